"""Which way a statement wants its figure to go: "deaths" down, "deaths averted" up. English only."""

from __future__ import annotations

import re
from typing import Final, Literal

from logframe.diagnosis.languages import is_english
from logframe.diagnosis.statement_phrases import phrase, singular
from logframe.diagnosis.wording import words

# Less of it is better, whoever counts it.
_HARMS: Final = frozenset(
    """abduction absence absenteeism abuse accident anaemia arrears assault attack backlog bottleneck bribe bribery
    casualty complication conflict corruption crime death debt defect deficit deforestation delay discrimination disease
    displacement dispute dropout drop-out emission epidemic erosion error eviction execution exploitation fatality
    famine femicide fraud harassment homicide homelessness hunger illiteracy incidence incident indebtedness inequality
    infection infanticide injury killing lateness leakage loss malnutrition malpractice miscarriage morbidity
    mortality murder negligence outage outbreak overcrowding pollution poverty prevalence rape recidivism relapse
    repetition robbery smuggling spoilage stigma stock-out stockout stillbirth strike stunting suicide theft torture
    trafficking turnaround underweight unemployment vacancy violation violence wastage wasting""".split()
)
# Time that people would rather not spend.
_SPANS: Final = re.compile(
    r"^\s*+(?:the\s++)?(?:(?:average|mean|median|number\s+of)\s*+)?(?:(?:processing|response|travel|travelling|turnaround|waiting|lead|"
    r"delivery)\s+times?\b|waiting\b(?!\s+(?:areas?|halls?|homes?|rooms?|shelters?)\b)|(?:days?|hours?|weeks?|months?|time)\s+(?:needed|required|taken|it\s+takes|to|until|from|"
    r"between|spent\s+(?:on|waiting|collecting|fetching))\b)",
    re.IGNORECASE,
)
_SUFFERING: Final = frozenset(
    """abused addicted anaemic arrested beaten bribed died displaced dying dropped evicted exploited harassed hungry ill
    infected injured killed lost malnourished murdered neglected raped repeating stunted suffering trafficked unemployed
    wasted wounded""".split()
)
# What does not work, and who meets with a harm.
_BROKEN: Final = frozenset("broken dysfunctional non-functional non-functioning nonfunctional".split())
_MEETING: Final = frozenset("experiencing facing suffering".split())
# Said of a harm these leave it one: what else is said may be done against it.
_STILL_HARM: Final = frozenset(
    """affecting among caused causing committed during due in involving of on occurring per resulting suffered
    with""".split()
)
_AGAINST: Final = frozenset(
    """addressed against averted avoided combating detected documented ended free handled identified investigated less
    lower mitigated notified prevented prevention prosecuted protected recorded recovered reduced reducing reduction
    referred registered released reported reporting rescued resolved response returned return re-enrolled re-enrolling
    saved settled solved survived treated without""".split()
)
# Their prevalence is wanted, and people without work are those a programme finds in school or training.
_USEFUL: Final = frozenset("breastfeeding contraception contraceptive contraceptives handwashing savings".split())
_FALLING: Final = re.compile(r"\b(?:reduc|decreas|declin|drop\s+in|fall\s+in|cut\s+in|lower)", re.IGNORECASE)

# More of it is better.
_GAINS: Final = frozenset(
    """attendance awareness completion coverage employment enrolment enrollment graduation immunisation immunization
    expectancy income literacy productivity satisfaction survival trust vaccination yield""".split()
)
_DISEASES: Final = frozenset(
    """cholera dengue diarrhea diarrhoea ebola leishmaniasis leprosy malaria measles meningitis pneumonia polio rabies
    tetanus typhoid zika""".split()
)
_RATES: Final = frozenset("count headcount index level levels rate rates ratio".split())
# Harms of two words, and what it is harm to be without, as the thing counted.
_TWO_WORDS: Final = re.compile(
    r"^\s*+(?:(?:the\s++)?(?:total\s++)?(?:cases?|incidence|number|percentage|prevalence|rate|share)\s++of\s++)*+"
    r"(?P<harm>open\s++defecation|(?:adolescent|child|early|forced|teenage|underage)\s++(?:labou?r|marriages?|pregnanc(?:y|ies))"
    r"|power\s++(?:cuts?|failures?|outages?))"
    r"(?=\s*+(?:$|[,(]|(?:rates?|among|an?|in|by|per)\b))",
    re.IGNORECASE,
)
_OUT: Final = re.compile(
    r"\b(?:out[\s-]of[\s-](?:school|work)\b|below\s+the\s+poverty\s+line\b|without\s+(?:(?:an?|any|safe|skilled)\s+)*"
    r"(?:access|attendants?|doctors?|documents|electricity|food|income|insurance|land|latrines?|midwi(?:fe|ves)|nurses?|"
    r"papers|pensions?|sanitation|shelter|teachers?|toilets?|water|work)(?=\s*+(?:$|[,(]|(?:among|at|by|in|per|to)\b)))",
    re.IGNORECASE,
)


def wanted_direction(statement: str) -> tuple[Literal["increase", "decrease"], str] | None:
    """Return the direction that the words of an indicator want, and the word that does, None if they leave it open.

    More incidents that are reported or investigated may be good news, and so are drop-outs who return.
    """
    if not is_english(statement) or _FALLING.search(statement):
        return None
    spans = _SPANS.match(statement)
    if spans:
        return "decrease", " ".join(spans.group().lower().split())
    harm = _TWO_WORDS.match(statement)
    if harm:
        return "decrease", " ".join(harm["harm"].lower().split())
    parsed, spoken = phrase(statement), words(statement)
    out = _OUT.search(statement)
    if out and parsed.verb in ("", "without"):
        return "decrease", out.group().lower()
    if not parsed.counted or not _AGAINST.isdisjoint(spoken) or not _USEFUL.isdisjoint(spoken):
        return None
    counted = [word for word in parsed.counted if word not in _RATES] or list(parsed.counted)
    is_case = parsed.heads[0] in ("case", "infection") if "of" in counted else singular(counted[-1]) == "case"
    if is_case and _DISEASES.intersection(counted) and not parsed.verb:
        return "decrease", " ".join(counted)
    if counted[-1] in _SUFFERING and not parsed.verb and "of" not in counted:
        return "decrease", counted[-1]
    ends = [place for place, word in enumerate(counted) if word == "of"]
    heads = {counted[place - 1] for place in ends if place} | set(counted[-1:] if not ends else ())
    for word in heads:
        if singular(word) in _HARMS and (not parsed.verb or parsed.verb in _STILL_HARM):
            return "decrease", word
        if singular(word) in _GAINS and not parsed.verb:
            return "increase", word
    if counted[0] in _BROKEN and not parsed.verb:
        return "decrease", counted[0]
    if parsed.verb in _MEETING and any(singular(word) in _HARMS for word in parsed.after[:2]):
        return "decrease", " ".join([parsed.verb, *parsed.after[:2]])
    if parsed.verb in _SUFFERING and not _STILL_BETTER.search(statement):
        return "decrease", parsed.verb
    return None


_STILL_BETTER: Final = re.compile(
    r"\b(?:assist|support|help|shelter|compensat|reintegrat|employ|return|train)", re.IGNORECASE
)
