"""The search: what its index holds, what words match, and that staff's own queries find their pages."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from queries import Groups, ask, ranks, read, shares
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.data.pages import is_guidance
from samverkan.files.text import listed
from samverkan.files.yamlfile import read as read_yaml
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.site.search import NAMES

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "docs" / "_static" / "search.js"
LARGEST = 80_000  # of the index, compressed

DATA = {
    "glossary/themes.yaml": "all: {sv: Allt, en: All}",
    "glossary/all.yaml": """\
gardeners:
  kind: term
  term: {sv: parkavdelning, en: park department}
  admitted: {sv: [trädgårdsfolk], en: [gardeners]}
  deprecated: {sv: [parknisse]}
  definition: {sv: de som sköter parken, en: those who tend the park}
  evidence: ours
""",
    **{
        f"agreements/{name}.yaml": "{}"
        for name in ("acts", "facts", "statutes", "divergences", "verbs")
    },
    "docs/index.md": "# Start\n\n```{toctree}\n:glob:\n\n*\namnen/*\nroller/*\n```\n",
    "docs/ordlista.md": "# Ordlista\n\nAlla begrepp.\n",
    "docs/search.yaml": "roller/vakt: {sv: 'parkvakt, Nisse Hult', en: ranger}\n",
    "docs/amnen/gungor.md": "# Gungor i parken\n\nHär gungar barn.\n\n## Medgivande\n\n"
    "Parkavdelningen byter kedjorna inom 3 veckor.\n",
    "docs/amnen/bankar.md": "# Bänkar\n\nHär sitter alla.\n\nParkavdelningen målar dem inom fyra veckor.\n",
    "docs/amnen/undersokning.md": "# Lekplatsundersökning\n\nEn hälsoundersökning för sandlådor.\n\n"
    "Parkavdelningen målar dem inom fyra veckor.\n",
    "docs/amnen/lag.md": "# Ordningslag\n\nEnligt lagen 1993:1617 ges tillstånd i god tid.\n",
    "docs/roller/vakt.md": "# Vakten\n\nVakten givs en vissla av parken.\n",
}
# A query, and the page that comes first, or nothing.
MATCHES = [
    ("gungorna", "amnen/gungor"),  # inflected
    ("lekplatsundersökningarnas", "amnen/undersokning"),
    ("undersökning", "amnen/undersokning"),  # the end of a compound, and its beginning
    ("lekplats", "amnen/undersokning"),
    ("parkgungor", "amnen/gungor"),  # a compound that no page has
    ("bankar", "amnen/bankar"),  # without diacritics, with letters made of two signs
    ("ba\u0308nkar", "amnen/bankar"),
    ("lekplats undersökning", "amnen/undersokning"),  # written apart
    ("lekplatsundesökning", "amnen/undersokning"),  # misspelt, also before it is whole
    ("lekplasundersö", "amnen/undersokning"),
    ("hälsoundersökning för cyklar", "amnen/undersokning"),  # a word may lack
    ("3 veckor", "amnen/gungor"),  # numbers are not alike, and may be said in letters
    ("tre veckor", "amnen/gungor"),
    ("4 veckor", "amnen/bankar"),
    ("1993:1617", "amnen/lag"),
    ("1993:1618", None),
    ("medgivanden", "amnen/gungor"),  # not "givs"
    ("parkvakt", "roller/vakt"),  # by what it is called in search.yaml, in both languages
    ("Nisse Hult", "roller/vakt"),
    ("rangers", "roller/vakt"),
    ("parknisse", "ordlista#gardeners"),  # by any word for a concept, in both languages
    ("park department", "ordlista#gardeners"),
    ("xyzzy", None),
    ("?", None),
]


@pytest.fixture(scope="module")
def parks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of a few pages and one concept."""
    root = tmp_path_factory.mktemp("parks")
    for name, said in DATA.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(said, "utf-8")
    return root


def index_of(root: Path) -> Path:
    """Build the pages of a project; returns the search index."""
    with patch_docutils(root / "docs"), docutils_namespace():
        Sphinx(
            srcdir=root / "docs",
            confdir=None,
            outdir=root / "build" / "site",
            doctreedir=root / "build" / "doctrees",
            buildername="html",
            confoverrides={
                "extensions": ["myst_parser", "samverkan.site"],
                "language": "sv",
                "html_theme": "basic",
                "html_static_path": [str(ROOT / "docs" / "_static")],
                "templates_path": [str(ROOT / "docs" / "_templates")],
            },
            status=None,
            warning=None,
        ).build()
    return root / "build" / "site" / "searchindex.js"


def loaded(index: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(index.read_text("utf-8").partition("=")[2].rstrip(";\n"))
    return found


@pytest.fixture(scope="module")
def found(parks: Path) -> dict[str, Groups]:
    queries = [query for query, _ in MATCHES]
    return dict(zip(queries, ask(SCRIPT, index_of(parks), queries), strict=True))


@pytest.mark.parametrize(("query", "page"), MATCHES)
def test_a_query_finds_first(found: dict[str, Groups], query: str, page: str | None) -> None:
    first = next(
        (address.replace(".html", "") for _, group in found[query] for address in group), None
    )
    assert first == page


def test_a_page_that_only_seems_to_have_the_word_is_not_found(found: dict[str, Groups]) -> None:
    assert "roller/vakt.html" not in [page for _, group in found["medgivanden"] for page in group]


def test_what_a_page_says_stays_when_another_is_built_again_and_stands_once(parks: Path) -> None:
    before = loaded(index_of(parks))
    assert before["texts"].count("Parkavdelningen målar dem inom fyra veckor.") == 1
    (parks / "docs" / "amnen" / "bankar.md").write_text(
        "# Bänkar\n\nHär sitter de flesta.\n", "utf-8"
    )
    after = loaded(index_of(parks))
    pages = [
        {p[0]: [index["texts"][n] for n in p[5]] for p in index["pages"]}
        for index in (before, after)
    ]
    assert pages[1].pop("amnen/bankar.html") == ["Här sitter de flesta."]
    del pages[0]["amnen/bankar.html"]
    assert pages[0] == pages[1]


def test_the_search_of_sphinx_is_off(parks: Path) -> None:
    site = index_of(parks).parent
    assert not [
        *site.rglob("searchtools.js"),
        *site.rglob("language_data.js"),
        *site.rglob("*stemmer*"),
    ]


# --- the site -------------------------------------------------------------------------


def test_every_page_of_guidance_has_names_in_both_languages() -> None:
    names = read_yaml(ROOT / "docs" / NAMES, ROOT).data
    pages = [
        path.relative_to(ROOT / "docs").with_suffix("").as_posix()
        for path in listed(ROOT, "docs/**/*.md")
    ]
    lacking = [
        page
        for page in pages
        if is_guidance(page) and not set(LANGUAGES) <= names.get(page, {}).keys()
    ]
    assert not lacking
    assert {page for page in names if page not in pages} <= {"utbilda/index"}  # is to come


def test_the_index_is_small(site: Path) -> None:
    for root in (site, site / "en"):
        assert len(gzip.compress((root / "searchindex.js").read_bytes())) < LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_either_language_leads_to_its_entry(
    site: Path, language: str, guide: Guide
) -> None:
    root = site if language == "sv" else site / "en"
    wanted = [
        (term, f"ordlista.html#{name}")
        for name, concept in guide.concepts.items()
        for other in LANGUAGES
        for terms in (
            [concept.term[other]],
            concept.admitted.get(other, ()),
            concept.deprecated.get(other, ()),
        )
        for term in terms
        if concept.kind != "qualifier"
    ]
    answers = ask(
        site / "_static" / "search.js", root / "searchindex.js", [term for term, _ in wanted]
    )
    lost = [
        term
        for (term, address), groups in zip(wanted, answers, strict=True)
        if address not in [found for _, group in groups for found in group]
    ]
    assert not lost


@pytest.mark.parametrize("name", ["review", "tune", "held"])
def test_staff_find_the_page_in_their_own_words(site: Path, name: str) -> None:
    """`python tests/queries.py` tells which are not found."""
    found = ranks(site, [query for query in read() if query.set == name])
    first, third, _ = shares(found.values())
    assert first >= 85, found
    assert third >= 95, found
