"""The site's two languages: a page leads to itself in the other, and says which one prevails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

from samverkan.model.records import Language
from samverkan.site.words import WORDS, say

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

PREVAILS = "Translated from Swedish. Where the two differ, the Swedish prevails."
HREFLANG: dict[str, Language] = {"sv": "sv", "en": "en", "x-default": "sv"}
# Text of the theme that does not pass through gettext.


def language_of(config: Config) -> Language:
    """The language that a build makes the site in."""
    return "en" if config.language == "en" else "sv"


def address_in(language: Language, page: str, current: Language) -> str:
    """From a page to itself in a language: the English site lies in `en/` of the Swedish."""
    up = "../" * page.count("/")
    if language == current:
        return up + page + ".html"
    return up + ("../" if current == "en" else "en/") + page + ".html"


def said_in(language: Language, *children: nodes.Node, kind: str = "") -> nodes.inline:
    """Words with their language; from the class, docutils makes the attribute `lang`."""
    classes = [f"language-{language}", *([kind] if kind else [])]
    return nodes.inline("", "", *children, classes=classes)


def _options(app: Sphinx, config: Config) -> None:
    app.tags.add(language_of(config))  # `{only} en`: what a command prints in English
    for name in WORDS.below("language.options"):
        words = say(language_of(config), f"language.options.{name}")
        config.html_theme_options.setdefault(name.replace("-", "_"), words)


def _context(
    app: Sphinx,
    pagename: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the links to the other language where the templates find them."""
    current = language_of(app.config)
    other: Language = "sv" if current == "en" else "en"
    address = address_in(other, pagename, current)
    context["samverkan_other"] = {
        "language": other,
        "name": say(other, "language.names"),
        "address": address,
    }
    context["samverkan_prevails"] = PREVAILS if current == "en" else ""
    context["metatags"] = context.get("metatags", "") + "".join(
        f'\n<link rel="alternate" hreflang="{code}" href="{address_in(language, pagename, current)}">'
        for code, language in HREFLANG.items()
    )


def setup(app: Sphinx) -> None:
    """Register what the header and the head of every page need."""
    app.connect("config-inited", _options)
    app.connect("html-page-context", _context)
