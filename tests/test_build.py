"""The site is built whole or not at all, and what is built holds together.

One full build serves all the tests that only look at it; those that build are of a small project.
"""

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from copies import ROOT, SITE, contents, copy_allotments, samverkan

from samverkan.data.load import load
from samverkan.data.pages import agreement_doc, clause_doc, scenario_doc
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.scenarios.features import parse_features
from samverkan.site.build import build

ENGLISH = Path("docs/locales/en/LC_MESSAGES")
EMPTIED = 'msgid "Odlingslotter"\nmsgstr "Allotments"\n'
Plant = Callable[[Path, str, str], int]
# The relations of <link> that a browser does not fetch.
NO_RESOURCE = ("canonical", "author", "license", "next", "prev", "search", "index")


pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)


@dataclass
class Page(HTMLParser):
    """What a built page refers to, and what can be referred to in it."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    resources: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.ids |= {found[name] for name in ("id", "name") if found.get(name)}
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag == "link" and found.get("rel") not in NO_RESOURCE:
            self.resources.append(found.get("href", ""))
        self.resources += [found[name] for name in ("src", "srcset", "poster") if name in found]
        if tag == "meta" and found.get("name") == "samverkan:kind":
            self.kinds.append(found["content"])


@cache
def read(path: Path) -> Page:
    page = Page()
    page.feed(path.read_text("utf-8"))
    return page


def pages(site: Path) -> list[Path]:
    found = sorted(path for path in site.rglob("*.html") if "_static" not in path.parts)
    assert found
    return found


# --- what is built ------------------------------------------------------------------------


def test_the_site_has_a_start_page_and_the_exported_guide(site: Path, guide: Guide) -> None:
    assert (site / "index.html").is_file()
    data = json.loads((site / "data" / "guide.json").read_text("utf-8"))
    assert {"agreements", "acts", "questions", "facts", "concepts", "scenarios"} <= set(data)
    assert set(data["acts"]) == set(guide.acts)
    assert set(data["facts"]) == set(guide.facts)
    assert set(data["concepts"]) == set(guide.concepts)
    assert {(q["act"], q["aspect"]) for q in data["questions"]} == {
        (act, aspect) for act, found in guide.acts.items() for aspect in found.asks
    }


def test_the_exported_agreements_hold_every_clause_statement_and_rule(
    site: Path, guide: Guide
) -> None:
    data = json.loads((site / "data" / "guide.json").read_text("utf-8"))
    for code, text in guide.texts.items():
        clauses = data["agreements"][code]["editions"][text.edition_id]["clauses"]
        assert [clause["number"] for clause in clauses] == list(text.clauses)
        statements = [statement for clause in clauses for statement in clause["statements"]]
        assert [statement["id"] for statement in statements] == [
            text.address(number, name) for number, name, _ in text.statements()
        ]
        rules = [rule for statement in statements for rule in statement["rules"]]
        assert {rule["id"] for rule in rules} == {p.address for p in text.provisions}
        assert all(rule["sentence"]["sv"] and rule["sentence"]["en"] for rule in rules)


def test_the_exported_scenarios_carry_their_results(site: Path) -> None:
    data = json.loads((site / "data" / "guide.json").read_text("utf-8"))
    written = [s for feature in parse_features(ROOT) for s in feature.scenarios]
    assert [found["id"] for found in data["scenarios"]] == [s.id for s in written]
    assert {found["status"] for found in data["scenarios"]} == {"passed"}
    assert all(
        len(f["rows"]) == len(s.rows) for f, s in zip(data["scenarios"], written, strict=True)
    )
    assert {rule for found in data["scenarios"] for row in found["rows"] for rule in row["rules"]}


def test_every_clause_and_scenario_has_a_page(site: Path, guide: Guide) -> None:
    wanted = [agreement_doc(text) for text in guide.texts.values()]
    wanted += [clause_doc(text, n) for text in guide.texts.values() for n in text.clauses]
    wanted += [scenario_doc(s.id) for f in parse_features(ROOT) for s in f.scenarios]
    assert [doc for doc in wanted if not (site / f"{doc}.html").is_file()] == []


def test_every_scenario_shows_its_steps_and_its_result(site: Path) -> None:
    for feature in parse_features(ROOT):
        for scenario in feature.scenarios:
            page = (site / f"{scenario_doc(scenario.id)}.html").read_text("utf-8")
            assert "✓ Stämmer" in page
            assert page.count('<details class="sg-predict') >= len(scenario.rows)
            assert page.count("<details") == page.count("</details>")


def test_every_page_tells_its_kind(site: Path) -> None:
    for path in pages(site):
        assert len(read(path).kinds) == 1, path
    kinds = {kind for path in pages(site) for kind in read(path).kinds}
    assert {"start", "situation", "topic", "role", "clause", "scenario", "glossary"} <= kinds


# --- links and resources ------------------------------------------------------------------


def test_every_internal_link_and_anchor_resolves(site: Path) -> None:
    broken = []
    for path in pages(site):
        for link in set(read(path).links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_relative_to(site) or not target.is_file():
                broken.append((str(path.relative_to(site)), link))
            elif parts.fragment and target.suffix == ".html":
                anchor = unquote(parts.fragment)
                if anchor not in read(target).ids:
                    broken.append((str(path.relative_to(site)), link))
    assert broken == []


def test_every_resource_is_on_the_site(site: Path) -> None:
    missing = []
    for path in pages(site):
        for resource in set(read(path).resources):
            parts = urlsplit(resource)
            inside = not (parts.scheme or parts.netloc) or parts.scheme == "data"
            if not inside or (
                parts.scheme != "data" and not (path.parent / unquote(parts.path)).is_file()
            ):
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


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"results": 1}'])
def test_results_that_are_missing_or_unreadable_refuse_the_build(
    verified: Path, content: str | None
) -> None:
    results = verified / "build" / "scenarios.json"
    results.unlink()
    if content is not None:
        results.write_text(content, "utf-8")
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
    site = tended / SITE
    extra = tended / "docs" / "extra.md"
    water = tended / "docs" / "vatten.md"
    catalogues = [tended / ENGLISH / f"{name}.po" for name in ("extra", "vatten")]
    kept = {path: path.read_text("utf-8") for path in (water, catalogues[1])}
    extra.write_text("---\norphan: true\n---\n\n# En sida till\n\nEtt ord.\n", "utf-8")
    water.write_text(kept[water] + "\nEn mening till.\n", "utf-8")
    catalogues[0].write_text(EXTRA, "utf-8")
    more = '\nmsgid "En mening till."\nmsgstr "One sentence more."\n'
    catalogues[1].write_text(kept[catalogues[1]] + more, "utf-8")
    before = contents(site)
    rebuild(tended)
    assert "Ett ord." in (site / "extra.html").read_text("utf-8")
    assert "One word." in (site / "en" / "extra.html").read_text("utf-8")
    assert "En mening till." in (site / "vatten.html").read_text("utf-8")
    assert "One sentence more." in (site / "en" / "vatten.html").read_text("utf-8")
    extra.unlink()
    catalogues[0].unlink()
    for path, words in kept.items():
        path.write_text(words, "utf-8")
    rebuild(tended)
    after = contents(site)
    assert sorted(after) == sorted(before)
    assert [name for name in after if after[name] != before[name]] == []


def test_a_fault_in_a_page_leaves_the_last_good_site_as_it_was(tended: Path, plant: Plant) -> None:
    """All the faults of all pages and of their English at once, each with its line."""
    site = tended / SITE
    page = tended / "docs" / "lotter.md"
    water = tended / "docs" / "vatten.md"
    index = tended / ENGLISH / "index.po"
    kept = {path: path.read_text("utf-8") for path in (page, water, index)}
    start = len(kept[page].splitlines())
    with page.open("a", encoding="utf-8") as file:
        file.write("\nSe {rule}`ol/2.1/ofer`.\n")
        file.write("\nSe {clause}`OL-2.11`.\n")
        file.write("\nSe {fact}`ol/2.1/offer dedline`.\n")
        file.write("\nSe {concept}`gardner`.\n")
        file.write("\nSe {scenario}`S-9999`.\n")
        file.write("\nSe [ingenting](ingenting.md).\n")
        file.write("\n```{duties} OL\n:acts: plott.*\n```\n")
        file.write("\n```{duties} XX\n```\n")
        file.write("\n```{duties} OL\nfacts:\n  season: sprng\n```\n")
    water.write_text(kept[water] + "\nSe {clause}`OL-77`.\n", "utf-8")
    end = len(water.read_text("utf-8").splitlines())
    emptied = plant(index, EMPTIED, EMPTIED.replace("Allotments", ""))
    before = contents(site)
    ran = samverkan(tended, "site")
    for path, words in kept.items():
        path.write_text(words, "utf-8")
    assert ran.returncode == 1
    *found, total = ran.stderr.splitlines()
    assert total == f"{len(found)} problems"
    assert contents(site) == before
    for line, said in [
        (2, "unknown rule 'ol/2.1/ofer'; did you mean 'ol/2.1/offer'?"),
        (4, "unknown clause 'OL-2.11'; did you mean 'OL-2.1'?"),
        (6, "unknown aspect 'dedline'; did you mean 'deadline'?"),
        (8, "unknown concept 'gardner'; did you mean 'gardener'?"),
        (10, "unknown scenario 'S-9999'"),
        (12, "ingenting"),
        (14, "no act fits 'plott.*'"),
        (18, "unknown agreement 'XX'"),
        (21, "'season' cannot be 'sprng'; did you mean 'spring'?"),
    ]:
        told = [fault for fault in found if fault.startswith(f"docs/lotter.md:{start + line}:")]
        assert any(said in fault for fault in told), (line, said, told)
    assert any(fault.startswith("docs/vatten.md:") and "'OL-77'" in fault for fault in found)
    lacking = f"no English for 'Se {{clause}}`OL-77`.' in {ENGLISH}/vatten.po"
    assert f"docs/vatten.md:{end}: {lacking}" in found
    assert [fault for fault in found if fault.startswith(str(ENGLISH / "index.po"))] == [
        f"{ENGLISH / 'index.po'}:{emptied}: no English for 'Odlingslotter'"
    ]
    left = {path.name for path in (tended / "build").iterdir()}
    assert left <= {"scenarios.json", "site", "doctrees", "gettext"}
