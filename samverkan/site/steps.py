"""The catalogue of steps: what a scenario can say, what it means, and where it is said."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.data.pages import scenario_doc
from samverkan.model.records import Language
from samverkan.scenarios.features import Scenario
from samverkan.scenarios.table import TITLES
from samverkan.scenarios.vocabulary import CATALOGUE, PLACEHOLDER, Kind, StepDefinition, matching
from samverkan.scenarios.words import Parameter, parameters
from samverkan.site.base import Site, SiteDirective
from samverkan.site.domain import clause_link, link
from samverkan.site.kit import bullets, commas, fold, line, paragraph
from samverkan.site.words import said_in

if TYPE_CHECKING:
    from sphinx.application import Sphinx

KEYWORDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}
SHOWN = 10  # scenarios to a step; nobody reads a list of hundreds, and the page must load

Definitions = list[StepDefinition]


class StepsDirective(SiteDirective):
    """```{step-catalogue}``` is a section a kind of step, and one of the words that can be filled in."""

    def show(self) -> list[nodes.Node]:
        kinds = groupby(CATALOGUE, key=lambda step: step.kind)
        return [*(self._kind(kind, list(group)) for kind, group in kinds), self._values()]

    def _kind(self, kind: Kind, definitions: Definitions) -> nodes.section:
        keyword = said_in("sv", nodes.Text(KEYWORDS[kind]))
        title = nodes.title("", "", keyword, nodes.Text(self.say(f"steps.kinds.{kind}")))
        section = nodes.section("", title, ids=[kind])
        listed = nodes.definition_list(classes=["sg-steps"])
        listed += [self._step(definition) for definition in definitions]
        section += listed
        return section

    def _step(self, step: StepDefinition) -> nodes.definition_list_item:
        """A step in its word orders: at the start of a sentence, and after Och or Men."""
        language = self.site.language
        term = nodes.term("", "", ids=[f"step-{step.name}"])
        for index, pattern in enumerate(step.patterns):
            term += [nodes.Text(f" {self.say('steps.or')} ")] if index else []
            term += said_in("sv", *_pattern(pattern, "sv"))
        body = nodes.definition()
        if language == "en":
            body += nodes.paragraph("", "", *_pattern(step.english, "en"), classes=["sg-meaning"])
        body += paragraph(step.meaning[language])
        body += self._uses(step.name)
        return nodes.definition_list_item("", term, body)

    def _uses(self, name: str) -> list[nodes.Node]:
        language = self.site.language
        scenarios = _users(self.site)[name]
        titles = ((s.id, s.said(s.name, language)) for s in scenarios[:SHOWN])
        links = (line(link(scenario_doc(name), title)) for name, title in titles)
        items = bullets(*links, classes=["sg-scenarios"])
        title = self.say("steps.used", n=len(scenarios))
        if (more := len(scenarios) - SHOWN) > 0:
            words = link("scenarier/index", self.say("steps.more", n=more))
            items += nodes.list_item("", line(words))
            return fold(title, items)
        return fold(title, self._clauses(scenarios), items)

    def _clauses(self, scenarios: list[Scenario]) -> nodes.paragraph:
        """The clauses that the scenarios test, in printed order."""
        texts = self.site.guide.texts
        cited = {clause for scenario in scenarios for clause in scenario.clauses}
        order = {(c, n): i for c, t in texts.items() for i, n in enumerate(t.clauses)}
        printed = sorted(cited, key=lambda c: (c[0], order[c]))
        links = commas(clause_link(texts[code], number) for code, number in printed)
        return line(self.say("steps.clauses") + ": ", *links, classes=["sg-meta"])

    def _values(self) -> nodes.section:
        language = self.site.language
        section = nodes.section("", nodes.title("", self.say("steps.values")), ids=["values"])
        for name, parameter in parameters().items():
            anchor = f"value-{name.replace('_', '-')}"
            section += nodes.paragraph(
                "", "", nodes.strong("", TITLES[name][language]), ids=[anchor]
            )
            section += self._allowed(parameter)
        return section

    def _allowed(self, parameter: Parameter) -> list[nodes.Node]:
        words, listed = parameter.allowed, not parameter.pattern
        items = nodes.bullet_list()
        for said in words:
            entry = nodes.paragraph("", "", said_in("sv", nodes.Text(said)))
            if listed:  # and not only an example of what can be written
                english = parameter.english(said)
                entry += [nodes.Text(" – "), said_in("en", nodes.Text(english))]
            items += nodes.list_item("", entry)
        title = self.say("steps.count", n=len(words)) if listed else self.say("steps.shape")
        return fold(title, items)


def _pattern(pattern: str, language: Language) -> Iterator[nodes.Node]:
    """A pattern with the names of its parameters in the language, told apart by brackets."""
    for index, part in enumerate(PLACEHOLDER.split(pattern)):
        if index % 2:
            yield nodes.emphasis("", f"‹{TITLES[part][language]}›")
        elif part:
            yield nodes.Text(part)


def _users(site: Site) -> dict[str, list[Scenario]]:
    """The scenarios that use each step, found once for a build."""

    def find() -> dict[str, list[Scenario]]:
        found: dict[str, dict[str, Scenario]] = {step.name: {} for step in CATALOGUE}
        for result in site.results.values():
            for row in result.scenario.rows:
                for step in result.scenario.steps:
                    filled = step.filled(row.values)
                    (definition,) = matching(filled.kind, filled.words)
                    found[definition.name][result.scenario.id] = result.scenario
        return {name: list(scenarios.values()) for name, scenarios in found.items()}

    return site.kept("users of steps", find)


def setup(app: Sphinx) -> None:
    """Register the directive of the catalogue."""
    app.add_directive("step-catalogue", StepsDirective)
