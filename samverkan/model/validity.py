"""In what time an edition holds: a status beside the answers, never a gate."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from samverkan.model.deadlines import add
from samverkan.model.guide import Text
from samverkan.model.records import Validity

Kind = Literal["undated", "not-yet", "in-term", "extended-unless-ended", "expired", "no-date-asked"]


@dataclass(frozen=True)
class Status:
    """How an edition stands on a day, with the dates that decide it.

    `until` ends the printed term; `at_latest` the extension, where the text has one;
    `notice_by` is the last day to give notice that stops the extension; `draft` tells that the
    text is still being entered.
    """

    kind: Kind
    on: dt.date | None
    from_: dt.date | None
    until: dt.date | None
    at_latest: dt.date | None
    notice_by: dt.date | None
    terms: Validity
    draft: bool = False


def status(text: Text, on: dt.date | None) -> Status:
    """The validity of a text on a day (VG 1.6, ST 11)."""
    terms = text.validity
    until = terms.until
    at_latest = add(until, terms.extends) if until and terms.extends else until
    notice_by = add(until, terms.notice, -1) if until and terms.extends and terms.notice else None
    return Status(
        kind=_kind(terms, on, until, at_latest),
        on=on,
        from_=terms.from_,
        until=until,
        at_latest=at_latest,
        notice_by=notice_by,
        terms=terms,
        draft=text.agreement.draft,
    )


def _kind(
    terms: Validity, on: dt.date | None, until: dt.date | None, at_latest: dt.date | None
) -> Kind:
    if terms.start_unsaid or terms.from_ is None:
        return "undated"
    if on is None:
        return "no-date-asked"
    if on < terms.from_:
        return "not-yet"
    if until is None or on <= until:
        return "in-term"
    if at_latest is not None and on <= at_latest:
        return "extended-unless-ended"
    return "expired"
