"""A new agreement: begun by one command, green as a draft, finished without a line of Python."""

import datetime as dt
import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from copies import DAY, ROOT, UPPSALA, begin_uppsala, contents, copy_project, run_pytest, samverkan
from jsonschema import Draft7Validator
from typer.testing import CliRunner
from typer.testing import Result as Ran

from samverkan.cli import app
from samverkan.data import kinds
from samverkan.data.drafts import parted
from samverkan.data.load import load, load_files
from samverkan.files.errors import Problems
from samverkan.files.yamlfile import read
from samverkan.model.case import Case
from samverkan.model.conditions import Condition, atoms, decide, parse
from samverkan.model.guide import Guide
from samverkan.model.plan import plan
from samverkan.model.records import Bilingual
from samverkan.model.validity import status
from samverkan.new.begin import Order, begin
from samverkan.proof import locks
from samverkan.proof.mutants.operators import Mutant, mutants
from samverkan.proof.mutants.run import Bench, outcomes_of, told_in, trials
from samverkan.proof.mutants.sentences import Sentences
from samverkan.scenarios.features import parse_features
from samverkan.site import schemas
from samverkan.site.addresses import unsettled
from samverkan.site.export import export
from samverkan.words.say import Phrases

Plant = Callable[[Path, str, str], int]
Enter = Callable[[Path], None]
CLAUSE = "agreements/uppsala/2026/1.yaml"
RULE = """\
  more:
    source: {from: a, to: b}
    rule: {act: sip.convene, who: region, force: must}
"""


def new(name: str = "uppsala", answers: str = "", **words: str) -> Ran:
    options = [f"--{option}={said}" for option, said in {**UPPSALA, **words}.items() if said]
    return CliRunner().invoke(app, ["new", name, *options], input=answers, env=DAY)


def call(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return samverkan(root, *words, **DAY)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which a third agreement has been begun."""
    return begin_uppsala(copy_project(tmp_path_factory.mktemp("new") / "project"))


@pytest.fixture
def begun(made: Path, tmp_path: Path) -> Path:
    """A copy of that, for changes to be planted in."""
    shutil.copytree(made, tmp_path / "begun")
    return tmp_path / "begun"


# --- green from the first minute ----------------------------------------------------------


def test_the_data_and_scenarios_of_the_draft_check_and_its_placeholders_are_told(
    made: Path,
) -> None:
    ran = call(made, "check")
    assert ran.returncode == 0, ran.stderr
    told = [line for line in ran.stdout.splitlines() if line.startswith("to mend: ")]
    assert [re.sub(r":\d+:", ":", line) for line in told] == [
        f"to mend: {CLAUSE}: the title is a placeholder: write it in both languages, "
        "then take 'pending' away",
        f"to mend: {CLAUSE}: 'follow-up' is a placeholder: write what the text says, "
        "then take 'pending' away",
    ]
    assert ran.stdout.splitlines()[-1].startswith("3 agreements, ")


def test_pytest_runs_the_scenario_of_the_draft_and_it_passes(made: Path) -> None:
    ran = run_pytest(made, "tests/test_scenarios.py", "-k", "platshållare")
    assert ran.returncode == 0, ran.stdout[-2000:]
    assert "1 passed" in ran.stdout


def test_prose_and_english_of_the_draft_are_whole_and_lint_finds_nothing(made: Path) -> None:
    for command, last in (("translations", " changed"), ("lint", "answers given away")):
        ran = call(made, command)
        assert ran.stdout.endswith(f"{last}\n"), ran.stderr
        assert [line for line in ran.stdout.splitlines() if "uppsala" in line] == []


def test_the_files_fit_their_schemas_and_lead_editors_to_them(made: Path) -> None:
    paths = sorted((made / "agreements" / "uppsala").rglob("*.yaml"))
    assert len(paths) == 3
    for path in paths:
        name = path.relative_to(made).as_posix()
        assert path.read_text("utf-8").startswith(kinds.modeline(name) + "\n")
        kind = kinds.kind_of(name)
        said = json.loads(schemas.files()[schemas.file_name(kind or "")])
        assert list(Draft7Validator(said).iter_errors(read(path, made).data)) == []


def test_every_field_of_a_clause_a_statement_and_a_rule_is_explained(made: Path) -> None:
    text = (made / CLAUSE).read_text("utf-8")
    for record in ("Clause", "Statement", "Rule"):
        for name, info in schemas.RECORDS[record].model_fields.items():
            key = info.alias or name
            assert re.search(rf"^ *(# .*\n *)?(#   )?{key}:", text, re.MULTILINE), key
    assert text.count("#") > 30


# --- what the other agreements need not know ------------------------------------------------


NINE = (
    ("skane", "SK"), ("halland", "HA"), ("dalarna", "DA"), ("gotland", "GO"), ("kalmar", "KA"),
    ("orebro", "OR"),
)  # fmt: skip


@pytest.fixture(scope="module")
def nine(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two agreements and seven more, all in use; one brings values and limits of its own."""
    root = tmp_path_factory.mktemp("nine") / "project"
    shutil.copytree(made, root)
    for name, code in NINE:
        place = Bilingual(sv=name.title(), en=name.title())
        title = Bilingual(sv=f"Överenskommelsen i {name}", en=f"The agreement in {name}")
        begin(load(root), Order(name, code, title, place), dt.date(2026, 11, 22))
    for name in ("uppsala", *(name for name, _ in NINE)):
        folder = root / "agreements" / name
        change(folder / "agreement.yaml", "draft: true\n", "")
        for _ in range(2):
            change(folder / "2026/1.yaml", "pending: placeholder", "# read")
    change(
        root / CLAUSE, "who: parties", "who: parties\n      when: {age: {from: 15}, care-form: x}"
    )
    change(
        root / CLAUSE,
        'sv: "Parterna ska',
        'sv: "När barnet bor i x-boende och barnet har fyllt 15 år ska parterna',
    )
    change(
        root / CLAUSE,
        'en: "The parties',
        'en: "Where the child lives in x and the child has turned 15, the parties',
    )
    facts = root / "agreements/facts.yaml"
    change(facts, "cuts: [18, 21]", "cuts: [15, 18, 21]")
    change(
        facts,
        "    hvb: {",
        "    x: {sv: barnet bor i x-boende, en: the child lives in x}\n    hvb: {",
    )
    given = "    Givet att barnet är 16 år\n    Och att barnet bor i x-boende\n    Och att hem"
    change(root / "scenarios/uppsala/forsta.feature", "    Givet att hem", given)
    return root


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_proof_of_an_agreement_does_not_depend_on_which_others_there_are(
    nine: Path, guide: Guide
) -> None:
    """Nor on their values and limits: what conditions the facts with such can have are told."""
    among, features = load(nine), parse_features(nine)
    outcomes = outcomes_of(among, features)
    made = [m for m in mutants(among, told_in(outcomes)) if m.address.startswith(("vg", "st"))]
    told = told_in(outcomes_of(guide, parse_features(ROOT)))
    assert Counter(map(of_clause, made)) == Counter(map(of_clause, mutants(guide, told)))
    shared = [m for m in made if any(map(reads_shared, m.conditions))][::5]
    assert len(shared) > 100
    bench = Bench(among, shared, trials(among, outcomes), Sentences(among))
    judged = [bench.judge(index).scenarios for index in range(len(shared))]
    assert "survived" not in judged


def of_clause(mutant: Mutant) -> str:
    return "/".join(mutant.address.split("/")[:2])


def reads_shared(pair: tuple[Condition, Condition]) -> bool:
    """Whether a condition reads a fact to which others than its own agreement have added."""
    read = {atom.key for condition in pair for atom in atoms(condition)}
    return not read.isdisjoint({"registered-in", "placed-in", "care-form", "age"})


# --- what the draft is let off ------------------------------------------------------------


def test_what_rules_of_a_draft_lack_is_parted_from_what_blocks(made: Path) -> None:
    guide = load(made)
    other = guide.text("VG").provisions[0]
    block, later = parted(guide, {"up/1/follow-up": "is not shown", other.address: "is not shown"})
    assert [problem.path for problem in later] == [CLAUSE]
    assert [problem.path for problem in block] == [guide.text("VG").files[other.clause]]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("who: parties", "who: partners", "unknown actor 'partners'"),
        ("act: agreement.follow-up", "act: agreement.folow-up", "unknown act"),
        ("force: must", "forse: must", "unknown key 'forse'"),
        ("statements:", "statements: [", "not YAML"),
    ],
)
def test_a_fault_in_a_draft_is_reported_and_the_rest_goes_on(
    begun: Path, plant: Plant, old: str, new: str, message: str
) -> None:
    plant(begun / CLAUSE, "  follow-up:\n", f"{RULE}  follow-up:\n")
    plant(begun / CLAUSE, old, new)
    guide = load(begun)
    assert [problem for problem in guide.reports if message in problem.message]
    assert "up/1/follow-up" not in guide.provisions
    assert guide.text("VG").provisions
    json.dumps(export(guide, [], {}))
    if old not in ("force: must", "statements:"):
        assert "up/1/more" in guide.provisions
        case = Case({"home-municipality-in": "uppsala"})
        assert plan(guide, case).view("UP").line("sip.convene")


def test_silence_of_a_draft_is_no_answer(made: Path) -> None:
    guide = load(made)
    draft = guide.text("UP")
    assert draft not in guide.settled
    assert guide.comparable(draft) == []
    assert [text.code for text in guide.comparable(guide.text("VG"))] == ["ST"]
    case = Case({"home-municipality-in": "uppsala", "placed-in": "stockholm"})
    assert plan(guide, case).view("UP").silences == ()
    answers = [question["answers"] for question in export(guide, [], {})["questions"]]
    assert all("UP" not in found for found in answers)
    assert not [mutant for mutant in mutants(guide) if mutant.address.startswith("up/")]
    for language, said in (("sv", "håller på att läggas in"), ("en", "still being entered")):
        assert said in " ".join(Phrases(language).validity(status(draft, None)))


def test_nothing_of_a_draft_is_locked(made: Path) -> None:
    guide, files = load_files(made)
    scenarios = [s for feature in parse_features(made) for s in feature.scenarios]
    kept = locks.settled(guide, scenarios)
    assert [s.path for s in scenarios if s not in kept] == ["scenarios/uppsala/forsta.feature"]
    assert {"avtal/uppsala/", "amnen/uppsala.html"} <= set(unsettled(guide, scenarios))
    said = locks.text(locks.SHOWN, locks.shown(guide, files))
    assert "up/" not in said
    assert "uppsala" not in said


def test_a_draft_that_is_finished_is_held_to_everything(begun: Path, plant: Plant) -> None:
    plant(begun / "agreements/uppsala/agreement.yaml", "draft: true\n", "")
    with pytest.raises(Problems, match="'follow-up' is a placeholder"):
        load(begun)
    for _ in range(2):
        plant(begun / CLAUSE, "pending: placeholder", "# read")
    guide = load(begun)
    assert guide.text("UP") in guide.settled
    assert guide.reports == ()


# --- the region ---------------------------------------------------------------------------


def test_the_region_becomes_a_value_of_the_facts_and_a_case_can_say_so(made: Path) -> None:
    guide = load(made)
    for name in ("home-municipality-in", "registered-in", "placed-in"):
        values = guide.facts[name].values
        assert list(values)[-2:] == ["uppsala", "other"]
        assert values["uppsala"].sv.endswith(" Uppsala län")
        assert values["uppsala"].en.endswith(" Uppsala County")


@pytest.mark.parametrize(
    ("registered", "placed", "away"),
    [
        ("uppsala", "uppsala", False),
        ("uppsala", "stockholm", True),
        ("uppsala", "other", True),
        ("stockholm", "uppsala", True),
        ("vastra-gotaland", "uppsala", True),
        ("other", "uppsala", True),
        ("stockholm", "stockholm", False),
        ("uppsala", None, None),
    ],
)
def test_a_child_of_the_region_that_is_placed_elsewhere_is_outside_its_home_region(
    made: Path, registered: str, placed: str | None, away: bool | None
) -> None:
    guide = load(made)
    facts = {"registered-in": registered, **({"placed-in": placed} if placed else {})}
    condition = parse({"outside-home-region": "yes"}, guide.facts, guide.events)
    assert decide(condition, Case(dict(facts)).lookup) is away


def test_a_condition_that_lists_regions_is_told(project: Path, enter: Enter, plant: Plant) -> None:
    path = "agreements/stockholm/2020/edition.yaml"
    line = plant(project / path, "registered-in: stockholm", "registered-in: [stockholm, other]")
    enter(project)
    ran = new()
    assert f"to mend: {path}:{line}: lists regions: does the new one belong there?" in ran.stdout


def test_an_agreement_of_a_region_that_is_known_leaves_the_facts_alone(
    project: Path, enter: Enter, plant: Plant
) -> None:
    shutil.move(project / "agreements/stockholm", project / "agreements/sthlm")
    before = (project / "agreements/facts.yaml").read_bytes()
    enter(project)
    ran = new("stockholm", code="SX")
    assert ran.exit_code == 0, ran.stderr
    assert "facts.yaml" not in ran.stdout
    assert (project / "agreements/facts.yaml").read_bytes() == before


# --- asking and refusing ------------------------------------------------------------------


def test_what_is_left_out_is_asked_for(project: Path, enter: Enter) -> None:
    enter(project)
    ran = new(answers="up\nUppsala län\n", **{"code": "", "place-sv": ""})
    assert ran.exit_code == 0, ran.stderr
    assert load(project).text("UP").agreement.short.sv == "Uppsala län"


@pytest.mark.parametrize(
    ("name", "words", "message"),
    [
        ("Uppsala", {}, "is no name of a folder"),
        ("../uppsala", {}, "is no name of a folder"),
        ("stockholm", {}, "agreements/stockholm exists already"),
        ("uppsala", {"code": "VG"}, "'VG' already stands for vastra-gotaland"),
        ("uppsala", {"code": "U1"}, "not two to four capital letters"),
        ("uppsala", {"place-sv": "Stockholms län <x>"}, "has signs that cannot be used"),
        ("uppsala", {"place-sv": "stockholms län"}, "already names the region stockholm"),
        ("uppsala", {"place-sv": "Stockholm"}, "'Stockholm' already stands for stockholm"),
        ("uppsala", {"title-en": "One\nTwo"}, "has signs that cannot be used"),
    ],
)
def test_what_cannot_be_begun_is_told_and_nothing_is_written(
    project: Path, enter: Enter, name: str, words: dict[str, str], message: str
) -> None:
    before = contents(project)
    enter(project)
    ran = new(name, **words)
    assert ran.exit_code == 1
    assert message in ran.stderr
    assert contents(project) == before


def test_what_cannot_be_loaded_afterwards_is_taken_back(
    project: Path, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(root: Path) -> Guide:
        raise OSError(28, "No space left on device")

    before = contents(project)
    enter(project)
    monkeypatch.setattr("samverkan.new.begin.load", fails)
    ran = new()
    assert ran.exit_code == 1
    assert "No space left on device" in ran.stderr
    assert contents(project) == before
    assert not (project / "agreements/uppsala").exists()


def test_an_id_of_a_scenario_is_never_given_again(made: Path) -> None:
    said = (made / "scenarios/uppsala/forsta.feature").read_text("utf-8")
    (number,) = re.findall(r"@S-(\d{3})", said)
    used = [s.id for f in parse_features(ROOT) for s in f.scenarios]
    assert f"S-{number}" not in used
    assert int(number) == max(int(identity[2:]) for identity in used) + 1
