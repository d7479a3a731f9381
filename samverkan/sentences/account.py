"""The accounting: that a statement's sentence says what its rules say, no more and no less.

Both ways. Forward: everything that a field says is mentioned in the sentence. Back: every
mention of something that carries meaning (an actor, place, document, event, number, force,
negation, qualifier, circumstance) is what some field says. The same for both languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from samverkan.conditions import (
    All,
    Any_,
    Condition,
    FactIs,
    Happened,
    Named,
    Not,
    NumberIs,
    parse,
)
from samverkan.guide import Guide, Provision, Text
from samverkan.schema import Deadline, Parties, Rule, Span, Validity
from samverkan.sentences.reading import ITEM, Meaning, Mention, Reading, carriers

# What a sentence must not say unless a field does. An event is one only beside a word of order.
CARRIERS = frozenset(
    {
        "actor", "place", "document", "time", "qualifier", "fact", "fact-not", "number",
        "force", "span", "every", "date", "latest", "normally", "last-word", "written",
        "open-ended", "party-by-party", "start-unsaid", "fee", "pays", "ordered",
    }
)  # fmt: skip
# What each sentence must have from its own rules.
LOCAL = ("force", "actor", "qualifier", "span", "every", "time")
AROUND = 8  # words between two alternatives


@dataclass(frozen=True)
class Need:
    """What a field says: all of at least one of some sets of meanings.

    It may stand in any sentence of the statement ("Den ska också …"); one that is `near`, in a
    sentence that says its rule's act.
    """

    field: str
    ways: tuple[frozenset[Meaning], ...]
    near: bool = False


@dataclass(frozen=True)
class Group:
    """What a text names together: one of them is enough (`either`), or it is all of them."""

    field: str
    members: tuple[Meaning, ...]
    either: bool


@dataclass(frozen=True)
class Said:
    """What the rules of a statement say, as the sentence has to account for it."""

    provisions: tuple[Provision, ...]
    conditions: tuple[Condition, ...] = ()
    qualifiers: tuple[str, ...] = ()
    validity: Validity | None = None


@dataclass(frozen=True)
class Fault:
    """What does not add up: a field that the words do not say, or words that no field does."""

    field: str
    words: str
    meaning: Meaning


def said(guide: Guide, text: Text, number: str, name: str) -> Said:
    """What a statement of a text says: its rules, and what its scope or validity is."""
    statement = text.clauses[number].statements[name]
    own = tuple(p for p in text.provisions if (p.clause, p.statement_id) == (number, name))
    conditions = tuple(parse(s.when, guide.facts, guide.events) for s in statement.scope)
    qualifiers = tuple(name for scope in statement.scope for name in scope.qualifiers)
    return Said(own, conditions, qualifiers, statement.validity)


def faults(guide: Guide, said: Said, reading: Reading) -> Iterator[Fault]:
    """Everything in which a sentence and its rules do not say the same."""
    if not (said.provisions or said.conditions or said.validity):
        yield Fault("rule", reading.text, ("nothing",))
        return
    needs = {provision.address: tuple(_rule(guide, provision)) for provision in said.provisions}
    shared = [need for condition in said.conditions for need in _condition(guide, condition)]
    shared += [_one("qualifiers", ("qualifier", name)) for name in said.qualifiers]
    shared += list(_validity(said.validity)) if said.validity else []
    places = {p.address: _segments(guide, p.rule, reading) for p in said.provisions}
    for provision in said.provisions:
        found = places[provision.address]
        if not found:
            yield Fault("act", "", ("act", provision.rule.act))
        for need in needs[provision.address]:
            where = found if need.near and found else None
            if not _met(need, reading, where):
                yield Fault(need.field, "", _example(need))
    for need in shared:
        if not _met(need, reading, None):
            yield Fault(need.field, "", _example(need))
    every = [*shared, *(need for found in needs.values() for need in found)]
    groups = [g for p in said.provisions for g in _groups(p)]
    yield from _connectives(groups, reading)
    yield from _unsaid(guide, said, every, needs, places, reading)


def _met(need: Need, reading: Reading, segments: frozenset[int] | None) -> bool:
    return any(all(_stands(m, reading, segments) for m in way) for way in need.ways)


def _stands(meaning: Meaning, reading: Reading, segments: frozenset[int] | None) -> bool:
    found = reading.by_meaning.get(meaning, ())
    return any(segments is None or reading.segment(m) in segments for m in found)


def _example(need: Need) -> Meaning:
    return next(iter(sorted(need.ways[0]))) if need.ways[0] else ("nothing",)


# --- where a rule is said -------------------------------------------------------------


def _segments(guide: Guide, rule: Rule, reading: Reading) -> frozenset[int]:
    """The sentences that say a rule's act: all the words of one way to say it."""
    ways = act_stems(guide, rule.act, rule.variant, reading)
    return frozenset(
        i for i, stems in enumerate(reading.stems) if any(way <= stems for way in ways)
    )


def act_stems(
    guide: Guide, act: str, variant: str | None, reading: Reading
) -> list[frozenset[str]]:
    """The words of each way to say an act."""
    record, vocabulary = guide.acts[act], reading.vocabulary
    wording = record.variants[variant] if variant else record
    language = vocabulary.language
    said = [wording.do[language], wording.does[language], *record.words.get(language, ())]
    return [stems for phrase in said if (stems := vocabulary.stems_of(phrase))]


# --- what the fields say --------------------------------------------------------------


def _one(field: str, *meanings: Meaning, near: bool = False) -> Need:
    return Need(field, (frozenset(meanings),), near)


def _any(field: str, *meanings: Meaning, near: bool = False) -> Need:
    return Need(field, tuple(frozenset({m}) for m in meanings), near)


def _rule(guide: Guide, provision: Provision) -> Iterator[Need]:
    rule = provision.rule
    yield from _force(rule)
    for field, parties in (("who", rule.who), ("to", rule.to), ("consent", rule.consent)):
        yield from _parties(field, "actor", parties)
    yield from _parties("where", "place", rule.where)
    yield from _costs(rule)
    if rule.consent:
        yield _one("consent", ("consent",))
    for deadline in rule.deadline:
        yield from _deadline(deadline)
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
        yield _one("step", ("step",), ("digit", str(rule.step.number)))
    if rule.meanwhile:
        yield _one("meanwhile", ("meanwhile",))
    yield from _condition(guide, provision.own_condition)


def _force(rule: Rule) -> Iterator[Need]:
    if rule.force is None:
        if not (rule.pays or rule.no_fee_for or rule.delegates or rule.consent):
            yield _one("force", ("force", "none"))
    elif rule.force != "does":
        yield _one("force", ("force", rule.force), near=True)
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


def _deadline(limit: Deadline) -> Iterator[Need]:
    for span, kind in ((limit.within, "span"), (limit.every, "every")):
        if span:
            yield _any("deadline", *_lengths(kind, span))
    for order in ("before", "after", "at", "from"):
        if event := getattr(limit, "from_" if order == "from" else order):
            yield _one("deadline", ("order", order))
            yield _any("deadline", ("event", event), ("not-event", event))
    if limit.vague:
        yield _one("deadline", ("time", limit.vague))
    if limit.latest:
        yield _any("deadline", ("latest",), *([("latest-recurring",)] if limit.every else []))


def _lengths(kind: str, span: Span) -> list[Meaning]:
    number, unit = str(span.number), span.unit
    return [(kind, number, unit), *([("span", number, unit)] if kind == "every" else [])]


def _validity(terms: Validity) -> Iterator[Need]:
    for field in ("from_", "until"):
        if day := getattr(terms, field):
            yield _one(f"validity.{field}", ("date", day.isoformat()))
    for field in ("extends", "notice"):
        if span := getattr(terms, field):
            yield _one(f"validity.{field}", ("span", str(span.number), span.unit))
    for field in ("written", "open_ended", "party_by_party", "start_unsaid"):
        if getattr(terms, field):
            yield _one(f"validity.{field}", (field.replace("_", "-"),))


# --- conditions -----------------------------------------------------------------------


def _condition(guide: Guide, condition: Condition, negated: bool = False) -> Iterator[Need]:
    """What each part of a condition says, the innermost first; a negation turns what is inside."""
    match condition:
        case Not(part):
            yield from _condition(guide, part, not negated)
        case All(parts) | Any_(parts):
            for part in parts:
                yield from _condition(guide, part, negated)
        case Named(key, value, _):
            yield _one("condition", _fact(guide, key, {value}, negated)[0])
        case FactIs(key, values):
            for meaning in _fact(guide, key, set(values), negated):
                yield _one("condition", meaning)
        case NumberIs(key, low, high):
            for bound, number in (("from", low), ("below", high)):
                if number is not None:
                    turned = {"from": "below", "below": "from"}[bound] if negated else bound
                    yield _one("condition", ("number", turned, key, str(number)))
        case Happened(event, before):
            yield _one("condition", ("not-event" if negated else "event", event))
            if before:
                yield _one("condition", ("order", "before"))
                yield _any("condition", ("event", before), ("not-event", before))


def _fact(guide: Guide, key: str, values: set[str], negated: bool) -> list[Meaning]:
    """The values that a fact may have, or the one that it may not."""
    known = list(guide.facts[key].values)
    left = [value for value in known if (value in values) != negated]
    if len(left) < len(known) - 1 or len(known) <= 2:
        return [("fact", key, value) for value in left]
    missing = next((value for value in known if value not in left), "")
    return [("fact-not", key, missing)]


# --- and, or --------------------------------------------------------------------------


def _groups(provision: Provision) -> Iterator[Group]:
    rule = provision.rule
    for field in ("who", "to", "pays", "consent", "where"):
        parties: Parties | None = getattr(rule, field)
        if parties and len(parties.names) > 1:
            kind = "place" if field == "where" else "actor"
            members = tuple((kind, name) for name in parties.names)
            yield Group(field, members, parties.either)
    yield from _joined(provision.own_condition)


def _joined(condition: Condition) -> Iterator[Group]:
    match condition:
        case Not(part):
            yield from _joined(part)
        case All(parts) | Any_(parts):
            leaves = tuple(meaning for part in parts for meaning in _leaf(part))
            if len(leaves) > 1:
                yield Group("condition", leaves, isinstance(condition, Any_))
            for part in parts:
                yield from _joined(part)


def _leaf(condition: Condition) -> tuple[Meaning, ...]:
    """What a part of a condition is about, whatever its value."""
    match condition:
        case FactIs(key, _) | NumberIs(key, _, _) | Named(key, _, _):
            return (("about", key),)
        case Happened(event, _):
            return (("about", event),)
        case Not(part):
            return _leaf(part)
    return ()


def _connectives(groups: Iterable[Group], reading: Reading) -> Iterator[Fault]:
    """Alternatives have an "or" between them; what holds together has none."""
    for group in groups:
        found = [_or_between(one, other, reading) for one, other in pairwise(group.members)]
        met = [joined for joined in found if joined is not None]
        if met and any(met) != group.either:
            yield Fault(group.field, "or" if group.either else "and", group.members[0])


def _or_between(one: Meaning, other: Meaning, reading: Reading) -> bool | None:
    """Whether an "or" stands between two mentions that are near; None where none are."""
    near: list[bool] = []
    for a in _about(one, reading):
        for b in _about(other, reading):
            first, last = sorted((a, b), key=lambda mention: mention.first)
            between = reading.tokens[first.last + 1 : last.first]
            if reading.segment(a) == reading.segment(b) and len(between) <= AROUND:
                near.append(any(t.stem in reading.vocabulary.ors for t in between))
    return any(near) if near else None


def _about(meaning: Meaning, reading: Reading) -> Sequence[Mention]:
    if meaning[0] != "about":
        return reading.by_meaning.get(meaning, ())
    return [
        m
        for m in reading.mentions
        if (
            m.meaning[0] in ("fact", "fact-not", "event", "not-event")
            and m.meaning[1] == meaning[1]
        )
        or (m.meaning[0] == "number" and m.meaning[2] == meaning[1])
    ]


# --- what no field says ---------------------------------------------------------------


def _unsaid(
    guide: Guide,
    said: Said,
    every: Sequence[Need],
    needs: dict[str, tuple[Need, ...]],
    places: dict[str, frozenset[int]],
    reading: Reading,
) -> Iterator[Fault]:
    allowed = {meaning for need in every for way in need.ways for meaning in way}
    covered = _covered(guide, said, reading)
    if said.validity:
        allowed |= {("latest",), ("order", "before"), ("event", "term-end")}
    inside = [m for m in reading.mentions if _own(m, said) or reading.meant(m) in allowed]
    for mention in reading.mentions:
        meaning = reading.meant(mention)
        if _is_content(mention) and not _own(mention, said) and _leads(mention, reading):
            yield Fault("words", reading.words(mention), meaning)
        if meaning[0] not in CARRIERS or _background(meaning):
            continue
        if meaning in allowed:
            if meaning[0] in LOCAL:
                yield from _astray(mention, needs, places, reading)
            continue
        if meaning[0] == "ordered" and _in_order(meaning, allowed):
            continue
        if meaning[0] == "force" and _subordinate(mention, reading):
            continue
        kept = meaning[0] == "qualifier"  # a content says its own, a rule's stands in its field
        twins = [m for m in inside if mention.within(m) and not (kept and _is_content(m))]
        if twins or _free(mention, covered, reading):
            continue
        yield Fault("words", reading.words(mention), meaning)
    yield from _negations(said, allowed, covered, reading)
    yield from _digits(inside, reading)
    named = {t.stem for m in inside for t in reading.tokens[m.first : m.last + 1]}
    yield from _other_acts(guide, said, covered | named, reading)


def _in_order(meaning: Meaning, allowed: set[Meaning]) -> bool:
    """Whether a point in time is what some field says; "efter" counts from it, or comes after."""
    orders = ("after", "from") if meaning[1] in ("after", "from") else (meaning[1],)
    event = {("event", meaning[2]), ("not-event", meaning[2])} & allowed
    return bool(event) and any(("order", order) in allowed for order in orders)


def _subordinate(mention: Mention, reading: Reading) -> bool:
    """Whether a "may", "can" or "need" only tells more of somebody: "barn som behöver stöd"."""
    if mention.meaning[1] not in ("may", "can", "needs-to"):
        return False
    before = reading.text[: reading.tokens[mention.first].start].split()[-4:]
    words = {word.strip('”“"').lower() for word in before}
    return bool(words & set(carriers()["subordinate"][reading.vocabulary.language]))


def _background(meaning: Meaning) -> bool:
    return len(meaning) > 1 and meaning[1] in carriers()["background"]


def _own(mention: Mention, said: Said) -> bool:
    """Whether a phrase is one of the rules' own acts or contents."""
    kind, *rest = mention.meaning
    if kind == "statute":
        return True
    if kind == "act":
        return any(p.rule.act == rest[0] for p in said.provisions)
    if kind == "content":
        return any(item.sv == rest[0] for p in said.provisions for item in p.rule.content)
    return False


def _leads(mention: Mention, reading: Reading) -> bool:
    """Whether a phrase begins an item of a list."""
    line = reading.text[: reading.tokens[mention.first].start].rpartition("\n")[2]
    return ITEM.fullmatch(line) is not None


def _is_content(mention: Mention) -> bool:
    return mention.meaning[0] == "content"


def _free(mention: Mention, covered: frozenset[str], reading: Reading) -> bool:
    """Whether all its words belong to an act or a content: a name of something, not a claim."""
    meaning = reading.meant(mention)
    if meaning[0] not in ("actor", "place", "document", "force", "ordered", "qualifier"):
        return False
    if meaning[1:] in (("must",), ("should",)):
        return False
    stems = {t.stem for t in reading.tokens[mention.first : mention.last + 1]}
    return stems <= covered


def _covered(guide: Guide, said: Said, reading: Reading) -> frozenset[str]:
    """The words of the rules' acts and contents."""
    language, vocabulary = reading.vocabulary.language, reading.vocabulary
    stems: set[str] = set()
    for provision in said.provisions:
        rule, act = provision.rule, guide.acts[provision.rule.act]
        for way in act_stems(guide, rule.act, rule.variant, reading):
            stems |= way
        for text in [*rule.content, *([act.to] if act.to and rule.to else [])]:
            stems |= vocabulary.stems_of(text[language])
    return frozenset(stems)


def _astray(
    mention: Mention,
    needs: dict[str, tuple[Need, ...]],
    places: dict[str, frozenset[int]],
    reading: Reading,
) -> Iterator[Fault]:
    """A force or an actor in a sentence whose rules do not have it."""
    segment, meaning = reading.segment(mention), reading.meant(mention)
    here = [needs[address] for address, found in places.items() if segment in found]
    if here and not any(meaning in way for found in here for need in found for way in need.ways):
        yield Fault("words", reading.words(mention), meaning)


def _negations(
    said: Said, allowed: set[Meaning], covered: frozenset[str], reading: Reading
) -> Iterator[Fault]:
    """A negation that turns nothing that a field says."""
    negations = reading.vocabulary.negations
    for at, token in enumerate(reading.tokens):
        if token.stem not in negations or token.stem in covered:
            continue
        used = any(
            (m.first <= at <= m.last and (reading.meant(m) in allowed or _own(m, said)))
            or (m.negated and abs(at - m.first) <= AROUND and reading.meant(m) in allowed)
            for m in reading.mentions
        )
        if not used:
            yield Fault("words", reading.text[token.start : token.end], ("negation",))


def _digits(inside: Sequence[Mention], reading: Reading) -> Iterator[Fault]:
    """A number that belongs to nothing that a field says."""
    for at, token in enumerate(reading.tokens):
        words = reading.text[token.start : token.end]
        if words.isdigit() and len(words) < 4 and not any(m.first <= at <= m.last for m in inside):
            yield Fault("words", words, ("digit", words))


def _other_acts(
    guide: Guide, said: Said, covered: frozenset[str], reading: Reading
) -> Iterator[Fault]:
    """An act that the sentence says in full and no rule has."""
    own = {p.rule.act for p in said.provisions}
    for act, stems in reading.vocabulary.acts.items():
        if act in own:
            continue
        for way in stems:
            if len(way) > 1 and not way <= covered and any(way <= s for s in reading.stems):
                yield Fault("words", act, ("act", act))
                break
