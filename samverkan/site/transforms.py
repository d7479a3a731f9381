"""What is done to the words of every page once read, a function each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.transforms import SphinxTransform

from samverkan.prose.signals import CLAUSE
from samverkan.site.base import site_of_app
from samverkan.site.domain import clause_link
from samverkan.site.terms import Part, exchange
from samverkan.site.words import language_of, said_in

# Not the closing mark of “English words”.
QUOTED = re.compile(r"(?<!\S)\(?”(?P<words>\w[^“”]*)”")
SWEDISH = re.compile("[åäöÅÄÖ]")
# A whole sentence, a cell or a link that the data says in both languages.
SAID_BY_DATA = re.compile(r"\{[a-z-]+\}`[^`]+`")


class LeaveToData(SphinxTransform):
    """Text that consists of roles alone has nothing to translate: the model says it.

    Runs before Sphinx looks for translations (priority 20).
    """

    default_priority = 10

    def apply(self, **kwargs: Any) -> None:
        for node in self.document.findall(nodes.TextElement):
            if isinstance(node, nodes.Inline):  # Sphinx would move it to the end of its text
                continue
            if node.rawsource and not re.search(r"[^\W\d_]", SAID_BY_DATA.sub("", node.rawsource)):
                node["translatable"] = False


def _quoted(app: Sphinx, doctree: nodes.document) -> None:
    """Swedish words quoted on an English page are marked as Swedish, for those who listen.

    In an English text ”these marks” stand around words of an agreement's Swedish, and nothing else.
    """

    def find(text: str) -> Iterator[Part]:
        for found in QUOTED.finditer(text):
            yield (*found.span("words"), said_in("sv", nodes.Text(found["words"])))

    if language_of(app.config) == "en":
        exchange(doctree, find)


def _code(app: Sphinx, doctree: nodes.document) -> None:
    """What is to be written in Swedish stands so on an English page too, and is marked as it."""
    if language_of(app.config) == "en":
        for node in doctree.findall(nodes.literal):
            if SWEDISH.search(node.astext()):
                node["classes"].append("language-sv")


def _clauses(app: Sphinx, doctree: nodes.document) -> None:
    """A clause that the data names as scenarios do (VG-3.4.3.1) becomes a link.

    In prose, `{clause}` has done so.
    """
    texts = site_of_app(app).guide.texts

    def find(text: str) -> Iterator[Part]:
        for found in CLAUSE.finditer(text):
            code, number = found[1], found[2]
            if code in texts and number in texts[code].clauses:
                yield (*found.span(), clause_link(texts[code], number))

    exchange(doctree, find)


def _tags(app: Sphinx, config: Config) -> None:
    """`{only} en` is for what a command prints in English."""
    app.tags.add(language_of(config))


def setup(app: Sphinx) -> None:
    """Register the transforms."""
    app.add_transform(LeaveToData)
    app.connect("doctree-read", _quoted, priority=400)  # before terms are looked for
    app.connect("doctree-read", _code)
    app.connect("doctree-read", _clauses)
    app.connect("config-inited", _tags)
