"""A report that stands alone, outside the site: as text for a terminal, as Markdown, as HTML."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it import MarkdownIt

from samverkan.schema import Language

STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
li { margin: .5rem 0; overflow-wrap: anywhere; } li li { margin: 0; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }
"""
WIDTH = 98


@dataclass(frozen=True)
class Item:
    """A sentence or more, and the lines that belong under it."""

    words: str
    under: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A title, some lines under it, and sections of items."""

    title: str
    language: Language
    opening: tuple[str, ...] = ()
    sections: dict[str, list[Item]] = field(default_factory=dict)

    def text(self) -> str:
        """For a terminal: lines of at most `WIDTH` signs."""
        return "\n".join(self._text()) + "\n"

    def _text(self) -> Iterator[str]:
        yield from (self.title, *self.opening)
        for heading, items in self.sections.items():
            yield from ("", heading)
            for item in items:
                yield _wrapped(item.words, "- ", "  ")
                yield from (_wrapped(line, "    ", "      ") for line in item.under)

    def markdown(self) -> str:
        return "\n".join(self._markdown()) + "\n"

    def _markdown(self) -> Iterator[str]:
        yield f"# {plain(self.title)}"
        yield from (f"\n{plain(line)}" for line in self.opening)
        for heading, items in self.sections.items():
            yield f"\n## {plain(heading)}\n"
            for item in items:
                yield f"- {plain(item.words)}"
                yield from (f"  - {plain(line)}" for line in item.under)

    def html(self) -> str:
        """A whole page, with no request to anywhere."""
        body = MarkdownIt("commonmark", {"html": False}).render(self.markdown())
        return (
            f'<!DOCTYPE html>\n<html lang="{self.language}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{html.escape(self.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
            f"<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
        )


def _wrapped(words: str, first: str, next_: str) -> str:
    return textwrap.fill(
        words,
        WIDTH,
        initial_indent=first,
        subsequent_indent=next_,
        break_long_words=False,
        break_on_hyphens=False,
    )


def plain(words: str) -> str:
    """Words in which Markdown finds no marks of its own."""
    marked = re.sub(r"([\\`*_{}\[\]<>#~|!&])", r"\\\1", words)
    return re.sub(r"^(\d+)([.)] )", r"\1\\\2", marked)
