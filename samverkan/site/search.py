"""The search: Sphinx's own, taught Swedish compounds, plain letters and the glossary's synonyms.

A page is found by every term, in both languages, of each concept that it speaks of.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.search import SearchLanguage
from sphinx.search.en import SearchEnglish
from sphinx.search.sv import SearchSwedish

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Concept, Language
from samverkan.site.base import site_of, site_of_app
from samverkan.site.terms import GLOSSARY, mentions
from samverkan.words.glossary import entries
from samverkan.words.lexicon import stem, words_of

# A clause is found by its number.
WORD = re.compile(r"\d+(?:\.\d+)+|\w+")
LETTERS = re.compile(r"[^\W\d_]+")
# Shorter parts ("lag", "ort") stand by chance inside too many words.
SHORTEST = 4


def fold(text: str) -> str:
    """Small letters without diacritics: "hälsa" and "halsa" are searched for alike."""
    parted = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in parted if unicodedata.category(sign) != "Mn")


# --- compounds ------------------------------------------------------------------------


class Compounds:
    """Takes Swedish compounds apart into words of the glossary.

    Both parts must be words of it. A part that ends a compound may also stand alone if it is
    in a term: whatever comes before it, a "tandundersökning" is an "undersökning".
    """

    def __init__(self, words: Collection[str], terms: Collection[str]) -> None:
        self._heads: dict[str, str] = {}
        for word in words:
            for form in _before_another(word):
                self._heads.setdefault(form, word)
        self._ends = {stem(word, "sv") for word in words}
        self._ends_of_any = {stem(word, "sv") for word in terms}
        self.parts = cache(self._parts)

    def _parts(self, word: str) -> frozenset[str]:
        """The parts of a word in small letters, and theirs; none if it is no compound."""
        found: set[str] = set()
        for at in range(SHORTEST - 1, len(word) - SHORTEST + 1):
            head, end = self._heads.get(word[:at]), word[at:]
            if head and (stem(end, "sv") in self._ends or self.parts(end)):
                found |= {head, end}
            elif stem(end, "sv") in self._ends_of_any:
                found.add(end)
        return frozenset(found.union(*(self.parts(part) for part in found)))


def _before_another(word: str) -> Iterator[str]:
    """The forms in which a word stands before another: vård-, vårds-; hälsa: hälso-, läkare: läkar-."""
    yield from (word, f"{word}s", f"{word}e")
    if word[-1] in "ae" and len(word) > SHORTEST:
        yield from (word[:-1], f"{word[:-1]}o", f"{word[:-1]}u")


def vocabulary(guide: Guide) -> dict[str, str]:
    """The words that compounds are made of: the glossary's, and those of concepts' terms."""
    words: list[str] = []
    for entry in entries(guide).values():
        definition = [entry.definition.sv] if entry.definition else []
        words += [entry.term.sv, *definition]
        words += [*entry.admitted.get("sv", ()), *entry.deprecated.get("sv", ())]
    terms = [concept.term.sv for concept in guide.concepts.values() if concept.kind != "time"]
    return {"words": _words(words), "terms": _words(terms)}


def _words(texts: Iterable[str]) -> str:
    found = {word for text in texts for word in LETTERS.findall(text.lower())}
    return " ".join(sorted(w for w in found if len(w) >= SHORTEST and fold(w) not in STOPWORDS))


# --- Sphinx's search in the two languages ---------------------------------------------

# Of both languages in each: a query may be in either.
STOPWORDS = frozenset(
    word
    for listed in (SearchSwedish.stopwords, SearchEnglish.stopwords)
    for said in listed
    for word in WORD.findall(fold(said))
)


class Folded(SearchLanguage):
    """A language whose words are indexed in plain letters; search.js treats queries alike."""

    stopwords = STOPWORDS
    js_splitter_code = Path(__file__).with_suffix(".js").read_text("utf-8")

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._forms = cache(self._forms_of)  # the same words stand on hundreds of pages

    def parts(self, word: str) -> Iterable[str]:
        """What else a word is found by."""
        return ()

    def split(self, input: str) -> list[str]:
        """The words of a text, with their parts, without stop words."""
        words = WORD.findall(unicodedata.normalize("NFC", input.lower()))
        return [form for word in words for form in self._forms(word)]

    def _forms_of(self, word: str) -> list[str]:
        forms = [fold(said) for said in (word, *sorted(self.parts(word)))]
        return [form for form in forms if form not in STOPWORDS]

    def word_filter(self, word: str) -> bool:
        """Numbers are left out. A stem that looks like a stop word is none: they are gone."""
        return not word.isdigit()


class English(Folded, SearchEnglish):
    """Sphinx's English."""


class Swedish(Folded, SearchSwedish):
    """Sphinx's Swedish, with compounds also under their parts."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._compounds = Compounds(*(options.get(name, "").split() for name in ("words", "terms")))

    def stem(self, word: str) -> str:
        """A word without its inflection."""
        return stem(word, "sv")

    def parts(self, word: str) -> Iterable[str]:
        """The parts of a compound."""
        return self._compounds.parts(word)


def _options(app: Sphinx, config: Config) -> None:
    config.html_search_options = vocabulary(site_of(config, Path(app.srcdir)).guide)


# --- synonyms -------------------------------------------------------------------------


class Synonyms(nodes.Invisible, nodes.Element):
    """Words that a page is found by and does not show."""


def _labels(concept: Concept) -> Iterator[str]:
    """Every term of a concept, those to be avoided too, in both languages."""
    for language in LANGUAGES:
        yield from (concept.term[language], *concept.admitted.get(language, ()))
        yield from concept.deprecated.get(language, ())


def _synonyms(guide: Guide, language: Language) -> dict[str, set[str]]:
    """What a page that speaks of a concept is found by: all words for it and its namesakes.

    An event may be called as what happens is ("hälsoundersökningen"): a page that says the word
    speaks of both, though it is remembered for one.
    """
    called = {
        name: {_stems(words, language) for words in words_of(concept, language)}
        for name, concept in guide.concepts.items()
    }
    every: dict[str, set[str]] = {}
    for name, concept in guide.concepts.items():
        said = {word for other in LANGUAGES for word in words_of(concept, other)}
        for words in called[name]:
            every.setdefault(words, set()).update(said, _labels(concept))
    return {name: set().union(*(every[words] for words in own)) for name, own in called.items()}


def _stems(words: str, language: Language) -> str:
    return " ".join(stem(word, language) for word in WORD.findall(words))


def _add(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Give a page the words for what it speaks of, and the glossary those for everything."""
    if app.builder.format != "html":
        return
    site = site_of_app(app)
    concepts = site.guide.concepts
    synonyms = site.kept("synonyms", lambda: _synonyms(site.guide, site.language))
    named = concepts if docname == GLOSSARY else mentions(app.env).get(docname, ())
    said = {words for name in named for words in synonyms[name]}
    doctree += Synonyms("", nodes.Text(" ".join(sorted(said))))
    if docname == GLOSSARY:
        # As Sphinx's own glossaries do: a result that leads to the entry itself.
        doctree += addnodes.index(
            entries=[
                ("single", words, name, "main", None)
                for name, concept in concepts.items()
                for words in _labels(concept)
            ]
        )


def _always_written(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The glossary is written at every build: of pages that are not, Sphinx forgets the entries."""
    return [GLOSSARY] if GLOSSARY in env.found_docs else []


def _skip(self: Any, node: nodes.Element) -> None:
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Register the languages and the synonyms."""
    app.add_search_language(Swedish)
    app.add_search_language(English)
    app.add_node(Synonyms, html=(_skip, None))
    app.connect("config-inited", _options)
    app.connect("env-updated", _always_written)
    # After the terms have got their definitions (terms.py): these words are no text.
    app.connect("doctree-resolved", _add, priority=800)
