"""The line under a title is that of today, not of the day of the build."""

import pytest
from playwright.sync_api import Browser

PAGE = "situationer/efterat.html"


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        ("2023-12-31", "", "giltighetstiden går till 31 december 2023"),
        ("2024-01-01", "en/", "it may be extended to 31 December 2025"),
        ("2025-12-31", "", "kan vara förlängd till 31 december 2025"),
        ("2026-01-01", "en/", "ran out on 31 December 2025 at the latest"),
    ],
)
def test_the_line_is_of_the_reader_s_day(
    browser: Browser, origin: str, day: str, language: str, said: str
) -> None:
    page = browser.new_page()
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto(f"{origin}/{language}{PAGE}")
    assert said in page.locator(".sg-holds").inner_text()
    assert page.locator(".sg-holds a").get_attribute("href") == (
        "../amnen/osaker-overenskommelse.html"
    )
    page.close()
