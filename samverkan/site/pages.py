"""The pages that the data makes (clauses, scenarios, agreements): their names and source files.

The files hold a title role and a directive only, the same in every language; git ignores
them. A file is written only when it changes, and one whose clause is gone is removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from samverkan.model.guide import Guide, Text

MARK = "<!-- made from the data at each build: do not edit -->\n"
# In no table of contents: hundreds of entries in the menu of every page would help nobody,
# and rendering them is most of a build's time. The lists of scenarios link to them.
ORPHAN = "---\norphan: true\n---\n"


def agreement_doc(text: Text) -> str:
    """The page of an agreement; editions that are not in use have pages of their own."""
    return f"avtal/{_folder(text)}/index"


def clause_doc(text: Text, number: str) -> str:
    """The page of a clause: its address carries the printed number."""
    return f"avtal/{_folder(text)}/{number}"


def _folder(text: Text) -> str:
    return text.name if text.stage == "in-use" else f"{text.name}/{text.edition_id}"


def scenario_doc(identity: str) -> str:
    return f"scenarier/{identity}"


def entry_doc(name: str) -> str:
    """The page of a glossary entry: acts and facts have one each, all concepts stand together."""
    kind = name.partition("-")[0]
    return {"act": "ordlista/atgarder", "fact": "ordlista/omstandigheter"}.get(kind, "ordlista")


def is_guidance(docname: str) -> bool:
    """Whether a page is guidance: by situation, topic, role or question."""
    return docname.partition("/")[0] in ("situationer", "amnen", "roller", "jamfor")


def _pages(guide: Guide, scenarios: Iterable[str]) -> dict[str, str]:
    pages = {}
    for text in guide.every_text:
        numbers, code = "\n".join(text.clauses), text.prefix.upper()
        orphan = "" if text.stage == "in-use" else ORPHAN
        pages[agreement_doc(text)] = (
            f"{orphan}# {{agreement-title}}`{code}`\n\n```{{agreement}} {code}\n```\n\n"
            f"```{{toctree}}\n:hidden:\n\n{numbers}\n```\n"
        )
        for number in text.clauses:
            pages[clause_doc(text, number)] = (
                f"# {{clause-title}}`{code}-{number}`\n\n```{{clause}} {code}-{number}\n```\n"
            )
    for identity in scenarios:
        pages[scenario_doc(identity)] = (
            f"{ORPHAN}# {{scenario-title}}`{identity}`\n\n```{{scenario}} {identity}\n```\n"
        )
    return pages


def write_pages(source: Path, guide: Guide, scenarios: Iterable[str]) -> None:
    """Write what has changed. Builds in several processes begin after this, or they collide."""
    pages = _pages(guide, scenarios)
    wanted = {source / f"{name}.md": f"{body}\n{MARK}" for name, body in pages.items()}
    for path, body in wanted.items():
        if not path.is_file() or path.read_text("utf-8") != body:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(body, "utf-8")
    for folder in ("avtal", "scenarier"):
        for path in (source / folder).rglob("*.md"):
            if path not in wanted and path.read_text("utf-8").endswith(MARK):
                path.unlink()
