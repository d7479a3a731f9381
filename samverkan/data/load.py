"""YAML files → `Guide`: read, validated, cross-checked; every error with file and line.

Nothing else in the package reads the data's YAML.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from samverkan.data.check import check
from samverkan.files.errors import Problem, Problems, nearest
from samverkan.files.text import listed
from samverkan.files.yamlfile import YamlFile, read
from samverkan.model import records as schema
from samverkan.model.conditions import All, Condition, ConditionError, derivation, parse
from samverkan.model.guide import (
    Coverage,
    Guide,
    Impossible,
    Provision,
    Stage,
    Text,
    fingerprint,
    prefix,
)
from samverkan.model.records import (
    Act,
    Agreement,
    Cases,
    Clause,
    Concept,
    Divergence,
    Edition,
    Fact,
    Rule,
    Statute,
    Validity,
)
from samverkan.model.reviewed import lapsed

T = TypeVar("T", bound=BaseModel)
ALWAYS: Condition = All()
KEYS = sorted(
    {
        (info.alias or name)
        for model in vars(schema).values()
        if isinstance(model, type) and issubclass(model, schema.Model)
        for name, info in model.model_fields.items()
    }
)


class Loader:
    """One run over the files: collects problems instead of stopping at the first."""

    def __init__(self, root: Path, on: dt.date | None = None) -> None:
        self.root, self.on = root, on
        self.drafts: list[str] = []
        self.problems: list[Problem] = []
        self.files: dict[str, YamlFile] = {}
        self.raw: list[tuple[str, bytes]] = []

    def load(self) -> Guide:
        agreements = self.root / "agreements"
        themes = self.records(self.root / "glossary" / "themes.yaml", schema.Text)
        concepts, theme_of = self.concepts(themes)
        guide = Guide(
            root=self.root,
            facts=self.records(agreements / "facts.yaml", Fact),
            acts=self.records(agreements / "acts.yaml", Act),
            themes=themes,
            concepts=concepts,
            theme_of=theme_of,
            statutes=self.records(agreements / "statutes.yaml", Statute),
            divergences=self.records(agreements / "divergences.yaml", Divergence),
            cases=self.cases(agreements / "cases.yaml"),
        )
        self.derived(guide)
        self.contradictions(guide)
        for folder in [path for path in listed(agreements, "*") if path.is_dir()]:
            for text in self.texts(folder, guide):
                first = next((t for t in guide.every_text if t.code == text.code), text)
                if first.name != text.name:
                    file = self.files[f"agreements/{text.name}/agreement.yaml"]
                    message = f"the code '{text.code}' already stands for {first.name}"
                    self.problems.append(file.problem(("code",), message))
                guide.editions[text.code] = (*guide.editions.get(text.code, ()), text)
                if text.stage == "in-use":
                    guide.texts[text.code] = text
        if not self._blocking():
            self.problems += check(guide, self.files)
        if problems := self._blocking():
            raise Problems(problems)
        raw = [*self.raw, *_used(guide)]
        reports = (*self.problems, *lapsed(guide, self.files))
        return replace(guide, reports=reports, fingerprint=fingerprint(raw))

    def _blocking(self) -> list[Problem]:
        """The problems that stop everything: a draft edition's own are only reported."""
        return [p for p in self.problems if not p.path.startswith(tuple(self.drafts))]

    # --- files ------------------------------------------------------------------------

    def file(self, path: Path) -> YamlFile | None:
        try:
            file = read(path, self.root)
        except Problems as error:
            self.problems += error.problems
            return None
        self.raw.append((file.path, file.text.encode()))
        self.files[file.path] = file
        return file

    def model(
        self, kind: type[T], data: Any, file: YamlFile, place: tuple[Any, ...] = ()
    ) -> T | None:
        try:
            return kind.model_validate(data)
        except ValidationError as error:
            for detail in error.errors():
                where = (*place, *detail["loc"])
                self.problems.append(file.problem(where, _explain(detail)))
            return None

    def record(self, path: Path, kind: type[T]) -> T | None:
        file = self.file(path)
        return self.model(kind, file.data, file) if file else None

    def records(self, path: Path, kind: type[T]) -> dict[str, T]:
        """A file that maps ids to records of one kind."""
        file = self.file(path)
        if file is None:
            return {}
        if not isinstance(file.data, dict):
            self.problems.append(file.problem((), "must map ids to entries"))
            return {}
        found = {name: self.model(kind, data, file, (name,)) for name, data in file.data.items()}
        return {name: record for name, record in found.items() if record is not None}

    def concepts(self, themes: dict[str, schema.Text]) -> tuple[dict[str, Concept], dict[str, str]]:
        """The concepts of every file of the glossary, and their themes: a file is a theme."""
        found: dict[str, Concept] = {}
        theme_of: dict[str, str] = {}
        for path in listed(self.root / "glossary", "*.yaml"):
            if path.stem == "themes":
                continue
            file = self.files.get("glossary/themes.yaml")
            if file and path.stem not in themes:
                message = f"no theme for glossary/{path.name}{nearest(path.stem, themes)}"
                self.problems.append(file.problem((), message))
            for name, concept in self.records(path, Concept).items():
                if name in found:
                    file = self.files[f"glossary/{path.name}"]
                    self.problems.append(file.problem((name,), f"concept '{name}' stands twice"))
                found[name] = concept
                theme_of[name] = path.stem
        return found, theme_of

    def derived(self, guide: Guide) -> None:
        for name, fact in guide.facts.items():
            file, place = self.files["agreements/facts.yaml"], (name, "presumed-unless")
            self.condition(fact.presumed_unless, file, place, guide)
            if fact.derived:
                try:
                    derivation(fact, guide.facts, guide.events, (name, "derived"))
                except ConditionError as error:
                    file = self.files["agreements/facts.yaml"]
                    self.problems.append(file.problem(error.place, error.message))

    def cases(self, path: Path) -> Cases:
        """What the project says of cases; one that says nothing of them needs no file."""
        there = path.exists() or path.is_symlink()
        return (there and self.record(path, Cases)) or Cases()

    def contradictions(self, guide: Guide) -> None:
        """Read what contradicts itself; a number there may have any bound, not only a cut point."""
        facts = {
            name: fact.model_copy(update={"cuts": range(1000)}) if fact.cuts else fact
            for name, fact in guide.facts.items()
        }
        free = replace(guide, facts=facts)
        for name, rule in guide.cases.contradictions.items():
            file, place = self.files["agreements/cases.yaml"], ("contradictions", name)
            for key in rule.told:
                if key not in facts:
                    message = f"unknown fact '{key}'{nearest(key, facts)}"
                    self.problems.append(file.problem((*place, "told"), message))
            guide.contradictions[name] = Impossible(
                condition=self.condition(rule.when, file, (*place, "when"), free),
                unless=self.condition(rule.unless, file, (*place, "unless"), free)
                if rule.unless
                else None,
                told=frozenset(rule.told),
                says=rule.says,
            )

    # --- agreements -------------------------------------------------------------------

    def texts(self, folder: Path, guide: Guide) -> Iterable[Text]:
        """Every edition of an agreement, in the order in which they take effect."""
        agreement = self.record(folder / "agreement.yaml", Agreement)
        editions = {
            path: self.record(path / "edition.yaml", Edition)
            for path in listed(folder, "*")
            if path.is_dir()
        }
        stages = _stages({path: found for path, found in editions.items() if found}, self.on)
        for path, stage in stages.items():
            if stage == "draft" or (agreement and agreement.draft):
                self.drafts.append(f"agreements/{folder.name}/{path.name}/")
            edition = editions[path]
            clauses = self.clauses(path, edition)
            if agreement and edition:
                yield self.text(folder.name, path, agreement, edition, clauses, guide, stage)

    def clauses(self, folder: Path, edition: Edition | None) -> dict[str, Clause]:
        found: dict[str, Clause] = {}
        for path in listed(folder, "*.yaml"):
            if path.name == "edition.yaml":
                continue
            file = self.file(path)
            clause = self.model(Clause, file.data, file) if file else None
            if file is None or clause is None:
                continue
            if edition and clause.clause not in edition.contents:
                hint = nearest(clause.clause, edition.contents)
                message = f"clause '{clause.clause}' is not in the edition's contents{hint}"
                self.problems.append(file.problem(("clause",), message))
            if clause.clause != path.stem:
                message = f"clause '{clause.clause}' stands in a file called '{path.name}'"
                self.problems.append(file.problem(("clause",), message))
                continue
            found[clause.clause] = clause
        order = {number: i for i, number in enumerate(edition.contents if edition else [])}
        return dict(sorted(found.items(), key=lambda item: order.get(item[0], 0)))

    def text(
        self,
        name: str,
        folder: Path,
        agreement: Agreement,
        edition: Edition,
        clauses: dict[str, Clause],
        guide: Guide,
        stage: Stage,
    ) -> Text:
        base = f"agreements/{name}/{folder.name}"
        files = {number: f"{base}/{number}.yaml" for number in clauses}
        scopes = self.scopes(clauses, files, guide)
        provisions = [
            provision
            for number, clause in clauses.items()
            for provision in self.provisions(
                prefix(agreement.code, folder.name, stage),
                clause,
                self.files[files[number]],
                scopes,
                guide,
            )
        ]
        return Text(
            name=name,
            edition_id=folder.name,
            agreement=agreement,
            edition=edition,
            clauses=clauses,
            provisions=tuple(provisions),
            engaged=self.condition(
                edition.engaged, self.files[f"{base}/edition.yaml"], ("engaged",), guide
            ),
            validity=_validity(clauses),
            files=files,
            scopes=tuple(scopes),
            stage=stage,
        )

    def scopes(
        self, clauses: dict[str, Clause], files: dict[str, str], guide: Guide
    ) -> list[Coverage]:
        """Each scope with its condition; what it covers must be there."""
        known = [
            f"{number}/{name}" for number, clause in clauses.items() for name in clause.statements
        ]
        found = []
        for number, clause in clauses.items():
            file = self.files[files[number]]
            for name, statement in clause.statements.items():
                for scope, place in _scopes(name, statement):
                    when = self.condition(scope.when, file, (*place, "when"), guide)
                    found.append(Coverage(number, name, statement, tuple(scope.covers), when))
                    for lost in (c for c in scope.covers if not any(covers(c, k) for k in known)):
                        message = f"'{lost}' is no clause or statement{nearest(lost, known)}"
                        self.problems.append(file.problem((*place, "covers"), message))
        return found

    def provisions(
        self,
        code: str,
        clause: Clause,
        file: YamlFile,
        scopes: list[Coverage],
        guide: Guide,
    ) -> Iterable[Provision]:
        about = list(self.about(clause, file, guide))
        for name, statement in clause.statements.items():
            here = f"{clause.clause}/{name}"
            headed = [when for names, when in about if name in names]
            covering = [s for s in scopes if any(covers(place, here) for place in s.covers)]
            further = [r for scope in covering for r in scope.statement.interpretation if r.when]
            for suffix, rule, place in _rules(name, statement):
                own = self.condition(rule.when, file, (*place, "when"), guide)
                concerned = [
                    r for r in statement.interpretation if not r.rules or suffix[1:] in r.rules
                ]
                readings = [
                    (self.condition(r.when, file, ("statements", name, "interpretation"), guide), r)
                    for r in [*concerned, *further]
                ]
                yield Provision(
                    address=f"{code}/{clause.clause}/{name}{suffix}",
                    clause=clause.clause,
                    statement_id=name,
                    statement=statement,
                    rule=rule,
                    scopes=(*(scope.condition for scope in covering), *headed),
                    own_condition=own,
                    readings=tuple(readings),
                )

    def about(
        self, clause: Clause, file: YamlFile, guide: Guide
    ) -> Iterable[tuple[list[str], Condition]]:
        """The statements that are read to be about something unprinted, and that condition."""
        for about in clause.about:
            for lost in (name for name in about.covers if name not in clause.statements):
                message = (
                    f"'{lost}' is no statement of the clause{nearest(lost, clause.statements)}"
                )
                self.problems.append(file.problem(("about",), message))
            when = self.condition(about.when, file, ("about",), guide)
            yield about.covers or list(clause.statements), when

    def condition(
        self, raw: dict[str, Any], file: YamlFile, place: tuple[Any, ...], guide: Guide
    ) -> Condition:
        if not raw:
            return ALWAYS
        try:
            return parse(raw, guide.facts, guide.events, place)
        except ConditionError as error:
            self.problems.append(file.problem(error.place, error.message))
            return ALWAYS


def covers(place: str, statement: str) -> bool:
    """Whether a statement is the one named, or of that clause or below: "3.4" covers "3.4.1/cost"."""
    return not place or statement == place or statement.startswith((f"{place}.", f"{place}/"))


def _scopes(
    name: str, statement: schema.Statement
) -> Iterable[tuple[schema.Scope, tuple[Any, ...]]]:
    """Each scope of a statement, and its place in the file."""
    one = ("statements", name, "scope")
    for number, scope in enumerate(statement.scope):
        yield scope, one if len(statement.scope) == 1 else (*one, number)


def _rules(name: str, statement: schema.Statement) -> Iterable[tuple[str, Rule, tuple[str, ...]]]:
    """(suffix of the address, rule, place in the file) for each rule of a statement."""
    if statement.rule:
        yield "", statement.rule, ("statements", name, "rule")
    if statement.right:
        yield "", statement.right, ("statements", name, "right")
    for key, rule in statement.rules.items():
        yield f".{key}", rule, ("statements", name, "rules", key)


def _stages(editions: dict[Path, Edition], on: dt.date | None) -> dict[Path, Stage]:
    """The editions in the order in which they take effect, each with how it stands on a day.

    The first holds from the beginning; a later one without `takes-effect` is a draft.
    """
    first = next(iter(editions), None)
    starts = {
        path: dt.date.min if path == first else edition.takes_effect or dt.date.max
        for path, edition in editions.items()
    }
    last = on or max((day for day in starts.values() if day < dt.date.max), default=dt.date.min)
    order = sorted(starts, key=lambda path: (starts[path], path.name))
    begun = [path for path in order if starts[path] <= last]
    return {
        path: "draft" if path not in begun else "in-use" if path == begun[-1] else "earlier"
        for path in order
    }


def _used(guide: Guide) -> Iterable[tuple[str, bytes]]:
    """Which edition is in use, where that is a question: it changes with no file, but a day."""
    for code, editions in guide.editions.items():
        if len(editions) > 1:
            yield code, guide.texts[code].edition_id.encode()


def _validity(clauses: dict[str, Clause]) -> Validity:
    """What all the statements on validity say together."""
    merged: dict[str, Any] = {}
    for clause in clauses.values():
        for statement in clause.statements.values():
            if statement.validity:
                merged |= statement.validity.model_dump(exclude_unset=True)
    return Validity(**merged)


def _explain(detail: Any) -> str:
    key = str(detail["loc"][-1]) if detail["loc"] else ""
    given = detail.get("input")
    match detail["type"]:
        case "extra_forbidden":
            return f"unknown key '{key}'{nearest(key, KEYS)}"
        case "missing":
            return f"'{key}' is missing"
        case "literal_error":
            allowed = detail["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
            return f"'{given}' is not valid{nearest(str(given), allowed.split(', '))}; allowed: {allowed}"
        case "value_error":
            return str(detail["ctx"]["error"])
        case _:
            message = detail["msg"][0].lower() + detail["msg"][1:]
            shown = "" if isinstance(given, dict | list) else f" (here: {given!r})"
            return f"'{key}': {message}{shown}"


def load(root: Path, on: dt.date | None = None) -> Guide:
    """Load and check the project's data. Raises `Problems` with every error at once.

    The editions in use are those of the day; with no day, the last that is to take effect.
    """
    return load_files(root, on)[0]


def load_files(root: Path, on: dt.date | None = None) -> tuple[Guide, dict[str, YamlFile]]:
    """As `load`, with the files that the data was read from. Raises `Problems`."""
    missing = [name for name in ("agreements", "glossary") if not (root / name).is_dir()]
    if missing:
        raise Problems(
            [
                Problem(name, 0, f"is no folder of {root}: run this from the project's root")
                for name in missing
            ]
        )
    loader = Loader(root, on)
    return loader.load(), loader.files
