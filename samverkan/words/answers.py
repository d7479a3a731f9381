"""A line of a plan in words: what every view of a plan (terminal, site) shows alike."""

from __future__ import annotations

from samverkan.model.case import Case
from samverkan.model.conditions import Atom
from samverkan.model.plan import Line
from samverkan.model.records import Aspect
from samverkan.words.say import Phrases, Say


def aspect_words(say: Say, line: Line, aspect: Aspect) -> str:
    """What the agreement answers to one aspect: the answers, or that it is silent or open."""
    answer = line.answers.get(aspect)
    if answer is None:
        return ""
    if answer.state == "silent":
        return say.silent(aspect)
    if answer.state == "open":
        return say("open")
    cells = [say.cell(p, aspect) for p in answer.provisions]
    words = "; ".join(dict.fromkeys(cell for cell in cells if cell))
    kinds = dict.fromkeys(relation.is_ for relation in answer.relations)
    notes = [say(f"related.{kind}") for kind in kinds]
    if aspect == "who" and answer.names_no_unit:
        notes.append(say("silent.unit"))
    return f"{words} ({'; '.join(notes)})" if notes else words


def known_words(say: Say, case: Case, atom: Atom) -> str:
    """A fact of the case, and whether it is only assumed."""
    said = say.known(case, atom)
    return f"{said} ({say('assumed')})" if atom.key in case.presumed else said


def why_words(say: Say, case: Case, line: Line) -> str:
    """The facts of the case that decided the line, each once."""
    facts = dict.fromkeys(
        known_words(say, case, atom) for decision in line.decisions for atom in decision.why
    )
    return say.join(facts) if facts else ""


def readings_of(say: Phrases, line: Line) -> list[str]:
    """The declared readings that the line rests on: its rules', its actors', its relations'.

    Those of conflicts stand beside the rules (`beside.notes`).
    """
    own = [r.sv if say.language == "sv" else r.en for d in line.decisions for r in d.readings]
    related = [
        relation.reading[say.language]
        for a in line.answers.values()
        for relation in a.relations
        if relation.is_ == "together"
    ]
    names = dict.fromkeys(n for p in line.provisions if p.rule.who for n in p.rule.who.names)
    actors = [reading[say.language] for n in names if (reading := line.guide.concepts[n].reading)]
    return list(dict.fromkeys([*own, *actors, *related]))


def clauses_of(line: Line) -> list[str]:
    """The clauses that the line rests on: "VG 3.4.3.1"."""
    return list(dict.fromkeys(f"{line.text.code} {p.clause}" for p in line.provisions))
