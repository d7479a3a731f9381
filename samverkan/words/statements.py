"""What a statement says, in words: its rules as sentences, or the text that it is."""

from __future__ import annotations

from samverkan.model.conditions import parse
from samverkan.model.guide import Text
from samverkan.model.records import Statement
from samverkan.model.validity import status
from samverkan.words.say import Say


def said(say: Say, text: Text, number: str, name: str) -> list[str]:
    """Everything that a reader is told by a statement: rules, contents, words and readings."""
    statement = text.clauses[number].statements[name]
    own_rules = (p for p in text.provisions if (p.clause, p.statement_id) == (number, name))
    says = statement.says
    found = [says[say.language]] if says else [say.sentence(rule) for rule in own_rules]
    found += [r.sv if say.language == "sv" else r.en for r in statement.interpretation]
    return [words for words in (own(say, text, statement), *found) if words]


def own(say: Say, text: Text, statement: Statement) -> str:
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
            return words[say.language]
    if statement.scope:
        whens = [parse(scope.when, say.guide.facts, say.guide.events) for scope in statement.scope]
        said = [say.condition(when) for when in whens]
        return " ".join(say("scope", when=when) for when in said)
    if statement.validity:
        return " ".join(say.validity(status(text, None)))
    return ""
