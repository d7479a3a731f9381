"""Commands that measure what is proved, and build the site of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from samverkan.cli.common import Ahead, Lang, app, checked, errors, mend
from samverkan.data.project import root


@app.command()
def coverage(
    prefix: Annotated[str, typer.Argument(help="Only addresses that begin so: vg/3.4.")] = "",
    on: Ahead = "",
) -> None:
    """Run the scenarios in process; list the rules that no assertion rests on or no page shows."""
    from samverkan.proof.coverage import measure

    found = measure(checked(), root(), prefix)
    for line in found.missing:
        print(line)
    for name, count in found.counts.items():
        print(f"{name:32}{count}")
    raise typer.Exit(1 if found.missing else 0)


@app.command()
def mutants(
    prefix: Annotated[str, typer.Argument(help="Only rules whose address begins so: vg/3.4.")] = "",
    results: Annotated[
        Path | None, typer.Option(help="Write the figures of a whole run here, for the site.")
    ] = None,
    lang: Lang = "sv",
) -> None:
    """Change every rule in every way that counts; list the changes that nothing notices.

    A scenario must notice each, and so must the Swedish sentence and the English one. Then every
    sentence is changed: its rules must notice that.
    """
    from samverkan.proof.mutants.progress import lines, shown
    from samverkan.proof.mutants.results import write
    from samverkan.proof.mutants.run import measure
    from samverkan.scenarios.features import read_features

    data = checked()
    features = read_features(data)
    with shown(errors) as progress:
        found = measure(data, features, progress, prefix)
    if results and not prefix:
        write(root() / results, found, data, features)
    for line in lines(found, lang):
        print(line)
    raise typer.Exit(0 if found.whole else 1)


@app.command()
def site(
    target: Annotated[Path, typer.Argument(help="Where the site goes.")] = Path("build/site"),
) -> None:
    """Build the site from the data and the last recorded run; replaces it only when whole."""
    from samverkan.site.build import build

    mend(build(checked(prose=True), root(), root() / target))
    print(f"built {target}")


@app.command()
def lix(
    built: Annotated[Path, typer.Argument(help="A built site.")] = Path("build/site"),
    all_pages: Annotated[
        bool, typer.Option("--all", help="Every page, not only the hardest.")
    ] = False,
) -> None:
    """Measure how hard the Swedish pages are to read; fails where the aim is missed."""
    from samverkan.prose.readability import measure, verdict

    pages = measure(root() / built)
    measured = [page for page in pages if page.lix is not None]
    for page in measured if all_pages else measured[:10]:
        print(f"{page.lix:5.0f}  {page.path}")
    faults = verdict(pages)
    for fault in faults:
        print(fault)
    print(
        f"{len(measured)} pages measured, {sum((p.lix or 0) <= 45 for p in measured)} at 45 or lower"
    )
    raise typer.Exit(1 if faults or not measured else 0)
