"""What guide.json holds, record by record: made from its schema and the descriptions."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.data.descriptions import described
from samverkan.files.errors import nearest
from samverkan.site.base import SiteDirective
from samverkan.site.kit import paragraph
from samverkan.site.schemas import RECORDS, guide_schema
from samverkan.site.table import Cell, table


class RecordDirective(SiteDirective):
    """```{record} Rule``` shows the fields of a record, as they stand in guide.json."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        said = self.site.kept("guide-schema", guide_schema)
        records, name = {**said["$defs"], "Exported": said}, self.arguments[0]
        if name not in records:
            raise self.error(f"unknown record '{name}'{nearest(name, records)}")
        base = RECORDS[name].__bases__[0].__name__
        taken = records[base]["properties"] if base in records else {}
        rows: list[list[Cell]] = []
        for field, value in records[name]["properties"].items():
            if taken.get(field) != value:
                contents: Cell = [self._linked(self._contents(value), records)]
                if field in records[name].get("required", ()):
                    contents.append(paragraph(self.say("records.always"), "sg-meta"))
                told = described(RECORDS[name], field)[self.language]
                key = nodes.paragraph("", "", nodes.literal("", field))
                rows.append([[key], contents, [paragraph(told)]])
        place = nodes.container(ids=[anchor(name)])
        if taken:
            place += self._linked(self.say("records.extends", record=name, base=base), records)
        caption = self.say("records.caption", record=name)
        place += table(caption, self.say.every("records.heads"), [22, 33, 45], rows)
        return [place]

    def _contents(self, said: dict[str, Any]) -> str:
        """What a key holds: the schema of its value, in words."""
        if "$ref" in said:
            return str(said["$ref"].rpartition("/")[2])
        if "anyOf" in said:
            return self.say("records.or").join(map(self._contents, said["anyOf"]))
        if "enum" in said:
            return self.say("records.one-of", words=", ".join(said["enum"]))
        if said["type"] == "array":
            return self.say("records.list", words=self._contents(said["items"]))
        if said["type"] == "object" and said["additionalProperties"] is True:
            return self.say("records.condition")
        if said["type"] == "object":
            return self.say("records.map", words=self._contents(said["additionalProperties"]))
        kind = said.get("format", said["type"])
        return self.say(f"records.simple.{kind}")

    def _linked(self, words: str, records: dict[str, Any]) -> nodes.paragraph:
        """The words, with each record that they name linked to its table."""
        node = nodes.paragraph()
        for part in re.split(r"(\b[A-Z]\w+)", words):
            if part in records:
                node += nodes.reference("", part, refid=anchor(part), internal=True)
            else:
                node += nodes.Text(part)
        return node


def anchor(record: str) -> str:
    """The place of a record's table on its page."""
    return f"record-{record.lower()}"


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("record", RecordDirective)
