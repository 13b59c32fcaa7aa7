"""A programme that holds each declared class with each of its keywords, in texts that are hard to write down."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from logframe import (
    Activity,
    Amount,
    Assumption,
    BudgetLine,
    Count,
    Dimension,
    Measure,
    Milestone,
    Money,
    NextQuestion,
    Objective,
    Observation,
    Ordinal,
    Percentage,
    Post,
    Programme,
    Project,
    Qualitative,
    Ratio,
    Result,
    Risk,
    Source,
    Target,
    Unit,
    Waiver,
    about,
    at_least,
    at_most,
    between,
    keep_between,
    less_than,
    missing,
    more_than,
    out_of,
    share,
)
from logframe.assessment import Change, Engagement, Problem, Revision, Stakeholder
from logframe.claims import Claim, Figure, StatusClaim, over, undeclared
from logframe.portfolios import Organisation, Sector
from logframe.statistics import Cascade, Comparison, Series, Table, change_in, ratio_of, stage

TEXT = "=1+1 “quoted” 'x' \"y\" \\ # : - ä 漢 🎈 <b>&amp;</b>"
LINES = "line one\nline two\n\n  indented\ttab"
SACK = Unit("sack_of_25", equals="25 kg")
REGISTER = Source("register", TEXT, kind="report", date="2024-01-02", url="https://x.org/?a=1&b=2", note=LINES)
SURVEY = Source("survey", "Survey", kind="survey", date="2024-03-04")
WAIVERS = [Waiver("LF133", because=TEXT, until="2027-01-01", by_format=True)]
OF_INDICATORS: dict[str, Any] = {
    "definition": LINES, "frequency": "quarterly", "responsible": TEXT, "target_group": TEXT,
    "disaggregate_by": [Dimension("sex"), Dimension("camp", overlapping=True, complete=False)],
    "prorata": True, "unique": "period", "weight": Fraction(1, 3), "hidden_population": True, "context": True,
    "explanation": LINES, "note": TEXT, "waivers": WAIVERS, "verified_by": [REGISTER, SURVEY],
}  # fmt: skip
OF_CONDITIONS: dict[str, Any] = {
    "assumptions": [Assumption(TEXT, importance="high", likelihood="unlikely", monitored_by="c", outcome=LINES,
        note=TEXT)],
    "risks": [Risk(TEXT, impact="low", likelihood="possible", response=LINES, owner=TEXT, occurrence="occurred",
                   outcome=TEXT, note=TEXT)],
}  # fmt: skip
OF_NODES: dict[str, Any] = {
    "strategy": ["prevention"], "target_group": TEXT, "responsible": TEXT, "explanation": LINES, "note": TEXT,
    "waivers": WAIVERS, **OF_CONDITIONS,
}  # fmt: skip


def figure(value: Any, parts: Any = None, **when: Any) -> Observation:
    """Return an observation with every keyword."""
    return Observation(
        value, source=REGISTER, definition=TEXT, order=3, comment=LINES, narrative=TEXT, evidence=LINES,
            explanation=TEXT,
        note=TEXT, place="Osh", estimated_by=TEXT, estimated=True, ended=True, story=True, sample_size=400,
        design_effect=Fraction(3, 2), raw=" 20 ", superseded_by="survey", disaggregation=parts, **when,
    )  # fmt: skip


def state(value: Any, milestone: Any, **keywords: Any) -> dict[str, Any]:
    """Return the keywords of an indicator of a state."""
    return {
        "accumulates": "snapshot", "observations": [figure(value, date="2024-07-08")],
        "milestones": [Target(milestone, by="2024-02-03")], **OF_INDICATORS, **keywords,
    }  # fmt: skip


INDICATORS = [
    Count(
        "c", TEXT, unit="person", level="output", direction="increase", accumulates="increments",
        baseline=Observation(between(3, 5), date="2023-12-31", source=SURVEY, order=1),
        target=[
            Target(about(400, within=30), period="2024/2025", unit="person"),
            Target(at_least(500), by="2026-12-31"),
        ],
        milestones=[Target(100, by="2024-06-30")],
        observations=[
            figure(20, {"sex": {"female": 12, "male": missing("no")}, "sex, camp": {"female, A": 3}}, period="2024"),
            Observation(missing(TEXT), period="2025", source=SURVEY),
            Observation(less_than(7), period="2026", source=SURVEY, unit="person"),
        ],
        **OF_INDICATORS,
    ),
    Measure("m", TEXT, unit=SACK, level="outcome", baseline=missing(TEXT), target=keep_between(Fraction(1, 3), 37),
            direction="increase", **state(Fraction(22, 7), 5)),
    Ratio("r", TEXT, unit="person/household", level="outcome", numerator=TEXT, denominator=TEXT,
        numerator_unit="person",
          denominator_unit="household", part_of_whole=False, target=Fraction(7, 2), direction="decrease", baseline=9,
          **state(out_of(143, between(300, 301)), 5)),
    Percentage("p", TEXT, unit="percent", level="outcome", part_of_whole=False, target=at_most(45),
        direction="decrease",
               baseline=70, **state(47.5, 50)),
    Money("money", TEXT, unit="SEK", level="output", target=Amount(more_than(5), "SEK"), direction="increase",
          baseline=Amount(0, "SEK"), **state(Amount(about(20), "SEK"), Amount(5, "SEK"))),
    Ordinal("o", TEXT, level="impact", scale=["Tier 1", "Tier 2, 2½"], best="first", target="Tier 1",
        direction="increase",
            baseline="Tier 2, 2½", **state("Tier 2, 2½", "Tier 1")),
    Milestone("e", TEXT, level="output", target=Target("reached", by="2024-05-01"), direction="increase",
              baseline="not reached", **state("reached", "reached")),
    Qualitative("q", TEXT, level="outcome", scale=["bad", "good"], best="last", target="good", direction="increase",
                baseline="bad", **state("good", "good")),
]  # fmt: skip

PROJECT = Project(
    "P", TEXT, country="KG", language="en", period="2024/2026", last_updated="2025-05-05", strategy=["prevention",
        "care"],
    budget=[
        BudgetLine("all", TEXT, amount=Amount(about(4000, within=100), "SEK"), donor=TEXT, component=TEXT,
                   strategy=["prevention"], results=["result"], indirect=True, spent=Amount(at_least(20), "SEK"),
                   ceiling=Fraction(15, 2), note=LINES, source="register"),
        BudgetLine("part", TEXT, amount=share(about(40)), part_of="all", spent=missing(TEXT)),
        BudgetLine("rest", TEXT, amount=missing(TEXT), part_of="all"),
    ],
    budget_total=Amount(5000, "SEK"),
    staff=[Post("coordinator", TEXT, time=about(20), management=False, note=TEXT), Post("clerk", TEXT,
        time=missing(TEXT))],
    organisations=[Organisation(TEXT, role="implementing", ref="XI-1", type="40", note=LINES)],
    sectors=[Sector(TEXT, code="121", vocabulary="1", percent=Fraction(100, 3))],
    part_of=["P-0"], parts=["P-1", "P-2"], tier=2,
    status="implementation", implementer=TEXT, target_group=TEXT, description=LINES, sources=[REGISTER, SURVEY],
    problems=[
        Problem("problem", TEXT, causes_of=["worse"], addressed_by=["result"], source=REGISTER, note=TEXT),
        Problem("worse", TEXT, out_of_scope=TEXT),
    ],
    stakeholders=[
        Stakeholder("women", TEXT, role=TEXT, interest="high", influence="low", agreement=LINES, note=TEXT,
                    does=[Engagement("prevention", reaches="national", state="possible", note=TEXT)]),
    ],
    revisions=[
        Revision("2025-01-01", because=LINES, agreed_by=TEXT, changes=[
            Change("c", target=[Target(450, by="2026-12-31"), Target(200, period="2024")], baseline=4,
                   was_target=400, was_baseline=Observation(3, date="2023-12-31", comment=LINES)),
            Change("m", target=[Target(about(9), by="2026-12-31")], was_target=missing(TEXT)),
            Change("q", dropped=True),
        ]),
    ],
    next_questions=[NextQuestion(["well", "pump"], TEXT)], on_track=Fraction(85, 100), method="target-ratio",
    limits=[LINES, TEXT], not_at_hand=["plan", "budget"], note=LINES, waivers=WAIVERS, units=[SACK],
    nodes=[
        Objective("objective", TEXT, level="impact", indicators=INDICATORS[5:6], **OF_NODES),
        Objective("purpose", TEXT, level="outcome", contributes_to=["objective"], **OF_NODES),
        Result("result", TEXT, contributes_to=["purpose"], indicators=INDICATORS[:5], level="output", **OF_NODES),
        Activity("activity", TEXT, contributes_to=["result"], indicators=INDICATORS[6:], solves=["problem"],
            reaches="group",
                 partners=["women"], level="input", **OF_NODES),
    ],
    **OF_CONDITIONS,
)  # fmt: skip
NO_DATES = Project("N", TEXT, within="2020/2030", period=missing(TEXT))

PEOPLE = Series("people", TEXT, unit="person", accumulates="running-total", definition=LINES, place="Osh", prorata=True,
                hidden_population=True, observations=[figure(5, period="2024")], note=TEXT)  # fmt: skip
ALL = Series("of-all", TEXT, unit="person", observations=[Observation(50, period="2024", source=SURVEY)])
FIGURE = Figure("figure", TEXT, 400, unit="person", period="2024", place="Osh", source=REGISTER, definition=LINES,
                estimated_by=TEXT, donor=TEXT, other_donors=["EU", TEXT], note=TEXT,
                alternatives=[Figure("near", TEXT, about(390), unit="person")])  # fmt: skip
RANGE = Figure("range", TEXT, between(3, 9), unit="person", source=SURVEY)

PROGRAMME = Programme(
    "programme", TEXT, projects=[PROJECT, NO_DATES], description=LINES, limits=[TEXT], note=LINES,
    tables=[
        Table("by-sex", TEXT, columns=[PEOPLE, ratio_of(PEOPLE, ALL, TEXT), change_in(PEOPLE, TEXT)], rows=["2024",
            "2025"],
              places=["Osh"], total=True, by="sex", chart=False, note=LINES),
        Table("by-year", TEXT, columns=[PEOPLE], rows="calendar-year"),
    ],
    cascades=[Cascade("cascade", TEXT, stages=[stage(TEXT, ALL), stage("then", FIGURE)], period="2024", place="Osh",
        note=TEXT)],
    comparisons=[Comparison("side-by-side", TEXT, figures=[FIGURE, RANGE], note=TEXT)],
    claims=[
        Claim("sum", TEXT, stated=over(80), unit="person", derived_from=(FIGURE + RANGE.at_low) / RANGE, better="lower",
              significant=2, compared_with="bare", source=REGISTER, note=TEXT),
        Claim("bare", TEXT, stated=80, unit="person", derived_from=undeclared(TEXT)),
        StatusClaim("met", TEXT, project="P", indicator="c", says="fulfilled", on="2025-01-01", source=REGISTER,
            note=TEXT),
    ],
)  # fmt: skip
