"""The statements of an old text, and where they stand word for word in a new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from samverkan.changes.align.sentences import LIKELY, begins
from samverkan.originals.account import Source, Span

CONTEXT = 12  # letters beside a passage that tell that it is followed by the same words


@dataclass(frozen=True)
class Passage:
    """A statement of the old text and where it stands there, in one or more pieces.

    `floating` passages (footnotes) stand where the page had room, outside all order.
    """

    clause: str
    name: str
    spans: tuple[Span, ...]
    floating: bool = False

    @property
    def id(self) -> str:
        return f"{self.clause}/{self.name}"

    @property
    def size(self) -> int:
        """How many letters it has."""
        return sum(end - start for start, end in self.spans)


@dataclass(frozen=True)
class Section:
    """A clause of the old text: its heading and its statements in order."""

    clause: str
    heading: Span
    passages: tuple[Passage, ...]


@dataclass
class Seeker:
    """Seeks letters in what nothing has claimed yet, and claims them.

    `edges` are positions at which a passage may begin or end though no sentence does.
    """

    old: Source
    new: Source
    edges: set[int] = field(default_factory=set)
    taken: bytearray = field(init=False)

    def __post_init__(self) -> None:
        self.taken = bytearray(len(self.new.letters))

    def take(self, *spans: Span) -> None:
        for start, end in spans:
            self.taken[start:end] = b"\1" * (end - start)

    def find(self, letters: str, was: Span) -> Iterator[Span]:
        """Where letters stand in what is not taken, not cut out of a longer sentence.

        `was` is where they stood in the old text: the same words beside them will do for an
        edge, and so will what is taken by now.
        """
        start = self.new.letters.find(letters)
        while start >= 0:
            end = start + len(letters)
            if not any(self.taken[start:end]):
                left = self._edge(start, self.taken[max(0, start - 1) : start])
                right = self._edge(end, self.taken[end : end + 1])
                before, after = self._beside(self.old, was), self._beside(self.new, (start, end))
                if (left or before[0] == after[0]) and (right or before[1] == after[1]):
                    yield start, end
            start = self.new.letters.find(letters, start + 1)

    def _edge(self, position: int, beside: bytearray) -> bool:
        return any(beside) or position in self.edges or begins(self.new, position) >= LIKELY

    @staticmethod
    def _beside(text: Source, span: Span) -> tuple[str, str]:
        """The letters just before a span and those just after it."""
        start, end = span
        return text.letters[max(0, start - CONTEXT) : start], text.letters[end : end + CONTEXT]

    def unchanged(self, passages: list[Passage]) -> dict[Passage, tuple[Span, ...]]:
        """The statements that stand unchanged: first what does so once, the longest first.

        What stands several times is then given to the nearest place.
        """
        claims: dict[Passage, tuple[Span, ...]] = {}
        for passage in sorted(passages, key=lambda passage: -passage.size):
            found = self._pieces(passage)
            if all(len(spans) == 1 for spans in found):
                self._claim(claims, passage, [spans[0] for spans in found])
        after = 0
        for passage in passages:
            found = [] if passage in claims else self._pieces(passage)
            if found and all(found):
                near = [min(spans, key=lambda span: abs(span[0] - after)) for spans in found]
                self._claim(claims, passage, near)
            if passage in claims and not passage.floating:
                after = claims[passage][-1][1]
        return claims

    def _pieces(self, passage: Passage) -> list[list[Span]]:
        """Where each piece of a passage stands."""
        return [list(self.find(self.old.letters[slice(*was)], was)) for was in passage.spans]

    def _claim(
        self, claims: dict[Passage, tuple[Span, ...]], passage: Passage, spans: list[Span]
    ) -> None:
        if passage.floating or spans == sorted(spans):
            claims[passage] = tuple(spans)
            self.take(*spans)
