"""Copies of the project for faults to be planted in, and pytest run in them."""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

from typer.testing import CliRunner

from samverkan.cli import app
from samverkan.data import project as located
from samverkan.data.load import load
from samverkan.data.provenance import today
from samverkan.scenarios.features import read_features
from samverkan.scenarios.results import write_results
from samverkan.scenarios.run import run_all
from samverkan.site.pages import MARK

ROOT = Path(__file__).parents[1]
SITE = Path("build") / "site"
RESULTS = Path("build") / "scenarios.json"
UPPSALA = {
    "code": "UP",
    "title-sv": "Uppsala läns överenskommelse om placerade barns hälsa",
    "title-en": "Uppsala County's agreement on the health of placed children",
    "place-sv": "Uppsala län",
    "place-en": "Uppsala County",
}
DAY = {"SOURCE_DATE_EPOCH": "1795305600", "COLUMNS": "200"}  # 2026-11-22
# What must leave no trace in a build.
ODD = {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C"}


def generated(folder: str, names: list[str]) -> list[str]:
    """The files of a folder that a build writes itself, and that a copy leaves out."""
    pages = [Path(folder, name) for name in names if name.endswith(".md")]
    made = [page.name for page in pages if page.read_text("utf-8").endswith(MARK)]
    return [*made, *(name for name in names if name.endswith(".mo"))]


def copy_project(target: Path) -> Path:
    """Copy the data, the scenarios, the pages and what pytest needs to run the scenarios."""
    for folder in ("agreements", "glossary", "scenarios", "docs"):
        shutil.copytree(ROOT / folder, target / folder, ignore=generated)
    (target / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "test_scenarios.py", target / "tests")
    shutil.copy(ROOT / "pyproject.toml", target)
    return target


def copy_allotments(target: Path) -> Path:
    """Copy the small project of tests/revision, with the settings of the site, and run it.

    As a draft: its rules need not all be shown and pinned.
    """
    shutil.copytree(ROOT / "tests" / "revision", target)
    shutil.copy(ROOT / "docs" / "conf.py", target / "docs")
    for folder in ("_static", "_templates"):
        shutil.copytree(ROOT / "docs" / folder, target / "docs" / folder)
    agreement = target / "agreements" / "odlingslotter" / "agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8") + "draft: true\n", "utf-8")
    (target / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "test_scenarios.py", target / "tests")
    shutil.copy(ROOT / "pyproject.toml", target)
    record(target)
    return target


def run_pytest(root: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a copy of the project, in a process of its own."""
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:hypothesispytest",
            *options,
        ],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
    )


def samverkan(
    root: Path, *words: str, answers: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command of the project in a copy of it, here and now, with answers to its questions."""
    day = {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH")}
    located.loaded.cache_clear()
    with contextlib.chdir(root):
        ran = CliRunner().invoke(
            app, words, input=answers, env={**day, **environment}, catch_exceptions=False
        )
    located.loaded.cache_clear()
    return subprocess.CompletedProcess(words, ran.exit_code, ran.stdout, ran.stderr)


def process(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same in a process of its own, where its start is what is tested."""
    return subprocess.run(
        [sys.executable, "-m", "samverkan", *words],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
    )


def begin_uppsala(root: Path) -> Path:
    """Begin a third agreement in a copy of the project, by command."""
    options = [f"--{option}={said}" for option, said in UPPSALA.items()]
    ran = samverkan(root, "new", "uppsala", *options, **DAY)
    assert ran.returncode == 0, ran.stderr
    return root


def published(site: Path, pages: dict[str, list[str]]) -> None:
    """Write pages with these anchors in their articles, in both languages."""
    for folder in (site, site / "en"):
        for name, anchors in pages.items():
            page = folder / name
            page.parent.mkdir(parents=True, exist_ok=True)
            sections = "".join(f'<section class="a" id="{anchor}"></section>' for anchor in anchors)
            page.write_text(
                f'<nav id="menu"></nav><article class="sg-article">{sections}</article>', "utf-8"
            )


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def record(root: Path, **environment: str) -> None:
    """Run the scenarios of a copy and record them as pytest does, but faster."""
    with patch.dict(os.environ, environment):
        data = load(root, today())
        features = read_features(data)
        ran = [outcome.ran for outcome in run_all(features, data)]
        assert [row.fault for row in ran if row.fault] == []
        write_results(root / RESULTS, ran, features, data)


def built(root: Path) -> Path:
    """Build the site of a copy as `samverkan site` does; returns its folder."""
    ran = samverkan(root, "site")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.endswith(f"built {SITE}\n")
    return root / SITE
