"""A second edition of an agreement, copied from the first for changes to be planted in."""

import re
import shutil
from pathlib import Path


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
