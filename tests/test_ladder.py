"""A dispute climbs its ladder step by step; what must be secured meanwhile holds on all of them."""

import pytest

from samverkan.model.case import Case
from samverkan.model.guide import Guide
from samverkan.model.ladder import Ladder, Rung
from samverkan.model.plan import plan

HERE = {
    "VG": {"home-municipality-in": "vastra-gotaland"},
    "ST": {"home-municipality-in": "stockholm"},
}


def ladders(guide: Guide, code: str, **told: str | int) -> tuple[Ladder, ...]:
    facts = {key.replace("_", "-"): value for key, value in told.items()}
    return plan(guide, Case({"age": 15, **HERE[code], **facts})).view(code).ladders


def ladder(guide: Guide, code: str, **told: str | int) -> Ladder:
    found = ladders(guide, code, **told)
    assert len(found) == 1
    return found[0]


def acts(found: Ladder) -> list[set[str]]:
    return [{p.rule.act for p in step.provisions} for step in found.steps]


def states(found: Ladder) -> list[Rung]:
    return [step.state for step in found.steps]


def clauses(found: Ladder) -> set[str]:
    provisions = [p for step in found.steps for p in step.provisions]
    return {p.clause for p in (*provisions, *found.meanwhile)}


# --- Västra Götaland ----------------------------------------------------------------------


def test_vastra_gotaland_has_three_steps_that_all_decide(guide: Guide) -> None:
    found = ladder(guide, "VG", dispute="services", steps_tried=0)
    assert acts(found) == [
        {"dispute.settle-locally"},
        {"dispute.raise-in-line"},
        {"dispute.handle-subregionally"},
    ]
    assert [step.step.number for step in found.steps] == [1, 2, 3]
    assert {step.step.effect for step in found.steps} == {"decides"}
    assert {step.step.entry for step in found.steps} == {"stated"}
    assert clauses(found) == {"4.3"}


@pytest.mark.parametrize(
    ("tried", "expected", "current"),
    [
        (0, ["current", "ahead", "ahead"], 1),
        (1, ["tried", "current", "ahead"], 2),
        (2, ["tried", "tried", "current"], 3),
        (3, ["tried", "tried", "tried"], None),
    ],
)
def test_a_dispute_in_vastra_gotaland_climbs_one_step_at_a_time(
    guide: Guide, tried: int, expected: list[Rung], current: int | None
) -> None:
    found = ladder(guide, "VG", dispute="services", steps_tried=tried)
    assert states(found) == expected
    assert (found.current.step.number if found.current else None) == current
    assert found.exhausted is (current is None)
    assert (found.start, found.start_unsaid) == (1, False)


def test_the_nearest_manager_handles_the_first_step_and_the_third_is_left_to_routines(
    guide: Guide,
) -> None:
    first, second, third = (
        step.provisions[0].rule
        for step in ladder(guide, "VG", dispute="services", steps_tried=0).steps
    )
    assert first.who is not None
    assert first.who.names == ["nearest-manager"]
    assert second.who is None
    assert third.who is None
    assert third.delegates == {"who": "subregional-routines"}


def test_vastra_gotaland_names_no_last_word(guide: Guide) -> None:
    for tried in range(4):
        found = ladder(guide, "VG", dispute="services", steps_tried=tried)
        assert found.last_word is None


# --- Stockholm ----------------------------------------------------------------------------

STOCKHOLM = [
    {"dispute.settle-locally"},
    {"dispute.report", "dispute.inform"},
    {"dispute.handle-by-officials"},
    {"dispute.handle-politically"},
]


@pytest.mark.parametrize("kind", ["departure", "interpretation"])
def test_stockholm_has_four_steps_of_which_the_second_only_reports(guide: Guide, kind: str) -> None:
    found = ladder(guide, "ST", dispute=kind, principled="no", steps_tried=0)
    assert acts(found) == STOCKHOLM
    assert [step.step.effect for step in found.steps] == [
        "decides",
        "reports",
        "decides",
        "decides",
    ]
    assert [step.step.entry for step in found.steps] == ["stated", "unsaid", "unsaid", "read-in"]
    assert clauses(found) == {"9"}


@pytest.mark.parametrize(
    ("tried", "expected"),
    [
        (0, ["current", "ahead", "ahead", "ahead"]),
        (1, ["tried", "current", "ahead", "ahead"]),
        (2, ["tried", "tried", "current", "ahead"]),
        (3, ["tried", "tried", "tried", "current"]),
        (4, ["tried", "tried", "tried", "tried"]),
    ],
)
def test_a_dispute_in_stockholm_climbs_one_step_at_a_time(
    guide: Guide, tried: int, expected: list[Rung]
) -> None:
    found = ladder(guide, "ST", dispute="departure", principled="no", steps_tried=tried)
    assert states(found) == expected
    assert found.exhausted is (tried == 4)


def test_a_matter_of_principle_in_stockholm_does_not_start_locally_and_nothing_says_where(
    guide: Guide,
) -> None:
    found = ladder(guide, "ST", dispute="interpretation", principled="yes", steps_tried=0)
    assert (found.start, found.start_unsaid, found.current) == (None, True, None)
    assert states(found) == ["not-here", "ahead", "ahead", "ahead"]


def test_until_somebody_says_that_the_matter_is_one_of_principle_it_starts_locally(
    guide: Guide,
) -> None:
    found = ladder(guide, "ST", dispute="interpretation", steps_tried=0)
    assert (found.start, found.start_unsaid) == (1, False)
    assert states(found) == ["current", "ahead", "ahead", "ahead"]


def test_stockholms_last_word_lies_with_the_political_group_on_the_fourth_step(
    guide: Guide,
) -> None:
    for tried in range(5):
        found = ladder(guide, "ST", dispute="departure", principled="no", steps_tried=tried)
        assert found.last_word is not None
        assert found.last_word.step.number == 4
        assert [p.rule.who.names for p in found.last_word.provisions if p.rule.who] == [["vis"]]


# --- both ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "kind", "secured"),
    [
        ("VG", "services", {"dispute.agree-interim", "dispute.secure-care"}),
        ("ST", "departure", set()),  # ST-9 speaks of disputes only
        ("ST", "interpretation", {"dispute.secure-care"}),
    ],
)
@pytest.mark.parametrize("tried", range(5))
@pytest.mark.parametrize("principled", ["yes", "no"])
def test_what_must_be_secured_meanwhile_holds_on_every_step(
    guide: Guide, code: str, kind: str, secured: set[str], tried: int, principled: str
) -> None:
    found = ladder(guide, code, dispute=kind, steps_tried=tried, principled=principled)
    assert {p.rule.act for p in found.meanwhile} == secured


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("VG", "none"),
        ("VG", "departure"),
        ("VG", "interpretation"),
        ("ST", "none"),
        ("ST", "services"),
    ],
)
def test_a_ladder_is_only_for_the_disputes_that_its_text_speaks_of(
    guide: Guide, code: str, kind: str
) -> None:
    assert ladders(guide, code, dispute=kind, principled="no", steps_tried=0) == ()


@pytest.mark.parametrize(("code", "kind"), [("VG", "services"), ("ST", "departure")])
def test_without_knowing_what_was_tried_no_step_is_the_current_one(
    guide: Guide, code: str, kind: str
) -> None:
    found = ladder(guide, code, dispute=kind, principled="no")
    assert set(states(found)) == {"unknown"}
    assert (found.current, found.exhausted, found.start) == (None, False, 1)
