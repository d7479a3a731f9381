"""No address that people have linked to vanishes in silence, and lost ones lead on."""

import re
import shutil
from pathlib import Path

import pytest
from copies import ROOT, published
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from samverkan.files.errors import Problems
from samverkan.proof import locks
from samverkan.proof.locks import Entries, Entry
from samverkan.site import addresses

pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
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
