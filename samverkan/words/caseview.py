"""A few facts in words, and as the beginning of a scenario that can be pasted and run."""

from __future__ import annotations

from collections.abc import Iterable

from samverkan.model.conditions import Happened, Key, Value
from samverkan.model.gaps import Gap
from samverkan.model.guide import Guide
from samverkan.words.say import WORDS, Say


def fact_in_words(say: Say, key: Key, value: Value) -> str:
    """One fact as a clause: "placeringen är akut"."""
    if "<" in key:
        event, _, before = key.partition("<")
        return say.happened(Happened(event, before or None), positive=bool(value))
    fact = say.guide.facts[key]
    if fact.phrases:
        return fact.phrases.is_[say.language].format(n=value)
    return fact.values[str(value)][say.language]


def facts_in_words(say: Say, case: dict[Key, Value]) -> str:
    said = [fact_in_words(say, key, value) for key, value in case.items()]
    return say.join(said) if said else ""


def scenario_lines(guide: Guide, gap: Gap) -> list[str]:
    """A scenario that shows a gap, in Swedish: without its id, for its author to complete."""
    if gap.aspect is None:
        return []
    given = [*_given(guide, gap.case)]
    rule = gap.provisions[0].rule
    asked, say = WORDS[f"asked.{gap.aspect}"].sv, Say(guide, "sv")
    claim = {
        "conflict": f"Och texten ger flera svar på frågan {asked}, och de går inte ihop",
        "open-for-some": f"Och {say.silent(gap.aspect)}",
    }.get(gap.kind)
    if claim is None:
        return []
    lines = [
        f"@{gap.text.code}-{gap.provisions[0].clause}",
        f"Scenario: {gap_in_words(say, gap).rstrip('?')}",
    ]
    lines += [
        f"  {'Givet' if not index else 'Och'} att {words}" for index, words in enumerate(given)
    ]
    lines.append(f"  När överenskommelsen i {gap.text.agreement.short.sv} tillämpas")
    lines.append(f"  Så har texten en regel om att {guide.acts[rule.act].do.sv}")
    return [*lines, f"  {claim}"]


def _given(guide: Guide, case: dict[Key, Value]) -> Iterable[str]:
    """Each fact as a step; an event that has happened gets a day, an earlier one an earlier day."""
    for key, value in case.items():
        if "<" not in key:
            yield fact_in_words(Say(guide, "sv"), key, value)
            continue
        name, _, before = key.partition("<")
        event = guide.concepts[name]
        day = f"den 1 {'februari' if before else 'mars'} 2026"
        if event.happened and event.not_happened:  # an event has both (schema.Concept)
            yield f"{event.happened.sv} {day}" if value else event.not_happened.sv


def gap_in_words(say: Say, gap: Gap) -> str:
    """The question that is open or in conflict, or the rule that can never apply."""
    if gap.aspect is None:
        return say.sentence(gap.provisions[0])
    return say.question(gap.act, gap.aspect)
