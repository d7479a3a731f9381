"""Reads a file that people write, text or catalogue, whatever stands at its path; and writes one."""

from __future__ import annotations

import io
import os
import re
import stat
from pathlib import Path
from typing import NoReturn

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from samverkan.errors import Problem, Problems, relative
from samverkan.schema import Language, Text

MAX_CHARACTERS = 1_000_000
MAX_BYTES = 4 * MAX_CHARACTERS  # UTF-8 has at most four to a character
PO_LINE = re.compile(r'#.*|(msg(ctxt|id|id_plural|str)(\[\d+\])?\s*)?"([^"\\]|\\.)*"|')


SAID = {
    "odd-name": Text(
        sv="har ett namn med tecken som inte kan visas: döp om den",
        en="has a name with signs that cannot be shown: rename it",
    ),
    "outwards": Text(
        sv="en länk som leder ut ur projektet följs inte",
        en="a link that leads out of the project is not followed",
    ),
    "no-file": Text(sv="är ingen fil", en="is no file"),
    "too-large": Text(sv="är större än {most} tecken", en="is larger than {most} characters"),
    "unreadable": Text(sv="kan inte läsas: {why}", en="cannot be read: {why}"),
    "no-utf-8": Text(sv="är inte text i UTF-8", en="is not UTF-8 text"),
}


def read_text(path: Path, name: str, within: Path | None = None, language: Language = "en") -> str:
    """The text of a file called `name` in errors; every line ends in "\\n", no byte order mark.

    Raises `Problems` for what is no file (a folder, a pipe, a device), is too large, is not
    UTF-8, cannot be read, or is a link that leads out of the folder `within`.
    """
    if not name.isprintable():
        _refuse(name, SAID["odd-name"][language])
    # realpath, for Path.resolve() fails on links that lead in a circle
    if within and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(within)):
        _refuse(name, SAID["outwards"][language])
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            _refuse(name, SAID["no-file"][language])
        if status.st_size > MAX_BYTES:
            too_large(name, language)
        raw = path.read_bytes()
    except OSError as error:
        _refuse(name, SAID["unreadable"][language].format(why=error.strerror))
    return decoded(raw, name, language)


def decoded(raw: bytes, name: str, language: Language = "en") -> str:
    """Bytes as text; every line ends in "\\n", no byte order mark. Raises `Problems`."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse(name, SAID["no-utf-8"][language], raw[: error.start].count(b"\n") + 1)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def too_large(name: str, language: Language = "en") -> NoReturn:
    """Refuse what holds more than any file of the data may. Raises `Problems`."""
    _refuse(name, SAID["too-large"][language].format(most=f"{MAX_CHARACTERS:,}"))


def write_text(path: Path, text: str) -> None:
    """Write a file that people keep, whole or not at all, whatever interrupts it."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(text.encode())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def read_catalogue(path: Path, root: Path) -> Catalog:
    """A gettext catalogue, in UTF-8 whatever its header says. Raises `Problems`."""
    name = relative(path, root)
    text = read_text(path, name, root)
    for number, line in enumerate(text.split("\n"), 1):
        if not PO_LINE.fullmatch(line.strip()):  # read_po would cut the last letter off
            _refuse(name, f"no line of a catalogue: {line.strip()}", number)
    try:
        catalogue = read_po(io.StringIO(text), abort_invalid=True)
    except PoFileError as error:
        _refuse(name, f"no catalogue: {error}", (error.lineno or -1) + 1)
    except ValueError as error:  # in its header
        _refuse(name, f"no catalogue: {error}")
    catalogue.charset = "utf-8"
    return catalogue


def _refuse(name: str, message: str, line: int = 0) -> NoReturn:
    raise Problems([Problem(name, line, message)]) from None
