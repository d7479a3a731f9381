"""What in a sentence carries a rule, in both languages: numbers, time, force and negation.

The words are data: signals.yaml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from samverkan.files.yamlfile import read
from samverkan.model.records import Language

# What the model or another file fills in: roles, links' targets, columns, values and code,
# and words that are bound to a rule and held by it.
FILLED = re.compile(
    r'\[(?:[^][]|\[[^][]*\])*\]\{holds="[^"]*"\}'
    r"|\{[\w-]+\}`[^`]*`|(?<=\])\([^)]+\)|\{\w+\}|<[^<>\s]+>|`[^`]+`"
)
# A reference in a YAML text, in the form of the scenarios' tags: VG-3.4.3.1.
CLAUSE = re.compile(r"\b([A-Z]{2,4})-(\d+(?:\.\d+)*)\b")


@dataclass(frozen=True)
class Signal:
    """Words of a text that carry a rule, and where they begin."""

    kind: str
    words: str
    start: int


@cache
def signals() -> dict[str, Any]:
    """signals.yaml: the patterns, and what numbers and units are called."""
    here = Path(__file__).parent
    data: dict[str, Any] = read(here / "signals.yaml", here).data
    return data


@cache
def alternatives(name: str, language: Language) -> str:
    """The alternatives of a pattern as one regular expression, those that it names put in."""
    match name:
        case "words":
            said = sorted(signals()["numbers"][language], key=len, reverse=True)
        case "unit":
            said = [one for unit in signals()["units"][language].values() for one in unit]
        case _:
            said = signals()[name][language]
    whole = "|".join(said)
    return re.sub(r"<([\w-]+)>", lambda m: f"(?:{alternatives(m[1], language)})", whole)


@cache
def pattern(name: str, language: Language) -> re.Pattern[str]:
    """A pattern of signals.yaml, in small letters or capitals."""
    return re.compile(alternatives(name, language), re.IGNORECASE)


def bare(text: str) -> str:
    """A text with blanks where the model fills in, so that places stay the same."""
    return FILLED.sub(lambda match: " " * len(match.group()), text)


def value(said: str, language: Language) -> str:
    """A number as digits: "fyra" and "four" are 4."""
    return str(signals()["numbers"][language].get(said.lower(), said))
