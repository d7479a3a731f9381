"""What a reader sees of a case: one act, one entry, the most urgent of mine first.

`entries` makes of a plan what every view shows (terminal, pages, handouts, the browser). Few
passes over plain data, so that another engine can do the same:

1. The rules that apply are put together by agreement, act and whose they are: *mine* where one
   of the actors is the reader, *others'* where another is named, *nobody's* where none is. A rule
   that only says who pays, or only how soon, joins the others on its act.
2. Each such group is an entry: its rules by force (`parts`), its limits with their last days,
   who pays as the reader sees it, the facts that decided it, and whether it binds. Of rules that
   clash, only the one that the guide reads as going first is a part (`prevails`).
3. Entries are ranked: what binds before what is only addressed; what is left to do before what
   is done; dated (by day), prompt, the rest; a duty before what is free; what the case calls for,
   first by a condition of the rule's own, before what always holds; then phase, act and text.
4. What would hold if something had happened, or were known, or were otherwise, is made into
   entries in the same way, each with that.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Literal

from samverkan.model.conditions import (
    All,
    Atom,
    Condition,
    Key,
    Lookup,
    NumberIs,
    Value,
    atoms,
    decide,
    remaining,
    support,
)
from samverkan.model.conflicts import Conflict, conflicting
from samverkan.model.deadlines import NEVER, Judged, happened_by
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.ladder import Ladder
from samverkan.model.plan import (
    FREE,
    Decision,
    Engagement,
    Missing,
    Plan,
    Silence,
    Standing,
    Turning,
    View,
    bound,
    judged,
)
from samverkan.model.records import Aspect, Force, Phase, Relation, Role
from samverkan.model.selection import joins
from samverkan.model.validity import Status

Whose = Literal["mine", "others", "nobody"]
Kind = Literal["dated", "prompt", "counted", "undated"]
Payer = Literal["me", "own", "shared", "not-me", "unsaid"]
WHOSE: tuple[Whose, ...] = ("mine", "nobody", "others")
# What an entry is asked: a reader must know who does it, to whom, and who pays.
ASKED: tuple[Aspect, ...] = ("who", "to", "pays")
# A case calls for what comes late on the child's way only when it has come so far.
NEAREST: tuple[Phase, ...] = (
    "dispute", "end", "change", "start", "before", "inquiry", "concern", "during", "standing",
)  # fmt: skip
# What a headline answers.
TOLD: tuple[Aspect, ...] = ("who", "to", "deadline", "where")
MOST = 3  # questions at a time


@dataclass(frozen=True)
class Reader:
    """Who reads: a role, and the region in which it is in this case, where that is known."""

    name: str
    role: Role
    region: str | None

    def is_(self, guide: Guide, text: Text, actor: str) -> bool:
        """Whether an actor of a text is the reader, or a group that the reader is one of.

        An actor that the case itself places is the reader wherever the text comes from; one that
        is simply "the health centre" is one in the text's own region.
        """
        if self.authority(text, actor):
            return True
        if actor not in self.role.actors and actor not in self.role.among:
            return False
        followed = guide.concepts[actor].follows is not None
        return followed or self.region in (None, text.agreement.region)

    def authority(self, text: Text, actor: str) -> bool:
        """Whether an actor is the region that the reader belongs to, by its name or as "the region"."""
        agreement = text.agreement
        named = actor in (agreement.party, agreement.party_called)
        return named and self.role.regional and self.region == agreement.region


@dataclass(frozen=True)
class Limit:
    """A deadline of an entry and the rule that sets it."""

    provision: Provision
    judged: Judged


@dataclass(frozen=True)
class Part:
    """The rules of an entry that bind the same actors equally: "ska", and beside it "får"."""

    force: Force | None
    who: tuple[str, ...]
    either: bool
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, eq=False)
class Entry:
    """One act in one agreement, as the reader sees it.

    `if_` is what is left to know before it holds, and `after` the events that must happen first;
    `out` is the one known thing that alone rules it out. An entry with none of these holds. Of
    `alternatives` one holds whatever the answer is: each rule with what is left to know of it.
    `binds` is None where a text says nobody's name, or where the region of the reader is not
    known; False where it is addressed to somebody whom it cannot bind. `called_for` tells what the
    case's own facts call for from what always holds; `own` how much of the case meets the own
    condition of a rule, and not only that of its clause.
    """

    act: str
    text: Text
    whose: Whose
    provisions: tuple[Provision, ...]
    parts: tuple[Part, ...]
    limits: tuple[Limit, ...]
    kind: Kind
    done: bool
    payer: Payer | None
    to_me: bool
    named: bool
    binds: bool | None
    called_for: bool
    own: int
    why: tuple[Atom, ...]
    relations: tuple[Relation, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    law: tuple[str, ...] = ()
    unsaid: tuple[Aspect, ...] = ()
    alternatives: tuple[tuple[Condition, Provision], ...] = ()
    if_: Condition | None = None
    after: tuple[str, ...] = ()
    out: Key | None = None

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that it rests on, each once."""
        return tuple(dict.fromkeys(provision.clause for provision in self.provisions))

    @property
    def at_odds(self) -> tuple[Conflict, ...]:
        """The conflicts between answers that its duties tell side by side."""
        rules = {r for part in self.parts if part.force not in FREE for r in part.provisions}
        return tuple(
            conflict
            for conflict in self.conflicts
            if conflict.relation.aspect in TOLD
            if rules & set(conflict.mine) and rules & set(conflict.others)
        )

    @property
    def free(self) -> bool:
        """Whether it lays nothing on anybody: only what may be done, or a right."""
        return all(part.force in FREE or part.force is None for part in self.parts)

    @property
    def due(self) -> dt.date | None:
        """The first last day, where the text has a number or an event, and the start is dated."""
        days = [limit.judged.due for limit in self.limits if limit.judged.due]
        return min(days, default=None)


@dataclass(frozen=True)
class Bearing:
    """How one agreement stands to the case: whether it holds, binds the reader, and covers."""

    text: Text
    engagement: Engagement
    binds: bool | None
    validity: Status
    scopes: tuple[Standing, ...]


@dataclass(frozen=True, eq=False)
class Entries:
    """All that a reader sees of a case. `shared` are the facts on which every entry rests.

    `near` are the entries that hold, and among them those that the case all but calls for: one
    thing is left to know, or the day of the event is still to come.
    """

    plan: Plan
    reader: Reader | None
    bearings: tuple[Bearing, ...]
    entries: tuple[Entry, ...]
    awaiting: tuple[Entry, ...]
    open: tuple[Entry, ...]
    near: tuple[Entry, ...]
    not_here: tuple[Entry, ...]
    unsaid: tuple[Silence, ...]
    asking: Callable[[], tuple[Missing, ...]] = field(repr=False)
    ladders: tuple[tuple[Text, Ladder], ...]
    shared: tuple[Atom, ...] = ()
    assumed: tuple[Key, ...] = ()

    def of(self, whose: Whose, *, called_for: bool | None = None) -> tuple[Entry, ...]:
        """Those that hold of one kind; only those that the case calls for, or that always hold."""
        return tuple(
            entry
            for entry in self.entries
            if entry.whose == whose and called_for in (None, entry.called_for)
        )

    @property
    def mine(self) -> tuple[Entry, ...]:
        return self.of("mine")

    @property
    def others(self) -> tuple[Entry, ...]:
        return self.of("others")

    @property
    def nobody(self) -> tuple[Entry, ...]:
        """What is to be done, and the text does not say by whom."""
        return self.of("nobody")

    @property
    def turning(self) -> tuple[Turning, ...]:
        return self.plan.turning

    @cached_property
    def asked(self) -> tuple[Missing, ...]:
        """The questions: a page asks none, and they take as long to find as all the rest."""
        return self.asking()


def entries(guide: Guide, plan: Plan, role: str | None = None) -> Entries:
    """What the reader in a role sees of a plan; with none, everything is others' or nobody's."""
    reader = reader_of(guide, plan, role)
    makers = [_Maker(guide, plan, view, reader) for view in plan.views]
    makers.sort(key=lambda maker: maker.bearing.binds is not True)
    heard = [maker for maker in makers if maker.view.engagement == "engaged"]
    heard = heard or [maker for maker in makers if maker.view.engagement == "open"]
    rank = _order(guide, plan.case.on)

    def made(kind: Callable[[_Maker], Iterator[Entry]]) -> tuple[Entry, ...]:
        return tuple(sorted((entry for maker in heard for entry in kind(maker)), key=rank))

    holding, opened, awaiting = made(_Maker.holding), made(_Maker.open), made(_Maker.awaiting)
    near = [e for e in opened if e.called_for and e.own]
    near += [e for e in awaiting if all(plan.case.events.get(event) != NEVER for event in e.after)]
    return Entries(
        plan=plan,
        reader=reader,
        bearings=tuple(maker.bearing for maker in makers),
        entries=holding,
        awaiting=awaiting,
        open=opened,
        near=tuple(sorted([*holding, *near], key=rank)),
        not_here=made(_Maker.not_here),
        unsaid=tuple(silence for maker in heard for silence in maker.unsaid()),
        asking=partial(_asked, plan, heard, holding),
        ladders=tuple(
            (maker.view.text, ladder) for maker in heard for ladder in maker.view.ladders
        ),
        shared=_shared(holding),
        assumed=_assumed(plan, holding),
    )


def reader_of(guide: Guide, plan: Plan, role: str | None) -> Reader | None:
    """The reader in a role, in the region where the case has it. Raises KeyError."""
    if role is None:
        return None
    found = guide.cases.roles[role]
    region = plan.case.facts.get(found.in_)
    return Reader(role, found, str(region) if region is not None else None)


# --- the passes -----------------------------------------------------------------------


@dataclass
class _Maker:
    """Makes the entries of one agreement."""

    guide: Guide
    plan: Plan
    view: View
    reader: Reader | None
    _mine: dict[str, bool] = field(default_factory=dict)

    @cached_property
    def bearing(self) -> Bearing:
        view, region = self.view, self.reader.region if self.reader else None
        binds = None if region is None else region == self.view.text.agreement.region
        return Bearing(self.view.text, view.engagement, binds, view.validity, view.scopes)

    def is_me(self, actor: str) -> bool:
        """Whether an actor is the reader; asked of few actors and of many rules."""
        if self.reader is None:
            return False
        if actor not in self._mine:
            self._mine[actor] = self.reader.is_(self.guide, self.view.text, actor)
        return self._mine[actor]

    def whose(self, provision: Provision) -> Whose:
        names = provision.rule.names("who")
        if not names:
            return "nobody"
        return "mine" if any(map(self.is_me, names)) else "others"

    def groups(self, decisions: Iterable[Decision]) -> Iterator[tuple[str, Whose, list[Decision]]]:
        """The decisions by act and whose they are; those that only tell more join the others."""
        by_act: dict[str, list[Decision]] = {}
        for decision in decisions:
            by_act.setdefault(decision.provision.rule.act, []).append(decision)
        for act, found in by_act.items():
            rules = [decision.provision for decision in found]
            own = [d for d in found if not joins(d.provision, rules)]
            parted: dict[Whose, list[Decision]] = {}
            for decision in own or found:
                parted.setdefault(self.whose(decision.provision), []).append(decision)
            for whose, mine in parted.items():
                told = [d.provision for d in mine]
                more = [
                    d
                    for d in found
                    if d not in mine and any(rule in told for rule in joins(d.provision, rules))
                ]
                yield act, whose, [d for d in found if d in mine or d in more]

    def holding(self) -> Iterator[Entry]:
        """The entries of the rules that apply, and of those of which one does whatever is answered."""
        applied = [decision for decision in self.view.decisions if decision.applies]
        for act, whose, found in self.groups([*applied, *self.certain]):
            yield self.entry(act, whose, found)

    @cached_property
    def certain(self) -> list[Decision]:
        """The rules that wait, and of which one applies in any case."""
        rules = {p for line in self.view.pending if line.certain for p in line.waiting}
        return [decision for decision in self.view.open if decision.provision in rules]

    def left(self, decision: Decision) -> Condition:
        """What is left to know of a rule that waits."""
        return remaining(decision.provision.condition, self.plan.case.lookup)

    def open(self) -> Iterator[Entry]:
        """What may hold, with what is left to know; rules that wait for different things apart."""
        by_condition: dict[Condition, list[Decision]] = {}
        for decision in self.view.open:
            if decision not in self.certain:
                by_condition.setdefault(self.left(decision), []).append(decision)
        for left, decisions in by_condition.items():
            for act, whose, found in self.groups(decisions):
                yield self.entry(act, whose, found, if_=left)

    def awaiting(self) -> Iterator[Entry]:
        """What holds once something has happened that has not happened yet."""
        by_events: dict[tuple[str, ...], list[Decision]] = {}
        for decision in self.view.awaiting:
            by_events.setdefault(decision.awaits, []).append(decision)
        for events, decisions in by_events.items():
            for act, whose, found in self.groups(decisions):
                yield self.entry(act, whose, found, after=events)

    def entry(
        self,
        act: str,
        whose: Whose,
        found: list[Decision],
        if_: Condition | None = None,
        after: tuple[str, ...] = (),
        out: Key | None = None,
    ) -> Entry:
        """One entry of the rules of one act."""
        case, rules = self.plan.case, tuple(decision.provision for decision in found)
        conflicts = tuple(dict.fromkeys(c for p in rules for c in conflicting(self.guide, p, case)))
        first = [c for c in conflicts if c.relation.prevails and not set(rules).isdisjoint(c.mine)]
        later = {rule for conflict in first for rule in conflict.others}
        told = tuple(rule for rule in rules if rule not in later)
        limits = tuple(Limit(p, j) for p in told for j in judged(self.guide, case, p))
        done = self.guide.acts[act].done
        why = tuple(dict.fromkeys(atom for decision in found for atom in self.why(decision)))
        dated = any(limit.judged.due for limit in limits)
        line = self.view.line(act) if not (if_ or after or out) else None
        answers = line.answers if line else {}
        return Entry(
            act=act,
            text=self.view.text,
            whose=whose,
            provisions=rules,
            parts=self._parts(told),
            limits=limits,
            kind=self._kind(limits),
            done=bool(done and happened_by(case.events.get(done), case.on)),
            payer=self._payer(act, rules),
            to_me=any(self.is_me(name) for p in rules for name in p.rule.names("to")),
            named=self._named(rules),
            binds=self._binds(whose, rules),
            called_for=dated or any(self._told(atom) for atom in why),
            own=max(map(self._own, found)),
            why=why,
            relations=tuple({id(r): r for a in answers.values() for r in a.relations}.values()),
            conflicts=conflicts,
            law=self._law(rules),
            unsaid=tuple(a for a in ASKED if a in answers and answers[a].state == "silent"),
            alternatives=tuple(
                (self.left(d), d.provision)
                for d in found
                if d.applies is None and not if_ and d.provision in told
            ),
            if_=if_,
            after=after,
            out=out,
        )

    def _law(self, rules: tuple[Provision, ...]) -> tuple[str, ...]:
        """The names of the divergences of the rules, as the law stood on the case's day."""
        moved = [d for p in rules for d in self.guide.diverging(p.address, self.plan.case.on)]
        return tuple(n for n, d in self.guide.divergences.items() if any(d is m for m in moved))

    def why(self, decision: Decision) -> tuple[Atom, ...]:
        """What decided a rule, or of one that waits what is known of the case and speaks for it."""
        if decision.applies:
            return decision.why
        return tuple(_speaking(decision.provision.condition, self.plan.case.lookup))

    def _parts(self, rules: tuple[Provision, ...]) -> tuple[Part, ...]:
        """The rules by whom they bind, how, and how narrowly; one that names nobody joins another.

        First duties, and of them those whose own condition the case meets.
        """
        named = [p.rule for p in rules if p.rule.who]
        parted: dict[tuple[object, ...], list[Provision]] = {}
        for provision in rules:
            rule = provision.rule
            as_ = next((r for r in named if not rule.who and r.force == rule.force), rule)
            narrow = [q for q in rule.qualifiers if self.guide.concepts[q].narrows]
            key = (rule.force, repr(as_.who), as_.normally or rule.normally, *narrow)
            parted.setdefault(key, []).append(provision)
        return tuple(map(_part, sorted(parted.values(), key=self._part_order)))

    def _part_order(self, rules: list[Provision]) -> tuple[bool, bool, bool]:
        force, own = rules[0].rule.force, (a for p in rules for a in atoms(p.own_condition))
        return force is None, force in FREE, not any(map(self._told, own))

    def _own(self, decision: Decision) -> int:
        """How much of the case meets a rule's own condition, besides the child's age."""
        speaking = _speaking(decision.provision.own_condition, self.plan.case.lookup)
        return sum(not isinstance(atom, NumberIs) for atom in set(speaking))

    def _told(self, atom: Atom) -> bool:
        """Whether an atom is what somebody told of what happens, and not only how old the child is."""
        return not isinstance(atom, NumberIs) and atom.key not in self.plan.case.presumed

    def _kind(self, limits: tuple[Limit, ...]) -> Kind:
        deadlines = [limit.judged.deadline for limit in limits]
        if any(limit.judged.due for limit in limits):
            return "dated"
        if any(d.vague and self.guide.concepts[d.vague].prompt for d in deadlines):
            return "prompt"
        return "counted" if any(d.within or d.before for d in deadlines) else "undated"

    def _payer(self, act: str, rules: tuple[Provision, ...]) -> Payer | None:
        """Who pays, from where the reader stands; None where the act is not asked, or nobody reads.

        None too where another rule on the act, which holds or may hold, tells who pays.
        """
        if self.reader is None or "pays" not in self.guide.acts[act].asks:
            return None
        paying = [name for p in rules for name in p.rule.names("pays")]
        spared = [name for p in rules for name in p.rule.no_fee_for]
        if any(map(self.is_me, paying)):
            own = any(self.reader.authority(self.view.text, name) for name in paying)
            return "shared" if not all(map(self.is_me, paying)) else "own" if own else "me"
        if paying or any(map(self.is_me, spared)):
            return "not-me"
        on_act = (self.view.decisions[number] for number in self.view.text.numbers[act])
        told = any(d.applies is not False and d.provision.rule.pays for d in on_act)
        return None if told else "unsaid"

    def _named(self, rules: tuple[Provision, ...]) -> bool:
        """Whether the reader is called by its own name, and not only as one of a group."""
        own = self.reader.role.actors if self.reader else ()
        return any(name in own for p in rules for name in p.rule.names("who"))

    def _binds(self, whose: Whose, rules: tuple[Provision, ...]) -> bool | None:
        """Whether the text can bind whom it addresses: the reader where it is the reader's."""
        laid = [p.rule for p in rules if p.rule.force not in (*FREE, None)]
        names = dict.fromkeys(name for rule in laid for name in rule.names("who"))
        actors = [name for name in names if whose != "mine" or self.is_me(name)]
        found = {bound(self.guide, self.view.text, self.plan.case, name) for name in actors}
        if not found:
            return False if whose == "nobody" and self.bearing.binds is False and laid else None
        return True if True in found else None if None in found else False

    def not_here(self) -> Iterator[Entry]:
        """What one thing that somebody told of the case rules out, where nothing else does."""
        by_key: dict[Key, list[Decision]] = {}
        for decision in self.view.decisions:
            provision = decision.provision
            if decision.applies is False and not decision.awaits and provision.rule.force:
                told = (k for k in provision.keys if k not in self.plan.case.presumed)
                if key := next((k for k in told if self._decides(k, provision)), None):
                    by_key.setdefault(key, []).append(decision)
        for key, decisions in by_key.items():
            for act, whose, found in self.groups(decisions):
                yield self.entry(act, whose, found, out=key)

    def _decides(self, key: Key, provision: Provision) -> bool:
        """Whether a rule that is ruled out would not be, were one thing not known."""
        lookup = self.plan.case.lookup

        def untold(other: Key) -> Value | None:
            return None if other == key else lookup(other)

        return lookup(key) is not None and decide(provision.condition, untold) is not False

    def unsaid(self) -> tuple[Silence, ...]:
        """The acts that the text, if it may bind the reader, leaves to others."""
        return self.view.silences if self.bearing.binds is not False else ()

    def concerns(self, provision: Provision, phases: set[Phase]) -> int:
        """How much a rule matters to the reader: 0 where it is another's.

        More where it belongs in a phase in which the case calls for something, and most where it
        then has a last day, or the case speaks for it already.
        """
        to_me = any(map(self.is_me, provision.rule.names("to")))
        if self.reader and not to_me and self.whose(provision) == "others":
            return 0
        if self.guide.acts[provision.rule.act].phase not in phases:
            return 1
        speaking = _speaking(provision.condition, self.plan.case.lookup)
        counted = any(deadline.within for deadline in provision.rule.deadline)
        return 2 + 2 * any(map(self._told, speaking)) + 10 * counted


def _part(rules: list[Provision]) -> Part:
    who = next((p.rule.who for p in rules if p.rule.who), None)
    names, either = (tuple(who.names), who.either) if who else ((), False)
    return Part(rules[0].rule.force, names, either, tuple(rules))


def _speaking(condition: Condition, lookup: Lookup) -> Iterator[Atom]:
    """The atoms of those parts of an open condition that hold."""
    if decide(condition, lookup):
        yield from support(condition, lookup)
    elif isinstance(condition, All):
        for part in condition.parts:
            yield from _speaking(part, lookup)


def _urgency(entry: Entry, on: dt.date | None) -> int:
    """0 for a last day, 1 for promptly, 2 for the rest.

    A day that has passed is no hurry where nobody has told that it was not met.
    """
    days = [limit.judged for limit in entry.limits if limit.judged.due]
    if any(on is None or j.verdict == "overdue" or (j.due and j.due >= on) for j in days):
        return 0
    return 1 if entry.kind == "prompt" else 2


def _order(guide: Guide, on: dt.date | None) -> Callable[[Entry], tuple[object, ...]]:
    def key(entry: Entry) -> tuple[object, ...]:
        act = guide.acts[entry.act]
        return (
            WHOSE.index(entry.whose),
            entry.binds is False,
            entry.done,
            urgency := _urgency(entry, on),
            (entry.due if urgency == 0 else None) or dt.date.max,
            entry.free,
            not entry.called_for,
            entry.whose == "mine" and not entry.named,
            not entry.own,
            NEAREST.index(act.phase),
            entry.if_ is not None,
            -entry.own,
            guide.act_order[entry.act],
            entry.text.code,
        )

    return key


def _shared(found: Iterable[Entry]) -> tuple[Atom, ...]:
    """The facts on which every entry rests that the case calls for and that binds."""
    whys = [entry.why for entry in found if entry.called_for and entry.binds is not False]
    return tuple(atom for atom in whys[0] if all(atom in why for why in whys)) if whys else ()


def _assumed(plan: Plan, found: Iterable[Entry]) -> tuple[Key, ...]:
    """What is presumed and decides something that is shown, or rules something out."""
    used = {atom.key for entry in found for atom in entry.why}
    return tuple(key for key in plan.case.presumed if key in used or plan.excluded(key))


def _asked(plan: Plan, makers: list[_Maker], found: Iterable[Entry]) -> tuple[Missing, ...]:
    """The questions, the one that settles most of what concerns the reader first."""
    phases = {plan.guide.acts[entry.act].phase for entry in found if entry.called_for}
    makers_of = {maker.view.text.prefix: maker for maker in makers}

    def weigh(text: Text, provision: Provision) -> int:
        maker = makers_of.get(text.prefix)
        return maker.concerns(provision, phases) if maker else 0

    return plan.questions(weigh)[:MOST]
