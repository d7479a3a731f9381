"""A case: what is known of one child's situation. What is not said is unknown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samverkan.conditions import Key, Value
from samverkan.deadlines import NEVER, Never, SomeDay, When
from samverkan.errors import Problem, Problems, nearest
from samverkan.fields import day
from samverkan.guide import Guide
from samverkan.yamlfile import YamlFile, read


@dataclass(frozen=True)
class Case:
    """Facts by name, events by name (a date, NEVER or SOME_DAY), and the day that is asked about.

    `presumed` are the facts that nobody has told.
    """

    facts: dict[str, str | int] = field(default_factory=dict)
    events: dict[str, When] = field(default_factory=dict)
    on: dt.date | None = None
    presumed: tuple[Key, ...] = ()

    def lookup(self, key: Key) -> Value | None:
        """The value of a fact, or whether an event has happened (before another); else None."""
        if "<" not in key:
            return self.facts.get(key)
        event, _, other = key.partition("<")
        return self._before(event, other) if other else self._has_happened(event)

    def _has_happened(self, event: str) -> bool | None:
        when = self.events.get(event)
        if when is None or isinstance(when, Never):
            return None if when is None else False
        return isinstance(when, SomeDay) or self.on is None or when <= self.on

    def _before(self, event: str, other: str) -> bool | None:
        """Strictly before: on the same day does not count as before."""
        when, limit = self.events.get(event), self.events.get(other)
        if when is None:
            return None
        if isinstance(when, Never):
            return False
        if isinstance(limit, Never):
            return True
        if limit is None or isinstance(when, SomeDay) or isinstance(limit, SomeDay):
            return None
        return when < limit


def read_case(path: Path, guide: Guide) -> Case:
    """Read a case file: `on`, `facts` and `events`. Raises `Problems` with all its errors."""
    return build_case(read(path.absolute(), path.absolute().parent, str(path)), guide)


def build_case(file: YamlFile, guide: Guide) -> Case:
    """Check a case that was read from YAML against the guide's facts and events."""
    data, problems = file.data, []
    if not isinstance(data, dict):
        raise Problems([file.problem((), "a case maps 'on', 'facts' and 'events'")])
    for key in data:
        if key not in ("on", "facts", "events"):
            problems.append(
                file.problem(
                    (key,), f"unknown key '{key}'{nearest(key, ('on', 'facts', 'events'))}"
                )
            )
    facts = _section(file, "facts", lambda name, value: _fact(guide, name, value), problems)
    events = _section(file, "events", lambda name, value: _event(guide, name, value), problems)
    on = None
    if data.get("on") is not None:
        try:
            on = day(data["on"])
        except ValueError as error:
            problems.append(file.problem(("on",), str(error)))
    if problems:
        raise Problems(problems)
    return Case(facts, events, on)


def _section(
    file: YamlFile, section: str, convert: Callable[[str, Any], Any], problems: list[Problem]
) -> dict[str, Any]:
    entries = file.data.get(section) or {}
    if not isinstance(entries, dict):
        problems.append(file.problem((section,), f"'{section}' maps names to values"))
        return {}
    found: dict[str, Any] = {}
    for name, value in entries.items():
        try:
            converted = convert(name, value)
        except ValueError as error:
            problems.append(file.problem((section, name), str(error)))
            continue
        if converted is not None:
            found[name] = converted
    return found


def _fact(guide: Guide, name: str, value: Any) -> str | int | None:
    if name not in guide.facts:
        raise ValueError(f"unknown fact '{name}'{nearest(name, guide.facts)}")
    fact = guide.facts[name]
    if fact.derived:
        raise ValueError(f"'{name}' follows from other facts and is not told")
    if value in (None, "unknown"):
        return None
    if fact.cuts:
        if type(value) is not int or value < 0:
            raise ValueError(f"'{name}' is a whole number of 0 or more, not {value!r}")
        return value
    if value not in list(fact.values):
        raise ValueError(
            f"unknown value '{value}' of fact '{name}'{nearest(str(value), fact.values)}"
        )
    return str(value)


def _event(guide: Guide, name: str, value: Any) -> When | None:
    if name not in guide.events:
        raise ValueError(f"unknown event '{name}'{nearest(name, guide.events)}")
    if value in (None, "unknown"):
        return None
    try:
        return NEVER if value == "never" else day(value)
    except ValueError as error:
        raise ValueError(f"{error} or 'never'") from None
