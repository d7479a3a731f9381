"""What the fields of a rule say, as the mentions that a sentence of it must have."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from samverkan.model.conditions import All, Any_, Condition, FactIs, Happened, Named, Not, NumberIs
from samverkan.model.guide import Guide, Provision
from samverkan.model.records import Deadline, Parties, Rule, Validity
from samverkan.sentences.vocabulary import Meaning


@dataclass(frozen=True)
class Need:
    """What a field says: all of at least one of some sets of meanings.

    It may stand in any sentence of the statement ("Den ska också …"); one that is `near`, in a
    sentence that says its rule's act.
    """

    field: str
    ways: tuple[frozenset[Meaning], ...]
    near: bool = False

    @property
    def example(self) -> Meaning:
        """One of the meanings, to tell what is missing."""
        return min(self.ways[0], default=("nothing",))


@dataclass(frozen=True)
class Group:
    """What a text names together: one of them is enough (`either`), or it is all of them.

    Of the values of one fact only one can be: "and" and "or" say the same of them (None).
    """

    field: str
    members: tuple[tuple[Meaning, ...], ...]
    either: bool | None


def of_qualifier(name: str) -> Need:
    """What a qualifier of a scope says."""
    return _one("qualifiers", ("qualifier", name))


# --- fields ---------------------------------------------------------------------------


def _one(field: str, *meanings: Meaning, near: bool = False) -> Need:
    return Need(field, (frozenset(meanings),), near)


def _any(field: str, *meanings: Meaning, near: bool = False) -> Need:
    return Need(field, tuple(frozenset({m}) for m in meanings), near)


def of_rule(guide: Guide, provision: Provision) -> Iterator[Need]:
    """Everything that a rule says but its act."""
    rule = provision.rule
    yield from _force(rule)
    for field, parties in (("who", rule.who), ("to", rule.to), ("consent", rule.consent)):
        yield from _parties(field, "actor", parties)
    yield from _parties("where", "place", rule.where)
    yield from _costs(rule)
    if rule.consent:
        yield _one("consent", ("consent",))
    for deadline in rule.deadline:
        yield from _deadline(deadline, {other.at for other in rule.deadline})
    for item in rule.content:
        yield _one("content", ("content", item.sv))
    for name in rule.qualifiers:
        yield _one("qualifiers", ("qualifier", name))
    for name in [*rule.uses, *rule.delegates.values()]:
        yield _one("uses", ("document", name))
    if rule.step and rule.step.last_word:
        yield _one("step", ("last-word",))
    if rule.step:
        yield _one("step", ("effect", rule.step.effect))
        yield _one("step", ("step", str(rule.step.number)))
    if rule.meanwhile:
        yield _one("meanwhile", ("meanwhile",))
    yield from of_condition(guide, provision.own_condition)


def _force(rule: Rule) -> Iterator[Need]:
    if rule.force is None:
        # A line may only say who pays, or when something comes up, or how much it matters.
        if rule.who:
            yield _one("force", ("force", "none"))
        elif not any((rule.pays, rule.no_fee_for, rule.delegates, rule.consent)):
            yield _one("force", ("weight",), near=True)
    elif rule.force != "does":
        yield _one("force", ("force", rule.force), near=True)
    if rule.force == "has-right" and not rule.who:
        yield _one("who", ("actor", "nobody"))
    if rule.normally or any(deadline.normally for deadline in rule.deadline):
        yield _one("normally", ("normally",))


def _parties(field: str, kind: str, parties: Parties | None) -> Iterator[Need]:
    """Those named, in any sentence: a later one may say "they" of them."""
    for name in parties.names if parties else ():
        yield _any(field, (kind, name), (f"not-{kind}", name))


def _costs(rule: Rule) -> Iterator[Need]:
    yield from _parties("pays", "actor", rule.pays)
    for name in rule.no_fee_for:
        yield _any("no-fee-for", ("actor", name), ("not-actor", name))
        yield _one("no-fee-for", ("fee",))
    if rule.pays or "pays" in rule.delegates:
        yield _one("pays", ("pays",))


def _deadline(limit: Deadline, at: Collection[str | None]) -> Iterator[Need]:
    times = [*_times(limit, at)]
    yield from times
    if limit.latest:
        ways = [
            frozenset({("latest", *m) for m in way if m[0] != "event"}) for way in times[0].ways
        ]
        yield Need("deadline", tuple(ways))


def _times(limit: Deadline, at: Collection[str | None]) -> Iterator[Need]:
    """A count from the event that the rule is also to be done `at`: no words need say its start."""
    for span, kinds in ((limit.within, ["span"]), (limit.every, ["every", "span"])):
        if span:
            length = (str(span.number), span.unit)
            yield _any("deadline", *((kind, *length) for kind in kinds))
    for order in ("before", "after", "at", "from"):
        event = getattr(limit, "from_" if order == "from" else order)
        if event and not (order == "from" and event in at):
            yield _point("deadline", order, event)
    if limit.vague:
        yield _one("deadline", ("time", limit.vague))


def _point(field: str, order: str, event: str) -> Need:
    """A point in time: an event beside a word of order."""
    told: list[Meaning] = [("ordered", order, event), *([("upon", event)] if order == "at" else [])]
    return Need(field, tuple(frozenset({way, ("event", event)}) for way in told))


def of_validity(terms: Validity) -> Iterator[Need]:
    """Everything that is said of the time in which an agreement holds."""
    for field in ("from_", "until"):
        if day := getattr(terms, field):
            yield _one(f"validity.{field}", ("date", day.isoformat()))
    for field in ("extends", "notice"):
        if span := getattr(terms, field):
            length: Meaning = ("span", str(span.number), span.unit)
            end = (("latest", *length), ("ordered", "before", "term-end"), ("event", "term-end"))
            yield _one(
                f"validity.{field}", length, *(end if field == "notice" and terms.extends else ())
            )
    if terms.earliest:
        yield _one("validity.earliest", ("qualifier", "at-the-earliest"), ("actor", "parties"))
    for field in ("written", "open_ended", "party_by_party", "start_unsaid"):
        if getattr(terms, field):
            yield _one(f"validity.{field}", (field.replace("_", "-"),))


# --- conditions -----------------------------------------------------------------------


def of_condition(guide: Guide, condition: Condition, negated: bool = False) -> Iterator[Need]:
    """What each part of a condition says, the innermost first; a negation turns what is inside."""
    match condition:
        case Not(part):
            yield from of_condition(guide, part, not negated)
        case All(parts) | Any_(parts):
            for part in parts:
                yield from of_condition(guide, part, negated)
        case Named(key, value, _):
            yield _one("condition", _fact(guide, key, {value}, negated)[0])
        case FactIs(key, values):
            meanings = _fact(guide, key, set(values), negated)
            if meanings[0][0] == "fact-not":  # all but one: said as that, or each by its name
                every = guide.facts[key].values
                each = [("fact", key, value) for value in every if value != meanings[0][2]]
                yield Need("condition", (frozenset(meanings), frozenset(each)))
            else:
                yield from (_one("condition", meaning) for meaning in meanings)
        case NumberIs(key, low, high):
            for bound, number in (("from", low), ("below", high)):
                if number is not None:
                    turned = {"from": "below", "below": "from"}[bound] if negated else bound
                    yield _one("condition", ("number", turned, key, str(number)))
        case Happened(event, before):
            yield _one("condition", ("not-event" if negated else "event", event))
            if before:
                yield _point("condition", "before", before)


def _fact(guide: Guide, key: str, values: set[str], negated: bool) -> list[Meaning]:
    """The values that a fact may have, or the one that it may not."""
    known = list(guide.facts[key].values)
    left = [value for value in known if (value in values) != negated]
    if len(left) < len(known) - 1 or len(known) <= 2:
        return [("fact", key, value) for value in left]
    missing = next((value for value in known if value not in left), "")
    return [("fact-not", key, missing)]


# --- and, or --------------------------------------------------------------------------


def groups(provision: Provision) -> Iterator[Group]:
    """What a rule names together."""
    rule = provision.rule
    for field in ("who", "to", "pays", "consent", "where"):
        parties: Parties | None = getattr(rule, field)
        if parties and len(parties.names) > 1:
            kind = "place" if field == "where" else "actor"
            members = tuple(((kind, name),) for name in parties.names)
            yield Group(field, members, parties.either)
    yield from joined(provision.own_condition)


def joined(condition: Condition) -> Iterator[Group]:
    """What a condition names together."""
    match condition:
        case Not(part):
            yield from joined(part)
        case FactIs(key, values) if len(values) > 1:
            yield Group("condition", tuple((("fact", key, v),) for v in sorted(values)), None)
        case All(parts) | Any_(parts):
            if len(parts) > 1:
                members = tuple(tuple(_about(part)) for part in parts)
                yield Group("condition", members, isinstance(condition, Any_))
            for part in parts:
                yield from joined(part)


def _about(condition: Condition) -> Iterator[Meaning]:
    """What a part of a condition is about, whatever its value."""
    match condition:
        case FactIs(key, _) | NumberIs(key, _, _) | Named(key, _, _) | Happened(key, _):
            yield "about", key
        case Not(part):
            yield from _about(part)
        case All(parts) | Any_(parts):
            for part in parts:
                yield from _about(part)


def so_far_as(condition: Condition) -> Condition:
    """A scope that takes some in if more is so, as it is said of them: "asylum seekers so far as …"."""
    match condition:
        case Any_((Not(FactIs() as some), *more)):
            return All((some, *more))
    return condition
