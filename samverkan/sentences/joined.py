"""What stands together holds together: "and" and "or", and rules told in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise

from samverkan.model.guide import Provision
from samverkan.sentences import needs
from samverkan.sentences.account import Account, Fault, atoms_of, is_background, names
from samverkan.sentences.needs import Group
from samverkan.sentences.reading import Mention
from samverkan.sentences.vocabulary import Meaning

# The fields of which rules in one sentence must not have different parts, each as a set.
ALIKE: dict[str, Callable[[Provision], frozenset[object]]] = {
    "who": lambda p: frozenset(names(p.rule.who)),
    "to": lambda p: frozenset(names(p.rule.to)),
    "force": lambda p: frozenset({p.rule.force} - {None, "does"}),
    "normally": lambda p: frozenset({"normally"} if p.rule.normally else ()),
    "where": lambda p: frozenset(names(p.rule.where)),
    "no-fee-for": lambda p: frozenset(p.rule.no_fee_for),
    "step": lambda p: frozenset({p.rule.step.number} if p.rule.step else ()),
    "pays": lambda p: frozenset(names(p.rule.pays)),
    "consent": lambda p: frozenset(names(p.rule.consent)),
    "deadline": lambda p: frozenset(map(repr, p.rule.deadline)),
    "qualifiers": lambda p: frozenset(p.rule.qualifiers),
    "condition": atoms_of,
}


def connectives(account: Account) -> Iterator[Fault]:
    """Alternatives have an "or" between them; what holds together has none."""
    told = {m.first for m in account.inside if m.first == m.last}  # "och/eller", a qualifier
    ors = _ors(account)
    for group in groups(account):
        found = [
            [at for at in ors if any(last < at < first for last, first in between)]
            for between in gaps(account, group).values()
        ]
        told.update(*found)
        if group.either is False and any(found):
            yield Fault(group.field, "and", group.members[0][0])
        if group.either and not (found and all(found)):
            yield Fault(group.field, "or", group.members[0][0])
    for at in set(ors) - told:
        yield Fault("words", account.reading.word(at), ("or",))


def groups(account: Account) -> list[Group]:
    """What the rules, and the scope, name together."""
    found = [group for p in account.said.provisions for group in needs.groups(p)]
    return found + [group for c in account.conditions for group in needs.joined(c)]


def _ors(account: Account) -> list[int]:
    """Where an "or" stands that is in no phrase: not that of "barnet eller den unge"."""
    reading = account.reading
    names = [m for m in reading.mentions if m in account.inside or is_background(m.meaning)]
    return [
        at
        for at in reading.ors
        if reading.tokens[at].stem not in account.covered[reading.tokens[at].segment]
        and not any(m.first <= at <= m.last and m.first < m.last for m in names)
    ]


def gaps(account: Account, group: Group) -> dict[int, list[tuple[int, int]]]:
    """What stands between the members of a group, in each sentence that names more than one."""
    tokens = account.reading.tokens
    named = sorted(
        (m.first, m.last, number)
        for number, member in enumerate(group.members)
        for meaning in member
        for m in _about(account, meaning)
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for (_, last, one), (first, _, other) in pairwise(named):
        segment = tokens[first].segment
        if one != other and last < first and tokens[last].segment == segment:
            found.setdefault(segment, []).append((last, first))
    return found


def _about(account: Account, meaning: Meaning) -> Sequence[Mention]:
    if meaning[0] != "about":
        return account.reading.by_meaning.get(meaning, ())
    return [
        m
        for m in account.reading.mentions
        if m.meaning[0] in ("fact", "fact-not", "event", "not-event", "number")
        and meaning[1] in m.meaning[1:3]
    ]


def together(account: Account) -> Iterator[Fault]:
    """Rules told in one sentence are told alike: what one lacks, or has more, is not seen.

    So each field is the same in all of them, or names something of its own in each.
    """
    provisions, places = account.said.provisions, account.places
    acts = [
        {p.rule.act for p in provisions if number in places[p.address]}
        for number in range(account.reading.segments)
    ]
    for number in account.reading.same:
        for act in acts[number - 1] ^ acts[number]:
            yield Fault("rule", "", ("act", act))
    told = {p.address: account.with_same(places[p.address]) for p in provisions}
    for one, other in combinations(provisions, 2):
        for field, value in ALIKE.items() if told[one.address] & told[other.address] else ():
            a, b = value(one), value(other)
            if a != b and (not a or not b or a < b or b < a):
                yield Fault(field, "together", ("act", other.rule.act))
