"""A rule as prose: the one place where data becomes a sentence or a cell.

Force is always said with the same verbs and never upgraded; an actor whom the text does
not name is said not to be named.
"""

from __future__ import annotations

import re

from samverkan.model.guide import Guide, Provision
from samverkan.model.records import Aspect, Force, Language, Rule, Text, Wording
from samverkan.model.validity import Status
from samverkan.words.phrases import (
    OR,
    capital,
    concept,
    condition,
    date,
    deadlines,
    join,
    parties,
    span,
)

FORCE: dict[Force, Text] = {
    "must": Text(sv="ska", en="must"),
    "should": Text(sv="bör", en="should"),
    "may": Text(sv="får", en="may"),
    "can": Text(sv="kan", en="can"),
    "needs-to": Text(sv="behöver", en="needs to"),
    "is-responsible": Text(sv="ansvarar för att", en="has the responsibility to"),
    "does": Text(sv="gör", en="does"),
    "must-not": Text(sv="får inte", en="must not"),
    "need-not": Text(sv="behöver inte", en="need not"),
    "only": Text(sv="endast", en="only"),
    "has-right": Text(sv="har rätt att", en="has the right to"),
}
ASPECT: dict[Aspect, Text] = {
    "who": Text(sv="Vem", en="Who"),
    "force": Text(sv="Hur bindande", en="How binding"),
    "to": Text(sv="Med eller till vem", en="With or to whom"),
    "deadline": Text(sv="När", en="When"),
    "where": Text(sv="Var", en="Where"),
    "pays": Text(sv="Vem betalar", en="Who pays"),
    "condition": Text(sv="Villkor", en="Condition"),
    "consent": Text(sv="Samtycke", en="Consent"),
    "content": Text(sv="Innehåll", en="Contents"),
}
SILENT: dict[Aspect, Text] = {
    "who": Text(sv="texten säger inte vem", en="the text does not say who"),
    "force": Text(sv="texten anger ingen skyldighet", en="the text states no duty"),
    "to": Text(sv="texten säger inte till vem", en="the text does not say to whom"),
    "deadline": Text(sv="texten anger ingen tid", en="the text gives no time"),
    "where": Text(sv="texten säger inte var", en="the text does not say where"),
    "pays": Text(sv="texten säger inte vem som betalar", en="the text does not say who pays"),
    "condition": Text(sv="inga villkor", en="no conditions"),
    "consent": Text(sv="texten nämner inget samtycke", en="the text mentions no consent"),
    "content": Text(sv="texten anger inget innehåll", en="the text gives no contents"),
}
QUESTION: dict[Aspect, Text] = {
    "who": Text(sv="Vem {does}?", en="Who {does}?"),
    "force": Text(sv="Hur bindande är det att {do}?", en="How binding is it to {do}?"),
    "to": Text(sv="Vem vänder man sig till för att {do}?", en="Whom does it concern to {do}?"),
    "deadline": Text(sv="Hur snart gäller det att {do}?", en="How soon is one to {do}?"),
    "where": Text(sv="Var gäller det att {do}?", en="Where is one to {do}?"),
    "pays": Text(sv="Vem betalar för att {do}?", en="Who pays for {doing}?"),
    "condition": Text(sv="Under vilka villkor gäller det att {do}?", en="On what conditions is one to {do}?"),
    "consent": Text(sv="Vems samtycke krävs för att {do}?", en="Whose consent is needed to {do}?"),
    "content": Text(sv="Vad ingår i att {do}?", en="What is part of {doing}?"),
}  # fmt: skip
NO_UNIT = Text(sv="texten anger inte vilken enhet", en="the text names no unit")
NO_NUMBER = Text(
    sv="texten anger inte hur många dagar eller veckor",
    en="the text gives no number of days or weeks",
)


def question(guide: Guide, act: str, aspect: Aspect, language: Language) -> str:
    """An act and an aspect as a question: "Vem kallar till SIP-möte?"."""
    found = guide.acts[act]
    words = {"do": found.do[language], "does": found.does[language], "doing": _doing(found)}
    return QUESTION[aspect][language].format(**words)


def sentence(guide: Guide, provision: Provision, language: Language) -> str:
    """What the statement of a rule says; in a draft that has no sentence yet, what its fields do."""
    if says := provision.statement.says:
        return on_one_line(says[language])
    told = {aspect: cell(guide, provision, aspect, language) for aspect in ASPECT}
    cells = [f"{ASPECT[aspect][language]}: {words}" for aspect, words in told.items() if words]
    do = capital(guide.wording(provision.rule).do[language])
    return f"{do}. {'. '.join(map(capital, cells))}." if cells else f"{do}."


def on_one_line(says: str) -> str:
    """A sentence with its list run on: "Bedömningen omfattar: åtgärd; uppföljning."."""
    lead, *items = (line.strip() for line in says.strip().splitlines() if line.strip())
    said = lead
    for item in items:
        text = re.sub(r"^[-–] ", "", item)
        said += f" {text}" if said.endswith((".", ":")) else f"; {text}"
    return said if said.endswith(".") else f"{said}."


def present(rule: Rule, act: Wording, language: Language) -> str:
    """The act in the present tense, with "normalt" where the text leaves room."""
    if not rule.normally:
        return act.does[language]
    if language == "en":
        return f"normally {act.does.en}"
    verb, _, rest = act.does.sv.partition(" ")
    return f"{verb} normalt {rest}".strip()


def passive(act: Wording, force: Force, language: Language, verb_first: bool = False) -> str:
    """The act of nobody named: "en SIP ska erbjudas"; with the verb first, "ska en SIP erbjudas"."""
    assert act.passive is not None  # whoever asks has looked
    subject, do, *present = act.passive[language].split("|")
    words = do.split()
    if force == "does":
        now = (present[0] if present else "is" if words[0] == "be" else words[0]).split()
        verb, *rest = [*now, *words[len(now) :]]
    else:
        verb, rest = FORCE[force][language], words
        if present == ["are"]:
            verb = verb.replace("needs", "need")
    return " ".join([verb, subject, *rest] if verb_first else [subject, verb, *rest])


def _doing(act: Wording) -> str:
    """ "carrying out the examination": the first word is the verb."""
    verb = re.split(r"\b", act.do.en, maxsplit=2)[1]
    stem = verb
    if re.fullmatch(r"\w+[^aeioy]e", verb):
        stem = verb[:-1]
    elif re.fullmatch("[^aeiou]*[aeiou][bdgmnprt]|(?:com|per|sub)mit", verb):
        stem = verb + verb[-1]
    return f"{stem}ing{act.do.en.removeprefix(verb)}"


# --- cells ----------------------------------------------------------------------------


def cell(guide: Guide, provision: Provision, aspect: Aspect, language: Language) -> str:
    """What one rule answers to one aspect, as a few words; empty where it says nothing."""
    rule = provision.rule
    if aspect == "pays":
        return _pays(guide, rule, language)
    if aspect in rule.delegates:
        document = concept(guide, rule.delegates[aspect], language)
        return f"se {document}" if language == "sv" else f"see {document}"
    match aspect:
        case "force":
            return force(rule, language)
        case "deadline":
            return deadlines(guide, rule.deadline, language) if rule.deadline else ""
        case "condition":
            return condition(guide, provision.own_condition, language)
        case "content":
            return "; ".join(text[language] for text in rule.content)
        case _:
            group = getattr(rule, aspect)
            return parties(guide, group, language) if group else ""


def force(rule: Rule, language: Language) -> str:
    """The force as one or two words: "ska", "får", "gör (presens)"."""
    if rule.force is None:
        return ""
    words = FORCE[rule.force][language]
    if rule.force == "does":
        words = "gör (presens)" if language == "sv" else "does (plain present tense)"
    if rule.normally:
        words += " normalt" if language == "sv" else " normally"
    return words


def _pays(guide: Guide, rule: Rule, language: Language) -> str:
    swedish = language == "sv"
    parts = []
    if rule.pays:
        parts.append(parties(guide, rule.pays, language))
    if rule.no_fee_for:
        names = join([concept(guide, n, language) for n in rule.no_fee_for], OR, language)
        parts.append(f"ingen avgift för {names}" if swedish else f"no fee for {names}")
    if "pays" in rule.delegates:
        document = concept(guide, rule.delegates["pays"], language)
        parts.append(f"se {document}" if swedish else f"see {document}")
    return "; ".join(parts)


# --- validity -------------------------------------------------------------------------


BEING_ENTERED = Text(
    sv="Texten håller på att läggas in i guiden: det som saknas här kan stå i den.",
    en="The text is still being entered into the guide: what is missing here may stand in it.",
)


def validity(status: Status, language: Language) -> list[str]:
    """The validity of an edition as sentences: dates and conditions, never "in force today"."""
    return [text[language] for text in (*_term(status), *_ending(status), *_judged(status))]


def _term(status: Status) -> list[Text]:
    terms, found = status.terms, [BEING_ENTERED] if status.draft else []
    if terms.start_unsaid:
        found.append(
            Text(
                sv="Texten är ett utkast: där startdagen ska stå finns en platshållare.",
                en="The text is a draft: a placeholder stands where the first day should be.",
            )
        )
    if terms.earliest:
        found.append(
            Text(
                sv="Den börjar gälla tidigast den dagen, eller därefter från parternas beslut att anta den.",
                en="It begins on that day at the earliest, or after it, from the parties' decision to adopt it.",
            )
        )
    if status.from_ and status.until:
        found.append(
            Text(
                sv=f"Giltighetstiden är {date(status.from_, 'sv')} till {date(status.until, 'sv')}.",
                en=f"The period of validity is {date(status.from_, 'en')} to {date(status.until, 'en')}.",
            )
        )
    if status.until and terms.extends and status.notice_by and status.at_latest:
        found.append(
            Text(
                sv=f"Den förlängs med {span(terms.extends, 'sv')} om ingen part skriftligen har sagt upp den "
                f"senast {date(status.notice_by, 'sv')}. Den löper alltså som längst till "
                f"{date(status.at_latest, 'sv')}, om den inte har ersatts.",
                en=f"It is extended by {span(terms.extends, 'en')} unless a party has given notice in writing "
                f"by {date(status.notice_by, 'en')}. So it runs to {date(status.at_latest, 'en')} "
                "at the latest, unless it has been replaced.",
            )
        )
    if terms.open_ended:
        found.append(
            Text(
                sv="Därefter gäller den tills vidare.",
                en="After that it holds until further notice.",
            )
        )
    return found


def _ending(status: Status) -> list[Text]:
    terms, found = status.terms, []
    if terms.notice and not terms.extends:
        found.append(
            Text(
                sv=f"Uppsägningstiden är {span(terms.notice, 'sv')}.",
                en=f"The period of notice is {span(terms.notice, 'en')}.",
            )
        )
    if terms.party_by_party:
        found.append(
            Text(
                sv="Säger en kommun upp den gäller det bara den kommunen.",
                en="If a municipality gives notice, that holds for that municipality only.",
            )
        )
    return found


def _judged(status: Status) -> list[Text]:
    if status.on is None or status.kind in ("undated", "no-date-asked"):
        return []
    on_sv, on_en = date(status.on, "sv"), date(status.on, "en")
    return {
        "not-yet": [
            Text(sv=f"Den {on_sv} har tiden inte börjat.", en=f"On {on_en} it has not begun.")
        ],
        "in-term": [
            Text(sv=f"Den {on_sv} ligger inom tiden.", en=f"{on_en} lies within the period.")
        ],
        "extended-unless-ended": [
            Text(
                sv=f"Den {on_sv} gäller den bara om ingen har sagt upp den i tid.",
                en=f"On {on_en} it holds only if nobody gave notice in time.",
            )
        ],
        "expired": [
            Text(sv=f"Den {on_sv} har tiden gått ut.", en=f"On {on_en} the period has run out.")
        ],
    }[status.kind]
