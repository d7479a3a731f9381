"""Sentences changed in every way that counts: each change must be noticed by the accounting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samverkan.guide import Guide
from samverkan.schema import Concept
from samverkan.sentences.reading import ITEM, Mention, Reading, carriers

NAMED = ("actor", "place", "document", "time", "qualifier")
FORCES = ("must", "should", "may", "can", "must-not")


@dataclass(frozen=True)
class Mutation:
    """A sentence with one thing changed, and what kind of thing it was."""

    kind: str
    text: str


def mutations(guide: Guide, reading: Reading) -> Iterator[Mutation]:
    """Every change of a sentence that would change what it says."""
    for mention in _outermost(reading):
        kind, *rest = mention.meaning
        if kind in NAMED:
            yield from _renamed(guide, reading, mention, rest[0])
        if kind == "force":
            yield from _forced(reading, mention, rest[0])
        if kind in ("span", "number"):
            yield from _numbered(reading, mention)
        if kind == "qualifier":
            yield Mutation("qualifier dropped", _put(reading, mention, ""))
    yield from _negations(reading)
    yield from _connectives(reading)
    yield from _items(reading.text)


def _outermost(reading: Reading) -> list[Mention]:
    """The mentions that lie in no other: what a reader takes a phrase for."""
    carrying = [m for m in reading.mentions if m.meaning[0] not in ("act", "content", "ordered")]
    whole = [m for m in reading.mentions if m.meaning[0] in ("act", "content")]
    return [
        m
        for m in carrying
        if not any(m.within(o) and (o.first, o.last) != (m.first, m.last) for o in carrying)
        and not any(m.within(o) for o in whole)
    ]


def _put(reading: Reading, mention: Mention, words: str) -> str:
    start, end = reading.tokens[mention.first].start, reading.tokens[mention.last].end
    return f"{reading.text[:start]}{words}{reading.text[end:]}"


def _renamed(guide: Guide, reading: Reading, mention: Mention, name: str) -> Iterator[Mutation]:
    """Another of its kind in its place: the one most easily mistaken for it."""
    language, concept = reading.vocabulary.language, guide.concepts[name]
    used = {m.meaning for m in reading.mentions}
    same = {n: c for n, c in guide.concepts.items() if c.kind == concept.kind}
    for other in [*concept.look_alikes, *same]:
        if other in same and other != name and (concept.kind, other) not in used:
            words = _words(same[other], language)
            yield Mutation(f"another {concept.kind}", _put(reading, mention, words))
            return


def _words(concept: Concept, language: str) -> str:
    text = concept.definite or concept.term
    return text.sv if language == "sv" else text.en


def _forced(reading: Reading, mention: Mention, force: str) -> Iterator[Mutation]:
    language = reading.vocabulary.language
    for other in FORCES:
        if other != force and not (force == "need-not" and other == "must"):
            words = carriers()["force"][other][language][0]
            yield Mutation("another force", _put(reading, mention, words))


def _numbered(reading: Reading, mention: Mention) -> Iterator[Mutation]:
    """One more: "fyra veckor" → "fem veckor"."""
    numbers = carriers()["numbers"][reading.vocabulary.language]
    words = reading.words(mention)
    for match in re.finditer(r"\d+|\w+", words):
        said = match.group().lower()
        index = next((i for i, names in enumerate(numbers) if said in names.split("|")), None)
        number = int(said) if said.isdigit() else index
        if number is not None:
            changed = words[: match.start()] + str(number + 1) + words[match.end() :]
            yield Mutation("another number", _put(reading, mention, changed))
            return


def _negations(reading: Reading) -> Iterator[Mutation]:
    """Each negation dropped; one put after each force."""
    language = reading.vocabulary.language
    for token in reading.tokens:
        if token.stem in reading.vocabulary.negations:
            left = reading.text[: token.start] + reading.text[token.end :]
            yield Mutation("negation dropped", left)
    no = "inte" if language == "sv" else "not"
    for mention in _outermost(reading):
        if mention.meaning[0] == "force" and not mention.negated:
            words = f"{reading.words(mention)} {no}"
            yield Mutation("negation added", _put(reading, mention, words))


def _connectives(reading: Reading) -> Iterator[Mutation]:
    """Each "or" turned into "and"."""
    swedish = reading.vocabulary.language == "sv"
    one, other = ("eller", "och") if swedish else ("or", "and")
    for match in re.finditer(rf"\b{one}\b", reading.text):
        changed = reading.text[: match.start()] + other + reading.text[match.end() :]
        yield Mutation("or → and", changed)


def _items(text: str) -> Iterator[Mutation]:
    """Each item of a list dropped."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if ITEM.match(line):
            yield Mutation("item dropped", "\n".join([*lines[:index], *lines[index + 1 :]]))
