"""Words for ids: what a scenario may write, a clause may too; the id is told, and written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from copies import samverkan

from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.casewords import CaseWords, normal
from samverkan.model.guide import Guide
from samverkan.scenarios.words import Values

Plant = Callable[[Path, str, str], int]
CLAUSE = "agreements/gungor/2026/1.yaml"
KINDS = ("actor", "place", "document", "qualifier")


@pytest.mark.parametrize("kind", KINDS)
def test_a_concept_has_the_words_that_scenarios_have_for_it(guide: Guide, kind: str) -> None:
    known = CaseWords(guide).names[kind]
    for text, name in Values(guide).concepts(kind):
        assert known[normal(text.sv)] == known[normal(text.en)] == name


def test_so_has_an_event(guide: Guide) -> None:
    known = CaseWords(guide).names["event"]
    for text, name in Values(guide).events(happened=True):
        assert known[normal(text.sv)] == known[normal(text.en)] == name


def test_so_has_an_act(guide: Guide) -> None:
    known = CaseWords(guide).names["act"]
    for name, act in guide.acts.items():
        assert known[normal(act.do.sv)] == name


def test_so_has_the_value_of_a_fact(guide: Guide) -> None:
    words = CaseWords(guide)
    for text, (fact, value) in Values(guide).facts():
        assert words.value(guide.facts[fact], text.sv) == value


def test_words_that_two_share_name_neither(guide: Guide) -> None:
    names = CaseWords(guide).names
    assert "placeringen" not in names["concept"]  # the event, and the term
    assert names["event"]["placeringen"] == "placement"


def test_of_a_value_nothing_is_guessed(small: Path, plant: Plant) -> None:
    plant(small / CLAUSE, "weather: rain", "weather: regnar")  # "det regnar"
    with pytest.raises(Problems, match="unknown value 'regnar' of fact 'weather'"):
        load(small)


# What stands in a clause, and what a person may write in its place.
WRITTEN = [
    ("who: park-department", "who: parkavdelningen", "'parkavdelningen' is 'park-department'"),
    ("who: park-department", "who: [The park department]", "is 'park-department'"),
    ("who: park-department", "who: {either: [parkavdelning]}", "is 'park-department'"),
    ("pays: region", "pays: regionen", "'regionen' is 'region'"),
    ("from: reported", "from: felet anmäldes", "'felet anmäldes' is 'reported'"),
    ("act: swing.lend", "act: låna ut en reservgunga", "is 'swing.lend'"),
    ("weather: rain", "weather: det regnar", "'det regnar' is 'rain'"),
    ("weather: rain", "vädret: rain", "'vädret' is 'weather'"),
    ("weather: rain", "vädret: [det regnar]", "'det regnar' is 'rain'"),
    ("{weather: rain,", "{not: {vädret: solen skiner},", "'solen skiner' is 'sun'"),
    ("{weather: rain,", "{happened: {event: gungan lagades},", "'gungan lagades' is 'mended'"),
]


@pytest.mark.parametrize(("id_", "words", "told"), WRITTEN)
def test_words_are_read_as_the_id_that_they_name_and_told(
    small: Path, plant: Plant, id_: str, words: str, told: str
) -> None:
    line = plant(small / CLAUSE, id_, words)
    said = [str(report) for report in load(small).reports]
    assert any(one.startswith(f"{CLAUSE}:{line}: ") and told in one for one in said), said
    assert all(one.endswith("in the data: 'samverkan format' writes it") for one in said)
    ran = samverkan(small, "format", "--check")
    assert f"{CLAUSE}: is not formatted" in ran.stderr
    samverkan(small, "format")
    assert load(small).reports == ()
    assert words not in (small / CLAUSE).read_text("utf-8")


def test_the_id_is_written_and_all_else_stays(small: Path, plant: Plant) -> None:
    samverkan(small, "format")
    before = (small / CLAUSE).read_text("utf-8")
    plant(small / CLAUSE, "who: park-department", "who: parkavdelningen # of the town")
    samverkan(small, "format")
    after = (small / CLAUSE).read_text("utf-8")
    assert after == before.replace("who: park-department", "who: park-department # of the town", 1)


def test_words_that_are_nearly_right_are_hinted_at(small: Path, plant: Plant) -> None:
    line = plant(small / CLAUSE, "who: park-department", "who: parkavdelninge")
    with pytest.raises(Problems) as caught:
        load(small)
    said = "unknown actor 'parkavdelninge'; did you mean 'parkavdelningen'?"
    assert str(caught.value) == f"{CLAUSE}:{line}: {said}"


def test_another_fault_does_not_hide_what_words_mean(small: Path, plant: Plant) -> None:
    plant(small / CLAUSE, "who: park-department", "who: parkavdelningen")
    plant(small / CLAUSE, "pays: region", "pays: regoin")
    with pytest.raises(Problems) as caught:
        load(small)
    assert [problem.message for problem in caught.value.problems] == [
        "unknown actor 'regoin'; did you mean 'region'?"
    ]
