"""A scenario as one tells it: a question, what is given, and apart from these the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.scenarios.features import Row, Scenario, Step
from samverkan.scenarios.vocabulary import Fit, vocabulary
from samverkan.scenarios.words import Deed, Undone
from samverkan.words.say import Say


@dataclass(frozen=True)
class Line:
    """A step of an example, and what it says."""

    step: Step
    fit: Fit


@dataclass(frozen=True)
class Example:
    """A case: what is given in it and not in the others, and what the rows claim of it."""

    given: tuple[Line, ...]
    answer: tuple[Line, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Told:
    """What is given in every example, and the examples: rows on one and the same case are one."""

    shared: tuple[Line, ...]
    examples: tuple[Example, ...]


def tell(guide: Guide, scenario: Scenario) -> Told:
    """Part what is given from what is claimed: whatever follows the first 'Så' is the answer."""
    cases: dict[tuple[str, ...], list[tuple[Row, list[Line]]]] = {}
    for row in scenario.rows:
        found = list(lines(guide, scenario, row))
        given = tuple(line.step.words for line in found if line.step.kind != "then")
        cases.setdefault(given, []).append((row, found))
    same = [len(set(words)) == 1 for words in zip(*cases, strict=True)]
    examples: list[Example] = []
    shared: tuple[Line, ...] = ()
    for rows in cases.values():
        _, first = rows[0]
        told = [line for line in first if line.step.kind != "then"]
        shared = tuple(line for line, alike in zip(told, same, strict=True) if alike)
        own = tuple(line for line, alike in zip(told, same, strict=True) if not alike)
        begin = next(n for n, line in enumerate(first) if line.step.kind == "then")
        answer = {line.step.words: line for _, found in rows for line in found[begin:]}
        examples.append(Example(own, tuple(answer.values()), tuple(row for row, _ in rows)))
    return Told(shared, tuple(examples))


def lines(guide: Guide, scenario: Scenario, row: Row) -> Iterator[Line]:
    """The steps of a row, filled in, each with what it says. Raises `AssertionError` where none fits."""
    for step in (step.filled(row.values) for step in scenario.steps):
        fits = vocabulary(guide).matching(step.kind, step.words)
        if len(fits) != 1:
            raise AssertionError(f"{len(fits)} steps fit '{step.words}'")
        yield Line(step, fits[0])


def question(guide: Guide, scenario: Scenario, language: Language) -> str:
    """What a scenario asks: its own question, or what holds of the first act that it claims."""
    if scenario.question:
        return scenario.said(scenario.question, language)
    say = Say(guide, language)
    for line in tell(guide, scenario).examples[0].answer:
        for value in line.fit.values.values() if line.step.kind == "then" else ():
            deed = value.deed if isinstance(value, Undone) else value
            if isinstance(deed, Deed):
                act = guide.acts[deed.act]
                return say("question.all", do=act.do[language], doing=act.doing)
    return say("question.whole")
