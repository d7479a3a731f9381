"""A claim that no agreement makes is told of wherever it is typed; what claims nothing is not."""

from itertools import chain
from pathlib import Path

import yaml

from samverkan.data.load import load_files
from samverkan.prose.lint import lint

CLAIMS = yaml.safe_load((Path(__file__).parent / "drift" / "claims.yaml").read_text("utf-8"))
PAGE = "docs/amnen/claims.md"
CATALOGUE = "docs/locales/en/LC_MESSAGES/amnen/claims.po"
# What a page that cites clauses must show of them.
SHOWN = "\n\n".join(f"```{{entries}} {code}\n:acts: *\n```" for code in ("VG", "ST"))


def _told(root: Path, texts: dict[str, list[str]]) -> set[str]:
    """Those texts, each a block of a page (sv) or a message of its catalogue (en), that the
    linter tells of at their own lines."""
    places: dict[tuple[str, int], str] = {}
    page = f"# Sidan\n\n{SHOWN}\n\n"
    for text in texts["sv"]:
        first, page = page.count("\n") + 1, f"{page}{text}\n\n"
        places.update({(PAGE, line): text for line in range(first, page.count("\n"))})
    catalogue = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    for number, text in enumerate(texts["en"]):
        first, said = catalogue.count("\n") + 1, text.replace('"', '\\"')
        catalogue += f'msgid "Text {number}"\nmsgstr "{said}"\n\n'
        places.update({(CATALOGUE, line): text for line in range(first, first + 2)})
    (root / PAGE).write_text(page, "utf-8")
    (root / CATALOGUE).write_text(catalogue, "utf-8")
    found = lint(*load_files(root)).findings
    return {places[at] for problem in found if (at := (problem.path, problem.line)) in places}


def test_each_wrong_claim_is_told_of_where_it_stands(project: Path) -> None:
    texts = {language: list(chain(*CLAIMS[language].values())) for language in ("sv", "en")}
    assert all(len(texts[language]) >= 120 for language in texts)
    told = _told(project, texts)
    assert not [text for text in chain(*texts.values()) if text not in told]


def test_what_claims_nothing_is_let_be(project: Path) -> None:
    assert all(len(texts) >= 60 for texts in CLAIMS["harmless"].values())
    assert not _told(project, CLAIMS["harmless"])
