"""The editions of an agreement: which one a page shows, when each holds, a clause's history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from docutils import nodes

from samverkan import phrases, statements
from samverkan.changes.pairs import Places, pairs
from samverkan.guide import Guide, Text
from samverkan.schema import Language, Statement
from samverkan.schema import Text as Words
from samverkan.site.domain import STAGES, link
from samverkan.site.pages import agreement_doc, clause_doc

DRAFT = Words(
    sv="Utkast. Den här utgåvan används inte ännu, och inga fall prövas mot den.",
    en="Draft. This edition is not in use yet, and no cases are judged by it.",
)
EARLIER = Words(
    sv="Tidigare utgåva. Den används bara för fall från sin egen tid.",
    en="Earlier edition. It is used for cases from its own time only.",
)
NOTES = {"draft": DRAFT, "earlier": EARLIER}
NOW = Words(sv="Utgåvan som används nu", en="The edition in use now")
EDITIONS = Words(sv="Utgåvor", en="Editions")
HISTORY = Words(sv="Klausulen i andra utgåvor", en="The clause in other editions")
FROM = Words(sv="fall från {day}", en="cases from {day}")
UNTIL = Words(sv="fall till {day}", en="cases until {day}")
UNDATED = Words(sv="utkast utan startdag", en="draft without a first day")
EDITION = Words(sv="Utgåva {edition}", en="Edition {edition}")
SAME = Words(sv="samma innehåll", en="the same contents")
MISSING = Words(sv="klausulen finns inte där", en="the clause is not there")
THERE = Words(sv="Där står", en="There it says")
WAITING = Words(
    sv="Lydelsen är ändrad, men ännu inte inläst",
    en="The wording has changed, but has not been entered yet",
)
ONLY_HERE = Words(sv="Bara här", en="Only here")
ONLY_THERE = Words(sv="Bara där", en="Only there")
PENDING = {
    "reworded": Words(
        sv="Texten är omformulerad. Här står ännu det som den förra utgåvan säger.",
        en="The text has been reworded. What stands here is still what the edition before says.",
    ),
    "merged": Words(
        sv="Texten är sammanförd med annan text. Här står ännu det som den förra utgåvan säger.",
        en="The text has been merged with other text. What stands here is still what the edition "
        "before says.",
    ),
    "split": Words(
        sv="Texten är delad. Här står ännu det som den förra utgåvan säger.",
        en="The text has been split. What stands here is still what the edition before says.",
    ),
}


def stage_note(guide: Guide, text: Text, language: Language) -> list[nodes.Node]:
    """What a page of an edition that is not in use says first of all."""
    if text.stage == "in-use":
        return []
    current = link(agreement_doc(guide.texts[text.code]), NOW[language])
    said = nodes.paragraph("", "", nodes.strong("", NOTES[text.stage][language] + " "), current)
    return [nodes.container("", said, classes=["sg-note"])]


def edition_list(guide: Guide, text: Text, language: Language) -> list[nodes.Node]:
    """Every edition of the agreement with the cases that it judges, where there are several."""
    editions = guide.editions[text.code]
    if len(editions) < 2:
        return []
    items = nodes.bullet_list()
    for number, edition in enumerate(editions):
        until = editions[number + 1].edition.takes_effect if number + 1 < len(editions) else None
        entry = nodes.paragraph("", "", link(agreement_doc(edition), edition.edition_id))
        entry += nodes.Text(f": {_period(edition, number, until, language)}")
        items += nodes.list_item("", entry)
    return [nodes.rubric("", EDITIONS[language]), items]


def _period(edition: Text, number: int, until: dt.date | None, language: Language) -> str:
    start = edition.edition.takes_effect
    if number and start is None:
        return UNDATED[language]
    said = [FROM[language].format(day=phrases.date(start, language))] if start else []
    if until:
        last = until - dt.timedelta(days=1)
        said.append(UNTIL[language].format(day=phrases.date(last, language)))
    return ", ".join(said) or NOW[language].lower()


def history(guide: Guide, text: Text, number: str, language: Language) -> list[nodes.Node]:
    """How the statements of a clause stand in the other editions: what differs, in words."""
    others = [other for other in guide.editions[text.code] if other is not text]
    items = [_Beside(guide, text, number, other, language).item() for other in others]
    return [nodes.rubric("", HISTORY[language]), nodes.bullet_list("", *items)] if items else []


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
        words = EDITION[language].format(edition=self.other.edition_id)
        if self.other.stage in STAGES:
            words += f" ({STAGES[self.other.stage][language]})"
        entry = nodes.paragraph("", f"{words}: ")
        for at, number in enumerate(self.there):
            title = self.other.clauses[number].title[language]
            entry += nodes.Text(", " if at else "")
            entry += link(clause_doc(self.other, number), f"{number} {title}")
        differing = [
            nodes.list_item(
                "",
                nodes.paragraph("", "", nodes.strong("", f"{label[language]}: "), nodes.Text(said)),
            )
            for label, said in self._differing()
        ]
        if not self.there:
            entry += nodes.Text(MISSING[language])
        elif not differing:
            entry += nodes.Text(f" ({SAME[language]})")
        lists = [nodes.bullet_list("", *differing)] if differing else []
        return nodes.list_item("", entry, *lists)

    def _differing(self) -> Iterator[tuple[Words, str]]:
        """What a statement says there, or here where it is only here; and what is only there."""
        for place in self.here:
            was = self.places.get(place)
            if was is None:
                yield ONLY_HERE, self._said(self.text, place)
            elif _pending(self.text, place) or _pending(self.other, was):
                yield WAITING, self._said(self.other, was)
            elif self._said(self.text, place) != self._said(self.other, was):
                yield THERE, self._said(self.other, was)
        known = set(self.places.values())
        for number, name, _ in self.other.statements():
            if number in self.there and f"{number}/{name}" not in known:
                yield ONLY_THERE, self._said(self.other, f"{number}/{name}")

    def _said(self, text: Text, place: str) -> str:
        number, _, name = place.partition("/")
        return " ".join(statements.said(self.guide, text, number, name, self.language))


def _pending(text: Text, place: str) -> bool:
    number, _, name = place.partition("/")
    return text.clauses[number].statements[name].pending in PENDING


def waiting(statement: Statement, language: Language) -> list[nodes.Node]:
    """That the words of a draft's statement are still those of the edition before."""
    if statement.pending not in PENDING:
        return []
    said = nodes.paragraph("", PENDING[statement.pending][language])
    return [nodes.container("", said, classes=["sg-note"])]
