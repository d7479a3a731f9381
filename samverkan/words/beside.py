"""What must stand beside a rule wherever it is shown: where the law has moved, and conflicts.

One function for every view (pages, plans, runs). A note is dated where it comes from the law,
and names the act with its number and sections; of a conflict it is the declared reading.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from samverkan.model.case import Case
from samverkan.model.conflicts import Conflict, conflicting
from samverkan.model.guide import Guide, Provision
from samverkan.model.records import Bilingual, Divergence, Language
from samverkan.words.say import both


@dataclass(frozen=True)
class Note:
    """What stands beside a rule: a `lead` that says why, the `words`, and for the law its `source`.

    `whole` is the whole reading of a conflict, where the words are a shorter one.
    """

    name: str
    kind: Literal["law", "conflict"]
    lead: Bilingual
    words: Bilingual
    source: Bilingual | None = None
    whole: Bilingual | None = None

    def said(self, language: Language) -> str:
        """The whole note as one line."""
        source = f" {self.source[language]}" if self.source else ""
        return f"{self.lead[language]} {self.words[language]}{source}"


def notes(guide: Guide, provisions: Iterable[Provision], case: Case | None = None) -> list[Note]:
    """What must stand beside some rules in a case (or in any), each note once: the law's first."""
    shown, on = list(provisions), case.on if case else None
    found = [law_note(guide, n, d) for p in shown for n, d in moved(guide, p.address, on)]
    clashing = (c for p in shown for c in conflicting(guide, p, case or Case()))
    found += map(conflict_note, clashing)
    return list({note.name: note for note in found}.values())


def spoken(guide: Guide, *provisions: Provision) -> list[Provision]:
    """All the rules that the sentences of some rules tell: an editor's tells its whole statement."""
    found: list[Provision] = []
    for provision in provisions:
        text, whole = guide.text_of(provision.address), provision.statement.says
        found += text.rules_of(provision.place) if whole else [provision]
    return list(dict.fromkeys(found))


def moved(guide: Guide, address: str, on: dt.date | None = None) -> list[tuple[str, Divergence]]:
    """Where the law differs from a rule or a statement, by name."""
    found = guide.diverging(address, on)
    return [(name, d) for name, d in guide.divergences.items() if any(d is f for f in found)]


def law_note(guide: Guide, name: str, divergence: Divergence) -> Note:
    """A divergence as a note."""
    kind, since, sections = divergence.kind, divergence.since, divergence.sections
    statute = guide.statutes[divergence.statute]
    key = "beside.sure" if divergence.confidence == "high" else "beside.unsure"
    lead = both(lambda say: say(f"beside.law.{kind}", date=say.date(since)))
    source = both(lambda say: say(key, cited=say.cited(statute, sections)))
    return Note(name, "law", lead, divergence.text, source)


# --- conflicts ------------------------------------------------------------------------


def conflict_note(conflict: Conflict) -> Note:
    """A conflict as a note: how the guide reads it, in a sentence where there is one."""
    reading, short = conflict.relation.reading, conflict.relation.short
    return Note(conflict.name, "conflict", _lead(conflict), short or reading, whole=reading)


def _lead(conflict: Conflict) -> Bilingual:
    """What a conflict is about and between which clauses: the same words on either side."""
    aspect, rules = conflict.relation.aspect, (*conflict.mine, *conflict.others)
    clauses = list(dict.fromkeys(f"{conflict.text.code}-{p.clause}" for p in rules))
    key = "beside.between" if len(clauses) > 1 else "beside.within"
    return both(lambda say: say(key, aspect=say.aspect(aspect), clauses=say.join(clauses)))
