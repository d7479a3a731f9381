"""My case: the browser's engine answers as the model does, and the form leads to the answers."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import icalendar
import pytest
from playwright.sync_api import Browser, Page

from samverkan.data.load import load
from samverkan.model.case import Case
from samverkan.model.entries import entries
from samverkan.model.guide import Guide
from samverkan.model.plan import plan
from samverkan.scenarios.features import read_features
from samverkan.scenarios.run import run_all
from samverkan.site.mycase import answered
from tests.cases import at_limits, for_browser, random_cases

ROOT = Path(__file__).parents[2]
RANDOM = int(os.environ.get("SAMVERKAN_RANDOM_CASES", "300"))
SEED = 20261130
# What the page does: it decides each case, with rules by their addresses, and tells a digest of
# each answer; the answers themselves, of a hundred kilobytes, where they are asked for.
DECIDE = """async ([cases, whole]) => {
  const { decideCase } = await import("./_static/case/engine.js");
  const { guide } = await (await fetch("_static/case/data.json")).json();
  const rules = Object.fromEntries(guide.texts.map((text) => [text.code, text.rules]));
  const told = (entry) => {
    const name = (number) => rules[entry.code][number].address;
    return { ...entry, rules: entry.rules.map(name), parts: entry.parts.map((p) => p.map(name)),
      alternatives: entry.alternatives.map(name),
      limits: entry.limits.map(({ rule, due, verdict }) => [name(rule), due, verdict]) };
  };
  const digest = async (said) => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(said)));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };
  return Promise.all(cases.map(async (one) => {
    const { entries, open, awaiting, notHere, asked } = decideCase(guide, one);
    const groups = { entries, open, awaiting, notHere };
    const said = Object.entries(groups).map(([name, group]) => [name, group.map(told)]);
    const answer = { ...Object.fromEntries(said), asked: asked.slice(0, 3) };
    return whole ? answer : digest(answer);
  }));
}"""
ANSWERS = {
    "role": "social-services",
    "start": "acute",
    "age": "17",
    "legal-basis": "lvu-immediate",
    "placed-in": "stockholm",
    "care-form": "hvb",
    "home-municipality-in": "vastra-gotaland",
    "registered-in": "vastra-gotaland",
    "placement<": "day",
    "examination-done<": "never",
    "oral-examination-done<": "never",
}


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(ROOT)


@pytest.fixture(scope="module")
def engine(browser: Browser, origin: str) -> Page:
    page = browser.new_page()
    page.goto(f"{origin}/mitt-arende.html")
    return page


def _meant(guide: Guide, case: Case) -> str:
    """What the model answers, as the browser writes it."""
    answer = answered(entries(guide, plan(guide, case), case.role))
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def _differing(engine: Page, cases: list[Case], meant: list[str]) -> list[int]:
    """The cases that the browser answers otherwise than the model."""
    found = []
    for at in range(0, len(cases), 50):
        told = [for_browser(case) for case in cases[at : at + 50]]
        for number, said in enumerate(engine.evaluate(DECIDE, [told, False]), at):
            if said != hashlib.sha256(meant[number].encode()).hexdigest():
                found.append(number)
    return found


def _alike(guide: Guide, engine: Page, cases: list[Case]) -> None:
    """Fail with the first field that differs, where one does."""
    meant = [_meant(guide, case) for case in cases]
    for number in _differing(engine, cases, meant)[:1]:
        told = for_browser(cases[number])
        (said,) = engine.evaluate(DECIDE, [[told], True])
        for field, wanted in json.loads(meant[number]).items():
            assert (told, field, said[field]) == (told, field, wanted)
        pytest.fail(f"written otherwise: {told}")


def test_the_browser_answers_every_scenario_as_the_model_does(guide: Guide, engine: Page) -> None:
    worlds = [outcome.world for outcome in run_all(read_features(guide), guide)]
    cases = [Case(world.facts, world.events, world.on) for world in worlds]
    assert len(cases) > 800
    _alike(guide, engine, cases)


def test_the_browser_answers_any_case_as_the_model_does(guide: Guide, engine: Page) -> None:
    _alike(guide, engine, list(random_cases(guide, RANDOM, SEED)))


def test_the_browser_answers_alike_at_every_limit(guide: Guide, engine: Page) -> None:
    cases = list(at_limits(guide))
    assert len(cases) > 40
    _alike(guide, engine, cases)


# What a mutant of the engine changes, and in which file: each must answer some case otherwise.
MUTANTS = [
    ("conditions", "number < high", "number <= high"),
    ("conditions", "number >= low", "number > low"),
    ("conditions", "inner === null ? null : !inner", "inner"),
    ("conditions", 'const settling = kind === "any"', 'const settling = kind === "all"'),
    ("days", "7 * (span.weeks ?? 0)", "6 * (span.weeks ?? 0)"),
    ("days", "12 * (span.years ?? 0)", "13 * (span.years ?? 0)"),
    ("days", "Math.min(date, last)", "date"),
    ("days", "when <= due", "when < due"),
    ("days", "on <= due", "on < due"),
    ("days", "{ days: 1 }, -1", "{ days: 1 }, 1"),
    ("engine", "when < limit", "when <= limit"),
    ("engine", "since <= told.on", "since < told.on"),
    ("engine", "!entry.calledFor,", "entry.calledFor,"),
    ("engine", 'entry.kind === "prompt" ? 1 : 2', "2"),
    ("engine", "entry.binds === false, entry.done", "entry.done"),
]


@pytest.fixture(scope="module")
def many(guide: Guide) -> tuple[list[Case], list[str]]:
    cases = [*at_limits(guide), *random_cases(guide, 60, SEED)]
    return cases, [_meant(guide, case) for case in cases]


@pytest.mark.parametrize(("file", "find", "put"), MUTANTS, ids=[put for _, _, put in MUTANTS])
def test_a_changed_engine_answers_otherwise(
    many: tuple[list[Case], list[str]],
    browser: Browser,
    origin: str,
    file: str,
    find: str,
    put: str,
) -> None:
    source = (ROOT / f"docs/_static/case/{file}.js").read_text("utf-8")
    assert find in source
    page = browser.new_page()
    changed = source.replace(find, put)
    page.route(
        f"**/case/{file}.js",
        lambda route: route.fulfill(body=changed, content_type="text/javascript"),
    )
    page.goto(f"{origin}/mitt-arende.html")
    assert _differing(page, *many)
    page.close()


# --- the form ---------------------------------------------------------------------------


def _walk(page: Page) -> None:
    """Answer every question that is asked, and ask for the result."""
    while page.locator("#my-case form").count():
        for name in {
            box.get_attribute("name") for box in page.locator("#my-case [type=radio]").all()
        }:
            page.check(f'#my-case input[name="{name}"][value="{ANSWERS.get(str(name), "?")}"]')
        page.click("#my-case button[type=submit]")
    page.click("#my-case .sg-actions button")


@pytest.fixture(params=["", "en/"], ids=["sv", "en"])
def result(request: pytest.FixtureRequest, browser: Browser, origin: str) -> Any:
    """The result of a real case, on a phone; and every request after it had begun."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, accept_downloads=True)
    page = context.new_page()
    page.goto(f"{origin}/{request.param}mitt-arende.html")
    page.click("#my-case button")
    page.wait_for_selector("#my-case form")
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url))
    _walk(page)
    yield page, asked
    context.close()


def test_a_real_case_is_answered_on_a_phone(result: tuple[Page, list[str]]) -> None:
    """LVU at once, tonight, HVB in Stockholm County, home in Västra Götaland, not examined."""
    page, asked = result
    for fold in page.locator("#my-case details").all():
        fold.evaluate("node => { node.open = true; }")
    said = page.inner_text("#my-case")
    for clause in (
        "VG\xa03.4.3.1",
        "VG\xa03.4.3.2",
        "VG\xa03.4.7",
        "VG\xa03.4.2.1",
        "ST\xa07.8",
        "VG\xa02.2.2",
    ):
        assert clause in said
    assert asked == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        0,
        0,
        "",
    ]
    assert page.url.endswith("mitt-arende.html")


def test_the_result_is_a_few_screens(result: tuple[Page, list[str]]) -> None:
    page, _ = result
    assert page.locator("#my-case").evaluate("node => node.scrollHeight / 844") < 4


def test_the_calendar_is_one(result: tuple[Page, list[str]]) -> None:
    """All-day events with a reminder, read by a library that is not ours."""
    page, _ = result
    button = page.locator("#my-case button").filter(has_text=".ics")
    if not button.count():
        pytest.fail("no day to put in a calendar")
    with page.expect_download() as waiting:
        button.click()
    file = icalendar.Calendar.from_ical(waiting.value.path().read_bytes())
    events = file.walk("VEVENT")
    assert events
    assert all(event.walk("VALARM") for event in events)
    assert "child" not in file.to_ical().decode().lower()


def test_going_back_keeps_the_answers(browser: Browser, origin: str) -> None:
    page = browser.new_page()
    page.goto(f"{origin}/mitt-arende.html")
    page.click("#my-case button")
    page.check("#my-case input[value=social-services]")
    page.click("#my-case button[type=submit]")
    page.wait_for_selector("#my-case input[name=start]")
    page.go_back()
    assert page.is_checked("#my-case input[value=social-services]")
    page.close()
