"""The steps, as `steps.yaml` lists them, each bound to what it does: what a scenario can say."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, get_args, get_type_hints

from samverkan.model.guide import Guide
from samverkan.model.records import Bilingual, Language
from samverkan.scenarios import claims
from samverkan.scenarios.words import TABLE, Parameter, Values, orders
from samverkan.scenarios.world import Claim, World

Kind = Literal["given", "when", "then"]
KINDS: tuple[Kind, ...] = get_args(Kind)
StepFunction = Callable[..., Claim | None]
PLACEHOLDER = re.compile(r"\{(\w+)\}")
FILLED = re.compile(r"\{(\w+(?:\.\w+)?)\}")


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
    meaning: Bilingual
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
        """The parameters."""
        return tuple(PLACEHOLDER.findall(self.pattern))

    @cached_property
    def literals(self) -> tuple[tuple[str, ...], ...]:
        """The words around the parameters, of each pattern."""
        cut = (PLACEHOLDER.sub("\0", pattern).lower().split("\0") for pattern in self.patterns)
        return tuple(map(tuple, cut))

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
        """What is filled in by name, but what `given` takes by another: "{act}", "{undone.force}"."""
        taken = {
            name: found[1].partition(".")
            for name, value in self.given.items()
            if (found := FILLED.fullmatch(str(value)))
        }
        used = {source for source, _, _ in taken.values()}
        return {name: value for name, value in values.items() if name not in used} | {
            name: value if name not in taken else _part(values, *taken[name])
            for name, value in self.given.items()
        }


def _part(values: dict[str, Any], source: str, _: str, field: str) -> Any:
    """What is filled in, or a field of it."""
    return getattr(values[source], field, None) if field else values[source]


# Every step of the table. Raises `TypeError` where one does not fit its function.
CATALOGUE = [
    StepDefinition(
        name,
        kind,
        orders(entry["sv"]),
        entry["en"],
        Bilingual.model_validate(entry["means"]),
        getattr(claims if kind == "then" else World, entry["does"]),
        entry.get("with", {}),
        TABLE.line((kind, name)),
    )
    for kind in KINDS
    for name, entry in TABLE.data[kind].items()
]


@dataclass(frozen=True)
class Fit:
    """A step that a line fits, and the line's words for each of its parameters."""

    step: StepDefinition
    words: str
    said: dict[str, str]
    parameters: dict[str, Parameter]

    @property
    def values(self) -> dict[str, Any]:
        """What the words stand for. Raises `NoSuchDay`."""
        return {name: self.parameters[name].read(said) for name, said in self.said.items()}

    def say(self, language: Language) -> str:
        """The line in a language, its values through the glossary."""
        if language == "sv":
            return self.words
        values = {name: self.parameters[name].english(said) for name, said in self.said.items()}
        return self.step.english.format(**values)


class Vocabulary:
    """The steps, with the words that a guide has for what is filled in."""

    def __init__(self, guide: Guide) -> None:
        self.steps = list(CATALOGUE)
        self.parameters = Values(guide).parameters()
        self._fits: dict[tuple[Kind, str], tuple[Fit, ...]] = {}

    def matching(self, kind: Kind, words: str) -> tuple[Fit, ...]:
        """Every step that the words fit: one, or the scenario is undefined or ambiguous."""
        if (kind, words) not in self._fits:
            found = [(step, self._match(step, words)) for step in self.steps if step.kind == kind]
            self._fits[kind, words] = tuple(
                Fit(step, words, match.groupdict(), self.parameters)
                for step, match in found
                if match
            )
        return self._fits[kind, words]

    def _match(self, step: StepDefinition, words: str) -> re.Match[str] | None:
        said = words.lower()
        for pattern, literals in zip(step.patterns, step.literals, strict=True):
            around = said.startswith(literals[0]) and said.endswith(literals[-1])
            if (
                around
                and all(map(said.__contains__, literals))
                and (match := self.fitting(pattern, step.names, words))
            ):
                return match
        return None

    def fitting(
        self, pattern: str, names: tuple[str, ...], words: str, unknown: str = ""
    ) -> re.Match[str] | None:
        """Fit a line by a pattern that holds, of each parameter's many words, those in the line.

        For the `unknown` parameter any words will do.
        """
        said, wanted = words.lower(), re.escape(pattern)
        for name in names:
            within = ".+?" if name == unknown else self.parameters[name].within(said)
            if not within:
                return None
            wanted = wanted.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{within})")
        return re.fullmatch(wanted, words, re.IGNORECASE)


def vocabulary(guide: Guide) -> Vocabulary:
    """What the scenarios of a guide can say."""
    return guide.kept(Vocabulary)
