"""A report that stands alone, outside the site: as text for a terminal, as Markdown, as HTML."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from markdown_it import MarkdownIt

from samverkan.model.records import Language

STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
li { margin: .5rem 0; overflow-wrap: anywhere; } li li { margin: 0; }
blockquote { margin: .5rem 0; padding: .1rem 1rem; border-left: .25rem solid #767676; }
table { border-collapse: collapse; } th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; }
code { overflow-wrap: anywhere; } s { color: #8a1c1c; } blockquote strong { color: #14532d; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; }
 s { color: #ffb4b4; } blockquote strong { color: #a7f3d0; } }
"""
WIDTH = 98


@dataclass(frozen=True)
class Item:
    """A sentence or more, and the lines that belong under it."""

    words: str
    under: tuple[str, ...] = ()

    def text(self) -> str:
        under = (_wrapped(line, "    ", "      ") for line in self.under)
        return "\n".join([_wrapped(self.words, "- ", "  "), *under])

    def markdown(self) -> str:
        return "\n".join([f"- {plain(self.words)}", *(f"  - {plain(line)}" for line in self.under)])


@dataclass(frozen=True)
class Sheet:
    """A title, some lines under it, and sections of items and of blocks written in Markdown."""

    title: str
    language: Language
    opening: tuple[str, ...] = ()
    sections: Mapping[str, Sequence[Item | str]] = field(default_factory=dict)

    def text(self) -> str:
        """For a terminal: lines of at most `WIDTH` signs."""
        lines = [self.title, *self.opening]
        for heading, blocks in self.sections.items():
            lines += ["", heading, *(b if isinstance(b, str) else b.text() for b in blocks)]
        return "\n".join(lines) + "\n"

    def markdown(self) -> str:
        return "\n\n".join(self._markdown()) + "\n"

    def _markdown(self) -> Iterator[str]:
        yield f"# {plain(self.title)}"
        yield from map(plain, self.opening)
        for heading, blocks in self.sections.items():
            yield f"## {plain(heading)}"
            for written, group in groupby(blocks, key=lambda block: isinstance(block, str)):
                said = [b if isinstance(b, str) else b.markdown() for b in group]
                yield ("\n\n" if written else "\n").join(said)

    def html(self) -> str:
        """A whole page, with no request to anywhere."""
        reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
        return (
            f'<!DOCTYPE html>\n<html lang="{self.language}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{html.escape(self.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
            f"<body>\n<main>\n{reader.render(self.markdown())}</main>\n</body>\n</html>\n"
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
