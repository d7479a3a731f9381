"""Sentences changed in every way that counts: each change must be noticed by the accounting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samverkan.model.guide import Guide
from samverkan.sentences.account import Account
from samverkan.sentences.joined import gaps, groups
from samverkan.sentences.mentions import read_text
from samverkan.sentences.reading import ITEM, Mention, Reading
from samverkan.sentences.unclaimed import ORDERED
from samverkan.sentences.vocabulary import Meaning, carriers

NAMED = ("actor", "place", "document", "time", "qualifier")
# Mentions that are not changed, and hinder no other in them from being.
UNCHANGED = ("act", "content", "ordered", "upon", "happened", "statute", "term")
SWAPPED = {"eller": "och", "och": "eller", "or": "and", "and": "or"}
DROPPED = ("qualifier", "time", "latest", "normally", "span", "every", "number", "document", "fact")
FORCES = ("must", "should", "may", "can", "must-not")


@dataclass(frozen=True)
class Mutation:
    """A sentence with one thing changed, and what kind of thing it was."""

    kind: str
    text: str


def mutations(account: Account) -> Iterator[Mutation]:
    """Every change of a sentence that would change what it says of its rules."""
    guide, reading = account.guide, account.reading
    claimed = _claimed(account)
    for mention in claimed:
        kind, *rest = mention.meaning
        if kind in NAMED:
            yield from _renamed(guide, reading, mention, rest[0])
        if kind == "force":
            yield from _forced(reading, mention, rest[0])
        if kind in DROPPED:
            yield Mutation(f"{kind} dropped", _put(reading, mention, ""))
    yield from _numbers(reading)
    yield from _negations(reading, claimed)
    yield from _connectives(account)
    yield from _items(reading.text)


def _claimed(account: Account) -> list[Mention]:
    """The mentions of what some field says that lie in no other, nor in an act or a content."""
    meant = account.reading.meant
    carrying = [m for m in account.reading.mentions if m.meaning[0] not in UNCHANGED]
    whole = [m for m in account.inside if m.meaning[0] in ("act", "content")]
    return [
        m
        for m in carrying
        if meant(m) in account.allowed
        and not any(m.within(o) and (o.first, o.last) != (m.first, m.last) for o in carrying)
        and not any(m.within(o) for o in whole)
        and not account.names_only(m)
    ]


def _put(reading: Reading, mention: Mention, words: str) -> str:
    start, end = reading.tokens[mention.first].start, reading.tokens[mention.last].end
    before, rest = reading.text[:start], f"{words}{reading.text[end:]}".lstrip()
    # What begins a sentence goes on doing so.
    return before + (rest[:1].upper() + rest[1:] if reading.text[start].isupper() else rest)


def _renamed(guide: Guide, reading: Reading, mention: Mention, name: str) -> Iterator[Mutation]:
    """Another of its kind in its place: the one most easily mistaken for it."""
    language, concept = reading.vocabulary.language, guide.concepts[name]
    used = {m.meaning for m in reading.mentions}
    same = {n: c for n, c in guide.concepts.items() if c.kind == concept.kind}
    for other in [*concept.look_alikes, *same]:
        if other in same and other != name and (concept.kind, other) not in used:
            words = (same[other].definite or same[other].term)[language]
            yield Mutation(f"another {concept.kind}", _put(reading, mention, words))
            return


def _forced(reading: Reading, mention: Mention, force: str) -> Iterator[Mutation]:
    language = reading.vocabulary.language
    for other in FORCES:
        if other != force and not (force == "need-not" and other == "must"):
            words = carriers()["force"][other][language][0]
            yield Mutation("another force", _put(reading, mention, words))


def _numbers(reading: Reading) -> Iterator[Mutation]:
    """One more of each number: "fyra veckor" → "5 veckor"; a statute's or a letter's is none."""
    text, names = reading.text, carriers()["numbers"][reading.vocabulary.language]
    known = {word: n for n, words in enumerate(names) for word in words.split("|")}
    for match in re.finditer(r"\w+", text):
        said = match.group().lower()
        if said.isdigit() or said in known:
            number = int(said) if said.isdigit() else known[said]
            changed = text[: match.start()] + str(number + 1) + text[match.end() :]
            yield Mutation("another number", changed)


def _negations(reading: Reading, claimed: list[Mention]) -> Iterator[Mutation]:
    """Each negation dropped; one put after each force."""
    language = reading.vocabulary.language
    for token in reading.tokens:
        if token.stem in reading.vocabulary.negations:
            left = reading.text[: token.start] + reading.text[token.end :]
            yield Mutation("negation dropped", left)
    no = "inte" if language == "sv" else "not"
    for mention in claimed:
        if mention.meaning[0] == "force" and not mention.negated:
            words = f"{reading.words(mention)} {no}"
            yield Mutation("negation added", _put(reading, mention, words))
        if mention.meaning[0] in ("fact", "event", "number") and not mention.negated:
            words = f"{no} {reading.words(mention)}"
            yield Mutation("negation added", _put(reading, mention, words))


def _connectives(account: Account) -> Iterator[Mutation]:
    """Each "or" turned into "and" and back, where that says something else.

    It does not between the values of one fact, of which only one can be, nor where both are
    names of one thing in the data: "barn och unga", "barn eller unga".
    """
    reading, tokens = account.reading, account.reading.tokens
    values = [group for group in groups(account) if group.either is None]
    same = [gap for group in values for found in gaps(account, group).values() for gap in found]
    for match in re.finditer(rf"\b(?:{'|'.join(SWAPPED)})\b", reading.text.lower()):
        start, other = match.start(), SWAPPED[match.group()]
        changed = reading.text[:start] + other + reading.text[match.end() :]
        named = _named(reading, start) & _named(read_text(reading.vocabulary, changed), start)
        if not named and not any(tokens[a].end <= start < tokens[b].start for a, b in same):
            yield Mutation(f"{match.group()} → {other}", changed)


def _named(reading: Reading, at: int) -> set[Meaning]:
    """What the words around a place name."""
    return {
        m.meaning
        for m in reading.mentions
        if m.meaning[0] not in ORDERED
        and reading.tokens[m.first].start < at < reading.tokens[m.last].end
    }


def _items(text: str) -> Iterator[Mutation]:
    """Each item of a list dropped."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if ITEM.match(line):
            yield Mutation("item dropped", "\n".join([*lines[:index], *lines[index + 1 :]]))
