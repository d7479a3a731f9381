"""A second edition of an agreement, copied from the first for changes to be planted in."""

import re
import shutil
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from copies import ROOT

from samverkan.files.yamlfile import read

Data = dict[str, Any]


def copy_data(target: Path) -> Path:
    """Copy only the agreements and the glossary: enough to load, quick to make."""
    for folder in ("agreements", "glossary"):
        shutil.copytree(ROOT / folder, target / folder)
    return target


def second_edition(root: Path, first: str, name: str, takes_effect: str = "") -> Path:
    """Copy the edition `first` ("gungor/2026") to one beside it; returns the new folder.

    It says the same word for word, and is a draft unless it has a day on which it takes effect.
    """
    folder = root / "agreements" / first
    new = folder.parent / name
    shutil.copytree(folder, new)
    edition = new / "edition.yaml"
    said = re.sub(r"^takes-effect:.*\n", "", edition.read_text("utf-8"), flags=re.M)
    day = f"takes-effect: {takes_effect}\n" if takes_effect else ""
    edition.write_text(said + day, "utf-8")
    return new


def edit(folder: Path, name: str, change: Callable[[Data], object]) -> None:
    """Change the data of a file: `change` gets it and alters it in place."""
    path = folder / f"{name}.yaml"
    data = deepcopy(read(path, folder).data)
    change(data)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def renumber(folder: Path, old: str, new: str) -> None:
    """Give a clause another number, as `samverkan revise` does, and mend what cites it."""

    def retitle(data: Data) -> None:
        data |= {"clause": new, "was": old}

    edit(folder, old, retitle)
    (folder / f"{old}.yaml").rename(folder / f"{new}.yaml")
    for path in folder.glob("*.yaml"):
        said = path.read_text("utf-8")
        for before, after in ((f"{old}/", f"{new}/"), (f'"{old}"', f'"{new}"')):
            said = said.replace(before, after)
        path.write_text(said, "utf-8")
