"""Same input, same bytes; and the site says what it was built from."""

import datetime as dt
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from copies import ROOT, copy_project, record_in_process

from samverkan import provenance
from samverkan.errors import Problems
from samverkan.guide import Guide

EPOCH, DAY = "1700000000", "2023-11-14"
COMMIT = "0123456789abcdef"


def start(root: Path, **other: str) -> subprocess.Popen[str]:
    """Build the site of a copy in a process of its own, with another environment."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": EPOCH, **other}
    command = [sys.executable, "-m", "samverkan", "site"]
    return subprocess.Popen(
        command, cwd=root, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two clean builds of the same sources: in other folders, orders, zones and hash seeds."""
    first = copy_project(tmp_path_factory.mktemp("one") / "project")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        record_in_process(first)
    second = tmp_path_factory.mktemp("two") / "deeper" / "below"
    shutil.copytree(first, second)
    runs = [
        start(first, SAMVERKAN_COMMIT=COMMIT, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8"),
        start(second, SAMVERKAN_COMMIT=COMMIT, PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C"),
    ]
    for run in runs:
        said, faults = run.communicate()
        assert (run.returncode, said) == (0, "built build/site\n"), faults
    return first / "build" / "site", second / "build" / "site"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_clean_builds_give_the_same_bytes(sites: tuple[Path, Path]) -> None:
    first, second = map(contents, sites)
    assert len(first) > 900
    assert list(first) == list(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_the_published_site_holds_nothing_that_only_a_build_needs(
    sites: tuple[Path, Path],
) -> None:
    kinds = {Path(name).suffix or name for name in contents(sites[0])}
    assert kinds.isdisjoint({".doctree", ".pickle", ".pyc", ".po", ".mo", ".pot"})


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("om.html", ["Källornas version", "Uppgifternas fingeravtryck"]),
        ("en/om.html", ["Commit of the sources", "Fingerprint of the data"]),
    ],
)
def test_the_site_states_what_it_was_built_from(
    sites: tuple[Path, Path], guide: Guide, page: str, words: list[str]
) -> None:
    said = re.sub(r"<[^>]+>", "", (sites[0] / page).read_text("utf-8"))
    for name, value in zip(words, [COMMIT, guide.fingerprint], strict=True):
        assert f"{name}: {value}\n" in said
    assert DAY in said


def test_the_day_of_the_last_run_follows_the_epoch(sites: tuple[Path, Path]) -> None:
    recorded = json.loads((sites[0].parent / "scenarios.json").read_text("utf-8"))
    assert recorded["date"] == DAY


# --- where it comes from ------------------------------------------------------------------


def test_today_is_the_clock_or_the_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    assert provenance.today() == dt.date.fromisoformat(DAY)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert provenance.today() in (dt.date.today(), dt.date.today() - dt.timedelta(days=1))


@pytest.mark.parametrize("said", ["i går", "1e9", "9" * 30])
def test_an_epoch_that_is_no_time_is_told(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
    with pytest.raises(Problems, match=f"^SOURCE_DATE_EPOCH: '{said}' is no number of seconds$"):
        provenance.today()


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({}, provenance.Sources("from-the-environment")),
        ({"ls-files": ""}, provenance.Sources("from-the-environment")),
        (
            {"ls-files": "a.yaml\n", "rev-parse": "abc\n", "status": ""},
            provenance.Sources("abc"),
        ),
        (
            {"ls-files": "a.yaml\n", "rev-parse": "abc\n", "status": " M a.yaml\n"},
            provenance.Sources("abc", changed=True),
        ),
        ({"ls-files": "a.yaml\n", "status": "A  a.yaml\n"}, provenance.Sources("", changed=True)),
    ],
    ids=["no-repository", "another-repository", "clean", "changed", "before-the-first-commit"],
)
def test_the_commit_is_that_of_git_or_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answers: dict[str, str],
    found: provenance.Sources,
) -> None:
    monkeypatch.setenv("SAMVERKAN_COMMIT", "from-the-environment")
    monkeypatch.setattr(provenance, "_git", lambda root, command, *rest: answers.get(command))
    assert provenance.sources(tmp_path) == found


def test_without_git_and_without_a_word_the_commit_is_unknown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("SAMVERKAN_COMMIT", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert provenance.sources(tmp_path) == provenance.Sources()
