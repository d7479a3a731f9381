"""Steps that apply an agreement to the case."""

from __future__ import annotations

import datetime as dt

from steps.vocabulary import step
from steps.world import World


@step(
    "when",
    "överenskommelsen i {agreement} tillämpas",
    en="the {agreement} agreement is applied",
    means="Frågar vad överenskommelsen säger om fallet, utan någon särskild dag.",
)
def apply(world: World, agreement: str) -> None:
    """Asks what the agreement says of the case, with no particular day in mind."""
    world.apply(agreement)


@step(
    "when",
    "överenskommelsen i {agreement} tillämpas den {date}",
    en="the {agreement} agreement is applied on {date}",
    means="Frågar vad överenskommelsen säger om fallet en viss dag. Tidsgränser bedöms från den dagen.",
)
def apply_on(world: World, agreement: str, date: dt.date) -> None:
    """Asks what the agreement says of the case on a day: deadlines are judged as of then."""
    world.apply(agreement, date)
