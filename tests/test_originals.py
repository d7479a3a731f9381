"""The text of an original comes whole out of .txt, .pdf and .docx, or the file is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from fpdf import FPDF
from fpdf.encryption import AccessPermission
from PIL import Image

from samverkan.files.errors import Problems
from samverkan.originals.account import squeeze
from samverkan.originals.reading import read_original

WORDS = "Lotten hör till Åsa. Hundar får hållas i band."
PICTURE = object()
Make = Callable[[Path], object]


def pdf(*pages: object, **locks: Any) -> Make:
    """Writes a PDF with a page for each text or picture; `locks` encrypt it."""

    def write(path: Path) -> None:
        made = FPDF()
        made.set_font("Helvetica")
        for page in pages:
            made.add_page()
            if page is PICTURE:
                made.image(Image.new("L", (60, 80), 200), w=60)
            else:
                made.multi_cell(0, text=str(page))
        if locks:
            made.set_encryption(**locks)
        made.output(str(path))

    return write


def word(*edits: Callable[[Any], object]) -> Make:
    """Writes a Word document after some edits."""

    def write(path: Path) -> None:
        document = Document()
        for edit in edits:
            edit(document)
        document.save(str(path))

    return write


def says(words: str) -> Callable[[Any], object]:
    return lambda document: document.add_paragraph(words)


def table(document: Any) -> None:
    document.add_table(1, 2).cell(0, 1).text = "I tabellen."


def tracked(document: Any) -> None:
    paragraph = document.add_paragraph(WORDS)._p
    inserted = OxmlElement("w:ins")
    inserted.append(paragraph.r_lst[0])
    paragraph.append(inserted)


def headed(document: Any) -> None:
    """Headings on two levels, each with a text below, numbered by Word: 1. and 1.1."""
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    for level, shape in enumerate(("%1.", "%1.%2")):
        item = OxmlElement("w:lvl")
        item.set(qn("w:ilvl"), str(level))
        for name, value in (("start", "1"), ("numFmt", "decimal"), ("lvlText", shape)):
            child = OxmlElement(f"w:{name}")
            child.set(qn("w:val"), value)
            item.append(child)
        abstract.append(item)
    numbering.insert(0, abstract)
    identity = numbering.add_num(77).numId
    for level in (0, 1):
        style = document.styles[f"Heading {level + 1}"].element.get_or_add_pPr()
        properties = style.get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = identity
    for words, level in (("Ett", 1), ("Ett ett", 2), ("Ett två", 2), ("Två", 1), ("Två ett", 2)):
        document.add_heading(words, level)
        document.add_paragraph("Text.")


def text(words: str, encoding: str = "utf-8") -> Make:
    return lambda path: path.write_text(words, encoding)


LOCKED = {"owner_password": "x", "permissions": AccessPermission.none()}
READ: dict[str, tuple[str, Make, str]] = {
    "a text": ("a.txt", text(WORDS), WORDS),
    "a text with a byte order mark": ("a.txt", text(WORDS, "utf-8-sig"), WORDS),
    "accents taken apart and a ligature": ("a.txt", text("Fo\u0308ra\u0308ldrar, ﬁsk"), "Föräldrar, fisk"),
    "a PDF page by page": ("a.PDF", pdf(WORDS, "Sida två."), f"{WORDS}\fSida två."),
    "a PDF locked against changes only": ("a.pdf", pdf(WORDS, **LOCKED), WORDS),
    "a PDF with a picture for a cover": ("a.pdf", pdf(PICTURE, WORDS), f"\f{WORDS}"),
    "a Word document with a table": ("a.docx", word(says("Före."), table, says("Efter.")), "Före.I tabellen.Efter."),
    "numbers that Word counts": ("a.docx", word(headed), "1. EttText.1.1 Ett ettText.1.2 Ett tvåText.2. TvåText.2.1 Två ettText."),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_an_original_is_read_whole(tmp_path: Path, name: str) -> None:
    file, make, whole = READ[name]
    make(tmp_path / file)
    pages = read_original(tmp_path / file).split("\f")
    assert [squeeze(page) for page in pages] == [squeeze(page) for page in whole.split("\f")]
    if file.endswith(".txt"):
        assert pages == [whole]


KIND = "is no .txt, .pdf or .docx: save the text as one of them"
REFUSED: list[tuple[str, Make, str]] = [
    *((name, text("x"), KIND) for name in ("a.odt", "a.doc", "a")),
    ("a.txt", text(""), "is empty"),
    ("a.pdf", text(""), "is empty"),
    ("a.txt", text(" \n\n "), "holds no text"),
    ("a.txt", text("löv", "latin-1"), "is not UTF-8 text: save it as UTF-8"),
    ("a.txt", lambda path: None, "cannot be read: "),
    ("a.txt", Path.mkdir, "cannot be read: "),
    ("a.pdf", text("only words"), "cannot be read as a PDF: "),
    ("a.pdf", pdf(WORDS, owner_password="x", user_password="y"), "is encrypted: save a copy without a password"),
    ("a.pdf", pdf(PICTURE, PICTURE), "is scanned, a picture of a text: run text recognition (OCR)"),
    ("a.pdf", pdf(WORDS, PICTURE), "has pages that are pictures (2)"),
    ("a.docx", text("words"), "cannot be read as a Word document (.docx); is it encrypted?"),
    ("a.docx", word(says("")), "holds no text"),
    ("a.docx", word(tracked), "has tracked changes: accept or reject them first"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "make", "message"), REFUSED)
def test_what_cannot_be_read_whole_is_refused_in_one_line(
    tmp_path: Path, name: str, make: Make, message: str
) -> None:
    make(tmp_path / name)
    with pytest.raises(Problems) as caught:
        read_original(tmp_path / name)
    (problem,) = caught.value.problems
    assert problem.path == str(tmp_path / name)
    assert problem.message.startswith(message)
