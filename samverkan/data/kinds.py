"""The kinds of data files: where they are, and the line with which each begins."""

from __future__ import annotations

from pathlib import Path

FORMAT = 1
FOLDER = "schemas"
# Kind → where such files are.
PLACES: dict[str, str] = {
    "agreement": "agreements/*/agreement.yaml",
    "edition": "agreements/*/*/edition.yaml",
    "clause": "agreements/*/*/*.yaml",
    "acts": "agreements/acts.yaml",
    "verbs": "agreements/verbs.yaml",
    "facts": "agreements/facts.yaml",
    "statutes": "agreements/statutes.yaml",
    "links": "agreements/links.yaml",
    "cases": "agreements/cases.yaml",
    "divergences": "agreements/divergences.yaml",
    "themes": "glossary/themes.yaml",
    "glossary": "glossary/*.yaml",
    "redirects": "docs/redirects.yaml",
    "exercises": "docs/utbilda/exercises.yaml",
    "case": "",
}


def kind_of(path: str) -> str | None:
    """The kind of a data file, by its path from the project's root."""
    named = Path(path)
    return next((kind for kind, where in PLACES.items() if where and _at(named, where)), None)


def _at(path: Path, where: str) -> bool:
    return len(path.parts) == len(Path(where).parts) and path.match(where)


def modeline(path: str) -> str:
    """The line with which a data file begins: it leads editors to the schema of its kind."""
    up = "../" * (len(Path(path).parts) - 1)
    return f"# yaml-language-server: $schema={up}{FOLDER}/{kind_of(path) or ''}.v{FORMAT}.json"
