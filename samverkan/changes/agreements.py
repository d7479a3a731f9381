"""What another agreement says of the same acts: question by question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from samverkan.changes import classify
from samverkan.changes.change import KIND_OF, Change, Kind, words
from samverkan.changes.editions import ALWAYS, NOTHING, UNREGULATED, actors, direction
from samverkan.model.conditions import Any_, Condition
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Aspect
from samverkan.model.records import Text as Words
from samverkan.words.compare import answers
from samverkan.words.say import WORDS, Say, capital

Answers = dict[Any, list[Provision]]


@dataclass(frozen=True)
class Agreements:
    """Two agreements side by side. Each one's own region counts as the same."""

    guide: Guide
    one: Text
    other: Text

    def changes(self) -> list[Change]:
        """Every question on an act of either that they answer differently."""
        found: list[Change] = []
        for act in self.guide.acts:
            mine, theirs = (text.by_act.get(act, ()) for text in (self.one, self.other))
            if mine and theirs:
                found += self._act(act, mine, theirs)
            elif mine or theirs:
                found.append(self._alone(act, mine, theirs))
        return found

    def _alone(
        self, act: str, mine: tuple[Provision, ...], theirs: tuple[Provision, ...]
    ) -> Change:
        said = words(
            lambda lang: " ".join(
                dict.fromkeys(
                    Say(self.guide, lang).sentence(p) or Say(self.guide, lang).cell(p, "content")
                    for p in mine or theirs
                )
            ),
            NOTHING,
        )
        return Change(
            "gone" if mine else "new",
            words(lambda lang: capital(self.guide.acts[act].do[lang]), NOTHING),
            said if mine else UNREGULATED,
            said if theirs else UNREGULATED,
            *self._where(act, mine, theirs),
            act=act,
        )

    def _act(
        self, act: str, mine: tuple[Provision, ...], theirs: tuple[Provision, ...]
    ) -> Iterator[Change]:
        for aspect in self.guide.acts[act].asks:
            if aspect == "condition":
                continue
            one, other = (
                self._answers(self.one, act, aspect),
                self._answers(self.other, act, aspect),
            )
            if set(one) != set(other):
                yield self._change(act, aspect, self._kind(one, other, aspect), one, other)
            elif any(self._apart(one[answer], other[answer]) for answer in one):
                yield self._change(act, aspect, "condition", one, other)
        yield from self._scope(act, mine, theirs)

    def _answers(self, text: Text, act: str, aspect: Aspect) -> Answers:
        found: Answers = {}
        for said, provisions in answers(self.guide, text, act, aspect, self.one).items():
            for provision in provisions:
                verb = provision.rule.variant if aspect in ("who", "force") else None
                found.setdefault((said, verb), []).append(provision)
        return found

    def _kind(self, one: Answers, other: Answers, aspect: Aspect) -> Kind:
        if not one or not other:
            return "silent" if one else "answered"
        if len(one) == len(other) == 1 and aspect in ("force", "deadline"):
            ((mine, *_),), ((theirs, *_),) = one.values(), other.values()
            compare = classify.force if aspect == "force" else classify.deadline
            return compare(mine.rule, theirs.rule)
        return KIND_OF[aspect]

    def _change(self, act: str, aspect: Aspect, kind: Kind, one: Answers, other: Answers) -> Change:
        mine, theirs = (tuple(p for ps in side.values() for p in ps) for side in (one, other))
        return Change(
            kind,
            words(lambda lang: Say(self.guide, lang).question(act, aspect), NOTHING),
            self._cells(mine, aspect),
            self._cells(theirs, aspect),
            *self._where(act, mine, theirs),
            act=act,
            aspect=aspect,
        )

    def _scope(
        self, act: str, mine: tuple[Provision, ...], theirs: tuple[Provision, ...]
    ) -> Iterator[Change]:
        """In which cases anybody is called to act: by the rules' own conditions."""
        one, other = ([p for p in side if p.rule.force] for side in (mine, theirs))
        if not one or not other or not self._apart(one, other):
            return
        old, new = _any(one), _any(other)
        gained = classify.smallest(new, old, self.guide.facts)
        lost = classify.smallest(old, new, self.guide.facts)
        yield Change(
            direction(gained, lost),
            words(lambda lang: Say(self.guide, lang).question(act, "condition"), NOTHING),
            self._cells(tuple(one), "condition"),
            self._cells(tuple(other), "condition"),
            *self._where(act, tuple(one), tuple(other)),
            act=act,
            aspect="condition",
            gained=gained,
            lost=lost,
        )

    def _apart(self, one: list[Provision], other: list[Provision]) -> bool:
        """Whether two lots of rules apply in different cases."""
        old, new = _any(one), _any(other)
        facts = self.guide.facts
        return any(classify.smallest(a, b, facts) is not None for a, b in ((old, new), (new, old)))

    def _cells(self, provisions: tuple[Provision, ...], aspect: Aspect) -> Words:
        """The answers, each with its condition where it has one."""
        nothing = ALWAYS if aspect == "condition" else WORDS[f"silent.{aspect}"]

        def say(language: Any) -> str:
            said = []
            for provision in provisions:
                cell = Say(self.guide, language).cell(provision, aspect)
                when = Say(self.guide, language).cell(provision, "condition")
                if aspect == "condition":
                    said.append(cell or ALWAYS[language])
                elif when:
                    said.append(f"{cell} {'om' if language == 'sv' else 'if'} {when}")
                else:
                    said.append(cell)
            return "; ".join(dict.fromkeys(said))

        return words(say, nothing)

    def _where(
        self, act: str, mine: tuple[Provision, ...], theirs: tuple[Provision, ...]
    ) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """The addresses in either agreement, and the actors."""
        roles = [
            *(name for p in mine for name in actors(self.one, p)),
            *(name for p in theirs for name in actors(self.other, p)),
        ]
        before, after = (tuple(p.address for p in side) for side in (mine, theirs))
        return before, after, tuple(dict.fromkeys(roles))


def _any(provisions: list[Provision]) -> Condition:
    return Any_(tuple(provision.own_condition for provision in provisions))
