"""The accounting: a sentence says what its rules say, no more and no less, in both languages."""

from pathlib import Path

import pytest

from samverkan.data.load import load
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.sentences.account import Account, faults, said
from samverkan.sentences.check import told as mend
from samverkan.sentences.mutations import mutations
from samverkan.sentences.reading import Vocabulary, read_text

WHOLE = Path(__file__).parent / "whole"
MEND = {
    "sv": "Parkavdelningen ska laga gungan inom två veckor från felanmälan.",
    "en": "The park department must mend the swing within two weeks of the fault report.",
}
LEND = {
    "sv": "När det regnar får parkavdelningen låna ut en reservgunga till den som inte har fyllt 12 år.",
    "en": "When it rains the park department may lend a spare swing to a child who has not turned 12.",
}


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(WHOLE)


def told(guide: Guide, language: Language, statement: str, sentence: str) -> list[str]:
    """The faults of a sentence, as they are told."""
    reading = read_text(Vocabulary(guide, language), sentence)
    rules = said(guide, guide.text("GU"), "1", statement)
    found = mend(guide, faults(guide, rules, reading), reading, lambda _: 0)
    return [message for _, message in found]


@pytest.mark.parametrize(("statement", "sentences"), [("mend", MEND), ("lend", LEND)])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_true_sentence_is_accepted_without_help(
    guide: Guide, language: Language, statement: str, sentences: dict[str, str]
) -> None:
    assert told(guide, language, statement, sentences[language]) == []


def test_it_may_be_passive_in_another_order_and_in_other_forms(guide: Guide) -> None:
    passive = "Inom 2 veckor från felanmälan ska gungan vara lagad av parkavdelningen."
    assert told(guide, "sv", "mend", passive) == []


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Regionen ska laga gungan inom två veckor från felanmälan.", "who says"),
        (
            "Parkavdelningen och regionen ska laga gungan inom två veckor från felanmälan.",
            "'regionen'",
        ),
        ("Parkavdelningen ska laga gungan inom tre veckor från felanmälan.", "'tre veckor'"),
        ("Parkavdelningen ska laga gungan inom två månader från felanmälan.", "'två månader'"),
        ("Parkavdelningen ska laga gungan från felanmälan.", "deadline says '2 veckor'"),
        ("Parkavdelningen ska laga gungan inom två veckor.", "deadline"),
        ("Parkavdelningen ska laga gungan inom två veckor från lagningen.", "felanmälan"),
        ("Parkavdelningen bör laga gungan inom två veckor från felanmälan.", "force says 'ska'"),
        ("Parkavdelningen lagar gungan inom två veckor från felanmälan.", "force says 'ska'"),
        ("Parkavdelningen ska inte laga gungan inom två veckor från felanmälan.", "får inte"),
        ("Endast parkavdelningen ska laga gungan inom två veckor från felanmälan.", "'Endast'"),
        ("Parkavdelningen ska normalt laga gungan inom två veckor från felanmälan.", "'normalt'"),
        ("Parkavdelningen ska laga gungan senast två veckor från felanmälan.", "'senast'"),
        (
            "När det regnar ska parkavdelningen laga gungan inom två veckor från felanmälan.",
            "regnar",
        ),
        (
            "Parkavdelningen ska måla gungan inom två veckor från felanmälan.",
            "act says 'laga gungan'",
        ),
    ],
)
def test_a_sentence_that_says_something_else_is_told(
    guide: Guide, sentence: str, fault: str
) -> None:
    assert fault in " / ".join(told(guide, "sv", "mend", sentence))


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        (
            "Det får parkavdelningen låna ut en reservgunga till den som inte har fyllt 12 år.",
            "regnar",
        ),
        (
            "När det inte regnar får parkavdelningen låna ut en reservgunga till den som inte har fyllt 12 år.",
            "regnar",
        ),
        (
            "När det regnar får parkavdelningen låna ut en reservgunga till den som har fyllt 12 år.",
            "inte har fyllt 12",
        ),
        (
            "När det regnar får parkavdelningen låna ut en reservgunga till den som inte har fyllt 6 år.",
            "inte har fyllt 12",
        ),
        (
            "När det regnar får inte parkavdelningen låna ut en reservgunga till den som inte har fyllt 12 år.",
            "force says 'får'",
        ),
        (
            "När det regnar eller barnet inte har fyllt 12 år får parkavdelningen låna ut en reservgunga.",
            "hold together",
        ),
    ],
)
def test_a_condition_is_held_with_its_negations_and_its_connectives(
    guide: Guide, sentence: str, fault: str
) -> None:
    assert fault in " / ".join(told(guide, "sv", "lend", sentence))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("statement", "sentences"), [("mend", MEND), ("lend", LEND)])
def test_every_change_of_a_sentence_is_noticed(
    guide: Guide, language: Language, statement: str, sentences: dict[str, str]
) -> None:
    reading = read_text(Vocabulary(guide, language), sentences[language])
    rules = said(guide, guide.text("GU"), "1", statement)
    account = Account(guide, rules, reading)
    changed = [(c, read_text(reading.vocabulary, c.text)) for c in mutations(account)]
    assert len(changed) > 5
    assert [c.text for c, again in changed if not [*faults(guide, rules, again)]] == []
