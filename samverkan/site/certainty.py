"""How sure a reader can be: what the last run of the mutants came to, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

from samverkan.model.guide import Text
from samverkan.model.records import LANGUAGES
from samverkan.proof.mutants.progress import COULD, WHO
from samverkan.proof.mutants.results import Recorded, read
from samverkan.site.base import SiteDirective
from samverkan.site.domain import clause_link
from samverkan.site.kit import bullets, fold, line, paragraph
from samverkan.site.table import table

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class CertaintyDirective(SiteDirective):
    """```{certainty}``` shows the figures of the last run, if it was a run of these rules."""

    def show(self) -> list[nodes.Node]:
        language, site = self.site.language, self.site
        path = site.guide.root / "build" / "mutants.json"
        self.env.note_dependency(str(path))
        scenarios = [result.scenario for result in site.results.values()]
        found = read(path, site.guide, scenarios)
        if found is None:
            return [paragraph(self.say("certainty.not-run"))]
        rows = sum(len(scenario.rows) for scenario in scenarios)
        said = self.say(
            "certainty.whole",
            date=found.date,
            all=sum(found.counts[verdict] for verdict in found.VERDICTS),
            rows=rows,
            scenarios=len(scenarios),
            **found.counts,
        )
        survivors = []
        for survivor in found.survivors:
            said_of = {key: survivor[key][language] for key in ("was", "now")}
            who = WHO["scenarios"][language]
            words = COULD[language].format(**{**survivor, **said_of}, who=who)
            survivors.append(paragraph(words))
        held = self.say("certainty.sentences", **found.counts, **found.sentences)
        texts = [self._table(text, found) for text in site.guide.texts.values()]
        told = [paragraph(said), paragraph(held), *([bullets(*survivors)] if survivors else [])]
        return [*told, *fold(self.say("certainty.by-clause"), *texts)]

    def _table(self, text: Text, found: Recorded) -> nodes.Element:
        rows: list[Any] = []
        for number in text.clauses:
            counts = found.clauses.get(text.address(number))
            if counts:
                verdicts = [counts.get(verdict, 0) for verdict in found.VERDICTS]
                sentences = [counts.get(name, 0) for name in LANGUAGES]
                cells = [sum(verdicts), *verdicts, *sentences]
                link = line(clause_link(text, number))
                rows.append([[link], *([paragraph(str(cell))] for cell in cells)])
        title = text.agreement.short[self.site.language]
        return table(title, self.say_all("certainty.heads"), [16, 14, 14, 14, 14, 14, 14], rows)


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("certainty", CertaintyDirective)
