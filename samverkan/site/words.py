"""What the pages say beside the data (`words.yaml`), and in which of the two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.model.records import Language
from samverkan.words.table import Words

if TYPE_CHECKING:
    from sphinx.config import Config

WORDS = Words(__file__)
say, say_all = WORDS.say, WORDS.every


def language_of(config: Config) -> Language:
    """The language that a build makes the site in."""
    return "en" if config.language == "en" else "sv"


def other_of(language: Language) -> Language:
    """The other language."""
    return "en" if language == "sv" else "sv"


def said_in(language: Language, *children: nodes.Node, kind: str = "") -> nodes.inline:
    """Words with their language; from the class, docutils makes the attribute `lang`."""
    classes = [f"language-{language}", *([kind] if kind else [])]
    return nodes.inline("", "", *children, classes=classes)


def address_in(language: Language, page: str, current: Language) -> str:
    """From a page to itself in a language: the English site lies in `en/` of the Swedish."""
    up = "../" * page.count("/")
    if language == current:
        return up + page + ".html"
    return up + ("../" if current == "en" else "en/") + page + ".html"
