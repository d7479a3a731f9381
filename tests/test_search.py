"""The search index: what Swedish words are found by, and the glossary's synonyms.

What a reader finds is tested in the browser (tests/browser/test_queries.py).
"""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sphinx.application import Sphinx
from sphinx.search import js_index
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.model.guide import Guide
from samverkan.site.search import Compounds, English, Swedish, fold, vocabulary

root = Swedish({}).stem


@pytest.fixture(scope="module")
def swedish(guide: Guide) -> Swedish:
    return Swedish(vocabulary(guide))


@pytest.fixture(scope="module")
def english() -> English:
    return English({})


# --- words ----------------------------------------------------------------------------


def test_letters_lose_case_and_diacritics() -> None:
    assert fold("Hälsoundersökning på ÖPPENVÅRDEN, idé") == "halsoundersokning pa oppenvarden, ide"


@pytest.mark.parametrize(
    "forms",
    [
        "barn barnet barnets barnen barnens",
        "familjehem familjehemmet familjehemmets familjehemmen familjehems",
        "skola skolan skolans skolor skolorna",
        "hälsa hälsan hälsans",
        "anmäla anmälan anmälans",
        "samtycke samtycket samtyckets samtycken",
        "hälsoundersökning hälsoundersökningen hälsoundersökningar hälsoundersökningarnas",
        "tandläkare tandläkaren tandläkarens tandläkarna",
        "vårdplan vårdplanen vårdplaner vårdplanens",
        "tjänsteman tjänstemannen",
        "avtal avtalet avtalen avtalets",
        "budget budgeten budgetens",
        "plan planen planer",
    ],
)
def test_forms_of_a_swedish_word_have_one_root(forms: str) -> None:
    assert len({root(fold(form)) for form in forms.split()}) == 1


def test_short_words_keep_what_looks_like_an_ending() -> None:
    assert [root(word) for word in ("plan", "vän", "et", "fet")] == ["plan", "vän", "et", "fet"]


# --- compounds ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("hälsoundersökning", {"hälsa", "undersökning"}),
        ("hälsoundersökningarna", {"hälsa", "undersökningarna"}),
        ("läkarundersökning", {"läkare", "undersökning"}),
        ("läkarintyget", {"läkare", "intyget"}),
        ("tandvårdsverksamhet", {"tandvård", "verksamhet"}),
        ("barnhälsovården", {"barn", "hälsovården", "hälsa", "vården"}),
        ("undersökning", set()),
        ("hälsa", set()),
    ],
)
def test_a_compound_is_taken_apart_into_words_that_the_glossary_has(
    word: str, parts: set[str]
) -> None:
    words = ["hälsa", "undersökning", "läkare", "intyg", "tandvård", "verksamhet", "barn", "vård"]
    assert Compounds(words, []).parts(word) == parts


def test_a_word_of_a_term_ends_a_compound_whatever_comes_before() -> None:
    compounds = Compounds(["undersökning", "vård"], ["undersökning"])
    assert compounds.parts("ögonundersökningar") == {"undersökningar"}
    assert compounds.parts("ögonvård") == set()


@pytest.mark.parametrize(
    ("word", "found_by"),
    [
        ("hälsoundersökningar", "undersökning hälsa hälsoundersökning halsoundersokning"),
        ("läkarintyget", "intyg läkare"),
        ("tandläkaren", "läkare tandläkare"),
        ("elevhälsan", "hälsa elevhälsa"),
        ("vistelsekommunen", "kommun vistelsekommun"),
        ("socialnämndens", "nämnd socialnämnd"),
        ("specialistsjukvården", "sjukvård vård"),
        ("uppföljningsmöten", "uppföljning möte"),
        ("tandhälsoundersökning", "undersökning hälsoundersökning tandhälsa"),
        ("samverkansrutinen", "samverkan rutin"),
        ("omhändertagandet", "omhändertagande"),
    ],
)
def test_what_a_word_of_the_site_is_found_by(swedish: Swedish, word: str, found_by: str) -> None:
    indexed = {swedish.stem(part) for part in swedish.split(word)}
    assert {swedish.stem(fold(query)) for query in found_by.split()} <= indexed


@pytest.mark.parametrize(
    "word",
    ["placering", "kontakten", "förslaget", "landet", "informera", "vårdnadshavare", "allvarligt"],
)
def test_a_word_that_only_looks_like_a_compound_stays_whole(swedish: Swedish, word: str) -> None:
    assert swedish.split(word) == [fold(word)]


# --- texts ----------------------------------------------------------------------------


def test_a_text_is_split_into_words_clause_numbers_and_no_stop_words(
    swedish: Swedish, english: English
) -> None:
    said = "För barnet och den unge: se VG 3.4.3.1, of the child."
    assert swedish.split(said) == ["barnet", "unge", "se", "vg", "3.4.3.1", "child"]
    assert english.split(said) == ["barnet", "unge", "se", "vg", "3.4.3.1", "child"]


def test_decomposed_letters_are_the_same_letters(swedish: Swedish) -> None:
    said = "hälsoundersökning på vårdcentral"
    assert swedish.split(unicodedata.normalize("NFD", said)) == swedish.split(said)


def test_numbers_alone_are_not_indexed(swedish: Swedish) -> None:
    assert [swedish.word_filter(word) for word in ("2026", "3.4", "barn")] == [False, True, True]


# --- pages ----------------------------------------------------------------------------

DATA = {
    "glossary/themes.yaml": "all: {sv: Allt, en: All}",
    "glossary/all.yaml": """\
gardeners:
  kind: term
  term: {sv: parkavdelning, en: park department}
  definite: {sv: parkavdelningen, en: the park department}
  admitted: {sv: [trädgårdsfolk], en: [gardeners]}
  deprecated: {sv: [parknisse]}
  definition: {sv: de som sköter parken, en: those who tend the park}
  evidence: ours
tended:
  kind: event
  term: {sv: skötsel av parken, en: tending of the park}
  definite: {sv: parkavdelningen, en: the park department}
  happened: {sv: parken sköttes, en: the park was tended}
  not-happened: {sv: parken är inte skött, en: the park has not been tended}
  definition: {sv: dagen då det sker, en: the day on which it happens}
  evidence: ours
""",
    **{f"agreements/{name}.yaml": "{}" for name in ("acts", "facts", "statutes", "divergences")},
    "docs/index.md": "# Start\n\n```{toctree}\n:glob:\n\n*\namnen/*\n```\n",
    "docs/ordlista.md": "# Ordlista\n\nAlla begrepp.\n",
    "docs/amnen/gungor.md": "# Gungor\n\nParkavdelningen. The park department.\n",
    "docs/amnen/pengar.md": "# Pengar\n\nRegionen betalar.\n",
}


@pytest.fixture(scope="module")
def parks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two concepts, the glossary's page, one that speaks of them, one that does not."""
    root = tmp_path_factory.mktemp("parks")
    for name, said in DATA.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(said, "utf-8")
    return root


def index_of(root: Path, language: str) -> dict[str, Any]:
    """Build the pages of a project in a language; returns the search index."""
    settings = {
        "extensions": ["myst_parser", "samverkan.site"],
        "language": language,
        "html_theme": "basic",
    }
    target = root / "build" / language
    with patch_docutils(root / "docs"), docutils_namespace():
        Sphinx(
            srcdir=root / "docs",
            confdir=None,
            outdir=target,
            doctreedir=root / "build" / "doctrees" / language,
            buildername="html",
            confoverrides=settings,
            status=None,
            warning=None,
        ).build()
    found: dict[str, Any] = js_index.loads((target / "searchindex.js").read_text("utf-8"))
    return found


def pages_of(index: dict[str, Any], stem: str) -> set[str]:
    """The pages that have a word, in their text or in a title."""
    found: set[str] = set()
    for words in (index["terms"], index["titleterms"]):
        numbers = words.get(stem, [])
        found |= {
            index["docnames"][n] for n in ([numbers] if isinstance(numbers, int) else numbers)
        }
    return found


@pytest.mark.parametrize(("language", "stem"), [("sv", root), ("en", English({}).stem)])
def test_a_page_has_every_term_in_both_languages_of_what_its_words_may_mean(
    parks: Path, language: str, stem: Callable[[str], str]
) -> None:
    """The word "parkavdelningen" is that of two concepts here: remembered is the first of them."""
    index = index_of(parks, language)
    said = "parkavdelningen park gardeners parknisse trädgårdsfolk"
    for word in f"{said} skötsel tending".split() if language == "sv" else said.split():
        assert {"amnen/gungor", "ordlista"} <= pages_of(index, stem(fold(word))), word
        assert "amnen/pengar" not in pages_of(index, stem(fold(word))), word
    for page in ("amnen/gungor", "ordlista"):  # in the index, and not on the page
        built = parks / "build" / language / f"{page}.html"
        assert "parknisse" not in built.read_text("utf-8")


def test_every_term_leads_to_its_entry_also_when_another_page_is_built_again(parks: Path) -> None:
    before = index_of(parks, "sv")
    page = before["docnames"].index("ordlista")
    wanted = ["parkavdelning", "park department", "trädgårdsfolk", "gardeners", "parknisse"]
    assert {word: before["indexentries"][word] for word in wanted} == {
        word: [[page, "gardeners", True]] for word in wanted
    }
    (parks / "docs" / "amnen" / "pengar.md").write_text("# Pengar\n\nVem betalar?\n", "utf-8")
    after = index_of(parks, "sv")
    assert json.dumps(after["indexentries"]) == json.dumps(before["indexentries"])
    assert pages_of(after, "gardener") == pages_of(before, "gardener")
