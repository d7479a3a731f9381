"""The lock of the scenarios: none disappears, and none asserts less, until that is accepted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from samverkan import lockfile
from samverkan.files.errors import Problem, Problems
from samverkan.guide import bare
from samverkan.lockfile import Entries, Line
from steps.results import Result

LOCK = "scenarios/lock.txt"
HEAD = """\
What the scenarios stand for: their clauses, example rows, assertions, and the rules that these
rest on. What is lost fails until it is accepted. Written by 'samverkan lock': do not edit."""
ACCEPT = "if that is meant, accept it: samverkan lock"
SAID = {
    "clause": "no longer exercises {0}",
    "row": "has lost the example row '{0}'",
    "asserts": "no longer asserts '{0}'",
    "pins": "no longer rests on the rule {0}",
}


def promises(results: Iterable[Result]) -> Entries:
    """What each scenario stands for, in the order of their ids."""
    found = sorted(results, key=lambda result: result.scenario.id)
    return {f"{r.scenario.id} {r.scenario.path}": list(_items(r)) for r in found}


def _items(result: Result) -> Iterable[str]:
    scenario = result.scenario
    yield from (f"clause {code}-{number}" for code, number in scenario.clauses)
    yield from (f"row {' | '.join(row.values.values())}" for row in scenario.rows if row.values)
    yield from (f"asserts {step.words}" for step in scenario.steps if step.kind == "then")
    # A rule keeps its id for good: which edition judged the case makes no other promise.
    yield from (f"pins {address}" for address in sorted({bare(found) for found in result.pinned}))


def lost(root: Path, results: list[Result]) -> list[Problem]:
    """What the scenarios stood for and no longer do. Raises `Problems` when the lock is broken.

    Of a scenario that did not pass, nothing is known of the rules that it rests on.
    """
    by_id = {result.scenario.id: result for result in results}
    problems = []
    for line in lockfile.lost(lockfile.read(root / LOCK, root), promises(results)):
        if not line.item:
            where = line.entry.partition(" ")[2]
            message = f"the scenario {line.key} is gone (it stood in {where}); {ACCEPT}"
            problems.append(Problem(LOCK, line.number, message))
        elif by_id[line.key].status == "passed" or not line.item.startswith("pins "):
            scenario = by_id[line.key].scenario
            problems.append(Problem(scenario.path, scenario.line, f"{said(line)}; {ACCEPT}"))
    return problems


def said(line: Line) -> str:
    """A loss in words: "S-014 no longer asserts …"."""
    kind, _, rest = line.item.partition(" ")
    return f"{line.key} {SAID.get(kind, 'has lost {0}').format(rest)}"


def text(results: list[Result]) -> str:
    """The lock as it is to stand. Raises `Problems` where a scenario does not pass."""
    failed = [r.scenario for r in results if r.status != "passed"]
    if failed:
        raise Problems(Problem(s.path, s.line, f"{s.id} fails: mend it first") for s in failed)
    return lockfile.render(HEAD, promises(results))
