"""Holds scenarios and sentences against every mutant, on every core: which ones survive?"""

from __future__ import annotations

import gc
import os
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from typing import Any, Literal

from samverkan.files.errors import Problem, Problems
from samverkan.model.case import Case
from samverkan.model.guide import Guide, Text
from samverkan.model.plan import Decision, Weigh, weigh
from samverkan.model.records import LANGUAGES, Language
from samverkan.proof.mutants.operators import Mutant, mutants
from samverkan.proof.mutants.sentences import Sentences, Unnoticed
from samverkan.scenarios.features import Feature
from samverkan.scenarios.run import Outcome, run_all
from samverkan.scenarios.vocabulary import StepDefinition, Vocabulary, vocabulary
from samverkan.scenarios.world import World

Verdict = Literal["killed", "equivalent", "survived"]
CHUNK = 50


@dataclass(frozen=True)
class Trial:
    """One example row, its steps read once, and what it rested on: how likely it is to notice.

    `engaged` are the texts that its case concerns.
    """

    steps: list[tuple[StepDefinition, dict[str, Any]]]
    pinned: frozenset[str]
    acts: frozenset[str]
    engaged: frozenset[str]

    def notices(self, guide: Guide, weighing: Weigh) -> bool:
        """Whether some step fails with these rules."""
        world = World(guide, weighing=weighing)
        try:
            for definition, values in self.steps:
                definition.perform(world, values)
        except AssertionError:
            return True
        except (KeyError, ValueError, TypeError, AttributeError):
            return True  # what cannot even be run does not go unnoticed
        return False


@dataclass(frozen=True)
class Judged:
    """What became of a mutant: by the scenarios, and by the sentence in each language.

    A sentence says nothing of some fields (how two answers are related, say): None.
    """

    scenarios: Verdict
    sentences: dict[Language, Verdict | None]


@dataclass(frozen=True)
class Report:
    """Every mutant with its verdicts, every changed sentence, and the seconds that it all took."""

    verdicts: list[tuple[Mutant, Judged]]
    changed: int
    unnoticed: list[Unnoticed]
    seconds: float

    @property
    def survivors(self) -> list[Mutant]:
        """Those that no scenario notices."""
        return [mutant for mutant, judged in self.verdicts if judged.scenarios == "survived"]

    def unsaid(self, language: Language) -> list[Mutant]:
        """Those that the sentence of a language does not notice."""
        return [m for m, judged in self.verdicts if judged.sentences[language] == "survived"]

    @property
    def counts(self) -> Counter[Verdict]:
        return Counter(judged.scenarios for _, judged in self.verdicts)

    @property
    def whole(self) -> bool:
        """Whether nothing could change unnoticed."""
        unsaid = any(self.unsaid(language) for language in LANGUAGES)
        return not (self.survivors or unsaid or self.unnoticed)


@dataclass
class Bench:
    """What the workers share by forking: the guide, its mutants and the trials in order."""

    guide: Guide
    found: list[Mutant]
    trials: list[Trial]
    sentences: Sentences
    known: dict[Any, dict[int, Decision]] = field(default_factory=dict)
    orders: dict[str, list[Trial]] = field(default_factory=dict)

    def judge(self, index: int) -> Judged:
        mutant = self.found[index]
        # A text of its own: what it works out goes with it, and not into all mutants' memory.
        changed = self.guide.with_text(replace(mutant.text))
        told = any(trial.notices(changed, self.weigh) for trial in self.ordered(mutant.address))
        said = {language: self.sentences.notices(mutant, language) for language in LANGUAGES}
        # Asked last: the proof takes longer than most scenarios.
        missed = not told or False in said.values()
        left: Verdict = "survived"
        if missed and mutant.equivalent(self.guide.facts):
            left = "equivalent"
        by_language: dict[Language, Verdict | None] = {
            language: None if found is None else "killed" if found else left
            for language, found in said.items()
        }
        return Judged("killed" if told else left, by_language)

    def weigh(self, text: Text, case: Case) -> tuple[Decision, ...]:
        """As `samverkan.model.plan.weigh`, deciding anew only the rules that a mutant has changed."""
        key = (text.code, case.on, *case.facts.items(), *case.events.items())
        if key not in self.known:
            base = next(
                t for t in self.guide.editions[text.code] if t.edition_id == text.edition_id
            )
            self.known[key] = {id(d.provision): d for d in weigh(base, case)}
        known = self.known[key]
        return tuple(
            known.get(id(provision)) or Decision(provision, case) for provision in text.provisions
        )

    def ordered(self, address: str) -> list[Trial]:
        """The trials that the text concerns; first those that rest on the rule or on its act."""
        if address not in self.orders:
            provision, text = self.guide.provisions.get(address), address.partition("/")[0]
            found = [t for t in self.trials if address == text or text in t.engaged]
            act = provision.rule.act if provision else ""
            self.orders[address] = sorted(
                found, key=lambda t: (not _rests(t, address), act not in t.acts)
            )
        return self.orders[address]

    def forget(self) -> None:
        """Free what mutants that follow each other share: it grows with every case and rule."""
        self.known.clear()
        self.orders.clear()


def _rests(trial: Trial, address: str) -> bool:
    return any(pinned == address or pinned.startswith(f"{address}/") for pinned in trial.pinned)


def outcomes_of(guide: Guide, features: list[Feature]) -> list[Outcome]:
    """Every example row, run. Raises `Problems` with those that fail without any mutation."""
    outcomes = run_all(features, guide)
    failing = [
        Problem(o.scenario.path, o.row.line, f"{o.scenario.id} fails without any mutation")
        for o in outcomes
        if o.fault
    ]
    if failing:
        raise Problems(failing)
    return outcomes


def told_in(outcomes: list[Outcome]) -> dict[str, set[tuple[str, str]]]:
    """The values of facts, but for numbers, that the scenarios of each agreement tell."""
    told: dict[str, set[tuple[str, str]]] = {}
    for outcome in outcomes:
        facts = {(k, value) for k, value in outcome.world.facts.items() if isinstance(value, str)}
        for code, _ in outcome.scenario.clauses:
            told.setdefault(code, set()).update(facts)
    return told


def trials(guide: Guide, outcomes: list[Outcome]) -> list[Trial]:
    """What is held against the mutants: each example row that was run."""
    words = vocabulary(guide)
    return [_trial(outcome, words) for outcome in outcomes]


def _trial(outcome: Outcome, words: Vocabulary) -> Trial:
    world = outcome.world
    steps = [step.filled(outcome.row.values) for step in outcome.scenario.steps]
    fits = [words.matching(step.kind, step.words)[0] for step in steps]
    return Trial(
        [(fit.step, fit.values) for fit in fits],
        frozenset(world.pinned),
        frozenset(world.acts),
        frozenset(v.text.prefix for v in world.plan.views if v.engagement != "not-engaged"),
    )


_bench: Bench | None = None


def _free_memory() -> None:
    """Let a worker free what it has used, of what is its own: the command itself never does."""
    gc.freeze()
    gc.enable()


def _work(indices: range) -> list[Judged]:
    assert _bench is not None  # set before the workers are forked
    judged = [_bench.judge(index) for index in indices]
    _bench.forget()
    return judged


def _change(part: tuple[int, int]) -> tuple[int, list[Unnoticed]]:
    assert _bench is not None
    return _bench.sentences.unnoticed(*part)


def measure(
    guide: Guide,
    features: list[Feature],
    progress: Callable[[int, int], None] = lambda done, whole: None,
    prefix: str = "",
) -> Report:
    """Run every mutant whose address begins with `prefix`. Raises `Problems`
    with every scenario that fails without any mutation.

    `progress(done, whole)` is called as the work goes on.
    """
    global _bench
    started = time.monotonic()
    outcomes = outcomes_of(guide, features)
    made = mutants(guide, told_in(outcomes))
    found = [mutant for mutant in made if mutant.address.startswith(prefix)]
    _bench = Bench(guide, found, trials(guide, outcomes), Sentences(guide))
    chunks = [range(i, min(i + CHUNK, len(found))) for i in range(0, len(found), CHUNK)]
    verdicts: list[Judged] = []
    cores = os.cpu_count() or 1
    settings: dict[str, Any] = {"mp_context": get_context("fork"), "initializer": _free_memory}
    with ProcessPoolExecutor(cores, **settings) as pool:
        changes = pool.map(_change, [(part, cores) for part in range(cores)])
        for done in pool.map(_work, chunks):
            verdicts += done
            progress(len(verdicts), len(found))
        tried = list(changes)
    _bench = None
    return Report(
        list(zip(found, verdicts, strict=True)),
        sum(number for number, _ in tried),
        [one for _, missed in tried for one in missed if one.address.startswith(prefix)],
        time.monotonic() - started,
    )
