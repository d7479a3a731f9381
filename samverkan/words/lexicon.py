"""Finds the glossary's terms in running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import snowballstemmer

from samverkan.model.records import Concept, Language

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
# Endings that Snowball's Swedish leaves: skolan, begäran; barnet, hemmet.
ENDING = re.compile(r"(.*[aeiouyåäö][^aeiouyåäö]+)an|(.*[^aeiouyåäö]{2})et")
STEMMERS = {"sv": snowballstemmer.stemmer("swedish"), "en": snowballstemmer.stemmer("english")}


@dataclass(frozen=True)
class Found:
    """A term in a text, from `start` to `end`, and what it stands for."""

    start: int
    end: int
    name: str


@cache
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, which several lexicons are asked about."""
    return tuple(WORD.findall(text))


class Lexicon:
    """Phrases, each with a name; `find` gives the longest at each place, whole words only.

    A phrase without a name only keeps a shorter one from being found in it.
    """

    def __init__(
        self, phrases: Iterable[tuple[str, str]], fold: Callable[[str], str] = str.lower
    ) -> None:
        self._fold = fold = cache(fold)
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        named: set[str] = set()
        for phrase, name in phrases:
            words = tuple(fold(word) for word in WORD.findall(phrase))
            if words:
                self._by_first.setdefault(words[0], []).append((words, name))
                named |= {words[0]} if name else set()
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._begins = cache(lambda word: fold(word) in named)

    def find(self, text: str) -> Iterator[Found]:
        """The phrases of a text in order; none overlaps another."""
        if not any(map(self._begins, _words(text))):  # nothing here has a name
            return
        words = tuple(map(self._fold, _words(text)))
        tokens = list(WORD.finditer(text))
        at = 0
        while at < len(words):
            for phrase, name in self._by_first.get(words[at], ()):
                if words[at : at + len(phrase)] == phrase:
                    last = at + len(phrase) - 1
                    yield Found(tokens[at].start(), tokens[last].end(), name)
                    at = last
                    break
            at += 1


@cache
def stem(word: str, language: Language) -> str:
    """A word without its inflection: Snowball, and the Swedish endings that it leaves."""
    found = str(STEMMERS[language].stemWord(word.lower()))
    if language == "sv":
        if match := ENDING.fullmatch(found):
            found = match[1] or match[2]
        found = found[:-1] if found.endswith("mm") else found
    return found


def words_of(concept: Concept, language: Language) -> list[str]:
    """What a text may call a concept: its preferred and admitted terms and its definite form."""
    definite = [concept.definite[language]] if concept.definite else []
    return [concept.term[language], *definite, *concept.admitted.get(language, [])]
