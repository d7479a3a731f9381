"""Reads a YAML file into plain values and remembers on which line each of them stands.

Stricter than YAML: every key is a string, `yes` and `no` are words, a key may stand once, and
tags are refused, as are aliases (a fact has one place; and an alias can grow without end).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from samverkan.errors import Problem, Problems, relative
from samverkan.files import MAX_CHARACTERS, read_text

MAX_DEPTH = 40
# A bracket, or more indentation (or dashes in a row) than forty levels have: the parser below
# would end the whole process on enough of them.
NESTING = re.compile(r"[\[\]{}]|^ {160}|(?:[-?:] +){40}", re.MULTILINE)

TAGS = {
    f"tag:yaml.org,2002:{kind}"
    for kind in ("str", "int", "float", "bool", "null", "timestamp", "merge", "value", "map", "seq")
}

Place = tuple[str | int, ...]
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class YamlFile:
    """The values of a file, and the line of each: `lines[("statements", "offer")]`."""

    path: str
    data: Any
    text: str = ""
    lines: dict[Place, int] = field(default_factory=dict)

    def line(self, place: tuple[Any, ...]) -> int:
        """The line of a value, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: tuple[Any, ...], message: str) -> Problem:
        return Problem(self.path, self.line(place), message)


def read(path: Path, root: Path, name: str = "") -> YamlFile:
    """Read one file, called `name` in errors. Raises `Problems` when it is no plain YAML."""
    name = name or relative(path, root)
    return parse(read_text(path, name, root), name)


def parse(text: str, name: str) -> YamlFile:
    """Parse the text of a file called `name`. Raises `Problems`."""
    if len(text) > MAX_CHARACTERS:
        raise Problems([Problem(name, 0, f"is larger than {MAX_CHARACTERS:,} characters")])
    _refuse_depth(text, name)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line, text.rstrip().count("\n")) + 1 if mark else 0
        what = ", ".join(part for part in (error.context, error.problem) if part)
        raise Problems([Problem(name, line, f"not YAML: {what}")]) from None
    except yaml.reader.ReaderError as error:
        line = text.encode()[: error.position].count(b"\n") + 1
        raise Problems([Problem(name, line, f"not YAML: {error.reason}")]) from None
    except yaml.YAMLError as error:
        raise Problems([Problem(name, 0, f"not YAML: {str(error).splitlines()[0]}")]) from None
    if node is None:
        raise Problems([Problem(name, 0, "is empty")])
    file = YamlFile(name, None, text)
    problems: list[Problem] = []
    file.data = _value(node, (), file, problems, set())
    if problems:
        raise Problems(problems)
    return file


def _refuse_depth(text: str, name: str) -> None:
    depth = 0
    for match in NESTING.finditer(text):
        sign = match.group()
        depth = max(0, depth + (1 if sign in "[{" else -1)) if sign in "[]{}" else depth
        if depth > MAX_DEPTH or sign not in "[]{}":
            line = text.count("\n", 0, match.start()) + 1
            raise Problems([Problem(name, line, f"is nested more than {MAX_DEPTH} deep")])


def _value(node: Any, place: Place, file: YamlFile, problems: list[Problem], seen: set[int]) -> Any:
    if id(node) in seen:
        problems.append(file.problem(place, "aliases (*name) are not allowed: write it out"))
        return None
    line = node.start_mark.line + 1
    if len(place) > MAX_DEPTH:
        problems.append(Problem(file.path, line, f"is nested more than {MAX_DEPTH} deep"))
        return None
    file.lines.setdefault(place, line)
    seen.add(id(node))
    if node.tag not in TAGS:
        problems.append(Problem(file.path, line, f"tags ({node.tag}) are not allowed"))
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, file, problems, seen)
    if isinstance(node, yaml.SequenceNode):
        return [
            _value(item, (*place, index), file, problems, seen)
            for index, item in enumerate(node.value)
        ]
    return _scalar(node)


def _mapping(
    node: Any, place: Place, file: YamlFile, problems: list[Problem], seen: set[int]
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            problems.append(Problem(file.path, line, "a key is a word, not a list or a mapping"))
            continue
        key = str(key_node.value)
        if key in result:
            problems.append(Problem(file.path, line, f"'{key}' stands twice"))
        file.lines[(*place, key)] = line
        result[key] = _value(value_node, (*place, key), file, problems, seen)
    return result


def _scalar(node: Any) -> Any:
    kind = node.tag.rsplit(":", 1)[-1]
    if kind == "int" and re.fullmatch(r"-?[0-9]{1,9}", node.value):
        return int(node.value)
    if kind == "bool" and node.value.lower() in ("true", "false"):
        return node.value.lower() == "true"
    return None if kind == "null" else node.value
