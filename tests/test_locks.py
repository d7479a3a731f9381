"""Nothing vanishes in silence: no scenario, no assertion, nothing that readers are shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from copies import published, samverkan

from samverkan.data.load import load, load_files
from samverkan.files.errors import Problems
from samverkan.proof import locks
from samverkan.proof.locks import Entry
from samverkan.scenarios.features import parse_features
from samverkan.site import addresses
from samverkan.site.build import build

Plant = Callable[[Path, str, str], int]

FEATURE = """\
# language: sv
Egenskap: Prov

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige
    Och att barnet vårdas med stöd av SoL
    Och att barnet bor i familjehem
    Och att barnet är 12 år
    Och att placeringen är planerad

  @S-901 @VG-3.4.3
  Scenariomall: En tolvåring
    Givet att <behovet>
    När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
    Så ska socialtjänsten initiera en hälsoundersökning
    Och texten räknar upp: tandhälsa

    Exempel:
      | behovet                                           |
      | hälsoundersökningen behövs                        |
      | hälsoundersökningen är onödig, men inte uppenbart |

  @S-902 @VG-3.4.3 @VG-1.4
  Scenario: En tolvåring till
    Givet att hälsoundersökningen är uppenbart onödig
    När överenskommelsen i Västra Götaland tillämpas
    Så gäller här ingen regel om att initiera en hälsoundersökning
"""
SECOND = FEATURE[FEATURE.index("\n  @S-902") :]
HERE = "scenarios/prov.feature"
ACCEPT = "; if that is meant, accept it: samverkan lock"


# --- scenarios ----------------------------------------------------------------------------


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A folder with one feature, locked."""
    (tmp_path / "scenarios").mkdir()
    (tmp_path / HERE).write_text(FEATURE, "utf-8")
    (tmp_path / locks.ASSERTED).write_text(text(tmp_path), "utf-8")
    return tmp_path


def asserted(root: Path) -> dict[str, Entry]:
    return locks.asserted(s for feature in parse_features(root) for s in feature.scenarios)


def text(root: Path) -> str:
    return locks.text(locks.ASSERTED, asserted(root))


def lost(root: Path) -> list[str]:
    return [str(problem) for problem in locks.changed(root, locks.ASSERTED, asserted(root))]


def test_a_lock_has_a_line_for_what_each_scenario_stands_for(locked: Path) -> None:
    said = [line for line in text(locked).splitlines() if not line.startswith("#")]
    assert [line.partition(" (")[0] for line in said] == [
        "S-901 VG-3.4.3: 2 rows, 2 assertions",
        "S-902 VG-3.4.3 VG-1.4: 1 row, 1 assertion",
    ]
    assert lost(locked) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (SECOND, "", "scenarios/lock.txt:4: S-902 is gone (it was VG-3.4.3 VG-1.4: 1 row, 1 assertion "),
        ("@S-902", "@S-903", "scenarios/lock.txt:4: S-902 is gone (it was VG-3.4.3 VG-1.4: 1 row, 1 assertion "),
        ("    Och texten räknar upp: tandhälsa\n", "", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 1 assertion ("),
        ("Och texten räknar upp:", "Givet att barnet är 12 år\n    # Så texten räknar upp:", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 1 assertion ("),
        ("upp: tandhälsa", "upp: fysisk hälsa", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 2 assertions ("),
        ("upp: tandhälsa", "upp: tandhälsa\n    Och texten räknar upp: fysisk hälsa", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 3 assertions ("),
        ("      | hälsoundersökningen behövs                        |\n", "", f"{HERE}:13: S-901 is 'VG-3.4.3: 1 row, 2 assertions ("),
        ("@S-902 @VG-3.4.3", "@S-902", f"{HERE}:25: S-902 is 'VG-1.4: 1 row, 1 assertion ("),
    ],
    ids=["gone", "another-id", "fewer-assertions", "commented-out", "another-assertion", "more", "row", "clause"],
)  # fmt: skip
def test_what_a_scenario_loses_is_told_with_its_line(
    locked: Path, plant: Plant, old: str, new: str, said: str
) -> None:
    plant(locked / HERE, old, new)
    (told,) = lost(locked)
    assert told.startswith(said)
    assert told.endswith(ACCEPT)


def test_what_is_new_or_moved_is_no_loss_but_the_lock_is_no_longer_current(locked: Path) -> None:
    (locked / HERE).write_text(
        FEATURE + SECOND.replace("902", "903").replace("till", "mer"), "utf-8"
    )
    (locked / HERE).rename(locked / "scenarios" / "annat.feature")
    assert lost(locked) == []
    said = text(locked)
    assert not locks.is_current(locked / locks.ASSERTED, said)
    assert locks.write(locked / locks.ASSERTED, said) == (1, 0)
    assert locks.is_current(locked / locks.ASSERTED, said)


def test_without_a_lock_nothing_is_lost_and_nothing_is_current(locked: Path) -> None:
    (locked / locks.ASSERTED).unlink()
    assert lost(locked) == []
    assert not locks.is_current(locked / locks.ASSERTED, "")


def test_a_lock_that_is_no_lock_is_told_line_by_line(locked: Path) -> None:
    file = locked / locks.ASSERTED
    before = file.read_text("utf-8")
    file.write_text(f"    först\n{before}<<<<<<< HEAD\n=======\n", "utf-8")
    last = before.count("\n")
    with pytest.raises(Problems) as caught:
        lost(locked)
    assert [str(problem) for problem in caught.value.problems] == [
        "scenarios/lock.txt:1: 'först' is no line of a lock",
        f"scenarios/lock.txt:{last + 2}: '<<<<<<< HEAD' is no line of a lock",
        f"scenarios/lock.txt:{last + 3}: '=======' is no line of a lock",
    ]
    file.write_bytes(b"\xff")
    with pytest.raises(Problems, match=r"^scenarios/lock\.txt:1: is not UTF-8 text$"):
        lost(locked)


# --- accepted by command ------------------------------------------------------------------


def settled(root: Path) -> Path:
    """The allotments as an agreement that is in use: nothing of a draft is locked."""
    agreement = root / "agreements" / "odlingslotter" / "agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8").replace("draft: true\n", ""), "utf-8")
    return root


def test_a_loss_fails_until_it_is_accepted_by_command(allotments: Path, plant: Plant) -> None:
    root = settled(allotments)
    assert samverkan(root, "lock").returncode == 0
    assert samverkan(root, "check").returncode == 0
    plant(root / "scenarios" / "lotter.feature", "    Och sista dagen är den 22 mars 2026\n", "")
    told = samverkan(root, "check")
    assert (told.returncode, told.stdout) == (1, "")
    (line, count) = told.stderr.splitlines()
    assert line.startswith("scenarios/lotter.feature:5: S-901 is '")
    assert line.endswith(ACCEPT)
    assert count == "1 problem"
    said = "scenarios/lock.txt: 1 new, 1 gone\ndocs/lock.txt: 0 new, 0 gone\n"
    assert samverkan(root, "lock").stdout == said
    assert samverkan(root, "check").returncode == 0


@pytest.mark.parametrize("place", ["write_bytes", "replace"])
def test_a_lock_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    path = tmp_path / "lock.txt"
    path.write_text("before\n", "utf-8")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, place, interrupt)
    with pytest.raises(KeyboardInterrupt):
        locks.write(path, "after\n")
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == [
        ("lock.txt", "before\n")
    ]


def test_whether_the_locks_are_up_to_date_can_be_asked(allotments: Path) -> None:
    root = settled(allotments)
    told = samverkan(root, "lock", "--check")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.splitlines()[0] == "build/site: no site is built: samverkan site"
    published(root / "build" / "site", {"index.html": ["rubrik"]})
    told = samverkan(root, "lock", "--check")
    assert told.stderr.splitlines() == [
        "docs/addresses.txt: is not up to date: samverkan lock",
        "docs/lock.txt: is not up to date: samverkan lock",
        "scenarios/lock.txt: is not up to date: samverkan lock",
        "3 problems",
    ]
    assert not (root / locks.ASSERTED).exists()
    assert samverkan(root, "lock").returncode == 0
    assert "\nindex.html rubrik\n" in (root / addresses.LOCK).read_text("utf-8")
    assert samverkan(root, "lock", "--check").returncode == 0


def test_what_pages_statements_words_and_laws_lose_is_told_in_its_place(
    project: Path, plant: Plant
) -> None:
    def found() -> list[str]:
        shown = locks.shown(*load_files(project))
        return [str(problem) for problem in locks.changed(project, locks.SHOWN, shown)]

    said = locks.text(locks.SHOWN, locks.shown(*load_files(project)))
    (project / locks.SHOWN).write_text(said, "utf-8")
    assert found() == []
    vg = "agreements/vastra-gotaland/2021"
    page = "docs/amnen/lakarundersokning.md"
    plant(project / page, "certificate.* compulsory-care.*", "certificate.*")
    plant(project / vg / "4.5.yaml", "refers-to: [county-", "refers-to: [sip-guideline] # [")
    plant(project / vg / "edition.yaml", '"1.1.1", "1.1.2"', '"1.1.2", "1.1.1"')
    plant(project / "agreements" / "statutes.yaml", 'sfs: "2001:453"', 'sfs: "2001:435"')
    plant(project / "agreements" / "divergences.yaml", "i högst sex månader", "i högst sex veckor")
    plant(project / "agreements" / "acts.yaml", 'en: "offer a SIP"}', 'en: "make a SIP"}')
    plant(project / "agreements" / "facts.yaml", "is not clearly unn", "is not unn")
    plant(project / "glossary" / "events.yaml", 'en: "the placement ended', 'en: "it ended')
    (project / "docs" / "amnen" / "avvikelser.md").unlink()
    told = found()
    for file, beginning, name in (
        (page, "", f"{page} is '"),
        (f"{vg}/4.5.yaml", "statements:", "vastra-gotaland/4.5 is '"),
        (f"{vg}/edition.yaml", "contents:", "vastra-gotaland/edition is '"),
        ("agreements/statutes.yaml", "sol-2001:", "statute/sol-2001 is '2001:435 repealed ("),
        ("agreements/divergences.yaml", "follow-up-six-months:", "divergence/follow-up-six-months is '"),
        ("agreements/acts.yaml", "sip.offer:", "act/sip.offer is '"),
        ("agreements/facts.yaml", "examination-need:", "fact/examination-need is '"),
        ("glossary/events.yaml", "placement-end:", "concept/placement-end is 'event ("),
        ("docs/lock.txt", "docs/amnen/avvikelser.md", "docs/amnen/avvikelser.md is gone (it was ST-9"),
    ):  # fmt: skip
        place = f"{file}:{line_of(project / file, beginning)}: " if beginning else f"{file}: "
        assert [one for one in told if one.startswith(f"{place}{name}")], (place, told)


def line_of(file: Path, beginning: str) -> int:
    before, _, _ = file.read_text("utf-8").partition(f"\n{beginning}")
    return before.count("\n") + 2


def test_a_loss_refuses_the_build(allotments: Path) -> None:
    (allotments / locks.ASSERTED).write_text("S-901 OL-9: 1 row\nS-999 OL-9: 2 rows\n")
    with pytest.raises(Problems) as caught:
        build(load(allotments), allotments, allotments / "build" / "site")
    found = [str(problem) for problem in caught.value.problems]
    assert f"scenarios/lock.txt:2: S-999 is gone (it was OL-9: 2 rows){ACCEPT}" in found
    assert any(f.endswith(f", and was accepted as 'OL-9: 1 row'{ACCEPT}") for f in found)
    assert not (allotments / "build" / "site").exists()
