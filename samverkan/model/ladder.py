"""A ladder: how a dispute climbs, rung by rung, and what must hold meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from samverkan.model.case import Case
from samverkan.model.guide import Provision
from samverkan.model.records import Step

if TYPE_CHECKING:
    from samverkan.model.plan import Decision

TRIED = "steps-tried"  # the fact that says how many steps have been tried
Rung = Literal["tried", "current", "ahead", "unknown", "not-here"]


@dataclass(frozen=True)
class LadderStep:
    """One step: the provisions that make it up and where the matter stands against it."""

    step: Step
    provisions: tuple[Provision, ...]
    state: Rung


@dataclass(frozen=True)
class Ladder:
    """The steps in order. `start` is the first step, where it is known to be for the matter.

    `start_unsaid` is true where it is not, and the text then does not say what else is.
    `exhausted` is true when every step has been tried: the text then names nothing more.
    `last_word` is the step whose handler has the final say, if the text names one.
    """

    name: str
    steps: tuple[LadderStep, ...]
    start: int | None
    start_unsaid: bool
    meanwhile: tuple[Provision, ...]
    last_word: LadderStep | None
    exhausted: bool

    @property
    def current(self) -> LadderStep | None:
        return next((step for step in self.steps if step.state == "current"), None)


def ladders(decisions: tuple[Decision, ...], case: Case) -> tuple[Ladder, ...]:
    """The ladders of a text, by its decisions, that the case stands on."""
    names = dict.fromkeys(
        d.provision.rule.step.ladder for d in decisions if d.applies and d.provision.rule.step
    )
    return tuple(_ladder(name, decisions, case) for name in names)


def _ladder(name: str, decisions: tuple[Decision, ...], case: Case) -> Ladder:
    rungs: dict[int, list[Decision]] = {}
    for decision in decisions:
        step = decision.provision.rule.step
        if step and step.ladder == name:
            rungs.setdefault(step.number, []).append(decision)
    numbers = sorted(rungs)
    first = [decision.applies for decision in rungs[numbers[0]]]
    start = numbers[0] if any(first) else None
    tried = case.facts.get(TRIED)
    steps = tuple(
        LadderStep(
            step=_step(rungs[number]),
            provisions=tuple(d.provision for d in rungs[number]),
            state=_state(number, rungs[number], start, tried),
        )
        for number in numbers
    )
    return Ladder(
        name=name,
        steps=steps,
        start=start,
        start_unsaid=not any(applies is not False for applies in first),
        meanwhile=tuple(
            d.provision for d in decisions if d.applies and d.provision.rule.meanwhile == name
        ),
        last_word=next((step for step in steps if step.step.last_word), None),
        exhausted=isinstance(tried, int) and tried >= numbers[-1],
    )


def _step(rung: list[Decision]) -> Step:
    steps = [d.provision.rule.step for d in rung if d.provision.rule.step]
    return max(steps, key=lambda step: (step.last_word, step.effect == "decides"))


def _state(number: int, rung: list[Decision], start: int | None, tried: str | int | None) -> Rung:
    if not any(decision.applies for decision in rung):
        return "not-here" if all(d.applies is False for d in rung) else "unknown"
    if not isinstance(tried, int):
        return "unknown"
    if tried == 0 and start is None:
        return "ahead"
    return "tried" if number <= tried else "current" if number == tried + 1 else "ahead"
