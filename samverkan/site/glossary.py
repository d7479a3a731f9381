"""The glossary's pages: entries by letter, all terms by theme, and by the other language's term.

An entry stands with its terms, its definition, what to keep it apart from, and every clause
and page that speaks of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import clause_doc, entry_doc, is_guidance
from samverkan.model.conditions import event_in
from samverkan.model.records import Language
from samverkan.site.base import Site, SiteDirective, site_of_app
from samverkan.site.domain import SamverkanDomain, link
from samverkan.site.kit import as_node, bullets, commas, fold, line, paragraph
from samverkan.site.table import Cell, table
from samverkan.site.terms import mentions
from samverkan.site.words import other_of, said_in, say
from samverkan.words.glossary import Entry, act_anchor, entries

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


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


def in_both(shown: nodes.Node | str, entry: Entry, language: Language) -> list[nodes.Node]:
    """A term as it is shown, and beside it that of the other language."""
    other = said_in_other(entry.term[other_of(language)], language)
    return [as_node(shown), nodes.Text(" – "), other]


def said_in_other(words: str, language: Language) -> nodes.inline:
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
        shown = in_both(nodes.strong("", entry.term[language]), entry, language)
        body = nodes.definition()
        if entry.definition:
            body += paragraph(entry.definition[language])
        if entry.values:  # what a circumstance can be: each has an address of its own
            values = (
                (one, line(*in_both(one.term[language], one, language))) for one in entry.values
            )
            body += nodes.bullet_list(
                "", *(nodes.list_item("", said, ids=[one.name]) for one, said in values)
            )
        if notes := " ".join(self._notes(entry)):
            body += paragraph(notes, "sg-meta")
        if entry.look_alikes:
            known = all_entries(self.site)
            links = commas(entry_link(known[name], language) for name in entry.look_alikes)
            body += line(self.say("glossary.apart") + ": ", *links, classes=["sg-meta"])
        body += Uses(entry=entry.name)
        return nodes.definition_list_item("", nodes.term("", "", *shown, ids=[entry.name]), body)

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


def _letter(entry: Entry, language: Language) -> str:
    return LETTERS[sort_key(entry.term[language])[0]]


class ThemesDirective(SiteDirective):
    """```{glossary-themes}``` is a section a theme: links to its entries, with both terms."""

    def show(self) -> list[nodes.Node]:
        return [self._theme(name) for name in self.site.guide.themes]

    def _theme(self, theme: str) -> nodes.section:
        guide, language = self.site.guide, self.site.language
        own = (entry for entry in all_entries(self.site).values() if entry.theme == theme)
        lines = (
            line(*in_both(entry_link(entry, language), entry, language))
            for entry in by_term(own, language)
        )
        title = nodes.title("", guide.themes[theme][language])
        return nodes.section("", title, bullets(*lines, classes=["sg-terms"]), ids=[theme])


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
            rows.append([[line(said_in_other(words, language))], [target]])
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


def used_in(app: Sphinx) -> dict[str, set[str]]:
    """The clause pages and guidance pages of each entry, computed from the built pages."""
    domain = app.env.get_domain("samverkan")
    assert isinstance(domain, SamverkanDomain)
    found: dict[str, set[str]] = {}
    for docname, names in mentions(app.env).items():
        for name in names:
            found.setdefault(name, set()).add(docname)
    for text in site_of_app(app).guide.texts.values():
        for provision in text.provisions:
            pages = {clause_doc(text, provision.clause), *domain.pages_with([provision.address])}
            facts = [f"fact-{key}" for key in provision.keys if not event_in(key)]
            for name in (act_anchor(provision.rule.act), *facts):
                found.setdefault(name, set()).update(pages)
    return found


def _fill_uses(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Links from each entry to the clauses, in printed order, and to the pages that speak of it."""
    site = site_of_app(app)
    for node in list(doctree.findall(Uses)):
        docs = site.kept("uses of entries", lambda: used_in(app)).get(node["entry"], set())
        clauses = [
            (doc, f"{text.code}\N{NO-BREAK SPACE}{number}")
            for text in site.guide.texts.values()
            for number in text.clauses
            if (doc := clause_doc(text, number)) in docs
        ]
        pages = [(doc, app.env.titles[doc].astext()) for doc in sorted(docs) if is_guidance(doc)]
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
        up = "../" * (self.env.docname.count("/") + (self.site.language == "en"))
        links = (
            nodes.reference("", said, refuri=f"{up}data/{file}", internal=True)
            for file, said in zip(EXPORTS, self.say.every("glossary.exports"), strict=True)
        )
        return [bullets(*map(line, links))]


def setup(app: Sphinx) -> None:
    """Register the glossary's directives and the links from its entries."""
    app.add_directive("glossary-entries", GlossaryDirective)
    app.add_directive("glossary-themes", ThemesDirective)
    app.add_directive("glossary-other", OtherLanguageDirective)
    app.add_directive("glossary-downloads", DownloadsDirective)
    app.add_node(Uses)
    app.connect("doctree-resolved", _fill_uses)
