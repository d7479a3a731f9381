"""Where the statutes and documents that the texts name are to be found, outside the guide."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import chain

from samverkan.model.guide import Guide
from samverkan.model.records import Link, Statement

EVERY_STATUTE = "sfs"  # the entry of all that have a number in Svensk författningssamling
NUMBER = re.compile(r"\d{4}:\d+")
SECTION = re.compile(
    r"(?:(?P<chapter>\d+) kap\. )?(?P<number>\d+)(?: (?P<letter>[a-z]))?(?=[ –].*§)"
)
OLD = dt.timedelta(days=365)


def link_of(guide: Guide, name: str, sections: str = "") -> Link | None:
    """Where a document or a statute is, and in it the first of some sections."""
    statute, every = guide.statutes.get(name), guide.links.get(EVERY_STATUTE)
    if name in guide.links or not (statute and every and NUMBER.fullmatch(statute.sfs)):
        return guide.links.get(name)
    url = (every.url or "").format(sfs=statute.sfs.replace(":", "-"))
    if at := SECTION.match(sections):
        chapter = f"K{at['chapter']}" if at["chapter"] else ""
        url += f"#{chapter}P{at['number']}{at['letter'] or ''}"
    search = every.search.format(name=f"{statute.name.sv} {statute.sfs}")
    return every.model_copy(update={"url": url, "search": search})


def documents(statement: Statement) -> list[str]:
    """The documents to which a statement leads, each once."""
    rules = [rule for _, rule, _ in statement.every_rule()]
    led = [name for rule in rules for name in (*rule.uses, *rule.delegates.values())]
    return list(dict.fromkeys([*statement.refers_to, *led]))


def faults(guide: Guide, today: dt.date) -> Iterator[tuple[str, str]]:
    """What to look at: (id, what is the matter). None of it stops anything."""
    said = (statement for text in guide.every_text for _, _, statement in text.statements())
    for name in dict.fromkeys([*guide.statutes, *chain(*map(documents, said))]):
        if not link_of(guide, name):
            yield name, "has no entry, and the texts name it"
    for name, link in guide.links.items():
        if name not in {*guide.concepts, *guide.statutes, EVERY_STATUTE}:
            yield name, "is no concept or statute"
        if not link.url:
            yield name, "has no address"
        elif link.seen is None:
            yield name, "nobody has seen that the address leads there"
        elif today - link.seen > OLD:
            yield name, f"was last seen on {link.seen}"
