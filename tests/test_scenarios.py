"""Every scenario of the project, run by pytest-bdd."""

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[1] / "scenarios"))
