"""Twenty-five named edits that make a revised text out of an old one, and what each should be
found as. They pick their sentences themselves, so that they fit any text that is cut into
statements: the tests' own, and the agreements where these are at hand.
"""

import random
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field

from samverkan.changes.align import Alignment
from samverkan.changes.align.passages import Passage, Section
from samverkan.originals.account import Source, squeeze

END = re.compile(r"[.!?)”\"]*")
CITATION = re.compile(r"(?<=avsnitt )\d[\d.]*\d|(?<=avsnitt )\d")
NUMBER = re.compile(r"\b(\d{1,2}) (?=dagar|veckor|månader|gånger|år\b)")
ACTORS = {
    "trädgårdsnämnden": "vattenlaget",
    "Nämnden": "Vattenlaget",
    "Odlaren": "Grannen",
    "Vårdcentralen": "Skolan",
    "Socialtjänsten": "Skolan",
    "socialtjänsten": "skolan",
    "regionen": "staten",
}
ADDED = [
    "Parterna ska bjuda varandra på tårta den första tisdagen i varje skottår.",
    "En papegoja får ropa upp namnen om ingen annan hinner.",
    "Trumpeten förvaras i det blå skåpet bakom orgeln.",
    "Vid snöstorm äts lunchen med vantarna på.",
    "Den som hittar en fyrklöver behöver inte diska.",
]


@dataclass
class Revision:
    """A text in the making. `expected` is what each statement should be found as."""

    source: Source
    outline: list[Section]
    seed: int = 0
    operations: list[tuple[int, int, str]] = field(default_factory=list)
    expected: dict[str, str] = field(default_factory=dict)
    merged: set[tuple[str, ...]] = field(default_factory=set)
    new: set[str] = field(default_factory=set)
    sections: dict[str, str] = field(default_factory=dict)
    added: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    layout: list[Callable[[str], str]] = field(default_factory=list)
    spare: list[str] = field(default_factory=lambda: list(ADDED))

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)

    def text(self) -> str:
        raw = self.source.original
        for start, end, words in sorted(self.operations, reverse=True):
            raw = raw[:start] + words + raw[end:]
        for change in self.layout:
            raw = change(raw)
        return raw

    # --- passages -----------------------------------------------------------------------

    def words(self, passage: Passage) -> str:
        return self.source.words(*passage.spans[0])

    def place(self, passage: Passage) -> tuple[int, int]:
        """Where a statement stands in the original, with the full stop after it."""
        (start, end), offsets = passage.spans[0], self.source.offsets
        after = END.match(self.source.original, offsets[end - 1] + 1)
        assert after
        return offsets[start], after.end()

    def plain(self, passage: Passage) -> bool:
        """A whole sentence or more in running text, long enough to be known again."""
        words = self.words(passage)
        return (
            len(passage.spans) == 1
            and not passage.floating
            and words.endswith(".")
            and words[0].isupper()
            and len(squeeze(words)) >= 30
            and "http" not in words
            and self.source.letters.count(squeeze(words)) == 1
        )

    def groups(self, size: int, fits: Callable[..., bool] = lambda *_: True) -> list[Passage]:
        """Statements in a row that no other edit has touched."""
        found = []
        for section in self.outline:
            row = section.passages
            for i in range(len(row) - size + 1):
                group = row[i : i + size]
                around = row[max(0, i - 1) : i + size + 1]
                if any(p.id in self.used for p in group) or section.clause in self.used:
                    continue
                if all(map(self.plain, around)) and fits(*group):
                    found.append(list(group))
        assert found, "the text has no sentence that this edit fits"
        group = self.random.choice(found) if self.seed else found[0]
        self.used |= {p.id for p in group}
        return group

    def one(self, fits: Callable[[str], object] = lambda words: True) -> Passage:
        return self.groups(1, lambda p: bool(fits(self.words(p))))[0]

    def rewrite(self, passage: Passage, words: str, kind: str) -> None:
        self.operations.append((*self.place(passage), words))
        self.expected[passage.id] = kind

    def insert_after(self, passage: Passage, words: str) -> None:
        end = self.place(passage)[1]
        self.operations.append((end, end, f"\n\n{words}\n\n"))

    def sentence(self) -> str:
        words = self.spare.pop(0)
        self.new.add(squeeze(words))
        return words

    def other_clause(self, passage: Passage) -> Passage:
        """An untouched statement of another clause, to put something behind."""
        found = self.groups(1, lambda p: p.clause != passage.clause)
        return found[0]

    def heading(self, section: Section) -> tuple[int, int, str]:
        start, end = section.heading
        offsets = self.source.offsets
        return offsets[start], offsets[end - 1] + 1, self.source.words(start, end).rstrip(".")

    # --- what was found -----------------------------------------------------------------

    def check(self, found: Alignment) -> None:
        """Every edit found and classified rightly, and nothing else."""
        kinds = {p.id: c.kind for c in found.changes for p in c.old}
        odd = {name: kind for name, kind in kinds.items() if kind != "unchanged"}
        assert odd == self.expected
        assert set(kinds) == {p.id for s in self.outline for p in s.passages}
        groups = {tuple(p.id for p in c.old) for c in found.changes if c.kind == "merged"}
        assert groups == self.merged
        assert {squeeze(c.after) for c in found.changes if c.kind == "new"} == self.new
        sections = {
            s.old: f"{s.kind} {s.new or ''}{' retitled' if s.retitled else ''}".strip()
            for s in found.sections
            if s.old and (s.kind != "unchanged" or s.retitled)
        }
        assert sections == self.sections
        assert {s.new for s in found.sections if s.kind == "new"} == self.added


Edit = Callable[[Revision], None]


def lower(words: str) -> str:
    return words[0].lower() + words[1:]


def sentences(words: str) -> list[str]:
    return re.split(r"(?<=[.!?]) (?=[A-ZÅÄÖ])", words)


def two(words: str) -> bool:
    """Two sentences, long enough to be known again."""
    return len(sentences(words)) == 2 and all(len(squeeze(p)) >= 20 for p in sentences(words))


def single(words: str) -> bool:
    """One sentence, without a full stop or a colon inside."""
    return not re.search(r"[.:;•►](?=.)", words)


# --- numbers and titles -------------------------------------------------------------------


def renumber_the_last_chapters(r: Revision) -> None:
    """The last chapters each get the next number, with their clauses and what cites them."""
    chapters = list(dict.fromkeys(re.split(r"[.-]", s.clause)[0] for s in r.outline))
    shifted = {c: str(int(c) + 1) for c in chapters[len(chapters) // 2 :]}
    numbers: dict[str, str] = {}
    for section in r.outline:
        chapter = re.split(r"[.-]", section.clause)[0]
        start, end, words = r.heading(section)
        if chapter in shifted and section.clause not in r.sections:
            new = shifted[chapter] + section.clause[len(chapter) :]
            numbers[section.clause] = new
            r.sections[section.clause] = f"renumbered {new}"
            r.operations.append((start, end, new + words[len(section.clause) :]))
    for section in r.outline:
        for passage in (p for p in section.passages if p.id not in r.used):
            for start, end in passage.spans:
                offset, stop = r.source.offsets[start], r.source.offsets[end - 1] + 1
                for cited in CITATION.finditer(r.source.original, offset, stop):
                    if cited[0] in numbers:
                        r.operations.append((*cited.span(), numbers[cited[0]]))
                        r.expected[passage.id] = "renumbered"
                        r.used.add(passage.id)


def renumber_a_clause(r: Revision) -> None:
    """One clause gets a number of its own: nothing before or after it changes."""
    section = next(s for s in r.outline if s.clause.count(".") == 1 and s.clause not in r.sections)
    new = f"{section.clause.split('.')[0]}.19"
    start, end, words = r.heading(section)
    r.operations.append((start, end, new + words[len(section.clause) :]))
    r.sections[section.clause] = f"renumbered {new}"


def retitle_a_clause(r: Revision) -> None:
    """A heading says something else over the same text."""
    section = next(
        s
        for s in r.outline
        if s.clause[0].isdigit() and sum(p.id not in r.used for p in s.passages) > 2 and s.clause not in r.sections
        and not s.clause.endswith("links")
    )  # fmt: skip
    start, end, words = r.heading(section)
    number = words.split()[0]
    r.operations.append((start, end, f"{number} Helt andra ord"))
    r.sections[section.clause] = f"unchanged {section.clause} retitled"
    r.used.add(section.clause)


# --- words --------------------------------------------------------------------------------


def reword(name: str, fits: Callable[[str], object], change: Callable[[str], str]) -> Edit:
    """An edit of the words of one sentence that fits it."""

    def edit(r: Revision) -> None:
        passage = r.one(fits)
        r.rewrite(passage, change(r.words(passage)), "reworded")

    edit.__name__ = name
    return edit


def in_the_midst(words: str, *added: str) -> str:
    parts = words.split()
    middle = len(parts) // 2
    return " ".join([*parts[:middle], *added, *parts[middle:]])


def two_thirds(words: str) -> str:
    parts = words.split()
    return " ".join(parts[: len(parts) * 2 // 3]).rstrip(",") + "."


def every_third(words: str) -> str:
    """Every third word is another: here, one that nobody has ever written."""
    parts = words.rstrip(".").split()
    return " ".join(w[::-1] if n % 3 == 2 else w for n, w in enumerate(parts)) + "."


def long(words: str) -> bool:
    return single(words) and len(words.split()) >= 12


NAMED = re.compile(r"\b(" + "|".join(ACTORS) + r")\b")
REWORDED = [
    reword("reword_a_sentence", single, lambda words: in_the_midst(words, "så", "långt", "det", "går")),
    reword("change_a_number", NUMBER.search, lambda words: NUMBER.sub(lambda m: f"{int(m[1]) + 1} ", words, count=1)),
    reword("change_the_actor", NAMED.search, lambda words: NAMED.sub(lambda m: ACTORS[m[1]], words, count=1)),
    reword("change_the_force", lambda words: " ska " in words, lambda words: words.replace(" ska ", " bör ", 1)),
    reword("add_a_condition", single, lambda words: words.rstrip(".") + ", om det inte är onödigt."),
    reword("shorten_a_sentence", long, two_thirds),
]  # fmt: skip


# --- moved, merged, split -----------------------------------------------------------------


def move_within_its_clause(r: Revision) -> None:
    """A statement stands after the two that it stood before."""
    first, second, third = r.groups(
        3, lambda a, b, c: len(r.words(a)) < len(r.words(b)) + len(r.words(c))
    )
    r.rewrite(first, "", "moved")
    r.insert_after(third, r.words(first))
    assert second


def move_to_another_clause(r: Revision) -> None:
    """A statement stands in another clause."""
    passage = r.one()
    r.rewrite(passage, "", "moved")
    r.insert_after(r.other_clause(passage), r.words(passage))


def move_and_reword(r: Revision) -> None:
    """A statement stands in another clause, and says a little more."""
    passage = r.one(lambda words: single(words) and len(words.split()) >= 9)
    r.rewrite(passage, "", "reworded")
    words = r.words(passage).rstrip(".") + " om inget annat sägs."
    r.insert_after(r.other_clause(passage), words)


def merge_two_sentences(r: Revision) -> None:
    """Two statements become one sentence."""
    one, two = r.groups(2, lambda a, b: single(r.words(a)) and single(r.words(b)))
    r.rewrite(one, f"{r.words(one).rstrip('.')} och {lower(r.words(two))}", "merged")
    r.rewrite(two, "", "merged")
    r.merged.add((one.id, two.id))


def split_a_sentence(r: Revision) -> None:
    """One sentence becomes two."""

    def halves(words: str) -> tuple[str, str] | None:
        left, comma, right = words.partition(", ")
        good = single(words) and comma and min(len(left), len(right)) >= 24
        return (left, right) if good else None

    passage = r.one(halves)
    found = halves(r.words(passage))
    assert found
    r.rewrite(passage, f"{found[0]}. Dessutom gäller {found[1]}", "split")


def part_a_statement(r: Revision) -> None:
    """Of a statement's two sentences, the second goes to another clause."""

    passage = r.one(lambda words: two(words) and all(map(single, sentences(words))))
    stays, goes = sentences(r.words(passage))
    r.rewrite(passage, stays, "split")
    r.insert_after(r.other_clause(passage), goes)


def move_and_rewrite(r: Revision) -> None:
    """A statement stands in another clause, and a third of its words are others."""
    passage = r.one(long)
    r.rewrite(passage, "", "reworded")
    r.insert_after(r.other_clause(passage), every_third(r.words(passage)))


# --- gone and new -------------------------------------------------------------------------


def delete_a_statement(r: Revision) -> None:
    """A statement is gone."""
    r.rewrite(r.one(), "", "gone")


def delete_a_clause(r: Revision) -> None:
    """A clause is gone, with its heading."""
    section = next(
        s
        for s in reversed(r.outline)
        if "." in s.clause and s.passages and s.clause not in r.used | set(r.sections)
        and not any(p.id in r.used or len(p.spans) > 1 or p.floating for p in s.passages)
    )  # fmt: skip
    start, end, _ = r.heading(section)
    last = r.place(section.passages[-1])[1]
    r.operations.append((start, last, ""))
    r.used |= {p.id for p in section.passages}
    r.expected |= dict.fromkeys((p.id for p in section.passages), "gone")
    r.sections[section.clause] = "gone"
    assert start < end


def add_a_sentence(r: Revision) -> None:
    """A sentence between two that stay."""
    one, _ = r.groups(2)
    r.insert_after(one, r.sentence())


def add_a_sentence_inside_a_statement(r: Revision) -> None:
    """A sentence between the two sentences of one statement."""
    passage = r.one(two)
    one, other = sentences(r.words(passage))
    r.rewrite(passage, f"{one} {r.sentence()} {other}", "unchanged")
    del r.expected[passage.id]


def add_a_clause(r: Revision) -> None:
    """A clause with a heading of its own and two sentences, at the end."""
    chapter = int(re.match(r"\d+", r.outline[-1].clause)[0])  # type: ignore[index]
    shifted = r.sections.get(r.outline[-1].clause, "").removeprefix("renumbered ")
    number = str(int(shifted or chapter) + 1)
    words = f"\n\n{number}. Övriga nöjen\n\n{r.sentence()} {r.sentence()}\n"
    r.layout.insert(0, lambda raw: raw.rstrip() + words)
    r.added.add(number)


# --- what an extraction leaves behind -----------------------------------------------------


def wrap_the_lines_anew(r: Revision) -> None:
    """Other line breaks, some within words, as another column would have."""

    def wrap(line: str) -> str:
        if re.search(r"Sida \d|dnr \d", line):
            return line
        lines = textwrap.wrap(line, 41, break_long_words=False, break_on_hyphens=False)
        return re.sub(r"(?<=[a-zåäö]{5})([a-zåäö]{5})\n", r"-\n\1\n", "\n".join(lines))

    r.layout.append(lambda raw: "\n".join(map(wrap, raw.split("\n"))))


def print_page_headers(r: Revision) -> None:
    """A running title with the number of the page, in the midst of sentences."""

    def put(raw: str) -> str:
        lines = raw.split("\n")
        pages = [lines[i : i + 40] for i in range(0, len(lines), 40)]
        heads = [
            f"Avtal 2027, dnr 1-{n}     Sida {n} av {len(pages)}" for n in range(1, len(pages) + 1)
        ]
        return "\n".join("\n".join([head, *page]) for head, page in zip(heads, pages, strict=True))

    r.layout.append(put)


def put_soft_hyphens(r: Revision) -> None:
    r.layout.append(lambda raw: re.sub(r"\b([a-zåäö]{6})(?=[a-zåäö]{4})", "\\1\u00ad", raw))


def double_the_spaces(r: Revision) -> None:
    r.layout.append(lambda raw: re.sub(r"(?<=[a-zåäö]) (?=[a-zåäö])", "  ", raw))


def print_link_targets(r: Revision) -> None:
    """The target of a link in the midst of a sentence."""
    passage = r.one(single)
    words = in_the_midst(r.words(passage), "https://exempel.example/vag/till?sida=4#del")
    r.operations.append((*r.place(passage), words))


def print_a_contents_list(r: Revision) -> None:
    """Every heading once more at the front, with the number of its page."""
    heads = [r.heading(s)[2] for s in r.outline if s.clause[0].isdigit() and "-" not in s.clause]
    dotted = "".join(f"{head} {'.' * 20} {i // 4 + 1}\n" for i, head in enumerate(heads))
    r.layout.append(lambda raw: f"Ett omslag\n\nInnehåll\n{dotted}\n{raw}")


(REWORD, NUMBER_, ACTOR, FORCE, CONDITION, SHORTEN) = REWORDED
# In this order all of them fit one text: what needs the rarest sentence comes first.
EDITS: list[Edit] = [
    delete_a_clause, renumber_a_clause, renumber_the_last_chapters, NUMBER_, part_a_statement,
    add_a_sentence_inside_a_statement, move_within_its_clause, merge_two_sentences,
    split_a_sentence, SHORTEN, move_and_reword, ACTOR, FORCE, REWORD, CONDITION, add_a_sentence,
    move_to_another_clause, delete_a_statement, retitle_a_clause, add_a_clause,
    print_link_targets, wrap_the_lines_anew, put_soft_hyphens, double_the_spaces,
    print_page_headers,
]  # fmt: skip
# These are tried alone.
BESIDES = [
    print_a_contents_list,
    move_and_rewrite,
    reword("rewrite_every_third_word", long, every_third),
]
