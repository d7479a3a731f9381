"""What a first view costs on a phone: `python tests/firstview.py [SITE]`; not a test.

Of some pages the requests, the kB compressed, and at slow 4G (1.6 Mbit/s, 150 ms) with a CPU slowed
four times when the largest part is painted and how much moves. The median of three views.
"""

import gzip
import shutil
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

PAGES = ("index", "situationer/akut-placering", "ordlista/tema/people", "search", "mitt-arende")
RUNS = 3
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 2e5, "uploadThroughput": 94e3}
PAINTED = """() => new Promise((done) => {
  let painted = 0, moved = 0;
  const watch = (type, seen) => new PerformanceObserver((list) => list.getEntries().forEach(seen))
    .observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => (painted = startTime));
  watch("layout-shift", ({ value }) => (moved += value));
  setTimeout(() => done([painted, moved]), 500);
})"""
BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
EXECUTABLE = next(filter(None, map(shutil.which, BROWSERS)), None)


def compressed(site: Path, url: str) -> bytes:
    return gzip.compress((site / urlsplit(url).path.lstrip("/")).read_bytes(), 9)


def serve(site: Path) -> str:
    """Serve a site compressed; returns its address."""

    class Handler(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            body = compressed(site, self.path)
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(self.path.partition("?")[0]))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def view(browser: Browser, address: str) -> tuple[list[str], float, float]:
    """The addresses asked for, the milliseconds to the largest paint, and the layout shift."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    painted, moved = page.evaluate(PAINTED)
    page.context.close()
    return asked, painted, moved


def main(site: Path) -> None:
    if not EXECUTABLE:
        print("no Chromium or Chrome found: first views are not measured")
        return
    origin = serve(site)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=EXECUTABLE, args=["--no-sandbox"])
        for page in PAGES:
            views = [view(browser, f"{origin}/{page}.html") for _ in range(RUNS)]
            asked = views[0][0]
            weight = sum(len(compressed(site, url)) for url in asked) / 1000
            painted, moved = median(v[1] for v in views), max(v[2] for v in views)
            print(
                f"{page}: {len(asked)} requests (≤ 6), {weight:.0f} kB (≤ 40), "
                f"painted {painted:.0f} ms (< 1200), moved {moved:.3f} (< 0.05)"
            )


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "build" / "site"))
