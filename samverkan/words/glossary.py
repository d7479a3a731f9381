"""The glossary's entries, and what must hold of them (ISO 704, SKOS).

Concepts stand in `glossary/`; acts and facts, with their values, are entries too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any

from samverkan.files.errors import Problem, relative
from samverkan.files.text import listed, read_text
from samverkan.files.yamlfile import YamlFile
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, PHASES, Act, Bilingual, Concept, Fact, Language
from samverkan.model.references import names_in
from samverkan.words.lexicon import Lexicon, stem, words_of
from samverkan.words.say import Say

Files = dict[str, YamlFile]


@dataclass(frozen=True)
class Entry:
    """A glossary entry; `name` is also its anchor on its page and its id in the exports.

    A value of a fact has the fact as `broader`, and no definition of its own. The `shelf` is where
    it stands: its theme, and of an act its phase too ("acts-start").
    """

    name: str
    theme: str
    term: Bilingual
    definition: Bilingual | None = None
    note: Bilingual | None = None
    admitted: dict[Language, list[str]] = field(default_factory=dict)
    deprecated: dict[Language, list[str]] = field(default_factory=dict)
    look_alikes: tuple[str, ...] = ()
    evidence: str = "ours"
    source: str | None = None
    broader: str | None = None
    values: tuple[Entry, ...] = ()
    phase: str = ""

    @property
    def shelf(self) -> str:
        return f"{self.theme}-{self.phase}" if self.phase else self.theme


def shelves(guide: Guide) -> dict[str, list[Entry]]:
    """The entries of each shelf, in the order of the themes and the phases."""
    order = [*guide.themes, *(f"acts-{phase}" for phase in PHASES)]
    found: dict[str, list[Entry]] = {shelf: [] for shelf in order}
    for entry in entries(guide).values():
        found[entry.shelf].append(entry)
    return {shelf: listed for shelf, listed in found.items() if listed}


def shelf_title(say: Say, shelf: str) -> str:
    """What the entries of a shelf are: "Dokument", "Åtgärder: vid oenighet"."""
    if shelf in say.guide.themes:
        return say.guide.themes[shelf][say.language]
    theme, _, phase = shelf.partition("-")
    words = say(f"phase.{phase}")
    return f"{say.guide.themes[theme][say.language]}: {words[:1].lower()}{words[1:]}"


def entries(guide: Guide) -> dict[str, Entry]:
    """Every entry by its name: concepts as they are called, `act-…` and `fact-…`."""
    concepts = (_concept(guide, name, concept) for name, concept in guide.concepts.items())
    acts = (_act(name, act) for name, act in guide.acts.items())
    facts = (_fact(f"fact-{name}", fact) for name, fact in guide.facts.items())
    return {entry.name: entry for entry in (*concepts, *acts, *facts)}


def _concept(guide: Guide, name: str, concept: Concept) -> Entry:
    said = {f.name: getattr(concept, f.name) for f in fields(Entry) if hasattr(concept, f.name)}
    said["look_alikes"] = tuple(concept.look_alikes)
    return Entry(name=name, theme=guide.theme_of[name], **said)


def _act(name: str, act: Act) -> Entry:
    apart = tuple(map(act_anchor, act.look_alikes))
    return Entry(
        act_anchor(name), "acts", act.do, act.definition, look_alikes=apart, phase=act.phase
    )


def _fact(name: str, fact: Fact) -> Entry:
    """A fact; its answers are its values, where they say more than yes and no."""
    values = fact.values if set(fact.values) != {"yes", "no"} else {}
    below = (Entry(f"{name}-{one}", "facts", said, broader=name) for one, said in values.items())
    return Entry(name, "facts", fact.term, fact.definition, values=tuple(below))


def act_anchor(name: str) -> str:
    """An act's entry: "act-examination-offer-appointment"."""
    return f"act-{name.replace('.', '-')}"


# --- what must hold -------------------------------------------------------------------


def faults(guide: Guide, files: Files) -> list[Problem]:
    """Labels that clash, definitions in a circle, orphans, deprecated terms wherever they stand."""
    said = list(_written(guide, files))
    found: list[Problem] = []
    for language in LANGUAGES:
        found += _labels(guide, files, language)
        found += _circles(guide, files, language)
        found += _deprecated(guide, said, language)
    return [*found, *_one_way(guide, files), *_orphans(guide, files, said)]


def _fault(guide: Guide, files: Files, name: str, key: str, message: str) -> Problem:
    return files[_file_of(guide, name)].problem((name, key), message)


def _file_of(guide: Guide, name: str) -> str:
    return f"glossary/{guide.theme_of[name]}.yaml"


def _labels(guide: Guide, files: Files, language: Language) -> Iterator[Problem]:
    """One preferred term names one concept; preferred, admitted and deprecated stay apart.

    (SKOS S13, S14.) An admitted word may be shared: "court" is both a court and the court here.
    """
    preferred: dict[str, str] = {}
    for name, concept in guide.concepts.items():
        words = concept.term[language].lower()
        if words in preferred:
            message = f"'{words}' ({language}) already is the term of '{preferred[words]}'"
            yield _fault(guide, files, name, "term", message)
        preferred.setdefault(words, name)
    for name, concept in guide.concepts.items():
        admitted = [words.lower() for words in concept.admitted.get(language, [])]
        for words in admitted:
            if words in preferred:
                message = f"'{words}' ({language}) is the term of '{preferred[words]}'"
                yield _fault(guide, files, name, "admitted", message)
        for words in concept.deprecated.get(language, []):
            if words.lower() in [concept.term[language].lower(), *admitted]:
                message = f"'{words}' ({language}) is deprecated and in use of one concept"
                yield _fault(guide, files, name, "deprecated", message)


def _circles(guide: Guide, files: Files, language: Language) -> Iterator[Problem]:
    """No concept is defined by itself, at first hand or by way of others (ISO 704, 6.5.2)."""
    terms = (
        (words, name)
        for name, concept in guide.concepts.items()
        for words in [concept.term[language], *concept.admitted.get(language, [])]
    )
    lexicon = Lexicon(terms, lambda word: stem(word, language))
    used = {
        name: {found.name for found in lexicon.find(concept.definition[language])}
        for name, concept in guide.concepts.items()
    }
    for name in used:
        if path := _circle(name, used):
            message = f"({language}) is defined by itself: {' → '.join(path)}"
            yield _fault(guide, files, name, "definition", message)


def _circle(start: str, used: dict[str, set[str]]) -> list[str]:
    """The shortest way from a concept back to itself, or nothing."""
    paths, seen = [[start]], set()
    for path in paths:
        for name in sorted(used[path[-1]]):
            if name == start:
                return [*path, name]
            if name not in seen:
                seen.add(name)
                paths.append([*path, name])
    return []


def _one_way(guide: Guide, files: Files) -> Iterator[Problem]:
    """What is to be kept apart from each other is so from both sides (skos:related, S23)."""
    sides = {name: concept.look_alikes for name, concept in guide.concepts.items()}
    sides |= {name: act.look_alikes for name, act in guide.acts.items()}
    for name, others in sides.items():
        file = "agreements/acts.yaml" if name in guide.acts else _file_of(guide, name)
        for other in others:
            if name not in sides[other]:
                message = f"names '{other}' as a look-alike, which does not name '{name}'"
                yield files[file].problem((name, "look-alikes"), message)


def _orphans(guide: Guide, files: Files, written: Iterable[Written]) -> Iterator[Problem]:
    """A concept that no rule, text, page, scenario or other concept speaks of helps nobody."""
    used = {name for _, _, record in guide.records() for name in names_in(record)}
    lexicon = spoken(guide, "sv")
    for said in written:
        if said.language == "sv":
            names = {found.name for found in lexicon.find(said.words)}
            if said.path.startswith("glossary/"):
                names.discard(str(said.place[0]))  # a concept's own texts
            used |= names
    for name in guide.concepts.keys() - used:
        message = f"nothing speaks of '{guide.concepts[name].term.sv}'"
        yield files[_file_of(guide, name)].problem((name,), message)


# --- deprecated terms -----------------------------------------------------------------


def spoken(guide: Guide, language: Language) -> Lexicon:
    """Every word for a concept in a language, inflected or not."""
    return Lexicon(labels(guide, language), lambda word: stem(word, language))


def labels(guide: Guide, language: Language) -> list[tuple[str, str]]:
    """(words, concept) for all that a text may call a concept.

    Where a term and an event share their words ("placeringen"), the term comes first: it is
    what a text speaks of, unless a rule says otherwise.
    """
    terms_first = sorted(guide.concepts.items(), key=lambda item: item[1].kind != "term")
    return [(words, name) for name, c in terms_first for words in words_of(c, language)]


def deprecated(guide: Guide, language: Language) -> Lexicon:
    """The terms to avoid, named by their concept; those in use, and names of acts, have none.

    The longest wins: "welfare" is to be avoided, "social welfare committee" is not.
    """
    in_use = [
        (words, "") for concept in guide.concepts.values() for words in words_of(concept, language)
    ]
    names = [(statute.name[language], "") for statute in guide.statutes.values()]
    avoided = [
        (words, name)
        for name, concept in guide.concepts.items()
        for words in concept.deprecated.get(language, [])
    ]
    return Lexicon([*in_use, *names, *avoided], lambda word: _indefinite(word, language))


def _indefinite(word: str, language: Language) -> str:
    """The stem, also without an ending that Snowball leaves on: "landstinget", "hemmet"."""
    found = stem(word, language)
    return re.sub(r"(?<=m)m(?:et)?$|(?<=\w{4})et$", "", found) if language == "sv" else found


def texts(data: Any, language: Language, place: tuple[Any, ...] = ()) -> Iterator[Any]:
    """Each text of a language in a file's data: (place, words); lists of terms are none."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key == language and isinstance(value, str):
                yield (*place, key), value
            elif key not in ("deprecated", "admitted", "words"):
                yield from texts(value, language, (*place, key))
    elif isinstance(data, list | tuple):
        for index, value in enumerate(data):
            yield from texts(value, language, (*place, index))


@dataclass(frozen=True)
class Written:
    """A text of the data, or a line that a person wrote (which has no place in a record)."""

    language: Language
    path: str
    line: int
    words: str
    place: tuple[Any, ...] = ()


def _written(guide: Guide, files: Files) -> Iterator[Written]:
    """The texts of the data; pages and scenarios in Swedish, catalogues in English."""
    for file in files.values():
        for language in LANGUAGES:
            for place, words in texts(file.data, language):
                yield Written(language, file.path, file.line(place), words, place)
    for pattern in ("docs/**/*.md", "scenarios/**/*.feature", "docs/locales/en/**/*.po"):
        for path in listed(guide.root, pattern):
            name, english = relative(path, guide.root), False
            for line, words in enumerate(read_text(path, name).split("\n"), 1):
                if path.suffix != ".po":
                    yield Written("sv", name, line, words)
                else:  # a message is Swedish up to its msgstr
                    english = words.startswith("msgstr") or (
                        english and not words.startswith("msgid")
                    )
                    if english and not words.startswith("#"):
                        yield Written("en", name, line, words)


def _deprecated(guide: Guide, written: Iterable[Written], language: Language) -> Iterator[Problem]:
    """Deprecated terms, but in a concept's own note and where the glossary lets a file quote them."""
    lexicon = deprecated(guide, language)
    for said in written:
        for found in lexicon.find(said.words) if said.language == language else ():
            if not found.name or said.place[:2] == (found.name, "note"):
                continue
            concept = guide.concepts[found.name]
            if said.path not in concept.quoted_in:
                words, instead = said.words[found.start : found.end], concept.term[language]
                message = f"'{words}' is deprecated: '{instead}'"
                yield Problem(said.path, said.line, message)
