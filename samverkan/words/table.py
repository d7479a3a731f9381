"""The words that a room's readers see: its `words.yaml`, a key to a text in both languages."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from samverkan.files.errors import nearest
from samverkan.files.yamlfile import Loader
from samverkan.model.records import Bilingual, Language


class Words:
    """The `words.yaml` in the folder of a module.

    A key is the way to a text, part by part: "clause.kind.rule". Raises `KeyError` with the
    nearest key where there is none.
    """

    def __init__(self, module: str) -> None:
        self.path = Path(module).with_name("words.yaml")

    @cached_property
    def texts(self) -> dict[str, Bilingual]:
        """Every text by its key, in the file's order."""
        return dict(_flat("", yaml.load(self.path.read_text("utf-8"), Loader)))

    def __getitem__(self, key: str) -> Bilingual:
        if key not in self.texts:
            raise KeyError(f"{self.path.name} has no '{key}'{nearest(key, self.texts)}")
        return self.texts[key]

    def say(self, language: Language, key: str, **values: object) -> str:
        """A text in a language, with its blanks filled."""
        said = self[key][language]
        return said.format(**values) if values else said

    def below(self, key: str) -> list[str]:
        """The last parts of the keys below a key, in the file's order."""
        return [name[len(key) + 1 :] for name in self.texts if name.startswith(f"{key}.")]

    def every(self, language: Language, key: str) -> list[str]:
        """The texts below a key: the headings of a table."""
        return [self.say(language, f"{key}.{name}") for name in self.below(key)]


def _flat(key: str, said: Any) -> list[tuple[str, Bilingual]]:
    if isinstance(said, dict) and said.keys() == {"sv", "en"}:
        return [(key, Bilingual(sv=said["sv"], en=said["en"]))]
    named = said.items() if isinstance(said, dict) else enumerate(said)
    return [
        found
        for name, inner in named
        for found in _flat(f"{key}.{name}" if key else str(name), inner)
    ]
