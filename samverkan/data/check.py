"""What must hold between the files: every name known, every conflict declared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from samverkan.files.errors import Problem, nearest
from samverkan.files.yamlfile import YamlFile
from samverkan.model.conditions import ConditionError, jointly
from samverkan.model.guide import Guide, Provision, Text, bare
from samverkan.model.ladder import TRIED
from samverkan.model.records import LANGUAGES, Aspect, Deadline

Files = dict[str, YamlFile]
# Aspects in which two different answers need a declared relation. Contents add up, and
# conditions say when, so they cannot contradict each other.
SINGLE: tuple[Aspect, ...] = ("who", "force", "to", "deadline", "where", "pays", "consent")


def check(guide: Guide, files: Files) -> list[Problem]:
    """Every problem between the files, in no particular order."""
    shared = [*_glossary(guide, files), *_acts(guide, files), *_divergences(guide, files)]
    problems = list(shared)
    for text in list(guide.every_text):
        own = [
            *_parties(guide, text, files),
            *_references(guide, text, files),
            *_relations(guide, text, files),
        ]
        if not shared and not own:  # a draft's faults hide none of the edition in use
            own += _undeclared(guide, text, files)
        problems += [*own, *pending(text, files)]
        if text.is_draft:
            guide.put(sound(text, files, own))
    return problems


def sound(text: Text, files: Files, problems: list[Problem]) -> Text:
    """A draft without the statements that have these problems: nothing can be said of them."""
    numbers = {path: number for number, path in text.files.items()}
    faulty: set[tuple[str, str]] = set()
    for problem in problems:
        number = numbers[problem.path]
        starts = {
            name: files[problem.path].line(("statements", name))
            for name in text.clauses[number].statements
        }
        before = [name for name, line in starts.items() if line <= problem.line]
        faulty |= {(number, max(before, key=lambda name: starts[name]))} if before else set()
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


def _file_of(name: str, files: Files, folder: str) -> YamlFile:
    return next(f for path, f in files.items() if path.startswith(folder) and name in f.data)


def _glossary(guide: Guide, files: Files) -> Iterator[Problem]:
    for name, concept in guide.concepts.items():
        file = _file_of(name, files, "glossary/")
        if concept.follows and concept.follows not in guide.facts:
            hint = nearest(concept.follows, guide.facts)
            yield file.problem((name, "follows"), f"unknown fact '{concept.follows}'{hint}")
        for other in concept.look_alikes:
            if other not in guide.concepts:
                hint = nearest(other, guide.concepts)
                yield file.problem((name, "look-alikes"), f"unknown concept '{other}'{hint}")
    for language in LANGUAGES:
        for kinds in (("actor",), ("event",), ("place",), ("time",), ("qualifier",)):
            yield from _same_words(guide, files, language, kinds)


def _same_words(
    guide: Guide, files: Files, language: str, kinds: tuple[str, ...]
) -> Iterator[Problem]:
    """The words by which a sentence names a concept must lead to one concept only."""
    seen: dict[str, str] = {}
    for name, concept in guide.concepts.items():
        if concept.kind not in kinds or concept.definite is None:
            continue
        words = concept.definite.sv if language == "sv" else concept.definite.en
        if words.lower() in seen:
            file = _file_of(name, files, "glossary/")
            message = f"'{words}' ({language}) already names the concept '{seen[words.lower()]}'"
            yield file.problem((name, "definite"), message)
        seen[words.lower()] = name


def _acts(guide: Guide, files: Files) -> Iterator[Problem]:
    file = files["agreements/acts.yaml"]
    for name, act in guide.acts.items():
        if act.done and act.done not in guide.events:
            yield file.problem(
                (name, "done"), f"unknown event '{act.done}'{nearest(act.done, guide.events)}"
            )


def _divergences(guide: Guide, files: Files) -> Iterator[Problem]:
    file = files["agreements/divergences.yaml"]
    known = {bare(t.address(number)): None for t in guide.every_text for number in t.clauses}
    rules = {bare(p.address) for text in guide.every_text for p in text.provisions}
    rules |= {bare(t.address(n, name)) for t in guide.every_text for n, name, _ in t.statements()}
    for name, divergence in guide.divergences.items():
        if divergence.statute not in guide.statutes:
            hint = nearest(divergence.statute, guide.statutes)
            yield file.problem((name, "statute"), f"unknown statute '{divergence.statute}'{hint}")
        for concern in divergence.concerns:
            if concern not in known and concern not in rules:
                hint = nearest(concern, [*known, *rules])
                yield file.problem((name, "concerns"), f"unknown clause or rule '{concern}'{hint}")


def _parties(guide: Guide, text: Text, files: Files) -> Iterator[Problem]:
    """The parties of an agreement, as its texts name them, are actors of the glossary."""
    agreement, file = text.agreement, files[f"agreements/{text.name}/agreement.yaml"]
    for field in ("party", "party_called", "municipality"):
        if name := getattr(agreement, field):
            yield from _concept(guide, name, ("actor",), file, (field.replace("_", "-"),))


# --- references ---------------------------------------------------------------------


def _references(guide: Guide, text: Text, files: Files) -> Iterator[Problem]:
    for number, name, statement in text.statements():
        file, place = files[text.files[number]], ("statements", name)
        for document in statement.refers_to:
            yield from _concept(guide, document, ("document",), file, (*place, "refers-to"))
        for cited in statement.cites:
            statute, _, section = cited.partition(": ")
            if statute not in guide.statutes:
                hint = nearest(statute, guide.statutes)
                yield file.problem((*place, "cites"), f"unknown statute '{statute}'{hint}")
            elif section and section not in guide.statutes[statute].sections:
                hint = nearest(section, guide.statutes[statute].sections)
                yield file.problem(
                    (*place, "cites"), f"unknown section '{section}' of '{statute}'{hint}"
                )
        for reading in statement.interpretation:
            for key in reading.rules:
                if key not in statement.rules:
                    hint = nearest(key, statement.rules)
                    yield file.problem((*place, "interpretation"), f"unknown rule '{key}'{hint}")
    for provision in text.provisions:
        yield from _rule(guide, provision, files[text.files[provision.clause]])


def _concept(
    guide: Guide, name: str, kinds: tuple[str, ...], file: YamlFile, place: tuple[str, ...]
) -> Iterator[Problem]:
    valid = [key for key, concept in guide.concepts.items() if concept.kind in kinds]
    if name not in valid:
        yield file.problem(place, f"unknown {' or '.join(kinds)} '{name}'{nearest(name, valid)}")


def _rule(guide: Guide, provision: Provision, file: YamlFile) -> Iterator[Problem]:
    rule = provision.rule
    place = ("statements", provision.statement_id, *_rule_place(provision))
    if rule.act not in guide.acts:
        yield file.problem(
            (*place, "act"), f"unknown act '{rule.act}'{nearest(rule.act, guide.acts)}"
        )
        return
    variants = guide.acts[rule.act].variants
    if rule.variant and rule.variant not in variants:
        hint = nearest(rule.variant, variants)
        yield file.problem(
            (*place, "variant"), f"'{rule.act}' has no variant '{rule.variant}'{hint}"
        )
    for aspect, kind in (
        ("who", "actor"),
        ("to", "actor"),
        ("where", "place"),
        ("pays", "actor"),
        ("consent", "actor"),
    ):
        for name in getattr(rule, aspect).names if getattr(rule, aspect) else ():
            yield from _concept(guide, name, (kind,), file, (*place, aspect))
    for name in rule.no_fee_for:
        yield from _concept(guide, name, ("actor",), file, (*place, "no-fee-for"))
    for name in rule.qualifiers:
        yield from _concept(guide, name, ("qualifier",), file, (*place, "qualifiers"))
    for name in [*rule.uses, *rule.delegates.values()]:
        yield from _concept(guide, name, ("document",), file, place)
    for deadline in rule.deadline:
        yield from _deadline(guide, deadline, file, (*place, "deadline"))
    if rule.step and not (TRIED in guide.facts and guide.facts[TRIED].cuts):
        yield file.problem((*place, "step"), f"a ladder needs the fact '{TRIED}', a number")
    if rule.to and not guide.acts[rule.act].to:
        yield file.problem((*place, "to"), f"the act '{rule.act}' has no 'to' phrase in acts.yaml")
    if not any(rule.fills(aspect) for aspect in guide.acts[rule.act].asks):
        asked = ", ".join(guide.acts[rule.act].asks)
        yield file.problem(place, f"fills none of the aspects that '{rule.act}' asks: {asked}")


def _rule_place(provision: Provision) -> tuple[str, ...]:
    _, dot, key = provision.address.rpartition("/")[2].partition(".")
    return ("rules", key) if dot else ("right",) if provision.statement.right else ("rule",)


def _deadline(
    guide: Guide, deadline: Deadline, file: YamlFile, place: tuple[str, ...]
) -> Iterator[Problem]:
    for name in (deadline.from_, deadline.before, deadline.at, deadline.after):
        if name is not None:
            yield from _concept(guide, name, ("event",), file, place)
    if deadline.vague is not None:
        yield from _concept(guide, deadline.vague, ("time",), file, place)


# --- several answers to one question ------------------------------------------------


def _relations(guide: Guide, text: Text, files: Files) -> Iterator[Problem]:
    places = {f"{number}/{name}" for number, name, _ in text.statements()}
    for number, name, statement in text.statements():
        for index, relation in enumerate(statement.relations):
            if relation.when:
                try:
                    guide.condition(relation.when)
                except ConditionError as error:
                    at = ("statements", name, "relations", index, "when", *error.place)
                    yield files[text.files[number]].problem(at, error.message)
            for other in relation.with_:
                if other not in places:
                    file = files[text.files[number]]
                    where = ("statements", name, "relations")
                    yield file.problem(
                        where, f"unknown statement '{other}'{nearest(other, places)}"
                    )


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
                    f"answers '{aspect}' of '{one.rule.act}' differently from {one.address} in one case "
                    f"({shown}): declare it under 'relations', together or in conflict"
                )
                yield file.problem(("statements", other.statement_id), message)
