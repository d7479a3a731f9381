"""The shape of guide.json: records of the data, and what the export adds to them."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from samverkan.model.guide import Stage
from samverkan.model.records import (
    Act,
    Agreement,
    Aspect,
    Concept,
    Divergence,
    Fact,
    Language,
    Model,
    Rule,
    Statement,
    Statute,
    Text,
    Validity,
)
from samverkan.model.values import Day


class ExportedRule(Rule):
    """A rule with its address, and as a sentence."""

    id: str
    sentence: Text


class ExportedStatement(Statement):
    """A statement with its address, what it is, and its rules in a list."""

    id: str
    kind_: Literal[
        "rule", "right", "scope", "validity", "definition", "goal", "background", "reference"
    ]
    rules: list[ExportedRule]  # type: ignore[assignment]

    @model_validator(mode="after")
    def _one_kind(self) -> ExportedStatement:
        """Its one rule is in the list too."""
        return self


class ExportedClause(Model):
    """A clause."""

    number: str
    title: Text
    statements: list[ExportedStatement]


class ExportedEdition(Model):
    """One text of an agreement."""

    title: Text
    status: Literal["adopted", "draft"]
    stage: Stage
    takes_effect: Day | None = None
    validity: Validity
    validity_text: dict[Language, list[str]]
    clauses: list[ExportedClause]


class ExportedAgreement(Agreement):
    """An agreement with all its texts."""

    editions: dict[str, ExportedEdition]


class ExportedAnswer(Model):
    """What one rule answers."""

    rule: str
    sv: str
    en: str


class ExportedQuestion(Model):
    """An act and an aspect, and what each agreement answers."""

    act: str
    aspect: Aspect
    text: Text
    answers: dict[str, list[ExportedAnswer]]


class ExportedRow(Model):
    """An example row and how it came out."""

    values: dict[str, str]
    passed: bool
    fault: str
    rules: list[str]


class ExportedScenario(Model):
    """A scenario and how it came out."""

    id: str
    feature: str
    file: str
    line: int
    title: Text
    clauses: list[str]
    status: Literal["passed", "failed", "stale", "not-run"]
    date: str
    rows: list[ExportedRow]


class Exported(Model):
    """The whole of guide.json."""

    format: int
    fingerprint: str
    agreements: dict[str, ExportedAgreement]
    acts: dict[str, Act]
    questions: list[ExportedQuestion]
    facts: dict[str, Fact]
    concepts: dict[str, Concept]
    statutes: dict[str, Statute]
    divergences: dict[str, Divergence]
    scenarios: list[ExportedScenario]
    pages: dict[str, list[str]]
