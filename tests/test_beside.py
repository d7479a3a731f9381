"""What must stand beside a rule stands wherever it is shown, or nothing is built."""

import io
import re
import shutil
from pathlib import Path
from unittest.mock import patch

import pytest
from copies import ROOT
from rich.console import Console
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.cli import planview
from samverkan.model.case import Case
from samverkan.model.conflicts import conflicts
from samverkan.model.entries import entries
from samverkan.model.guide import Guide
from samverkan.model.plan import plan
from samverkan.model.records import LANGUAGES, Language
from samverkan.site import beside
from samverkan.site import entries as site_entries
from samverkan.words.beside import notes, spoken

RULE = "vg/3.5.2/end-within-two-months"
OTHER = "vg/3.5.2/follow-up-without-consent"
# The note on the rule, and its lead with what stands where it has been told above.
SAID = {
    "sv": "högst sex månader. Överenskommelsen säger två. Socialtjänstlag (2025:400), 23 kap. 2 och 5 §§",
    "en": "at most six months. The agreement says two. Social Services Act (2025:400), chapter 23, sections 2 and 5",
}
AGAIN = {
    "sv": ("Lagen säger något mer sedan 1 juli 2022:", "se ovan."),
    "en": ("The law has said more since 1 July 2022:", "see above."),
}
PAGES = {
    "role": f"{{rule}}`{RULE}`",
    "cell": f"Tiden: {{fact}}`{RULE} deadline`.",
    "table": "```{entries} VG\n:acts: follow-up.end\n```",
    "comparison": "```{compare} end\n```",
    "clause": "```{clause} VG-3.5.2\n```",
    "list": f"- {{rule}}`{OTHER}`\n- {{rule}}`{RULE}`",
}


def build(root: Path, pages: dict[str, str], language: Language) -> tuple[dict[str, str], str]:
    """A site of some pages: their words, and the warnings."""
    for folder in ("agreements", "glossary"):
        shutil.copytree(ROOT / folder, root / folder, dirs_exist_ok=True)
    docs, out, warnings = root / "docs", root / language, io.StringIO()
    for name in ("404", "search"):  # that the site writes itself
        template = docs / "_templates" / f"{name}.html"
        template.parent.mkdir(parents=True, exist_ok=True)
        template.touch()
    for name, page in {"index": "", **pages}.items():
        (docs / f"{name}.md").write_text(f"# Sida\n\n{page}\n", "utf-8")
    settings = {
        "extensions": ["myst_parser", "samverkan.site"],
        "language": language,
        "templates_path": ["_templates"],
    }
    only = patch("samverkan.site.pages.write_pages")  # not the thousand that the data makes
    with only, patch_docutils(docs), docutils_namespace():
        Sphinx(
            docs, None, out, root / "trees", "html", settings,
            status=None, warning=warnings, freshenv=True,
        ).build()  # fmt: skip
    html = {name: (out / f"{name}.html").read_text("utf-8") for name in pages}
    said = {name: " ".join(re.sub(r"<[^>]+>", "", text).split()) for name, text in html.items()}
    return said, warnings.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_law_stands_beside_the_rule_in_every_way_of_showing_it(
    tmp_path: Path, language: Language
) -> None:
    said, warnings = build(tmp_path, PAGES, language)
    assert {name: words.count(SAID[language]) for name, words in said.items()} == dict.fromkeys(
        PAGES, 1
    )
    assert "without what must stand beside" not in warnings
    lead, again = AGAIN[language]
    # First its first words, under which the whole is folded; then that it stands above.
    assert (said["list"].count(lead), said["list"].count(f"{lead} {again}")) == (3, 1)


def test_a_table_without_the_notes_is_an_error_at_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_entries, "shows", lambda node, *provisions, case=None: None)
    _, warnings = build(tmp_path, {"table": PAGES["table"]}, "sv")
    place, names = f"{tmp_path / 'docs' / 'table.md'}:3: ", "follow-up-six-months"
    assert f"{place}ERROR: shows {RULE} without what must stand beside it: {names}" in warnings


def test_a_page_that_lacks_the_note_is_told_whatever_shows_the_rule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "_after", lambda node, note: None)
    pages = {name: PAGES[name] for name in ("role", "cell", "table")}
    _, warnings = build(tmp_path, pages, "sv")
    told = f"WARNING: shows {RULE} without follow-up-six-months, follow-up-mandatory-lvu"
    assert warnings.count(told) == len(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_shows_them_in_text_and_in_values(guide: Guide, language: Language) -> None:
    found = plan(guide, Case({"home-municipality-in": "vastra-gotaland"}))
    seen, shown = entries(guide, found), io.StringIO()
    console = Console(file=shown, width=8000)
    planview.show(guide, seen, language, console, why=True, whole=True)
    for entry in seen.entries:
        for note in notes(guide, entry.provisions, found.case):
            said = note.whole or note.words
            assert f"{note.lead[language]} {said[language]}" in shown.getvalue()
    plain = planview.as_plain(guide, seen)["entries"]
    assert any(entry["beside"] for entry in plain)


def test_either_side_of_a_conflict_shows_the_same_reading(guide: Guide) -> None:
    for text in guide.texts.values():
        assert conflicts(text)
        for conflict in conflicts(text):
            for provision in (*conflict.mine, *conflict.others):
                assert conflict.name in {note.name for note in notes(guide, [provision])}


def test_a_sentence_of_several_rules_has_the_notes_of_all_of_them(guide: Guide) -> None:
    attend = guide.provisions["st/7.6/convene-and-attend.attend"]
    assert notes(guide, [attend]) == []
    assert {note.kind for note in notes(guide, spoken(guide, attend))} == {"conflict"}


def test_a_conflict_that_cannot_meet_in_the_case_is_not_shown(guide: Guide) -> None:
    rule = guide.provisions["vg/3.1/sip-meeting-before-planned-placement"]
    assert {note.kind for note in notes(guide, [rule])} == {"conflict"}
    assert notes(guide, [rule], Case({"placement": "acute"})) == []
