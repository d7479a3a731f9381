"""The words of this room, in both languages, and values of the data in words.

They stand in `words.yaml`, a group a table, and in `fields.yaml`, a record a table.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import LANGUAGES, Aspect, Bilingual, Span, Step
from samverkan.proof.mutants.operators import WORDS as PROOF
from samverkan.words.say import Say
from samverkan.words.table import Words

HERE = Path(__file__).parent


WORDS = Words(__file__)


@dataclass(frozen=True)
class Field:
    """A field of a record: what it tells, as a question, and what kind another answer is."""

    kind: str
    question: Bilingual


@cache
def fields(record: str) -> dict[str, Field]:
    """The fields of a record that are compared one by one. Raises KeyError."""
    data = read(HERE / "fields.yaml", HERE).data[record]
    return {
        name: Field(one["kind"], Bilingual(sv=one["sv"], en=one["en"]))
        for name, one in data.items()
    }


@cache
def kind_of(aspect: Aspect) -> str:
    """What kind of difference another answer to a question of an act is."""
    return str(read(HERE / "fields.yaml", HERE).data["aspect"][aspect])


def both(guide: Guide, tell: Callable[[Say], str], nothing: Bilingual | None = None) -> Bilingual:
    """What is told in either language; `nothing` where that would be empty."""
    nothing = nothing or WORDS["said.nothing"]
    sv, en = (tell(Say(guide, language)) for language in LANGUAGES)
    return Bilingual(sv=sv or nothing.sv, en=en or nothing.en)


def alike(said: str) -> Bilingual:
    """Signs that are the same in both languages."""
    return Bilingual(sv=said, en=said) if said else WORDS["said.nothing"]


def in_words(guide: Guide, value: Any) -> Bilingual:
    """A value of the data as readers see it, by what it is."""
    match value:
        case None | "" | []:
            return WORDS["said.nothing"]
        case bool():
            return WORDS["said.yes" if value else "said.no"]
        case dt.date():
            return both(guide, lambda say: say.date(value))
        case Span():
            return both(guide, lambda say: say.span(value))
        case Step():
            return _step(guide, value)
        case str():
            return (
                both(guide, lambda say: say.concept(value))
                if value in guide.concepts
                else alike(value)
            )
        case list():
            parts = [in_words(guide, one) for one in value]
            between = ", " if isinstance(value[0], str) else " "
            return Bilingual(**{lang: between.join(p[lang] for p in parts) for lang in LANGUAGES})
        case _:  # a text, or a reading
            return Bilingual(sv=value.sv, en=value.en)


def _step(guide: Guide, step: Step) -> Bilingual:
    place = WORDS["said.step"]
    parts = [PROOF[f"effect.{step.effect}"], PROOF[f"entry.{step.entry}"]]
    parts += [WORDS["said.last-word"]] if step.last_word else []

    def tell(say: Say) -> str:
        first = place[say.language].format(ladder=step.ladder, n=step.number)
        return ", ".join([first, *(part[say.language] for part in parts)])

    return both(guide, tell)
