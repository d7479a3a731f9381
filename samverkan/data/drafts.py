"""What an agreement or edition that is still being entered is let off: it blocks and locks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from samverkan.data.pages import agreement_doc, scenario_doc
from samverkan.files.errors import Problem
from samverkan.model.guide import Guide, Text

if TYPE_CHECKING:
    from samverkan.scenarios.features import Scenario


def parted(guide: Guide, said: Mapping[str, str]) -> tuple[list[Problem], list[Problem]]:
    """What is said of rules by their addresses, as problems: those that block, those of drafts."""
    block: list[Problem] = []
    later: list[Problem] = []
    for address, message in said.items():
        text = guide.text_of(address)
        path = text.files[guide.provisions[address].clause]
        (later if text.is_draft else block).append(Problem(path, 0, message))
    return block, later


def apart(guide: Guide, problems: Iterable[Problem]) -> tuple[list[Problem], list[Problem]]:
    """Problems that block, and those in the files of drafts, which wait to be mended."""
    drafts = [text for text in guide.every_text if text.is_draft]
    folders = tuple(f"agreements/{text.name}/{text.edition_id}/" for text in drafts)
    block: list[Problem] = []
    later: list[Problem] = []
    for problem in problems:
        (later if folders and problem.path.startswith(folders) else block).append(problem)
    return block, later


def settled(guide: Guide, scenarios: Iterable[Scenario]) -> list[Scenario]:
    """The scenarios that exercise some agreement that has been entered."""
    codes = {text.code for text in guide.settled}
    return [found for found in scenarios if codes & {code for code, _ in found.clauses}]


def own_page(text: Text) -> str:
    """The page of an agreement that `samverkan new` writes, as Sphinx names it."""
    return f"amnen/{text.name}"


def pages(guide: Guide, scenarios: list[Scenario]) -> tuple[str, ...]:
    """How the addresses of pages begin that may still change."""
    drafts = [text for text in guide.every_text if text.is_draft]
    kept = settled(guide, scenarios)
    return (
        *(agreement_doc(text).removesuffix("index") for text in drafts),
        *(f"{own_page(text)}.html" for text in drafts if text.agreement.draft),
        *(f"{scenario_doc(found.id)}.html" for found in scenarios if found not in kept),
    )
