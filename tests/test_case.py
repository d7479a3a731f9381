"""Case files: what they may say, in which words, and what is told of those that cannot be read."""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from samverkan.cli import app
from samverkan.files.errors import Problems
from samverkan.files.yamlfile import parse
from samverkan.model.case import Case, build_case
from samverkan.model.deadlines import NEVER, SOME_DAY
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language

DAY = dt.date(2026, 11, 30)


def read(guide: Guide, text: str) -> Case:
    return build_case(parse(text, "case.yaml"), guide)


def told(guide: Guide, text: str, language: Language = "en") -> str:
    """What is said of a case that cannot be read."""
    with pytest.raises(Problems) as caught:
        build_case(parse(text, "case.yaml", language), guide, language)
    return str(caught.value)


# --- words --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "on: 2026-11-30\nfacts: {age: 15, placement: acute, legal-basis: lvu}",
        "den: 2026-11-30\nfakta: {ålder: 15, placering: akut, lagstöd: LVU}",
        "age: 15\nplacement: acute\nlegal basis: LVU\nday: 2026-11-30",
        "barnets ålder: 15\nPlacering: att placeringen är akut\nlegal_basis: Lvu\ndatum: 2026-11-30",
    ],
)
def test_a_case_may_be_written_in_either_language_or_in_ids(guide: Guide, text: str) -> None:
    facts: dict[str, str | int] = {"age": 15, "placement": "acute", "legal-basis": "lvu"}
    assert read(guide, text) == Case(facts, {}, DAY)


@pytest.mark.parametrize(
    ("said", "value"),
    [("ja", "yes"), ("YES", "yes"), ("'True'", "yes"), ("true", "yes"), ("Nej", "no"), ("false", "no")],
)  # fmt: skip
def test_yes_and_no_may_be_said_in_many_ways(guide: Guide, said: str, value: str) -> None:
    assert read(guide, f"needs-both: {said}").facts == {"needs-both": value}


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("2026-11-30", DAY),
        ("aldrig", NEVER),
        ("never", NEVER),
        ("unknown-day", SOME_DAY),
        ("okänd dag", SOME_DAY),
        ("ja", SOME_DAY),
    ],
)
def test_an_event_has_a_day_or_has_not_happened_or_did_so_some_day(
    guide: Guide, said: str, when: object
) -> None:
    case = read(guide, f"händelser: {{hälsoundersökningen: {said}}}")
    assert case.events == {"examination-done": when}


def test_every_fact_event_and_value_is_known_by_its_own_words(guide: Guide) -> None:
    for name, fact in guide.facts.items():
        for language in LANGUAGES:
            key = fact.short[language] if fact.short else fact.term[language]
            for value, text in fact.values.items() if not fact.derived else ():
                case = read(guide, f'facts: {{"{key}": "{text[language]}"}}')
                assert case.facts == {name: value}
    for name, event in guide.events.items():
        for words in (event.definite, event.term, event.happened):
            assert words
            assert read(guide, f'events: {{"{words.sv}": never}}').events == {name: NEVER}


def test_what_is_not_known_is_not_told(guide: Guide) -> None:
    text = "facts: {age: okänt, placement: ~}\nevents: {placement: unknown}"
    assert read(guide, text) == Case()


# --- what cannot be said, or not at the same time -----------------------------------------

CONTRADICTIONS = {
    "placement: none\ncare-form: hvb": "not-placed-with-a-home",
    "placement: none\nevents: {placement: 2026-01-01}": "not-placed-with-a-date",
    "events: {placement: 2026-02-01, placement-end: 2026-01-31}": "ended-before-it-began",
    "events: {placement: 2026-02-01, placement-change: 2026-01-31}": "changed-before-it-began",
    "events: {placement-end: 2026-02-01, placement-change: 2026-02-02}": "changed-after-it-ended",
    "events: {examination-initiated: 2026-02-01, examination-done: 2026-01-31}": "examined-before-it-was-initiated",
    "events: {examination-initiated: 2026-02-01, examination-offered: 2026-01-31}": "offered-before-it-was-initiated",
    "events: {oral-examination-requested: 2026-02-01, oral-examination-done: 2026-01-31}": "examined-orally-before-it-was-asked",
    "events: {medical-examination-requested: 2026-02-01, medical-examination-done: 2026-01-31}": "examined-medically-before-it-was-asked",
    "events: {sip-called: 2026-02-01, sip-held: 2026-01-31}": "met-before-it-was-called",
    "events: {inquiry-opened: 2026-02-01, inquiry-completed: 2026-01-31}": "completed-before-it-was-opened",
    "events: {follow-up-decided: 2026-02-01, follow-up-ended: 2026-01-31}": "followed-up-before-it-was-decided",
    "events: {birth: 2026-02-01, placement: 2026-01-31}": "placed-before-birth",
    "registered-in: stockholm\nplaced-in: other\nother-regions: same": "regions-differ",
    "registered-in: stockholm\nplaced-in: stockholm\nother-regions: different": "regions-alike",
    "change: none\nevents: {placement-change: 2026-01-31}": "nothing-changes",
    "discharge: no\nevents: {discharged: 2026-01-31}": "no-discharge",
    "dispute: none\nsteps-tried: 1": "no-dispute",
    "age: 150": "too-old",
    "age: 3\nlegal-basis: lvm": "too-young-for-lvm",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_contradiction_is_told(guide: Guide, language: Language) -> None:
    for text, name in CONTRADICTIONS.items():
        assert guide.cases.contradictions[name].says[language] in told(guide, text, language)
    assert set(CONTRADICTIONS.values()) == set(guide.cases.contradictions)


@pytest.mark.parametrize(
    "text",
    [
        "placement: none\ncare-form: hvb\nchange: return-home",
        "placement: none\nevents: {placement: 2026-01-01, placement-end: 2026-02-01}",
        "events: {placement: 2026-02-01, placement-end: 2026-02-01}",
        "events: {placement: 2026-02-01, placement-end: unknown-day}",
        "age: 13\nlegal-basis: lvm",
        "registered-in: other\nplaced-in: other\nother-regions: different",
        "change: return-home\nevents: {placement-end: 2026-01-31}",
        "on: 2026-11-30\nage: 17\nevents: {birth: 2008-12-01}",
    ],
)
def test_what_can_be_so_is_no_contradiction(guide: Guide, text: str) -> None:
    read(guide, text)


def test_an_age_must_be_that_of_the_day_of_birth(guide: Guide) -> None:
    said = told(guide, "on: 2026-11-30\nage: 15\nevents: {birth: 2008-12-01}")
    assert said == "case.yaml:3: 'age' is told to be 15, but birth of the child makes it 17"


def test_a_contradiction_stands_on_the_last_line_that_it_lies_in(guide: Guide) -> None:
    said = told(guide, "facts:\n  age: 3\n  placement: acute\n  legal-basis: lvm\n")
    assert said.startswith("case.yaml:4: does not fit together: ")


def test_what_the_agreements_do_not_distinguish_is_told_by_each_of_its_names(guide: Guide) -> None:
    for entry in guide.cases.not_distinguished.values():
        for language in LANGUAGES:
            for name in entry.names[language]:
                for text in (f"{name}: x", f"facts: {{{name}: x}}", f"events: {{{name}: x}}"):
                    assert told(guide, text, language) == f"case.yaml:1: {entry.says[language]}"
    assert "2 § och 3 § LVU" in told(guide, "legal-basis: LVU 2 §", "sv")


# --- what cannot be read ------------------------------------------------------------------

UNREADABLE = [
    ("facts: {aeg: 15}", ":1: unknown fact 'aeg'; did you mean 'age'?", ":1: okänd omständighet 'aeg'; menade du 'age'?"),
    ("placment: acute", ":1: unknown name 'placment'; did you mean 'placement'?", ":1: okänt namn 'placment'; menade du 'placement'?"),
    ("facts:\n  placement: hastig", ":2: 'placement' cannot be 'hastig'; it can be: none (the child is not placed); ", ":2: 'placement' kan inte vara 'hastig'; det kan vara: none (barnet inte är placerat); "),
    ("facts:\n  placement: acutte", ":2: 'placement' cannot be 'acutte'; did you mean 'acute'?; ", ":2: 'placement' kan inte vara 'acutte'; menade du 'acute'?; "),
    ("facts: {needs-both: on}", ":1: 'needs-both' cannot be 'on'; it can be: ", ":1: 'needs-both' kan inte vara 'on'; det kan vara: "),
    ("facts:\n  age: femton", ":2: 'age' is a whole number of 0 or more, not 'femton'", ":2: 'age' är ett heltal, 0 eller mer, inte 'femton'"),
    ("facts:\n  age: -1", ":2: 'age' is a whole number of 0 or more, not -1", ":2: 'age' är ett heltal"),
    ("facts: {age: 1.5}", ":1: 'age' is a whole number of 0 or more, not '1.5'", ":1: 'age' är ett heltal"),
    ("facts: {age: true}", ":1: 'age' is a whole number of 0 or more, not True", ":1: 'age' är ett heltal"),
    ('facts: {age: !!int "15"}', ":1: tags (!!int) are not allowed: write the value only", ":1: märken (!!int) är inte tillåtna"),
    ("facts: {outside-home-region: yes}", ":1: 'outside-home-region' follows from other facts and is not told", ":1: 'outside-home-region' följer av andra omständigheter"),
    ("facts: {placement-end: 2026-01-01}", ":1: 'placement-end' is an event: write it under events", ":1: 'placement-end' är en händelse"),
    ("events: {age: 15}", ":1: 'age' is a fact: write it under facts", ":1: 'age' är en omständighet"),
    ("events:\n  placment: 2026-11-22", ":2: unknown event 'placment'; did you mean 'placement'?", ":2: okänd händelse 'placment'; menade du 'placement'?"),
    ("events: {placement: idag}", ":1: 'idag' is no day: write it as 2026-11-22, or 'never', or ", ":1: 'idag' är ingen dag: skriv den som 2026-11-22, eller 'aldrig', eller "),
    ("events: {placement: 2025-02-29}", ":1: '2025-02-29' is not in the calendar", ":1: '2025-02-29' finns inte i kalendern"),
    ("events: {placement: 0001-01-01}", ":1: '0001-01-01' is not between 1900-01-01 and 2999-12-31", ":1: '0001-01-01' ligger inte mellan"),
    ("on: 2026-11-22 16:30", ":1: '2026-11-22 16:30' has a time: write the day only", ":1: '2026-11-22 16:30' har ett klockslag"),
    ("on: i morgon", ":1: 'i morgon' is no day: write it as 2026-11-22", ":1: 'i morgon' är ingen dag: skriv den som 2026-11-22"),
    ("facts: [age]", ":1: 'facts' maps names to values", ":1: 'facts' har rader med namn och värden"),
    ("events: never", ":1: 'events' maps names to values", ":1: 'events' har rader med namn och värden"),
    ("- age", ":1: a case is lines of a name, a colon, a space and a value", ":1: ett fall är rader med namn"),
    ("bara ord", ":1: a case is lines of a name, a colon, a space and a value", ":1: ett fall är rader med namn"),
    ("age:15", ":1: a space is missing after the colon", ":1: det fattas ett mellanslag efter kolonet"),
    ("age:15\nplacement: acute", ":1: a space is missing after the colon", ":1: det fattas ett mellanslag efter kolonet"),
    ("facts:\n\tage: 15", ":2: the line is indented with a tab: indent with spaces", ":2: raden är indragen med tabb"),
    ("facts: {age: [1", ":1: not YAML: ", ":1: inte YAML: "),
    ("facts: {age: 15, age: 16}", ":1: 'age' stands twice", ":1: 'age' står två gånger"),
    ("age: 15\nålder: 15", ":2: 'age' is told twice", ":2: 'age' sägs två gånger"),
    ("", ": is empty", ": är tom"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "en", "sv"), UNREADABLE)
def test_a_case_that_cannot_be_read_is_one_line_and_status_1(
    tmp_path: Path, content: str, en: str, sv: str
) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(content, "utf-8")
    for language, said in (("en", en), ("sv", sv)):
        ran = CliRunner().invoke(app, ["plan", str(case), "--lang", language])
        assert (ran.exit_code, ran.stdout) == (1, "")
        assert any(line.startswith(f"{case}{said}") for line in ran.stderr.splitlines()), ran.stderr
        assert ran.stderr.splitlines()[-1] == "1 problem"


def test_a_case_may_come_from_standard_input() -> None:
    ran = CliRunner().invoke(app, ["plan", "-", "--json"], input="age: 15\n")
    assert ran.exit_code == 0
    ran = CliRunner().invoke(app, ["plan", "-", "--lang", "en"], input=b"age: \xe5\n")
    assert (ran.exit_code, ran.stderr) == (1, "-:1: is not UTF-8 text\n1 problem\n")


def test_a_case_may_be_a_link_wherever_it_leads(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "case.yaml").write_text("age: 15\n", "utf-8")
    (tmp_path / "here").mkdir()
    os.symlink(tmp_path / "there" / "case.yaml", tmp_path / "here" / "case.yaml")
    ran = CliRunner().invoke(app, ["plan", str(tmp_path / "here" / "case.yaml")])
    assert ran.exit_code == 0


def test_all_the_faults_of_a_case_come_at_once(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text("on: nu\nfacts:\n  aeg: 15\nevents:\n  plcement: never\nmer: 1\n", "utf-8")
    ran = CliRunner().invoke(app, ["plan", str(case)])
    assert ran.exit_code == 1
    lines = ran.stderr.splitlines()
    assert [line.removeprefix(f"{case}:").split(":")[0] for line in lines[:-1]] == list("1356")
    assert lines[-1] == "4 problems"


@pytest.mark.parametrize("make", [Path.touch, Path.mkdir, lambda _: None])
def test_a_case_file_that_is_empty_a_folder_or_missing_is_one_line(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    case = tmp_path / "case.yaml"
    make(case)
    ran = CliRunner().invoke(app, ["plan", str(case)])
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert len(ran.stderr.splitlines()) == 2
    assert ran.stderr.startswith(f"{case}: ")


def test_a_case_outside_the_project_that_is_no_utf_8_is_one_line(tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_bytes("facts:\n  # å\n".encode("latin-1"))
    ran = CliRunner().invoke(app, ["plan", str(case)])
    assert ran.exit_code == 1
    assert ran.stderr.startswith(f"{case}:2: är inte text i UTF-8")
