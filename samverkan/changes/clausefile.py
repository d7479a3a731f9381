"""A clause file as text, to be carried over to a new edition with its comments.

The YAML is never written anew: lines are cut out where its values stand, and a few are
replaced. What comes out is read and validated again before it is used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from samverkan.files import yamlfile
from samverkan.files.yamlfile import Place

PLAIN = re.compile(r"[A-Za-zÅÄÖåäöéÉ][\w åäöÅÄÖéÉ./()-]*(?<! )")
PLACE = re.compile(r"(?<![\w./-])\d[\w.-]*/[a-z][\w-]*")
WORDS = {"yes", "no", "true", "false", "null", "on", "off"}


def quoted(words: str) -> str:
    """A value for a flow mapping, in quotes where YAML needs them."""
    if PLAIN.fullmatch(words) and words.lower() not in WORDS:
        return words
    return json.dumps(words, ensure_ascii=False)


@dataclass
class ClauseFile:
    """The text of a clause file and the lines on which its values begin."""

    text: str
    name: str

    def __post_init__(self) -> None:
        self.file = yamlfile.parse(self.text, self.name)
        self.lines = self.text.splitlines(keepends=True)
        self.data: dict[str, Any] = self.file.data

    def around(self) -> tuple[str, str]:
        """What stands before the statements, and what stands after them."""
        if "statements" not in self.data:
            return self.text, ""
        start, end = self._range(("statements",))
        return "".join(self.lines[:start]), "".join(self.lines[end:])

    def block(self, name: str, gone: set[str]) -> str:
        """One statement with the comments above it, without its relations to what is gone."""
        start, end = self._range(("statements", name))
        drop: set[int] = set()
        relations = self.data["statements"][name].get("relations", [])
        lost = [i for i, r in enumerate(relations) if set(r["with"]) <= gone]
        for i in lost:
            drop |= set(range(*self._range(("statements", name, "relations", i))))
        if relations and len(lost) == len(relations):
            drop |= set(range(*self._range(("statements", name, "relations"))))
        kept = "".join(self.lines[i] for i in range(start, end) if i not in drop)
        for place in gone:
            kept = re.sub(
                rf'(?<=[\[ ])"?{re.escape(place)}"?, |, "?{re.escape(place)}"?(?=[\],])', "", kept
            )
        return kept

    def _range(self, place: Place) -> tuple[int, int]:
        """The lines of a value, from the comments above it to those above what follows."""
        start = self.file.lines[place] - 1
        after = [
            line - 1
            for other, line in self.file.lines.items()
            if line - 1 > start and other[: len(place)] != place
        ]
        end = min(after, default=len(self.lines))
        return self._comments(start), self._comments(end) if after else end

    def _comments(self, line: int) -> int:
        while line and self.lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line


def put(text: str, key: str, line: str, after: str, indent: int = 0) -> str:
    """Replace a key of a block, with all that hangs on it, or put it behind another.

    `after` is a pattern of the line that it goes behind, where the block has no such key.
    """
    own = re.compile(
        rf"^ {{{indent}}}{re.escape(key)}:.*\n(?:(?: {{{indent + 1},}}|- | {{{indent}}}- ).*\n|\s*\n(?= ))*",
        re.M,
    )
    whole = " " * indent + line + "\n"
    if own.search(text):
        return own.sub(lambda _: whole, text, count=1)
    return re.sub(rf"^({after}.*\n)", lambda m: m[1] + whole, text, count=1, flags=re.M)


def renamed(text: str, places: Mapping[str, str], numbers: Mapping[str, str]) -> str:
    """References to statements and clauses, by their new numbers."""
    text = PLACE.sub(lambda m: places.get(m[0], m[0]), text)
    covers = re.compile(r"(?<=covers: )\[.*\]")
    return covers.sub(
        lambda m: re.sub(r'"([^"]*)"', lambda n: f'"{numbers.get(n[1], n[1])}"', m[0]), text
    )
