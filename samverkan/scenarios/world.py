"""What a scenario knows while it runs: the case, the agreement in use, the line in question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from samverkan.model.case import Case, clashes
from samverkan.model.deadlines import NEVER, SOME_DAY, Judged, When
from samverkan.model.guide import Guide, Provision
from samverkan.model.ladder import Ladder
from samverkan.model.plan import Decision, Line, Plan, View, Weigh, judged, plan
from samverkan.model.records import Aspect


@dataclass(frozen=True)
class Claim:
    """What a 'Så' step asserts, and what to say where it does not hold.

    `rests_on` are the rules that decide it; `act` is the one that the next steps speak of.
    """

    holds: object
    message: str
    rests_on: Sequence[Provision] = ()
    act: str | None = None


@dataclass
class World:
    """One scenario's state.

    `pinned` are the rules that its assertions rested on, `acts` all that it asked about.
    """

    guide: Guide
    facts: dict[str, str | int] = field(default_factory=dict)
    events: dict[str, When] = field(default_factory=dict)
    on: dt.date | None = None
    code: str | None = None
    line: Line | None = None
    pinned: dict[str, None] = field(default_factory=dict)
    acts: dict[str, None] = field(default_factory=dict)
    weighing: Weigh | None = None
    _plan: Plan | None = None

    # --- the steps before the first 'Så' ------------------------------------------------

    def tell(self, fact: tuple[str, str | int]) -> None:
        """A fact has a value; saying two things of one fact is a mistake in the scenario."""
        name, value = fact
        if self.facts.get(name, value) != value:
            raise AssertionError(f"the scenario says two things of '{name}'")
        self.facts[name] = value
        self._plan = None

    def happened(self, event: str, when: When = SOME_DAY) -> None:
        """An event happened, or is planned."""
        self.events[event] = when
        self._plan = None

    def never_happened(self, event: str) -> None:
        """An event has not happened."""
        self.happened(event, NEVER)

    def apply(self, agreement: str, date: dt.date | None = None) -> None:
        """Ask what the agreement says of the case, on a day or with none in mind."""
        self.code, self.line = agreement, None
        if date is not None:
            self.on, self._plan = date, None
        if self.weighing:  # the same case has been asked before
            return
        for rule in clashes(self.guide, Case(self.facts, self.events, self.on)):
            raise AssertionError(f"the case does not fit together: {rule.says.sv}")

    # --- what they come to ----------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        if self._plan is None:
            self._plan = plan(self.guide, Case(self.facts, self.events, self.on), self.weighing)
        return self._plan

    @property
    def view(self) -> View:
        if self.code is None:
            raise AssertionError("no agreement has been applied yet: a 'När' step must come first")
        return self.plan.view(self.code)

    @property
    def ladder(self) -> Ladder:
        if not self.view.ladders:
            raise AssertionError(f"the case stands on no ladder of {self.code}")
        return self.view.ladders[0]

    def take(self, act: str) -> Line:
        """Make an act the one that the following steps speak of."""
        self.acts[act] = None
        self.line = line = self.view.line(act)
        if line is None:
            raise AssertionError(
                f"no rule of {self.code} on '{act}' applies to the case{self.hint(act)}"
            )
        return line

    def decisions(self, act: str) -> list[Decision]:
        """How the agreement's rules on an act were decided."""
        self.acts[act] = None
        return [d for d in self.view.decisions if d.provision.rule.act == act]

    def hint(self, act: str) -> str:
        """Why the rules on an act do not apply, for the person who wrote the scenario."""
        found = self.decisions(act)
        if not found:
            return ": it has none"
        return "; ".join(
            f"\n  {d.provision.address}: "
            + ("open" if d.applies is None else "rejected" if not d.applies else "applies")
            + "".join(f" ({atom.key} = {self.plan.case.lookup(atom.key)})" for atom in d.why)
            for d in found
        )

    @property
    def current(self) -> Line:
        if self.line is None:
            raise AssertionError("name the act first: 'Så ska … ', then say more of it")
        return self.line

    def filling(self, aspect: Aspect) -> tuple[Provision, ...]:
        """The applied provisions that answer an aspect of the current act."""
        answer = self.current.answers.get(aspect)
        return answer.provisions if answer else ()

    def judged(self, provision: Provision) -> tuple[Judged, ...]:
        """The deadlines of a provision, with their dates."""
        return judged(self.guide, self.plan.case, provision)

    def hold(self, claim: Claim) -> None:
        """Assert a claim and remember the rules that it rests on. Raises `AssertionError`."""
        if not claim.holds:
            raise AssertionError(claim.message)
        self.pinned.update(dict.fromkeys(p.address for p in claim.rests_on))
        if claim.act:
            self.take(claim.act)
