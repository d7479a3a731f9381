"""`guide.json`: everything the guide says, for other programs and for the browser.

Its shape is the records of `samverkan.site.guide_json`, which docs/data.md tells field by field.
Texts are `{"sv": …, "en": …}`; dates are ISO 8601; ids are those of the YAML files.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import LANGUAGES, Agreement, Aspect, Language, Statement
from samverkan.model.records import Text as Words
from samverkan.model.validity import status
from samverkan.scenarios.results import Result
from samverkan.site.guide_json import (
    Exported,
    ExportedAgreement,
    ExportedAnswer,
    ExportedClause,
    ExportedEdition,
    ExportedQuestion,
    ExportedRule,
    ExportedScenario,
    ExportedStatement,
)
from samverkan.words.say import Say

# Raised when a key is lost or changes its contents, not when one is added (samverkan.site.schemas).
FORMAT = 2


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
        scenarios=[ExportedScenario.model_validate(result.export()) for result in results],
        pages=pages,
    )
    return exported.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _in_both(guide: Guide, said: Callable[[Say], str]) -> Words:
    return Words(sv=said(Say(guide, "sv")), en=said(Say(guide, "en")))


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
