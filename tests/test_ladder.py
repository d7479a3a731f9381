"""A dispute climbs its ladder step by step; what must be secured meanwhile holds on all of them.

Which acts a step has, who handles it and what it decides is pinned by the scenarios.
"""

import pytest

from samverkan.model.case import Case
from samverkan.model.guide import Guide
from samverkan.model.ladder import Ladder, Rung
from samverkan.model.plan import plan

HERE = {
    "VG": {"home-municipality-in": "vastra-gotaland"},
    "ST": {"home-municipality-in": "stockholm"},
}
# A dispute that the text speaks of, its clause, its steps, and the step with the last word.
KNOWN = {"VG": ("services", "4.3", 3, None), "ST": ("departure", "9", 4, 4)}


def ladders(guide: Guide, code: str, **told: str | int) -> tuple[Ladder, ...]:
    facts = {key.replace("_", "-"): value for key, value in told.items()}
    return plan(guide, Case({"age": 15, **HERE[code], **facts})).view(code).ladders


def ladder(guide: Guide, code: str, **told: str | int) -> Ladder:
    (found,) = ladders(guide, code, **told)
    return found


def states(found: Ladder) -> list[Rung]:
    return [step.state for step in found.steps]


@pytest.mark.parametrize("code", KNOWN)
def test_a_dispute_climbs_one_step_at_a_time(guide: Guide, code: str) -> None:
    kind, clause, steps, last = KNOWN[code]
    for tried in range(steps + 1):
        found = ladder(guide, code, dispute=kind, principled="no", steps_tried=tried)
        assert [step.step.number for step in found.steps] == list(range(1, steps + 1))
        climbed = ["tried"] * tried + ["current"] + ["ahead"] * steps
        assert states(found) == climbed[:steps]
        current = found.current.step.number if found.current else None
        assert current == (tried + 1 if tried < steps else None)
        assert found.exhausted is (current is None)
        assert (found.start, found.start_unsaid) == (1, False)
        assert (found.last_word.step.number if found.last_word else None) == last
        assert {p.clause for step in found.steps for p in step.provisions} == {clause}


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


@pytest.mark.parametrize(
    ("code", "kind", "secured"),
    [
        ("VG", "services", {"dispute.agree-interim", "dispute.secure-care"}),
        ("ST", "departure", set()),  # ST-9 speaks of disputes only
        ("ST", "interpretation", {"dispute.secure-care"}),
    ],
)
@pytest.mark.parametrize("principled", ["yes", "no"])
def test_what_must_be_secured_meanwhile_holds_on_every_step(
    guide: Guide, code: str, kind: str, secured: set[str], principled: str
) -> None:
    for tried in range(5):
        found = ladder(guide, code, dispute=kind, steps_tried=tried, principled=principled)
        assert {p.rule.act for p in found.meanwhile} == secured


@pytest.mark.parametrize(
    ("code", "kinds"),
    [("VG", ["none", "departure", "interpretation"]), ("ST", ["none", "services"])],
)
def test_a_ladder_is_only_for_the_disputes_that_its_text_speaks_of(
    guide: Guide, code: str, kinds: list[str]
) -> None:
    for kind in kinds:
        assert ladders(guide, code, dispute=kind, principled="no", steps_tried=0) == ()


@pytest.mark.parametrize("code", KNOWN)
def test_without_knowing_what_was_tried_no_step_is_the_current_one(guide: Guide, code: str) -> None:
    found = ladder(guide, code, dispute=KNOWN[code][0], principled="no")
    assert set(states(found)) == {"unknown"}
    assert (found.current, found.exhausted, found.start) == (None, False, 1)
