"""What people may call a fact, an event, a value or a concept: its id, or words in either language."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Bilingual, Fact, Names, Undistinguished

CLOSE = 0.6  # how alike a misspelt word must be to the one that is guessed
SHORTEST = 3  # letters of a word of which anything is guessed: "on" is no misspelt "no"


def normal(said: object) -> str:
    """Words as they are compared: whatever the case of letters, hyphens and spaces."""
    words = unicodedata.normalize("NFC", str(said)).casefold()
    return re.sub(r"^(att|that) ", "", " ".join(re.split(r"[\s_-]+", words.strip())))


def nearest(said: object, known: Mapping[str, str]) -> str | None:
    """The id of which somebody may have misspelt a word, if any."""
    word = normal(said)
    close = difflib.get_close_matches(word, known, n=1, cutoff=CLOSE)
    return known[close[0]] if close and len(word) >= SHORTEST else None


# The parts of a case file, in every project; cases.yaml has further words for them.
SECTIONS: tuple[Literal["on", "role", "facts", "events"], ...] = ("on", "role", "facts", "events")


class CaseWords:
    """The words of one guide; where two things share a word, it is the first one's."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.facts = _table(
            (name, [*_texts(fact.short), *_texts(fact.term)]) for name, fact in guide.facts.items()
        )
        self.events = _table((name, self._of_event(name)) for name in guide.events)
        self.roles = _table(
            (name, [*_texts(role.name), *_both(role.words)])
            for name, role in guide.cases.roles.items()
        )
        further = guide.cases.sections
        self.sections = _table((n, _both(further[n]) if n in further else []) for n in SECTIONS)

    @cached_property
    def names(self) -> dict[str, dict[str, str]]:
        """The words for what a field of the data names, by what it says that it names.

        Words that two of a kind share lead to neither: of a rule nothing is guessed.
        """
        guide, said = self.guide, self._of_concept
        kinds = {concept.kind: list[str]() for concept in guide.concepts.values()}
        for name, concept in guide.concepts.items():
            kinds[concept.kind].append(name)
        return {
            **{kind: _sure((name, said(name)) for name in names) for kind, names in kinds.items()},
            "concept": _sure((name, said(name)) for name in guide.concepts),
            "event": _sure((name, self._of_event(name)) for name in guide.events),
            "act": _sure((name, _texts(act.do)) for name, act in guide.acts.items()),
            "fact": _sure((n, [*_texts(f.short), *_texts(f.term)]) for n, f in guide.facts.items()),
        }

    def _of_concept(self, name: str) -> list[str]:
        concept = self.guide.concepts[name]
        return [*_texts(concept.definite), *_texts(concept.term)]

    def _of_event(self, name: str) -> list[str]:
        event, fact = self.guide.events[name], self.guide.facts.get(name)
        admitted = [word for words in event.admitted.values() for word in words]
        said = [event.definite, event.term, event.happened, fact.short if fact else None]
        return [*(word for text in said for word in _texts(text)), *admitted]

    def value(self, fact: Fact, said: object) -> str | None:
        """The value of a fact that is meant: its id, its words, or how only its words end."""
        word = normal(said)
        found = _table(
            (value, [*_texts(text), *_both(fact.words.get(value, {}))])
            for value, text in fact.values.items()
        )
        if word in found:
            return found[word]
        if {"yes", "no"} <= fact.values.keys() and (common := self.common(said, "yes", "no")):
            return common
        ending = {value for words, value in found.items() if words.endswith(f" {word}")}
        return ending.pop() if len(ending) == 1 else None

    def common(self, said: object, *names: str) -> str | None:
        """Which of some values that many facts and events have is meant, if any."""
        known = [(name, _both(w)) for name, w in self.guide.cases.values.items() if name in names]
        return _table(known).get(normal(said))

    def role(self, said: object) -> str | None:
        """The role that is meant, if any."""
        return self.roles.get(normal(said))

    def undistinguished(self, said: object) -> Undistinguished | None:
        """What no answer depends on, where somebody asks for it by one of its names."""
        known = self.guide.cases.not_distinguished.values()
        found = (e for e in known if normal(said) in map(normal, _both(e.names)))
        return next(found, None)


def _texts(text: Bilingual | None) -> list[str]:
    return [text[language] for language in LANGUAGES] if text else []


def _both(names: Names) -> list[str]:
    return [word for language in LANGUAGES for word in names.get(language, ())]


def _table(entries: Iterable[tuple[str, list[str]]]) -> dict[str, str]:
    """Each word and what it names; ids go first."""
    known = list(entries)
    table = {normal(name): name for name, _ in known}
    for name, words in known:
        for word in words:
            table.setdefault(normal(word), name)
    return table


def _sure(entries: Iterable[tuple[str, list[str]]]) -> dict[str, str]:
    """Each word that names one thing only, and that."""
    named: dict[str, set[str]] = {}
    for name, words in entries:
        for word in (name, *words):
            named.setdefault(normal(word), set()).add(name)
    return {word: names.pop() for word, names in named.items() if len(names) == 1}
