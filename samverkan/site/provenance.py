"""`{provenance}`: the commit and the data that the site is built from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes

from samverkan import provenance
from samverkan.schema import Text as Words
from samverkan.site.base import SiteDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

# The page that holds the directive: read again when there is a new commit, and no other is.
PAGE = "om"
COMMIT = Words(sv="Källornas version", en="Commit of the sources")
UNKNOWN = Words(sv="okänd", en="unknown")
CHANGED = Words(sv="med ändringar som inte är sparade där", en="with uncommitted changes")
DATA = Words(sv="Uppgifternas fingeravtryck", en="Fingerprint of the data")
RUN = Words(sv="Scenarierna kördes senast", en="The scenarios were last run on")


class ProvenanceDirective(SiteDirective):
    """A list of what the site is built from."""

    def show(self) -> list[nodes.Node]:
        language, words = self.site.language, nodes.Text
        found = provenance.sources(Path(self.env.srcdir).parent)
        known = nodes.literal("", found.commit) if found.commit else words(UNKNOWN[language])
        commit: list[nodes.Node] = [known]
        if found.changed:
            commit.append(words(f", {CHANGED[language]}"))
        rows: dict[Words, list[nodes.Node]] = {
            COMMIT: commit,
            DATA: [nodes.literal("", self.site.guide.fingerprint)],
        }
        if dates := {result.date for result in self.site.results.values() if result.date}:
            rows[RUN] = [words(max(dates))]
        items = [
            nodes.list_item("", nodes.paragraph("", "", words(f"{name[language]}: "), *said))
            for name, said in rows.items()
        ]
        return [nodes.bullet_list("", *items)]


def _outdated(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    kept = env.get_domain("samverkan").data
    now = provenance.sources(Path(app.srcdir).parent)
    same = kept.get("sources") == now
    kept["sources"] = now
    return [] if same or PAGE not in env.found_docs else [PAGE]


def setup_provenance(app: Sphinx) -> None:
    """Register the directive, and when its page is stale."""
    app.add_directive("provenance", ProvenanceDirective)
    app.connect("env-get-outdated", _outdated)
