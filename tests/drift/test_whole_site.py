"""The real site, built whole: the same bytes again, and with an agreement that is being entered.

Each takes builds of everything, and so they run where every fault is tried (--drift=all).
"""

import re
import shutil
from pathlib import Path

import pytest
from copies import (
    DAY,
    ODD,
    RESULTS,
    SITE,
    begin_uppsala,
    contents,
    copy_project,
    process,
    record,
    samverkan,
)

# One worker takes them all: the site that two of them begin with is built once.
pytestmark = pytest.mark.xdist_group("real")
CLAUSE = Path("agreements") / "uppsala" / "2026" / "1.yaml"
PAGE = Path("docs") / "amnen" / "uppsala.md"
RULE = """\
  more:
    source: {from: a, to: b}
    rule: {act: sip.convene, who: region, force: must}
"""


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with a built site."""
    root = copy_project(tmp_path_factory.mktemp("real") / "project")
    record(root)
    ran = samverkan(root, "site", **DAY)
    assert ran.returncode == 0, ran.stderr
    return root


def test_two_clean_builds_give_the_same_bytes(real: Path, tmp_path: Path) -> None:
    """In other folders, orders, zones and hash seeds."""
    again = copy_project(tmp_path / "deeper" / "below")
    (again / "build").mkdir()
    shutil.copy(real / RESULTS, again / RESULTS)
    ran = process(again, "site", **DAY, **ODD)
    assert ran.returncode == 0, ran.stderr
    first, second = contents(real / SITE), contents(again / SITE)
    assert len(first) > 900
    assert list(first) == list(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_a_site_built_again_after_a_change_and_back_is_the_same(real: Path) -> None:
    first = contents(real / SITE)
    page = real / "docs" / "om.md"
    kept = page.read_text("utf-8")
    for said in (f"{kept}\n% a comment that no reader sees\n", kept):
        page.write_text(said, "utf-8")
        ran = samverkan(real, "site", **DAY)
        assert ran.returncode == 0, ran.stderr
    second = contents(real / SITE)
    assert [name for name in first if first[name] != second.get(name)] == []
    assert list(first) == list(second)


def test_a_site_with_a_draft_is_built_and_what_it_lacks_is_told(tmp_path: Path) -> None:
    root = begin_uppsala(copy_project(tmp_path / "project"))
    clause = (root / CLAUSE).read_text("utf-8")
    (root / CLAUSE).write_text(
        clause.replace("  follow-up:\n", f"{RULE}  follow-up:\n", 1), "utf-8"
    )
    page = (root / PAGE).read_text("utf-8")
    (root / PAGE).write_text(page.replace(":acts: *", ":acts: agreement.*"), "utf-8")
    record(root)
    built = samverkan(root, "site", **DAY)
    assert built.returncode == 0, built.stderr
    for lack in ("no scenario pins", "no guidance page shows"):
        assert f"to mend: {CLAUSE.as_posix()}: {lack} the rule up/1/more\n" in built.stdout
    for language, said in (("", "håller på att läggas in"), ("en/", "still being entered")):
        for name in ("avtal/uppsala/index", "avtal/uppsala/1", "amnen/uppsala"):
            assert said in (root / SITE / f"{language}{name}.html").read_text("utf-8"), name
    covered = samverkan(root, "coverage", **DAY)
    assert covered.returncode == 0, covered.stdout
    assert re.search(r"^rules of drafts, not counted +2$", covered.stdout, re.MULTILINE)
