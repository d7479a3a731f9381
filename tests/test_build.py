"""The site is built whole or not at all, and what is built holds together.

One full build serves all the tests that only look at it; those that build are of a small project.
"""

import json
import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from copies import ROOT, SITE, contents, copy_allotments, samverkan
from lxml import html

from samverkan.data.load import load
from samverkan.data.pages import agreement_doc, clause_doc, scenario_doc
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.scenarios.features import parse_features
from samverkan.scenarios.told import tell
from samverkan.site.build import build

ENGLISH = Path("docs/locales/en/LC_MESSAGES")
EMPTIED = 'msgid "Odlingslotter"\nmsgstr "Allotments"\n'
Plant = Callable[[Path, str, str], int]
# But for the relations of <link> that a browser does not fetch.
FETCHED = '//link[not(contains(" canonical author license next prev search index ", @rel))]/@href'


pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)


@cache
def read(path: Path, *what: str) -> set[str]:
    """What a page has of something, by XPath: its anchors, its links, what it fetches."""
    page = html.fromstring(path.read_bytes())
    return {str(found) for each in what for found in page.xpath(each)}


def pages(site: Path) -> list[Path]:
    found = sorted(path for path in site.rglob("*.html") if "_static" not in path.parts)
    assert found
    return found


# --- what is built ------------------------------------------------------------------------


def test_the_site_has_a_start_page_and_the_exported_guide(site: Path, guide: Guide) -> None:
    """That the export says all that the guide does is tested in test_properties.py."""
    assert (site / "index.html").is_file()
    data = json.loads((site / "data" / "guide.json").read_text("utf-8"))
    assert data["fingerprint"] == guide.fingerprint
    written = [s for feature in parse_features(ROOT) for s in feature.scenarios]
    assert [(f["id"], f["status"], len(f["rows"])) for f in data["scenarios"]] == [
        (s.id, "passed", len(s.rows)) for s in written
    ]
    assert {rule for found in data["scenarios"] for row in found["rows"] for rule in row["rules"]}


def test_every_clause_and_scenario_has_a_page_with_its_result(site: Path, guide: Guide) -> None:
    wanted = [agreement_doc(text) for text in guide.texts.values()]
    wanted += [clause_doc(text, n) for text in guide.texts.values() for n in text.clauses]
    assert [doc for doc in wanted if not (site / f"{doc}.html").is_file()] == []
    for feature in parse_features(ROOT):
        for scenario in feature.scenarios:
            page = (site / f"{scenario_doc(scenario.id)}.html").read_text("utf-8")
            assert "✓ Stämmer" in page
            examples = tell(guide, scenario).examples
            assert page.count('<details class="sg-predict') >= len(examples)
            assert page.count("<details") == page.count("</details>")


def test_every_page_tells_its_kind(site: Path) -> None:
    told = [read(path, '//meta[@name="samverkan:kind"]/@content') for path in pages(site)]
    assert {len(kinds) for kinds in told} == {1}
    kinds = set().union(*told)
    assert {"start", "situation", "topic", "role", "clause", "scenario", "glossary"} <= kinds


# --- links and resources ------------------------------------------------------------------


def led(site: Path, path: Path, address: str) -> Path:
    """The file that an address on a page leads to; the page for lost addresses starts at the root."""
    base = site if address.startswith("/") else path.parent
    return (base / unquote(address).lstrip("/")).resolve() if address else path


def test_every_internal_link_and_anchor_resolves(site: Path) -> None:
    broken = []
    for path in pages(site):
        for link in read(path, "//a/@href"):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = led(site, path, parts.path)
            target = target / "index.html" if target.is_dir() else target
            there = target.is_relative_to(site) and target.is_file()
            anchor = unquote(parts.fragment) if target.suffix == ".html" else ""
            if "=" in anchor and target.name == "mitt-arende.html":
                anchor = ""  # the answers that a case brings along
            if not there or (anchor and anchor not in read(target, "//@id", "//@name")):
                broken.append((str(path.relative_to(site)), link))
    assert broken == []


def test_every_resource_is_on_the_site(site: Path) -> None:
    missing = []
    for path in pages(site):
        for resource in read(path, FETCHED, "//@src", "//@srcset", "//@poster"):
            parts = urlsplit(resource)
            here = not parts.scheme and not parts.netloc
            there = here and led(site, path, parts.path).is_file()
            if not there and parts.scheme != "data":
                missing.append((path.name, resource))
    assert missing == []


def test_no_style_sheet_fetches_anything_from_elsewhere(site: Path) -> None:
    sheets = sorted(site.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        words = sheet.read_text("utf-8")
        found = re.findall(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//[^'\")]+", words)
        assert found == [], sheet


# --- refused ------------------------------------------------------------------------------


def faults(root: Path) -> list[str]:
    with pytest.raises(Problems) as caught:
        build(load(root), root, root / SITE)
    return [str(problem) for problem in caught.value.problems]


@pytest.fixture
def verified(tmp_path: Path, ready: Path) -> Path:
    """A copy with recorded results and a site of one file, which must outlive a failed build."""
    root = tmp_path / "verified"
    for folder in ("agreements", "glossary", "scenarios"):
        shutil.copytree(ready / folder, root / folder)
    (root / SITE).mkdir(parents=True)
    shutil.copy(ready / "build" / "scenarios.json", root / "build")
    (root / SITE / "index.html").write_text("den senaste goda", "utf-8")
    return root


def change(root: Path, edit: Any) -> None:
    """Edit the recorded results."""
    path = root / "build" / "scenarios.json"
    recorded = json.loads(path.read_text("utf-8"))
    edit(recorded)
    path.write_text(json.dumps(recorded), "utf-8")


@pytest.mark.parametrize(
    ("edit", "status"),
    [
        (lambda recorded: recorded["results"][0].update(passed=False, fault="fel"), "failed"),
        (lambda recorded: recorded["results"].pop(0), "not-run"),
        (lambda recorded: recorded.update(data="annan"), "stale"),
        (lambda recorded: recorded.update(scenarios="andra"), "stale"),
    ],
    ids=["failed", "missing", "other-data", "other-scenarios"],
)
def test_results_that_are_not_whole_passed_and_fresh_refuse_the_build(
    verified: Path, edit: Any, status: str
) -> None:
    change(verified, edit)
    before = contents(verified / SITE)
    found = faults(verified)
    assert found
    for fault in found:
        assert re.fullmatch(
            rf"scenarios/\S+\.feature:\d+: S-\d\d\d is {status}: run the scenarios first", fault
        )
    assert contents(verified / SITE) == before


@pytest.mark.parametrize("content", ["", "{", "[]", '{"results": 1}'])
def test_results_that_are_unreadable_refuse_the_build(verified: Path, content: str) -> None:
    (verified / "build" / "scenarios.json").write_text(content, "utf-8")
    before = contents(verified / SITE)
    assert all("is not-run: run the scenarios first" in fault for fault in faults(verified))
    assert contents(verified / SITE) == before


def test_a_rule_that_no_scenario_pins_refuses_the_build(verified: Path, guide: Guide) -> None:
    address = next(iter(guide.provisions))

    def forget(recorded: Any) -> None:
        for result in recorded["results"]:
            result["pinned"] = [found for found in result["pinned"] if found != address]

    change(verified, forget)
    text = guide.text_of(address)
    file = text.files[guide.provisions[address].clause]
    assert faults(verified) == [f"{file}: no scenario pins the rule {address}"]


# --- built again --------------------------------------------------------------------------


def rebuild(root: Path) -> None:
    """Build the site of the allotments."""
    ran = samverkan(root, "site")
    assert ran.returncode == 0, ran.stderr


@pytest.fixture(scope="module")
def tended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The allotments with a built site, for tests that leave them as they were."""
    root = copy_allotments(tmp_path_factory.mktemp("tended") / "allotments")
    rebuild(root)
    return root


EXTRA = """\
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "En sida till"
msgstr "One page more"

msgid "Ett ord."
msgstr "One word."
"""


def test_a_changed_page_is_built_again_and_a_page_that_is_gone_goes(tended: Path) -> None:
    site, docs, catalogues = tended / SITE, tended / "docs", tended / ENGLISH
    edits = {
        docs / "vatten.md": "\nEn mening till.\n",
        catalogues / "vatten.po": '\nmsgid "En mening till."\nmsgstr "One sentence more."\n',
        docs / "extra.md": "---\norphan: true\n---\n\n# En sida till\n\nEtt ord.\n",
        catalogues / "extra.po": EXTRA,
    }
    kept = {path: path.read_text("utf-8") if path.is_file() else "" for path in edits}
    before = contents(site)
    for path, words in edits.items():
        path.write_text(kept[path] + words, "utf-8")
    rebuild(tended)
    for page, words in [
        ("extra.html", "Ett ord."),
        ("en/extra.html", "One word."),
        ("vatten.html", "En mening till."),
        ("en/vatten.html", "One sentence more."),
    ]:
        assert words in (site / page).read_text("utf-8")
    for path, words in kept.items():
        path.write_text(words, "utf-8")
        if not words:
            path.unlink()
    rebuild(tended)
    after = contents(site)
    assert sorted(after) == sorted(before)
    assert [name for name in after if after[name] != before[name]] == []


# What is written on a page, and what is told of it.
FAULTS = [
    ("Se {rule}`ol/2.1/ofer`.", "unknown rule 'ol/2.1/ofer'; did you mean 'ol/2.1/offer'?"),
    ("Se {clause}`OL-2.11`.", "unknown clause 'OL-2.11'; did you mean 'OL-2.1'?"),
    ("Se {fact}`ol/2.1/offer dedline`.", "unknown aspect 'dedline'; did you mean 'deadline'?"),
    ("Se {concept}`gardner`.", "unknown concept 'gardner'; did you mean 'gardener'?"),
    ("Se {scenario}`S-9999`.", "unknown scenario 'S-9999'"),
    ("Se [ingenting](ingenting.md).", "ingenting"),
    ("```{entries} OL\n:acts: plott.*\n```", "no act fits 'plott.*'"),
    ("```{entries} XX\n```", "unknown agreement 'XX'"),
    ("```{entries} OL\nfacts:\n  season: sprng\n```", "'season' cannot be 'sprng'; did you mean 'spring'?"),
]  # fmt: skip


def test_a_fault_in_a_page_leaves_the_last_good_site_as_it_was(tended: Path, plant: Plant) -> None:
    """All the faults of all pages and of their English at once, each with its line."""
    page, water = tended / "docs" / "lotter.md", tended / "docs" / "vatten.md"
    index = tended / ENGLISH / "index.po"
    kept = {path: path.read_text("utf-8") for path in (page, water, index)}
    lines = []
    for words, _ in FAULTS:
        start = page.read_text("utf-8").count("\n") + 2
        lines.append(range(start, start + words.count("\n") + 1))
        page.write_text(f"{page.read_text('utf-8')}\n{words}\n", "utf-8")
    water.write_text(kept[water] + "\nSe {clause}`OL-77`.\n", "utf-8")
    end = len(water.read_text("utf-8").splitlines())
    emptied = plant(index, EMPTIED, EMPTIED.replace("Allotments", ""))
    before = contents(tended / SITE)
    ran = samverkan(tended, "site")
    for path, words in kept.items():
        path.write_text(words, "utf-8")
    assert ran.returncode == 1
    *found, total = ran.stderr.splitlines()
    assert total == f"{len(found)} problems"
    assert contents(tended / SITE) == before
    for at, (_, message) in zip(lines, FAULTS, strict=True):
        places = tuple(f"docs/lotter.md:{line}:" for line in at)
        told = [fault for fault in found if fault.startswith(places)]
        assert any(message in fault for fault in told), (at, message, told)
    assert any(fault.startswith("docs/vatten.md:") and "'OL-77'" in fault for fault in found)
    lacking = f"no English for 'Se {{clause}}`OL-77`.' in {ENGLISH}/vatten.po"
    assert f"docs/vatten.md:{end}: {lacking}" in found
    assert [fault for fault in found if fault.startswith(str(ENGLISH / "index.po"))] == [
        f"{ENGLISH / 'index.po'}:{emptied}: no English for 'Odlingslotter'"
    ]
    left = {path.name for path in (tended / "build").iterdir()}
    assert left <= {"scenarios.json", "site", "doctrees", "gettext"}
