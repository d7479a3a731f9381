"""The shape of every YAML file: what a policy owner may write, and no more.

One class for each thing a file holds. The classes are also the types that the
rest of the package works with, so that a fact has one name from file to page.
What each field says stands in `descriptions.yaml`, which editors show as people type; a
docstring says what the record is, and what holds between its fields.
The type of a field says what it names (`samverkan.model.references`); whether there is such an
act or actor is checked in `samverkan.data.check`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from samverkan.files.messages import LANGUAGES as LANGUAGES
from samverkan.files.messages import Language as Language
from samverkan.model.references import (
    ActorRef,
    ActRef,
    AddressRef,
    CaseWhen,
    ConceptRef,
    Derivation,
    DocumentRef,
    EventRef,
    FactRef,
    Free,
    OwnRuleRef,
    OwnStatementRef,
    PartRef,
    QualifierRef,
    Ref,
    SectionRef,
    StatementRef,
    StatuteRef,
    TimeRef,
    When,
)
from samverkan.model.values import Day, Pattern, parted, slot

Aspect = Literal[
    "who", "force", "to", "deadline", "where", "pays", "condition", "consent", "content"
]
ASPECTS: tuple[Aspect, ...] = (
    "who", "force", "to", "deadline", "where", "pays", "condition", "consent", "content",
)  # fmt: skip

Force = Literal[
    "must", "should", "may", "can", "needs-to", "is-responsible", "does",
    "must-not", "need-not", "only", "has-right",
]  # fmt: skip

Phase = Literal[
    "standing", "concern", "inquiry", "before", "start", "during", "change", "end", "dispute",
]  # fmt: skip
PHASES: tuple[Phase, ...] = (
    "standing", "concern", "inquiry", "before", "start", "during", "change", "end", "dispute",
)  # fmt: skip


class Model(BaseModel):
    """A record read from YAML: unknown keys are errors, dashes stand for underscores."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        populate_by_name=True,
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
    )


class Bilingual(Model):
    """A text in both languages of the site."""

    sv: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def __getitem__(self, language: Language) -> str:
        return self.sv if language == "sv" else self.en


# A text that is a sentence of an editor's own, or more of them.
Prose = Annotated[Bilingual, Free()]


# --- glossary -------------------------------------------------------------------------


class Concept(Model):
    """A glossary entry: one concept, its terms and its meaning (ISO 704, SKOS)."""

    kind: Literal["actor", "event", "place", "document", "time", "qualifier", "term", "statute"]
    term: Bilingual
    definite: Bilingual | None = None
    admitted: dict[Language, list[str]] = {}
    deprecated: dict[Language, list[str]] = {}
    words: dict[Language, list[str]] = {}
    definition: Prose
    note: Prose | None = None
    look_alikes: list[ConceptRef] = []
    quoted_in: list[str] = []
    level: Literal["party", "unit", "person"] | None = None
    follows: FactRef | None = None
    bound: bool = True
    plural: bool = False
    counted: Bilingual | None = None
    explained: bool = False
    prompt: bool = False
    narrows: Literal["verb", "end"] | None = None
    adverb: Bilingual | None = None
    reading: Prose | None = None
    evidence: Literal["official", "non-official", "ours"]
    source: str | None = None
    happened: Bilingual | None = None
    not_happened: Bilingual | None = None

    @model_validator(mode="after")
    def _complete(self) -> Concept:
        if self.kind == "actor" and (self.level is None or self.definite is None):
            raise ValueError("an actor needs 'level' and 'definite'")
        if self.kind in ("place", "time", "document", "qualifier") and self.definite is None:
            raise ValueError(f"a {self.kind} needs 'definite'")
        if self.kind == "event" and not (self.definite and self.happened and self.not_happened):
            raise ValueError("an event needs 'definite', 'happened' and 'not-happened'")
        if (self.evidence == "ours") == bool(self.source):
            raise ValueError("'source' stands where 'evidence' is not 'ours', and only there")
        return self


# --- facts and acts -------------------------------------------------------------------


class NumberPhrases(Model):
    """How a number is said: each phrase has {n} where the number stands."""

    is_: Annotated[Bilingual, slot("n")]
    below: Annotated[Bilingual, slot("n")]
    from_: Annotated[Bilingual, slot("n")]
    until: Annotated[Bilingual, slot("n")] | None = None


class Fact(Model):
    """Something that is so or not in a case: named values, or a number with cut points.

    It is a glossary entry, and so is each of its values. One that is not told is unknown, unless
    it is derived from others or presumed.
    """

    term: Bilingual
    short: Bilingual | None = None
    definition: Prose
    question: Bilingual
    since: EventRef | None = None
    derived: Derivation = {}
    presumed: str | None = None
    presumed_unless: When = {}
    values: dict[str, Bilingual] = {}
    opposites: dict[str, Bilingual] = {}
    words: dict[str, dict[Language, list[str]]] = {}
    cuts: list[int] = []
    phrases: NumberPhrases | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Fact:
        if bool(self.values) == bool(self.cuts):
            raise ValueError("a fact has either 'values' or 'cuts'")
        if self.cuts and (self.phrases is None or sorted(set(self.cuts)) != self.cuts):
            raise ValueError("a number needs 'phrases', and 'cuts' that rise")
        if self.presumed and self.presumed not in self.values:
            raise ValueError(f"the presumed value '{self.presumed}' is not among the values")
        if self.presumed_unless and not self.presumed:
            raise ValueError("'presumed-unless' stands where something is presumed")
        for name in self.opposites.keys() - self.values.keys():
            raise ValueError(f"'{name}' has an opposite, but is not among the values")
        if self.derived and set(self.values) != {"yes", "no"}:
            raise ValueError("a derived fact has the values yes and no")
        return self


class SwedishVerb(Model):
    """A verb as it is said of somebody, and to somebody where one can be bidden with it."""

    does: str
    bid: str | None = None


class EnglishVerb(Model):
    """A verb as it is said of somebody; as it is, it bids."""

    does: str
    doing: str


class Verbs(Model):
    """agreements/verbs.yaml: the verbs of the acts by their infinitives."""

    sv: dict[str, SwedishVerb] = {}
    en: dict[str, EnglishVerb] = {}

    def __getitem__(self, language: Language) -> Mapping[str, SwedishVerb | EnglishVerb]:
        return self.sv if language == "sv" else self.en


UNMADE = Bilingual.model_construct(sv="", en="")


def _unless_none(value: Any) -> Any:
    return None if value == "none" else value


class Wording(Model):
    """The words of an act: the verb, and by what other words a sentence may say it.

    Of `do` the rest is made by the verbs (`samverkan.data.verbs`), but where a person has written
    it. It is done before anybody else sees the record: `do` has no stars then.
    """

    do: Bilingual
    does: Bilingual = UNMADE
    bid: Annotated[
        Bilingual | None,
        BeforeValidator(_unless_none, json_schema_input_type=Bilingual | Literal["none"]),
    ] = None
    doing: str = Field("", exclude=True)
    passive: Annotated[Bilingual, AfterValidator(parted)] | None = None
    words: dict[Language, list[str]] = {}


class Act(Wording):
    """Something that an agreement regulates. It is a glossary entry."""

    phase: Phase
    definition: Prose
    look_alikes: list[ActRef] = []
    variants: dict[str, Wording] = {}
    to: Annotated[Bilingual, slot("to")] | None = None
    asks: list[Aspect] = Field(min_length=1)
    done: EventRef | None = None


# --- rules ----------------------------------------------------------------------------


def _parties(value: Any) -> Any:
    if isinstance(value, str):
        return {"names": [value]}
    if isinstance(value, list):
        return {"names": value}
    if isinstance(value, dict) and set(value) == {"either"}:
        return {"names": value["either"], "either": True}
    return value


class Parties(Model):
    """One concept; several together (a list); or alternatives (`either:`)."""

    names: list[str] = Field(min_length=1)
    either: bool = False


class Either(Model):
    """Alternatives: one of them is enough."""

    either: list[str] = Field(min_length=1)


# Each validator that reads more than one way of writing tells editors all of them.
PartiesField = Annotated[
    Parties, BeforeValidator(_parties, json_schema_input_type=str | list[str] | Either)
]
Actors = Annotated[PartiesField, Ref("actor")]
Places = Annotated[PartiesField, Ref("place")]


class Span(Model):
    """A length of time: exactly one unit."""

    days: int | None = Field(None, gt=0, le=1000)
    weeks: int | None = Field(None, gt=0, le=1000)
    months: int | None = Field(None, gt=0, le=1000)
    years: int | None = Field(None, gt=0, le=1000)

    @model_validator(mode="after")
    def _one_unit(self) -> Span:
        if len(self.model_fields_set) != 1 or getattr(self, self.unit) is None:
            raise ValueError("a length of time has exactly one of days, weeks, months, years")
        return self

    @property
    def unit(self) -> str:
        return next(iter(self.model_fields_set))

    @property
    def number(self) -> int:
        return int(getattr(self, self.unit))


class Deadline(Model):
    """How soon: a number from an event, a bound event, a recurrence, or a vague word.

    `{within: {weeks: 4}, from: E}`, `{before: E}`, `{at: E}`, `{after: E}`,
    `{every: {years: 1}}`, `{vague: W}` or `{vague: W, from: E}`.
    `latest` makes it "at the latest", and of a recurrence "at least".
    A vague word never becomes days (DESIGN.md, "One fact, one place").
    """

    within: Span | None = None
    from_: EventRef | None = None
    before: EventRef | None = None
    at: EventRef | None = None
    after: EventRef | None = None
    every: Span | None = None
    vague: TimeRef | None = None
    latest: bool = False
    normally: bool = False

    @model_validator(mode="after")
    def _one_type(self) -> Deadline:
        given = [
            name
            for name in ("within", "before", "at", "after", "every", "vague")
            if getattr(self, name) is not None
        ]
        if len(given) != 1:
            raise ValueError(
                "a deadline has exactly one of within, before, at, after, every, vague"
            )
        if self.within and not self.from_:
            raise ValueError("'within' needs 'from': the event that it is counted from")
        if self.from_ and not (self.within or self.vague):
            raise ValueError("'from' goes with 'within' or 'vague'")
        return self


class Step(Model):
    """A rung of a ladder. `entry` says how the text sends a matter here."""

    ladder: str
    number: int = Field(ge=1)
    effect: Literal["decides", "reports"]
    entry: Literal["stated", "read-in", "unsaid"]
    last_word: bool = False


def _list(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


class Rule(Model):
    """What one statement says of one act; a rule fills only the aspects that the text does.

    `qualifiers` are the concepts by which the text narrows or opens what it says ("in the first
    place", "for example"): each is a word of the text, never a reading of it.
    """

    act: ActRef
    variant: str | None = None
    when: When = {}
    who: Actors | None = None
    force: Force | None = None
    normally: bool = False
    qualifiers: list[QualifierRef] = []
    to: Actors | None = None
    deadline: Annotated[
        list[Deadline], BeforeValidator(_list, json_schema_input_type=Deadline | list[Deadline])
    ] = []
    where: Places | None = None
    pays: Actors | None = None
    no_fee_for: list[ActorRef] = []
    consent: Actors | None = None
    content: list[Bilingual] = []
    uses: list[DocumentRef] = []
    delegates: dict[Aspect, DocumentRef] = {}
    step: Step | None = None
    meanwhile: str | None = None

    def fills(self, aspect: Aspect) -> bool:
        """Whether it answers an aspect of its act."""
        if aspect == "condition":
            return bool(self.when)
        if aspect == "pays":
            return bool(self.pays or self.no_fee_for or "pays" in self.delegates)
        return bool(getattr(self, aspect)) or aspect in self.delegates

    def names(self, aspect: Aspect) -> list[str]:
        """The actors or places with which it answers an aspect."""
        group = getattr(self, aspect, None)
        return group.names if isinstance(group, Parties) else []

    def answer(self, aspect: Aspect) -> object:
        """The value with which it answers an aspect, comparable."""
        if aspect == "condition":
            return self.when
        if aspect == "force":
            return self.force, self.normally
        return getattr(self, aspect), self.delegates.get(aspect)


class Scope(Model):
    """Whom or what the clauses and statements ("1.1.3/offer") in `covers` speak of ("" for all).

    A clause stands for all below it. `qualifiers` are words of the text, as in a rule.
    """

    covers: list[PartRef] = [""]
    when: When
    qualifiers: list[QualifierRef] = []


class Validity(Model):
    """What a statement says of the time in which the agreement holds.

    `earliest` says that it begins on its first day at the earliest, or later, when the parties
    have decided to adopt it.
    """

    from_: Day | None = None
    until: Day | None = None
    start_unsaid: bool = False
    earliest: bool = False
    open_ended: bool = False
    extends: Span | None = None
    notice: Span | None = None
    written: bool = False
    party_by_party: bool = False


class Anchor(Model):
    """A span of the source: its first and last few words, and a fingerprint of all of it."""

    from_: str
    to: str
    footnote: bool = False


class Reading(Model):
    """How the guidance reads an unclear text, and why; shown wherever `when` holds.

    `rules` names the rules of the statement that it concerns; left out, it is all of them.
    """

    when: When = {}
    rules: list[OwnRuleRef] = []
    sv: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return self.sv if language == "sv" else self.en


class Relation(Model):
    """Several answers to one question, declared: they hold together, or they conflict.

    The reading of a conflict is also shown beside either rule, wherever one is: `short` says it in
    a sentence there. It names the clauses, for it is read at both.

    Where the reading is that the declaring rule goes first, `prevails` says so: then the other is
    not told as something to do as well.

    `when` are the cases in which they clash; left out, it is wherever both stand. It lets rules on
    different acts clash, and one that holds with one that does not.
    """

    with_: list[StatementRef] = Field(min_length=1)
    aspect: Aspect
    is_: Literal["together", "conflict"]
    short: Bilingual | None = None
    prevails: bool = False
    when: When = {}
    reading: Prose


class Review(Model):
    """Who among the parties has checked a statement, and when; never a person's name.

    `of` stands for what was checked (`samverkan.reviewed`); of anything else it is no review.
    """

    role: str = Field(min_length=1)
    organisation: str = Field(min_length=1)
    date: Day
    of: str = Field(pattern="^[0-9a-f]{12}$")


class Statement(Model):
    """One or more whole sentences of the source, and what they are.

    `was` is the place that it had in the edition before ("3.1/convene"), where that is another
    than its clause tells. `pending` says that its text has changed since somebody encoded it:
    reworded, or merged with another, or split; or that it is none yet, but a placeholder. Whoever has read both wordings and mended the
    rest takes it away; an edition takes effect with none left. `says` is what all its rules say
    together, written by an editor: paragraphs, and lists with "- " or "1. " before each item.
    """

    was: str | None = None
    pending: Literal["reworded", "merged", "split", "placeholder"] | None = None
    source: Annotated[
        list[Anchor], BeforeValidator(_list, json_schema_input_type=Anchor | list[Anchor])
    ]
    fingerprint: str = ""
    says: Bilingual | None = None
    rule: Rule | None = None
    rules: dict[str, Rule] = {}
    right: Rule | None = None
    scope: Annotated[
        list[Scope], BeforeValidator(_list, json_schema_input_type=Scope | list[Scope])
    ] = []
    validity: Validity | None = None
    definition: Prose | None = None
    goal: Prose | None = None
    background: Prose | None = None
    reference: Prose | None = None
    defines: ConceptRef | None = None
    refers_to: list[DocumentRef] = []
    cites: list[SectionRef] = []
    interpretation: Annotated[list[Reading], Free()] = []
    oddities: list[Prose] = []
    relations: list[Relation] = []
    review: Review | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Statement:
        kinds = [k for k in STATEMENT_KINDS if getattr(self, k)]
        if "rules" in kinds and len(kinds) == 1:
            return self
        if len(kinds) != 1:
            raise ValueError("a statement has exactly one of " + ", ".join(STATEMENT_KINDS))
        return self

    @property
    def kind(self) -> str:
        kind = next(k for k in STATEMENT_KINDS if getattr(self, k))
        return "rule" if kind == "rules" else kind

    def every_rule(self) -> Iterator[tuple[str, Rule, tuple[str, ...]]]:
        """(key, rule, place in the statement) of each rule; one that stands alone has no key."""
        if self.rule:
            yield "", self.rule, ("rule",)
        if self.right:
            yield "", self.right, ("right",)
        for key, rule in self.rules.items():
            yield key, rule, ("rules", key)


STATEMENT_KINDS = (
    "rule", "rules", "right", "scope", "validity", "definition", "goal", "background", "reference",
)  # fmt: skip


class About(Model):
    """What rules of a clause are about though they do not print it, and how the guide reads that.

    The heading says it, or the sentence before. `covers` names the statements to which it applies; left out, it is all of them.
    """

    when: When
    covers: list[OwnStatementRef] = []
    sv: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return self.sv if language == "sv" else self.en


class Clause(Model):
    """A clause file. Without `statements` it is a heading with no text of its own.

    `was` is its number in the edition before, where that was another. `pending` says that its
    title is new or has changed, and waits for somebody to write it in both languages.
    """

    clause: str
    was: str | None = None
    pending: Literal["new", "retitled", "placeholder"] | None = None
    title: Bilingual
    heading: Anchor
    about: Annotated[
        list[About], BeforeValidator(_list, json_schema_input_type=About | list[About]), Free()
    ] = []
    statements: dict[str, Statement] = {}
    oddities: list[Prose] = []


# --- agreements, editions, statutes ---------------------------------------------------


class Agreement(Model):
    """agreements/NAME/agreement.yaml: what all its editions share."""

    code: str = Field(pattern=r"^[A-Z]{2,4}$")
    title: Bilingual
    short: Bilingual
    region: str
    party: ActorRef
    party_called: ActorRef | None = None
    municipality: ActorRef | None = None
    draft: bool = False


# The name of a file, and no way to another folder; the signs are those that no system refuses.
SOURCE_NAME = re.compile(r'^[^\s./\\:*?"<>|][^/\\:*?"<>|\x00-\x1f\x7f]*$')


class Edition(Model):
    """agreements/NAME/EDITION/edition.yaml: one text of the agreement."""

    title: Bilingual
    status: Literal["adopted", "draft"]
    source_name: str = Field(pattern=SOURCE_NAME.pattern, max_length=200)
    noise: list[Pattern] = []
    retired: list[str] = []
    contents: list[str] = Field(min_length=1)
    engaged: When
    engaged_reading: Prose
    counting: Prose
    fallback: Prose
    elsewhere: Bilingual | None = None
    takes_effect: Day | None = None


class Section(Model):
    """A section as an agreement cites it, and where the same rule now stands."""

    now: str | None = None
    note: Prose | None = None


class Statute(Model):
    """An act or regulation that an agreement cites, with its present status.

    `seen` is the day of the copy in which its text was read, none of them the official print;
    `through` the last amendment in that copy.
    """

    name: Bilingual
    short: str | None = None
    sfs: str
    status: Literal["in-force", "repealed"]
    since: Day | None = None
    repealed: Day | None = None
    successor: StatuteRef | None = None
    confidence: Literal["high", "medium", "low"]
    seen: Day | None = None
    through: str | None = None
    sections: dict[str, Section] = {}
    note: Prose | None = None

    @model_validator(mode="after")
    def _seen(self) -> Statute:
        if (self.confidence == "high") != bool(self.seen):
            raise ValueError("'seen' stands where 'confidence' is high, and only there")
        return self


class Divergence(Model):
    """Where the law has moved since an agreement was written: a dated note beside the rule.

    `kind` tells a change in substance (the law says something else) from an addition (it says
    more) and from other wording. `concerns` are addresses of clauses, statements or rules.
    """

    since: Day
    kind: Literal["substance", "addition", "wording"]
    statute: StatuteRef
    sections: list[str] = Field(min_length=1)
    concerns: list[AddressRef] = Field(min_length=1)
    confidence: Literal["high", "medium", "low"]
    text: Prose


class Link(Model):
    """Where a statute or a document that the texts name is to be found, outside the guide.

    `seen` is the day on which somebody last saw that the address leads there; left out, nobody
    has. `search` are the words, in Swedish, by which it is found where the address is wrong.
    """

    owner: Bilingual
    url: str | None = Field(None, pattern=r"^https:/{2}[^\s/]+\.[^\s/]+/\S*$")
    search: str = Field(min_length=1)
    seen: Day | None = None


# --- cases ----------------------------------------------------------------------------

Names = dict[Language, list[str]]


class Contradiction(Model):
    """What cannot be so in one case: `when` holds, and one of the facts `told` is told at all.

    It is none where `unless` holds. Days are compared, not whether they have come.
    """

    when: CaseWhen
    unless: CaseWhen = {}
    told: list[FactRef] = []
    says: Bilingual


class Undistinguished(Model):
    """Something that one may want to tell of a case, and on which no answer depends.

    `names` are the words by which a case file would name it.
    """

    names: Names
    says: Bilingual


class Role(Model):
    """Somebody who reads: as which actors the texts address them, and in which region they are.

    `actors` are the reader; `among` are those of which the reader is one. Whoever is `regional`
    belongs to the region that is party to the agreement there.
    """

    name: Bilingual
    words: Names = {}
    in_: FactRef
    regional: bool = False
    actors: list[ActorRef] = Field(min_length=1)
    among: list[ActorRef] = []


class Start(Model):
    """What has happened, as a reader says it: the facts that it tells, and what is asked then.

    `asks` are the screens, each with the facts and events that stand on it.
    """

    name: Bilingual
    tells: dict[FactRef, str] = {}
    asks: list[list[str]] = Field(min_length=1)


class Cases(Model):
    """agreements/cases.yaml: what can be told of a case, besides the facts and the events.

    `sections` and `values` are the words for what is the same in every case file. `belongs` are
    the facts that tell in which region a child belongs: on a page, the agreement's own. `starts`
    and `hints` are the questions of my case.
    """

    sections: dict[Literal["on", "role", "facts", "events"], Names] = {}
    belongs: list[FactRef] = []
    starts: dict[str, Start] = {}
    hints: dict[str, Bilingual] = {}
    roles: dict[str, Role] = {}
    values: dict[Literal["yes", "no", "never", "unknown", "unknown-day"], Names] = {}
    contradictions: dict[str, Contradiction] = {}
    not_distinguished: dict[str, Undistinguished] = {}


class CaseFile(Model):
    """A case file, from anywhere; `samverkan.case` reads it, for it must know every name."""

    on: Day | None = None
    role: str | None = None
    facts: dict[str, int | str] = {}
    events: dict[str, Day | Literal["never", "unknown", "unknown-day"]] = {}


class CaseOf(Model):
    """A question put to one example of a scenario, its right answer, and a likely mistake."""

    scenario: str
    example: int = Field(default=1, ge=1)
    text: str
    act: ActRef
    aspect: Aspect
    ask: Bilingual
    answer: str
    mistake: Bilingual


class Exercise(Model):
    """What is held in one go: whom it is for, what it is to lead to, its cases, and what to say."""

    title: Bilingual
    roles: list[str]
    minutes: int
    people: Bilingual
    aim: list[Bilingual] = Field(min_length=1)
    begin: Bilingual
    cases: list[CaseOf] = Field(min_length=1)
    own: list[Bilingual] = Field(min_length=1)


KINDS = [
    kind for kind in [*globals().values()] if isinstance(kind, type) and issubclass(kind, Model)
]
