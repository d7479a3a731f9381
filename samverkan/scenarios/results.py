"""The scenarios beside the results of their last recorded run."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from samverkan.data.provenance import today
from samverkan.model.guide import Guide
from samverkan.scenarios.features import Feature, Row, Scenario, fingerprint

Status = Literal["passed", "failed", "stale", "not-run"]


@dataclass(frozen=True)
class Result:
    """A scenario with the outcome of each of its rows, in order."""

    scenario: Scenario
    status: Status
    date: str
    rows: tuple[RowResult, ...]

    @property
    def pinned(self) -> tuple[str, ...]:
        """The rules that its assertions rested on."""
        return tuple(sorted({address for row in self.rows for address in row.pinned}))


@dataclass(frozen=True)
class RowResult:
    """How one example row came out; `weighed` are all rules that were decided for it."""

    row: Row
    passed: bool
    fault: str
    pinned: tuple[str, ...]
    weighed: tuple[str, ...]


class Record(BaseModel, strict=True):
    """One example row as a run recorded it."""

    path: str
    scenario: str
    row: dict[str, str]
    passed: bool
    fault: str
    pinned: list[str]
    weighed: list[str]


class Run(BaseModel, strict=True):
    """A whole run: its day, the fingerprints of what it was a run of, and every row."""

    date: str = ""
    data: str = ""
    scenarios: str = ""
    results: list[Record] = []


def write_results(
    path: Path, records: list[dict[str, Any]], features: list[Feature], guide: Guide
) -> None:
    """Record a whole run, with what it was a run of."""
    path.parent.mkdir(parents=True, exist_ok=True)
    summary = {
        "date": today().isoformat(),
        "data": guide.fingerprint,
        "scenarios": fingerprint(features),
        "results": sorted(records, key=lambda r: (r["path"], r["scenario"], str(r["row"]))),
    }
    path.write_text(json.dumps(summary, ensure_ascii=False, indent=1) + "\n", "utf-8")


def read_results(path: Path, features: list[Feature], guide: Guide) -> list[Result]:
    """Join scenarios and recorded results; what was recorded for other data is stale."""
    run = read_run(path)
    by_key = {(r.path, r.scenario, json.dumps(r.row, sort_keys=True)): r for r in run.results}
    stale = (run.data, run.scenarios) != (guide.fingerprint, fingerprint(features))
    return [
        _result(scenario, by_key, run.date, stale)
        for feature in features
        for scenario in feature.scenarios
    ]


def read_run(path: Path) -> Run:
    """What is recorded; an empty run where none was, or where the file is not written by one."""
    try:
        return Run.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return Run()


def _result(
    scenario: Scenario, by_key: dict[tuple[str, str, str], Record], date: str, stale: bool
) -> Result:
    rows = []
    for row in scenario.rows:
        found = by_key.get((scenario.path, scenario.name, json.dumps(row.values, sort_keys=True)))
        if found:
            pinned, weighed = tuple(found.pinned), tuple(found.weighed)
            rows.append(RowResult(row, found.passed, found.fault, pinned, weighed))
    status: Status = (
        "not-run"
        if len(rows) < len(scenario.rows)
        else "stale"
        if stale
        else "passed"
        if all(row.passed for row in rows)
        else "failed"
    )
    return Result(scenario, status, date, tuple(rows))


def unpinned(guide: Guide, results: list[Result]) -> list[str]:
    """The rules that no passed scenario's assertion rested on."""
    pinned = {address for r in results if r.status == "passed" for address in r.pinned}
    return [address for address in guide.provisions if address not in pinned]
