"""A scenario's run, explained rule by rule."""

from __future__ import annotations

from rich.console import Console

from samverkan.model.case import Case
from samverkan.model.guide import Guide
from samverkan.model.plan import Decision
from samverkan.model.records import Language
from samverkan.scenarios.run import Outcome, weighed
from samverkan.scenarios.vocabulary import vocabulary
from samverkan.words.beside import notes, spoken
from samverkan.words.say import Say

STATES = {None: "open", True: "applies", False: "rejected"}


def explain(guide: Guide, outcome: Outcome, language: Language, console: Console) -> None:
    """Print a scenario, its outcome and what each rule it weighed came to, and why."""
    say, scenario, case = Say(guide, language), outcome.scenario, outcome.world.plan.case
    mark, style = ("run.passed", "green") if not outcome.fault else ("run.failed", "red")
    name = scenario.said(scenario.name, language)
    console.print(f"{say(mark)}  {scenario.id} {name}", style=style)
    for step in scenario.steps:
        filled = step.filled(outcome.row.values)
        fits = vocabulary(guide).matching(filled.kind, filled.words)
        words = fits[0].say(language) if len(fits) == 1 else filled.words
        console.print(f"    {filled.keyword} {words}")
        if outcome.failed_step == filled:
            console.print(f"      {outcome.fault}", style="red")
            break
    for decision in weighed(outcome.world):
        console.print(f"      {_decision(say, case, decision)}", style="dim")
        beside = spoken(guide, decision.provision) if decision.applies is not False else []
        for note in notes(guide, beside, case):
            console.print(f"        {note.said(language)}", style="italic")


def _decision(say: Say, case: Case, decision: Decision) -> str:
    facts = say.facts({atom.key: case.lookup(atom.key) for atom in decision.why})
    why = say("run.because", facts=facts) if facts else ""
    state = say(f"run.{STATES[decision.applies]}")
    return f"{decision.provision.address} {state}{why}: {say.sentence(decision.provision)}"
