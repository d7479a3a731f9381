"""The exercises of a course: cases of verified scenarios, and the words of the one who leads it.

An exercise names scenarios and questions; the answers to choose between are computed. The right one
is written down all the same, so that a course is not held on an answer that has changed unseen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from samverkan.data.read import Reader
from samverkan.files.errors import Problem, nearest
from samverkan.files.yamlfile import Place
from samverkan.model.case import Case as Told
from samverkan.model.guide import Guide, Provision
from samverkan.model.records import CaseOf, Exercise
from samverkan.scenarios.features import Feature, Scenario
from samverkan.scenarios.options import Option, Question, asked, options, said
from samverkan.scenarios.told import Line, lines, tell
from samverkan.words.say import Say

FILE = "docs/utbilda/exercises.yaml"
FEWEST = 3  # options: two are a coin


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


class Unfit(ValueError):
    """A case that is not what its exercise says; `key` is what says it."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


def read_exercises(guide: Guide) -> dict[str, Exercise]:
    """The exercises of a project, by their names."""
    return _read(guide)[0]


def _read(guide: Guide) -> tuple[dict[str, Exercise], Reader]:
    reader = Reader(guide.root, {})
    return reader.records(guide.root / FILE, Exercise, always=False), reader


def case(guide: Guide, scenarios: dict[str, Scenario], of: CaseOf) -> Case:
    """A case with its options. Raises `Unfit` where it is not what the exercise says."""
    if of.scenario not in scenarios:
        raise Unfit("scenario", f"no scenario {of.scenario}{nearest(of.scenario, scenarios)}")
    scenario = scenarios[of.scenario]
    try:
        examples = tell(guide, scenario).examples
    except AssertionError as error:
        raise Unfit("scenario", f"{of.scenario} fails: {error}") from None
    if of.example > len(examples):
        raise Unfit("example", f"{of.scenario} has {len(examples)} examples")
    example = examples[of.example - 1]
    question = Question(of.text, of.act, of.aspect)
    try:
        questions = asked(guide, scenario, example.rows[0])
    except AssertionError as error:
        raise Unfit("scenario", f"{of.scenario} fails: {error}") from None
    if question not in questions:
        raise _unasked(question, questions, of.scenario)
    found = _options(guide, questions[question], question)
    say = Say(guide, "sv")
    if (now := said(say, found[0], question)) != of.answer:
        raise Unfit("answer", f"the answer of {of.scenario} is '{now}', not '{of.answer}'")
    if len(found) < FEWEST:
        message = f"{of.scenario} has only {len(found)} answers to choose between"
        raise Unfit("aspect", message)
    in_order = tuple(sorted(found, key=lambda option: said(say, option, question)))
    given = (line for line in lines(guide, scenario, example.rows[0]) if line.step.kind != "then")
    return Case(of, scenario, tuple(given), question, in_order)


def _unasked(question: Question, questions: Iterable[Question], scenario: str) -> Unfit:
    """What of a question its scenario does not answer, the agreement first; and the nearest."""
    asks, known = question._asdict(), [one._asdict() for one in questions]
    for key, name in asks.items():
        if left := [one for one in known if one[key] == name]:
            known = left
            continue
        hint = nearest(name, dict.fromkeys(one[key] for one in known))
        message = "{scenario} does not say '{aspect}' of '{act}' in {code}{hint}"
        key = "text" if key == "code" else key
        return Unfit(key, message.format(scenario=scenario, hint=hint, **asks))
    raise AssertionError("the scenario answers it")


def _options(guide: Guide, told: Told, question: Question) -> tuple[Option, ...]:
    try:
        return options(guide, told, question)
    except ValueError as error:
        raise Unfit("aspect", str(error)) from None


def faults(guide: Guide, features: Iterable[Feature]) -> Iterator[Problem]:
    """What an exercise says that is not so: then no course is to be held on it."""
    exercises, reader = _read(guide)
    yield from reader.problems
    scenarios = {s.id: s for feature in features for s in feature.scenarios}
    for name, exercise in exercises.items():
        for place, message in _faults(guide, scenarios, exercise):
            yield reader.files[FILE].problem((name, *place), message)


def _faults(
    guide: Guide, scenarios: dict[str, Scenario], exercise: Exercise
) -> Iterator[tuple[Place, str]]:
    """Each fault of an exercise, with its place in it."""
    roles = guide.cases.roles
    for n, role in enumerate(exercise.roles):
        if role not in roles:
            yield ("roles", n), f"no role '{role}'{nearest(role, roles)}"
    for n, of in enumerate(exercise.cases):
        try:
            case(guide, scenarios, of)
        except Unfit as error:
            yield ("cases", n, error.key), str(error)


def untouched(guide: Guide, cases: Iterable[Case]) -> Iterator[Provision]:
    """The rules of the settled agreements that no answer of a course rests on, in their order."""
    taught = {
        provision.address
        for found in cases
        for provision in (
            *found.right.provisions,
            *(decision.provision for decision in found.right.why),
        )
    }
    for text in guide.settled:
        yield from (rule for rule in text.provisions if rule.address not in taught)
