"""Reads the files of the data into records: all faults of a run are collected, none stops it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from samverkan.data.verbs import inflected, verbs_of
from samverkan.files.errors import Problem, Problems, nearest, relative
from samverkan.files.text import listed
from samverkan.files.yamlfile import Place, YamlFile, parse, read
from samverkan.model.records import (
    KINDS,
    LANGUAGES,
    Act,
    Agreement,
    Bilingual,
    Cases,
    Clause,
    Concept,
    Edition,
    Verbs,
)

T = TypeVar("T", bound=BaseModel)
KEYS = sorted({info.alias or n for kind in KINDS for n, info in kind.model_fields.items()})


class Reader:
    """One run over the files of a project, with the problems found in them so far.

    `texts` are what some files are read as, by their paths.
    """

    def __init__(self, root: Path, texts: Mapping[str, str]) -> None:
        self.root, self.texts = root, texts
        self.problems: list[Problem] = []
        self.files: dict[str, YamlFile] = {}

    def file(self, path: Path) -> YamlFile | None:
        try:
            name = relative(path, self.root)
            there = name in self.texts
            file = parse(self.texts[name], name) if there else read(path, self.root)
        except Problems as error:
            self.problems += error.problems
            return None
        self.files[file.path] = file
        return file

    def told(self, file: YamlFile, place: Place, message: str) -> None:
        """Add a problem at a place of a file."""
        self.problems.append(file.problem(place, message))

    def model(self, kind: type[T], data: Any, file: YamlFile, place: Place = ()) -> T | None:
        try:
            return kind.model_validate(data)
        except ValidationError as error:
            for detail in error.errors():
                self.told(file, (*place, *detail["loc"]), _explain(detail))
            return None

    # --- shared by all agreements -----------------------------------------------------

    def record(self, path: Path, kind: type[T]) -> T | None:
        """A file that is one record."""
        file = self.file(path)
        return self.model(kind, file.data, file) if file else None

    def records(self, path: Path, kind: type[T], *, always: bool = True) -> dict[str, T]:
        """A file that maps ids to records of one kind; one that is not `always` may be missing."""
        file = self.file(path) if always or path.exists() or path.is_symlink() else None
        if file is None:
            return {}
        if not isinstance(file.data, dict):
            self.told(file, (), "must map ids to entries")
            return {}
        found = {name: self.model(kind, data, file, (name,)) for name, data in file.data.items()}
        return {name: record for name, record in found.items() if record is not None}

    def concepts(self, themes: dict[str, Bilingual]) -> tuple[dict[str, Concept], dict[str, str]]:
        """The concepts of every file of the glossary, and their themes: a file is a theme."""
        found: dict[str, Concept] = {}
        theme_of: dict[str, str] = {}
        for path in listed(self.root / "glossary", "*.yaml"):
            if path.stem == "themes":
                continue
            file = self.files.get("glossary/themes.yaml")
            if file and path.stem not in themes:
                hint = nearest(path.stem, themes)
                self.told(file, (), f"no theme for glossary/{path.name}{hint}")
            for name, concept in self.records(path, Concept).items():
                if name in found:
                    file = self.files[f"glossary/{path.name}"]
                    self.told(file, (name,), f"concept '{name}' stands twice")
                found[name] = concept
                theme_of[name] = path.stem
        return found, theme_of

    def cases(self, path: Path) -> Cases:
        """What the project says of cases; one that says nothing of them needs no file."""
        there = path.exists() or path.is_symlink()
        return (there and self.record(path, Cases)) or Cases()

    def acts(self, folder: Path) -> tuple[dict[str, Act], Verbs]:
        """The acts in all forms of their verbs, and these; a verb that either lacks is told."""
        verbs = self.record(folder / "verbs.yaml", Verbs)
        acts = self.records(folder / "acts.yaml", Act)
        if verbs is None:
            return {}, Verbs()
        known = {(language, verb) for language in LANGUAGES for verb in verbs[language]}
        used = {found for name, act in acts.items() for found in verbs_of(act, (name,))}
        for place, language, verb in used:
            if (language, verb) not in known:
                message = f"the verb '{verb}' is not in agreements/verbs.yaml"
                hint = nearest(verb, verbs[language])
                self.told(self.files["agreements/acts.yaml"], place, message + hint)
        for language, verb in known - {found[1:] for found in used} if not self.problems else ():
            file = self.files["agreements/verbs.yaml"]
            self.told(file, (language, verb), f"no act has the verb '{verb}'")
        return {name: inflected(act, verbs) for name, act in acts.items()}, verbs

    # --- of one agreement -------------------------------------------------------------

    def agreement(self, folder: Path) -> tuple[Agreement | None, dict[Path, Edition | None]]:
        """An agreement, and its editions by their folders."""
        return self.record(folder / "agreement.yaml", Agreement), {
            path: self.record(path / "edition.yaml", Edition)
            for path in listed(folder, "*")
            if path.is_dir()
        }

    def clauses(self, folder: Path, edition: Edition | None) -> dict[str, Clause]:
        """The clauses of an edition, in printed order."""
        found: dict[str, Clause] = {}
        for path in listed(folder, "*.yaml"):
            file = self.file(path) if path.name != "edition.yaml" else None
            clause = self.model(Clause, file.data, file) if file else None
            if file is None or clause is None:
                continue
            if edition and clause.clause not in edition.contents:
                hint = nearest(clause.clause, edition.contents)
                message = f"clause '{clause.clause}' is not in the edition's contents{hint}"
                self.told(file, ("clause",), message)
            if clause.clause != path.stem:
                message = f"clause '{clause.clause}' stands in a file called '{path.name}'"
                self.told(file, ("clause",), message)
                continue
            found[clause.clause] = clause
        order = {number: i for i, number in enumerate(edition.contents if edition else [])}
        return dict(sorted(found.items(), key=lambda item: order.get(item[0], 0)))


def _explain(detail: Any) -> str:
    """What pydantic found, for the person who can mend it."""
    key = str(detail["loc"][-1]) if detail["loc"] else ""
    given = detail.get("input")
    match detail["type"]:
        case "extra_forbidden":
            return f"unknown key '{key}'{nearest(key, KEYS)}"
        case "missing":
            return f"'{key}' is missing"
        case "literal_error":
            allowed = detail["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
            hint = nearest(str(given), allowed.split(", "))
            return f"'{given}' is not valid{hint}; allowed: {allowed}"
        case "value_error":
            return str(detail["ctx"]["error"])
        case _:
            message = detail["msg"][0].lower() + detail["msg"][1:]
            shown = "" if isinstance(given, dict | list) else f" (here: {given!r})"
            return f"'{key}': {message}{shown}"
