"""A revised agreement: from two texts to a draft edition and a report of what changed.

The edition in force is only read. The new folder and the report are written whole or not at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from samverkan.changes.align import Alignment, align
from samverkan.changes.align.noise import patterns
from samverkan.changes.align.passages import Passage, Section
from samverkan.changes.draft import Draft, Drafter
from samverkan.changes.impact import Bearings
from samverkan.changes.report import Report
from samverkan.files.errors import Problem, Problems, nearest, relative
from samverkan.files.text import unportable
from samverkan.files.whole import written
from samverkan.model.guide import Guide, Text
from samverkan.model.records import SOURCE_NAME, Language
from samverkan.originals.account import Account, Source, normalise, read
from samverkan.originals.reading import read_original
from samverkan.scenarios.features import read_features

EDITION = re.compile(r"[0-9a-z][0-9a-z.-]*")
# Each is told in words.yaml; before them the data is read.
STAGES = ("texts", "old", "aligned", "carried", "resting", "written")
SHARED = 0.3  # of the old text must live on in the new one, or it is another document


@dataclass(frozen=True)
class Revision:
    """What was made: the folder of the draft edition and the two files of the report."""

    alignment: Alignment
    draft: Draft
    folder: Path
    report: tuple[Path, Path]


@dataclass(frozen=True)
class Order:
    """What a policy owner asks for. `report` is a path without suffix, outside the project."""

    old: Path
    new: Path
    agreement: str
    edition: str
    language: Language = "sv"
    report: Path | None = None


def revise(guide: Guide, order: Order, tell: Callable[[str], None] = lambda _: None) -> Revision:
    """Compare the texts, write the draft edition and the report; `tell` hears each stage.

    Raises `Problems`: an unknown agreement, an edition that exists, a text that cannot be
    read, that is another document or that says nothing new. Nothing is written then.
    """
    text = _text(guide, order.agreement)
    folder, report = _targets(guide.root, text, order)
    tell("texts")
    old_raw, new_raw = read_original(order.old), read_original(order.new)
    tell("old")
    old, outline = _old(text, order.old, old_raw)
    found = patterns(new_raw, text.edition.noise, old.letters)
    noise = [*found, *text.edition.noise]
    new = normalise(new_raw, noise)
    tell("aligned")
    alignment = align(old, outline, new)
    _related(alignment, outline, text, order)
    tell("carried")
    root = guide.root
    name = unicodedata.normalize("NFC", order.new.name)
    draft = Drafter(root, text, alignment, new, order.edition, name, noise).make()
    tell("resting")
    bearings = Bearings.on(guide, text, read_features(guide))
    noticed = _examples(new_raw, found)
    said = Report(text, order.edition, alignment, draft, bearings, noticed, order.language).sheet()
    tell("written")
    files = {str(folder / name): content for name, content in draft.files.items()}
    files |= {str(report[0]): said.markdown(), str(report[1]): said.html()}
    with written(root, files):
        return Revision(alignment, draft, folder, report)


def _text(guide: Guide, name: str) -> Text:
    names = {text.name: text for text in guide.texts.values()}
    if name not in names:
        message = f"'{name}' is no agreement{nearest(name, names)}"
        raise Problems([Problem("--agreement", 0, message)])
    return names[name]


def _targets(root: Path, text: Text, order: Order) -> tuple[Path, tuple[Path, Path]]:
    """The folder of the edition and the files of the report. Raises `Problems`."""
    if not EDITION.fullmatch(order.edition):
        message = f"'{order.edition}' is no name of a folder: use the year, such as 2027"
        raise Problems([Problem("--edition", 0, message)])
    problems = [
        Problem(place, 0, fault)
        for place, name in (("--edition", order.edition), (str(order.new), order.new.name))
        if (fault := unportable(name))
    ]
    if not SOURCE_NAME.fullmatch(order.new.name):
        message = f"'{order.new.name}' is no name of a file that every system can have: rename it"
        problems.append(Problem(str(order.new), 0, message))
    folder = root / "agreements" / text.name / order.edition
    if folder.exists():
        message = f"{relative(folder, root)} exists already; nothing was changed"
        problems.append(Problem("--edition", 0, message))
    elif order.edition <= text.edition_id:
        message = f"'{order.edition}' must come after {text.edition_id}, the edition in use"
        problems.append(Problem("--edition", 0, message))
    base = order.report or order.new.with_name(f"{order.new.stem}-{order.edition}-report")
    files = base.with_name(base.name + ".md"), base.with_name(base.name + ".html")
    if files[0].resolve().is_relative_to(root.resolve()):
        message = (
            f"{files[0]} lies in the project, and the report quotes the texts: put it elsewhere"
        )
        problems.append(Problem("--report", 0, message))
    elif not files[0].parent.is_dir():
        problems.append(Problem("--report", 0, f"there is no folder {files[0].parent}"))
    if problems:
        raise Problems(problems)
    return folder, files


# --- the texts ------------------------------------------------------------------------


def _old(text: Text, path: Path, raw: str) -> tuple[Source, list[Section]]:
    """The old text cut into its statements, each checked by its fingerprint. Raises `Problems`."""
    noise = text.edition.noise
    tries = []
    for more in ([], patterns(raw, noise, "")):
        source = normalise(raw, [*more, *noise])
        tries.append((source, read(text, source)))
    source, account = min(tries, key=lambda found: len(found[1].changed))
    if account.changed:
        statements = sum(1 for _ in text.statements())
        same = len(account.fingerprints) - sum("has changed" in p.message for p in account.changed)
        message = (
            f"is not the text of {text.name}/{text.edition_id}: {max(0, same)} of its {statements} "
            "statements stand in it as they were encoded"
        )
        listed = account.changed if 2 * same > statements else []
        raise Problems([Problem(str(path), 0, message), *listed])
    return source, outlined(text, account)


def outlined(text: Text, account: Account) -> list[Section]:
    return [
        Section(
            number,
            account.headings[number],
            tuple(
                Passage(
                    number,
                    name,
                    tuple(account.spans[number, name]),
                    any(anchor.footnote for anchor in statement.source),
                )
                for name, statement in clause.statements.items()
            ),
        )
        for number, clause in text.clauses.items()
    ]


def _related(alignment: Alignment, outline: list[Section], text: Text, order: Order) -> None:
    """Raises `Problems` for a new text that is another document, or the same one again."""
    sizes = {p: sum(b - a for a, b in p.spans) for s in outline for p in s.passages}
    kept = sum(sizes[p] for c in alignment.changes if c.kind != "gone" for p in c.old)
    share = kept / max(1, sum(sizes.values()))
    changed = [c for c in alignment.changes if c.kind != "unchanged"]
    if share < SHARED:
        message = (
            f"has only {share:.0%} of {text.name}/{text.edition_id} in it: is it another document?"
        )
        raise Problems([Problem(str(order.new), 0, message)])
    if not changed and all(s.kind == "unchanged" and not s.retitled for s in alignment.sections):
        message = f"says the same as {order.old}: there is nothing to revise"
        raise Problems([Problem(str(order.new), 0, message)])


def _examples(raw: str, found: list[str]) -> list[tuple[str, int, str]]:
    """How often each pattern of noise stands in the new text, and how it first reads."""
    examples = []
    for pattern in found:
        matches = [" ".join(m.group().split()) for m in re.finditer(pattern, raw, re.MULTILINE)]
        examples.append((pattern, len(matches), matches[0][:200] if matches else ""))
    return examples
