"""The money of published activities: what their budgets come to, in one currency or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logframe import load
from logframe.exchange.iati.activity_budgets import budget_of
from logframe.exchange.iati.model import Budget
from logframe.portfolios import portfolio


def year(number: int, value: str, type: str = "1", currency: str = "") -> Budget:
    """Return the budget of a year."""
    return Budget(type, f"{number}-01-01", f"{number}-12-31", value, currency)


def quarters(number: int, value: str, type: str = "1") -> list[Budget]:
    """Return the budgets of the quarters of a year."""
    days = (("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31"))
    return [Budget(type, f"{number}-{start}", f"{number}-{end}", value) for start, end in days]


@pytest.mark.parametrize(
    ("budgets", "come_to"),
    [
        ([], None),
        ([year(2020, "5"), year(2021, "7.5")], "12.5 EUR"),
        ([year(2020, "5"), year(2020, "6", "2"), year(2021, "7")], "13 EUR"),
        ([year(2020, "5", "Original"), year(2020, "6", "Revised")], "6 EUR"),
        ([year(2020, "5"), year(2020, "2")], "5 to 7 EUR"),
        ([year(2020, "5", "2"), year(2020, "5", "2")], "5 EUR"),
        ([year(2020, "8"), *quarters(2020, "2"), year(2021, "4")], "12 EUR"),
        ([year(2020, "9"), *quarters(2020, "2")], "9 to 17 EUR"),
        ([year(2020, "-8"), *quarters(2020, "-2")], "-8 EUR"),
        ([Budget("1", "", "2020-03-31", "5"), Budget("1", "", "2020-09-30", "4")], "9 EUR"),
        ([Budget("1", "", "", "5"), Budget("1", "", "", "4")], "5 to 9 EUR"),
        ([year(2020, "5"), year(2021, "about 9")], "at least 5 EUR"),
        ([year(2020, "5"), year(2021, "")], "at least 5 EUR"),
        ([year(2020, "5", currency="usd"), year(2021, "6", currency="USD")], "11 USD"),
        ([year(2020, "5", currency="USD"), year(2021, "6")], None),
        ([year(2020, "5", currency="???")], None),
    ],
)
def test_budgets_come_to_one_sum(budgets: list[Budget], come_to: str | None) -> None:
    """Revised ones replace those of the same days; what may be the same money twice is a range; a gap is a bound."""
    amount = budget_of(budgets, "EUR")
    assert come_to == (None if amount is None else str(amount))


@given(st.lists(st.tuples(st.integers(2000, 2030), st.integers(0, 10**9)), min_size=1, max_size=8))
def test_a_sum_lies_between_the_largest_of_each_year_and_all(rows: list[tuple[int, int]]) -> None:
    """Whatever the order, nothing is counted more than once each, and no year for less than its largest budget."""
    budgets = [year(number, str(value)) for number, value in rows]
    amount, again = budget_of(budgets, "EUR"), budget_of(budgets[::-1], "EUR")
    assert amount is not None
    assert amount == again
    largest: dict[int, int] = {}
    for number, value in rows:
        largest[number] = max(largest.get(number, 0), value)
    low, high = amount.quantity.value.low, amount.quantity.value.high  # type: ignore[union-attr]
    assert low is not None
    assert high is not None
    assert sum(largest.values()) == low <= high <= sum(value for _, value in rows)


ACTIVITY = """<iati-activity default-currency="EUR"><iati-identifier>A-1</iati-identifier>
<budget type="1"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>5000</value></budget>
<budget type="1"><period-start>2021-01-01</period-start><period-end>2021-12-31</period-end><value>2500</value></budget>
<result type="1"><title><narrative>Wells</narrative></title><indicator measure="1"><title><narrative>Wells</narrative>
</title></indicator></result></iati-activity>"""


def test_an_activity_has_the_money_of_its_budgets(tmp_path: Path) -> None:
    """The dates of every version are read; all results stop half way, so that all of the money is for these."""
    file = tmp_path / "a.xml"
    file.write_text(f'<iati-activities version="2.03">{ACTIVITY}</iati-activities>', encoding="utf-8")
    (project,) = load(file)
    assert str(project.budget_total) == "7,500 EUR"
    (money,) = portfolio(file).money
    assert (money.low, money.half_way_low) == (7500, 7500)
