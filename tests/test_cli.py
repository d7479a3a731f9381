"""The command line: what it prints, where errors go, and the status that it leaves with."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from copies import ROOT, samverkan
from typer.testing import CliRunner, Result

from samverkan.cli import app
from samverkan.model.guide import Guide
from samverkan.proof.coverage import measure

Plant = Callable[[Path, str, str], int]
Enter = Callable[[Path], None]
WIDE = {"COLUMNS": "240"}
CASE = """\
on: 2026-11-22
facts:
  age: 15
  home-municipality-in: vastra-gotaland
  registered-in: vastra-gotaland
  legal-basis: lvu
  placement: acute
  care-form: hvb
  placed-in: stockholm
events:
  placement: 2026-11-22
  examination-done: never
  oral-examination-done: never
"""


def call(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], env=WIDE)


def flat(printed: str) -> str:
    """A printed table as running words, without its frame."""
    return " ".join(re.sub(r"[─-╿]", " ", printed).split())


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_text(CASE, "utf-8")
    return path


# --- check --------------------------------------------------------------------------------


def test_check_of_a_sound_project_says_so_and_leaves_with_0(allotments: Path) -> None:
    ran = samverkan(allotments, "check")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert re.fullmatch(
        r"1 agreement, \d+ statements, \d+ rules, \d+ acts, \d+ concepts: no problems\n",
        ran.stdout,
    )


def test_check_tells_every_fault_on_stderr_and_leaves_with_1(
    enter: Enter, project: Path, plant: Plant
) -> None:
    line = plant(project / "agreements" / "facts.yaml", "question:", "qestion:")
    more = plant(project / "glossary" / "actors.yaml", "kind: actor", "kind: aktor")
    enter(project)
    ran = call("check")
    assert (ran.exit_code, ran.stdout) == (1, "")
    lines = ran.stderr.splitlines()
    assert f"agreements/facts.yaml:{line}: unknown key 'qestion'; did you mean 'question'?" in lines
    assert any(
        told.startswith(f"glossary/actors.yaml:{more}: 'aktor' is not valid") for told in lines
    )
    assert lines[-1] == f"{len(lines) - 1} problems"


def test_check_reads_the_scenarios_too(allotments: Path) -> None:
    extra = allotments / "scenarios" / "prov.feature"
    extra.write_text("# language: sv\nEgenskap: Prov\n\n  @S-9\n  Scenario: Tomt\n", "utf-8")
    ran = samverkan(allotments, "check")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "scenarios/prov.feature:5: 'Tomt' has no steps\n" in ran.stderr
    assert "scenarios/prov.feature:5: unknown tag '@S-9'" in ran.stderr


@pytest.mark.parametrize("command", ["check", "coverage"])
@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2027-6", "--on: '2027-6' is not a date (2026-11-22)"),
        ("1066-10-14", "--on: '1066-10-14' is not between 1900-01-01 and 2999-12-31"),
    ],
)
def test_a_day_to_look_ahead_to_is_one_of_the_calendar(command: str, day: str, said: str) -> None:
    ran = CliRunner().invoke(app, [command, "--on", day])
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.splitlines()[0] == said


# --- plan ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        (
            "sv",
            [
                "NI: ",
                "MEN TEXTEN SÄGER INTE AV VEM",
                "ANDRA",
                "Gäller inte här: ",
                "Att svara på: ",
            ],
        ),
        (
            "en",
            ["YOU: ", "DOES NOT SAY BY WHOM", "OTHERS", "Does not hold here: ", "Still asked: "],
        ),
    ],
)
def test_plan_prints_one_screen_for_people(case: Path, language: Any, heads: list[str]) -> None:
    asked = ["plan", str(case), "--lang", language, "--as", "social-services"]
    ran = CliRunner().invoke(app, asked, env={"COLUMNS": "80"})
    assert (ran.exit_code, ran.stderr) == (0, "")
    rows = ran.stdout.splitlines()
    assert len(rows) <= 40
    assert max(map(len, rows)) <= 80
    places = [ran.stdout.index(head) for head in heads]
    assert places == sorted(places)
    assert not set("┃│━─") & set(ran.stdout)


def test_in_a_dispute_the_screen_has_the_step_where_it_stands(tmp_path: Path) -> None:
    told = ["role: manager", "on: 2026-11-22", "age: 14", "placement: planned", "legal-basis: lvu"]
    told += [f"{name}: vastra-gotaland" for name in ("placed-in", "home-municipality-in")]
    told += ["registered-in: vastra-gotaland", "dispute: services", "steps-tried: 1"]
    case = tmp_path / "case.yaml"
    case.write_text("\n".join(told), "utf-8")
    ran = CliRunner().invoke(app, ["plan", str(case), "--lang", "en"], env={"COLUMNS": "80"})
    ladder = ran.stdout.partition("DISPUTE LADDER (VG)\n")[2].partition("\n\n")[0]
    assert ladder.startswith("> 2. ")
    assert "  3. " not in ladder
    assert len(ran.stdout.splitlines()) <= 40


def test_plan_tells_whom_the_texts_bind_and_that_they_may_not_hold(case: Path) -> None:
    said = flat(call("plan", case, "--as", "socialtjänsten").stdout)
    for words in (
        "Västra Götaland (VG) binder er, men gick ut 31 december 2025.",
        "Stockholm (ST) rör fallet men binder inte er, och är ett utkast utan startdag.",
        "Sök den text som gäller nu, och följ lagen under tiden.",
        "I texten från Stockholm, som inte binder er: ",
    ):
        assert words in said


def test_why_and_all_tell_more_and_the_case_may_say_who_asks(case: Path) -> None:
    case.write_text(f"role: socialtjänsten\n{case.read_text('utf-8')}", "utf-8")
    short, why, whole = (call("plan", case, *more).stdout for more in ([], ["--why"], ["--all"]))
    assert "NI" in short
    assert len(short) < min(len(why), len(whole))
    assert "Gäller eftersom" in why
    assert "GÄLLER ALLTID" in whole
    other = call("plan", case, "--as", "skolan").stdout
    assert "Ni är skolan" in other


def test_a_role_that_nobody_has_is_told_with_those_that_there_are(case: Path) -> None:
    ran = call("plan", case, "--as", "socialtjänstn")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("--as: okänd roll 'socialtjänstn'; menade du 'social-services'?; ")


def test_plan_as_json_has_both_agreements_and_a_clause_for_each_entry(
    case: Path, guide: Guide
) -> None:
    ran = call("plan", case, "--json", "--as", "social-services")
    assert ran.exit_code == 0
    found = json.loads(ran.stdout)
    assert (found["on"], found["role"]) == ("2026-11-22", "social-services")
    assert set(found["agreements"]) == {"VG", "ST"}
    assert {entry["text"] for entry in found["entries"]} == {"VG", "ST"}
    for entry in found["entries"]:
        assert set(entry["clauses"]) <= set(guide.text(entry["text"]).clauses)
        assert set(entry["provisions"]) <= set(guide.provisions)
        assert entry["provisions"]
        assert all(said["sv"] and said["en"] for said in (entry["headline"], *entry["sentences"]))
    assert {asked["fact"] for asked in found["asked"]}


def test_plan_refuses_a_language_that_the_guide_does_not_have(case: Path) -> None:
    ran = call("plan", case, "--lang", "fi")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("--lang: 'fi' is not a language of the guide: sv or en\n")


# --- run ----------------------------------------------------------------------------------

RULE = "vg/3.4.3.1/offer-appointment"


def feature(guide: Guide, force: str) -> str:
    """A scenario in the data's own words, with one claim."""
    facts = guide.facts
    given = [
        facts["home-municipality-in"].values["vastra-gotaland"].sv,
        facts["placement"].values["planned"].sv,
        facts["legal-basis"].values["sol"].sv,
        facts["care-form"].values["hvb"].sv,
    ]
    who = guide.concepts["health-centre"].definite
    assert who is not None
    lines = [
        "# language: sv",
        "Egenskap: Prov",
        "",
        "  @S-999 @VG-3.4.3.1",
        "  Scenario: Ett eget prov",
        "    Givet att barnet är 15 år",
        *(f"    Och att {words}" for words in given),
        "    När överenskommelsen i Västra Götaland tillämpas",
        f"    Så {force} {who.sv} {guide.acts['examination.offer-appointment'].do.sv}",
    ]
    return "\n".join(lines) + "\n"


PASSED = (
    "✓ stämmer S-999 Ett eget prov",
    f"{RULE} gäller, eftersom barnet är 15 år",
    "1 passed, 0 failed",
)
FAILED = (
    "✗ stämmer inte S-999 Ett eget prov",
    "must by health-centre, not should by health-centre in these words",
    f"{RULE} gäller, eftersom",
    "0 passed, 1 failed",
)
ENGLISH = ("✓ passed", "that the child is 15 years old", f"{RULE} applies, because")


@pytest.mark.parametrize(
    ("force", "lang", "status", "words"),
    [("ska", "sv", 0, PASSED), ("bör", "sv", 1, FAILED), ("ska", "en", 0, ENGLISH)],
)
def test_run_explains_a_scenario_and_leaves_with_its_outcome(
    tmp_path: Path, guide: Guide, force: str, lang: str, status: int, words: tuple[str, ...]
) -> None:
    (tmp_path / "prov.feature").write_text(feature(guide, force), "utf-8")
    ran = call("run", tmp_path / "prov.feature", "--lang", lang)
    assert (ran.exit_code, ran.stderr) == (status, "")
    assert [said for said in words if said not in flat(ran.stdout)] == []


def test_run_of_a_broken_or_missing_file_is_told_on_stderr(tmp_path: Path, guide: Guide) -> None:
    path = tmp_path / "prov.feature"
    path.write_text(feature(guide, "ska").replace("är 15 år", "är gammalt"), "utf-8")
    for file, words in (
        (path, f"{path}:6: S-999 (VG-3.4.3.1): no step fits"),
        (tmp_path / "saknas.feature", "saknas.feature"),
    ):
        ran = call("run", file)
        assert (ran.exit_code, ran.stdout) == (1, "")
        assert words in ran.stderr.splitlines()[0]
        assert ran.stderr.endswith("\n1 problem\n")


def test_run_works_from_a_folder_outside_the_project(
    tmp_path: Path, guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "prov.feature").write_text(feature(guide, "ska"), "utf-8")
    monkeypatch.chdir(tmp_path)
    ran = call("run", "prov.feature")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert "1 passed, 0 failed" in ran.stdout


# --- source and coverage ------------------------------------------------------------------


def test_source_accounts_for_a_text(enter: Enter, small: Path, plant: Plant) -> None:
    enter(small)
    ran = call("source", "source", "--stamp")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        "GU: 2 clauses, 0 unclaimed, 0 changed, 0 twice",
        "  6 fingerprints written",
    ]
    plant(small / "source" / "gungor.txt", "2 veckor", "3 veckor")
    enter(small)
    ran = call("source", "source")
    assert ran.exit_code == 1
    assert "0 unclaimed, 1 changed, 0 twice" in ran.stdout
    assert "  gu/1/mend: the text of 'mend' has changed since it was encoded" in ran.stdout
    shutil.rmtree(small / "source")
    ran = call("source", "source")
    assert (ran.exit_code, ran.stdout) == (1, "")
    missing = "source/gungor.txt: the source of GU (gungor.txt) cannot be read\n"
    assert ran.stderr.startswith(missing)


def test_every_rule_is_pinned(guide: Guide) -> None:
    rules, found = len(guide.provisions), measure(guide, ROOT)
    assert [line for line in found.missing if "no scenario pins" in line] == []
    assert found.counts["rules pinned by a scenario"] == f"{rules} of {rules}"


def test_coverage_lists_the_rules_that_no_scenario_pins(
    enter: Enter, project: Path, plant: Plant
) -> None:
    """A new rule on an act that has others: nothing speaks of it, so it is listed."""
    clause = project / "agreements" / "vastra-gotaland" / "2021" / "3.4.3.1.yaml"
    rule = (
        "  obemärkt:\n"
        "    source: {from: a, to: b}\n"
        "    says:\n"
        '      sv: "När en part har gjort avsteg från ett åtagande ansvarar vårdcentralen för att hämta in medicinsk journalinformation:\\n- något annat"\n'
        '      en: "Where a party has departed from an undertaking, the health centre is responsible for collecting information from medical records:\\n- something else"\n'
        "    rule:\n"
        "      act: examination.collect-records\n"
        "      when: {dispute: departure}\n"
        "      who: health-centre\n"
        "      force: is-responsible\n"
        "      content: [{sv: något annat, en: something else}]\n"
    )
    plant(clause, "  collect-records:\n", rule + "  collect-records:\n")
    enter(project)
    ran = call("coverage", "vg/3.4.3.1/")
    assert ran.exit_code == 1
    assert (
        "agreements/vastra-gotaland/2021/3.4.3.1.yaml: "
        "no scenario pins the rule vg/3.4.3.1/obemärkt" in ran.stdout.splitlines()
    )


def test_a_command_that_needs_no_data_waits_for_no_records() -> None:
    """`samverkan --help` answers at once: pydantic and the model are loaded when they are used."""
    asked = "import sys, samverkan.cli; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=ROOT).returncode == 0
