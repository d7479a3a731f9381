"""Typed deadlines: the date of one, and how a dated event stands against it.

How days are counted is an assumption of the edition ("counting"), shown with every date:
the day of the event is not counted, and the last day is the same weekday (or day of the
month) so many weeks (or months) later.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Literal

from samverkan.model.records import Deadline, Span

Verdict = Literal["in-time", "late", "not-yet-due", "overdue"]


class Never:
    """The date of an event that has not happened."""

    def __repr__(self) -> str:
        return "NEVER"


class SomeDay:
    """The date of an event that has happened on a day that nobody knows."""

    def __repr__(self) -> str:
        return "SOME_DAY"


NEVER, SOME_DAY = Never(), SomeDay()
When = dt.date | Never | SomeDay


def happened_by(when: When | None, on: dt.date | None) -> bool:
    """Whether something has happened by a day; what is dated later has not."""
    if isinstance(when, dt.date):
        return on is None or when <= on
    return isinstance(when, SomeDay)


def add(day: dt.date, span: Span, sign: int = 1) -> dt.date:
    """The day a span later, or earlier with sign -1; a month that is too short ends it."""
    if span.unit in ("days", "weeks"):
        return day + dt.timedelta(**{span.unit: sign * span.number})
    months = (
        day.year * 12 + day.month - 1 + sign * span.number * (12 if span.unit == "years" else 1)
    )
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def years(start: dt.date, day: dt.date) -> int:
    """The whole years from one day to another, counted like every length of time: an age."""
    number = day.year - start.year
    return number - (number > 0 and add(start, Span(years=number)) > day)


@dataclass(frozen=True)
class Judged:
    """A deadline in a case: its last day where what it is counted from or bound to is dated."""

    deadline: Deadline
    due: dt.date | None
    verdict: Verdict | None


def judge(
    deadline: Deadline, events: dict[str, When], done: str | None, on: dt.date | None
) -> Judged:
    """Hold what has happened against a deadline. A vague deadline is never judged."""
    due = _due(deadline, events) or _bound(deadline, events)
    return Judged(deadline, due, _verdict(due, events.get(done or ""), on))


def _due(deadline: Deadline, events: dict[str, When]) -> dt.date | None:
    start = events.get(deadline.from_ or "")
    if deadline.within is None or not isinstance(start, dt.date):
        return None
    return add(start, deadline.within)


def _bound(deadline: Deadline, events: dict[str, When]) -> dt.date | None:
    """The last day of a deadline that is bound to an event: the day before it, or that day."""
    before = events.get(deadline.before or "")
    if isinstance(before, dt.date):
        return before - dt.timedelta(days=1)
    at = events.get(deadline.at or "") if deadline.latest else None
    return at if isinstance(at, dt.date) else None


def _verdict(last: dt.date | None, done: When | None, on: dt.date | None) -> Verdict | None:
    if last is None:
        return None
    if isinstance(done, dt.date) and happened_by(done, on):
        return "in-time" if done <= last else "late"
    if isinstance(done, Never) and on is not None:
        return "not-yet-due" if on <= last else "overdue"
    return None
