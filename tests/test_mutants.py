"""The planted faults: they change what the code does, and the list of harmless ones is up to date."""

from __future__ import annotations

import csv
from typing import Any

from benchmarks.mutants import EQUIVALENT, Mutant, compiled, mutants_of

FORMULAS = "logframe/evaluation/formulas.py"


def planted(change: str, function: str) -> dict[str, Any]:
    """Return the names of the module of formulas with this change."""
    mutant = next(mutant for mutant in mutants_of(FORMULAS) if (mutant.change, mutant.function) == (change, function))
    names: dict[str, Any] = {"__name__": "planted"}
    exec(compiled(mutant), names)
    return names


def test_a_fault_changes_one_edge() -> None:
    """A value on the edge gets another word, any other value the same."""
    within = planted("value <= high -> value < high", "within")["within"]
    assert (within(4, None, 5), within(5, None, 5), within(6, None, 5)) == (True, False, False)


def test_a_fault_takes_out_a_branch_a_return_and_an_extreme() -> None:
    """Branches, results, constants and least values are changed too."""
    assert planted("if reached < 0: -> if False:", "when_due")["when_due"](-1) == "partly fulfilled"
    assert planted("return Fraction(part, whole) -> return None", "portion")["portion"](1, 2) is None
    change = "min(end, cap) -> max(end, cap)"
    assert any((mutant.change, mutant.function) == (change, "bounded") for mutant in mutants_of(FORMULAS))


def test_harmless_faults_name_lines_that_are_there() -> None:
    """A harmless fault whose line has changed leaves the list."""
    with EQUIVALENT.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    mutants: dict[str, list[Mutant]] = {path: list(mutants_of(path)) for path in {row["path"] for row in rows}}
    for row in rows:
        assert (row["line"], row["change"]) in {(mutant.line, mutant.change) for mutant in mutants[row["path"]]}, row
        assert row["reason"]
