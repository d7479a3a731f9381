"""What was typed by hand is found wherever people write, and what only looks like it is not."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from copies import samverkan
from typer.testing import CliRunner

from samverkan.cli import app
from samverkan.data.load import load_files
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.prose.lint import Linter, Report, lint
from samverkan.prose.passages import Passage
from samverkan.prose.passages import pages as written

Plant = Callable[[Path, str, str], int]
SIP = "docs/amnen/sip.md"
SIP_PO = "docs/locales/en/LC_MESSAGES/amnen/sip.po"
CLAUSE = "agreements/stockholm/2020/7.6.yaml"
FEATURE = "scenarios/stockholm/sip.feature"
CASE = "Flytten är planerad"
FREE = '      - sv: "Rubriken skriver ut SIP som plan, meningen som planering.'
INTRO = "Sidan följer planen från behovet"


def _kinds(guide: Guide, words: str, language: Language, path: str = SIP) -> set[str]:
    source = "page" if path.endswith(".md") else "data"
    return {s.kind for s in Linter(guide).look(Passage(source, path, 1, language, words))}


def _found(root: Path) -> Report:
    return lint(*load_files(root))


TYPED = [
    ("sv", "Vårdcentralen ska erbjuda en tid.", "an obligation"),
    ("sv", "Socialtjänsten i hemkommunen bör lämna besked.", "an obligation"),
    ("sv", "Regionen får inte säga nej.", "an obligation"),
    ("sv", "Nämnden behöver besluta om det.", "an obligation"),
    ("sv", "Kommunen är skyldig att betala.", "an obligation"),
    ("sv", "Besked ska lämnas skriftligt av socialnämnden.", "an obligation"),
    ("sv", "Ni ska kalla till ett möte.", "an obligation"),
    ("en", "The health centre must offer an appointment.", "an obligation"),
    ("en", "The region may not refuse.", "an obligation"),
    ("en", "The social welfare committee has to decide.", "an obligation"),
    ("en", "The plan must be drawn up by the social services.", "an obligation"),
    ("en", "You must call a meeting.", "an obligation"),
    ("en", "When a child is placed the region must pay.", "an obligation"),
    ("sv", "Om barnet placeras akut måste regionen betala.", "an obligation"),
    ("sv", "Tiden är 4 veckor.", "a time"),
    ("sv", "Svaret kommer inom en vecka.", "a time"),
    ("sv", "Fyraveckorsfristen har börjat.", "a time"),
    ("en", "It takes two months.", "a time"),
    ("en", "The answer comes within a week.", "a time"),
    ("sv", "Den som har fyllt 18 samtycker själv.", "an age"),
    ("sv", "En femtonåring samtycker själv.", "an age"),
    ("sv", "Det gäller unga som är 18–20 år.", "an age"),
    ("en", "Those aged 18 consent themselves.", "an age"),
    ("en", "A 15-year-old consents.", "an age"),
    ("sv", "Intyget kostar 500 kronor.", "money"),
    ("en", "It costs SEK 500.", "money"),
    ("en", "Each pays half the cost.", "money"),
    ("sv", "Det står i 11 kap. 2 § SoL.", "a statute's section or year"),
    ("sv", "Det står i lagen (2017:209).", "a statute's section or year"),
    ("sv", "Socialtjänstlagen från 2001 gäller inte.", "a statute's section or year"),
    ("en", "It stands in chapter 11, section 2 of the act.", "a statute's section or year"),
    ("en", "The Social Services Act of 2001 is repealed.", "a statute's section or year"),
    ("sv", "Det står i avsnitt 3.4.3.1.", "a clause number"),
    ("en", "It stands in clause 9.", "a clause number"),
    ("sv", "Trappan har tre steg.", "a count"),
    ("en", "The ladder has three steps.", "a count"),
]


@pytest.mark.parametrize(("language", "words", "kind"), TYPED)
def test_typed_facts_are_found(guide: Guide, language: Language, words: str, kind: str) -> None:
    assert kind in _kinds(guide, words, language, CLAUSE)
    if kind != "an obligation":  # on a page it is a claim, as all else that is said
        assert kind in _kinds(guide, words, language)


# In the data, a text tells of the rules that stand beside it: only an obligation is typed there.
NO_OBLIGATIONS = [
    ("sv", "Texten säger inte om kommunen måste gå med på det."),
    ("sv", "Regionen får pengar av staten."),
    ("sv", "Barnet behöver insatser från både kommun och region."),
    ("sv", "Klinikerna har en vårdcentral som ska undersöka."),
    ("sv", "Ett *ska* är starkare än ett *bör*."),
    ("sv", "Barnet har rätt att få vård."),
    ("en", "The text does not say whether the municipality must agree."),
    ("en", "The centre that must examine is unknown."),
]


@pytest.mark.parametrize(("language", "words"), NO_OBLIGATIONS)
def test_a_text_of_the_data_may_tell_of_its_rules(
    guide: Guide, language: Language, words: str
) -> None:
    assert not _kinds(guide, words, language, CLAUSE)


@pytest.mark.parametrize(
    "words",
    [
        "{rule}`vg/3.4.3.1/offer-appointment`",
        "Att göra *skyndsamt* till ett antal dagar: {clause}`VG-3.4.2.1`.",
        "Samtycke till SIP: {concept}`consent-form`.",
        '[Vårdcentralen ska erbjuda en tid]{holds="vg/3.4.3.1/offer-appointment"}.',
    ],
)
def test_what_the_model_says_on_a_page_is_not_typed(guide: Guide, words: str) -> None:
    assert not _kinds(guide, words, "sv")


def test_numbers_in_the_glossarys_own_terms_may_be_said(guide: Guide) -> None:
    assert not _kinds(guide, "Det gäller barn under 18 år.", "sv", CLAUSE)
    assert _kinds(guide, "Det gäller barn under 17 år.", "sv", CLAUSE) == {"an age"}


def test_the_law_has_its_numbers_at_home(guide: Guide) -> None:
    words = "Anmälan står i 19 kap. 1 §. Svaret kommer inom en vecka."
    assert not _kinds(guide, words, "sv", "agreements/statutes.yaml")
    assert len(_kinds(guide, words, "sv", CLAUSE)) == 2


def test_the_project_says_nothing_by_hand() -> None:
    from samverkan.data.project import loaded, root

    found = lint(*loaded())
    assert not found.findings
    pages = [marker for marker in found.markers if marker.path.startswith("docs/")]
    assert len(found.markers) - len(pages) <= 20  # few: a reader can go through them
    sentences = sum(passage.words.count(". ") + 1 for passage in written(root()))
    assert 50 * len(pages) <= sentences


def test_typed_facts_are_found_with_file_and_line(project: Path, plant: Plant) -> None:
    """One planted in each kind of file; a message or description begins a few lines above."""
    planted = [
        (SIP, INTRO, f"Socialtjänsten ska kalla inom tre veckor. {INTRO}"),
        (
            SIP_PO,
            "This page follows",
            "The social services must call in three weeks. This page follows",
        ),
        (CLAUSE, FREE, f"{FREE} Regionen ska betala inom fyra veckor."),
        (
            "glossary/planning.yaml",
            'definition:\n    sv: "',
            'definition:\n    sv: "regionen ska svara inom fyra veckor, ',
        ),
    ]
    lines = {file: plant(project / file, old, new) for file, old, new in planted}
    found = _found(project).findings
    assert {problem.path for problem in found} == set(lines)
    for problem in found:
        assert abs(problem.line - lines[problem.path]) <= 6
    assert len(found) == 2 * len(lines)


def test_a_duty_typed_into_a_scenarios_description_is_found(project: Path, plant: Plant) -> None:
    line = plant(project / FEATURE, CASE, f"Regionen ska betala inom 2 veckor. {CASE}")
    (problem,) = _found(project).findings  # a case has its numbers, and steps test them
    assert (problem.path, problem.line) == (FEATURE, line)


def test_a_clause_in_a_text_of_the_data_exists(project: Path, plant: Plant) -> None:
    line = plant(project / "agreements/stockholm/2020/6.yaml", "ST-7.4", "ST-7.14")
    (problem,) = _found(project).findings[:1]
    begins = line - 1  # the text is folded
    assert (problem.path, problem.line) == ("agreements/stockholm/2020/6.yaml", begins)
    assert "unknown clause 'ST-7.14'; did you mean" in problem.message


def test_a_page_that_cites_a_clause_shows_a_rule_of_it(project: Path, plant: Plant) -> None:
    line = plant(project / SIP, INTRO, "Läs {clause}`VG-3.5.2`. " + INTRO)
    (problem,) = _found(project).findings
    assert (problem.path, problem.line) == (SIP, line)
    assert problem.message == "cites VG-3.5.2, but the page shows none of its rules"


def test_a_role_or_a_table_shows_a_rule(project: Path) -> None:
    for number, shows in enumerate(
        (
            "{rule}`vg/3.5.2/follow-up-new-plan.after-change`",
            "{fact}`vg/3.5.2/follow-up-new-plan.after-change force`",
            "\n\n```{entries} VG\n:acts: follow-up.*\n```",
        )
    ):
        page = project / f"docs/amnen/test-{number}.md"
        page.write_text(f"# Test\n\nLäs {{clause}}`VG-3.5.2`. {shows}\n", "utf-8")
    assert not _found(project).findings


def test_a_table_whose_facts_rule_a_rule_out_does_not_show_it(project: Path, plant: Plant) -> None:
    table = "```{entries} VG\n:acts: follow-up.after-move\nfacts:\n  change: none\n```\n"
    plant(project / SIP, INTRO, f"Läs {{clause}}`VG-3.5.2`.\n\n{table}\n{INTRO}")
    assert len(_found(project).findings) == 1


def test_a_marker_with_a_reason_lets_it_stand_and_is_counted(project: Path, plant: Plant) -> None:
    plant(project / SIP, INTRO, f"% typed: why\n\nMötet hålls inom tre veckor.\n\n{INTRO}")
    plant(project / FEATURE, CASE, f"# typed: why\n      Regionen ska betala. {CASE}")
    plant(project / CLAUSE, FREE, f"      # typed: why\n{FREE} Tiden är 4 veckor.")
    found = _found(project)
    assert not found.findings
    marked = [marker.path for marker in found.markers if marker.reason == "why"]
    assert sorted(marked) == sorted([SIP, FEATURE, CLAUSE])


def test_the_english_of_a_marked_passage_needs_no_marker(project: Path, plant: Plant) -> None:
    page = project / "docs/situationer/oro-for-barn.md"
    assert not _found(project).findings
    plant(page, "% typed: whose the duty is: it is the law's, and no rule of Stockholm's\n", "")
    paths = {problem.path for problem in _found(project).findings}
    assert len(paths) == 2


def test_a_marker_without_a_reason_is_none(project: Path, plant: Plant) -> None:
    plant(project / SIP, INTRO, f"% typed:\n\nMötet hålls inom tre veckor.\n\n{INTRO}")
    assert len(_found(project).findings) == 2  # who does what, and the time


def test_a_marker_that_lets_nothing_stand_is_a_finding(project: Path, plant: Plant) -> None:
    line = plant(project / SIP, INTRO, f"% typed: why\n\n{INTRO}")
    (problem,) = _found(project).findings
    assert (problem.path, problem.line, problem.message) == (SIP, line, "lets nothing stand")


def test_the_command_lists_findings_and_markers(
    project: Path, plant: Plant, enter: Callable[[Path], None]
) -> None:
    line = plant(project / SIP, INTRO, f"Socialtjänsten ska kalla. {INTRO}")
    enter(project)
    result = CliRunner().invoke(app, ["lint"])
    assert result.exit_code == 1
    assert (
        f"{SIP}:{line}: typed by hand: a claim bound to no rule (force), 'Socialtjänsten … ska'"
        in result.stdout
    )
    assert "\n1 hand-typed claims and numbers, " in result.stdout


def test_no_site_is_built_with_a_typed_fact(allotments: Path) -> None:
    page = allotments / "docs" / "lotter.md"
    page.write_text(page.read_text("utf-8") + "\nVattenlaget ska vattna lotterna.\n", "utf-8")
    ran = samverkan(allotments, "site")
    assert ran.returncode == 1
    assert re.search("^docs/lotter.md:.*typed by hand", ran.stderr, re.MULTILINE)
    assert not (allotments / "build" / "site").exists()
