"""Accounts for the original text: every sentence in exactly one statement, none changed.

The source itself is not in the project. A statement keeps the first and last words of its
span and a fingerprint; this finds the span again in a text taken from a PDF. Only letters
and digits count, so that hyphens broken over lines, spacing and punctuation that an
extraction shifts about cannot confuse it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from samverkan.files.errors import Problem, Problems
from samverkan.files.text import write_text
from samverkan.files.yamledit import Editor
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Anchor
from samverkan.originals.reading import original_in, read_original

HYPHENED = re.compile(r"(?<=\w)-[ \t]*\n\s*(?=[a-zåäöé])(?!(?:och|eller|samt)\b)")
Span = tuple[int, int]  # the first position of some letters, and the one after the last
# Signs that belong to the words after or before them, though no letter is in between.
OPENS = re.compile(r"(?:[(\[\"”“«<>≤≥±]|§[ \u00a0]?)+$")
CLOSES = re.compile(r"(?:[ \u00a0]?[%‰§€$£°](?![ \u00a0]?\w))?[.!?)\]”\"»]*")
SENTENCE_END = re.compile(r"[.!?:]\s|\n\s*\n|[►•]")


@dataclass(frozen=True)
class Source:
    """The letters and digits of a text, with the offset of each in the original.

    `blanked` is the original with spaces where the extraction left noise.
    """

    original: str
    blanked: str
    letters: str
    offsets: list[int]

    def find(self, words: str, start: int, end: int) -> Span | None:
        """The first span of `words` between two positions of `letters`."""
        sought = squeeze(words)
        at = self.letters.find(sought, start, end)
        return (at, at + len(sought)) if at >= 0 and sought else None

    def span(self, anchor: Anchor, start: int, end: int) -> Span | None:
        """The first span between two positions that begins and ends as an anchor does."""
        first = self.find(anchor.from_, start, end)
        last = self.find(anchor.to, first[0], end) if first else None
        return (first[0], last[1]) if first and last else None

    def spans(self, anchors: Iterable[Anchor], start: int, end: int) -> list[Span]:
        """The spans of anchors one after the other, as far as they are found.

        A footnote stands where the page had room: it is sought in the whole text.
        """
        found: list[Span] = []
        for anchor in anchors:
            low, high = (0, len(self.letters)) if anchor.footnote else (start, end)
            span = self.span(anchor, low, high)
            if span is None:
                break
            found.append(span)
            start = start if anchor.footnote else span[1]
        return found

    def gap(self, position: int) -> str:
        """What stands between a letter and the one before it: spaces, signs, line breaks."""
        before = self.offsets[position - 1] + 1 if position else 0
        after = self.offsets[position] if position < len(self.offsets) else len(self.blanked)
        return self.blanked[before:after]

    def words(self, start: int, end: int) -> str:
        """The words between two positions of `letters`, without noise, on one line."""
        if start >= end:
            return ""
        first, last = self.offsets[start], self.offsets[end - 1] + 1
        opens = OPENS.search(self.blanked, max(0, first - 4), first)
        closes = CLOSES.match(self.blanked, last)
        raw = self.blanked[opens.start() if opens else first : closes.end() if closes else last]
        return " ".join(HYPHENED.sub("", raw.replace("\u00ad", "")).split())

    def sentence(self, position: int) -> tuple[int, str]:
        """(line, words) of the original sentence around a letter."""
        offset = self.offsets[position]
        ends = [m.end() for m in SENTENCE_END.finditer(self.original, max(0, offset - 600), offset)]
        start = ends[-1] if ends else max(0, offset - 600)
        stop = SENTENCE_END.search(self.original, offset)
        shown = " ".join(self.original[start : stop.end() if stop else offset + 200].split())
        return self.original.count("\n", 0, offset) + 1, shown


def squeeze(words: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(char for char in words.lower() if char.isalnum())


def normalise(original: str, noise: list[str]) -> Source:
    """Blank out what the extraction left behind, then keep letters and digits."""
    blanked = original
    for pattern in noise:
        blanked = re.sub(
            pattern, lambda m: re.sub(r"\S", " ", m.group()), blanked, flags=re.MULTILINE
        )
    letters: list[str] = []
    offsets: list[int] = []
    for offset, char in enumerate(blanked):
        for lower in char.lower():
            if lower.isalnum():
                letters.append(lower)
                offsets.append(offset)
    return Source(original, blanked, "".join(letters), offsets)


def fingerprint(letters: str) -> str:
    """Twelve hexadecimal digits that stand for the letters of a statement."""
    return hashlib.sha256(letters.encode()).hexdigest()[:12]


@dataclass
class Account:
    """What reading one source against one edition found."""

    text: Text
    source: Source
    unclaimed: list[str] = field(default_factory=list)
    changed: list[Problem] = field(default_factory=list)
    twice: list[Problem] = field(default_factory=list)
    fingerprints: dict[tuple[str, str], str] = field(default_factory=dict)
    headings: dict[str, Span] = field(default_factory=dict)
    spans: dict[tuple[str, str], list[Span]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.text.name

    @property
    def clean(self) -> bool:
        return not (self.unclaimed or self.changed or self.twice)

    def __post_init__(self) -> None:
        self._owner: list[str | None] = [None] * len(self.source.letters)
        self._headings()
        starts = [start for start, _ in self.headings.values()]
        ends = [*starts[1:], len(self.source.letters)]
        clauses = list(zip(self.headings.items(), ends, strict=False))
        for (number, span), end in clauses:
            self._claim(span, number, "heading")
            self._clause(number, span[1], end)
        for (number, span), end in clauses:
            self._unclaimed(number, span[0], end)

    def _headings(self) -> None:
        """Where each clause starts, in printed order."""
        position = 0
        for number, clause in self.text.clauses.items():
            span = self.source.span(clause.heading, position, len(self.source.letters))
            if span:
                self.headings[number] = span
                position = span[1]
            else:
                self._change(f"the heading of clause {number} is not in the text", number)

    def _clause(self, number: str, position: int, end: int) -> None:
        for name, statement in self.text.clauses[number].statements.items():
            anchors = statement.source
            spans = self.source.spans(anchors, position, end)
            for span, anchor in zip(spans, anchors, strict=False):
                self._claim(span, number, name)
                position = position if anchor.footnote else span[1]
            if spans:
                self.spans[number, name] = spans
            if len(spans) < len(anchors):
                lost = anchors[len(spans)]
                where = f"is not in clause {number} after the statement before"
                self._change(f"'{lost.from_} … {lost.to}' {where}", number, name)
                continue
            found = fingerprint("".join(self.source.letters[slice(*span)] for span in spans))
            self.fingerprints[number, name] = found
            if statement.fingerprint not in ("", found):
                message = f"the text of '{name}' has changed since it was encoded"
                self._change(message, number, name)

    def _claim(self, span: Span, number: str, name: str) -> None:
        label = f"{number}/{name}"
        for position in range(*span):
            other = self._owner[position]
            if other is not None and other != label:
                line, _ = self.source.sentence(position)
                message = f"claims text (line {line} of the source) that {other} also claims"
                self.twice.append(Problem(self.text.address(number, name), 0, message))
                return
            self._owner[position] = label

    def _unclaimed(self, number: str, start: int, end: int) -> None:
        """Each stretch that no statement claims, by the sentence that it begins in."""
        for position in range(start, end):
            before = self._owner[position - 1] if position > start else ""
            if self._owner[position] is None and before is not None:
                line, shown = self.source.sentence(position)
                self.unclaimed.append(f"{number}, line {line}: {shown}")

    def _change(self, message: str, number: str, name: str = "") -> None:
        self.changed.append(Problem(self.text.address(number, name), 0, message))


def account(guide: Guide, folder: Path) -> list[Account]:
    """Read the source of each edition, drafts too, in `folder` against its statements.

    Raises `Problems` when a source file is missing.
    """
    accounts = []
    for text in guide.every_text:
        path = original_in(folder, text.edition.source_name)
        if not path.is_file():
            message = (
                f"the source of {text.prefix.upper()} ({text.edition.source_name}) cannot be read"
            )
            raise Problems([Problem(str(path), 0, message)])
        accounts.append(read(text, normalise(read_original(path), text.edition.noise)))
    return accounts


def read(text: Text, source: Source) -> Account:
    """Find every statement of an edition in a text."""
    return Account(text, source)


def stamp(guide: Guide, text: Text, found: Account) -> int:
    """Write missing fingerprints into the clause files; returns how many.

    A fingerprint that stands is never replaced: a changed text is for a person to judge. A file
    that needs none is left alone. Raises `Problems` for statements that cannot take one; the
    others have theirs.
    """
    written = 0
    problems: list[Problem] = []
    for number, clause in text.clauses.items():
        lacking = {
            name: found.fingerprints[number, name]
            for name, statement in clause.statements.items()
            if not statement.fingerprint and (number, name) in found.fingerprints
        }
        if lacking:
            path = guide.root / text.files[number]
            file = Editor(path.read_bytes().decode(), text.files[number])
            for name, print_ in lacking.items():
                try:
                    file.put(("statements", name, "fingerprint"), print_)
                    written += 1
                except Problems as error:
                    problems += error.problems
            write_text(path, file.text)
    if problems:
        raise Problems(problems)
    return written
