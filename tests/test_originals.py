"""The text of an original comes whole out of .txt, .pdf and .docx, or the file is refused."""

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


def pdf(path: Path, *pages: str) -> FPDF:
    """A PDF with a page for each text, not yet written."""
    made = FPDF()
    made.set_font("Helvetica")
    for words in pages:
        made.add_page()
        made.multi_cell(0, text=words)
    return made


def picture(made: FPDF) -> FPDF:
    """The PDF with one more page, which is a picture."""
    made.add_page()
    made.image(Image.new("L", (60, 80), 200), w=60)
    return made


def refused(path: Path) -> str:
    """The one line with which a file is refused."""
    with pytest.raises(Problems) as caught:
        read_original(path)
    (problem,) = caught.value.problems
    assert problem.path == str(path)
    return problem.message


# --- text and PDF -------------------------------------------------------------------------


def test_a_text_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for encoding in ("utf-8", "utf-8-sig"):
        path.write_text(WORDS, encoding)
        assert read_original(path) == WORDS


def test_taken_apart_accents_and_ligatures_are_put_right(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Fo\u0308ra\u0308ldrar, ﬁsk", "utf-8")
    assert read_original(path) == "Föräldrar, fisk"


def test_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    path = tmp_path / "a.PDF"
    pdf(path, WORDS, "Sida två.").output(str(path))
    first, second = read_original(path).split("\f")
    assert squeeze(first) == squeeze(WORDS)
    assert second.strip() == "Sida två."


def test_a_pdf_locked_against_changes_only_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    made = pdf(path, WORDS)
    made.set_encryption(owner_password="x", permissions=AccessPermission.none())
    made.output(str(path))
    assert squeeze(read_original(path)) == squeeze(WORDS)


def test_an_encrypted_pdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    made = pdf(path, WORDS)
    made.set_encryption(owner_password="x", user_password="y")
    made.output(str(path))
    assert refused(path) == "is encrypted: save a copy without a password"


def test_a_scanned_pdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    picture(picture(FPDF())).output(str(path))
    assert refused(path).startswith("is scanned, a picture of a text: run text recognition (OCR)")


def test_a_page_that_is_a_picture_is_refused_but_a_cover_may_be_one(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    picture(pdf(path, WORDS)).output(str(path))
    assert refused(path).startswith("has pages that are pictures (2)")
    covered = picture(FPDF())
    covered.set_font("Helvetica")
    covered.add_page()
    covered.multi_cell(0, text=WORDS)
    covered.output(str(path))
    assert squeeze(read_original(path)) == squeeze(WORDS)


# --- Word ---------------------------------------------------------------------------------


def word(path: Path, *lines: str) -> Any:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))
    return document


def numbered(document: Any) -> None:
    """Give the style Heading 1 and 2 the numbers 1. and 1.1, counted by Word."""
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


def test_a_word_document_is_read_with_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    document = Document()
    document.add_paragraph("Före.")
    document.add_table(1, 2).cell(0, 1).text = "I tabellen."
    document.add_paragraph("Efter.")
    document.save(str(path))
    assert read_original(path).split() == ["Före.", "I", "tabellen.", "Efter."]


def test_numbers_that_word_counts_are_written_out(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    document = Document()
    numbered(document)
    for words, level in (("Ett", 1), ("Ett ett", 2), ("Ett två", 2), ("Två", 1), ("Två ett", 2)):
        document.add_heading(words, level)
        document.add_paragraph("Text.")
    document.save(str(path))
    headings = [line for line in read_original(path).split("\n") if line != "Text."]
    assert headings == ["1. Ett", "1.1 Ett ett", "1.2 Ett två", "2. Två", "2.1 Två ett"]


def test_tracked_changes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    document = word(path, WORDS)
    paragraph = document.paragraphs[0]._p
    inserted = OxmlElement("w:ins")
    inserted.append(paragraph.r_lst[0])
    paragraph.append(inserted)
    document.save(str(path))
    assert refused(path) == "has tracked changes: accept or reject them first"


# --- other files --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.odt", b"x", "is no .txt, .pdf or .docx: save the text as one of them"),
        ("a.doc", b"x", "is no .txt, .pdf or .docx: save the text as one of them"),
        ("a", b"x", "is no .txt, .pdf or .docx: save the text as one of them"),
        ("a.txt", b"", "is empty"),
        ("a.pdf", b"", "is empty"),
        ("a.txt", b" \n\n ", "holds no text"),
        ("a.txt", b"l\xf6v", "is not UTF-8 text: save it as UTF-8"),
        ("a.docx", b"words", "cannot be read as a Word document (.docx); is it encrypted?"),
    ],
)
def test_what_cannot_be_read_is_one_line(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert refused(tmp_path / name) == message


def test_words_called_a_pdf_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"only words")
    assert refused(path).startswith("cannot be read as a PDF: ")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.txt").startswith("cannot be read: ")
    (tmp_path / "b.txt").mkdir()
    assert refused(tmp_path / "b.txt").startswith("cannot be read: ")


def test_an_empty_word_document_is_refused(tmp_path: Path) -> None:
    word(tmp_path / "a.docx")
    assert refused(tmp_path / "a.docx") == "holds no text"
