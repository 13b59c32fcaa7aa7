"""An evaluation of another sector, made up with ten slips and more: each is found, and nothing else."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from logframe import Waiver, check
from logframe.assessment import Assessment, check_assessment, explain_record
from logframe.cli import main
from logframe.errors import LinkError
from logframe.exchange.loading import read

WATER = Path(__file__).with_name("water_evaluation.yaml")
SLIPS = {
    ("LF401", "last"),  # a question that no finding answers
    ("LF402", "repair"),  # a finding without evidence
    ("LF403", "grew"),  # "rose", while the figures fall
    ("LF403", "use"),  # "reached", while the figures are short of the target
    ("LF404", "upkeep"),  # a conclusion from nothing
    ("LF406", "ask"),  # a recommendation to nobody
    ("LF407", "fees"),  # an action that is late
    ("LF407", "ask"),  # accepted, and no action
    ("LF408", "time"),  # effects that are only told
    ("LF408", "price"),
    ("LF413", "share"),  # a figure that the evidence does not give
    ("LF414", "e"),  # a deliverable that is not there
    ("LF417", "women"),  # a best practice without evidence
    ("LF410", "broken"),  # a cause that nothing acts on
    ("LF411", "district"),  # two actors with one measure
    ("LF412", "WASH-2"),  # a target that moved without a reason
}


def water() -> Assessment:
    """Return the evaluation."""
    (report,) = read(WATER).assessments
    return report


def test_each_slip_is_found_and_nothing_else() -> None:
    """Records, figures and the design of the project have as many issues as slips were made."""
    report = water()
    issues = {(item.code, item.subject) for item in check_assessment(report, on="2025-10-01")}
    issues |= {(item.code, item.subject) for item in check(report.projects[0], on="2025-10-01", select="LF41")}
    assert issues == SLIPS


def test_a_waiver_of_a_record_keeps_its_reason() -> None:
    """A waived issue stays in the list with the reason; a waiver of nothing is reported."""
    report = water()
    waived = Waiver("LF413", because="by a table of the annex")
    findings = [
        attrs.evolve(finding, waivers=waived if finding.id in ("share", "built") else ()) for finding in report.findings
    ]
    again = attrs.evolve(report, findings=findings, waivers=Waiver("LF408", because="no indicator was agreed on"))
    issues = check_assessment(again, on="2025-10-01")
    assert {item.waived for item in issues if item.code == "LF413"} == {"by a table of the annex"}
    assert {item.waived for item in issues if item.code == "LF408"} == {"no indicator was agreed on"}
    assert [item.subject for item in issues if item.code == "LF302"] == ["built"]
    assert {(item.code, item.subject) for item in issues if item.code != "LF302"} <= SLIPS


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("F4", ["answers Q3: What good was done", "value: 58.5 %", "Household survey of 2024", "issue LF413"]),
        ("nearly", ["C1: Construction", "F2: More points", "WASH-2/points: partly fulfilled", "contradicted"]),
        ("r1", ["R1: Collect fees", "C2: Upkeep", "rests on no evidence"]),
        ("Q2", ["issue LF401"]),
        ("heard", ["evidence: Users of water points (people heard: 48)", "notes of the discussions", "used in C3"]),
    ],
)  # fmt: skip
def test_a_record_says_what_it_rests_on(name: str, lines: list[str]) -> None:
    """A record, by its id or label, is explained down to the places of its evidence."""
    done = CliRunner().invoke(main, ["explain", str(WATER), name])
    assert done.exit_code == 0, done.stderr
    assert all(line in done.stdout for line in lines), done.stdout
    assert str(explain_record(water(), name)) == done.stdout.rstrip("\n")


def test_a_record_that_is_not_there_is_refused() -> None:
    """An unknown id or label is an error that names the nearest."""
    with pytest.raises(LinkError, match="did you mean 'share'"):
        explain_record(water(), "shares")
    done = CliRunner().invoke(main, ["explain", str(WATER), "F99"])
    assert done.exit_code == 2
    assert "F99" in done.stderr
