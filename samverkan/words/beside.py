"""What must stand beside a rule wherever it is shown: where the law has moved, and conflicts.

One function for every view (pages, plans, runs). A note is dated where it comes from the law,
and names the act with its number and sections; of a conflict it is the declared reading.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from samverkan.model.case import Case
from samverkan.model.conditions import Condition, decide, jointly, remaining
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Divergence, Language, Relation
from samverkan.model.records import Text as Words
from samverkan.words import phrases, render

LAW = {
    "substance": Words(
        sv="Lagen säger något annat sedan {date}:", en="The law has said otherwise since {date}:"
    ),
    "addition": Words(
        sv="Lagen säger något mer sedan {date}:", en="The law has said more since {date}:"
    ),
    "wording": Words(
        sv="Lagen har andra ord sedan {date}:", en="The law has had other words since {date}:"
    ),
}
BETWEEN = Words(
    sv="{aspect}: konflikt mellan {clauses}.", en="{aspect}: conflict between {clauses}."
)
WITHIN = Words(sv="{aspect}: konflikt inom {clauses}.", en="{aspect}: conflict within {clauses}.")
UNSURE = Words(sv="Osäker uppgift, stäm av den.", en="Uncertain, verify it.")


@dataclass(frozen=True)
class Note:
    """What stands beside a rule: a `lead` that says why, the `words`, and for the law its `source`.

    `whole` is the whole reading of a conflict, where the words are a shorter one.
    """

    name: str
    kind: Literal["law", "conflict"]
    lead: Words
    words: Words
    source: Words | None = None
    whole: Words | None = None

    def said(self, language: Language) -> str:
        """The whole note as one line."""
        source = f" {self.source[language]}" if self.source else ""
        return f"{self.lead[language]} {self.words[language]}{source}"


@dataclass(frozen=True, eq=False)
class Conflict:
    """A declared conflict: the rules on each side that answer the aspect."""

    name: str
    text: Text
    relation: Relation
    mine: tuple[Provision, ...]
    others: tuple[Provision, ...]

    def lead(self, language: Language) -> str:
        """What it is about and between which clauses: the same words on either side."""
        places = [f"{self.text.code}-{p.clause}" for p in (*self.mine, *self.others)]
        clauses = list(dict.fromkeys(places))
        words = BETWEEN if len(clauses) > 1 else WITHIN
        return words[language].format(
            aspect=render.ASPECT[self.relation.aspect][language],
            clauses=phrases.join(clauses, phrases.AND, language),
        )

    def against(self, provision: Provision) -> tuple[Provision, ...]:
        """The rules on the other side, none where the rule stands on neither."""
        if provision in self.mine:
            return self.others
        return self.mine if provision in self.others else ()


def notes(guide: Guide, provisions: Iterable[Provision], case: Case | None = None) -> list[Note]:
    """What must stand beside some rules in a case (or in any), each note once: the law's first."""
    shown, on = list(provisions), case.on if case else None
    found = [law_note(guide, n, d) for p in shown for n, d in moved(guide, p.address, on)]
    found += [note for p in shown for note in _conflicting(guide, p, case or Case())]
    return list({note.name: note for note in found}.values())


def spoken(guide: Guide, *provisions: Provision) -> list[Provision]:
    """All the rules that the sentences of some rules tell: an editor's tells its whole statement."""
    found: list[Provision] = []
    for provision in provisions:
        text = guide.text_of(provision.address)
        whole = provision.statement.says is not None
        found += (
            [p for p in text.provisions if p.place == provision.place] if whole else [provision]
        )
    return list(dict.fromkeys(found))


def moved(guide: Guide, address: str, on: dt.date | None = None) -> list[tuple[str, Divergence]]:
    """Where the law differs from a rule or a statement, by name."""
    found = guide.diverging(address, on)
    return [(name, d) for name, d in guide.divergences.items() if any(d is f for f in found)]


def law_note(guide: Guide, name: str, divergence: Divergence) -> Note:
    """A divergence as a note."""
    statute = guide.statutes[divergence.statute]

    def lead(language: Language) -> str:
        since = phrases.date(divergence.since, language)
        return LAW[divergence.kind][language].format(date=since)

    def source(language: Language) -> str:
        where = f"{phrases.cited(statute, divergence.sections, language)}."
        return where if divergence.confidence == "high" else f"{where} {UNSURE[language]}"

    return Note(name, "law", _both(lead), divergence.text, _both(source))


def _both(said: Callable[[Language], str]) -> Words:
    return Words(sv=said("sv"), en=said("en"))


# --- conflicts ------------------------------------------------------------------------


@lru_cache(maxsize=8)
def conflicts(text: Text) -> tuple[Conflict, ...]:
    """The declared conflicts of a text whose two sides have rules."""
    found = (
        _conflict(text, f"{number}/{name}", relation)
        for number, name, statement in text.statements()
        for relation in statement.relations
        if relation.is_ == "conflict"
    )
    return tuple(conflict for conflict in found if conflict)


def _conflict(text: Text, place: str, relation: Relation) -> Conflict | None:
    """The sides of a conflict: rules on one act where both have it, else all of both."""
    sides = [p for p in text.provisions if p.rule.fills(relation.aspect)]
    mine = [p for p in sides if p.place == place]
    others = [p for p in sides if p.place in relation.with_]
    same = {p.rule.act for p in mine} & {p.rule.act for p in others}
    if same:
        mine = [p for p in mine if p.rule.act in same]
        others = [p for p in others if p.rule.act in same]
    if not mine or not others:
        return None
    name = f"{text.prefix}/{place} {relation.aspect} {' '.join(relation.with_)}"
    return Conflict(name, text, relation, tuple(mine), tuple(others))


def _conflicting(guide: Guide, provision: Provision, case: Case) -> Iterator[Note]:
    """The readings of the conflicts in which a rule can stand in the case."""
    for conflict in conflicts(guide.text_of(provision.address)):
        against = conflict.against(provision)
        if not against:
            continue
        when = conflict.relation.when
        if decide(provision.condition, case.lookup) is not False and (
            decide(guide.condition(when), case.lookup) is not False
            if when
            else any(meet(guide, provision, other, case) for other in against)
        ):
            reading, short = conflict.relation.reading, conflict.relation.short
            lead = _both(conflict.lead)
            yield Note(conflict.name, "conflict", lead, short or reading, whole=reading)


def meet(guide: Guide, one: Provision, other: Provision, case: Case) -> bool:
    """Whether two rules can hold at once in a case, of which not all need be known."""
    left: list[Condition] = []
    for condition in (one.condition, other.condition):
        if decide(condition, case.lookup) is False:
            return False
        left.append(remaining(condition, case.lookup))
    return jointly(left, guide.facts) is not None
