"""Whatever stands in a file or in its place: a line that tells where, never a traceback.

`tests/whole` is a small project in which every field stands that a file can have; faults are
put into each. What a fault does not break must work to the end: plans, gaps, export.
"""

import faulthandler
import io
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from copies import ROOT, contents
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from typer.testing import CliRunner, Result

from samverkan.cli import app
from samverkan.cli.planview import as_plain, show
from samverkan.data.load import load, load_files
from samverkan.data.read import Reader
from samverkan.files.catalogue import read_catalogue
from samverkan.files.errors import MOST, Problem, Problems
from samverkan.files.text import MAX_BYTES
from samverkan.files.yamlfile import YamlFile, parse
from samverkan.model.case import Case, build_case
from samverkan.model.deadlines import NEVER
from samverkan.model.entries import entries
from samverkan.model.gaps import gaps
from samverkan.model.guide import Guide
from samverkan.model.ladder import TRIED
from samverkan.model.plan import plan
from samverkan.model.records import LANGUAGES, Model
from samverkan.model.references import Place, records_in
from samverkan.model.values import FIRST_DAY, LAST_DAY
from samverkan.originals.account import account
from samverkan.scenarios.features import guard, read_feature
from samverkan.scenarios.results import read_results
from samverkan.scenarios.run import run_all
from samverkan.site.build import build
from samverkan.site.export import export
from samverkan.words.gaps import gap_in_words, scenario_lines
from samverkan.words.glossary import faults as glossary_faults
from samverkan.words.say import Say

WHOLE = ROOT / "tests" / "whole"
FILES = sorted(path.relative_to(WHOLE).as_posix() for path in WHOLE.rglob("*.yaml"))
STUCK = 300  # seconds: far over what the slowest test needs on a loaded machine

Enter = Callable[[Path], None]


@pytest.fixture(autouse=True)
def no_test_hangs() -> Iterator[None]:
    """A pipe that is opened, or a device that is read, would wait or read for ever."""
    faulthandler.dump_traceback_later(STUCK, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A copy of tests/whole."""
    root = tmp_path / "whole"
    for path in WHOLE.rglob("*"):
        if path.is_file():
            target = root / path.relative_to(WHOLE)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    return root


CASES = [
    Case(),
    Case(
        {"weather": "sun", "age": 7, "town": "ekby", "steps-tried": 1},
        {"reported": FIRST_DAY, "mended": LAST_DAY},
        LAST_DAY,
    ),
    Case({"weather": "rain"}, {"reported": LAST_DAY, "mended": NEVER}, FIRST_DAY),
]


def use(root: Path) -> None:
    """All that is done with a project's data, but for the site. Raises `Problems`."""
    guide, files = load_files(root)
    glossary_faults(guide, files)
    for case in CASES:
        found = plan(guide, case)
        json.dumps(as_plain(guide, entries(guide, found)))
    for language in LANGUAGES:
        found = plan(guide, CASES[1])
        console = Console(file=io.StringIO(), highlight=False, markup=False)
        show(guide, entries(guide, found), language, console, why=True, whole=True)
    for text in guide.texts.values():
        for gap in gaps(guide, text):
            scenario_lines(guide, gap)
            for language in LANGUAGES:
                gap_in_words(Say(guide, language), gap)
                Say(guide, language).facts(gap.case)
    json.dumps(export(guide, [], {}), ensure_ascii=False).encode()
    account(guide, root / "source")


def survives(root: Path) -> list[str]:
    """The problems of a project, each a line; none where it works to the end."""
    try:
        use(root)
    except Problems as error:
        return [one_line(problem) for problem in error.problems]
    return []


def one_line(problem: Problem) -> str:
    said = str(problem)
    assert said.isprintable()
    assert len(said) <= MOST + 1
    assert problem.path
    return said


# --- every field --------------------------------------------------------------------------


# What stands in each file, record by record: (file, place, record).
RECORDS = list(load(WHOLE).records())


def kinds(annotation: Any) -> Iterator[type[Model]]:
    """Every kind of record that a value of a type can hold."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
        for info in annotation.model_fields.values():
            yield from kinds(info.annotation)
    for part in get_args(annotation):
        yield from kinds(part)


KINDS = {kind.__name__: kind for _, _, each in RECORDS for kind in kinds(type(each))}


def where(kind: type[Model], field: str) -> tuple[str, Place]:
    """A file and a place of a field: one where it stands, or else one where it could."""
    found = [
        (field not in record.model_fields_set, file, (*place, kind.model_fields[field].alias or ""))
        for file, first, each in RECORDS
        for place, record in records_in(each, first)
        if type(record) is kind
    ]
    assert found, f"no {kind.__name__} stands in {WHOLE}"
    return min(found, key=lambda each: each[0])[1:]


class Writer(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def write(path: Path, data: Any) -> None:
    path.write_text(yaml.dump(data, Dumper=Writer, allow_unicode=True, width=10**9), "utf-8")


def test_the_whole_project_is_sound_also_when_written_again(whole: Path) -> None:
    assert survives(whole) == []
    for file in FILES:
        write(whole / file, parse((whole / file).read_text("utf-8"), file).data)
    assert survives(whole) == []


def test_a_ladder_needs_the_fact_that_counts_its_steps(whole: Path) -> None:
    facts = parse((whole / "agreements/facts.yaml").read_text("utf-8"), "").data
    write(whole / "agreements/facts.yaml", {k: v for k, v in facts.items() if k != TRIED})
    (said,) = survives(whole)
    assert said.startswith("agreements/gungor/2026/3.yaml:")
    assert said.endswith(f"a ladder needs the fact '{TRIED}', a number")


WRONG: list[Any] = [
    None, True, -1, 999_999_999, "1" * 10_000, "", "(", "{n!r:>999999999}", "[/b] a\nb \x1b[2J \u2028 ²",
    "../../x", "9999-12-31", [], ["("], [[]], [None], ["x", "x"], {}, {"x": "y"}, {"sv": 1, "en": []},
    {"either": "x"}, {"years": 999_999_999}, {"any": [{}]}, {"not": {"weather": ["sun", "rain"]}},
    {"age": {"from": 12, "below": 6}}, {"weather": [["sun"]]}, {"dry": ["yes"]},
    {"happened": {"event": "reported", "before": "reported"}},
]  # fmt: skip


def put(data: Any, place: tuple[Any, ...], value: Any) -> Any:
    """The data with another value at a place; what stands in the way there is replaced."""
    if not place:
        return value
    if isinstance(place[0], int) and not isinstance(data, list):
        return put(data, place[1:], value)  # one, where there may be a list
    if isinstance(data, list):
        return [put(v, place[1:], value) if i == place[0] else v for i, v in enumerate(data)]
    found = dict(data) if isinstance(data, dict) else {}
    found[place[0]] = put(found.get(place[0]), place[1:], value)
    return found


def record_problems(file: str, data: Any) -> list[Problem]:
    """What is wrong with a file's records in themselves."""
    reader = Reader(WHOLE, {})
    (_, place, record) = next(one for one in RECORDS if one[0] == file)
    for each in data.values() if place else [data]:
        reader.model(type(record), each, YamlFile(file, data))
    return reader.problems


@pytest.mark.parametrize("name", KINDS)
def test_a_wrong_value_in_any_field_is_told_or_does_no_harm(whole: Path, name: str) -> None:
    for field in KINDS[name].model_fields:
        file, place = where(KINDS[name], field)
        path = whole / file
        sound = path.read_bytes()
        data = parse(sound.decode(), file).data
        for wrong in WRONG:
            changed = put(data, place, wrong)
            found = [one_line(problem) for problem in record_problems(file, changed)]
            if not found:  # only what a record by itself does not show needs the whole project
                write(path, changed)
                survives(whole)
        path.write_bytes(sound)


# --- every file ---------------------------------------------------------------------------

# More of them, with what is said, in test_loader.py.
HOSTILE: dict[str, bytes] = {
    "null": b"null\n",
    "utf-16": "a: {sv: å, en: b}\n".encode("utf-16"),
    "binary": bytes(range(256)) * 40,
    "tab": b"a:\n\tb: c\n",
    "two-documents": b"a: b\n---\nc: d\n",
    "merge": b"a: &x {sv: a}\nb: {<<: *x, en: b}\n",
    "merge-without-alias": b"b: {<<: {sv: a}, en: b}\n",
    "own-tag": b"a: !secret b\n",
    "binary-tag": b"a: !!binary aGVq\n",
    "false-int": "a: !!int ²\n".encode(),
    "long-int": b"a: " + b"9" * 10_000 + b"\n",
    "long-key": b"k" * 100_000 + b": b\n",
    "twice": b"a: b\na: c\n",
    "key-null": b"~: a\n? \n: b\n",
    "deep-block": b"".join(b" " * n + b"a:\n" for n in range(200)),
    "separators": "a: {sv: 'x\u2028y\u2029z\u0085', en: b}\n".encode(),
    "escapes": rb'a: {sv: "\x1b[2J\u202e\r\n", en: "\0"}' + b"\n",
    "surrogate": rb'a: {sv: "\ud800", en: b}' + b"\n",
    "open-quote": b"a: '" + b"x\n" * 5000,
}  # fmt: skip


CLAUSE = "agreements/gungor/2026/1.yaml"
BAD = [
    *((CLAUSE, kind) for kind in HOSTILE),
    *((file, "binary") for file in FILES if file != CLAUSE),
]


@pytest.mark.parametrize(("file", "kind"), BAD)
def test_a_hostile_file_of_any_kind_is_told(whole: Path, file: str, kind: str) -> None:
    (whole / file).write_bytes(HOSTILE[kind])
    assert any(said.startswith(file) for said in survives(whole))


@pytest.mark.parametrize("tag", ["!secret", "!!binary", "!!set", "!!python/name:os.system"])
def test_a_tag_is_told_even_where_the_value_would_do(whole: Path, tag: str) -> None:
    file = whole / "agreements" / "gungor" / "agreement.yaml"
    file.write_text(file.read_text("utf-8").replace("code: GU", f"code: {tag} GU"), "utf-8")
    (said,) = survives(whole)
    assert re.fullmatch(
        r"agreements/gungor/agreement\.yaml:1: tags \(.+\) are not allowed: write the value only",
        said,
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: text.replace(b"\n", b"\r"),
    ],
    ids=["byte-order-mark", "crlf", "cr"],
)
def test_how_an_editor_ends_its_lines_changes_nothing(
    whole: Path, change: Callable[[bytes], bytes]
) -> None:
    """Not even the fingerprint, or results would be stale on another machine."""
    for file in FILES:
        (whole / file).write_bytes(change((whole / file).read_bytes()))
    assert load(whole).fingerprint == load(WHOLE).fingerprint


SIGNS = [b"", b"\x00", b"\xff", b"[", b"}", b": ", b"- ", b"\n", b"\t", b"'", b'"', b"&a ", b"*a ", b"!x ", b"%", b"|", b"#"]  # fmt: skip


@settings(max_examples=30)
@given(st.data())
def test_a_file_cut_or_torn_at_any_place_is_told_or_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    root = tmp_path_factory.mktemp("torn")
    for file in FILES:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_bytes((WHOLE / file).read_bytes())
    file = data.draw(st.sampled_from(FILES))
    sound = (WHOLE / file).read_bytes()
    at = data.draw(st.integers(0, len(sound)))
    sign = data.draw(st.sampled_from(SIGNS))
    rest = b"" if data.draw(st.booleans()) else sound[at + data.draw(st.integers(0, 9)) :]
    (root / file).write_bytes(sound[:at] + sign + rest)
    (root / "source").mkdir()
    (root / "source" / "gungor.txt").write_text("ord", "utf-8")
    survives(root)


# --- what stands in a file's place --------------------------------------------------------


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_missing_is_told_or_does_no_harm(whole: Path, file: str) -> None:
    (whole / file).unlink()
    survives(whole)


@pytest.mark.parametrize("file", [CLAUSE, "agreements/facts.yaml", "glossary/all.yaml"])
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (Path.mkdir, "cannot be read: Is a directory"),
        (lambda path: path.symlink_to(path.name), "cannot be read: Too many levels of symbolic links"),
        (lambda path: path.symlink_to("nowhere"), "cannot be read: No such file or directory"),
        (lambda path: path.symlink_to("/dev/zero"), "a link that leads out of the project is not followed"),
        (os.mkfifo, "is no file"),
    ],
    ids=["folder", "loop", "dangling", "outwards", "pipe"],
)  # fmt: skip
def test_what_is_no_file_is_told(
    whole: Path, file: str, make: Callable[[Path], None], said: str
) -> None:
    (whole / file).unlink()
    make(whole / file)
    assert f"{file}: {said}" in survives(whole)


def test_a_link_inside_the_project_is_followed_and_called_by_its_own_name(whole: Path) -> None:
    clause = whole / "agreements" / "gungor" / "2026" / "2.yaml"
    clause.rename(whole / "elsewhere.yaml")
    clause.symlink_to(whole / "elsewhere.yaml")
    (whole / "glossary" / "more.yaml").rename(whole / "words.yaml")
    (whole / "glossary" / "more.yaml").symlink_to("../words.yaml")
    assert survives(whole) == []
    (whole / "elsewhere.yaml").write_text("x", "utf-8")
    assert any(said.startswith("agreements/gungor/2026/2.yaml:1: ") for said in survives(whole))


@pytest.mark.parametrize(
    "name", [b"\xe5.yaml", b"a\nb.yaml", b"con.yaml", b"a:b?.yaml", b" .yaml", b".yaml", b"x" * 200 + b".yaml"]
)  # fmt: skip
@pytest.mark.parametrize("folder", ["glossary", "agreements/gungor/2026"])
def test_a_file_with_a_name_that_not_every_machine_has_is_told(
    whole: Path, folder: str, name: bytes
) -> None:
    Path(os.fsdecode(os.fsencode(whole / folder) + b"/" + name)).write_bytes(b"a: b\n")
    assert survives(whole)


def test_an_agreement_without_files_and_a_loop_of_folders_are_told(whole: Path) -> None:
    (whole / "agreements" / "tom").mkdir()
    (whole / "agreements" / "runt").symlink_to(whole / "agreements", target_is_directory=True)
    found = survives(whole)
    assert "agreements/tom/agreement.yaml: cannot be read: No such file or directory" in found


# --- cases --------------------------------------------------------------------------------


# The day, a fact with values, a number, one that is derived, and an event.
@pytest.mark.parametrize(
    ("section", "name"),
    [("on", ""), ("facts", "placement"), ("facts", "age"), ("facts", "outside-home-region"), ("events", "placement")],
)  # fmt: skip
def test_a_wrong_value_in_a_case_is_told_or_does_no_harm(
    guide: Guide, section: str, name: str
) -> None:
    for wrong in WRONG:
        for data in ({section: wrong}, {section: {name: wrong}}):
            try:
                case = build_case(YamlFile("case.yaml", data), guide)
            except Problems as error:
                found = [one_line(problem) for problem in error.problems]
            else:
                found = [str(view.engagement) for view in plan(guide, case).views]
            assert found


@pytest.mark.parametrize("day", [FIRST_DAY, LAST_DAY])
def test_the_first_and_last_days_can_be_counted_from(guide: Guide, day: Any) -> None:
    lines = {"on": str(day), "events": {name: str(day) for name in guide.events}}
    case = build_case(parse(yaml.safe_dump(lines), "case.yaml"), guide)
    json.dumps(as_plain(guide, entries(guide, plan(guide, case))))


@pytest.mark.parametrize(
    "said", ["1899-12-31", "3000-01-01", "9999-12-31", "0001-01-01", "0000-00-00", "9999-99-99", "20261122", "2026-W47-7", "2026-1-1", "２０２６-11-22"]
)  # fmt: skip
def test_a_day_outside_the_calendar_is_told(guide: Guide, said: str) -> None:
    for lines in (f"on: {said}", f"events: {{placement: {said}}}"):
        with pytest.raises(
            Problems, match=r"^case.yaml:1: '.*' is (no day|not (in the calendar|between))"
        ):
            build_case(parse(lines, "case.yaml"), guide)


# --- scenarios ----------------------------------------------------------------------------

FEATURE = """\
# language: sv
Egenskap: Prov
  @S-901 @VG-1.6
  Scenariomall: Ett prov
    Givet att barnet är <ålder> år
    När överenskommelsen i Västra Götaland tillämpas den 1 januari 2026
    Så har överenskommelsens tid gått ut
    Exempel:
      | ålder |
      | 15    |
"""
FEATURES: dict[str, bytes] = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "other-language": b"# language: xx\nEgenskap: a\n",
    "no-table": FEATURE.split("      |")[0].encode(),
    "no-cells": FEATURE.replace("ålder |", "|").encode(),
    "column-twice": FEATURE.replace("| ålder |", "| ålder | ålder |").replace("| 15    |", "| 15 | 16 |").encode(),
    "text-below-a-step": FEATURE.replace("    När", '    """\n    text\n    """\n    När').encode(),
    "table-below-a-step": FEATURE.replace("    När", "    | a |\n    När").encode(),
    "year-9999": FEATURE.replace("2026", "9999").encode(),
    "long-line": (FEATURE + "# x\n  @S-902 @VG-1.6\n  Scenario: b\n    När " + "x" * 500_000).encode(),
    "large": FEATURE.encode() + b"# x\n" * 2_000_000,
    "escape": FEATURE.replace("Ett prov", "Ett \x1b[2J prov").replace("S-901", "S-1").encode(),
}  # fmt: skip


def call(*words: str | Path) -> Result:
    """Run a command; it ends by itself, with a status and without a traceback."""
    ran = CliRunner().invoke(app, [str(word) for word in words])
    assert ran.exception is None or isinstance(ran.exception, SystemExit), ran.exception
    return ran


@pytest.mark.parametrize("content", FEATURES.values(), ids=FEATURES)
def test_a_hostile_feature_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "prov.feature").write_bytes(content)
    ran = call("run", tmp_path / "prov.feature")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith(f"{tmp_path / 'prov.feature'}:")
    assert all(line.isprintable() for line in ran.stderr.splitlines())


def test_a_feature_file_cut_at_any_place_is_told_or_runs(tmp_path: Path, guide: Guide) -> None:
    path, sound = tmp_path / "prov.feature", FEATURE.encode()
    for at in range(0, len(sound), 3):
        path.write_bytes(sound[:at])
        try:
            feature = read_feature(path, tmp_path)
            if problems := guard([feature], guide, whole=False):
                raise Problems(problems)
        except Problems as error:
            found = [one_line(problem) for problem in error.problems]
        else:
            found = [outcome.fault for outcome in run_all([feature], guide)]
        assert found


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("Ett prov", "[/b] [red]"),
    ],
    ids=["byte-order-mark", "crlf", "cr", "markup"],
)
def test_a_feature_file_of_another_editor_runs(
    tmp_path: Path, change: Callable[[str], str]
) -> None:
    (tmp_path / "prov.feature").write_bytes(change(FEATURE).encode())
    ran = call("run", tmp_path / "prov.feature")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.endswith("1 passed, 0 failed\n")


# --- catalogues and results ---------------------------------------------------------------

CATALOGUE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: ../../docs/om.md:1
#, fuzzy
msgid "ord"
msgstr "word"

msgctxt "a"
msgid "en"
msgid_plural "flera"
msgstr[0] "one"
msgstr[1] "many"

#~ msgid "gammal"
#~ msgstr "old"
"""


def read_or_told(path: Path, content: bytes) -> list[str]:
    path.write_bytes(content)
    try:
        read_catalogue(path, path.parent)
    except Problems as error:
        return [one_line(problem) for problem in error.problems]
    return []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("charset=utf-8", "charset=nowhere", False),
        ("charset=utf-8", "charset=latin-1", False),
        ("nplurals=2", "nplurals=x", True),
        ("nplurals=2", "nplurals=" + "9" * 5000, True),
        ("Content-Type", "POT-Creation-Date: i går\\n\"\n\"Content-Type", True),
        ("2; plural=(n != 1);\\n\"\n\n#: ../../docs/om.md:1\n#, fuzzy\n", 'x\\n"\n', True),
        ('msgid "ord"', "msgid ord", True),
        ('msgstr "word"', 'msgtsr "word"', True),
        ('msgstr "word"', 'msgstr "word', True),
        ("msgstr[1]", "msgstr[x]", True),
        ("msgstr[1]", "msgstr[99]", True),
        ("om.md:1", "om.md:x", False),
        ("word", "w\x00rd", False),
    ],
)  # fmt: skip
def test_a_catalogue_with_a_fault_is_told_or_does_no_harm(
    tmp_path: Path, old: str, new: str, told: bool
) -> None:
    assert old in CATALOGUE
    assert read_or_told(tmp_path / "a.po", CATALOGUE.encode()) == []
    found = read_or_told(tmp_path / "a.po", CATALOGUE.replace(old, new, 1).encode())
    assert bool(found) is told
    assert all(said.startswith("a.po:") for said in found)


@pytest.mark.parametrize("content", [b"", b"null", FEATURES["binary"], b"[" * 100_000])
def test_results_that_no_run_wrote_are_no_results(
    tmp_path: Path, guide: Guide, content: bytes
) -> None:
    (tmp_path / "prov.feature").write_text(FEATURE, "utf-8")
    (tmp_path / "results.json").write_bytes(content)
    feature = read_feature(tmp_path / "prov.feature", tmp_path)
    found = read_results(tmp_path / "results.json", [feature], guide)
    assert [result.status for result in found] == ["not-run"]


def test_results_with_a_wrong_value_anywhere_are_never_passed(tmp_path: Path, guide: Guide) -> None:
    (tmp_path / "prov.feature").write_text(FEATURE, "utf-8")
    feature = read_feature(tmp_path / "prov.feature", tmp_path)
    row = {"path": "prov.feature", "scenario": "Ett prov", "row": {"ålder": "15"}}
    row |= {"fault": "", "pinned": ["vg/1.6/x"]}
    run = {"date": "2026-01-01", "data": "a", "scenarios": "b", "results": [row]}
    places = [*((key,) for key in run), *(("results", 0, key) for key in row)]
    for place in places:
        for wrong in [*WRONG, [["x"] * 10] * 10, "\ud800"]:
            changed = json.dumps(put(run, place, wrong))
            (tmp_path / "results.json").write_text(changed, "utf-8")
            (found,) = read_results(tmp_path / "results.json", [feature], guide)
            assert found.status in ("not-run", "stale")
    for text in (json.dumps(run)[:-9], json.dumps([run])):
        (tmp_path / "results.json").write_text(text, "utf-8")
        (found,) = read_results(tmp_path / "results.json", [feature], guide)
        assert found.status == "not-run"


# --- commands -----------------------------------------------------------------------------


PLACES = ["missing", "folder", "empty", "binary", "loop", "large", "/dev/zero", "pipe", "bad�name"]


@pytest.mark.parametrize(
    ("command", "place"),
    [*(("plan", place) for place in PLACES), ("run", "binary"), ("source", "pipe")],
)
def test_a_command_on_what_is_no_file_of_its_kind_is_told(
    tmp_path: Path, command: str, place: str
) -> None:
    path = tmp_path / place
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    (tmp_path / "binary").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "large").write_bytes(b"x" * (MAX_BYTES + 1))
    os.mkfifo(tmp_path / "pipe")
    ran = call(command, path)
    assert (ran.exit_code, ran.stdout) == (1, "")
    first, count = ran.stderr.splitlines()
    assert first.startswith(place if place.startswith("/") else str(tmp_path))
    assert first.isprintable()
    assert count == "1 problem"


@pytest.mark.parametrize("words", [["plan", "x"], ["run", "x"], ["gaps"]])
def test_a_language_that_the_guide_does_not_have_is_told(words: list[str]) -> None:
    ran = call(*words, "--lang", "fi")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("--lang: 'fi' is not a language of the guide: sv or en\n")


def torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:40] + b"\xff")


def gone(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def piped(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("file", "make"),
    [
        ("agreements/stockholm/2020/7.8.yaml", gone),
        ("scenarios/vastra-gotaland/tvist.feature", piped),
        ("docs/locales/en/LC_MESSAGES/om.po", torn),
        ("docs/om.md", gone),
    ],
)
def test_a_bad_file_leaves_the_last_site_as_it_was(
    enter: Enter, project: Path, file: str, make: Callable[[Path], object]
) -> None:
    (project / "build" / "site").mkdir(parents=True)
    (project / "build" / "site" / "index.html").write_text("den senaste goda", "utf-8")
    make(project / file)
    before = contents(project / "build")
    enter(project)
    ran = call("site", "build/site")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert any(line.startswith(f"{file}:") for line in ran.stderr.splitlines()), ran.stderr
    assert contents(project / "build") == before


@pytest.mark.parametrize("target", [".", "docs", "pyproject.toml"])
def test_a_site_is_never_put_where_something_else_stands(ready: Path, target: str) -> None:
    before = contents(ready)
    with pytest.raises(Problems, match="is no site: name a folder that is new or empty"):
        build(load(ready), ready, ready / target)
    assert contents(ready) == before
