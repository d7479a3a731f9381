"""What a changed statement reads like now: found by likeness, the most alike first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from samverkan.changes.align.passages import Passage
from samverkan.changes.align.sentences import LIKELY, SURE, cut
from samverkan.originals.account import Source, Span

ALIKE = 0.5  # half of what two passages hold is in both: one has become the other
IN_PLACE = 0.36  # just where it stood, a good third is enough
HALF = 0.5  # of a statement or a sentence must be in what it was merged into or split from
MOST = 3  # statements that become one
LONGEST = 12  # sentences that one becomes


@dataclass(frozen=True)
class Match:
    """One or more old statements and what they have become: a span for each."""

    score: float
    old: tuple[Passage, ...]
    spans: tuple[Span, ...]
    kind: str

    @property
    def span(self) -> Span:
        return self.spans[0][0], self.spans[-1][1]


@dataclass
class Rewording:
    """Pairs old statements with what is open in the new text.

    `left` are the statements that nothing was found of, `sentences` the letters of every sentence
    of every statement in the old order, and `apart` those with which a sentence surely begins;
    `in_place` tells whether a span stands just where a statement would.
    """

    left: list[Passage]
    sentences: dict[Passage, list[str]]
    apart: set[Passage]
    new: Source
    stretches: list[Span]
    in_place: Callable[[Passage, Span], bool]

    def matches(self) -> list[Match]:
        """Nothing twice; where several fit, those that are most alike."""
        chosen: list[Match] = []
        for match in sorted(self._candidates(), key=lambda m: (-m.score, m.span)):
            used = any(set(match.old) & set(c.old) or _overlap(match.span, c.span) for c in chosen)
            if not used:
                chosen.append(match)
        return [self._whole(match, chosen) for match in chosen]

    def _candidates(self) -> Iterator[Match]:
        runs = [run for stretch in self.stretches for run in self._runs(stretch)]
        for group in self._groups():
            letters = "".join(self._letters(p) for p in group)
            for span in runs:
                found = self.new.letters[slice(*span)]
                kept = len(group) == 1 and found in self.sentences[group[0]]
                enough = IN_PLACE if all(self.in_place(p, span) for p in group) else ALIKE
                score = dice(letters, found)
                if score >= enough or kept:
                    yield from self._match(group, span, score)

    def _runs(self, stretch: Span) -> Iterator[Span]:
        """One sentence of a stretch, or several in a row."""
        atoms = cut(self.new, *stretch, LIKELY)
        for i, (start, _) in enumerate(atoms):
            for _, end in atoms[i : i + LONGEST]:
                yield start, end

    def _groups(self) -> Iterator[tuple[Passage, ...]]:
        """Each statement, and two or three that stood one after the other in a clause."""
        order = {p: i for i, p in enumerate(self.sentences)}
        for i in range(len(self.left)):
            for size in range(1, MOST + 1):
                group = self.left[i : i + size]
                together = order[group[-1]] - order[group[0]] == size - 1
                if len(group) == size and together and len({p.clause for p in group}) == 1:
                    yield tuple(group)

    def _match(self, group: tuple[Passage, ...], span: Span, score: float) -> Iterator[Match]:
        parts = [self.new.letters[slice(*s)] for s in cut(self.new, *span, SURE)]
        before = sum(len(self.sentences[p]) for p in group)
        if len(group) == 1:
            letters = self._letters(group[0])
            split = len(parts) > before and all(within(part, letters) >= HALF for part in parts)
            yield Match(score, group, (span,), "split" if split else "reworded")
            return
        before -= sum(p not in self.apart for p in group[1:])  # they shared a sentence
        found = self.new.letters[slice(*span)]
        if len(parts) < before and all(within(self._letters(p), found) >= HALF for p in group):
            yield Match(score, group, tuple(self._shares(group, span)), "merged")

    def _letters(self, passage: Passage) -> str:
        return "".join(self.sentences[passage])

    def _shares(self, group: tuple[Passage, ...], span: Span) -> Iterator[Span]:
        """Which words of a merged sentence come from which statement."""
        start, end = span
        for i, statement in enumerate(group[:-1]):
            own, rest = self._letters(statement), "".join(map(self._letters, group[i + 1 :]))
            fits = {
                at: dice(own, self.new.letters[start:at]) + dice(rest, self.new.letters[at:end])
                for at in range(start + 1, end)
                if self.new.gap(at).strip("-\n")
            }
            at = max(fits, key=fits.__getitem__, default=end - 1)
            yield start, at
            start = at
        yield start, end

    def _whole(self, match: Match, chosen: list[Match]) -> Match:
        """The match with the rest of its sentence, where a line break seemed to end it."""
        start, end = match.span
        stretch = next(s for s in self.stretches if s[0] <= start < s[1])
        for a, b in cut(self.new, *stretch, SURE):
            shared = any(_overlap(c.span, (a, b)) for c in chosen if c is not match)
            if not shared and b - a <= 1.5 * (min(b, end) - max(a, start)):
                start, end = min(start, a), max(end, b)
        first, last = match.spans[0], match.spans[-1]
        spans = [(start, first[1]), *match.spans[1:-1], (last[0], end)]
        whole = ((start, end),) if len(match.spans) == 1 else tuple(spans)
        return Match(match.score, match.old, whole, match.kind)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def dice(one: str, other: str) -> float:
    """What two passages share of what both hold, 0 to 1 (Sørensen–Dice).

    Letters are compared, three by three, because words come broken out of a PDF.
    """
    a, b = _trigrams(one), _trigrams(other)
    if 2 * min(a.total(), b.total()) < IN_PLACE * (a.total() + b.total()):
        return 0.0  # too unlike in length to be alike
    return 2 * (a & b).total() / (a.total() + b.total())


def within(part: str, whole: str) -> float:
    """How much of a part is found in a whole, 0 to 1."""
    grams = _trigrams(part)
    return (grams & _trigrams(whole)).total() / grams.total()


@cache
def _trigrams(letters: str) -> Counter[str]:
    return Counter([letters[i : i + 3] for i in range(len(letters) - 2)] or [letters])
