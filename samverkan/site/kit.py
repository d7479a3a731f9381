"""The nodes that many components are made of: paragraphs, boxes, lists, folds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from docutils import nodes

from samverkan.prose.signals import CLAUSE
from samverkan.sentences.reading import ITEM

LINE = 70  # signs of a note that are seen before it is unfolded


def paragraph(words: str, *classes: str) -> nodes.paragraph:
    """Words as a paragraph."""
    return nodes.paragraph("", words, classes=list(classes))


def line(*parts: nodes.Node | str, classes: Iterable[str] = ()) -> nodes.paragraph:
    """A paragraph of words and links."""
    return nodes.paragraph("", "", *map(as_node, parts), classes=list(classes))


def as_node(part: nodes.Node | str) -> nodes.Node:
    """A part of a line as a node."""
    return nodes.Text(part) if isinstance(part, str) else part


def commas(parts: Iterable[nodes.Node]) -> Iterator[nodes.Node]:
    """Links, or other parts of a line, with commas between them."""
    for index, part in enumerate(parts):
        if index:
            yield nodes.Text(", ")
        yield part


def bullets(*items: nodes.Node, classes: Iterable[str] = ()) -> nodes.bullet_list:
    """A list with an item for each node."""
    return nodes.bullet_list("", *(nodes.list_item("", i) for i in items), classes=list(classes))


def box(kind: str, *children: nodes.Node, title: str = "") -> nodes.container:
    """A box of the site's design: `sg-validity`, `sg-note`, `sg-reading` …"""
    node = nodes.container(classes=[kind])
    if title:
        node += nodes.paragraph("", "", nodes.strong("", title))
    node += list(children)
    return node


def fold(
    summary: str, *body: nodes.Node, kind: str = "sg-more", anchor: str = ""
) -> list[nodes.Node]:
    """Nodes folded behind a summary, which opens without JavaScript."""
    return folded([nodes.raw("", escape(summary), format="html")], body, kind, anchor)


def folded(
    summary: Iterable[nodes.Node], body: Iterable[nodes.Node], kind: str, anchor: str = ""
) -> list[nodes.Node]:
    """As `fold`, with the summary as nodes."""
    named = f' id="{anchor}"' if anchor else ""
    tags = (f'<details class="{kind}"{named}><summary>', "</summary>", "</details>")
    opening, between, closing = (nodes.raw("", tag, format="html") for tag in tags)
    return [opening, *summary, between, *body, closing]


def note(kind: str, label: str, *words: str) -> list[nodes.Node]:
    """What one may want to know of a rule: one line, folded where there is more of it."""
    if len(words) == 1 and len(label + words[0]) < LINE:
        return [line(nodes.strong("", f"{label}: "), words[0], classes=kind.split())]
    said = label if len(label) > LINE * 2 / 3 else f"{label}: {words[0]}"
    return folded([opening(said, max(LINE, len(label)))], map(paragraph, words), kind)


def opening(words: str, room: int) -> nodes.inline:
    """The first words of a text, with no link: no name is cut in two, no quotation left open."""
    every = CLAUSE.sub("\\1\N{NO-BREAK SPACE}\\2", words).split(" ")
    kept = every[:]
    while len(kept) > 1 and (
        len(" ".join(kept)) > room
        or " ".join(kept).count("”") % 2
        or (kept[-1][:1].isupper() and "".join(every[len(kept) :])[:1].isupper())
    ):
        kept.pop()
    said = " ".join(kept) + (" …" if kept != every else "")
    return nodes.inline("", said, classes=["sg-opening"])


def prose(says: str, *classes: str) -> Iterator[nodes.Element]:
    """An editor's sentences: paragraphs, and lists with "- " or "1. " before each item."""
    for is_item, group in groupby(says.strip().splitlines(), lambda row: bool(ITEM.match(row))):
        if not is_item:
            yield from (paragraph(row.strip(), *classes) for row in group if row.strip())
            continue
        lines = list(group)
        numbered = lines[0].lstrip()[0].isdigit()
        items = [nodes.list_item("", nodes.paragraph("", ITEM.sub("", row))) for row in lines]
        yield (nodes.enumerated_list if numbered else nodes.bullet_list)("", *items)
