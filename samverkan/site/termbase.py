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
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from rdflib import Graph

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language, Text
from samverkan.site.words import WORDS
from samverkan.words.glossary import Entry, entries

URN = "urn:samverkansguiden:"
SCHEME = f"{URN}glossary"
BETWEEN = " | "  # the terms in one cell of the CSV; no term holds it


def files(guide: Guide) -> dict[str, bytes]:
    """Every form of the glossary by the name of its file; the same data give the same bytes."""
    found = list(records(guide))
    jsonld = _jsonld(guide, found)
    return {
        "glossary.csv": _csv(guide, found),
        "glossary.jsonld": jsonld,
        "glossary.tbx": _tbx(guide, found),
        "glossary.ttl": _turtle(jsonld),
    }


@dataclass(frozen=True)
class Record:
    """A concept as it is exported; a value of a fact has the fact as `broader`.

    `related` holds in both directions, also where only one of two entries names the other.
    """

    name: str
    theme: str
    term: Text
    evidence: str
    definition: Text | None = None
    note: Text | None = None
    admitted: dict[Language, list[str]] = field(default_factory=dict)
    deprecated: dict[Language, list[str]] = field(default_factory=dict)
    related: tuple[str, ...] = ()
    broader: str | None = None
    source: str | None = None


def records(guide: Guide) -> Iterator[Record]:
    """Every entry in the order of the data, each fact followed by its values."""
    found = entries(guide)
    for entry in found.values():
        yield Record(
            name=entry.name,
            theme=entry.theme,
            term=entry.term,
            evidence=entry.evidence,
            definition=entry.definition,
            note=entry.note,
            admitted=entry.admitted,
            deprecated=entry.deprecated,
            related=_related(entry, found),
            source=entry.source,
        )
        for value, words in entry.values.items():
            name = f"{entry.name}-{value}"
            yield Record(name, entry.theme, words, entry.evidence, broader=entry.name)


def _related(entry: Entry, found: dict[str, Entry]) -> tuple[str, ...]:
    """What an entry is told apart from, or what is told apart from it."""
    back = (other.name for other in found.values() if entry.name in other.look_alikes)
    return tuple(dict.fromkeys([*entry.look_alikes, *back]))


# --- SKOS -----------------------------------------------------------------------------

# What each key means. A text stands by its language; a link is the URI of another concept.
CONTEXT: dict[str, Any] = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "concept": f"{URN}concept:",
    "theme": f"{URN}theme:",
    "id": "@id",
    "type": "@type",
    "identifier": "dcterms:identifier",
    "source": "dcterms:source",
    "title": {"@id": "dcterms:title", "@container": "@language"},
    **{
        name: {"@id": f"skos:{name}", "@container": "@language"}
        for name in (
            "prefLabel", "altLabel", "hiddenLabel", "definition", "scopeNote", "editorialNote",
        )
    },
    **{
        name: {"@id": f"skos:{name}", "@type": "@id"}
        for name in ("inScheme", "topConceptOf", "broader", "related", "member")
    },
}  # fmt: skip


def _jsonld(guide: Guide, found: list[Record]) -> bytes:
    """A concept scheme, a collection for each theme, and the concepts."""
    graph = [
        {
            "id": SCHEME,
            "type": "skos:ConceptScheme",
            "title": _text(WORDS["termbase.title"]),
            "prefLabel": _text(WORDS["termbase.title"]),
        },
        *(_collection(guide, theme, found) for theme in guide.themes),
        *(_concept(record) for record in found),
    ]
    data = {"@context": CONTEXT, "@graph": graph}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _turtle(jsonld: bytes) -> bytes:
    """The same graph, so that the two cannot differ."""
    return Graph().parse(data=jsonld, format="json-ld").serialize(format="turtle", encoding="utf-8")


def _collection(guide: Guide, theme: str, found: list[Record]) -> dict[str, Any]:
    """A theme groups concepts and is none itself, so it is no broader concept of theirs."""
    return {
        "id": f"theme:{theme}",
        "type": "skos:Collection",
        "inScheme": SCHEME,
        "prefLabel": _text(guide.themes[theme]),
        "member": [f"concept:{record.name}" for record in found if record.theme == theme],
    }


def _concept(record: Record) -> dict[str, Any]:
    """A deprecated term is a hidden label: a search finds it, and nothing shows it."""
    said = {
        "id": f"concept:{record.name}",
        "type": "skos:Concept",
        "identifier": record.name,
        "inScheme": SCHEME,
        "topConceptOf": None if record.broader else SCHEME,
        "broader": record.broader and f"concept:{record.broader}",
        "prefLabel": _text(record.term),
        "altLabel": record.admitted,
        "hiddenLabel": record.deprecated,
        "definition": _text(record.definition),
        "scopeNote": _text(record.note),
        "editorialNote": {"en": f"The English term is {record.evidence}."},
        "source": record.source,
        "related": [f"concept:{name}" for name in record.related],
    }
    return {key: value for key, value in said.items() if value}


def _text(text: Text | None) -> dict[str, str]:
    return text.model_dump() if text else {}


# --- CSV ------------------------------------------------------------------------------


def _csv(guide: Guide, found: list[Record]) -> bytes:
    """One row a concept, as Excel opens it with a double click in Swedish Windows.

    There the list separator is a semicolon, and without a byte order mark å, ä and ö come out
    wrong. Other programs ask for the separator or find it themselves.
    """
    rows = [_row(guide, record) for record in found]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows({key: inert(words) for key, words in row.items()} for row in rows)
    return text.getvalue().encode("utf-8-sig")


def inert(words: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before what would begin one."""
    return f"'{words}" if words.startswith(("=", "+", "-", "@", "\t", "\r")) else words


def _row(guide: Guide, record: Record) -> dict[str, str]:
    row = {"id": record.name}
    for language in LANGUAGES:
        said = {
            "theme": guide.themes[record.theme][language],
            "term": record.term[language],
            "admitted": BETWEEN.join(record.admitted.get(language, [])),
            "deprecated": BETWEEN.join(record.deprecated.get(language, [])),
            "definition": record.definition[language] if record.definition else "",
            "note": record.note[language] if record.note else "",
        }
        row |= {f"{language}-{column}": words for column, words in said.items()}
    row["evidence"] = record.evidence
    row["source"] = record.source or ""
    row["broader"] = record.broader or ""
    row["look-alikes"] = BETWEEN.join(record.related)
    return row


# --- TBX ------------------------------------------------------------------------------

PROLOGUE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n'
)
# A language is an attribute of XML's own namespace, which needs no declaration.
LANG = "xml:lang"


def _tbx(guide: Guide, found: list[Record]) -> bytes:
    """Version 2, which more translation tools read than version 3.

    Written by hand: translate-toolkit, which reads it in the tests, cannot write a status.
    """
    martif = ET.Element("martif", {"type": "TBX", LANG: "sv"})
    header = ET.SubElement(martif, "martifHeader")
    about = ET.SubElement(header, "fileDesc")
    _add(ET.SubElement(about, "titleStmt"), "title", WORDS["termbase.title"].sv)
    _add(ET.SubElement(about, "sourceDesc"), "p", "Samverkansguiden")
    _add(ET.SubElement(header, "encodingDesc"), "p", "TBXBasicXCSV02.xcs", type="XCSURI")
    body = ET.SubElement(ET.SubElement(martif, "text"), "body")
    terms = {record.name: record.term.sv for record in found}
    for record in found:
        body.append(_term_entry(guide, record, terms))
    ET.indent(martif, " ")
    return f"{PROLOGUE}{ET.tostring(martif, 'unicode')}\n".encode()


def _term_entry(guide: Guide, record: Record, terms: dict[str, str]) -> ET.Element:
    """A concept, then each language with its definition, its note and its terms."""
    entry = ET.Element("termEntry", {"id": record.name})
    for language in LANGUAGES:
        theme = guide.themes[record.theme][language]
        _add(entry, "descrip", theme, type="subjectField", **{LANG: language})
    for name in [*filter(None, [record.broader]), *record.related]:
        _add(entry, "ref", terms[name], type="crossReference", target=name)
    for language in LANGUAGES:
        said = ET.SubElement(entry, "langSet", {LANG: language})
        if record.definition:
            _add(said, "descrip", record.definition[language], type="definition")
        if record.note:
            _add(said, "note", record.note[language])
        _terms(said, "preferred", [record.term[language]])
        if record.source and language == "en":
            _add(said[-1], "admin", record.source, type="source")
        _terms(said, "admitted", record.admitted.get(language, []))
        _terms(said, "deprecated", record.deprecated.get(language, []))
    return entry


def _terms(said: ET.Element, status: str, terms: Iterable[str]) -> None:
    for words in terms:
        term = ET.SubElement(said, "tig")
        _add(term, "term", words)
        _add(term, "termNote", f"{status}Term-admn-sts", type="administrativeStatus")


def _add(parent: ET.Element, tag: str, words: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = words
