"""Writes the texts of a YAML file in the one way (`yamlform`), and leaves all the rest alone.

An entry that a comment stands in or beside stays as a person wrote it, where it would be moved
away from its comment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from samverkan.files.errors import Problem, Problems, relative
from samverkan.files.messages import LANGUAGES
from samverkan.files.text import listed, read_text
from samverkan.files.yamledit import Entry, end_of, entries, start_of
from samverkan.files.yamlfile import Loader, parse
from samverkan.files.yamlform import WIDTH, entry, item

Edit = tuple[int, int, str]


def formatted(text: str, name: str) -> str:
    """The text of a file called `name` with its texts in the one way. Raises `Problems`."""
    before = parse(text, name).data
    comments = list(_comments(text))
    edits = _texts(text, yaml.compose(text, Loader=Loader), before, [at for at, _ in comments])
    done = text
    for start, end, written in sorted(edits, reverse=True):
        done = done[:start] + written + done[end:]
    kept = [words for _, words in comments] == [words for _, words in _comments(done)]
    if parse(done, name).data != before or not kept:
        raise Problems([Problem(name, 0, "cannot be formatted and say the same")])
    return done


def unformatted(folders: Iterable[Path], root: Path, texts: Mapping[str, str]) -> dict[Path, str]:
    """The YAML files of some folders whose texts stand in another way, with what they should be.

    `texts` are what some files should be before that, by their paths. Raises `Problems`.
    """
    found = {}
    for path in [path for folder in folders for path in listed(folder, "**/*.yaml")]:
        name = relative(path, root)
        text = read_text(path, name, root)
        done = formatted(texts.get(name, text), name)
        if done != text:
            found[path] = done
    return found


def _comments(text: str) -> Iterator[tuple[int, str]]:
    """Each comment and where it begins: it stands between what YAML reads."""
    at = 0
    for token in yaml.scan(text, Loader=Loader):
        gap = text[at : token.start_mark.index]
        if "#" in gap:
            yield at + gap.index("#"), " ".join(gap.split())
        at = max(at, token.end_mark.index)
    if "#" in text[at:]:
        yield at + text[at:].index("#"), " ".join(text[at:].split())


def _texts(text: str, node: Any, data: Any, comments: list[int]) -> Iterator[Edit]:
    """What to write in the place of each entry, below a node in lines, that holds a text."""
    for at, there in enumerate(entries(node)):
        if not _holds_text(there):
            continue
        said = data[there[0].value if len(there) == 2 else at]
        start, end = start_of(there), end_of(text, there)
        written = _written(there, said)
        inside = _any(comments, start, end)
        moved = "\n" in written and _any(comments, end, end + len(_rest(text, end)))
        if _is_text(there) and not inside and not moved:
            yield start, end, written
        elif isinstance(there[-1], yaml.CollectionNode) and not there[-1].flow_style:
            yield from _texts(text, there[-1], said, comments)


def _rest(text: str, at: int) -> str:
    """What follows on a line."""
    return text[at:].partition("\n")[0]


def _any(positions: list[int], start: int, end: int) -> bool:
    return any(start <= at < end for at in positions)


def _written(there: Entry, said: Any) -> str:
    column = there[0].start_mark.column
    if len(there) == 2:
        lines = entry(there[0].value, said, WIDTH - column)
    else:  # from the column of its dash
        lines = [line[2:] for line in item(said, WIDTH - column + 2)]
    return "\n".join([lines[0], *(line and " " * column + line for line in lines[1:])])


def _holds_text(there: Entry) -> bool:
    """Whether a text is in an entry, however deep."""
    if len(there) == 2 and there[0].value in LANGUAGES:
        return True
    return any(_holds_text(one) for one in entries(there[-1]))


def _is_text(there: Entry) -> bool:
    """Whether an entry is written anew as a whole: it is a text in both languages, or one value.

    Others stand on lines of their own, and only the texts in them are.
    """
    node = there[-1]
    if not isinstance(node, yaml.CollectionNode) or node.flow_style:
        return True
    inside = entries(node)
    in_lines = any(
        isinstance(one[-1], yaml.CollectionNode) and not one[-1].flow_style for one in inside
    )
    return not in_lines and all(len(one) == 2 and one[0].value in LANGUAGES for one in inside)
