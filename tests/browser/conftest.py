"""The built site in a browser: which pages, in which shape, and what when there is no browser.

Options, each also an environment variable:

--pages  SAMVERKAN_PAGES  one-of-each  the longest page of each kind, by turns in Swedish and
                                       English, in one shape
                          all          every page in every shape
                          rotate       the longest page of each kind in both languages, in opposite
                                       shapes that are others each day, and an eighth of
                                       all pages in one shape: in a month of days every page has
                                       been seen in every shape
--site   SAMVERKAN_SITE   the folder of the built site; build/site

Without a browser these tests pass, and the last that is said is how many did not run; only where
CI is "true" do they fail. SAMVERKAN_BROWSER=none is a machine without a browser, also in CI.

A page's kind is its <meta name="samverkan:kind">, or else the first part of its path.
A shape is a width in pixels and a colour scheme.
"""

import functools
import os
import re
import shutil
import threading
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    Response,
    sync_playwright,
)

ROOT = Path(__file__).parents[2]
Shape = tuple[int, Literal["light", "dark"]]
# Side by side stand opposites, which differ in both.
SHAPES: list[Shape] = [(1280, "light"), (390, "dark"), (1280, "dark"), (390, "light")]
EIGHTHS = 8
# The shell draws no window at all: a third less work.
BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
WITHOUT = os.environ.get("SAMVERKAN_BROWSER") == "none"
EXECUTABLE = None if WITHOUT else next(filter(None, map(shutil.which, BROWSERS)), None)
# As root in a container; and no call home, which a closed network refuses again and again.
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NO_BROWSER = (
    "SAMVERKAN_BROWSER is none"
    if WITHOUT
    else "no Chromium or Chrome found: apt-get install chromium-headless-shell"
)
NOT_RUN = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("browser", "the built site in a browser")
    group.addoption("--pages", choices=["one-of-each", "all", "rotate"], help="which pages")


def pytest_configure(config: pytest.Config) -> None:
    # Read once and inherited by the workers of xdist, which must all see the same tests.
    os.environ.setdefault("SAMVERKAN_DAY", str(date.today().toordinal()))


# ---------- Which pages ----------


@dataclass(frozen=True)
class SitePage:
    path: str
    kind: str
    size: int


def _option(config: pytest.Config, name: str, default: str) -> str:
    # Not registered where pytest was started without naming this folder: then the environment.
    given = config.getoption(name, default=None)
    return str(given or os.environ.get(f"SAMVERKAN_{name.upper()}", default))


def site_folder(config: pytest.Config) -> Path:
    return ROOT / _option(config, "site", "build/site")


@functools.cache
def site_pages(folder: Path) -> list[SitePage]:
    pages = []
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix()
        if "_static" in file.parts or "_modules" in file.parts:
            continue
        html = file.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in html:
            continue  # an old address that sends the reader on
        metas = re.findall(r"<meta\b[^>]*samverkan:kind[^>]*>", html)
        kind = re.search(r'content="([^"]+)"', metas[0]) if metas else None
        language = re.search(r'<html[^>]*\blang="([^"]+)"', html)
        parts = [part for part in path.split("/") if part != "en"]
        pages.append(
            SitePage(
                path,
                f"{language[1] if language else ''}:{kind[1] if kind else parts[0]}",
                len(html),
            )
        )
    return pages


def chosen(config: pytest.Config) -> list[tuple[str, Shape]]:
    """The pages to look at, each in a shape."""
    pages = site_pages(site_folder(config))
    which = _option(config, "pages", "one-of-each")
    if which == "all":
        return [(page.path, shape) for page in pages for shape in SHAPES]
    if which == "rotate":
        day = int(os.environ["SAMVERKAN_DAY"])
        return sorted({*_longest(pages, day), *_of_the_day(pages, day)})
    both = _longest(pages, 0)
    return [both[at + at // 4 % 2] for at in range(0, len(both), 2)]


def _longest(pages: list[SitePage], day: int) -> list[tuple[str, Shape]]:
    """Of each kind the longest page, which has the most that can be wrong, in two shapes."""
    longest = {page.kind: page for page in sorted(pages, key=lambda p: (p.size, p.path))}
    kinds = sorted({kind.partition(":")[2] for kind in longest})
    return [
        (longest[f"{language}:{kind}"].path, SHAPES[(number + day) % len(SHAPES) ^ other])
        for number, kind in enumerate(kinds)
        for other, language in enumerate(("sv", "en"))
        if f"{language}:{kind}" in longest
    ]


def _of_the_day(pages: list[SitePage], day: int) -> list[tuple[str, Shape]]:
    """An eighth of the pages, each in a shape: another eighth each day, another shape each round."""
    return [
        (page.path, SHAPES[(number + day // EIGHTHS) % len(SHAPES)])
        for page in pages
        if (number := zlib.crc32(page.path.encode())) % EIGHTHS == day % EIGHTHS
    ]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    # Where no site is built there is one test with no page, which fails in the fixture `site`.
    cases = chosen(metafunc.config)
    wanted = {"path", "shape"} & set(metafunc.fixturenames)
    if wanted == {"shape"}:
        metafunc.parametrize("shape", SHAPES, ids=[f"{w}-{scheme}" for w, scheme in SHAPES])
    elif wanted == {"path", "shape"}:
        ids = [f"{path}-{width}-{scheme}" for path, (width, scheme) in cases]
        metafunc.parametrize("path, shape", cases or [("", SHAPES[0])], ids=ids or ["no site"])
    elif wanted == {"path"}:
        paths = list(dict.fromkeys(path for path, _ in cases))
        metafunc.parametrize("path", paths or [""], ids=paths or ["no site"])


# ---------- Without a browser ----------


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if EXECUTABLE or (os.environ.get("CI") == "true" and not WITHOUT):
        return
    here = [item for item in items if Path(__file__).parent in item.path.parents]
    items[:] = [item for item in items if item not in here]
    config.hook.pytest_deselected(items=here)
    config.stash[NOT_RUN] = len(here)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """That none of these tests ran is no failure; how many did not is told after all else."""
    config: Any = session.config
    count = config.stash.get(NOT_RUN, 0)
    if count and session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        session.exitstatus = pytest.ExitCode.OK
    worker = hasattr(config, "workeroutput")
    if worker:
        config.workeroutput["browser_not_run"] = count
    yield
    if count and not worker:
        reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
        reporter.section("BROWSER TESTS DID NOT RUN", sep="!", red=True, bold=True)
        reporter.line(f"{count} browser tests did not run: {NO_BROWSER}", red=True)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    node.config.stash[NOT_RUN] = getattr(node, "workeroutput", {}).get("browser_not_run", 0)


# ---------- The site, served, and the browser ----------


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def site(pytestconfig: pytest.Config) -> Path:
    folder = site_folder(pytestconfig)
    if not (folder / "index.html").is_file():
        pytest.fail(f"no site in {folder}: run `nox -s site` first", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def longest(site: Path) -> dict[str, str]:
    """The longest page of each kind, in each language."""
    return {page.kind: page.path for page in sorted(site_pages(site), key=lambda p: p.size)}


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    """The site's own origin, on a port of its own."""
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not EXECUTABLE:
        pytest.fail(NO_BROWSER, pytrace=False)
    with (
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=EXECUTABLE, args=FLAGS) as browser,
    ):
        yield browser


def watch(page: Page, origin: str) -> list[str]:
    """A list that fills with what goes wrong while the page lives."""
    faults: list[str] = []

    def request(request: Request) -> None:
        if not request.url.startswith((origin + "/", "data:")):
            faults.append(f"asks another origin: {request.url}")

    def response(response: Response) -> None:
        if response.status >= 400:
            faults.append(f"{response.status} for {response.url}")

    def console(message: ConsoleMessage) -> None:
        if message.type == "error":
            faults.append(f"console error: {message.text}")

    page.on("request", request)
    page.on("response", response)
    page.on("console", console)
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    return faults


@pytest.fixture(scope="session")
def windows(browser: Browser, origin: str) -> dict[Shape, tuple[Page, list[str]]]:
    """A window a shape, and what goes wrong in it. Kept: a new one for each page costs twice."""
    made = {}
    for width, scheme in SHAPES:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="sv-SE",
        )
        page = context.new_page()
        made[width, scheme] = (page, watch(page, origin))
    return made


@pytest.fixture
def window(
    windows: dict[Shape, tuple[Page, list[str]]], shape: Shape
) -> Iterator[tuple[Page, list[str]]]:
    page, faults = windows[shape]
    yield page, faults
    page.goto("about:blank")  # so that nothing late is counted against the next page
    page.emulate_media(media="screen")
    faults.clear()


@pytest.fixture(scope="session")
def plain(browser: Browser) -> Page:
    """A window without JavaScript."""
    return browser.new_context(java_script_enabled=False).new_page()
