"""The Sphinx extension: shows what the model says; holds no logic of its own.

One component a module, each with a `setup_…` of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samverkan.sphinx.agreement import setup_agreement
from samverkan.sphinx.beside import setup_beside
from samverkan.sphinx.certainty import setup_certainty
from samverkan.sphinx.clause import setup_clause
from samverkan.sphinx.compare import setup_compare
from samverkan.sphinx.domain import setup_domain
from samverkan.sphinx.duties import setup_duties
from samverkan.sphinx.gaps import setup_gaps
from samverkan.sphinx.glossary import setup_glossary
from samverkan.sphinx.holds import setup_holds
from samverkan.sphinx.ladder import setup_ladder
from samverkan.sphinx.language import setup_language
from samverkan.sphinx.law import setup_law
from samverkan.sphinx.oddities import setup_oddities
from samverkan.sphinx.page import setup_page
from samverkan.sphinx.prose import setup_prose
from samverkan.sphinx.provenance import setup_provenance
from samverkan.sphinx.quoted import setup_quoted
from samverkan.sphinx.records import setup_records
from samverkan.sphinx.redirects import setup_redirects
from samverkan.sphinx.references import setup_references
from samverkan.sphinx.scenario import setup_scenario
from samverkan.sphinx.search import setup_search
from samverkan.sphinx.site import setup_site
from samverkan.sphinx.steps import setup_steps
from samverkan.sphinx.stubs import setup_stubs
from samverkan.sphinx.table import setup_table
from samverkan.sphinx.terms import setup_terms

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every component."""
    setup_site(app)
    setup_language(app)
    setup_stubs(app)
    setup_domain(app)
    setup_table(app)
    setup_beside(app)
    setup_agreement(app)
    setup_holds(app)
    setup_clause(app)
    setup_duties(app)
    setup_ladder(app)
    setup_compare(app)
    setup_gaps(app)
    setup_law(app)
    setup_oddities(app)
    setup_scenario(app)
    setup_steps(app)
    setup_records(app)
    setup_certainty(app)
    setup_glossary(app)
    setup_terms(app)
    setup_references(app)
    setup_quoted(app)
    setup_search(app)
    setup_page(app)
    setup_provenance(app)
    setup_redirects(app)
    setup_prose(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
