"""What the agreements leave open: each finding's scenario, as printed, runs and passes."""

from pathlib import Path

import pytest

from samverkan.model.gaps import gaps
from samverkan.model.guide import Guide
from samverkan.scenarios.features import read_feature
from samverkan.scenarios.run import run_all
from samverkan.words.gaps import scenario_lines


@pytest.mark.parametrize("code", ["VG", "ST"])
def test_the_scenario_of_every_gap_runs(code: str, guide: Guide, tmp_path: Path) -> None:
    """A gap that is open for some children, or a conflict, shows itself in a scenario."""
    shown = [
        lines for gap in gaps(guide, guide.text(code)) if (lines := scenario_lines(guide, gap))
    ]
    assert shown
    for lines in shown:
        path = tmp_path / "gap.feature"
        path.write_text("\n".join(["# language: sv", "Egenskap: Gap", "", *lines]) + "\n", "utf-8")
        feature = read_feature(path, tmp_path)
        assert [outcome.fault for outcome in run_all([feature], guide)] == [""]
