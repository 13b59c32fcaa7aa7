"""From a data frame to a plotted evaluation: a project from rows, its answers as rows again, and a bar for each."""

from __future__ import annotations

from pathlib import Path

import polars

from logframe import Count, Observation, Project, evaluate

ROWS = polars.DataFrame(
    {
        "indicator": ["wells", "wells", "trained", "trained", "latrines"],
        "year": [2023, 2024, 2023, 2024, 2024],
        "value": [12, 20, 150, 80, 30],
    }
)
TARGETS = {"wells": (40, "well"), "trained": (200, "person"), "latrines": (100, "latrine")}

project = Project("WASH", "Clean water in ten villages", period="2023/2025")
indicators = [
    Count(
        id, f"{id.capitalize()} by the project", unit=unit, level="output", accumulates="increments", target=target,
        observations=[Observation(row["value"], period=str(row["year"])) for row in rows.iter_rows(named=True)],
    )
    for (id, (target, unit)) in TARGETS.items()
    for rows in [ROWS.filter(polars.col("indicator") == id)]
]  # fmt: skip
project.result("water", "Villages have clean water", indicators=indicators)

answers = polars.DataFrame(evaluate(project, on="2024-12-31").rows()).select("id", "status", "fulfilment_low")
print(answers)
bars = "".join(
    f'<text y="{20 * row + 14}">{id}: {status}</text><rect x="180" y="{20 * row}" width="{200 * share}" height="14"/>'
    for row, (id, status, share) in enumerate(answers.iter_rows())
)
Path("answers.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80">{bars}</svg>')
