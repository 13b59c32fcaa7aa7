"""What an activity says of itself beside its results: who takes part, its sectors, status and countries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from logframe.country_names import countries_of
from logframe.declaration.framework.organisations import OWN_SECTORS, Organisation, Sector
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.numbers import Number
from logframe.exchange.iati.escaped_texts import narrative_element, quoted
from logframe.exchange.iati.model import Party, SectorCode
from logframe.exchange.numbers import twelve_digits
from logframe.exchange.values.figure_fields import value_of
from logframe.places import Place
from logframe.terms import ORGANISATION_ROLES, PROJECT_STATUSES, OrganisationRole, ProjectStatus

REPORTING: Final = "reporting"
_ROLES: Final[dict[str, OrganisationRole]] = {"1": "funding", "2": "accountable", "3": "extending", "4": "implementing"}
_ROLE_WORDS: Final[dict[str, OrganisationRole]] = {str(role): role for role in ORGANISATION_ROLES}
_ROLE_CODES: Final = {role: code for code, role in _ROLES.items()}
_STATUSES: Final[dict[str, ProjectStatus]] = {str(code): name for code, name in enumerate(PROJECT_STATUSES, 1)}
_STATUS_CODES: Final = {name: code for code, name in _STATUSES.items()}
# The vocabulary of a sector where none is named is the first.
_VOCABULARIES: Final = {
    "": "DAC 5", "1": "DAC 5", "DAC": "DAC 5", "2": "DAC 3", "DAC-3": "DAC 3", "3": "COFOG", "4": "NACE", "5": "NTEE",
    "6": "AidData", "7": "SDG goals", "8": "SDG targets", "9": "SDG indicators", "10": "Humanitarian clusters",
    "11": "NAICS", "12": "UN System Function", "98": OWN_SECTORS[1], "99": OWN_SECTORS[0], "RO": OWN_SECTORS[0],
}  # fmt: skip
_VOCABULARY_CODES: Final = {name: code for code, name in _VOCABULARIES.items() if code.isdigit()}


def organisations_of(parties: Iterable[Party], place: Place) -> Iterator[Organisation]:
    """Return who takes part in a role of the standard, by name or else by identifier, each role once."""
    seen = set()
    for party in parties:
        word = party.role.strip().lower()
        role = _ROLES.get(word) or _ROLE_WORDS.get(word)
        name = party.name or party.ref.strip()
        if role is not None and name and (name, role) not in seen:
            seen.add((name, role))
            yield Organisation(name, role=role, ref=party.ref.strip(), type=party.type.strip(), declared_at=place)


def sectors_of(codes: Iterable[SectorCode], place: Place) -> Iterator[Sector]:
    """Return the sectors, by name or else by code; a percentage that is none is left out."""
    for sector in codes:
        code, vocabulary = sector.code.strip(), sector.vocabulary.strip()
        if not code and not sector.name:
            continue
        percent = value_of(sector.percentage, is_percentage=True)
        usable = isinstance(percent, Number) and (percent.low or 0) >= 0 and (percent.high or 101) <= 100
        yield Sector(
            sector.name or code,
            code=code,
            vocabulary=_VOCABULARIES.get(vocabulary.upper(), vocabulary),
            percent=percent if usable and isinstance(percent, Number) else None,
            declared_at=place,
        )


def status_of(code: str) -> ProjectStatus | None:
    """Return the status that a code or the word of an older version names, None where it is none."""
    word = code.strip().lower()
    return _STATUSES.get(word) or next((status for status in PROJECT_STATUSES if status == word), None)


def tier_of(hierarchy: str) -> int | None:
    """Return the level of an activity among those that are parts of each other, None where it is none."""
    return int(hierarchy) if re.fullmatch(r"[1-9]\d?", hierarchy.strip(), re.ASCII) else None


def reporting_element(project: Project) -> list[str]:
    """Write the organisation that reports, of several the first, since the standard has one."""
    reporting = [organisation for organisation in project.organisations if organisation.role == REPORTING]
    return [_organisation("reporting-org", organisation, "") for organisation in reporting[:1]]


def participating_elements(project: Project) -> list[str]:
    """Write who takes part in another role."""
    return [
        _organisation("participating-org", organisation, f' role="{_ROLE_CODES[organisation.role]}"')
        for organisation in project.organisations
        if organisation.role in _ROLE_CODES
    ]


def _organisation(tag: str, organisation: Organisation, role: str) -> str:
    attributes = "".join(
        f" {name}={quoted(text)}" for name, text in (("ref", organisation.ref), ("type", organisation.type)) if text
    )
    return f"<{tag}{attributes}{role}>{narrative_element(organisation.name)}</{tag}>"


def status_element(project: Project) -> list[str]:
    """Write the status of the work."""
    return [] if project.status is None else [f'<activity-status code="{_STATUS_CODES[project.status]}"/>']


def date_elements(project: Project) -> list[str]:
    """Write the first and last day of the work: planned ones until its figures, update or status show them past."""
    period = project.known_period
    if period is None:
        return []
    ends = (figure.end for indicator in project.indicators() for figure in indicator.observations)
    last = project.last_updated or max((day for day in ends if day is not None), default=None)
    is_begun = project.status != "pipeline" and (last is None or last >= period.start)
    is_over = project.status in ("finalisation", "closed") or (last is not None and last >= period.end)
    days = (("2" if is_begun else "1", period.start), ("4" if is_over else "3", period.end))
    return [f'<activity-date type="{kind}" iso-date="{day}"/>' for kind, day in days]


def country_elements(project: Project) -> list[str]:
    """Write the country, or each of several that are named by their codes."""
    return [f"<recipient-country code={quoted(country)}/>" for country in countries_of(project.country) if country]


def sector_elements(project: Project) -> list[str]:
    """Write the sectors that have a code, which the standard asks for."""
    elements = []
    for sector in project.sectors:
        if sector.code:
            vocabulary = _VOCABULARY_CODES.get(sector.vocabulary, sector.vocabulary)
            parts = [("vocabulary", vocabulary), ("code", sector.code), ("percentage", _percentage(sector))]
            attributes = "".join(f" {name}={quoted(text)}" for name, text in parts if text)
            inside = "" if sector.name == sector.code else narrative_element(sector.name)
            elements.append(f"<sector{attributes}>{inside}</sector>")
    return elements


def related_elements(project: Project) -> list[str]:
    """Write the activities that it is part of, and its parts."""
    related = [("1", ref) for ref in project.part_of] + [("2", ref) for ref in project.parts]
    return [f'<related-activity ref={quoted(ref)} type="{kind}"/>' for kind, ref in related]


def _percentage(sector: Sector) -> str:
    if sector.percent is None or not sector.percent.is_exact or sector.percent.low is None:
        return ""
    return twelve_digits(sector.percent.low)
