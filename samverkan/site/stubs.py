"""Has the pages that the data makes written before Sphinx looks for its sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.site.base import site_of
from samverkan.site.pages import MARK, write_pages

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def _write(app: Sphinx) -> None:
    if app.builder.name == "gettext":  # what the data makes has its English there
        return
    source = Path(app.srcdir)
    site = site_of(app.config, source)
    write_pages(source, site.guide, site.results)


def _same_anchor(app: Sphinx, doctree: nodes.document) -> None:
    """Give the title an anchor after the page: its words differ by language, and may change."""
    source = Path(doctree["source"])
    title = next(doctree.findall(nodes.section), None)
    if title is not None and source.read_text("utf-8").endswith(MARK):
        title["ids"] = [nodes.make_id(app.env.docname)]


def setup(app: Sphinx) -> None:
    """Write the files before Sphinx looks for its sources."""
    app.connect("builder-inited", _write)
    app.connect("doctree-read", _same_anchor, priority=100)  # before Sphinx collects anchors
