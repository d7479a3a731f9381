"""A plan for people (a table) and for programs (plain values)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text as Rich

from samverkan.model.conditions import Happened, remaining
from samverkan.model.deadlines import Judged
from samverkan.model.guide import Guide, Provision
from samverkan.model.ladder import Ladder
from samverkan.model.plan import Line, Plan, View, bound, judged
from samverkan.model.records import LANGUAGES, Language
from samverkan.words.plans import PlanWords
from samverkan.words.say import Say, capital


def show(guide: Guide, plan: Plan, language: Language, console: Console) -> None:
    """Print a plan: a table an agreement, then what is silent, open and missing."""
    Printed(guide, language, plan, console).whole()


class Printed(PlanWords):
    """A plan as it is printed, part by part."""

    def __init__(self, guide: Guide, language: Language, plan: Plan, console: Console) -> None:
        super().__init__(guide, language, plan)
        self.print = console.print

    def whole(self) -> None:
        """All of it; first the agreements that bind the child's own municipality."""
        for name in self.case.presumed:
            self.print(self.presumed(name), style="italic")
        for turning in self.plan.turning:
            day, words = self.date(turning.day), self.turned(turning)
            self.print(self("plan.turned", day=day, words=words))
        for view in sorted(self.plan.views, key=lambda view: not self._home(view)):
            self.print(f"\n{view.text.agreement.title[self.language]}", style="bold")
            self._view(view)
        if self.plan.missing:
            self.print(f"\n{self('plan.missing')}", style="bold")
        for missing in self.plan.missing[:8]:
            self.print(f"  {self.asks(missing.key)} ({missing.decides} {self('plan.rules')})")

    def _home(self, view: View) -> bool:
        party = view.text.agreement.municipality
        return bool(party and bound(self.guide, view.text, self.case, party))

    def _standing(self, act: str) -> bool:
        return self.guide.acts[act].phase == "standing"

    def _view(self, view: View) -> None:
        if view.engagement == "open":
            left = self.condition(remaining(view.text.engaged, self.case.lookup))
            self.print(f"  {self('plan.engagement-open', condition=left)}")
            if any(other.engagement == "engaged" for other in self.plan.views):
                return
        for sentence in (*self.validity(view.validity), *self.fallback(view)):
            self.print(f"  {sentence}")
        if view.engagement == "not-engaged":
            self.print(f"  {self('plan.not-engaged')}")
            return
        if view.engagement == "open":
            self.print(f"  {self('plan.if-engaged')}")
        for said in dict.fromkeys(map(self.scope, view.scopes)):
            self.print(f"  {said}")
        lines = [line for line in view.lines if not self._standing(line.act)]
        self._table(lines)
        self._open(view)
        self._awaiting(view)
        self._always(view)
        self._silences(view)
        for ladder in view.ladders:
            self._ladder(ladder)
        shown = [p for line in (*lines, *view.pending) for p in (*line.provisions, *line.waiting)]
        if any(found.due for provision in shown for found in self._judged(provision)):
            self.print(f"  {self('plan.counting')}: {view.text.edition.counting[self.language]}")

    def _judged(self, provision: Provision) -> tuple[Judged, ...]:
        return judged(self.guide, self.case, provision)

    def _table(self, lines: list[Line]) -> None:
        """The lines by phase, and the readings that they rest on, numbered."""
        table, notes, phase = Table(show_lines=True, expand=True), dict[str, int](), ""
        heads = [(self.aspect("who"), 3), (self("plan.what"), 6), (self.aspect("deadline"), 3)]
        heads += [(self.aspect("pays"), 3), (self("plan.clause"), 1)]
        for head, ratio in heads:
            table.add_column(head, ratio=ratio, overflow="fold")
        for line in lines:
            here = self.guide.acts[line.act].phase
            if here != phase:
                table.add_row("", Rich(self(f"phase.{here}"), style="bold"), "", "", "")
                phase = here
            when = [self.answer(line, "deadline")]
            when += [word for found in line.judged for word in self.due(found)]
            table.add_row(
                self.answer(line, "who"),
                self._what(line, notes),
                "\n".join(filter(None, when)),
                self.answer(line, "pays"),
                "\n".join(line.clauses),
            )
        self.print(table)
        for note, number in notes.items():
            self.print(f"  [{number}] {note}")

    def _what(self, line: Line, notes: dict[str, int]) -> Rich:
        """The sentences of a line, the numbers of its notes, why it holds, and whom it binds not."""
        numbers = [notes.setdefault(note, len(notes) + 1) for note in self.readings(line)]
        said = "\n".join(dict.fromkeys(map(self.sentence, line.provisions)))
        what = Rich(said + "".join(f" [{number}]" for number in numbers))
        if why := self.why(line):
            what.append(f"\n{self('plan.because', facts=why)}", style="dim")
        text = line.text.agreement.short[self.language]
        unbound = [capital(self.concept(name)) for name in line.not_bound]
        more = [self("plan.not-bound", actor=actor, text=text) for actor in unbound]
        more += [self.unnamed(line)] if line.not_bound_unnamed else []
        more += [note.said(self.language) for note in self.beside(*line.provisions)]
        for words in more:
            what.append(f"\n{words}", style="italic")
        return what

    def _open(self, view: View) -> None:
        """What may hold too, each with what is left to know and its date; first what one of holds."""
        pending = [line for line in view.pending if not self._standing(line.act)]
        told: set[Provision] = set()  # each once
        for line in (line for line in pending if line.certain):
            self.print(f"  {self('plan.one-of')}", style="bold")
            self._waiting(line.waiting)
            told |= set(line.waiting)
        found = [d.provision for d in view.open if not self._standing(d.provision.rule.act)]
        left = [provision for provision in found if provision not in told]
        if left:
            self.print(f"  {self('plan.open')}", style="bold")
        self._waiting(left)

    def _waiting(self, found: Iterable[Provision]) -> None:
        """What waits, each sentence once: one statement may say several rules."""
        for said, provisions in self._sentences(found).items():
            limits = [limit for provision in provisions for limit in self._judged(provision)]
            dates = dict.fromkeys(word for limit in limits for word in self.due(limit))
            self.print(f"  - {' '.join([said, *dates])} ({provisions[0].clause})")
            self._notes(*provisions)

    def _sentences(self, found: Iterable[Provision]) -> dict[str, list[Provision]]:
        """The rules by the sentence that says them, with what is left to know of each."""
        said: dict[str, list[Provision]] = {}
        for provision in found:
            when = self.condition(remaining(provision.condition, self.case.lookup))
            words = self.sentence(provision)
            words = self("plan.if", words=words, condition=when) if when else words
            said.setdefault(words, []).append(provision)
        return said

    def _notes(self, *provisions: Provision) -> None:
        for note in self.beside(*provisions):
            self.print(f"      {note.said(self.language)}", style="italic")

    def _awaiting(self, view: View) -> None:
        """What holds once something has happened that has not happened yet."""
        for decision in view.awaiting:
            provision = decision.provision
            if not self._standing(provision.rule.act):
                when = self.join(self.happened(Happened(event)) for event in decision.awaits)
                first = self("plan.awaiting", events=when)
                self.print(f"  {first}: {self.sentence(provision)} ({provision.clause})")

    def _always(self, view: View) -> None:
        """The standing duties, one a line: they depend on no case."""
        provisions = [p for line in view.lines if self._standing(line.act) for p in line.provisions]
        if provisions:
            self.print(f"  {self('plan.always')}", style="bold")
        for said, told in self._sentences(provisions).items():
            self.print(f"  - {said} ({told[0].clause})")

    def _silences(self, view: View) -> None:
        for reason, word in (("no-provision", "unsaid"), ("does-not-apply", "exempt")):
            acts = [s.act for s in view.silences if s.reason == reason]
            said = [self.guide.acts[a].do[self.language] for a in acts if not self._standing(a)]
            if said:
                self.print(f"  {self(f'plan.{word}')}: {'; '.join(said)}.")

    def _ladder(self, ladder: Ladder) -> None:
        self.print(f"  {self('plan.ladder')}", style="bold")
        if ladder.start_unsaid:
            self.print(f"    {self('plan.start-unsaid')}")
        rungs = [
            (f"   {'→' if step.state == 'current' else ' '}{step.step.number}.", provision)
            for step in ladder.steps
            if step.state != "not-here"
            for provision in step.provisions
        ]
        for mark, provision in [*rungs, *(("    *", p) for p in ladder.meanwhile)]:
            self.print(f"{mark} {self.sentence(provision)} ({provision.clause})")
            self._notes(provision)
        if ladder.last_word is None:
            self.print(f"    {self('plan.no-last-word')}")


# --- for programs -----------------------------------------------------------------------


def as_plain(guide: Guide, plan: Plan) -> dict[str, Any]:
    """A plan as plain values, ready for JSON; texts in both languages."""
    return Plain(guide, plan).whole()


class Plain:
    """A plan as plain values, part by part."""

    def __init__(self, guide: Guide, plan: Plan) -> None:
        self.guide, self.plan = guide, plan
        self.words = {language: PlanWords(guide, language, plan) for language in LANGUAGES}

    def both(self, said: Callable[..., str], *of: Any) -> dict[str, str]:
        """What each language says of something."""
        return {language: said(words, *of) for language, words in self.words.items()}

    def whole(self) -> dict[str, Any]:
        """All of it."""
        plan = self.plan
        return {
            "on": plan.case.on.isoformat() if plan.case.on else None,
            "agreements": {view.text.code: self.view(view) for view in plan.views},
            "presumed": {
                name: {
                    "value": plan.case.facts[name],
                    "excludes": [p.address for p in plan.excluded(name)],
                    "text": self.both(PlanWords.presumed, name),
                }
                for name in plan.case.presumed
            },
            "turning": [
                {"fact": t.key, "number": t.number, "on": t.day.isoformat()} for t in plan.turning
            ],
            "missing": [
                {"fact": m.key, "rules": m.decides, "question": self.both(Say.asks, m.key)}
                for m in plan.missing
            ],
        }

    def view(self, view: View) -> dict[str, Any]:
        """What one agreement says."""
        return {
            "edition": view.text.edition_id,
            "engagement": view.engagement,
            "validity": {
                "kind": view.validity.kind,
                "text": self.both(lambda words: " ".join(words.validity(view.validity))),
                "fallback": self.both(lambda words: " ".join(words.fallback(view))),
            },
            "scopes": [
                {
                    "clause": standing.scope.clause,
                    "covers": list(standing.scope.covers),
                    "applies": standing.applies,
                    "text": self.both(PlanWords.scope, standing),
                }
                for standing in view.scopes
            ],
            "lines": [self.line(line) for line in view.lines],
            "open": [
                {
                    "rule": d.provision.address,
                    "judged": _judged(judged(self.guide, self.plan.case, d.provision)),
                }
                for d in view.open
            ],
            "one-of": [_addresses(line.waiting) for line in view.pending if line.certain],
            "awaiting": [
                {"rule": d.provision.address, "events": list(d.awaits)} for d in view.awaiting
            ],
            "silences": [{"act": s.act, "reason": s.reason} for s in view.silences],
            "ladders": [_ladder(ladder) for ladder in view.ladders],
        }

    def line(self, line: Line) -> dict[str, Any]:
        """One act, its answers, and what stands beside it."""
        readings = [words.readings(line) for words in self.words.values()]
        beside = next(iter(self.words.values())).beside(*line.provisions)
        return {
            "act": line.act,
            "phase": self.guide.acts[line.act].phase,
            "called-for": line.called_for,
            "clauses": list(line.clauses),
            "rules": _addresses(line.provisions),
            "sentences": [self.both(Say.sentence, provision) for provision in line.provisions],
            "answers": {
                aspect: {
                    "state": answer.state,
                    "text": self.both(PlanWords.answer, line, aspect),
                    "relations": [relation.is_ for relation in answer.relations],
                    "delegated": list(answer.delegated),
                    "names-no-unit": answer.names_no_unit,
                    "names-no-number": answer.names_no_number,
                }
                for aspect, answer in line.answers.items()
            },
            "judged": _judged(line.judged),
            "why": self.both(PlanWords.why, line),
            "readings": [
                dict(zip(self.words, said, strict=True)) for said in zip(*readings, strict=True)
            ],
            "not-bound": list(line.not_bound),
            "not-bound-unnamed": line.not_bound_unnamed,
            "beside": [
                {"name": n.name, "kind": n.kind, "text": {lang: n.said(lang) for lang in LANGUAGES}}
                for n in beside
            ],
        }


def _addresses(provisions: Iterable[Provision]) -> list[str]:
    return [provision.address for provision in provisions]


def _judged(found: Iterable[Judged]) -> list[dict[str, Any]]:
    return [{"due": j.due.isoformat() if j.due else None, "verdict": j.verdict} for j in found]


def _ladder(ladder: Ladder) -> dict[str, Any]:
    return {
        "name": ladder.name,
        "start": ladder.start,
        "start-unsaid": ladder.start_unsaid,
        "current": ladder.current.step.number if ladder.current else None,
        "exhausted": ladder.exhausted,
        "last-word": ladder.last_word.step.number if ladder.last_word else None,
        "steps": [
            {
                "number": step.step.number,
                "state": step.state,
                "effect": step.step.effect,
                "entry": step.step.entry,
                "rules": _addresses(step.provisions),
            }
            for step in ladder.steps
        ],
        "meanwhile": _addresses(ladder.meanwhile),
    }
