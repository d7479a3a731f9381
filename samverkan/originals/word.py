"""Reads a Word document as it is printed: with the numbers that Word counts, without what it hides.

Only the parts that hold text are opened, so that a link to a part that is not there stops nothing.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from roman_numerals import RomanNumeral

MOST = 200_000_000  # bytes of a part when unpacked
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    SyntaxError,
    RuntimeError,
    EOFError,
)
SAVE = "open it in Word and save it as a Word document (.docx)"
# What a file that is no .docx begins with, and what it then is.
OTHERS = {
    b"\xd0\xcf\x11\xe0": "is locked with a password, or an old Word document (.doc)",
    b"{\\rtf": "is rich text (.rtf)",
    b"%PDF": "is a PDF",
    b"<": "is a web page or other markup",
}
KINDS = {
    "macroEnabledTemplate": "is a Word template with macros (.dotm)",
    "macroEnabled": "is a Word document with macros (.docm)",
    "template": "is a Word template (.dotx)",
}
TRACKED = ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")
# Text of another file, which is not in this one's paragraphs.
EMBEDDED = {
    "altChunk": "another document",
    "subDoc": "another document",
    "OLEObject": "an object of another program",
    "relIds": "a diagram (SmartArt)",
}


class Refused(Exception):
    """Why a file cannot be read, and what to do."""


def read_word(path: Path) -> str:
    """The text of a document, a paragraph a line, and then its notes. Raises `Refused`."""
    start = path.read_bytes()[:64].lstrip(b"\xef\xbb\xbf \r\n\t")
    for sign, kind in OTHERS.items():
        if start.startswith(sign):
            raise Refused(f"{kind}: {SAVE}")
    try:
        with zipfile.ZipFile(path) as package:
            return "\n".join(_Document(_Package(package)).lines())
    except BROKEN as error:
        said = " ".join(str(error).split())
        raise Refused(
            f"cannot be read as a Word document (.docx), for it is broken: {said}"
        ) from None


def _w(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name


@dataclass
class _Package:
    """The parts of a document."""

    file: zipfile.ZipFile

    def __post_init__(self) -> None:
        if "mimetype" in self.file.namelist():
            raise Refused(f"is an OpenDocument text (.odt): {SAVE}")
        self.name = self._targets("")["officeDocument"]
        for part in self._part("[Content_Types].xml"):
            if part.get("PartName") == f"/{self.name}":
                for sign, kind in KINDS.items():
                    if sign in part.get("ContentType"):
                        raise Refused(f"{kind}: {SAVE}")
        self.main = self._part(self.name)
        if self.main.tag.startswith("{http://purl.oclc.org/"):
            raise Refused(f"is a Strict Open XML document: {SAVE}, not as Strict")
        self.targets = self._targets(self.name)

    def other(self, kind: str) -> Any:
        """The part that the document calls its styles, numbering or footnotes; an empty list."""
        name = self.targets.get(kind)
        return self._part(name) if name in self.file.namelist() else []

    def _targets(self, name: str) -> dict[str, str]:
        """The last word of a relation's type → the part that it leads to."""
        folder, base = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        if relations not in self.file.namelist():
            return {}
        return {
            one.get("Type", "").rsplit("/", 1)[-1]: posixpath.normpath(
                posixpath.join("/", folder, one.get("Target", ""))
            ).lstrip("/")
            for one in self._part(relations)
        }

    def _part(self, name: Any) -> Any:
        """A part without the formatting that was before, and without what old programs show."""
        from docx.oxml import parse_xml

        if self.file.getinfo(name).file_size > MOST:
            raise Refused("is too large when unpacked")
        root = parse_xml(self.file.read(name))
        for node in list(root.iter()):
            if str(node.tag).endswith(("Change", "}Fallback")) and node.getparent() is not None:
                node.getparent().remove(node)
        return root


class _Document:
    """Writes out paragraph by paragraph, counting what Word counts."""

    def __init__(self, package: _Package) -> None:
        self.body = package.main
        self.noted = {kind: package.other(f"{kind}s") for kind in ("footnote", "endnote")}
        for part in (self.body, *self.noted.values()):
            _refuse_unread(part)
        self.styles = {style.get(_w("styleId")): style for style in package.other("styles")}
        self.default = next((s for s in self.styles.values() if _is_default(s)), None)
        self.numbers = _Numbers(package.other("numbering"), self.styles)
        self.seen: dict[str, list[str]] = {kind: [] for kind in self.noted}

    def lines(self) -> Iterator[str]:
        for paragraph in self.body.iter(_w("p")):
            said = self._said(paragraph)
            if said or not self._hidden(paragraph, paragraph):
                yield self.numbers.of(self._chain(paragraph), paragraph) + said
        for kind, notes in self.noted.items():
            texts = {note.get(_w("id")): note for note in notes}
            for number, identity in enumerate(self.seen[kind], 1):
                if identity in texts:
                    parts = [self._said(part) for part in texts[identity].iter(_w("p"))]
                    yield " ".join([self._mark(kind, number), *parts])

    def _chain(self, paragraph: Any) -> Iterator[Any]:
        """The styles of a paragraph, each followed by the one that it rests on."""
        name = _value(paragraph, "pPr", "pStyle")
        yield from self._based(self.styles.get(name, self.default))

    def _based(self, style: Any) -> Iterator[Any]:
        seen: list[Any] = []
        while style is not None and style not in seen:
            yield style
            seen.append(style)
            style = self.styles.get(_value(style, "basedOn"))

    def _hidden(self, owner: Any, paragraph: Any) -> bool:
        """Whether a run is hidden, or the end of a paragraph; by itself or by just one style."""
        path = ("pPr", "rPr") if owner is paragraph else ("rPr",)
        own = _on(owner, *path, "vanish")
        if own is not None:
            return own
        character = self.styles.get(_value(owner, *path, "rStyle"))
        ways = (self._chain(paragraph), self._based(character))
        signs = [[_on(style, "rPr", "vanish") for style in way] for way in ways]
        return sum(next((s for s in way if s is not None), False) for way in signs) == 1

    def _said(self, paragraph: Any) -> str:
        """The words of a paragraph that are seen, the numbers of notes where they stand."""
        parts = []
        for node in paragraph.iter():
            run = node.getparent()
            if run is None or str(run.tag).rsplit("}", 1)[-1] != "r" or self._apart(run, paragraph):
                continue
            parts.append(self._sign(node))
        return "".join(parts)

    def _apart(self, run: Any, paragraph: Any) -> bool:
        """Whether a run belongs to a paragraph in a box of this one, or is hidden."""
        return next(run.iterancestors(_w("p"))) is not paragraph or self._hidden(run, paragraph)

    def _sign(self, node: Any) -> str:
        name = str(node.tag).rsplit("}", 1)[-1]
        if name == "t":
            return node.text or ""
        if name in ("footnoteReference", "endnoteReference"):
            kind = name.removesuffix("Reference")
            if node.get(_w("customMarkFollows")) in ("1", "true", "on"):
                return ""
            self.seen[kind].append(node.get(_w("id")))
            return self._mark(kind, len(self.seen[kind]))
        signs = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
        return signs.get(name, "")

    def _mark(self, kind: str, number: int) -> str:
        usual = "decimal" if kind == "footnote" else "lowerRoman"
        settings = next(self.body.iter(_w(f"{kind}Pr")), None)
        chosen = None if settings is None else _value(settings, "numFmt")
        return _shown(number, chosen or usual)


def _refuse_unread(part: Any) -> None:
    """Raises `Refused` for tracked changes and for what is embedded."""
    names = {str(node.tag).rsplit("}", 1)[-1] for node in getattr(part, "iter", list)()}
    if names & set(TRACKED):
        raise Refused(
            "has tracked changes: accept or reject them first "
            "(in Word: Review, Accept all or Reject all), and save it"
        )
    for name, what in EMBEDDED.items():
        if name in names:
            raise Refused(f"has {what} embedded in it: write its text out where it stands")


def _is_default(style: Any) -> bool:
    return style.get(_w("type")) == "paragraph" and style.get(_w("default")) in ("1", "true", "on")


@dataclass(frozen=True)
class _Level:
    """How a level of a list is numbered; `restart` is the level below which it begins anew."""

    kind: str
    shape: str
    start: int
    style: str | None
    restart: int | None
    legal: bool


def _level(element: Any) -> _Level:
    restart = _value(element, "lvlRestart")
    return _Level(
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText") or "",
        int(_value(element, "start") or 1),
        _value(element, "pStyle"),
        None if restart is None else int(restart),
        bool(_on(element, "isLgl")),
    )


class _Numbers:
    """Counts what Word counts when it shows the document: "3.4.1" before a heading.

    Lists with the same definition count on together; one that says where a level starts anew
    counts that level by itself.
    """

    def __init__(self, numbering: Any, styles: dict[str, Any]) -> None:
        self.counts: dict[tuple[str, str, int], int] = {}  # of a definition, a list, a level
        self.levels: dict[str, dict[int, _Level]] = {}  # of each list
        self.definition: dict[str, str] = {}
        self.anew: dict[str, dict[int, int]] = {}
        lists = {num.get(_w("numId")): num for num in numbering if num.tag == _w("num")}
        shapes = {
            one.get(_w("abstractNumId")): one for one in numbering if one.tag == _w("abstractNum")
        }
        for identity, number in lists.items():
            name = _value(number, "abstractNumId") or ""
            linked = _value(shapes.get(name), "numStyleLink")
            if linked:  # the style's own list says how
                own = lists.get(_value(styles.get(linked), "pPr", "numPr", "numId"))
                name = _value(own, "abstractNumId") or name
            self.definition[identity] = name
            self._read(identity, shapes.get(name), number)

    def _read(self, identity: str, shape: Any, number: Any) -> None:
        levels = self.levels[identity] = {}
        self.anew[identity] = {}
        for level in () if shape is None else shape.findall(_w("lvl")):
            levels[int(level.get(_w("ilvl")))] = _level(level)
        for change in number.findall(_w("lvlOverride")):
            at = int(change.get(_w("ilvl")))
            if (other := change.find(_w("lvl"))) is not None:
                levels[at] = _level(other)
            if start := _value(change, "startOverride"):
                self.anew[identity][at] = int(start)

    def of(self, styles: Iterator[Any], paragraph: Any) -> str:
        """The number that Word shows before a paragraph, or an empty string."""
        identity, at = self._place(styles, paragraph)
        levels = self.levels.get(identity, {})
        level = levels.get(at)
        if level is None or level.kind == "none" or not level.shape:
            return ""
        if level.kind == "bullet":
            return "• "
        key = self._key(identity, at)
        self.counts[key] = self.counts[key] + 1 if key in self.counts else self._start(identity, at)
        for other in [one for one in self.counts if one[0] == key[0] and one[2] > at]:
            below = levels[other[2]].restart if other[2] in levels else None
            if below is None or at < below:
                del self.counts[other]

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            count = self.counts.setdefault(self._key(identity, place), self._start(identity, place))
            return _shown(count, "decimal" if level.legal else levels.get(place, level).kind)

        return re.sub(r"%(\d)", shown, level.shape) + " "

    def _key(self, identity: str, level: int) -> tuple[str, str, int]:
        own = identity if level in self.anew[identity] else ""
        return self.definition[identity], own, level

    def _start(self, identity: str, level: int) -> int:
        usual = self.levels[identity].get(level)
        return self.anew[identity].get(level, usual.start if usual else 1)

    def _place(self, styles: Iterator[Any], paragraph: Any) -> tuple[str, int]:
        """(list, level) of a paragraph, its own or its style's; an empty list for none.

        The level of a style is the one that names it.
        """
        identity = _value(paragraph, "pPr", "numPr", "numId")
        level = _value(paragraph, "pPr", "numPr", "ilvl")
        for style in styles:
            if identity is None:
                identity = _value(style, "pPr", "numPr", "numId")
            named = self._named(identity, style.get(_w("styleId")))
            if level is None:
                level = named or _value(style, "pPr", "numPr", "ilvl")
        return identity or "", int(level or 0)

    def _named(self, identity: str | None, style: str) -> str | None:
        levels = self.levels.get(identity or "", {})
        return next((str(at) for at, level in levels.items() if level.style == style), None)


def _shown(count: int, kind: str) -> str:
    """A count as Word shows it: 3, 03, c, iii; after z come aa, bb, cc."""
    letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    roman = RomanNumeral(count) if 0 < count < 4000 else count
    said = {
        "lowerLetter": letter,
        "lowerRoman": str(roman).lower(),
        "decimalZero": f"{count:02}",
        "upperLetter": letter.upper(),
        "upperRoman": str(roman),
        "none": "",
    }
    return said.get(kind, str(count))


def _value(element: Any, *path: str) -> str | None:
    """The value of an element below another, by its path; None where there is none."""
    found = _at(element, path)
    value = None if found is None else found.get(_w("val"))
    return None if value is None else str(value)


def _on(element: Any, *path: str) -> bool | None:
    """Whether a switch is on; None where nothing is said."""
    found = _at(element, path)
    return None if found is None else found.get(_w("val")) not in ("0", "false", "off")


def _at(element: Any, path: tuple[str, ...]) -> Any:
    return None if element is None else element.find("/".join(_w(name) for name in path))
