"""The files of a draft edition: what lives on of the old one, at its place in the new text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from samverkan.changes.align import Alignment, SectionChange
from samverkan.changes.align.passages import Passage
from samverkan.changes.words import WORDS
from samverkan.data.kinds import modeline
from samverkan.files import yamlfile
from samverkan.files.errors import Problem, Problems
from samverkan.files.yamledit import Editor
from samverkan.files.yamlfile import Place
from samverkan.model.guide import Text
from samverkan.model.records import LANGUAGES, Clause, Edition
from samverkan.originals.account import Source, Span, fingerprint

LEAST = 3  # words of an anchor, where so many are enough


@dataclass(frozen=True)
class Carried:
    """A statement that lives on: its new clause and name, its spans in the new text, its state."""

    passage: Passage
    clause: str
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
        self.old = {number: self._editor(path) for number, path in self.text.files.items()}
        self.gone = {p.id for c in self.alignment.changes if c.kind == "gone" for p in c.old}
        retired = [*self.text.edition.retired, *sorted(self.gone)]
        self._carry(set(retired))
        numbers = self.alignment.numbers
        self.cited = {old: new for old, new in (self.places | numbers).items() if old != new}
        files = {f"{number}.yaml": said for number, said in self._clauses()}
        files["edition.yaml"] = self._edition(retired)
        self._validate(files)
        return Draft(files, self.places, retired, list(self._dropped()))

    def _editor(self, path: str) -> Editor:
        return Editor((self.root / path).read_text("utf-8"), path)

    # --- which statements, and their names --------------------------------------------

    def _carry(self, retired: set[str]) -> None:
        stay: list[Carried] = []
        come: list[Carried] = []
        for change in self.alignment.changes:
            pending = change.kind if change.kind in ("reworded", "merged", "split") else None
            for passage, spans in zip(change.old, change.claims, strict=False):
                assert change.clause is not None
                one = Carried(passage, change.clause, passage.name, spans, pending)
                home = self.alignment.numbers.get(passage.clause) == change.clause
                (stay if home else come).append(one)
        taken = set(retired)
        for one in (*stay, *come):  # who comes from elsewhere yields its name
            name, count = one.name, 1
            while f"{one.clause}/{name}" in taken:
                count += 1
                name = f"{one.name}-{count}"
            taken.add(f"{one.clause}/{name}")
            self.places[one.passage.id] = f"{one.clause}/{name}"
            self.carried[one.clause].append(replace(one, name=name))
        for statements in self.carried.values():
            statements.sort(key=self._order(statements))

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

    # --- clause files -----------------------------------------------------------------

    def _clauses(self) -> Iterator[tuple[str, str]]:
        """The number and the file of each clause of the new text."""
        found = [(s, s.new, s.heading) for s in self.alignment.sections if s.new and s.heading]
        ends = [*(heading[0] for _, _, heading in found[1:]), len(self.new.letters)]
        at = 0
        for (section, number, heading), end in zip(found, ends, strict=True):
            before, after = self._around(section, at, number, heading)
            blocks, position = [], heading[1]
            for one in self.carried[number]:
                block = self._statement(one, section, position, end)
                blocks.append(block if block.endswith("\n") else f"{block}\n")
                position = position if one.passage.floating else one.spans[-1][1]
            lead = "statements:\n" if blocks else ""
            yield number, before + lead + "".join(blocks) + after
            at = heading[1]

    def _around(
        self, section: SectionChange, at: int, number: str, heading: Span
    ) -> tuple[str, str]:
        """What stands in the file before the statements, and after them."""
        end = len(self.new.letters)
        if section.old is None:
            title = re.sub(r"^[\d.§ ]*", "", section.after) or section.after
            lead = modeline(f"agreements/{self.text.name}/{self.edition}/{number}.yaml")
            file = Editor(f'{lead}\nclause: "{number}"\n', f"{number}.yaml")
            file.put(("pending",), "new", after="clause")
            file.put(("title",), {"sv": title, "en": title}, after="pending")
            file.put(("heading",), self._anchor(heading, at, end), after="title")
            return file.text, ""
        file = Editor(self.old[section.old].text, f"{number}.yaml")
        if "was" in file.data:
            file.drop(("was",))
        if section.kind == "renumbered":
            file.put(("clause",), number)
            file.put(("was",), section.old, after="clause")
        if section.retitled:
            file.put(("pending",), "retitled", after="clause")
        if self.new.span(self.text.clauses[section.old].heading, at, end) != heading:
            file.put(("heading",), self._anchor(heading, at, end))
        if "statements" not in file.data:
            return file.text, ""
        start, stop = file.span(("statements",))
        return file.text[:start], file.text[stop:]

    def _statement(self, one: Carried, section: SectionChange, low: int, high: int) -> str:
        """The lines of a statement with the comments above it, at its place in the new text."""
        passage, spans = one.passage, one.spans
        statement = self.text.clauses[passage.clause].statements[passage.name]
        block = Editor(self.old[passage.clause].block(("statements", passage.name)), passage.id)
        at: Place = (passage.name,)
        self._cite(block, at)
        if passage.floating:
            low, high = 0, len(self.new.letters)
        if tuple(self.new.spans(statement.source, low, high)) != spans:
            anchors = []
            for span in spans:
                anchors.append(self._anchor(span, low, high, passage.floating))
                low = low if passage.floating else span[1]
            block.put((*at, "source"), anchors[0] if len(anchors) == 1 else anchors)
        stamp = fingerprint("".join(self.new.letters[slice(*span)] for span in spans))
        if statement.fingerprint != stamp:
            block.put((*at, "fingerprint"), stamp)
        if one.pending:
            block.put((*at, "pending"), one.pending)
        if statement.was:
            block.drop((*at, "was"))
        if f"{section.old}/{one.name}" != passage.id:
            block.put((*at, "was"), passage.id)
        if one.name != passage.name:
            block.rename(at, one.name)
        return block.text

    def _cite(self, block: Editor, at: Place) -> None:
        """Refer to statements and clauses by their new numbers, and to none that is gone."""
        relations = block.data[at[0]].get("relations", [])
        for index in reversed(range(len(relations))):
            place: Place = (*at, "relations", index)
            others = relations[index]["with"]
            if set(others) <= self.gone:
                block.drop(place)
                continue
            for i in reversed(range(len(others))):
                if others[i] in self.gone:
                    block.drop((*place, "with", i))
        for place, value in list(_values(block.data)):
            if {"with", "covers"} & set(place) and value in self.cited:
                block.put(place, self.cited[value])

    # --- anchors ----------------------------------------------------------------------

    def _anchor(self, span: Span, start: int, end: int, footnote: bool = False) -> dict[str, Any]:
        """The first and last words of a span, as many as it takes to find it and no other."""
        words = self.new.words(*span).split()
        counts = range(min(LEAST, len(words)), len(words) + 1)
        openings = (" ".join(words[:count]) for count in counts)
        closings = (" ".join(words[-count:]) for count in counts)
        whole = " ".join(words)
        return {
            "from": next((o for o in openings if self._at(o, start, end)[0] == span[0]), whole),
            "to": next((c for c in closings if self._at(c, span[0], end)[1] == span[1]), whole),
            **({"footnote": True} if footnote else {}),
        }

    def _at(self, words: str, start: int, end: int) -> Span:
        return self.new.find(words, start, end) or (-1, -1)

    # --- the edition ------------------------------------------------------------------

    def _edition(self, retired: list[str]) -> str:
        path = f"agreements/{self.text.name}/{self.text.edition_id}/edition.yaml"
        file = self._editor(path)
        if "takes-effect" in file.data:
            file.drop(("takes-effect",))
        title = WORDS["draft.title"]
        said = {
            "title": {lang: title[lang].format(edition=self.edition) for lang in LANGUAGES},
            "status": "draft",
            "source-name": self.source_name,
            "noise": self.noise,
            "contents": [section.new for section in self.alignment.sections if section.new],
            **({"retired": retired} if retired else {}),
        }
        before = ""
        for key, value in said.items():
            if file.data.get(key) != value:
                file.put((key,), value, after=before)
            before = key
        return file.text

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

    def _dropped(self) -> Iterator[str]:
        for number, name, statement in self.text.statements():
            for relation in statement.relations:
                for target in relation.with_:
                    if f"{number}/{name}" in self.places and target in self.gone:
                        place = self.places[f"{number}/{name}"]
                        yield f"{place} – {target} ({relation.aspect})"


def _values(data: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every single value of some data, and its place."""
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _values(value, (*place, key))
    else:
        yield place, data
