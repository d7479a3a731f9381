"""The reference model: from a case to what each agreement says of it, and what it does not.

Pure: it knows nothing of Sphinx, pytest, files or the clock. `plan` makes a view of every
agreement; what it says (decisions, lines, answers, silences) is worked out when it is asked
for, and kept.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Literal

from samverkan.model import validity
from samverkan.model.case import Case, aged
from samverkan.model.conditions import (
    Any_,
    Atom,
    Condition,
    Key,
    Lookup,
    NumberIs,
    Value,
    allows,
    decide,
    domain,
    event_in,
    support,
    supposing,
    terms,
    waiting,
)
from samverkan.model.deadlines import Judged, add, judge
from samverkan.model.guide import Coverage, Guide, Provision, Text
from samverkan.model.ladder import TRIED, Ladder, ladders
from samverkan.model.records import Aspect, Reading, Relation, Span

# Forces that lay nothing on anybody.
FREE = ("may", "can", "has-right", "need-not")
State = Literal["answered", "open", "silent"]
Engagement = Literal["engaged", "not-engaged", "open"]
Weigh = Callable[[Text, Case], "tuple[Decision, ...]"]


@dataclass(eq=False)  # not frozen: hundreds are made of every case
class Decision:
    """One provision, weighed when it is asked about; `known` is shared by those of one text."""

    provision: Provision
    case: Case
    known: dict[int, bool | None] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def applies(self) -> bool | None:
        """Applied (True), rejected (False) or open (None); a scope of many is decided once."""
        result: bool | None = True
        for part in self.provision.parts:
            if id(part) not in self.known:
                self.known[id(part)] = decide(part, self.case.lookup)
            if self.known[id(part)] is False:
                return False
            result = result and self.known[id(part)]
        return result

    @cached_property
    def why(self) -> tuple[Atom, ...]:
        """The facts that settled it; none where it is open."""
        if self.applies is None:
            return ()
        return tuple(support(self.provision.condition, self.case.lookup))

    @cached_property
    def awaits(self) -> tuple[str, ...]:
        """The events that have not happened yet, and with which a rejected rule would hold."""
        if self.applies is not False:
            return ()
        lookup: Lookup = self.case.lookup
        names: list[str] = []
        for key in self.provision.keys:
            leaf = event_in(key)
            if leaf and not leaf.before and lookup(key) is False:
                lookup, names = supposing(lookup, key, True), [*names, leaf.event]
        return tuple(names) if names and decide(self.provision.condition, lookup) else ()

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The declared readings that an applied provision rests on in the case."""
        found = self.provision.readings if self.applies else ()
        return tuple(reading for when, reading in found if decide(when, self.case.lookup))


@dataclass(frozen=True)
class Answer:
    """What an agreement says of one aspect of an act in a case.

    `provisions` fill the aspect; `relation` is the declared one where several do, and
    `delegated` names the documents that the text hands the aspect over to. `names_no_unit`
    and `names_no_number` are the grain: answered in part, silent in the rest.
    """

    aspect: Aspect
    state: State
    provisions: tuple[Provision, ...] = ()
    relations: tuple[Relation, ...] = ()
    delegated: tuple[str, ...] = ()
    names_no_unit: bool = False
    names_no_number: bool = False


@dataclass(frozen=True, eq=False)
class Line:
    """One act in one agreement: the provisions that apply and their answers by aspect.

    `waiting` are those that what is known does not settle.
    """

    act: str
    text: Text
    decisions: tuple[Decision, ...]
    waiting: tuple[Provision, ...]
    guide: Guide
    case: Case

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        return tuple(decision.provision for decision in self.decisions)

    @cached_property
    def certain(self) -> bool:
        """Whether one of those that wait applies whatever the answers are."""
        any_ = Any_(tuple(provision.condition for provision in self.waiting))
        facts = self.guide.facts
        failing = self.guide.kept_as(("failing", any_), lambda: terms(any_, facts, wanted=False))
        return not allows(failing, self.case.lookup, facts)

    @cached_property
    def answers(self) -> dict[Aspect, Answer]:
        """The answer to each aspect that the act asks, in that order."""
        return {
            aspect: self._answer(aspect)
            for aspect in self.guide.acts[self.act].asks
            if aspect != "condition" or any(provision.rule.when for provision in self.provisions)
        }

    @cached_property
    def judged(self) -> tuple[Judged, ...]:
        """Every deadline of the line, held against what has happened."""
        return tuple(found for p in self.provisions for found in judged(self.guide, self.case, p))

    @cached_property
    def not_bound(self) -> tuple[str, ...]:
        """The actors whom the text lays something on in this case but cannot bind."""
        binding = [p.rule for p in self.provisions if p.rule.force not in FREE]
        actors = dict.fromkeys(name for rule in binding for name in rule.names("who"))
        return tuple(n for n in actors if bound(self.guide, self.text, self.case, n) is False)

    def _answer(self, aspect: Aspect) -> Answer:
        filling = tuple(p for p in self.provisions if p.rule.fills(aspect))
        if not filling:
            is_open = any(provision.rule.fills(aspect) for provision in self.waiting)
            return Answer(aspect, "open" if is_open else "silent")
        rules = [provision.rule for provision in filling]
        several = any(rule.answer(aspect) != rules[0].answer(aspect) for rule in rules[1:])
        named = [self.guide.concepts[name] for rule in rules for name in rule.names(aspect)]
        counted = any(deadline.within for rule in rules for deadline in rule.deadline)
        return Answer(
            aspect=aspect,
            state="answered",
            provisions=filling,
            relations=self._relations(aspect, filling, several),
            delegated=tuple(r.delegates[aspect] for r in rules if aspect in r.delegates),
            # No unit and no person: only a responsible authority.
            names_no_unit=aspect in ("who", "to") and all(c.level == "party" for c in named),
            names_no_number=aspect == "deadline" and not counted,
        )

    def _relations(
        self, aspect: Aspect, filling: tuple[Provision, ...], several: bool
    ) -> tuple[Relation, ...]:
        """The declared relations between answers that stand side by side here, or clash here."""
        places = {provision.place for provision in filling}
        return tuple(
            relation
            for place, relation in self.text.relations(self.act, aspect)
            if (
                places & {place, *relation.with_}
                and decide(self.guide.condition(relation.when), self.case.lookup)
                if relation.when
                else several and place in places and places & set(relation.with_)
            )
        )


@dataclass(frozen=True)
class Silence:
    """An act that another agreement regulates in this case and this one does not."""

    act: str
    text: Text
    reason: Literal["no-provision", "does-not-apply", "open"]


@dataclass(frozen=True)
class Standing:
    """Whether a scope covers the case, by which facts, and at what number it ceases to."""

    code: str
    scope: Coverage
    applies: bool | None
    case: Case

    @property
    def why(self) -> tuple[Atom, ...]:
        found = support(self.scope.condition, self.case.lookup)
        return () if self.applies is None else tuple(found)

    @property
    def until(self) -> tuple[NumberIs, ...]:
        """The numbers below which it holds: at the bound it covers the case no more."""
        found = self.why if self.applies else ()
        return tuple(atom for atom in found if isinstance(atom, NumberIs) and atom.high is not None)


@dataclass(frozen=True)
class Turning:
    """A day on which a number that is counted from an event reaches a cut point: a birthday."""

    key: Key
    number: int
    day: dt.date


@dataclass(frozen=True)
class Missing:
    """A fact nobody has told, and how many provisions wait for it.

    `settles` is how many an answer settles, taken over all the answers that there are.
    """

    key: Key
    decides: int
    settles: Fraction


@dataclass(frozen=True, eq=False)
class View:
    """What one agreement says of the case. Where it is not engaged, it says nothing.

    `among` are the views of all agreements: what the others call for shows a silence here,
    also where they are not engaged.
    """

    text: Text
    engagement: Engagement
    guide: Guide
    case: Case
    among: list[View]
    weigh: Weigh

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """Every provision of the text, weighed."""
        return self.weigh(self.text, self.case)

    @property
    def _heard(self) -> tuple[Decision, ...]:
        """The decisions, none where the agreement is not engaged."""
        return () if self.engagement == "not-engaged" else self.decisions

    @cached_property
    def validity(self) -> validity.Status:
        return validity.status(self.text, self.case.on)

    def _on(self, act: str) -> list[Decision]:
        """The decisions on one act, where the agreement is engaged."""
        heard = self._heard
        return [heard[number] for number in self.text.numbers.get(act, ())] if heard else []

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The acts on which some provision applies, in the order of the text."""
        return tuple(line for act in self.text.numbers if (line := self.line(act)))

    def line(self, act: str) -> Line | None:
        """What is said of one act, or None where no provision on it applies."""
        found = self._on(act)
        applied = tuple(decision for decision in found if decision.applies)
        if not applied:
            return None
        waiting = tuple(d.provision for d in found if d.applies is None)
        return Line(act, self.text, applied, waiting, self.guide, self.case)

    @cached_property
    def open(self) -> tuple[Decision, ...]:
        """The provisions that what is known does not settle."""
        return tuple(decision for decision in self._heard if decision.applies is None)

    @cached_property
    def pending(self) -> tuple[Line, ...]:
        """The acts on which no provision applies yet, but may: each with those that wait."""
        return tuple(
            Line(act, self.text, (), waiting, self.guide, self.case)
            for act in self.text.numbers
            for decisions in [self._on(act)]
            if not any(decision.applies for decision in decisions)
            if (waiting := tuple(d.provision for d in decisions if d.applies is None))
        )

    @cached_property
    def awaiting(self) -> tuple[Decision, ...]:
        """The provisions that hold once something has happened that has not happened yet."""
        return tuple(decision for decision in self._heard if decision.awaits)

    @cached_property
    def called(self) -> set[str]:
        """The acts that the text calls for, were the agreement engaged."""
        rules = [d.provision.rule for d in self.decisions if d.applies]
        return {rule.act for rule in rules if rule.force}

    @cached_property
    def scopes(self) -> tuple[Standing, ...]:
        """How the case stands to each statement on whom the text speaks of."""
        if self.engagement == "not-engaged":
            return ()
        return tuple(
            Standing(self.text.code, scope, decide(scope.condition, self.case.lookup), self.case)
            for scope in self.text.scopes
        )

    @cached_property
    def ladders(self) -> tuple[Ladder, ...]:
        return ladders(self._heard, self.case)

    @cached_property
    def silences(self) -> tuple[Silence, ...]:
        """The acts that some agreement calls for and this one says nothing of, and why."""
        if self.engagement == "not-engaged" or self.text.agreement.draft:
            return ()
        settled = [view for view in self.among if not view.text.agreement.draft]
        called = {act for view in settled for act in view.called}
        own = {decision.provision.rule.act for decision in self._heard if decision.applies}
        silent = sorted(called - own, key=self.guide.act_order.__getitem__)
        return tuple(Silence(act, self.text, self._reason(act)) for act in silent)

    def _reason(self, act: str) -> Literal["no-provision", "does-not-apply", "open"]:
        if act not in self.text.by_act:
            return "no-provision"
        waits = any(decision.applies is None for decision in self._on(act))
        return "open" if waits else "does-not-apply"


@dataclass(frozen=True, eq=False)
class Plan:
    """The whole answer: a view for each agreement, and the facts still missing.

    `case` is the case with what is presumed of it (facts.yaml).
    """

    case: Case
    views: list[View]
    guide: Guide

    def view(self, code: str) -> View:
        return next(view for view in self.views if view.text.code == code.upper())

    @cached_property
    def turning(self) -> tuple[Turning, ...]:
        """The days to come on which answers may change, because somebody turns 18 or 21."""
        case, found = self.case, []
        for name, fact in self.guide.facts.items():
            start = case.events.get(fact.since or "")
            if isinstance(start, dt.date) and case.on:
                days = [(cut, add(start, Span(years=cut))) for cut in fact.cuts if cut]
                found += [Turning(name, cut, day) for cut, day in days if day > case.on]
        return tuple(found)

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """The unknown facts, the one whose answer settles most first."""
        return self.questions(lambda text, provision: 1)

    def questions(self, weigh: Callable[[Text, Provision], int]) -> tuple[Missing, ...]:
        """The unknown facts on which rules hang that weigh something, what settles most first."""
        decides: Counter[Key] = Counter()
        settles: dict[Key, Fraction] = {}
        for view in self.views:
            for condition, count, weight in self._undecided(view, weigh):
                for key in dict.fromkeys(a.key for a in waiting(condition, self.case.lookup)):
                    share = self._share(condition, key)
                    decides[key] += count
                    settles[key] = settles.get(key, Fraction()) + weight * share
            if view.ladders and self.case.lookup(TRIED) is None:
                decides[TRIED] += 1  # where a dispute stands, on no rule's condition
        order = {name: index for index, name in enumerate([*self.guide.facts, *self.guide.events])}

        def rank(missing: Missing) -> tuple[Fraction, int, int, Key]:
            leaf = event_in(missing.key)
            place = order.get(leaf.event if leaf else missing.key, 0)
            return -missing.settles, -missing.decides, place, missing.key

        found = (
            Missing(key, count, settles.get(key, Fraction())) for key, count in decides.items()
        )
        return tuple(sorted(found, key=rank))

    def excluded(self, key: Key) -> tuple[Provision, ...]:
        """The rules that only what is presumed of a fact rules out: with it untold, they are open."""

        def untold(other: Key) -> Value | None:
            return None if other == key else self.case.lookup(other)

        return tuple(
            decision.provision
            for view in self.views
            if view.engagement == "engaged"
            for decision in view.decisions
            if decision.applies is False and key in decision.provision.keys
            if decide(decision.provision.condition, untold) is None
        )

    def _undecided(
        self, view: View, weigh: Callable[[Text, Provision], int]
    ) -> Iterator[tuple[Condition, int, int]]:
        """What is open, how many rules hang on it, and how much they weigh.

        On whether an agreement holds hang all its rules.
        """
        if view.engagement == "open":
            every = sum(d.applies is not False for d in view.decisions)
            yield view.text.engaged, every, every
        for decision in view.open:
            provision = decision.provision
            standing = self.guide.acts[provision.rule.act].phase == "standing"
            if not standing and (weight := weigh(view.text, provision)):
                yield provision.condition, 1, weight

    def _share(self, condition: Condition, key: Key) -> Fraction:
        """The part of a fact's values with which a condition is settled."""
        values = domain(key, self.guide.facts)
        lookup = self.case.lookup
        settled = sum(decide(condition, supposing(lookup, key, v)) is not None for v in values)
        return Fraction(settled, len(values))


def plan(guide: Guide, case: Case, weighing: Weigh | None = None) -> Plan:
    """What every agreement says of a case, ordered by phase, act and date.

    Each is asked in the edition of the case's day. `weighing` stands in for `weigh`, for those
    who ask the same case of nearly the same rules thousands of times.
    """
    case = presume(guide, aged(guide, case))
    views: list[View] = []
    for text in guide.judging(case.on):
        views.append(View(text, engagement(text, case), guide, case, views, weighing or weigh))
    return Plan(case, views, guide)


def presume(guide: Guide, case: Case) -> Case:
    """The case with the presumed value of every such fact that nobody has told.

    Nothing is presumed against what is told: of a child that has moved, not that nothing changes.
    Days are told whether or not they have come.
    """
    told = replace(case, on=None).lookup
    presumed = {
        name: value
        for name, value in guide.presumed.items()
        if name not in case.facts
        and not (name in guide.presumed_unless and decide(guide.presumed_unless[name], told))
    }
    return replace(case, facts={**case.facts, **presumed}, presumed=(*case.presumed, *presumed))


def engagement(text: Text, case: Case) -> Engagement:
    """Whether the case concerns the agreement at all (edition.yaml, `engaged`)."""
    found = decide(text.engaged, case.lookup)
    return "open" if found is None else "engaged" if found else "not-engaged"


def weigh(text: Text, case: Case) -> tuple[Decision, ...]:
    """A decision for every provision of a text, in its order."""
    known: dict[int, bool | None] = {}
    return tuple(Decision(provision, case, known) for provision in text.provisions)


def judged(guide: Guide, case: Case, provision: Provision) -> tuple[Judged, ...]:
    """Every deadline of a provision, held against what has happened."""
    done = guide.acts[provision.rule.act].done
    return tuple(judge(d, case.events, done, case.on) for d in provision.rule.deadline)


def bound(guide: Guide, text: Text, case: Case, actor: str) -> bool | None:
    """Whether an agreement binds an actor in this case; None where the region is unknown."""
    concept = guide.concepts[actor]
    if not concept.bound or concept.follows is None:
        return concept.bound
    region = case.facts.get(concept.follows)
    return None if region is None else region == text.agreement.region


def dates(line: Line) -> list[dt.date]:
    """The last days of a line, where the event that it is counted from or bound to is dated."""
    return sorted(judged.due for judged in line.judged if judged.due)
