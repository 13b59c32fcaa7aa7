"""The example from a data frame to a plotted evaluation, as a script and as a notebook."""

from __future__ import annotations

import ast
import json
import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "examples/from_a_data_frame.py"
NOTEBOOK = ROOT / "examples/from_a_data_frame.ipynb"

pytest.importorskip("polars")


def code_of(notebook: Path) -> list[str]:
    """Return the code of each cell of a notebook."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def run_cells(cells: list[str]) -> tuple[dict[str, Any], list[Any]]:
    """Run cells in their order as a notebook does; return the names, and what the last line of each cell shows."""
    names: dict[str, Any] = {}
    shown = []
    for cell in cells:
        tree = ast.parse(cell)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, "cell", "exec"), names)
        if isinstance(last, ast.Expr):
            shown.append(eval(compile(ast.Expression(last.value), "cell", "eval"), names))
    return names, shown


def test_the_script_plots_its_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In under 40 lines figures become a project, its answers a data frame, and these a bar each."""
    assert len(SCRIPT.read_text(encoding="utf-8").splitlines()) < 40
    monkeypatch.chdir(tmp_path)
    names = runpy.run_path(str(SCRIPT))
    assert names["answers"]["status"].to_list() == ["on track", "exceeded", "undecided"]
    plot = (tmp_path / "answers.svg").read_text(encoding="utf-8")
    assert plot.count("<rect") == 3
    assert "wells: on track" in plot


def test_the_notebook_does_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cells give the rows and the plot of the script, and the project shows its review."""
    monkeypatch.chdir(tmp_path)
    names, shown = run_cells(code_of(NOTEBOOK))
    script = runpy.run_path(str(SCRIPT))
    assert shown[-2].equals(script["answers"])
    assert names["plot"] == (tmp_path / "answers.svg").read_text(encoding="utf-8")
    assert "Clean water in ten villages" in shown[-1]._repr_html_()
