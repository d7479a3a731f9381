"""The sheets of an exercise: the leader's, the cases, the cases to try, the handout and the key."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.data.pages import SHEETS, exercise_doc, scenario_doc
from samverkan.model.records import CaseOf, Exercise
from samverkan.scenarios.exercises import FILE, Case, case, read_exercises, untouched
from samverkan.scenarios.options import because, said
from samverkan.site.base import Site, SiteDirective
from samverkan.site.domain import clause_link, link
from samverkan.site.kit import bullets, fold, line, paragraph
from samverkan.site.page import ValidityLine
from samverkan.site.scenarios import rule_sentences, story

LETTERS = "ABCD"


def setup(app: Sphinx) -> None:
    """Register the directives of the course."""
    app.add_directive("exercise", ExerciseDirective)
    app.add_directive("exercises", ExercisesDirective)
    app.add_directive("untaught", UntaughtDirective)


def exercises(site: Site) -> dict[str, Exercise]:
    """The exercises of the project."""
    return site.kept("exercises", lambda: read_exercises(site.guide))


class ExercisesDirective(SiteDirective):
    """```{exercises}``` lists the exercises: what one can do afterwards, and how long it takes."""

    def show(self) -> list[nodes.Node]:
        items = []
        for name, exercise in exercises(self.site).items():
            title = link(exercise_doc(name), exercise.title[self.language])
            items.append(nodes.list_item("", line(title), paragraph(_frame(self, exercise))))
        return [nodes.bullet_list("", *items, classes=["sg-cards"])]


class UntaughtDirective(SiteDirective):
    """```{untaught}``` lists, folded, the rules that no exercise touches, by their clauses."""

    def show(self) -> list[nodes.Node]:
        guide, language = self.guide, self.language
        try:
            cases = [
                case_of(self.site, of) for e in exercises(self.site).values() for of in e.cases
            ]
        except ValueError as error:
            raise self.error(str(error)) from None
        by_clause: dict[tuple[str, str], list[str]] = {}
        rules = list(untouched(guide, cases))
        for rule in rules:
            acts = by_clause.setdefault((rule.address.partition("/")[0], rule.clause), [])
            acts.append(guide.acts[rule.rule.act].do[language])
        items = (
            line(clause_link(guide.text(code), number), f": {'; '.join(dict.fromkeys(acts))}")
            for (code, number), acts in by_clause.items()
        )
        every = sum(len(text.provisions) for text in guide.settled)
        return fold(self.say("teach.untaught", n=len(rules), every=every), bullets(*items))


def case_of(site: Site, of: CaseOf) -> Case:
    """A case of an exercise. Raises `Unfit` where it is not what the exercise says."""
    scenarios = {known: result.scenario for known, result in site.results.items()}
    return case(site.guide, scenarios, of)


def _frame(directive: SiteDirective, exercise: Exercise) -> str:
    """How long an exercise takes, and for whom it is."""
    language = directive.language
    names = [directive.guide.cases.roles[role].name[language] for role in exercise.roles]
    people, minutes = exercise.people[language], exercise.minutes
    return directive.say(
        "teach.frame", minutes=minutes, people=people, roles=directive.say.join(names)
    )


class ExerciseDirective(SiteDirective):
    """```{exercise} acute-placement key``` is one sheet of an exercise."""

    required_arguments = 2

    def show(self) -> list[nodes.Node]:
        name, sheet = self.arguments
        if name not in exercises(self.site) or sheet not in SHEETS:
            raise self.error(f"unknown exercise '{name}' or sheet '{sheet}'")
        self.exercise = exercises(self.site)[name]
        self.env.note_dependency(str(self.guide.root / FILE))
        try:
            self.cases = [case_of(self.site, of) for of in self.exercise.cases]
        except ValueError as error:
            raise self.error(str(error)) from None
        self.name = name
        return list(getattr(self, f"_{sheet}")())

    def _leader(self) -> Iterator[nodes.Node]:
        exercise, language = self.exercise, self.language
        yield paragraph(_frame(self, exercise))
        sheets = (
            line(link(exercise_doc(self.name, sheet), self.say(f"teach.sheet.{sheet}")))
            for sheet in SHEETS
            if sheet != "leader"
        )
        yield bullets(*sheets, classes=["sg-screen"])
        yield self._part("aim", bullets(*(paragraph(aim[language]) for aim in exercise.aim)))
        begin = paragraph(exercise.begin[language])
        yield self._part("begin", begin, *self._steps())
        yield self._part("own", bullets(*(paragraph(own[language]) for own in exercise.own)))

    def _steps(self) -> Iterator[nodes.Node]:
        """What to say at each case: its question, and the mistake to listen for."""
        for n, found in enumerate(self.cases, 1):
            asks = f"{self.say('teach.case', n=n)}: {found.of.ask[self.language]}"
            yield line(nodes.strong("", asks))
            yield paragraph(self.say("teach.mistake", words=found.of.mistake[self.language]))

    def _cases(self) -> Iterator[nodes.Node]:
        yield ValidityLine()
        for n, found in enumerate(self.cases, 1):
            yield self._part(f"case-{n}", *self._told(found), title=self.say("teach.case", n=n))

    def _try(self) -> Iterator[nodes.Node]:
        """Each case to guess at, which is a slide too where its anchor is the address."""
        yield line(self._led("show", 1), classes=["sg-screen"])
        for n, found in enumerate(self.cases, 1):
            answer = fold(self.say("teach.see"), *self._answer(found), kind="sg-predict sg-closed")
            slide = nodes.container(ids=[f"slide-{n}"], classes=["sg-slide"])
            slide += [self._ways(n), *self._told(found), *answer]
            yield self._part(f"case-{n}", slide, title=self.say("teach.case", n=n))

    def _ways(self, n: int) -> nodes.Node:
        """Which slide it is, and the ways on, back and out."""
        last = len(self.cases)
        ways: list[nodes.Node] = [nodes.strong("", self.say("teach.of", n=n, of=last))]
        ways += [self._led("back", n - 1)] if n > 1 else []
        ways += [self._led("next", n + 1)] if n < last else []
        out = self._led("close", n, "case")
        return bullets(*map(line, [*ways, out]), classes=["sg-slides"])

    def _led(self, words: str, n: int, to: str = "slide") -> nodes.Node:
        return nodes.reference("", self.say(f"teach.slide.{words}"), refuri=f"#{to}-{n}")

    def _handout(self) -> Iterator[nodes.Node]:
        for n, found in enumerate(self.cases, 1):
            room = nodes.container(classes=["sg-room"])
            title = self.say("teach.case", n=n)
            yield self._part(f"case-{n}", *self._told(found), room, title=title)
        key = self._part("key", *self._key())
        key["classes"].append("sg-overleaf")
        yield key

    def _key(self) -> Iterator[nodes.Node]:
        for n, found in enumerate(self.cases, 1):
            asks = f"{self.say('teach.case', n=n)}: {found.of.ask[self.language]}"
            yield line(nodes.strong("", asks))
            yield from self._answer(found)

    def _told(self, found: Case) -> Iterator[nodes.Node]:
        """The case, its question and the answers to choose between; nothing tells which is right."""
        scenario, language = found.scenario, self.language
        yield paragraph(scenario.said(scenario.description, language))
        yield story(self.say, found.given)
        yield line(nodes.strong("", found.of.ask[language]))
        choices = (
            line(nodes.strong("", f"{letter}. "), said(self.say, option, found.question))
            for letter, option in zip(LETTERS, found.options, strict=False)
        )
        yield bullets(*choices, classes=["sg-answers"])

    def _answer(self, found: Case) -> Iterator[nodes.Node]:
        """The right answer with its clause and the rules' sentences; why each other is wrong."""
        letters = dict(zip(found.options, LETTERS, strict=False))
        right, question = found.right, found.question
        yield line(
            nodes.strong("", f"{letters[right]}. {said(self.say, right, question)}. "),
            because(self.say, right),
        )
        rules = right.provisions or [decision.provision for decision in right.why]
        self.use(*rules)
        yield from rule_sentences(self.site, rules)
        wrong = (option for option in found.options if not option.right)
        yield bullets(
            *(
                line(f"{letters[o]}. {said(self.say, o, question)}: ", because(self.say, o))
                for o in wrong
            )
        )
        where = link(scenario_doc(found.scenario.id), found.scenario.id)
        yield line(f"{self.say('teach.more')} ", where, classes=["sg-meta"])

    def _part(self, name: str, *body: nodes.Node, title: str = "") -> nodes.section:
        heading = nodes.title("", title or self.say(f"teach.{name}"))
        return nodes.section("", heading, *body, ids=[name], classes=["sg-together"])
