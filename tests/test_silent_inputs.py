"""What passed in silence, or said the wrong thing: each is one clear line, and nothing is lost."""

import csv
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from copies import ROOT, samverkan
from rdflib import RDF, Graph, Namespace
from typer.testing import CliRunner, Result

from samverkan.cli import app
from samverkan.data.load import load
from samverkan.data.provenance import sources
from samverkan.files.catalogue import read_catalogue
from samverkan.files.errors import Problems
from samverkan.files.text import listed, read_text, unportable, write_text
from samverkan.model.guide import Guide
from samverkan.originals.account import account, stamp
from samverkan.originals.reading import read_original
from samverkan.site.termbase import files as glossary_files
from samverkan.site.termbase import inert

Enter = Callable[[Path], None]
Plant = Callable[[Path, str, str], int]
CLAUSE = "agreements/gungor/2026/1.yaml"


def call(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def refused(work: Callable[[], object]) -> list[str]:
    with pytest.raises(Problems) as caught:
        work()
    return [str(problem) for problem in caught.value.problems]


# --- letters and line ends ------------------------------------------------------------


def test_letters_in_parts_are_told_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    for words, line, letter in (("En rad.\nsta\u030ar\n", 2, "å: a, U+030A"), ("\u212b\n", 1, "")):
        file.write_text(words, "utf-8")
        (told,) = refused(lambda: read_text(file, "a.md"))
        assert told.startswith(f"a.md:{line}: has letters in parts ({letter}")
        assert told.endswith("): write them as whole letters")


def test_a_file_keeps_the_line_ends_that_it_has(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    for before, after in ((b"a\r\n", b"b\r\nc\r\n"), (b"a\n", b"b\nc\n")):
        file.write_bytes(before)
        write_text(file, "b\nc\n")
        assert file.read_bytes() == after


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("Utgång\n".encode().decode("latin-1"), ":1: was encoded as UTF-8 twice ("),
        ("Ett\nbarnets ”bästa”\n".encode().decode("cp1252", "replace"), ":2: was encoded as UTF-8"),
        ("Ett\nbarn\x07\n", ":2: has signs of no text ('\\x07')"),
    ],
)
def test_a_text_that_is_encoded_wrongly_is_told_by_its_own_line(
    tmp_path: Path, content: str, said: str
) -> None:
    file = tmp_path / "text.txt"
    file.write_text(content, "utf-8")
    (line,) = refused(lambda: read_original(file))
    assert line.startswith(f"{file}{said}")
    assert line.endswith(": save it anew from where it came")


def test_lines_that_end_in_other_ways_are_text(tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_bytes("\ufeffEtt barn\u0085två\u2028tre\r\nfyra\x0cfem".encode())
    assert "fyra" in read_original(file)


# --- fingerprints ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  mend:\n", "  mend:  # lagas\n"),
        ("  mend:\n", "  mend:\n    # en rad emellan\n"),
        ("\n  ", "\n      "),
        ("\n", "\r\n"),
    ],
    ids=["comment", "comment below", "deeper", "crlf"],
)
def test_a_fingerprint_is_written_however_the_file_is_laid_out(
    small: Path, old: str, new: str
) -> None:
    file = small / CLAUSE
    file.write_bytes(file.read_bytes().decode().replace(old, new).encode())
    before = file.read_bytes().decode()
    guide = load(small)
    (found,) = account(guide, small / "source")
    assert stamp(guide, guide.text("GU"), found) == len(found.fingerprints)
    after = file.read_bytes().decode()
    added = [line for line in after.splitlines(keepends=True) if "fingerprint: " in line]
    for line in added:
        after = after.replace(line, "", 1)
    assert after == before
    assert len(added) == sum(number == "1" for number, _ in found.fingerprints)
    assert {line.endswith("\r\n") for line in added} == {"\r\n" in before}
    assert load(small).text("GU").clauses["1"].statements["mend"].fingerprint


def test_a_statement_on_one_line_takes_its_fingerprint_there(small: Path, enter: Enter) -> None:
    file = small / "agreements/gungor/2026/2.yaml"
    data = yaml.safe_load(file.read_text("utf-8"))
    line = yaml.safe_dump(data, default_flow_style=True, allow_unicode=True, width=10_000)
    file.write_text(line, "utf-8")
    enter(small)
    ran = call("source", "source", "--stamp")
    assert ran.exit_code == 0, ran.stderr
    assert "start: {fingerprint: " in file.read_text("utf-8")
    assert "fingerprint: " in (small / CLAUSE).read_text("utf-8")


def test_files_that_need_no_fingerprint_are_not_touched(small: Path) -> None:
    guide = load(small)
    (found,) = account(guide, small / "source")
    stamp(guide, guide.text("GU"), found)
    file = small / CLAUSE
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.stat().st_mtime_ns, file.read_bytes()
    guide = load(small)
    assert stamp(guide, guide.text("GU"), found) == 0
    assert (file.stat().st_mtime_ns, file.read_bytes()) == before


# --- files that nobody wrote, and names that not every system can have --------------------


def test_what_a_system_puts_beside_files_is_passed_by(small: Path) -> None:
    before = load(small)
    for name in ("glossary/._places.yaml", "agreements/gungor/2026/~$1.yaml", "agreements/._x"):
        (small / name).write_bytes(b"\0\5\26\7")
    (small / "agreements" / ".git").mkdir()
    assert load(small).fingerprint == before.fingerprint
    (small / "docs" / ".cache").mkdir(parents=True)
    for name in ("index.md", "._index.md", ".cache/x.md"):
        (small / "docs" / name).touch()
    assert [path.name for path in listed(small / "docs", "**/*.md")] == ["index.md"]


def test_names_that_windows_cannot_have_are_refused() -> None:
    for name in ("con", "AUX", "nul.yaml", "com1", "lpt9", "2027.", "a "):
        assert unportable(name), name
    for name in ("console", "2027", "com", "nulla", "2027.1"):
        assert unportable(name) == "", name


def test_a_new_agreement_or_edition_gets_no_such_name(tmp_path: Path) -> None:
    words = ("--code", "CO", "--title-sv", "T", "--title-en", "T", "--place-sv", "X")
    ran = samverkan(ROOT, "new", "con", *words, "--place-en", "X")
    assert "NAME: 'con' is a name that Windows keeps for itself" in ran.stderr
    assert not (ROOT / "agreements" / "con").exists()
    options = ("--agreement", "vastra-gotaland", "--edition", "2027.")
    text = str(tmp_path / "text.txt")
    ran = samverkan(ROOT, "revise", text, text, *options)
    assert "--edition: '2027.' ends with a dot or a space" in ran.stderr


@pytest.mark.parametrize("name", ["Avtal (slutlig), A&B – 'ny' + #2.txt", "ÖK 2027.txt", "(1).txt"])
def test_an_original_may_be_called_what_files_are_called(small: Path, name: str) -> None:
    (small / "source" / "gungor.txt").rename(small / "source" / name)
    edition = small / "agreements/gungor/2026/edition.yaml"
    said = "'" + name.replace("'", "''") + "'"
    edition.write_text(edition.read_text("utf-8").replace("gungor.txt", said), "utf-8")
    assert account(load(small), small / "source")[0].clean


@pytest.mark.parametrize("name", ["../gungor.txt", "a/b.txt", "a\\b.txt", ".dold", "c:d.txt"])
def test_the_name_of_an_original_leads_nowhere_else(small: Path, name: str) -> None:
    edition = small / "agreements/gungor/2026/edition.yaml"
    edition.write_text(edition.read_text("utf-8").replace("gungor.txt", f"'{name}'"), "utf-8")
    assert "source-name" in refused(lambda: load(small))[0] or "gungor" in name


def test_a_name_in_any_encoding_does_not_stop_the_question_which_commit(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True, capture_output=True)

    git("init", "-q")
    git("config", "core.quotepath", "false")
    (tmp_path / "agreements").mkdir()
    (tmp_path / "agreements" / "a.yaml").touch()
    git("add", ".")
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "A")
    (tmp_path / os.fsdecode(b"fil\xe5.txt")).touch()
    found = sources(tmp_path)
    assert len(found.commit) == 40
    assert found.changed


# --- catalogues -----------------------------------------------------------------------


def test_a_message_twice_in_a_catalogue_is_told_with_its_line(tmp_path: Path) -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    one, other = (f'msgid "Ett"\nmsgstr "{said}"\n\n' for said in ("One", "A"))
    (tmp_path / "a.po").write_text(head + one + other, "utf-8")
    assert refused(lambda: read_catalogue(tmp_path / "a.po", tmp_path)) == [
        "a.po:7: stands twice: 'Ett'"
    ]
    (tmp_path / "a.po").write_text(head + one + f'msgctxt "x"\n{other}', "utf-8")
    assert read_catalogue(tmp_path / "a.po", tmp_path).get("Ett")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("agreements/odlingslotter/2026/2.1.yaml", b"x: [\n", "2.1.yaml:"),
        ("scenarios/lotter.feature", b"# language: sv\nEgenskp: X\n", "lotter.feature:2: "),
        ("docs/vatten.md", b"# Vatten\n\xff\n", "docs/vatten.md:2: is not UTF-8 text"),
    ],
)
def test_what_the_list_of_english_cannot_read_is_told_in_a_line(
    allotments: Path, name: str, content: bytes, said: str
) -> None:
    agreement = allotments / "agreements/odlingslotter/agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8").replace("draft: true\n", ""), "utf-8")
    (allotments / name).write_bytes(content)
    ran = samverkan(allotments, "translations")
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert [line for line in ran.stderr.splitlines() if said in line], ran.stderr


# --- what cannot be written, or shown -------------------------------------------------


def test_listing_what_the_english_lacks_writes_nothing(allotments: Path) -> None:
    for path in [*allotments.rglob("*.mo"), *allotments.glob("build/**/gettext")]:
        path.unlink() if path.is_file() else None
    before = {path: path.stat().st_mtime_ns for path in allotments.rglob("*")}
    samverkan(allotments, "translations")
    assert {path: path.stat().st_mtime_ns for path in allotments.rglob("*")} == before


def test_a_lock_or_a_file_that_cannot_be_written_is_a_line(small: Path, allotments: Path) -> None:
    lock = allotments / "docs" / "lock.txt"
    lock.unlink(missing_ok=True)
    (allotments / "docs" / ".lock.txt.part").mkdir()
    (small / "agreements/gungor/2026/.1.yaml.part").mkdir()
    for root, words in ((allotments, ("lock",)), (small, ("source", "source", "--stamp"))):
        ran = samverkan(root, *words)
        assert ran.returncode == 1
        assert ".part: cannot be used: " in ran.stderr
        assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_console_that_lacks_signs_shows_others(encoding: str) -> None:
    feature = "scenarios/vastra-gotaland/tvist.feature"
    for words in (("run", feature), ("diff", "vg", "st")):
        ran = subprocess.run(
            [sys.executable, "-m", "samverkan", *words],
            cwd=ROOT,
            env={**os.environ, "PYTHONIOENCODING": encoding},
            capture_output=True,
        )
        assert ran.returncode in (0, 1)
        assert ran.stderr == b""
        assert len(ran.stdout.decode(encoding)) > 1000


# --- the glossary in other programs ------------------------------------------------------


@pytest.mark.parametrize("words", ["=SUMMA(A1:A9)", "+46", "-orten", "@x", "\t=1"])
def test_no_cell_of_the_glossary_is_a_formula(words: str) -> None:
    assert inert(words) == f"'{words}"
    assert inert(f"x {words}") == f"x {words}"


def test_the_glossary_s_cells_are_inert_and_its_scheme_has_a_label(guide: Guide) -> None:
    written = glossary_files(guide)
    table = csv.reader(io.StringIO(written["glossary.csv"].decode("utf-8-sig")), delimiter=";")
    assert not [cell for row in table for cell in row if cell.startswith(("=", "+", "-", "@"))]
    skos = Namespace("http://www.w3.org/2004/02/skos/core#")
    graph = Graph().parse(data=written["glossary.ttl"], format="turtle")
    (scheme,) = graph.subjects(RDF.type, skos.ConceptScheme)
    assert len(list(graph.objects(scheme, skos.prefLabel))) == 2
