"""KG-2: assistance to victims in Kyrgyzstan, phase 2; numbers such as 1.1.4 are sections of the 2006 evaluation."""

from logframe import (
    Amount,
    Assumption,
    BudgetLine,
    Count,
    Milestone,
    Money,
    Observation,
    Ordinal,
    Post,
    Project,
    Ratio,
    Risk,
    Source,
    about,
    at_least,
    between,
    missing,
    out_of,
    share,
)

interim = Source(
    "interim-report",
    "Interim report, second half of 2005",
    note="260 and 309 both stand in the reporting; the evaluation does not say which report has which.",
)
statistics = Source("statistics", "Statistical reporting to the donor")
table = Source("returns-table", "IOM's table by calendar year, July 2006")
yearly = Source("state-department", "Yearly report of the US State Department on trafficking")
ngos = Source("ngo-workshops", "Workshops with the NGO network, held for the evaluation")
evaluation = Source("evaluation-2006", "Evaluation of counter-trafficking support in Central Asia, 2006")

NO_TARGET = missing("the text states no expected result for it")
NO_BASELINE = missing("the text does not say how it was before")
NO_ENTRY = missing("the table has no entry")
UNDATED = missing("told without a date")
SHARES_ONLY = missing("given as shares only")

RETURNS = "assisted returns"
ALL_PROJECTS = "calls in all projects of the country together"
BY_SEX = "women and men among the assisted, as shares"
JUNE = "The table is of July 2006: its row for 2006 is taken as January to June."

kg = Project(
    "KG-2",
    "Assistance to victims of trafficking, phase 2",
    country="KG",
    period="2004-07/2006-06",
    strategy=["prevention", "protection", "prosecution"],
    implementer="International Organisation for Migration (IOM) in Kyrgyzstan, with a network of NGOs",
    description="Mainly protection, less prevention, little prosecution (1.1.1).",
    budget=[  # 3.1
        BudgetLine("sida", "Support of phase 2", amount=Amount(4_000_000, "SEK"), donor="Sida"),
        BudgetLine("direct-assistance", "Assistance to victims", amount=share(about(40)), results="assistance"),
        BudgetLine(
            "management",
            "Project management and administration",
            amount=share(20),
            note="Also travel, office, communication, security and vehicles.",
        ),
        BudgetLine("headquarters", "IOM's headquarters", amount=share(2), indirect=True, part_of="management"),
        BudgetLine("hotline-staff", "Hotline staff training", amount=share(between(10, 15)), results="advice"),
        BudgetLine("ngo-staff", "NGO staff training", amount=share(between(10, 15)), results="network"),
        BudgetLine("law-enforcement", "Law enforcement training", amount=share(between(10, 15)), results="prosecution"),
    ],
    staff=[  # 3.1
        Post("international-staff", "International staff", time=20, note="Their number is not stated."),
        Post("coordinator", "Project coordinator", time=100),
        Post("manager-south", "Project manager in the south", time=100),
        Post("administration", "Administrative staff", time=20, note="Their number is not stated."),
    ],
    risks=[
        Risk("Corruption at every level protects traffickers", outcome="still there, and expected for years (1.1.2)"),
        Risk("The demand for sex services is not addressed", outcome="it was not (1.2, 1.3)"),
        Risk("IOM and OSCE do the same work side by side", outcome="they did, in prevention and assistance (2.1.2)"),
    ],
    limits=[
        "The phase had not ended when it was evaluated: interim reports were used.",
        "The evaluators' own line-by-line review (Supplement 2) is not at hand; the text states one target only.",
        "Hotline calls are known for all projects of the country together, and not for this one.",
        "Effects are single stories without a date; whether they belong to this phase is not known.",
        "Budget shares add up to 90 to 105 %, of a total that is not stated; 3.4 has 10 to 20 % for law enforcement.",
    ],
    not_at_hand="plan",
    note="Overall effects of all projects (1.2): in the long run human rights, women's rights, partly gender equality, "
    "less poverty, and governments that take on costs, while the demand side stays untouched; in the short run NGOs "
    "gain knowledge and income, and those in remote areas may become dependent.",
)

combat = kg.objective(
    "combat",
    "Trafficking in persons is reduced",
    indicators=[
        Ordinal(  # 1.1.2
            "tier",
            "Rank of the country with the US State Department",
            level="outcome",
            scale=["Tier 1", "Tier 2", "Tier 2 watch list", "Tier 3"],
            best="first",
            context=True,
            observations=[
                Observation("Tier 2 watch list", date=UNDATED, order=1, source=yearly),
                Observation("Tier 2", date=UNDATED, order=2, source=yearly),
            ],
            note="The evaluators ascribe the rise to the mission's work in many fields; others worked for it as well.",
        ),
        Count(  # Supplement 3
            "investigations",
            "Investigations of trafficking",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[
                Observation(NO_ENTRY, period="2004", source=yearly),
                Observation(34, period="2005", source=yearly),
            ],
        ),
        Count(  # Supplement 3
            "indictments",
            "Cases of trafficking that came to an indictment",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[Observation(31, period="2004", source=yearly), Observation(15, period="2005", source=yearly)],
        ),
        Count(  # 1.1.4 B, Supplement 3
            "convictions",
            "Cases of trafficking that ended in a conviction",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[Observation(17, period="2004", source=yearly), Observation(3, period="2005", source=yearly)],
            note="No report to the donor comments on the drop.",
        ),
        Count(  # Supplement 3
            "women-trafficked",
            "Women trafficked, as estimated",
            unit="person",
            level="impact",
            direction="ambiguous",
            accumulates="snapshot",
            context=True,
            hidden_population=True,
            observations=[Observation(4_000, period="1999", source=evaluation, estimated=True)],
            note="An estimate without its method, five years before the phase.",
        ),
        Count(  # 1.1.4 A, Supplement 3
            "slave-like-conditions",
            "People in slave-like conditions, for sex or labour, as estimated",
            unit="person",
            level="impact",
            direction="ambiguous",
            accumulates="snapshot",
            context=True,
            hidden_population=True,
            observations=[Observation(75_000, date=UNDATED, source=evaluation, estimated=True)],
            note="An estimate without its method.",
        ),
        Money(  # 2.3
            "purchasing-power",
            "Income a head in purchasing power",
            unit="USD",
            level="impact",
            direction="increase",
            accumulates="snapshot",
            context=True,
            observations=[Observation(1_751, period="2003", source=evaluation)],
        ),
    ],
    note="One objective for all projects in both countries (1.1.1).",
)

gender = kg.objective(  # 3.6
    "gender",
    "More attention is paid to gender in every part of the project",
    level="outcome",
    note="The evaluators cannot see systematic work on it; figures are split by sex only now and then.",
)

assistance = kg.result(
    "assistance",
    "Victims of trafficking are assisted",
    contributes_to=combat,
    strategy="protection",
    indicators=[
        Count(  # 1.1.4 A and C
            "victims-assisted",
            "Victims of trafficking assisted",
            unit="person",
            level="output",
            definition="victims assisted, as the project's reports count them",
            accumulates="increments",
            target=400,
            verified_by=interim,
            observations=[
                Observation(260, period="2004-07/2005-12", source=interim),
                Observation(309, period="2004-07/2005-12", source=statistics),
                Observation(NO_ENTRY, period="2001", source=table, definition=RETURNS),
                Observation(5, period="2002", source=table, definition=RETURNS),
                Observation(83, period="2003", source=table, definition=RETURNS),
                Observation(90, period="2004", source=table, definition=RETURNS),
                Observation(82, period="2005", source=table, definition=RETURNS),
                Observation(41, period="2006-H1", source=table, definition=RETURNS, note=JUNE),
                Observation(  # 3.6
                    SHARES_ONLY,
                    period=UNDATED,
                    source=evaluation,
                    definition=BY_SEX,
                    disaggregation={"sex": {"women": share(about(80)), "men": share(about(20))}},
                ),
                Observation(  # 3.6
                    SHARES_ONLY,
                    period="2005-H2",
                    source=interim,
                    definition=BY_SEX,
                    disaggregation={"sex": {"women": missing("only the men's share is reported"), "men": share(10)}},
                ),
            ],
            note="The evaluators do not see 400 reached within the phase, and find no analysis of the reasons.",
        ),
        Count(  # 1.1.4 C
            "shelter-stays",
            "Assisted victims who stayed in a shelter",
            unit="person",
            level="output",
            accumulates="increments",
            target=NO_TARGET,
            observations=[
                Observation(NO_ENTRY, period="2001/2002", source=table),
                Observation(24, period="2003", source=table),
                Observation(36, period="2004", source=table),
                Observation(42, period="2005", source=table),
                Observation(41, period="2006-H1", source=table, note=JUNE),
            ],
        ),
        Count(  # 1.1.4 C
            "trials-assisted",
            "Victims assisted at trials",
            unit="person",
            level="output",
            accumulates="increments",
            target=NO_TARGET,
            observations=[
                Observation(NO_ENTRY, period="2001/2003", source=table),
                Observation(17, period="2004", source=table),
                Observation(6, period="2005", source=table),
                Observation(1, period="2006-H1", source=table, note=JUNE),
            ],
        ),
    ],
    risks=Risk("Shelters close and fewer are assisted if donors leave", outcome="not reported"),  # 1.4
    note="Repatriation, rehabilitation, reintegration (1.1.3). Assistance is funded for 6 months a victim, and NGOs "
    "follow up for up to a year; what they find is not in the text.",
)

consuls = kg.result(
    "consuls",
    "Consular staff find victims abroad and help them home",
    contributes_to=combat,
    strategy="protection",
    indicators=Count(  # 1.1.4 A
        "found-by-consuls",
        "Victims identified by a consul, returned and assisted",
        unit="person",
        level="outcome",
        direction="increase",
        accumulates="running-total",
        baseline=NO_BASELINE,
        target=NO_TARGET,
        observations=Observation(
            3, date=UNDATED, source=evaluation, story=True, note="By one consul, a week after the training."
        ),
    ),
)

information = kg.result(
    "information",
    "People know the risks of trafficking and their rights",
    contributes_to=combat,
    strategy="prevention",
    indicators=Count(  # 1.1.4 D
        "campaign-materials",
        "Campaign materials distributed",
        unit="material",
        level="output",
        accumulates="increments",
        target=NO_TARGET,
        observations=Observation(missing("the text repeats no number"), period="project", source=evaluation),
    ),
    note="Reports count leaflets, brochures, media coverage, people trained and calls: they stop half way (1.1.4 D). "
    "National television gave free spots in the summer of 2006 (3.7).",
)

advice = kg.result(
    "advice",
    "People who are offered work abroad get advice before they go",
    contributes_to=combat,
    strategy="prevention",
    indicators=[
        Count(  # 3.1
            "hotline-calls",
            "Calls to the hotline",
            unit="call",
            level="output",
            accumulates="increments",
            target=NO_TARGET,
            observations=Observation(7_205, period=UNDATED, source=evaluation, definition=ALL_PROJECTS),
        ),
        Count(  # 2.1.1
            "departures-stopped",
            "People kept from leaving for jobs that did not exist",
            unit="person",
            level="outcome",
            direction="increase",
            accumulates="increments",
            target=NO_TARGET,
            observations=[
                Observation(10, period=UNDATED, source=ngos, story=True, note="After a call to an NGO's hotline."),
                Observation(4, period=UNDATED, source=ngos, story=True, note="By another NGO, in an unknown way."),
            ],
        ),
    ],
    assumptions=Assumption("The government pays for the hotline", outcome="promised for the new number"),
    note="The toll-free number 189 works in the whole country from July 2006, after the phase (2.1.1).",
)

awareness = kg.result(
    "awareness",
    "Families and pupils recognise the risks and act on it",
    contributes_to=combat,
    strategy="prevention",
    indicators=[
        Ratio(  # 2.1.1
            "daughters-stay",
            "Participants who gave up sending daughters abroad, after a training on women's rights",
            level="outcome",
            numerator="participants who say that they gave it up",
            denominator="participants of the training",
            numerator_unit="person",
            denominator_unit="person",
            direction="increase",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(
                out_of(9, 17), date=UNDATED, source=ngos, story=True, note="One training, told by one NGO."
            ),
        ),
        Count(  # 2.1.1
            "schools-reached",
            "Schools reached",
            unit="school",
            level="output",
            accumulates="running-total",
            target=NO_TARGET,
            observations=[
                Observation(at_least(41), date=UNDATED, source=ngos, definition="schools that one NGO informed"),
                Observation(
                    72, date=UNDATED, source=ngos, definition="16 in a city and 56 in a district, by another NGO"
                ),
            ],
            note="The first, with a couple of thousand pupils, are said to have taken the subject into their lessons.",
        ),
    ],
)

network = kg.result(
    "network",
    "NGOs in the whole country prevent trafficking and assist victims",
    contributes_to=combat,
    strategy=["prevention", "protection"],
    indicators=Count(  # 3.2.2
        "ngo-partners",
        "NGOs in the network",
        unit="organisation",
        level="output",
        direction="ambiguous",
        accumulates="snapshot",
        baseline=missing("it has grown, from an unknown number"),
        target=NO_TARGET,
        observations=Observation(24, date=missing("as found by the evaluation in 2006"), source=evaluation),
    ),
    risks=[
        Risk("NGOs depend on one donor", outcome="several have others; the weakest are in remote areas (1.4)"),
        Risk("Staff burn out", outcome="not reported"),  # 3.4
    ],
    note="How many NGO and hotline staff were trained is not in the text, and no indicator measures the effect (3.1).",
)

prosecution = kg.result(
    "prosecution",
    "Traffickers are brought to court and convicted",
    contributes_to=combat,
    strategy="prosecution",
    indicators=Count(  # 1.1.4 B
        "law-enforcement-trained",
        "Representatives of law enforcement trained",
        unit="person",
        level="output",
        accumulates="increments",
        target=NO_TARGET,
        observations=[
            Observation(missing("not reported, or not yet carried out"), period="project", source=evaluation),
            Observation(1_526, period="2002/2003", source=evaluation, definition="people trained with USAID's money"),
        ],
        note="The donor funded training for 2004 to 2006.",
    ),
    assumptions=Assumption("The laws are applied", outcome="in 2006 they still had to be put into practice (1.1.2)"),
    risks=Risk("Witnesses are afraid to testify", outcome="not reported for Kyrgyzstan"),  # 1.1.4 B
)

referral = kg.result(
    "referral",
    "The state takes its part in protecting victims",
    contributes_to=combat,
    strategy=["prevention", "protection"],
    indicators=[
        Milestone(  # 1.1.3
            "victims-law",
            "By law, victims are not punished for acts that follow from being trafficked",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", period="2005", source=yearly),
        ),
        Milestone(  # 1.1.2, 3.2.2
            "national-bodies",
            "A focal point, an inter-ministerial group and a national council are in function",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", date=UNDATED, source=evaluation),
        ),
    ],
    assumptions=Assumption("The state keeps its action plan", outcome="the second one is still to come (1.1.2)"),
    note="The state gives premises for shelters (1.1.2). A passport reform is to be complete in 2012; half a million "
    "old passports, which are easy to falsify, are in use abroad (2.1.1).",
)

kg.activity("shelters", "Run two shelters", contributes_to=assistance, note="Canada financed their opening (3.1).")
kg.activity("consular-training", "Train consular staff", contributes_to=consuls)
kg.activity("campaign", "Carry out an information campaign", contributes_to=information)
kg.activity("hotline", "Run a hotline", contributes_to=advice)
kg.activity("school-training", "Inform and train in schools and families", contributes_to=awareness)
kg.activity("ngo-training", "Train the staff of NGOs and hotlines", contributes_to=network)
kg.activity("law-enforcement-training", "Train law enforcement", contributes_to=prosecution)
kg.activity("lobbying", "Work for laws and bodies against trafficking", contributes_to=referral)

# Supplement 7 names these parts of the project, and not what they were to lead to, so nothing links them.
kg.activity("database", "Set up a database")
kg.activity("study-tour", "Study tour to Ukraine", note="One was held in 2003, before the phase: not resolved (3.4.3).")
kg.activity("conference", "Conference with Russia, Ukraine, Moldova, Tajikistan, Turkmenistan, Uzbekistan, Kazakhstan")
