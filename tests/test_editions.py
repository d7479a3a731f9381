"""Several editions of one agreement: which is in use, which judges a case, what a draft may do."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from second import second_edition
from typer.testing import CliRunner

from samverkan.cli import app
from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.case import Case
from samverkan.model.guide import Guide
from samverkan.model.plan import plan
from samverkan.model.validity import status
from samverkan.scenarios.features import read_feature
from samverkan.scenarios.run import run, weighed
from samverkan.site.addresses import unsettled
from samverkan.site.export import export
from samverkan.words.say import Phrases, Say

Plant = Callable[[Path, str, str], int]
Enter = Callable[[Path], None]
BEFORE, FROM = dt.date(2027, 12, 31), dt.date(2028, 1, 1)
REPORTED = {"reported": dt.date(2027, 1, 4)}


@pytest.fixture
def two(small: Path, plant: Plant) -> Path:
    """The small project with a second edition from 2028; the first runs out in 2026."""
    term = small / "agreements/gungor/2026/2.yaml"
    plant(term, "open-ended: true", "until: 2026-12-31")
    plant(term, ", och därefter tills vidare", " till och med den 31 december 2026")
    plant(term, ", and until further notice after that", " to 31 December 2026")
    new = second_edition(small, "gungor/2026", "2028", "2028-01-01")
    plant(new / "1.yaml", "weeks: 2", "weeks: 1")
    plant(new / "1.yaml", "inom två veckor", "inom en vecka")
    plant(new / "1.yaml", "within two weeks", "within one week")
    plant(
        new / "2.yaml", "den 1 januari 2026 till och med den 31 december 2026", "den 1 januari 2028"
    )
    plant(new / "2.yaml", "from 1 January 2026 to 31 December 2026", "from 1 January 2028")
    plant(new / "2.yaml", "{from: 2026-01-01, until: 2026-12-31}", "{from: 2028-01-01}")
    return small


def weeks(guide: Guide, on: dt.date | None) -> int:
    """How many weeks the swing may stay broken in a case of a day."""
    line = plan(guide, Case({"weather": "sun"}, dict(REPORTED), on)).view("GU").line("swing.mend")
    assert line
    (deadline,) = [d for p in line.provisions for d in p.rule.deadline]
    assert deadline.within
    return deadline.within.number


def stages(guide: Guide) -> dict[str, str]:
    return {text.edition_id: text.stage for text in guide.editions["GU"]}


# --- which is in use ----------------------------------------------------------------------


def test_the_edition_in_use_is_the_last_that_has_taken_effect_on_the_day(two: Path) -> None:
    assert stages(load(two, BEFORE)) == {"2026": "in-use", "2028": "draft"}
    assert stages(load(two, FROM)) == {"2026": "earlier", "2028": "in-use"}


def test_with_no_day_it_is_the_last_that_is_to_take_effect(two: Path) -> None:
    second_edition(two, "gungor/2028", "2029")
    assert stages(load(two)) == {"2026": "earlier", "2028": "in-use", "2029": "draft"}


def test_an_edition_without_a_day_is_a_draft_on_every_day(two: Path) -> None:
    second_edition(two, "gungor/2028", "2027")
    for on in (BEFORE, FROM, dt.date(2999, 1, 1)):
        assert stages(load(two, on))["2027"] == "draft"


def test_editions_take_effect_by_their_days_and_not_by_their_names(two: Path) -> None:
    new = second_edition(two, "gungor/2028", "2027b", "2030-01-01")
    guide = load(two, dt.date(2031, 1, 1))
    assert [text.edition_id for text in guide.editions["GU"]] == ["2026", "2028", new.name]
    assert guide.texts["GU"].edition_id == new.name


def test_a_draft_becomes_current_by_the_day_alone(two: Path) -> None:
    before, after = load(two, BEFORE), load(two, FROM)
    assert before.texts["GU"].edition_id == "2026"
    assert after.texts["GU"].edition_id == "2028"
    assert before.fingerprint != after.fingerprint  # or results of the day before would pass


def test_one_edition_has_the_same_fingerprint_on_every_day(small: Path) -> None:
    assert (
        load(small, BEFORE).fingerprint == load(small, FROM).fingerprint == load(small).fingerprint
    )


# --- addresses ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "addresses"),
    [
        (BEFORE, {"2026": "gu/1/mend", "2028": "gu@2028/1/mend"}),
        (FROM, {"2026": "gu@2026/1/mend", "2028": "gu/1/mend"}),
    ],
)
def test_an_address_names_the_edition_where_it_is_not_in_use(
    two: Path, on: dt.date, addresses: dict[str, str]
) -> None:
    guide = load(two, on)
    for text in guide.every_text:
        address = addresses[text.edition_id]
        assert text.address("1", "mend") == text.provisions[0].address == address
        assert guide.text_of(address) is text
    assert list(guide.provisions) == [p.address for p in guide.texts["GU"].provisions]


@pytest.mark.parametrize("address", ["gu@2027/1/mend", "gx@2028/1/mend", "gx/1/mend"])
def test_an_address_in_an_unknown_edition_raises_key_error(two: Path, address: str) -> None:
    with pytest.raises(KeyError):
        load(two, BEFORE).text_of(address)


def test_rules_of_every_edition_can_be_said(two: Path) -> None:
    said = {
        text.edition_id: Say(load(two, BEFORE), "en").sentence(text.provisions[0])
        for text in load(two, BEFORE).every_text
    }
    assert "within two weeks" in said["2026"]
    assert "within one week " in said["2028"]


@pytest.mark.parametrize(
    ("on", "stages"), [(BEFORE, ["in-use", "draft"]), (FROM, ["earlier", "in-use"])]
)
def test_guide_json_holds_every_edition_with_its_stage(
    two: Path, on: dt.date, stages: list[str]
) -> None:
    said = export(load(two, on), [], {})
    old, new = said["agreements"]["GU"]["editions"].values()
    assert [old["stage"], new["stage"]] == stages
    assert new["takes-effect"] == FROM.isoformat()
    for edition, weeks, words in ((old, 2, "two weeks"), (new, 1, "one week")):
        (rule,) = edition["clauses"][0]["statements"][0]["rules"]
        assert rule["deadline"][0]["within"] == {"weeks": weeks}
        assert f"within {words} of" in rule["sentence"]["en"]


@pytest.mark.parametrize(("on", "blocks"), [(BEFORE, False), (FROM, True)])
def test_what_is_typed_by_hand_into_a_draft_is_reported_and_blocks_once_it_is_in_use(
    two: Path,
    plant: Plant,
    enter: Enter,
    monkeypatch: pytest.MonkeyPatch,
    on: dt.date,
    blocks: bool,
) -> None:
    clause = "agreements/gungor/2028/1.yaml"
    duty = "{sv: Regionen ska betala inom 3 dagar., en: The region must pay within 3 days.}"
    plant(
        two / clause, "{sv: Barn ska kunna leka tryggt., en: Children are to play in safety.}", duty
    )
    noon = dt.datetime.combine(on, dt.time(12), dt.UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(noon.timestamp())))
    enter(two)
    ran = CliRunner().invoke(app, ["lint"])
    told = [line for line in ran.stdout.splitlines() if f"{clause}:" in line]
    assert ran.exit_code == blocks, ran.stdout
    assert told
    assert all(line.startswith("to mend: ") is not blocks for line in told)


def test_the_pages_of_a_draft_may_still_change_and_are_not_locked(two: Path) -> None:
    assert unsettled(load(two, BEFORE), []) == ("avtal/gungor/2028/",)
    assert unsettled(load(two, FROM), []) == ()


# --- drafts -------------------------------------------------------------------------------


def test_the_faults_of_a_draft_are_reported_and_stop_nothing(two: Path, plant: Plant) -> None:
    draft = two / "agreements/gungor/2028/1.yaml"
    line = plant(draft, "who: park-department", "who: park-departement")
    guide = load(two, BEFORE)
    (problem,) = guide.reports
    assert (problem.path, problem.line) == ("agreements/gungor/2028/1.yaml", line)
    assert "did you mean 'park-department'?" in problem.message
    assert weeks(guide, BEFORE) == 2


def test_a_draft_that_cannot_be_read_is_reported_too(two: Path, plant: Plant) -> None:
    plant(two / "agreements/gungor/2028/1.yaml", "force: must", "forse: must")
    plant(two / "agreements/gungor/2028/2.yaml", "statements:", "statements: [")
    guide = load(two, BEFORE)
    assert {p.path.rpartition("/")[2] for p in guide.reports} == {"1.yaml", "2.yaml"}
    assert weeks(guide, BEFORE) == 2


def test_the_same_faults_stop_everything_once_the_edition_is_in_use(
    two: Path, plant: Plant
) -> None:
    draft = two / "agreements/gungor/2028/1.yaml"
    plant(draft, "who: park-department", "who: park-departement")
    with pytest.raises(Problems, match=r"agreements/gungor/2028/1\.yaml"):
        load(two, FROM)


def test_what_is_pending_is_reported_of_a_draft_and_stops_an_edition_in_use(
    two: Path, plant: Plant
) -> None:
    line = plant(
        two / "agreements/gungor/2028/1.yaml", "  mend:\n", "  mend:\n    pending: reworded\n"
    )
    (problem,) = load(two, BEFORE).reports
    assert problem.line == line + 1
    assert "'mend' has been reworded" in problem.message
    with pytest.raises(Problems, match="'mend' has been reworded"):
        load(two, FROM)


def test_the_faults_of_a_draft_hide_none_of_the_edition_in_use(two: Path, plant: Plant) -> None:
    plant(two / "agreements/gungor/2028/1.yaml", "who: park-department", "who: nobody")
    plant(
        two / "agreements/gungor/2026/1.yaml",
        "  lend:\n",
        "  mend-again:\n    source: {from: a, to: b}\n"
        "    rule: {act: swing.mend, who: region, force: must}\n  lend:\n",
    )
    with pytest.raises(Problems) as raised:
        load(two, BEFORE)
    assert all(p.path == "agreements/gungor/2026/1.yaml" for p in raised.value.problems)
    assert "differently from gu/1/mend" in str(raised.value)


def test_an_edition_whose_day_cannot_be_read_is_never_passed_over(two: Path, plant: Plant) -> None:
    plant(two / "agreements/gungor/2028/edition.yaml", "2028-01-01", "nyår")
    with pytest.raises(Problems, match=r"edition\.yaml"):
        load(two, BEFORE)


# --- judging ------------------------------------------------------------------------------


def test_a_case_is_judged_by_the_edition_of_its_day(two: Path) -> None:
    for guide in (load(two, BEFORE), load(two, FROM)):
        assert weeks(guide, dt.date(2026, 6, 1)) == 2
        assert weeks(guide, BEFORE) == 2
        assert weeks(guide, FROM) == 1
    assert weeks(load(two, BEFORE), None) == 2
    assert weeks(load(two, FROM), None) == 1


def test_in_a_gap_the_earlier_edition_answers_as_expired_and_never_as_in_force(two: Path) -> None:
    for guide in (load(two, BEFORE), load(two, FROM)):
        view = plan(guide, Case({"weather": "sun"}, {}, BEFORE)).view("GU")
        assert (view.text.edition_id, view.validity.kind) == ("2026", "expired")
        assert "the period has run out" in " ".join(Phrases("en").validity(view.validity))
        view = plan(guide, Case({"weather": "sun"}, {}, FROM)).view("GU")
        assert (view.text.edition_id, view.validity.kind) == ("2028", "in-term")


def test_the_text_in_use_today_is_told_to_have_expired_in_a_gap(two: Path) -> None:
    text = load(two, BEFORE).texts["GU"]
    assert status(text, BEFORE).kind == "expired"


def test_a_scenario_of_an_earlier_day_is_explained_by_the_edition_of_that_day(
    project: Path,
) -> None:
    second_edition(project, "vastra-gotaland/2021", "2027", "2027-01-01")
    guide = load(project, dt.date(2027, 6, 1))
    feature = read_feature(project / "scenarios/vastra-gotaland/halsoundersokning.feature", project)
    codes = set()
    for scenario in feature.scenarios:
        outcome = run(scenario, scenario.rows[0], guide)
        assert outcome.fault == ""
        applied = {d.provision.address for d in weighed(outcome.world) if d.applies}
        assert set(outcome.world.pinned) <= applied
        codes |= {address.partition("/")[0] for address in outcome.world.pinned}
    assert {"vg", "vg@2021"} <= codes


# --- where the law differs ----------------------------------------------------------------


def test_a_note_on_the_law_concerns_a_rule_in_every_edition(two: Path) -> None:
    guide = load(two, BEFORE)
    for address in ("gu/1/mend", "gu@2028/1/mend"):
        assert [note.statute for note in guide.diverging(address)] == ["park-act"]
    assert guide.diverging("gu@2028/1/pay") == []


@pytest.mark.parametrize("concern", ["gu/3", "gu/3/mend"])
def test_a_note_on_the_law_may_concern_what_only_a_later_edition_has(
    two: Path, plant: Plant, concern: str
) -> None:
    new = two / "agreements/gungor/2028"
    plant(new / "edition.yaml", '["1", "2"]', '["3", "2"]')
    plant(new / "1.yaml", 'clause: "1"', 'clause: "3"\nwas: "1"')
    (new / "1.yaml").rename(new / "3.yaml")
    plant(two / "agreements/divergences.yaml", "[gu/1/mend]", f"[gu/1/mend, {concern}]")
    assert load(two, BEFORE).diverging("gu@2028/3/mend")
    assert load(two, FROM).diverging("gu@2026/1/mend")


def test_a_note_on_the_law_that_concerns_no_edition_is_an_error(two: Path, plant: Plant) -> None:
    plant(two / "agreements/divergences.yaml", "[gu/1/mend]", "[gu/4]")
    with pytest.raises(Problems, match="unknown clause or rule 'gu/4'"):
        load(two, BEFORE)
