"""KG-2: assistance to victims of trafficking in Kyrgyzstan, phase 2.

What the 2006 evaluation of the project tells, and nothing else: the numbers in the comments are its sections.
Where it gives no figure, date or target, `missing(...)` says so and why.
"""

from logframe import (
    Amount,
    Assumption,
    BudgetLine,
    Count,
    Milestone,
    Observation,
    Ordinal,
    Project,
    Ratio,
    Risk,
    Source,
    Target,
    about,
    at_least,
    between,
    missing,
    out_of,
    share,
)

# --- Sources -------------------------------------------------------------------------------------------------

WHICH = "The evaluation finds 260 and 309 in the reporting and does not say which report has which."

interim = Source("interim-report", "Interim report, second half of 2005", kind="interim report", note=WHICH)
statistics = Source("statistics", "Statistical reporting to the donor", kind="statistics", note=WHICH)
table = Source("returns-table", "IOM's table by calendar year, July 2006", kind="statistics")
evaluation = Source("evaluation-2006", "Evaluation of counter-trafficking support in Central Asia, 2006")
ngos = Source("ngo-workshops", "Workshops with the NGO network, held for the evaluation in 2006", kind="workshop")
state_department = Source("state-department", "Yearly report of the US State Department on trafficking")

# --- Gaps that occur more than once --------------------------------------------------------------------------

NO_TARGET = missing("the text states no expected result for it")
NO_BASELINE = missing("the text gives no situation before the project")
NO_ENTRY = missing("the table has no entry for the year")
UNDATED = missing("the text tells of it without a date")

RETURNS = "assisted returns"
BY_SEX = "shares of women and men among the assisted, without their number"
JUNE = "The table is of July 2006; its row for 2006 is taken as January to June."

# --- The project (1.1.1, 3.1) --------------------------------------------------------------------------------

kg = Project(
    "KG-2",
    "Assistance to victims of trafficking, phase 2",
    country="KG",
    period="2004-07/2006-06",
    strategy=["prevention", "protection", "prosecution"],
    implementer="International Organisation for Migration (IOM) in Kyrgyzstan, with a network of NGOs",
    target_group="Victims of trafficking, and people who may become so",
    description="Mainly protection, less prevention, little prosecution. The second of two phases with Sida's support.",
    budget=[
        BudgetLine("sida", "Support of phase 2", amount=Amount(4_000_000, "SEK"), donor="Sida", source="3.1"),
        BudgetLine(
            "direct-assistance",
            "Direct assistance to victims",
            amount=share(about(40)),
            strategy="protection",
            results="assistance",
            source="3.1",
        ),
        BudgetLine(
            "management",
            "Project management and administration",
            amount=share(20),
            component="management",
            note="International staff 20 % of their time, a project coordinator 100 %, a project manager in the south "
            "100 %, administrative staff 20 %; also travel, communication, office, security and vehicles.",
            source="3.1",
        ),
        BudgetLine(
            "headquarters",
            "Contribution to IOM's headquarters",
            amount=share(2),
            component="management",
            indirect=True,
            part_of="management",
            note="2 % of the whole budget, within the 20 % for management.",
            source="3.1",
        ),
        BudgetLine(
            "hotline-staff",
            "Capacity building of hotline staff",
            amount=share(between(10, 15)),
            strategy="prevention",
            results="advice",
            source="3.1",
        ),
        BudgetLine(
            "ngo-staff",
            "Capacity building of NGO staff",
            amount=share(between(10, 15)),
            results="network",
            note="Section 3.4 puts NGOs and hotline staff in about the same proportion as law enforcement.",
            source="3.1",
        ),
        BudgetLine(
            "law-enforcement",
            "Capacity building of law enforcement",
            amount=share(between(10, 15)),
            strategy="prosecution",
            results="prosecution",
            note="Section 3.4 says 10 to 20 %.",
            source="3.1",
        ),
    ],
    risks=[
        Risk(
            "Corruption at every level keeps cases from being opened", outcome="It went on: 1.1.2 expects it for years"
        ),
        Risk(
            "The demand for sex services is not addressed", outcome="It happened: nothing was done about demand (1.3)"
        ),
        Risk(
            "IOM and OSCE do the same work side by side",
            outcome="It happened in prevention and in assistance (2.1.2)",
            response="The state's focal point had called the donors to a meeting",
        ),
    ],
    sources=[interim, statistics, table, evaluation, ngos, state_department],
    limits=[
        "The phase had not ended when it was evaluated: interim reports were used.",
        "The evaluation's own line-by-line review (its Supplement 2) is not at hand: only one target is known.",
        "Hotline calls are known only for all projects in the country together.",
        "Effects are told by NGOs, one by one and without a date: whether they fell in this phase is not known.",
        "The budget shares add up to between 90 and 105 %, and section 3.1 does not say of what amount they are taken.",
    ],
    note="Overall effects seen in 1.2, for all projects together. Long term: human rights, women's rights, less "
    "poverty, and governments that begin to pay themselves; but the demand side is untouched. Short term: NGOs gain "
    "knowledge and income; those in remote areas may come to depend on it.",
)

# --- Objectives ----------------------------------------------------------------------------------------------

combat = kg.objective(
    "combat",
    "Trafficking in persons is reduced",
    note="All projects in both countries share this objective (1.1.1); the text gives it no indicator of its own.",
    indicators=[
        Ordinal(  # 1.1.2
            "tier",
            "Ranking of the country by the US State Department",
            level="outcome",
            scale=["Tier 1", "Tier 2", "Tier 2 watch list", "Tier 3"],
            best="first",
            target=NO_TARGET,
            context=True,
            observations=[
                Observation("Tier 2 watch list", date=UNDATED, order=1, source=state_department),
                Observation("Tier 2", date=UNDATED, order=2, source=state_department),
            ],
            note="The evaluators see the upgrading as a result of the mission's work; other actors took part in it.",
        ),
        Count(  # Supplement 3
            "investigations",
            "Trafficking cases investigated",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="increments",
            target=NO_TARGET,
            context=True,
            observations=[
                Observation(missing("not in the yearly report"), period="2004", source=state_department),
                Observation(34, period="2005", source=state_department),
            ],
        ),
        Count(  # Supplement 3
            "indictments",
            "Indictments for trafficking",
            unit="indictment",
            level="outcome",
            direction="increase",
            accumulates="increments",
            target=NO_TARGET,
            context=True,
            observations=[
                Observation(31, period="2004", source=state_department),
                Observation(15, period="2005", source=state_department),
            ],
        ),
        Count(  # 1.1.4 B, Supplement 3
            "convictions",
            "Trafficking cases that end in a conviction",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="increments",
            target=NO_TARGET,
            context=True,
            observations=[
                Observation(17, period="2004", source=state_department),
                Observation(3, period="2005", source=state_department),
            ],
            note="No report to the donor comments on the drop.",
        ),
        Count(  # Supplement 3
            "estimated-victims",
            "People trafficked, as estimated",
            unit="person",
            level="impact",
            direction="decrease",
            accumulates="snapshot",
            target=NO_TARGET,
            context=True,
            observations=[
                Observation(4_000, period="1999", definition="women trafficked in 1999", estimated=True),
                Observation(75_000, date=UNDATED, definition="people in slave-like conditions", estimated=True),
            ],
            note="No method is given. 1.1.4 A takes the 75,000 as sex and labour trafficking together.",
        ),
    ],
)

gender = kg.objective(  # 3.6
    "gender",
    "More attention is paid to gender in every part of the project",
    level="outcome",
    note="The evaluators cannot see that the mission worked on it systematically. Figures by sex come now and then.",
)

# --- Protection ----------------------------------------------------------------------------------------------

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
                    missing("given as shares only"),
                    period=UNDATED,
                    source=evaluation,
                    definition=BY_SEX,
                    disaggregation={"sex": {"women": share(about(80)), "men": share(about(20))}},
                ),
                Observation(  # 3.6
                    missing("given as shares only"),
                    period="2005-H2",
                    source=interim,
                    definition=BY_SEX,
                    disaggregation={"sex": {"women": missing("only the men's share is told"), "men": share(10)}},
                ),
            ],
            note="The evaluators did not expect 400 to be reached, and found no analysis of the reasons.",
        ),
        Count(  # 1.1.4 C
            "shelter-stays",
            "Assisted victims who stay in a shelter",
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
    risks=[Risk("Shelters close and fewer are assisted if donors leave", outcome="not reported")],  # 1.4
    note="Assistance means repatriation, rehabilitation and reintegration. It is funded for 6 months a victim, who is "
    "followed up for up to a year (1.1.3); what the follow-up shows is not in the text.",
)

consuls = kg.result(
    "consuls",
    "Consular staff find victims abroad and help them home",
    contributes_to=combat,
    strategy="protection",
    indicators=[
        Count(  # 1.1.4 A
            "victims-found-by-consuls",
            "Victims identified by a consul, who then returned and were assisted",
            unit="person",
            level="outcome",
            direction="increase",
            accumulates="running-total",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(3, date=UNDATED, source=evaluation, note="One consul, a week after the training."),
        )
    ],
)

# --- Prevention ----------------------------------------------------------------------------------------------

information = kg.result(
    "information",
    "The population knows the risks of trafficking and its own rights",
    contributes_to=combat,
    strategy="prevention",
    indicators=[
        Count(  # 1.1.4 D
            "campaign-materials",
            "Leaflets, brochures and other campaign materials distributed",
            unit="material",
            level="output",
            accumulates="increments",
            target=NO_TARGET,
            observations=Observation(missing("reported, but the text repeats no number"), period="project"),
        )
    ],
    note="Reporting counts leaflets, brochures, media coverage, people trained and calls. Nothing links the campaign "
    "to an effect (1.1.4 D). National television gave free spots in the summer of 2006 (3.7).",
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
            observations=Observation(
                7_205,
                period=missing("the text gives none"),
                source=evaluation,
                definition="calls in all projects of the country together",
                note="The evaluation divides the funding of all projects by it.",
            ),
        ),
        Count(  # 2.1.1
            "departures-stopped",
            "People kept from leaving for work that did not exist, after a call to the hotline",
            unit="person",
            level="outcome",
            direction="increase",
            accumulates="running-total",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(10, date=UNDATED, source=ngos, note="One call, told by one NGO."),
        ),
    ],
    assumptions=[Assumption("The government pays for the hotline", outcome="It is to pay for 189, from July 2006 on")],
)

awareness = kg.result(
    "awareness",
    "Families and pupils recognise the risks and act on it",
    contributes_to=combat,
    strategy="prevention",
    indicators=[
        Ratio(  # 2.1.1
            "daughters-stay",
            "Participants who gave up sending their daughters abroad, after a training on women's rights",
            level="outcome",
            numerator="participants who say they gave it up",
            denominator="participants of the training",
            numerator_unit="person",
            denominator_unit="person",
            direction="increase",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(out_of(9, 17), date=UNDATED, source=ngos, note="One training of one NGO."),
        ),
        Count(  # 2.1.1
            "schools-informed",
            "Schools whose pupils were informed",
            unit="school",
            level="output",
            accumulates="running-total",
            target=NO_TARGET,
            observations=Observation(at_least(41), date=UNDATED, source=ngos, comment='Told as "over 40".'),
            note="The schools are said to have taken the subject into their lessons; how many did is not told.",
        ),
        Count(  # 2.1.1
            "schools-trained",
            "Schools where another NGO trained children, parents and others",
            unit="school",
            level="output",
            accumulates="running-total",
            target=NO_TARGET,
            observations=Observation(
                72, date=UNDATED, source=ngos, disaggregation={"place": {"one city": 16, "one district": 56}}
            ),
        ),
    ],
)

network = kg.result(
    "network",
    "NGOs in the whole country prevent trafficking and assist victims",
    contributes_to=combat,
    strategy=["prevention", "protection"],
    indicators=[
        Count(  # 3.2.2
            "ngo-partners",
            "NGOs in the network",
            unit="organisation",
            level="output",
            direction="ambiguous",
            accumulates="snapshot",
            baseline=missing("the network has grown, and the text does not say from how many"),
            target=NO_TARGET,
            observations=Observation(24, date=missing("at the time of the evaluation"), source=evaluation),
            note="More partners reach further and are more work: the mission in Kazakhstan cut theirs for that reason.",
        ),
        Count(  # 3.4
            "ngo-staff-trained",
            "NGO and hotline staff trained",
            unit="person",
            level="output",
            accumulates="increments",
            target=NO_TARGET,
            observations=Observation(missing("funded; the text gives no number of people trained"), period="project"),
        ),
        Count(  # 2.1.1
            "departures-stopped-by-ngo",
            "People kept by an NGO from leaving for work that did not exist",
            unit="person",
            level="outcome",
            direction="increase",
            accumulates="running-total",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(4, date=UNDATED, source=ngos, note="One NGO; by what means is not told."),
        ),
    ],
    risks=[
        Risk(
            "NGOs depend on one donor", outcome="Several have other donors; those in remote areas are the weakest (1.4)"
        ),
        Risk("Staff burn out", outcome="not reported"),  # 3.4
    ],
)

# --- Prosecution, and the state ------------------------------------------------------------------------------

prosecution = kg.result(
    "prosecution",
    "Police, prosecutors and judges bring traffickers to conviction",
    contributes_to=combat,
    strategy="prosecution",
    indicators=[
        Count(  # 1.1.4 B
            "law-enforcement-trained",
            "Representatives of law enforcement trained",
            unit="person",
            level="output",
            accumulates="increments",
            target=NO_TARGET,
            observations=[
                Observation(
                    missing("funded for 2004 to 2006; reporting is missing, or the training not yet carried out"),
                    period="project",
                    source=evaluation,
                ),
                Observation(
                    1_526,
                    period="2002/2003",
                    source=evaluation,
                    definition="trained with USAID's money, before the phase",
                ),
            ],
        )
    ],
    assumptions=[
        Assumption("The laws are applied", outcome="In 2006 the law still had to be put into practice (1.1.2)")
    ],
    risks=[Risk("Witnesses are afraid to testify", outcome="not reported for Kyrgyzstan")],  # 1.1.4 B
)

referral = kg.result(
    "referral",
    "The state takes its part in protecting and referring victims",
    contributes_to=combat,
    strategy=["prevention", "protection"],
    indicators=[
        Milestone(  # 1.1.3
            "victims-law",
            "Victims are by law not punished for acts that follow from being trafficked",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", period="2005", source=state_department),
        ),
        Milestone(  # 1.1.2, 3.2.2
            "national-bodies",
            "A focal point, an inter-ministerial group and a national council are in function",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", date=UNDATED, source=evaluation),
        ),
        Milestone(  # 2.1.1
            "passport-reform",
            "All old passports, easy to falsify, are replaced",
            level="outcome",
            target=Target("reached", by="2012-12-31"),
            context=True,
            observations=Observation("not reached", date=UNDATED, source=evaluation),
            note="IOM was the main knowledge partner. 500,000 old passports were still in use abroad.",
        ),
    ],
    assumptions=[
        Assumption(
            "The state keeps its national action plan",
            outcome="A second plan was about to come; its fulfilment can be judged around 2009 (1.1.2)",
        )
    ],
    note="The evaluators call the referral mechanism the most important achievement. The state gives premises (1.1.2).",
)

# --- Activities (1.1.4, 3.2.2, Supplement 7) -----------------------------------------------------------------

shelters = kg.activity(
    "shelters", "Run two shelters", contributes_to=assistance, note="Canada financed their opening (3.1)."
)
consular_training = kg.activity("consular-training", "Train consular staff", contributes_to=consuls)
campaign = kg.activity("campaign", "Carry out information campaigns", contributes_to=information)
hotline = kg.activity("hotline", "Run a hotline", contributes_to=advice)
school_training = kg.activity("school-training", "Inform and train in schools and families", contributes_to=awareness)
ngo_training = kg.activity("ngo-training", "Train the staff of NGOs and hotlines", contributes_to=network)
police_training = kg.activity("law-enforcement-training", "Train law enforcement", contributes_to=prosecution)
lobbying = kg.activity("lobbying", "Work for laws and national bodies against trafficking", contributes_to=referral)

# What these three are to lead to, the text does not say: they are left without a link.
database = kg.activity("database", "Set up a database", note="Nothing is told of its use.")
study_tour = kg.activity(
    "study-tour",
    "Study tour to Ukraine",
    note="The terms of reference name it as part of phase 2, section 3.4.3 dates one in 2003, before the phase: "
    "whether it is the same is not resolved.",
)
conference = kg.activity(
    "regional-conference",
    "Regional conference with Russia, Ukraine, Moldova, Tajikistan, Turkmenistan, Uzbekistan and Kazakhstan",
    note="Nothing is told of what came of it.",
)
