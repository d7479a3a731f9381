"""Steps about the time in which an agreement holds, and how it ends."""

from __future__ import annotations

import datetime as dt

from samverkan.model.deadlines import add
from steps.vocabulary import step
from steps.world import Claim, World


@step(
    "then",
    "är överenskommelsen {validity}",
    "överenskommelsen är {validity}",
    en="the agreement is {validity}",
    means="Giltigheten den dag som frågan gäller. Den döljer aldrig ett svar.",
)
def validity_is(world: World, validity: str) -> Claim:
    """The validity on the day that is asked about; it never hides an answer."""
    found = world.view.validity.kind
    return Claim(found == validity, f"the agreement is {found}, not {validity}")


@step(
    "then",
    "har texten en platshållare för startdagen",
    "texten har en platshållare för startdagen",
    en="the text has a placeholder for its first day",
    means="Texten talar om en startdag men lämnar den oskriven.",
)
def start_left_blank(world: World) -> Claim:
    """The text speaks of a first day but leaves it blank."""
    return Claim(world.view.validity.terms.start_unsaid, "the text leaves no first day blank")


@step(
    "then",
    "börjar överenskommelsen tidigast gälla den dagen, eller därefter genom parternas beslut",
    "överenskommelsen börjar tidigast gälla den dagen, eller därefter genom parternas beslut",
    en="the agreement begins to hold on that day at the earliest, or after it by the parties' decision",
    means="Startdagen är den tidigaste. Därefter räknas parternas beslut.",
)
def starts_at_the_earliest(world: World) -> Claim:
    """The first day is the earliest; after it the parties' decision counts."""
    return Claim(world.view.validity.terms.earliest, "the text names no earliest day")


@step(
    "then",
    "är sista dagen att säga upp överenskommelsen den {date}",
    "sista dagen att säga upp överenskommelsen är den {date}",
    en="the last day to give notice is {date}",
    means="Sista dagen då en uppsägning hindrar förlängningen.",
)
def notice_by(world: World, date: dt.date) -> Claim:
    """The last day on which notice stops the extension."""
    found = world.view.validity.notice_by
    return Claim(found == date, f"the last day to give notice is {found}, not {date}")


@step(
    "then",
    "går en uppsägning samma dag ut den {date}",
    "en uppsägning samma dag går ut den {date}",
    en="notice given on that day runs out on {date}",
    means="Dagen då uppsägningstiden tar slut, räknad från den dag som frågan gäller.",
)
def notice_runs_out(world: World, date: dt.date) -> Claim:
    """When the period of notice ends, counted from the day that is asked about."""
    terms = world.view.validity.terms
    counted = world.on and terms.notice and not terms.extends
    found = add(world.on, terms.notice) if counted and world.on and terms.notice else None
    return Claim(found == date, f"notice given on {world.on} runs out on {found}, not {date}")


@step(
    "then",
    "gäller en kommuns uppsägning bara den kommunen",
    "en kommuns uppsägning gäller bara den kommunen",
    en="a municipality's notice holds for that municipality only",
    means="Överenskommelsen gäller fortfarande för de andra.",
)
def notice_of_one(world: World) -> Claim:
    """The agreement goes on holding for the others."""
    return Claim(world.view.validity.terms.party_by_party, "the text does not end party by party")


@step(
    "then",
    "måste uppsägningen vara skriftlig",
    "uppsägningen måste vara skriftlig",
    en="notice must be in writing",
    means="Texten kräver skriftlig uppsägning.",
)
def notice_in_writing(world: World) -> Claim:
    """The text asks for notice in writing."""
    return Claim(world.view.validity.terms.written, "the text does not ask for notice in writing")


@step(
    "then",
    "säger texten inte att uppsägningen ska vara skriftlig",
    "texten säger inte att uppsägningen ska vara skriftlig",
    en="the text does not say that notice must be in writing",
    means="Texten talar om uppsägning men inte om formen.",
)
def notice_form_unsaid(world: World) -> Claim:
    """The text speaks of notice but not of its form."""
    terms = world.view.validity.terms
    return Claim(
        terms.notice and not terms.written, "the text asks for notice in writing, or for none"
    )


@step(
    "then",
    "gäller överenskommelsen tills vidare",
    "överenskommelsen gäller tills vidare",
    en="the agreement holds until further notice",
    means="Texten sätter ingen sista dag.",
)
def open_ended(world: World) -> Claim:
    """The text sets no last day."""
    terms = world.view.validity.terms
    return Claim(
        terms.open_ended and terms.until is None, "the text sets a last day, or says nothing"
    )
