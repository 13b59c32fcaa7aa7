"""Dates and periods as people write them in seven languages, alone and within headings."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logframe.declaration.values.periods import Period
from logframe.exchange.values.date_pieces import ISO, Calendar
from logframe.exchange.values.periods import ReadPeriod, calendar_of, find_periods, read_period
from logframe.language.rendering import words_of
from logframe.spoken_language import LANGUAGES


def shown(answer: ReadPeriod | None) -> str:
    """Return what was read as one line: the dates, else what they are counted from, then the words around."""
    if answer is None:
        return "no period"
    if answer.problem is not None:
        return f"{answer.problem.code} {answer.rule}".strip()
    parts = [] if answer.period is None else [str(answer.period)]
    if answer.years is not None:
        first, last = answer.years
        parts.append(f"FY{first}" if first == last else f"FY{first}/{last % 100:02}")
    if answer.relative:
        parts.append(f"{answer.relative}{f' {answer.number}' if answer.number else ''}")
    if answer.of_year:
        parts.append(f"of year {answer.of_year}")
    return ", ".join(parts) + (f" [{answer.words}]" if answer.words else "")


def rows(table: str) -> list[tuple[str, str]]:
    """Return the rows of a table: a text and what it reads as, with "=>" between them."""
    pairs = [line.split("=>") for line in table.strip().splitlines() if line.strip()]
    return [(text.strip(), reads.strip()) for text, reads in pairs]


PERIODS = """
2024 => 2024
2024-06 => 2024-06
2024-06-15 => 2024-06-15
2024/06/15 => 2024-06-15
2024-25 => FY2024/25
2024/25 => FY2024/25
2010-11 => FY2010/11
1999-00 => FY1999/00
FY2024 => FY2024
FY 2024 => FY2024
FY24 => FY2024
FY 2023/24 => FY2023/24
FY2023-24 => FY2023/24
FY 2023-2024 => FY2023/24
Fiscal year 2024 => FY2024
Q1 2024 => 2024-Q1
Q1-2024 => 2024-Q1
Q1/2024 => 2024-Q1
Q1, 2024 => 2024-Q1
Q1 '24 => 2024-Q1
1Q24 => 2024-Q1
1Q 2024 => 2024-Q1
2024Q1 => 2024-Q1
2024-Q1 => 2024-Q1
2024 Q1 => 2024-Q1
Qtr 3 2024 => 2024-Q3
Quarter 1 2024 => 2024-Q1
first quarter of 2024 => 2024-Q1
2nd quarter 2024 => 2024-Q2
Q1 FY24 => FY2024, quarter 1
Q1 FY24 (Oct-Dec 2023) => 2023-Q4, FY2024, quarter 1
FY2024 Q2 => FY2024, quarter 2
Q1 => quarter 1
Quarter 1 => quarter 1
H1 2024 => 2024-H1
2024 H2 => 2024-H2
H2 => half 2
Q1-Q2 2024 => 2024-H1
Q1 to Q3 2024 => 2024-01/2024-09
2024 (Jan-Jun) => 2024-H1
2023/24 Q1 => FY2023/24, quarter 1
PY1 => year 1
Target Year 1 (2024) => 2024, year 1 [Target]
2024, 2025 and 2026 => cell-no-period
M6 => no period
mid 2024 => 2024-06
mediados de 2025 => 2025-06
Year 1 (Jul 23-Jun 24) => 2023-07/2024-06, year 1
Q1 (Jul 23-Sep 23) => 2023-Q3, quarter 1
Apr 2023-Mar 24 => 2023-04/2024-03
Trimestre II 2024 => 2024-Q2
2024 Q2-Q3 => 2024-04/2024-09
9 месяцев 2024 г. => 2024-01/2024-09
EFY 2016 => cell-other-calendar
M18 => month 18, of year 1
Month 5 => month 5, of year 1
M1 => no period
2016 E.C. => cell-other-calendar
2080/81 B.S. => cell-other-calendar
Year 2 => year 2
Year 2 target => year 2 [target]
Y2 => year 2
YR3 => year 3
Yr 1 => year 1
Y1 Q2 => quarter 2, of year 1
Y1Q3 => quarter 3, of year 1
Q2 Year 3 => quarter 2, of year 3
Y1 (2023/24) => FY2023/24
Year 1 (FY24) => FY2024
Second year => year 2
Jan => month 1
March => month 3
Mar 2021 => 2021-03
Mar-2021 => 2021-03
March 2023 => 2023-03
March, 2023 => 2023-03
Mar-21 => 2021-03
Mar'21 => 2021-03
Sept. 2024 => 2024-09
03/2021 => 2021-03
31/12/2024 => 2024-12-31
12/31/2024 => 2024-12-31
31/12/24 => 2024-12-31
05/06/2024 => cell-day-or-month
06/06/2024 => 2024-06-06
31.12.2024 => 2024-12-31
05.06.2024 => 2024-06-05
31-12-2024 => 2024-12-31
31 December 2024 => 2024-12-31
31st December 2024 => 2024-12-31
December 31, 2024 => 2024-12-31
Dec 31st, 2024 => 2024-12-31
5-Feb-2024 => 2024-02-05
5-Feb-24 => 2024-02-05
31/02/2024 => day-in-no-calendar LF218
2024-13 => period-of-unknown-month LF218
2024-02-30 => day-in-no-calendar LF218
Jan-Jun 2024 => 2024-H1
Jan–Mar 2024 => 2024-Q1
January to June 2024 => 2024-H1
Oct-Dec 2023 => 2023-Q4
Oct 2023 - Mar 2024 => 2023-10/2024-03
Nov-Jan 2024 => 2023-11/2024-01
2020-2022 => 2020-01/2022-12
2020–2022 => 2020-01/2022-12
2022/2024 => 2022-01/2024-12
2020 to 2022 => 2020-01/2022-12
01/01/2020 - 31/12/2022 => 2020-01/2022-12
1 January 2024 to 30 June 2024 => 2024-H1
from Jan 2020 to Mar 2021 => 2020-01/2021-03
by June 2006 => 2006-06
by end of 2025 => 2025
as of 30/09/2024 => 2024-09-30
end of project => end
End of project => end
EOP => end
endline => end
midterm => middle
mid-term => middle
baseline => start [baseline]
LOA => whole
life of project => whole
Target Q1 2024 => 2024-Q1 [Target]
Target (March 2023) => 2023-03 [Target]
Achieved (Mar 2023) => 2023-03 [Achieved]
Target 2010-11 => FY2010/11 [Target]
Target 2024 => 2024 [Target]
2024 target => 2024 [target]
Actual 2024 => 2024 [Actual]
Actual Jan–Mar 2024 => 2024-Q1 [Actual]
Milestone 1 (Mar 2021) => 2021-03 [Milestone 1]
Baseline (2019) => 2019, start [Baseline]
Baseline (Jan 2020) => 2020-01, start [Baseline]
FY24 Total => FY2024 [Total]
Target 2024 (number) => 2024 [Target (number)]
End target => end [target]
LOA target => whole [target]
Midterm target => middle [target]
EOP target (2026) => 2026, end [target]
Target by end of 2025 => 2025 [Target]
Target (31 Dec 2025) => 2025-12-31 [Target]
Duration: 36 months (01/01/2020 - 31/12/2022) => 2020-01/2022-12 [Duration: 36 months]
Women 2024 => 2024 [Women]
Target 2023, 2024 => cell-no-period
2 years => no period
12 months => no period
400 people => no period
8-14 => no period
400 => no period
ISO 9001 => no period
Target => no period
Comments => no period
1.1.1 => no period
1,2024 => no period
24/7 => no period
may be needed => no period
T1 2024 => 2024-Q1
1er trimestre 2024 => 2024-Q1
premier trimestre 2024 => 2024-Q1
trimestre 3 2024 => 2024-Q3
S2 2024 => 2024-H2
1er semestre 2024 => 2024-H1
Année 1 => year 1
An 2 => year 2
mars 2023 => 2023-03
15 août 2024 => 2024-08-15
1er mars 2024 => 2024-03-01
janvier-juin 2024 => 2024-H1
janvier à mars 2024 => 2024-Q1
fin du projet => end
d'ici fin 2025 => 2025
Cible 2025 => 2025 [Cible]
Valeur de référence (2019) => 2019, start [Valeur de référence]
exercice 2024 => FY2024
à mi-parcours => middle
1º trimestre de 2024 => 2024-Q1
primer semestre 2024 => 2024-H1
Año 2 => year 2
enero de 2024 => 2024-01
5 de mayo de 2024 => 2024-05-05
enero-junio 2024 => 2024-H1
enero a junio de 2024 => 2024-H1
fin del proyecto => end
línea de base (2020) => 2020, start [línea de base]
Meta 2025 => 2025 [Meta]
para 2025 => 2025
Ano 3 => year 3
março de 2024 => 2024-03
segundo trimestre de 2024 => 2024-Q2
fim do projeto => end
Linha de base 2019 => 2019, start [Linha de base]
até 2025 => 2025
1. Quartal 2024 => 2024-Q1
Quartal 2/2024 => 2024-Q2
1. Halbjahr 2024 => 2024-H1
Jahr 2 => year 2
März 2024 => 2024-03
5. Mai 2024 => 2024-05-05
Januar bis Juni 2024 => 2024-H1
Projektende => end
bis Ende 2025 => 2025
Zielwert 2025 => 2025 [Zielwert]
Ausgangswert 2019 => 2019, start [Ausgangswert]
kvartal 1 2024 => 2024-Q1
första halvåret 2024 => 2024-H1
halvår 1 2024 => 2024-H1
År 2 => year 2
maj 2024 => 2024-05
den 5 maj 2024 => 2024-05-05
januari–juni 2024 => 2024-H1
projektets slut => end
Mål 2025 => 2025 [Mål]
senast 2025 => 2025
I квартал 2024 => 2024-Q1
1 кв. 2024 => 2024-Q1
1-й квартал 2024 года => 2024-Q1
первое полугодие 2024 года => 2024-H1
2-й год => year 2
Год 2 => year 2
март 2024 => 2024-03
5 мая 2024 г. => 2024-05-05
январь-июнь 2024 => 2024-H1
конец проекта => end
в конце проекта => end
к концу 2025 года => 2025
Целевое значение 2025 => 2025 [Целевое значение]
"""


@pytest.mark.parametrize(("text", "reads"), rows(PERIODS))
def test_periods_without_evidence(text: str, reads: str) -> None:
    """A text is a period with its words, a place in the project, none, or a doubt that is named."""
    assert shown(read_period(text)) == reads


def test_the_order_of_day_and_month_comes_from_the_clear_dates() -> None:
    """One date past the 12th settles the order of the others; contradictions leave it open."""
    assert calendar_of(["05/06/2024", "13/06/2024"]).day_first is True
    assert calendar_of(["05/06/2024", "06/13/2024"]).day_first is False
    assert calendar_of(["13/06/2024", "06/13/2024"]).day_first is None
    assert shown(read_period("05/06/2024", Calendar(day_first=True))) == "2024-06-05"
    assert shown(read_period("05/06/2024", Calendar(day_first=False))) == "2024-05-06"


def test_fiscal_years_have_dates_once_their_start_is_clear() -> None:
    """A quarter with its months shows where the fiscal year begins; or the caller says it."""
    calendar = calendar_of(["Q1 FY24 (Oct-Dec 2023)", "Q2 FY24 (Jan-Mar 2024)", "FY24 Total"])
    assert calendar.fiscal_start == 10
    assert shown(read_period("FY24 Total", calendar)) == "2023-10/2024-09, FY2024 [Total]"
    assert shown(read_period("Q4 FY24", calendar)) == "2024-Q3, FY2024, quarter 4"
    assert shown(read_period("2010-11", fiscal_start=7)) == "2010-07/2011-06, FY2010/11"
    assert shown(read_period("FY2024", fiscal_start=1)) == "2024, FY2024"
    assert calendar_of(["Q1 FY24 (Oct-Dec 2023)", "Q1 FY24 (Jul-Sep 2023)"]).fiscal_start is None


def test_months_of_iso_are_months_where_the_file_has_such() -> None:
    """2010-11 is November where months stand beside it, or the format says so."""
    assert shown(read_period("2010-11", ISO)) == "2010-11"
    assert shown(read_period("2010-11", calendar_of(["2010-09", "2010-11"]))) == "2010-11"
    assert shown(read_period("2023-24", ISO)) == "FY2023/24"


def test_every_period_of_a_text_has_its_place() -> None:
    """The spans cut out exactly what was read."""
    text = "From 40 in 2019 to 120 by June 2022, and 130 at the end of the project"
    assert [text[period.start : period.end] for period in find_periods(text)] == [
        "2019",
        "June 2022",
        "end of the project",
    ]


DAYS = st.dates(datetime.date(1950, 1, 1), datetime.date(2099, 12, 31))


def months(start: datetime.date, count: int) -> Period:
    """Return whole months from that of a day."""
    after = start.year * 12 + start.month - 1 + count
    end = datetime.date(after // 12, after % 12 + 1, 1) - datetime.timedelta(days=1)
    return Period(start.replace(day=1), end)


@given(st.sampled_from(sorted(LANGUAGES)), DAYS, st.sampled_from([0, 1, 3, 6, 24]))
def test_what_is_written_reads_back(language: str, day: datetime.date, count: int) -> None:
    """A day, a month and months in the words of each language of the library are read as the same period."""
    period = months(day, count) if count and day.year < 2090 else Period(day, day)
    for text in (words_of(language).field(period), str(period)):
        answer = read_period(text, ISO)
        assert answer is not None, text
        assert answer.period == period, text


@given(st.text(max_size=200) | st.text("0123456789 -/.'QHFY(),JanMayto", max_size=60))
def test_no_text_is_an_exception(text: str) -> None:
    """Whatever a heading holds, it names periods, none or a doubt, each within the text."""
    answer = read_period(text)
    assert answer is None or isinstance(answer, ReadPeriod)
    for period in find_periods(text):
        assert 0 <= period.start < period.end <= len(text)
        assert period.period is None or period.period.start <= period.period.end
    assert isinstance(calendar_of([text]), Calendar)
