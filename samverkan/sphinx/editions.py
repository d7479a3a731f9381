"""The editions of an agreement: which one a page shows, when each holds, a clause's history."""

from __future__ import annotations

import datetime as dt

from docutils import nodes

from samverkan import phrases, render
from samverkan.guide import Guide, Text
from samverkan.pages import agreement_doc, clause_doc
from samverkan.schema import Language
from samverkan.schema import Text as Words
from samverkan.sphinx.domain import link

DRAFT = Words(
    sv="Utkast. Den här utgåvan används inte ännu, och inga fall prövas mot den.",
    en="Draft. This edition is not in use yet, and no cases are judged by it.",
)
EARLIER = Words(
    sv="Tidigare utgåva. Den används bara för fall från sin egen tid.",
    en="Earlier edition. It is used for cases from its own time only.",
)
STAGES = {"draft": DRAFT, "earlier": EARLIER}
NOW = Words(sv="Utgåvan som används nu", en="The edition in use now")
EDITIONS = Words(sv="Utgåvor", en="Editions")
HISTORY = Words(sv="Klausulen i andra utgåvor", en="The clause in other editions")
FROM = Words(sv="fall från {day}", en="cases from {day}")
UNTIL = Words(sv="fall till {day}", en="cases until {day}")
UNDATED = Words(sv="utkast utan startdag", en="draft without a first day")
SAME = Words(sv="samma regler", en="the same rules")
NEW = Words(sv="finns bara här", en="is found here only")
WAS = Words(sv="Där står", en="There it says")


def stage_note(guide: Guide, text: Text, language: Language) -> list[nodes.Node]:
    """What a page of an edition that is not in use says first of all."""
    if text.stage == "in-use":
        return []
    current = link(agreement_doc(guide.texts[text.code]), NOW[language])
    said = nodes.paragraph("", "", nodes.strong("", STAGES[text.stage][language] + " "), current)
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
    """How the statements of a clause stand in the other editions, by their stable ids."""
    items = nodes.bullet_list()
    for other in guide.editions[text.code]:
        if other is not text:
            items += [
                _in(guide, text, number, other, name, language) for name in _ids(text, number)
            ]
    return [nodes.rubric("", HISTORY[language]), items] if items.children else []


def _ids(text: Text, number: str) -> list[str]:
    return [p.address.rpartition("/")[2] for p in text.provisions if p.clause == number]


def _in(
    guide: Guide, text: Text, number: str, other: Text, name: str, language: Language
) -> nodes.list_item:
    """One rule in another edition: the same, in other words, or not there at all."""
    own = next(p for p in text.provisions if p.address == text.address(number, name))
    there = [p for p in other.provisions if p.address.rpartition("/")[2] == name]
    if not there:
        said = f"{name} ({other.edition_id}): {NEW[language]}"
        return nodes.list_item("", nodes.paragraph("", said))
    was, now = (render.sentence(guide, p, language) for p in (there[0], own))
    where = f"{name} ({other.edition_id} {there[0].clause})"
    entry = nodes.paragraph("", "", link(clause_doc(other, there[0].clause), where))
    entry += nodes.Text(f": {SAME[language]}" if was == now else f": {WAS[language]}: {was}")
    return nodes.list_item("", entry)
