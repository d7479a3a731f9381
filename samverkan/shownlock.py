"""The lock of what readers are shown and no scenario can pin, so that none of it goes unseen.

That is: the rules on each page, what a statement cites, refers to and is read by, the order of
the clauses, the questions of an act, the law's own facts, which stand in no agreement, and the
words that sentences are made of, whose English no scenario says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from samverkan import lockfile
from samverkan.cited import shown
from samverkan.drafts import own_page
from samverkan.errors import Problem, relative
from samverkan.guide import Guide
from samverkan.lockfile import Entries, Line
from samverkan.pages import is_guidance
from samverkan.schema import Act, Concept, Divergence, Edition, Fact, Statement, Statute, Text
from samverkan.yamlfile import Place, YamlFile

LOCK = "docs/lock.txt"
HEAD = """\
What readers are shown and no scenario can pin: the rules on each page, what statements cite and
are read by, the questions of each act, the law's own facts, the words that sentences are made of.
What is lost fails until accepted.
Written by 'samverkan lock': do not edit."""
ACCEPT = "if that is meant, accept it: samverkan lock"
FILES = {
    "act": "agreements/acts.yaml",
    "fact": "agreements/facts.yaml",
    "statute": "agreements/statutes.yaml",
    "divergence": "agreements/divergences.yaml",
}


def entries(guide: Guide) -> Entries:
    """What is shown now: pages, statements of the editions in use, the words of sentences, the law.

    Of an agreement that is still being entered nothing is kept: it may change from day to day.
    """
    entered = [f"docs/{own_page(t)}.md" for t in guide.texts.values() if t.agreement.draft]
    pages = [(page, path) for page, path in _pages(guide.root) if page not in entered]
    found = {page: list(_page(guide, path)) for page, path in pages}
    for text in guide.settled:
        path = f"agreements/{text.name}/{text.edition_id}/edition.yaml"
        found[f"{text.prefix}/edition {path}"] = list(_edition(text.edition))
        for number, name, statement in text.statements():
            entry = f"{text.address(number, name)} {text.files[number]}"
            found[entry] = list(_statement(statement))
    for name, act in guide.acts.items():
        found[f"act/{name}"] = list(_act(act))
    for name, fact in guide.facts.items():
        found[f"fact/{name}"] = list(_fact(fact))
    for name, concept in guide.concepts.items():
        found[f"concept/{name}"] = list(_concept(concept))
    for name, statute in guide.statutes.items():
        found[f"statute/{name}"] = list(_statute(statute))
    for name, divergence in guide.divergences.items():
        found[f"divergence/{name}"] = list(_divergence(divergence))
    return found


def _pages(root: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted((root / "docs").rglob("*.md")):
        if is_guidance(path.relative_to(root / "docs").as_posix()):
            yield relative(path, root), path


def _page(guide: Guide, path: Path) -> Iterator[str]:
    kept = {p.address for text in guide.settled for p in text.provisions}
    known = shown(guide, path.read_text("utf-8"), silences=False) & kept
    yield from (f"rule {address}" for address in sorted(known))


def _edition(edition: Edition) -> Iterator[str]:
    yield f"is {edition.status}"
    for one, other in pairwise(edition.contents):
        yield f"clause {other} after {one}"


def _statement(statement: Statement) -> Iterator[str]:
    yield f"is {statement.kind}"
    yield from (f"cites {cited}" for cited in statement.cites)
    yield from (f"refers-to {document}" for document in statement.refers_to)
    if statement.defines:
        yield f"defines {statement.defines}"
    for reading in statement.interpretation:
        yield f"reading of {', '.join(reading.rules) or 'all'} when {reading.when or 'ever'}"


def _act(act: Act) -> Iterator[str]:
    yield f"phase {act.phase}"
    yield from (f"asks {aspect}" for aspect in act.asks)
    yield from _words("to", act.to)
    for prefix, wording in {
        "": act,
        **{f"{name}: ": v for name, v in act.variants.items()},
    }.items():
        yield from _words(f"{prefix}do", wording.do)
        yield from _words(f"{prefix}does", wording.does)


def _fact(fact: Fact) -> Iterator[str]:
    yield from _words("question", fact.question)
    for name, text in fact.values.items():
        yield from _words(f"value {name}", text)
    for name, text in fact.opposites.items():
        yield from _words(f"all but {name}", text)
    if fact.phrases:
        yield from _words("is", fact.phrases.is_)
        yield from _words("below", fact.phrases.below)
        yield from _words("from", fact.phrases.from_)


def _concept(concept: Concept) -> Iterator[str]:
    yield from _words("term", concept.term)
    yield from _words("definite", concept.definite)
    yield from _words("happened", concept.happened)
    yield from _words("not-happened", concept.not_happened)


def _statute(statute: Statute) -> Iterator[str]:
    yield f"sfs {statute.sfs}"
    yield f"is {statute.status}"
    for name in ("since", "repealed", "successor", "confidence"):
        if value := getattr(statute, name):
            yield f"{name} {value}"
    yield from _words("note", statute.note)
    for printed, section in statute.sections.items():
        yield f"section {printed}: now {section.now or 'nowhere'}"
        yield from _words(f"note on {printed}", section.note)


def _divergence(divergence: Divergence) -> Iterator[str]:
    yield f"since {divergence.since}"
    yield f"statute {divergence.statute}"
    yield f"confidence {divergence.confidence}"
    yield from (f"section {section}" for section in divergence.sections)
    yield from (f"concerns {address}" for address in divergence.concerns)
    yield from _words("text", divergence.text)


def _words(name: str, text: Text | None) -> Iterator[str]:
    """A text, kept whole: what it says in the other language is pinned nowhere else."""
    if text:
        digest = hashlib.sha256(f"{text.sv}\n{text.en}".encode()).hexdigest()[:8]
        yield f"{name}, in the words {digest}"


def lost(guide: Guide, files: Mapping[str, YamlFile]) -> Iterator[Problem]:
    """What was shown and no longer is. Raises `Problems` when the lock is broken."""
    lines = lockfile.read(guide.root / LOCK, guide.root)
    for line in lockfile.lost(lines, entries(guide)):
        path, number = _where(line, files)
        message = f"no longer has '{line.item}'" if line.item else "is gone"
        if path == line.key and not (guide.root / path).is_file():
            path, number = LOCK, line.number
        yield Problem(path, number, f"{line.key} {message}; {ACCEPT}")


def _where(line: Line, files: Mapping[str, YamlFile]) -> tuple[str, int]:
    """The file and line on which what an entry speaks of stands, or stood."""
    first, _, rest = line.key.partition("/")
    path = line.entry.partition(" ")[2]
    name = line.key.rpartition("/")[2]
    place: Place = ("contents",) if name == "edition" else ("statements", name)
    if first in FILES:
        path, place = FILES[first], (rest,)
    if first == "concept":
        glossary = [name for name in files if name.startswith("glossary/")]
        path = next((name for name in glossary if rest in files[name].data), "glossary")
        place = (rest,)
    if path in files:
        return path, files[path].line(place)
    return (path or line.key), 0
