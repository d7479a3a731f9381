"""What must hold between the files: every name known, every conflict declared."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from itertools import combinations

from samverkan.files.errors import Problem, nearest
from samverkan.files.yamlfile import Place, YamlFile
from samverkan.model.casewords import CaseWords
from samverkan.model.conditions import ConditionError, derivation, jointly
from samverkan.model.guide import Guide, Provision, Text, bare, within
from samverkan.model.ladder import TRIED
from samverkan.model.records import LANGUAGES, Aspect, Clause, Fact, Model
from samverkan.model.references import Reference, walk

Files = dict[str, YamlFile]
# Aspects in which two different answers need a declared relation. Contents add up, and
# conditions say when, so they cannot contradict each other.
SINGLE: tuple[Aspect, ...] = ("who", "force", "to", "deadline", "where", "pays", "consent")
IN_CLAUSES = ("statement", "clause or statement", "clause or rule")
NAMED_IN_SENTENCES = ("actor", "event", "place", "time", "qualifier")


# --- names ----------------------------------------------------------------------------


def names(guide: Guide, files: Files, whole: bool) -> Iterator[Problem]:
    """Every name that nothing is called, and every condition that cannot be read.

    Where the guide is not `whole`, for some clause could not be read, names of clauses, statements
    and rules are left alone.
    """
    known = _Names(guide)
    for path, place, record in guide.records():
        for found in walk(record, place):
            if not whole and found.what in IN_CLAUSES:
                continue
            if fault := known.fault(found, path, record):
                yield files[path].problem(*fault)


class _Names:
    """What a field may name, by what it says that it names."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.texts = {path: text for text in guide.every_text for path in text.files.values()}

    def fault(self, found: Reference, path: str, record: Model) -> tuple[Place, str] | None:
        """Where a reference leads nowhere, and what is wrong with it."""
        if isinstance(found.value, dict):
            return self._condition(found, record)
        value, valid = found.value, self._valid(found, path, record)
        if found.what == "section":
            return self._section(found)
        there = value in valid
        if found.what == "clause or statement":  # it covers all below it, and "" all there is
            there = not value or any(within(one, value) for one in valid)
        if there:
            return None
        hint = nearest(value, valid) or nearest(
            value, CaseWords(self.guide).names.get(found.what, ())
        )
        return found.place, f"unknown {found.what} '{value}'{hint}"

    def _condition(self, found: Reference, record: Model) -> tuple[Place, str] | None:
        guide = self.guide
        try:
            if found.what == "derivation" and isinstance(record, Fact):
                derivation(record, guide.facts, guide.events, found.place)
            elif found.what == "condition of a case":
                guide.case_condition(found.value, found.place)
            else:
                guide.condition(found.value, found.place)
        except ConditionError as error:
            return error.place, error.message
        return None

    def _section(self, found: Reference) -> tuple[Place, str] | None:
        """ "sosfs-2015-11: 3 §": a statute, and one of the sections that are known of it."""
        statute, _, section = found.value.partition(": ")
        statutes = self.guide.statutes
        if statute not in statutes:
            return found.place, f"unknown statute '{statute}'{nearest(statute, statutes)}"
        sections = statutes[statute].sections
        if section and section not in sections:
            hint = nearest(section, sections)
            return found.place, f"unknown section '{section}' of '{statute}'{hint}"
        return None

    def _valid(self, found: Reference, path: str, record: Model) -> Collection[str]:
        guide = self.guide
        match found.what:
            case "concept":
                return guide.concepts
            case "act":
                return guide.acts
            case "fact":
                return guide.facts
            case "statute":
                return guide.statutes
            case "clause or rule":
                return self.addresses
            case "statement" | "clause or statement":
                return [f"{n}/{name}" for n, name, _ in self.texts[path].statements()]
            case "statement of the clause" if isinstance(record, Clause):
                return record.statements
            case "rule" if isinstance(record, Clause):
                return record.statements[str(found.place[1])].rules
            case kind:
                return self.kinds.get(kind, ())

    @cached_property
    def kinds(self) -> dict[str, list[str]]:
        """The concepts of each kind."""
        found: dict[str, list[str]] = {}
        for name, concept in self.guide.concepts.items():
            found.setdefault(concept.kind, []).append(name)
        return found

    @cached_property
    def addresses(self) -> dict[str, None]:
        """Every clause, statement and rule, whatever the edition."""
        found = []
        for text in self.guide.every_text:
            found += [text.address(number) for number in text.clauses]
            found += [text.address(number, name) for number, name, _ in text.statements()]
            found += text.addresses
        return dict.fromkeys(map(bare, found))


# --- what more must hold --------------------------------------------------------------


def between(guide: Guide, files: Files, faulty: Collection[str] = ()) -> Iterator[Problem]:
    """What must hold between rules whose names are known; `faulty` are files with other faults.

    The faults of a draft hide none of the edition in use.
    """
    for language in LANGUAGES:
        for kind in NAMED_IN_SENTENCES:
            yield from _same_words(guide, files, language, kind)
    yield from _asks(guide, files)
    for text in guide.every_text:
        own = [problem for p in text.provisions for problem in _rule(guide, text, p, files)]
        yield from own
        if not own and not any(path in faulty for path in text.files.values()):
            yield from _undeclared(guide, text, files)


def _asks(guide: Guide, files: Files) -> Iterator[Problem]:
    """What my case asks and no case can tell: an event stands with "<" after its name."""
    told = {name for name, fact in guide.facts.items() if not fact.derived}
    known = told | {f"{event}<" for event in guide.events}
    for name, start in guide.cases.starts.items():
        for screen, asks in enumerate(start.asks):
            for number, ask in enumerate(asks):
                if ask not in known:
                    place = ("starts", name, "asks", screen, number)
                    message = f"nothing to ask is called '{ask}'{nearest(ask, known)}"
                    yield files["agreements/cases.yaml"].problem(place, message)


def _same_words(guide: Guide, files: Files, language: str, kind: str) -> Iterator[Problem]:
    """The words by which a sentence names a concept must lead to one concept only."""
    seen: dict[str, str] = {}
    for name, concept in guide.concepts.items():
        if concept.kind != kind or concept.definite is None:
            continue
        words = concept.definite.sv if language == "sv" else concept.definite.en
        if words.lower() in seen:
            file = files[f"glossary/{guide.theme_of[name]}.yaml"]
            message = f"'{words}' ({language}) already names the concept '{seen[words.lower()]}'"
            yield file.problem((name, "definite"), message)
        seen[words.lower()] = name


def _rule(guide: Guide, text: Text, provision: Provision, files: Files) -> Iterator[Problem]:
    """A rule says of its act what can be said of it, and something that the act asks."""
    rule, file = provision.rule, files[text.files[provision.clause]]
    if rule.act not in guide.acts:  # told as an unknown name
        return
    act, place = guide.acts[rule.act], provision.place_in_file
    if rule.variant and rule.variant not in act.variants:
        message = f"'{rule.act}' has no variant '{rule.variant}'"
        yield file.problem((*place, "variant"), message + nearest(rule.variant, act.variants))
    if rule.step and not (TRIED in guide.facts and guide.facts[TRIED].cuts):
        yield file.problem((*place, "step"), f"a ladder needs the fact '{TRIED}', a number")
    if rule.to and not act.to:
        yield file.problem((*place, "to"), f"the act '{rule.act}' has no 'to' phrase in acts.yaml")
    if not any(rule.fills(aspect) for aspect in act.asks):
        asked = ", ".join(act.asks)
        yield file.problem(place, f"fills none of the aspects that '{rule.act}' asks: {asked}")


# --- several answers to one question --------------------------------------------------


def declared(text: Text, act: str, aspect: Aspect) -> set[frozenset[str]]:
    """The pairs of statements whose answers to a question are declared together or in conflict."""
    pairs: set[frozenset[str]] = set()
    for place, relation in text.relations(act, aspect):
        group = [place, *relation.with_]
        pairs |= {frozenset(pair) for pair in combinations(group, 2)}
    return pairs


def rivals(text: Text, aspect: Aspect) -> Iterable[tuple[Provision, Provision]]:
    """Pairs of rules of one act that answer an aspect differently."""
    for provisions in text.by_act.values():
        answering = [p for p in provisions if p.rule.fills(aspect)]
        for one, other in combinations(answering, 2):
            if one.rule.answer(aspect) != other.rule.answer(aspect):
                yield one, other


def _undeclared(guide: Guide, text: Text, files: Files) -> Iterator[Problem]:
    for aspect in SINGLE:
        for one, other in rivals(text, aspect):
            if aspect == "pays" and not (one.rule.pays and other.rule.pays):
                continue
            if frozenset((one.place, other.place)) in declared(text, one.rule.act, aspect):
                continue
            case = jointly([one.condition, other.condition], guide.facts)
            if case is not None:
                file = files[text.files[other.clause]]
                shown = ", ".join(f"{key}: {value}" for key, value in case.items()) or "any case"
                message = (
                    f"answers '{aspect}' of '{one.rule.act}' differently from {one.address} in one "
                    f"case ({shown}): declare it under 'relations', together or in conflict"
                )
                yield file.problem(("statements", other.statement_id), message)


# --- drafts ---------------------------------------------------------------------------


def sound(text: Text, files: Files, problems: Iterable[Problem]) -> Text:
    """A text without the statements that have one of these problems: nothing can be said of them."""
    numbers = {path: number for number, path in text.files.items()}
    faulty: set[tuple[str, str]] = set()
    for problem in problems:
        if problem.path in numbers:
            number, file = numbers[problem.path], files[problem.path]
            starts = [
                (file.line(("statements", name)), name) for name in text.clauses[number].statements
            ]
            before = [start for start in starts if start[0] <= problem.line]
            faulty |= {(number, max(before)[1])} if before else set()
    return text.without(faulty)


def pending(text: Text, files: Files) -> Iterator[Problem]:
    """What a revised text has changed and nobody has read yet (`samverkan revise`)."""
    for number, clause in text.clauses.items():
        file = files[text.files[number]]
        if clause.pending:
            what = "a placeholder" if clause.pending == "placeholder" else clause.pending
            message = f"the title is {what}: write it in both languages"
            yield file.problem(("pending",), f"{message}, then take 'pending' away")
        for name, statement in clause.statements.items():
            if statement.pending:
                message = (
                    f"'{name}' is a placeholder: write what the text says"
                    if statement.pending == "placeholder"
                    else f"the text of '{name}' has been {statement.pending}: read both wordings"
                )
                yield file.problem(
                    ("statements", name, "pending"), f"{message}, then take 'pending' away"
                )
