"""What is filled in in a step: which words a scenario may use, and what they stand for.

Each kind of value knows its words from the data (facts, glossary, acts), so that a scenario cannot
speak of an actor or an act that the guidance does not have, and so that each value can be
said in either language.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from babel.dates import get_month_names

from samverkan.files.yamlfile import YamlFile, read
from samverkan.model.guide import Guide
from samverkan.model.records import ASPECTS, Aspect, Bilingual, Force, Parties, Rule, Wording
from samverkan.model.values import day
from samverkan.words.say import WORDS, Phrases, Say

HERE = Path(__file__)
# Beside the code in a package that has been built; in the project its own folder.
FILE = next(
    path
    for folder in (HERE.parent, HERE.parents[2] / "steps")
    if (path := folder / "steps.yaml").exists()
)
TABLE: YamlFile = read(FILE, FILE.parents[1], "steps/steps.yaml")
TITLES = {
    name: Bilingual.model_validate(value["title"]) for name, value in TABLE.data["values"].items()
}
MONTHS = list(get_month_names("wide", locale="sv").values())
PASSIVES: tuple[Force, ...] = ("must", "should", "may", "can", "needs-to", "does")

Entries = Iterable[tuple[Bilingual, Any]]


class NoSuchDay(AssertionError):
    """A step names a day that no calendar has."""


def orders(starred: str) -> tuple[str, ...]:
    """Both word orders of words whose verb stands between stars: verb first, and as written."""
    found = re.fullmatch(r"(.*?)\*(.+?)\*(.*)", starred)
    if not found:
        return (starred,)
    before, verb, after = found.groups()
    return f"{verb} {before.strip()}{after}", f"{before}{verb}{after}"


def texts(name: str) -> dict[str, Bilingual]:
    """The words of a value that no other data has, by what each stands for."""
    found = TABLE.data["values"][name]["words"]
    return {key: Bilingual.model_validate(said) for key, said in found.items()}


@dataclass(frozen=True)
class Parameter:
    """A kind of value in a step: its words or its pattern, what is meant, and the English of it.

    `allowed` are all its words, or an example of what fits the pattern.
    """

    read: Callable[[str], Any]
    english: Callable[[str], str]
    allowed: list[str]
    pattern: str = ""

    def within(self, said: str) -> str:
        """A pattern of what can stand in a line (in small letters), the longest first."""
        found = sorted((word for word in self.allowed if word in said), key=len, reverse=True)
        return self.pattern or "|".join(map(re.escape, found))

    def fits(self, said: str) -> bool:
        """Whether some words are a value of this kind."""
        return re.fullmatch(self.within(said.lower()), said, re.IGNORECASE) is not None


def _listed(entries: Entries) -> Parameter:
    """A parameter by its words; where two are the same, the last is meant."""
    table = {text.sv.lower(): (value, text.en) for text, value in entries}
    return Parameter(
        lambda words: table[words.lower()][0], lambda words: table[words.lower()][1], sorted(table)
    )


def _ordered(said: Mapping[Any, Bilingual]) -> Entries:
    """Words by what they stand for; sentences, whose verb stands between stars, in both orders."""
    for value, text in said.items():
        yield from ((Bilingual(sv=order, en=text.en), value) for order in orders(text.sv))


# --- what a value is ------------------------------------------------------------------


class Deed(NamedTuple):
    """An act, in the verb that a text uses of it."""

    act: str
    variant: str | None = None


class Undone(NamedTuple):
    """An act of nobody named, with its force."""

    deed: Deed
    force: Force


class Recipient(NamedTuple):
    """To whom an act is done, or with whom, with the preposition that goes with the act."""

    phrase: Bilingual
    group: Parties


class Silent(NamedTuple):
    """Something the text leaves unsaid: a whole aspect, or its grain (no unit, no number)."""

    aspect: Aspect
    grain: bool = False


# --- which words there are ------------------------------------------------------------


class Values:
    """The words that a guide has for each kind of value, with what they stand for."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.sv, self.en = Say(guide, "sv"), Say(guide, "en")

    def both(self, say: Callable[..., str], *values: Any) -> Bilingual:
        return Bilingual(sv=say(self.sv, *values), en=say(self.en, *values))

    def rules(self) -> Iterator[Rule]:
        """Those of every edition: a scenario speaks of its own day."""
        return (p.rule for text in self.guide.every_text for p in text.provisions)

    def facts(self) -> Entries:
        """What a case can be told; a derived fact is not: it follows, and may share its words."""
        for name, fact in self.guide.facts.items():
            if not fact.derived:
                yield from ((text, (name, value)) for value, text in fact.values.items())

    def numbers(self) -> Parameter:
        """A number as it is said; the examples are at its first cut point."""
        said = {n: f.phrases.is_ for n, f in self.guide.facts.items() if f.phrases}
        patterns = {n: re.escape(s.sv).replace(r"\{n\}", r"(\d{1,3})") for n, s in said.items()}

        def read(words: str) -> tuple[str, int]:
            tried = ((n, re.fullmatch(p, words, re.IGNORECASE)) for n, p in patterns.items())
            return next((name, int(match[1])) for name, match in tried if match)

        def english(words: str) -> str:
            name, number = read(words)
            return said[name].en.format(n=number)

        examples = [s.sv.format(n=self.guide.facts[n].cuts[0]) for n, s in said.items()]
        pattern = "|".join(p.replace("(", "(?:") for p in patterns.values())
        return Parameter(read, english, examples, f"(?:{pattern})")

    def events(self, happened: bool) -> Entries:
        for name, concept in self.guide.events.items():
            if text := concept.happened if happened else concept.not_happened:
                yield text, name

    def concepts(self, kind: str) -> Entries:
        for name, concept in self.guide.concepts.items():
            if concept.kind == kind and concept.definite:
                yield concept.definite, name

    def groups(self, kind: str, *aspects: Aspect) -> Entries:
        """Whole answers: every concept alone, and every group that a rule names."""
        for text, name in self.concepts(kind):
            yield text, Parties(names=[name])
        for rule in self.rules():
            for group in (getattr(rule, aspect) for aspect in aspects):
                if group and len(group.names) > 1:
                    yield self.both(Say.parties, group), group

    def recipients(self) -> Entries:
        """Each preposition with each group; what a rule says comes last, and so goes first."""
        phrases = {name: act.to for name, act in self.guide.acts.items() if act.to}
        groups = list(self.groups("actor", "to", "consent"))
        found = [(phrase, *entry) for phrase in phrases.values() for entry in groups]
        found += [
            (phrases[rule.act], self.both(Say.parties, rule.to), rule.to)
            for rule in self.rules()
            if rule.to and rule.act in phrases
        ]
        for phrase, text, group in found:
            said = Bilingual(sv=phrase.sv.format(to=text.sv), en=phrase.en.format(to=text.en))
            yield said, Recipient(phrase, group)

    def deeds(self) -> Iterator[tuple[Deed, Wording]]:
        for name, act in self.guide.acts.items():
            yield Deed(name), act
            yield from ((Deed(name, variant), said) for variant, said in act.variants.items())

    def doing(self, present: bool) -> Entries:
        """Acts that are "carrying out …" in English, whatever the Swedish verb."""
        for deed, act in self.deeds():
            yield Bilingual(sv=(act.does if present else act.do).sv, en=act.doing), deed

    def undone(self) -> Entries:
        """Both word orders of each act that has a passive: "en SIP ska erbjudas", "ska en SIP …"."""
        for deed, act in self.deeds():
            for force in PASSIVES if act.passive else ():
                said = self.both(Say.passive, act, force)
                first = self.sv.passive(act, force, verb_first=True)
                yield said, Undone(deed, force)
                yield Bilingual(sv=first, en=said.en), Undone(deed, force)

    def parameters(self) -> dict[str, Parameter]:
        """Every parameter type by the name that patterns use: "{actor}"."""
        guide, deeds = self.guide, list(self.deeds())
        agreements = [(text.agreement.short, code) for code, text in guide.texts.items()]
        deadlines = [limit for rule in self.rules() for limit in rule.deadline]
        contents = [text for rule in self.rules() for text in rule.content]
        asked = {key: WORDS[f"asked.{key}"] for key in WORDS.below("asked")}
        return {
            "fact": _listed(self.facts()),
            "number": self.numbers(),
            "event": _listed(self.events(True)),
            "not_event": _listed(self.events(False)),
            "actor": _listed(self.groups("actor", "who", "pays")),
            "other": _listed(self.groups("actor", "to", "consent")),
            "to": _listed(self.recipients()),
            "party": _listed(self.concepts("actor")),
            "place": _listed(self.groups("place", "where")),
            "document": _listed(self.concepts("document")),
            "qualifier": _listed(self.concepts("qualifier")),
            "act": _listed((act.do, deed) for deed, act in deeds),
            "task": _listed(self.doing(present=False)),
            "does": _listed((act.does, deed) for deed, act in deeds),
            "doing": _listed(self.doing(present=True)),
            "undone": _listed(self.undone()),
            "agreement": _listed(agreements),
            "date": _dates(),
            "deadline": _listed((self.both(Say.deadline, limit), limit) for limit in deadlines),
            "content": _listed((text, text) for text in contents),
            "question": _listed((fact.question, name) for name, fact in guide.facts.items()),
            "clause": Parameter(str, str, ["3.4.3.1"], r"[0-9]+(?:\.[0-9]+)*"),
            "step": Parameter(int, str, ["1"], r"\d"),
            "silence": _listed(_silences()),
            "force": _listed(_ordered(texts("force"))),
            "aspect": _listed(_ordered(asked)),
            "verdict": _listed(_ordered(texts("verdict"))),
            "validity": _listed(_ordered(texts("validity"))),
        }


def _dates() -> Parameter:
    def read(words: str) -> dt.date:
        number, month, year = words.split()
        try:
            return day(dt.date(int(year), MONTHS.index(month.lower()) + 1, int(number)))
        except ValueError:
            raise NoSuchDay(f"'{words}' is not a day of the calendar") from None

    def english(words: str) -> str:
        return Phrases("en").date(read(words))

    pattern = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
    return Parameter(read, english, ["22 november 2026"], pattern)


def _silences() -> Entries:
    """Both word orders of each; that there is no condition is no silence."""
    found = [(Silent(a), WORDS[f"silent.{a}"]) for a in ASPECTS if a != "condition"]
    found.append((Silent("to"), texts("silence")["with-whom"]))
    found.append((Silent("who", grain=True), WORDS["silent.unit"]))
    found.append((Silent("deadline", grain=True), WORDS["silent.number"]))
    for silence, said in found:
        starred = re.sub(r" (\w+)", r" *\1*", said.sv, count=1)
        yield from ((Bilingual(sv=order, en=said.en), silence) for order in orders(starred))
