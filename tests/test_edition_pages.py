"""The pages of a draft and of an earlier edition: what they are is said on every one of them."""

import re
from html import unescape
from pathlib import Path

import pytest
from copies import DAY, SITE, copy_allotments, record, samverkan

from samverkan.model.records import LANGUAGES, Language
from samverkan.site.words import say

Pages = dict[str, str]
AFTER = {**DAY, "SOURCE_DATE_EPOCH": "1874000000"}  # 2029-05-20
# What a policy owner writes into the draft; the texts are those of tests/revision.
MENDED = [
    ("2029/2.1.yaml", "    pending: reworded\n", ""),
    ("2029/2.1.yaml", "inom tre veckor", "inom två veckor"),
    ("2029/2.1.yaml", "within three weeks", "within two weeks"),
    ("2029/2.1.yaml", "weeks: 3", "weeks: 2"),
    ("2029/5.yaml", "    pending: reworded\n", ""),
    ("2029/5.yaml", "from: 2026-03-01, until: 2028-12-31", "from: 2029-01-01, until: 2031-12-31"),
    ("2029/edition.yaml", "status: draft", "status: adopted\ntakes-effect: 2029-01-01"),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Pages, Pages]:
    """The pages of the agreement while its next edition is a draft, and after it took effect."""
    folder = tmp_path_factory.mktemp("editions")
    root = copy_allotments(folder / "allotments")
    texts = (root / "source").rename(folder / "texts")
    names = [str(texts / f"odlingslotter{new}.txt") for new in ("", "-ny")]
    options = ("--agreement", "odlingslotter", "--edition", "2029")
    ran = samverkan(root, "revise", *names, *options, **DAY)
    assert ran.returncode == 0, ran.stderr
    draft = pages(root, DAY)
    for name, old, new in MENDED:
        path = root / "agreements" / "odlingslotter" / name
        assert old in path.read_text("utf-8"), name
        path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    feature = root / "scenarios" / "lotter.feature"
    dated = feature.read_text("utf-8").replace("i Ån tillämpas", "i Ån tillämpas den 2 mars 2026")
    feature.write_text(dated, "utf-8")
    return draft, pages(root, AFTER)


def pages(root: Path, day: dict[str, str]) -> Pages:
    """Run the scenarios and build the site on a day; the agreement's pages, as text."""
    record(root, **day)
    ran = samverkan(root, "site", **day)
    assert ran.returncode == 0, ran.stderr
    found = {}
    for language, place in (("sv", root / SITE), ("en", root / SITE / "en")):
        folder = place / "avtal" / "odlingslotter"
        for path in folder.rglob("*.html"):
            html = path.read_text("utf-8")
            article = html[html.index("<article") : html.index("</article>")]
            text = " ".join(unescape(re.sub(r"<[^>]+>", " ", article)).split())
            found[f"{language}/{path.relative_to(folder).as_posix()}"] = text.replace(" :", ":")
    return found


def test_every_page_of_a_draft_and_of_an_earlier_edition_says_what_it_is(
    built: tuple[Pages, Pages],
) -> None:
    for found, stage, edition in zip(built, ("draft", "earlier"), ("2029", "2026"), strict=True):
        apart = [name for name in found if f"/{edition}/" in name]
        assert len(apart) == len(found) / 2 == 36
        for name, text in found.items():
            language: Language = "sv" if name.startswith("sv/") else "en"
            title = f"({say(language, f'domain.stages.{stage}')} {edition})"
            told = (say(language, f"editions.{stage}") in text, title in text.partition("#")[0])
            assert told == ((True, True) if name in apart else (False, False)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_carried_over_and_not_read_yet_is_never_passed_off_as_the_new_text(
    built: tuple[Pages, Pages], language: Language
) -> None:
    draft, after = built
    pending, waiting = say(language, "editions.pending.reworded"), say(language, "editions.waiting")
    for clause in ("2.1", "5"):
        assert pending in draft[f"{language}/2029/{clause}.html"]
        for name in (f"{language}/{clause}.html", f"{language}/2029/{clause}.html"):
            assert f"{waiting}:" in draft[name]
    assert not any(pending in text or waiting in text for text in after.values())


@pytest.mark.parametrize(
    ("when", "page", "told"),
    [
        ("after", "sv/2.1", "Där står: Trädgårdsnämnden ska erbjuda en lott inom tre veckor"),
        ("after", "sv/2026/2.1", "Där står: Trädgårdsnämnden ska erbjuda en lott inom två veckor"),
        ("after", "en/1.1", "(the same contents)"),
        ("draft", "en/2029/1.1", "(the same contents)"),
        # The sentence on children and rakes is gone from the new text.
        ("draft", "en/3.2", "Only here:"),
        ("draft", "en/2029/3.2", "Only there:"),
    ],
)  # fmt: skip
def test_a_clause_tells_how_its_statements_stand_in_the_other_edition(
    built: tuple[Pages, Pages], when: str, page: str, told: str
) -> None:
    text = built[when == "after"][f"{page}.html"]
    history = text.partition(say("sv" if page.startswith("sv") else "en", "editions.history"))[2]
    assert told in history
    assert "Only here:" not in history or told == "Only here:"


@pytest.mark.parametrize(
    ("when", "page", "told"),
    [
        ("draft", "en/2.1", "within three weeks of"),
        ("after", "en/2.1", "within two weeks of"),
        ("after", "en/2026/2.1", "within three weeks of"),
        ("after", "en/index", "2026: cases until 31 December 2028"),
        ("after", "en/index", "2029: cases from 1 January 2029"),
        ("draft", "en/index", "2029: draft without a first day"),
    ],
)
def test_a_page_keeps_its_place_when_another_edition_takes_it(
    built: tuple[Pages, Pages], when: str, page: str, told: str
) -> None:
    text = built[when == "after"][f"{page}.html"]
    assert told in text.partition(say("en", "editions.history"))[0]
