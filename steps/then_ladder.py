"""Steps about the ladder of a dispute: where it stands, who handles it, what holds meanwhile."""

from __future__ import annotations

from samverkan.model.ladder import Ladder
from samverkan.model.records import Parties
from steps.vocabulary import step
from steps.words import Deed, Undone
from steps.world import Claim, World


def _ladder(world: World) -> Ladder:
    found = world.view.ladders
    if not found:
        raise AssertionError(f"the case stands on no ladder of {world.code}")
    return found[0]


@step(
    "then",
    "hanteras tvisten i steg {step} av {actor}",
    "tvisten hanteras i steg {step} av {actor}",
    en="the dispute is handled in step {step} by {actor}",
    means="Steget där tvisten står nu, och vem som hanterar den där.",
)
def handled_by(world: World, step: int, actor: Parties) -> Claim:
    """The step on which the dispute stands now, and who handles it there."""
    current = _ladder(world).current
    at = current.step.number if current else None
    if current is None or at != step:
        return Claim(False, f"the dispute stands on step {at}, not {step}")
    found = [p for p in current.provisions if p.rule.who == actor]
    act = found[0].rule.act if found else None
    return Claim(found, f"step {step} is not handled by {actor}", found, act)


@step(
    "then",
    "avgörs tvisten i steget",
    "tvisten avgörs i steget",
    en="the dispute is decided on this step",
    means="I det här steget kan frågan avgöras.",
)
def step_decides(world: World) -> Claim:
    """The current step can settle the matter."""
    return _effect(world, "decides")


@step(
    "then",
    "rapporteras tvisten bara i steget",
    "tvisten rapporteras bara i steget",
    en="the dispute is only reported on this step",
    means="Steget avgör inget: frågan rapporteras bara.",
)
def step_reports(world: World) -> Claim:
    """The current step settles nothing: the matter is only reported."""
    return _effect(world, "reports")


def _effect(world: World, effect: str) -> Claim:
    current = _ladder(world).current
    found = current.step.effect if current else None
    return Claim(
        found == effect,
        f"the current step {found or 'is none'}, not {effect}",
        current.provisions if current else (),
    )


@step(
    "then",
    "hör det till steget att {act}",
    "det hör till steget att {act}",
    en="part of this step: {act}",
    means="Något som görs på det steg där tvisten står nu.",
)
def part_of_step(world: World, act: Deed) -> Claim:
    """Something that is done on the step where the dispute stands now."""
    current = _ladder(world).current
    found = [p for p in (current.provisions if current else ()) if p.rule.act == act.act]
    return Claim(found, f"'{act.act}' is no part of the current step", found, act.act)


@step(
    "then",
    "står det i texten hur tvisten kommer till steget",
    "det står i texten hur tvisten kommer till steget",
    en="the text says how the dispute comes to this step",
    means="Texten säger själv vad som för frågan till steget.",
)
def entry_stated(world: World) -> Claim:
    """The text itself says what sends the matter to the current step."""
    return _entry(world, "stated")


@step(
    "then",
    "läser guiden in hur tvisten kommer till steget",
    "guiden läser in hur tvisten kommer till steget",
    en="the guide reads in how the dispute comes to this step",
    means="Texten antyder bara vad som för frågan till steget.",
)
def entry_read_in(world: World) -> Claim:
    """The text only hints at what sends the matter to the current step."""
    return _entry(world, "read-in")


@step(
    "then",
    "säger texten inte hur tvisten kommer till steget",
    "texten säger inte hur tvisten kommer till steget",
    en="the text does not say how the dispute comes to this step",
    means="Inget i texten för frågan till steget.",
)
def entry_unsaid(world: World) -> Claim:
    """Nothing in the text sends the matter to the current step."""
    return _entry(world, "unsaid")


def _entry(world: World, entry: str) -> Claim:
    current = _ladder(world).current
    steps = [p.rule.step.entry for p in current.provisions if p.rule.step] if current else []
    return Claim(
        steps and set(steps) == {entry},
        f"the way to the current step is {steps}, not {entry}",
        current.provisions if current else (),
    )


@step(
    "then",
    "står tvisten på steg {step}",
    "tvisten står på steg {step}",
    en="the dispute stands on step {step}",
    means="Steget där tvisten står nu, när texten inte nämner vem som hanterar den.",
)
def stands_on(world: World, step: int) -> Claim:
    """The step on which the dispute stands now, where the text names no handler."""
    current = _ladder(world).current
    at = current.step.number if current else None
    rests_on = current.provisions if current else ()
    act = rests_on[0].rule.act if rests_on else None
    return Claim(at == step, f"the dispute stands on step {at}, not {step}", rests_on, act)


@step(
    "then",
    "säger texten inte var trappan börjar",
    "texten säger inte var trappan börjar",
    en="the text does not say where the ladder starts",
    means="Första steget är inte till för frågan, och texten nämner inget annat första steg.",
)
def start_unsaid(world: World) -> Claim:
    """The first step is not for this matter, and no other is named as the first."""
    ladder = _ladder(world)
    said = f"starts on step {ladder.start}" if ladder.start else "may start on its first step"
    return Claim(ladder.start_unsaid, f"the ladder {said}")


@step(
    "then",
    "är trappan slut",
    "trappan är slut",
    en="the ladder has come to its end",
    means="Alla steg är prövade, och texten nämner inget mer.",
)
def exhausted(world: World) -> Claim:
    """Every step has been tried; the text names nothing more."""
    return Claim(_ladder(world).exhausted, "a step is left")


@step(
    "then",
    "ligger sista ordet hos {actor}",
    "sista ordet ligger hos {actor}",
    en="the last word lies with {actor}",
    means="Vem som till sist bestämmer.",
)
def last_word(world: World, actor: Parties) -> Claim:
    """Who has the final say."""
    found = _ladder(world).last_word
    handlers = [p for p in found.provisions if p.rule.who == actor] if found else []
    return Claim(handlers, f"the last word does not lie with {actor}", handlers)


@step(
    "then",
    "pekar texten inte ut något sista ord",
    "texten pekar inte ut något sista ord",
    en="the text names no last word",
    means="Texten nämner ingen som till sist bestämmer.",
)
def no_last_word(world: World) -> Claim:
    """The text names nobody who has the final say."""
    return Claim(_ladder(world).last_word is None, "the text names who has the last word")


@step(
    "then",
    "ska {actor} under tiden {act}",
    "{actor} ska under tiden {act}",
    en="{actor} must meanwhile {act}",
    means="Det som måste tryggas på varje steg tills frågan är löst.",
)
def meanwhile(world: World, actor: Parties, act: Deed) -> Claim:
    """What must be secured on every step until the matter is settled."""
    found = [
        p
        for p in _ladder(world).meanwhile
        if p.rule.act == act.act and p.rule.force == "must" and p.rule.who == actor
    ]
    return Claim(found, f"nothing binds {actor} meanwhile to '{act.act}'", found, act.act)


@step(
    "then",
    "ansvarar {actor} under tiden för att {act}",
    "{actor} ansvarar under tiden för att {act}",
    en="{actor} is meanwhile responsible for this: {act}",
    means="Det som någon ansvarar för på varje steg tills frågan är löst.",
)
def meanwhile_responsible(world: World, actor: Parties, act: Deed) -> Claim:
    """What somebody answers for on every step until the matter is settled."""
    found = [
        p
        for p in _ladder(world).meanwhile
        if p.rule.act == act.act and p.rule.force == "is-responsible" and p.rule.who == actor
    ]
    return Claim(
        found, f"nothing makes {actor} meanwhile responsible for '{act.act}'", found, act.act
    )


@step(
    "then",
    "under tiden {undone}, men texten säger inte av vem",
    en="meanwhile {undone}, but the text does not say by whom",
    means="Det som måste tryggas på varje steg, utan att texten nämner vem.",
)
def meanwhile_nobody(world: World, undone: Undone) -> Claim:
    """What must be secured on every step, with no actor named."""
    act = undone.deed.act
    found = [
        p
        for p in _ladder(world).meanwhile
        if p.rule.act == act and p.rule.force == undone.force and p.rule.who is None
    ]
    return Claim(
        found, f"nothing is to be secured meanwhile by '{act}' without an actor", found, act
    )
