"""The parties' sign-off: asked statement by statement, written down as text, lapsing on a change."""

from collections.abc import Callable
from pathlib import Path

import pytest
from copies import ROOT
from typer.testing import CliRunner, Result

from samverkan.cli import app
from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Review, Statement
from samverkan.model.reviewed import counts, signature
from samverkan.originals.account import account, stamp
from samverkan.originals.review import Waiting, sign, waiting
from samverkan.site.agreements import reviewed
from samverkan.site.words import PageSay

Plant = Callable[[Path, str, str], int]
Enter = Callable[[Path], None]
CLAUSE = "agreements/gungor/2026/1.yaml"
TEXT = "source/gungor.txt"
WHO = ("--role", "samordnare", "--organisation", "Ekby kommun")
DAY = {"SOURCE_DATE_EPOCH": "1795305600", "COLUMNS": "600"}  # 2026-11-22


@pytest.fixture
def stamped(small: Path) -> Path:
    """The small project with the fingerprints of its original, as `samverkan source` gives them."""
    guide = load(small)
    (found,) = account(guide, small / "source")
    stamp(guide, guide.text("GU"), found)
    return small


def ask(root: Path, answers: str, *words: str) -> Result:
    options = ["review", *words, "--source", str(root / "source"), *WHO]
    return CliRunner().invoke(app, options, input=answers, env=DAY)


def statement(root: Path, clause: str, name: str) -> Statement:
    return load(root).text("GU").clauses[clause].statements[name]


def review_of(root: Path) -> Review:
    of = signature(statement(root, "1", "mend"))
    return Review(role="samordnare", organisation="Ekby kommun", date="2026-11-22", of=of)


def changed(before: bytes, after: bytes) -> list[bytes]:
    """The lines that a file has got in one place, if all the others are as they were."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    while old and new[0] == old[0]:
        old, new = old[1:], new[1:]
    while old and new[-1] == old[-1]:
        old, new = old[:-1], new[:-1]
    assert not old
    return new


@pytest.fixture
def signed(stamped: Path, enter: Enter) -> Path:
    """The same, with its first statement approved."""
    enter(stamped)
    assert "1 approved, 5 left" in ask(stamped, "y\nq\n").stdout
    enter(stamped)
    return stamped


# --- the walk -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "words", "shown"),
    [
        ("n\n" * 6, (), ["gu/1/mend (1 of 6)", "gu/2/start (6 of 6)", "0 approved, 6 left"]),
        ("q\n", (), ["Parkavdelningen ska laga", "inom 2 veckor", "within two weeks"]),
        ("q\n", ("gu/1/mend", "--lang", "sv"), ["inom två veckor"]),
        ("q\n", ("gu",), ["(1 of 6)"]),
        ("q\n", ("gu/1",), ["(1 of 5)"]),
        ("q\n", ("gu/2",), ["(1 of 1)"]),
        ("q\n", ("gu/1/pay",), ["(1 of 1)"]),
    ],
)
def test_each_statement_below_an_address_is_shown_beside_its_original(
    stamped: Path, enter: Enter, answers: str, words: tuple[str, ...], shown: list[str]
) -> None:
    """In both languages, or in one."""
    enter(stamped)
    ran = ask(stamped, answers, *words)
    said = " ".join(ran.stdout.split())
    assert ran.exit_code == 0, ran.stderr
    assert [one for one in shown if one not in said] == []
    assert "--lang" not in words or "within" not in said


def test_what_is_approved_is_written_and_nothing_else_changes(stamped: Path, enter: Enter) -> None:
    """And a walk goes on where the last one stopped."""
    file = stamped / CLAUSE
    file.write_bytes(file.read_bytes().replace(b"  mend:\n", b"  # comment\n  mend:   # more\n"))
    before = file.read_bytes()
    enter(stamped)
    assert "1 approved, 5 left" in ask(stamped, "y\nq\n").stdout
    (line,) = changed(before, file.read_bytes())
    said = "    review: {role: samordnare, organisation: Ekby kommun, date: 2026-11-22, of: "
    assert line.decode().startswith(said)
    assert counts(statement(stamped, "1", "mend"))
    assert not counts(statement(stamped, "1", "pay"))
    enter(stamped)
    assert "gu/1/why (1 of 5)" in ask(stamped, "q\n").stdout


@pytest.mark.parametrize("answers", ["", "nonsense\n", "y\n"], ids=["none", "wrong", "then-none"])
def test_an_interrupted_walk_leaves_the_statement_at_hand_as_it_was(
    stamped: Path, enter: Enter, answers: str
) -> None:
    before = (stamped / CLAUSE).read_bytes()
    enter(stamped)
    ran = ask(stamped, answers)
    assert ran.exit_code == 1
    assert "Aborted" in ran.stderr
    added = changed(before, (stamped / CLAUSE).read_bytes())
    assert len(added) == answers.count("y\n")
    assert not list((stamped / CLAUSE).parent.glob(".*"))


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("gu/9",), "no statement has such an address"),
        (("--role", " "), "a role and an organisation"),
        (("--source", "nowhere"), "cannot be read"),
        (("--lang", "de"), "is not a language"),
    ],
)
def test_what_cannot_be_asked_is_told(
    stamped: Path, enter: Enter, words: tuple[str, ...], message: str
) -> None:
    enter(stamped)
    options = ["review", "--source", str(stamped / "source"), *WHO, *words]
    ran = CliRunner().invoke(app, options, env=DAY)
    assert ran.exit_code == 1
    assert message in ran.stderr


def test_a_statement_whose_original_has_changed_cannot_be_reviewed(
    stamped: Path, plant: Plant
) -> None:
    plant(stamped / TEXT, "2 veckor", "3 veckor")
    found, problems = waiting(load(stamped), stamped / "source")
    assert "gu/1/mend" not in [one.address for one in found]
    assert [problem.path for problem in problems] == ["gu/1/mend"]


# --- what no longer counts ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "stands"),
    [
        ("fingerprint: ", "fingerprint: 0", False),
        ("weeks: 2", "weeks: 3", False),
        ("force: must", "force: should", False),
        ("who: park-department", "who: region", False),
        ("  mend:\n", "  mend:\n    oddities: [{sv: Udda., en: Odd.}]\n", True),  # a note beside
    ],
)
def test_a_review_of_another_wording_or_rule_no_longer_counts_until_it_is_done_again(
    signed: Path, enter: Enter, plant: Plant, old: str, new: str, stands: bool
) -> None:
    plant(signed / CLAUSE, old, new)
    guide = load(signed)
    assert counts(guide.text("GU").clauses["1"].statements["mend"]) is stands
    message = "'mend' has changed since it was reviewed (2026-11-22)"
    told = [r for r in guide.reports if message in r.message and r.path == CLAUSE]
    assert len(told) == (not stands)
    if new == "weeks: 3":
        assert "1 approved" in ask(signed, "y\n", "gu/1/mend").stdout
        assert (signed / CLAUSE).read_text("utf-8").count("review:") == 1
        assert counts(statement(signed, "1", "mend"))


@pytest.mark.parametrize("missing", ["role", "organisation", "date", "of"])
def test_a_review_without_one_of_its_parts_is_an_error(signed: Path, missing: str) -> None:
    text = (signed / CLAUSE).read_text("utf-8")
    (signed / CLAUSE).write_text(text.replace(f"{missing}:", "name:", 1), "utf-8")
    with pytest.raises(Problems, match=f"'{missing}' is missing"):
        load(signed)


# --- writing ------------------------------------------------------------------------------


def test_line_ends_are_kept(stamped: Path) -> None:
    file = stamped / CLAUSE
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.read_bytes()
    (one,) = waiting(load(stamped), stamped / "source", "gu/1/mend")[0]
    sign(stamped, one, review_of(stamped))
    (line,) = changed(before, file.read_bytes())
    assert line.endswith(b"}\r\n")


@pytest.mark.parametrize("text", list(load(ROOT).every_text), ids=lambda text: text.code)
def test_every_statement_of_the_guide_can_be_signed(tmp_path: Path, text: Text) -> None:
    """In place: each file takes a review of each of its statements and loses no byte."""
    for number, name, found in text.statements():
        file = tmp_path / text.files[number]
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes((ROOT / text.files[number]).read_bytes())
        before = file.read_bytes()
        review = Review(role=name, organisation="o", date="2026-11-22", of=signature(found))
        sign(tmp_path, Waiting(text, number, name, ""), review)
        assert changed(before, file.read_bytes())


# --- on the site --------------------------------------------------------------------------


def test_the_site_says_how_much_of_a_text_is_reviewed(stamped: Path, enter: Enter) -> None:
    def said() -> str:
        guide: Guide = load(stamped)
        found = (statement for _, _, statement in guide.text("GU").statements())
        say = PageSay(guide, "en")
        return reviewed(say, found, "agreement.reviewed", "agreement.unreviewed")

    assert said() == "Nobody from the parties has reviewed how the guide renders the text."
    enter(stamped)
    ask(stamped, "y\nn\ny\nq\n")
    assert said() == "The parties have reviewed 2 of 6 statements."
