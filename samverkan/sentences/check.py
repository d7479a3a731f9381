"""The sentences of all statements, held to their rules: every fault with its file and line."""

from __future__ import annotations

from samverkan.files.errors import Problem, short
from samverkan.files.yamlfile import YamlFile
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.sentences.account import Fault, faults, said
from samverkan.sentences.reading import Meaning, Reading, Vocabulary, carriers, read_text

# Faults that are not of one word.
TOLD = {
    "or": "'{named}' and what is named beside it are alternatives: say 'or'",
    "and": "'{named}' and what is named beside it hold together: no 'or' between them",
    "both": "'{named}' is both the one who acts and the one to whom it is done",
    "pronoun": "a pronoun stands for the actor of '{named}', but the rule has no 'who'",
    "again": "takes up a condition for '{named}', but the rule has no 'when'",
    "together": "says '{named}' in one sentence with another rule, but they differ in '{field}': "
    "say each in a sentence of its own",
}


def problems(guide: Guide, files: dict[str, YamlFile]) -> list[Problem]:
    """Where a sentence says more or less than its rules do, in either language.

    Only of the editions in use: a draft's sentences follow its rules before it takes effect.
    """
    vocabularies = {language: Vocabulary(guide, language) for language in LANGUAGES}
    found: list[Problem] = []
    for text in guide.settled:
        for number, name, statement in text.statements():
            if statement.pending or not statement.says:
                continue
            file = files[text.files[number]]
            for language, vocabulary in vocabularies.items():
                reading = read_text(vocabulary, statement.says[language])
                place = ("statements", name, "says", language)
                rules = said(guide, text, number, name)
                found += [
                    file.problem(place, message(guide, fault, reading))
                    for fault in dict.fromkeys(faults(guide, rules, reading))
                ]
    return found


def message(guide: Guide, fault: Fault, reading: Reading) -> str:
    """What to mend: the words that are missing, or those that no field says."""
    language = reading.vocabulary.language
    named = describe(guide, fault.meaning, language)
    if fault.field == "words":
        return f"({language}) '{short(fault.words)}' is in no field of the rules: {named}"
    if fault.words:
        return f"({language}) {TOLD[fault.words].format(field=fault.field, named=short(named))}"
    return f"({language}) the sentence does not say {fault.field}: '{short(named)}'"


def describe(guide: Guide, meaning: Meaning, language: Language) -> str:
    """A meaning as the data has it, for whoever is to write it."""
    kind, *rest = meaning
    if kind in ("force", "order", "effect") and rest[0] in carriers()[kind]:
        return str(carriers()[kind][rest[0]][language][0])
    if kind == "latest" and rest:
        return f"{carriers()[kind][language][0]} {describe(guide, tuple(rest), language)}"
    if kind in carriers() and not rest:
        return str(carriers()[kind][language][0])
    if kind in ("fact", "fact-not"):
        text = guide.facts[rest[0]].values[rest[1]][language]
        return text if kind == "fact" else f"not: {text}"
    if kind == "number":
        phrases = guide.facts[rest[1]].phrases
        template = phrases and (phrases.below if rest[0] == "below" else phrases.from_)
        return template[language].format(n=rest[2]) if template else " ".join(rest)
    if kind in ("span", "every"):
        return f"{rest[0]} {carriers()['units'][rest[1]][language][-1]}"
    if kind == "act":
        return guide.acts[rest[0]].do[language]
    if rest and rest[-1] in guide.concepts:
        concept = guide.concepts[rest[-1]]
        return (concept.definite or concept.term)[language]
    return " ".join(rest) or kind
