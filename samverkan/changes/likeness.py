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
        self._known: dict[str, tuple[dict[str, float], float]] = {}

    def dice(self, one: str, other: str) -> float:
        """What both share of what both hold, 0 to 1 (Sørensen–Dice)."""
        (a, of_a), (b, of_b) = self._weighed(one), self._weighed(other)
        return 2 * _shared(a, b) / (of_a + of_b) if of_a + of_b else 0.0

    def within(self, part: str, whole: str) -> float:
        """How much of a part is found in a whole, 0 to 1."""
        (a, of_a), (b, _) = self._weighed(part), self._weighed(whole)
        return _shared(a, b) / of_a if of_a else 0.0

    def _weighed(self, letters: str) -> tuple[dict[str, float], float]:
        """The trigrams of a text by weight, and their sum; kept, for each is asked for often."""
        if letters not in self._known:
            grams = {
                gram: count * self.weights.get(gram, self.unseen)
                for gram, count in Counter(_trigrams(letters)).items()
            }
            self._known[letters] = grams, sum(grams.values())
        return self._known[letters]


def _shared(one: dict[str, float], other: dict[str, float]) -> float:
    return sum(min(one[gram], other[gram]) for gram in one.keys() & other.keys())


def _trigrams(letters: str) -> list[str]:
    return [letters[i : i + 3] for i in range(len(letters) - 2)] or [letters]
