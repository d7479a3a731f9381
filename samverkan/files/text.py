"""Reads a text file that people write, whatever stands at its path; and writes one."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from pathlib import Path
from typing import NoReturn

from samverkan.files.errors import Problem, Problems
from samverkan.files.messages import Language, tell

MAX_CHARACTERS = 1_000_000
MAX_BYTES = 4 * MAX_CHARACTERS  # UTF-8 has at most four to a character
# What no file or folder can be called where Windows is used.
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def read_text(path: Path, name: str, within: Path | None = None, language: Language = "en") -> str:
    """The text of a file called `name` in errors; every line ends in "\\n", no byte order mark.

    Raises `Problems` for what is no file (a folder, a pipe, a device), is too large, is not
    UTF-8, cannot be read, is a link that leads out of the folder `within`, or has letters in parts
    ("a" and a ring), which look like the whole ones and are found by nobody who looks for those.
    """
    if not name.isprintable():
        refuse(name, tell("odd-name", language))
    # realpath, for Path.resolve() fails on links that lead in a circle
    if within and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(within)):
        refuse(name, tell("outwards", language))
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            refuse(name, tell("no-file", language))
        if status.st_size > MAX_BYTES:
            too_large(name, language)
        raw = path.read_bytes()
    except OSError as error:
        refuse(name, tell("unreadable", language, why=error.strerror))
    return decoded(raw, name, language)


def decoded(raw: bytes, name: str, language: Language = "en") -> str:
    """Bytes as text; every line ends in "\\n", no byte order mark. Raises `Problems`."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        refuse(name, tell("no-utf-8", language), raw[: error.start].count(b"\n") + 1)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not unicodedata.is_normalized("NFC", text):
        lines = enumerate(text.split("\n"), 1)
        number, line = next(at for at in lines if not unicodedata.is_normalized("NFC", at[1]))
        refuse(name, tell("in-parts", language, letter=apart(line)), number)
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
    refuse(name, tell("too-large", language, most=f"{MAX_CHARACTERS:,}"))


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


def refuse(name: str, fault: str, line: int = 0) -> NoReturn:
    """Tell of one fault. Raises `Problems`."""
    raise Problems([Problem(name, line, fault)]) from None
