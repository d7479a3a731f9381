"""Steps that assert who does what, and with what force."""

from __future__ import annotations

from samverkan.model.guide import Provision
from samverkan.model.records import Force, Parties
from steps.vocabulary import step
from steps.words import Deed, Undone
from steps.world import Claim, World


def _duty(
    world: World,
    deed: Deed,
    actor: Parties | None,
    force: Force,
    normally: bool = False,
    clause: str | None = None,
) -> Claim:
    """Some applied provision (of a clause) has the force and names just these (or nobody)."""
    line = world.take(deed.act)
    found = [
        p
        for p in line.provisions
        if _says(p, deed, actor, force, normally) and clause in (None, p.clause)
    ]
    said = ", ".join(
        f"{p.rule.force}{' normally' if p.rule.normally else ''} by {_names(p.rule.who)}"
        for p in line.provisions
        if p.rule.force
    )
    return Claim(
        found,
        f"'{deed.act}': the text says {said or 'nothing with a force'}, not {force} by {_names(actor)} in these words",
        found,
    )


def _names(group: Parties | None) -> str:
    return f" {'or' if group.either else 'and'} ".join(group.names) if group else "nobody named"


def _says(
    provision: Provision, deed: Deed, actor: Parties | None, force: Force, normally: bool
) -> bool:
    rule = provision.rule
    if rule.force != force or rule.normally != normally or rule.variant != deed.variant:
        return False
    return rule.who == actor


@step(
    "then",
    "{force} {actor} {act}",
    "{actor} {force} {act}",
    en="{actor} {force} {act}",
    means="Någon ska, bör, får, kan eller behöver göra något: precis så bindande, varken mer eller mindre.",
)
def duty(world: World, force: Force, actor: Parties, act: Deed) -> Claim:
    """An actor must, should, may, can or needs to do something: with that force, no other."""
    return _duty(world, act, actor, force)


@step(
    "then",
    "hör {party} till dem som {force} {act}",
    "{party} hör till dem som {force} {act}",
    en="{party} is among those who {force} {act}",
    means="Texten nämner flera tillsammans. Den här är en av dem, och det är lika bindande för var och en.",
)
def duty_of_each(world: World, party: str, force: Force, act: Deed) -> Claim:
    """The text names several together: this is one of them, and it binds each of them alike."""
    found = [
        p
        for p in world.take(act.act).provisions
        if _says(p, act, p.rule.who, force, False) and _among(party, p.rule.who)
    ]
    return Claim(found, f"'{act.act}': {party} is not among those who {force}", found)


def _among(party: str, group: Parties | None) -> bool:
    """Whether a party is one of several, not of alternatives."""
    return bool(group and len(group.names) > 1 and not group.either and party in group.names)


@step(
    "then",
    "ansvarar {actor} för att {act}",
    "{actor} ansvarar för att {act}",
    en="{actor} is responsible for this: {act}",
    means="Texten ger någon ett ansvar. Det är inte samma sak som att själv behöva göra det.",
)
def responsible(world: World, actor: Parties, act: Deed) -> Claim:
    """The text makes an actor responsible, which is not the same as a duty to do it oneself."""
    return _duty(world, act, actor, "is-responsible")


@step(
    "then",
    "är det {actor} som {does}",
    "det är {actor} som {does}",
    en="it is {actor} that {does}",
    means="Texten beskriver bara vad någon gör: varken ska eller får.",
)
def plain_present(world: World, actor: Parties, does: Deed) -> Claim:
    """The text only describes what an actor does (present tense): neither must nor may."""
    return _duty(world, does, actor, "does")


@step(
    "then",
    "är det normalt {actor} som {does}",
    "det är normalt {actor} som {does}",
    en="it is normally {actor} that {does}",
    means="Texten beskriver vad som brukar gälla.",
)
def plain_present_normally(world: World, actor: Parties, does: Deed) -> Claim:
    """The text describes what is normally the case."""
    return _duty(world, does, actor, "does", normally=True)


@step(
    "then",
    "är {actor} ensam om att {act}",
    "{actor} är ensam om att {act}",
    en="only {actor} is to {act}",
    means="Texten låter ingen annan göra det.",
)
def only(world: World, actor: Parties, act: Deed) -> Claim:
    """The text lets nobody else do it."""
    return _duty(world, act, actor, "only")


@step(
    "then",
    "går det bara att {act} {place}",
    "det går bara att {act} {place}",
    en="it is only possible to {act} {place}",
    means="Texten tillåter det bara på de platser som den nämner, vem som än gör det.",
)
def only_there(world: World, act: Deed, place: Parties) -> Claim:
    """The text allows it in the named places only, whoever does it."""
    line = world.take(act.act)
    found = [
        p for p in line.provisions if _says(p, act, None, "only", False) and p.rule.where == place
    ]
    return Claim(found, f"'{act.act}' is not limited to {place}", found)


@step(
    "then",
    "har {actor} rätt att {act}",
    "{actor} har rätt att {act}",
    en="{actor} has the right to {act}",
    means="Texten ger någon en rättighet.",
)
def right(world: World, actor: Parties, act: Deed) -> Claim:
    """The text gives somebody a right."""
    return _duty(world, act, actor, "has-right")


@step(
    "then",
    "får {actor} inte {act}",
    "{actor} får inte {act}",
    en="{actor} must not {act}",
    means="Texten förbjuder något.",
)
def prohibition(world: World, actor: Parties, act: Deed) -> Claim:
    """The text forbids it."""
    return _duty(world, act, actor, "must-not")


@step(
    "then",
    "{undone}, men texten säger inte av vem",
    en="{undone}, but the text does not say by whom",
    means="Texten säger att något ska, bör, får, kan eller behöver göras, eller bara görs: precis så bindande. Den nämner ingen som gör det.",
)
def duty_of_nobody(world: World, undone: Undone) -> Claim:
    """It must, should, may, can or needs to be done, or simply is: with that force, by nobody named."""
    return _duty(world, undone.deed, None, undone.force)


@step(
    "then",
    "säger klausul {clause} att {undone}, men inte av vem",
    "klausul {clause} säger att {undone}, men inte av vem",
    en="clause {clause} says that {undone}, but not by whom",
    means="Samma sak, när flera klausuler talar om åtgärden: just den här säger hur bindande det är.",
)
def duty_of_nobody_in_clause(world: World, clause: tuple[str, str], undone: Undone) -> Claim:
    """The same, where several clauses speak of the act: this one has the force."""
    return _duty(world, undone.deed, None, undone.force, clause=clause[1])


@step(
    "then",
    "{force} {actor} enligt klausul {clause} {act}",
    "enligt klausul {clause} {force} {actor} {act}",
    en="under clause {clause} {actor} {force} {act}",
    means="Vad någon ska göra när flera klausuler säger samma sak: även den här gör det.",
)
def duty_in_clause(
    world: World, force: Force, actor: Parties, clause: tuple[str, str], act: Deed
) -> Claim:
    """What somebody must do where several clauses say the same: this one does so too."""
    return _duty(world, act, actor, force, clause=clause[1])


@step(
    "then",
    "säger texten att den {does}",
    "texten säger att den {does}",
    en="the text says that it {does}",
    means="Texten säger något om sig själv: vad den reglerar, förtydligar eller ersätter.",
)
def of_itself(world: World, does: Deed) -> Claim:
    """The text says something of itself: what it governs, clarifies or replaces."""
    if "who" in world.guide.acts[does.act].asks:
        return Claim(None, f"'{does.act}' is done by somebody: say by whom, or that it is unsaid")
    return _duty(world, does, None, "does")


@step(
    "then",
    "behöver ingen {act}",
    "ingen behöver {act}",
    en="nobody needs to {act}",
    means="Texten säger att det inte behöver göras, vem som än skulle ha gjort det.",
)
def exempt_for_all(world: World, act: Deed) -> Claim:
    """The text says that it need not be done, whoever would have done it."""
    return _duty(world, act, None, "need-not")


@step(
    "then",
    "anger texten ingen skyldighet att {act}",
    "texten anger ingen skyldighet att {act}",
    en="the text states no duty in this case: {act}",
    means="Texten säger något om åtgärden, till exempel vem som betalar, men inte att någon ska göra den.",
)
def no_duty(world: World, act: Deed) -> Claim:
    """The text says something of the act, such as who pays, but not that anybody must do it."""
    line = world.take(act.act)
    said = [p.address for p in line.provisions if p.rule.force]
    return Claim(not said, f"'{act.act}': {', '.join(said)} says how binding it is")
