"""The English of the prose: what the catalogues must hold, and every fault in them.

Sphinx extracts the pages' messages, this module those of the features (titles, rules and
descriptions); sphinx-intl carries them into `docs/locales/en/`, a catalogue a page.
"""

from __future__ import annotations

import io
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import write_po
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils
from sphinx_intl.basic import update as update_catalogues

from samverkan.files.catalogue import read_catalogue
from samverkan.files.errors import Problem, Problems, relative, short
from samverkan.files.text import listed, read_text, write_text
from samverkan.prose.passages import CATALOGUES
from samverkan.scenarios.features import Feature, parse_features

# What a translation must keep: roles with their targets, links' targets, columns and values
# to fill in, code, and the agreements' own numbering.
KEPT = re.compile(r'\{[a-z-]+\}`[^`]+`|\]\([^)]+\)|\{\w+\}|<[^<>\s]+>|`[^`]+`|\]\{holds="[^"]*"\}')
HEADER = "# The English of Samverkansguiden. The Swedish is the source and prevails."
NO_PAGES = [
    "avtal/*/*",
    "ordlista/tema/*",
    "scenarier/S-*",
    "utbilda/*/*",
    ".*",
    "**/.*",
    "~$*",
    "**/~$*",
]


# What stands between the catalogues and a whole English site, by what is to be done.
Report = dict[str, list[Problem]]


def extract(root: Path, target: Path) -> None:
    """Write the messages of all pages and features as templates below `target`, a new folder.

    Raises `Problems` for data, pages and features that cannot be read.
    """
    features = _readable(root)
    with patch_docutils(root / "docs"), docutils_namespace():
        try:
            Sphinx(
                srcdir=root / "docs",
                confdir=root / "docs",
                outdir=target,
                doctreedir=target.with_name("doctrees"),
                buildername="gettext",
                # A list of what is missing changes no file, also where none can be written.
                confoverrides={"exclude_patterns": NO_PAGES, "locale_dirs": []},
                status=None,
                warning=None,  # the site's own build reports them
            ).build(force_all=True)
        except SphinxError as error:
            raise Problems([Problem("docs", 0, f"cannot be read: {error}")]) from None
    for feature in features:
        catalog = Catalog(project="Samverkansguiden", charset="utf-8")
        for words, line in feature.messages():
            catalog.add(words, locations=[(os.path.relpath(root / feature.path, target), line)])
        path = target / Path(feature.path).with_suffix(".pot")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=100)


def _readable(root: Path) -> list[Feature]:
    """The features, when they and all pages can be read. Raises `Problems` if not."""
    problems: list[Problem] = []
    features: list[Feature] = []
    try:
        features = parse_features(root)
    except Problems as error:
        problems += error.problems
    for path in listed(root / "docs", "**/*.md"):
        try:
            read_text(path, relative(path, root))
        except Problems as error:
            problems += error.problems
    if problems:
        raise Problems(problems)
    return features


def update(root: Path) -> None:
    """Carry new and changed messages into the catalogues; what is gone there is obsolete."""
    for path in listed(root / CATALOGUES, "**/*.po"):
        read_catalogue(path, root)  # of what stands twice, one would be lost
    locales, templates = str(root / "docs" / "locales"), root / "build" / "gettext"
    shutil.rmtree(templates, ignore_errors=True)  # or the messages of a deleted page live on
    extract(root, templates)
    with redirect_stdout(io.StringIO()):  # a line a file, changed or not
        update_catalogues(locales, str(templates), ("en",), line_width=100)
    for path in listed(root / CATALOGUES, "**/*.po"):
        catalog = read_catalogue(path, root)
        if catalog.fuzzy or "FIRST AUTHOR" in catalog.header_comment:
            catalog.fuzzy, catalog.header_comment = False, HEADER
            written = io.BytesIO()
            write_po(written, catalog, width=100)
            write_text(path, written.getvalue().decode())


def report(root: Path) -> Report:
    """Compare the catalogues with the pages and features as they are now: what is missing, fuzzy,
    obsolete or changed in the English."""
    found: Report = {"missing": [], "fuzzy": [], "obsolete": [], "changed": []}
    with TemporaryDirectory() as folder:
        templates = Path(folder) / "gettext"
        extract(root, templates)
        wanted = {
            path.relative_to(templates).with_suffix(".po"): _located(path, templates, root)
            for path in sorted(templates.rglob("*.pot"))
        }
    for name, template in wanted.items():
        path = root / CATALOGUES / name
        if path.is_file():
            for kind, problem in _compare(
                template, read_catalogue(path, root), relative(path, root)
            ):
                found[kind].append(problem)
        else:
            message = f"no English catalogue for {len(_messages(template))} messages"
            found["missing"].append(Problem(relative(path, root), 0, message))
    for path in listed(root / CATALOGUES, "**/*.po"):
        if path.relative_to(root / CATALOGUES) not in wanted:
            orphan = Problem(relative(path, root), 0, "belongs to no page or feature")
            found["obsolete"].append(orphan)
    return found


def _located(path: Path, templates: Path, root: Path) -> Catalog:
    """A template whose messages say where they stand as people do, from the project's root."""
    catalog = read_catalogue(path, templates)
    for message in catalog:
        message.locations = [
            (relative(templates / where, root), line) for where, line in message.locations
        ]
    return catalog


def _messages(catalog: Catalog) -> list[Message]:
    return [message for message in catalog if message.id]


def _compare(template: Catalog, catalog: Catalog, path: str) -> Iterator[tuple[str, Problem]]:
    for message in _messages(template):
        translated = catalog.get(message.id)
        if translated is None:  # there is no line in the catalogue: the Swedish one is told
            where, line = message.locations[0] if message.locations else (path, 0)
            said = f"no English for '{short(message.id)}' in {path}"
            yield "missing", Problem(where, line or 0, said)
        elif not translated.string:
            said = f"no English for '{short(message.id)}'"
            yield "missing", Problem(path, translated.lineno or 0, said)
    for message in _messages(catalog):
        line = message.lineno or 0
        if message.id not in template:
            said = f"the Swedish no longer says '{short(message.id)}'"
            yield "obsolete", Problem(path, line, said)
        elif message.fuzzy:
            yield "fuzzy", Problem(path, line, f"fuzzy: '{short(message.id)}'")
        elif message.string:
            yield from (("changed", Problem(path, line, fault)) for fault in _changed(message))
    for message in catalog.obsolete.values():
        said = f"obsolete: '{short(message.id)}'"
        yield "obsolete", Problem(path, message.lineno or 0, said)


def _changed(message: Message) -> Iterator[str]:
    swedish, english = (Counter(KEPT.findall(str(s))) for s in (message.id, message.string))
    for lost in (swedish - english).elements():
        yield f"the English of '{short(message.id)}' lacks {lost}"
    for added in (english - swedish).elements():
        yield f"the English of '{short(message.id)}' has {added}, which the Swedish has not"
