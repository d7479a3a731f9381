"""How many of the queries in queries.txt find their page: `python tests/queries.py [SITE]`.

A page is found first, or among the first three or five, as a reader sees it: of each group of
results the first five, in the order of the search page.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SHOWN = 5
ROWS = (1, 3, 5)
Groups = list[tuple[str, list[str]]]


@dataclass(frozen=True)
class Query:
    """A query, where it comes from, and the pages that answer it."""

    set: str
    language: str
    said: str
    pages: tuple[str, ...]

    def rank(self, found: Groups) -> int | None:
        """The place of the first page that answers it, from 1."""
        seen = [address for _, group in found for address in group[:SHOWN]]
        pages = [address.partition("#")[0].removesuffix(".html") for address in seen]
        ranks = (number for number, page in enumerate(pages, 1) if self._answers(page))
        return next(ranks, None)

    def _answers(self, page: str) -> bool:
        return any(
            page == wanted or (wanted.endswith("/") and page.startswith(wanted))
            for wanted in self.pages
        )


def read(path: Path = HERE / "queries.txt") -> list[Query]:
    """The table."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            of, said, pages = line.split(" | ")
            name, language = of.split()
            found.append(Query(name, language, said, tuple(pages.split())))
    return found


def node() -> str:
    """The machine's node, or the one that Playwright brings."""
    if found := shutil.which("node"):
        return found
    from playwright._impl._driver import compute_driver_executable

    return str(compute_driver_executable()[0])


def ask(script: Path, index: Path, queries: Iterable[str]) -> list[Groups]:
    """The groups of results for each query, best first."""
    command = [node(), str(HERE / "found.js"), str(script), str(index)]
    ran = subprocess.run(
        command, input=json.dumps([*queries]), capture_output=True, text=True, check=True
    )
    found: list[Groups] = json.loads(ran.stdout)
    return found


def ranks(site: Path, queries: list[Query]) -> dict[Query, int | None]:
    """The rank of each query's page in a built site; not of pages that the site has not got yet."""
    found: dict[Query, int | None] = {}
    for language, root in (("sv", site), ("en", site / "en")):
        own = [
            q
            for q in queries
            if q.language == language and any(_is_there(root, p) for p in q.pages)
        ]
        answers = ask(
            site / "_static" / "search.js", root / "searchindex.js", [q.said for q in own]
        )
        found |= {query: query.rank(groups) for query, groups in zip(own, answers, strict=True)}
    return found


def _is_there(root: Path, page: str) -> bool:
    return (root / page).is_dir() if page.endswith("/") else (root / f"{page}.html").is_file()


def shares(found: Iterable[int | None]) -> list[int]:
    """Of 100, how many are first, among the first three, among the first five."""
    every = list(found)
    return [
        100 * sum(rank is not None and rank <= row for rank in every) // len(every) for row in ROWS
    ]


def main(site: Path) -> None:
    found = ranks(site, read())
    for name in dict.fromkeys(query.set for query in found):
        own = [rank for query, rank in found.items() if query.set == name]
        print(f"{name:7} {len(own):4} queries, of 100 first/3/5: {shares(own)}")
    for query, rank in found.items():
        if rank is None or rank > 3:
            print(
                f"{rank or '-':>3} {query.set} {query.language} {query.said} → {' '.join(query.pages)}"
            )


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parent / "build" / "site"))
