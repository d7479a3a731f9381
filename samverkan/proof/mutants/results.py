"""The figures of a run of the mutants, written for the site and read back by it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from samverkan.data.provenance import today
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES
from samverkan.proof.mutants.run import Report, Verdict
from samverkan.scenarios.features import Feature, Scenario


@dataclass(frozen=True)
class Recorded:
    """A run on the present rules, sentences and scenarios.

    `clauses` has, by clause ("vg/3.4.3.1"), the scenarios' verdicts, and how many changes the
    sentence of a language would not notice (`sv`, `en`); `sentences` how many changed sentences
    were held against the rules, and how many of them went unnoticed.
    """

    VERDICTS: ClassVar[tuple[Verdict, ...]] = ("killed", "equivalent", "survived")

    date: str
    clauses: dict[str, dict[str, int]]
    survivors: list[dict[str, Any]]
    sentences: dict[str, int]

    @property
    def counts(self) -> dict[str, int]:
        """How many of each verdict, and how many each language's sentences would not notice."""
        names = (*self.VERDICTS, *LANGUAGES)
        return {n: sum(found.get(n, 0) for found in self.clauses.values()) for n in names}


def write(path: Path, report: Report, guide: Guide, features: list[Feature]) -> None:
    """Record the figures per clause, with what they were measured on."""
    clauses: dict[str, Counter[str]] = {}
    for mutant, judged in report.verdicts:
        clause = clauses.setdefault("/".join(mutant.address.split("/")[:2]), Counter())
        clause[judged.scenarios] += 1
        clause.update(lang for lang, found in judged.sentences.items() if found == "survived")
    survivors = [
        {"rule": m.address, "field": m.field, "was": m.was.model_dump(), "now": m.now.model_dump()}
        for m in report.survivors
    ]
    summary = {
        "date": today().isoformat(),
        "data": guide.fingerprint,
        "scenarios": _scenarios([s for feature in features for s in feature.scenarios]),
        "clauses": clauses,
        "survivors": survivors,
        "sentences": {"changed": report.changed, "unnoticed": len(report.unnoticed)},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(summary, ensure_ascii=False, indent=1) + "\n", "utf-8")


def read(path: Path, guide: Guide, scenarios: Iterable[Scenario]) -> Recorded | None:
    """The last run, or None where there was none or it was of other rules or scenarios."""
    try:
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if (found["data"], found["scenarios"]) != (guide.fingerprint, _scenarios(scenarios)):
            return None
        return Recorded(found["date"], found["clauses"], found["survivors"], found["sentences"])
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _scenarios(scenarios: Iterable[Scenario]) -> str:
    said = repr(sorted((scenario.path, scenario.id, scenario) for scenario in scenarios))
    return hashlib.sha256(said.encode()).hexdigest()[:16]
