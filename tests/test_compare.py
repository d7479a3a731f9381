"""Whether two agreements say the same: every verdict follows from the cells beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from samverkan.model.conditions import All
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import ASPECTS, Parties
from samverkan.words.compare import Asked, answering, answers, compare_act, compare_question, said

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
                {said(p, asked, guide).sv for p in answering(text, act, asked)}
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


@pytest.mark.parametrize("asked", ["who", "force"])
def test_the_same_words_under_other_conditions_are_neither_same_nor_different(
    guide: Guide, asked: Any
) -> None:
    one, _ = rules(guide)
    other = with_rules(guide, one, "inquiry.open", when={"placement": "acute"})
    assert compare_question(guide, one, one, "inquiry.open", asked) == "same"
    assert compare_question(guide, one, other, "inquiry.open", asked) == "same-words"
    assert compare_question(guide, one, other, "inquiry.open", "condition") == "different"
    assert compare_act(guide, one, one, "inquiry.open") == "same"
    assert compare_act(guide, one, other, "inquiry.open") == "different"


def test_a_condition_against_none_is_different_and_none_against_none_is_nothing(
    guide: Guide,
) -> None:
    one, _ = rules(guide)
    free = with_rules(guide, one, "inquiry.open", when={})
    assert compare_question(guide, one, free, "inquiry.open", "condition") == "different"
    assert compare_question(guide, free, free, "inquiry.open", "condition") == "both-silent"


def test_each_agreements_own_region_is_the_same_party_by_both_its_names(guide: Guide) -> None:
    one, other = rules(guide)
    act = "inquiry.open"
    here, there = (with_rules(guide, one, act, who=Parties(names=["vgr"])) for _ in range(2))
    there = replace(there, agreement=other.agreement)
    for names in (["region-stockholm"], ["region"]):
        called = with_rules(guide, there, act, who=Parties(names=names))
        assert compare_question(guide, here, called, act, "who") == "same"
    other_region = with_rules(guide, there, act, who=Parties(names=["treating-region"]))
    assert compare_question(guide, here, other_region, act, "who") == "different"


def test_other_verbs_for_one_act_are_told(guide: Guide) -> None:
    one, other = rules(guide)
    assert compare_question(guide, one, other, "dispute.secure-care", "act") == "different"
    assert compare_question(guide, one, other, "dispute.secure-care", "force") == "same-words"


def test_those_who_each_do_it_are_those_who_all_do_it(guide: Guide) -> None:
    one, other = rules(guide)
    assert compare_question(guide, one, other, "agreement.enter", "who") == "same"
    two = Parties(names=["school", "preschool"])
    either = with_rules(guide, one, "inquiry.open", who=two.model_copy(update={"either": True}))
    both = with_rules(guide, one, "inquiry.open", who=two)
    assert compare_question(guide, both, either, "inquiry.open", "who") == "different"
