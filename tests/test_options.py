"""The answers to choose between: one is right, none of the others is by any reading, each says why."""

from collections import Counter
from contextlib import suppress
from functools import cache

import pytest

from samverkan.data.project import loaded
from samverkan.model.case import Case
from samverkan.model.plan import plan
from samverkan.scenarios.features import read_features
from samverkan.scenarios.options import Option, Question, asked, because, options, said
from samverkan.words.say import Say


@cache
def answered() -> list[tuple[str, Question, Case, tuple[Option, ...]]]:
    """Every question that some row of the project answers, with its options; not the open ones."""
    guide, _ = loaded()
    found = []
    for feature in read_features(guide):
        for scenario in feature.scenarios:
            for row in (scenario.rows[0], scenario.rows[-1]):
                for question, case in asked(guide, scenario, row).items():
                    with suppress(ValueError):
                        found.append((scenario.id, question, case, options(guide, case, question)))
    return found


def test_nearly_every_scenario_has_a_question_with_three_answers_to_choose_between() -> None:
    most = Counter[str]()
    for name, _, _, found in answered():
        most[name] = max(most[name], len(found))
    assert sum(n >= 3 for n in most.values()) > 340


def test_exactly_one_option_is_right_and_no_other_applies_or_says_the_same() -> None:
    guide, _ = loaded()
    say = Say(guide, "sv")
    for name, question, case, (right, *wrong) in answered():
        assert right.right, name
        assert not any(option.right for option in wrong), name
        words = [said(say, option, question) for option in (right, *wrong)]
        assert len(set(words)) == len(words), (name, words)
        cells = {say.cell(p, question.aspect) for p in right.provisions}
        holding = {
            d.provision
            for d in plan(guide, case).view(question.code).decisions
            if d.applies is not False
        }
        for option in wrong:
            assert not cells & {say.cell(p, question.aspect) for p in option.provisions}, name
            mine = {p for p in option.provisions if p.rule.act == question.act}
            assert not mine & holding, (name, option.kind)
            assert option.kind != "silent" or any(not d.readings for d in option.why), name


def test_every_option_says_why_in_both_languages() -> None:
    guide, _ = loaded()
    for language in ("sv", "en"):
        say = Say(guide, language)
        for name, question, _, found in answered():
            for option in found:
                assert said(say, option, question), name
                assert because(say, option).endswith("."), name
                assert "{" not in because(say, option), name


TOLD = [
    ("S-215", "to", "sv", ["närmaste vårdcentral", "vårdcentralen där barnet är listat"], "barnet inte är listat på någon vårdcentral"),
    ("S-235", "who", "sv", ["vårdnadshavaren", "den myndiga ungdomen"], "barnet är 7 år"),
    ("S-249", "pays", "en", ["Region Västra Götaland; no fee for the municipality or the patient", "see Region Stockholm's"], "Stockholm agreement"),
    ("S-294", "who", "sv", ["texten säger inte vem", "socialtjänsten"], "överenskommelsen i Västra Götaland (VG 3.5.2)"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "aspect", "language", "words", "why"), TOLD)
def test_a_near_fact_the_other_agreement_and_silence_are_told_apart(
    name: str, aspect: str, language: str, words: list[str], why: str
) -> None:
    guide, _ = loaded()
    say = Say(guide, "sv" if language == "sv" else "en")
    question, found = next(
        (question, found)
        for one, question, _, found in answered()
        if one == name and question.aspect == aspect and len(found) > 1
        if words[0] == said(say, found[0], question)
    )
    assert said(say, found[1], question).startswith(words[1])
    assert why in because(say, found[1])


def test_a_case_that_leaves_the_answer_open_has_no_options() -> None:
    guide, _ = loaded()
    question = Question("VG", "medical-examination.request", "to")
    case = Case(
        {"home-municipality-in": "vastra-gotaland", "age": 15, "compulsory-application": "lvu"},
        {},
        None,
    )
    with pytest.raises(ValueError, match="is open in the case"):
        options(guide, case, question)


def test_what_a_reading_decides_makes_no_answer_wrong() -> None:
    """That the list of acts is complete is a reading: whoever falls outside is not asked about it."""
    found = [found for name, _, _, found in answered() if name in ("S-003", "S-217")]
    assert found
    assert not [option for one in found for option in one if option.kind == "near"]
