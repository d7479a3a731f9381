"""`samverkan format`: one way of writing texts; nothing is said otherwise, no comment is lost."""

from pathlib import Path

import pytest
from copies import ROOT, samverkan

from samverkan.files.formatted import formatted
from samverkan.files.yamlfile import parse

LONG = "ord " * 30 + "slut"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a: {sv: ett, en: one}\n", 'a: {sv: "ett", en: "one"}\n'),
        ("a:\n  sv: >-\n    ett\n    två\n  en: 'one'\n", 'a: {sv: "ett två", en: "one"}\n'),
        ("a:\n  - sv: ett\n    en: one\n", 'a:\n  - {sv: "ett", en: "one"}\n'),
        ("a: {sv: [ett, två]}  # why\n", 'a: {sv: ["ett", "två"]}  # why\n'),
        (
            f"a: {{sv: {LONG}, en: one}}\n",
            f'a:\n  sv: >-\n    {LONG[:95]}\n    {LONG[96:]}\n  en: "one"\n',
        ),
        (
            'a: {sv: "ett\\n\\ntvå", en: one}\nb: 1\n',
            'a:\n  sv: |-\n    ett\n\n    två\n  en: "one"\nb: 1\n',
        ),
        ("a:\n  - when: {b: yes}\n    sv: ett\n    en: one\n",
         'a:\n  - when: {b: yes}\n    sv: "ett"\n    en: "one"\n'),
        # comments: a text goes nowhere without its own
        ("a:\n  # why\n  sv: ett\n  en: one # too\n", 'a:\n  # why\n  sv: "ett"\n  en: "one" # too\n'),
        (f"a: {{sv: {LONG}}} # why\n", f"a: {{sv: {LONG}}} # why\n"),
        # all that is no text
        ('b: [ 1,2 ]\nc:   {from: "a"}\nd: 338e09043655\n', 'b: [ 1,2 ]\nc:   {from: "a"}\nd: 338e09043655\n'),
    ],
)  # fmt: skip
def test_a_text_has_one_way_of_being_written(before: str, after: str) -> None:
    assert formatted(before, "x") == after
    assert formatted(after, "x") == after


@pytest.mark.parametrize("name", ["agreements/facts.yaml", "glossary/actors.yaml"])
def test_the_data_says_the_same_formatted_and_keeps_its_comments(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    done = formatted(text, name)
    assert parse(done, name).data == parse(text, name).data
    assert done.count("# ") == text.count("# ")
    assert formatted(done, name) == done


def test_the_command_tells_what_is_not_formatted_and_formats_it(tmp_path: Path) -> None:
    file = tmp_path / "glossary/a.yaml"
    file.parent.mkdir()
    (tmp_path / "agreements").mkdir()
    file.write_text("a: {sv: ett, en: one}\n", "utf-8")
    told = samverkan(tmp_path, "format", "--check")
    assert told.returncode == 1
    assert told.stderr.startswith("glossary/a.yaml: is not formatted: run 'samverkan format'\n")
    assert samverkan(tmp_path, "format").stdout == "1 files formatted\n"
    assert file.read_text("utf-8") == 'a: {sv: "ett", en: "one"}\n'
    assert samverkan(tmp_path, "format", "--check").returncode == 0
