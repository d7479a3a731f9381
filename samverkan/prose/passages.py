"""Every text that a person typed, with its file and line: prose, catalogues, free texts of data.

A comment `typed: reason` just above a passage (`%` before it in a page, `#` in YAML and in a
scenario) marks what may stand there though the linter finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from samverkan.files.catalogue import read_catalogue
from samverkan.files.errors import relative
from samverkan.files.text import listed, read_text
from samverkan.files.yamlfile import YamlFile
from samverkan.model.records import KINDS, LANGUAGES, Language
from samverkan.model.references import free_keys
from samverkan.words.glossary import Files

Source = Literal["page", "scenario", "data", "step"]

COMMENT = re.compile(r"^\s*[%#]\s*typed:\s*(?P<reason>\S.*)$")
FENCE = re.compile(r"^(?P<fence>`{3,}|:{3,})(?P<name>\{[\w-]+\})?")
# Directives that hold prose: their titles and contents are read as the page's own.
PROSE = frozenset(
    f"{{{name}}}"
    for name in (
        "admonition", "attention", "card", "caution", "danger", "dropdown", "epigraph", "error",
        "grid-item-card", "hint", "important", "note", "seealso", "tab-item", "tip", "warning",
    )
)  # fmt: skip
# What begins a passage of its own in a page: a heading, an item, a definition.
BEGINS = re.compile(r"^\s*(?:#{1,6}|[-*]|\d+\.|:)\s+")
# A line of a scenario that is not its description.
KEYWORD = re.compile(
    r"^\s*(?:[@|#]|(?:Egenskap|Regel|Bakgrund|Scenario|Scenariomall|Exempel):"
    r"|(?:Givet|När|Så|Och|Men)\s)"
)
CATALOGUES = Path("docs/locales/en/LC_MESSAGES")
# The keys of YAML under which people write sentences of their own; other texts are labels
# that the model's sentences are made of.
FREE = free_keys(KINDS)


@dataclass(frozen=True)
class Marker:
    """A comment that lets what is typed below it stand, and why."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: typed: {self.reason}"


@dataclass(frozen=True)
class Passage:
    """A paragraph, heading, item, description or free text, and the marker above it."""

    source: Source
    path: str
    line: int
    language: Language
    words: str
    marker: Marker | None = None


@dataclass(frozen=True)
class Pair:
    """A text in both languages, where the English stands.

    A note speaks of the words of its own language, so the two need not say the same.
    """

    source: Source
    path: str
    line: int
    swedish: str
    english: str
    note: bool = False


def passages(root: Path, files: Files) -> Iterator[Passage]:
    """All passages, in Swedish and in English.

    The English of a page or a scenario has its marker from the Swedish.
    """
    swedish = [*pages(root), *descriptions(root)]
    yield from swedish
    said = {words: passage for passage in swedish for words in _messages(passage.words)}
    for pair in catalogues(root):
        original = said.get(" ".join(pair.swedish.split()))
        if original or pair.source == "page":  # of a scenario, its names are tested by its steps
            words, marker = " ".join(pair.english.split()), original.marker if original else None
            yield Passage(pair.source, pair.path, pair.line, "en", words, marker)
    for file in files.values():
        yield from free_texts(file, root)


def _messages(words: str) -> list[str]:
    """What is translated of a passage by itself: a table's cells."""
    return [cell.strip() for cell in words.split("|")] if words.startswith("|") else [words]


def written_pages(root: Path) -> Iterator[Path]:
    """The pages that people write, not those made from the data."""
    for path in listed(root / "docs", "**/*.md"):
        if "<!-- made from the data" not in read_text(path, relative(path, root))[:200]:
            yield path


def pages(root: Path) -> Iterator[Passage]:
    """The Swedish prose of the pages; what stands in a directive of data is data."""
    for path in written_pages(root):
        name = relative(path, root)
        for line, words, marker in _blocks(_prose(read_text(path, name)), name):
            yield Passage("page", name, line, "sv", words, marker)


def descriptions(root: Path) -> Iterator[Passage]:
    """What stands under the titles of features, rules and scenarios; steps are tested."""
    for path in listed(root / "scenarios", "**/*.feature"):
        name = relative(path, root)
        lines = [
            (line, "" if KEYWORD.match(words) and not COMMENT.match(words) else words)
            for line, words in enumerate(read_text(path, name).split("\n"), 1)
        ]
        for line, words, marker in _blocks(lines, name):
            yield Passage("scenario", name, line, "sv", words, marker)


def _prose(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a page, empty where directives, their options and their data stand."""
    inside, opened = "", ""
    for line, words in enumerate(text.splitlines(), 1):
        fence = FENCE.match(words)
        prose = fence and fence["name"] in PROSE
        if inside:
            inside = "" if words.strip() == inside else inside
            yield line, ""
        elif opened and words.strip() == opened:
            opened = ""
            yield line, ""
        elif fence and fence["fence"].startswith("`") and not prose:
            inside = fence["fence"]
            yield line, ""
        elif fence or re.match(r"^:[\w-]+:( |$)", words):
            opened = fence["fence"] if fence and prose else opened
            title = words.partition("}")[2].strip() if prose else ""
            yield line, title and f"# {title}"
        else:
            yield line, words


def _blocks(
    lines: Iterable[tuple[int, str]], path: str
) -> Iterator[tuple[int, str, Marker | None]]:
    """Paragraphs and items: (line, words on one line, the marker above)."""
    first, words, headed = 0, "", False
    marker: Marker | None = None
    for line, said in [*lines, (0, "")]:
        comment, begins = COMMENT.match(said), BEGINS.match(said)
        if words and (comment or begins or headed or not said.strip()):
            yield first, " ".join(words.split()), marker
            words, marker = "", None
        headed = said.startswith("#")
        if comment:
            marker = Marker(path, line, comment["reason"])
        elif said.strip():
            first = first if words else line
            words += " " + (said[begins.end() :] if begins else said)


def catalogues(root: Path) -> Iterator[Pair]:
    """Every message that has an English. Raises `Problems` where a file cannot be read."""
    for path in listed(root / CATALOGUES, "**/*.po"):
        name = relative(path, root)
        source: Source = "scenario" if "scenarios" in path.parts else "page"
        for message in read_catalogue(path, root):
            if message.id and message.string:
                line = message.lineno or 0
                yield Pair(source, name, line, str(message.id), str(message.string))


def bilingual(file: YamlFile) -> Iterator[tuple[tuple[Any, ...], dict[str, str]]]:
    """The texts of a file in both languages, and the place of each."""
    stack: list[tuple[tuple[Any, ...], Any]] = [((), file.data)]
    while stack:
        place, data = stack.pop()
        if isinstance(data, dict):
            if all(isinstance(data.get(language), str) for language in LANGUAGES):
                yield place, data
            stack += [((*place, key), value) for key, value in data.items()]
        elif isinstance(data, list):
            stack += [((*place, index), value) for index, value in enumerate(data)]


def data_pairs(files: Files) -> Iterator[Pair]:
    """Every text of the YAML files but the sentences of rules, labels too."""
    for file in files.values():
        for place, text in bilingual(file):
            if place[-1] != "says":  # the rules hold the sentences, in either language
                line = file.line((*place, "en"))
                yield Pair("data", file.path, line, text["sv"], text["en"], place[-1] == "note")


def free_texts(file: YamlFile, root: Path) -> Iterator[Passage]:
    """The sentences that people write in a YAML file."""
    lines = read_text(root / file.path, file.path).splitlines()
    for place, text in bilingual(file):
        if FREE.isdisjoint(place):
            continue
        marker = _above(lines, file, place)
        for language in LANGUAGES:
            line = file.line((*place, language))
            words = " ".join(text[language].split())
            yield Passage("data", file.path, line, language, words, marker)


def _above(lines: list[str], file: YamlFile, place: tuple[Any, ...]) -> Marker | None:
    """The marker just above a text, or above the key that it stands under."""
    for line in sorted({file.line(place), file.line((*place, "sv"))}):
        if line > 1 and (found := COMMENT.match(lines[line - 2])):
            return Marker(file.path, line - 1, found["reason"])
    return None
