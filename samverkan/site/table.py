"""The tables of the site: on a phone each row is a card, each cell with its heading.

Nodes of their own, because docutils' tables cannot say their roles: laid out as cards, a
table would no longer be one for those who listen.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

Cell = list[nodes.Node]
Visit = Callable[[Any, Any], None]


def setup(app: Sphinx) -> None:
    """Register the nodes and how they are written."""
    app.add_node(Table, html=_written(_table, lambda node: "</tbody></table></div>\n"))
    app.add_node(Row, html=_written(lambda node: '<tr role="row">', lambda node: "</tr>\n"))
    app.add_node(
        RowCell,
        html=_written(
            _cell, lambda node: f"</{'th' if node['first'] and node.children else 'td'}>"
        ),
    )


class Table(nodes.General, nodes.Element):
    """A table with `caption`, `heads` and relative `widths`."""


class Row(nodes.General, nodes.Element):
    """A row: its first cell heads it."""


class RowCell(nodes.General, nodes.Element):
    """A cell with the `label` of its column; `first` in its row, or not."""


def table(caption: str, heads: list[str], widths: list[int], rows: list[list[Cell]]) -> Table:
    """A table from cells; an empty cell stays empty, and is left out on a phone."""
    node = Table(caption=caption, heads=heads, widths=widths)
    for cells in rows:
        row = Row()
        for index, (label, cell) in enumerate(zip(heads, cells, strict=True)):
            row += RowCell("", *cell, label=label, first=index == 0)
        node += row
    return node


def _written(start: Callable[[Any], str], end: Callable[[Any], str]) -> tuple[Visit, Visit]:
    """What is written before a node's children and after them."""
    return (
        lambda translator, node: translator.body.append(start(node)),
        lambda translator, node: translator.body.append(end(node)),
    )


def _table(node: Table) -> str:
    columns = "".join(f'<col style="width: {width}%">' for width in node["widths"])
    heads = "".join(f'<th role="columnheader" scope="col">{escape(h)}</th>' for h in node["heads"])
    return (
        '<div class="sg-scroll"><table class="sg-table" role="table">'
        f"<caption>{escape(node['caption'])}</caption><colgroup>{columns}</colgroup>"
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">\n'
    )


def _cell(node: RowCell) -> str:
    if not node.children:
        return '<td role="cell" class="sg-empty">'
    kind, role = ("th", 'role="rowheader" scope="row"') if node["first"] else ("td", 'role="cell"')
    return f'<{kind} {role}><p class="sg-label">{escape(node["label"])}</p>'
