"""Every page that is chosen (see conftest.py) holds WCAG 2.2 AA and what the site promises.

A page is loaded once in each shape and looked at in every way in that one load; all that is
wrong with it is told at once.
"""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Shape = tuple[int, str]
Window = tuple[Page, list[str]]

AXE = Axe()
AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
    "preload": False,
}
CONTRAST = "color-contrast"
# The rule on contrast is nine tenths of axe's time, and depends on the style sheet only: of all
# texts in the same tags and classes (and in rows of the same colour) it is told of the first.
SAMPLE = """() => {
  const seen = new Set();
  for (const el of document.querySelectorAll("body, body *")) {
    if (![...el.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
    if (!el.checkVisibility({visibilityProperty: true})) continue;
    let chain = el.getAttribute("style") ?? "";
    for (let at = el; at; at = at.parentElement)
      chain += `${at.tagName}.${at.className}${at.matches("tr:nth-child(even)") ? "2" : ""}>`;
    el.toggleAttribute("data-contrast", !seen.has(chain));
    seen.add(chain);
  }
}"""


def axe(page: Page) -> list[str]:
    page.evaluate("scrollTo(0, 0)")  # or the header, which stays put, stands over other targets
    page.evaluate(SAMPLE)
    rest = {**AXE_OPTIONS, "rules": {CONTRAST: {"enabled": False}}}
    found = AXE.run(page, options=rest).response["violations"]
    sample = {"include": [["[data-contrast]"]]}
    found += AXE.run(page, sample, {**AXE_OPTIONS, "runOnly": [CONTRAST]}).response["violations"]
    return [
        f"axe {rule['id']} ({rule['help']}): {node['target'][0]}: "
        + "; ".join(check["message"] for check in node["any"] + node["all"] + node["none"])
        for rule in found
        for node in rule["nodes"]
    ]


def overflow(page: Page) -> list[str]:
    """Nothing is wider than the window, nor than the column of text (a table may scroll)."""
    faults: list[str] = page.evaluate(
        """() => [document.documentElement, document.querySelector(".bd-article-container")]
          .filter(box => box && box.scrollWidth > box.clientWidth)
          .map(box => {
            const edge = box.getBoundingClientRect().right;
            const wide = [...box.querySelectorAll("*")].filter(el =>
              el.getBoundingClientRect().right > edge + 1
              && !el.parentElement.closest(".pst-scrollable-table-container, pre"));
            return `${box.className || "the page"} is ${box.scrollWidth} px wide in `
              + `${box.clientWidth}: ` + wide.slice(-3).map(el => el.outerHTML.slice(0, 120));
          })"""
    )
    return faults


def language(page: Page) -> list[str]:
    lang = page.evaluate("document.documentElement.lang")
    return [] if lang in ("sv", "en") else [f"html has lang={lang!r}"]


def keyboard(page: Page) -> list[str]:
    """Tab goes to the skip link first; whatever takes focus is seen, and seen to have it."""
    page.evaluate("() => { scrollTo(0, 0); document.activeElement.blur(); }")
    page.keyboard.press("Tab")
    faults = []
    first = page.evaluate("document.activeElement.getAttribute('href')")
    # The search page puts focus in its field by itself.
    if first != "#main-content" and not page.url.split("?")[0].endswith("search.html"):
        faults.append(f"the first Tab stop is {first!r}, not the skip link")
    # After a real key press :focus-visible follows focus(), so the rest needs no key presses.
    faults += page.evaluate(
        """() => {
          const faults = [];
          const all = "a[href], button, input, select, textarea, summary, [tabindex]";
          for (const el of document.querySelectorAll(all)) {
            if (el.tabIndex < 0 || el.disabled || el.closest("dialog:not([open])")) continue;
            if (!el.checkVisibility({visibilityProperty: true})) continue;
            el.focus();
            if (document.activeElement !== el) continue;
            const tell = what => faults.push(`focus ${what}: ${el.outerHTML.slice(0, 160)}`);
            // A radio of a tab set is drawn as its label.
            const drawn = el.matches(".sd-tab-set > input") ? el.labels[0] : el;
            const box = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0
                || box.left >= innerWidth) { tell("is off the screen"); continue; }
            const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
            const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            if (!drawn.contains(top) && !top?.contains(drawn))
              tell(`is hidden behind ${top?.outerHTML.slice(0, 80)}`);
            const style = getComputedStyle(drawn);
            if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
              tell("cannot be seen");
          }
          return faults;
        }"""
    )
    return faults


def details(page: Page) -> list[str]:
    """What is folded opens with Enter; a dozen of it, spread over the page, stay open.

    Where there is more, all of it is made in one way: the glossary's lists of where a word stands.
    """
    folded = page.locator("main details:not([open]) > summary:visible")
    if not folded.count():
        return []
    folded.first.focus()
    page.keyboard.press("Enter")
    opened = page.evaluate("document.activeElement.closest('details')?.open")
    page.evaluate(
        """() => {
          const all = document.querySelectorAll("details"), step = Math.ceil(all.length / 12);
          all.forEach((el, place) => { el.open = place % step === 0; });
        }"""
    )
    return [] if opened else ["details does not open with Enter"]


def paper(page: Page) -> list[str]:
    """On paper everything folded is open, menus are gone and the ground is white.

    But for a glossary entry's links back to pages: a course handout has no use for them.
    """
    page.evaluate("document.querySelectorAll('details').forEach(el => { el.open = false; })")
    page.emulate_media(media="print")
    faults: list[str] = page.evaluate(
        """() => {
          const seen = el => el.checkVisibility({visibilityProperty: true, opacityProperty: true})
            && el.getBoundingClientRect().height > 0;
          const faults = [];
          for (const el of document.querySelectorAll(
              "main details:not(.sg-uses) > :not(summary), .sd-tab-set > .sd-tab-content"))
            if (el.textContent.trim() && !seen(el))
              faults.push(`not on paper: ${el.textContent.trim().slice(0, 80)}`);
          for (const el of document.querySelectorAll(
              "#pst-header, #pst-primary-sidebar, #pst-secondary-sidebar, a.headerlink"))
            if (seen(el)) faults.push(`on paper: ${el.outerHTML.slice(0, 80)}`);
          const ground = getComputedStyle(document.body).backgroundColor;
          if (ground !== "rgb(255, 255, 255)") faults.push(`paper is ${ground}`);
          return faults;
        }"""
    )
    return faults


LOOKS: list[Callable[[Page], list[str]]] = [language, keyboard, details, axe, overflow, paper]


def test_page(path: str, shape: Shape, window: Window, origin: str) -> None:
    page, faults = window
    page.goto(f"{origin}/{path}")
    for look in LOOKS:
        faults += look(page)
    faults += [f"cookie: {cookie}" for cookie in page.context.cookies()]
    assert not faults, "\n".join([path, *faults])


@cache
def ids(file: Path) -> set[str]:
    return set(re.findall(r'\bid="([^"]+)"', file.read_text(encoding="utf-8")))


def test_without_javascript(path: str, site: Path, origin: str, plain: Page) -> None:
    """The text is there, and every link within the site leads to a page and a place that exist."""
    plain.goto(f"{origin}/{path}")
    assert plain.locator("main h1").first.is_visible(), f"{path}: no heading is seen"
    hidden = plain.locator("article :is(p, li, th, td)").evaluate_all(
        """texts => texts.filter(el => el.textContent.trim() && !el.checkVisibility()
          && !el.closest("details:not([open]), .sd-tab-content, .sg-label"))
          .map(el => el.textContent.trim().slice(0, 80))"""
    )
    assert not hidden, f"{path}: not seen: {hidden}"
    links = plain.locator("a[href]").evaluate_all("links => links.map(a => a.href)")
    dead = set()
    for link in links:
        url = urlsplit(link)
        if not link.startswith(origin + "/"):
            continue
        file = site / unquote(url.path).lstrip("/")
        if file.is_dir():
            file /= "index.html"
        fragment = unquote(url.fragment)
        if not file.is_file() or (fragment and fragment not in ids(file)):
            dead.add(link.removeprefix(origin))
    assert not dead, f"{path} links to what is not there: {sorted(dead)}"


def test_menus_opened(shape: Shape, window: Window, origin: str) -> None:
    """The search, and on a phone the menu, hold WCAG when they are open too."""
    page, faults = window
    page.goto(f"{origin}/index.html")
    if shape[0] < 960:
        page.locator("button.primary-toggle").click()
        page.locator("#pst-primary-sidebar-modal[open]").wait_for()
        faults += axe(page)
        page.keyboard.press("Escape")
    page.locator(".search-button__button:visible").click()
    page.locator("#pst-search-dialog[open]").wait_for()
    faults += axe(page)
    assert not faults, "\n".join(faults)


def test_search_keeps_nothing(windows: dict[Shape, Window], origin: str) -> None:
    """The search answers in words, asks nobody else and stores nothing of what was typed."""
    page, faults = windows[390, "light"]
    page.goto(f"{origin}/search.html?q=hemgång")
    page.locator("#search-results .search-summary", has_text=re.compile(r"\d")).wait_for()
    faults += axe(page)
    page.locator("#search-results a").first.click()
    page.wait_for_url(lambda url: "search.html" not in url)
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    if "hemgång" in kept:
        faults.append(f"the word searched for is stored: {kept}")
    faults += [f"cookie: {cookie}" for cookie in page.context.cookies()]
    assert not faults, "\n".join(faults)
