"""What somebody could answer a question in a case: the right answer, and wrong ones with reasons.

All of it is computed from the rules. A wrong answer is what another rule of the text would give if
the case were a little different, what another agreement says, that the text says nothing, or what
the text says of something else. None of them is right by any reading that the guide declares: what
a reading decides is no ground for calling an answer wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, NamedTuple

from samverkan.model.case import Case
from samverkan.model.conditions import Atom, decide, support
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.plan import Decision, View, plan
from samverkan.model.records import Aspect, Reading
from samverkan.scenarios.features import Row, Scenario
from samverkan.scenarios.told import lines
from samverkan.scenarios.vocabulary import Fit
from samverkan.scenarios.words import TABLE, Deed, Silent
from samverkan.scenarios.world import World
from samverkan.words.compare import answers
from samverkan.words.say import Say

Kind = Literal["answered", "near", "other", "silent", "none", "alike"]
MOST = 4  # options to a question: more are a lottery


class Question(NamedTuple):
    """An aspect of an act, put to an agreement (its code)."""

    code: str
    act: str
    aspect: Aspect


@dataclass(frozen=True)
class Option:
    """An answer: of the right one and of those of other rules or texts, the rules that give it.

    `why` are the rules that make it right or wrong in the case, weighed.
    """

    kind: Kind
    right: bool
    text: Text
    provisions: tuple[Provision, ...]
    why: tuple[Decision, ...]


def asked(guide: Guide, scenario: Scenario, row: Row) -> dict[Question, Case]:
    """The questions that a scenario's row answers, in its own order, each with its case."""
    world, found = World(guide), dict[Question, Case]()
    for line in lines(guide, scenario, row):
        line.fit.step.perform(world, line.fit.values)
        if line.step.kind == "then" and world.code:
            for act, aspect in _about(world, line.fit):
                found.setdefault(Question(world.code, act, aspect), world.plan.case)
    return found


def _about(world: World, fit: Fit) -> Iterator[tuple[str, Aspect]]:
    """The act and the aspect that a claim is about; of an act without a rule, who would do it."""
    if world.line:
        aspect = _aspect(fit)
        if aspect != "force" and aspect in world.line.answers:
            yield world.line.act, aspect
        return
    asks = {
        deed.act: world.guide.acts[deed.act].asks
        for deed in fit.values.values()
        if isinstance(deed, Deed)
    }
    yield from ((act, "who") for act, aspects in asks.items() if "who" in aspects)


def _aspect(fit: Fit) -> Aspect | None:
    """The aspect that a claim is about; of a duty, who has it."""
    values = fit.values
    for value in (*fit.step.given.values(), *values.values()):
        if isinstance(value, Silent):
            return value.aspect
    if fit.step.name == "recipient":
        return "to"
    found: Aspect | None = values.get("aspect") or fit.step.given.get("aspect")
    return found or ("who" if "actor" in values and "deed" in fit.step.given else None)


def options(guide: Guide, case: Case, question: Question) -> tuple[Option, ...]:
    """The right answer first, then the wrong ones. Raises `ValueError` where none is certain."""
    code, act, aspect = question
    view = plan(guide, case).view(code)
    on = [view.decisions[n] for n in view.text.numbers.get(act, ())]
    line = view.line(act)
    state = line.answers[aspect].state if line and aspect in line.answers else "none"
    if state == "open" or any(decision.applies is None for decision in on):
        raise ValueError(f"'{aspect}' of '{act}' is open in the case")
    answering = tuple(d for d in on if d.applies and d.provision.rule.fills(aspect))
    given = tuple(decision.provision for decision in answering)
    kind: Kind = "answered" if given else "silent" if line or not on else "none"
    right = Option(kind, True, view.text, given, answering or tuple(on))
    wrong = _apart(guide, right, _wrong(view, on, question), question)
    return right, *islice(wrong, MOST - 1)


def _wrong(view: View, on: list[Decision], question: Question) -> Iterator[Option]:
    """The wrong answers, the likeliest first: those of rules that fail by the fewest facts."""
    text, aspect = view.text, question.aspect
    holding = [decision for decision in on if decision.applies]
    known = {id(reading) for decision in holding for reading in _bearing(decision)}
    near = [d for d in on if d.applies is False and d.provision.rule.fills(aspect)]
    for decision in sorted(near, key=lambda each: len(each.why)):
        if not {id(reading) for reading in _bearing(decision)} - known:
            yield Option("near", False, text, (decision.provision,), (decision,))
    for other in view.among:
        found = [p for p in other.text.by_act.get(question.act, ()) if p.rule.fills(aspect)]
        if other is not view and found:
            yield Option("other", False, other.text, tuple(found), ())
    sure = [d for d in holding if d.provision.rule.fills(aspect) and not d.readings]
    if sure:
        yield Option("silent", False, text, (), tuple(sure))
    acts = view.guide.acts
    subject, phase = question.act.partition(".")[0], acts[question.act].phase

    def far(provision: Provision) -> tuple[bool, bool]:
        act = provision.rule.act
        return act.partition(".")[0] != subject, acts[act].phase != phase

    # Of an act that is easily taken for this one, what holds here might be meant as an answer.
    twins = {*acts[question.act].look_alikes}
    alike = (
        d.provision
        for d in view.decisions
        if d.provision.rule.act != question.act and d.provision.rule.fills(aspect)
        if d.provision.rule.act not in twins or d.applies is False
        if not any(limit.vague in TABLE.data["not-alone"] for limit in d.provision.rule.deadline)
    )
    for provision in sorted(alike, key=far):
        yield Option("alike", False, text, (provision,), ())


def _bearing(decision: Decision) -> Iterator[Reading]:
    """The declared readings that bear on a rule in the case, whether or not it applies."""
    for when, reading in decision.provision.readings:
        if decide(when, decision.case.lookup) is not False:
            yield reading


def _apart(
    guide: Guide, right: Option, wrong: Iterable[Option], question: Question
) -> Iterator[Option]:
    """The wrong answers, each once, that nobody could mean by a right one.

    What the text says of something else is no answer of another rule on the act, nor a kin of one.
    """
    rules = guide.texts[question.code].by_act.get(question.act, ())
    every = Option("near", False, right.text, tuple(rules), ())
    seen = _words(guide, right, question)
    beyond, kin = _words(guide, every, question), _kin_of(guide, every, question)
    for option in wrong:
        words = _words(guide, option, question)
        far = option.kind != "alike" or not (words & beyond or kin & _names(option, question))
        if far and not words & seen:
            yield option
            seen |= words
            kin |= _kin_of(guide, option, question)


def _words(guide: Guide, option: Option, question: Question) -> set[str]:
    """The words of an answer, its region called as every agreement calls its own."""
    own = guide.texts[question.code]
    say = Say(guide, "sv")
    found = {say.cell(provision, question.aspect) for provision in option.provisions}
    for act in {provision.rule.act for provision in option.provisions}:
        named = answers(guide, option.text, act, question.aspect, own)
        found |= {words for words, rules in named.items() if {*rules} & {*option.provisions}}
    return found


def _names(option: Option, question: Question) -> set[str]:
    """The concepts by which an option answers."""
    rules = [provision.rule for provision in option.provisions]
    if question.aspect == "deadline":
        return {limit.vague for rule in rules for limit in rule.deadline if limit.vague}
    return {name for rule in rules for name in rule.names(question.aspect)}


def _kin_of(guide: Guide, option: Option, question: Question) -> set[str]:
    """The concepts that a reader could mean by an option's: look-alikes, or the same reader."""
    names = _names(option, question)
    found = set(names)
    for name, concept in guide.concepts.items():
        own = [guide.concepts[one] for one in names]
        alike = names & {*concept.look_alikes} or any(name in one.look_alikes for one in own)
        prompt = concept.prompt and any(one.prompt for one in own)
        # A responsible authority and a unit or a person of it answer the same question.
        grain = any((one.level == "party") != (concept.level == "party") for one in own)
        found |= {name} if alike or prompt or grain else set()
    for role in guide.cases.roles.values():
        actors, among = {*role.actors}, {*role.among}
        found |= actors | among if names & actors else actors if names & among else set()
    return found


def said(say: Say, option: Option, question: Question) -> str:
    """An option as a reader sees it."""
    if option.provisions:
        return " / ".join(dict.fromkeys(say.cell(p, question.aspect) for p in option.provisions))
    return say.silent(question.aspect) if option.kind == "silent" else say("option.no-rule")


def because(say: Say, option: Option) -> str:
    """Why an option is right or wrong: the facts that decide, and the clauses."""
    known = {
        atom.key: decision.case.lookup(atom.key)
        for decision in option.why
        for atom in _deciding(decision)
    }
    places = option.provisions or [decision.provision for decision in option.why]
    clauses = ", ".join(dict.fromkeys(f"{option.text.code} {p.clause}" for p in places))
    key = f"right.{option.kind if places else 'nothing'}" if option.right else option.kind
    agreement = option.text.agreement.short[say.language]
    acts = (say.guide.acts[p.rule.act] for p in option.provisions)
    do, doing = next(((act.do[say.language], act.doing) for act in acts), ("", ""))
    words = say(f"option.because.{key}", clauses=clauses, agreement=agreement, do=do, doing=doing)
    return f"{words} {say('option.known', facts=say.facts(known))}" if known else words


def _deciding(decision: Decision) -> Iterable[Atom]:
    """The facts by which a rule fails, or by which it holds where others of its text may not."""
    own, lookup = decision.provision.own_condition, decision.case.lookup
    return support(own, lookup) if decision.applies else decision.why
