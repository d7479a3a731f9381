"""Which statement of one edition is which of another, and which rule is which.

A statement keeps its id for good. Where it stood before is written beside it (`was`) or
follows from its clause; else an id that stands once in each is the same, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from samverkan.model.guide import Guide, Provision, Text

Places = dict[str, str]  # the place of a statement in one text → in the other


def pairs(guide: Guide, one: Text, other: Text) -> Places:
    """The place of each statement of `one` that lives on in `other`, and where."""
    editions = guide.editions[one.code]
    first, last = editions.index(one), editions.index(other)
    if first > last:
        return {new: old for old, new in pairs(guide, other, one).items()}
    found = {place: place for place in _places(one)}
    for earlier, later in pairwise(editions[first : last + 1]):
        step = _next(earlier, later)
        found = {place: step[now] for place, now in found.items() if now in step}
    return found


def _places(text: Text) -> list[str]:
    return [f"{number}/{name}" for number, name, _ in text.statements()]


def _next(earlier: Text, later: Text) -> Places:
    """The pairs of two editions that follow each other."""
    told: Places = {}
    implied: Places = {}
    for number, name, statement in later.statements():
        place, clause = f"{number}/{name}", later.clauses[number]
        if statement.was:
            told.setdefault(statement.was, place)
        else:
            implied.setdefault(f"{clause.was or number}/{name}", place)
    found = {old: new for old, new in {**implied, **told}.items() if old in _places(earlier)}
    taken = set(found.values())
    left = _by_name(place for place in _places(earlier) if place not in found)
    free = _by_name(place for place in _places(later) if place not in taken)
    return found | {
        olds[0]: free[name][0]
        for name, olds in left.items()
        if len(olds) == len(free.get(name, ())) == 1
    }


def _by_name(places: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for place in places:
        found.setdefault(place.partition("/")[2], []).append(place)
    return found


Rules = list[tuple[Provision | None, Provision | None]]


def rules(one: Text, other: Text, places: Places) -> Rules:
    """Each rule with its counterpart; one that is gone or new has none.

    Within a statement a rule is known by its key, else by its act. A rule that says the same
    in another statement has moved.
    """
    found: Rules = []
    of_one, of_other = _by_place(one), _by_place(other)
    for old, new in places.items():
        found += _matched(of_one.pop(old, []), of_other.pop(new, []))
    gone = [p for p, now in found if p and not now] + [p for r in of_one.values() for p in r]
    new_ = [p for was, p in found if p and not was] + [p for r in of_other.values() for p in r]
    kept = [pair for pair in found if all(pair)]
    for old_rule in gone:
        same = (p for p in new_ if (p.rule, p.condition) == (old_rule.rule, old_rule.condition))
        moved = next(same, None)
        if moved:
            new_.remove(moved)
        kept.append((old_rule, moved))
    return [*kept, *((None, p) for p in new_)]


def _by_place(text: Text) -> dict[str, list[Provision]]:
    found: dict[str, list[Provision]] = {}
    for provision in text.provisions:
        found.setdefault(provision.place, []).append(provision)
    return found


def _matched(old: list[Provision], new: list[Provision]) -> Rules:
    found: Rules = []
    for fits in (_same_key, _same_act):
        for one in list(old):
            match = next((other for other in new if fits(one, other)), None)
            if match:
                found.append((one, match))
                old.remove(one)
                new.remove(match)
    return [*found, *((p, None) for p in old), *((None, p) for p in new)]


def _same_key(one: Provision, other: Provision) -> bool:
    keys = [p.address.rpartition("/")[2].partition(".")[2] for p in (one, other)]
    return keys[0] == keys[1] and _same_act(one, other)


def _same_act(one: Provision, other: Provision) -> bool:
    return one.rule.act == other.rule.act
