"""The statistics of the 2006 evaluation (Supplement 3, 1.1.4, 3.6): series over time and place, tables, gaps.

The figures of Kazakhstan and Kyrgyzstan come from the two projects, where they are declared once.
"""

from kazakhstan_phase3 import kz
from kyrgyzstan_phase2 import BY_SEX, RETURNS, kg

from logframe import Observation, Source, about, between, missing
from logframe.claims import Claim, Figure, figure_of
from logframe.statistics import Cascade, Comparison, Series, Table, change_in, latency, ratio_of, series_of, stage

evaluation = Source("evaluation-2006", "Evaluation of counter-trafficking support in Central Asia, 2006")
yearly = Source("state-department", "Yearly report of the US State Department on trafficking")

PEOPLE_ONLY = missing("reported as people, not as cases")
CASES_ONLY = missing("reported as cases, not as people")
EUROPE = "Europe and Eurasia"
PHASE_2_OF_KZ = missing("the text dates none of the three phases")


def of(place: str, figures: dict[str, int], note: str = "") -> list[Observation]:
    """Declare a place's figures, year by year, as the yearly report gives them."""
    return [Observation(number, period=year, place=place, source=yearly, note=note) for year, number in figures.items()]


# Cases before the courts. Convicted people are a series of their own: they are not cases.
investigations = series_of([kz, kg], "investigations", observations=of("UA", {"2004": 72, "2005": 78}))
indictments = series_of([kz, kg], "indictments", observations=of("UA", {"2004": 68, "2005": 95}))
convictions = series_of(
    kg,
    "convictions",
    observations=[
        *of("UA", {"2004": 67}),
        Observation(PEOPLE_ONLY, period="2005", place="UA", source=yearly),
        Observation(PEOPLE_ONLY, period="2004/2005", place="KZ", source=yearly),
    ],
)
convicted = series_of(
    kz,
    "convictions",
    id="people-convicted",
    observations=[
        *of("UA", {"2005": 115}),
        Observation(CASES_ONLY, period="2004", place="UA", source=yearly),
        Observation(CASES_ONLY, period="2004/2005", place="KG", source=yearly),
    ],
)

prosecutions_in_regions = Series(
    "prosecutions-in-regions",
    "Prosecutions",
    unit="case",
    observations=[
        *of("World", {"2003": 7_992, "2004": 6_885, "2005": 6_618}),
        *of(EUROPE, {"2003": 2_437, "2004": 3_329, "2005": 2_598}),
    ],
)
convictions_in_regions = Series(
    "convictions-in-regions",
    "Convictions",
    unit="case",
    observations=[
        *of("World", {"2003": 2_815, "2004": 3_025, "2005": 4_766}),
        *of(EUROPE, {"2003": 1_561, "2004": 1_274, "2005": 1_984}),
    ],
)
legislation = Series(
    "legislation",
    "New or amended laws",
    unit="law",
    observations=[
        *of("World", {"2003": 24, "2004": 39, "2005": 41}),
        *of(EUROPE, {"2003": 14, "2004": 20}),
        *of(EUROPE, {"2005": 41}, "Equals the figure of the whole world for the year: suspect."),
    ],
)

# Assistance in Kyrgyzstan, from IOM's table by calendar year.
returns = series_of(
    kg, "victims-assisted", source="returns-table", definition=RETURNS, id="returns", statement="Assisted returns"
)
shelter = series_of(kg, "shelter-stays", id="shelter", statement="Stays in shelters")
trials = series_of(kg, "trials-assisted", id="trials", statement="Assisted at trials")
by_sex = series_of(kg, "victims-assisted", definition=BY_SEX, id="assisted-by-sex", statement="Victims assisted")

TABLES = [
    Table(
        "courts",
        "Cases before the courts, and people convicted",
        columns=[
            investigations,
            indictments,
            ratio_of(indictments, investigations, "Indictments per investigation"),
            convictions,
            ratio_of(convictions, indictments, "Convictions per indictment"),
            convicted,
        ],
        places=["KZ", "KG", "UA"],
        note="Cases and people are different units: they stand in columns of their own and are never added.",
    ),
    Table(
        "regions",
        "Prosecutions, convictions and laws in the world and in a region of it",
        columns=[
            prosecutions_in_regions,
            convictions_in_regions,
            ratio_of(convictions_in_regions, prosecutions_in_regions, "Convictions per prosecution"),
            legislation,
            change_in(convictions_in_regions, "Change in convictions"),
        ],
    ),
    Table(
        "assistance-by-year",
        "Assistance in Kyrgyzstan by calendar year",
        columns=[returns, shelter, ratio_of(shelter, returns, "Shelter stays per return"), trials],
        total=True,
    ),
    Table(
        "assistance-by-project",
        "Assistance in Kyrgyzstan by project period, from the same figures",
        columns=[returns, shelter, ratio_of(shelter, returns, "Shelter stays per return"), trials],
        rows="project-period",
    ),
    Table(
        "assistance-by-sex",
        "Victims assisted in Kyrgyzstan by sex",
        columns=[by_sex],
        rows=["2005-H2"],
        by="sex",
        chart=False,
        note="Of all who were assisted about 80 % are women and about 20 % men, told without a period.",
    ),
]


def share(id: str, statement: str, stated: int, above: Figure, below: Figure) -> Claim:
    """Declare a percentage of the statistics, with the two figures that it is the share of."""
    return Claim(id, statement, stated=stated, unit="percent", derived_from=above / below, source=evaluation)


SHARES = [
    *(
        share(
            f"indicted-{place.lower()}-{year}",
            f"Indictments per investigation, {place} {year}",
            stated,
            indictments.figure(period=year, place=place),
            investigations.figure(period=year, place=place),
        )
        for place, year, stated in (
            ("KZ", "2004", 52), ("UA", "2004", 94), ("KZ", "2005", 17), ("KG", "2005", 44), ("UA", "2005", 122)
        )
    ),
    *(
        share(
            f"convicted-{place.lower()}-{year}",
            f"Convictions per indictment, {place} {year}",
            stated,
            convictions.figure(period=year, place=place),
            indictments.figure(period=year, place=place),
        )
        for place, year, stated in (("KG", "2004", 55), ("UA", "2004", 99), ("KG", "2005", 20))
    ),
    *(
        share(
            f"convicted-{name}-{year}",
            f"Convictions per prosecution, {place} {year}",
            stated,
            convictions_in_regions.figure(period=year, place=place),
            prosecutions_in_regions.figure(period=year, place=place),
        )
        for name, place, year, stated in (
            ("world", "World", "2003", 35), ("world", "World", "2004", 44), ("world", "World", "2005", 72),
            ("europe", EUROPE, "2003", 64), ("europe", EUROPE, "2004", 38), ("europe", EUROPE, "2005", 76),
        )
    ),
]  # fmt: skip

# The gaps: between the estimated and the assisted, and between the investigated and the convicted.
assisted = figure_of(kg, "victims-assisted", source="interim-report", period="2004-07/2005-12")
assisted_2005 = Figure(
    "assisted-2005",
    "Victims assisted in 2005",
    about(100),
    unit="person",
    period="2005",
    place="KG",
    source=evaluation,
    alternatives=returns.figure(period="2005"),  # the table of returns has its own definition
)
detected = Figure(
    "detected", "Cases detected in phase 2", 89, unit="case", period=PHASE_2_OF_KZ, place="KZ", source=evaluation
)
assisted_of_detected = Figure(
    "assisted-of-detected",
    "Victims assisted in phase 2",
    between(8, 14),
    unit="person",
    period=PHASE_2_OF_KZ,
    place="KZ",
    source=evaluation,
)
sex_latency = latency(between(6, 10), source=evaluation, statement="Others behind one victim of sex trafficking")
labour_latency = latency(between(10, 15), source=evaluation, statement="Others behind one victim of labour trafficking")

CASCADES = [
    Cascade(
        "courts-kg",
        "From investigation to conviction, Kyrgyzstan 2005",
        stages=[investigations, indictments, convictions],
        period="2005",
        place="KG",
    ),
    Cascade(
        "courts-kz",
        "From investigation to conviction, Kazakhstan 2005",
        stages=[investigations, indictments, convicted],
        period="2005",
        place="KZ",
    ),
    Cascade(
        "courts-ua",
        "From investigation to conviction, Ukraine 2004",
        stages=[investigations, indictments, convictions],
        period="2004",
        place="UA",
    ),
    Cascade(
        "assistance",
        "From return to trial, Kyrgyzstan 2004 to June 2006",
        stages=[returns, shelter, trials],
        period="2004/2006-06",
        place="KG",
    ),
    Cascade(
        "estimated-to-assisted",
        "From the estimated to the assisted, Kyrgyzstan",
        stages=[
            stage("Women trafficked, as estimated", figure_of(kg, "women-trafficked")),
            stage("Victims assisted", assisted),
        ],
        note="The estimate is of women and of 1999; the assisted are of all kinds of trafficking.",
    ),
    Cascade(
        "detected-to-assisted",
        "From the detected to the assisted, Kazakhstan phase 2",
        stages=[stage("Cases detected", detected), stage("Victims assisted", assisted_of_detected)],
        note="The text has “around 10 %”; whether a case is a person it does not say.",
    ),
    Cascade(
        "hidden-sex",
        "The hidden behind the assisted, if all were victims of sex trafficking, Kyrgyzstan",
        stages=[stage("Others, by the coefficient of latency", assisted * sex_latency), stage("Assisted", assisted)],
    ),
    Cascade(
        "hidden-labour",
        "The hidden behind the assisted, if all were victims of labour trafficking, Kyrgyzstan",
        stages=[stage("Others, by the coefficient of latency", assisted * labour_latency), stage("Assisted", assisted)],
    ),
]

COMPARISONS = [
    Comparison(
        "convictions",
        "Convictions of Kyrgyzstan and Kazakhstan, 2005",
        figures=[convictions.figure(period="2005", place="KG"), convicted.figure(period="2005", place="KZ")],
    ),
    Comparison(
        "convictions-over-time",
        "Convicted cases in 2004 and people convicted in 2005, Ukraine",
        figures=[convictions.figure(period="2004", place="UA"), convicted.figure(period="2005", place="UA")],
    ),
    Comparison(
        "convictions-kg",
        "Convicted cases in Kyrgyzstan, 2004 and 2005",
        figures=[convictions.figure(period=year, place="KG") for year in ("2004", "2005")],
    ),
    Comparison(
        "indictments",
        "Indictments of three countries, 2005",
        figures=[indictments.figure(period="2005", place=place) for place in ("KG", "KZ", "UA")],
    ),
    Comparison(
        "estimates",
        "Women trafficked, as estimated for two countries",
        figures=[figure_of(kg, "women-trafficked"), figure_of(kz, "women-abroad")],
    ),
]
