"""The law beside the agreements: each statute's status, sections then and now, divergences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, get_args

from docutils import nodes

from samverkan import phrases
from samverkan.beside import LAW
from samverkan.schema import Divergence, Section, Statute
from samverkan.schema import Text as Words
from samverkan.site.agreement import box, paragraph
from samverkan.site.base import SiteDirective
from samverkan.site.domain import clause_link
from samverkan.site.table import Cell, table

if TYPE_CHECKING:
    from sphinx.application import Sphinx

IN_FORCE = Words(sv="Gäller.", en="In force.")
SINCE = Words(sv="Gäller från {date}.", en="In force since {date}.")
REPEALED = Words(sv="Upphävd {date}.", en="Repealed on {date}.")
SUCCESSOR = Words(sv="Ersatt av {name}.", en="Replaced by {name}.")
READ = Words(
    sv="Läst i en inofficiell kopia från {date}.", en="Read in an unofficial copy of {date}."
)
READ_THROUGH = Words(
    sv="Läst i en inofficiell kopia från {date}, med ändringar till och med {through}.",
    en="Read in an unofficial copy of {date}, with amendments up to and including {through}.",
)
UNREAD = {
    "medium": Words(
        sv="Osäkert: lagtexten är inte läst, uppgiften kommer från en webbsida eller ett register. Stäm av den.",
        en="Uncertain: the text was not read, this comes from a web page or a register. Verify it.",
    ),
    "low": Words(
        sv="Mycket osäkert: uppgiften är inte kontrollerad. Stäm av den.",
        en="Very uncertain: not checked. Verify it.",
    ),
}
SECTIONS = [
    Words(sv="Paragraf", en="Section"),
    Words(sv="Nu", en="Now"),
    Words(sv="Skillnad", en="Difference"),
    Words(sv="Anges i", en="Given in"),
]
CITED = Words(sv="Nämns i", en="Named in")
UNCHANGED = Words(sv="Samma nummer", en="Same number")
NOT_PRINTED = Words(
    sv="Ingen av texterna, som bara nämner lagen", en="Neither text: they only name the act"
)
AS_OF = Words(
    sv="Rättsläget är det som var känt våren 2026. Ingen av kopiorna är den officiella utgåvan. Den finns på svenskforfattningssamling.se.",
    en="The law is as known in spring 2026. None of the copies is the official print, which is at svenskforfattningssamling.se.",
)


class LawDirective(SiteDirective):
    """A directive that shows what is known of statutes."""

    def read(self, statute: Statute, confidence: str) -> nodes.paragraph:
        """In which copy a statute was read; what was not read looks unsure."""
        language = self.site.language
        if confidence != "high":
            return paragraph(UNREAD[confidence][language], "sg-unsure")
        words = READ_THROUGH if statute.through else READ
        day = phrases.date(statute.seen, language) if statute.seen else ""
        said = words[language].format(date=day, through=statute.through)
        return paragraph(said, "sg-meta")

    def links(self, places: Iterable[str]) -> list[nodes.Node]:
        """Links to clauses, from the addresses of what stands in them, each once."""
        found: list[nodes.Node] = []
        for code, clause in dict.fromkeys(tuple(place.split("/")[:2]) for place in places):
            found += [nodes.Text(", ")] if found else []
            found.append(clause_link(self.site.guide.text(code), clause))
        return found

    def citing(self, statute: str, section: str | None = None) -> list[str]:
        """The clauses that cite a statute, or one of its sections."""
        return [
            text.address(number)
            for text in self.site.guide.texts.values()
            for number, _, statement in text.statements()
            for cited in statement.cites
            if cited.partition(": ")[0] == statute and section in (None, cited.partition(": ")[2])
        ]


class StatutesDirective(LawDirective):
    """```{statutes} named``` are those that the agreements cite; `unnamed` are the others."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        if self.arguments[0] not in ("named", "unnamed"):
            raise self.error(f"'{self.arguments[0]}' is neither 'named' nor 'unnamed'")
        named = self.arguments[0] == "named"
        found: list[nodes.Node] = [paragraph(AS_OF[self.site.language], "sg-meta")] if named else []
        for name, statute in self.site.guide.statutes.items():
            if bool(self.citing(name)) == named:
                found += self._statute(name, statute)
        return found

    def _statute(self, name: str, statute: Statute) -> list[nodes.Node]:
        language = self.site.language
        said = phrases.statute(statute, language)
        found: list[nodes.Node] = [nodes.rubric("", said, ids=[f"lag-{name}"])]
        found += [paragraph(self._status(statute)), self.read(statute, statute.confidence)]
        if cited := self.links(self.citing(name)):
            found.append(nodes.paragraph("", f"{CITED[language]}: ", *cited, classes=["sg-meta"]))
        if statute.note:
            found.append(paragraph(statute.note[language], "sg-meta"))
        rows = [self._row(name, *section) for section in statute.sections.items()]
        if rows:
            found.append(table(said, [head[language] for head in SECTIONS], [20, 22, 38, 20], rows))
        return found

    def _row(self, name: str, printed: str, section: Section) -> list[Cell]:
        language = self.site.language
        places = self.links(self.citing(name, printed))
        given = nodes.paragraph("", "", *places) if places else paragraph(NOT_PRINTED[language])
        same = section.now in (None, printed)
        now = UNCHANGED[language] if same else phrases.citation(str(section.now), language)
        return [
            [paragraph(phrases.citation(printed, language))],
            [paragraph(now)],
            [paragraph(section.note[language])] if section.note else [],
            [given],
        ]

    def _status(self, statute: Statute) -> str:
        language, said = self.site.language, []
        if statute.status == "in-force":
            day = phrases.date(statute.since, language) if statute.since else ""
            said.append(SINCE[language].format(date=day) if day else IN_FORCE[language])
        elif statute.repealed:
            said.append(REPEALED[language].format(date=phrases.date(statute.repealed, language)))
        if statute.successor:
            successor = phrases.statute(self.site.guide.statutes[statute.successor], language)
            said.append(SUCCESSOR[language].format(name=successor))
        return " ".join(said)


class DivergencesDirective(LawDirective):
    """```{divergences} substance``` lists where the law has moved so, the latest first."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        kinds = get_args(Divergence.model_fields["kind"].annotation)
        if self.arguments[0] not in kinds:
            raise self.error(f"unknown kind '{self.arguments[0]}'; valid: {', '.join(kinds)}")
        every = self.site.guide.divergences.values()
        mine = [divergence for divergence in every if divergence.kind == self.arguments[0]]
        return [self._box(d) for d in sorted(mine, key=lambda d: d.since, reverse=True)]

    def _box(self, divergence: Divergence) -> nodes.container:
        """What the statute now says, how sure that is, and the clauses that it concerns."""
        language = self.site.language
        statute = self.site.guide.statutes[divergence.statute]
        source = phrases.cited(statute, divergence.sections, language)
        return box(
            "sg-note",
            paragraph(divergence.text[language]),
            paragraph(f"{source}.", "sg-meta"),
            self.read(statute, divergence.confidence),
            nodes.paragraph("", "", *self.links(divergence.concerns)),
            title=LAW[divergence.kind][language]
            .format(date=phrases.date(divergence.since, language))
            .rstrip(":"),
        )


def setup_law(app: Sphinx) -> None:
    """Register the directives of the law."""
    app.add_directive("statutes", StatutesDirective)
    app.add_directive("divergences", DivergencesDirective)
