"""Plans of whole cases, worked out by hand from the agreements: what holds, of whom, until when.

No duty may be lost to an exception that nobody has mentioned, and nothing be said to bind that
does not.
"""

import datetime as dt
import io

import pytest
from rich.console import Console

from samverkan.cli.planview import as_plain, show
from samverkan.model.case import Case
from samverkan.model.deadlines import NEVER, SOME_DAY, When
from samverkan.model.entries import entries
from samverkan.model.guide import Guide
from samverkan.model.plan import Line, Plan, View, plan
from samverkan.model.records import Language

TONIGHT = dt.date(2026, 11, 30)
PLACED: dict[str, When] = {"placement": TONIGHT}
VG = {"home-municipality-in": "vastra-gotaland", "registered-in": "vastra-gotaland"}
ST = {"home-municipality-in": "stockholm", "registered-in": "stockholm"}
Facts = dict[str, str | int]


def planned(guide: Guide, facts: Facts, events: dict[str, When] | None = None) -> Plan:
    return plan(guide, Case(facts, PLACED if events is None else events, TONIGHT))


def words(guide: Guide, found: Plan, language: Language = "sv") -> str:
    """All that the command can print, each paragraph and entry on a line of its own."""
    out = io.StringIO()
    console = Console(file=out, width=10_000, highlight=False, markup=False)
    seen = entries(guide, found, "social-services")
    show(guide, seen, language, console, why=True, whole=True)
    return out.getvalue()


def line(view: View, act: str) -> Line:
    found = view.line(act)
    assert found, f"{view.text.code} says nothing of {act}"
    return found


def about_the_child(view: View) -> set[str]:
    """The acts of which some rule holds or may hold, but for what always does."""
    acts = view.guide.acts
    found = {line.act for line in (*view.lines, *view.pending)}
    return {act for act in found if acts[act].phase not in ("standing", "dispute")}


# --- 15 years, LVU, placed tonight in the other region ------------------------------------

STORY: Facts = {
    **VG,
    "age": 15,
    "legal-basis": "lvu",
    "placement": "acute",
    "care-form": "hvb",
    "placed-in": "stockholm",
}
# Clause and act of each duty of the texts that the story alone calls for.
CALLED_FOR = {
    "VG": [
        ("1.1.3", "examination.notify"),
        ("2.2.2", "sip.attend"),
        ("3.1", "sip.draw-up"),
        ("3.1", "sip.convene"),
        ("3.1", "coordination.lead"),
        ("3.1", "care-plan.draw-up"),
        ("3.2", "communication.give-officer-details"),
        ("3.4.1", "information.notify-care"),
        ("3.4.3", "examination.initiate"),
        ("3.4.3.1", "examination.offer-appointment"),
        ("3.4.4", "examination.carry-out"),
        ("3.4.4", "oral-examination.carry-out"),
        ("3.4.6", "care-contact.appoint"),
        ("3.4.7", "mandate.issue"),
        ("3.4.7", "mandate.inform"),
        ("3.4.8", "placement.follow-care"),
    ],
    "ST": [
        ("4", "examination.notify"),
        ("4", "examination.offer"),
        ("7.4", "care.offer-placed"),
        ("7.6", "sip.offer"),
        ("7.6", "sip.attend"),
        ("7.8", "examination.carry-out"),
        ("7.8", "examination.report"),
    ],
}


@pytest.mark.parametrize("code", CALLED_FOR)
def test_tonight_no_duty_is_lost_to_an_exception_that_nobody_has_mentioned(
    guide: Guide, code: str
) -> None:
    view = planned(guide, STORY).view(code)
    for clause, act in CALLED_FOR[code]:
        assert clause in {provision.clause for provision in line(view, act).provisions}, act


def test_tonight_what_is_presumed_is_told_with_the_clauses_that_it_rules_out(guide: Guide) -> None:
    found = planned(guide, STORY)
    said = words(guide, found)
    assert {"examination-need", "sip-need", "discharge", "change", "dispute"} <= set(
        found.case.presumed
    )
    assert "Antaget: en SIP behövs" in said
    rows = [row for row in said.splitlines() if row.startswith("Antaget: barnet inte skrivs ut")]
    discharge = rows[-1]
    assert "kan också ST 7.7 och VG 3.1 gälla" in discharge


def test_tonight_three_weeks_for_a_sip_end_on_the_21st_of_december(guide: Guide) -> None:
    """ST 7.6: "senast inom tre veckor", from when the care begins; the day itself not counted."""
    found = line(planned(guide, STORY).view("ST"), "sip.offer")
    assert [judged.due for judged in found.judged if judged.due] == [dt.date(2026, 12, 21)]


def test_tonight_stockholm_binds_neither_the_home_municipality_nor_in_its_place_nobody(
    guide: Guide,
) -> None:
    """The social services named by ST 7.6 are in Borås, say; and so would be whoever it leaves out."""
    found = planned(guide, STORY)
    stockholm = found.view("ST")
    assert "social-services" in line(stockholm, "sip.convene").not_bound
    seen = entries(guide, found, "social-services").entries
    binds = {(entry.text.code, entry.act): entry.binds for entry in seen if entry.whose != "mine"}
    assert binds["ST", "sip.offer"] is False
    assert binds["ST", "examination.carry-out"] is True
    assert binds["VG", "sip.draw-up"] is None
    assert "I texten från Stockholm, som inte binder er: " in words(guide, found)


def test_tonight_both_agreements_cover_the_child_until_21(guide: Guide) -> None:
    found = planned(guide, STORY)
    for view in found.views:
        until = {(number.key, number.high) for scope in view.scopes for number in scope.until}
        assert ("age", 21) in until
        assert until <= {("age", 18), ("age", 21)}
    assert "eftersom barnet är 15 år, till och med dagen före 21-årsdagen (VG 1.4)" in words(
        guide, found
    )


def test_with_a_day_of_birth_the_last_day_and_the_18th_birthday_are_dates(guide: Guide) -> None:
    facts = {name: value for name, value in STORY.items() if name != "age"}
    found = planned(guide, facts, {**PLACED, "birth": dt.date(2011, 3, 1)})
    assert found.case.facts["age"] == 15
    assert [(t.number, t.day) for t in found.turning] == [
        (18, dt.date(2029, 3, 1)),
        (21, dt.date(2032, 3, 1)),
    ]
    assert "the last day is 29 February 2032" in words(guide, found, "en")


def test_tonight_the_expired_text_says_what_to_do_instead(guide: Guide) -> None:
    said = words(guide, planned(guide, STORY))
    for text in guide.texts.values():
        assert text.edition.fallback.sv in said


def test_tonight_the_first_question_is_one_that_settles_most(guide: Guide) -> None:
    found = planned(guide, STORY)
    assert "entitled" not in {missing.key for missing in found.missing}
    settles = [missing.settles for missing in found.missing]
    assert settles[0] == max(settles) > 0


def test_tonight_whoever_is_listed_somewhere_somebody_is_asked_for_the_examination(
    guide: Guide,
) -> None:
    """VG 3.4.3.1: where the child is listed, otherwise the nearest: one of the two holds."""
    listed = {**STORY, "placed-in": "vastra-gotaland"}
    view = planned(guide, listed, {}).view("VG")
    pending = next(line for line in view.pending if line.act == "examination.request")
    assert pending.certain
    assert {p.rule.to.names[0] for p in pending.waiting if p.rule.to} >= {
        "listed-health-centre",
        "nearest-health-centre",
    }


# --- 19 years, SoL ------------------------------------------------------------------------

NINETEEN: Facts = {"age": 19, "legal-basis": "sol", "placement": "planned", "care-form": "foster-home"}  # fmt: skip


def test_at_19_the_duties_to_a_young_person_hold_and_those_to_a_minor_do_not(guide: Guide) -> None:
    view = planned(guide, {**NINETEEN, **VG, "placed-in": "vastra-gotaland"}).view("VG")
    for act in ("examination.initiate", "care-contact.appoint", "placement.follow-care"):
        assert line(view, act)
    lister = [p.rule.who.names for p in line(view, "dental.list").provisions if p.rule.who]
    assert lister == [["young-adult"]]  # 3.4.1: "den myndiga ungdomen"
    for act in ("consent.inform-child", "consent.act-for-child", "concern.report", "mandate.issue"):
        assert act not in about_the_child(view)


def test_at_19_stockholm_covers_and_the_convention_on_children_does_not(guide: Guide) -> None:
    found = planned(guide, {**NINETEEN, **ST, "placed-in": "stockholm"})
    view = found.view("ST")
    for act in ("examination.notify", "examination.offer", "sip.offer", "examination.carry-out"):
        assert line(view, act)
    standing = {line.act for line in view.lines}
    assert not standing & {"child-rights.weigh-best-interests", "child-rights.be-heard"}
    assert {number.high for scope in view.scopes for number in scope.until} == {21}
    assert found.view("VG").engagement == "not-engaged"


def test_a_silence_is_held_against_the_other_agreement_though_it_does_not_concern_the_case(
    guide: Guide,
) -> None:
    """VG 3.4.3.1 has a time for the appointment, VG 3.4.6 a permanent care contact; Stockholm not."""
    view = planned(guide, {**NINETEEN, **ST, "placed-in": "stockholm"}).view("ST")
    unsaid = {silence.act for silence in view.silences if silence.reason == "no-provision"}
    assert {"examination.offer-appointment", "care-contact.appoint"} <= unsaid


# --- 21 years -----------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "home"), [("VG", VG), ("ST", ST)])
def test_at_21_no_duty_to_the_child_is_left_and_the_plan_says_why(
    guide: Guide, code: str, home: dict[str, str]
) -> None:
    here = {"placed-in": home["registered-in"]}
    found = planned(guide, {**NINETEEN, **home, **here, "age": 21})
    view = found.view(code)
    assert about_the_child(view) == set()
    out = [scope for scope in view.scopes if scope.applies is False]
    assert {atom.key for scope in out for atom in scope.why} == {"age"}
    assert "eftersom barnet är 21 år" in words(guide, found)
    assert "because the child is 21 years old" in words(guide, found, "en")


def test_the_day_before_21_they_are_all_there(guide: Guide) -> None:
    here: Facts = {name: v for name, v in NINETEEN.items() if name != "age"}
    facts = {**here, **VG, "placed-in": "vastra-gotaland"}
    birthday = dt.date(TONIGHT.year - 21, TONIGHT.month, TONIGHT.day)
    before = planned(guide, facts, {**PLACED, "birth": birthday + dt.timedelta(days=1)})
    assert before.view("VG").line("examination.initiate")
    after = planned(guide, facts, {**PLACED, "birth": birthday})
    assert about_the_child(after.view("VG")) == set()


# --- registered in neither county ---------------------------------------------------------


@pytest.mark.parametrize("registered", ["other", "nowhere"])
def test_a_child_from_neither_county_placed_in_one_is_its_regions_and_its_municipality_unbound(
    guide: Guide, registered: str
) -> None:
    found = planned(
        guide,
        {
            "age": 15,
            "legal-basis": "sol",
            "placement": "planned",
            "care-form": "foster-home",
            "home-municipality-in": "other",
            "registered-in": registered,
            "placed-in": "vastra-gotaland",
        },
    )
    view = found.view("VG")
    assert (view.engagement, found.view("ST").engagement) == ("engaged", "not-engaged")
    for act in ("examination.initiate", "coordination.lead", "placement.follow-care"):
        (actor,) = {n for p in line(view, act).provisions if p.rule.who for n in p.rule.who.names}
        assert line(view, act).not_bound == (actor,)
    only = line(view, "oral-examination.carry-out")
    assert ["folktandvarden"] in [p.rule.who.names for p in only.provisions if p.rule.who]
    assert only.not_bound == ()
    seen = entries(guide, found, "social-services").nobody
    assert {entry.binds for entry in seen if entry.act == "sip.document"} == {False}


@pytest.mark.parametrize("registered", ["other", "nowhere"])
def test_a_child_tied_to_neither_county_concerns_neither_and_nothing_is_asked(
    guide: Guide, registered: str
) -> None:
    nowhere = {"home-municipality-in": "other", "registered-in": registered, "placed-in": "other"}
    found = planned(guide, {**STORY, **nowhere})
    for view in found.views:
        assert view.engagement == "not-engaged"
        assert (view.lines, view.silences, view.ladders) == ((), (), ())
    assert found.missing == ()
    assert "om barnet är" not in words(guide, found)


# --- what is not known --------------------------------------------------------------------


def test_an_agreement_of_which_it_is_not_known_whether_it_holds_is_one_line(guide: Guide) -> None:
    facts: Facts = {**STORY, "placed-in": "vastra-gotaland"}
    del facts["registered-in"]
    found = planned(guide, facts)
    assert [view.engagement for view in found.views] == ["open", "engaged"]
    assert (
        "Det är inte känt om Stockholm (ST) rör fallet. "
        "Det gör den om barnet är folkbokfört i Stockholms län."
    ) in words(guide, found)
    assert {entry.text.code for entry in entries(guide, found).entries} == {"VG"}
    assert found.missing[0].key == "registered-in"


def test_with_the_story_and_no_region_the_regions_are_asked_first(guide: Guide) -> None:
    found = planned(guide, {"age": 15, "legal-basis": "lvu", "placement": "acute"})
    assert {view.engagement for view in found.views} == {"open"}
    regions = {"home-municipality-in", "registered-in", "placed-in"}
    assert {missing.key for missing in found.missing[:3]} == regions
    assert "Här står vad som gäller om de gör det." in words(guide, found)


def test_what_waits_for_an_event_that_has_not_happened_is_told(guide: Guide) -> None:
    """VG 3.5.2: to be followed up once a new SIP has been drawn up before the return home."""
    moved: dict[str, When] = {**PLACED, "report-received": NEVER}
    found = planned(guide, STORY, moved)
    waiting = {d.provision.clause: d.awaits for d in found.view("VG").awaiting}
    assert waiting["2.2.3"] == ("report-received",)
    assert "När anmälan kom in" in words(guide, found)


def test_that_no_examination_is_initiated_takes_no_duty_from_the_region(guide: Guide) -> None:
    found = planned(guide, STORY, {**PLACED, "examination-initiated": NEVER})
    for view in found.views:
        acts = {line.act for line in view.lines}
        acts |= {decision.provision.rule.act for decision in view.awaiting}
        assert "examination.offer" in acts


def test_a_rule_left_open_has_its_date(guide: Guide) -> None:
    """VG 2.2.2: within three weeks of the need being noticed, if the need is there."""
    noticed: dict[str, When] = {"coordination-need-noticed": TONIGHT}
    plain = as_plain(guide, entries(guide, planned(guide, {**VG, "age": 15}, noticed)))
    dated = {
        limit["provision"]: limit["judged"]["due"]
        for entry in (*plain["entries"], *plain["open"])
        for limit in entry["limits"]
    }
    assert dated["vg/2.2.2/three-weeks.hold-meeting"] == "2026-12-21"


def test_what_happened_on_an_unknown_day_has_happened_and_gives_no_date(guide: Guide) -> None:
    found = planned(guide, STORY, {"placement": SOME_DAY})
    assert found.case.lookup("placement<") is True
    assert found.case.lookup("examination-done<placement") is None
    offer = line(found.view("ST"), "sip.offer")
    assert [judged.due for judged in offer.judged] == [None] * len(offer.judged)


def test_nothing_is_presumed_against_what_is_told(guide: Guide) -> None:
    """Of a child whose placement ends on a day it is not presumed that nothing changes."""
    ending: dict[str, When] = {**PLACED, "placement-end": dt.date(2027, 6, 10)}
    found = planned(guide, STORY, ending)
    assert "change" not in found.case.presumed
    assert "change" in {missing.key for missing in found.missing}
    assert "dispute" not in planned(guide, {**STORY, "steps-tried": 1}).case.presumed


def test_a_step_that_is_not_for_the_matter_is_not_printed(guide: Guide) -> None:
    dispute: Facts = {**ST, "dispute": "interpretation", "principled": "yes", "steps-tried": 0}
    said = words(guide, planned(guide, dispute, {}))
    ladder = said.partition("TVISTETRAPPA")[2].partition("\n\n")[0]
    assert " 2. " in ladder
    assert " 1. " not in ladder
