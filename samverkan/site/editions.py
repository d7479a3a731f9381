"""The editions of an agreement: which one a page shows, when each holds, a clause's history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from docutils import nodes

from samverkan.changes.pairs import Places, pairs
from samverkan.data.pages import agreement_doc, clause_doc
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Language, Statement
from samverkan.site.domain import link
from samverkan.site.kit import box, bullets, line, paragraph
from samverkan.site.words import WORDS, say
from samverkan.words.say import Phrases, Say


def stage_note(guide: Guide, text: Text, language: Language) -> list[nodes.Node]:
    """What a page of an edition that is not in use says first of all."""
    if text.stage == "in-use":
        return []
    current = link(agreement_doc(guide.texts[text.code]), say(language, "editions.now"))
    note = nodes.strong("", say(language, f"editions.{text.stage}") + " ")
    return [box("sg-note", line(note, current))]


def edition_list(guide: Guide, text: Text, language: Language) -> list[nodes.Node]:
    """Every edition of the agreement with the cases that it judges, where there are several."""
    editions = guide.editions[text.code]
    if len(editions) < 2:
        return []
    entries = []
    for number, edition in enumerate(editions):
        until = editions[number + 1].edition.takes_effect if number + 1 < len(editions) else None
        period = _period(edition, number, until, language)
        entries.append(line(link(agreement_doc(edition), edition.edition_id), f": {period}"))
    return [nodes.rubric("", say(language, "editions.editions")), bullets(*entries)]


def _period(edition: Text, number: int, until: dt.date | None, language: Language) -> str:
    start = edition.edition.takes_effect
    if number and start is None:
        return say(language, "editions.undated")
    said = [say(language, "editions.from", day=Phrases(language).date(start))] if start else []
    if until:
        last = until - dt.timedelta(days=1)
        said.append(say(language, "editions.until", day=Phrases(language).date(last)))
    return ", ".join(said) or say(language, "editions.now").lower()


def history(guide: Guide, text: Text, number: str, language: Language) -> list[nodes.Node]:
    """How the statements of a clause stand in the other editions: what differs, in words."""
    others = [other for other in guide.editions[text.code] if other is not text]
    items = [_Beside(guide, text, number, other, language).item() for other in others]
    title = nodes.rubric("", say(language, "editions.history"))
    return [title, nodes.bullet_list("", *items)] if items else []


@dataclass
class _Beside:
    """A clause beside the text of another edition."""

    guide: Guide
    text: Text
    number: str
    other: Text
    language: Language

    @cached_property
    def places(self) -> Places:
        return pairs(self.guide, self.text, self.other)

    @cached_property
    def here(self) -> list[str]:
        return [f"{self.number}/{name}" for name in self.text.clauses[self.number].statements]

    @cached_property
    def there(self) -> list[str]:
        """The clauses of the other edition in which the statements stand."""
        found = (self.places[place] for place in self.here if place in self.places)
        return list(dict.fromkeys(place.partition("/")[0] for place in found))

    def item(self) -> nodes.list_item:
        """Where the clause stands in the other edition, and each statement that differs."""
        language = self.language
        words = say(language, "editions.edition", edition=self.other.edition_id)
        if self.other.stage != "in-use":
            stage = say(language, f"domain.stages.{self.other.stage}")
            words += f" ({stage})"
        entry = nodes.paragraph("", f"{words}: ")
        for at, number in enumerate(self.there):
            title = self.other.clauses[number].title[language]
            entry += nodes.Text(", " if at else "")
            entry += link(clause_doc(self.other, number), f"{number} {title}")
        differing = [
            line(nodes.strong("", say(language, f"editions.{label}") + ": "), said)
            for label, said in self._differing()
        ]
        if not self.there:
            entry += nodes.Text(say(language, "editions.missing"))
        elif not differing:
            entry += nodes.Text(f" ({say(language, 'editions.same')})")
        lists = [bullets(*differing)] if differing else []
        return nodes.list_item("", entry, *lists)

    def _differing(self) -> Iterator[tuple[str, str]]:
        """What a statement says there, or here where it is only here; and what is only there."""
        for place in self.here:
            was = self.places.get(place)
            if was is None:
                yield "only-here", self._said(self.text, place)
            elif _pending(self.text, place) or _pending(self.other, was):
                yield "waiting", self._said(self.other, was)
            elif self._said(self.text, place) != self._said(self.other, was):
                yield "there", self._said(self.other, was)
        known = set(self.places.values())
        for number, name, _ in self.other.statements():
            if number in self.there and f"{number}/{name}" not in known:
                yield "only-there", self._said(self.other, f"{number}/{name}")

    def _said(self, text: Text, place: str) -> str:
        number, _, name = place.partition("/")
        return " ".join(Say(self.guide, self.language).statement(text, number, name))


def _pending(text: Text, place: str) -> bool:
    number, _, name = place.partition("/")
    return text.clauses[number].statements[name].pending in WORDS.below("editions.pending")


def waiting(statement: Statement, language: Language) -> list[nodes.Node]:
    """That the words of a draft's statement are still those of the edition before."""
    if statement.pending not in WORDS.below("editions.pending"):
        return []
    return [box("sg-note", paragraph(say(language, f"editions.pending.{statement.pending}")))]
