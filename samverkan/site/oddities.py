"""The register of oddities: what is strange in a text, clause by clause, never mended in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.data.pages import clause_doc
from samverkan.model.records import Clause
from samverkan.site.base import SiteDirective
from samverkan.site.domain import link
from samverkan.site.kit import paragraph

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class OdditiesDirective(SiteDirective):
    """```{oddities} VG``` lists every oddity of an agreement with its clause."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        text, language = self.text(self.arguments[0]), self.site.language
        entries = nodes.definition_list(classes=["sg-oddities"])
        for number, clause in text.clauses.items():
            if said := self._oddities(clause):
                title = f"{text.code} {number} {clause.title[language]}"
                term = nodes.term("", "", link(clause_doc(text, number), title))
                body = nodes.definition("", *map(paragraph, said))
                entries += nodes.definition_list_item("", term, body)
        return [entries]

    def _oddities(self, clause: Clause) -> list[str]:
        language = self.site.language
        found = [*clause.oddities, *(o for s in clause.statements.values() for o in s.oddities)]
        return [oddity[language] for oddity in found]


def setup(app: Sphinx) -> None:
    """Register the register."""
    app.add_directive("oddities", OdditiesDirective)
