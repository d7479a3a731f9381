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
PAGE, FEATURE = "docs/amnen/sida.md", "scenarios/gungor.feature"
CATALOGUE = "docs/locales/en/LC_MESSAGES/sida.po"
REGION = "  term: {sv: region, en: region}\n"
PARK = "  definition: {sv: den som sköter parken, en: the one who tends the park}\n"
AVOIDED = "  deprecated: {sv: [landsting], en: [county council]}\n"
PLAY, PLAY_EN = "Barn ska kunna leka tryggt.", "Children are to play in safety."


def told(root: Path) -> list[str]:
    return [str(problem) for problem in faults(*load_files(root))]


@pytest.fixture
def avoiding(small: Path, plant: Plant) -> Path:
    """The small project, in which a region is no county council."""
    plant(small / WORDS, REGION, REGION + AVOIDED)
    return small


def test_acts_facts_and_their_values_are_entries_of_the_sound_small_project(small: Path) -> None:
    assert told(small) == []
    found = entries(load_files(small)[0])
    assert found["act-swing-mend"].look_alikes == ("act-swing-lend",)
    assert "it rains" in [value.term.en for value in found["fact-weather"].values]
    concepts = {"park-department", "region", "reported", "mended"}
    assert set(found) - concepts == {"act-swing-mend", "act-swing-lend", "fact-weather", "fact-age"}


# --- labels, definitions, relations ---------------------------------------------------

# What is planted (in all.yaml: instead of what), and what is told, at the line of the first
# word of it.
FAULTS = [
    (REGION, "  term: {sv: Parkavdelning, en: region}\n", "'parkavdelning' (sv) already is the term of 'park-department'"),
    (REGION, f"{REGION}  admitted: {{en: [Mending, county]}}\n", "'mending' (en) is the term of 'mended'"),
    (REGION, f"{REGION}  deprecated: {{sv: [Region]}}\n", "'Region' (sv) is deprecated and in use of one concept"),
    (REGION, f"{REGION}  deprecated: {{en: [county]}}\n  admitted: {{en: [County]}}\n", "'county' (en) is deprecated and in use of one concept"),
    (PARK, "  definition: {sv: parkavdelningen i regionen, en: the park's people}\n", "(sv) is defined by itself: park-department → park-department"),
    (PARK, "  definition: {sv: de i parken, en: a park department of one's own}\n", "(en) is defined by itself: park-department → park-department"),
    (PARK, "  definition: {sv: de som regionen betalar, en: the park's people}\n", "(sv) is defined by itself: park-department → region → park-department"),
    (REGION, f"{REGION}  look-alikes: [park-department]\n", "names 'park-department' as a look-alike, which does not name 'region'"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_a_fault_of_an_entry_is_told_with_its_line(
    small: Path, plant: Plant, old: str, new: str, message: str
) -> None:
    line = plant(small / WORDS, old, new) + (new.startswith(old))
    if "→ region →" in message:
        plant(small / WORDS, "den som betalar", "den som parkavdelningarna hör till")
    assert f"{WORDS}:{line}: {message}" in told(small)


def test_an_act_that_does_not_look_back_is_told(small: Path, plant: Plant) -> None:
    plant(small / ACTS, "  look-alikes: [swing.lend]\n", "")
    text = (small / ACTS).read_text("utf-8")
    line = text[: text.index("look-alikes: [swing.mend]")].count("\n") + 1
    assert told(small) == [
        f"{ACTS}:{line}: names 'swing.mend' as a look-alike, which does not name 'swing.lend'"
    ]


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


# --- deprecated terms -----------------------------------------------------------------


def test_a_deprecated_term_in_the_data_is_told_in_both_languages(
    avoiding: Path, plant: Plant
) -> None:
    line = plant(avoiding / CLAUSE, PLAY, "Landstingets barn ska leka.")
    plant(avoiding / CLAUSE, PLAY_EN, "The county council's swings.")
    assert told(avoiding) == [
        f"{CLAUSE}:{line}: 'Landstingets' is deprecated: 'region'",
        f"{CLAUSE}:{line}: 'county council's' is deprecated: 'region'",
    ]


@pytest.mark.parametrize("said", ["fosterhem", "Fosterhemmet", "fosterhemmets", "fosterhemmen"])
def test_a_deprecated_term_is_found_in_every_form(avoiding: Path, plant: Plant, said: str) -> None:
    plant(avoiding / WORDS, "[landsting]", "[landsting, fosterhem]")
    plant(avoiding / CLAUSE, "leka tryggt.", f"leka på {said}.")
    (problem,) = told(avoiding)
    assert problem.endswith(f": '{said}' is deprecated: 'region'")


@pytest.mark.parametrize(
    ("path", "words", "line"),
    [
        (PAGE, "# En sida\n\nGungorna är landstingets.\n", 3),
        (FEATURE, "# language: sv\nEgenskap: Gungor\n  Landstingets gungor lagas.\n", 3),
        (CATALOGUE, '# county council\nmsgid "Landstingets county council"\nmsgstr ""\n"The swings belong "\n"to the county council."\n\nmsgid "Två county council"\nmsgstr "Two regions"\n', 5),
    ],
    ids=["page", "scenario", "translation"],
)  # fmt: skip
def test_a_deprecated_term_in_prose_is_told_with_its_line(
    avoiding: Path, path: str, words: str, line: int
) -> None:
    (avoiding / path).parent.mkdir(parents=True)
    (avoiding / path).write_text(words, "utf-8")
    (problem,) = told(avoiding)
    assert problem.startswith(f"{path}:{line}: ")
    assert problem.endswith("is deprecated: 'region'")


@pytest.mark.parametrize("path", [CLAUSE, PAGE])
def test_a_term_that_a_text_prints_may_be_quoted_where_the_glossary_says_so(
    avoiding: Path, plant: Plant, path: str
) -> None:
    if path == CLAUSE:
        plant(avoiding / CLAUSE, PLAY, "Landstinget ska laga.")
    else:
        (avoiding / path).parent.mkdir(parents=True)
        (avoiding / path).write_text("Texten säger landstinget.\n", "utf-8")
    assert len(told(avoiding)) == 1
    plant(avoiding / WORDS, AVOIDED, f"{AVOIDED}  quoted-in: [{path}]\n")
    assert told(avoiding) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("  note: {sv: Inte landstinget., en: Not the county council.}\n", PLAY_EN),
        ("  admitted: {en: [old county council area]}\n", "The old county council area plays."),
    ],
    ids=["own-note", "longer-term-in-use"],
)
def test_what_is_not_the_deprecated_term_in_use_is_let_stand(
    avoiding: Path, plant: Plant, more: str, said: str
) -> None:
    plant(avoiding / WORDS, AVOIDED, AVOIDED + more)
    plant(avoiding / CLAUSE, PLAY_EN, said)
    assert told(avoiding) == []
