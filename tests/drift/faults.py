"""Wrong edits as people really make them, each with the check that must tell of it.

An edit is a text that stands once in a file, and what it becomes. A message must begin with
the place where the fault can be mended and hold the words of `says`.
"""

from dataclasses import dataclass
from typing import Literal

Person = Literal["owner", "editor", "translator", "trainer", "developer"]
SLOW = ("translations", "site", "tests")


@dataclass(frozen=True)
class Fault:
    """One wrong edit.

    `new` is None where the file is deleted, and `old` is empty where it is a new one. `at` is
    the place that the message must begin with, unless it is the edit's own: a file alone, or a
    file and words in it to be found one after another. `check` is a command of `samverkan`, or
    a file of tests, which must fail. `also` are edits of other files (file, old, new) that whoever
    makes this one makes too.
    """

    name: str
    by: Person
    file: str
    old: str
    new: str | None
    check: str
    says: tuple[str, ...]
    at: tuple[str, ...] = ()
    also: tuple[tuple[str, str, str], ...] = ()

    @property
    def quick(self) -> bool:
        """Whether it takes some seconds only: no build, no reading of all pages, no tests."""
        return not self.check.startswith(SLOW)


VG = "agreements/vastra-gotaland/2021"
ST = "agreements/stockholm/2020"
PAGES = "docs/locales/en/LC_MESSAGES"
TOLD = "docs/locales/en/LC_MESSAGES/scenarios/vastra-gotaland/tvist.po"
ENDING = "scenarios/vastra-gotaland/avslut-och-hemgang.feature"
EXAMINATION = "scenarios/vastra-gotaland/halsoundersokning.feature"
INQUIRY = "scenarios/vastra-gotaland/utredning-och-samtycke.feature"
MANDATE = "scenarios/vastra-gotaland/vardkontakt-och-fullmakt.feature"
DEVIATIONS = "scenarios/vastra-gotaland/styrning-och-avvikelser.feature"
DISPUTE = "scenarios/vastra-gotaland/tvist.feature"
TARGETS = "scenarios/vastra-gotaland/giltighet-och-malgrupp.feature"
ORAL = "scenarios/lansgranser/oral-undersokning.feature"
ELSEWHERE = "scenarios/lansgranser/vard-i-annan-region.feature"
COSTS = "scenarios/stockholm/kostnader.feature"
# A page, and the words with which it begins.
CARE, LEADS = "docs/roller/vard.md", "Här står det som texterna lägger"
TERM = "scenarios/stockholm/giltighet-och-malgrupp.feature"
DISPUTE_ST = "scenarios/stockholm/tvist.feature"

RULES = [
    Fault(
        "number-of-weeks", "owner", f"{VG}/3.4.3.1.yaml", "{within: {weeks: 4}", "{within: {weeks: 5}",
        "check", ("S-079 (VG-3.4.3.1)", "'inom 5 veckor efter"), (EXAMINATION, "@S-079", "säger när: inom 4"),
    ),
    Fault(
        "unit-of-time", "owner", f"{VG}/3.3.1.yaml", "{within: {months: 4}", "{within: {weeks: 4}",
        "check", ("S-195 (VG-3.3.1)", "senast inom 4 veckor"), (INQUIRY, "@S-195", "texten säger när"),
    ),
    Fault(
        "event-counted-from", "owner", f"{VG}/3.5.2.yaml", "from: placement-end}", "from: placement-change}",
        "check", ("S-290 (VG-3.5.2)", "efter bytet av placering"), (ENDING, "@S-290", "texten säger när"),
    ),
    Fault(
        "other-vague-word", "owner", f"{VG}/4.3.yaml", "{vague: promptly}", "{vague: as-soon-as-possible}",
        "check", ("S-131 (VG-4.3)", "the text says: snarast möjligt", f"vg/4.3/raise-in-line ({VG}/4.3.yaml:"),
        (DISPUTE, "@S-131", "texten säger när"),
    ),
    Fault(
        "every-other-year", "owner", f"{VG}/4.2.yaml", "{every: {years: 1}}", "{every: {years: 2}}",
        "check", ("S-309 (VG-4.2)", "en gång på 2 år", f"{VG}/4.2.yaml:"), (DEVIATIONS, "@S-309", "en gång per år"),
    ),
    Fault(
        "force-weakened", "owner", f"{VG}/4.3.yaml", "force: must\n      qualifiers: [in-the-first-place]\n", "force: should\n      qualifiers: [in-the-first-place]\n",
        "check", ("S-130 (VG-4.3)", "should", "settle-locally"), (DISPUTE, "@S-130", "ska lösa tvisten lokalt"),
    ),
    Fault(
        "other-actor", "owner", f"{VG}/3.4.3.1.yaml",
        "examination.offer-appointment\n      who: health-centre", "examination.offer-appointment\n      who: social-services",
        "check", ("S-079 (VG-3.4.3.1)", "must by social-services", "vg/3.4.3.1/offer-appointment"),
        (EXAMINATION, "@S-079", "29 mars 2026 | är"),
    ),
    Fault(
        "other-recipient", "owner", f"{VG}/3.4.3.1.yaml", "to: region-of-placement", "to: region",
        "check", ("S-075 (VG-3.4.3.1)", "the text says: vårdcentralen där barnet är listat / regionen;"), (EXAMINATION, "@S-075", "| hälsoundersökningen genomfördes"),
    ),
    Fault(
        "other-place", "owner", f"{VG}/3.4.3.2.yaml", "where: within-vgr", "where: local-level",
        "check", ("S-103 (VG-3.4.3.2)", "the text says: på lokal nivå"), (ORAL, "@S-103", "Exempel:", "|", "\n", "|"),
    ),
    Fault(
        "one-payer-of-two", "owner", f"{ST}/7.5.yaml", "pays: [region-stockholm, municipality]", "pays: region-stockholm",
        "check", ("S-244 (ST-7.5)", "the text says: Region Stockholm;", f"{ST}/7.5.yaml:"), (COSTS, "@S-244", "| 15 |"),
    ),
    Fault(
        "fee-for-another", "owner", f"{ST}/7.8.yaml", "no-fee-for: [social-services]", "no-fee-for: [patient]",
        "check", ("S-115", "not: social-services", f"{ST}/7.8.yaml:"), (ELSEWHERE, "@S-115", "betalar ingen avgift"),
    ),
    Fault(
        "consent-of-another", "owner", f"{VG}/3.4.7.yaml", "consent: custodian", "consent: child",
        "check", ("S-242 (VG-3.4.7)", "the text says: barnet", "vg/3.4.7/voluntary-consent"), (MANDATE, "@S-242", "Och samtycke krävs"),
    ),
    Fault(
        "condition-dropped", "owner", f"{VG}/1.6.yaml", "      when: {law-changed: yes}\n", "",
        "check", ("S-158 (VG-1.6)", "vg/1.6/adjustments"), (TARGETS, "@S-158", "gäller här ingen regel"),
    ),
    Fault(
        "condition-turned", "owner", f"{VG}/3.4.3.1.yaml",
        "not: {happened: {event: examination-done, before: placement}}", "all: [{happened: {event: examination-done, before: placement}}]",
        "check", ("S-075 (VG-3.4.3.1)", "must by social-services"), (EXAMINATION, "@S-075", "| hälsoundersökningen genomfördes"),
    ),
    Fault(
        "condition-of-the-other", "owner", f"{VG}/3.4.3.1.yaml", "when: {listed-at-health-centre: no}", "when: {listed-at-health-centre: yes}",
        "check", ("answers 'to' of 'examination.request' differently from vg/3.4.3.1/contact.listed",),
        (f"{VG}/3.4.3.1.yaml", "  contact:"),
    ),
    Fault(
        "age-of-the-scope", "owner", f"{VG}/1.4.yaml", "when: {age: {below: 21}}", "when: {age: {below: 18}}",
        "check", ("S-130 (VG-4.3)", "the case stands on no ladder of VG"), (DISPUTE, "@S-130", "hanteras tvisten i steg 1"),
    ),
    Fault(
        "clause-out-of-the-scope", "owner", f"{VG}/1.4.yaml", '"2.2.2", "2.2.3", "2.2.4", "3", "4.3"]', '"2.2.2", "2.2.4", "3", "4.3"]',
        "check", ("S-263 (VG-2.2.3, VG-1.4)", "applies or is open"),
        ("scenarios/vastra-gotaland/oro-och-anmalan.feature", "@S-263", "Exempel:", "| 21"),
    ),
    Fault(
        "last-day-of-validity", "owner", f"{VG}/1.6.yaml", "until: 2023-12-31", "until: 2024-12-31",
        "check", ("S-154 (VG-1.6)", "2024-03-31, not 2023-03-31"), (TARGETS, "@S-154", "sista dag"),
    ),
    Fault(
        "period-of-notice", "owner", f"{ST}/11.yaml", "notice: {months: 12}", "notice: {months: 6}",
        "check", ("S-174 (ST-11)", "2026-10-01, not 2027-04-01"), (TERM, "@S-174", "| 1 april 2026"),
    ),
    Fault(
        "relation-lost", "owner", f"{VG}/3.4.3.1.yaml",
        "aspect: force\n        is: together", "aspect: deadline\n        is: together",
        "check", ("answers 'force' of 'examination.request' differently", "declare it under 'relations'"),
        (f"{VG}/3.4.3.1.yaml", "  not-done-before-placement:"),
    ),
    Fault(
        "conflict-smoothed-over", "owner", f"{VG}/3.4.3.1.yaml", "aspect: to\n        is: conflict", "aspect: to\n        is: together",
        "check", ("S-075 (VG-3.4.3.1)", "are declared {'together'}"), (EXAMINATION, "@S-075", "| hälsoundersökningen genomfördes"),
    ),
    Fault(
        "step-only-reports", "owner", f"{ST}/9.yaml", "number: 3, effect: decides", "number: 3, effect: reports",
        "check", ("S-144 (ST-9)", "the current step reports, not decides", f"{ST}/9.yaml:"), (DISPUTE_ST, "@S-144", "Exempel:", "| parterna"),
    ),
    Fault(
        "not-meanwhile", "owner", f"{ST}/9.yaml", "      meanwhile: dispute\n", "",
        "check", ("S-146 (ST-9)", "nothing says must", "dispute.secure-care"), (DISPUTE_ST, "@S-146", "under tiden"),
    ),
    Fault(
        "content-dropped", "owner", f"{VG}/3.4.3.1.yaml", '        - {sv: "en vårdplan", en: "a care plan"}\n', "",
        "check", ("S-084 (VG-3.4.3, VG-3.4.3.1)", "no step fits 'texten räknar upp: en vårdplan'"), (EXAMINATION, "@S-084", "en vårdplan"),
    ),
    Fault(
        "rule-renamed", "owner", f"{VG}/3.4.3.1.yaml", "  collect-records:\n", "  gather-records:\n",
        "check", ("vastra-gotaland/3.4.3.1 is '", "and was accepted as '", "collect-records"), (f"{VG}/3.4.3.1.yaml", "statements:"),
    ),
    Fault(
        "rule-removed", "owner", f"{VG}/4.3.yaml", "      deadline: {vague: promptly}\n", "",
        "check", ("S-131 (VG-4.3)", "the text says: nothing"), (DISPUTE, "@S-131", "texten säger när"),
    ),
    Fault(
        "reference-removed", "owner", f"{VG}/3.7.yaml",
        '''  sip-guideline:
    fingerprint: de7acb5838cd
    source: {from: Riktlinje för Samordnad, to: "individuell plan, SIP"}
    reference: {sv: "SIP-riktlinjen.", en: "The SIP guideline."}
    refers-to: [sip-guideline]
''', "",
        "check", ("vastra-gotaland/3.7 is '", "and was accepted as '", "sip-guideline"), (f"{VG}/3.7.yaml", "statements:"),
    ),
    Fault(
        "other-section-cited", "owner", f"{ST}/2.yaml", '"sol-2001: 5 kap. 1 d §"', '"sol-2001: 2 kap. 7 §"',
        "check", ("stockholm/2 is '",), (f"{ST}/2.yaml", "statements:"),
    ),
    Fault(
        "unknown-section-cited", "owner", f"{ST}/2.yaml", '"sol-2001: 5 kap. 1 d §"', '"sol-2001: 5 kap. 9 d §"',
        "check", ("unknown section '5 kap. 9 d §'", "did you mean"),
    ),
    Fault(
        "clause-renumbered-inside", "owner", f"{VG}/3.7.yaml", 'clause: "3.7"', 'clause: "3.6"',
        "check", ("clause '3.6' stands in a file called '3.7.yaml'",),
    ),
    Fault(
        "english-left-out", "owner", f"{VG}/3.4.3.1.yaml", '{sv: "en vårdplan", en: "a care plan"}', '{sv: "en vårdplan"}',
        "check", ("'en' is missing",),
    ),
    Fault(
        "key-misspelt", "owner", f"{VG}/4.3.yaml", "deadline: {vague: promptly}", "dedline: {vague: promptly}",
        "check", ("unknown key 'dedline'; did you mean 'deadline'?",),
    ),
    Fault(
        "tie-to-the-agreement-lost", "owner", f"{VG}/edition.yaml", "    - {registered-in: vastra-gotaland}\n", "",
        "check", ("S-127", "no rule of VG on 'oral-examination.request' applies"), (ELSEWHERE, "@S-127", "begär"),
    ),
    Fault(
        "duty-in-a-remark", "owner", f"{VG}/3.4.3.1.yaml",
        "Texten säger vem socialtjänsten kontaktar.", "Socialtjänsten ska kontakta vårdcentralen.",
        "lint", ("typed by hand: an obligation, 'Socialtjänsten … ska'",),
        (f"{VG}/3.4.3.1.yaml", "to: nearest-health-centre\n    oddities:", "sv: >-"),
    ),
    Fault(
        "other-number-in-english", "owner", f"{ST}/1.yaml", "the 26 municipalities", "the 25 municipalities",
        "lint", ("the English disagrees: it lacks the number 26",), (f"{ST}/1.yaml", "parties:", "en: >-"),
    ),
]  # fmt: skip

# A sentence is written by hand, and held to its rules word by word in each language.
SENTENCES = [
    Fault(
        "sentence-says-more", "owner", f"{VG}/3.4.3.1.yaml", "Vårdcentralen ansvarar för att hämta in", "Vårdcentralen ansvarar för att skyndsamt hämta in",
        "check", ("says.sv: 'skyndsamt' is what no field says",),
    ),
    Fault(
        "sentence-says-more-in-english", "translator", f"{ST}/7.8.yaml", "Region Stockholm is obliged to provide", "Region Stockholm and the municipality are obliged to provide",
        "check", ("says.en: 'municipality', read as 'the municipality', is what no field says",),
    ),
    Fault(
        "sentence-says-less", "owner", f"{VG}/4.3.yaml", "lyfts frågan skyndsamt vidare", "lyfts frågan vidare",
        "check", ("says.sv: deadline (line ", "says 'skyndsamt', and no words do",),
        (f"{VG}/4.3.yaml", "raise-in-line:", "sv: >-"),
    ),
    Fault(
        "sentence-says-less-in-english", "translator", f"{VG}/4.3.yaml", "responsibility for immediately agreeing", "responsibility for agreeing",
        "check", ("says.en: deadline (line ", "says 'immediately'",),
        (f"{VG}/4.3.yaml", "agree-interim:", "en: >-"),
    ),
    Fault(
        "condition-left-out-of-a-sentence", "owner", f"{VG}/4.3.yaml",
        "När verksamheter i kommun och region tvistar ska den närmaste chefen med mandat att\n        besluta i frågan",
        "Den närmaste chefen med mandat att\n        besluta i frågan ska",
        "check", ("says.sv: condition (line ", "says 'verksamheter i kommun och region tvistar'",),
        (f"{VG}/4.3.yaml", "settle-locally:", "sv: >-"),
    ),
    Fault(
        "weaker-force-in-a-sentence", "owner", f"{VG}/3.4.3.1.yaml", "En tid för hälsoundersökningen ska", "En tid för hälsoundersökningen bör",
        "check", ("says.sv: 'bör' is what no field says; force (line ", "says 'ska'",),
    ),
    Fault(
        "other-number-in-a-sentence", "translator", f"{VG}/3.4.3.1.yaml", "health examination within four weeks", "health examination within five weeks",
        "check", ("says.en: 'five weeks' is what no field says; deadline (line ", "says '4 weeks'",),
    ),
    Fault(
        "other-recipient-in-a-sentence", "owner", f"{VG}/3.4.3.1.yaml", "kontakta regionen på\n        placeringsorten för", "kontakta den närmaste\n        vårdcentralen för",
        "check", ("says.sv: 'närmaste vårdcentralen' is what no field says; to (line ", "says 'regionen på placeringsorten'",),
    ),
]  # fmt: skip

SHARED = [
    Fault(
        "cut-point-moved", "owner", "agreements/facts.yaml", "cuts: [18, 21]", "cuts: [18, 20]",
        "check", ("21 is not among the cut points of 'age': [18, 20]",), (f"{VG}/1.4.yaml", "age: {below: 21}"),
    ),
    Fault(
        "value-renamed", "owner", "agreements/facts.yaml", "    lvu-immediate:\n      sv: \"barnet", "    lvu-omedelbart:\n      sv: \"barnet",
        "check", ("unknown value 'lvu-immediate' of fact 'legal-basis'; did you mean 'lvm-immediate'?",),
        (f"{ST}/5.yaml", "legal-basis: [sol"),
    ),
    Fault(
        "value-in-other-words", "owner", "agreements/facts.yaml", 'sv: "barnet bor i familjehem",', 'sv: "barnet bor i jourhem",',
        "check", ("S-109 (ST-7.8): no step fits 'att barnet bor i familjehem'", "did you mean 'barnet bor i jourhem'"),
        (ORAL, "Bakgrund:", "barnet bor i familjehem"),
    ),
    Fault(
        "presumption-lost", "owner", "agreements/facts.yaml", "  presumed: resident\n", "",
        "check", ("S-371 (VG-2.2.4)", "custodian-regards-child-wishes"), (INQUIRY, "@S-371", "ska vårdnadshavaren"),
    ),
    Fault(
        "presumption-lost-where-no-scenario-tells", "owner", "agreements/facts.yaml", "  presumed: suitable\n", "",
        "check", ("fact/telling-reporter is '",), ("agreements/facts.yaml", "telling-reporter:"),
    ),
    Fault(
        "presumed-against-what-is-told", "owner", "agreements/facts.yaml", "  presumed-unless: {happened: {event: discharged}}\n", "",
        "check", ("fact/discharge is '",), ("agreements/facts.yaml", "\ndischarge:", "d"),
    ),
    Fault(
        "contradiction-lost", "owner", "agreements/cases.yaml",
        '''  too-old:
    when: {age: {from: 100}}
    says:
      sv: "barnet kan inte vara 100 år eller äldre"
      en: "the child cannot be 100 years old or older"
''', "",
        "check", ("contradiction/too-old is gone",), ("docs/lock.txt", "contradiction/too-old "),
    ),
    Fault(
        "contradiction-narrowed", "owner", "agreements/cases.yaml", "{legal-basis: lvm, age: {below: 13}}", "{legal-basis: lvm, age: {below: 1}}",
        "check", ("contradiction/too-young-for-lvm is '",), ("agreements/cases.yaml", "too-young-for-lvm:"),
    ),
    Fault(
        "question-in-other-words", "owner", "agreements/facts.yaml", "Hur sker placeringen?", "Är placeringen akut?",
        "check", ("S-005 (VG-3.4.4)", "'Hur sker placeringen?' is not known"),
        ("scenarios/vastra-gotaland/akut-placering.feature", "@S-005", "Hur sker placeringen?"),
    ),
    Fault(
        "question-of-an-act-dropped", "owner", "agreements/acts.yaml",
        "be applied\"}\n  asks: [who, force, condition]", "be applied\"}\n  asks: [who, condition]",
        "check", ("act/agreement.be-covered is '", "was accepted as '", "who force condition"), ("agreements/acts.yaml", "agreement.be-covered:"),
    ),
    Fault(
        "law-ends-another-day", "owner", "agreements/statutes.yaml",
        "repealed: 2025-07-01\n  successor: sol-2025", "repealed: 2026-07-01\n  successor: sol-2025",
        "check", ("statute/sol-2001 is '",), ("agreements/statutes.yaml", "sol-2001:"),
    ),
    Fault(
        "section-in-force-mistyped", "owner", "agreements/statutes.yaml", "now: 10 kap. 8–9 §§", "now: 10 kap. 18–19 §§",
        "check", ("statute/sol-2001 is '",), ("agreements/statutes.yaml", "sol-2001:"),
    ),
    Fault(
        "months-of-a-divergence", "owner", "agreements/divergences.yaml",
        "a placement has ended may go on for at most six", "a placement has ended may go on for at most five",
        "lint", ("the English disagrees: it lacks the number 6",),
        ("agreements/divergences.yaml", "follow-up-six-months:", "en: >-"),
    ),
    Fault(
        "divergence-from-an-unknown-law", "owner", "agreements/divergences.yaml",
        "follow-up-six-months:\n  since: 2025-07-01\n  kind: substance\n  statute: sol-2025", "follow-up-six-months:\n  since: 2025-07-01\n  kind: substance\n  statute: sol-2052",
        "check", ("unknown statute 'sol-2052'; did you mean 'sol-2025'?",),
    ),
    Fault(
        "divergence-from-another-day", "owner", "agreements/divergences.yaml",
        "follow-up-six-months:\n  since: 2025-07-01", "follow-up-six-months:\n  since: 2025-01-01",
        "check", ("divergence/follow-up-six-months is 'sol-2025 since 2025-01-01 (",), ("agreements/divergences.yaml", "follow-up-six-months:"),
    ),
    Fault(
        "actor-in-other-words", "editor", "glossary/actors.yaml",
        'definite: {sv: "huvudmannen", en', 'definite: {sv: "den ansvarige", en',
        "check", ("S-040 (VG-2.2.2)", "'huvudmannen' is not known"), ("scenarios/vastra-gotaland/sip.feature", "@S-040", "är det huvudmannen"),
    ),
    Fault(
        "look-alike-one-way", "editor", "glossary/times.yaml",
        "look-alikes: [immediately-genast, without-delay, promptly]", "look-alikes: [immediately-genast, promptly]",
        "check", ("names 'immediately-omgaende' as a look-alike, which does not name",), ("glossary/times.yaml", "without-delay:", "look-alikes"),
    ),
    Fault(
        "defined-in-a-circle", "editor", "glossary/times.yaml",
        '{sv: "direkt, före andra uppgifter", en: "right away, before other tasks"}', '{sv: "omgående, före annat", en: "right away, before the rest"}',
        "check", ("(sv) is defined by itself: immediately-omgaende",),
    ),
    Fault(
        "term-of-two-concepts", "editor", "glossary/actors.yaml", 'term: {sv: "socialnämnd",', 'term: {sv: "socialtjänst",',
        "check", ("'socialtjänst' (sv) already is the term of 'social-services'",),
    ),
    Fault(
        "concept-for-nothing", "editor", "glossary/times.yaml", "immediately-genast:\n", """\
later-on:
  kind: time
  term: {sv: vid lämpligt tillfälle, en: on a suitable occasion}
  definite: {sv: vid lämpligt tillfälle, en: on a suitable occasion}
  definition: {sv: "när det passar", en: "when it suits"}
  evidence: ours

immediately-genast:
""",
        "check", ("nothing speaks of 'vid lämpligt tillfälle'",),
    ),
    Fault(
        "theme-forgotten", "editor", "glossary/themes.yaml", 'times: {sv: "Tidsord", en: "Words for time"}\n', "",
        "check", ("no theme for glossary/times.yaml",), ("glossary/themes.yaml", "actors:"),
    ),
]  # fmt: skip

PROSE = [
    Fault(
        "deprecated-term", "editor", CARE, LEADS, f"Sociala myndigheter är något annat. {LEADS}",
        "check", ("'Sociala myndigheter' is deprecated: 'socialtjänst'",),
    ),
    Fault(
        "duty-by-hand", "editor", CARE, LEADS, f"Vårdcentralen ska svara på frågor. {LEADS}",
        "lint", ("typed by hand: a claim bound to no rule (force), 'Vårdcentralen … ska'",),
    ),
    Fault(
        "time-by-hand", "editor", CARE, LEADS, f"Svaret kommer inom två veckor. {LEADS}",
        "lint", ("typed by hand: a time, 'två veckor'",),
    ),
    Fault(
        "age-by-hand", "editor", CARE, LEADS, f"Sidan rör barn som inte har fyllt 18 år. {LEADS}",
        "lint", ("typed by hand: an age",),
    ),
    Fault(
        "payer-by-hand", "editor", CARE, LEADS, f"Regionen betalar undersökningen. {LEADS}",
        "lint", ("typed by hand: a claim bound to no rule (cost), 'Regionen … betalar'",),
    ),
    Fault(
        "vague-time-by-hand", "editor", CARE, LEADS, f"Undersökningen görs skyndsamt. {LEADS}",
        "lint", ("typed by hand: a claim bound to no rule (order), 'Undersökningen … skyndsamt'",),
    ),
    Fault(
        "act-by-hand", "editor", CARE, LEADS, f"Socialtjänsten kallar till SIP-möte. {LEADS}",
        "lint", ("typed by hand: a claim bound to no rule (act), 'Socialtjänsten … kallar'",),
    ),
    Fault(
        "claim-without-force-by-hand", "editor", CARE, LEADS, f"Notan går till hemkommunen. {LEADS}",
        "lint", ("typed by hand: a claim bound to no rule (act), 'hemkommunen … går'",),
    ),
    Fault(
        "claim-by-hand-in-english", "translator", f"{PAGES}/roller/vard.po", "Here is what the texts lay", "The school may stay away. Here is what the texts lay",
        "lint", ("typed by hand: a claim bound to no rule (force), 'school … may'",), (f"{PAGES}/roller/vard.po", f'msgid ""\n"{LEADS}'),
    ),
    Fault(
        "bound-words-lose-their-condition", "editor", "docs/amnen/halsoundersokning.md", " om den inte är *uppenbart* onödig]", "]",
        "check", ("(sv) condition says",),
    ),
    Fault(
        "clause-cited-without-its-rules", "editor", CARE, LEADS, "Se {clause}`VG-3.5.2`. " + LEADS,
        "lint", ("cites VG-3.5.2, but the page shows none of its rules",),
    ),
    Fault(
        "act-left-out-of-a-table", "editor", "docs/amnen/lakarundersokning.md", "certificate.* compulsory-care.*", "certificate.*",
        "check", ("docs/amnen/lakarundersokning.md is '", "was accepted as '", "VG-3.3.1"), ("docs/amnen/lakarundersokning.md",),
    ),
    Fault(
        "facts-of-a-table", "editor", "docs/situationer/akut-placering.md", "placement: acute\nlisted-at", "placement: planned\nlisted-at",
        "check", ("docs/situationer/akut-placering.md is '",), ("docs/situationer/akut-placering.md",),
    ),
    Fault(
        "role-to-nothing", "editor", "docs/roller/vard.md", "{rule}`vg/3.2/contact-social-services`", "{rule}`vg/3.2/contact-the-social-services`",
        "site", ("unknown rule 'vg/3.2/contact-the-social-services'; did you mean 'vg/3.2/contact-social-services'?",),
    ),
    Fault(
        "link-to-nothing", "editor", "docs/amnen/sip.md", "(samtycke-och-sekretess.md)", "(samtycke.md)",
        "site", ("samtycke.md",),
    ),
    Fault(
        "heading-in-other-words", "editor", "docs/amnen/sip.md", "## Flera tider för samma SIP", "## Olika tider för en SIP",
        "site", ("'amnen/sip.html#flera-tider-for-samma-sip' is no longer on the site",), ("docs/addresses.txt", "amnen/sip.html", "flera-tider"),
        also=((f"{PAGES}/amnen/sip.po", 'msgid "Flera tider för samma SIP"', 'msgid "Olika tider för en SIP"'),),
    ),
    Fault(
        "page-deleted", "editor", "docs/amnen/avvikelser.md", "", None,
        "check", ("docs/amnen/avvikelser.md is gone",), ("docs/lock.txt", "docs/amnen/avvikelser.md"),
    ),
    Fault(
        "redirect-to-nothing", "editor", "docs/redirects.yaml", "", "amnen/sip.html#kort: amnen/sipp.html\n",
        "site", ("leads to 'amnen/sipp.html', which is not on the site; did you mean 'amnen/sip.html'?",),
    ),
]  # fmt: skip

ENGLISH = [
    Fault(
        "verb-unknown", "owner", "agreements/acts.yaml", 'do: {sv: "erbjuda en SIP",', 'do: {sv: "föreslå en SIP",',
        "check", ("the verb 'föreslå' is not in agreements/verbs.yaml",),
    ),
    Fault(
        "text-written-another-way", "owner", f"{VG}/3.1.yaml", '{sv: "Samordningsansvar",', "{sv: Samordningsansvar,",
        "format --check", ("is not formatted: run 'samverkan format'",), (f"{VG}/3.1.yaml",),
    ),
    Fault(
        "degree-lost-in-english", "translator", "agreements/facts.yaml", 'en: "a SIP is not clearly unnecessary"', 'en: "a SIP is not unnecessary"',
        "check", ("fact/sip-need is '",), ("agreements/facts.yaml", "sip-need:"),
    ),
    Fault(
        "offer-becomes-carry-out", "translator", "agreements/acts.yaml", 'en: "offer the child a health examination"', 'en: "carry out a health examination on the child"',
        "check", ("act/examination.offer is '",), ("agreements/acts.yaml", "examination.offer:"),
    ),
    Fault(
        "end-becomes-beginning-in-english", "translator", "glossary/events.yaml", 'en: "the placement ended"', 'en: "the placement started"',
        "check", ("concept/placement-end is 'event (",), ("glossary/events.yaml", "placement-end:"),
    ),
    Fault(
        "number-in-english", "translator", TOLD, "have met twice", "have met three times",
        "lint", ("the English disagrees: it lacks the number 2",), (TOLD, 'msgid "De närmast barnet har'),
    ),
    Fault(
        "message-twice", "translator", TOLD,
        'msgid "Närmaste chef är först ut', 'msgid "Tvister mellan kommun och region i Västra Götaland"\nmsgstr "Disputes"\n\nmsgid "Närmaste chef är först ut',
        "lint", ("stands twice: 'Tvister mellan kommun",),
    ),
    Fault(
        "negation-lost", "translator", f"{PAGES}/lagen.po", "The guide does not correct", "The guide does correct",
        "lint", ("the Swedish denies",), (f"{PAGES}/lagen.po", 'msgid ""\n"Här står vad lagarna'),
    ),
    Fault(
        "force-weakened-in-english", "translator", TOLD, "child must get", "child may get",
        "lint", ("nothing answers to 'ska'",), (TOLD, 'msgid ""\n"När två verksamheter'),
    ),
    Fault(
        "actor-swapped-in-english", "translator", TOLD, '"The social services and a psychiatric', '"The health centre and a psychiatric',
        "lint", ("'socialtjänst' is 'health centre'",), (TOLD, 'msgid ""\n"Socialtjänsten och en'),
    ),
    Fault(
        "deprecated-english", "translator", TOLD, '"The managers higher up', '"The welfare managers higher up',
        "check", ("'welfare' is deprecated: 'social services'",),
    ),
    Fault(
        "english-emptied", "translator", f"{PAGES}/amnen/sip.po", 'msgstr "Short answer"', 'msgstr ""',
        "translations", ("no English for 'Kort svar'",), (f"{PAGES}/amnen/sip.po", 'msgid "Kort svar"'),
    ),
    Fault(
        "english-fuzzy", "translator", f"{PAGES}/amnen/sip.po", 'msgid "Kort svar"', '#, fuzzy\nmsgid "Kort svar"',
        "translations", ("fuzzy: 'Kort svar'",), (f"{PAGES}/amnen/sip.po", 'msgid "Kort svar"'),
    ),
    Fault(
        "english-obsolete", "translator", f"{PAGES}/amnen/sip.po", 'msgid "Kort svar"', 'msgid "Kortare svar"',
        "translations", ("the Swedish no longer says 'Kortare svar'",),
    ),
    Fault(
        "role-lost-in-english", "translator", f"{PAGES}/amnen/sip.po", "{clause}`VG-3.1` and {clause}`VG-3.4.4`.", "{clause}`VG-3.1` and its neighbour.",
        "translations", ("lacks {clause}`VG-3.4.4`",), (f"{PAGES}/amnen/sip.po", 'msgid "Hur guiden läser det'),
    ),
    Fault(
        "swedish-changed-alone", "trainer", DISPUTE, "har träffats två gånger utan", "har träffats tre gånger utan",
        "translations", ("no English for 'De närmast barnet har träffats tre",), (DISPUTE, "Scenario: En tvist som inte"),
    ),
]  # fmt: skip

SCENARIOS = [
    Fault(
        "assertion-removed", "trainer", DISPUTE, "      Och det är inom respektive huvudmans linjeorganisation\n", "",
        "check", ("S-131 is 'VG-4.3: 1 row, ", "and was accepted as 'VG-4.3: 1 row, "), (DISPUTE, "@S-131", "Scenario:"),
    ),
    Fault(
        "first-keyword-mistyped", "trainer", DISPUTE,
        "Givet att verksamheter i kommun och region tvistar\n      Och att 0 steg", "givet att verksamheter i kommun och region tvistar\n      Och att 0 steg",
        "check", ("is read as a description", "did you mean 'Givet'?"),
    ),
    Fault(
        "space-that-is-none", "trainer", DISPUTE, "och hur snart?\n      Givet att verksamheter", "och hur snart?\n      Givet att\u00a0verksamheter",
        "check", ("U+00A0 (no-break space), after 'att'",),
    ),
    Fault(
        "language-lost", "trainer", DISPUTE, "# language: sv\nEgenskap: Tvister", "Egenskap: Tvister",
        "check", ("must begin with '# language: sv'",),
    ),
    Fault(
        "no-when", "trainer", DISPUTE, "      När överenskommelsen i Västra Götaland tillämpas\n      Så står tvisten på steg 2\n", "      Så står tvisten på steg 2\n",
        "check", ("applies no agreement: it has no 'När'",), (DISPUTE, "@S-131", "Scenario:"),
    ),
    Fault(
        "scenario-renumbered", "trainer", DISPUTE, "@S-131", "@S-931",
        "check", ("S-131 is gone (it was VG-4.3: ",), ("scenarios/lock.txt", "S-131 "),
    ),
    Fault(
        "row-removed", "trainer", EXAMINATION, "        | hälsoundersökningen är onödig, men inte uppenbart  |\n", "",
        "check", ("S-070 is 'VG-3.4.3: 1 row, ", "and was accepted as 'VG-3.4.3: 2 rows, "), (EXAMINATION, "@S-070", "Scenariomall:"),
    ),
    Fault(
        "rows-all-removed", "trainer", EXAMINATION,
        "        | hälsoundersökningen behövs                         |\n        | hälsoundersökningen är onödig, men inte uppenbart  |\n", "",
        "check", ("has no example rows",), (EXAMINATION, "@S-070", "Scenariomall:"),
    ),
    Fault(
        "name-twice", "trainer", DISPUTE, "Scenario: En tvist som inte löses lokalt lyfts skyndsamt i linjen", "Scenario: Närmaste chef är först ut att lösa en tvist i Västra Götaland",
        "check", ("already stands on line",),
    ),
    Fault(
        "id-twice", "trainer", DISPUTE, "@S-131", "@S-130", "check", ("the id S-130 stands 2 times",), (DISPUTE, "Scenario: En tvist som inte"),
    ),
    Fault(
        "unknown-clause", "trainer", DISPUTE, "@S-130 @VG-4.3", "@S-130 @VG-4.33",
        "check", ("unknown tag '@VG-4.33'; did you mean 'VG-4.3'?",), (DISPUTE, "@S-130", "Scenario:"),
    ),
    Fault(
        "clause-untagged", "trainer", ELSEWHERE, "@S-114 @VG-3.4.3 @VG-3.4.3.1", "@S-114 @VG-3.4.3.1",
        "check", ("S-114 is 'VG-3.4.3.1 ST-4 ", "and was accepted as 'VG-3.4.3 VG-3.4.3.1 ST-4 "), (ELSEWHERE, "@S-114", "Scenario"),
    ),
    Fault(
        "column-misspelt", "trainer", EXAMINATION, "      Och att <listningen>\n", "      Och att <listnigen>\n",
        "check", ("no column is called <listnigen>; did you mean 'listningen'?",),
    ),
    Fault(
        "unknown-actor", "trainer", DISPUTE, "närmaste chef med mandat att besluta i frågan ska lösa", "närmsta chef med mandat att besluta i frågan ska lösa",
        "check", ("S-130 (VG-4.3): no step fits", "did you mean"),
    ),
    Fault(
        "no-then", "trainer", EXAMINATION,
        "tillämpas\n      Så gäller här ingen regel om att initiera en hälsoundersökning\n\n    @S-072", "tillämpas inte\n\n    @S-072",
        "check", ("asserts nothing: it has no 'Så'",), (EXAMINATION, "@S-071", "Scenario:"),
    ),
    Fault(
        "value-asserted-wrongly", "trainer", DISPUTE, "Och texten säger när: skyndsamt", "Och texten säger när: snarast möjligt",
        "check", ("S-131 (VG-4.3) fails", "the text says: skyndsamt; not: snarast möjligt", "vg/4.3/raise-in-line"),
    ),
    Fault(
        "date-asserted-wrongly", "trainer", EXAMINATION, "den 30 mars 2026\n      Och det <utfall>\n      Och guiden", "den 31 mars 2026\n      Och det <utfall>\n      Och guiden",
        "check", ("S-079 (VG-3.4.3.1) fails", "['2026-03-30'], not 2026-03-31", f"({VG}/3.4.3.1.yaml:"), (EXAMINATION, "@S-079", "29 mars 2026 | är"),
    ),
    Fault(
        "duty-in-a-story", "trainer", DISPUTE, "Det är måndag, och ingen har prövat något ännu.", "Socialtjänsten ska lösa tvisten själv.",
        "lint", ("typed by hand: an obligation",), (DISPUTE, "Socialtjänsten och en psykiatrisk"),
    ),
    Fault(
        "feature-deleted", "trainer", DISPUTE, "", None,
        "check", ("S-130 is gone",), ("scenarios/lock.txt", "S-130 "),
    ),
    Fault(
        "lock-edited-by-hand", "trainer", "scenarios/lock.txt", "S-131 VG", "- S-131 VG",
        "check", ("is no line of a lock",),
    ),
]  # fmt: skip

CODE = [
    Fault(
        "a-day-too-little", "developer", "samverkan/model/deadlines.py", "sign * span.number})", "sign * span.number - 1})",
        "tests/test_deadlines.py", ("test_a_span_ends_on_the_same_weekday_or_day_of_the_month",),
    ),
    Fault(
        "any-for-all", "developer", "samverkan/model/conditions.py", "            settling = isinstance(condition, Any_)\n", "            settling = isinstance(condition, All)\n",
        "tests/test_conditions.py", ("test_all_is_the_least_of_its_parts",),
    ),
    Fault(
        "force-upgraded", "developer", "samverkan/words/words.yaml", 'may: {sv: "får", en: "may"}', 'may: {sv: "ska", en: "must"}',
        "tests/test_render.py", ("test_a_force_is_said_with_its_own_verb_and_no_other",),
    ),
    Fault(
        "scope-ignored", "developer", "samverkan/data/load.py", "if any(within(here, place) for place in s.covers)", "if not s.covers",
        "check", ("S-128", "fails: 'examination.carry-out'", "applies or is open"), (ELSEWHERE, "@S-128", "gäller här ingen regel"),
    ),
    Fault(
        "step-that-asserts-nothing", "developer", "samverkan/scenarios/claims.py",
        'return Claim(not found, f"the last day is {[day.isoformat() for day in found]}")', 'return Claim(True, "")',
        "tests/test_guards.py", ("test_no_then_step_holds_whatever_the_case",),
    ),
    Fault(
        "loss-overlooked", "developer", "samverkan/proof/locks.py", "set(PART.findall(kept.said)) - set(PART.findall(found.said))", "found.said is None",
        "tests/test_locks.py", ("test_what_a_scenario_loses_is_told_with_its_line",),
    ),
    Fault(
        "open-taken-for-silent", "developer", "samverkan/model/plan.py", 'return Answer(aspect, "open" if is_open else "silent")', 'return Answer(aspect, "silent")',
        "tests/test_model.py", ("test_an_answer_that_waits_for_a_fact_is_open_and_not_silent",),
    ),
    Fault(
        "other-regions-duty-taken-for-ones-own", "developer", "samverkan/model/entries.py", "return followed or self.region in (None, text.agreement.region)", "return True",
        "tests/test_entries.py", ("test_a_health_centre_is_not_the_one_of_the_other_region",),
    ),
    Fault(
        "narrowed-for-all", "developer", "samverkan/model/entries.py", "repr(as_.who), as_.normally or rule.normally, *narrow)", "as_.normally or rule.normally)",
        "tests/test_entries.py", ("test_narrower_words_are_not_said_of_those_whom_the_text_names_without_them",),
    ),
    Fault(
        "one-of-two-that-clash", "developer", "samverkan/model/entries.py", "if c.relation.prevails and not", "if not",
        "tests/test_entries.py", ("test_of_rules_that_clash_and_that_the_guide_reads_together_both_are_told",),
    ),
    Fault(
        "last-day-shut-out", "developer", "samverkan/model/validity.py", "on <= at_latest", "on < at_latest",
        "tests/test_validity.py", ("test_vastra_gotaland_runs_out_on_the_last_day_of_its_extension",),
    ),
    Fault(
        "law-left-out-of-a-table", "developer", "samverkan/site/entries.py", "        shows(node, *entry.provisions, case=say.case)\n", "",
        "tests/test_beside.py", ("test_the_law_stands_beside_the_rule_in_every_way_of_showing_it[sv]",),
    ),
    Fault(
        "same-name-under-another-rule", "developer", "samverkan/scenarios/features.py",
        "seen.setdefault((scenario.path, scenario.name), scenario)", "seen.setdefault((scenario.path, scenario.rule), scenario)",
        "tests/test_guards.py", ("test_a_planted_fault_is_told_with_its_line[name-twice-under-another-rule]",),
    ),
    Fault(
        "field-without-its-schema", "developer", "samverkan/model/records.py", "    party_by_party: bool = False\n", "    party_by_party: bool = False\n    verbal: bool = False\n",
        "tests/test_schemas.py", ("test_the_schemas_that_are_kept_are_those_of_the_records",),
    ),
    Fault(
        "number-not-compared", "developer", "samverkan/prose/agree.py",
        'return {value(match.group(), language) for match in pattern("number", language).finditer(text)}', "return set()",
        "tests/test_translations_agree.py", ("test_disagreements_of_each_class_are_found[number]",),
    ),
]  # fmt: skip

FAULTS = [*RULES, *SENTENCES, *SHARED, *PROSE, *ENGLISH, *SCENARIOS, *CODE]
