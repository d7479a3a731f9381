"""What a policy owner is told who changes a field, or a sentence: the words, the field, the lines."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samverkan.data.drafts import apart
from samverkan.data.load import load_files
from samverkan.sentences.check import problems

Plant = Callable[[Path, str, str], int]
CLAUSE = "agreements/gungor/2026/1.yaml"
SAYS_SV = "Parkavdelningen ska laga gungan inom två veckor från felanmälan."
WHO = "      who: park-department\n      force: must\n"


def told(root: Path) -> list[str]:
    return [str(problem).removeprefix(f"{CLAUSE}:") for problem in problems(*load_files(root))]


def test_what_adds_up_is_left_in_peace(small: Path) -> None:
    assert told(small) == []


@pytest.mark.parametrize(
    ("old", "new", "sv", "en"),
    [
        ("{weeks: 2}", "{weeks: 5}", "8: says.sv: 'två veckor' is what no field says; deadline (line 14) says '5 veckor'", "9: says.en: 'two weeks' is what no field says; deadline (line 14) says '5 weeks'"),
        ("{weeks: 2}", "{days: 2}", "8: says.sv: 'två veckor' is what no field says; deadline (line 14) says '2 dagar'", "9: says.en: 'two weeks' is what no field says; deadline (line 14) says '2 days'"),
        (WHO, WHO.replace("park-department", "region"), "8: says.sv: 'Parkavdelningen' is what no field says; who (line 12) says 'regionen'", "9: says.en: 'park department' is what no field says; who (line 12) says 'the region'"),
        ("force: must", "force: should", "8: says.sv: 'ska' is what no field says; force (line 13) says 'bör'", "9: says.en: 'must' is what no field says; force (line 13) says 'should'"),
        (WHO, f"{WHO}      when: {{weather: rain}}\n", "8: says.sv: condition (line 14) says 'det regnar', and no words do", "9: says.en: condition (line 14) says 'it rains', and no words do"),
        ("when: {weather: rain, age: {below: 12}}", "when: {age: {below: 12}}", "31: says.sv: 'regnar', read as 'det regnar', is what no field says", "33: says.en: 'rains', read as 'it rains', is what no field says"),
        ("pays: region", "pays: park-department", "22: says.sv: 'Regionen' is what no field says; pays (line 23) says 'parkavdelningen'", "22: says.en: 'region' is what no field says; pays (line 23) says 'the park department'"),
    ],
    ids=["number", "unit", "actor", "force", "condition-added", "condition-dropped", "payer"],
)  # fmt: skip
def test_a_changed_field_tells_which_words_to_change(
    small: Path, plant: Plant, old: str, new: str, sv: str, en: str
) -> None:
    plant(small / CLAUSE, old, new)
    assert told(small) == [sv, en]


def test_words_in_a_folded_text_are_told_on_their_own_line(small: Path, plant: Plant) -> None:
    line = plant(
        small / CLAUSE, "inte har fyllt 12 år.\n      en", "inte har fyllt 6 år.\n      en"
    )
    assert told(small)[0].startswith(f"{line}: says.sv: 'inte har fyllt 6 år'")


def test_a_rule_without_a_sentence_is_told_and_a_draft_may_wait(small: Path, plant: Plant) -> None:
    line = plant(small / CLAUSE, "    says: {sv: Regionen betalar för att laga gungan., en: The region pays to mend the swing.}\n", "")  # fmt: skip
    assert told(small) == [f"{line - 4}: gu/1/pay has no sentence: write 'says'"]
    agreement = small / "agreements/gungor/agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8") + "draft: true\n", "utf-8")
    guide, files = load_files(small)
    stops, waits = apart(guide, problems(guide, files))
    assert (stops, len(waits)) == ([], 1)
