"""The facts as one agreement can tell them apart: its proof does not depend on which others exist.

Another agreement brings values and limits of its own to the facts that all share: its region, an
age. A limit that the rules of an agreement do not name, and a value that neither they nor its
scenarios name, is none to that agreement, and no scenario of its own need tell it apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from samverkan.model.conditions import All, Any_, Condition, FactIs, Named, Not, NumberIs
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Fact

Pairs = set[tuple[str, str | int]]  # a fact, and a value or a limit of it
Told = Mapping[str, Iterable[tuple[str, str]]]  # by the code of an agreement
NONE_TOLD: Told = {}


@dataclass
class Own:
    """What each agreement names of the facts: in its rules, or in its scenarios (`told`)."""

    guide: Guide
    told: Told
    ruled: dict[str, Pairs] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for text in self.guide.every_text:
            self.ruled.setdefault(text.code, set()).update(_ruled(self.guide, text))

    def facts(self, code: str) -> dict[str, Fact]:
        """The facts without the values and limits that only other agreements name."""
        others = set().union(*(named for other, named in self.ruled.items() if other != code))
        foreign = others - self.ruled.get(code, set()) - set(self.told.get(code, ()))
        return {name: _without(fact, name, foreign) for name, fact in self.guide.facts.items()}


def _without(fact: Fact, name: str, foreign: Pairs) -> Fact:
    kept = {value: said for value, said in fact.values.items() if (name, value) not in foreign}
    cuts = [cut for cut in fact.cuts if (name, cut) not in foreign]
    return fact.model_copy(update={"values": kept, "cuts": cuts})


def _ruled(guide: Guide, text: Text) -> Pairs:
    conditions = [text.engaged, *(p.condition for p in text.provisions)]
    found = {pair for condition in conditions for pair in _named(condition)}
    region = text.agreement.region
    found.update((name, region) for name, fact in guide.facts.items() if region in fact.values)
    return found


def _named(condition: Condition) -> Iterator[tuple[str, str | int]]:
    """What a condition names itself: a derived fact may list the regions of all agreements."""
    match condition:
        case Named():
            return
        case Not(part):
            yield from _named(part)
        case All(parts) | Any_(parts):
            for part in parts:
                yield from _named(part)
        case FactIs(key, values):
            yield from ((key, value) for value in values)
        case NumberIs(key, low, high):
            yield from ((key, cut) for cut in (low, high) if cut is not None)
        case _:
            return
