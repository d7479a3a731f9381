"""Where sentences begin in a text that came out of a PDF: line breaks and capitals mislead.

Positions are those of `Source.letters`; a span is (first, one past the last).
"""

from __future__ import annotations

import re

from samverkan.originals.account import Source, Span

SURE, LIKELY, NONE = 2, 1, 0
BULLET = re.compile(r"[•►▪●◦]|\n\s*[*–-]\s")
FULL_STOP = re.compile(r"[.!?][)\]”\"'»]*\s")
PAUSE = re.compile(r"[:;]\s|\n")
# "t.ex. Barn" does not end where its full stop stands; nor does an item, "3. Barn".
SHORT = re.compile(
    r"(?:^|\s)(?:(?:[a-zåäö]{1,3}\.)+[a-zåäö]{0,3}|bl|ca|dnr|dvs|etc|ev|ex|exkl|fl|inkl|jfr|kap|kl"
    r"|m|mm|nr|resp|s|sid|st|tel)$"
)
NOTED = re.compile(r"[^\W\d_][.!?]\d{1,2}$")  # a footnote's number after the full stop
LETTERED = re.compile(r"(?:[a-zåäö]|[ivxl]{2,5})[.)]\s")  # "a) ", "iv. "
ITEM = re.compile(r"(?:^|\n)[ \t\f]*\d{1,2}(?:\.\d{1,2})*$")


def begins(source: Source, position: int) -> int:
    """How surely a sentence or an item begins at a letter: `SURE`, `LIKELY` or `NONE`."""
    if position <= 0 or position >= len(source.letters):
        return SURE
    gap = source.gap(position)
    if BULLET.search(gap):
        return SURE
    if "\n" in gap and LETTERED.match(source.blanked, source.offsets[position]):
        return SURE
    first = source.blanked[source.offsets[position]]
    if not (first.isupper() or first.isdigit()):
        return NONE
    stop = source.offsets[position - 1] + 1
    before = source.blanked[max(0, stop - 12) : stop]
    if gap.isspace() and NOTED.search(before):
        return SURE
    if FULL_STOP.search(gap):
        if ITEM.search(before):
            return NONE
        return LIKELY if SHORT.search(before) else SURE
    return LIKELY if PAUSE.search(gap) else NONE


def cut(source: Source, start: int, end: int, sureness: int) -> list[Span]:
    """A span cut where sentences begin, at least that surely."""
    cuts = [p for p in range(start + 1, end) if _may(source, p) and begins(source, p) >= sureness]
    return list(zip([start, *cuts], [*cuts, end], strict=True)) if start < end else []


def _may(source: Source, position: int) -> bool:
    """Whether anything at all stands before a letter; most letters follow on another."""
    return source.offsets[position] - source.offsets[position - 1] > 1
