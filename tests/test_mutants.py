"""The mutants of the rules: made in every field, judged alike by both ways, and noticed."""

import gc
import tracemalloc
from dataclasses import replace

import pytest

from samverkan.data.project import root
from samverkan.model.case import Case
from samverkan.model.conditions import All, Any_, FactIs, Not, NumberIs
from samverkan.model.guide import Guide
from samverkan.model.plan import weigh
from samverkan.model.records import Rule, Validity
from samverkan.proof.mutants.conditions import alike, variants
from samverkan.proof.mutants.operators import Mutant, mutants
from samverkan.proof.mutants.own import Own
from samverkan.proof.mutants.run import Bench, measure, outcomes_of, trials
from samverkan.proof.mutants.sentences import Sentences
from samverkan.scenarios.features import Feature, parse_features

# What a rule and a term of validity may hold; the rest is changed where several rules share it.
HELD = set(Rule.model_fields) - {"act", "when", "normally"}
FIELDS = HELD | {f"validity.{name}" for name in Validity.model_fields}
FIELDS |= {"condition", "rule", "relations", "scope", "engaged", "ladder"}
PLACED = FactIs("placement", frozenset({"planned"}))
RESIDENT = FactIs("residence", frozenset({"resident"}))
YOUNG = NumberIs("age", None, 18)


@pytest.fixture(scope="module")
def found(guide: Guide) -> list[Mutant]:
    return list(mutants(guide))


@pytest.fixture(scope="module")
def features() -> list[Feature]:
    return parse_features(root())


def test_every_field_that_carries_meaning_is_mutated(found: list[Mutant]) -> None:
    assert {mutant.field for mutant in found} == FIELDS


def test_every_rule_and_every_part_of_a_rule_has_mutants(guide: Guide, found: list[Mutant]) -> None:
    made = {(mutant.address, mutant.field) for mutant in found}
    for address, provision in guide.provisions.items():
        rule = provision.rule
        filled = [f for f in ("who", "to", "where", "pays", "consent") if getattr(rule, f)]
        filled += ["deadline"] if rule.deadline else []
        filled += ["force"] if rule.force else []
        filled += ["condition"] if rule.when else []
        assert {(address, field) for field in [*filled, "rule"]} <= made


def test_a_mutant_says_in_both_languages_what_it_changes(found: list[Mutant]) -> None:
    silent = [m for m in found if m.was == m.now and m.field not in ("relations", "variant")]
    # Two ways to write one condition read alike; the proof below says which of them are one.
    assert [m for m in silent if m.field not in ("condition", "scope", "engaged")] == []
    assert all(m.was.sv and m.was.en and m.now.sv and m.now.en for m in found)


def test_a_number_goes_one_up_and_one_down_and_changes_its_unit(found: list[Mutant]) -> None:
    said = [
        mutant.now.sv
        for mutant in found
        if (mutant.address, mutant.field) == ("vg/3.4.3.1/offer-appointment", "deadline")
    ]
    for words in ("inom 3 veckor", "inom 5 veckor", "inom 4 dagar", "inom 4 månader"):
        assert any(words in each for each in said)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (PLACED, All((PLACED, All())), True),
        (PLACED, Not(Not(PLACED)), True),
        (All((PLACED, YOUNG)), All((YOUNG, PLACED)), True),
        (Any_((PLACED, All((PLACED, YOUNG)))), PLACED, True),
        # Where nothing is told the value is presumed, so that it is never unknown.
        (Any_((RESIDENT, Not(RESIDENT))), All(), True),
        (PLACED, All(), False),
        (PLACED, Not(PLACED), False),
        (YOUNG, NumberIs("age", None, 21), False),
        (PLACED, FactIs("placement", frozenset({"planned", "acute"})), False),
        # Of many values only those that a condition tells apart are tried.
        (Any_((PLACED, FactIs("placement", frozenset({"acute", "none"})))), All(), False),
        # Alike in every known case, but not when the fact is unknown.
        (Any_((PLACED, Not(PLACED))), All(), False),
    ],
)
def test_alike_is_to_decide_every_case_alike(
    guide: Guide, one: object, other: object, same: bool
) -> None:
    assert alike(one, other, guide.facts) is same  # type: ignore[arg-type]


def test_the_variants_of_a_condition_are_one_change_away(guide: Guide) -> None:
    condition = All((PLACED, YOUNG))
    made = list(variants(condition, guide.facts))
    assert All() in made
    assert All((YOUNG,)) in made
    assert All((PLACED, Not(YOUNG))) in made
    assert All((FactIs("placement", frozenset({"planned", "acute"})), YOUNG)) in made
    assert condition not in made
    assert len(made) == len(set(map(repr, made)))


def test_the_fast_way_to_weigh_decides_as_the_model_does(guide: Guide, found: list[Mutant]) -> None:
    bench = Bench(guide, found, [], Sentences(guide))
    cases = [
        Case({}),
        Case({"placement": "acute", "age": 15, "registered-in": "vastra-gotaland"}),
        Case({"placement": "planned", "legal-basis": "lvu", "residence": "asylum-seeker"}),
    ]
    for mutant in found[::40]:
        for case in cases:
            fast, plain = bench.weigh(mutant.text, case), weigh(mutant.text, case)
            assert [d.applies for d in fast] == [d.applies for d in plain]


def test_what_mutants_work_out_is_freed_and_does_not_grow_with_them(
    guide: Guide, features: list[Feature], found: list[Mutant]
) -> None:
    outcomes = outcomes_of(guide, features)
    bench = Bench(guide, found, trials(guide, outcomes), Sentences(guide))
    sizes = []
    tracemalloc.start()
    for start in (0, 1000, 2000):  # the first also makes what is shared for good
        for index in range(start, start + 40):
            bench.judge(index)
        bench.forget()
        gc.collect()
        sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert sizes[2] - sizes[1] < 500_000


def test_only_other_agreements_names_are_left_out_of_an_agreements_facts(guide: Guide) -> None:
    fact = guide.facts["registered-in"]
    alone = Own(guide, {}).facts("VG")
    left = [value for value in fact.values if value != "stockholm"]
    assert list(alone["registered-in"].values) == left
    told = Own(guide, {"VG": [("registered-in", "stockholm")]}).facts("VG")
    assert told["registered-in"] == fact
    # What nobody names is asked of everybody.
    value = {"nobody": fact.values["other"], **fact.values}
    facts = {**guide.facts, "registered-in": fact.model_copy(update={"values": value})}
    more = Own(replace(guide, facts=facts), {}).facts("VG")
    assert list(more["registered-in"].values) == ["nobody", *left]


def test_a_rule_that_no_scenario_asks_about_survives(guide: Guide, features: list[Feature]) -> None:
    address = "vg/3.4.3.1/offer-appointment"
    few = [feature for feature in features if "halsoundersokning" in feature.path]
    kept = [_without(feature, address, guide) for feature in few]
    survivors = measure(guide, kept, prefix=address).survivors
    assert {"deadline", "who", "force", "rule"} <= {mutant.field for mutant in survivors}


def _without(feature: Feature, address: str, guide: Guide) -> Feature:
    """A feature without the scenarios on the clause of a rule."""
    clause = ("VG", address.split("/")[1])
    kept = tuple(scenario for scenario in feature.scenarios if clause not in scenario.clauses)
    return replace(feature, scenarios=kept)
