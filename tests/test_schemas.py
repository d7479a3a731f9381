"""The schemas of the data's files and of guide.json: in step, in use, and documented."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from copies import ROOT
from jsonschema import Draft7Validator
from typer.testing import CliRunner
from yaml import safe_load

from samverkan.cli import app
from samverkan.data.descriptions import described, descriptions
from samverkan.data.kinds import FOLDER, kind_of, modeline
from samverkan.files.yamlfile import parse, read
from samverkan.model import records
from samverkan.model.case import build_case
from samverkan.model.guide import Guide
from samverkan.scenarios.features import parse_features
from samverkan.scenarios.run import results
from samverkan.site import schemas
from samverkan.site.export import ExportedRule, export
from samverkan.site.schemas import RECORDS, broken, guide_schema

Enter = Callable[[Path], None]
KEPT = ROOT / FOLDER


def validator(kind: str) -> Draft7Validator:
    said = json.loads((KEPT / schemas.file_name(kind)).read_text("utf-8"))
    return Draft7Validator(said)


def faults(kind: str, data: Any) -> list[str]:
    return [f"{list(e.absolute_path)}: {e.message}" for e in validator(kind).iter_errors(data)]


def data_files() -> Iterator[str]:
    for pattern in (
        "agreements/**/*.yaml",
        "glossary/*.yaml",
        "docs/redirects.yaml",
        "docs/utbilda/*.yaml",
    ):
        found = sorted(ROOT.glob(pattern))
        assert found
        yield from (path.relative_to(ROOT).as_posix() for path in found)


# --- kept in step -------------------------------------------------------------------------


def test_the_schemas_that_are_kept_are_those_of_the_records() -> None:
    kept = {path.name: path.read_text("utf-8") for path in KEPT.iterdir()}
    assert kept == schemas.files(), "run: samverkan schemas"


@pytest.mark.parametrize("kind", [*schemas.KINDS, "guide"])
def test_a_schema_is_one_and_names_its_version_and_no_host(kind: str) -> None:
    said = json.loads((KEPT / schemas.file_name(kind)).read_text("utf-8"))
    Draft7Validator.check_schema(said)
    assert re.fullmatch(rf"{kind}\.v\d+\.json", said["$id"])
    del said["$schema"]
    assert "://" not in json.dumps(said)


def test_schemas_are_written_only_where_they_have_changed(small: Path, enter: Enter) -> None:
    enter(small)
    count = len(schemas.files())
    for said in (count, 0):
        ran = CliRunner().invoke(app, ["schemas"])
        assert ran.stdout == f"{said} schemas written into schemas/\n"
    (small / "schemas" / "clause.v0.json").write_text("{}", "utf-8")
    CliRunner().invoke(app, ["schemas"])
    assert {path.name for path in (small / "schemas").iterdir()} == set(schemas.files())


# --- the data's files ---------------------------------------------------------------------


@pytest.mark.parametrize("path", data_files())
def test_every_data_file_leads_editors_to_its_schema_and_fits_it(path: str) -> None:
    kind = kind_of(path)
    assert kind
    first = (ROOT / path).read_text("utf-8").partition("\n")[0]
    assert first == modeline(path)
    leads = ((ROOT / path).parent / first.partition("$schema=")[2]).resolve()
    assert leads == KEPT / schemas.file_name(kind)
    assert leads.is_file()
    if kind != "redirects":  # it may hold nothing but comments
        assert faults(kind, read(ROOT / path, ROOT).data) == []
        # Most editors read YAML 1.2, and some 1.1, whose types no data file may fall foul of.
        typed = json.loads(json.dumps(safe_load((ROOT / path).read_text("utf-8")), default=str))
        assert [fault for fault in faults(kind, typed) if "is not of type" in fault] == []


CLAUSE = """\
clause: "1"
title: {sv: Ett, en: One}
heading: {from: Ett, to: Ett}
statements:
  call:
    source: {from: a, to: b}
    rule: {act: sip.call, who: {either: [a, b]}, force: must, deadline: {within: {weeks: 4}, from: e}}
"""
WRONG = [
    ("clause", CLAUSE, "force: must", "forse: must", "'forse' was unexpected"),
    ("clause", CLAUSE, "force: must", "force: shall", "'shall' is not one of"),
    ("clause", CLAUSE, "weeks: 4", "weeks: fyra", "'fyra' is not of type 'integer'"),
    ("clause", CLAUSE, "weeks: 4", "weeks: 0", "0 is less than or equal to the minimum"),
    ("clause", CLAUSE, "{sv: Ett, en: One}", "{sv: Ett}", "'en' is a required property"),
    ("clause", CLAUSE, "either: [a, b]", "either: a", "'a' is not of type 'array'"),
    ("clause", CLAUSE, 'clause: "1"', "clause: [1]", "[1] is not of type 'string'"),
    ("redirects", "a.html: b.html\n", "b.html", "elsewhere", "does not match"),
    ("redirects", "a.html: b.html\n", "a.html", "a", "does not match any"),
    ("case", "on: 2026-11-22\nfacts: {age: 15}\nevents: {e: never}\n", "on:", "day:", "'day'"),
    ("case", "on: '2026-11-22'\nfacts: {age: 15}\nevents: {}\n", "15", "[15]", "[15]"),
    ("themes", "law: {sv: Lag, en: Law}\n", "en:", "de:", "'de' was unexpected"),
]


@pytest.mark.parametrize(("kind", "text", "old", "new", "message"), WRONG)
def test_a_wrong_key_or_type_is_refused(
    kind: str, text: str, old: str, new: str, message: str
) -> None:
    assert faults(kind, parse(text, "file.yaml").data) == []
    wrong = parse(text.replace(old, new), "file.yaml").data
    assert any(message in deepest for deepest in _every(validator(kind), wrong))


def _every(found: Draft7Validator, data: Any) -> Iterator[str]:
    """The messages, also of the alternatives that none of fits."""
    waiting = list(found.iter_errors(data))
    while waiting:
        error = waiting.pop()
        yield error.message
        waiting += error.context


def test_the_case_of_the_readme_fits_its_schema(guide: Guide) -> None:
    said = (ROOT / "README.md").read_text("utf-8").partition("```yaml\n")[2].partition("```")[0]
    file = parse(said, "case.yaml")
    assert faults("case", file.data) == []
    assert build_case(file, guide).facts


# --- guide.json ---------------------------------------------------------------------------


def test_guide_json_has_the_shape_that_is_documented(guide: Guide) -> None:
    run = results(parse_features(ROOT)[:2], guide)
    said = json.loads(json.dumps(export(guide, run, {"amnen/sip": ["vg/3.1/convene"]})))
    assert said["scenarios"]
    assert said["scenarios"][0]["rows"]
    assert faults("guide", said) == []


def test_every_field_is_described_in_both_languages_and_nothing_else_is() -> None:
    wanted = {
        f"{name}.{info.alias or field}"
        for name, record in RECORDS.items()
        if name != "Model"
        for field, info in record.model_fields.items()
        if field in record.__annotations__
    }
    assert {f"{r}.{f}" for r, fields in descriptions().items() for f in fields} == wanted
    assert described(ExportedRule, "act") is described(records.Rule, "act")
    with pytest.raises(KeyError, match=r"Rule\.acts"):
        described(records.Rule, "acts")


def test_the_page_shows_every_record_of_guide_json_once() -> None:
    page = (ROOT / "docs" / "data.md").read_text("utf-8")
    shown = re.findall(r"^```\{record\} (\w+)$", page, re.MULTILINE)
    assert sorted(shown) == sorted({*guide_schema()["$defs"], "Exported"})


# --- stable -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        (lambda fields: fields.pop("act"), ["Rule.act"]),
        (lambda fields: fields.update(act={"type": "integer"}), ["Rule.act"]),
        (lambda fields: fields["who"].update({"$ref": "#/$defs/Text"}), ["Rule.who"]),
        (lambda fields: fields["force"]["enum"].pop(), ["Rule.force"]),
        (lambda fields: fields.update(more={"type": "string"}), []),
        (lambda fields: fields["act"].update(description="Said better."), []),
    ],
    ids=["gone", "type", "record", "values", "added", "described"],
)
def test_what_other_programs_would_stumble_on_is_found(
    change: Callable[[Any], object], lost: list[str]
) -> None:
    old, new = guide_schema(), guide_schema()
    change(new["$defs"]["Rule"]["properties"])
    assert broken(old, new) == lost


def test_a_changed_shape_needs_a_new_number(
    small: Path, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    schemas.write(small)
    path = small / "schemas" / schemas.file_name("guide")
    said = json.loads(path.read_text("utf-8"))
    said["properties"]["gone"] = {"type": "string"}
    path.write_text(json.dumps(said), "utf-8")
    enter(small)
    ran = CliRunner().invoke(app, ["schemas"])
    assert ran.exit_code == 1
    assert "gone is lost or changed in guide.json: raise FORMAT" in ran.stderr
    assert json.loads(path.read_text("utf-8")) == said
    monkeypatch.setattr(schemas, "GUIDE_FORMAT", schemas.GUIDE_FORMAT + 1)
    assert schemas.write(small)
    assert not path.exists()
    assert (small / "schemas" / schemas.file_name("guide")).is_file()
