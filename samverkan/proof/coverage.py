"""How much of the agreements is encoded, decided by scenarios and shown on pages. Counted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ValidationError

from samverkan.data.pages import is_guidance
from samverkan.model.guide import Guide, Text
from samverkan.scenarios.features import read_features
from samverkan.scenarios.results import unpinned
from samverkan.scenarios.run import results


@dataclass(frozen=True)
class Coverage:
    """What is missing, a line each, and the figures by name."""

    missing: list[str]
    counts: dict[str, str]


def measure(guide: Guide, root: Path, prefix: str = "") -> Coverage:
    """Run every scenario in process and read which rules the last built site shows."""
    entered = [address for address in guide.provisions if address.startswith(prefix)]
    rules = [address for address in entered if not guide.text_of(address).is_draft]
    found = results(read_features(guide), guide)
    pages = _pages(root)
    shown = {address for page, used in pages.items() if is_guidance(page) for address in used}
    missed = [address for address in unpinned(guide, found) if address in set(rules)]
    unshown = [address for address in rules if pages and address not in shown]
    where = {a: guide.text_of(a).files[guide.provisions[a].clause] for a in rules}
    clauses = [clause for text in guide.settled for clause in text.clauses.values()]
    counts = {
        "clauses with statements": f"{sum(bool(c.statements) for c in clauses)} of {len(clauses)} headings",
        "statements": str(sum(len(clause.statements) for clause in clauses)),
        "rules": str(len(rules)),
        "rules pinned by a scenario": f"{len(rules) - len(missed)} of {len(rules)}",
        "rules on a guidance page": f"{len(rules) - len(unshown)} of {len(rules)}"
        if pages
        else "unknown: build the site first",
        "silences (computed)": str(sum(_silences(guide, text) for text in guide.settled)),
        "scenarios": f"{len(found)} with {sum(len(r.rows) for r in found)} example rows in all",
        "pages": str(len(pages)),
        "rules of drafts, not counted": str(len(entered) - len(rules)),
    }
    missing = [f"{where[a]}: no scenario pins the rule {a}" for a in missed]
    missing += [f"{where[a]}: no guidance page shows the rule {a}" for a in unshown]
    return Coverage(missing, counts)


def _pages(root: Path) -> dict[str, list[str]]:
    try:
        return _Site.model_validate_json((root / "build/site/data/guide.json").read_bytes()).pages
    except (OSError, ValidationError):
        return {}


class _Site(BaseModel):
    """What is read of a site's guide.json."""

    pages: dict[str, list[str]]


def _silences(guide: Guide, text: Text) -> int:
    """The questions on acts that a text regulates which none of its rules answers."""
    return sum(
        not any(provision.rule.fills(aspect) for provision in provisions)
        for act, provisions in text.by_act.items()
        for aspect in guide.acts[act].asks
        if aspect != "condition"
    )
