"""Reads the feature files, and guards them against what a runner would pass over in silence.

pytest-bdd drops a scenario whose name stands twice, passes one without steps or rows, and
lets one of two overlapping steps win; so every file is also read here, by the parser that
pytest-bdd itself uses, and every fault is a `Problem` with its line.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser

from samverkan.files.catalogue import read_catalogue
from samverkan.files.errors import Problem, Problems, nearest, relative
from samverkan.files.text import listed, read_text
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.scenarios import unread
from samverkan.scenarios.vocabulary import PLACEHOLDER, Fit, Kind, Vocabulary, vocabulary
from samverkan.scenarios.words import TABLE, NoSuchDay

ID = re.compile(r"S-\d{3}")
CLAUSE = re.compile(r"([A-Z]{2,4})-(.+)")
COLUMN = re.compile(r"<([^<>]+)>")
ASKED = "Fråga: "  # the last line of a scenario's description: what the page asks
ENGLISH = Path("docs/locales/en/LC_MESSAGES")
KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Step:
    """A step as written: its kind (inherited by Och and Men), its keyword and its words."""

    kind: Kind
    keyword: str
    words: str
    line: int
    background: bool = False

    def filled(self, row: dict[str, str]) -> Step:
        """The step with the columns of an example row put in."""
        if "<" not in self.words:
            return self
        if "<" not in self.words:
            return self
        words = COLUMN.sub(lambda m: row.get(m.group(1), m.group(0)), self.words)
        return replace(self, words=words)


@dataclass(frozen=True)
class Row:
    """One example row of a scenario outline; a plain scenario has one without values."""

    values: dict[str, str]
    line: int


@dataclass(frozen=True)
class Scenario:
    """A scenario with its background's steps first."""

    path: str
    feature: str
    rule: str
    name: str
    description: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    rows: tuple[Row, ...]
    outline: bool
    line: int
    question: str = ""
    english: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def said(self, words: str, language: Language) -> str:
        """Its name, rule, feature, description or question in a language."""
        return words if language == "sv" else self.english.get(words, words)

    @property
    def id(self) -> str:
        """Its stable id, "S-014"."""
        return next((tag for tag in self.tags if ID.fullmatch(tag)), "")

    @property
    def clauses(self) -> tuple[tuple[str, str], ...]:
        """(agreement's code, clause) of each clause that it exercises."""
        found = [CLAUSE.fullmatch(tag) for tag in self.tags if not ID.fullmatch(tag)]
        return tuple((match.group(1), match.group(2)) for match in found if match)

    @property
    def label(self) -> str:
        """What a fault in it is told with: "S-014 (VG-4.5)"."""
        clauses = ", ".join(f"{code}-{number}" for code, number in self.clauses)
        return f"{self.id or repr(self.name)} ({clauses or 'no clause'})"

    def fault(self, message: str, line: int = 0) -> Problem:
        """A problem of it, where it begins or on another line."""
        return Problem(self.path, line or self.line, message)


@dataclass(frozen=True)
class Feature:
    """A feature file."""

    path: str
    name: str
    description: str
    scenarios: tuple[Scenario, ...]

    def messages(self) -> list[tuple[str, int]]:
        """What readers see of it beside its steps, with lines: names, rules and descriptions."""
        found = [(self.name, 1), (self.description, 1)]
        for scenario in self.scenarios:
            words = (scenario.rule, scenario.name, scenario.description, scenario.question)
            found += [(said, scenario.line) for said in words]
        return [(said, line) for said, line in dict(reversed(found)).items() if said][::-1]


def read_feature(path: Path, root: Path, words: Vocabulary | None = None) -> Feature:
    """Parse one feature file, in which every step is of a vocabulary. Raises `Problems`."""
    name = relative(path, root)
    text = read_text(path, name)
    if problems := [*unread.language(text, name), *unread.signs(text, name)]:
        raise Problems(problems)
    try:
        document: Any = Parser().parse(text)
    except (CompositeParserException, ParserException) as error:
        faults = error.errors if isinstance(error, CompositeParserException) else [error]
        raise Problems(
            Problem(name, e.location["line"], re.sub(r"^\(\d+:\d+\): ", "", str(e))) for e in faults
        ) from None
    feature = document.get("feature")
    if feature is None:
        raise Problems([Problem(name, 0, "holds no feature ('Egenskap:')")])
    if problems := list(unread.descriptions(text, name, words)):
        raise Problems(problems)
    scenario = partial(Scenario, feature=feature["name"], rule="", english=_english(name, root))
    scenarios = tuple(_scenarios(feature, scenario, path=name))
    return Feature(name, feature["name"], _text(feature["description"]), scenarios)


def _english(name: str, root: Path) -> dict[str, str]:
    """The English of a feature's names and descriptions; its steps say theirs themselves.

    What is missing is Swedish, and `samverkan.translations` reports it.
    """
    path = root / ENGLISH / Path(name).with_suffix(".po")
    if Path(name).is_absolute() or not path.exists():
        return {}
    catalogue = read_catalogue(path, root)
    return {str(message.id): str(message.string) for message in catalogue if message.string}


def read_features(guide: Guide) -> list[Feature]:
    """Every feature of a guide's project. Raises `Problems` with all that cannot be parsed."""
    return parse_features(guide.root, vocabulary(guide))


def parse_features(root: Path, words: Vocabulary | None = None) -> list[Feature]:
    """Every feature of a project, its steps held against a vocabulary if there is one.

    Raises `Problems` with all that cannot be parsed.
    """
    found: list[Feature] = []
    problems: list[Problem] = []
    for path in listed(root / "scenarios", "**/*.feature"):
        try:
            found.append(read_feature(path, root, words))
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return found


def _text(description: str) -> str:
    return " ".join(description.split())


def _scenarios(
    node: Any,
    part: Callable[..., Scenario],
    tags: tuple[str, ...] = (),
    background: tuple[Step, ...] = (),
    path: str = "",
) -> Iterator[Scenario]:
    """The scenarios of a feature or a rule, each with the tags and the steps that it inherits."""
    tags = (*tags, *_named(node))
    for child in node["children"]:
        if "background" in child:
            background = (*background, *_steps(child["background"], True, path))
        elif "rule" in child:
            rule = partial(part, rule=child["rule"]["name"])
            yield from _scenarios(child["rule"], rule, tags, background, path)
        else:
            found = child["scenario"]
            outline = bool(found["examples"]) or found["keyword"] != "Scenario"
            line = found["location"]["line"]
            description, _, question = _text(found["description"]).partition(ASKED)
            yield part(
                path=path,
                name=found["name"],
                description=description.strip(),
                question=question,
                tags=(*tags, *_named(found)),
                steps=(*background, *_steps(found, False, path)),
                rows=tuple(_rows(found, path)) if outline else (Row({}, line),),
                outline=outline,
                line=line,
            )


def _named(node: Any) -> Iterator[str]:
    return (tag["name"][1:] for tag in node["tags"])


def _rows(node: Any, path: str) -> Iterator[Row]:
    for table in node["examples"]:
        _refuse_twice(table, path)
        for row in table["tableBody"]:
            cells = zip(table["tableHeader"]["cells"], row["cells"], strict=True)
            values = {head["value"]: cell["value"] for head, cell in cells}
            yield Row(values, row["location"]["line"])


def _refuse_twice(table: Any, path: str) -> None:
    """Of two columns with one name, a row would keep the last."""
    cells = table["tableHeader"]["cells"] if "tableHeader" in table else []
    names = Counter(cell["value"] for cell in cells)
    if twice := [name for name, count in names.items() if count > 1]:
        line = table["location"]["line"] + 1
        raise Problems(Problem(path, line, f"the column <{name}> stands twice") for name in twice)


def _steps(node: Any, background: bool, path: str) -> list[Step]:
    kind: Kind = "given"
    found = []
    for step in node["steps"]:
        if "dataTable" in step or "docString" in step:
            message = "no step takes a table or a text of several lines"
            raise Problems([Problem(path, step["location"]["line"], message)])
        if problems := list(unread.spaces(step, path)):
            raise Problems(problems)
        kind = KINDS.get(step["keywordType"], kind)
        keyword = step["keyword"].strip()
        found.append(Step(kind, keyword, step["text"], step["location"]["line"], background))
    return found


def fingerprint(features: Iterable[Feature]) -> str:
    """A hash over what the scenarios say: a result is stale when it no longer fits."""
    said = repr([(f.path, f.name, f.scenarios) for f in features])
    return hashlib.sha256(said.encode()).hexdigest()[:16]


# --- guards -----------------------------------------------------------------------------


def guard(features: list[Feature], guide: Guide, whole: bool = True) -> list[Problem]:
    """Every fault that a run would pass over; `whole` also finds steps that nobody uses."""
    scenarios = [scenario for feature in features for scenario in feature.scenarios]
    words, used = vocabulary(guide), set[str]()
    problems = [*_names(scenarios), *_ids(scenarios)]
    problems += [Problem(f.path, 0, "has no scenario") for f in features if not f.scenarios]
    for scenario in scenarios:
        problems += [*_tags(scenario, guide), *_shape(scenario)]
        for row in scenario.rows:
            for step in (step.filled(row.values) for step in scenario.steps):
                fits = words.matching(step.kind, step.words)
                used.update(fit.step.name for fit in fits)
                if fault := _fault(step, fits, words):
                    problems.append(scenario.fault(f"{scenario.label}: {fault}", step.line))
    if whole:
        problems += [
            Problem(TABLE.path, step.line, f"no scenario uses the step '{step.name}'")
            for step in words.steps
            if step.name not in used
        ]
    return sorted(set(problems))


def _names(scenarios: list[Scenario]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Scenario] = {}
    for scenario in scenarios:
        first = seen.setdefault((scenario.path, scenario.name), scenario)
        if first is not scenario:
            yield scenario.fault(f"the name '{scenario.name}' already stands on line {first.line}")


def _ids(scenarios: list[Scenario]) -> Iterator[Problem]:
    count = Counter(scenario.id for scenario in scenarios if scenario.id)
    for scenario in scenarios:
        ids = [tag for tag in scenario.tags if ID.fullmatch(tag)]
        if len(ids) != 1:
            yield scenario.fault(f"'{scenario.name}' needs exactly one id such as @S-014")
        elif count[scenario.id] > 1:
            yield scenario.fault(f"the id {scenario.id} stands {count[scenario.id]} times")


def _tags(scenario: Scenario, guide: Guide) -> Iterator[Problem]:
    known = [f"{code}-{number}" for code, text in guide.texts.items() for number in text.clauses]
    for tag in scenario.tags:
        if not ID.fullmatch(tag) and tag not in known:
            yield scenario.fault(f"unknown tag '@{tag}'{nearest(tag, known)}")
    if not scenario.clauses:
        such = known[0] if known else "VG-3.1"
        yield scenario.fault(f"'{scenario.name}' names no clause such as @{such}")


def _shape(scenario: Scenario) -> Iterator[Problem]:
    fault = scenario.fault
    kinds = [step.kind for step in scenario.steps]
    if not [step for step in scenario.steps if not step.background]:
        yield fault(f"'{scenario.name}' has no steps")
    elif "then" not in kinds:
        yield fault(f"'{scenario.name}' asserts nothing: it has no 'Så'")
    elif "when" not in kinds:
        yield fault(f"'{scenario.name}' applies no agreement: it has no 'När'")
    if not scenario.rows:
        yield fault(f"'{scenario.name}' has no example rows")
        return
    columns = set(scenario.rows[0].values)
    used = {name for step in scenario.steps for name in COLUMN.findall(step.words)}
    for step in scenario.steps:
        for name in COLUMN.findall(step.words):
            if name not in columns:
                yield fault(f"no column is called <{name}>{nearest(name, columns)}", step.line)
    for name in sorted(columns - used):
        yield fault(f"the column <{name}> is not used in any step", scenario.rows[0].line - 1)
    for row in scenario.rows:
        if any(not value for value in row.values.values()):
            yield fault("an example has an empty cell", row.line)


def _fault(step: Step, fits: tuple[Fit, ...], words: Vocabulary) -> str:
    """What is wrong with a step that no definition fits, or several, or whose words mean nothing."""
    if len(fits) > 1:
        patterns = " and ".join(f"'{fit.step.pattern}'" for fit in fits)
        return f"'{step.words}' fits more than one step: {patterns}"
    if not fits:
        return f"no step fits '{step.words}'{suggestion(step, words)}"
    try:
        _ = fits[0].values
    except NoSuchDay as error:
        return str(error)
    return ""


def suggestion(step: Step, words: Vocabulary) -> str:
    """The nearest valid words: a step's pattern whose other words fit, or a value of it."""
    own = [found for found in words.steps if found.kind == step.kind]
    candidates = {pattern: found.names for found in own for pattern in found.patterns}
    for pattern in sorted(candidates, key=lambda each: -len(PLACEHOLDER.sub("", each))):
        for name in candidates[pattern]:
            match = words.fitting(pattern, candidates[pattern], step.words, unknown=name)
            said = match[name] if match else ""
            if hint := nearest(said.lower(), words.parameters[name].allowed):
                return f": '{said}' is not known{hint}"
    return nearest(step.words, candidates)
