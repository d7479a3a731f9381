"""The decorator that makes a function a step in both languages, and the catalogue of all."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Literal, get_type_hints

from samverkan.model.records import Language
from samverkan.model.records import Text as Words
from steps.words import Parameter, parameters
from steps.world import Claim, World

Kind = Literal["given", "when", "then"]
StepFunction = Callable[..., Claim | None]
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class StepDefinition:
    """One step: its Swedish pattern, its English template, and what it means in both.

    A 'Så' returns what it claims and leaves it to `perform` to assert that: one that asserts
    nothing cannot be made. Raises `TypeError`.
    """

    kind: Kind
    pattern: str
    english: str
    means: str
    function: StepFunction = field(compare=False)

    def __post_init__(self) -> None:
        if (self.kind == "then") != (get_type_hints(self.function).get("return") is Claim):
            raise TypeError(
                f"{self.function.__name__}: every 'Så' returns a Claim, no other step does"
            )

    @property
    def meaning(self) -> Words:
        return Words(sv=self.means, en=inspect.cleandoc(self.function.__doc__ or ""))

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(PLACEHOLDER.findall(self.pattern))

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """The words around the parameters."""
        return tuple(part.lower() for part in PLACEHOLDER.sub("\0", self.pattern).split("\0"))

    def match(self, words: str) -> dict[str, str] | None:
        """The words of each parameter, or None where the step does not fit."""
        said = words.lower()
        return _match(self, words) if all(map(said.__contains__, self.literals)) else None

    def read(self, words: str) -> dict[str, Any]:
        """The values of the parameters. Raises `UnknownWords`."""
        types: dict[str, Parameter] = parameters()
        return {name: types[name].read(said) for name, said in (self.match(words) or {}).items()}

    def perform(self, world: World, values: dict[str, Any]) -> None:
        """Do the step; of a 'Så', assert what it claims. Raises `AssertionError`."""
        claim = self.function(world, **values)
        if self.kind == "then":
            if not isinstance(claim, Claim):
                raise AssertionError(f"'{self.pattern}' asserts nothing")
            world.hold(claim)

    def say(self, words: str, language: Language) -> str:
        """The step in a language, its values through the glossary."""
        if language == "sv":
            return words
        types = parameters()
        values = {
            name: types[name].say(value, language) for name, value in self.read(words).items()
        }
        return self.english.format(**values)


@cache
def _match(definition: StepDefinition, words: str) -> dict[str, str] | None:
    """Fit a line by a pattern that holds, of each parameter's many words, those in the line."""
    said = words.lower()
    types, pattern = parameters(), re.escape(definition.pattern)
    for name in definition.names:
        within = types[name].within(said)
        if not within:
            return None
        pattern = pattern.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{within})")
    found = re.fullmatch(pattern, words, re.IGNORECASE)
    return found.groupdict() if found else None


CATALOGUE: list[StepDefinition] = []


def step(kind: Kind, *patterns: str, en: str, means: str) -> Callable[[StepFunction], StepFunction]:
    """Bind Swedish patterns (one for each word order) and an English template to a function.

    `means` says in Swedish what the function's docstring says in English: the catalogue of
    steps (for those who write scenarios) shows the one or the other.
    """

    def bind(function: StepFunction) -> StepFunction:
        for pattern in patterns:
            CATALOGUE.append(StepDefinition(kind, pattern, en, means, function))
            matching.cache_clear()
        return function

    return bind


@cache
def matching(kind: Kind, words: str) -> tuple[StepDefinition, ...]:
    """Every step that the words fit: one, or the scenario is undefined or ambiguous."""
    return tuple(
        found for found in CATALOGUE if found.kind == kind and found.match(words) is not None
    )
