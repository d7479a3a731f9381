"""Parts of a plan in words that every view of it shows alike: scopes, dates, who is not bound."""

from __future__ import annotations

import datetime as dt

from samverkan.model.case import Case
from samverkan.model.conditions import Key, NumberIs, remaining
from samverkan.model.deadlines import Judged
from samverkan.model.plan import Line, Plan, Standing, Turning, View
from samverkan.words.answers import known_words
from samverkan.words.say import Phrases, Say


def presumed_words(say: Say, plan: Plan, key: Key) -> str:
    """What is presumed, and the clauses with rules that hold only where it is otherwise."""
    words = say.guide.facts[key].values[str(plan.case.facts[key])][say.language]
    said = say("case.presumed", words=words)
    codes = [f"{p.address.partition('/')[0].upper()} {p.clause}" for p in plan.excluded(key)]
    if not codes:
        return said
    clauses = say.join(dict.fromkeys(codes))
    return f"{said} {say('case.otherwise', clauses=clauses)}"


def due_words(say: Phrases, judged: Judged) -> list[str]:
    """The last day, where there is one, and how what has happened stands against it."""
    day = [f"→ {say.date(judged.due)}"] if judged.due else []
    return day + ([say(f"judged.{judged.verdict}")] if judged.verdict else [])


def unnamed_words(say: Say, case: Case, line: Line) -> str:
    """That a duty of which the text says nobody's name is none of the home municipality's."""
    party = line.not_bound_unnamed or ""
    follows = say.guide.concepts[party].follows or ""
    return say(
        "case.nobody-named",
        party=say.concept(party),
        text=line.text.agreement.short[say.language],
        known=say.guide.facts[follows].values[str(case.facts[follows])][say.language],
    )


def fallback(say: Phrases, view: View) -> list[str]:
    """What to do where the text may hold no more, or not yet."""
    held = view.validity.kind in ("in-term", "no-date-asked")
    return [] if held else [view.text.edition.fallback[say.language]]


def turned(say: Say, turning: Turning) -> str:
    """What is so from the day on: "barnet har fyllt 18 år"."""
    words = say.guide.facts[turning.key].phrases
    return words.from_[say.language].format(n=turning.number) if words else ""


def scope_words(say: Say, plan: Plan, standing: Standing) -> str:
    """Whether the text speaks of the case in some clauses, why, and until when."""
    scope = standing.scope
    clauses = dict.fromkeys(place.partition("/")[0] for place in scope.covers)
    named = ", ".join(clauses) if all(clauses) else say("case.whole-text")
    source = f"({standing.code} {scope.clause})"
    if standing.applies is None:
        left = remaining(scope.condition, plan.case.lookup)
        condition = say.condition(left)
        start = f"{say('case.cover-open')} {named} {say('case.if')} {condition}"
        return f"{start} {source}."
    why = dict.fromkeys(known_words(say, plan.case, atom) for atom in standing.why)
    said = [f"{say('case.since')} {say.join(why)}"] if why else []
    if standing.applies is False:
        start = f"{say('case.not-covered')} {named}"
        return f"{', '.join([start, *said])} {source}."
    said += [_until(say, plan, number) for number in standing.until]
    return f"{', '.join([say('case.covered'), *filter(None, said)])} {source}."


def _until(say: Say, plan: Plan, number: NumberIs) -> str:
    """Until what age, and the last day where it is known."""
    words = say.guide.facts[number.key].phrases
    said = words.until[say.language].format(n=number.high) if words and words.until else ""
    day = next(
        (t.day for t in plan.turning if (t.key, t.number) == (number.key, number.high)), None
    )
    if day is None:
        return said
    last = say.date(day - dt.timedelta(days=1))
    return f"{said} ({say('case.last-day')} {last})"
