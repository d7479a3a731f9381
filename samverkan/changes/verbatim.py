"""What stands word for word in a new text, wherever it is: the ground that an alignment is built on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from samverkan.changes.sentences import LIKELY, Span, begins
from samverkan.originals.account import Source

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

    def take(self, span: Span) -> None:
        self.taken[slice(*span)] = b"\1" * (span[1] - span[0])

    def free(self, span: Span) -> None:
        self.taken[slice(*span)] = bytes(span[1] - span[0])

    def clean(self, letters: str, was: Span, unsure: bool = True) -> Iterator[Span]:
        """Where letters stand in what is not taken, not cut out of a longer sentence.

        `was` is where they stood in the old text: the same words beside them will do for an
        edge, and so will, when `unsure`, what is taken by now.
        """
        start = self.new.letters.find(letters)
        while start >= 0:
            end = start + len(letters)
            if not any(self.taken[start:end]):
                left = self._edge(start) or self._same(start, was[0], -CONTEXT)
                right = self._edge(end) or self._same(end, was[1], CONTEXT)
                left = left or (unsure and start > 0 and self.taken[start - 1] == 1)
                right = right or (unsure and end < len(self.taken) and self.taken[end] == 1)
                if left and right:
                    yield start, end
            start = self.new.letters.find(letters, start + 1)

    def _edge(self, position: int) -> bool:
        return position in self.edges or begins(self.new, position) >= LIKELY

    def _same(self, new: int, old: int, side: int) -> bool:
        """Whether the same letters stand on one side of two positions."""
        a, b = (
            text.letters[max(0, at + min(0, side)) : at + max(0, side)]
            for text, at in ((self.new, new), (self.old, old))
        )
        return a == b

    def whole(self, passages: list[Passage]) -> dict[Passage, tuple[Span, ...]]:
        """The statements that stand unchanged: first what does so once, the longest first.

        What stands several times is then given to the nearest place.
        """
        units = [
            (p, i, self.old.letters[slice(*span)])
            for p in passages
            for i, span in enumerate(p.spans)
        ]
        twins = Counter(letters for _, _, letters in units)
        found: dict[tuple[Passage, int], Span] = {}
        for unsure in (False, True):
            for passage, i, letters in sorted(units, key=lambda unit: -len(unit[2])):
                if (passage, i) not in found and twins[letters] == 1:
                    spans = list(self.clean(letters, passage.spans[i], unsure))
                    if len(spans) == 1:
                        found[passage, i] = spans[0]
                        self.take(spans[0])
        after = 0
        for passage, i, letters in units:
            if (passage, i) not in found:
                near = min(
                    self.clean(letters, passage.spans[i]),
                    key=lambda span: abs(span[0] - after),
                    default=None,
                )
                if near:
                    found[passage, i] = near
                    self.take(near)
            if (passage, i) in found and not passage.floating:
                after = found[passage, i][1]
        return self._complete(passages, found)

    def _complete(
        self, passages: list[Passage], found: dict[tuple[Passage, int], Span]
    ) -> dict[Passage, tuple[Span, ...]]:
        """Those of which every piece was found, in order; the pieces of others are let go."""
        whole: dict[Passage, tuple[Span, ...]] = {}
        for passage in passages:
            keys = [(passage, i) for i in range(len(passage.spans))]
            pieces = [found[key] for key in keys if key in found]
            ordered = passage.floating or pieces == sorted(pieces)
            if len(pieces) == len(keys) and ordered:
                whole[passage] = tuple(pieces)
            else:
                for span in pieces:
                    self.free(span)
        return whole
