"""Whether two agreements say the same: every verdict follows from the cells beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from samverkan.model.conditions import All
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Parties
from samverkan.words.compare import (
    Asked,
    Compared,
    answering,
    compare_act,
    said,
)
from samverkan.words.say import Say


def rules(guide: Guide) -> tuple[Text, Text]:
    return guide.text("vg"), guide.text("st")


def with_rules(guide: Guide, text: Text, act: str, **changed: Any) -> Text:
    """A text whose rules on an act say something else."""

    def one(provision: Provision) -> Provision:
        if provision.rule.act != act:
            return provision
        rule = provision.rule.model_copy(update=changed)
        return replace(
            provision, rule=rule, own_condition=guide.condition(rule.when) if rule.when else All()
        )

    return replace(text, provisions=tuple(one(p) for p in text.provisions))


def test_what_differs_follows_from_the_cells_of_all_real_questions(guide: Guide) -> None:
    one, other = rules(guide)
    for act in set(one.by_act) & set(other.by_act):
        found = Compared(guide, act, [one, other])
        assert found.differing == Compared(guide, act, [other, one]).differing
        for asked in found.answers[one]:
            mine, theirs = (
                {said(Say(guide, "sv"), p, asked) for p in answering(text, act, asked)}
                for text in (one, other)
            )
            if asked in found.differing:
                assert mine != theirs, f"{act} {asked}: the same words"
            elif asked != "to" or (mine and theirs):
                assert found.answers[one][asked].keys() == found.answers[other][asked].keys()


UNDER: dict[str, Any] = {"when": {"placement": "acute"}}
TWO: dict[str, Any] = {"who": Parties(names=["school", "preschool"])}
EITHER: dict[str, Any] = {"who": Parties(names=["school", "preschool"], either=True)}


@pytest.mark.parametrize(
    ("one", "other", "differing", "verdict"),
    [
        ({}, {}, [], "same"),
        # The same words under other conditions are neither the same nor different.
        ({}, UNDER, ["condition"], "same-words"),
        ({}, {"when": {}}, ["condition"], "same-words"),
        ({"when": {}}, {"when": {}}, [], "same"),
        # Those who each do it are those who all do it.
        (TWO, EITHER, ["who"], "different"),
    ],
)
def test_one_agreement_beside_another(
    guide: Guide, one: dict[str, Any], other: dict[str, Any], differing: list[Asked], verdict: str
) -> None:
    act = "inquiry.open"
    here, there = (with_rules(guide, guide.text("vg"), act, **said) for said in (one, other))
    assert Compared(guide, act, [here, there]).differing == differing
    assert compare_act(guide, here, there, act) == verdict


def test_each_agreements_own_region_is_the_same_party_by_both_its_names(guide: Guide) -> None:
    one, other = rules(guide)
    act = "inquiry.open"
    here, there = (with_rules(guide, one, act, who=Parties(names=["vgr"])) for _ in range(2))
    there = replace(there, agreement=other.agreement)
    regions = {"region-stockholm": "same", "region": "same", "treating-region": "different"}
    for region, verdict in regions.items():
        called = with_rules(guide, there, act, who=Parties(names=[region]))
        assert compare_act(guide, here, called, act) == verdict


def test_the_real_agreements_differ_in_verbs_and_call_all_and_each_the_same(guide: Guide) -> None:
    secured = Compared(guide, "dispute.secure-care", [*rules(guide)])
    assert secured.differing == ["act", "who", "condition"]
    assert Compared(guide, "agreement.enter", [*rules(guide)]).verdict == "same"


def test_of_several_agreements_those_that_say_the_same_stand_together(guide: Guide) -> None:
    one, other = rules(guide)
    twin = replace(one, agreement=one.agreement.model_copy(update={"code": "XX"}))
    found = Compared(guide, "certificate.issue", [one, other, twin])
    assert found.groups == [[one, twin], [other]]
    assert found.contrast(Say(guide, "sv"), "pays") == {
        "regionen; ingen avgift för kommunen eller patienten": [one, twin],
        "se Region Stockholms regelverk om avgifter för intyg": [other],
    }
    assert found.contrast(Say(guide, "en"), "deadline") == {
        "promptly": [one, twin],
        "the text gives no time": [other],
    }


@pytest.mark.parametrize(
    ("act", "asked", "told"),
    [
        # The region provides the examination; nobody is said to carry it out.
        ("examination.carry-out", "who", {"texten säger inte vem"}),
        # Several answers, or one that some rules lack, take the whole sentences.
        ("sip.convene", "who", set()),
        ("sip.follow-up", "who", {"texten säger inte vem"}),
    ],
)
def test_a_few_words_are_told_only_where_they_are_the_whole_answer(
    guide: Guide, act: str, asked: Any, told: set[str]
) -> None:
    found = Compared(guide, act, [*rules(guide)])
    assert {*found.contrast(Say(guide, "sv"), asked)} == told
