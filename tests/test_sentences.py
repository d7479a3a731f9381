"""The accounting: a sentence says what its rules say, no more and no less, in both languages."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from samverkan.data.load import load
from samverkan.model.guide import Guide
from samverkan.model.records import Deadline, Language, Parties, Span
from samverkan.proof.mutants.run import Report
from samverkan.proof.mutants.sentences import Unnoticed
from samverkan.prose.bound import together
from samverkan.sentences.account import Account, said
from samverkan.sentences.check import told as mend
from samverkan.sentences.faults import faults
from samverkan.sentences.mentions import read_text
from samverkan.sentences.mutations import Mutation, mutations
from samverkan.sentences.vocabulary import Vocabulary

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


def told(
    guide: Guide, language: Language, statement: str, sentence: str, **fields: Any
) -> list[str]:
    """The faults of a sentence, as they are told; its rules with some other fields."""
    reading = read_text(Vocabulary(guide, language), sentence)
    rules = said(guide, guide.text("GU"), "1", statement)
    changed = [replace(p, rule=p.rule.model_copy(update=fields)) for p in rules.provisions]
    rules = replace(rules, provisions=tuple(changed))
    found = mend(guide, faults(Account(guide, rules, reading)), reading, lambda _: 0)
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
    ("old", "new", "fault"),
    [
        ("Parkavdelningen", "Regionen", "who says"),
        ("Parkavdelningen", "Parkavdelningen och regionen", "'regionen'"),
        ("Parkavdelningen", "Endast parkavdelningen", "'Endast'"),
        ("Parkavdelningen ska", "När det regnar ska parkavdelningen", "regnar"),
        ("två veckor", "tre veckor", "'tre veckor'"),
        ("två veckor", "två månader", "'två månader'"),
        ("inom två veckor ", "", "deadline says '2 veckor'"),
        ("inom", "senast", "'senast'"),
        (" från felanmälan", "", "deadline"),
        ("felanmälan", "lagningen", "felanmälan"),
        ("ska", "bör", "force says 'ska'"),
        ("ska laga", "lagar", "force says 'ska'"),
        ("ska", "ska inte", "får inte"),
        ("ska", "ska normalt", "'normalt'"),
        ("laga", "måla", "act says 'laga gungan'"),
        # Near a field, but turning none; a number that is no field's.
        ("gungan", "gungan, men inte nu,", "'inte'"),
        ("ska", "ska, utan dröjsmål,", "utan"),
        ("felanmälan", "2 felanmälan", "'2'"),
        ("felanmälan", "felanmälan år 2026", "'2026'"),
        ("felanmälan", "felanmälan den 32 maj 2026", "'32'"),
    ],
)
def test_a_sentence_that_says_something_else_is_told(
    guide: Guide, old: str, new: str, fault: str
) -> None:
    assert fault in " / ".join(told(guide, "sv", "mend", MEND["sv"].replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("När det regnar", "Det", "regnar"),
        ("det regnar", "det inte regnar", "regnar"),
        ("inte har fyllt", "har fyllt", "inte har fyllt 12"),
        ("12", "6", "inte har fyllt 12"),
        ("får", "får inte", "force says 'får'"),
        ("det regnar", "det regnar eller barnet inte har fyllt 12 år", "hold together"),
    ],
)
def test_a_condition_is_held_with_its_negations_and_its_connectives(
    guide: Guide, old: str, new: str, fault: str
) -> None:
    assert fault in " / ".join(told(guide, "sv", "lend", LEND["sv"].replace(old, new)))


EITHER = Parties(names=["park-department", "region"], either=True)


@pytest.mark.parametrize(
    ("sentence", "accepted"),
    [
        ("Parkavdelningen eller regionen ska laga gungan inom två veckor från felanmälan.", True),
        ("Parkavdelningen och regionen ska laga gungan inom två veckor från felanmälan.", False),
        # A list is no "or", and one sentence's is none of another's.
        (
            "Inom två veckor från felanmälan ska gungan lagas av:\n- parkavdelningen\n- regionen",
            False,
        ),
        (
            "Parkavdelningen och regionen ska laga gungan inom två veckor från felanmälan. "
            "Parkavdelningen eller regionen ska laga gungan inom två veckor från felanmälan.",
            False,
        ),
    ],
)
def test_alternatives_have_an_or_in_each_sentence(
    guide: Guide, sentence: str, accepted: bool
) -> None:
    assert (told(guide, "sv", "mend", sentence, who=EITHER) == []) is accepted


def test_an_or_is_known_by_the_words_that_it_stands_between(guide: Guide) -> None:
    vocabulary = Vocabulary(guide, "sv")
    sentence = vocabulary.stems_of("laga gungan eller rutschkanan och måla den")
    assert vocabulary.stems_of("laga gungan eller rutschkanan") <= sentence
    assert not vocabulary.stems_of("laga rutschkanan eller måla den") <= sentence


SOON = Deadline(within=Span(weeks=2), from_="reported")
TWO = "Parkavdelningen ska laga gungan senast två veckor från felanmälan och vid lagningen."


@pytest.mark.parametrize(
    ("sentence", "one", "other", "accepted"),
    [
        (TWO, True, True, True),
        (TWO, True, False, False),
        (TWO, False, True, False),
        (TWO.replace("senast ", ""), False, False, True),
        (TWO.replace("och vid lagningen", "och före lagningen"), True, True, False),
    ],
)
def test_each_of_several_deadlines_is_held_by_itself(
    guide: Guide, sentence: str, one: bool, other: bool, accepted: bool
) -> None:
    limits = [SOON.model_copy(update={"latest": one}), Deadline(at="mended", latest=other)]
    assert (told(guide, "sv", "mend", sentence, deadline=limits) == []) is accepted


@pytest.mark.parametrize("named", [True, False])
def test_a_start_that_the_rule_has_anyway_need_not_be_said(guide: Guide, named: bool) -> None:
    """ "In connection with E, but within two weeks": that E starts the count may be a reading."""
    sentence = "Parkavdelningen ska laga gungan i anslutning till lagningen, inom två veckor."
    limits = [
        Deadline(at="mended"),
        Deadline(within=Span(weeks=2), from_="mended" if named else "reported"),
    ]
    assert (told(guide, "sv", "mend", sentence, deadline=limits) == []) is named


def test_without_turns_only_what_follows(guide: Guide) -> None:
    reading = read_text(Vocabulary(guide, "sv"), "De får utan avgift laga gungan.")
    forces = {reading.meant(m) for m in reading.mentions if m.meaning[0] == "force"}
    assert forces == {("force", "may")}


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
    assert [c.text for c, again in changed if not [*faults(Account(guide, rules, again))]] == []


def test_a_sentence_is_changed_in_every_way_that_is_named(guide: Guide) -> None:
    sentence = (
        "Parkavdelningen ska laga, inte måla:\n- gungan när det regnar eller\n- inom två veckor"
    )
    reading = read_text(Vocabulary(guide, "sv"), sentence)
    rules = together([said(guide, guide.text("GU"), "1", name) for name in ("mend", "lend")])
    kinds = {changed.kind for changed in mutations(Account(guide, rules, reading))}
    assert kinds >= {
        "another number", "another actor", "another force", "negation added", "negation dropped",
        "fact dropped", "span dropped", "item dropped", "eller → och",
    }  # fmt: skip


def test_a_run_with_a_survivor_of_any_kind_is_not_whole() -> None:
    changed = Unnoticed("gu/1/mend", "sv", Mutation("another force", "Gungan lagas."))
    assert Report([], 1, [], 0.0).whole
    assert not Report([], 1, [changed], 0.0).whole
