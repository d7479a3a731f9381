"""Every phrase by which a sentence can name something of the guide, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language, Wording
from samverkan.words.lexicon import WORD, stem, words_of

# What is mentioned: ("actor", "health-centre"), ("fact", "placement", "acute"), ("force", "must").
Meaning = tuple[str, ...]
# The words of one meaning each.
SINGLE = (
    "latest", "normally", "pays", "fee", "consent", "meanwhile", "weight",
    "last-word", "written", "open-ended", "party-by-party", "start-unsaid",
)  # fmt: skip
# Known by all their words, as they are written: "i samverkan" is not "samverkan".
AS_WRITTEN = ("qualifier", "time", "weight", "latest")
LEADING = re.compile(r"^(?:the|an?|de[nt]?|ett|en) ")
JOINT = re.compile(r"[,.;:\n]|\b(?:och|and)\b")


@cache
def carriers() -> dict[str, Any]:
    """carriers.yaml: the words that carry meaning and are no concept's."""
    here = Path(__file__).parent
    data: dict[str, Any] = read(here / "carriers.yaml", here).data
    return data


@dataclass(frozen=True)
class Token:
    """A word of a text: where it stands, its stem, and whether it carries anything at all."""

    start: int
    end: int
    stem: str
    segment: int


class Vocabulary:
    """Every phrase by which a sentence of a language can name something of the guide."""

    def __init__(self, guide: Guide, language: Language) -> None:
        self.guide, self.language = guide, language
        self.stop = frozenset(carriers()["stop"][language])
        self.negations = self._stems(carriers()["negation"][language])
        self.onward = self._stems(carriers()["onward"][language])
        self.ors = self._stems(carriers()["or"][language])
        self.loose = self._stems(carriers()["weak-order"][language])
        self.spans = self._span_pattern()
        self.steps = re.compile(rf"\b{carriers()['step'][language][0]}\s+(\d+)", re.IGNORECASE)
        self.by_first: dict[str, list[tuple[tuple[str, ...], list[str], Meaning]]] = {}
        self.raw: list[tuple[str, re.Pattern[str], Meaning]] = []
        rights = self._stems(carriers()["force"]["has-right"][language])
        for phrase, meaning in dict.fromkeys(self._phrases()):
            stems = tuple(t.stem for t in self.tokens(phrase))
            short = len(stems) == 1 and meaning[0] in ("actor", "fact")
            # "Rätten" is not "rätt", "where applicable" no application.
            alike = short and (stems[0] in rights or len(LEADING.sub("", phrase).split()) > 1)
            alike |= meaning[0] == "number" and len(stems) == 2
            if meaning[0] in AS_WRITTEN or alike:
                pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
                self.raw.append((phrase.lower(), re.compile(pattern, re.IGNORECASE), meaning))
                continue
            if stems:
                joints = joints_of(phrase, tuple(self.tokens(phrase)))
                self.by_first.setdefault(stems[0], []).append((stems, joints, meaning))

    def _stems(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(stem(word, self.language) for word in words)

    def tokens(self, text: str, segment: int = 0, offset: int = 0) -> Iterator[Token]:
        """The words of a text that are no stop words, by their stems.

        An "or" counts with the words that it stands between: another in the text is not it.
        """
        found = [*self._carrying(text, segment, offset)]
        stems = ["", *(token.stem for token in found), ""]
        for at, token in enumerate(found):
            around = f"{stems[at]} or {stems[at + 2]}"
            yield replace(token, stem=around) if token.stem in self.ors else token

    def _carrying(self, text: str, segment: int, offset: int) -> Iterator[Token]:
        for match in WORD.finditer(text):
            at = match.start() + offset
            for part in re.finditer(r"[^-’']+", match.group()):
                if part.group().lower() not in self.stop or part.group() in ("I", "SIS"):
                    start = at + part.start()
                    yield Token(start, at + part.end(), stem(part.group(), self.language), segment)

    def _span_pattern(self) -> re.Pattern[str]:
        """A length of time: "fyra veckor", "4 weeks", "four-week"."""
        numbers = carriers()["numbers"][self.language]
        units = carriers()["units"].items()
        number = "|".join(
            [r"(?P<digits>\d{1,3})", *(f"(?P<n{n}>{w})" for n, w in enumerate(numbers))]
        )
        unit = "|".join(f"(?P<{name}>{'|'.join(words[self.language])})" for name, words in units)
        return re.compile(rf"\b(?:{number})[\s-]+(?:{unit})\b", re.IGNORECASE)

    @cached_property
    def acts(self) -> dict[str, dict[str | None, list[frozenset[str]]]]:
        """The words of each way to say each act, by the verb (the variant) that a text uses."""
        found: dict[str, dict[str | None, list[frozenset[str]]]] = {}
        for name, act in self.guide.acts.items():
            wordings: list[tuple[str | None, Wording]] = [(None, act), *act.variants.items()]
            found[name] = {
                variant: [self.stems_of(phrase) for phrase in self._ways(wording)]
                for variant, wording in wordings
            }
        return found

    def _ways(self, wording: Wording) -> list[str]:
        further = wording.words.get(self.language, ())
        return [wording.do[self.language], wording.does[self.language], *further]

    def stems_of(self, text: str) -> frozenset[str]:
        return frozenset(token.stem for token in self.tokens(text))

    # --- phrases ----------------------------------------------------------------------

    def _phrases(self) -> Iterator[tuple[str, Meaning]]:
        yield from self._concepts()
        yield from self._facts()
        yield from self._statutes()
        yield from self._carriers()
        yield from self._acts()
        for text in self.guide.every_text:
            for provision in text.provisions:
                for item in provision.rule.content:
                    yield item[self.language], ("content", item.sv)

    def _acts(self) -> Iterator[tuple[str, Meaning]]:
        for name, act in self.guide.acts.items():
            for wording in (act, *act.variants.values()):
                yield from ((phrase, ("act", name)) for phrase in self._ways(wording))

    def _concepts(self) -> Iterator[tuple[str, Meaning]]:
        for name, concept in self.guide.concepts.items():
            if concept.kind == "statute":
                continue
            further = concept.words.get(self.language, [])
            for phrase in [*words_of(concept, self.language), *further]:
                yield phrase, (concept.kind, name)
            if concept.happened and concept.not_happened:
                yield concept.happened[self.language], ("event", name)
                yield concept.happened[self.language], ("happened", name)
                yield concept.not_happened[self.language], ("not-event", name)

    def _statutes(self) -> Iterator[tuple[str, Meaning]]:
        for name, statute in self.guide.statutes.items():
            yield statute.name[self.language], ("statute", name)
            if statute.short:
                yield statute.short, ("statute", name)

    def _facts(self) -> Iterator[tuple[str, Meaning]]:
        for name, fact in self.guide.facts.items():
            for value, text in fact.values.items():
                yield text[self.language], ("fact", name, value)
            for value, text in fact.opposites.items():
                yield text[self.language], self.opposite(name, value)
            for value, phrases in fact.words.items():
                bound, _, rest = value.partition(" ")
                meaning: Meaning = ("number", bound, name, rest) if rest else ("fact", name, value)
                if bound == "not" and rest:
                    meaning = self.opposite(name, rest)
                for phrase in phrases.get(self.language, ()):
                    yield phrase, meaning
            if fact.phrases:
                for bound, said in (("below", fact.phrases.below), ("from", fact.phrases.from_)):
                    for cut in map(str, fact.cuts):
                        words = said[self.language].format(n=cut).split()
                        for start in range(2):  # also of another subject: "den som inte har fyllt"
                            yield " ".join(words[start:]), ("number", bound, name, cut)

    def _carriers(self) -> Iterator[tuple[str, Meaning]]:
        for kind in ("force", "order", "effect"):
            for name, phrases in carriers()[kind].items():
                for phrase in phrases[self.language]:
                    yield phrase, (kind, name)
        for kind in SINGLE:
            for phrase in carriers()[kind][self.language]:
                yield phrase, (kind,)
        for unit, phrases in carriers()["recurrences"].items():
            for phrase in phrases[self.language]:
                yield phrase, ("every", "1", unit)

    def opposite(self, fact: str, value: str) -> Meaning:
        """That a fact is not a value; of two values, that it is the other."""
        others = [other for other in self.guide.facts[fact].values if other != value]
        return ("fact", fact, others[0]) if len(others) == 1 else ("fact-not", fact, value)


def vocabularies_of(guide: Guide) -> dict[Language, Vocabulary]:
    """The phrases of each language: for `guide.kept`, since they take a while to make."""
    return {language: Vocabulary(guide, language) for language in LANGUAGES}


def joints_of(text: str, tokens: tuple[Token, ...]) -> list[str]:
    """What joins or parts the words of a phrase: a comma, a line, an "and"; else nothing."""
    between = [text[a.end : b.start].lower() for a, b in pairwise(tokens)]
    return [said.strip(" ") if JOINT.search(said) else "" for said in between]
