"""The glossary: each concept with its terms in both languages and its definition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.schema import Concept
from samverkan.schema import Text as Words
from samverkan.sphinx.agreement import paragraph
from samverkan.sphinx.domain import link
from samverkan.sphinx.site import SiteDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ALSO = Words(sv="Även", en="Also")
AVOID = Words(sv="Undvik", en="Avoid")
APART = Words(sv="Skilj från", en="Keep apart from")
EVIDENCE = {
    "official": Words(sv="den engelska termen är officiell", en="the English term is official"),
    "non-official": Words(
        sv="den engelska termen används men är inte officiell",
        en="the English term is in use but not official",
    ),
    "ours": Words(
        sv="den engelska termen är guidens egen", en="the English term is the guide's own"
    ),
}


class ConceptsDirective(SiteDirective):
    """Every concept, alphabetically by its preferred term in the site's language."""

    def show(self) -> list[nodes.Node]:
        language = self.site.language
        concepts = sorted(
            self.site.guide.concepts.items(), key=lambda item: _sort_key(item[1].term[language])
        )
        entries = nodes.definition_list(classes=["sg-glossary"])
        for name, concept in concepts:
            entries += self._entry(name, concept)
        return [entries]

    def _entry(self, name: str, concept: Concept) -> nodes.definition_list_item:
        language = self.site.language
        other: str = concept.term.en if language == "sv" else concept.term.sv
        term = nodes.term(
            "", "", nodes.strong("", concept.term[language]), nodes.Text(" – "), ids=[name]
        )
        term += nodes.inline(
            "", other, classes=["sg-other-language"], lang="en" if language == "sv" else "sv"
        )
        body = nodes.definition("", paragraph(concept.definition[language]))
        notes = []
        if also := concept.admitted.get(language):
            notes.append(f"{ALSO[language]}: {', '.join(also)}.")
        if avoid := concept.deprecated.get(language):
            notes.append(f"{AVOID[language]}: {', '.join(avoid)}.")
        if concept.note:
            notes.append(concept.note[language])
        if concept.kind != "time":
            notes.append(EVIDENCE[concept.evidence][language].capitalize() + ".")
        body += paragraph(" ".join(notes), "sg-meta")
        if concept.look_alikes:
            apart = nodes.paragraph("", APART[language] + ": ", classes=["sg-meta"])
            for index, look_alike in enumerate(concept.look_alikes):
                apart += [nodes.Text(", ")] if index else []
                apart += link(
                    f"ordlista#{look_alike}", self.site.guide.concepts[look_alike].term[language]
                )
            body += apart
        return nodes.definition_list_item("", term, body)


def _sort_key(term: str) -> tuple[int, ...]:
    """Swedish alphabetical order: å, ä and ö come last, in that order."""
    order = {"å": 0x7B, "ä": 0x7C, "ö": 0x7D, "é": ord("e")}
    return tuple(order.get(char, ord(char)) for char in term.lower())


def setup_glossary(app: Sphinx) -> None:
    """Register the glossary's directive."""
    app.add_directive("concepts", ConceptsDirective)
