"""What the terminal shows of a revision: the stages while it works, then what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from samverkan.changes.revise import STAGES, Revision
from samverkan.files.errors import relative

REVIEW = "carried over, pending review"
MEANING = {
    "unchanged": "carried over as they were",
    "renumbered": "carried over: only the clauses that they cite have new numbers",
    "moved": "carried over to where they now stand",
    **dict.fromkeys(("reworded", "merged", "split"), REVIEW),
    "gone": "not carried over; their ids are retired",
    "new": "new sentences, unclaimed: `samverkan source` lists them",
}


@contextmanager
def staged(console: Console) -> Iterator[Callable[[str], None]]:
    """A bar that moves on each time the function that it gives is told of a stage."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("reading the data", total=len(STAGES))
        yield lambda stage: progress.update(task, description=stage, completed=STAGES.index(stage))


def shown(made: Revision, root: Path, console: Console) -> None:
    """What became of the statements, and where the draft and the report are."""
    table = Table(box=None, show_header=False)
    for kind, meaning in MEANING.items():
        table.add_row(kind, str(made.alignment.counts[kind]), meaning)
    console.print(table)
    console.print(f"draft edition: {relative(made.folder, root)}", soft_wrap=True)
    for path in made.report:
        console.print(f"report: {path}", soft_wrap=True)
