"""Mutants of a condition, and the proof that two conditions decide alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from math import prod

from samverkan.model.conditions import (
    All,
    Any_,
    Atom,
    Condition,
    FactIs,
    Happened,
    Not,
    NumberIs,
    Value,
    atoms,
    decide,
    domain,
    terms,
)
from samverkan.model.records import Fact

MOST = 20_000  # assignments to try one by one; beyond that the comparison is symbolic


def variants(condition: Condition, facts: Mapping[str, Fact]) -> Iterator[Condition]:
    """Each condition one change away: a part dropped or negated, a value more or less."""
    if condition != All():
        yield All()
        yield Not(condition)
    yield from _inside(condition, facts)


def _inside(condition: Condition, facts: Mapping[str, Fact]) -> Iterator[Condition]:
    match condition:
        case Not(part):
            yield part
            for changed in _inside(part, facts):
                yield Not(changed)
        case All(parts) | Any_(parts):
            if len(parts) > 1:
                yield Any_(parts) if isinstance(condition, All) else All(parts)
            for index, part in enumerate(parts):
                others = (parts[:index], parts[index + 1 :])
                if len(parts) > 1:
                    yield type(condition)((*others[0], *others[1]))
                for changed in (Not(part), *_inside(part, facts)):
                    yield type(condition)((*others[0], changed, *others[1]))
        case FactIs(key, values):
            known = facts[key].values
            for value in known:
                changed_values = values ^ {value}
                if changed_values and len(changed_values) < len(known):
                    yield FactIs(key, frozenset(changed_values))
        case NumberIs(key):
            yield from _bounds(condition, facts[key].cuts)
        case Happened(_, before) if before:
            yield replace(condition, before=None)
        case _:
            return


def _bounds(number: NumberIs, cuts: list[int]) -> Iterator[NumberIs]:
    lows = [replace(number, low=cut) for cut in [None, *cuts] if cut != number.low]
    highs = [replace(number, high=cut) for cut in [None, *cuts] if cut != number.high]
    # A second bound can only narrow; no bound at all is the part dropped, which is made elsewhere.
    yield from (n for n in (*lows, *highs) if (n.low, n.high) != (None, None))


def alike(one: Condition, other: Condition, facts: Mapping[str, Fact]) -> bool:
    """Whether two conditions decide every case alike.

    Exhaustive over the values of every fact that either reads, the unknown among them where
    nothing is presumed; where that is too many, over all known values, by way of their terms.
    """
    leaves: dict[str, list[Atom]] = {}
    for atom in dict.fromkeys(atom for c in (one, other) for atom in atoms(c)):
        leaves.setdefault(atom.key, []).append(atom)
    values = [_kinds(key, read, facts) for key, read in leaves.items()]
    if prod(map(len, values)) > MOST:
        differ = (All((one, Not(other))), All((other, Not(one))))
        return not any(terms(condition, facts) for condition in differ)
    return all(
        decide(one, case.get) == decide(other, case.get)
        for chosen in product(*values)
        for case in [dict(zip(leaves, chosen, strict=True))]
    )


def _kinds(key: str, read: list[Atom], facts: Mapping[str, Fact]) -> list[Value | None]:
    """One value of each kind that the leaves tell apart: of nine regions they may know two."""
    unknown: list[Value | None] = [] if key in facts and facts[key].presumed else [None]
    kinds = {tuple(atom.holds(value) for atom in read): value for value in domain(key, facts)}
    return [*unknown, *kinds.values()]
