"""`guide.json`: everything the guide says, for other programs and for the browser.

Its shape is the records here, which docs/data.md tells field by field: records of the data, and
what the export adds to them. Texts are `{"sv": …, "en": …}`; dates are ISO 8601; ids are those of
the YAML files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from pydantic import model_validator

from samverkan.model.guide import Guide, Provision, Stage, Text
from samverkan.model.records import (
    LANGUAGES,
    Act,
    Agreement,
    Aspect,
    Bilingual,
    Concept,
    Divergence,
    Fact,
    Language,
    Model,
    Rule,
    Statement,
    Statute,
    Validity,
)
from samverkan.model.validity import status
from samverkan.model.values import Day
from samverkan.scenarios.results import Result, Status
from samverkan.words.say import Say

# Raised when a key is lost or changes its contents, not when one is added (samverkan.site.schemas).
FORMAT = 2


# --- its shape ------------------------------------------------------------------------


class ExportedRule(Rule):
    """A rule with its address, and as a sentence."""

    id: str
    sentence: Bilingual


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
    title: Bilingual
    statements: list[ExportedStatement]


class ExportedEdition(Model):
    """One text of an agreement."""

    title: Bilingual
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
    text: Bilingual
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
    title: Bilingual
    clauses: list[str]
    status: Status
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


# --- filled ---------------------------------------------------------------------------


def export(guide: Guide, results: list[Result], pages: dict[str, list[str]]) -> dict[str, Any]:
    """The whole guide as plain values, ready for JSON; `pages` are the rules on each page."""
    asked = [(act, aspect) for act, found in guide.acts.items() for aspect in found.asks]
    exported = Exported(
        format=FORMAT,
        fingerprint=guide.fingerprint,
        agreements={code: _agreement(guide, t.agreement) for code, t in guide.texts.items()},
        acts=guide.acts,
        questions=[_question(guide, act, aspect) for act, aspect in asked],
        facts=guide.facts,
        concepts=guide.concepts,
        statutes=guide.statutes,
        divergences=guide.divergences,
        scenarios=[_scenario(result) for result in results],
        pages=pages,
    )
    return exported.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _in_both(guide: Guide, said: Callable[[Say], str]) -> Bilingual:
    return Bilingual(sv=said(Say(guide, "sv")), en=said(Say(guide, "en")))


def _agreement(guide: Guide, agreement: Agreement) -> ExportedAgreement:
    editions = {text.edition_id: _edition(guide, text) for text in guide.editions[agreement.code]}
    return ExportedAgreement(**dict(agreement), editions=editions)


def _edition(guide: Guide, text: Text) -> ExportedEdition:
    now = status(text, None)
    said: dict[Language, list[str]] = {one: Say(guide, one).validity(now) for one in LANGUAGES}
    return ExportedEdition(
        title=text.edition.title,
        status=text.edition.status,
        stage=text.stage,
        takes_effect=text.edition.takes_effect,
        validity=text.validity,
        validity_text=said,
        clauses=[_clause(guide, text, number) for number in text.clauses],
    )


def _clause(guide: Guide, text: Text, number: str) -> ExportedClause:
    clause = text.clauses[number]
    statements = [_statement(guide, text, number, *one) for one in clause.statements.items()]
    return ExportedClause(number=number, title=clause.title, statements=statements)


def _statement(
    guide: Guide, text: Text, number: str, name: str, statement: Statement
) -> ExportedStatement:
    own = [p for p in text.provisions if (p.clause, p.statement_id) == (number, name)]
    rules = [_rule(guide, provision) for provision in own]
    fields = {**dict(statement), "rules": rules}
    return ExportedStatement(**fields, id=text.address(number, name), kind_=statement.kind)


def _rule(guide: Guide, provision: Provision) -> ExportedRule:
    sentence = _in_both(guide, lambda say: say.sentence(provision))
    return ExportedRule(**dict(provision.rule), id=provision.address, sentence=sentence)


def _question(guide: Guide, act: str, aspect: Aspect) -> ExportedQuestion:
    answering = {
        text.code: [p for p in text.by_act.get(act, ()) if p.rule.fills(aspect)]
        for text in guide.settled
    }
    return ExportedQuestion(
        act=act,
        aspect=aspect,
        text=_in_both(guide, lambda say: say.question(act, aspect)),
        answers={code: [_answer(guide, p, aspect) for p in own] for code, own in answering.items()},
    )


def _answer(guide: Guide, provision: Provision, aspect: Aspect) -> ExportedAnswer:
    sv, en = (Say(guide, language).cell(provision, aspect) for language in LANGUAGES)
    return ExportedAnswer(rule=provision.address, sv=sv, en=en)


def _scenario(result: Result) -> ExportedScenario:
    scenario = result.scenario
    sv, en = (scenario.said(scenario.name, language) for language in LANGUAGES)
    return ExportedScenario(
        id=scenario.id,
        feature=scenario.feature,
        file=scenario.path,
        line=scenario.line,
        title=Bilingual(sv=sv, en=en),
        clauses=[f"{code}-{number}" for code, number in scenario.clauses],
        status=result.status,
        date=result.date,
        rows=[
            ExportedRow(values=row.row, passed=row.passed, fault=row.fault, rules=list(row.pinned))
            for row in result.rows
        ],
    )
