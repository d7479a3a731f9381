"""What differs between two editions of an agreement, or between two agreements, and for whom.

Pure: texts in, a list of differences out. What hangs on them is told by `samverkan.changes.impact`.
"""

from __future__ import annotations

from samverkan.changes.agreements import Agreements
from samverkan.changes.change import Change
from samverkan.changes.editions import Editions
from samverkan.files.errors import Problem, Problems, nearest
from samverkan.model.guide import Guide, Text


def differences(guide: Guide, one: Text, other: Text) -> list[Change]:
    """Every difference. Statements of two editions are matched one by one; two agreements
    are compared by what they say of the same acts.
    """
    if one.code == other.code:
        return Editions(guide, one, other).changes()
    return Agreements(guide, one, other).changes()


def find_text(guide: Guide, name: str) -> Text:
    """The edition called "vg@2027" or "vastra-gotaland/2027"; without a year that in use.

    Raises `Problems` with the nearest valid name.
    """
    names: dict[str, Text] = {}
    for text in guide.every_text:
        if text.stage == "in-use":
            names |= {text.code.lower(): text, text.name: text}
        names |= dict.fromkeys(
            (f"{text.code.lower()}@{text.edition_id}", f"{text.name}/{text.edition_id}"), text
        )
    found = names.get(name) or names.get(name.lower().rstrip("/"))
    if found is None:
        message = f"is no agreement and no edition{nearest(name.lower(), names)}"
        raise Problems([Problem(name, 0, message)])
    return found
