"""Clauses that the data's texts name as scenarios do (VG-3.4.3.1): each becomes a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.prose.signals import CLAUSE
from samverkan.site.base import site_of_app
from samverkan.site.domain import clause_link
from samverkan.site.terms import open_texts, split

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def _link(app: Sphinx, doctree: nodes.document) -> None:
    """Put a link in the place of each clause's name; in prose, `{clause}` has done so."""
    texts = site_of_app(app).guide.texts
    for text in open_texts(doctree):
        parts: list[tuple[int, int, nodes.Node]] = [
            (found.start(), found.end(), clause_link(texts[found[1]], found[2]))
            for found in CLAUSE.finditer(str(text))
            if found[1] in texts and found[2] in texts[found[1]].clauses
        ]
        if parts:
            split(text, parts)


def setup(app: Sphinx) -> None:
    """Register the search for clauses' names."""
    app.connect("doctree-read", _link)
