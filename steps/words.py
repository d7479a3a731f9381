"""Typed parameters of the steps: which words a scenario may use, and what they stand for.

Each type knows its words from the data (facts, glossary, acts), so that a scenario cannot
speak of an actor or an act that the guidance does not have, and so that each value can be
said in either language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from babel.dates import get_month_names

from samverkan.data.project import guide
from samverkan.files.errors import nearest
from samverkan.model.guide import Provision
from samverkan.model.records import ASPECTS, Aspect, Deadline, Force, Language, Parties, Wording
from samverkan.model.records import Text as Words
from samverkan.model.values import day
from samverkan.words.say import WORDS, Phrases, Say
from samverkan.words.say import doing as doing_of
from steps.table import orders, texts

MONTHS = list(get_month_names("wide", locale="sv").values())


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


PASSIVES: tuple[Force, ...] = ("must", "should", "may", "can", "needs-to", "does")


class Undone(NamedTuple):
    """An act of nobody named, with its force."""

    deed: Deed
    force: Force


@lru_cache(maxsize=1)
def undone() -> dict[str, Undone]:
    """Both word orders of each act that has a passive: "en SIP ska erbjudas", "ska en SIP …"."""
    return _lower(
        {
            Phrases("sv").passive(deed.wording, force, verb_first=verb_first): Undone(deed, force)
            for deed in _deeds()
            if deed.wording.passive
            for force in PASSIVES
            for verb_first in (True, False)
        }
    )


def _say_undone(value: Undone, language: Language) -> str:
    return Phrases(language).passive(value.deed.wording, value.force)


class Recipient(NamedTuple):
    """To whom an act is done, or with whom, with the preposition that goes with the act."""

    phrase: Words
    group: Parties

    def say(self, language: Language) -> str:
        return self.phrase[language].format(to=_say_group(self.group, language))


@lru_cache(maxsize=1)
def recipients() -> dict[str, Recipient]:
    """Each preposition with each group; what a rule says comes last, and so goes first."""
    phrases_of = {name: act.to for name, act in guide().acts.items() if act.to}
    groups = _groups("actor", ("to", "consent"))().values()
    every = [Recipient(phrase, group) for phrase in phrases_of.values() for group in groups]
    for rule in (provision.rule for provision in _provisions()):
        if rule.to and (phrase := phrases_of.get(rule.act)):
            every.append(Recipient(phrase, rule.to))
    return _lower({found.say("sv"): found for found in every})


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


@dataclass(frozen=True)
class Silent:
    """Something the text leaves unsaid: a whole aspect, or its grain.

    `said` is how: what is done with somebody is not said "with whom".
    """

    aspect: Aspect
    grain: bool
    said: Words


@lru_cache(maxsize=1)
def silences() -> dict[str, Silent]:
    """Both word orders of what is said of each silence; that there is no condition is none."""
    found = [
        Silent(aspect, False, WORDS[f"silent.{aspect}"])
        for aspect in ASPECTS
        if aspect != "condition"
    ]
    found.append(Silent("to", False, texts("silence")["with-whom"]))
    found += [Silent("who", True, WORDS["silent.unit"])]
    found += [Silent("deadline", True, WORDS["silent.number"])]
    starred = {re.sub(r" (\w+)", r" *\1*", one.said.sv, count=1): one for one in found}
    return {order: silence for said, silence in starred.items() for order in orders(said)}


def _listed(said: Mapping[str, Words]) -> Parameter:
    """A value by its words, some of which are sentences in both word orders."""
    table = {order: key for key, text in said.items() for order in orders(text.sv)}
    return _one_of(lambda: table, lambda key, language: orders(said[key][language])[-1])


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
        "to": _one_of(recipients, Recipient.say),
        "party": _one_of(_concepts("actor"), _say_concept),
        "place": _one_of(_groups("place", ("where",)), _say_group),
        "document": _one_of(_concepts("document"), _say_concept),
        "qualifier": _one_of(_concepts("qualifier"), _say_concept),
        "act": _one_of(doing, lambda deed, language: deed.wording.do[language]),
        "task": _one_of(doing, lambda deed, language: doing_of(deed.wording)),
        "does": _one_of(does, lambda deed, language: deed.wording.does[language]),
        "doing": _one_of(does, lambda deed, language: doing_of(deed.wording)),
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
        "clause": Parameter(
            r"[0-9]+(?:\.[0-9]+)*", str, lambda value, _: value, lambda: ["3.4.3.1"]
        ),
        "step": Parameter(r"\d", int, lambda value, _: str(value), lambda: ["1"]),
        "silence": _one_of(silences, lambda silence, language: silence.said[language]),
        "force": _listed(texts("force")),
        "aspect": _listed({key: WORDS[f"asked.{key}"] for key in WORDS.below("asked")}),
        "verdict": _listed(texts("verdict")),
        "validity": _listed(texts("validity")),
    }
