"""What tables in Swedish, French, Spanish and Russian name in plain words: units, rates, parts, missing figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from benchmarks.table_files import xlsx_file

from logframe.evaluation.figures.averages import is_average
from logframe.exchange.tables.reading import read_tables
from logframe.exchange.values.unit_words import read_unit
from logframe.spoken_language import in_language

HEADS = {
    "sv": ("Nivå", "Resultat", "Indikator", "Enhet", "Basvärde", "Målvärde 2024", "Utfall 2024"),
    "fr": ("Niveau", "Résultat", "Indicateur", "Unité", "Valeur de référence", "Cible 2024", "Réalisé 2024"),
    "es": ("Nivel", "Resultado", "Indicador", "Unidad", "Línea de base", "Meta 2024", "Logro 2024"),
    "ru": ("Уровень", "Результат", "Показатель", "Единица", "Базовое значение", "Целевое значение 2024", "Факт 2024"),
}
ROWS = {
    "sv": ("Resultat 1", "Hjälpen når fram", "Antal utbildade", "personer", "Kvinnor", "Män", "ej mätt"),
    "fr": ("Produit 1", "L'aide arrive", "Nombre de personnes formées", "personnes", "Femmes", "Hommes", "n.d."),
    "es": ("Resultado 1", "La ayuda llega", "Número de personas formadas", "personas", "Mujeres", "Hombres", "s/d"),
    "ru": ("Результат 1", "Помощь доходит", "Число обученных", "человек", "Женщины", "Мужчины", "нет данных"),
}
ABSENT = {
    "sv": "ej tillgängligt (i cellen står ”ej mätt”)",
    "fr": "non disponible (la cellule contient «\u00a0n.d.\u00a0»)",
    "es": "no disponible (la celda dice «s/d»)",
    "ru": "нет данных (в ячейке: «нет данных»)",
}


@pytest.mark.parametrize("language", HEADS)
def test_rows_of_women_and_men_repeat_what_stands_above(language: str, tmp_path: Path) -> None:
    """A row "Women" with the result and unit of the row above is a part; why a figure is missing is said in words."""
    level, result, indicator, unit, women, men, absent = ROWS[language]
    rows: list[list[Any]] = [
        list(HEADS[language]),
        [level, result, indicator, unit, 0, 100, 90],
        [level, result, women, unit, 0, 50, 40],
        [level, result, men, unit, 0, 50, 50],
        [level, result, f"{indicator} 2", unit, 5, 100, absent],
    ]
    file = tmp_path / "plan.xlsx"
    file.write_bytes(xlsx_file(rows))
    (project,) = read_tables(file).projects
    people, further = project.indicators()
    assert people.start is not None
    assert {str(cell) for cells in people.observations[0].disaggregation.values() for cell in cells.values()} == {
        "40",
        "50",
    }
    with in_language(language):
        assert str(further.observations[0].value) == ABSENT[language]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("dödsfall per 100 000 levande födda", "death per 100000 birth"),
        ("décès pour 100 000 naissances vivantes", "death per 100000 birth"),
        ("muertes por cada 100.000 nacidos vivos", "death per 100000 birth"),
        ("случаев на 1000 человек", "case per 1000 person"),
        ("на 1000 человек", "per 1000 person"),
        ("dödsfall per 100 moln", None),
        ("st", "item"),
        ("kliniker", "facility"),
        ("funcionarias", "person"),
        ("enseignantes", "person"),
        ("рабочих", "person"),
    ],
)
def test_units_and_rates_in_plain_words(text: str, unit: str | None) -> None:
    """A unit is read in the language of its table, a rate by what it counts and of how many."""
    assert read_unit(text) == unit


@pytest.mark.parametrize(
    ("statement", "average"),
    [
        ("Средний доход семьи", True),
        ("Число учеников средних школ", False),
        ("Andel hushåll med toalett", True),
        ("Antal andelsföreningar", False),
        ("Pourcentage de filles inscrites", True),
        ("Number of people taking part", False),
    ],
)
def test_averages_by_their_words(statement: str, average: bool) -> None:
    """Shares and averages are named by words of four languages, middle schools and taking part are none."""
    assert is_average(statement, None) is average


def test_what_is_kept_of_a_unit_has_the_heading_of_its_column(tmp_path: Path) -> None:
    """A unit that is not understood stands in the note as the table names it, not as "Unit"."""
    file = tmp_path / "plan.xlsx"
    file.write_bytes(
        xlsx_file([list(HEADS["sv"]), ["Resultat 1", "Hjälp", "Nöjdhet med vården", "smajlisar", 1, 5, 3]])
    )
    (project,) = read_tables(file).projects
    assert [indicator.note for indicator in project.indicators()] == ["Enhet: smajlisar"]
