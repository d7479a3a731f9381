"""What a difference is: its kind, what was said and what is said, and for whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from samverkan.changes.words import fields, in_words
from samverkan.model.conditions import Key, Value
from samverkan.model.guide import Guide
from samverkan.model.records import Aspect, Bilingual, Model

Kind = str  # a key of `kinds` in words.yaml
# These change nothing that anybody has to do. What nobody has read yet may change anything.
FORMAL: tuple[Kind, ...] = ("reading", "wording", "citation")
Facts = dict[Key, Value]


@dataclass(frozen=True, eq=False)
class Change:
    """One difference between two texts.

    `subject` is the question whose answer differs, or what it is about; `was` and `now` are
    the answers. `before` and `after` are addresses in either text, `roles` the actors who must
    act. `gained` and `lost` are the fewest facts of a case to which only the later text, or
    only the earlier one, applies. `questions` are those that a rule gives or takes with it.
    """

    kind: Kind
    subject: Bilingual
    was: Bilingual
    now: Bilingual
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    act: str | None = None
    aspect: Aspect | None = None
    gained: Facts | None = None
    lost: Facts | None = None
    questions: tuple[Aspect, ...] = ()

    @property
    def substantial(self) -> bool:
        return self.kind not in FORMAL

    def at(
        self, before: Iterable[str] = (), after: Iterable[str] = (), roles: Iterable[str] = ()
    ) -> Change:
        """The same difference with the addresses where it stands, and who must act, each once."""
        old, new, actors = (tuple(dict.fromkeys(one)) for one in (before, after, roles))
        return replace(self, before=old, after=new, roles=actors)


def differing(guide: Guide, record: str, one: Model, other: Model) -> Iterator[tuple[str, Change]]:
    """Each field of a record, by the table of its kind, that one fills otherwise than the other."""
    for name, field in fields(record).items():
        old, new = getattr(one, name), getattr(other, name)
        if old != new:
            was, now = in_words(guide, old), in_words(guide, new)
            kind = "wording" if field.kind == "meaning" and was.sv == now.sv else field.kind
            yield name, Change(kind, field.question, was, now)
