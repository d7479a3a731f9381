"""Answers that a text holds against each other, as its relations declare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from samverkan.model.case import Case
from samverkan.model.conditions import Condition, decide, jointly, remaining
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Relation


@dataclass(frozen=True, eq=False)
class Conflict:
    """A declared conflict: the rules on each side that answer the aspect."""

    name: str
    text: Text
    relation: Relation
    mine: tuple[Provision, ...]
    others: tuple[Provision, ...]

    def against(self, provision: Provision) -> tuple[Provision, ...]:
        """The rules on the other side, none where the rule stands on neither."""
        if provision in self.mine:
            return self.others
        return self.mine if provision in self.others else ()


@lru_cache(maxsize=8)
def conflicts(text: Text) -> tuple[Conflict, ...]:
    """The declared conflicts of a text whose two sides have rules."""
    found = (
        _conflict(text, f"{number}/{name}", relation)
        for number, name, statement in text.statements()
        for relation in statement.relations
        if relation.is_ == "conflict"
    )
    return tuple(conflict for conflict in found if conflict)


def _conflict(text: Text, place: str, relation: Relation) -> Conflict | None:
    """The sides of a conflict: rules on one act where both have it, else all of both."""
    sides = [p for p in text.provisions if p.rule.fills(relation.aspect)]
    mine = [p for p in sides if p.place == place]
    others = [p for p in sides if p.place in relation.with_]
    same = {p.rule.act for p in mine} & {p.rule.act for p in others}
    if same:
        mine = [p for p in mine if p.rule.act in same]
        others = [p for p in others if p.rule.act in same]
    if not mine or not others:
        return None
    name = f"{text.prefix}/{place} {relation.aspect} {' '.join(relation.with_)}"
    return Conflict(name, text, relation, tuple(mine), tuple(others))


def conflicting(guide: Guide, provision: Provision, case: Case) -> Iterator[Conflict]:
    """The conflicts in which a rule can stand in the case."""
    for conflict in conflicts(guide.text_of(provision.address)):
        against, when = conflict.against(provision), conflict.relation.when
        if (
            against
            and decide(provision.condition, case.lookup) is not False
            and (
                decide(guide.condition(when), case.lookup) is not False
                if when
                else any(meet(guide, provision, other, case) for other in against)
            )
        ):
            yield conflict


def meet(guide: Guide, one: Provision, other: Provision, case: Case) -> bool:
    """Whether two rules can hold at once in a case, of which not all need be known."""
    left: list[Condition] = []
    for condition in (one.condition, other.condition):
        if decide(condition, case.lookup) is False:
            return False
        left.append(remaining(condition, case.lookup))
    return jointly(left, guide.facts) is not None
