"""Explains a data file in comments: what each of its fields says, and which more there are."""

from __future__ import annotations

from collections import defaultdict

from pydantic import BaseModel

from samverkan.data.descriptions import described
from samverkan.files.yamledit import Editor
from samverkan.files.yamlfile import YamlFile, parse
from samverkan.model.records import Bilingual
from samverkan.model.references import Place, records_in

MORE = "# Mer som kan stå här:"


def explained(text: str, name: str, kind: type[BaseModel]) -> str:
    """The text of a file that is one record, with comments on each record that stands in lines.

    A text in both languages is none: it explains itself.
    """
    file, editor = parse(text, name), Editor(text, name)
    lines = text.splitlines()
    above: dict[int, list[str]] = defaultdict(list)
    found = [
        (place, record, columns)
        for place, record in records_in(kind.model_validate(file.data))
        if not isinstance(record, Bilingual) and (columns := _columns(file, place, record, lines))
    ]
    for place, record, columns in reversed(found):  # what is inside ends first
        end = text.count("\n", 0, editor.span(place)[1]) if place else len(lines)
        above[end] += _more(record, columns)
    for place, record, columns in found:
        for key, column in columns.items():
            comment = f"{' ' * column}# {described(type(record), key).sv}"
            above[file.lines[(*place, key)] - 1].append(comment)
    return "".join(
        f"{said}\n" for at, line in enumerate([*lines, ""]) for said in (*above[at], line)
    ).removesuffix("\n")


def _columns(file: YamlFile, place: Place, record: BaseModel, lines: list[str]) -> dict[str, int]:
    """The column of each key of a record; none where it stands on the line of its name."""
    keys = [key for key in _keys(record) if (*place, key) in file.lines]
    if not keys or (place and file.lines[(*place, keys[0])] == file.line(place)):
        return {}
    return {key: lines[file.lines[(*place, key)] - 1].index(key) for key in keys}


def _more(record: BaseModel, columns: dict[str, int]) -> list[str]:
    """The fields that a record has and that are not used."""
    indent = " " * min(columns.values())
    left = [key for key in _keys(record) if key not in columns]
    said = [f"{indent}#   {key}: {described(type(record), key).sv}" for key in left]
    return [f"{indent}{MORE}", *said] if left else []


def _keys(record: BaseModel) -> list[str]:
    return [info.alias or name for name, info in type(record).model_fields.items()]
