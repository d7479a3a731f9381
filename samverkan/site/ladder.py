"""The steps of a dispute, in order: ```{ladder} VG```."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.model.guide import Provision, Text
from samverkan.site.base import TextDirective, shows
from samverkan.site.domain import clause_link
from samverkan.site.kit import box, line, paragraph
from samverkan.words.beside import spoken


def setup(app: Sphinx) -> None:
    """Register the ladder."""
    app.add_directive("ladder", LadderDirective)


class LadderDirective(TextDirective):
    """A dispute's ladder as a list: who handles each step, what it does, what holds meanwhile."""

    def show_text(self, text: Text) -> list[nodes.Node]:
        rungs: dict[int, list[Provision]] = {}
        for provision in text.provisions:
            if provision.rule.step:
                rungs.setdefault(provision.rule.step.number, []).append(provision)
        meanwhile = [p for p in text.provisions if p.rule.meanwhile]
        self.use(*(p for rung in rungs.values() for p in rung), *meanwhile)
        items = (nodes.list_item("", *self._rung(text, rung)) for _, rung in sorted(rungs.items()))
        found: list[nodes.Node] = [nodes.enumerated_list("", *items, classes=["sg-timeline"])]
        if not any(_last_word(rung) for rung in rungs.values()):
            found.append(paragraph(self.say("ladder.no-last-word"), "sg-silent"))
        said_meanwhile = (self._sentence(text, provision) for provision in meanwhile)
        return [*found, box("sg-answer", *said_meanwhile, title=self.say("ladder.meanwhile"))]

    def _rung(self, text: Text, rung: list[Provision]) -> list[nodes.Node]:
        step = next(p.rule.step for p in rung if p.rule.step)
        notes = [self.say(f"ladder.effect.{step.effect}"), self.say(f"ladder.entry.{step.entry}")]
        if _last_word(rung):
            notes.append(self.say("ladder.last-word"))
        said_here = (self._sentence(text, provision) for provision in rung)
        return [*said_here, paragraph(" ".join(notes), "sg-meta")]

    def _sentence(self, text: Text, provision: Provision) -> nodes.paragraph:
        node = line(f"{self.say.sentence(provision)} (", clause_link(text, provision.clause), ")")
        shows(node, *spoken(self.guide, provision))
        return node


def _last_word(rung: list[Provision]) -> bool:
    return any(p.rule.step and p.rule.step.last_word for p in rung)
