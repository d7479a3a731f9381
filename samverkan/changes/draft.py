"""The files of a draft edition: what lives on of the old one, at its place in the new text."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ValidationError

from samverkan.changes.alignment import Alignment, SectionChange
from samverkan.changes.clausefile import ClauseFile, put, quoted, renamed
from samverkan.changes.sentences import Span
from samverkan.changes.verbatim import Passage
from samverkan.files import yamlfile
from samverkan.files.errors import Problem, Problems
from samverkan.guide import Text
from samverkan.originals.account import Source, fingerprint
from samverkan.schema import Anchor, Clause, Edition, Statement
from samverkan.schemas import modeline

WORDS = 3  # words of an anchor, where so many are enough


@dataclass(frozen=True)
class Carried:
    """A statement that lives on: its new name, its spans in the new text, its state."""

    passage: Passage
    name: str
    spans: tuple[Span, ...]
    pending: str | None


@dataclass(frozen=True)
class Draft:
    """The files by name, and what became of the ids of the old edition.

    `places` leads from each old "clause/name" to the new one; `retired` are those that ended;
    `dropped` are relations that had nothing left to relate to.
    """

    files: dict[str, str]
    places: dict[str, str]
    retired: list[str]
    dropped: list[str]


@dataclass
class Drafter:
    """Makes a `Draft` of an edition, an alignment and the new text."""

    root: Path
    text: Text
    alignment: Alignment
    new: Source
    edition: str
    source_name: str
    noise: list[str]
    carried: dict[str, list[Carried]] = field(default_factory=lambda: defaultdict(list))
    places: dict[str, str] = field(default_factory=dict)

    def make(self) -> Draft:
        """Raises `Problems` where a file would not be valid; nothing is written here."""
        gone = {p.id for c in self.alignment.changes if c.kind == "gone" for p in c.old}
        retired = [*self.text.edition.retired, *sorted(gone)]
        self._carry(set(retired))
        old = {
            number: ClauseFile((self.root / path).read_text("utf-8"), path)
            for number, path in self.text.files.items()
        }
        files = {}
        sections = [section for section in self.alignment.sections if section.new]
        starts = [section.heading[0] for section in sections if section.heading]
        ends = [*starts[1:], len(self.new.letters)]
        at = 0
        for section, end in zip(sections, ends, strict=True):
            assert section.heading
            assert section.new
            files[f"{section.new}.yaml"] = self._clause(section, old, gone, at, end)
            at = section.heading[1]
        files["edition.yaml"] = self._edition(retired)
        self._validate(files)
        return Draft(files, self.places, retired, list(self._dropped(old, gone)))

    # --- statements -------------------------------------------------------------------

    def _carry(self, retired: set[str]) -> None:
        names: dict[str, set[str]] = defaultdict(set)
        moved = []
        for change in self.alignment.changes:
            pending = change.kind if change.kind in ("reworded", "merged", "split") else None
            for passage, spans in zip(change.old, change.claims, strict=False):
                assert change.clause is not None
                one = (change.clause, Carried(passage, passage.name, spans, pending))
                if self.alignment.numbers.get(passage.clause) == change.clause:
                    self._settle(*one, names, retired)
                else:
                    moved.append(one)
        for clause, one_moved in moved:  # who comes from elsewhere yields its name
            self._settle(clause, one_moved, names, retired)
        for statements in self.carried.values():
            statements.sort(key=self._order(statements))

    def _settle(
        self, clause: str, one: Carried, names: dict[str, set[str]], retired: set[str]
    ) -> None:
        name, count = one.passage.name, 1
        while name in names[clause] or f"{clause}/{name}" in retired:
            count += 1
            name = f"{one.passage.name}-{count}"
        names[clause].add(name)
        self.places[one.passage.id] = f"{clause}/{name}"
        self.carried[clause].append(Carried(one.passage, name, one.spans, one.pending))

    @staticmethod
    def _order(statements: list[Carried]) -> Callable[[Carried], tuple[int, int]]:
        """In the order of the text; a footnote where it stood among the statements."""
        starts = {c.passage: c.spans[0][0] for c in statements if not c.passage.floating}

        def key(one: Carried) -> tuple[int, int]:
            if not one.passage.floating:
                return one.spans[0][0], 0
            before = [
                start
                for passage, start in starts.items()
                if passage.clause == one.passage.clause and passage.spans < one.passage.spans
            ]
            return max(before, default=0), 1

        return key

    def _clause(
        self, section: SectionChange, old: dict[str, ClauseFile], gone: set[str], at: int, end: int
    ) -> str:
        assert section.heading
        assert section.new
        head, rest = self._around(section, old, at)
        blocks = []
        position = section.heading[1]
        for one in self.carried[section.new]:
            block = old[one.passage.clause].block(one.passage.name, gone)
            blocks.append(self._statement(one, block, section, position, end))
            position = position if one.passage.floating else one.spans[-1][1]
        body = "".join(block if block.endswith("\n") else block + "\n" for block in blocks)
        return f"{head}statements:\n{body}{rest}" if blocks else head + rest

    def _around(
        self, section: SectionChange, old: dict[str, ClauseFile], at: int
    ) -> tuple[str, str]:
        """What stands in the file before the statements, and after them."""
        assert section.heading
        assert section.new
        found = self._anchor(section.heading, at, len(self.new.letters))
        heading = f"heading: {_flow(found)}"
        if section.old is None:
            title = quoted(re.sub(r"^[\d.§ ]*", "", section.after) or section.after)
            title = f"title: {{sv: {title}, en: {title}}}"
            lead = modeline(f"agreements/{self.text.name}/{self.edition}/{section.new}.yaml")
            return f'{lead}\nclause: "{section.new}"\npending: new\n{title}\n{heading}\n', ""
        head, rest = old[section.old].around()
        if section.kind == "renumbered":
            head = put(head, "clause", f'clause: "{section.new}"', "")
            head = put(head, "was", f'was: "{section.old}"', "clause:")
        if section.retitled:
            head = put(head, "pending", "pending: retitled", "clause:")
        anchor = self.text.clauses[section.old].heading
        if self._span([anchor], at, len(self.new.letters)) != (section.heading,):
            head = put(head, "heading", heading, "title:")
        return head, rest

    def _statement(
        self, one: Carried, block: str, section: SectionChange, start: int, end: int
    ) -> str:
        passage, statement = one.passage, self._old(one.passage)
        name = rf"  [\"']?{re.escape(passage.name)}[\"']?:"
        letters = "".join(self.new.letters[slice(*span)] for span in one.spans)
        if one.name != passage.name:
            block = re.sub(rf"^{name}", f"  {one.name}:", block, count=1, flags=re.M)
            name = f"  {one.name}:"
        low, high = (0, len(self.new.letters)) if passage.floating else (start, end)
        if self._span(statement.source, low, high, passage.floating) != one.spans:
            anchors = []
            for span in one.spans:
                anchors.append(self._anchor(span, low, high, passage.floating))
                low = low if passage.floating else span[1]
            flow = [_flow(anchor) for anchor in anchors]
            whole = flow[0] if len(flow) == 1 else "\n      - " + "\n      - ".join(flow)
            block = put(block, "source", f"source: {whole}".replace(": \n", ":\n"), name, 4)
        if statement.fingerprint != fingerprint(letters):
            block = put(block, "fingerprint", f"fingerprint: {fingerprint(letters)}", name, 4)
        if one.pending:
            block = put(block, "pending", f"pending: {one.pending}", name, 4)
        block = renamed(block, self.places, self.alignment.numbers)
        if f"{section.old}/{one.name}" != passage.id:
            block = put(block, "was", f"was: {passage.id}", name, 4)
        return block

    def _old(self, passage: Passage) -> Statement:
        return self.text.clauses[passage.clause].statements[passage.name]

    # --- anchors ----------------------------------------------------------------------

    def _span(
        self, anchors: list[Anchor], start: int, end: int, floating: bool = False
    ) -> tuple[Span, ...]:
        """The spans that anchors have in the new text, as `samverkan source` reads them."""
        spans = []
        for anchor in anchors:
            first = self.new.find(anchor.from_, start, end)
            last = self.new.find(anchor.to, first[0], end) if first else None
            if first is None or last is None:
                return ()
            spans.append((first[0], last[1]))
            start = start if floating else last[1]
        return tuple(spans)

    def _anchor(self, span: Span, start: int, end: int, floating: bool = False) -> Anchor:
        """The first and last words of a span, as many as it takes to find it and no other."""
        words = self.new.words(*span).split()
        for count in range(min(WORDS, len(words)), len(words) + 1):
            opening = " ".join(words[:count])
            first = self.new.find(opening, start, end)
            if first and first[0] == span[0]:
                break
        for count in range(min(WORDS, len(words)), len(words) + 1):
            closing = " ".join(words[-count:])
            last = self.new.find(closing, span[0], end)
            if last and last[1] == span[1]:
                break
        return Anchor(from_=opening, to=closing, footnote=floating)

    # --- the edition ------------------------------------------------------------------

    def _edition(self, retired: list[str]) -> str:
        path = f"agreements/{self.text.name}/{self.text.edition_id}/edition.yaml"
        text = (self.root / path).read_text("utf-8")
        text = text if text.endswith("\n") else text + "\n"
        year = self.edition
        numbers = [section.new for section in self.alignment.sections if section.new]
        text = re.sub(r"^takes-effect:.*\n", "", text, flags=re.M)
        text = put(text, "title", f"title: {{sv: Texten från {year}, en: The text of {year}}}", "")
        text = put(text, "status", "status: draft", "title:")
        text = put(text, "source-name", f"source-name: {quoted(self.source_name)}", "status:")
        noise = "".join(f"\n  - {_single(pattern)}" for pattern in self.noise)
        text = put(text, "noise", f"noise:{noise or ' []'}", "source-name:")
        text = put(
            text, "contents", f"contents: {json.dumps(numbers, ensure_ascii=False)}", "noise:"
        )
        if retired:
            text = put(text, "retired", f"retired: [{', '.join(retired)}]", "contents:")
        return text

    def _validate(self, files: dict[str, str]) -> None:
        problems = []
        for name, text in files.items():
            kind: type[BaseModel] = Edition if name == "edition.yaml" else Clause
            place = f"agreements/{self.text.name}/{self.edition}/{name}"
            try:
                kind.model_validate(yamlfile.parse(text, place).data)
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(str(part) for part in first["loc"])
                problems.append(Problem(place, 0, f"would not be valid: {where}: {first['msg']}"))
        if problems:
            raise Problems(problems)

    def _dropped(self, old: dict[str, ClauseFile], gone: set[str]) -> Iterator[str]:
        for number, file in old.items():
            for name, statement in file.data.get("statements", {}).items():
                if f"{number}/{name}" in gone:
                    continue
                for relation in statement.get("relations", []):
                    for target in relation["with"]:
                        if target in gone:
                            yield f"{self.places[f'{number}/{name}']} – {target} ({relation['aspect']})"


def _flow(anchor: Anchor) -> str:
    footnote = ", footnote: true" if anchor.footnote else ""
    return f"{{from: {quoted(anchor.from_)}, to: {quoted(anchor.to)}{footnote}}}"


def _single(words: str) -> str:
    """A value in single quotes, in which a backslash is a backslash."""
    return "'" + words.replace("'", "''") + "'"
