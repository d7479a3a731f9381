"""Locks: what must not change unseen, in text files that git can show the changes of.

A lock has a line for each thing that it keeps: its name, and what it stands for. The figure in
brackets stands for all its words: another word is another figure.

    S-014 VG-4.5: 3 rows, 6 assertions (8f2c1d4e)

What stands for something else, or is gone, is told until somebody accepts it. Where a line has
several figures, what ends with each is kept by itself: more beside it takes nothing away.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samverkan.data.pages import is_guidance, own_page
from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.text import listed, read_text, write_text
from samverkan.files.yamlfile import Place, YamlFile
from samverkan.model.guide import Guide, Text
from samverkan.model.records import (
    Act,
    Clause,
    Concept,
    Contradiction,
    Divergence,
    Fact,
    Model,
    Statute,
)
from samverkan.prose.cited import shown as shown_on
from samverkan.scenarios.features import Scenario

SHOWN, ASSERTED = "docs/lock.txt", "scenarios/lock.txt"
HEADS = {
    SHOWN: """\
What readers are shown and no scenario can pin: the rules on each page by their clauses, the
statements of each clause, acts, facts, concepts, the law; a figure for all their words.
What changes fails until it is accepted. Written by 'samverkan lock': do not edit.""",
    ASSERTED: """\
What the scenarios stand for: their clauses, example rows and assertions.
What changes fails until it is accepted. Written by 'samverkan lock': do not edit.""",
}
ACCEPT = "if that is meant, accept it: samverkan lock"
PART = re.compile(r"\S.*?(?:\(\w{8}\)|$)")
LINE = re.compile(r"(?P<name>\w\S*)(?: (?P<said>\S.*))?")


@dataclass(frozen=True)
class Entry:
    """What something stands for, and the file and line that say so."""

    said: str
    path: str
    line: int = 0


Entries = Mapping[str, Entry]


def figure(*words: str) -> str:
    """A figure that stands for some words."""
    return f"({hashlib.sha256('|'.join(words).encode()).hexdigest()[:8]})"


def read(root: Path, lock: str) -> list[tuple[str, Entry]]:
    """The lines of a lock, with their names; none where there is no file. Raises `Problems`."""
    path = root / lock
    if not path.exists():
        return []
    lines: list[tuple[str, Entry]] = []
    problems = []
    for number, words in enumerate(read_text(path, relative(path, root)).splitlines(), 1):
        if not words.strip() or words.startswith("#"):
            continue
        if match := LINE.fullmatch(words):
            lines.append((match["name"], Entry(match["said"] or "", lock, number)))
        else:
            problems.append(Problem(lock, number, f"'{words.strip()}' is no line of a lock"))
    if problems:
        raise Problems(problems)
    return lines


def changed(root: Path, lock: str, now: Entries) -> Iterator[Problem]:
    """What is gone, or no longer what was accepted. Raises `Problems` when the lock is broken."""
    for name, kept in read(root, lock):
        found = now.get(name)
        if found is None:
            yield Problem(lock, kept.line, f"{name} is gone (it was {kept.said}); {ACCEPT}")
        elif set(PART.findall(kept.said)) - set(PART.findall(found.said)):
            said = f"{name} is '{found.said}', and was accepted as '{kept.said}'; {ACCEPT}"
            yield Problem(found.path, found.line, said)


def text(lock: str, entries: Entries) -> str:
    """The text of a lock that keeps these."""
    return render(HEADS[lock], (f"{name} {entry.said}" for name, entry in entries.items()))


def render(head: str, lines: Iterable[str]) -> str:
    """The text of a lock, below a comment that says what it is and how it is written."""
    return "\n".join([*(f"# {line}" for line in head.splitlines()), *lines, ""])


def is_current(path: Path, text: str) -> bool:
    """Whether a lock says exactly this."""
    return path.is_file() and read_text(path, path.name) == text


def write(path: Path, text: str) -> tuple[int, int]:
    """Write a lock; returns how many of its lines are new and how many are gone."""
    before = path.read_text("utf-8").splitlines() if path.is_file() else []
    write_text(path, text)
    kept = Counter(before) & Counter(text.splitlines())
    return len(text.splitlines()) - kept.total(), len(before) - kept.total()


# --- what the scenarios assert ----------------------------------------------------------


def settled(guide: Guide, scenarios: Iterable[Scenario]) -> list[Scenario]:
    """The scenarios that exercise some agreement that has been entered."""
    codes = {text.code for text in guide.settled}
    return [found for found in scenarios if codes & {code for code, _ in found.clauses}]


def asserted(scenarios: Iterable[Scenario]) -> dict[str, Entry]:
    """What each scenario stands for, in the order of their ids: none disappears, and none
    asserts anything else.

    Not the rules that it rests on: each rule has some scenario that fails when it changes
    (`samverkan coverage`, `samverkan mutants`).
    """
    found = {}
    for scenario in sorted(scenarios, key=lambda scenario: scenario.id):
        clauses = " ".join(f"{code}-{number}" for code, number in scenario.clauses)
        rows = sorted(" | ".join(row.values.values()) for row in scenario.rows)
        claims = sorted({step.words for step in scenario.steps if step.kind == "then"})
        counts = f"{_counted(len(rows), 'row')}, {_counted(len(claims), 'assertion')}"
        said = f"{clauses}: {counts} {figure(clauses, *rows, *claims)}"
        found[scenario.id] = Entry(said, scenario.path, scenario.line)
    return found


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


# --- what readers are shown -------------------------------------------------------------

# What no reader is shown, or sentences and scenarios hold already.
HELD: dict[str, Any] = {
    "words": True,
    "noise": True,
    "source_name": True,
    "derived": True,
    "variants": {"__all__": {"words"}},
    "statements": {
        "__all__": {
            "was", "pending", "source", "fingerprint", "says", "rule", "rules", "right", "scope",
            "validity", "review",
        }
    },
}  # fmt: skip


def shown(guide: Guide, files: Mapping[str, YamlFile]) -> dict[str, Entry]:
    """What readers are shown and no scenario can pin, so that none of it goes unseen.

    That is: the rules on each page; what the statements of a clause are, cite, refer to and are
    read by; the order of the clauses; the questions of an act; what is presumed of a case and what
    cannot be told of one; the law's own facts; all words of these. The sentences are not in it,
    nor the fields of rules: each holds the other, and scenarios hold both. Nor is an agreement
    that is still being entered: it may change from day to day.
    """
    texts = [entry for text in guide.settled for entry in _text(text, files)]
    return dict([*_pages(guide), *texts, *_shared(guide, files)])


def _pages(guide: Guide) -> Iterator[tuple[str, Entry]]:
    """The rules on each page of guidance: how many of which clauses, "ST-6 ST-7.4×3"."""
    drafts = [f"docs/{own_page(text)}.md" for text in guide.texts.values() if text.agreement.draft]
    kept = {p.address: p for text in guide.settled for p in text.provisions}
    for path in listed(guide.root / "docs", "**/*.md"):
        name = relative(path, guide.root)
        if not is_guidance(name.removeprefix("docs/")) or name in drafts:
            continue
        rules = sorted(shown_on(guide, path.read_text("utf-8")) & kept.keys())
        said: list[str] = []
        for code in (text.code for text in guide.settled):
            own = [rule for rule in rules if rule.startswith(f"{code.lower()}/")]
            counts = Counter(f"{code}-{kept[rule].clause}" for rule in own)
            said += [clause if n == 1 else f"{clause}×{n}" for clause, n in counts.items()]
            said += [figure(*own)] if own else []
        yield name, Entry(" ".join(said) or "nothing", name)


def _text(text: Text, files: Mapping[str, YamlFile]) -> Iterator[tuple[str, Entry]]:
    folder = f"agreements/{text.name}"
    yield f"{text.name}/agreement", Entry(_figure(text.agreement), f"{folder}/agreement.yaml")
    path = f"{folder}/{text.edition_id}/edition.yaml"
    said = f"{text.edition.status} {_figure(text.edition)}"
    yield f"{text.name}/edition", Entry(said, path, files[path].line(("contents",)))
    for number, clause in text.clauses.items():
        path = text.files[number]
        line = files[path].line(("statements",) if clause.statements else ("title",))
        said = " ".join([*clause.statements, _figure(clause)])
        yield f"{text.name}/{number}", Entry(said, path, line)


def _shared(guide: Guide, files: Mapping[str, YamlFile]) -> Iterator[tuple[str, Entry]]:
    """The records that all agreements share, with what a line says of one in plain words."""
    found: list[tuple[str, Place, Model]] = list(guide.records())
    for name, rule in guide.cases.contradictions.items():
        found.append(("agreements/cases.yaml", ("contradictions", name), rule))
    regions = {text.agreement.region for text in guide.texts.values()}
    for kind, (name, gist) in SHARED.items():
        for path, place, record in found:
            if isinstance(record, kind):
                kept = _without(record, regions) if isinstance(record, Fact) else record
                entry = Entry(f"{gist(kept)} {_figure(kept)}", path, files[path].line(place))
                yield f"{name}/{place[-1]}", entry


def _without(fact: Fact, values: set[str]) -> Fact:
    """A fact without the regions of the agreements: a new one adds its own."""
    kept = {name: said for name, said in fact.values.items() if name not in values}
    return fact.model_copy(update={"values": kept})


def _values(fact: Fact) -> str:
    """The values of a fact; "yes/no" is none with an address of its own."""
    if set(fact.values) == {"yes", "no"}:
        return "yes/no"
    return " ".join([*fact.values, *map(str, fact.cuts)])


SHARED: dict[type[Model], tuple[str, Callable[[Any], str]]] = {
    Act: ("act", lambda act: f"{act.phase}: {' '.join(act.asks)}"),
    Fact: ("fact", _values),
    Concept: ("concept", lambda concept: concept.kind),
    Statute: ("statute", lambda statute: f"{statute.sfs} {statute.status}"),
    Divergence: ("divergence", lambda found: f"{found.statute} since {found.since}"),
    Contradiction: ("contradiction", lambda found: " ".join(found.when)),
}


def _figure(record: Model) -> str:
    """A figure for all that readers are shown of a record."""
    held = {name: what for name, what in HELD.items() if name in type(record).model_fields}
    kinds = [s.kind for s in record.statements.values()] if isinstance(record, Clause) else []
    return figure(record.model_dump_json(exclude=held), *kinds)
