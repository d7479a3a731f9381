"""Which rules only tell more of others on their act, and so join them wherever they are shown."""

from __future__ import annotations

from samverkan.model.conditions import All
from samverkan.model.guide import Provision


def joins(provision: Provision, among: list[Provision]) -> list[Provision]:
    """The rules whose rows a rule joins instead of having one of its own.

    A rule that always says only who pays, or only how soon with the same force, tells more of
    what other rules say somebody does.
    """
    rule = provision.rule
    if rule.who or rule.consent or rule.content or rule.where or provision.own_condition != All():
        return []
    others = [p for p in among if p.rule.act == rule.act and p is not provision and p.rule.force]
    if rule.force is None:
        return others
    return [p for p in others if p.rule.who and p.rule.force == rule.force] if rule.deadline else []
