"""Conditions are three-valued: what is not known is neither true nor false."""

import datetime as dt
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samverkan.model.case import Case
from samverkan.model.conditions import (
    All,
    Any_,
    Condition,
    ConditionError,
    FactIs,
    Happened,
    Not,
    NumberIs,
    atoms,
    decide,
    domain,
    jointly,
    parse,
    remaining,
    support,
    terms,
)
from samverkan.model.deadlines import NEVER
from samverkan.model.records import Bilingual, Fact, NumberPhrases

WORDS = Bilingual(sv="ord", en="words")
NUMBER = Bilingual(sv="ord {n}", en="words {n}")
SAID: dict[str, Any] = {"term": WORDS, "definition": WORDS, "question": WORDS}
FACTS = {
    "ill": Fact(**SAID, values={"yes": WORDS, "no": WORDS}),
    "season": Fact(**SAID, values={"spring": WORDS, "summer": WORDS, "winter": WORDS}),
    "age": Fact(
        **SAID,
        cuts=[18, 21],
        phrases=NumberPhrases(is_=NUMBER, below=NUMBER, from_=NUMBER),
    ),
    "frail": Fact(
        **SAID,
        derived={"any": [{"ill": "yes"}, {"age": {"below": 18}}]},
        values={"yes": WORDS, "no": WORDS},
    ),
}
EVENTS = ["visit", "move"]
TOLD = {True: "yes", False: "no", None: None}
LEAVES: list[Condition] = [
    FactIs("ill", frozenset({"yes"})),
    FactIs("season", frozenset({"spring", "winter"})),
    NumberIs("age", 18, None),
    NumberIs("age", 18, 21),
    NumberIs("age", None, 21),
    Happened("visit"),
    Happened("visit", "move"),
]
KEYS = list(dict.fromkeys(atom.key for leaf in LEAVES for atom in atoms(leaf)))
WORLDS: list[dict[str, Any]] = [
    dict(zip(KEYS, values, strict=True))
    for values in itertools.product(*(domain(key, FACTS) for key in KEYS))
]
# All that can be known: each key with one of its values, or untold.
KNOWN: list[dict[str, Any]] = [
    {key: value for key, value in zip(KEYS, values, strict=True) if value is not None}
    for values in itertools.product(*([None, *domain(key, FACTS)] for key in KEYS))
]

conditions = st.recursive(
    st.sampled_from(LEAVES),
    lambda parts: st.one_of(
        parts.map(Not),
        st.lists(parts, max_size=3).map(lambda found: All(tuple(found))),
        st.lists(parts, max_size=3).map(lambda found: Any_(tuple(found))),
    ),
    max_leaves=6,
)
worlds = st.sampled_from(WORLDS)
kept = st.sets(st.sampled_from(KEYS))


def read(raw: dict[str, Any]) -> Condition:
    return parse(raw, FACTS, EVENTS)


# --- Kleene's tables ----------------------------------------------------------------------

PAIRS = list(itertools.product([True, False, None], repeat=2))


def both(one: bool | None, other: bool | None) -> dict[str, Any]:
    """What is known of two independent facts whose first value stands for true."""
    told = {"ill": TOLD[one], "season": {True: "spring", False: "summer", None: None}[other]}
    return {key: value for key, value in told.items() if value}


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_all_is_the_least_of_its_parts_and_any_the_greatest(
    one: bool | None, other: bool | None
) -> None:
    order = [False, None, True]
    least, greatest = (pick((one, other), key=order.index) for pick in (min, max))
    parts, known = [{"ill": "yes"}, {"season": "spring"}], both(one, other).get
    assert decide(read({"all": parts}), known) is least
    assert decide(read({"ill": "yes", "season": "spring"}), known) is least
    assert decide(read({"any": parts}), known) is greatest
    opposite = None if one is None else not one
    assert decide(read({"not": {"ill": "yes"}}), known) is opposite


def test_no_condition_always_holds() -> None:
    nothing: dict[str, Any] = {}
    assert decide(All(), nothing.get) is True
    assert decide(Any_(), nothing.get) is False


# --- leaves -------------------------------------------------------------------------------


def test_a_cut_point_belongs_to_what_is_above_it_and_a_list_of_values_is_a_choice() -> None:
    young = read({"age": {"from": 18, "below": 21}})
    held = [age for age in (0, 17, 18, 20, 21) if decide(young, {"age": age}.get)]
    assert held == [18, 20]
    mild = read({"season": ["spring", "winter"]})
    seasons = FACTS["season"].values
    assert [s for s in seasons if decide(mild, {"season": s}.get)] == ["spring", "winter"]


@pytest.mark.parametrize(
    ("known", "expected"),
    [({"age": 17}, True), ({"age": 18}, None), ({"age": 18, "ill": "no"}, False), ({}, None)],
)
def test_a_derived_fact_follows_from_the_others(
    known: dict[str, str | int], expected: bool | None
) -> None:
    assert decide(read({"frail": "yes"}), known.get) is expected
    opposite = None if expected is None else not expected
    assert decide(read({"frail": "no"}), known.get) is opposite


@pytest.mark.parametrize(
    ("raw", "place", "words"),
    [
        ({"il": "yes"}, ("il",), "unknown fact 'il'; did you mean 'ill'?"),
        ({"season": "sumer"}, ("season",), "did you mean 'summer'?"),
        ({"age": {"from": 19}}, ("age",), "19 is not among the cut points of 'age': [18, 21]"),
        ({"age": 18}, ("age",), "write from: and/or below:"),
        ({"frail": "maybe"}, ("frail",), "is yes or no, not 'maybe'"),
        ({"any": []}, ("any",), "'any' takes a list of conditions"),
        ({"any": [{"ill": "yes"}, {"ill": "si"}]}, ("any", 1, "ill"), "unknown value 'si'"),
        ({"not": "ill"}, ("not",), "a condition is a mapping"),
        ({"happened": {"event": "mov"}}, ("happened",), "did you mean 'move'?"),
        ({"happened": {"before": "move"}}, ("happened",), "'happened' takes 'event'"),
    ],
)
def test_a_condition_that_cannot_be_read_says_where_and_why(
    raw: dict[str, Any], place: tuple[str | int, ...], words: str
) -> None:
    with pytest.raises(ConditionError) as caught:
        read(raw)
    assert caught.value.place == place
    assert words in caught.value.message


# --- events -------------------------------------------------------------------------------

DAY = dt.date(2026, 3, 2)
LATER = DAY + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("visit", "on", "expected"),
    [
        (None, DAY, None),
        (NEVER, DAY, False),
        (DAY, None, True),
        (DAY, DAY, True),
        (LATER, DAY, False),
    ],
)
def test_an_event_has_happened_by_the_day_that_is_asked_about(
    visit: Any, on: dt.date | None, expected: bool | None
) -> None:
    case = Case(events={} if visit is None else {"visit": visit}, on=on)
    assert decide(read({"happened": {"event": "visit"}}), case.lookup) is expected


@pytest.mark.parametrize(
    ("visit", "move", "expected"),
    [
        (DAY, LATER, True),
        (DAY, DAY, False),
        (LATER, DAY, False),
        (DAY, NEVER, True),
        (DAY, None, None),
        (NEVER, DAY, False),
        (NEVER, None, False),
        (None, DAY, None),
        (None, NEVER, None),
    ],
)
def test_before_is_strictly_before(visit: Any, move: Any, expected: bool | None) -> None:
    dated = {"visit": visit, "move": move}
    case = Case(events={name: when for name, when in dated.items() if when is not None})
    found = read({"happened": {"event": "visit", "before": "move"}})
    assert decide(found, case.lookup) is expected


# --- what follows from the tables ---------------------------------------------------------


@given(conditions, worlds, kept)
def test_learning_more_never_turns_what_was_settled(
    condition: Condition, world: dict[str, Any], keys: set[str]
) -> None:
    known = {key: world[key] for key in keys}
    settled = decide(condition, known.get)
    assert settled is None or decide(condition, world.get) is settled


@given(conditions, worlds)
def test_when_all_is_known_all_is_settled(condition: Condition, world: dict[str, Any]) -> None:
    assert decide(condition, world.get) is not None


@given(conditions, worlds, kept)
def test_the_reasons_alone_settle_the_condition(
    condition: Condition, world: dict[str, Any], keys: set[str]
) -> None:
    known = {key: world[key] for key in keys}
    settled = decide(condition, known.get)
    if settled is not None:
        reasons = {atom.key for atom in support(condition, known.get)}
        assert reasons <= keys
        assert decide(condition, {key: known[key] for key in reasons}.get) is settled


@given(conditions, worlds, kept)
def test_what_remains_is_the_condition_without_what_is_known(
    condition: Condition, world: dict[str, Any], keys: set[str]
) -> None:
    left = remaining(condition, {key: world[key] for key in keys}.get)
    assert decide(left, world.get) is decide(condition, world.get)


def test_support_names_the_part_that_settled_a_choice() -> None:
    choice = read({"any": [{"ill": "yes"}, {"season": "summer"}]})
    known = {"ill": "no", "season": "summer"}
    assert [atom.key for atom in support(choice, known.get)] == ["season"]
    refused = {"ill": "no", "season": "winter"}
    assert [atom.key for atom in support(choice, refused.get)] == ["ill", "season"]


# --- finite, so searched through ----------------------------------------------------------


def test_a_number_is_represented_once_in_each_interval() -> None:
    assert domain("age", FACTS) == [17, 18, 21]
    assert domain("season", FACTS) == ["spring", "summer", "winter"]
    assert domain("visit<move", FACTS) == [True, False]


@given(conditions, st.booleans())
def test_terms_are_exactly_the_ways_in_which_a_condition_comes_out(
    condition: Condition, wanted: bool
) -> None:
    found = terms(condition, FACTS, wanted)
    for known in KNOWN:
        contained = any(all(known.get(k) in values for k, values in t.items()) for t in found)
        assert contained is (decide(condition, known.get) is wanted)


@given(st.lists(conditions, max_size=3))
def test_jointly_finds_the_fewest_facts_with_which_all_hold(parts: list[Condition]) -> None:
    whole = All(tuple(parts))
    settled = [known for known in KNOWN if decide(whole, known.get)]
    found = jointly(parts, FACTS)
    assert (found is not None) is bool(settled)
    if found is not None:
        assert decide(whole, found.get) is True
        assert len(found) == min(map(len, settled))


def test_jointly_refuses_what_excludes_itself() -> None:
    young, old = read({"age": {"below": 18}}), read({"age": {"from": 21}})
    assert jointly([young, old], FACTS) is None
    assert jointly([young], FACTS) == {"age": 17}
