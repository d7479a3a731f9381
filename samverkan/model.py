"""The reference model: from a case to what each agreement says of it, and what it does not.

Pure: it knows nothing of Sphinx, pytest, files or the clock. `plan` decides every provision
of every agreement that the case engages and puts the answers together, act by act.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from samverkan import validity
from samverkan.case import Case
from samverkan.checks import answer, fills
from samverkan.conditions import Atom, Key, atoms, decide, support
from samverkan.deadlines import Judged, judge
from samverkan.guide import Guide, Provision, Text
from samverkan.ladder import Ladder, ladders
from samverkan.schema import PHASES, Aspect, Parties, Reading, Relation

# Forces that lay nothing on anybody.
FREE = ("may", "can", "has-right", "need-not")
State = Literal["answered", "open", "silent"]
Engagement = Literal["engaged", "not-engaged", "open"]


@dataclass(frozen=True)
class Decision:
    """One provision, weighed: applied (True), rejected (False) or open (None), and why."""

    provision: Provision
    applies: bool | None
    why: tuple[Atom, ...]
    readings: tuple[Reading, ...]


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


@dataclass(frozen=True)
class Line:
    """One act in one agreement: the provisions that apply and their answers by aspect.

    `called_for` is true where an applied provision says with some force that the act is to
    be, may be or need not be done; a line may also only say who pays for it.
    """

    act: str
    text: Text
    decisions: tuple[Decision, ...]
    answers: dict[Aspect, Answer]
    judged: tuple[Judged, ...]
    called_for: bool
    not_bound: tuple[str, ...]

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return tuple(decision.provision for decision in self.decisions)


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


@dataclass(frozen=True)
class View:
    """What one agreement says of the case."""

    text: Text
    engagement: Engagement
    validity: validity.Status
    decisions: tuple[Decision, ...]
    lines: tuple[Line, ...]
    silences: tuple[Silence, ...]
    ladders: tuple[Ladder, ...]

    @property
    def open(self) -> tuple[Decision, ...]:
        """The provisions that what is known does not settle."""
        return tuple(decision for decision in self.decisions if decision.applies is None)

    def line(self, act: str) -> Line | None:
        return next((line for line in self.lines if line.act == act), None)


@dataclass(frozen=True)
class Plan:
    """The whole answer: a view for each agreement, and the facts still missing.

    `case` is the case with what is presumed of it (facts.yaml), named in `presumed`.
    """

    case: Case
    views: tuple[View, ...]
    missing: tuple[Missing, ...]
    presumed: tuple[Key, ...] = ()

    def view(self, code: str) -> View:
        return next(view for view in self.views if view.text.code == code.upper())


def plan(guide: Guide, case: Case) -> Plan:
    """What every agreement says of a case, ordered by phase, act and date."""
    told = case.facts
    case = presume(guide, case)
    weighed = [(text, engagement(text, case), weigh(text, case)) for text in guide.texts.values()]
    lines = {
        text.code: _lines(guide, text, case, decisions) if engaged != "not-engaged" else ()
        for text, engaged, decisions in weighed
    }
    called = {line.act for found in lines.values() for line in found if line.called_for}
    views = tuple(
        View(
            text=text,
            engagement=engaged,
            validity=validity.status(text, case.on),
            decisions=decisions,
            lines=lines[text.code],
            silences=_silences(guide, text, decisions, lines[text.code], called)
            if engaged != "not-engaged"
            else (),
            ladders=ladders(text, decisions, case) if engaged != "not-engaged" else (),
        )
        for text, engaged, decisions in weighed
    )
    presumed = tuple(name for name in case.facts if name not in told)
    return Plan(case, views, _missing(guide, case, views), presumed)


def presume(guide: Guide, case: Case) -> Case:
    """The case with the presumed value of every such fact that nobody has told."""
    presumed = {name: fact.presumed for name, fact in guide.facts.items() if fact.presumed}
    return Case({**presumed, **case.facts}, case.events, case.on)


def engagement(text: Text, case: Case) -> Engagement:
    """Whether the case concerns the agreement at all (edition.yaml, `engaged`)."""
    found = decide(text.engaged, case.lookup)
    return "open" if found is None else "engaged" if found else "not-engaged"


def weigh(text: Text, case: Case) -> tuple[Decision, ...]:
    """Decide every provision of a text."""
    return tuple(_decide(provision, case) for provision in text.provisions)


def _decide(provision: Provision, case: Case) -> Decision:
    applies = decide(provision.condition, case.lookup)
    why = tuple(support(provision.condition, case.lookup)) if applies is not None else ()
    readings = tuple(
        reading for when, reading in provision.readings if applies and decide(when, case.lookup)
    )
    return Decision(provision, applies, why, readings)


# --- lines ----------------------------------------------------------------------------


def _lines(
    guide: Guide, text: Text, case: Case, decisions: tuple[Decision, ...]
) -> tuple[Line, ...]:
    by_act: dict[str, list[Decision]] = {}
    for decision in decisions:
        if decision.applies is not False:
            by_act.setdefault(decision.provision.rule.act, []).append(decision)
    lines = [
        _line(guide, text, case, act, found)
        for act, found in by_act.items()
        if any(decision.applies for decision in found)
    ]
    return tuple(sorted(lines, key=lambda line: _order(guide, line)))


def _order(guide: Guide, line: Line) -> tuple[int, int, str]:
    due = min((judged.due.isoformat() for judged in line.judged if judged.due), default="9999")
    return PHASES.index(guide.acts[line.act].phase), guide.act_order[line.act], due


def _line(guide: Guide, text: Text, case: Case, act: str, found: list[Decision]) -> Line:
    applied = tuple(decision for decision in found if decision.applies)
    provisions = [decision.provision for decision in applied]
    waiting = [decision.provision for decision in found if decision.applies is None]
    done = guide.acts[act].done
    return Line(
        act=act,
        text=text,
        decisions=applied,
        answers={
            aspect: _answer(guide, text, act, aspect, provisions, waiting)
            for aspect in guide.acts[act].asks
            if aspect != "condition" or any(provision.rule.when for provision in provisions)
        },
        judged=tuple(
            judge(deadline, case.events, done, case.on)
            for provision in provisions
            for deadline in provision.rule.deadline
        ),
        called_for=any(provision.rule.force for provision in provisions),
        not_bound=_not_bound(guide, text, case, provisions),
    )


def _answer(
    guide: Guide,
    text: Text,
    act: str,
    aspect: Aspect,
    provisions: list[Provision],
    waiting: list[Provision],
) -> Answer:
    filling = tuple(provision for provision in provisions if fills(provision.rule, aspect))
    if not filling:
        is_open = any(fills(provision.rule, aspect) for provision in waiting)
        return Answer(aspect, "open" if is_open else "silent")
    relations: tuple[Relation, ...] = ()
    if len({repr(answer(provision.rule, aspect)) for provision in filling}) > 1:
        places = {provision.place for provision in filling}
        relations = tuple(
            relation
            for place, relation in text.relations(act, aspect)
            if place in places and places & set(relation.with_)
        )
    return Answer(
        aspect=aspect,
        state="answered",
        provisions=filling,
        relations=tuple({id(relation): relation for relation in relations}.values()),
        delegated=tuple(p.rule.delegates[aspect] for p in filling if aspect in p.rule.delegates),
        names_no_unit=aspect in ("who", "to") and not _names_unit(guide, aspect, filling),
        names_no_number=aspect == "deadline"
        and not any(deadline.within for p in filling for deadline in p.rule.deadline),
    )


def _names_unit(guide: Guide, aspect: Aspect, provisions: tuple[Provision, ...]) -> bool:
    """Whether some answer points out a unit or a person, not only a responsible authority."""
    named: list[Parties | None] = [getattr(provision.rule, aspect) for provision in provisions]
    return any(
        guide.concepts[name].level != "party" for parties in named if parties for name in parties.names
    )


def _not_bound(
    guide: Guide, text: Text, case: Case, provisions: list[Provision]
) -> tuple[str, ...]:
    """The actors whom the text lays something on in this case but cannot bind."""
    actors = dict.fromkeys(
        name
        for provision in provisions
        if provision.rule.who and provision.rule.force not in FREE
        for name in provision.rule.who.names
    )
    return tuple(name for name in actors if bound(guide, text, case, name) is False)


def bound(guide: Guide, text: Text, case: Case, actor: str) -> bool | None:
    """Whether an agreement binds an actor in this case; None where the region is unknown."""
    concept = guide.concepts[actor]
    if not concept.bound or concept.follows is None:
        return concept.bound
    region = case.facts.get(concept.follows)
    return None if region is None else region == text.agreement.region


# --- what is not said -----------------------------------------------------------------


def _silences(
    guide: Guide,
    text: Text,
    decisions: tuple[Decision, ...],
    lines: tuple[Line, ...],
    called: set[str],
) -> tuple[Silence, ...]:
    own = {line.act for line in lines}
    waiting = {d.provision.rule.act for d in decisions if d.applies is None}
    found = []
    for act in sorted(called - own, key=lambda name: guide.act_order[name]):
        reason: Literal["no-provision", "does-not-apply", "open"] = (
            "no-provision" if act not in text.by_act else "open" if act in waiting else "does-not-apply"
        )
        found.append(Silence(act, text, reason))
    return tuple(found)


def _missing(guide: Guide, case: Case, views: tuple[View, ...]) -> tuple[Missing, ...]:
    """The unknown facts, the one that most open provisions wait for first."""
    waiting: Counter[Key] = Counter()
    for view in views:
        if view.engagement == "not-engaged":
            continue
        if view.engagement == "open":
            waiting.update({a.key for a in atoms(view.text.engaged) if case.lookup(a.key) is None})
        for decision in view.decisions:
            if decision.applies is None and guide.acts[decision.provision.rule.act].phase != "standing":
                waiting.update({k for k in decision.provision.keys if case.lookup(k) is None})
    order = {name: index for index, name in enumerate([*guide.facts, *guide.events])}
    ranked = sorted(
        waiting.items(), key=lambda item: (-item[1], order.get(item[0].partition("<")[0], 0))
    )
    return tuple(Missing(key, count) for key, count in ranked)


def dates(line: Line) -> list[dt.date]:
    """The last days of a line, where the text gives a number and the event is dated."""
    return sorted(judged.due for judged in line.judged if judged.due)
