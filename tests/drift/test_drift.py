"""Planted faults: each kind of wrong edit is caught, and told where it can be mended."""

from collections import Counter

import pytest
from copies import ROOT
from faults import FAULTS, Fault
from planting import Nursery, plant, run, told_at


def test_a_planted_fault_is_caught_and_told_in_its_place(fault: Fault, nursery: Nursery) -> None:
    root = nursery.fresh(fault)
    line = plant(root, fault)
    status, said = run(root, fault.check)
    assert status == 1, f"not caught: {fault.check} says {said[-5:]}"
    place = told_at(root, fault, line)
    here = [message for message in said if message.startswith(place)]
    told = [message for message in here if all(words in message for words in fault.says)]
    assert told, f"nothing begins {place!r} and has {fault.says}: {here or said}"


@pytest.mark.parametrize("check", ["check", "lint"])
def test_without_a_fault_there_is_nothing_to_tell(check: str, nursery: Nursery) -> None:
    none = Fault("none", "owner", "README.md", "", "", check, ())
    status, said = run(nursery.fresh(none), check)
    assert status == 0, said


def test_each_fault_still_fits_the_file_that_it_is_planted_in() -> None:
    for fault in FAULTS:
        if fault.old and "lock" not in fault.file:
            assert (ROOT / fault.file).read_text("utf-8").count(fault.old) == 1, fault.name


def test_the_faults_are_of_every_kind() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 45
    assert {fault.by for fault in FAULTS} == {
        "owner",
        "editor",
        "translator",
        "trainer",
        "developer",
    }
    kinds = Counter(
        fault.file.split("/")[0] + "/*." + fault.file.split(".")[-1] for fault in FAULTS
    )
    assert kinds.keys() >= {
        "agreements/*.yaml", "glossary/*.yaml", "docs/*.md", "docs/*.po", "docs/*.yaml",
        "scenarios/*.feature", "scenarios/*.txt", "samverkan/*.py",
    }  # fmt: skip
    assert sum(fault.quick for fault in FAULTS) >= 36
