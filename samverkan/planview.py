"""A plan for people (a table) and for programs (plain values)."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text as Rich

from samverkan import phrases, render
from samverkan.answers import PHASE, VERDICT, aspect_words, clauses_of, readings_of, why_words
from samverkan.guide import Guide
from samverkan.ladder import Ladder
from samverkan.model import Line, Plan, View
from samverkan.schema import Language, Text

WORDS = {
    "what": Text(sv="Vad", en="What"),
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
    "reading": Text(sv="Så läser guiden", en="How the guide reads it"),
    "together": Text(sv="gäller tillsammans", en="hold together"),
    "conflict": Text(sv="står i konflikt", en="are in conflict"),
    "counting": Text(sv="Så räknas dagarna", en="How days are counted"),
    "exempt": Text(
        sv="Regler finns men gäller inte här", en="Has rules, but none that applies here"
    ),
    "open": Text(sv="Går inte att avgöra än", en="Cannot be settled yet"),
    "ladder": Text(sv="Tvistetrappa", en="Dispute ladder"),
    "start-unsaid": Text(
        sv="texten säger inte var trappan börjar", en="the text does not say where the ladder starts"
    ),
    "no-last-word": Text(sv="inget sista ord utpekas", en="no last word is named"),
}


def show(guide: Guide, plan: Plan, language: Language, console: Console) -> None:
    """Print a plan: one table an agreement, then what is silent, open and missing."""
    for view in plan.views:
        title = view.text.agreement.title[language]
        console.print(f"\n{title}", style="bold")
        for sentence in render.validity(view.validity, language):
            console.print(f"  {sentence}")
        if view.engagement == "not-engaged":
            console.print(f"  {WORDS['not-engaged'][language]}")
            continue
        lines = [line for line in view.lines if guide.acts[line.act].phase != "standing"]
        console.print(_table(guide, plan, view, lines, language))
        _silences(guide, view, language, console)
        for ladder in view.ladders:
            _ladder(guide, ladder, language, console)
        if any(line.judged for line in lines):
            console.print(f"  {WORDS['counting'][language]}: {view.text.edition.counting[language]}")
    if plan.missing:
        console.print(f"\n{WORDS['missing'][language]}", style="bold")
        for missing in plan.missing[:8]:
            asked = phrases.question(guide, missing.key, language)
            console.print(f"  {asked} ({missing.decides} {WORDS['rules'][language]})")


def _table(guide: Guide, plan: Plan, view: View, lines: list[Line], language: Language) -> Table:
    table = Table(show_lines=True, expand=True)
    heads = [render.ASPECT["who"], render.ASPECT["force"], WORDS["what"], render.ASPECT["deadline"]]
    for head in heads:
        table.add_column(head[language], ratio=3 if head is WORDS["what"] else 2)
    table.add_column(render.ASPECT["pays"][language], ratio=2)
    table.add_column("Klausul" if language == "sv" else "Clause", ratio=1)
    phase = ""
    for line in lines:
        here = guide.acts[line.act].phase
        if here != phase:
            table.add_row("", "", Rich(PHASE[here][language], style="bold"), "", "", "")
            phase = here
        table.add_row(*_row(guide, plan, view, line, language))
    return table


def _row(guide: Guide, plan: Plan, view: View, line: Line, language: Language) -> list[str]:
    what = [phrases.capital(guide.acts[line.act].do[language])]
    for aspect in ("to", "where", "consent", "content"):
        if aspect in line.answers and line.answers[aspect].state == "answered":
            what.append(f"{render.ASPECT[aspect][language]}: {aspect_words(guide, line, aspect, language)}")
    why = why_words(guide, plan.case, line, language)
    if why:
        what.append(f"{WORDS['because'][language]} {why}.")
    what += [f"{WORDS['reading'][language]}: {text}" for text in readings_of(line, language)]
    for name in line.not_bound:
        actor = phrases.capital(phrases.concept(guide, name, language))
        what.append(f"{actor} {WORDS['not-bound'][language]} {view.text.agreement.short[language]}.")
    when = [aspect_words(guide, line, "deadline", language)] if "deadline" in line.answers else []
    for judged in line.judged:
        if judged.due:
            when.append(f"→ {phrases.date(judged.due, language)}")
        if judged.verdict:
            when.append(VERDICT[judged.verdict][language])
    return [
        aspect_words(guide, line, "who", language),
        aspect_words(guide, line, "force", language),
        "\n".join(what),
        "\n".join(when),
        aspect_words(guide, line, "pays", language) if "pays" in line.answers else "",
        ", ".join(clauses_of(line)),
    ]


def _silences(guide: Guide, view: View, language: Language, console: Console) -> None:
    for reason, word in (("no-provision", "unsaid"), ("does-not-apply", "exempt"), ("open", "open")):
        acts = [guide.acts[s.act].do[language] for s in view.silences if s.reason == reason]
        if acts:
            console.print(f"  {WORDS[word][language]}: {'; '.join(acts)}.")


def _ladder(guide: Guide, ladder: Ladder, language: Language, console: Console) -> None:
    console.print(f"  {WORDS['ladder'][language]}", style="bold")
    if ladder.start is None:
        console.print(f"    {WORDS['start-unsaid'][language]}")
    for step in ladder.steps:
        mark = "→" if step.state == "current" else " "
        for provision in step.provisions:
            console.print(f"   {mark}{step.step.number}. {render.sentence(guide, provision, language)} ({provision.clause})")
    for provision in ladder.meanwhile:
        console.print(f"    * {render.sentence(guide, provision, language)} ({provision.clause})")
    if ladder.last_word is None:
        console.print(f"    {WORDS['no-last-word'][language]}")


# --- for programs -----------------------------------------------------------------------


def as_plain(guide: Guide, plan: Plan) -> dict[str, Any]:
    """A plan as plain values, ready for JSON; texts in both languages."""
    return {
        "on": plan.case.on.isoformat() if plan.case.on else None,
        "agreements": {view.text.code: _view(guide, plan, view) for view in plan.views},
        "missing": [
            {"fact": m.key, "rules": m.decides, "question": _both(lambda lang, m=m: phrases.question(guide, m.key, lang))}
            for m in plan.missing
        ],
    }


def _both(said: Any) -> dict[str, str]:
    return {"sv": said("sv"), "en": said("en")}


def _view(guide: Guide, plan: Plan, view: View) -> dict[str, Any]:
    return {
        "edition": view.text.edition_id,
        "engagement": view.engagement,
        "validity": {"kind": view.validity.kind, "text": _both(lambda lang: " ".join(render.validity(view.validity, lang)))},
        "lines": [_line(guide, plan, line) for line in view.lines],
        "silences": [{"act": s.act, "reason": s.reason} for s in view.silences],
        "ladders": [
            {
                "name": ladder.name,
                "start": ladder.start,
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
        "sentences": [_both(lambda lang, p=p: render.sentence(guide, p, lang)) for p in line.provisions],
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
        "readings": [_both(lambda lang, i=i: readings_of(line, lang)[i]) for i in range(len(readings_of(line, "sv")))],
        "not-bound": list(line.not_bound),
    }
