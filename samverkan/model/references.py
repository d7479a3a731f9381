"""What a field of a record names: written once, in its type, for all who follow references.

`who: Actors` says that an actor stands there. Whoever checks names, finds what nothing speaks of
or compares records walks over them with `walk`, and lists no fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Ref:
    """Marks the type of a field whose words name something: `what`, as an error calls it."""

    what: str


@dataclass(frozen=True)
class Free:
    """Marks the type of a field in which people write sentences of their own.

    Other texts are labels, of which the model's sentences are made.
    """


# A concept of one kind, or of any.
ActorRef = Annotated[str, Ref("actor")]
EventRef = Annotated[str, Ref("event")]
DocumentRef = Annotated[str, Ref("document")]
TimeRef = Annotated[str, Ref("time")]
QualifierRef = Annotated[str, Ref("qualifier")]
ConceptRef = Annotated[str, Ref("concept")]
# Another record.
ActRef = Annotated[str, Ref("act")]
FactRef = Annotated[str, Ref("fact")]
StatuteRef = Annotated[str, Ref("statute")]
# "sosfs-2015-11: 3 §", or the whole statute.
SectionRef = Annotated[str, Ref("section")]
# "3.1/convene" of the same edition, or "" for all of it; "vg/3.1/convene" of any.
StatementRef = Annotated[str, Ref("statement")]
PartRef = Annotated[str, Ref("clause or statement")]
AddressRef = Annotated[str, Ref("clause or rule")]
# Within a clause file.
OwnStatementRef = Annotated[str, Ref("statement of the clause")]
OwnRuleRef = Annotated[str, Ref("rule")]
# Facts and events with values: of a rule, of one fact by others, of a case with any number.
When = Annotated[dict[str, Any], Ref("condition")]
Derivation = Annotated[dict[str, Any], Ref("derivation")]
CaseWhen = Annotated[dict[str, Any], Ref("condition of a case")]


@dataclass(frozen=True)
class Reference:
    """What stands at a place of a record and what it names; a condition is one as a whole."""

    place: Place
    what: str
    value: Any


def walk(record: BaseModel, place: Place = ()) -> Iterator[Reference]:
    """Every reference of a record and of those in it, in the order of their fields."""
    for name, alias, hint in _naming(type(record)):
        yield from _below(hint, getattr(record, name), (*place, alias))


def names_in(record: BaseModel) -> Iterator[str]:
    """All that a record names, also the facts and events of its conditions."""
    for found in walk(record):
        yield from _words(found.value)


def _words(value: Any) -> Iterator[str]:
    """A name, or every word of a condition."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
    else:
        yield str(value)


def records_in(record: BaseModel, place: Place = ()) -> Iterator[tuple[Place, BaseModel]]:
    """A record and those in it, each with its place; first the one, then what is in it."""
    yield place, record
    for name, info in type(record).model_fields.items():
        yield from _records(getattr(record, name), (*place, info.alias or name))


def _records(value: Any, place: Place) -> Iterator[tuple[Place, BaseModel]]:
    if isinstance(value, BaseModel):
        yield from records_in(value, place)
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _records(inner, (*place, key))


def free_keys(kinds: Iterable[type[BaseModel]]) -> frozenset[str]:
    """The keys below which people write sentences of their own."""
    return frozenset(alias for kind in kinds for _, alias, hint in _fields(kind) if _is_free(hint))


def _is_free(hint: Any) -> bool:
    marks = getattr(hint, "__metadata__", ())
    return any(isinstance(one, Free) for one in marks) or any(map(_is_free, get_args(hint)))


@cache
def _fields(kind: type[BaseModel]) -> tuple[tuple[str, str, Any], ...]:
    hints = get_type_hints(kind, include_extras=True)
    fields = kind.model_fields.items()
    return tuple((name, info.alias or name, hints[name]) for name, info in fields)


@cache
def _naming(kind: type[BaseModel]) -> tuple[tuple[str, str, Any], ...]:
    """The fields in which anything can be named: most hold words and figures only."""
    return tuple(field for field in _fields(kind) if _names(field[2]))


def _names(hint: Any) -> bool:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return bool(_naming(hint))
    marks = getattr(hint, "__metadata__", ())
    return any(isinstance(one, Ref) for one in marks) or any(map(_names, get_args(hint)))


def _below(hint: Any, value: Any, place: Place) -> Iterator[Reference]:
    """The references of a value whose field, or whose part of a field, has this type."""
    if get_origin(hint) is Annotated:
        ref = next((one for one in hint.__metadata__ if isinstance(one, Ref)), None)
        if ref:
            yield from _named(ref, value, place)
            return
        hint = get_args(hint)[0]
    inner = get_args(hint)
    if get_origin(hint) in (Union, UnionType):
        for arm in inner:
            if arm is not NoneType:
                yield from _below(arm, value, place)
    elif isinstance(value, BaseModel):
        yield from walk(value, place)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _below(inner[0], item, (*place, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _below(inner[1], item, (*place, key))


def _named(ref: Ref, value: Any, place: Place) -> Iterator[Reference]:
    """A name or a condition; of a list or of several parties, each; of nothing, none."""
    names = getattr(value, "names", value)
    for name in names if isinstance(names, list) else [names]:
        if name is not None and name != {}:
            yield Reference(place, ref.what, name)
