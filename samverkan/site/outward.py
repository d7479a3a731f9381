"""Links that leave the site: to the statutes and documents that the texts name."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from samverkan.model.links import link_of
from samverkan.site.kit import line
from samverkan.site.words import PageSay, said_in


def outward(say: PageSay, name: str, words: str, sections: str = "") -> nodes.Node:
    """Words for a statute or a document: a link that says that it leaves the site, if there is one."""
    found = link_of(say.guide, name, sections)
    if not found or not found.url:
        return nodes.Text(words)
    leaves = nodes.inline("", f" {say('links.leaves')}", classes=["sg-leaves"])
    node = nodes.reference("", "", nodes.Text(words), leaves, refuri=found.url, internal=False)
    node["rel"] = "external"
    return node


def found_at(say: PageSay, name: str) -> Iterator[nodes.paragraph]:
    """Where a statute or a document is, whether anybody has seen it there, and what to search for."""
    found = link_of(say.guide, name)
    if not found:
        return
    owner, seen = found.owner[say.language], found.seen
    parts: list[nodes.Node] = []
    if found.url:
        seen_ = say("links.seen", date=say.date(seen)) if seen else say("links.unseen")
        parts = [outward(say, name, say("links.read", owner=owner)), nodes.Text(f". {seen_} ")]
    key = "links.search" if found.url else "links.search-only"
    before, _, after = say(key, owner=owner, words="|").partition("|")
    parts += [nodes.Text(before), said_in("sv", nodes.Text(found.search)), nodes.Text(after)]
    yield line(*parts, classes=["sg-meta", "sg-found"])
