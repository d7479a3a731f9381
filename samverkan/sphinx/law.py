"""The law beside the agreements: each statute's status, sections then and now, divergences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan import phrases
from samverkan.schema import Divergence, Statute
from samverkan.schema import Text as Words
from samverkan.sphinx.agreement import box, paragraph
from samverkan.sphinx.domain import clause_link
from samverkan.sphinx.site import Site, SiteDirective
from samverkan.sphinx.table import Cell, table

if TYPE_CHECKING:
    from sphinx.application import Sphinx

LAW_NOW = Words(
    sv="Lagen säger nu något annat (från {date})",
    en="The law now says something else (since {date})",
)
IN_FORCE = Words(sv="Gäller.", en="In force.")
SINCE = Words(sv="Gäller från {date}.", en="In force since {date}.")
REPEALED = Words(sv="Upphävd {date}.", en="Repealed on {date}.")
SUCCESSOR = Words(sv="Ersatt av {name}.", en="Replaced by {name}.")
CONFIDENCE = {
    "high": Words(
        sv="Uppgiften är kontrollerad mot lagtexten.", en="Checked against the text of the statute."
    ),
    "medium": Words(
        sv="Uppgiften är inte kontrollerad mot lagtexten: stäm av den.",
        en="Not checked against the text of the statute: verify it.",
    ),
    "low": Words(sv="Uppgiften är osäker: stäm av den.", en="Uncertain: verify it."),
}
SECTIONS = [
    Words(sv="Som det står i texten", en="As printed"),
    Words(sv="Nu", en="Now"),
    Words(sv="Skillnad", en="Difference"),
]
CITED = Words(sv="Nämns i", en="Named in")
UNCHANGED = Words(sv="Samma nummer", en="Same number")
AS_OF = Words(
    sv="Rättsläget är det som var känt våren 2026.", en="The law is as known in spring 2026."
)


def law_box(site: Site, divergence: Divergence) -> nodes.container:
    """A dated box beside a clause: what the statute now says, and how sure we are."""
    language = site.language
    statute = site.guide.statutes[divergence.statute]
    where = f"{', '.join(divergence.sections)} {statute.name[language]}."
    return box(
        "sg-note",
        paragraph(divergence.text[language]),
        paragraph(f"{where} {CONFIDENCE[divergence.confidence][language]}", "sg-meta"),
        title=LAW_NOW[language].format(date=phrases.date(divergence.since, language)),
    )


class StatutesDirective(SiteDirective):
    """Every statute that the agreements cite, with its status and its sections."""

    def show(self) -> list[nodes.Node]:
        found: list[nodes.Node] = [paragraph(AS_OF[self.site.language], "sg-meta")]
        for name, statute in self.site.guide.statutes.items():
            found += self._statute(name, statute)
        return found

    def _statute(self, name: str, statute: Statute) -> list[nodes.Node]:
        language = self.site.language
        title = nodes.rubric("", statute.name[language], ids=[f"lag-{name}"])
        found: list[nodes.Node] = [title, paragraph(self._status(statute))]
        if cited := self._cited(name):
            found.append(cited)
        if statute.note:
            found.append(paragraph(statute.note[language], "sg-meta"))
        rows: list[list[Cell]] = [
            [
                [paragraph(phrases.citation(printed, language))],
                [paragraph(phrases.citation(section.now or UNCHANGED[language], language))],
                [paragraph(section.note[language])] if section.note else [],
            ]
            for printed, section in statute.sections.items()
        ]
        if rows:
            heads = [head[language] for head in SECTIONS]
            found.append(table(statute.name[language], heads, [25, 30, 45], rows))
        return found

    def _status(self, statute: Statute) -> str:
        language, said = self.site.language, []
        if statute.status == "in-force":
            since = (
                SINCE[language].format(date=phrases.date(statute.since, language))
                if statute.since
                else ""
            )
            said.append(since or IN_FORCE[language])
        elif statute.repealed:
            said.append(REPEALED[language].format(date=phrases.date(statute.repealed, language)))
        if statute.successor:
            successor = self.site.guide.statutes[statute.successor].name[language]
            said.append(SUCCESSOR[language].format(name=successor))
        said.append(CONFIDENCE[statute.confidence][language])
        return " ".join(said)

    def _cited(self, name: str) -> nodes.paragraph | None:
        """Links to the clauses that cite a statute, computed from the statements."""
        links = [
            clause_link(text, number)
            for text in self.site.guide.texts.values()
            for number, clause in text.clauses.items()
            if any(
                c.partition(": ")[0] == name for s in clause.statements.values() for c in s.cites
            )
        ]
        if not links:
            return None
        node = nodes.paragraph("", f"{CITED[self.site.language]}: ", classes=["sg-meta"])
        for index, reference in enumerate(links):
            node += [nodes.Text(", "), reference] if index else [reference]
        return node


class DivergencesDirective(SiteDirective):
    """Every place where the law has moved in substance, with the clauses that it concerns."""

    def show(self) -> list[nodes.Node]:
        guide = self.site.guide
        found: list[nodes.Node] = []
        for divergence in sorted(guide.divergences.values(), key=lambda d: d.since, reverse=True):
            node = law_box(self.site, divergence)
            links = nodes.paragraph()
            for index, concern in enumerate(divergence.concerns):
                code, clause = concern.split("/")[:2]
                text = guide.text(code)
                links += [nodes.Text(", ")] if index else []
                links += clause_link(text, clause)
            node += links
            found.append(node)
        return found


def setup_law(app: Sphinx) -> None:
    """Register the directives of the law."""
    app.add_directive("statutes", StatutesDirective)
    app.add_directive("divergences", DivergencesDirective)
