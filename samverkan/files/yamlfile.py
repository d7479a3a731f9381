"""Reads a YAML file into plain values and remembers on which line each of them stands.

Stricter than YAML: every key is a string, `yes` and `no` are words, a key may stand once, and
tags are refused, as are aliases (a fact has one place; and an alias can grow without end).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.messages import Language, tell
from samverkan.files.text import MAX_CHARACTERS, read_text, too_large

MAX_DEPTH = 40
# A bracket, or more indentation (or dashes in a row) than forty levels have: the parser below
# would end the whole process on enough of them.
NESTING = re.compile(r"[\[\]{}]|^ {160}|(?:[-?:] +){40}", re.MULTILINE)

# What a line of a file that is no YAML most often has: the first that fits is told.
TAB = re.compile(r"^ *\t", re.MULTILINE)
NO_SPACE = re.compile(r"^ *[^\s#:'\"{\[]+:(?=[^\s:/])", re.MULTILINE)
Place = tuple[str | int, ...]
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class YamlFile:
    """The values of a file, and the line of each: `lines[("statements", "offer")]`."""

    path: str
    data: Any
    text: str = ""
    lines: dict[Place, int] = field(default_factory=dict)
    language: Language = "en"

    def line(self, place: tuple[Any, ...]) -> int:
        """The line of a value, or of the nearest thing around it that has one.

        Where one thing stands though there may be a list, it has no number.
        """
        data, kept = self.data, []
        for part in place:
            if not isinstance(part, int) or isinstance(data, list):
                kept.append(part)
                inside = isinstance(data, dict) and part in data
                inside = inside or (isinstance(data, list) and part in range(len(data)))
                data = data[part] if inside else None
        place = tuple(kept)
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: tuple[Any, ...], message: str) -> Problem:
        return Problem(self.path, self.line(place), message)


def read(path: Path, root: Path, name: str = "", language: Language = "en") -> YamlFile:
    """Read one file, called `name` in errors. Raises `Problems` when it is no plain YAML."""
    name = name or relative(path, root)
    return parse(read_text(path, name, root, language), name, language)


def parse(text: str, name: str, language: Language = "en") -> YamlFile:
    """Parse the text of a file called `name`. Raises `Problems`."""
    if len(text) > MAX_CHARACTERS:
        too_large(name, language)
    _refuse_depth(text, name)
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        raise Problems([_likely(error, text, name, language)]) from None
    except yaml.reader.ReaderError as error:
        line = text.encode()[: error.position].count(b"\n") + 1
        message = tell("not-yaml", language, what=error.reason)
        raise Problems([Problem(name, line, message)]) from None
    except yaml.YAMLError as error:
        message = tell("not-yaml", language, what=str(error).splitlines()[0])
        raise Problems([Problem(name, 0, message)]) from None
    if node is None:
        raise Problems([Problem(name, 0, tell("empty", language))])
    file = YamlFile(name, None, text, language=language)
    problems = list(_tags(text, name, language))
    file.data = _value(node, (), file, problems, set())
    if not isinstance(file.data, dict | list) and (found := NO_SPACE.search(text)):
        problems.append(_at(found, text, name, "no-space", language))  # one word, to YAML
    if problems:
        raise Problems(problems)
    return file


def _likely(error: yaml.MarkedYAMLError, text: str, name: str, language: Language) -> Problem:
    """What is most likely wrong: a tab or a missing space before where the parser gave up."""
    mark = error.problem_mark or error.context_mark
    line = min(mark.line, text.rstrip().count("\n")) + 1 if mark else 0
    before = "".join(text.splitlines(keepends=True)[: line or None])
    for kind, pattern in (("tab", TAB), ("no-space", NO_SPACE)):
        if found := pattern.search(before):
            return _at(found, text, name, kind, language)
    what = ", ".join(part for part in (error.context, error.problem) if part)
    return Problem(name, line, tell("not-yaml", language, what=what))


def _at(found: re.Match[str], text: str, name: str, kind: str, language: Language) -> Problem:
    return Problem(name, text.count("\n", 0, found.start()) + 1, tell(kind, language))


def _tags(text: str, name: str, language: Language) -> Iterator[Problem]:
    """Every tag, also one that changes nothing: `!!int "15"`."""
    for token in yaml.scan(text, Loader=Loader) if "!" in text else ():
        if isinstance(token, yaml.TagToken):
            message = tell("tag", language, tag="".join(part or "" for part in token.value))
            yield Problem(name, token.start_mark.line + 1, message)


def plain(text: str) -> str:
    """A text as it is parsed: without byte order mark, every line ending in "\\n"."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


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
            problems.append(Problem(file.path, line, tell("twice", file.language, key=key)))
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
