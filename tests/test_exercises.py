"""An exercise is as true as its scenarios: what no longer holds in it is told, each kind planted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import html

from samverkan.data.load import load_files
from samverkan.data.pages import exercise_doc
from samverkan.data.project import loaded
from samverkan.model.case import Case as Told
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, CaseOf, Language
from samverkan.proof.mutants.operators import mutants
from samverkan.prose.leaks import names
from samverkan.scenarios.exercises import FILE, Case, case, faults, read_exercises
from samverkan.scenarios.features import Scenario, read_features
from samverkan.scenarios.options import Question, asked, options, said
from samverkan.scenarios.told import tell
from samverkan.words.lexicon import words_of
from samverkan.words.say import Say

Plant = Callable[[Path, str, str], int]
MARKS = ('class="sg-right', "data-", "title=", "href=")


def scenarios(guide: Guide) -> dict[str, Scenario]:
    return {s.id: s for feature in read_features(guide) for s in feature.scenarios}


def test_every_exercise_of_the_project_holds_and_has_answers_to_choose_between() -> None:
    guide, _ = loaded()
    features = read_features(guide)
    assert list(faults(guide, features)) == []
    exercises, known = read_exercises(guide), scenarios(guide)
    assert len(exercises) >= 10
    first = set()
    for exercise in exercises.values():
        assert 30 <= exercise.minutes <= 45
        for of in exercise.cases:
            found = case(guide, known, of)
            words = [said(Say(guide, "sv"), option, found.question) for option in found.options]
            assert words == sorted(words)
            first.add(found.options.index(found.right))
            assert all(line.step.kind != "then" for line in found.given)
    assert len(first) > 2  # where the right one stands tells nothing


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("scenario: S-010", "scenario: S-999", "no scenario S-999"),
        ("scenario: S-010", "scenario: S-010\n      example: 9", "S-010 has 1 examples"),
        ("act: information.notify-care", "act: information.notify-carer", "S-010 does not say 'who' of 'information.notify-carer' in VG; did you mean 'information.notify-care'?"),
        ("text: VG", "text: WG", "S-010 does not say 'who' of 'information.notify-care' in WG; did you mean 'VG'?"),
        ("answer: \"socialtjänsten i den placerande kommunen\"", "answer: \"rektorn\"", "the answer of S-010 is 'socialtjänsten i den placerande kommunen', not 'rektorn'"),
        ("roles: [social-services, health-centre]", "roles: [socialservices]", "no role 'socialservices'; did you mean 'social-services'?"),
        ("minutes: 45", "minuter: 45", "unknown key 'minuter'; did you mean 'minutes'?"),
    ],
    ids=["scenario", "example", "act", "agreement", "answer", "role", "key"],
)  # fmt: skip
def test_what_no_longer_holds_in_an_exercise_is_told(
    project: Path, plant: Plant, old: str, new: str, said: str
) -> None:
    line = plant(project / FILE, old, new) + new.count("\n")
    guide, _ = load_files(project)
    found = [str(fault) for fault in faults(guide, read_features(guide))]
    assert f"{FILE}:{line}: {said}" in "\n".join(found), found


def now(guide: Guide, told: Told, of: CaseOf) -> str:
    """What the guide answers a question in a case."""
    question = Question(of.text, of.act, of.aspect)
    try:
        return said(Say(guide, "sv"), options(guide, told, question)[0], question)
    except ValueError as error:
        return str(error)


def test_an_exercise_no_longer_holds_under_a_mutant_of_its_rule(guide: Guide) -> None:
    """Change what a rule answers, and what a course says of it is no longer the answer."""
    known, left, told = scenarios(guide), {}, {}
    for exercise in read_exercises(guide).values():
        for of in exercise.cases:
            found = case(guide, known, of)
            row = tell(guide, found.scenario).examples[of.example - 1].rows[0]
            told[of.ask.sv] = asked(guide, found.scenario, row)[found.question]
            if len(found.right.provisions) == 1:  # else another rule may say the same
                left[found.right.provisions[0].address, of.aspect] = of
    assert len(left) > 20
    for mutant in mutants(guide):
        if of := left.pop((mutant.address, mutant.field), None):
            assert now(guide.with_text(mutant.text), told[of.ask.sv], of) != of.answer
    assert left == {}


def words(guide: Guide, of: Case, language: Language) -> Iterator[str]:
    """What the right answer asserts: its actors and places, or the number or the word of a time."""
    for rule in (provision.rule for provision in of.right.provisions):
        for name in rule.names(of.of.aspect):
            yield from words_of(guide.concepts[name], language)
        for limit in rule.deadline if of.of.aspect == "deadline" else ():
            if limit.vague:
                yield from words_of(guide.concepts[limit.vague], language)
            elif span := limit.within or limit.every:
                yield Say(guide, language).span(span)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_of_cases_holds_no_answer_but_among_those_to_choose_between(
    site: Path, guide: Guide, language: Language
) -> None:
    """Not in its heading, title, address, metadata or story; and nothing marks the right one."""
    checked, written = 0, scenarios(guide)
    for name, exercise in read_exercises(guide).items():
        path = site / ("" if language == "sv" else language) / f"{exercise_doc(name, 'cases')}.html"
        page = html.fromstring(path.read_bytes())
        choices = page.find_class("sg-answers")
        said = [[html.tostring(one, encoding="unicode") for one in each] for each in choices]
        assert len(said) == len(exercise.cases)
        assert not any(word in one for each in said for one in each for word in MARKS)
        assert page.xpath("//main//article//a[contains(@href, '/scenarier/')]") == []
        for each in choices:
            each.drop_tree()
        over = [name, *page.xpath("//title/text() | //h1//text()")]
        (described,) = page.xpath("//meta[@name='description']/@content")  # the first case's story
        for n, of in enumerate(exercise.cases, 1):
            found = case(guide, written, of)
            given = " ".join(line.fit.say(language) for line in found.given)
            seen = [*over, page.get_element_by_id(f"case-{n}").text_content()]
            seen += [described] if n == 1 else []
            for answer in words(guide, found, language):
                checked += 1
                if not names(answer, f"{given} {of.ask[language]}", language):
                    assert not any(names(answer, text, language) for text in seen), (name, answer)
    assert checked > 30


def test_a_scenario_that_fails_is_told_where_the_exercise_names_it(
    project: Path, plant: Plant
) -> None:
    feature = project / "scenarios" / "vastra-gotaland" / "akut-placering.feature"
    before, tag, after = feature.read_text("utf-8").partition("@S-010")
    after = after.replace("texten säger när: skyndsamt", "texten säger när: snarast möjligt", 1)
    feature.write_text(before + tag + after, "utf-8")
    line = plant(project / FILE, "scenario: S-010", "scenario: S-010")
    guide, _ = load_files(project)
    (told,) = faults(guide, read_features(guide))
    assert str(told).startswith(f"{FILE}:{line}: S-010 fails: ")
