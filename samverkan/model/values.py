"""Kinds of values that a field may have, beyond what pydantic has of its own."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

# Days that an agreement or a case may speak of: no length of time leads out of the calendar.
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2999, 12, 31)


def day(value: Any) -> dt.date:
    """A date, or one written as 2026-11-22. Raises ValueError."""
    found = value if isinstance(value, dt.date) else None
    with suppress(ValueError):
        if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            found = dt.date.fromisoformat(value)
    if found is None:
        raise ValueError(f"'{value}' is not a date (2026-11-22)")
    if not FIRST_DAY <= found <= LAST_DAY:
        raise ValueError(f"'{value}' is not between {FIRST_DAY} and {LAST_DAY}")
    return found


Day = Annotated[dt.date, BeforeValidator(day)]


def slot(name: str) -> AfterValidator:
    """For a text into which something is put: `{name}` stands in it once, and no other brace."""
    put = f"{{{name}}}"

    def check(text: Any) -> Any:
        for words in (text.sv, text.en):
            if words.count(put) != 1 or re.search("[{}]", words.replace(put, "")):
                raise ValueError(f"'{words}' must have {put} once, and no other brace")
        return text

    return AfterValidator(check)


def parted(text: Any) -> Any:
    """For an act that nobody is named for: "en SIP|erbjudas|erbjuds", see `schema.Wording`."""
    for words in (text.sv, text.en):
        if not re.fullmatch(r"[^|]+\|[^|]+(\|[^|]+)?", words):
            raise ValueError(f"'{words}' is not written as 'en SIP|erbjudas|erbjuds'")
    return text


def _pattern(value: str) -> str:
    try:
        re.compile(value, re.MULTILINE)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"'{value}' is no regular expression: {error}") from None
    return value


Pattern = Annotated[str, AfterValidator(_pattern)]
