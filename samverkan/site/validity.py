"""The line under a page's title: whether the texts that it rests on still hold, and what then.

It is written for the day of the build. Each text carries its words for every day on which they
change, and the page's script shows those of today (docs/_static/samverkan.js).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import clause_doc
from samverkan.data.provenance import today
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Language
from samverkan.model.records import Text as Words
from samverkan.model.reviewed import counts
from samverkan.model.validity import Kind, Status, status
from samverkan.site.base import SiteDirective, site_of_app
from samverkan.words.say import Phrases

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ADVICE = "amnen/osaker-overenskommelse"
DAY = dt.timedelta(days=1)
SAID: dict[Kind, Words] = {
    "undated": Words(sv="text utan startdag", en="a text without a first day"),
    "not-yet": Words(sv="gäller först från {start}", en="not in force until {start}"),
    "in-term": Words(sv="giltighetstiden går till {until}", en="its period runs to {until}"),
    "extended-unless-ended": Words(
        sv="tiden gick ut {until}, men kan vara förlängd till {latest}",
        en="its period ran out on {until}, but it may be extended to {latest}",
    ),
    "expired": Words(sv="tiden gick ut {latest}", en="its period ran out on {latest}"),
}
DRAFT = Words(sv="utkast utan startdag", en="a draft without a first day")
BEING_ENTERED = Words(sv="håller på att läggas in", en="still being entered")
OPEN_ENDED = Words(sv="gäller tills vidare", en="holds until further notice")
AT_THE_LATEST = Words(
    sv="tiden gick ut senast {latest}", en="its period ran out on {latest} at the latest"
)
UNREVIEWED = Words(sv="Ingen part har granskat guiden.", en="No party has reviewed the guide.")
REVIEWED = Words(
    sv="Parterna har granskat {done} av {all} uppgifter.",
    en="The parties have reviewed {done} of {all} statements.",
)
WHAT_THEN = Words(sv="Vad gör jag då?", en="What do I do then?")


class ValidityLine(nodes.General, nodes.Element):
    """Where the line will stand, for all texts, as `{validity}` asks."""


class Holding(nodes.Inline, nodes.TextElement):
    """What is said of one text today, with the `words` for every day on which they change."""


class ValidityDirective(SiteDirective):
    """```{validity}``` is the line of all agreements, on a page that shows no rule."""

    def show(self) -> list[nodes.Node]:
        return [ValidityLine()]


class InsteadDirective(SiteDirective):
    """```{instead} VG```: what to do when the text may not hold, and what others say of it."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        edition = self.text(self.arguments[0]).edition
        said = [words for words in (edition.fallback, edition.elsewhere) if words]
        return [nodes.paragraph("", words[self.site.language]) for words in said]


def spoken(text: Text, day: dt.date, language: Language) -> str:
    """Whether a text holds on a day, in a few words."""
    found = status(text, day)
    return _words(text, found)[language].format(
        start=Phrases(language).date(found.from_) if found.from_ else "",
        until=Phrases(language).date(found.until) if found.until else "",
        latest=Phrases(language).date(found.at_latest) if found.at_latest else "",
    )


def _words(text: Text, found: Status) -> Words:
    if text.agreement.draft:
        return BEING_ENTERED
    if found.kind == "undated" and text.edition.status == "draft":
        return DRAFT
    if found.kind == "in-term" and found.until is None:
        return OPEN_ENDED
    if found.kind == "expired" and found.at_latest != found.until:
        return AT_THE_LATEST
    return SAID[found.kind]


def changes(text: Text) -> list[dt.date]:
    """The days from which something else is said of a text."""
    found = status(text, None)
    ends = [day + DAY for day in (found.until, found.at_latest) if day]
    return sorted({dt.date.min, *([found.from_] if found.from_ else []), *ends})


def _reviewed(texts: list[Text], language: Language) -> str:
    found = [counts(statement) for text in texts for _, _, statement in text.statements()]
    if not any(found):
        return UNREVIEWED[language]
    return REVIEWED[language].format(done=sum(found), all=len(found))


def line(app: Sphinx, docname: str, texts: list[Text]) -> nodes.paragraph:
    """The line for some texts. It is the same everywhere, and so no search finds it."""
    language = site_of_app(app).language
    node = nodes.paragraph(classes=["sg-holds", "no-search"])
    for text in texts:
        words = {day.isoformat(): spoken(text, day, language) for day in changes(text)}
        node += [
            nodes.strong("", f"{text.agreement.short[language]}: "),
            Holding("", spoken(text, today(), language), words=list(words.items())),
            nodes.Text(" · "),
        ]
    node += nodes.Text(f"{_reviewed(texts, language)} ")
    if ADVICE in app.env.all_docs and docname != ADVICE:
        words_of = nodes.Text(WHAT_THEN[language])
        node += make_refnode(app.builder, docname, ADVICE, "", words_of)
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
        node.replace_self(line(app, docname, guide.settled))
    used = app.env.get_domain("samverkan").data["uses"].get(docname, {})
    texts = rests_on(guide, docname, used)
    title = next(doctree.findall(nodes.title), None)
    if texts and title and not asked:
        title.parent.insert(title.parent.index(title) + 1, line(app, docname, texts))


def _visit(translator: Any, node: Holding) -> None:
    words = json.dumps(node["words"], ensure_ascii=False, separators=(",", ":"))
    told = {"data-holds": words} if len(node["words"]) > 1 else {}
    translator.body.append(translator.starttag(node, "span", "", **told))


def _depart(translator: Any, node: Holding) -> None:
    translator.body.append("</span>")


def setup(app: Sphinx) -> None:
    """Register the line and what to do when a text may not hold."""
    app.add_node(ValidityLine)
    app.add_node(Holding, html=(_visit, _depart))
    app.add_directive("validity", ValidityDirective)
    app.add_directive("instead", InsteadDirective)
    app.connect("doctree-resolved", _stand, priority=600)
