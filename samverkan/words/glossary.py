"""The glossary's entries, and what must hold of them (ISO 704, SKOS).

Concepts stand in `glossary/`; acts and facts, with their values, are entries too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samverkan.files.errors import Problem, relative
from samverkan.files.text import listed, read_text
from samverkan.files.yamlfile import YamlFile
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Act, Fact, Language, Text
from samverkan.model.references import names_in
from samverkan.words.lexicon import Lexicon, stem, words_of

Files = dict[str, YamlFile]


@dataclass(frozen=True)
class Entry:
    """A glossary entry; `name` is also its anchor on its page and its id in the exports."""

    name: str
    theme: str
    term: Text
    definition: Text
    admitted: dict[Language, list[str]]
    deprecated: dict[Language, list[str]]
    note: Text | None
    look_alikes: tuple[str, ...]
    evidence: str
    source: str | None = None
    values: dict[str, Text] = field(default_factory=dict)


def entries(guide: Guide) -> dict[str, Entry]:
    """Every entry by its name: concepts as they are called, `act-…` and `fact-…`."""
    found = [
        Entry(
            name=name,
            theme=guide.theme_of[name],
            term=concept.term,
            definition=concept.definition,
            admitted=concept.admitted,
            deprecated=concept.deprecated,
            note=concept.note,
            look_alikes=tuple(concept.look_alikes),
            evidence=concept.evidence,
            source=concept.source,
        )
        for name, concept in guide.concepts.items()
    ]
    found += [_act_entry(name, act) for name, act in guide.acts.items()]
    found += [_fact_entry(name, fact) for name, fact in guide.facts.items()]
    return {entry.name: entry for entry in found}


def _act_entry(name: str, act: Act) -> Entry:
    apart = tuple(act_anchor(other) for other in act.look_alikes)
    return _entry(act_anchor(name), "acts", act.do, act.definition, look_alikes=apart)


def _fact_entry(name: str, fact: Fact) -> Entry:
    """A fact; its answers are its values, where they say more than yes and no."""
    values = fact.values if set(fact.values) != {"yes", "no"} else {}
    return _entry(f"fact-{name}", "facts", fact.term, fact.definition, values=values)


def _entry(
    name: str,
    theme: str,
    term: Text,
    definition: Text,
    look_alikes: tuple[str, ...] = (),
    values: dict[str, Text] | None = None,
) -> Entry:
    return Entry(
        name=name,
        theme=theme,
        term=term,
        definition=definition,
        admitted={},
        deprecated={},
        note=None,
        look_alikes=look_alikes,
        evidence="ours",
        values=values or {},
    )


def act_anchor(name: str) -> str:
    """An act's entry: "act-examination-offer-appointment"."""
    return f"act-{name.replace('.', '-')}"


# --- what must hold -------------------------------------------------------------------


def faults(guide: Guide, files: Files) -> list[Problem]:
    """Labels that clash, definitions in a circle, orphans, deprecated terms in the data."""
    found: list[Problem] = []
    for language in LANGUAGES:
        found += _labels(guide, files, language)
        found += _circles(guide, files, language)
        found += _deprecated_in_data(guide, files, language)
    return [*found, *_one_way(guide, files), *_orphans(guide, files)]


def _at(guide: Guide, files: Files, name: str, *place: str) -> tuple[YamlFile, tuple[str, ...]]:
    return files[f"glossary/{guide.theme_of[name]}.yaml"], (name, *place)


def _labels(guide: Guide, files: Files, language: Language) -> Iterator[Problem]:
    """One preferred term names one concept; preferred, admitted and deprecated stay apart.

    (SKOS S13, S14.) An admitted word may be shared: "court" is both a court and the court here.
    """
    preferred: dict[str, str] = {}
    for name, concept in guide.concepts.items():
        file, place = _at(guide, files, name, "term")
        words = concept.term[language].lower()
        if words in preferred:
            message = f"'{words}' ({language}) already is the term of '{preferred[words]}'"
            yield file.problem(place, message)
        preferred.setdefault(words, name)
    for name, concept in guide.concepts.items():
        file, place = _at(guide, files, name, "admitted")
        admitted = [words.lower() for words in concept.admitted.get(language, [])]
        for words in admitted:
            if words in preferred:
                message = f"'{words}' ({language}) is the term of '{preferred[words]}'"
                yield file.problem(place, message)
        for words in concept.deprecated.get(language, []):
            if words.lower() in [concept.term[language].lower(), *admitted]:
                message = f"'{words}' ({language}) is deprecated and in use of one concept"
                yield file.problem((name, "deprecated"), message)


def _circles(guide: Guide, files: Files, language: Language) -> Iterator[Problem]:
    """No concept is defined by itself, at first hand or by way of others (ISO 704, 6.5.2)."""
    lexicon = Lexicon(
        (
            (words, name)
            for name, concept in guide.concepts.items()
            for words in [concept.term[language], *concept.admitted.get(language, [])]
        ),
        lambda word: stem(word, language),
    )
    used = {
        name: {found.name for found in lexicon.find(concept.definition[language])}
        for name, concept in guide.concepts.items()
    }
    for name in used:
        if path := _circle(name, used):
            file, place = _at(guide, files, name, "definition")
            yield file.problem(place, f"({language}) is defined by itself: {' → '.join(path)}")


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
    acts = files["agreements/acts.yaml"]
    sides = {name: concept.look_alikes for name, concept in guide.concepts.items()}
    sides |= {name: act.look_alikes for name, act in guide.acts.items()}
    for name, others in sides.items():
        file = acts if name in guide.acts else _at(guide, files, name)[0]
        for other in others:
            if name not in sides[other]:
                message = f"names '{other}' as a look-alike, which does not name '{name}'"
                yield file.problem((name, "look-alikes"), message)


def _orphans(guide: Guide, files: Files) -> Iterator[Problem]:
    """A concept that no rule, text, page, scenario or other concept speaks of helps nobody."""
    used = {name for _, _, record in guide.records() for name in names_in(record)}
    unnamed = {name: c for name, c in guide.concepts.items() if name not in used}
    if not unnamed:
        return
    lexicon = spoken(guide, "sv")
    corpus = [words for file in files.values() for _, words in texts(file.data, "sv")]
    for path, _, words in prose(guide.root):
        corpus.append(words if path.suffix != ".po" else "")
    mentioned: dict[str, int] = {}
    for words in corpus:
        for found in lexicon.find(words):
            mentioned[found.name] = mentioned.get(found.name, 0) + 1
    for name, concept in unnamed.items():
        own = sum(
            found.name == name
            for words in _own(concept.model_dump())
            for found in lexicon.find(words)
        )
        if mentioned.get(name, 0) <= own:
            file, place = _at(guide, files, name)
            yield file.problem(place, f"nothing speaks of '{concept.term.sv}'")


def _own(data: Any) -> Iterator[str]:
    for _, words in texts(data, "sv"):
        yield words


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


def _deprecated_in_data(guide: Guide, files: Files, language: Language) -> Iterator[Problem]:
    lexicon = deprecated(guide, language)
    for file in files.values():
        for place, words in texts(file.data, language):
            for found in lexicon.find(words):
                own_note = place[:2] == (found.name, "note")
                if found.name and not own_note and not _quoted(guide, found.name, file.path):
                    yield file.problem(place, _avoid(guide, found.name, words, found, language))


def _quoted(guide: Guide, name: str, path: str) -> bool:
    return path in guide.concepts[name].quoted_in


def _avoid(guide: Guide, name: str, words: str, found: Any, language: Language) -> str:
    said, instead = words[found.start : found.end], guide.concepts[name].term[language]
    return f"'{said}' is deprecated: '{instead}'"


def prose(root: Path) -> Iterable[tuple[Path, int, str]]:
    """Each line that a person wrote: pages and scenarios in Swedish, catalogues in English."""
    for pattern in ("docs/**/*.md", "scenarios/**/*.feature", "docs/locales/en/**/*.po"):
        for path in listed(root, pattern):
            for line, words in enumerate(read_text(path, relative(path, root)).split("\n"), 1):
                yield path, line, words


def deprecated_in_prose(guide: Guide) -> list[Problem]:
    """Deprecated terms in pages, scenarios and their English, with file and line."""
    found = []
    lexicons = {language: deprecated(guide, language) for language in LANGUAGES}
    english = False
    for path, line, words in prose(guide.root):
        name = path.relative_to(guide.root).as_posix()
        language: Language = "sv"
        if path.suffix == ".po":  # a message is Swedish up to its msgstr
            english = (english or words.startswith("msgstr")) and not words.startswith("msgid")
            if not english or words.startswith("#"):
                continue
            language = "en"
        for hit in lexicons[language].find(words):
            if hit.name and not _quoted(guide, hit.name, name):
                found.append(Problem(name, line, _avoid(guide, hit.name, words, hit, language)))
    return found
