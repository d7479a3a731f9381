"""Reads a text: finds every phrase of the vocabulary in it, and what orders, dates or negates it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from samverkan.sentences.reading import Mention, Reading, segments
from samverkan.sentences.vocabulary import (
    AS_WRITTEN,
    Meaning,
    Token,
    Vocabulary,
    carriers,
    joints_of,
)

# What a deadline is told by.
TIMES = ("span", "every", "time", "ordered", "upon")
NEAR = 4  # words between a negation and what it negates


def read_text(vocabulary: Vocabulary, text: str) -> Reading:
    """Every mention in a text, and what negates it."""
    tokens = tuple(_tokens(vocabulary, text))
    mentions = [*_phrases(vocabulary, text, tokens), *_spans(vocabulary, text, tokens)]
    mentions += _dates(text, tokens)
    for match in vocabulary.steps.finditer(text):
        mentions += _mention(match, ("step", match[1]), tokens)
    lower = text.lower()
    for phrase, pattern, meaning in vocabulary.raw:
        for match in pattern.finditer(text) if phrase in lower else ():
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
    for number, (offset, segment) in enumerate(segments(text)):
        yield from vocabulary.tokens(segment, number, offset)


def _phrases(vocabulary: Vocabulary, text: str, tokens: tuple[Token, ...]) -> Iterator[Mention]:
    said = tuple(token.stem for token in tokens)
    for at, token in enumerate(tokens):
        for stems, joints, meaning in vocabulary.by_first.get(token.stem, ()):
            end = at + len(stems)
            if (
                said[at:end] == stems
                and tokens[end - 1].segment == token.segment
                # "When the child is placed, the social services" names no "placing social services".
                and (meaning[0] != "actor" or joints_of(text, tokens[at:end]) == joints)
            ):
                yield Mention(at, end - 1, meaning)


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
