"""What the README and CONTRIBUTING promise is there, and nothing in the files is of one machine."""

import ast
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from copies import ROOT

from samverkan.cli import app
from samverkan.files.yamlfile import parse
from samverkan.model.case import build_case
from samverkan.model.guide import Guide

NAMES = ("README.md", "README.sv.md", "CONTRIBUTING.md")
DOCUMENTS = {name: (ROOT / name).read_text("utf-8") for name in NAMES}
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
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    return {f.name for f in functions if any("session" in ast.unparse(d) for d in f.decorator_list)}


def commands() -> set[str]:
    found = app.registered_commands
    return {one.name or one.callback.__name__ for one in found if one.callback is not None}


def missing(words: str, guide: Guide) -> set[str]:
    """The sessions, commands, files and rules that a document names though they do not exist."""

    def named(pattern: str) -> set[str]:
        return set(re.findall(pattern, words, re.MULTILINE))

    ours = "samverkan|steps|docs|agreements"
    files = named(r"\]\((?!https?:)([^)#\s]+)\)") | named(r"^    ([a-z]+/) ")
    files |= named(rf"`((?:{ours})/[\w./-]+\.(?:py|md|yaml))`")
    rules = named(r"samverkan (?:impact|review) ((?:vg|st)/\S+?)[`\s]")
    known = {place for address in guide.provisions for place in upwards(address)}
    return {
        *(named(r"nox -s ([\w-]+)") - sessions()),
        *(named(r"(?:^    |`)samverkan ([a-z-]+)") - commands()),
        *(name for name in files if not (ROOT / name).exists()),
        *(rules - known),
        *(named(r"\{(?:rule|fact)\}`(\w+/[^` ]+)") - guide.provisions.keys()),
    }


def upwards(address: str) -> Iterator[str]:
    """The address of a rule, of its statement and of its clause."""
    code, clause, name = address.split("/")
    yield from (address, f"{code}/{clause}/{name.partition('.')[0]}", f"{code}/{clause}")


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_a_document_names_exists(name: str, guide: Guide) -> None:
    assert missing(DOCUMENTS[name], guide) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Run `nox -s lnt`.", "lnt"),
        ("Run `samverkan lnt`.", "lnt"),
        ("    samverkan lnt", "lnt"),
        ("See [the guide](nowhere.md).", "nowhere.md"),
        ("It is in `samverkan/nowhere.py`.", "samverkan/nowhere.py"),
        ("    nowhere/     what is not", "nowhere/"),
        ("`samverkan impact vg/9.9/nothing`", "vg/9.9/nothing"),
        ("{rule}`vg/9.9/nothing`", "vg/9.9/nothing"),
    ],
)
def test_what_a_document_names_and_is_not_there_is_told(
    guide: Guide, words: str, name: str
) -> None:
    assert missing(words, guide) == {name}


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
    named = called("\n".join(DOCUMENTS.values()))
    assert len(named) > 25
    assert named - run == set()
    assert " .ci/commands\n" in (ROOT / ".ci" / "run").read_text("utf-8")
    planted = called("Run `nox -s lnt` and\n    samverkan lnt  # both")
    assert planted - run == {"nox -s lnt", "samverkan lnt"}
    assert set(re.findall(r"nox -s ([\w-]+)", DOCUMENTS["README.md"])) == sessions()


@pytest.mark.parametrize("several", [(), ("-n", "2")], ids=["one process", "workers"])
def test_without_a_browser_the_browser_tests_pass_and_tell_last_how_many_did_not_run(
    several: tuple[str, ...],
) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("CI", "SAMVERKAN_BROWSER")}
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            *several,
            "tests/browser/test_today.py",
        ],
        cwd=ROOT,
        env={**environment, "PATH": sysconfig.get_path("scripts")},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    *_, heading, last = ran.stdout.splitlines()
    assert "BROWSER TESTS DID NOT RUN" in heading
    assert re.match(r"[1-9]\d* browser tests did not run: no Chromium or Chrome found", last)


def test_the_case_of_the_readme_can_be_read(guide: Guide) -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", DOCUMENTS["README.md"], re.DOTALL)
    case = build_case(parse(block, "README.md"), guide)
    assert case.on is not None
    assert set(case.facts) == set(yaml.safe_load(block)["facts"])


# --- the README in two languages ------------------------------------------------------


def code(text: str) -> list[str]:
    """Every line of code without what explains it: from two spaces on, or the whole line."""
    fenced = re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL)
    lines = re.findall(r"^ {4}(\S.*?)(?: {2,}.*)?$", text, re.MULTILINE)
    return [*fenced, *lines, *re.findall(r"`[^`\n]+`", text)]


KINDS: dict[str, Callable[[str], list[str]]] = {
    "headings": lambda text: re.findall(r"^(#+) ", text, re.MULTILINE),
    "code": code,
    "links": lambda text: re.findall(r"\]\(([^)]+)\)", text),
}


def parted(english: str, swedish: str) -> list[str]:
    """In what the two differ: headings, code, links."""
    other = {"README.md": "README.sv.md"}
    return [
        kind
        for kind, of in KINDS.items()
        if of(english) != [other.get(found, found) for found in of(swedish)]
    ]


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("", "", []),
        ("## Kommandon", "### Kommandon", ["headings"]),
        ("## Kommandon", "Kommandon", ["headings"]),
        ("nox -s lint", "nox -s lnt", ["code"]),
        ("`data/guide.json`", "guide.json", ["code"]),
        ("  age: 15", "  age: 16", ["code"]),
        ("](CONTRIBUTING.md)", "](CHANGELOG.md)", ["links"]),
    ],
)
def test_the_readme_says_the_same_in_swedish_and_is_told_when_it_falls_behind(
    old: str, new: str, kinds: list[str]
) -> None:
    english, swedish = DOCUMENTS["README.md"], DOCUMENTS["README.sv.md"]
    assert old in swedish
    assert parted(english, swedish.replace(old, new, 1)) == kinds
    assert len(code(english)) > 25
    assert [KINDS["links"](text)[0] for text in (english, swedish)] == ["README.sv.md", "README.md"]


# --- nothing of one machine -----------------------------------------------------------


def kept(folder: Path) -> Iterator[Path]:
    """The files of the project itself: no caches, environments or built things."""
    for path in sorted(folder.iterdir()):
        made = path.name in ("build", "__pycache__") or path.name.endswith(".egg-info")
        hidden = path.name.startswith(".") and path.name not in (".ci", ".gitignore")
        if not (made or hidden or (path / "pyvenv.cfg").exists()):
            yield from kept(path) if path.is_dir() else [path]


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
