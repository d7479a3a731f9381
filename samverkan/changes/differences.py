"""What differs between two editions of an agreement, or between two agreements, and for whom."""

from __future__ import annotations

from samverkan.changes.agreements import Agreements
from samverkan.changes.change import Change
from samverkan.changes.editions import Editions
from samverkan.changes.impact import Bearings, Impact, failures
from samverkan.changes.view import View
from samverkan.data.check import Files, pending
from samverkan.files.errors import Problem, Problems, nearest
from samverkan.model.guide import Guide, Text
from samverkan.scenarios.features import read_features


def differences(guide: Guide, one: Text, other: Text) -> list[Change]:
    """Every difference. Statements of two editions are matched one by one; two agreements
    are compared by what they say of the same acts.
    """
    if one.code == other.code:
        return Editions(guide, one, other).changes()
    return Agreements(guide, one, other).changes()


def compare(guide: Guide, files: Files, one: Text, other: Text) -> View:
    """The differences; between two editions also what rests on each, and what now fails.

    Raises `Problems` with the faults of a draft that are more than what is still to be read.
    """
    faults = [p for text in (one, other) for p in _faults(guide, files, text)]
    if faults:
        raise Problems(faults)
    found = differences(guide, one, other)
    if one.code != other.code or not found:
        return View(guide, one, other, found)
    features = read_features(guide)
    old, new = (Bearings.on(guide, text, features) for text in (one, other))
    rests = [_impact(change, old, new) for change in found]
    return View(guide, one, other, found, rests, failures(old, new))


def _faults(guide: Guide, files: Files, text: Text) -> list[Problem]:
    folder = f"agreements/{text.name}/{text.edition_id}/"
    waiting = set(pending(text, files))
    return [p for p in guide.reports if p.path.startswith(folder) and p not in waiting]


def _impact(change: Change, old: Bearings, new: Bearings) -> Impact:
    """What rests on the places in the earlier text, and on those that only the later has."""
    if change.before:
        return old.of(old.plain(address) for address in change.before)
    return new.of(new.plain(address) for address in change.after)


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
