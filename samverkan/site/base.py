"""What a build works with: the guide, the scenarios' results, the language. Loaded once."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
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
from samverkan.site.words import PageSay, language_of
from samverkan.words.beside import notes

T = TypeVar("T")
PACKAGE = Path(__file__).parents[1]


def setup(app: Sphinx) -> None:
    """Load the data before the configuration is compared with the last build's."""
    app.add_config_value("samverkan_fingerprint", "", "env", types=(str,))
    app.connect("config-inited", _fingerprint)


@dataclass(frozen=True, eq=False)
class Site:
    """The data behind a build."""

    guide: Guide
    results: dict[str, Result]
    language: Language
    _kept: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def say(self) -> PageSay:
        """The guide and the words of the pages in the site's language."""
        return PageSay(self.guide, self.language)

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
            results = read_results(root / "build" / "scenarios.json", read_features(guide), guide)
        except Problems as error:
            raise ConfigError(str(error)) from None
        by_id = {result.scenario.id: result for result in results}
        _loaded[root] = Site(guide, by_id, language_of(config))
    return _loaded[root]


def site_of_app(app: Sphinx) -> Site:
    """The site's data, from a handler of an event."""
    return site_of(app.config, Path(app.srcdir))


def _fingerprint(app: Sphinx, config: Config) -> None:
    """Changed data, results or code make every page stale: Sphinx then reads them all again."""
    _loaded.pop(Path(app.srcdir).parent, None)
    site = site_of(config, Path(app.srcdir))
    results = repr([(r.scenario.id, r.status, r.date, r.scenario) for r in site.results.values()])
    code = [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))]
    said = hashlib.sha256("".join([results, *code]).encode())
    config.samverkan_fingerprint = site.guide.fingerprint + said.hexdigest()[:8]


class Bound:
    """A directive or a role with the site's data at hand."""

    site: Site
    guide: Guide
    language: Language
    say: PageSay

    def bind(self, env: BuildEnvironment) -> None:
        """Take the data of the build."""
        self.site = site_of(env.config, Path(env.srcdir))
        self.guide, self.language, self.say = self.site.guide, self.site.language, self.site.say


class SiteDirective(Bound, SphinxDirective, ABC):
    """A directive that shows what the data says, in the site's language.

    It reports faults with its file and line. `case` is the one that it answers, where it does.
    """

    case: Case | None = None

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
        self.bind(self.env)
        self.used: dict[str, Provision] = {}
        self.asked: dict[str, Text] = {}
        found = self.show()
        self._check(found)
        if len(self.asked) == 1:
            for node in found:
                belongs(node, *self.asked.values())
        for node in found:
            for text in node.findall(nodes.TextElement):
                if not isinstance(text, nodes.Inline):
                    text["translatable"] = False
        return found

    def use(self, *provisions: Provision) -> None:
        """Note that this page shows these rules."""
        self.used |= {p.address: p for p in provisions}
        note_use(self.env, provisions)

    def _check(self, found: list[nodes.Node]) -> None:
        """Raise an error at the directive's line where a rule is shown without its notes."""
        shown = {a for node in found for part in node.findall() for a in marked(part)}
        for address in self.used.keys() - shown:
            if needed := notes(self.guide, [self.used[address]], self.case):
                names = ", ".join(note.name for note in needed)
                raise self.error(f"shows {address} without what must stand beside it: {names}")

    def text(self, code: str) -> Text:
        """The edition in use of the agreement with a code, or another one ("VG@2027").

        Raises an error at the directive's line.
        """
        texts = {text.prefix.upper(): text for text in self.guide.every_text}
        if code.upper() not in texts:
            raise self.error(f"unknown agreement '{code}'{nearest(code.upper(), texts)}")
        self.asked[code.upper()] = texts[code.upper()]
        return texts[code.upper()]


class TextDirective(SiteDirective):
    """A directive on an edition: ```` ```{ladder} VG ````."""

    required_arguments = 1

    @abstractmethod
    def show_text(self, text: Text) -> list[nodes.Node]:
        """What stands in its place, for the edition that its argument names."""

    def show(self) -> list[nodes.Node]:
        return self.show_text(self.text(self.arguments[0]))


class Unknown(LookupError):
    """What a role names and the data does not have; the message says so, with the nearest name."""


class SiteRole(Bound, SphinxRole):
    """A role that has the site's data; `show` says what stands in its place, or raises `Unknown`."""

    def __init__(self, show: Callable[[SiteRole], list[nodes.Node]]) -> None:
        self.show = show

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """The nodes, or an error at the role's line."""
        self.bind(self.env)
        try:
            return self.show(self), []
        except Unknown as error:
            found = self.inliner.reporter.error(str(error), line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, found)], [found]

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


def belongs(node: nodes.Node, text: Text) -> None:
    """Say that a part of a page is of one agreement: a reader can choose to see only one (region.py)."""
    if isinstance(node, nodes.Element):
        node["agreement"] = text.code.lower()


def uses(env: BuildEnvironment, docname: str) -> dict[str, None]:
    """The addresses of the rules that a page shows, as far as pages have been read."""
    found: dict[str, None] = env.get_domain("samverkan").data["uses"].get(docname, {})
    return found


def note_use(env: BuildEnvironment, provisions: Iterable[Provision]) -> None:
    """Remember on which page rules are shown, for the links back."""
    pages = env.get_domain("samverkan").data["uses"].setdefault(env.docname, {})
    pages.update(dict.fromkeys(p.address for p in provisions))
