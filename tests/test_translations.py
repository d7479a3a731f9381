"""The English catalogues against the Swedish: each way in which they can part is told.

A copy of the small project has a page and a feature. One copy holds all the faults, read once.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from copies import ROOT
from typer.testing import CliRunner, Result

from samverkan.cli import app
from samverkan.data import project as located
from samverkan.data.load import load
from samverkan.files.errors import Problem, Problems
from samverkan.prose.catalogues import update
from samverkan.site.build import differing

Plant = Callable[[Path, str, str], int]

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)

PO = "docs/locales/en/LC_MESSAGES/"
PAGE = """\
# Gungor

Först {clause}`GU-1` och {rule}`gu/1/mend`.

Läs [mer](index.md) i god tid.

Den heter `GU 1` här.

Den är ny.

Den är till.
"""
FEATURE = """\
# language: sv
Egenskap: Provet
  Vad provet visar.

  @S-999
  Scenariomall: Barnet är <ålder> år
    Givet att barnet är <ålder> år
"""
# Every message of the page but the last; each has a fault but the title.
WRONG = """\
# Gungor
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Gungor"
msgstr "Swings"

msgid "Först {clause}`GU-1` och {rule}`gu/1/mend`."
msgstr "First {clause}`GU-2`."

msgid "Läs [mer](index.md) i god tid."
msgstr "Read [more](home.md) in good time."

msgid "Den heter `GU 1` här."
msgstr "It is called so here."

#, fuzzy
msgid "Den är ny."
msgstr "It is old."

msgid "Den är gammal."
msgstr "It is old."

#~ msgid "Den är borta."
#~ msgstr "It is gone."
"""
FEATURE_WRONG = """\
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Provet"
msgstr "The test"

msgid "Vad provet visar."
msgstr ""

msgid "Barnet är <ålder> år"
msgstr "The child is <age>"
"""
TRANSLATED = {
    "Gungor": "Swings",
    "Först {clause}`GU-1` och {rule}`gu/1/mend`.": "{rule}`gu/1/mend` and {clause}`GU-1` first.",
    "Läs [mer](index.md) i god tid.": "Read [more](index.md) in good time.",
    "Den heter `GU 1` här.": "Here it is called `GU 1`.",
    "Den är ny.": "It is new.",
    "Den är till.": "It exists.",
    "Provet": "The test",
    "Vad provet visar.": "What the test shows.",
    "Barnet är <ålder> år": "The child is <ålder>",
}


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")


def copy_small(root: Path) -> Path:
    """The small project with a page and a feature, and no English of them."""
    shutil.copytree(ROOT / "tests" / "small", root)
    for name in ("_static", "_templates"):
        shutil.copytree(ROOT / "docs" / name, root / "docs" / name)
    shutil.copy(ROOT / "docs" / "conf.py", root / "docs")
    write(root, "docs/index.md", PAGE)
    write(root, "scenarios/prov.feature", FEATURE)
    return root


def call(root: Path, *options: str) -> Result:
    """Run `samverkan translations` in a project."""
    located.loaded.cache_clear()
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.chdir(root)
        ran = CliRunner().invoke(app, ["translations", *options])
    located.loaded.cache_clear()
    return ran


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """What the command says of catalogues with every fault."""
    root = copy_small(tmp_path_factory.mktemp("faulty") / "project")
    write(root, PO + "index.po", WRONG)
    write(root, PO + "scenarios/prov.po", FEATURE_WRONG)
    write(root, PO + "borta.po", FEATURE_WRONG)
    return call(root)


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


def at(name: str, text: str, words: str, message: str) -> str:
    line = line_of(text, f'msgid "{words}')
    return f"{PO}{name}:{line}: {message}"


FIRST = "Först {clause}`GU-1` och {rule}`gu/1/mend`."
FAULTS = {
    "missing": f"docs/index.md:{line_of(PAGE, 'Den är till')}: "
    f"no English for 'Den är till.' in {PO}index.po",
    "empty": at("scenarios/prov.po", FEATURE_WRONG, "Vad", "no English for 'Vad provet visar.'"),
    "fuzzy": at("index.po", WRONG, "Den är ny", "fuzzy: 'Den är ny.'"),
    "gone": at("index.po", WRONG, "Den är g", "the Swedish no longer says 'Den är gammal.'"),
    "obsolete": at("index.po", WRONG, "Den är b", "obsolete: 'Den är borta.'"),
    "orphan": f"{PO}borta.po: belongs to no page or feature",
    "role": at("index.po", WRONG, "Först", f"the English of '{FIRST}' lacks {{rule}}`gu/1/mend`"),
    "target": at("index.po", WRONG, "Först", f"the English of '{FIRST}' lacks {{clause}}`GU-1`"),
    "added": at(
        "index.po", WRONG, "Först", f"the English of '{FIRST}' has {{clause}}`GU-2`, which the Swedish has not"
    ),
    "link": at("index.po", WRONG, "Läs", "the English of 'Läs [mer](index.md) i god tid.' lacks ](index.md)"),
    "other-link": at(
        "index.po",
        WRONG,
        "Läs",
        "the English of 'Läs [mer](index.md) i god tid.' has ](home.md), which the Swedish has not",
    ),
    "code": at("index.po", WRONG, "Den heter", "the English of 'Den heter `GU 1` här.' lacks `GU 1`"),
    "placeholder": at(
        "scenarios/prov.po", FEATURE_WRONG, "Barnet", "the English of 'Barnet är <ålder> år' lacks <ålder>"
    ),
    "other-placeholder": at(
        "scenarios/prov.po",
        FEATURE_WRONG,
        "Barnet",
        "the English of 'Barnet är <ålder> år' has <age>, which the Swedish has not",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_every_fault_is_told_with_its_place(faulty: Result, fault: str) -> None:
    assert fault in faulty.stdout.splitlines()


def test_nothing_else_is_told_but_the_counts_and_the_status_is_1(faulty: Result) -> None:
    *problems, counts = faulty.stdout.splitlines()
    assert sorted(problems) == sorted(FAULTS.values())
    assert counts == "2 missing, 1 fuzzy, 3 obsolete, 8 changed"
    assert (faulty.exit_code, faulty.stderr) == (1, "")


def test_what_is_carried_over_and_translated_leaves_with_0(tmp_path: Path) -> None:
    root = copy_small(tmp_path / "project")
    ran = call(root, "--update")
    assert ran.exit_code == 1
    assert ran.stdout.endswith(f"{len(TRANSLATED)} missing, 0 fuzzy, 0 obsolete, 0 changed\n")
    for path in sorted((root / PO).rglob("*.po")):
        text = path.read_text("utf-8")
        assert "FIRST AUTHOR" not in text
        for swedish, english in TRANSLATED.items():
            text = text.replace(
                f'msgid "{swedish}"\nmsgstr ""', f'msgid "{swedish}"\nmsgstr "{english}"'
            )
        path.write_text(text, "utf-8")
    ran = call(root)
    assert (ran.exit_code, ran.stdout) == (0, "0 missing, 0 fuzzy, 0 obsolete, 0 changed\n")


def test_a_page_without_a_catalogue_is_one_line(tmp_path: Path) -> None:
    ran = call(copy_small(tmp_path / "project"))
    assert ran.exit_code == 1
    assert f"{PO}index.po: no English catalogue for 6 messages" in ran.stdout.splitlines()
    assert f"{PO}scenarios/prov.po: no English catalogue for 3 messages" in ran.stdout.splitlines()


def test_the_templates_of_a_deleted_page_do_not_live_on(tmp_path: Path) -> None:
    root = copy_small(tmp_path / "project")
    write(root, "docs/extra.md", "# Extra\n")
    update(root)
    assert (root / PO / "extra.po").is_file()
    (root / "docs" / "extra.md").unlink()
    assert f"{PO}extra.po: belongs to no page or feature" in call(root).stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"nonsense\n", ":1: no line of a catalogue: nonsense"),
        (b'msgid "a"\nmsgstr[x] "b"\n', ':2: no line of a catalogue: msgstr[x] "b"'),
        (b"\xff", ":1: is not UTF-8 text"),
    ],
    ids=["no-catalogue", "no-plural", "no-text"],
)
def test_a_catalogue_that_cannot_be_read_is_one_line(
    tmp_path: Path, content: bytes, said: str
) -> None:
    root = copy_small(tmp_path / "project")
    (root / PO).mkdir(parents=True)
    (root / PO / "index.po").write_bytes(content)
    ran = call(root)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr == f"{PO}index.po{said}\n1 problem\n"


@pytest.mark.parametrize(
    ("path", "old", "new", "missing"),
    [
        ("glossary/all.yaml", "term: {sv: region, en: region}", "term: {sv: region}", "en"),
        ("glossary/themes.yaml", "{sv: Gungor, en: Swings}", "{en: Swings}", "sv"),
        ("agreements/acts.yaml", "do: {sv: laga gungan, en: mend the swing}", "do: {sv: laga}", "en"),
        ("agreements/gungor/2026/1.yaml", ", en: A slide counts as a swing.}", "}", "en"),
    ],
    ids=["term", "theme", "act", "clause"],
)  # fmt: skip
def test_a_text_of_the_data_that_lacks_a_language_is_told_with_its_line(
    small: Path, plant: Plant, path: str, old: str, new: str, missing: str
) -> None:
    line = plant(small / path, old, new)
    with pytest.raises(Problems) as caught:
        load(small)
    assert f"{path}:{line}: '{missing}' is missing" in map(str, caught.value.problems)


def test_a_page_that_shows_other_rules_in_english_is_told() -> None:
    swedish = {"a": ["gu/1/mend"], "b": ["gu/1/pay"], "c": [], "d": []}
    english = {"a": ["gu/1/mend"], "b": ["gu/1/lend"], "c": []}
    assert differing(swedish, swedish) == []
    assert differing(swedish, english) == [
        Problem("docs/b.md", 0, "shows other rules in English"),
        Problem("docs/d.md", 0, "shows other rules in English"),
    ]
