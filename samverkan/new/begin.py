"""Starts an agreement: a draft with one clause, one scenario and one page, all to be replaced."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from samverkan.data.load import load
from samverkan.files.errors import Problem, Problems
from samverkan.files.text import listed, read_text, unportable, write_text
from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import Text
from samverkan.new import files as newfiles
from samverkan.new.files import Order

FACTS = "agreements/facts.yaml"
# The facts that say in which region something is, and how a case says so.
REGIONS = {
    "home-municipality-in": Text(
        sv="hemkommunen ligger i {place}", en="the home municipality is in {place}"
    ),
    "registered-in": Text(
        sv="barnet är folkbokfört i {place}", en="the child is registered in {place}"
    ),
    "placed-in": Text(sv="barnet placeras i {place}", en="the child is placed in {place}"),
}
HOME, AWAY = "home-municipality-in", "outside-home-region"
LISTED = re.compile(rf"\b({'|'.join(REGIONS)}): \[")
CONTENTS = ("docs/avtal/index.md", "docs/amnen/index.md")
WORDS = re.compile(r"\w[\w .’'-]*")


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
    known = guide.facts[HOME].values.get(order.name)
    home = (known or newfiles.filled(REGIONS[HOME], order)).sv
    files = newfiles.files(order, str(today.year), _next_scenario(root), home)
    edits = {path: _listed(root, path, order) for path in CONTENTS}
    if not known:
        edits[FACTS] = _with_region(root, order)
    taken = [path for path in files if (root / path).exists()]
    if taken:
        raise Problems(Problem(path, 0, "exists already; nothing was changed") for path in taken)
    _write(root, files, edits)
    return Begun(sorted(files), sorted(edits), [] if known else list(_lists(root)))


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
    for option, words in (("--title", order.title), ("--place", order.place)):
        for language, said in (("sv", words.sv), ("en", words.en)):
            if not said.isprintable() or (option == "--place" and not WORDS.fullmatch(said)):
                yield Problem(f"{option}-{language}", 0, f"'{said}' has signs that cannot be used")
    for text in guide.texts.values():
        if text.agreement.short.sv.lower() == order.place.sv.lower():
            yield Problem("--place-sv", 0, f"'{order.place.sv}' already stands for {text.name}")
    for name, words in REGIONS.items():
        values = guide.facts[name].values if name in guide.facts else {}
        if "other" not in values:
            yield Problem(FACTS, 0, f"'{name}' with the value 'other' is missing")
        said = newfiles.filled(words, order).sv.lower()
        for region, value in values.items():
            if value.sv.lower() == said and region != order.name:
                message = f"'{order.place.sv}' already names the region {region} ({name})"
                yield Problem("--place-sv", 0, message)


def _next_scenario(root: Path) -> str:
    """An id that no scenario has or has had."""
    said = [read_text(path, path.name) for path in listed(root / "scenarios", "**/*.*")]
    used = [int(number) for text in said for number in re.findall(r"\bS-(\d{3})\b", text)]
    return f"S-{max(used, default=0) + 1:03}"


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
    file = read(root / FACTS, root)
    lines = file.text.split("\n")
    new = {
        file.line((name, "values", "other")): newfiles.value(order, words)
        for name, words in REGIONS.items()
    }
    for index, option in enumerate(file.data.get(AWAY, {}).get("derived", {}).get("any", ())):
        if option.get("registered-in") == "other" and "not" in option:
            away = f"- {{registered-in: {order.name}, not: {{placed-in: {order.name}}}}}"
            new[file.line((AWAY, "derived", "any", index))] = away
    for number in sorted(new, reverse=True):
        beside = lines[number - 1]
        indent = beside[: len(beside) - len(beside.lstrip())]
        lines.insert(number - 1, indent + new[number])
    return "\n".join(lines)


def _lists(root: Path) -> Iterator[Problem]:
    """Conditions that list regions: whether the new one belongs there, no program can know."""
    for path in listed(root / "agreements", "**/*.yaml"):
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(read_text(path, name).split("\n"), 1):
            if LISTED.search(line):
                yield Problem(name, number, "lists regions: does the new one belong there?")


def _write(root: Path, files: dict[str, str], edits: dict[str, str]) -> None:
    """All or nothing: what cannot be loaded afterwards is taken back."""
    before = {path: (root / path).read_bytes() for path in edits}
    made: list[Path] = []
    done = False
    try:
        for path, text in {**files, **edits}.items():
            missing = [p for p in (root / path).parents if not p.exists()]
            made += reversed(missing)
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            if path in files:
                made.append(root / path)
            write_text(root / path, text)
        load(root)
        done = True
    finally:
        if not done:
            for path in edits:
                (root / path).write_bytes(before[path])
            for new in reversed(made):
                new.rmdir() if new.is_dir() else new.unlink(missing_ok=True)
