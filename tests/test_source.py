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


def stamped(small: Path) -> int:
    guide = load(small)
    return stamp(guide, guide.text("GU"), read(small))


def faults(found: Account) -> list[str]:
    return [*found.unclaimed, *map(str, found.changed), *map(str, found.twice)]


def test_a_text_that_is_claimed_to_the_last_letter_is_clean(small: Path) -> None:
    found = read(small)
    assert (found.clean, faults(found), len(found.fingerprints)) == (True, [], 6)


def test_spacing_line_breaks_headers_and_links_do_not_change_a_text(
    small: Path, plant: Plant
) -> None:
    stamped(small)
    header = "Överenskommelse om gungor   Sida 3(4)\ngungor i\nparken"
    plant(small / TEXT, "Park-\navdelningen ska laga", "Parkavdelningen\n\nska   la-\nga")
    plant(small / TEXT, "gungor i parken", header)
    plant(small / TEXT, "?sida=3", "/annan#plats")
    assert read(small).clean


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (TEXT, "Medan det regnar", "Hundar ska vara kopplade. Medan det regnar", "1, line 12: Hundar ska vara kopplade."),
        (TEXT, "2 veckor", "3 veckor", "gu/1/mend: the text of 'mend' has changed since it was encoded"),
        (TEXT, "ska laga", "får laga", "gu/1/mend: 'Parkavdelningen ska laga … efter felanmälan.1' is not in clause 1 after the statement before"),
        (TEXT, "leka tryggt", "leka otryggt", "gu/1/why: 'Det är viktigt … leka tryggt' is not in clause 1 after the statement before"),
        (TEXT, "1 Med gunga avses även en rutschkana.", "", "gu/1/slide: '1 Med gunga … en rutschkana.' is not in clause 1 after the statement before"),
        (TEXT, "2. Hur länge det gäller", "", "gu/2: the heading of clause 2 is not in the text"),
        (CLAUSE, "{from: 1 Med gunga", "{from: lagningen av alla", "gu/1/slide: claims text (line 7 of the source) that 1/pay also claims"),
    ],
)  # fmt: skip
def test_what_is_not_accounted_for_is_told_with_its_place(
    small: Path, plant: Plant, file: str, old: str, new: str, told: str
) -> None:
    stamped(small)
    plant(small / file, old, new)
    assert told in faults(read(small))


def test_a_missing_file_is_one_line(small: Path) -> None:
    (small / TEXT).unlink()
    with pytest.raises(Problems, match=r"the source of GU \(gungor\.txt\) cannot be read"):
        read(small)


# --- fingerprints -------------------------------------------------------------------------


def test_stamp_writes_each_missing_fingerprint_and_never_replaces_one(
    small: Path, plant: Plant
) -> None:
    found = read(small).fingerprints
    assert stamped(small) == 6
    statements = list(load(small).text("GU").statements())
    assert {(number, name): s.fingerprint for number, name, s in statements} == found
    before = (small / CLAUSE).read_text("utf-8")
    plant(small / TEXT, "2 veckor", "3 veckor")
    assert stamped(small) == 0
    assert (small / CLAUSE).read_text("utf-8") == before
    assert not read(small).clean


# --- what counts --------------------------------------------------------------------------


def test_only_letters_and_digits_count_and_noise_keeps_its_place() -> None:
    assert squeeze("Åtta – (8) Gungor, snarast!") == "åtta8gungorsnarast"
    source = normalise("Ett Sida 1(2) två", [r"Sida \d\(\d\)"])
    assert source.letters == "etttvå"
    assert source.original[source.offsets[3]] == "t"


if ORIGINALS.is_dir():

    def test_the_original_agreements_are_accounted_for(guide: Guide) -> None:
        for found in account(guide, ORIGINALS):
            assert (found.name, faults(found)) == (found.name, [])


def test_every_statement_of_the_agreements_has_a_fingerprint(guide: Guide) -> None:
    for text in guide.texts.values():
        bare = [name for _, name, statement in text.statements() if not statement.fingerprint]
        assert (text.code, bare) == (text.code, [])
