"""What all commands share: the program, its errors, and the data checked before it is used."""

from __future__ import annotations

import codecs
import io
import json
import sys
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from typer.core import TyperGroup

from samverkan.data.project import loaded, root
from samverkan.data.provenance import pretend
from samverkan.files.errors import Problem, Problems
from samverkan.files.messages import LANGUAGES, Language

if TYPE_CHECKING:
    from samverkan.model.guide import Guide
    from samverkan.scenarios.features import Feature

errors = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)


# The status to leave with on a problem, where 1 says something else: that two texts differ.
STATUS = {"diff": 2}


class Commands(TyperGroup):
    """All commands. Every problem is printed, one a line; never a traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise  # whoever reads has seen enough
        except (Problems, OSError) as error:
            problems = error.problems if isinstance(error, Problems) else [_unusable(error)]
            for problem in problems:
                errors.print(str(problem))
            count = len(problems)
            errors.print(f"{count} {'problem' if count == 1 else 'problems'}", style="bold red")
            raise typer.Exit(STATUS.get(ctx.invoked_subcommand or "", 1)) from None


def _unusable(error: OSError) -> Problem:
    """A file or folder that cannot be written, or is gone: the disk is full, a folder is a file."""
    return Problem(str(error.filename or "samverkan"), 0, f"cannot be used: {error.strerror}")


app = typer.Typer(
    cls=Commands,
    help="Samverkansguiden: the agreements as data, logic and guidance.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


# What a console that has not all signs shows in their place.
PLAIN = {
    "✓": "+",
    "✗": "x",
    "→": "->",
    "≤": "<=",
    "≥": ">=",
    "§": "#",
    "●": "*",
    "•": "*",
    "”": '"',
    "…": "...",
}


def say_with_what_there_is() -> None:
    """Let no sign that the console lacks end a command: it is shown in another way, or as "?"."""
    codecs.register_error("samverkan", _plainer)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="samverkan")


def _plainer(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    sign = error.object[error.start]
    plain = unicodedata.normalize("NFKD", PLAIN.get(sign, sign))
    return "".join(c for c in plain if c.isascii()) or "?", error.start + 1


def print_json(data: object) -> None:
    """Print data as JSON that reads the same in every encoding of the console."""
    plain = sys.stdout.encoding.lower().replace("-", "") != "utf8"
    print(json.dumps(data, ensure_ascii=plain, indent=1))


def look_ahead(on: str) -> str:
    """Work as on the day of `--on`, where one is given. Raises `Problems`."""
    from samverkan.model.values import day

    if on:
        try:
            pretend(day(on))
        except ValueError as error:
            raise Problems([Problem("--on", 0, str(error))]) from None
        loaded.cache_clear()
    return on


def language_of(lang: str) -> Language:
    """The language of an option. Raises `Problems`."""
    for language in LANGUAGES:
        if language == lang:
            return language
    message = f"'{lang}' is not a language of the guide: {' or '.join(LANGUAGES)}"
    raise Problems([Problem("--lang", 0, message)])


Ahead = Annotated[
    str,
    typer.Option(
        "--on",
        callback=look_ahead,
        help="As on another day: 2027-06-01, when an edition takes effect.",
    ),
]
Lang = Annotated[Language, typer.Option(parser=language_of, metavar="TEXT", help="sv or en")]


def read() -> tuple[Guide, list[Feature], list[Problem]]:
    """The data, the scenarios, and all the problems of both at once, those of drafts too."""
    from samverkan.prose.bound import problems as unbound
    from samverkan.prose.passages import passages
    from samverkan.scenarios.exercises import faults as taught
    from samverkan.scenarios.features import guard, read_features
    from samverkan.sentences.check import problems as unaccounted
    from samverkan.words.glossary import faults

    data, files = loaded()
    features = read_features(data)
    problems = [
        *faults(data, files),
        *unaccounted(data, files),
        *unbound(data, passages(data.root, {})),
        # Whether each step is used is told where the steps are: other projects borrow them.
        *taught(data, features),
        *guard(features, data, whole=(root() / "steps").is_dir()),
    ]
    return data, features, problems


def checked(*, prose: bool = False) -> Guide:
    """The data and the scenarios, and the prose too where it counts, checked. Raises `Problems`."""
    from samverkan.data.drafts import apart
    from samverkan.prose.agree import disagreements
    from samverkan.prose.leaks import leaks
    from samverkan.prose.lint import lint

    data, features, problems = read()
    if prose:
        _, files = loaded()
        problems += [*lint(data, files).findings, *disagreements(data, files)]
        problems += leaks(data, features)
    block, _ = apart(data, problems)
    if block:
        raise Problems(block)
    return data


def mend(reports: Iterable[Problem]) -> None:
    """What stops nothing, but waits for somebody to mend it."""
    for report in reports:
        print(f"to mend: {report}")
