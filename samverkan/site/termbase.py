"""The glossary in the forms that other tools read; `export.py` makes `guide.json`.

- `glossary.jsonld` and `glossary.ttl`: SKOS, for vocabulary tools and linked data.
- `glossary.csv`: one row a concept, for spreadsheets.
- `glossary.tbx`: TBX version 2 with the data categories of TBX-Basic, for translation tools.

Each holds both languages, and all have the same concepts under the same ids: the glossary's
entries, and every value of a fact, as `fact-NAME-VALUE` with the fact as its `broader`.

A concept's URI is `urn:samverkansguiden:concept:ID`. It names no host, since the guide may stand
on several or move, and is the same in every copy; an address relative to the file would change
with each. The namespace is not registered: once the guide has a domain for good, addresses
there can take over, with `skos:exactMatch` from the old names.
"""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from jinja2 import Template
from rdflib import Graph

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.site.words import WORDS
from samverkan.words.glossary import Entry, entries

SCHEME = "urn:samverkansguiden:glossary"
BETWEEN = " | "  # the terms in one cell of the CSV; no term holds it
# What each key of the JSON-LD means. A text stands by its language; a link is another's URI.
CONTEXT = json.loads(Path(__file__).with_suffix(".context.json").read_text("utf-8"))
TBX = Path(__file__).with_suffix(".tbx").read_text("utf-8")


def files(guide: Guide) -> dict[str, bytes]:
    """Every form of the glossary by the name of its file; the same data give the same bytes.

    Every entry in the order of the data, each fact followed by its values.
    """
    found = [one for entry in entries(guide).values() for one in (entry, *entry.values)]
    jsonld = _jsonld(guide, found)
    # The same graph, so that the two cannot differ.
    graph = Graph().parse(data=jsonld, format="json-ld")
    return {
        "glossary.csv": _csv(guide, found),
        "glossary.jsonld": jsonld.encode(),
        "glossary.tbx": _tbx(guide, found).encode(),
        "glossary.ttl": graph.serialize(format="turtle", encoding="utf-8"),
    }


def _jsonld(guide: Guide, found: list[Entry]) -> str:
    """A concept scheme, a collection for each theme, and the concepts.

    A theme groups concepts and is none itself, so it is no broader concept of theirs.
    """
    title = WORDS["termbase.title"].model_dump()
    scheme = {"id": SCHEME, "type": "skos:ConceptScheme", "title": title, "prefLabel": title}
    themes = [
        {
            "id": f"theme:{theme}",
            "type": "skos:Collection",
            "inScheme": SCHEME,
            "prefLabel": name.model_dump(),
            "member": [f"concept:{entry.name}" for entry in found if entry.theme == theme],
        }
        for theme, name in guide.themes.items()
    ]
    data = {"@context": CONTEXT, "@graph": [scheme, *themes, *map(_concept, found)]}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _concept(entry: Entry) -> dict[str, Any]:
    """A deprecated term is a hidden label: a search finds it, and nothing shows it."""
    said = {
        "id": f"concept:{entry.name}",
        "type": "skos:Concept",
        "identifier": entry.name,
        "inScheme": SCHEME,
        "topConceptOf": None if entry.broader else SCHEME,
        "broader": entry.broader and f"concept:{entry.broader}",
        "prefLabel": entry.term.model_dump(),
        "altLabel": entry.admitted,
        "hiddenLabel": entry.deprecated,
        "definition": entry.definition and entry.definition.model_dump(),
        "scopeNote": entry.note and entry.note.model_dump(),
        "editorialNote": {"en": f"The English term is {entry.evidence}."},
        "source": entry.source,
        "related": [f"concept:{name}" for name in entry.look_alikes],
    }
    return {key: value for key, value in said.items() if value}


def _csv(guide: Guide, found: list[Entry]) -> bytes:
    """One row a concept, as Excel opens it with a double click in Swedish Windows.

    There the list separator is a semicolon, and without a byte order mark å, ä and ö come out
    wrong. Other programs ask for the separator or find it themselves.
    """
    rows = [_row(guide, entry) for entry in found]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows({key: inert(words) for key, words in row.items()} for row in rows)
    return text.getvalue().encode("utf-8-sig")


def inert(words: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before what would begin one."""
    return f"'{words}" if words.startswith(("=", "+", "-", "@", "\t", "\r")) else words


def _row(guide: Guide, entry: Entry) -> dict[str, str]:
    row = {"id": entry.name}
    for language in LANGUAGES:
        said = {
            "theme": guide.themes[entry.theme][language],
            "term": entry.term[language],
            "admitted": BETWEEN.join(entry.admitted.get(language, [])),
            "deprecated": BETWEEN.join(entry.deprecated.get(language, [])),
            "definition": entry.definition[language] if entry.definition else "",
            "note": entry.note[language] if entry.note else "",
        }
        row |= {f"{language}-{column}": words for column, words in said.items()}
    row["evidence"] = entry.evidence
    row["source"] = entry.source or ""
    row["broader"] = entry.broader or ""
    row["look-alikes"] = BETWEEN.join(entry.look_alikes)
    return row


def _tbx(guide: Guide, found: list[Entry]) -> str:
    """Version 2, which more translation tools read than version 3.

    From a template: translate-toolkit, which reads it in the tests, cannot write a status.
    """
    template = Template(TBX, trim_blocks=True, keep_trailing_newline=True)
    said: str = template.render(
        title=WORDS["termbase.title"].sv,
        entries=found,
        terms={entry.name: entry.term.sv for entry in found},
        themes=guide.themes,
        languages=LANGUAGES,
        x=escape,
    )
    return said
