"""The lock of the scenarios: none disappears, and none asserts anything else, until it is accepted."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan.proof.lockfile import Entry, figure
from samverkan.scenarios.features import Scenario

HEAD = """\
What the scenarios stand for: their clauses, example rows and assertions.
What changes fails until it is accepted. Written by 'samverkan lock': do not edit."""


def entries(scenarios: Iterable[Scenario]) -> dict[str, Entry]:
    """What each scenario stands for, in the order of their ids.

    Not the rules that it rests on: each rule has some scenario that fails when it changes
    (`samverkan coverage`, `samverkan mutants`).
    """
    return {
        scenario.id: Entry(_said(scenario), scenario.path, scenario.line)
        for scenario in sorted(scenarios, key=lambda scenario: scenario.id)
    }


def _said(scenario: Scenario) -> str:
    clauses = " ".join(f"{code}-{number}" for code, number in scenario.clauses)
    rows = sorted(" | ".join(row.values.values()) for row in scenario.rows)
    asserted = sorted({step.words for step in scenario.steps if step.kind == "then"})
    counts = f"{_counted(len(rows), 'row')}, {_counted(len(asserted), 'assertion')}"
    return f"{clauses}: {counts} {figure(clauses, *rows, *asserted)}"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
