"""Whether two agreements say the same: question by question, computed from the rules."""

from __future__ import annotations

from itertools import combinations
from typing import Literal

from samverkan.checks import answer, fills
from samverkan.guide import Guide, Provision, Text
from samverkan.schema import ASPECTS, Aspect, Parties

Verdict = Literal["same", "different", "silent", "both-silent"]


def compare_question(guide: Guide, one: Text, other: Text, act: str, aspect: Aspect) -> Verdict:
    """How `other` answers a question beside `one`: `silent` where only one of them answers."""
    mine, theirs = (_answers(guide, text, act, aspect) for text in (one, other))
    if not mine and not theirs:
        return "both-silent"
    if not mine or not theirs:
        return "silent"
    return "same" if mine == theirs else "different"


def compare_all(guide: Guide, texts: list[Text], act: str, aspect: Aspect) -> Verdict:
    """How several agreements answer a question: `same` only if all of them do."""
    found = {
        compare_question(guide, one, other, act, aspect) for one, other in combinations(texts, 2)
    }
    order: tuple[Verdict, ...] = ("different", "silent", "same")
    return next((verdict for verdict in order if verdict in found), "both-silent")


def compare_act(guide: Guide, one: Text, other: Text, act: str) -> Verdict:
    """How `other` regulates an act that `one` regulates: `same` only if every answer is."""
    if act not in other.by_act:
        return "silent"
    verdicts = {compare_question(guide, one, other, act, aspect) for aspect in ASPECTS}
    return "same" if verdicts <= {"same", "both-silent"} else "different"


def _answers(guide: Guide, text: Text, act: str, aspect: Aspect) -> set[str]:
    """The answers with their conditions; each agreement's own region counts as the same."""
    return {
        f"{plain(text, provision, aspect)} when {provision.rule.when!r}"
        for provision in text.by_act.get(act, ())
        if fills(provision.rule, aspect)
    }


def plain(text: Text, provision: Provision, aspect: Aspect) -> str:
    rule = provision.rule
    group = rule.pays if aspect == "pays" else getattr(rule, aspect, None)
    if isinstance(group, Parties):
        names = sorted("region" if name == text.agreement.party else name for name in group.names)
        return f"{rule.variant} {names} {group.either} {sorted(rule.no_fee_for) if aspect == 'pays' else ''}"
    if aspect == "force":
        return f"{rule.force} {rule.normally} {rule.variant}"
    return repr(answer(rule, aspect))
