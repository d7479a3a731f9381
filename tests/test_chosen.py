"""What a page shows of its case: nothing left out in silence, and nothing asked for that is not."""

import pytest

from samverkan.files.errors import Problems
from samverkan.model.chosen import Chosen, choose, wish
from samverkan.model.guide import Guide

ACUTE = """\
age: 15
placement: acute
legal-basis: sol
care-form: foster-home
"""


def chosen(guide: Guide, code: str = "VG", body: str = "", **options: str) -> Chosen:
    return choose(guide, guide.texts[code], wish(guide, options, body, "page.md"))


def acts(found: Chosen) -> set[str]:
    return {entry.act for entry in found.shown}


def test_without_options_a_page_shows_all_that_its_case_calls_for(guide: Guide) -> None:
    found = chosen(guide, body=ACUTE)
    assert {"examination.carry-out", "sip.hold-meeting", "sip.draw-up"} <= acts(found)
    assert not found.left_out
    assert "standing" not in dict(found.groups)


@pytest.mark.parametrize(
    "options",
    [{"phases": "before"}, {"acts": "sip.*"}, {"about": "placed-in"}],
    ids=lambda options: next(iter(options)),
)
def test_what_the_case_calls_for_and_the_page_does_not_show_is_named(
    guide: Guide, options: dict[str, str]
) -> None:
    whole, part = chosen(guide, body=ACUTE), chosen(guide, body=ACUTE, **options)
    assert acts(part) < acts(whole) | acts(part)
    named = {entry.act for entry in part.left_out}
    called = {entry.act for entry in whole.shown if entry.called_for}
    assert called <= acts(part) | named
    assert named


def test_nothing_is_left_out_because_of_where_a_child_is_taken_to_belong(guide: Guide) -> None:
    """That the child belongs in the agreement's own region calls for no page to tell of teeth."""
    found = chosen(guide, body="age: 15\nchange: return-home\n", phases="change end")
    assert not found.left_out


def test_a_page_on_a_fact_shows_what_it_decides_and_not_whom_the_text_covers(
    guide: Guide,
) -> None:
    body = ACUTE.replace("sol", "lvu")
    found = chosen(guide, body=body, about="legal-basis")
    assert "mandate.issue" in acts(found)
    assert "examination.initiate" not in acts(found)


def test_whom_the_text_covers_is_said_once_and_not_at_each_entry(guide: Guide) -> None:
    found = chosen(guide, acts="examination.initiate")
    (entry,) = found.shown
    assert entry.if_ is None
    assert [scope.clause for scope in found.covered_by] == ["1.4", "1.4"]
    assert not chosen(guide, body=ACUTE, acts="examination.initiate").covered_by


def test_an_entry_tells_who_pays_where_another_rule_of_the_text_does(guide: Guide) -> None:
    """VG 3.4.2 pays for the certificate that VG 3.4.2.1 asks for."""
    found = chosen(guide, role="health-centre")
    (issued,) = [entry for entry in found.shown if entry.act == "certificate.issue"]
    assert issued.payer == "own"
    assert issued.clauses == ("3.4.2.1", "3.4.2")


def test_a_role_sees_its_own_by_time_then_what_it_shares_and_what_others_do_for_it(
    guide: Guide,
) -> None:
    groups = dict(chosen(guide, role="social-services").groups)
    assert list(groups)[-2:] == ["shared", "owed"]
    assert list(groups).index("concern") < list(groups).index("start")
    assert all(entry.to_me for entry in groups["owed"])
    assert all(not entry.named for entry in groups["shared"])
    # What the text lays on nobody, with a time, where some text lays the act on this reader.
    health = dict(chosen(guide, role="dental-care").groups)
    assert any(entry.whose == "nobody" and entry.kind == "prompt" for entry in health["start"])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"acts": "sipp.*"}, "no act fits 'sipp.*'"),
        ({"phases": "begin"}, "unknown phase 'begin'; valid: "),
        ({"about": "placed"}, "unknown fact 'placed'"),
        ({"role": "dentist"}, "unknown role 'dentist'"),
    ],
)
def test_what_no_page_can_ask_for_is_told(
    guide: Guide, options: dict[str, str], message: str
) -> None:
    with pytest.raises(Problems) as told:
        wish(guide, options, "", "page.md")
    (problem,) = told.value.problems
    assert (problem.line, problem.message[: len(message)]) == (0, message)


def test_what_is_wrong_in_a_pages_case_is_told_at_its_line_with_the_rest(guide: Guide) -> None:
    with pytest.raises(Problems) as told:
        wish(guide, {"role": "dentist"}, "age: 15\nplacment: acute\n", "page.md")
    assert {problem.line for problem in told.value.problems} == {0, 2}
