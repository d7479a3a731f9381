"""What hangs on each statement of an edition: rules, relations, pages, scenarios. Counted."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from samverkan.changes.verbatim import Passage
from samverkan.files.text import listed
from samverkan.guide import Guide, Text
from samverkan.site.pages import MARK
from steps.features import Feature, read_features
from steps.results import Run, read_run

RESULTS = Path("build/scenarios.json")


@dataclass(frozen=True)
class Hanging:
    """What must be looked at when a statement changes, each by its address, path or id.

    `scenarios` rest on one of its rules; `tagged` carry the tag of its clause.
    """

    rules: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    readings: int = 0
    pages: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    tagged: tuple[str, ...] = ()
    divergences: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()

    @property
    def weight(self) -> int:
        """How much hangs on it. A rule counts most, for it decides cases."""
        return (
            10 * len(self.rules)
            + 3 * (len(self.pages) + len(self.scenarios))
            + 2 * (len(self.relations) + len(self.divergences))
            + self.readings
            + len(self.concepts)
        )


class Consequences:
    """Looks up what hangs on the statements and clauses of one edition.

    `recorded` is whether a run of the scenarios stands in build/; without one only their tags
    tell which of them a clause concerns.
    """

    def __init__(self, guide: Guide, text: Text, root: Path) -> None:
        self.guide, self.text = guide, text
        features = read_features(root)
        self.tagged = _tagged(features, text.code)
        run = read_run(root / RESULTS)
        self.recorded = bool(run.results)
        self.pinning = _pinning(features, run)
        self.pages = {
            path.relative_to(root).as_posix(): words
            for path in listed(root / "docs", "**/*.md")
            if not (words := path.read_text("utf-8")).endswith(MARK)
        }

    def of(self, passage: Passage) -> Hanging:
        """What hangs on a statement."""
        statement = self.text.clauses[passage.clause].statements[passage.name]
        address = self.text.address(passage.clause, passage.name)
        rules = [p.address for p in self.text.provisions if p.place == passage.id]
        pinning = {name for rule in rules for name in self.pinning.get(rule, ())}
        return Hanging(
            tuple(rules),
            tuple(self._relations(passage)),
            len(statement.interpretation),
            self._shown(rf"{re.escape(address)}(?![\w-])"),
            tuple(sorted(pinning)),
            tuple(sorted(self.tagged.get(passage.clause, set()) - pinning)),
            tuple(
                name
                for name, divergence in self.guide.divergences.items()
                if {address, self.text.address(passage.clause), *rules} & set(divergence.concerns)
            ),
            self._concepts(passage.clause),
        )

    def of_clause(self, number: str) -> Hanging:
        """What cites a clause by its number: pages and scenarios' tags."""
        cited = rf"(?<![\w.-])(?:{self.text.code}-|{self.text.code.lower()}/){re.escape(number)}(?![\w-]|\.\w)"
        return Hanging(
            pages=self._shown(cited),
            tagged=tuple(sorted(self.tagged.get(number, ()))),
            concepts=self._concepts(number),
        )

    def _relations(self, passage: Passage) -> list[str]:
        found = []
        for number, name, statement in self.text.statements():
            place = f"{number}/{name}"
            for relation in statement.relations:
                if place == passage.id:
                    found += [f"{other} ({relation.aspect})" for other in relation.with_]
                elif passage.id in relation.with_:
                    found.append(f"{place} ({relation.aspect})")
        return found

    def _shown(self, pattern: str) -> tuple[str, ...]:
        sought = re.compile(pattern)
        return tuple(path for path, words in self.pages.items() if sought.search(words))

    def _concepts(self, number: str) -> tuple[str, ...]:
        file = self.text.files[number]
        return tuple(n for n, c in self.guide.concepts.items() if file in c.quoted_in)


def _tagged(features: list[Feature], code: str) -> dict[str, set[str]]:
    """Clause → the scenarios that carry its tag."""
    found: dict[str, set[str]] = defaultdict(set)
    for feature in features:
        for scenario in feature.scenarios:
            for agreement, clause in scenario.clauses:
                if agreement == code:
                    found[clause].add(scenario.id or scenario.name)
    return found


def _pinning(features: list[Feature], run: Run) -> dict[str, set[str]]:
    """Rule → the scenarios whose assertions rested on it when they were last run."""
    ids = {(f.path, s.name): s.id or s.name for f in features for s in f.scenarios}
    found: dict[str, set[str]] = defaultdict(set)
    for result in run.results:
        scenario = ids.get((result.path, result.scenario), result.scenario)
        for rule in result.pinned:
            found[rule].add(scenario)
    return found
