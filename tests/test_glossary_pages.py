"""The glossary as readers meet it: its pages, the terms in the guidance, the catalogue of steps."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from posixpath import join, normpath
from typing import Any

import pytest
from copies import ROOT
from lxml import html

from samverkan.data.pages import clause_doc, is_guidance, shelf_doc
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.scenarios.vocabulary import CATALOGUE, PLACEHOLDER, vocabulary
from samverkan.scenarios.words import TITLES
from samverkan.site.glossary import EXPORTS, FOLDED, PHRASES
from samverkan.site.words import other_of, say
from samverkan.words.glossary import Entry, act_anchor, entries, spoken

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)

EACH = pytest.mark.parametrize("language", LANGUAGES)


@cache
def read(path: Path) -> Any:
    return html.fromstring(path.read_bytes())


def page(site: Path, language: Language, docname: str) -> Path:
    return (site / "en" if language == "en" else site) / f"{docname}.html"


def guidance(site: Path, language: Language) -> list[Path]:
    """The pages of guidance, without what only leads on from an old address."""
    root = site / "en" if language == "en" else site
    found = [p for p in root.rglob("*.html") if is_guidance(p.relative_to(root).as_posix())]
    found = [p for p in found if 'http-equiv="refresh"' not in p.read_text("utf-8")]
    assert len(found) > 30
    return sorted(found)


def text(element: Any) -> str:
    return " ".join(element.text_content().split())


def target(site: Path, path: Path, address: str) -> tuple[Path, str]:
    """The page and the anchor that a link on a page leads to."""
    place, _, anchor = address.partition("#")
    folder = path.relative_to(site).parent.as_posix()
    return (site / normpath(join(folder, place)) if place else path), anchor


def shown(site: Path, language: Language, entry: Entry) -> tuple[Path, Any, Any]:
    """The page of an entry, its term and its description there; they are one where it is folded."""
    path = page(site, language, shelf_doc(entry.shelf))
    (term,) = read(path).xpath(f'//article//*[self::dt or self::li][@id="{entry.name}"]')
    return path, term, term if entry.theme in FOLDED else term.getnext()


@pytest.fixture(scope="module")
def known(guide: Guide) -> dict[str, Entry]:
    return entries(guide)


def written(words: str) -> str:
    """As the site writes a clause: without its dash."""
    return " ".join(re.sub(r"\b([A-Z]{2})-(?=\d)", r"\1 ", words).split())


# --- the glossary's pages -------------------------------------------------------------


@EACH
def test_an_entry_has_its_anchor_its_terms_its_meaning_its_values_and_its_look_alikes(
    site: Path, known: dict[str, Entry], language: Language
) -> None:
    other, apart = other_of(language), f"{say(language, 'glossary.apart')}: "
    for entry in known.values():
        path, term, body = shown(site, language, entry)
        assert text(term).startswith(entry.term[language].strip())
        translated = term.xpath(f'.//*[@lang="{other}"]')[0]
        assert text(translated) == entry.term[other]
        assert entry.definition
        assert written(entry.definition[language]) in text(body)
        for words in (*entry.admitted.get(language, ()), *entry.deprecated.get(language, ())):
            assert words in text(body)
        if entry.note:
            assert written(entry.note[language]) in text(body)
        for value in entry.values:
            (item,) = body.xpath(f'.//li[@id="{value.name}"]')
            assert text(item).startswith(value.term[language] + " – ")
        lines = [p for p in body.iter("p") if text(p).startswith(apart)]
        leads = [target(site, path, a.get("href")) for line in lines for a in line.iter("a")]
        pages = {n: page(site, language, shelf_doc(known[n].shelf)) for n in entry.look_alikes}
        assert leads == [(path, name) for name, path in pages.items()]


@EACH
def test_the_letters_stand_in_the_order_of_the_alphabet(site: Path, language: Language) -> None:
    found = read(page(site, language, "ordlista"))
    letters = [text(head) for head in found.xpath('//h2[contains(@class, "sg-letter")]')]
    assert letters == sorted(set(letters), key="ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".index)
    links = found.xpath('//p[@class="sg-letters"]/a')
    assert [text(link) for link in links] == letters
    leads = [found.get_element_by_id(link.get("href").removeprefix("#")) for link in links]
    assert [text(head) for head in leads] == letters


def uses(site: Path, language: Language, entry: Entry) -> Iterator[tuple[str, str]]:
    """(docname, words) of each link from an entry to where it is spoken of."""
    path, _, body = shown(site, language, entry)
    for link in body.xpath('.//p[contains(@class, "sg-used")]//a'):
        there, _ = target(site, path, link.get("href"))
        root = site / "en" if language == "en" else site
        yield there.relative_to(root).with_suffix("").as_posix(), text(link)


@EACH
def test_an_act_and_a_circumstance_lead_to_every_clause_with_a_rule_on_them(
    site: Path, guide: Guide, known: dict[str, Entry], language: Language
) -> None:
    wanted: dict[str, dict[str, str]] = {name: {} for name in known}
    for code in guide.texts.values():
        for provision in code.provisions:
            doc, words = clause_doc(code, provision.clause), f"{code.code} {provision.clause}"
            facts = [f"fact-{key}" for key in provision.keys if key in guide.facts]
            for name in (act_anchor(provision.rule.act), *facts):
                wanted[name][doc] = words
    for name, entry in known.items():
        if name.startswith(("act-", "fact-")):
            clauses = dict(
                use for use in uses(site, language, entry) if use[0].startswith("avtal/")
            )
            assert clauses == wanted[name], name


@EACH
def test_a_concept_leads_to_every_page_that_speaks_of_it_and_to_no_other(
    site: Path, guide: Guide, known: dict[str, Entry], language: Language
) -> None:
    """Read from the built pages: their own words, without the definitions that terms open."""
    lexicon = spoken(guide, language)
    root = site / "en" if language == "en" else site
    docs = [clause_doc(t, number) for t in guide.texts.values() for number in t.clauses]
    docs += [p.relative_to(root).with_suffix("").as_posix() for p in guidance(site, language)]
    leads = {name: dict(uses(site, language, known[name])) for name in guide.concepts}
    every_led = every_said = 0
    for docname in docs[::7]:
        article = html.fromstring(page(site, language, docname).read_bytes()).find(".//article")
        if article is None:  # it only leads on
            continue
        for beside in article.xpath('.//*[@class="sg-definition"]'):
            beside.drop_tree()
        pieces = list(article.itertext())  # words in a link are found alone and with those around
        said = {term.name for words in (" ".join(pieces), *pieces) for term in lexicon.find(words)}
        led = {name for name, docs in leads.items() if docname in docs}
        assert led <= said, docname
        every_led, every_said = every_led + len(led), every_said + len(said)
    # The rest are headings and names of other pages that a page lists, which explain nothing.
    assert every_led > 0.85 * every_said


@EACH
def test_every_address_of_an_entry_leads_to_its_page(
    site: Path, guide: Guide, known: dict[str, Entry], language: Language
) -> None:
    """That of an act leads to its phase, and that of what nobody looks up to its theme."""
    for entry in known.values():
        if entry.theme == "facts":
            continue
        path = page(site, language, "ordlista/atgarder" if entry.phase else "ordlista")
        (item,) = read(path).xpath(f'//li[descendant-or-self::*[@id="{entry.name}"]]')
        (link,) = item.iter("a")
        anchor = "" if entry.phase or entry.theme in PHRASES else entry.name
        there = page(site, language, shelf_doc(entry.shelf))
        assert target(site, path, link.get("href")) == (there, anchor)
    path = page(site, language, "ordlista/teman")
    assert {item.get("id") for item in read(path).xpath("//article//li")} >= {*guide.themes} - {
        "acts"
    }


@EACH
def test_every_term_of_the_other_language_leads_to_its_entry(
    site: Path, guide: Guide, language: Language
) -> None:
    other, found = other_of(language), set()
    path = page(site, language, "ordlista/oversattning")
    for row in read(path).xpath("//article//details//li"):
        words, link = row.find(".//*[@lang]"), row.find(".//a")
        found.add((text(words), target(site, path, link.get("href"))[1]))
    assert found == {
        (" ".join(words.split()), name)
        for name, concept in guide.concepts.items()
        for listed in (concept.admitted, concept.deprecated)
        for words in (concept.term[other], *listed.get(other, ()))
    }


@EACH
def test_the_exports_can_be_downloaded(site: Path, language: Language) -> None:
    path = page(site, language, "ordlista")
    links = read(path).xpath("//article//a/@href")
    found = [target(site, path, link)[0] for link in links if "data/" in link]
    assert sorted(file.name for file in found) == sorted(EXPORTS)
    assert all(file.is_file() for file in found)


# --- terms in the guidance ------------------------------------------------------------


@EACH
def test_a_section_explains_a_concept_once_with_its_entry_and_its_definition_beside_it(
    site: Path, guide: Guide, language: Language
) -> None:
    """Without any script: the word is a link, and the style sheet shows what stands beside it.

    A table's row is not headed by one.
    """
    number = 0
    for path in guidance(site, language):
        seen = set()
        assert not read(path).xpath('//article//tbody/tr/th//*[@class="sg-term"]')
        for term in read(path).xpath('//article//*[@class="sg-term"]'):
            section = term.xpath("string(ancestor::section[last() - 1]/@id)")
            link, beside = term
            there, name = target(site, path, link.get("href"))
            assert there == page(site, language, shelf_doc(guide.theme_of[name]))
            assert (section, name) not in seen, path
            assert link.get("aria-describedby") == beside.get("id")
            concept = guide.concepts[name]
            said = f"{concept.term[language]}: {concept.definition[language]}. "
            assert text(beside).startswith(" ".join(said.split()))
            assert beside.find("a").get("href") == link.get("href")
            seen.add((section, name))
        number += len(seen)
    assert number > 300


def test_the_style_sheet_shows_a_definition_on_hover_and_focus() -> None:
    sheet = (ROOT / "docs" / "_static" / "samverkan.css").read_text("utf-8")
    shown = [
        selector
        for selector, rules in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
        if ".sg-definition" in selector and re.search(r"display: (?!none)", rules)
    ]
    assert all(any(state in s for s in shown) for state in (":hover", ":focus"))


# --- the catalogue of steps -----------------------------------------------------------


def titled(pattern: str, language: Language) -> str:
    """A pattern with the names of its parameters, as a reader sees them."""
    return PLACEHOLDER.sub(lambda found: f"‹{TITLES[found[1]][language]}›", pattern)


@EACH
def test_every_step_is_in_the_catalogue_with_what_it_means(site: Path, language: Language) -> None:
    found = read(page(site, language, "scenarier/steg"))
    for definition in CATALOGUE:
        (term,) = found.xpath(f'//dt[@id="step-{definition.name}"]')
        said = [text(span) for span in term.xpath('.//*[@lang="sv"]')]
        assert said == [titled(pattern, "sv") for pattern in definition.patterns]
        meaning = " ".join(definition.meaning[language].split())
        assert meaning in text(term.getnext())
        if language == "en":
            assert titled(definition.english, "en") in text(term.getnext())
    steps = {definition.name for definition in CATALOGUE}
    assert {
        i.removeprefix("step-") for i in found.xpath('//dt[starts-with(@id, "step-")]/@id')
    } == steps


@EACH
def test_every_word_that_can_be_filled_in_is_in_the_catalogue(
    site: Path, guide: Guide, language: Language
) -> None:
    found = read(page(site, language, "scenarier/steg"))
    for name, parameter in vocabulary(guide).parameters.items():
        (title,) = found.xpath(f'//p[@id="value-{name.replace("_", "-")}"]')
        assert text(title) == TITLES[name][language]
        items = title.getnext().xpath(".//li")
        said = [text((item.xpath('.//*[@lang="sv"]') or [item])[0]) for item in items]
        assert said == [" ".join(words.split()) for words in parameter.allowed]
        for item, words in zip(items, parameter.allowed, strict=True):
            if not parameter.pattern:
                assert text(item.xpath('.//*[@lang="en"]')[0]) == parameter.english(words)


def test_a_step_leads_to_scenarios_that_use_it(site: Path) -> None:
    """As many as the catalogue shows; what is left is counted and leads to the list of all."""
    path = page(site, "sv", "scenarier/steg")
    for definition in CATALOGUE:
        (term,) = read(path).xpath(f'//dt[@id="step-{definition.name}"]')
        uses = term.getnext().find(".//details")
        links = uses.xpath('.//ul[contains(@class, "sg-scenarios")]//a')
        shown = [link for link in links if "/S-" in "/" + link.get("href")]
        left = re.findall(r"\d+", text(links[-1])) if len(links) > len(shown) else ["0"]
        count = re.fullmatch(r"Används i (\d+) scenarier", text(uses.find("summary")))
        assert count is not None
        assert shown
        assert int(count[1]) == len(shown) + int(left[0])
        for link in shown[:3]:
            there, _ = target(site, path, link.get("href"))
            said = text(read(there).find(".//article")).lower()
            assert any(all(part.strip() in said for part in parts) for parts in definition.literals)
