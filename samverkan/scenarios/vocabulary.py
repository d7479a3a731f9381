"""The steps, as `steps.yaml` lists them, each bound to what it does: what a scenario can say."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Literal, get_type_hints

from samverkan.files.yamlfile import YamlFile
from samverkan.model.records import Language
from samverkan.model.records import Text as Words
from samverkan.scenarios import claims
from samverkan.scenarios.table import TABLE, orders
from samverkan.scenarios.words import Parameter, parameters
from samverkan.scenarios.world import Claim, World

Kind = Literal["given", "when", "then"]
StepFunction = Callable[..., Claim | None]
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class StepDefinition:
    """One step: its Swedish patterns (a word order each), its English template, what it means.

    What is filled in and what `given` holds are the arguments of the function; a value of
    `given` such as "{act}" is what is filled in there. A 'Så' returns what it claims and leaves
    it to `perform` to assert that: one that asserts nothing cannot be made. Raises `TypeError`.
    """

    name: str
    kind: Kind
    patterns: tuple[str, ...]
    english: str
    meaning: Words
    function: StepFunction = field(compare=False)
    given: dict[str, Any] = field(default_factory=dict, hash=False)
    line: int = 0

    def __post_init__(self) -> None:
        if (self.kind == "then") != (get_type_hints(self.function).get("return") is Claim):
            raise TypeError(f"{self.name}: every 'Så' returns a Claim, no other step does")
        inspect.signature(self.function).bind(None, **self._arguments(dict.fromkeys(self.names)))

    @property
    def pattern(self) -> str:
        """The pattern in the word order of a sentence of its own."""
        return self.patterns[-1]

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(PLACEHOLDER.findall(self.pattern))

    @cached_property
    def literals(self) -> tuple[tuple[str, ...], ...]:
        """The words around the parameters, of each pattern."""
        cut = (PLACEHOLDER.sub("\0", pattern).lower().split("\0") for pattern in self.patterns)
        return tuple(map(tuple, cut))

    def match(self, words: str) -> dict[str, str] | None:
        """The words of each parameter, or None where the step does not fit."""
        said = words.lower()
        for pattern, literals in zip(self.patterns, self.literals, strict=True):
            if all(map(said.__contains__, literals)) and (
                found := _match(pattern, self.names, words)
            ):
                return found.groupdict()
        return None

    def read(self, words: str) -> dict[str, Any]:
        """The values of the parameters. Raises `UnknownWords`."""
        types: dict[str, Parameter] = parameters()
        return {name: types[name].read(said) for name, said in (self.match(words) or {}).items()}

    def claim(self, world: World, values: dict[str, Any]) -> Claim | None:
        """Do the step; of a 'Så', what it claims."""
        return self.function(world, **self._arguments(values))

    def perform(self, world: World, values: dict[str, Any]) -> None:
        """Do the step; of a 'Så', assert what it claims. Raises `AssertionError`."""
        claim = self.claim(world, values)
        if self.kind == "then":
            if not isinstance(claim, Claim):
                raise AssertionError(f"'{self.pattern}' asserts nothing")
            world.hold(claim)

    def _arguments(self, values: dict[str, Any]) -> dict[str, Any]:
        taken = {str(value)[1:-1] for value in self.given.values()}
        return {name: value for name, value in values.items() if name not in taken} | {
            name: values[str(value)[1:-1]] if PLACEHOLDER.fullmatch(str(value)) else value
            for name, value in self.given.items()
        }

    def say(self, words: str, language: Language) -> str:
        """The step in a language, its values through the glossary."""
        if language == "sv":
            return words
        types, said = parameters(), self.match(words) or {}
        return self.english.format(**{name: types[name].english(v) for name, v in said.items()})


@cache
def _match(pattern: str, names: tuple[str, ...], words: str) -> re.Match[str] | None:
    """Fit a line by a pattern that holds, of each parameter's many words, those in the line."""
    said = words.lower()
    types, wanted = parameters(), re.escape(pattern)
    for name in names:
        within = types[name].within(said)
        if not within:
            return None
        wanted = wanted.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{within})")
    return re.fullmatch(wanted, words, re.IGNORECASE)


def _definitions(table: YamlFile) -> list[StepDefinition]:
    """Every step of the table. Raises `TypeError` where one does not fit its function."""
    return [
        StepDefinition(
            name,
            kind,
            orders(entry["sv"]),
            entry["en"],
            Words.model_validate(entry["means"]),
            getattr(claims, entry["does"]),
            entry.get("with", {}),
            table.line((kind, name)),
        )
        for kind in KINDS
        for name, entry in table.data[kind].items()
    ]


KINDS: tuple[Kind, ...] = ("given", "when", "then")
CATALOGUE = _definitions(TABLE)


@cache
def matching(kind: Kind, words: str) -> tuple[StepDefinition, ...]:
    """Every step that the words fit: one, or the scenario is undefined or ambiguous."""
    return tuple(
        found for found in CATALOGUE if found.kind == kind and found.match(words) is not None
    )
