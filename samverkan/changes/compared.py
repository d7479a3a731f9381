"""What a policy owner asks of a revision: what differs, for whom, and what rests on it."""

from __future__ import annotations

from pathlib import Path

from samverkan.changes.change import Change
from samverkan.changes.differences import differences
from samverkan.changes.impact import Bearings, Impact, failures
from samverkan.changes.view import View
from samverkan.data.check import Files, pending
from samverkan.files.errors import Problem, Problems
from samverkan.model.guide import Guide, Text
from steps.features import read_features


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
    features = read_features(guide.root)
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


def impact(guide: Guide, root: Path, address: str) -> Impact:
    """What rests on a clause, a statement or a rule. Raises `Problems`."""
    try:
        text = guide.text_of(address.lower())
    except KeyError:
        known = ", ".join(text.prefix for text in guide.every_text)
        message = f"names no agreement: an address begins with one of {known}"
        raise Problems([Problem(address, 0, message)]) from None
    bearings = Bearings.on(guide, text, read_features(root))
    return bearings.of([bearings.plain(address)])
