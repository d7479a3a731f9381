"""Parts of sentences, in Swedish and English: actors, times, conditions, dates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from babel.dates import format_date

from samverkan.model.case import Case
from samverkan.model.conditions import (
    All,
    Any_,
    Atom,
    Condition,
    FactIs,
    Happened,
    Key,
    Named,
    Not,
    NumberIs,
)
from samverkan.model.guide import Guide
from samverkan.model.records import Deadline, Language, Parties, Span, Statute, Text

AND = Text(sv="och", en="and")
OR = Text(sv="eller", en="or")
BEFORE = Text(sv="före", en="before")
AFTER = Text(sv="efter", en="after")
ARTICLES = {"en", "ett", "den", "det", "a", "an", "the"}
UNITS: dict[str, tuple[Text, Text]] = {
    "days": (Text(sv="dag", en="day"), Text(sv="dagar", en="days")),
    "weeks": (Text(sv="vecka", en="week"), Text(sv="veckor", en="weeks")),
    "months": (Text(sv="månad", en="month"), Text(sv="månader", en="months")),
    "years": (Text(sv="år", en="year"), Text(sv="år", en="years")),
}


def join(words: Iterable[str], word: Text, language: Language) -> str:
    """ "a, b och c" / "a, b and c"."""
    *first, last = list(words)
    return f"{', '.join(first)} {word[language]} {last}" if first else last


def capital(sentence: str) -> str:
    """The sentence with a capital first letter; the rest is left as it is."""
    return sentence[:1].upper() + sentence[1:]


def date(day: dt.date, language: Language) -> str:
    """ "22 november 2026" / "22 November 2026"."""
    return format_date(day, "d MMMM y", locale="sv" if language == "sv" else "en_GB")


SECTION = re.compile(
    r"(?:(?P<chapter>\d+) kap\. )?(?P<numbers>\d+(?: [a-z]\b)?(?:–\d+)?"
    r"(?:(?:,| och) \d+(?: [a-z]\b)?(?:–\d+)?)*) §(?P<many>§)?"
)


def citation(sections: str, language: Language) -> str:
    """Sections as the statute's own citations have them; in English in words."""
    if language == "sv":
        return sections
    said = SECTION.sub(_section, sections).replace("artikel", "article")
    return said.replace(" och ", " and ")


def _section(match: re.Match[str]) -> str:
    chapter = f"chapter {match['chapter']}, " if match["chapter"] else ""
    return f"{chapter}section{'s' if match['many'] else ''} {match['numbers']}"


def statute(found: Statute, language: Language) -> str:
    """A statute's name with its number, where its own language has it: "Lag (2017:209) om …"."""
    name = found.name[language]
    if found.sfs in name:
        return name
    first, _, rest = name.partition(" ")
    if first == "Lag":
        return f"{first} ({found.sfs}) {rest}"
    return f"{name} ({found.sfs})"


def cited(found: Statute, sections: list[str], language: Language) -> str:
    """A statute with its number and any sections: "Socialtjänstlag (2025:400), 23 kap. 5 §"."""
    where = join([citation(section, language) for section in sections] or [""], AND, language)
    return f"{statute(found, language)}, {where}" if where else statute(found, language)


def concept(guide: Guide, name: str, language: Language) -> str:
    """The concept as it stands inside a sentence."""
    found = guide.concepts[name]
    return (found.definite or found.term)[language]


def parties(guide: Guide, group: Parties, language: Language) -> str:
    names = [concept(guide, name, language) for name in group.names]
    return join(names, OR if group.either else AND, language)


def span(length: Span, language: Language) -> str:
    """ "4 veckor" / "4 weeks"."""
    one, many = UNITS[length.unit]
    return f"{length.number} {(one if length.number == 1 else many)[language]}"


def deadline(guide: Guide, limit: Deadline, language: Language) -> str:
    """ "inom 4 veckor efter initieringen av hälsoundersökningen"."""
    swedish = language == "sv"
    words = _deadline(guide, limit, language)
    if limit.from_:
        start = guide.concepts[limit.from_].counted if limit.within else None
        start_words = start[language] if start else concept(guide, limit.from_, language)
        words = f"{words} {AFTER[language]} {start_words}"
    if limit.latest and not (limit.at or limit.every):
        words = f"senast {words}" if swedish else f"{words} at the latest"
    if limit.normally:
        words = f"{'normalt' if swedish else 'normally'} {words}"
    return words


def _deadline(guide: Guide, limit: Deadline, language: Language) -> str:
    swedish = language == "sv"
    if limit.within:
        return f"{'inom' if swedish else 'within'} {span(limit.within, language)}"
    if limit.every:
        least = ("minst " if swedish else "at least ") if limit.latest else ""
        if limit.every.number > 1:
            return f"{least}{'en gång på' if swedish else 'once in'} {span(limit.every, language)}"
        unit = UNITS[limit.every.unit][0][language]
        return f"{least}{'en gång per' if swedish else 'once a'} {unit}"
    if limit.before:
        return f"{BEFORE[language]} {concept(guide, limit.before, language)}"
    if limit.after:
        return f"{AFTER[language]} {concept(guide, limit.after, language)}"
    if limit.at:
        event = concept(guide, limit.at, language)
        if limit.latest:
            return f"senast vid {event}" if swedish else f"at {event} at the latest"
        return f"i samband med {event}" if swedish else f"in connection with {event}"
    return concept(guide, limit.vague or "", language)


def deadlines(guide: Guide, limits: Iterable[Deadline], language: Language) -> str:
    return join((deadline(guide, limit, language) for limit in limits), AND, language)


# --- conditions -----------------------------------------------------------------------


def condition(guide: Guide, found: Condition, language: Language) -> str:
    """The condition as words that follow "om" / "if"; empty where it always holds."""
    match found:
        case Named(key, value, _):
            return guide.facts[key].values[value][language]
        case Not(part):
            return condition(guide, _negated(guide, part), language)
        case All(parts):
            return _all(guide, parts, language)
        case Any_(parts):
            return _any(guide, parts, language)
        case _:
            return atom(guide, found, language)


def _all(guide: Guide, parts: tuple[Condition, ...], language: Language) -> str:
    """Joined by "och"; what holds an "eller" stands last, set apart by "antingen" if need be."""
    words = [(_choice(guide, part, language), condition(guide, part, language)) for part in parts]
    ordered = sorted((said for said in words if said[1]), key=lambda said: said[0])
    either = "antingen" if language == "sv" else "either"
    apart = len(ordered) > 1
    said = [f"{either} {text}" if choice == 2 and apart else text for choice, text in ordered]
    return join(said, AND, language) if said else ""


def _choice(guide: Guide, part: Condition, language: Language) -> int:
    """2 where its words are several clauses of which one is enough, 1 where these share their
    beginning, so that it is plain where they end; else 0.
    """
    match part:
        case Not(inner):
            return _choice(guide, _negated(guide, inner), language)
        case FactIs() if not _opposite(guide, part):
            clauses = _clauses(guide, part, language)
            return 0 if len(clauses) == 1 else 1 if _shared(clauses) else 2
        case Any_():
            return 2
        case _:
            return 0


def _any(guide: Guide, parts: tuple[Condition, ...], language: Language) -> str:
    """Joined by "eller"; parts that hold an "och" are set apart by commas."""
    words = [condition(guide, part, language) for part in parts]
    if any(isinstance(part, All) for part in parts):
        return f", {OR[language]} ".join(words)
    return join(words, OR, language)


def _negated(guide: Guide, found: Condition) -> Condition:
    """The opposite, with every negation pushed down to a leaf that has words of its own."""
    match found:
        case Named(key, value, meaning):
            return Named(key, "no" if value == "yes" else "yes", Not(meaning))
        case Not(part):
            return part
        case All(parts):
            return Any_(tuple(_negated(guide, part) for part in parts))
        case Any_(parts):
            return All(tuple(_negated(guide, part) for part in parts))
        case FactIs(key, values):
            return FactIs(key, frozenset(guide.facts[key].values) - values)
        case NumberIs(key, low, None):
            return NumberIs(key, None, low)
        case NumberIs(key, None, high):
            return NumberIs(key, high, None)
        case NumberIs(key, low, high):
            return Any_((NumberIs(key, None, low), NumberIs(key, high, None)))
        case Happened(event, before):
            return _NotHappened(event, before)
    raise TypeError(f"no opposite of {found}")  # the forms above are all


@dataclass(frozen=True)
class _NotHappened(Happened):
    """A negated event: it has a phrase of its own, "ingen undersökning är gjord"."""


def atom(guide: Guide, leaf: Atom, language: Language) -> str:
    match leaf:
        case FactIs():
            if opposite := _opposite(guide, leaf):
                return opposite[language]
            first, *others = clauses = _clauses(guide, leaf, language)
            shared = _shared(clauses)
            words = [first, *(clause[shared:] for clause in others)]
            return join(map(" ".join, words), OR, language)
        case NumberIs(key, low, high):
            phrases = guide.facts[key].phrases
            assert phrases is not None  # a number has phrases (schema.Fact)
            bounds = [(phrases.from_, low), (phrases.below, high)]
            said = [text[language].format(n=n) for text, n in bounds if n is not None]
            return join(said, AND, language)
        case Happened():
            return happened(guide, leaf, not isinstance(leaf, _NotHappened), language)


def _opposite(guide: Guide, leaf: FactIs) -> Text | None:
    """The words for every value but one, where the fact has them."""
    fact = guide.facts[leaf.key]
    left = set(fact.values) - leaf.values
    return fact.opposites.get(left.pop()) if len(left) == 1 else None


def _clauses(guide: Guide, leaf: FactIs, language: Language) -> list[list[str]]:
    """What each value says, word by word."""
    values = guide.facts[leaf.key].values.items()
    return [text[language].split() for name, text in values if name in leaf.values]


def _shared(clauses: list[list[str]]) -> int:
    """How many words all of them begin with, to be said once: "placeringen är" planerad eller akut.

    An article belongs to the word after it.
    """
    alike = [len(set(words)) == 1 for words in zip(*(c[:-1] for c in clauses), strict=False)]
    shared = [*alike, False].index(False)
    while shared and clauses[0][shared - 1] in ARTICLES:
        shared -= 1
    return shared


def happened(guide: Guide, leaf: Happened, positive: bool, language: Language) -> str:
    """An event as a clause: "ingen hälsoundersökning är genomförd före placeringen"."""
    found = guide.concepts[leaf.event]
    text = found.happened if positive else found.not_happened
    assert text is not None  # an event has both phrases (schema.Concept)
    tail = f" {BEFORE[language]} {concept(guide, leaf.before, language)}" if leaf.before else ""
    return text[language] + tail


# --- what is known of a case ----------------------------------------------------------


def known(guide: Guide, case: Case, leaf: Atom, language: Language) -> str:
    """The fact of the case that decided an atom, as a clause: "placeringen är akut"."""
    value = case.lookup(leaf.key)
    if isinstance(leaf, Happened):
        return happened(guide, leaf, bool(value), language)
    fact = guide.facts[leaf.key]
    if fact.phrases:
        return fact.phrases.is_[language].format(n=value)
    return fact.values[str(value)][language]


def question(guide: Guide, key: Key, language: Language) -> str:
    """The question to put to a person about a fact or an event."""
    if key in guide.facts:
        return guide.facts[key].question[language]
    event, _, other = key.partition("<")
    words = happened(guide, Happened(event, other or None), True, language)
    return f"{'Är det så att' if language == 'sv' else 'Is it so that'} {words}?"
