"""A difference in words and as data: by the actors who must act, with what rests on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from samverkan.changes.change import KINDS, Change, Facts, Kind
from samverkan.changes.impact import Failure, Impact
from samverkan.changes.sheet import Item, Sheet
from samverkan.model.guide import Guide, Text
from samverkan.model.records import PHASES, Language
from samverkan.model.records import Text as Words
from samverkan.words.caseview import facts_in_words
from samverkan.words.say import Say, capital

KIND: dict[Kind, Words] = {
    "new": Words(sv="nytt", en="new"),
    "gone": Words(sv="borta", en="gone"),
    "answered": Words(sv="nu besvarat", en="newly answered"),
    "silent": Words(sv="nu tyst", en="newly silent"),
    "actor": Words(sv="annan aktör", en="another actor"),
    "force-stronger": Words(sv="starkare krav", en="stronger"),
    "force-weaker": Words(sv="svagare krav", en="weaker"),
    "force": Words(sv="annan kraft", en="another force"),
    "deadline-tighter": Words(sv="snävare tid", en="tighter"),
    "deadline-looser": Words(sv="längre tid", en="looser"),
    "deadline": Words(sv="annan tid", en="another time"),
    "payer": Words(sv="annan betalare", en="another payer"),
    "scope-wider": Words(sv="gäller fler fall", en="wider"),
    "scope-narrower": Words(sv="gäller färre fall", en="narrower"),
    "condition": Words(sv="andra fall", en="other cases"),
    "recipient": Words(sv="annan mottagare", en="another recipient"),
    "place": Words(sv="annan plats", en="another place"),
    "consent": Words(sv="annat samtycke", en="another consent"),
    "content": Words(sv="annat innehåll", en="other contents"),
    "act": Words(sv="annan åtgärd", en="another act"),
    "document": Words(sv="andra dokument", en="other documents"),
    "meaning": Words(sv="annan innebörd", en="another meaning"),
    "ladder": Words(sv="annan ordning vid oenighet", en="another order in a disagreement"),
    "relation": Words(sv="annat samband", en="another relation"),
    "validity": Words(sv="annan giltighet", en="another validity"),
    "unread": Words(sv="inte granskat", en="not reviewed"),
    "reading": Words(sv="annan läsning", en="another reading"),
    "wording": Words(sv="annan lydelse", en="another wording"),
    "citation": Words(sv="annan plats i texten eller annat lagrum", en="another place in the text or another citation"),
}  # fmt: skip
# Of two agreements, neither is the later one.
BETWEEN: dict[Kind, Words] = {
    "new": Words(sv="bara {other}", en="only {other}"),
    "gone": Words(sv="bara {one}", en="only {one}"),
    "answered": Words(sv="{one} är tyst", en="{one} is silent"),
    "silent": Words(sv="{other} är tyst", en="{other} is silent"),
}
FROM_TO = Words(sv="Från ”{was}” till ”{now}”", en="From “{was}” to “{now}”")
BESIDE = Words(sv="{one}: ”{was}”. {other}: ”{now}”", en="{one}: “{was}”. {other}: “{now}”")
SAYS = Words(sv="”{said}”", en="“{said}”")
GAINED = Words(sv="Gäller nu också {case}.", en="Now also holds {case}.")
LOST = Words(sv="Gäller inte längre {case}.", en="No longer holds {case}.")
ONLY_OTHER = Words(sv="Bara {other} gäller {case}.", en="Only {other} holds {case}.")
ONLY_ONE = Words(sv="Bara {one} gäller {case}.", en="Only {one} holds {case}.")
WHEN, EVERY = (
    Words(sv="när {facts}", en="when {facts}"),
    Words(sv="i alla fall", en="in every case"),
)
ANSWERS = {
    "new": Words(sv="Nu finns svar på: {questions}", en="Now there is an answer to: {questions}"),
    "gone": Words(sv="Ingen regel svarar längre på: {questions}", en="No rule answers any more: {questions}"),
}  # fmt: skip
NOBODY = Words(sv="Ingen utpekad aktör", en="No actor named")
WHOLE = Words(sv="Överenskommelsen som helhet", en="The agreement as a whole")
UNCHANGED = Words(sv="Utan ändring i sak", en="Nothing of substance")
RESTS = Words(sv="Vad som vilar på ändringarna", en="What rests on the changes")
FAILING = Words(sv="Scenarier som inte längre håller", en="Scenarios that no longer hold")
TITLE = Words(
    sv="{title}: vad som skiljer {other} från {one}", en="{title}: what {other} changes in {one}"
)
TITLES = Words(sv="Vad som skiljer {other} från {one}", en="How {other} differs from {one}")
COUNT = Words(sv="I sak: {n}. Annat: {m}.", en="Of substance: {n}. Other: {m}.")


@dataclass(frozen=True, eq=False, repr=False)
class View:
    """The differences of two texts. `rests` are the impacts of each, where they were asked for."""

    guide: Guide
    one: Text
    other: Text
    found: list[Change]
    rests: list[Impact] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    @cached_property
    def changes(self) -> list[Change]:
        """Those of substance first; within each by phase and act."""
        order = {id(c): n for n, c in enumerate(self.found)}
        return sorted(self.found, key=lambda c: (not c.substantial, *self._order(c), order[id(c)]))

    def _order(self, change: Change) -> tuple[int, int, int]:
        if change.act is None:
            return len(PHASES), 0, KINDS.index(change.kind)
        act = self.guide.acts[change.act]
        return PHASES.index(act.phase), self.guide.act_order[change.act], KINDS.index(change.kind)

    @property
    def substantial(self) -> list[Change]:
        return [change for change in self.changes if change.substantial]

    def fails(self, change: Change) -> list[Failure]:
        """The scenarios that no longer hold and rested on a rule of the change.

        One that rested on no changed rule fails by the changes of the acts that it asked about.
        """
        rules = self._rules(change)
        return [
            failure
            for failure in self.failures
            if rules & failure.rests_on
            or (change.act in failure.acts and not self._changed & failure.rests_on)
        ]

    def _rules(self, change: Change) -> set[str]:
        return set(self._rests[id(change)].rules) if self.rests else set()

    @cached_property
    def _changed(self) -> set[str]:
        return {rule for change in self.changes for rule in self._rules(change)}

    @cached_property
    def _rests(self) -> dict[int, Impact]:
        return {id(c): impact for c, impact in zip(self.found, self.rests, strict=True)}

    # --- words ------------------------------------------------------------------------

    @cached_property
    def names(self) -> tuple[str, str]:
        """What the two are called: by their years, or by their codes."""
        if self.one.code == self.other.code:
            return self.one.edition_id, self.other.edition_id
        return self.one.code, self.other.code

    def sheet(self, language: Language) -> Sheet:
        """The whole report in one language."""
        one, other = self.names
        alike = self.one.code == self.other.code
        title = self.one.agreement.title[language]
        rest = len(self.changes) - len(self.substantial)
        sections = self._by_role(language)
        if formal := [c for c in self.changes if not c.substantial]:
            sections[UNCHANGED[language]] = [self._item(c, language) for c in formal]
        if self.rests and (items := list(self._resting(language))):
            sections[RESTS[language]] = items
        if self.failures:
            sections[FAILING[language]] = list(_failed(self.failures, language))
        return Sheet(
            (TITLE if alike else TITLES)[language].format(title=title, one=one, other=other),
            language,
            (COUNT[language].format(n=len(self.substantial), m=rest), *self._counted(language)),
            sections,
        )

    def _counted(self, language: Language) -> Iterator[str]:
        counts = Counter(self._label(change, language) for change in self.changes)
        if counts:
            yield ", ".join(f"{label}: {count}" for label, count in counts.items()) + "."

    def _by_role(self, language: Language) -> dict[str, list[Item]]:
        """What changes, under each actor who must act: some changes stand under several."""
        found: dict[str, list[Item]] = {}
        for change in self.substantial:
            names = [capital(Say(self.guide, language).concept(r)) for r in change.roles]
            for name in names or [(NOBODY if change.act else WHOLE)[language]]:
                found.setdefault(name, []).append(self._item(change, language))
        return found

    def _item(self, change: Change, language: Language) -> Item:
        return Item(f"[{self.changes.index(change) + 1}] {self.said(change, language)}")

    def said(self, change: Change, language: Language) -> str:
        """A change in words: the question, from what to what, in which cases, and where."""
        one, other = self.names
        subject, was, now = (w[language] for w in (change.subject, change.was, change.now))
        if change.kind in ("new", "gone"):
            answer = SAYS[language].format(said=(now if change.kind == "new" else was).rstrip("."))
            subject = subject if subject.endswith("?") else f"{subject}:"
        else:
            pattern = FROM_TO if self.one.code == self.other.code else BESIDE
            answer = pattern[language].format(was=was, now=now, one=one, other=other)
        sentences = [f"{subject} {answer} ({self._label(change, language)})."]
        sentences += self._cases(change, language)
        if change.questions and change.kind in ANSWERS and change.act:
            asked = [Say(self.guide, language).question(change.act, q) for q in change.questions]
            sentences.append(ANSWERS[change.kind][language].format(questions=" ".join(asked)))
        return " ".join([*sentences, f"({_places(change)})"])

    def _label(self, change: Change, language: Language) -> str:
        one, other = self.names
        if self.one.code != self.other.code and change.kind in BETWEEN:
            return BETWEEN[change.kind][language].format(one=one, other=other)
        return KIND[change.kind][language]

    def _cases(self, change: Change, language: Language) -> Iterator[str]:
        one, other = self.names
        alike = self.one.code == self.other.code
        for facts, words in (
            (change.gained, GAINED if alike else ONLY_OTHER),
            (change.lost, LOST if alike else ONLY_ONE),
        ):
            if facts is not None:
                case = self._case(facts, language)
                yield words[language].format(case=case, one=one, other=other)

    def _case(self, facts: Facts, language: Language) -> str:
        said = facts_in_words(self.guide, facts, language)
        return WHEN[language].format(facts=said) if said else EVERY[language]

    def _resting(self, language: Language) -> Iterator[Item]:
        for number, change in enumerate(self.changes, 1):
            lines = self._rests[id(change)].lines(language)
            failing = dict.fromkeys(f.scenario.id for f in self.fails(change))
            if failing:
                lines.insert(0, f"{FAILING[language]}: {', '.join(failing)}")
            if lines:
                yield Item(f"[{number}] {change.subject[language]}", tuple(lines))

    # --- data -------------------------------------------------------------------------

    def data(self) -> dict[str, Any]:
        """The whole report for other programs, in both languages."""
        return {
            "from": f"{self.one.name}/{self.one.edition_id}",
            "to": f"{self.other.name}/{self.other.edition_id}",
            "substantial": len(self.substantial),
            "changes": [self._data(n, change) for n, change in enumerate(self.changes, 1)],
            "failures": [
                {
                    "scenario": failure.scenario.id,
                    "file": failure.scenario.path,
                    "line": failure.line,
                    "fault": failure.fault,
                    "rests-on": sorted(failure.rests_on),
                }
                for failure in self.failures
            ],
        }

    def _data(self, number: int, change: Change) -> dict[str, Any]:
        found: dict[str, Any] = {
            "number": number,
            "kind": change.kind,
            "substantial": change.substantial,
            "sentence": {"sv": self.said(change, "sv"), "en": self.said(change, "en")},
            **{n: getattr(change, n).model_dump() for n in ("subject", "was", "now")},
            **{n: list(getattr(change, n)) for n in ("before", "after", "roles", "questions")},
            **{n: getattr(change, n) for n in ("act", "aspect", "gained", "lost")},
        }
        if self.rests:
            found["impact"] = asdict(self._rests[id(change)])
            found["fails"] = list(dict.fromkeys(f.scenario.id for f in self.fails(change)))
        return found


def _places(change: Change) -> str:
    """Where it stands; a scope that many rules share by its first places."""
    sides = [_few(side) for side in (change.before, change.after) if side]
    return " → ".join(dict.fromkeys(sides))


def _few(addresses: tuple[str, ...]) -> str:
    return ", ".join(addresses[:3]) + (f" … ({len(addresses)})" if len(addresses) > 3 else "")


def _failed(failures: list[Failure], language: Language) -> Iterator[Item]:
    """Each scenario once, with the lines of its rows that no longer hold, and why."""
    by_id: dict[str, list[Failure]] = {}
    for failure in failures:
        by_id.setdefault(failure.scenario.id, []).append(failure)
    for name, rows in by_id.items():
        scenario = rows[0].scenario
        lines = ", ".join(str(row.line) for row in rows)
        faults = dict.fromkeys(" ".join(row.fault.split()) for row in rows)
        title = scenario.said(scenario.name, language)
        yield Item(f"{name} {title} ({scenario.path}:{lines})", tuple(faults))
