"""Glossary terms in the guidance: each shows its definition on hover, focus and tap.

The word is a link to its entry, and breaks over lines as other words do. The definition beside
it is shown by the style sheet; where nothing hovers, a script opens it as a popover.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.writers.html5 import HTML5Translator

from samverkan.data.pages import is_guidance, shelf_doc
from samverkan.site.base import site_of_app
from samverkan.site.table import RowCell
from samverkan.site.words import say
from samverkan.words.glossary import labels, spoken
from samverkan.words.lexicon import Lexicon

GLOSSARY = "ordlista"
# Where a node shall stand in a text: from, to, and what.
Part = tuple[int, int, nodes.Node]


class Term(nodes.Inline, nodes.TextElement):
    """A word of the text; `concept` names its entry, `number` its place on the page."""


HEADS = {
    "sg-act",
    "sg-meta",
    "sg-opening",
    "no-search",
}  # what one reads an entry by, and what is not its text
# Words inside these are headings, links, labels or quotations; a link cannot stand in them.
CLOSED = (
    *(nodes.title, nodes.rubric, nodes.reference, nodes.literal, nodes.term, nodes.caption),
    *(nodes.raw, Term),
)


def explains(docname: str) -> bool:
    """Whether a page's terms show their definitions: guidance and clauses."""
    return is_guidance(docname) or docname.startswith("avtal/")


def exchange(doctree: nodes.document, find: Callable[[nodes.Text], Iterable[Part]]) -> None:
    """Put nodes in the place of what is found in running text.

    Not in a heading, a link, a label, or words of the other language.
    """
    for text in list(doctree.findall(nodes.Text)):
        if _closed(text.parent):
            continue
        said, at = str(text), 0
        parts: list[nodes.Node] = []
        for start, end, node in find(text):
            parts += [nodes.Text(said[at:start])] if start > at else []
            parts.append(node)
            at = end
        if parts:
            text.parent.replace(text, [*parts, nodes.Text(said[at:])] if said[at:] else parts)


def _closed(parent: nodes.Element | None) -> bool:
    while parent is not None and not isinstance(parent, nodes.document):
        foreign = any(kind.startswith("language-") for kind in parent["classes"])
        if foreign or isinstance(parent, CLOSED):
            return True
        parent = parent.parent
    return False


def _section(node: nodes.Node) -> int | None:
    """The section of a page in which words stand, one of those next below its title.

    There is none for the words by which a row or an entry is read.
    """
    sections, parent = [0], node.parent
    while parent is not None:
        heads = isinstance(parent, RowCell) and parent["first"]
        if heads or isinstance(parent, nodes.strong) or HEADS & {*parent["classes"]}:
            return None
        sections += [id(parent)] if isinstance(parent, nodes.section) else []
        parent = parent.parent
    return sections[-2:][0]


def _explain(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Turn the first mention in a section of a concept to explain into a term, and number them all.

    A word for how soon is one where another that is mixed up with it stands on the page.
    """
    site = site_of_app(app)
    concepts, spoken_of = site.guide.concepts, {*mentions(app.env).get(docname, ())}
    seen = {(_section(node), node["concept"]) for node in doctree.findall(Term)}
    lexicon = site.kept("exact terms", lambda: Lexicon(labels(site.guide, site.language)))

    def find(text: nodes.Text) -> Iterator[Part]:
        section = _section(text)
        for found in lexicon.find(text) if section is not None else ():
            concept, key = concepts[found.name], (section, found.name)
            paired = concept.kind == "time" and not spoken_of.isdisjoint(concept.look_alikes)
            if key not in seen and (concept.explained or paired):
                seen.add(key)
                word = text[found.start : found.end]
                yield found.start, found.end, Term("", word, concept=found.name)

    if explains(docname):
        exchange(doctree, find)
    for number, node in enumerate(doctree.findall(Term), 1):
        concept = site.guide.concepts[node["concept"]]
        node["number"] = number
        node["title"] = concept.term[site.language]
        node["definition"] = concept.definition[site.language]
        node["more"] = say(site.language, "terms.more")
        shelf = shelf_doc(site.guide.theme_of[node["concept"]])
        node["uri"] = f"{app.builder.get_relative_uri(docname, shelf)}#{node['concept']}"


def _mentioned(app: Sphinx, doctree: nodes.document) -> None:
    """Remember which concepts a page speaks of, for the glossary's links back."""
    docname = app.env.docname
    if not explains(docname):
        return
    site = site_of_app(app)
    lexicon = site.kept("spoken terms", lambda: spoken(site.guide, site.language))
    found = {
        term.name
        for text in doctree.findall(nodes.Text)
        if not isinstance(text.parent, (nodes.raw, nodes.comment))
        for term in lexicon.find(str(text))
    }
    mentions(app.env)[docname] = sorted(found)


def mentions(env: BuildEnvironment) -> dict[str, list[str]]:
    """The concepts that each page speaks of."""
    found: dict[str, list[str]] = env.get_domain("samverkan").data["mentions"]
    return found


def _visit(self: HTML5Translator, node: nodes.Element) -> None:
    self.body.append(
        f'<span class="sg-term"><a href="{node["uri"]}" aria-describedby="term-{node["number"]}">'
    )


def _depart(self: HTML5Translator, node: nodes.Element) -> None:
    title, definition = self.encode(node["title"]), self.encode(node["definition"])
    self.body.append(
        f'</a><span popover id="term-{node["number"]}" class="sg-definition">'
        f"<strong>{title}</strong>: {definition}. "
        f'<a href="{node["uri"]}">{node["more"]}</a></span></span>'
    )


def _skip(self: Any, node: nodes.Element) -> None:
    """Other writers show the word alone."""


def setup(app: Sphinx) -> None:
    """Register the node and the search for terms."""
    app.add_node(Term, html=(_visit, _depart), gettext=(_skip, _skip), text=(_skip, _skip))
    app.connect("doctree-read", _mentioned)
    app.connect("doctree-resolved", _explain, priority=700)
