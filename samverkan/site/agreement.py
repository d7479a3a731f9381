"""The page of an agreement, and the banner that tells in what time its edition holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

from samverkan import render
from samverkan.guide import Text
from samverkan.reviewed import counts
from samverkan.schema import Clause, Language
from samverkan.schema import Text as Words
from samverkan.site.base import SiteDirective
from samverkan.site.domain import link
from samverkan.site.editions import edition_list, stage_note
from samverkan.site.pages import clause_doc
from samverkan.validity import status

if TYPE_CHECKING:
    from sphinx.application import Sphinx

VALIDITY = Words(sv="Giltighet", en="Validity")
INSTEAD = Words(sv="Vad du gör då", en="What to do then")
CLAUSES = Words(sv="Klausuler", en="Clauses")
HEADING_ONLY = Words(sv="bara en rubrik", en="a heading only")
UNREVIEWED = Words(
    sv="Ingen från parterna har granskat hur guiden återger texten.",
    en="Nobody from the parties has reviewed how the guide renders the text.",
)
REVIEWED = Words(
    sv="Parterna har granskat {done} av {all} uppgifter.",
    en="The parties have reviewed {done} of {all} statements.",
)
CLAUSE_REVIEWED = Words(
    sv="Granskat av parterna: {done} av {all} uppgifter i klausulen.",
    en="Reviewed by the parties: {done} of {all} statements in the clause.",
)


def paragraph(words: str, *classes: str) -> nodes.paragraph:
    return nodes.paragraph("", words, classes=list(classes))


def box(kind: str, *children: nodes.Node, title: str = "") -> nodes.container:
    """A box of the site's design: `sg-validity`, `sg-note`, `sg-reading` …"""
    node = nodes.container(classes=[kind])
    if title:
        node += nodes.paragraph("", "", nodes.strong("", title))
    node += list(children)
    return node


def reviewed(text: Text, language: Language) -> str:
    """How much of the text the parties have checked, counted from the data."""
    found = [counts(statement) for _, _, statement in text.statements()]
    done = sum(found)
    return REVIEWED[language].format(done=done, all=len(found)) if done else UNREVIEWED[language]


def reviewed_clause(clause: Clause, language: Language) -> str:
    """How many of a clause's statements the parties have checked."""
    found = [counts(statement) for statement in clause.statements.values()]
    return CLAUSE_REVIEWED[language].format(done=sum(found), all=len(found))


def banner(text: Text, language: Language) -> nodes.container:
    """The validity as dates and conditions, and what a reader is to do about it."""
    sentences = render.validity(status(text, None), language)
    return box(
        "sg-validity",
        paragraph(" ".join(sentences)),
        nodes.paragraph(
            "",
            "",
            nodes.strong("", INSTEAD[language] + ": "),
            nodes.Text(text.edition.fallback[language]),
        ),
        *([paragraph(text.edition.elsewhere[language])] if text.edition.elsewhere else []),
        paragraph(reviewed(text, language), "sg-meta"),
        title=f"{VALIDITY[language]}: {text.agreement.short[language]}",
    )


class AgreementDirective(SiteDirective):
    """The body of an agreement's page: validity, then every clause in printed order."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        text, language = self.text(self.arguments[0]), self.site.language
        items = nodes.bullet_list(classes=["sg-clauses"])
        for number, clause in text.clauses.items():
            words = f"{number} {clause.title[language]}"
            entry = nodes.paragraph("", "", link(clause_doc(text, number), words))
            if not clause.statements:
                entry += nodes.inline("", f" ({HEADING_ONLY[language]})", classes=["sg-meta"])
            items += nodes.list_item("", entry)
        return [
            *stage_note(self.site.guide, text, language),
            banner(text, language),
            paragraph(text.edition.title[language], "sg-meta"),
            *edition_list(self.site.guide, text, language),
            nodes.rubric("", CLAUSES[language]),
            items,
        ]


def setup_agreement(app: Sphinx) -> dict[str, Any] | None:
    """Register the directives of agreements."""
    app.add_directive("agreement", AgreementDirective)
    return None
