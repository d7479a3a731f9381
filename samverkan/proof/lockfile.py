"""Locks: what must not change unseen, in text files that git can show the changes of.

A lock has a line for each thing that it keeps: its name, and what it stands for. The figure in
brackets stands for all its words: another word is another figure.

    S-014 VG-4.5: 3 rows, 6 assertions (8f2c1d4e)

What stands for something else, or is gone, is told until somebody accepts it. Where a line has
several figures, what ends with each is kept by itself: more beside it takes nothing away.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.text import read_text, write_text

SHOWN, ASSERTED = "docs/lock.txt", "scenarios/lock.txt"
ACCEPT = "if that is meant, accept it: samverkan lock"
PART = re.compile(r"\S.*?(?:\(\w{8}\)|$)")
LINE = re.compile(r"(?P<name>\w\S*)(?: (?P<said>\S.*))?")


@dataclass(frozen=True)
class Entry:
    """What something stands for, and the file and line that say so."""

    said: str
    path: str
    line: int = 0


Entries = Mapping[str, Entry]


def figure(*words: str) -> str:
    """A figure that stands for some words."""
    return f"({hashlib.sha256('|'.join(words).encode()).hexdigest()[:8]})"


def read(root: Path, lock: str) -> list[tuple[str, Entry]]:
    """The lines of a lock, with their names; none where there is no file. Raises `Problems`."""
    path = root / lock
    if not path.exists():
        return []
    lines: list[tuple[str, Entry]] = []
    problems = []
    for number, words in enumerate(read_text(path, relative(path, root)).splitlines(), 1):
        if not words.strip() or words.startswith("#"):
            continue
        if match := LINE.fullmatch(words):
            lines.append((match["name"], Entry(match["said"] or "", lock, number)))
        else:
            problems.append(Problem(lock, number, f"'{words.strip()}' is no line of a lock"))
    if problems:
        raise Problems(problems)
    return lines


def changed(root: Path, lock: str, now: Entries) -> Iterator[Problem]:
    """What is gone, or no longer what was accepted. Raises `Problems` when the lock is broken."""
    for name, kept in read(root, lock):
        found = now.get(name)
        if found is None:
            yield Problem(lock, kept.line, f"{name} is gone (it was {kept.said}); {ACCEPT}")
        elif set(PART.findall(kept.said)) - set(PART.findall(found.said)):
            said = f"{name} is '{found.said}', and was accepted as '{kept.said}'; {ACCEPT}"
            yield Problem(found.path, found.line, said)


def render(head: str, lines: Iterable[str]) -> str:
    """The text of a lock, below a comment that says what it is and how it is written."""
    comment = (f"# {line}" for line in head.splitlines())
    return "\n".join([*comment, *lines, ""])


def lines(entries: Entries) -> Iterator[str]:
    """The lines of a lock."""
    return (f"{name} {entry.said}" for name, entry in entries.items())


def is_current(path: Path, text: str) -> bool:
    """Whether a lock says exactly this."""
    return path.is_file() and read_text(path, path.name) == text


def write(path: Path, text: str) -> tuple[int, int]:
    """Write a lock; returns how many of its lines are new and how many are gone."""
    before = path.read_text("utf-8").splitlines() if path.is_file() else []
    write_text(path, text)
    kept = Counter(before) & Counter(text.splitlines())
    return len(text.splitlines()) - kept.total(), len(before) - kept.total()
