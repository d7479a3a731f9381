"""What the terminal shows of a revision: the stages while it works, then what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from samverkan.changes.revise import STAGES, Revision
from samverkan.changes.words import WORDS
from samverkan.files.errors import relative
from samverkan.model.records import Language


@contextmanager
def staged(console: Console, language: Language) -> Iterator[Callable[[str], None]]:
    """A bar that moves on each time the function that it gives is told of a stage."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(WORDS.say(language, "stages.data"), total=len(STAGES))
        yield lambda stage: progress.update(
            task,
            description=WORDS.say(language, f"stages.{stage}"),
            completed=STAGES.index(stage),
        )


def shown(made: Revision, root: Path, console: Console, language: Language) -> None:
    """What became of the statements, and where the draft and the report are."""
    say = partial(WORDS.say, language)
    table = Table(box=None, show_header=False)
    for kind in WORDS.below("carried"):
        count = made.alignment.counts[kind]
        table.add_row(say(f"became.{kind}"), str(count), say(f"carried.{kind}"))
    console.print(table)
    console.print(say("made.draft", path=relative(made.folder, root)), soft_wrap=True)
    for path in made.report:
        console.print(say("made.report", path=path), soft_wrap=True)
