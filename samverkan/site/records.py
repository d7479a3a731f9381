"""What guide.json holds, record by record: made from its schema and the descriptions."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.data.descriptions import described
from samverkan.files.errors import nearest
from samverkan.model.records import Language
from samverkan.site.base import SiteDirective
from samverkan.site.kit import paragraph
from samverkan.site.schemas import RECORDS, guide_schema
from samverkan.site.table import table
from samverkan.site.words import say


def type_in_words(said: dict[str, Any], language: Language) -> str:
    """What a key holds: the schema of its value, in words."""
    if "$ref" in said:
        return str(said["$ref"].rpartition("/")[2])
    if "anyOf" in said:
        return say(language, "records.or").join(
            type_in_words(option, language) for option in said["anyOf"]
        )
    if "enum" in said:
        return say(language, "records.one-of", words=", ".join(said["enum"]))
    if said["type"] == "array":
        return say(language, "records.list", words=type_in_words(said["items"], language))
    if said["type"] == "object":
        inner = said["additionalProperties"]
        if inner is True:
            return say(language, "records.condition")
        return say(language, "records.map", words=type_in_words(inner, language))
    kind = said.get("format", said["type"])
    return say(language, f"records.simple.{kind}")


class RecordDirective(SiteDirective):
    """```{record} Rule``` shows the fields of a record, as they stand in guide.json."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        said = self.site.kept("guide-schema", guide_schema)
        records = {**said["$defs"], "Exported": said}
        name, language = self.arguments[0], self.site.language
        if name not in records:
            raise self.error(f"unknown record '{name}'{nearest(name, records)}")
        rows: list[Any] = []
        base = RECORDS[name].__bases__[0].__name__
        taken = records[base]["properties"] if base in records else {}
        for field, value in records[name]["properties"].items():
            if taken.get(field) == value:
                continue
            told = described(RECORDS[name], field)[language]
            contents = self._linked(type_in_words(value, language), records)
            always = [paragraph(self.say("records.always"), "sg-meta")]
            required = field in records[name].get("required", ())
            rows.append(
                [
                    [nodes.paragraph("", "", nodes.literal("", field))],
                    [contents, *(always if required else [])],
                    [paragraph(told)],
                ]
            )
        caption = self.say("records.caption", record=name)
        place = nodes.container(ids=[anchor(name)])
        if taken:
            place += self._linked(self.say("records.extends", record=name, base=base), records)
        place += table(caption, self.say.every("records.heads"), [22, 33, 45], rows)
        return [place]

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
