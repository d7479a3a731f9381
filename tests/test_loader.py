"""Bad input is told in one line each: file, line, what is wrong, the nearest valid name.

Most faults are planted in the small project of tests/small, some in a copy of the real one.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from copies import samverkan

from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.files.text import MAX_CHARACTERS
from samverkan.files.yamlfile import MAX_DEPTH
from samverkan.model.guide import Guide

Plant = Callable[[Path, str, str], int]
FACTS, ACTS = "agreements/facts.yaml", "agreements/acts.yaml"
VERBS = "agreements/verbs.yaml"
WORDS = "glossary/all.yaml"
EDITION = "agreements/gungor/2026/edition.yaml"
CLAUSE = "agreements/gungor/2026/1.yaml"
OTHER = "agreements/gungor/2026/2.yaml"


def faults(root: Path) -> list[str]:
    """The lines that loading a project ends with."""
    with pytest.raises(Problems) as caught:
        load(root)
    return [str(problem) for problem in caught.value.problems]


def test_the_small_project_itself_is_sound(small: Path) -> None:
    assert len(load(small).provisions) == 3


# --- a fault, its line, and what is said of it --------------------------------------------

PLANTED: list[tuple[str, str, str, int, str]] = [
    # file, what stands there, what is put in its place, lines further down, what is said
    (CLAUSE, "    rule:\n      act", "    rule:\n    act", 2, "not YAML: "),
    (CLAUSE, "title: {sv:", "title: {sv: {", 1, "not YAML: "),
    (CLAUSE, "force: may", "forse: may", 0, "unknown key 'forse'; did you mean 'force'?"),
    (CLAUSE, "from: reported}", "form: reported}", 0, "unknown key 'form'; did you mean 'from'?"),
    (CLAUSE, "    goal:", "    gaol:", 0, "unknown key 'gaol'; did you mean 'goal'?"),
    (CLAUSE, "weather: rain", "weather: rian", 0, "unknown value 'rian' of fact 'weather'; did you mean 'rain'?"),
    (CLAUSE, "weather: rain", "whether: rain", 0, "unknown fact 'whether'; did you mean 'weather'?"),
    (CLAUSE, "below: 12", "below: 13", 0, "13 is not among the cut points of 'age': [6, 12]"),
    (CLAUSE, "below: 12", "under: 12", 0, "'age' is a number: write from: and/or below:"),
    (ACTS, "laga gungan", "lagga gungan", 0, "the verb 'lagga' is not in agreements/verbs.yaml; did you mean 'laga'?"),
    (VERBS, "  låna:", "  lova: {does: lovar}\n  låna:", 0, "no act has the verb 'lova'"),
    (CLAUSE, "act: swing.lend", "act: swing.land", 0, "unknown act 'swing.land'; did you mean 'swing.lend'?"),
    (CLAUSE, "who: park-department", "who: park-departement", 0, "unknown actor 'park-departement'; did you mean 'park-department'?"),
    (CLAUSE, "pays: region", "pays: regoin", 0, "unknown actor 'regoin'; did you mean 'region'?"),
    (CLAUSE, "who: park-department", "who: reported", 0, "unknown actor 'reported'"),
    (CLAUSE, "from: reported}", "from: repotted}", 0, "unknown event 'repotted'; did you mean 'reported'?"),
    (CLAUSE, "within: {weeks: 2}, from: reported", "vague: soon", 0, "unknown time 'soon'"),
    (CLAUSE, "{weeks: 2}", "{weeks: 2, days: 1}", 0, "exactly one of days, weeks, months, years"),
    (CLAUSE, "{weeks: 2}", "{weeks: 0}", 0, "should be greater than 0 (here: 0)"),
    (CLAUSE, ", from: reported", "", 0, "'within' needs 'from'"),
    (CLAUSE, "force: may", "force: mai", 0, "'mai' is not valid; did you mean 'may'?; allowed: must, should, may"),
    (CLAUSE, "  lend:", "  mend:", 0, "'mend' stands twice"),
    (CLAUSE, "    goal:", "    background: {sv: a, en: b}\n    goal:", -2, "a statement has exactly one of rule, rules"),
    (CLAUSE, 'clause: "1"', 'clause: "3"', 0, "clause '3' stands in a file called '1.yaml'"),
    (CLAUSE, "    definition:", "    refers-to: [reported]\n    definition:", 0, "unknown document 'reported'"),
    (CLAUSE, "    definition:", "    cites: [park-akt]\n    definition:", 0, "unknown statute 'park-akt'; did you mean 'park-act'?"),
    (CLAUSE, "    definition:", "    cites: ['park-act: 2 §']\n    definition:", 0, "unknown section '2 §' of 'park-act'; did you mean '1 §'?"),
    (CLAUSE, "force: may", "force: may\n      variant: give", 1, "'swing.lend' has no variant 'give'"),
    (CLAUSE, "force: may", "force: may\n      to: region", 1, "the act 'swing.lend' has no 'to' phrase in acts.yaml"),
    (CLAUSE, "rule: {act: swing.mend, pays: region}", "rule: {act: swing.lend, pays: region}", 0, "fills none of the aspects that 'swing.lend' asks: who, force"),
    ("agreements/gungor/agreement.yaml", "party: region", "party: regoin", 0, "unknown actor 'regoin'; did you mean 'region'?"),
    (EDITION, "weather: [sun, rain]", "weather: [sun, snow]", 0, "unknown value 'snow' of fact 'weather'"),
    (EDITION, "status: adopted", "status: adoped", 0, "did you mean 'adopted'?"),
    (FACTS, "    sun:", "    rain:", 1, "'rain' stands twice"),
    (FACTS, "cuts: [6, 12]", "cuts: [12, 6]", -4, "'cuts' that rise"),
    (FACTS, "  cuts: [6, 12]\n", "", -4, "a fact has either 'values' or 'cuts'"),
    (FACTS, "it rains}", "it rains}\n  opposites:\n    snow: {sv: det snöar, en: it snows}", -6, "'snow' has an opposite, but is not among the values"),
    (FACTS, "en: it rains", "eng: it rains", 0, "unknown key 'eng'"),
    (ACTS, "swing.lend:", "swing.mend:", 0, "'swing.mend' stands twice"),
    (ACTS, "asks: [who, force, deadline, pays]", "asks: [who, forse]", 0, "'forse' is not valid; did you mean 'force'?"),
    (ACTS, "  done: mended", "  done: mendet", 0, "unknown event 'mendet'; did you mean 'mended'?"),
    (ACTS, "[swing.lend]", "[swing.lend, swing.mand]", 0, "unknown act 'swing.mand'; did you mean 'swing.mend'?"),
    (WORDS, "region:\n", "reported:\n", 8, "'reported' stands twice"),
    (WORDS, "  level: party\n", "", -2, "an actor needs 'level' and 'definite'"),
    (WORDS, "level: party", "level: party\n  follows: wether", 1, "unknown fact 'wether'; did you mean 'weather'?"),
    (WORDS, "level: party", "level: party\n  look-alikes: [regon]", 1, "unknown concept 'regon'; did you mean 'region'?"),
    (WORDS, "definite: {sv: regionen", "definite: {sv: parkavdelningen", 0, "'parkavdelningen' (sv) already names the concept 'park-department'"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "further", "said"), PLANTED, ids=[said[:40] for *_, said in PLANTED]
)
def test_a_fault_is_one_line_with_its_place(
    small: Path, plant: Plant, file: str, old: str, new: str, further: int, said: str
) -> None:
    line = plant(small / file, old, new) + further
    found = faults(small)
    assert any(fault.startswith(f"{file}:{line}: ") and said in fault for fault in found), found
    assert all("\n" not in fault and "Traceback" not in fault for fault in found)


def test_a_clause_outside_the_contents_is_told_where_it_says_its_number(
    small: Path, plant: Plant
) -> None:
    plant(small / EDITION, 'contents: ["1", "2"]', 'contents: ["1", "20"]')
    assert faults(small) == [
        f"{OTHER}:1: clause '2' is not in the edition's contents; did you mean '20'?"
    ]


def test_a_concept_in_two_files_is_told_in_the_second(small: Path) -> None:
    (small / "glossary" / "more.yaml").write_text((small / WORDS).read_text("utf-8"), "utf-8")
    assert "glossary/more.yaml:1: concept 'park-department' stands twice" in faults(small)


def test_two_agreements_with_one_code_are_told_in_the_second(small: Path) -> None:
    shutil.copytree(small / "agreements" / "gungor", small / "agreements" / "rutschkanor")
    assert faults(small) == [
        "agreements/rutschkanor/agreement.yaml:1: the code 'GU' already stands for gungor"
    ]


def test_a_relation_to_an_unknown_statement_names_the_nearest(small: Path, plant: Plant) -> None:
    line = plant(
        small / CLAUSE,
        "    definition:",
        "    relations:\n"
        "      - {with: [1/mand], aspect: who, is: together, reading: {sv: a, en: b}}\n"
        "    definition:",
    )
    assert faults(small) == [
        f"{CLAUSE}:{line + 1}: unknown statement '1/mand'; did you mean '1/mend'?"
    ]


SOONER = "{act: swing.mend, when: {weather: sun}, deadline: {within: {days: 2}, from: reported}}"
DECLARED = """\
    relations:
      - {with: [1/mend], aspect: deadline, is: conflict, reading: {sv: a, en: b}}
"""
LEND_IN_SUN = "{act: swing.lend, when: {weather: sun}, who: region, force: must}"


def with_rule(small: Path, plant: Plant, rule: str, more: str = "") -> int:
    added = f"  more:\n    source: {{from: a, to: b}}\n    rule: {rule}\n{more}  lend:\n"
    return plant(small / CLAUSE, "  lend:\n", added)


def test_an_undeclared_conflict_names_both_rules_and_a_case(small: Path, plant: Plant) -> None:
    line = with_rule(small, plant, SOONER)
    assert faults(small) == [
        f"{CLAUSE}:{line}: answers 'deadline' of 'swing.mend' differently from gu/1/mend in one "
        "case (weather: sun): declare it under 'relations', together or in conflict"
    ]


@pytest.mark.parametrize(
    ("rule", "more"), [(SOONER, DECLARED), (LEND_IN_SUN, "")], ids=["declared", "never-meet"]
)
def test_answers_that_are_declared_or_never_meet_are_no_fault(
    small: Path, plant: Plant, rule: str, more: str
) -> None:
    with_rule(small, plant, rule, more)
    assert "gu/1/more" in load(small).provisions


# --- files that are hardly YAML -----------------------------------------------------------


def test_an_alias_is_refused(small: Path, plant: Plant) -> None:
    plant(small / CLAUSE, "title: {", "title: &t {")
    line = plant(
        small / CLAUSE,
        "    goal: {sv: Barn ska kunna leka tryggt., en: Children are to play in safety.}",
        "    goal: *t",
    )
    assert f"{CLAUSE}:{line}: aliases (*name) are not allowed: write it out" in faults(small)


def test_a_bomb_of_aliases_is_refused_at_once(small: Path) -> None:
    lines = [
        "a0: &a0 [x]",
        *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)),
    ]
    (small / CLAUSE).write_text("\n".join(lines), "utf-8")
    assert f"{CLAUSE}:2: aliases (*name) are not allowed: write it out" in faults(small)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", ": is empty"),
        (b"# bara en kommentar\n", ": is empty"),
        (b'clause: "1"\ntitle: \x00\n', ":2: not YAML: "),
        (b'clause: "1"\ntitle: {sv: \xe5, en: a}\n', ":2: is not UTF-8 text"),
        (b"x: " + b"[" * 5000, f":1: is nested more than {MAX_DEPTH} deep"),
        (b"a:\n" + b" " * 400 + b"b: 1", f":2: is nested more than {MAX_DEPTH} deep"),
        (b"-  " * 60_000 + b"x", f":1: is nested more than {MAX_DEPTH} deep"),
        (b"? " * 60_000 + b"x", f":1: is nested more than {MAX_DEPTH} deep"),
        (b"\n".join(b" " * n + b"a:" for n in range(50)), f":42: is nested more than {MAX_DEPTH} deep"),
        (b"? {a: b}\n: c\n", ":1: a key is a word, not a list or a mapping"),
        (b"x" * (MAX_CHARACTERS + 1), f": is larger than {MAX_CHARACTERS:,} characters"),
        (b"- 1\n- 2\n", ":1: "),
        (b"bara ord\n", ":1: "),
        (b"a: b: c\n", ":1: not YAML: mapping values are not allowed"),
        (b"a: !!python/object/apply:os.system ['true']\n", ":1: "),
        (b"%YAML 9.9\n---\na: b\n", ":1: "),
    ],
    ids=["empty", "comment", "nul", "latin1", "brackets", "indent", "dashes", "question-marks", "single-spaces", "complex-key", "large", "list", "scalar", "colon", "tag", "directive"],
)  # fmt: skip
def test_a_file_that_is_hardly_yaml_is_one_line(small: Path, content: bytes, said: str) -> None:
    (small / CLAUSE).write_bytes(content)
    found = [fault for fault in faults(small) if fault.startswith(CLAUSE + said)]
    assert len(found) >= 1
    assert all("\n" not in fault for fault in found)


@pytest.mark.parametrize("file", [FACTS, ACTS, WORDS])
@pytest.mark.parametrize("content", ["- 1\n", "ord\n", "1\n"])
def test_a_file_of_records_must_map_ids_to_entries(small: Path, file: str, content: str) -> None:
    (small / file).write_text(content, "utf-8")
    assert f"{file}:1: must map ids to entries" in faults(small)


@pytest.mark.parametrize("folder", ["agreements", "glossary"])
def test_a_missing_folder_is_named(tmp_path: Path, small: Path, folder: str) -> None:
    (small / folder).rename(tmp_path / "elsewhere")
    assert faults(small) == [f"{folder}: is no folder of {small}: run this from the project's root"]


# --- all at once --------------------------------------------------------------------------


def test_all_the_faults_of_a_run_come_at_once_sorted_by_place(small: Path, plant: Plant) -> None:
    lines = [
        f"{FACTS}:{plant(small / FACTS, 'en: it rains', 'eng: it rains')}: ",
        f"{CLAUSE}:{plant(small / CLAUSE, 'force: may', 'force: mai')}: ",
        f"{WORDS}:{plant(small / WORDS, 'evidence: ours', 'evidence: yours')}: ",
    ]
    (small / OTHER).write_bytes(b"\xff")
    found = faults(small)
    assert all(any(fault.startswith(line) for fault in found) for line in lines)
    assert f"{OTHER}:1: is not UTF-8 text" in found
    assert found == sorted(found, key=lambda fault: fault.split(":")[0])


def test_faults_between_the_files_of_the_real_project_come_at_once(
    project: Path, guide: Guide
) -> None:
    text = guide.text("VG")
    rules = [p for p in text.provisions if p.statement.rule][:2]
    for provision in rules:
        file = project / text.files[provision.clause]
        words = file.read_text("utf-8")
        file.write_text(
            words.replace(f"act: {provision.rule.act}\n", "act: no-such-act\n"), "utf-8"
        )
    found = faults(project)
    assert len(found) >= len(rules)
    assert all("unknown act 'no-such-act'" in fault for fault in found)


def test_no_fault_ends_in_a_traceback(small: Path, plant: Plant) -> None:
    plant(small / CLAUSE, "force: may", "force: mai")
    ran = samverkan(small, "check")
    assert ran.returncode == 1
    assert ran.stdout == ""
    first, count = ran.stderr.splitlines()
    assert first.startswith(f"{CLAUSE}:")
    assert count == "1 problem"
