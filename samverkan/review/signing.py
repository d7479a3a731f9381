"""The parties' sign-off: what waits for it, and how it is written down.

A review says a role and an organisation, never who.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from samverkan.errors import Problem, Problems, relative
from samverkan.files import write_text
from samverkan.guide import Guide, Text
from samverkan.originals import read_original
from samverkan.review.state import counts
from samverkan.revision.clausefile import quoted
from samverkan.schema import Clause, Review, Statement
from samverkan.source import normalise
from samverkan.source import read as account
from samverkan.yamlfile import parse

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
    name = relative(path, root)
    text = path.read_bytes().decode("utf-8")
    written = _signed(text, name, one.name, review)
    try:
        before, after = _data(text, name), _data(written, name)
        after["statements"][one.name].pop("review")
        before["statements"][one.name].pop("review", None)
        Clause.model_validate(_data(written, name))
    except (ValidationError, Problems, KeyError) as error:
        raise Problems([Problem(name, 0, f"cannot take a review: {error}")]) from None
    if before != after:
        raise Problems([Problem(name, 0, f"cannot take a review of '{one.name}'")])
    write_text(path, written)


def _data(text: str, name: str) -> Any:
    return parse(_plain(text), name).data


def _plain(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def _signed(text: str, name: str, statement: str, review: Review) -> str:
    file = parse(_plain(text), name)
    place = ("statements", statement)
    if place not in file.lines:
        raise Problems([Problem(name, 0, f"there is no '{statement}' any longer")])
    head = file.lines[place]
    first = min(line for at, line in file.lines.items() if at[:2] == place and len(at) == 3)
    if first == head:
        message = f"'{statement}' stands on one line: give each of its keys a line of its own"
        raise Problems([Problem(name, head, message)])
    lines = text.split("\n")
    old = {line for at, line in file.lines.items() if at[:3] == (*place, "review")}
    kept = [line for number, line in enumerate(lines, 1) if number not in old]
    indent = lines[first - 1][: len(lines[first - 1]) - len(lines[first - 1].lstrip())]
    end = "\r" if lines[head - 1].endswith("\r") else ""
    return "\n".join([*kept[:head], f"{indent}{_line(review)}{end}", *kept[head:]])


def _line(review: Review) -> str:
    """The review as YAML. Its digits are in quotes, or some would be a number."""
    role, organisation = quoted(review.role), quoted(review.organisation)
    said = f"role: {role}, organisation: {organisation}, date: {review.date}"
    return f'review: {{{said}, of: "{review.of}"}}'
