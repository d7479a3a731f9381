"""The model on real cases: what each agreement says, what it does not, and what is unknown.

What holds of every case stands in `test_properties.py`.
"""

import datetime as dt

import pytest

from samverkan.model.case import Case
from samverkan.model.deadlines import NEVER, When
from samverkan.model.guide import Guide
from samverkan.model.plan import Line, Plan, bound, plan

TONIGHT = dt.date(2026, 11, 22)
FACTS: dict[str, str | int] = {
    "age": 15,
    "home-municipality-in": "vastra-gotaland",
    "registered-in": "vastra-gotaland",
    "legal-basis": "lvu",
    "placement": "acute",
    "care-form": "hvb",
    "placed-in": "stockholm",
}
EVENTS: dict[str, When] = {
    "placement": TONIGHT,
    "examination-done": NEVER,
    "oral-examination-done": NEVER,
}


def told(**changes: str | int | None) -> dict[str, str | int]:
    """The facts of tonight's case with some of them changed, or untold where None."""
    facts = {**FACTS, **{key.replace("_", "-"): value for key, value in changes.items()}}
    return {key: value for key, value in facts.items() if value is not None}


@pytest.fixture(scope="module")
def tonight(guide: Guide) -> Plan:
    """15 years, home in Västra Götaland, LVU, placed acutely in an HVB in Stockholm, nothing done."""
    return plan(guide, Case(FACTS, EVENTS, TONIGHT))


def line(found: Plan, code: str, act: str) -> Line:
    said = found.view(code).line(act)
    assert said is not None, f"{code} has no line on {act}"
    return said


def says(found: Line, aspect: str) -> set[str]:
    """The names that the line answers an aspect with."""
    groups = [getattr(p.rule, aspect) for p in found.provisions]
    return {name for group in groups if group for name in group.names}


# --- the case of tonight ------------------------------------------------------------------


def test_every_line_names_a_clause_of_its_own_agreement(tonight: Plan) -> None:
    for view in tonight.views:
        assert view.lines
        for found in view.lines:
            clauses = {provision.clause for provision in found.provisions}
            assert clauses
            assert clauses <= set(view.text.clauses)


def test_stockholm_puts_the_examination_on_the_region_and_names_no_unit_and_no_time(
    tonight: Plan,
) -> None:
    found = line(tonight, "ST", "examination.carry-out")
    assert found.answers["who"].names_no_unit
    assert found.answers["deadline"].state == "silent"
    assert says(found, "pays") == {"region-stockholm"}


def test_every_decision_has_its_reasons_among_what_is_known(tonight: Plan) -> None:
    for view in tonight.views:
        for decision in view.decisions:
            known = [tonight.case.lookup(atom.key) for atom in decision.why]
            assert None not in known
            assert decision.applies is not None or not known


@pytest.mark.parametrize(
    ("offered", "on", "verdict"),
    [
        (dt.date(2026, 12, 21), dt.date(2026, 12, 31), "in-time"),
        (dt.date(2026, 12, 22), dt.date(2026, 12, 31), "late"),
        (NEVER, dt.date(2026, 12, 21), "not-yet-due"),
        (NEVER, dt.date(2026, 12, 22), "overdue"),
    ],
)
def test_the_offer_is_judged_against_the_four_weeks(
    guide: Guide, offered: When, on: dt.date, verdict: str
) -> None:
    events = {
        **EVENTS,
        "examination-initiated": dt.date(2026, 11, 23),
        "examination-offered": offered,
    }
    found = line(plan(guide, Case(FACTS, events, on)), "VG", "examination.offer-appointment")
    assert [j.verdict for j in found.judged if j.due] == [verdict]
    assert [j.verdict for j in found.judged if not j.due] == [None]


# --- who is concerned, and who is bound ---------------------------------------------------


@pytest.mark.parametrize("fact", ["home_municipality_in", "registered_in", "placed_in"])
@pytest.mark.parametrize(("code", "region"), [("VG", "vastra-gotaland"), ("ST", "stockholm")])
def test_one_tie_to_the_region_is_enough(guide: Guide, fact: str, code: str, region: str) -> None:
    elsewhere = {"home_municipality_in": "other", "registered_in": "other", "placed_in": "other"}
    found = plan(guide, Case(told(**{**elsewhere, fact: region})))
    assert [v.text.code for v in found.views if v.engagement == "engaged"] == [code]


@pytest.mark.parametrize(
    ("region", "vg", "st"),
    [
        ("vastra-gotaland", True, False),
        ("stockholm", False, True),
        ("other", False, False),
        (None, None, None),
    ],
)
def test_an_agreement_binds_the_social_services_of_its_own_region_and_never_a_custodian(
    guide: Guide, region: str | None, vg: bool | None, st: bool | None
) -> None:
    case = Case(told(home_municipality_in=region))
    for code, expected in (("VG", vg), ("ST", st)):
        assert bound(guide, guide.text(code), case, "social-services") is expected
        assert bound(guide, guide.text(code), case, "custodian") is False


def test_where_the_region_is_unknown_nobody_is_called_unbound_for_it(guide: Guide) -> None:
    found = plan(guide, Case(told(home_municipality_in=None), EVENTS, TONIGHT))
    assert "social-services" not in line(found, "VG", "examination.request").not_bound


# --- what is not known --------------------------------------------------------------------


def test_of_a_child_of_whom_nothing_is_known_everything_is_open(guide: Guide) -> None:
    found = plan(guide, Case())
    for view in found.views:
        assert view.engagement == "open"
        assert view.open
    settles = [missing.settles for missing in found.missing]
    assert settles == sorted(settles, reverse=True)
    assert {"age", "placement", "placed-in"} <= {missing.key for missing in found.missing}


def test_what_is_known_is_not_missing(tonight: Plan) -> None:
    assert tonight.missing
    for missing in tonight.missing:
        assert tonight.case.lookup(missing.key) is None
        assert missing.decides > 0


def test_an_unknown_fact_leaves_its_rules_open_and_asks_for_it(guide: Guide) -> None:
    found = plan(guide, Case(told(placement=None), EVENTS, TONIGHT))
    acute = [d for d in found.view("VG").decisions if d.provision.clause == "3.4.4"]
    assert acute
    assert {decision.applies for decision in acute} == {None}
    assert "placement" in {missing.key for missing in found.missing}


@pytest.mark.parametrize(
    ("application", "state"), [(None, "open"), ("lvu", "answered"), ("none", "silent")]
)
def test_an_answer_that_waits_for_a_fact_is_open_and_not_silent(
    guide: Guide, application: str | None, state: str
) -> None:
    """Who examines before an application depends on there being one; who pays does not."""
    found = plan(guide, Case(told(compulsory_application=application), EVENTS, TONIGHT))
    examination = line(found, "VG", "medical-examination.carry-out")
    assert examination.answers["pays"].state == "answered"
    assert examination.answers["who"].state == state
    assert bool(examination.answers["who"].provisions) is (state == "answered")
