"""Published addresses: pages and anchors that people have linked to, and where they lead now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from samverkan import lockfile
from samverkan.files.errors import Problem, Problems, nearest
from samverkan.files.yamlfile import read
from samverkan.lockfile import Entries

LOCK = "docs/addresses.txt"
REDIRECTS = "docs/redirects.yaml"
HEAD = """\
The addresses of the site, in both languages: each page and the anchors in it. They are for good:
where one is lost, docs/redirects.yaml must say where its readers go instead.
Written by 'samverkan lock', which only adds."""
ADDRESS = re.compile(r"(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.html(?:#[\w.-]+)?")
ARTICLE = re.compile(r'<article class="bd-article">(.*)</article>', re.DOTALL)
ID = re.compile(r'<[^<>]*\sid="([^"]+)"')
# Anchors made by counting: they move when something comes before them, so none is for good.
COUNTED = re.compile(r"(?:id|term|letter)-?\d+")


@dataclass(frozen=True)
class Redirect:
    """An address that is gone and the one that its readers are led to."""

    old: str
    new: str
    line: int

    @property
    def page(self) -> str:
        """The page that is or was at the old address, as Sphinx names it: "amnen/sip"."""
        return self.old.partition("#")[0].removesuffix(".html")

    @property
    def anchor(self) -> str:
        """The old anchor; empty where the whole page is gone."""
        return self.old.partition("#")[2]


def redirects(root: Path) -> list[Redirect]:
    """Read where lost addresses lead. Raises `Problems`."""
    path = root / REDIRECTS
    if not path.is_file() or not re.search(rb"^[^#\s]", path.read_bytes(), re.MULTILINE):
        return []  # nothing but comments
    file = read(path, root)
    if not isinstance(file.data, dict):
        raise Problems([file.problem((), "holds lines such as 'amnen/old.html: amnen/new.html'")])
    leads = {old: str(new) for old, new in file.data.items()}
    faults = [file.problem((old,), said) for old in leads for said in _faults(old, leads)]
    if faults:
        raise Problems(faults)
    return [Redirect(old, new, file.line((old,))) for old, new in leads.items()]


def _faults(old: str, leads: dict[str, str]) -> Iterator[str]:
    new, page = leads[old], old.partition("#")[0]
    for said in (old, new):
        if not ADDRESS.fullmatch(said):
            yield f"'{said}' is no address such as 'amnen/sip.html#kort-svar'"
    if new in leads:
        yield f"'{new}' leads on to '{leads[new]}': name that instead"
    if page != old and page in leads:
        yield f"'{page}' leads to '{leads[page]}' already, from every place on it"


def published(site: Path) -> dict[str, list[str]]:
    """The pages of a built site in one language, each with the anchors in its article."""
    return {
        path.relative_to(site).as_posix(): sorted(_anchors(path.read_text("utf-8")))
        for path in sorted(site.rglob("*.html"))
        if path.relative_to(site).parts[0] not in ("_static", "en")
    }


def _anchors(page: str) -> set[str]:
    article = ARTICLE.search(page)
    return {
        anchor
        for anchor in (ID.findall(article[1]) if article else ())
        if not COUNTED.fullmatch(anchor)
    }


def problems(root: Path, site: Path) -> list[Problem]:
    """What a built site has lost of its addresses, in one language or both; and dead redirects."""
    now, english = published(site), published(site / "en")
    return [*_dead(root, now), *_lost(root, now), *_differing(now, english)]


def _lost(root: Path, now: dict[str, list[str]]) -> Iterator[Problem]:
    moved = {redirect.old for redirect in redirects(root) if not redirect.anchor}
    for line in lockfile.lost(lockfile.read(root / LOCK, root), now):
        if line.key in moved:  # its anchors are led to the new page too
            continue
        old = address(line.key, line.item)
        near = nearest(line.item, now[line.key]) if line.item else nearest(line.key, now)
        yield Problem(
            LOCK,
            line.number,
            f"'{old}' is no longer on the site: write in {REDIRECTS} where its readers go, "
            f"'{old}: ADDRESS'{near}",
        )


def _dead(root: Path, now: dict[str, list[str]]) -> Iterator[Problem]:
    everything = flat(now)
    locked = {address(line.key, line.item) for line in lockfile.read(root / LOCK, root)}
    for redirect in redirects(root):
        if redirect.new not in everything:
            hint = f"leads to '{redirect.new}', which is not on the site"
            yield Problem(REDIRECTS, redirect.line, f"{hint}{nearest(redirect.new, everything)}")
        if redirect.old not in locked:
            hint = f"'{redirect.old}' never was an address of the site"
            yield Problem(REDIRECTS, redirect.line, f"{hint}{nearest(redirect.old, locked)}")


def _differing(now: dict[str, list[str]], english: dict[str, list[str]]) -> Iterator[Problem]:
    here, there = flat(now), flat(english)
    for found in sorted(here ^ there):
        source = f"docs/{found.partition('#')[0].removesuffix('.html')}.md"
        only = "Swedish" if found in here else "English"
        yield Problem(source, 0, f"the address '{found}' is there in {only} only")


def flat(entries: Entries) -> set[str]:
    """Pages and anchors as addresses."""
    anchors = {address(page, anchor) for page, found in entries.items() for anchor in found}
    return {*entries, *anchors}


def address(page: str, anchor: str) -> str:
    """The address of a page, or of an anchor in it."""
    return f"{page}#{anchor}" if anchor else page


def text(root: Path, site: Path, unsettled: tuple[str, ...] = ()) -> str:
    """The lock with the site's new addresses, but of pages whose address begins as one of
    `unsettled`; what it holds already stays. Raises `Problems`.
    """
    entries = {
        page: set(anchors)
        for page, anchors in published(site).items()
        if not unsettled or not page.startswith(unsettled)
    }
    for line in lockfile.read(root / LOCK, root):
        entries.setdefault(line.key, set()).update([line.item] if line.item else [])
    return lockfile.render(HEAD, {page: sorted(entries[page]) for page in sorted(entries)})
