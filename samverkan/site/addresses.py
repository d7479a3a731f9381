"""Published addresses: pages and anchors that people have linked to, and where they lead now.

Lost ones lead on: a page stands in the place of one that is gone, an anchor where one stood.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError
from sphinx.util import logging

from samverkan.data.pages import SHELVES, agreement_doc, own_page, scenario_doc
from samverkan.files.errors import Problem, Problems, nearest
from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.proof import locks
from samverkan.proof.locks import ASSERTED, SHOWN, Entries, Entry
from samverkan.scenarios.features import Scenario
from samverkan.site.kit import line
from samverkan.site.words import WORDS, address_in, language_of, say

logger = logging.getLogger(__name__)

LOCK = "docs/addresses.txt"
REDIRECTS = "docs/redirects.yaml"
HEAD = f"""\
The addresses of the site, in both languages: each page and the anchors in it. They are for good:
where one is lost, {REDIRECTS} must say where its readers go instead. Not those that follow
from what {SHOWN} and {ASSERTED} name: clauses, statements, acts, facts, concepts,
statutes, scenarios. One of these comes here when it is no longer named there.
Written by 'samverkan lock', which only adds."""
# Where the records of a kind stand, and how the anchor of one begins. Of concepts and acts it is
# the index, which leads to an entry wherever it stands: its theme or its phase may change.
STANDS = {
    "act": "ordlista/atgarder.html#act-",
    "fact": "ordlista/omstandigheter.html#fact-",
    "concept": "ordlista.html#",
    "statute": "lagen.html#lag-",
}
ADDRESS = re.compile(r"(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.html(?:#[\w.-]+)?")
ARTICLE = re.compile(r'<article class="sg-article">(.*)</article>', re.DOTALL)
ID = re.compile(r'<[^<>]*\sid="([^"]+)"')
WORD = re.compile(r"(?<!\S)[a-z][\w-]*(?!\S)")
WIDTH = 100  # of a line of anchors
# Anchors made by counting move when something comes before them, and those of a control come and
# go: none is for good.
COUNTED = re.compile(r"(?:id|term|letter)-?\d+|hemma-\w+")


@dataclass(frozen=True)
class Redirect:
    """An address that is gone and the one that its readers are led to."""

    old: str
    new: str
    line: int

    @property
    def page(self) -> str:
        """The page that is or was at the old address, as Sphinx names it: "amnen/sip"."""
        return self.old.partition("#")[0].removesuffix(".html")

    @property
    def anchor(self) -> str:
        """The old anchor; empty where the whole page is gone."""
        return self.old.partition("#")[2]


def redirects(root: Path) -> list[Redirect]:
    """Read where lost addresses lead. Raises `Problems`."""
    path = root / REDIRECTS
    if not path.is_file() or not re.search(rb"^[^#\s]", path.read_bytes(), re.MULTILINE):
        return []  # nothing but comments
    file = read(path, root)
    if not isinstance(file.data, dict):
        raise Problems([file.problem((), "holds lines such as 'amnen/old.html: amnen/new.html'")])
    leads = {old: str(new) for old, new in file.data.items()}
    faults = [file.problem((old,), said) for old in leads for said in _faults(old, leads)]
    if faults:
        raise Problems(faults)
    return [Redirect(old, new, file.line((old,))) for old, new in leads.items()]


def _faults(old: str, leads: dict[str, str]) -> Iterator[str]:
    new, page = leads[old], old.partition("#")[0]
    for said in (old, new):
        if not ADDRESS.fullmatch(said):
            yield f"'{said}' is no address such as 'amnen/sip.html#kort-svar'"
    if new in leads:
        yield f"'{new}' leads on to '{leads[new]}': name that instead"
    if page != old and page in leads:
        yield f"'{page}' leads to '{leads[page]}' already, from every place on it"


def published(site: Path) -> set[str]:
    """The addresses of a built site in one language: its pages, and the anchors in their articles."""
    found: set[str] = set()
    for path in site.rglob("*.html"):
        page = path.relative_to(site)
        if page.parts[0] not in ("_static", "en"):
            article = ARTICLE.search(path.read_text("utf-8"))
            article = None if page.as_posix().startswith(SHELVES) else article  # see `STANDS`
            ids = ID.findall(article[1]) if article else []
            anchors = (anchor for anchor in ids if not COUNTED.fullmatch(anchor))
            found |= {address(page.as_posix(), anchor) for anchor in ("", *anchors)}
    return found


def address(page: str, anchor: str) -> str:
    """The address of a page, or of an anchor in it."""
    return f"{page}#{anchor}" if anchor else page


# --- kept -----------------------------------------------------------------------------


def derived(name: str, entry: Entry) -> list[str]:
    """The addresses that follow from a name in another lock, and from what it stands for."""
    kind, _, rest = name.partition("/")
    if kind in STANDS:
        first = f"{STANDS[kind]}{rest.replace('.', '-')}"
        values = WORD.findall(entry.said) if kind == "fact" else []
        return [first, *(f"{first}-{value}" for value in values)]
    if kind in ("docs", "divergence", "contradiction") or rest == "edition":
        return []
    page = f"avtal/{kind}/{rest.replace('agreement', 'index')}" if rest else f"scenarier/{name}"
    anchors = [nodes.make_id(page), *(WORD.findall(entry.said) if rest else ())]
    return [f"{page}.html", *(f"{page}.html#{anchor}" for anchor in anchors)]


def kept(root: Path) -> dict[str, Problem]:
    """Every published address, and the line of a lock that keeps it. Raises `Problems`."""
    found: dict[str, Problem] = {}
    for page, entry in locks.read(root, LOCK):
        for anchor in ["", *entry.said.split()]:
            found[address(page, anchor)] = Problem(entry.path, entry.line, "")
    for lock in (SHOWN, ASSERTED):
        for name, entry in locks.read(root, lock):
            found |= dict.fromkeys(derived(name, entry), Problem(entry.path, entry.line, ""))
    return found


def problems(root: Path, site: Path) -> Iterator[Problem]:
    """What a built site has lost of its addresses, in one language or both; and dead redirects."""
    now, english = published(site), published(site / "en")
    locked, leads = kept(root), redirects(root)
    for redirect in leads:
        if redirect.new not in now:
            hint = f"leads to '{redirect.new}', which is not on the site"
            yield Problem(REDIRECTS, redirect.line, f"{hint}{nearest(redirect.new, now)}")
        if redirect.old not in locked:
            hint = f"'{redirect.old}' never was an address of the site"
            yield Problem(REDIRECTS, redirect.line, f"{hint}{nearest(redirect.old, locked)}")
    for found in now ^ english:
        source = f"docs/{found.partition('#')[0].removesuffix('.html')}.md"
        only = "Swedish" if found in now else "English"
        yield Problem(source, 0, f"the address '{found}' is there in {only} only")
    gone = {old: place for old, place in locked.items() if old not in now}
    moved = {redirect.old for redirect in leads if not redirect.anchor}
    for old, place in gone.items():
        page, _, anchor = old.partition("#")
        if page in moved or (anchor and page in gone):  # its anchors are led, or told of, with it
            continue
        others = (found.removeprefix(f"{page}#" if anchor else "") for found in now)
        near = nearest(anchor or page, (other for other in others if "#" not in other))
        message = f"'{old}' is no longer on the site: write in {REDIRECTS} where its readers go, "
        yield Problem(place.path, place.line, f"{message}'{old}: ADDRESS'{near}")


def unsettled(guide: Guide, scenarios: list[Scenario]) -> tuple[str, ...]:
    """How the addresses of pages begin that may still change: those of drafts."""
    drafts = [text for text in guide.every_text if text.is_draft]
    kept = locks.settled(guide, scenarios)
    return (
        *(agreement_doc(text).removesuffix("index") for text in drafts),
        *(f"{own_page(text)}.html" for text in drafts if text.agreement.draft),
        *(f"{scenario_doc(found.id)}.html" for found in scenarios if found not in kept),
    )


def text(root: Path, now: set[str], others: Entries, drafts: tuple[str, ...] = ()) -> str:
    """The lock with the site's new addresses, but for those that follow from `others`, the other
    locks as they will be, and for pages whose address begins as one of `drafts`.

    What was locked already, here or there, stays. Raises `Problems`.
    """
    new = {found for found in now if not drafts or not found.startswith(drafts)}
    follows = {found for name, entry in others.items() for found in derived(name, entry)}
    pages: dict[str, list[str]] = {}
    for found in sorted({*new, *kept(root)} - follows):
        page, _, anchor = found.partition("#")
        pages.setdefault(page, []).append(anchor)
    lines = (
        f"{page} {line}".strip()
        for page, anchors in sorted(pages.items())
        for line in textwrap.wrap(" ".join(anchors).strip(), WIDTH, break_on_hyphens=False) or [""]
    )
    return locks.render(HEAD, lines)


# --- on the site ----------------------------------------------------------------------


def _read(app: Sphinx, config: Config) -> None:
    """Keep the redirects as a setting: a change of them writes every page again."""
    try:
        config.samverkan_redirects = redirects(Path(app.srcdir).parent)
    except Problems as error:
        raise ConfigError(str(error)) from None


def _standing(redirect: Redirect) -> None:
    message = "'%s' is still on the site: no redirect can stand in its place"
    logger.warning(message, redirect.old, location=f"{REDIRECTS}:{redirect.line}")


def _pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """A page in the place of each one that is gone, with links in both languages."""
    current = language_of(app.config)
    for redirect in app.config.samverkan_redirects:
        if redirect.anchor:
            continue
        if redirect.page in app.env.found_docs:
            _standing(redirect)
            continue
        old = f"{redirect.page}.html"
        links = {
            language: address_in(language, redirect.page, current).removesuffix(old) + redirect.new
            for language in LANGUAGES
        }
        words = {"moved": WORDS["redirects.moved"], "here": WORDS["redirects.here"]}
        yield redirect.page, {**words, "links": links, "target": links[current]}, "redirect.html"


def _anchors(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """A lost anchor stands where its redirect leads, or with a link to there at the page's end."""
    found = doctree.findall(nodes.Element)
    ids: dict[str, nodes.Element] = {name: node for node in found for name in node["ids"]}
    for redirect in app.config.samverkan_redirects:
        if redirect.page != docname or not redirect.anchor:
            continue
        page, _, anchor = redirect.new.partition("#")
        if redirect.anchor in ids:
            _standing(redirect)
        elif page == f"{docname}.html":
            if anchor in ids:
                ids[anchor]["ids"].append(redirect.anchor)
        else:
            language, up = language_of(app.config), "../" * docname.count("/")
            here = say(language, "redirects.here")
            leads = nodes.reference("", here, refuri=up + redirect.new, internal=True)
            moved = f"{say(language, 'redirects.moved-part')} "
            sign = line(moved, leads, classes=["sg-moved"])
            sign["ids"].append(redirect.anchor)
            doctree += sign


def setup(app: Sphinx) -> None:
    """Register the pages and the anchors of redirects."""
    app.add_config_value("samverkan_redirects", [], "html", types=(list,))
    app.connect("config-inited", _read)
    app.connect("html-collect-pages", _pages)
    app.connect("doctree-resolved", _anchors, priority=700)
