"""What the pages say beside the data (`words.yaml`), and in which of the two languages."""

from __future__ import annotations

from docutils import nodes
from sphinx.config import Config

from samverkan.model.records import Language
from samverkan.words.say import Say
from samverkan.words.table import Words

WORDS = Words(__file__)
say = WORDS.say


class PageSay(Say):
    """What a guide says in a language, and what its pages say."""

    def __call__(self, key: str, **values: object) -> str:
        """Words of the pages, or those that every room shares. Raises `KeyError`."""
        if key in WORDS.texts:
            return say(self.language, key, **values)
        return super().__call__(key, **values)

    def every(self, key: str) -> list[str]:
        """The words of the pages below a key: the headings of a table."""
        return WORDS.every(self.language, key)


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
