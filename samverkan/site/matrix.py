"""What must be told apart, agreement by agreement: some acts side by side, and who is covered."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.files.errors import Problems, nearest
from samverkan.model.conditions import All, Condition, NumberIs, atoms
from samverkan.model.guide import Text
from samverkan.model.matrix import MatrixRow, answering, matrix, unanswered
from samverkan.site.base import SiteDirective, shows
from samverkan.site.beside import note_node
from samverkan.site.domain import clause_link, clause_links
from samverkan.site.kit import box, fold, line, note, paragraph
from samverkan.site.table import Cell, table
from samverkan.words.beside import law_note, moved
from samverkan.words.say import capital

FEW = 2  # agreements whose parts of a page are unfolded


def setup(app: Sphinx) -> None:
    """Register the matrix of acts and the one of who is covered."""
    app.add_directive("matrix", MatrixDirective)
    app.add_directive("covered", CoveredDirective)


class EveryTextDirective(SiteDirective):
    """A section an agreement; where they are many, each is folded."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def show(self) -> list[nodes.Node]:
        self.read()
        texts, found = self.guide.settled, []
        for text in texts:
            name = text.agreement.short[self.language]
            body = self.show_text(text)
            if len(texts) > FEW:
                body = fold(name, *body)
            found.append(nodes.section("", nodes.title("", name), *body, ids=[f"i-{text.name}"]))
        return [*found]

    @abstractmethod
    def read(self) -> None:
        """Read what the page asks. Raises an error at its line."""

    @abstractmethod
    def show_text(self, text: Text) -> list[nodes.Node]:
        """The part of one agreement."""


class MatrixDirective(EveryTextDirective):
    """Acts side by side: a column a concept, a row a question.

        ```{matrix} health-examination medical-examination
        asks who to: examination.request | medical-examination.request
        ```

    A cell has the sentences that answer one of the row's aspects of one of the cell's acts, and
    what of these the text leaves unsaid.
    """

    def read(self) -> None:
        source, first = self.get_source_info()
        try:
            self.rows = matrix(self.guide, [*self.content], source)
        except Problems as error:
            lines = (f"line {p.line + first}: {p.message}" for p in error.problems)
            raise self.error("; ".join(lines)) from None
        self.columns = [self._column(name) for name in self.arguments[0].split()]

    def _column(self, name: str) -> str:
        if name not in self.guide.concepts:
            raise self.error(f"unknown concept '{name}'{nearest(name, self.guide.concepts)}")
        return capital(self.guide.concepts[name].term[self.language])

    def show_text(self, text: Text) -> list[nodes.Node]:
        heads = [self.say("matrix.question"), *self.columns]
        widths = [100 // len(heads)] * len(heads)
        rows: list[list[Cell]] = [
            [[paragraph(self.say(f"matrix.rows.{row.key}"))], *self._cells(text, row)]
            for row in self.rows
        ]
        return [box("sg-long", table(self.say("matrix.caption"), heads, widths, rows))]

    def _cells(self, text: Text, row: MatrixRow) -> Iterable[Cell]:
        """What a text says in each cell of a row, a sentence once, and what it leaves unsaid."""
        told: dict[str, str] = {}
        for column, acts in zip(self.columns, row.cells, strict=True):
            found, cell = answering(text, acts, row.aspects), list[nodes.paragraph]()
            for place, (first, *_) in found.items():
                if told.setdefault(place, column) == column:
                    where = clause_link(text, first.clause)
                    cell.append(line(f"{self.say.sentence(first)} (", where, ")"))
            for other in dict.fromkeys(self.columns):
                again = [p for p in found if told[p] == other != column]
                links = clause_links(text, [found[place][0].clause for place in again])
                if again:
                    same = self.say("matrix.same", column=other.lower())
                    cell.append(line(f"{same} ", *links, "."))
            rules = [rule for rules in found.values() for rule in rules]
            self.use(*rules)
            for node in cell[:1]:  # the notes of all of them stand together, last in the cell
                shows(node, *rules)
            for one in unanswered(self.guide, text, acts, row.aspects):
                words = f"{self.say.question(*one)} {capital(self.say.silent(one[1]))}."
                cell.append(paragraph(words, "sg-silent"))
            yield [*cell] or [paragraph(self.say("matrix.nothing"), "sg-silent")]


class CoveredDirective(EveryTextDirective):
    """```{covered} age legal-basis``` tells whom each agreement covers, fact by fact, and until when."""

    has_content = False

    def read(self) -> None:
        self.keys = self.arguments[0].split()
        for key in self.keys:
            if key not in self.guide.facts:
                raise self.error(f"unknown fact '{key}'{nearest(key, self.guide.facts)}")

    def show_text(self, text: Text) -> list[nodes.Node]:
        told = {
            capital(self.guide.facts[key].term[self.language]): self._cell(text, key)
            for key in self.keys
        }
        told[self.say("covered.region")] = [paragraph(text.edition.engaged_reading[self.language])]
        items = (
            nodes.definition_list_item("", nodes.term("", head), nodes.definition("", *cell))
            for head, cell in told.items()
        )
        lead = paragraph(self.say("covered.says"))
        return [lead, nodes.definition_list("", *items), *self._sentences(text)]

    def _cell(self, text: Text, key: str) -> Cell:
        """The conditions on a fact, where they stand, and the clauses that they limit."""
        cell: Cell = []
        for scope in text.scopes:
            parts = [p for p in _parts(scope.condition) if key in {a.key for a in atoms(p)}]
            if parts:
                words = capital(self.say.condition(All(tuple(parts))))
                words += "".join(map(self._until, parts))
                cell.append(line(f"{words} (", clause_link(text, scope.clause), ")."))
                limits = dict.fromkeys(place.partition("/")[0] for place in scope.covers)
                links = clause_links(text, [number for number in limits if number in text.clauses])
                cell.append(
                    line(f"{self.say('covered.limits')}: ", *links, ".", classes=["sg-meta"])
                )
        for number in dict.fromkeys(scope.clause for scope in text.scopes):
            for statement in text.clauses[number].statements.values():
                told = statement.definition if not statement.scope else None
                if told and any(key in reading.when for reading in statement.interpretation):
                    cell.append(line(f"{told[self.language]} (", clause_link(text, number), ")"))
        return cell or [paragraph(self.say("covered.nothing"), "sg-silent")]

    def _until(self, part: Condition) -> str:
        """Until when a number may be below a limit."""
        words = self.guide.facts[part.key].phrases if isinstance(part, NumberIs) else None
        if not (isinstance(part, NumberIs) and words and words.until and part.high):
            return ""
        return self.say("covered.until", until=words.until[self.language].format(n=part.high))

    def _sentences(self, text: Text) -> list[nodes.Node]:
        """Every statement of the clauses on whom the text covers, and how the guide reads it."""
        said: list[nodes.Node] = []
        for number in dict.fromkeys(scope.clause for scope in text.scopes):
            for name, statement in text.clauses[number].statements.items():
                words = statement.says or statement.definition or statement.background
                if words is None:
                    continue
                item = nodes.list_item(
                    "", line(f"{words[self.language]} (", clause_link(text, number), ")")
                )
                for move in moved(self.guide, text.address(number, name)):
                    item += note_node(self.site, law_note(self.guide, *move))
                readings = [reading[self.language] for reading in statement.interpretation]
                item += (
                    note("sg-reading", self.say("clause.reading"), *readings) if readings else []
                )
                said.append(item)
        return [paragraph(self.say("covered.sentences")), nodes.bullet_list("", *said)]


def _parts(condition: Condition) -> list[Condition]:
    """What must hold, part by part."""
    if isinstance(condition, All):
        return [inner for part in condition.parts for inner in _parts(part)]
    return [condition]
