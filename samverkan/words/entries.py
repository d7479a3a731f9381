"""An entry in words: its headline, its days, who pays as the reader sees it, and why it holds.

The headline is made of the rules' fields, force first and never upgraded. The sentences of the
statements say the whole of it (`sentences`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from samverkan.model.conditions import Atom, decide
from samverkan.model.entries import Entries, Entry, Limit, Part
from samverkan.model.guide import Guide, Provision
from samverkan.model.plan import FREE
from samverkan.model.records import Aspect, Bilingual, Force, Language, Reading
from samverkan.words.beside import Note, conflict_note, law_note
from samverkan.words.say import WORDS, Say, capital


class EntryWords(Say):
    """What a language says of the entries of one case."""

    def __init__(self, guide: Guide, language: Language, found: Entries) -> None:
        super().__init__(guide, language)
        self.found, self.case = found, found.plan.case

    # --- what is to be done -----------------------------------------------------------

    def headline(self, entry: Entry) -> str:
        """Who, how binding, what, to whom, where and how soon, as one sentence.

        Of what is the reader's it begins with the verb: "ska begära hälsoundersökning hos …".
        """
        first, *more = entry.parts
        said = [self._first(entry, first)]
        said += [words for part in more if (words := self._again(entry, part))]
        return capital("; ".join(said)) + "."

    def subject(self, entry: Entry) -> str:
        """Who is to do it, as the text names them; empty where it is the reader, or nobody."""
        if entry.whose == "mine" and entry.named:
            return ""
        return self._who(entry.parts[0])

    def _who(self, part: Part) -> str:
        return self.join(map(self.concept, part.who), "or" if part.either else "and")

    def _first(self, entry: Entry, part: Part) -> str:
        rule, force = part.provisions[0].rule, part.force
        act = self.guide.wording(rule)
        if force is None:
            return act.do[self.language]
        if not part.who and not act.passive:
            return self.sentence(part.provisions[0]).rstrip(".")
        if not part.who:
            words = self.passive(act, force)
        elif force == "only":
            words = f"{self.verb(force)} {self._who(part)} {act.does[self.language]}"
        else:
            subject = self.subject(entry)
            many = not subject or self._many(part)
            words = self._verb(force, many, act.do[self.language], act.does[self.language])
            words = f"{subject} {words}" if subject else words
        if entry.alternatives:
            return f"{words} {self.join(self._alternatives(entry), 'or')}"
        return " ".join([words, *self._rest(entry, part)])

    def _many(self, part: Part) -> bool:
        """Whether the verb is that of several."""
        several = len(part.who) > 1 and not part.either
        return several or any(self.guide.concepts[name].plural for name in part.who)

    def _verb(self, force: Force, many: bool, do: str, does: str) -> str:
        """The verb with what is done; English has other forms of some for you, and for several."""
        if force == "does":
            return re.sub("^be ", "are ", do) if many and self.language == "en" else does
        key = f"force-many.{force}"
        verb = self(key) if many and key in WORDS.texts else self.verb(force)
        return f"{verb} {do}"

    def _rest(self, entry: Entry, part: Part) -> list[str]:
        """To whom, where and how soon, and what narrows it."""
        rules = list(part.provisions)
        join = "or" if part.force in FREE else "and"
        where = dict.fromkeys(self.concept(n) for p in rules for n in p.rule.names("where"))
        return list(
            filter(None, [self._to(entry, rules), self.join(where, join), self._when(rules)])
        )

    def _to(self, entry: Entry, rules: list[Provision]) -> str:
        form = self.guide.acts[entry.act].to
        names = dict.fromkeys(name for p in rules for name in p.rule.names("to"))
        if form is None or not names:
            return ""
        reader, text = self.found.reader, entry.text
        mine = [reader is not None and reader.is_(self.guide, text, name) for name in names]
        said = [
            self("entry.me") if me else self.concept(n) for n, me in zip(names, mine, strict=True)
        ]
        return form[self.language].format(to=self.join(dict.fromkeys(said)))

    def _when(self, rules: list[Provision]) -> str:
        limits = {repr(limit): limit for p in rules for limit in p.rule.deadline}
        said = [self.deadlines(limits.values())] if limits else []
        if any(p.rule.normally for p in rules):
            said.append(self("force.normally"))
        narrowed = dict.fromkeys(
            name for p in rules for name in p.rule.qualifiers if self.guide.concepts[name].narrows
        )
        return ", ".join([*said, *map(self.concept, narrowed)])

    def _again(self, entry: Entry, part: Part) -> str:
        """What else the text says of the same act: "får göra det efter placeringen"."""
        rest = " ".join(self._rest(entry, part))
        other = part.who and part.who != entry.parts[0].who and entry.whose != "mine"
        if part.force is None or not (rest or other):
            return ""
        if not part.who:
            key = "is-done" if part.force == "does" else "passive"
            return self(f"entry.again.{key}", verb=self.verb(part.force), when=rest)
        many = not (self.subject(entry) or other) or self._many(part)
        do, does = self("entry.again.do"), self("entry.again.does")
        said = [self._who(part) if other else "", self._verb(part.force, many, do, does), rest]
        return " ".join(filter(None, said))

    def _alternatives(self, entry: Entry) -> list[str]:
        """To whom, in each of the cases of which one is so."""
        return [
            self(
                "entry.if",
                words=" ".join(self._rest(entry, replace(entry.parts[0], provisions=(provision,)))),
                condition=self.condition(left),
            )
            for left, provision in entry.alternatives
        ]

    # --- when, who pays, why -----------------------------------------------------------

    def last_day(self, limit: Limit) -> str:
        """The last day of a limit and how it stands; empty where there is none."""
        due, verdict, on = limit.judged.due, limit.judged.verdict, self.case.on
        if due is None:
            return ""
        said = self("entry.last-day", day=self.date(due))
        if verdict:
            return f"{said}, {self(f'judged.{verdict}')}"
        return f"{said}, {self('entry.passed')}" if on and due < on else said

    def payer(self, entry: Entry) -> str:
        """Who pays, as the reader sees it, and by name where the text has one."""
        named = dict.fromkeys(filter(None, (self.cell(p, "pays") for p in entry.provisions)))
        said = self(f"entry.pays.{entry.payer}") if entry.payer else ""
        names = f"{capital(self.aspect('pays'))}: {'; '.join(named)}." if named else ""
        return " ".join(filter(None, [said, names]))

    def clauses(self, entry: Entry) -> str:
        """ "VG 3.1, 3.4.4"."""
        return f"{entry.text.code} {', '.join(entry.clauses)}"

    def not_bound(self, entry: Entry) -> str:
        """That the text cannot bind whom it addresses; empty where it can."""
        name = entry.text.agreement.short[self.language]
        return self("entry.not-bound", text=name) if entry.binds is False else ""

    def known(self, atom: Atom) -> str:
        """The fact of the case that decided an atom, and whether it is only assumed."""
        said = self.fact(atom.key, self.case.lookup(atom.key))
        return f"{said} ({self('assumed')})" if atom.key in self.case.presumed else said

    def because(self, entry: Entry) -> str:
        """The facts of the case that decided it, without those on which all entries rest."""
        atoms = [atom for atom in entry.why if atom not in self.found.shared]
        return self.join(dict.fromkeys(map(self.known, atoms)))

    def sentences(self, entry: Entry) -> list[str]:
        """What the statements say that it rests on, each once."""
        return list(dict.fromkeys(map(self.sentence, entry.provisions)))

    def notes(self, entry: Entry) -> list[Note]:
        """What must stand beside it: where the law has moved, and how the guide reads a conflict."""
        law = [law_note(self.guide, name, self.guide.divergences[name]) for name in entry.law]
        return [*law, *map(conflict_note, entry.conflicts)]

    def readings(self, entry: Entry) -> list[str]:
        """How the guide reads it: its rules, its actors, and answers that hold together."""
        lookup = self.case.lookup
        found: list[Reading | Bilingual] = [
            *(r for p in entry.provisions for when, r in p.readings if decide(when, lookup)),
            *(
                reading
                for p in entry.provisions
                for name in p.rule.names("who")
                if (reading := self.guide.concepts[name].reading)
            ),
            *(r.reading for r in entry.relations if r.is_ == "together"),
        ]
        return list(dict.fromkeys(reading[self.language] for reading in found))

    def unsaid(self, entry: Entry, aspect: Aspect) -> str:
        """That the text leaves one question of an entry open."""
        return f"{self.question(entry.act, aspect)} {capital(self.silent(aspect))}."
