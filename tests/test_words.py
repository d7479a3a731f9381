"""The words of each room: every one is used, and every one that is asked for is there."""

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from samverkan.words.table import Words

ROOT = Path(__file__).parents[1]
CODE = "".join(path.read_text("utf-8") for path in sorted((ROOT / "samverkan").rglob("*.py")))
TABLES = {
    path.parent.name: Words(str(path)) for path in sorted((ROOT / "samverkan").rglob("words.yaml"))
}
LITERAL = re.compile(r"""f?["']([a-z][\w-]*(?:\.[\w-]+|\.?\{[^}]+\})*)["']""")
ASKED = re.compile(r"""(?:say|every)\(\s*(?:[\w.()]+,\s*)?f?["']([\w-]+\.[^"'\n]+)["']""")


def keys(pattern: re.Pattern[str]) -> set[str]:
    """The keys that the code names, with a star for what is filled in."""
    return {re.sub(r"\{[^}]+\}", "*", key) for key in pattern.findall(CODE)}


def fits(key: str, asked: str) -> bool:
    return fnmatchcase(key, asked) or key.startswith(f"{asked}.")


@pytest.mark.parametrize("room", TABLES)
def test_every_word_is_used(room: str) -> None:
    used = keys(LITERAL)
    assert [key for key in TABLES[room].texts if not any(fits(key, u) for u in used)] == []


def test_every_word_that_is_asked_for_is_there() -> None:
    known = [key for table in TABLES.values() for key in table.texts]
    assert [asked for asked in keys(ASKED) if not any(fits(key, asked) for key in known)] == []


def test_an_unknown_key_is_told_with_the_nearest_one() -> None:
    with pytest.raises(KeyError, match=r"clause\.oddity"):
        TABLES["site"]["clause.odity"]
