"""Where the child belongs: a page that shows several agreements can be narrowed to one.

A part of a page that is of one agreement carries `sg-part in-vg`, and the reader's choice hides the
others by a line of CSS an agreement, without a script. What is marked is found from the data: the
rules that a part shows, and the text that a directive was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.nodes import make_refnode

from samverkan.model.guide import Text
from samverkan.site.base import SiteDirective, marked, site_of_app
from samverkan.site.kit import line
from samverkan.site.table import Row, Table
from samverkan.site.words import PageSay

# Each is hidden alone when all that it shows is of another agreement.
UNITS = (nodes.list_item, nodes.paragraph, nodes.definition_list_item, Row)
# These are hidden when all that they hold is.
GROUPS = (nodes.bullet_list, nodes.enumerated_list, nodes.definition_list, nodes.container, Table)
ABROAD = "situationer/annan-region"
# Pages that show one agreement, or all beside each other.
ALONE = ("avtal/", "scenarier/", "ordlista", "jamfor/")
MANY = 4  # from here on the choices are folded


def setup(app: Sphinx) -> None:
    """Register the control and what it hides."""
    app.add_node(Region, html=(_visit, _skip))
    app.add_directive("region", RegionDirective)
    app.connect("doctree-resolved", _narrow, priority=850)  # after notes and terms
    app.connect("html-page-context", _style)


class Region(nodes.General, nodes.Element):
    """The control: `choices` are codes and names, `only` what is said when one is chosen."""


class RegionDirective(SiteDirective):
    """```{region}``` is the control of all agreements, on a page whose links carry the choice on."""

    def show(self) -> list[nodes.Node]:
        return [control(self.say, self.guide.settled, carries=True)]


def control(say: PageSay, texts: list[Text], *, carries: bool = False) -> Region:
    """The control for some agreements."""
    choices = [(text.code.lower(), text.agreement.short[say.language]) for text in texts]
    node = Region(choices=choices, carries=carries, classes=["no-search"])
    node["words"] = {key: say(f"region.{key}") for key in ("ask", "all", "carried")}
    return node


def _narrow(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Mark the parts of a page, and put the control where there are parts of several agreements."""
    site = site_of_app(app)
    texts = {text.code.lower(): text for text in site.guide.settled}
    if docname.startswith(ALONE):
        return
    names = {code: text.agreement.short[site.language] for code, text in texts.items()}
    parts: list[tuple[nodes.Element, str]] = []
    _find(doctree, names, parts)
    found = {code for _, code in parts} & texts.keys()
    title = next(doctree.findall(nodes.title), None)
    if len(found) < 2 or title is None:
        return
    for node, code in parts:
        node["classes"] += ["sg-part", f"in-{code}"]
    for node, code in _ends(parts):
        every = nodes.reference("", site.say("region.all"), refid="hemma-alla")
        words = f"{site.say('region.hidden', name=names[code])} "
        note = line(words, every, classes=["sg-hidden", "no-search", f"in-{code}"])
        node.parent.insert(node.parent.index(node) + 1, note)
    if next(doctree.findall(Region), None) is None:
        shown = control(site.say, [text for code, text in texts.items() if code in found])
        two: list[nodes.Node | str] = [f"{site.say('region.two')} "]
        if ABROAD in app.env.found_docs and docname != ABROAD:
            words = nodes.Text(site.say("region.abroad"))
            two.append(make_refnode(app.builder, docname, ABROAD, "", words))
        shown += line(*two)
        title.parent.insert(after_lead(title), shown)


def after_lead(title: nodes.title) -> int:
    """The place in a page after its first paragraph, and the line on whether the texts hold."""
    at = title.parent.index(title) + 1
    for child in title.parent.children[at:]:
        if not isinstance(child, nodes.paragraph):
            break
        at += 1
        if "sg-holds" not in child["classes"]:
            break
    return at


def _find(
    node: nodes.Element, names: dict[str, str], parts: list[tuple[nodes.Element, str]]
) -> frozenset[str]:
    """The agreements that a node speaks of; `parts` takes the largest that are of one alone."""
    own = [node["agreement"]] if "agreement" in node else []
    own += [address.partition("/")[0].partition("@")[0] for address in marked(node)]
    inner = [child for child in node.children if isinstance(child, nodes.Element)]
    before = len(parts)
    spoken = frozenset(own).union(*(_find(child, names, parts) for child in inner))
    title = _title(node)
    named = frozenset(code for code, name in names.items() if name in title)
    mine = {id(part) for part, _ in parts[before:]}
    whole = "agreement" in node or isinstance(node, UNITS)
    whole = whole or (isinstance(node, GROUPS) and all(id(child) in mine for child in inner))
    if len(named) == 1 and spoken <= named:
        spoken = named
    elif not whole or len(spoken) != 1:
        return spoken
    if not isinstance(node, nodes.title):
        parts[before:] = [(node, *spoken)]  # type: ignore[list-item]
    return spoken


def _title(node: nodes.Element) -> str:
    """The words that name a part: a section's title, a heading, a paragraph that is bold alone."""
    if isinstance(node, nodes.section):
        return node[0].astext() if isinstance(node.parent, nodes.section) else ""
    said = [child for child in node.children if child.astext()]  # MyST puts nothing around words
    bold = (
        isinstance(node, nodes.paragraph) and len(said) == 1 and isinstance(said[0], nodes.strong)
    )
    return node.astext() if bold or isinstance(node, nodes.rubric) else ""


def _ends(parts: list[tuple[nodes.Element, str]]) -> Iterator[tuple[nodes.Element, str]]:
    """The last of each run of parts of one agreement that stand directly in a section."""
    codes = {id(node): code for node, code in parts}
    for node, code in parts:
        after = node.next_node(descend=False, siblings=True)
        if isinstance(node.parent, nodes.section) and codes.get(id(after)) != code:
            yield node, code


# --- on the page ----------------------------------------------------------------------


def _visit(self: Any, node: Region) -> None:
    words = {key: escape(said) for key, said in node["words"].items()}
    radio = '<label><input type="radio" name="region" id="hemma-{0}" value="{0}"> {1}</label>'
    every = [*node["choices"], ("alla", node["words"]["all"])]
    choices = "".join(radio.format(code, escape(name)) for code, name in every)
    kind = "sg-region sg-carries" if node["carries"] else "sg-region"
    self.body.append(f'<form class="{kind}"><fieldset><legend>{words["ask"]}</legend>')
    fold = len(node["choices"]) >= MANY
    self.body.append(f"<details><summary>{words['all']}</summary>" if fold else "")
    self.body.append(f'<div class="sg-choices">{choices}</div>{"</details>" if fold else ""}')
    self.body.append(f"<p>{words['carried']}</p>" if node["carries"] else "")
    # What stands in it is said only when one is chosen.
    for child in node.children:
        child.walkabout(self)
    self.body.append("</fieldset></form>\n")
    raise nodes.SkipNode


def _skip(self: Any, node: nodes.Element) -> None:
    """Other writers show nothing."""


def _style(
    app: Sphinx,
    pagename: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """The lines that hide what is of another agreement than the one chosen, or led to."""
    node = next(doctree.findall(Region), None) if doctree else None
    context["region_style"] = "".join(map(_hide, dict(node["choices"]))) if node else ""


def _hide(code: str) -> str:
    """Without a script, an address that ends with the choice holds until another is made."""
    chosen = f"html:has(#hemma-{code}:checked)"
    led = f"html:has(#hemma-{code}:target):not(:has(.sg-region :checked))"
    return (
        f":is({chosen},{led}) .sg-part:not(.in-{code}){{display:none}}"
        f":is({chosen},{led}) :is(.sg-hidden:not(.in-{code}),.sg-region fieldset>p){{display:block}}"
    )
