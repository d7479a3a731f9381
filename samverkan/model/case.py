"""A case: what is known of one child's situation. What is not said is unknown."""

from __future__ import annotations

import datetime as dt
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from samverkan.files.errors import Problem, Problems, short
from samverkan.files.messages import tell
from samverkan.files.text import MAX_BYTES, decoded, too_large
from samverkan.files.yamlfile import YamlFile, parse, read
from samverkan.model.casewords import CaseWords, nearest, normal
from samverkan.model.conditions import Happened, Key, Value, event_in
from samverkan.model.deadlines import NEVER, SOME_DAY, Never, SomeDay, When, years
from samverkan.model.guide import Guide, Impossible
from samverkan.model.records import Language
from samverkan.model.values import FIRST_DAY, LAST_DAY

STDIN = "-"


@dataclass(frozen=True)
class Case:
    """Facts by name, events by name (a date, NEVER or SOME_DAY), and the day that is asked about.

    `presumed` are the facts that nobody has told; `role` is that of whoever asks.
    """

    facts: dict[str, str | int] = field(default_factory=dict)
    events: dict[str, When] = field(default_factory=dict)
    on: dt.date | None = None
    presumed: tuple[Key, ...] = ()
    role: str | None = None

    def lookup(self, key: Key) -> Value | None:
        """The value of a fact, or whether an event has happened (before another); else None."""
        leaf = event_in(key)
        return self._happened(leaf) if leaf else self.facts.get(key)

    def _happened(self, leaf: Happened) -> bool | None:
        """By the day that is asked about; before another event strictly, not on the same day."""
        when = self.events.get(leaf.event)
        if when is None or isinstance(when, Never):
            return None if when is None else False
        if leaf.before is None:
            return isinstance(when, SomeDay) or self.on is None or when <= self.on
        limit = self.events.get(leaf.before)
        if isinstance(limit, Never):
            return True
        if limit is None or isinstance(when, SomeDay) or isinstance(limit, SomeDay):
            return None
        return when < limit


def aged(guide: Guide, case: Case) -> Case:
    """The case with every number that is counted in years from an event that is dated."""
    return replace(case, facts={**_counted(guide, case), **case.facts})


def clashes(guide: Guide, case: Case) -> list[Impossible]:
    """What cannot be so in one case, and is told; days are compared, not whether they have come."""
    known = replace(aged(guide, case), on=None)
    return [rule for rule in guide.contradictions.values() if rule.meets(known.lookup)]


def _counted(guide: Guide, case: Case) -> dict[str, int]:
    return {
        name: years(since, case.on)
        for name, fact in guide.facts.items()
        if fact.since and case.on
        if isinstance(since := case.events.get(fact.since), dt.date) and since <= case.on
    }


# --- reading --------------------------------------------------------------------------


def read_case(path: Path, guide: Guide, language: Language = "en") -> Case:
    """Read a case file, or standard input where it is "-". Raises `Problems` with all its errors.

    A link is followed, wherever it leads: a case lies outside the project.
    """
    if str(path) == STDIN:
        raw = sys.stdin.buffer.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            too_large(STDIN, language)
        file = parse(decoded(raw, STDIN, language), STDIN, language)
    else:
        real = Path(os.path.realpath(path))
        file = read(real, real.parent, str(path), language)
    return build_case(file, guide, language)


def role_named(said: str, guide: Guide, language: Language = "en") -> str:
    """The role that an option names, by its id or in words. Raises `Problems`."""
    try:
        return _role(CaseWords(guide), said, language)
    except Unreadable as error:
        raise Problems([Problem("--as", 0, str(error))]) from None


def _role(words: CaseWords, said: Any, language: Language) -> str:
    if found := words.role(said):
        return found
    near = nearest(said, words.roles)
    hint = tell("mean", language, name=near) if near else ""
    roles = words.guide.cases.roles.items()
    listed = "; ".join(f"{name} ({role.name[language]})" for name, role in roles)
    raise Unreadable(tell("unknown-role", language, value=short(said), hint=hint, roles=listed))


def build_case(file: YamlFile, guide: Guide, language: Language = "en") -> Case:
    """Check a case that was read from YAML: each name and value, and that they fit together.

    Raises `Problems`.
    """
    reading = Reading(file, guide, language)
    case = reading.case()
    if not reading.problems:
        reading.contradictions()
    if reading.problems:
        raise Problems(reading.problems)
    return case


class Unreadable(ValueError):
    """Something in a case that cannot be read; the message is for the person who wrote it."""


Place = tuple[str, ...]


class Reading:
    """One reading of a case file: what it tells, where each thing stands, and what is wrong."""

    def __init__(self, file: YamlFile, guide: Guide, language: Language) -> None:
        self.file, self.guide, self.language = file, guide, language
        self.words = CaseWords(guide)
        self.problems: list[Problem] = []
        self.told = Case()
        self.places: dict[Key, Place] = {}

    def case(self) -> Case:
        """What the file tells, under `facts` and `events` or without such headings."""
        for place, section, value in self.entries():
            try:
                self.entry(place, section, value)
            except Unreadable as error:
                self.problems.append(self.file.problem(place, str(error)))
        return self.told

    def entries(self) -> Iterator[tuple[Place, str | None, Any]]:
        """Each thing told: its place, the section that it stands in, if any, and its value."""
        if not isinstance(self.file.data, dict):
            raise Problems([self.file.problem((), self.say("no-mapping"))])
        for key, value in self.file.data.items():
            section = self.words.sections.get(normal(key))
            if section in ("facts", "events") and isinstance(value, dict):
                yield from (((key, name), section, told) for name, told in value.items())
            elif section is None or value is not None:
                yield (key,), section, value

    def entry(self, place: Place, section: str | None, value: Any) -> None:
        """Add one thing told. Raises `Unreadable`."""
        if section == "on":
            self.told = replace(self.told, on=self.day(value))
        elif section == "role":
            self.told = replace(self.told, role=self.role(value))
        elif section and len(place) == 1:
            raise Unreadable(self.say("no-section", name=place[0]))
        else:
            self.add(place, section, value)

    def add(self, place: Place, section: str | None, value: Any) -> None:
        """Add a fact or an event. Of a name that both have, the value decides."""
        word = normal(place[-1])
        fact, event = self.words.facts.get(word), self.words.events.get(word)
        bare = section is None and event and (not fact or self.is_events(fact, value))
        if section == "events" or bare:
            if event is None:
                raise Unreadable(self.unknown("event", place[-1]))
            when = self.when(value)
            self.once(f"{event}<", place)
            if when:
                self.told = replace(self.told, events={**self.told.events, event: when})
        else:
            if fact is None:
                raise Unreadable(self.unknown("fact" if section else "name", place[-1]))
            found = self.fact(fact, value)
            self.once(fact, place)
            if found is not None:
                self.told = replace(self.told, facts={**self.told.facts, fact: found})

    def once(self, key: Key, place: Place) -> None:
        if key in self.places:
            raise Unreadable(self.say("case-twice", name=key.rstrip("<")))
        self.places[key] = place

    # --- values -----------------------------------------------------------------------

    def fact(self, name: str, value: Any) -> str | int | None:
        fact = self.guide.facts[name]
        if fact.derived:
            raise Unreadable(self.say("derived", name=name))
        if value is None or self.words.common(value, "unknown"):
            return None
        if fact.cuts:
            if type(value) is not int or value < 0:
                raise Unreadable(self.say("number", name=name, value=short(repr(value))))
            return value
        if found := self.words.value(fact, value):
            return found
        if known := self.words.undistinguished(value):
            raise Unreadable(known.says[self.language])
        hint = self.hint(value, {normal(known): known for known in fact.values})
        listed = "; ".join(f"{v} ({text[self.language]})" for v, text in fact.values.items())
        put = {"name": name, "value": short(value), "hint": hint, "values": listed}
        raise Unreadable(self.say("unknown-value", **put))

    def role(self, value: Any) -> str:
        """The role that is meant. Raises `Unreadable`."""
        return _role(self.words, value, self.language)

    def when(self, value: Any) -> When | None:
        common = self.words.common(value, "never", "unknown", "unknown-day")
        if value is None or common == "unknown":
            return None
        if common:
            return NEVER if common == "never" else SOME_DAY
        return self.day(value, "or-never")

    def is_events(self, fact: str, value: Any) -> bool:
        """Whether a value is meant as an event's, and not as one of the fact with its name."""
        common = self.words.common(value, "never", "unknown-day")
        meant = bool(common) or re.match("[0-9]", str(value)) is not None
        return meant and not self.words.value(self.guide.facts[fact], value)

    def day(self, value: Any, otherwise: str = "") -> dt.date:
        """A day, written as 2026-11-22. Raises `Unreadable`, with what else could stand there."""
        said = short(value)
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]+[0-9].*", str(value)):
            raise Unreadable(self.say("with-time", value=said))
        if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", str(value)):
            more = self.say(otherwise) if otherwise else ""
            raise Unreadable(self.say("no-day", value=said) + more)
        try:
            found = dt.date.fromisoformat(str(value))
        except ValueError:
            raise Unreadable(self.say("no-such-day", value=said)) from None
        if not FIRST_DAY <= found <= LAST_DAY:
            raise Unreadable(self.say("far-day", value=said, first=FIRST_DAY, last=LAST_DAY))
        return found

    # --- what is wrong ----------------------------------------------------------------

    def say(self, message: str, **put: Any) -> str:
        return tell(message, self.language, **put)

    def hint(self, said: Any, known: Mapping[str, str]) -> str:
        found = nearest(said, known)
        return self.say("mean", name=found) if found else ""

    def unknown(self, kind: Literal["name", "fact", "event"], name: str) -> str:
        """What to say of a name that is none: what it is instead, or what may be meant."""
        if known := self.words.undistinguished(name):
            return known.says[self.language]
        word, other = normal(name), "event" if kind == "fact" else "fact"
        if word in (self.words.events if kind == "fact" else self.words.facts):
            return self.say(f"is-{other}", name=name)
        tables = {"fact": [self.words.facts], "event": [self.words.events]}
        both = [self.words.sections, self.words.facts, self.words.events]
        words = {word: name for table in tables.get(kind, both) for word, name in table.items()}
        return self.say(f"unknown-{kind}", name=short(name), hint=self.hint(name, words))

    def contradictions(self) -> None:
        """Where what is told does not fit together: each on the last line that it lies in."""
        for rule in clashes(self.guide, self.told):
            self.clash(rule.reads, self.say("contradiction", says=rule.says[self.language]))
        for name, counted in _counted(self.guide, self.told).items():
            told, since = self.told.facts.get(name, counted), self.guide.facts[name].since
            if told != counted and since:
                event = self.guide.events[since].term[self.language]
                said = self.say("age", name=name, told=told, event=event, counted=counted)
                self.clash({name, f"{since}<"}, said)

    def clash(self, keys: Iterable[Key], message: str) -> None:
        leaves = [(key, event_in(key)) for key in keys]
        parts = {key for key, leaf in leaves if not leaf}
        parts |= {f"{e}<" for _, leaf in leaves if leaf for e in (leaf.event, leaf.before) if e}
        places = [self.places[key] for key in parts if key in self.places]
        place = max(places, key=self.file.line, default=())
        self.problems.append(self.file.problem(place, message))
