"""What an agreement leaves open, found by exhaustive search over the facts that its rules read.

Facts are finite, so the search is complete. Each finding carries the smallest case that
shows it: the fewest facts that settle the matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from samverkan.model.conditions import (
    Any_,
    Condition,
    Key,
    Not,
    Value,
    jointly,
)
from samverkan.model.conflicts import conflicts
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Aspect, Relation

Kind = Literal["open-for-some", "open-for-all", "conflict", "never"]


@dataclass(frozen=True)
class Gap:
    """One finding. `case` are the fewest facts that show it; empty where it holds always.

    `open-for-some`: a question that some cases answer and this one does not;
    `open-for-all`: a question that the text never answers;
    `conflict`: answers that the text itself holds against each other;
    `never`: a rule that no case can meet.
    """

    kind: Kind
    text: Text
    act: str
    aspect: Aspect | None
    provisions: tuple[Provision, ...]
    case: dict[Key, Value]
    relation: Relation | None = None


def gaps(guide: Guide, text: Text) -> list[Gap]:
    """Every finding of a text, in the order of the acts."""
    found = [*_never(guide, text), *_conflicts(guide, text), *_questions(guide, text)]
    return sorted(found, key=lambda gap: guide.act_order[gap.act])


def _never(guide: Guide, text: Text) -> Iterator[Gap]:
    for provision in text.provisions:
        if jointly([provision.condition], guide.facts) is None:
            yield Gap("never", text, provision.rule.act, None, (provision,), {})


def _conflicts(guide: Guide, text: Text) -> Iterator[Gap]:
    for conflict in conflicts(text):
        relation, sides = conflict.relation, [list(conflict.mine), list(conflict.others)]
        for act in dict.fromkeys(p.rule.act for p in conflict.mine):
            mine = [p for p in conflict.mine if p.rule.act == act]
            others = [p for p in conflict.others if p.rule.act == act] or list(conflict.others)
            if relation.when:
                yield from _clash(guide, text, conflict.relation, sides)
                break
            case = jointly([_any(mine), _any(others)], guide.facts)
            if case is not None:
                yield Gap("conflict", text, act, relation.aspect, (*mine, *others), case, relation)


def _clash(
    guide: Guide, text: Text, relation: Relation, sides: list[list[Provision]]
) -> Iterator[Gap]:
    """A conflict in the cases that are declared: shown where one of its rules holds."""
    when = guide.condition(relation.when)
    for provision in chain(*sides):
        case = jointly([when, provision.condition], guide.facts)
        if case is not None:
            rest = [p for p in chain(*sides) if p is not provision]
            act = provision.rule.act
            yield Gap("conflict", text, act, relation.aspect, (provision, *rest), case, relation)
            return


def _questions(guide: Guide, text: Text) -> Iterator[Gap]:
    for act, provisions in text.by_act.items():
        calling = [p for p in provisions if p.rule.force]
        if not calling:
            continue
        for aspect in guide.acts[act].asks:
            if aspect in ("condition", "force"):
                continue
            answering = [p for p in provisions if p.rule.fills(aspect)]
            if not answering:
                yield Gap("open-for-all", text, act, aspect, tuple(calling), {})
                continue
            case = jointly([_any(calling), Not(_any(answering))], guide.facts)
            if case is not None:
                yield Gap("open-for-some", text, act, aspect, tuple(answering), case)


def _any(provisions: list[Provision]) -> Condition:
    return Any_(tuple(provision.condition for provision in provisions))
