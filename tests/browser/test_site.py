"""Every page that is chosen (see conftest.py) holds WCAG 2.2 AA and what the site promises.

A page is loaded once in each shape and looked at in every way in that one load; all that is
wrong with it is told at once.
"""

import gzip
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

Shape = tuple[int, str]
Window = tuple[Page, list[str]]

AXE = Axe()
AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
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
        """() => [document.documentElement, document.querySelector(".sg-article")]
          .filter(box => box && box.scrollWidth > box.clientWidth)
          .map(box => {
            const edge = box.getBoundingClientRect().right;
            const wide = [...box.querySelectorAll("*")].filter(el =>
              el.getBoundingClientRect().right > edge + 1
              && !el.parentElement.closest(".sg-scroll, pre, .sg-contents"));
            return `${box.className || "the page"} is ${box.scrollWidth} px wide in `
              + `${box.clientWidth}: ` + wide.slice(-3).map(el => el.outerHTML.slice(0, 120));
          })"""
    )
    return faults


# Wider text (WCAG 1.4.12), and a window as narrow as at 400 % (1.4.10).
SPACED = "* {letter-spacing: .12em !important; word-spacing: .16em !important}"
NARROW = 320


def spaced(page: Page) -> list[str]:
    """With wider text, and in the narrowest window, everything fits too."""
    style, size = page.add_style_tag(content=SPACED), page.viewport_size
    assert size
    faults = overflow(page)
    page.set_viewport_size({"width": NARROW, "height": 800})
    faults += overflow(page)
    page.set_viewport_size(size)
    style.evaluate("style => style.remove()")
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
    if first != "#main-content":
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
            const box = el.getClientRects()[0] ?? el.getBoundingClientRect();
            if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0
                || box.left >= innerWidth) { tell("is off the screen"); continue; }
            const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
            const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
            const top = document.elementFromPoint(x, y);
            if (!el.contains(top) && !top?.contains(el) && !el.matches(".sg-cards a"))
              tell(`is hidden behind ${top?.outerHTML.slice(0, 80)}`);
            const style = getComputedStyle(el);
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


def names(page: Page) -> list[str]:
    """What axe does not see: a name that a voice can call, headings in steps, heads of rows."""
    faults: list[str] = page.evaluate(
        """() => {
          const faults = [], tell = (what, el) => faults.push(`${what}: ${el.outerHTML.slice(0, 120)}`);
          const bare = text => text.replace(/\\s+|\\u00ad/g, " ").trim().toLowerCase();
          // WCAG 2.5.3: the words that are seen are in the name.
          for (const el of document.querySelectorAll("a[aria-label], button[aria-label], summary[aria-label]"))
            if (!bare(el.ariaLabel).includes(bare(el.innerText))) tell("is called otherwise", el);
          for (const el of document.querySelectorAll("dialog, [popover]:not(.sg-definition)")) {
            if (!el.ariaLabel && !el.getAttribute("aria-labelledby")) tell("has no name", el);
            if (!el.querySelector("a, button, input")?.matches(".sg-close, [value=close]"))
              tell("does not begin with a way to close it", el);
          }
          let level = 0;
          for (const el of document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6, [role=heading])")) {
            const now = +(el.ariaLevel ?? el.tagName[1]);
            if (now > level + 1) tell(`a heading of level ${now} after ${level}`, el);
            level = now;
          }
          for (const el of document.querySelectorAll("th")) if (!el.innerText.trim() && el.checkVisibility())
            tell("an empty head", el);
          return faults;
        }"""
    )
    return faults


def paper(page: Page) -> list[str]:
    """On paper everything folded is open, menus are gone and the ground is white.

    But for what a page that begins with its answer folds, where the reader opens what is wanted,
    and for notes and links back, which a handout has no use for.
    """
    page.evaluate("document.querySelectorAll('details').forEach(el => { el.open = false; })")
    page.emulate_media(media="print")
    faults: list[str] = page.evaluate(
        """() => {
          const seen = el => el.checkVisibility({visibilityProperty: true, opacityProperty: true})
            && el.getBoundingClientRect().height > 0;
          const faults = [];
          const answers = document.body.matches(".sg-on-situation, .sg-on-role, .sg-on-topic");
          const left = `.sg-why, .sg-aside, .sg-rests, .sg-closed, nav *, ${answers ? ".sg-more" : "x"}`;
          for (const el of document.querySelectorAll("main details > :not(summary)"))
            if (el.textContent.trim() && !el.matches(".sg-hidden, .sg-used") && !el.closest(`details:is(${left})`) && !seen(el))
              faults.push(`not on paper: ${el.textContent.trim().slice(0, 80)}`);
          for (const el of document.querySelectorAll("header, nav, body > footer, a.headerlink, [type=radio]"))
            if (seen(el)) faults.push(`on paper: ${el.outerHTML.slice(0, 80)}`);
          if (!seen(document.querySelector(".sg-paper"))) faults.push("neither address nor day on paper");
          const ground = getComputedStyle(document.body).backgroundColor;
          if (ground !== "rgb(255, 255, 255)") faults.push(`paper is ${ground}`);
          return faults;
        }"""
    )
    return faults


LOOKS: list[Callable[[Page], list[str]]] = [
    language,
    names,
    keyboard,
    details,
    axe,
    overflow,
    spaced,
    paper,
]


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
          && !el.closest("details:not([open]), .sg-label, .sg-hidden, .sg-region, .sg-paper, .sg-moved, .sg-slides"))
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
        if "=" in fragment and file.name == "mitt-arende.html":
            fragment = ""  # the answers that a case brings along
        if not file.is_file() or (fragment and fragment not in ids(file)):
            dead.add(link.removeprefix(origin))
    assert not dead, f"{path} links to what is not there: {sorted(dead)}"


def test_menu_opened(shape: Shape, window: Window, origin: str, plain: Page) -> None:
    """The menu opens and closes without a script, and holds WCAG when it is open."""
    page, faults = window
    page.goto(f"{origin}/index.html")
    menu = page.locator("#sg-menu")
    if shape[0] < 960:
        assert menu.is_hidden()
        page.locator("button.sg-toggle").click()
        assert menu.is_visible()
        faults += axe(page)
        menu.locator("button").first.click()
        assert menu.is_hidden()
    assert not faults, "\n".join(faults)
    plain.set_viewport_size({"width": shape[0], "height": 800})
    plain.goto(f"{origin}/situationer/index.html")
    if shape[0] < 960:
        plain.locator("button.sg-toggle").click()
    plain.locator("#sg-menu a[href$='situationer/index.html']").click()
    plain.wait_for_url("**/situationer/index.html")


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_page_can_be_narrowed_to_one_agreement(
    windows: dict[Shape, Window], plain: Page, origin: str, language: str
) -> None:
    """By a choice or by the address, without a script too; the script takes it along."""
    address = f"{origin}/{language}situationer/akut-placering.html"
    of_vg, of_st = (f"article section section .sg-part.in-{code} >> nth=0" for code in ("vg", "st"))
    page, _ = windows[390, "light"]
    for window in (page, plain):
        window.goto("about:blank")
        window.goto(address)
        assert window.locator(of_vg).is_visible()
        assert window.locator(of_st).is_visible()
        window.locator("label:has(#hemma-st)").click()
        assert window.locator(of_vg).is_hidden()
        assert window.locator(of_st).is_visible()
        assert window.locator(".sg-hidden.in-vg").first.is_visible()
        assert window.locator(".sg-region fieldset > p").is_visible()
        window.locator("label:has(#hemma-alla)").click()
        assert window.locator(of_vg).is_visible()
        window.goto("about:blank")
        window.goto(f"{address}#hemma-vg")
        assert window.locator(of_vg).is_visible()
        assert window.locator(of_st).is_hidden()
    page.locator(".sg-trail a").last.click()
    page.wait_for_url("**/situationer/index.html#hemma-vg")
    page.locator("article a[href*='akut-placering']").first.click()
    assert page.locator(of_st).is_hidden()
    page.locator(".sg-hidden a:visible").first.click()
    expect(page.locator(of_st)).to_be_visible()


def test_a_page_is_light(
    browser: Browser, origin: str, site: Path, longest: dict[str, str]
) -> None:
    """A first view of each kind of page: at most 40 kB compressed, and 6 requests.

    But for the glossary and the registers, which are long.
    """
    heavy = []
    page = browser.new_page(viewport={"width": 390, "height": 844})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for kind, path in longest.items():
        if kind.endswith(":glossary") or path.endswith("steg.html"):
            continue
        asked.clear()
        page.goto(f"{origin}/{path}")
        page.wait_for_load_state("networkidle")
        files = [site / urlsplit(url).path.lstrip("/") for url in asked]
        weight = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
        if len(asked) > 6 or weight > 40_000:
            heavy.append(f"{path}: {len(asked)} requests, {weight / 1000:.0f} kB")
    page.close()
    assert not heavy


@pytest.mark.parametrize("lost", ["404.html", "en/404.html"])
def test_a_lost_address_leads_on_from_anywhere(browser: Browser, origin: str, lost: str) -> None:
    page = browser.new_page()
    body = page.request.get(f"{origin}/{lost}").text()
    page.route("**/borta/**", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto(f"{origin}/nu/borta/sida.html")
    assert page.locator("main li a").count() > 3
    for link in page.locator("a:not([href^='#'])").evaluate_all("links => links.map(a => a.href)"):
        assert page.request.get(link).ok, link
    page.close()
