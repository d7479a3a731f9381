"""The lock of what readers are shown and no scenario can pin, so that none of it goes unseen.

That is: the rules on each page; what the statements of a clause are, cite, refer to and are read
by; the order of the clauses; the questions of an act; what is presumed of a case and what cannot
be told of one; the law's own facts; all words of these. The sentences are not in it, nor the
fields of rules: each holds the other, and scenarios hold both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from samverkan.data.drafts import own_page
from samverkan.data.pages import is_guidance
from samverkan.files.errors import relative
from samverkan.files.text import listed
from samverkan.files.yamlfile import Place, YamlFile
from samverkan.model.guide import Guide, Text
from samverkan.model.records import Clause, Fact, Model
from samverkan.proof.lockfile import Entry, figure
from samverkan.prose.cited import shown

HEAD = """\
What readers are shown and no scenario can pin: the rules on each page by their clauses, the
statements of each clause, acts, facts, concepts, the law; a figure for all their words.
What changes fails until it is accepted. Written by 'samverkan lock': do not edit."""
# What no reader is shown, or sentences and scenarios hold already.
HELD: dict[str, Any] = {
    "words": True,
    "noise": True,
    "source_name": True,
    "derived": True,
    "variants": {"__all__": {"words"}},
    "statements": {
        "__all__": {
            "was", "pending", "source", "fingerprint", "says", "rule", "rules", "right", "scope",
            "validity", "review",
        }
    },
}  # fmt: skip


def entries(guide: Guide, files: Mapping[str, YamlFile]) -> dict[str, Entry]:
    """What is shown now: pages, the clauses of the editions in use, the words of the data, the law.

    Of an agreement that is still being entered nothing is kept: it may change from day to day.
    """
    found = dict(_pages(guide))
    for text in guide.settled:
        found |= _text(text, files)
    for kind, (records, gist) in _shared(guide).items():
        for name, record in records.items():
            path, place = _where(files, kind, name)
            said = f"{gist(record)} {_figure(record)}"
            found[f"{kind}/{name}"] = Entry(said, path, files[path].line(place))
    return found


def _pages(guide: Guide) -> Iterator[tuple[str, Entry]]:
    """The rules on each page of guidance: how many of which clauses."""
    drafts = [f"docs/{own_page(text)}.md" for text in guide.texts.values() if text.agreement.draft]
    kept = {p.address: p.clause for text in guide.settled for p in text.provisions}
    for path in listed(guide.root / "docs", "**/*.md"):
        name = relative(path, guide.root)
        if is_guidance(path.relative_to(guide.root / "docs").as_posix()) and name not in drafts:
            rules = sorted(shown(guide, path.read_text("utf-8"), silences=False) & kept.keys())
            said = [_clauses(rules, kept, text.code) for text in guide.settled]
            yield name, Entry(" ".join(filter(None, said)) or "nothing", name)


def _clauses(rules: list[str], clauses: Mapping[str, str], code: str) -> str:
    """How many rules of which clauses of an agreement: "ST-6 ST-7.4×3"."""
    own = [rule for rule in rules if rule.startswith(f"{code.lower()}/")]
    counts = Counter(f"{code}-{clauses[rule]}" for rule in own)
    said = [clause if count == 1 else f"{clause}×{count}" for clause, count in counts.items()]
    return " ".join([*said, figure(*own)] if own else [])


def _text(text: Text, files: Mapping[str, YamlFile]) -> dict[str, Entry]:
    folder = f"agreements/{text.name}"
    agreement, edition = f"{folder}/agreement.yaml", f"{folder}/{text.edition_id}/edition.yaml"
    found = {
        f"{text.name}/agreement": Entry(_figure(text.agreement), agreement),
        f"{text.name}/edition": Entry(
            f"{text.edition.status} {_figure(text.edition)}",
            edition,
            files[edition].line(("contents",)),
        ),
    }
    for number, clause in text.clauses.items():
        path = text.files[number]
        place: Place = ("statements",) if clause.statements else ("title",)
        said = " ".join([*clause.statements, _figure(clause)])
        found[f"{text.name}/{number}"] = Entry(said, path, files[path].line(place))
    return found


def _shared(guide: Guide) -> dict[str, tuple[Mapping[str, Any], Any]]:
    """The records that all agreements share, by kind, and what a line says of one in plain words."""
    regions = {text.agreement.region for text in guide.texts.values()}
    facts = {name: _without(fact, regions) for name, fact in guide.facts.items()}
    return {
        "act": (guide.acts, lambda act: f"{act.phase}: {' '.join(act.asks)}"),
        "fact": (facts, lambda fact: " ".join(_values(fact))),
        "concept": (guide.concepts, lambda concept: concept.kind),
        "statute": (guide.statutes, lambda statute: f"{statute.sfs} {statute.status}"),
        "divergence": (guide.divergences, lambda found: f"{found.statute} since {found.since}"),
        "contradiction": (guide.cases.contradictions, lambda found: " ".join(found.when)),
    }


def _without(fact: Fact, values: set[str]) -> Fact:
    """A fact without the regions of the agreements: a new one adds its own."""
    kept = {name: said for name, said in fact.values.items() if name not in values}
    return fact.model_copy(update={"values": kept})


def _values(fact: Fact) -> list[str]:
    """The values of a fact; "yes/no" is none with an address of its own."""
    return ["yes/no"] if set(fact.values) == {"yes", "no"} else [*fact.values, *map(str, fact.cuts)]


def _figure(record: Model) -> str:
    """A figure for all that readers are shown of a record."""
    held = {name: what for name, what in HELD.items() if name in type(record).model_fields}
    kinds = [s.kind for s in record.statements.values()] if isinstance(record, Clause) else []
    return figure(record.model_dump_json(exclude=held), *kinds)


def _where(files: Mapping[str, YamlFile], kind: str, name: str) -> tuple[str, Place]:
    """The file of a record, and where it stands in it."""
    if kind == "concept":
        glossary = (path for path in files if path.startswith("glossary/"))
        return next(path for path in glossary if name in files[path].data), (name,)
    if kind == "contradiction":
        return "agreements/cases.yaml", ("contradictions", name)
    return f"agreements/{kind}s.yaml", (name,)
