"""What another edition changes outside its rules: places, wordings, meanings, validity, notes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace

from samverkan.changes.change import Change, differing
from samverkan.changes.pairs import Places
from samverkan.changes.words import WORDS, alike, fields
from samverkan.model.guide import Guide, Text
from samverkan.model.records import LANGUAGES, Aspect, Bilingual, Relation, Statement
from samverkan.words.say import WORDS as SPOKEN
from samverkan.words.say import Phrases

SAID = ("definition", "goal", "background", "reference")


def changes(
    guide: Guide, one: Text, other: Text, places: Places, said: Collection[str]
) -> Iterator[Change]:
    """The differences of clauses and statements.

    `said` are the addresses of rules of which something has been told already: a statement
    with such a rule is not called reworded as well.
    """
    yield from _moved(one, other, places)
    yield from _clauses(guide, one, other, places)
    for name, change in differing(guide, "validity", one.validity, other.validity):
        yield change.at(_stating(one, name), _stating(other, name))
    for _, change in differing(guide, "edition", one.edition, other.edition):
        yield change.at([one.prefix], [other.prefix])
    for place, now in places.items():
        addresses = one.address(*place.split("/")), other.address(*now.split("/"))
        was, is_ = statement(one, place), statement(other, now)
        found = [*_statement(guide, was, is_), *_relations(was, is_, places)]
        told = any(a == b or a.startswith(f"{b}.") for a in said for b in addresses)
        if not found and not told and _reworded(was, is_):
            found.append(_wording("as-before", "reworded"))
        if is_.pending:
            found.append(replace(_wording("as-before", "unread"), kind="unread"))
        yield from (change.at(addresses[:1], addresses[1:]) for change in found)
    yield from _apart(one, other, places)


def statement(text: Text, place: str) -> Statement:
    """The statement at "3.4.3.1/offer-appointment"."""
    number, _, name = place.partition("/")
    return text.clauses[number].statements[name]


def _wording(was: str, now: str) -> Change:
    return Change("wording", WORDS["asked.wording"], WORDS[f"said.{was}"], WORDS[f"said.{now}"])


def _reworded(was: Statement, now: Statement) -> bool:
    if (was.scope, was.validity) != (now.scope, now.validity):
        return False  # told by what they decide
    if was.fingerprint and now.fingerprint:
        return was.fingerprint != now.fingerprint
    return was.source != now.source


def _statement(guide: Guide, was: Statement, now: Statement) -> Iterator[Change]:
    """What differs in its fields, and in what narrows its scopes."""
    yield from (change for _, change in differing(guide, "statement", was, now))
    for scopes in zip(was.scope, now.scope, strict=False):
        yield from (change for _, change in differing(guide, "scope", *scopes))


# --- places ---------------------------------------------------------------------------


def moved(was: str, now: str) -> Change:
    """The same at another place in the text."""
    return Change("citation", WORDS["asked.place"], alike(was), alike(now))


def _moved(one: Text, other: Text, places: Places) -> Iterator[Change]:
    """A clause that has another number, or a statement that stands in another clause."""
    clauses: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for pair in places.items():
        if pair[0] != pair[1]:
            clauses[pair[0].partition("/")[0], pair[1].partition("/")[0]].append(pair)
    for numbers, found in clauses.items():
        sides = list(zip(*found, strict=True))
        whole = len(found) == len(one.clauses[numbers[0]].statements)
        change = moved(*(numbers if whole else ("; ".join(side) for side in sides)))
        yield change.at(
            (one.address(*place.split("/")) for place, _ in found),
            (other.address(*place.split("/")) for _, place in found),
        )


def _clauses(guide: Guide, one: Text, other: Text, places: Places) -> Iterator[Change]:
    """What a clause is called and is about; known by its number or by what stands in it."""
    told = {clause.was: number for number, clause in other.clauses.items() if clause.was}
    homes: dict[str, Counter[str]] = defaultdict(Counter)
    for place, now in places.items():
        homes[place.partition("/")[0]][now.partition("/")[0]] += 1
    for number, clause in one.clauses.items():
        stays = number in other.clauses and not other.clauses[number].was
        most = next((name for name, _ in homes[number].most_common(1)), "")
        home = told.get(number) or (number if stays else most)
        if home in other.clauses:
            for _, change in differing(guide, "clause", clause, other.clauses[home]):
                yield change.at([one.address(number)], [other.address(home)])


def _stating(text: Text, field: str) -> tuple[str, ...]:
    """The statements that say something of a term of validity."""
    return tuple(
        text.address(number, name)
        for number, name, found in text.statements()
        if found.validity and field in found.validity.model_fields_set
    )


# --- relations, and what only one edition has -------------------------------------------


def _relations(was: Statement, now: Statement, places: Places) -> Iterator[Change]:
    """Answers that began or ceased to hold together or to conflict, between what lives on."""
    old = {
        (places[other], relation.aspect): relation
        for relation in was.relations
        for other in relation.with_
        if other in places
    }
    new = {
        (other, relation.aspect): relation
        for relation in now.relations
        for other in relation.with_
        if other in places.values()
    }
    for other, aspect in dict.fromkeys((*old, *new)):
        a, b = old.get((other, aspect)), new.get((other, aspect))
        if (a and a.is_) != (b and b.is_):
            yield Change("relation", _between(other, aspect), _related(a), _related(b))
        elif a and b and (a.reading, a.short, a.when) != (b.reading, b.short, b.when):
            yield Change("reading", WORDS["asked.reading"], a.reading, b.reading)


def _between(other: str, aspect: Aspect) -> Bilingual:
    asked = WORDS["asked.relation"]
    return Bilingual(
        **{
            language: asked[language].format(aspect=Phrases(language).aspect(aspect), other=other)
            for language in LANGUAGES
        }
    )


def _related(relation: Relation | None) -> Bilingual:
    return SPOKEN[f"related.{relation.is_}"] if relation else WORDS["said.nothing"]


def _apart(one: Text, other: Text, places: Places) -> Iterator[Change]:
    """Statements without rules that only one edition has; rules are told of one by one."""
    taken = set(places.values())
    for text, kept, kind in ((one, places, "gone"), (other, taken, "new")):
        for number, name, found in text.statements():
            if f"{number}/{name}" in kept:
                continue
            address = (text.address(number, name),)
            before, after = (address, ()) if kind == "gone" else ((), address)
            if found.scope or found.validity:  # what they decide is told elsewhere
                sides = ("stands", "stands-not") if kind == "gone" else ("stands-not", "stands")
                yield _wording(*sides).at(before, after)
            elif field := next((key for key in SAID if getattr(found, key)), ""):
                asked = fields("statement")[field].question
                said, nothing = getattr(found, field), WORDS["said.nothing"]
                was, now = (said, nothing) if kind == "gone" else (nothing, said)
                yield Change(kind, asked, was, now).at(before, after)
