"""Validity is a status beside the answers, from the dates that the texts themselves carry."""

import datetime as dt

import pytest

from samverkan.model.case import Case
from samverkan.model.guide import Guide
from samverkan.model.plan import plan
from samverkan.model.records import LANGUAGES
from samverkan.model.validity import Kind, status
from samverkan.words.say import Say


def on(day: str) -> dt.date:
    return dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2020-12-31", "not-yet"),
        ("2021-01-01", "in-term"),
        ("2023-12-31", "in-term"),
        ("2024-01-01", "extended-unless-ended"),
        ("2025-12-31", "extended-unless-ended"),
        ("2026-01-01", "expired"),
    ],
)
def test_vastra_gotaland_runs_out_on_the_last_day_of_its_extension(
    guide: Guide, day: str, kind: Kind
) -> None:
    assert status(guide.text("VG"), on(day)).kind == kind


def test_vastra_gotaland_has_the_dates_of_clause_1_6(guide: Guide) -> None:
    found = status(guide.text("VG"), None)
    assert found.kind == "no-date-asked"
    assert (found.from_, found.until) == (on("2021-01-01"), on("2023-12-31"))
    assert (found.notice_by, found.at_latest) == (on("2023-03-31"), on("2025-12-31"))


@pytest.mark.parametrize("day", [None, on("2020-01-01"), on("2026-11-22")])
def test_stockholm_has_no_first_day_and_so_no_status_by_date(
    guide: Guide, day: dt.date | None
) -> None:
    found = status(guide.text("ST"), day)
    assert found.kind == "undated"
    assert (found.from_, found.until, found.at_latest, found.notice_by) == (None,) * 4
    assert found.terms.open_ended
    assert found.terms.party_by_party


@pytest.mark.parametrize("day", [None, "2020-01-01", "2022-06-01", "2024-06-01", "2026-11-22"])
def test_no_text_is_said_to_be_in_force(guide: Guide, day: str | None) -> None:
    for text in guide.texts.values():
        for language in LANGUAGES:
            said = " ".join(Say(guide, language).validity(status(text, on(day) if day else None)))
            assert said
            assert "i kraft" not in said
            assert "in force" not in said


def test_the_swedish_words_carry_the_computed_dates(guide: Guide) -> None:
    said = " ".join(Say(guide, "sv").validity(status(guide.text("VG"), on("2026-01-01"))))
    for words in ("1 januari 2021", "31 december 2023", "31 mars 2023", "31 december 2025"):
        assert words in said
    assert "Den 1 januari 2026 har tiden gått ut." in said


def test_an_expired_text_answers_as_before(guide: Guide) -> None:
    facts: dict[str, str | int] = {
        "age": 15,
        "home-municipality-in": "vastra-gotaland",
        "placement": "acute",
    }
    during, after = (plan(guide, Case(facts, {}, on(day))) for day in ("2022-01-01", "2026-01-01"))
    assert during.view("VG").validity.kind != after.view("VG").validity.kind
    assert [line.act for line in during.view("VG").lines]
    assert [(line.act, line.answers) for line in during.view("VG").lines] == [
        (line.act, line.answers) for line in after.view("VG").lines
    ]
