"""Plants a fault in a fresh copy of the project, and runs the check that must catch it."""

import os
import shutil
import subprocess
import sys
from itertools import takewhile
from pathlib import Path

from copies import ROOT, copy_project, record, samverkan
from faults import Fault

CODE = ("samverkan", "steps", "schemas", "tests")
# What is kept from run to run of a slow check, so that the next reads only what has changed.
PREPARED = {
    "translations": [["translations"]],
    "site": [["site"], ["lock"]],
}


class Nursery:
    """Keeps a sound copy for each check, and makes fresh ones of it, always in one place.

    In one place: Sphinx reads every page again where the folder has another name.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = folder / "project"

    def fresh(self, fault: Fault) -> Path:
        """A sound copy of the project, as it is when the fault's check has passed once."""
        check = fault.check
        kind = check if check in PREPARED else "code" if fault.by == "developer" else "quick"
        sound = self.folder / kind
        if not sound.exists():
            self._prepare(kind)
            self.place.rename(sound)
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(sound, self.place)
        return self.place

    def _prepare(self, kind: str) -> None:
        shutil.rmtree(self.place, ignore_errors=True)
        copy_project(self.place)
        if kind == "code":
            shutil.rmtree(self.place / "tests")
            for name in CODE:
                shutil.copytree(ROOT / name, self.place / name, ignore=_unneeded)
            return
        commands = [["lock"], *PREPARED.get(kind, [])]
        if kind == "site":
            record(self.place)
        for command in commands:
            ran = samverkan(self.place, *command)
            assert ran.returncode == 0, ran.stderr or ran.stdout


def _unneeded(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name in ("__pycache__", "browser", "drift")]


def _python(root: Path, module: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a module with the code of the copy, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
    )


def plant(root: Path, fault: Fault) -> int:
    """Make the edit in a copy; returns its line."""
    for name, old, new in fault.also:
        (root / name).write_text((root / name).read_text("utf-8").replace(old, new), "utf-8")
    file = root / fault.file
    if fault.new is None:
        file.unlink()
        return 0
    text = file.read_text("utf-8")
    before, _, after = text.partition(fault.old) if fault.old else (text, "", "")
    file.write_text(before + fault.new + after, "utf-8")
    pairs = zip(fault.old.split("\n"), fault.new.split("\n"), strict=False)
    same = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
    return before.count("\n") + 1 + same


def run(root: Path, check: str) -> tuple[int, list[str]]:
    """Run a check in a copy; returns its exit status and the lines that it prints."""
    if check.startswith("tests/"):
        ran = _python(root, "pytest", "-q", "-x", "-p", "no:cacheprovider", check)
    elif (root / "samverkan").is_dir():
        ran = _python(root, "samverkan", *check.split())
    else:
        ran = samverkan(root, *check.split())
    return ran.returncode, (ran.stderr + ran.stdout).splitlines()


def told_at(root: Path, fault: Fault, line: int) -> str:
    """How the message that tells of a fault must begin: where the fault can be mended.

    That is the edit's own place, or another that `at` names: a file, or a file and the words
    to find there one after another.
    """
    if fault.check.startswith("tests/"):
        return f"FAILED {fault.check}::"
    path, *words = fault.at or (fault.file, "")
    if not fault.at:
        return f"{path}:{line}: " if line else f"{path}: "
    if not words:
        return f"{path}: "
    text, place = (root / path).read_text("utf-8"), 0
    for word in words:
        place = text.index(word, place)
    return f"{path}:{text.count(chr(10), 0, place) + 1}: "
