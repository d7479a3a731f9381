"""The page of a clause: each statement with its address and its words in the original; the next."""

from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

from samverkan.data.pages import agreement_doc, clause_doc
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language

EACH = pytest.mark.parametrize("language", LANGUAGES)


def article(site: Path, language: Language, docname: str) -> html.HtmlElement:
    folder = site / "en" if language == "en" else site
    found = html.fromstring((folder / f"{docname}.html").read_bytes())
    return found.xpath("//article")[0]


@EACH
def test_a_statement_has_an_address_and_the_words_by_which_it_is_found(
    site: Path, guide: Guide, language: Language
) -> None:
    for text in guide.texts.values():
        for number, name, statement in text.statements():
            (block,) = article(site, language, clause_doc(text, number)).xpath(
                f'.//*[@id="{name}"]'
            )
            assert f"#{name}" in block.xpath('.//a[contains(@class, "sg-permalink")]/@href')
            quoted = [said.text_content() for said in block.xpath('.//*[@class="sg-original"]')]
            assert len(quoted) == len(statement.source)
            assert quoted[0].startswith(statement.source[0].from_)
            assert set(block.xpath('.//*[@class="sg-original"]/@lang')) == {"sv"}


@EACH
def test_the_clauses_lead_from_each_to_the_next_in_printed_order(
    site: Path, guide: Guide, language: Language
) -> None:
    for text in guide.texts.values():
        for first, second in pairwise(text.clauses):
            for number, way, there in ((first, "next", second), (second, "prev", first)):
                page = article(site, language, clause_doc(text, number))
                assert page.xpath(f'.//*[@class="sg-{way}"]/a/@href') == [f"{there}.html"]


def test_the_law_stands_open_above_its_rule_and_the_rest_is_folded(site: Path) -> None:
    (block,) = article(site, "sv", "avtal/vastra-gotaland/3.5.2").xpath(
        './/*[@id="end-within-two-months"]'
    )
    kinds = [child.get("class") or "" for child in block]
    law = next(at for at, kind in enumerate(kinds) if "sg-law" in kind)
    assert law < next(at for at, kind in enumerate(kinds) if "sg-rule" in kind)
    assert all(
        child.tag == "details" for child in block if "sg-aside" in (child.get("class") or "")
    )


def test_numbers_out_of_order_are_told_where_the_clauses_are_listed(
    site: Path, guide: Guide
) -> None:
    said = article(site, "sv", agreement_doc(guide.texts["VG"])).text_content()
    assert "3.5 före 3.4.1 och 3.6 före 3.5.1" in " ".join(said.split())
