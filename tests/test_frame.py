"""The frame of the pages: what they are about, where they stand, what is of one agreement."""

from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from docutils import nodes
from docutils.utils import new_document

from samverkan.site import frame, region
from samverkan.site.base import shows

NAMES = {"vg": "Västra Götaland", "st": "Stockholm"}


def page(*children: nodes.Node) -> nodes.document:
    """A page with a title and some content."""
    document = new_document("page")
    document += nodes.section("", nodes.title("", "Akut placering"), *children)
    return document


@pytest.mark.parametrize(
    ("said", "described"),
    [
        (["Vem gör\n vad?"], "Vem gör vad?"),
        ([f"Kort. {'lång ' * 40}."], "Kort."),
        ([f"{'sammanhängande ' * 20}"], f"{'sammanhängande ' * 10}…"),
        ([], ""),
    ],
)
def test_a_page_is_described_by_its_first_words(said: list[str], described: str) -> None:
    line = nodes.paragraph("", "Ingen part har granskat guiden.", classes=["no-search"])
    assert frame.describe(page(line, *(nodes.paragraph("", words) for words in said))) == described


def item(words: str, *addresses: str) -> nodes.list_item:
    """A list item that shows some rules."""
    told = nodes.paragraph("", words)
    if addresses:
        shows(told, *(SimpleNamespace(address=address) for address in addresses))  # type: ignore[arg-type]
    return nodes.list_item("", told)


def section(title: str, *children: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title("", title), *children)


def listed(*items: nodes.Node) -> nodes.bullet_list:
    return nodes.bullet_list("", *items)


def label(words: str) -> nodes.paragraph:
    """As MyST makes one: with nothing before and after."""
    return nodes.paragraph("", "", nodes.Text(""), nodes.strong("", words), nodes.Text(""))


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        # what shows rules of one agreement; the whole list, where all of it does
        (listed(item("a", "vg/1/x"), item("b", "vg@2030/1/x")), [("a\n\nb", "vg")]),
        (listed(item("a", "vg/1/x"), item("b")), [("a", "vg")]),
        (listed(item("a", "vg/1/x"), item("b", "st/2/y")), [("a", "vg"), ("b", "st")]),
        (listed(item("a", "vg/1/x", "st/2/y")), []),
        # a section and a label that name one, unless what they hold is of another
        (section("I Stockholms län", nodes.paragraph("", "a")), [("I Stockholms län\n\na", "st")]),
        (section("HVB i Stockholm", listed(item("a", "vg/1/x"))), [("a", "vg")]),
        (section("Västra Götaland och Stockholm", nodes.paragraph("", "a")), []),
        (label("I Västra Götaland"), [("I Västra Götaland", "vg")]),
        (nodes.paragraph("", "I Västra Götaland gäller mer."), []),
    ],
)
def test_what_is_of_one_agreement_is_found(
    content: nodes.Element, parts: list[tuple[str, str]]
) -> None:
    found: list[tuple[nodes.Element, str]] = []
    region._find(page(content), NAMES, found)
    assert [(node.astext(), code) for node, code in found] == parts


def test_search_engines_are_told_of_every_page_where_the_address_is_known(tmp_path: Path) -> None:
    def app(base: str) -> SimpleNamespace:
        return SimpleNamespace(
            config=SimpleNamespace(html_baseurl=base),
            builder=SimpleNamespace(format="html"),
            env=SimpleNamespace(found_docs={"index", "amnen/sip"}),
            outdir=tmp_path,
        )

    frame._sitemap(app(""), None)  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())
    frame._sitemap(app("https://guide.example/v/"), None)  # type: ignore[arg-type]
    told = [
        found.text for found in ElementTree.parse(tmp_path / "sitemap.xml").iter() if found.text
    ]
    assert [words for words in told if words.strip()] == [
        "https://guide.example/v/amnen/sip.html",
        "https://guide.example/v/index.html",
    ]
