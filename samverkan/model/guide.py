"""The loaded data as one object: what every other part of the package works with."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar

from samverkan.files.errors import Problem
from samverkan.model.conditions import All, Atom, Condition, Key, Lookup, atoms, decide, parse
from samverkan.model.records import (
    Act,
    Agreement,
    Aspect,
    Bilingual,
    Cases,
    Clause,
    Concept,
    Divergence,
    Edition,
    Fact,
    Link,
    Model,
    Reading,
    Relation,
    Rule,
    Statement,
    Statute,
    Validity,
    Verbs,
    Wording,
)
from samverkan.model.references import Place

T = TypeVar("T")
Stage = Literal["earlier", "in-use", "draft"]


def prefix(code: str, edition: str, stage: Stage) -> str:
    """How an address in an edition begins."""
    return code.lower() if stage == "in-use" else f"{code.lower()}@{edition}"


@dataclass(frozen=True, eq=False)
class Provision:
    """A rule where it stands: its address, its statement, and its condition with the scope.

    `address` is "vg/3.4.3.1/offer-appointment", or "…/statement.rule" where a statement
    holds several rules. `scopes` are the conditions of the scopes that cover the clause.
    """

    address: str
    clause: str
    statement_id: str
    statement: Statement
    rule: Rule
    scopes: tuple[Condition, ...]
    own_condition: Condition
    readings: tuple[tuple[Condition, Reading], ...] = ()

    @property
    def place(self) -> str:
        """ "3.4.3.1/offer-appointment": how the same edition refers to the statement."""
        return f"{self.clause}/{self.statement_id}"

    @property
    def place_in_file(self) -> Place:
        """Where the rule stands in its clause file."""
        here = next(place for _, rule, place in self.statement.every_rule() if rule is self.rule)
        return ("statements", self.statement_id, *here)

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """The facts and events that the rule reads."""
        return tuple(dict.fromkeys(atom.key for atom in self.atoms))

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The scopes that cover the clause, then the rule's own condition: all must hold."""
        return (*self.scopes, self.own_condition)

    @cached_property
    def condition(self) -> Condition:
        """The whole condition: scopes and own."""
        return All(self.parts) if self.scopes else self.own_condition

    @cached_property
    def atoms(self) -> tuple[Atom, ...]:
        return tuple(atoms(self.condition))


@dataclass(frozen=True, eq=False)
class Impossible:
    """A contradiction of a case, with its conditions read."""

    condition: Condition
    unless: Condition | None
    told: frozenset[str]
    says: Bilingual

    @cached_property
    def reads(self) -> frozenset[Key]:
        """The facts and events in which the contradiction lies."""
        return frozenset(atom.key for atom in atoms(self.condition)) | self.told

    def meets(self, lookup: Lookup) -> bool:
        """Whether what is known contradicts itself so."""
        return (
            decide(self.condition, lookup) is True
            and not (self.unless and decide(self.unless, lookup))
            and (not self.told or any(lookup(key) is not None for key in self.told))
        )


@dataclass(frozen=True, eq=False)
class Coverage:
    """A statement on whom the clauses that it covers speak of, with its condition."""

    clause: str
    statement_id: str
    statement: Statement
    covers: tuple[str, ...]
    condition: Condition


@dataclass(frozen=True, eq=False)
class Text:
    """One edition of one agreement: its clauses in printed order and its provisions.

    `stage` tells the edition in use (on the day for which the data was loaded) from those
    before it and from drafts, which have not begun.
    """

    name: str
    edition_id: str
    agreement: Agreement
    edition: Edition
    clauses: dict[str, Clause]
    provisions: tuple[Provision, ...]
    engaged: Condition
    validity: Validity
    files: dict[str, str]
    scopes: tuple[Coverage, ...] = ()
    stage: Stage = "in-use"

    @property
    def code(self) -> str:
        return self.agreement.code

    @property
    def prefix(self) -> str:
        """How addresses in it begin: "vg", or "vg@2027" where the edition is not in use."""
        return prefix(self.code, self.edition_id, self.stage)

    @property
    def is_draft(self) -> bool:
        """Whether its faults are only reported: it has not begun, or is still being entered."""
        return self.stage == "draft" or self.agreement.draft

    def without(self, statements: set[tuple[str, str]]) -> Text:
        """The same text without some statements: (clause number, statement id) of each."""
        if not statements:
            return self
        clauses = dict(self.clauses)
        for number, clause in clauses.items():
            kept = {n: s for n, s in clause.statements.items() if (number, n) not in statements}
            clauses[number] = clause.model_copy(update={"statements": kept})
        left = [p for p in self.provisions if (p.clause, p.statement_id) not in statements]
        return replace(self, clauses=clauses, provisions=tuple(left))

    def address(self, clause: str, statement: str | None = None) -> str:
        return "/".join(part for part in (self.prefix, clause, statement) if part)

    def statements(self) -> Iterator[tuple[str, str, Statement]]:
        """(clause number, statement id, statement) in the order of the source."""
        for number, clause in self.clauses.items():
            for name, statement in clause.statements.items():
                yield number, name, statement

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        return tuple(provision.address for provision in self.provisions)

    @cached_property
    def numbers(self) -> dict[str, list[int]]:
        """Where the provisions on each act stand among all of them."""
        found: dict[str, list[int]] = {}
        for number, provision in enumerate(self.provisions):
            found.setdefault(provision.rule.act, []).append(number)
        return found

    @cached_property
    def by_act(self) -> dict[str, tuple[Provision, ...]]:
        rules = self.provisions
        return {act: tuple(rules[n] for n in found) for act, found in self.numbers.items()}

    def rules_of(self, place: str) -> list[Provision]:
        """The rules of a statement, by its place: "3.4.3.1/offer-appointment"."""
        return [provision for provision in self.provisions if provision.place == place]

    def relations(self, act: str, aspect: Aspect) -> list[tuple[str, Relation]]:
        """The declared relations in which an act's answers to a question have a part.

        Each with the statement that declares it.
        """
        places = dict.fromkeys(provision.place for provision in self.by_act.get(act, ()))
        found = {
            id(relation): (place, relation)
            for one in places
            for place, relation in self._related.get((one, aspect), ())
        }
        return list(found.values())

    @cached_property
    def _related(self) -> dict[tuple[str, Aspect], list[tuple[str, Relation]]]:
        """The relations on a question in which a statement has a part, and who declares them."""
        found: dict[tuple[str, Aspect], list[tuple[str, Relation]]] = {}
        declaring = {provision.place: provision.statement for provision in self.provisions}
        for place, statement in declaring.items():
            for relation in statement.relations:
                for one in (place, *relation.with_):
                    found.setdefault((one, relation.aspect), []).append((place, relation))
        return found


# What a guide works out of what all agreements share, and need not do anew for another text.
SHARED = ("act_order", "presumed", "presumed_unless", "contradictions", "events", "_any_bound")


@dataclass(frozen=True, eq=False)
class Guide:
    """Everything the YAML files say, checked; `fingerprint` changes when any of them does.

    `editions` are all texts of each agreement in the order in which they take effect, drafts
    last; `reports` stop nothing: the faults of drafts, lapsed reviews.
    """

    root: Path
    facts: dict[str, Fact]
    acts: dict[str, Act]
    verbs: Verbs
    themes: dict[str, Bilingual]
    concepts: dict[str, Concept]
    theme_of: dict[str, str]
    statutes: dict[str, Statute]
    divergences: dict[str, Divergence]
    cases: Cases = field(default_factory=Cases)
    links: dict[str, Link] = field(default_factory=dict)
    editions: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    reports: tuple[Problem, ...] = ()
    fingerprint: str = ""
    _kept: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)

    def kept(self, make: Callable[[Guide], T]) -> T:
        """What a room above makes of the data: made once, and kept for as long as the guide."""
        return self.kept_as(make, lambda: make(self))

    def kept_as(self, key: Hashable, make: Callable[[], T]) -> T:
        """As `kept`, of one of many things: an address, a condition."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    @cached_property
    def texts(self) -> dict[str, Text]:
        """The edition in use of each agreement, by the agreement's code."""
        return {text.code: text for text in self.every_text if text.stage == "in-use"}

    @cached_property
    def provisions(self) -> dict[str, Provision]:
        return {p.address: p for text in self.texts.values() for p in text.provisions}

    @cached_property
    def act_order(self) -> dict[str, int]:
        return {name: index for index, name in enumerate(self.acts)}

    @cached_property
    def presumed(self) -> dict[str, str]:
        """The facts that are presumed of a case unless somebody tells otherwise."""
        return {name: fact.presumed for name, fact in self.facts.items() if fact.presumed}

    @cached_property
    def presumed_unless(self) -> dict[str, Condition]:
        """When a fact is not presumed after all."""
        return {
            name: self.condition(fact.presumed_unless)
            for name, fact in self.facts.items()
            if fact.presumed_unless
        }

    def condition(self, raw: dict[str, Any], place: Place = ()) -> Condition:
        """A condition as it stands in the data. Raises `ConditionError`."""
        return parse(raw, self.facts, self.events, place)

    def case_condition(self, raw: dict[str, Any], place: Place = ()) -> Condition:
        """A condition of a case, in which a number has any bound. Raises `ConditionError`."""
        return parse(raw, self._any_bound, self.events, place)

    @cached_property
    def _any_bound(self) -> dict[str, Fact]:
        """The facts, their numbers with every cut point."""
        return {
            name: fact.model_copy(update={"cuts": range(1000)}) if fact.cuts else fact
            for name, fact in self.facts.items()
        }

    @cached_property
    def contradictions(self) -> dict[str, Impossible]:
        """What cannot be so in one case. Raises `ConditionError`."""
        return {
            name: Impossible(
                condition=self.case_condition(rule.when),
                unless=self.case_condition(rule.unless) if rule.unless else None,
                told=frozenset(rule.told),
                says=rule.says,
            )
            for name, rule in self.cases.contradictions.items()
        }

    @cached_property
    def events(self) -> dict[str, Concept]:
        return {name: c for name, c in self.concepts.items() if c.kind == "event"}

    def diverging(self, address: str, on: dt.date | None = None) -> list[Divergence]:
        """Where the law now differs from a clause or a rule; on a day, what differed then."""
        place = bare(address)
        found = self.kept_as(
            ("diverging", place),
            lambda: [
                divergence
                for divergence in self.divergences.values()
                if any(within(place, concern) for concern in divergence.concerns)
            ],
        )
        return [one for one in found if on is None or one.since <= on]

    def wording(self, rule: Rule) -> Wording:
        """The verb that the rule's text uses of its act."""
        act = self.acts[rule.act]
        return act.variants[rule.variant] if rule.variant else act

    def text(self, code: str) -> Text:
        """The text of the agreement with this code (any case). Raises KeyError."""
        return self.texts[code.upper()]

    def text_of(self, address: str) -> Text:
        """The text that an address such as "vg/3.1/convene" or "vg@2027/3.1" stands in.

        Raises KeyError.
        """
        code, _, edition = address.partition("/")[0].partition("@")
        if not edition:
            return self.text(code)
        return {text.edition_id: text for text in self.editions[code.upper()]}[edition]

    @property
    def settled(self) -> list[Text]:
        """The texts in use but those still being entered: only of these is silence an answer."""
        return [text for text in self.texts.values() if not text.agreement.draft]

    def comparable(self, text: Text) -> list[Text]:
        """The other agreements that a text can be compared with; none while it is being entered."""
        return [t for t in self.settled if t is not text] if not text.agreement.draft else []

    @property
    def every_text(self) -> Iterator[Text]:
        """All editions of all agreements, drafts too."""
        for editions in self.editions.values():
            yield from editions

    def with_text(self, text: Text) -> Guide:
        """The guide with a text in the place of the one of the same agreement and edition."""
        editions = tuple(
            text if other.edition_id == text.edition_id else other
            for other in self.editions[text.code]
        )
        changed = replace(self, editions={**self.editions, text.code: editions})
        kept = {name: value for name, value in self.__dict__.items() if name in SHARED}
        changed.__dict__.update(kept)
        return changed

    def records(self) -> Iterator[tuple[str, Place, Model]]:
        """Every record of the data: the file that it stands in, its place there, and itself."""
        for name in ("facts", "acts", "statutes", "divergences", "links"):
            for key, record in getattr(self, name).items():
                yield f"agreements/{name}.yaml", (key,), record
        yield "agreements/cases.yaml", (), self.cases
        for key, words in self.themes.items():
            yield "glossary/themes.yaml", (key,), words
        for key, concept in self.concepts.items():
            yield f"glossary/{self.theme_of[key]}.yaml", (key,), concept
        for texts in self.editions.values():
            yield f"agreements/{texts[0].name}/agreement.yaml", (), texts[0].agreement
        for text in self.every_text:
            yield f"agreements/{text.name}/{text.edition_id}/edition.yaml", (), text.edition
            for number, clause in text.clauses.items():
                yield text.files[number], (), clause

    def judging(self, on: dt.date | None) -> list[Text]:
        """The edition of each agreement by which a case of a day is judged.

        It is the last that had taken effect: in a gap after it, its answers stand, and its
        validity says that it has expired. With no day it is the edition in use.
        """
        return [
            self.texts[code] if on is None else _begun(editions, on)
            for code, editions in self.editions.items()
        ]


def _begun(editions: tuple[Text, ...], on: dt.date) -> Text:
    begun = [
        text
        for text in editions
        if text is editions[0] or (text.edition.takes_effect or dt.date.max) <= on
    ]
    return begun[-1]


def bare(address: str) -> str:
    """An address without its edition: a statement keeps its id from one to the next."""
    first, _, rest = address.partition("/")
    return f"{first.partition('@')[0]}/{rest}"


def within(address: str, other: str) -> bool:
    """Whether an address is another, or lies inside it: "3.4.1/cost" in "3.4", all in ""."""
    return not other or address == other or address.startswith((f"{other}/", f"{other}."))


def fingerprint(files: list[tuple[str, bytes]]) -> str:
    """A short hash over names and contents, the same on every machine."""
    digest = hashlib.sha256()
    for name, content in sorted(files):
        digest.update(name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:16]
