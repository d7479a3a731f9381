"""Reads an original text from .txt, .pdf or .docx: its words in reading order, nothing lost.

Pages of a PDF are parted by form feeds. Of a Word document, numbers that Word itself counts
(headings, lists) and footnotes are written out, for they are part of the text as printed.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from samverkan.files.errors import Problem, Problems

MAX_BYTES = 50_000_000
KINDS = (".txt", ".pdf", ".docx")
# UTF-8 that was read as Latin-1 or Windows-1252 and saved as UTF-8 again: "Ã¥" for "å".
TWICE = re.compile(r"[ÂÃ][\x80-\xbfŠ-žƒˆ˜–-…†-‡‰‹›€™]|â€.")
# What no text holds; a form feed parts pages, and U+0085 and U+2028 end lines.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}


def read_original(path: Path) -> str:
    """The text of a file, its accents composed (NFC) and its ligatures taken apart.

    Raises `Problems` for a file that is missing, empty, too large, encrypted, scanned, of
    another kind, or that has tracked changes.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        _refuse(path, f"is no {', '.join(KINDS[:-1])} or {KINDS[-1]}: save the text as one of them")
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            _refuse(path, f"is larger than {MAX_BYTES // 1_000_000} MB")
        if size == 0:
            _refuse(path, "is empty")
        text = {".txt": _plain, ".pdf": _pdf, ".docx": _word}[kind](path)
    except OSError as error:
        _refuse(path, f"cannot be read: {error.strerror or error}")
    if not any(char.isalnum() for char in text):
        _refuse(path, "holds no text")
    return unicodedata.normalize("NFC", text.translate(LIGATURES))


def _refuse(path: Path, message: str, line: int = 0) -> Any:
    raise Problems([Problem(str(path), line, message)]) from None


def _plain(path: Path) -> str:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return str(_refuse(path, "is not UTF-8 text: save it as UTF-8"))
    for pattern, message in (
        (TWICE, "was encoded as UTF-8 twice"),
        (CONTROL, "has signs of no text"),
    ):
        if found := pattern.search(text):
            line, said = text.count("\n", 0, found.start()) + 1, ascii(found.group())
            _refuse(path, f"{message} ({said}): save it anew from where it came", line)
    return text


# --- PDF ------------------------------------------------------------------------------


def _pdf(path: Path) -> str:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    try:
        reader = PdfReader(path)
        # Many files are locked against changes only: they open with an empty password.
        if reader.is_encrypted and not reader.decrypt(""):
            _refuse(path, "is encrypted: save a copy without a password")
        pages = [page.extract_text() for page in reader.pages]
        bare = [number for number, text in enumerate(pages, 1) if not text.strip()]
        scanned = [number for number in bare if reader.pages[number - 1].images.keys()]
    except DependencyError:
        return str(_refuse(path, "is encrypted: save a copy without a password"))
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return str(_refuse(path, f"cannot be read as a PDF: {error}"))
    if len(scanned) == len(pages):
        _refuse(path, "is scanned, a picture of a text: run text recognition (OCR) on it first")
    # A cover may be a picture; a page of the text itself may not.
    if any(number > 1 for number in scanned):
        shown = ", ".join(str(number) for number in scanned if number > 1)
        _refuse(path, f"has pages that are pictures ({shown}): run text recognition (OCR) first")
    return "\n\f".join(pages)


# --- Word -----------------------------------------------------------------------------


def _word(path: Path) -> str:
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from docx.opc.oxml import parse_xml

    try:
        document = Document(str(path))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError):
        return str(_refuse(path, "cannot be read as a Word document (.docx); is it encrypted?"))
    body: Any = document.element.body
    if next(body.iter(_w("ins"), _w("del"), _w("moveFrom")), None) is not None:
        _refuse(path, "has tracked changes: accept or reject them first")
    numbers = _Numbers(document)
    lines = [numbers.of(paragraph) + _said(paragraph) for paragraph in _paragraphs(body)]
    for relation in document.part.rels.values():
        if relation.reltype.endswith(("/footnotes", "/endnotes")):
            lines += _notes(parse_xml(relation.target_part.blob))
    return "\n".join(lines)


def _w(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name


def _paragraphs(body: Any) -> Iterator[Any]:
    """Every paragraph, also in tables, boxes and content controls; a fallback drawing once."""
    for paragraph in body.iter(_w("p")):
        if not any(parent.tag.endswith("}Fallback") for parent in paragraph.iterancestors()):
            yield paragraph


def _said(paragraph: Any) -> str:
    """The words of a paragraph, footnote numbers where they stand."""
    parts = []
    for node in paragraph.iter():
        owner = next(parent for parent in (node, *node.iterancestors()) if parent.tag == _w("p"))
        if owner is not paragraph:
            continue
        if node.tag == _w("t"):
            parts.append(node.text or "")
        elif node.tag in (_w("tab"), _w("br"), _w("cr")) and node.getparent().tag == _w("r"):
            parts.append("\t" if node.tag == _w("tab") else "\n")
        elif node.tag == _w("noBreakHyphen"):
            parts.append("-")
        elif node.tag in (_w("footnoteReference"), _w("endnoteReference")):
            parts.append(node.get(_w("id")))
    return "".join(parts)


def _notes(notes: Any) -> list[str]:
    """The footnotes, each with its number; separators (typed ones) are none."""
    return [
        f"{note.get(_w('id'))} " + " ".join(_said(paragraph) for paragraph in note.iter(_w("p")))
        for note in notes
        if note.get(_w("type")) is None
    ]


class _Numbers:
    """Counts what Word counts when it shows the document: "3.4.1" before a heading."""

    def __init__(self, document: Any) -> None:
        self.counts: dict[str, Counter[int]] = {}
        self.formats: dict[tuple[str, int], tuple[str, str, int]] = {}
        self.lists: dict[str, str] = {}
        self.styles = {style.style_id: style.element for style in document.styles}
        numbering = [r for r in document.part.rels.values() if r.reltype.endswith("/numbering")]
        for relation in numbering:
            self._read(relation.target_part.element)

    def _read(self, numbering: Any) -> None:
        for abstract in numbering.iter(_w("abstractNum")):
            for level in abstract.iter(_w("lvl")):
                key = (abstract.get(_w("abstractNumId")), int(level.get(_w("ilvl"))))
                self.formats[key] = (
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText") or "",
                    int(_value(level, "start") or 1),
                )
        for number in numbering.iter(_w("num")):
            self.lists[number.get(_w("numId"))] = _value(number, "abstractNumId") or ""

    def of(self, paragraph: Any) -> str:
        """The number that Word shows before a paragraph, or an empty string."""
        identity, level = self._place(paragraph)
        abstract = self.lists.get(identity, "")
        kind, shape, start = self.formats.get((abstract, level), ("none", "", 1))
        if kind == "bullet":
            return "• "
        if not shape or kind == "none":
            return ""
        counts = self.counts.setdefault(abstract, Counter())
        counts[level] = counts[level] + 1 if level in counts else start
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        return re.sub(r"%(\d)", lambda m: self._shown(abstract, int(m[1]) - 1), shape) + " "

    def _shown(self, abstract: str, level: int) -> str:
        kind, _, start = self.formats.get((abstract, level), ("decimal", "", 1))
        count = self.counts[abstract].setdefault(level, start)
        letter = chr(ord("a") + (count - 1) % 26)
        return {"lowerLetter": letter, "upperLetter": letter.upper()}.get(kind, str(count))

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """(list, level) of a paragraph, its own or its style's; an empty list for none."""
        identity, level = _numbered(paragraph)
        style = self.styles.get(_value(paragraph, "pStyle") or "")
        while style is not None and (identity is None or level is None):
            own = _numbered(style)
            identity, level = identity or own[0], own[1] if level is None else level
            style = self.styles.get(_value(style, "basedOn") or "")
        return identity or "", level or 0


def _numbered(element: Any) -> tuple[str | None, int | None]:
    numbering = next(element.iter(_w("numPr")), None)
    if numbering is None:
        return None, None
    level = _value(numbering, "ilvl")
    return _value(numbering, "numId"), None if level is None else int(level)


def _value(element: Any, name: str) -> str | None:
    found = next(element.iter(_w(name)), None)
    value = None if found is None else found.get(_w("val"))
    return None if value is None else str(value)
