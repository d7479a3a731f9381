"""Pack the built site with a PDF of each sheet of the exercises: opened from a disk, it asks nobody.

The sheets are printed as they lie, from the disk, by the browser of the tests. Prints what is in it.
"""

import shutil
import sys
from collections import Counter
from itertools import product
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from browser.conftest import EXECUTABLE, FLAGS, NO_BROWSER
from playwright.sync_api import sync_playwright

from samverkan.data.pages import SHEETS, exercise_doc
from samverkan.data.project import guide
from samverkan.model.records import LANGUAGES
from samverkan.scenarios.exercises import read_exercises

TOP = Path("samverkansguiden")
PDF = "pdf"


def sheets(site: Path) -> dict[str, Path]:
    """The pages of the exercises' sheets, by the names of their PDFs."""
    found = {}
    for language, exercise, sheet in product(LANGUAGES, read_exercises(guide()), SHEETS):
        page = (
            site / ("" if language == "sv" else language) / f"{exercise_doc(exercise, sheet)}.html"
        )
        name = exercise if page.stem == "index" else f"{exercise}-{page.stem}"
        found[f"{language}/{name}.pdf"] = page
    return found


def printed(pages: dict[str, Path], into: Path) -> list[str]:
    """Print each page into a folder; returns the requests that went elsewhere than to the disk."""
    asked: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=EXECUTABLE, args=FLAGS)
        page = browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        for name, path in pages.items():
            page.goto(path.resolve().as_uri())
            (into / name).parent.mkdir(parents=True, exist_ok=True)
            page.pdf(path=into / name, prefer_css_page_size=True)
        browser.close()
    return [url for url in asked if not url.startswith("file:")]


def pack(site: Path, pdfs: Path, target: Path) -> Counter[str]:
    """Put both in one archive; returns how many files of each kind there are in it."""
    count = Counter[str]()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for folder, place in ((site, TOP), (pdfs, TOP / PDF)):
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                archive.write(path, place / path.relative_to(folder))
                count[path.suffix.removeprefix(".")] += 1
    return count


def main(site: Path, target: Path) -> None:
    if EXECUTABLE is None:
        sys.exit(NO_BROWSER)
    pdfs = target.with_suffix("")
    shutil.rmtree(pdfs, ignore_errors=True)
    if elsewhere := printed(sheets(site), pdfs):
        sys.exit(f"the site asks for {elsewhere[0]}")
    count = pack(site, pdfs, target)
    kinds = ", ".join(f"{n} {kind}" for kind, n in count.most_common())
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB; {kinds}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
