"""What the words of a sentence say, and no field does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from samverkan.sentences.account import Account, Fault, is_background
from samverkan.sentences.reading import ITEM, Mention
from samverkan.sentences.vocabulary import Meaning, carriers

# What a sentence must not say unless a field does. An event is one only beside a word of order.
CARRIERS = frozenset(
    {
        "actor", "place", "document", "time", "qualifier", "fact", "fact-not", "number", "force",
        "span", "every", "date", "latest", "normally", "last-word", "written", "open-ended",
        "party-by-party", "start-unsaid", "fee", "pays", "ordered", "upon", "meanwhile",
        "happened",
    }
)  # fmt: skip
# A point in time: an event beside a word of order.
ORDERED = ("ordered", "upon")
# What stands between two that are named in one breath.
BREATH = (
    r"(?:,|,? (?:och|samt|eller|och/eller|and|as well as|or|and/or))(?:,[^,.:;]{1,30},)? (?:the )?"
)
# Kinds of which one phrase is one or the other; of others it says both.
HOMONYMS = (
    frozenset({"actor", "place"}),
    frozenset({"fact", "fact-not", "act", "happened"}),
    frozenset({"force", "qualifier", "time"}),
    frozenset({"span", "every", "event"}),
)


def unclaimed(account: Account) -> Iterator[Fault]:
    """Each mention, negation and number that nothing accounts for; then whole acts of no rule."""
    for mention in account.reading.mentions:
        if _claims(account, mention):
            yield Fault("words", account.reading.words(mention), account.reading.meant(mention))
    yield from _loose(account)
    yield from _other_acts(account)


def _claims(account: Account, mention: Mention) -> bool:
    """Whether a mention says something that no field does."""
    meaning = account.reading.meant(mention)
    if meaning[0] == "content":
        return not account.own(mention) and _leads(account, mention)
    if meaning[0] == "act":
        return _another(account, mention)
    if meaning[0] not in CARRIERS or (is_background(meaning) and not _beside(account, mention)):
        return False
    if mention in account.at_home:
        return False
    astray = mention in account.inside and meaning[0] not in ORDERED
    return astray or not any(
        excuse(account, mention, meaning)
        for kinds, excuse in EXCUSES
        if not kinds or meaning[0] in kinds
    )


def _another(account: Account, mention: Mention) -> bool:
    """Whether an act said in one piece is none of the rules', nor in their words."""
    words = account.reading.stems_of(mention)
    covered = account.covered[account.reading.segment(mention)]
    apart = all(m.last < mention.first or mention.last < m.first for m in account.inside)
    return len(words) > 1 and apart and not words <= covered


def _beside(account: Account, mention: Mention) -> bool:
    """Whether the child is named in one breath with others: "barnet och vårdnadshavaren", "alla"."""
    if not account.said.provisions:
        return False
    if any(m.meaning[0] == "qualifier" and m.within(mention) for m in account.inside):
        return True
    for other in account.inside:
        if other.meaning[0] == "actor" and not is_background(other.meaning):
            first, last = sorted((mention, other), key=lambda m: m.first)
            if re.fullmatch(BREATH, account.reading.between(first.last, last.first).lower()):
                return True
    return False


def _leads(account: Account, mention: Mention) -> bool:
    """Whether a phrase begins an item of a list."""
    before = account.reading.before(mention).rpartition("\n")[2]
    item = ITEM.match(before)
    rest = before[item.end() :].lower().split() if item else ["no item"]
    return set(rest) <= account.reading.vocabulary.stop


# --- what no field says and is no claim -----------------------------------------------


def _in_order(account: Account, mention: Mention, meaning: Meaning) -> bool:
    """A point in time that a condition tells, or that another reading of it says."""
    _, *order, event = meaning
    conditions = (n for n in account.needs_beside(mention) if n.field == "condition")
    if order != ["before"] and any({("event", event)} in n.ways for n in conditions):
        return True
    same = [m for m in account.reading.mentions if m.within(mention) and mention.within(m)]
    if any(m.meaning[0] in ORDERED and m in account.at_home for m in same):
        return True  # "efter" counts from an event, or comes after it
    # "Vid en akut placering": the fact says it, where the order is a weak one.
    said = (m for m in account.inside if m.meaning[0] in ("fact", "content"))
    upon = any(m.meaning[0] == "upon" for m in same)
    return upon and any(m.first <= mention.last <= m.last for m in said)


def _of_an_event(account: Account, mention: Mention, meaning: Meaning) -> bool:
    """That something has happened, of which a field says so by its name."""
    return ("event", meaning[1]) in account.allowed


def _subordinate(account: Account, mention: Mention, meaning: Meaning) -> bool:
    """A "may", "can" or "need" that only tells more of somebody: "barn som behöver stöd"."""
    if mention.meaning[1] not in ("may", "can", "needs-to"):
        return False
    words = {word.strip('”“"').lower() for word in account.reading.before(mention).split()[-1:]}
    return bool(words & set(carriers()["subordinate"][account.reading.vocabulary.language]))


def _part_of_what_is_said(account: Account, mention: Mention, meaning: Meaning) -> bool:
    """A part of another mention, or another reading of its words, with nothing of its own."""
    return any(
        (mention.inside(m) or _homonyms(mention, m)) and not _apart(account, mention, meaning, m)
        for m in account.at_home
        if m.meaning[0] not in ORDERED
    )


def _homonyms(mention: Mention, other: Mention) -> bool:
    kinds = {mention.meaning[0], other.meaning[0]}
    return mention.within(other) and any(kinds <= alike for alike in HOMONYMS)


def _apart(account: Account, mention: Mention, meaning: Meaning, other: Mention) -> bool:
    """Whether a mention says something of its own, though it lies in another."""
    match meaning[0], other.meaning[0]:
        case ("qualifier", "content") | ("ordered", "fact") | ("latest", "qualifier"):
            return True
        case "qualifier", _ if is_background(other.meaning):
            return True
        case "pays", "act" if "pays" in account.guide.acts[other.meaning[1]].asks:
            return True
        case (("fact" | "fact-not"), ("fact" | "fact-not")):
            same = (mention.first, mention.last) == (other.first, other.last)
            alone = same and meaning[:2] == other.meaning[:2]
        case _, around:
            alone = around not in ("fact", "fact-not")
    # A value of a fact that the rules read: "LVU" of several, "där barnet är listat".
    return alone and meaning[0] == "fact" and meaning[:2] in {m[:2] for m in account.allowed}


def _in_a_name(account: Account, mention: Mention, meaning: Meaning) -> bool:
    """ "The Social Services Act", "SIP (coordinated individual plan)"."""
    longer = ("statute", "term") if meaning[0] == "actor" else ("statute",)
    return account.reading.is_inside(mention, longer)


def _in_own_words(account: Account, mention: Mention, meaning: Meaning) -> bool:
    """What the words of the rules' acts hold in themselves, without claiming it."""
    if meaning[1:] in (("must",), ("should",)) or mention.negated:
        return False
    document = meaning[0] == "document"  # "Fullmakten beskriver", of one that an act issues
    words = account.owned if document else account.covered
    return account.reading.stems_of(mention) <= frozenset().union(*words)


# Why a mention that no field says is no claim, and of which kinds of mention (of none: of any).
EXCUSES: tuple[tuple[tuple[str, ...], Callable[[Account, Mention, Meaning], bool]], ...] = (
    (ORDERED, _in_order),
    (("happened",), _of_an_event),
    (("force",), _subordinate),
    ((), _part_of_what_is_said),
    ((), _in_a_name),
    (("actor", "place", "document", "force", "ordered", "happened"), _in_own_words),
)


# --- what is no mention ---------------------------------------------------------------


def _loose(account: Account) -> Iterator[Fault]:
    """A negation that turns nothing that a field says, and a number that belongs to nothing."""
    reading = account.reading
    held = [m for m in account.inside if m.meaning[0] not in ORDERED]
    inside = {at for m in held for at in range(m.first, m.last + 1)}
    turning = {at for m in account.inside for at in m.negated}
    for at, token in enumerate(reading.tokens):
        if at in inside:
            continue
        words = reading.word(at)
        negates = token.stem in reading.vocabulary.negations and at not in turning
        if words.isdigit():
            yield Fault("words", words, ("digit", words))
        elif negates and token.stem not in account.covered[token.segment]:
            yield Fault("words", words, ("negation",))


def _other_acts(account: Account) -> Iterator[Fault]:
    """An act, or another wording of it, that a sentence says in full and no rule has."""
    reading, vocabulary = account.reading, account.reading.vocabulary
    own = {(rule.act, rule.variant) for rule in account.rules}
    everything = frozenset().union(*reading.stems)
    named = [set(stems) for stems in account.owned]
    for mention in account.inside:
        named[reading.segment(mention)] |= reading.stems_of(mention)
    for act, wordings in vocabulary.acts.items():
        mine = {variant for name, variant in own if name == act}
        known = account.owned if mine else named
        for variant, ways in wordings.items():
            if variant not in mine and any(
                len(way) > 1 and way <= stems and not way <= words
                for way in ways
                if way <= everything
                for stems, words in zip(reading.stems, known, strict=True)
            ):
                yield Fault("words", account.guide.acts[act].do[vocabulary.language], ("act", act))
