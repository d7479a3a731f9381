"""The exercises of a course: cases of verified scenarios, and the words of the one who leads it.

An exercise names scenarios and questions; the answers to choose between are computed. The right one
is written down all the same, so that a course is not held on an answer that has changed unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pydantic import Field

from samverkan.data.read import Reader
from samverkan.files.errors import Problem, nearest
from samverkan.model.guide import Guide
from samverkan.model.records import Aspect, Model
from samverkan.model.records import Bilingual as Words
from samverkan.scenarios.features import Feature, Scenario
from samverkan.scenarios.options import Option, Question, asked, options, said
from samverkan.scenarios.told import Line, lines, tell
from samverkan.words.say import Say

FILE = "docs/utbilda/exercises.yaml"
FEWEST = 3  # options: two are a coin


class CaseOf(Model):
    """A question put to one example of a scenario, its right answer, and a likely mistake."""

    scenario: str
    example: int = Field(default=1, ge=1)
    text: str
    act: str
    aspect: Aspect
    ask: Words
    answer: str
    mistake: Words


class Exercise(Model):
    """What is held in one go: whom it is for, what it is to lead to, its cases, and what to say."""

    title: Words
    roles: list[str]
    minutes: int
    people: Words
    aim: list[Words] = Field(min_length=1)
    begin: Words
    cases: list[CaseOf] = Field(min_length=1)
    own: list[Words] = Field(min_length=1)


class Case(NamedTuple):
    """A case as a course has it; its options stand in an order that tells nothing."""

    of: CaseOf
    scenario: Scenario
    given: tuple[Line, ...]
    question: Question
    options: tuple[Option, ...]

    @property
    def right(self) -> Option:
        return next(option for option in self.options if option.right)


def read_exercises(guide: Guide) -> tuple[dict[str, Exercise], list[Problem]]:
    """The exercises of a project, by their names, and what is wrong with how they are written."""
    reader = Reader(guide.root, {})
    found = reader.records(guide.root / FILE, Exercise, always=False)
    return found, reader.problems


def case(guide: Guide, scenarios: dict[str, Scenario], of: CaseOf) -> Case:
    """A case with its options. Raises `ValueError` where it is not what the exercise says."""
    if of.scenario not in scenarios:
        raise ValueError(f"no scenario {of.scenario}{nearest(of.scenario, scenarios)}")
    scenario = scenarios[of.scenario]
    examples = tell(guide, scenario).examples
    if of.example > len(examples):
        raise ValueError(f"{of.scenario} has {len(examples)} examples")
    example = examples[of.example - 1]
    question = Question(of.text, of.act, of.aspect)
    questions = asked(guide, scenario, example.rows[0])
    if question not in questions:
        raise ValueError(f"{of.scenario} does not say '{of.aspect}' of '{of.act}' in {of.text}")
    found = options(guide, questions[question], question)
    say = Say(guide, "sv")
    if (now := said(say, found[0], question)) != of.answer:
        raise ValueError(f"the answer of {of.scenario} is '{now}', not '{of.answer}'")
    if len(found) < FEWEST:
        raise ValueError(f"{of.scenario} has only {len(found)} answers to choose between")
    in_order = tuple(sorted(found, key=lambda option: said(say, option, question)))
    given = (line for line in lines(guide, scenario, example.rows[0]) if line.step.kind != "then")
    return Case(of, scenario, tuple(given), question, in_order)


def faults(guide: Guide, features: Iterable[Feature]) -> Iterator[Problem]:
    """What an exercise says that is not so: then no course is to be held on it."""
    exercises, problems = read_exercises(guide)
    yield from problems
    scenarios = {s.id: s for feature in features for s in feature.scenarios}
    for name, exercise in exercises.items():
        for role in exercise.roles:
            if role not in guide.cases.roles:
                hint = nearest(role, guide.cases.roles)
                yield Problem(FILE, 0, f"{name}: no role '{role}'{hint}")
        for of in exercise.cases:
            try:
                case(guide, scenarios, of)
            except ValueError as error:
                yield Problem(FILE, 0, f"{name}: {error}")
