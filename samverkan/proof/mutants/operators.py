"""The mutants of the rules: every field that carries meaning, changed in every way that counts.

Not mutated: free text (the words of a reading), which no scenario can judge, and the
absence of a relation, which the loader's check of undeclared answers judges.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel

from samverkan.model.conditions import All, Condition
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import (
    ASPECTS,
    LANGUAGES,
    Bilingual,
    Deadline,
    Fact,
    Parties,
    Relation,
    Rule,
    Span,
    Step,
    Validity,
)
from samverkan.proof.mutants.conditions import alike, variants
from samverkan.proof.mutants.own import NONE_TOLD, Own, Told
from samverkan.words.say import WORDS as SAID
from samverkan.words.say import Say
from samverkan.words.table import Words

WORDS = Words(__file__)
Record = TypeVar("Record", bound=BaseModel)
NOTHING, SAMPLE = WORDS["nothing"], WORDS["sample"]


@dataclass(frozen=True, eq=False)
class Mutant:
    """A text with one thing changed: `was` could become `now` in a field of a rule or clause.

    `conditions` are those that the change touches, each as it was and as it became; `scope` is the
    one that a statement has of its own.
    """

    address: str
    field: str
    was: Bilingual
    now: Bilingual
    text: Text
    conditions: tuple[tuple[Condition, Condition], ...] = ()
    scope: tuple[Condition, Condition] = (All(), All())

    def equivalent(self, facts: Mapping[str, Fact]) -> bool:
        """Whether the change is none: every condition that it touches decides all cases alike."""
        return bool(self.conditions) and all(alike(*pair, facts) for pair in self.conditions)


def mutants(guide: Guide, told: Told = NONE_TOLD) -> Iterator[Mutant]:
    """Every mutant of every text that is not just being entered, in the order of the rules.

    `told` are the facts that the scenarios of each agreement tell: see `samverkan.proof.mutants.own`.
    """
    own = Own(guide, told)
    for text in guide.settled:
        facts = own.facts(text.code)
        for index, provision in enumerate(text.provisions):
            before, after = text.provisions[:index], text.provisions[index + 1 :]
            for field, changed in _provisions(guide, text, provision, facts):
                was, now = _said(guide, provision, field), _said(guide, changed, field)
                conditions = ((provision.condition, changed.condition),)
                touched = conditions if field == "condition" else ()
                new = replace(text, provisions=(*before, changed, *after))
                yield Mutant(provision.address, field, was, now, new, touched)
            new = replace(text, provisions=(*before, *after))
            was = _said(guide, provision, "rule")
            yield Mutant(provision.address, "rule", was, NOTHING, new)
        yield from _relations(guide, text)
        yield from _scopes(guide, text, facts)
        yield from _ladders(text)
        yield from _validity(guide, text)


# --- in words -------------------------------------------------------------------------


def _both(guide: Guide, tell: Callable[[Say], str], nothing: Bilingual = NOTHING) -> Bilingual:
    """What is told in either language; `nothing` where that would be empty."""
    told = {language: tell(Say(guide, language)) for language in LANGUAGES}
    return Bilingual(**{language: said or nothing[language] for language, said in told.items()})


def _condition(guide: Guide, condition: Condition) -> Bilingual:
    return _both(guide, lambda say: say.condition(condition), WORDS["always"])


def _said(guide: Guide, provision: Provision, field: str) -> Bilingual:
    """What a rule says in a field, or as a whole, in the words in which the site says it."""
    rule = provision.rule
    if field == "rule":
        return _both(guide, lambda say: say.sentence(provision))
    if field == "condition":
        return _condition(guide, provision.own_condition)
    if field == "variant":
        return guide.wording(rule).do
    if field == "step":
        return _both(guide, lambda say: _step(rule.step, say))
    if field == "meanwhile":
        return WORDS["meanwhile"] if rule.meanwhile else NOTHING
    aspect: Any = "pays" if field == "no_fee_for" else field
    if aspect in ASPECTS:
        return _both(guide, lambda say: say.cell(provision, aspect))
    found = getattr(rule, field)
    names = found.values() if isinstance(found, dict) else found
    return _both(guide, lambda say: "; ".join(map(say.concept, names)))


def _step(step: Step | None, say: Say) -> str:
    if step is None:
        return ""
    keys = [f"effect.{step.effect}", f"entry.{step.entry}"]
    keys += ["last-word"] if step.last_word else []
    return f"{step.number}: {', '.join(WORDS.say(say.language, key) for key in keys)}"


def _term(guide: Guide, value: Any) -> Bilingual:
    """A term of validity in words."""
    if isinstance(value, bool):
        return WORDS["yes" if value else "no"]
    if isinstance(value, dt.date):
        return _both(guide, lambda say: say.date(value))
    return _both(guide, lambda say: say.span(value)) if value else NOTHING


# --- one rule -------------------------------------------------------------------------


def _provisions(
    guide: Guide, text: Text, provision: Provision, facts: Mapping[str, Fact]
) -> Iterator[tuple[str, Provision]]:
    for field, rule in _rules(guide, text, provision.rule):
        yield field, replace(provision, rule=rule)
    for changed in variants(provision.own_condition, facts):
        yield "condition", replace(provision, own_condition=changed)


def _rules(guide: Guide, text: Text, rule: Rule) -> Iterator[tuple[str, Rule]]:
    """A rule with one field changed, and the field.

    The act is what it is about, its verb has the act's others, and its condition is changed as it
    is read; "normally" is part of the force.
    """
    for field, changed in _others(guide, rule):
        if field not in ("act", "variant", "when", "normally"):
            yield field, changed
        elif field == "normally" and rule.force:
            yield "force", changed
    for variant in (None, *guide.acts[rule.act].variants):
        if variant != rule.variant:
            yield "variant", rule.model_copy(update={"variant": variant})
    for aspect in guide.acts[rule.act].asks:
        asked = aspect not in ("condition", "force")
        if asked and not any(p.rule.fills(aspect) for p in text.by_act[rule.act]):
            yield aspect, rule.model_copy(update={aspect: _answer(guide, aspect)})


def _answer(guide: Guide, aspect: str) -> Any:
    """An answer where the text is silent, to an aspect that the act asks."""
    if aspect == "deadline":
        return [Deadline(within=Span(weeks=2), from_="placement")]
    if aspect == "content":
        return [SAMPLE]
    kind = "place" if aspect == "where" else "actor"
    first = next(n for n, concept in guide.concepts.items() if concept.kind == kind)
    return Parties(names=[first])


# --- one field ------------------------------------------------------------------------


def _others(guide: Guide, record: Record) -> Iterator[tuple[str, Record]]:
    """A record with one field changed, by what it holds, and the field.

    A rule, and a term of validity, may also lack what they have.
    """
    for field, value in record:
        info = type(record).model_fields[field]
        arms = (info.annotation, *get_args(info.annotation)) if isinstance(value, str) else ()
        values = [v for arm in arms if get_origin(arm) is Literal for v in get_args(arm)]
        changed = [v for v in values if v != value] if values else [*_changed(guide, value)]
        if isinstance(record, Rule | Validity) and info.default is None:
            changed.insert(0, None)
        for other in changed if value is not None else ():
            yield field, record.model_copy(update={field: other})


def _changed(guide: Guide, value: Any) -> Iterator[Any]:
    """What could stand instead of a value: one thing more, less or other."""
    match value:
        case bool():
            yield not value
        case dt.date():
            yield from (value - dt.timedelta(days=1), value + dt.timedelta(days=1))
        case Span():
            numbers = (value.number - 1, value.number + 1)
            yield from (Span(**{value.unit: number}) for number in numbers if number)
            units = (unit for unit in Span.model_fields if unit != value.unit)
            yield from (Span(**{unit: value.number}) for unit in units)
        case Parties():
            yield from _parties(guide, value)
        case Step() | Deadline():
            yield from (changed for _, changed in _others(guide, value))
            yield from _other_times(guide, value) if isinstance(value, Deadline) else ()
        case list():
            for index, item in enumerate(value):
                less = [[], *([c] for c in _changed(guide, item) if isinstance(item, Deadline))]
                yield from ([*value[:index], *left, *value[index + 1 :]] for left in less)
        case dict():
            yield from ({k: v for k, v in value.items() if k != key} for key in value)


def _parties(guide: Guide, now: Parties) -> Iterator[Parties]:
    if len(now.names) > 1:
        yield now.model_copy(update={"either": not now.either})
    for index, name in enumerate(now.names):
        before, after = now.names[:index], now.names[index + 1 :]
        if before or after:
            yield now.model_copy(update={"names": [*before, *after]})
        other = _other(guide, name, now.names)
        yield now.model_copy(update={"names": [*before, other, *after]})
    yield now.model_copy(update={"names": [*now.names, _other(guide, now.names[0], now.names)]})


def _other(guide: Guide, name: str, used: list[str]) -> str:
    """The concept that is most easily mistaken for another: a look-alike, else the next one."""
    kind = guide.concepts[name].kind
    near = [n for n in guide.concepts[name].look_alikes if guide.concepts[n].kind == kind]
    same = [n for n, concept in guide.concepts.items() if concept.kind == kind]
    after = same[same.index(name) + 1 :] + same
    return next(n for n in [*near, *after] if n not in used)


def _other_times(guide: Guide, limit: Deadline) -> Iterator[Deadline]:
    """Another event or word; a time of another kind: after for before, a number for a vague word."""
    for field, name in limit:
        if isinstance(name, str):
            yield limit.model_copy(update={field: _other(guide, name, [name])})
    for name, other in (("before", "after"), ("at", "before"), ("after", "before")):
        if event := getattr(limit, name):
            yield limit.model_copy(update={name: None, other: event})
    if not limit.within:
        start = limit.from_ or limit.before or limit.at or limit.after or "placement"
        yield Deadline(within=Span(weeks=2), from_=start)
    if not limit.vague:
        times = (name for name, concept in guide.concepts.items() if concept.kind == "time")
        yield Deadline(vague=next(times))
    elif limit.from_:
        yield limit.model_copy(update={"from_": None})


# --- what several rules share ---------------------------------------------------------


def _relations(guide: Guide, text: Text) -> Iterator[Mutant]:
    """A relation is one fact of all the rules of its statement: it flips in all of them.

    It is of the other kind, or clashes in other cases.
    """
    for number, name, statement in text.statements():
        for index, relation in enumerate(statement.relations):
            for field, changed in _others(guide, relation):
                if field not in ("is_", "when"):
                    continue
                relations = [*statement.relations]
                relations[index] = changed
                copy = statement.model_copy(update={"relations": relations})
                provisions = tuple(
                    replace(p, statement=copy) if p.statement is statement else p
                    for p in text.provisions
                )
                was, now = (_relation(guide, one, field) for one in (relation, changed))
                new = replace(text, provisions=provisions)
                yield Mutant(text.address(number, name), "relations", was, now, new)


def _relation(guide: Guide, relation: Relation, field: str) -> Bilingual:
    if field == "is_":
        return SAID[f"related.{relation.is_}"]
    return _condition(guide, guide.condition(relation.when)) if relation.when else NOTHING


def _scopes(guide: Guide, text: Text, facts: Mapping[str, Fact]) -> Iterator[Mutant]:
    """A scope is one fact of all the rules that it covers: it changes in all of them."""
    scopes = {id(scope): scope for p in text.provisions for scope in p.scopes}
    for scope in scopes.values():
        covered = [p for p in text.provisions if any(s is scope for s in p.scopes)]
        for changed in variants(scope, facts):
            swapped = {
                p.address: replace(
                    p, scopes=tuple(changed if other is scope else other for other in p.scopes)
                )
                for p in covered
            }
            provisions = tuple(swapped.get(p.address, p) for p in text.provisions)
            was, now = (_condition(guide, c) for c in (scope, changed))
            touched = tuple((p.condition, swapped[p.address].condition) for p in covered)
            address = text.address(covered[0].clause)
            new, pair = replace(text, provisions=provisions), (scope, changed)
            yield Mutant(address, "scope", was, now, new, touched, pair)
    for changed in variants(text.engaged, facts):
        was, now = (_condition(guide, c) for c in (text.engaged, changed))
        new, touched = replace(text, engaged=changed), ((text.engaged, changed),)
        yield Mutant(text.code.lower(), "engaged", was, now, new, touched)


def _ladders(text: Text) -> Iterator[Mutant]:
    """Two steps of a ladder that follow each other, swapped."""
    steps = [(p, p.rule.step) for p in text.provisions if p.rule.step]
    for ladder in dict.fromkeys(step.ladder for _, step in steps):
        first = {s.number: p.clause for p, s in reversed(steps) if s.ladder == ladder}
        for one, other in pairwise(sorted(first)):
            swap = {one: other, other: one}
            provisions = tuple(_renumbered(p, ladder, swap) for p in text.provisions)
            was, now = (
                Bilingual(**{lang: WORDS.say(lang, "steps", one=a, other=b) for lang in LANGUAGES})
                for a, b in swap.items()
            )
            new = replace(text, provisions=provisions)
            yield Mutant(text.address(first[one]), "ladder", was, now, new)


def _renumbered(provision: Provision, ladder: str, swap: dict[int, int]) -> Provision:
    step = provision.rule.step
    if step is None or step.ladder != ladder or step.number not in swap:
        return provision
    step = step.model_copy(update={"number": swap[step.number]})
    return replace(provision, rule=provision.rule.model_copy(update={"step": step}))


def _validity(guide: Guide, text: Text) -> Iterator[Mutant]:
    for number, _, statement in text.statements():
        given = statement.validity.model_fields_set if statement.validity else ()
        for field, terms in _others(guide, text.validity):
            if field in given:
                was, now = (_term(guide, getattr(t, field)) for t in (text.validity, terms))
                new, address = replace(text, validity=terms), text.address(number)
                yield Mutant(address, f"validity.{field}", was, now, new)
