"""What a table of a page shows: the rules on some acts that the facts of a case leave, its rows.

A rule that only tells more of others on its act joins their rows. What is silent is judged by all
rules on the act that the facts leave, shown or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import filter as fitting

from samverkan.files.errors import Problem, Problems, nearest
from samverkan.files.yamlfile import parse
from samverkan.model.case import Case, build_case
from samverkan.model.conditions import All, decide
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import PHASES, Aspect


@dataclass(frozen=True)
class Selection:
    """The acts, the actors (none stands for all), only what somebody pays for, and the case."""

    acts: frozenset[str]
    actors: frozenset[str] = frozenset()
    pays: bool = False
    case: Case = field(default_factory=Case)

    def alive(self, text: Text) -> list[Provision]:
        """The rules of a text that the facts do not rule out, whatever the options."""
        lookup = self.case.lookup
        return [p for p in text.provisions if decide(p.condition, lookup) is not False]

    def shown(self, guide: Guide, alive: list[Provision]) -> list[Provision]:
        """Those of them that the options let in, in the order of the phases and acts."""
        acts, order = guide.acts, guide.act_order
        return sorted(
            filter(self._wants, alive),
            key=lambda p: (PHASES.index(acts[p.rule.act].phase), order[p.rule.act]),
        )

    def _wants(self, provision: Provision) -> bool:
        rule = provision.rule
        if rule.act not in self.acts or (self.pays and not rule.fills("pays")):
            return False
        return not self.actors or bool(rule.who and self.actors & set(rule.who.names))


def select(guide: Guide, options: Mapping[str, str | None], body: str, name: str) -> Selection:
    """Read a directive's options (`acts`, `phases`, `who`, `pays`) and its body, a case.

    Raises `Problems`; those of the body have its line, those of the options 0.
    """
    problems: list[Problem] = []
    case = Case()
    if body.strip():
        try:
            case = build_case(parse(body, name), guide)
        except Problems as error:
            problems += error.problems
    patterns, phases, actors = ((options.get(o) or "").split() for o in ("acts", "phases", "who"))
    named = {pattern: fitting(guide.acts, pattern) for pattern in patterns}
    unknown = [
        *(f"no act fits '{p}'{nearest(p, guide.acts)}" for p, acts in named.items() if not acts),
        *(f"unknown phase '{p}'; valid: {', '.join(PHASES)}" for p in phases if p not in PHASES),
        *(
            f"unknown actor '{actor}'{nearest(actor, guide.concepts)}"
            for actor in actors
            if actor not in guide.concepts
        ),
    ]
    problems += [Problem(name, 0, message) for message in unknown]
    if problems:
        raise Problems(problems)
    wanted = phases or [phase for phase in PHASES if phase != "standing"]
    acts = [act for act, said in guide.acts.items() if said.phase in wanted]
    if patterns:
        acts = [act for acts in named.values() for act in acts]
    return Selection(frozenset(acts), frozenset(actors), "pays" in options, case)


@dataclass(frozen=True)
class Row:
    """The rules of one statement, those that tell more of them, and all on their acts."""

    rules: list[Provision]
    more: list[Provision]
    siblings: list[Provision]

    @property
    def act(self) -> str:
        return self.rules[0].rule.act

    @property
    def acts(self) -> list[str]:
        """The acts of its rules, each once."""
        return list(dict.fromkeys(p.rule.act for p in self.rules))

    @property
    def told(self) -> list[Provision]:
        return [*self.rules, *self.more]


def rows(shown: list[Provision], alive: list[Provision]) -> list[Row]:
    """The rows of a table, a statement each: its sentence tells all its rules.

    A rule that joins another that is shown has no row of its own.
    """
    by_statement: dict[str, list[Provision]] = {}
    for provision in shown:
        if not joins(provision, shown):
            by_statement.setdefault(provision.place, []).append(provision)
    found = []
    for rules in by_statement.values():
        acts = {p.rule.act for p in rules}
        siblings = [p for p in alive if p.rule.act in acts]
        more = [p for p in alive if any(rule in joins(p, alive) for rule in rules)]
        found.append(Row(rules, [p for p in more if p not in rules], siblings))
    return found


def joins(provision: Provision, among: list[Provision]) -> list[Provision]:
    """The rules whose rows a rule joins instead of having one of its own.

    A rule that always says only who pays, or only how soon with the same force, tells more of
    what other rules say somebody does.
    """
    rule = provision.rule
    if rule.who or rule.consent or rule.content or rule.where or provision.own_condition != All():
        return []
    others = [p for p in among if p.rule.act == rule.act and p is not provision and p.rule.force]
    if rule.force is None:
        return others
    return [p for p in others if p.rule.who and p.rule.force == rule.force] if rule.deadline else []


def silent(guide: Guide, act: str, aspect: Aspect, alive: list[Provision]) -> bool:
    """Whether an act asks what no rule on it answers that the facts leave."""
    answered = any(p.rule.act == act and p.rule.fills(aspect) for p in alive)
    return aspect in guide.acts[act].asks and not answered


def silences(
    guide: Guide, shown: list[Provision], alive: list[Provision]
) -> list[tuple[str, Aspect]]:
    """The questions, act by act, that rules ask and none of them answers."""
    return [
        (act, aspect)
        for act in dict.fromkeys(p.rule.act for p in shown)
        for aspect in guide.acts[act].asks
        if aspect != "condition" and silent(guide, act, aspect, alive)
    ]
