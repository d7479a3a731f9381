"""The Sphinx extension: shows what the model says; holds no logic of its own.

One component a module, each with a `setup` that registers it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

# In this order: handlers of the same event and priority run as they were registered.
COMPONENTS = (
    *("base", "pages", "domain", "table", "beside", "agreements", "ladder", "entries", "mycase"),
    *(
        "compare",
        "matrix",
        "registers",
        "scenarios",
        "teach",
        "records",
        "glossary",
        "terms",
        "transforms",
        "search",
    ),
    *("region", "page", "frame", "addresses"),
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every component; they are imported here, so that commands need not wait for them."""
    for name in COMPONENTS:
        import_module(f"{__name__}.{name}").setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
