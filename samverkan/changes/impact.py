"""What rests on a rule, a statement or a clause: what to look at before it is changed.

Computed from the data, the pages' sources and a run of the scenarios in process: no site
need be built.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any

from samverkan.changes.sheet import Item, Sheet
from samverkan.changes.words import WORDS
from samverkan.files.errors import Problem, Problems, nearest
from samverkan.model.conditions import event_in
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Language, Statement
from samverkan.model.references import names_in
from samverkan.prose.cited import CITED, shown
from samverkan.prose.passages import CATALOGUES, written_pages
from samverkan.scenarios.features import Feature, Scenario, read_features
from samverkan.scenarios.run import run_all
from samverkan.scenarios.vocabulary import Vocabulary, vocabulary
from samverkan.scenarios.world import World
from samverkan.words.compare import Verdict, compare_act
from samverkan.words.glossary import act_anchor, spoken
from samverkan.words.lexicon import Lexicon
from samverkan.words.say import Say

FREE = ("definition", "goal", "background", "reference")


@dataclass(frozen=True)
class Impact:
    """What rests on some rules and statements, each by its address, path, id or name.

    `pages` (those that people write) show a rule of it, `citing` name its clause; `pinned` are the scenarios with an
    assertion that rests on it, `weighed` others that asked about its act, `tagged` others
    with its clause's tag. `compared` are other agreements' codes and how they compare.
    """

    rules: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    weighed: tuple[str, ...] = ()
    tagged: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    compared: tuple[tuple[str, str, Verdict], ...] = ()
    terms: tuple[str, ...] = ()
    divergences: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()

    @property
    def weight(self) -> tuple[int, int]:
        """How much rests on it: the rules first, for they decide cases; then all else."""
        return len(self.rules), sum(len(getattr(self, part.name)) for part in fields(self))

    def said(self, language: Language) -> dict[str, list[str]]:
        """Each sort of which there is something, by its heading, in words."""
        found = {}
        for sort in WORDS.below("impact"):
            listed = getattr(self, sort)
            if sort == "compared":
                said = {each: WORDS.say(language, f"verdict.{each}") for _, _, each in listed}
                listed = [f"{code} {act}: {said[verdict]}" for code, act, verdict in listed]
            if listed:
                heading = WORDS.say(language, f"impact.{sort}")
                found[heading] = [one.removeprefix(f"{CATALOGUES}/") for one in listed]
        return found

    def lines(self, language: Language) -> list[str]:
        """What rests on it, a line for each sort."""
        return [f"{sort}: {', '.join(said)}" for sort, said in self.said(language).items()]

    def sheet(self, address: str, language: Language) -> Sheet:
        """The whole report: a section for each sort."""
        title = WORDS.say(language, "rests.title", address=address)
        sections = {sort: list(map(Item, said)) for sort, said in self.said(language).items()}
        opening = () if sections else (WORDS.say(language, "rests.nothing"),)
        return Sheet(title, language, opening, sections)


@dataclass(frozen=True)
class Row:
    """How a row of a scenario came out: the rules that it rested on, the acts and rules that
    it asked about. A row that passed has no fault.
    """

    scenario: Scenario
    line: int
    fault: str
    pinned: frozenset[str]
    acts: frozenset[str]
    asked: frozenset[str]


def alone(guide: Guide, text: Text) -> Guide:
    """The guide with one edition as the only one of its agreement: it judges every case."""
    address = replace(text, stage="in-use").prefix
    provisions = tuple(
        replace(p, address=f"{address}/{p.address.partition('/')[2]}") for p in text.provisions
    )
    used = replace(text, stage="in-use", provisions=provisions)
    return replace(guide, editions={**guide.editions, text.code: (used,)})


def impact(guide: Guide, address: str) -> Impact:
    """What rests on a clause, a statement or a rule. Raises `Problems`."""
    try:
        text = guide.text_of(address.lower())
    except KeyError:
        known = ", ".join(text.prefix for text in guide.every_text)
        message = f"names no agreement: an address begins with one of {known}"
        raise Problems([Problem(address, 0, message)]) from None
    bearings = Bearings.on(guide, text, read_features(guide))
    return bearings.of([bearings.plain(address)])


@dataclass(frozen=True, eq=False, repr=False)
class Bearings:
    """Looks up what rests on the addresses of one edition, which is `alone` in `guide`."""

    guide: Guide
    text: Text
    features: list[Feature]
    words: Vocabulary

    @classmethod
    def on(cls, guide: Guide, text: Text, features: list[Feature]) -> Bearings:
        only = alone(guide, text)
        return cls(only, only.text(text.code), features, vocabulary(guide))

    def plain(self, address: str) -> str:
        """An address as it is where the edition is the only one: "vg/3.1", not "vg@2027/3.1"."""
        return "/".join([self.text.prefix, *address.split("/")[1:]])

    def of(self, addresses: Iterable[str]) -> Impact:
        """What rests on clauses, statements and rules. Raises `Problems` for an unknown one."""
        places = [self._place(address) for address in dict.fromkeys(addresses) if "/" in address]
        found = [self._one(place, rules) for place, rules in places]
        names = [part.name for part in fields(Impact)]
        return Impact(**{name: _joined(getattr(one, name) for one in found) for name in names})

    def _place(self, address: str) -> tuple[str, list[Provision]]:
        """("3.4.3.1/offer-appointment", the rules meant); a clause is a place of its own."""
        place = address.partition("/")[2]
        inside = [p for p in self.text.provisions if within(_own(p), place)]
        known = [*self.text.clauses, *(f"{c}/{s}" for c, s, _ in self.text.statements())]
        if place in known:
            return place, [p for p in inside if within(p.place, place)]
        if not inside:
            names = [self.text.address(one) for one in known] + [*self.guide.provisions]
            hint = nearest(address, names)
            raise Problems([Problem(address, 0, f"is no rule, statement or clause{hint}")])
        return inside[0].place, inside

    def _one(self, place: str, rules: list[Provision]) -> Impact:
        number, _, name = place.partition("/")
        clause = self.text.clauses[number]
        statements = [clause.statements[name]] if name else list(clause.statements.values())
        addresses = {provision.address for provision in rules}
        pinned = _ids(row for row in self.rows if addresses & row.pinned)
        asked = _ids(row for row in self.rows if addresses & row.asked)
        pages = tuple(page for page, shows in self._pages.items() if addresses & shows)
        return Impact(
            rules=tuple(provision.address for provision in rules),
            pages=pages,
            citing=self._citing.get(number, ()),
            pinned=pinned,
            weighed=tuple(name for name in asked if name not in pinned),
            tagged=tuple(n for n in self._tagged(number) if n not in (*pinned, *asked)),
            relations=tuple(self._related(place)),
            readings=tuple(self._readings(number, name)),
            compared=tuple(self._compared(rules)),
            terms=tuple(self._terms(number, statements, rules)),
            divergences=tuple(self._divergences(self.text.address(*place.split("/")), rules)),
            translations=self._catalogues(pages, pinned),
        )

    # --- pages ------------------------------------------------------------------------

    @cached_property
    def _sources(self) -> dict[str, str]:
        root = self.guide.root
        return {
            path.relative_to(root / "docs").as_posix(): path.read_text("utf-8")
            for path in written_pages(root)
        }

    @cached_property
    def _pages(self) -> dict[str, set[str]]:
        """Page → the rules that it shows."""
        return {page: shown(self.guide, source) for page, source in self._sources.items()}

    @cached_property
    def _citing(self) -> dict[str, tuple[str, ...]]:
        """Clause → the pages that link to it."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for page, source in self._sources.items():
            for code, number in CITED.findall(source):
                if code == self.text.code:
                    found[number][page] = None
        return {number: tuple(pages) for number, pages in found.items()}

    def _catalogues(self, pages: tuple[str, ...], scenarios: tuple[str, ...]) -> tuple[str, ...]:
        """The translations of the pages, and of the scenarios that rest on it."""
        paths = [CATALOGUES / page for page in pages]
        paths += [
            CATALOGUES / f.path
            for f in self.features
            if any(s.id in scenarios for s in f.scenarios)
        ]
        found = (path.with_suffix(".po") for path in paths)
        return tuple(p.as_posix() for p in found if (self.guide.root / p).is_file())

    # --- scenarios --------------------------------------------------------------------

    @cached_property
    def rows(self) -> list[Row]:
        """Every row of every scenario, run against the edition."""
        return [
            Row(
                outcome.scenario,
                outcome.row.line,
                outcome.fault,
                frozenset(outcome.world.pinned),
                frozenset(outcome.world.acts),
                self._asked(outcome.world),
            )
            for outcome in run_all(self.features, self.guide, self.words)
        ]

    def _asked(self, world: World) -> frozenset[str]:
        """The edition's rules on the acts that were asked about, if the case concerns it."""
        if world.code is None or world.plan.view(self.text.code).engagement == "not-engaged":
            return frozenset()
        by_act = self.text.by_act
        return frozenset(p.address for act in world.acts for p in by_act.get(act, ()))

    def _tagged(self, number: str) -> Iterator[str]:
        for feature in self.features:
            for scenario in feature.scenarios:
                if (self.text.code, number) in scenario.clauses:
                    yield scenario.id

    # --- data -------------------------------------------------------------------------

    def _related(self, place: str) -> Iterator[str]:
        """Each declared relation that a statement has a part in, as a line of addresses."""
        for number, name, statement in self.text.statements():
            for relation in statement.relations:
                for other in relation.with_:
                    places = (f"{number}/{name}", other)
                    if any(within(one, place) for one in places):
                        one, two = (self.text.address(*p.split("/")) for p in places)
                        yield f"{one} – {two} ({relation.aspect}, {relation.is_})"

    def _readings(self, number: str, name: str) -> Iterator[str]:
        """The statements that the guide gives a reading of."""
        for key, statement in self.text.clauses[number].statements.items():
            if statement.interpretation and name in ("", key):
                yield self.text.address(number, key)

    def _compared(self, rules: list[Provision]) -> Iterator[tuple[str, str, Verdict]]:
        for act in dict.fromkeys(provision.rule.act for provision in rules):
            for other in self.guide.comparable(self.text):
                yield other.code, act, compare_act(self.guide, self.text, other, act)

    def _terms(
        self, number: str, statements: list[Statement], rules: list[Provision]
    ) -> Iterator[str]:
        """The glossary's entries that it speaks of: acts, facts, and concepts in its words."""
        yield from dict.fromkeys(act_anchor(provision.rule.act) for provision in rules)
        keys = dict.fromkeys(key for provision in rules for key in provision.keys)
        yield from (f"fact-{key}" for key in keys if not event_in(key))
        texts = [Say(self.guide, "sv").sentence(provision) for provision in rules]
        texts += [text.sv for s in statements for p in FREE if (text := getattr(s, p))]
        found = dict.fromkeys(f.name for said in texts for f in self._lexicon.find(said))
        events = dict.fromkeys(leaf.event for key in keys if (leaf := event_in(key)))
        quoted = (
            n for n, c in self.guide.concepts.items() if self.text.files[number] in c.quoted_in
        )
        fields = [name for p in rules for name in names_in(p.rule)]
        named = (name for name in fields if name in self.guide.concepts)
        yield from dict.fromkeys((*found, *named, *events, *quoted))

    @cached_property
    def _lexicon(self) -> Lexicon:
        return spoken(self.guide, "sv")

    def _divergences(self, address: str, rules: list[Provision]) -> Iterator[str]:
        """The notes on the law that concern a place, what it is part of, or a rule in it."""
        concerned = (address, *(provision.address for provision in rules))
        found = {id(divergence) for one in concerned for divergence in self.guide.diverging(one)}
        yield from (n for n, one in self.guide.divergences.items() if id(one) in found)


def _own(provision: Provision) -> str:
    """ "3.4.3/cost.statement": a rule's address within its edition."""
    return provision.address.partition("/")[2]


def within(place: str, whole: str) -> bool:
    """Whether a place is the one named or lies inside it: "3.1/convene.first" in "3.1".

    A clause below another is not inside it: "3.1.1" has rules of its own.
    """
    return place == whole or place.startswith(f"{whole}." if "/" in whole else f"{whole}/")


def failures(one: Bearings, other: Bearings) -> list[Row]:
    """The rows of scenarios that hold by one edition, as they did, with their fault by the other."""
    return [
        replace(then, fault=now.fault)
        for then, now in zip(one.rows, other.rows, strict=True)
        if now.fault and not then.fault
    ]


def _ids(rows: Iterable[Row]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.scenario.id for row in rows))


def _joined(found: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(one for part in found for one in part))
