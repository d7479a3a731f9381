"""How a run of the mutants is told on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from samverkan.model.records import Bilingual, Language
from samverkan.proof.mutants.operators import WORDS
from samverkan.proof.mutants.run import Report
from samverkan.words.say import on_one_line


def lines(report: Report, language: Language) -> Iterator[str]:
    """What could change unnoticed, a sentence each; then the figures."""
    missed = {"scenarios": report.survivors, "sv": report.unsaid("sv"), "en": report.unsaid("en")}
    for who, mutants in missed.items():
        yield from (could(language, who, m.address, m.field, m.was, m.now) for m in mutants)
    for one in report.unnoticed:
        said = on_one_line(one.changed.text)
        yield WORDS.say(language, "sentence", rule=one.address, kind=one.changed.kind, now=said)
    counts, left = report.counts, " / ".join(str(len(mutants)) for mutants in missed.values())
    yield (
        f"{len(report.verdicts)} mutants in {report.seconds:.0f} s: {counts['killed']} killed, "
        f"{counts['equivalent']} proved equivalent; survived scenarios / Swedish / English: {left}"
    )
    yield f"{report.changed} changed sentences: {len(report.unnoticed)} survived"


Said = Bilingual | dict[Language, str]


def could(language: Language, by: str, rule: str, field: str, was: Said, now: Said) -> str:
    """What could change unnoticed by the scenarios or a sentence, as a sentence."""
    words = {"who": WORDS.say(language, f"who.{by}"), "was": was[language], "now": now[language]}
    return WORDS.say(language, "could", rule=rule, field=field, **words)


@contextmanager
def shown(console: Console) -> Iterator[Callable[[int, int], None]]:
    """A progress bar; gives the function that moves it: `move(done, whole)`."""
    columns = (TextColumn("mutants"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("mutants")
        yield lambda done, whole: progress.update(task, completed=done, total=whole)
