"""Finds where a scenario's page gives its answer away before the reader has guessed.

What stands in the open is the question and the story, the feature's name and what is given. None of
these may name what a 'Så' asserts (an actor, a payer, a document, a place, a number, a day), unless
it is given, or the question asks about it; and a story tells of a case, not of what the text says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from samverkan.files.errors import Problem
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Deadline, Language, Parties
from samverkan.prose.lint import fold
from samverkan.prose.signals import pattern, signals, value
from samverkan.scenarios.features import Feature, Scenario
from samverkan.scenarios.told import question, tell
from samverkan.scenarios.vocabulary import Fit
from samverkan.scenarios.words import Recipient
from samverkan.words.lexicon import Lexicon, words_of
from samverkan.words.say import Say


def leaks(guide: Guide, features: Iterable[Feature]) -> list[Problem]:
    """Every leak, at its scenario's line; of the English, there too."""
    return [
        scenario.fault(f"{scenario.id}: {fault}")
        for feature in features
        for scenario in feature.scenarios
        for language in LANGUAGES
        for fault in _faults(guide, scenario, language)
    ]


def _faults(guide: Guide, scenario: Scenario, language: Language) -> Iterator[str]:
    asked = question(guide, scenario, language)
    story = scenario.said(scenario.description, language)
    if scenario.question and not asked.endswith("?"):
        yield f"the question '{asked}' asks nothing"
    for sentence in pattern("sentence", language).findall(story):
        if not pattern("wonders", language).search(sentence):
            for said in pattern("tells", language).finditer(sentence):
                yield f"the story tells what the text says: '{said.group()}'"
    told = tell(guide, scenario)
    lines = [*told.shared, *(line for one in told.examples for line in (*one.given, *one.answer))]
    given = " ".join(line.fit.say(language) for line in lines if line.step.kind != "then")
    claims = [line.fit for line in lines if line.step.kind == "then"]
    asserted = dict.fromkeys(_asserted(guide, claims, language))
    name = scenario.said(scenario.feature, language)
    for place, text in (("question", asked), ("story", story), ("feature's name", name)):
        for aspect, words in asserted:
            wanted = pattern(f"asks-{aspect}", language).search(asked)
            known = given if wanted else f"{given} {asked}"
            if names(words, text, language) and not names(words, known, language):
                yield f"the {place} gives away '{words}'"
                break


def _asserted(guide: Guide, claims: Iterable[Fit], language: Language) -> Iterator[tuple[str, str]]:
    """What the claims assert, each with what asks for it, in words that a text could have."""
    for fit in claims:
        for name, aspect in signals()["answers"].items():
            if name in fit.said:
                found = fit.parameters[name].read(fit.said[name])
                yield from ((aspect, words) for words in _said(guide, found, language))


def _said(guide: Guide, found: Any, language: Language) -> Iterator[str]:
    match found:
        case Recipient():
            yield from _said(guide, found.group, language)
        case Parties():
            for name in found.names:
                yield from words_of(guide.concepts[name], language)
        case dt.date():
            yield Say(guide, language).date(found).rpartition(" ")[0]
        case Deadline() if found.vague:
            yield from words_of(guide.concepts[found.vague], language)
        case Deadline() if span := found.within or found.every:
            yield Say(guide, language).span(span)
        case Deadline():
            yield Say(guide, language).deadline(found)
        case str() if found in guide.concepts:
            yield from words_of(guide.concepts[found], language)


def names(words: str, text: str, language: Language) -> bool:
    """Whether a text has some words, in any inflection; a number by its word too."""
    return any(_lexicon(words.removeprefix("the "), language).find(text))


@cache
def _lexicon(words: str, language: Language) -> Lexicon:
    return Lexicon([(words, words)], lambda word: fold(value(word, language), language))
