"""What in a sentence carries a rule, in both languages: numbers, time, force and negation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from samverkan.model.records import Language

# What the model or another file fills in: roles, links' targets, columns, values and code,
# and words that are bound to a rule and held by it.
FILLED = re.compile(
    r'\[(?:[^][]|\[[^][]*\])*\]\{holds="[^"]*"\}'
    r"|\{[\w-]+\}`[^`]*`|(?<=\])\([^)]+\)|\{\w+\}|<[^<>\s]+>|`[^`]+`"
)
# A reference in a YAML text, in the form of the scenarios' tags: VG-3.4.3.1.
CLAUSE = re.compile(r"\b([A-Z]{2,4})-(\d+(?:\.\d+)*)\b")

NUMBERS: dict[Language, dict[str, int]] = {
    "sv": {
        "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
        "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15,
        "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "tjugo": 20, "tjugoett": 21,
        "tjugoen": 21, "tjugotvå": 22, "tjugotre": 23, "tjugofyra": 24, "trettio": 30,
    },
    "en": {
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
        "twice": 2, "twenty-one": 21, "twenty-two": 22, "twenty-three": 23, "twenty-four": 24, "thirty": 30,
    },
}  # fmt: skip
_WORDS = {
    language: "|".join(sorted(words, key=len, reverse=True)) for language, words in NUMBERS.items()
}
_ONE = {"sv": "en|ett|ett halvt|en halv", "en": "one|an?|half an?"}
UNITS: dict[Language, dict[str, str]] = {
    "sv": {
        "minut(?:en|er|erna)?": "minute", "timm(?:e|en|ar|arna)": "hour",
        "vardag(?:en|ar|arna)?": "weekday", "dag(?:en|ar|arna)?|dygn(?:et)?": "day",
        "veck(?:a|an|or|orna)": "week", "månad(?:en|er|erna|s)?": "month",
        "år(?:et|en)?": "year",
    },
    "en": {
        "minutes?": "minute", "hours?": "hour", "weekdays?|working days?": "weekday",
        "days?": "day", "weeks?": "week", "months?": "month", "years?": "year",
    },
}  # fmt: skip
_UNIT = {language: "|".join(units) for language, units in UNITS.items()}
NUMBER = {
    language: re.compile(
        rf"(?<![\w.:@-])(?:\d+(?:[.,:]\d+)*|(?:{words})(?=\b|åring|års|-year))(?!\w*-\d)",
        re.IGNORECASE,
    )
    for language, words in _WORDS.items()
}
TIME = {
    language: re.compile(
        rf"(?<!once )\b(\d+|{words}|{_ONE[language]})[ \-\N{{NO-BREAK SPACE}}]({_UNIT[language]})\b"
        rf"|\b({words})(?=dag|veck|månad|års)\w+",
        re.IGNORECASE,
    )
    for language, words in _WORDS.items()
}


@dataclass(frozen=True)
class Signal:
    """Words of a text that carry a rule, and where they begin."""

    kind: str
    words: str
    start: int


def bare(text: str) -> str:
    """A text with blanks where the model fills in, so that places stay the same."""
    return FILLED.sub(lambda match: " " * len(match.group()), text)


def value(words: str, language: Language) -> str:
    """A number as digits: "fyra" and "four" are 4."""
    return str(NUMBERS[language].get(words.lower(), words))


# --- force ----------------------------------------------------------------------------

# Words that may stand between an actor and its verb.
ADVERB = {
    "sv": r"(?:inte|aldrig|också|alltid|även|bara|då|ändå|först|själva?|normalt|genast|dessutom"
    r"|i stället|i regel|båda|varken)",
    "en": r"(?:not|never|also|always|only|both|then|first|normally|still|each|all|usually)",
}
# "får" and "behöver" oblige or permit only before another verb: "får pengar" is no permission,
# and who "får veta" is told.
_INFINITIVE = (
    r"(?!veta|alla|andra|egna|samma|bra|båda|flera|hela|nya|vissa|olika|insatser)"
    r"(?:\w+as?|få|gå|se|ge|bli|stå|ta|dra|be|ske|ha|bo|gås|ses|ges)"
)
FORCE: dict[Language, str] = {
    "sv": rf"(?:ska|skall|bör|måste|(?:får|behöver)(?= (?:{ADVERB['sv']} )?{_INFINITIVE}\b)"
    r"|(?:an)?svarar för|är (?:\w+ )?(?:skyldig|ansvarig|tvungen|tvungna|berättigad)\w*"
    r"|har (?:\w+ )?(?:ansvar\w*|skyldighet\w*|rätt) (?:för|att|till))",
    "en": r"(?:must|shall|should|may|ought to|(?:has|have|needs?) to|(?:is|are) (?:not )?to"
    r"|(?:is|are) (?:\w+ )?(?:responsible|obliged|entitled|(?:required|permitted|allowed) to)"
    r"|(?:has|have) (?:a|the|an) (?:duty|right|obligation|responsibility) (?:for|to)|answers? for)",
}

# A text without any of these has no quantity.
QUANTITY = {
    language: re.compile(
        rf"\d|§|\b(?:{words})|kronor|hälften|half|\b(?:{_ONE[language]}) (?:{_UNIT[language]})\b"
        r"|\bhalva",
        re.IGNORECASE,
    )
    for language, words in _WORDS.items()
}

# --- numbers of several kinds ---------------------------------------------------------

_N = {language: rf"(?:\d+|{words})" for language, words in _WORDS.items()}


def _either(sv: str, en: str) -> dict[Language, re.Pattern[str]]:
    return {"sv": re.compile(sv, re.IGNORECASE), "en": re.compile(en, re.IGNORECASE)}


AGE = _either(
    rf"\b{_N['sv']}(?:[–-]{_N['sv']})?(?:[- ]?åring\w*|-årsdag\w*| års?\b(?: ålder)?)"
    rf"|\bfyllt {_N['sv']}\b|\bfyller {_N['sv']}\b",
    rf"\b{_N['en']}(?:[–-]{_N['en']})?[- ]years?[- ]olds?\b|\b(?:aged?|turn(?:ed|s)?|under|over"
    rf"|reached|age of|below) {_N['en']}(?:[–-]{_N['en']})?\b(?! (?:day|week|month)s?)"
    rf"|\b{_N['en']}(?:st|th)? birthday",
)
MONEY = _either(
    r"\d[\d ]*(?:kr\b|kronor|öre|procent|%|miljon\w*)|\bhälften\b|\bhalva (?:kostnad|avgift)\w*",
    r"(?:SEK|kr) ?\d+|\d[\d ,]*(?:SEK|kr\b|kronor|per cent|percent|%|million)"
    r"|\bhalf (?:of )?(?:the )?(?:cost|fee)s?",
)
STATUTE = _either(
    r"\b\d+ ?[a-z]? ?(?:och \d+ ?[a-z]? ?)?§+|\b\d+ kap\.|\(\d{4}:\d+\)|\bSFS \d{4}:\d+"
    r"|\b(?:\w*lag|\w*lagen|balken?|\w*föreskrift\w*|råd|SoL|HSL|LVU|LVM) (?:\w+ )?från (?:år )?\d{4}",
    r"\bchapter \d+|\bsections? \d+ ?[a-z]?\b(?!\.\d)|\b\d+ ?[a-z]? ?§+|\(\d{4}:\d+\)|\bSFS \d{4}:\d+"
    r"|\b\w*(?:act|law|code|regulations?|advice|SoL|HSL|LVU|LVM) (?:of|from) \d{4}",
)
TYPED_CLAUSE = _either(
    r"\b(?:avsnitt(?:en|et)?|punkt(?:en|er|erna)?|klausul(?:en|er|erna)?) \d+(?:\.\d+)*"
    r"|(?<![\w.:-])\d+(?:\.\d+)+(?![\w:])",
    r"\b(?:clauses?|points?|items?|paragraphs?) \d+(?:\.\d+)*|\bsections? \d+(?:\.\d+)+"
    r"|(?<![\w.:-])\d+(?:\.\d+)+(?![\w:])",
)
# Steps, items and parties, where numbers of other things may stand.
COUNTED = _either(
    rf"\b{_N['sv']} (?:\w+ )?(?:steg\w*|del(?:ar|arna)|saker\w*|part(?:er|erna)|kommun(?:er|erna)s?"
    rf"|region(?:er|erna)|huvudmän\w*|områden\w*|nivåer\w*|grader|villkor\w*)\b",
    rf"\b{_N['en']} (?:\w+ )?(?:steps|parts|things|items|parties|municipalities|regions|authorities"
    rf"|subregions|areas|levels|degrees|conditions)\b",
)
