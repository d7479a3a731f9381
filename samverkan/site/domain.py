"""How a page of prose shows a rule: roles, spans, and the record of which page shows which rule.

`{clause}` and `{scenario}` link; `{rule}` is a whole sentence, and `{statement}` what is no rule;
`{fact}` one cell of a rule ("vg/3.4.3.1/offer-appointment deadline"); `{concept}` a glossary term.
A rule in a page's own words (`[…]{holds="vg/3.4.3.1/offer-appointment"}`) is linked and noted: that
the words say what the rules do is held by `samverkan check`, not here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, ClassVar

from docutils import nodes
from docutils.nodes import Node
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from myst_parser.config.main import MdParserConfig
from myst_parser.mdit_to_docutils import base as myst
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.domains import Domain
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import clause_doc, scenario_doc
from samverkan.model.guide import Text
from samverkan.model.records import ASPECTS
from samverkan.prose.bound import meant
from samverkan.scenarios.exercises import read_exercises
from samverkan.scenarios.told import question
from samverkan.site.base import SiteRole, Unknown, note_use, shows, site_of, site_of_app
from samverkan.site.kit import commas, fold, line
from samverkan.site.terms import Term
from samverkan.words.beside import law_note, moved, spoken
from samverkan.words.glossary import shelf_title


def setup(app: Sphinx) -> None:
    """Register the domain, its roles and the links back; and the parser in the place of MyST's own."""
    app.add_domain(SamverkanDomain)
    for name, role in ROLES.items():
        app.add_role(name, SiteRole(role))
    app.add_source_parser(Parser, override=True)
    app.add_node(Backlinks)
    app.connect("doctree-resolved", _resolve_backlinks)
    app.connect("env-updated", _stale_backlinks)


# What the domain keeps of each page: the rules that it shows, the concepts that it speaks of.
KEPT = ("uses", "mentions")


def link(target: str, words: str, kind: str = "doc") -> pending_xref:
    """A link to a page of the site, resolved by the domain once all pages are read."""
    node = pending_xref(
        "", nodes.inline("", words), refdomain="samverkan", reftype=kind, reftarget=target
    )
    node["refexplicit"] = True
    return node


def clause_link(text: Text, number: str) -> pending_xref:
    """A link to a clause: its agreement's code and its number never part at a line's end."""
    return link(clause_doc(text, number), f"{text.code}\N{NO-BREAK SPACE}{number}")


def clause_links(text: Text, numbers: Iterable[str]) -> Iterable[Node]:
    """Links to clauses of a text with commas between them, each once."""
    return commas(clause_link(text, number) for number in dict.fromkeys(numbers))


def _clause(role: SiteRole) -> list[Node]:
    """`{clause}`VG-3.4.3.1`` links to the clause's page."""
    clauses = {f"{c}-{n}": (t, n) for c, t in role.guide.texts.items() for n in t.clauses}
    return [clause_link(*role.known("clause", role.text, clauses))]


def _scenario(role: SiteRole) -> list[Node]:
    """`{scenario}`S-014`` links to the scenario's page."""
    scenario = role.known("scenario", role.text, role.site.results).scenario
    return [link(scenario_doc(role.text), question(role.guide, scenario, role.language))]


def _rule(role: SiteRole) -> list[Node]:
    """`{rule}`vg/3.4.3.1/offer-appointment`` is the rule as a sentence, with its clause."""
    provision = role.known("rule", role.text, role.guide.provisions)
    note_use(role.env, [provision])
    said = nodes.inline("", role.say.sentence(provision), classes=["sg-rule"])
    shows(said, *spoken(role.guide, provision))
    where = clause_link(role.guide.text_of(role.text), provision.clause)
    return [said, nodes.Text(" ("), where, nodes.Text(")")]


def _statement(role: SiteRole) -> list[Node]:
    """`{statement}`vg/1.3/parties`` is what a statement that is no rule says, with its clause."""
    known = {
        text.address(number, name): (text, number, statement)
        for text in role.guide.settled
        for number, name, statement in text.statements()
        if statement.kind not in ("rule", "right")
    }
    text, number, statement = role.known("statement", role.text, known)
    says = statement.says
    said = says[role.language] if says else role.say.own(text, statement)
    moves = [law_note(role.guide, *one).said(role.language) for one in moved(role.guide, role.text)]
    where = clause_link(text, number)
    return [nodes.Text(f"{' '.join([said, *moves])} ("), where, nodes.Text(")")]


def _fact(role: SiteRole) -> list[Node]:
    """`{fact}`vg/3.4.3.1/offer-appointment deadline`` is one cell of a rule."""
    address, _, name = role.text.partition(" ")
    provision = role.known("rule", address, role.guide.provisions)
    aspect = role.known("aspect", name, {aspect: aspect for aspect in ASPECTS})
    said = role.say.cell(provision, aspect)
    if not said:
        raise Unknown(f"'{address}' says nothing of '{aspect}'")
    note_use(role.env, [provision])
    node = nodes.inline("", said, classes=["sg-fact"])
    shows(node, provision)
    return [node]


def _concept(role: SiteRole) -> list[Node]:
    """`{concept}`health-centre`` is the concept as it stands inside a sentence."""
    role.known("concept", role.text, role.guide.concepts)
    return [Term("", role.say.concept(role.text), concept=role.text)]


def _scenario_title(role: SiteRole) -> list[Node]:
    """The title of a scenario's generated page: what it asks."""
    scenario = role.site.results[role.text].scenario
    return [nodes.Text(question(role.guide, scenario, role.language))]


def _title(role: SiteRole) -> list[Node]:
    """The titles of other generated pages: `{clause-title}`, `{agreement-title}`."""
    code, _, number = role.text.partition("-")
    text = role.guide.text_of(code.lower())
    said = text.agreement.title[role.language]
    if role.name == "clause-title":
        said = f"{text.code} {number} {text.clauses[number].title[role.language]}"
    if text.stage != "in-use":
        said += f" ({role.say(f'domain.stages.{text.stage}')} {text.edition_id})"
    return [nodes.Text(said)]


def _shelf_title(role: SiteRole) -> list[Node]:
    """The title of a page of the glossary: `{shelf-title}`acts-start``."""
    return [nodes.Text(shelf_title(role.say, role.text))]


def _exercise_title(role: SiteRole) -> list[Node]:
    """The title of a sheet of an exercise."""
    name, _, sheet = role.text.partition(" ")
    title = role.known("exercise", name, read_exercises(role.guide)).title[role.language]
    said = title if sheet == "leader" else f"{title} – {role.say(f'teach.sheet.{sheet}').lower()}"
    return [nodes.Text(said)]


ROLES: dict[str, Callable[[SiteRole], list[Node]]] = {
    "clause": _clause,
    "scenario": _scenario,
    "rule": _rule,
    "statement": _statement,
    "fact": _fact,
    "concept": _concept,
    "clause-title": _title,
    "agreement-title": _title,
    "scenario-title": _scenario_title,
    "shelf-title": _shelf_title,
    "exercise-title": _exercise_title,
}


# MyST makes an empty document for every text that it renders, and drops it: a tenth of a build.
myst.make_document = cache(myst.make_document)


class Renderer(SphinxRenderer):
    """Renders a span that holds a rule as its words, with links to the clauses."""

    def render_span(self, token: SyntaxTreeNode) -> None:
        """A span; MyST itself knows only its classes and its id."""
        super().render_span(token)
        names = str(token.attrs.get("holds", "")).split()
        if not names:
            return
        env, span = self.sphinx_env, self.current_node[-1]
        assert env
        assert isinstance(span, nodes.inline)
        guide = site_of(env.config, env.srcdir).guide
        said = {name: meant(guide, name) for name in names}
        if unknown := [name for name, found in said.items() if not found]:
            self.document.reporter.error(f"unknown rule '{unknown[0]}'", line=span.line)
            return
        held = [p for found in said.values() if found for p in found.provisions]
        note_use(env, held)
        span["classes"].append("sg-rule")
        shows(span, *held)
        places = dict.fromkeys((guide.text_of(name), name.split("/")[1]) for name in names)
        links = commas(clause_link(text, number) for text, number in places)
        self.current_node.extend([nodes.Text(" ("), *links, nodes.Text(")")])


class Parser(MystParser):
    """MyST with spans that hold rules; no page has settings of its own at its top.

    Made once: thousands of translated messages are parsed, each as a document of its own.
    """

    made: ClassVar[tuple[MdParserConfig, MarkdownIt] | None] = None

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Parse a page, or a translated message of one."""
        settings = document.settings.env.myst_config
        if Parser.made is None or Parser.made[0] is not settings:
            Parser.made = settings, create_md_parser(settings, Renderer)
        parser = Parser.made[1]
        parser.options["document"] = document
        parser.render(inputstring)


class SamverkanDomain(Domain):
    """Keeps for each page the rules that it shows and the concepts that it speaks of."""

    name = "samverkan"
    label = "Samverkansguiden"
    initial_data: ClassVar[dict[str, Any]] = {kept: {} for kept in KEPT}

    def clear_doc(self, docname: str) -> None:
        for kept in KEPT:
            self.data[kept].pop(docname, None)

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        for kept in KEPT:
            for docname in set(docnames) & otherdata[kept].keys():
                self.data[kept][docname] = otherdata[kept][docname]

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        docname, _, anchor = target.partition("#")
        if docname not in env.all_docs:
            return None
        return make_refnode(builder, fromdocname, docname, anchor, contnode)

    def resolve_any_xref(self, *_: Any, **__: Any) -> list[tuple[str, nodes.reference]]:
        """Nothing of this domain is linked to without saying what it is."""
        return []

    def pages_with(self, addresses: Iterable[str]) -> list[str]:
        """The written pages that show one of the rules, in alphabetical order."""
        wanted = set(addresses)
        return sorted(
            docname
            for docname, used in self.data["uses"].items()
            if wanted & set(used) and not docname.startswith(("avtal/", "scenarier/", "utbilda/"))
        )


class Backlinks(nodes.General, nodes.Element):
    """Where links to the pages that show the rules at `addresses` stand, folded behind a `title`.

    They are a line, and comparisons another, with the node's own children; without any, nothing is.
    """


def _resolve_backlinks(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    domain, say = app.env.get_domain("samverkan"), site_of_app(app).say
    assert isinstance(domain, SamverkanDomain)

    def links(pages: list[str]) -> list[nodes.reference]:
        titles = ((page, nodes.Text(app.env.titles[page].astext())) for page in pages)
        return [make_refnode(app.builder, docname, page, "", title) for page, title in titles]

    for node in list(doctree.findall(Backlinks)):
        pages = domain.pages_with(node["addresses"])
        compared = [page for page in pages if page.startswith("jamfor/")]
        others = [page for page in pages if page not in compared]
        lines: list[nodes.Node] = [
            line(f"{say(f'domain.{key}')}: ", *commas(links(found)), classes=["sg-meta"])
            for key, found in (("pages", others), ("compared", compared))
            if found
        ]
        lines += node.children
        node.replace_self(fold(node["title"], *lines, kind="sg-rests") if lines else [])


def _stale_backlinks(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Pages with links back are written again when another page has changed what it shows."""
    data = env.get_domain("samverkan").data
    now = {kept: {page: sorted(names) for page, names in data[kept].items()} for kept in KEPT}
    before = getattr(env, "samverkan_uses", None)
    env.samverkan_uses = now  # type: ignore[attr-defined]
    linking = ("avtal/", "scenarier/", "ordlista")
    return [] if before == now else [page for page in env.all_docs if page.startswith(linking)]
