"""How fast it is, beside plain Sphinx and MkDocs Material on the same rendered pages: `nox -s bench`.

Not a test: figures differ between machines, so only the ratios and the aims are telling. Each
figure is the median of several runs. The site builds are whole commands, each in a process of
its own, on a copy of the project outside it, and their CPU time is measured, with that of their
workers: ours as one language, half of what both and the checks take. Plain Sphinx gets the same
conf.py without our extension, and the pages as Markdown with everything that our directives
and roles put into them written out: headings, paragraphs, lists, tables and links. Material
gets the same pages with the tables as lists, a search in Swedish, and of its menu on each page
only what is seen there, as it advises for many pages.

    python tests/bench.py [--runs 5] [--small] [--profile]
"""

import argparse
import cProfile
import os
import pstats
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from copies import ROOT, copy_allotments, copy_project, run_pytest
from docutils import nodes
from rich.console import Console
from rich.table import Table
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.cli.planview import as_plain
from samverkan.data.load import load
from samverkan.model.case import Case
from samverkan.model.deadlines import NEVER
from samverkan.model.entries import entries
from samverkan.model.guide import Guide
from samverkan.model.plan import Plan, plan
from samverkan.scenarios.features import parse_features
from samverkan.scenarios.run import run_all
from samverkan.site import table as tables

TONIGHT = Case(
    {
        "age": 15,
        "home-municipality-in": "vastra-gotaland",
        "registered-in": "vastra-gotaland",
        "legal-basis": "lvu",
        "placement": "acute",
        "care-form": "hvb",
        "placed-in": "stockholm",
    },
    {"examination-done": NEVER, "oral-examination-done": NEVER},
)
# What the settings of plain Sphinx end with: its own theme and search.
WITHOUT = """
extensions = ["myst_parser"]
html_theme, html_static_path, templates_path = "alabaster", [], []
"""
MATERIAL = """
site_name: Samverkansguiden
docs_dir: pages
theme: {name: material, language: sv, features: [navigation.prune]}
plugins: [{search: {lang: sv}}]
markdown_extensions: [attr_list, def_list, md_in_html, tables]
"""
# What only Sphinx reads: the fences and options of directives.
DIRECTIVE = re.compile(
    r"^```\{toctree\}.*?^```$|^ *````(?:\{list-table\} ([^\n]*))?$|^ *:(?:header-rows|widths): [^\n]*$",
    re.M | re.S,
)
CATALOGUES = "locales/en/LC_MESSAGES"


def cpu() -> float:
    """The seconds that ended processes of ours have had of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(
    runs: int,
    work: Callable[[], object],
    before: Callable[[], object] = int,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """The median time of some runs in seconds, without what is done before each."""
    times = []
    for _ in range(runs):
        before()
        start = clock()
        work()
        times.append(clock() - start)
    return median(times)


# --- the model ----------------------------------------------------------------------------


def run_scenarios(guide: Guide) -> int:
    """Run every scenario in process; returns how many rows there were."""
    return sum(not outcome.fault for outcome in run_all(parse_features(ROOT), guide))


def answered(found: Plan) -> int:
    """Work out all that a plan can be asked for; returns how many answers there are."""
    count = len(found.missing)
    for view in found.views:
        count += len(view.silences) + len(view.ladders) + len(view.open)
        count += sum(len(line.answers) + len(line.judged) for line in view.lines)
    return count


# --- the pages as Markdown ----------------------------------------------------------------


def escaped(words: str) -> str:
    return "".join(f"\\{char}" if char in "\\`*_{}[]<>#|$~" else char for char in words)


def inline(node: nodes.Node) -> str:
    """The words of a paragraph, with emphasis and links."""
    if isinstance(node, nodes.Text):
        return escaped(node.astext()).replace("\n", " ")
    said = "".join(inline(child) for child in node.children)
    match node:
        case nodes.strong():
            return f"**{said}**" if said.strip() else said
        case nodes.emphasis():
            return f"*{said}*" if said.strip() else said
        case nodes.reference():
            target = node.get("refuri", "")
            outside = target.startswith(("http:", "https:"))
            page = target.partition("#")[0].removesuffix(".html")
            address = target if outside else f"{page}.md"
            return f"[{said}]({address})" if page else said
        case _:
            return said


def indented(lines: list[str], by: str) -> Iterator[str]:
    """The lines with a marker before the first and as much space before the others."""
    for index, line in enumerate(lines):
        yield by + line if index == 0 else f"{' ' * len(by)}{line}".rstrip()


def blocks(parent: nodes.Element, level: int) -> list[str]:
    lines: list[str] = []
    for child in parent.children:
        found = block(child, level) if isinstance(child, nodes.Element) else []
        lines += [*found, ""] if found else []
    return lines


def block(node: nodes.Element, level: int) -> list[str]:
    """A block of a page as Markdown lines."""
    match node:
        case nodes.section():
            return blocks(node, level + 1)
        case nodes.title():
            return [f"{'#' * min(level, 6)} {inline(node)}"]
        case nodes.rubric():
            return [f"**{inline(node)}**"]
        case nodes.bullet_list() | nodes.enumerated_list():
            mark = "- " if isinstance(node, nodes.bullet_list) else "1. "
            items = [indented(blocks(item, level), mark) for item in node.children]  # type: ignore[arg-type]
            return [line for item in items for line in item]
        case nodes.definition_list():
            lines = []
            for item in node.children:
                term, *meaning = item.children
                said = [line for part in meaning for line in blocks(part, level)]  # type: ignore[arg-type]
                lines += [inline(term), *indented(said, ": "), ""]
            return lines
        case tables.Table():
            return list_table(node, level)
        case nodes.raw():
            return [node.astext()]
        case nodes.container() | nodes.compound() | nodes.block_quote():
            return blocks(node, level)
        case _:
            words = inline(node)
            return [words] if words.strip() else []


def list_table(node: tables.Table, level: int) -> list[str]:
    rows = [[[escaped(head)] for head in node["heads"]]]
    rows += [[blocks(cell, level) or [""] for cell in row.children] for row in node.children]  # type: ignore[arg-type]
    lines = [f"````{{list-table}} {escaped(node['caption'])}", ":header-rows: 1"]
    lines += [f":widths: {' '.join(map(str, node['widths']))}", ""]
    for row in rows:
        for index, cell in enumerate(row):
            lines += indented(list(indented(cell, "- ")), "* " if index == 0 else "  ")
    return [*lines, "````"]


def toctrees(document: nodes.document) -> Iterator[str]:
    """The tables of contents, which make the same navigation."""
    for tree in document.findall(addnodes.toctree):
        entries = [f"{title} </{doc}>" if title else f"/{doc}" for title, doc in tree["entries"]]
        yield "\n".join(["```{toctree}", ":hidden:", "", *entries, "```", ""])


def write_plain(root: Path, plain: Path) -> int:
    """Write the pages of a built project out as plain Markdown; returns how many."""
    docs = root / "docs"
    shutil.copytree(docs / "locales", plain / "locales")
    settings = (docs / "conf.py").read_text("utf-8")
    (plain / "conf.py").write_text(settings + WITHOUT, "utf-8")
    with patch_docutils(docs), docutils_namespace():
        app = Sphinx(
            srcdir=docs,
            confdir=docs,
            outdir=root / "build" / "unused",
            doctreedir=root / "build" / "doctrees" / "sv",
            buildername="html",
            status=None,
            warning=None,
        )
        app.builder.read()
        for name in sorted(app.env.found_docs):
            resolved = app.env.get_and_resolve_doctree(name, app.builder)
            page = plain / f"{name}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            orphan = ["---", "orphan: true", "---"] if "orphan" in app.env.metadata[name] else []
            trees = toctrees(app.env.get_doctree(name))
            page.write_text("\n".join([*orphan, *blocks(resolved, 0), *trees]), "utf-8")
        return len(app.env.found_docs)


def write_material(plain: Path, other: Path) -> None:
    """Write the plain pages for MkDocs Material."""
    for page in plain.rglob("*.md"):
        copy = other / "pages" / page.relative_to(plain)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(DIRECTIVE.sub(r"\1", page.read_text("utf-8")), "utf-8")
    (other / "mkdocs.yml").write_text(MATERIAL, "utf-8")


# --- the builds ---------------------------------------------------------------------------


def command(folder: Path, *words: str) -> None:
    """Run a Python module in a process of its own. Raises `SystemExit` with what it said."""
    ran = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    if ran.returncode:
        raise SystemExit(f"{' '.join(words)} failed:\n{(ran.stdout + ran.stderr)[-2000:]}")


def ours(root: Path) -> None:
    command(root, "samverkan", "site")


def theirs(plain: Path) -> None:
    command(plain, "sphinx", "-q", "-j", "2", "-d", "build/doctrees", ".", "build/site")


def material(other: Path) -> None:
    command(other, "mkdocs", "build", "-q", "-d", "build/site")


def clean(folder: Path) -> Callable[[], None]:
    """Forget what was built, but not the recorded results of the scenarios."""

    def forget() -> None:
        for built in ("site", "doctrees"):
            shutil.rmtree(folder / "build" / built, ignore_errors=True)

    return forget


def changed(page: Path) -> Callable[[], None]:
    """Add a sentence to a page before each run, with its English where a catalogue has that."""
    catalogue = page.parent / CATALOGUES / page.with_suffix(".po").name
    english = '\nmsgid "En mening till."\nmsgstr "Another sentence."\n'

    def add() -> None:
        page.write_text(page.read_text("utf-8") + "\nEn mening till.\n", "utf-8")
        if catalogue.is_file() and english not in catalogue.read_text("utf-8"):
            catalogue.write_text(catalogue.read_text("utf-8") + english, "utf-8")

    return add


def profiled(root: Path) -> None:
    """Where the time of a clean build goes, in one process."""
    clean(root)()
    with patch_docutils(root / "docs"), docutils_namespace(), cProfile.Profile() as profile:
        app = Sphinx(
            srcdir=root / "docs",
            confdir=root / "docs",
            outdir=root / "build" / "site",
            doctreedir=root / "build" / "doctrees" / "sv",
            buildername="html",
            status=None,
            warning=None,
        )
        app.build()
    pstats.Stats(profile).sort_stats("cumulative").print_stats("samverkan|steps", 25)
    pstats.Stats(profile).sort_stats("tottime").print_stats(25)


def model_figures(guide: Guide, runs: int) -> Iterator[tuple[str, float, str]]:
    """(what, seconds, aim) of loading, planning and the scenarios."""
    rows = run_scenarios(guide)
    yield "load the data", timed(3 * runs, lambda: load(ROOT)), "< 0.5 s"
    yield "one plan", timed(50 * runs, lambda: plan(guide, TONIGHT)), "< 1 ms"
    yield "one plan, with every answer", timed(9 * runs, lambda: answered(plan(guide, TONIGHT))), ""
    in_words = timed(
        3 * runs, lambda: as_plain(guide, entries(guide, plan(guide, TONIGHT), "social-services"))
    )
    yield "one plan, in words (--json)", in_words, ""
    label = f"all scenarios in process ({rows} rows)"
    yield label, timed(runs, lambda: run_scenarios(guide)), ""


def ready(root: Path, small: bool) -> str:
    """Copy a project and record its scenarios; returns the page to change."""
    if small:
        copy_allotments(root)
        return "lotter.md"
    copy_project(root)
    run = run_pytest(root, "tests/test_scenarios.py", "--scenario-results", "build/scenarios.json")
    if run.returncode:
        raise SystemExit(run.stdout[-2000:])
    return "om.md"


def site_figures(root: Path, page: str, runs: int) -> tuple[int, dict[str, float]]:
    """The number of pages, and the median CPU time of each build: clean, and with `page` changed."""
    plain, other = root.parent / "plain", root.parent / "material"
    plain.mkdir()
    ours(root)
    count = write_plain(root, plain)
    write_material(plain, other)
    builds = [
        (f"{name} {how}", build, place, before)
        for name, build, place, edited in (
            ("ours", ours, root, root / "docs" / page),
            ("plain", theirs, plain, plain / page),
        )
        for how, before in (("clean", clean(place)), ("changed", changed(edited)))
    ]
    builds.append(("material clean", material, other, clean(other)))
    times: dict[str, list[float]] = {}
    for _ in range(runs):  # turn by turn, so that a busy moment hits both
        for name, build, place, before in builds:
            times.setdefault(name, []).append(timed(1, partial(build, place), before, cpu))
    return count, {
        name: median(found) / (2 if name.startswith("ours") else 1) for name, found in times.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Print medians, beside other builders.")
    parser.add_argument("--runs", type=int, default=3, help="runs of each site build")
    parser.add_argument("--small", action="store_true", help="build a small project: a minute")
    parser.add_argument("--profile", action="store_true", help="also show where the time goes")
    options = parser.parse_args()
    table = Table(title="Medians")
    for head in ("What", "Median", "Aim"):
        table.add_column(head, justify="left" if head == "What" else "right")

    def line(what: str, seconds: float, aim: str = "") -> None:
        shown = f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.2f} ms"
        table.add_row(what, shown, aim)

    for figure in model_figures(load(ROOT), options.runs):
        line(*figure)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        count, found = site_figures(root, ready(root, options.small), options.runs)
        for how, label, aims in (
            (
                "clean",
                f"CPU of a clean build, of one language ({count} pages)",
                {"material": "≤ 1"},
            ),
            ("changed", "CPU of a rebuild after one page changed", {"plain": "≤ 1"}),
        ):
            line(label, own := found[f"ours {how}"])
            for name, title in (("plain", "plain Sphinx"), ("material", "MkDocs Material")):
                if seconds := found.get(f"{name} {how}"):
                    line(f"  {title} on the same pages", seconds)
                    shown = "" if options.small else aims.get(name, "")
                    table.add_row(f"  ours / {title}", f"{own / seconds:.2f}", shown)
        Console().print(table)
        if options.profile:
            profiled(root)


if __name__ == "__main__":
    main()
