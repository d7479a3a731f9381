"""What the README and CONTRIBUTING promise is there, and nothing in the files is of one machine."""

import ast
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from copies import ROOT

from samverkan.cli import app
from samverkan.files.yamlfile import parse
from samverkan.model.case import build_case
from samverkan.model.guide import Guide

DOCUMENTS = [ROOT / "README.md", ROOT / "README.sv.md", ROOT / "CONTRIBUTING.md"]
# What a file of the project could hold of the machine or the network that it was made on.
LOCAL = re.compile(
    r"/(?:home|Users|root|work|tmp|var|opt|mnt)/\w"
    r"|\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3}):\d+"
    r"|--(?:extra-)?index-url|--trusted-host|\bindex-servers?\b"
    r"|https?://[^\s\"']*/simple\b"
    r"|\b[\w.-]+\.(?:internal|corp|lan|local)\b"
)


def sessions() -> set[str]:
    """The functions of the noxfile that are sessions."""
    tree = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any("session" in ast.unparse(decorator) for decorator in node.decorator_list)
    }


def commands() -> set[str]:
    return {
        found.name or found.callback.__name__
        for found in app.registered_commands
        if found.callback is not None
    }


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_nox_session_that_is_promised_exists(document: Path) -> None:
    promised = set(re.findall(r"nox -s ([\w-]+)", document.read_text("utf-8")))
    assert promised
    assert promised <= sessions()


def test_the_readme_shows_every_session_of_the_noxfile_but_none_else() -> None:
    promised = set(re.findall(r"nox -s ([\w-]+)", (ROOT / "README.md").read_text("utf-8")))
    assert promised == sessions()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_is_promised_exists(document: Path) -> None:
    words = document.read_text("utf-8")
    promised = set(re.findall(r"(?:^    |`)samverkan ([a-z-]+)", words, re.MULTILINE))
    assert promised
    assert promised <= commands()


def called(words: str) -> set[str]:
    """Each session, command and installation that a text names: "nox -s lint", "samverkan plan"."""
    said = re.sub(r"^ *#.*|(?<=pip install) -q", "", words, flags=re.MULTILINE)
    calls = (
        r"\bnox -s [\w-]+",
        r"(?<![\w./])samverkan [a-z][a-z-]*",
        r"pip install (?:-c|\")[^`&#\n]*[^`&#\s]",
    )
    return {found for call in calls for found in re.findall(call, said.replace("  ", " "))}


def test_ci_runs_every_session_command_and_installation_that_the_documents_name() -> None:
    run = called("".join((ROOT / ".ci" / name).read_text("utf-8") for name in ("run", "commands")))
    named = called("\n".join(document.read_text("utf-8") for document in DOCUMENTS))
    assert len(named) > 25
    assert named - run == set()
    assert " .ci/commands\n" in (ROOT / ".ci" / "run").read_text("utf-8")
    assert "nox -s lnt" in called("Run `nox -s lnt` and\n    samverkan lnt  # both") - run
    assert "samverkan lnt" in called("Run `nox -s lnt` and\n    samverkan lnt  # both") - run


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_rule_that_a_command_of_a_document_names_exists(document: Path, guide: Guide) -> None:
    words = document.read_text("utf-8")
    named = re.findall(r"samverkan (?:impact|review) ((?:vg|st)/\S+?)[`\s]", words)
    known = {place for address in guide.provisions for place in upwards(address)}
    assert set(named) <= known


def upwards(address: str) -> Iterator[str]:
    """The address of a rule, of its statement and of its clause."""
    code, clause, name = address.split("/")
    yield from (address, f"{code}/{clause}/{name.partition('.')[0]}", f"{code}/{clause}")


@pytest.mark.parametrize("several", [(), ("-n", "2")], ids=["one process", "workers"])
def test_without_a_browser_the_browser_tests_pass_and_tell_last_how_many_did_not_run(
    several: tuple[str, ...],
) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("CI", "SAMVERKAN_BROWSER")}
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *several, "tests/browser"],
        cwd=ROOT,
        env={**environment, "PATH": sysconfig.get_path("scripts")},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    *_, heading, last = ran.stdout.splitlines()
    assert "BROWSER TESTS DID NOT RUN" in heading
    assert re.match(r"[1-9]\d* browser tests did not run: no Chromium or Chrome found", last)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_is_named_exists(document: Path) -> None:
    words = document.read_text("utf-8")
    named = set(re.findall(r"\]\((?!https?:)([^)#\s]+)\)", words))
    named |= set(
        re.findall(r"`((?:samverkan|steps|docs|agreements)/[\w./-]+\.(?:py|md|yaml))`", words)
    )
    named |= set(re.findall(r"^    ([a-z]+/) ", words, re.MULTILINE))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_the_case_of_the_readme_can_be_read(guide: Guide) -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    case = build_case(parse(block, "README.md"), guide)
    assert case.on is not None
    assert set(case.facts) == set(yaml.safe_load(block)["facts"])


# --- the README in two languages ------------------------------------------------------


def headings(text: str) -> list[int]:
    """The levels of the headings, in order; a code block has none."""
    return [len(found) for found in re.findall(r"^(#+) ", text, re.MULTILINE)]


def code(text: str) -> list[str]:
    """Every line of code without what explains it: from two spaces on, or the whole line."""
    fenced = re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL)
    lines = re.findall(r"^ {4}(\S.*?)(?: {2,}.*)?$", text, re.MULTILINE)
    return [*fenced, *lines, *re.findall(r"`[^`\n]+`", text)]


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", text)


def parted(english: str, swedish: str) -> list[str]:
    """In what the two differ: headings, code, links."""
    kinds = {"headings": headings, "code": code, "links": links}
    other = {"README.md": "README.sv.md"}
    return [
        kind
        for kind, of in kinds.items()
        if of(english) != [other.get(str(found), found) for found in of(swedish)]
    ]


def test_the_readme_says_the_same_in_swedish() -> None:
    english, swedish = ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.sv.md"))
    assert len(headings(english)) > 4
    assert len(code(english)) > 25
    assert (links(english)[0], links(swedish)[0]) == ("README.sv.md", "README.md")
    assert parted(english, swedish) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("## Kommandon", "### Kommandon", "headings"),
        ("## Kommandon", "Kommandon", "headings"),
        ("nox -s lint", "nox -s lnt", "code"),
        ("`data/guide.json`", "guide.json", "code"),
        ("  age: 15", "  age: 16", "code"),
        ("](CONTRIBUTING.md)", "](CHANGELOG.md)", "links"),
    ],
)
def test_a_readme_that_falls_behind_is_told(old: str, new: str, kind: str) -> None:
    english, swedish = ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.sv.md"))
    assert old in swedish
    assert parted(english, swedish.replace(old, new, 1)) == [kind]


def test_every_rule_that_contributing_shows_exists(guide: Guide) -> None:
    words = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    shown = set(re.findall(r"\{(?:rule|fact)\}`(\w+/[^` ]+)", words))
    assert shown
    assert shown <= set(guide.provisions)


def kept(folder: Path) -> Iterator[Path]:
    """The files of the project itself: no caches, environments or built things."""
    for path in sorted(folder.iterdir()):
        made = path.name in ("build", "__pycache__") or path.name.endswith(".egg-info")
        hidden = path.name.startswith(".") and path.name not in (".ci", ".gitignore")
        if made or hidden or (path / "pyvenv.cfg").exists():
            continue
        if path.is_dir():
            yield from kept(path)
        else:
            yield path


def test_no_file_holds_a_path_or_a_host_of_one_machine() -> None:
    found = []
    for path in kept(ROOT):
        try:
            lines = path.read_text("utf-8").splitlines()
        except UnicodeDecodeError:  # a picture
            continue
        for number, line in enumerate(lines, 1):
            if path != Path(__file__) and (match := LOCAL.search(line)):
                found.append(f"{path.relative_to(ROOT)}:{number}: {match[0]}")
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "open /home/anna/site/index.html",
        "see /root/guide/README.md",
        "pip install --index-url https://pypi.example/simple",
        "http://127.0.0.1:8080/",
        "https://pypi.firma.internal/",
    ],
)
def test_the_pattern_for_such_places_finds_them(line: str) -> None:
    assert LOCAL.search(line)


def test_the_pinned_versions_are_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line.strip() and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[\w.-]+==[\w.]+(?: *;.*)?", pin)] == []
