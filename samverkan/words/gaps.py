"""What a text leaves open, in words, and as a scenario that can be pasted and run."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan.model.conditions import Happened, Key, Value, event_in
from samverkan.model.gaps import Gap
from samverkan.model.guide import Guide
from samverkan.words.say import Say

CLAIMS = {
    "conflict": "Och texten ger flera svar på frågan {asked}, och de går inte ihop",
    "open-for-some": "Och {silent}",
}


def gap_in_words(say: Say, gap: Gap) -> str:
    """The question that is open or in conflict, or the rule that can never apply."""
    if gap.aspect is None:
        return say.sentence(gap.provisions[0])
    return say.question(gap.act, gap.aspect)


def scenario_lines(guide: Guide, gap: Gap) -> list[str]:
    """A scenario that shows a gap, in Swedish: without its id, for its author to complete."""
    if gap.aspect is None or gap.kind not in CLAIMS:
        return []
    say, rule = Say(guide, "sv"), gap.provisions[0].rule
    asked, silent = say(f"asked.{gap.aspect}"), say.silent(gap.aspect)
    return [
        f"@{gap.text.code}-{gap.provisions[0].clause}",
        f"Scenario: {gap_in_words(say, gap).rstrip('?')}",
        *(
            f"  {'Och' if index else 'Givet'} att {words}"
            for index, words in enumerate(_given(say, gap.case))
        ),
        f"  När överenskommelsen i {gap.text.agreement.short.sv} tillämpas",
        f"  Så har texten en regel om att {guide.acts[rule.act].do.sv}",
        f"  {CLAIMS[gap.kind].format(asked=asked, silent=silent)}",
    ]


def _given(say: Say, case: dict[Key, Value]) -> Iterable[str]:
    """Each fact as a step; an event that has happened gets a day, an earlier one an earlier day."""
    for key, value in case.items():
        leaf = event_in(key)
        day = f" den 1 {'februari' if leaf and leaf.before else 'mars'} 2026"
        event = Happened(leaf.event).key if leaf else key
        yield say.fact(event, value) + (day if leaf and value else "")
