"""Each guard on the scenarios, tested with a planted fault; and nothing lost on the way to a run."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from copies import copy_project, run_pytest

from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.model.records import Bilingual
from samverkan.scenarios.features import (
    Feature,
    guard,
    parse_features,
    read_feature,
    read_features,
)
from samverkan.scenarios.results import Run
from samverkan.scenarios.run import run, run_all
from samverkan.scenarios.vocabulary import (
    CATALOGUE,
    PLACEHOLDER,
    Kind,
    StepDefinition,
    StepFunction,
    Vocabulary,
    vocabulary,
)
from samverkan.scenarios.words import TABLE, orders
from samverkan.scenarios.world import Claim, World

SOUND = """\
# language: sv
Egenskap: Prov
  Vad provet visar.

  Regel: Den första

    @S-901 @VG-1.6
    Scenario: Ett prov
      Givet att barnet är 15 år
      När överenskommelsen i Västra Götaland tillämpas den 1 januari 2026
      Så har överenskommelsens tid gått ut

  Regel: Den andra

    @S-902 @VG-1.6
    Scenariomall: Flera prov
      Givet att barnet är <ålder> år
      När överenskommelsen i Västra Götaland tillämpas den <dag>
      Så <status>

      Exempel: Två dagar
        | ålder | dag             | status                                        |
        | 15    | 1 januari 2026  | har överenskommelsens tid gått ut             |
        | 16    | 1 januari 2021  | ligger dagen inom den tryckta giltighetstiden |
"""
ROWS = SOUND[SOUND.index("        | 15") :]
RULE = "  Regel: Den andra"
FIRST = SOUND[SOUND.index("  Regel: Den första") : SOUND.index("      Givet att barnet är 15")]
BODY = SOUND[SOUND.index("      Givet att barnet är 15") : SOUND.index(RULE)]
AGAIN = f"    @S-903 @VG-1.6\n    Scenario: Ett prov\n{BODY}"
BACKGROUND = "  Bakgrund:\n    Givet att placeringen är akut\n\n"

Told = Callable[[str], list[str]]


@pytest.fixture
def told(tmp_path: Path, guide: Guide) -> Told:
    """The lines that a feature file's faults end in, without its path."""

    def read(text: str) -> list[str]:
        file = tmp_path / "prov.feature"
        file.write_text(text, "utf-8")
        try:
            found = guard([read_feature(file, tmp_path, vocabulary(guide))], guide, whole=False)
        except Problems as error:
            found = error.problems
        return [str(problem).removeprefix("prov.feature") for problem in found]

    return read


def planted(old: str, new: str) -> str:
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def test_the_sound_file_has_no_fault_and_holds_what_it_says(told: Told, tmp_path: Path) -> None:
    assert told(SOUND) == []
    feature = read_feature(tmp_path / "prov.feature", tmp_path)
    assert (feature.name, feature.description) == ("Prov", "Vad provet visar.")
    one, several = feature.scenarios
    assert (one.rule, one.id, one.clauses, len(one.rows)) == (
        "Den första",
        "S-901",
        (("VG", "1.6"),),
        1,
    )
    assert [row.values["ålder"] for row in several.rows] == ["15", "16"]
    assert [row.line for row in several.rows] == [23, 24]
    assert [step.kind for step in several.steps] == ["given", "when", "then"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Flera prov", "Ett prov", [":16: the name 'Ett prov' already stands on line 8"]),
        (RULE, AGAIN + RULE, [":14: the name 'Ett prov' already stands on line 8"]),
        (BODY, "\n", [":8: 'Ett prov' has no steps"]),
        (FIRST + BODY, BACKGROUND + FIRST, [":11: 'Ett prov' has no steps"]),
        (SOUND, "# language: sv\nEgenskap: Prov\n", [": has no scenario"]),
        ("@S-901 ", "", [":8: 'Ett prov' needs exactly one id such as @S-014"]),
        ("@S-901", "@S-901 @S-903", [":8: 'Ett prov' needs exactly one id such as @S-014"]),
        ("@S-902", "@S-901", [":16: the id S-901 stands 2 times", ":8: the id S-901 stands 2 times"]),
        ("@S-901", "@s-901", [":8: 'Ett prov' needs exactly one id", ":8: unknown tag '@s-901'"]),
        ("@S-901 @VG-1.6", "@S-901", [":8: 'Ett prov' names no clause such as @"]),
        ("@S-901 @VG-1.6", "@S-901 @VG-1.66", [":8: unknown tag '@VG-1.66'; did you mean 'VG-1.6'?"]),
        ("@S-901 @VG-1.6", "@S-901 @VG-1.6 @snabb", [":8: unknown tag '@snabb'"]),
        ("      Så har överenskommelsens tid gått ut\n", "", [":8: 'Ett prov' asserts nothing: it has no 'Så'"]),
        (
            "      När överenskommelsen i Västra Götaland tillämpas den 1 januari 2026\n",
            "",
            [":8: 'Ett prov' applies no agreement: it has no 'När'"],
        ),
        (ROWS, "", [":16: 'Flera prov' has no example rows"]),
        ("<status>", "<statsu>", [
            ":19: no column is called <statsu>; did you mean 'status'?",
            ":19: S-902 (VG-1.6): no step fits '<statsu>'",
            ":22: the column <status> is not used in any step",
        ]),
        ("<ålder>", "15", [":22: the column <ålder> is not used in any step"]),
        ("| 16    |", "|       |", [":17: S-902 (VG-1.6): no step fits 'att barnet är  år'", ":24: an example has an empty cell"]),
        ("har överenskommelsens tid gått ut", "har överenskommelsens tid gatt ut", [
            ":11: S-901 (VG-1.6): no step fits 'har överenskommelsens tid gatt ut': 'har överenskommelsens tid gatt ut' is not known; did you mean 'har överenskommelsens tid gått ut'?",
        ]),
        ("den 1 januari 2026", "den 31 juni 2026", [":10: S-901 (VG-1.6): '31 juni 2026' is not a day of the calendar"]),
        ("att barnet är 15 år", "att barnet snarkar", [":9: S-901 (VG-1.6): no step fits 'att barnet snarkar'"]),
        ("i Västra Götaland", "i Skåne", [":10: S-901 (VG-1.6): no step fits 'överenskommelsen i Skåne tillämpas"]),
    ],
    ids=[
        "name-twice-under-another-rule", "name-twice", "no-steps", "only-a-background", "no-scenario", "id-missing", "two-ids", "id-twice", "id-in-small-letters",
        "no-clause", "unknown-clause", "unknown-tag", "no-then", "no-when", "no-rows",
        "unknown-column", "unused-column", "empty-cell", "unknown-value", "no-such-day", "undefined-step",
        "unknown-agreement",
    ],
)  # fmt: skip
def test_a_planted_fault_is_told_with_its_line(
    told: Told, old: str, new: str, said: list[str]
) -> None:
    found = told(planted(old, new))
    assert len(found) == len(said), found
    for line in said:
        assert [fault for fault in found if fault.startswith(line)], (line, found)


def test_a_background_reaches_every_scenario_below_it(told: Told, tmp_path: Path) -> None:
    assert told(planted("  Regel: Den första", f"{BACKGROUND}  Regel: Den första")) == []
    for scenario in read_feature(tmp_path / "prov.feature", tmp_path).scenarios:
        assert [step.words for step in scenario.steps if step.background] == [
            "att placeringen är akut"
        ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Feature: A test\n  Scenario: One\n    Given a thing\n",
            ":1: must begin with '# language: sv'",
        ),
        (SOUND.replace("# language: sv\n", ""), ":1: must begin with '# language: sv'"),
        (SOUND.replace("# language: sv", "# language: xx"), ":1: must begin with '# language: sv'"),
        (SOUND.replace("Så har", "Då har", 1), ":11: "),
        (SOUND.replace("Scenario:", "Scenarie:", 1), ":8: "),
        (SOUND.replace("| 16    ", "", 1), ":24: inconsistent cell count within the table"),
        ("", ": holds no feature ('Egenskap:')"),
        ("# language: sv\n", ":2: unexpected end of file"),
    ],
    ids=["english", "no-language", "unknown-language", "keyword", "scenario-keyword", "cells", "empty", "only-language"],
)  # fmt: skip
def test_broken_or_foreign_gherkin_is_told_with_its_line(told: Told, text: str, said: str) -> None:
    found = told(text)
    assert any(fault.startswith(said) for fault in found), found
    assert all("\n" not in fault for fault in found)


STEP = "Givet att barnet är 15 år"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (STEP, "givet att barnet är 15 år", ":9: 'givet att barnet är 15 år' is read as a description, not as a step: 'givet' is no keyword; did you mean 'Givet'?"),
        (STEP, "Given att barnet är 15 år", ":9: 'Given att barnet är 15 år' is read as a description, not as a step: 'Given' is no keyword; did you mean 'Givet'?"),
        (STEP, "Givetatt barnet är 15 år", ":9: 'Givetatt barnet är 15 år' is read as a description, not as a step: 'Givetatt' is no keyword; did you mean 'Givet'?"),
        (STEP, "Gievt att barnet är 15 år", ":9: 'Gievt att barnet är 15 år' is read as a description, not as a step: 'Gievt' is no keyword; did you mean 'Givet'?"),
        (STEP, "Om barnet är 15 år", None),
        (STEP, "Förutsatt att barnet är 15 år", ":9: 'Förutsatt att barnet är 15 år' is read as a description, not as a step: 'Förutsatt' is no keyword"),
        ("  Regel: Den första\n", "  Bakgrund:\n    givet att placeringen är akut\n  Regel: Den första\n", ":6: 'givet att placeringen är akut' is read as a description, not as a step: 'givet' is no keyword; did you mean 'Givet'?"),
        ("  Regel: Den första\n", "  bakgrund:\n    Givet att placeringen är akut\n  Regel: Den första\n", ":5: 'bakgrund:' is read as a description, not as a title; did you mean 'Bakgrund'?"),
        ("  Regel: Den första\n", "  Givet att placeringen är akut\n\n  Regel: Den första\n", ":5: 'Givet att placeringen är akut' is no step: below 'Egenskap:' stand no steps"),
        ("  Vad provet visar.\n", "  När någon är oense med en annan\n  och ingen ger sig.\n", None),
        ("är 15 år", "är\u00a015 år", ":9: has a sign that is not seen, U+00A0 (no-break space), after 'är'"),
        ("är 15 år", "är 15\u00ad år", ":9: has a sign that is not seen, U+00AD (soft hyphen), after '15'"),
        ("är 15 år", "är  15 år", ":9: has more than one space after 'är'"),
        ("är 15 år", "är\t15 år", ":9: has more than one space after 'är'"),
        ("är 15 år", "är 15 a\u030ar", ":9: has letters in parts (å: a, U+030A): write them as whole letters"),
        ("# language: sv", "# language: en", ":1: must begin with '# language: sv'"),
        ("# language: sv", "\n# ett ord först", ":1: must begin with '# language: sv'"),
    ],
)  # fmt: skip
def test_what_a_parser_passes_over_is_told_in_one_line(
    told: Told, old: str, new: str, said: str | None
) -> None:
    assert told(planted(old, new)) == ([said] if said else [])


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "prov.feature").write_bytes(b"# language: sv\n\xff")
    for name, said in (
        ("prov.feature", ":2: is not UTF-8 text"),
        ("saknas.feature", ": cannot be read: No such file or directory"),
    ):
        with pytest.raises(Problems, match=rf"^{name}{said}$"):
            read_feature(tmp_path / name, tmp_path)


def test_the_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    (tmp_path / "scenarios").mkdir()
    for name in ("a", "b"):
        (tmp_path / "scenarios" / f"{name}.feature").write_text("Egenskap\n", "utf-8")
    with pytest.raises(Problems) as caught:
        parse_features(tmp_path)
    assert {problem.path for problem in caught.value.problems} == {
        "scenarios/a.feature",
        "scenarios/b.feature",
    }


def test_names_and_ids_are_unique_across_files_as_far_as_they_must(
    tmp_path: Path, guide: Guide
) -> None:
    """A name may stand in two files; an id may not."""
    features: list[Feature] = []
    for name in ("a", "b"):
        (tmp_path / f"{name}.feature").write_text(SOUND, "utf-8")
        features.append(read_feature(tmp_path / f"{name}.feature", tmp_path))
    found = [str(problem) for problem in guard(features, guide, whole=False)]
    assert found == [
        f"{name}.feature:{line}: the id S-{number} stands 2 times"
        for name in ("a", "b")
        for line, number in ((8, 901), (16, 902))
    ]


# --- steps --------------------------------------------------------------------------------


def act(world: World) -> None:
    """A step that does something, or would."""


def on(world: World, date: object) -> None:
    """A step that does something on a day."""


def idle(world: World) -> Claim:
    """A step that promises a claim and asserts nothing."""


def definition(
    kind: Kind, pattern: str, function: StepFunction, english: str = "the swing is mended"
) -> StepDefinition:
    meaning = Bilingual(sv="Gungan går att använda.", en="The swing can be used.")
    return StepDefinition("mended", kind, (pattern,), english, meaning, function, line=7)


Register = Callable[[StepDefinition], None]


@pytest.fixture
def register(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> Register:
    """Add a step to the guide's vocabulary for one test."""

    def add(found: StepDefinition) -> None:
        words = Vocabulary(guide)
        words.steps.append(found)
        monkeypatch.setitem(guide._kept, Vocabulary, words)

    return add


def test_a_step_that_two_definitions_fit_is_told(told: Told, register: Register) -> None:
    register(definition("when", "överenskommelsen i Västra Götaland tillämpas den {date}", on))
    found = told(SOUND)
    assert len(found) == 3  # the plain scenario and two rows
    assert found[0].startswith(":10: ")
    assert "fits more than one step: " in found[0]


def test_a_step_that_no_scenario_uses_is_told_where_it_stands(
    guide: Guide, register: Register
) -> None:
    register(definition("then", "gungan är lagad", idle))
    found = [str(problem) for problem in guard(read_features(guide), guide)]
    assert found == [f"{TABLE.path}:7: no scenario uses the step 'mended'"]


def test_a_then_step_that_claims_nothing_cannot_be_made() -> None:
    with pytest.raises(TypeError, match="mended: every 'Så' returns a Claim, no other step does"):
        definition("then", "gungan är lagad", act)
    with pytest.raises(TypeError, match="mended: every 'Så' returns a Claim"):
        definition("when", "gungan lagas", idle)


@pytest.mark.parametrize("pattern", ["gungan är lagad av {actor}", "sista dagen är den {date}"])
def test_a_step_that_fills_in_what_its_function_does_not_take_cannot_be_made(pattern: str) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        definition("then", pattern, idle)


def test_both_word_orders_of_a_step_are_derived_from_one() -> None:
    assert orders("texten *lägger* till orden ”{qualifier}”") == (
        "lägger texten till orden ”{qualifier}”",
        "texten lägger till orden ”{qualifier}”",
    )
    assert orders("{actor} *betalar*") == ("betalar {actor}", "{actor} betalar")
    assert orders("att {fact}") == ("att {fact}",)


def test_a_then_step_that_asserts_nothing_fails_in_process(
    told: Told, register: Register, guide: Guide, tmp_path: Path
) -> None:
    register(definition("then", "gungan är lagad", idle))
    assert told(planted("har överenskommelsens tid gått ut", "gungan är lagad")) == []
    scenario = read_feature(tmp_path / "prov.feature", tmp_path).scenarios[0]
    outcome = run(scenario, scenario.rows[0], guide)
    assert outcome.fault == "'gungan är lagad' asserts nothing"


def test_no_then_step_holds_whatever_the_case(guide: Guide) -> None:
    """What each claims in one scenario does not hold in some other, or of something else."""
    features = read_features(guide)
    scenarios = [scenario for feature in features for scenario in feature.scenarios]
    worlds = [outcome.world for outcome in run_all(features, guide)]
    filled = {
        step.filled(row.values).words
        for scenario in scenarios
        for row in scenario.rows
        for step in scenario.steps
        if step.kind == "then"
    }
    said: dict[StepDefinition, list[dict[str, Any]]] = {}
    for words in sorted(filled):
        (fit,) = vocabulary(guide).matching("then", words)
        said.setdefault(fit.step, []).append(fit.values)
    pool: dict[type, list[Any]] = {}
    for value in (
        found for values in said.values() for given in values for found in given.values()
    ):
        pool.setdefault(type(value), []).append(value)
    for step, values in said.items():
        values += [
            {**values[0], key: value} for key, one in values[0].items() for value in pool[type(one)]
        ]
        claims = (claim(step, world, given) for world in worlds for given in values)
        assert any(found and not found.holds for found in claims), step.name


def claim(step: StepDefinition, world: World, values: dict[str, Any]) -> Claim | None:
    """What a step claims in a world; nothing where it cannot be said there."""
    try:
        return step.claim(world, values)
    except (AssertionError, KeyError):
        return None


def test_every_step_has_a_meaning_and_an_english_template() -> None:
    for step in CATALOGUE:
        assert step.meaning.sv != step.meaning.en
        assert step.english
        assert set(step.names) == set(PLACEHOLDER.findall(step.english)), step.name


# --- from file to run ---------------------------------------------------------------------


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A copy of the project with the sound file as its only feature."""
    root = copy_project(tmp_path / "few")
    shutil.rmtree(root / "scenarios")
    (root / "scenarios").mkdir()
    (root / "scenarios" / "prov.feature").write_text(SOUND, "utf-8")
    return root


@pytest.mark.parametrize("workers", [[], ["-n", "2"]], ids=["one-process", "two-workers"])
def test_a_run_records_every_row_and_its_failure_whoever_runs_it(
    few: Path, workers: list[str]
) -> None:
    """The runner in process comes to the same: the steps are the same."""
    text = planted("har överenskommelsens tid gått ut", "har överenskommelsens tid inte börjat")
    (few / "scenarios" / "prov.feature").write_text(text, "utf-8")
    ran = run_pytest(
        few, *workers, "tests/test_scenarios.py", "--scenario-results", "build/scenarios.json"
    )
    assert ran.returncode == 1
    data = load(few)
    here = [outcome.ran for outcome in run_all(read_features(data), data)]
    found = Run.model_validate_json((few / "build" / "scenarios.json").read_bytes()).results
    assert sorted(found, key=str) == sorted(here, key=str)
    assert [(ran.scenario, ran.fault) for ran in found if ran.fault] == [
        ("Ett prov", "the kind is expired, not not-yet")
    ]


@pytest.mark.parametrize(
    ("name", "options"),
    [("Ett prov", ["-k", "flera"]), ("Ett prov", ["--clause", "ST"]), ("Flera prov", [])],
    ids=["filtered", "another-clause", "dropped"],
)
def test_a_run_that_is_not_whole_writes_no_results_and_leaves_those_that_stand(
    few: Path, name: str, options: list[str]
) -> None:
    """Of two scenarios with one name pytest-bdd drops one: the rows that are lost are missed."""
    target = few / "build" / "scenarios.json"
    target.parent.mkdir()
    target.write_text("från i går", "utf-8")
    (few / "scenarios" / "prov.feature").write_text(planted("Ett prov", name), "utf-8")
    ran = run_pytest(few, "tests/test_scenarios.py", "--scenario-results", str(target), *options)
    assert ran.returncode != 0
    assert f"not a whole run, results not written; did not run: ['{name}'" in ran.stdout
    assert target.read_text("utf-8") == "från i går"


def test_the_clause_filter_takes_a_prefix(few: Path) -> None:
    assert "3 passed" in run_pytest(few, "tests/test_scenarios.py", "--clause", "VG-1").stdout
    assert "3 deselected" in run_pytest(few, "tests/test_scenarios.py", "--clause", "VG-2").stdout
