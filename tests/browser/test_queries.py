"""What a reader finds: queries and the pages that must be among the results, in both languages.

Asked of the search that the site ships, with the index that was built.
"""

import pytest
from playwright.sync_api import Browser, Page

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.site.search import English, Swedish, fold, vocabulary

Shape = tuple[int, str]
Window = tuple[Page, list[str]]
SV, EN = "search.html", "en/search.html"

# (query, pages that must be found); a page with # is a place on it.
SWEDISH = [
    # inflections
    ("hälsoundersökningar", "amnen/halsoundersokning amnen/oral-halsoundersokning ordlista"),
    ("familjehemmet", "roller/hem amnen/vardkontakt-och-fullmakt"),
    ("vårdnadshavarnas", "amnen/samtycke-och-sekretess"),
    ("Läkarintyget", "amnen/lakarundersokning avtal/stockholm/7.9"),
    ("skolorna", "roller/skola"),
    # compounds, whole and in parts
    (
        "undersökning",
        "amnen/halsoundersokning amnen/oral-halsoundersokning amnen/lakarundersokning",
    ),
    ("hälsa", "amnen/halsoundersokning roller/barnhalsovard-och-elevhalsa"),
    ("intyg", "amnen/lakarundersokning avtal/stockholm/7.9"),
    ("kommun", "situationer/annan-region"),
    ("tandläkare", "roller/tandvard situationer/annan-region"),
    ("tandvårdskliniken", "amnen/oral-halsoundersokning situationer/byte-av-placering"),
    ("SIP-mötet", "amnen/sip"),
    # compounds that no page has
    ("familjehemsplacering", "roller/hem situationer/akut-placering"),
    ("kommunplacering", "situationer/fore-planerad-placering"),
    # without diacritics, or some of them, or with letters made of two signs
    ("halsoundersokning", "amnen/halsoundersokning amnen/oral-halsoundersokning"),
    ("halsoundersökningar", "amnen/halsoundersokning"),
    ("ha\u0308lsounderso\u0308kning", "amnen/halsoundersokning"),
    ("lakarundersokning infor lvu", "amnen/lakarundersokning"),
    ("vardcentral", "roller/vard"),
    # other words for the same
    ("fosterhem", "roller/hem ordlista#foster-home"),
    ("hälsokontroll", "amnen/halsoundersokning ordlista#health-examination"),
    ("akutplacering", "situationer/akut-placering ordlista#emergency-placement"),
    ("anhörig", "ordlista#close-person amnen/sip"),
    # English
    ("foster home", "roller/hem situationer/akut-placering ordlista#foster-home"),
    ("the foster homes", "roller/hem"),
    ("health examination", "amnen/halsoundersokning ordlista#health-examination"),
    ("power of attorney", "amnen/vardkontakt-och-fullmakt ordlista#power-of-attorney"),
    ("dental care", "roller/tandvard ordlista#dental-care"),
    ("dispute", "situationer/oenighet ordlista#dispute"),
    ("report of concern", "situationer/oro-for-barn ordlista#report-of-concern"),
    # a clause by its number
    ("VG 3.4.3.1", "avtal/vastra-gotaland/3.4.3.1 amnen/halsoundersokning"),
    ("7.8", "avtal/stockholm/7.8"),
    # small words do not count
    ("vem ska betala för undersökningen", "amnen/vem-betalar"),
]
ENGLISH = [
    ("foster homes", "roller/hem situationer/akut-placering"),
    ("examinations", "amnen/halsoundersokning amnen/oral-halsoundersokning"),
    ("who pays", "amnen/vem-betalar"),
    ("dentist", "roller/tandvard"),
    ("VG 3.4.3.1", "avtal/vastra-gotaland/3.4.3.1"),
    # other words for the same
    ("foster family", "roller/hem ordlista#foster-home"),
    ("health check", "amnen/halsoundersokning ordlista#health-examination"),
    # Swedish
    ("familjehem", "roller/hem ordlista#foster-home"),
    ("familjehemmet", "roller/hem"),
    ("fosterhem", "roller/hem ordlista#foster-home"),
    ("hälsoundersökning", "amnen/halsoundersokning ordlista#health-examination"),
    ("halsoundersokning", "amnen/halsoundersokning"),
    ("vårdcentralen", "roller/vard"),
    ("tandvården", "roller/tandvard amnen/oral-halsoundersokning"),
    ("omedelbart omhändertagande", "situationer/lvu-och-lvm ordlista#immediate-custody"),
    ("orosanmälan", "situationer/oro-for-barn ordlista#report-of-concern"),
    ("orosanmälans", "situationer/oro-for-barn"),
    ("fullmakt", "amnen/vardkontakt-och-fullmakt ordlista#power-of-attorney"),
]
NOWHERE = ["xyzzy", "och", "the", "2026", "?"]

FIND = """query => {
  const [...asked] = Search._parseQuery(query);
  return Search._performSearch(...asked).reverse()
    .map(([page, , place, , score, , kind]) => [page + place, score, kind]);
}"""


@pytest.fixture(scope="module")
def searches(browser: Browser, origin: str) -> dict[str, Page]:
    """The search page in each language, with its index."""
    opened = {}
    for path in (SV, EN):
        opened[path] = browser.new_page()
        opened[path].goto(f"{origin}/{path}")
        opened[path].wait_for_function("Search.hasIndex()")
    return opened


def find(search: Page, query: str) -> list[tuple[str, float, str]]:
    """The results in the order shown: (page or place, score, kind)."""
    return [(place, score, kind) for place, score, kind in search.evaluate(FIND, query)]


@pytest.mark.parametrize(
    ("where", "query", "pages"),
    [(path, *row) for path, rows in ((SV, SWEDISH), (EN, ENGLISH)) for row in rows],
)
def test_a_query_finds_its_pages(
    searches: dict[str, Page], where: str, query: str, pages: str
) -> None:
    found = [place for place, _, _ in find(searches[where], query)]
    missing = set(pages.split()) - set(found)
    assert not missing, f"{sorted(missing)} not among {found[:20]} …"


@pytest.mark.parametrize("where", [SV, EN])
@pytest.mark.parametrize("query", NOWHERE)
def test_what_means_nothing_finds_nothing(
    searches: dict[str, Page], where: str, query: str
) -> None:
    assert find(searches[where], query) == []


@pytest.mark.parametrize("where", [SV, EN])
def test_the_glossary_is_found_for_every_term_of_either_language(
    searches: dict[str, Page], where: str, guide: Guide
) -> None:
    wanted = [
        (term, f"ordlista#{name}")
        for name, concept in guide.concepts.items()
        for language in LANGUAGES
        for term in (
            concept.term[language],
            *concept.admitted.get(language, ()),
            *concept.deprecated.get(language, ()),
        )
    ]
    found = searches[where].evaluate(f"queries => queries.map({FIND})", [q for q, _ in wanted])
    missing = [
        query
        for (query, place), results in zip(wanted, found, strict=True)
        if place not in [result[0] for result in results]
    ]
    assert not missing


@pytest.mark.parametrize(
    ("where", "query", "first"),
    [
        (SV, "akut placering", "situationer/akut-placering"),
        (SV, "oral hälsoundersökning", "amnen/oral-halsoundersokning"),
        (SV, "tandvård", "roller/tandvard"),
        (EN, "health examination", "amnen/halsoundersokning"),
        (EN, "emergency placement", "situationer/akut-placering"),
    ],
)
def test_the_page_of_that_title_comes_first(
    searches: dict[str, Page], where: str, query: str, first: str
) -> None:
    assert find(searches[where], query)[0][0] == first


def test_titles_come_before_the_glossary_and_guidance_before_clauses_and_scenarios(
    searches: dict[str, Page],
) -> None:
    found = find(searches[SV], "fullmakt")
    places = [place for place, _, _ in found]
    assert places[:2] == ["amnen/vardkontakt-och-fullmakt", "ordlista#power-of-attorney"]
    texts = [place.split("/")[0] for place, score, kind in found if kind == "text" and score <= 5]
    order = ["guidance", "clause", "scenario"]
    kinds = [
        {"scenarier": "scenario", "avtal": "clause", "ordlista": "clause"}.get(part, "guidance")
        for part in texts
    ]
    assert set(kinds) == set(order)
    assert kinds == sorted(kinds, key=order.index)


@pytest.mark.parametrize("where", [SV, EN])
def test_the_browser_takes_words_as_the_index_does(
    searches: dict[str, Page], where: str, guide: Guide
) -> None:
    words = vocabulary(guide)["words"].split()
    language = Swedish(vocabulary(guide)) if where == SV else English({})
    stems: list[str] = searches[where].evaluate(
        "words => words.map(word => new Stemmer().stemWord(word))", [fold(word) for word in words]
    )
    assert stems == [language.stem(fold(word)) for word in words]


@pytest.mark.parametrize(
    ("where", "query", "said"),
    [
        (SV, "halsoundersokningar", "hälsoundersökning"),
        (EN, "health examinations", "health"),
        (SV, "fosterhem", "familjehem"),
    ],
)
def test_a_result_shows_where_the_word_stands_and_nobody_else_is_asked(
    windows: dict[Shape, Window], origin: str, where: str, query: str, said: str
) -> None:
    page, faults = windows[1280, "light"]
    page.goto(f"{origin}/{where}?q={query}")
    excerpt = page.locator("#search-results li:has(a)").first.locator("p.context")
    excerpt.wait_for()
    assert said in excerpt.inner_text().lower()
    page.wait_for_load_state("networkidle")
    assert not faults
