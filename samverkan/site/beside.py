"""Puts beside every rule on a page what must stand there: the law's notes, readings of conflicts.

Whoever shows a rule marks the node that does (`shows`), and one handler puts the notes after it:
in the same cell, list item or statement. A directive that shows a rule without marking it fails
the build at its line (`SiteDirective`).
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from samverkan.site.base import Site, marked, site_of_app, uses
from samverkan.site.kit import folded, opening
from samverkan.site.outward import outward
from samverkan.site.table import RowCell, Table
from samverkan.words.beside import Note, moved, notes

logger = logging.getLogger(__name__)

GROUPS = (nodes.bullet_list, nodes.enumerated_list, Table, nodes.document)
SEEN = 90  # signs of a note that are seen before it is unfolded
SINGLY = 2  # conflicts of one rule that stand each by itself; more are folded together
CLASSES = {"law": "sg-law", "conflict": "sg-against"}


def setup(app: Sphinx) -> None:
    """Put the notes before anything looks for terms, quoted words and clauses in them."""
    app.connect("doctree-read", _put, priority=300)
    app.connect("doctree-resolved", _told)


def note_node(site: Site, note: Note, *, again: bool = False) -> nodes.paragraph:
    """A note as a paragraph; `again` where it already stands above in the same list or table."""
    language = site.language
    node = nodes.paragraph(classes=["sg-beside", CLASSES[note.kind]])
    node["note"] = note.name
    node += nodes.strong("", note.lead[language])
    node += nodes.Text(f" {site.say('beside.above') if again else note.words[language]}")
    if note.source and not again:
        divergence = site.guide.divergences[note.name]
        statute, sections = site.guide.statutes[divergence.statute], divergence.sections
        cited = site.say.cited(statute, sections)
        node += [nodes.Text(" "), outward(site.say, divergence.statute, cited, sections[0])]
        node += nodes.Text(note.source[language].removeprefix(cited))
    return node


def _told(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Warn where a page shows a rule on which the law has moved, and not the note: no site is built."""
    site = site_of_app(app)
    there = {node["note"] for node in doctree.findall(nodes.paragraph) if "note" in node}
    for address in uses(app.env, docname):
        missing = [name for name, _ in moved(site.guide, address) if name not in there]
        if missing:
            logger.warning("shows %s without %s", address, ", ".join(missing), location=docname)


def _put(app: Sphinx, doctree: nodes.document) -> None:
    """Put the notes of every marked node after it, each in full once in a list, table or page."""
    if app.builder.name == "gettext":
        return
    site = site_of_app(app)
    told: set[tuple[int, str]] = set()
    provisions = site.kept(
        "every-provision",
        lambda: {p.address: p for text in site.guide.every_text for p in text.provisions},
    )
    for node in [node for node in doctree.findall(nodes.Element) if "case" in node]:
        shown = [provisions[address] for address in marked(node)]
        found = notes(site.guide, shown, node["case"])
        together: list[nodes.Node] = []
        many = sum(note.kind == "conflict" for note in found) > SINGLY
        for note in found:
            key = _group(node), note.name
            placed = note_node(site, note, again=key in told)
            if many and note.kind == "conflict":
                together.append(placed)
            else:
                _after(node, placed if key in told else _folded(site, note, placed))
            told.add(key)
        if together:
            first = nodes.Text(site.say("beside.conflicts", count=len(together)))
            fold = folded([first], together, f"sg-aside {CLASSES['conflict']}")
            _after(node, nodes.container("", *fold, note=""))


def _folded(site: Site, note: Note, whole: nodes.paragraph) -> nodes.container:
    """A note behind its first words, which say that there is one and what it is about."""
    first = opening(f"{note.lead[site.language]} {note.words[site.language]}", SEEN)
    kind = f"sg-aside {CLASSES[note.kind]}"
    return nodes.container("", *folded([first], [whole], kind), note=note.name)


def _group(node: nodes.Element) -> int:
    """The list, table or page within which a note is told in full once."""
    parent: nodes.Node = node.parent
    while not isinstance(parent, GROUPS):
        parent = parent.parent
    return id(parent)


def _after(node: nodes.Element, note: nodes.Element) -> None:
    """Put a note last in the cell or list item that holds a node, else right after its paragraph."""
    while isinstance(node, nodes.Inline):
        node = node.parent
    parent = node.parent
    if isinstance(parent, RowCell | nodes.list_item):
        parent.append(note)
        return
    index = parent.index(node) + 1
    while index < len(parent) and "note" in getattr(parent[index], "attributes", ()):
        index += 1
    parent.insert(index, note)
