"""Steps that say more of the act in question: to whom, when, where, who pays, which clause."""

from __future__ import annotations

import datetime as dt

from samverkan.checks import answer as answer_of
from samverkan.guide import Provision
from samverkan.model import bound, dates
from samverkan.schema import Aspect, Deadline, Force, Text
from steps.vocabulary import step
from steps.words import Silent
from steps.world import World


def _named(world: World, aspect: Aspect, name: str) -> list[Provision]:
    return [
        provision
        for provision in world.filling(aspect)
        if (group := getattr(provision.rule, aspect)) and name in group.names
    ]


@step(
    "then",
    "vänder det sig till {other}",
    "det vänder sig till {other}",
    en="it is directed to {other}",
    means="Mottagaren, eller den som det görs tillsammans med.",
)
def recipient(world: World, other: str) -> None:
    """The recipient, or the one with whom it is done."""
    found = _named(world, "to", other)
    said = [p.rule.to.names for p in world.filling("to") if p.rule.to]
    world.check(
        found, f"'{world.current.act}' is directed to {said or 'nobody named'}, not {other}"
    )
    world.pin(*found)


@step(
    "then",
    "är tidsgränsen {deadline}",
    "tidsgränsen är {deadline}",
    en="the time limit is: {deadline}",
    means="En av tidsgränserna, med samma ord som på sidorna.",
)
def deadline_is(world: World, deadline: Deadline) -> None:
    """One of the act's deadlines, in the words in which the guidance shows it."""
    found = [p for p in world.filling("deadline") if deadline in p.rule.deadline]
    world.check(found, f"'{world.current.act}' has other deadlines than {deadline!r}")
    world.pin(*found)


@step(
    "then",
    "{force} det enligt klausul {clause} ske {deadline}",
    "det {force} enligt klausul {clause} ske {deadline}",
    en="by clause {clause} it {force} happen {deadline}",
    means="Vad en viss klausul säger om tiden, när flera klausuler säger nästan samma sak.",
)
def clause_says_when(
    world: World, force: Force, clause: tuple[str, str], deadline: Deadline
) -> None:
    """What one clause says of the act's time, where several clauses say nearly the same."""
    found = [
        p
        for p in world.filling("deadline")
        if p.clause == clause[1]
        and p.rule.force == force
        and not p.rule.normally
        and deadline in p.rule.deadline
    ]
    world.check(
        found, f"{clause[1]} does not say that '{world.current.act}' {force} happen {deadline!r}"
    )
    world.pin(*found)


@step(
    "then",
    "är sista dagen den {date}",
    "sista dagen är den {date}",
    en="the last day is {date}",
    means="Sista dagen, räknad från en dag som är känd. Finns bara när texten anger ett tal.",
)
def last_day(world: World, date: dt.date) -> None:
    """The last day, counted from a dated event; only where the text gives a number."""
    found = dates(world.current)
    world.check(date in found, f"the last day is {[day.isoformat() for day in found]}, not {date}")
    world.pin(
        *(p for p in world.filling("deadline") if any(limit.within for limit in p.rule.deadline))
    )


@step(
    "then",
    "finns ingen sista dag",
    "det finns ingen sista dag",
    en="there is no last day",
    means="Texten anger inget tal att räkna en dag från.",
)
def no_last_day(world: World) -> None:
    """The text gives no number that a day could be counted from."""
    found = dates(world.current)
    world.check(not found, f"the last day is {[day.isoformat() for day in found]}")


@step(
    "then",
    "gäller att det {verdict}",
    "det {verdict}",
    en="it {verdict}",
    means="Hur det som har hänt står sig mot tidsgränsen.",
)
def judged(world: World, verdict: str) -> None:
    """How what has happened stands against the deadline."""
    found = [j for j in world.current.judged if j.verdict]
    said = [j.verdict for j in found]
    world.check(verdict in said, f"the deadlines are judged {said or 'not at all'}, not {verdict}")
    hit = [j.deadline for j in found if j.verdict == verdict]
    world.pin(*(p for p in world.filling("deadline") if any(d in hit for d in p.rule.deadline)))


@step(
    "then",
    "är platsen {place}",
    "platsen är {place}",
    en="the place is: {place}",
    means="Var det görs.",
)
def place_is(world: World, place: str) -> None:
    """Where it is done."""
    found = _named(world, "where", place)
    world.check(found, f"'{world.current.act}' is not placed {place}")
    world.pin(*found)


@step(
    "then",
    "bärs kostnaden av {actor}",
    "kostnaden bärs av {actor}",
    en="the cost is borne by {actor}",
    means="Vem som betalar.",
)
def payer(world: World, actor: str) -> None:
    """Who pays."""
    found = _named(world, "pays", actor)
    world.check(found, f"the cost of '{world.current.act}' is not borne by {actor}")
    world.pin(*found)


@step(
    "then",
    "tas ingen avgift ut av {actor}",
    "ingen avgift tas ut av {actor}",
    en="no fee is charged to {actor}",
    means="Vem som slipper avgift.",
)
def no_fee(world: World, actor: str) -> None:
    """Who is charged nothing."""
    found = [p for p in world.filling("pays") if actor in p.rule.no_fee_for]
    world.check(found, f"the text does not free {actor} from a fee for '{world.current.act}'")
    world.pin(*found)


@step(
    "then",
    "krävs samtycke av {other}",
    "samtycke krävs av {other}",
    en="the consent of {other} is required",
    means="Vems samtycke som behövs.",
)
def consent_of(world: World, other: str) -> None:
    """Whose consent is needed."""
    found = _named(world, "consent", other)
    world.check(found, f"'{world.current.act}' does not require the consent of {other}")
    world.pin(*found)


@step(
    "then",
    "ingår {content}",
    "innehållet omfattar {content}",
    en="the contents include: {content}",
    means="Något som ska ingå.",
)
def content_has(world: World, content: Text) -> None:
    """Something that must be part of it."""
    found = [p for p in world.filling("content") if content in p.rule.content]
    world.check(found, f"'{content.sv}' is no part of '{world.current.act}'")
    world.pin(*found)


@step(
    "then",
    "hänvisar texten vidare till {document}",
    "texten hänvisar vidare till {document}",
    en="the text hands this over to {document}",
    means="Texten lämnar en fråga till ett namngivet dokument.",
)
def delegated(world: World, document: str) -> None:
    """The text leaves an aspect to a named document."""
    found = [
        p
        for p in world.current.provisions
        if document in [*p.rule.delegates.values(), *p.rule.uses]
    ]
    world.check(found, f"'{world.current.act}' is not handed over to {document}")
    world.pin(*found)


@step(
    "then",
    "finns stödet i klausul {clause}",
    "stödet finns i klausul {clause}",
    en="the support is in clause {clause}",
    means="Klausulen där en regel om åtgärden står, med det tryckta numret.",
)
def clause_is(world: World, clause: tuple[str, str]) -> None:
    """The clause, by its printed number, that a rule of the act stands in."""
    found = [p for p in world.current.provisions if p.clause == clause[1]]
    said = sorted({p.clause for p in world.current.provisions})
    world.check(found, f"'{world.current.act}' rests on {said}, not {clause[1]}")
    world.pin(*found)


@step(
    "then",
    "gäller att {silence}",
    "{silence}",
    en="{silence}",
    means="Texten lämnar en fråga öppen, helt eller delvis (ingen enhet, inget tal).",
)
def silent(world: World, silence: Silent) -> None:
    """The text leaves an aspect unsaid, wholly or in its grain (no unit, no number)."""
    answer = world.current.answers.get(silence.aspect)
    act = world.current.act
    if answer is None:
        raise AssertionError(f"'{silence.aspect}' is no question of '{act}'")
    if silence.grain:
        partly = answer.names_no_unit if silence.aspect == "who" else answer.names_no_number
        unsaid = answer.state == "silent" or (answer.state == "answered" and partly)
    else:
        unsaid = answer.state == "silent"
    world.check(unsaid, f"the text answers '{silence.aspect}' of '{act}'")
    world.pin(*answer.provisions)


@step(
    "then",
    "står svaren om {aspect} i konflikt",
    "svaren om {aspect} står i konflikt",
    en="the answers about {aspect} are in conflict",
    means="Texten svarar på samma fråga på sätt som inte går ihop, utan att säga vad som går före.",
)
def in_conflict(world: World, aspect: Aspect) -> None:
    """The text answers one question in ways that do not fit, and does not say which goes first."""
    _related(world, aspect, "conflict")


@step(
    "then",
    "gäller svaren om {aspect} tillsammans",
    "svaren om {aspect} gäller tillsammans",
    en="the answers about {aspect} hold together",
    means="Texten svarar på samma fråga på flera sätt som gäller på en gång.",
)
def together(world: World, aspect: Aspect) -> None:
    """The text answers one question in several ways that hold at once."""
    _related(world, aspect, "together")


def _related(world: World, aspect: Aspect, kind: str) -> None:
    answer = world.current.answers[aspect]
    found = [relation for relation in answer.relations if relation.is_ == kind]
    world.check(
        found, f"the answers to '{aspect}' of '{world.current.act}' are not declared '{kind}'"
    )
    world.pin(*answer.provisions)


@step(
    "then",
    "ger texten ett enda svar om {aspect}",
    "texten ger ett enda svar om {aspect}",
    en="the text gives one answer only about {aspect}",
    means="Alla regler som gäller ger samma svar på frågan.",
)
def one_answer(world: World, aspect: Aspect) -> None:
    """Every rule that applies answers the question alike: no other answer holds in this case."""
    answer = world.current.answers.get(aspect)
    said = list(dict.fromkeys(repr(answer_of(p.rule, aspect)) for p in world.filling(aspect)))
    world.check(
        answer and answer.state == "answered" and len(said) == 1,
        f"'{world.current.act}' has {len(said)} answers about '{aspect}': {', '.join(said)}",
    )
    world.pin(*world.filling(aspect))


@step(
    "then",
    "är {actor} tilltalad men inte bunden",
    "{actor} är tilltalad men inte bunden",
    en="{actor} is addressed but not bound",
    means="Texten talar till någon som överenskommelsen inte kan binda.",
)
def not_bound(world: World, actor: str) -> None:
    """The text speaks to somebody whom the agreement cannot bind."""
    world.check(actor in world.current.not_bound, f"{actor} is not addressed, or is bound")
    world.pin(*_named(world, "who", actor))


@step(
    "then",
    "är {actor} bunden",
    "{actor} är bunden",
    en="{actor} is bound",
    means="Texten talar till någon som överenskommelsen binder.",
)
def is_bound(world: World, actor: str) -> None:
    """The text speaks to somebody whom the agreement binds."""
    found = _named(world, "who", actor)
    binding = bound(world.guide, world.view.text, world.plan.case, actor)
    world.check(found and binding, f"{actor} is not addressed, or not bound")
    world.pin(*found)


@step(
    "then",
    "redovisar guiden hur texten läses",
    "guiden redovisar hur texten läses",
    en="the guide tells how the text is read",
    means="Svaret vilar på hur guiden läser en oklar text. Läsningen visas intill.",
)
def reading(world: World) -> None:
    """The answer rests on a reading of an unclear text, which is shown with it."""
    found = [d.provision for d in world.current.decisions if d.readings]
    world.check(found, f"'{world.current.act}' rests on no declared reading")
    world.pin(*found)


@step(
    "then",
    "säger texten inte mer om det",
    "texten säger inte mer om det",
    en="the text says no more about it",
    means="Ingen annan regel om åtgärden gäller än dem som scenariot redan har prövat.",
)
def nothing_more(world: World) -> None:
    """No rule on the act applies beside those that the scenario has asserted so far."""
    left = [p.address for p in world.current.provisions if p.address not in world.pinned]
    world.check(not left, f"'{world.current.act}' is also ruled by {', '.join(left)}")
