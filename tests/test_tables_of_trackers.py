"""Tables as field offices keep them: trackers, pivots of months, long tables, cards, cells with words."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped, unused-ignore]  # some versions have no types

from logframe import Count, Observation, Project, Target, between, evaluate
from logframe.declaration.values.numbers import Number
from logframe.declaration.values.quantities import Quantity
from logframe.exchange.tables.reading import read_tables
from test_tables_of_donors import Rows, all_figures, errors, inferred, only, sheet, text, word

_QUARTERS: Rows = [
    ["", "", "2024", "", "", "", ""],
    ["Indicator", "Annual target", "Q1", "", "Q2", "", "Total achieved"],
    ["", "", "T", "A", "T", "A", ""],
]
_MERGED = ((0, 2, 0, 5), (1, 2, 1, 3), (1, 4, 1, 5))


def test_letters_under_quarters_say_what_is_target_and_actual(tmp_path: Path) -> None:
    """ "T" and "A" are targets and actual values, and the total beside the quarters is not added to them."""
    rows: Rows = [*_QUARTERS, ["Children screened", 4000, 1000, 980, 1000, 1100, 2080]]
    project = only(read_tables(sheet(tmp_path, rows, _MERGED)))
    (indicator,) = project.indicators()
    assert [str(target.value) for target in indicator.milestones] == ["1,000", "2,000"]
    observed = [(str(item.period), str(item.value)) for item in indicator.observations]
    assert observed == [("2024-Q1", "980"), ("2024-Q2", "1,100"), ("project", "at least 2,080")]
    answer = evaluate(project, on="2024-12-31")[indicator.id]
    assert answer.status != "exceeded"
    assert isinstance(answer.value, Quantity)
    assert isinstance(answer.value.value, Number)
    assert answer.value.value.low == 2080


@pytest.mark.parametrize(
    ("total", "value"), [(2080, (2080, 2080)), (2500, (2080, 2500)), (1000, (1000, 2080))], ids=["same", "more", "less"]
)
def test_the_figure_of_the_whole_project_bounds_its_days(total: int, value: tuple[int, int]) -> None:
    """A total of a project whose period is unknown holds the quarters beside it, and is not added to them."""
    project = Project("P", "Children are well")
    whole = Observation(total, period="project")
    quarters = [Observation(980, period="2024-Q1"), Observation(1100, period="2024-Q2")]
    screened = Count("screened", "Children screened", unit="person", accumulates="increments",
                     target=Target(4000, period="2024"), observations=[*quarters, whole])  # fmt: skip
    project.result("health", "Children are screened", indicators=[screened])
    answer = evaluate(project, on="2024-12-31")["screened"]
    assert isinstance(answer.value, Quantity)
    assert isinstance(answer.value.value, Number)
    assert (answer.value.value.low, answer.value.value.high) == value


def test_months_as_columns_are_actual_values(tmp_path: Path) -> None:
    """A pivot has an indicator in each row and months as headings, as text or as dates, and how it is read is said."""
    pivot = "dataname,January 2024,February 2024,March 2024\nANC 4 coverage (%),53.2,,54\nDeliveries,512,498,530\n"
    tables = read_tables(text(tmp_path, pivot))
    assert [indicator.statement for indicator in only(tables).indicators()] == ["ANC 4 coverage (%)", "Deliveries"]
    assert all_figures(tables)["deliveries"] == " |  | 512@2024-01-31, 498@2024-02-29, 530@2024-03-31"
    assert "table-inferred-actuals" in inferred(tables)
    assert all_figures(read_tables(_with_months(tmp_path, 3000))) == {
        "cash-transfers": " | 3,000 | 410@2024-01-31, 455@2024-02-29, 0@2024-03-31, at least 865@project"
    }
    as_likely_a_plan = only(read_tables(_with_months(tmp_path, 865)))
    assert not next(iter(as_likely_a_plan.indicators())).observations


def _with_months(folder: Path, target: int) -> Path:
    """Write a tracker with dates as headings."""
    months = [datetime.date(2024, month, 1) for month in (1, 2, 3)]
    with xlsxwriter.Workbook(str(folder / "plan.xlsx"), {"default_date_format": "mmm-yy"}) as book:
        page = book.add_worksheet("Plan")
        for row, cells in enumerate(
            [["Indicator", "Target", *months, "Total"], ["Cash transfers", target, 410, 455, 0, 865]]
        ):
            for column, content in enumerate(cells):
                page.write(row, column, content)
    return folder / "plan.xlsx"


def test_a_word_in_a_long_table_says_which_figure_it_is(tmp_path: Path) -> None:
    """A target that stands among the values is no actual value."""
    rows = "indicator,type,period,value\nYouth enrolled,baseline,2023,20\nYouth enrolled,target,2024,1000\n"
    tables = read_tables(text(tmp_path, f"{rows}Youth enrolled,actual,2024,300\n"))
    assert all_figures(tables) == {"youth-enrolled": "20@2023 | 1,000@2024 | 300@2024"}


def test_a_card_of_two_columns_is_one_indicator(tmp_path: Path) -> None:
    """Headings below one another are those of an indicator, with its figures beside them."""
    first: Rows = [["Outcome 1", "Justice is done"], ["Indicator 1.1", "Cases resolved"], ["Baseline (2020)", 340],
                   ["Target 2023", "1,200"], ["Achieved 2023", "1,034"], ["Comment", "A cyclone"]]  # fmt: skip
    second: Rows = [["Output 1.1", "Paralegals are trained"], ["Indicator 1.1.1", "Paralegals trained"],
                    ["Baseline (2020)", 0], ["Target 2023", 60], ["Achieved 2023", "many"]]  # fmt: skip
    tables = read_tables(word(tmp_path, first, "", second))
    assert all_figures(tables) == {
        "1.1": "340@2020 | 1,200@2023 | 1,034@2023", "1.1.1": "0@2020 | 60@2023 | ?@2023",
    }  # fmt: skip
    assert errors(tables) == ["B5"]


@pytest.mark.parametrize(
    ("cells", "figures"),
    [
        (("1,200", "10,000", "6,540 of 10,000"), "1,200 | 10,000 | 6,540"),
        (("3 of 22", "18 of 22", "14/22"), "3 | 18 | 14"),
        (("62:1", "45:1", "58:1"), "62 | 45 | 58"),
        (("0", "10,000", "6,540 of 9,800"), "0 | 10,000 | ?"),
        (("1:4", "1:1", "1 per 3"), "? | ? |"),
        (("0", "30", "5/2023"), "0 | 30 | ?"),
    ],
)
def test_a_figure_with_its_whole_is_read_where_the_row_shows_which_it_is(
    tmp_path: Path, cells: tuple[str, str, str], figures: str
) -> None:
    """The second number is the target or stands in all cells; else neither is chosen, and that is an error."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target", "Result"], ["Towns plan", "Plans in force", *cells]]
    tables = read_tables(sheet(tmp_path, rows))
    assert [found.replace("  ", " ").strip() for found in all_figures(tables).values()] == [figures]
    assert len(errors(tables)) == (figures.count("?") if figures.endswith(("?", "8", "4", "6,540")) else 3)


def test_of_a_percentage_a_figure_with_its_whole_is_a_share(tmp_path: Path) -> None:
    """ "1 in 4" is 25 %, but 48 of the target of 60 is not."""
    rows: Rows = [["Indicator", "Baseline", "Target", "Actual"], ["% of people who trust", "1 in 4", "50%", "12 of 30"],
                  ["% of schools with water", "12%", "60%", "48/60"]]  # fmt: skip
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == ["25 | 50 | 40", "12 | 60 | ?"]


def test_a_baseline_with_its_year_and_a_result_behind_the_target_are_figures(tmp_path: Path) -> None:
    """No heading takes figures out of sight: "Baseline (year)", "Result", "Mid-term result", a traffic light."""
    rows: Rows = [["Output", "Indicator", "Baseline (year)", "Target", "Result", "Status"],
                  ["Girls read", "Girls reading", "41 (2021)", 65, "52 (2024)", "On track"]]  # fmt: skip
    assert list(all_figures(read_tables(sheet(tmp_path, rows))).values()) == ["41@2021 | 65 | 52@2024"]
    rows[0][4:] = ["Mid-term result", "Status"]
    tables = read_tables(sheet(tmp_path, rows))
    assert list(all_figures(tables).values()) == ["41@2021 | 65 | 52@2024"]
    assert [node.level for node in only(tables).nodes].count("output") == 1


def test_a_footnote_below_the_figures_is_no_result(tmp_path: Path) -> None:
    """A row that explains a mark of the table is kept as text; a statement that begins with a bullet is a result."""
    rows: Rows = [["Output", "Indicator", "Target", "Actual"], ["* Wells work", "Wells repaired", 40, "26 †"],
                  ["* Water is clean", "Samples taken", 10, 8], ["† Provisional, by 60 households"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert [node.level for node in only(tables).nodes].count("output") == 2
    assert list(all_figures(tables).values()) == [" | 40 | 26", " | 10 | 8"]


@pytest.mark.parametrize(
    ("statement", "target", "actual", "read_as"),
    [
        ("Clinics rehabilitated", 8, "75%", "?"),
        ("Number of clinics open", 80, "75%", "?"),
        ("People trained", 400, "75%", "?"),
        ("People trained", 400, "300 (75%)", "300"),
        ("School attendance", 80, "75%", "75"),
    ],
)
def test_a_percentage_of_the_way_to_a_number_is_no_such_number(
    tmp_path: Path, statement: str, target: int, actual: str, read_as: str
) -> None:
    """75 % of 8 clinics are not 75, which would exceed the target."""
    rows: Rows = [["Indicator", "Target", "Progress"], [statement, target, actual]]
    tables = read_tables(sheet(tmp_path, rows))
    assert list(all_figures(tables).values()) == [f" | {target} | {read_as}"]
    assert len(errors(tables)) == (read_as == "?")


def test_a_slip_shows_nothing_of_commas(tmp_path: Path) -> None:
    """The mark of a footnote behind 48,300 makes no decimals of the other figures."""
    rows: Rows = [
        ["Indicator", "Target", "Actual"],
        ["Trees planted", "50,000", "48,3001"],
        ["Hectares", "1,000", "980"],
    ]
    assert " | 1 | 980" not in all_figures(read_tables(sheet(tmp_path, rows))).values()


@pytest.mark.parametrize("total", ["Total to date", "Cumulative to date", "YTD"])
@pytest.mark.parametrize(
    "heads", [("Q1", "Q2", "Q3"), ("Jan-Mar", "Apr-Jun", "Jul-Sep"), ("Q1 actual", "Q2 actual", "Q3 actual")]
)
def test_a_total_to_date_says_nothing_of_the_figures_that_it_adds_up(
    total: str, heads: tuple[str, ...], tmp_path: Path
) -> None:
    """5, 10 and 12 beside 27 are figures of quarters: a heading is cumulative for its own column alone."""
    rows: Rows = [["M&E plan 2024"], ["Indicator", "Annual target", *heads, total],
                  ["Latrines built", 40, 5, 10, 12, 27], ["People on treatment", 1000, 100, 300, 450, 450]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    latrines, people = only(tables).indicators()
    assert isinstance(latrines, Count)
    assert isinstance(people, Count)
    assert latrines.accumulates == "increments"
    assert people.accumulates == (
        "running-total" if total == "Cumulative to date" or "actual" in heads[0] else people.accumulates
    )
    assert [str(item.value) for item in latrines.observations][:3] == ["5", "10", "12"]
    assert not errors(tables)


def test_headings_beside_spans_of_quarters_reach_down_without_a_merge(tmp_path: Path) -> None:
    """ "LOP target" and "Narrative" stand in the row of the quarters, over nothing."""
    rows: Rows = [["", "", "", "FY24 Q1", "", "FY24 Q2", "", "% Achieved", "LOP Target", "Deviation narrative"],
                  ["#", "Indicator", "Baseline", "Target", "Actual", "Target", "Actual"],
                  ["1.1", "Farmers trained", 0, 500, 480, 500, 530, 1.01, 8000, "Late rains"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows, ((0, 3, 0, 4), (0, 5, 0, 6))))
    (indicator,) = only(tables).indicators()
    assert [(str(item.period), str(item.value)) for item in indicator.observations] == [
        ("2024-Q1", "480"), ("2024-Q2", "530")
    ]  # fmt: skip
    assert isinstance(indicator.target, tuple)
    assert str(indicator.target[0].value) == "8,000"


def test_years_numbered_below_their_targets_are_headings(tmp_path: Path) -> None:
    """1, 2 and 3 below "Intermediate Targets" are years of the project, as numbers and as texts."""
    for years in ((1, 2, 3), ("1", "2", "3")):
        rows: Rows = [["Period: 2022-01-01 - 2025-12-31"], ["", "", "Intermediate Targets", "", "", ""],
                      ["Indicator Name", "Baseline", *years, "End Target"],
                      ["Roads rehabilitated (Kilometers)", 0, 120, 340, 600, 850]]  # fmt: skip
        tables = read_tables(sheet(tmp_path, rows, ((1, 2, 1, 4),)))
        (roads,) = only(tables).indicators()
        assert [f"{aim.value} {aim.due}" for aim in roads.milestones] == [
            "120 2022-12-31", "340 2023-12-31", "600 2024-12-31"
        ]  # fmt: skip


def test_years_that_a_sheet_shows_as_amounts_are_years(tmp_path: Path) -> None:
    """2,022 under "Year" is 2022, where the cell holds that number."""
    file = tmp_path / "plan.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        page, amounts = book.add_worksheet("A"), book.add_format({"num_format": "#,##0"})
        rows: Rows = [["Result", "Indicator", "Baseline", "Year", "Target", "Year"],
                      ["Youth work", "Young people employed", 0, 2022, 600, 2025]]  # fmt: skip
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                page.write(row, column, content, amounts if isinstance(content, int) else None)
    tables = read_tables(file)
    assert not errors(tables)
    (employed,) = only(tables).indicators()
    assert isinstance(employed.target, tuple)
    assert [str(target.due) for target in employed.target] == ["2025-12-31"]


@pytest.mark.parametrize(
    "target", ["45% até dez/2024", "45% hasta 2024", "45 bis 2024", "45 hasta 2024", "45 до 2024 г.", "45 till 2024"]
)
def test_words_that_lead_to_a_date_make_no_range_to_a_year(target: str, tmp_path: Path) -> None:
    """ "Até", "hasta", "bis" and "до" stand between the ends of a range, and before the year to reach it by."""
    tables = read_tables(sheet(tmp_path, [["Result", "Indicator", "Baseline", "Target"], ["R", "I", 10, target]]))
    (indicator,) = only(tables).indicators()
    assert isinstance(indicator.target, tuple)
    assert [f"{aim.value} {aim.due}" for aim in indicator.target] == ["45 2024-12-31"]


def test_thousands_before_what_they_count_are_no_number_of_a_line(tmp_path: Path) -> None:
    """ "1.000 familias" counts families; "1.1 Familias" is the first line."""
    rows: Rows = [["Resumen narrativo", "Indicadores", "Medios de verificación", "Supuestos"],
                  ["Componente 1: Familias capacitadas", "1.000 familias capacitadas", "Listas", ""]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    (families,) = only(tables).indicators()
    assert isinstance(families.target, tuple)
    assert [str(aim.value) for aim in families.target] == ["1,000"]


def test_headings_that_repeat_for_each_level_go_on_with_the_columns_beside(tmp_path: Path) -> None:
    """ "Outputs (per outcome) and costs | Output indicators" has no word over the sources, and begins outputs."""
    rows: Rows = [
        ["Hierarchy of objectives", "Key indicators", "Means of verification", "Assumptions"],
        ["Outcomes", "Outcome indicators", "", ""],
        ["Outcome 1: Smallholders produce more", "Yield of maize\nBaseline: 0.9\nTarget: 1.4", "Survey", "Rain falls"],
        ["Outputs (per outcome) and costs", "Output indicators", "", ""],
        ["For outcome 1"],
        ["Output 1.1: Training is held", "Workers trained\nBaseline: 0; Target: 120; Achieved: 131", "Lists", ""],
    ]
    tables = read_tables(sheet(tmp_path, rows))
    project = only(tables)
    assert [node.id for node in project.nodes] == ["outcome-1", "output-1.1"]
    maize, workers = project.indicators()
    assert [source.title for source in (*maize.verified_by, *workers.verified_by)] == ["Survey", "Lists"]
    assert isinstance(workers.target, tuple)
    assert (str(workers.target[0].value), str(workers.observations[0].value)) == ("120", "131")
    assert not errors(tables)


def test_milestones_that_are_named_are_indicators(tmp_path: Path) -> None:
    """ "Milestone" over words beside "Status" names what is to happen; over numbers it is a figure of the way."""
    rows: Rows = [["Output", "Milestone", "Due date", "Status"],
                  ["1 Laws are in force", "Law on identity adopted", "30/06/2023", "Achieved"],
                  ["2 Systems run", "Pilot in 3 districts completed", "31/12/2023", "Not achieved"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert [indicator.statement for indicator in only(tables).indicators()] == [
        "Law on identity adopted", "Pilot in 3 districts completed"
    ]  # fmt: skip


def test_a_target_that_names_where_it_begins_has_a_baseline(tmp_path: Path) -> None:
    """ "From 20 % to 35 %" is a baseline of 20 and a target of 35, where no column says another."""
    rows: Rows = [["Result", "Indicator", "Target", "Actual"],
                  ["Farmers earn more", "Share of farmers who sell together", "from 20 % to 35 %", "27 %"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    (farmers,) = only(tables).indicators()
    assert isinstance(farmers.target, tuple)
    assert (str(farmers.start), str(farmers.target[0].value)) == ("20", "35")
    assert "table-inferred-from-words" in inferred(tables)


def test_a_percentage_of_progress_is_compared_with_the_figures(tmp_path: Path) -> None:
    """ "% avance" beside "Logro 2023" is what the table itself makes of the target."""
    rows: Rows = [["Resultado", "Indicador", "Línea base", "Meta 2023", "Logro 2023", "% avance"],
                  ["R1 Productores capacitados", "Nº de productores", 0, 1500, 1320, "88%"]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert not errors(tables)
    assert "table-share-agrees" in inferred(tables)


def test_the_first_indicator_belongs_to_the_level_beside_it(tmp_path: Path) -> None:
    """ "Outcome 1" beside the indicators 1.1 and 1.2 is one result, and that nothing names it is said."""
    rows: Rows = [["Level", "Indicator No.", "Indicator", "Baseline", "Target", "Actual"],
                  ["Outcome 1", "1.1", "Farmers adopting", 0, 1000, 640],
                  ["Outcome 1", "1.2", "Crop losses (%)", 30, 15, 21],
                  ["Output 1.1", "1.1.1", "Trainings", 0, 40, 33]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    assert [(node.id, len(node.indicators)) for node in only(tables).nodes] == [("outcome-1", 2), ("output-1.1", 1)]
    assert "indicator-alone" in {problem.name for problem in tables.problems}


@pytest.mark.parametrize(("target", "actual"), [("50 kt", "32,000 t"), ("3 TJ", "2,000 GJ"), ("60 hl", "5,000 l")])
def test_multiples_of_a_unit_that_is_not_known_are_never_compared(target: str, actual: str, tmp_path: Path) -> None:
    """32,000 t do not pass 50 kt: the second unit is an error at its cell; kW and MW are converted."""
    rows: Rows = [["Result", "Indicator", "Target", "Actual"], ["Energy is saved", "Savings", target, actual]]
    tables = read_tables(sheet(tmp_path, rows))
    (savings,) = only(tables).indicators()
    assert evaluate(only(tables))[savings.id].share is None
    assert len(errors(tables)) == 1
    rows = [["Result", "Indicator", "Target", "Actual"], ["Energy is saved", "Power", "2 MW", "500 kW"]]
    assert not errors(read_tables(sheet(tmp_path, rows)))


def test_a_total_behind_one_half_year_holds_it(tmp_path: Path) -> None:
    """ "Jan-Jun reached | Total reached" are 540 and 910, never 1,450."""
    rows: Rows = [["Plan 2024"], ["Indicator", "Target", "Jan-Jun reached", "Total reached"],
                  ["People reached with water", 1200, 540, 910]]  # fmt: skip
    project = only(read_tables(sheet(tmp_path, rows)))
    (people,) = project.indicators()
    answer = evaluate(project, on="2024-12-31")[people.id]
    assert isinstance(answer.value, Quantity)
    assert answer.value.value == between(0, 910)  # nothing says that all of 2024 is of the project


@pytest.mark.parametrize(
    "name", ["Parents content (scale of 1 to 5)", "Zufriedenheit (Skala 1-5)", "Satisfaction (échelle de 1 à 5)"]
)
def test_points_of_a_scale_never_add_up(name: str, tmp_path: Path) -> None:
    """3.6 on a scale of 1 to 5 is a level, and no part of a sum."""
    rows: Rows = [["Result", "Indicator", "Baseline 2021", "Target 2024", "Actual 2024"],
                  ["Schools are better", name, 2.9, 4, 3.6]]  # fmt: skip
    project = only(read_tables(sheet(tmp_path, rows)))
    (content,) = project.indicators()
    answer = evaluate(project, on="2024-12-31")[content.id]
    assert (list(answer.possible), str(answer.share)) == (["partly fulfilled"], "0.6364")
