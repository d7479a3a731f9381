"""Would a sentence notice if a rule said something else; and the rules, if a sentence did?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from samverkan.model.guide import Guide, Text
from samverkan.model.records import Language, Rule
from samverkan.proof.mutants.operators import Mutant
from samverkan.sentences.account import Account, Said, said
from samverkan.sentences.faults import faults
from samverkan.sentences.mentions import read_text
from samverkan.sentences.mutations import Mutation, mutations
from samverkan.sentences.reading import Reading
from samverkan.sentences.vocabulary import vocabularies_of

# What a rule's own sentence does not say: how its answer stands to another's, which cases the
# agreement is asked about, and how the guide reads a step.
ELSEWHERE = ("relations", "engaged")
Place = tuple[str, str]


@dataclass(frozen=True)
class Unnoticed:
    """A changed sentence that still accounts for its rules."""

    address: str
    language: Language
    changed: Mutation


class Sentences:
    """Every statement's sentence, read once in each language."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.vocabularies = guide.kept(vocabularies_of)
        self._read: dict[tuple[str, Place, Language], Reading | None] = {}

    def reading(self, text: Text, place: Place, language: Language) -> Reading | None:
        """The sentence of a statement, or None where it has none."""
        key = (text.prefix, place, language)
        if key not in self._read:
            says = text.clauses[place[0]].statements[place[1]].says
            vocabulary = self.vocabularies[language]
            self._read[key] = read_text(vocabulary, says[language]) if says else None
        return self._read[key]

    def notices(self, mutant: Mutant, language: Language) -> bool | None:
        """Whether the sentence of a changed rule fails; None where no sentence says the field."""
        base = self.guide.texts[mutant.text.code]
        verdicts = [
            any(faults(Account(self.guide, changed, reading)))
            for place, changed in _changed(self.guide, base, mutant)
            if (reading := self.reading(base, place, language))
        ]
        return any(verdicts) if verdicts else None

    def unnoticed(self, part: int, parts: int) -> tuple[int, list[Unnoticed]]:
        """How many changes of sentences there are, and those that no rule contradicts.

        Of every `parts` statements it takes one: `part` says which.
        """
        places = [(t, n, s) for t in self.guide.settled for n, s, _ in t.statements()]
        tried, missed = 0, []
        for text, number, name in places[part::parts]:
            rules = said(self.guide, text, number, name)
            for language, vocabulary in self.vocabularies.items():
                reading = self.reading(text, (number, name), language)
                if not reading:
                    continue
                for changed in mutations(Account(self.guide, rules, reading)):
                    tried += 1
                    again = read_text(vocabulary, changed.text)
                    if not any(faults(Account(self.guide, rules, again))):
                        missed.append(Unnoticed(text.address(number, name), language, changed))
        return tried, missed


def _changed(guide: Guide, base: Text, mutant: Mutant) -> Iterator[tuple[Place, Said]]:
    """The statements that a mutant changes, and what they then say."""
    if mutant.field in ELSEWHERE:
        return
    if mutant.field == "scope":
        yield from _scope(guide, base, mutant)
    elif mutant.field.startswith("validity."):
        yield from _validity(guide, base, mutant)
    else:
        kept = {id(provision) for provision in base.provisions}
        left = {id(provision) for provision in mutant.text.provisions}
        touched = [p for p in mutant.text.provisions if id(p) not in kept]
        if any(_only_entry(guide.provisions[p.address].rule, p.rule) for p in touched):
            return
        touched += [p for p in base.provisions if id(p) not in left]
        for place in dict.fromkeys((p.clause, p.statement_id) for p in touched):
            yield place, said(guide, mutant.text, *place)


def _only_entry(one: Rule, other: Rule) -> bool:
    """Whether two rules differ only in how the guide reads the way to a step."""
    if not (one.step and other.step) or one.step.entry == other.step.entry:
        return False
    return one == other.model_copy(
        update={"step": other.step.model_copy(update={"entry": one.step.entry})}
    )


def _scope(guide: Guide, base: Text, mutant: Mutant) -> Iterator[tuple[Place, Said]]:
    old, new = mutant.scope
    for number, name, statement in base.statements():
        whole = said(guide, base, number, name)
        if statement.scope and old in whole.conditions:
            changed = tuple(new if one == old else one for one in whole.conditions)
            yield (number, name), replace(whole, conditions=changed)


def _validity(guide: Guide, base: Text, mutant: Mutant) -> Iterator[tuple[Place, Said]]:
    field = mutant.field.partition(".")[2]
    for number, name, statement in base.statements():
        terms = statement.validity
        if terms and field in terms.model_fields_set and base.address(number) == mutant.address:
            now = getattr(mutant.text.validity, field)
            changed = terms.model_copy(update={field: now})
            yield (number, name), replace(said(guide, base, number, name), validity=changed)
