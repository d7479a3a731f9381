"""An exercise is as true as its scenarios: what no longer holds in it is told, each kind planted."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samverkan.data.load import load_files
from samverkan.data.project import loaded
from samverkan.scenarios.exercises import FILE, case, faults, read_exercises
from samverkan.scenarios.features import read_features
from samverkan.scenarios.options import said
from samverkan.words.say import Say

Plant = Callable[[Path, str, str], int]


def test_every_exercise_of_the_project_holds_and_has_answers_to_choose_between() -> None:
    guide, _ = loaded()
    features = read_features(guide)
    assert list(faults(guide, features)) == []
    exercises = read_exercises(guide)
    assert len(exercises) >= 10
    scenarios = {s.id: s for feature in features for s in feature.scenarios}
    first = set()
    for exercise in exercises.values():
        assert 30 <= exercise.minutes <= 45
        for of in exercise.cases:
            found = case(guide, scenarios, of)
            words = [said(Say(guide, "sv"), option, found.question) for option in found.options]
            assert words == sorted(words)
            first.add(found.options.index(found.right))
            assert all(line.step.kind != "then" for line in found.given)
    assert len(first) > 2  # where the right one stands tells nothing


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("scenario: S-010", "scenario: S-999", "no scenario S-999"),
        ("scenario: S-010", "scenario: S-010\n      example: 9", "S-010 has 1 examples"),
        ("act: information.notify-care", "act: information.notify-carer", "S-010 does not say 'who' of 'information.notify-carer' in VG; did you mean 'information.notify-care'?"),
        ("text: VG", "text: WG", "S-010 does not say 'who' of 'information.notify-care' in WG; did you mean 'VG'?"),
        ("answer: \"socialtjänsten i den placerande kommunen\"", "answer: \"rektorn\"", "the answer of S-010 is 'socialtjänsten i den placerande kommunen', not 'rektorn'"),
        ("roles: [social-services, health-centre]", "roles: [socialservices]", "no role 'socialservices'; did you mean 'social-services'?"),
        ("minutes: 45", "minuter: 45", "unknown key 'minuter'; did you mean 'minutes'?"),
    ],
    ids=["scenario", "example", "act", "agreement", "answer", "role", "key"],
)  # fmt: skip
def test_what_no_longer_holds_in_an_exercise_is_told(
    project: Path, plant: Plant, old: str, new: str, said: str
) -> None:
    line = plant(project / FILE, old, new) + new.count("\n")
    guide, _ = load_files(project)
    found = [str(fault) for fault in faults(guide, read_features(guide))]
    assert f"{FILE}:{line}: {said}" in "\n".join(found), found
