"""Commands for the week in which an agreement is revised, or a new one begins."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from samverkan.cli.common import Lang, app, errors, language_of, mend, print_json
from samverkan.data.project import guide as load_guide
from samverkan.data.project import loaded, root
from samverkan.files.messages import LANGUAGES

if TYPE_CHECKING:
    from samverkan.changes.sheet import Sheet


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


AsFormat = Annotated[Format, typer.Option("--format", help="How the report is written.")]


@app.command()
def revise(
    old: Annotated[Path, typer.Argument(help="The text in force: .pdf, .docx or .txt.")],
    new: Annotated[Path, typer.Argument(help="The revised text: .pdf, .docx or .txt.")],
    agreement: Annotated[str, typer.Option(help="A folder of agreements/: vastra-gotaland.")],
    edition: Annotated[str, typer.Option(help="The name of the new edition: 2027.")],
    lang: Lang = "sv",
    report: Annotated[
        Path | None, typer.Option(help="The report, without suffix; by default beside NEW.")
    ] = None,
) -> None:
    """Compare a revised text with the one in force, and open a draft edition of what lives on."""
    from samverkan.changes.progress import shown, staged
    from samverkan.changes.revise import Order
    from samverkan.changes.revise import revise as compare

    with staged(errors, lang) as tell:
        order = Order(old, new, agreement, edition, lang, report)
        made = compare(load_guide(), order, tell)
    shown(made, root(), Console(highlight=False, markup=False), lang)


def _print(sheet: Sheet, data: Any, how: Format) -> None:
    if how is Format.JSON:
        print_json(data)
    else:
        said = {Format.TEXT: sheet.text, Format.MARKDOWN: sheet.markdown, Format.HTML: sheet.html}
        print(said[how](), end="")


@app.command()
def diff(
    one: Annotated[str, typer.Argument(help="vg@2021, vastra-gotaland/2021, or vg (in use).")],
    other: Annotated[str, typer.Argument(help="Another edition, or another agreement.")],
    lang: Lang = "sv",
    how: AsFormat = Format.TEXT,
) -> None:
    """What changes, for whom, and what rests on it: between two editions or two agreements.

    Leaves with 0 when nothing of substance differs, 1 when something does, 2 on a problem.
    """
    from samverkan.changes.differences import compare, find_text

    data, files = loaded()
    found = compare(data, files, find_text(data, one), find_text(data, other))
    _print(found.sheet(lang), found.data(), how)
    raise typer.Exit(1 if found.substantial else 0)


@app.command()
def impact(
    address: Annotated[
        str, typer.Argument(help="vg/3.1, vg/3.1/follow-up-sip or vg@2027/3.1/follow-up-sip.")
    ],
    lang: Lang = "sv",
    how: AsFormat = Format.TEXT,
) -> None:
    """What rests on a clause, a statement or a rule: look here before it is changed."""
    from samverkan.changes.impact import impact as find

    found = find(load_guide(), address)
    _print(found.sheet(address, lang), asdict(found), how)


@app.command()
def review(
    source: Annotated[Path, typer.Option(help="The folder with the original texts.")],
    role: Annotated[str, typer.Option(help="The reviewer's role, never a name: samordnare.")],
    organisation: Annotated[str, typer.Option(help="The party: Region Stockholm.")],
    prefix: Annotated[str, typer.Argument(help="Only below this address: vg/3.4.3.")] = "",
    lang: Annotated[str, typer.Option(help="sv or en; both where it is left out.")] = "",
) -> None:
    """Check statements against the original, one by one, and sign them for a party."""
    from samverkan.originals.review import review_all

    languages = (language_of(lang),) if lang else LANGUAGES
    reviewer = (role, organisation)
    review_all(load_guide(), source, prefix, reviewer, languages, Console(highlight=False))


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="The folder of the agreement: uppsala.")],
    code: Annotated[str, typer.Option(prompt="Code (two to four capital letters)")],
    title_sv: Annotated[str, typer.Option(prompt="Title, in Swedish")],
    title_en: Annotated[str, typer.Option(prompt="Title, in English")],
    place_sv: Annotated[str, typer.Option(prompt="Where it holds, in Swedish (Uppsala län)")],
    place_en: Annotated[str, typer.Option(prompt="Where it holds, in English (Uppsala County)")],
) -> None:
    """Start an agreement as a draft: its first clause, scenario and page, to be replaced."""
    from samverkan.data.provenance import today
    from samverkan.model.records import Bilingual
    from samverkan.new.begin import Order, begin

    words = [said.strip() or "?" for said in (title_sv, title_en, place_sv, place_en)]
    title, place = (Bilingual(sv=sv, en=en) for sv, en in (words[:2], words[2:]))
    begun = begin(load_guide(), Order(name, code.strip().upper(), title, place), today())
    for path in begun.written:
        print(f"new: {path}")
    for path in begun.changed:
        print(f"changed: {path}")
    mend(begun.look_at)
    print("next: samverkan check, then replace what 'to mend' lists by what the text says")
