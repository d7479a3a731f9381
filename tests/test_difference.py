"""What an edition changes: planted changes of every kind, each found, and nothing else."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from second import Data, copy_data, edit, renumber, second_edition
from typer.testing import CliRunner, Result

from samverkan.changes.change import FORMAL, Change
from samverkan.changes.classify import smallest
from samverkan.changes.differences import differences, find_text
from samverkan.changes.pairs import pairs
from samverkan.changes.view import View
from samverkan.changes.words import WORDS, fields
from samverkan.cli import app
from samverkan.data.load import load
from samverkan.files.errors import Problems
from samverkan.model.conditions import Condition, decide
from samverkan.model.guide import Guide, Provision, Text
from samverkan.model.records import (
    ASPECTS,
    LANGUAGES,
    Clause,
    Edition,
    Rule,
    Scope,
    Statement,
    Validity,
)
from samverkan.words.say import WORDS as SILENT

Plant = Callable[[Path, str, str], int]
Enter = Callable[[Path], None]
TODAY = dt.date(2026, 11, 22)
OTHER_WORDS = {"sv": "Något annat än förut.", "en": "Something else than before."}


class Planted(NamedTuple):
    """A change: in which clause, how, and what it must be found as, where."""

    clause: str
    change: Callable[[Data], object]
    kind: str
    place: str


def statement(name: str) -> Callable[[Callable[[Data], object]], Callable[[Data], object]]:
    """`statement("offer")(change)` changes one statement of a clause."""
    return lambda change: lambda data: change(data["statements"][name])


def rule(name: str, **fields: Any) -> Callable[[Data], object]:
    """Give a rule ("offer", or "cost.examination") other fields; None takes one away."""
    own, _, key = name.partition(".")

    def change(data: Data) -> None:
        said = data["statements"][own]
        found = said["rules"][key] if key else said.get("rule") or said["right"]
        for field, value in fields.items():
            if value is None:
                del found[field.replace("_", "-")]
            else:
                found[field.replace("_", "-")] = value

    return change


def ladder(name: str, **fields: Any) -> Callable[[Data], object]:
    return lambda data: data["statements"][name]["rule"]["step"].update(fields)


def add(name: str, found: Data) -> Callable[[Data], object]:
    """A statement after the others of a clause."""
    source = {"from": "Här står något", "to": "som är nytt"}
    return lambda data: data["statements"].update({name: {"source": source, **found}})


def drop(name: str) -> Callable[[Data], object]:
    return lambda data: data["statements"].pop(name)


def reworded(data: Data) -> None:
    data["fingerprint"] = "0123456789ab"


PLANTED = [
    Planted("3.4.3.1", rule("offer-appointment", deadline={"within": {"weeks": 3}, "from": "examination-initiated"}), "deadline-tighter", "3.4.3.1/offer-appointment"),
    Planted("3.4.3.1", rule("offer-promptly", deadline={"vague": "without-delay"}), "deadline", "3.4.3.1/offer-promptly"),
    Planted("3.5.2", rule("end-within-two-months", deadline={"within": {"months": 3}, "from": "placement-end"}), "deadline-looser", "3.5.2/end-within-two-months"),
    Planted("4.2", rule("yearly-report", deadline={"every": {"months": 6}}), "deadline-tighter", "4.2/yearly-report"),
    Planted("3.3.1", rule("care-acts-promptly", deadline={"within": {"days": 5}, "from": "placement"}), "deadline", "3.3.1/care-acts-promptly"),
    Planted("3.4.3.1", rule("share-information", who="health-care"), "actor", "3.4.3.1/share-information"),
    Planted("3.4.3", rule("cost.examination", pays="municipality", no_fee_for=["patient"]), "payer", "3.4.3/cost.examination"),
    Planted("3.4.3", rule("cost.oral-examination", no_fee_for=["patient"]), "payer", "3.4.3/cost.oral-examination"),
    Planted("2.2.2", rule("document", force="should"), "force-weaker", "2.2.2/document"),
    Planted("2.2.3", rule("offer-meeting", force="must"), "force-stronger", "2.2.3/offer-meeting"),
    Planted("3.1", rule("social-services-convene", normally=None), "force-stronger", "3.1/social-services-convene"),
    Planted("4.1", rule("clear-routines", force="must"), "force", "4.1/clear-routines"),
    Planted("3.1", rule("care-plans", when=None), "scope-wider", "3.1/care-plans"),
    Planted("3.4.3", rule("initiate", when={"placement": "acute", "not": {"examination-need": "clearly-unnecessary"}}), "scope-narrower", "3.4.3/initiate"),
    Planted("4.4", rule("review-at-extension", when={"agreement-extended": "no", "law-changed": "yes"}), "condition", "4.4/review-at-extension"),
    Planted("3.2", rule("contact-care", to="school"), "recipient", "3.2/contact-care"),
    Planted("3.4.4", rule("after-placement.sip", where="within-vgr"), "place", "3.4.4/after-placement.sip"),
    Planted("3.4.7", rule("voluntary-consent", consent="child"), "consent", "3.4.7/voluntary-consent"),
    Planted("3.4.3.1", lambda data: data["statements"]["statement"]["rule"]["content"].pop(), "content", "3.4.3.1/statement"),
    Planted("1.1.3", rule("duty-to-cooperate", variant=None), "act", "1.1.3/duty-to-cooperate"),
    Planted("2.2.4", rule("form-of-consent.in-writing", uses=["sip-guideline"]), "document", "2.2.4/form-of-consent.in-writing"),
    Planted("1.5", rule("regulates-authorities-not-organisation", qualifiers=None), "meaning", "1.5/regulates-authorities-not-organisation"),
    Planted("1.3", statement("parties")(lambda said: said.update(definition=OTHER_WORDS)), "meaning", "1.3/parties"),
    Planted("4.3", ladder("settle-locally", effect="reports"), "ladder", "4.3/settle-locally"),
    Planted("4.3", ladder("handle-subregionally", number=4), "ladder", "4.3/handle-subregionally"),
    Planted("4.3", rule("secure-care", meanwhile=None), "ladder", "4.3/secure-care"),
    Planted("3.4.3.1", lambda data: data["statements"]["not-done-before-placement"]["relations"][0].update({"is": "together"}), "relation", "3.4.3.1/not-done-before-placement"),
    Planted("1.6", statement("extension")(lambda said: said["validity"].update(notice={"months": 6})), "validity", "1.6/extension"),
    Planted("1.6", statement("period")(lambda said: said["validity"].update(until="2024-12-31")), "validity", "1.6/period"),
    Planted("2.2.1", add("meet", {"rule": {"act": "statistics.compile", "who": "parties", "force": "must"}}), "new", "2.2.1/meet"),
    Planted("2.2.2", drop("others-may-come"), "gone", "2.2.2/others-may-come"),
    Planted("3", drop("whom-it-concerns"), "gone", "3/whom-it-concerns"),
    Planted("2.2.1", add("why", {"goal": OTHER_WORDS}), "new", "2.2.1/why"),
    Planted("3.4.2.1", rule("interpret-certificate", to=None), "silent", "3.4.2.1/interpret-certificate"),
    Planted("2.2.2", rule("offer", who="parties"), "answered", "2.2.2/offer"),
    Planted("3.4.6", statement("appoint")(lambda said: said.update(pending="reworded")), "unread", "3.4.6/appoint"),
    Planted("2.1", statement("law-decides")(reworded), "wording", "2.1/law-decides"),
    Planted("3.3.1", lambda data: data.update(title=OTHER_WORDS), "wording", "3.3.1"),
    Planted("2.2.2", statement("contents")(lambda said: said.update(oddities=[OTHER_WORDS])), "reading", "2.2.2/contents"),
    Planted("1.1", statement("right-to-best-health")(lambda said: said.update(cites=[])), "citation", "1.1/right-to-best-health"),
]  # fmt: skip


def real(root: Path) -> Path:
    """A copy of the real data with a second edition of Västra Götaland's text."""
    copy_data(root)
    return second_edition(root, "vastra-gotaland/2021", "2027")


def compared(root: Path) -> tuple[Guide, Text, Text, list[Change]]:
    guide = load(root, TODAY)
    one, other = find_text(guide, "vg@2021"), find_text(guide, "vg@2027")
    return guide, one, other, differences(guide, one, other)


def place(change: Change) -> str:
    """Where a change stands, without its agreement and edition."""
    return (change.before or change.after)[0].partition("/")[2]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Guide, Text, Text, list[Change]]:
    """The real edition beside a copy with all the changes at once."""
    root = tmp_path_factory.mktemp("planted")
    new = real(root)
    for one in PLANTED:
        edit(new, one.clause, one.change)
    return compared(root)


# --- every planted change, and no other ---------------------------------------------------


@pytest.mark.parametrize("one", PLANTED, ids=lambda one: f"{one.kind}:{one.place}")
def test_a_planted_change_is_found(planted: Any, one: Planted) -> None:
    assert (one.kind, one.place) in {(c.kind, place(c)) for c in planted[3]}


def test_nothing_but_the_planted_changes_is_found(planted: Any) -> None:
    found = sorted((change.kind, place(change)) for change in planted[3])
    assert found == sorted((one.kind, one.place) for one in PLANTED)


def test_every_field_of_the_data_is_compared() -> None:
    """By the table of its record, by the questions of an act, or as what is named here."""
    elsewhere = {
        "rule": {*ASPECTS, "act", "when", "normally", "no_fee_for", "delegates"},
        "statement": {
            "was", "source", "fingerprint", "pending", "says", "rule", "rules", "right", "scope",
            "validity", "relations", "review",
        },
        "scope": {"covers", "when"},
        "clause": {"clause", "was", "pending", "heading", "statements"},
        "edition": {
            "title", "status", "source_name", "noise", "retired", "contents", "engaged",
            "takes_effect",
        },
        "validity": set(),
    }  # fmt: skip
    records = (Rule, Statement, Scope, Clause, Edition, Validity)
    for record, (name, others) in zip(records, elsewhere.items(), strict=True):
        compared = set(fields(name))
        assert record.model_fields.keys() - others == compared - others, name
        assert not compared & others


def test_every_kind_of_change_is_planted() -> None:
    assert {one.kind for one in PLANTED} == set(WORDS.below("kinds"))
    assert len({one.kind for one in PLANTED} - set(FORMAL)) >= 20


def test_a_change_is_told_to_those_who_must_act(planted: Any) -> None:
    roles = {place(c): set(c.roles) for c in planted[3]}
    assert roles["3.4.3.1/offer-appointment"] == {"health-centre"}
    assert roles["3.4.3.1/share-information"] == {"social-services", "health-care"}  # before, now
    assert roles["3.4.7/voluntary-consent"] == set()  # only whose consent is needed is said
    assert roles["3.4.3.1/offer-promptly"] == {"health-centre"}  # by the act's rule
    assert roles["1.6/period"] == set()


# --- one edit ------------------------------------------------------------------------------


def move(name: str, to: str, clause: str, key: str = "") -> Callable[[Path], None]:
    """Take a statement of a clause, or one rule of it, into another clause, as a statement."""

    def change(new: Path) -> None:
        taken: Data = {}

        def take(data: Data) -> None:
            said = data["statements"]
            taken.update(said[name]["rules"].pop(key) if key else said.pop(name))

        edit(new, clause, take)
        moved = (
            add(f"{name}-of-it", {"rule": taken})
            if key
            else lambda d: d["statements"].update({name: taken})
        )
        edit(new, to, moved)

    return change


def unnamed(new: Path) -> None:
    """Another number, and nobody wrote where it stood: ids that stand once tell."""
    renumber(new, "4.2", "4.6")
    edit(new, "4.6", lambda data: data.pop("was"))


def both(*changes: Callable[[Data], object]) -> Callable[[Data], object]:
    return lambda data: [change(data) for change in changes]


def in_clause(clause: str, change: Callable[[Data], object]) -> Callable[[Path], None]:
    return lambda new: edit(new, clause, change)


ONE_EDIT: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "a copy": (lambda new: None, []),
    "a renumbered clause": (lambda new: renumber(new, "4.2", "4.6"), ["citation 4.2 → 4.6"]),
    "a renumbered clause that does not say so": (unnamed, ["citation 4.2 → 4.6"]),
    "a statement in another clause": (
        move("yearly-report", "4.1", "4.2"),
        ["citation 4.2/yearly-report → 4.1/yearly-report"],
    ),
    "a rule in another statement": (
        move("cost", "3.4.3.1", "3.4.3", "statement"),
        ["citation 3.4.3/cost → 3.4.3.1/cost-of-it"],
    ),
    "a rule that is gone, and the question that it leaves": (
        in_clause("3.4.3", lambda data: data["statements"]["cost"]["rules"].pop("statement")),
        ["gone 3.4.3/cost.statement pays"],
    ),
    "an answer that moves to another rule": (
        in_clause(
            "3.4.3.1",
            both(rule("offer-appointment", who=None), rule("offer-promptly", who="health-centre")),
        ),
        ["actor 3.4.3.1/offer-appointment", "actor 3.4.3.1/offer-promptly"],
    ),
    "a time in days": (
        in_clause("3.4.3.1", rule("offer-appointment", deadline={"within": {"days": 28}, "from": "examination-initiated"})),
        ["wording 3.4.3.1/offer-appointment"],
    ),
    "a condition that is negated twice more": (
        in_clause("3.4.3", rule("initiate", when={"not": {"not": {"not": {"examination-need": "clearly-unnecessary"}}}})),
        ["wording 3.4.3/initiate"],
    ),
    "another English only": (
        in_clause("1.3", lambda data: data["statements"]["parties"]["definition"].update(en="Other words.")),
        ["wording 1.3/parties"],
    ),
}  # fmt: skip


def told(change: Change) -> str:
    if change.kind == "citation":
        return f"citation {change.was.sv} → {change.now.sv}"
    return " ".join([change.kind, place(change), *change.questions])


@pytest.mark.parametrize("name", ONE_EDIT)
def test_one_edit_is_told_as_what_it_is_and_as_nothing_else(tmp_path: Path, name: str) -> None:
    change, expected = ONE_EDIT[name]
    change(real(tmp_path))
    guide, one, other, found = compared(tmp_path)
    assert sorted(map(told, found)) == expected
    assert not expected or differences(guide, other, one)
    if name.startswith("a renumbered"):
        assert len(found[0].before) == len(found[0].after) == len(one.clauses["4.2"].statements)


def test_backwards_every_change_is_its_opposite(planted: Any) -> None:
    guide, one, other, found = planted
    opposite = {
        "new": "gone", "answered": "silent", "force-stronger": "force-weaker",
        "deadline-tighter": "deadline-looser", "scope-wider": "scope-narrower",
    }  # fmt: skip
    opposite |= {b: a for a, b in opposite.items()} | {"unread": "unread"}
    back = {
        (c.kind, (c.after or c.before)[0].partition("/")[2]) for c in differences(guide, other, one)
    }
    there = {
        (opposite.get(c.kind, c.kind), (c.before or c.after)[0].partition("/")[2]) for c in found
    }
    assert {pair for pair in there if pair[0] != "unread"} == back  # the old text is all read


# --- in which cases -----------------------------------------------------------------------


def decided(condition: Condition, case: dict[str, Any]) -> bool | None:
    return decide(condition, case.get)


def pair_of(guide: Guide, change: Change) -> tuple[Provision, Provision]:
    by_address = {p.address: p for text in guide.every_text for p in text.provisions}
    rules = [
        next(by_address[a] for a in side if a in by_address)
        for side in (change.before, change.after)
    ]
    return rules[0], rules[1]


def shows(case: dict[str, Any], holds: Condition, fails: Condition) -> bool:
    """Whether a case decides two conditions apart."""
    return decided(holds, case) is True and decided(fails, case) is False


@pytest.mark.parametrize("name", ["3.1/care-plans", "3.4.3/initiate", "4.4/review-at-extension"])
def test_the_smallest_case_decides_the_texts_apart_and_no_smaller_one_does(
    planted: Any, name: str
) -> None:
    guide, _, _, found = planted
    change = next(c for c in found if place(c) == name)
    was, now = pair_of(guide, change)
    sides = [
        (change.gained, now.condition, was.condition),
        (change.lost, was.condition, now.condition),
    ]
    assert any(case is not None for case, _, _ in sides)
    for case, holds, fails in sides:
        if case is None:
            assert smallest(holds, fails, guide.facts) is None
            continue
        assert shows(case, holds, fails)
        for fact in case:
            less = {key: value for key, value in case.items() if key != fact}
            assert not shows(less, holds, fails), f"{fact} is not needed"


SCOPES: list[tuple[str, str, str, Callable[[Data], object]]] = [
    ("scope-narrower", "1.4", "placed-children", lambda when: when.update(age={"below": 18})),
    ("scope-wider", "1.4", "placed-children", lambda when: when.pop("legal-basis")),
    ("scope-narrower", "1.4", "children-and-young-people", lambda when: when.update(placement="acute")),
]  # fmt: skip


def first_scope(statement: Data) -> Data:
    """A statement has one scope, or a list of them."""
    scope: Any = statement["scope"]
    first: Data = scope[0] if isinstance(scope, list) else scope
    return first


@pytest.mark.parametrize(("kind", "clause", "name", "change"), SCOPES)
def test_a_scope_that_many_rules_share_is_told_once(
    tmp_path: Path, kind: str, clause: str, name: str, change: Any
) -> None:
    new = real(tmp_path)
    edit(new, clause, lambda data: change(first_scope(data["statements"][name])["when"]))
    guide, one, other, found = compared(tmp_path)
    assert {c.kind for c in found} == {kind}
    affected = {a for c in found for a in c.before if a in {p.address for p in one.provisions}}
    were, are = (
        {p.address.partition("/")[2]: p.condition for p in text.provisions} for text in (one, other)
    )
    apart = {place for place in were if were[place] != are[place]}
    assert {address.partition("/")[2] for address in affected} == apart
    for c in found:
        assert place(c) == f"{clause}/{name}"
        was, now = pair_of(guide, c)
        case = c.gained if kind == "scope-wider" else c.lost
        assert case is not None
        assert (c.lost if kind == "scope-wider" else c.gained) is None
        scopes = [tuple(p.scopes) for p in (was, now)]
        apart_now = [all(decided(s, case) is True for s in side) for side in scopes]
        assert apart_now == ([False, True] if kind == "scope-wider" else [True, False])


def test_when_a_case_concerns_the_agreement_is_a_scope_too(tmp_path: Path) -> None:
    new = real(tmp_path)
    edit(new, "edition", lambda data: data["engaged"]["any"].pop())
    _, one, other, found = compared(tmp_path)
    (change,) = found
    assert (change.kind, change.before, change.gained) == ("scope-narrower", ("vg",), None)
    assert change.lost is not None
    assert shows(change.lost, one.engaged, other.engaged)


# --- three editions, two agreements -------------------------------------------------------


def test_statements_are_followed_through_the_editions_between(tmp_path: Path) -> None:
    real(tmp_path)
    renumber(tmp_path / "agreements/vastra-gotaland/2027", "4.2", "4.6")
    third = second_edition(tmp_path, "vastra-gotaland/2027", "2030")
    edit(third, "4.6", lambda data: data.pop("was"))
    edit(
        third,
        "4.6",
        lambda data: data["statements"].update(
            yearly={"was": "4.6/yearly-report", **data["statements"].pop("yearly-report")}
        ),
    )
    guide = load(tmp_path, TODAY)
    one, last = find_text(guide, "vg@2021"), find_text(guide, "vg@2030")
    found = pairs(guide, one, last)
    assert found["4.2/yearly-report"] == "4.6/yearly"
    assert pairs(guide, last, one) == {now: was for was, now in found.items()}
    assert {c.kind for c in differences(guide, one, last)} == {"citation"}


def test_two_agreements_are_compared_by_act_and_aspect(guide: Guide) -> None:
    one, other = guide.text("vg"), guide.text("st")
    found = differences(guide, one, other)
    both = set(one.by_act) & set(other.by_act)
    alone = {c.act: c.kind for c in found if c.act not in both}
    assert alone == dict.fromkeys(set(one.by_act) - both, "gone") | dict.fromkeys(
        set(other.by_act) - both, "new"
    )
    for change in found:
        assert change.act
        if change.act in both and change.aspect not in (None, "condition"):
            cells = (change.was, change.now)
            silent = SILENT[f"silent.{change.aspect}"]
            assert (cells[0] == silent) == (change.kind == "answered")
            assert (cells[1] == silent) == (change.kind == "silent")


def test_an_agreement_does_not_differ_from_itself_and_differs_alike_both_ways(guide: Guide) -> None:
    one, other = guide.text("vg"), guide.text("st")
    assert differences(guide, one, one) == []
    there, back = differences(guide, one, other), differences(guide, other, one)
    assert {(c.act, c.aspect) for c in there} == {(c.act, c.aspect) for c in back}
    for change in (c for c in there if c.kind == "condition" and (c.gained or c.lost)):
        other_way = next(c for c in back if (c.act, c.aspect) == (change.act, change.aspect))
        assert (change.gained, change.lost) == (other_way.lost, other_way.gained)


# --- in words -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_is_said_in_both_languages(planted: Any, language: Any) -> None:
    guide, one, other, found = planted
    view = View(guide, one, other, found)
    sheet = view.sheet(language)
    for written in (sheet.text(), sheet.markdown(), sheet.html()):
        flat = " ".join(written.split())
        for number in range(1, len(found) + 1):
            assert f"[{number}]" in flat or f"\\[{number}\\]" in flat
    said = " ".join(view.said(change, language) for change in found)
    weeks = {"sv": ("inom 4 veckor", "inom 3 veckor"), "en": ("within 4 weeks", "within 3 weeks")}
    assert all(words in said for words in weeks[language])
    assert "None" not in said
    assert sheet.html().startswith(f'<!DOCTYPE html>\n<html lang="{language}">')


def test_a_change_for_two_actors_stands_under_both(planted: Any) -> None:
    guide, one, other, found = planted
    sections = View(guide, one, other, found).sheet("en").sections
    number = next(
        item.words.partition("]")[0]
        for item in sections["The health services"] if "3.4.3.1/share-information" in item.words
    )  # fmt: skip
    assert any(item.words.startswith(number) for item in sections["The social services"])


# --- the command --------------------------------------------------------------------------


def call(*words: str) -> Result:
    return CliRunner().invoke(app, [*words], env={"COLUMNS": "240"})


@pytest.fixture
def two(project: Path, enter: Enter) -> Path:
    """The real project with a second edition that says the same."""
    new = second_edition(project, "vastra-gotaland/2021", "2027")
    enter(project)
    return new


def test_something_of_substance_leaves_with_1_and_tells_what_rests_on_it(two: Path) -> None:
    edit(two, PLANTED[0].clause, PLANTED[0].change)
    ran = call("diff", "vg@2021", "vg@2027", "--lang", "en", "--format", "json")
    assert (ran.exit_code, ran.stderr) == (1, "")
    data = json.loads(ran.stdout)
    assert (data["from"], data["to"]) == ("vastra-gotaland/2021", "vastra-gotaland/2027")
    (change,) = data["changes"]
    assert change["kind"] == "deadline-tighter"
    assert change["roles"] == ["health-centre"]
    assert change["impact"]["pinned"]
    assert set(change["fails"]) <= set(change["impact"]["pinned"])
    assert {f["scenario"] for f in data["failures"]} == set(change["fails"])


@pytest.mark.parametrize(
    ("clause", "change", "status", "words"),
    [
        ("2.1", lambda data: None, 0, ["Of substance: 0. Other: 0."]),
        ("2.1", statement("law-decides")(reworded), 0, ["vg/2.1/law-decides → vg@2027/2.1/law-decides", "Of substance: 0. Other: 1."]),
        ("3.4.6", statement("appoint")(lambda said: said.update(pending="reworded")), 1, ["nobody has read both wordings"]),
        ("3.4.3.1", rule("offer-appointment", who="health-center"), 2, ["agreements/vastra-gotaland/2027/3.4.3.1.yaml:", "did you mean 'health-centre'?"]),
    ],
)  # fmt: skip
def test_the_exit_status_tells_whether_anything_of_substance_differs(
    two: Path, clause: str, change: Any, status: int, words: list[str]
) -> None:
    """What is still to be read counts as substance; a draft with faults is told of them."""
    edit(two, clause, change)
    ran = call("diff", "vg", "vastra-gotaland/2027", "--lang", "en")
    assert ran.exit_code == status
    said = " ".join((ran.stderr if status == 2 else ran.stdout).split())
    assert [one for one in words if one not in said] == []
    assert bool(ran.stdout) is not bool(ran.stderr)


@pytest.mark.parametrize(
    ("words", "hint"),
    [(["vg@2021", "vg@2026"], "did you mean 'vg@2021'"), (["vgg", "st"], "did you mean 'vg'")],
)
def test_an_unknown_edition_or_agreement_is_an_error_with_a_hint(
    words: list[str], hint: str
) -> None:
    ran = call("diff", *words)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert hint in ran.stderr


def test_two_agreements_differ_in_words() -> None:
    ran = call("diff", "vg", "st", "--lang", "en", "--format", "markdown")
    assert ran.exit_code == 1
    assert "How ST differs from VG" in ran.stdout
    assert "only VG" in ran.stdout


def test_find_text_knows_codes_and_folders(guide: Guide) -> None:
    vg = guide.text("vg")
    for name in ("vg", "VG", "vg@2021", "vastra-gotaland", "vastra-gotaland/2021/"):
        assert find_text(guide, name) is vg
    with pytest.raises(Problems, match="no agreement and no edition"):
        find_text(guide, "2021")
