"""A rule said on a page in words of its own, bound to it: `[…]{holds="vg/3.4.3.1/offer-appointment"}`.

The words are held as a statement's sentence is, with one leave: a short answer need not say
everything. Whole fields may be left out where nothing becomes false without them (`LEFT_OUT`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from samverkan.files.errors import Problem, nearest, short
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.prose.passages import Passage
from samverkan.sentences.account import Account, Fault, Said, meanings, said
from samverkan.sentences.check import told
from samverkan.sentences.faults import faults
from samverkan.sentences.mentions import read_text
from samverkan.sentences.vocabulary import Vocabulary, vocabularies_of
from samverkan.words.say import Say

SPAN = re.compile(r'(?<!`)\[(?P<words>(?:[^][]|\[[^][]*\])*)\]\{holds="(?P<names>[^"]*)"\}')
CONCEPT = re.compile(r"\{concept\}`([\w-]+)`")
# What a short answer may leave out, whole; the last two only of a rule with a force of its own,
# and never when the words speak of money, or of time, at all.
LEFT_OUT = frozenset({"to", "where", "content", "uses", "pays", "no-fee-for", "deadline"})
SPOKEN = {
    "pays": frozenset({"pays", "fee"}),
    "no-fee-for": frozenset({"pays", "fee"}),
    "deadline": frozenset({"time", "span", "every", "latest", "date", "ordered"}),
}


@dataclass(frozen=True)
class Bound:
    """Words on a page, what stands before them in their sentence, and the addresses of what they say."""

    before: str
    words: str
    names: tuple[str, ...]


def spans(text: str) -> Iterator[Bound]:
    """The bound words of a text."""
    for match in SPAN.finditer(text):
        before = re.split(r"[.!?:] ", text[: match.start()])[-1]
        yield Bound(before, match["words"], tuple(match["names"].split()))


def meant(guide: Guide, name: str) -> Said | None:
    """What words bound to an address must say; a statement's is all its rules. None if unknown."""
    text = next((t for t in guide.settled if name.startswith(f"{t.prefix}/")), None)
    _, number, statement = (*name.split("/", 2), "", "")[:3]
    if text and number in text.clauses and statement in text.clauses[number].statements:
        found = said(guide, text, number, statement)
        return found if found.anything else None
    return Said((guide.provisions[name],)) if name in guide.provisions else None


def names(guide: Guide) -> list[str]:
    """Every address that words may be bound to."""
    places = [
        text.address(number, s) for text in guide.settled for number, s, _ in text.statements()
    ]
    return [name for name in {*places, *guide.provisions} if meant(guide, name)]


def together(found: list[Said]) -> Said:
    """What several say together."""
    return Said(
        tuple(dict.fromkeys(p for one in found for p in one.provisions)),
        tuple(c for one in found for c in one.conditions),
        tuple(name for one in found for name in one.qualifiers),
        next((one.validity for one in found if one.validity), None),
    )


def problems(guide: Guide, passages: Iterable[Passage]) -> Iterator[Problem]:
    """Where bound words say more or less than their rules, with file and line."""
    for passage in passages:
        for bound in spans(passage.words):
            vocabulary = guide.kept(vocabularies_of)[passage.language]
            for words in _told(guide, bound, vocabulary):
                yield Problem(passage.path, passage.line, words)


def _told(guide: Guide, bound: Bound, vocabulary: Vocabulary) -> Iterator[str]:
    held = together([found for name in bound.names if (found := meant(guide, name))])
    unknown = [name for name in bound.names or ("",) if not meant(guide, name)]
    if unknown:
        hint = nearest(unknown[0], names(guide))
        yield f"'{short(bound.words)}' is bound to the unknown rule '{unknown[0]}'{hint}"
        return
    for text in guide.settled:  # "In Stockholm" before a rule of another text
        place = text.agreement.short[vocabulary.language]
        if place in bound.before and text not in map(guide.text_of, bound.names):
            yield f"'{short(bound.words)}' is said of {place}, but bound to '{bound.names[0]}'"
    reading = read_text(vocabulary, plain(guide, bound.words, vocabulary.language))
    for _, words in told(guide, _left(Account(guide, held, reading)), reading, lambda _: 0):
        yield f"({vocabulary.language}) {words}"


def plain(guide: Guide, words: str, language: Language) -> str:
    """Words as they are read: concepts by their names, without emphasis and links' targets."""
    named = CONCEPT.sub(lambda m: Say(guide, language).concept(m[1]), words)
    return re.sub(r"\[([^][]*)\]\([^)]*\)|\*+", lambda m: m[1] or "", named)


def _left(account: Account) -> Iterator[Fault]:
    """Everything in which bound words and their rules do not say the same, but what may be left out."""
    left = {field for field in LEFT_OUT if _may_be_left_out(account, field)}
    yield from (f for f in faults(account) if f.words or f.field not in left)


def _may_be_left_out(account: Account, field: str) -> bool:
    """Whether the words say nothing of a field, which the rule has besides a force of its own."""
    if field in SPOKEN and any(p.rule.force is None for p in account.said.provisions):
        return False
    every = [need for needs in account.needs.values() for need in needs]
    own = meanings(n for n in every if n.field == field)
    own -= meanings(n for n in every if n.field != field)
    kinds = SPOKEN.get(field, frozenset())
    return not any(m in own or m[0] in kinds for m in account.reading.by_meaning)
