"""What rests on a rule: its pages, scenarios, relations and words, and what a new edition breaks."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from copies import ROOT, samverkan
from second import edit, second_edition
from typer.testing import CliRunner, Result

from samverkan.changes.impact import Bearings, alone, failures
from samverkan.changes.words import WORDS
from samverkan.cli import app
from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.prose.cited import directives
from samverkan.scenarios.features import Feature, parse_features
from samverkan.scenarios.run import results
from samverkan.words.glossary import entries

Enter = Callable[[Path], None]
RULE = "vg/3.4.3.1/offer-appointment"


@pytest.fixture(scope="module")
def features() -> list[Feature]:
    return parse_features(ROOT)


@pytest.fixture(scope="module")
def bearings(guide: Guide, features: list[Feature]) -> Bearings:
    """What rests on the edition of Västra Götaland that is in use."""
    return Bearings.on(guide, guide.text("vg"), features)


# --- pages and scenarios ------------------------------------------------------------------


def test_a_known_rule_has_its_pages_and_scenarios(bearings: Bearings) -> None:
    found = bearings.of([RULE])
    assert found.rules == (RULE,)
    assert {"amnen/halsoundersokning.md", "situationer/akut-placering.md"} <= set(found.pages)
    assert {"S-079", "S-080"} <= set(found.pinned)
    assert found.compared == (("ST", "examination.offer-appointment", "silent"),)


def test_the_pages_are_those_that_a_built_site_shows_it_on(bearings: Bearings, site: Path) -> None:
    """And those that name it as left out, which the site does not count as showing a rule."""
    pages = json.loads((site / "data/guide.json").read_text("utf-8"))["pages"]
    shown = {f"{page}.md": set(rules) for page, rules in pages.items()}
    for provision in bearings.text.provisions:
        found = set(bearings.of([provision.address]).pages)
        built = {page for page, rules in shown.items() if provision.address in rules}
        written = {page for page in built if (ROOT / "docs" / page).is_file()}
        written -= {
            page for page in written if page.startswith(("avtal/", "scenarier/S-", "utbilda/"))
        }
        assert written <= found
        for page in found - written:
            source = (ROOT / "docs" / page).read_text("utf-8")
            assert "entries" in {directive.name for directive in directives(source)}


def test_the_scenarios_are_those_whose_assertions_rest_on_it(
    bearings: Bearings, guide: Guide, features: list[Feature]
) -> None:
    found = results(features, guide)
    for provision in bearings.text.provisions:
        pinned = {r.scenario.id for r in found if provision.address in r.pinned}
        assert set(bearings.of([provision.address]).pinned) == pinned


def test_a_scenario_of_a_clause_stands_in_one_list_and_one_only(
    bearings: Bearings, features: list[Feature]
) -> None:
    for number in bearings.text.clauses:
        found = bearings.of([f"vg/{number}"])
        told = [*found.pinned, *found.weighed, *found.tagged]
        tagged = {s.id for f in features for s in f.scenarios if ("VG", number) in s.clauses}
        assert len(set(told)) == len(told)
        assert tagged <= set(told)


# --- addresses ----------------------------------------------------------------------------


def test_a_clause_holds_its_statements_and_they_their_rules(bearings: Bearings) -> None:
    clause, statement, rule = (
        set(bearings.of([a]).rules) for a in ("vg/3.4.3", "vg/3.4.3/cost", "vg/3.4.3/cost.statement")
    )  # fmt: skip
    assert rule == {"vg/3.4.3/cost.statement"}
    assert rule < statement < clause
    assert all(address.startswith("vg/3.4.3/") for address in clause)  # not 3.4.3.1


def test_several_addresses_are_told_of_together(bearings: Bearings) -> None:
    one, other = bearings.of([RULE]), bearings.of(["vg/2.2.2/offer"])
    both = bearings.of([RULE, "vg/2.2.2/offer", RULE])
    assert both.rules == (*one.rules, *other.rules)
    assert set(both.pages) == {*one.pages, *other.pages}


@pytest.mark.parametrize("address", ["vg/3.4.3.1/offer-apointment", "vg/3.4.3.11", "vg/3.4.3/cost.statment"])  # fmt: skip
def test_an_unknown_address_is_an_error_with_the_nearest(bearings: Bearings, address: str) -> None:
    with pytest.raises(
        Problems, match=r"is no rule, statement or clause; did you mean 'vg/3\.4\.3"
    ):
        bearings.of([address])


# --- what else rests on it ----------------------------------------------------------------


def test_relations_are_told_from_either_side(bearings: Bearings) -> None:
    line = "vg/3.4.3.1/offer-appointment – vg/3.4.3.1/offer-promptly (deadline, together)"
    for name in ("offer-appointment", "offer-promptly"):
        assert line in bearings.of([f"vg/3.4.3.1/{name}"]).relations
    assert bearings.of(["vg/3.4.3.1/collect-records"]).relations == ()


def test_readings_notes_and_terms(bearings: Bearings, guide: Guide) -> None:
    found = bearings.of([RULE])
    assert found.readings == (RULE,)
    assert {"health-centre", "examination-initiated", "act-examination-offer-appointment"} <= set(
        found.terms
    )
    assert "parties" in bearings.of(["vg/1.3/parties"]).terms
    for provision in bearings.text.provisions:
        one = bearings.of([provision.address])
        assert set(one.terms) <= entries(guide).keys()
        notes = {id(note) for note in guide.diverging(provision.address)}
        assert {id(guide.divergences[name]) for name in one.divergences} == notes


def test_translations_are_those_of_the_pages_and_the_scenarios(bearings: Bearings) -> None:
    found = bearings.of([RULE])
    assert all((ROOT / path).is_file() for path in found.translations)
    assert "docs/locales/en/LC_MESSAGES/amnen/halsoundersokning.po" in found.translations
    assert any("scenarios/vastra-gotaland" in path for path in found.translations)


def test_every_sort_is_said_in_both_languages(bearings: Bearings) -> None:
    found = bearings.of(["vg/3.4.3.1", "vg/3.4.3", "vg/2.2.3", "vg/3.4.3.2"])
    for language in LANGUAGES:
        said = found.sheet("vg/3.4.3.1", language)
        assert [*said.sections] == WORDS.every(language, "impact")


# --- a new edition ------------------------------------------------------------------------


def both(project: Path) -> tuple[Bearings, Bearings]:
    data = load(project)
    features = parse_features(project)
    one, other = (Bearings.on(data, text, features) for text in data.editions["VG"])
    return one, other


def pinned(bearings: Bearings, address: str) -> set[str]:
    return {row.scenario.id for row in bearings.rows if address in row.pinned}


CHANGED: dict[str, Callable[[Any], object]] = {
    "vg/3.4.3/cost.statement": lambda said: said["cost"]["rules"].pop("statement"),
    "vg/3.4.2.1/interpret-certificate": lambda said: said["interpret-certificate"]["rule"].update(who="school"),
    "vg/2.2.2/document": lambda said: said["document"]["rule"].update(force="may"),
}  # fmt: skip


def test_exactly_the_scenarios_fail_that_rest_on_a_changed_rule(project: Path) -> None:
    new = second_edition(project, "vastra-gotaland/2021", "2027")
    for address, change in CHANGED.items():
        edit(new, address.split("/")[1], lambda data, change=change: change(data["statements"]))
    one, other = both(project)
    rest = [pinned(one, address) for address in CHANGED]
    failed = failures(one, other)
    assert all(rest)
    assert {failure.scenario.id for failure in failed} == set().union(*rest)
    assert all(CHANGED.keys() & failure.pinned and failure.fault for failure in failed)


def test_a_rule_that_is_gone_fails_those_that_rest_on_it_or_asked_about_it(project: Path) -> None:
    """Some scenarios assert that a rule does not apply: nothing they rest on has changed."""
    address = "vg/3.4.2.1/interpret-certificate"
    new = second_edition(project, "vastra-gotaland/2021", "2027")
    edit(new, "3.4.2.1", lambda data: data["statements"].pop("interpret-certificate"))
    one, other = both(project)
    failed = {failure.scenario.id for failure in failures(one, other)}
    asked = {row.scenario.id for row in one.rows if address in row.asked}
    assert pinned(one, address) <= failed <= pinned(one, address) | asked


def test_the_same_words_make_no_scenario_fail(project: Path) -> None:
    second_edition(project, "vastra-gotaland/2021", "2027")
    one, other = both(project)
    assert failures(one, other) == []
    assert [(r.line, r.pinned) for r in one.rows] == [(r.line, r.pinned) for r in other.rows]


def test_an_edition_that_is_alone_judges_every_day_under_plain_addresses(project: Path) -> None:
    second_edition(project, "vastra-gotaland/2021", "2027", "2090-01-01")
    data = load(project)
    for text in data.editions["VG"]:
        only = alone(data, text)
        assert only.text("vg").edition_id == text.edition_id
        assert only.provisions.keys() >= {RULE}
        assert [t.edition_id for t in only.judging(None) if t.code == "VG"] == [text.edition_id]
    assert len(data.editions["VG"]) == 2  # the guide itself is as it was


# --- the command --------------------------------------------------------------------------


def call(*words: str) -> Result:
    return CliRunner().invoke(app, [*words], env={"COLUMNS": "240"})


@pytest.mark.parametrize("how", ["text", "markdown", "html", "json"])
def test_the_command_writes_every_format(allotments: Path, how: str) -> None:
    ran = samverkan(allotments, "impact", "ol/2.1/offer", "--lang", "en", "--format", how)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "lotter.md" in ran.stdout
    assert "S-901" in ran.stdout
    if how == "json":
        assert json.loads(ran.stdout)["rules"] == ["ol/2.1/offer"]


@pytest.mark.parametrize(
    ("address", "hint"),
    [("vg/3.4.3.1/offer", "is no rule, statement or clause"), ("xx/3", "begins with one of")],
)
def test_an_unknown_address_leaves_with_1(address: str, hint: str) -> None:
    ran = call("impact", address)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert hint in ran.stderr


def test_where_nothing_else_rests_on_it_that_is_said(small: Path, enter: Enter) -> None:
    enter(small)
    ran = call("impact", "gu/2/start", "--lang", "en")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert "Nothing else rests on it." in ran.stdout
