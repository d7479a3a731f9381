"""What an agreement or edition that is still being entered is let off: it blocks and locks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from samverkan.files.errors import Problem
from samverkan.model.guide import Guide


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
