"""Finds what was typed by hand where the model should have said it.

What the agreements say reaches readers through roles and directives, through a page's own words
bound to a rule, and through the fields of the data. What stands in prose alone can drift: on a page
any claim, elsewhere an obligation; and everywhere a number of any kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, partial

from samverkan.files.errors import Problem, nearest
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.prose.cited import unshown
from samverkan.prose.claims import Claims
from samverkan.prose.passages import Marker, Passage, passages
from samverkan.prose.signals import CLAUSE, Signal, alternatives, bare, pattern, signals
from samverkan.words.glossary import Files
from samverkan.words.lexicon import Lexicon, stem, words_of

# The files in which the law's own sections, years and times have their home.
LAW = ("agreements/statutes.yaml", "agreements/divergences.yaml")
SENTENCE = re.compile(r"[^.!?;:]+(?:\.(?=\S)[^.!?;:]*)*[.!?;:]?")


@dataclass(frozen=True)
class Report:
    """What was typed by hand, and the markers that let some of it stand."""

    findings: list[Problem]
    markers: list[Marker]


class Linter:
    """Looks at one passage at a time, with the glossary's words in mind."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    def look(self, passage: Passage) -> Iterator[Signal]:
        """Everything typed in a passage."""
        words = " ".join(bare(passage.words).replace("*", "").split())
        if passage.source == "page":
            for kind, said in self._claims[passage.language].find(passage.words):
                yield Signal(f"a claim bound to no rule ({kind})", said, 0)
        else:
            yield from self._obligations(words, passage.language)
        if passage.source != "scenario":  # a case has ages and dates; its steps test them
            yield from self._quantities(words, passage)

    @cached_property
    def _claims(self) -> dict[Language, Claims]:
        return {language: Claims(self._guide, language) for language in LANGUAGES}

    # --- obligations --------------------------------------------------------------------

    @cached_property
    def _actors(self) -> dict[Language, Lexicon]:
        return {
            language: actors(self._guide, language, signals()["addressed"][language])
            for language in LANGUAGES
        }

    def _obligations(self, text: str, language: Language) -> Iterator[Signal]:
        for sentence in SENTENCE.finditer(text):
            said = sentence.group()
            if said.endswith("?") or not pattern("forces", language).search(said):
                continue
            for actor in self._actors[language].find(said):
                if verb := _verb(said, actor.start, actor.end, language):
                    words = f"{said[actor.start : actor.end]} … {verb}"
                    yield Signal("an obligation", words, sentence.start() + actor.start)
                    break

    # --- numbers ------------------------------------------------------------------------

    @cached_property
    def _terms(self) -> dict[Language, re.Pattern[str]]:
        """The glossary's own words with a number in them, such as "under år 2023"."""
        concepts = self._guide.concepts.values()
        return {
            language: any_of(
                words
                for concept in concepts
                for words in words_of(concept, language)
                if pattern("number", language).search(words)
            )
            for language in LANGUAGES
        }

    def _quantities(self, text: str, passage: Passage) -> Iterator[Signal]:
        language = passage.language
        if not pattern("quantity", language).search(text):
            return
        text = CLAUSE.sub(_blank, self._terms[language].sub(_blank, text))
        kinds = {
            "a clause number": "clause",
            "money": "money",
            "a statute's section or year": "statute",
            "an age": "age",
            "a time": "time",
            "a count": "number" if passage.source == "page" else "counted",
        }
        for kind, name in kinds.items():
            if passage.path in LAW and name in ("statute", "age", "time"):
                continue
            found = pattern(name, language)
            yield from (Signal(kind, m.group().strip(), m.start()) for m in found.finditer(text))
            text = found.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return "_" * len(match.group())


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of some phrases, as they are written; of none, nothing."""
    return re.compile("|".join(map(re.escape, phrases)) or r"(?!)", re.IGNORECASE)


def actors(guide: Guide, language: Language, others: Iterable[str] = ()) -> Lexicon:
    """Every word for an actor in a language, with or without its article, and other words."""
    return Lexicon(
        (
            *((words, words) for words in others),
            *(
                (words, name)
                for name, concept in guide.concepts.items()
                if concept.kind == "actor"
                for said in words_of(concept, language)
                for words in dict.fromkeys((said, said.removeprefix("the ")))
            ),
        ),
        partial(fold, language=language),
    )


@cache
def fold(word: str, language: Language) -> str:
    """A word's stem; an acronym stays as it is, so that "VIS" is not "visa"."""
    if word in signals()["homonyms"] or (len(word) > 1 and word[1:] != word[1:].lower()):
        return word
    return stem(word, language)


def _verb(said: str, start: int, end: int, language: Language) -> str:
    """The verb that obliges the actor at a place of a sentence, or nothing."""
    force, apart = (alternatives(name, language) for name in ("force", "apart"))
    before, after = said[:start], said[end:]
    gap = rf"(?:(?!\b(?:{apart})\b)[\w-]+ ){{0,4}}?"
    if found := re.match(rf" {gap}({force})\b", after):
        # The words that open the actor's own clause.
        opening = re.split(rf"[,–]|\b(?:{force})\b", before)[-1].strip()
        asked = re.search(rf"\b(?:{alternatives('asked', language)})", opening, re.IGNORECASE)
        return "" if asked else found.group(1)
    behind = (re.search(alternatives(name, language), before) for name in ("turned", "agent"))
    return next((found.group(1) for found in behind if found), "")


def lint(guide: Guide, files: Files) -> Report:
    """Everything typed by hand, and every marker; one that lets nothing stand is a finding."""
    linter = Linter(guide)
    typed = list(passages(guide.root, files))
    found = [
        (Problem(passage.path, passage.line, f"typed by hand: {s.kind}, '{s.words}'"), passage)
        for passage in typed
        for s in linter.look(passage)
    ]
    found += unshown(guide, (passage for passage in typed if passage.path.endswith(".md")))
    markers = sorted({p.marker for p in typed if p.marker}, key=lambda m: (m.path, m.line))
    used = {passage.marker for _, passage in found}
    return Report(
        findings=[
            *(problem for problem, passage in found if not passage.marker),
            *(problem for passage in typed for problem in _references(guide, passage)),
            *(Problem(m.path, m.line, "lets nothing stand") for m in markers if m not in used),
        ],
        markers=markers,
    )


def _references(guide: Guide, passage: Passage) -> Iterator[Problem]:
    """A clause that a YAML text refers to exists."""
    if passage.source == "data":
        for code, number in CLAUSE.findall(passage.words):
            if code in guide.texts and number not in guide.texts[code].clauses:
                hint = nearest(number, guide.texts[code].clauses)
                message = f"unknown clause '{code}-{number}'{hint}"
                yield Problem(passage.path, passage.line, message)
