"""What another edition of the same agreement changes, statement by statement, rule by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any

from samverkan.changes import classify, texts
from samverkan.changes.change import KIND_OF, Change, Facts, Kind, words
from samverkan.changes.pairs import Rules, pairs, rules
from samverkan.data.load import covers
from samverkan.model.conditions import All, Condition
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import ASPECTS, Aspect, Language, Parties, Rule, Step
from samverkan.model.records import Text as Words
from samverkan.proof.mutants.operators import EFFECTS, ENTRIES
from samverkan.words.say import WORDS, Say, capital

NOTHING = Words(sv="inget", en="nothing")
ELSEWHERE = Words(sv="sägs inte längre här", en="no longer said here")
NOT_BEFORE = Words(sv="sades inte här", en="not said here")
ALWAYS = Words(sv="alltid", en="always")
UNREGULATED = Words(sv="texten säger inget om det", en="the text says nothing of it")
WHAT = Words(sv="Vad ska göras?", en="What is to be done?")
DOCUMENT = Words(
    sv="Vilka dokument hänvisar regeln till?", en="Which documents does the rule refer to?"
)
DETAIL = Words(sv="Vad säger regeln mer?", en="What more does the rule say?")
LADDER = Words(sv="Vilket steg på trappan är det?", en="Which step of the ladder is it?")
MEANWHILE = Words(sv="Vad gäller under tiden?", en="What holds in the meantime?")
SCOPE = Words(sv="Vem eller vad gäller klausulerna?", en="Whom or what do the clauses concern?")
ENGAGED = Words(
    sv="När rör ett fall överenskommelsen?", en="When does a case concern the agreement?"
)
STEP = Words(sv="steg {n}", en="step {n}")
LAST = Words(sv="sista ordet", en="the last word")
RULED: tuple[Aspect, ...] = tuple(aspect for aspect in ASPECTS if aspect != "condition")


class Editions:
    """Two editions side by side. `changes` tells every difference, those of rules first."""

    def __init__(self, guide: Guide, one: Text, other: Text) -> None:
        self.guide, self.one, self.other = guide, one, other
        self.places = pairs(guide, one, other)

    @cached_property
    def rules(self) -> Rules:
        return rules(self.one, self.other, self.places)

    def changes(self) -> list[Change]:
        found = [change for was, now in self.rules for change in self._rule(was, now)]
        found += self._scopes()
        found += self._engaged()
        said = {address for c in found for address in (*c.before, *c.after)}
        found += texts.changes(self.guide, self.one, self.other, self.places, said)
        return _merged(found)

    # --- a rule -----------------------------------------------------------------------

    def _rule(self, was: Provision | None, now: Provision | None) -> Iterator[Change]:
        if was is None or now is None:
            yield self._whole(was, now)
            return
        for aspect in RULED:
            if _value(was.rule, aspect) != _value(now.rule, aspect):
                yield self._aspect(was, now, aspect)
        yield from self._condition(was, now)
        yield from self._rest(was, now)

    def _whole(self, was: Provision | None, now: Provision | None) -> Change:
        """A rule that is gone or new, with the questions that it leaves or brings answers to."""
        provision, silent = (was, self.other) if was else (now, self.one)
        assert provision  # a pair has a rule on one side at least
        act, said = provision.rule.act, self._sentence(provision)
        fellows = silent.by_act.get(act, ())
        questions = tuple(
            aspect
            for aspect in self.guide.acts[act].asks
            if provision.rule.fills(aspect) and not any(p.rule.fills(aspect) for p in fellows)
        )
        return Change(
            "gone" if was else "new",
            words(lambda lang: capital(self.guide.acts[act].do[lang]), NOTHING),
            said if was else UNREGULATED if not fellows else NOT_BEFORE,
            said if now else UNREGULATED if not fellows else ELSEWHERE,
            (was.address,) if was else (),
            (now.address,) if now else (),
            self._roles(was, now),
            act,
            questions=questions if fellows else (),
        )

    def _aspect(self, was: Provision, now: Provision, aspect: Aspect) -> Change:
        act = was.rule.act
        kind = self._kind(was.rule, now.rule, aspect)
        silent = WORDS[f"silent.{aspect}"]
        return Change(
            kind,
            words(lambda lang: Say(self.guide, lang).question(act, aspect), NOTHING),
            self._cell(was, aspect, silent if kind == "answered" else NOT_BEFORE),
            self._cell(now, aspect, silent if kind == "silent" else ELSEWHERE),
            (was.address,),
            (now.address,),
            self._roles(was, now),
            act,
            aspect,
        )

    def _kind(self, was: Rule, now: Rule, aspect: Aspect) -> Kind:
        def answered(text: Text) -> bool:
            return any(p.rule.fills(aspect) for p in text.by_act.get(was.act, ()))

        if was.fills(aspect) and not answered(self.other):
            return "silent"
        if now.fills(aspect) and not answered(self.one):
            return "answered"
        if aspect == "force":
            return classify.force(was, now)
        if aspect == "deadline" and was.delegates.get(aspect) == now.delegates.get(aspect):
            return classify.deadline(was, now)
        return KIND_OF[aspect]

    def _condition(self, was: Provision, now: Provision) -> Iterator[Change]:
        """The rule's own condition, compared over all cases together with its scope."""
        if was.own_condition == now.own_condition:
            return
        gained = classify.smallest(now.condition, was.condition, self.guide.facts)
        lost = classify.smallest(was.condition, now.condition, self.guide.facts)
        yield Change(
            direction(gained, lost),
            words(lambda lang: Say(self.guide, lang).question(was.rule.act, "condition"), NOTHING),
            self._cell(was, "condition", ALWAYS),
            self._cell(now, "condition", ALWAYS),
            (was.address,),
            (now.address,),
            self._roles(was, now),
            was.rule.act,
            "condition",
            gained,
            lost,
        )

    def _rest(self, was: Provision, now: Provision) -> Iterator[Change]:
        """What no question asks for: the verb, documents, the ladder, free text."""
        guide, one, other = self.guide, was.rule, now.rule

        def change(kind: Kind, subject: Words, old: Words, new: Words) -> Change:
            roles = self._roles(was, now)
            return Change(kind, subject, old, new, (was.address,), (now.address,), roles, one.act)

        if self.places.get(was.place) != now.place:
            yield change("citation", texts.PLACE, *(texts.plain(p.place) for p in (was, now)))
        if one.variant != other.variant:
            yield change("act", WHAT, guide.wording(one).do, guide.wording(other).do)
        if one.uses != other.uses:
            yield change("document", DOCUMENT, *(self._names(rule.uses) for rule in (one, other)))
        if one.step != other.step:
            yield change("ladder", LADDER, _step(one.step), _step(other.step))
        if one.meanwhile != other.meanwhile:
            said = [self._sentence(p) if p.rule.meanwhile else NOTHING for p in (was, now)]
            yield change("ladder", MEANWHILE, *said)
        if one.detail != other.detail:
            old, new = one.detail or NOTHING, other.detail or NOTHING
            yield change("meaning" if old.sv != new.sv else "wording", DETAIL, old, new)

    # --- scopes -----------------------------------------------------------------------

    def _scopes(self) -> Iterator[Change]:
        """A scope that several rules share, told once for all of them."""
        groups: dict[Any, list[tuple[Provision, Provision]]] = defaultdict(list)
        for was, now in self.rules:
            if was and now and was.scopes != now.scopes and was.own_condition == now.own_condition:
                groups[(repr(was.scopes), repr(now.scopes))].append((was, now))
        for concerned in groups.values():
            before, after = zip(*concerned, strict=True)
            roles = [role for was, now in concerned for role in self._roles(was, now)]
            yield replace(
                self._decided(SCOPE, *(All(p.scopes) for p in concerned[0])),
                before=self._scoped(self.one, before),
                after=self._scoped(self.other, after),
                roles=tuple(dict.fromkeys(roles)),
            )

    def _engaged(self) -> Iterator[Change]:
        if self.one.engaged != self.other.engaged:
            yield replace(
                self._decided(ENGAGED, self.one.engaged, self.other.engaged),
                before=(self.one.prefix,),
                after=(self.other.prefix,),
            )

    def _decided(self, subject: Words, old: Condition, new: Condition) -> Change:
        """The difference of two conditions, with the smallest cases that show it."""
        gained = classify.smallest(new, old, self.guide.facts)
        lost = classify.smallest(old, new, self.guide.facts)

        def said(condition: Condition) -> Words:
            return words(lambda lang: Say(self.guide, lang).condition(condition), ALWAYS)

        kind = direction(gained, lost)
        return Change(kind, subject, said(old), said(new), gained=gained, lost=lost)

    def _scoped(self, text: Text, concerned: tuple[Provision, ...]) -> tuple[str, ...]:
        """The scopes that have changed over some rules, and the rules."""
        kept = {
            place
            for old, new in self.places.items()
            if texts.statement(self.one, old).scope == texts.statement(self.other, new).scope
            for place in (old if text is self.one else new,)
        }
        scopes = [
            text.address(number, name)
            for number, name, statement in text.statements()
            if statement.scope and f"{number}/{name}" not in kept
            for scope in statement.scope
            for covered in scope.covers
            if any(covers(covered, f"{p.clause}/{p.statement_id}") for p in concerned)
        ]
        return tuple(dict.fromkeys([*scopes, *(p.address for p in concerned)]))

    # --- words ------------------------------------------------------------------------

    def _cell(self, provision: Provision, aspect: Aspect, nothing: Words) -> Words:
        return words(lambda lang: Say(self.guide, lang).cell(provision, aspect), nothing)

    def _sentence(self, provision: Provision) -> Words:
        """All that the rule says; one that only says what something contains says just that."""

        def say(language: Language) -> str:
            said = Say(self.guide, language).sentence(provision)
            content = Say(self.guide, language).cell(provision, "content")
            return said or content

        return words(say, NOTHING)

    def _names(self, names: list[str]) -> Words:
        def say(language: Language) -> str:
            said = [Say(self.guide, language).concept(name) for name in names]
            return Say(self.guide, language).join(said) if said else ""

        return words(say, NOTHING)

    def _roles(self, was: Provision | None, now: Provision | None) -> tuple[str, ...]:
        """Who must act by the rule: its actors, else those of the other rules on its act."""
        found = [
            name
            for provision, text in ((was, self.one), (now, self.other))
            if provision
            for name in actors(text, provision)
        ]
        return tuple(dict.fromkeys(found))


def actors(text: Text, provision: Provision) -> list[str]:
    """The actors whom a rule concerns: who acts by it, or by the text's other rules on the act."""
    own = [provision] if provision.rule.who else text.by_act.get(provision.rule.act, ())
    return [name for p in own if p.rule.who for name in p.rule.who.names]


def _value(rule: Rule, aspect: Aspect) -> Any:
    """The answer to an aspect, such that two that say the same are equal."""
    delegated = rule.delegates.get(aspect)
    match aspect:
        case "force":
            return rule.force, rule.normally
        case "deadline":
            return sorted(map(repr, rule.deadline)), delegated
        case "pays":
            return _group(rule.pays), sorted(rule.no_fee_for), delegated
        case "content":
            return sorted(text.sv for text in rule.content), delegated
        case _:
            return _group(getattr(rule, aspect)), delegated


def _group(group: Parties | None) -> Any:
    return group and (sorted(group.names), group.either and len(group.names) > 1)


def direction(gained: Facts | None, lost: Facts | None) -> Kind:
    """Wider, narrower, or both; another way to say the same is only another wording."""
    if gained is None and lost is None:
        return "wording"
    if gained is None or lost is None:
        return "scope-wider" if lost is None else "scope-narrower"
    return "condition"


def _step(step: Step | None) -> Words:
    if step is None:
        return NOTHING

    def say(language: Language) -> str:
        said = [
            f"{step.ladder}, {STEP[language].format(n=step.number)}",
            EFFECTS[step.effect][language],
            ENTRIES[step.entry][language],
        ]
        return ", ".join([*said, LAST[language]] if step.last_word else said)

    return words(say, NOTHING)


def _merged(found: list[Change]) -> list[Change]:
    """Each difference once: the same answer to the same question may stand in several rules."""
    kept: dict[Any, Change] = {}
    for change in found:
        key = (change.kind, change.subject, change.was, change.now, change.gained, change.lost)
        one = kept.setdefault(repr(key), change)
        if one is not change:
            kept[repr(key)] = replace(
                one,
                before=tuple(dict.fromkeys((*one.before, *change.before))),
                after=tuple(dict.fromkeys((*one.after, *change.after))),
                roles=tuple(dict.fromkeys((*one.roles, *change.roles))),
            )
    return list(kept.values())
