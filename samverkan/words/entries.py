"""An entry in words: its headline, its days, who pays as the reader sees it, and why it holds.

The headline is made of the rules' fields, force first and never upgraded. The sentences of the
statements say the whole of it (`sentences`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from samverkan.model.conditions import (
    Atom,
    Condition,
    Happened,
    Key,
    NumberIs,
    Value,
    decide,
    event_in,
    jointly,
    remaining,
)
from samverkan.model.entries import Entries, Entry, Limit, Part
from samverkan.model.guide import Guide, Provision
from samverkan.model.plan import FREE, Standing, Turning
from samverkan.model.records import Aspect, Bilingual, Language, Reading
from samverkan.words import when
from samverkan.words.beside import Note, conflict_note, law_note
from samverkan.words.say import WORDS, Say, capital

# The English verbs after whose first word an adverb stands: "must normally".
MODAL = ("must", "should", "may", "can", "must-not", "need-not")


class EntryWords(Say):
    """What a language says of the entries of one case."""

    def __init__(self, guide: Guide, language: Language, found: Entries) -> None:
        super().__init__(guide, language)
        self.found, self.case = found, found.plan.case

    # --- what is to be done -----------------------------------------------------------

    def headline(self, entry: Entry, *, duties: bool = False) -> str:
        """Who, how binding, what, to whom, where and how soon, as one sentence.

        Of what is the reader's it begins with the verb: "ska begära hälsoundersökning hos …".
        With `duties`, what may be done besides what is to be done is left out.
        """
        first, *more = self._alike(entry)
        if duties and first.force not in FREE:
            more = [part for part in more if part.force not in FREE]
        said = [self._whole(entry, first)]
        said += [words for part in more if (words := self._again(entry, first, part, duties))]
        return capital("; ".join(said)) + "."

    def subject(self, entry: Entry, part: Part | None = None) -> str:
        """Who is to do it, as the text names them; empty where it is the reader, or nobody."""
        part = part or entry.parts[0]
        if entry.whose == "mine" and any(self._is_me(entry, name) for name in part.who):
            return ""
        return self.join(map(self.concept, part.who), "or" if part.either else "and")

    def _alike(self, entry: Entry) -> list[Part]:
        """The parts, those that say the same of several actors made one."""
        found: dict[object, Part] = {}
        for part in entry.parts:
            rule = part.provisions[0].rule
            alone = [part] if part.either or not part.who else []
            said = (*self._adverbs(part), *self._rest(entry, part))
            key = (part.force, rule.variant, said, *alone)
            if one := found.get(key):
                who = tuple(dict.fromkeys((*one.who, *part.who)))
                part = replace(one, who=who, provisions=(*one.provisions, *part.provisions))
            found[key] = part
        return list(found.values())

    def _whole(self, entry: Entry, part: Part) -> str:
        """What some rules say, whole: "vårdcentralen ska erbjuda en tid inom 4 veckor"."""
        rule, force = part.provisions[0].rule, part.force
        act = self.guide.wording(rule)
        do, does = act.do[self.language], act.does[self.language]
        if force is None:
            return self("entry.about", do=do)
        if not part.who and not act.passive:
            said = self.sentence(part.provisions[0]).rstrip(".")
            return said[:1].lower() + said[1:] if said[1:2].islower() else said
        if not part.who:
            words = self.passive(act, force, adverb=" ".join(self._adverbs(part)))
        elif force == "only":
            who = self.join(map(self.concept, part.who), "or" if part.either else "and")
            words = f"{self.verb(force)} {who} {does}"
        else:
            subject = self.subject(entry, part)
            words = self._verb(part, not subject or self._many(part), do, does)
            words = f"{subject} {words}" if subject else words
        if entry.alternatives:
            return f"{words} {self._alternatives(entry)}"
        return " ".join([words, *self._rest(entry, part)])

    def _again(self, entry: Entry, first: Part, part: Part, duties: bool) -> str:
        """What else the text says of the same act: "får göra det efter placeringen"."""
        rest, subject = " ".join(self._rest(entry, part)), self.subject(entry, part)
        other = subject if part.who != first.who else ""
        anew = part.provisions[0].rule.variant != first.provisions[0].rule.variant
        more = part.force != first.force or rest or other
        if part.force is None or not (more or (anew and not duties)):
            return ""
        if anew:
            return self._whole(entry, part)
        if not part.who:
            key = "is-done" if part.force == "does" else "passive"
            verb = " ".join([self.verb(part.force), *self._adverbs(part)])
            return self(f"entry.again.{key}", verb=verb, when=rest).rstrip()
        many = not subject or self._many(part)
        do, does = self("entry.again.do"), self("entry.again.does")
        return " ".join(filter(None, [other, self._verb(part, many, do, does), rest]))

    def _many(self, part: Part) -> bool:
        """Whether the verb is that of several."""
        several = len(part.who) > 1 and not part.either
        return several or any(self.guide.concepts[name].plural for name in part.who)

    def _verb(self, part: Part, many: bool, do: str, does: str) -> str:
        """The verb with what is done; English has other forms of some for you, and for several."""
        force, english = part.force or "does", self.language == "en"
        key = f"force-many.{force}"
        verb = self(key) if many and key in WORDS.texts else self.verb(force)
        if force == "does":
            verb, do = (re.sub("^be ", "are ", do) if many and english else does), ""
        words, at = verb.split(), 1
        if english and force not in MODAL:
            at = 0  # "normally calls", "often need to": not "need often to"
        elif verb == self("entry.again.does"):
            at = len(words)  # "gör det normalt"
        return " ".join([*words[:at], *self._adverbs(part), *words[at:], do]).rstrip()

    def _adverbs(self, part: Part) -> list[str]:
        """What narrows a duty, as it stands by the verb: "normalt", "i första hand"."""
        normally = any(provision.rule.normally for provision in part.provisions)
        return [*([self("force.normally")] if normally else []), *self._narrowed(part, "verb")]

    def _narrowed(self, part: Part, where: str) -> list[str]:
        names = dict.fromkeys(name for p in part.provisions for name in p.rule.qualifiers)
        found = [c for name in names if (c := self.guide.concepts[name]).narrows == where]
        return [(c.adverb or c.definite or c.term)[self.language] for c in found]

    def _rest(self, entry: Entry, part: Part) -> list[str]:
        """To whom, where and how soon, and what stands last."""
        rules = list(part.provisions)
        join = "or" if part.force in FREE else "and"
        where = dict.fromkeys(self.concept(n) for p in rules for n in p.rule.names("where"))
        limits = {repr(limit): limit for p in rules for limit in p.rule.deadline}
        when = self.deadlines(limits.values()) if limits else ""
        said = [self._to(entry, rules), self.join(where, join), when]
        return [words for words in (*said, *self._narrowed(part, "end")) if words]

    def _to(self, entry: Entry, rules: list[Provision]) -> str:
        form = self.guide.acts[entry.act].to
        names = dict.fromkeys(name for p in rules for name in p.rule.names("to"))
        if form is None or not names:
            return ""
        said = [self("entry.me") if self._is_me(entry, n) else self.concept(n) for n in names]
        either = all(p.rule.to.either for p in rules if p.rule.to)
        to = self.join(dict.fromkeys(said), "or" if either else "and")
        return form[self.language].format(to=to)

    def _is_me(self, entry: Entry, name: str) -> bool:
        """Whether an actor is the reader, and not only a group that the reader is one of."""
        reader = self.found.reader
        return (
            reader is not None
            and reader.is_(self.guide, entry.text, name)
            and (name in reader.role.actors or reader.authority(entry.text, name))
        )

    def _alternatives(self, entry: Entry) -> str:
        """To whom, in each of the cases of which one is so."""
        told = [
            (
                " ".join(self._rest(entry, replace(entry.parts[0], provisions=(provision,)))),
                self.condition(left),
            )
            for left, provision in entry.alternatives
        ]
        if len(told) == 2 and not jointly(
            [left for left, _ in entry.alternatives], self.guide.facts
        ):
            (one, condition), (other, _) = told
            return self("entry.otherwise", one=one, condition=condition, other=other)
        return "; ".join(self("entry.if", words=words, condition=if_) for words, if_ in told)

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
        """Who pays: as the reader sees it, by name, and by name in the other texts of the case."""
        said = [self(f"entry.pays.{entry.payer}")] if entry.payer else []
        if names := self._payers(entry):
            said.append(f"{capital(self.aspect('pays'))}: {names}.")
        for other in self.found.entries:
            names = self._payers(other) if other.act == entry.act else ""
            if names and other.text is not entry.text and other.parts[0].force:
                clauses = ", ".join(other.clauses)
                put = {"code": other.text.code, "clauses": clauses, "names": names}
                said.append(self("entry.elsewhere", **put))
        return " ".join(dict.fromkeys(said))

    def _payers(self, entry: Entry) -> str:
        cells = (self.cell(provision, "pays") for provision in entry.provisions)
        return "; ".join(dict.fromkeys(filter(None, cells)))

    def clauses(self, entry: Entry) -> str:
        """ "VG 3.1, 3.4.4"."""
        return f"{entry.text.code} {', '.join(entry.clauses)}"

    def not_bound(self, entry: Entry) -> str:
        """That the text cannot bind whom it addresses; empty where it can."""
        name = entry.text.agreement.short[self.language]
        return self("entry.not-bound", text=name) if entry.binds is False else ""

    def known(self, atom: Atom) -> str:
        """The fact of the case that decided an atom, and whether it is only assumed."""
        said, leaf = self.fact(atom.key, self.case.lookup(atom.key)), event_in(atom.key)
        if leaf and not leaf.before and isinstance(day := self.case.events[leaf.event], dt.date):
            return f"{said} ({self.date(day)})"
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
            *(r for p in entry.provisions for if_, r in p.readings if decide(if_, lookup)),
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

    # --- the case as a whole ------------------------------------------------------------

    def told(self, case: Mapping[Key, Value | None]) -> str:
        """Facts as clauses, each subject said once: "barnet är 15 år, bor på HVB"."""
        subjects: list[list[list[str]]] = []
        for key in sorted(case, key=list(self.guide.facts).index):
            words = self.fact(key, case[key]).split()
            same = [s for s in subjects if self._same_subject(s[0], words)]
            same[0].append(words) if same else subjects.append([words])
        said = []
        for clauses in subjects:
            shared = when.in_common(clauses) if len(clauses) > 1 else 0
            rest = (" ".join(words[shared:]) for words in clauses)
            said.append(" ".join([*clauses[0][:shared], ", ".join(rest)]))
        return "; ".join(said)

    def _same_subject(self, one: list[str], other: list[str]) -> bool:
        """Whether two clauses begin alike, and neither goes on to name somebody else too."""
        shared = when.in_common([one, other])
        joining = {self("join.or"), self("join.and")}
        return shared > 0 and not joining & {one[shared], other[shared]}

    def left(self, condition: Condition) -> str:
        """What is left to know of a condition, in words."""
        return self.condition(remaining(condition, self.case.lookup))

    def events(self, names: Iterable[str]) -> str:
        """That some events have happened, as a clause."""
        return self.join(self.happened(Happened(event)) for event in names)

    def presumed(self, key: Key) -> str:
        """What is presumed, and the clauses with rules that hold only where it is otherwise."""
        said = self("plan.assumed", facts=self.fact(key, self.case.facts[key]))
        codes = [
            f"{p.address.partition('/')[0].upper()} {p.clause}"
            for p in self.found.plan.excluded(key)
        ]
        clauses = self.join(dict.fromkeys(codes))
        return f"{said} {self('case.otherwise', clauses=clauses)}" if codes else said

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
            condition = self.left(scope.condition)
            return f"{self('case.cover-open', clauses=named, condition=condition)} {source}."
        why = self.join(dict.fromkeys(map(self.known, standing.why)))
        said = [f"{self('case.since')} {why}"] if why else []
        if standing.applies:
            said = [self("case.covered"), *said, *map(self.until, standing.until)]
        else:
            said = [self("case.not-covered", clauses=named), *said]
        return f"{', '.join(filter(None, said))} {source}."

    def until(self, number: NumberIs) -> str:
        """Until what age, and the last day where it is known."""
        words = self.guide.facts[number.key].phrases
        said = words.until[self.language].format(n=number.high) if words and words.until else ""
        bound = (number.key, number.high)
        for turning in self.found.turning:
            if (turning.key, turning.number) == bound:
                last = self.date(turning.day - dt.timedelta(days=1))
                return f"{said} ({self('case.last-day')} {last})"
        return said
