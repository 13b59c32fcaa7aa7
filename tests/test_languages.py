"""The rules on wording look at English alone."""

from __future__ import annotations

import pytest

from logframe import Count, Project, check
from logframe.diagnosis.languages import is_english

TEXT_RULES = {"LF104", "LF107", "LF109", "LF110", "LF224"}


@pytest.mark.parametrize(
    "statement",
    [
        "Train judges in the new code", "Train judges in Kraków", "Build schools", "Number of people trained",
        "Improve access to water in El Salvador", "People in Côte d'Ivoire have water", "Conduct surveys", "",
    ],
)  # fmt: skip
def test_english_is_english(statement: str) -> None:
    """Names with foreign letters and short statements stay English."""
    assert is_english(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "Offer får hjälp", "Support till offer för människohandel", "Les victimes sont assistées",
        "Train de mesures pour les victimes", "Plan de apoyo y mejora para las mujeres", "Жертвы получают помощь",
        "Design und Transport für die Schulen",
    ],
)  # fmt: skip
def test_other_languages_are_not(statement: str) -> None:
    """Words that English shares with another language raise nothing there."""
    assert not is_english(statement)
    project = Project("P-1", "A project", period="2024/2026")
    project.result("r", statement, indicators=[Count("i", statement, unit="person", level="outcome", target=5)])
    assert not TEXT_RULES & {one.code for one in check(project, profile="strict")}


def test_the_same_words_in_english_are_found() -> None:
    """What is passed over in another language is not passed over in English."""
    project = Project("P-1", "A project", period="2024/2026")
    project.result("r", "Offer improved help and support is provided to the victims")
    project.result("s", "Train judges in the new code")
    assert {"LF109", "LF110"} <= {one.code for one in check(project, profile="strict")}
