"""The law beside the agreements: each statute's status, sections then and now, divergences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, get_args

from docutils import nodes

from samverkan.model.records import Divergence, Section, Statute
from samverkan.site.base import SiteDirective
from samverkan.site.domain import clause_link
from samverkan.site.kit import box, commas, line, paragraph
from samverkan.site.table import Cell, table

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class LawDirective(SiteDirective):
    """A directive that shows what is known of statutes."""

    def read(self, statute: Statute, confidence: str) -> nodes.paragraph:
        """In which copy a statute was read; what was not read looks unsure."""
        if confidence != "high":
            return paragraph(self.say(f"law.unread.{confidence}"), "sg-unsure")
        day = self.site.say.date(statute.seen) if statute.seen else ""
        said = self.say("law.read", date=day)
        if statute.through:
            said = self.say("law.read-through", date=day, through=statute.through)
        return paragraph(said, "sg-meta")

    def links(self, places: Iterable[str]) -> Iterator[nodes.Node]:
        """Links to clauses, from the addresses of what stands in them, each once."""
        found = dict.fromkeys(tuple(place.split("/")[:2]) for place in places)
        return commas(clause_link(self.site.guide.text(code), clause) for code, clause in found)

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
        found: list[nodes.Node] = [paragraph(self.say("law.as-of"), "sg-meta")] if named else []
        for name, statute in self.site.guide.statutes.items():
            if bool(self.citing(name)) == named:
                found += self._statute(name, statute)
        return found

    def _statute(self, name: str, statute: Statute) -> list[nodes.Node]:
        language = self.site.language
        said = self.site.say.statute(statute)
        found: list[nodes.Node] = [nodes.rubric("", said, ids=[f"lag-{name}"])]
        found += [paragraph(self._status(statute)), self.read(statute, statute.confidence)]
        if cited := self.citing(name):
            links = self.links(cited)
            found.append(line(self.say("law.cited") + ": ", *links, classes=["sg-meta"]))
        if statute.note:
            found.append(paragraph(statute.note[language], "sg-meta"))
        rows = [self._row(name, *section) for section in statute.sections.items()]
        if rows:
            found.append(table(said, self.say_all("law.sections"), [20, 22, 38, 20], rows))
        return found

    def _row(self, name: str, printed: str, section: Section) -> list[Cell]:
        language = self.site.language
        places = self.citing(name, printed)
        given = line(*self.links(places)) if places else paragraph(self.say("law.not-printed"))
        same = section.now in (None, printed)
        now = self.say("law.unchanged") if same else self.site.say.citation(str(section.now))
        return [
            [paragraph(self.site.say.citation(printed))],
            [paragraph(now)],
            [paragraph(section.note[language])] if section.note else [],
            [given],
        ]

    def _status(self, statute: Statute) -> str:
        said = []
        if statute.status == "in-force":
            day = self.site.say.date(statute.since) if statute.since else ""
            said.append(self.say("law.since", date=day) if day else self.say("law.in-force"))
        elif statute.repealed:
            said.append(self.say("law.repealed", date=self.site.say.date(statute.repealed)))
        if statute.successor:
            successor = self.site.say.statute(self.site.guide.statutes[statute.successor])
            said.append(self.say("law.successor", name=successor))
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
        source = self.site.say.cited(statute, divergence.sections)
        return box(
            "sg-note",
            paragraph(divergence.text[language]),
            paragraph(f"{source}.", "sg-meta"),
            self.read(statute, divergence.confidence),
            line(*self.links(divergence.concerns)),
            title=self.site.say(
                f"beside.law.{divergence.kind}", date=self.site.say.date(divergence.since)
            ).rstrip(":"),
        )


def setup(app: Sphinx) -> None:
    """Register the directives of the law."""
    app.add_directive("statutes", StatutesDirective)
    app.add_directive("divergences", DivergencesDirective)
