"""The glossary's pages: entries by letter, all terms by theme, and by the other language's term.

An entry stands with its terms, its definition, what to keep it apart from, and every clause
and page that speaks of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import clause_doc, entry_doc, is_guidance
from samverkan.model.records import Language
from samverkan.site.base import Site, SiteDirective, site_of_app
from samverkan.site.domain import SamverkanDomain, link
from samverkan.site.kit import bullets, commas, fold, line, paragraph
from samverkan.site.language import said_in
from samverkan.site.table import Cell, table
from samverkan.site.terms import mentions
from samverkan.site.words import say
from samverkan.words.glossary import Entry, entries

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from samverkan.model.guide import Guide

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def other_of(language: Language) -> Language:
    return "en" if language == "sv" else "sv"


def sort_key(term: str) -> tuple[int, ...]:
    """Swedish alphabetical order: å, ä and ö come last, in that order; the rest is not counted."""
    folded = term.lower().replace("é", "e")
    return tuple(LETTERS.find(char) for char in folded if char in LETTERS or char == " ")


def by_term(found: Iterable[Entry], language: Language) -> list[Entry]:
    return sorted(found, key=lambda entry: sort_key(entry.term[language]))


def all_entries(site: Site) -> dict[str, Entry]:
    return site.kept("glossary entries", lambda: entries(site.guide))


def entry_link(entry: Entry, language: Language) -> nodes.Element:
    return link(f"{entry_doc(entry.name)}#{entry.name}", entry.term[language], "term")


def in_other_language(words: str, language: Language) -> nodes.inline:
    return said_in(other_of(language), nodes.Text(words), kind="sg-other-language")


class GlossaryDirective(SiteDirective):
    """```{glossary-entries}``` is every entry whose place is this page, by letter."""

    def show(self) -> list[nodes.Node]:
        language = self.site.language
        own = [e for e in all_entries(self.site).values() if entry_doc(e.name) == self.env.docname]
        found: list[nodes.Node] = []
        letters = nodes.paragraph(classes=["sg-letters"])
        for letter, group in groupby(by_term(own, language), key=lambda e: _letter(e, language)):
            anchor = f"letter-{LETTERS.index(letter) + 1}"
            target = nodes.reference("", letter.upper(), refid=anchor, internal=True)
            letters += [target, nodes.Text(" ")]
            listed = nodes.definition_list(classes=["sg-glossary"])
            for entry in group:
                listed += self._entry(entry)
            found += [nodes.rubric("", letter.upper(), ids=[anchor], classes=["sg-letter"]), listed]
        return [paragraph(self.say("glossary.ours")), letters, *found]

    def _entry(self, entry: Entry) -> nodes.definition_list_item:
        language = self.site.language
        term = nodes.term(
            "", "", nodes.strong("", entry.term[language]), nodes.Text(" – "), ids=[entry.name]
        )
        term += in_other_language(entry.term[other_of(language)], language)
        body = nodes.definition("", paragraph(entry.definition[language]))
        if entry.values:
            body += self._values(entry)
        if notes := " ".join(self._notes(entry)):
            body += paragraph(notes, "sg-meta")
        if entry.look_alikes:
            body += self._apart(entry)
        body += Uses(entry=entry.name)
        return nodes.definition_list_item("", term, body)

    def _notes(self, entry: Entry) -> Iterator[str]:
        language = self.site.language
        if also := entry.admitted.get(language):
            yield f"{self.say('glossary.also')}: {', '.join(also)}."
        if avoid := entry.deprecated.get(language):
            yield f"{self.say('glossary.avoid')}: {', '.join(avoid)}."
        if entry.note:
            yield entry.note[language]
        if entry.evidence != "ours":
            yield f"{self.say(f'glossary.evidence.{entry.evidence}')} ({entry.source})."

    def _values(self, entry: Entry) -> nodes.bullet_list:
        """What a circumstance can be: each is an entry of its own, with an address."""
        items = nodes.bullet_list()
        for value, words in entry.values.items():
            item = line(f"{words[self.site.language]} – ")
            item += in_other_language(words[other_of(self.site.language)], self.site.language)
            items += nodes.list_item("", item, ids=[f"{entry.name}-{value}"])
        return items

    def _apart(self, entry: Entry) -> nodes.paragraph:
        known = all_entries(self.site)
        links = (entry_link(known[name], self.site.language) for name in entry.look_alikes)
        return line(self.say("glossary.apart") + ": ", *commas(links), classes=["sg-meta"])


def _letter(entry: Entry, language: Language) -> str:
    return LETTERS[sort_key(entry.term[language])[0]]


class ThemesDirective(SiteDirective):
    """```{glossary-themes}``` is a section a theme: links to its entries, with both terms."""

    def show(self) -> list[nodes.Node]:
        return [self._theme(name) for name in self.site.guide.themes]

    def _theme(self, theme: str) -> nodes.section:
        guide, language = self.site.guide, self.site.language
        section = nodes.section("", nodes.title("", guide.themes[theme][language]), ids=[theme])
        own = [entry for entry in all_entries(self.site).values() if entry.theme == theme]
        lines = (
            line(
                entry_link(entry, language),
                " – ",
                in_other_language(entry.term[other_of(language)], language),
            )
            for entry in by_term(own, language)
        )
        section += bullets(*lines, classes=["sg-terms"])
        return section


class OtherLanguageDirective(SiteDirective):
    """```{glossary-other}``` is a table from every term of the other language to this one's."""

    def show(self) -> list[nodes.Node]:
        language = self.site.language
        other = other_of(language)
        rows: list[list[Cell]] = []
        for words, entry, avoided in sorted(
            _terms(self.site, other), key=lambda row: sort_key(row[0])
        ):
            target = line(entry_link(entry, language))
            if avoided:
                target += nodes.Text(f" ({self.say('glossary.avoided')})")
            rows.append([[line(in_other_language(words, language))], [target]])
        heads = [self.say("glossary.heads"), self.say("glossary.term")]
        return [table(self.say("glossary.from"), heads, [50, 50], rows)]


def _terms(site: Site, language: Language) -> Iterator[tuple[str, Entry, bool]]:
    """(term, entry, whether it is to be avoided) for every term of the concepts in a language."""
    for entry in all_entries(site).values():
        if entry_doc(entry.name) == "ordlista":
            for words in (entry.term[language], *entry.admitted.get(language, ())):
                yield words, entry, False
            for words in entry.deprecated.get(language, ()):
                yield words, entry, True


# --- where an entry is used -----------------------------------------------------------


class Uses(nodes.General, nodes.Element):
    """The place in an entry where the clauses and pages that speak of it will stand."""


def used_in(app: Sphinx) -> dict[str, list[str]]:
    """The clause pages and guidance pages of each entry, computed from the built pages."""
    site = site_of_app(app)
    domain = app.env.get_domain("samverkan")
    assert isinstance(domain, SamverkanDomain)
    found: dict[str, set[str]] = {}
    for docname, names in mentions(app.env).items():
        for name in names:
            found.setdefault(name, set()).add(docname)
    for text in site.guide.texts.values():
        for provision in text.provisions:
            facts = [f"fact-{key}" for key in provision.keys if "<" not in key]
            for name in (f"act-{provision.rule.act.replace('.', '-')}", *facts):
                pages = domain.pages_with([provision.address])
                found.setdefault(name, set()).update((clause_doc(text, provision.clause), *pages))
    order = {doc: i for i, doc in enumerate(_in_printed_order(site.guide))}
    return {
        name: sorted(docs, key=lambda doc: (order.get(doc, len(order)), doc))
        for name, docs in found.items()
    }


def _in_printed_order(guide: Guide) -> Iterator[str]:
    for text in guide.texts.values():
        yield from (clause_doc(text, number) for number in text.clauses)


def _fill_uses(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if not (places := list(doctree.findall(Uses))):
        return
    site = site_of_app(app)
    found = site.kept("uses of entries", lambda: used_in(app))
    codes = {
        clause_doc(text, number): f"{text.code}\N{NO-BREAK SPACE}{number}"
        for text in site.guide.texts.values()
        for number in text.clauses
    }
    for node in places:
        docs = found.get(node["entry"], [])
        clauses = [(doc, codes[doc]) for doc in docs if doc in codes]
        pages = [(doc, app.env.titles[doc].astext()) for doc in docs if is_guidance(doc)]
        lists = [
            _links(app, docname, say(site.language, f"glossary.{title}"), group)
            for title, group in (("clauses", clauses), ("pages", pages))
            if group
        ]
        used = say(site.language, "glossary.used")
        node.replace_self(fold(used, *lists, kind="sg-uses") if lists else [])


def _links(app: Sphinx, docname: str, title: str, docs: list[tuple[str, str]]) -> nodes.paragraph:
    links = (make_refnode(app.builder, docname, doc, "", nodes.Text(words)) for doc, words in docs)
    return line(f"{title}: ", *commas(links), classes=["sg-meta"])


# --- exports ---------------------------------------------------------------------------

# In the order of the words for them.
EXPORTS = ("glossary.csv", "glossary.tbx", "glossary.ttl", "glossary.jsonld")


class DownloadsDirective(SiteDirective):
    """```{glossary-downloads}``` links to the glossary in the forms that other tools read."""

    def show(self) -> list[nodes.Node]:
        language = self.site.language
        up = "../" * (self.env.docname.count("/") + (language == "en"))
        files = {file: f"{up}data/{file}" for file in EXPORTS}
        return [
            bullets(
                *(
                    line(nodes.reference("", said, refuri=files[file], internal=True))
                    for file, said in zip(EXPORTS, self.say_all("glossary.exports"), strict=True)
                )
            )
        ]


def setup(app: Sphinx) -> None:
    """Register the glossary's directives and the links from its entries."""
    app.add_directive("glossary-entries", GlossaryDirective)
    app.add_directive("glossary-themes", ThemesDirective)
    app.add_directive("glossary-other", OtherLanguageDirective)
    app.add_directive("glossary-downloads", DownloadsDirective)
    app.add_node(Uses)
    app.connect("doctree-resolved", _fill_uses)
