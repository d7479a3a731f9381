"""What another edition of the same agreement changes in its rules, and in whom they concern."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any

from samverkan.changes import classify, statements
from samverkan.changes.change import Change, Kind, differing
from samverkan.changes.pairs import Rules, pairs, rules
from samverkan.changes.words import WORDS, both, kind_of
from samverkan.model.conditions import All, Condition
from samverkan.model.guide import Guide, Provision, Text, within
from samverkan.model.records import ASPECTS, Aspect, Bilingual, Model, Rule
from samverkan.words.say import WORDS as SILENT
from samverkan.words.say import capital

RULED: tuple[Aspect, ...] = tuple(aspect for aspect in ASPECTS if aspect != "condition")
# Aspects that more than the field of their name answers.
TOGETHER: dict[Aspect, tuple[str, ...]] = {
    "force": ("force", "normally"),
    "pays": ("pays", "no_fee_for"),
}
Pair = tuple[Provision, Provision]


class Editions:
    """Two editions side by side. `changes` tells every difference, those of rules first."""

    def __init__(self, guide: Guide, one: Text, other: Text) -> None:
        self.guide, self.one, self.other = guide, one, other
        self.places = pairs(guide, one, other)

    @cached_property
    def rules(self) -> Rules:
        return rules(self.one, self.other, self.places)

    def changes(self) -> list[Change]:
        found = [change for was, now in self.rules for change in self._rule(was, now)]
        found += [*self._scopes(), *self._engaged()]
        said = {address for c in found for address in (*c.before, *c.after)}
        found += statements.changes(self.guide, self.one, self.other, self.places, said)
        return _merged(found)

    # --- a rule -----------------------------------------------------------------------

    def _rule(self, was: Provision | None, now: Provision | None) -> Iterator[Change]:
        if was is None or now is None:
            yield self._whole(was, now)
            return
        found = [self._aspect(was, now, a) for a in RULED if _value(was, a) != _value(now, a)]
        if was.own_condition != now.own_condition:
            found.append(self._condition(was, now))
        if self.places.get(was.place) != now.place:
            found.append(statements.moved(was.place, now.place))
        found += [
            self._shown(name, change, was, now)
            for name, change in differing(self.guide, "rule", was.rule, now.rule)
        ]
        for change in found:
            placed = change.at([was.address], [now.address], self._roles(was, now))
            yield replace(placed, act=was.rule.act)

    def _whole(self, was: Provision | None, now: Provision | None) -> Change:
        """A rule that is gone or new, with the questions that it leaves or brings answers to."""
        provision, silent = (was, self.other) if was else (now, self.one)
        assert provision  # a pair has a rule on one side at least
        act, said = provision.rule.act, sentence(self.guide, provision)
        fellows = silent.by_act.get(act, ())
        missing = "unregulated" if not fellows else "not-before" if now else "not-here"
        questions = tuple(
            aspect
            for aspect in self.guide.acts[act].asks
            if provision.rule.fills(aspect) and not any(p.rule.fills(aspect) for p in fellows)
        )
        change = Change(
            "gone" if was else "new",
            named(self.guide, act),
            said if was else WORDS[f"said.{missing}"],
            said if now else WORDS[f"said.{missing}"],
            act=act,
            questions=questions if fellows else (),
        )
        before, after = ([p.address] if p else () for p in (was, now))
        return change.at(before, after, self._roles(was, now))

    def _aspect(self, was: Provision, now: Provision, aspect: Aspect) -> Change:
        kind, silent = self._kind(was.rule, now.rule, aspect), SILENT[f"silent.{aspect}"]
        return Change(
            kind,
            both(self.guide, lambda say: say.question(was.rule.act, aspect)),
            self._cell(was, aspect, silent if kind == "answered" else WORDS["said.not-before"]),
            self._cell(now, aspect, silent if kind == "silent" else WORDS["said.not-here"]),
            aspect=aspect,
        )

    def _kind(self, was: Rule, now: Rule, aspect: Aspect) -> Kind:
        def answered(text: Text) -> bool:
            return any(p.rule.fills(aspect) for p in text.by_act.get(was.act, ()))

        if was.fills(aspect) and not answered(self.other):
            return "silent"
        if now.fills(aspect) and not answered(self.one):
            return "answered"
        if aspect == "force":
            return classify.force(was, now)
        if aspect == "deadline" and was.delegates.get(aspect) == now.delegates.get(aspect):
            return classify.deadline(was, now)
        return kind_of(aspect)

    def _condition(self, was: Provision, now: Provision) -> Change:
        """The rule's own condition, compared over all cases together with its scope."""
        question = both(self.guide, lambda say: say.question(was.rule.act, "condition"))
        always = WORDS["said.always"]
        said = (self._cell(p, "condition", always) for p in (was, now))
        change = decided(self.guide, question, was.condition, now.condition, *said)
        return replace(change, aspect="condition")

    def _shown(self, field: str, change: Change, was: Provision, now: Provision) -> Change:
        """A field whose value is a name only, in words."""
        if field == "variant":
            one, other = (self.guide.wording(p.rule).do for p in (was, now))
        elif field == "meanwhile":
            nothing = WORDS["said.nothing"]
            one, other = (
                sentence(self.guide, p) if p.rule.meanwhile else nothing for p in (was, now)
            )
        else:
            return change
        return replace(change, was=one, now=other)

    def _cell(self, provision: Provision, aspect: Aspect, nothing: Bilingual) -> Bilingual:
        return both(self.guide, lambda say: say.cell(provision, aspect), nothing)

    def _roles(self, was: Provision | None, now: Provision | None) -> tuple[str, ...]:
        """Who must act by the rule: its actors, else those of the other rules on its act."""
        sides = ((was, self.one), (now, self.other))
        return roles((text, provision) for provision, text in sides if provision)

    # --- scopes -----------------------------------------------------------------------

    def _scopes(self) -> Iterator[Change]:
        """A scope that several rules share, told once for all of them."""
        groups: dict[str, list[Pair]] = defaultdict(list)
        for was, now in self.rules:
            if was and now and was.scopes != now.scopes and was.own_condition == now.own_condition:
                groups[repr((was.scopes, now.scopes))].append((was, now))
        for group in groups.values():
            before, after = [p for p, _ in group], [p for _, p in group]
            old, new = (All(side[0].scopes) for side in (before, after))
            yield decided(self.guide, WORDS["asked.scope"], old, new).at(
                (*self._covering(self.one, before), *(p.address for p in before)),
                (*self._covering(self.other, after), *(p.address for p in after)),
                (role for was, now in group for role in self._roles(was, now)),
            )

    def _covering(self, text: Text, concerned: list[Provision]) -> list[str]:
        """The scopes of a text over some statements that the other text does not have so."""
        kept = {
            place
            for pair in self.places.items()
            if _scope(self.one, pair[0]) == _scope(self.other, pair[1])
            for place in (pair[0] if text is self.one else pair[1],)
        }
        return [
            text.address(found.clause, found.statement_id)
            for found in text.scopes
            if f"{found.clause}/{found.statement_id}" not in kept
            and any(within(p.place, covered) for covered in found.covers for p in concerned)
        ]

    def _engaged(self) -> Iterator[Change]:
        if self.one.engaged != self.other.engaged:
            asked = WORDS["asked.engaged"]
            change = decided(self.guide, asked, self.one.engaged, self.other.engaged)
            yield change.at([self.one.prefix], [self.other.prefix])


# --- what two texts say, in words ------------------------------------------------------


def named(guide: Guide, act: str) -> Bilingual:
    """An act as a heading: "Erbjuda en lott"."""
    return both(guide, lambda say: capital(guide.acts[act].do[say.language]))


def sentence(guide: Guide, provision: Provision) -> Bilingual:
    """All that a rule says."""
    return both(guide, lambda say: say.sentence(provision))


def roles(concerned: Iterable[tuple[Text, Provision]]) -> tuple[str, ...]:
    """The actors whom rules concern: who acts by one, or by its text's other rules on the act."""
    found: dict[str, None] = {}
    for text, provision in concerned:
        own = [provision] if provision.rule.who else text.by_act.get(provision.rule.act, ())
        found |= dict.fromkeys(name for p in own if p.rule.who for name in p.rule.who.names)
    return tuple(found)


def decided(
    guide: Guide, subject: Bilingual, old: Condition, new: Condition, *said: Bilingual
) -> Change:
    """The difference of two conditions, with the smallest cases that show it.

    It is wider, narrower, or both; another way to say the same is only another wording.
    """
    gained, lost = (classify.smallest(*pair, guide.facts) for pair in ((new, old), (old, new)))
    was, now = said or (_condition(guide, one) for one in (old, new))
    kind = "condition"
    if gained is None or lost is None:
        kind = "wording" if gained == lost else "scope-wider" if lost is None else "scope-narrower"
    return Change(kind, subject, was, now, gained=gained, lost=lost)


def _condition(guide: Guide, found: Condition) -> Bilingual:
    return both(guide, lambda say: say.condition(found), WORDS["said.always"])


def _scope(text: Text, place: str) -> Any:
    return statements.statement(text, place).scope


def _value(provision: Provision, aspect: Aspect) -> Any:
    """The answer to an aspect, such that two that say the same are equal."""
    rule = provision.rule
    fields = TOGETHER.get(aspect, (aspect,))
    return [_meaning(getattr(rule, field)) for field in fields], rule.delegates.get(aspect)


def _meaning(value: Any) -> Any:
    """A value without the order of its parts, and of a text only the Swedish."""
    if isinstance(value, list):
        return sorted(repr(_meaning(one)) for one in value)
    if isinstance(value, Bilingual):
        return value.sv
    if isinstance(value, Model) and hasattr(value, "names"):
        return sorted(value.names), getattr(value, "either", False) and len(value.names) > 1
    return value


def _merged(found: list[Change]) -> list[Change]:
    """Each difference once: the same answer to the same question may stand in several rules."""
    kept: dict[str, Change] = {}
    for change in found:
        key = (change.kind, change.subject, change.was, change.now, change.gained, change.lost)
        one = kept.setdefault(repr(key), change)
        if one is not change:
            kept[repr(key)] = one.at(
                one.before + change.before, one.after + change.after, one.roles + change.roles
            )
    return list(kept.values())
