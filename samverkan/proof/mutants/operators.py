"""The mutants of the rules: every field that carries meaning, changed in every way that counts.

Not mutated: free text (the words of a reading), which no scenario can judge, and the
absence of a relation, which the loader's check of undeclared answers judges.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, get_args

from samverkan.model.conditions import Condition
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import (
    ASPECTS,
    LANGUAGES,
    Deadline,
    Fact,
    Force,
    Parties,
    Relation,
    Rule,
    Span,
    Step,
)
from samverkan.model.records import Text as Words
from samverkan.proof.mutants.conditions import alike, variants
from samverkan.proof.mutants.own import NONE_TOLD, Own, Told
from samverkan.words.say import WORDS, Phrases, Say

NOTHING = Words(sv="inget svar", en="no answer")
ALWAYS = Words(sv="alltid", en="always")
FORCES: tuple[Force, ...] = get_args(Force)
UNITS = ("days", "weeks", "months", "years")
# Fields of a rule that are not changed by what they hold: the act is what it is about, its verb has
# the act's others, its condition is changed as it is read, and "normally" is part of the force.
BY_ITSELF = ("act", "variant", "when", "force", "normally")
EFFECTS = {
    "decides": Words(sv="avgör", en="decides"),
    "reports": Words(sv="rapporterar", en="reports"),
}
ENTRIES = {
    "stated": Words(sv="vägen dit står i texten", en="the way there is stated"),
    "read-in": Words(sv="vägen dit är inläst", en="the way there is read in"),
    "unsaid": Words(sv="vägen dit är osagd", en="the way there is unsaid"),
}
MEANWHILE = Words(sv="gäller tills frågan är löst", en="holds until the matter is settled")
SAMPLE = Words(sv="något annat", en="something else")


@dataclass(frozen=True, eq=False)
class Mutant:
    """A text with one thing changed: `was` could become `now` in a field of a rule or clause.

    `conditions` are those that the change touches, each as it was and as it became.
    """

    address: str
    field: str
    was: Words
    now: Words
    text: Text
    conditions: tuple[tuple[Condition, Condition], ...] = ()

    def equivalent(self, facts: Mapping[str, Fact]) -> bool:
        """Whether the change is none: every condition that it touches decides all cases alike."""
        return bool(self.conditions) and all(alike(*pair, facts) for pair in self.conditions)


Change = tuple[str, Rule]


def mutants(guide: Guide, told: Told = NONE_TOLD) -> Iterator[Mutant]:
    """Every mutant of every text that is not just being entered, in the order of the rules.

    `told` are the facts that the scenarios of each agreement tell: see `samverkan.proof.mutants.own`.
    """
    own = Own(guide, told)
    for text in guide.settled:
        facts = own.facts(text.code)
        for index, provision in enumerate(text.provisions):
            for field, changed in _provisions(guide, text, provision, facts):
                yield _mutant(guide, text, index, field, changed)
            yield _removed(guide, text, index)
        yield from _relations(guide, text)
        yield from _scopes(guide, text, facts)
        yield from _ladders(text)
        yield from _validity(guide, text)


def _mutant(guide: Guide, text: Text, index: int, field: str, changed: Provision) -> Mutant:
    old = text.provisions[index]
    provisions = (*text.provisions[:index], changed, *text.provisions[index + 1 :])
    was, now = _said(guide, old, field), _said(guide, changed, field)
    touched = ((old.condition, changed.condition),) if field == "condition" else ()
    return Mutant(old.address, field, was, now, replace(text, provisions=provisions), touched)


def _removed(guide: Guide, text: Text, index: int) -> Mutant:
    provision = text.provisions[index]
    left = (*text.provisions[:index], *text.provisions[index + 1 :])
    was = _words(lambda language: Say(guide, language).sentence(provision))
    return Mutant(provision.address, "rule", was, NOTHING, replace(text, provisions=left))


def _words(say: Callable[[Any], str]) -> Words:
    return Words(**{language: say(language) or NOTHING[language] for language in LANGUAGES})


def _said(guide: Guide, provision: Provision, field: str) -> Words:
    """What a rule says in a field, in the words in which the site says it."""
    rule = provision.rule
    if field == "condition":
        return _condition_words(guide, provision.own_condition)
    if field == "variant":
        return guide.wording(rule).do
    if field == "step":
        return _step_words(rule.step)
    if field == "meanwhile":
        return MEANWHILE if rule.meanwhile else NOTHING
    aspect: Any = "pays" if field == "no_fee_for" else field
    if aspect in ASPECTS:
        return _words(lambda language: Say(guide, language).cell(provision, aspect))
    found = getattr(rule, field)
    names = found.values() if isinstance(found, dict) else found
    return _words(lambda language: "; ".join(map(Say(guide, language).concept, names)))


def _step_words(step: Step | None) -> Words:
    if step is None:
        return NOTHING
    last = Words(sv=", sista ordet", en=", the last word") if step.last_word else None
    effect, entry = EFFECTS[step.effect], ENTRIES[step.entry]
    return _words(
        lambda lang: f"{step.number}: {effect[lang]}, {entry[lang]}{last[lang] if last else ''}"
    )


# --- one rule -------------------------------------------------------------------------


def _provisions(
    guide: Guide, text: Text, provision: Provision, facts: Mapping[str, Fact]
) -> Iterator[tuple[str, Provision]]:
    for field, rule in _rules(guide, text, provision):
        yield field, replace(provision, rule=rule)
    for changed in variants(provision.own_condition, facts):
        yield "condition", replace(provision, own_condition=changed)


def _rules(guide: Guide, text: Text, provision: Provision) -> Iterator[Change]:
    rule = provision.rule
    yield from _force(rule)
    for field, value in rule:
        for changed in _changed(guide, value) if field not in BY_ITSELF else ():
            yield field, rule.model_copy(update={field: changed})
    for variant in (None, *guide.acts[rule.act].variants):
        if variant != rule.variant:
            yield "variant", rule.model_copy(update={"variant": variant})
    yield from _answered(guide, text, rule)


def _changed(guide: Guide, value: Any) -> Iterator[Any]:
    """What a field could hold instead, by what it holds: one thing more, less or other."""
    match value:
        case Parties():
            yield from _parties(guide, value)
        case Step():
            yield from _steps(value)
        case [Deadline(), *_]:
            yield from _deadlines(guide, value)
        case list():
            for index in range(len(value)):
                yield value[:index] + value[index + 1 :]
        case dict():
            for key in value:
                yield {other: said for other, said in value.items() if other != key}
        case bool():
            yield not value
        case str():
            yield None


def _force(rule: Rule) -> Iterator[Change]:
    if rule.force is None:
        return
    for force in [None, *FORCES]:
        if force != rule.force:
            yield "force", rule.model_copy(update={"force": force})
    yield "force", rule.model_copy(update={"normally": not rule.normally})


def _parties(guide: Guide, now: Parties) -> Iterator[Parties | None]:
    yield None
    if len(now.names) > 1:
        yield now.model_copy(update={"either": not now.either})
    for index, name in enumerate(now.names):
        rest = [*now.names[:index], *now.names[index + 1 :]]
        if rest:
            yield now.model_copy(update={"names": rest})
        other = _other(guide, name, now.names)
        yield now.model_copy(update={"names": [*now.names[:index], other, *now.names[index + 1 :]]})
    yield now.model_copy(update={"names": [*now.names, _other(guide, now.names[0], now.names)]})


def _other(guide: Guide, name: str, used: list[str]) -> str:
    """The concept that is most easily mistaken for another: a look-alike, else the next one."""
    kind = guide.concepts[name].kind
    near = [n for n in guide.concepts[name].look_alikes if guide.concepts[n].kind == kind]
    same = [n for n, concept in guide.concepts.items() if concept.kind == kind]
    after = same[same.index(name) + 1 :] + same
    return next(n for n in [*near, *after] if n not in used)


def _deadlines(guide: Guide, limits: list[Deadline]) -> Iterator[list[Deadline]]:
    for index, limit in enumerate(limits):
        yield limits[:index] + limits[index + 1 :]
        for changed in _deadline(guide, limit):
            yield [*limits[:index], changed, *limits[index + 1 :]]


def _deadline(guide: Guide, limit: Deadline) -> Iterator[Deadline]:
    for name in ("within", "every"):
        for span in _spans(getattr(limit, name)):
            yield limit.model_copy(update={name: span})
    for name in ("from_", "before", "at", "after"):
        if event := getattr(limit, name):
            yield limit.model_copy(update={name: _other(guide, event, [event])})
    for name, other in (("before", "after"), ("at", "before"), ("after", "before")):
        if event := getattr(limit, name):
            yield limit.model_copy(update={name: None, other: event})
    start = limit.from_ or limit.before or limit.at or limit.after or "placement"
    numbered = Deadline(within=Span(weeks=2), from_=start)
    vague = [name for name, concept in guide.concepts.items() if concept.kind == "time"]
    if not limit.within:
        yield numbered
    if limit.vague:
        yield limit.model_copy(update={"vague": _other(guide, limit.vague, [limit.vague])})
        if limit.from_:
            yield limit.model_copy(update={"from_": None})
    else:
        yield Deadline(vague=vague[0])
    yield limit.model_copy(update={"latest": not limit.latest})
    yield limit.model_copy(update={"normally": not limit.normally})


def _spans(span: Span | None) -> Iterator[Span]:
    if span is None:
        return
    for number in (span.number - 1, span.number + 1):
        if number:
            yield Span(**{span.unit: number})
    for unit in UNITS:
        if unit != span.unit:
            yield Span(**{unit: span.number})


def _steps(step: Step) -> Iterator[Step | None]:
    yield None
    yield step.model_copy(update={"effect": "reports" if step.effect == "decides" else "decides"})
    for entry in ("stated", "read-in", "unsaid"):
        if entry != step.entry:
            yield step.model_copy(update={"entry": entry})
    yield step.model_copy(update={"last_word": not step.last_word})


def _answered(guide: Guide, text: Text, rule: Rule) -> Iterator[Change]:
    """A silence answered: an aspect that the act asks and no rule of the text fills."""
    fellows = text.by_act[rule.act]
    for aspect in guide.acts[rule.act].asks:
        if aspect in ("condition", "force") or any(p.rule.fills(aspect) for p in fellows):
            continue
        if aspect == "deadline":
            value: Any = [Deadline(within=Span(weeks=2), from_="placement")]
        elif aspect == "content":
            value = [SAMPLE]
        else:
            kind = "place" if aspect == "where" else "actor"
            first = next(n for n, concept in guide.concepts.items() if concept.kind == kind)
            value = Parties(names=[first])
        yield aspect, rule.model_copy(update={aspect: value})


# --- what several rules share ---------------------------------------------------------


def _relations(guide: Guide, text: Text) -> Iterator[Mutant]:
    """A relation is one fact of all the rules of its statement: it flips in all of them."""
    for number, name, statement in text.statements():
        for index, relation in enumerate(statement.relations):
            for changed, was, now in _related(guide, relation):
                relations = [*statement.relations]
                relations[index] = changed
                copy = statement.model_copy(update={"relations": relations})
                provisions = tuple(
                    replace(p, statement=copy) if p.statement is statement else p
                    for p in text.provisions
                )
                new = replace(text, provisions=provisions)
                yield Mutant(text.address(number, name), "relations", was, now, new)


def _related(guide: Guide, relation: Relation) -> Iterator[tuple[Relation, Words, Words]]:
    """A relation of the other kind, and each that clashes in other cases."""
    kind = "together" if relation.is_ == "conflict" else "conflict"
    flipped = relation.model_copy(update={"is_": kind})
    yield flipped, WORDS[f"related.{relation.is_}"], WORDS[f"related.{kind}"]
    for key in relation.when:
        left = {name: value for name, value in relation.when.items() if name != key}
        was = _condition_words(guide, guide.condition(relation.when))
        now = _condition_words(guide, guide.condition(left)) if left else NOTHING
        yield relation.model_copy(update={"when": left}), was, now


def _scopes(guide: Guide, text: Text, facts: Mapping[str, Fact]) -> Iterator[Mutant]:
    """A scope is one fact of all the rules that it covers: it changes in all of them."""
    scopes = {id(scope): scope for p in text.provisions for scope in p.scopes}
    for scope in scopes.values():
        covered = [p for p in text.provisions if any(s is scope for s in p.scopes)]
        for changed in variants(scope, facts):
            swapped = {p.address: _with_scope(p, scope, changed) for p in covered}
            provisions = tuple(swapped.get(p.address, p) for p in text.provisions)
            was, now = (_condition_words(guide, c) for c in (scope, changed))
            touched = tuple((p.condition, swapped[p.address].condition) for p in covered)
            address = text.address(covered[0].clause)
            yield Mutant(address, "scope", was, now, replace(text, provisions=provisions), touched)
    for changed in variants(text.engaged, facts):
        was, now = (_condition_words(guide, c) for c in (text.engaged, changed))
        new, touched = replace(text, engaged=changed), ((text.engaged, changed),)
        yield Mutant(text.code.lower(), "engaged", was, now, new, touched)


def _with_scope(provision: Provision, scope: Condition, changed: Condition) -> Provision:
    scopes = tuple(changed if other is scope else other for other in provision.scopes)
    return replace(provision, scopes=scopes)


def _condition_words(guide: Guide, condition: Condition) -> Words:
    return _words(lambda lang: Say(guide, lang).condition(condition) or ALWAYS[lang])


def _ladders(text: Text) -> Iterator[Mutant]:
    """Two steps of a ladder that follow each other, swapped."""
    names = dict.fromkeys(p.rule.step.ladder for p in text.provisions if p.rule.step)
    for name in names:
        own = [p for p in text.provisions if p.rule.step and p.rule.step.ladder == name]
        numbers = sorted({p.rule.step.number for p in own if p.rule.step})
        for one, other in pairwise(numbers):
            swap = {one: other, other: one}
            provisions = tuple(_renumbered(p, name, swap) for p in text.provisions)
            first = next(p for p in own if p.rule.step and p.rule.step.number == one)
            words = [Words(sv=f"steg {a}, {b}", en=f"steps {a}, {b}") for a, b in swap.items()]
            new = replace(text, provisions=provisions)
            yield Mutant(text.address(first.clause), "ladder", words[0], words[1], new)


def _renumbered(provision: Provision, ladder: str, swap: dict[int, int]) -> Provision:
    step = provision.rule.step
    if step is None or step.ladder != ladder or step.number not in swap:
        return provision
    step = step.model_copy(update={"number": swap[step.number]})
    return replace(provision, rule=provision.rule.model_copy(update={"step": step}))


def _validity(guide: Guide, text: Text) -> Iterator[Mutant]:
    for number, _, statement in text.statements():
        for field in statement.validity.model_fields_set if statement.validity else ():
            now = getattr(text.validity, field)
            for changed in _validities(now):
                terms = text.validity.model_copy(update={field: changed})
                new, address = replace(text, validity=terms), text.address(number)
                yield Mutant(address, f"validity.{field}", _term(now), _term(changed), new)


def _validities(value: Any) -> Iterator[Any]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, dt.date):
        yield from (value - dt.timedelta(days=1), value + dt.timedelta(days=1), None)
    elif isinstance(value, Span):
        yield from (*_spans(value), None)


def _term(value: Any) -> Words:
    """A term of validity in words."""
    if isinstance(value, bool):
        return Words(sv="ja", en="yes") if value else Words(sv="nej", en="no")
    if isinstance(value, dt.date):
        return _words(lambda language: Phrases(language).date(value))
    return _words(lambda language: Phrases(language).span(value)) if value else NOTHING
