"""What is made of the infinitive of an act: what somebody does, and what one is bidden to do."""

import pytest

from samverkan.data.verbs import inflected
from samverkan.model.guide import Guide
from samverkan.model.records import Act, Verbs

VERBS = Verbs.model_validate(
    {
        "sv": {
            "utreda": {"does": "utreder", "bid": "utred"},
            "besluta": {"does": "beslutar", "bid": "besluta"},
            "få": {"does": "får"},
        },
        "en": {
            "investigate": {"does": "investigates", "doing": "investigating"},
            "decide": {"does": "decides", "doing": "deciding"},
            "get": {"does": "gets", "doing": "getting"},
        },
    }
)


def act(sv: str, en: str, **written: object) -> Act:
    """An act with its verbs inflected."""
    fields = {"phase": "start", "definition": {"sv": "en sak", "en": "a thing"}, "asks": ["who"]}
    said = {"do": {"sv": sv, "en": en}, **written}
    return inflected(Act.model_validate({**fields, **said}), VERBS)


def test_the_verb_is_the_first_word() -> None:
    made = act("besluta nu", "decide, even now")
    assert (made.does.sv, made.does.en) == ("beslutar nu", "decides, even now")
    assert made.doing == "deciding, even now"
    assert made.bid
    assert (made.bid.sv, made.bid.en) == ("Besluta nu", "Decide, even now")


def test_or_the_verbs_stand_between_stars() -> None:
    made = act("*utreda* och *besluta* om det", "*investigate* and *decide* on it")
    assert (made.do.sv, made.do.en) == ("utreda och besluta om det", "investigate and decide on it")
    assert (made.does.sv, made.does.en) == (
        "utreder och beslutar om det",
        "investigates and decides on it",
    )
    assert made.bid
    assert made.bid.sv == "Utred och besluta om det"


def test_what_a_person_has_written_is_not_made() -> None:
    written = {"does": {"sv": "kan besluta", "en": "can decide"}}
    made = act("besluta", "decide", **written, bid={"sv": "bestäm dig", "en": "make up your mind"})
    assert made.does.sv == "kan besluta"
    assert made.bid
    assert (made.bid.sv, made.bid.en) == ("Bestäm dig", "Make up your mind")


@pytest.mark.parametrize(
    "made",
    [act("få vård", "get care"), act("*besluta* och *få* vård", "*decide* and *get* care")],
)
def test_nobody_is_bidden_with_a_verb_that_has_no_such_form(made: Act) -> None:
    assert made.bid is None


def test_nobody_is_bidden_to_what_is_no_action() -> None:
    assert act("besluta", "decide", bid="none").bid is None


def test_a_variant_has_forms_of_its_own() -> None:
    made = act("besluta", "decide", variants={"get": {"do": {"sv": "få", "en": "get"}}})
    assert made.variants["get"].does.en == "gets"


def test_the_forms_of_the_agreements_are_whole(guide: Guide) -> None:
    for name, found in guide.acts.items():
        for said in (found, *found.variants.values()):
            texts = [said.do, said.does, *([said.bid] if said.bid else [])]
            assert all(text.sv and text.en and "*" not in text.sv + text.en for text in texts), name
            assert said.does != said.do or "omfattas" in said.do.sv or "räknas" in said.do.sv, name
            if said.bid:
                assert (said.bid.sv[0] + said.bid.en[0]).isupper(), name
