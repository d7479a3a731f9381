"""Where the project is, and its data, loaded once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from samverkan.data.provenance import today

if TYPE_CHECKING:
    from samverkan.files.yamlfile import YamlFile
    from samverkan.model.guide import Guide


def root() -> Path:
    """The nearest folder at or above the working directory that holds the agreements.

    Where there is none, it is the one that this package lies in: commands work from anywhere.
    """
    here = Path.cwd()
    for folder in (here, *here.parents, Path(__file__).resolve().parents[2]):
        if (folder / "agreements").is_dir() and (folder / "glossary").is_dir():
            return folder
    return here


@lru_cache(maxsize=1)
def loaded() -> tuple[Guide, dict[str, YamlFile]]:
    """The project's data, with the editions in use today, and its files. Raises `Problems`."""
    # Only here: a command that needs no data, such as --help, is not to wait for the records.
    from samverkan.data.load import load_files

    return load_files(root(), today())


def guide() -> Guide:
    """The project's data. Raises `Problems`."""
    return loaded()[0]
