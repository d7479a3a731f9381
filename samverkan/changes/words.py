"""The words of this room, in both languages: they stand in `words.yaml`, a group a table."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from samverkan.files.yamlfile import read
from samverkan.model.records import Text

HERE = Path(__file__).parent


@cache
def _groups() -> dict[str, dict[str, Text]]:
    data = read(HERE / "words.yaml", HERE).data
    return {
        group: {key: Text.model_validate(said) for key, said in texts.items()}
        for group, texts in data.items()
    }


def words(group: str) -> dict[str, Text]:
    """A table of words. Raises KeyError."""
    return _groups()[group]
