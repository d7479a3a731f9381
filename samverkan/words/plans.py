"""A plan and its parts in words: what the terminal and programs are told alike."""

from __future__ import annotations

import datetime as dt

from samverkan.model.conditions import Atom, Key, NumberIs, remaining
from samverkan.model.deadlines import Judged
from samverkan.model.guide import Guide, Provision
from samverkan.model.plan import Line, Plan, Standing, Turning, View
from samverkan.model.records import Aspect, Bilingual, Language, Reading
from samverkan.words.beside import Note, notes, spoken
from samverkan.words.say import Say


class PlanWords(Say):
    """What a language says of one plan: its answers, scopes and dates, and why it is so."""

    def __init__(self, guide: Guide, language: Language, plan: Plan) -> None:
        super().__init__(guide, language)
        self.plan, self.case = plan, plan.case

    def answer(self, line: Line, aspect: Aspect) -> str:
        """What the agreement answers to one aspect, or that it is silent or open."""
        answer = line.answers.get(aspect)
        if answer is None:
            return ""
        if answer.state != "answered":
            return self.silent(aspect) if answer.state == "silent" else self("open")
        cells = [self.cell(provision, aspect) for provision in answer.provisions]
        words = "; ".join(dict.fromkeys(filter(None, cells)))
        kinds = dict.fromkeys(relation.is_ for relation in answer.relations)
        grain = [self(f"related.{kind}") for kind in kinds]
        if aspect == "who" and answer.names_no_unit:
            grain.append(self("silent.unit"))
        return f"{words} ({'; '.join(grain)})" if grain else words

    def known(self, atom: Atom) -> str:
        """The fact of the case that decided an atom, and whether it is only assumed."""
        said = self.fact(atom.key, self.case.lookup(atom.key))
        return f"{said} ({self('assumed')})" if atom.key in self.case.presumed else said

    def why(self, line: Line) -> str:
        """The facts of the case that decided the line, each once."""
        atoms = [atom for decision in line.decisions for atom in decision.why]
        return self.join(dict.fromkeys(map(self.known, atoms)))

    def readings(self, line: Line) -> list[str]:
        """The declared readings that the line rests on: its rules', its actors', its relations'.

        Those of conflicts stand beside the rules.
        """
        named = dict.fromkeys(n for p in line.provisions if p.rule.who for n in p.rule.who.names)
        found: list[Reading | Bilingual] = [
            *(reading for decision in line.decisions for reading in decision.readings),
            *(reading for name in named if (reading := self.guide.concepts[name].reading)),
            *(
                relation.reading
                for answer in line.answers.values()
                for relation in answer.relations
                if relation.is_ == "together"
            ),
        ]
        return list(dict.fromkeys(reading[self.language] for reading in found))

    def beside(self, *provisions: Provision) -> list[Note]:
        """What must stand beside some rules in the case."""
        return notes(self.guide, spoken(self.guide, *provisions), self.case)

    def presumed(self, key: Key) -> str:
        """What is presumed, and the clauses with rules that hold only where it is otherwise."""
        said = self("case.presumed", words=self.fact(key, self.case.facts[key]))
        codes = [
            f"{p.address.partition('/')[0].upper()} {p.clause}" for p in self.plan.excluded(key)
        ]
        clauses = self.join(dict.fromkeys(codes))
        return f"{said} {self('case.otherwise', clauses=clauses)}" if codes else said

    def due(self, judged: Judged) -> list[str]:
        """The last day, where there is one, and how what has happened stands against it."""
        day = [f"→ {self.date(judged.due)}"] if judged.due else []
        return day + ([self(f"judged.{judged.verdict}")] if judged.verdict else [])

    def unnamed(self, line: Line) -> str:
        """That a duty of which the text says nobody's name is none of the home municipality's."""
        party = line.not_bound_unnamed or ""
        follows = self.guide.concepts[party].follows or ""
        return self(
            "case.nobody-named",
            party=self.concept(party),
            text=line.text.agreement.short[self.language],
            known=self.fact(follows, self.case.facts[follows]),
        )

    def fallback(self, view: View) -> list[str]:
        """What to do where the text may hold no more, or not yet."""
        held = view.validity.kind in ("in-term", "no-date-asked")
        return [] if held else [view.text.edition.fallback[self.language]]

    def turned(self, turning: Turning) -> str:
        """What is so from the day on: "barnet har fyllt 18 år"."""
        words = self.guide.facts[turning.key].phrases
        return words.from_[self.language].format(n=turning.number) if words else ""

    def scope(self, standing: Standing) -> str:
        """Whether the text speaks of the case in some clauses, why, and until when."""
        scope = standing.scope
        clauses = dict.fromkeys(place.partition("/")[0] for place in scope.covers)
        named = ", ".join(clauses) if all(clauses) else self("case.whole-text")
        source = f"({standing.code} {scope.clause})"
        if standing.applies is None:
            condition = self.condition(remaining(scope.condition, self.case.lookup))
            return f"{self('case.cover-open', clauses=named, condition=condition)} {source}."
        why = self.join(dict.fromkeys(map(self.known, standing.why)))
        said = [f"{self('case.since')} {why}"] if why else []
        if standing.applies:
            said = [self("case.covered"), *said, *map(self._until, standing.until)]
        else:
            said = [self("case.not-covered", clauses=named), *said]
        return f"{', '.join(filter(None, said))} {source}."

    def _until(self, number: NumberIs) -> str:
        """Until what age, and the last day where it is known."""
        words = self.guide.facts[number.key].phrases
        said = words.until[self.language].format(n=number.high) if words and words.until else ""
        bound = (number.key, number.high)
        for turning in self.plan.turning:
            if (turning.key, turning.number) == bound:
                last = self.date(turning.day - dt.timedelta(days=1))
                return f"{said} ({self('case.last-day')} {last})"
        return said
