"""The glossary's pages: entries by theme, all terms by letter, and by the other language's term.

An entry stands with its terms and its definition, and behind it what to keep it apart from, and
every clause and page that speaks of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import clause_doc, is_guidance, shelf_doc
from samverkan.model.conditions import event_in
from samverkan.site.base import SiteDirective, site_of_app
from samverkan.site.domain import SamverkanDomain, link
from samverkan.site.kit import as_node, bullets, commas, folded, line, paragraph
from samverkan.site.outward import found_at
from samverkan.site.terms import mentions
from samverkan.site.words import other_of, said_in
from samverkan.words.glossary import Entry, act_anchor, entries, shelf_title, shelves

# Themes whose terms are long: their definitions are folded. And those that are no words to look up.
FOLDED, PHRASES = ("acts", "facts"), ("events", "times", "qualifiers", "places")
LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def sort_key(term: str) -> tuple[int, ...]:
    """Swedish alphabetical order: å, ä and ö come last, in that order; the rest is not counted."""
    folded = term.lower().replace("é", "e")
    counted = "".join(char for char in folded if char in LETTERS or char == " ").lstrip()
    return tuple(map(LETTERS.find, counted))


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
        return link(f"{shelf_doc(entry.shelf)}#{entry.name}", entry.term[self.language], "term")

    def in_both(self, shown: nodes.Node | str, entry: Entry) -> list[nodes.Node]:
        """A term as it is shown, and beside it that of the other language."""
        other = self.in_other(entry.term[other_of(self.language)])
        return [as_node(shown), nodes.Text(" – "), other]

    def in_other(self, words: str) -> nodes.inline:
        """Words of the other language."""
        return said_in(other_of(self.language), nodes.Text(words), kind="sg-other-language")


class EntriesDirective(GlossaryDirective):
    """```{glossary-entries}``` is every entry whose place is this page."""

    def show(self) -> list[nodes.Node]:
        own = [e for e in self.entries.values() if shelf_doc(e.shelf) == self.env.docname]
        listed = nodes.definition_list(classes=["sg-glossary"])
        folded = nodes.bullet_list(
            classes=["sg-glossary"]
        )  # a term that opens is no term of a list
        for entry in self.by_term(own):
            words = nodes.strong("", entry.term[self.language])
            defined = nodes.inline("", entry.definition[self.language] if entry.definition else "")
            if entry.theme in FOLDED:
                other = self.in_other(entry.term[other_of(self.language)])
                body = [words, line(other, ": ", defined), *self._more(entry)]
                meaning = Meaning("", *body, entry=entry.name)
                folded += nodes.list_item("", meaning, ids=[entry.name])
            else:
                term = nodes.term("", "", *self.in_both(words, entry), ids=[entry.name])
                meaning = Meaning("", defined, *self._more(entry), entry=entry.name)
                listed += nodes.definition_list_item("", term, nodes.definition("", meaning))
        found = [each for each in (folded, listed) if each.children]
        return [paragraph(self.say("glossary.ours"), "sg-meta"), *found]

    def _more(self, entry: Entry) -> Iterator[nodes.Node]:
        """What stands behind a definition, but for where the entry is used."""
        values = nodes.bullet_list()
        for one in entry.values:  # what a circumstance can be: each has an address of its own
            said = line(*self.in_both(one.term[self.language], one))
            values += nodes.list_item("", said, ids=[one.name])
        yield from [values] if entry.values else []
        if notes := " ".join(self._notes(entry)):
            yield paragraph(notes, "sg-meta")
        if entry.look_alikes:
            links = commas(self.link(self.entries[name]) for name in entry.look_alikes)
            yield line(self.say("glossary.apart") + ": ", *links, classes=["sg-meta"])
        yield from found_at(self.say, entry.name)

    def _notes(self, entry: Entry) -> Iterator[str]:
        for key, terms in (("also", entry.admitted), ("avoid", entry.deprecated)):
            if said := terms.get(self.language):
                yield f"{self.say(f'glossary.{key}')}: {', '.join(said)}."
        if entry.note:
            yield entry.note[self.language]
        if entry.evidence != "ours":
            yield f"{self.say(f'glossary.evidence.{entry.evidence}')} ({entry.source})."


class IndexDirective(GlossaryDirective):
    """```{glossary-index}``` leads from every word that one would look up to its entry, by letter."""

    def show(self) -> list[nodes.Node]:
        own = (e for e in self.entries.values() if e.theme not in (*FOLDED, *PHRASES))
        found: list[nodes.Node] = []
        letters = nodes.paragraph(classes=["sg-letters"])
        for number, group in groupby(
            self.by_term(own), key=lambda entry: sort_key(entry.term[self.language])[0]
        ):
            anchor, letter = f"letter-{number + 1}", LETTERS[number].upper()
            letters += nodes.reference("", letter, refid=anchor, internal=True)
            letters += nodes.Text(" ")
            listed = nodes.bullet_list(classes=["sg-index"])
            for entry in group:
                item = nodes.list_item("", line(self.link(entry)), ids=[entry.name])
                listed += item
            found += [nodes.rubric("", letter, ids=[anchor], classes=["sg-letter"]), listed]
        return [letters, *found]


class ThemesDirective(GlossaryDirective):
    """```{glossary-themes} phrases``` leads to the page of each theme, `acts` to that of each phase.

    The addresses of phrases and of acts stand here, with the page that has them.
    """

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        wanted = self.arguments[0]
        listed = nodes.bullet_list(classes=["sg-index"])
        for shelf, found in shelves(self.guide).items():
            if shelf.startswith("acts-") == (wanted == "acts"):
                here = wanted == "acts" or (wanted == "phrases" and shelf in PHRASES)
                old = (nodes.inline("", "", ids=[entry.name]) for entry in found if here)
                place = link(shelf_doc(shelf), shelf_title(self.say, shelf))
                ids = [shelf] if wanted == "themes" else []
                listed += nodes.list_item("", line(*old, place, f" ({len(found)})"), ids=ids)
        return [listed]


class OtherLanguageDirective(GlossaryDirective):
    """```{glossary-other}``` leads from every term of the other language to this one's, by letter."""

    def show(self) -> list[nodes.Node]:
        other, avoided = other_of(self.language), f" ({self.say('glossary.avoided')})"
        found: list[tuple[str, Entry, str]] = []
        for entry in self.entries.values():
            if entry.theme not in FOLDED:
                used = (entry.term[other], *entry.admitted.get(other, ()))
                found += ((words, entry, "") for words in used)
                found += ((words, entry, avoided) for words in entry.deprecated.get(other, ()))
        found.sort(key=lambda row: sort_key(row[0]))
        shown: list[nodes.Node] = []
        for number, rows in groupby(found, key=lambda row: sort_key(row[0])[0]):
            lines = [
                line(self.in_other(words), " – ", self.link(entry), note)
                for words, entry, note in rows
            ]
            letter = [self.in_other(LETTERS[number].upper()), nodes.Text(f" ({len(lines)})")]
            shown += folded(letter, [bullets(*lines, classes=["sg-terms"])], "sg-more")
        return shown


# --- where an entry is used -----------------------------------------------------------


class Meaning(nodes.General, nodes.Element):
    """An entry's definition; behind it the rest, with the clauses and pages that speak of it."""


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


def _fold_meanings(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Links from each entry to the clauses, in printed order, and to the pages that speak of it."""
    site = site_of_app(app)
    for node in list(doctree.findall(Meaning)):
        docs = site.kept("uses of entries", lambda: used_in(app)).get(node["entry"], set())
        clauses = [
            (doc, f"{text.code}\N{NO-BREAK SPACE}{number}")
            for text in site.guide.texts.values()
            for number in text.clauses
            if (doc := clause_doc(text, number)) in docs
        ]
        pages = [(doc, app.env.titles[doc].astext()) for doc in sorted(docs) if is_guidance(doc)]
        definition, *rest = node.children
        for name, group in (("clauses", clauses), ("pages", pages)):
            links = [
                make_refnode(app.builder, docname, doc, "", nodes.Text(words))
                for doc, words in group
            ]
            if links:
                title = f"{site.say(f'glossary.{name}')}: "
                rest.append(line(title, *commas(links), classes=["sg-meta", "sg-used"]))
        node.replace_self(folded([definition], rest, "sg-word") if rest else definition)


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
    app.add_directive("glossary-index", IndexDirective)
    app.add_directive("glossary-themes", ThemesDirective)
    app.add_directive("glossary-other", OtherLanguageDirective)
    app.add_directive("glossary-downloads", DownloadsDirective)
    app.add_node(Meaning)
    app.connect("doctree-resolved", _fold_meanings)
