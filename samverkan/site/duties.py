"""The who-does-what table of a situation: computed from the rules, never typed.

    ```{duties} VG
    :acts: examination.* oral-examination.*
    facts:
      placement: acute
    ```

The facts narrow the table: a rule that they rule out is left out, and one that they do not
settle stays with its condition. Without `:acts:` every act with a rule that is left is shown.
"""

from __future__ import annotations

from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.parsers.rst import directives

from samverkan.files.errors import Problems
from samverkan.model.case import Case
from samverkan.model.conditions import All, remaining
from samverkan.model.guide import Provision, Text
from samverkan.model.plan import FREE, bound
from samverkan.model.records import PHASES, Aspect, Language
from samverkan.model.selection import Selection, select
from samverkan.site.base import SiteDirective, shows
from samverkan.site.domain import clause_link
from samverkan.site.kit import bullets, commas, line, paragraph
from samverkan.site.table import Table, table
from samverkan.words.compare import compare_act
from samverkan.words.say import capital

if TYPE_CHECKING:
    from sphinx.application import Sphinx

# The columns of the table and their relative widths.
COLUMNS = {"who": 18, "what": 38, "when": 18, "pays": 14, "clause": 12}


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

    @cached_property
    def selection(self) -> Selection:
        """What the options and the body let in. Raises an error at their line."""
        source, line = self.get_source_info()
        try:
            return select(self.site.guide, self.options, "\n".join(self.content), source)
        except Problems as error:
            lines = (
                f"line {p.line + line}: {p.message}" if p.line else p.message
                for p in error.problems
            )
            raise self.error("; ".join(lines)) from None

    @property
    def case(self) -> Case:
        return self.selection.case

    @property
    def case_shown(self) -> Case:
        return self.case

    def alive(self, text: Text) -> list[Provision]:
        """The rules of a text that the facts do not rule out, whatever the options."""
        return [provision for provision in text.provisions if self.selection.leaves(provision)]

    def left(self, alive: list[Provision]) -> list[Provision]:
        """Those of them that the options let in, in the order of the phases and acts."""
        acts, order = self.site.guide.acts, self.site.guide.act_order
        return sorted(
            (provision for provision in alive if self.selection.wants(provision)),
            key=lambda p: (PHASES.index(acts[p.rule.act].phase), order[p.rule.act]),
        )


class DutiesDirective(SituationDirective):
    """The table: who, force, what, when, who pays, clause, and what the other agreement says."""

    def show(self) -> list[nodes.Node]:
        text, language = self.text(self.arguments[0]), self.site.language
        alive = self.alive(text)
        left = self.left(alive)
        self.use(*left)
        if not left:
            words = self.say("duties.nothing", text=text.agreement.short[language])
            return [paragraph(words, "sg-silent")]
        guide = self.site.guide
        found: list[nodes.Node] = []
        for phase, group in groupby(left, key=lambda p: guide.acts[p.rule.act].phase):
            found.append(self._table(text, self.site.say(f"phase.{phase}"), list(group), alive))
        return found

    def _table(
        self, text: Text, caption: str, provisions: list[Provision], alive: list[Provision]
    ) -> Table:
        language = self.site.language
        rows = [self._row(text, p, alive) for p in provisions if not _joins(p, provisions)]
        columns = [column for column in COLUMNS if any(row[column] for row in rows)]
        titles = [self.say(f"duties.columns.{column}") for column in columns]
        widths = [COLUMNS[column] for column in columns]
        cells = [[row[column] for column in columns] for row in rows]
        return table(f"{text.agreement.short[language]}: {caption}", titles, widths, cells)

    def _row(
        self, text: Text, provision: Provision, alive: list[Provision]
    ) -> dict[str, list[nodes.Node]]:
        """The cells of a rule; what is silent is judged by all rules on the act, shown or not."""
        siblings = [p for p in alive if p.rule.act == provision.rule.act]
        joined = [p for p in siblings if p is not provision and provision in _joins(p, siblings)]
        told = [provision, *joined]
        limits = [limit for p in told for limit in p.rule.deadline]
        when = capital(self.site.say.deadlines(limits)) if limits else ""
        what = self._what(provision)
        shows(what, *told, case=self.case)
        return {
            "who": self._who(provision, siblings),
            "what": [what, *self._more(text, provision)],
            "when": [paragraph(when)] if when else self._silent(provision, siblings, "deadline"),
            "pays": self._pays(told, siblings),
            "clause": self._clause(text, told),
        }

    def _who(self, provision: Provision, siblings: list[Provision]) -> list[nodes.Node]:
        words = self.site.say.cell(provision, "who")
        if not words:
            return self._silent(provision, siblings, "who")
        if provision.rule.force == "only":
            words = f"{self.site.say.verb('only')} {words}"
        return [paragraph(capital(words))]

    def _what(self, provision: Provision) -> nodes.paragraph:
        """Force and act, so that "who" and "what" read as one sentence."""
        guide, language = self.site.guide, self.site.language
        rule, wording = provision.rule, guide.wording(provision.rule)
        node = nodes.paragraph()
        if rule.force == "only" and rule.who is None:
            node += nodes.Text(f"{self.say('duties.only')} {wording.do[language]}")
        elif rule.force in ("does", "only"):
            node += nodes.Text(capital(self.site.say.present(rule, wording)))
        elif rule.force:
            force = nodes.strong("", capital(self.site.say.force(rule)))
            force["classes"].append(f"sg-force-{rule.force}")
            node += [force, nodes.Text(" " + wording.do[language])]
        else:
            node += nodes.Text(capital(wording.do[language]))
        to = guide.acts[rule.act].to
        if rule.to and to:
            node += nodes.Text(" " + to[language].format(to=self.site.say.parties(rule.to)))
        if rule.where:
            node += nodes.Text(" " + self.site.say.parties(rule.where))
        return node

    def _silent(
        self, provision: Provision, siblings: list[Provision], aspect: Aspect
    ) -> list[nodes.Node]:
        """A silence in words, where no rule on the act answers a question that it asks."""
        asks = self.site.guide.acts[provision.rule.act].asks
        if aspect not in asks or any(p.rule.fills(aspect) for p in siblings):
            return []
        return [paragraph(capital(self.site.say.silent(aspect)), "sg-silent")]

    def _more(self, text: Text, provision: Provision) -> list[nodes.Node]:
        guide, language = self.site.guide, self.site.language
        found: list[nodes.Node] = []
        for name in provision.rule.who.names if provision.rule.who else ():
            if provision.rule.force not in FREE and bound(guide, text, self.case, name) is False:
                actor = capital(self.site.say.concept(name))
                found.append(paragraph(f"{actor} {self.say('duties.not-bound')}.", "sg-meta"))
        left = remaining(provision.own_condition, self.case.lookup)
        when = self.site.say.condition(left)
        if when:
            found.append(paragraph(f"{self.say('duties.if')} {when}.", "sg-meta"))
        if provision.rule.consent:
            words = self.site.say.parties(provision.rule.consent)
            found.append(paragraph(f"{self.site.say.aspect('consent')}: {words}.", "sg-meta"))
        if provision.rule.content:
            items = (capital(text[language]) for text in provision.rule.content)
            found.append(bullets(*map(paragraph, items)))
        return found

    def _pays(self, provisions: list[Provision], siblings: list[Provision]) -> list[nodes.Node]:
        words = [self.site.say.cell(p, "pays") for p in provisions]
        said = "; ".join(capital(word) for word in words if word)
        return [paragraph(said)] if said else self._silent(provisions[0], siblings, "pays")

    def _clause(self, text: Text, provisions: list[Provision]) -> list[nodes.Node]:
        language = self.site.language
        numbers = dict.fromkeys(p.clause for p in provisions)
        links = line(*commas(clause_link(text, number) for number in numbers))
        act, guide = provisions[0].rule.act, self.site.guide
        compared = (
            self.say(
                f"duties.other.{compare_act(guide, text, other, act)}",
                other=other.agreement.short[language],
            )
            for other in guide.comparable(text)
        )
        return [links, *(paragraph(words, "sg-meta") for words in compared)]


def _joins(provision: Provision, left: list[Provision]) -> list[Provision]:
    """The rows that a rule joins instead of having one of its own.

    A rule that always says only who pays, or only how soon with the same force, tells more of
    what other rules say somebody does.
    """
    rule = provision.rule
    if rule.who or rule.consent or rule.content or rule.where or provision.own_condition != All():
        return []
    others = [p for p in left if p.rule.act == rule.act and p is not provision and p.rule.force]
    if rule.force is None:
        return others
    return [p for p in others if p.rule.who and p.rule.force == rule.force] if rule.deadline else []


class SilencesDirective(SituationDirective):
    """What an agreement leaves unsaid in a situation, question by question."""

    def show(self) -> list[nodes.Node]:
        text, language = self.text(self.arguments[0]), self.site.language
        alive = self.alive(text)
        acts = dict.fromkeys(provision.rule.act for provision in self.left(alive))
        said = self._silences(list(acts), alive, language)
        return [bullets(*map(paragraph, said), classes=["sg-silent"])] if said else []

    def _silences(self, acts: list[str], alive: list[Provision], language: Language) -> list[str]:
        guide = self.site.guide
        return [
            f"{self.site.say.question(act, aspect)} {capital(self.site.say.silent(aspect))}."
            for act in acts
            for aspect in guide.acts[act].asks
            if aspect != "condition"
            and not any(p.rule.fills(aspect) for p in alive if p.rule.act == act)
        ]


def setup(app: Sphinx) -> None:
    """Register the tables of situations."""
    app.add_directive("duties", DutiesDirective)
    app.add_directive("silences", SilencesDirective)
