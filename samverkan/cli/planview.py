"""The entries of a case for people, in lines that fit any width, and for programs."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from pydantic import BaseModel
from rich.console import Console

from samverkan.model.conditions import All, Any_, FactIs, Happened, Named, Not, NumberIs
from samverkan.model.conflicts import Conflict
from samverkan.model.entries import WHOSE, Bearing, Entries, Entry, Whose
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.ladder import Ladder
from samverkan.model.plan import Missing, Standing
from samverkan.model.records import LANGUAGES, Language
from samverkan.words.beside import conflict_note
from samverkan.words.entries import EntryWords
from samverkan.words.say import capital

SCREEN = 40  # lines, at 80 columns
LONG = 3  # lines of an item that is not very long
MOST = 2  # lines for each of the parts that close the screen
HELD = ("in-term", "no-date-asked")


def show(
    guide: Guide,
    found: Entries,
    language: Language,
    console: Console,
    *,
    why: bool = False,
    whole: bool = False,
) -> None:
    """Print the entries of a case: one screen; `whole` is all of them, `why` what each rests on."""
    printed = Printed(guide, language, found, console.width)
    for row in printed.long(why=why, whole=whole) if why or whole else printed.screen():
        console.print(row, style="bold" if row.isupper() else None, soft_wrap=True)


class Printed(EntryWords):
    """The entries in rows as wide as the console."""

    def __init__(self, guide: Guide, language: Language, found: Entries, width: int) -> None:
        super().__init__(guide, language, found)
        self.width, self.marks = width, set[str]()

    def rows(self, words: str, first: str = "", then: str = "") -> list[str]:
        """Words in rows, the first begun with a mark."""
        return textwrap.wrap(
            words,
            self.width,
            initial_indent=first,
            subsequent_indent=then,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def item(self, words: str) -> list[str]:
        return self.rows(words, "- ", "  ")

    # --- one screen -----------------------------------------------------------------------

    def screen(self) -> Iterator[str]:
        """What matters most, in as many lines as a screen has."""
        top, tail = [*self.header(), *self.ladders()], list(self.tail())
        yield from top
        said = {whose: [self.item(self.line(e)) for e in self.now(whose)] for whose in WHOSE}
        said = {whose: items for whose, items in said.items() if items}
        shown = chosen(said, SCREEN - len(top) - len(tail) - 1 - 2 * len(said))
        for whose, items in said.items():
            head = self.head(whose)
            of_all = self("plan.part-of", head=head, n=len(shown[whose]), all=len(items))
            yield from ("", of_all if len(shown[whose]) < len(items) else head)
            yield from (row for item in shown[whose] for row in item)
        yield from tail
        yield from self.legend()

    def head(self, whose: Whose) -> str:
        """The heading of a part; with no reader there is nobody that they are others than."""
        everybody = whose == "others" and not self.found.reader
        return self("plan.everybody" if everybody else f"plan.{whose}")

    def now(self, whose: Whose) -> list[Entry]:
        """What the case calls for, that binds and is left to do; of others no mere possibility."""
        ladders = [ladder for _, ladder in self.found.ladders]
        shown = {p for ladder in ladders for s in ladder.steps for p in s.provisions}
        shown |= {p for ladder in ladders for p in ladder.meanwhile}
        return [
            entry
            for entry in self.found.near
            if entry.whose == whose and entry.called_for and entry.binds is not False
            if not (whose == "others" and entry.free)
            if not shown.issuperset(entry.provisions)
        ]

    def tail(self) -> Iterator[str]:
        """What does not bind, is not said, does not hold here, and is still asked."""
        yield ""
        yield from self.unbinding()
        for key, said in (
            ("unsaid", self.silences()),
            ("not-here", self.ruled_out()),
            ("asked", self.questions()),
        ):
            yield from self.fitting(f"plan.part.{key}", list(said))

    def fitting(self, key: str, said: list[str]) -> list[str]:
        """As many sentences as fit in a few rows, and at least one."""
        shown: list[str] = []
        for words in said:
            rows = self.rows(self(key, words=" ".join([*shown, words])))
            shown += [words] if len(rows) <= MOST else []
        return self.rows(self(key, words=" ".join(shown or said[:1]))) if said else []

    def line(self, entry: Entry) -> str:
        """An entry in a line: the last day, what, who pays, the clauses, and marks."""
        days = [self.last_day(limit) for limit in entry.limits if limit.judged.due]
        paid = self(f"entry.pays.{entry.payer}") if entry.payer else ""
        marks = ("§" if entry.law else "") + ("*" if entry.conflicts else "")
        self.marks |= {*marks}
        said = self.headline(entry, duties=True)
        if entry.if_ is not None:
            days.append(self("plan.if", condition=self.condition(entry.if_)))
        days += [self("plan.from", day=self.start(event)) for event in entry.after]
        said = f"{capital(', '.join(days))}: {said}" if days else said
        read = [conflict_note(c).words[self.language] for c in entry.at_odds]
        return " ".join(filter(None, [said, paid, f"({self.clauses(entry)})", marks, *read]))

    def start(self, event: str) -> str:
        """The day of an event that is to come, or that it has happened."""
        day = self.case.events.get(event)
        return self.date(day) if isinstance(day, dt.date) else self.events([event])

    def unbinding(self) -> Iterator[str]:
        """What a text says of the case that does not bind the reader: its dates, and how much."""
        for bearing in self.found.bearings:
            text = bearing.text
            if bearing.binds is not False or bearing.engagement != "engaged":
                continue
            mine = [e for e in self.found.of("mine", called_for=True) if e.text is text]
            dated = [
                f"{self.guide.acts[e.act].do[self.language]} {self.last_day(limit)}"
                f" ({self.clauses(e)})"
                for e in self.found.of("nobody")
                if e.text is text
                for limit in e.limits
                if limit.judged.due
            ]
            said = [self("plan.addressed", n=len(mine)), *dated] if mine else dated
            if said:
                name = text.agreement.short[self.language]
                yield from self.rows(self("plan.unbinding", text=name, words="; ".join(said)))

    def silences(self) -> Iterator[str]:
        """What the texts leave unsaid of what the reader is to do or to get."""
        for entry in (*self.now("mine"), *self.now("nobody")):
            for aspect in entry.unsaid:
                if aspect != "who":
                    yield f"{self.unsaid(entry, aspect)} ({self.clauses(entry)})"
        for bearing in self.found.bearings:
            if count := len(self.unregulated(bearing)):
                yield self("plan.silent-act", code=bearing.text.code, n=count)

    def unregulated(self, bearing: Bearing) -> list[str]:
        """The acts about the child that another text takes up here and one does not."""
        if bearing.engagement != "engaged":
            return []
        return [
            self.guide.acts[silence.act].do[self.language]
            for silence in self.found.unsaid
            if silence.text is bearing.text and silence.reason != "open"
            if self.guide.acts[silence.act].phase != "standing"
        ]

    def ruled_out(self) -> Iterator[str]:
        """What does not hold here of the reader's or nobody's, by the fact that decides it."""
        for entry in self.found.not_here:
            if entry.whose != "others" and entry.binds is not False and entry.out:
                fact = self.fact(entry.out, self.case.lookup(entry.out))
                said = self.headline(entry, duties=True).rstrip(".")
                yield self("plan.out", fact=fact, words=said, clauses=self.clauses(entry))

    def questions(self) -> Iterator[str]:
        for missing in self.found.asked:
            yield self("plan.question", question=self.asks(missing.key), n=missing.decides)

    def legend(self) -> Iterator[str]:
        signs = [("§", "law"), ("*", "conflict")]
        said = [self(f"plan.marks.{key}") for sign, key in signs if sign in self.marks]
        said += [] if self.found.reader else [self("plan.as")]
        yield from self.rows(" ".join([*said, self("plan.whole")]))

    # --- the case -------------------------------------------------------------------------

    def header(self) -> Iterator[str]:
        """The facts, whom the texts bind, whether they hold, and what is taken for granted."""
        told = {key: v for key, v in self.case.facts.items() if key not in self.case.presumed}
        day = self.date(self.case.on) if self.case.on else ""
        if facts := self.told(told):
            key = "facts-on" if day else "facts"
            yield from self.rows(self(f"plan.{key}", day=day, facts=facts))
        else:
            yield from self.rows(self("plan.no-facts"))
        reader = self.found.reader
        said = [self("plan.reader", role=reader.role.name[self.language])] if reader else []
        said += self.bearing_all()
        heard = [b for b in self.found.bearings if b.engagement == "engaged"]
        if any(bearing.validity.kind not in HELD for bearing in heard):
            said.append(self("plan.instead"))
        elif not heard and not self.found.entries:
            said.append(self("plan.nowhere")) if not self.found.asked else None
        yield from self.rows(" ".join(said))
        yield from self.rows(" ".join(self.coverage()))
        if assumed := "; ".join(self.fact(key, self.case.facts[key]) for key in self.used):
            yield from self.rows(self("plan.assumed", facts=assumed))

    def bearing_all(self) -> Iterator[str]:
        """How the agreements stand to the case; where none is known to concern it, together."""
        known = [b for b in self.found.bearings if b.engagement != "open"]
        unknown = [b for b in self.found.bearings if b.engagement == "open"]
        yield from map(self.bearing, known)
        if any(b.engagement == "engaged" for b in known) or len(unknown) == 1:
            yield from map(self.bearing, unknown)
        elif unknown:
            names = (f"{b.text.agreement.short[self.language]} ({b.text.code})" for b in unknown)
            yield self("plan.bearing.all-open", texts=self.join(names, "or"))

    def bearing(self, found: Bearing) -> str:
        """How one agreement stands to the case and to its own time, in a sentence."""
        put = {"text": found.text.agreement.short[self.language], "code": found.text.code}
        if found.engagement == "open":
            return self("plan.bearing.open", condition=self.left(found.text.engaged), **put)
        if found.engagement == "not-engaged":
            return self("plan.bearing.not-engaged", **put)
        known = {True: "binds", False: "not-bound", None: "engaged"}[found.binds]
        day = self.date(found.validity.at_latest) if found.validity.at_latest else ""
        held = self(f"plan.validity.{found.validity.kind}", day=day)
        return f"{self(f'plan.bearing.{known}', **put)}{held}."

    def coverage(self) -> Iterator[str]:
        """Where a text does not speak of the case, and the birthdays that change what it says."""
        for bearing in self.found.bearings:
            scopes = bearing.scopes if bearing.engagement == "engaged" else ()
            yield from dict.fromkeys(self.scope(s) for s in scopes if s.applies is False)
        for turning in self.found.turning:
            yield self("plan.turned", day=self.date(turning.day), words=self.turned(turning))

    @property
    def used(self) -> list[str]:
        """What is presumed and decides what is shown of the reader's or nobody's."""
        keys = {atom.key for w in ("mine", "nobody") for e in self.now(w) for atom in e.why}
        return [key for key in self.found.assumed if key in keys]

    def ladders(self, *, whole: bool = False) -> Iterator[str]:
        """The step of a dispute, or all that are left; what must hold meanwhile."""
        for text, ladder in self.found.ladders:
            yield ""
            yield self("plan.ladder", code=text.code)
            if ladder.start_unsaid:
                yield from self.rows(capital(f"{self('plan.start-unsaid')}."))
            for mark, provision in _rungs(ladder, whole=whole):
                said = f"{self.sentence(provision)} ({provision.clause})"
                yield from self.rows(said, mark, " " * len(mark))
            if ladder.last_word is None:
                yield from self.rows(capital(f"{self('plan.no-last-word')}."))

    # --- all of it ------------------------------------------------------------------------

    def long(self, *, why: bool, whole: bool) -> Iterator[str]:
        """The entries one by one: what the case calls for; with `whole`, all that there is."""
        yield from self.header()
        for bearing in self.found.bearings:
            if bearing.engagement != "not-engaged":
                yield from self.text(bearing)
        for key in self.found.assumed:
            if key not in self.used or self.found.plan.excluded(key):
                yield from self.rows(self.presumed(key))
        if shared := self.join(dict.fromkeys(map(self.known, self.found.shared))):
            yield from self.rows(self("plan.shared", facts=shared))
        yield from self.ladders(whole=True)
        for whose in WHOSE:
            called = self.found.of(whose, called_for=True) if whole else self.now(whose)
            yield from self.group(self.head(whose), called, why)
        if whole:
            always = [e for e in self.found.entries if not e.called_for]
            yield from self.group(self("plan.always"), always, why)
            yield from self.group(self("plan.awaiting"), self.found.awaiting, why)
            yield from self.group(self("plan.open"), self.found.open, why)
            yield from self.group(self("plan.not-here"), self.found.not_here, why)
            for bearing in self.found.bearings:
                if acts := self.unregulated(bearing):
                    put = {"code": bearing.text.code, "acts": "; ".join(acts)}
                    yield from self.rows(self("plan.silent-acts", **put))
        yield from self.tail()

    def text(self, bearing: Bearing) -> Iterator[str]:
        """What an edition says of its time, where to turn, whom it covers and how days are counted."""
        edition = bearing.text.edition
        said = [*self.validity(bearing.validity)]
        said += [] if bearing.validity.kind in HELD else [edition.fallback[self.language]]
        said += dict.fromkeys(map(self.scope, bearing.scopes))
        yield from self.rows(f"{bearing.text.code}: {' '.join(said)}")
        if any(entry.due for entry in self.found.entries if entry.text is bearing.text):
            yield from self.rows(f"{self('plan.counting')}: {edition.counting[self.language]}")

    def group(self, head: str, found: Iterable[Entry], why: bool) -> Iterator[str]:
        """Entries under a heading, each with what must stand beside it."""
        for number, entry in enumerate(found):
            if not number:
                yield ""
                yield head
            yield from self.item(self.full(entry))
            for words in self.beside(entry, why):
                yield from self.rows(words, "    ", "    ")

    def full(self, entry: Entry) -> str:
        """An entry with all its parts, days and payers."""
        days = [capital(f"{self.last_day(limit)}.") for limit in entry.limits if limit.judged.due]
        said = [self.headline(entry), *days, self.payer(entry), self.not_bound(entry)]
        return " ".join([*filter(None, said), f"({self.clauses(entry)})"])

    def beside(self, entry: Entry, why: bool) -> Iterator[str]:
        """On what it waits, the law's notes and the conflicts; with `why` its sentences and reasons."""
        if entry.if_ is not None:
            yield capital(self("plan.if", condition=self.condition(entry.if_)))
        if entry.after:
            yield capital(self("plan.after", events=self.events(entry.after)))
        if entry.out:
            fact = self.fact(entry.out, self.case.lookup(entry.out))
            yield self("plan.because-not", fact=fact)
        if why:
            yield from self.sentences(entry)
            if because := self.because(entry):
                yield self("plan.because", facts=because)
            yield from self.readings(entry)
        for note in self.notes(entry):
            whole = note.whole or note.words if why else note.words
            source = note.source[self.language] if note.source else ""
            yield f"{note.lead[self.language]} {whole[self.language]} {source}".rstrip()


def chosen(said: dict[Whose, list[list[str]]], room: int) -> dict[Whose, list[list[str]]]:
    """The items that are shown: each part's first, then six of the reader's for one of others.

    A part ends where its next item is too long for the room that is left; a very long one is
    passed over.
    """
    shown: dict[Whose, list[list[str]]] = {whose: [] for whose in said}
    waiting = {whose: list(items) for whose, items in said.items()}
    for whose in [*said, *(WHOSE[:1] * 6 + WHOSE[1:]) * SCREEN]:
        while items := waiting.get(whose):
            item = items.pop(0)
            if len(item) <= room or not shown[whose]:
                shown[whose].append(item)
                room -= len(item)
                break
            if len(item) <= LONG:
                items.clear()
    return shown


def _rungs(ladder: Ladder, *, whole: bool) -> Iterator[tuple[str, Provision]]:
    """The rules of the step where the matter is, or of all that are left, and of the meantime."""
    only = None if whole else ladder.current
    for step in [only] if only else ladder.steps:
        if step.state in ("current", "ahead", "unknown"):
            mark = ">" if step.state == "current" else " "
            yield from ((f"{mark} {step.step.number}. ", rule) for rule in step.provisions)
    yield from (("  *  ", provision) for provision in ladder.meanwhile)


# --- for programs -----------------------------------------------------------------------


def as_plain(guide: Guide, found: Entries) -> dict[str, Any]:
    """The entries as plain values, ready for JSON; texts in both languages."""
    return Plain(guide, found).whole()


class Plain:
    """Records as plain values: a field a key, a rule its address, a text its code."""

    def __init__(self, guide: Guide, found: Entries) -> None:
        self.found, self.words = found, [EntryWords(guide, lang, found) for lang in LANGUAGES]

    def whole(self) -> dict[str, Any]:
        """All of it, but `near`, which are entries that stand in the other lists."""
        found, case = self.found, self.found.plan.case
        parts = {
            _key(f.name): self.of(getattr(found, f.name))
            for f in fields(found)
            if f.name not in ("plan", "reader", "bearings", "near", "asking")
        }
        return {
            "on": self.of(case.on),
            "role": found.reader.name if found.reader else None,
            "presumed": {key: case.facts[key] for key in case.presumed},
            "agreements": {b.text.code: self.record(b) for b in found.bearings},
            **parts,
            "asked": self.of(found.asked),
        }

    def of(self, value: Any) -> Any:
        """Any value as a plain one."""
        match value:
            case dt.date():
                return value.isoformat()
            case Text() | Provision() | Conflict():
                return getattr(value, {Text: "code", Provision: "address"}.get(type(value), "name"))
            case BaseModel():
                return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
            case FactIs() | NumberIs() | Happened() if self.known_of(value.key):
                return {"fact": value.key, "text": self.both("known", value)}
            case FactIs() | NumberIs() | Happened() | Named() | Not() | All() | Any_():
                return self.both("condition", value)
            case Missing():
                return {"fact": value.key, "question": self.both("asks", value.key)}
            case Standing():
                return {"applies": value.applies, "text": self.both("scope", value)}
            case Entry():
                return {**self.record(value), **self.said(value)}
            case tuple() | list():
                return [self.of(one) for one in value]
        return self.record(value) if is_dataclass(value) else value

    def known_of(self, key: str) -> bool:
        return self.found.plan.case.lookup(key) is not None

    def record(self, value: Any) -> dict[str, Any]:
        return {_key(f.name): self.of(getattr(value, f.name)) for f in fields(value)}

    def said(self, entry: Entry) -> dict[str, Any]:
        """An entry in words."""
        return {
            "headline": self.both("headline", entry),
            "clauses": list(entry.clauses),
            "pays": self.both("payer", entry),
            "sentences": [
                dict(zip(LANGUAGES, said, strict=True))
                for said in zip(*(w.sentences(entry) for w in self.words), strict=True)
            ],
            "beside": [
                {"name": n.name, "kind": n.kind, "text": {lang: n.said(lang) for lang in LANGUAGES}}
                for n in self.words[0].notes(entry)
            ],
        }

    def both(self, name: str, *of: Any) -> dict[str, str]:
        """What each language says of something."""
        return {words.language: getattr(words, name)(*of) for words in self.words}


def _key(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
