"""What another edition changes outside its rules: places, wordings, meanings, validity, notes."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from samverkan.changes.change import Change, Kind, words
from samverkan.changes.pairs import Places
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Language, Relation, Span, Statement, Validity
from samverkan.model.records import Text as Words
from samverkan.words.answers import RELATED
from samverkan.words.say import Phrases, Say

NOTHING = Words(sv="inget", en="nothing")
YES, NO = Words(sv="ja", en="yes"), Words(sv="nej", en="no")
PLACE = Words(sv="Var i texten står det?", en="Where in the text does it stand?")
TITLE = Words(sv="Vad är klausulens rubrik?", en="What is the clause called?")
CITES = Words(sv="Vilken lag hänvisar texten till?", en="Which statute does the text cite?")
REFERS = Words(
    sv="Vilka dokument hänvisar texten till?", en="Which documents does the text refer to?"
)
DEFINES = Words(sv="Vad definierar texten?", en="What does the text define?")
WORDING = Words(sv="Hur lyder texten?", en="How does the text read?")
OLD, NEW = Words(sv="som förut", en="as before"), Words(sv="omformulerat", en="reworded")
STANDS, GONE = Words(sv="står i texten", en="stands"), Words(sv="står inte", en="does not stand")
UNREAD = Words(
    sv="omformulerat, och ingen har läst båda lydelserna",
    en="reworded, and nobody has read both wordings",
)
READING = Words(sv="Hur läser guiden texten?", en="How does the guide read the text?")
SAID: dict[str, Words] = {
    "definition": Words(sv="Vad betyder det?", en="What does it mean?"),
    "goal": Words(sv="Vilket är målet?", en="What is the goal?"),
    "background": Words(sv="Vilken är bakgrunden?", en="What is the background?"),
    "reference": Words(sv="Vad hänvisar texten till?", en="What does the text refer to?"),
}
VALIDITY: dict[str, Words] = {
    "from_": Words(sv="Från vilken dag gäller överenskommelsen?", en="From which day does the agreement hold?"),
    "until": Words(sv="Till vilken dag gäller överenskommelsen?", en="To which day does the agreement hold?"),
    "start_unsaid": Words(sv="Saknas startdagen i texten?", en="Is the first day missing in the text?"),
    "open_ended": Words(sv="Gäller överenskommelsen tills vidare?", en="Does the agreement hold until further notice?"),
    "extends": Words(sv="Hur länge förlängs överenskommelsen?", en="By how long is the agreement extended?"),
    "notice": Words(sv="Hur lång är uppsägningstiden?", en="How long is the period of notice?"),
    "written": Words(sv="Måste uppsägningen vara skriftlig?", en="Must notice be given in writing?"),
    "party_by_party": Words(sv="Gäller en uppsägning bara den part som säger upp?", en="Does notice hold for the party that gives it only?"),
}  # fmt: skip


def changes(
    guide: Guide, one: Text, other: Text, places: Places, said: Collection[str]
) -> Iterator[Change]:
    """The differences of clauses and statements.

    `said` are the addresses of rules of which something has been told already: a statement
    with such a rule is not called reworded as well.
    """
    yield from _moved(one, other, places)
    yield from _titles(one, other, places)
    yield from _validity(one, other)
    for name in ("counting", "fallback", "engaged_reading"):
        old, new = getattr(one.edition, name), getattr(other.edition, name)
        if old != new:
            yield Change("reading", READING, old, new, (one.prefix,), (other.prefix,))
    for place, now in places.items():
        addresses = one.address(*place.split("/")), other.address(*now.split("/"))
        pair = statement(one, place), statement(other, now)
        found = [
            Change(kind, subject, old, new, addresses[:1], addresses[1:])
            for kind, subject, old, new in (
                *_meanings(guide, *pair), *_relations(one, place, *pair, places)
            )
        ]  # fmt: skip
        yield from found
        if not found and not _told(said, addresses) and _reworded(*pair):
            yield Change("wording", WORDING, OLD, NEW, addresses[:1], addresses[1:])
        if pair[1].pending:
            yield Change("unread", WORDING, OLD, UNREAD, addresses[:1], addresses[1:])
    yield from _apart(one, other, places)


Difference = tuple[Kind, Words, Words, Words]


def statement(text: Text, place: str) -> Statement:
    """The statement at "3.4.3.1/offer-appointment"."""
    number, _, name = place.partition("/")
    return text.clauses[number].statements[name]


def _told(said: Collection[str], addresses: tuple[str, str]) -> bool:
    return any(a == b or a.startswith(f"{b}.") for a in said for b in addresses)


def _reworded(was: Statement, now: Statement) -> bool:
    if (was.scope, was.validity) != (now.scope, now.validity):
        return False  # told by what they decide
    if was.fingerprint and now.fingerprint:
        return was.fingerprint != now.fingerprint
    return was.source != now.source


# --- places ---------------------------------------------------------------------------


def _moved(one: Text, other: Text, places: Places) -> Iterator[Change]:
    """A clause that has another number, or a statement that stands in another clause."""
    clauses: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for pair in places.items():
        if pair[0] != pair[1]:
            clauses[pair[0].partition("/")[0], pair[1].partition("/")[0]].append(pair)
    for (number, new), moved in clauses.items():
        before = tuple(one.address(*place.split("/")) for place, _ in moved)
        after = tuple(other.address(*place.split("/")) for _, place in moved)
        whole = len(moved) == len(one.clauses[number].statements)
        old = number if whole else "; ".join(place for place, _ in moved)
        now = new if whole else "; ".join(place for _, place in moved)
        yield Change("citation", PLACE, plain(old), plain(now), before, after)


def _titles(one: Text, other: Text, places: Places) -> Iterator[Change]:
    """A clause that goes by another name, known by its number or by what stands in it."""
    told = {clause.was: number for number, clause in other.clauses.items() if clause.was}
    moved: dict[str, Counter[str]] = defaultdict(Counter)
    for place, now in places.items():
        moved[place.partition("/")[0]][now.partition("/")[0]] += 1
    for number, clause in one.clauses.items():
        stays = number in other.clauses and not other.clauses[number].was
        most = next((name for name, _ in moved[number].most_common(1)), "")
        now = told.get(number) or (number if stays else most)
        if now in other.clauses and clause.title != other.clauses[now].title:
            title, addresses = other.clauses[now].title, (one.address(number), other.address(now))
            yield Change("wording", TITLE, clause.title, title, addresses[:1], addresses[1:])


# --- what a statement says ------------------------------------------------------------


def _meanings(guide: Guide, was: Statement, now: Statement) -> Iterator[Difference]:
    for name, subject in SAID.items():
        old, new = (getattr(statement, name) for statement in (was, now))
        if old != new and (old or new):
            same = old and new and old.sv == new.sv
            yield "wording" if same else "meaning", subject, old or NOTHING, new or NOTHING
    if was.cites != now.cites:
        yield "citation", CITES, plain(", ".join(was.cites)), plain(", ".join(now.cites))
    if was.refers_to != now.refers_to:
        yield "document", REFERS, _named(guide, was.refers_to), _named(guide, now.refers_to)
    if was.defines != now.defines:
        old, new = (_named(guide, [s.defines] if s.defines else []) for s in (was, now))
        yield "meaning", DEFINES, old, new
    if (was.interpretation, was.oddities) != (now.interpretation, now.oddities):
        yield "reading", READING, _notes(was), _notes(now)


def plain(said: str) -> Words:
    """Signs that are the same in both languages."""
    return Words(sv=said, en=said) if said else NOTHING


def _named(guide: Guide, names: list[str]) -> Words:
    def say(language: Language) -> str:
        return ", ".join(Say(guide, language).concept(name) for name in names)

    return words(say, NOTHING)


def _notes(statement: Statement) -> Words:
    found = [Words(sv=r.sv, en=r.en) for r in statement.interpretation] + statement.oddities
    return words(lambda lang: " ".join(note[lang] for note in found), NOTHING)


def _relations(
    one: Text, place: str, was: Statement, now: Statement, places: Places
) -> Iterator[Difference]:
    """Answers that began or ceased to hold together or to conflict, between what lives on."""
    kept = set(places.values())
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
        if other in kept
    }
    for key in dict.fromkeys((*old, *new)):
        a, b = old.get(key), new.get(key)
        if (a and a.is_) != (b and b.is_):
            yield "relation", _between(key[0], key[1]), _related(a), _related(b)
        elif a and b and a.reading != b.reading:
            yield "reading", READING, a.reading, b.reading


def _between(other: str, aspect: Any) -> Words:
    return Words(
        sv=f"{Phrases('sv').aspect(aspect)}: hur förhåller sig svaret till {other}?",
        en=f"{Phrases('en').aspect(aspect)}: how does the answer stand to {other}?",
    )


def _related(relation: Relation | None) -> Words:
    return RELATED[relation.is_] if relation else NOTHING


def _apart(one: Text, other: Text, places: Places) -> Iterator[Change]:
    """Statements without rules that only one edition has; rules are told of one by one."""
    taken = set(places.values())
    for text, free, kind in ((one, places, "gone"), (other, taken, "new")):
        for number, name, statement in text.statements():
            subject = next((s for key, s in SAID.items() if getattr(statement, key)), None)
            if f"{number}/{name}" in free:
                continue
            address = (text.address(number, name),)
            if statement.scope or statement.validity:  # what they decide is told elsewhere
                old, new = (STANDS, GONE) if kind == "gone" else (GONE, STANDS)
                where = (address, ()) if kind == "gone" else ((), address)
                yield Change("wording", WORDING, old, new, *where)
            elif subject:
                said = next(getattr(statement, key) for key in SAID if getattr(statement, key))
                if kind == "gone":
                    yield Change("gone", subject, said, NOTHING, before=address)
                else:
                    yield Change("new", subject, NOTHING, said, after=address)


# --- validity -------------------------------------------------------------------------


def _validity(one: Text, other: Text) -> Iterator[Change]:
    for name, subject in VALIDITY.items():
        old, new = getattr(one.validity, name), getattr(other.validity, name)
        if old != new:
            before, after = (_stating(text, name) for text in (one, other))
            yield Change("validity", subject, _term(old), _term(new), before, after)


def _stating(text: Text, field: str) -> tuple[str, ...]:
    """The statements that say something of a term of validity."""

    def says(terms: Validity | None) -> bool:
        return terms is not None and field in terms.model_fields_set

    return tuple(text.address(c, name) for c, name, s in text.statements() if says(s.validity))


def _term(value: Any) -> Words:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, dt.date):
        return words(lambda lang: Phrases(lang).date(value), NOTHING)
    if isinstance(value, Span):
        return words(lambda lang: Phrases(lang).span(value), NOTHING)
    return NOTHING
