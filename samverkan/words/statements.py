"""What a statement says, in words: its rules as sentences, or the text that it is."""

from __future__ import annotations

from samverkan.model.conditions import parse
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Language, Statement
from samverkan.model.validity import status
from samverkan.words.say import Phrases, Say


def said(guide: Guide, text: Text, number: str, name: str, language: Language) -> list[str]:
    """Everything that a reader is told by a statement: rules, contents, words and readings."""
    statement = text.clauses[number].statements[name]
    found = [statement.says[language]] if statement.says else []
    for provision in text.provisions if not statement.says else ():
        if (provision.clause, provision.statement_id) == (number, name):
            found.append(Say(guide, language).sentence(provision))
            found += [f"– {content[language]}" for content in provision.rule.content]
    found += [r.sv if language == "sv" else r.en for r in statement.interpretation]
    return [words for words in (own(guide, text, statement, language), *found) if words]


def own(guide: Guide, text: Text, statement: Statement, language: Language) -> str:
    """The words of a statement that is no rule; empty for a rule, and for what `says` says."""
    if statement.says:
        return ""
    for words in (
        statement.definition,
        statement.goal,
        statement.background,
        statement.reference,
    ):
        if words:
            return words[language]
    if statement.scope:
        whens = [parse(scope.when, guide.facts, guide.events) for scope in statement.scope]
        said = [Say(guide, language).condition(when) for when in whens]
        return " ".join(Phrases(language)("scope", when=when) for when in said)
    if statement.validity:
        return " ".join(Say(guide, language).validity(status(text, None)))
    return ""
