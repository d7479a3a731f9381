"""The agreements side by side, question by question."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from samverkan import phrases, render
from samverkan.checks import fills
from samverkan.compare import compare_all
from samverkan.guide import Text
from samverkan.schema import PHASES, Aspect
from samverkan.schema import Text as Words
from samverkan.sphinx.agreement import paragraph
from samverkan.sphinx.domain import clause_link
from samverkan.sphinx.site import SiteDirective, shows
from samverkan.sphinx.table import table

if TYPE_CHECKING:
    from sphinx.application import Sphinx

VERDICT = {
    "same": Words(sv="= Samma", en="= Same"),
    "different": Words(sv="≠ Olika", en="≠ Different"),
    "silent": Words(sv="∅ En är tyst", en="∅ One is silent"),
}
HEADS = [Words(sv="Fråga", en="Question"), Words(sv="Jämfört", en="Compared")]


class CompareDirective(SiteDirective):
    """```{compare} inquiry before``` compares all questions of some phases."""

    required_arguments = 1
    final_argument_whitespace = True

    def show(self) -> list[nodes.Node]:
        guide = self.site.guide
        phases = self.arguments[0].split()
        for phase in phases:
            if phase not in PHASES:
                raise self.error(f"unknown phase '{phase}'; valid: {', '.join(PHASES)}")
        texts = guide.settled
        acts = [
            name
            for name, act in guide.acts.items()
            if act.phase in phases and any(name in text.by_act for text in texts)
        ]
        found: list[nodes.Node] = []
        for act in acts:
            found += self._act(act, texts)
        return found

    def _act(self, act: str, texts: list[Text]) -> list[nodes.Node]:
        language, guide = self.site.language, self.site.guide
        rows = [row for aspect in guide.acts[act].asks if (row := self._row(act, aspect, texts))]
        if not rows:
            return []
        compared = [p for text in texts for p in text.by_act.get(act, ())]
        self.use(*compared)
        heads = [
            HEADS[0][language],
            *(t.agreement.short[language] for t in texts),
            HEADS[1][language],
        ]
        caption = phrases.capital(guide.acts[act].do[language])
        node = table(caption, heads, [22, 32, 32, 14], rows)
        shows(node, *compared)
        return [node]

    def _row(self, act: str, aspect: Aspect, texts: list[Text]) -> list[list[nodes.Node]]:
        language = self.site.language
        verdict = compare_all(self.site.guide, texts, act, aspect)
        if verdict == "both-silent":
            return []
        return [
            [paragraph(render.ASPECT[aspect][language])],
            *(self._answers(text, act, aspect) for text in texts),
            [paragraph(VERDICT[verdict][language])],
        ]

    def _answers(self, text: Text, act: str, aspect: Aspect) -> list[nodes.Node]:
        guide, language = self.site.guide, self.site.language
        answering = [p for p in text.by_act.get(act, ()) if fills(p.rule, aspect)]
        if not answering:
            silent = render.SILENT[aspect][language] if act in text.by_act else NOTHING[language]
            return [paragraph(phrases.capital(silent), "sg-silent")]
        found: list[nodes.Node] = []
        said = [(render.cell(guide, p, aspect, language), p.clause) for p in answering]
        for words, group in groupby(said, key=lambda pair: pair[0]):
            entry = nodes.paragraph("", phrases.capital(words) + " (")
            for index, clause in enumerate(dict.fromkeys(clause for _, clause in group)):
                entry += [nodes.Text(", ")] if index else []
                entry += clause_link(text, clause)
            entry += nodes.Text(")")
            found.append(entry)
        return found


NOTHING = Words(sv="Säger inget om det här", en="Says nothing of this")


def setup_compare(app: Sphinx) -> None:
    """Register the comparison."""
    app.add_directive("compare", CompareDirective)
