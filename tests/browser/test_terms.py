"""A term's definition comes on hover, on focus and on tap, stays in the window, and goes away."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page

PAGE = "amnen/sip.html"
# In running text and in a list.
WORDS = ["article p .sg-term > a", "article li .sg-term > a"]


@pytest.fixture(scope="module", params=[("", 1280), ("en/", 390)], ids=["sv", "en"])
def desk(request: pytest.FixtureRequest, browser: Browser, origin: str) -> Iterator[Page]:
    """The page where a pointer hovers: wide in Swedish, narrow in English."""
    language, width = request.param
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{origin}/{language}{PAGE}")
    yield page
    page.close()


def definition(word: Locator) -> Locator:
    return word.locator("xpath=following-sibling::*[@popover]")


def faults(page: Page, word: Locator) -> list[str]:
    """What is wrong with the definition that a word shows."""
    box = definition(word)
    box.wait_for(state="visible")
    page.wait_for_timeout(300)  # the style sheet waits for a pointer that only passes by
    found: list[str] = box.evaluate(
        """box => {
          const {left, top, right, bottom} = box.getBoundingClientRect();
          const edges = [left, top, innerWidth - right, innerHeight - bottom];
          const faults = edges.some(edge => edge < 0) ? [`outside the window: ${edges}`] : [];
          for (const [x, y] of [[left + 3, top + 3], [right - 3, bottom - 3]])
            if (!box.contains(document.elementFromPoint(x, y))) faults.push("cut off or covered");
          return faults;
        }"""
    )
    return found


@pytest.mark.parametrize("words", WORDS)
def test_hover_shows_and_escape_hides(desk: Page, words: str) -> None:
    word = desk.locator(words).last
    word.scroll_into_view_if_needed()
    word.hover()
    assert not faults(desk, word)
    definition(word).hover()  # the way there does not close it
    assert not faults(desk, word)
    desk.keyboard.press("Escape")
    assert definition(word).is_hidden()
    desk.mouse.move(0, 0)


@pytest.mark.parametrize("words", WORDS)
def test_focus_shows_one_after_the_other(desk: Page, words: str) -> None:
    desk.keyboard.press("Tab")  # so that focus is seen as a keyboard's
    first, last = desk.locator(words).first, desk.locator(words).last
    first.focus()
    assert not faults(desk, first)
    desk.keyboard.press("Escape")
    assert definition(first).is_hidden()
    last.focus()
    assert not faults(desk, last)
    desk.evaluate("document.activeElement.blur()")
    assert definition(last).is_hidden()


def test_the_word_is_described_by_its_definition(desk: Page) -> None:
    """For those who listen; and without a script the word leads to its entry."""
    for word in desk.locator(".sg-term > a").all():
        described = word.get_attribute("aria-describedby")
        assert described == definition(word).get_attribute("id")
        assert "ordlista/tema/" in (word.get_attribute("href") or "")


def test_tap_opens_and_a_tap_beside_closes(browser: Browser, origin: str) -> None:
    address = f"{origin}/{PAGE}"
    page = browser.new_page(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page.goto(address)
    for words in WORDS:
        word = page.locator(words).first
        word.tap()
        assert not faults(page, word)
        assert page.url == address, "the tap followed the link"
        entry = definition(word).locator("a")
        assert entry.get_attribute("href") == word.get_attribute("href")
        page.locator("h1").tap()
        definition(word).wait_for(state="hidden")
    page.close()
