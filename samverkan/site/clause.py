"""The page of a clause: its statements in order, rules as sentences, oddities and readings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.data.pages import agreement_doc
from samverkan.model.guide import Provision, Text
from samverkan.model.records import Language, Review, Statement
from samverkan.model.reviewed import counts
from samverkan.sentences.reading import ITEM
from samverkan.site.agreement import reviewed_clause
from samverkan.site.base import SiteDirective, shows
from samverkan.site.beside import law_notes
from samverkan.site.domain import Backlinks, link
from samverkan.site.editions import history, stage_note, waiting
from samverkan.site.kit import box, bullets, line, paragraph
from samverkan.site.scenario import scenario_list
from samverkan.site.words import say
from samverkan.words.say import Phrases, capital

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class ClauseDirective(SiteDirective):
    """The body of a clause's page."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        code, _, number = self.arguments[0].partition("-")
        text, language = self.text(code), self.site.language
        clause = text.clauses[number]
        agreement = link(agreement_doc(text), text.agreement.title[language])
        source = line(self.say("clause.agreement") + " ", agreement, classes=["sg-meta"])
        found: list[nodes.Node] = [source, *stage_note(self.site.guide, text, language)]
        found += [
            box("sg-note", paragraph(o[language]), title=self.say("clause.oddity"))
            for o in clause.oddities
        ]
        for read in clause.about:
            words = paragraph(read.sv if language == "sv" else read.en)
            found.append(box("sg-reading", words, title=self.say("clause.reading")))
        if not clause.statements:
            return [
                *found,
                paragraph(capital(self.say("agreement.heading-only")) + ".", "sg-meta"),
            ]
        found.append(paragraph(reviewed_clause(clause, language), "sg-meta"))
        for name, statement in clause.statements.items():
            found += self._statement(text, number, name, statement)
        mine = [p for p in text.provisions if p.clause == number]
        self.use(*mine)
        found += history(self.site.guide, text, number, language)
        found.append(Backlinks(addresses=[p.address for p in mine]))
        tested = [r for r in self.site.results.values() if (code, number) in r.scenario.clauses]
        if tested:
            found += [
                nodes.rubric("", self.say("clause.scenarios")),
                scenario_list(tested, language),
            ]
        return found

    def _statement(
        self, text: Text, number: str, name: str, statement: Statement
    ) -> Iterator[nodes.Node]:
        language = self.site.language
        block = nodes.container(classes=["sg-statement", f"sg-kind-{statement.kind}"], ids=[name])
        kind = nodes.inline("", self.say(f"clause.kind.{statement.kind}"), classes=["sg-kind"])
        block += line(kind)
        block += waiting(statement, language)
        rules = [p for p in text.provisions if p.place == f"{number}/{name}"]
        if statement.says:
            said = list(prose(statement.says[language], "sg-rule"))
            shows(said[-1], *rules)
            block += said
        elif words := self.site.say.own(text, statement):
            block += paragraph(words)
        else:
            for provision in rules:
                block += self._rule(provision)
        if not rules:
            block += law_notes(self.site, text.address(number, name))
        if statement.review and counts(statement):
            block += paragraph(_review(statement.review, language), "sg-meta")
        if statement.cites:
            block += paragraph(f"{self.say('clause.cites')}: {self._cites(statement)}.", "sg-meta")
        for reading in statement.interpretation:
            shown = paragraph(reading.sv if language == "sv" else reading.en)
            block += box("sg-reading", shown, title=self.say("clause.reading"))
        for relation in statement.relations:
            if relation.is_ == "together":  # conflicts stand beside the rules
                others = ", ".join(self._named(text, place) for place in relation.with_)
                title = f"{self.say('clause.together')}: {others}"
                block += box("sg-reading", paragraph(relation.reading[language]), title=title)
        for oddity in statement.oddities:
            block += box("sg-note", paragraph(oddity[language]), title=self.say("clause.oddity"))
        yield block

    def _named(self, text: Text, place: str) -> str:
        """Another statement as a reader knows it: by what is to be done, or what it is."""
        number, _, name = place.partition("/")
        rules = [p.rule for p in text.provisions if p.place == place]
        does = [self.site.guide.wording(rule).do[self.site.language] for rule in rules]
        kind = self.say(f"clause.kind.{text.clauses[number].statements[name].kind}").lower()
        return f"{'; '.join(dict.fromkeys(does)) or kind} ({number})"

    def _rule(self, provision: Provision) -> list[nodes.Node]:
        language = self.site.language
        said = paragraph(self.site.say.sentence(provision), "sg-rule")
        shows(said, provision)
        found: list[nodes.Node] = [said]
        if provision.rule.fills("content") and provision.rule.content:
            items = (paragraph(text[language]) for text in provision.rule.content)
            found.append(bullets(*items))
        return found

    def _cites(self, statement: Statement) -> str:
        statutes = self.site.guide.statutes
        said = []
        for cited in statement.cites:
            name, _, section = cited.partition(": ")
            statute = statutes[name]
            words = self.site.say.cited(statute, [section] if section else [])
            if statute.successor:
                now = statute.sections[section].now if section else None
                later = self.site.say.cited(statutes[statute.successor], [now] if now else [])
                words += f" ({self.say('clause.now')} {later})"
            said.append(words)
        return "; ".join(said)


def prose(says: str, kind: str) -> Iterator[nodes.Element]:
    """An editor's sentences: paragraphs, and lists with "- " or "1. " before each item."""
    for is_item, group in groupby(
        says.strip().splitlines(), key=lambda line: bool(ITEM.match(line))
    ):
        if not is_item:
            yield from (paragraph(line.strip(), kind) for line in group if line.strip())
            continue
        lines = list(group)
        numbered = lines[0].lstrip()[0].isdigit()
        items = [nodes.list_item("", nodes.paragraph("", ITEM.sub("", line))) for line in lines]
        yield (nodes.enumerated_list if numbered else nodes.bullet_list)("", *items)


def _review(review: Review, language: Language) -> str:
    day = Phrases(language).date(review.date)
    return say(
        language, "clause.review", date=day, role=review.role, organisation=review.organisation
    )


def setup(app: Sphinx) -> None:
    """Register the directive of clause pages."""
    app.add_directive("clause", ClauseDirective)
