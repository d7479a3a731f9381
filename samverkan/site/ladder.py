"""A ladder as an ordered list: who handles each step, what it does, what holds meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan import render
from samverkan.beside import spoken
from samverkan.guide import Provision
from samverkan.schema import Text as Words
from samverkan.site.agreement import box, paragraph
from samverkan.site.base import SiteDirective, shows
from samverkan.site.domain import clause_link

if TYPE_CHECKING:
    from sphinx.application import Sphinx

EFFECT = {
    "decides": Words(sv="Steget kan lösa frågan.", en="This step can settle the matter."),
    "reports": Words(sv="Steget rapporterar bara.", en="This step only reports."),
}
ENTRY = {
    "stated": Words(
        sv="Texten säger hur frågan kommer hit.", en="The text says how a matter comes here."
    ),
    "read-in": Words(
        sv="Hur frågan kommer hit läser guiden in.",
        en="How a matter comes here is read in by the guide.",
    ),
    "unsaid": Words(
        sv="Texten säger inte hur frågan kommer hit.",
        en="The text does not say how a matter comes here.",
    ),
}
MEANWHILE = Words(
    sv="Gäller på varje steg, tills frågan är löst",
    en="Holds on every step, until the matter is settled",
)
LAST_WORD = Words(sv="Här ligger sista ordet.", en="The last word lies here.")
NO_LAST_WORD = Words(
    sv="Texten pekar inte ut någon som har sista ordet.",
    en="The text names nobody who has the last word.",
)


class LadderDirective(SiteDirective):
    """```{ladder} VG``` shows the agreement's dispute ladder."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        text, language = self.text(self.arguments[0]), self.site.language
        rungs: dict[int, list[Provision]] = {}
        for provision in text.provisions:
            if provision.rule.step:
                rungs.setdefault(provision.rule.step.number, []).append(provision)
        meanwhile = [p for p in text.provisions if p.rule.meanwhile]
        self.use(*(p for rung in rungs.values() for p in rung), *meanwhile)
        items = nodes.enumerated_list(classes=["sg-timeline"])
        for number in sorted(rungs):
            items += nodes.list_item("", *self._rung(rungs[number]))
        found: list[nodes.Node] = [items]
        if not any(p.rule.step and p.rule.step.last_word for rung in rungs.values() for p in rung):
            found.append(paragraph(NO_LAST_WORD[language], "sg-silent"))
        said = [self._sentence(provision) for provision in meanwhile]
        return [*found, box("sg-answer", *said, title=MEANWHILE[language])]

    def _rung(self, provisions: list[Provision]) -> list[nodes.Node]:
        language = self.site.language
        found: list[nodes.Node] = [self._sentence(provision) for provision in provisions]
        step = next(p.rule.step for p in provisions if p.rule.step)
        notes = [EFFECT[step.effect][language], ENTRY[step.entry][language]]
        if any(p.rule.step and p.rule.step.last_word for p in provisions):
            notes.append(LAST_WORD[language])
        return [*found, paragraph(" ".join(notes), "sg-meta")]

    def _sentence(self, provision: Provision) -> nodes.paragraph:
        guide, language = self.site.guide, self.site.language
        text = guide.text_of(provision.address)
        node = paragraph(render.sentence(guide, provision, language) + " (")
        shows(node, *spoken(guide, provision))
        node += clause_link(text, provision.clause)
        node += nodes.Text(")")
        return node


def setup_ladder(app: Sphinx) -> None:
    """Register the directive of ladders."""
    app.add_directive("ladder", LadderDirective)
