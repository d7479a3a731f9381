"""The files with which an agreement starts. What they say of it is a placeholder, and says so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from samverkan.data.descriptions import described
from samverkan.data.kinds import modeline
from samverkan.model.records import (
    LANGUAGES,
    Agreement,
    Clause,
    Edition,
    Model,
    Rule,
    Statement,
    Text,
)

CATALOGUES = "docs/locales/en/LC_MESSAGES"
FEATURE = "forsta"
MORE = "# Mer som kan stå här:"
PLACEHOLDER = Text(
    sv="Det här är en platshållare som väntar på att överenskommelsens text läggs in.",
    en="This is a placeholder that waits for the text of the agreement to be entered.",
)

SAYS = Text(
    sv="Parterna ska följa upp överenskommelsen.",
    en="The parties must follow up the agreement.",
)


@dataclass(frozen=True)
class Order:
    """The agreement to start: `name` is its folder and its region's, `place` where it holds."""

    name: str
    code: str
    title: Text
    place: Text


def files(order: Order, year: str, scenario: str, home: str) -> dict[str, str]:
    """Every new file by its path from the project's root.

    `scenario` is the id of the first scenario; `home` says that the home municipality is there.
    """
    folder = f"agreements/{order.name}"
    feature = f"scenarios/{order.name}/{FEATURE}.feature"
    made = {
        f"{folder}/agreement.yaml": _agreement(order),
        f"{folder}/{year}/edition.yaml": _edition(order),
        f"{folder}/{year}/1.yaml": _clause(),
    }
    made = {path: f"{modeline(path)}\n{text}" for path, text in made.items()}
    made[feature] = _feature(order, scenario, home)
    made[f"docs/amnen/{order.name}.md"] = _page(order)
    made[f"{CATALOGUES}/{feature.removesuffix('.feature')}.po"] = _catalogue(_said(order))
    made[f"{CATALOGUES}/amnen/{order.name}.po"] = _catalogue(_prose(order))
    return made


# --- data -----------------------------------------------------------------------------


def filled(words: Text, order: Order) -> Text:
    """A text with the place put into it."""
    sv, en = (words[language].format(place=order.place[language]) for language in LANGUAGES)
    return Text(sv=sv, en=en)


def value(order: Order, words: Text) -> str:
    """The region as a value of a fact."""
    return f"{order.name}: {_text(filled(words, order))}"


def _agreement(order: Order) -> str:
    return _explained(
        Agreement,
        {
            "code": order.code,
            "title": _text(order.title),
            "short": _text(order.place),
            "region": order.name,
            "party": "region",
            "draft": "true",
        },
    )


def _edition(order: Order) -> str:
    engaged = ("home-municipality-in", "registered-in", "placed-in")
    place = order.place
    return _explained(
        Edition,
        {
            "title": _text(Text(sv="Texten som läggs in", en="The text that is being entered")),
            "status": "draft",
            "source-name": f"{order.name}.pdf",
            "contents": '["1"]',
            "engaged": "\n  any:" + "".join(f"\n    - {{{f}: {order.name}}}" for f in engaged),
            "engaged-reading": _text(
                Text(
                    sv=f"Vägledningen tar med överenskommelsen när hemkommunen ligger i {place.sv}, "
                    "när barnet är folkbokfört där eller när det placeras där.",
                    en=f"The guidance brings in the agreement where the home municipality is in "
                    f"{place.en}, where the child is registered there or where the child is placed "
                    "there.",
                )
            ),
            "counting": _text(
                Text(
                    sv="Vägledningen antar att dagen för händelsen inte räknas.",
                    en="The guidance assumes that the day of the event does not count.",
                )
            ),
            "fallback": _text(
                Text(
                    sv="Läs överenskommelsen hos parterna, för här är den inte hel.",
                    en="Read the agreement with the parties, for it is not whole here.",
                )
            ),
        },
    )


def _clause() -> str:
    title = Text(sv="Platshållare för första klausulen", en="Placeholder for the first clause")
    rule = _explained(
        Rule, {"act": "agreement.follow-up", "who": "parties", "force": "must"}, indent=6
    )
    statement = _explained(
        Statement,
        {
            "source": "{from: De första orden, to: de sista orden.}",
            "pending": "placeholder",
            "says": f"\n      sv: {SAYS.sv}\n      en: {SAYS.en}",
            "rule": f"\n{rule}".rstrip(),
            "oddities": f"\n      - {_text(PLACEHOLDER)}",
        },
        indent=4,
    )
    return _explained(
        Clause,
        {
            "clause": '"1"',
            "pending": "placeholder",
            "title": _text(title),
            "heading": "{from: Rubrikens första, to: sista ord}",
            "statements": f"\n  follow-up:\n{statement}".rstrip(),
        },
    )


def _explained(record: type[Model], values: dict[str, str], indent: int = 0) -> str:
    """The fields, each below a comment on what it says; then those that are not used."""
    return "".join(f"{' ' * indent}{line}\n" for line in _lines(record, values))


def _lines(record: type[Model], values: dict[str, str]) -> Iterator[str]:
    for key, said in values.items():
        yield f"# {described(record, key).sv}"
        yield f"{key}:{said if said.startswith(chr(10)) else ' ' + said}"
    others = [info.alias or name for name, info in record.model_fields.items()]
    if left := [key for key in others if key not in values]:
        yield MORE
        yield from (f"#   {key}: {described(record, key).sv}" for key in left)


def _text(words: Text) -> str:
    sv, en = (json.dumps(said, ensure_ascii=False) for said in (words.sv, words.en))
    return f"{{sv: {sv}, en: {en}}}"


# --- scenario and page ----------------------------------------------------------------


def _said(order: Order) -> dict[str, str]:
    """What the scenario says in words of its own, and the English of it."""
    return {
        f"Överenskommelsen i {order.place.sv}": f"The agreement in {order.place.en}",
        "Platshållare: parterna följer upp överenskommelsen": "Placeholder: the parties follow up "
        "the agreement",
        PLACEHOLDER.sv: PLACEHOLDER.en,
    }


def _feature(order: Order, scenario: str, home: str) -> str:
    feature, name, description = _said(order)
    return f"""\
# language: sv
Egenskap: {feature}

  @{scenario} @{order.code}-1
  Scenario: {name}
    {description}
    Givet att {home}
    När överenskommelsen i {order.place.sv} tillämpas
    Så ska parterna följa upp överenskommelsen
    Och det står i klausul 1
"""


def _prose(order: Order) -> dict[str, str]:
    """What the page says, and the English of it."""
    return {
        f"Överenskommelsen i {order.place.sv}": f"The agreement in {order.place.en}",
        "Överenskommelsen håller på att läggas in i guiden. Det som saknas här kan stå i texten.": (
            "The agreement is still being entered into the guide. What is missing here may stand "
            "in the text."
        ),
        "Gäller texten?": "Does the text hold?",
        "Vem gör vad": "Who does what",
        "Scenarier": "Scenarios",
    }


def _page(order: Order) -> str:
    title, lead, validity, duties, scenarios = _prose(order)
    return f"""\
# {title}

{lead}

## {validity}

```{{instead}} {order.code}
```

## {duties}

```{{duties}} {order.code}
:acts: *
```

## {scenarios}

```{{scenarios}}
:files: {order.name}/*
```
"""


def _catalogue(messages: dict[str, str]) -> str:
    """An English catalogue; `samverkan translations --update` adds where each message stands."""
    head = (
        "# The English of Samverkansguiden. The Swedish is the source and prevails.\n"
        'msgid ""\nmsgstr ""\n"Language: en\\n"\n"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
    )
    said = (
        f"\nmsgid {json.dumps(sv, ensure_ascii=False)}\nmsgstr {json.dumps(en, ensure_ascii=False)}\n"
        for sv, en in messages.items()
    )
    return head + "".join(said)
