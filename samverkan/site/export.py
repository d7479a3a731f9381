"""`guide.json`: everything the guide says, for other programs and for the browser.

Its shape is `samverkan.guide_json`, which docs/data.md tells field by field.
Texts are `{"sv": …, "en": …}`; dates are ISO 8601; ids are those of the YAML files.
"""

from __future__ import annotations

from typing import Any

from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import LANGUAGES, Agreement, Aspect, Model
from samverkan.model.validity import status
from samverkan.words.say import Say
from steps.results import Result

# Raised when a key is lost or changes its contents, not when one is added (samverkan.site.schemas).
FORMAT = 2


def export(guide: Guide, results: list[Result], pages: dict[str, list[str]]) -> dict[str, Any]:
    """The whole guide as plain values, ready for JSON; `pages` are the rules on each page."""
    return {
        "format": FORMAT,
        "fingerprint": guide.fingerprint,
        "agreements": {code: _agreement(guide, t.agreement) for code, t in guide.texts.items()},
        "acts": _models(guide.acts),
        "questions": [
            _question(guide, act, aspect)
            for act, found in guide.acts.items()
            for aspect in found.asks
        ],
        "facts": _models(guide.facts),
        "concepts": _models(guide.concepts),
        "statutes": _models(guide.statutes),
        "divergences": _models(guide.divergences),
        "scenarios": [result.export() for result in results],
        "pages": pages,
    }


def _models(records: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(record) for name, record in records.items()}


def _plain(record: Model) -> dict[str, Any]:
    return record.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _agreement(guide: Guide, agreement: Agreement) -> dict[str, Any]:
    editions = guide.editions[agreement.code]
    return {
        **_plain(agreement),
        "editions": {text.edition_id: _edition(guide, text) for text in editions},
    }


def _edition(guide: Guide, text: Text) -> dict[str, Any]:
    effect = text.edition.takes_effect
    return {
        "title": _plain(text.edition.title),
        "status": text.edition.status,
        "stage": text.stage,
        **({"takes-effect": effect.isoformat()} if effect else {}),
        "validity": _plain(text.validity),
        "validity-text": {
            language: Say(guide, language).validity(status(text, None)) for language in LANGUAGES
        },
        "clauses": [_clause(guide, text, number) for number in text.clauses],
    }


def _clause(guide: Guide, text: Text, number: str) -> dict[str, Any]:
    clause = text.clauses[number]
    return {
        "number": number,
        "title": _plain(clause.title),
        "statements": [
            {
                "id": text.address(number, name),
                "kind": statement.kind,
                **_plain(statement),
                "rules": [
                    _rule(guide, p)
                    for p in text.provisions
                    if p.clause == number and p.statement_id == name
                ],
            }
            for name, statement in clause.statements.items()
        ],
    }


def _rule(guide: Guide, provision: Provision) -> dict[str, Any]:
    return {
        "id": provision.address,
        **_plain(provision.rule),
        "sentence": {language: Say(guide, language).sentence(provision) for language in LANGUAGES},
    }


def _question(guide: Guide, act: str, aspect: Aspect) -> dict[str, Any]:
    return {
        "act": act,
        "aspect": aspect,
        "text": {language: Say(guide, language).question(act, aspect) for language in LANGUAGES},
        "answers": {
            text.code: [
                {
                    "rule": provision.address,
                    **{
                        language: Say(guide, language).cell(provision, aspect)
                        for language in LANGUAGES
                    },
                }
                for provision in text.by_act.get(act, ())
                if provision.rule.fills(aspect)
            ]
            for text in guide.settled
        },
    }
