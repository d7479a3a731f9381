"""A plan for people (a table) and for programs (plain values)."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text as Rich

from samverkan import phrases, render
from samverkan.answers import (
    PHASE,
    VERDICT,
    aspect_words,
    clauses_of,
    readings_of,
    why_words,
)
from samverkan.beside import notes as beside
from samverkan.case import Case
from samverkan.conditions import remaining
from samverkan.guide import Guide, Provision
from samverkan.ladder import Ladder
from samverkan.model import Line, Plan, Silence, View
from samverkan.schema import Language, Text

WORDS = {
    "what": Text(sv="Vad", en="What"),
    "clause": Text(sv="Klausul", en="Clause"),
    "missing": Text(sv="Det här saknas för att kunna svara helt", en="Missing for a full answer"),
    "rules": Text(sv="regler väntar på svaret", en="rules wait for the answer"),
    "unsaid": Text(
        sv="Säger inget om det som den andra överenskommelsen tar upp",
        en="Says nothing of what the other agreement takes up",
    ),
    "not-engaged": Text(
        sv="Fallet berörs inte: varken hemkommun, folkbokföring eller placering finns här.",
        en="Not concerned: neither home municipality, registration nor placement is here.",
    ),
    "not-bound": Text(sv="tilltalas men binds inte av", en="is addressed but not bound by"),
    "because": Text(sv="Eftersom", en="Because"),
    "counting": Text(sv="Så räknas dagarna", en="How days are counted"),
    "exempt": Text(
        sv="Regler finns men gäller inte här", en="Has rules, but none that applies here"
    ),
    "open": Text(
        sv="Kan också gälla, men det beror på vad som inte är känt",
        en="May hold too, but it depends on what is not known",
    ),
    "presumed": Text(sv="Guiden utgår från att", en="The guide takes it that"),
    "ladder": Text(sv="Tvistetrappa", en="Dispute ladder"),
    "start-unsaid": Text(
        sv="texten säger inte var trappan börjar",
        en="the text does not say where the ladder starts",
    ),
    "no-last-word": Text(sv="inget sista ord utpekas", en="no last word is named"),
}


def show(guide: Guide, plan: Plan, language: Language, console: Console) -> None:
    """Print a plan: a table an agreement, then what is silent, open and missing."""
    for name in plan.case.presumed:
        said = guide.facts[name].values[str(plan.case.facts[name])][language]
        console.print(f"{WORDS['presumed'][language]} {said}.", style="italic")
    home = plan.case.facts.get("home-municipality-in")
    for view in sorted(plan.views, key=lambda view: view.text.agreement.region != home):
        _show_view(guide, plan, view, language, console)
    if plan.missing:
        console.print(f"\n{WORDS['missing'][language]}", style="bold")
        for missing in plan.missing[:8]:
            asked = phrases.question(guide, missing.key, language)
            console.print(f"  {asked} ({missing.decides} {WORDS['rules'][language]})")


def _show_view(guide: Guide, plan: Plan, view: View, language: Language, console: Console) -> None:
    console.print(f"\n{view.text.agreement.title[language]}", style="bold")
    for sentence in render.validity(view.validity, language):
        console.print(f"  {sentence}")
    if view.engagement == "not-engaged":
        console.print(f"  {WORDS['not-engaged'][language]}")
        return
    lines = [line for line in view.lines if guide.acts[line.act].phase != "standing"]
    notes: dict[str, int] = {}
    console.print(_table(guide, plan, view, lines, notes, language))
    for note, number in notes.items():
        console.print(f"  [{number}] {note}", markup=False)
    _open(guide, plan, view, language, console)
    _silences(guide, view.silences, language, console)
    for ladder in view.ladders:
        _ladder(guide, plan.case, ladder, language, console)
    if any(judged.due for line in lines for judged in line.judged):
        console.print(f"  {WORDS['counting'][language]}: {view.text.edition.counting[language]}")


def _table(
    guide: Guide,
    plan: Plan,
    view: View,
    lines: list[Line],
    notes: dict[str, int],
    language: Language,
) -> Table:
    table = Table(show_lines=True, expand=True)
    heads = [(render.ASPECT["who"], 3), (WORDS["what"], 6), (render.ASPECT["deadline"], 3)]
    heads += [(render.ASPECT["pays"], 3), (WORDS["clause"], 1)]
    for head, ratio in heads:
        table.add_column(head[language], ratio=ratio, overflow="fold")
    phase = ""
    for line in lines:
        here = guide.acts[line.act].phase
        if here != phase:
            table.add_row("", Rich(PHASE[here][language], style="bold"), "", "", "")
            phase = here
        table.add_row(*_row(guide, plan, view, line, notes, language))
    return table


def _row(
    guide: Guide, plan: Plan, view: View, line: Line, notes: dict[str, int], language: Language
) -> list[str | Rich]:
    """A line of the plan: its sentences, why they hold, and the numbers of its notes."""
    numbers = [notes.setdefault(note, len(notes) + 1) for note in readings_of(line, language)]
    marks = "".join(f" [{number}]" for number in numbers)
    said = dict.fromkeys(render.sentence(guide, p, language) for p in line.provisions)
    what = Rich("\n".join(said) + marks)
    why = why_words(guide, plan.case, line, language)
    if why:
        what.append(f"\n{WORDS['because'][language]} {why}.", style="dim")
    for name in line.not_bound:
        actor = phrases.capital(phrases.concept(guide, name, language))
        bound = f"{WORDS['not-bound'][language]} {view.text.agreement.short[language]}"
        what.append(f"\n{actor} {bound}.", style="italic")
    for note in beside(guide, line.provisions, plan.case):
        what.append(f"\n{note.said(language)}", style="italic")
    when = [aspect_words(guide, line, "deadline", language)]
    for judged in line.judged:
        when += [f"→ {phrases.date(judged.due, language)}"] if judged.due else []
        when += [VERDICT[judged.verdict][language]] if judged.verdict else []
    return [
        aspect_words(guide, line, "who", language),
        what,
        "\n".join(word for word in when if word),
        aspect_words(guide, line, "pays", language),
        "\n".join(clauses_of(line)),
    ]


def _open(guide: Guide, plan: Plan, view: View, language: Language, console: Console) -> None:
    """What may hold too, each with what is left to know."""
    found = [d.provision for d in view.open if guide.acts[d.provision.rule.act].phase != "standing"]
    if found:
        console.print(f"  {WORDS['open'][language]}", style="bold")
    for provision in found:
        left = remaining(provision.condition, plan.case.lookup)
        said = render.sentence(guide, provision, language, left)
        console.print(f"  - {said} ({view.text.code} {provision.clause})", markup=False)
        _beside(guide, provision, plan.case, language, console)


def _beside(
    guide: Guide, provision: Provision, case: Case, language: Language, console: Console
) -> None:
    for note in beside(guide, [provision], case):
        console.print(f"      {note.said(language)}", markup=False, style="italic")


def _silences(
    guide: Guide, silences: tuple[Silence, ...], language: Language, console: Console
) -> None:
    for reason, word in (("no-provision", "unsaid"), ("does-not-apply", "exempt")):
        found = [guide.acts[s.act] for s in silences if s.reason == reason]
        acts = [act.do[language] for act in found if act.phase != "standing"]
        if acts:
            console.print(f"  {WORDS[word][language]}: {'; '.join(acts)}.")


def _ladder(guide: Guide, case: Case, ladder: Ladder, language: Language, console: Console) -> None:
    console.print(f"  {WORDS['ladder'][language]}", style="bold")
    if ladder.start_unsaid:
        console.print(f"    {WORDS['start-unsaid'][language]}")
    for step in ladder.steps:
        mark = "→" if step.state == "current" else " "
        for provision in step.provisions:
            console.print(
                f"   {mark}{step.step.number}. {render.sentence(guide, provision, language)} ({provision.clause})"
            )
            _beside(guide, provision, case, language, console)
    for provision in ladder.meanwhile:
        console.print(f"    * {render.sentence(guide, provision, language)} ({provision.clause})")
        _beside(guide, provision, case, language, console)
    if ladder.last_word is None:
        console.print(f"    {WORDS['no-last-word'][language]}")


# --- for programs -----------------------------------------------------------------------


def as_plain(guide: Guide, plan: Plan) -> dict[str, Any]:
    """A plan as plain values, ready for JSON; texts in both languages."""
    return {
        "on": plan.case.on.isoformat() if plan.case.on else None,
        "agreements": {view.text.code: _view(guide, plan, view) for view in plan.views},
        "presumed": {name: plan.case.facts[name] for name in plan.case.presumed},
        "missing": [
            {
                "fact": m.key,
                "rules": m.decides,
                "question": _both(lambda lang, m=m: phrases.question(guide, m.key, lang)),
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
            "text": _both(lambda lang: " ".join(render.validity(view.validity, lang))),
        },
        "lines": [_line(guide, plan, line) for line in view.lines],
        "open": [d.provision.address for d in view.open],
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
            _both(lambda lang, p=p: render.sentence(guide, p, lang)) for p in line.provisions
        ],
        "answers": {
            aspect: {
                "state": answer.state,
                "text": _both(lambda lang, a=aspect: aspect_words(guide, line, a, lang)),
                "relations": [relation.is_ for relation in answer.relations],
                "delegated": list(answer.delegated),
                "names-no-unit": answer.names_no_unit,
                "names-no-number": answer.names_no_number,
            }
            for aspect, answer in line.answers.items()
        },
        "judged": [
            {"due": j.due.isoformat() if j.due else None, "verdict": j.verdict} for j in line.judged
        ],
        "why": _both(lambda lang: why_words(guide, plan.case, line, lang)),
        "readings": [
            _both(lambda lang, i=i: readings_of(line, lang)[i])
            for i in range(len(readings_of(line, "sv")))
        ],
        "not-bound": list(line.not_bound),
        "beside": [
            {"name": n.name, "kind": n.kind, "text": _both(lambda lang, n=n: n.said(lang))}
            for n in beside(guide, line.provisions, plan.case)
        ],
    }
