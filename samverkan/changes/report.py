"""The report of a revision: both wordings of what has changed, the weightiest change first.

It quotes the texts, and so it never lies in the project.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from samverkan.changes.align import CITED, Alignment, TextChange
from samverkan.changes.draft import Draft
from samverkan.changes.impact import Bearings, Impact
from samverkan.changes.sheet import Item, Sheet, plain
from samverkan.changes.words import WORDS
from samverkan.files import yamlfile
from samverkan.model.guide import Text
from samverkan.model.records import LANGUAGES, Language
from samverkan.prose.passages import bilingual

REVIEWED = ("reworded", "merged", "split", "gone")


@dataclass(frozen=True)
class Report:
    """All that a report tells; `noise` are patterns, how often each fits, and an example."""

    text: Text
    edition: str
    alignment: Alignment
    draft: Draft
    bearings: Bearings
    noise: list[tuple[str, int, str]]
    language: Language

    def sheet(self) -> Sheet:
        agreement = self.text.agreement.title[self.language]
        title = self._say("title", agreement=agreement, old=self.text.edition_id, new=self.edition)
        sections = {
            "overview": self._overview(),
            "review": self._review(),
            "added": self._added(),
            "clauses": self._clauses(),
            "places": self._places(),
            "citing": dict.fromkeys(self._citing()),
            "noise": self._noise(),
        }
        return Sheet(
            title,
            self.language,
            sections={
                self._say("next"): [self._say("steps", folder=self._folder)],
                **{
                    self._say(n): list(found) or [self._say("none")]
                    for n, found in sections.items()
                },
            },
        )

    @property
    def _folder(self) -> str:
        return f"agreements/{self.text.name}/{self.edition}"

    def _say(self, key: str, **values: object) -> str:
        return WORDS.say(self.language, f"report.{key}", **values)

    def _became(self, key: str) -> str:
        return WORDS.say(self.language, f"became.{key}")

    def _rests(self, *places: str) -> tuple[str, ...]:
        return tuple(self._impact(*places).lines(self.language))

    def _impact(self, *places: str) -> Impact:
        return self.bearings.of(self.text.address(*place.split("/")) for place in places)

    # --- sections ---------------------------------------------------------------------

    def _overview(self) -> Iterator[str]:
        counts = self.alignment.counts
        kinds = (*REVIEWED, "new", "moved", "renumbered", "unchanged")
        rows = [f"| {self._became(kind)} | {counts[kind]} |" for kind in kinds]
        yield "\n".join(
            [f"| {self._say('statements')} | {self._say('count')} |", "|---|---|", *rows]
        )

    def _review(self) -> Iterator[Item | str]:
        """What somebody must read in both wordings, the weightiest first."""
        found = [
            (self._impact(*(p.id for p in change.old)), change)
            for change in self.alignment.changes
            if change.kind in REVIEWED
        ]
        for impact, change in sorted(found, key=lambda item: item[0].weight, reverse=True):
            moved = f", {self._became('also-moved')}" if change.moved else ""
            yield f"### {self._named(change)}: {self._became(change.kind)}{moved}"
            before, after = wordings(change.before, change.after)
            yield f"{self._say('before')}:\n\n> {before}"
            if change.after:
                yield f"{self._say('after')}:\n\n> {after}"
            if change.elsewhere:
                yield self._say("apart")
            lines = impact.lines(self.language)
            yield from map(Item, lines)
            if not lines:
                yield WORDS.say(self.language, "rests.nothing")

    def _named(self, change: TextChange) -> str:
        """The ids of what has changed, and the new ones where they are others."""
        ids = [p.id for p in change.old]
        now = [self.draft.places[name] for name in ids if name in self.draft.places]
        sides = [ids, now] if now and now != ids else [ids]
        return " → ".join(" + ".join(f"`{name}`" for name in side) for side in sides)

    def _added(self) -> Iterator[str]:
        for change in self.alignment.changes:
            if change.kind == "new":
                yield f"{change.clause}:\n\n> {plain(change.after)}"

    def _clauses(self) -> Iterator[Item]:
        for section in self.alignment.sections:
            kinds = [k for k in (section.kind, section.retitled and "retitled") if k]
            kinds = [kind for kind in kinds if kind != "unchanged"]
            if kinds and kinds != ["renumbered"]:
                titles = " → ".join(title for title in (section.before, section.after) if title)
                rests = self._rests(section.old) if section.old and section.kind == "gone" else ()
                yield Item(f"{titles}: {', '.join(map(self._became, kinds))}", rests)

    def _places(self) -> Iterator[Item]:
        for section in self.alignment.sections:
            if section.old and section.kind == "renumbered":
                yield Item(f"{section.old} → {section.new}", self._rests(section.old))
        for change in self.alignment.changes:
            if change.kind == "moved":
                (name,) = (passage.id for passage in change.old)
                yield Item(f"{name} → {self.draft.places[name]}", self._rests(name))

    def _citing(self) -> Iterator[Item]:
        """What names a clause by a number that it no longer has, and relations to what is gone."""
        numbers = {old: new for old, new in self.alignment.numbers.items() if old != new}
        for name, text in self.draft.files.items():
            file = yamlfile.parse(text, f"{self._folder}/{name}")
            for place, said in bilingual(file):
                for language, old in product(LANGUAGES, sorted(numbers)):
                    if "." in old and _names(said[language], old):
                        where = f"{file.path}:{file.line((*place, language))}"
                        told = self._say("mentions", old=old, new=numbers[old])
                        yield Item(f"{where}: {told}")
        for change in self.alignment.changes:
            if change.kind in ("unchanged", "moved"):
                for old in sorted(set(CITED.findall(change.after)) & set(numbers)):
                    told = self._say("still", old=old, new=numbers[old])
                    yield Item(f"{self.draft.places[change.old[0].id]} {told}")
        for dropped in self.draft.dropped:
            yield Item(f"{self._say('dropped')}: {dropped}")

    def _noise(self) -> Iterator[str]:
        if self.noise:
            yield "\n".join(
                f"- `{pattern}`: {self._say('times', n=count, example=plain(example))}"
                for pattern, count, example in self.noise
            )


def _names(text: str, number: str) -> bool:
    """Whether a text names a clause: "avsnitt 3.1", not "13.1" or "3.1.2"."""
    return re.search(rf"(?<![\w.]){re.escape(number)}(?![\w-]|\.\w)", text) is not None


def wordings(before: str, after: str) -> tuple[str, str]:
    """Both wordings in Markdown: words that are gone struck out, words that are new in bold."""
    if not after:
        return plain(before), ""
    old, new = before.split(), after.split()
    left, right = [], []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, False).get_opcodes():
        lost, come = plain(" ".join(old[a:b])), plain(" ".join(new[c:d]))
        left.append(lost if kind == "equal" or not lost else f"~~{lost}~~")
        right.append(come if kind == "equal" or not come else f"**{come}**")
    return " ".join(filter(None, left)), " ".join(filter(None, right))
