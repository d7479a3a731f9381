"""Same input, same bytes; and the site says what it was built from."""

import datetime as dt
import json
import re
import shutil
from pathlib import Path

import pytest
from copies import ODD, RESULTS, SITE, contents, process, record

from samverkan.data import provenance
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.site.words import say

EPOCH, DAY = "1700000000", "2023-11-14"


def test_two_clean_builds_give_the_same_bytes(allotments: Path, tmp_path: Path) -> None:
    """In other folders, orders, zones and hash seeds.

    Those of the real site are compared in tests/drift/test_whole_site.py.
    """
    other = tmp_path / "deeper" / "below"
    shutil.copytree(allotments, other)
    for root, odd in ((allotments, {}), (other, ODD)):
        ran = process(root, "site", SAMVERKAN_COMMIT="abc-dirty", SOURCE_DATE_EPOCH=EPOCH, **odd)
        assert ran.returncode == 0, ran.stderr
    first, second = contents(allotments / SITE), contents(other / SITE)
    assert len(first) > 50
    assert list(first) == list(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_the_published_site_holds_nothing_that_only_a_build_needs(site: Path) -> None:
    kinds = {Path(name).suffix or name for name in contents(site)}
    assert kinds.isdisjoint({".doctree", ".pickle", ".pyc", ".po", ".mo", ".pot"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_site_states_what_it_was_built_from(
    site: Path, guide: Guide, language: Language
) -> None:
    page = site / ("en/om.html" if language == "en" else "om.html")
    said = re.sub(r"<[^>]+>", "", page.read_text("utf-8"))
    commit = provenance.sources(site.parents[1]).commit
    day = json.loads((site.parent / "scenarios.json").read_text("utf-8"))["date"]
    for name, value in {"commit": commit, "data": guide.fingerprint, "run": day}.items():
        assert f"{say(language, f'provenance.{name}')}: {value}" in said


def test_the_day_of_a_run_follows_the_epoch(
    allotments: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    record(allotments)
    assert json.loads((allotments / RESULTS).read_text("utf-8"))["date"] == DAY


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


CLEAN = {"ls-files": "a.yaml\n", "rev-parse": "abc\n", "status": ""}
CHANGED = {**CLEAN, "status": " M a.yaml\n"}


@pytest.mark.parametrize(
    ("answers", "said", "found"),
    [
        ({}, "", provenance.Sources()),
        ({}, "abc", provenance.Sources("abc")),
        ({}, "abc-dirty", provenance.Sources("abc", changed=True)),
        ({"ls-files": ""}, "abc", provenance.Sources("abc")),
        (CLEAN, "other", provenance.Sources("abc")),
        (CHANGED, "other", provenance.Sources("abc", changed=True)),
        ({**CHANGED, "rev-parse": None}, "other", provenance.Sources("", changed=True)),
    ],
    ids=["unknown", "said", "dirty", "another-repository", "clean", "changed", "no-commit"],
)
def test_the_commit_is_that_of_git_or_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answers: dict[str, str | None],
    said: str,
    found: provenance.Sources,
) -> None:
    monkeypatch.setenv("SAMVERKAN_COMMIT", said)
    monkeypatch.setattr(provenance, "_git", lambda root, command, *rest: answers.get(command))
    assert provenance.sources(tmp_path) == found


def test_without_git_the_commit_is_unknown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SAMVERKAN_COMMIT", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert provenance.sources(tmp_path) == provenance.Sources()
