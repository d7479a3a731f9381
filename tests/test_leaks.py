"""A scenario's page tells no answer before it is asked for: each way of telling it, planted."""

from pathlib import Path

import pytest

from samverkan.data.project import loaded
from samverkan.model.guide import Guide
from samverkan.prose.leaks import leaks, names
from samverkan.scenarios.features import read_feature, read_features
from samverkan.scenarios.told import question, tell
from samverkan.scenarios.vocabulary import vocabulary

CASE = """# language: sv
Egenskap: Hälsoundersökningen

  @S-901 @VG-3.4.3.1
  Scenariomall: Fyra veckor räknas till erbjudandet om en tid
    Barnet väntar på besked.
    Fråga: Senast när ska en tid erbjudas, och av vem?
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är <ålder> år
    Och att barnet vårdas med stöd av SoL
    Och att barnet bor i familjehem
    Och att placeringen är planerad
    Och att hälsoundersökningen initierades den 2 mars 2026
    När överenskommelsen i Västra Götaland tillämpas den 10 april 2026
    Så ska vårdcentralen erbjuda en tid för hälsoundersökning
    Och texten säger när: inom 4 veckor efter socialtjänstens initiativ till hälsoundersökningen
    Och texten säger när: skyndsamt
    Och sista dagen är den 30 mars 2026

    Exempel:
      | ålder |
      | 15    |
      | 16    |
"""
STORY, ASKED = "Barnet väntar på besked.", "Senast när ska en tid erbjudas, och av vem?"


def _told(root: Path, guide: Guide, text: str) -> list[str]:
    path = root / "prov.feature"
    path.write_text(text, "utf-8")
    found = leaks(guide, [read_feature(path, root, vocabulary(guide))])
    return [problem.message.partition(": ")[2] for problem in found]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (STORY, STORY, ""),
        (STORY, "Barnet väntar på vårdcentralens besked.", "story gives away 'vårdcentral'"),
        (STORY, "Om fyra veckor är det klart.", "story gives away '4 veckor'"),
        (STORY, "Senast den 30 mars är det klart.", "story gives away '30 mars'"),
        (STORY, "Det är bråttom, så svaret kommer skyndsamt.", "story gives away 'skyndsamt'"),
        (STORY, "Texten kräver att det går fort.", "the text says: 'Texten kräver'"),
        (STORY, "Det räcker att någon ringer.", "the text says: 'räcker'"),
        (STORY, "Handläggaren undrar om det räcker.", ""),
        (STORY, "Undersökningen initierades den 2 mars.", ""),  # it is given
        (ASKED, "När ska vårdcentralen erbjuda en tid?", ""),  # who does it is not asked
        (ASKED, "Vem på vårdcentralen erbjuder en tid?", "question gives away 'vårdcentral'"),
        (ASKED, "När slutar de fyra veckorna?", "question gives away '4 veckor'"),
        (ASKED, "En tid ska erbjudas.", "asks nothing"),
        ("Hälsoundersökningen\n", "Skyndsamt\n", "feature's name gives away 'skyndsamt'"),
    ],
)  # fmt: skip
def test_what_gives_an_answer_away_is_told(
    tmp_path: Path, guide: Guide, old: str, new: str, said: str
) -> None:
    found = _told(tmp_path, guide, CASE.replace(old, new, 1))
    assert [fault for fault in found if said not in fault] == []
    assert bool(found) is bool(said)


def test_no_scenario_of_the_project_gives_its_answer_away_or_asks_what_another_asks() -> None:
    guide, _ = loaded()
    features = read_features(guide)
    assert leaks(guide, features) == []
    scenarios = [scenario for feature in features for scenario in feature.scenarios]
    for language in ("sv", "en"):
        asked = [question(guide, scenario, language) for scenario in scenarios]
        assert len(set(asked)) == len(asked)


def test_the_headings_of_examples_hold_only_what_is_given() -> None:
    guide, _ = loaded()
    for feature in read_features(guide):
        for scenario in feature.scenarios:
            told = tell(guide, scenario)
            given = {line.step.kind for one in told.examples for line in one.given}
            assert "then" not in given
            assert sum(len(one.rows) for one in told.examples) == len(scenario.rows)
            assert all(one.answer[0].step.kind == "then" for one in told.examples)


def test_a_scenario_without_a_question_asks_what_holds_of_its_act(
    tmp_path: Path, guide: Guide
) -> None:
    path = tmp_path / "prov.feature"
    path.write_text(CASE.replace(f"    Fråga: {ASKED}\n", ""), "utf-8")
    scenario = read_feature(path, tmp_path, vocabulary(guide)).scenarios[0]
    asked = question(guide, scenario, "sv"), question(guide, scenario, "en")
    assert asked == (
        "Vad gäller om att erbjuda en tid för hälsoundersökning?",
        "What applies to offering an appointment for the health examination?",
    )


def test_a_number_is_found_by_its_word() -> None:
    assert names("4 veckor", "Om fyra veckor är det sommar.", "sv")
    assert not names("4 veckor", "Om fem veckor är det sommar.", "sv")
