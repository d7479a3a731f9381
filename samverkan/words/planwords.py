"""Parts of a plan in words that every view of it shows alike: scopes, dates, who is not bound."""

from __future__ import annotations

import datetime as dt

from samverkan.model.case import Case
from samverkan.model.conditions import Key, NumberIs, remaining
from samverkan.model.deadlines import Judged
from samverkan.model.guide import Guide
from samverkan.model.plan import Line, Plan, Standing, Turning, View
from samverkan.model.records import Language
from samverkan.words.answers import known_words
from samverkan.words.say import Phrases, Say


def presumed_words(guide: Guide, plan: Plan, key: Key, language: Language) -> str:
    """What is presumed, and the clauses with rules that hold only where it is otherwise."""
    words = guide.facts[key].values[str(plan.case.facts[key])][language]
    said = Phrases(language)("case.presumed", words=words)
    codes = [f"{p.address.partition('/')[0].upper()} {p.clause}" for p in plan.excluded(key)]
    if not codes:
        return said
    clauses = Say(guide, language).join(dict.fromkeys(codes))
    return f"{said} {Phrases(language)('case.otherwise', clauses=clauses)}"


def due_words(judged: Judged, language: Language) -> list[str]:
    """The last day, where there is one, and how what has happened stands against it."""
    day = [f"→ {Phrases(language).date(judged.due)}"] if judged.due else []
    return day + ([Phrases(language)(f"judged.{judged.verdict}")] if judged.verdict else [])


def unnamed_words(guide: Guide, case: Case, line: Line, language: Language) -> str:
    """That a duty of which the text says nobody's name is none of the home municipality's."""
    party = line.not_bound_unnamed or ""
    follows = guide.concepts[party].follows or ""
    return Phrases(language)(
        "case.nobody-named",
        party=Say(guide, language).concept(party),
        text=line.text.agreement.short[language],
        known=guide.facts[follows].values[str(case.facts[follows])][language],
    )


def fallback(view: View, language: Language) -> list[str]:
    """What to do where the text may hold no more, or not yet."""
    held = view.validity.kind in ("in-term", "no-date-asked")
    return [] if held else [view.text.edition.fallback[language]]


def turned(guide: Guide, turning: Turning, language: Language) -> str:
    """What is so from the day on: "barnet har fyllt 18 år"."""
    words = guide.facts[turning.key].phrases
    return words.from_[language].format(n=turning.number) if words else ""


def scope_words(guide: Guide, plan: Plan, standing: Standing, language: Language) -> str:
    """Whether the text speaks of the case in some clauses, why, and until when."""
    scope = standing.scope
    clauses = dict.fromkeys(place.partition("/")[0] for place in scope.covers)
    named = ", ".join(clauses) if all(clauses) else Phrases(language)("case.whole-text")
    source = f"({standing.code} {scope.clause})"
    if standing.applies is None:
        left = remaining(scope.condition, plan.case.lookup)
        condition = Say(guide, language).condition(left)
        start = f"{Phrases(language)('case.cover-open')} {named} {Phrases(language)('case.if')} {condition}"
        return f"{start} {source}."
    why = dict.fromkeys(known_words(guide, plan.case, atom, language) for atom in standing.why)
    said = [f"{Phrases(language)('case.since')} {Say(guide, language).join(why)}"] if why else []
    if standing.applies is False:
        start = f"{Phrases(language)('case.not-covered')} {named}"
        return f"{', '.join([start, *said])} {source}."
    said += [_until(guide, plan, number, language) for number in standing.until]
    return f"{', '.join([Phrases(language)('case.covered'), *filter(None, said)])} {source}."


def _until(guide: Guide, plan: Plan, number: NumberIs, language: Language) -> str:
    """Until what age, and the last day where it is known."""
    words = guide.facts[number.key].phrases
    said = words.until[language].format(n=number.high) if words and words.until else ""
    day = next(
        (t.day for t in plan.turning if (t.key, t.number) == (number.key, number.high)), None
    )
    if day is None:
        return said
    last = Say(guide, language).date(day - dt.timedelta(days=1))
    return f"{said} ({Phrases(language)('case.last-day')} {last})"
