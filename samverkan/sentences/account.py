"""The accounting: that a statement's sentence says what its rules say, no more and no less.

Both ways. Forward: everything that a field says is mentioned in the sentence. Back: every
mention of something that carries meaning (an actor, place, document, event, number, force,
negation, qualifier, circumstance) is what some field says. The same for both languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from samverkan.model.conditions import Condition, Happened, atoms, parse
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Parties, Rule, Validity
from samverkan.sentences import needs
from samverkan.sentences.needs import Group, Need
from samverkan.sentences.reading import ITEM, Meaning, Mention, Reading, carriers

# What a sentence must not say unless a field does. An event is one only beside a word of order.
CARRIERS = frozenset(
    {
        "actor", "place", "document", "time", "qualifier", "fact", "fact-not", "number", "force",
        "span", "every", "date", "latest", "normally", "last-word", "written", "open-ended",
        "party-by-party", "start-unsaid", "fee", "pays", "ordered", "upon", "meanwhile",
        "happened",
    }
)  # fmt: skip
# What each sentence must have from its own rules.
LOCAL = frozenset(
    {
        "force", "actor", "qualifier", "span", "every", "time", "fact", "fact-not", "number",
        "ordered", "upon",
    }
)  # fmt: skip
# A point in time: an event beside a word of order.
ORDERED = ("ordered", "upon")
# The fields that a sentence says itself, or by what word it takes them up from the one before.
TAKEN_UP = {
    "condition": ("again", "pronouns", "same"),
    "deadline": ("again", "pronouns", "same"),
    "who": ("pronouns", "same"),
    "to": ("pronouns", "same"),
    "qualifiers": (),
    "where": (),
}
# What a name or an act may hold in itself without claiming it.
NAMES = frozenset({"actor", "place", "document", "force", "ordered", "happened"})
# What stands between two that are named in one breath.
BREATH = (
    r"(?:,|,? (?:och|samt|eller|och/eller|and|as well as|or|and/or))(?:,[^,.:;]{1,30},)? (?:the )?"
)
# In what longer phrases a name, or a qualifier, says nothing of its own.
LONGER = {
    "actor": ("statute", "term", "actor", "fact", "fact-not", "act", "content", "event"),
    "qualifier": ("fact",),
    "fact": ("statute",),
}
# Kinds of which one phrase is one or the other; of others it says both.
HOMONYMS = (
    frozenset({"actor", "place"}),
    frozenset({"fact", "fact-not", "act", "happened"}),
    frozenset({"force", "qualifier", "time"}),
    frozenset({"span", "every", "event"}),
)


@dataclass(frozen=True)
class Said:
    """What the rules of a statement say, as the sentence has to account for it."""

    provisions: tuple[Provision, ...]
    conditions: tuple[Condition, ...] = ()
    qualifiers: tuple[str, ...] = ()
    validity: Validity | None = None

    @property
    def anything(self) -> bool:
        """Whether there is anything for a sentence to say."""
        return bool(self.provisions or self.conditions or self.validity)


@dataclass(frozen=True)
class Fault:
    """What does not add up: a field that the words do not say, or words that no field does.

    `rule` is the address of the rule whose field it is, where it is one rule's.
    """

    field: str
    words: str
    meaning: Meaning
    rule: str = ""


def said(guide: Guide, text: Text, number: str, name: str) -> Said:
    """What a statement of a text says: its rules, and what its scope or validity is."""
    statement = text.clauses[number].statements[name]
    own = tuple(p for p in text.provisions if (p.clause, p.statement_id) == (number, name))
    conditions = tuple(parse(s.when, guide.facts, guide.events) for s in statement.scope)
    qualifiers = tuple(name for scope in statement.scope for name in scope.qualifiers)
    return Said(own, conditions, qualifiers, statement.validity)


def faults(guide: Guide, said: Said, reading: Reading) -> Iterator[Fault]:
    """Everything in which a sentence and its rules do not say the same."""
    if said.anything:
        yield from Account(guide, said, reading).faults()
    else:
        yield Fault("rule", reading.text, ("nothing",))


class Account:
    """One sentence beside what it is to say."""

    def __init__(self, guide: Guide, said: Said, reading: Reading) -> None:
        self.guide, self.said, self.reading = guide, said, reading
        self.needs = {p.address: (*needs.of_rule(guide, p),) for p in said.provisions}
        self.conditions = [needs.so_far_as(condition) for condition in said.conditions]
        self.shared = [n for c in self.conditions for n in needs.of_condition(guide, c)]
        self.shared += [needs.of_qualifier(name) for name in said.qualifiers]
        self.shared += needs.of_validity(said.validity) if said.validity else ()
        self.all_needs = [*self.shared, *(n for found in self.needs.values() for n in found)]
        self.places = {p.address: self._told(p) for p in said.provisions}

    def faults(self) -> Iterator[Fault]:
        """What the fields say and the words do not; then what only the words say."""
        for provision in self.said.provisions:
            yield from self._forward(provision)
        for need in self.shared:
            if not self._met(need, None):
                yield Fault(need.field, "", need.example)
        yield from self._steps()
        yield from self._subjects()
        yield from self._connectives()
        yield from self._together()
        for mention in self.reading.mentions:
            yield from self._back(mention)
        yield from self._loose()
        yield from self._other_acts()

    # --- forward ----------------------------------------------------------------------

    def _forward(self, provision: Provision) -> Iterator[Fault]:
        found = self.places[provision.address]
        if not found:
            yield Fault("act", "", ("act", provision.rule.act), provision.address)
        if both := set(_names(provision.rule.who)) & set(_names(provision.rule.to)):
            yield Fault("to", "both", ("actor", min(both)))
        for need in self.needs[provision.address]:
            near = self._with(found) if need.near else self._reach(found, need.field)
            where = found if self._itself(need, found) else near
            if not self._met(need, where or None):
                yield Fault(need.field, "", need.example, provision.address)
        yield from self._presumed(provision)
        yield from self._taken_up(provision, found)
        yield from self._twice(provision.rule)

    def _presumed(self, provision: Provision) -> Iterator[Fault]:
        """No words say "not before the placement" and leave open whether there is a placement."""
        events = [part for part in atoms(provision.own_condition) if isinstance(part, Happened)]
        known = {part.event for part in events if not part.before}
        for limit in provision.rule.deadline:
            known |= {name for name in (limit.before, limit.at, limit.after, limit.from_) if name}
        for part in events:
            if part.before and part.before not in known:
                yield Fault("condition", "presumed", ("event", part.before), provision.address)

    def _twice(self, rule: Rule) -> Iterator[Fault]:
        """Of whom two fields speak, but not of the same in all: said once for each of them."""
        fields = [set(_names(p)) for p in (rule.who, rule.to, rule.pays, rule.consent)]
        for one, other in combinations(fields, 2):
            for name in one & other if one != other else ():
                if len(self.reading.by_meaning.get(("actor", name), ())) < 2:
                    yield Fault("who", "twice", ("actor", name))

    def _subjects(self) -> Iterator[Fault]:
        """Whoever stands before a force, or after the word for a recipient, does it or gets it."""
        reading, language = self.reading, self.reading.vocabulary.language
        forces = {m.first for m in reading.mentions if m.meaning[0] == "force"}
        for mention in (m for m in self.inside if m.meaning[0] == "actor"):
            rules = [provision.rule for provision in self._rules(mention)]
            named = {name for rule in rules for name in (*_names(rule.who), *_names(rule.to))}
            start = reading.tokens[mention.first].start
            before = reading.text[:start].lower().removesuffix("the ")
            to = (act.to[language] for rule in rules if (act := self.guide.acts[rule.act]).to)
            sent = before.endswith(tuple(words.partition("{to}")[0] or "-" for words in to))
            acting = mention.last + 1 in forces and self._plain(mention.last)
            if rules and (acting or sent) and mention.meaning[1] not in named:
                yield Fault("who", "acts", mention.meaning)

    def _plain(self, at: int) -> bool:
        """Whether no comma and no "who" stands between a word and the next."""
        one, other = self.reading.tokens[at : at + 2]
        between = self.reading.text[one.end : other.start].lower()
        small = set(carriers()["subordinate"][self.reading.vocabulary.language])
        return "," not in between and not small & set(between.split())

    def _steps(self) -> Iterator[Fault]:
        """ "Steg 2:" numbers what is said from there on."""
        steps = [m for m in self.reading.mentions if m.meaning[0] == "step"]
        for provision in self.said.provisions:
            last = max(self.places[provision.address], default=0)
            above = [m.meaning[1] for m in steps if self.reading.segment(m) <= last]
            own = [str(provision.rule.step.number)] if provision.rule.step else []
            if above[-1:] != own:
                yield Fault("step", "", ("step", *own))

    def _reach(self, segments: frozenset[int], field: str) -> frozenset[int]:
        """Where a field may be said: where several rules are told, not in another's sentence.

        A sentence reaches into the one before by "då" or by a pronoun.
        """
        if field not in TAKEN_UP or len(self.said.provisions) < 2:
            return frozenset()
        found = set(segments)
        back = {number for by in TAKEN_UP[field] for number in getattr(self.reading, by)}
        told = {number for places in self.places.values() for number in places}
        for number in range(self.reading.segments - 1, 0, -1):
            if number in found and (number in back or number - 1 not in told):
                found.add(number - 1)
        for number in range(self.reading.segments - 1):
            if number in found and number + 1 not in told:
                found.add(number + 1)
        return frozenset(found)

    def _itself(self, need: Need, segments: frozenset[int]) -> bool:
        """Whether the sentence speaks of a fact itself, and so takes up no value of it."""
        if len(self.said.provisions) < 2:
            return False
        facts = {m[:2] for way in need.ways for m in way if m[0] == "fact"}
        here = (m for m in self.reading.mentions if self.reading.segment(m) in segments)
        return any(self.reading.meant(m)[:2] in facts for m in here)

    def _taken_up(self, provision: Provision, segments: frozenset[int]) -> Iterator[Fault]:
        """A "då" or a pronoun that takes up what the rule does not have."""
        if not segments or len(self.said.provisions) < 2:
            return
        if segments <= self.reading.pronouns and not (provision.rule.who or provision.rule.to):
            yield Fault("who", "pronoun", ("act", provision.rule.act))
        if segments <= self.reading.again and not atoms_of(provision):
            yield Fault("condition", "again", ("act", provision.rule.act))

    def _met(self, need: Need, segments: frozenset[int] | None) -> bool:
        return any(all(self._stands(m, segments) for m in way) for way in need.ways)

    def _stands(self, meaning: Meaning, segments: frozenset[int] | None) -> bool:
        return any(
            (segments is None or self.reading.segment(m) in segments)
            and not (meaning[0] == "force" and self._in_passing(m))
            and not self.names_only(m)
            for m in self.reading.by_meaning.get(meaning, ())
        )

    def names_only(self, mention: Mention) -> bool:
        """Whether it only names something else: "the Social Services Act", "särskilt ungdomshem"."""
        longer = LONGER.get(mention.meaning[0], ())
        if mention.meaning[0] == "actor":
            words = {t.stem for t in self.reading.tokens_of(mention)}
            told = self.reading.stems[self.reading.segment(mention)]
            if any(words < way <= told for way in self.ways):
                return True
        return any(mention.inside(m) for m in self.reading.mentions if m.meaning[0] in longer)

    def _told(self, provision: Provision) -> frozenset[int]:
        """Where a rule is told: of the sentences that say its act, those that say all of it."""
        found = self._segments(provision.rule)
        own = self.needs[provision.address]
        met = {n: sum(self._met(need, self._with({n})) for need in own) for n in found}
        most = max(met.values(), default=0)
        best = {n for n in found if met[n] == most}
        return frozenset(n for n in best if not (n in self.reading.same and n - 1 in best))

    def _with(self, segments: Iterable[int]) -> frozenset[int]:
        """Some sentences with those of which they say the same: "Detsamma gäller vid …"."""
        return frozenset(segments).union(n - 1 for n in segments if n in self.reading.same)

    def _segments(self, rule: Rule) -> frozenset[int]:
        """The sentences that say a rule's act, in the words of its own wording."""
        ways, found = self.reading.vocabulary.acts[rule.act][rule.variant], set()
        for number, stems in enumerate(self.reading.stems):
            best = max((way for way in ways if way <= stems), key=len, default=None)
            # "Follow the agreement" is not said in "see to it that the agreement is followed".
            pieces = self.pieces[number]
            if best and (rule.act in pieces.values() or not any(best <= p for p in pieces)):
                found.add(number)
        return frozenset(found | {n for n in self.reading.same if n - 1 in found})

    # --- what stands together ---------------------------------------------------------

    def _connectives(self) -> Iterator[Fault]:
        """Alternatives have an "or" between them; what holds together has none."""
        told = {m.first for m in self.inside if m.first == m.last}  # "och/eller", a qualifier
        for group in self.groups:
            found = [
                [at for at in self.ors if any(last < at < first for last, first in gaps)]
                for gaps in self.gaps(group).values()
            ]
            told.update(*found)
            if group.either is False and any(found):
                yield Fault(group.field, "and", group.members[0][0])
            if group.either and not (found and all(found)):
                yield Fault(group.field, "or", group.members[0][0])
        for at in set(self.ors) - told:
            token = self.reading.tokens[at]
            yield Fault("words", self.reading.text[token.start : token.end], ("or",))

    @cached_property
    def groups(self) -> list[Group]:
        """What the rules, and the scope, name together."""
        groups = [group for p in self.said.provisions for group in needs.groups(p)]
        return groups + [g for c in self.conditions for g in needs.joined(c)]

    @cached_property
    def ors(self) -> list[int]:
        """Where an "or" stands that is in no phrase: not that of "barnet eller den unge"."""
        names = [m for m in self.reading.mentions if m in self.inside or _background(m.meaning)]
        return [
            at
            for at in self.reading.ors
            if self.reading.tokens[at].stem not in self.covered[self.reading.tokens[at].segment]
            and not any(m.first <= at <= m.last and m.first < m.last for m in names)
        ]

    def gaps(self, group: Group) -> dict[int, list[tuple[int, int]]]:
        """What stands between the members of a group, in each sentence that names more than one."""
        named = sorted(
            (m.first, m.last, number)
            for number, member in enumerate(group.members)
            for meaning in member
            for m in self._about(meaning)
        )
        found: dict[int, list[tuple[int, int]]] = {}
        for (_, last, one), (first, _, other) in pairwise(named):
            segment = self.reading.tokens[first].segment
            if one != other and last < first and self.reading.tokens[last].segment == segment:
                found.setdefault(segment, []).append((last, first))
        return found

    def _about(self, meaning: Meaning) -> Sequence[Mention]:
        if meaning[0] != "about":
            return self.reading.by_meaning.get(meaning, ())
        return [
            m
            for m in self.reading.mentions
            if m.meaning[0] in ("fact", "fact-not", "event", "not-event", "number")
            and meaning[1] in m.meaning[1:3]
        ]

    def _together(self) -> Iterator[Fault]:
        """Rules told in one sentence are told alike: what one lacks, or has more, is not seen.

        So each field is the same in all of them, or names something of its own in each.
        """
        acts = [
            {p.rule.act for p in self.said.provisions if number in self.places[p.address]}
            for number in range(self.reading.segments)
        ]
        for number in self.reading.same:
            for act in acts[number - 1] ^ acts[number]:
                yield Fault("rule", "", ("act", act))
        for one, other in combinations(self.said.provisions, 2):
            if self._with(self.places[one.address]) & self._with(self.places[other.address]):
                for field, value in ALIKE.items():
                    a, b = value(one), value(other)
                    if a != b and (not a or not b or a < b or b < a):
                        yield Fault(field, "together", ("act", other.rule.act))

    # --- back -------------------------------------------------------------------------

    @cached_property
    def allowed(self) -> set[Meaning]:
        """All that some field says."""
        return _meanings(self.all_needs)

    @cached_property
    def facts(self) -> set[Meaning]:
        """The facts that some field reads."""
        return {meaning[:2] for meaning in self.allowed if meaning[0] == "fact"}

    @cached_property
    def inside(self) -> list[Mention]:
        """The mentions of what some field says, and of the rules' own acts and contents."""
        meant = self.reading.meant
        return [m for m in self.reading.mentions if self._own(m) or meant(m) in self.allowed]

    @cached_property
    def at_home(self) -> list[Mention]:
        """Of those, the ones that stand in a sentence of a rule that has them."""
        meant = self.reading.meant
        return [
            m
            for m in self.inside
            if m.meaning[0] not in LOCAL or self._own(m) or meant(m) in _meanings(self._here(m))
        ]

    def _here(self, mention: Mention) -> list[Need]:
        """What the rules of a sentence say; one that says no act is anybody's."""
        here = self._rules(mention)
        return [need for p in here for need in self.needs[p.address]] if here else self.all_needs

    def _rules(self, mention: Mention) -> list[Provision]:
        """The rules of the sentence in which something stands."""
        segment = self.reading.segment(mention)
        return [p for p in self.said.provisions if segment in self.places[p.address]]

    @cached_property
    def covered(self) -> tuple[frozenset[str], ...]:
        """The words of the rules' acts that each sentence says, and of their contents."""
        vocabulary = self.reading.vocabulary
        rules = [provision.rule for provision in self.said.provisions]
        texts = [text for rule in rules for text in rule.content]
        texts += [to for rule in rules if rule.to and (to := self.guide.acts[rule.act].to)]
        always = [vocabulary.stems_of(text[vocabulary.language]) for text in texts]
        return tuple(
            frozenset().union(*always, *(w for w in self.ways if w <= told and w not in said))
            for told, said in zip(self.reading.stems, self.pieces, strict=True)
        )

    @cached_property
    def ways(self) -> dict[frozenset[str], str]:
        """The words of each way to say each rule's act."""
        acts = self.reading.vocabulary.acts
        rules = [provision.rule for provision in self.said.provisions]
        return {way: rule.act for rule in rules for way in acts[rule.act][rule.variant]}

    @property
    def owned(self) -> list[frozenset[str]]:
        """The words of the rules' acts that each sentence says, in one piece or not."""
        return [c.union(*p) for c, p in zip(self.covered, self.pieces, strict=True)]

    @cached_property
    def pieces(self) -> tuple[dict[frozenset[str], str], ...]:
        """The rules' own acts that each sentence says in one piece: they cover no more than it."""
        found: list[dict[frozenset[str], str]] = [{} for _ in self.reading.stems]
        for mention in self.reading.mentions:
            stems = frozenset(t.stem for t in self.reading.tokens_of(mention))
            if mention.meaning[0] == "act" and self.ways.get(stems) == mention.meaning[1]:
                found[self.reading.segment(mention)][stems] = mention.meaning[1]
        return tuple(found)

    def _own(self, mention: Mention) -> bool:
        """Whether a phrase is one of the rules' own acts or contents."""
        kind, *rest = mention.meaning
        rules = [p.rule for p in self.said.provisions]
        if kind == "act":
            return any(rule.act == rest[0] for rule in rules)
        if kind == "content":
            return any(item.sv == rest[0] for rule in rules for item in rule.content)
        return False

    def _in_passing(self, mention: Mention) -> bool:
        """Whether a force belongs to an act's own words, or to a phrase that something else is."""
        within = (m for m in self.inside if m.meaning[0] != "force")
        return any(mention.within(m) for m in within)

    def _back(self, mention: Mention) -> Iterator[Fault]:
        meaning = self.reading.meant(mention)
        if meaning[0] == "content" and not self._own(mention) and self._leads(mention):
            yield Fault("words", self.reading.words(mention), meaning)
        if meaning[0] == "act" and self._another(mention):
            yield Fault("words", self.reading.words(mention), meaning)
        if meaning[0] not in CARRIERS or (_background(meaning) and not self._beside(mention)):
            return
        astray = mention in self.inside and meaning[0] not in ORDERED
        if mention not in self.at_home and (astray or not self._accounted(mention, meaning)):
            yield Fault("words", self.reading.words(mention), meaning)

    def _another(self, mention: Mention) -> bool:
        """Whether an act said in one piece is none of the rules', nor in their words."""
        words = {t.stem for t in self.reading.tokens_of(mention)}
        covered = self.covered[self.reading.segment(mention)]
        apart = all(m.last < mention.first or mention.last < m.first for m in self.inside)
        return len(words) > 1 and apart and not words <= covered

    def _beside(self, mention: Mention) -> bool:
        """Whether the child is named in one breath with others: "barnet och vårdnadshavaren", "alla"."""
        if not self.said.provisions:
            return False
        if any(m.meaning[0] == "qualifier" and m.within(mention) for m in self.inside):
            return True
        for other in self.inside:
            if other.meaning[0] == "actor" and not _background(other.meaning):
                first, last = sorted((mention, other), key=lambda m: m.first)
                start = self.reading.tokens[first.last].end
                between = self.reading.text[start : self.reading.tokens[last.first].start]
                if re.fullmatch(BREATH, between.lower()):
                    return True
        return False

    def _accounted(self, mention: Mention, meaning: Meaning) -> bool:
        """Whether what no field says is no claim: part of a name, an act, a relative clause."""
        if meaning[0] in ORDERED and self._in_order(mention):
            return True
        if meaning[0] == "happened" and ("event", meaning[1]) in self.allowed:
            return True
        if meaning[0] == "force" and self._subordinate(mention):
            return True
        around = (m for m in self.at_home if m.meaning[0] not in ORDERED)
        if any(self._part(mention, m) and not self._apart(mention, m) for m in around):
            return True
        # "The Social Services Act", "SIP (coordinated individual plan)".
        longer = ("statute", "term") if meaning[0] == "actor" else ("statute",)
        if any(mention.inside(m) for m in self.reading.mentions if m.meaning[0] in longer):
            return True
        if meaning[0] not in NAMES or meaning[1:] in (("must",), ("should",)) or mention.negated:
            return False
        words = {t.stem for t in self.reading.tokens_of(mention)}
        document = meaning[0] == "document"  # "Fullmakten beskriver", of one that an act issues
        return words <= frozenset().union(*(self.owned if document else self.covered))

    def _part(self, mention: Mention, other: Mention) -> bool:
        """Whether a mention is but a part of another, or another reading of the same words."""
        if mention.inside(other):
            return True
        kinds = {mention.meaning[0], other.meaning[0]}
        return mention.within(other) and any(kinds <= alike for alike in HOMONYMS)

    def _apart(self, mention: Mention, other: Mention) -> bool:
        """Whether a mention says something of its own, though it lies in another.

        A qualifier inside a content, a point in time inside a fact, and the value of a fact
        that the rules read ("LVU" of several; "the health centre where the child is listed").
        """
        meaning = self.reading.meant(mention)
        same = (mention.first, mention.last) == (other.first, other.last)
        around = other.meaning[0] in ("fact", "fact-not")
        alone = not around or (same and meaning[:2] == other.meaning[:2])
        values = meaning[:2] in self.facts and alone
        pairs = (("qualifier", "content"), ("ordered", "fact"), ("latest", "qualifier"))
        paid = meaning[0] == "pays" and other.meaning[0] == "act"
        paid = paid and "pays" in self.guide.acts[other.meaning[1]].asks
        every = meaning[0] == "qualifier" and _background(other.meaning)
        return values or every or paid or (meaning[0], other.meaning[0]) in pairs

    def _in_order(self, mention: Mention) -> bool:
        """Whether a point in time is told by a condition, or is what another reading of it says."""
        _, *order, event = self.reading.meant(mention)
        conditions = (n for n in self._here(mention) if n.field == "condition")
        if order != ["before"] and any({("event", event)} in n.ways for n in conditions):
            return True
        same = [m for m in self.reading.mentions if m.within(mention) and mention.within(m)]
        if any(m.meaning[0] in ORDERED and m in self.at_home for m in same):
            return True  # "efter" counts from an event, or comes after it
        # "Vid en akut placering": the fact says it, where the order is a weak one.
        said = (m for m in self.inside if m.meaning[0] in ("fact", "content"))
        upon = any(m.meaning[0] == "upon" for m in same)
        return upon and any(m.first <= mention.last <= m.last for m in said)

    def _subordinate(self, mention: Mention) -> bool:
        """Whether a "may", "can" or "need" only tells more of somebody: "barn som behöver stöd"."""
        if mention.meaning[1] not in ("may", "can", "needs-to"):
            return False
        before = self.reading.text[: self.reading.tokens[mention.first].start].split()[-1:]
        words = {word.strip('”“"').lower() for word in before}
        return bool(words & set(carriers()["subordinate"][self.reading.vocabulary.language]))

    def _leads(self, mention: Mention) -> bool:
        """Whether a phrase begins an item of a list."""
        start = self.reading.tokens[mention.first].start
        before = self.reading.text[:start].rpartition("\n")[2]
        item = ITEM.match(before)
        rest = before[item.end() :].lower().split() if item else ["no item"]
        return set(rest) <= self.reading.vocabulary.stop

    def _loose(self) -> Iterator[Fault]:
        """A negation that turns nothing that a field says, and a number that belongs to nothing."""
        reading = self.reading
        held = [m for m in self.inside if m.meaning[0] not in ORDERED]
        inside = {at for m in held for at in range(m.first, m.last + 1)}
        turning = {at for m in self.inside for at in m.negated}
        for at, token in enumerate(reading.tokens):
            words = reading.text[token.start : token.end]
            negates = token.stem in reading.vocabulary.negations and at not in turning
            if at not in inside and words.isdigit():
                yield Fault("words", words, ("digit", words))
            elif at not in inside and negates and token.stem not in self.covered[token.segment]:
                yield Fault("words", words, ("negation",))

    def _other_acts(self) -> Iterator[Fault]:
        """An act, or another wording of it, that a sentence says in full and no rule has."""
        vocabulary = self.reading.vocabulary
        own = {(p.rule.act, p.rule.variant) for p in self.said.provisions}
        named = [set(stems) for stems in self.owned]
        for mention in self.inside:
            named[self.reading.segment(mention)] |= {
                t.stem for t in self.reading.tokens_of(mention)
            }
        for act, wordings in vocabulary.acts.items():
            mine = {variant for name, variant in own if name == act}
            for variant, ways in wordings.items():
                said = zip(self.reading.stems, self.owned if mine else named, strict=True)
                if variant not in mine and any(
                    len(way) > 1 and way <= stems and not way <= known
                    for stems, known in said
                    for way in ways
                ):
                    yield Fault("words", self.guide.acts[act].do[vocabulary.language], ("act", act))


def _meanings(needs: Iterable[Need]) -> set[Meaning]:
    """All that some fields say."""
    return {meaning for need in needs for way in need.ways for meaning in way}


def atoms_of(provision: Provision) -> frozenset[object]:
    """What a rule's own condition reads, each with the values for which it holds."""
    return frozenset(repr(atom) for atom in atoms(provision.own_condition))


def _names(parties: Parties | None) -> list[str]:
    return parties.names if parties else []


def _background(meaning: Meaning) -> bool:
    return len(meaning) > 1 and meaning[1] in carriers()["background"]


# The fields of which rules in one sentence must not have different parts, each as a set.
ALIKE: dict[str, Callable[[Provision], frozenset[object]]] = {
    "who": lambda p: frozenset(p.rule.who.names if p.rule.who else ()),
    "to": lambda p: frozenset(p.rule.to.names if p.rule.to else ()),
    "force": lambda p: frozenset({p.rule.force} - {None, "does"}),
    "normally": lambda p: frozenset({"normally"} if p.rule.normally else ()),
    "where": lambda p: frozenset(p.rule.where.names if p.rule.where else ()),
    "no-fee-for": lambda p: frozenset(p.rule.no_fee_for),
    "step": lambda p: frozenset({p.rule.step.number} if p.rule.step else ()),
    "pays": lambda p: frozenset(p.rule.pays.names if p.rule.pays else ()),
    "consent": lambda p: frozenset(p.rule.consent.names if p.rule.consent else ()),
    "deadline": lambda p: frozenset(map(repr, p.rule.deadline)),
    "qualifiers": lambda p: frozenset(p.rule.qualifiers),
    "condition": lambda p: atoms_of(p),
}
