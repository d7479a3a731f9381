"""Mutants of a condition, and the proof that two conditions decide alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from math import prod

from samverkan.conditions import (
    All,
    Any_,
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
from samverkan.schema import Fact

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
    keys = list(dict.fromkeys(atom.key for c in (one, other) for atom in atoms(c)))
    domains: list[list[Value | None]] = [
        [*([] if key in facts and facts[key].presumed else [None]), *domain(key, facts)]
        for key in keys
    ]
    if prod(len(values) for values in domains) > MOST:
        differ = (All((one, Not(other))), All((other, Not(one))))
        return not any(terms(condition, facts) for condition in differ)
    return all(
        decide(one, case.get) == decide(other, case.get)
        for values in product(*domains)
        for case in [dict(zip(keys, values, strict=True))]
    )
