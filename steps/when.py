"""Steps that apply an agreement to the case."""

from __future__ import annotations

import datetime as dt

from steps.vocabulary import step
from steps.world import World


@step("when", "överenskommelsen i {agreement} tillämpas", en="the {agreement} agreement is applied")
def apply(world: World, agreement: str) -> None:
    """Asks what the agreement says of the case, with no particular day in mind."""
    world.apply(agreement)


@step(
    "when",
    "överenskommelsen i {agreement} tillämpas den {date}",
    en="the {agreement} agreement is applied on {date}",
)
def apply_on(world: World, agreement: str, date: dt.date) -> None:
    """Asks what the agreement says of the case on a day: deadlines are judged as of then."""
    world.apply(agreement, date)
