"""What translators are asked for: the words that a person wrote on a page, and no others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms import SphinxTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx

# A whole sentence, a cell or a link that the data says in both languages.
SAID_BY_DATA = re.compile(r"\{[a-z-]+\}`[^`]+`")


class LeaveToData(SphinxTransform):
    """Text that consists of roles alone has nothing to translate: the model says it.

    Runs before Sphinx looks for translations (priority 20).
    """

    default_priority = 10

    def apply(self, **kwargs: Any) -> None:
        for node in self.document.findall(nodes.TextElement):
            if node.rawsource and not re.search(r"[^\W\d_]", SAID_BY_DATA.sub("", node.rawsource)):
                node["translatable"] = False


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_transform(LeaveToData)
