"""Agreements side by side, an entry an act: what differs, what is the same, what one alone has."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes
from sphinx.application import Sphinx

from samverkan.model.guide import Provision, Text
from samverkan.model.records import PHASES
from samverkan.site.base import SiteDirective, belongs, note_use, shows
from samverkan.site.domain import clause_link, clause_links
from samverkan.site.kit import box, bullets, commas, fold, line, paragraph
from samverkan.site.words import WORDS
from samverkan.words.beside import spoken
from samverkan.words.compare import Compared
from samverkan.words.say import capital

FEW = 3  # texts whose clauses, or whose silence, are told one by one
UNFOLDED = 12  # entries of a page, or lines, that are not folded
MANY = 4  # texts from which on their sentences are
LISTED = 25  # entries that are not folded themselves
IDS = {"different": "skiljer", "same-words": "samma-ord", "same": "lika"}


def setup(app: Sphinx) -> None:
    """Register the comparison."""
    app.add_directive("compare", CompareDirective)


class CompareDirective(SiteDirective):
    """```{compare} inquiry before``` compares what the agreements say of the acts of some phases."""

    required_arguments = 1
    final_argument_whitespace = True

    def show(self) -> list[nodes.Node]:
        phases, texts = self.arguments[0].split(), self.guide.settled
        for phase in phases:
            if phase not in PHASES:
                raise self.error(f"unknown phase '{phase}'; valid: {', '.join(PHASES)}")
        by_verdict: dict[str, list[Compared]] = {key: [] for key in WORDS.below("compare.verdict")}
        alone: dict[str, list[str]] = {text.prefix: [] for text in texts}
        for act, told in self.guide.acts.items():
            regulating = [text for text in texts if act in text.by_act]
            if told.phase not in phases or not regulating:
                continue
            note_use(self.env, (p for text in regulating for p in text.by_act[act]))
            if len(regulating) == 1:
                alone[regulating[0].prefix].append(act)
            else:
                found = Compared(self.guide, act, regulating)
                by_verdict[found.verdict].append(found)
        folds = [node for text in texts for node in self._alone(text, alone[text.prefix])]
        title = nodes.title("", self.say("compare.only"))
        only = [nodes.section("", title, *folds, ids=["bara-en"])] if folds else []
        return [*self._compared(by_verdict), *only]

    def _compared(self, by_verdict: dict[str, list[Compared]]) -> list[nodes.Node]:
        """A section a verdict; what is the same in a line each, else an entry each."""
        many = sum(map(len, by_verdict.values())) - len(by_verdict["same"])
        sections: list[nodes.Node] = []
        for verdict, found in by_verdict.items():
            if verdict == "same":
                items: list[list[nodes.Node]] = [[self._named(c.act, c.texts)] for c in found]
            else:
                items = [self._entry(c, many) for c in found]
            if items:
                title = nodes.title("", self.say(f"compare.verdict.{verdict}", n=len(items)))
                kind, each = ([], []) if verdict == "same" else (["sg-entries"], ["sg-entry"])
                entries = bullets(classes=kind)
                entries += [nodes.list_item("", *item, classes=each) for item in items]
                body: list[nodes.Node] = [entries]
                if verdict == "same" and len(items) > UNFOLDED:
                    body = fold(title.astext(), entries)
                sections.append(nodes.section("", title, *body, ids=[IDS[verdict]]))
        return sections or [paragraph(self.say("compare.nothing"))]

    def _alone(self, text: Text, acts: list[str]) -> list[nodes.Node]:
        """What only one agreement regulates, folded."""
        name = text.agreement.short[self.language]
        title = self.say("compare.alone", text=name, n=len(acts))
        if not acts:
            return []
        found = box("", *fold(title, bullets(*(self._named(act, [text]) for act in acts))))
        belongs(found, text)
        return [found]

    def _named(self, act: str, texts: list[Text]) -> nodes.paragraph:
        """An act by its name, with the clauses on it."""
        do, force = self.guide.acts[act].do[self.language], texts[0].by_act[act][0].rule.force
        verb = f"{self.say.verb(force)} " if force in ("must-not", "need-not") else ""
        node = line(f"{capital(verb + do)} (", *self._clauses(texts, act), ")")
        shows(node, *self._told(act, [texts]))
        return node

    def _told(self, act: str, groups: list[list[Text]]) -> list[Provision]:
        """The rules that are told: those of the first of each group, and where the law has moved."""
        found = [
            rule
            for group in groups
            for text in group
            for rule in text.by_act[act]
            if text is group[0] or self.guide.diverging(rule.address)
        ]
        self.use(*found)
        return found

    def _entry(self, found: Compared, many: int) -> list[nodes.Node]:
        """In what the texts differ, in a sentence a question, and what each of them says."""
        title = paragraph(capital(self.guide.acts[found.act].do[self.language]), "sg-act")
        shows(title, *spoken(self.guide, *self._told(found.act, found.groups)))
        said = [node for group in found.groups for node in self._side(found.act, group)]
        body: list[nodes.Node] = [*self._differences(found), *self._silent(found)]
        if many > UNFOLDED or len(self.guide.settled) > MANY:
            said = fold(self.say("compare.sentences"), *said, kind="sg-why")
        body += said
        return fold(title.astext(), title, *body) if many > LISTED else [title, *body]

    def _differences(self, found: Compared) -> Iterable[nodes.paragraph]:
        """What each text answers where that takes a few words; the names of the other questions."""
        left = []
        for asked in found.differing:
            name = self.say("compare.the-act" if asked == "act" else f"asked.{asked}")
            if asked == "act" or asked in ("condition", "content"):
                left.append(name)
            elif contrast := found.contrast(self.say, asked):
                answers = (f"{self._names(t)}: {words}." for words, t in contrast.items())
                yield line(nodes.strong("", f"{capital(name)}. "), " ".join(answers))
            else:
                left.append(name)
        if left:
            key = "also" if len(left) < len(found.differing) else "differs"
            yield paragraph(self.say(f"compare.{key}", asked=self.say.join(left)), "sg-meta")

    def _side(self, act: str, texts: list[Text]) -> list[nodes.Node]:
        """What some texts say alike of an act: the sentences of the first, the clauses of all."""
        first, *others = texts
        clauses: dict[str, list[str]] = {}
        for rule in first.by_act[act]:
            clauses.setdefault(self.say.sentence(rule), []).append(rule.clause)
        said = [line(f"{words} (", *clause_links(first, n), ")") for words, n in clauses.items()]
        more: list[nodes.Node | str] = [" (", *self._clauses(others, act), ")"] if others else []
        names = line(nodes.strong("", self._names(texts)), *more, ": ")
        if len(said) > 1:
            return [names, bullets(*said)]
        return [line(*names.children, *said[0].children)]

    def _silent(self, found: Compared) -> Iterable[nodes.paragraph]:
        """The agreements that do not regulate the act; of many, how many they are."""
        others = [text for text in self.guide.settled if text not in found.texts]
        if len(others) > FEW:
            yield paragraph(self.say("compare.others", n=len(others)), "sg-silent")
        elif others:
            yield paragraph(self.say("compare.silent", texts=self._names(others)), "sg-silent")

    def _names(self, texts: Iterable[Text]) -> str:
        return self.say.join(text.agreement.short[self.language] for text in texts)

    def _clauses(self, texts: list[Text], act: str) -> Iterable[nodes.Node]:
        """Links to the clauses of some texts on an act, each once; of many texts, of the first."""
        named = texts[:1] if len(texts) > FEW else texts
        clauses = dict.fromkeys((text, p.clause) for text in named for p in text.by_act[act])
        yield from commas(clause_link(*one) for one in clauses)
        if more := len(texts) - len(named):
            yield nodes.Text(" " + self.say("compare.more", n=more))
