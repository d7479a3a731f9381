"""What the verbs of an act make of its `do`: the present, the bidding and, in English, "doing"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from samverkan.files.yamlfile import Place
from samverkan.model.records import LANGUAGES, Act, Bilingual, Language, Verbs, Wording

# The verbs stand between stars, or it is the first word.
VERB = re.compile(r"\*(\w+)\*")
FIRST = re.compile(r"^\w+")


def inflected(act: Act, verbs: Verbs) -> Act:
    """An act with all forms of its words; a verb that is not known stays as it is."""
    variants = {
        name: said.model_copy(update=_made(said, verbs)) for name, said in act.variants.items()
    }
    return act.model_copy(update={**_made(act, verbs), "variants": variants})


def verbs_of(act: Act, place: Place) -> Iterator[tuple[Place, Language, str]]:
    """Each verb of the words of an act: its place, its language and itself."""
    for name, said in {"": act, **act.variants}.items():
        where = (*place, "variants", name) if name else place
        for language in LANGUAGES:
            for verb in VERB.findall(_marked(said.do[language])):
                yield (*where, "do", language), language, verb


def _marked(do: str) -> str:
    return do if VERB.search(do) else FIRST.sub(r"*\g<0>*", do)


def _made(said: Wording, verbs: Verbs) -> dict[str, Any]:
    """The words of an act that nobody has written, and `do` without its stars."""
    sv, en = _marked(said.do.sv), _marked(said.do.en)
    do = Bilingual(sv=_put(sv, str), en=_put(en, str))
    does = Bilingual(
        sv=_put(sv, lambda word: verbs.sv[word].does if word in verbs.sv else word),
        en=_put(en, lambda word: verbs.en[word].does if word in verbs.en else word),
    )
    doing = _put(en, lambda word: verbs.en[word].doing if word in verbs.en else word)
    bids = {word: verbs.sv[word].bid if word in verbs.sv else None for word in VERB.findall(sv)}
    bid = said.bid
    if "bid" not in said.model_fields_set and all(bids.values()):
        bid = Bilingual(sv=_put(sv, lambda word: bids[word] or ""), en=do.en)
    return {
        "do": do,
        "does": said.does if "does" in said.model_fields_set else does,
        "doing": said.doing or doing,
        "bid": bid and Bilingual(sv=_sentence(bid.sv), en=_sentence(bid.en)),
    }


def _put(marked: str, form: Callable[[str], str]) -> str:
    """Words with another form of their verbs."""
    return VERB.sub(lambda match: form(match[1]), marked)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
