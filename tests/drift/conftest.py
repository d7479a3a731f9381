"""Which planted faults are tried, and the copies of the project that they are planted in.

Options, each also an environment variable:

--drift       SAMVERKAN_DRIFT       some  a dozen of the quick ones, drawn anew each time
                                    all   every fault, also those that take a build, and the site
--drift-seed  SAMVERKAN_DRIFT_SEED  draws the same dozen again: a number, printed with each run
"""

import os
import random
import zlib
from pathlib import Path

import pytest
from faults import FAULTS, Fault
from planting import PREPARED, Nursery

DOZEN = 12
WHOLE_SITE = Path(__file__).parent / "test_whole_site.py"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("drift", "planted faults that must be caught")
    group.addoption("--drift", choices=["some", "all"], help="which faults")
    group.addoption("--drift-seed", help="draws the same dozen again")


def pytest_configure(config: pytest.Config) -> None:
    # Drawn once and inherited by the workers of xdist, which must all see the same tests; a
    # worker that inherits none (nobody named this folder) has a run of its own to go by.
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "")
    drawn = zlib.crc32(run.encode()) % 10**6 if run else random.randrange(10**6)
    os.environ["SAMVERKAN_DRIFT_SEED"] = _option(config, "drift-seed", str(drawn))


def _option(config: pytest.Config, name: str, default: str = "") -> str:
    # Not registered where pytest was started without naming this folder: then the environment.
    given = config.getoption(name.replace("-", "_"), default=None)
    return str(given or os.environ.get(f"SAMVERKAN_{name.replace('-', '_').upper()}", default))


def chosen(config: pytest.Config) -> list[Fault]:
    """The faults to try."""
    if _option(config, "drift", "some") == "all":
        return FAULTS
    draw = random.Random(os.environ["SAMVERKAN_DRIFT_SEED"])
    return draw.sample([fault for fault in FAULTS if fault.quick], DOZEN)


def group(fault: Fault) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xdist_group(fault.check)] if fault.check in PREPARED else []


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "fault" in metafunc.fixturenames:
        cases = [
            # One worker takes all that build on what has been built or read before.
            pytest.param(f, id=f.name, marks=group(f))
            for f in chosen(metafunc.config)
        ]
        metafunc.parametrize("fault", cases)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if _option(config, "drift", "some") == "all":
        return
    whole = [item for item in items if item.path == WHOLE_SITE]
    items[:] = [item for item in items if item not in whole]
    config.hook.pytest_deselected(items=whole)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    config = terminalreporter.config
    if _option(config, "drift", "some") == "some":
        seed = os.environ["SAMVERKAN_DRIFT_SEED"]
        terminalreporter.line(
            f"a dozen of {len(FAULTS)} planted faults; the same again: --drift-seed={seed}"
        )


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Nursery:
    """Copies of the project, fresh for each fault."""
    return Nursery(Path(tmp_path_factory.mktemp("drift")))
