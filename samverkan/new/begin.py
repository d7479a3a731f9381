"""Starts an agreement: a draft with one clause, one scenario and one page, all to be replaced.

What it writes stands in `template/`, and what it adds to the facts in `regions.yaml`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from string import Template
from typing import Any

from samverkan.data.kinds import kind_of, modeline
from samverkan.data.load import load
from samverkan.files.errors import Problem, Problems
from samverkan.files.formatted import formatted
from samverkan.files.text import listed, read_text, unportable
from samverkan.files.whole import written
from samverkan.files.yamledit import Editor
from samverkan.files.yamlfile import parse
from samverkan.files.yamlform import inline
from samverkan.model.guide import Guide
from samverkan.model.records import Agreement, Bilingual, Clause, Edition, Model
from samverkan.new.explain import explained

HERE = Path(__file__).parent
FACTS = "agreements/facts.yaml"
CONTENTS = ("docs/avtal/index.md", "docs/amnen/index.md")
RECORDS: dict[str | None, type[Model]] = {
    "agreement": Agreement,
    "edition": Edition,
    "clause": Clause,
}
WORDS = re.compile(r"\w[\w .’'-]*")


@dataclass(frozen=True)
class Order:
    """The agreement to start: `name` is its folder and its region's, `place` where it holds."""

    name: str
    code: str
    title: Bilingual
    place: Bilingual

    @cached_property
    def values(self) -> dict[str, str]:
        """What is put into the templates."""
        title, place = self.title.model_dump(), self.place
        called = {"name": self.name, "code": self.code, "title": inline(title)}
        return {**called, "place_sv": place.sv, "place_en": place.en}

    @cached_property
    def regions(self) -> Any:
        """The values and options of facts by which a case is in the region (`regions.yaml`)."""
        text = read_text(HERE / "regions.yaml", "regions.yaml")
        return parse(Template(text).substitute(self.values), "regions.yaml").data


@dataclass(frozen=True)
class Begun:
    """What was written and changed, and what only a person can decide."""

    written: list[str]
    changed: list[str]
    look_at: list[Problem] = field(default_factory=list)


def begin(guide: Guide, order: Order, today: dt.date) -> Begun:
    """Write the files of a new agreement, or nothing at all. Raises `Problems`."""
    root = guide.root
    if problems := list(_faults(guide, order)):
        raise Problems(problems)
    fact, words = next(iter(order.regions["values"].items()))
    known = guide.facts[fact].values.get(order.name)
    home = known.sv if known else words["sv"]
    files = dict(_files(order, year=str(today.year), scenario=_next_scenario(root), home=home))
    edits = {path: _listed(root, path, order) for path in CONTENTS}
    if not known:
        edits[FACTS] = _with_region(root, order)
    taken = [path for path in files if (root / path).exists()]
    if taken:
        raise Problems(Problem(path, 0, "exists already; nothing was changed") for path in taken)
    with written(root, {**files, **edits}):
        load(root)
    return Begun(sorted(files), sorted(edits), [] if known else list(_lists(root, order)))


def _faults(guide: Guide, order: Order) -> Iterator[Problem]:
    if not re.fullmatch("[a-z][a-z0-9]*(-[a-z0-9]+)*", order.name):
        message = f"'{order.name}' is no name of a folder: small letters a to z and dashes"
        yield Problem("NAME", 0, message)
    elif fault := unportable(order.name):
        yield Problem("NAME", 0, fault)
    elif (guide.root / "agreements" / order.name).exists():
        yield Problem("NAME", 0, f"agreements/{order.name} exists already")
    if not re.fullmatch("[A-Z]{2,4}", order.code):
        yield Problem("--code", 0, f"'{order.code}' is not two to four capital letters")
    elif order.code in guide.texts:
        other = guide.texts[order.code].name
        yield Problem("--code", 0, f"'{order.code}' already stands for {other}")
    signs = False
    for option, words in (("--title", order.title), ("--place", order.place)):
        for language, said in (("sv", words.sv), ("en", words.en)):
            if not said.isprintable() or (option == "--place" and not WORDS.fullmatch(said)):
                signs = True
                yield Problem(f"{option}-{language}", 0, f"'{said}' has signs that cannot be used")
    if not signs:
        yield from _taken(guide, order)


def _taken(guide: Guide, order: Order) -> Iterator[Problem]:
    """Other agreements and regions with the same place."""
    place = order.place.sv
    for text in guide.texts.values():
        if text.agreement.short.sv.lower() == place.lower():
            yield Problem("--place-sv", 0, f"'{place}' already stands for {text.name}")
    for name, words in order.regions["values"].items():
        values = guide.facts[name].values if name in guide.facts else {}
        if "other" not in values:
            yield Problem(FACTS, 0, f"'{name}' with the value 'other' is missing")
        for region, value in values.items():
            if value.sv.lower() == words["sv"].lower() and region != order.name:
                message = f"'{place}' already names the region {region} ({name})"
                yield Problem("--place-sv", 0, message)


def _next_scenario(root: Path) -> str:
    """An id that no scenario has or has had."""
    said = [read_text(path, path.name) for path in listed(root / "scenarios", "**/*.*")]
    used = [int(number) for text in said for number in re.findall(r"\bS-(\d{3})\b", text)]
    return f"S-{max(used, default=0) + 1:03}"


def _files(order: Order, **values: str) -> Iterator[tuple[str, str]]:
    """Every new file by its path from the project's root; those of data are explained."""
    values = {**order.values, **values}
    template = HERE / "template"
    for source in [path for path in listed(template, "**/*") if path.is_file()]:
        path = Template(source.relative_to(template).as_posix()).substitute(values)
        text = Template(read_text(source, source.name)).substitute(values)
        if record := RECORDS.get(kind_of(path)):
            text = f"{modeline(path)}\n{explained(formatted(text, path), path, record)}"
        yield path, text


# --- changes in files that are there ---------------------------------------------------


def _listed(root: Path, path: str, order: Order) -> str:
    """A page of contents with the new page last."""
    text = read_text(root / path, path)
    found = re.search(r"^```\{toctree\}\n.*?(?=^```$)", text, re.M | re.S)
    if not found:
        raise Problems([Problem(path, 0, "has no ```{toctree}``` to list the new page in")])
    entry = f"{order.name}/index" if path.startswith("docs/avtal/") else order.name
    return f"{text[: found.end()]}{entry}\n{text[found.end() :]}"


def _with_region(root: Path, order: Order) -> str:
    """The facts with the region among their values, before "another region"."""
    facts = Editor(read_text(root / FACTS, FACTS), FACTS)
    for name, words in order.regions["values"].items():
        facts.insert((name, "values", "other"), words, order.name)
    for name, option in order.regions["derived"].items():
        first = next(iter(option))
        options = facts.data.get(name, {}).get("derived", {}).get("any", [])
        at = [i for i, o in enumerate(options) if o.keys() == option.keys() and o[first] == "other"]
        if at:
            facts.insert((name, "derived", "any", at[0]), option)
    return facts.text


def _lists(root: Path, order: Order) -> Iterator[Problem]:
    """Conditions that list regions: whether the new one belongs there, no program can know."""
    lists = re.compile(rf"\b({'|'.join(order.regions['values'])}): \[")
    for path in listed(root / "agreements", "**/*.yaml"):
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(read_text(path, name).split("\n"), 1):
            if lists.search(line):
                yield Problem(name, number, "lists regions: does the new one belong there?")
