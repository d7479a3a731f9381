"""The YAML editor: it changes what it is asked to, and no other byte of the file."""

import datetime as dt
from pathlib import Path

import pytest
from copies import ROOT

from samverkan.files.errors import Problems
from samverkan.files.yamledit import Editor
from samverkan.files.yamlfile import Place, parse, plain
from samverkan.files.yamlform import entry

TEXT = """\
# the file
clause: "1"  # its number
# above the statements
statements:
  # comment
  mend:   # more
    source: {from: Den som, to: gungan.}
    relations:
      # first
      - with: [1/paint, 1/oil]
        is: together
      - {with: [1/oil], is: conflict}
    says: >-
      Den som
      lagar.

  # about oil
  oil: {goal: {sv: "a", en: "b"}}
# last
oddities: []
"""


def edited(text: str, *edits: tuple[str, ...] | tuple[object, ...]) -> str:
    editor = Editor(text, "1.yaml")
    for name, *arguments in edits:
        getattr(editor, str(name))(*arguments)
    return editor.text


def change(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that are gone and those that are new, each with its line end."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return old, new


MEND: Place = ("statements", "mend")


@pytest.mark.parametrize(
    ("edit", "gone", "new"),
    [
        (("put", ("clause",), "2"), ['clause: "1"  # its number\n'], ['clause: "2"  # its number\n']),
        (("put", (*MEND, "was"), "1.1/mend"), [], ["    was: 1.1/mend\n"]),
        (("put", (*MEND, "pending"), "split", "source"), [], ["    pending: split\n"]),
        (("put", (*MEND, "pending"), "split", "says"), [], ["    pending: split\n"]),
        (
            ("put", (*MEND, "says"), "Den som\nlagar."),
            ["    says: >-\n"],
            ["    says: |-\n"],
        ),
        (
            ("put", (*MEND, "source", "to"), "den, ja"),
            ["    source: {from: Den som, to: gungan.}\n"],
            ['    source: {from: Den som, to: "den, ja"}\n'],
        ),
        (
            ("put", (*MEND, "source", "footnote"), True, "to"),
            ["    source: {from: Den som, to: gungan.}\n"],
            ["    source: {from: Den som, to: gungan., footnote: true}\n"],
        ),
        (
            ("put", ("statements", "oil", "was"), "2/oil"),
            ['  oil: {goal: {sv: "a", en: "b"}}\n'],
            ['  oil: {was: 2/oil, goal: {sv: "a", en: "b"}}\n'],
        ),
        (("put", (*MEND, "relations", 0, "short"), "x"), [], ["        short: x\n"]),
        (
            ("put", (*MEND, "relations", 0, "with", 1), "2/oil"),
            ["      - with: [1/paint, 1/oil]\n"],
            ["      - with: [1/paint, 2/oil]\n"],
        ),
        (("put", ("was",), "0"), [], ['was: "0"\n']),
        (("put", ("oddities",), ["x"]), ["oddities: []\n"], ["oddities: [x]\n"]),
        (("put", ("more",), "x", "oddities"), [], ["more: x\n"]),
        (
            ("drop", (*MEND, "relations", 0)),
            ["      # first\n", "      - with: [1/paint, 1/oil]\n", "        is: together\n"],
            [],
        ),
        (
            ("drop", (*MEND, "relations", 0, "with", 0)),
            ["      - with: [1/paint, 1/oil]\n"],
            ["      - with: [1/oil]\n"],
        ),
        (
            ("drop", (*MEND, "relations", 0, "with", 1)),
            ["      - with: [1/paint, 1/oil]\n"],
            ["      - with: [1/paint]\n"],
        ),
        (
            ("drop", (*MEND, "relations", 1, "with", 0)),
            ["      - {with: [1/oil], is: conflict}\n"],
            ["      - {is: conflict}\n"],
        ),
        (
            ("drop", ("statements", "oil")),
            ["  # about oil\n", '  oil: {goal: {sv: "a", en: "b"}}\n'],
            [],
        ),
        (("rename", MEND, "repair"), ["  mend:   # more\n"], ["  repair:   # more\n"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize(("bom", "end"), [("", "\n"), ("\ufeff", "\r\n")])
def test_an_edit_changes_its_lines_and_no_other(
    edit: tuple[object, ...], gone: list[str], new: list[str], bom: str, end: str
) -> None:
    before = bom + TEXT.replace("\n", end)
    found = change(before, edited(before, edit))
    assert found == ([line.replace("\n", end) for line in gone], [line.replace("\n", end) for line in new])  # fmt: skip


def test_what_is_empty_without_an_entry_goes_with_it() -> None:
    both = edited(TEXT, ("drop", (*MEND, "relations", 1)), ("drop", (*MEND, "relations", 0)))
    assert "relations" not in both
    assert "says: >-" in both


def test_a_long_value_is_folded_and_a_day_stays_a_day() -> None:
    words = "ord " * 40
    done = edited("a: 1\n", ("put", ("b",), words.strip()), ("put", ("c",), dt.date(2026, 11, 22)))
    assert done.startswith("c: 2026-11-22\nb: >-\n  ord ord")
    assert max(map(len, done.splitlines())) <= 100
    assert parse(done, "x").data == {"c": "2026-11-22", "b": words.strip(), "a": 1}


@pytest.mark.parametrize(
    ("place", "message"),
    [
        (("statements", "paint", "was"), "there is no 'statements/paint' any longer"),
        (("clause", "x"), "there is no 'x'"),
        ((*MEND, "relations", 5), "there is no '5'"),
        ((*MEND, "source", 0), "cannot be written here"),
    ],
)
def test_what_cannot_be_written_is_told_and_not_written(place: Place, message: str) -> None:
    editor = Editor(TEXT, "1.yaml")
    with pytest.raises(Problems, match=f"^1.yaml: .*{message}"):
        editor.put(place, "x")
    assert editor.text == TEXT


def test_a_passage_has_the_comments_above_it() -> None:
    editor = Editor(TEXT, "1.yaml")
    assert editor.block(("statements", "oil")) == (
        '  # about oil\n  oil: {goal: {sv: "a", en: "b"}}\n'
    )
    assert editor.block(MEND).startswith("  # comment\n  mend:   # more\n")
    assert editor.block(MEND).endswith("      lagar.\n\n")
    start, end = editor.span(("statements",))
    assert TEXT[:start] == '# the file\nclause: "1"  # its number\n'
    assert TEXT[end:] == "# last\noddities: []\n"


@pytest.mark.parametrize(
    "words",
    ["338e09043655", "12", "yes", "2026-11-22", "a: b", "a #b", "", " a", "a  b" * 40, "3.4/a",
     "a\\d'", "x\n\n y", "\ty", '"', "-", "Ö (a)", "null", "1_0", "a\u2028b", "å" * 200],
)  # fmt: skip
@pytest.mark.parametrize("key", ["sv", "to"])
def test_every_word_is_read_back_as_it_was(words: str, key: str) -> None:
    for value in (words, [words, "b"], {"en": words, "x": [{"sv": words}]}):
        said = "\n".join(entry(key, value))
        assert parse(said, "x").data == {key: value}


@pytest.mark.parametrize(
    "path", sorted((ROOT / "agreements/stockholm").rglob("*.yaml")), ids=lambda path: path.stem
)
def test_each_value_of_the_data_can_be_put_where_it_stands(path: Path) -> None:
    text = path.read_text("utf-8")
    for key, value in parse(plain(text), path.name).data.items():
        editor = Editor(text, path.name)
        editor.put((key,), value)
        editor.put((key,), "x")
        editor.drop((key,))
        assert key not in editor.data
