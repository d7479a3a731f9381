"""The project's commands: `nox -l` lists them, `nox -s NAME` runs one."""

from __future__ import annotations

import os
import shutil

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["site"]
# uv, where there is one (`pip install "nox[uv]"`), makes an environment in seconds.
nox.options.default_venv_backend = "uv|virtualenv"
# An environment is made once and kept: the second run of a session starts at once.
nox.options.reuse_venv = "yes"
nox.options.error_on_missing_interpreters = True

RESULTS = "build/scenarios.json"
MUTANTS = "build/mutants.json"


def install(session: nox.Session, *groups: str) -> None:
    """Install the project, editable, with the versions of constraints.txt and no others."""
    # The tests start hundreds of processes: none is to compile what another has compiled before.
    session.env["PYTHONDONTWRITEBYTECODE"] = ""
    chosen = [option for group in groups for option in ("--group", group)]
    session.install("--constraint", "constraints.txt", "--editable", ".", *chosen)


def build(session: nox.Session) -> None:
    """Run the scenarios and the mutants, record their results and build the verified site."""
    session.run("pytest", "-q", "tests/test_scenarios.py", "--scenario-results", RESULTS)
    session.run("samverkan", "mutants", "--results", MUTANTS)
    session.run("samverkan", "site", "build/site")


@nox.session
def site(session: nox.Session) -> None:
    """Run the scenarios and build the verified site into build/site/."""
    install(session)
    build(session)
    session.log("open build/site/index.html")


@nox.session
def tests(session: nox.Session) -> None:
    """Test everything that the project promises; browser tests run on one page of each kind.

    Where there is no browser, or `SAMVERKAN_BROWSER=none` says so, it tells how many did not run.
    """
    install(session, "tests")
    build(session)
    # The scenarios have just been run, and the site been built: neither is done again. The faults
    # are named apart so that their options, and the seed that they print, are known.
    workers = ("-q", "-n", "2", "--dist", "worksteal")
    folders = ("tests", "tests/drift", "--ignore", "tests/browser")
    done = ("--ignore", "tests/test_scenarios.py", "--site", "build/site")
    session.run("pytest", *workers, *folders, *done, *session.posargs)
    pages = "rotate" if os.environ.get("CI") else "one-of-each"
    # Three, because a browser sometimes waits for its page.
    session.run(
        "pytest", "-q", "-n", "3", "--dist", "worksteal", "tests/browser", f"--pages={pages}"
    )


@nox.session
def mutants(session: nox.Session) -> None:
    """Change every rule, and every sentence: scenarios and sentences must notice each change."""
    install(session)
    session.run("samverkan", "mutants", "--results", MUTANTS, *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Plant every fault in a copy of the project: the named check must tell of it, in its place."""
    install(session, "tests")
    # loadgroup: what a kind of check builds first is built once, not in both workers.
    options = ("-n", "2", "--dist", "loadgroup", "--drift=all")
    session.run("pytest", "-q", *options, "tests/drift", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Test every page in every combination of width and theme, in a real browser."""
    install(session, "tests")
    build(session)
    env = {"SAMVERKAN_RANDOM_CASES": "5000"}  # cases that the engine and the model answer alike
    session.run(
        "pytest", "-q", "-n", "2", "tests/browser", "--pages=all", *session.posargs, env=env
    )


@nox.session
def translations(session: nox.Session) -> None:
    """Carry new Swedish messages into the English catalogues, and tell what they lack."""
    install(session)
    session.run("samverkan", "translations", "--update")


@nox.session
def serve(session: nox.Session) -> None:
    """Show the site on this machine and build it again when a source changes.

    `-- --once` ends when the first page is shown.
    """
    install(session, "serve")
    shutil.rmtree("build/preview", ignore_errors=True)
    once = "--once" in session.posargs
    options = [option for option in session.posargs if option != "--once"]
    watched = ("agreements", "glossary", "scenarios")
    session.run(
        *(("python", "tests/served.py", "8000") if once else ()),
        "sphinx-autobuild",
        "--host=127.0.0.1",  # this machine only
        "--port=8000",
        "--re-ignore=/(avtal/[^/]+|ordlista/tema|scenarier|utbilda/[^/]+)/[^/]+\\.md$",  # written by the build itself
        *(option for folder in watched for option in ("--watch", folder)),
        f"--pre-build=python -m pytest -q tests/test_scenarios.py --scenario-results {RESULTS}",
        "docs",
        "build/preview",
        *options,
    )


@nox.session
def kit(session: nox.Session) -> None:
    """Pack the site and a PDF of each exercise's sheets into build/kit.zip, to open from a disk."""
    install(session, "tests")
    build(session)
    session.run("python", "tests/kit.py", "build/site", "build/kit.zip")


@nox.session
def lint(session: nox.Session) -> None:
    """Check form, types, data, what prose says by hand, and how hard it is to read (LIX)."""
    install(session, "lint")
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")
    session.run("mypy")
    session.run("samverkan", "check")
    session.run("samverkan", "format", "--check")
    session.run("samverkan", "lint")
    build(session)
    session.run("samverkan", "lock", "--check")
    session.run("samverkan", "lix")


@nox.session
def bench(session: nox.Session) -> None:
    """Print medians: loading, a plan, the scenarios, the site beside others; queries, first views."""
    install(session, "tests", "bench")  # Playwright brings a node, for the search
    session.run("python", "tests/bench.py", *session.posargs)
    build(session)
    session.run("python", "tests/queries.py")
    session.run("python", "tests/firstview.py")
