"""Errors for the person who can mend them: file, line, what is wrong, nearest valid name."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MOST = 1000


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend. `line` counts from 1; 0 means the file as a whole.

    Shown on one line and without signs that would steer a terminal, whatever a file holds.
    """

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        said = "".join(c if c.isprintable() else " " for c in f"{place}: {self.message}")
        return said if len(said) <= MOST else f"{said[:MOST]}…"


class Problems(Exception):
    """All the problems of a run at once, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def nearest(name: str, names: Iterable[str]) -> str:
    """A hint that names the closest valid name, or an empty string."""
    close = difflib.get_close_matches(name, list(names), n=1, cutoff=0.5)
    return f"; did you mean '{close[0]}'?" if close else ""


def short(words: object) -> str:
    """A text as an error quotes it: on one line, cut where it is long."""
    said = " ".join(str(words).split())
    return said if len(said) <= 60 else said[:57] + "…"


def relative(path: Path, root: Path) -> str:
    """The path as people say it: from the project's root where it lies below that.

    A link is called what it is called, not what it leads to.
    """
    for plain in (os.path.abspath, os.path.realpath):
        if (found := Path(plain(path))).is_relative_to(plain(root)):
            return found.relative_to(plain(root)).as_posix()
    return str(path)
