"""Every scenario of the project, run by pytest-bdd."""

from pathlib import Path

from pytest_bdd import scenarios

from steps import given, then_aspects, then_duties, then_whole, when

__all__ = ["given", "then_aspects", "then_duties", "then_whole", "when"]

scenarios(str(Path(__file__).parents[1] / "scenarios"))
