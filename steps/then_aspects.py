"""Steps that say more of the act in question: to whom, when, where, who pays, which clause."""

from __future__ import annotations

import datetime as dt

from samverkan.model.guide import Provision
from samverkan.model.plan import bound, dates
from samverkan.model.records import Aspect, Deadline, Force, Parties, Text
from samverkan.words.say import Say
from steps.vocabulary import step
from steps.words import Silent
from steps.world import Claim, World


def _named(world: World, aspect: Aspect, group: Parties) -> list[Provision]:
    return [p for p in world.filling(aspect) if getattr(p.rule, aspect) == group]


def _said(world: World, aspect: Aspect) -> str:
    """What the text says of an aspect of the act in question, in the guidance's words."""
    cells = [Say(world.guide, "sv").cell(p, aspect) for p in world.filling(aspect)]
    said = " / ".join(dict.fromkeys(cells)) or "nothing"
    return f"of '{aspect}' of '{world.current.act}' the text says: {said}"


def _answers(world: World, aspect: Aspect, group: Parties) -> Claim:
    """Some rule answers an aspect with just these."""
    found = _named(world, aspect, group)
    return Claim(
        found, f"{_said(world, aspect)}; not: {Say(world.guide, 'sv').parties(group)}", found
    )


def _addressing(world: World, party: str) -> list[Provision]:
    return [p for p in world.filling("who") if p.rule.who and party in p.rule.who.names]


@step(
    "then",
    "vänder det sig till {other}",
    "det vänder sig till {other}",
    en="it is directed to {other}",
    means="Mottagaren, eller den som det görs tillsammans med.",
)
def recipient(world: World, other: Parties) -> Claim:
    """The recipient, or the one with whom it is done."""
    return _answers(world, "to", other)


@step(
    "then",
    "lägger texten till orden {qualifier}",
    "texten lägger till orden {qualifier}",
    en="the text adds the words: {qualifier}",
    means="Ett förbehåll som står i texten: det snävar in eller öppnar det som sägs.",
)
def qualified(world: World, qualifier: str) -> Claim:
    """A qualifier that stands in the text: it narrows or opens what is said."""
    found = [p for p in world.current.provisions if qualifier in p.rule.qualifiers]
    return Claim(found, f"no rule on '{world.current.act}' has '{qualifier}'", found)


@step(
    "then",
    "lägger texten i klausul {clause} till orden {qualifier}",
    "texten i klausul {clause} lägger till orden {qualifier}",
    en="the text of clause {clause} adds the words: {qualifier}",
    means="Samma sak, när flera klausuler svarar.",
)
def qualified_in(world: World, clause: tuple[str, str], qualifier: str) -> Claim:
    """The same, where several clauses answer."""
    here = [p for p in world.current.provisions if p.clause == clause[1]]
    found = [p for p in here if qualifier in p.rule.qualifiers]
    return Claim(found, f"no rule of {clause[1]} has '{qualifier}'", found)


@step(
    "then",
    "lägger varje svar till orden {qualifier}",
    "varje svar lägger till orden {qualifier}",
    en="each answer adds the words: {qualifier}",
    means="Flera regler svarar, och förbehållet står i var och en.",
)
def qualified_each(world: World, qualifier: str) -> Claim:
    """Several rules answer, and the qualifier stands in each of them."""
    found = [p for p in world.current.provisions if qualifier in p.rule.qualifiers]
    missed = [p.address for p in world.current.provisions if p not in found]
    return Claim(found and not missed, f"without '{qualifier}': {', '.join(missed)}", found)


@step(
    "then",
    "är tidsgränsen {deadline}",
    "tidsgränsen är {deadline}",
    en="the time limit is: {deadline}",
    means="En av tidsgränserna, med samma ord som på sidorna.",
)
def deadline_is(world: World, deadline: Deadline) -> Claim:
    """One of the act's deadlines, in the words in which the guidance shows it."""
    found = [p for p in world.filling("deadline") if deadline in p.rule.deadline]
    said = Say(world.guide, "sv").deadline(deadline)
    return Claim(found, f"{_said(world, 'deadline')}; not: {said}", found)


@step(
    "then",
    "gäller tidsgränsen {deadline} alla som nämns",
    "tidsgränsen {deadline} gäller alla som nämns",
    en="the time limit {deadline} holds for all who are named",
    means="Texten nämner flera, och den här tidsgränsen gäller för var och en av dem.",
)
def deadline_of_each(world: World, deadline: Deadline) -> Claim:
    """Several are named, and this deadline holds for each of them."""
    named = [p for p in world.current.provisions if p.rule.who]
    found = [p for p in named if deadline in p.rule.deadline]
    return Claim(
        found and found == named, f"{_said(world, 'deadline')}; not for all who are named", found
    )


@step(
    "then",
    "{force} det enligt klausul {clause} ske {deadline}",
    "det {force} enligt klausul {clause} ske {deadline}",
    en="by clause {clause} it {force} happen {deadline}",
    means="Vad en viss klausul säger om tiden, när flera klausuler säger nästan samma sak.",
)
def clause_says_when(
    world: World, force: Force, clause: tuple[str, str], deadline: Deadline
) -> Claim:
    """What one clause says of the act's time, where several clauses say nearly the same."""
    found = [
        p
        for p in world.filling("deadline")
        if p.clause == clause[1]
        and p.rule.force == force
        and not p.rule.normally
        and deadline in p.rule.deadline
    ]
    return Claim(
        found,
        f"{_said(world, 'deadline')}; {clause[1]} does not say that it {force} happen "
        f"{Say(world.guide, 'sv').deadline(deadline)}",
        found,
    )


@step(
    "then",
    "är sista dagen den {date}",
    "sista dagen är den {date}",
    en="the last day is {date}",
    means="Sista dagen, räknad från en dag som är känd eller bunden till den.",
)
def last_day(world: World, date: dt.date) -> Claim:
    """The last day, counted from a dated event or bound to it."""
    found = dates(world.current)
    return Claim(
        date in found,
        f"the last day is {[day.isoformat() for day in found]}, not {date}",
        [p for p in world.filling("deadline") if any(j.due == date for j in world.judged(p))],
    )


@step(
    "then",
    "finns ingen sista dag",
    "det finns ingen sista dag",
    en="there is no last day",
    means="Texten anger inget tal att räkna från, och ingen dag som är känd.",
)
def no_last_day(world: World) -> Claim:
    """The text gives no number and no event from whose day one could tell."""
    found = dates(world.current)
    return Claim(not found, f"the last day is {[day.isoformat() for day in found]}")


@step(
    "then",
    "gäller att det {verdict}",
    "det {verdict}",
    en="it {verdict}",
    means="Hur det som har hänt står sig mot tidsgränsen.",
)
def judged(world: World, verdict: str) -> Claim:
    """How what has happened stands against the deadline."""
    found = [j for j in world.current.judged if j.verdict]
    said = [j.verdict for j in found]
    hit = [j.deadline for j in found if j.verdict == verdict]
    return Claim(
        verdict in said,
        f"the deadlines are judged {said or 'not at all'}, not {verdict}",
        [p for p in world.filling("deadline") if any(d in hit for d in p.rule.deadline)],
    )


@step(
    "then",
    "är platsen {place}",
    "platsen är {place}",
    en="the place is: {place}",
    means="Var det görs.",
)
def place_is(world: World, place: Parties) -> Claim:
    """Where it is done."""
    return _answers(world, "where", place)


@step(
    "then",
    "bärs kostnaden av {actor}",
    "kostnaden bärs av {actor}",
    en="the cost is borne by {actor}",
    means="Vem som betalar.",
)
def payer(world: World, actor: Parties) -> Claim:
    """Who pays."""
    return _answers(world, "pays", actor)


@step(
    "then",
    "tas ingen avgift ut av {party}",
    "ingen avgift tas ut av {party}",
    en="no fee is charged to {party}",
    means="Vem som slipper avgift.",
)
def no_fee(world: World, party: str) -> Claim:
    """Who is charged nothing."""
    found = [p for p in world.filling("pays") if party in p.rule.no_fee_for]
    return Claim(
        found, f"the text does not free {party} from a fee for '{world.current.act}'", found
    )


@step(
    "then",
    "krävs samtycke av {other}",
    "samtycke krävs av {other}",
    en="the consent of {other} is required",
    means="Vems samtycke som behövs.",
)
def consent_of(world: World, other: Parties) -> Claim:
    """Whose consent is needed."""
    return _answers(world, "consent", other)


@step(
    "then",
    "ingår {content}",
    "innehållet omfattar {content}",
    en="the contents include: {content}",
    means="Något som ska ingå.",
)
def content_has(world: World, content: Text) -> Claim:
    """Something that must be part of it."""
    found = [p for p in world.filling("content") if content in p.rule.content]
    return Claim(found, f"'{content.sv}' is no part of '{world.current.act}'", found)


@step(
    "then",
    "hänvisar texten vidare till {document}",
    "texten hänvisar vidare till {document}",
    en="the text hands this over to {document}",
    means="Texten lämnar en fråga till ett namngivet dokument.",
)
def delegated(world: World, document: str) -> Claim:
    """The text leaves an aspect to a named document."""
    found = [
        p
        for p in world.current.provisions
        if document in [*p.rule.delegates.values(), *p.rule.uses]
    ]
    return Claim(found, f"'{world.current.act}' is not handed over to {document}", found)


@step(
    "then",
    "finns stödet i klausul {clause}",
    "stödet finns i klausul {clause}",
    en="the support is in clause {clause}",
    means="Klausulen där en regel om åtgärden står, med det tryckta numret.",
)
def clause_is(world: World, clause: tuple[str, str]) -> Claim:
    """The clause, by its printed number, that a rule of the act stands in."""
    found = [p for p in world.current.provisions if p.clause == clause[1]]
    said = sorted({p.clause for p in world.current.provisions})
    return Claim(found, f"'{world.current.act}' rests on {said}, not {clause[1]}", found)


@step(
    "then",
    "gäller att {silence}",
    "{silence}",
    en="{silence}",
    means="Texten lämnar en fråga öppen, helt eller delvis (ingen enhet, inget tal).",
)
def silent(world: World, silence: Silent) -> Claim:
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
    return Claim(unsaid, f"the text answers '{silence.aspect}' of '{act}'", answer.provisions)


@step(
    "then",
    "står svaren om {aspect} i konflikt",
    "svaren om {aspect} står i konflikt",
    en="the answers about {aspect} are in conflict",
    means="Texten svarar på samma fråga på sätt som inte går ihop, utan att säga vad som går före.",
)
def in_conflict(world: World, aspect: Aspect) -> Claim:
    """The text answers one question in ways that do not fit, and does not say which goes first."""
    return _related(world, aspect, "conflict")


@step(
    "then",
    "står svaren om {aspect} i konflikt med klausul {clause}",
    "svaren om {aspect} står i konflikt med klausul {clause}",
    en="the answers about {aspect} are in conflict with clause {clause}",
    means="Inget annat svar som texten ger på frågan går ihop med det som klausulen säger.",
)
def in_conflict_with(world: World, aspect: Aspect, clause: tuple[str, str]) -> Claim:
    """No other answer that the text gives to the question fits what the clause says."""
    answer = world.current.answers[aspect]
    found = {
        relation.is_
        for place, relation in world.view.text.relations(world.current.act, aspect)
        if relation in answer.relations
        and any(other.split("/")[0] == clause[1] for other in (place, *relation.with_))
    }
    return Claim(
        found == {"conflict"},
        f"the answers to '{aspect}' of '{world.current.act}' are declared {found or 'nothing'} to {clause[1]}",
        answer.provisions,
    )


@step(
    "then",
    "står svaren om {aspect} inte i konflikt",
    "svaren om {aspect} står inte i konflikt",
    en="the answers about {aspect} are not in conflict",
    means="Inget av det som texten svarar krockar i fallet.",
)
def not_in_conflict(world: World, aspect: Aspect) -> Claim:
    """Nothing that the text answers to the question clashes in this case."""
    answer = world.current.answers[aspect]
    found = {relation.is_ for relation in answer.relations}
    return Claim(
        "conflict" not in found,
        f"the answers to '{aspect}' of '{world.current.act}' are declared in conflict",
        answer.provisions,
    )


@step(
    "then",
    "gäller svaren om {aspect} tillsammans",
    "svaren om {aspect} gäller tillsammans",
    en="the answers about {aspect} hold together",
    means="Texten svarar på samma fråga på flera sätt som alla gäller på en gång.",
)
def together(world: World, aspect: Aspect) -> Claim:
    """The text answers one question in several ways that all hold at once."""
    return _related(world, aspect, "together")


def _related(world: World, aspect: Aspect, kind: str) -> Claim:
    """Answers hold together where all of them do, and are in conflict where some are."""
    answer = world.current.answers[aspect]
    found = {relation.is_ for relation in answer.relations}
    return Claim(
        found == {kind} or (kind == "conflict" and kind in found),
        f"the answers to '{aspect}' of '{world.current.act}' are declared {found or 'nothing'}, not '{kind}'",
        answer.provisions,
    )


@step(
    "then",
    "ger texten ett enda svar om {aspect}",
    "texten ger ett enda svar om {aspect}",
    en="the text gives one answer only about {aspect}",
    means="Alla regler som gäller ger samma svar på frågan. Inget annat svar gäller i fallet.",
)
def one_answer(world: World, aspect: Aspect) -> Claim:
    """Every rule that applies answers the question alike: no other answer holds in this case."""
    answer = world.current.answers.get(aspect)
    said = {repr(p.rule.answer(aspect)) for p in world.filling(aspect)}
    return Claim(
        answer and answer.state == "answered" and len(said) == 1,
        f"{_said(world, aspect)}; that is {len(said)} answers, not one",
        world.filling(aspect),
    )


@step(
    "then",
    "är {party} tilltalad men inte bunden",
    "{party} är tilltalad men inte bunden",
    en="{party} is addressed but not bound",
    means="Texten talar till någon som överenskommelsen inte kan binda.",
)
def not_bound(world: World, party: str) -> Claim:
    """The text speaks to somebody whom the agreement cannot bind."""
    return Claim(
        party in world.current.not_bound,
        f"{party} is not addressed, or is bound",
        _addressing(world, party),
    )


@step(
    "then",
    "är {party} bunden",
    "{party} är bunden",
    en="{party} is bound",
    means="Texten talar till någon som överenskommelsen binder.",
)
def is_bound(world: World, party: str) -> Claim:
    """The text speaks to somebody whom the agreement binds."""
    found = _addressing(world, party)
    binding = bound(world.guide, world.view.text, world.plan.case, party)
    return Claim(found and binding, f"{party} is not addressed, or not bound", found)


@step(
    "then",
    "redovisar guiden hur texten läses",
    "guiden redovisar hur texten läses",
    en="the guide tells how the text is read",
    means="Svaret vilar på hur guiden läser en oklar text. Läsningen visas intill.",
)
def reading(world: World) -> Claim:
    """The answer rests on a reading of an unclear text, which is shown with it."""
    found = [d.provision for d in world.current.decisions if d.readings]
    return Claim(found, f"'{world.current.act}' rests on no declared reading", found)


@step(
    "then",
    "säger texten inte mer om det",
    "texten säger inte mer om det",
    en="the text says no more about it",
    means="Ingen annan regel om åtgärden gäller än dem som scenariot redan har prövat.",
)
def nothing_more(world: World) -> Claim:
    """No rule on the act applies beside those that the scenario has asserted so far."""
    left = [p.address for p in world.current.provisions if p.address not in world.pinned]
    return Claim(not left, f"'{world.current.act}' is also ruled by {', '.join(left)}")
