"""The pages that show commands: each is run, each edit made, and the output compared.

In a `console` block a line with "$ " is a command, and what follows is what it prints; a line
"…" stands for lines left out, and within a line for words. A `diff` block is an edit of the file that its first line names.
Where the languages differ, `{only}` parts them.
"""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from copies import ROOT, samverkan

from samverkan.model.records import LANGUAGES, Language

BLOCK = re.compile(r"^```(?P<kind>console|diff)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
ONLY = re.compile(r"^:::\{only\} (\w+)\n(.*?)^:::$", re.MULTILINE | re.DOTALL)
ANSWER = re.compile(r"(?<=q\(uit\): )(\w)\n")
# 2026-07-01: the output does not change with the day on which tests run.
DAY = {"SOURCE_DATE_EPOCH": "1782864000", "COLUMNS": "80"}


@dataclass
class Walk:
    """A reader who follows a page from a folder; `wrong` are the commands that said other things."""

    folder: Path
    wrong: list[str] = field(default_factory=list)
    commands: int = 0

    def follow(self, page: str) -> None:
        for block in BLOCK.finditer(page):
            if block["kind"] == "diff":
                self.edit(block["body"])
            else:
                for command, shown in commands(block["body"]):
                    self.compare(command, shown)

    def edit(self, body: str) -> None:
        """Change a file: signs of less are lines to take away, of more are lines to write."""
        head, *lines = body.splitlines(keepends=True)
        path = self.folder / head.removeprefix("+++ ").strip()
        before = "".join(line[1:] for line in lines if line[0] != "+")
        after = "".join(line[1:] for line in lines if line[0] != "-")
        said = path.read_text("utf-8")
        if not before:  # lines to put last
            path.write_text(said + after, "utf-8")
            return
        assert said.count(before) == 1, f"{path.name} does not have once:\n{before}"
        path.write_text(said.replace(before, after), "utf-8")

    def compare(self, command: str, shown: str) -> None:
        self.commands += 1
        got = self.run(command, "".join(f"{answer}\n" for answer in ANSWER.findall(shown)))
        if not as_shown(shown, got):
            self.wrong.append(f"$ {command}\n{got}")

    def run(self, command: str, answers: str) -> str:
        program, *words = shlex.split(command)
        if program == "cd":
            self.folder = (self.folder / words[0]).resolve()
            return ""
        if program == "samverkan":
            ran = samverkan(self.folder, *words, answers=answers, **DAY)
        else:
            ran = subprocess.run([program, *words], cwd=self.folder, capture_output=True, text=True)
        return ran.stdout + ran.stderr


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a block and what it shows of its output."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield command, shown


def as_shown(shown: str, got: str) -> bool:
    """Whether the output is the one shown, whether answers are echoed or not."""
    wanted, said = (tidy(ANSWER.sub("", text)) for text in (shown, got))
    lines = re.split(r"^…$", wanted, flags=re.MULTILINE)
    parts = [re.escape(part).replace("…", r"[^\n]*") for part in lines]
    return re.fullmatch(r"(?:.*\n)?.*?".join(parts), said, re.DOTALL) is not None


def tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def read(name: str, language: Language) -> str:
    page = (ROOT / "docs" / name).read_text("utf-8")
    return ONLY.sub(lambda found: found[2] if found[1] == language else "", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_of_a_revision_print_what_the_page_shows(
    tmp_path: Path, language: Language
) -> None:
    shutil.copytree(ROOT / "tests" / "revision", tmp_path / "guide" / "tests" / "revision")
    walk = Walk(tmp_path / "guide")
    walk.follow(read("revidera.md", language))
    assert walk.wrong == []
    assert walk.commands > 10


def test_the_commands_of_an_agreement_of_ones_own_print_what_the_page_shows(
    project: Path,
) -> None:
    """In one walk: what the languages show apart changes nothing."""
    walk = Walk(project)
    walk.follow((ROOT / "docs" / "egen-overenskommelse.md").read_text("utf-8"))
    assert walk.wrong == []
    assert walk.commands == 6


# --- the check itself -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("shown", "got", "same"),
    [
        ("one\ntwo\n", "one\ntwo\n", True),
        ("one  \ntwo\n", "one\ntwo   \n", True),
        ("one\n…\nfour\n", "one\ntwo\nthree\nfour\n", True),
        ("…\nfour\n", "one\nfour\n", True),
        ("one\n…\n", "one\ntwo\n", True),
        ("… three\n", "one two three\n", True),
        ("… three\n", "one\ntwo three\n", False),
        ("one\n", "one\ntwo\n", False),
        ("one\n…\nfive\n", "one\ntwo\nfour\n", False),
        ("", "one\n", False),
        ("Right? q(uit): y\nnext\n", "Right? q(uit): next\n", True),
    ],
)
def test_output_is_compared_line_by_line(shown: str, got: str, same: bool) -> None:
    assert as_shown(shown, got) is same


def test_an_edit_that_fits_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("one: 1\n", "utf-8")
    with pytest.raises(AssertionError, match="does not have once"):
        Walk(tmp_path).edit("+++ a.yaml\n-two: 2\n+two: 3\n")
    Walk(tmp_path).edit("+++ a.yaml\n-one: 1\n+one: 2\n")
    assert (tmp_path / "a.yaml").read_text("utf-8") == "one: 2\n"
