"""Builds the site whole or not at all: the last good one stands until the new one is done."""

from __future__ import annotations

import gc
import io
import json
import re
import shutil
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.data.drafts import parted
from samverkan.data.pages import is_guidance
from samverkan.files.errors import Problem, Problems, relative
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.proof import locks
from samverkan.prose.catalogues import report
from samverkan.scenarios.features import read_features
from samverkan.scenarios.results import Result, read_results, unpinned
from samverkan.site import addresses, schemas, termbase
from samverkan.site.export import export
from samverkan.site.pages import write_pages

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WARNING = re.compile(
    r"^(?P<path>.+?):(?:(?P<line>\d+):)? (?:WARNING|ERROR|CRITICAL): (?P<message>.+)$"
)


def build(guide: Guide, root: Path, target: Path) -> list[Problem]:
    """Build the Swedish site into `target`, the English into `target/en`.

    Returns what an agreement that is still being entered lacks, which stops nothing.
    Raises `Problems`; then `target` is as it was.
    """
    empty = not target.exists() or (target.is_dir() and not any(target.iterdir()))
    if not empty and not (target / "index.html").is_file():
        message = "is no site: name a folder that is new or empty, or that holds a site"
        raise Problems([Problem(relative(target, root), 0, message)])
    results = read_results(root / "build" / "scenarios.json", read_features(guide), guide)
    reports = [*guide.reports, *_refuse(guide, root, results)]
    moved = [redirect.page for redirect in addresses.redirects(root) if not redirect.anchor]
    fresh = target.parent / f".{target.name}-new"
    shutil.rmtree(fresh, ignore_errors=True)
    if target.is_dir():
        shutil.copytree(target, fresh)
    write_pages(root / "docs", guide, [result.scenario.id for result in results])
    try:
        pages = _languages(root, fresh, moved)
        unshown, later = parted(guide, _unshown(guide, pages))
        problems = [*unshown, *addresses.problems(root, fresh)]
        if problems:
            raise Problems(problems)
    except Problems:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    write_data(fresh / "data", guide, results, pages)
    _replace(target, fresh)
    return [*reports, *later]


def write_data(
    folder: Path, guide: Guide, results: list[Result], pages: dict[str, list[str]]
) -> None:
    """Write what other programs read: the guide, the glossary in four forms, the schemas."""
    (folder / "schema").mkdir(parents=True, exist_ok=True)
    said = json.dumps(export(guide, results, pages), ensure_ascii=False, indent=1)
    (folder / "guide.json").write_text(said + "\n", "utf-8")
    for name, content in termbase.files(guide).items():
        (folder / name).write_bytes(content)
    for name, text in schemas.files().items():
        (folder / "schema" / name).write_text(text, "utf-8")


def _refuse(guide: Guide, root: Path, results: list[Result]) -> list[Problem]:
    """A site is verified or it is not built: failed, stale, missing or lost results, unpinned rules.

    Returns the unpinned rules of drafts. Raises `Problems`.
    """
    scenarios = [result.scenario for result in results]
    problems = [
        Problem(s.path, s.line, f"{s.id} is {result.status}: run the scenarios first")
        for result, s in zip(results, scenarios, strict=True)
        if result.status != "passed"
    ]
    later: list[Problem] = []
    if not problems:
        said = {a: f"no scenario pins the rule {a}" for a in unpinned(guide, results)}
        problems, later = parted(guide, said)
    problems += locks.changed(root, locks.ASSERTED, locks.asserted(scenarios))
    if problems:
        raise Problems(problems)
    return later


def _unshown(guide: Guide, pages: dict[str, list[str]]) -> dict[str, str]:
    """The rules that stand on no page that staff read, only on their clauses' pages."""
    shown = {address for page, used in pages.items() if is_guidance(page) for address in used}
    return {
        address: f"no guidance page shows the rule {address}"
        for address in guide.provisions
        if address not in shown
    }


def _languages(root: Path, target: Path, moved: list[str]) -> dict[str, list[str]]:
    """Build both languages at once, and check the translations meanwhile.

    Returns the rules that each page shows, the same in both. Raises `Problems` with those of all.
    """
    # A process for each, with nothing of another Sphinx in it: its words would stay. It ends
    # with the build, so that nothing is won by looking for memory to free: a seventh of the time.
    with ProcessPoolExecutor(2, get_context("spawn"), initializer=gc.disable) as pool:
        swedish = pool.submit(_sphinx, root, target, "sv", moved)
        english = pool.submit(_sphinx, root, target / "en", "en", moved)
        try:
            problems = [*chain(*report(root).values())]
        except Problems as error:
            problems = error.problems
    (pages, faults), (pages_en, faults_en) = swedish.result(), english.result()
    problems = [*faults, *faults_en, *problems]
    if problems := problems or differing(pages, pages_en):
        raise Problems(problems)
    return pages


def differing(swedish: dict[str, list[str]], english: dict[str, list[str]]) -> list[Problem]:
    """The pages that do not show the same rules in both languages."""
    every = sorted({*swedish, *english})
    different = [p for p in every if swedish.get(p) != english.get(p)]
    return [Problem(f"docs/{page}.md", 0, "shows other rules in English") for page in different]


def _sphinx(
    root: Path, target: Path, language: Language, moved: list[str]
) -> tuple[dict[str, list[str]], list[Problem]]:
    """Run Sphinx; returns the rules that each page shows, and every warning as a problem."""
    uses: dict[str, list[str]] = {}
    warnings = io.StringIO()
    doctrees = root / "build" / "doctrees" / language
    try:
        with patch_docutils(root / "docs"), docutils_namespace():
            app = Sphinx(
                srcdir=root / "docs",
                confdir=root / "docs",
                outdir=target,
                doctreedir=doctrees,
                buildername="html",
                confoverrides={"language": language},
                status=None,
                warning=warnings,
            )
            app.build()
            _remove_gone(target, [*app.env.found_docs, *moved])
            found = app.env.get_domain("samverkan").data["uses"]
            uses = {page: sorted(found.get(page, ())) for page in sorted(app.env.found_docs)}
    except SphinxError as error:
        warnings.write(f"docs/conf.py: ERROR: {error}\n")
    problems = _problems(COLOUR.sub("", warnings.getvalue()), root)
    if problems:
        shutil.rmtree(doctrees, ignore_errors=True)
    return uses, problems


def _remove_gone(target: Path, documents: Iterable[str]) -> None:
    """Take away pages copied from the last site whose source is no longer there."""
    kept = {target / f"{name}.html" for name in (*documents, "search", "404")}
    for path in target.rglob("*.html"):
        if path not in kept and path.relative_to(target).parts[0] not in ("_static", "en"):
            path.unlink()


def _problems(log: str, root: Path) -> list[Problem]:
    found = []
    for line in log.splitlines():
        if match := WARNING.match(line):
            path = relative(Path(match["path"]), root)
            found.append(Problem(path, int(match["line"] or 0), match["message"]))
        elif line.strip():
            found.append(Problem("docs", 0, line.strip()))
    return found


def _replace(target: Path, fresh: Path) -> None:
    """Put the new site in the old one's place, by two renames."""
    old = target.parent / f".{target.name}-old"
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)
