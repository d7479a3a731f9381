"""No page takes for granted that there are two agreements."""

import re

from babel.messages.pofile import read_po
from copies import ROOT

from samverkan.model.guide import Guide
from samverkan.words.table import Words

COUNTED = re.compile(
    r"\b(?:båda|bägge|de två) (?:överenskommels|avtal|länen|regionerna)"
    r"|\b(?:both|the two) (?:agreements|counties|regions)|\bden andra överenskommelsen\b",
    re.IGNORECASE,
)


def test_nothing_that_readers_see_counts_the_agreements(guide: Guide) -> None:
    shown = [path.read_text("utf-8") for path in sorted((ROOT / "docs").rglob("*.md"))]
    shown += [path.read_text("utf-8") for path in sorted((ROOT / "scenarios").rglob("*.feature"))]
    for path in sorted((ROOT / "docs/locales/en").rglob("*.po")):
        with path.open("rb") as file:
            shown += [str(message.string) for message in read_po(file)]
    for path in sorted((ROOT / "samverkan").rglob("words.yaml")):
        words = Words(str(path.with_name("words.py")))
        shown += [text[language] for text in words.texts.values() for language in ("sv", "en")]
    for _, _, record in guide.records():
        shown += [str(record)]
    assert [found[0] for text in shown for found in COUNTED.finditer(text)] == []
