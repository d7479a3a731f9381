"""Conditions in words: "placeringen är akut och barnet är yngre än 18 år"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from samverkan.model.conditions import (
    All,
    Any_,
    Atom,
    Condition,
    FactIs,
    Happened,
    Named,
    Not,
    NumberIs,
)
from samverkan.model.records import Bilingual

if TYPE_CHECKING:
    from samverkan.words.say import Say

ARTICLES = {"en", "ett", "den", "det", "a", "an", "the"}


@dataclass(frozen=True)
class _NotHappened(Happened):
    """A negated event: it has a phrase of its own, "ingen undersökning är gjord"."""


def condition(say: Say, found: Condition) -> str:
    """The condition as words that follow "om" / "if"; empty where it always holds."""
    match found:
        case Named(key, value, _):
            return say.guide.facts[key].values[value][say.language]
        case Not(part):
            return condition(say, _negated(say, part))
        case All(parts):
            return _all(say, parts)
        case Any_(parts):
            return _any(say, parts)
        case _:
            return atom(say, found)


def _all(say: Say, parts: tuple[Condition, ...]) -> str:
    """Joined by "och"; what holds an "eller" stands last, set apart by "antingen" if need be."""
    words = [(_choice(say, part), condition(say, part)) for part in parts]
    ordered = sorted((said for said in words if said[1]), key=lambda said: said[0])
    apart = len(ordered) > 1
    either = say("join.either")
    said = [f"{either} {text}" if choice == 2 and apart else text for choice, text in ordered]
    return say.join(said) if said else ""


def _choice(say: Say, part: Condition) -> int:
    """2 where its words are several clauses of which one is enough, 1 where these share their
    beginning, so that it is plain where they end; else 0.
    """
    match part:
        case Not(inner):
            return _choice(say, _negated(say, inner))
        case FactIs() if not _opposite(say, part):
            clauses = _clauses(say, part)
            return 0 if len(clauses) == 1 else 1 if in_common(clauses) else 2
        case Any_():
            return 2
        case _:
            return 0


def _any(say: Say, parts: tuple[Condition, ...]) -> str:
    """Joined by "eller"; parts that hold an "och" are set apart by commas."""
    words = [condition(say, part) for part in parts]
    if any(isinstance(part, All) for part in parts):
        return f", {say('join.or')} ".join(words)
    return say.join(words, "or")


def _negated(say: Say, found: Condition) -> Condition:
    """The opposite, with every negation pushed down to a leaf that has words of its own."""
    match found:
        case Named(key, value, meaning):
            return Named(key, "no" if value == "yes" else "yes", Not(meaning))
        case Not(part):
            return part
        case All(parts):
            return Any_(tuple(_negated(say, part) for part in parts))
        case Any_(parts):
            return All(tuple(_negated(say, part) for part in parts))
        case FactIs(key, values):
            return FactIs(key, frozenset(say.guide.facts[key].values) - values)
        case NumberIs(key, low, None):
            return NumberIs(key, None, low)
        case NumberIs(key, None, high):
            return NumberIs(key, high, None)
        case NumberIs(key, low, high):
            return Any_((NumberIs(key, None, low), NumberIs(key, high, None)))
        case Happened(event, before):
            return _NotHappened(event, before)
    raise TypeError(f"no opposite of {found}")  # the forms above are all


def atom(say: Say, leaf: Atom) -> str:
    """A fact, a number or an event as a clause."""
    match leaf:
        case FactIs():
            if opposite := _opposite(say, leaf):
                return opposite[say.language]
            first, *others = clauses = _clauses(say, leaf)
            shared = in_common(clauses)
            words = [first, *(clause[shared:] for clause in others)]
            return say.join(map(" ".join, words), "or")
        case NumberIs(key, low, high):
            phrases = say.guide.facts[key].phrases
            assert phrases is not None  # a number has phrases (records.Fact)
            bounds = [(phrases.from_, low), (phrases.below, high)]
            return say.join(text[say.language].format(n=n) for text, n in bounds if n is not None)
        case Happened():
            return happened(say, leaf, not isinstance(leaf, _NotHappened))


def _opposite(say: Say, leaf: FactIs) -> Bilingual | None:
    """The words for every value but one, where the fact has them."""
    fact = say.guide.facts[leaf.key]
    left = set(fact.values) - leaf.values
    return fact.opposites.get(left.pop()) if len(left) == 1 else None


def _clauses(say: Say, leaf: FactIs) -> list[list[str]]:
    """What each value says, word by word."""
    values = say.guide.facts[leaf.key].values.items()
    return [text[say.language].split() for name, text in values if name in leaf.values]


def in_common(clauses: list[list[str]]) -> int:
    """How many words all of them begin with, to be said once: "placeringen är" planerad eller akut.

    An article belongs to the word after it.
    """
    alike = [len(set(words)) == 1 for words in zip(*(c[:-1] for c in clauses), strict=False)]
    shared = [*alike, False].index(False)
    while shared and clauses[0][shared - 1] in ARTICLES:
        shared -= 1
    return shared


def happened(say: Say, leaf: Happened, positive: bool) -> str:
    """An event as a clause: "ingen hälsoundersökning är genomförd före placeringen"."""
    found = say.guide.concepts[leaf.event]
    text = found.happened if positive else found.not_happened
    assert text is not None  # an event has both phrases (records.Concept)
    words = text[say.language]
    return f"{words} {say('time.before', event=say.concept(leaf.before))}" if leaf.before else words
