"""Lost addresses lead on: a page in the place of one that is gone, an anchor where one stood."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.errors import ConfigError
from sphinx.util import logging

from samverkan.files.errors import Problems
from samverkan.site.addresses import REDIRECTS, Redirect, redirects
from samverkan.site.kit import line
from samverkan.site.words import WORDS, address_in, language_of, say

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

logger = logging.getLogger(__name__)


def _read(app: Sphinx, config: Config) -> None:
    """Keep the redirects as a setting: a change of them writes every page again."""
    try:
        found = redirects(Path(app.srcdir).parent)
    except Problems as error:
        raise ConfigError(str(error)) from None
    config.samverkan_redirects = [(r.old, r.new, r.line) for r in found]


def _redirects(app: Sphinx) -> list[Redirect]:
    return [Redirect(*found) for found in app.config.samverkan_redirects]


def _standing(redirect: Redirect) -> None:
    message = "'%s' is still on the site: no redirect can stand in its place"
    logger.warning(message, redirect.old, location=f"{REDIRECTS}:{redirect.line}")


def _pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """A page in the place of each one that is gone, with links in both languages."""
    current = language_of(app.config)
    for redirect in _redirects(app):
        if redirect.anchor:
            continue
        if redirect.page in app.env.found_docs:
            _standing(redirect)
            continue
        old = f"{redirect.page}.html"
        links = {
            language: address_in(language, redirect.page, current).removesuffix(old) + redirect.new
            for language in ("sv", "en")
        }
        context = {
            "moved": WORDS["redirects.moved"],
            "here": WORDS["redirects.here"],
            "links": links,
            "target": links[current],
        }
        yield redirect.page, context, "redirect.html"


def _anchors(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """A lost anchor stands where its redirect leads, or with a link to there at the page's end."""
    found = doctree.findall(nodes.Element)
    ids: dict[str, nodes.Element] = {name: node for node in found for name in node["ids"]}
    for redirect in _redirects(app):
        if redirect.page != docname or not redirect.anchor:
            continue
        page, _, anchor = redirect.new.partition("#")
        if redirect.anchor in ids:
            _standing(redirect)
        elif page == f"{docname}.html":
            if anchor in ids:
                ids[anchor]["ids"].append(redirect.anchor)
        else:
            doctree += _signpost(app, redirect)


def _signpost(app: Sphinx, redirect: Redirect) -> nodes.paragraph:
    language = language_of(app.config)
    up = "../" * redirect.page.count("/")
    here, said = say(language, "redirects.here"), say(language, "redirects.moved-part")
    leads = nodes.reference("", here, refuri=up + redirect.new, internal=True)
    node = line(f"{said} ", leads, classes=["sg-moved"])
    node["ids"].append(redirect.anchor)
    return node


def setup(app: Sphinx) -> None:
    """Register the pages and the anchors."""
    app.add_config_value("samverkan_redirects", [], "html", types=(list,))
    app.connect("config-inited", _read)
    app.connect("html-collect-pages", _pages)
    app.connect("doctree-resolved", _anchors, priority=700)
