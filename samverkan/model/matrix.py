"""Acts side by side: what a row of a matrix asks, what answers it, and what is left unsaid."""

from __future__ import annotations

from dataclasses import dataclass

from samverkan.files.errors import Problem, Problems, nearest
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import ASPECTS, Aspect


@dataclass(frozen=True)
class MatrixRow:
    """A row: the `key` of its question, the aspects that it asks, the acts of each cell."""

    key: str
    aspects: list[Aspect]
    cells: list[list[str]]


def matrix(guide: Guide, body: list[str], name: str) -> list[MatrixRow]:
    """Read rows such as "asks who to: examination.request | medical-examination.request".

    Raises `Problems` with the lines of the body.
    """
    rows, problems = [], []
    for number, told in enumerate(body):
        if not told.strip():
            continue
        head, _, cells = told.partition(":")
        key, *aspects = head.split()
        acts = [cell.split() for cell in cells.split("|")]
        unknown = [
            *(f"unknown aspect '{a}'{nearest(a, ASPECTS)}" for a in aspects if a not in ASPECTS),
            *(
                f"no act fits '{act}'{nearest(act, guide.acts)}"
                for cell in acts
                for act in cell
                if act not in guide.acts
            ),
        ]
        problems += [Problem(name, number, message) for message in unknown]
        rows.append(MatrixRow(key, [a for a in ASPECTS if a in aspects], acts))
    if problems:
        raise Problems(problems)
    return rows


def answering(text: Text, acts: list[str], aspects: list[Aspect]) -> dict[str, list[Provision]]:
    """The rules on some acts that answer one of some aspects, by their statements."""
    found: dict[str, list[Provision]] = {}
    for act in acts:
        for provision in text.by_act.get(act, ()):
            if any(provision.rule.fills(aspect) for aspect in aspects):
                found.setdefault(provision.place, []).append(provision)
    return found


def unanswered(
    guide: Guide, text: Text, acts: list[str], aspects: list[Aspect]
) -> list[tuple[str, Aspect]]:
    """The aspects of some acts that are asked and that no rule of a text answers."""
    return [
        (act, aspect)
        for act in acts
        for aspect in aspects
        if act in text.by_act
        and aspect in guide.acts[act].asks
        and not any(p.rule.fills(aspect) for p in text.by_act[act])
    ]
