"""The site in two languages: the same pages, a way between them, and no Swedish left unmarked."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from posixpath import join, normpath
from typing import Any

import pytest
from lxml import html

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)

# What keeps its Swedish name in English: places, organisations and services (WCAG 3.1.2 lets
# proper names stand unmarked).
NAMES = (
    "Ekerö",
    "Folktandvården",
    "Järfälla",
    "Lidingö",
    "Norrtälje",
    "Nynäshamn",
    "Region Västernorrland",
    "Södertälje",
    "Tyresö",
    "Täby",
    "Upplands Väsby",
    "Värmdö",
    "VIS (Vård i Samverkan)",
    "Vårdsamverkan",
    "Västbus",
    "Västra Götaland",
    "Österåker",
)
NAMED = re.compile("|".join(map(re.escape, NAMES)))
# Letters, and common words without them, that tell Swedish from English.
SWEDISH = re.compile(
    r"[åäöÅÄÖ]|\b(?:och|att|inte|som|ska|eller|enligt|barnet|texten|gäller|vid|av|ett)\b"
)
ATTRIBUTES = ("title", "alt", "aria-label", "placeholder")


@cache
def read(path: Path) -> Any:
    return html.fromstring(path.read_bytes())


@cache
def pages(site: Path, language: str) -> dict[str, Path]:
    """The pages of a language by their address within it."""
    root = site / "en" if language == "en" else site
    return {
        path.relative_to(root).as_posix(): path
        for path in sorted(root.rglob("*.html"))
        if "_static" not in path.parts
        and (language == "en" or path.relative_to(root).parts[0] != "en")
        and 'http-equiv="refresh"' not in path.read_text("utf-8")[:2000]  # it only leads on
    }


def resolved(site: Path, path: Path, address: str) -> Path:
    folder = "" if address.startswith("/") else path.relative_to(site).parent.as_posix()
    return site / normpath(join(folder, address.lstrip("/")))


BOTH = pytest.mark.parametrize(("language", "other"), [("sv", "en"), ("en", "sv")])


@BOTH
def test_every_page_says_its_language_and_leads_to_itself_in_the_other(
    site: Path, language: str, other: str
) -> None:
    ours, there = pages(site, language), pages(site, other)
    assert list(ours) == list(there)
    assert len(ours) > 400
    for name, path in ours.items():
        assert read(path).get("lang") == language
        links = read(path).xpath('//a[contains(@class, "sg-language")]')
        assert links, name
        for link in links:
            assert (link.get("lang"), link.get("hreflang")) == (other, other)
            assert resolved(site, path, link.get("href")) == there[name]
            assert link.text == {"sv": "Svenska", "en": "English"}[other]
        alternates = {
            link.get("hreflang"): resolved(site, path, link.get("href"))
            for link in read(path).xpath('//head/link[@rel="alternate"][@hreflang]')
        }
        swedish = pages(site, "sv")[name]
        english = pages(site, "en")[name]
        everywhere = {"sv": swedish, "x-default": swedish, "en": english}
        assert alternates == ({} if name == "404.html" else everywhere)


def test_every_english_page_says_that_the_swedish_prevails(site: Path) -> None:
    for name, path in pages(site, "en").items():
        if name != "search.html":
            (said,) = read(path).xpath('//p[@class="sg-prevails"]')
            assert "the Swedish prevails" in said.text
            assert resolved(site, path, said.find("a").get("href")) == pages(site, "sv")[name]
    assert all(not read(p).xpath('//p[@class="sg-prevails"]') for p in pages(site, "sv").values())


def test_a_heading_keeps_its_address_in_english(site: Path) -> None:
    """The language link keeps the fragment; only the page's own heading is no place to go to."""
    for name, path in pages(site, "sv").items():
        english = {element.get("id") for element in read(pages(site, "en")[name]).iter()}
        for section in read(path).xpath("//article//section[@id][not(h1)]"):
            assert section.get("id") in english, name


# --- Swedish on English pages ---------------------------------------------------------


def left_in_swedish(page: Any) -> list[str]:
    """The stretches of text, also in attributes, that look Swedish and are not said to be."""
    return [text for text in _english(page, "") if SWEDISH.search(NAMED.sub("", text))]


def _english(element: Any, language: str) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in ("script", "style"):
        return
    language = element.get("lang", language)
    if language == "en":
        yield from (element.get(name, "") for name in ATTRIBUTES)
        yield element.text or ""
    for child in element:
        yield from _english(child, language)
        if language == "en":
            yield child.tail or ""


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("<p>The child of Region Västra Götaland and Folktandvården</p>", []),
        ("<p>The barn i hemmet är here</p>", ["The barn i hemmet är here"]),
        ("<p>Så <b>and</b> inte on</p>", ["Så ", " inte on"]),
        ('<p><span lang="sv">Så <b>här</b></span> then</p>', []),
        ('<p><span lang="sv">Så <i lang="en">här</i></span></p>', ["här"]),
        ('<a title="Läs mer">More</a><script>Så</script>', ["Läs mer"]),
    ],
)
def test_the_check_finds_what_is_left_in_swedish(body: str, left: list[str]) -> None:
    assert left_in_swedish(html.fromstring(f'<html lang="en"><body>{body}</body></html>')) == left


def test_no_word_of_an_english_page_is_left_in_swedish(site: Path) -> None:
    """And no name is exempt that no page has."""
    left = {name: left_in_swedish(read(path)) for name, path in pages(site, "en").items()}
    assert {name: texts for name, texts in left.items() if texts} == {}
    said = "".join(read(path).text_content() for path in pages(site, "en").values())
    assert [name for name in NAMES if name not in said] == []


def test_swedish_words_on_english_pages_are_said_to_be_swedish(site: Path) -> None:
    there = pages(site, "en")
    for name, words in [
        ("ordlista/tema/care.html", "vårdcentral"),
        ("ordlista/oversattning.html", "landsting"),
        ("ordlista/omstandigheter.html", "barnets ålder"),
        ("scenarier/steg.html", "När"),
        ("roller/tandvard.html", "Folktandvården"),
        ("egenheter.html", "elevhälsovård"),
    ]:
        marked = {
            span.text_content() for span in read(there[name]).xpath('//article//*[@lang="sv"]')
        }
        assert words in marked, name


@BOTH
def test_a_result_stands_where_it_is_written(site: Path, language: str, other: str) -> None:
    """Sphinx moves what is marked as untranslatable inside a text to its end."""
    first = {"sv": "✓ Stämmer", "en": "✓ Passed"}[language]
    for name, path in pages(site, language).items():
        if re.fullmatch(r"scenarier/S-\d+\.html", name):
            (status,) = read(path).xpath('//article//p/*[starts-with(@class, "sg-status-")]')[:1]
            meta = status.getparent()
            assert meta.text is None
            assert (meta[0].get("class"), meta[0].text) == ("sg-status-passed", first)
