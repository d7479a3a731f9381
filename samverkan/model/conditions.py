"""Conditions over finite facts, three-valued: true, false, or not known (None).

`all / any / not / fact in values / number from–below / event before event` and nothing
else. Every leaf is an `Atom`: a key with a finite list of values, so that a condition can
be decided, explained, searched for gaps and compared exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from samverkan.files.errors import nearest
from samverkan.model.records import Fact
from samverkan.model.references import Place

Key = str  # a fact's name, or "event<" / "event<other" for a dated event: see `event_in`
Value = str | int | bool
Lookup = Callable[[Key], Value | None]


class ConditionError(ValueError):
    """A condition that cannot be read; `place` leads to the faulty key."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place, self.message = place, message


@dataclass(frozen=True)
class FactIs:
    """A fact has one of some values."""

    key: Key
    values: frozenset[str]

    def holds(self, value: Value) -> bool:
        return value in self.values


@dataclass(frozen=True)
class NumberIs:
    """A number lies from `low` (included) to below `high`; None is no bound."""

    key: Key
    low: int | None
    high: int | None

    def holds(self, value: Value) -> bool:
        number = int(value)
        return (self.low is None or number >= self.low) and (
            self.high is None or number < self.high
        )


@dataclass(frozen=True)
class Happened:
    """An event has happened; with `before`, strictly before another event."""

    event: str
    before: str | None = None

    @property
    def key(self) -> Key:
        return f"{self.event}<{self.before}" if self.before else f"{self.event}<"

    def holds(self, value: Value) -> bool:
        return bool(value)


@cache
def event_in(key: Key) -> Happened | None:
    """The event that a key tells of; None where it is the name of a fact."""
    event, dated, before = key.partition("<")
    return Happened(event, before or None) if dated else None


@dataclass(frozen=True)
class Named:
    """A derived fact: a condition on other facts that has words of its own."""

    key: str
    value: str
    meaning: Condition


@dataclass(frozen=True)
class Not:
    """The negation of one condition."""

    part: Condition


@dataclass(frozen=True)
class All:
    """Every part holds; with no parts, always true."""

    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Any_:
    """At least one part holds."""

    parts: tuple[Condition, ...] = ()


Atom = FactIs | NumberIs | Happened
Condition = Atom | Named | Not | All | Any_


def parse(
    raw: Mapping[str, Any],
    facts: Mapping[str, Fact],
    events: Iterable[str],
    place: Place = (),
) -> Condition:
    """Read a condition from YAML. Raises `ConditionError` with the place of the fault."""
    return _Reader(facts, list(events)).read(raw, place)


def derivation(
    fact: Fact, facts: Mapping[str, Fact], events: Iterable[str], place: Place
) -> Condition:
    """What a derived fact follows from: facts that are told, so that none follows from itself.

    Raises `ConditionError`.
    """
    told = {name: other for name, other in facts.items() if not other.derived}
    try:
        return parse(fact.derived, told, events, place)
    except ConditionError as error:
        message = f"derived from facts that are told: {error.message}"
        raise ConditionError(error.place, message) from None


@dataclass(frozen=True)
class _Reader:
    """Reads conditions over some facts and events; what it refuses is a `ConditionError`."""

    facts: Mapping[str, Fact]
    events: list[str]

    def read(self, raw: Any, place: Place) -> Condition:
        if not isinstance(raw, dict) or not raw:
            raise ConditionError(place, "a condition is a mapping of facts to values")
        parts = tuple(self._part(key, value, (*place, key)) for key, value in raw.items())
        return parts[0] if len(parts) == 1 else All(parts)

    def _part(self, key: str, value: Any, place: Place) -> Condition:
        if key in ("all", "any"):
            if not isinstance(value, list) or not value:
                raise ConditionError(place, f"'{key}' takes a list of conditions")
            parts = tuple(self.read(item, (*place, index)) for index, item in enumerate(value))
            return All(parts) if key == "all" else Any_(parts)
        if key == "not":
            return self._not(self.read(value, place), place)
        if key == "happened":
            return self._happened(value, place)
        if key not in self.facts:
            raise ConditionError(place, f"unknown fact '{key}'{nearest(key, self.facts)}")
        fact = self.facts[key]
        read = self._derived if fact.derived else _values if fact.values else _number
        return read(key, value, fact, place)

    def _not(self, part: Condition, place: Place) -> Condition:
        """The opposite; of every value of a fact there is none, and no words for it."""
        for leaf in atoms(part):
            if isinstance(leaf, FactIs) and leaf.values == set(self.facts[leaf.key].values):
                raise ConditionError(place, f"'{leaf.key}' always has one of these values")
        return Not(part)

    def _happened(self, value: Any, place: Place) -> Condition:
        if not isinstance(value, dict) or "event" not in value or set(value) - {"event", "before"}:
            raise ConditionError(place, "'happened' takes 'event' and, where it matters, 'before'")
        for name in value.values():
            if name not in self.events:
                hint = nearest(str(name), self.events)
                raise ConditionError(place, f"unknown event '{name}'{hint}")
        return Happened(value["event"], value.get("before"))

    def _derived(self, key: str, value: Any, fact: Fact, place: Place) -> Condition:
        if value not in ("yes", "no"):
            raise ConditionError(place, f"the derived fact '{key}' is yes or no, not '{value}'")
        meaning = derivation(fact, self.facts, self.events, place)
        return Named(key, value, meaning if value == "yes" else Not(meaning))


def _values(key: str, value: Any, fact: Fact, place: Place) -> Condition:
    values = value if isinstance(value, list) else [value]
    if not values:
        raise ConditionError(place, f"'{key}' has no value here")
    for name in values:
        if name not in list(fact.values):
            hint = nearest(str(name), fact.values)
            raise ConditionError(place, f"unknown value '{name}' of fact '{key}'{hint}")
    return FactIs(key, frozenset(values))


def _number(key: str, value: Any, fact: Fact, place: Place) -> Condition:
    if not isinstance(value, dict) or not value or set(value) - {"from", "below"}:
        raise ConditionError(place, f"'{key}' is a number: write from: and/or below:")
    for bound in value.values():
        if bound not in fact.cuts:
            message = f"{bound} is not among the cut points of '{key}': {fact.cuts}"
            raise ConditionError(place, message)
    return NumberIs(key, value.get("from"), value.get("below"))


# --- deciding -------------------------------------------------------------------------


def decide(condition: Condition, lookup: Lookup) -> bool | None:
    """True, False, or None when what is known does not settle it (Kleene's logic)."""
    match condition:
        case Named(_, _, meaning):
            return decide(meaning, lookup)
        case Not(part):
            inner = decide(part, lookup)
            return None if inner is None else not inner
        case All(parts) | Any_(parts):
            settling = isinstance(condition, Any_)
            result: bool | None = not settling
            for part in parts:
                found = decide(part, lookup)
                if found is settling:
                    return settling
                if found is None:
                    result = None
            return result
        case _:
            value = lookup(condition.key)
            return None if value is None else condition.holds(value)


def remaining(condition: Condition, lookup: Lookup) -> Condition:
    """What is left to ask of a condition when what is known has been taken out."""
    if decide(condition, lookup):
        return All()
    match condition:
        case All(parts):
            left = tuple(remaining(part, lookup) for part in parts if not decide(part, lookup))
            return left[0] if len(left) == 1 else All(left)
        case Any_(parts):
            left = tuple(remaining(p, lookup) for p in parts if decide(p, lookup) is not False)
            return left[0] if len(left) == 1 else Any_(left)
        case _:
            return condition


def parts_of(condition: Condition) -> Iterator[Condition]:
    """What must hold together, one by one."""
    if isinstance(condition, All):
        for part in condition.parts:
            yield from parts_of(part)
    else:
        yield condition


def support(condition: Condition, lookup: Lookup) -> list[Atom]:
    """The atoms that settled a decided condition, each once, in the order of the text."""
    match condition:
        case Named(_, _, part) | Not(part):
            return support(part, lookup)
        case All(parts) | Any_(parts):
            deciding = isinstance(condition, Any_)
            settled = [part for part in parts if decide(part, lookup) is deciding]
            found = [atom for part in settled[:1] or parts for atom in support(part, lookup)]
            return list(dict.fromkeys(found))
        case _:
            return [condition]


def waiting(condition: Condition, lookup: Lookup) -> Iterator[Atom]:
    """The leaves that an open condition still waits for: those of no part that is settled."""
    return atoms(condition, lambda part: decide(part, lookup) is None)


def supposing(lookup: Lookup, key: Key, value: Value) -> Lookup:
    """What is known, and one thing more: an event that has not happened did so before none."""

    def found(other: Key) -> Value | None:
        if other == key or (value is False and key.endswith("<") and other.startswith(key)):
            return value
        return lookup(other)

    return found


def allows(failing: Iterable[Term], lookup: Lookup, facts: Mapping[str, Fact]) -> bool:
    """Whether what is known allows one of some terms."""

    def allowed(key: Key, values: frozenset[Value]) -> bool:
        """Whether what is known of a key lets it have one of some values of its domain."""
        known = lookup(key)
        if known is None or known in values:
            return True
        cuts = [] if event_in(key) else facts[key].cuts
        return (
            bool(cuts) and max((c for c in cuts if c <= int(known)), default=cuts[0] - 1) in values
        )

    return any(all(allowed(key, values) for key, values in term.items()) for term in failing)


def atoms(
    condition: Condition, among: Callable[[Condition], bool] = lambda part: True
) -> Iterator[Atom]:
    """Every leaf, in the order of the text; only those of parts `among` what is asked for."""
    if not among(condition):
        return
    match condition:
        case Named(_, _, part) | Not(part):
            yield from atoms(part, among)
        case All(parts) | Any_(parts):
            for part in parts:
                yield from atoms(part, among)
        case _:
            yield condition


def domain(key: Key, facts: Mapping[str, Fact]) -> list[Value]:
    """Every value that a key can have: a number is represented once for each interval."""
    if event_in(key):
        return [True, False]
    fact = facts[key]
    return list(fact.values) if fact.values else [fact.cuts[0] - 1, *fact.cuts]


Term = dict[Key, frozenset[Value]]


def terms(condition: Condition, facts: Mapping[str, Fact], wanted: bool = True) -> list[Term]:
    """The ways in which a condition comes out as wanted, none of them contained in another.

    Each is a conjunction: for some keys, the values that they may have. Exactly the known
    facts that make `decide` answer `wanted` contain one of them, so the list is complete.
    """
    match condition:
        case Named(_, _, meaning):
            return terms(meaning, facts, wanted)
        case Not(part):
            return terms(part, facts, not wanted)
        case All(parts) | Any_(parts) if isinstance(condition, All) is wanted:
            found: list[Term] = [{}]
            for part in parts:
                merged = (_merge(a, b) for a in found for b in terms(part, facts, wanted))
                found = _smallest_first([term for term in merged if term is not None])
            return found
        case All(parts) | Any_(parts):
            return _smallest_first([term for part in parts for term in terms(part, facts, wanted)])
        case _:
            values = frozenset(
                v for v in domain(condition.key, facts) if condition.holds(v) is wanted
            )
            return [{condition.key: values}] if values else []


def _merge(one: Term, other: Term) -> Term | None:
    merged = dict(one)
    for key, values in other.items():
        merged[key] = merged[key] & values if key in merged else values
        if not merged[key]:
            return None
    return merged


def _smallest_first(found: list[Term]) -> list[Term]:
    """The terms by size, without those that a wider one contains."""
    kept: list[Term] = []
    for term in sorted(found, key=len):
        if not any(
            all(key in term and term[key] <= values for key, values in wider.items())
            for wider in kept
        ):
            kept.append(term)
    return kept


def jointly(parts: list[Condition], facts: Mapping[str, Fact]) -> dict[Key, Value] | None:
    """The fewest facts with which all the conditions hold, or None where they never can."""
    found = terms(All(tuple(parts)), facts)
    if not found:
        return None
    return {
        key: next(value for value in domain(key, facts) if value in values)
        for key, values in found[0].items()
    }
