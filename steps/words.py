"""Typed parameters of the steps: which words a scenario may use, and what they stand for.

Each type knows its words from the data (facts, glossary, acts), so that a scenario cannot
speak of an actor or an act that the guidance does not have, and so that each value can be
said in either language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from samverkan.data.project import guide
from samverkan.files.errors import nearest
from samverkan.model import records
from samverkan.model.guide import Provision
from samverkan.model.records import Aspect, Deadline, Force, Language, Parties, Wording
from samverkan.model.records import Text as Words
from samverkan.model.values import day
from samverkan.words.say import WORDS, Phrases, Say

MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]


class UnknownWords(AssertionError):
    """A step names something that the data does not have; the message gives the nearest."""


@dataclass(frozen=True)
class Parameter:
    """A kind of value in a step: its pattern or its words, how it is read and how it is said."""

    pattern: str
    read: Callable[[str], Any]
    say: Callable[[Any, Language], str]
    allowed: Callable[[], list[str]]
    words: tuple[str, ...] = ()

    def within(self, said: str) -> str:
        """A pattern of what can stand in a line (in small letters); empty where nothing can."""
        return self.pattern or "|".join(re.escape(word) for word in self.words if word in said)

    def fits(self, said: str) -> bool:
        """Whether some words are a value of this kind."""
        return re.fullmatch(self.within(said.lower()), said, re.IGNORECASE) is not None


def _one_of(table: Callable[[], dict[str, Any]], say: Callable[[Any, Language], str]) -> Parameter:
    """A parameter whose words are the keys of a table; the longest that fits is meant."""

    def read(words: str) -> Any:
        found = table()
        if words.lower() not in found:
            raise UnknownWords(f"unknown words '{words}'{nearest(words.lower(), found)}")
        return found[words.lower()]

    words = tuple(sorted(table(), key=len, reverse=True))
    return Parameter("", read, say, lambda: sorted(table()), words)


def _lower(entries: dict[str, Any]) -> dict[str, Any]:
    return {words.lower(): value for words, value in entries.items()}


@lru_cache(maxsize=1)
def facts() -> dict[str, tuple[str, str]]:
    """What a case can be told; a derived fact is not: it follows, and may share its words."""
    return _lower(
        {
            text.sv: (name, value)
            for name, fact in guide().facts.items()
            if not fact.derived
            for value, text in fact.values.items()
        }
    )


def _say_fact(value: tuple[str, str | int], language: Language) -> str:
    fact = guide().facts[value[0]]
    if fact.phrases:
        return fact.phrases.is_[language].format(n=value[1])
    return fact.values[str(value[1])][language]


def _numbers() -> Parameter:
    """A number as it is said; the examples are at its first cut point."""
    numbers = {n: fact for n, fact in guide().facts.items() if fact.phrases}
    said = {n: fact.phrases.is_.sv for n, fact in numbers.items() if fact.phrases}
    patterns = {
        name: re.escape(words).replace(re.escape("{n}"), r"(\d{1,3})")
        for name, words in said.items()
    }
    examples = [words.format(n=numbers[name].cuts[0]) for name, words in said.items()]

    def read(words: str) -> tuple[str, int]:
        for name, pattern in patterns.items():
            if match := re.fullmatch(pattern, words, re.IGNORECASE):
                return name, int(match.group(1))
        raise UnknownWords(f"unknown words '{words}'")

    pattern = "|".join(p.replace("(", "(?:") for p in patterns.values())
    return Parameter(f"(?:{pattern})", read, _say_fact, lambda: examples)


def _concepts(kind: str) -> Callable[[], dict[str, str]]:
    def table() -> dict[str, str]:
        return _lower(
            {
                concept.definite.sv: name
                for name, concept in guide().concepts.items()
                if concept.kind == kind and concept.definite
            }
        )

    return lru_cache(maxsize=1)(table)


def _provisions() -> Iterator[Provision]:
    """Those of every edition: a scenario speaks of its own day."""
    for text in guide().every_text:
        yield from text.provisions


def _groups(kind: str, aspects: tuple[str, ...]) -> Callable[[], dict[str, Parties]]:
    """Whole answers: every concept alone, and every group that a rule names, as it is rendered."""

    def table() -> dict[str, Parties]:
        alone = {words: Parties(names=[name]) for words, name in _concepts(kind)().items()}
        groups = [
            group
            for provision in _provisions()
            for aspect in aspects
            if (group := getattr(provision.rule, aspect)) and len(group.names) > 1
        ]
        return alone | _lower({Say(guide(), "sv").parties(group): group for group in groups})

    return lru_cache(maxsize=1)(table)


def _say_group(group: Parties, language: Language) -> str:
    return Say(guide(), language).parties(group)


def _events(happened: bool) -> Callable[[], dict[str, str]]:
    def table() -> dict[str, str]:
        return _lower(
            {
                text.sv: name
                for name, concept in guide().events.items()
                if (text := concept.happened if happened else concept.not_happened)
            }
        )

    return lru_cache(maxsize=1)(table)


def _say_event(happened: bool) -> Callable[[str, Language], str]:
    def say(name: str, language: Language) -> str:
        concept = guide().events[name]
        text = concept.happened if happened else concept.not_happened
        return text[language] if text else name

    return say


def _say_concept(name: str, language: Language) -> str:
    return Say(guide(), language).concept(name)


class Deed(NamedTuple):
    """An act, in the verb that a text uses of it."""

    act: str
    variant: str | None = None

    @property
    def wording(self) -> Wording:
        act = guide().acts[self.act]
        return act.variants[self.variant] if self.variant else act


def _deeds() -> Iterator[Deed]:
    for name, act in guide().acts.items():
        yield Deed(name)
        yield from (Deed(name, variant) for variant in act.variants)


@lru_cache(maxsize=1)
def doing() -> dict[str, Deed]:
    return _lower({deed.wording.do.sv: deed for deed in _deeds()})


@lru_cache(maxsize=1)
def does() -> dict[str, Deed]:
    return _lower({deed.wording.does.sv: deed for deed in _deeds()})


class Undone(NamedTuple):
    """An act of nobody named, with its force."""

    deed: Deed
    force: Force


@lru_cache(maxsize=1)
def undone() -> dict[str, Undone]:
    """Both word orders of each act that has a passive: "en SIP ska erbjudas", "ska en SIP …"."""
    forces = (*(force for force, _ in FORCES.values()), "does")
    return _lower(
        {
            Phrases("sv").passive(deed.wording, force, verb_first=verb_first): Undone(deed, force)
            for deed in _deeds()
            if deed.wording.passive
            for force in forces
            for verb_first in (True, False)
        }
    )


def _say_undone(value: Undone, language: Language) -> str:
    return Phrases(language).passive(value.deed.wording, value.force)


def _agreements() -> dict[str, str]:
    return _lower({text.agreement.short.sv: code for code, text in guide().texts.items()})


def _read_date(words: str) -> dt.date:
    number, month, year = words.split()
    try:
        return day(dt.date(int(year), MONTHS.index(month.lower()) + 1, int(number)))
    except ValueError:
        raise UnknownWords(f"'{words}' is not a day of the calendar") from None


@lru_cache(maxsize=1)
def deadlines() -> dict[str, Deadline]:
    """Every deadline of the agreements by the words that it is rendered with."""
    return _lower(
        {
            Say(guide(), "sv").deadline(deadline): deadline
            for provision in _provisions()
            for deadline in provision.rule.deadline
        }
    )


@lru_cache(maxsize=1)
def contents() -> dict[str, Words]:
    return _lower({text.sv: text for p in _provisions() for text in p.rule.content})


@lru_cache(maxsize=1)
def questions() -> dict[str, str]:
    return _lower({fact.question.sv: name for name, fact in guide().facts.items()})


def _clauses() -> Parameter:
    def read(words: str) -> tuple[str, str]:
        return "", words

    return Parameter(r"[0-9]+(?:\.[0-9]+)*", read, lambda value, _: value[1], lambda: ["3.4.3.1"])


@dataclass(frozen=True)
class Silent:
    """Something the text leaves unsaid: a whole aspect, or its grain.

    `together` is for what is done with somebody rather than to somebody.
    """

    aspect: Aspect
    grain: bool
    together: bool = False


SILENCES: dict[str, tuple[Silent, Words]] = {
    **{
        (text := WORDS[f"silent.{aspect}"]).sv: (Silent(aspect, False), text)
        for aspect in records.ASPECTS
        if aspect != "condition"
    },
    "texten säger inte med vem": (
        Silent("to", False, together=True),
        Words(sv="texten säger inte med vem", en="the text does not say with whom"),
    ),
    WORDS["silent.unit"].sv: (Silent("who", True), WORDS["silent.unit"]),
    WORDS["silent.number"].sv: (Silent("deadline", True), WORDS["silent.number"]),
}
ASPECT_WORDS: dict[Aspect, Words] = {
    "who": Words(sv="vem", en="who"),
    "to": Words(sv="till vem", en="to whom"),
    "deadline": Words(sv="när", en="when"),
    "force": Words(sv="hur bindande", en="how binding"),
    "where": Words(sv="var", en="where"),
    "pays": Words(sv="vem som betalar", en="who pays"),
    "consent": Words(sv="samtycke", en="consent"),
    "condition": Words(sv="villkoren", en="the conditions"),
}
ASPECTS: dict[str, tuple[Aspect, Words]] = {
    text.sv: (aspect, text) for aspect, text in ASPECT_WORDS.items()
}
FORCES: dict[str, tuple[Force, Words]] = {
    WORDS[f"force.{force}"].sv: (force, WORDS[f"force.{force}"])
    for force in ("must", "should", "may", "can", "needs-to")
}
VERDICTS: dict[str, tuple[str, Words]] = {
    "är gjort i tid": ("in-time", Words(sv="är gjort i tid", en="is done in time")),
    "är gjort för sent": ("late", Words(sv="är gjort för sent", en="is done too late")),
    "är inte försenat ännu": (
        "not-yet-due",
        Words(sv="är inte försenat ännu", en="is not yet due"),
    ),
    "är försenat": ("overdue", Words(sv="är försenat", en="is overdue")),
}
VALIDITIES: dict[str, tuple[str, Words]] = {
    text.sv: (kind, text)
    for kind, text in {
        "undated": Words(sv="utan startdag", en="without a first day"),
        "not-yet": Words(sv="inte påbörjad", en="not begun"),
        "in-term": Words(sv="inom den tryckta tiden", en="within the printed period"),
        "extended-unless-ended": Words(
            sv="förlängd om ingen har sagt upp den", en="extended unless somebody gave notice"
        ),
        "expired": Words(sv="utgången", en="expired"),
    }.items()
}


def _fixed(table: dict[str, tuple[Any, Words]]) -> Parameter:
    back = {repr(value): text for value, text in table.values()}
    return _one_of(
        lambda: {words: value for words, (value, _) in table.items()},
        lambda value, language: back[repr(value)][language],
    )


# What the catalogue of steps calls each kind of parameter.
TITLES = {
    "fact": Words(sv="omständighet", en="circumstance"),
    "number": Words(sv="omständighet i tal", en="circumstance in numbers"),
    "event": Words(sv="händelse", en="event"),
    "not_event": Words(sv="händelse som inte har skett", en="event that has not happened"),
    "actor": Words(sv="den eller de som gör något", en="the one or those who act"),
    "other": Words(sv="den eller de andra", en="the other or others"),
    "party": Words(sv="en aktör", en="one actor"),
    "place": Words(sv="plats", en="place"),
    "document": Words(sv="dokument", en="document"),
    "qualifier": Words(sv="förbehåll", en="qualifier"),
    "act": Words(sv="göra något", en="do something"),
    "does": Words(sv="gör något", en="does something"),
    "undone": Words(sv="något ska göras eller görs", en="something must be done or is done"),
    "agreement": Words(sv="överenskommelse", en="agreement"),
    "date": Words(sv="datum", en="date"),
    "deadline": Words(sv="tidsgräns", en="time limit"),
    "content": Words(sv="innehåll", en="contents"),
    "question": Words(sv="fråga", en="question"),
    "clause": Words(sv="klausulens nummer", en="clause number"),
    "step": Words(sv="stegets nummer", en="step number"),
    "silence": Words(sv="det osagda", en="what is unsaid"),
    "aspect": Words(sv="vad frågan gäller", en="what is asked"),
    "force": Words(sv="ska, bör, får, kan eller behöver", en="must, should, may, can or needs to"),
    "verdict": Words(sv="i tid eller inte", en="in time or not"),
    "validity": Words(sv="giltighet", en="validity"),
}


@lru_cache(maxsize=1)
def parameters() -> dict[str, Parameter]:
    """Every parameter type by the name that patterns use: "{actor}"."""
    return {
        "fact": _one_of(facts, _say_fact),
        "number": _numbers(),
        "event": _one_of(_events(True), _say_event(True)),
        "not_event": _one_of(_events(False), _say_event(False)),
        "actor": _one_of(_groups("actor", ("who", "pays")), _say_group),
        "other": _one_of(_groups("actor", ("to", "consent")), _say_group),
        "party": _one_of(_concepts("actor"), _say_concept),
        "place": _one_of(_groups("place", ("where",)), _say_group),
        "document": _one_of(_concepts("document"), _say_concept),
        "qualifier": _one_of(_concepts("qualifier"), _say_concept),
        "act": _one_of(doing, lambda deed, language: deed.wording.do[language]),
        "does": _one_of(does, lambda deed, language: deed.wording.does[language]),
        "undone": _one_of(undone, _say_undone),
        "agreement": _one_of(
            _agreements, lambda code, language: guide().texts[code].agreement.short[language]
        ),
        "date": Parameter(
            rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}",
            _read_date,
            lambda day, language: Phrases(language).date(day),
            lambda: ["22 november 2026"],
        ),
        "deadline": _one_of(
            deadlines, lambda value, language: Say(guide(), language).deadline(value)
        ),
        "content": _one_of(contents, lambda text, language: text[language]),
        "question": _one_of(
            questions, lambda name, language: guide().facts[name].question[language]
        ),
        "clause": _clauses(),
        "step": Parameter(r"\d", int, lambda value, _: str(value), lambda: ["1"]),
        "silence": _fixed(SILENCES),
        "aspect": _fixed(ASPECTS),
        "force": _fixed(FORCES),
        "verdict": _fixed(VERDICTS),
        "validity": _fixed(VALIDITIES),
    }
