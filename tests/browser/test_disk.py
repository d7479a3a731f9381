"""The site opened from a disk, as `nox -s kit` packs it: nothing is asked of a network."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def page(browser: Browser) -> Page:
    return browser.new_page()


def test_pages_search_and_paper_work_from_a_disk(page: Page, site: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((site / "index.html").resolve().as_uri())
    page.locator(".sg-menu").get_by_role("link", name="Utbilda").click()
    page.locator("form.sg-search input").press_sequentially("vem betalar")
    expect(page.get_by_role("region", name="Sökresultat").get_by_role("link").first).to_be_visible()
    page.goto((site / "utbilda" / "akut-placering" / "utdelning.html").resolve().as_uri())
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    address = page.locator("[data-address]").text_content() or ""
    assert address.endswith("utbilda/akut-placering/utdelning.html")
    assert "file:" not in address
    assert [url for url in asked if not url.startswith("file:")] == []


@pytest.mark.parametrize("language", ["", "en"])
def test_my_case_says_what_to_do_where_it_cannot_run(
    page: Page, site: Path, origin: str, language: str
) -> None:
    page.goto((site / language / "mitt-arende.html").resolve().as_uri())
    expect(page.locator("[data-disk]")).to_be_visible()
    expect(page.locator("#my-case button")).to_be_hidden()
    page.goto("/".join(filter(None, (origin, language, "mitt-arende.html"))))
    expect(page.locator("#my-case button")).to_be_visible()
    expect(page.locator("[data-disk]")).to_be_hidden()


def test_a_case_fills_the_window_and_leads_on_by_its_links_alone(plain: Page, site: Path) -> None:
    plain.goto((site / "utbilda" / "akut-placering" / "prova.html").resolve().as_uri())
    plain.get_by_role("link", name="Visa ett fall i taget").click()
    first, second = plain.locator("#slide-1"), plain.locator("#slide-2")
    assert first.bounding_box() == {"x": 0, "y": 0, **(plain.viewport_size or {})}
    expect(first.get_by_text("Fall 1 av 3")).to_be_visible()
    first.get_by_role("link", name="Nästa").focus()
    plain.keyboard.press("Enter")
    expect(second.get_by_text("Fall 2 av 3")).to_be_visible()
    second.get_by_role("link", name="Stäng").click()
    expect(plain.get_by_text("Fall 2 av 3")).to_be_hidden()
