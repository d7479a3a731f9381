"""Words of a page's own that are bound to a rule: held like a sentence, but for what may be left out."""

from pathlib import Path

import pytest

from samverkan.data.load import load
from samverkan.model.guide import Guide
from samverkan.model.records import Language
from samverkan.prose.bound import problems
from samverkan.prose.cited import shown
from samverkan.prose.passages import Passage

WHOLE = Path(__file__).parent / "whole"
MEND, LEND = "gu/1/mend", "gu/1/lend"


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(WHOLE)


def _told(guide: Guide, words: str, names: str, language: Language = "sv") -> list[str]:
    passage = Passage("page", "docs/x.md", 7, language, f'Så här: [{words}]{{holds="{names}"}}.')
    return [str(problem) for problem in problems(guide, [passage])]


@pytest.mark.parametrize(
    ("words", "name", "language"),
    [
        ("parkavdelningen ska laga gungan", MEND, "sv"),  # the time is left out, whole
        ("parkavdelningen *ska* laga gungan inom 2 veckor från felanmälan", MEND, "sv"),
        ("the park department must mend the swing", MEND, "en"),
    ],
)
def test_what_is_left_out_makes_nothing_false(
    guide: Guide, words: str, name: str, language: Language
) -> None:
    assert not _told(guide, words, name, language)


@pytest.mark.parametrize(
    ("words", "name", "fault"),
    [
        ("parkavdelningen ska laga gungan inom två veckor", MEND, "deadline says"),
        ("parkavdelningen får laga gungan", MEND, "'får'"),
        ("regionen ska laga gungan", MEND, "'regionen'"),
        ("gungan ska lagas", MEND, "who says"),
        ("parkavdelningen får låna ut en reservgunga", LEND, "condition says"),
        ("parkavdelningen ska laga gungan", "gu/1/mned", "did you mean 'gu/1/mend'"),
        ("parkavdelningen ska laga gungan", "", "unknown rule"),
    ],
)
def test_words_that_say_something_else_are_told_with_their_place(
    guide: Guide, words: str, name: str, fault: str
) -> None:
    told = _told(guide, words, name)
    assert any(fault in line and line.startswith("docs/x.md:7: ") for line in told)


def test_a_page_shows_the_rules_that_its_words_are_bound_to(guide: Guide) -> None:
    assert shown(guide, f'[gungan]{{holds="{MEND} {LEND}"}}') == {MEND, LEND}
