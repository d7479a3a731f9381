"""The page of an agreement, and the banner that tells in what time its edition holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.data.pages import clause_doc
from samverkan.model.guide import Text
from samverkan.model.records import Clause, Language
from samverkan.model.reviewed import counts
from samverkan.model.validity import status
from samverkan.site.base import SiteDirective
from samverkan.site.domain import link
from samverkan.site.editions import edition_list, stage_note
from samverkan.site.kit import box, bullets, line, paragraph
from samverkan.site.words import say
from samverkan.words.say import Phrases

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def reviewed(text: Text, language: Language) -> str:
    """How much of the text the parties have checked, counted from the data."""
    found = [counts(statement) for _, _, statement in text.statements()]
    done = sum(found)
    if not done:
        return say(language, "agreement.unreviewed")
    return say(language, "agreement.reviewed", done=done, all=len(found))


def reviewed_clause(clause: Clause, language: Language) -> str:
    """How many of a clause's statements the parties have checked."""
    found = [counts(statement) for statement in clause.statements.values()]
    return say(language, "agreement.clause-reviewed", done=sum(found), all=len(found))


def banner(text: Text, language: Language) -> nodes.container:
    """The validity as dates and conditions, and what a reader is to do about it."""
    sentences = Phrases(language).validity(status(text, None))
    return box(
        "sg-validity",
        paragraph(" ".join(sentences)),
        line(
            nodes.strong("", say(language, "agreement.instead") + ": "),
            text.edition.fallback[language],
        ),
        *([paragraph(text.edition.elsewhere[language])] if text.edition.elsewhere else []),
        paragraph(reviewed(text, language), "sg-meta"),
        title=f"{say(language, 'agreement.validity')}: {text.agreement.short[language]}",
    )


class AgreementDirective(SiteDirective):
    """The body of an agreement's page: validity, then every clause in printed order."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        text, language = self.text(self.arguments[0]), self.site.language
        entries = []
        for number, clause in text.clauses.items():
            entry = line(link(clause_doc(text, number), f"{number} {clause.title[language]}"))
            if not clause.statements:
                words = f" ({self.say('agreement.heading-only')})"
                entry += nodes.inline("", words, classes=["sg-meta"])
            entries.append(entry)
        return [
            *stage_note(self.site.guide, text, language),
            banner(text, language),
            paragraph(text.edition.title[language], "sg-meta"),
            *edition_list(self.site.guide, text, language),
            nodes.rubric("", self.say("agreement.clauses")),
            bullets(*entries, classes=["sg-clauses"]),
        ]


def setup(app: Sphinx) -> None:
    """Register the directives of agreements."""
    app.add_directive("agreement", AgreementDirective)
