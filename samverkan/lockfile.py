"""Locks: what must not vanish unseen, in text files that git can show the changes of.

A lock has entries, each with items, in the order in which they were written:

    S-014 scenarios/vastra-gotaland/tvist.feature
        clause VG-4.5
        asserts är trappan slut

An entry is known by its first word; what follows tells a reader where to look.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.text import read_text, write_text

INDENT = "    "
ENTRY = re.compile(r"\w\S*(?: .+)?")
Entries = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Line:
    """An entry (`item` is empty) or an item of it, and the line in the lock that it stands on."""

    entry: str
    item: str
    number: int

    @property
    def key(self) -> str:
        return self.entry.split(" ", 1)[0]


def read(path: Path, root: Path) -> list[Line]:
    """The lines of a lock; none where there is no file. Raises `Problems`."""
    name = relative(path, root)
    if not path.exists():
        return []
    text = read_text(path, name)
    lines: list[Line] = []
    problems = []
    entry = ""
    for number, said in enumerate(text.splitlines(), 1):
        if not said.strip() or said.startswith("#"):
            continue
        if entry and said.startswith(INDENT):
            lines.append(Line(entry, said.strip(), number))
        elif ENTRY.fullmatch(said):
            entry = said
            lines.append(Line(entry, "", number))
        else:
            problems.append(Problem(name, number, f"'{said.strip()}' is no line of a lock"))
    if problems:
        raise Problems(problems)
    return lines


def lost(lines: Sequence[Line], now: Entries) -> Iterator[Line]:
    """What is locked and no longer there; of an entry that is gone, the entry alone."""
    kept = {entry.split(" ", 1)[0]: set(items) for entry, items in now.items()}
    for line in lines:
        items = kept.get(line.key)
        if (items is None) if not line.item else (items is not None and line.item not in items):
            yield line


def render(head: str, entries: Entries) -> str:
    """The text of a lock, below a comment that says what it is and how it is written."""
    comment = "".join(f"# {line}\n" for line in head.splitlines())
    body = (
        f"{entry}\n" + "".join(f"{INDENT}{item}\n" for item in dict.fromkeys(items))
        for entry, items in entries.items()
    )
    return comment + "".join(body)


def is_current(path: Path, text: str) -> bool:
    """Whether a lock says exactly this."""
    return path.is_file() and read_text(path, path.name) == text


def write(path: Path, text: str) -> tuple[int, int]:
    """Write a lock; returns how many of its lines are new and how many are gone."""
    before = path.read_text("utf-8").splitlines() if path.is_file() else []
    write_text(path, text)
    kept = Counter(before) & Counter(text.splitlines())
    return len(text.splitlines()) - kept.total(), len(before) - kept.total()
