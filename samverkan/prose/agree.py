"""Finds where an English text says something else than its Swedish.

It compares what can be told apart in both languages: numbers and units of time, force,
negation, actors, clauses, and what the model fills in. Words that carry none of these are left
to the translator.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from samverkan.files.errors import Problem, short
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.prose.lint import SENTENCE, actors, any_of, fold
from samverkan.prose.passages import Pair, catalogues, data_pairs
from samverkan.prose.signals import CLAUSE, bare, pattern, signals, value
from samverkan.words.glossary import Files
from samverkan.words.lexicon import WORD, words_of

PLACEHOLDER = re.compile(r"\{\w+\}")
# "half past four" and "halv fem" are the same hour; "whether or not" and "eller inte" deny nothing.
_HALF = re.compile(r"\bhalv (\w+)\b")
_OR_NOT = re.compile(r"\bwhether or not\b|\bor not(?=[.,;:]|$)|\beller inte(?=[.,;:]|$| fatta)")


class Comparison:
    """Compares a text's two languages, with the glossary's actors in mind."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._lexicons = {language: actors(guide, language) for language in LANGUAGES}
        self._statutes = {
            language: any_of(statute.name[language] for statute in guide.statutes.values())
            for language in LANGUAGES
        }

    def faults(self, pair: Pair) -> Iterator[str]:
        """What the English of a text says otherwise than its Swedish."""
        swedish, english = pair.swedish, pair.english
        if pair.source != "page":  # the catalogues' own check tells of those
            yield from _lost("", PLACEHOLDER.findall(swedish), PLACEHOLDER.findall(english))
        swedish, english = bare(swedish), bare(english)
        for what, find in (("clause", _clauses), ("number", _numbers), ("unit", _units)):
            yield from _lost(f"the {what} ", find(swedish, "sv"), find(english, "en"))
        if not pair.note:
            for one, other in _aligned(swedish, english):
                yield from _force(one, other)
                yield from _negation(one, other)
            yield from self._swapped(swedish, english)

    # --- actors -------------------------------------------------------------------------

    def _swapped(self, swedish: str, english: str) -> Iterator[str]:
        """One actor in Swedish, another in English; one that is only left out may be a pronoun."""
        swedish = self._statutes["sv"].sub(" ", swedish)
        english = self._statutes["en"].sub(" ", english)
        ours = {found.name for found in self._lexicons["sv"].find(swedish)} - {
            *signals()["not-compared"]
        }
        theirs = {found.name for found in self._lexicons["en"].find(english)} - {
            *signals()["not-compared"]
        }
        lost = self._without(ours - theirs, theirs, english, "en")
        added = self._without(theirs - ours, ours, swedish, "sv")
        if lost and added:
            concepts = self._guide.concepts
            said = ", ".join(concepts[name].term.sv for name in lost)
            yield f"'{said}' is '{', '.join(concepts[name].term.en for name in added)}'"

    def _without(
        self, names: set[str], others: set[str], text: str, language: Language
    ) -> list[str]:
        """The actors of one language that no word of the other can stand for."""
        return sorted(
            name
            for name in names
            if not any(self._kin(name, other) for other in others)
            and not self._inside(name, text.lower(), language)
        )

    def _kin(self, one: str, other: str) -> bool:
        """Whether one term is in the other: the social services, those of the home municipality."""
        return any(
            self._words(one, language) <= self._words(other, language)
            or self._words(other, language) <= self._words(one, language)
            for language in LANGUAGES
        )

    def _words(self, name: str, language: Language) -> frozenset[str]:
        term = self._guide.concepts[name].term[language]
        return frozenset(fold(word, language) for word in WORD.findall(term))

    def _inside(self, name: str, text: str, language: Language) -> bool:
        """Whether a word for the actor is part of a compound: "hemregionen"."""
        said = (
            words.removeprefix("the ") for words in words_of(self._guide.concepts[name], language)
        )
        stems = (fold(words.lower(), language) for words in said if " " not in words)
        return any(len(stem) > 2 and stem in text for stem in stems)


def _lost(what: str, swedish: Iterable[str], english: Iterable[str]) -> Iterator[str]:
    ours, theirs = Counter(swedish), Counter(english)
    for lost in ours - theirs:
        yield f"it lacks {what}{lost}"
    for added in theirs - ours:
        yield f"it has {what}{added}, which the Swedish has not"


def _clauses(text: str, language: Language) -> set[str]:
    return {"-".join(found) for found in CLAUSE.findall(text)}


def _numbers(text: str, language: Language) -> set[str]:
    names = signals()["numbers"]["sv"]
    text = _HALF.sub(lambda m: str(names[m[1]] - 1) if m[1] in names else m[0], text)
    return {value(match.group(), language) for match in pattern("number", language).finditer(text)}


def _units(text: str, language: Language) -> set[str]:
    """The units of time that stand with a number; years are ages too, and left to `_numbers`."""
    said = (
        match[2] or match.group()
        for match in pattern("time", language).finditer(text)
        if not re.fullmatch(r"a day|en dag", match.group(), re.IGNORECASE)
    )
    found = {
        unit
        for words in said
        for unit, forms in signals()["units"][language].items()
        if re.fullmatch("|".join(forms), words, re.IGNORECASE)
    }
    return found - {"year"}


def _aligned(swedish: str, english: str) -> list[tuple[str, str]]:
    """Sentence by sentence where both have as many, else the whole."""
    ours = [match.group().strip() for match in SENTENCE.finditer(_OR_NOT.sub("", swedish))]
    theirs = [match.group().strip() for match in SENTENCE.finditer(_OR_NOT.sub("", english))]
    if len(ours) == len(theirs):
        return list(zip(ours, theirs, strict=True))
    return [(" ".join(ours), " ".join(theirs))]


@cache
def _answers(language: Language) -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """The words of force of a language by name, and what may answer to each in the other."""
    return {
        name: (
            re.compile(entry["said"], re.IGNORECASE),
            re.compile(rf"\b(?:{'|'.join(entry['answer'])})\b", re.IGNORECASE),
        )
        for name, entry in signals()["answered"][language].items()
    }


def _force(swedish: str, english: str) -> Iterator[str]:
    for name, (said, answer) in _answers("sv").items():
        if said.search(swedish) and not answer.search(english):
            yield f"nothing answers to '{name}' in '{short(swedish)}'"
    for name, (said, answer) in _answers("en").items():
        if said.search(english) and not answer.search(swedish):
            yield f"'{name}' in '{short(english)}' answers to nothing"


# "Neither … nor" is one negation; "utan" is "but" where something was denied before it.
_AGAIN = re.compile(r"\b(?:nor|utan)\b", re.IGNORECASE)


def _negation(swedish: str, english: str) -> Iterator[str]:
    for denies, answers in (("denies", "may-deny"), ("opposes", "may-oppose")):
        if _has(denies, "sv", swedish) and not _has(answers, "en", english):
            yield f"the Swedish denies, and '{short(english)}' does not"
        if _has(denies, "en", english) and not _has(answers, "sv", swedish):
            yield f"the English denies, and '{short(swedish)}' does not"
    ours = _has("denies", "sv", _AGAIN.sub("", swedish))
    theirs = _has("denies", "en", _AGAIN.sub("", english))
    if ours and theirs > _has("may-oppose", "sv", swedish):
        yield f"'{short(english)}' denies more than '{short(swedish)}'"
    if theirs and ours > _has("may-oppose", "en", english):
        yield f"'{short(english)}' denies less than '{short(swedish)}'"


def _has(name: str, language: Language, text: str) -> int:
    """How often a pattern stands in a text."""
    return len(pattern(name, language).findall(text))


def disagreements(guide: Guide, files: Files) -> list[Problem]:
    """Every disagreement in the catalogues, the YAML texts and the steps' templates."""
    compare = Comparison(guide)
    found = {
        Problem(pair.path, pair.line, f"the English disagrees: {fault}")
        for pair in (*catalogues(guide.root), *data_pairs(files), *step_pairs())
        for fault in compare.faults(pair)
    }
    return sorted(found)


def step_pairs() -> Iterator[Pair]:
    """Each step's pattern and template, and what it means in both languages."""
    from samverkan.scenarios.vocabulary import CATALOGUE
    from samverkan.scenarios.words import TABLE

    for definition in CATALOGUE:
        path, line = TABLE.path, definition.line
        yield Pair("step", path, line, definition.pattern, definition.english)
        yield Pair("step", path, line, definition.meaning.sv, definition.meaning.en)
