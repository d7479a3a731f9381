"""Every sentence of an original text is in exactly one statement, and none has changed.

The small agreement of tests/small has what an extraction from a PDF leaves behind: words
broken over lines, double spaces, page headers, a link, and a footnote in the midst of a
sentence. The original agreements are read too, where they stand beside the project.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.originals.account import Account, account, normalise, squeeze, stamp

Plant = Callable[[Path, str, str], int]
CLAUSE = "agreements/gungor/2026/1.yaml"
TEXT = "source/gungor.txt"
ORIGINALS = Path(__file__).parents[2] / "shared" / "source"


def read(small: Path) -> Account:
    (found,) = account(load(small), small / "source")
    return found


def stamped(small: Path) -> None:
    guide = load(small)
    stamp(guide, guide.text("GU"), read(small))


def test_a_text_that_is_claimed_to_the_last_letter_is_clean(small: Path) -> None:
    found = read(small)
    assert found.clean
    assert (found.unclaimed, found.changed, found.twice) == ([], [], [])
    assert len(found.fingerprints) == 6


def test_spacing_line_breaks_headers_and_links_do_not_change_a_text(
    small: Path, plant: Plant
) -> None:
    stamped(small)
    plant(small / TEXT, "Park-\navdelningen ska laga", "Parkavdelningen\n\nska   la-\nga")
    plant(
        small / TEXT, "gungor i parken", "Överenskommelse om gungor   Sida 3(4)\ngungor i\nparken"
    )
    plant(small / TEXT, "?sida=3", "/annan#plats")
    assert read(small).clean


def test_an_unclaimed_sentence_is_found_with_its_line(small: Path, plant: Plant) -> None:
    plant(small / TEXT, "Medan det regnar", "Hundar ska vara kopplade. Medan det regnar")
    found = read(small)
    assert found.unclaimed == ["1, line 12: Hundar ska vara kopplade."]
    assert (found.changed, found.twice) == ([], [])


@pytest.mark.parametrize(
    ("old", "new", "statement"),
    [
        ("2 veckor", "3 veckor", "mend"),
        ("ska laga", "får laga", "mend"),
        ("leka tryggt", "leka otryggt", "why"),
    ],
)
def test_a_changed_word_or_number_is_found(
    small: Path, plant: Plant, old: str, new: str, statement: str
) -> None:
    stamped(small)
    plant(small / TEXT, old, new)
    said = [str(problem) for problem in read(small).changed]
    assert [line for line in said if line.startswith(f"gu/1/{statement}: ")]


def test_a_text_that_two_statements_claim_is_found(small: Path, plant: Plant) -> None:
    plant(
        small / CLAUSE,
        "slide:\n    source: {from: 1 Med gunga",
        "slide:\n    source: {from: lagningen av alla",
    )
    found = read(small)
    assert [str(problem) for problem in found.twice] == [
        "gu/1/slide: claims text (line 7 of the source) that 1/pay also claims"
    ]


def test_a_statement_whose_text_is_missing_is_found(small: Path, plant: Plant) -> None:
    plant(small / TEXT, "1 Med gunga avses även en rutschkana.", "")
    (problem,) = read(small).changed
    assert problem.path == "gu/1/slide"
    assert "'1 Med gunga … en rutschkana.' is not in clause 1" in problem.message


def test_a_heading_that_is_missing_is_found(small: Path, plant: Plant) -> None:
    plant(small / TEXT, "2. Hur länge det gäller", "")
    assert "gu/2: the heading of clause 2 is not in the text" in map(str, read(small).changed)


def test_a_missing_file_is_one_line(small: Path) -> None:
    (small / TEXT).unlink()
    with pytest.raises(Problems, match=r"the source of GU \(gungor\.txt\) cannot be read"):
        read(small)


# --- fingerprints -------------------------------------------------------------------------


def test_stamp_writes_each_missing_fingerprint_under_its_statement(small: Path) -> None:
    guide = load(small)
    found = read(small)
    assert stamp(guide, guide.text("GU"), found) == 6
    written = load(small).text("GU")
    assert {
        (number, name): statement.fingerprint for number, name, statement in written.statements()
    } == found.fingerprints
    assert stamp(load(small), written, found) == 0


def test_stamp_never_replaces_a_fingerprint(small: Path, plant: Plant) -> None:
    stamped(small)
    before = (small / CLAUSE).read_text("utf-8")
    plant(small / TEXT, "2 veckor", "3 veckor")
    guide = load(small)
    changed = read(small)
    assert changed.fingerprints["1", "mend"] not in before
    assert stamp(guide, guide.text("GU"), changed) == 0
    assert (small / CLAUSE).read_text("utf-8") == before
    assert not read(small).clean


# --- what counts --------------------------------------------------------------------------


def test_only_letters_and_digits_count() -> None:
    assert squeeze("Åtta – (8) Gungor, snarast!") == "åtta8gungorsnarast"


def test_noise_is_blanked_and_keeps_its_place() -> None:
    source = normalise("Ett Sida 1(2) två", [r"Sida \d\(\d\)"])
    assert source.letters == "etttvå"
    assert source.original[source.offsets[3]] == "t"


if ORIGINALS.is_dir():

    def test_the_original_agreements_are_accounted_for(guide: Guide) -> None:
        for found in account(guide, ORIGINALS):
            assert (found.name, found.unclaimed) == (found.name, [])
            assert list(map(str, found.changed)) == []
            assert list(map(str, found.twice)) == []


def test_every_statement_of_the_agreements_has_a_fingerprint(guide: Guide) -> None:
    bare = [
        text.address(number, name)
        for text in guide.texts.values()
        for number, name, statement in text.statements()
        if not statement.fingerprint
    ]
    assert bare == []
