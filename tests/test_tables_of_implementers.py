"""Tables as donors and implementers make them: ratios, ranks, shares in words, and rows beside figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from logframe import check
from logframe.exchange.tables.reading import read_tables
from test_tables_of_donors import Rows, all_figures, errors, only, sheet


@pytest.mark.parametrize(
    ("cells", "figures"),
    [
        (("1:60", "1:40", "1:45"), "60 | 40 | 45"),
        (("1:60", "40:1", ""), "? | ? |"),
        (("1:60", "1:40", "at least 1:45"), "60 | 40 | ?"),
        (("140th", "120th", "125th of 190"), "140 | 120 | 125"),
        (("14e", "12:e", "13º"), "14 | 12 | 13"),
        (("1 in 4", "3 in 4", "1 in 2"), "25 | 75 | 50"),
        (("0", "400", "at least 340 of 400"), "0 | 400 | at least 340"),
        (("120", "400", "400 of 900"), "120 | 400 | 400"),
        (("120", "400", "400 / 900"), "120 | 400 | ?"),
        (("12", "80", "9 of 15"), "12 | 80 | ?"),
        (("4", "mind. 40", "38"), "4 | at least 40 | 38"),
    ],
)
def test_pairs_ranks_and_shares_are_read_where_they_have_one_meaning(
    tmp_path: Path, cells: tuple[str, str, str], figures: str
) -> None:
    """What has two meanings is an error at its cell, and no bound is lost."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target", "Result"], ["Schools work", "Places of it", *cells]]
    tables = read_tables(sheet(tmp_path, rows))
    assert [shown.strip() for shown in all_figures(tables).values()] == [figures]
    assert len(errors(tables)) == figures.count("?")


def test_ranks_and_ratios_do_not_add_up(tmp_path: Path) -> None:
    """A rank of each year is a state, also beside targets of each year."""
    head = ["Indicator", "Baseline", "Target 2023", "Actual 2023", "Target 2024", "Actual 2024"]
    rows: Rows = [head, ["Place in the index", "140th", "130th", "131st", "120th", "125th"]]
    (indicator,) = only(read_tables(sheet(tmp_path, rows))).indicators()
    assert indicator.accumulates == "snapshot"


@pytest.mark.parametrize("text", ["In progress", "en cours", "En ejecución", "в работе", "ej klart", "Ongoing (60 %)"])
def test_what_is_under_way_has_no_figure_yet_and_is_no_error(tmp_path: Path, text: str) -> None:
    """The words stay as the reason; an event that is under way is not reached."""
    rows: Rows = [["Output", "Indicator", "Baseline", "Target", "Actual"], ["Wells", "Wells drilled", 0, 20, text],
                  ["Law", "Law adopted", "No", "Yes", text]]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    wells, law = only(tables).indicators()
    assert text in str(wells.observations[0].value)
    assert (law.observations[0].value, errors(tables)) == ("not reached", [])


def test_words_below_a_result_do_not_hide_the_actual_values_beside_them(tmp_path: Path) -> None:
    """A donor writes "Impact weighting" and its share below the output, beside "Achieved" and "Source"."""
    rows: Rows = [
        ["OUTPUT 1", "Output Indicator 1.1", "", "Baseline", "Milestone 1 (Mar 2020)", "Target (Mar 2022)", "Assumes"],
        ["Bursaries paid", "Girls with a bursary (cumulative)", "Planned", 0, 2500, 8000, "Rates hold"],
        ["IMPACT WEIGHTING (%)", "", "Achieved", "", 2610],
        ["40%", "Source", "Bank records", "", "", "", "RISK RATING: Medium"],
    ]  # fmt: skip
    tables = read_tables(sheet(tmp_path, rows))
    (output,) = only(tables).nodes
    (girls,) = output.indicators
    assert [str(figure.value) for figure in girls.observations] == ["2,610"]
    assert [source.title for source in girls.verified_by] == ["Bank records"]
    assert output.note == "IMPACT WEIGHTING (%); 40%; RISK RATING: Medium"


def test_the_women_among_all_are_no_sum_that_misses(tmp_path: Path) -> None:
    """ "362, of whom 151 women" is no contradiction; women and men who miss their total are."""
    head = ["Output", "Indicator", "Baseline", "Target", "Actual"]
    for cell, codes in (("362 (of whom 151 women)", []), ("362 (151 women, 200 men)", ["LF134"])):
        project = only(read_tables(sheet(tmp_path, [head, ["Members trained", "Members trained", 0, 400, cell]])))
        assert [found.code for found in check(project) if found.code == "LF134"] == codes
