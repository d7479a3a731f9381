"""A text, read word by word: every mention in it of something that carries meaning.

A text is read once and never understood: it is cut into segments (a sentence, with the list
that it leads into), and every phrase of the vocabulary that stands in it, in any inflection, is
a `Mention` of what it names (`samverkan.sentences.mentions`). What the mentions must add up to is
`samverkan.sentences.account`'s.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from samverkan.sentences.vocabulary import Meaning, Token, Vocabulary, carriers

# Where a sentence ends: before a capital, or at the end of a line that is no list's lead-in.
END = re.compile(r"(?<=[.!?])\s+(?=[”“\"]?[A-ZÅÄÖ])")
ITEM = re.compile(r"^\s*(?:[-–]|\d+[.)]|[a-z]\))\s+")
NEGATED = {"below": "from", "from": "below"}


@dataclass(frozen=True)
class Mention:
    """A phrase in a text, from token `first` to `last`, what it may name, and what negates it."""

    first: int
    last: int
    meaning: Meaning
    negated: tuple[int, ...] = ()

    def within(self, other: Mention) -> bool:
        return other.first <= self.first and self.last <= other.last

    def inside(self, other: Mention) -> bool:
        """Whether it is a part of a longer mention."""
        return self.within(other) and not other.within(self)


@dataclass(frozen=True)
class Reading:
    """A text, read: its tokens, and every mention in it by the segment in which it stands."""

    text: str
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    vocabulary: Vocabulary

    @cached_property
    def segments(self) -> int:
        return max((token.segment for token in self.tokens), default=-1) + 1

    def segment(self, mention: Mention) -> int:
        return self.tokens[mention.first].segment

    def words(self, mention: Mention) -> str:
        """The words of a mention as they stand."""
        return self.text[self.tokens[mention.first].start : self.tokens[mention.last].end]

    def word(self, at: int) -> str:
        """One word as it stands."""
        return self.text[self.tokens[at].start : self.tokens[at].end]

    def before(self, mention: Mention) -> str:
        """All that stands before a mention."""
        return self.text[: self.tokens[mention.first].start]

    def between(self, one: int, other: int) -> str:
        """What stands between two words."""
        return self.text[self.tokens[one].end : self.tokens[other].start]

    def stems_of(self, mention: Mention) -> frozenset[str]:
        """The words of a mention that carry anything, by their stems."""
        return frozenset(t.stem for t in self.tokens[mention.first : mention.last + 1])

    def is_inside(self, mention: Mention, kinds: Collection[str]) -> bool:
        """Whether a mention is but a part of a longer one of some kinds."""
        return any(mention.inside(m) for m in self.mentions if m.meaning[0] in kinds)

    @cached_property
    def by_meaning(self) -> dict[Meaning, tuple[Mention, ...]]:
        """The mentions of each thing, its negations under what they then say."""
        found: dict[Meaning, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(self.meant(mention), []).append(mention)
        return {meaning: tuple(mentions) for meaning, mentions in found.items()}

    def meant(self, mention: Mention) -> Meaning:
        """What a mention says, negated or not."""
        kind, *rest = mention.meaning
        if not mention.negated:
            return mention.meaning
        if kind == "fact":
            return self.vocabulary.opposite(rest[0], rest[1])
        if kind == "force":
            return kind, carriers()["negated-force"].get(rest[0], f"not-{rest[0]}")
        if kind == "number":
            return kind, NEGATED[rest[0]], *rest[1:]
        if kind == "happened":
            return ("not-event", *rest)
        if kind in ("event", "actor"):
            return (f"not-{kind}", *rest)
        return mention.meaning

    @cached_property
    def _sentences(self) -> tuple[str, ...]:
        """The words of each segment as they stand, in small letters."""
        return tuple(words.lower().lstrip(" \n-–") for _, words in segments(self.text))

    @cached_property
    def again(self) -> frozenset[int]:
        """The segments that take up the condition of the one before: "ska då"."""
        return self._with(carriers()["again"][self.vocabulary.language])

    @cached_property
    def same(self) -> frozenset[int]:
        """The segments that say of something else what the one before says: "Detsamma gäller"."""
        return self._with(carriers()["same"][self.vocabulary.language]) - {0}

    @cached_property
    def pronouns(self) -> frozenset[int]:
        """The segments whose actor is a pronoun: first, or beside a force: "De ska", "ska den"."""
        language = self.vocabulary.language
        said = "|".join(carriers()["pronouns"][language])
        forces = "|".join(w for words in carriers()["force"].values() for w in words[language])
        pattern = rf"^(?:{said})\b(?! \w+(?:en|et|na)\b)|\b(?:{forces}) (?:{said})\b"
        if language == "en":
            pattern = rf"^(?:{said})\b|\b(?:{said}) (?:{forces})\b"
        found = (i for i, words in enumerate(self._sentences) if re.search(pattern, words))
        return frozenset(found)

    def _with(self, phrases: list[str]) -> frozenset[int]:
        pattern = rf"\b(?:{'|'.join(phrases)})\b"
        return frozenset(i for i, words in enumerate(self._sentences) if re.search(pattern, words))

    @cached_property
    def ors(self) -> tuple[int, ...]:
        """Where an "or" stands."""
        return tuple(i for i, t in enumerate(self.tokens) if " or " in t.stem)

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The stems of each segment."""
        return tuple(
            frozenset(t.stem for t in self.tokens if t.segment == number)
            for number in range(self.segments)
        )


def segments(text: str) -> Iterator[tuple[int, str]]:
    """(place, words) of each sentence; a list belongs to the one that leads into it."""
    start = 0
    for match in re.finditer(r"\n+", text):
        following = text[match.end() :]
        if not (ITEM.match(following) and _led_in(text[start : match.start()])):
            yield from _sentences(text[start : match.start()], start)
            start = match.end()
    yield from _sentences(text[start:], start)


def _led_in(before: str) -> bool:
    first = before.split("\n")[0].rstrip()
    return first.endswith(":") or (not ITEM.match(first) and "\n" in before)


def _sentences(text: str, offset: int) -> Iterator[tuple[int, str]]:
    start = 0
    for match in END.finditer(text):
        if "\n" not in match.group():
            yield offset + start, text[start : match.start()]
            start = match.end()
    if text[start:].strip():
        yield offset + start, text[start:]
