"""What rests on a rule, a statement or a clause, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from samverkan.changes.impact import Impact
from samverkan.changes.sheet import Item, Sheet
from samverkan.compare import Verdict
from samverkan.passages import CATALOGUES
from samverkan.schema import Language
from samverkan.schema import Text as Words

VERDICT: dict[Verdict, Words] = {
    "same": Words(sv="samma sak", en="the same"),
    "same-words": Words(sv="samma ord, olika villkor", en="the same words, other conditions"),
    "different": Words(sv="något annat", en="something else"),
    "silent": Words(sv="säger inget", en="says nothing"),
    "both-silent": Words(sv="säger inget", en="says nothing"),
}
TITLE = Words(sv="Vad som vilar på {address}", en="What rests on {address}")
NOTHING = Words(sv="Inget annat vilar på det.", en="Nothing else rests on it.")
IMPACT: dict[str, Words] = {
    "rules": Words(sv="Regler", en="Rules"),
    "pages": Words(sv="Sidor som visar det", en="Pages that show it"),
    "citing": Words(sv="Sidor som nämner klausulen", en="Pages that name the clause"),
    "pinned": Words(sv="Scenarier som vilar på det", en="Scenarios that rest on it"),
    "weighed": Words(sv="Scenarier som väger det", en="Scenarios that weigh it"),
    "tagged": Words(sv="Scenarier med klausulens tagg", en="Scenarios with the clause's tag"),
    "relations": Words(sv="Samband", en="Relations"),
    "readings": Words(sv="Påståenden som guiden läser", en="Statements that the guide reads"),
    "compared": Words(sv="Jämförelser", en="Comparisons"),
    "terms": Words(sv="Ord i ordlistan", en="Glossary entries"),
    "divergences": Words(sv="Lagnoteringar", en="Notes on the law"),
    "translations": Words(sv="Översättningar", en="Translations"),
}  # fmt: skip


def sheet(address: str, impact: Impact, language: Language) -> Sheet:
    """The whole report: a section for each sort."""
    sections = {
        IMPACT[name][language]: [Item(one) for one in said]
        for name, said in _listed(impact, language)
    }
    opening = () if sections else (NOTHING[language],)
    return Sheet(TITLE[language].format(address=address), language, opening, sections)


def impact_lines(impact: Impact, language: Language) -> list[str]:
    """What rests on something, a line for each sort."""
    return [
        f"{IMPACT[name][language]}: {', '.join(said)}" for name, said in _listed(impact, language)
    ]


def _listed(impact: Impact, language: Language) -> Iterator[tuple[str, list[str]]]:
    """Each sort of which there is something, as words of the language."""
    catalogues = f"{CATALOGUES.as_posix()}/"
    for part in fields(impact):
        listed = getattr(impact, part.name)
        if part.name == "compared":
            listed = [f"{code} {act}: {VERDICT[same][language]}" for code, act, same in listed]
        if listed:
            yield part.name, [one.removeprefix(catalogues) for one in listed]
