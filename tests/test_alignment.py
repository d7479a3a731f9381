"""A revised text is aligned with the old one: every edit found, rightly classified, no false change.

The old text is the tests' own (tests/revision); where the agreements stand beside the project
the same edits are made to them, at test time and in memory.
"""

import re
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest
from copies import ROOT

from samverkan.changes.align import Alignment, align, heaviest_increasing
from samverkan.changes.align.headings import Heading, Known, pair
from samverkan.changes.align.noise import patterns
from samverkan.changes.align.passages import Section
from samverkan.changes.align.rewording import dice, within
from samverkan.changes.align.sentences import LIKELY, NONE, SURE, begins, cut
from samverkan.changes.revise import outlined
from samverkan.data import project as located
from samverkan.data.load import load
from samverkan.originals.account import Source, normalise, read

pytest.register_assert_rewrite("edits")
import edits  # noqa: E402
from edits import EDITS, Edit, Revision  # noqa: E402

ORIGINALS = ROOT.parent / "shared" / "source"
OWN = ROOT / "tests" / "revision"
TEXTS = {"OL": OWN / "source", **({"VG": ORIGINALS, "ST": ORIGINALS} if ORIGINALS.is_dir() else {})}
SEEDS = range(2)


@cache
def old_text(code: str) -> tuple[Source, list[Section], list[str]]:
    """A text, its statements and its noise."""
    guide = load(OWN) if code == "OL" else located.guide()
    text = guide.text(code)
    raw = (TEXTS[code] / text.edition.source_name).read_text("utf-8")
    source = normalise(raw, text.edition.noise)
    return source, outlined(text, read(text, source)), text.edition.noise


def revised(code: str, chosen: list[Edit], seed: int = 0) -> tuple[Revision, Alignment]:
    """Edit a text and align the outcome with it."""
    source, outline, noise = old_text(code)
    revision = Revision(source, outline, seed)
    for edit in chosen:
        edit(revision)
    raw = revision.text()
    found = [*patterns(raw, noise, source.letters), *noise]
    return revision, align(source, outline, normalise(raw, found))


def test_there_are_twenty_five_edits_and_the_old_text_is_long_enough() -> None:
    source, outline, _ = old_text("OL")
    spans = [span for section in outline for p in section.passages for span in p.spans]
    assert len({edit.__name__ for edit in EDITS}) == 25
    assert 12 <= len(outline) <= 20
    assert 60 <= sum(len(cut(source, *span, SURE)) for span in spans) <= 100


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_is_unchanged_beside_itself(code: str) -> None:
    source, outline, _ = old_text(code)
    found = align(source, outline, source)
    assert {c.kind for c in found.changes} == {"unchanged"}
    assert {(s.kind, s.retitled) for s in found.sections} == {("unchanged", False)}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("edit", [*EDITS, *edits.BESIDES], ids=lambda e: e.__name__)
@pytest.mark.parametrize("code", TEXTS)
def test_each_edit_alone_is_found_and_nothing_else(code: str, edit: Edit, seed: int) -> None:
    revision, found = revised(code, [edit], seed)
    revision.check(found)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("code", TEXTS)
def test_all_edits_together_are_found_and_nothing_else(code: str, seed: int) -> None:
    revision, found = revised(code, EDITS, seed)
    revision.check(found)
    kinds = Counter(c.kind for c in found.changes)
    assert {"moved", "reworded", "merged", "split", "new", "gone"} <= set(kinds)


def test_every_letter_of_the_new_text_is_claimed_once_or_new() -> None:
    source, outline, noise = old_text("OL")
    revision = Revision(source, outline)
    for edit in EDITS:
        edit(revision)
    raw = revision.text()
    new = normalise(raw, [*patterns(raw, noise, source.letters), *noise])
    found = align(source, outline, new)
    spans = [s.heading for s in found.sections if s.heading]
    spans += [span for c in found.changes for claim in c.claims for span in claim]
    spans += [span for c in found.changes for span in c.elsewhere]
    spans.sort()
    assert all(a[1] == b[0] for a, b in pairwise(spans))
    assert (spans[0][0], spans[-1][1]) == (0, len(new.letters))


# --- what the classes mean ----------------------------------------------------------------


def test_the_shares_of_a_merged_sentence_go_to_the_statements_that_they_come_from() -> None:
    source, outline, noise = old_text("OL")
    raw = source.original.replace(
        "Hundar ska hållas i band inom området. Höns",
        "Hundar ska hållas i band inom området och höns",
    )
    assert raw != source.original
    found = align(source, outline, normalise(raw, noise))
    (merged,) = [c for c in found.changes if c.kind == "merged"]
    new = normalise(raw, noise)
    assert [p.name for p in merged.old] == ["dogs", "hens"]
    assert [new.words(*spans[0]) for spans in merged.claims] == [
        "Hundar ska hållas i band inom området",
        "och höns får hållas om grannarna på båda sidor har sagt ja.",
    ]


def test_a_statement_that_turns_into_something_else_is_gone_and_the_other_is_new() -> None:
    source, outline, noise = old_text("OL")
    raw = source.original.replace("Hundar ska hållas i band inom området.", edits.ADDED[2])
    found = align(source, outline, normalise(raw, noise))
    odd = [(c.kind, c.before or c.after) for c in found.changes if c.kind != "unchanged"]
    assert sorted(odd) == [
        ("gone", "Hundar ska hållas i band inom området."),
        ("new", edits.ADDED[2]),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [("10 dagar", "1,0 dagar"), ("10 dagar", "1–0 dagar"), ("10 dagar", "<10 dagar")],
)
def test_a_sign_that_makes_another_number_is_a_change(before: str, after: str) -> None:
    source, outline, noise = old_text("OL")
    assert before in source.original
    found = align(source, outline, normalise(source.original.replace(before, after, 1), noise))
    (change,) = [c for c in found.changes if c.kind != "unchanged"]
    assert (change.kind, after in change.after) == ("reworded", True)


def test_a_heading_with_its_title_goes_before_one_with_its_number() -> None:
    """Chapters without a text of their own: one is gone, and the next two carry its number."""
    old = [Known("3.4", "3.4", "länkar"), Known("3.5", "3.5", "isambandmedplacering")]
    old.append(Known("3.6", "3.6", "isambandmedavslutavplacering"))
    new = [Heading("3.4", old[1].title, (0, 1)), Heading("3.5", old[2].title, (2, 3))]
    assert pair(old, new, {}) == {"3.5": 0, "3.6": 1}


@pytest.mark.parametrize(
    "words", ["Du betalar 50 %.", "Det står i 4 kap. 1 §.", "(Avgiften är 300 €.)", "<18 år."]
)
def test_a_sentence_is_shown_with_the_signs_at_its_ends(words: str) -> None:
    source = normalise(f"Före. {words} Efter.", [])
    assert source.words(4, len(source.letters) - 5) == words


# --- the parts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sureness"),
    [
        ("Ett slut. Barn", SURE),
        ("Ett slut.) Barn", SURE),
        ("Ett slut.3 Barn", SURE),
        ("En punkt\n• barn", SURE),
        ("En rad\nBarn", LIKELY),
        ("Så här: Barn", LIKELY),
        ("till exempel t.ex. Barn", LIKELY),
        ("enligt 3 kap. Barn", LIKELY),
        ("\n3. Barn", NONE),
        ("Ett slut. barn", NONE),
        ("hos Barn", NONE),
        ("där\na) ett", SURE),
        ("där\niv. et", SURE),
    ],
)
def test_where_a_sentence_begins(text: str, sureness: int) -> None:
    source = normalise(text, [])
    assert begins(source, len(source.letters) - 4) == sureness


def test_what_is_alike_shares_most_of_its_letters() -> None:
    assert dice("barnetskafåvård", "barnetskafåvård") == 1
    assert dice("klarinettskabarnetfå", "barnetskafåklarinett") > 0.6
    assert dice("barnetskafåklarinett", "hundenmåstehakoppel") < 0.1
    assert within("mat", "barnetskafåmat") == 1


def test_what_moved_is_the_lightest_explanation() -> None:
    assert heaviest_increasing([(3, 1), (1, 5), (2, 5)]) == {1, 2}
    assert heaviest_increasing([(3, 50), (1, 5), (2, 5)]) == {0}
    assert heaviest_increasing([]) == set()


def test_a_header_that_returns_does_not_interrupt_a_sentence() -> None:
    source, outline, noise = old_text("OL")
    words = re.sub(r"(?m)^Odlingslotterna vid ån, överenskommelse.*$", "", source.original)
    lines = words.split("\n")
    pages = ["\n".join(lines[at : at + 25]) for at in range(0, len(lines), 25)]
    raw = "\n\f".join(f"Föreningen, dnr 2026-7\nUTKAST\n{page}\nVersion 2.0" for page in pages)
    found = patterns(raw, noise, source.letters)
    aligned = align(source, outline, normalise(raw, [*found, *noise]))
    assert {c.kind for c in aligned.changes} == {"unchanged"}


@pytest.mark.parametrize(
    ("new", "found"),
    [
        ("".join(f"Text {'abc'[n]}\nAvtal sida {n + 1}\n" for n in range(3)), 1),
        ("".join(f"Text {'abc'[n]}\n{n + 1}\n" for n in range(3)), 1),
        ("\n\f".join(f"Region Å, dnr 7\nText {n} om\nSlut {n}." for n in "abc"), 1),
        ("\n\f".join(f"3.{n} Rutin\nText {'abcd'[n]}\nVersion 2.{n}" for n in range(4)), 1),
        ("\n".join(f"Region Å, dnr 7\nText {n}" for n in "abc"), 0),
        ("En länk http://a.example/b.", 1),
        ("".join(f"Länkar {n}\nMer {'abc'[n]}\n" for n in range(3)), 0),
        ("Hela texten\n\n4\n\nveckor", 0),
    ],
)
def test_noise_is_found_unless_the_old_text_has_it_as_text(new: str, found: int) -> None:
    assert len(patterns(new, [], "länkarvidån")) == found
