"""What a page shows of its case: an entry an act, by time, each agreement by itself.

    ```{entries}
    :open: start
    placement: acute
    legal-basis: sol
    ```

The body is the page's case. Without options the page shows what that case calls for; `:about:`
(some facts), `:acts:`, `:phases:` and `:role:` choose, and what the case calls for and they leave
out is named.
`:open:` are the groups that stand unfolded. An argument names the agreements; without one, all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from samverkan.files.errors import Problems
from samverkan.model.chosen import Chosen, Wish, choose, wish
from samverkan.model.deadlines import NEVER
from samverkan.model.entries import Entry
from samverkan.model.guide import Text
from samverkan.model.records import PHASES
from samverkan.site.base import SiteDirective, shows
from samverkan.site.domain import clause_links
from samverkan.site.kit import bullets, fold, line, paragraph
from samverkan.words.entries import EntryWords

FOLDED = "sg-more sg-closed"  # on paper too: the page's answer stands above


def setup(app: Sphinx) -> None:
    """Register the entries of a page."""
    app.add_directive("entries", EntriesDirective)


class EntriesDirective(SiteDirective):
    """The entries of the page's case: a part an agreement, in it a fold a group."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = dict.fromkeys(("about", "acts", "phases", "role", "open"), directives.unchanged)

    def show(self) -> list[nodes.Node]:
        codes = self.arguments[0].split() if self.arguments else []
        texts = [self.text(code) for code in codes] or self.guide.settled
        wished = self._wish()
        parts = [self._part(choose(self.guide, text, wished)) for text in texts]
        case = wished.case
        events = {f"{event}<": day is not NEVER for event, day in case.events.items()}
        facts = self.say.facts({**case.facts, **events})
        assumed = paragraph(self.say("entries.case", facts=facts), "sg-meta")
        return [assumed, *parts] if facts else [*parts]

    def _wish(self) -> Wish:
        """What the page asks for. Raises an error at its line."""
        source, at = self.get_source_info()
        try:
            return wish(self.guide, self.options, "\n".join(self.content), source)
        except Problems as error:
            problems = error.problems
            said = (f"line {p.line + at}: {p.message}" if p.line else p.message for p in problems)
            raise self.error("; ".join(said)) from None

    def _part(self, chosen: Chosen) -> nodes.container:
        """One agreement's entries, or that it says nothing of this."""
        text, say = chosen.text, EntryWords(self.guide, self.language, chosen.found)
        name = text.agreement.short[self.language]
        part = nodes.container(classes=["sg-part", f"in-{text.prefix}"])
        part += nodes.rubric("", name, classes=["sg-agreement"])
        if not chosen.groups:
            part += paragraph(self.say("entries.nothing", text=name), "sg-silent")
        elif clauses := [scope.clause for scope in chosen.covered_by]:
            before, after = self.say("entries.covered", clauses="|").split("|")
            part += line(before, *clause_links(text, clauses), after, classes=["sg-meta"])
        opened = self.options.get("open", "").split()
        for group, entries in chosen.groups:
            listed = list(self._listed(text, say, entries))
            room = "phase" if group in PHASES else "entries"
            title = f"{self.say(f'{room}.{group}')} ({len(entries)})"
            is_open = group in opened
            part += (
                [nodes.rubric("", title), *listed] if is_open else fold(title, *listed, kind=FOLDED)
            )
        part += self._rest(chosen, say)
        return part

    def _listed(
        self, text: Text, say: EntryWords, entries: Iterable[Entry]
    ) -> Iterator[nodes.Element]:
        """The entries of a group; those that hang by one condition stand under it."""
        by_condition: dict[str, list[nodes.list_item]] = {}
        for entry in entries:
            item = nodes.list_item("", *self._entry(text, say, entry), classes=["sg-entry"])
            condition = say.condition(entry.if_) if entry.if_ else ""
            by_condition.setdefault(condition, []).append(item)
        for condition, items in sorted(by_condition.items(), key=lambda found: found[0] != ""):
            if condition:
                yield paragraph(self.say("entries.if", condition=condition), "sg-if")
            yield nodes.bullet_list("", *items, classes=["sg-entries"])

    def _entry(self, text: Text, say: EntryWords, entry: Entry) -> Iterator[nodes.Node]:
        """The headline with its clauses, who pays, and whom it does not bind."""
        yield self._headline(text, say, entry)
        more = (say.payer(entry), say.not_bound(entry))
        yield from (paragraph(words, "sg-meta") for words in more if words)

    def _headline(self, text: Text, say: EntryWords, entry: Entry) -> nodes.paragraph:
        """Who does what, with its clauses; marked, so that the law's notes are put beside it."""
        self.use(*entry.provisions)
        links = clause_links(text, entry.clauses)
        # Of what a text only speaks of, a headline says nothing: its own sentence does.
        tells = entry.parts[0].force or say.payer(entry)
        words = say.headline(entry) if tells else " ".join(say.sentences(entry))
        node = line(f"{words.rstrip('.')} (", *links, ").", classes=["sg-act"])
        shows(node, *entry.provisions, case=say.case)
        return node

    def _rest(self, chosen: Chosen, say: EntryWords) -> Iterator[nodes.Node]:
        """What the case calls for and stands on other pages, and what the text does not say."""
        by_phase: dict[str, list[nodes.Node]] = {phase: [] for phase in (*PHASES[1:], PHASES[0])}
        for entry in chosen.left_out:
            phase = self.guide.acts[entry.act].phase
            by_phase[phase].append(self._headline(chosen.text, say, entry))
        left = [
            node
            for phase, items in by_phase.items()
            if items
            for node in (paragraph(self.say(f"phase.{phase}"), "sg-if"), bullets(*items))
        ]
        silent = dict.fromkeys(say.unsaid(e, aspect) for e in chosen.shown for aspect in e.unsaid)
        for key, count, body in (
            ("left-out", len(chosen.left_out), left),
            ("unsaid", len(silent), [bullets(*map(paragraph, silent))]),
        ):
            if count:
                yield from fold(f"{self.say(f'entries.{key}')} ({count})", *body, kind=FOLDED)
