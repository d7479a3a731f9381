"""The text of an original comes whole out of .txt, .pdf and .docx, or the file is refused."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from fpdf import FPDF
from fpdf.enums import AccessPermission, EncryptionMethod
from PIL import Image
from pypdf import PdfWriter

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


def turned(by: int) -> Make:
    """Writes a PDF with a watermark and a number in the margin, its page turned."""

    def write(path: Path) -> None:
        made = FPDF()
        made.set_font("Helvetica")
        made.add_page()
        made.cell(text="Lotten hör till", new_x="LMARGIN", new_y="NEXT")
        for angle, words in ((45, "UTKAST 1.2 EJ FASTSTÄLLT AV NÄMNDEN"), (90, "Dnr 2026-123")):
            with made.rotation(angle, 40, 150):
                made.text(40, 150, words)
        made.cell(text="Åsa. Hundar får hållas i band.")
        made.output(str(path))
        pages = PdfWriter(clone_from=path)
        pages.pages[0].rotate(by)
        pages.write(path)

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


def paragraph(xml: str) -> Callable[[Any], object]:
    """Adds a paragraph, its inside written as Word writes it."""

    def edit(document: Any) -> None:
        made = parse_xml(f"<w:p {nsdecls('w', 'r')} xmlns:o='o'>{xml}</w:p>")
        document.element.body.insert(len(document.element.body) - 1, made)

    return edit


def run(words: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"


def item(words: str, identity: int, level: int = 0) -> Callable[[Any], object]:
    """A paragraph in a list of `numbered`."""
    place = f"<w:ilvl w:val='{level}'/><w:numId w:val='{identity}'/>"
    return paragraph(f"<w:pPr><w:numPr>{place}</w:numPr></w:pPr>{run(words)}")


def numbered(*levels: str, inside: str = "", change: str = "") -> Callable[[Any], object]:
    """A definition with (format:shape) levels, and the lists 91, plain, and 92, with a change."""
    made = "".join(
        f"<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{level.split(':')[0]}'/>"
        f"{inside}<w:lvlText w:val='{level.split(':')[1]}'/></w:lvl>"
        for at, level in enumerate(levels)
    )
    lists = ((91, ""), (92, change))

    def edit(document: Any) -> None:
        numbering = document.part.numbering_part.element
        head = f"<w:abstractNum {nsdecls('w')} w:abstractNumId='90'>{made}</w:abstractNum>"
        numbering.insert(0, parse_xml(head))
        for identity, more in lists:
            link = f"<w:abstractNumId w:val='90'/>{more}"
            xml = f"<w:num {nsdecls('w')} w:numId='{identity}'>{link}</w:num>"
            numbering.append(parse_xml(xml))

    return edit


ANEW = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"


def list_style(document: Any) -> None:
    """Headings whose list is that of a style, which a second definition only links to."""
    headed(document)
    numbering = document.part.numbering_part.element
    style = f"<w:style {nsdecls('w')} w:type='numbering' w:styleId='Egen'><w:pPr><w:numPr>"
    own = numbering.xpath("w:num[w:abstractNumId/@w:val='77']/@w:numId")[0]
    xml = f"{style}<w:numId w:val='{own}'/></w:numPr></w:pPr></w:style>"
    document.styles.element.append(parse_xml(xml))
    link = "<w:numStyleLink w:val='Egen'/>"
    head = f"<w:abstractNum {nsdecls('w')} w:abstractNumId='78'>{link}</w:abstractNum>"
    numbering.insert(0, parse_xml(head))
    identity = numbering.add_num(78).numId
    for level in (1, 2):
        document.styles[f"Heading {level}"].element.pPr.numPr.numId.val = identity


def styled(name: str, kind: str, inside: str, based: str = "") -> Callable[[Any], object]:
    head = f"<w:style {nsdecls('w')} w:type='{kind}' w:styleId='{name}'>{based}"
    xml = f"{head}<w:rPr>{inside}</w:rPr></w:style>"
    return lambda document: document.styles.element.append(parse_xml(xml))


def noted(first: int) -> Make:
    """Two footnotes whose identities begin anywhere, the second referred to first."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    references = [f"<w:r><w:footnoteReference w:id='{first + at}'/></w:r>" for at in (1, 0)]
    body = paragraph(f"{run('Ett')}{references[0]}{run(' två')}{references[1]}")
    note = "<w:footnote w:id='{}'><w:p>{}</w:p></w:footnote>"
    notes = note.format(first, run("Sen.")) + note.format(first + 1, run("Först."))
    other = (
        f"<w:footnotes {nsdecls('w')}>{notes}{note.format(99, run('Ingenstans.'))}</w:footnotes>"
    )

    def write(path: Path) -> None:
        word(body)(path)
        swapped(
            {
                "word/_rels/document.xml.rels": lambda xml: xml.replace(
                    "</Relationships>",
                    f'<Relationship Id="rN" Type="{kind}" Target="footnotes.xml"/></Relationships>',
                ),
                "word/footnotes.xml": lambda _: other,
            },
            made=lambda _: None,
        )(path)

    return write


SAMPLE = word(says(WORDS))


def swapped(parts: dict[str, Callable[[str], str]], made: Make = SAMPLE) -> Make:
    """Writes a Word document, some of its parts changed or added."""

    def write(path: Path) -> None:
        made(path)
        with zipfile.ZipFile(path) as package:
            held = {name: package.read(name) for name in package.namelist()}
        for name, change in parts.items():
            held[name] = change(held.get(name, b"").decode()).encode()
        with zipfile.ZipFile(path, "w") as package:
            for name, content in held.items():
                package.writestr(name, content)

    return write


def typed(kind: str) -> Make:
    """A document whose main part is called another kind."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return swapped({"[Content_Types].xml": lambda xml: xml.replace(main, kind)})


def to_strict(xml: str) -> str:
    old = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return xml.replace(old, "http://purl.oclc.org/ooxml/wordprocessingml/main")


def lost_link(xml: str) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    more = f'<Relationship Id="rX" Type="{kind}" Target="../NULL"/>'
    return xml.replace("</Relationships>", f"{more}</Relationships>")


HIDDEN = "<w:vanish/>"
FORMER = "<w:pPr><w:pPrChange w:id='1' w:author='x'><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='91'/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
WORD: dict[str, tuple[Make, str]] = {
    "a list that begins anew": (
        word(numbered("decimal:%1.", change=ANEW), item("a", 91), item("b", 91), item("c", 92), item("d", 92), item("e", 91)),
        "1. a|2. b|1. c|2. d|3. e",
    ),
    "letters and Roman numbers": (
        word(numbered("lowerLetter:%1)", "lowerRoman:%2.", "upperRoman:%3"), item("Ett", 91), item("Två", 91), item("Tre", 91, 1), item("Fyra", 91, 1), item("Fem", 91, 2), item("Sex", 91), item("Sju", 91, 1)),
        "a) Ett|b) Två|i. Tre|ii. Fyra|I Fem|c) Sex|i. Sju",
    ),
    "numbers of a list style": (word(list_style), "1. Ett|Text.|1.1 Ett ett|Text.|1.2 Ett två|Text.|2. Två|Text.|2.1 Två ett|Text."),
    "legal numbers and a level that never restarts": (
        word(numbered("upperRoman:%1", "decimal:%1.%2", inside="<w:lvlRestart w:val='0'/><w:isLgl/>"), item("Ett", 91), item("Två", 91, 1), item("Tre", 91), item("Fyra", 91, 1)),
        "1 Ett|1.1 Två|2 Tre|2.2 Fyra",
    ),
    "footnotes from 1": (noted(1), "Ett1 två2|1 Först.|2 Sen."),
    "footnotes from 2": (noted(2), "Ett1 två2|1 Först.|2 Sen."),
    "a hidden run": (word(paragraph(run("Syns.") + run("Dold.", HIDDEN))), "Syns."),
    "a run that is not hidden": (word(paragraph(run("Syns.", "<w:vanish w:val='0'/>"))), "Syns."),
    "a run hidden by its style": (
        word(styled("Dold", "character", HIDDEN), styled("Mer", "character", "", "<w:basedOn w:val='Dold'/>"), paragraph(run("Syns.") + run("Dold.", "<w:rStyle w:val='Mer'/>"))),
        "Syns.",
    ),
    "a paragraph hidden by its style": (
        word(styled("Dold", "paragraph", HIDDEN), numbered("decimal:%1."), item("Ett", 91), paragraph(f"<w:pPr><w:pStyle w:val='Dold'/><w:numPr><w:numId w:val='91'/></w:numPr></w:pPr>{run('Dold.')}"), item("Två", 91)),
        "1. Ett|2. Två",
    ),
    "formatting that was changed": (word(numbered("decimal:%1."), paragraph(FORMER + run("Text.", "<w:b/><w:rPrChange w:id='2' w:author='x'><w:rPr><w:vanish/></w:rPr></w:rPrChange>"))), "Text."),
    "a link to a part that is not there": (swapped({"word/_rels/document.xml.rels": lost_link}), WORDS),
}  # fmt: skip


@pytest.mark.parametrize("name", WORD)
def test_a_word_document_reads_as_it_is_printed(tmp_path: Path, name: str) -> None:
    make, printed = WORD[name]
    make(tmp_path / "a.docx")
    assert read_original(tmp_path / "a.docx").strip().split("\n") == printed.split("|")


def text(words: str, encoding: str = "utf-8") -> Make:
    return lambda path: path.write_text(words, encoding)


LOCKED = {"owner_password": "x", "permissions": AccessPermission.none()}
READ: dict[str, tuple[str, Make, str]] = {
    "a text": ("a.txt", text(WORDS), WORDS),
    "a text with a byte order mark": ("a.txt", text(WORDS, "utf-8-sig"), WORDS),
    "accents taken apart and a ligature": ("a.txt", text("Fo\u0308ra\u0308ldrar, ﬁsk"), "Föräldrar, fisk"),
    "a PDF page by page": ("a.PDF", pdf(WORDS, "Sida två."), f"{WORDS}\fSida två."),
    "a PDF locked against changes only": ("a.pdf", pdf(WORDS, **LOCKED), WORDS),
    "a PDF locked so with a newer cipher": ("a.pdf", pdf(WORDS, **LOCKED, encryption_method=EncryptionMethod.AES_256), WORDS),
    "a PDF with a watermark": ("a.pdf", turned(0), WORDS),
    "a turned page of a PDF": ("a.pdf", turned(90), WORDS),
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
    ("a.docx", text("words"), "cannot be read as a Word document (.docx), for it is broken: "),
    ("a.docx", text("<html><p>1.1 Bakgrund</p></html>"), "is a web page or other markup: open it in Word"),
    ("a.docx", lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1"), "is locked with a password, or an old Word document (.doc)"),
    ("a.docx", swapped({"mimetype": lambda _: "application/vnd.oasis.opendocument.text"}), "is an OpenDocument text (.odt)"),
    ("a.docx", typed("application/vnd.ms-word.document.macroEnabled.main+xml"), "is a Word document with macros (.docm)"),
    ("a.docm", typed("application/vnd.ms-word.document.macroEnabled.main+xml"), "is a Word document with macros (.docm)"),
    ("a.dotx", typed("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), "is a Word template (.dotx)"),
    ("a.docx", typed("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "is a Word template with macros (.dotm)"),
    ("a.docx", swapped({"word/document.xml": to_strict}), "is a Strict Open XML document"),
    ("a.docx", swapped({"word/document.xml": lambda xml: xml[:-30]}), "cannot be read as a Word document (.docx), for it is broken: "),
    ("a.docx", word(paragraph("<w:r><w:object><o:OLEObject/></w:object></w:r>")), "has an object of another program embedded in it"),
    ("a.docx", word(lambda document: document.element.body.insert(0, OxmlElement("w:altChunk"))), "has another document embedded in it"),
    *(
        ("a.docx", word(paragraph(xml)), "has tracked changes: accept or reject them first (in Word: ")
        for xml in (
            f"<w:moveTo w:id='1'>{run('Hit.')}</w:moveTo>",
            "<w:del w:id='1'><w:r><w:delText>Bort.</w:delText></w:r></w:del>",
            "<w:pPr><w:rPr><w:ins w:id='1'/></w:rPr></w:pPr>",
        )
    ),
    ("a.docx", word(table, lambda document: document.tables[0].cell(0, 0)._tc.get_or_add_tcPr().append(OxmlElement("w:cellDel"))), "has tracked changes"),
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
