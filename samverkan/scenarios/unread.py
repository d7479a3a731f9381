"""What a parser takes for a description, though it was meant as a step, a title or a setting.

Gherkin reads every line below a title as its description until the first step. A first keyword
that is mistyped therefore turns a step into words that nobody runs, and the run stays green. Signs
that look like others (a no-break space) make steps unknown that look right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, get_args

from gherkin.dialect import Dialect

from samverkan.files.errors import Problem, nearest, short
from samverkan.scenarios.vocabulary import Kind, matching

LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*(\S*)\s*")
KINDS: tuple[Kind, ...] = get_args(Kind)
STEPPED = ("Bakgrund", "Scenario", "Scenariomall", "Abstrakt Scenario")


def _dialect(name: str) -> Dialect:
    found = Dialect.for_name(name)
    assert found is not None  # the parser's own
    return found


def _titles(dialect: Dialect) -> list[str]:
    return [
        *dialect.feature_keywords,
        *dialect.rule_keywords,
        *dialect.background_keywords,
        *dialect.scenario_keywords,
        *dialect.scenario_outline_keywords,
        *dialect.examples_keywords,
    ]


def _keywords(dialect: Dialect) -> list[str]:
    groups = (
        dialect.given_keywords,
        dialect.when_keywords,
        dialect.then_keywords,
        dialect.and_keywords,
        dialect.but_keywords,
    )
    return [word.strip() for group in groups for word in group if word != "* "]


TITLES, KEYWORDS = _titles(_dialect("sv")), _keywords(_dialect("sv"))
FOREIGN_TITLES, FOREIGN = _titles(_dialect("en")), _keywords(_dialect("en"))
TITLE = re.compile(rf"({'|'.join(sorted(TITLES, key=len, reverse=True))}):")
ANY_TITLE = re.compile(rf"({'|'.join([*TITLES, *FOREIGN_TITLES])})\s*:", re.IGNORECASE)
STEP = re.compile(rf"(?:{'|'.join(KEYWORDS)}|\*) ")
BEGINNING = re.compile(rf"(?:{'|'.join([*KEYWORDS, *FOREIGN])})", re.IGNORECASE)


def language(text: str, path: str) -> Iterator[Problem]:
    """Without its first line every keyword is an error of its own."""
    if not text.strip():
        return
    first = next(line for line in text.split("\n") if line.strip())
    found = LANGUAGE.fullmatch(first)
    if not found or found[1] != "sv":
        yield Problem(path, 1, "must begin with '# language: sv'")


def signs(text: str, path: str) -> Iterator[Problem]:
    """Signs that are not seen, or look like a space: steps with them are unknown ones."""
    for number, line in enumerate(text.split("\n"), 1):
        odd = next((c for c in line if c != " " and unicodedata.category(c) in ("Zs", "Cf")), "")
        if odd:
            name = unicodedata.name(odd, "a sign").lower()
            message = f"has a sign that is not seen, U+{ord(odd):04X} ({name}), after "
            before = line.partition(odd)[0].split()
            yield Problem(path, number, f"{message}'{before[-1] if before else ''}'")


def spaces(step: Any, path: str) -> Iterator[Problem]:
    """Two spaces in a row, of which nobody sees the second."""
    if found := re.search(r"  |\t", step["text"]):
        before = step["text"][: found.start()].split()
        message = f"has more than one space after '{before[-1] if before else ''}'"
        yield Problem(path, step["location"]["line"], message)


def descriptions(text: str, path: str) -> Iterator[Problem]:
    """Every line of a description that was meant as a step or as a title."""
    inside = ""
    for number, line in enumerate(text.split("\n"), 1):
        said = line.strip()
        if title := TITLE.match(said):
            inside = title[1]
        elif said and said[0] not in "#@|" and not (inside in STEPPED and STEP.match(said)):
            if wrong := ANY_TITLE.match(said):
                inside = wrong[1].capitalize()
                hint = nearest(inside, TITLES)
                message = f"'{short(said)}' is read as a description, not as a title{hint}"
                yield Problem(path, number, message)
            elif _step(said):
                yield Problem(path, number, f"'{short(said)}' is {_reason(said, inside)}")


def _reason(said: str, inside: str) -> str:
    if STEP.match(said):
        return f"no step: below '{inside}:' stand no steps"
    word = said.split()[0]
    hint = nearest(word.capitalize(), KEYWORDS)
    return f"read as a description, not as a step: '{word}' is no keyword{hint}"


def _step(said: str) -> bool:
    """Whether a line reads as a step: its words are those of one, or begin as a condition does."""
    word, _, rest = said.partition(" ")
    glued = BEGINNING.match(said)
    rests = [rest.strip(), said[glued.end() :].strip() if glued else ""]
    if any(matching(kind, rest) for kind in KINDS for rest in rests if rest):
        return True
    return any(rest.startswith("att ") for rest in rests) and bool(
        glued or nearest(word.capitalize(), KEYWORDS)
    )
