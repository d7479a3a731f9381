"""The sentences of all statements, held to their rules: every fault with its file and line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from samverkan.files.errors import Problem, short
from samverkan.files.yamlfile import Place, YamlFile
from samverkan.model.guide import Guide
from samverkan.model.records import Language, Span
from samverkan.sentences.account import Account, Fault, Said, said
from samverkan.sentences.faults import faults
from samverkan.sentences.mentions import read_text
from samverkan.sentences.reading import Reading
from samverkan.sentences.vocabulary import Meaning, carriers, vocabularies_of
from samverkan.words.say import Phrases

# Faults that are not of one word.
TOLD = {
    "or": "'{named}' and what is named beside it are alternatives: say 'or'",
    "and": "'{named}' and what is named beside it hold together: no 'or' between them",
    "both": "'{named}' is both the one who acts and the one to whom it is done",
    "acts": "'{named}' does it, or gets it, by the sentence, but is in neither 'who' nor 'to'",
    "presumed": "what has not happened before '{named}' tells that this has: say so in 'when'",
    "twice": "two fields name '{named}', but not the same beside it: name it once for each",
    "pronoun": "a pronoun stands for the actor of '{named}', but the rule has no 'who'",
    "again": "takes up a condition for '{named}', but the rule has no 'when'",
    "together": "says '{named}' in one sentence with another rule, but they differ in '{field}': "
    "say each in a sentence of its own",
}


def problems(guide: Guide, files: dict[str, YamlFile]) -> list[Problem]:
    """Where a sentence is missing, or says more or less than its rules do, in either language.

    Of a draft too, where it stops nothing (`drafts.apart`): a revised text carries the sentences
    of the old one over, and here they are marked that no longer say what its rules say.
    """
    vocabularies = guide.kept(vocabularies_of)
    found: list[Problem] = []
    for text in (text for text in guide.every_text if text.stage != "earlier"):
        for number, name, statement in text.statements():
            file, rules = files[text.files[number]], said(guide, text, number, name)
            if not statement.says:
                words = f"{text.address(number, name)} has no sentence: write 'says'"
                place: Place = ("statements", name)
                found += [file.problem(place, words)] if rules.anything else []
                continue
            for language, vocabulary in vocabularies.items():
                reading = read_text(vocabulary, statement.says[language])
                wrong = faults(Account(guide, rules, reading))
                lines = partial(_field, rules, file, name)
                for words, message in told(guide, wrong, reading, lines):
                    line = _line(file, ("statements", name, "says", language), words)
                    found.append(Problem(file.path, line, f"says.{language}: {message}"))
    return found


def told(
    guide: Guide, found: Iterable[Fault], reading: Reading, lines: Callable[[Fault], int]
) -> Iterator[tuple[str, str]]:
    """Each fault in words, and the words of the sentence that it is about.

    Words that stand where a field says something else are told together with it. `lines` gives
    the line of a field, 0 where there is none to name.
    """
    faults = list(dict.fromkeys(found))
    loose = [fault for fault in faults if fault.field == "words"]
    # Not those about a part of another's words.
    parts = {f.words for f in loose for o in loose if f.words in o.words and f.words != o.words}
    astray = [fault for fault in loose if fault.words not in parts]
    for fault in (fault for fault in faults if fault.field != "words"):
        named = short(describe(guide, fault.meaning, reading.vocabulary.language))
        field = f"{fault.field} (line {line})" if (line := lines(fault)) else fault.field
        if fault.words:
            yield "", TOLD[fault.words].format(field=field, named=named)
            continue
        other = next((a for a in astray if _kind(a) == _kind(fault)), None)
        if other is None:
            yield "", f"{field} says '{named}', and no words do"
        else:
            astray.remove(other)
            twice = other.words.lower() == named.lower()
            read = _read(guide, other, reading) if twice else f"'{short(other.words)}'"
            yield other.words, f"{read} is what no field says; {field} says '{named}'"
    for fault in astray:
        yield fault.words, f"{_read(guide, fault, reading)} is what no field says"


def _read(guide: Guide, fault: Fault, reading: Reading) -> str:
    """Words of a sentence, and what they are taken to mean, where that is said in other words."""
    named = short(describe(guide, fault.meaning, reading.vocabulary.language))
    read = "" if named.lower() == fault.words.lower() else f", read as '{named}',"
    return f"'{short(fault.words)}'{read}"


def _kind(fault: Fault) -> str:
    """Of what kind a meaning is: one time stands for another, one actor for another."""
    kind = fault.meaning[0].removeprefix("not-").removesuffix("-not")
    return "time" if kind in ("span", "every") else kind


def _line(file: YamlFile, place: Place, words: str) -> int:
    """The line on which some words of a text stand, or else where the text begins."""
    start = file.line(place)
    text = file.text.split("\n", start - 1)[-1]
    found = re.search(r"\s+".join(map(re.escape, words.split())), text) if words else None
    return start + (text.count("\n", 0, found.start()) if found else 0)


def _field(rules: Said, file: YamlFile, statement: str, fault: Fault) -> int:
    """The line of the field that a sentence does not say."""
    place: Place = ("statements", statement)
    for provision in rules.provisions:
        if provision.address == fault.rule:
            key = {"condition": "when"}.get(fault.field, fault.field)
            return file.line((*provision.place_in_file, key))
    return file.line((*place, *fault.field.split(".")))


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
        return Phrases(language).span(Span(**{rest[1]: int(rest[0])}))
    if kind == "act":
        return guide.acts[rest[0]].do[language]
    if rest and rest[-1] in guide.concepts:
        concept = guide.concepts[rest[-1]]
        return (concept.definite or concept.term)[language]
    return " ".join(rest) or kind
