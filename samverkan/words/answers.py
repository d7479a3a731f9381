"""A line of a plan in words: what every view of a plan (terminal, site) shows alike."""

from __future__ import annotations

from samverkan.model.case import Case
from samverkan.model.conditions import Atom
from samverkan.model.guide import Guide
from samverkan.model.plan import Line
from samverkan.model.records import Aspect, Language
from samverkan.words.say import Phrases, Say


def aspect_words(guide: Guide, line: Line, aspect: Aspect, language: Language) -> str:
    """What the agreement answers to one aspect: the answers, or that it is silent or open."""
    answer = line.answers.get(aspect)
    if answer is None:
        return ""
    if answer.state == "silent":
        return Say(guide, language).silent(aspect)
    if answer.state == "open":
        return Phrases(language)("open")
    cells = [Say(guide, language).cell(p, aspect) for p in answer.provisions]
    words = "; ".join(dict.fromkeys(cell for cell in cells if cell))
    kinds = dict.fromkeys(relation.is_ for relation in answer.relations)
    notes = [Phrases(language)(f"related.{kind}") for kind in kinds]
    if aspect == "who" and answer.names_no_unit:
        notes.append(Say(guide, language)("silent.unit"))
    return f"{words} ({'; '.join(notes)})" if notes else words


def known_words(guide: Guide, case: Case, atom: Atom, language: Language) -> str:
    """A fact of the case, and whether it is only assumed."""
    said = Say(guide, language).known(case, atom)
    return f"{said} ({Phrases(language)('assumed')})" if atom.key in case.presumed else said


def why_words(guide: Guide, case: Case, line: Line, language: Language) -> str:
    """The facts of the case that decided the line, each once."""
    facts = dict.fromkeys(
        known_words(guide, case, atom, language)
        for decision in line.decisions
        for atom in decision.why
    )
    return Say(guide, language).join(facts) if facts else ""


def readings_of(line: Line, language: Language) -> list[str]:
    """The declared readings that the line rests on: its rules', its actors', its relations'.

    Those of conflicts stand beside the rules (`beside.notes`).
    """
    own = [r.sv if language == "sv" else r.en for d in line.decisions for r in d.readings]
    related = [
        relation.reading[language]
        for a in line.answers.values()
        for relation in a.relations
        if relation.is_ == "together"
    ]
    names = dict.fromkeys(n for p in line.provisions if p.rule.who for n in p.rule.who.names)
    actors = [reading[language] for n in names if (reading := line.guide.concepts[n].reading)]
    return list(dict.fromkeys([*own, *actors, *related]))


def clauses_of(line: Line) -> list[str]:
    """The clauses that the line rests on: "VG 3.4.3.1"."""
    return list(dict.fromkeys(f"{line.text.code} {p.clause}" for p in line.provisions))
