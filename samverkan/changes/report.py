"""The report of a revision, in Markdown and HTML: both wordings, the weightiest change first.

It quotes the texts, and so it never lies in the project.
"""

from __future__ import annotations

import difflib
import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt

from samverkan.changes.alignment import CITED, Alignment, Change, SectionChange
from samverkan.changes.consequences import Consequences, Hanging
from samverkan.changes.draft import Draft
from samverkan.schema import Language, Text

WORDS = {
    "title": Text(sv="{agreement}: vad {new} ändrar i {old}", en="{agreement}: what {new} changes in {old}"),
    "next": Text(sv="Gör så här", en="What to do"),
    "steps": Text(
        sv=(
            "1. Läs båda lydelserna under ”Att granska”, det viktigaste först. Rätta påståendet i "
            "`{folder}` och ta bort raden `pending`.\n"
            "2. Skriv in det som är nytt. `samverkan source MAPP` visar vad som återstår.\n"
            "3. Skriv de nya rubrikerna på båda språken.\n"
            "4. Kör `samverkan check`.\n"
            "5. Sätt `takes-effect` i `{folder}/edition.yaml` när inget återstår.\n"
        ),
        en=(
            "1. Read both wordings under “To review”, the weightiest first. Mend the statement in "
            "`{folder}` and take away its line `pending`.\n"
            "2. Enter what is new. `samverkan source FOLDER` shows what remains.\n"
            "3. Write the new titles in both languages.\n"
            "4. Run `samverkan check`.\n"
            "5. Set `takes-effect` in `{folder}/edition.yaml` when nothing remains.\n"
        ),
    ),
    "overview": Text(sv="Översikt", en="Overview"),
    "review": Text(sv="Att granska", en="To review"),
    "added": Text(sv="Nya meningar", en="New sentences"),
    "clauses": Text(sv="Klausuler", en="Clauses"),
    "places": Text(sv="Flyttat och omnumrerat", en="Moved and renumbered"),
    "citing": Text(sv="Siffror att se över", en="Numbers to look over"),
    "noise": Text(sv="Borträknat som brus", en="Left out as noise"),
    "none": Text(sv="Inget.", en="None."),
    "before": Text(sv="Före", en="Before"),
    "after": Text(sv="Efter", en="After"),
    "apart": Text(sv="En del av påståendet står nu på en annan plats och väntar som ny mening.", en="A part of the statement now stands elsewhere and waits as a new sentence."),
    "also-moved": Text(sv="även flyttat", en="also moved"),
    "unchanged": Text(sv="oförändrat", en="unchanged"),
    "moved": Text(sv="flyttat", en="moved"),
    "renumbered": Text(sv="omnumrerat", en="renumbered"),
    "reworded": Text(sv="omformulerat", en="reworded"),
    "merged": Text(sv="sammanfört", en="merged"),
    "split": Text(sv="delat", en="split"),
    "new": Text(sv="nytt", en="new"),
    "gone": Text(sv="borttaget", en="gone"),
    "retitled": Text(sv="ny rubrik", en="new title"),
    "rules": Text(sv="Regler", en="Rules"),
    "relations": Text(sv="Samband", en="Relations"),
    "dropped": Text(sv="Samband som har fallit bort", en="Relations that have fallen away"),
    "readings": Text(sv="Tolkningar", en="Readings"),
    "pages": Text(sv="Sidor", en="Pages"),
    "scenarios": Text(sv="Scenarier som vilar på det", en="Scenarios that rest on it"),
    "tagged": Text(sv="Scenarier med klausulens tagg", en="Scenarios with the clause's tag"),
    "divergences": Text(sv="Lagnoteringar", en="Notes on the law"),
    "concepts": Text(sv="Begrepp som citerar klausulen", en="Concepts that quote the clause"),
    "nothing": Text(sv="Inget annat hänger på det.", en="Nothing else hangs on it."),
    "not-run": Text(
        sv="Scenarierna har inte körts här. Bara deras taggar har räknats. Kör `nox -s site` först om du vill se vilka som vilar på varje regel.",
        en="The scenarios have not been run here. Only their tags were counted. Run `nox -s site` first to see which of them rest on each rule.",
    ),
    "mentions": Text(sv="nämner {old}, som nu är {new}", en="mentions {old}, which is now {new}"),
    "still": Text(
        sv="är oförändrat och hänvisar till {old}, en klausul som nu har nummer {new}",
        en="is unchanged and refers to {old}, a clause that now has the number {new}",
    ),
    "times": Text(sv="{n} gånger, till exempel", en="{n} times, for example"),
    "statements": Text(sv="Påståenden", en="Statements"),
    "count": Text(sv="Antal", en="Number"),
}  # fmt: skip
REVIEWED = ("reworded", "merged", "split", "gone")
STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
blockquote { margin: .5rem 0; padding: .1rem 1rem; border-left: .25rem solid #767676; }
table { border-collapse: collapse; } th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; }
code { overflow-wrap: anywhere; } s { color: #8a1c1c; } blockquote strong { color: #14532d; }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } a { color: #9cf; }
 s { color: #ffb4b4; } blockquote strong { color: #a7f3d0; } }
"""


@dataclass(frozen=True)
class Report:
    """All that a report tells; `markdown` is the whole of it, `html` the same as a page."""

    agreement: str
    old: str
    new: str
    folder: str
    alignment: Alignment
    draft: Draft
    consequences: Consequences
    noise: list[tuple[str, int, str]]
    language: Language

    def word(self, key: str) -> str:
        return WORDS[key][self.language]

    @property
    def title(self) -> str:
        return self.word("title").format(agreement=self.agreement, old=self.old, new=self.new)

    def markdown(self) -> str:
        parts = [
            f"# {_plain(self.title)}",
            f"## {self.word('next')}\n\n{self.word('steps').format(folder=self.folder)}",
            *self._section("overview", self._overview()),
            *self._section("review", self._review()),
            *self._section("added", self._added()),
            *self._section("clauses", self._clauses()),
            *self._section("places", self._places()),
            *self._section("citing", self._citing()),
            *self._section("noise", self._noise()),
        ]
        return "\n\n".join(part.strip() for part in parts) + "\n"

    def html(self) -> str:
        body = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
        return (
            f'<!DOCTYPE html>\n<html lang="{self.language}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{html.escape(self.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
            f"<body>\n<main>\n{body.render(self.markdown())}</main>\n</body>\n</html>\n"
        )

    def _section(self, name: str, lines: Iterator[str]) -> list[str]:
        return [f"## {self.word(name)}", *(list(lines) or [self.word("none")])]

    def _overview(self) -> Iterator[str]:
        counts: Counter[str] = Counter(
            c.kind for c in self.alignment.changes for _ in c.old or ("",)
        )
        kinds = (*REVIEWED, "new", "moved", "renumbered", "unchanged")
        rows = [f"| {self.word(kind)} | {counts[kind]} |" for kind in kinds]
        yield "\n".join(
            [f"| {self.word('statements')} | {self.word('count')} |", "|---|---|", *rows]
        )
        if not self.consequences.recorded:
            yield self.word("not-run")

    def reviewed(self) -> list[tuple[Change, Hanging]]:
        """What somebody must read in both wordings, the weightiest first."""
        found = [
            (change, _together([self.consequences.of(p) for p in change.old]))
            for change in self.alignment.changes
            if change.kind in REVIEWED
        ]
        return sorted(found, key=lambda item: -item[1].weight)

    def _review(self) -> Iterator[str]:
        for change, hanging in self.reviewed():
            ids = " + ".join(f"`{p.id}`" for p in change.old)
            now = [self.draft.places[p.id] for p in change.old if p.id in self.draft.places]
            arrow = " → " + " + ".join(f"`{place}`" for place in now)
            where = arrow if now and now != [p.id for p in change.old] else ""
            moved = f", {self.word('also-moved')}" if change.moved else ""
            yield f"### {ids}{where}: {self.word(change.kind)}{moved}"
            before, after = wordings(change.before, change.after)
            yield f"{self.word('before')}:\n\n> {before}"
            if change.after:
                yield f"{self.word('after')}:\n\n> {after}"
            if change.elsewhere:
                yield self.word("apart")
            yield "\n".join(self._hanging(hanging)) or self.word("nothing")

    def _hanging(self, hanging: Hanging) -> Iterator[str]:
        for name in (
            "rules",
            "relations",
            "pages",
            "scenarios",
            "tagged",
            "divergences",
            "concepts",
        ):
            if found := getattr(hanging, name):
                yield f"- {self.word(name)}: " + ", ".join(f"`{one}`" for one in found)
        if hanging.readings:
            yield f"- {self.word('readings')}: {hanging.readings}"

    def _added(self) -> Iterator[str]:
        for change in self.alignment.changes:
            if change.kind == "new":
                yield f"{change.clause}:\n\n> {_plain(change.after)}"

    def _clauses(self) -> Iterator[str]:
        for section in self.alignment.sections:
            if section.kind in ("new", "gone", "moved") or section.retitled:
                kinds = [section.kind] if section.kind != "unchanged" else []
                words = [self.word(kind) for kind in kinds]
                said = ", ".join([*words, *([self.word("retitled")] if section.retitled else [])])
                titles = " → ".join(_plain(t) for t in (section.before, section.after) if t)
                yield "\n".join([f"- {titles}: {said}", *self._cites(section)])

    def _cites(self, section: SectionChange) -> Iterator[str]:
        if section.old and section.kind == "gone":
            for line in self._hanging(self.consequences.of_clause(section.old)):
                yield f"  {line}"

    def _places(self) -> Iterator[str]:
        for section in self.alignment.sections:
            if section.old and section.kind == "renumbered":
                lines = self._hanging(self.consequences.of_clause(section.old))
                yield "\n".join(
                    [f"- {section.old} → {section.new}", *(f"  {line}" for line in lines)]
                )
        for change in self.alignment.changes:
            if change.kind == "moved":
                (passage,) = change.old
                lines = self._hanging(self.consequences.of(passage))
                place = self.draft.places[passage.id]
                yield "\n".join([f"- `{passage.id}` → `{place}`", *(f"  {line}" for line in lines)])

    def _citing(self) -> Iterator[str]:
        """Prose of the data that names a clause by a number that it no longer has."""
        numbers = {old: new for old, new in self.alignment.numbers.items() if old != new}
        for name, text in self.draft.files.items():
            for count, line in enumerate(text.splitlines(), 1):
                if re.match(
                    r"\s*(?:- )?(?:\{?from|clause|was|heading|source|with|covers|contents|retired)\b",
                    line,
                ):
                    continue
                for old in sorted(numbers):
                    if re.search(rf"(?<![\w.]){re.escape(old)}(?![\w-]|\.\w)", line) and "." in old:
                        said = self.word("mentions").format(old=old, new=numbers[old])
                        yield f"- `{self.folder}/{name}:{count}`: {said}"
        for change in self.alignment.changes:
            same = change.kind in ("unchanged", "moved")
            for old in sorted(set(CITED.findall(change.after)) & set(numbers)):
                if same:
                    place = self.draft.places[change.old[0].id]
                    said = self.word("still").format(old=old, new=numbers[old])
                    yield f"- `{place}` {said}"
        for dropped in self.draft.dropped:
            yield f"- {self.word('dropped')}: `{dropped}`"

    def _noise(self) -> Iterator[str]:
        for pattern, count, example in self.noise:
            times = self.word("times").format(n=count)
            yield f"- `{pattern}`: {times} ”{_plain(example)}”"


def _together(all_: list[Hanging]) -> Hanging:
    """What hangs on any of several statements."""

    def joined(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one for hanging in all_ for one in getattr(hanging, name)))

    return Hanging(
        joined("rules"),
        joined("relations"),
        sum(hanging.readings for hanging in all_),
        joined("pages"),
        joined("scenarios"),
        joined("tagged"),
        joined("divergences"),
        joined("concepts"),
    )


def wordings(before: str, after: str) -> tuple[str, str]:
    """Both wordings in Markdown: words that are gone struck out, words that are new in bold."""
    if not after:
        return _plain(before), ""
    old, new = before.split(), after.split()
    left, right = [], []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, False).get_opcodes():
        lost, come = _plain(" ".join(old[a:b])), _plain(" ".join(new[c:d]))
        left.append(lost if kind == "equal" or not lost else f"~~{lost}~~")
        right.append(come if kind == "equal" or not come else f"**{come}**")
    return " ".join(filter(None, left)), " ".join(filter(None, right))


def _plain(words: str) -> str:
    """Words in which Markdown finds no marks of its own."""
    marked = re.sub(r"([\\`*_{}\[\]<>#~|!&])", r"\\\1", words)
    return re.sub(r"^(\d+)([.)] )", r"\1\\\2", marked)
