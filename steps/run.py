"""Runs scenarios in process, without pytest, and tells why each came out as it did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from samverkan.guide import Guide
from samverkan.model import Decision
from steps import (  # noqa: F401  (register)
    given,
    then_aspects,
    then_duties,
    then_ladder,
    then_validity,
    then_whole,
    when,
)
from steps.features import Feature, Row, Scenario, Step
from steps.results import Result, RowResult
from steps.vocabulary import matching
from steps.world import World


@dataclass(frozen=True)
class Outcome:
    """A run of one scenario with one example row; `fault` is empty when it passed."""

    scenario: Scenario
    row: Row
    world: World
    fault: str
    failed_step: Step | None

    @property
    def passed(self) -> bool:
        return not self.fault


def run(scenario: Scenario, row: Row, guide: Guide) -> Outcome:
    """Run the steps in order; the first that fails ends the run."""
    world = World(guide)
    for step in scenario.steps:
        filled = step.filled(row.values)
        found = matching(filled.kind, filled.words)
        if len(found) != 1:
            return Outcome(scenario, row, world, f"{len(found)} steps fit '{filled.words}'", filled)
        try:
            found[0].perform(world, found[0].read(filled.words))
        except AssertionError as error:
            return Outcome(scenario, row, world, str(error), filled)
    return Outcome(scenario, row, world, "", None)


def run_all(scenario: Scenario, guide: Guide) -> Iterator[Outcome]:
    """One outcome for each example row."""
    for row in scenario.rows:
        yield run(scenario, row, guide)


def results(features: Iterable[Feature], guide: Guide) -> list[Result]:
    """The results of every scenario, run here and now: undated, and recorded nowhere."""
    return [
        _result(scenario, list(run_all(scenario, guide)))
        for feature in features
        for scenario in feature.scenarios
    ]


def _result(scenario: Scenario, outcomes: list[Outcome]) -> Result:
    rows = [
        RowResult(o.row, o.passed, o.fault, tuple(sorted(o.world.pinned)), tuple(o.world.weighed))
        for o in outcomes
    ]
    passed = bool(rows) and all(row.passed for row in rows)
    return Result(scenario, "passed" if passed else "failed", "", tuple(rows))


def weighed(world: World) -> list[Decision]:
    """The rules that decided the scenario, and all others on the acts that it asked about."""
    if world.code is None:
        return []
    provisions = [p for text in world.guide.every_text for p in text.provisions]
    acts = {p.rule.act for p in provisions if p.address in world.pinned} | set(world.acts)
    return [
        decision
        for view in world.plan.views
        for decision in view.decisions
        if decision.provision.rule.act in acts and view.engagement != "not-engaged"
    ]
