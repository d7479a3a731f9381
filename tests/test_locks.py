"""Nothing vanishes in silence: no scenario, no assertion, no address that people have linked to."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from copies import ROOT, samverkan
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.data.load import load, load_files
from samverkan.files.errors import Problems
from samverkan.proof import locks
from samverkan.proof.locks import Entries, Entry
from samverkan.scenarios.features import parse_features
from samverkan.site import addresses
from samverkan.site.build import build

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)
Plant = Callable[[Path, str, str], int]

FEATURE = """\
# language: sv
Egenskap: Prov

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige
    Och att barnet vårdas med stöd av SoL
    Och att barnet bor i familjehem
    Och att barnet är 12 år
    Och att placeringen är planerad

  @S-901 @VG-3.4.3
  Scenariomall: En tolvåring
    Givet att <behovet>
    När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
    Så ska socialtjänsten initiera en hälsoundersökning
    Och texten räknar upp: tandhälsa

    Exempel:
      | behovet                                           |
      | hälsoundersökningen behövs                        |
      | hälsoundersökningen är onödig, men inte uppenbart |

  @S-902 @VG-3.4.3 @VG-1.4
  Scenario: En tolvåring till
    Givet att hälsoundersökningen är uppenbart onödig
    När överenskommelsen i Västra Götaland tillämpas
    Så gäller här ingen regel om att initiera en hälsoundersökning
"""
SECOND = FEATURE[FEATURE.index("\n  @S-902") :]
HERE = "scenarios/prov.feature"
ACCEPT = "; if that is meant, accept it: samverkan lock"


# --- scenarios ----------------------------------------------------------------------------


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A folder with one feature, locked."""
    (tmp_path / "scenarios").mkdir()
    (tmp_path / HERE).write_text(FEATURE, "utf-8")
    (tmp_path / locks.ASSERTED).write_text(text(tmp_path), "utf-8")
    return tmp_path


def asserted(root: Path) -> dict[str, Entry]:
    return locks.asserted(s for feature in parse_features(root) for s in feature.scenarios)


def text(root: Path) -> str:
    return locks.text(locks.ASSERTED, asserted(root))


def lost(root: Path) -> list[str]:
    return [str(problem) for problem in locks.changed(root, locks.ASSERTED, asserted(root))]


def test_a_lock_has_a_line_for_what_each_scenario_stands_for(locked: Path) -> None:
    said = [line for line in text(locked).splitlines() if not line.startswith("#")]
    assert [line.partition(" (")[0] for line in said] == [
        "S-901 VG-3.4.3: 2 rows, 2 assertions",
        "S-902 VG-3.4.3 VG-1.4: 1 row, 1 assertion",
    ]
    assert lost(locked) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (SECOND, "", "scenarios/lock.txt:4: S-902 is gone (it was VG-3.4.3 VG-1.4: 1 row, 1 assertion "),
        ("@S-902", "@S-903", "scenarios/lock.txt:4: S-902 is gone (it was VG-3.4.3 VG-1.4: 1 row, 1 assertion "),
        ("    Och texten räknar upp: tandhälsa\n", "", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 1 assertion ("),
        ("Och texten räknar upp:", "Givet att barnet är 12 år\n    # Så texten räknar upp:", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 1 assertion ("),
        ("upp: tandhälsa", "upp: fysisk hälsa", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 2 assertions ("),
        ("upp: tandhälsa", "upp: tandhälsa\n    Och texten räknar upp: fysisk hälsa", f"{HERE}:13: S-901 is 'VG-3.4.3: 2 rows, 3 assertions ("),
        ("      | hälsoundersökningen behövs                        |\n", "", f"{HERE}:13: S-901 is 'VG-3.4.3: 1 row, 2 assertions ("),
        ("@S-902 @VG-3.4.3", "@S-902", f"{HERE}:25: S-902 is 'VG-1.4: 1 row, 1 assertion ("),
    ],
    ids=["gone", "another-id", "fewer-assertions", "commented-out", "another-assertion", "more", "row", "clause"],
)  # fmt: skip
def test_what_a_scenario_loses_is_told_with_its_line(
    locked: Path, plant: Plant, old: str, new: str, said: str
) -> None:
    plant(locked / HERE, old, new)
    (told,) = lost(locked)
    assert told.startswith(said)
    assert told.endswith(ACCEPT)


def test_what_is_new_or_moved_is_no_loss_but_the_lock_is_no_longer_current(locked: Path) -> None:
    (locked / HERE).write_text(
        FEATURE + SECOND.replace("902", "903").replace("till", "mer"), "utf-8"
    )
    (locked / HERE).rename(locked / "scenarios" / "annat.feature")
    assert lost(locked) == []
    said = text(locked)
    assert not locks.is_current(locked / locks.ASSERTED, said)
    assert locks.write(locked / locks.ASSERTED, said) == (1, 0)
    assert locks.is_current(locked / locks.ASSERTED, said)


def test_without_a_lock_nothing_is_lost_and_nothing_is_current(locked: Path) -> None:
    (locked / locks.ASSERTED).unlink()
    assert lost(locked) == []
    assert not locks.is_current(locked / locks.ASSERTED, "")


def test_a_lock_that_is_no_lock_is_told_line_by_line(locked: Path) -> None:
    file = locked / locks.ASSERTED
    before = file.read_text("utf-8")
    file.write_text(f"    först\n{before}<<<<<<< HEAD\n=======\n", "utf-8")
    last = before.count("\n")
    with pytest.raises(Problems) as caught:
        lost(locked)
    assert [str(problem) for problem in caught.value.problems] == [
        "scenarios/lock.txt:1: 'först' is no line of a lock",
        f"scenarios/lock.txt:{last + 2}: '<<<<<<< HEAD' is no line of a lock",
        f"scenarios/lock.txt:{last + 3}: '=======' is no line of a lock",
    ]
    file.write_bytes(b"\xff")
    with pytest.raises(Problems, match=r"^scenarios/lock\.txt:1: is not UTF-8 text$"):
        lost(locked)


# --- accepted by command ------------------------------------------------------------------


def settled(root: Path) -> Path:
    """The allotments as an agreement that is in use: nothing of a draft is locked."""
    agreement = root / "agreements" / "odlingslotter" / "agreement.yaml"
    agreement.write_text(agreement.read_text("utf-8").replace("draft: true\n", ""), "utf-8")
    return root


def test_a_loss_fails_until_it_is_accepted_by_command(allotments: Path, plant: Plant) -> None:
    root = settled(allotments)
    assert samverkan(root, "lock").returncode == 0
    assert samverkan(root, "check").returncode == 0
    plant(root / "scenarios" / "lotter.feature", "    Och sista dagen är den 22 mars 2026\n", "")
    told = samverkan(root, "check")
    assert (told.returncode, told.stdout) == (1, "")
    (line, count) = told.stderr.splitlines()
    assert line.startswith("scenarios/lotter.feature:5: S-901 is '")
    assert line.endswith(ACCEPT)
    assert count == "1 problem"
    said = "scenarios/lock.txt: 1 new, 1 gone\ndocs/lock.txt: 0 new, 0 gone\n"
    assert samverkan(root, "lock").stdout == said
    assert samverkan(root, "check").returncode == 0


@pytest.mark.parametrize("place", ["write_bytes", "replace"])
def test_a_lock_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    path = tmp_path / "lock.txt"
    path.write_text("before\n", "utf-8")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, place, interrupt)
    with pytest.raises(KeyboardInterrupt):
        locks.write(path, "after\n")
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == [
        ("lock.txt", "before\n")
    ]


def test_whether_the_locks_are_up_to_date_can_be_asked(allotments: Path) -> None:
    root = settled(allotments)
    told = samverkan(root, "lock", "--check")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.splitlines()[0] == "build/site: no site is built: samverkan site"
    published(root / "build" / "site", {"index.html": ["rubrik"]})
    told = samverkan(root, "lock", "--check")
    assert told.stderr.splitlines() == [
        "docs/addresses.txt: is not up to date: samverkan lock",
        "docs/lock.txt: is not up to date: samverkan lock",
        "scenarios/lock.txt: is not up to date: samverkan lock",
        "3 problems",
    ]
    assert not (root / locks.ASSERTED).exists()
    assert samverkan(root, "lock").returncode == 0
    assert "\nindex.html rubrik\n" in (root / addresses.LOCK).read_text("utf-8")
    assert samverkan(root, "lock", "--check").returncode == 0


def test_what_pages_statements_words_and_laws_lose_is_told_in_its_place(
    project: Path, plant: Plant
) -> None:
    def found() -> list[str]:
        shown = locks.shown(*load_files(project))
        return [str(problem) for problem in locks.changed(project, locks.SHOWN, shown)]

    said = locks.text(locks.SHOWN, locks.shown(*load_files(project)))
    (project / locks.SHOWN).write_text(said, "utf-8")
    assert found() == []
    vg = "agreements/vastra-gotaland/2021"
    page = "docs/amnen/lakarundersokning.md"
    plant(project / page, "certificate.* compulsory-care.*", "certificate.*")
    plant(project / vg / "4.5.yaml", "refers-to: [county-", "refers-to: [sip-guideline] # [")
    plant(project / vg / "edition.yaml", '"1.1.1", "1.1.2"', '"1.1.2", "1.1.1"')
    plant(project / "agreements" / "statutes.yaml", 'sfs: "2001:453"', 'sfs: "2001:435"')
    plant(project / "agreements" / "divergences.yaml", "i högst sex månader", "i högst sex veckor")
    plant(project / "agreements" / "acts.yaml", 'en: "offer a SIP"}', 'en: "make a SIP"}')
    plant(project / "agreements" / "facts.yaml", "is not clearly unn", "is not unn")
    plant(project / "glossary" / "events.yaml", 'en: "the placement ended', 'en: "it ended')
    (project / "docs" / "amnen" / "avvikelser.md").unlink()
    told = found()
    for file, beginning, name in (
        (page, "", f"{page} is '"),
        (f"{vg}/4.5.yaml", "statements:", "vastra-gotaland/4.5 is '"),
        (f"{vg}/edition.yaml", "contents:", "vastra-gotaland/edition is '"),
        ("agreements/statutes.yaml", "sol-2001:", "statute/sol-2001 is '2001:435 repealed ("),
        ("agreements/divergences.yaml", "follow-up-six-months:", "divergence/follow-up-six-months is '"),
        ("agreements/acts.yaml", "sip.offer:", "act/sip.offer is '"),
        ("agreements/facts.yaml", "examination-need:", "fact/examination-need is '"),
        ("glossary/events.yaml", "placement-end:", "concept/placement-end is 'event ("),
        ("docs/lock.txt", "docs/amnen/avvikelser.md", "docs/amnen/avvikelser.md is gone (it was ST-9"),
    ):  # fmt: skip
        place = f"{file}:{line_of(project / file, beginning)}: " if beginning else f"{file}: "
        assert [one for one in told if one.startswith(f"{place}{name}")], (place, told)


def line_of(file: Path, beginning: str) -> int:
    before, _, _ = file.read_text("utf-8").partition(f"\n{beginning}")
    return before.count("\n") + 2


def test_a_loss_refuses_the_build(ready: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    for folder in ("agreements", "glossary", "scenarios"):
        shutil.copytree(ready / folder, root / folder)
    (root / "build").mkdir()
    shutil.copy(ready / "build" / "scenarios.json", root / "build")
    (root / locks.ASSERTED).write_text("S-070 VG-9: 1 row\nS-999 VG-9: 2 rows\n")
    with pytest.raises(Problems) as caught:
        build(load(root), root, root / "build" / "site")
    found = [str(problem) for problem in caught.value.problems]
    assert f"scenarios/lock.txt:2: S-999 is gone (it was VG-9: 2 rows){ACCEPT}" in found
    assert any(f.endswith(f", and was accepted as 'VG-9: 1 row'{ACCEPT}") for f in found)
    assert not (root / "build" / "site").exists()


# --- addresses ----------------------------------------------------------------------------


def published(site: Path, pages: dict[str, list[str]]) -> None:
    """Write pages with these anchors in their articles, in both languages."""
    for folder in (site, site / "en"):
        for name, anchors in pages.items():
            page = folder / name
            page.parent.mkdir(parents=True, exist_ok=True)
            sections = "".join(f'<section class="a" id="{anchor}"></section>' for anchor in anchors)
            page.write_text(
                f'<nav id="menu"></nav><article class="sg-article">{sections}</article>', "utf-8"
            )


PAGES = {"amnen/sip.html": ["kallelse", "kort-svar"], "index.html": []}
FIRST = f"docs/addresses.txt:{addresses.HEAD.count(chr(10)) + 2}"
NAMES = {
    "S-014": Entry("VG-4.5: 1 row, 2 assertions (12345678)", "x"),
    "act/sip.offer": Entry("before: who force (12345678)", "x"),
    "fact/care-form": Entry("hvb other (12345678)", "x"),
    "docs/amnen/sip.md": Entry("VG-4.5 (12345678)", "x"),
    "vastra-gotaland/4.5": Entry("reduce report (12345678)", "x"),
}
FOLLOW = {
    "scenarier/S-014.html": ["scenarier-s-014"],
    "ordlista/atgarder.html": ["act-sip-offer"],
    "ordlista/omstandigheter.html": [
        "fact-care-form",
        "fact-care-form-hvb",
        "fact-care-form-other",
    ],
    "avtal/vastra-gotaland/4.5.html": ["avtal-vastra-gotaland-4-5", "reduce", "report"],
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with a built site of two pages, locked."""
    (tmp_path / "docs").mkdir()
    published(tmp_path / "site", PAGES)
    (tmp_path / addresses.LOCK).write_text(grown(tmp_path), "utf-8")
    return tmp_path


def grown(root: Path, others: Entries = {}) -> str:  # noqa: B006  (never written to)
    return addresses.text(root, addresses.published(root / "site"), others)


def told(root: Path) -> list[str]:
    return [str(problem) for problem in sorted(addresses.problems(root, root / "site"))]


def test_the_addresses_are_the_pages_and_the_anchors_that_are_not_counted(root: Path) -> None:
    published(root / "site", {"ordlista.html": ["sip", "id1", "term-7", "letter-12", "article-9"]})
    published(root / "site" / "_static", {"fil.html": []})
    assert addresses.published(root / "site") == {
        "amnen/sip.html", "amnen/sip.html#kallelse", "amnen/sip.html#kort-svar", "index.html",
        "ordlista.html", "ordlista.html#article-9", "ordlista.html#sip",
    }  # fmt: skip


def test_what_is_new_is_no_fault_and_the_lock_only_grows(root: Path) -> None:
    before = (root / addresses.LOCK).read_text("utf-8")
    published(root / "site", {"amnen/ny.html": ["rubrik"], "amnen/sip.html": ["kort-svar", "mer"]})
    assert told(root) == [
        f"{FIRST}: 'amnen/sip.html#kallelse' is no longer on the site: write in "
        "docs/redirects.yaml where its readers go, 'amnen/sip.html#kallelse: ADDRESS'"
    ]
    after = grown(root)
    assert "amnen/sip.html kallelse kort-svar\nindex.html\n" in before
    assert after.endswith(
        "amnen/ny.html rubrik\namnen/sip.html kallelse kort-svar mer\nindex.html\n"
    )


def test_what_follows_from_the_other_locks_is_listed_once_it_is_no_longer_there(root: Path) -> None:
    (root / locks.SHOWN).write_text(locks.text(locks.SHOWN, NAMES), "utf-8")
    published(root / "site", FOLLOW)
    assert "4.5" not in grown(root, NAMES)
    assert told(root) == []
    fewer = {name: entry for name, entry in NAMES.items() if name != "vastra-gotaland/4.5"}
    listed = "\navtal/vastra-gotaland/4.5.html avtal-vastra-gotaland-4-5 reduce report\n"
    assert listed in grown(root, fewer)
    published(root / "site", {"avtal/vastra-gotaland/4.5.html": ["reduce"]})
    assert [fault.partition(": ")[2].split(" ")[0] for fault in told(root)] == [
        "'avtal/vastra-gotaland/4.5.html#avtal-vastra-gotaland-4-5'",
        "'avtal/vastra-gotaland/4.5.html#report'",
    ]


def test_a_lost_page_is_told_once_with_the_nearest_that_is_left(root: Path) -> None:
    for folder in ("site", "site/en"):
        (root / folder / "amnen" / "sip.html").rename(root / folder / "amnen" / "sipp.html")
    assert told(root) == [
        f"{FIRST}: 'amnen/sip.html' is no longer on the site: write in "
        "docs/redirects.yaml where its readers go, 'amnen/sip.html: ADDRESS'; "
        "did you mean 'amnen/sipp.html'?"
    ]


def test_both_languages_have_the_same_addresses(root: Path) -> None:
    (root / "site" / "en" / "index.html").unlink()
    published(root / "site" / "en", {"om.html": []})
    shutil.rmtree(root / "site" / "en" / "en")
    assert told(root) == [
        "docs/index.md: the address 'index.html' is there in Swedish only",
        "docs/om.md: the address 'om.html' is there in English only",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("sip.html: index.html", "1: 'sip.html' never was an address of the site; did you mean 'amnen/sip.html'?"),
        ("amnen/sip.html: inde.html", "1: leads to 'inde.html', which is not on the site; did you mean 'index.html'?"),
        ("amnen/sip.html#kallelse: amnen/sip.html#kort", "1: leads to 'amnen/sip.html#kort', which is not on the site; did you mean 'amnen/sip.html#kort-svar'?"),
    ],
    ids=["unknown-old", "unknown-new", "unknown-anchor"],
)  # fmt: skip
def test_a_redirect_from_or_to_nowhere_is_told(root: Path, words: str, said: str) -> None:
    (root / addresses.REDIRECTS).write_text(f"{words}\n", "utf-8")
    assert told(root) == [f"docs/redirects.yaml:{said}"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("a.html: ../b.html", ["1: '../b.html' is no address such as 'amnen/sip.html#kort-svar'"]),
        ("a: [b.html]", [
            "1: '['b.html']' is no address such as 'amnen/sip.html#kort-svar'",
            "1: 'a' is no address such as 'amnen/sip.html#kort-svar'",
        ]),
        ("a.html: b.html\nb.html: c.html", ["1: 'b.html' leads on to 'c.html': name that instead"]),
        ("a.html: b.html\na.html#c: b.html#c", ["2: 'a.html' leads to 'b.html' already, from every place on it"]),
        ("- a.html", ["1: holds lines such as 'amnen/old.html: amnen/new.html'"]),
        ("a.html: b.html\na.html: c.html", ["2: 'a.html' stands twice"]),
    ],
    ids=["outside", "no-words", "chain", "page-and-anchor", "list", "twice"],
)  # fmt: skip
def test_a_faulty_redirect_is_told_with_its_line(root: Path, words: str, said: list[str]) -> None:
    (root / addresses.REDIRECTS).write_text(f"{words}\n", "utf-8")
    with pytest.raises(Problems) as caught:
        addresses.redirects(root)
    found = [str(problem) for problem in caught.value.problems]
    assert found == [f"docs/redirects.yaml:{fault}" for fault in said]


@pytest.mark.parametrize("words", ["", "# a.html: b.html\n\n"])
def test_redirects_may_be_none(root: Path, words: str) -> None:
    (root / addresses.REDIRECTS).write_text(words, "utf-8")
    assert addresses.redirects(root) == []


# --- redirects on the site ----------------------------------------------------------------

CONF = """
from samverkan.site.addresses import setup
extensions = ["myst_parser"]
html_theme = "basic"
templates_path = ["_templates"]
"""
LINES = """\
amnen/gammal.html: index.html#ny-rubrik
amnen/sip.html#gammal-rubrik: amnen/sip.html#kort-svar
amnen/sip.html#flyttad: index.html#ny-rubrik
"""


def sphinx(root: Path) -> str:
    """Build a site of two pages in both languages; returns the warnings."""
    docs = root / "docs"
    (docs / "amnen").mkdir(parents=True, exist_ok=True)
    (docs / "conf.py").write_text(CONF, "utf-8")
    (docs / "_templates").mkdir(exist_ok=True)
    shutil.copy(ROOT / "docs" / "_templates" / "redirect.html", docs / "_templates")
    (docs / "_templates" / "layout.html").write_text(
        '<article class="sg-article">{% block body %}{% endblock %}</article>', "utf-8"
    )
    (docs / "index.md").write_text("# Start\n\n[SIP](amnen/sip.md)\n\n## Ny rubrik\n", "utf-8")
    (docs / "amnen" / "sip.md").write_text(
        "---\norphan: true\n---\n# SIP\n\n## Kort svar\n", "utf-8"
    )
    warnings = (root / "warnings.txt").open("w+", encoding="utf-8")
    for language, folder in (("sv", "site"), ("en", "site/en")):
        with patch_docutils(docs), docutils_namespace():
            Sphinx(
                docs, docs, root / folder, root / "doctrees", "html", {"language": language},
                status=None, warning=warnings, freshenv=True,
            ).build()  # fmt: skip
    warnings.seek(0)
    return warnings.read()


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site on which a page and two anchors have moved, with the lock that still holds them."""
    root = tmp_path_factory.mktemp("moved")
    (root / "docs").mkdir()
    (root / addresses.REDIRECTS).write_text(LINES, "utf-8")
    (root / addresses.LOCK).write_text(
        "amnen/gammal.html rubrik\namnen/sip.html flyttad gammal-rubrik\n", "utf-8"
    )
    assert sphinx(root) == ""
    return root


def test_redirects_make_good_for_what_is_lost(moved: Path, tmp_path: Path) -> None:
    assert told(moved) == []
    root = shutil.copytree(moved, tmp_path / "moved")
    (root / addresses.REDIRECTS).unlink()
    sphinx(root)
    for folder in ("site", "site/en"):
        (root / folder / "amnen" / "gammal.html").unlink()
    assert [fault.split(" ")[1] for fault in told(root)] == [
        "'amnen/gammal.html'",
        "'amnen/sip.html#flyttad'",
        "'amnen/sip.html#gammal-rubrik'",
    ]


@pytest.mark.parametrize(
    ("page", "links"),
    [
        ("amnen/gammal.html", ["../index.html#ny-rubrik", "../en/index.html#ny-rubrik"]),
        ("en/amnen/gammal.html", ["../../index.html#ny-rubrik", "../index.html#ny-rubrik"]),
    ],
    ids=["sv", "en"],
)
def test_a_page_in_the_place_of_a_lost_one_leads_on_without_a_script(
    moved: Path, page: str, links: list[str]
) -> None:
    file = moved / "site" / page
    words = file.read_text("utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../index.html#ny-rubrik">' in words
    assert '<link rel="canonical" href="../index.html#ny-rubrik">' in words
    assert re.findall(r'<a href="([^"]+)">', words) == links
    assert re.findall(r'<p lang="(\w+)">', words) == ["sv", "en"]
    assert "<script" not in words
    assert all((file.parent / link.split("#")[0]).resolve().is_file() for link in links)


def test_a_lost_anchor_stands_where_its_redirect_leads(moved: Path) -> None:
    words = (moved / "site" / "amnen" / "sip.html").read_text("utf-8")
    assert re.search(r'<section id="kort-svar">\s*<span id="gammal-rubrik"></span>', words)
    assert re.search(
        r'<p [^>]*id="flyttad">Avsnittet har flyttat\. '
        r'<a [^>]*href="\.\./index\.html#ny-rubrik">Till den nya sidan</a></p>',
        words,
    )
    words = (moved / "site" / "en" / "amnen" / "sip.html").read_text("utf-8")
    assert "This section has moved." in words


def test_a_redirect_for_what_is_still_there_is_refused(moved: Path, tmp_path: Path) -> None:
    root = shutil.copytree(moved, tmp_path / "moved")
    (root / addresses.REDIRECTS).write_text(
        "amnen/sip.html: index.html#start\nindex.html#ny-rubrik: index.html\n", "utf-8"
    )
    warnings = re.sub(r"\x1b\[[0-9;]*m", "", sphinx(root)).splitlines()
    assert set(warnings) == {
        f"docs/redirects.yaml:{line}: WARNING: '{old}' is still on the site: "
        "no redirect can stand in its place"
        for line, old in ((1, "amnen/sip.html"), (2, "index.html#ny-rubrik"))
    }
    assert b"kort-svar" in (root / "site" / "amnen" / "sip.html").read_bytes()
