"""A plan for people (a table) and for programs (plain values)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text as Rich

from samverkan.cli.words import say
from samverkan.model.case import Case
from samverkan.model.conditions import Happened, remaining
from samverkan.model.deadlines import Judged
from samverkan.model.guide import Guide, Provision
from samverkan.model.ladder import Ladder
from samverkan.model.plan import Line, Plan, Silence, View, judged
from samverkan.model.records import Language
from samverkan.words.answers import (
    aspect_words,
    clauses_of,
    readings_of,
    why_words,
)
from samverkan.words.beside import notes as beside
from samverkan.words.beside import spoken
from samverkan.words.planwords import (
    due_words,
    fallback,
    presumed_words,
    scope_words,
    turned,
    unnamed_words,
)
from samverkan.words.say import Phrases, Say, capital


def show(guide: Guide, plan: Plan, language: Language, console: Console) -> None:
    """Print a plan: a table an agreement, then what is silent, open and missing."""
    for name in plan.case.presumed:
        console.print(presumed_words(Say(guide, language), plan, name), style="italic")
    for number in plan.turning:
        said = say(language, "plan.turned", words=turned(Say(guide, language), number))
        console.print(
            f"{say(language, 'plan.turns')} {Say(guide, language).date(number.day)} {said}"
        )
    home = plan.case.facts.get("home-municipality-in")
    for view in sorted(plan.views, key=lambda view: view.text.agreement.region != home):
        _show_view(guide, plan, view, language, console)
    if plan.missing:
        console.print(f"\n{say(language, 'plan.missing')}", style="bold")
        for missing in plan.missing[:8]:
            asked = Say(guide, language).asks(missing.key)
            console.print(f"  {asked} ({missing.decides} {say(language, 'plan.rules')})")


def _show_view(guide: Guide, plan: Plan, view: View, language: Language, console: Console) -> None:
    console.print(f"\n{view.text.agreement.title[language]}", style="bold")
    if view.engagement == "open":
        left = remaining(view.text.engaged, plan.case.lookup)
        said = Say(guide, language).condition(left)
        console.print(f"  {say(language, 'plan.engagement-open')} {said}.", markup=False)
        if any(other.engagement == "engaged" for other in plan.views):
            return
    for sentence in (
        *Say(guide, language).validity(view.validity),
        *fallback(Phrases(language), view),
    ):
        console.print(f"  {sentence}")
    if view.engagement == "not-engaged":
        console.print(f"  {say(language, 'plan.not-engaged')}")
        return
    if view.engagement == "open":
        console.print(f"  {say(language, 'plan.if-engaged')}")
    for said in dict.fromkeys(scope_words(Say(guide, language), plan, s) for s in view.scopes):
        console.print(f"  {said}", markup=False)
    lines = [line for line in view.lines if guide.acts[line.act].phase != "standing"]
    notes: dict[str, int] = {}
    console.print(_table(guide, plan, view, lines, notes, language))
    for note, number in notes.items():
        console.print(f"  [{number}] {note}", markup=False)
    _open(guide, plan, view, language, console)
    _awaiting(guide, plan, view, language, console)
    _always(guide, plan, view, language, console)
    _silences(guide, view.silences, language, console)
    for ladder in view.ladders:
        _ladder(guide, plan.case, ladder, language, console)
    shown = [p for line in (*lines, *view.pending) for p in (*line.provisions, *line.waiting)]
    if any(found.due for provision in shown for found in judged(guide, plan.case, provision)):
        console.print(f"  {say(language, 'plan.counting')}: {view.text.edition.counting[language]}")


def _table(
    guide: Guide,
    plan: Plan,
    view: View,
    lines: list[Line],
    notes: dict[str, int],
    language: Language,
) -> Table:
    table = Table(show_lines=True, expand=True)
    of = Say(guide, language)
    heads = [(of.aspect("who"), 3), (say(language, "plan.what"), 6), (of.aspect("deadline"), 3)]
    heads += [(of.aspect("pays"), 3), (say(language, "plan.clause"), 1)]
    for head, ratio in heads:
        table.add_column(head, ratio=ratio, overflow="fold")
    phase = ""
    for line in lines:
        here = guide.acts[line.act].phase
        if here != phase:
            table.add_row("", Rich(Say(guide, language)(f"phase.{here}"), style="bold"), "", "", "")
            phase = here
        table.add_row(*_row(guide, plan, view, line, notes, language))
    return table


def _row(
    guide: Guide, plan: Plan, view: View, line: Line, notes: dict[str, int], language: Language
) -> list[str | Rich]:
    """A line of the plan: its sentences, why they hold, and the numbers of its notes."""
    numbers = [
        notes.setdefault(note, len(notes) + 1) for note in readings_of(Phrases(language), line)
    ]
    marks = "".join(f" [{number}]" for number in numbers)
    said = dict.fromkeys(Say(guide, language).sentence(p) for p in line.provisions)
    what = Rich("\n".join(said) + marks)
    why = why_words(Say(guide, language), plan.case, line)
    if why:
        what.append(f"\n{say(language, 'plan.because')} {why}.", style="dim")
    for name in line.not_bound:
        actor = capital(Say(guide, language).concept(name))
        bound = f"{say(language, 'plan.not-bound')} {view.text.agreement.short[language]}"
        what.append(f"\n{actor} {bound}.", style="italic")
    if line.not_bound_unnamed:
        what.append(f"\n{unnamed_words(Say(guide, language), plan.case, line)}", style="italic")
    for note in beside(guide, spoken(guide, *line.provisions), plan.case):
        what.append(f"\n{note.said(language)}", style="italic")
    when = [aspect_words(Say(guide, language), line, "deadline")]
    when += [word for found in line.judged for word in due_words(Phrases(language), found)]
    return [
        aspect_words(Say(guide, language), line, "who"),
        what,
        "\n".join(word for word in when if word),
        aspect_words(Say(guide, language), line, "pays"),
        "\n".join(clauses_of(line)),
    ]


def _open(guide: Guide, plan: Plan, view: View, language: Language, console: Console) -> None:
    """What may hold too, each with what is left to know and its date; first what one of holds."""
    pending = [line for line in view.pending if guide.acts[line.act].phase != "standing"]
    sure = [line for line in pending if line.certain]
    for line in sure:
        console.print(f"  {say(language, 'plan.one-of')}", style="bold")
        _waiting(guide, plan, line.waiting, language, console)
    told = {provision for line in sure for provision in line.waiting}  # each once
    found = [
        d.provision
        for d in view.open
        if guide.acts[d.provision.rule.act].phase != "standing" and d.provision not in told
    ]
    if found:
        console.print(f"  {say(language, 'plan.open')}", style="bold")
    _waiting(guide, plan, found, language, console)


def _waiting(
    guide: Guide,
    plan: Plan,
    found: Iterable[Provision],
    language: Language,
    console: Console,
) -> None:
    """What waits, each sentence once: one statement may say several rules."""
    for said, provisions in _sentences(guide, plan, found, language).items():
        limits = [j for p in provisions for j in judged(guide, plan.case, p)]
        dates = dict.fromkeys(
            word for limit in limits for word in due_words(Phrases(language), limit)
        )
        console.print(f"  - {' '.join([said, *dates])} ({provisions[0].clause})", markup=False)
        for note in beside(guide, spoken(guide, *provisions), plan.case):
            console.print(f"      {note.said(language)}", markup=False, style="italic")


def _sentences(
    guide: Guide, plan: Plan, found: Iterable[Provision], language: Language
) -> dict[str, list[Provision]]:
    """The rules by the sentence that says them, with what is left to know of each."""
    said: dict[str, list[Provision]] = {}
    for provision in found:
        left = remaining(provision.condition, plan.case.lookup)
        when = Say(guide, language).condition(left)
        words = Say(guide, language).sentence(provision)
        words += f" ({'om' if language == 'sv' else 'if'} {when})" if when else ""
        said.setdefault(words, []).append(provision)
    return said


def _awaiting(guide: Guide, plan: Plan, view: View, language: Language, console: Console) -> None:
    """What holds once something has happened that has not happened yet."""
    for decision in view.awaiting:
        if guide.acts[decision.provision.rule.act].phase != "standing":
            events = [Happened(event) for event in decision.awaits]
            when = [Say(guide, language).happened(event) for event in events]
            said = Say(guide, language).sentence(decision.provision)
            first = f"{say(language, 'plan.awaiting')} {Say(guide, language).join(when)}"
            console.print(f"  {first}: {said} ({decision.provision.clause})", markup=False)


def _always(guide: Guide, plan: Plan, view: View, language: Language, console: Console) -> None:
    """The standing duties, one a line: they depend on no case."""
    found = [line for line in view.lines if guide.acts[line.act].phase == "standing"]
    if found:
        console.print(f"  {say(language, 'plan.always')}", style="bold")
    provisions = [provision for line in found for provision in line.provisions]
    for said, told in _sentences(guide, plan, provisions, language).items():
        console.print(f"  - {said} ({told[0].clause})", markup=False)


def _beside(
    guide: Guide, provision: Provision, case: Case, language: Language, console: Console
) -> None:
    for note in beside(guide, spoken(guide, provision), case):
        console.print(f"      {note.said(language)}", markup=False, style="italic")


def _silences(
    guide: Guide, silences: tuple[Silence, ...], language: Language, console: Console
) -> None:
    for reason, word in (("no-provision", "unsaid"), ("does-not-apply", "exempt")):
        found = [guide.acts[s.act] for s in silences if s.reason == reason]
        acts = [act.do[language] for act in found if act.phase != "standing"]
        if acts:
            console.print(f"  {say(language, f'plan.{word}')}: {'; '.join(acts)}.")


def _ladder(guide: Guide, case: Case, ladder: Ladder, language: Language, console: Console) -> None:
    console.print(f"  {say(language, 'plan.ladder')}", style="bold")
    if ladder.start_unsaid:
        console.print(f"    {say(language, 'plan.start-unsaid')}")
    for step in (step for step in ladder.steps if step.state != "not-here"):
        mark = "→" if step.state == "current" else " "
        for provision in step.provisions:
            console.print(
                f"   {mark}{step.step.number}. {Say(guide, language).sentence(provision)} ({provision.clause})"
            )
            _beside(guide, provision, case, language, console)
    for provision in ladder.meanwhile:
        console.print(f"    * {Say(guide, language).sentence(provision)} ({provision.clause})")
        _beside(guide, provision, case, language, console)
    if ladder.last_word is None:
        console.print(f"    {say(language, 'plan.no-last-word')}")


# --- for programs -----------------------------------------------------------------------


def as_plain(guide: Guide, plan: Plan) -> dict[str, Any]:
    """A plan as plain values, ready for JSON; texts in both languages."""
    return {
        "on": plan.case.on.isoformat() if plan.case.on else None,
        "agreements": {view.text.code: _view(guide, plan, view) for view in plan.views},
        "presumed": {
            name: {
                "value": plan.case.facts[name],
                "excludes": [p.address for p in plan.excluded(name)],
                "text": _both(lambda lang, n=name: presumed_words(Say(guide, lang), plan, n)),
            }
            for name in plan.case.presumed
        },
        "turning": [
            {"fact": t.key, "number": t.number, "on": t.day.isoformat()} for t in plan.turning
        ],
        "missing": [
            {
                "fact": m.key,
                "rules": m.decides,
                "question": _both(lambda lang, m=m: Say(guide, lang).asks(m.key)),
            }
            for m in plan.missing
        ],
    }


def _both(said: Any) -> dict[str, str]:
    return {"sv": said("sv"), "en": said("en")}


def _view(guide: Guide, plan: Plan, view: View) -> dict[str, Any]:
    return {
        "edition": view.text.edition_id,
        "engagement": view.engagement,
        "validity": {
            "kind": view.validity.kind,
            "text": _both(lambda lang: " ".join(Say(guide, lang).validity(view.validity))),
            "fallback": _both(lambda lang: " ".join(fallback(Phrases(lang), view))),
        },
        "scopes": [
            {
                "clause": standing.scope.clause,
                "covers": list(standing.scope.covers),
                "applies": standing.applies,
                "text": _both(lambda lang, s=standing: scope_words(Say(guide, lang), plan, s)),
            }
            for standing in view.scopes
        ],
        "lines": [_line(guide, plan, line) for line in view.lines],
        "open": [
            {
                "rule": d.provision.address,
                "judged": _judged(judged(guide, plan.case, d.provision)),
            }
            for d in view.open
        ],
        "one-of": [[p.address for p in line.waiting] for line in view.pending if line.certain],
        "awaiting": [
            {"rule": d.provision.address, "events": list(d.awaits)} for d in view.awaiting
        ],
        "silences": [{"act": s.act, "reason": s.reason} for s in view.silences],
        "ladders": [
            {
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
                        "rules": [p.address for p in step.provisions],
                    }
                    for step in ladder.steps
                ],
                "meanwhile": [p.address for p in ladder.meanwhile],
            }
            for ladder in view.ladders
        ],
    }


def _line(guide: Guide, plan: Plan, line: Line) -> dict[str, Any]:
    return {
        "act": line.act,
        "phase": guide.acts[line.act].phase,
        "called-for": line.called_for,
        "clauses": clauses_of(line),
        "rules": [p.address for p in line.provisions],
        "sentences": [
            _both(lambda lang, p=p: Say(guide, lang).sentence(p)) for p in line.provisions
        ],
        "answers": {
            aspect: {
                "state": answer.state,
                "text": _both(lambda lang, a=aspect: aspect_words(Say(guide, lang), line, a)),
                "relations": [relation.is_ for relation in answer.relations],
                "delegated": list(answer.delegated),
                "names-no-unit": answer.names_no_unit,
                "names-no-number": answer.names_no_number,
            }
            for aspect, answer in line.answers.items()
        },
        "judged": _judged(line.judged),
        "why": _both(lambda lang: why_words(Say(guide, lang), plan.case, line)),
        "readings": [
            _both(lambda lang, i=i: readings_of(Phrases(lang), line)[i])
            for i in range(len(readings_of(Phrases("sv"), line)))
        ],
        "not-bound": list(line.not_bound),
        "not-bound-unnamed": line.not_bound_unnamed,
        "beside": [
            {"name": n.name, "kind": n.kind, "text": _both(lambda lang, n=n: n.said(lang))}
            for n in beside(guide, spoken(guide, *line.provisions), plan.case)
        ],
    }


def _judged(found: Iterable[Judged]) -> list[dict[str, Any]]:
    return [{"due": j.due.isoformat() if j.due else None, "verdict": j.verdict} for j in found]
