"""When a project runs, as people write it above a table or in a mapping file."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from logframe import Project, load
from logframe.errors import LogframeError
from logframe.exchange.loading import Projects
from logframe.exchange.values.periods import calendar_of
from logframe.exchange.values.spans import read_span

FIRST, LAST = datetime.date(2004, 7, 1), datetime.date(2005, 12, 31)
Row = list[str | int | datetime.date]
_TABLE: list[Row] = [
    ["Level", "Result", "Indicator", "Target", "Actual"],
    ["Output", "Wells work", "Number of wells", 40, 26],
]
_FRENCH: list[Row] = [
    ["Niveau", "Résultats attendus", "Indicateurs", "Cible"],
    ["Produit", "Des puits", "Nombre de puits", 40],
]


def write(folder: Path, labels: list[Row], table: list[Row]) -> Path:
    """Write a workbook with lines above its table."""
    path = folder / "plan.xlsx"
    with xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet("Plan")
        for number, row in enumerate([*labels, [], *table]):
            for column, value in enumerate(row):
                sheet.write(number, column, value)
    return path


def loaded(path: Path) -> Projects:
    """Return the projects of a workbook."""
    projects = load(path)
    assert isinstance(projects, Projects)
    return projects


@pytest.mark.parametrize(
    "text",
    """01.07.2004-31.12.2005|01/07/2004-31/12/2005|2004.07.01-2005.12.31|07.2004-12.2005|07/2004-12/2005|Jul-04 - Dec-05
    |Jul-04-Dec-05|July 2004 to December 2005|1 July 2004 until 31 December 2005|18 months from July 2004
    |July 2004 + 18 months|18-month project starting 1 July 2004|18 months until December 2005
    |Start: 01.07.2004 End: 31.12.2005|18 months (July 2004 - December 2005)
    |approved March 2003; July 2004 - December 2005|с 01.07.2004 по 31.12.2005|18 mois à compter du 1er juillet 2004
    |18 månader från juli 2004|18 Monate ab Juli 2004|18 meses desde julio de 2004|18 месяцев с июля 2004
    |2004-07/2005-12""".split("|"),
)
def test_spans_in_words(text: str) -> None:
    """Both ends are read, or one of them and how long it takes."""
    assert str(read_span(text.strip(), calendar_of([text])).period) == "2004-07/2005-12"


@pytest.mark.parametrize(
    ("text", "period"),
    [("2004–06", "2004-01/2006-12"), ("2004", "2004"), ("2004 (planned)", "2004"), ("July 2004", "2004-07"),
     ("1/7/04-31/12/05", "2004-07/2005-12"), ("Q1 2004 - Q4 2005", "2004-01/2005-12")],
)  # fmt: skip
def test_whole_times(text: str, period: str) -> None:
    """A year or a month alone is the whole time; a dash between years is no month."""
    assert str(read_span(text, calendar_of([text])).period) == period


@pytest.mark.parametrize(
    "text",
    ["July 2004 to present", "July 2004 – ongoing", "from 2004", "since July 2004", "until December 2006", "36 months",
     "December 2005 (end)", "1 July 2004", "Y1-Y3", "soon"],
)  # fmt: skip
def test_one_end_is_no_span(text: str) -> None:
    """A day, an open end or a length alone is never taken for a whole time."""
    assert read_span(text).period is None


@given(first=st.dates(datetime.date(1990, 1, 1), datetime.date(2040, 1, 1)), months=st.integers(1, 600))
def test_a_length_counted_from_either_end_is_the_same_time(first: datetime.date, months: int) -> None:
    """From a first of month on, so many months end where so many months back begin."""
    first = first.replace(day=1)
    ahead = read_span(f"{months} months from {first}").period
    assert ahead is not None
    assert ahead.start == first
    assert ahead.whole_months == months
    assert read_span(f"{months} months until {ahead.end}").period == ahead


@pytest.mark.parametrize(
    "labels",
    [
        [["Period:", FIRST, LAST]],
        [["Period", "from", FIRST, "to", LAST]],
        [["Period", "2004-07-01", "-", "2005-12-31"]],
        [["Project period", "01/07/2004", "31/12/2005"]],
        [["Start date", FIRST, "End date", LAST]],
        [["Start date:", FIRST], ["Duration:", "18 months"]],
        [["Start date:", "July 2004"], ["Duration (months):", 18]],
        [["Duration", "18 months"], ["End date", LAST]],
        [["Implementation period: 18 months from 1 July 2004"]],
        [["Project start: 01.07.2004", "", "Project end: 31.12.2005"]],
        [["Reporting period:", "Jan-Jun 2005"], ["Project period:", "Jul 2004 - Dec 2005"]],
    ],
)
def test_labels_above_a_table(labels: list[Row], tmp_path: Path) -> None:
    """A period in one cell or in several, a first and last day, one of them and a length."""
    (project,) = loaded(write(tmp_path, labels, _TABLE))
    assert str(project.period) == "2004-07/2005-12"


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        ([["Period:", "July 2004 – ongoing"]], "period-open"),
        ([["Duration:", "18 months"]], "period-open"),
        ([["Start date:", FIRST]], "period-open"),
        ([["Start date:", LAST], ["End date:", FIRST]], "period-reversed"),
        ([["Period:", "01/07/2004 (36 months)"]], "time-unclear"),
    ],
)
def test_a_time_with_one_end_is_told(labels: list[Row], name: str, tmp_path: Path) -> None:
    """The project has no period then, and the cell says why."""
    projects = loaded(write(tmp_path, labels, _TABLE))
    assert projects[0].period is None
    assert [(problem.name, problem.declared_at.cell) for problem in projects.problems] == [(name, "Plan!B1")]


def test_the_language_of_the_headings_shows_the_order_of_day_and_month(tmp_path: Path) -> None:
    """A table with French headings writes the day first; English ones leave 01/07/2004 open."""
    labels: list[Row] = [["Date de début", "01/07/2004"], ["Durée", "18 mois"]]
    (project,) = loaded(write(tmp_path, labels, _FRENCH))
    assert str(project.period) == "2004-07/2005-12"
    (project,) = loaded(write(tmp_path, [["Start date", "01/07/2004"], ["End date", "01/08/2005"]], _TABLE))
    assert project.period is None


def _settled(folder: Path, period: str) -> Project:
    file = write(folder, [["Period:", "July 2004 – ongoing"]], _TABLE)
    file.with_suffix(".mapping.yaml").write_text(f"period: {period}\n", encoding="utf-8")
    return loaded(file)[0]


def test_a_mapping_file_settles_the_period(tmp_path: Path) -> None:
    """What it says counts, whatever stands above the table; what is no period is refused at its line."""
    assert str(_settled(tmp_path, "2004-07/2005-12").period) == "2004-07/2005-12"
    assert str(_settled(tmp_path, "July 2004 to June 2006").period) == "2004-07/2006-06"
    with pytest.raises(LogframeError) as refused:
        _settled(tmp_path, "from July 2004")
    assert "plan.mapping.yaml:1" in refused.value.line()
    assert "does not give the first and the last day of the project" in refused.value.line()
