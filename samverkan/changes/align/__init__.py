"""Two editions of a text, statement by statement: what stayed, moved, changed, came and went.

Pure: texts in, changes out. First whatever stands word for word is found again, wherever it
is; then the headings, so that a new number is no rewrite; then sentences that differ only in
the numbers of the clauses that they cite, or stand apart; and what is left is compared by
likeness. Letters alone count, and signs between digits: spacing, line breaks, hyphens and other
punctuation make no change.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from samverkan.changes.align import headings as heads
from samverkan.changes.align.headings import Heading, Known
from samverkan.changes.align.passages import Passage, Section, Seeker
from samverkan.changes.align.rewording import Rewording
from samverkan.changes.align.sentences import SURE, begins, cut
from samverkan.originals.account import Source, Span, squeeze

SectionKind = Literal["unchanged", "moved", "renumbered", "new", "gone"]
CITED = re.compile(
    r"(?<![\d.])\d{1,2}(?:\.\d{1,2})+(?![\d.]*\d)"
    r"|(?<=avsnitt )\d{1,2}(?!\.?\d)|(?<=kapitel )\d{1,2}(?!\.?\d)|(?<=punkt )\d{1,2}(?!\.?\d)"
)
# Without these, 2,0 reads as 20, 4–9 as 49, and under 18 as over 18.
SIGNS = re.compile(r"(?<=\d)(?:[.,](?=\d)|\s*[-‐‑–—−:/]\s*(?=\d))|[<>≤≥±%‰€]")
DASHES = str.maketrans("‐‑–—−", "-----")
SHORTEST = 8  # letters of a sentence that is sought by itself


@dataclass(frozen=True)
class TextChange:
    """What became of one statement, or of several that were merged; or a new sentence.

    `kind` is unchanged, moved, renumbered, reworded, merged, split, new or gone. `claims` are the
    spans in the new text, for each of `old` (for a new sentence its own); `elsewhere` are
    sentences of a split statement that now stand apart from the rest. `clause` is the new
    number; `moved` is set also on what was reworded or split on the way.
    """

    kind: str
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
    changes: list[TextChange]

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


@dataclass(frozen=True)
class _Claim:
    """What a statement was found as, where, and with which others."""

    kind: str
    spans: tuple[Span, ...]
    group: tuple[Passage, ...]
    elsewhere: tuple[Span, ...] = ()


@dataclass
class _Aligner:
    old: Source
    outline: list[Section]
    new: Source
    claims: dict[Passage, _Claim] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    paired: dict[str, int] = field(default_factory=dict)  # old clause → index of its heading

    def run(self) -> Alignment:
        self.seeker = Seeker(self.old, self.new)
        self.passages = [p for section in self.outline for p in section.passages]
        known = [heads.known(s.clause, self.old.words(*s.heading)) for s in self.outline]
        titled = heads.by_title(self.new, known)
        self.seeker.edges |= {edge for heading in titled for edge in heading.span}
        for passage, spans in self.seeker.unchanged(self.passages).items():
            self._claim(passage, spans, "unchanged")
        self._pair(known, titled)
        for passage in self._left():
            self._sought(passage)
        self._reworded()
        return Alignment(self._section_changes(known), self._changes())

    def _claim(
        self,
        passage: Passage,
        spans: tuple[Span, ...],
        kind: str,
        group: tuple[Passage, ...] = (),
        elsewhere: tuple[Span, ...] = (),
    ) -> None:
        self.claims[passage] = _Claim(kind, spans, group or (passage,), elsewhere)
        self.seeker.take(*spans, *elsewhere)

    def _left(self) -> list[Passage]:
        return [p for p in self.passages if p not in self.claims]

    # --- headings ---------------------------------------------------------------------

    def _pair(self, known: list[Known], titled: list[Heading]) -> None:
        """Find the headings and the clauses that they continue; what is before them is a cover."""
        titled = [h for h in titled if not any(self.seeker.taken[slice(*h.span)])]
        numbers = {k.number for k in known}
        candidates = heads.by_number(self.new, self.seeker.taken, titled, numbers)
        paired = heads.pair(known, candidates, self._shares(candidates))
        kept = [h for i, h in enumerate(candidates) if i in paired.values() or h not in titled]
        self.headings = kept
        self.paired = {clause: kept.index(candidates[i]) for clause, i in paired.items()}
        first = kept[0].span[0] if kept else len(self.new.letters)
        self.seeker.take((0, first), *(heading.span for heading in kept))
        for passage, claim in list(self.claims.items()):
            if claim.spans[0][0] < first:
                del self.claims[passage]

    def _shares(self, candidates: list[Heading]) -> dict[tuple[str, int], float]:
        """How much of each old clause stands under each heading."""
        sizes: Counter[str] = Counter()
        under: Counter[tuple[str, int]] = Counter()
        for passage in self.passages:
            sizes[passage.clause] += passage.size
            if passage in self.claims and not passage.floating:
                region = _region(candidates, self.claims[passage].spans[0][0])
                under[passage.clause, region] += passage.size
        return {key: size / sizes[key[0]] for key, size in under.items()}

    def _number(self, index: int) -> str:
        """The number of a new clause; where none is printed, the old one's under its chapter."""
        heading = self.headings[index]
        old = next((clause for clause, i in self.paired.items() if i == index), None)
        number = heading.number
        if not number and old:
            chapter, dash, rest = old.partition("-")
            inside = dash and chapter in self.paired
            number = f"{self._number(self.paired[chapter])}-{rest}" if inside else old
        same = [h for h in self.headings[:index] if h.number and h.number == heading.number]
        return f"{number}-{len(same) + 1}" if same else number

    def _home(self, position: int) -> int:
        """The index of the heading that a position stands under."""
        return _region(self.headings, position)

    # --- what stands, with other numbers or apart ------------------------------------------

    def _sought(self, passage: Passage) -> None:
        """A statement in which only cited numbers have followed their clauses; or one whose
        sentences all stand, but with others in between, or apart.
        """
        if found := self._find(passage.spans):
            same = all(self._same(*pair) for pair in zip(passage.spans, found, strict=True))
            self._claim(passage, found, "unchanged" if same else "renumbered")
            return
        sentences = [s for span in passage.spans for s in cut(self.old, *span, SURE)]
        found = self._find(tuple(sentences)) if len(sentences) > 1 else ()
        home = [s for s in found if self._home(s[0]) == self._home(found[0][0])]
        between = any(any(self.seeker.taken[a[1] : b[0]]) for a, b in pairwise(home))
        if found and home == sorted(home) and not between:
            away = tuple(span for span in found if span not in home)
            self._claim(passage, _joined(home), "split" if away else "unchanged", (), away)

    def _same(self, was: Span, now: Span) -> bool:
        return self.old.letters[slice(*was)] == self.new.letters[slice(*now)]

    def _find(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Where pieces of the old text stand, or stand but for the new numbers of cited clauses.

        All of them or none.
        """
        numbers = {clause: self._number(i) for clause, i in self.paired.items()}
        found = []
        for was in spans:
            words = CITED.sub(lambda m: numbers.get(m[0], m[0]), self.old.words(*was))
            for letters in (self.old.letters[slice(*was)], squeeze(words)):
                span = next(self.seeker.find(letters, was), None)
                if span and len(letters) >= SHORTEST:
                    found.append(span)
                    break
        return tuple(found) if len(found) == len(spans) else ()

    # --- likeness ---------------------------------------------------------------------

    def _reworded(self) -> None:
        sentences = {
            p: [self.old.letters[a:b] for span in p.spans for a, b in cut(self.old, *span, SURE)]
            for p in self.passages
        }
        apart = {p for p in self.passages if begins(self.old, p.spans[0][0]) == SURE}
        found = Rewording(
            self._left(), sentences, apart, self.new, self._open(), self._in_place
        ).matches()
        for match in found:
            for passage, span in zip(match.old, match.spans, strict=True):
                self._claim(passage, (span,), match.kind, match.old)

    def _open(self) -> list[Span]:
        """The stretches of the new text that nothing claims yet."""
        return [m.span() for m in re.finditer(rb"\0+", bytes(self.seeker.taken))]

    def _in_place(self, passage: Passage, span: Span) -> bool:
        """Whether a span stands between what stood before a passage and what stood after it."""
        at = self.passages.index(passage)
        found = [
            [self.claims[p] for p in side if p in self.claims and not p.floating]
            for side in (self.passages[:at], self.passages[at + 1 :])
        ]
        low = found[0][-1].spans[-1][1] if found[0] else 0
        high = found[1][0].spans[0][0] if found[1] else len(self.new.letters)
        return low <= span[0] and span[1] <= high

    # --- what it comes to -------------------------------------------------------------

    def _changes(self) -> list[TextChange]:
        """In the new order; what is gone stands after what came before it."""
        away = self._away()
        placed: list[tuple[int, TextChange]] = []
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
                clause = self._number(self._home(span[0]))
                words = self.new.words(*span)
                placed.append((span[0], TextChange("new", (), ((span,),), clause, "", words)))
        return [change for _, change in sorted(placed, key=lambda item: item[0])]

    def _change(self, passage: Passage, away: set[Passage]) -> TextChange:
        claim = self.claims.get(passage)
        together = claim.group if claim else (passage,)
        before = " ".join(self.old.words(*s) for p in together for s in p.spans)
        if claim is None:
            return TextChange("gone", together, (), None, before, "")
        claims = tuple(self.claims[p].spans for p in together)
        spans = [s for spans in (*claims, claim.elsewhere) for s in spans]
        after = " ".join(self.new.words(*span) for span in spans)
        home = self._home(claims[0][0][0])
        clause = self._number(self.paired.get(passage.clause, home) if passage.floating else home)
        moved = passage in away
        kind = "moved" if moved and claim.kind == "unchanged" else claim.kind
        if kind in ("unchanged", "moved", "renumbered") and _signs(before) != _signs(after):
            kind = "reworded"
        return TextChange(kind, together, claims, clause, before, after, moved, claim.elsewhere)

    def _away(self) -> set[Passage]:
        """The passages that stand in another clause than before, or out of their old order."""
        away: set[Passage] = set()
        order: dict[str, list[tuple[int, int, Passage]]] = defaultdict(list)
        for passage, claim in ((p, self.claims[p]) for p in self.passages if p in self.claims):
            start, end = claim.spans[0]
            if passage.floating:
                continue
            if self.paired.get(passage.clause) == self._home(start):
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
        titles = {s.clause: self.old.words(*s.heading) for s in self.outline}
        order = [list(names).index(of[i]) for i in sorted(of)]
        stay = heaviest_increasing([(place, 1) for place in order])
        still = {of[i] for at, i in enumerate(sorted(of)) if at in stay}
        changes = []
        for i, heading in enumerate(self.headings):
            old, number, title = of.get(i), self._number(i), self.new.words(*heading.span)
            if old is None:
                changes.append(SectionChange("new", None, number, heading.span, "", title))
                continue
            kind: SectionKind = (
                "renumbered" if number != old else "unchanged" if old in still else "moved"
            )
            retitled = names[old].title != heading.title
            changes.append(
                SectionChange(kind, old, number, heading.span, titles[old], title, retitled)
            )
        gone = [clause for clause in names if clause not in self.paired]
        return changes + [SectionChange("gone", c, None, None, titles[c], "") for c in gone]


def _region(headings: list[Heading], position: int) -> int:
    """The index of the heading that a position stands under; -1 before the first."""
    return sum(h.span[0] <= position for h in headings) - 1


def _signs(words: str) -> list[str]:
    """The signs that make another number, or another limit, of the same digits."""
    return ["".join(sign.translate(DASHES).split()) for sign in SIGNS.findall(words)]


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
