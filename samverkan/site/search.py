"""The search's index, which holds what each page says, and the search page.

Here texts are only gathered. What a word is, what it matches and in what order results come is
decided in one place, docs/_static/search.js, for the index and for a query alike. A text that
stands on many pages stands in the index once. Sphinx's own search is off.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx

from samverkan.data.pages import clause_doc
from samverkan.model.guide import Text
from samverkan.model.records import LANGUAGES, Concept
from samverkan.site.base import Site, site_of_app
from samverkan.site.glossary import sort_key
from samverkan.site.page import kind_of
from samverkan.site.terms import GLOSSARY
from samverkan.site.words import WORDS

INDEX = "searchindex.js"
PAGE = "search"
LAW = "lagen"
# What pages are found by beside their own words; and how the words of a query are read.
NAMES = "search.yaml"
READ = Path(__file__).with_suffix(".yaml")
KEPT = "samverkan-search"
# Lists of what stands on pages of its own, or is no guidance: of their texts the first is enough.
LISTS = ("scenario-index", "exercise-index", "glossary", "question", "start", "page", "list")
# Reached from a page of their own, which is found instead.
SHEETS = ("exercise",)
# Not in the list of all pages: the agreements, the scenarios and the course have lists of these.
UNLISTED = ("clause", "scenario", "exercise-index", *SHEETS)
COURSE = "utbilda/index"
# The answer stands first on a page: of what comes after, the index keeps no more.
MOST = 12
# A heading of more pages ("Kort svar") tells nothing of one.
FEW = 5
# A text of fewer spaces is a cell or a label.
SHORTEST = 3
CLAUSES = re.compile(r" \([A-Z]{2,4} [\d.][^)]*\)")
UNSAID = (nodes.raw, nodes.comment, nodes.literal_block, nodes.field_list, nodes.Invisible)


def setup(app: Sphinx) -> None:
    """Put the index and the page in the place of Sphinx's."""
    app.connect("doctree-read", _read, priority=900)
    app.connect("html-collect-pages", _page)
    app.connect("build-finished", _write)


# --- what a page says -----------------------------------------------------------------


def _texts(node: nodes.Node) -> Iterator[nodes.TextElement]:
    """The headings, paragraphs and cells of a page, in its order."""
    if isinstance(node, UNSAID) or (isinstance(node, nodes.Element) and _unsought(node)):
        return
    if isinstance(node, nodes.TextElement):
        yield node
    else:
        for child in node.children:
            yield from _texts(child)


def _unsought(node: nodes.Element) -> bool:
    return "no-search" in node.get("classes", ())


def _read(app: Sphinx, doctree: nodes.document) -> None:
    """Keep what a page says as it was read: in its language, without what is put in later."""
    heads: dict[str, None] = {}
    texts: dict[str, None] = {}
    for node in _texts(doctree):
        said = CLAUSES.sub("", " ".join(node.astext().split()))
        if isinstance(node, nodes.title | nodes.rubric):
            heads[said] = None
        elif said.count(" ") >= SHORTEST and not _lists(node):
            texts[said] = None
    app.env.metadata[app.env.docname][KEPT] = ([*heads][1:], [*texts][:MOST])


def _lists(node: nodes.TextElement) -> bool:
    """Whether a text is an item in a list of scenarios, which are found by themselves."""
    return any(link["reftarget"].startswith("scenarier/") for link in node.findall(pending_xref))


# --- the index ------------------------------------------------------------------------

# Address, kind, title, names, headings, numbers of texts.
Entry = tuple[str, str, str, str, list[str], list[int]]


def _yaml(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text("utf-8")) if path.is_file() else {}
    return found


def _pages(app: Sphinx, numbered: dict[str, int]) -> Iterator[Entry]:
    """The pages: guidance, clauses and scenarios."""
    site = site_of_app(app)
    names = _yaml(Path(app.srcdir, NAMES))
    clauses: dict[str, tuple[str, list[str], list[str]]] = {
        clause_doc(text, number): (f"{text.code} {number}, {number}", [], _says(site, text, number))
        for text in site.guide.every_text
        for number in text.clauses
    }
    docnames = sorted(doc for doc in app.env.found_docs if kind_of(doc) not in SHEETS)
    kept = {doc: app.env.metadata[doc].get(KEPT, ([], [])) for doc in docnames}
    common = Counter(head for heads, _ in kept.values() for head in heads)
    for docname, (heads, texts) in kept.items():
        kind = _kind(docname)
        heads = [head for head in heads if common[head] <= FEW]
        named = ", ".join(names.get(docname, {}).values())
        if result := site.results.get(docname.rpartition("/")[2]):
            named = ", ".join((result.scenario.id, *map(" ".join, result.scenario.clauses)))
            heads, texts = [], []
        elif docname in clauses:
            named, heads, texts = clauses[docname]
        elif kind in LISTS or kind == "scenario":
            texts = texts[:1]
        numbers = [numbered.setdefault(said, len(numbered)) for said in texts]
        title = app.env.titles[docname].astext()
        yield app.builder.get_target_uri(docname), kind, title, named, heads, numbers


def _kind(docname: str) -> str:
    """The kind of a page; the list of a section's pages is none of them."""
    kind = kind_of(docname)
    return "list" if docname.endswith("/index") and not kind.endswith("-index") else kind


def _says(site: Site, text: Text, number: str) -> list[str]:
    """What the statements of a clause say."""
    said = (statement.says for statement in text.clauses[number].statements.values())
    return [" ".join(says[site.language].split()) for says in said if says]


def _terms(app: Sphinx, numbered: dict[str, int]) -> Iterator[Entry]:
    """What a reader looks up: concepts by any name, and laws by their numbers."""
    site = site_of_app(app)
    glossary, law = map(app.builder.get_target_uri, (GLOSSARY, LAW))
    for name, concept in site.guide.concepts.items():
        if concept.kind != "qualifier":
            term, said = concept.term[site.language], concept.definition[site.language]
            number = numbered.setdefault(said, len(numbered))
            yield f"{glossary}#{name}", "term", term, ", ".join(_labels(concept)), [], [number]
    for name, statute in site.guide.statutes.items():
        labels = (statute.sfs, statute.short, *(statute.name[one] for one in LANGUAGES))
        title = f"{statute.name[site.language]} ({statute.sfs})"
        yield f"{law}#lag-{name}", "law", title, ", ".join(filter(None, labels)), [], []


def _labels(concept: Concept) -> dict[str, None]:
    """Every term of a concept, those to be avoided too: a query may be in either language."""
    return {
        said: None
        for language in LANGUAGES
        for terms in (concept.admitted, concept.deprecated)
        for said in (concept.term[language], *terms.get(language, ()))
    }


def index(app: Sphinx) -> dict[str, Any]:
    """What search.js reads."""
    say = site_of_app(app).say
    texts: dict[str, int] = {}
    pages = [*_pages(app, texts), *_terms(app, texts)]
    said = {key: say(f"search.{key}") for key in WORDS.below("search")}
    return {**_yaml(READ), "say": said, "pages": pages, "texts": [*texts]}


def _write(app: Sphinx, error: Exception | None) -> None:
    if app.builder.format == "html" and not error:
        said = json.dumps(index(app), ensure_ascii=False, separators=(",", ":"))
        Path(app.outdir, INDEX).write_text(f"samverkanIndex = {said};\n", "utf-8")


# --- the page -------------------------------------------------------------------------


def _page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Where the form leads: with a list of pages, for who has no JavaScript or finds nothing."""
    titles = {
        app.builder.get_target_uri(docname): title.astext()
        for docname, title in app.env.titles.items()
        if kind_of(docname) not in UNLISTED or docname == COURSE
    }
    pages = sorted(titles.items(), key=lambda page: sort_key(page[1]))
    yield PAGE, {"title": site_of_app(app).say("search.title"), "pages": pages}, "search.html"
