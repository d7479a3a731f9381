"""Scenario pages (a question, the case, the answer folded, the result), and the catalogue of steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from itertools import groupby
from urllib.parse import urlencode

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from samverkan.data.pages import clause_doc, scenario_doc
from samverkan.model.guide import Provision
from samverkan.model.records import PHASES, Language
from samverkan.scenarios.features import Scenario
from samverkan.scenarios.results import Result
from samverkan.scenarios.run import run
from samverkan.scenarios.told import Example, Line, question, tell
from samverkan.scenarios.vocabulary import (
    CATALOGUE,
    PLACEHOLDER,
    Kind,
    StepDefinition,
    vocabulary,
)
from samverkan.scenarios.words import TITLES, Parameter
from samverkan.site.base import Site, SiteDirective, shows
from samverkan.site.domain import Backlinks, clause_link, link
from samverkan.site.kit import bullets, commas, fold, line, paragraph
from samverkan.site.mycase import day
from samverkan.site.words import PageSay, said_in
from samverkan.words.beside import spoken
from samverkan.words.say import capital

KINDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}
INDEX = "scenarier/index"
MY_CASE = "mitt-arende"
FEW = 6  # scenarios of a list that need no fold
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


def scenario_link(site: Site, scenario: Scenario) -> nodes.Node:
    """A link to a scenario's page, by what it asks: its name tells the answer."""
    words = question(site.guide, scenario, site.language)
    return link(scenario_doc(scenario.id), words)


def scenario_list(site: Site, results: Iterable[Result]) -> nodes.bullet_list:
    """Links to scenarios, each with its result where it is not what it should be."""
    lines = []
    for result in results:
        lines.append(line(scenario_link(site, result.scenario)))
        if result.status != "passed":
            lines[-1] += [nodes.Text(" "), badge(site, result)]
    return bullets(*lines, classes=["sg-scenarios"])


def story(say: PageSay, lines: Iterable[Line]) -> nodes.bullet_list:
    """Steps, each after its keyword; one that begins a background's again is said as "Och"."""
    items, before = [], ""
    for told in lines:
        keyword = told.step.keyword if told.step.keyword != before else "Och"
        before = keyword if keyword != "Och" else before
        lead = nodes.strong("", say(f"scenario.keyword.{keyword}"))
        items.append(line(lead, f" {told.fit.say(say.language)}"))
    return bullets(*items, classes=["sg-story"])


def rule_sentences(site: Site, provisions: Iterable[Provision]) -> Iterator[nodes.Element]:
    """The sentences of the rules that decided, each once."""
    said: dict[str, list[Provision]] = {}
    for provision in provisions:
        said.setdefault(site.say.sentence(provision), []).append(provision)
    for words, saying in said.items():
        node = paragraph(words)
        shows(node, *spoken(site.guide, *saying))
        yield node


class ScenarioDirective(SiteDirective):
    """The body of a scenario's page: the case in the open, all that tells the answer folded.

    On paper the cases come first, and the answers on a sheet of their own.
    """

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        result, language = self.site.results[self.arguments[0]], self.language
        scenario = result.scenario
        told = tell(self.guide, scenario)
        found: list[nodes.Node] = []
        if scenario.description:
            found.append(paragraph(scenario.said(scenario.description, language)))
        if told.shared:
            found.append(story(self.say, told.shared))
        if len(told.examples) == 1:
            answer = story(self.say, told.examples[0].answer)
            words = self.say("scenario.predict")
            found += fold(words, answer, *self._whole(result), kind="sg-predict sg-overleaf")
        else:
            found += self._examples(told.examples, result)
        return [*found, *self._try(scenario), self._place(result), self._pager(scenario)]

    def _try(self, scenario: Scenario) -> Iterator[nodes.Node]:
        """A link to my case with what the first example tells, where the site has that page."""
        if MY_CASE in self.env.found_docs:
            world = run(scenario, scenario.rows[0], self.guide).world
            told = {**world.facts, **{f"{e}<": day(when) for e, when in world.events.items()}}
            address = self.env.app.builder.get_relative_uri(self.env.docname, MY_CASE)
            where = nodes.reference(
                "", self.say("scenario.try"), refuri=f"{address}#{urlencode(told)}"
            )
            yield line(where, classes=["sg-screen"])

    def _examples(self, examples: tuple[Example, ...], result: Result) -> Iterator[nodes.Node]:
        """The examples by what is given in each alone; then each again with its answer."""
        given = (", ".join(map(self._said, example.given)) for example in examples)
        titles = [self.say("scenario.example", n=n, given=g) for n, g in enumerate(given, 1)]
        yield bullets(*map(paragraph, titles), classes=["sg-paper"])
        yield paragraph(self.say("scenario.predict-each"), "sg-screen")
        answers = nodes.container(classes=["sg-overleaf"])
        for title, example in zip(titles, examples, strict=True):
            answers += fold(title, story(self.say, example.answer), kind="sg-predict")
        words = self.say("scenario.whole")
        answers += fold(words, *self._whole(result), kind="sg-predict")
        yield answers

    def _said(self, told: Line) -> str:
        """A step without the word that makes a clause of it."""
        return told.fit.say(self.language).removeprefix(self.say("scenario.that"))

    def _whole(self, result: Result) -> Iterator[nodes.Node]:
        """What the scenario shows, the sentences of the rules that decided, and where they stand."""
        scenario = result.scenario
        yield line(nodes.strong("", scenario.said(scenario.name, self.language)))
        every = self.guide.provisions
        provisions = [every[address] for address in result.pinned if address in every]
        self.use(*provisions)
        if provisions:
            rules = bullets(*rule_sentences(self.site, provisions))
            yield from (nodes.rubric("", self.say("scenario.rules")), rules)
        titles = []
        for code, number in scenario.clauses:
            text = self.guide.texts[code]
            words = f"{code} {number} {text.clauses[number].title[self.language]}"
            titles.append(line(link(clause_doc(text, number), words)))
        yield from (nodes.rubric("", self.say("scenario.clauses")), bullets(*titles))
        addresses = [provision.address for provision in provisions]
        yield Backlinks(title=self.say("domain.used"), addresses=addresses)

    def _place(self, result: Result) -> nodes.paragraph:
        """The set that a scenario is of, and how and when it came out."""
        scenario = result.scenario
        run = f" {self.say('scenario.run', date=result.date)}." if result.date else ""
        name = scenario.said(scenario.feature, self.language)
        where = link(f"{INDEX}#{set_id(scenario)}", name)
        parts = (badge(self.site, result), f"{run} {scenario.id}. ", where)
        return line(*parts, classes=["sg-meta"])

    def _pager(self, scenario: Scenario) -> nodes.paragraph:
        """Links to the scenarios before and after this one in its set."""
        every = [result.scenario for result in self.site.results.values()]
        own = [other for other in every if other.path == scenario.path]
        at = own.index(scenario)
        found = nodes.paragraph(classes=["sg-pager", "no-search"])
        for key, near in (("prev", own[:at][-1:]), ("next", own[at + 1 :][:1])):
            for one in near:
                lead = nodes.Text(f"{self.say(f'scenario.{key}')}: ")
                there = scenario_link(self.site, one)
                found += nodes.inline("", "", lead, there, classes=[f"sg-{key}"])
        return found


def set_id(scenario: Scenario) -> str:
    """The anchor of a scenario's set in the list of all: its file."""
    return nodes.make_id(scenario.path.removeprefix("scenarios/").removesuffix(".feature"))


class ScenariosDirective(SiteDirective):
    """```{scenarios}``` lists scenarios, all of them in sets or those of some clauses or files.

    `:clauses: VG-3.4.3* ST-7.8` and `:files: tvist*` narrow the list.
    """

    option_spec = {"clauses": directives.unchanged, "files": directives.unchanged}  # noqa: RUF012

    def show(self) -> list[nodes.Node]:
        chosen = [result for result in self.site.results.values() if self._chosen(result)]
        if not chosen:
            raise self.error("no scenario fits ':clauses:' and ':files:'")
        if self.options:
            listed = scenario_list(self.site, chosen)
            title = f"{self.say('scenario.to-try')} ({len(chosen)})"
            return [listed] if len(chosen) <= FEW else fold(title, listed, kind="sg-more sg-closed")
        sets: dict[str, list[Result]] = {}
        for result in chosen:
            sets.setdefault(result.scenario.path, []).append(result)
        phases = {path: self._phase(results) for path, results in sets.items()}
        return [
            *(
                self._section(phase, [sets[path] for path in sets if phases[path] == phase])
                for phase in PHASES
                if phase in phases.values()
            ),
            self._roles(list(sets.values())),
        ]

    def _section(self, phase: str, sets: list[list[Result]]) -> nodes.section:
        """The sets of a phase, each folded, with what it is about and how many scenarios it has."""
        title = nodes.title("", self.say(f"phase.{phase}"))
        section = nodes.section("", title, ids=[f"phase-{phase}"])
        for results in sets:
            scenario = results[0].scenario
            name = scenario.said(scenario.feature, self.language)
            inside = scenario_list(self.site, results)
            section += fold(f"{name} ({len(results)})", inside, anchor=set_id(scenario))
        return section

    def _phase(self, results: list[Result]) -> str:
        """The phase that most of the rules behind some scenarios are of."""
        counted = Counter(self.guide.acts[p.rule.act].phase for p in self._pinned(results))
        return counted.most_common(1)[0][0] if counted else PHASES[0]

    def _pinned(self, results: Iterable[Result]) -> list[Provision]:
        every = self.guide.provisions
        return [every[a] for result in results for a in result.pinned if a in every]

    def _roles(self, sets: list[list[Result]]) -> nodes.section:
        """For each role the sets in which a rule names it, with how many scenarios do."""
        heading = nodes.title("", self.say("scenario.roles"))
        entries: list[nodes.Node] = []
        for name, role in self.guide.cases.roles.items():
            links = []
            for results in sets:
                own = [r for r in results if self._names(r, role.actors)]
                scenario = results[0].scenario
                words = f"{scenario.said(scenario.feature, self.language)} ({len(own)})"
                links += [link(f"{INDEX}#{set_id(scenario)}", words)] if own else []
            if links:
                title = capital(role.name[self.language])
                entries += fold(title, bullets(*map(line, links)), anchor=f"role-{name}")
        return nodes.section("", heading, *entries, ids=["roles"])

    def _names(self, result: Result, actors: Iterable[str]) -> bool:
        """Whether a rule that decided a scenario names one of some actors."""
        groups = (p.rule.who for p in self._pinned([result]))
        return any(set(group.names) & set(actors) for group in groups if group)

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
        links = (line(scenario_link(self.site, s)) for s in scenarios[:SHOWN])
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
