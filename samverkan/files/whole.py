"""Writes several files whole or not at all, whatever fails while or after they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from samverkan.files.text import write_text


@contextmanager
def written(root: Path, files: Mapping[str, str]) -> Iterator[None]:
    """Write files by their paths below a folder; take them back when what follows fails."""
    before = {path: path.read_bytes() for name in files if (path := root / name).is_file()}
    made: list[Path] = []
    done = False
    try:
        for name, text in files.items():
            path = root / name
            made += [new for new in (*reversed(path.parents), path) if not new.exists()]
            path.parent.mkdir(parents=True, exist_ok=True)
            write_text(path, text)
        yield
        done = True
    finally:
        if not done:
            for path, content in before.items():
                path.write_bytes(content)
            for path in reversed(made):
                path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
