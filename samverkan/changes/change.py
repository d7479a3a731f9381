"""What a difference is: its kind, what was said and what is said, and for whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from samverkan.model.conditions import Key, Value
from samverkan.model.records import Aspect, Language, Text

Kind = Literal[
    "new", "gone", "answered", "silent", "actor", "force-stronger", "force-weaker", "force",
    "deadline-tighter", "deadline-looser", "deadline", "payer", "scope-wider", "scope-narrower",
    "condition", "recipient", "place", "consent", "content", "act", "document", "meaning",
    "ladder", "relation", "validity", "unread", "reading", "wording", "citation",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
# These change nothing that anybody has to do. What nobody has read yet may change anything.
FORMAL: tuple[Kind, ...] = ("reading", "wording", "citation")
KIND_OF: dict[Aspect, Kind] = {
    "who": "actor",
    "force": "force",
    "to": "recipient",
    "deadline": "deadline",
    "where": "place",
    "pays": "payer",
    "condition": "condition",
    "consent": "consent",
    "content": "content",
}
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
    subject: Text
    was: Text
    now: Text
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


def words(say: Callable[[Language], str], nothing: Text) -> Text:
    """A text in both languages; `nothing` where it would be empty."""
    return Text(sv=say("sv") or nothing.sv, en=say("en") or nothing.en)
