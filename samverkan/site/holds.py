"""A rule in a page's own words (`[…]{holds="vg/3.4.3.1/offer-appointment"}`): linked, and noted.

That the words say what the rules do is held by `samverkan check`, not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from markdown_it.tree import SyntaxTreeNode
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.sphinx_ import MystParser

from samverkan.model.guide import Text
from samverkan.prose.bound import known
from samverkan.site.base import note_use, shows, site_of
from samverkan.site.domain import clause_link

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class Renderer(SphinxRenderer):
    """Renders a span that holds a rule as its words, with links to the clauses."""

    def render_span(self, token: SyntaxTreeNode) -> None:
        """A span; MyST itself knows only its classes and its id."""
        super().render_span(token)
        names = str(token.attrs.get("holds", "")).split()
        if not names:
            return
        env, span = self.sphinx_env, self.current_node[-1]
        assert env
        assert isinstance(span, nodes.inline)
        guide = site_of(env.config, env.srcdir).guide
        every = known(guide)
        if unknown := [name for name in names if name not in every]:
            self.document.reporter.error(f"unknown rule '{unknown[0]}'", line=span.line)
            return
        held = [p for name in names for p in every[name].provisions]
        note_use(env, held)
        span["classes"].append("sg-rule")
        shows(span, *held)
        self.current_node.extend(_links([(guide.text_of(n), n.split("/")[1]) for n in names]))


def _links(places: list[tuple[Text, str]]) -> list[nodes.Node]:
    links: list[nodes.Node] = [nodes.Text(" (")]
    for text, number in dict.fromkeys(places):
        links += [clause_link(text, number), nodes.Text(", ")]
    return [*links[:-1], nodes.Text(")")]


class Parser(MystParser):
    """MyST with spans that hold rules; no page has settings of its own at its top."""

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Parse a page, or a translated message of one."""
        parser = create_md_parser(document.settings.env.myst_config, Renderer)
        parser.options["document"] = document
        parser.render(inputstring)


def setup(app: Sphinx) -> None:
    """Put this parser in the place of MyST's own."""
    app.add_source_parser(Parser, override=True)
