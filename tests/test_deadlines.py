"""A deadline has a date only where the text gives a number, and is judged to the day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan.model.deadlines import NEVER, SOME_DAY, Verdict, add, judge, years
from samverkan.model.records import Deadline, Span

START = dt.date(2026, 3, 2)
LIMIT = Deadline(within=Span(weeks=4), from_="asked")
LAST = dt.date(2026, 3, 30)
ONE = dt.timedelta(days=1)

days = st.dates(dt.date(1990, 1, 1), dt.date(2090, 12, 31))
spans = st.one_of(
    st.integers(1, 400).map(lambda n: Span(days=n)),
    st.integers(1, 60).map(lambda n: Span(weeks=n)),
    st.integers(1, 48).map(lambda n: Span(months=n)),
    st.integers(1, 10).map(lambda n: Span(years=n)),
)


@pytest.mark.parametrize(
    ("day", "span", "expected"),
    [
        ("2026-03-02", Span(days=3), "2026-03-05"),
        ("2026-03-02", Span(weeks=4), "2026-03-30"),
        ("2026-12-30", Span(weeks=1), "2027-01-06"),
        ("2026-01-31", Span(months=1), "2026-02-28"),
        ("2028-01-31", Span(months=1), "2028-02-29"),
        ("2026-08-31", Span(months=4), "2026-12-31"),
        ("2026-10-31", Span(months=4), "2027-02-28"),
        ("2028-02-29", Span(years=1), "2029-02-28"),
        ("2026-03-02", Span(years=2), "2028-03-02"),
    ],
)
def test_a_span_ends_on_the_same_weekday_or_day_of_the_month(
    day: str, span: Span, expected: str
) -> None:
    assert add(dt.date.fromisoformat(day), span) == dt.date.fromisoformat(expected)


def test_a_span_is_also_counted_backwards() -> None:
    assert add(dt.date(2023, 12, 31), Span(months=9), -1) == dt.date(2023, 3, 31)
    assert add(dt.date(2026, 3, 31), Span(months=1), -1) == dt.date(2026, 2, 28)
    assert add(LAST, Span(weeks=4), -1) == START


@pytest.mark.parametrize(
    ("done", "on", "verdict"),
    [
        (LAST - ONE, None, "in-time"),
        (LAST, None, "in-time"),
        (LAST + ONE, None, "late"),
        (NEVER, LAST - ONE, "not-yet-due"),
        (NEVER, LAST, "not-yet-due"),
        (NEVER, LAST + ONE, "overdue"),
        (NEVER, None, None),
        (LAST + ONE, LAST, None),
    ],
)
def test_the_last_day_itself_is_in_time(
    done: object, on: dt.date | None, verdict: Verdict | None
) -> None:
    found = judge(LIMIT, {"asked": START, "answered": done}, "answered", on)  # type: ignore[dict-item]
    assert (found.due, found.verdict) == (LAST, verdict)


def test_nothing_is_judged_of_an_event_that_nobody_has_told_of() -> None:
    assert judge(LIMIT, {"asked": START}, "answered", LAST + ONE).verdict is None
    assert judge(LIMIT, {"asked": START}, None, LAST + ONE).verdict is None


@pytest.mark.parametrize("asked", [{}, {"asked": NEVER}])
def test_without_a_dated_start_there_is_no_last_day(asked: dict[str, object]) -> None:
    found = judge(LIMIT, {**asked, "answered": START}, "answered", LAST)  # type: ignore[dict-item]
    assert (found.due, found.verdict) == (None, None)


@pytest.mark.parametrize(
    ("limit", "last"),
    [(Deadline(before="move"), START - ONE), (Deadline(at="move", latest=True), START)],
)
def test_before_an_event_ends_the_day_before_it_and_at_it_at_the_latest_on_its_day(
    limit: Deadline, last: dt.date
) -> None:
    for done, verdict in ((last - ONE, "in-time"), (last, "in-time"), (last + ONE, "late")):
        found = judge(limit, {"move": START, "visit": done}, "visit", None)
        assert (found.due, found.verdict) == (last, verdict)


def test_what_happened_on_an_unknown_day_gives_no_date_and_no_verdict() -> None:
    assert judge(LIMIT, {"asked": SOME_DAY, "answered": NEVER}, "answered", LAST).due is None
    found = judge(LIMIT, {"asked": START, "answered": SOME_DAY}, "answered", LAST + ONE)
    assert (found.due, found.verdict) == (LAST, None)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("2008-12-01", "2026-11-30", 17),
        ("2008-12-01", "2026-12-01", 18),
        ("2008-02-29", "2026-02-27", 17),
        ("2008-02-29", "2026-02-28", 18),
        ("2026-11-30", "2026-11-30", 0),
    ],
)
def test_a_year_is_completed_on_the_birthday(born: str, on: str, age: int) -> None:
    assert years(dt.date.fromisoformat(born), dt.date.fromisoformat(on)) == age


@pytest.mark.parametrize(
    "limit",
    [
        Deadline(vague="promptly"),
        Deadline(vague="promptly", from_="asked"),
        Deadline(after="asked"),
        Deadline(at="asked"),
        Deadline(every=Span(years=1)),
    ],
)
@given(done=st.one_of(days, st.just(NEVER)), on=st.one_of(days, st.none()))
def test_a_deadline_without_a_number_never_gets_a_date_or_a_verdict(
    limit: Deadline, done: object, on: dt.date | None
) -> None:
    found = judge(limit, {"asked": START, "answered": done}, "answered", on)  # type: ignore[dict-item]
    assert (found.due, found.verdict) == (None, None)


@given(days, days, spans)
def test_a_later_event_never_has_an_earlier_deadline(
    one: dt.date, other: dt.date, span: Span
) -> None:
    first, second = sorted([one, other])
    assert first < add(first, span) <= add(second, span)
