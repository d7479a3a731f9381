"""The frame of every page: its head, the menu, the way to it, the list of all sections.

How it looks stands in docs/_templates/layout.html; here is what that template asks for, and the
builder: Sphinx's own, without all that the template does not ask for, which is most of its time.
"""

from __future__ import annotations

import re
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.environment import BuildEnvironment

from samverkan.data.pages import agreement_doc
from samverkan.site.base import Site, site_of_app
from samverkan.site.words import PageSay, address_in, language_of, other_of

HREFLANG = {"sv": "sv", "en": "en", "x-default": "sv"}
LONGEST = 160  # characters of a description: what a search engine shows
FEW = 20  # pages of one section that are listed below each of them
ERROR = "404"


def setup(app: Sphinx) -> None:
    """Register the builder, and give the templates what they ask for."""
    app.add_builder(Builder, override=True)
    app.add_config_value("samverkan_contact", "", "html", types=(str,))
    app.connect("html-page-context", _context)
    app.connect("html-collect-pages", _error_page)
    app.connect("build-finished", _sitemap)


class Builder(StandaloneHTMLBuilder):
    """Sphinx's builder of HTML: it copies our static files only, and reckons no more for a page."""

    copysource = False
    search = False  # the index is our own (samverkan/site/search.py)

    def get_doc_context(self, docname: str, body: str, metatags: str) -> dict[str, Any]:
        """What the templates are given of a page by Sphinx."""
        return {"body": body, "title": self.env.titles[docname].astext(), "metatags": ""}

    def copy_static_files(self) -> None:
        """Copy docs/_static alone, and nothing from an earlier build."""
        shutil.rmtree(self._static_dir, ignore_errors=True)
        self._static_dir.mkdir(parents=True)
        self.copy_html_static_files(self.globalcontext.copy())

    def dump_inventory(self) -> None:
        """No other Sphinx links to the names of this one."""


# --- where a page stands --------------------------------------------------------------


@dataclass(frozen=True)
class Link:
    """A page in a list of the frame."""

    doc: str
    title: str


class Places:
    """The sections and where each page stands among them, from the tables of contents."""

    def __init__(self, env: BuildEnvironment, site: Site) -> None:
        self.titles = {doc: title.astext() for doc, title in env.titles.items()}
        for text in site.guide.every_text:
            edition = "" if text.stage == "in-use" else f" {text.edition_id}"
            self.titles[agreement_doc(text)] = text.agreement.short[site.language] + edition
        trees = env.get_doctree(env.config.root_doc).findall(addnodes.toctree)
        self.groups = [(tree["caption"] or "", list(self._links(tree))) for tree in trees]
        self.below = {doc: list(docs) for doc, docs in env.toctree_includes.items()}
        self.above = {doc: up for up, docs in self.below.items() for doc in docs}

    def _links(self, tree: addnodes.toctree) -> Iterator[Link]:
        for title, doc in tree["entries"]:
            if doc in self.titles:
                yield Link(doc, title or self.titles[doc])

    def trail(self, doc: str) -> list[Link]:
        """The pages above a page, the start page first."""
        folder = f"{doc.partition('/')[0]}/index"
        up = self.above.get(doc) or (folder if folder in self.titles and folder != doc else None)
        return [*self.trail(up), Link(up, self.titles[up])] if up else []

    def others(self, doc: str) -> tuple[str, list[Link]]:
        """The other pages of a page's section, and the section's name, where these are few."""
        up = self.above.get(doc)
        found = self.below[up] if up and self.above.get(up) else []
        few = [Link(one, self.titles[one]) for one in found if one != doc]
        return (self.titles[up], few) if up and 0 < len(few) <= FEW else ("", [])


# --- what the templates ask for -------------------------------------------------------


def _context(
    app: Sphinx,
    pagename: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the words, the lists and the addresses where the templates find them."""
    site, language = site_of_app(app), language_of(app.config)
    places = site.kept("places", lambda: Places(app.env, site))
    versions = site.kept("versions", lambda: _versions(Path(app.confdir)))
    root = context.setdefault("root", context["content_root"])
    other, trail = other_of(language), places.trail(pagename)
    context |= {
        "say": site.say,
        "say_other": PageSay(site.guide, other),
        "places": places,
        "trail": trail,
        "inside": {pagename, *(link.doc for link in trail[1:])},
        "others": places.others(pagename),
        "description": describe(doctree) if doctree else "",
        "contact": app.config.samverkan_contact,
        "asset": lambda name: f"{root}_static/{name}?v={versions.get(name, '')}",
        "samverkan_other": {
            "language": other,
            "address": f"{root}{'en/' if other == 'en' else '../'}{pagename}.html",
        },
        "alternates": {
            code: address_in("en" if code == "en" else "sv", pagename, language)
            for code in HREFLANG
        },
    }


def _versions(folder: Path) -> dict[str, str]:
    """What follows the address of a static file, so that no browser shows an old one."""
    files = (path for path in (folder / "_static").rglob("*") if path.is_file())
    return {
        path.relative_to(folder / "_static").as_posix(): f"{zlib.crc32(path.read_bytes()):08x}"
        for path in files
    }


def describe(doctree: nodes.document) -> str:
    """What a page is about: its first words, cut where a sentence or a word ends."""
    said = (
        re.sub(r"\s+", " ", node.astext()).strip()
        for node in doctree.findall(nodes.paragraph)
        if not {"no-search", "sg-meta", "sg-letters"} & set(node["classes"])
    )
    words = next(filter(None, said), "")
    if len(words) <= LONGEST:
        return words
    ends = [found.end() for found in re.finditer(r"[.?!](?= )", words[:LONGEST])]
    return words[: ends[-1]] if ends else words[: LONGEST - 2].rsplit(" ", 1)[0] + " …"


# --- pages of their own ---------------------------------------------------------------


def _error_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page that a server shows where there is none, at whatever address was asked for."""
    top = urlsplit(app.config.html_baseurl).path.rstrip("/") + "/"
    root = top if language_of(app.config) == "sv" else f"{top}en/"
    yield ERROR, {"root": root, "title": site_of_app(app).say("frame.error.title")}, "404.html"


def _sitemap(app: Sphinx, exception: Exception | None) -> None:
    """Tell search engines of every page; they want whole addresses, which only a publisher knows."""
    base = app.config.html_baseurl.rstrip("/")
    if exception or not base or app.builder.format != "html":
        return
    rows = (f"<url><loc>{base}/{doc}.html</loc></url>" for doc in sorted(app.env.found_docs))
    listed = "\n".join(rows)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{listed}\n</urlset>\n'
    )
    Path(app.outdir, "sitemap.xml").write_text(text, "utf-8")
