"""What the parties have checked: a review is of a wording in the original and of what the guide
makes of it. Once either is another, the review no longer counts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping

from samverkan.files.errors import Problem
from samverkan.files.yamlfile import YamlFile
from samverkan.model.guide import Guide
from samverkan.model.records import STATEMENT_KINDS, Statement

CHECKED = {"fingerprint", "interpretation", *STATEMENT_KINDS}


def signature(statement: Statement) -> str:
    """Twelve hexadecimal digits for what a reviewer is shown: the wording and its encoding."""
    shown = statement.model_dump(mode="json", by_alias=True, exclude_defaults=True, include=CHECKED)
    said = json.dumps(shown, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def counts(statement: Statement) -> bool:
    """Whether somebody from the parties has checked the statement as it now is."""
    return statement.review is not None and statement.review.of == signature(statement)


def lapsed(guide: Guide, files: Mapping[str, YamlFile]) -> Iterator[Problem]:
    """The reviews of another wording or encoding than the present."""
    for text in guide.every_text:
        for number, name, statement in text.statements():
            if statement.review and not counts(statement):
                message = (
                    f"'{name}' has changed since it was reviewed ({statement.review.date}), "
                    "and counts as not reviewed: samverkan review"
                )
                yield files[text.files[number]].problem(("statements", name, "review"), message)
