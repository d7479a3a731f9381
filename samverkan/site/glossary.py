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
from samverkan.site.base import SiteDirective, site_of_app
from samverkan.site.domain import SamverkanDomain, link
from samverkan.site.kit import as_node, bullets, commas, fold, line, paragraph
from samverkan.site.outward import found_at
from samverkan.site.table import Cell, table
from samverkan.site.terms import mentions
from samverkan.site.words import other_of, said_in
from samverkan.words.glossary import Entry, act_anchor, entries

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def sort_key(term: str) -> tuple[int, ...]:
    """Swedish alphabetical order: å, ä and ö come last, in that order; the rest is not counted."""
    folded = term.lower().replace("é", "e")
    return tuple(LETTERS.find(char) for char in folded if char in LETTERS or char == " ")


class GlossaryDirective(SiteDirective):
    """What the glossary's directives have: its entries, links to them, their words."""

    @property
    def entries(self) -> dict[str, Entry]:
        """Every entry by its name."""
        return self.site.kept("glossary entries", lambda: entries(self.guide))

    def by_term(self, found: Iterable[Entry]) -> list[Entry]:
        """Entries in alphabetical order."""
        return sorted(found, key=lambda entry: sort_key(entry.term[self.language]))

    def link(self, entry: Entry) -> nodes.Element:
        """A link to an entry, called by its term."""
        return link(f"{entry_doc(entry.name)}#{entry.name}", entry.term[self.language], "term")

    def in_both(self, shown: nodes.Node | str, entry: Entry) -> list[nodes.Node]:
        """A term as it is shown, and beside it that of the other language."""
        other = self.in_other(entry.term[other_of(self.language)])
        return [as_node(shown), nodes.Text(" – "), other]

    def in_other(self, words: str) -> nodes.inline:
        """Words of the other language."""
        return said_in(other_of(self.language), nodes.Text(words), kind="sg-other-language")


class EntriesDirective(GlossaryDirective):
    """```{glossary-entries}``` is every entry whose place is this page, by letter."""

    def show(self) -> list[nodes.Node]:
        own = [e for e in self.entries.values() if entry_doc(e.name) == self.env.docname]
        found: list[nodes.Node] = []
        letters = nodes.paragraph(classes=["sg-letters"])
        for number, group in groupby(
            self.by_term(own), key=lambda entry: sort_key(entry.term[self.language])[0]
        ):
            anchor, letter = f"letter-{number + 1}", LETTERS[number].upper()
            letters += nodes.reference("", letter, refid=anchor, internal=True)
            letters += nodes.Text(" ")
            listed = nodes.definition_list("", *map(self._entry, group), classes=["sg-glossary"])
            found += [nodes.rubric("", letter, ids=[anchor], classes=["sg-letter"]), listed]
        return [paragraph(self.say("glossary.ours")), letters, *found]

    def _entry(self, entry: Entry) -> nodes.definition_list_item:
        shown = self.in_both(nodes.strong("", entry.term[self.language]), entry)
        body = nodes.definition()
        if entry.definition:
            body += paragraph(entry.definition[self.language])
        values = nodes.bullet_list()
        for one in entry.values:  # what a circumstance can be: each has an address of its own
            said = line(*self.in_both(one.term[self.language], one))
            values += nodes.list_item("", said, ids=[one.name])
        body += [values] if entry.values else []
        if notes := " ".join(self._notes(entry)):
            body += paragraph(notes, "sg-meta")
        if entry.look_alikes:
            links = commas(self.link(self.entries[name]) for name in entry.look_alikes)
            body += line(self.say("glossary.apart") + ": ", *links, classes=["sg-meta"])
        body += [*found_at(self.say, entry.name)]
        body += Uses(entry=entry.name)
        return nodes.definition_list_item("", nodes.term("", "", *shown, ids=[entry.name]), body)

    def _notes(self, entry: Entry) -> Iterator[str]:
        for key, terms in (("also", entry.admitted), ("avoid", entry.deprecated)):
            if said := terms.get(self.language):
                yield f"{self.say(f'glossary.{key}')}: {', '.join(said)}."
        if entry.note:
            yield entry.note[self.language]
        if entry.evidence != "ours":
            yield f"{self.say(f'glossary.evidence.{entry.evidence}')} ({entry.source})."


class ThemesDirective(GlossaryDirective):
    """```{glossary-themes}``` is a section a theme: links to its entries, with both terms."""

    def show(self) -> list[nodes.Node]:
        return [self._theme(name) for name in self.guide.themes]

    def _theme(self, theme: str) -> nodes.section:
        own = self.by_term(entry for entry in self.entries.values() if entry.theme == theme)
        lines = (line(*self.in_both(self.link(entry), entry)) for entry in own)
        title = nodes.title("", self.guide.themes[theme][self.language])
        return nodes.section("", title, bullets(*lines, classes=["sg-terms"]), ids=[theme])


class OtherLanguageDirective(GlossaryDirective):
    """```{glossary-other}``` is a table from every term of the other language to this one's."""

    def show(self) -> list[nodes.Node]:
        other, avoided = other_of(self.language), f" ({self.say('glossary.avoided')})"
        found: list[tuple[str, Entry, str]] = []
        for entry in self.entries.values():
            if entry_doc(entry.name) == "ordlista":
                used = (entry.term[other], *entry.admitted.get(other, ()))
                found += ((words, entry, "") for words in used)
                found += ((words, entry, avoided) for words in entry.deprecated.get(other, ()))
        rows: list[list[Cell]] = [
            [[line(self.in_other(words))], [line(self.link(entry), note)]]
            for words, entry, note in sorted(found, key=lambda row: sort_key(row[0]))
        ]
        heads = [self.say("glossary.heads"), self.say("glossary.term")]
        return [table(self.say("glossary.from"), heads, [50, 50], rows)]


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
        lists = []
        for name, group in (("clauses", clauses), ("pages", pages)):
            links = [
                make_refnode(app.builder, docname, doc, "", nodes.Text(words))
                for doc, words in group
            ]
            if links:
                title = f"{site.say(f'glossary.{name}')}: "
                lists.append(line(title, *commas(links), classes=["sg-meta"]))
        used = site.say("glossary.used")
        node.replace_self(fold(used, *lists, kind="sg-uses") if lists else [])


# --- exports ---------------------------------------------------------------------------

# In the order of the words for them.
EXPORTS = ("glossary.csv", "glossary.tbx", "glossary.ttl", "glossary.jsonld")


class DownloadsDirective(SiteDirective):
    """```{glossary-downloads}``` links to the glossary in the forms that other tools read."""

    def show(self) -> list[nodes.Node]:
        up = "../" * (self.env.docname.count("/") + (self.language == "en"))
        links = (
            nodes.reference("", said, refuri=f"{up}data/{file}", internal=True)
            for file, said in zip(EXPORTS, self.say.every("glossary.exports"), strict=True)
        )
        return [bullets(*map(line, links))]


def setup(app: Sphinx) -> None:
    """Register the glossary's directives and the links from its entries."""
    app.add_directive("glossary-entries", EntriesDirective)
    app.add_directive("glossary-themes", ThemesDirective)
    app.add_directive("glossary-other", OtherLanguageDirective)
    app.add_directive("glossary-downloads", DownloadsDirective)
    app.add_node(Uses)
    app.connect("doctree-resolved", _fill_uses)
