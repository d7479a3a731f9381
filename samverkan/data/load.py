"""YAML files → `Guide`: read, validated, cross-checked; every error with file and line.

Nothing else in the package reads the data's YAML.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from samverkan.data import ids
from samverkan.data.check import between, names, pending, sound
from samverkan.data.read import Reader
from samverkan.files.errors import Problem, Problems
from samverkan.files.text import listed
from samverkan.files.yamlfile import YamlFile
from samverkan.model.conditions import All, Condition, ConditionError
from samverkan.model.guide import (
    Coverage,
    Guide,
    Provision,
    Stage,
    Text,
    fingerprint,
    prefix,
    within,
)
from samverkan.model.records import (
    Agreement,
    Bilingual,
    Clause,
    Divergence,
    Edition,
    Fact,
    Link,
    Statute,
    Validity,
)
from samverkan.model.reviewed import lapsed

ALWAYS: Condition = All()


def load(root: Path, on: dt.date | None = None) -> Guide:
    """Load and check the project's data. Raises `Problems` with every error at once.

    The editions in use are those of the day; with no day, the last that is to take effect.
    """
    return load_files(root, on)[0]


def load_files(
    root: Path, on: dt.date | None = None, texts: Mapping[str, str] | None = None
) -> tuple[Guide, dict[str, YamlFile]]:
    """As `load`, with the files that the data was read from. Raises `Problems`.

    `texts` are what some files are read as, by their paths.
    """
    reader, guide, drafts = _read(root, on, texts or {})
    if reader.problems and texts is None:
        spelled, told = _spelled(reader, guide)
        if spelled:
            guide, files = load_files(root, on, spelled)
            return replace(guide, reports=(*told, *guide.reports)), files
    if not _blocking(reader.problems, drafts):
        faulty = {problem.path for problem in reader.problems}
        reader.problems += between(guide, reader.files, faulty)
    waiting = [found for text in guide.every_text for found in pending(text, reader.files)]
    if problems := _blocking([*reader.problems, *waiting], drafts):
        raise Problems(problems)
    return _finished(guide, reader, waiting), reader.files


def with_ids(root: Path) -> dict[str, str]:
    """The files in which words stand for ids, as they are with the ids. Raises `Problems`."""
    return _spelled(*_read(root, None, {})[:2])[0]


def _spelled(reader: Reader, guide: Guide) -> tuple[dict[str, str], list[Problem]]:
    """Such files, and what to tell of them; none where what all share cannot be read."""
    shared = guide.facts and guide.acts and guide.concepts
    return ids.written(guide, reader.files) if shared else ({}, [])


def _read(
    root: Path, on: dt.date | None, texts: Mapping[str, str]
) -> tuple[Reader, Guide, list[str]]:
    """The data as it is read, and the folders of drafts; what no record names is told."""
    missing = [name for name in ("agreements", "glossary") if not (root / name).is_dir()]
    if missing:
        message = f"is no folder of {root}: run this from the project's root"
        raise Problems(Problem(name, 0, message) for name in missing)
    reader = Reader(root, texts)
    guide = _shared(reader)
    drafts: list[str] = []
    shape = bool(reader.problems)
    for folder in [path for path in listed(root / "agreements", "*") if path.is_dir()]:
        guide = _with(reader, guide, list(_texts(reader, folder, on, guide, drafts)))
    if not shape:
        reader.problems += names(guide, reader.files, whole=not reader.problems)
    return reader, guide, drafts


def _blocking(problems: list[Problem], drafts: list[str]) -> list[Problem]:
    """The problems that stop everything: a draft edition's own are only reported."""
    return [p for p in problems if not p.path.startswith(tuple(drafts))]


def _finished(guide: Guide, reader: Reader, waiting: list[Problem]) -> Guide:
    """The guide without the statements of drafts that have a fault, and with what to report."""
    files, faults = reader.files, reader.problems
    editions = {
        code: tuple(sound(text, files, faults) if text.is_draft else text for text in texts)
        for code, texts in guide.editions.items()
    }
    guide = replace(guide, editions=editions)
    raw = [(name, file.text.encode()) for name, file in files.items()]
    reports = (*faults, *waiting, *lapsed(guide, files))
    return replace(guide, reports=reports, fingerprint=fingerprint([*raw, *_used(guide)]))


def _used(guide: Guide) -> Iterable[tuple[str, bytes]]:
    """Which edition is in use, where that is a question: it changes with no file, but a day."""
    for code, editions in guide.editions.items():
        if len(editions) > 1:
            yield code, guide.texts[code].edition_id.encode()


def _shared(reader: Reader) -> Guide:
    """What all agreements share."""
    agreements = reader.root / "agreements"
    themes = reader.records(reader.root / "glossary" / "themes.yaml", Bilingual)
    concepts, theme_of = reader.concepts(themes)
    acts, verbs = reader.acts(agreements)
    return Guide(
        root=reader.root,
        facts=reader.records(agreements / "facts.yaml", Fact),
        acts=acts,
        verbs=verbs,
        themes=themes,
        concepts=concepts,
        theme_of=theme_of,
        statutes=reader.records(agreements / "statutes.yaml", Statute),
        divergences=reader.records(agreements / "divergences.yaml", Divergence),
        cases=reader.cases(agreements / "cases.yaml"),
        links=reader.records(agreements / "links.yaml", Link, always=False),
    )


# --- agreements -----------------------------------------------------------------------


def _texts(
    reader: Reader, folder: Path, on: dt.date | None, guide: Guide, drafts: list[str]
) -> Iterator[Text]:
    """Every edition of an agreement, in the order in which they take effect."""
    agreement, editions = reader.agreement(folder)
    stages = _stages({path: found for path, found in editions.items() if found}, on)
    for path, stage in stages.items():
        if stage == "draft" or (agreement and agreement.draft):
            drafts.append(f"agreements/{folder.name}/{path.name}/")
        edition = editions[path]
        clauses = reader.clauses(path, edition)
        if agreement and edition:
            yield _Builder(guide, path, agreement, edition, clauses, stage).text()


def _with(reader: Reader, guide: Guide, texts: list[Text]) -> Guide:
    """The guide with the editions of one more agreement."""
    for text in texts[:1]:
        first = guide.editions.get(text.code, (text,))[0]
        if first.name != text.name:
            file = reader.files[f"agreements/{text.name}/agreement.yaml"]
            reader.told(file, ("code",), f"the code '{text.code}' already stands for {first.name}")
        return replace(guide, editions={**guide.editions, text.code: tuple(texts)})
    return guide


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


class _Builder:
    """Makes one edition of its records: each rule with all the conditions on which it hangs."""

    def __init__(
        self,
        guide: Guide,
        folder: Path,
        agreement: Agreement,
        edition: Edition,
        clauses: dict[str, Clause],
        stage: Stage,
    ) -> None:
        self.guide, self.folder, self.agreement = guide, folder, agreement
        self.edition, self.clauses, self.stage = edition, clauses, stage
        self.prefix = prefix(agreement.code, folder.name, stage)

    def text(self) -> Text:
        name, year = self.folder.parent.name, self.folder.name
        self.scopes = tuple(self._scopes())
        return Text(
            name=name,
            edition_id=year,
            agreement=self.agreement,
            edition=self.edition,
            clauses=self.clauses,
            provisions=tuple(p for clause in self.clauses.values() for p in self._rules(clause)),
            engaged=self._condition(self.edition.engaged),
            validity=_validity(self.clauses),
            files={number: f"agreements/{name}/{year}/{number}.yaml" for number in self.clauses},
            scopes=self.scopes,
            stage=self.stage,
        )

    def _condition(self, raw: dict[str, Any]) -> Condition:
        """A condition as it is read; one that cannot be is told by `names`, and stops the rest."""
        try:
            return self.guide.condition(raw) if raw else ALWAYS
        except ConditionError:
            return ALWAYS

    def _scopes(self) -> Iterator[Coverage]:
        for number, clause in self.clauses.items():
            for name, statement in clause.statements.items():
                for scope in statement.scope:
                    when = self._condition(scope.when)
                    yield Coverage(number, name, statement, tuple(scope.covers), when)

    def _rules(self, clause: Clause) -> Iterator[Provision]:
        about = [
            (one.covers or clause.statements, self._condition(one.when)) for one in clause.about
        ]
        for name, statement in clause.statements.items():
            here = f"{clause.clause}/{name}"
            headed = [when for covered, when in about if name in covered]
            covering = [s for s in self.scopes if any(within(here, place) for place in s.covers)]
            further = [r for s in covering for r in s.statement.interpretation if r.when]
            for key, rule, _ in statement.every_rule():
                concerned = [r for r in statement.interpretation if not r.rules or key in r.rules]
                yield Provision(
                    address=f"{self.prefix}/{here}{key and '.'}{key}",
                    clause=clause.clause,
                    statement_id=name,
                    statement=statement,
                    rule=rule,
                    scopes=(*(scope.condition for scope in covering), *headed),
                    own_condition=self._condition(rule.when),
                    readings=tuple((self._condition(r.when), r) for r in [*concerned, *further]),
                )


def _validity(clauses: dict[str, Clause]) -> Validity:
    """What all the statements on validity say together."""
    merged: dict[str, Any] = {}
    for clause in clauses.values():
        for statement in clause.statements.values():
            if statement.validity:
                merged |= statement.validity.model_dump(exclude_unset=True)
    return Validity(**merged)
