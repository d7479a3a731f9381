"""What a rule says: its statement's sentence, and cells in which no force is upgraded."""

import re
from dataclasses import replace

import pytest

from samverkan.model.conditions import All, Condition, FactIs, Not
from samverkan.model.guide import Guide, Provision
from samverkan.model.records import ASPECTS, LANGUAGES, Bilingual, Force, Language, Rule
from samverkan.words.say import WORDS, Phrases, Say, capital, on_one_line

ACT = "sip.convene"
DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
GARBLED = ("  ", "{", "}", "None", " .", " ,", "..", ",,", "( ", " )", "?.")

# Typed here, so that a verb that changes in the package fails.
VERBS: dict[Force, tuple[str, str]] = {
    "must": ("ska", "must"),
    "should": ("bör", "should"),
    "may": ("får", "may"),
    "can": ("kan", "can"),
    "needs-to": ("behöver", "needs to"),
    "is-responsible": ("ansvarar för att", "has the responsibility to"),
    "does": ("gör (presens)", "does (plain present tense)"),
    "must-not": ("får inte", "must not"),
    "need-not": ("behöver inte", "need not"),
    "only": ("endast", "only"),
    "has-right": ("har rätt att", "has the right to"),
}


def bare(guide: Guide, rule: Rule) -> Provision:
    """A rule on its own, without a condition and without a sentence."""
    first = guide.text("VG").provisions[0]
    silent = first.statement.model_copy(update={"says": None})
    return replace(first, rule=rule, own_condition=All(), statement=silent)


def test_every_force_has_its_verb() -> None:
    assert set(VERBS) == set(WORDS.below("force")) - {"does-now", "normally"}


@pytest.mark.parametrize("force", VERBS)
@pytest.mark.parametrize("normally", [False, True])
def test_a_force_is_said_with_its_own_verb_and_no_other(force: Force, normally: bool) -> None:
    rule = Rule(act=ACT, force=force, normally=normally)
    sv, en = VERBS[force]
    assert Phrases("sv").force(rule) == sv + (" normalt" if normally else "")
    assert Phrases("en").force(rule) == en + (" normally" if normally else "")


def test_a_rule_says_what_its_statement_says(guide: Guide) -> None:
    for provision in guide.provisions.values():
        says = provision.statement.says
        assert says is not None
        for language in LANGUAGES:
            words = Say(guide, language).sentence(provision)
            assert words.split()[0] == says[language].split()[0]


def test_a_rule_without_a_sentence_says_its_fields(guide: Guide) -> None:
    rule = Rule(act=ACT, who="health-centre", force="must")
    do, who = guide.acts[ACT].do, Say(guide, "sv").concept("health-centre")
    said = Say(guide, "sv").sentence(bare(guide, rule))
    assert said == f"{capital(do.sv)}. Vem: {who}. Hur bindande: ska."


def test_a_list_runs_on_in_one_line() -> None:
    says = "Bedömningen omfattar:\n\n- åtgärd\n- uppföljning\n"
    assert on_one_line(says) == "Bedömningen omfattar: åtgärd; uppföljning."


def garbled(said: str) -> list[str]:
    """What no text that is put together may hold."""
    doubled = [match[0] for match in DOUBLED.finditer(said)]
    return [sign for sign in GARBLED if sign in said] + doubled


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_and_answer_of_the_agreements_is_whole(
    guide: Guide, language: Language
) -> None:
    say, faults = Say(guide, language), []
    for address, provision in guide.provisions.items():
        said = say.sentence(provision)
        if not said or said[0] != capital(said)[0] or said[-1] not in '.?!”"' or garbled(said):
            faults.append((address, said))
        for aspect in ASPECTS:
            words = say.cell(provision, aspect)
            if provision.rule.fills(aspect) is not bool(words) or garbled(words):
                faults.append((address, words))
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_whole(guide: Guide, language: Language) -> None:
    say = Say(guide, language)
    asked = [
        say.question(act, aspect) for act, found in guide.acts.items() for aspect in found.asks
    ]
    asked += [say.asks(key) for key in (*guide.facts, *(f"{event}<" for event in guide.events))]
    assert [words for words in asked if words[-1] != "?" or garbled(words)] == []


def test_a_silence_has_words_for_every_aspect() -> None:
    for aspect in ASPECTS:
        assert isinstance(WORDS[f"silent.{aspect}"], Bilingual)
        assert isinstance(WORDS[f"aspect.{aspect}"], Bilingual)
        assert isinstance(WORDS[f"question.{aspect}"], Bilingual)


# --- conditions -----------------------------------------------------------------------------

USELESS = FactIs("examination-need", frozenset({"clearly-unnecessary"}))
PLACED = Not(FactIs("placement", frozenset({"none"})))
AT_HOME = FactIs("care-form", frozenset({"foster-home", "hvb"}))
UNDER_INQUIRY = Not(FactIs("inquiry", frozenset({"none"})))


@pytest.mark.parametrize(
    ("condition", "sv", "en"),
    [
        (
            Not(USELESS),
            "hälsoundersökningen inte är uppenbart onödig",
            "the health examination is not clearly unnecessary",
        ),
        (
            All((Not(USELESS), PLACED)),
            "hälsoundersökningen inte är uppenbart onödig och placeringen är planerad eller akut",
            "the health examination is not clearly unnecessary and the placement is planned or an "
            "emergency",
        ),
        (
            All((PLACED, Not(USELESS))),
            "hälsoundersökningen inte är uppenbart onödig och placeringen är planerad eller akut",
            "the health examination is not clearly unnecessary and the placement is planned or an "
            "emergency",
        ),
        (
            AT_HOME,
            "barnet bor i familjehem eller på HVB",
            "the child lives in a foster home or a home for care or residence (HVB)",
        ),
        (
            All((UNDER_INQUIRY, FactIs("placement", frozenset({"acute"})))),
            "placeringen är akut och antingen en barnavårdsutredning pågår eller en utredning om "
            "tvångsvård pågår",
            "the placement is an emergency and either a child welfare investigation is under way "
            "or an investigation of compulsory care is under way",
        ),
    ],
    ids=["opposite", "no-either", "choice-last", "beginning-once", "article-is-no-beginning"],
)
def test_a_choice_of_values_is_said_as_a_person_would(
    guide: Guide, condition: Condition, sv: str, en: str
) -> None:
    inquiry = guide.facts["inquiry"].model_copy(update={"opposites": {}})
    guide = replace(guide, facts={**guide.facts, "inquiry": inquiry})
    assert Say(guide, "sv").condition(condition) == sv
    assert Say(guide, "en").condition(condition) == en
