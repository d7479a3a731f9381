"""What a parser takes for a description, though it was meant as a step, a title or a setting.

Gherkin reads every line below a title as its description until the first step. A first keyword
that is mistyped therefore turns a step into words that nobody runs, and the run stays green. Signs
that look like others (a no-break space) make steps unknown that look right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from gherkin.dialect import Dialect

from samverkan.files.errors import Problem, nearest, short
from samverkan.scenarios.vocabulary import KINDS, Vocabulary

SWEDISH = re.compile(r"\s*#\s*language\s*:\s*sv\s*")
STEPPED = ("Bakgrund", "Scenario", "Scenariomall", "Abstrakt Scenario")
TITLED = ("feature", "rule", "background", "scenario", "scenario_outline", "examples")


def _words(language: str, *groups: str) -> list[str]:
    """The keywords of some groups in a language, but for the star that stands for any step."""
    dialect = Dialect.for_name(language)
    found = [word for group in groups for word in getattr(dialect, f"{group}_keywords")]
    return [word.strip() for word in found if word != "* "]


STEPS = ("given", "when", "then", "and", "but")
TITLES, KEYWORDS = _words("sv", *TITLED), _words("sv", *STEPS)
FOREIGN_TITLES, FOREIGN = _words("en", *TITLED), _words("en", *STEPS)
TITLE = re.compile(rf"({'|'.join(sorted(TITLES, key=len, reverse=True))}):")
ANY_TITLE = re.compile(rf"({'|'.join([*TITLES, *FOREIGN_TITLES])})\s*:", re.IGNORECASE)
STEP = re.compile(rf"(?:{'|'.join(KEYWORDS)}|\*) ")
BEGINNING = re.compile(rf"(?:{'|'.join([*KEYWORDS, *FOREIGN])})", re.IGNORECASE)


def language(text: str, path: str) -> Iterator[Problem]:
    """Without its first line every keyword is an error of its own."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    if first and not SWEDISH.fullmatch(first):
        yield Problem(path, 1, "must begin with '# language: sv'")


def signs(text: str, path: str) -> Iterator[Problem]:
    """Signs that are not seen, or look like a space: steps with them are unknown ones."""
    misleading = {c for c in set(text) - {" "} if unicodedata.category(c) in ("Zs", "Cf")}
    for number, line in enumerate(text.split("\n"), 1):
        if odd := next(filter(misleading.__contains__, line), ""):
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


def descriptions(text: str, path: str, words: Vocabulary | None) -> Iterator[Problem]:
    """Every line of a description that was meant as a title, or as a step of the vocabulary."""
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
            elif _step(said, words):
                yield Problem(path, number, f"'{short(said)}' is {_reason(said, inside)}")


def _reason(said: str, inside: str) -> str:
    if STEP.match(said):
        return f"no step: below '{inside}:' stand no steps"
    word = said.split()[0]
    hint = nearest(word.capitalize(), KEYWORDS)
    return f"read as a description, not as a step: '{word}' is no keyword{hint}"


def _step(said: str, words: Vocabulary | None) -> bool:
    """Whether a line reads as a step: its words are those of one, or begin as a condition does."""
    word, _, rest = said.partition(" ")
    glued = BEGINNING.match(said)
    rests = [rest.strip(), said[glued.end() :].strip() if glued else ""]
    if words and any(words.matching(kind, rest) for kind in KINDS for rest in rests if rest):
        return True
    return any(rest.startswith("att ") for rest in rests) and bool(
        glued or nearest(word.capitalize(), KEYWORDS)
    )
