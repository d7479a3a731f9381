"""How sure a reader can be: what the last run of the mutants came to, clause by clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

from samverkan.guide import Text
from samverkan.mutants.progress import COULD, WHO
from samverkan.mutants.results import Recorded, read
from samverkan.schema import LANGUAGES
from samverkan.schema import Text as Words
from samverkan.site.agreement import paragraph
from samverkan.site.base import SiteDirective
from samverkan.site.domain import clause_link
from samverkan.site.table import table

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
SENTENCES = Words(
    sv="Samma ändringar prövades mot meningarna som du läser. {sv} av dem skulle den svenska "
    "meningen inte ha märkt, och {en} den engelska. Meningarna ändrades också själva på {changed} "
    "sätt: ett annat tal, en annan aktör, ett annat verb, ett ord mindre. {unnoticed} av de "
    "ändringarna skulle reglerna inte ha märkt.",
    en="The same changes were tried against the sentences that you read. {sv} of them the Swedish "
    "sentence would not have noticed, and {en} the English one. The sentences were also changed "
    "themselves in {changed} ways: another number, another actor, another verb, a word less. "
    "{unnoticed} of those changes the rules would not have noticed.",
)
BY_CLAUSE = Words(sv="Klausul för klausul", en="Clause by clause")
HEADS = {
    "sv": ["Klausul", "Ändringar", "Märktes", "Samma sak", "Obemärkta: scenarier", "Svensk mening", "Engelsk mening"],
    "en": ["Clause", "Changes", "Noticed", "Same meaning", "Unnoticed: scenarios", "Swedish sentence", "English sentence"],
}  # fmt: skip


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
            all=sum(found.counts[verdict] for verdict in found.VERDICTS),
            rows=rows,
            scenarios=len(scenarios),
            **{verdict: found.counts[verdict] for verdict in ("killed", "equivalent", "survived")},
        )
        survivors = nodes.bullet_list()
        for survivor in found.survivors:
            said_of = {key: survivor[key][language] for key in ("was", "now")}
            who = WHO["scenarios"][language]
            words = COULD[language].format(**{**survivor, **said_of}, who=who)
            survivors += nodes.list_item("", paragraph(words))
        counts = {name: found.counts[name] for name in LANGUAGES}
        held = SENTENCES[language].format(**counts, **found.sentences)
        opening = f'<details class="sg-more"><summary>{BY_CLAUSE[language]}</summary>'
        raw = [nodes.raw("", said, format="html") for said in (opening, "</details>")]
        texts = [self._table(text, found) for text in site.guide.texts.values()]
        told = [paragraph(said), paragraph(held), *([survivors] if found.survivors else [])]
        return [*told, raw[0], *texts, raw[1]]

    def _table(self, text: Text, found: Recorded) -> nodes.Element:
        rows: list[Any] = []
        for number in text.clauses:
            counts = found.clauses.get(text.address(number))
            if counts:
                verdicts = [counts.get(verdict, 0) for verdict in found.VERDICTS]
                sentences = [counts.get(name, 0) for name in LANGUAGES]
                cells = [sum(verdicts), *verdicts, *sentences]
                link = nodes.paragraph("", "", clause_link(text, number))
                rows.append([[link], *([paragraph(str(cell))] for cell in cells)])
        title = text.agreement.short[self.site.language]
        return table(title, HEADS[self.site.language], [16, 14, 14, 14, 14, 14, 14], rows)


def setup_certainty(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("certainty", CertaintyDirective)
