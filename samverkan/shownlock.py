"""The lock of what readers are shown and no scenario can pin, so that none of it goes unseen.

That is: the rules on each page, what a statement cites, refers to and is read by, the order of
the clauses, the questions of an act, what is presumed of a case and what cannot be told of one,
the law's own facts, which stand in no agreement, and all words of the data: scenarios say only
those of rules, and those in one language.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from samverkan import lockfile
from samverkan.cited import shown
from samverkan.drafts import own_page
from samverkan.files.errors import Problem, relative
from samverkan.files.text import listed
from samverkan.files.yamlfile import Place, YamlFile
from samverkan.guide import Guide
from samverkan.lockfile import Entries, Line
from samverkan.schema import (
    Act,
    Agreement,
    Concept,
    Contradiction,
    Divergence,
    Edition,
    Fact,
    Statement,
    Statute,
    Text,
)
from samverkan.site.pages import is_guidance

LOCK = "docs/lock.txt"
HEAD = """\
What readers are shown and no scenario can pin: the rules on each page, what statements cite and
are read by, the questions of each act, what is presumed of a case and what cannot be told of one,
the law's own facts, all words of the data. What is lost fails until accepted.
Written by 'samverkan lock': do not edit."""
ACCEPT = "if that is meant, accept it: samverkan lock"
FILES = {
    "act": "agreements/acts.yaml",
    "fact": "agreements/facts.yaml",
    "statute": "agreements/statutes.yaml",
    "divergence": "agreements/divergences.yaml",
    "contradiction": "agreements/cases.yaml",
}


def entries(guide: Guide) -> Entries:
    """What is shown now: pages, statements of the editions in use, the words of sentences, the law.

    Of an agreement that is still being entered nothing is kept: it may change from day to day.
    """
    drafts = [text for text in guide.texts.values() if text.agreement.draft]
    entered = [f"docs/{own_page(text)}.md" for text in drafts]
    begun = [text.agreement.region for text in drafts]
    pages = [(page, path) for page, path in _pages(guide.root) if page not in entered]
    found = {page: list(_page(guide, path)) for page, path in pages}
    for text in guide.settled:
        folder = f"agreements/{text.name}"
        found[f"{text.prefix}/agreement {folder}/agreement.yaml"] = list(_agreement(text.agreement))
        path = f"{folder}/{text.edition_id}/edition.yaml"
        found[f"{text.prefix}/edition {path}"] = list(_edition(text.edition))
        for number, clause in text.clauses.items():
            entry = f"{text.address(number)} {text.files[number]}"
            found[entry] = [_words(clause.title, clause.oddities)]
        for number, name, statement in text.statements():
            entry = f"{text.address(number, name)} {text.files[number]}"
            found[entry] = list(_statement(statement))
    for name, act in guide.acts.items():
        found[f"act/{name}"] = list(_act(act))
    for name, fact in guide.facts.items():
        found[f"fact/{name}"] = list(_fact(fact, but=begun))
    for name, concept in guide.concepts.items():
        found[f"concept/{name}"] = list(_concept(concept))
    for name, statute in guide.statutes.items():
        found[f"statute/{name}"] = list(_statute(statute))
    for name, divergence in guide.divergences.items():
        found[f"divergence/{name}"] = list(_divergence(divergence))
    for name, rule in guide.cases.contradictions.items():
        found[f"contradiction/{name}"] = list(_contradiction(rule))
    return found


def _pages(root: Path) -> Iterator[tuple[str, Path]]:
    for path in listed(root / "docs", "**/*.md"):
        if is_guidance(path.relative_to(root / "docs").as_posix()):
            yield relative(path, root), path


def _page(guide: Guide, path: Path) -> Iterator[str]:
    kept = {p.address for text in guide.settled for p in text.provisions}
    known = shown(guide, path.read_text("utf-8"), silences=False) & kept
    yield from (f"rule {address}" for address in sorted(known))


def _agreement(agreement: Agreement) -> Iterator[str]:
    yield f"region {agreement.region}"
    yield f"party {agreement.party}"
    yield f"party called {agreement.party_called}"
    yield _words(agreement)


def _edition(edition: Edition) -> Iterator[str]:
    yield f"is {edition.status}"
    yield _words(edition)
    for one, other in pairwise(edition.contents):
        yield f"clause {other} after {one}"


def _statement(statement: Statement) -> Iterator[str]:
    yield f"is {statement.kind}"
    yield _words(statement)
    yield from (f"cites {cited}" for cited in statement.cites)
    yield from (f"refers-to {document}" for document in statement.refers_to)
    if statement.defines:
        yield f"defines {statement.defines}"
    for reading in statement.interpretation:
        yield f"reading of {', '.join(reading.rules) or 'all'} when {reading.when or 'ever'}"


def _act(act: Act) -> Iterator[str]:
    yield f"phase {act.phase}"
    yield from (f"asks {aspect}" for aspect in act.asks)
    if act.done:
        yield f"done by {act.done}"
    yield _words(act.do, act.does, act.to, act.definition)
    yield from (f"variant {name}: {_words(said)}" for name, said in act.variants.items())


def _fact(fact: Fact, but: Collection[str]) -> Iterator[str]:
    """Value by value, but for the regions of drafts: a new agreement adds its own."""
    yield _words(fact.term, fact.definition, fact.question, fact.phrases)
    if fact.presumed:
        yield f"presumed {fact.presumed}"
    if fact.presumed_unless:
        yield f"not presumed when {fact.presumed_unless}"
    kept = {name: said for name, said in fact.values.items() if name not in but}
    yield from (f"value {name}: {_words(said)}" for name, said in kept.items())
    yield from (f"all but {name}: {_words(said)}" for name, said in fact.opposites.items())


def _concept(concept: Concept) -> Iterator[str]:
    """An actor is bound or not, one or several: what the sentences about it say."""
    yield _words(concept)
    if concept.kind == "actor":
        yield f"is {'bound' if concept.bound else 'not bound'}"
        yield f"is {'several' if concept.plural else 'one'}"
        yield f"level {concept.level}"


def _words(*parts: Any) -> str:
    """All that some records say, as one line: another word in either language is another line."""
    said = "\n".join(line for part in parts for line in _lines(part))
    return f"the words {hashlib.sha256(said.encode()).hexdigest()[:8]}"


def _lines(part: Any) -> Iterator[str]:
    match part:
        case Text():
            yield from (part.sv, part.en)
        case BaseModel():
            yield from (line for _, value in part for line in _lines(value))
        case dict():
            yield from (line for value in part.values() for line in _lines(value))
        case list():
            yield from (line for value in part for line in _lines(value))


def _statute(statute: Statute) -> Iterator[str]:
    yield f"sfs {statute.sfs}"
    yield f"is {statute.status}"
    for name in ("since", "repealed", "successor", "confidence", "seen", "through"):
        if value := getattr(statute, name):
            yield f"{name} {value}"
    yield _words(statute)
    for printed, section in statute.sections.items():
        yield f"section {printed}: now {section.now or 'nowhere'}"


def _divergence(divergence: Divergence) -> Iterator[str]:
    yield f"since {divergence.since}"
    yield f"is {divergence.kind}"
    yield f"statute {divergence.statute}"
    yield f"confidence {divergence.confidence}"
    yield from (f"section {section}" for section in divergence.sections)
    yield from (f"concerns {address}" for address in divergence.concerns)
    yield _words(divergence)


def _contradiction(rule: Contradiction) -> Iterator[str]:
    yield f"when {rule.when}"
    if rule.unless:
        yield f"unless {rule.unless}"
    yield from (f"told {fact}" for fact in rule.told)
    yield _words(rule)


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
    place: Place = ("statements", name) if line.key.count("/") > 1 else ("title",)
    if name == "edition":
        place = ("contents",)
    if first in FILES:
        path, place = FILES[first], (rest,)
    if first == "contradiction":
        place = ("contradictions", rest)
    if first == "concept":
        glossary = [name for name in files if name.startswith("glossary/")]
        path = next((name for name in glossary if rest in files[name].data), "glossary")
        place = (rest,)
    if path in files:
        return path, files[path].line(place)
    return (path or line.key), 0
