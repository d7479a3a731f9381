"""The guide as the browser's engine reads it: conditions, rules, days and words, one file a language.

The engine (docs/_static/case) decides what `samverkan.model.entries` decides, and is held to it by
every scenario and by random cases (tests/test_parity.py). It has no words of its own.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.data.pages import clause_doc
from samverkan.model.conditions import (
    All,
    Any_,
    Condition,
    FactIs,
    Happened,
    Named,
    Not,
    NumberIs,
)
from samverkan.model.conflicts import conflicts
from samverkan.model.deadlines import NEVER, When
from samverkan.model.entries import ASKED, NEAREST, Entries, Entry
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.ladder import TRIED
from samverkan.model.records import Deadline
from samverkan.model.selection import joins
from samverkan.model.validity import status
from samverkan.site.base import SiteDirective, site_of_app
from samverkan.site.words import WORDS, PageSay
from samverkan.words.beside import conflict_note, law_note
from samverkan.words.say import capital


def packed(condition: Condition) -> list[Any]:
    """A condition as a list: its kind, then its parts (docs/_static/case/conditions.js)."""
    match condition:
        case FactIs(key, values):
            return ["is", key, sorted(values)]
        case NumberIs(key, low, high):
            return ["number", key, low, high]
        case Happened(event, before):
            return ["happened", event, before]
        case Named(key, value, meaning):
            return ["named", key, value, packed(meaning)]
        case Not(part):
            return ["not", packed(part)]
        case All(parts) | Any_(parts):
            return ["all" if isinstance(condition, All) else "any", *map(packed, parts)]
    raise TypeError(condition)


def engine(guide: Guide) -> dict[str, Any]:
    """What the engine decides by; no words."""
    scopes: dict[str, int] = {}
    table: list[list[Any]] = []

    def scope(condition: Condition) -> int:
        """The number of a scope, which many rules share."""
        name = repr(condition)
        if name not in scopes:
            scopes[name] = len(table)
            table.append(packed(condition))
        return scopes[name]

    texts = [_text(guide, text, scope) for text in guide.judging(None)]
    actors = {a for text in texts for rule in text["rules"] for a in (*rule["who"], *rule["to"])}
    return {
        "facts": {name: _fact(guide, name) for name in guide.facts},
        "order": [*guide.facts, *guide.events],
        "nearest": list(NEAREST),
        "tried": TRIED,
        "acts": {
            name: {
                "phase": act.phase,
                "order": guide.act_order[name],
                "asks": [aspect for aspect in ASKED if aspect in act.asks],
                "done": act.done,
            }
            for name, act in guide.acts.items()
        },
        "actors": {
            name: {"bound": guide.concepts[name].bound, "follows": guide.concepts[name].follows}
            for name in sorted(actors)
        },
        "laws": {name: law.since.isoformat() for name, law in guide.divergences.items()},
        "roles": {
            name: {
                "in": role.in_,
                "regional": role.regional,
                "actors": role.actors,
                "among": role.among,
            }
            for name, role in guide.cases.roles.items()
        },
        "texts": texts,
        "conditions": table,
    }


def _fact(guide: Guide, name: str) -> dict[str, Any]:
    fact = guide.facts[name]
    unless = guide.presumed_unless.get(name)
    return {
        "values": list(fact.values) or None,
        "cuts": fact.cuts or None,
        "since": fact.since,
        "presumed": None if fact.derived else fact.presumed,
        "unless": packed(unless) if unless else None,
    }


def _text(guide: Guide, text: Text, scope: Any) -> dict[str, Any]:
    number = {provision.address: n for n, provision in enumerate(text.provisions)}

    def numbers(rules: Iterable[Provision]) -> list[int]:
        return [number[rule.address] for rule in rules]

    return {
        "code": text.code,
        "region": text.agreement.region,
        "party": text.agreement.party,
        "partyCalled": text.agreement.party_called,
        "engaged": packed(text.engaged),
        "rules": [
            {**_rule(guide, p), "scopes": [scope(part) for part in p.scopes]}
            | {"joins": numbers(joins(p, list(text.by_act[p.rule.act])))}
            for p in text.provisions
        ],
        "conflicts": [
            {
                "name": conflict.name,
                "mine": numbers(conflict.mine),
                "others": numbers(conflict.others),
                "prevails": conflict.relation.prevails,
                "when": packed(guide.condition(when)) if (when := conflict.relation.when) else None,
            }
            for conflict in conflicts(text)
        ],
    }


def _rule(guide: Guide, provision: Provision) -> dict[str, Any]:
    rule = provision.rule
    moved = guide.diverging(provision.address)
    return {
        "address": provision.address,
        "act": rule.act,
        "force": rule.force,
        "who": rule.names("who"),
        "either": bool(rule.who and rule.who.either),
        "to": rule.names("to"),
        "pays": rule.names("pays"),
        "free": list(rule.no_fee_for),
        "normally": rule.normally,
        "narrow": [q for q in rule.qualifiers if guide.concepts[q].narrows],
        "fills": [aspect for aspect in ASKED if rule.fills(aspect)],
        "deadlines": [_deadline(guide, deadline) for deadline in rule.deadline],
        "own": packed(provision.own_condition),
        "keys": list(provision.keys),
        "step": bool(rule.step),
        "law": [name for name, law in guide.divergences.items() if any(law is m for m in moved)],
    }


def _deadline(guide: Guide, deadline: Deadline) -> dict[str, Any]:
    within = deadline.within
    said = {
        "within": {within.unit: within.number} if within else None,
        "from": deadline.from_,
        "before": deadline.before,
        "at": deadline.at,
        "latest": deadline.latest,
        "prompt": bool(deadline.vague and guide.concepts[deadline.vague].prompt),
    }
    return {name: value for name, value in said.items() if value}


def day(when: When) -> str:
    """When something happened, as the engine is told it."""
    if isinstance(when, dt.date):
        return when.isoformat()
    return "never" if when is NEVER else "some-day"


# --- what the engine must answer ------------------------------------------------------


def answered(found: Entries) -> dict[str, Any]:
    """The entries of a case as the engine must give them, field by field."""
    groups = {"entries": found.entries, "open": found.open, "awaiting": found.awaiting}
    groups["notHere"] = found.not_here
    return {
        **{name: [_entry(entry) for entry in group] for name, group in groups.items()},
        "asked": [missing.key for missing in found.asked],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "act": entry.act,
        "code": entry.text.code,
        "whose": entry.whose,
        "rules": [p.address for p in entry.provisions],
        "parts": [[p.address for p in part.provisions] for part in entry.parts],
        "limits": [
            [
                limit.provision.address,
                limit.judged.due and limit.judged.due.isoformat(),
                limit.judged.verdict,
            ]
            for limit in entry.limits
        ],
        "kind": entry.kind,
        "due": entry.due and entry.due.isoformat(),
        "done": entry.done,
        "payer": entry.payer,
        "toMe": entry.to_me,
        "named": entry.named,
        "binds": entry.binds,
        "calledFor": entry.called_for,
        "own": entry.own,
        "why": [packed(atom) for atom in entry.why],
        "conflicts": [conflict.name for conflict in entry.conflicts],
        "law": list(entry.law),
        "unsaid": list(entry.unsaid),
        "alternatives": [provision.address for _, provision in entry.alternatives],
        "if": packed(entry.if_) if entry.if_ else None,
        "after": list(entry.after),
        "out": entry.out,
    }


# --- what the reader sees -------------------------------------------------------------


def words(guide: Guide, say: PageSay) -> dict[str, Any]:
    """All that the browser shows, in one language: of each rule, each fact, each text, and itself."""
    language = say.language
    texts = guide.judging(None)
    sentences: dict[str, int] = {}
    told = {text.code: [_told(say, p, sentences) for p in text.provisions] for text in texts}
    keys = {key for text in texts for p in text.provisions for key in p.keys}
    clashing = [conflict for text in texts for conflict in conflicts(text)]
    notes = [law_note(guide, name, law) for name, law in guide.divergences.items()]
    notes += map(conflict_note, clashing)
    return {
        "rules": told,
        "sentences": list(sentences),
        "acts": {name: act.bid and act.bid[language] for name, act in guide.acts.items()},
        "facts": {name: _labels(say, name) for name in guide.facts},
        "events": {
            key: [say.fact(key, False), say.fact(key, True)]
            for key in sorted({*(k for k in keys if "<" in k), *(f"{e}<" for e in guide.events)})
        },
        "notes": {note.name: [note.lead[language], note.words[language]] for note in notes},
        "texts": {
            text.code: {
                "name": text.agreement.short[language],
                "validity": say.validity(status(text, None)),
                "pages": {n: f"{clause_doc(text, n)}.html" for n in text.clauses},
            }
            for text in texts
        },
        "roles": {name: role.name[language] for name, role in guide.cases.roles.items()},
        "starts": {
            name: {"name": start.name[language], "tells": start.tells, "asks": start.asks}
            for name, start in guide.cases.starts.items()
        },
        "hints": {name: hint[language] for name, hint in guide.cases.hints.items()},
        "months": [say.date(dt.date(2026, month, 1)).split()[1] for month in range(1, 13)],
        "ui": {name: say(f"my-case.{name}") for name in WORDS.below("my-case")},
    }


def _labels(say: PageSay, name: str) -> dict[str, Any]:
    fact = say.guide.facts[name]
    if fact.phrases:
        return {
            "question": say.asks(name),
            "is": fact.phrases.is_[say.language],
            "below": fact.phrases.below[say.language],
            "from": fact.phrases.from_[say.language],
        }
    values = {value: words[say.language] for value, words in fact.values.items()}
    return {"question": say.asks(name), "values": values}


def _told(say: PageSay, provision: Provision, sentences: dict[str, int]) -> dict[str, Any]:
    """What is said of one rule: as a duty of the reader's, as somebody else's, and its cells."""
    rule, sentence = provision.rule, say.sentence(provision)
    act = say.guide.wording(rule)
    do, verb = act.do[say.language], say.verb(rule.force) if rule.force else ""
    who = say.cell(provision, "who")
    mine = (
        do if not rule.force else act.does[say.language] if rule.force == "does" else f"{verb} {do}"
    )
    if not who:
        other = say.passive(act, rule.force) if rule.force and act.passive else sentence
    else:
        other = (
            f"{verb} {who} {act.does[say.language]}" if rule.force == "only" else f"{who} {mine}"
        )
    # What narrows a duty is told with it: "normally", "in some cases", "as a main rule".
    narrow = [say.concept(q) for q in rule.qualifiers if say.guide.concepts[q].narrows]
    narrow += [say("force.normally")] if rule.normally else []
    mine = ", ".join([mine, *narrow])
    other = ", ".join([other.rstrip("."), *narrow]) if other != sentence else other
    cells = {aspect: say.cell(provision, aspect) for aspect in ("to", "where", "deadline", "pays")}
    return {
        "mine": capital(mine),
        "other": capital(other).rstrip("."),
        "clause": provision.clause,
        "says": sentences.setdefault(sentence, len(sentences)),
        **{aspect: cell for aspect, cell in cells.items() if cell},
    }


class MyCaseDirective(SiteDirective):
    """```{my-case}``` is the form; without a script, its links to the pages of the common cases."""

    def show(self) -> list[nodes.Node]:
        words = (escape(self.say(f"my-case.{key}")) for key in ("private", "begin", "disk"))
        private, begin, disk = words
        said = (
            f'<div id="my-case"><p class="sg-note">{private}</p>'
            f'<button type="button" class="sg-button" hidden>{begin}</button></div>'
            f'<p class="sg-note" data-disk hidden>{disk}</p>'
        )
        return [nodes.raw("", said, format="html")]


def _write(app: Sphinx, exception: Exception | None) -> None:
    """Write what the browser reads, beside the engine, where a site has it."""
    folder = Path(app.outdir, "_static", "case")
    if exception is None and app.builder.name == "html" and folder.is_dir():
        site = site_of_app(app)
        data = {"guide": engine(site.guide), "words": words(site.guide, site.say)}
        said = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        folder.joinpath("data.json").write_text(said, "utf-8")


def _scripts(
    app: Sphinx,
    pagename: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Load the engine where the form is."""
    if doctree and any('id="my-case"' in raw.astext() for raw in doctree.findall(nodes.raw)):
        context["scripts"] = ["case/start.js"]


def setup(app: Sphinx) -> None:
    """Register the form, its script and the writing of its data."""
    app.add_directive("my-case", MyCaseDirective)
    app.connect("html-page-context", _scripts)
    app.connect("build-finished", _write)
