"""Scenario pages (the case as a story, the answers folded, the result), and the catalogue of steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from itertools import groupby

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from samverkan.data.pages import clause_doc, scenario_doc
from samverkan.model.guide import Provision
from samverkan.model.records import Language
from samverkan.scenarios.features import Row, Scenario
from samverkan.scenarios.results import Result
from samverkan.scenarios.vocabulary import (
    CATALOGUE,
    PLACEHOLDER,
    Kind,
    StepDefinition,
    Vocabulary,
    vocabulary,
)
from samverkan.scenarios.words import TITLES, Parameter
from samverkan.site.base import Site, SiteDirective, shows
from samverkan.site.domain import Backlinks, clause_link, link
from samverkan.site.kit import bullets, commas, fold, line, paragraph
from samverkan.site.words import said_in
from samverkan.words.beside import spoken

KINDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}
SHOWN = 10  # scenarios to a step; nobody reads a list of hundreds, and the page must load


def setup(app: Sphinx) -> None:
    """Register the directives of scenarios and of the catalogue."""
    app.add_directive("scenario", ScenarioDirective)
    app.add_directive("scenarios", ScenariosDirective)
    app.add_directive("step-catalogue", StepsDirective)


def badge(site: Site, result: Result) -> nodes.inline:
    """The result in words and a symbol, never in colour alone."""
    said = site.say(f"scenario.status.{result.status}")
    return nodes.inline("", said, classes=[f"sg-status-{result.status}"])


def scenario_link(scenario: Scenario, language: Language) -> nodes.Node:
    """A link to a scenario's page, by its name."""
    return link(scenario_doc(scenario.id), scenario.said(scenario.name, language))


def scenario_list(site: Site, results: Iterable[Result]) -> nodes.bullet_list:
    """Links to scenarios, each with its result."""
    lines = (
        line(scenario_link(result.scenario, site.language), " ", badge(site, result))
        for result in results
    )
    return bullets(*lines, classes=["sg-scenarios"])


def say_value(
    known: Vocabulary, scenario: Scenario, row: Row, column: str, language: Language
) -> str:
    """An example's value in a language, by the step that it completes.

    A value that is more than one parameter of the step is said by the whole step.
    """
    value = row.values[column]
    if language == "sv" or value.isdigit():
        return value
    for step in scenario.steps:
        if f"<{column}>" not in step.words:
            continue
        fit = known.matching(step.kind, step.filled(row.values).words)[0]
        for name, said in fit.said.items():
            if value in said:
                return known.parameters[name].english(said)
        return fit.say(language).removeprefix("that ")
    return value


class ScenarioDirective(SiteDirective):
    """The body of a scenario's page."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        result, language = self.site.results[self.arguments[0]], self.language
        scenario = result.scenario
        run = f" {self.say('scenario.run', date=result.date)}. " if result.date else ""
        told = f" {scenario.id}. {scenario.said(scenario.feature, language)}."
        found: list[nodes.Node] = [line(badge(self.site, result), run + told, classes=["sg-meta"])]
        if scenario.description:
            found.append(paragraph(scenario.said(scenario.description, language)))
        known = vocabulary(self.guide)
        for n, row in enumerate(scenario.rows, 1):
            if len(scenario.rows) > 1:
                title = self.say("scenario.example", n=n)
                if values := [say_value(known, scenario, row, c, language) for c in row.values]:
                    title += f": {', '.join(values)}"
                found.append(nodes.rubric("", title))
            found += self._story(scenario, row)
        titles = []
        for code, number in scenario.clauses:
            text = self.guide.texts[code]
            words = f"{code} {number} {text.clauses[number].title[language]}"
            titles.append(line(link(clause_doc(text, number), words)))
        found += [nodes.rubric("", self.say("scenario.clauses")), bullets(*titles)]
        every = self.guide.provisions
        provisions = [every[address] for address in result.pinned if address in every]
        self.use(*provisions)
        if provisions:
            found += [nodes.rubric("", self.say("scenario.rules")), self._rules(provisions)]
        return [*found, Backlinks(addresses=[p.address for p in provisions])]

    def _story(self, scenario: Scenario, row: Row) -> list[nodes.Node]:
        """Givet and När in the open; each run of Så folded behind a question.

        On paper the answers of a single case stand on a page of their own.
        """
        kind = "sg-predict sg-overleaf" if len(scenario.rows) == 1 else "sg-predict"
        found: list[nodes.Node] = []
        steps = [step.filled(row.values) for step in scenario.steps]
        for is_answer, group in groupby(steps, key=lambda step: step.kind == "then"):
            lines = []
            for step in group:
                keyword = self.say(f"scenario.keyword.{step.keyword}")
                fit = vocabulary(self.guide).matching(step.kind, step.words)[0]
                lines.append(line(nodes.strong("", keyword), f" {fit.say(self.language)}"))
            story = bullets(*lines, classes=["sg-story"])
            found += fold(self.say("scenario.predict"), story, kind=kind) if is_answer else [story]
        return found

    def _rules(self, provisions: list[Provision]) -> nodes.bullet_list:
        """The sentences of the rules that decided, each once."""
        said: dict[str, list[Provision]] = {}
        for provision in provisions:
            said.setdefault(self.say.sentence(provision), []).append(provision)
        entries = []
        for words, saying in said.items():
            entries.append(paragraph(words))
            shows(entries[-1], *spoken(self.guide, *saying))
        return bullets(*entries)


class ScenariosDirective(SiteDirective):
    """```{scenarios}``` lists scenarios, all by feature or those of some clauses or files.

    `:clauses: VG-3.4.3* ST-7.8` and `:files: tvist*` narrow the list.
    """

    option_spec = {"clauses": directives.unchanged, "files": directives.unchanged}  # noqa: RUF012

    def show(self) -> list[nodes.Node]:
        chosen = [result for result in self.site.results.values() if self._chosen(result)]
        if not chosen:
            raise self.error("no scenario fits ':clauses:' and ':files:'")
        if self.options:
            return [scenario_list(self.site, chosen)]
        found: list[nodes.Node] = []
        for _, group in groupby(chosen, key=lambda result: result.scenario.path):
            results = list(group)
            scenario = results[0].scenario
            title = nodes.rubric("", scenario.said(scenario.feature, self.language))
            found += [title, scenario_list(self.site, results)]
        return found

    def _chosen(self, result: Result) -> bool:
        tags = [f"{code}-{number}" for code, number in result.scenario.clauses]
        name = result.scenario.path.removeprefix("scenarios/").removesuffix(".feature")
        return all(
            any(fnmatch(word, p) for word in words for p in self.options.get(option, "*").split())
            for option, words in (("clauses", tags), ("files", [name]))
        )


class StepsDirective(SiteDirective):
    """```{step-catalogue}``` is a section a kind of step, and one of the words that can be filled in."""

    def show(self) -> list[nodes.Node]:
        self.users: dict[str, dict[str, Scenario]] = {step.name: {} for step in CATALOGUE}
        for scenario in (result.scenario for result in self.site.results.values()):
            for step in (
                step.filled(row.values) for row in scenario.rows for step in scenario.steps
            ):
                (fit,) = vocabulary(self.guide).matching(step.kind, step.words)
                self.users[fit.step.name][scenario.id] = scenario
        kinds = groupby(CATALOGUE, key=lambda step: step.kind)
        return [*(self._kind(kind, list(group)) for kind, group in kinds), self._values()]

    def _kind(self, kind: Kind, definitions: list[StepDefinition]) -> nodes.section:
        keyword = said_in("sv", nodes.Text(KINDS[kind]))
        title = nodes.title("", "", keyword, nodes.Text(self.say(f"steps.kinds.{kind}")))
        listed = nodes.definition_list("", *map(self._step, definitions), classes=["sg-steps"])
        return nodes.section("", title, listed, ids=[kind])

    def _step(self, step: StepDefinition) -> nodes.definition_list_item:
        """A step in its word orders: at the start of a sentence, and after Och or Men."""
        term = nodes.term("", "", ids=[f"step-{step.name}"])
        for index, pattern in enumerate(step.patterns):
            term += [nodes.Text(f" {self.say('steps.or')} ")] if index else []
            term += said_in("sv", *_pattern(pattern, "sv"))
        body = nodes.definition()
        if self.language == "en":
            body += line(*_pattern(step.english, "en"), classes=["sg-meaning"])
        body += paragraph(step.meaning[self.language])
        body += self._uses(list(self.users[step.name].values()))
        return nodes.definition_list_item("", term, body)

    def _uses(self, scenarios: list[Scenario]) -> list[nodes.Node]:
        """The scenarios that use a step, and where these are few enough, the clauses they test."""
        links = (line(scenario_link(s, self.language)) for s in scenarios[:SHOWN])
        items = bullets(*links, classes=["sg-scenarios"])
        title = self.say("steps.used", n=len(scenarios))
        if (more := len(scenarios) - SHOWN) > 0:
            words = link("scenarier/index", self.say("steps.more", n=more))
            items += nodes.list_item("", line(words))
            return fold(title, items)
        texts = self.guide.texts
        cited = {clause for scenario in scenarios for clause in scenario.clauses}
        printed = (
            clause_link(t, n)
            for c, t in sorted(texts.items())
            for n in t.clauses
            if (c, n) in cited
        )
        clauses = line(self.say("steps.clauses") + ": ", *commas(printed), classes=["sg-meta"])
        return fold(title, clauses, items)

    def _values(self) -> nodes.section:
        section = nodes.section("", nodes.title("", self.say("steps.values")), ids=["values"])
        for name, parameter in vocabulary(self.guide).parameters.items():
            title = nodes.strong("", TITLES[name][self.language])
            section += nodes.paragraph("", "", title, ids=[f"value-{name.replace('_', '-')}"])
            section += self._allowed(parameter)
        return section

    def _allowed(self, parameter: Parameter) -> list[nodes.Node]:
        words, listed = parameter.allowed, not parameter.pattern
        entries = []
        for said in words:
            entry = line(said_in("sv", nodes.Text(said)))
            if listed:  # and not only an example of what can be written
                english = said_in("en", nodes.Text(parameter.english(said)))
                entry += [nodes.Text(" – "), english]
            entries.append(entry)
        title = self.say("steps.count", n=len(words)) if listed else self.say("steps.shape")
        return fold(title, bullets(*entries))


def _pattern(pattern: str, language: Language) -> Iterator[nodes.Node]:
    """A pattern with the names of its parameters in the language, told apart by brackets."""
    for index, part in enumerate(PLACEHOLDER.split(pattern)):
        if index % 2:
            yield nodes.emphasis("", f"‹{TITLES[part][language]}›")
        elif part:
            yield nodes.Text(part)
