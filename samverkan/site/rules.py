"""The rules of agreements as pages ask for them: who does what, and what is unsaid.

    ```{duties} VG
    :acts: examination.* oral-examination.*
    facts:
      placement: acute
    ```

The facts narrow the table: a rule that they rule out is left out, and one that they do not
settle stays. Without `:acts:` every act with a rule that is left is shown.
"""

from __future__ import annotations

from itertools import groupby

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from samverkan.files.errors import Problems
from samverkan.model.guide import Provision, Text
from samverkan.model.plan import FREE, bound
from samverkan.model.records import Aspect
from samverkan.model.selection import Row, rows, select, silences, silent
from samverkan.site.base import SiteDirective, TextDirective, shows
from samverkan.site.domain import clause_link, clause_links
from samverkan.site.kit import box, bullets, line, paragraph, prose
from samverkan.site.table import Cell, table
from samverkan.words.beside import spoken
from samverkan.words.compare import compare_act
from samverkan.words.say import capital

# The columns of the table of duties and their relative widths.
COLUMNS = {"who": 18, "what": 38, "when": 18, "pays": 14, "clause": 12}


def setup(app: Sphinx) -> None:
    """Register the tables of situations and the ladder."""
    app.add_directive("duties", DutiesDirective)
    app.add_directive("silences", SilencesDirective)
    app.add_directive("ladder", LadderDirective)


class SituationDirective(SiteDirective):
    """A directive whose body is a case: the facts of a situation."""

    required_arguments = 1
    has_content = True
    option_spec = {  # noqa: RUF012  (docutils' own form)
        "acts": directives.unchanged,
        "phases": directives.unchanged,
        "who": directives.unchanged,
        "pays": directives.flag,
    }

    def read(self) -> tuple[Text, list[Provision], list[Provision]]:
        """The text, its rules to show and all that the facts leave. Raises an error at their line."""
        text, (source, line) = self.text(self.arguments[0]), self.get_source_info()
        try:
            chosen = select(self.guide, self.options, "\n".join(self.content), source)
        except Problems as error:
            lines = (
                f"line {p.line + line}: {p.message}" if p.line else p.message
                for p in error.problems
            )
            raise self.error("; ".join(lines)) from None
        self.case = self.known = chosen.case
        alive = chosen.alive(text)
        return text, chosen.shown(self.guide, alive), alive


class DutiesDirective(SituationDirective):
    """The table: who, force, what, when, who pays, clause, and what the other agreement says."""

    def show(self) -> list[nodes.Node]:
        text, shown, alive = self.read()
        self.use(*shown)
        name = text.agreement.short[self.language]
        if not shown:
            return [paragraph(self.say("duties.nothing", text=name), "sg-silent")]
        acts, every = self.guide.acts, rows(shown, alive)
        found: list[nodes.Node] = []
        for phase, group in groupby(every, lambda row: acts[row.act].phase):
            cells = [self._row(text, row) for row in group]
            columns = [column for column in COLUMNS if any(row[column] for row in cells)]
            titles = [self.say(f"duties.columns.{column}") for column in columns]
            widths = [COLUMNS[column] for column in columns]
            body = [[row[column] for column in columns] for row in cells]
            found.append(table(f"{name}: {self.say(f'phase.{phase}')}", titles, widths, body))
        return found

    def _row(self, text: Text, row: Row) -> dict[str, Cell]:
        limits = {repr(limit): limit for p in row.told for limit in p.rule.deadline}
        when = self.say.deadlines(limits.values()) if limits else ""
        says = row.rules[0].statement.says
        words = says[self.language] if says else self.say.sentence(row.rules[0])
        what = list(prose(words))
        shows(what[-1], *spoken(self.guide, *row.told), case=self.known)
        return {
            "who": self._cell(row, "who", self._answers(row.rules, "who")),
            "what": [*what, *self._not_bound(text, row)],
            "when": self._cell(row, "deadline", when),
            "pays": self._cell(row, "pays", self._answers(row.told, "pays")),
            "clause": self._clause(text, row),
        }

    def _answers(self, rules: list[Provision], aspect: Aspect) -> str:
        """What some rules answer to an aspect, each answer once."""
        found = dict.fromkeys(capital(self.say.cell(p, aspect)) for p in rules)
        return "; ".join(words for words in found if words)

    def _cell(self, row: Row, aspect: Aspect, words: str) -> Cell:
        """What is answered; or a silence, where no rule on one of the acts answers what it asks."""
        if words:
            return [paragraph(capital(words))]
        if any(silent(self.guide, act, aspect, row.siblings) for act in row.acts):
            return [paragraph(capital(self.say.silent(aspect)), "sg-silent")]
        return []

    def _not_bound(self, text: Text, row: Row) -> list[nodes.Node]:
        """The actors whom the sentence lays something on and the text cannot bind."""
        bindable = (p.rule for p in row.rules if p.rule.force not in FREE and p.rule.who)
        names = dict.fromkeys(name for rule in bindable if rule.who for name in rule.who.names)
        return [
            paragraph(
                f"{capital(self.say.concept(name))} {self.say('duties.not-bound')}.", "sg-meta"
            )
            for name in names
            if bound(self.guide, text, self.known, name) is False
        ]

    def _clause(self, text: Text, row: Row) -> list[nodes.Node]:
        links = line(*clause_links(text, (p.clause for p in row.told)))
        compared = dict.fromkeys(
            self.say(
                f"duties.other.{compare_act(self.guide, text, other, act)}",
                other=other.agreement.short[self.language],
            )
            for other in self.guide.comparable(text)
            for act in row.acts
        )
        return [links, *(paragraph(words, "sg-meta") for words in compared)]


class SilencesDirective(SituationDirective):
    """What an agreement leaves unsaid in a situation, question by question."""

    def show(self) -> list[nodes.Node]:
        _, shown, alive = self.read()
        items = [
            paragraph(f"{self.say.question(act, aspect)} {capital(self.say.silent(aspect))}.")
            for act, aspect in silences(self.guide, shown, alive)
        ]
        return [bullets(*items, classes=["sg-silent"])] if items else []


class LadderDirective(TextDirective):
    """A dispute's ladder as a list: who handles each step, what it does, what holds meanwhile."""

    def show_text(self, text: Text) -> list[nodes.Node]:
        rungs: dict[int, list[Provision]] = {}
        for provision in text.provisions:
            if provision.rule.step:
                rungs.setdefault(provision.rule.step.number, []).append(provision)
        meanwhile = [p for p in text.provisions if p.rule.meanwhile]
        self.use(*(p for rung in rungs.values() for p in rung), *meanwhile)
        items = (nodes.list_item("", *self._rung(text, rung)) for _, rung in sorted(rungs.items()))
        found: list[nodes.Node] = [nodes.enumerated_list("", *items, classes=["sg-timeline"])]
        if not any(_last_word(rung) for rung in rungs.values()):
            found.append(paragraph(self.say("ladder.no-last-word"), "sg-silent"))
        said_meanwhile = (self._sentence(text, provision) for provision in meanwhile)
        return [*found, box("sg-answer", *said_meanwhile, title=self.say("ladder.meanwhile"))]

    def _rung(self, text: Text, rung: list[Provision]) -> list[nodes.Node]:
        step = next(p.rule.step for p in rung if p.rule.step)
        notes = [self.say(f"ladder.effect.{step.effect}"), self.say(f"ladder.entry.{step.entry}")]
        if _last_word(rung):
            notes.append(self.say("ladder.last-word"))
        said_here = (self._sentence(text, provision) for provision in rung)
        return [*said_here, paragraph(" ".join(notes), "sg-meta")]

    def _sentence(self, text: Text, provision: Provision) -> nodes.paragraph:
        node = line(f"{self.say.sentence(provision)} (", clause_link(text, provision.clause), ")")
        shows(node, *spoken(self.guide, provision))
        return node


def _last_word(rung: list[Provision]) -> bool:
    return any(p.rule.step and p.rule.step.last_word for p in rung)
