"""The five projects of the 2006 evaluation together, and the figures that it derives of them.

Numbers such as 3.1 are sections of the evaluation. No verdict is written down here: each claim stands beside the inputs
it is said to come from, and is recomputed.

Tables and cascades stand in central_asia_statistics.py, the projects in files of their own: a claim takes its figures
from these, so that each is written once.
"""

from central_asia_statistics import (
    CASCADES,
    COMPARISONS,
    SHARES,
    TABLES,
    assisted_2005,
    convicted,
    convictions,
    detected,
    evaluation,
    indictments,
    returns,
    shelter,
    trials,
)
from kazakhstan_phase3 import kz
from kyrgyzstan_phase2 import kg

from logframe import Amount, BudgetLine, Count, Observation, Programme, Project, between, missing
from logframe.claims import Claim, Figure, Operation, StatusClaim, amount_of, figure_of, over, undeclared, under
from logframe.quantities import Missing

UNDATED_KZ = missing("the support ran from 2001 to 2005; the text dates none of its three phases")
UNDATED_KG = missing("the phase lies before July 2004; the text names 2002 and 2003 as its beginning")
NO_TARGET = missing("the text states no expected result for it")
NO_PERIOD = missing("told without a period")
UNKNOWN = missing("the table has a question mark")


def earlier(
    id: str, statement: str, country: str, period: Missing, within: str, budget: list[BudgetLine], assisted: Observation
) -> Project:
    """Declare an earlier project, of which the text tells its money and the people assisted."""
    project = Project(id, statement, country=country, period=period, within=within, budget=budget)
    combat = project.objective("combat", "Trafficking in persons is reduced")
    project.result(
        "assistance",
        "Victims of trafficking are assisted",
        contributes_to=combat,
        indicators=[
            Count(
                "victims-assisted",
                "Victims of trafficking assisted",
                unit="person",
                level="output",
                accumulates="increments",
                target=NO_TARGET,
                verified_by=evaluation,
                observations=[assisted],
            ),
        ],
    )
    return project


def sida(amount: int, currency: str = "SEK", *, part_of: str = "") -> BudgetLine:
    """Declare Sida's money; in dollars it is the same money in a second table (4.3)."""
    id = "sida" if currency == "SEK" else "sida-in-dollars"
    return BudgetLine(id, "Support of the phase", amount=Amount(amount, currency), donor="Sida", part_of=part_of)


def usaid(amount: Amount) -> BudgetLine:
    """Declare USAID's money (4.3)."""
    return BudgetLine("usaid", "Support of the phase", amount=amount, donor="USAID")


kz1 = earlier(
    "KZ-1",
    "Combating trafficking, phase 1",
    "KZ",
    UNDATED_KZ,
    "2001/2005",
    [
        sida(1_050_000),
        sida(200_000, "USD", part_of="sida"),
        usaid(Amount(missing("the table has a question mark"), "USD")),
    ],
    Observation(missing("the table has no figure"), period="project", source=evaluation),
)
kz2 = earlier(
    "KZ-2",
    "Combating trafficking, phase 2",
    "KZ",
    UNDATED_KZ,
    "2001/2005",
    [sida(1_000_000), sida(100_000, "USD", part_of="sida"), usaid(Amount(50_000, "USD"))],
    Observation(between(8, 14), period="project", source=evaluation),
)
kg1 = earlier(
    "KG-1",
    "Assistance to victims of trafficking, phase 1",
    "KG",
    UNDATED_KG,
    "2002/2004-06",
    [sida(1_555_000)],
    Observation(127, period="project", source=evaluation),
)

# The money (3.1, 4.3, Supplement 7).
sida_kz = [amount_of(project, "sida") for project in (kz1, kz2, kz)]
sida_kg = [amount_of(project, "sida") for project in (kg1, kg)]
sida_usd = [amount_of(project, "sida-in-dollars") for project in (kz1, kz2, kz)]
usaid_kz = [amount_of(project, "usaid") for project in (kz1, kz2, kz)]
funding_kz = sida_kz[0] + sida_kz[1] + sida_kz[2]
funding_kg = sida_kg[0] + sida_kg[1]
sida_all = Figure(
    "sida-all", "Sida's support against trafficking", Amount(241_585_835, "SEK"), period="1999/2004", source=evaluation
)
coming = [
    Figure(
        f"usaid-{place.lower()}",
        f"USAID's coming support, {place}",
        Amount(amount, "USD"),
        period="2006-01/2008-03",
        place=place,
    )
    for place, amount in (("KZ", 1_068_000), ("KG", 700_000), ("UZ", 860_000), ("TJ", 770_000))
]

# The people assisted (1.1.4 A). For KG phase 2 the evaluation takes the lower of two figures, up to December 2005.
victims_kz = [figure_of(project, "victims-assisted") for project in (kz1, kz2, kz)]
victims_kg = [
    figure_of(kg1, "victims-assisted"),
    figure_of(kg, "victims-assisted", source="interim-report", period="2004-07/2005-12"),
]
assisted_kz = victims_kz[0] + victims_kz[1] + victims_kz[2]
assisted_kg = victims_kg[0] + victims_kg[1]
calendar = ("2003", "2004", "2005", "2006-H1")
all_returns = sum((returns.figure(period=year) for year in calendar), returns.figure(period="2002"))
all_stays = sum((shelter.figure(period=year) for year in calendar[1:]), shelter.figure(period=calendar[0]))
all_trials = sum((trials.figure(period=year) for year in calendar[2:]), trials.figure(period=calendar[1]))

# The hotlines (3.1) and the courts (Supplement 3).
calls_kz = Figure(
    "calls-kz", "Hotline calls, all projects", 42_515, unit="call", period=NO_PERIOD, place="KZ", source=evaluation
)
calls_kg = Figure(
    "calls-kg", "Hotline calls, all projects", 7_205, unit="call", period=NO_PERIOD, place="KG", source=evaluation
)
indictments_kz = indictments.figure(period="2004", place="KZ") + indictments.figure(period="2005", place="KZ")
indictments_kg = indictments.figure(period="2004", place="KG") + indictments.figure(period="2005", place="KG")
convicted_kz = convicted.figure(period="2004", place="KZ") + convicted.figure(period="2005", place="KZ")
convictions_2005 = convictions.figure(period="2005", place="KG")
convictions_kg = convictions.figure(period="2004", place="KG") + convictions_2005

# Estimates (3.6, Supplement 3).
women_trafficked = figure_of(kg, "women-trafficked")
slave_like = figure_of(kg, "slave-like-conditions")


def cost(id: str, statement: str, stated: int, unit: str, derived: Operation, compared_with: str = "") -> Claim:
    """Declare a cost per unit; lower is better."""
    return Claim(
        id, statement, stated=stated, unit=unit, derived_from=derived, better="lower", compared_with=compared_with,
        source=evaluation,
    )  # fmt: skip


central_asia = Programme(
    "central-asia",
    "Counter-trafficking support in Kazakhstan and Kyrgyzstan, 2001 to 2006",
    projects=[kz1, kz2, kz, kg1, kg],
    claims=[
        # Costs of a unit (3.1).
        cost("victim-kz", "Cost of assisting a victim, Kazakhstan", 34_000, "SEK/person", funding_kz / assisted_kz),
        cost("victim-kg", "Cost of assisting a victim, Kyrgyzstan", 14_000, "SEK/person", funding_kg / assisted_kg),
        cost("call-kz", "Cost of a hotline call, Kazakhstan", 85, "SEK/call", funding_kz / calls_kz),
        cost("call-kg", "Cost of a hotline call, Kyrgyzstan", 895, "SEK/call", funding_kg / calls_kg),
        cost("indictment-kz", "Cost of an indictment, Kazakhstan", 192_000, "SEK/case", funding_kz / indictments_kz),
        cost("indictment-kg", "Cost of an indictment, Kyrgyzstan", 121_000, "SEK/case", funding_kg / indictments_kg),
        cost("conviction-kg", "Cost of a conviction, Kyrgyzstan", 270_000, "SEK/case", funding_kg / convictions_kg),
        cost(
            "convicted-kz", "Cost of a convicted person, Kazakhstan", 146_000, "SEK/person", funding_kz / convicted_kz,
            "conviction-kg",
        ),
        # What is said of the expected result (1.1.4 C).
        StatusClaim("400-not-reached", "The target of 400 will not be reached", project=kg,
                    indicator="victims-assisted", says="not reached", on="2006-06-30", source=evaluation),
        # Gaps (1.1.4).
        Claim("estimated-15", "Estimated for each assisted victim, lower end", stated=15, unit="1",
              derived_from=women_trafficked / victims_kg[1], source=evaluation,
              note="The estimate is of women in 1999; the assisted include labour trafficking."),
        Claim("estimated-30", "Estimated for each assisted victim, upper end", stated=30, unit="1",
              derived_from=undeclared("the upper end has no source"), source=evaluation),
        Claim("not-detected", "Not detected for each assisted victim, lower end", stated=15, unit="1",
              derived_from=(women_trafficked - victims_kg[1]) / victims_kg[1], source=evaluation,
              note="The text speaks of cases that are not detected: the assisted are no part of them."),
        Claim("estimated-all", "Estimated for each assisted victim, all trafficking", stated=288, unit="1",
              derived_from=slave_like / victims_kg[1], source=evaluation),
        Claim("per-conviction", "Assisted victims for each conviction, 2005", stated=33, unit="person/case",
              derived_from=assisted_2005 / convictions_2005, source=evaluation),
        Claim("shelter", "Assisted victims who accept the shelter, stated as slightly under 50 %", stated=under(50),
              unit="percent", source=evaluation,
              derived_from=all_stays / all_returns),
        Claim("assisted-of-detected", "Of the detected, those who got assistance, phase 2", stated=10, unit="percent",
              derived_from=victims_kz[1] / detected, source=evaluation),
        # Shares and relations (3.1, 4.3).
        Claim("share-kz", "Kazakhstan's share of Sida's support", stated=1.5, unit="percent",
              derived_from=funding_kz / sida_all, source=evaluation),
        Claim("share-kg", "Kyrgyzstan's share of Sida's support", stated=2.2, unit="percent",
              derived_from=funding_kg / sida_all, source=evaluation),
        Claim("six-times", "USAID to Sida, read as the ratio in phase 3 of Kazakhstan", stated=6, unit="1",
              derived_from=usaid_kz[2] / sida_usd[2], source=evaluation),
        Claim("six-times-earlier", "USAID to Sida, read as the ratio over phases 2 and 3 of Kazakhstan", stated=6,
              unit="1", derived_from=(usaid_kz[1] + usaid_kz[2]) / (sida_usd[1] + sida_usd[2]), source=evaluation),
        # Totals.
        Claim("sida-kz", "Sida's support, Kazakhstan", stated=3_650_000, unit="SEK", derived_from=funding_kz),
        Claim("sida-kg", "Sida's support, Kyrgyzstan", stated=5_555_000, unit="SEK", derived_from=funding_kg),
        Claim("sida-usd", "Sida's support, Kazakhstan, in dollars", stated=500_000, unit="USD",
              derived_from=sida_usd[0] + sida_usd[1] + sida_usd[2]),
        Claim("usaid-kz", "USAID's support, Kazakhstan", stated=1_384_987, unit="USD",
              derived_from=usaid_kz[0] + usaid_kz[1] + usaid_kz[2]),
        Claim("usaid-coming", "USAID's support 2006 to 2008", stated=3_400_000, unit="USD",
              derived_from=coming[0] + coming[1] + coming[2] + coming[3]),
        Claim("sida-both", "Sida's support of both countries, stated as more than 1.2 million", stated=over(1_200_000),
              unit="USD", derived_from=undeclared("no dated exchange rate is given for the Swedish crowns")),
        Claim("victims-kz-low", "Victims assisted, Kazakhstan, lower end", stated=99, unit="person",
              derived_from=victims_kz[0] + victims_kz[1].at_low + victims_kz[2]),
        Claim("victims-kz-high", "Victims assisted, Kazakhstan, upper end", stated=105, unit="person",
              derived_from=victims_kz[0] + victims_kz[1].at_high + victims_kz[2]),
        Claim("victims-kg-all", "Victims assisted, Kyrgyzstan", stated=387, unit="person", derived_from=assisted_kg),
        Claim("returns-all", "Assisted returns", stated=301, unit="person",
              derived_from=all_returns),
        Claim("shelter-all", "Stays in shelters", stated=143, unit="person",
              derived_from=all_stays),
        Claim("trials-all", "Assisted at trials", stated=24, unit="person", derived_from=all_trials),
        *SHARES,
    ],
    tables=TABLES,
    cascades=CASCADES,
    comparisons=COMPARISONS,
    limits=[
        "The funding counted runs to 2005 in Kazakhstan and to the middle of 2006 in Kyrgyzstan.",
        "The funding table numbers the phases of Kyrgyzstan 2 and 3, the table of victims 1 and 2.",
        "The two funding tables do not fit one another: they give 5.25, 10.0 and 8.0 SEK a dollar.",
    ],
)  # fmt: skip
