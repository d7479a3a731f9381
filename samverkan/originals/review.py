"""The parties' sign-off: the original beside the guide, a question, and what is written down.

A review says a role and an organisation, never who.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from samverkan.data.provenance import today
from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.text import write_text
from samverkan.files.yamledit import Editor
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Language, Review, Statement
from samverkan.model.reviewed import counts, signature
from samverkan.originals.account import normalise, read
from samverkan.originals.reading import original_in, read_original
from samverkan.words.say import Say

ASKED = "Does the guide say what the original says? y(es), n(ot yet), q(uit)"

# --- what waits -----------------------------------------------------------------------


@dataclass(frozen=True)
class Waiting:
    """A statement that nobody has checked, with its words in the original."""

    text: Text
    clause: str
    name: str
    source: str

    @property
    def address(self) -> str:
        return self.text.address(self.clause, self.name)

    @property
    def statement(self) -> Statement:
        return self.text.clauses[self.clause].statements[self.name]


def waiting(guide: Guide, folder: Path, prefix: str = "") -> tuple[list[Waiting], list[Problem]]:
    """The statements below an address that wait for a review, and those that cannot have one.

    The originals are read in `folder`. Raises `Problems` when one is missing, and when no
    statement has such an address.
    """
    found: list[Waiting] = []
    problems: list[Problem] = []
    known = False
    for text in guide.every_text if "@" in prefix else guide.texts.values():
        addresses = [text.address(number, name) for number, name, _ in text.statements()]
        mine = [address for address in addresses if _below(address, prefix)]
        if mine:
            known = True
            here, changed = _of(text, folder)
            found += [one for one in here if one.address in mine]
            problems += [problem for problem in changed if problem.path in mine]
    if not known:
        raise Problems([Problem(prefix or "agreements", 0, "no statement has such an address")])
    return found, problems


def _below(address: str, prefix: str) -> bool:
    return not prefix or address == prefix or address.startswith((f"{prefix}/", f"{prefix}."))


def _of(text: Text, folder: Path) -> tuple[list[Waiting], list[Problem]]:
    path = original_in(folder, text.edition.source_name)
    source = normalise(read_original(path), text.edition.noise)
    found = read(text, source)
    changed = {problem.path for problem in found.changed}
    here = [
        Waiting(text, number, name, " ".join(source.words(*span) for span in spans))
        for (number, name), spans in found.spans.items()
        if text.address(number, name) not in changed
    ]
    return [one for one in here if not counts(one.statement)], found.changed


# --- writing --------------------------------------------------------------------------


def sign(root: Path, one: Waiting, review: Review) -> None:
    """Write a review into the statement's file; all the rest stays as it is, byte for byte.

    Raises `Problems` when it cannot be written so, and leaves the file alone.
    """
    path = root / one.text.files[one.clause]
    file = Editor(path.read_bytes().decode(), relative(path, root))
    file.put(("statements", one.name, "review"), review.model_dump())
    write_text(path, file.text)


# --- the walk -------------------------------------------------------------------------


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
        "\n".join(Say(guide, language).statement(one.text, one.clause, one.name))
        for language in languages
    ]
    table.add_row(*(Line(cell) for cell in (one.source, *words)))
    return table
