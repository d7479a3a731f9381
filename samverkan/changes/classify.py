"""In which direction an answer has changed: tighter or looser, stronger or weaker, wider or
narrower. Where nothing says so exactly, it is only another answer.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from itertools import islice, pairwise

from samverkan.changes.change import Facts, Kind
from samverkan.model.conditions import All, Condition, Happened, Not, Term, domain, event_in, terms
from samverkan.model.deadlines import add
from samverkan.model.records import Deadline, Fact, Force, Rule, Span

# Each force with those that are weaker: duty, recommendation, freedom. The others have no
# place in the order: a prohibition, a plain present tense or a right is another thing.
WEAKER: dict[Force, tuple[Force, ...]] = {
    "must": ("should", "may", "can", "need-not"),
    "should": ("may", "can", "need-not"),
}
CYCLE = [dt.date(2024, 1, 1) + dt.timedelta(days=n) for n in range(366 + 3 * 365)]


def force(one: Rule, other: Rule) -> Kind:
    """Stronger or weaker by `WEAKER`, and by "normally", which leaves room; both ways are neither."""
    if one.force is None or other.force is None:
        return "force"
    ways = set()
    if one.force != other.force:
        weaker, stronger = (
            b in WEAKER.get(a, ()) for a, b in pairwise((one.force, other.force, one.force))
        )
        ways.add("force-weaker" if weaker else "force-stronger" if stronger else "force")
    if one.normally != other.normally:
        ways.add("force-weaker" if other.normally else "force-stronger")
    return ways.pop() if len(ways) == 1 else "force"


def deadline(one: Rule, other: Rule) -> Kind:
    """Tighter or looser where one length of time, from one start, became another.

    A vague word against a number is neither: it is never converted. A length of time in
    months is tighter than one in days only where it is so in every month.
    """
    was = [limit for limit in one.deadline if limit not in other.deadline]
    now = [limit for limit in other.deadline if limit not in one.deadline]
    if len(was) != 1 or len(now) != 1:
        return "deadline"
    (old,), (new,) = was, now
    spans = (old.within or old.every, new.within or new.every)
    if spans[0] is None or spans[1] is None or _without_length(old) != _without_length(new):
        return "deadline"
    (least, most), (low, high) = _days(spans[0]), _days(spans[1])
    if (least, most) == (low, high):
        return "wording"  # seven days became a week
    return "deadline-tighter" if high <= least else "deadline-looser" if low >= most else "deadline"


def _without_length(limit: Deadline) -> Deadline:
    same = Span(days=1)
    kept = {"within": limit.within and same, "every": limit.every and same}
    return limit.model_copy(update=kept)


@cache
def _days(span: Span) -> tuple[int, int]:
    """The fewest and the most days that a length of time can be: a month has 28 to 31."""
    lengths = [(add(day, span) - day).days for day in CYCLE]
    return min(lengths), max(lengths)


def smallest(holds: Condition, fails: Condition, facts: Mapping[str, Fact]) -> Facts | None:
    """The fewest facts with which one condition holds and another does not; None if none do.

    What events exclude is left out: one that came before another has happened.
    """
    found = terms(All((holds, Not(fails))), facts)
    possible = (case for term in found if (case := _case(term, facts)) is not None)
    return next(islice(possible, 1), None)


def _case(term: Term, facts: Mapping[str, Fact]) -> Facts | None:
    case = {
        key: next(value for value in domain(key, facts) if value in values)
        for key, values in term.items()
    }
    for key, value in case.items():
        leaf = event_in(key)
        if leaf and leaf.before and value and case.get(Happened(leaf.event).key) is False:
            return None
    return case
