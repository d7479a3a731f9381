"""The source files of the pages that the data makes: clauses, scenarios, agreements, themes.

The files hold a title role and a directive only, the same in every language; git ignores
them. A file is written only when it changes, and one whose clause is gone is removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.data.pages import (
    SHEETS,
    SHELVES,
    agreement_doc,
    clause_doc,
    exercise_doc,
    scenario_doc,
    shelf_doc,
)
from samverkan.model.guide import Guide
from samverkan.scenarios.exercises import read_exercises
from samverkan.site.base import site_of_app
from samverkan.words.glossary import shelves

MARK = "<!-- made from the data at each build: do not edit -->\n"
# In no table of contents: hundreds of entries in the menu of every page would help nobody,
# and rendering them is most of a build's time. The lists of scenarios link to them.
ORPHAN = "---\norphan: true\n---\n"


def _pages(guide: Guide, scenarios: Iterable[str]) -> dict[str, str]:
    pages = {}
    for text in guide.every_text:
        numbers, code = "\n".join(text.clauses), text.prefix.upper()
        orphan = "" if text.stage == "in-use" else ORPHAN
        pages[agreement_doc(text)] = (
            f"{orphan}# {{agreement-title}}`{code}`\n\n```{{agreement}} {code}\n```\n\n"
            f"```{{toctree}}\n:hidden:\n\n{numbers}\n```\n"
        )
        for number in text.clauses:
            pages[clause_doc(text, number)] = (
                f"# {{clause-title}}`{code}-{number}`\n\n```{{clause}} {code}-{number}\n```\n"
            )
    for shelf in shelves(guide):
        doc = shelf_doc(shelf)
        if doc.startswith(SHELVES):
            pages[doc] = f"# {{shelf-title}}`{shelf}`\n\n```{{glossary-entries}}\n```\n"
    for identity in scenarios:
        pages[scenario_doc(identity)] = (
            f"{ORPHAN}# {{scenario-title}}`{identity}`\n\n```{{scenario}} {identity}\n```\n"
        )
    for name, sheet in product(read_exercises(guide), SHEETS):
        words = f"{name} {sheet}"
        pages[exercise_doc(name, sheet)] = (
            f"{ORPHAN}# {{exercise-title}}`{words}`\n\n```{{exercise}} {words}\n```\n"
        )
    return pages


def write_pages(source: Path, guide: Guide, scenarios: Iterable[str]) -> None:
    """Write what has changed. Builds in several processes begin after this, or they collide."""
    pages = _pages(guide, scenarios)
    if not (source / "ordlista.md").is_file():  # a project without a glossary of its own
        pages = {name: body for name, body in pages.items() if not name.startswith(SHELVES)}
    wanted = {source / f"{name}.md": f"{body}\n{MARK}" for name, body in pages.items()}
    for path, body in wanted.items():
        if not path.is_file() or path.read_text("utf-8") != body:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(body, "utf-8")
    for folder in ("avtal", "scenarier", "ordlista", "utbilda"):
        for path in (source / folder).rglob("*.md"):
            if path not in wanted and path.read_text("utf-8").endswith(MARK):
                path.unlink()


def _write(app: Sphinx) -> None:
    if app.builder.name != "gettext":  # what the data makes has its English there
        site = site_of_app(app)
        write_pages(Path(app.srcdir), site.guide, site.results)


def _same_anchor(app: Sphinx, doctree: nodes.document) -> None:
    """Give the title an anchor after the page: its words differ by language, and may change."""
    title = next(doctree.findall(nodes.section), None)
    if title is not None and Path(doctree["source"]).read_text("utf-8").endswith(MARK):
        title["ids"] = [nodes.make_id(app.env.docname)]


def setup(app: Sphinx) -> None:
    """Write the files before Sphinx looks for its sources."""
    app.connect("builder-inited", _write)
    app.connect("doctree-read", _same_anchor, priority=100)  # before Sphinx collects anchors
