"""Laws of the model and of its words that hold of every case, tried on drawn ones.

Three-valued logic (Kleene) promises one thing and not another. What is settled with a fact
unknown is settled so whatever the fact turns out to be. But a rule may stay open although
every value of the fact would come to the same: a choice does not add up its parts. A plan then
calls the rule open and asks for the fact; it never says the opposite of what all values give.
"""

import datetime as dt
import json
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from samverkan.cli.planview import as_plain
from samverkan.data.load import load
from samverkan.data.project import guide as real_guide
from samverkan.files.yamlfile import parse
from samverkan.model.case import Case, Reading
from samverkan.model.conditions import domain, remaining
from samverkan.model.deadlines import NEVER, Judged, When
from samverkan.model.entries import entries
from samverkan.model.guide import Guide
from samverkan.model.ladder import TRIED
from samverkan.model.plan import Line, Plan, View, plan, presume
from samverkan.model.records import (
    ASPECTS,
    LANGUAGES,
    Act,
    Concept,
    Divergence,
    Fact,
    Model,
    Rule,
    Statute,
)
from samverkan.site.export import export
from samverkan.words.say import Say

ROOT = Path(__file__).parents[1]
GUIDE = real_guide()
TOLD = [name for name, fact in GUIDE.facts.items() if not fact.derived]
SINCE = {fact.since for fact in GUIDE.facts.values()}  # with such a day the number is not told
# As in conditions: a fact may share the name.
EVENTS = [f"{name}<" for name in GUIDE.events if name not in SINCE]
KEYS = list(dict.fromkeys(key for p in GUIDE.provisions.values() for key in p.keys))
# What some rule reads; of "examination-done<placement" both events, as often as they stand there.
READ = [
    name
    for key in KEYS
    for name in ([f"{event}<" for event in key.split("<") if event] if "<" in key else [key])
]
SPRING = dt.date(2026, 4, 30)


# --- drawn cases --------------------------------------------------------------------------


def drawn(dice: random.Random, name: str) -> Any:
    """A value of a fact, or a day (around one spring, so that limits are met) or never."""
    if name in EVENTS:
        days = dt.timedelta(days=dice.randrange(-60, 61))
        return NEVER if dice.random() < 0.4 else SPRING + days
    if GUIDE.facts[name].cuts and dice.random() < 0.2:
        return dice.randrange(30)
    return dice.choice(domain(name, GUIDE.facts))


def telling(case: Case, name: str, value: Any) -> Case:
    """The case with one more fact or event."""
    if name in EVENTS:
        return replace(case, events={**case.events, name.rstrip("<"): value})
    return replace(case, facts={**case.facts, name: value})


@st.composite
def cases(draw: st.DrawFn, without: str = "") -> Case:
    """A case of which much or little is told; a seed, for a drawn dictionary stays nearly empty."""
    dice, share = (
        random.Random(draw(st.integers(0))),
        draw(st.sampled_from([0.95, 0.8, 0.5, 1, 0.2])),
    )
    case = Case(on=dice.choice([None, SPRING, SPRING, SPRING]))
    for name in [*TOLD, *EVENTS]:
        if dice.random() < share and name != without:
            case = telling(case, name, drawn(dice, name))
    return case


@dataclass
class Learnt:
    """A case, something that is not told in it, and the case with that told too."""

    name: str
    before: Case
    after: Case


@st.composite
def learnt(draw: st.DrawFn) -> Learnt:
    """What is presumed is not unknown: telling otherwise is to correct, not to learn."""
    name = draw(st.sampled_from([n for n in READ if n not in GUIDE.presumed]))
    before, dice = draw(cases(name)), random.Random(draw(st.integers(0)))
    after = telling(before, name, drawn(dice, name))
    assume(presume(GUIDE, before).presumed == presume(GUIDE, after).presumed)
    return Learnt(name, before, after)


def about(name: str) -> set[str]:
    """The keys of conditions that a fact or an event gives a value to."""
    if name not in EVENTS:
        return {name}
    return {key for key in KEYS if "<" in key and name.rstrip("<") in key.split("<")}


# --- the order in which the data stands ---------------------------------------------------


def summary(found: Plan) -> dict[Any, Any]:
    """All that a plan says, piece by piece, without the order that it says it in."""
    said: dict[Any, Any] = {missing.key: missing.decides for missing in found.missing}
    for view in found.views:
        code = view.text.code
        said[code] = view.engagement
        said |= {d.provision.address: (d.applies, d.why) for d in view.decisions}
        said |= {(code, line.act): spoken(line) for line in view.lines}
        said |= {(code, silence.act): silence.reason for silence in view.silences}
        said |= {(code, ladder.name): climbed(ladder) for ladder in view.ladders}
    return said


def spoken(line: Line) -> Any:
    answers = {
        aspect: (
            replace(answer, provisions=(), relations=(), delegated=()),
            {provision.address for provision in answer.provisions},
            {id(relation) for relation in answer.relations},
            set(answer.delegated),
        )
        for aspect, answer in line.answers.items()
    }
    judged = sorted(repr(found) for found in line.judged)
    return answers, judged, set(line.not_bound)


def climbed(ladder: Any) -> Any:
    steps = [(s.step, s.state, {p.address for p in s.provisions}) for s in ladder.steps]
    meanwhile = {provision.address for provision in ladder.meanwhile}
    return steps, ladder.start, ladder.start_unsaid, meanwhile, ladder.exhausted


Records = TypeVar("Records", bound=dict[str, Any])


def shuffled(guide: Guide, dice: random.Random) -> Guide:
    """The same data, every file and every list of rules in another order."""

    def mixed(records: Records) -> Records:
        return type(records)(dice.sample(list(records.items()), len(records)))

    editions = {
        code: (replace(text, provisions=tuple(dice.sample(text.provisions, len(text.provisions)))),)
        for code, text in guide.texts.items()
    }
    facts, acts, concepts = mixed(guide.facts), mixed(guide.acts), mixed(guide.concepts)
    return replace(guide, editions=mixed(editions), facts=facts, acts=acts, concepts=concepts)


@settings(max_examples=40)
@given(cases(), st.integers(0))
def test_the_order_of_rules_acts_and_facts_does_not_matter(case: Case, seed: int) -> None:
    dice = random.Random(seed)
    other = shuffled(GUIDE, dice)
    told = dice.sample(list(case.facts.items()), len(case.facts))
    one, two = summary(plan(GUIDE, case)), summary(plan(other, replace(case, facts=dict(told))))
    assert [key for key in {**one, **two} if one.get(key) != two.get(key)] == []


# --- what is unknown ----------------------------------------------------------------------


def views(found: Learnt) -> Iterator[tuple[View, View]]:
    """Each agreement's view before and after; one that turns out not to be engaged is left out."""
    before, after = plan(GUIDE, found.before), plan(GUIDE, found.after)
    for old, new in zip(before.views, after.views, strict=True):
        assert old.engagement in ("open", new.engagement)
        if new.engagement != "not-engaged":
            yield old, new


@settings(max_examples=300)
@given(learnt())
def test_what_is_settled_stays_so_when_more_is_learnt(found: Learnt) -> None:
    for old, new in views(found):
        for was, now in zip(old.decisions, new.decisions, strict=True):
            assert was.applies is None or was.applies is now.applies
            if not set(was.provision.keys) & about(found.name):
                assert (was.applies, was.why) == (now.applies, now.why)


@given(learnt())
def test_what_did_not_wait_for_a_fact_is_answered_as_before(found: Learnt) -> None:
    """Also silence: an aspect that no open rule speaks of stays silent."""
    keys = about(found.name)
    for old, new in views(found):
        waiting = {d.provision for d in old.open if keys & set(d.provision.keys)}
        touched = {provision.rule.act for provision in waiting}
        for act in GUIDE.acts:
            was, now = old.line(act), new.line(act)
            if was is None:
                assert now is None or act in touched
                continue
            assert now is not None
            assert {p.address for p in was.provisions} <= {p.address for p in now.provisions}
            for aspect, answer in was.answers.items():
                later = now.answers[aspect]
                assert answer.state in ("open", later.state)
                assert set(answer.provisions) <= set(later.provisions)
                assert act in touched or answer == later


@given(learnt())
def test_an_act_that_is_unsaid_stays_so_unless_the_other_agreement_drops_out(found: Learnt) -> None:
    """What makes a silence is that another agreement calls for the act."""
    after = {view.engagement for view in plan(GUIDE, found.after).views}
    for old, new in views(found) if "not-engaged" not in after else ():
        unsaid = {(s.act, s.reason) for s in old.silences if s.reason != "open"}
        assert unsaid <= {(s.act, s.reason) for s in new.silences}


@given(learnt())
def test_learning_a_fact_never_makes_another_one_needed(found: Learnt) -> None:
    """Only on which step a dispute stands is asked first when it is settled that there is one."""
    before, after = plan(GUIDE, found.before), plan(GUIDE, found.after)
    asked = {missing.key for missing in after.missing}
    assert found.name not in asked
    assert asked <= {missing.key for missing in before.missing} | {TRIED}


@settings(max_examples=60)
@given(cases(), st.data())
def test_an_unknown_fact_gives_no_duty_that_some_value_of_it_would_not(
    case: Case, data: st.DataObject
) -> None:
    """And what all its values give is at least open, and the fact among those asked for."""
    unknown = [n for n in TOLD if n not in case.facts and n not in GUIDE.presumed] or [TRIED]
    name = data.draw(st.sampled_from(unknown))
    case = replace(case, facts={key: v for key, v in case.facts.items() if key != name})
    found = plan(GUIDE, case)
    worlds = [plan(GUIDE, telling(case, name, value)) for value in domain(name, GUIDE.facts)]
    assume(all(world.case.presumed == found.case.presumed for world in worlds))
    asked = {missing.key for missing in found.missing}
    for index, view in enumerate(found.views):
        others = [world.views[index] for world in worlds]
        engaged = all(other.engagement != "not-engaged" for other in others)
        assert not engaged or view.called <= set.intersection(*(v.called for v in others))
        for number, decision in enumerate(view.decisions):
            outcomes = {other.decisions[number].applies for other in others}
            if decision.applies is not None:
                assert outcomes == {decision.applies}
            elif outcomes in ({True}, {False}) and decision in view.open:
                assert GUIDE.acts[decision.provision.rule.act].phase == "standing" or name in asked


# --- dates --------------------------------------------------------------------------------


def moved(case: Case, days: int) -> Case:
    """The same case so many days later, the day that is asked about too."""
    by = dt.timedelta(days=days)
    events: dict[str, When] = {
        name: when + by if isinstance(when, dt.date) else when for name, when in case.events.items()
    }
    return Case(case.facts, events, case.on + by if case.on else None)


def in_months(found: Judged) -> bool:
    return bool(found.deadline.within and found.deadline.within.unit in ("months", "years"))


@given(cases(), st.integers(-3000, 3000))
def test_a_deadline_moves_with_its_event(case: Case, days: int) -> None:
    """To the day, but for months, which have 28 to 31; and nothing but dates changes."""
    by = dt.timedelta(days=days)
    one, other = plan(GUIDE, case), plan(GUIDE, moved(case, days))
    assert one.missing == other.missing
    for old, new in zip(one.views, other.views, strict=True):
        assert [(d.applies, d.why) for d in old.decisions] == [
            (d.applies, d.why) for d in new.decisions
        ]
        for line in old.lines:
            later = new.line(line.act)
            assert later is not None
            assert line.answers == later.answers
            for was, now in zip(line.judged, later.judged, strict=True):
                assert (was.due is None) is (now.due is None)
                if not in_months(was):
                    assert now.due == (was.due and was.due + by)
                    assert now.verdict == was.verdict
                elif was.due and now.due:
                    assert abs(now.due - (was.due + by)) <= dt.timedelta(days=3)


def test_the_drawn_cases_reach_every_engagement_verdict_and_state() -> None:
    """A law that is tried on empty plans only would say nothing."""
    reached: set[Any] = set()

    @settings(max_examples=120)
    @given(cases())
    def look(case: Case) -> None:
        for view in plan(GUIDE, case).views:
            reached.update([view.engagement, *(silence.reason for silence in view.silences)])
            reached.update(step.state for ladder in view.ladders for step in ladder.steps)
            for line in view.lines:
                reached.update(answer.state for answer in line.answers.values())
                reached.update(found.verdict for found in line.judged)
                reached.update("months" for found in line.judged if found.due and in_months(found))

    look()
    assert reached >= {"engaged", "open", "not-engaged", "no-provision", "does-not-apply"}
    assert reached >= {"answered", "silent", "tried", "current", "ahead", "not-here"}
    assert reached >= {"in-time", "late", "not-yet-due", "overdue", None, "months"}


# --- both languages -----------------------------------------------------------------------


def shape(words: str) -> tuple[list[str], int, int]:
    """What two languages share: the numbers, how many sentences, how many parts of a cell."""
    numbers = sorted(re.findall(r"\d+", words))
    return numbers, len(re.findall(r"(?<!kap)[.!?](?=\s|$)", words)), words.count("; ")


def alike(said: dict[str, str]) -> None:
    assert bool(said["sv"]) is bool(said["en"]), said
    assert shape(said["sv"]) == shape(said["en"]), said


@pytest.mark.parametrize("code", GUIDE.texts)
def test_every_sentence_and_cell_has_the_same_structure_in_both_languages(code: str) -> None:
    for provision in GUIDE.texts[code].provisions:
        alike({lang: Say(GUIDE, lang).sentence(provision) for lang in LANGUAGES})
        for aspect in ASPECTS:
            alike({lang: Say(GUIDE, lang).cell(provision, aspect) for lang in LANGUAGES})


def test_every_question_stands_in_both_languages() -> None:
    for name, act in GUIDE.acts.items():
        for aspect in act.asks:
            alike({lang: Say(GUIDE, lang).question(name, aspect) for lang in LANGUAGES})


def bilingual(data: Any) -> Iterator[dict[str, str]]:
    """Every pair of texts in plain values."""
    if isinstance(data, dict):
        if set(data) == set(LANGUAGES):
            yield data
        else:
            for value in data.values():
                yield from bilingual(value)
    elif isinstance(data, list):
        for value in data:
            yield from bilingual(value)


@settings(max_examples=25)
@given(cases())
def test_every_text_of_a_plan_has_the_same_structure_in_both_languages(case: Case) -> None:
    found = plan(GUIDE, case)
    for said in bilingual(
        json.loads(json.dumps(as_plain(GUIDE, entries(GUIDE, found, "social-services"))))
    ):
        alike(said)
    for view in found.views:
        for decision in view.open:
            left = remaining(decision.provision.condition, found.case.lookup)
            alike({lang: Say(GUIDE, lang).condition(left) for lang in LANGUAGES})


# --- written and read again ---------------------------------------------------------------


def written(record: Model) -> Any:
    return record.model_dump(mode="json", by_alias=True, exclude_unset=True)


def write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def write_guide(root: Path) -> None:
    """The whole guide as YAML files again, from the loaded records alone.

    Only the acts are copied: the marks of their verbs are gone once the words are made.
    """
    (root / "agreements").mkdir(parents=True)
    shutil.copy(ROOT / "agreements/acts.yaml", root / "agreements")
    for name in ("facts", "statutes", "divergences"):
        records = getattr(GUIDE, name)
        write(root / f"agreements/{name}.yaml", {key: written(r) for key, r in records.items()})
    write(root / "agreements/cases.yaml", written(GUIDE.cases))
    write(root / "agreements/verbs.yaml", written(GUIDE.verbs))
    write(root / "glossary/themes.yaml", {name: written(r) for name, r in GUIDE.themes.items()})
    for theme in set(GUIDE.theme_of.values()):
        concepts = {n: written(c) for n, c in GUIDE.concepts.items() if GUIDE.theme_of[n] == theme}
        write(root / f"glossary/{theme}.yaml", concepts)
    for text in GUIDE.texts.values():
        folder = root / "agreements" / text.name
        write(folder / "agreement.yaml", written(text.agreement))
        write(folder / text.edition_id / "edition.yaml", written(text.edition))
        for number, clause in text.clauses.items():
            write(folder / text.edition_id / f"{number}.yaml", written(clause))


def test_a_guide_that_is_written_and_loaded_again_is_the_same(tmp_path: Path) -> None:
    write_guide(tmp_path)
    again = load(tmp_path)
    for name in (
        "facts",
        "acts",
        "themes",
        "concepts",
        "theme_of",
        "statutes",
        "divergences",
        "cases",
    ):
        assert getattr(again, name) == getattr(GUIDE, name), name
    for code, text in GUIDE.texts.items():
        other = again.texts[code]
        for name in ("agreement", "edition", "clauses", "engaged", "validity", "files"):
            assert getattr(other, name) == getattr(text, name), name
        for one, two in zip(text.provisions, other.provisions, strict=True):
            assert (one.address, one.condition, one.readings, one.rule) == (
                two.address,
                two.condition,
                two.readings,
                two.rule,
            )


KINDS: dict[str, type[Model]] = {
    "facts": Fact,
    "acts": Act,
    "concepts": Concept,
    "statutes": Statute,
    "divergences": Divergence,
}


def test_what_guide_json_says_reads_back_as_the_same_records() -> None:
    said = json.loads(json.dumps(export(GUIDE, [], {})))
    for name, kind in KINDS.items():
        read = {key: kind.model_validate(record) for key, record in said[name].items()}
        known = getattr(
            GUIDE, name
        )  # what is not exported, as the doing of a verb, is not compared
        assert {key: r.model_dump() for key, r in read.items()} == {
            key: r.model_dump() for key, r in known.items()
        }, name
    rules = {
        rule["id"]: Rule.model_validate(
            {k: v for k, v in rule.items() if k not in ("id", "sentence")}
        )
        for agreement in said["agreements"].values()
        for edition in agreement["editions"].values()
        for clause in edition["clauses"]
        for statement in clause["statements"]
        for rule in statement["rules"]
    }
    assert rules == {address: p.rule for address, p in GUIDE.provisions.items()}


@given(cases())
def test_a_case_that_is_written_and_read_again_is_the_same(case: Case) -> None:
    def said(when: When | None) -> str | None:
        return when.isoformat() if isinstance(when, dt.date) else when and "never"

    events = {name: said(when) for name, when in case.events.items()}
    lines = yaml.safe_dump({"on": said(case.on), "facts": case.facts, "events": events})
    reading = Reading(parse(lines, "case.yaml"), GUIDE, "en")  # whether or not it fits together
    assert (reading.case(), reading.problems) == (case, [])
