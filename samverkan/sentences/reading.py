"""What a sentence says, word by word: every mention of something that carries meaning.

A sentence is read once and never understood: it is cut into segments (a sentence, with the list
that it leads into), and every phrase of the vocabulary that stands in it, in any inflection, is
a `Mention` of what it names. What the mentions must add up to is `samverkan.sentences.account`'s.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import Language, Wording
from samverkan.words.lexicon import WORD, stem, words_of

# What is mentioned: ("actor", "health-centre"), ("fact", "placement", "acute"), ("force", "must").
Meaning = tuple[str, ...]
# The words of one meaning each.
SINGLE = (
    "latest", "normally", "pays", "fee", "consent", "meanwhile", "weight",
    "last-word", "written", "open-ended", "party-by-party", "start-unsaid",
)  # fmt: skip
# What a deadline is told by.
TIMES = ("span", "every", "time", "ordered", "upon")
# Known by all their words, as they are written: "i samverkan" is not "samverkan".
AS_WRITTEN = ("qualifier", "time", "weight", "latest")
# Where a sentence ends: before a capital, or at the end of a line that is no list's lead-in.
END = re.compile(r"(?<=[.!?])\s+(?=[”“\"]?[A-ZÅÄÖ])")
LEADING = re.compile(r"^(?:the|an?|de[nt]?|ett|en) ")
ITEM = re.compile(r"^\s*(?:[-–]|\d+[.)]|[a-z]\))\s+")
JOINT = re.compile(r"[,.;:\n]|\b(?:och|and)\b")
NEAR = 4  # words between a negation and what it negates


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


@dataclass(frozen=True)
class Mention:
    """A phrase in a text, from token `first` to `last`, what it may name, and what negates it."""

    first: int
    last: int
    meaning: Meaning
    negated: tuple[int, ...] = ()

    def within(self, other: Mention) -> bool:
        return other.first <= self.first and self.last <= other.last

    def inside(self, other: Mention) -> bool:
        """Whether it is a part of a longer mention."""
        return self.within(other) and not other.within(self)


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
        self.raw: list[tuple[re.Pattern[str], Meaning]] = []
        rights = self._stems(carriers()["force"]["has-right"][language])
        for phrase, meaning in dict.fromkeys(self._phrases()):
            stems = tuple(t.stem for t in self.tokens(phrase))
            short = len(stems) == 1 and meaning[0] in ("actor", "fact")
            # "Rätten" is not "rätt", "where applicable" no application.
            alike = short and (stems[0] in rights or len(LEADING.sub("", phrase).split()) > 1)
            alike |= meaning[0] == "number" and len(stems) == 2
            if meaning[0] in AS_WRITTEN or alike:
                pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
                self.raw.append((re.compile(pattern, re.IGNORECASE), meaning))
                continue
            if stems:
                joints = _joints(phrase, tuple(self.tokens(phrase)))
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


@dataclass(frozen=True)
class Reading:
    """A text, read: its tokens, and every mention in it by the segment in which it stands."""

    text: str
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    vocabulary: Vocabulary

    @cached_property
    def segments(self) -> int:
        return max((token.segment for token in self.tokens), default=-1) + 1

    def words(self, mention: Mention) -> str:
        """The words of a mention as they stand."""
        return self.text[self.tokens[mention.first].start : self.tokens[mention.last].end]

    def segment(self, mention: Mention) -> int:
        return self.tokens[mention.first].segment

    @cached_property
    def by_meaning(self) -> dict[Meaning, tuple[Mention, ...]]:
        """The mentions of each thing, its negations under what they then say."""
        found: dict[Meaning, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(self.meant(mention), []).append(mention)
        return {meaning: tuple(mentions) for meaning, mentions in found.items()}

    def meant(self, mention: Mention) -> Meaning:
        """What a mention says, negated or not."""
        kind, *rest = mention.meaning
        if not mention.negated:
            return mention.meaning
        if kind == "fact":
            return self.vocabulary.opposite(rest[0], rest[1])
        if kind == "force":
            return kind, carriers()["negated-force"].get(rest[0], f"not-{rest[0]}")
        if kind == "number":
            return kind, NEGATED[rest[0]], *rest[1:]
        if kind == "happened":
            return ("not-event", *rest)
        if kind in ("event", "actor"):
            return (f"not-{kind}", *rest)
        return mention.meaning

    @cached_property
    def _sentences(self) -> tuple[str, ...]:
        """The words of each segment as they stand, in small letters."""
        return tuple(words.lower().lstrip(" \n-–") for _, words in _segments(self.text))

    @cached_property
    def again(self) -> frozenset[int]:
        """The segments that take up the condition of the one before: "ska då"."""
        return self._with(carriers()["again"][self.vocabulary.language])

    @cached_property
    def same(self) -> frozenset[int]:
        """The segments that say of something else what the one before says: "Detsamma gäller"."""
        return self._with(carriers()["same"][self.vocabulary.language]) - {0}

    @cached_property
    def pronouns(self) -> frozenset[int]:
        """The segments whose actor is a pronoun: first, or beside a force: "De ska", "ska den"."""
        language = self.vocabulary.language
        said = "|".join(carriers()["pronouns"][language])
        forces = "|".join(w for words in carriers()["force"].values() for w in words[language])
        pattern = rf"^(?:{said})\b(?! \w+(?:en|et|na)\b)|\b(?:{forces}) (?:{said})\b"
        if language == "en":
            pattern = rf"^(?:{said})\b|\b(?:{said}) (?:{forces})\b"
        found = (i for i, words in enumerate(self._sentences) if re.search(pattern, words))
        return frozenset(found)

    def _with(self, phrases: list[str]) -> frozenset[int]:
        pattern = rf"\b(?:{'|'.join(phrases)})\b"
        return frozenset(i for i, words in enumerate(self._sentences) if re.search(pattern, words))

    @cached_property
    def ors(self) -> tuple[int, ...]:
        """Where an "or" stands."""
        return tuple(i for i, t in enumerate(self.tokens) if " or " in t.stem)

    def tokens_of(self, mention: Mention) -> tuple[Token, ...]:
        """The words of a mention that carry anything."""
        return self.tokens[mention.first : mention.last + 1]

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """The stems of each segment."""
        return tuple(
            frozenset(t.stem for t in self.tokens if t.segment == number)
            for number in range(self.segments)
        )


NEGATED = {"below": "from", "from": "below"}


def read_text(vocabulary: Vocabulary, text: str) -> Reading:
    """Every mention in a text, and what negates it."""
    tokens = tuple(_tokens(vocabulary, text))
    mentions = [*_phrases(vocabulary, text, tokens), *_spans(vocabulary, text, tokens)]
    mentions += _dates(text, tokens)
    for match in vocabulary.steps.finditer(text):
        mentions += _mention(match, ("step", match[1]), tokens)
    for pattern, meaning in vocabulary.raw:
        for match in pattern.finditer(text):
            mentions += _mention(match, meaning, tokens)
    mentions += _ordered(mentions, text, tokens, vocabulary.loose)
    latest = [*_latest(mentions, tokens)]
    mentions = [*(m for m in mentions if m.meaning != ("latest",)), *latest]
    mentions = [
        m for m in dict.fromkeys(mentions) if not any(_shadows(other, m) for other in mentions)
    ]
    inside = {i for m in mentions if m.first < m.last for i in range(m.first, m.last + 1)}
    negations = [
        i for i, t in enumerate(tokens) if t.stem in vocabulary.negations and i not in inside
    ]
    forces = {m.first for m in mentions if m.meaning[0] == "force"}
    orders = {m.first for m in mentions if m.meaning[0] == "order"}
    # "inte gjordes före placeringen": what is denied stands before the word of order.
    cuts = {"event": forces | orders}
    turning = {"force": [i for i in negations if tokens[i].stem not in vocabulary.onward]}
    said = (
        _polarity(m, text, tokens, turning.get(kind, negations), cuts.get(kind, forces))
        for m in mentions
        if (kind := m.meaning[0])
    )
    return Reading(text, tokens, tuple(said), vocabulary)


def _shadows(other: Mention, mention: Mention) -> bool:
    """Whether a longer name of the same kind takes a shorter one in: the listed health centre."""
    return (
        other.meaning[0] == mention.meaning[0] != "act"
        and mention.within(other)
        and (other.first, other.last) != (mention.first, mention.last)
    )


def _tokens(vocabulary: Vocabulary, text: str) -> Iterator[Token]:
    for number, (offset, segment) in enumerate(_segments(text)):
        yield from vocabulary.tokens(segment, number, offset)


def _segments(text: str) -> Iterator[tuple[int, str]]:
    """(place, words) of each sentence; a list belongs to the one that leads into it."""
    start = 0
    for match in re.finditer(r"\n+", text):
        following = text[match.end() :]
        if not (ITEM.match(following) and _led_in(text[start : match.start()])):
            yield from _sentences(text[start : match.start()], start)
            start = match.end()
    yield from _sentences(text[start:], start)


def _led_in(before: str) -> bool:
    first = before.split("\n")[0].rstrip()
    return first.endswith(":") or (not ITEM.match(first) and "\n" in before)


def _sentences(text: str, offset: int) -> Iterator[tuple[int, str]]:
    start = 0
    for match in END.finditer(text):
        if "\n" not in match.group():
            yield offset + start, text[start : match.start()]
            start = match.end()
    if text[start:].strip():
        yield offset + start, text[start:]


def _phrases(vocabulary: Vocabulary, text: str, tokens: tuple[Token, ...]) -> Iterator[Mention]:
    for at, token in enumerate(tokens):
        for stems, joints, meaning in vocabulary.by_first.get(token.stem, ()):
            named = tokens[at : at + len(stems)]
            said = tuple(t.stem for t in named if t.segment == token.segment)
            if said == stems and (
                # "When the child is placed, the social services" names no "placing social services".
                meaning[0] != "actor" or _joints(text, named) == joints
            ):
                yield Mention(at, at + len(stems) - 1, meaning)


def _joints(text: str, tokens: tuple[Token, ...]) -> list[str]:
    """What joins or parts the words of a phrase: a comma, a line, an "and"; else nothing."""
    between = [text[a.end : b.start].lower() for a, b in pairwise(tokens)]
    return [said.strip(" ") if JOINT.search(said) else "" for said in between]


def _ordered(
    mentions: list[Mention], text: str, tokens: tuple[Token, ...], loose: frozenset[str]
) -> Iterator[Mention]:
    """Events told as a point in time: "före placeringen", "efter att vården inleddes"."""
    times = [m for m in mentions if m.meaning[0] in AS_WRITTEN]
    orders = [m for m in mentions if m.meaning[0] == "order" and not any(map(m.within, times))]
    cuts = {m.first for m in mentions if m.meaning[0] == "force"}
    cuts |= {m.first for m in orders if not any(m.first == o.last + 1 for o in orders)}
    for order in orders:
        events = [m for m in mentions if m.meaning[0] == "event" and m.first > order.last]
        nearest = min((m.first for m in events), default=order.last + NEAR)
        between = text[tokens[order.last].end : tokens[min(nearest, len(tokens) - 1)].start]
        if (
            nearest - order.last >= NEAR
            or "\n" in between
            or cuts & {*range(order.last + 1, nearest)}
        ):
            continue
        for event in (m for m in events if m.first == nearest):
            weak = order.meaning[1] == "at" and tokens[order.first].stem in loose
            told = ("upon",) if weak else ("ordered", order.meaning[1])
            yield Mention(order.first, event.last, (*told, event.meaning[1]))


def _latest(mentions: list[Mention], tokens: tuple[Token, ...]) -> Iterator[Mention]:
    """What "at the latest" holds: the times after it in its sentence; if none, the one before."""
    spans = [m for m in mentions if m.meaning[0] == "span"]
    # "Nine months before the end" is one time: the event is what the months are counted from.
    starts = {m for m in mentions for s in spans if s.first <= m.first <= s.last + 1 and m != s}
    times = [m for m in mentions if m.meaning[0] in TIMES and m not in starts]
    for latest in (m for m in mentions if m.meaning == ("latest",)):
        place = tokens[latest.first].segment
        own = [m for m in times if tokens[m.first].segment == place]
        held = [m for m in own if m.first > latest.last]
        before = max((m.first for m in own if m.first < latest.first), default=None)
        held = held or [m for m in own if m.first == before]
        for said in [m.meaning for m in held] or [()]:
            yield replace(latest, meaning=("latest", *said))


def _spans(vocabulary: Vocabulary, text: str, tokens: tuple[Token, ...]) -> Iterator[Mention]:
    for match in vocabulary.spans.finditer(text):
        found = {name: said for name, said in match.groupdict().items() if said}
        unit = next(name for name in found if name in carriers()["units"])
        number = found.get("digits") or next(n[1:] for n in found if re.fullmatch(r"n\d+", n))
        yield from _mention(match, ("span", number, unit), tokens)
        if re.match(r"\s+of\b", text[match.end() :]):  # "within four weeks of the report"
            yield from _mention(match, ("order", "from"), tokens)


def _dates(text: str, tokens: tuple[Token, ...]) -> Iterator[Mention]:
    months = {name: int(n) for n, names in carriers()["months"].items() for name in names}
    for match in re.finditer(r"\b(\d{1,2}) ([a-zA-Z]{3,9}) (\d{4})\b", text):
        if month := months.get(match[2].lower()):
            with suppress(ValueError):  # of a day that is none, the number is in no field
                day = dt.date(int(match[3]), month, int(match[1]))
                yield from _mention(match, ("date", day.isoformat()), tokens)


def _mention(
    match: re.Match[str], meaning: Meaning, tokens: tuple[Token, ...]
) -> Iterator[Mention]:
    inside = [i for i, t in enumerate(tokens) if match.start() <= t.start < match.end()]
    if inside:
        yield Mention(inside[0], inside[-1], meaning)


def _polarity(
    mention: Mention,
    text: str,
    tokens: tuple[Token, ...],
    negations: list[int],
    forces: set[int],
) -> Mention:
    """The mention with what negates it: after a force, before anything else, in one clause."""
    if mention.meaning[0] == "force":
        near = [i for i in negations if mention.last < i < mention.last + NEAR]
    else:
        near = [i for i in negations if mention.first - NEAR <= i < mention.first]
        near += [i for i in negations if i == mention.last + 1]
    negated = []
    for at in near:
        a, b = min(at, mention.last), max(at, mention.first)
        parted = re.search("[,;:\n]", text[tokens[a].end : tokens[b].start])
        if (
            tokens[a].segment == tokens[b].segment
            and not parted
            and not forces & {*range(a + 1, b)}
        ):
            negated.append(at)
    return replace(mention, negated=tuple(negated))
