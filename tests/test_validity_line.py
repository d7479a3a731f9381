"""The line on whether the texts still hold: right on every day, in both languages."""

import datetime as dt
from itertools import pairwise

import pytest

from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.site.page import changes, rests_on, spoken
from samverkan.site.words import PageSay


@pytest.mark.parametrize(
    ("code", "day", "sv", "en"),
    [
        ("VG", "2020-12-31", "gäller först från 1 januari 2021", "not in force until 1 January 2021"),
        ("VG", "2021-01-01", "giltighetstiden går till 31 december 2023", "its period runs to 31 December 2023"),
        ("VG", "2024-01-01", "tiden gick ut 31 december 2023, men kan vara förlängd till 31 december 2025", "it may be extended to 31 December 2025"),
        ("VG", "2025-12-31", "kan vara förlängd till 31 december 2025", "it may be extended to 31 December 2025"),
        ("VG", "2026-01-01", "tiden gick ut senast 31 december 2025", "its period ran out on 31 December 2025 at the latest"),
        ("ST", "2026-11-22", "utkast utan startdag", "a draft without a first day"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_text_day_by_day(
    guide: Guide, code: str, day: str, sv: str, en: str
) -> None:
    text, on = guide.text(code), dt.date.fromisoformat(day)
    assert sv in spoken(PageSay(guide, "sv"), text, on)
    assert en in spoken(PageSay(guide, "en"), text, on)


def test_the_page_has_the_words_of_every_day(guide: Guide) -> None:
    """What the page's script picks (the last day that has come) is what the model says."""
    assert changes(guide.text("ST")) == [dt.date.min]
    for say in (PageSay(guide, language) for language in LANGUAGES):
        for text in guide.texts.values():
            for start, end in pairwise([*changes(text), dt.date(2099, 1, 1)]):
                last = end - dt.timedelta(days=1)
                assert spoken(say, text, last) == spoken(say, text, start)


def test_a_clause_without_rules_rests_on_its_text(guide: Guide) -> None:
    one, other = guide.text("VG"), guide.text("ST")
    assert rests_on(guide, "avtal/stockholm/2", []) == [other]
    assert rests_on(guide, "avtal/stockholm/index", []) == []
    assert rests_on(guide, "amnen/sip", ["vg/3.1/x", "st/7.6/y"]) == [other, one]
