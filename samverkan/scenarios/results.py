"""How scenarios came out: each row once, in a run here and now or as a run recorded it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ValidationError

from samverkan.data.provenance import today
from samverkan.model.guide import Guide
from samverkan.scenarios.features import Feature, Scenario, fingerprint

Status = Literal["passed", "failed", "stale", "not-run"]


class Ran(BaseModel, strict=True, frozen=True):
    """How one example row came out: what failed, and the rules that its assertions rested on."""

    path: str
    scenario: str
    row: dict[str, str]
    fault: str
    pinned: tuple[str, ...]

    @property
    def passed(self) -> bool:
        return not self.fault

    @property
    def key(self) -> tuple[str, str, str]:
        return key(self.path, self.scenario, self.row)


def key(path: str, scenario: str, row: dict[str, str]) -> tuple[str, str, str]:
    """What tells an example row from all others of a run."""
    return path, scenario, json.dumps(row, sort_keys=True)


class Run(BaseModel, strict=True):
    """A whole run: its day, the fingerprints of what it was a run of, and every row."""

    date: str = ""
    data: str = ""
    scenarios: str = ""
    results: list[Ran] = []


@dataclass(frozen=True)
class Result:
    """A scenario with the outcome of each of its rows, in order."""

    scenario: Scenario
    status: Status
    date: str
    rows: tuple[Ran, ...]

    @property
    def pinned(self) -> tuple[str, ...]:
        """The rules that its assertions rested on."""
        return tuple(sorted({address for row in self.rows for address in row.pinned}))


def joined(features: Iterable[Feature], run: Run, stale: bool = False) -> list[Result]:
    """Each scenario with what a run came to."""
    by_key = {ran.key: ran for ran in run.results}
    return [
        _result(scenario, by_key, run.date, stale)
        for feature in features
        for scenario in feature.scenarios
    ]


def _result(
    scenario: Scenario, by_key: dict[tuple[str, str, str], Ran], date: str, stale: bool
) -> Result:
    keys = [key(scenario.path, scenario.name, row.values) for row in scenario.rows]
    rows = tuple(by_key[key] for key in keys if key in by_key)
    status: Status = "passed" if all(row.passed for row in rows) else "failed"
    if len(rows) < len(keys):
        status = "not-run"
    elif stale:
        status = "stale"
    return Result(scenario, status, date, rows)


def write_results(path: Path, ran: Iterable[Ran], features: list[Feature], guide: Guide) -> None:
    """Record a whole run, with what it was a run of."""
    path.parent.mkdir(parents=True, exist_ok=True)
    run = Run(
        date=today().isoformat(),
        data=guide.fingerprint,
        scenarios=fingerprint(features),
        results=sorted(ran, key=lambda ran: (ran.path, ran.scenario, str(ran.row))),
    )
    path.write_text(run.model_dump_json(indent=1) + "\n", "utf-8")


def read_results(path: Path, features: list[Feature], guide: Guide) -> list[Result]:
    """Join scenarios and recorded results; what was recorded for other data is stale.

    Nothing has run where nothing is recorded, or where the file is not written by a run.
    """
    try:
        run = Run.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        run = Run()
    stale = (run.data, run.scenarios) != (guide.fingerprint, fingerprint(features))
    return joined(features, run, stale)


def unpinned(guide: Guide, results: list[Result]) -> list[str]:
    """The rules that no passed scenario's assertion rested on."""
    pinned = {address for r in results if r.status == "passed" for address in r.pinned}
    return [address for address in guide.provisions if address not in pinned]
