"""A scenario's run, explained rule by rule."""

from __future__ import annotations

from rich.console import Console

from samverkan.cli.words import say
from samverkan.model.guide import Guide
from samverkan.model.plan import Decision
from samverkan.model.records import Language
from samverkan.scenarios.run import Outcome, weighed
from samverkan.scenarios.vocabulary import matching
from samverkan.words.beside import notes, spoken
from samverkan.words.say import Say


def explain(guide: Guide, outcome: Outcome, language: Language, console: Console) -> None:
    """Print a scenario, its outcome and what each rule it weighed came to, and why."""
    scenario = outcome.scenario
    mark, style = ("passed", "green") if outcome.passed else ("failed", "red")
    name = scenario.said(scenario.name, language)
    console.print(f"{say(language, f'run.{mark}')}  {scenario.id} {name}", style=style)
    for step in scenario.steps:
        filled = step.filled(outcome.row.values)
        found = matching(filled.kind, filled.words)
        words = found[0].say(filled.words, language) if len(found) == 1 else filled.words
        console.print(f"    {filled.keyword} {words}", markup=False)
        if outcome.failed_step == filled:
            console.print(f"      {outcome.fault}", style="red", markup=False)
            break
    for decision in weighed(outcome.world):
        console.print(
            f"      {_decision(guide, outcome, decision, language)}", style="dim", markup=False
        )
        if decision.applies is not False:
            for note in notes(guide, spoken(guide, decision.provision), outcome.world.plan.case):
                console.print(f"        {note.said(language)}", style="italic", markup=False)


def _decision(guide: Guide, outcome: Outcome, decision: Decision, language: Language) -> str:
    state = "open" if decision.applies is None else "applies" if decision.applies else "rejected"
    case = outcome.world.plan.case
    facts = [Say(guide, language).known(case, atom) for atom in decision.why]
    why = f", {say(language, 'run.because')} {Say(guide, language).join(facts)}" if facts else ""
    said = Say(guide, language).sentence(decision.provision)
    return f"{decision.provision.address} {say(language, f'run.{state}')}{why}: {said}"
