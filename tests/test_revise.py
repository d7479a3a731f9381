"""`samverkan revise`: a draft edition of what lives on, a report, and nothing else touched."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from copies import ROOT
from docx import Document
from fpdf import FPDF
from typer.testing import CliRunner, Result

from samverkan.changes.draft import Drafter
from samverkan.changes.impact import Bearings
from samverkan.changes.report import wordings
from samverkan.changes.revise import STAGES, Order, Revision, outlined, revise
from samverkan.cli import app
from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.files.yamledit import Editor
from samverkan.model.guide import Text
from samverkan.model.records import Clause, Edition
from samverkan.originals.account import Account, normalise, read
from samverkan.originals.reading import original_in
from samverkan.scenarios.features import parse_features

pytest.register_assert_rewrite("edits")
import edits  # noqa: E402

Plant = Callable[[Path, str, str], int]
Enter = Callable[[Path], None]
OLD = "agreements/odlingslotter/2026"
DRAFT = "agreements/odlingslotter/2027"


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """A copy of tests/revision: a project of one agreement, its text beside it."""
    shutil.copytree(ROOT / "tests" / "revision", tmp_path / "garden")
    (tmp_path / "garden" / "source").rename(tmp_path / "texts")
    return tmp_path / "garden"


def old(garden: Path) -> Path:
    return garden.parent / "texts" / "odlingslotter.txt"


def revised(garden: Path, *changes: tuple[str, str], name: str = "ny.txt") -> Path:
    """A revised text: the old one with each of the words replaced."""
    text = old(garden).read_text("utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path = garden.parent / "texts" / name
    path.write_text(text, "utf-8")
    return path


def order(garden: Path, new: Path, **more: object) -> Order:
    return Order(old(garden), new, "odlingslotter", "2027", **more)  # type: ignore[arg-type]


def draft_of(garden: Path, new: Path) -> tuple[Text, Account]:
    """The draft edition as the loader reads it, and what its source still has unclaimed."""
    (text,) = (t for t in load(garden).every_text if t.edition_id == "2027")
    return text, read(text, normalise(new.read_text("utf-8"), text.edition.noise))


def tree(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def call(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], env={"COLUMNS": "240"})


def refused(garden: Path, asked: Order) -> list[str]:
    """The problems, once it is sure that nothing was written."""
    before = tree(garden.parent)
    with pytest.raises(Problems) as caught:
        revise(load(garden), asked)
    assert tree(garden.parent) == before
    return [str(problem) for problem in caught.value.problems]


# --- the draft edition --------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(3))
def test_the_draft_claims_what_lives_on_and_leaves_only_what_is_new(
    garden: Path, seed: int
) -> None:
    text = load(garden).text("OL")
    source = normalise(old(garden).read_text("utf-8"), text.edition.noise)
    plan = edits.Revision(source, outlined(text, read(text, source)), seed)
    for edit in edits.EDITS:
        edit(plan)
    new = garden.parent / "texts" / "ny.txt"
    new.write_text(plan.text(), "utf-8")
    made = revise(load(garden), order(garden, new))
    plan.check(made.alignment)
    draft, account = draft_of(garden, new)
    assert (account.changed, account.twice) == ([], [])
    assert made.alignment.counts["new"] == len(plan.new) == 4
    apart = sum(len(change.elsewhere) for change in made.alignment.changes)
    # Two new sentences in a row are one stretch of unclaimed text.
    assert len(account.unclaimed) == len(plan.new) - 1 + apart
    lived = {p.id for c in made.alignment.changes if c.kind != "gone" for p in c.old}
    assert set(made.draft.places) == lived
    assert len(list(draft.statements())) == len(lived)
    gone = {name for name, kind in plan.expected.items() if kind == "gone"}
    assert set(draft.edition.retired) == gone
    pending = {f"{n}/{k}" for n, k, s in draft.statements() if s.pending}
    changed = {n for n, k in plan.expected.items() if k in ("reworded", "merged", "split")}
    assert pending == {made.draft.places[name] for name in changed}


def test_every_file_is_valid_by_the_models_alone(garden: Path) -> None:
    new = revised(garden, ("inom 3\nveckor", "inom 4\nveckor"))
    made = revise(load(garden), order(garden, new))
    for name, content in made.draft.files.items():
        data = yaml.load(content, yaml.BaseLoader)
        assert (garden / DRAFT / name).read_text("utf-8") == content
        (Edition if name == "edition.yaml" else Clause).model_validate(data)
    edition = Edition.model_validate(yaml.safe_load(made.draft.files["edition.yaml"]))
    assert edition.takes_effect is None
    assert (edition.status, edition.source_name) == ("draft", "ny.txt")
    assert made.draft.files["edition.yaml"].startswith("# A text that the tests made up;")


def test_only_the_lines_of_what_changed_differ(garden: Path) -> None:
    new = revised(garden, ("inom 3\nveckor", "inom 4\nveckor"))
    revise(load(garden), order(garden, new))
    for path in sorted((garden / OLD).glob("[0-9]*.yaml")):
        lines, carried = (
            (folder / path.name).read_text("utf-8").splitlines()
            for folder in (garden / OLD, garden / DRAFT)
        )
        added = [line for line in carried if line not in lines]
        if path.name != "2.1.yaml":
            assert carried == lines
        else:
            assert added[0] == "    pending: reworded"
            assert re.fullmatch(r"    fingerprint: [0-9a-f]{12}", added[1])
            assert len(added) == 2
            assert len(carried) == len(lines) + 1


def test_a_renumbered_clause_goes_into_a_file_of_its_new_number_with_its_comments(
    garden: Path,
) -> None:
    new = revised(garden, ("2.2.1 Rutin", "2.2.4 Rutin"), ("3.1 Vatten", "3.9 Vatten"))
    revise(load(garden), order(garden, new))
    draft, account = draft_of(garden, new)
    assert account.clean
    assert not (garden / DRAFT / "3.1.yaml").exists()
    water = (garden / DRAFT / "3.9.yaml").read_text("utf-8")
    assert water.startswith('clause: "3.9"\nwas: "3.1"\n')
    assert "  # Water first: nothing grows without it.\n  open:" in water
    assert draft.edition.contents.index("3.9") == draft.edition.contents.index("3.2") - 1
    (relation,) = draft.clauses["2.2.4"].statements["pay-back"].relations
    assert relation.with_ == ["2.2.4/decide"]
    assert not any(s.pending for _, _, s in draft.statements())


def test_a_relation_to_what_is_gone_falls_away_and_is_told(garden: Path) -> None:
    new = revised(garden, ("• Nämnden beslutar skyndsamt\n", ""))
    made = revise(load(garden), order(garden, new))
    draft, account = draft_of(garden, new)
    assert account.clean
    assert draft.edition.retired == ["2.2.1/decide"]
    assert draft.clauses["2.2.1"].statements["pay-back"].relations == []
    assert made.draft.dropped == ["2.2.1/pay-back – 2.2.1/decide (deadline)"]
    assert "2.2.1/pay-back – 2.2.1/decide (deadline)" in made.report[0].read_text("utf-8")


def test_a_moved_statement_keeps_its_name_and_tells_where_it_was(garden: Path) -> None:
    hens = "Höns får hållas om grannarna på båda\nsidor har sagt ja."
    new = revised(
        garden,
        (hens, ""),
        ("Skolklasser får halva\nhyran.", f"Skolklasser får halva\nhyran. {hens}"),
    )
    made = revise(load(garden), order(garden, new))
    draft, account = draft_of(garden, new)
    assert account.clean
    assert made.draft.places["3.4/hens"] == "2.2/hens"
    moved = draft.clauses["2.2"].statements["hens"]
    assert (moved.was, moved.pending) == ("3.4/hens", None)
    assert list(draft.clauses["2.2"].statements)[:3] == ["rent", "discount", "hens"]


def test_an_anchor_is_lengthened_where_new_words_stand_before_its_own(garden: Path) -> None:
    new = revised(
        garden, ("Den som ser en läcka", "Den som ser en fågel ska nicka. Den som ser en läcka")
    )
    revise(load(garden), order(garden, new))
    draft, account = draft_of(garden, new)
    assert (account.changed, account.twice) == ([], [])
    assert [line.partition(": ")[2] for line in account.unclaimed] == [
        "Den som ser en fågel ska nicka."
    ]
    (anchor,) = draft.clauses["3.1"].statements["leak"].source
    assert anchor.from_ == "Den som ser en läcka"


def test_a_new_clause_waits_for_its_title_in_english(garden: Path) -> None:
    new = revised(garden, ("4. När vi", "3.5 Fåglar\n\nFåglar får mat om vintern.\n\n4. När vi"))
    revise(load(garden), order(garden, new))
    draft, account = draft_of(garden, new)
    assert draft.clauses["3.5"].pending == "new"
    assert draft.clauses["3.5"].statements == {}
    assert [line.partition(", ")[0] for line in account.unclaimed] == ["3.5"]


def test_noise_of_the_new_text_is_written_into_the_edition(garden: Path) -> None:
    text = old(garden).read_text("utf-8").replace("3\nveckor", "4\nveckor").split("\n")
    pages = [[f"Blad {i // 40 + 1}", *text[i : i + 40]] for i in range(0, len(text), 40)]
    new = garden.parent / "texts" / "ny.txt"
    new.write_text("\n".join(line for page in pages for line in page), "utf-8")
    made = revise(load(garden), order(garden, new))
    draft, account = draft_of(garden, new)
    assert account.clean
    assert draft.edition.noise[0] == r"^[ \t\f]*Blad\s+\d+[ \t]*$"
    assert made.alignment.counts == {"unchanged": 56, "reworded": 1}
    assert "Blad 1" in made.report[0].read_text("utf-8")


@pytest.mark.parametrize(
    "name",
    ["Avtal (utkast 2), A & B – nytt.txt", "O'Brien+1 #3.txt", "# ”x” 100%.txt", "A\u030a.txt"],
)
def test_a_text_may_have_any_name_and_is_found_by_it(garden: Path, name: str) -> None:
    new = revised(garden, ("10 dagar", "12 dagar"), name=name)
    revise(load(garden), order(garden, new))
    (text,) = (t for t in load(garden).every_text if t.edition_id == "2027")
    assert original_in(new.parent, text.edition.source_name) == new


# --- Word and PDF -------------------------------------------------------------------------


def test_a_word_document_and_a_pdf_are_compared_like_a_text(garden: Path) -> None:
    words = old(garden).read_text("utf-8").replace("3\nveckor", "4\nveckor")
    words = re.sub(r"\u00ad|Odlingslotterna vid ån, överenskommelse +Sida \d\(4\)\n", "", words)
    texts = garden.parent / "texts"
    document, pages = Document(), FPDF()
    pages.set_font("Helvetica", size=10)
    pages.add_page()
    for line in words.replace("•", "*").split("\n"):
        document.add_paragraph(line)
        pages.multi_cell(0, text=line, new_x="LMARGIN", new_y="NEXT")
    document.save(str(texts / "ny.docx"))
    pages.output(str(texts / "ny.pdf"))
    for number, kind in enumerate(("docx", "pdf")):
        asked = Order(old(garden), texts / f"ny.{kind}", "odlingslotter", f"202{7 + number}")
        made = revise(load(garden), asked)
        assert made.alignment.counts == {"unchanged": 56, "reworded": 1}


# --- the report ---------------------------------------------------------------------------


def test_the_report_shows_both_wordings_the_weightiest_first(garden: Path) -> None:
    new = revised(
        garden,
        ("Skolklasser får halva", "Skolklasser får aldrig halva"),
        ("inom 3\nveckor", "inom 4\nveckor"),
        ("inom 10 dagar", "inom 9 dagar"),
    )
    made = revise(load(garden), order(garden, new, language="en"))
    said = made.report[0].read_text("utf-8")
    order_ = [said.index(f"### `{name}`") for name in ("2.1/offer", "2.1/answer", "2.2/discount")]
    assert order_ == sorted(order_)
    offer = said[order_[0] : order_[1]]
    assert "~~3~~ veckor" in offer
    assert "**4** veckor" in offer
    for line in (
        "- Rules: ol/2.1/offer",
        "- Pages that show it: lotter.md",
        "S-901",
        "- Notes on the law: offers-at-once",
        "- Statements that the guide reads: ol/2.1/offer",
    ):
        assert line in offer
    assert "- Scenarios with the clause's tag: S-901" in said[order_[1] : order_[2]]
    assert "Nothing else rests on it." in said[order_[2] :]
    page = made.report[1].read_text("utf-8")
    assert '<html lang="en">' in page
    assert "<s>3</s> veckor" in page
    assert "<strong>4</strong> veckor" in page


def test_the_report_tells_who_cites_a_clause_by_its_old_number(garden: Path, plant: Plant) -> None:
    reading = "        en: The text does not say"
    plant(garden / OLD / "2.1.yaml", reading, f"        when: {{season: [spring]}}\n{reading}")
    new = revised(
        garden, ("2.1 Kön", "2.8 Kön"), ("3.1 Vatten", "3.9 Vatten"), ("3.3 Kompost", "3.8 Kompost")
    )
    said = revise(load(garden), order(garden, new)).report[0].read_text("utf-8")
    moved = [part.split("\n") for part in said.partition("Flyttat och")[2].split("\n- ")]
    told = {lines[0]: lines[1:] for lines in moved}
    assert "  - Sidor som nämner klausulen: vatten.md" in told["3.1 → 3.9"]
    assert "  - Sidor som visar det: lotter.md" in told["2.1 → 2.8"]
    assert any("S-901" in line for line in told["2.1 → 2.8"])
    assert any("compost-host" in line for line in told["3.3 → 3.8"])
    assert f"{DRAFT}/2.8.yaml:28: nämner 2.1, som nu är 2.8" in said
    assert (
        "4.2/yearly är oförändrat och hänvisar till 3.1, en klausul som nu har nummer 3.9" in said
    )


def test_the_report_names_every_page_that_impact_names(garden: Path) -> None:
    """A page that shows the rule in a table of duties, without its address, is one of them."""
    guide = load(garden)
    bearings = Bearings.on(guide, guide.text("OL"), parse_features(garden))
    pages = bearings.of(["ol/3.3/turn"]).pages
    assert pages == ("kompost.md",)
    new = revised(garden, ("gång i månaden", "gång i veckan"))
    said = revise(load(garden), order(garden, new)).report[0].read_text("utf-8")
    assert all(page in said for page in pages)


def test_markdown_in_a_text_stays_text() -> None:
    assert wordings("1. en *b*", "1. en <c>") == (r"1\. en ~~\*b\*~~", r"1\. en **\<c\>**")


def test_all_that_readers_see_is_in_both_languages() -> None:
    groups = yaml.safe_load((ROOT / "samverkan/changes/words.yaml").read_text("utf-8"))
    said = [text for group in groups.values() for text in group.values()]
    assert all(set(text) == {"sv", "en"} and all(text.values()) for text in said)


# --- what is refused ----------------------------------------------------------------------


def written(garden: Path, words: str) -> Path:
    """Another document, beside the texts."""
    path = garden.parent / "texts" / "annan.txt"
    path.write_text(words, "utf-8")
    return path


def changed(garden: Path) -> Path:
    return revised(garden, ("3\nveckor", "4\nveckor"))


def taken(garden: Path) -> Order:
    """An edition of that name is there already."""
    (garden / DRAFT).mkdir()
    shutil.copy(garden / OLD / "edition.yaml", garden / DRAFT)
    return order(garden, changed(garden))


OTHER = "Helt andra ord om något annat.\n"
REFUSED: dict[str, tuple[Callable[[Path], Order], list[str]]] = {
    "an edition that exists": (taken, [f"--edition: {DRAFT} exists already; nothing was changed"]),
    "an unknown agreement": (
        lambda g: Order(old(g), changed(g), "odlingslott", "2027"),
        ["--agreement: 'odlingslott' is no agreement; did you mean 'odlingslotter'?"],
    ),
    "no name of a folder": (
        lambda g: Order(old(g), changed(g), "odlingslotter", "../2027"),
        ["--edition: '../2027' is no name of a folder: use the year, such as 2027"],
    ),
    "an edition before the one in use": (
        lambda g: Order(old(g), changed(g), "odlingslotter", "2025"),
        ["--edition: '2025' must come after 2026, the edition in use"],
    ),
    "another old text": (
        lambda g: Order(written(g, f"1. Något annat\n\n{OTHER}"), changed(g), "odlingslotter", "2027"),
        [
            "TEXTS/annan.txt: is not the text of odlingslotter/2026: "
            "0 of its 57 statements stand in it as they were encoded"
        ],
    ),
    "an old text that has changed": (
        lambda g: Order(changed(g), old(g), "odlingslotter", "2027"),
        [
            "TEXTS/ny.txt: is not the text of odlingslotter/2026: "
            "56 of its 57 statements stand in it as they were encoded",
            "ol/2.1/offer: the text of 'offer' has changed since it was encoded",
        ],
    ),
    "another new text": (
        lambda g: order(g, written(g, f"1. Vad vi är överens om\n\n{OTHER}")),
        ["TEXTS/annan.txt: has only 0% of odlingslotter/2026 in it: is it another document?"],
    ),
    "nothing new": (
        lambda g: order(g, revised(g, ("grusplan för", "grus-\nplan   för"))),
        ["TEXTS/ny.txt: says the same as TEXTS/odlingslotter.txt: there is nothing to revise"],
    ),
    "a report in the project": (
        lambda g: order(g, changed(g), report=g / "rapport"),
        ["--report: GARDEN/rapport.md lies in the project, and the report quotes the texts: put it elsewhere"],
    ),
    "a new text in the project": (
        lambda g: order(g, Path(shutil.copy(changed(g), g / "docs" / "ny.txt"))),
        ["--report: GARDEN/docs/ny-2027-report.md lies in the project, and the report quotes the texts: put it elsewhere"],
    ),
    "a report in no folder": (
        lambda g: order(g, changed(g), report=g.parent / "nowhere" / "r"),
        ["--report: there is no folder TEXTS/../nowhere"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_revised_is_refused_and_nothing_is_written(garden: Path, name: str) -> None:
    asked, messages = REFUSED[name]
    texts = str(garden.parent / "texts")
    said = [m.replace("TEXTS/..", str(garden.parent)).replace("TEXTS", texts) for m in messages]
    assert refused(garden, asked(garden)) == [m.replace("GARDEN", str(garden)) for m in said]


# --- nothing half done --------------------------------------------------------------------


@pytest.mark.parametrize("fault", [KeyboardInterrupt, OSError(28, "No space left on device")])
@pytest.mark.parametrize(
    "place", ["pathlib.Path.mkdir", "pathlib.Path.write_bytes", "pathlib.Path.replace"]
)
def test_an_interruption_anywhere_leaves_everything_as_it_was(
    garden: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException, place: str
) -> None:
    guide, new = load(garden), changed(garden)
    before = tree(garden.parent)

    def fail(*_: object, **__: object) -> None:
        raise fault

    with monkeypatch.context() as patched:
        patched.setattr(place, fail)
        with pytest.raises((KeyboardInterrupt, OSError)):
            revise(guide, order(garden, new))
    assert tree(garden.parent) == before
    assert sorted(path.name for path in (garden / "agreements/odlingslotter").iterdir()) == [
        "2026",
        "agreement.yaml",
    ]
    revise(guide, order(garden, new))


@pytest.mark.parametrize("stage", STAGES)
def test_an_interruption_at_any_stage_leaves_everything_as_it_was(garden: Path, stage: str) -> None:
    guide, new = load(garden), changed(garden)
    before = tree(garden.parent)

    def tell(reached: str) -> None:
        if reached == stage:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        revise(guide, order(garden, new), tell)
    assert tree(garden.parent) == before


def test_a_draft_that_would_not_be_valid_is_not_written(
    garden: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = changed(garden)

    def misspell(_: Drafter, block: Editor, at: tuple[str]) -> None:
        if at[0] == "offer":
            block.rename((*at, "rule"), "rle")

    monkeypatch.setattr(Drafter, "_cite", misspell)
    said = refused(garden, order(garden, new))
    assert said == [
        f"{DRAFT}/2.1.yaml: would not be valid: statements.offer.rle: Extra inputs are not permitted"
    ]


def test_nothing_of_the_edition_in_force_is_touched(garden: Path) -> None:
    new = changed(garden)
    before = tree(garden)
    made: Revision = revise(load(garden), order(garden, new))
    after = tree(garden)
    assert {name: after[name] for name in before} == before
    assert {name for name in after if name not in before} == {
        f"{DRAFT}/{name}" for name in made.draft.files
    }


# --- the command --------------------------------------------------------------------------


def test_the_command_tells_a_fault_in_one_line(garden: Path, enter: Enter) -> None:
    enter(garden)
    new = garden.parent / "texts" / "ny.odt"
    new.write_text("x")
    result = call("revise", old(garden), new, "--agreement", "odlingslotter", "--edition", "2027")
    assert result.exit_code == 1
    assert f"{new}: is no .txt, .pdf or .docx" in result.stderr
    assert "Traceback" not in result.output


def test_what_is_pending_is_reported_of_a_draft_and_blocks_an_edition_in_use(
    garden: Path, plant: Plant
) -> None:
    new = changed(garden)
    revise(load(garden), order(garden, new))
    said = "the text of 'offer' has been reworded: read both wordings, then take 'pending' away"
    assert [p.message for p in load(garden).reports] == [said]
    plant(
        garden / DRAFT / "edition.yaml", "status: draft", "status: draft\ntakes-effect: 2026-01-02"
    )
    with pytest.raises(Problems, match=re.escape(said)):
        load(garden)


def test_each_stage_is_told_in_its_turn(garden: Path) -> None:
    told: list[str] = []
    revise(load(garden), order(garden, changed(garden)), told.append)
    assert told == list(STAGES)
