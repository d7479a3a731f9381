"""A language as an object: `say = Say(guide, "sv")` says names, times, cells and sentences.

Force is always said with the same verbs and never upgraded; an actor whom the text does
not name is said not to be named.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping

from babel.dates import format_date

from samverkan.model.conditions import Condition, Happened, Key, Value, event_in
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import (
    ASPECTS,
    LANGUAGES,
    Aspect,
    Bilingual,
    Deadline,
    Force,
    Language,
    Parties,
    Rule,
    Span,
    Statement,
    Statute,
    Wording,
)
from samverkan.model.validity import Status, status
from samverkan.words import when
from samverkan.words.table import Words

WORDS = Words(__file__)
LINKS = re.compile(  # what an item of a list ends with where the next one follows at once
    f" ({'|'.join(WORDS[f'join.{word}'][language] for word in ('and', 'or') for language in LANGUAGES)})$"
)
SECTION = re.compile(
    r"(?:(?P<chapter>\d+) kap\. )?(?P<numbers>\d+(?: [a-z]\b)?(?:–\d+)?"
    r"(?:(?:,| och) \d+(?: [a-z]\b)?(?:–\d+)?)*) §(?P<many>§)?"
)


def capital(sentence: str) -> str:
    """The sentence with a capital first letter; the rest is left as it is."""
    return sentence[:1].upper() + sentence[1:]


def on_one_line(says: str) -> str:
    """A sentence with its list run on: "Bedömningen omfattar: åtgärd; uppföljning."."""
    lead, *items = (line.strip() for line in says.strip().splitlines() if line.strip())
    said = lead
    for index, item in enumerate(items):
        runs_on = not index or said.endswith((".", ":", ",")) or LINKS.search(said)
        said += f"{'' if runs_on else ';'} {re.sub('^[-–] ', '', item)}"
    return said if said.endswith(".") else f"{said}."


class Phrases:
    """What a language says of any guide: dates, statutes, forces, the words of `words.yaml`."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """Words of `words.yaml`, with their blanks filled. Raises `KeyError`."""
        return WORDS.say(self.language, key, **values)

    def join(self, words: Iterable[str], word: str = "and") -> str:
        """ "a, b och c" / "a, b and c"; with "or", "a, b eller c"; empty where there is none."""
        *first, last = list(words) or [""]
        return f"{', '.join(first)} {self(f'join.{word}')} {last}" if first else last

    def date(self, day: dt.date) -> str:
        """ "22 november 2026" / "22 November 2026"."""
        locale = "sv" if self.language == "sv" else "en_GB"
        return format_date(day, "d MMMM y", locale=locale)

    def span(self, length: Span) -> str:
        """ "4 veckor" / "4 weeks"."""
        number = "one" if length.number == 1 else "many"
        return f"{length.number} {self(f'unit.{length.unit}.{number}')}"

    def citation(self, sections: str) -> str:
        """Sections as the statute's own citations have them; in English in words."""
        if self.language == "sv":
            return sections
        said = SECTION.sub(_section, sections).replace("artikel", "article")
        return said.replace(" och ", " and ")

    def statute(self, found: Statute) -> str:
        """A statute's name with its number, where its own language has it: "Lag (2017:209) om …"."""
        name = found.name[self.language]
        if found.sfs in name:
            return name
        first, _, rest = name.partition(" ")
        return f"{first} ({found.sfs}) {rest}" if first == "Lag" else f"{name} ({found.sfs})"

    def cited(self, found: Statute, sections: list[str]) -> str:
        """A statute with its number and any sections: "Socialtjänstlag (2025:400), 23 kap. 5 §"."""
        where = self.join(map(self.citation, sections)) if sections else ""
        return f"{self.statute(found)}, {where}" if where else self.statute(found)

    def aspect(self, aspect: Aspect) -> str:
        """The name of an aspect, as a heading: "Vem betalar"."""
        return self(f"aspect.{aspect}")

    def silent(self, aspect: Aspect) -> str:
        """That a text says nothing of an aspect."""
        return self(f"silent.{aspect}")

    def verb(self, force: Force) -> str:
        """A force as a verb: "ska", "får", "gör"."""
        return self(f"force.{force}")

    def force(self, rule: Rule) -> str:
        """The force of a rule as one or two words: "ska", "får", "gör (presens)"."""
        if rule.force is None:
            return ""
        words = self("force.does-now") if rule.force == "does" else self.verb(rule.force)
        return f"{words} {self('force.normally')}" if rule.normally else words

    def passive(
        self, act: Wording, force: Force, *, verb_first: bool = False, adverb: str = ""
    ) -> str:
        """The act of nobody named: "en SIP ska erbjudas"; with the verb first, "ska en SIP erbjudas"."""
        assert act.passive is not None  # whoever asks has looked
        subject, do, *present = act.passive[self.language].split("|")
        words = do.split()
        if force == "does":
            now = (present[0] if present else "is" if words[0] == "be" else words[0]).split()
            verb, *rest = [*now, *words[len(now) :]]
        else:
            verb, rest = self.verb(force), words
            if present == ["are"]:
                verb = verb.replace("needs", "need")
        said = [verb, subject, *rest] if verb_first else [subject, verb, adverb, *rest]
        return " ".join(filter(None, said))

    def validity(self, found: Status) -> list[str]:
        """The validity of an edition as sentences: dates and conditions, never "in force today"."""
        terms, days = found.terms, {}
        for name in ("from_", "until", "notice_by", "at_latest", "on"):
            day = getattr(found, name)
            days[name] = self.date(day) if day else ""
        spans = {"extends": terms.extends, "notice": terms.notice}
        days |= {name: self.span(length) if length else "" for name, length in spans.items()}
        told = {
            "being-entered": found.draft,
            "start-unsaid": terms.start_unsaid,
            "earliest": terms.earliest,
            "term": found.from_ and found.until,
            "extends": found.until and terms.extends and found.notice_by and found.at_latest,
            "open-ended": terms.open_ended,
            "notice": terms.notice and not terms.extends,
            "party-by-party": terms.party_by_party,
            f"judged.{found.kind}": found.on and found.kind not in ("undated", "no-date-asked"),
        }
        return [self(f"validity.{key}", **days) for key, holds in told.items() if holds]


def both(said: Callable[[Phrases], str]) -> Bilingual:
    """What each language says of something."""
    sv, en = map(said, map(Phrases, LANGUAGES))
    return Bilingual(sv=sv, en=en)


class Say(Phrases):
    """What a guide says in a language: its concepts, times, conditions, cells and sentences."""

    def __init__(self, guide: Guide, language: Language) -> None:
        super().__init__(language)
        self.guide = guide

    def concept(self, name: str) -> str:
        """The concept as it stands inside a sentence."""
        found = self.guide.concepts[name]
        return (found.definite or found.term)[self.language]

    def parties(self, group: Parties) -> str:
        """The names of some actors or places, all together or as alternatives."""
        return self.join(map(self.concept, group.names), "or" if group.either else "and")

    def deadline(self, limit: Deadline) -> str:
        """ "inom 4 veckor efter initieringen av hälsoundersökningen"."""
        words = self._deadline(limit)
        if limit.from_:
            counted = self.guide.concepts[limit.from_].counted if limit.within else None
            start = counted[self.language] if counted else self.concept(limit.from_)
            words = f"{words} {self('time.after', event=start)}"
        if limit.latest and not (limit.at or limit.every):
            words = self("time.latest", words=words)
        return self("time.normally", words=words) if limit.normally else words

    def _deadline(self, limit: Deadline) -> str:
        if limit.within:
            return self("time.within", span=self.span(limit.within))
        if limit.every:
            unit = self(f"unit.{limit.every.unit}.one")
            often = (
                self("time.every-many", span=self.span(limit.every))
                if limit.every.number > 1
                else self("time.every", unit=unit)
            )
            return self("time.at-least", words=often) if limit.latest else often
        for key in ("before", "after", "at"):
            if event := getattr(limit, key):
                key = "latest-at" if key == "at" and limit.latest else key
                return self(f"time.{key}", event=self.concept(event))
        return self.concept(limit.vague or "")

    def deadlines(self, limits: Iterable[Deadline]) -> str:
        """Several deadlines of one rule."""
        return self.join(map(self.deadline, limits))

    def condition(self, found: Condition) -> str:
        """The condition as words that follow "om" / "if"; empty where it always holds."""
        return when.condition(self, found)

    def happened(self, leaf: Happened, *, positive: bool = True) -> str:
        """An event as a clause: "ingen hälsoundersökning är genomförd före placeringen"."""
        return when.happened(self, leaf, positive)

    def fact(self, key: Key, value: Value | None) -> str:
        """One thing that is known of a case, as a clause: "placeringen är akut"."""
        if leaf := event_in(key):
            return self.happened(leaf, positive=bool(value))
        fact = self.guide.facts[key]
        if fact.phrases:
            return fact.phrases.is_[self.language].format(n=value)
        return fact.values[str(value)][self.language]

    def facts(self, case: Mapping[Key, Value | None]) -> str:
        """All that is known of a case; empty where that is nothing."""
        return self.join(dict.fromkeys(self.fact(key, value) for key, value in case.items()))

    def statement(self, text: Text, number: str, name: str) -> list[str]:
        """Everything that a reader is told by a statement: rules, contents, words and readings."""
        statement = text.clauses[number].statements[name]
        says, rules = statement.says, text.rules_of(f"{number}/{name}")
        found = [says[self.language]] if says else [self.sentence(rule) for rule in rules]
        found += [reading[self.language] for reading in statement.interpretation]
        return [words for words in (self.own(text, statement), *found) if words]

    def own(self, text: Text, statement: Statement) -> str:
        """The words of a statement that is no rule; empty for a rule, and for what `says` says."""
        if statement.says:
            return ""
        free = statement.definition or statement.goal or statement.background
        if words := free or statement.reference:
            return words[self.language]
        if statement.scope:
            whens = [self.guide.condition(scope.when) for scope in statement.scope]
            return " ".join(self("scope", when=self.condition(when)) for when in whens)
        return " ".join(self.validity(status(text, None))) if statement.validity else ""

    def asks(self, key: Key) -> str:
        """The question to put to a person about a fact or an event."""
        if leaf := event_in(key):
            return self("ask.order" if leaf.before else "ask.event", words=self.fact(key, True))
        return self.guide.facts[key].question[self.language]

    def sentence(self, provision: Provision) -> str:
        """What the statement of a rule says; in a draft that has no sentence yet, what its fields do."""
        if says := provision.statement.says:
            return on_one_line(says[self.language])
        told = {aspect: self.cell(provision, aspect) for aspect in ASPECTS}
        cells = [f"{self.aspect(aspect)}: {words}" for aspect, words in told.items() if words]
        do = capital(self.guide.wording(provision.rule).do[self.language])
        return f"{do}. {'. '.join(map(capital, cells))}." if cells else f"{do}."

    def question(self, act: str, aspect: Aspect) -> str:
        """An act and an aspect as a question: "Vem kallar till SIP-möte?"."""
        found = self.guide.acts[act]
        words = {"do": found.do[self.language], "does": found.does[self.language]}
        return self(f"question.{aspect}", **words, doing=found.doing)

    def cell(self, provision: Provision, aspect: Aspect) -> str:
        """What one rule answers to one aspect, as a few words; empty where it says nothing."""
        rule = provision.rule
        if aspect == "pays":
            return self._pays(rule)
        if aspect in rule.delegates:
            return self("see", document=self.concept(rule.delegates[aspect]))
        match aspect:
            case "force":
                return self.force(rule)
            case "deadline":
                return self.deadlines(rule.deadline) if rule.deadline else ""
            case "condition":
                return self.condition(provision.own_condition)
            case "content":
                return "; ".join(text[self.language] for text in rule.content)
            case _:
                group = getattr(rule, aspect)
                return self.parties(group) if group else ""

    def _pays(self, rule: Rule) -> str:
        parts = [self.parties(rule.pays)] if rule.pays else []
        if rule.no_fee_for:
            parts.append(self("no-fee", names=self.join(map(self.concept, rule.no_fee_for), "or")))
        if "pays" in rule.delegates:
            parts.append(self("see", document=self.concept(rule.delegates["pays"])))
        return "; ".join(parts)


def _section(match: re.Match[str]) -> str:
    chapter = f"chapter {match['chapter']}, " if match["chapter"] else ""
    return f"{chapter}section{'s' if match['many'] else ''} {match['numbers']}"
