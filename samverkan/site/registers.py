"""What is strange, open, moved by the law or unproved, and what the site is built from: registers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import get_args

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from samverkan.data.provenance import sources
from samverkan.model.gaps import Gap, gaps
from samverkan.model.guide import Text
from samverkan.model.records import LANGUAGES, Divergence, Section, Statute
from samverkan.proof.mutants.progress import could
from samverkan.proof.mutants.results import Recorded, read
from samverkan.site.base import SiteDirective, TextDirective
from samverkan.site.domain import clause_link, clause_links
from samverkan.site.kit import box, bullets, commas, fold, line, paragraph
from samverkan.site.outward import found_at, outward
from samverkan.site.table import Cell, table
from samverkan.site.words import WORDS
from samverkan.words.gaps import gap_in_words, scenario_lines
from samverkan.words.say import capital

PROVENANCE = "om"  # the page that says what the site is built from


def setup(app: Sphinx) -> None:
    """Register the registers."""
    app.add_directive("oddities", OdditiesDirective)
    app.add_directive("gaps", GapsDirective)
    app.add_directive("statutes", StatutesDirective)
    app.add_directive("divergences", DivergencesDirective)
    app.add_directive("certainty", CertaintyDirective)
    app.add_directive("provenance", ProvenanceDirective)
    app.connect("env-get-outdated", _outdated)


class OdditiesDirective(TextDirective):
    """```{oddities} VG``` lists what is strange in a text, clause by clause, mended nowhere."""

    def show_text(self, text: Text) -> list[nodes.Node]:
        shown: list[nodes.Node] = []
        for number, clause in text.clauses.items():
            found = [*clause.oddities, *(o for s in clause.statements.values() for o in s.oddities)]
            if found:
                title = f"{text.code} {number} {clause.title[self.language]} ({len(found)})"
                said = (paragraph(oddity[self.language]) for oddity in found)
                shown += fold(title, *said, line(clause_link(text, number), classes=["sg-meta"]))
        return shown


class GapsDirective(TextDirective):
    """```{gaps} VG``` lists what an agreement leaves open, kind by kind: found by exhaustive search."""

    def show_text(self, text: Text) -> list[nodes.Node]:
        every = gaps(self.guide, text)
        result: list[nodes.Node] = []
        for kind in WORDS.below("gaps.kind"):
            found = [gap for gap in every if gap.kind == kind]
            title = f"{self.say(f'gaps.kind.{kind}')} ({len(found)})"
            if kind == "open-for-all":
                told = ((f"{gap_in_words(self.say, gap)} ", _clauses(gap)) for gap in found)
                result += fold(title, bullets(*(line(words, *links) for words, links in told)))
            else:
                result += [nodes.rubric("", title), *chain.from_iterable(map(self._gap, found))]
        return result

    def _gap(self, gap: Gap) -> list[nodes.Node]:
        """A question that the text leaves open, and folded behind it what the guide knows of it."""
        numbers = dict.fromkeys(provision.clause for provision in gap.provisions)
        title = f"{capital(gap_in_words(self.say, gap))} ({', '.join(numbers)})"
        children: list[nodes.Node] = [line(*_clauses(gap))]
        if gap.relation:
            children.append(paragraph(gap.relation.reading[self.language]))
        facts = self.say.facts(gap.case)
        words = f"{self.say('gaps.shown')}: {facts}." if facts else f"{self.say('gaps.every')}."
        children.append(paragraph(words, "sg-meta"))
        lines = scenario_lines(self.guide, gap)
        if lines and self.language == "sv":
            block = nodes.literal_block("", "\n".join(lines), language="gherkin")
            children += fold(self.say("gaps.scenario"), block)
        return fold(title, *children, kind="sg-aside")


def _clauses(gap: Gap) -> Iterable[nodes.Node]:
    return clause_links(gap.text, (provision.clause for provision in gap.provisions))


class LawDirective(SiteDirective):
    """A directive that shows what is known of statutes."""

    required_arguments = 1

    def read(self, statute: Statute, confidence: str) -> nodes.paragraph:
        """In which copy a statute was read; what was not read looks unsure."""
        if confidence != "high":
            return paragraph(self.say(f"law.unread.{confidence}"), "sg-unsure")
        key = "law.read-through" if statute.through else "law.read"
        day = self.say.date(statute.seen) if statute.seen else ""
        return paragraph(self.say(key, date=day, through=statute.through), "sg-meta")

    def links(self, places: Iterable[str]) -> Iterator[nodes.Node]:
        """Links to clauses, from the addresses of what stands in them, each once."""
        found = dict.fromkeys(tuple(place.split("/")[:2]) for place in places)
        return commas(clause_link(self.guide.text(code), clause) for code, clause in found)


class StatutesDirective(LawDirective):
    """```{statutes} named``` are those that the agreements cite; `unnamed` are the others."""

    def show(self) -> list[nodes.Node]:
        if self.arguments[0] not in ("named", "unnamed"):
            raise self.error(f"'{self.arguments[0]}' is neither 'named' nor 'unnamed'")
        named = self.arguments[0] == "named"
        found: list[nodes.Node] = [paragraph(self.say("law.as-of"), "sg-meta")] if named else []
        for name, statute in self.guide.statutes.items():
            if bool(self._citing(name)) == named:
                found += self._statute(name, statute)
        return found

    def _citing(self, statute: str, section: str | None = None) -> list[str]:
        """The clauses that cite a statute, or one of its sections."""
        return [
            text.address(number)
            for text in self.guide.texts.values()
            for number, _, statement in text.statements()
            for cited in statement.cites
            if cited.partition(": ")[0] == statute and section in (None, cited.partition(": ")[2])
        ]

    def _statute(self, name: str, statute: Statute) -> list[nodes.Node]:
        said = self.say.statute(statute)
        found: list[nodes.Node] = [nodes.rubric("", said, ids=[f"lag-{name}"])]
        found += [paragraph(self._status(statute)), self.read(statute, statute.confidence)]
        more: list[nodes.Node] = [*found_at(self.say, name)]
        if cited := self._citing(name):
            links = self.links(cited)
            more.append(line(self.say("law.cited") + ": ", *links, classes=["sg-meta"]))
        if statute.note:
            more.append(paragraph(statute.note[self.language], "sg-meta"))
        rows = [self._row(name, *section) for section in statute.sections.items()]
        if rows:
            more.append(table(said, self.say.every("law.sections"), [20, 22, 38, 20], rows))
        return [*found, *fold(self.say("law.more"), *more, kind="sg-aside")]

    def _row(self, name: str, printed: str, section: Section) -> list[Cell]:
        places = self._citing(name, printed)
        given = line(*self.links(places)) if places else paragraph(self.say("law.not-printed"))
        same = section.now in (None, printed)
        now: nodes.Node = nodes.Text(self.say("law.unchanged"))
        if section.now and not same:
            there = self.guide.statutes[name].successor or name
            now = outward(self.say, there, self.say.citation(section.now), section.now)
        return [
            [line(outward(self.say, name, self.say.citation(printed), printed))],
            [line(now)],
            [paragraph(section.note[self.language])] if section.note else [],
            [given],
        ]

    def _status(self, statute: Statute) -> str:
        said = []
        if statute.status == "in-force":
            day = self.say.date(statute.since) if statute.since else ""
            said.append(self.say("law.since", date=day) if day else self.say("law.in-force"))
        elif statute.repealed:
            said.append(self.say("law.repealed", date=self.say.date(statute.repealed)))
        if statute.successor:
            successor = self.say.statute(self.guide.statutes[statute.successor])
            said.append(self.say("law.successor", name=successor))
        return " ".join(said)


class DivergencesDirective(LawDirective):
    """```{divergences} substance``` lists where the law has moved so, the latest first."""

    def show(self) -> list[nodes.Node]:
        kinds = get_args(Divergence.model_fields["kind"].annotation)
        if self.arguments[0] not in kinds:
            raise self.error(f"unknown kind '{self.arguments[0]}'; valid: {', '.join(kinds)}")
        mine = [d for d in self.guide.divergences.values() if d.kind == self.arguments[0]]
        return [self._box(d) for d in sorted(mine, key=lambda d: d.since, reverse=True)]

    def _box(self, divergence: Divergence) -> nodes.container:
        """What the statute now says, how sure that is, and the clauses that it concerns."""
        statute, since = self.guide.statutes[divergence.statute], self.say.date(divergence.since)
        cited = self.say.cited(statute, divergence.sections)
        return box(
            "sg-note",
            paragraph(divergence.text[self.language]),
            line(outward(self.say, divergence.statute, cited, divergence.sections[0]), "."),
            self.read(statute, divergence.confidence),
            line(*self.links(divergence.concerns)),
            title=self.say(f"beside.law.{divergence.kind}", date=since).rstrip(":"),
        )


class CertaintyDirective(SiteDirective):
    """```{certainty}```: the figures of the last run of the mutants, if it was one of these rules."""

    def show(self) -> list[nodes.Node]:
        path = self.guide.root / "build" / "mutants.json"
        self.env.note_dependency(str(path))
        scenarios = [result.scenario for result in self.site.results.values()]
        found = read(path, self.guide, scenarios)
        if found is None:
            return [paragraph(self.say("certainty.not-run"))]
        whole = self.say(
            "certainty.whole",
            date=found.date,
            all=sum(found.counts[verdict] for verdict in found.VERDICTS),
            rows=sum(len(scenario.rows) for scenario in scenarios),
            scenarios=len(scenarios),
            **found.counts,
        )
        held = self.say("certainty.sentences", **found.counts, **found.sentences)
        could_be = (could(self.language, "scenarios", **survivor) for survivor in found.survivors)
        survivors = [paragraph(words) for words in could_be]
        told = [paragraph(whole), paragraph(held), *([bullets(*survivors)] if survivors else [])]
        texts = (self._table(text, found) for text in self.guide.texts.values())
        return [*told, *fold(self.say("certainty.by-clause"), *texts)]

    def _table(self, text: Text, found: Recorded) -> nodes.Element:
        rows: list[list[Cell]] = []
        for number in text.clauses:
            if counts := found.clauses.get(text.address(number)):
                verdicts = [counts.get(verdict, 0) for verdict in found.VERDICTS]
                cells = [sum(verdicts), *verdicts, *(counts.get(name, 0) for name in LANGUAGES)]
                figures: list[Cell] = [[paragraph(str(cell))] for cell in cells]
                rows.append([[line(clause_link(text, number))], *figures])
        title = text.agreement.short[self.language]
        return table(title, self.say.every("certainty.heads"), [16, 14, 14, 14, 14, 14, 14], rows)


class ProvenanceDirective(SiteDirective):
    """```{provenance}``` is the commit and the data that the site is built from."""

    def show(self) -> list[nodes.Node]:
        found = sources(Path(self.env.srcdir).parent)
        known = nodes.literal("", found.commit) if found.commit else self.say("provenance.unknown")
        changed = [f", {self.say('provenance.changed')}"] if found.changed else []
        data = nodes.literal("", self.guide.fingerprint)
        told = [
            line(f"{self.say('provenance.commit')}: ", known, *changed),
            line(f"{self.say('provenance.data')}: ", data),
        ]
        if dates := {result.date for result in self.site.results.values() if result.date}:
            told.append(line(f"{self.say('provenance.run')}: {max(dates)}"))
        return [bullets(*told)]


def _outdated(app: Sphinx, env: BuildEnvironment, *changed: set[str]) -> list[str]:
    """Where there is a new commit, the page that names it is read again, and no other is."""
    kept, now = env.get_domain("samverkan").data, sources(Path(app.srcdir).parent)
    same = kept.get("sources") == now
    kept["sources"] = now
    return [] if same or PROVENANCE not in env.found_docs else [PROVENANCE]
