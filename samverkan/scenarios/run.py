"""Runs scenarios in process, without pytest, and tells why each came out as it did."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from samverkan.files.errors import Problem
from samverkan.files.yamlfile import YamlFile
from samverkan.model.guide import Guide, Provision
from samverkan.model.plan import Decision
from samverkan.scenarios.features import Feature, Row, Scenario, Step
from samverkan.scenarios.results import Result, RowResult
from samverkan.scenarios.vocabulary import matching
from samverkan.scenarios.world import World


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


Ran = tuple[Scenario, list[Outcome]]


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


def run_features(features: Iterable[Feature], guide: Guide) -> list[Ran]:
    """Every scenario of some features, run here and now."""
    return [
        (scenario, list(run_all(scenario, guide)))
        for feature in features
        for scenario in feature.scenarios
    ]


def results(features: Iterable[Feature], guide: Guide) -> list[Result]:
    """The results of every scenario, run here and now: undated, and recorded nowhere."""
    return joined(run_features(features, guide))


def joined(ran: Iterable[Ran]) -> list[Result]:
    """The results of scenarios that have been run."""
    return [_result(scenario, outcomes) for scenario, outcomes in ran]


def failures(
    ran: Iterable[Ran], files: Mapping[str, YamlFile], known: Collection[Problem]
) -> Iterator[Problem]:
    """Each row that failed: what the text says instead, and where the rules on that stand.

    It stands at its step or, in an outline, at its row. A step that is a known problem, such as
    one that does not exist, is none anew.
    """
    places = {(problem.path, problem.line) for problem in known}
    for scenario, outcomes in ran:
        for outcome in outcomes:
            step = outcome.failed_step
            if step and (scenario.path, step.line) not in places:
                line, where = (step.line, "") if not scenario.outline else _row(outcome.row, step)
                message = f"{scenario.label} fails{where}: {outcome.fault}{_rules(outcome, files)}"
                yield Problem(scenario.path, line, message)


def _row(row: Row, step: Step) -> tuple[int, str]:
    return row.line, f" on line {step.line}, '{step.words}'"


def _rules(outcome: Outcome, files: Mapping[str, YamlFile]) -> str:
    """The rules that apply to the act in question, or that the fault names; and where they stand."""
    world = outcome.world
    rules: Sequence[Provision] = ()
    if world.line:
        rules = world.line.provisions
    elif world.code:
        decided = [decision.provision for decision in world.view.decisions]
        rules = [p for p in decided if f"{p.address}:" in outcome.fault]
    said = [f"{p.address} ({_place(p, files[world.view.text.files[p.clause]])})" for p in rules]
    return f"; see {', '.join(said)}" if said else ""


def _place(provision: Provision, file: YamlFile) -> str:
    key = provision.address.rpartition("/")[2].partition(".")[2]
    return f"{file.path}:{file.line(('statements', provision.statement_id, 'rules', key))}"


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
