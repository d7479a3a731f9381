"""A difference in words and as data: by the actors who must act, with what rests on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from samverkan.changes.change import Change
from samverkan.changes.impact import Impact, Row
from samverkan.changes.sheet import Item, Sheet
from samverkan.changes.words import WORDS
from samverkan.model.guide import Guide, Text
from samverkan.model.records import PHASES, Language
from samverkan.words.say import Say, capital


@dataclass(frozen=True, eq=False, repr=False)
class View:
    """The differences of two texts. `rests` are the impacts of each, where they were asked for."""

    guide: Guide
    one: Text
    other: Text
    found: list[Change]
    rests: list[Impact] = field(default_factory=list)
    failures: list[Row] = field(default_factory=list)

    @cached_property
    def changes(self) -> list[Change]:
        """Those of substance first; within each by phase and act."""
        return sorted(self.found, key=lambda change: (not change.substantial, *self._order(change)))

    def _order(self, change: Change) -> tuple[int, int, int]:
        kind = WORDS.below("kinds").index(change.kind)
        if change.act is None:
            return len(PHASES), 0, kind
        phase = self.guide.acts[change.act].phase
        return PHASES.index(phase), self.guide.act_order[change.act], kind

    @property
    def substantial(self) -> list[Change]:
        return [change for change in self.changes if change.substantial]

    def fails(self, change: Change) -> list[Row]:
        """The scenarios that no longer hold and rested on a rule of the change.

        One that rested on no changed rule fails by the changes of the acts that it asked about.
        """
        rules = self._rules(change)
        return [
            failure
            for failure in self.failures
            if rules & failure.pinned
            or (change.act in failure.acts and not self._changed & failure.pinned)
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

    @property
    def _alike(self) -> bool:
        """Whether the two are editions of one agreement: then one is the later."""
        return self.one.code == self.other.code

    @property
    def names(self) -> dict[str, str]:
        """What the two are called: by their years, or by their codes."""
        texts = {"one": self.one, "other": self.other}
        return {key: t.edition_id if self._alike else t.code for key, t in texts.items()}

    def _say(self, key: str, language: Language, **values: object) -> str:
        return WORDS.say(language, f"diff.{key}", **self.names, **values)

    def sheet(self, language: Language) -> Sheet:
        """The whole report in one language."""
        title = self.one.agreement.title[language]
        formal = [change for change in self.changes if not change.substantial]
        counts = self._say("count", language, n=len(self.substantial), m=len(formal))
        found = self._by_role(language) | {
            self._say("unchanged", language): [self._item(c, language) for c in formal],
            self._say("rests", language): list(self._resting(language)) if self.rests else [],
            self._say("failing", language): list(_failed(self.failures, language)),
        }
        return Sheet(
            self._say("title" if self._alike else "titles", language, title=title),
            language,
            (counts, *self._counted(language)),
            {heading: items for heading, items in found.items() if items},
        )

    def _counted(self, language: Language) -> Iterator[str]:
        counts = Counter(self._label(change, language) for change in self.changes)
        if counts:
            yield ", ".join(f"{label}: {count}" for label, count in counts.items()) + "."

    def _by_role(self, language: Language) -> dict[str, list[Item]]:
        """What changes, under each actor who must act: some changes stand under several."""
        found: dict[str, list[Item]] = {}
        for change in self.substantial:
            names = [capital(Say(self.guide, language).concept(role)) for role in change.roles]
            for name in names or [self._say("nobody" if change.act else "whole", language)]:
                found.setdefault(name, []).append(self._item(change, language))
        return found

    def _item(self, change: Change, language: Language) -> Item:
        return Item(f"[{self.changes.index(change) + 1}] {self.said(change, language)}")

    def said(self, change: Change, language: Language) -> str:
        """A change in words: the question, from what to what, in which cases, and where."""
        subject, was, now = (w[language] for w in (change.subject, change.was, change.now))
        if change.kind in ("new", "gone"):
            said = (now if change.kind == "new" else was).rstrip(".")
            answer = self._say("says", language, said=said)
            subject = subject if subject.endswith("?") else f"{subject}:"
        else:
            pattern = "from-to" if self._alike else "beside"
            answer = self._say(pattern, language, was=was, now=now)
        sentences = [f"{subject} {answer} ({self._label(change, language)})."]
        sentences += self._cases(change, language)
        if change.questions and change.act:
            asked = [Say(self.guide, language).question(change.act, q) for q in change.questions]
            sentences.append(
                self._say(f"answers-{change.kind}", language, questions=" ".join(asked))
            )
        return " ".join([*sentences, f"({_places(change)})"])

    def _label(self, change: Change, language: Language) -> str:
        group = "kinds" if self._alike or change.kind not in WORDS.below("between") else "between"
        return WORDS.say(language, f"{group}.{change.kind}", **self.names)

    def _cases(self, change: Change, language: Language) -> Iterator[str]:
        """The smallest cases to which only one of the two applies."""
        sides = (("gained", change.gained, "other"), ("lost", change.lost, "one"))
        for side, facts, name in sides:
            if facts is not None:
                said = Say(self.guide, language).facts(facts)
                case = self._say("when" if said else "every-case", language, facts=said)
                kind = side if self._alike else "only"
                yield self._say(kind, language, case=case, name=self.names[name])

    def _resting(self, language: Language) -> Iterator[Item]:
        for number, change in enumerate(self.changes, 1):
            lines = self._rests[id(change)].lines(language)
            failing = dict.fromkeys(f.scenario.id for f in self.fails(change))
            if failing:
                lines.insert(0, f"{self._say('failing', language)}: {', '.join(failing)}")
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
                    "rests-on": sorted(failure.pinned),
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


def _failed(failures: list[Row], language: Language) -> Iterator[Item]:
    """Each scenario once, with the lines of its rows that no longer hold, and why."""
    by_id: dict[str, list[Row]] = {}
    for failure in failures:
        by_id.setdefault(failure.scenario.id, []).append(failure)
    for name, rows in by_id.items():
        scenario = rows[0].scenario
        lines = ", ".join(str(row.line) for row in rows)
        faults = dict.fromkeys(" ".join(row.fault.split()) for row in rows)
        title = scenario.said(scenario.name, language)
        yield Item(f"{name} {title} ({scenario.path}:{lines})", tuple(faults))
