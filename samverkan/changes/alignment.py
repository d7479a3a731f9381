"""Two editions of a text, statement by statement: what stayed, moved, changed, came and went.

Pure: texts in, changes out. First whatever stands word for word is found again, wherever it
is; then the headings, so that a new number is no rewrite; then sentences that differ only in
the numbers of the clauses that they cite; and what is left is compared by likeness.
Letters alone count: spacing, line breaks, hyphens and punctuation never make a change.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from samverkan.changes import headings as heads
from samverkan.changes.headings import Heading, Known
from samverkan.changes.rewording import Match, matches
from samverkan.changes.sentences import SURE, Span, begins, cut
from samverkan.changes.verbatim import Passage, Section, Seeker
from samverkan.originals.account import Source, squeeze

Kind = Literal["unchanged", "moved", "renumbered", "reworded", "merged", "split", "new", "gone"]
SectionKind = Literal["unchanged", "moved", "renumbered", "new", "gone"]
CITED = re.compile(
    r"(?<![\d.])\d{1,2}(?:\.\d{1,2})+(?![\d.]*\d)"
    r"|(?<=avsnitt )\d{1,2}(?!\.?\d)|(?<=kapitel )\d{1,2}(?!\.?\d)|(?<=punkt )\d{1,2}(?!\.?\d)"
)
SHORTEST = 8  # letters of a sentence that is sought by itself


@dataclass(frozen=True)
class Change:
    """What became of one statement, or of several that were merged; or a new sentence.

    `claims` are the spans in the new text, for each of `old` (for a new sentence its own);
    `elsewhere` are sentences of a split statement that now stand apart from the rest.
    `clause` is the new number; `moved` is set also on what was reworded or split on the way.
    """

    kind: Kind
    old: tuple[Passage, ...]
    claims: tuple[tuple[Span, ...], ...]
    clause: str | None
    before: str
    after: str
    moved: bool = False
    elsewhere: tuple[Span, ...] = ()


@dataclass(frozen=True)
class SectionChange:
    """What became of a clause: `old` and `new` are its numbers, `before` and `after` its titles."""

    kind: SectionKind
    old: str | None
    new: str | None
    heading: Span | None
    before: str
    after: str
    retitled: bool = False


@dataclass(frozen=True)
class Alignment:
    """Clauses in the new order, then those that are gone; changes in the same order."""

    sections: list[SectionChange]
    changes: list[Change]

    @property
    def numbers(self) -> dict[str, str]:
        """Old clause number → new one, for every clause that lives on."""
        return {s.old: s.new for s in self.sections if s.old and s.new}

    @property
    def counts(self) -> Counter[str]:
        """How many statements (or new sentences) became what."""
        return Counter(c.kind for c in self.changes for _ in c.old or ("",))


def align(old: Source, outline: list[Section], new: Source) -> Alignment:
    """Compare an old text, cut into its statements, with a new one."""
    return _Aligner(old, outline, new).run()


@dataclass
class _Aligner:
    old: Source
    outline: list[Section]
    new: Source
    seeker: Seeker = field(init=False)
    claims: dict[Passage, tuple[Span, ...]] = field(default_factory=dict)
    kinds: dict[Passage, Kind] = field(default_factory=dict)
    elsewhere: dict[Passage, tuple[Span, ...]] = field(default_factory=dict)
    merged: dict[Passage, tuple[Passage, ...]] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    paired: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.seeker = Seeker(self.old, self.new)
        self.passages = [p for section in self.outline for p in section.passages]

    def run(self) -> Alignment:
        known = [heads.known(s.clause, self.old.words(*s.heading)) for s in self.outline]
        titled = heads.by_title(self.new, known)
        self.seeker.edges |= {edge for heading in titled for edge in heading.span}
        self.claims = self.seeker.whole(self.passages)
        self.kinds = dict.fromkeys(self.claims, "unchanged")
        self._pair(known, titled)
        self._cited()
        self._sentences()
        self._reworded()
        return Alignment(self._section_changes(known), self._changes())

    # --- headings ---------------------------------------------------------------------

    def _pair(self, known: list[Known], titled: list[Heading]) -> None:
        titled = [h for h in titled if not any(self.seeker.taken[slice(*h.span)])]
        candidates = heads.by_number(self.new, self.seeker.taken, titled, {k.number for k in known})
        paired = heads.pair(known, candidates, self._votes(candidates))
        kept = [h for i, h in enumerate(candidates) if i in paired.values() or h not in titled]
        self.headings = kept
        self.paired = {clause: kept.index(candidates[i]) for clause, i in paired.items()}
        for heading in kept:
            self.seeker.take(heading.span)
        first = kept[0].span[0] if kept else len(self.seeker.taken)
        self.seeker.take((0, first))
        for passage, spans in list(self.claims.items()):
            if spans[0][0] < first:
                del self.claims[passage], self.kinds[passage]

    def _votes(self, candidates: list[Heading]) -> dict[tuple[str, int], float]:
        sizes: dict[str, int] = defaultdict(int)
        under: dict[tuple[str, int], float] = defaultdict(float)
        for passage in self.passages:
            size = sum(b - a for a, b in passage.spans)
            sizes[passage.clause] += size
            if passage in self.claims and not passage.floating:
                under[passage.clause, _region(candidates, self.claims[passage][0][0])] += size
        return {key: size / sizes[key[0]] for key, size in under.items()}

    def _number(self, index: int) -> str:
        """The number of a new clause; where none is printed, the old one's under its chapter."""
        heading = self.headings[index]
        old = next((clause for clause, i in self.paired.items() if i == index), None)
        number = heading.number
        if not number and old:
            chapter, dash, rest = old.partition("-")
            number = (
                self._number(self.paired[chapter]) + dash + rest
                if dash and chapter in self.paired
                else old
            )
        same = [h for h in self.headings[:index] if h.number and h.number == heading.number]
        return f"{number}-{len(same) + 1}" if same else number

    # --- citations and sentences ------------------------------------------------------

    def _cited(self) -> None:
        """Sentences in which only the numbers of cited clauses have followed their clauses."""
        numbers = {clause: self._number(i) for clause, i in self.paired.items()}
        for passage in self._left():
            found = []
            for a, b in passage.spans:
                words = CITED.sub(lambda m: numbers.get(m[0], m[0]), self.old.words(a, b))
                found += list(self.seeker.clean(squeeze(words), (a, b)))[:1]
            if len(found) == len(passage.spans):
                self._settle(passage, tuple(found), "renumbered")

    def _sentences(self) -> None:
        """Statements whose sentences all stand, but with others in between, or apart."""
        for passage in self._left():
            sentences = [s for span in passage.spans for s in cut(self.old, *span, SURE)]
            found: list[Span] = []
            for a, b in sentences:
                if b - a >= SHORTEST:
                    found += list(self.seeker.clean(self.old.letters[a:b], (a, b)))[:1]
            if len(sentences) < 2 or len(found) < len(sentences):
                continue
            regions = [_region(self.headings, start) for start, _ in found]
            home = [s for s, r in zip(found, regions, strict=True) if r == regions[0]]
            if home == sorted(home) and not self._between(home):
                away = tuple(s for s in found if s not in home)
                for span in away:
                    self.seeker.take(span)
                self.elsewhere[passage] = away
                self._settle(passage, _joined(home), "split" if away else "unchanged")

    def _between(self, spans: list[Span]) -> bool:
        """Whether something else is claimed between the pieces of a statement."""
        return any(any(self.seeker.taken[a[1] : b[0]]) for a, b in pairwise(spans))

    def _settle(self, passage: Passage, spans: tuple[Span, ...], kind: Kind) -> None:
        self.claims[passage], self.kinds[passage] = spans, kind
        for span in spans:
            self.seeker.take(span)

    def _left(self) -> list[Passage]:
        return [p for p in self.passages if p not in self.claims]

    # --- likeness ---------------------------------------------------------------------

    def _reworded(self) -> None:
        sentences = {
            p: [self.old.letters[a:b] for span in p.spans for a, b in cut(self.old, *span, SURE)]
            for p in self.passages
        }
        apart = {p for p in self.passages if begins(self.old, p.spans[0][0]) == SURE}
        found = matches(self._left(), sentences, self.new, self._open(), self._near, apart)
        for match in found:
            self._apply(match)

    def _apply(self, match: Match[Passage]) -> None:
        if len(match.old) > 1:
            for passage, span in zip(match.old, match.parts, strict=True):
                self._settle(passage, (span,), "merged")
                self.merged[passage] = match.old
        else:
            kind: Kind = "split" if match.sentences > 1 else "reworded"
            self._settle(match.old[0], (match.span,), kind)

    def _open(self) -> list[Span]:
        """The stretches of the new text that nothing claims yet."""
        return [m.span() for m in re.finditer(rb"\0+", bytes(self.seeker.taken))]

    def _near(self, passage: Passage, start: int, end: int) -> int:
        """2 where a span stands just where a passage would, 1 in its clause, 0 elsewhere."""
        at = self.passages.index(passage)
        before = [p for p in self.passages[:at] if p in self.claims and not p.floating]
        after = [p for p in self.passages[at + 1 :] if p in self.claims and not p.floating]
        low = self.claims[before[-1]][-1][1] if before else 0
        high = self.claims[after[0]][0][0] if after else len(self.seeker.taken)
        if low <= start and end <= high:
            return 2
        return int(self.paired.get(passage.clause) == _region(self.headings, start))

    # --- what it comes to -------------------------------------------------------------

    def _changes(self) -> list[Change]:
        """In the new order; what is gone stands after what came before it."""
        away = self._away()
        placed: list[tuple[int, Change]] = []
        seen: set[Passage] = set()
        at = 0
        for passage in self.passages:
            if passage not in seen:
                change = self._change(passage, away)
                seen.update(change.old)
                start = change.claims[0][0][0] if change.claims else at
                at = at if passage.floating else start
                placed.append((start, change))
        for stretch in self._open():
            for span in cut(self.new, *stretch, SURE):
                clause = self._number(_region(self.headings, span[0]))
                words = self.new.words(*span)
                placed.append((span[0], Change("new", (), ((span,),), clause, "", words)))
        return [change for _, change in sorted(placed, key=lambda item: item[0])]

    def _change(self, passage: Passage, away: set[Passage]) -> Change:
        together = self.merged.get(passage, (passage,))
        before = " ".join(self.old.words(*s) for p in together for s in p.spans)
        if passage not in self.claims:
            return Change("gone", together, (), None, before, "")
        kind, moved = self.kinds[passage], passage in away
        claims = tuple(self.claims[p] for p in together)
        apart = self.elsewhere.get(passage, ())
        after = " ".join(self.new.words(*s) for spans in (*claims, apart) for s in spans)
        region = _region(self.headings, claims[0][0][0])
        home = self.paired.get(passage.clause, region) if passage.floating else region
        clause = self._number(home)
        kind = "moved" if moved and kind == "unchanged" else kind
        return Change(kind, together, claims, clause, before, after, moved, apart)

    def _away(self) -> set[Passage]:
        """The passages that stand in another clause than before, or out of their old order."""
        away: set[Passage] = set()
        order: dict[str, list[tuple[int, int, Passage]]] = defaultdict(list)
        for passage in self.passages:
            if passage in self.claims and not passage.floating:
                start, end = self.claims[passage][0]
                if self.paired.get(passage.clause) == _region(self.headings, start):
                    order[passage.clause].append((start, end - start, passage))
                else:
                    away.add(passage)
        for items in order.values():
            stay = heaviest_increasing([(start, size) for start, size, _ in items])
            away |= {item[2] for i, item in enumerate(items) if i not in stay}
        return away

    def _section_changes(self, known: list[Known]) -> list[SectionChange]:
        of = {index: clause for clause, index in self.paired.items()}
        names = {k.clause: k for k in known}
        words = {s.clause: self.old.words(*s.heading) for s in self.outline}
        order = [list(names).index(of[i]) for i in sorted(of)]
        stay = heaviest_increasing([(place, 1) for place in order])
        still = {of[i] for at, i in enumerate(sorted(of)) if at in stay}
        changes = []
        for i, heading in enumerate(self.headings):
            old, number = of.get(i, ""), self._number(i)
            kind: SectionKind = "new"
            if old:
                kind = "renumbered" if number != old else "unchanged" if old in still else "moved"
            retitled = bool(old) and not names[old].same(heading)
            title = self.new.words(*heading.span)
            changes.append(
                SectionChange(
                    kind, old or None, number, heading.span, words.get(old, ""), title, retitled
                )
            )
        gone = [clause for clause in names if clause not in self.paired]
        return changes + [SectionChange("gone", c, None, None, words[c], "") for c in gone]


def _region(headings: list[Heading], position: int) -> int:
    """The index of the heading that a position stands under; -1 before the first."""
    return sum(h.span[0] <= position for h in headings) - 1


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Spans that touch, as one."""
    joined = spans[:1]
    for start, end in spans[1:]:
        if start == joined[-1][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def heaviest_increasing(items: list[tuple[int, int]]) -> set[int]:
    """The indices of an increasing subsequence of (place, weight) with the greatest weight.

    What is not in it is what moved: the fewest letters that explain the new order.
    """
    best: list[tuple[int, int]] = []  # (weight of the best sequence that ends here, index before)
    for i, (place, weight) in enumerate(items):
        before = [(best[j][0], j) for j in range(i) if items[j][0] < place]
        heaviest, previous = max(before, default=(0, -1))
        best.append((heaviest + weight, previous))
    chosen: set[int] = set()
    at = max(range(len(items)), key=lambda i: best[i][0], default=-1)
    while at >= 0:
        chosen.add(at)
        at = best[at][1]
    return chosen
