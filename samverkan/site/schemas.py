"""A JSON Schema for each kind of file, made from the records: for editors and other programs.

They stand in `schemas/`, where the first line of each YAML file leads, and on the site. A
schema cannot say all that the loader checks (which names exist), only what a file may hold.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from samverkan.data.descriptions import described
from samverkan.data.kinds import FOLDER, FORMAT
from samverkan.files.errors import Problem, Problems
from samverkan.files.text import write_text
from samverkan.model import records
from samverkan.model.records import (
    Act,
    Agreement,
    Bilingual,
    CaseFile,
    Cases,
    Clause,
    Concept,
    Divergence,
    Edition,
    Exercise,
    Fact,
    Link,
    Model,
    Statute,
    Verbs,
)
from samverkan.site import export
from samverkan.site.addresses import ADDRESS
from samverkan.site.export import FORMAT as GUIDE_FORMAT
from samverkan.site.export import Exported

# A draft that every editor reads; newer ones would add nothing.
DRAFT = "http://json-schema.org/draft-07/schema#"
Address = Annotated[str, Field(pattern=f"^{ADDRESS.pattern}$")]


# Kind → what a file of that kind holds.
KINDS: dict[str, Any] = {
    "agreement": Agreement,
    "edition": Edition,
    "clause": Clause,
    "acts": dict[str, Act],
    "verbs": Verbs,
    "facts": dict[str, Fact],
    "statutes": dict[str, Statute],
    "links": dict[str, Link],
    "cases": Cases,
    "divergences": dict[str, Divergence],
    "themes": dict[str, Bilingual],
    "glossary": dict[str, Concept],
    "redirects": dict[Address, Address],
    "exercises": dict[str, Exercise],
    "case": CaseFile,
}


def file_name(kind: str) -> str:
    return f"{kind}.v{GUIDE_FORMAT if kind == 'guide' else FORMAT}.json"


# --- making ---------------------------------------------------------------------------


def files() -> dict[str, str]:
    """Every schema by the name of its file: those of the data's files, and that of guide.json."""
    made = {kind: _schema(kind, content, "validation") for kind, content in KINDS.items()}
    made["guide"] = guide_schema()
    return {
        file_name(kind): json.dumps(said, ensure_ascii=False, indent=1) + "\n"
        for kind, said in made.items()
    }


def guide_schema() -> dict[str, Any]:
    """The shape of guide.json."""
    return _schema("guide", Exported, "serialization")


class Plain(GenerateJsonSchema):
    """Without titles and defaults, and without `null`: a field without value is left out."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def default_schema(self, schema: Any) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])

    def nullable_schema(self, schema: Any) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])


def _schema(
    kind: str, content: Any, mode: Literal["validation", "serialization"]
) -> dict[str, Any]:
    said = TypeAdapter(content).json_schema(schema_generator=Plain, mode=mode)
    if "patternProperties" in said:
        said["additionalProperties"] = False
    for record in (*said.get("$defs", {}).values(), said):
        name = record.pop("title", "")
        for field, value in record.get("properties", {}).items():
            value["description"] = "\n".join(
                described(RECORDS[name], field)[language] for language in records.LANGUAGES
            )
    return {"$schema": DRAFT, "$id": file_name(kind), **said}


RECORDS: dict[str, type[Model]] = {
    kind.__name__: kind
    for module in (records, export)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Model)
}


# --- keeping --------------------------------------------------------------------------


def write(root: Path) -> list[str]:
    """Write the schemas that have changed; returns their names.

    Raises `Problems` where guide.json would lose or change a key under the same number: other
    programs rely on it. A key more does them no harm.
    """
    folder = root / FOLDER
    made = files()
    before = folder / file_name("guide")
    if before.is_file():
        old = json.loads(before.read_text("utf-8"))
        if lost := broken(old, json.loads(made[before.name])):
            message = "is lost or changed in guide.json: raise FORMAT in samverkan/site/export.py"
            raise Problems([Problem(f"{FOLDER}/{before.name}", 0, f"{k} {message}") for k in lost])
    folder.mkdir(exist_ok=True)
    kept = {path.name: path.read_text("utf-8") for path in folder.glob("*.json")}
    for name in kept.keys() - made:
        (folder / name).unlink()
    changed = [name for name, text in made.items() if kept.get(name) != text]
    for name in changed:
        write_text(folder / name, made[name])
    return changed


def broken(old: Any, new: Any) -> list[str]:
    """The keys of an old shape that a new one lacks, or that have another type there."""
    before, now = shape(old), shape(new)
    return [key for key, kind in before.items() if now.get(key) != kind]


def shape(said: Any) -> dict[str, str]:
    """Each key of a schema ("Rule.act") with its type."""
    records = {**said.get("$defs", {}), "": said}
    return {
        f"{name}.{field}".lstrip("."): json.dumps(_bare(value), sort_keys=True)
        for name, record in records.items()
        for field, value in record.get("properties", {}).items()
    }


def _bare(said: Any) -> Any:
    if isinstance(said, dict):
        return {key: _bare(value) for key, value in said.items() if key != "description"}
    return [_bare(item) for item in said] if isinstance(said, list) else said
