"""The English of the prose: what the catalogues must hold, and every fault in them.

Sphinx extracts the pages' messages, this module those of the features (titles, rules and
descriptions); sphinx-intl carries them into `docs/locales/en/`, a catalogue a page.
"""

from __future__ import annotations

import io
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import write_po
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils
from sphinx_intl.basic import update as update_catalogues

from samverkan.errors import Problem, relative, short
from samverkan.files import read_catalogue, write_text
from steps.features import read_features

# What a translation must keep: roles with their targets, links' targets, columns and values
# to fill in, code, and the agreements' own numbering.
KEPT = re.compile(r"\{[a-z-]+\}`[^`]+`|\]\([^)]+\)|\{\w+\}|<[^<>\s]+>|`[^`]+`")
HEADER = "# The English of Samverkansguiden. The Swedish is the source and prevails."
GENERATED = ["avtal/*/*", "scenarier/S-*"]


@dataclass(frozen=True)
class Report:
    """What stands between the catalogues and a whole English site."""

    missing: list[Problem]
    fuzzy: list[Problem]
    obsolete: list[Problem]
    changed: list[Problem]

    @property
    def problems(self) -> list[Problem]:
        return [*self.missing, *self.fuzzy, *self.obsolete, *self.changed]


def catalogues(root: Path) -> Path:
    """The folder of the English catalogues."""
    return root / "docs" / "locales" / "en" / "LC_MESSAGES"


def extract(root: Path) -> Path:
    """Write the messages of all pages and features; returns the folder of templates."""
    target = root / "build" / "gettext"
    shutil.rmtree(target, ignore_errors=True)  # or the messages of a deleted page live on
    with patch_docutils(root / "docs"), docutils_namespace():
        Sphinx(
            srcdir=root / "docs",
            confdir=root / "docs",
            outdir=target,
            doctreedir=root / "build" / "doctrees" / "gettext",
            buildername="gettext",
            confoverrides={"exclude_patterns": GENERATED},
            status=None,
            warning=None,  # the site's own build reports them
        ).build(force_all=True)
    for feature in read_features(root):
        catalog = Catalog(project="Samverkansguiden", charset="utf-8")
        for words, line in feature.messages():
            catalog.add(words, locations=[(f"../../{feature.path}", line)])
        path = target / Path(feature.path).with_suffix(".pot")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=100)
    return target


def update(root: Path) -> None:
    """Carry new and changed messages into the catalogues; what is gone there is obsolete."""
    locales, templates = str(root / "docs" / "locales"), str(extract(root))
    with redirect_stdout(io.StringIO()):  # a line a file, changed or not
        update_catalogues(locales, templates, ("en",), line_width=100)
    for path in catalogues(root).rglob("*.po"):
        catalog = read_catalogue(path, root)
        if catalog.fuzzy or "FIRST AUTHOR" in catalog.header_comment:
            catalog.fuzzy, catalog.header_comment = False, HEADER
            written = io.BytesIO()
            write_po(written, catalog, width=100)
            write_text(path, written.getvalue().decode())


def report(root: Path) -> Report:
    """Compare the catalogues with the pages and features as they are now."""
    templates = extract(root)
    found = Report([], [], [], [])
    wanted = {
        path.relative_to(templates).with_suffix(".po"): read_catalogue(path, root)
        for path in sorted(templates.rglob("*.pot"))
    }
    for name, template in wanted.items():
        path = catalogues(root) / name
        if path.is_file():
            _compare(template, read_catalogue(path, root), relative(path, root), found)
        else:
            message = f"no English catalogue for {len(_messages(template))} messages"
            found.missing.append(Problem(relative(path, root), 0, message))
    for path in sorted(catalogues(root).rglob("*.po")):
        if path.relative_to(catalogues(root)) not in wanted:
            found.obsolete.append(Problem(relative(path, root), 0, "belongs to no page or feature"))
    return found


def _messages(catalog: Catalog) -> list[Message]:
    return [message for message in catalog if message.id]


def _compare(template: Catalog, catalog: Catalog, path: str, found: Report) -> None:
    for message in _messages(template):
        translated = catalog.get(message.id)
        if translated is None:  # there is no line in the catalogue: the Swedish one is told
            where, line = message.locations[0] if message.locations else (path, 0)
            said = f"no English for '{short(message.id)}' in {path}"
            found.missing.append(Problem(where.removeprefix("../../"), line, said))
        elif not translated.string:
            said = f"no English for '{short(message.id)}'"
            found.missing.append(Problem(path, translated.lineno or 0, said))
    for message in _messages(catalog):
        if message.id not in template:
            said = f"the Swedish no longer says '{short(message.id)}'"
            found.obsolete.append(Problem(path, message.lineno or 0, said))
        elif message.fuzzy:
            said = f"fuzzy: '{short(message.id)}'"
            found.fuzzy.append(Problem(path, message.lineno or 0, said))
        elif message.string:
            found.changed.extend(
                Problem(path, message.lineno or 0, fault) for fault in _changed(message)
            )
    for message in catalog.obsolete.values():
        said = f"obsolete: '{short(message.id)}'"
        found.obsolete.append(Problem(path, message.lineno or 0, said))


def _changed(message: Message) -> Iterator[str]:
    swedish, english = (Counter(KEPT.findall(str(s))) for s in (message.id, message.string))
    for lost in (swedish - english).elements():
        yield f"the English of '{short(message.id)}' lacks {lost}"
    for added in (english - swedish).elements():
        yield f"the English of '{short(message.id)}' has {added}, which the Swedish has not"
