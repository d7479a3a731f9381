"""The Sphinx extension: shows what the model says; holds no logic of its own.

One component a module, each with a `setup_…` of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samverkan.site.agreement import setup_agreement
from samverkan.site.base import setup_site
from samverkan.site.beside import setup_beside
from samverkan.site.certainty import setup_certainty
from samverkan.site.clause import setup_clause
from samverkan.site.compare import setup_compare
from samverkan.site.domain import setup_domain
from samverkan.site.duties import setup_duties
from samverkan.site.gaps import setup_gaps
from samverkan.site.glossary import setup_glossary
from samverkan.site.holds import setup_holds
from samverkan.site.ladder import setup_ladder
from samverkan.site.language import setup_language
from samverkan.site.law import setup_law
from samverkan.site.oddities import setup_oddities
from samverkan.site.page import setup_page
from samverkan.site.prose import setup_prose
from samverkan.site.provenance import setup_provenance
from samverkan.site.quoted import setup_quoted
from samverkan.site.records import setup_records
from samverkan.site.redirects import setup_redirects
from samverkan.site.references import setup_references
from samverkan.site.scenario import setup_scenario
from samverkan.site.search import setup_search
from samverkan.site.steps import setup_steps
from samverkan.site.stubs import setup_stubs
from samverkan.site.table import setup_table
from samverkan.site.terms import setup_terms
from samverkan.site.validity import setup_validity

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
    setup_validity(app)
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
