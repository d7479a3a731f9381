"""A statement's sentence beside what its rules say, as both have to add up.

Both ways. What a field says must be mentioned (`missing`), what stands together must hold together
(`joined`), and every mention of something that carries meaning (an actor, place, document, event,
number, force, negation, qualifier, circumstance) must be what some field says (`unclaimed`). The
same for both languages. Here is what all three look at: where each rule is told, and which mentions
are its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from samverkan.model.conditions import Condition, atoms, parse
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Parties, Rule, Validity
from samverkan.sentences import needs
from samverkan.sentences.needs import Need
from samverkan.sentences.reading import Mention, Reading
from samverkan.sentences.vocabulary import Meaning, carriers

# What each sentence must have from its own rules.
LOCAL = frozenset(
    {
        "force", "actor", "qualifier", "span", "every", "time", "fact", "fact-not", "number",
        "ordered", "upon",
    }
)  # fmt: skip
# In what longer phrases a name, or a qualifier, says nothing of its own.
LONGER = {
    "actor": ("statute", "term", "actor", "fact", "fact-not", "act", "content", "event"),
    "qualifier": ("fact",),
    "fact": ("statute",),
}


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


class Account:
    """One sentence beside what it is to say."""

    def __init__(self, guide: Guide, said: Said, reading: Reading) -> None:
        self.guide, self.said, self.reading = guide, said, reading
        self.rules = [provision.rule for provision in said.provisions]
        self.needs = {p.address: (*needs.of_rule(guide, p),) for p in said.provisions}
        self.conditions = [needs.so_far_as(condition) for condition in said.conditions]
        self.shared = [n for c in self.conditions for n in needs.of_condition(guide, c)]
        self.shared += [needs.of_qualifier(name) for name in said.qualifiers]
        self.shared += needs.of_validity(said.validity) if said.validity else ()
        self.all_needs = [*self.shared, *(n for found in self.needs.values() for n in found)]
        self.places = {p.address: self._told(p) for p in said.provisions}

    # --- where each rule is told ------------------------------------------------------

    def _told(self, provision: Provision) -> frozenset[int]:
        """Where a rule is told: of the sentences that say its act, those that say all of it."""
        found = self._segments(provision.rule)
        own = self.needs[provision.address]
        met = {n: sum(self.met(need, self.with_same({n})) for need in own) for n in found}
        most = max(met.values(), default=0)
        best = {n for n in found if met[n] == most}
        return frozenset(n for n in best if not (n in self.reading.same and n - 1 in best))

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

    def with_same(self, segments: Iterable[int]) -> frozenset[int]:
        """Some sentences with those of which they say the same: "Detsamma gäller vid …"."""
        return frozenset(segments).union(n - 1 for n in segments if n in self.reading.same)

    def told_beside(self, mention: Mention) -> list[Provision]:
        """The rules of the sentence in which something stands."""
        segment = self.reading.segment(mention)
        return [p for p in self.said.provisions if segment in self.places[p.address]]

    def needs_beside(self, mention: Mention) -> list[Need]:
        """What the rules of a sentence say; one that says no act is anybody's."""
        here = self.told_beside(mention)
        return [need for p in here for need in self.needs[p.address]] if here else self.all_needs

    # --- whether a need is met --------------------------------------------------------

    def met(self, need: Need, segments: frozenset[int] | None) -> bool:
        """Whether some sentences, or any, say all that a field does, in one way or another."""
        return any(all(self._stands(m, segments) for m in way) for way in need.ways)

    def _stands(self, meaning: Meaning, segments: frozenset[int] | None) -> bool:
        return any(
            (segments is None or self.reading.segment(m) in segments)
            and not (meaning[0] == "force" and self._in_passing(m))
            and not self.names_only(m)
            for m in self.reading.by_meaning.get(meaning, ())
        )

    def _in_passing(self, mention: Mention) -> bool:
        """Whether a force belongs to an act's own words, or to a phrase that something else is."""
        return any(mention.within(m) for m in self.inside if m.meaning[0] != "force")

    def names_only(self, mention: Mention) -> bool:
        """Whether it only names something else: "the Social Services Act", "särskilt ungdomshem"."""
        if mention.meaning[0] == "actor":
            words = self.reading.stems_of(mention)
            told = self.reading.stems[self.reading.segment(mention)]
            if any(words < way <= told for way in self.ways):
                return True
        return self.reading.is_inside(mention, LONGER.get(mention.meaning[0], ()))

    # --- which mentions are the rules' own --------------------------------------------

    @cached_property
    def allowed(self) -> set[Meaning]:
        """All that some field says."""
        return meanings(self.all_needs)

    @cached_property
    def inside(self) -> list[Mention]:
        """The mentions of what some field says, and of the rules' own acts and contents."""
        meant = self.reading.meant
        return [m for m in self.reading.mentions if self.own(m) or meant(m) in self.allowed]

    @cached_property
    def at_home(self) -> list[Mention]:
        """Of those, the ones that stand in a sentence of a rule that has them."""
        return [m for m in self.inside if self._at_home(m)]

    def _at_home(self, mention: Mention) -> bool:
        if mention.meaning[0] not in LOCAL or self.own(mention):
            return True
        return self.reading.meant(mention) in meanings(self.needs_beside(mention))

    def own(self, mention: Mention) -> bool:
        """Whether a phrase is one of the rules' own acts or contents."""
        kind, *rest = mention.meaning
        if kind == "act":
            return any(rule.act == rest[0] for rule in self.rules)
        if kind == "content":
            return any(item.sv == rest[0] for rule in self.rules for item in rule.content)
        return False

    # --- the words of the rules' acts -------------------------------------------------

    @cached_property
    def ways(self) -> dict[frozenset[str], str]:
        """The words of each way to say each rule's act."""
        acts = self.reading.vocabulary.acts
        return {way: rule.act for rule in self.rules for way in acts[rule.act][rule.variant]}

    @cached_property
    def pieces(self) -> tuple[dict[frozenset[str], str], ...]:
        """The rules' own acts that each sentence says in one piece: they cover no more than it."""
        found: list[dict[frozenset[str], str]] = [{} for _ in self.reading.stems]
        for mention in self.reading.mentions:
            stems = self.reading.stems_of(mention)
            if mention.meaning[0] == "act" and self.ways.get(stems) == mention.meaning[1]:
                found[self.reading.segment(mention)][stems] = mention.meaning[1]
        return tuple(found)

    @cached_property
    def covered(self) -> tuple[frozenset[str], ...]:
        """The words of the rules' acts that each sentence says, and of their contents."""
        vocabulary = self.reading.vocabulary
        texts = [text for rule in self.rules for text in rule.content]
        texts += [to for rule in self.rules if rule.to and (to := self.guide.acts[rule.act].to)]
        always = [vocabulary.stems_of(text[vocabulary.language]) for text in texts]
        return tuple(
            frozenset().union(*always, *(w for w in self.ways if w <= told and w not in said))
            for told, said in zip(self.reading.stems, self.pieces, strict=True)
        )

    @property
    def owned(self) -> list[frozenset[str]]:
        """The words of the rules' acts that each sentence says, in one piece or not."""
        return [c.union(*p) for c, p in zip(self.covered, self.pieces, strict=True)]


def meanings(needs: Iterable[Need]) -> set[Meaning]:
    """All that some fields say."""
    return {meaning for need in needs for way in need.ways for meaning in way}


def atoms_of(provision: Provision) -> frozenset[object]:
    """What a rule's own condition reads, each with the values for which it holds."""
    return frozenset(repr(atom) for atom in atoms(provision.own_condition))


def names(parties: Parties | None) -> list[str]:
    """The names of some actors or places, none where there are none."""
    return parties.names if parties else []


def is_background(meaning: Meaning) -> bool:
    """Whether it is what every sentence is about, and may be named without a field: the child."""
    return len(meaning) > 1 and meaning[1] in carriers()["background"]
