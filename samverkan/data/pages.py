"""The names of the pages that the data makes, as Sphinx has them: clauses, scenarios, entries."""

from __future__ import annotations

from samverkan.model.guide import Text

SHELVES = "ordlista/tema/"


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


# The sheets of an exercise, and their addresses below its own.
SHEETS = {
    "leader": "index",
    "cases": "fall",
    "try": "prova",
    "handout": "utdelning",
    "key": "facit",
}


def exercise_doc(name: str, sheet: str = "leader") -> str:
    """A sheet of an exercise."""
    return f"utbilda/{name}/{SHEETS[sheet]}"


def shelf_doc(shelf: str) -> str:
    """The page of some glossary entries: a theme's concepts, the facts, a phase's acts."""
    return "ordlista/omstandigheter" if shelf == "facts" else f"{SHELVES}{shelf}"


def is_guidance(docname: str) -> bool:
    """Whether a page is guidance: by situation, topic, role or question."""
    return docname.partition("/")[0] in ("situationer", "amnen", "roller", "jamfor")


def own_page(text: Text) -> str:
    """The page of an agreement that `samverkan new` writes."""
    return f"amnen/{text.name}"
