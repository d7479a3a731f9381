"""The pytest plugin: a world for each scenario, a prefix filter on tags, recorded results.

Results travel in `user_properties`, so that they survive any runner; a run that was
filtered or cut short never passes for a whole one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from samverkan.data.project import guide, root
from samverkan.model.guide import Guide
from samverkan.scenarios.features import read_features
from samverkan.scenarios.results import write_results
from samverkan.scenarios.vocabulary import Kind, StepDefinition, matching
from samverkan.scenarios.world import World

PROPERTY = "samverkan"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("samverkan")
    group.addoption("--scenario-results", metavar="FILE", help="write the scenarios' results here")
    group.addoption(
        "--clause", metavar="PREFIX", help="only scenarios on clauses that begin so: VG-3.4"
    )


@pytest.fixture
def world() -> World:
    """The state of one scenario."""
    data: Guide = guide()
    return World(data)


class Vocabulary(StepParser):
    """All steps of a kind as one step of pytest-bdd, which would try every one on every line."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind = kind

    def is_matching(self, name: str) -> bool:
        return len(matching(self.kind, name)) == 1

    def parse_arguments(self, name: str) -> dict[str, Any]:
        (definition,) = matching(self.kind, name)
        return {"definition": definition, "values": definition.read(name)}


@given(Vocabulary("given"))
@when(Vocabulary("when"))
@then(Vocabulary("then"))
def perform(world: World, definition: StepDefinition, values: dict[str, Any]) -> None:
    """Do the one step of the vocabulary that a line fits."""
    definition.perform(world, values)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the scenarios whose tags begin with the wanted clause."""
    prefix = config.getoption("--clause")
    if not prefix:
        return
    kept = [item for item in items if any(tag.startswith(prefix) for tag in _tags(item))]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Any) -> bool:
    """Keep tags as plain names: clause numbers are no Python markers."""
    function.tags = [*getattr(function, "tags", []), tag]
    return True


def _tags(item: pytest.Item) -> list[str]:
    return getattr(getattr(item, "function", None), "tags", [])


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    row = getattr(request.node, "callspec", None)
    values = dict(row.params.get("_pytest_bdd_example", {})) if row else {}
    path = Path(feature.filename).resolve()
    name = (
        path.relative_to(root().resolve()).as_posix()
        if path.is_relative_to(root().resolve())
        else str(path)
    )
    record = {"path": name, "scenario": scenario.name, "row": values, "pinned": [], "weighed": []}
    request.node.user_properties.append((PROPERTY, record))


def pytest_bdd_after_scenario(request: pytest.FixtureRequest) -> None:
    world: World = request.getfixturevalue("world")
    record = next(value for key, value in request.node.user_properties if key == PROPERTY)
    record["pinned"] = sorted(world.pinned)
    record["weighed"] = world.weighed


def _fault(report: pytest.TestReport) -> str:
    """What the failed step said, as the runner in process says it: no path, no line of code."""
    crash = getattr(report.longrepr, "reprcrash", None)
    said: str = crash.message if crash else str(report.longrepr)
    return said.removeprefix("AssertionError: ")


class Recorder:
    """Gathers the outcome of every scenario and writes them when the run was whole."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.results: list[dict[str, Any]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when != "call":
            return
        for key, record in report.user_properties:
            if key == PROPERTY:
                fault = "" if report.passed else _fault(report)
                self.results.append({**record, "passed": report.passed, "fault": fault})  # type: ignore[dict-item]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        features = read_features(root())
        expected = {
            (s.path, s.name, json.dumps(row.values, sort_keys=True))
            for feature in features
            for s in feature.scenarios
            for row in s.rows
        }
        ran = [
            (r["path"], r["scenario"], json.dumps(r["row"], sort_keys=True)) for r in self.results
        ]
        if set(ran) != expected or len(ran) != len(expected):
            lost = sorted(name for _, name, _ in expected - set(ran))
            session.exitstatus = 1
            reporter = session.config.pluginmanager.get_plugin("terminalreporter")
            if reporter:
                reporter.write_line(
                    f"not a whole run, results not written; did not run: {lost[:5]}", red=True
                )
            return
        write_results(self.target, self.results, features, guide())


def pytest_configure(config: pytest.Config) -> None:
    target = config.getoption("--scenario-results")
    if target and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(Path(target)), "samverkan-recorder")
