"""Finds where an English text says something else than its Swedish.

It compares what can be told apart in both languages: numbers and units of time, force,
negation, actors, clauses, and what the model fills in. Words that carry none of these are left
to the translator.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from samverkan.files.errors import Problem, short
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.prose.lint import SENTENCE, actors, fold
from samverkan.prose.passages import Pair, catalogues, data_pairs
from samverkan.prose.signals import CLAUSE, NUMBER, NUMBERS, TIME, UNITS, bare, value
from samverkan.words.glossary import Files
from samverkan.words.lexicon import WORD, words_of

_Answers = list[tuple[str, re.Pattern[str], re.Pattern[str]]]


def _answers(table: dict[str, tuple[str, str]]) -> _Answers:
    return [
        (name, re.compile(said, re.IGNORECASE), re.compile(rf"\b(?:{answer})\b", re.IGNORECASE))
        for name, (said, answer) in table.items()
    ]


# Words of force, and what may answer to each in the other language.
_OF_SWEDISH = _answers(
    {
        "ska": (
            r"\b(?:ska|skall)\b",
            r"must|shall|should|will|would|going|meant|to \w+|so that|that|whether|having|looking",
        ),
        # In a clause of its own, and not "a centre that …", "whether …", "in order that …".
        "ska ": (
            r"^(?:(?!\b(?:som|om|att|vad|vem|vilk\w+|hur|när|både|då|vart)\b)[^?])*"
            r"\b(?:ska|skall)\b[^?]*$",
            r"must|shall|(?:is|are|was|were|be|has|have|needs?) (?:\w+ )?to|should|will|would|going"
            r"|meant",
        ),
        "bör": (r"\bbör\b", r"should|ought|recommend\w*"),
        "måste": (r"\bmåste\b", r"must|have to|has to|had to|need\w*|requir\w*"),
        "ansvarar": (
            r"\b(?:ansvarar|ansvarig(?!a verk)\w*)\b",
            r"responsib\w*|answer\w*|accountab\w*|charge",
        ),
        "skyldig": (
            r"\bskyldig\w*",
            r"dut\w*|oblig\w*|bound|must|requir\w*|have to|has to",
        ),
        "rätt": (r"\b(?:har rätt|rättighet\w*|rätten till|berättig\w*)\b", r"right\w*|entitl\w*"),
    }
)
_OF_ENGLISH = _answers(
    {
        "must": (
            r"\b(?:must|shall)\b",
            r"ska|skall|måste|får\s+(?:\S+\s+)?(?:inte|ingen|inga)|skyldig\w*|krav\w*|kräv\w*|tvung\w*",
        ),
        "should": (r"\b(?:should|ought)\b", r"bör|borde|skulle|rekommend\w*"),
        "may": (
            r"\b(?-i:may)\b",
            r"får|kan|eventuell\w*|möjlig\w*|lov\w*|tillåt\w*|kanske|möjligen",
        ),
        "responsible": (r"\bresponsible\b(?! authorit)", r"ansvar\w*|svarar"),
        "entitled": (r"\b(?:entitled|ha(?:s|ve) the right)\b", r"rätt\w*|berättig\w*"),
    }
)
# Negation as a word of its own, and what else may answer to it.
_NOT: dict[Language, str] = {
    "sv": r"inte|icke|ej|nej|ingen|inget|inga|ingenting|ingenstans|ingetdera|aldrig|utan|varken",
    "en": r"not|no|none|nobody|nothing|nowhere|never|without|neither|nor|cannot|\w+n't",
}
_LIKE_NOT: dict[Language, str] = {
    "sv": r"o(?:behör|behöv|beroende|besvar|bund|eni|ens|giltig|jämn|klar|känd|lik|läm|lös|möjlig|"
    r"nödig|planer|rätt|röjd|sagd|sann|säk|till|van|över)\w*|sakna\w*|utom|först|slipp\w*|dålig\w*|"
    r"låt\w* bli",
    "en": r"un(?!der|it|til|ion|iv|less\b|ite)\w{3,}|dis(?:agree|pens|regard)\w*|lack\w*|miss\w*|"
    r"fail\w*|free|refus\w*|declin\w*|non-\w+|unless",
}


# Adjectives that deny: each has one of its kind, or a word of negation, in the other language.
_OPPOSITE: dict[Language, str] = {
    "sv": r"o(?:behör|behöv|bund|eni|giltig|klar|kän[dt]|läm|möjlig|nödig|planer|sagd|säk)\w*",
    "en": r"un(?:able|certain|clear|known|necessar|planned|suitab)\w*",
}
_OPPOSITES: dict[Language, str] = {"sv": r"o\w{3,}", "en": r"(?:un|in|im|dis|non)\w{4,}"}


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_DENIES = {language: _any(words) for language, words in _NOT.items()}
_MAY_DENY = {language: _any(_NOT[language], words) for language, words in _LIKE_NOT.items()}
_OPPOSES = {language: _any(words) for language, words in _OPPOSITE.items()}
_MAY_OPPOSE = {
    language: _any(_NOT[language], _LIKE_NOT[language], words)
    for language, words in _OPPOSITES.items()
}
PLACEHOLDER = re.compile(r"\{\w+\}")
# "half past four" and "halv fem" are the same hour; "whether or not" and "eller inte" deny nothing.
_HALF = re.compile(rf"\bhalv ({'|'.join(NUMBERS['sv'])})\b")
_OR_NOT = re.compile(r"\bwhether or not\b|\bor not(?=[.,;:]|$)|\beller inte(?=[.,;:]|$| fatta)")
# The right and the court are one word in Swedish ("rätten"), so courts are not compared.
_NOT_COMPARED = frozenset({"court", "courts"})


class Comparison:
    """Compares a text's two languages, with the glossary's actors in mind."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._lexicons = {language: actors(guide, language) for language in LANGUAGES}
        self._statutes = {
            language: re.compile(
                "|".join(re.escape(statute.name[language]) for statute in guide.statutes.values())
                or r"(?!)",
                re.IGNORECASE,
            )
            for language in LANGUAGES
        }

    def faults(self, pair: Pair) -> Iterator[str]:
        """What the English of a text says otherwise than its Swedish."""
        swedish, english = pair.swedish, pair.english
        if pair.source != "page":  # the catalogues' own check tells of those
            yield from _lost("", PLACEHOLDER.findall(swedish), PLACEHOLDER.findall(english))
        swedish, english = bare(swedish), bare(english)
        for what, find in (("clause", _clauses), ("number", _numbers), ("unit", _units)):
            yield from _lost(f"the {what} ", find(swedish, "sv"), find(english, "en"))
        if not pair.note:
            for one, other in _aligned(swedish, english):
                yield from _force(one, other)
                yield from _negation(one, other)
            yield from self._swapped(swedish, english)

    # --- actors -------------------------------------------------------------------------

    def _swapped(self, swedish: str, english: str) -> Iterator[str]:
        """One actor in Swedish, another in English; one that is only left out may be a pronoun."""
        swedish = self._statutes["sv"].sub(" ", swedish)
        english = self._statutes["en"].sub(" ", english)
        ours = {found.name for found in self._lexicons["sv"].find(swedish)} - _NOT_COMPARED
        theirs = {found.name for found in self._lexicons["en"].find(english)} - _NOT_COMPARED
        lost = self._without(ours - theirs, theirs, english, "en")
        added = self._without(theirs - ours, ours, swedish, "sv")
        if lost and added:
            concepts = self._guide.concepts
            said = ", ".join(concepts[name].term.sv for name in lost)
            yield f"'{said}' is '{', '.join(concepts[name].term.en for name in added)}'"

    def _without(
        self, names: set[str], others: set[str], text: str, language: Language
    ) -> list[str]:
        """The actors of one language that no word of the other can stand for."""
        return sorted(
            name
            for name in names
            if not any(self._kin(name, other) for other in others)
            and not self._inside(name, text.lower(), language)
        )

    def _kin(self, one: str, other: str) -> bool:
        """Whether one term is in the other: the social services, those of the home municipality."""
        return any(
            self._words(one, language) <= self._words(other, language)
            or self._words(other, language) <= self._words(one, language)
            for language in LANGUAGES
        )

    def _words(self, name: str, language: Language) -> frozenset[str]:
        term = self._guide.concepts[name].term[language]
        return frozenset(fold(word, language) for word in WORD.findall(term))

    def _inside(self, name: str, text: str, language: Language) -> bool:
        """Whether a word for the actor is part of a compound: "hemregionen"."""
        said = (
            words.removeprefix("the ") for words in words_of(self._guide.concepts[name], language)
        )
        stems = (fold(words.lower(), language) for words in said if " " not in words)
        return any(len(stem) > 2 and stem in text for stem in stems)


def _lost(what: str, swedish: Iterable[str], english: Iterable[str]) -> Iterator[str]:
    ours, theirs = Counter(swedish), Counter(english)
    for lost in ours - theirs:
        yield f"it lacks {what}{lost}"
    for added in theirs - ours:
        yield f"it has {what}{added}, which the Swedish has not"


def _clauses(text: str, language: Language) -> set[str]:
    return {"-".join(found) for found in CLAUSE.findall(text)}


def _numbers(text: str, language: Language) -> set[str]:
    text = _HALF.sub(lambda match: str(NUMBERS["sv"][match[1]] - 1), text)
    return {value(match.group(), language) for match in NUMBER[language].finditer(text)}


def _units(text: str, language: Language) -> set[str]:
    """The units of time that stand with a number; years are ages too, and left to `_numbers`."""
    said = (
        match[2] or match.group()
        for match in TIME[language].finditer(text)
        if not re.fullmatch(r"a day|en dag", match.group(), re.IGNORECASE)
    )
    found = {
        unit
        for words in said
        for pattern, unit in UNITS[language].items()
        if re.fullmatch(pattern, words, re.IGNORECASE)
    }
    return found - {"year"}


def _aligned(swedish: str, english: str) -> list[tuple[str, str]]:
    """Sentence by sentence where both have as many, else the whole."""
    ours = [match.group().strip() for match in SENTENCE.finditer(_OR_NOT.sub("", swedish))]
    theirs = [match.group().strip() for match in SENTENCE.finditer(_OR_NOT.sub("", english))]
    if len(ours) == len(theirs):
        return list(zip(ours, theirs, strict=True))
    return [(" ".join(ours), " ".join(theirs))]


def _force(swedish: str, english: str) -> Iterator[str]:
    for name, said, answer in _OF_SWEDISH:
        if said.search(swedish) and not answer.search(english):
            yield f"nothing answers to '{name}' in '{short(swedish)}'"
    for name, said, answer in _OF_ENGLISH:
        if said.search(english) and not answer.search(swedish):
            yield f"'{name}' in '{short(english)}' answers to nothing"


# "Neither … nor" is one negation; "utan" is "but" where something was denied before it.
_AGAIN = re.compile(r"\b(?:nor|utan)\b", re.IGNORECASE)


def _negation(swedish: str, english: str) -> Iterator[str]:
    for denies, answers in ((_DENIES, _MAY_DENY), (_OPPOSES, _MAY_OPPOSE)):
        if denies["sv"].search(swedish) and not answers["en"].search(english):
            yield f"the Swedish denies, and '{short(english)}' does not"
        if denies["en"].search(english) and not answers["sv"].search(swedish):
            yield f"the English denies, and '{short(swedish)}' does not"
    ours = len(_DENIES["sv"].findall(_AGAIN.sub("", swedish)))
    theirs = len(_DENIES["en"].findall(_AGAIN.sub("", english)))
    if ours and theirs > len(_MAY_OPPOSE["sv"].findall(swedish)):
        yield f"'{short(english)}' denies more than '{short(swedish)}'"
    if theirs and ours > len(_MAY_OPPOSE["en"].findall(english)):
        yield f"'{short(english)}' denies less than '{short(swedish)}'"


def disagreements(guide: Guide, files: Files) -> list[Problem]:
    """Every disagreement in the catalogues, the YAML texts and the steps' templates."""
    compare = Comparison(guide)
    found = {
        Problem(pair.path, pair.line, f"the English disagrees: {fault}")
        for pair in (*catalogues(guide.root), *data_pairs(files), *step_pairs())
        for fault in compare.faults(pair)
    }
    return sorted(found)


def step_pairs() -> Iterator[Pair]:
    """Each step's pattern and template, and what it means in both languages."""
    from samverkan.scenarios.table import TABLE
    from samverkan.scenarios.vocabulary import CATALOGUE

    for definition in CATALOGUE:
        path, line = TABLE.path, definition.line
        yield Pair("step", path, line, definition.pattern, definition.english)
        yield Pair("step", path, line, definition.meaning.sv, definition.meaning.en)
