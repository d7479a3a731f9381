"""Whether agreements say the same of an act, and in what they differ: computed from the rules.

A verdict follows from the words that its reader sees, and then from when they hold: the same words
under other conditions are neither the same nor different. Whom a text covers at all is compared
by itself: an act is compared in the cases of which each text speaks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from samverkan.model.conditions import All, Any_, Condition, Not, jointly
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Aspect, Parties
from samverkan.words.say import Say

Verdict = Literal["same", "same-words", "different", "silent"]
# What a question asks: an aspect of its act, or what the texts call the act itself.
Asked = Aspect | Literal["act"]
Answers = dict[str, list[Provision]]
SHORT = 160  # signs that are a few words


def compare_act(guide: Guide, one: Text, other: Text, act: str) -> Verdict:
    """How `other` regulates an act that `one` regulates."""
    return Compared(guide, act, [one, other]).verdict if act in other.by_act else "silent"


@dataclass(frozen=True)
class Compared:
    """An act, and the agreements that regulate it."""

    guide: Guide
    act: str
    texts: list[Text]

    @cached_property
    def answers(self) -> dict[Text, dict[Asked, Answers]]:
        """What each text answers to each question that is asked of the act."""
        asked: list[Asked] = ["act", *(a for a in self.guide.acts[self.act].asks)]
        first = self.texts[0]
        return {
            text: {
                each: answers(self.guide, text, self.act, each, first)
                for each in asked
                if each != "condition"
            }
            for text in self.texts
        }

    @cached_property
    def differing(self) -> list[Asked]:
        """The questions that they answer differently, or on which one of them is silent."""
        first, *others = self.answers.values()
        found = [q for q in first if any(_differ(q, first[q], other[q]) for other in others)]
        return found + (["condition"] if len(self._by_cases) > 1 else [])

    @property
    def verdict(self) -> Verdict:
        """`same` only if all of them answer every question alike, in the same cases."""
        if set(self.differing) - {"condition"}:
            return "different"
        return "same-words" if self.groups[1:] else "same"

    @cached_property
    def groups(self) -> list[list[Text]]:
        """The texts: those together that answer every question alike, in the same cases."""

        def alike(one: Text, other: Text) -> bool:
            mine, theirs = self.answers[one], self.answers[other]
            return not any(_differ(q, mine[q], theirs[q]) for q in mine) and all(
                q in ("act", "to") or _same_cases(self.guide, mine[q], theirs[q]) for q in mine
            )

        return _grouped(self.texts, alike)

    def contrast(self, say: Say, asked: Aspect) -> dict[str, list[Text]]:
        """The texts by what they answer in a few words, the silent last; empty where that is not so.

        A condition is told where other rules of the text on the act have another. Where they speak
        of different things, only who pays can be told, and silence on who does it or when.
        """
        found: dict[tuple[bool, str], list[Text]] = {}
        apart = asked != "pays" and "act" in self.differing
        if apart and asked == "where":
            return {}
        for text in self.texts:
            rules = answering(text, self.act, asked)
            calling = [p for p in text.by_act[self.act] if p.rule.force]
            several = len({p.own_condition for p in calling}) > 1
            words = {say.silent(asked)} if not rules else set[str]()
            for rule in rules:
                cell = said(say, _renamed(rule, text, self.texts[0]), asked)
                when = say.condition(rule.own_condition) if several else ""
                words.add(say("compare.if", words=cell, when=when) if when else cell)
            partly = asked == "who" and rules and len(rules) < len(calling)
            if rules and apart:
                continue
            if len(words) > 1 or partly or any(len(each) > SHORT for each in words):
                return {}
            found.setdefault((not rules, words.pop()), []).append(text)
        return {words: found[silent, words] for silent, words in sorted(found)}

    @cached_property
    def _by_cases(self) -> list[list[Text]]:
        """The texts: those together that call for the act in the same cases."""
        calling = {
            text: {"": [p for p in text.by_act[self.act] if p.rule.force]} for text in self.texts
        }
        return _grouped(
            [text for text in self.texts if calling[text][""]],
            lambda one, other: _same_cases(self.guide, calling[one], calling[other]),
        )


def _differ(asked: Asked, mine: Answers, theirs: Answers) -> bool:
    """Whether two texts answer differently; to whom something is may go without saying."""
    return mine.keys() != theirs.keys() and (asked != "to" or bool(mine and theirs))


def _grouped(texts: list[Text], alike: Callable[[Text, Text], bool]) -> list[list[Text]]:
    """The texts, each with those before it that it is like."""
    found: list[list[Text]] = []
    for text in texts:
        group = next((group for group in found if alike(group[0], text)), None)
        if group is None:
            found.append(group := [])
        group.append(text)
    return found


def answering(text: Text, act: str, asked: Asked) -> list[Provision]:
    """The rules on an act that answer a question; to have no condition is an answer too."""
    provisions = text.by_act.get(act, ())
    if asked == "act":
        return list(provisions)
    if asked == "condition":
        return [p for p in provisions if p.rule.force or p.rule.fills(asked)]
    return [p for p in provisions if p.rule.fills(asked)]


def said(say: Say, provision: Provision, asked: Asked) -> str:
    """The words of an answer as a reader sees them."""
    if asked == "act":
        return say.guide.wording(provision.rule).do[say.language]
    return say.cell(provision, asked) or say.silent(asked)


def answers(guide: Guide, text: Text, act: str, asked: Asked, as_in: Text) -> Answers:
    """The answers by their words, where each agreement's own region has the same name.

    Several who each do it are the same as all of them together: who is asked for, name by name.
    """
    say, found = Say(guide, "sv"), Answers()
    for provision in answering(text, act, asked):
        own = _renamed(provision, text, as_in)
        for each in _each(own) if asked == "who" else [own]:
            found.setdefault(said(say, each, asked), []).append(provision)
    return found


def _each(provision: Provision) -> Iterable[Provision]:
    """A rule for each of those who together do it."""
    who = provision.rule.who
    if who is None or who.either:
        return [provision]
    return (_with(provision, who=Parties(names=[name])) for name in who.names)


def _renamed(provision: Provision, text: Text, as_in: Text) -> Provision:
    """A rule whose own region and municipality are called as another text calls its own."""
    mine, theirs = text.agreement, as_in.agreement
    names = dict.fromkeys((mine.party, mine.party_called), theirs.party_called or theirs.party)
    if mine.municipality and theirs.municipality:
        names[mine.municipality] = theirs.municipality

    def called(group: list[str]) -> list[str]:
        return [names.get(name, name) for name in group]

    changed: dict[str, object] = {
        field: group.model_copy(update={"names": called(group.names)})
        for field, group in provision.rule
        if isinstance(group, Parties)
    }
    return _with(provision, **changed, no_fee_for=called(provision.rule.no_fee_for))


def _with(provision: Provision, **changed: object) -> Provision:
    return replace(provision, rule=provision.rule.model_copy(update=changed))


def _same_cases(guide: Guide, mine: Answers, theirs: Answers) -> bool:
    """Whether each answer holds in the same cases, of those of which both texts speak."""
    for words in mine:
        sides = mine[words], theirs[words]
        spoken: list[Condition] = [Any_(tuple(All(p.scopes) for p in side)) for side in sides]
        one, other = (Any_(tuple(p.own_condition for p in side)) for side in sides)
        differ: list[list[Condition]] = [[one, Not(other)], [other, Not(one)]]
        if any(jointly([*spoken, *parts], guide.facts) is not None for parts in differ):
            return False
    return True
