"""What a build works with: the guide, the scenarios' results, the language. Loaded once."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from docutils import nodes
from sphinx.errors import ConfigError
from sphinx.util.docutils import SphinxDirective, SphinxRole

from samverkan.data.load import load
from samverkan.data.provenance import today
from samverkan.files.errors import Problems, nearest
from samverkan.model.case import Case
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Language
from samverkan.scenarios.features import read_features
from samverkan.scenarios.results import Result, read_results
from samverkan.site.words import language_of, say, say_all
from samverkan.words.beside import notes
from samverkan.words.say import Say

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config


T = TypeVar("T")
PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True, eq=False)
class Site:
    """The data behind a build."""

    guide: Guide
    results: dict[str, Result]
    language: Language
    _kept: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def say(self) -> Say:
        """The guide in the site's language."""
        return Say(self.guide, self.language)

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """What is costly to make and the same for every page: made once for a build."""
        if name not in self._kept:
            self._kept[name] = make()
        found: T = self._kept[name]
        return found


_loaded: dict[Path, Site] = {}


def site_of(config: Config, source: Path) -> Site:
    """The site's data, loaded once for a build. Raises `ConfigError` with all problems."""
    root = source.parent
    if root not in _loaded:
        try:
            guide = load(root, today())
            results = read_results(root / "build" / "scenarios.json", read_features(root), guide)
        except Problems as error:
            raise ConfigError(str(error)) from None
        by_id = {result.scenario.id: result for result in results}
        _loaded[root] = Site(guide, by_id, language_of(config))
    return _loaded[root]


def site_of_app(app: Sphinx) -> Site:
    """The site's data, from a handler of an event."""
    return site_of(app.config, Path(app.srcdir))


class SiteDirective(SphinxDirective, ABC):
    """A directive that shows what the data says, in the site's language.

    It has the site's data and reports faults with its file and line.
    """

    @abstractmethod
    def show(self) -> list[nodes.Node]:
        """What stands in the directive's place."""

    def run(self) -> list[nodes.Node]:
        """The nodes, marked so that no message is looked up for what the data already says.

        What stands inside a text is not marked: Sphinx would move it to the end. Where messages
        are collected there is nothing to show.
        """
        if self.env.app.builder.name == "gettext":
            return []
        self.used: dict[str, Provision] = {}
        found = self.show()
        self._check(found)
        for node in found:
            for text in node.findall(nodes.TextElement):
                if not isinstance(text, nodes.Inline):
                    text["translatable"] = False
        return found

    @property
    def site(self) -> Site:
        return site_of(self.config, Path(self.env.srcdir))

    def say(self, key: str, **values: object) -> str:
        """Words of `words.yaml` in the site's language."""
        return say(self.site.language, key, **values)

    def say_all(self, key: str) -> list[str]:
        """The words below a key: the headings of a table."""
        return say_all(self.site.language, key)

    def use(self, *provisions: Provision) -> None:
        """Note that this page shows these rules."""
        self.used |= {p.address: p for p in provisions}
        note_use(self.env, provisions)

    def _check(self, found: list[nodes.Node]) -> None:
        """Raise an error at the directive's line where a rule is shown without its notes."""
        shown = {a for node in found for part in node.findall() for a in marked(part)}
        for address in self.used.keys() - shown:
            if needed := notes(self.site.guide, [self.used[address]], self.case_shown):
                names = ", ".join(note.name for note in needed)
                raise self.error(f"shows {address} without what must stand beside it: {names}")

    @property
    def case_shown(self) -> Case | None:
        """The case that the directive answers, where it answers one."""
        return None

    def text(self, code: str) -> Text:
        """The edition in use of the agreement with a code, or another one ("VG@2027").

        Raises an error at the directive's line.
        """
        texts = {text.prefix.upper(): text for text in self.site.guide.every_text}
        if code.upper() not in texts:
            raise self.error(f"unknown agreement '{code}'{nearest(code.upper(), texts)}")
        return texts[code.upper()]

    def provision(self, address: str) -> Provision:
        found = self.site.guide.provisions
        if address not in found:
            raise self.error(f"unknown rule '{address}'{nearest(address, found)}")
        return found[address]


class Unknown(LookupError):
    """What a role names and the data does not have; the message says so, with the nearest name."""


class SiteRole(SphinxRole, ABC):
    """A role that has the site's data."""

    @abstractmethod
    def show(self) -> list[nodes.Node]:
        """What stands in the role's place. Raises `Unknown`."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """The nodes, or an error at the role's line."""
        try:
            return self.show(), []
        except Unknown as error:
            found = self.inliner.reporter.error(str(error), line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, found)], [found]

    @property
    def site(self) -> Site:
        return site_of(self.config, Path(self.env.srcdir))

    def known(self, kind: str, name: str, table: Mapping[str, T]) -> T:
        """What a table has under a name. Raises `Unknown` with the nearest one."""
        if name not in table:
            raise Unknown(f"unknown {kind} '{name}'{nearest(name, table)}")
        return table[name]


def shows(node: nodes.Element, *provisions: Provision, case: Case | None = None) -> None:
    """Mark a node as showing rules: what must stand beside them is put after it."""
    node["rules"], node["case"] = tuple(p.address for p in provisions), case


def marked(node: nodes.Node) -> tuple[str, ...]:
    """The addresses of the rules that a node is marked as showing."""
    return tuple(node.get("rules", ())) if isinstance(node, nodes.Element) else ()


def note_use(env: Any, provisions: Any) -> None:
    """Remember on which page rules are shown, for the links back."""
    uses = env.get_domain("samverkan").data["uses"].setdefault(env.docname, {})
    uses.update(dict.fromkeys(p.address for p in provisions))


def _fingerprint(app: Sphinx, config: Config) -> None:
    """Changed data, results or code make every page stale: Sphinx then reads them all again."""
    _loaded.pop(Path(app.srcdir).parent, None)
    site = site_of(config, Path(app.srcdir))
    results = repr([(r.scenario.id, r.status, r.date, r.scenario) for r in site.results.values()])
    code = [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))]
    said = hashlib.sha256("".join([results, *code]).encode())
    config.samverkan_fingerprint = site.guide.fingerprint + said.hexdigest()[:8]


def setup(app: Sphinx) -> None:
    """Load the data before the configuration is compared with the last build's."""
    app.add_config_value("samverkan_fingerprint", "", "env", types=(str,))
    app.connect("config-inited", _fingerprint)
