"""How sure a reader can be: what the last run of the mutants came to, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

from samverkan.guide import Text
from samverkan.mutants.progress import COULD
from samverkan.mutants.results import Recorded, read
from samverkan.schema import Text as Words
from samverkan.sphinx.agreement import paragraph
from samverkan.sphinx.domain import clause_link
from samverkan.sphinx.site import SiteDirective
from samverkan.sphinx.table import table

if TYPE_CHECKING:
    from sphinx.application import Sphinx

NOT_RUN = Words(
    sv="Ingen prövning har körts för den här versionen av reglerna och scenarierna.",
    en="No such test has been run on this version of the rules and scenarios.",
)
WHOLE = Words(
    sv="{date}: {all} ändringar av reglerna prövades mot {rows} exempel i {scenarios} scenarier. "
    "{killed} märktes. {equivalent} betyder samma sak som regeln själv, vilket är bevisat genom "
    "att pröva alla fall. {survived} skulle ha gått obemärkt förbi.",
    en="{date}: {all} changes of the rules were tried against {rows} examples in {scenarios} "
    "scenarios. {killed} were noticed. {equivalent} mean the same as the rule itself, which is "
    "proved by trying every case. {survived} would have gone unnoticed.",
)
HEADS = {
    "sv": ["Klausul", "Ändringar", "Märktes", "Samma sak", "Obemärkta"],
    "en": ["Clause", "Changes", "Noticed", "Same meaning", "Unnoticed"],
}


class CertaintyDirective(SiteDirective):
    """```{certainty}``` shows the figures of the last run, if it was a run of these rules."""

    def show(self) -> list[nodes.Node]:
        language, site = self.site.language, self.site
        path = site.guide.root / "build" / "mutants.json"
        self.env.note_dependency(str(path))
        scenarios = [result.scenario for result in site.results.values()]
        found = read(path, site.guide, scenarios)
        if found is None:
            return [paragraph(NOT_RUN[language])]
        rows = sum(len(scenario.rows) for scenario in scenarios)
        said = WHOLE[language].format(
            date=found.date,
            all=sum(found.counts.values()),
            rows=rows,
            scenarios=len(scenarios),
            **{verdict: found.counts[verdict] for verdict in ("killed", "equivalent", "survived")},
        )
        survivors = nodes.bullet_list()
        for survivor in found.survivors:
            said_of = {key: survivor[key][language] for key in ("was", "now")}
            words = COULD[language].format(**{**survivor, **said_of})
            survivors += nodes.list_item("", paragraph(words))
        texts = [self._table(text, found) for text in site.guide.texts.values()]
        return [paragraph(said), *([survivors] if found.survivors else []), *texts]

    def _table(self, text: Text, found: Recorded) -> nodes.Element:
        rows: list[Any] = []
        for number in text.clauses:
            counts = found.clauses.get(text.address(number))
            if counts:
                cells = [sum(counts.values()), *(counts.get(v, 0) for v in found.VERDICTS)]
                link = nodes.paragraph("", "", clause_link(text, number))
                rows.append([[link], *([paragraph(str(cell))] for cell in cells)])
        title = text.agreement.short[self.site.language]
        return table(title, HEADS[self.site.language], [24, 19, 19, 19, 19], rows)


def setup_certainty(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("certainty", CertaintyDirective)
