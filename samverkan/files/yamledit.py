"""Edits a YAML file where its values stand; all the rest stays byte for byte, comments too.

The YAML is never written anew. What an edit comes to is read again and compared with what was
asked for: it is done so, or told as a problem and not done.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from copy import deepcopy
from typing import Any, NoReturn

import yaml

from samverkan.files.errors import Problem, Problems
from samverkan.files.messages import LANGUAGES
from samverkan.files.yamlfile import Loader, Place, parse, plain
from samverkan.files.yamlform import WIDTH, entry, inline, item, scalar

BOM = "\ufeff"
# An entry of a mapping (key, value) or of a list (item,); nothing where there is none.
Entry = tuple[Any, ...]


class Editor:
    """The text of a YAML file, called `name` in errors, as it is edited. Raises `Problems`.

    A place leads to a value: `("statements", "offer", "relations", 0)`. An *entry* is a key with
    its value, or an item of a list.
    """

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self._bom = BOM if text.startswith(BOM) else ""
        self._break = "\r\n" if "\r\n" in text else "\n"
        self._take(text.removeprefix(BOM))

    def _take(self, text: str) -> None:
        self.data: Any = parse(plain(text), self.name).data
        self._text = text
        self._root: Any = yaml.compose(text, Loader=Loader)

    @property
    def text(self) -> str:
        """The file as it now is."""
        return self._bom + self._text

    # --- edits ------------------------------------------------------------------------

    def put(self, place: Place, value: Any, after: str = "") -> None:
        """Give a key this value. A new key stands first in its mapping, or after another key."""
        parent = self._entry(place[:-1])[-1]
        key, text = str(place[-1]), any(part in LANGUAGES for part in place)
        there, beside = _find(parent, place[-1]), _find(parent, after)
        if there and (parent.flow_style or len(there) == 1):
            start, end = there[-1].start_mark.index, end_of(self._text, there)
            written = inline(value, text)
        elif there:
            start, end = start_of(there), end_of(self._text, there)
            column = there[0].start_mark.column
            written = self._in_column(entry(key, value, WIDTH - column, text), column).strip()
        elif not isinstance(parent, yaml.MappingNode):
            self._refuse(f"there is no '{key}'")
        elif parent.flow_style:
            start = end = end_of(self._text, beside) if beside else parent.start_mark.index + 1
            written = f"{scalar(key)}: {inline(value, text)}"
            written = f", {written}" if beside else f"{written}, " if parent.value else written
        else:
            start = end = self._line_for(place, parent, beside)
            column = parent.value[0][0].start_mark.column
            before = "" if start == 0 or self._text[start - 1] == "\n" else self._break
            written = before + self._in_column(entry(key, value, WIDTH - column, text), column)
        self._change(start, end, written, place, lambda data: _put(data, place, value))

    def insert(self, place: Place, value: Any, key: str = "") -> None:
        """Put an entry above the one that stands at a place: an item of a list, or a new key."""
        there, parent = self._entry(place), self._entry(place[:-1])[-1]
        text = any(part in LANGUAGES for part in place)
        at = start_of(there)
        if parent.flow_style:
            written = (
                f"{scalar(key)}: {inline(value, text)}, " if key else f"{inline(value, text)}, "
            )
        else:
            line = self._text.rfind("\n", 0, at) + 1
            column = at - line if key else self._text.rfind("-", line, at) - line
            lines = entry(key, value, WIDTH - column, text) if key else item(value, WIDTH - column)
            written, at = self._in_column(lines, column), line
        self._change(at, at, written, place, lambda data: _insert(data, place, value, key))

    def drop(self, place: Place) -> None:
        """Take an entry away with the comments above it, and what is empty without it."""
        while len(place) > 1 and len(self._entry(place[:-1])[-1].value) == 1:
            place = place[:-1]
        parent, there = self._entry(place[:-1])[-1], self._entry(place)
        if parent.flow_style:
            start, end = start_of(there), end_of(self._text, there)
            others = entries(parent)
            at = others.index(there)
            if at + 1 < len(others):
                end = start_of(others[at + 1])
            elif at:
                start = end_of(self._text, others[at - 1])
        else:
            start, end = self._span(place)
        self._change(start, end, "", place, lambda data: _inside(data, place).pop(place[-1]))

    def rename(self, place: Place, key: str) -> None:
        """Give an entry of a mapping another key."""
        node = self._entry(place)[0]
        start, end = node.start_mark.index, node.end_mark.index
        self._change(start, end, scalar(key), place, lambda data: _rename(data, place, key))

    def _change(
        self, start: int, end: int, written: str, place: Place, change: Callable[[Any], object]
    ) -> None:
        """Put other words between two positions; refuse where more than was asked for changes."""
        wanted = deepcopy(self.data)
        change(wanted)
        kept = self._text
        try:
            self._take(kept[:start] + written + kept[end:])
            done = self.data == wanted
        except Problems:
            done = False
        if not done:
            self._take(kept)
            self._refuse(f"'{place[-1]}' cannot be written here: write it by hand")

    def _in_column(self, lines: list[str], column: int) -> str:
        return "".join((line and " " * column + line) + self._break for line in lines)

    def _line_for(self, place: Place, parent: Any, beside: Entry) -> int:
        """Where the line of a new key begins."""
        if not beside and len(place) == 1:
            return self._text.rfind("\n", 0, start_of(parent.value[0])) + 1
        if not beside and isinstance(place[-2], int):  # the first line of an item has its dash
            beside = parent.value[0]
        at = (
            end_of(self._text, beside) if beside else int(self._entry(place[:-1])[0].end_mark.index)
        )
        return self._text.find("\n", at) + 1 or len(self._text)

    # --- passages ---------------------------------------------------------------------

    def span(self, place: Place) -> tuple[int, int]:
        """From where to where in `text` an entry with lines of its own stands.

        It begins with the comments above it and ends where those of the next thing begin.
        """
        start, end = self._span(place)
        return start + len(self._bom), end + len(self._bom)

    def block(self, place: Place) -> str:
        """The lines of an entry and the comments above it, as they stand."""
        return self._text[slice(*self._span(place))]

    def _span(self, place: Place) -> tuple[int, int]:
        there = self._entry(place)
        end = end_of(self._text, there)
        after = [at for at in _starts(self._root) if at >= end]
        return self._above(start_of(there)), self._above(min(after)) if after else len(self._text)

    def _above(self, at: int) -> int:
        """The beginning of the line that a position stands on, or of the comments above it."""
        start = self._text.rfind("\n", 0, at) + 1
        while start:
            before = self._text.rfind("\n", 0, start - 1) + 1
            if not self._text[before:start].lstrip().startswith("#"):
                break
            start = before
        return start

    # --- finding ----------------------------------------------------------------------

    def _entry(self, place: Place) -> Entry:
        """The entry at a place; of no place, the whole."""
        found: Entry = (self._root,)
        for key in place:
            found = _find(found[-1], key)
            if not found:
                self._refuse(f"there is no '{'/'.join(map(str, place))}' any longer")
        return found

    def _refuse(self, message: str) -> NoReturn:
        raise Problems([Problem(self.name, 0, message)])


def entries(node: Any) -> list[Entry]:
    """The entries of a mapping or a list; none of a single value."""
    found = node.value if isinstance(node, yaml.CollectionNode) else ()
    return [one if isinstance(one, tuple) else (one,) for one in found]


def end_of(text: str, there: Entry) -> int:
    """Behind the last sign of an entry; its mark may be behind comments that follow it."""
    node = there[-1]
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        return end_of(text, entries(node)[-1])
    start, end = node.start_mark.index, node.end_mark.index
    return int(start) + len(text[start:end].rstrip())


def _find(parent: Any, key: str | int) -> Entry:
    if isinstance(parent, yaml.MappingNode):
        return next((one for one in entries(parent) if one[0].value == key), ())
    if isinstance(key, int) and key < len(entries(parent)):
        return entries(parent)[key]
    return ()


def start_of(there: Entry) -> int:
    """Where an entry begins, behind its dash."""
    return int(there[0].start_mark.index)


def _starts(node: Any) -> list[int]:
    """Where each entry below a node begins."""
    return [at for one in entries(node) for at in (start_of(one), *_starts(one[-1]))]


def _inside(data: Any, place: Place) -> Any:
    for part in place[:-1]:
        data = data[part]
    return data


def _put(data: Any, place: Place, value: Any) -> None:
    _inside(data, place)[place[-1]] = _read(value)


def _insert(data: Any, place: Place, value: Any, key: str) -> None:
    inside, last = _inside(data, place), place[-1]
    if isinstance(inside, list) and isinstance(last, int):
        inside.insert(last, _read(value))
    else:
        inside[key] = _read(value)


def _read(value: Any) -> Any:
    """A value as it is read back: a day is a word there."""
    if isinstance(value, dict):
        return {key: _read(said) for key, said in value.items()}
    if isinstance(value, list | tuple):
        return [_read(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def _rename(data: Any, place: Place, key: str) -> None:
    inside = _inside(data, place)
    inside[key] = inside.pop(place[-1])
