"""What must hold of the glossary, each fault planted in a copy of the small project and told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samverkan.data.load import load_files
from samverkan.words.glossary import entries, faults

Plant = Callable[[Path, str, str], int]

WORDS = "glossary/all.yaml"
ACTS = "agreements/acts.yaml"
CLAUSE = "agreements/gungor/2026/1.yaml"
REGION = "  term: {sv: region, en: region}\n"
PARK = "  definition: {sv: den som sköter parken, en: the one who tends the park}\n"
AVOIDED = "  deprecated: {sv: [landsting], en: [county council]}\n"


def told(root: Path) -> list[str]:
    return [str(problem) for problem in faults(*load_files(root))]


@pytest.fixture
def avoiding(small: Path, plant: Plant) -> Path:
    """The small project, in which a region is no county council."""
    plant(small / WORDS, REGION, REGION + AVOIDED)
    return small


def test_the_small_project_is_sound(small: Path) -> None:
    assert told(small) == []


def test_acts_facts_and_their_values_are_entries(small: Path) -> None:
    found = entries(load_files(small)[0])
    assert found["act-swing-mend"].look_alikes == ("act-swing-lend",)
    assert "it rains" in [value.term.en for value in found["fact-weather"].values]
    assert set(found) == {
        "park-department",
        "region",
        "reported",
        "mended",
        "act-swing-mend",
        "act-swing-lend",
        "fact-weather",
        "fact-age",
    }


# --- labels ---------------------------------------------------------------------------


def test_one_preferred_term_names_one_concept(small: Path, plant: Plant) -> None:
    line = plant(small / WORDS, REGION, "  term: {sv: Parkavdelning, en: region}\n")
    assert told(small) == [
        f"{WORDS}:{line}: 'parkavdelning' (sv) already is the term of 'park-department'"
    ]


def test_an_admitted_term_is_no_other_concepts_preferred_term(small: Path, plant: Plant) -> None:
    line = plant(small / WORDS, REGION, REGION + "  admitted: {en: [Mending, county]}\n") + 1
    assert told(small) == [f"{WORDS}:{line}: 'mending' (en) is the term of 'mended'"]


@pytest.mark.parametrize(
    ("extra", "language", "word"),
    [
        ("  deprecated: {sv: [Region]}\n", "sv", "Region"),
        ("  deprecated: {en: [county]}\n  admitted: {en: [County]}\n", "en", "county"),
    ],
    ids=["preferred", "admitted"],
)
def test_a_term_is_not_both_deprecated_and_in_use(
    small: Path, plant: Plant, extra: str, language: str, word: str
) -> None:
    line = plant(small / WORDS, REGION, REGION + extra) + 1
    fault = f"{WORDS}:{line}: '{word}' ({language}) is deprecated and in use of one concept"
    assert fault in told(small)


# --- definitions and relations --------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "language", "path"),
    [
        ("{sv: parkavdelningen i regionen, en: the park's people}", "sv", "park-department"),
        ("{sv: de i parken, en: a park department of one's own}", "en", "park-department"),
        (
            "{sv: de som regionen betalar, en: the park's people}",
            "sv",
            "region → park-department",
        ),
    ],
    ids=["itself", "itself-in-english", "by-another"],
)
def test_no_concept_is_defined_by_itself(
    small: Path, plant: Plant, said: str, language: str, path: str
) -> None:
    line = plant(small / WORDS, PARK, f"  definition: {said}\n")
    if "→" in path:
        plant(small / WORDS, "den som betalar", "den som parkavdelningarna hör till")
    fault = f"{WORDS}:{line}: ({language}) is defined by itself: park-department → {path}"
    assert fault in told(small)


def test_a_concept_that_nothing_speaks_of_is_told(small: Path) -> None:
    file = small / WORDS
    line = file.read_text("utf-8").count("\n") + 1
    extra = (
        "sandpit:\n"
        "  kind: term\n"
        "  term: {sv: sandlåda, en: sandpit}\n"
        "  definition: {sv: lekplats av sand, en: play area of sand}\n"
        "  note: {sv: En sandlåda är ingen gunga., en: A sandpit is no swing.}\n"
        "  evidence: ours\n"
    )
    file.write_text(file.read_text("utf-8") + extra, "utf-8")
    assert told(small) == [f"{WORDS}:{line}: nothing speaks of 'sandlåda'"]
    (small / "docs").mkdir()
    (small / "docs" / "sand.md").write_text("Vi räknar alla sandlådor.\n", "utf-8")
    assert told(small) == []


def test_a_look_alike_must_look_back(small: Path, plant: Plant) -> None:
    line = plant(small / WORDS, REGION, REGION + "  look-alikes: [park-department]\n") + 1
    assert told(small) == [
        f"{WORDS}:{line}: names 'park-department' as a look-alike, which does not name 'region'"
    ]


def test_an_act_that_does_not_look_back_is_told(small: Path, plant: Plant) -> None:
    plant(small / ACTS, "  look-alikes: [swing.lend]\n", "")
    text = (small / ACTS).read_text("utf-8")
    line = text[: text.index("look-alikes: [swing.mend]")].count("\n") + 1
    assert told(small) == [
        f"{ACTS}:{line}: names 'swing.mend' as a look-alike, which does not name 'swing.lend'"
    ]


# --- deprecated terms -----------------------------------------------------------------


def test_a_deprecated_term_in_the_data_is_told_in_both_languages(
    avoiding: Path, plant: Plant
) -> None:
    line = plant(avoiding / CLAUSE, "Barn ska kunna leka tryggt.", "Landstingets barn ska leka.")
    plant(avoiding / CLAUSE, "Children are to play in safety.", "The county council's swings.")
    assert told(avoiding) == [
        f"{CLAUSE}:{line}: 'Landstingets' is deprecated: 'region'",
        f"{CLAUSE}:{line}: 'county council's' is deprecated: 'region'",
    ]


def test_a_longer_term_in_use_is_not_taken_for_the_deprecated_one(
    avoiding: Path, plant: Plant
) -> None:
    plant(avoiding / WORDS, AVOIDED, AVOIDED + "  admitted: {en: [old county council area]}\n")
    plant(avoiding / CLAUSE, "Children are to play", "Children of the old county council area play")
    assert told(avoiding) == []


@pytest.mark.parametrize("said", ["fosterhem", "Fosterhemmet", "fosterhemmets", "fosterhemmen"])
def test_a_deprecated_term_is_found_in_every_form(avoiding: Path, plant: Plant, said: str) -> None:
    plant(avoiding / WORDS, "[landsting]", "[landsting, fosterhem]")
    plant(avoiding / CLAUSE, "leka tryggt.", f"leka på {said}.")
    (problem,) = told(avoiding)
    assert problem.endswith(f": '{said}' is deprecated: 'region'")


@pytest.mark.parametrize(
    ("path", "before", "said"),
    [
        ("docs/amnen/sida.md", "# En sida\n\n", "Gungorna är landstingets."),
        (
            "scenarios/gungor.feature",
            "# language: sv\nEgenskap: Gungor\n  ",
            "Landstingets gungor lagas.",
        ),
    ],
    ids=["page", "scenario"],
)
def test_a_deprecated_term_in_prose_is_told_with_its_line(
    avoiding: Path, path: str, before: str, said: str
) -> None:
    (avoiding / path).parent.mkdir(parents=True)
    (avoiding / path).write_text(f"{before}{said}\n", "utf-8")
    (problem,) = told(avoiding)
    assert problem.startswith(f"{path}:{before.count(chr(10)) + 1}: ")
    assert problem.lower().endswith("'landstingets' is deprecated: 'region'")


CATALOGUE = """\
# county council
msgid "Landstingets county council"
msgstr ""
"The swings belong "
"to the county council."

msgid "Två county council"
msgstr "Two regions"
"""


def test_a_deprecated_term_in_a_translation_is_told_but_not_one_in_its_source(
    avoiding: Path,
) -> None:
    path = "docs/locales/en/LC_MESSAGES/sida.po"
    (avoiding / path).parent.mkdir(parents=True)
    (avoiding / path).write_text(CATALOGUE, "utf-8")
    assert told(avoiding) == [f"{path}:5: 'county council' is deprecated: 'region'"]


@pytest.mark.parametrize("path", [CLAUSE, "docs/sida.md"])
def test_a_term_that_a_text_prints_may_be_quoted_where_the_glossary_says_so(
    avoiding: Path, plant: Plant, path: str
) -> None:
    if path == CLAUSE:
        plant(avoiding / CLAUSE, "Barn ska kunna leka tryggt.", "Landstinget ska laga.")
    else:
        (avoiding / "docs").mkdir()
        (avoiding / path).write_text("Texten säger landstinget.\n", "utf-8")
    assert len(told(avoiding)) == 1
    plant(avoiding / WORDS, AVOIDED, f"{AVOIDED}  quoted-in: [{path}]\n")
    assert told(avoiding) == []


def test_a_concepts_own_note_may_say_what_it_is_not(avoiding: Path, plant: Plant) -> None:
    note = "  note: {sv: Inte landstinget., en: Not the county council.}\n"
    plant(avoiding / WORDS, AVOIDED, AVOIDED + note)
    assert told(avoiding) == []
