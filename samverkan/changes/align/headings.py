"""The headings of a new text, and which clause of the old text each of them continues.

A heading is known by its title, whatever its number; one with a new title by its number, by
what stands under it, or by the likeness of the two titles.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from samverkan.changes.align.rewording import dice
from samverkan.changes.align.sentences import NONE, begins, cut
from samverkan.originals.account import Source, Span, squeeze

NUMBERED = re.compile(
    r"^[ \t\f]*(?:(?:§|[Kk]apitel|[Aa]vsnitt|[Pp]unkt)[ \t]*)?(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?[ \t]+(?=\S)",
    re.MULTILINE,
)
LINE = re.compile(r"^[ \t\f]*(?=\S)", re.MULTILINE)
LONGEST = 90  # letters of a title
SURE = 0.6  # of a title, or a little less than a third of what stands under it, must be the same


@dataclass(frozen=True)
class Heading:
    """A heading as printed; `number` is empty where none is. `title` holds letters only."""

    number: str
    title: str
    span: Span


@dataclass(frozen=True)
class Known:
    """A heading of the old text: the clause that it opens, its number as printed, its title."""

    clause: str
    number: str
    title: str


def known(clause: str, words: str) -> Known:
    """An old heading from its words."""
    match = NUMBERED.match(words)
    number = match["number"] if match else ""
    return Known(clause, number, squeeze(words[match.end() :] if match else words))


def by_title(new: Source, old: Iterable[Known]) -> list[Heading]:
    """Every line of the new text that carries the title of an old heading."""
    titles = sorted({(bool(k.number), k.title) for k in old}, key=lambda one: -len(one[1]))
    found = []
    for line in LINE.finditer(new.blanked):
        match = NUMBERED.match(new.blanked, line.start())
        start, at = (_letter(new, begin.end()) for begin in (line, match or line))
        for numbered, title in titles:
            end = at + len(title)
            if (
                numbered == bool(match)
                and new.letters.startswith(title, at)
                and _ends(new, end, numbered)
            ):
                found.append(Heading(match["number"] if match else "", title, (start, end)))
                break
    return found


def _letter(new: Source, offset: int) -> int:
    return bisect_left(new.offsets, offset)


def _ends(new: Source, position: int, numbered: bool) -> bool:
    """Whether a title may end before a letter: "Parter" does not, in "Parterna ska"."""
    if position >= len(new.letters):
        return True
    gap = new.gap(position)
    first = new.blanked[new.offsets[position]]
    stops = bool(gap.strip(".:")) and (first.isupper() or first.isdigit())
    return "\n" in gap or (numbered and stops)


def by_number(
    new: Source, taken: bytearray, headings: list[Heading], old: set[str]
) -> list[Heading]:
    """Lines in what nothing has claimed that look like headings and fit the numbering.

    A number such as 3.4 fits also where an old clause had it (`old`), whatever stands before.
    """
    accepted = sorted(headings, key=lambda h: h.span)
    for match in NUMBERED.finditer(new.blanked):
        number, start, at = (
            match["number"],
            _letter(new, match.start("number")),
            _letter(new, match.end()),
        )
        end = _line_end(new, match.end())
        free = not any(taken[start:end]) and not any(
            h.span[0] < end and start < h.span[1] for h in accepted
        )
        before = [h.number for h in accepted if h.span[1] <= start and h.number]
        fits = _follows(number, before[-1] if before else "0") or ("." in number and number in old)
        if free and fits and 0 < end - at <= LONGEST and _titled(new, at, end):
            accepted.append(Heading(number, new.letters[at:end], (start, end)))
            accepted.sort(key=lambda h: h.span)
    return accepted


def _line_end(new: Source, offset: int) -> int:
    """The letter after a heading's last line; one that ends in a hyphen goes on."""
    line = re.compile(r"(?:.*-[ \t]*\n)*.*").match(new.blanked, offset)
    return _letter(new, line.end() if line else len(new.blanked))


def _titled(new: Source, start: int, end: int) -> bool:
    """A title begins with a capital, is one sentence, and ends without a full stop."""
    last = end >= len(new.letters)
    stops = not last and re.match(r"\s*[.,;]", new.gap(end))
    goes_on = not last and begins(new, end) == NONE
    capital = new.blanked[new.offsets[start]].isupper()
    return capital and not stops and not goes_on and len(cut(new, start, end, 2)) == 1


def _follows(number: str, before: str) -> bool:
    """Whether a number can come next after another: 3.4 → 3.4.1, 3.5, 4 (one may be missing)."""
    this, last = ([int(part) for part in one.split(".")] for one in (number, before))
    depth = len(this)
    if depth == len(last) + 1:
        return this[:-1] == last and this[-1] <= 2
    return (
        this[:-1] == last[: depth - 1]
        and depth <= len(last)
        and 0 < this[-1] - last[depth - 1] <= 2
    )


def pair(
    old: list[Known], new: list[Heading], shares: dict[tuple[str, int], float]
) -> dict[str, int]:
    """Old clause → index of the new heading that continues it, the surest first.

    `shares[clause, index]` is how much (0 to 1) of the clause stands, word for word, under the
    heading. The same number counts for as much as a quarter of that, the same title for more.
    """
    scored = []
    for clause in old:
        for index, heading in enumerate(new):
            share = shares.get((clause.clause, index), 0.0)
            alike = dice(clause.title, heading.title)
            score = alike + 2 * share + (clause.number == heading.number) / 2
            score += clause.title == heading.title
            if score >= SURE and (share or alike >= SURE):
                scored.append((-score, index, clause.clause))
    paired: dict[str, int] = {}
    for _, index, name in sorted(scored):
        if name not in paired and index not in paired.values():
            paired[name] = index
    return paired
