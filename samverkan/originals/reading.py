"""Reads an original text from .txt, .pdf or .docx: its words in reading order, nothing lost.

Pages of a PDF are parted by form feeds. `word` reads Word documents.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

from samverkan.files.errors import Problem, Problems
from samverkan.originals.word import Refused, read_word

MAX_BYTES = 50_000_000
KINDS = (".txt", ".pdf", ".docx")
OF_WORD = (".docm", ".dotx", ".dotm")  # refused, but for what they are
# UTF-8 that was read as Latin-1 or Windows-1252 and saved as UTF-8 again: "Ã¥" for "å".
TWICE = re.compile(r"[ÂÃ][\x80-\xbfŠ-žƒˆ˜–-…†-‡‰‹›€™]|â€.")
# What no text holds; a form feed parts pages, and U+0085 and U+2028 end lines.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
SKEW = 10  # degrees by which a page may lie askew
LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}


def read_original(path: Path) -> str:
    """The text of a file, its accents composed (NFC) and its ligatures taken apart.

    Raises `Problems` for a file that is missing, empty, too large, encrypted, scanned, of
    another kind, or that has tracked changes.
    """
    kind = path.suffix.lower()
    if kind not in (*KINDS, *OF_WORD):
        _refuse(path, f"is no {', '.join(KINDS[:-1])} or {KINDS[-1]}: save the text as one of them")
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            _refuse(path, f"is larger than {MAX_BYTES // 1_000_000} MB")
        if size == 0:
            _refuse(path, "is empty")
        text = {".txt": _plain, ".pdf": _pdf}.get(kind, read_word)(path)
    except Refused as refusal:
        _refuse(path, str(refusal))
    except OSError as error:
        _refuse(path, f"cannot be read: {error.strerror or error}")
    if not any(char.isalnum() for char in text):
        _refuse(path, "holds no text")
    return unicodedata.normalize("NFC", text.translate(LIGATURES))


def original_in(folder: Path, name: str) -> Path:
    """Where an original lies, also when a system has written the letters of its name in parts."""
    parts = folder / unicodedata.normalize("NFD", name)
    return parts if parts.is_file() else folder / name


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
        pages = [_upright(page) for page in reader.pages]
        bare = [number for number, text in enumerate(pages, 1) if not text.strip()]
        scanned = [number for number in bare if reader.pages[number - 1].images.keys()]
    except DependencyError:
        return str(_refuse(path, "is encrypted: save a copy without a password"))
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return str(_refuse(path, f"cannot be read as a PDF: {error}"))
    if pages and len(scanned) == len(pages):
        _refuse(path, "is scanned, a picture of a text: run text recognition (OCR) on it first")
    # A cover may be a picture; a page of the text itself may not.
    if any(number > 1 for number in scanned):
        shown = ", ".join(str(number) for number in scanned if number > 1)
        _refuse(path, f"has pages that are pictures ({shown}): run text recognition (OCR) first")
    return "\n\f".join(pages)


def _upright(page: Any) -> str:
    """What stands in the way that most of a page does: a watermark or a margin's number does not."""
    parts: list[tuple[int | None, str]] = []

    def see(text: str, outer: list[float], own: list[float], *_: object) -> None:
        across = own[0] * outer[0] + own[1] * outer[2]
        up = own[0] * outer[1] + own[1] * outer[3]
        turn = math.degrees(math.atan2(up, across))
        parts.append((round(turn / 90) % 4 if abs((turn + 45) % 90 - 45) < SKEW else None, text))

    page.extract_text(visitor_text=see)
    letters: Counter[int | None] = Counter()
    for way, text in parts:
        letters[way] += sum(map(str.isalnum, text)) if way is not None else 0
    usual = max(letters, key=letters.__getitem__, default=None)
    return "".join(text for way, text in parts if way == usual)
