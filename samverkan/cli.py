"""The command line: each command says what it does in `samverkan --help`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from samverkan.case import read_case
from samverkan.errors import Problem, Problems
from samverkan.guide import Guide
from samverkan.model import plan as make_plan
from samverkan.project import guide as load_guide
from samverkan.project import loaded, root
from samverkan.schema import LANGUAGES, Language
from samverkan.standalone import Sheet

if TYPE_CHECKING:
    from steps.features import Feature

app = typer.Typer(
    help="Samverkansguiden: the agreements as data, logic and guidance.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
errors = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)


@contextmanager
def told(status: int = 1) -> Iterator[None]:
    """Print every problem, one a line, and leave with status 1 or another; never a traceback."""
    try:
        yield
    except (Problems, OSError) as error:
        problems = error.problems if isinstance(error, Problems) else [_unusable(error)]
        for problem in problems:
            errors.print(str(problem))
        count = len(problems)
        errors.print(f"{count} {'problem' if count == 1 else 'problems'}", style="bold red")
        raise typer.Exit(status) from None


def _unusable(error: OSError) -> Problem:
    """A file or folder that cannot be written, or is gone: the disk is full, a folder is a file."""
    return Problem(str(error.filename or "samverkan"), 0, f"cannot be used: {error.strerror}")


def _language(lang: str) -> Language:
    """The language of an option. Raises `Problems`."""
    for language in LANGUAGES:
        if language == lang:
            return language
    message = f"'{lang}' is not a language of the guide: {' or '.join(LANGUAGES)}"
    raise Problems([Problem("--lang", 0, message)])


def _read() -> tuple[Guide, list[Feature], list[Problem]]:
    """The data, the scenarios, and all the problems of both at once."""
    from samverkan.glossary import deprecated_in_prose, faults
    from steps import run  # noqa: F401  (registers the steps)
    from steps.features import guard, read_features

    (data, files), features = loaded(), read_features(root())
    problems = [
        *faults(data, files),
        *deprecated_in_prose(data),
        # Whether each step is used is told where the steps are: other projects borrow them.
        *guard(features, data, whole=(root() / "steps").is_dir()),
    ]
    return data, features, problems


def _checked() -> Guide:
    """The data and the scenarios, both checked. Raises `Problems`."""
    data, _, problems = _read()
    if problems:
        raise Problems(problems)
    return data


def _linted() -> Guide:
    """The data, scenarios and prose, all checked. Raises `Problems`."""
    from samverkan.prose_lint import lint as find
    from samverkan.translations_agree import disagreements

    data, _, problems = _read()
    _, files = loaded()
    problems += [*find(data, files).findings, *disagreements(data, files)]
    if problems:
        raise Problems(problems)
    return data


def _mend(reports: Iterable[Problem]) -> None:
    """What stops nothing, but waits for somebody to mend it."""
    for report in reports:
        print(f"to mend: {report}")


@app.command()
def check() -> None:
    """Check all data, run all scenarios; list every problem, and what has been lost."""
    from samverkan import shownlock
    from steps import lock
    from steps.run import failures, joined, run_features

    with told():
        data, features, problems = _read()
        ran = run_features(features, data)
        problems += [*failures(ran, loaded()[1], problems), *lock.lost(root(), joined(ran))]
        problems += shownlock.lost(data, loaded()[1])
        _mend(data.reports)
        if problems:
            raise Problems(problems)
    rules = len(data.provisions)
    statements = sum(1 for text in data.texts.values() for _ in text.statements())
    print(
        f"{len(data.texts)} agreements, {statements} statements, {rules} rules, "
        f"{len(data.acts)} acts, {len(data.concepts)} concepts: no problems"
    )


@app.command()
def lint() -> None:
    """Find what was typed by hand though the model could say it, and English that disagrees."""
    from samverkan.prose_lint import lint as find
    from samverkan.translations_agree import disagreements

    with told():
        data, files = loaded()
        found, apart = find(data, files), disagreements(data, files)
    for problem in sorted({*found.findings, *apart}):
        print(problem)
    for marker in found.markers:
        print(marker)
    print(
        f"{len(found.findings)} hand-typed obligations and numbers, "
        f"{len(found.markers)} marked exceptions, "
        f"{len(apart)} disagreements between the languages"
    )
    raise typer.Exit(1 if found.findings or apart else 0)


@app.command()
def plan(
    case: Annotated[Path, typer.Argument(help="A case file (YAML): on, facts, events.")],
    lang: Annotated[str, typer.Option(help="sv or en")] = "sv",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """What the agreements say of a case: who does what, by when, who pays, and why."""
    from samverkan.planview import as_plain, show

    with told():
        language, data = _language(lang), load_guide()
        found = make_plan(data, read_case(case, data))
    if as_json:
        json.dump(as_plain(data, found), sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        show(data, found, language, Console(highlight=False, markup=False))


@app.command()
def run(
    feature: Annotated[Path, typer.Argument(help="A feature file, from anywhere.")],
    lang: Annotated[str, typer.Option(help="sv or en")] = "sv",
) -> None:
    """Run the scenarios of a file and explain each, passed or failed, rule by rule."""
    from samverkan.runview import explain
    from steps.features import guard, read_feature
    from steps.run import run_all

    with told():
        language, data = _language(lang), load_guide()
        found = read_feature(feature.absolute(), root())
        problems = guard([found], data, whole=False)
        if problems:
            raise Problems(problems)
    outcomes = [outcome for scenario in found.scenarios for outcome in run_all(scenario, data)]
    console = Console(highlight=False, markup=False)
    for outcome in outcomes:
        explain(data, outcome, language, console)
    failed = sum(not outcome.passed for outcome in outcomes)
    console.print(f"{len(outcomes) - failed} passed, {failed} failed", style="bold")
    raise typer.Exit(1 if failed else 0)


@app.command()
def source(
    folder: Annotated[Path, typer.Argument(help="The folder with the original texts.")],
    stamp: Annotated[bool, typer.Option(help="Write fingerprints that are missing.")] = False,
) -> None:
    """Read the original texts: what no statement claims, what has changed, what is claimed twice."""
    from samverkan.source import account
    from samverkan.source import stamp as write

    with told():
        data = load_guide()
        accounts = account(data, folder)
    for text, found in zip(data.every_text, accounts, strict=True):
        print(
            f"{text.prefix.upper()}: {len(text.clauses)} clauses, "
            f"{len(found.unclaimed)} unclaimed, {len(found.changed)} changed, {len(found.twice)} twice"
        )
        for line in [*found.unclaimed, *map(str, found.changed), *map(str, found.twice)]:
            print(f"  {line}")
        if stamp:
            print(f"  {write(data, text, found)} fingerprints written")
    raise typer.Exit(0 if all(found.clean for found in accounts) else 1)


@app.command()
def site(
    target: Annotated[Path, typer.Argument(help="Where the site goes.")] = Path("build/site"),
) -> None:
    """Build the site from the data and the last recorded run; replaces it only when whole."""
    from samverkan.build import build

    with told():
        _mend(build(_linted(), root(), root() / target))
    print(f"built {target}")


@app.command()
def lock(
    check: Annotated[
        bool, typer.Option("--check", help="Only tell whether the locks are up to date.")
    ] = False,
    built: Annotated[Path, typer.Option("--site", help="A built site.")] = Path("build/site"),
) -> None:
    """Accept what scenarios and pages have lost; add the built site's new addresses to those kept."""
    from samverkan import addresses, lockfile, shownlock
    from samverkan.drafts import pages, settled
    from steps import lock as scenarios
    from steps.features import read_features
    from steps.run import results

    with told():
        data = _checked()
        found = results(read_features(root()), data)
        texts = {
            scenarios.LOCK: scenarios.text(settled(data, found)),
            shownlock.LOCK: lockfile.render(shownlock.HEAD, shownlock.entries(data)),
        }
        if (root() / built / "index.html").is_file():
            unsettled = pages(data, found)
            texts[addresses.LOCK] = addresses.text(root(), root() / built, unsettled)
        elif check:
            raise Problems([Problem(str(built), 0, "no site is built: samverkan site")])
        stale = [name for name in texts if not lockfile.is_current(root() / name, texts[name])]
        if check and stale:
            raise Problems(Problem(name, 0, "is not up to date: samverkan lock") for name in stale)
    for name, said in texts.items():
        new, gone = lockfile.write(root() / name, said)
        print(f"{name}: {new} new, {gone} gone")


@app.command()
def coverage(
    prefix: Annotated[str, typer.Argument(help="Only addresses that begin so: vg/3.4.")] = "",
) -> None:
    """Run the scenarios in process; list the rules that no assertion rests on or no page shows."""
    from samverkan.coverage import measure

    with told():
        found = measure(_checked(), root(), prefix)
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
    lang: Annotated[str, typer.Option(help="sv or en")] = "sv",
) -> None:
    """Change every rule in every way that counts; list the changes that no scenario notices."""
    from samverkan.mutants.progress import could, shown
    from samverkan.mutants.results import write
    from samverkan.mutants.run import measure
    from steps.features import read_features

    with told():
        language = _language(lang)
        data, features = _checked(), read_features(root())
        with shown(errors) as progress:
            found = measure(data, features, progress, prefix)
        if results and not prefix:
            write(root() / results, found, data, features)
    for survivor in found.survivors:
        print(could(survivor, language))
    counts = found.counts
    print(
        f"{len(found.verdicts)} mutants in {found.seconds:.0f} s: {counts['killed']} killed, "
        f"{counts['equivalent']} proved equivalent, {counts['survived']} survived"
    )
    raise typer.Exit(1 if found.survivors else 0)


@app.command()
def gaps(
    lang: Annotated[str, typer.Option(help="sv or en")] = "sv",
) -> None:
    """Search what the agreements leave open; each finding with the smallest case that shows it."""
    from samverkan.caseview import facts_in_words, gap_in_words, scenario_lines
    from samverkan.gaps import gaps as search

    with told():
        language, data = _language(lang), load_guide()
    for text in data.settled:
        for gap in search(data, text):
            facts = facts_in_words(data, gap.case, language)
            print(
                f"{text.code} {gap.kind}: {gap_in_words(data, gap, language)}"
                + (f" [{facts}]" if facts else "")
            )
            for line in scenario_lines(data, gap):
                print(f"    {line}")


@app.command()
def translations(
    update: Annotated[
        bool, typer.Option("--update", help="First carry new messages into the catalogues.")
    ] = False,
) -> None:
    """Compare the English catalogues with the Swedish: what is missing, fuzzy, obsolete, changed."""
    from samverkan.translations import report
    from samverkan.translations import update as carry

    with told():
        if update:
            carry(root())
        found = report(root())
    for problem in found.problems:
        print(problem)
    print(
        f"{len(found.missing)} missing, {len(found.fuzzy)} fuzzy, {len(found.obsolete)} obsolete, "
        f"{len(found.changed)} changed"
    )
    raise typer.Exit(1 if found.problems else 0)


@app.command()
def revise(
    old: Annotated[Path, typer.Argument(help="The text in force: .pdf, .docx or .txt.")],
    new: Annotated[Path, typer.Argument(help="The revised text: .pdf, .docx or .txt.")],
    agreement: Annotated[str, typer.Option(help="A folder of agreements/: vastra-gotaland.")],
    edition: Annotated[str, typer.Option(help="The name of the new edition: 2027.")],
    lang: Annotated[str, typer.Option(help="sv or en: the language of the report.")] = "sv",
    report: Annotated[
        Path | None, typer.Option(help="The report, without suffix; by default beside NEW.")
    ] = None,
) -> None:
    """Compare a revised text with the one in force, and open a draft edition of what lives on."""
    from samverkan.revision import Order
    from samverkan.revision import revise as compare
    from samverkan.revision.progress import shown, staged

    with told(), staged(errors) as tell:
        language, data = _language(lang), load_guide()
        made = compare(data, Order(old, new, agreement, edition, language, report), tell)
    shown(made, root(), Console(highlight=False, markup=False))


@app.command()
def lix(
    built: Annotated[Path, typer.Argument(help="A built site.")] = Path("build/site"),
    all_pages: Annotated[
        bool, typer.Option("--all", help="Every page, not only the hardest.")
    ] = False,
) -> None:
    """Measure how hard the Swedish pages are to read; fails where the aim is missed."""
    from samverkan.readability import measure, verdict

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


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


AsFormat = Annotated[Format, typer.Option("--format", help="How the report is written.")]


def _print(sheet: Sheet, data: Any, how: Format) -> None:
    if how is Format.JSON:
        print(json.dumps(data, ensure_ascii=False, indent=1))
    else:
        said = {Format.TEXT: sheet.text, Format.MARKDOWN: sheet.markdown, Format.HTML: sheet.html}
        print(said[how](), end="")


@app.command()
def diff(
    one: Annotated[str, typer.Argument(help="vg@2021, vastra-gotaland/2021, or vg (in use).")],
    other: Annotated[str, typer.Argument(help="Another edition, or another agreement.")],
    lang: Annotated[str, typer.Option(help="sv or en")] = "sv",
    how: AsFormat = Format.TEXT,
) -> None:
    """What changes, for whom, and what rests on it: between two editions or two agreements.

    Leaves with 0 when nothing of substance differs, 1 when something does, 2 on a problem.
    """
    from samverkan.difference import find_text
    from samverkan.revising import compare

    with told(2):
        language, (data, files) = _language(lang), loaded()
        found = compare(data, files, find_text(data, one), find_text(data, other))
    _print(found.sheet(language), found.data(), how)
    raise typer.Exit(1 if found.substantial else 0)


@app.command()
def impact(
    address: Annotated[str, typer.Argument(help="vg/3.1, vg/3.1/convene or vg@2027/3.1/convene.")],
    lang: Annotated[str, typer.Option(help="sv or en")] = "sv",
    how: AsFormat = Format.TEXT,
) -> None:
    """What rests on a clause, a statement or a rule: look here before it is changed."""
    from samverkan.impactview import sheet
    from samverkan.revising import impact as find

    with told():
        language, data = _language(lang), load_guide()
        found = find(data, root(), address)
    _print(sheet(address, found, language), asdict(found), how)


@app.command()
def review(
    source: Annotated[Path, typer.Option(help="The folder with the original texts.")],
    role: Annotated[str, typer.Option(help="The reviewer's role, never a name: samordnare.")],
    organisation: Annotated[str, typer.Option(help="The party: Region Stockholm.")],
    prefix: Annotated[str, typer.Argument(help="Only below this address: vg/3.4.3.")] = "",
    lang: Annotated[str, typer.Option(help="sv or en; both where it is left out.")] = "",
) -> None:
    """Check statements against the original, one by one, and sign them for a party."""
    from samverkan.review.terminal import review_all

    with told():
        languages = (_language(lang),) if lang else LANGUAGES
        reviewer = (role, organisation)
        review_all(load_guide(), source, prefix, reviewer, languages, Console(highlight=False))


@app.command()
def schemas() -> None:
    """Write the JSON Schemas of the data's files and of guide.json into schemas/."""
    from samverkan.schemas import FOLDER, write

    with told():
        changed = write(root())
    print(f"{len(changed)} schemas written into {FOLDER}/")


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
    from samverkan.new import begin
    from samverkan.newfiles import Order
    from samverkan.provenance import today
    from samverkan.schema import Text

    with told():
        words = [said.strip() or "?" for said in (title_sv, title_en, place_sv, place_en)]
        title, place = (Text(sv=sv, en=en) for sv, en in (words[:2], words[2:]))
        begun = begin(load_guide(), Order(name, code.strip().upper(), title, place), today())
    for path in begun.written:
        print(f"new: {path}")
    for path in begun.changed:
        print(f"changed: {path}")
    _mend(begun.look_at)
    print("next: samverkan check, then replace what 'to mend' lists by what the text says")
