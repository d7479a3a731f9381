"""Acts side by side: what a cell shows, and what it says is unsaid."""

import pytest

from samverkan.files.errors import Problems
from samverkan.model.guide import Guide
from samverkan.model.matrix import answering, matrix, unanswered

BODY = ["asks who to: examination.request | medical-examination.request examination.initiate", ""]


def test_a_row_has_a_question_its_aspects_and_the_acts_of_each_cell(guide: Guide) -> None:
    (row,) = matrix(guide, BODY, "page.md")
    assert (row.key, row.aspects) == ("asks", ["who", "to"])
    assert row.cells == [
        ["examination.request"],
        ["medical-examination.request", "examination.initiate"],
    ]


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ("asks whom: examination.request", "unknown aspect 'whom'; did you mean 'who'?"),
        (
            "asks who: examination.requests",
            "no act fits 'examination.requests'; did you mean 'examination.request'?",
        ),
    ],
)
def test_an_unknown_name_is_an_error_at_its_line(guide: Guide, told: str, message: str) -> None:
    with pytest.raises(Problems) as error:
        matrix(guide, ["", told], "page.md")
    assert [str(problem) for problem in error.value.problems] == [f"page.md:1: {message}"]


def test_a_cell_has_the_statements_that_answer_and_the_questions_that_none_does(
    guide: Guide,
) -> None:
    acts = ["examination.offer-appointment", "examination.carry-out"]
    vg, st = guide.text("vg"), guide.text("st")
    assert {*answering(vg, acts, ["who", "deadline"])} == {
        "3.4.3.1/offer-promptly",
        "3.4.3.1/offer-appointment",
        "3.4.3/acute-placement",
        "3.4.4/after-placement",
        "3.4.4/as-soon-as-possible",
    }
    assert unanswered(guide, vg, acts, ["who", "deadline"]) == [("examination.carry-out", "who")]
    assert unanswered(guide, st, acts, ["who", "deadline"]) == [
        ("examination.carry-out", "deadline")
    ]
