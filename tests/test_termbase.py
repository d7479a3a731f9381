"""The glossary's exports, each read back by a library not our own and compared with the data."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from lxml import etree
from rdflib import DCTERMS, RDF, SKOS, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from translate.storage.tbx import tbxfile

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Bilingual, Concept, Language
from samverkan.site.build import write_data
from samverkan.site.termbase import files
from samverkan.words.glossary import entries

URN = "urn:samverkansguiden:"
FORMS = ("csv", "jsonld", "tbx", "ttl")

# rdflib's reader of JSON-LD uses a class of its own that it means to replace.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")


@dataclass(frozen=True)
class Said:
    """What is said of a concept in one language."""

    theme: str
    preferred: str
    admitted: frozenset[str] = frozenset()
    deprecated: frozenset[str] = frozenset()
    definition: str = ""
    note: str = ""


@dataclass(frozen=True)
class Apart:
    """What is said of a concept in no language."""

    related: frozenset[str] = frozenset()
    broader: str = ""
    source: str = ""


Content = tuple[dict[tuple[str, Language], Said], dict[str, Apart]]


@pytest.fixture(scope="module")
def full(guide: Guide) -> Guide:
    """The guide and one concept more, which has everything, and every sign that needs care."""
    planted = Concept(
        kind="term",
        term=Bilingual(sv="prov; med ”tecken”", en='a "test" | of, signs'),
        admitted={"sv": ["<prov>", "prov & test"], "en": ["a, b"]},
        deprecated={"sv": ["'prov'"], "en": ["{test}", "test; trial"]},
        definition=Bilingual(sv='det som "prövar"; <allt> & mer', en="what's tested @ \\n ^^ here"),
        note=Bilingual(sv="Å, ä och ö.", en="A – dash."),
        look_alikes=["municipality"],
        evidence="non-official",
        source="A list; page 3 <here>",
    )
    near = guide.concepts["municipality"]
    back = near.model_copy(update={"look_alikes": [*near.look_alikes, "planted"]})
    return replace(
        guide,
        concepts={**guide.concepts, "planted": planted, "municipality": back},
        theme_of={**guide.theme_of, "planted": "places"},
    )


@pytest.fixture(scope="module")
def written(full: Guide) -> dict[str, bytes]:
    return files(full)


# --- what the data say ----------------------------------------------------------------


def content_of(guide: Guide) -> Content:
    said, apart = {}, {}
    every = entries(guide).values()
    for entry in (one for above in every for one in (above, *above.values)):
        related = frozenset(entry.look_alikes)
        apart[entry.name] = Apart(related, entry.broader or "", entry.source or "")
        for language in LANGUAGES:
            said[entry.name, language] = Said(
                guide.themes[entry.theme][language],
                entry.term[language],
                frozenset(entry.admitted.get(language, [])),
                frozenset(entry.deprecated.get(language, [])),
                entry.definition[language] if entry.definition else "",
                entry.note[language] if entry.note else "",
            )
    return said, apart


# --- what the files say ---------------------------------------------------------------


def graph_of(content: bytes, form: str) -> Graph:
    return Graph().parse(data=content, format={"ttl": "turtle", "jsonld": "json-ld"}[form])


def read_skos(content: bytes, form: str) -> Content:
    graph = graph_of(content, form)
    said, apart = {}, {}

    def words(node: URIRef, what: URIRef, language: Language) -> frozenset[str]:
        return frozenset(
            str(o)
            for o in graph.objects(node, what)
            if o.language == language  # type: ignore[union-attr]
        )

    def ids(node: URIRef, what: URIRef) -> frozenset[str]:
        return frozenset(str(graph.value(o, DCTERMS.identifier)) for o in graph.objects(node, what))

    for node in graph.subjects(RDF.type, SKOS.Concept):
        name = str(graph.value(node, DCTERMS.identifier))
        assert node == URIRef(f"{URN}concept:{name}")
        (theme,) = graph.subjects(SKOS.member, node)
        source = str(graph.value(node, DCTERMS.source) or "")
        apart[name] = Apart(ids(node, SKOS.related), "".join(ids(node, SKOS.broader)), source)
        for language in LANGUAGES:
            said[name, language] = Said(
                "".join(words(theme, SKOS.prefLabel, language)),
                "".join(words(node, SKOS.prefLabel, language)),
                words(node, SKOS.altLabel, language),
                words(node, SKOS.hiddenLabel, language),
                "".join(words(node, SKOS.definition, language)),
                "".join(words(node, SKOS.scopeNote, language)),
            )
    return said, apart


def rows_of(content: bytes) -> list[dict[str, str]]:
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=";", strict=True))


def read_csv(content: bytes) -> Content:
    said, apart = {}, {}

    def several(cell: str) -> frozenset[str]:
        return frozenset(cell.split(" | ")) if cell else frozenset()

    for row in rows_of(content):
        apart[row["id"]] = Apart(several(row["look-alikes"]), row["broader"], row["source"])
        for language in LANGUAGES:
            said[row["id"], language] = Said(
                row[f"{language}-theme"],
                row[f"{language}-term"],
                several(row[f"{language}-admitted"]),
                several(row[f"{language}-deprecated"]),
                row[f"{language}-definition"],
                row[f"{language}-note"],
            )
    return said, apart


def read_tbx(content: bytes) -> Content:
    """As a translation tool reads it; references and sources, which it skips, from the XML."""
    said, apart = {}, {}
    store = tbxfile.parsestring(content, sourcelanguage="sv", targetlanguage="en")
    for unit in store.units:
        refs = [ref.get("target") for ref in unit.xmlelement.iter("ref")]
        sources = [admin.text for admin in unit.xmlelement.iter("admin")]
        defined = unit.xmlelement.xpath("langSet/descrip")
        broader = "" if defined else refs.pop()  # only a value has no definition of its own
        apart[unit.getid()] = Apart(frozenset(refs), broader, "".join(sources))
        for index, language in enumerate(LANGUAGES):
            terms = unit.get_source_terms() if language == "sv" else unit.get_target_terms()
            notes = unit.get_common_notes(source=language == "sv")

            def having(status: str, terms: list = terms) -> frozenset[str]:
                wanted = f"{status}Term-admn-sts"
                return frozenset(t.text for t in terms if t.administrative_status == wanted)

            def noted(category: str | None, notes: tuple = notes) -> list[str]:
                return [note.text for note in notes if note.category == category]

            assert [term.deprecated for term in terms] == sorted(t.deprecated for t in terms)
            said[unit.getid(), language] = Said(
                noted("subjectField")[index],
                "".join(having("preferred")),
                having("admitted"),
                having("deprecated"),
                "".join(noted("definition")),
                "".join(noted(None)),
            )
    return said, apart


READERS: dict[str, Callable[[bytes], Content]] = {
    "csv": read_csv,
    "jsonld": lambda content: read_skos(content, "jsonld"),
    "tbx": read_tbx,
    "ttl": lambda content: read_skos(content, "ttl"),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_says_of_every_entry_what_the_data_say(
    full: Guide, written: dict[str, bytes], form: str
) -> None:
    said, apart = READERS[form](written[f"glossary.{form}"])
    wanted_said, wanted_apart = content_of(full)
    assert said == wanted_said
    assert apart == wanted_apart


def test_the_two_forms_of_skos_are_one_graph(written: dict[str, bytes]) -> None:
    ttl, jsonld = (graph_of(written[f"glossary.{form}"], form) for form in ("ttl", "jsonld"))
    assert isomorphic(ttl, jsonld)


# --- SKOS: what the reference asks, checked on the graph that was read -----------------


@pytest.fixture(scope="module")
def graph(written: dict[str, bytes]) -> Graph:
    return graph_of(written["glossary.ttl"], "ttl")


def test_a_concept_is_what_skos_asks_and_what_the_data_know_of_it(
    graph: Graph, full: Guide
) -> None:
    """One preferred label a language, no label of two kinds, related both ways, top or below."""
    (scheme,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    for node in graph.subjects(RDF.type, SKOS.Concept):
        preferred = list(graph.objects(node, SKOS.prefLabel))
        assert sorted(o.language for o in preferred) == ["en", "sv"], node
        others = [graph.objects(node, kind) for kind in (SKOS.altLabel, SKOS.hiddenLabel)]
        labels = [*preferred, *(label for kind in others for label in kind)]
        assert len(labels) == len(set(labels)), node
        above = set(graph.transitive_objects(node, SKOS.broader))  # and itself
        for other in graph.objects(node, SKOS.related):
            assert (other, SKOS.related, node) in graph
            assert other not in above
        assert set(graph.objects(node, SKOS.inScheme)) == {scheme}
        top = (node, SKOS.topConceptOf, scheme) in graph
        assert top != ((node, SKOS.broader, None) in graph), node
    for name, concept in full.concepts.items():
        note = Literal(f"The English term is {concept.evidence}.", "en")
        assert (URIRef(f"{URN}concept:{name}"), SKOS.editorialNote, note) in graph


def test_every_name_is_absolute_and_names_no_host(graph: Graph) -> None:
    vocabularies = (str(SKOS), str(DCTERMS), str(RDF))
    for node in {part for triple in graph for part in triple if isinstance(part, URIRef)}:
        assert str(node).startswith((URN, *vocabularies)), node


# --- CSV, TBX, JSON-LD as files ---------------------------------------------------------


def test_the_csv_opens_in_a_swedish_spreadsheet(written: dict[str, bytes]) -> None:
    content = written["glossary.csv"]
    assert content.startswith(b"\xef\xbb\xbfid;sv-theme;sv-term;")
    assert csv.Sniffer().sniff(content.decode("utf-8-sig")[:5000]).delimiter == ";"
    for row in rows_of(content):
        assert None not in row
        assert not [cell for cell in row.values() if cell.startswith(("=", "+", "@"))]  # a formula


# The structure of TBX version 2 (ISO 30042:2008), as far as we use it.
STRUCTURE = """
<!ELEMENT martif (martifHeader, text)>
<!ATTLIST martif type CDATA #REQUIRED xml:lang CDATA #REQUIRED>
<!ELEMENT martifHeader (fileDesc, encodingDesc?)>
<!ELEMENT fileDesc (titleStmt?, sourceDesc+)>
<!ELEMENT titleStmt (title)> <!ELEMENT title (#PCDATA)> <!ELEMENT sourceDesc (p+)>
<!ELEMENT encodingDesc (p+)> <!ELEMENT p (#PCDATA)> <!ATTLIST p type CDATA #IMPLIED>
<!ELEMENT text (body)> <!ELEMENT body (termEntry+)>
<!ELEMENT termEntry ((descrip | admin | note | ref)*, langSet+)>
<!ATTLIST termEntry id ID #REQUIRED>
<!ELEMENT langSet ((descrip | admin | note | ref)*, tig+)>
<!ATTLIST langSet xml:lang CDATA #REQUIRED>
<!ELEMENT tig (term, termNote*, (descrip | admin | note | ref)*)>
<!ELEMENT term (#PCDATA)> <!ELEMENT note (#PCDATA)>
<!ELEMENT termNote (#PCDATA)> <!ATTLIST termNote type (administrativeStatus) #REQUIRED>
<!ELEMENT descrip (#PCDATA)>
<!ATTLIST descrip type (definition | subjectField) #REQUIRED xml:lang CDATA #IMPLIED>
<!ELEMENT admin (#PCDATA)> <!ATTLIST admin type (source) #REQUIRED>
<!ELEMENT ref (#PCDATA)> <!ATTLIST ref type (crossReference) #REQUIRED target IDREF #REQUIRED>
"""


def test_the_tbx_has_the_structure_of_its_standard(written: dict[str, bytes]) -> None:
    dtd = etree.DTD(io.StringIO(STRUCTURE))
    content = written["glossary.tbx"]
    parser = etree.XMLParser(load_dtd=False, no_network=True)
    assert dtd.validate(etree.fromstring(content, parser)), dtd.error_log
    assert b'<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">' in content


def test_a_site_holds_the_files_beside_the_guide(guide: Guide, tmp_path: Path) -> None:
    write_data(tmp_path / "data", guide, [], {})
    found = {path.name: path.read_bytes() for path in (tmp_path / "data").glob("*.*")}
    assert json.loads(found.pop("guide.json"))["fingerprint"] == guide.fingerprint
    assert found == files(guide)
    assert sorted(found) == [f"glossary.{form}" for form in FORMS]
