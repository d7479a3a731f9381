"""What is done to every page, a function each: to its words once read, to its head when written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.transforms import SphinxTransform

from samverkan.model.records import Language
from samverkan.prose.signals import CLAUSE
from samverkan.site.base import site_of_app
from samverkan.site.domain import clause_link
from samverkan.site.terms import Part, exchange
from samverkan.site.words import WORDS, address_in, language_of, other_of, said_in, say

# Not the closing mark of “English words”.
QUOTED = re.compile(r"(?<!\S)\(?”(?P<words>\w[^“”]*)”")
# A whole sentence, a cell or a link that the data says in both languages.
SAID_BY_DATA = re.compile(r"\{[a-z-]+\}`[^`]+`")

HREFLANG: dict[str, Language] = {"sv": "sv", "en": "en", "x-default": "sv"}


class LeaveToData(SphinxTransform):
    """Text that consists of roles alone has nothing to translate: the model says it.

    Runs before Sphinx looks for translations (priority 20).
    """

    default_priority = 10

    def apply(self, **kwargs: Any) -> None:
        for node in self.document.findall(nodes.TextElement):
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


def _options(app: Sphinx, config: Config) -> None:
    """Give the theme the words of its own that do not pass through gettext."""
    app.tags.add(language_of(config))  # `{only} en`: what a command prints in English
    for name in WORDS.below("language.options"):
        words = say(language_of(config), f"language.options.{name}")
        config.html_theme_options.setdefault(name.replace("-", "_"), words)


def _head(app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    """Put the links from a page to itself in the other language where the templates find them."""
    current = language_of(app.config)
    other = other_of(current)
    context["samverkan_other"] = {
        "language": other,
        "name": say(other, "language.names"),
        "address": address_in(other, pagename, current),
    }
    context["metatags"] = context.get("metatags", "") + "".join(
        f'\n<link rel="alternate" hreflang="{code}" href="{address_in(language, pagename, current)}">'
        for code, language in HREFLANG.items()
    )


def setup(app: Sphinx) -> None:
    """Register the transforms, and what the header and the head of every page need."""
    app.add_transform(LeaveToData)
    app.connect("doctree-read", _quoted, priority=400)  # before terms are looked for
    app.connect("doctree-read", _clauses)
    app.connect("config-inited", _options)
    app.connect("html-page-context", _head)
