"""The pages of an agreement and of its clauses: statements in order, readings, other editions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import pairwise

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.changes.pairs import pairs
from samverkan.data.pages import agreement_doc, clause_doc
from samverkan.model.guide import Text
from samverkan.model.links import documents
from samverkan.model.records import About, Prose, Reading, Statement
from samverkan.model.reviewed import counts
from samverkan.model.validity import status
from samverkan.site.base import SiteDirective, TextDirective
from samverkan.site.beside import note_node
from samverkan.site.domain import Backlinks, link
from samverkan.site.kit import box, bullets, commas, fold, line, note, paragraph, prose
from samverkan.site.outward import outward
from samverkan.site.scenarios import scenario_link, scenario_list
from samverkan.site.words import WORDS, PageSay, said_in
from samverkan.words.beside import law_note, moved, notes
from samverkan.words.say import capital


def setup(app: Sphinx) -> None:
    """Register the bodies of these pages."""
    app.add_directive("agreement", AgreementDirective)
    app.add_directive("clause", ClauseDirective)


def reviewed(say: PageSay, found: Iterable[Statement], some: str, none: str) -> str:
    """How many statements the parties have checked, counted from the data; or that none is."""
    done = [counts(statement) for statement in found]
    return say(some if any(done) else none, done=sum(done), all=len(done))


def stage_note(say: PageSay, text: Text) -> list[nodes.Node]:
    """What a page of an edition that is not in use says first of all."""
    if text.stage == "in-use":
        return []
    current = link(agreement_doc(say.guide.texts[text.code]), say("editions.now"))
    return [box("sg-note", line(nodes.strong("", say(f"editions.{text.stage}") + " "), current))]


class AgreementDirective(TextDirective):
    """The body of an agreement's page: validity, then every clause in printed order."""

    def show_text(self, text: Text) -> list[nodes.Node]:
        entries = nodes.bullet_list(classes=["sg-clauses"])
        for number, clause in text.clauses.items():
            entry = line(link(clause_doc(text, number), _titled(self.say, text, number)))
            if not clause.statements:
                words = f" ({self.say('agreement.heading-only')})"
                entry += nodes.inline("", words, classes=["sg-meta"])
            level = f"sg-level-{number.count('.') + 1}"
            entries += nodes.list_item("", entry, classes=[level])
        return [
            *stage_note(self.say, text),
            self._banner(text),
            paragraph(text.edition.title[self.language], "sg-meta"),
            *self._editions(text),
            nodes.rubric("", self.say("agreement.clauses")),
            paragraph(" ".join(self._order(text)), "sg-meta"),
            entries,
        ]

    def _order(self, text: Text) -> Iterator[str]:
        """How to find a clause in the original, and which numbers do not come in their order."""
        yield self.say("agreement.order")
        printed = [number for number in text.clauses if number.replace(".", "").isdigit()]
        order = [[*map(int, number.split("."))] for number in printed]
        strange = [
            self.say("agreement.printed-before", first=first, second=second)
            for at, (first, second) in enumerate(pairwise(printed))
            if order[at] > order[at + 1]
        ]
        if strange:
            yield self.say("agreement.out-of-order", numbers=self.say.join(strange))

    def _banner(self, text: Text) -> nodes.container:
        """The validity as dates and conditions, and what a reader is to do about it."""
        edition, language = text.edition, self.language
        instead = nodes.strong("", self.say("agreement.instead") + ": ")
        found = (statement for _, _, statement in text.statements())
        checked = reviewed(self.say, found, "agreement.reviewed", "agreement.unreviewed")
        return box(
            "sg-validity",
            paragraph(" ".join(self.say.validity(status(text, None)))),
            line(instead, edition.fallback[language]),
            *([paragraph(edition.elsewhere[language])] if edition.elsewhere else []),
            paragraph(checked, "sg-meta"),
            title=f"{self.say('agreement.validity')}: {text.agreement.short[language]}",
        )

    def _editions(self, text: Text) -> list[nodes.Node]:
        """Every edition of the agreement with the cases that it judges, where there are several."""
        editions = self.guide.editions[text.code]
        if len(editions) < 2:
            return []
        entries = []
        for edition, later in zip(editions, [*editions[1:], None], strict=True):
            until = later.edition.takes_effect if later else None
            period = self._period(edition, until, first=edition is editions[0])
            entries.append(line(link(agreement_doc(edition), edition.edition_id), f": {period}"))
        return [nodes.rubric("", self.say("editions.editions")), bullets(*entries)]

    def _period(self, edition: Text, until: dt.date | None, *, first: bool) -> str:
        start = edition.edition.takes_effect
        if start is None and not first:
            return self.say("editions.undated")
        said = [self.say("editions.from", day=self.say.date(start))] if start else []
        if until:
            last = self.say.date(until - dt.timedelta(days=1))
            said.append(self.say("editions.until", day=last))
        return ", ".join(said) or self.say("editions.now").lower()


class ClauseDirective(SiteDirective):
    """The body of a clause's page."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        code, _, number = self.arguments[0].partition("-")
        text = self.text(code)
        clause = text.clauses[number]
        agreement = link(agreement_doc(text), text.agreement.title[self.language])
        source = line(self.say("clause.agreement") + " ", agreement, classes=["sg-meta"])
        found: list[nodes.Node] = [source, *stage_note(self.say, text)]
        found += self._asides("oddity", clause.oddities)
        found += self._asides("reading", clause.about)
        if not clause.statements:
            words = capital(self.say("agreement.heading-only"))
            found.append(paragraph(f"{words}.", "sg-meta"))
        if any(map(counts, clause.statements.values())):
            key = "agreement.clause-reviewed"
            checked = reviewed(self.say, clause.statements.values(), key, key)
            source += nodes.Text(f". {checked}")
        self.told: set[str] = set()
        found += (self._statement(text, number, *each) for each in clause.statements.items())
        mine = [p for p in text.provisions if p.clause == number]
        self.use(*mine)
        others = [other for other in self.guide.editions[text.code] if other is not text]
        if others:
            items = (_item(self.say, text, number, other) for other in others)
            title = nodes.rubric("", self.say("editions.history"))
            found += [title, nodes.bullet_list("", *items)]
        tested = [r for r in self.site.results.values() if (code, number) in r.scenario.clauses]
        if tested:
            found += fold(self.say("clause.scenarios"), scenario_list(self.site, tested))
        return [*found, _neighbours(self.say, text, number)]

    def _asides(self, kind: str, said: Iterable[Prose | Reading | About]) -> Iterator[nodes.Node]:
        for words in said:
            yield from note("sg-aside", self.say(f"clause.{kind}"), words[self.language])

    def _statement(self, text: Text, number: str, name: str, statement: Statement) -> nodes.Node:
        """A statement: its sentence, and all that is to be known of it."""
        language, rules = self.language, text.rules_of(f"{number}/{name}")
        block = nodes.container(classes=["sg-statement", f"sg-kind-{statement.kind}"], ids=[name])
        block["rules"] = tuple(rule.address for rule in rules)
        moves = moved(self.guide, text.address(number, name))
        beside = notes(self.guide, rules) or [law_note(self.guide, *move) for move in moves]
        if statement.pending in WORDS.below("editions.pending"):
            words = self.say(f"editions.pending.{statement.pending}")
            block += box("sg-note", paragraph(words))
        for found in (found for found in beside if found.kind == "law"):
            block += note_node(self.site, found, again=found.name in self.told)
            self.told.add(found.name)
        if statement.says:
            block += list(prose(statement.says[language], "sg-rule"))
        elif words := self.say.own(text, statement):
            block += paragraph(words, "sg-rule")
        else:  # rules of a draft that no sentence tells yet
            for provision in rules:
                block += paragraph(self.say.sentence(provision), "sg-rule")
                block += [bullets(*(paragraph(item[language]) for item in provision.rule.content))]
        block += self._place(name, statement)
        if statement.review and counts(statement):
            review = statement.review
            where = {"role": review.role, "organisation": review.organisation}
            words = self.say("clause.review", date=self.say.date(review.date), **where)
            block += paragraph(words, "sg-meta")
        led = [name for name in documents(statement) if name in self.guide.links]
        outside = [outward(self.say, n, self.guide.concepts[n].term[language]) for n in led]
        for key, listed in (("cites", [*self._cited(statement.cites)]), ("documents", outside)):
            if listed:
                block += line(
                    f"{self.say(f'clause.{key}')}: ", *commas(listed), classes=["sg-meta"]
                )
        block += [*self._asides("reading", statement.interpretation)]
        for found in (found for found in beside if found.kind == "conflict"):
            whole = (found.whole or found.words)[language]
            said = self.say("beside.above") if found.name in self.told else whole
            block += note("sg-aside sg-against", found.lead[language].rstrip("."), said)
            self.told.add(found.name)
        together: dict[str, list[str]] = {}
        for relation in statement.relations:
            if relation.is_ == "together":
                named = ", ".join(self._named(text, place) for place in relation.with_)
                together.setdefault(named, []).append(relation.reading[language])
        for named, readings in together.items():
            block += note("sg-aside", f"{self.say('clause.together')} {named}", *readings)
        block += [*self._asides("oddity", statement.oddities)]
        pinned = [r.scenario for r in self.site.results.values() if {*r.pinned} & {*block["rules"]}]
        rests = Backlinks(title=self.say("clause.rests"), addresses=block["rules"])
        if pinned:
            links = commas(scenario_link(self.site, scenario) for scenario in pinned)
            rests += line(f"{self.say('clause.tested')}: ", *links, classes=["sg-meta"])
        block += rests
        return block

    def _place(self, name: str, statement: Statement) -> nodes.paragraph:
        """What a statement is, the words by which it is found in the original, and its address."""
        kind = self.say(f"clause.kind.{statement.kind}")
        parts: list[nodes.Node] = [nodes.inline("", kind, classes=["sg-kind"])]
        for at in statement.source:
            words = at.from_ if at.from_ == at.to else f"{at.from_} … {at.to}"
            key = "clause.footnote" if at.footnote else "clause.original"
            quoted = said_in("sv", nodes.Text(words), kind="sg-original")
            parts += [nodes.Text(f" · {self.say(key)} ”"), quoted, nodes.Text("”")]
        here = nodes.reference("", self.say("clause.permalink"), refid=name, internal=True)
        here["classes"].append("sg-permalink")
        return line(here, *parts, classes=["sg-meta"])

    def _named(self, text: Text, place: str) -> str:
        """Another statement as a reader knows it: by what is to be done, or what it is."""
        number, _, name = place.partition("/")
        wordings = (self.guide.wording(p.rule) for p in text.rules_of(place))
        does = dict.fromkeys(wording.do[self.language] for wording in wordings)
        kind = self.say(f"clause.kind.{text.clauses[number].statements[name].kind}").lower()
        return f"{number} ({'; '.join(does) or kind})"

    def _cited(self, cites: Iterable[str]) -> Iterator[nodes.Node]:
        """The statutes that a text cites, each with what stands in its place now."""
        for name, _, section in (cited.partition(": ") for cited in cites):
            statute = self.guide.statutes[name]
            words = self.say.cited(statute, [section] if section else [])
            found = outward(self.say, name, words, section)
            if statute.successor:
                now = (statute.sections[section].now if section else None) or ""
                there = self.guide.statutes[statute.successor]
                later = self.say.cited(there, [now] if now else [])
                links = found, outward(self.say, statute.successor, later, now)
                found = nodes.inline(
                    "", "", links[0], nodes.Text(f", {self.say('clause.now')} "), links[1]
                )
            yield found


def _neighbours(say: PageSay, text: Text, number: str) -> nodes.paragraph:
    """Links to the clauses that are printed before this one and after it."""
    numbers = list(text.clauses)
    at = numbers.index(number)
    found = nodes.paragraph(classes=["sg-pager", "no-search"])
    for key, near in (("prev", numbers[:at][-1:]), ("next", numbers[at + 1 :][:1])):
        for one in near:
            words = f"{say(f'clause.{key}')}: {_titled(say, text, one)}"
            found += nodes.inline("", "", link(clause_doc(text, one), words), classes=[f"sg-{key}"])
    return found


def _titled(say: PageSay, text: Text, number: str) -> str:
    return f"{number} {text.clauses[number].title[say.language]}"


def _item(say: PageSay, text: Text, number: str, other: Text) -> nodes.list_item:
    """Where a clause stands in another edition, and each statement that differs there."""
    places = pairs(say.guide, text, other)
    here = [f"{number}/{name}" for name in text.clauses[number].statements]
    found = (places[place] for place in here if place in places)
    there = list(dict.fromkeys(place.partition("/")[0] for place in found))
    words = say("editions.edition", edition=other.edition_id)
    if other.stage != "in-use":
        words += f" ({say(f'domain.stages.{other.stage}')})"
    entry = line(f"{words}: ")
    for at, clause in enumerate(there):
        entry += nodes.Text(", " if at else "")
        entry += link(clause_doc(other, clause), _titled(say, other, clause))
    differing = [
        line(nodes.strong("", say(f"editions.{label}") + ": "), _said(say, edition, place))
        for label, edition, place in _differing(say, text, other, here, there)
    ]
    if not there:
        entry += nodes.Text(say("editions.missing"))
    elif not differing:
        entry += nodes.Text(f" ({say('editions.same')})")
    return nodes.list_item("", entry, *([bullets(*differing)] if differing else []))


def _differing(
    say: PageSay, text: Text, other: Text, here: list[str], there: list[str]
) -> Iterator[tuple[str, Text, str]]:
    """What a statement says there, or here where it is only here; and what is only there."""
    places = pairs(say.guide, text, other)
    for place in here:
        was = places.get(place)
        if was is None:
            yield "only-here", text, place
        elif _pending(text, place) or _pending(other, was):
            yield "waiting", other, was
        elif _said(say, text, place) != _said(say, other, was):
            yield "there", other, was
    known = set(places.values())
    for number, name, _ in other.statements():
        if number in there and f"{number}/{name}" not in known:
            yield "only-there", other, f"{number}/{name}"


def _said(say: PageSay, text: Text, place: str) -> str:
    return " ".join(say.statement(text, *place.split("/")))


def _pending(text: Text, place: str) -> bool:
    number, _, name = place.partition("/")
    return text.clauses[number].statements[name].pending in WORDS.below("editions.pending")
