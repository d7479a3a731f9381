"""What the steps after 'Så' claim that an agreement says.

Which words lead here, and with which values, stands in `steps.yaml`.
"""

from __future__ import annotations

import datetime as dt
from operator import attrgetter
from typing import Any

from samverkan.model.deadlines import add
from samverkan.model.guide import Provision
from samverkan.model.ladder import LadderStep
from samverkan.model.plan import bound, dates
from samverkan.model.records import Aspect, Bilingual, Deadline, Force, Parties
from samverkan.scenarios.words import Deed, Recipient, Silent
from samverkan.scenarios.world import Claim, World
from samverkan.words.say import Say

# --- who does what, and how binding it is ---------------------------------------------


def rule(
    world: World,
    deed: Deed,
    force: Force,
    actor: Parties | None = None,
    normally: bool = False,
    clause: str | None = None,
    place: Parties | None = None,
) -> Claim:
    """Some applied rule (of a clause, for a place) has just the force, and names just these."""
    provisions = world.take(deed.act).provisions
    found = [
        p
        for p in provisions
        if _says(p, deed, force, normally)
        and p.rule.who == actor
        and clause in (None, p.clause)
        and place in (None, p.rule.where)
    ]
    said = ", ".join(
        f"{p.rule.force}{' normally' if p.rule.normally else ''} by {_names(p.rule.who)}"
        for p in provisions
        if p.rule.force
    )
    return Claim(
        found,
        f"'{deed.act}': the text says {said or 'nothing with a force'}, not {force} by {_names(actor)} in these words",
        found,
    )


def _names(group: Parties | None) -> str:
    return f" {'or' if group.either else 'and'} ".join(group.names) if group else "nobody named"


def _says(provision: Provision, deed: Deed, force: Force, normally: bool = False) -> bool:
    found = provision.rule
    return (found.force, found.normally, found.variant) == (force, normally, deed.variant)


def rule_of_each(world: World, party: str, force: Force, deed: Deed) -> Claim:
    """The text names several together, not alternatives: this is one of them."""
    found = [
        p
        for p in world.take(deed.act).provisions
        if _says(p, deed, force)
        and (group := p.rule.who)
        and len(group.names) > 1
        and not group.either
        and party in group.names
    ]
    return Claim(found, f"'{deed.act}': {party} is not among those who {force}", found)


def of_itself(world: World, deed: Deed) -> Claim:
    """The text says something of itself."""
    if "who" in world.guide.acts[deed.act].asks:
        return Claim(None, f"'{deed.act}' is done by somebody: say by whom, or that it is unsaid")
    return rule(world, deed, "does")


def no_duty(world: World, deed: Deed) -> Claim:
    """The text says something of the act, but not how binding it is."""
    said = [p.address for p in world.take(deed.act).provisions if p.rule.force]
    return Claim(not said, f"'{deed.act}': {', '.join(said)} says how binding it is")


def addresses(world: World, party: str, binding: bool) -> Claim:
    """The text addresses somebody whom the agreement binds, or cannot bind."""
    found = [p for p in world.filling("who") if p.rule.who and party in p.rule.who.names]
    if binding:
        binds = bound(world.guide, world.view.text, world.plan.case, party)
        return Claim(found and binds, f"{party} is not addressed, or not bound", found)
    return Claim(party in world.current.not_bound, f"{party} is not addressed, or is bound", found)


# --- to whom, when, where, who pays, and the rest -------------------------------------


def answers(world: World, aspect: Aspect, group: Parties) -> Claim:
    """Some rule answers an aspect with just these."""
    found = [p for p in world.filling(aspect) if getattr(p.rule, aspect) == group]
    return Claim(found, f"{_said(world, aspect)}; not: {_words(world, group)}", found)


def recipient(world: World, to: Recipient) -> Claim:
    """The recipient, or the one with whom it is done, with the act's own preposition."""
    phrase = world.guide.acts[world.current.act].to
    if phrase is None or phrase.sv != to.phrase.sv:
        return Claim(None, f"'{world.current.act}' is not done '{to.phrase.sv}'")
    return answers(world, "to", to.group)


def says(
    world: World,
    field: str,
    value: Any,
    aspect: Aspect | None = None,
    clause: str | None = None,
    force: Force | None = None,
) -> Claim:
    """Some rule (of a clause, with a force) has the value among those of a field."""
    found = [
        p
        for p in (world.filling(aspect) if aspect else world.current.provisions)
        if value in getattr(p.rule, field)
        and clause in (None, p.clause)
        and (force is None or (p.rule.force == force and not p.rule.normally))
    ]
    where = f" in {clause}" if clause else ""
    return Claim(found, f"{_said(world, aspect)}; not{where}: {_words(world, value)}", found)


def says_of_each(world: World, field: str, value: Any, named: bool = False) -> Claim:
    """Every rule has the value, or every one that names somebody."""
    asked = [p for p in world.current.provisions if p.rule.who or not named]
    found = [p for p in asked if value in getattr(p.rule, field)]
    missed = ", ".join(p.address for p in asked if p not in found)
    return Claim(found == asked and found, f"without '{_words(world, value)}': {missed}", found)


def _said(world: World, aspect: Aspect | None) -> str:
    """What the text says of an aspect of the act in question, in the guidance's words."""
    act = world.current.act
    if aspect is None:
        return f"the text says something of '{act}'"
    cells = [Say(world.guide, "sv").cell(p, aspect) for p in world.filling(aspect)]
    said = " / ".join(dict.fromkeys(cells)) or "nothing"
    return f"of '{aspect}' of '{act}' the text says: {said}"


def _words(world: World, value: Parties | Deadline | Bilingual | str) -> str:
    match value:
        case Parties():
            return Say(world.guide, "sv").parties(value)
        case Deadline():
            return Say(world.guide, "sv").deadline(value)
        case Bilingual():
            return value.sv
    return value


def last_day(world: World, date: dt.date) -> Claim:
    """The last day, counted from a dated event or bound to it."""
    found = dates(world.current)
    return Claim(
        date in found,
        f"the last day is {[day.isoformat() for day in found]}, not {date}",
        [p for p in world.filling("deadline") if any(j.due == date for j in world.judged(p))],
    )


def no_last_day(world: World) -> Claim:
    """The text gives no number and no event from whose day one could tell."""
    found = dates(world.current)
    return Claim(not found, f"the last day is {[day.isoformat() for day in found]}")


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


def delegated(world: World, document: str) -> Claim:
    """The text leaves an aspect to a named document."""
    found = [
        p
        for p in world.current.provisions
        if document in [*p.rule.delegates.values(), *p.rule.uses]
    ]
    return Claim(found, f"'{world.current.act}' is not handed over to {document}", found)


def stands_in(world: World, clause: str) -> Claim:
    """A rule of the act stands in the clause."""
    found = [p for p in world.current.provisions if p.clause == clause]
    said = sorted({p.clause for p in world.current.provisions})
    return Claim(found, f"'{world.current.act}' rests on {said}, not {clause}", found)


def silent(world: World, silence: Silent) -> Claim:
    """The text leaves an aspect unsaid, wholly or in its grain (no unit, no number)."""
    answer = world.current.answers.get(silence.aspect)
    act = world.current.act
    if answer is None:
        raise AssertionError(f"'{silence.aspect}' is no question of '{act}'")
    partly = answer.names_no_unit if silence.aspect == "who" else answer.names_no_number
    left_open = silence.grain and answer.state == "answered" and partly
    return Claim(
        answer.state == "silent" or left_open,
        f"the text answers '{silence.aspect}' of '{act}'",
        answer.provisions,
    )


def reading(world: World) -> Claim:
    """The answer rests on a reading of an unclear text, which is shown with it."""
    found = [d.provision for d in world.current.decisions if d.readings]
    return Claim(found, f"'{world.current.act}' rests on no declared reading", found)


def nothing_more(world: World) -> Claim:
    """No rule on the act applies beside those that the scenario has asserted so far."""
    left = [p.address for p in world.current.provisions if p.address not in world.pinned]
    return Claim(not left, f"'{world.current.act}' is also ruled by {', '.join(left)}")


# --- several answers to one question --------------------------------------------------


def one_answer(world: World, aspect: Aspect) -> Claim:
    """Every rule that applies answers the question alike: no other answer holds in this case."""
    answer = world.current.answers.get(aspect)
    said = {repr(p.rule.answer(aspect)) for p in world.filling(aspect)}
    return Claim(
        answer and answer.state == "answered" and len(said) == 1,
        f"{_said(world, aspect)}; that is {len(said)} answers, not one",
        world.filling(aspect),
    )


def related(
    world: World,
    aspect: Aspect,
    relation: str,
    only: bool = False,
    never: bool = False,
    clause: str | None = None,
) -> Claim:
    """How the answers to one question (those that do not fit a clause's) stand to each other.

    They hold together or are in conflict: among other ways, only so, or never.
    """
    answer = world.current.answers[aspect]
    found = {declared.is_ for declared in answer.relations}
    if clause:
        found = {
            declared.is_
            for place, declared in world.view.text.relations(world.current.act, aspect)
            if declared in answer.relations
            and any(other.split("/")[0] == clause for other in (place, *declared.with_))
        }
    holds = found == {relation} if only else (relation in found) is not never
    said = f"the answers to '{aspect}' of '{world.current.act}' are declared {found or 'nothing'}"
    return Claim(holds, said, answer.provisions)


# --- the whole answer -----------------------------------------------------------------


def says_nothing(world: World, deed: Deed) -> Claim:
    """The agreement has no rule at all on an act that the other one regulates."""
    world.line = None
    known = world.view.text.by_act
    return Claim(deed.act not in known, f"{world.code} has a rule on '{deed.act}'")


def has_rule(world: World, deed: Deed) -> Claim:
    """Some rule on the act applies, in that verb. It may only say who pays."""
    found = [p for p in world.take(deed.act).provisions if p.rule.variant == deed.variant]
    return Claim(found, f"no rule of {world.code} on '{deed.act}' applies in these words", found)


def no_rule_applies(world: World, deed: Deed) -> Claim:
    """The agreement has rules on the act, but in this case none of them applies."""
    act, found = deed.act, world.decisions(deed.act)
    world.line = None
    if not found:
        return Claim(False, f"{world.code} has no rule at all on '{act}': say so instead")
    applied = [d.provision.address for d in found if d.applies is not False]
    engaged = world.view.engagement != "not-engaged"
    return Claim(not (applied and engaged), f"'{act}': {', '.join(applied)} applies or is open")


def still_open(world: World, deed: Deed) -> Claim:
    """What is known does not settle whether a rule on the act applies."""
    found = world.decisions(deed.act)
    return Claim(
        any(d.applies is None for d in found) and not any(d.applies for d in found),
        f"'{deed.act}' is settled{world.hint(deed.act)}",
    )


def asks(world: World, question: str, first: bool = False) -> Claim:
    """A fact that some undecided rule waits for; the first is the one that most wait for."""
    missing = [item.key for item in world.plan.missing]
    if first:
        said = f"the first question is about {missing[:3]}, not {question}"
        return Claim(missing[:1] == [question], said)
    return Claim(question in missing, f"nothing waits for {question}; what is left: {missing}")


def presumes(world: World, fact: tuple[str, str]) -> Claim:
    """Nobody has told otherwise, so that the ordinary case is presumed, and named as such."""
    name, value = fact
    case = world.plan.case
    presumed = name in case.presumed
    said = f"'{name}' is {case.lookup(name) or 'unknown'}"
    return Claim(
        presumed and case.facts[name] == value,
        f"{said}, {'presumed' if presumed else 'not presumed'}",
    )


def is_so(world: World, what: str, value: Any, also: str = "") -> Claim:
    """Something that a table names ("view.validity.terms.written") is so in the case, and one more."""
    found = attrgetter(what)(world)
    more = not also or attrgetter(also)(world)
    return Claim(found == value and more, f"the {what.rpartition('.')[2]} is {found}, not {value}")


# --- the ladder of a dispute ----------------------------------------------------------


def _rung(world: World) -> tuple[LadderStep | None, tuple[Provision, ...]]:
    """The step on which the dispute stands now, and its rules."""
    current = world.ladder.current
    return current, current.provisions if current else ()


def stands_on(world: World, step: int, actor: Parties | None = None) -> Claim:
    """The step on which the dispute stands now, and who handles it there if anybody is asked for."""
    current, provisions = _rung(world)
    at = current.step.number if current else None
    if current is None or at != step:
        return Claim(False, f"the dispute stands on step {at}, not {step}")
    found = [p for p in provisions if actor in (None, p.rule.who)]
    act = found[0].rule.act if found else None
    return Claim(found, f"step {step} is not handled by {actor}", found, act)


def step_has(world: World, effect: str) -> Claim:
    """The current step can settle the matter, or only reports it."""
    current, provisions = _rung(world)
    found = current.step.effect if current else None
    message = f"the current step {found or 'is none'}, not {effect}"
    return Claim(found == effect, message, provisions)


def part_of_step(world: World, deed: Deed) -> Claim:
    """Something that is done on the step where the dispute stands now."""
    found = [p for p in _rung(world)[1] if p.rule.act == deed.act]
    return Claim(found, f"'{deed.act}' is no part of the current step", found, deed.act)


def enters(world: World, entry: str) -> Claim:
    """How plainly the text says what sends the matter to the current step."""
    _, provisions = _rung(world)
    steps = [p.rule.step.entry for p in provisions if p.rule.step]
    message = f"the way to the current step is {steps}, not {entry}"
    return Claim(steps and set(steps) == {entry}, message, provisions)


def last_word(world: World, actor: Parties) -> Claim:
    """Who has the final say."""
    found = world.ladder.last_word
    handlers = [p for p in found.provisions if p.rule.who == actor] if found else []
    return Claim(handlers, f"the last word does not lie with {actor}", handlers)


def meanwhile(world: World, deed: Deed, force: Force, actor: Parties | None = None) -> Claim:
    """What must be secured, or is somebody's responsibility, on every step until it is settled."""
    act = deed.act
    found = [
        p
        for p in world.ladder.meanwhile
        if p.rule.act == act and p.rule.force == force and p.rule.who == actor
    ]
    message = f"nothing says {force} of '{act}' by {_names(actor)} meanwhile"
    return Claim(found, message, found, act)


# --- the time in which an agreement holds, and how it ends -----------------------------


def notice_runs_out(world: World, date: dt.date) -> Claim:
    """When the period of notice ends, counted from the day that is asked about."""
    terms = world.view.validity.terms
    counted = world.on and terms.notice and not terms.extends
    found = add(world.on, terms.notice) if counted and world.on and terms.notice else None
    return Claim(found == date, f"notice given on {world.on} runs out on {found}, not {date}")
