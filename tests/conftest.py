"""What the tests share: the real guide, and copies of the project to plant faults in."""

import gc
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from copies import (
    RESULTS,
    ROOT,
    built,
    copy_allotments,
    copy_project,
    record,
)

from samverkan.data import project as located
from samverkan.files import yamlfile
from samverkan.model.guide import Guide

if find_spec("hypothesis"):  # whoever only runs the scenarios has no need of it
    from hypothesis import settings

    # The same drawn examples in every run, however slow the machine is.
    settings.register_profile("steady", derandomize=True, deadline=None)
    settings.load_profile("steady")


# Looking for memory to free, among all that Sphinx and the guide keep, is a fifth of the time.
gc.disable()


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "the project's own site, just built; without it the tests build one of a copy"
    parser.addoption("--site", help=told)


# Begun first: of two workers, none is to end with one of these while the other waits.
LONG = ("test_worked_example", "test_edition_pages", "test_build", "test_reproducible", "test_new")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.stem not in LONG)


@pytest.fixture(scope="session", autouse=True)
def parsed_once() -> Iterator[None]:
    """Most tests leave most files as they are: each text is parsed once, not once a test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yamlfile, "parse", cache(yamlfile.parse))
        yield


@pytest.fixture(scope="session")
def ready(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with recorded results: a site can be built of it."""
    root = copy_project(tmp_path_factory.mktemp("ready") / "project")
    if request.config.getoption("site"):
        (root / "build").mkdir()
        shutil.copy(ROOT / RESULTS, root / RESULTS)
    else:
        record(root)
    return root


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Path:
    """The site, built once for all the tests that only look at it."""
    if given := request.config.getoption("site"):
        return ROOT / str(given)
    ready: Path = request.getfixturevalue("ready")
    return built(ready)


@pytest.fixture
def allotments(tmp_path: Path) -> Path:
    """A small project of the tests' own, with recorded results: its site takes seconds."""
    return copy_allotments(tmp_path / "allotments")


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The project's own data, loaded once, but for agreements that are still being entered."""
    found = located.guide()
    if len(found.settled) == len(found.texts):
        return found
    codes = [text.code for text in found.settled]
    return replace(found, editions={code: found.editions[code] for code in codes})


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, for faults to be planted in."""
    return copy_project(tmp_path / "project")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of tests/small: a whole project of a few lines, in the tests' own words."""
    shutil.copytree(ROOT / "tests" / "small", tmp_path / "small")
    return tmp_path / "small"


Plant = Callable[[Path, str, str], int]


@pytest.fixture
def plant() -> Plant:
    """`plant(file, old, new)` changes the first `old` in a file; returns its line."""

    def change(file: Path, old: str, new: str) -> int:
        before, found, after = file.read_text("utf-8").partition(old)
        assert found, f"'{old}' is not in {file}"
        file.write_text(before + new + after, "utf-8")
        return before.count("\n") + 1

    return change


Enter = Callable[[Path], None]


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch) -> Iterator[Enter]:
    """`enter(root)` makes another project the one that commands work on."""

    def change(root: Path) -> None:
        monkeypatch.chdir(root)
        located.loaded.cache_clear()

    yield change
    located.loaded.cache_clear()
