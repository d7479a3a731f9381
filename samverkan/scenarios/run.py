"""Runs scenarios in process, without pytest, and tells why each came out as it did."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from samverkan.files.errors import Problem
from samverkan.files.yamlfile import YamlFile
from samverkan.model.guide import Guide, Provision
from samverkan.model.plan import Decision
from samverkan.scenarios.features import Feature, Row, Scenario, Step
from samverkan.scenarios.results import Ran, Result, Run, joined
from samverkan.scenarios.vocabulary import Vocabulary, vocabulary
from samverkan.scenarios.world import World


@dataclass(frozen=True)
class Outcome:
    """A run of one scenario with one example row; `fault` is empty when it passed."""

    scenario: Scenario
    row: Row
    world: World
    fault: str = ""
    failed_step: Step | None = None

    @property
    def ran(self) -> Ran:
        """What a run records of it."""
        path, name, row = self.scenario.path, self.scenario.name, self.row.values
        pinned = tuple(sorted(self.world.pinned))
        return Ran(path=path, scenario=name, row=row, fault=self.fault, pinned=pinned)


def run(scenario: Scenario, row: Row, guide: Guide, words: Vocabulary | None = None) -> Outcome:
    """Run the steps in order; the first that fails ends the run.

    They say what they say in the guide's words, or in those of another that it was made of.
    """
    words = words or vocabulary(guide)
    world = World(guide)
    for step in scenario.steps:
        filled = step.filled(row.values)
        fits = words.matching(filled.kind, filled.words)
        try:
            if len(fits) != 1:
                raise AssertionError(f"{len(fits)} steps fit '{filled.words}'")
            fits[0].step.perform(world, fits[0].values)
        except AssertionError as error:
            return Outcome(scenario, row, world, str(error), filled)
    return Outcome(scenario, row, world)


def run_all(
    features: Iterable[Feature], guide: Guide, words: Vocabulary | None = None
) -> list[Outcome]:
    """Every example row of some features, run here and now."""
    return [
        run(scenario, row, guide, words)
        for feature in features
        for scenario in feature.scenarios
        for row in scenario.rows
    ]


def results(features: list[Feature], guide: Guide) -> list[Result]:
    """The results of every scenario, run here and now: undated, and recorded nowhere."""
    return joined(features, Run(results=[outcome.ran for outcome in run_all(features, guide)]))


def failures(
    ran: Iterable[Outcome], files: Mapping[str, YamlFile], known: Collection[Problem]
) -> Iterator[Problem]:
    """Each row that failed: what the text says instead, and where the rules on that stand.

    It stands at its step or, in an outline, at its row. A step that is a known problem, such as
    one that does not exist, is none anew.
    """
    places = {(problem.path, problem.line) for problem in known}
    for outcome in ran:
        scenario, step = outcome.scenario, outcome.failed_step
        if step and (scenario.path, step.line) not in places:
            line, where = step.line, ""
            if scenario.outline:
                line, where = outcome.row.line, f" on line {step.line}, '{step.words}'"
            message = f"{scenario.label} fails{where}: {outcome.fault}{_rules(outcome, files)}"
            yield scenario.fault(message, line)


def _rules(outcome: Outcome, files: Mapping[str, YamlFile]) -> str:
    """The rules that apply to the act in question, or that the fault names; and where they stand."""
    world = outcome.world
    rules: Sequence[Provision] = ()
    if world.line:
        rules = world.line.provisions
    elif world.code:
        decided = [decision.provision for decision in world.view.decisions]
        rules = [p for p in decided if f"{p.address}:" in outcome.fault]
    said = []
    for rule in rules:
        file = files[world.view.text.files[rule.clause]]
        key = rule.address.rpartition("/")[2].partition(".")[2]
        line = file.line(("statements", rule.statement_id, "rules", key))
        said.append(f"{rule.address} ({file.path}:{line})")
    return f"; see {', '.join(said)}" if said else ""


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
