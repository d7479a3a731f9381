"""A ladder as an ordered list: who handles each step, what it does, what holds meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.model.guide import Provision
from samverkan.site.base import SiteDirective, shows
from samverkan.site.domain import clause_link
from samverkan.site.kit import box, line, paragraph
from samverkan.words.beside import spoken

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class LadderDirective(SiteDirective):
    """```{ladder} VG``` shows the agreement's dispute ladder."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        text = self.text(self.arguments[0])
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
            found.append(paragraph(self.say("ladder.no-last-word"), "sg-silent"))
        said = [self._sentence(provision) for provision in meanwhile]
        return [*found, box("sg-answer", *said, title=self.say("ladder.meanwhile"))]

    def _rung(self, provisions: list[Provision]) -> list[nodes.Node]:
        found: list[nodes.Node] = [self._sentence(provision) for provision in provisions]
        step = next(p.rule.step for p in provisions if p.rule.step)
        notes = [self.say(f"ladder.effect.{step.effect}"), self.say(f"ladder.entry.{step.entry}")]
        if any(p.rule.step and p.rule.step.last_word for p in provisions):
            notes.append(self.say("ladder.last-word"))
        return [*found, paragraph(" ".join(notes), "sg-meta")]

    def _sentence(self, provision: Provision) -> nodes.paragraph:
        guide = self.site.guide
        text = guide.text_of(provision.address)
        said = self.site.say.sentence(provision)
        node = line(f"{said} (", clause_link(text, provision.clause), ")")
        shows(node, *spoken(guide, provision))
        return node


def setup(app: Sphinx) -> None:
    """Register the directive of ladders."""
    app.add_directive("ladder", LadderDirective)
