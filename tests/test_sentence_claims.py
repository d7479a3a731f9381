"""What a mention may account for: a changed rule, or one dropped, that its true sentence tells of."""

from dataclasses import replace
from typing import Any

import pytest

from samverkan.model.conditions import All, Not
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Parties
from samverkan.sentences.account import Account, Said, said
from samverkan.sentences.faults import faults
from samverkan.sentences.mentions import read_text
from samverkan.sentences.vocabulary import Vocabulary


def unnoticed(guide: Guide, address: str, change: Any) -> list[str]:
    """The languages in which a statement's sentence accounts for its rules as `change` has them."""
    code, number, name = address.split("/")
    text = guide.text(code.upper())
    says = text.clauses[number].statements[name].says
    assert says
    rules = said(guide, text, number, name)
    now = replace(rules, provisions=tuple(q for p in rules.provisions for q in change(p)))
    readings = {lang: read_text(Vocabulary(guide, lang), says[lang]) for lang in LANGUAGES}

    def clean(what: Said) -> list[str]:
        return [lang for lang in LANGUAGES if not any(faults(Account(guide, what, readings[lang])))]

    assert clean(rules) == [*LANGUAGES]
    return clean(now)


@pytest.mark.parametrize(
    ("address", "field", "value"),
    [
        # In a list with others the child is one of those who get it.
        ("vg/2.2.3/offer-meeting", "to", ["custodian", "reporter"]),
        ("vg/1.2/chance-to-influence", "to", ["custodian"]),
        ("st/7.6/offer-sip", "to", None),
        # An actor named inside a fact, an act, another actor or another word does nothing.
        ("vg/2.2.4/both-custodians", "who", ["both-custodians", "custodian"]),
        ("st/1/storsthlm", "to", ["region-stockholm", "municipality"]),
        ("st/9/step-1-local", "who", ["local-parties", "parties"]),
        ("vg/1.1.1/courts-heed-rights", "who", ["courts", "law-appliers", "court"]),
        # One phrase that serves two fields.
        ("st/4/article-2", "who", None),
        ("st/7.4/region-offers-residents", "to", None),
        ("st/7.8/region-provides-and-finances", "who", None),
        ("st/7.8/report-free-of-charge", "to", None),
        # A force, a step, a qualifier.
        ("vg/4.3/agree-interim", "force", "does"),
        ("vg/3.4.1/hand-over-plans", "force", None),
        ("st/9/step-2-report", "step", None),
        ("st/10/joint-responsibility", "qualifiers", []),
    ],
)
def test_a_field_of_another_value_is_missed(
    guide: Guide, address: str, field: str, value: Any
) -> None:
    parties = field in ("who", "to") and value
    new = Parties(names=value) if parties else value
    changed = unnoticed(
        guide, address, lambda p: [replace(p, rule=p.rule.model_copy(update={field: new}))]
    )
    assert changed == []


@pytest.mark.parametrize(
    "address",
    [
        "st/4/article-2",  # "varje barn": who it is, and how old
        "st/7.4/treating-region-offers-care",
        "st/7.7/convene-at-discharge",
        "vg/3.4.2.1/request",  # the health centre where the child is listed
        "vg/3.5.2/end-within-two-months",  # told as having happened
    ],
)
def test_a_condition_lost_is_missed(guide: Guide, address: str) -> None:
    assert unnoticed(guide, address, lambda p: [replace(p, own_condition=All(()))]) == []


def test_not_before_the_placement_says_that_there_is_one(guide: Guide) -> None:
    assert (
        unnoticed(
            guide,
            "vg/3.4.3.1/not-done-before-placement",
            lambda p: [
                replace(
                    p, own_condition=next(c for c in p.own_condition.parts if isinstance(c, Not))
                )
            ],
        )
        == []
    )


@pytest.mark.parametrize("address", ["vg/2.2.2/equal-duty.attend", "vg/3.5.1/new-meeting-and-plan"])
def test_a_rule_dropped_is_missed_in_its_own_sentence(guide: Guide, address: str) -> None:
    statement = address.partition(".attend")[0]
    for one in said(guide, guide.text("VG"), *statement.split("/")[1:]).provisions:
        if one.address.startswith(address):
            kept = unnoticed(guide, statement, lambda p, one=one: [p] if p is not one else [])
            assert kept == [], one.address
