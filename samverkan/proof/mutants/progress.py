"""How a run of the mutants is told on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from samverkan.model.records import Language, Text
from samverkan.proof.mutants.operators import Mutant
from samverkan.proof.mutants.run import Report
from samverkan.words.say import on_one_line

COULD = Text(
    sv="{rule}, {field}: ”{was}” kunde bli ”{now}”, och {who} skulle inte märka det.",
    en="{rule}, {field}: “{was}” could become “{now}”, and {who} would not notice.",
)
SENTENCE = Text(
    sv="{rule}, {kind}: meningen kunde bli ”{now}”, och reglerna skulle inte märka det.",
    en="{rule}, {kind}: the sentence could become “{now}”, and the rules would not notice.",
)
WHO = {
    "scenarios": Text(sv="scenarierna", en="the scenarios"),
    "sv": Text(sv="den svenska meningen", en="the Swedish sentence"),
    "en": Text(sv="den engelska meningen", en="the English sentence"),
}


def lines(report: Report, language: Language) -> Iterator[str]:
    """What could change unnoticed, a sentence each; then the figures."""
    missed = {"scenarios": report.survivors, "sv": report.unsaid("sv"), "en": report.unsaid("en")}
    for who, mutants in missed.items():
        yield from (could(mutant, WHO[who][language], language) for mutant in mutants)
    for one in report.unnoticed:
        said = on_one_line(one.changed.text)
        yield SENTENCE[language].format(rule=one.address, kind=one.changed.kind, now=said)
    counts, left = report.counts, " / ".join(str(len(mutants)) for mutants in missed.values())
    yield (
        f"{len(report.verdicts)} mutants in {report.seconds:.0f} s: {counts['killed']} killed, "
        f"{counts['equivalent']} proved equivalent; survived scenarios / Swedish / English: {left}"
    )
    yield f"{report.changed} changed sentences: {len(report.unnoticed)} survived"


def could(mutant: Mutant, who: str, language: Language) -> str:
    """What could change unnoticed, as a sentence."""
    was, now = mutant.was[language], mutant.now[language]
    return COULD[language].format(
        rule=mutant.address, field=mutant.field, was=was, now=now, who=who
    )


@contextmanager
def shown(console: Console) -> Iterator[Callable[[int, int], None]]:
    """A progress bar; gives the function that moves it: `move(done, whole)`."""
    columns = (TextColumn("mutants"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("mutants")
        yield lambda done, whole: progress.update(task, completed=done, total=whole)
