"""The pytest plugin: the vocabulary's steps for pytest-bdd, a filter on clauses, recorded results.

Results travel in `user_properties`, so that they survive any runner; a run that was
filtered or cut short never passes for a whole one.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from samverkan.data.project import guide, root
from samverkan.scenarios.features import read_features
from samverkan.scenarios.results import Ran, key, write_results
from samverkan.scenarios.vocabulary import Fit, Kind, vocabulary
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
    return World(guide())


class Line(StepParser):
    """All steps of a kind as one step of pytest-bdd, which would try every one on every line."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind = kind

    def is_matching(self, name: str) -> bool:
        return len(vocabulary(guide()).matching(self.kind, name)) == 1

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {"fit": vocabulary(guide()).matching(self.kind, name)[0]}


@given(Line("given"))
@when(Line("when"))
@then(Line("then"))
def perform(world: World, fit: Fit) -> None:
    """Do the one step of the vocabulary that a line fits."""
    fit.step.perform(world, fit.values)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the scenarios whose tags begin with the wanted clause."""
    if prefix := config.getoption("--clause"):
        tags = {item: getattr(getattr(item, "function", None), "tags", ()) for item in items}
        kept = [item for item in items if any(tag.startswith(prefix) for tag in tags[item])]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Any) -> bool:
    """Keep tags as plain names: clause numbers are no Python markers."""
    function.tags = [*getattr(function, "tags", []), tag]
    return True


def pytest_bdd_after_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """Keep what a row rested on, passed or failed, as far as it came."""
    row = getattr(request.node, "callspec", None)
    path, top = Path(feature.filename).resolve(), root().resolve()
    ran = Ran(
        path=path.relative_to(top).as_posix() if path.is_relative_to(top) else str(path),
        scenario=scenario.name,
        row=dict(row.params.get("_pytest_bdd_example", {})) if row else {},
        fault="",
        pinned=tuple(sorted(request.getfixturevalue("world").pinned)),
    )
    request.node.user_properties.append((PROPERTY, ran.model_dump_json()))


def _fault(report: pytest.TestReport) -> str:
    """What the failed step said, as the runner in process says it: no path, no line of code."""
    crash = getattr(report.longrepr, "reprcrash", None)
    said: str = crash.message if crash else str(report.longrepr)
    return said.removeprefix("AssertionError: ")


class Recorder:
    """Gathers the outcome of every scenario and writes them when the run was whole."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.ran: list[Ran] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for name, said in report.user_properties:
            if report.when == "call" and name == PROPERTY:
                fault = "" if report.passed else _fault(report)
                ran = Ran.model_validate_json(str(said))
                self.ran.append(ran.model_copy(update={"fault": fault}))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        features = read_features(guide())
        scenarios = [scenario for feature in features for scenario in feature.scenarios]
        expected = Counter(key(s.path, s.name, row.values) for s in scenarios for row in s.rows)
        ran = Counter(ran.key for ran in self.ran)
        if ran == expected and ran.total() == len(ran):
            write_results(self.target, self.ran, features, guide())
            return
        session.exitstatus = 1
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        if reporter:
            lost = sorted(name for _, name, _ in expected.keys() - ran.keys())
            said = f"not a whole run, results not written; did not run: {lost[:5]}"
            reporter.write_line(said, red=True)


def pytest_configure(config: pytest.Config) -> None:
    target = config.getoption("--scenario-results")
    if target and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(Path(target)), "samverkan-recorder")
