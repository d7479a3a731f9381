"""LIX, the Swedish readability index, of the built site's pages.

LIX = words / sentences + 100 × words of more than six letters / words (Björnsson, 1968).
Body text only: paragraphs and list items, without headings, labels, menus and the definitions
that lie behind the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup

WORD = re.compile(r"[^\W\d_]+")
SENTENCE = re.compile(r"[.!?:;](?=\s|$)")
MOST = 50
AIM = 45
SHARE = 0.9


@dataclass(frozen=True)
class Page:
    """A page's address and LIX; None where it has too little text to say (under 30 words)."""

    path: str
    lix: float | None


def lix(blocks: list[str]) -> float | None:
    """The index of some blocks of text; each block ends at least one sentence."""
    words = [word for block in blocks for word in WORD.findall(block)]
    if len(words) < 30:
        return None
    sentences = sum(max(1, len(SENTENCE.findall(block))) for block in blocks if WORD.search(block))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def measure(site: Path) -> list[Page]:
    """The Swedish pages of a built site, the hardest first."""
    pages = [
        Page(path.relative_to(site).as_posix(), lix(_blocks(path)))
        for path in site.rglob("*.html")
        if path.relative_to(site).parts[0] not in ("en", "_static") and path.name != "search.html"
    ]
    return sorted(pages, key=lambda page: -(page.lix or 0))


def _blocks(path: Path) -> list[str]:
    article = BeautifulSoup(path.read_text("utf-8"), "html.parser").select_one("article.sg-article")
    if article is None:
        return []
    for part in article.select(
        ".sg-region, .sg-contents, .sg-hidden, .sg-label, .sg-kind, .sg-meta, .sg-definition,"
        ".sg-glossary > dt, .sg-word, .sg-index, h1, h2, h3, .rubric, pre, caption"
    ):
        part.decompose()
    blocks = article.find_all(["p", "li", "dt"])
    return [b.get_text(" ", strip=True) for b in blocks if not b.find(["p", "li"])]


def verdict(pages: list[Page]) -> list[str]:
    """What misses the aim: a page over 50, or fewer than nine in ten at 45 or lower."""
    measured = [page for page in pages if page.lix is not None]
    faults = [f"{p.path}: LIX {p.lix:.0f}, over {MOST}" for p in measured if (p.lix or 0) > MOST]
    easy = sum((page.lix or 0) <= AIM for page in measured)
    if measured and easy < SHARE * len(measured):
        faults.append(f"only {easy} of {len(measured)} pages have a LIX of {AIM} or lower")
    return faults
