"""How alike two passages are: shared trigrams of letters, the rare ones counting for more.

Letters, because words come broken out of a PDF; rare ones, because every sentence of an
agreement says "ska" and "barn".
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable


class Likeness:
    """Compares letters, with weights learnt from the passages that it is made of."""

    def __init__(self, passages: Iterable[str]) -> None:
        counts: Counter[str] = Counter()
        total = 0
        for letters in passages:
            counts.update(set(_trigrams(letters)))
            total += 1
        self.weights = {gram: math.log(1 + total / count) for gram, count in counts.items()}
        self.unseen = math.log(1 + total)
        self._grams: dict[str, Counter[str]] = {}

    def dice(self, one: str, other: str) -> float:
        """What both share of what both hold, 0 to 1 (Sørensen–Dice)."""
        whole = self._weigh(self.grams(one)) + self._weigh(self.grams(other))
        return 2 * self._shared(one, other) / whole if whole else 0.0

    def within(self, part: str, whole: str) -> float:
        """How much of a part is found in a whole, 0 to 1."""
        size = self._weigh(self.grams(part))
        return self._shared(part, whole) / size if size else 0.0

    def grams(self, letters: str) -> Counter[str]:
        """The trigrams of a text, counted; kept, for each is asked for many times."""
        if letters not in self._grams:
            self._grams[letters] = Counter(_trigrams(letters))
        return self._grams[letters]

    def _shared(self, one: str, other: str) -> float:
        a, b = self.grams(one), self.grams(other)
        if len(a) > len(b):
            a, b = b, a
        return sum(min(n, b[gram]) * self._weight(gram) for gram, n in a.items() if gram in b)

    def _weigh(self, grams: Counter[str]) -> float:
        return sum(n * self._weight(gram) for gram, n in grams.items())

    def _weight(self, gram: str) -> float:
        return self.weights.get(gram, self.unseen)


def _trigrams(letters: str) -> list[str]:
    return [letters[i : i + 3] for i in range(len(letters) - 2)] or [letters]
