"""What a site is built from: the commit of the sources, and the day that counts as today."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from samverkan.files.errors import Problem, Problems

DIRTY = "-dirty"
EPOCH = "SOURCE_DATE_EPOCH"


@dataclass(frozen=True)
class Sources:
    """The commit that the sources are of (empty: unknown), and whether they differ from it."""

    commit: str = ""
    changed: bool = False


def sources(root: Path) -> Sources:
    """Ask git; where the project is in no repository, the environment.

    SAMVERKAN_COMMIT is a commit as `git describe --dirty` writes it: "-dirty" after it says that
    the sources differ.
    """
    if not _git(root, "ls-files", "agreements"):
        said = os.environ.get("SAMVERKAN_COMMIT", "")
        return Sources(said.removesuffix(DIRTY), said.endswith(DIRTY))
    return Sources(
        (_git(root, "rev-parse", "HEAD") or "").strip(),
        bool(_git(root, "status", "--porcelain", "--", ".")),
    )


def _git(root: Path, *words: str) -> str | None:
    """What git says; None where there is no git, no repository or no commit."""
    try:
        ran = subprocess.run(["git", *words], cwd=root, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return ran.stdout.decode("utf-8", "replace")  # a file's name may be in any encoding


def pretend(day: dt.date) -> None:
    """Let another day count as today, in this process and those that it starts."""
    noon = dt.datetime.combine(day, dt.time(12), dt.UTC)
    os.environ[EPOCH] = str(int(noon.timestamp()))


def today() -> dt.date:
    """Today, or the day of SOURCE_DATE_EPOCH (seconds, UTC) where that is set. Raises `Problems`.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    said = os.environ.get(EPOCH)
    if not said:
        return dt.date.today()
    try:
        return dt.datetime.fromtimestamp(int(said), dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        problem = Problem("SOURCE_DATE_EPOCH", 0, f"'{said}' is no number of seconds")
        raise Problems([problem]) from None
