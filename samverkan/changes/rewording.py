"""What a changed statement reads like now: found by likeness, the surest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from samverkan.changes.likeness import Likeness
from samverkan.changes.sentences import LIKELY, SURE, Span, cut
from samverkan.originals.account import Source

# How alike they must be: elsewhere in the text, in the same clause, in the very same place.
ENOUGH = (0.55, 0.45, 0.36)
NEARER = 0.04  # what each step nearer adds to the score
BETTER = 0.04  # by how much two merged must be more like the new one than each alone
HALF = 0.5
LONGEST_RUN = 12


class _Statement(Protocol):
    @property
    def clause(self) -> str: ...


P = TypeVar("P", bound=_Statement)


@dataclass(frozen=True)
class Match(Generic[P]):
    """One or more old statements and the span that they have become.

    `parts` are the shares of each in it, where they are several; `sentences` counts the new
    sentences that one old one has become.
    """

    score: float
    old: tuple[P, ...]
    span: Span
    parts: tuple[Span, ...] = ()
    sentences: int = 1


def matches(
    left: list[P],
    sentences: dict[P, list[str]],
    new: Source,
    stretches: list[Span],
    near: Callable[[P, int, int], int],
    apart: set[P],
) -> list[Match[P]]:
    """Pair old statements with what is open in the new text, the best scores first.

    `sentences` are the letters of every sentence of every statement, in the old order;
    `near` tells how near a span is to where a statement would stand (an index of `ENOUGH`);
    `apart` are the statements with which a sentence surely begins.
    """
    like = Likeness(
        ["".join(parts) for parts in sentences.values()]
        + [new.letters[slice(*s)] for stretch in stretches for s in cut(new, *stretch, SURE)]
    )
    finder = _Finder({p: "".join(sentences[p]) for p in left}, sentences, new, like, near, apart)
    found = [m for stretch in stretches for m in finder.candidates(stretch)]
    chosen: list[Match[P]] = []
    for match in sorted(found, key=lambda m: (-m.score, m.span)):
        used = any(set(match.old) & set(c.old) or _overlap(match.span, c.span) for c in chosen)
        if not used:
            chosen.append(match)
    whole = [finder.whole(match, stretches, chosen) for match in chosen]
    return list(finder.joined(whole, stretches))


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@dataclass
class _Finder(Generic[P]):
    letters: dict[P, str]
    sentences: dict[P, list[str]]
    new: Source
    like: Likeness
    near: Callable[[P, int, int], int]
    apart: set[P]

    def candidates(self, stretch: Span) -> Iterator[Match[P]]:
        atoms = cut(self.new, *stretch, LIKELY)
        for statement, letters in self.letters.items():
            for span in self._runs(atoms, letters):
                yield from self._single(statement, span)
        for group in self._groups():
            letters = "".join(self.letters[p] for p in group)
            for span in self._runs(atoms, letters):
                yield from self._merged(group, letters, span)

    def _runs(self, atoms: list[Span], letters: str) -> Iterator[Span]:
        """Stretches of sentences that begin and end with one that has something of the letters."""
        own = [self.like.within(self.new.letters[a:b], letters) >= 0.25 for a, b in atoms]
        for i, (start, _) in enumerate(atoms):
            for j in range(i, min(len(atoms), i + LONGEST_RUN)):
                end = atoms[j][1]
                if own[i] and own[j] and end - start <= 3 * len(letters) + 60:
                    yield start, end

    def _single(self, statement: P, span: Span) -> Iterator[Match[P]]:
        letters, found = self.letters[statement], self.new.letters[slice(*span)]
        score = self.like.dice(letters, found)
        if score < min(ENOUGH) and found not in self.sentences[statement]:
            return
        if found in self.sentences[statement]:  # one of its sentences, word for word
            score = max(score, HALF + HALF * score)
        near = self.near(statement, *span)
        if score >= ENOUGH[near]:
            sentences = cut(self.new, *span, SURE)
            parts = [self.like.within(self.new.letters[slice(*s)], letters) for s in sentences]
            split = len(sentences) > len(self.sentences[statement]) and min(parts) >= HALF
            yield Match(
                score + NEARER * near, (statement,), span, (), len(sentences) if split else 1
            )

    def _groups(self) -> Iterator[tuple[P, ...]]:
        """Two or three statements that stood one after the other in a clause."""
        left = list(self.letters)
        order = {p: i for i, p in enumerate(self.sentences)}
        for size in (2, 3):
            for i in range(len(left) - size + 1):
                group = left[i : i + size]
                together = order[group[-1]] - order[group[0]] == size - 1
                if together and len({p.clause for p in group}) == 1:
                    yield tuple(group)

    def _merged(self, group: tuple[P, ...], letters: str, span: Span) -> Iterator[Match[P]]:
        found = self.new.letters[slice(*span)]
        score = self.like.dice(letters, found)
        if score < min(ENOUGH):
            return
        within = sum(p not in self.apart for p in group[1:])  # they shared a sentence before
        were = sum(len(self.sentences[p]) for p in group) - within
        if len(cut(self.new, *span, SURE)) >= were:
            return
        alone = max(self.like.dice(self.letters[p], found) for p in group)
        near = min(self.near(p, *span) for p in group)
        kept = min(self.like.within(self.letters[p], found) for p in group)
        if score >= max(ENOUGH[near], alone + BETTER) and kept >= HALF:
            yield Match(score + NEARER * near, group, span, tuple(self._parts(group, span)))

    def _parts(self, group: tuple[P, ...], span: Span) -> Iterator[Span]:
        """Which words of a merged sentence come from which statement."""
        start, end = span
        for i, statement in enumerate(group[:-1]):
            rest = "".join(self.letters[p] for p in group[i + 1 :])
            own = self.letters[statement]

            def fit(at: int, start: int = start, own: str = own, rest: str = rest) -> float:
                left, right = self.new.letters[start:at], self.new.letters[at:end]
                return self.like.dice(own, left) + self.like.dice(rest, right)

            words = [p for p in range(start + 1, end) if self.new.gap(p).strip("-\n") != ""]
            at = max(words, key=fit, default=end - 1)
            yield start, at
            start = at
        yield start, end

    def whole(self, match: Match[P], stretches: list[Span], chosen: list[Match[P]]) -> Match[P]:
        """The match with the rest of its sentence, where a line break seemed to end it."""
        start, end = match.span
        stretch = next(s for s in stretches if s[0] <= start < s[1])
        for a, b in cut(self.new, *stretch, SURE):
            others = [c.span for c in chosen if c is not match and _overlap(c.span, (a, b))]
            if others or b - a > 1.5 * (min(b, end) - max(a, start)):
                continue
            start, end = min(start, a), max(end, b)
        parts = match.parts
        if parts:
            parts = ((start, parts[0][1]), *parts[1:-1], (parts[-1][0], end))
        return Match(match.score, match.old, (start, end), parts, match.sentences)

    def joined(self, found: list[Match[P]], stretches: list[Span]) -> Iterator[Match[P]]:
        """The matches, those that now share one sentence as one."""
        limits = [s for stretch in stretches for s in cut(self.new, *stretch, SURE)]
        groups: dict[Span, list[Match[P]]] = {}
        for match in sorted(found, key=lambda m: m.span):
            a, b = next(s for s in limits if s[0] <= match.span[0] < s[1])
            groups.setdefault((a, b) if match.span[1] <= b else match.span, []).append(match)
        for group in groups.values():
            old = tuple(p for match in group for p in match.old)
            same = len({p.clause for p in old}) == 1 and self.apart.issuperset(old[1:])
            if len(group) > 1 and same and all(len(m.old) == 1 for m in group):
                span = group[0].span[0], group[-1].span[1]
                ends = [*(m.span[0] for m in group[1:]), span[1]]
                parts = tuple(zip([span[0], *ends[:-1]], ends, strict=True))
                yield Match(group[0].score, old, span, parts)
            else:
                yield from group
