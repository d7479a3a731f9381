"""What a page shows of an agreement: the entries of its case, or of some acts, phases or a reader.

A page tells a case, of a child that belongs in the agreement's own region unless it says otherwise
(cases.yaml, `belongs`). What the case calls for and the page does not show is `left_out`, so that
a page never leaves anything out in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatch

from samverkan.files.errors import Problem, Problems, nearest
from samverkan.files.yamlfile import parse
from samverkan.model.case import Case, build_case
from samverkan.model.conditions import All, Atom, Condition, atoms, parts_of, remaining
from samverkan.model.entries import Entries, Entry, entries
from samverkan.model.guide import Coverage, Guide, Provision, Text
from samverkan.model.plan import plan
from samverkan.model.records import PHASES


@dataclass(frozen=True)
class Wish:
    """What a page asks for: its case, and what it chooses by.

    `about` are the facts and events that the page is about: it shows what one of them decides.
    """

    case: Case
    about: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    phases: tuple[str, ...] = ()
    role: str | None = None


@dataclass(frozen=True)
class Chosen:
    """What a page shows of one agreement: its entries by group, and what it leaves out.

    A group is a phase, or of a role's page "shared" (what it does as one of many) and "owed"
    (what others do for it).
    """

    text: Text
    found: Entries
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]
    left_out: tuple[Entry, ...]
    covered_by: tuple[Coverage, ...]
    """The statements on whom the text covers that its entries take for granted."""

    @property
    def shown(self) -> Iterator[Entry]:
        """Every entry that stands on the page, in its order."""
        return (entry for _, group in self.groups for entry in group)


def wish(guide: Guide, options: Mapping[str, str | None], body: str, name: str) -> Wish:
    """Read what a page asks for: options `about`, `acts`, `phases`, `role`, and its body, a case.

    Raises `Problems`; those of the body have its line, those of the options 0.
    """
    problems: list[Problem] = []
    case = Case()
    if body.strip():
        try:
            case = build_case(parse(body, name), guide)
        except Problems as error:
            problems += error.problems
    patterns, phases, about = ((options.get(o) or "").split() for o in ("acts", "phases", "about"))
    fitting = {p: [act for act in guide.acts if fnmatch(act, p)] for p in patterns}
    role, roles, known = options.get("role"), guide.cases.roles, {**guide.facts, **guide.events}
    unknown = [
        *(f"no act fits '{p}'{nearest(p, guide.acts)}" for p, acts in fitting.items() if not acts),
        *(f"unknown phase '{p}'; valid: {', '.join(PHASES)}" for p in phases if p not in PHASES),
        *(f"unknown fact '{n}'{nearest(n, known)}" for n in about if n not in known),
        *([f"unknown role '{role}'{nearest(role, roles)}"] if role and role not in roles else []),
    ]
    problems += [Problem(name, 0, message) for message in unknown]
    if problems:
        raise Problems(problems)
    acts = frozenset(act for found in fitting.values() for act in found)
    return Wish(case, frozenset(about), acts, tuple(phases), role)


def choose(guide: Guide, text: Text, wished: Wish) -> Chosen:
    """What the page shows of one agreement."""
    belongs = dict.fromkeys(guide.cases.belongs, text.agreement.region)
    told = wished.case.facts
    presumed = tuple(key for key in belongs if key not in told)
    case = replace(wished.case, facts={**belongs, **told}, presumed=presumed)
    found = entries(guide, plan(guide, case), wished.role)
    lookup = found.plan.case.lookup
    scopes = {scope: set(parts_of(remaining(scope.condition, lookup))) for scope in text.scopes}
    covered = frozenset[Condition]().union(*scopes.values())
    scoped = frozenset(atom for scope in text.scopes for atom in atoms(scope.condition))
    of_text = [entry for entry in (*found.entries, *found.open) if entry.text.code == text.code]
    every = [_granting(covered, entry) for entry in of_text]
    groups: dict[str, list[Entry]] = {}
    hanging: set[Condition] = set()
    for entry, granted in zip(of_text, every, strict=True):
        if group := _group(guide, wished, entry, scoped):
            groups.setdefault(group, []).append(_paid(guide, granted, every))
            hanging.update(parts_of(entry.if_) if entry.if_ else ())
    on_page = [entry for found in groups.values() for entry in found]
    bound = {(e.act, p) for e in on_page for p in e.provisions if e.parts[0].force}
    for group, members in groups.items():
        groups[group] = [e for e in members if e.parts[0].force or not _among(e, bound)]
    shown = {(entry.act, p) for entry in on_page for p in entry.provisions}
    names = [name for name in (*PHASES[1:], PHASES[0], "shared", "owed") if groups.get(name)]
    return Chosen(
        text=text,
        found=found,
        groups=tuple((name, tuple(groups[name])) for name in names),
        left_out=tuple(e for e in _called(guide, wished, every) if not _among(e, shown)),
        covered_by=tuple(scope for scope, parts in scopes.items() if parts & hanging),
    )


def _granting(covered: frozenset[Condition], entry: Entry) -> Entry:
    """An open entry of a child whom the text covers: only what else it hangs by is left to say."""
    if entry.if_ is None:
        return entry
    left = tuple(part for part in parts_of(entry.if_) if part not in covered)
    return replace(entry, if_=(left[0] if len(left) == 1 else All(left)) if left else None)


def _paid(guide: Guide, entry: Entry, every: Iterable[Entry]) -> Entry:
    """An entry with who pays, where another rule of the text tells it of the same act."""
    telling = [
        (other, p)
        for other in every
        if other.act == entry.act and "pays" in guide.acts[entry.act].asks
        for p in other.provisions
        if p.rule.fills("pays")
    ]
    if not telling or any(p in entry.provisions for _, p in telling):
        return entry
    same = [(other, p) for other, p in telling if other.if_ in (None, entry.if_)]
    paying = tuple(dict.fromkeys(p for _, p in same))
    payer = same[0][0].payer if same else None
    return replace(entry, payer=payer, provisions=(*entry.provisions, *paying))


def _called(guide: Guide, wished: Wish, every: Iterable[Entry]) -> Iterator[Entry]:
    """What the page's own case calls for, of what is not always so."""
    if wished.case.facts and not wished.role:
        yield from (e for e in every if e.called_for and guide.acts[e.act].phase != "standing")


def _read(entry: Entry, scoped: frozenset[Atom]) -> set[str]:
    """The facts and events on which an entry rests, or by which it still hangs, besides whom the
    text covers."""
    left = atoms(entry.if_) if entry.if_ else ()
    read = {*entry.why, *left} - scoped
    return {name for atom in read for name in atom.key.split("<")}


def _among(entry: Entry, shown: set[tuple[str, Provision]]) -> bool:
    return all((entry.act, provision) in shown for provision in entry.provisions)


def _group(guide: Guide, wished: Wish, entry: Entry, scoped: frozenset[Atom]) -> str | None:
    """Where an entry stands on the page; None where it does not."""
    phase = guide.acts[entry.act].phase
    if wished.acts and entry.act not in wished.acts:
        return None
    if wished.phases and phase not in wished.phases:
        return None
    if wished.about and not wished.about & _read(entry, scoped):
        return None
    if wished.role:
        return _role_group(guide, wished.role, entry, phase)
    if not (wished.acts or wished.phases or wished.about) and (
        not entry.called_for or phase == "standing"
    ):
        return None
    return phase


def _role_group(guide: Guide, role: str, entry: Entry, phase: str) -> str | None:
    """Of a role's page: what is the role's own, what it shares, what others owe it.

    What a text lays on nobody, with a time, is the role's where some text lays the act on it.
    """
    if entry.whose == "mine":
        return "shared" if phase == "standing" and not entry.named else phase
    if entry.whose == "others":
        return "owed" if entry.to_me else None
    own = guide.kept_as(("acts of a role", role), lambda: _acts_of(guide, role))
    return phase if entry.act in own and entry.kind != "undated" else None


def _acts_of(guide: Guide, role: str) -> frozenset[str]:
    """The acts that some text lays on a role."""
    actors = set(guide.cases.roles[role].actors)
    rules = [provision.rule for provision in guide.provisions.values()]
    return frozenset(rule.act for rule in rules if actors & set(rule.names("who")))
