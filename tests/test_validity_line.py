"""The line on whether the texts still hold: right on every day, in both languages."""

import datetime as dt
from itertools import pairwise

import pytest

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Language
from samverkan.site.validity import changes, rests_on, spoken

DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "sv", "en"),
    [
        ("2020-12-31", "gäller först från 1 januari 2021", "not in force until 1 January 2021"),
        ("2021-01-01", "giltighetstiden går till 31 december 2023", "its period runs to 31 December 2023"),
        ("2024-01-01", "tiden gick ut 31 december 2023, men kan vara förlängd till 31 december 2025", "it may be extended to 31 December 2025"),
        ("2025-12-31", "kan vara förlängd till 31 december 2025", "it may be extended to 31 December 2025"),
        ("2026-01-01", "tiden gick ut senast 31 december 2025", "its period ran out on 31 December 2025 at the latest"),
    ],
)  # fmt: skip
def test_what_is_said_of_vastra_gotaland_day_by_day(
    guide: Guide, day: str, sv: str, en: str
) -> None:
    found = {lang: spoken(guide.text("VG"), dt.date.fromisoformat(day), lang) for lang in LANGUAGES}
    assert sv in found["sv"]
    assert en in found["en"]


def test_stockholm_is_a_draft_on_any_day(guide: Guide) -> None:
    text = guide.text("ST")
    assert changes(text) == [dt.date.min]
    assert spoken(text, dt.date(2026, 11, 22), "sv") == "utkast utan startdag"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_the_words_of_every_day(guide: Guide, language: Language) -> None:
    """What the page's script picks (the last day that has come) is what the model says."""
    for text in guide.texts.values():
        days = [*changes(text), dt.date(2099, 1, 1)]
        for start, end in pairwise(days):
            inside = {spoken(text, day, language) for day in (start, end - DAY)}
            assert inside == {spoken(text, start, language)}


def test_a_clause_without_rules_rests_on_its_text(guide: Guide) -> None:
    assert rests_on(guide, "avtal/stockholm/2", []) == [guide.text("ST")]
    assert rests_on(guide, "avtal/stockholm/index", []) == []
    assert rests_on(guide, "amnen/sip", ["vg/3.1/x", "st/7.6/y"]) == [
        guide.text("ST"),
        guide.text("VG"),
    ]
