"""Cases made by chance, for the browser's engine and the model to answer alike.

Days lie at and around every limit, at the ends of months and on a leap day; much is unknown.
"""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from samverkan.model.case import Case
from samverkan.model.conditions import jointly
from samverkan.model.deadlines import NEVER, SOME_DAY, When, add
from samverkan.model.guide import Guide, Provision
from samverkan.site.mycase import day

ON = (
    None,
    dt.date(2026, 11, 30),
    dt.date(2024, 2, 29),
    dt.date(2026, 1, 31),
    dt.date(2025, 12, 31),
)
AROUND = (-400, -123, -122, -121, -92, -61, -29, -28, -22, -21, -20, -15, -14, -1, 0, 1, 14, 21, 28)
FIXED = (dt.date(2024, 2, 29), dt.date(2025, 8, 31), dt.date(2025, 12, 31))


def random_cases(guide: Guide, count: int, seed: int) -> Iterator[Case]:
    """So many cases, each with some of what can be told, a day and a reader."""
    chance = random.Random(seed)
    told = [name for name, fact in guide.facts.items() if not fact.derived]
    for _ in range(count):
        share, on = chance.choice((0.1, 0.3, 0.6, 0.9)), chance.choice(ON)
        facts: dict[str, str | int] = {}
        for name in told:
            fact = guide.facts[name]
            ends = [0, *fact.cuts, *(cut - 1 for cut in fact.cuts)]
            if chance.random() < share:
                facts[name] = (
                    chance.choice(list(fact.values)) if fact.values else chance.choice(ends)
                )
        days: list[When] = [NEVER, SOME_DAY, *FIXED]
        days += [(on or ON[1] or FIXED[0]) + dt.timedelta(days=number) for number in AROUND]
        events = {e: chance.choice(days) for e in guide.events if chance.random() < share * 0.6}
        if on and chance.random() < 0.5:  # somebody's birthday, today or tomorrow
            facts.pop("age", None)
            years = chance.choice((15, 18, 21))
            events["birth"] = dt.date(on.year - years, on.month, min(on.day, 28))
        yield Case(facts, events, on, role=chance.choice([None, *guide.cases.roles]))


def for_browser(case: Case) -> dict[str, Any]:
    """A case as the browser's engine is told it."""

    return {
        "facts": case.facts,
        "events": {name: day(when) for name, when in case.events.items()},
        "on": case.on and case.on.isoformat(),
        "role": case.role,
    }


def at_limits(guide: Guide) -> Iterator[Case]:
    """For every time limit of every rule: done, or not yet done, a day before it, on it and after.

    And for every order of two events both on one day, and somebody born on the day that is asked.
    """
    one = dt.timedelta(days=1)
    start = dt.date(2026, 1, 31)
    yield Case({}, {"birth": start}, start)
    for provision in guide.provisions.values():
        case = _where(guide, provision, start)
        for first, _, other in (key.partition("<") for key in provision.keys if "<" in key):
            if other:
                yield replace(case, events={**case.events, first: start, other: start})
        done = guide.acts[provision.rule.act].done
        for limit in provision.rule.deadline:
            if limit.within and limit.from_:
                due = add(start, limit.within)
                events = {**case.events, limit.from_: start}
                for off in (-one, 0 * one, one):
                    if done:
                        yield replace(case, events={**events, done: due + off}, on=due + 9 * one)
                        yield replace(case, events={**events, done: NEVER}, on=due + off)


def _where(guide: Guide, provision: Provision, day: dt.date) -> Case:
    """A case in which a rule applies, as far as its condition can be met."""
    known = jointly([provision.condition], guide.facts) or {}
    facts = {k: v for k, v in known.items() if "<" not in k and not isinstance(v, bool)}
    told = {k.partition("<")[0]: v for k, v in known.items() if "<" in k}
    events: dict[str, When] = {name: day if value else NEVER for name, value in told.items()}
    return Case(facts, events, day, role="social-services")
