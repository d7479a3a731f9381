"""The words of each room: every one is used, and every one that is used is there."""

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from samverkan.words.table import Words

PACKAGE = Path(__file__).parents[1] / "samverkan"
# Rooms whose words are asked for by their keys.
TABLES = [
    path.with_suffix(".yaml")
    for path in sorted(PACKAGE.rglob("words.py"))
    if "Words(__file__)" in path.read_text("utf-8")
]
ASKED = re.compile(r"""(?:say|say_all|below)\(\s*(?:[\w.()]+,\s*)?f?["']([\w-]+\.[^"'\n]+)["']""")
NAMED = re.compile(r"""WORDS\[f?"([^"]+)"\]""")


def asked(table: Path) -> set[str]:
    """The keys that the code of a room asks for, with a star for what is filled in."""
    code = "".join(path.read_text("utf-8") for path in table.parent.glob("*.py"))
    found = [*ASKED.findall(code), *NAMED.findall(code)]
    return {re.sub(r"\{[^}]+\}", "*", key) for key in found}


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.parent.name)
def test_every_word_is_used_and_every_used_word_is_there(table: Path) -> None:
    known, used = Words(str(table)).texts, asked(table)
    unused = [k for k in known if not any(fnmatchcase(k, u) or k.startswith(f"{u}.") for u in used)]
    missing = [
        u for u in used if not any(fnmatchcase(k, u) or k.startswith(f"{u}.") for k in known)
    ]
    assert (unused, missing) == ([], [])


def test_an_unknown_key_is_told_with_the_nearest_one() -> None:
    with pytest.raises(KeyError, match=r"clause\.oddity"):
        Words(str(PACKAGE / "site" / "words.yaml"))["clause.odity"]
