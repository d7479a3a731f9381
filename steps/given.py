"""Steps that tell the case: facts, and events with their dates."""

from __future__ import annotations

import datetime as dt

from samverkan.model.deadlines import NEVER, SOME_DAY
from steps.vocabulary import step
from steps.world import World


@step(
    "given",
    "att {fact}",
    en="that {fact}",
    means="En omständighet i fallet. Orden är de som står i ordlistan.",
)
def fact_is(world: World, fact: tuple[str, str]) -> None:
    """A fact has a value; the words are those of agreements/facts.yaml."""
    world.tell(*fact)


@step(
    "given",
    "att {number}",
    en="that {number}",
    means="Ett tal, till exempel barnets ålder i år.",
)
def number_is(world: World, number: tuple[str, int]) -> None:
    """A number, such as the child's age in years."""
    world.tell(*number)


@step(
    "given",
    "att {event} den {date}",
    en="that {event} on {date}",
    means="Något hände, eller är planerat, en viss dag.",
)
def event_dated(world: World, event: str, date: dt.date) -> None:
    """An event happened, or is planned, on a day."""
    world.date(event, date)


@step(
    "given",
    "att {event} någon okänd dag",
    en="that {event} on some unknown day",
    means="Något har hänt, men ingen vet vilken dag.",
)
def event_undated(world: World, event: str) -> None:
    """An event has happened on a day that nobody knows."""
    world.date(event, SOME_DAY)


@step(
    "given",
    "att {not_event}",
    en="that {not_event}",
    means="Något har inte hänt.",
)
def event_never(world: World, not_event: str) -> None:
    """An event has not happened."""
    world.date(not_event, NEVER)
