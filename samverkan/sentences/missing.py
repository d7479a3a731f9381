"""What a field says, and no words do; and what the words say of the rule as a whole instead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from samverkan.model.conditions import Happened, atoms
from samverkan.model.guide import Provision
from samverkan.sentences.account import Account, Fault, atoms_of, names
from samverkan.sentences.needs import Need
from samverkan.sentences.vocabulary import carriers

# The fields that a sentence says itself, or by what word it takes them up from the one before.
TAKEN_UP = {
    "condition": ("again", "pronouns", "same"),
    "deadline": ("again", "pronouns", "same"),
    "who": ("pronouns", "same"),
    "to": ("pronouns", "same"),
    "qualifiers": (),
    "where": (),
}


def missing(account: Account) -> Iterator[Fault]:
    """What is said by a rule, by all of them together, by "steg 2" and by who acts, and not told."""
    for provision in account.said.provisions:
        yield from _of_rule(account, provision)
    for need in account.shared:
        if not account.met(need, None):
            yield Fault(need.field, "", need.example)
    yield from _steps(account)
    yield from _subjects(account)


def _of_rule(account: Account, provision: Provision) -> Iterator[Fault]:
    rule, found = provision.rule, account.places[provision.address]
    if not found:
        yield Fault("act", "", ("act", rule.act), provision.address)
    if both := set(names(rule.who)) & set(names(rule.to)):
        yield Fault("to", "both", ("actor", min(both)))
    for need in account.needs[provision.address]:
        near = account.with_same(found) if need.near else _reach(account, found, need.field)
        where = found if _itself(account, need, found) else near
        if not account.met(need, where or None):
            yield Fault(need.field, "", need.example, provision.address)
    yield from _presumed(provision)
    yield from _taken_up(account, provision, found)
    yield from _twice(account, provision)


def _reach(account: Account, segments: frozenset[int], field: str) -> frozenset[int]:
    """Where a field may be said: where several rules are told, not in another's sentence.

    A sentence reaches into the one before by "då" or by a pronoun.
    """
    if field not in TAKEN_UP or len(account.rules) < 2:
        return frozenset()
    found, last = set(segments), account.reading.segments - 1
    back = {number for by in TAKEN_UP[field] for number in getattr(account.reading, by)}
    told = {number for places in account.places.values() for number in places}
    for number in range(last, 0, -1):
        if number in found and (number in back or number - 1 not in told):
            found.add(number - 1)
    for number in range(last):
        if number in found and number + 1 not in told:
            found.add(number + 1)
    return frozenset(found)


def _itself(account: Account, need: Need, segments: frozenset[int]) -> bool:
    """Whether the sentence speaks of a fact itself, and so takes up no value of it."""
    if len(account.rules) < 2:
        return False
    reading = account.reading
    facts = {m[:2] for way in need.ways for m in way if m[0] == "fact"}
    here = (m for m in reading.mentions if reading.segment(m) in segments)
    return any(reading.meant(m)[:2] in facts for m in here)


def _presumed(provision: Provision) -> Iterator[Fault]:
    """No words say "not before the placement" and leave open whether there is a placement."""
    events = [part for part in atoms(provision.own_condition) if isinstance(part, Happened)]
    known = {part.event for part in events if not part.before}
    for limit in provision.rule.deadline:
        known |= {name for name in (limit.before, limit.at, limit.after, limit.from_) if name}
    for part in events:
        if part.before and part.before not in known:
            yield Fault("condition", "presumed", ("event", part.before), provision.address)


def _taken_up(account: Account, provision: Provision, segments: frozenset[int]) -> Iterator[Fault]:
    """A "då" or a pronoun that takes up what the rule does not have."""
    if not segments or len(account.rules) < 2:
        return
    rule, reading = provision.rule, account.reading
    if segments <= reading.pronouns and not (rule.who or rule.to):
        yield Fault("who", "pronoun", ("act", rule.act))
    if segments <= reading.again and not atoms_of(provision):
        yield Fault("condition", "again", ("act", rule.act))


def _twice(account: Account, provision: Provision) -> Iterator[Fault]:
    """Of whom two fields speak, but not of the same in all: said once for each of them."""
    rule = provision.rule
    fields = [set(names(group)) for group in (rule.who, rule.to, rule.pays, rule.consent)]
    for one, other in combinations(fields, 2):
        for name in one & other if one != other else ():
            if len(account.reading.by_meaning.get(("actor", name), ())) < 2:
                yield Fault("who", "twice", ("actor", name))


def _steps(account: Account) -> Iterator[Fault]:
    """ "Steg 2:" numbers what is said from there on."""
    steps = [m for m in account.reading.mentions if m.meaning[0] == "step"]
    for provision in account.said.provisions:
        last = max(account.places[provision.address], default=0)
        above = [m.meaning[1] for m in steps if account.reading.segment(m) <= last]
        own = [str(provision.rule.step.number)] if provision.rule.step else []
        if above[-1:] != own:
            yield Fault("step", "", ("step", *own))


def _subjects(account: Account) -> Iterator[Fault]:
    """Whoever stands before a force, or after the word for a recipient, does it or gets it."""
    reading, language = account.reading, account.reading.vocabulary.language
    forces = {m.first for m in reading.mentions if m.meaning[0] == "force"}
    for mention in (m for m in account.inside if m.meaning[0] == "actor"):
        rules = [provision.rule for provision in account.told_beside(mention)]
        named = {name for rule in rules for name in (*names(rule.who), *names(rule.to))}
        before = reading.before(mention).lower().removesuffix("the ")
        to = (act.to[language] for rule in rules if (act := account.guide.acts[rule.act]).to)
        sent = before.endswith(tuple(words.partition("{to}")[0] or "-" for words in to))
        acting = mention.last + 1 in forces and _plain(account, mention.last)
        if rules and (acting or sent) and mention.meaning[1] not in named:
            yield Fault("who", "acts", mention.meaning)


def _plain(account: Account, at: int) -> bool:
    """Whether no comma and no "who" stands between a word and the next."""
    between = account.reading.between(at, at + 1).lower()
    small = set(carriers()["subordinate"][account.reading.vocabulary.language])
    return "," not in between and not small & set(between.split())
