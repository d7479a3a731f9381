"""One way of writing values in YAML: how an edited value is written, and a formatted text.

What stands under a language ("sv", "en") is a text. It stands in double quotes, so that a comma
or a colon that is added later breaks nothing; one that is longer than a line is folded below
`>-`; one of several lines stands below `|-`. Other words are plain wherever YAML takes them for
words in all its versions (`338e09043655` is a number in some), but for `yes` and `no`, which are
words in ours.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from samverkan.files.messages import LANGUAGES

WIDTH = 100
# No sign that means something in YAML; letters first, or a digit of what is no number or date.
PLAIN = re.compile(r"[^\W_](?:[\w ./()–+-]*[\w./()–+])?")
WORDS = {"y", "n", "on", "off", "true", "false", "null", "inf", "nan"}
DATE = re.compile(r"\d+-\d+-\d+.*")
UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def scalar(value: Any, text: bool = False) -> str:
    """A single value on one line; `text` where it stands under a language."""
    if not isinstance(value, str):
        return {True: "true", False: "false", None: "null"}.get(value, str(value))
    if not text and PLAIN.fullmatch(value) and not _other_than_words(value):
        return value
    if "\\" in value and not text and "\n" not in value:  # a pattern: one backslash is one there
        return "'" + value.replace("'", "''") + "'"
    return json.dumps(value, ensure_ascii=False)


def _other_than_words(value: str) -> bool:
    """Whether some version of YAML reads a plain value as a number, a date or a truth."""
    with suppress(ValueError):
        float(value.replace("_", ""))
        return True
    return value.lower() in WORDS or bool(DATE.fullmatch(value))


def inline(value: Any, text: bool = False) -> str:
    """Any value on one line: `{sv: "…", en: "…"}`."""
    if isinstance(value, dict):
        pairs = (f"{scalar(k)}: {inline(v, text or k in LANGUAGES)}" for k, v in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(inline(one, text) for one in value)}]"
    return scalar(value, text)


def entry(key: str, value: Any, room: int = WIDTH, text: bool = False) -> list[str]:
    """The lines of `key: value`, from the column of the key; one where it fits into the room."""
    text = text or key in LANGUAGES
    head = f"{scalar(key)}:"
    whole = f"{head} {inline(value, text)}"
    if len(whole) <= room and not _of_lines(value):
        return [whole]
    if isinstance(value, str):
        first, *rest = _below(value, room - 2, text)
        return [f"{head} {first}", *_deeper(rest)]
    return [head, *_deeper(block(value, room - 2, text))]


def block(value: Any, room: int = WIDTH, text: bool = False) -> list[str]:
    """The lines of a mapping or a list, an entry below the other, from their column."""
    if isinstance(value, dict):
        return [line for key, said in value.items() for line in entry(key, said, room, text)]
    return [line for one in value for line in item(one, room, text)]


def item(value: Any, room: int = WIDTH, text: bool = False) -> list[str]:
    """The lines of an item of a list, from the column of its dash."""
    whole = f"- {inline(value, text)}"
    if len(whole) <= room and not _of_lines(value):
        return [whole]
    first, *rest = (_below if isinstance(value, str) else block)(value, room - 2, text)
    return [f"- {first}", *_deeper(rest)]


def _below(value: str, room: int, text: bool) -> list[str]:
    """A text that is too long for one line: the sign, and its lines as they stand below."""
    if UNPRINTABLE.search(value) or value != value.strip():
        return [scalar(value, text)]
    if "\n" in value:
        return ["|-", *value.split("\n")]
    if "  " in value:  # folded, they would be one
        return [scalar(value, text)]
    return [">-", *textwrap.wrap(value, room, break_long_words=False, break_on_hyphens=False)]


def _of_lines(value: Any) -> bool:
    """Whether a text of several lines is somewhere in a value: it is never put on one."""
    if isinstance(value, dict):
        return any(map(_of_lines, value.values()))
    if isinstance(value, list | tuple):
        return any(map(_of_lines, value))
    return isinstance(value, str) and "\n" in value


def _deeper(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]
