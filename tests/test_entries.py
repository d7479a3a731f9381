"""Entries: one act, one entry; no rule lost or said twice; mine first and the most urgent first."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samverkan.model.case import Case
from samverkan.model.deadlines import NEVER, When
from samverkan.model.entries import WHOSE, Entries, Entry, entries
from samverkan.model.guide import Guide
from samverkan.model.plan import plan
from samverkan.model.records import LANGUAGES
from samverkan.words.entries import EntryWords
from tests.test_properties import GUIDE, cases

TONIGHT = dt.date(2026, 11, 30)
HOME: dict[str, str | int] = {
    "age": 15,
    "legal-basis": "lvu-immediate",
    "placement": "acute",
    "care-form": "hvb",
    "placed-in": "stockholm",
    "home-municipality-in": "vastra-gotaland",
    "registered-in": "vastra-gotaland",
}
EVENTS: dict[str, When] = {
    "placement": TONIGHT,
    "examination-done": NEVER,
    "oral-examination-done": NEVER,
}


def tonight(guide: Guide, role: str | None = "social-services", **more: str | int) -> Entries:
    return entries(guide, plan(guide, Case({**HOME, **more}, EVENTS, TONIGHT)), role)


def one(found: tuple[Entry, ...], act: str, code: str = "VG") -> Entry:
    (entry,) = [entry for entry in found if (entry.act, entry.text.code) == (act, code)]
    return entry


def said(guide: Guide, found: Entries, entry: Entry, language: str = "sv") -> str:
    return EntryWords(guide, "sv" if language == "sv" else "en", found).headline(entry)


def test_tonight_the_home_municipality_asks_the_region_of_placement(guide: Guide) -> None:
    found = tonight(guide)
    request = one(found.mine, "examination.request")
    assert said(guide, found, request) == (
        "Ska begära hälsoundersökning hos regionen på placeringsorten."
    )
    assert request.conflicts
    assert request.binds is True


@pytest.mark.parametrize("act", ["examination.request", "oral-examination.request"])
def test_of_rules_that_clash_the_one_that_the_guide_reads_as_first_is_told(
    guide: Guide, act: str
) -> None:
    """VG 3.4.3.1 and 3.4.3.2: the later rule, on a placement begun elsewhere, is the exception."""
    found = tonight(guide, **{"listed-at-health-centre": "yes"})
    request = one(found.mine, act)
    assert len(request.provisions) > 1
    assert said(guide, found, request).endswith("hos regionen på placeringsorten.")
    assert request.conflicts
    assert not request.at_odds


def test_of_rules_that_clash_and_that_the_guide_reads_together_both_are_told(guide: Guide) -> None:
    """VG 2.2.2 and 3.4.4: three weeks from when the need was noticed, and as soon as possible."""
    case = Case(HOME, {**EVENTS, "coordination-need-noticed": TONIGHT}, TONIGHT)
    found = entries(guide, plan(guide, case), "social-services")
    meeting = one(found.nobody, "sip.hold-meeting")
    assert meeting.due == dt.date(2026, 12, 21)
    told = {p.place for part in meeting.parts for p in part.provisions}
    assert {"2.2.2/three-weeks", "3.4.4/as-soon-as-possible"} <= told
    assert meeting.at_odds


def test_what_is_to_come_is_near_with_its_day_and_what_one_answer_decides(guide: Guide) -> None:
    """The region of placement is asked once the placement has begun without an examination."""
    events: dict[str, When] = {
        "placement": TONIGHT + dt.timedelta(days=20),
        "examination-done": NEVER,
    }
    case = Case({**HOME, "placement": "planned"}, events, TONIGHT)
    found = entries(guide, plan(guide, case), "social-services")
    waiting = [e for e in found.near if e.act == "examination.request" and e.after]
    assert [entry.after for entry in waiting] == [("placement",)]
    assert not [e for e in found.entries if e in waiting]


def test_a_day_that_has_passed_is_urgent_only_where_it_is_known_not_to_have_been_met(
    guide: Guide,
) -> None:
    """VG 3.1: the meeting before a planned placement, which began a month ago."""
    begun = TONIGHT - dt.timedelta(days=30)
    first = []
    for held in ({}, {"sip-held": NEVER}):
        case = Case({**HOME, "placement": "planned"}, {"placement": begun, **held}, TONIGHT)
        first.append(entries(guide, plan(guide, case), "social-services").nobody[0].act)
    assert first[0] != "sip.hold-meeting"
    assert first[1] == "sip.hold-meeting"


def test_where_one_of_two_holds_in_any_case_both_are_told_with_what_decides(guide: Guide) -> None:
    """VG 3.4.2.1: the health centre where the child is listed, otherwise the nearest."""
    found = tonight(guide)
    request = one(found.mine, "medical-examination.request")
    assert len(request.alternatives) == 2
    assert request.called_for
    words = said(guide, found, request)
    assert "om barnet är listat på en vårdcentral" in words
    assert "närmaste vårdcentral" in words
    listed = tonight(guide, **{"listed-at-health-centre": "yes"})
    assert not one(listed.mine, "medical-examination.request").alternatives


def test_what_stockholm_says_to_the_home_municipality_is_addressed_and_comes_last(
    guide: Guide,
) -> None:
    mine = tonight(guide).mine
    first = next(i for i, entry in enumerate(mine) if entry.binds is False)
    assert all(entry.binds is False and entry.text.code == "ST" for entry in mine[first:])
    assert one(mine, "sip.convene", "ST").due == dt.date(2026, 11, 29)


def test_three_weeks_of_stockholm_are_nobodys_and_cannot_be_the_home_municipalitys(
    guide: Guide,
) -> None:
    offer = one(tonight(guide).nobody, "sip.offer", "ST")
    assert (offer.due, offer.binds) == (dt.date(2026, 12, 21), False)


@pytest.mark.parametrize(
    ("role", "payer"), [("social-services", "not-me"), ("health-centre", "own"), (None, None)]
)
def test_who_pays_is_told_from_where_the_reader_stands(
    guide: Guide, role: str | None, payer: str | None
) -> None:
    found = tonight(guide, role)
    assert one(found.entries, "certificate.issue").payer == payer


def test_a_health_centre_is_not_the_one_of_the_other_region(guide: Guide) -> None:
    mine = tonight(guide, "health-centre").mine
    assert one(mine, "examination.offer-appointment")
    assert {entry.text.code for entry in mine if entry.called_for} == {"VG"}
    placed = tonight(guide, "health-centre-where-placed").mine
    assert {entry.text.code for entry in placed if entry.named} <= {"ST"}


def test_narrower_words_are_not_said_of_those_whom_the_text_names_without_them(
    guide: Guide,
) -> None:
    """VG 3.4.6: a coordinator in certain cases; the physician and others without."""
    found = tonight(guide)
    words = said(guide, found, one(found.others, "care-contact.serve"))
    before, _, after = words.partition(";")
    assert "i vissa fall" not in before
    assert after.endswith("kan i vissa fall göra det.")


@settings(max_examples=20)
@given(cases(), st.lists(st.sampled_from([None, *GUIDE.cases.roles]), min_size=1, max_size=2))
def test_no_rule_is_lost_no_entry_stands_twice_and_every_one_can_be_said(
    case: Case, roles: list[str | None]
) -> None:
    found = plan(GUIDE, case)
    for role in roles:
        seen = entries(GUIDE, found, role)
        keys = [(entry.text.code, entry.act, entry.whose) for entry in seen.entries]
        assert len(keys) == len(set(keys))
        heard = {entry.text.code for entry in seen.entries}
        applied = {
            decision.provision
            for view in found.views
            if view.text.code in heard
            for decision in view.decisions
            if decision.applies
        }
        assert applied <= {p for entry in seen.entries for p in entry.provisions}
        ranks = [(WHOSE.index(e.whose), e.binds is False, e.done) for e in seen.entries]
        assert ranks == sorted(ranks)
    for language in LANGUAGES:
        words = EntryWords(GUIDE, language, seen)
        for entry in (*seen.entries, *seen.open, *seen.awaiting):
            assert words.headline(entry).endswith(".")


def test_it_is_not_called_unsaid_who_pays_what_another_rule_pays_for(guide: Guide) -> None:
    """VG 3.4.2 pays for the certificate that VG 3.4.2.1 asks for, whatever else is not known."""
    home = {name: HOME[name] for name in ("age", "home-municipality-in", "registered-in")}
    found = entries(guide, plan(guide, Case(home, {}, TONIGHT)), "health-centre")
    assert one(found.open, "certificate.issue").payer is None
