"""Reads a file that people write, text or catalogue, whatever stands at its path; and writes one."""

from __future__ import annotations

import io
import os
import re
import stat
import unicodedata
from pathlib import Path
from typing import Any, NoReturn

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, PoFileParser

from samverkan.errors import Problem, Problems, relative, short
from samverkan.schema import Language, Text

MAX_CHARACTERS = 1_000_000
MAX_BYTES = 4 * MAX_CHARACTERS  # UTF-8 has at most four to a character
# What no file or folder can be called where Windows is used.
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
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
    "in-parts": Text(
        sv="har bokstäver i delar ({letter}): skriv dem som hela bokstäver",
        en="has letters in parts ({letter}): write them as whole letters",
    ),
    "no-utf-8": Text(sv="är inte text i UTF-8", en="is not UTF-8 text"),
}


def read_text(path: Path, name: str, within: Path | None = None, language: Language = "en") -> str:
    """The text of a file called `name` in errors; every line ends in "\\n", no byte order mark.

    Raises `Problems` for what is no file (a folder, a pipe, a device), is too large, is not
    UTF-8, cannot be read, is a link that leads out of the folder `within`, or has letters in parts
    ("a" and a ring), which look like the whole ones and are found by nobody who looks for those.
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
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not unicodedata.is_normalized("NFC", text):
        lines = enumerate(text.split("\n"), 1)
        number, line = next(at for at in lines if not unicodedata.is_normalized("NFC", at[1]))
        _refuse(name, SAID["in-parts"][language].format(letter=apart(line)), number)
    return text


def apart(line: str) -> str:
    """The first letter of a line that is written in parts: "å: a, U+030A"."""
    for at, sign in enumerate(line):
        whole = unicodedata.normalize("NFC", line[at : at + 2])
        if len(whole) == 1 and at + 1 < len(line):
            return f"{whole}: {sign}, U+{ord(line[at + 1]):04X}"
    return "U+" + next(f"{ord(c):04X}" for c in line if unicodedata.normalize("NFC", c) != c)


def listed(folder: Path, pattern: str) -> list[Path]:
    """The files below a folder that people write, in order.

    Not those that a system or an editor puts beside them and hides: `._3.1.yaml`, `~$3.1.yaml`.
    """
    return sorted(
        path
        for path in folder.glob(pattern)
        if path.name == ".yaml"  # a file whose name was forgotten: to be told of
        or not any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)
    )


def unportable(name: str) -> str:
    """Why a file or folder cannot be called so on every system; empty where it can."""
    if RESERVED.fullmatch(name):
        return f"'{name}' is a name that Windows keeps for itself"
    if name.endswith((".", " ")):
        return f"'{name}' ends with a dot or a space, which Windows takes away"
    return ""


def too_large(name: str, language: Language = "en") -> NoReturn:
    """Refuse what holds more than any file of the data may. Raises `Problems`."""
    _refuse(name, SAID["too-large"][language].format(most=f"{MAX_CHARACTERS:,}"))


def write_text(path: Path, text: str) -> None:
    """Write a file that people keep, whole or not at all, whatever interrupts it.

    A file whose lines end in "\\r\\n", as git may write them on Windows, keeps such ends.
    """
    part = path.with_name(f".{path.name}.part")
    if "\r\n" not in text and path.is_file() and b"\r\n" in path.read_bytes():
        text = text.replace("\n", "\r\n")
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
    catalogue = _Once()
    try:
        PoFileParser(catalogue, abort_invalid=True).parse(io.StringIO(text))
    except PoFileError as error:
        _refuse(name, f"no catalogue: {error}", (error.lineno or -1) + 1)
    except ValueError as error:  # in its header
        _refuse(name, f"no catalogue: {error}")
    if catalogue.twice:
        raise Problems(
            Problem(name, message.lineno or 0, f"stands twice: '{short(message.id)}'")
            for message in catalogue.twice
        )
    catalogue.charset = "utf-8"
    return catalogue


class _Once(Catalog):
    """A catalogue that keeps what stands twice in it, of which Babel would mix the two."""

    def __init__(self) -> None:
        super().__init__()
        self.twice: list[Message] = []

    def __setitem__(self, id: Any, message: Message) -> None:
        if id and self.get(id, message.context):
            self.twice.append(message)
        super().__setitem__(id, message)


def _refuse(name: str, message: str, line: int = 0) -> NoReturn:
    raise Problems([Problem(name, line, message)]) from None
