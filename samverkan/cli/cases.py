"""Commands that put a case to the agreements."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from samverkan.cli.common import Lang, app, print_json
from samverkan.data.project import guide as load_guide
from samverkan.data.project import root
from samverkan.files.errors import Problems


@app.command()
def plan(
    case: Annotated[Path, typer.Argument(help="A case file (YAML), or - for standard input.")],
    lang: Lang = "sv",
    as_: Annotated[
        str, typer.Option("--as", help="Who you are: a role, if the case has none.")
    ] = "",
    why: Annotated[bool, typer.Option("--why", help="Also what each line rests on.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="All, also what always holds.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of lines.")] = False,
) -> None:
    """What the agreements say of a case: what you and others do, by when, who pays, and why."""
    from samverkan.cli.planview import as_plain, show
    from samverkan.model.case import read_case, role_named
    from samverkan.model.entries import entries
    from samverkan.model.plan import plan as make_plan

    data = load_guide()
    told = read_case(case, data, lang)
    role = role_named(as_, data, lang) if as_ else told.role
    found = entries(data, make_plan(data, told), role)
    if as_json:
        print_json(as_plain(data, found))
    else:
        console = Console(highlight=False, markup=False)
        show(data, found, lang, console, why=why, whole=everything)


@app.command()
def run(
    feature: Annotated[Path, typer.Argument(help="A feature file, from anywhere.")],
    lang: Lang = "sv",
) -> None:
    """Run the scenarios of a file and explain each, passed or failed, rule by rule."""
    from samverkan.cli.runview import explain
    from samverkan.scenarios.features import guard, read_feature
    from samverkan.scenarios.run import run_all
    from samverkan.scenarios.vocabulary import vocabulary

    data = load_guide()
    found = read_feature(feature.absolute(), root(), vocabulary(data))
    problems = guard([found], data, whole=False)
    if problems:
        raise Problems(problems)
    outcomes = run_all([found], data)
    console = Console(highlight=False, markup=False)
    for outcome in outcomes:
        explain(data, outcome, lang, console)
    failed = sum(bool(outcome.fault) for outcome in outcomes)
    console.print(f"{len(outcomes) - failed} passed, {failed} failed", style="bold")
    raise typer.Exit(1 if failed else 0)


@app.command()
def gaps(
    lang: Lang = "sv",
) -> None:
    """Search what the agreements leave open; each finding with the smallest case that shows it."""
    from samverkan.model.gaps import gaps as search
    from samverkan.words.gaps import gap_in_words, scenario_lines
    from samverkan.words.say import Say

    data = load_guide()
    say = Say(data, lang)
    for text in data.settled:
        for gap in search(data, text):
            facts = say.facts(gap.case)
            case = f" [{facts}]" if facts else ""
            print(f"{text.code} {gap.kind}: {gap_in_words(say, gap)}{case}")
            for line in scenario_lines(data, gap):
                print(f"    {line}")
