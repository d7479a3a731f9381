"""Clauses that a page cites though it shows none of their rules: the page says them by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from samverkan.files.errors import Problem, Problems
from samverkan.model.chosen import choose, wish
from samverkan.model.guide import Guide, Provision
from samverkan.model.matrix import answering, matrix
from samverkan.prose.bound import meant, spans
from samverkan.prose.passages import FENCE, Passage

CITED = re.compile(r"\{clause\}`([A-Z]+)-([^`]+)`")
SHOWN = re.compile(r"\{(?:rule|fact)\}`([^`\s]+)[^`]*`")
OPTION = re.compile(r"^:(?P<name>[\w-]+):\s*(?P<value>.*)$")


@dataclass
class Directive:
    """A directive of a page: its name, argument, options and body."""

    name: str
    argument: str
    options: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)


def directives(text: str) -> Iterator[Directive]:
    """The directives of data (```` ```{entries} VG ````) in a page."""
    found: Directive | None = None
    for line in text.splitlines():
        fence = FENCE.match(line)
        if found and line.strip() == "```":
            yield found
            found = None
        elif found:
            option = None if found.body else OPTION.match(line)
            if option:
                found.options[option["name"]] = option["value"]
            else:
                found.body.append(line)
        elif fence and fence["name"] and line.startswith("```"):
            found = Directive(fence["name"].strip("{}"), line.partition("}")[2].strip())


def shown(guide: Guide, text: str) -> set[str]:
    """The addresses of the rules that a page shows, by roles and directives."""
    found = set(SHOWN.findall(text))
    held = (meant(guide, name) for bound in spans(text) for name in bound.names)
    found |= {p.address for said in held if said for p in said.provisions}
    for directive in directives(text):
        found |= {provision.address for provision in _provisions(guide, directive)}
    return found


def _provisions(guide: Guide, directive: Directive) -> list[Provision]:
    edition = guide.texts.get(directive.argument.upper())
    if directive.name == "compare":
        acts, phases = guide.acts, directive.argument.split()
        compared = [p for text in guide.settled for p in text.provisions]
        return [p for p in compared if acts[p.rule.act].phase in phases]
    if directive.name == "matrix":
        cells = [(acts, row) for row in matrix(guide, directive.body, "") for acts in row.cells]
        found = [answering(t, acts, row.aspects) for t in guide.settled for acts, row in cells]
        return [p for cell in found for rules in cell.values() for p in rules]
    if directive.name == "entries":
        try:
            return list(_chosen(guide, directive))
        except Problems:  # the site's build tells of it, with its line
            return []
    if edition and directive.name == "ladder":
        return [p for p in edition.provisions if p.rule.step or p.rule.meanwhile]
    return []


def _chosen(guide: Guide, directive: Directive) -> Iterator[Provision]:
    """The rules of the entries that a page shows, and of those that it names as left out."""
    codes = directive.argument.upper().split()
    wished = wish(guide, directive.options, "\n".join(directive.body), "")
    for text in [guide.texts[code] for code in codes if code in guide.texts] or guide.settled:
        chosen = choose(guide, text, wished)
        yield from (p for entry in (*chosen.shown, *chosen.left_out) for p in entry.provisions)


def unshown(guide: Guide, pages: Iterable[Passage]) -> Iterator[tuple[Problem, Passage]]:
    """Each citation of a clause with rules of which the page shows none, and where it stands."""
    ruled = {(guide.text_of(a).code, p.clause) for a, p in guide.provisions.items()}
    for path, passages in groupby(pages, key=lambda passage: passage.path):
        clauses: set[tuple[str, str]] | None = None
        for passage in passages:
            for cited in ruled.intersection(CITED.findall(passage.words)):
                if clauses is None:
                    clauses = _clauses(guide, (guide.root / path).read_text("utf-8"))
                if cited not in clauses:
                    message = f"cites {'-'.join(cited)}, but the page shows none of its rules"
                    yield Problem(path, passage.line, message), passage


def _clauses(guide: Guide, text: str) -> set[tuple[str, str]]:
    known = shown(guide, text) & guide.provisions.keys()
    return {(guide.text_of(a).code, guide.provisions[a].clause) for a in known}
