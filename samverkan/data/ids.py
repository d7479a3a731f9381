"""Ids that a person has written in words: "vårdcentralen" where the data has `health-centre`.

The words are those of scenarios and of case files (`samverkan.model.casewords`). The data is read
as if the ids stood there; `samverkan check` tells them, and `samverkan format` writes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from samverkan.files.errors import Problem
from samverkan.files.yamledit import Editor
from samverkan.files.yamlfile import Place, YamlFile
from samverkan.model.casewords import CaseWords, normal
from samverkan.model.guide import Guide
from samverkan.model.records import Fact
from samverkan.model.references import Reference, walk

CONDITIONS = ("condition", "condition of a case", "derivation")


@dataclass(frozen=True)
class Words:
    """Words at a place of a file, as a value or as the key of one, and the id that they name."""

    place: Place
    said: str
    id: str
    is_key: bool = False

    def told(self, file: YamlFile) -> Problem:
        message = f"'{self.said}' is '{self.id}' in the data: 'samverkan format' writes it"
        return file.problem(self.place, message)


def written(guide: Guide, files: dict[str, YamlFile]) -> tuple[dict[str, str], list[Problem]]:
    """The files in which words stand for ids, as they are with the ids, and what to tell of them."""
    found: dict[str, list[Words]] = {}
    reader = _Reader(guide)
    for path, place, record in guide.records():
        for reference in walk(record, place):
            found.setdefault(path, []).extend(reader.words(reference, files[path].data))
    told = [words.told(files[path]) for path, all_words in found.items() for words in all_words]
    return {path: _edited(files[path], words) for path, words in found.items() if words}, told


def _edited(file: YamlFile, found: list[Words]) -> str:
    """The text of a file with ids for words: values first, for a key leads to them."""
    editor = Editor(file.text, file.path)
    for words in sorted(found, key=lambda one: (one.is_key, -len(one.place))):
        change = editor.rename if words.is_key else editor.put
        change(words.place, words.id)
    return editor.text


class _Reader:
    """Finds words where a record names something."""

    def __init__(self, guide: Guide) -> None:
        self.guide, self.words_of = guide, CaseWords(guide)

    def words(self, found: Reference, data: Any) -> Iterator[Words]:
        said = found.value
        if found.what in CONDITIONS:
            place, value = _at(data, found.place)
            yield from self._condition(value, place)
        elif name := self._id(found.what, said):
            place, value = _at(data, found.place)
            yield from (Words(where, said, name) for where in _where(value, place, said))

    def _id(self, what: str, said: Any) -> str | None:
        """The id that some words name; None where they are an id, or name nothing."""
        name = self.words_of.names.get(what, {}).get(normal(said))
        return None if name == said else name

    def _condition(self, raw: Any, place: Place) -> Iterator[Words]:
        for key, value in raw.items() if isinstance(raw, dict) else ():
            where = (*place, key)
            if key in ("all", "any") and isinstance(value, list):
                for index, part in enumerate(value):
                    yield from self._condition(part, (*where, index))
            elif key == "not":
                yield from self._condition(value, where)
            elif key == "happened" and isinstance(value, dict):
                for order, event in value.items():
                    if name := self._id("event", event):
                        yield Words((*where, order), event, name)
            else:
                yield from self._fact(key, value, where)

    def _fact(self, key: str, value: Any, place: Place) -> Iterator[Words]:
        """The words for a fact and for its values."""
        name = key if key in self.guide.facts else self._id("fact", key)
        if name is None:
            return
        if name != key:
            yield Words(place, key, name, is_key=True)
        fact = self.guide.facts[name]
        for said in value if isinstance(value, list) else [value]:
            meant = self._value(fact, said) if isinstance(said, str) else None
            if meant and said not in fact.values:
                yield from (Words(where, said, meant) for where in _where(value, place, said))

    def _value(self, fact: Fact, said: str) -> str | None:
        """The value that some words are said of, in full: of a rule nothing is guessed."""
        values = fact.values.items()
        found = [v for v, text in values if normal(said) in (normal(text.sv), normal(text.en))]
        common = self.words_of.common(said, *fact.values.keys() & {"yes", "no"})
        return found[0] if len(found) == 1 else common


def _at(data: Any, place: Place) -> tuple[Place, Any]:
    """What stands at a place, and the place in the file: what stands alone has no number there."""
    kept: list[str | int] = []
    for part in place:
        if isinstance(part, int) and not isinstance(data, list):
            continue
        kept.append(part)
        data = data[part]
    return tuple(kept), data


def _where(value: Any, place: Place, said: str) -> Iterator[Place]:
    """Where some words stand, in one value or in several."""
    if value == said:
        yield place
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _where(inner, (*place, key), said)
