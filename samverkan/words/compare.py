"""Whether two agreements say the same: question by question, computed from the rules.

A verdict follows from the words that its reader sees in the two cells, and then from when they
hold: the same words under other conditions are neither the same nor different.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Literal

from samverkan.model.conditions import Any_, Condition, Not, jointly
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import ASPECTS, LANGUAGES, Aspect, Parties
from samverkan.model.records import Text as Words
from samverkan.words.say import WORDS, Say

Verdict = Literal["same", "same-words", "different", "silent", "both-silent"]
# What a question asks: an aspect of its act, or what the texts call the act itself.
Asked = Aspect | Literal["act"]
Answers = dict[str, list[Provision]]


def compare_question(guide: Guide, one: Text, other: Text, act: str, asked: Asked) -> Verdict:
    """How `other` answers a question beside `one`: `silent` where only one of them answers."""
    mine, theirs = (answers(guide, text, act, asked, one) for text in (one, other))
    rules = [p.rule for text in (one, other) for p in text.by_act.get(act, ())]
    unconditional = asked == "condition" and not any(rule.when for rule in rules)
    if unconditional or not (mine or theirs):
        return "both-silent"
    if not mine or not theirs:
        return "silent"
    if mine.keys() != theirs.keys():
        return "different"
    alike = all(_same_cases(guide, mine[said], theirs[said]) for said in mine)
    return "same" if alike or asked in ("act", "condition") else "same-words"


def compare_all(guide: Guide, texts: list[Text], act: str, asked: Asked) -> Verdict:
    """How several agreements answer a question: `same` only if all of them do."""
    found = {
        compare_question(guide, one, other, act, asked) for one, other in combinations(texts, 2)
    }
    order: tuple[Verdict, ...] = ("different", "silent", "same-words", "same")
    return next((verdict for verdict in order if verdict in found), "both-silent")


def compare_act(guide: Guide, one: Text, other: Text, act: str) -> Verdict:
    """How `other` regulates an act that `one` regulates: `same` only if every answer is."""
    if act not in other.by_act:
        return "silent"
    asked: tuple[Asked, ...] = ("act", *ASPECTS)
    verdicts = {compare_question(guide, one, other, act, each) for each in asked}
    if not verdicts <= {"same", "same-words", "both-silent"}:
        return "different"
    return "same-words" if "same-words" in verdicts else "same"


def questions(guide: Guide, texts: list[Text], act: str) -> list[Asked]:
    """What to compare of an act; its words where texts differ in them, and when it is so."""
    asked: list[Asked] = list(guide.acts[act].asks)
    if any(p.rule.variant for text in texts for p in text.by_act.get(act, ())):
        asked.insert(0, "act")
    if all(act in text.by_act for text in texts) and "condition" not in asked:
        asked.append("condition")
    return asked


def answering(text: Text, act: str, asked: Asked) -> list[Provision]:
    """The rules on an act that answer a question; to have no condition is an answer too."""
    provisions = text.by_act.get(act, ())
    if asked == "act":
        return list(provisions)
    if asked == "condition":
        return [p for p in provisions if p.rule.force or p.rule.fills(asked)]
    return [p for p in provisions if p.rule.fills(asked)]


def said(provision: Provision, asked: Asked, guide: Guide) -> Words:
    """The words of an answer as a reader sees them."""
    if asked == "act":
        return guide.wording(provision.rule).do
    sv, en = (Say(guide, language).cell(provision, asked) for language in LANGUAGES)
    return Words(sv=sv, en=en) if sv else WORDS[f"silent.{asked}"]


def answers(guide: Guide, text: Text, act: str, asked: Asked, as_in: Text) -> Answers:
    """The answers by their words, where the region of either agreement has the same name.

    Several who each do it are the same as all of them together: who is asked for, name by name.
    """
    found: Answers = {}
    for provision in answering(text, act, asked):
        own = _renamed(guide, provision, text, as_in)
        for each in _each(own) if asked == "who" else [own]:
            found.setdefault(said(each, asked, guide).sv, []).append(provision)
    return found


def _each(provision: Provision) -> list[Provision]:
    """A rule for each of those who together do it."""
    who = provision.rule.who
    if who is None or who.either:
        return [provision]
    return [_with(provision, who=Parties(names=[name])) for name in who.names]


def _renamed(guide: Guide, provision: Provision, text: Text, as_in: Text) -> Provision:
    """A rule whose own region, by its name or as the region, is called as in another text."""
    new = as_in.agreement.party
    own = {text.agreement.party, text.agreement.party_called}

    def called(names: list[str]) -> list[str]:
        return [new if name in own else name for name in names]

    changed: dict[str, object] = {
        field: group.model_copy(update={"names": called(group.names)})
        for field, group in provision.rule
        if isinstance(group, Parties)
    }
    changed["no_fee_for"] = called(provision.rule.no_fee_for)
    return _with(provision, **changed)


def _with(provision: Provision, **changed: object) -> Provision:
    return replace(provision, rule=provision.rule.model_copy(update=changed))


def _same_cases(guide: Guide, mine: list[Provision], theirs: list[Provision]) -> bool:
    """Whether an answer holds in the same cases, by the conditions of its own."""
    one, other = (Any_(tuple(p.own_condition for p in side)) for side in (mine, theirs))
    differ: list[list[Condition]] = [[one, Not(other)], [other, Not(one)]]
    return all(jointly(parts, guide.facts) is None for parts in differ)
