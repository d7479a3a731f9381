"""The parties' sign-off: what waits for it, and how it is written down.

A review says a role and an organisation, never who.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.text import write_text
from samverkan.files.yamledit import Editor
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Review, Statement
from samverkan.model.reviewed import counts
from samverkan.originals.account import normalise
from samverkan.originals.account import read as account
from samverkan.originals.reading import read_original

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
    path = folder / text.edition.source_name
    source = normalise(read_original(path), text.edition.noise)
    found = account(text, source)
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
