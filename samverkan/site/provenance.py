"""`{provenance}`: the commit and the data that the site is built from."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from samverkan.data import provenance
from samverkan.site.base import SiteDirective
from samverkan.site.kit import bullets, line

# The page that holds the directive: read again when there is a new commit, and no other is.
PAGE = "om"


class ProvenanceDirective(SiteDirective):
    """A list of what the site is built from."""

    def show(self) -> list[nodes.Node]:
        found = provenance.sources(Path(self.env.srcdir).parent)
        known = nodes.literal("", found.commit) if found.commit else self.say("provenance.unknown")
        changed = [f", {self.say('provenance.changed')}"] if found.changed else []
        told = [
            line(f"{self.say('provenance.commit')}: ", known, *changed),
            line(
                f"{self.say('provenance.data')}: ", nodes.literal("", self.site.guide.fingerprint)
            ),
        ]
        if dates := {result.date for result in self.site.results.values() if result.date}:
            told.append(line(f"{self.say('provenance.run')}: {max(dates)}"))
        return [bullets(*told)]


def _outdated(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    kept = env.get_domain("samverkan").data
    now = provenance.sources(Path(app.srcdir).parent)
    same = kept.get("sources") == now
    kept["sources"] = now
    return [] if same or PAGE not in env.found_docs else [PAGE]


def setup(app: Sphinx) -> None:
    """Register the directive, and when its page is stale."""
    app.add_directive("provenance", ProvenanceDirective)
    app.connect("env-get-outdated", _outdated)
