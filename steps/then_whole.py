"""Steps about the whole answer: silence, what does not apply, what to ask."""

from __future__ import annotations

from steps.vocabulary import step
from steps.words import Deed
from steps.world import Claim, World


@step(
    "then",
    "säger texten inget om att {act}",
    "texten säger inget om att {act}",
    en="the text says nothing of this: {act}",
    means="Överenskommelsen har ingen regel alls om något som den andra reglerar.",
)
def says_nothing(world: World, act: Deed) -> Claim:
    """The agreement has no rule at all on an act that the other one regulates."""
    world.line = None
    return Claim(act.act not in world.view.text.by_act, f"{world.code} has a rule on '{act.act}'")


@step(
    "then",
    "har texten en regel om att {act}",
    "texten har en regel om att {act}",
    en="the text has a rule on this: {act}",
    means="Någon regel om åtgärden gäller, med just det verbet. Den kanske bara säger vem som betalar.",
)
def has_rule(world: World, act: Deed) -> Claim:
    """Some rule on the act applies, in that verb. It may only say who pays."""
    found = [p for p in world.take(act.act).provisions if p.rule.variant == act.variant]
    return Claim(found, f"no rule of {world.code} on '{act.act}' applies in these words", found)


@step(
    "then",
    "gäller ingen regel om att {act}",
    "ingen regel gäller om att {act}",
    en="no rule applies to this: {act}",
    means="Överenskommelsen har regler om åtgärden, men ingen av dem gäller i det här fallet.",
)
def no_rule_applies(world: World, act: Deed) -> Claim:
    """The agreement has rules on the act, but in this case none of them applies."""
    found = world.decisions(act.act)
    world.line = None
    if not found:
        return Claim(False, f"{world.code} has no rule at all on '{act.act}': say so instead")
    applied = [d.provision.address for d in found if d.applies is not False]
    engaged = world.view.engagement != "not-engaged"
    return Claim(not (applied and engaged), f"'{act.act}': {', '.join(applied)} applies or is open")


@step(
    "then",
    "går det inte att avgöra om någon ska {act}",
    "det går inte att avgöra om någon ska {act}",
    en="it cannot be settled yet whether somebody is to {act}",
    means="Det som är känt räcker inte för att avgöra om en regel om åtgärden gäller.",
)
def still_open(world: World, act: Deed) -> Claim:
    """What is known does not settle whether a rule on the act applies."""
    found = world.decisions(act.act)
    return Claim(
        any(d.applies is None for d in found) and not any(d.applies for d in found),
        f"'{act.act}' is settled{world.hint(act.act)}",
    )


@step(
    "then",
    "berörs fallet inte av överenskommelsen",
    "fallet berörs inte av överenskommelsen",
    en="the case does not concern the agreement",
    means="Varken hemkommunen, folkbokföringen eller placeringen finns i regionen.",
)
def not_engaged(world: World) -> Claim:
    """Neither the home municipality, the registration nor the placement is in the region."""
    return Claim(world.view.engagement == "not-engaged", "the case concerns the agreement")


@step(
    "then",
    "är den viktigaste frågan som återstår: {question}",
    "den viktigaste frågan som återstår är: {question}",
    en="the most decisive question left is: {question}",
    means="Den omständighet som flest oavgjorda regler väntar på.",
)
def asks_first(world: World, question: str) -> Claim:
    """The fact that most undecided rules wait for."""
    missing = [item.key for item in world.plan.missing]
    return Claim(
        missing[:1] == [question], f"the first question is about {missing[:3]}, not {question}"
    )


@step(
    "then",
    "återstår frågan: {question}",
    "frågan återstår: {question}",
    en="the question is left: {question}",
    means="En omständighet som någon oavgjord regel väntar på.",
)
def asks(world: World, question: str) -> Claim:
    """A fact that some undecided rule waits for."""
    missing = [item.key for item in world.plan.missing]
    return Claim(question in missing, f"nothing waits for {question}; what is left: {missing}")


@step(
    "then",
    "utgår guiden från att {fact}",
    "guiden utgår från att {fact}",
    en="the guide takes it that {fact}",
    means="Ingen har sagt något annat, så guiden antar det vanliga och säger att den gör det.",
)
def presumes(world: World, fact: tuple[str, str]) -> Claim:
    """Nobody has told otherwise, so that the ordinary case is presumed, and named as such."""
    name, value = fact
    case = world.plan.case
    said = f"'{name}' is {case.lookup(name) or 'unknown'}"
    return Claim(
        name in case.presumed and case.facts[name] == value,
        f"{said}, {'presumed' if name in case.presumed else 'not presumed'}",
    )
