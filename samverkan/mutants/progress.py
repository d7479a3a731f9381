"""How a run of the mutants is told on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from samverkan.mutants.operators import Mutant
from samverkan.schema import Language, Text

COULD = Text(
    sv="{rule}, {field}: ”{was}” kunde bli ”{now}”, och inget scenario skulle märka det.",
    en="{rule}, {field}: ‘{was}’ could become ‘{now}’, and no scenario would notice.",
)


def could(mutant: Mutant, language: Language) -> str:
    """What could change unnoticed, as a sentence."""
    return COULD[language].format(
        rule=mutant.address, field=mutant.field, was=mutant.was[language], now=mutant.now[language]
    )


@contextmanager
def shown(console: Console) -> Iterator[Callable[[int, int], None]]:
    """A progress bar; gives the function that moves it: `move(done, whole)`."""
    columns = (TextColumn("mutants"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("mutants")
        yield lambda done, whole: progress.update(task, completed=done, total=whole)
