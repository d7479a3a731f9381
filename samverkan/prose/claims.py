"""Claims on a page that are bound to no rule, whatever their shape.

A sentence claims something when it has a head (a force, a decision, a requirement, an exception, a
cost, an order, a comparison, what a text says, or an act's verb) and a word of the domain. It
claims nothing when it asks, tells of the guide, points to where something stands, or is bound to
its rule (`samverkan.prose.bound`). All words are data: claims.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.prose.bound import CONCEPT, SPAN
from samverkan.words.say import Say

# What stands in the place of what the model says: a rule or clause, a cell, bound words; of code;
# and before the words of a link.
HELD, CELL, BOUND, CODE, TO = "∎", "◆", "◇", "⌨", "›"
POINTS = f"[{HELD}{CELL}{BOUND}{TO}]"
ROLE = re.compile(r"\{[\w-]+\}`[^`]*`")
LINK = re.compile(r"\[([^][]*)\](?:\([^)]*\)|\{[^}]*\})|\{\w+\}|<[^<>\s]+>")
SENTENCE = re.compile(r"(?<=[.!?])\s+")
POINTER = re.compile(r"\{(?:rule|fact|clause|statement|scenario)\}`|\]\(|holds=")


@cache
def words() -> dict[str, Any]:
    """claims.yaml: the words by which a sentence claims something, or does not."""
    here = Path(__file__).parent
    data: dict[str, Any] = read(here / "claims.yaml", here).data
    return data


class Claims:
    """The sentences of one language that claim what is bound to nothing."""

    def __init__(self, guide: Guide, language: Language) -> None:
        self.guide, self.language = guide, language
        self.heads = {kind: _any(said[language]) for kind, said in words()["head"].items()}
        self.heads["act"] = _any([*words()["head"]["act"][language], *self._verbs()])
        self.words = {name: _any(said[language]) for name, said in words()["others"].items()}

    def _verbs(self) -> set[str]:
        """The verbs of the acts in the present tense, and in the passive."""
        found = self.guide.verbs[self.language].values()
        verbs = {verb.does for verb in found} - {*words()["no-verb"]}
        passive = {re.sub(ending, "s", v) for ending in ("r$", "er$") for v in verbs}
        return verbs | passive if self.language == "sv" else verbs

    def find(self, text: str) -> Iterator[tuple[str, str]]:
        """(kind of claim, the words that make it one) of each claim in a passage."""
        points, plain = bool(POINTER.search(text)), self.plain(text)
        about = ["domain"]
        about += ["pronouns"] if self.words["domain"].search(plain) else []
        if not self._finds("guide", plain):
            about += ["absolute"] if CODE in plain else ["weak", "absolute"]
        for sentence in _cells(plain) if plain.startswith("|") else SENTENCE.split(plain):
            if not self._claims_nothing(sentence, points):
                reads = ["reads"] if self._opens("reads", sentence) else []
                item = plain[:1].islower()
                yield from islice(self._claims(sentence, [*about, *reads], item), 1)

    def _claims(self, sentence: str, about: list[str], item: bool) -> Iterator[tuple[str, str]]:
        """What makes a sentence a claim: a head in it, or that it is a whole one of the domain."""
        strong = words()["strong"]
        *labels, last = re.split(r":\s", sentence)
        if not re.search(r"[.:!]$", last):
            labels, last = [*labels, last], ""
        for label in labels:
            # An item that goes on from its lead-in is no name: "the health centre that calls".
            named = label if item else self.words["relative"].split(label)[0]
            kinds = strong if self._opens("headings", label) else words()["label"]
            yield from self._head(named, about, kinds)
        yield from self._head(last, about, self.heads)
        yield from self._head(sentence, about, strong)
        if BOUND in sentence and (no := self.words["denies"].search(sentence)):
            yield "negation", f"{no.group()} … {BOUND}"
        told = re.search(r"[.!]$", sentence) and BOUND not in sentence
        if told and (not labels or self._cell(labels[-1], last)):
            of = (m for name in about if (m := self.words[name].search(sentence)))
            yield from (("statement", m.group()) for m in of)

    def _cell(self, label: str, said: str) -> bool:
        """Whether a label gives an answer by hand: "Who: the region"."""
        return bool(self.words["cells"].fullmatch(label) and not re.search(POINTS, said))

    def plain(self, text: str) -> str:
        """A passage as it is read, with a sign where the model speaks."""
        text = SPAN.sub(BOUND, text)
        text = CONCEPT.sub(lambda m: TO + self._concept(m[1]), text)
        text = ROLE.sub(lambda m: CELL if m[0].startswith("{fact}") else HELD, text)
        text = LINK.sub(lambda m: (TO if "](" in m[0] else "") + (m[1] or ""), text)
        text = re.sub(r"`[^`]*`", CODE, text)
        return " ".join(text.replace("*", "").split())

    def _concept(self, name: str) -> str:
        known = name in self.guide.concepts
        return Say(self.guide, self.language).concept(name) if known else name

    def _head(
        self, words: str, about: list[str], kinds: Iterable[str]
    ) -> Iterator[tuple[str, str]]:
        """The kind of claim that some words make, and the words that do."""
        of = next((m for name in about if (m := self.words[name].search(words))), None)
        for kind in kinds if of else ():
            if of and (found := self.heads[kind].search(words)):
                yield kind, f"{of.group()} … {found.group()}"

    def _claims_nothing(self, sentence: str, points: bool) -> bool:
        """Whether a sentence asks, warns of a mistake beside what is right, or tells of the guide."""
        if sentence.endswith("?"):
            return not self._opens("leading", sentence)
        shown, _, rest = sentence.partition(": ")
        act = self.words["clause"].split(shown.partition(" ")[2])[0]
        warns = points and self._opens("mistake", sentence) and not self._finds("because", shown)
        warns = warns and not self._finds("main", act)
        return not self._says(rest) and (warns or self._tells(shown, sentence))

    def _finds(self, name: str, sentence: str) -> bool:
        return bool(self.words[name].search(sentence))

    def _opens(self, name: str, sentence: str) -> bool:
        return bool(self.words[name].match(sentence.lstrip('”“"( ›')))

    def _says(self, said: str, kinds: Iterable[str] = ()) -> bool:
        """Whether there is a head of any kind, or of some kinds."""
        return any(self.heads[kind].search(said) for kind in kinds or self.heads)

    def _tells(self, shown: str, sentence: str) -> bool:
        """Whether a sentence is about the guide, or where to look, and goes on to nothing else."""
        points = re.search(POINTS, sentence)
        title = not re.search(r"[.!]$", sentence)
        asks = self._opens("shows", shown) and not self._strong(shown)
        opens = (
            (self._opens("opens", shown) and not self._opens("reads", shown))
            or (points and self._opens("read", shown))
            or (title and self._opens("titles", shown))
            or ((points or title) and asks)
        )
        if not opens and (told := self.words["mild"].match(shown)):
            shown = shown[told.end() :]
            opens = not self._says(shown, words()["weighty"])
        first, *apart = re.split(r"[;–]", shown)
        added = [*re.split(r", (?=\w)", first)[1:], *apart]
        says = self._finds("that", shown) or (
            self._strong(self.words["asks"].split(shown)[0]) and not self._opens("titles", shown)
        )
        says = says or any(self._finds("domain", part) for part in apart)
        says = says or any(map(self._says, re.findall(r"\(([^)]*)", shown)))
        return bool(opens) and not says and not any(map(self._adds, added))

    def _strong(self, shown: str) -> bool:
        return self._says(shown, words()["strong"])

    def _adds(self, part: str) -> bool:
        """Whether a part of a sentence goes on to say something else: "and the region pays"."""
        found = self.words["but"].match(part)
        left = part[found.end() :].strip() if found else part
        return self._says(left) and not self.words["asks"].match(left)


def _cells(row: str) -> Iterator[str]:
    """The cells of a table, and a question with what stands beside it as one statement."""
    cells = [cell.strip() for cell in row.split("|")]
    for cell, beside in zip(cells, [*cells[1:], ""], strict=True):
        answered = cell.endswith("?") and beside and not re.search(POINTS, beside)
        yield f"{cell[:-1]} {beside}." if answered else cell


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of some phrases, as whole words; `*` is the rest of a word."""
    said = sorted(phrases, key=len, reverse=True)
    parts = "|".join(re.escape(p).replace(r"\*", r"[\w-]*").replace(r"\ ", r"\s+") for p in said)
    return re.compile(rf"(?<![\w-])(?:{parts})(?![\w-])", re.IGNORECASE)
