"""What every page carries: its kind, its headings, what it rests on, and when it was verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

from samverkan.site.base import site_of
from samverkan.site.words import say

if TYPE_CHECKING:
    from sphinx.application import Sphinx

KINDS = {
    "index": "start",
    "situationer": "situation",
    "amnen": "topic",
    "roller": "role",
    "jamfor": "question",
    "avtal": "clause",
    "scenarier": "scenario",
    "ordlista": "glossary",
}


def kind_of(docname: str) -> str:
    """The kind of a page, by its place: `clause`, `agreement`, `scenario`, `situation` …"""
    first, _, rest = docname.partition("/")
    if rest.endswith("index") and first in ("avtal", "scenarier"):
        return f"{KINDS[first]}-index"
    return KINDS.get(first, "page")


def _context(
    app: Sphinx,
    pagename: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the page's kind and its foundation where the theme's templates find them."""
    kind = kind_of(pagename)
    context["metatags"] = (
        context.get("metatags", "") + f'\n<meta name="samverkan:kind" content="{kind}">'
    )
    if kind == "scenario":
        context["sidebars"] = []  # in no table of contents: its menu would be empty
    if doctree is None:
        return
    site = site_of(app.config, Path(app.srcdir))
    language = site.language
    used = app.env.get_domain("samverkan").data["uses"].get(pagename, {})
    prefixes = sorted({address.partition("/")[0] for address in used})
    dates = sorted({result.date for result in site.results.values() if result.date})
    context["samverkan_foundation"] = [
        {
            "title": f"{text.agreement.short[language]}: {text.edition.title[language]}",
        }
        for text in map(site.guide.text_of, prefixes)
    ]
    context["samverkan_rests"] = say(language, "page.rests")
    context["samverkan_verified"] = say(language, "page.verified", date=dates[-1]) if dates else ""


def _headings(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Make a heading of every rubric, a level below its section's, for those who listen."""
    for rubric in doctree.findall(nodes.rubric):
        depth, parent = 0, rubric.parent
        while parent is not None:
            depth, parent = depth + isinstance(parent, nodes.section), parent.parent
        rubric["heading-level"] = min(depth + 1, 6)


def setup(app: Sphinx) -> None:
    """Add the page's foundation to its context, and the levels of its headings."""
    app.connect("doctree-resolved", _headings, priority=900)  # after those that add rubrics
    app.connect("html-page-context", _context)
