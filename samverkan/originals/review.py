"""What the terminal shows of a review: the original beside the guide, and a question."""

from __future__ import annotations

from pathlib import Path

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from samverkan.data.provenance import today
from samverkan.files.errors import Problem, Problems
from samverkan.model.guide import Guide
from samverkan.model.records import Language, Review
from samverkan.model.reviewed import signature
from samverkan.originals.signing import Waiting, sign, waiting
from samverkan.words.say import Say
from samverkan.words.statements import said

ASKED = "Does the guide say what the original says? y(es), n(ot yet), q(uit)"


def review_all(
    guide: Guide,
    folder: Path,
    prefix: str,
    reviewer: tuple[str, str],
    languages: tuple[Language, ...],
    console: Console,
) -> None:
    """Ask about each statement that waits; what is approved is written down at once.

    Ctrl-C leaves the statement at hand as it was. Raises `Problems`.
    """
    _review(reviewer, "0" * 12)
    found, problems = waiting(guide, folder, prefix)
    for problem in problems:
        console.print(Line(f"cannot be reviewed: {problem}"))
    approved = 0
    for number, one in enumerate(found, 1):
        console.rule(f"{one.address} ({number} of {len(found)})")
        console.print(_beside(guide, one, languages))
        answer = _answer()
        if answer == "q":
            break
        if answer == "y":
            sign(guide.root, one, _review(reviewer, signature(one.statement)))
            approved += 1
    console.print(f"{approved} approved, {len(found) - approved} left")


def _answer() -> str:
    """One of y, n and q; asks again until it is. Raises `typer.Abort` on Ctrl-C."""
    while (answer := typer.prompt(ASKED).strip().lower()[:1]) not in ("y", "n", "q"):
        continue
    return str(answer)


def _review(reviewer: tuple[str, str], of: str) -> Review:
    role, organisation = (words.strip() for words in reviewer)
    try:
        return Review(role=role, organisation=organisation, date=today(), of=of)
    except ValidationError:
        message = "says who reviews: a role and an organisation, neither of them empty"
        raise Problems([Problem("--role, --organisation", 0, message)]) from None


def _beside(guide: Guide, one: Waiting, languages: tuple[Language, ...]) -> Table:
    """The words of the original, and beside them what the guide makes of them."""
    table = Table(show_header=True, box=None, padding=(0, 2, 1, 0))
    table.add_column("original", ratio=1)
    for language in languages:
        table.add_column(language, ratio=1)
    words = [
        "\n".join(said(Say(guide, language), one.text, one.clause, one.name))
        for language in languages
    ]
    table.add_row(*(Line(cell) for cell in (one.source, *words)))
    return table
