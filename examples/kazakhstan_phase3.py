"""KZ-3: combating trafficking in Kazakhstan, phase 3; numbers such as 1.1.4 are sections of the 2006 evaluation."""

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
    between,
    missing,
    out_of,
    share,
)

reports = Source("reports", "IOM's reports to the donor")
yearly = Source("state-department", "Yearly report of the US State Department on trafficking")
ngos = Source("ngo-interviews", "Meetings with NGOs of the network, held for the evaluation")
evaluation = Source("evaluation-2006", "Evaluation of counter-trafficking support in Central Asia, 2006")

NO_TARGET = missing("the text states no expected result for it")
NO_BASELINE = missing("the text does not say how it was before")
UNDATED = missing("told without a date")
YEARS_UNKNOWN = missing("the text gives the order of the changes, and not their years")

kz = Project(
    "KZ-3",
    "Combating trafficking, phase 3",
    country="KZ",
    period=missing("the support ran from 2001 to 2005; the text dates none of its three phases"),
    within="2001/2005",
    strategy=["prevention", "protection", "prosecution"],
    implementer="International Organisation for Migration (IOM) in Kazakhstan, with a network of NGOs",
    description="Mainly prevention: information and capacity; less protection, little prosecution (1.1.1).",
    budget=[
        BudgetLine("sida", "Support of phase 3", amount=Amount(1_600_000, "SEK"), donor="Sida", source="3.1"),
        BudgetLine(
            "sida-in-dollars",
            "Support of phase 3, as the second table has it",
            amount=Amount(200_000, "USD"),
            donor="Sida",
            part_of="sida",
            note="The two tables do not fit: 8.0 SEK a dollar here, 5.25 and 10.0 for the phases before.",
            source="4.3",
        ),
        BudgetLine("usaid", "Support of phase 3", amount=Amount(1_334_987, "USD"), donor="USAID", source="4.3"),
        BudgetLine(
            "campaign-costs", "Making the campaign", amount=share(about(25)), results="information", source="3.1"
        ),
        BudgetLine(
            "management",
            "Project management and administration",
            amount=share(20),
            note="Of USAID's and Sida's money together.",
            source="3.1",
        ),
        BudgetLine(
            "headquarters", "IOM's headquarters", amount=share(2), indirect=True, part_of="management", source="3.1"
        ),
        BudgetLine("hotline-staff", "Hotline staff training", amount=share(between(10, 15)), results="advice"),
        BudgetLine("ngo-staff", "NGO staff training", amount=share(between(10, 15)), results="network"),
        BudgetLine("law-enforcement", "Law enforcement training", amount=share(between(10, 15)), results="prosecution"),
    ],
    staff=[  # 3.1
        Post("chief-of-mission", "Chief of mission", time=5),
        Post("regional-coordinator", "Regional coordinator", time=missing("the text does not say how much")),
        Post("coordinator", "Project coordinator", time=100),
        Post("assistant", "Assistant", time=50),
        Post("administration", "Administrative coordination", time=25),
        Post("secretary", "Secretary", time=25),
    ],
    risks=[
        Risk("Corruption at every level protects traffickers", outcome="still there, and expected for years (1.1.2)"),
        Risk("The demand for sex services is not addressed", outcome="it was not (1.2, 1.3)"),
        Risk("USAID cuts its support", outcome="some was cut, and more may be (4.2)"),
        Risk("Sida leaves Kazakhstan", outcome="it is leaving; the mission runs for now without Sida's support (1.4)"),
    ],
    limits=[
        "The phase has no dates in the text, and most facts are about the country and name no phase.",
        "The evaluators' own line-by-line review (Supplement 2) is not at hand; the text states no target.",
        "Hotline calls are known for all projects of the country together, and not for this one.",
        "USAID and Sida pay for the same budget lines with few exceptions (3.1): no result is Sida's alone.",
        "Bases of the budget shares differ: management is of both donors' money, of the others it is not said.",
    ],
    not_at_hand="plan",
    note="Overall effects of all projects (1.2): in the long run human rights, women's rights, partly gender equality, "
    "less poverty, and governments that take on costs, while the demand side stays untouched; in the short run NGOs "
    "gain knowledge and income, and those in remote areas may become dependent.",
)

combat = kz.objective(
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
                Observation("Tier 2", date=YEARS_UNKNOWN, order=1, source=yearly),
                Observation("Tier 3", date=YEARS_UNKNOWN, order=2, source=yearly),
                Observation("Tier 2", date=YEARS_UNKNOWN, order=3, source=yearly),
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
            observations=[Observation(27, period="2004", source=yearly), Observation(29, period="2005", source=yearly)],
        ),
        Count(  # Supplement 3
            "indictments",
            "Cases of trafficking that came to an indictment",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[Observation(14, period="2004", source=yearly), Observation(5, period="2005", source=yearly)],
        ),
        Count(  # Supplement 3
            "convictions",
            "People convicted of trafficking",
            unit="person",
            level="outcome",
            direction="increase",
            accumulates="increments",
            context=True,
            observations=[Observation(12, period="2004", source=yearly), Observation(13, period="2005", source=yearly)],
            note="People, where Kyrgyzstan reports cases: the two do not compare.",
        ),
        Count(  # Supplement 3
            "women-abroad",
            "Women trafficked abroad, as estimated",
            unit="person",
            level="impact",
            direction="ambiguous",
            accumulates="snapshot",
            context=True,
            hidden_population=True,
            observations=[Observation(between(5_000, 10_000), date=UNDATED, source=evaluation, estimated=True)],
            note="An estimate without its method. For one assisted victim 6 to 10 others are assumed of sex "
            "trafficking, 10 to 15 of labour trafficking.",
        ),
        Money(  # 2.3
            "purchasing-power",
            "Income a head in purchasing power",
            unit="USD",
            level="impact",
            direction="increase",
            accumulates="snapshot",
            context=True,
            observations=[Observation(6_671, period="2003", source=evaluation)],
        ),
    ],
    note="One objective for all projects in both countries (1.1.1).",
)

assistance = kz.result(
    "assistance",
    "Victims of trafficking are assisted",
    contributes_to=combat,
    strategy="protection",
    indicators=Count(  # 1.1.4 A
        "victims-assisted",
        "Victims of trafficking assisted",
        unit="person",
        level="output",
        accumulates="increments",
        target=NO_TARGET,
        observations=Observation(91, period="project", source=reports),
    ),
    risks=Risk("Shelters close and fewer are assisted if donors leave", outcome="not reported"),  # 1.4
    note="Repatriation, rehabilitation, reintegration (1.1.3).",
)

psychologists = kz.result(
    "psychologists",
    "Psychologists can treat victims with severe traumas",
    contributes_to=combat,
    strategy="protection",
    indicators=Count(  # 2.1.1
        "psychologists-trained",
        "Psychologists trained in mental health",
        unit="person",
        level="output",
        accumulates="running-total",
        target=NO_TARGET,
        observations=Observation(19, period="2005", source=evaluation, note="The first workshop of its kind."),
    ),
    note="Two of them told the evaluators that they learnt new therapies and found colleagues to turn to.",
)

information = kz.result(
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
    note="No link is shown between the campaign and any effect; not even contact costs are reported (1.1.4 D).",
)

advice = kz.result(
    "advice",
    "People who are offered work abroad get advice before they go",
    contributes_to=combat,
    strategy="prevention",
    indicators=Count(  # 3.1
        "hotline-calls",
        "Calls to the hotline",
        unit="call",
        level="output",
        accumulates="increments",
        target=NO_TARGET,
        observations=Observation(
            42_515,
            period=UNDATED,
            source=evaluation,
            definition="calls in all projects of the country together",
        ),
    ),
)

network = kz.result(
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
        target=NO_TARGET,
        observations=[
            Observation(19, date=UNDATED, order=1, source=evaluation),
            Observation(8, date=UNDATED, order=2, source=evaluation),
        ],
        explanation="The mission chose to work with fewer NGOs because of the workload.",
    ),
    risks=[
        Risk("NGOs depend on one donor", outcome="less so here: they are experienced and run other projects (3.2.2)"),
        Risk("Staff burn out", outcome="not reported"),  # 3.4
    ],
    note="How many NGO and hotline staff were trained is not in the text, and no indicator measures the effect (3.1).",
)

prosecution = kz.result(
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
        observations=Observation(missing("funded; no number in the text"), period="project", source=evaluation),
    ),
    assumptions=Assumption("The laws are applied", outcome="not reported"),
    risks=Risk("Witnesses are afraid to testify", outcome="it happens: at home they no longer name anybody (1.1.4 B)"),
    note="Five minors were detected in one raid (3.6); nothing links it to a training.",
)

judges = kz.result(
    "judges",
    "Judges take up cases of trafficking",
    contributes_to=combat,
    strategy="prosecution",
    indicators=[
        Count(  # 3.4
            "cases-reopened",
            "Trafficking cases re-opened after a workshop for judges",
            unit="case",
            level="outcome",
            direction="increase",
            accumulates="running-total",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(3, date=UNDATED, source=evaluation, note='"A couple of" judges in 1.1.4 B.'),
            note="What became of the cases in court is not reported.",
        ),
        Ratio(  # 1.1.4 B
            "cases-to-court",
            "Criminal cases of one NGO that were taken to court",
            level="outcome",
            numerator="cases taken to court",
            denominator="criminal cases of the NGO",
            numerator_unit="case",
            denominator_unit="case",
            direction="increase",
            context=True,
            observations=Observation(out_of(3, 11), date=UNDATED, source=ngos, note="The others were settled."),
        ),
    ],
)

referral = kz.result(
    "referral",
    "The state takes its part in protecting victims",
    contributes_to=combat,
    strategy=["prevention", "protection"],
    indicators=[
        Milestone(  # 4.2
            "second-plan",
            "A second national action plan is approved",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", period="2006-03", source=evaluation, note="After the last phase."),
        ),
        Milestone(  # 1.1.3
            "residence-law",
            "By law, identified victims get temporary residence",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", date=UNDATED, source=yearly),
        ),
        Money(  # 1.1.2
            "state-budget",
            "State budget for victims who return",
            unit="USD",
            level="outcome",
            direction="increase",
            accumulates="snapshot",
            baseline=NO_BASELINE,
            target=NO_TARGET,
            observations=Observation(Amount(100_000, "USD"), date=UNDATED, source=evaluation),
        ),
        Milestone(  # 1.4
            "university-courses",
            "Universities give special courses",
            level="outcome",
            target=NO_TARGET,
            observations=Observation("reached", date=UNDATED, source=evaluation),
        ),
    ],
    assumptions=Assumption("The state keeps its action plan", outcome="the second one is being carried out (1.1.2)"),
    note="The state is to support a shelter in 2008 at the earliest (1.4).",
)

kz.activity("victim-assistance", "Assist victims on their return", contributes_to=assistance)
kz.activity("mental-health-workshop", "Hold a workshop on mental health", contributes_to=psychologists)
kz.activity("campaign", "Carry out a comprehensive information campaign", contributes_to=information)
kz.activity("hotline", "Run hotlines", contributes_to=advice)
kz.activity("ngo-workshops", "Hold regional workshops for NGOs", contributes_to=network)
kz.activity("law-enforcement-training", "Train law enforcement", contributes_to=prosecution)
kz.activity("judges-workshop", "Hold a workshop for judges", contributes_to=judges)
kz.activity("lobbying", "Work for laws and bodies against trafficking", contributes_to=referral)

# The text does not say what the research was to lead to, so nothing links it.
kz.activity(
    "research",
    "Study the link between prostitution and trafficking",
    note="The link is shown indirectly. A publication of IOM's headquarters takes it up, no other action does (3.6).",
)
