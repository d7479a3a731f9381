"""What another agreement says of the same acts: question by question, as `compare` judges them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from samverkan.changes import classify
from samverkan.changes.change import Change, Kind
from samverkan.changes.editions import decided, named, roles, sentence
from samverkan.changes.words import WORDS, both, fields, kind_of
from samverkan.model.conditions import Any_
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import Aspect, Bilingual
from samverkan.words.compare import Compared, answering
from samverkan.words.say import WORDS as SILENT
from samverkan.words.say import Say


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
            mine, theirs = (list(text.by_act.get(act, ())) for text in (self.one, self.other))
            if mine and theirs:
                found += self._act(act, mine, theirs)
            elif mine or theirs:
                found.append(self._alone(act, mine, theirs))
        return found

    def _alone(self, act: str, mine: list[Provision], theirs: list[Provision]) -> Change:
        said = [sentence(self.guide, p) for p in mine or theirs]
        whole = both(
            self.guide, lambda say: " ".join(dict.fromkeys(one[say.language] for one in said))
        )
        silent = WORDS["said.unregulated"]
        was, now = (whole, silent) if mine else (silent, whole)
        change = Change("gone" if mine else "new", named(self.guide, act), was, now)
        return self._at(change, act, mine, theirs)

    def _act(self, act: str, mine: list[Provision], theirs: list[Provision]) -> Iterator[Change]:
        for asked in Compared(self.guide, act, [self.one, self.other]).differing:
            if asked == "act":
                field = fields("rule")["variant"]
                was, now = (self._verbs(side) for side in (mine, theirs))
                yield self._at(Change(field.kind, field.question, was, now), act, mine, theirs)
            elif asked == "condition":
                yield from self._scope(act, mine, theirs)
            else:
                yield self._aspect(act, asked)

    def _aspect(self, act: str, aspect: Aspect) -> Change:
        one, other = (answering(text, act, aspect) for text in (self.one, self.other))
        change = Change(
            self._kind(one, other, aspect),
            both(self.guide, lambda say: say.question(act, aspect)),
            self._cells(one, aspect),
            self._cells(other, aspect),
            aspect=aspect,
        )
        return self._at(change, act, one, other)

    def _kind(self, one: list[Provision], other: list[Provision], aspect: Aspect) -> Kind:
        if not one or not other:
            return "silent" if one else "answered"
        several = any(len({self._cells([p], aspect).sv for p in side}) > 1 for side in (one, other))
        if aspect in ("force", "deadline") and not several:
            compare = classify.force if aspect == "force" else classify.deadline
            return compare(one[0].rule, other[0].rule)
        return kind_of(aspect)

    def _scope(self, act: str, mine: list[Provision], theirs: list[Provision]) -> Iterator[Change]:
        """In which cases anybody is called to act: by the rules' own conditions."""
        one, other = ([p for p in side if p.rule.force] for side in (mine, theirs))
        if one and other:
            old, new = (Any_(tuple(p.own_condition for p in side)) for side in (one, other))
            said = (self._cells(side, "condition") for side in (one, other))
            asked = both(self.guide, lambda say: say.question(act, "condition"))
            change = replace(decided(self.guide, asked, old, new, *said), aspect="condition")
            if change.gained is not None or change.lost is not None:
                yield self._at(change, act, one, other)

    def _verbs(self, provisions: list[Provision]) -> Bilingual:
        """What a text calls the act."""
        verbs = [self.guide.wording(p.rule).do for p in provisions]
        return both(
            self.guide, lambda say: "; ".join(dict.fromkeys(v[say.language] for v in verbs))
        )

    def _cells(self, provisions: list[Provision], aspect: Aspect) -> Bilingual:
        """The answers, each with its condition where it has one."""
        nothing = WORDS["said.always"] if aspect == "condition" else SILENT[f"silent.{aspect}"]

        def one(provision: Provision, say: Say) -> str:
            cell = say.cell(provision, aspect)
            when = say.cell(provision, "condition")
            if aspect == "condition":
                return cell or nothing[say.language]
            return WORDS.say(say.language, "said.if", said=cell, when=when) if when else cell

        return both(
            self.guide,
            lambda say: "; ".join(dict.fromkeys(one(p, say) for p in provisions)),
            nothing,
        )

    def _at(
        self, change: Change, act: str, mine: list[Provision], theirs: list[Provision]
    ) -> Change:
        concerned = [*((self.one, p) for p in mine), *((self.other, p) for p in theirs)]
        before, after = ([p.address for p in side] for side in (mine, theirs))
        return replace(change.at(before, after, roles(concerned)), act=act)
