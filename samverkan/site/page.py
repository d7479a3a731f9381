"""What every page carries: its kind, its headings and contents, what it rests on and whether that holds.

The line under the title tells whether the texts hold, and what then. It is written for the day of
the build. Each text carries its words for every day on which they change, and the page's script
shows those of today (docs/_static/samverkan.js).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import agreement_doc, clause_doc
from samverkan.data.provenance import today
from samverkan.model.guide import Guide, Text
from samverkan.model.validity import status
from samverkan.site.agreements import reviewed
from samverkan.site.base import SiteDirective, TextDirective, site_of_app, uses
from samverkan.site.kit import paragraph
from samverkan.site.region import Region, after_lead
from samverkan.site.words import PageSay

KINDS = {
    "index": "start",
    "situationer": "situation",
    "amnen": "topic",
    "roller": "role",
    "jamfor": "question",
    "avtal": "clause",
    "scenarier": "scenario",
    "utbilda": "exercise",
    "ordlista": "glossary",
}
# Pages of these kinds speak of what the texts say, whether they show a rule or not.
GUIDING = ("start", "situation", "topic", "role", "question")
ADVICE = "amnen/osaker-overenskommelse"
SOME = 3  # sections that make contents worth their place


def setup(app: Sphinx) -> None:
    """Register the line, and add to pages what they rest on and the levels of their headings."""
    app.add_node(ValidityLine)
    app.add_node(Holding, html=(_visit, _depart))
    app.add_node(Contents, html=(_visit_contents, _depart_nothing))
    app.add_directive("validity", ValidityDirective)
    app.add_directive("instead", InsteadDirective)
    app.connect("doctree-resolved", _stand, priority=600)
    app.connect("doctree-resolved", _contents, priority=890)  # after the control of regions
    app.connect("doctree-resolved", _headings, priority=900)  # after those that add rubrics
    app.connect("html-page-context", _context)


def kind_of(docname: str) -> str:
    """The kind of a page, by its place: `clause`, `agreement`, `scenario`, `situation` …"""
    first, _, rest = docname.partition("/")
    if rest.endswith("index") and first in ("avtal", "scenarier", "utbilda"):
        return f"{KINDS[first]}-index"
    return KINDS.get(first, "page")


def _context(
    app: Sphinx,
    pagename: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the page's kind and its foundation where the templates find them."""
    site = site_of_app(app)
    context["kind"] = kind_of(pagename)
    context["built"] = site.say.date(today())
    prefixes = sorted({address.partition("/")[0] for address in uses(app.env, pagename)})
    texts = [site.guide.text_of(prefix) for prefix in prefixes] if doctree else []
    dates = [result.date for result in site.results.values() if result.date]
    context["foundation"] = [
        {"doc": agreement_doc(text), "title": text.agreement.short[site.language]} for text in texts
    ]
    context["verified"] = site.say("page.verified", date=max(dates)) if dates else ""


def _headings(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Make a heading of every rubric, a level below its section's, for those who listen."""
    for rubric in doctree.findall(nodes.rubric):
        depth, parent = 0, rubric.parent
        while parent is not None:
            depth, parent = depth + isinstance(parent, nodes.section), parent.parent
        rubric["heading-level"] = min(depth + 1, 6)


# --- what stands on the page ----------------------------------------------------------


class Contents(nodes.General, nodes.Element):
    """The sections of a page, folded on a phone: `items` are their anchors and titles."""


def _contents(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the contents after the page's first paragraph, where there are some."""
    title = next(doctree.findall(nodes.title), None)
    if title is None:
        return
    sections = [child for child in title.parent if isinstance(child, nodes.section)]
    if len(sections) >= SOME and docname != app.config.root_doc:
        items = [
            (section["ids"][0], "".join(map(_said, section[0].children))) for section in sections
        ]
        at = after_lead(title)
        at += isinstance(title.parent[at], Region)
        words = site_of_app(app).say("page.contents")
        title.parent.insert(at, Contents(items=items, words=words, classes=["no-search"]))


def _said(part: nodes.Node) -> str:
    """A part of a heading, in the language that it is marked with."""
    classes: list[str] = part["classes"] if isinstance(part, nodes.Element) else []
    marks = [name.removeprefix("language-") for name in classes if name.startswith("language-")]
    words = escape(part.astext())
    return f'<span lang="{marks[0]}">{words}</span>' if marks else words


def _visit_contents(self: Any, node: Contents) -> None:
    items = "".join(f'<li><a href="#{id}">{said}</a></li>' for id, said in node["items"])
    words = f"{node['words']} <span>({len(node['items'])})</span>"
    self.body.append(
        f'<nav class="sg-contents" aria-label="{node["words"]}"><details>'
        f"<summary>{words}</summary><ul>{items}</ul></details></nav>\n"
    )


def _depart_nothing(self: Any, node: nodes.Element) -> None:
    pass


# --- whether the texts still hold -----------------------------------------------------


class ValidityLine(nodes.General, nodes.Element):
    """Where the line will stand, for all texts, as `{validity}` asks."""


class Holding(nodes.Inline, nodes.TextElement):
    """What is said of one text today, with the `words` for every day on which they change."""


class ValidityDirective(SiteDirective):
    """```{validity}``` is the line of all agreements, on a page that shows no rule."""

    def show(self) -> list[nodes.Node]:
        return [ValidityLine()]


class InsteadDirective(TextDirective):
    """```{instead} VG```: what to do when the text may not hold, and what others say of it."""

    def show_text(self, text: Text) -> list[nodes.Node]:
        said = filter(None, (text.edition.fallback, text.edition.elsewhere))
        return [paragraph(words[self.language]) for words in said]


def spoken(say: PageSay, text: Text, day: dt.date) -> str:
    """Whether a text holds on a day, in a few words."""
    found = status(text, day)
    special = {
        "being-entered": text.agreement.draft,
        "draft": found.kind == "undated" and text.edition.status == "draft",
        "open-ended": found.kind == "in-term" and found.until is None,
        "at-the-latest": found.kind == "expired" and found.at_latest != found.until,
    }
    kind = next((name for name, holds in special.items() if holds), found.kind)
    days = {"start": found.from_, "until": found.until, "latest": found.at_latest}
    words = {name: say.date(day) if day else "" for name, day in days.items()}
    return say(f"page.holds.{kind}", **words)


def changes(text: Text) -> list[dt.date]:
    """The days from which something else is said of a text."""
    found = status(text, None)
    ends = [day + dt.timedelta(days=1) for day in (found.until, found.at_latest) if day]
    return sorted({dt.date.min, *([found.from_] if found.from_ else []), *ends})


def _line(app: Sphinx, docname: str, texts: list[Text]) -> nodes.paragraph:
    """The line for some texts. It is the same everywhere, and so no search finds it."""
    say = site_of_app(app).say
    node = paragraph("", "sg-holds", "no-search")
    for text in texts:
        words = [(day.isoformat(), spoken(say, text, day)) for day in changes(text)]
        node += nodes.inline(
            "",
            "",
            nodes.strong("", f"{text.agreement.short[say.language]}: "),
            Holding("", spoken(say, text, today()), words=words),
            nodes.Text(" · "),
            classes=["sg-part", f"in-{text.code.lower()}"],
        )
    found = (statement for text in texts for _, _, statement in text.statements())
    checked = reviewed(say, found, "agreement.reviewed", "page.unreviewed")
    node += nodes.Text(f"{checked} ")
    if ADVICE in app.env.all_docs and docname != ADVICE:
        what_then = nodes.Text(say("page.what-then"))
        node += make_refnode(app.builder, docname, ADVICE, "", what_then)
    return node


def rests_on(guide: Guide, docname: str, used: Iterable[str]) -> list[Text]:
    """The texts that a page rests on: those of the rules that it shows, or of its clause."""
    found = dict.fromkeys(map(guide.text_of, sorted({a.partition("/")[0] for a in used})))
    own = (t for t in guide.every_text if any(clause_doc(t, n) == docname for n in t.clauses))
    return list(found) or list(own)


def _stand(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the line under the title of a page that rests on a text, and where it is asked for."""
    guide = site_of_app(app).guide
    asked = list(doctree.findall(ValidityLine))
    for node in asked:
        node.replace_self(_line(app, docname, guide.settled))
    texts = rests_on(guide, docname, uses(app.env, docname))
    if not texts and kind_of(docname) in GUIDING:
        texts = guide.settled
    title = next(doctree.findall(nodes.title), None)
    if texts and title and not asked:
        title.parent.insert(title.parent.index(title) + 1, _line(app, docname, texts))


def _visit(translator: Any, node: Holding) -> None:
    words = json.dumps(node["words"], ensure_ascii=False, separators=(",", ":"))
    told = {"data-holds": words} if len(node["words"]) > 1 else {}
    translator.body.append(translator.starttag(node, "span", "", **told))


def _depart(translator: Any, node: Holding) -> None:
    translator.body.append("</span>")
