"""Tighter or looser, stronger or weaker, in which cases: only where that is exact."""

from itertools import product
from typing import Any, get_args

import pytest

from samverkan.changes.classify import WEAKER, deadline, force, smallest
from samverkan.model.conditions import Happened, Not
from samverkan.model.guide import Guide
from samverkan.model.records import Deadline, Force, Rule, Span


def limited(**fields: Any) -> Rule:
    return Rule(act="a", deadline=[Deadline(**fields)])


def within(count: int, unit: str, start: str = "placement", **more: Any) -> Rule:
    return limited(within=Span(**{unit: count}), from_=start, **more)


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        (within(4, "weeks"), within(3, "weeks"), "deadline-tighter"),
        (within(3, "weeks"), within(4, "weeks"), "deadline-looser"),
        (within(2, "weeks"), within(15, "days"), "deadline-looser"),
        (within(2, "weeks"), within(14, "days"), "wording"),
        (within(1, "years"), within(12, "months"), "wording"),
        (within(1, "years"), within(11, "months"), "deadline-tighter"),
        (within(1, "months"), within(4, "weeks"), "deadline-tighter"),  # never later
        (within(1, "months"), within(30, "days"), "deadline"),  # later in February only
        (within(4, "weeks"), within(4, "weeks", "placement-end"), "deadline"),
        (within(4, "weeks"), within(3, "weeks", normally=True), "deadline"),
        (within(4, "weeks"), limited(vague="promptly"), "deadline"),
        (limited(vague="promptly"), within(4, "weeks"), "deadline"),
        (limited(vague="promptly"), limited(vague="at-once"), "deadline"),
        (limited(before="placement"), limited(after="placement"), "deadline"),
        (limited(every=Span(years=1)), limited(every=Span(months=6)), "deadline-tighter"),
        (limited(every=Span(years=1)), limited(every=Span(years=2)), "deadline-looser"),
        (within(4, "weeks"), Rule(act="a"), "deadline"),
    ],
)
def test_a_deadline_is_tighter_or_looser_only_where_that_is_exact(
    was: Rule, now: Rule, kind: str
) -> None:
    assert deadline(was, now) == kind


FORCES: tuple[Force, ...] = get_args(Force)


def test_a_force_is_stronger_or_weaker_by_an_explicit_order() -> None:
    for was, now in product(FORCES, FORCES):
        weaker, stronger = now in WEAKER.get(was, ()), was in WEAKER.get(now, ())
        kind = "force-weaker" if weaker else "force-stronger" if stronger else "force"
        assert force(Rule(act="a", force=was), Rule(act="a", force=now)) == kind
    must, normally = Rule(act="a", force="must"), Rule(act="a", force="must", normally=True)
    assert (force(must, normally), force(normally, must)) == ("force-weaker", "force-stronger")
    assert force(normally, Rule(act="a", force="should")) == "force"  # two ways at once
    assert force(must, Rule(act="a", force="should", normally=True)) == "force-weaker"
    assert force(must, Rule(act="a")) == "force"


def test_a_case_that_events_exclude_is_never_shown(guide: Guide) -> None:
    before = Happened("examination-done", "placement")
    done = Happened("examination-done")
    assert smallest(before, done, guide.facts) is None
    assert smallest(done, before, guide.facts) == {
        "examination-done<": True, "examination-done<placement": False,
    }  # fmt: skip
    assert smallest(Not(before), done, guide.facts) is not None
