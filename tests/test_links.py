"""Links out of the guide: where they lead, what they say, and what is told of them."""

import datetime as dt
from dataclasses import replace

import pytest
from docutils import nodes

from samverkan.model.guide import Guide
from samverkan.model.links import faults, link_of
from samverkan.site.outward import found_at, outward
from samverkan.site.words import PageSay

DAY = dt.date(2026, 11, 30)
RIKSDAG = "https://data.riksdagen.se/dokument/"


@pytest.mark.parametrize(
    ("name", "sections", "leads"),
    [
        ("sol-2025", "20 kap. 2 §", "sfs-2025-400.html#K20P2"),
        ("sol-2025", "23 kap. 2 och 5 §§", "sfs-2025-400.html#K23P2"),
        ("sol-2001", "5 kap. 1 d §", "sfs-2001-453.html#K5P1d"),
        ("lvu", "21 b och 21 c §§", "sfs-1990-52.html#P21b"),
        ("barnkonventionen", "artikel 3", "sfs-2018-1197.html"),
        ("hsl", "", "sfs-2017-30.html"),
    ],
)
def test_a_statute_is_found_by_its_number_and_its_section(
    guide: Guide, name: str, sections: str, leads: str
) -> None:
    found = link_of(guide, name, sections)
    assert found
    assert found.url == RIKSDAG + leads


def test_a_link_says_that_it_leaves_the_guide_and_what_to_search_for(guide: Guide) -> None:
    say = PageSay(guide, "sv")
    node = outward(say, "lvu", "LVU")
    assert isinstance(node, nodes.reference)
    assert (node.astext(), node["rel"]) == ("LVU (extern)", "external")
    (told,) = found_at(say, "skr-list")
    assert "Ingen har prövat adressen" in told.astext()
    assert "kontaktuppgifter hälsoundersökningar" in told.astext()
    assert outward(say, "fee-rules", "avgifter").astext() == "avgifter"  # no address is known
    assert list(found_at(say, "care-plan")) == []


def test_what_to_look_at_is_told(guide: Guide) -> None:
    seen = {"seen": dt.date(2025, 11, 1)}
    links = {
        "lvu": guide.links["sfs"].model_copy(update=seen),
        "sip-guideline": guide.links["sip-guideline"],
        "plan": guide.links["riksavtal"],
    }
    found = list(faults(replace(guide, links=links), DAY))
    assert ("lvu", "was last seen on 2025-11-01") in found
    assert ("sip-guideline", "nobody has seen that the address leads there") in found
    assert [said for name, said in found if name == "plan"] == [
        "is no concept or statute",
        "has no address",
    ]
    assert ("sol-2025", "has no entry, and the texts name it") in found
