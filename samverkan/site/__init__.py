"""The Sphinx extension: shows what the model says; holds no logic of its own.

One component a module, each with a `setup` that registers it.
"""

from typing import Any

from sphinx.application import Sphinx

from samverkan.site import (
    addresses,
    agreement,
    base,
    beside,
    certainty,
    clause,
    compare,
    domain,
    duties,
    gaps,
    glossary,
    holds,
    ladder,
    law,
    oddities,
    page,
    pages,
    provenance,
    records,
    scenario,
    search,
    steps,
    table,
    terms,
    transforms,
    validity,
)

# In this order: handlers of the same event and priority run as they were registered.
COMPONENTS = (
    *(base, pages, domain, table, beside, agreement, validity, holds, clause, duties, ladder),
    *(compare, gaps, law, oddities, scenario, steps, records, certainty, glossary, terms),
    *(transforms, search, page, provenance, addresses),
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every component."""
    for component in COMPONENTS:
        component.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
