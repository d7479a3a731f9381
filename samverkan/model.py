"""The reference model: from a case to what each agreement says of it, and what it does not.

Pure: it knows nothing of Sphinx, pytest, files or the clock. `plan` makes a view of every
agreement; what it says (decisions, lines, answers, silences) is worked out when it is asked
for, and kept.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from samverkan import validity
from samverkan.case import Case
from samverkan.checks import answer, fills
from samverkan.conditions import Atom, Key, atoms, decide, support
from samverkan.deadlines import Judged, judge
from samverkan.guide import Guide, Provision, Text
from samverkan.ladder import TRIED, Ladder, ladders
from samverkan.schema import PHASES, Aspect, Parties, Reading, Relation

# Forces that lay nothing on anybody.
FREE = ("may", "can", "has-right", "need-not")
State = Literal["answered", "open", "silent"]
Engagement = Literal["engaged", "not-engaged", "open"]
Weigh = Callable[[Text, Case], "tuple[Decision, ...]"]


@dataclass(frozen=True, eq=False)
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
            found = self.known[id(part)]
            if found is False:
                return False
            if found is None:
                result = None
        return result

    @cached_property
    def why(self) -> tuple[Atom, ...]:
        """The facts that settled it; none where it is open."""
        if self.applies is None:
            return ()
        return tuple(support(self.provision.condition, self.case.lookup))

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
    """One act in one agreement: the provisions that apply and their answers by aspect."""

    act: str
    text: Text
    decisions: tuple[Decision, ...]
    waiting: tuple[Provision, ...]
    guide: Guide
    case: Case

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        return tuple(decision.provision for decision in self.decisions)

    @property
    def called_for(self) -> bool:
        """Whether some force stands behind it; a line may also only say who pays."""
        return any(provision.rule.force for provision in self.provisions)

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
        done = self.guide.acts[self.act].done
        return tuple(
            judge(deadline, self.case.events, done, self.case.on)
            for provision in self.provisions
            for deadline in provision.rule.deadline
        )

    @cached_property
    def not_bound(self) -> tuple[str, ...]:
        """The actors whom the text lays something on in this case but cannot bind."""
        actors = dict.fromkeys(
            name
            for provision in self.provisions
            if provision.rule.who and provision.rule.force not in FREE
            for name in provision.rule.who.names
        )
        return tuple(
            name for name in actors if bound(self.guide, self.text, self.case, name) is False
        )

    def _answer(self, aspect: Aspect) -> Answer:
        filling = tuple(p for p in self.provisions if fills(p.rule, aspect))
        if not filling:
            is_open = any(fills(provision.rule, aspect) for provision in self.waiting)
            return Answer(aspect, "open" if is_open else "silent")
        first = answer(filling[0].rule, aspect)
        several = any(answer(provision.rule, aspect) != first for provision in filling[1:])
        return Answer(
            aspect=aspect,
            state="answered",
            provisions=filling,
            relations=self._relations(aspect, filling) if several else (),
            delegated=tuple(
                p.rule.delegates[aspect] for p in filling if aspect in p.rule.delegates
            ),
            names_no_unit=aspect in ("who", "to") and not _names_unit(self.guide, aspect, filling),
            names_no_number=aspect == "deadline"
            and not any(deadline.within for p in filling for deadline in p.rule.deadline),
        )

    def _relations(self, aspect: Aspect, filling: tuple[Provision, ...]) -> tuple[Relation, ...]:
        """The declared relations between answers that stand side by side here, each once."""
        places = {provision.place for provision in filling}
        found = {
            id(relation): relation
            for place, relation in self.text.relations(self.act, aspect)
            if place in places and places & set(relation.with_)
        }
        return tuple(found.values())


@dataclass(frozen=True)
class Silence:
    """An act that another agreement regulates in this case and this one does not."""

    act: str
    text: Text
    reason: Literal["no-provision", "does-not-apply", "open"]


@dataclass(frozen=True)
class Missing:
    """A fact nobody has told, and how many provisions wait for it."""

    key: Key
    decides: int


@dataclass(frozen=True, eq=False)
class View:
    """What one agreement says of the case. Where it is not engaged, it says nothing.

    `among` are the views of all agreements: what the others call for shows a silence here.
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

    @cached_property
    def validity(self) -> validity.Status:
        return validity.status(self.text, self.case.on)

    @cached_property
    def _by_act(self) -> dict[str, list[Decision]]:
        """The provisions of the text, act by act, where it is engaged."""
        found: dict[str, list[Decision]] = {}
        if self.engagement != "not-engaged":
            for decision in self.decisions:
                found.setdefault(decision.provision.rule.act, []).append(decision)
        return found

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The acts on which some provision applies, by phase, act and date."""
        found = [line for act in self._by_act if (line := self.line(act))]
        return tuple(sorted(found, key=self._order))

    def line(self, act: str) -> Line | None:
        """What is said of one act, or None where no provision on it applies."""
        found = self._by_act.get(act, ())
        applied = tuple(decision for decision in found if decision.applies)
        if not applied:
            return None
        waiting = tuple(d.provision for d in found if d.applies is None)
        return Line(act, self.text, applied, waiting, self.guide, self.case)

    def _order(self, line: Line) -> tuple[int, int, str]:
        due = min((judged.due.isoformat() for judged in line.judged if judged.due), default="9999")
        phase = self.guide.acts[line.act].phase
        return PHASES.index(phase), self.guide.act_order[line.act], due

    @cached_property
    def open(self) -> tuple[Decision, ...]:
        """The provisions that what is known does not settle."""
        if self.engagement == "not-engaged":
            return ()
        return tuple(decision for decision in self.decisions if decision.applies is None)

    @cached_property
    def called(self) -> set[str]:
        """The acts that the agreement calls for."""
        return {
            act
            for act, found in self._by_act.items()
            if any(decision.applies and decision.provision.rule.force for decision in found)
        }

    @cached_property
    def ladders(self) -> tuple[Ladder, ...]:
        if self.engagement == "not-engaged":
            return ()
        return ladders(self.text, self.decisions, self.case)

    @cached_property
    def silences(self) -> tuple[Silence, ...]:
        """The acts that some agreement calls for and this one says nothing of, and why."""
        if self.engagement == "not-engaged" or self.text.agreement.draft:
            return ()
        settled = [view for view in self.among if not view.text.agreement.draft]
        called = {act for view in settled for act in view.called}
        own = {act for act, found in self._by_act.items() if any(d.applies for d in found)}
        order = self.guide.act_order
        return tuple(
            Silence(act, self.text, self._reason(act))
            for act in sorted(called - own, key=lambda name: order[name])
        )

    def _reason(self, act: str) -> Literal["no-provision", "does-not-apply", "open"]:
        if act not in self.text.by_act:
            return "no-provision"
        waits = any(decision.applies is None for decision in self._by_act.get(act, ()))
        return "open" if waits else "does-not-apply"


@dataclass(frozen=True, eq=False)
class Plan:
    """The whole answer: a view for each agreement, and the facts still missing.

    `case` is the case with what is presumed of it (facts.yaml), named in `presumed`.
    """

    case: Case
    views: list[View]
    presumed: tuple[Key, ...]
    guide: Guide

    def view(self, code: str) -> View:
        return next(view for view in self.views if view.text.code == code.upper())

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """The unknown facts, the one that most open provisions wait for first."""
        waiting: Counter[Key] = Counter()
        for view in self.views:
            waiting.update(self._waits(view))
        order = {name: index for index, name in enumerate([*self.guide.facts, *self.guide.events])}
        ranked = sorted(
            waiting.items(),
            key=lambda item: (-item[1], order.get(item[0].partition("<")[0], 0), item[0]),
        )
        return tuple(Missing(key, count) for key, count in ranked)

    def _waits(self, view: View) -> list[Key]:
        """Each unknown fact once for every open provision of a case that reads it."""
        lookup = self.case.lookup
        engaged = atoms(view.text.engaged) if view.engagement == "open" else ()
        keys = [atom.key for atom in engaged]
        keys += [TRIED] if view.ladders else []  # where a dispute stands, on no rule's condition
        own = [key for key in dict.fromkeys(keys) if lookup(key) is None]
        acts = self.guide.acts
        return own + [
            key
            for decision in view.open
            if acts[decision.provision.rule.act].phase != "standing"
            for key in decision.provision.keys
            if lookup(key) is None
        ]


def plan(guide: Guide, case: Case, weighing: Weigh | None = None) -> Plan:
    """What every agreement says of a case, ordered by phase, act and date.

    Each is asked in the edition of the case's day. `weighing` stands in for `weigh`, for those
    who ask the same case of nearly the same rules thousands of times.
    """
    told, case = case.facts, presume(guide, case)
    views: list[View] = []
    for text in guide.judging(case.on):
        views.append(View(text, engagement(text, case), guide, case, views, weighing or weigh))
    return Plan(case, views, tuple(name for name in case.facts if name not in told), guide)


def presume(guide: Guide, case: Case) -> Case:
    """The case with the presumed value of every such fact that nobody has told."""
    return Case({**guide.presumed, **case.facts}, case.events, case.on)


def engagement(text: Text, case: Case) -> Engagement:
    """Whether the case concerns the agreement at all (edition.yaml, `engaged`)."""
    found = decide(text.engaged, case.lookup)
    return "open" if found is None else "engaged" if found else "not-engaged"


def weigh(text: Text, case: Case) -> tuple[Decision, ...]:
    """A decision for every provision of a text, in its order."""
    known: dict[int, bool | None] = {}
    return tuple(Decision(provision, case, known) for provision in text.provisions)


def _names_unit(guide: Guide, aspect: Aspect, provisions: tuple[Provision, ...]) -> bool:
    """Whether some answer points out a unit or a person, not only a responsible authority."""
    named: list[Parties | None] = [getattr(provision.rule, aspect) for provision in provisions]
    return any(
        guide.concepts[name].level != "party"
        for parties in named
        if parties
        for name in parties.names
    )


def bound(guide: Guide, text: Text, case: Case, actor: str) -> bool | None:
    """Whether an agreement binds an actor in this case; None where the region is unknown."""
    concept = guide.concepts[actor]
    if not concept.bound or concept.follows is None:
        return concept.bound
    region = case.facts.get(concept.follows)
    return None if region is None else region == text.agreement.region


def dates(line: Line) -> list[dt.date]:
    """The last days of a line, where the text gives a number and the event is dated."""
    return sorted(judged.due for judged in line.judged if judged.due)
