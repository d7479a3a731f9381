"""The agreements side by side, question by question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from samverkan.model.guide import Text
from samverkan.model.records import PHASES
from samverkan.site.base import SiteDirective, shows
from samverkan.site.domain import clause_link
from samverkan.site.kit import commas, line, paragraph
from samverkan.site.table import table
from samverkan.words.compare import Asked, answering, compare_all, said
from samverkan.words.say import capital

if TYPE_CHECKING:
    from sphinx.application import Sphinx


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
        rows = [row for asked in self._asked(act, texts) if (row := self._row(act, asked, texts))]
        if not rows:
            return []
        compared = [p for text in texts for p in text.by_act.get(act, ())]
        self.use(*compared)
        heads = [
            self.say("compare.heads.0"),
            *(t.agreement.short[language] for t in texts),
            self.say("compare.heads.1"),
        ]
        caption = capital(guide.acts[act].do[language])
        node = table(caption, heads, [22, 32, 32, 14], rows)
        shows(node, *compared)
        return [node]

    def _asked(self, act: str, texts: list[Text]) -> list[Asked]:
        """The questions on an act; its words where texts differ in them, and when it is so."""
        asked: list[Asked] = list(self.site.guide.acts[act].asks)
        shared = all(act in text.by_act for text in texts)
        if any(p.rule.variant for text in texts for p in text.by_act.get(act, ())):
            asked.insert(0, "act")
        if shared and "condition" not in asked:
            asked.append("condition")
        return asked

    def _row(self, act: str, asked: Asked, texts: list[Text]) -> list[list[nodes.Node]]:
        verdict = compare_all(self.site.guide, texts, act, asked)
        if verdict == "both-silent":
            return []
        head = self.say("compare.the-act") if asked == "act" else self.site.say.aspect(asked)
        return [
            [paragraph(head)],
            *(self._answers(text, act, asked) for text in texts),
            [paragraph(self.say(f"compare.verdict.{verdict}"))],
        ]

    def _answers(self, text: Text, act: str, asked: Asked) -> list[nodes.Node]:
        guide, language = self.site.guide, self.site.language
        if act not in text.by_act:
            return [paragraph(capital(self.say("compare.nothing")), "sg-silent")]
        rules = answering(text, act, asked)
        if not rules and asked != "act":
            return [paragraph(capital(self.site.say.silent(asked)), "sg-silent")]
        found: list[nodes.Node] = []
        answers = [(said(p, asked, guide)[language], p.clause) for p in rules]
        for words in dict.fromkeys(words for words, _ in answers):
            clauses = dict.fromkeys(clause for other, clause in answers if other == words)
            links = commas(clause_link(text, clause) for clause in clauses)
            found.append(line(capital(words) + " (", *links, ")"))
        return found


def setup(app: Sphinx) -> None:
    """Register the comparison."""
    app.add_directive("compare", CompareDirective)
