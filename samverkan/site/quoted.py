"""Swedish words quoted on an English page are marked as Swedish, for those who listen.

In an English text ”these marks” stand around words of an agreement's Swedish, and nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.site.language import language_of, said_in
from samverkan.site.terms import open_texts, split

if TYPE_CHECKING:
    from sphinx.application import Sphinx

# Not the closing mark of “English words”.
QUOTED = re.compile(r"(?<!\S)\(?”(?P<words>\w[^“”]*)”")


def _mark(app: Sphinx, doctree: nodes.document) -> None:
    if language_of(app.config) == "sv":
        return
    for text in open_texts(doctree):
        parts: list[tuple[int, int, nodes.Node]] = [
            (*found.span("words"), said_in("sv", nodes.Text(found["words"])))
            for found in QUOTED.finditer(str(text))
        ]
        if parts:
            split(text, parts)


def setup(app: Sphinx) -> None:
    """Mark them when a page has been read, before its terms are looked for."""
    app.connect("doctree-read", _mark, priority=400)
