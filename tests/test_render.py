"""A rule becomes a sentence: each force has its verb, none is upgraded, nothing is garbled."""

import re
from dataclasses import replace
from typing import Any

import pytest

from samverkan import phrases, render
from samverkan.checks import fills
from samverkan.conditions import All, Condition, FactIs, Not
from samverkan.guide import Guide, Provision
from samverkan.schema import ASPECTS, LANGUAGES, Force, Language, Rule, Text

ACT = "sip.convene"
DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
GARBLED = ("  ", "{", "}", "None", " .", " ,", "..", ",,", "( ", " )", "?.")

# (force, Swedish, English of one, English of several): typed here, so that a verb that
# changes in the package fails.
VERBS: list[tuple[Force, str, str, str]] = [
    ("must", "{Who} ska {do}.", "{Who} must {do}.", "{Who} must {do}."),
    ("should", "{Who} bör {do}.", "{Who} should {do}.", "{Who} should {do}."),
    ("may", "{Who} får {do}.", "{Who} may {do}.", "{Who} may {do}."),
    ("can", "{Who} kan {do}.", "{Who} can {do}.", "{Who} can {do}."),
    ("needs-to", "{Who} behöver {do}.", "{Who} needs to {do}.", "{Who} need to {do}."),
    (
        "is-responsible",
        "{Who} ansvarar för att {do}.",
        "{Who} has the responsibility to {do}.",
        "{Who} have the responsibility to {do}.",
    ),
    ("does", "{Who} {does}.", "{Who} {does}.", "{Who} {do}."),
    ("must-not", "{Who} får inte {do}.", "{Who} must not {do}.", "{Who} must not {do}."),
    ("need-not", "{Who} behöver inte {do}.", "{Who} need not {do}.", "{Who} need not {do}."),
    ("only", "Endast {who} {does}.", "Only {who} {does}.", "Only {who} {do}."),
    (
        "has-right",
        "{Who} har rätt att {do}.",
        "{Who} has the right to {do}.",
        "{Who} have the right to {do}.",
    ),
]
NORMALLY: list[tuple[Force, str, str]] = [
    ("must", "{Who} ska normalt {do}.", "{Who} must normally {do}."),
    ("may", "{Who} får normalt {do}.", "{Who} may normally {do}."),
    ("needs-to", "{Who} behöver normalt {do}.", "{Who} normally needs to {do}."),
    (
        "is-responsible",
        "{Who} ansvarar normalt för att {do}.",
        "{Who} normally has the responsibility to {do}.",
    ),
    ("has-right", "{Who} har normalt rätt att {do}.", "{Who} normally has the right to {do}."),
    ("does", "{Who} {does1} normalt {does2}.", "{Who} normally {does}."),
]


def bare(guide: Guide, rule: Rule) -> Provision:
    """A rule on its own, without a condition, as if it stood in Västra Götaland's text."""
    return replace(guide.text("VG").provisions[0], rule=rule, own_condition=All())


def filled(pattern: str, guide: Guide, rule: Rule, language: Language) -> str:
    """The pattern with the rule's own actor and act."""
    assert rule.who is not None
    wording, who = guide.wording(rule), phrases.parties(guide, rule.who, language)
    does1, _, does2 = wording.does[language].partition(" ")
    return pattern.format(
        who=who,
        Who=phrases.capital(who),
        do=wording.do[language],
        does=wording.does[language],
        does1=does1,
        does2=does2,
    )


def test_every_force_has_its_verb() -> None:
    assert {force for force, *_ in VERBS} == set(render.FORCE)


@pytest.mark.parametrize(("force", "sv", "en", "_several"), VERBS)
def test_the_verb_is_that_of_the_force(
    guide: Guide, force: Force, sv: str, en: str, _several: str
) -> None:
    rule = Rule(act=ACT, who="health-centre", force=force)
    assert render.sentence(guide, bare(guide, rule), "sv") == filled(sv, guide, rule, "sv")
    assert render.sentence(guide, bare(guide, rule), "en") == filled(en, guide, rule, "en")


@pytest.mark.parametrize("who", ["social-services", ["health-centre", "vgr"]])
@pytest.mark.parametrize(("force", "_sv", "_one", "several"), VERBS)
def test_several_actors_take_a_plural_verb_in_english(
    guide: Guide, who: Any, force: Force, _sv: str, _one: str, several: str
) -> None:
    rule = Rule(act=ACT, who=who, force=force)
    assert render.sentence(guide, bare(guide, rule), "en") == filled(several, guide, rule, "en")


def test_alternatives_take_the_verb_of_the_last_one(guide: Guide) -> None:
    rule = Rule(act=ACT, who={"either": ["social-services", "health-centre"]}, force="needs-to")
    assert render.sentence(guide, bare(guide, rule), "en") == filled(
        "{Who} needs to {do}.", guide, rule, "en"
    )
    assert " eller " in render.sentence(guide, bare(guide, rule), "sv")


@pytest.mark.parametrize(("force", "sv", "en"), NORMALLY)
def test_normally_stands_beside_the_verb(guide: Guide, force: Force, sv: str, en: str) -> None:
    rule = Rule(act=ACT, who="health-centre", force=force, normally=True)
    assert render.sentence(guide, bare(guide, rule), "sv") == filled(sv, guide, rule, "sv")
    assert render.sentence(guide, bare(guide, rule), "en") == filled(en, guide, rule, "en")


def test_an_english_be_becomes_are_for_several(guide: Guide) -> None:
    act = next(name for name, act in guide.acts.items() if act.do.en.startswith("be "))
    rule = Rule(act=act, who="parties", force="does")
    assert render.sentence(guide, bare(guide, rule), "en").startswith("The parties are ")


@pytest.mark.parametrize(
    ("infinitive", "gerund"),
    [
        ("carry out the examination", "carrying out the examination"),
        ("issue the certificate", "issuing the certificate"),
        ("finance the placement", "financing the placement"),
        ("see the need", "seeing the need"),
        ("be present", "being present"),
        ("agree", "agreeing"),
        ("plan together", "planning together"),
        ("limit the mandate", "limiting the mandate"),
        ("submit the certificate", "submitting the certificate"),
        ("meet", "meeting"),
        ("decide, even without consent", "deciding, even without consent"),
    ],
)
def test_who_pays_is_asked_of_what_is_done(guide: Guide, infinitive: str, gerund: str) -> None:
    act = guide.acts[ACT].model_copy(update={"do": Text(sv="göra något", en=infinitive)})
    asked = render.question(replace(guide, acts={ACT: act}), ACT, "pays", "en")
    assert asked == f"Who pays for {gerund}?"


@pytest.mark.parametrize("force", [force for force, *_ in VERBS if force != "only"])
def test_an_actor_whom_the_text_does_not_name_is_said_not_to_be_named(
    guide: Guide, force: Force
) -> None:
    rule = Rule(act=ACT, force=force)
    assert render.sentence(guide, bare(guide, rule), "sv").endswith("(här står inte vem).")
    assert render.sentence(guide, bare(guide, rule), "en").endswith("(it is not said here who).")


def test_no_rule_of_the_agreements_is_said_with_more_force_than_it_has(guide: Guide) -> None:
    """Each real rule, stripped to actor, force and act, is the pattern of its force."""
    patterns = {force: (sv, en, several) for force, sv, en, several in VERBS}
    seen = 0
    for provision in guide.provisions.values():
        rule = provision.rule
        if not (rule.who and rule.force) or rule.normally:
            continue
        core = Rule(act=rule.act, variant=rule.variant, who=rule.who, force=rule.force)
        sv, one, several = patterns[rule.force]
        assert render.sentence(guide, bare(guide, core), "sv") == filled(sv, guide, core, "sv")
        said = render.sentence(guide, bare(guide, core), "en")
        are = filled(several, guide, core, "en").replace(" be ", " are ", 1)
        assert said in {filled(one, guide, core, "en"), filled(several, guide, core, "en"), are}
        seen += 1
    assert seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_agreements_is_whole(guide: Guide, language: Language) -> None:
    faults = []
    for address, provision in guide.provisions.items():
        said = render.sentence(guide, provision, language)
        if not said or said[0] != phrases.capital(said)[0] or said[-1] not in '.?!”"':
            faults.append((address, said))
        faults += [(address, said) for sign in GARBLED if sign in said]
        faults += [(address, match[0]) for match in DOUBLED.finditer(said)]
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_of_the_agreements_has_words(guide: Guide, language: Language) -> None:
    faults = []
    for address, provision in guide.provisions.items():
        for aspect in ASPECTS:
            said = render.cell(guide, provision, aspect, language)
            if fills(provision.rule, aspect) is not bool(said):
                faults.append((address, aspect, said))
            faults += [(address, aspect, said) for sign in GARBLED if sign in said]
            faults += [(address, aspect, m[0]) for m in DOUBLED.finditer(said)]
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_whole(guide: Guide, language: Language) -> None:
    questions = [
        render.question(guide, act, aspect, language)
        for act, found in guide.acts.items()
        for aspect in found.asks
    ]
    questions += [phrases.question(guide, key, language) for key in guide.facts]
    questions += [phrases.question(guide, f"{event}<", language) for event in guide.events]
    for question in questions:
        assert question.endswith("?")
        assert not [sign for sign in GARBLED if sign in question]
        assert not DOUBLED.search(question)


def test_a_silence_has_words_for_every_aspect() -> None:
    for aspect in ASPECTS:
        assert isinstance(render.SILENT[aspect], Text)
        assert isinstance(render.ASPECT[aspect], Text)
        assert isinstance(render.QUESTION[aspect], Text)


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
    ids=[
        "opposite",
        "no-either",
        "choice-stands-last",
        "beginning-said-once",
        "article-is-no-beginning",
    ],
)
def test_a_choice_of_values_is_said_as_a_person_would(
    guide: Guide, condition: Condition, sv: str, en: str
) -> None:
    assert phrases.condition(guide, condition, "sv") == sv
    assert phrases.condition(guide, condition, "en") == en
