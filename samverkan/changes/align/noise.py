"""What an extraction leaves in a text: running headers, page numbers, links, contents lists.

Found as patterns for the `noise` of edition.yaml, so that every later reading of the text
blanks the same. A line that the old text holds as text of its own is never taken for noise.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise

from samverkan.changes.align.headings import NUMBERED
from samverkan.originals.account import normalise, squeeze

LINK = r"https?://\S+"
PAGES = 3  # how often a running header must stand, with as many page numbers
EDGE = 3  # lines at the top and at the foot of a page
SHARE = 3  # what stands at the edges of one page in three, or more, is no text
ENTRIES = 3  # how many headings make a contents list


def patterns(new: str, noise: list[str], old_letters: str) -> list[str]:
    """The patterns of noise in a new text that the old ones do not cover yet.

    `old_letters` are the letters of the old text without its noise.
    """
    found: list[str] = []
    blanked = normalise(new, noise).blanked
    if re.search(LINK, blanked) and "https" not in old_letters:
        found.append(LINK)
        blanked = normalise(new, [*noise, *found]).blanked
    found += _edges(blanked)
    blanked = normalise(new, [*noise, *found]).blanked
    found += _running(blanked, re.sub(r"\d", "", old_letters))
    front = _contents(normalise(new, [*noise, *found]).blanked)
    return [*found, front] if front else found


def _edges(text: str) -> list[str]:
    """Lines with words that come back at the edges of pages, whatever numbers they have."""
    pages = [
        [" ".join(line.split()) for line in page.split("\n") if line.strip()]
        for page in text.split("\f")
    ]
    pages = [lines for lines in pages if lines]
    on: Counter[str] = Counter()
    first: dict[str, str] = {}
    for lines in pages:
        ends = lines[:EDGE] + lines[-EDGE:]
        # Headings with the same title under other numbers are text.
        edge = {s if NUMBERED.match(s) else re.sub(r"\d+", "#", s): s for s in ends}
        on.update(list(edge))
        first = edge | first
    often = [key for key, n in on.items() if n >= PAGES and n * SHARE >= len(pages)]
    return [rf"^[ \t\f]*{_pattern(first[key])}[ \t]*$" for key in often if squeeze(key)]


def _running(text: str, old: str) -> list[str]:
    """Lines that come back with another page number each time, and bare page numbers."""
    lines: dict[str, list[list[int]]] = defaultdict(list)
    shapes: dict[str, str] = {}
    for raw in text.split("\n"):
        line = raw.strip(" \t\f\r")
        key = re.sub(r"\d+", "#", " ".join(line.split()))
        if "#" in key and len(line) <= 120 and not key.startswith("#.#"):
            lines[key].append([int(n) for n in re.findall(r"\d+", line)])
            shapes.setdefault(key, line)
    found = []
    for key, numbers in lines.items():
        words = squeeze(key)
        known = words in old if words else not _counts_pages(numbers)
        if len(numbers) >= PAGES and not known and _rises(numbers):
            found.append(rf"^[ \t\f]*{_pattern(shapes[key])}[ \t]*$")
    return found


def _rises(numbers: list[list[int]]) -> bool:
    """Whether one of a line's numbers grows from each time to the next, as page numbers do."""
    columns = list(zip(*numbers, strict=False))
    return any(all(a < b for a, b in pairwise(c)) for c in columns)


def _counts_pages(numbers: list[list[int]]) -> bool:
    """Whether bare numbers go 1, 2, 3: nothing else on a line of its own does."""
    first = [n[0] for n in numbers]
    return first == list(range(first[0], first[0] + len(first)))


def _pattern(line: str) -> str:
    words = [re.sub(r"\d+", r"\\d+", re.escape(word)) for word in line.split()]
    return r"\s+".join(words)


def _contents(text: str) -> str | None:
    """A pattern for all up to the end of a contents list, where there is one.

    It is a run of numbered lines each of which comes again further down as a heading.
    """
    source = normalise(text, [])
    lines = list(NUMBERED.finditer(text))
    entries = []
    for line in lines:
        end = text.find("\n", line.end())
        words = text[line.end() : end if end >= 0 else len(text)]
        title = re.sub(r"[\s.…·_]*\d{0,3}\s*$", "", words) if re.search(r"\D", words) else words
        again = any(
            later["number"] == line["number"]
            and squeeze(text[later.end() : later.end() + 3 * len(title) + 40]).startswith(
                squeeze(title)
            )
            for later in lines
            if later.start() > line.start()
        )
        if not again or not squeeze(title):
            break
        entries.append((line, title, words))
    if len(entries) < ENTRIES or not source.letters:
        return None
    line, title, _ = entries[-1]
    return rf"\A[\s\S]*?^[ \t\f]*{_pattern(line.group().strip())}\s+{_pattern(title)}[^\n]*"
