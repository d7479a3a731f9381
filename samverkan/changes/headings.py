"""The headings of a new text, and which clause of the old text each of them continues.

A heading is known by its title, whatever its number; one with a new title by its number, by
what stands under it, or by the likeness of the two titles.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from samverkan.changes.sentences import NONE, Span, begins, cut
from samverkan.originals.account import Source, squeeze

NUMBER = r"(?:(?:§|[Kk]apitel|[Aa]vsnitt|[Pp]unkt)[ \t]*)?(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?[ \t]+(?=\S)"
NUMBERED = re.compile(rf"^[ \t\f]*{NUMBER}", re.MULTILINE)
LINE = re.compile(r"^[ \t\f]*(?=\S)", re.MULTILINE)
LONGEST = 90  # letters of a title


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

    @property
    def pattern(self) -> re.Pattern[str]:
        """Its title, or that in another numbering: "Länkar i avsnitt 3" may come to say 4."""
        counted = re.sub(r"\d+", lambda m: rf"\d{{{len(m[0])}}}", self.title)
        return re.compile(f"{self.title}|{counted}")

    def same(self, heading: Heading) -> bool:
        return self.pattern.fullmatch(heading.title) is not None


def known(clause: str, words: str) -> Known:
    """An old heading from its words."""
    match = NUMBERED.match(words)
    number = match["number"] if match else ""
    return Known(clause, number, squeeze(words[match.end() :] if match else words))


def by_title(new: Source, old: Iterable[Known]) -> list[Heading]:
    """Every line of the new text that carries the title of an old heading."""
    patterns = sorted({(bool(k.number), k.pattern) for k in old}, key=lambda p: -len(p[1].pattern))
    found = []
    for line in LINE.finditer(new.blanked):
        match = NUMBERED.match(new.blanked, line.start())
        start, at = _letter(new, line.end()), _letter(new, (match or line).end())
        for numbered, pattern in patterns:
            title = pattern.match(new.letters, at)
            if numbered == bool(match) and title and _ends(new, title.end(), bool(match)):
                number = match["number"] if match else ""
                found.append(Heading(number, title.group(), (start, title.end())))
                break
    return found


def _letter(new: Source, offset: int) -> int:
    return bisect_left(new.offsets, offset)


def _ends(new: Source, position: int, numbered: bool) -> bool:
    """Whether a title may end before a letter: "Parter" does not, in "Parterna ska"."""
    if position >= len(new.letters):
        return True
    gap = new.gap(position)
    if "\n" in gap:
        return True
    first = new.blanked[new.offsets[position]]
    return numbered and bool(gap.strip(".:")) and (first.isupper() or first.isdigit())


def by_number(
    new: Source, taken: bytearray, headings: list[Heading], old: set[str]
) -> list[Heading]:
    """Lines in what nothing has claimed that look like headings and fit the numbering.

    A number such as 3.4 fits also where an old clause had it (`old`), whatever stands before.
    """
    accepted = sorted(headings, key=lambda h: h.span)
    for match in NUMBERED.finditer(new.blanked):
        start, at = _letter(new, match.start("number")), _letter(new, match.end())
        end = _line_end(new, match.end())
        title = new.letters[at:end]
        if not title or end - at > LONGEST or any(taken[start:end]):
            continue
        if any(h.span[0] < end and start < h.span[1] for h in accepted):
            continue
        before = [h.number for h in accepted if h.span[1] <= start and h.number]
        fits = _follows(match["number"], before[-1] if before else "0")
        if _titled(new, at, end) and (fits or ("." in match["number"] and match["number"] in old)):
            accepted.append(Heading(match["number"], title, (start, end)))
            accepted.sort(key=lambda h: h.span)
    return accepted


def _line_end(new: Source, offset: int) -> int:
    """The letter after a heading's last line; one that ends in a hyphen goes on."""
    end = new.blanked.find("\n", offset)
    while end > 0 and new.blanked[offset:end].rstrip().endswith("-"):
        following = re.compile(r"\s*\S.*").match(new.blanked, end)
        end = following.end() if following else len(new.blanked)
    return _letter(new, end if end >= 0 else len(new.blanked))


def _titled(new: Source, start: int, end: int) -> bool:
    """A title begins with a capital, is one sentence, and ends without a full stop."""
    first = new.blanked[new.offsets[start]]
    after = new.gap(end) if end < len(new.letters) else "\n"
    goes_on = end < len(new.letters) and begins(new, end) == NONE
    stops = re.match(r"\s*[.,;]", after) is not None
    return first.isupper() and not stops and not goes_on and len(cut(new, start, end, 2)) == 1


def _follows(number: str, before: str) -> bool:
    """Whether a number can come next after another: 3.4 → 3.4.1, 3.5, 4 (one may be missing)."""
    this = [int(part) for part in number.split(".")]
    last = [int(part) for part in before.split(".")]
    if this[:-1] == last and this[-1] <= 2:
        return True
    depth = len(this)
    return (
        depth <= len(last)
        and this[:-1] == last[: depth - 1]
        and 0 < this[-1] - last[depth - 1] <= 2
    )


def pair(
    old: list[Known], new: list[Heading], votes: dict[tuple[str, int], float]
) -> dict[str, int]:
    """Old clause → index of the new heading that continues it, the surest first.

    `votes[clause, index]` is the share (0 to 1) of the clause that stands, word for word,
    under the heading.
    """
    scored = []
    for clause in old:
        for index, heading in enumerate(new):
            share = votes.get((clause.clause, index), 0.0)
            same_number = clause.number == heading.number
            alike = 1.0 if clause.same(heading) else likeness(clause.title, heading.title)
            if alike >= 0.6 or share >= 0.5 or (same_number and share > 0):
                score = alike + 2 * share + (0.5 if same_number else 0.0)
                scored.append((-score, index, clause.clause))
    paired: dict[str, int] = {}
    for _, index, name in sorted(scored):
        if name not in paired and index not in paired.values():
            paired[name] = index
    return paired


def likeness(one: str, other: str) -> float:
    """How alike two short texts are, 0 to 1: the trigrams that they share (Dice)."""
    a, b = ({t[i : i + 3] for i in range(len(t) - 2)} or {t} for t in (one, other))
    return 2 * len(a & b) / (len(a) + len(b))
