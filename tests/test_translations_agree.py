"""English that says something else than its Swedish is found; what says the same is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from samverkan.data.load import load
from samverkan.data.project import loaded
from samverkan.files.yamlfile import read
from samverkan.model.guide import Guide
from samverkan.model.records import Bilingual
from samverkan.prose.agree import Comparison, disagreements, step_pairs
from samverkan.prose.passages import Pair, Source
from samverkan.scenarios.vocabulary import CATALOGUE, StepDefinition

Plant = Callable[[Path, str, str], int]


@pytest.fixture(scope="module")
def compare(guide: Guide) -> Comparison:
    return Comparison(guide)


def _faults(compare: Comparison, swedish: str, english: str, source: Source = "data") -> list[str]:
    return list(compare.faults(Pair(source, "file", 1, swedish, english)))


# Each class with several disagreements; the same text agrees in the first English, and
# disagrees in the others.
PLANTED = {
    "number": [
        ("Mötet hålls inom 3 veckor.", "The meeting is held within 3 weeks.", "within 4 weeks"),
        ("Det finns fyra steg.", "There are four steps.", "There are five steps."),
        ("En femtonåring bor där.", "A 15-year-old lives there.", "A 16-year-old lives there."),
        ("Klockan är halv fem.", "It is half past four.", "It is half past five."),
        ("De har ringt två gånger.", "They have called twice.", "They have called three times."),
    ],
    "unit": [
        ("Det tar sex månader.", "It takes six months.", "It takes six weeks."),
        ("Svaret kommer inom 14 dagar.", "The answer comes within 14 days.", "within 14 hours"),
        ("Det varar två veckor.", "It lasts two weeks.", "It lasts two years."),
        ("Inom en vecka är det klart.", "Within a week it is done.", "Within a month it is done."),
    ],
    "force": [
        ("Regionen ska svara.", "The region must answer.", "The region should answer."),
        ("Regionen ska svara.", "The region is to answer.", "The region may answer."),
        ("Regionen ska svara.", "The region shall answer.", "The region answers."),
        ("Regionen bör svara.", "The region should answer.", "The region must answer."),
        ("Regionen bör svara.", "The region ought to answer.", "The region may answer."),
        ("Regionen får svara.", "The region may answer.", "The region must answer."),
        ("Regionen måste svara.", "The region has to answer.", "The region may answer."),
        ("Regionen svarar.", "The region answers.", "The region must answer."),
        ("Den ansvarar för det.", "It is responsible for it.", "It may do it."),
        ("Barnet har rätt till det.", "The child has a right to it.", "The child gets it."),
        ("Den är skyldig att svara.", "It has a duty to answer.", "It may answer."),
    ],
    "negation": [
        ("Det gäller inte.", "It does not hold.", "It does hold."),
        ("Ingen vet.", "Nobody knows.", "Everybody knows."),
        ("Det sker utan samtycke.", "It is done without consent.", "It is done with consent."),
        ("Det gäller alltid.", "It always holds.", "It never holds."),
        ("Det är obehövligt.", "It is unnecessary.", "It is necessary."),
        ("Här gäller det. Där gäller det inte.", "Here it holds. There it does not.",
         "Here it does not. There it holds."),
    ],
    "actor": [
        ("Regionen betalar.", "The region pays.", "The municipality pays."),
        ("Vårdcentralen svarar.", "The health centre answers.", "The school answers."),
        ("Socialtjänsten i hemkommunen kallar.", "The social services of the home municipality call.",
         "The social services of the placing municipality call."),
        ("Socialnämnden beslutar.", "The social welfare committee decides.", "The region decides."),
        ("Tandvården skriver.", "The dental services write.", "The health centre writes."),
    ],
    "clause": [
        ("Det står i VG-3.1.", "It stands in VG-3.1.", "It stands in VG-3.2."),
        ("Så läser vi ST-5.", "So we read ST-5.", "So we read VG-5."),
    ],
    "placeholder": [
        ("barnet har fyllt {n} år", "the child has turned {n}", "the child has turned {m}"),
        ("till {to}", "to {to}", "to them"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", PLANTED)
def test_disagreements_of_each_class_are_found(compare: Comparison, kind: str) -> None:
    for swedish, same, other in PLANTED[kind]:
        assert not _faults(compare, swedish, same), same
        assert _faults(compare, swedish, other), other


def test_sentences_are_compared_one_by_one(compare: Comparison) -> None:
    swedish = "Regionen ska svara. Kommunen bör vänta."
    assert not _faults(compare, swedish, "The region must answer. The municipality should wait.")
    assert _faults(compare, swedish, "The region should answer. The municipality must wait.")


def test_the_languages_agree_everywhere() -> None:
    assert not disagreements(*loaded())


CATALOGUE_FILE = "docs/locales/en/LC_MESSAGES/amnen/sip.po"
FEATURE_FILE = "docs/locales/en/LC_MESSAGES/scenarios/vastra-gotaland/sip.po"
PLANTS = {
    CATALOGUE_FILE: [
        ("{clause}`VG-3.1` and {clause}`VG-3.4.4`.", "{clause}`VG-3.1` and 3 others."),
    ],
    FEATURE_FILE: [
        ("must", "should"),
        ("support from the social services", "support from the dental services"),
    ],
    "agreements/vastra-gotaland/2021/3.1.yaml": [
        ("The text does not say", "The text does say"),
        ("VG-2.2.2 lays a duty", "VG-2.2.1 lays a duty"),
    ],
    "glossary/events.yaml": [
        ("the day on which the social services turn to the dental", "the day on which the region turns to the dental"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("file", PLANTS)
def test_a_disagreement_is_found_in_each_kind_of_file(project: Path, file: str) -> None:
    """One after the other, in a copy of the project with no other catalogue; each with its file."""
    for other in project.rglob("*.po"):
        if other.relative_to(project).as_posix() not in PLANTS:
            other.unlink()
    path, guide = project / file, load(project)
    whole = path.read_text("utf-8")
    for old, new in PLANTS[file]:
        before, found, after = whole.partition(old)
        assert found, old
        path.write_text(before + new + after, "utf-8")
        files = {file: read(path, project)} if path.suffix == ".yaml" else {}
        problems = disagreements(guide, files)
        assert {problem.path for problem in problems} == {file}, (old, problems)


@pytest.mark.parametrize(
    ("pattern", "english"),
    [
        ("ska {actor} {act}", "{actor} must {act} {deadline}"),
        ("ska {actor} {act}", "{actor} must"),
        ("ska {actor} {act}", "{actor} should {act}"),
        ("får {actor} inte {act}", "{actor} may {act}"),
        ("att {event} inom tre veckor", "that {event} within four weeks"),
    ],
)
def test_a_step_that_says_something_else_in_english_is_found(
    compare: Comparison, pattern: str, english: str
) -> None:
    assert _faults(compare, pattern, english, "step")


def test_every_step_is_compared() -> None:
    patterns = {pair.swedish for pair in step_pairs()}
    assert patterns >= {definition.pattern for definition in CATALOGUE}
    assert all(
        isinstance(d, StepDefinition) and isinstance(d.meaning, Bilingual) for d in CATALOGUE
    )
