"""Whether two agreements say the same: every verdict follows from the cells beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from samverkan.model.conditions import All
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import ASPECTS, Parties
from samverkan.words.compare import (
    Asked,
    Compared,
    answering,
    answers,
    compare_act,
    compare_question,
    said,
)
from samverkan.words.say import Say

ASKED: tuple[Asked, ...] = ("act", *ASPECTS)


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


def test_a_verdict_follows_from_the_cells_of_all_real_questions(guide: Guide) -> None:
    one, other = rules(guide)
    for act in guide.acts:
        for asked in ASKED:
            verdict = compare_question(guide, one, other, act, asked)
            mine, theirs = (
                {said(Say(guide, "sv"), p, asked) for p in answering(text, act, asked)}
                for text in (one, other)
            )
            if verdict in ("same", "same-words"):
                own = {*answers(guide, one, act, asked, one)}
                assert own == {*answers(guide, other, act, asked, one)}
            if verdict == "different":
                assert mine != theirs, f"{act} {asked}: the same words"
            if verdict == "silent":
                assert not mine or not theirs
            assert verdict == compare_question(guide, other, one, act, asked)


UNDER: dict[str, Any] = {"when": {"placement": "acute"}}
TWO: dict[str, Any] = {"who": Parties(names=["school", "preschool"])}
EITHER: dict[str, Any] = {"who": Parties(names=["school", "preschool"], either=True)}


@pytest.mark.parametrize(
    ("one", "other", "asked", "verdict", "whole"),
    [
        ({}, {}, "who", "same", "same"),
        ({}, {}, "force", "same", "same"),
        # The same words under other conditions are neither the same nor different.
        ({}, UNDER, "who", "same-words", "same-words"),
        ({}, UNDER, "force", "same-words", "same-words"),
        ({}, UNDER, "condition", "different", "same-words"),
        # No condition is an answer beside one, and nothing beside none.
        ({}, {"when": {}}, "condition", "different", "same-words"),
        ({"when": {}}, {"when": {}}, "condition", "both-silent", "same"),
        # Those who each do it are those who all do it.
        (TWO, EITHER, "who", "different", "different"),
    ],
)
def test_one_agreement_beside_another(
    guide: Guide,
    one: dict[str, Any],
    other: dict[str, Any],
    asked: Asked,
    verdict: str,
    whole: str,
) -> None:
    act = "inquiry.open"
    here, there = (with_rules(guide, guide.text("vg"), act, **said) for said in (one, other))
    assert compare_question(guide, here, there, act, asked) == verdict
    assert compare_act(guide, here, there, act) == whole


def test_each_agreements_own_region_is_the_same_party_by_both_its_names(guide: Guide) -> None:
    one, other = rules(guide)
    act = "inquiry.open"
    here, there = (with_rules(guide, one, act, who=Parties(names=["vgr"])) for _ in range(2))
    there = replace(there, agreement=other.agreement)
    regions = {"region-stockholm": "same", "region": "same", "treating-region": "different"}
    for region, verdict in regions.items():
        called = with_rules(guide, there, act, who=Parties(names=[region]))
        assert compare_question(guide, here, called, act, "who") == verdict


def test_the_real_agreements_differ_in_verbs_and_call_all_and_each_the_same(guide: Guide) -> None:
    one, other = rules(guide)
    assert compare_question(guide, one, other, "dispute.secure-care", "act") == "different"
    assert compare_question(guide, one, other, "dispute.secure-care", "force") == "same-words"
    assert compare_question(guide, one, other, "agreement.enter", "who") == "same"


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
