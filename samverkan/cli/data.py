"""Commands that check the data, the scenarios, the prose and the translations."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from samverkan.cli.common import Ahead, app, checked, mend, read
from samverkan.data.project import guide as load_guide
from samverkan.data.project import loaded, root
from samverkan.files.errors import Problem, Problems, relative


@app.command()
def check(on: Ahead = "") -> None:
    """Check all data, run all scenarios; list every problem, and what has been lost."""
    from samverkan.data.drafts import apart
    from samverkan.proof import locks
    from samverkan.scenarios.run import failures, run_all

    data, features, problems = read()
    ran = run_all(features, data)
    files = loaded()[1]
    scenarios = [s for feature in features for s in feature.scenarios]
    problems += failures(ran, files, problems)
    problems += locks.changed(root(), locks.ASSERTED, locks.asserted(scenarios))
    problems += locks.changed(root(), locks.SHOWN, locks.shown(data, files))
    problems, later = apart(data, problems)
    mend([*data.reports, *later])
    if problems:
        raise Problems(problems)
    rules = len(data.provisions)
    statements = sum(1 for text in data.texts.values() for _ in text.statements())
    agreements = "1 agreement" if len(data.texts) == 1 else f"{len(data.texts)} agreements"
    print(
        f"{agreements}, {statements} statements, {rules} rules, "
        f"{len(data.acts)} acts, {len(data.concepts)} concepts: no problems"
    )


@app.command()
def lint() -> None:
    """Find what the model could say, English that disagrees, and cases that tell their answers."""
    from samverkan.data.drafts import apart
    from samverkan.prose.agree import disagreements
    from samverkan.prose.leaks import leaks
    from samverkan.prose.lint import lint as find
    from samverkan.scenarios.features import read_features

    data, files = loaded()
    found = find(data, files)
    typed, later = apart(data, found.findings)
    differing, more = apart(data, disagreements(data, files))
    told, last = apart(data, leaks(data, read_features(data)))
    for problem in sorted({*typed, *differing, *told}):
        print(problem)
    mend(sorted({*later, *more, *last}))
    for marker in found.markers:
        print(marker)
    print(
        f"{len(typed)} hand-typed claims and numbers, "
        f"{len(found.markers)} marked exceptions, "
        f"{len(differing)} disagreements between the languages, {len(told)} answers given away"
    )
    raise typer.Exit(1 if typed or differing or told else 0)


@app.command()
def links() -> None:
    """Tell what to look at among the addresses outside the guide; it stops nothing."""
    from samverkan.data.provenance import today
    from samverkan.model.links import faults

    data, files = loaded()
    path = "agreements/links.yaml"
    for name, message in faults(data, today()):
        line = files[path].line((name,)) if name in data.links else 0
        print(Problem(path, line, f"'{name}': {message}"))
    print(f"{len(data.links)} entries")


@app.command("format")
def format_(
    folders: Annotated[list[Path] | None, typer.Argument(help="Else all the data.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Only tell what would change.")] = False,
) -> None:
    """Write the texts of the data in one way, and ids for words; all else stays, comments too."""
    from samverkan.data.load import with_ids
    from samverkan.files.formatted import unformatted
    from samverkan.files.text import write_text

    chosen = folders or [root() / "agreements", root() / "glossary"]
    found = unformatted(chosen, root(), with_ids(root()))
    if check and found:
        message = "is not formatted: run 'samverkan format'"
        raise Problems(Problem(relative(path, root()), 0, message) for path in found)
    for path, text in found.items():
        write_text(path, text)
    print(f"{len(found)} files formatted")


@app.command()
def source(
    folder: Annotated[Path, typer.Argument(help="The folder with the original texts.")],
    stamp: Annotated[bool, typer.Option(help="Write fingerprints that are missing.")] = False,
) -> None:
    """Read the original texts: what no statement claims, what has changed, what is claimed twice."""
    from samverkan.originals.account import account
    from samverkan.originals.account import stamp as write

    data = load_guide()
    accounts = account(data, folder)
    for text, found in zip(data.every_text, accounts, strict=True):
        print(
            f"{text.prefix.upper()}: {len(text.clauses)} clauses, {len(found.unclaimed)} unclaimed, "
            f"{len(found.changed)} changed, {len(found.twice)} twice"
        )
        for line in [*found.unclaimed, *map(str, found.changed), *map(str, found.twice)]:
            print(f"  {line}")
        if stamp:
            print(f"  {write(data, text, found)} fingerprints written")
    raise typer.Exit(0 if all(found.clean for found in accounts) else 1)


@app.command()
def translations(
    update: Annotated[
        bool, typer.Option("--update", help="First carry new messages into the catalogues.")
    ] = False,
) -> None:
    """Compare the English catalogues with the Swedish: what is missing, fuzzy, obsolete, changed."""
    from samverkan.prose.catalogues import report
    from samverkan.prose.catalogues import update as carry

    load_guide()  # Sphinx reads the data too, and tells nobody of its faults
    if update:
        carry(root())
    found = report(root())
    for problem in chain(*found.values()):
        print(problem)
    print(", ".join(f"{len(problems)} {kind}" for kind, problems in found.items()))
    raise typer.Exit(1 if any(found.values()) else 0)


@app.command()
def lock(
    check: Annotated[
        bool, typer.Option("--check", help="Only tell whether the locks are up to date.")
    ] = False,
    built: Annotated[Path, typer.Option("--site", help="A built site.")] = Path("build/site"),
) -> None:
    """Accept what scenarios and pages have lost; add the built site's new addresses to those kept."""
    from samverkan.proof import locks
    from samverkan.scenarios.features import read_features
    from samverkan.site import addresses

    data, files = checked(), loaded()[1]
    found = [s for feature in read_features(data) for s in feature.scenarios]
    shown, asserted = locks.shown(data, files), locks.asserted(locks.settled(data, found))
    texts = {
        locks.ASSERTED: locks.text(locks.ASSERTED, asserted),
        locks.SHOWN: locks.text(locks.SHOWN, shown),
    }
    if (root() / built / "index.html").is_file():
        now = addresses.published(root() / built)
        drafts = addresses.unsettled(data, found)
        texts[addresses.LOCK] = addresses.text(root(), now, {**shown, **asserted}, drafts)
    elif check:
        raise Problems([Problem(str(built), 0, "no site is built: samverkan site")])
    stale = [name for name in texts if not locks.is_current(root() / name, texts[name])]
    if check and stale:
        raise Problems(Problem(name, 0, "is not up to date: samverkan lock") for name in stale)
    for name, said in texts.items():
        new, gone = locks.write(root() / name, said)
        print(f"{name}: {new} new, {gone} gone")


@app.command()
def schemas() -> None:
    """Write the JSON Schemas of the data's files and of guide.json into schemas/."""
    from samverkan.data.kinds import FOLDER
    from samverkan.site.schemas import write

    changed = write(root())
    print(f"{len(changed)} schemas written into {FOLDER}/")
