"""The roles that put a fact into prose, and the record of which page shows which rule.

`{clause}` and `{scenario}` link; `{rule}` is a whole sentence, and `{statement}` what is no rule; `{fact}` one cell of a rule
("vg/3.4.3.1/offer-appointment deadline"); `{concept}` a glossary term.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.domains import Domain
from sphinx.util.nodes import make_refnode

from samverkan.data.pages import clause_doc, scenario_doc
from samverkan.model.guide import Text
from samverkan.model.records import ASPECTS
from samverkan.site.base import SiteRole, Unknown, note_use, shows
from samverkan.site.kit import bullets, line
from samverkan.site.terms import Term
from samverkan.site.words import language_of, say
from samverkan.words.beside import law_note, moved, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from docutils.nodes import Node
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

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


class ClauseRole(SiteRole):
    """`{clause}`VG-3.4.3.1`` links to the clause's page."""

    def show(self) -> list[Node]:
        texts = self.site.guide.texts
        clauses = {f"{c}-{n}": (t, n) for c, t in texts.items() for n in t.clauses}
        return [clause_link(*self.known("clause", self.text, clauses))]


class ScenarioRole(SiteRole):
    """`{scenario}`S-014`` links to the scenario's page."""

    def show(self) -> list[Node]:
        scenario = self.known("scenario", self.text, self.site.results).scenario
        return [link(scenario_doc(self.text), scenario.said(scenario.name, self.site.language))]


class RuleRole(SiteRole):
    """`{rule}`vg/3.4.3.1/offer-appointment`` is the rule as a sentence, with its clause."""

    def show(self) -> list[Node]:
        guide = self.site.guide
        provision = self.known("rule", self.text, guide.provisions)
        note_use(self.env, [provision])
        said = nodes.inline("", self.site.say.sentence(provision), classes=["sg-rule"])
        shows(said, *spoken(guide, provision))
        where = clause_link(guide.text_of(self.text), provision.clause)
        return [said, nodes.Text(" ("), where, nodes.Text(")")]


class StatementRole(SiteRole):
    """`{statement}`vg/1.3/parties`` is what a statement that is no rule says, with its clause."""

    def show(self) -> list[Node]:
        guide, language = self.site.guide, self.site.language
        known = {
            text.address(number, name): (text, number, statement)
            for text in guide.settled
            for number, name, statement in text.statements()
            if statement.kind not in ("rule", "right")
        }
        text, number, statement = self.known("statement", self.text, known)
        says = statement.says
        said = says[language] if says else self.site.say.own(text, statement)
        moves = [law_note(guide, *one).said(language) for one in moved(guide, self.text)]
        where = clause_link(text, number)
        return [nodes.Text(f"{' '.join([said, *moves])} ("), where, nodes.Text(")")]


class FactRole(SiteRole):
    """`{fact}`vg/3.4.3.1/offer-appointment deadline`` is one cell of a rule."""

    def show(self) -> list[Node]:
        address, _, name = self.text.partition(" ")
        provision = self.known("rule", address, self.site.guide.provisions)
        aspect = self.known("aspect", name, {aspect: aspect for aspect in ASPECTS})
        said = self.site.say.cell(provision, aspect)
        if not said:
            raise Unknown(f"'{address}' says nothing of '{aspect}'")
        note_use(self.env, [provision])
        node = nodes.inline("", said, classes=["sg-fact"])
        shows(node, provision)
        return [node]


class ConceptRole(SiteRole):
    """`{concept}`health-centre`` is the concept as it stands inside a sentence."""

    def show(self) -> list[Node]:
        self.known("concept", self.text, self.site.guide.concepts)
        return [Term("", self.site.say.concept(self.text), concept=self.text)]


class TitleRole(SiteRole):
    """The titles of generated pages: `{clause-title}`, `{agreement-title}`, `{scenario-title}`."""

    def show(self) -> list[Node]:
        guide, language = self.site.guide, self.site.language
        if self.name == "scenario-title":
            scenario = self.site.results[self.text].scenario
            return [nodes.Text(scenario.said(scenario.name, language))]
        code, _, number = self.text.partition("-")
        text = guide.text_of(code.lower())
        if self.name == "agreement-title":
            said = text.agreement.title[language]
        else:
            said = f"{text.code} {number} {text.clauses[number].title[language]}"
        if text.stage != "in-use":
            stage = say(language, f"domain.stages.{text.stage}")
            said += f" ({stage} {text.edition_id})"
        return [nodes.Text(said)]


ROLES: dict[str, Callable[[], SiteRole]] = {
    "clause": ClauseRole,
    "scenario": ScenarioRole,
    "rule": RuleRole,
    "statement": StatementRole,
    "fact": FactRole,
    "concept": ConceptRole,
    "clause-title": TitleRole,
    "agreement-title": TitleRole,
    "scenario-title": TitleRole,
}


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

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Nothing of this domain is linked to without saying what it is."""
        return []

    def pages_with(self, addresses: Iterable[str]) -> list[str]:
        """The written pages that show one of the rules, in alphabetical order."""
        wanted = set(addresses)
        return sorted(
            docname
            for docname, used in self.data["uses"].items()
            if wanted & set(used) and not docname.startswith(("avtal/", "scenarier/"))
        )


class Backlinks(nodes.General, nodes.Element):
    """A place where links to the pages that show some rules will stand."""


def _resolve_backlinks(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    domain = app.env.get_domain("samverkan")
    assert isinstance(domain, SamverkanDomain)
    for node in list(doctree.findall(Backlinks)):
        pages = domain.pages_with(node["addresses"])
        titles = ((page, nodes.Text(app.env.titles[page].astext())) for page in pages)
        links = (make_refnode(app.builder, docname, page, "", title) for page, title in titles)
        items = bullets(*map(line, links))
        if pages:
            title = say(language_of(app.config), "domain.used")
            node.replace_self([nodes.rubric("", title), items])
        else:
            node.parent.remove(node)


def _stale_backlinks(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Pages with links back are written again when another page has changed what it shows."""
    data = env.get_domain("samverkan").data
    now = {kept: {page: sorted(names) for page, names in data[kept].items()} for kept in KEPT}
    before = getattr(env, "samverkan_uses", None)
    env.samverkan_uses = now  # type: ignore[attr-defined]
    linking = ("avtal/", "scenarier/", "ordlista")
    return [] if before == now else [page for page in env.all_docs if page.startswith(linking)]


def setup(app: Sphinx) -> None:
    """Register the domain, its roles and the links back."""
    app.add_domain(SamverkanDomain)
    for name, role in ROLES.items():
        app.add_role(name, role())
    app.add_node(Backlinks)
    app.connect("doctree-resolved", _resolve_backlinks)
    app.connect("env-updated", _stale_backlinks)
