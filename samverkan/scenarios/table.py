"""The table of steps and of what can be filled in (`steps.yaml`), and its word orders."""

from __future__ import annotations

import re
from pathlib import Path

from samverkan.files.yamlfile import YamlFile, read
from samverkan.model.records import Text

# Beside the code in a package that has been built; in the project its own folder.
HERE = Path(__file__)
FILE = next(
    path
    for folder in (HERE.parent, HERE.parents[2] / "steps")
    if (path := folder / "steps.yaml").exists()
)
TABLE: YamlFile = read(FILE, FILE.parents[1], "steps/steps.yaml")
TITLES = {name: Text.model_validate(value["title"]) for name, value in TABLE.data["values"].items()}


def orders(starred: str) -> tuple[str, ...]:
    """Both word orders of words whose verb stands between stars: verb first, and as written."""
    found = re.fullmatch(r"(.*?)\*(.+?)\*(.*)", starred)
    if not found:
        return (starred,)
    before, verb, after = found.groups()
    return f"{verb} {before.strip()}{after}", f"{before}{verb}{after}"


def texts(name: str) -> dict[str, Text]:
    """The words of a value that no other data has, by what each stands for."""
    found = TABLE.data["values"][name]["words"]
    return {key: Text.model_validate(said) for key, said in found.items()}
