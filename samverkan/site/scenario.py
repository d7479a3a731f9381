"""Scenario pages: the case as a story, the answers folded, and the last run's result."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatch
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.parsers.rst import directives

from samverkan.data.pages import clause_doc, scenario_doc
from samverkan.model.guide import Provision
from samverkan.model.records import Language
from samverkan.scenarios.features import Row, Scenario, Step
from samverkan.scenarios.results import Result
from samverkan.scenarios.vocabulary import matching
from samverkan.scenarios.words import parameters
from samverkan.site.base import SiteDirective, shows
from samverkan.site.domain import Backlinks, link
from samverkan.site.kit import bullets, fold, line, paragraph
from samverkan.site.words import say
from samverkan.words.beside import spoken

if TYPE_CHECKING:
    from sphinx.application import Sphinx


# The keywords of Gherkin; pytest-bdd knows them as these in every language.
KEYWORDS = {"Givet": "Given", "När": "When", "Så": "Then", "Och": "And", "Men": "But"}


def badge(result: Result, language: Language) -> nodes.inline:
    """The result in words and a symbol, never in colour alone."""
    said = say(language, f"scenario.status.{result.status}")
    return nodes.inline("", said, classes=[f"sg-status-{result.status}"])


def scenario_list(results: Iterable[Result], language: Language) -> nodes.bullet_list:
    """Links to scenarios, each with its result."""
    lines = []
    for result in results:
        title = result.scenario.said(result.scenario.name, language)
        lines.append(
            line(link(scenario_doc(result.scenario.id), title), " ", badge(result, language))
        )
    return bullets(*lines, classes=["sg-scenarios"])


def say_value(scenario: Scenario, row: Row, column: str, language: Language) -> str:
    """An example's value in a language, by the step that it completes.

    A value that is more than one parameter of the step is said by the whole step.
    """
    value = row.values[column]
    if language == "sv" or value.isdigit():
        return value
    for step in scenario.steps:
        if f"<{column}>" not in step.words:
            continue
        words = step.filled(row.values).words
        definition = matching(step.kind, words)[0]
        for name, said in (definition.match(words) or {}).items():
            if value in said:
                return parameters()[name].english(said)
        return definition.say(words, language).removeprefix("that ")
    return value


class ScenarioDirective(SiteDirective):
    """The body of a scenario's page."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        result, language = self.site.results[self.arguments[0]], self.site.language
        scenario = result.scenario
        meta = line(badge(result, language), classes=["sg-meta"])
        if result.date:
            meta += nodes.Text(f" {self.say('scenario.run', date=result.date)}. ")
        meta += nodes.Text(f" {scenario.id}. {scenario.said(scenario.feature, language)}.")
        found: list[nodes.Node] = [meta]
        if scenario.description:
            found.append(paragraph(scenario.said(scenario.description, language)))
        for number, row in enumerate(scenario.rows, 1):
            if len(scenario.rows) > 1:
                title = self.say("scenario.example", n=number)
                if values := [say_value(scenario, row, name, language) for name in row.values]:
                    title += f": {', '.join(values)}"
                found.append(nodes.rubric("", title))
            found += self._story(scenario, row)
        provisions = [
            self.site.guide.provisions[a] for a in result.pinned if a in self.site.guide.provisions
        ]
        self.use(*provisions)
        found += self._clauses(scenario)
        if provisions:
            said: dict[str, list[Provision]] = {}
            for provision in provisions:
                words = self.site.say.sentence(provision)
                said.setdefault(words, []).append(provision)
            entries = []
            for words, saying in said.items():
                entries.append(paragraph(words))
                shows(entries[-1], *spoken(self.site.guide, *saying))
            found += [nodes.rubric("", self.say("scenario.rules")), bullets(*entries)]
        return [*found, Backlinks(addresses=[p.address for p in provisions])]

    def _story(self, scenario: Scenario, row: Row) -> list[nodes.Node]:
        """Givet and När in the open; each run of Så folded behind a question."""
        found: list[nodes.Node] = []
        steps = [step.filled(row.values) for step in scenario.steps]
        for is_answer, group in groupby(steps, key=lambda step: step.kind == "then"):
            story = self._steps(list(group))
            found += self._folded(story, len(scenario.rows) == 1) if is_answer else [story]
        return found

    def _steps(self, steps: list[Step]) -> nodes.bullet_list:
        language = self.site.language
        lines = []
        for step in steps:
            definition = matching(step.kind, step.words)[0]
            keyword = step.keyword if language == "sv" else KEYWORDS[step.keyword]
            words = definition.say(step.words, language)
            lines.append(line(nodes.strong("", keyword), f" {words}"))
        return bullets(*lines, classes=["sg-story"])

    def _folded(self, story: nodes.Node, alone: bool) -> list[nodes.Node]:
        """The answers; on paper those of a single case stand on a page of their own."""
        kind = "sg-predict sg-overleaf" if alone else "sg-predict"
        return fold(self.say("scenario.predict"), story, kind=kind)

    def _clauses(self, scenario: Scenario) -> list[nodes.Node]:
        texts, language = self.site.guide.texts, self.site.language
        lines = []
        for code, number in scenario.clauses:
            words = f"{code} {number} {texts[code].clauses[number].title[language]}"
            lines.append(line(link(clause_doc(texts[code], number), words)))
        return [nodes.rubric("", self.say("scenario.clauses")), bullets(*lines)]


class ScenariosDirective(SiteDirective):
    """```{scenarios}``` lists scenarios, all by feature or those of some clauses or files.

    `:clauses: VG-3.4.3* ST-7.8` and `:files: tvist*` narrow the list.
    """

    option_spec = {"clauses": directives.unchanged, "files": directives.unchanged}  # noqa: RUF012

    def show(self) -> list[nodes.Node]:
        language = self.site.language
        chosen = [result for result in self.site.results.values() if self._chosen(result)]
        if not chosen:
            raise self.error("no scenario fits ':clauses:' and ':files:'")
        if self.options:
            return [scenario_list(chosen, language)]
        found: list[nodes.Node] = []
        for _, group in groupby(chosen, key=lambda result: result.scenario.path):
            results = list(group)
            scenario = results[0].scenario
            title = nodes.rubric("", scenario.said(scenario.feature, language))
            found += [title, scenario_list(results, language)]
        return found

    def _chosen(self, result: Result) -> bool:
        patterns = self.options.get("clauses", "*").split()
        files = self.options.get("files", "*").split()
        tags = [f"{code}-{number}" for code, number in result.scenario.clauses]
        name = result.scenario.path.removeprefix("scenarios/").removesuffix(".feature")
        return any(fnmatch(tag, p) for tag in tags for p in patterns) and any(
            fnmatch(name, p) for p in files
        )


def setup(app: Sphinx) -> None:
    """Register the directives of scenarios."""
    app.add_directive("scenario", ScenarioDirective)
    app.add_directive("scenarios", ScenariosDirective)
