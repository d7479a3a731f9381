"""Which rules a table of a page shows: those on some acts that the facts of a case leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch

from samverkan.files.errors import Problem, Problems, nearest
from samverkan.files.yamlfile import parse
from samverkan.model.case import Case, build_case
from samverkan.model.conditions import decide
from samverkan.model.guide import Guide, Provision
from samverkan.model.records import PHASES


@dataclass(frozen=True)
class Selection:
    """The acts, the actors (none stands for all), only what somebody pays for, and the case."""

    acts: frozenset[str]
    actors: frozenset[str] = frozenset()
    pays: bool = False
    case: Case = field(default_factory=Case)

    def wants(self, provision: Provision) -> bool:
        """Whether a rule may stand in the table, whatever the facts."""
        rule = provision.rule
        if rule.act not in self.acts or (self.pays and not rule.fills("pays")):
            return False
        return not self.actors or bool(rule.who and self.actors & set(rule.who.names))

    def leaves(self, provision: Provision) -> bool:
        """Whether the facts do not rule a rule out."""
        return decide(provision.condition, self.case.lookup) is not False


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
    patterns = (options.get("acts") or "").split()
    phases = (options.get("phases") or "").split()
    actors = (options.get("who") or "").split()
    for pattern in patterns:
        if not any(fnmatch(act, pattern) for act in guide.acts):
            problems.append(
                Problem(name, 0, f"no act fits '{pattern}'{nearest(pattern, guide.acts)}")
            )
    for phase in phases:
        if phase not in PHASES:
            problems.append(
                Problem(name, 0, f"unknown phase '{phase}'; valid: {', '.join(PHASES)}")
            )
    for actor in actors:
        if actor not in guide.concepts:
            hint = nearest(actor, guide.concepts)
            problems.append(Problem(name, 0, f"unknown actor '{actor}'{hint}"))
    if problems:
        raise Problems(problems)
    wanted = phases or [phase for phase in PHASES if phase != "standing"]
    acts = frozenset(
        act
        for act, said in guide.acts.items()
        if (any(fnmatch(act, p) for p in patterns) if patterns else said.phase in wanted)
    )
    return Selection(acts, frozenset(actors), "pays" in options, case)
