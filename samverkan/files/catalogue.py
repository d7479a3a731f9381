"""Reads a gettext catalogue, stricter than Babel does: what it would pass over is told."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, PoFileParser

from samverkan.files.errors import Problem, Problems, relative, short
from samverkan.files.text import read_text, refuse

PO_LINE = re.compile(r'#.*|(msg(ctxt|id|id_plural|str)(\[\d+\])?\s*)?"([^"\\]|\\.)*"|')


def read_catalogue(path: Path, root: Path) -> Catalog:
    """A gettext catalogue, in UTF-8 whatever its header says. Raises `Problems`."""
    name = relative(path, root)
    text = read_text(path, name, root)
    for number, line in enumerate(text.split("\n"), 1):
        if not PO_LINE.fullmatch(line.strip()):  # read_po would cut the last letter off
            refuse(name, f"no line of a catalogue: {line.strip()}", number)
    catalogue = _Once()
    try:
        PoFileParser(catalogue, abort_invalid=True).parse(io.StringIO(text))
    except PoFileError as error:
        refuse(name, f"no catalogue: {error}", (error.lineno or -1) + 1)
    except ValueError as error:  # in its header
        refuse(name, f"no catalogue: {error}")
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
