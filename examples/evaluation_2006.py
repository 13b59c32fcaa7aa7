"""The evaluation of 2006 as a piece of work: what was asked, found, concluded and advised.

Numbers such as 1.1.4 are sections of the evaluation; the words are ours. No verdict is written down here: the findings
stand beside the figures of the projects, which say whether they hold. What the evaluation says of the region, and of
the problem that the second phase in Kyrgyzstan starts from, is declared at the beginning.
"""

import attrs
from central_asia import central_asia
from central_asia_statistics import evaluation
from kazakhstan_phase3 import kz
from kyrgyzstan_phase2 import kg, yearly

from logframe import (
    Activity,
    Amount,
    Count,
    Measure,
    Milestone,
    Money,
    Observation,
    Programme,
    Project,
    Source,
    between,
)
from logframe.answers import Indicator
from logframe.assessment import Assessment, Consulted, Deliverable, Engagement, Finding
from logframe.claims import Claim, Figure, over
from logframe.terms import Quarter, Reach

claims = {claim.id: claim for claim in central_asia.claims}
overview = Source("sida-overview", "Overview of Sida's work against trafficking, 1999 to 2004")
summary = Source("executive-summary", "Evaluation of counter-trafficking support in Central Asia, 2006, summary")
mission = Source("mission-kz", "Interview with the IOM mission in Kazakhstan, 2006")

# The region, as the evaluation describes it (2.5, 3.6, 4.2, 4.3, Supplement 3).
region = Project("REGION", "Context of the projects in Central Asia", within="2001/2006")
context = region.objective(
    "context",
    "Trafficking in Central Asia is reduced",
    indicators=[
        Measure(
            "others-behind-a-victim", "Others behind one assisted victim of sex trafficking", unit="person",
            level="impact", direction="ambiguous", accumulates="snapshot", context=True,
            observations=[
                Observation(between(6, 10), date="2006-07", source=mission),
                Observation(between(15, 30), date="2006-07", source=evaluation),
            ],
        ),
        Money(
            "osce-spending", "What OSCE spends against trafficking in a year", unit="EUR", level="input",
            accumulates="increments", context=True,
            observations=[
                Observation(50_000, period="2006", place="total", source=evaluation),
                Observation(50_000, period="2006", place="KZ", source=evaluation),
            ],
        ),
        Milestone(  # the summary, 0.1
            "support-in-kg", "Sida begins to support IOM in Kyrgyzstan", level="input", context=True,
            observations=[
                Observation("reached", period="2002", source=summary),
                Observation("reached", period="2003", source=evaluation),
            ],
        ),
        Count(
            "new-laws", "New or amended laws against trafficking", unit="law", level="outcome",
            accumulates="increments", context=True,
            observations=[
                Observation(41, period="2005", place="World", source=yearly),
                Observation(41, period="2005", place="Europe and Eurasia", source=yearly),
            ],
        ),
    ],
)  # fmt: skip
sida_both = Figure("sida-kz-and-kg", "Sida's support of both countries", Amount(1_200_000, "USD"),
                   period="2001/2006-06", donor="Sida", source=evaluation)  # fmt: skip
ilo = Figure("ilo", "ILO's programme in four countries, from Germany and the United States", Amount(2_500_000, "USD"),
             period="2006/2008", donor="Germany and the United States", source=evaluation)  # fmt: skip
around = Programme(
    "region",
    "The region and its donors, as the evaluation describes them",
    projects=[region],
    claims=[
        Claim("sida-second", "Sida gives more than any but organisations of the United States, so more than ILO",
              stated=over(1), unit="1", derived_from=sida_both / ilo, source=evaluation),
    ],
)  # fmt: skip

# The problem that KG-2 starts from (1.1.2, 1.3, 3.6), and who has a part in it (4.1, 4.2).
trafficking = kg.problem("trafficking", "People are sold for sex and for forced labour")
poverty = kg.problem("poverty", "People look for work abroad because there is none at home", causes_of=trafficking,
                     addressed_by="other programmes that Sida finances (4.4)")  # fmt: skip
risk = kg.problem("unaware", "People do not know the risks of work abroad", causes_of=trafficking)
impunity = kg.problem("impunity", "Traffickers are not convicted", causes_of=trafficking)
kg.problem("untrained-courts", "Police, prosecutors and judges do not know the law", causes_of=impunity)
kg.problem("silent-witnesses", "Victims are afraid to testify", causes_of=impunity)
kg.problem("corruption", "Officials at every level are corrupt", causes_of=[trafficking, impunity],
           addressed_by="the national plan against corruption (1.1.2)")  # fmt: skip
kg.problem("demand", "Men buy sex, and employers use forced labour", causes_of=trafficking)
kg.problem("undetected", "Nobody searches for victims", causes_of=trafficking)
hardship = kg.problem("hardship", "Victims return ill, in debt and without papers", causes_of=trafficking)


def aims(id: str, reaches: Reach, *solves: str) -> None:
    """Say of an activity of KG-2 whom it reaches and which problems it acts on."""
    activity = kg.node(id)
    assert isinstance(activity, Activity)
    kg.replace(attrs.evolve(activity, reaches=reaches, solves=solves))


aims("shelters", "individual", "hardship")
aims("consular-training", "group")
aims("campaign", "individual", "unaware")
aims("hotline", "individual", "unaware")
aims("school-training", "group", "unaware")
aims("ngo-training", "group", "hardship")
aims("law-enforcement-training", "group", "untrained-courts")
aims("lobbying", "national", "untrained-courts")

kg.stakeholder(
    "iom",
    "IOM",
    role="implementer",
    interest="high",
    influence="high",
    note="A mission with an international chief and local staff; NGOs are its field organisation (3.2.1).",
)
kg.stakeholder("osce", "OSCE", role="international organisation", interest="high", influence="high", does=[
    Engagement("prevention", reaches="group"), Engagement("prevention", reaches="national"),
    Engagement("prosecution", reaches="group", state="possible"),
])  # fmt: skip
kg.stakeholder("usaid", "USAID", role="donor", interest="high", influence="high", does=[
    Engagement("prosecution", reaches="national", state="possible"),
])  # fmt: skip
kg.stakeholder("focal-point", "National focal point", role="authority", interest="high", influence="high")
kg.stakeholder("ngos", "NGO network", role="partner", interest="high", influence="medium", does=[
    Engagement("prevention", reaches="individual"), Engagement("protection", reaches="individual"),
], agreement="contracts with IOM after an open tender (3.2.2)")  # fmt: skip
kg.stakeholder("ilo", "ILO", role="international organisation", interest="medium", influence="medium", does=[
    Engagement("prevention", reaches="group", state="possible"),
])  # fmt: skip
kg.stakeholder("undp", "UNDP", role="international organisation", interest="medium", influence="medium", does=[
    Engagement("prevention", reaches="national", state="possible"),
])  # fmt: skip
kg.stakeholder("unions", "Trade unions", role="civil society", interest="medium", influence="low", does=[
    Engagement("prevention", reaches="group", state="possible"),
])  # fmt: skip
kg.stakeholder("victims", "People who were trafficked", role="target group", interest="high", influence="low")
kg.stakeholder("media", "Media", role="multiplier", interest="medium", influence="medium")

report = Assessment(
    "sida-2006",
    "Evaluation of counter-trafficking support in Central Asia",
    of=[central_asia, around],
    commissioned_by="Sida, Department for Europe",
    carried_out="2006-05/2006-10",
    reference="2006-001211",
    purpose="To decide whether support continues in its present form, changes direction, or takes another way.",
    team=["three consultants of one company, ten weeks of work together"],
    criteria="DAC 1991",
    methods=[
        "Desk study of project documents, reports and decisions, before and after the visits",
        "Interviews with both IOM missions, authorities, international organisations, politicians and journalists",
        "Workshops with the NGO networks: two in Kyrgyzstan, a smaller one in Kazakhstan",
        "Visits to shelters, with interviews of victims and staff",
        "Six working days in each country",
    ],
    limits=[
        "The second phase in Kyrgyzstan had not ended: interim reports were used.",
        "Follow-up by mail fell in the holidays; only the mission in Kyrgyzstan sent statistics.",
        "Key figures are indications: the statistics do not compare over time or between countries.",
        "IOM proposed the persons to be interviewed.",
    ],
    terms_of_reference=[
        Deliverable("answers to 17 questions", delivered_in="chapters 1 to 4"),
        Deliverable("a map of other initiatives", delivered_in="4.1 and 4.2"),
        Deliverable("a draft of the terms of reference for a continuation", note="asked for three times"),
        Deliverable("a completed data work sheet of Sida", delivered_in="beside the report, not at hand"),
        Deliverable("advantages and disadvantages of different ways of support", delivered_in="2.2 and 4.5"),
        Deliverable("the evaluation activities that were carried out", delivered_in="0.2 and the schedules"),
    ],
    sections="""0 0.1 0.2 1 1.1 1.1.1 1.1.2 1.1.3 1.1.4 1.2 1.3 1.4 2 2.1 2.1.1 2.1.2 2.2 2.3 2.4 2.5 3 3.1 3.2 3.2.1
        3.2.2 3.3 3.4 3.4.2 3.4.3 3.6 3.7 4 4.1 4.2 4.3 4.4 4.5 5 5.1 5.2""".split(),
    sources=[evaluation, yearly, overview],
    consulted=[
        Consulted("journalists", "Journalists in both countries, by the list of interviews", count=15,
                  by="interview", note="Counted in the list of people met."),
    ],
)  # fmt: skip

# What was asked (Supplement 7).
ask, GENERAL, SPECIFIC = report.question, "ToR, general questions", "ToR, specific questions"
achieved = ask(
    "achieved", "Have the objectives been reached, or will they be?", criterion="effectiveness", asked_in=GENERAL,
    answer="In part: structures and assistance are in place, but two gaps stay wide.", strength="fair", section="1.1",
)  # fmt: skip
effects = ask(
    "effects", "What are the overall effects, intended or not, of the long or short term, positive or negative?",
    criterion="impact", asked_in=GENERAL, answer="Mostly positive; the demand side is untouched.", strength="weak",
    section="1.2",
)  # fmt: skip
needs = ask(
    "needs", "Does the support meet the needs of the target group and the policies of partners and Sida?",
    criterion="relevance", asked_in=GENERAL, answer="Three needs are met and three are not.", strength="fair",
    section="1.3",
)  # fmt: skip
lasting = ask(
    "lasting", "Will the benefits last when outside support ends?", criterion="sustainability", asked_in=GENERAL,
    answer="The structures will; the volume of assistance will not.", strength="fair", section="1.4",
)  # fmt: skip
costs = ask(
    "costs", "Do the results justify the costs?", criterion="efficiency", asked_in=GENERAL, strength="weak",
    section="3.1", note="Answered by costs of a unit, without saying whether they are justified.",
)  # fmt: skip
practices = ask("practices", "Which are the best practices against trafficking in the region?", asked_in=SPECIFIC,
                criterion="effectiveness", answer="Referral mechanisms and the NGO network above all.",
                strength="fair", section="2.1")  # fmt: skip
regional = ask("regional", "Is regional support better than bilateral, or the opposite?", asked_in=SPECIFIC,
               criterion="efficiency", answer="Bilateral as a rule.", strength="fair", section="2.2")  # fmt: skip
poor = ask("poverty", "Does IOM's work influence poverty, and how?", criterion="impact", asked_in=SPECIFIC,
           answer="Yes: it makes labour migration safer.", strength="weak", section="2.3")  # fmt: skip
rights = ask("rights", "Does IOM's work influence human rights, and how?", criterion="impact", asked_in=SPECIFIC,
             answer="Yes.", strength="weak", section="2.4")  # fmt: skip
gender = ask("gender", "How are gender issues dealt with?", criterion="relevance", asked_in=SPECIFIC,
             answer="Not systematically.", strength="fair", section="3.6")  # fmt: skip
learning = ask("learning", "Does IOM work systematically with lessons and best practice?", asked_in=SPECIFIC,
               criterion="efficiency", answer="No.", strength="strong", section="3.4.3")  # fmt: skip
best_way = ask("best-way", "Is support to IOM the best way?", criterion="efficiency", asked_in=SPECIFIC,
               answer="Yes, on conditions.", strength="fair", section="4.5")  # fmt: skip
actors = ask("actors", "Which other actors work against trafficking?", criterion="relevance", asked_in=SPECIFIC,
             answer="OSCE, USAID, ILO and others; a map is drawn.", strength="fair", section="4.2")  # fmt: skip
size = ask("size", "How does Sida's support compare in size and impact, and does it make a difference?",
           criterion="impact", asked_in=SPECIFIC, answer="Sida is second after the United States.", strength="weak",
           section="4.3")  # fmt: skip
goes_on = ask("continue", "Shall Sida continue its support?", criterion="relevance", asked_in=SPECIFIC,
              answer="Yes, in Kyrgyzstan above all.", strength="fair", section="4.4")  # fmt: skip
other_ways = ask("other-ways", "Are there other ways for Sida to act?", criterion="relevance", asked_in=SPECIFIC,
                 strength="weak", section="4.1")  # fmt: skip
partners = ask("counterparts", "Which are the possible counterparts?", criterion="relevance", asked_in=SPECIFIC,
               answer="IOM, OSCE, ILO, UNDP and NGOs, by measure and level.", strength="fair",
               section="4.1")  # fmt: skip

# What was found. Words for evidence that is no figure:
DESK = "desk study of project documents and reports"
IOM = "interviews with both IOM missions"
NGO = "workshops with the NGO networks"
STATE = "interviews with authorities of both countries"
OTHERS = "interviews with international organisations"
SHELTERS = "visits to four shelters"
found = report.finding

# 1.1.2 Counter-trafficking
referral = found("referral", "Both countries have a frame in which state and civil society refer and protect victims",
                 answers=[achieved, practices], evidence=[DESK, STATE, kg["national-bodies"]], kind="strength",
                 section="1.1.2")  # fmt: skip
law = found("law", "By a law of 2005 victims in Kyrgyzstan are not punished for what follows from being trafficked",
            answers=achieved, evidence=[kg["victims-law"], yearly], kind="strength", section="1.1.3")  # fmt: skip
punished = found("punished", "Victims were sometimes punished for such acts all the same", answers=achieved,
                 evidence=yearly, kind="weakness", section="1.1.3")  # fmt: skip
tier = found("tier", "The ranking of both countries rose again to Tier 2, and one step is left", answers=achieved,
             evidence=[kg["tier"], kz["tier"]], kind="strength", section="1.1.2")  # fmt: skip
zero = found("zero", "The missions began without institutions, awareness or partners in the field", answers=achieved,
             evidence=[IOM, DESK], section="1.1.2")  # fmt: skip
pays = found("pays", "States begin to pay: 100,000 USD for returns in Kazakhstan, premises for shelters in Kyrgyzstan",
             answers=[achieved, lasting], evidence=[kz["state-budget"], STATE], kind="strength",
             section="1.1.2")  # fmt: skip
destination = found("destination", "Kazakhstan becomes a country of destination and does not accept it politically",
                    answers=achieved, evidence=[OTHERS, IOM], kind="threat", section="1.1.2")  # fmt: skip
corrupt = found("corrupt", "Corruption protects traffickers and will remain for years", answers=achieved,
                evidence=[NGO, STATE], kind="threat", section="1.1.2")  # fmt: skip
prostitution = found("prostitution", "No coordinated action of the states limits prostitution", answers=achieved,
                     evidence=[NGO, IOM], kind="threat", section="1.1.2")  # fmt: skip
shared_merit = found("shared-merit", "USAID, the State Department and OSCE have a part in the progress",
                     answers=[achieved, size], evidence=[OTHERS, IOM], section="1.1.2")  # fmt: skip
little_prosecution = found("little-prosecution", "Too few measures strengthen prosecution", answers=[achieved, needs],
                           evidence=[DESK, IOM], kind="weakness", section="1.1.2")  # fmt: skip

# 1.1.3, 1.1.4 Assistance, and the two gaps
network = found("network", "A network of 24 NGOs in Kyrgyzstan assists victims and reaches remote areas",
                answers=[achieved, practices], evidence=[kg["ngo-partners"], NGO], kind="strength",
                section="3.2.2")  # fmt: skip
care = found("care", "Shelters take good care of victims, and their staff is dedicated", answers=achieved,
             evidence=SHELTERS, kind="strength", section="1.1.3")  # fmt: skip
reluctant = found("reluctant", "Slightly less than 50 % of the victims accept the shelter, for lack of willingness",
                  answers=achieved, evidence=[claims["shelter"], IOM], kind="weakness", section="1.1.3")  # fmt: skip
tenth = found("tenth", "In phase 2 in Kazakhstan around 10 % of the detected victims were assisted", answers=achieved,
              evidence=claims["assisted-of-detected"], kind="weakness", section="1.1.3")  # fmt: skip
reintegration = found("reintegration", "Poverty and traumas make plans of reintegration hard to complete",
                      answers=achieved, evidence=[SHELTERS, NGO], kind="threat", section="1.1.3")  # fmt: skip
waits = found("waits", "IOM waits for victims and does not search for them", answers=[achieved, needs, best_way],
              evidence=[IOM, DESK], kind="weakness", section="3.2.1")  # fmt: skip
gap_lower = found("gap-lower", "One victim of sex trafficking is assisted where 15 are not detected",
                  answers=achieved, evidence=claims["not-detected"], kind="weakness", section="1.1.4 A")  # fmt: skip
gap_upper = found("gap-upper", "One victim of sex trafficking is assisted where 15 to 30 are estimated",
                  answers=achieved, evidence=[claims["estimated-15"], claims["estimated-30"]], kind="weakness",
                  section="1.1.4 A")  # fmt: skip
gap_all = found("gap-all", "One victim is assisted for 288 who are estimated, all trafficking together",
                answers=achieved, evidence=claims["estimated-all"], kind="weakness", section="1.1.4 A")  # fmt: skip
consul = found("consul", "A week after their training a consul identified 3 victims, who returned", answers=achieved,
               evidence=kg["found-by-consuls"], kind="opportunity", section="1.1.4 A")  # fmt: skip
settled = found("settled", "Of 11 cases of an NGO in Kazakhstan 3 came to court", answers=achieved,
                evidence=kz["cases-to-court"], kind="weakness", section="1.1.4 B")  # fmt: skip
afraid = found("afraid", "Victims dare to testify abroad and no longer at home", answers=achieved,
               evidence=STATE, kind="threat", section="1.1.4 B")  # fmt: skip
fell = found("fell", "Convictions in Kyrgyzstan fell from 17 to 3 cases, and no report comments on it",
             answers=achieved, evidence=kg["convictions"], says="fell", kind="weakness",
             section="1.1.4 B")  # fmt: skip
untold = found("untold", "The training of law enforcement that Sida funded is not reported", answers=achieved,
               evidence=[kg["law-enforcement-trained"], DESK], kind="weakness", section="1.1.4 B")  # fmt: skip
one_in_33 = found("one-in-33", "There is one conviction for 33 assisted victims", answers=achieved,
                  evidence=claims["per-conviction"], kind="weakness", section="1.1.4 B")  # fmt: skip
mixed = found("mixed", "Statistics of courts mix cases with people: indictments are 122 % of investigations in Ukraine",
              answers=achieved, evidence=claims["indicted-ua-2005"], kind="weakness", section="2.5")  # fmt: skip
not_400 = found("not-400", "400 people are not assisted, and will not be within the phase", answers=achieved,
                evidence=kg["victims-assisted"], says="not reached", on="2006-06-30", kind="weakness",
                section="1.1.4 C")  # fmt: skip
two_figures = found("two-figures", "For the same 18 months the reports have 260 and 309 assisted victims",
                    answers=achieved, evidence=kg["victims-assisted"], kind="weakness", section="1.1.4 C")  # fmt: skip
assisted_387 = found("assisted-387", "387 victims were assisted in Kyrgyzstan from 2002 to 2006", answers=achieved,
                     evidence=claims["victims-kg-all"], section="1.1.4 C")  # fmt: skip
half_way = found("half-way", "Reports count leaflets, calls and people trained, and stop half way", answers=achieved,
                 evidence=[DESK, kz["campaign-materials"], kg["campaign-materials"]], kind="weakness",
                 section="1.1.4 D")  # fmt: skip
vague = found("vague", "Objectives and indicators are vague, though proper ones were possible", answers=achieved,
              evidence=[DESK, "judgement of the evaluators"], kind="weakness", section="1.1.4 D")  # fmt: skip

# 1.3 Needs, 1.4 Maintenance
met = found("met", "The needs for structures, assistance and awareness were met", answers=needs,
            evidence=[DESK, STATE], kind="strength", section="1.3")  # fmt: skip
demand = found("demand", "No measure acts on the demand for sex and for cheap labour", answers=[needs, effects],
               evidence=[DESK, IOM], kind="weakness", section="1.3")  # fmt: skip
stays = found("stays", "National bodies, laws and knowledge at the national level stay without donors",
              answers=lasting, evidence=[STATE, OTHERS], kind="strength", section="1.4")  # fmt: skip
closes = found("closes", "Without donors shelters close in Kyrgyzstan, and assistance drops in Kazakhstan",
               answers=lasting, evidence=[STATE, IOM], kind="threat", section="1.4")  # fmt: skip
other_donors = found("other-donors", "Several NGOs have other donors; the weakest work in remote areas",
                     answers=lasting, evidence=NGO, kind="opportunity", section="1.4")  # fmt: skip
campaigns_end = found("campaigns-end", "Large campaigns will not be repeated without donors", answers=lasting,
                      evidence="judgement of the evaluators", kind="threat", section="1.4")  # fmt: skip

# 2 Practices, regional support, poverty, rights, statistics
hotline = found("hotline", "A toll-free number in the whole country starts after the phase, paid by the government",
                answers=[practices, lasting], evidence=[IOM, STATE], kind="strength", section="2.1.1")  # fmt: skip
therapists = found("therapists", "19 psychologists were trained and found a network for difficult cases",
                   answers=practices, evidence=kz["psychologists-trained"], kind="strength",
                   section="2.1.1")  # fmt: skip
daughters = found("daughters", "After a training 9 of 17 mothers gave up sending their daughters abroad",
                  answers=[practices, effects], evidence=kg["daughters-stay"], kind="strength",
                  section="2.1.1")  # fmt: skip
stopped = found("stopped", "Hotlines of NGOs kept 10 and 4 people from jobs that did not exist",
                answers=[practices, effects], evidence=kg["departures-stopped"], kind="strength",
                section="2.1.1")  # fmt: skip
overlap = found("overlap", "OSCE and IOM do the same work in Kyrgyzstan and compete", answers=[actors, practices],
                evidence=[OTHERS, STATE], kind="weakness", section="2.1.2")  # fmt: skip
no_overlap = found("no-overlap", "In Kazakhstan OSCE and IOM agreed in 2005 on different issues", answers=actors,
                   evidence=[OTHERS, IOM], kind="strength", section="4.2")  # fmt: skip
unlike = found("unlike", "The countries of the region differ in policy, economy and openness", answers=regional,
               evidence=[yearly, OTHERS], section="2.2")  # fmt: skip
purchasing = found("purchasing", "Income a head was 1,751 USD in Kyrgyzstan and 6,671 USD in Kazakhstan",
                   answers=poor, evidence=[kg["purchasing-power"], kz["purchasing-power"]],
                   section="2.3")  # fmt: skip
safer = found("safer", "Preventing trafficking makes labour migration safer, on which poor families depend",
              answers=poor, evidence=[DESK, "reports of international organisations"], kind="strength",
              section="2.3")  # fmt: skip
ask_rights = found("ask-rights", "Campaigns and hotlines tell people to ask for their rights", answers=rights,
                   evidence=[DESK, SHELTERS], kind="strength", section="2.4")  # fmt: skip
unreliable = found("unreliable", "Estimates of victims range from none to hundreds of thousands", answers=achieved,
                   evidence=[STATE, NGO], kind="weakness", section="2.5")  # fmt: skip

# 3.1 Costs
cost_kz = found("cost-kz", "A victim assisted in Kazakhstan costs 34,000 SEK", answers=costs,
                evidence=claims["victim-kz"], section="3.1")  # fmt: skip
cost_kg = found("cost-kg", "A victim assisted in Kyrgyzstan costs about 14,000 SEK", answers=costs,
                evidence=claims["victim-kg"], kind="strength", section="3.1")  # fmt: skip
call_kz = found("call-cost-kz", "A hotline call in Kazakhstan costs 85 SEK", answers=costs,
                evidence=claims["call-kz"], kind="strength", section="3.1")  # fmt: skip
call_kg = found("call-cost-kg", "A hotline call in Kyrgyzstan costs 895 SEK", answers=costs,
                evidence=claims["call-kg"], section="3.1")  # fmt: skip
indictment = found("indictment-cost", "An indictment costs 192,000 SEK in Kazakhstan and 121,000 SEK in Kyrgyzstan",
                   answers=costs, evidence=[claims["indictment-kz"], claims["indictment-kg"]],
                   section="3.1")  # fmt: skip
conviction = found("conviction-cost", "A conviction in Kyrgyzstan costs about 270,000 SEK", answers=costs,
                   evidence=claims["conviction-kg"], kind="weakness", section="3.1")  # fmt: skip
convicted = found("convicted-cost", "In Kazakhstan it is 146,000 SEK, for a convicted person", answers=costs,
                  evidence=claims["convicted-kz"], section="3.1")  # fmt: skip
share_kz = found("share-kz-found", "Kazakhstan got about 1.5 % of Sida's money against trafficking",
                 answers=[costs, size], evidence=claims["share-kz"], section="3.1")  # fmt: skip
share_kg = found("share-kg-found", "Kyrgyzstan got about 2.2 % of Sida's money against trafficking",
                 answers=[costs, size], evidence=claims["share-kg"], section="3.1")  # fmt: skip
six_times = found("six-times-found", "USAID gives 6 times as much as Sida in Kazakhstan", answers=[costs, size],
                  evidence=[claims["six-times"], claims["six-times-earlier"]], section="3.1")  # fmt: skip
same_lines = found("same-lines", "In Kazakhstan USAID and Sida pay for the same lines of the budget", answers=costs,
                   evidence=[DESK, OTHERS], section="3.1")  # fmt: skip
management = found("management", "Both missions spend 20 % on management, by rule rather than by need",
                   answers=costs, evidence=[DESK, "budgets of the projects"], kind="weakness",
                   section="3.1")  # fmt: skip
no_effect_data = found("no-effect-data", "No indicator shows what capacity building and campaigns lead to",
                       answers=costs, evidence=[DESK, IOM], kind="weakness", section="3.1")  # fmt: skip
for_victims = found("for-victims", "The money goes to victims of sex trafficking, little to demand and forced labour",
                    answers=[costs, gender], evidence=[DESK, "judgement of the evaluators"], kind="weakness",
                    section="3.1")  # fmt: skip

# 3.2 to 3.7 The organisation
fewer_ngos = found("fewer-ngos", "IOM in Kazakhstan went from 19 to 8 NGOs because of the workload", answers=best_way,
                   evidence=kz["ngo-partners"], says="fell", section="3.2.2")  # fmt: skip
lost_information = found("lost-information", "Information on victims is lost from one NGO to another",
                         answers=best_way, evidence=NGO, kind="weakness", section="3.2.2")  # fmt: skip
no_lfa = found("no-lfa", "No logical framework was made together with the stakeholders", answers=[best_way, achieved],
               evidence=[DESK, IOM], kind="weakness", section="3.3")  # fmt: skip
judges = found("judges", "After a workshop for judges 3 cases were re-opened, with an end that is not reported",
               answers=[achieved, practices], evidence=kz["cases-reopened"], kind="opportunity",
               section="3.4")  # fmt: skip
no_plan = found("no-plan", "Neither mission has a plan for capacity building", answers=best_way, evidence=IOM,
                kind="weakness", section="3.4")  # fmt: skip
not_learning = found("not-learning", "Neither mission works systematically with lessons and best practice",
                     answers=learning, evidence=IOM, kind="weakness", section="3.4.3")  # fmt: skip
burnout = found("burnout", "Staff who carry the traumas of victims are at risk to burn out", answers=best_way,
                evidence=[SHELTERS, "experience of other services"], kind="threat", section="3.4.3")  # fmt: skip
no_gender_work = found("no-gender-work", "No systematic work on gender is seen, though it is an objective of the phase",
                       answers=gender, evidence=[DESK, IOM], kind="weakness", section="3.6")  # fmt: skip
by_sex = found("by-sex", "Of the assisted about 80 % are women and 20 % men", answers=gender,
               evidence=[kg["victims-assisted"]], section="3.6")  # fmt: skip
latency_found = found("latency", "Behind one victim of sex trafficking stand 6 to 10 others", answers=gender,
                      evidence=region["others-behind-a-victim"], section="3.6")  # fmt: skip
policy = found("policy", "The Swedish policy on prostitution is unknown among NGOs and vaguely known to IOM",
               answers=gender, evidence=[NGO, IOM], kind="weakness", section="3.6")  # fmt: skip
twelve = found("twelve", "12 journalists were interviewed, and none praises work abroad", answers=achieved,
               evidence="journalists", kind="strength", section="3.7")  # fmt: skip
exposed = found("exposed", "Some media published names of victims or showed them", answers=achieved,
                evidence="interviews with journalists", kind="threat", section="3.7")  # fmt: skip
main_source = found("main-source", "IOM is the main source of facts for media and authorities",
                    answers=best_way, evidence=["interviews with journalists", STATE], kind="strength",
                    section="3.7")  # fmt: skip

# 4 Other options
osce_small = found("osce-small", "OSCE works on policy and spends about 50,000 EUR a year", answers=[actors, partners],
                   evidence=region["osce-spending"], section="4.2")  # fmt: skip
usaid_next = found("usaid-next", "USAID plans 3.4 million USD for four countries until March 2008",
                   answers=[actors, size], evidence=claims["usaid-coming"], section="4.3")  # fmt: skip
second = found("second", "Sida is the second donor after organisations of the United States", answers=size,
               evidence=[claims["sida-both"], around.claims[0]], section="4.3")  # fmt: skip
increase = found("increase", "All who were asked expect more trafficking", answers=goes_on,
                 evidence=[IOM, OTHERS, STATE], kind="threat", section="4.4")  # fmt: skip
synergy = found("synergy", "Other programmes of Sida act on corruption, poverty and gender in Kyrgyzstan",
                answers=[goes_on, other_ways], evidence=["decisions of Sida", DESK], kind="opportunity",
                section="4.4")  # fmt: skip
only_iom = found("only-iom", "All see IOM as the only organisation that assists victims", answers=[best_way, partners],
                 evidence=[OTHERS, STATE], kind="strength", section="4.5")  # fmt: skip
children = found("children", "IOM has no lead in work for children, of whom little is known",
                 answers=best_way, evidence=[IOM, OTHERS], kind="weakness", section="4.5")  # fmt: skip

# What else the evaluators saw.
found("prognosis", "The prognosis is safer when the second action plans are evaluated, about 2009", answers=lasting,
      evidence=[STATE, "judgement of the evaluators"], section="1.1.2")  # fmt: skip
found("search-views", "The mission in Kyrgyzstan would search for victims; in Kazakhstan it leaves it to the police",
      answers=achieved, evidence=[IOM, DESK], section="1.1.4 A")  # fmt: skip
found("why-vague", "Resistance and a hidden field at the start explain the vague indicators", answers=achieved,
      evidence=["judgement of the evaluators", IOM], section="1.1.4 D")  # fmt: skip
found("community", "Support followed the international community where partners had no policy yet", answers=needs,
      evidence=[DESK, OTHERS], section="1.3")  # fmt: skip
found("growth", "What lasts depends on the growth of both economies", answers=lasting, evidence=[STATE, OTHERS],
      section="1.4")  # fmt: skip
found("cannot-pay", "Kyrgyzstan says it cannot bring victims home without IOM", answers=goes_on,
      evidence=[STATE, IOM], section="4.4")  # fmt: skip
found("learning-needs", "Police, prosecutors, judges, media, NGOs and IOM itself have needs to learn that are known",
      answers=best_way, evidence=[STATE, NGO, IOM], section="3.4")  # fmt: skip
found("policies", "Sweden, the United Nations and the United States act on demand; IOM's policy of the time did not",
      answers=gender, evidence=[DESK, "policies of the four"], section="3.6")  # fmt: skip
found("women-as-traffickers", "IOM in Kyrgyzstan describes women who traffic and excuses them; men count as no victims",
      answers=gender, evidence=[DESK, NGO], section="3.6")  # fmt: skip
found("needs-defined", "IOM's knowledge defines the needs, and stakeholders depend on it more than it on them",
      answers=best_way, evidence=[STATE, IOM], section="3.3")  # fmt: skip

# The effects (1.2).
told = report.effect
told("less-poverty", "Safer migration reduces poverty", direction="positive", intended=True, term="long",
     on="families of migrants", answers=[effects, poor], evidence=DESK, section="1.2")  # fmt: skip
told("human-rights", "Human rights are strengthened", direction="positive", intended=True, term="long",
     on="people at risk", answers=[effects, rights], evidence=DESK, section="1.2")  # fmt: skip
told("women", "Women's rights, and partly gender equality, are strengthened", direction="positive", intended=True,
     term="long", on="women", answers=[effects, gender], evidence=NGO, section="1.2")  # fmt: skip
told("governments", "Governments take financial responsibility", direction="positive", intended=True, term="long",
     on="governments", answers=effects, evidence=kz["state-budget"], section="1.2")  # fmt: skip
told("credibility", "A country that acts is trusted; one that does not may lose donors", direction="positive",
     intended=False, term="long", on="governments", answers=effects, evidence=yearly, section="1.2")  # fmt: skip
told("ngo-knowledge", "NGOs gain knowledge and income", direction="positive", intended=False, term="short", on="NGOs",
     answers=effects, evidence=NGO, section="1.2")  # fmt: skip
told("low-wages", "Labour migrants hold wages down where they work, and families are left behind",
     direction="negative", intended=False, term="long", on="poor people in countries of destination", answers=poor,
     evidence="reports of international organisations", section="2.3")  # fmt: skip
dependence = told("dependence", "NGOs in remote areas come to depend on one donor", direction="negative",
                  intended=False, term="short", on="NGOs", answers=effects, evidence=NGO,
                  section="1.2")  # fmt: skip
untouched = told("untouched-demand", "The demand side stays untouched, so sex slavery goes on", direction="negative",
                 intended=False, term="long", on="people at risk", answers=effects, evidence=[DESK, IOM],
                 section="1.2")  # fmt: skip

# Strengths, weaknesses, opportunities and threats by chapter.
point = report.swot
quarters: list[tuple[Quarter, str, str, list[Finding] | Finding]] = [
    ("strength", "IOM as partner", "An international network with its own sources of knowledge", main_source),
    ("strength", "IOM as partner", "Works in the field and with governments", only_iom),
    ("weakness", "IOM as partner", "Balances labour and sex trafficking badly", by_sex),
    ("weakness", "IOM as partner", "Gives prosecution little attention", little_prosecution),
    ("weakness", "IOM as partner", "Leads no work for children", children),
    ("strength", "Regional support", "The crime crosses borders", unlike),
    ("weakness", "Regional support", "Competing interests, costly to coordinate", unlike),
    ("strength", "Bilateral support", "Countries act when they want to", unlike),
    (
        "strength",
        "Organisation",
        "Good at assisting victims, strong in the field and at the national level",
        network,
    ),
    ("weakness", "Organisation", "Waits for victims", waits),
    ("strength", "NGO network", "Strong across the region, on equal terms with IOM", network),
    ("weakness", "NGO network", "Information is lost on the way", lost_information),
    ("opportunity", "NGO network", "More training and exchange between countries", other_donors),
    ("threat", "NGO network", "Does not survive if donors leave", closes),
    ("strength", "Capacity building", "Knowledge of IOM is the knowledge of the nation", main_source),
    ("weakness", "Capacity building", "No plan and no indicator of effect", [no_plan, no_effect_data]),
    ("opportunity", "Capacity building", "Indicators as that of the judges convince donors", judges),
    ("threat", "Capacity building", "Donors lose interest without indicators of effect", no_effect_data),
    ("opportunity", "Learning", "Many experiences in a motivated network", network),
    ("weakness", "Learning", "Failures are not reported", not_learning),
    ("threat", "Learning", "Staff burn out", burnout),
    ("strength", "Gender", "Women's vulnerability is visible in all actions", no_gender_work),
    ("weakness", "Gender", "Figures by sex only now and then", by_sex),
    ("threat", "Gender", "Labour trafficking puts sex trafficking in the shade", for_victims),
    ("strength", "Media", "Journalists want to report well", twelve),
    ("threat", "Media", "Names of victims are published", exposed),
]
for number, (quarter, about, statement, rests_on) in enumerate(quarters, 1):
    point(f"swot-{number}", statement, quarter=quarter, about=about, follows_from=rests_on)

# What is concluded.
close = report.conclusion
structures = close("structures", "Structures are built, and IOM has a part in it",
                   follows_from=[referral, law, tier, zero, shared_merit, met], criterion="effectiveness",
                   section="1.1.2")  # fmt: skip
first_gap = close("first-gap", "Far too few of the estimated victims are assisted",
                  follows_from=[gap_lower, gap_upper, gap_all, tenth, waits, not_400], criterion="effectiveness",
                  section="1.1.4 A")  # fmt: skip
second_gap = close("second-gap", "Far too few traffickers are convicted for those who are assisted",
                   follows_from=[fell, one_in_33, settled, afraid, untold, little_prosecution, judges],
                   criterion="effectiveness", section="1.1.4 B")  # fmt: skip
not_measured = close("not-measured", "Efficiency cannot be assessed without indicators of effect and one standard",
                     follows_from=[half_way, vague, mixed, two_figures, unreliable, no_effect_data, no_lfa],
                     criterion="efficiency", section="1.1.4 D")  # fmt: skip
band_aid = close("band-aid", "Without work on demand counter-trafficking treats symptoms",
                 follows_from=[demand, untouched, prostitution, for_victims, policy], criterion="relevance",
                 section="1.3")  # fmt: skip
donors_needed = close("donors-needed", "Donors are needed through the second national action plans",
                      follows_from=[closes, stays, pays, campaigns_end, other_donors], criterion="sustainability",
                      section="1.4")  # fmt: skip
own_it = close("own-it", "The countries must own the work, with the focal points in the lead",
               follows_from=[overlap, no_overlap], criterion="sustainability", section="2.1.2")  # fmt: skip
bilateral = close("bilateral", "Bilateral support is the better rule", follows_from=[unlike],
                  criterion="efficiency", section="2.2")  # fmt: skip
less_poverty = close("less-poverty-concluded", "The missions contribute to less poverty", criterion="impact",
                     follows_from=[safer, purchasing], section="2.3")  # fmt: skip
more_rights = close("more-rights", "IOM does an important part of the work for human rights",
                    follows_from=[ask_rights], criterion="impact", section="2.4")  # fmt: skip
focus_pays = close("focus-pays", "Focus pays: each mission is cheaper where its focus lies, and none has prosecution",
                   follows_from=[cost_kz, cost_kg, call_kz, call_kg, indictment, conviction, convicted],
                   criterion="efficiency", section="3.1")  # fmt: skip
administration = close("administration", "Management is less efficient in Kyrgyzstan than in Kazakhstan",
                       follows_from=[management, same_lines], criterion="efficiency", section="3.1")  # fmt: skip
more_money = close("more-money", "More money is needed, not other money", follows_from=[for_victims, increase],
                   criterion="efficiency", section="3.1")  # fmt: skip
no_gender = close("no-gender", "Gender analysis is not practised", follows_from=[no_gender_work, by_sex, policy],
                  criterion="relevance", section="3.6")  # fmt: skip
not_learnt = close("not-learnt", "The missions do not learn from mistakes in a way that others can use",
                   follows_from=[not_learning, burnout, no_plan], criterion="efficiency", section="3.4.3")  # fmt: skip
perpetrators = close("perpetrators", "Media should turn from victims to perpetrators", follows_from=[exposed, twelve],
                     criterion="relevance", section="3.7")  # fmt: skip
important = close("important", "Sida is an important donor, and its leaving would make a difference",
                  follows_from=[second, six_times, usaid_next, share_kz, share_kg], criterion="impact",
                  section="4.3")  # fmt: skip
iom_it_is = close("iom-it-is", "IOM is the partner, on condition that it changes its way of working",
                  follows_from=[only_iom, main_source, waits, children], criterion="efficiency",
                  section="4.5")  # fmt: skip

# What is advised: without ranking and without dates, as the evaluation does.
advise = report.recommendation
advise("bilateral-support", "Support bilaterally as a rule, with regional parts for training and networks",
       follows_from=bilateral, to="Sida", section="5.1")  # fmt: skip
advise("continue-kg", "Continue the support to Kyrgyzstan", follows_from=donors_needed, to="Sida",
       section="5.1")  # fmt: skip
advise("continue-iom", "Continue with IOM; if not, give it time to find other donors", follows_from=iom_it_is,
       to="Sida", section="5.1")  # fmt: skip
advise("phase-out-kz", "Let regional parts take over if support to Kazakhstan ends", follows_from=donors_needed,
       to="Sida", section="5.1")  # fmt: skip
advise("agree-first", "Meet the national focal point first, and see IOM and OSCE agree on who does what",
       follows_from=own_it, to="Sida", section="5.1")  # fmt: skip
advise("act-on-demand", "Do more on the demand for sex, and find men who are victims", follows_from=band_aid,
       to="Sida", section="5.1")  # fmt: skip
advise("gender-training", "Have gender analysis in all training, that of IOM's staff as well",
       follows_from=no_gender, to="Sida", section="5.1")  # fmt: skip
advise("policy-partners", "Win international partners for the policy on prostitution", follows_from=band_aid,
       to="Sida", section="5.1")  # fmt: skip
advise("close-the-gaps", "Set objectives that close the two gaps", follows_from=[first_gap, second_gap], to="Sida",
       section="5.1")  # fmt: skip
advise("evaluate-regularly", "Evaluate regularly by best practice and lessons", follows_from=not_learnt, to="IOM",
       section="5.1")  # fmt: skip
advise("special-forces", "Help to set up special police units", follows_from=second_gap, to="IOM",
       section="5.1")  # fmt: skip
advise("search-for-victims", "Change the organisation so that it searches for victims", follows_from=first_gap,
       to="IOM", section="5.1")  # fmt: skip
advise("mens-ngo", "Take an NGO of men into the network", follows_from=no_gender, to="IOM", section="5.1")  # fmt: skip
advise("company-label", "Explore a label for companies that refuse forced labour", follows_from=band_aid, to="IOM",
       section="5.1")  # fmt: skip
advise("baseline-study", "Make a baseline study of the statistics", follows_from=not_measured, to="IOM",
       section="5.1")  # fmt: skip
advise("longer-programmes", "Support assistance by longer programmes", follows_from=donors_needed, to="Sida",
       section="5.1")  # fmt: skip
advise("therapies", "Raise the level of psychological treatment, for men as well", follows_from=iom_it_is, to="Sida",
       section="5.1")  # fmt: skip
advise("conference", "Fund a conference on the psychological state of victims", follows_from=iom_it_is, to="Sida",
       section="5.1")  # fmt: skip
advise("work-for-children", "Work for children within the programme for social workers", follows_from=iom_it_is,
       to="Sida", section="5.1")  # fmt: skip
advise("logframes", "Plan projects by a logical framework, so that weak indicators show before the start",
       follows_from=not_measured, to="Sida and IOM", section="5.1")  # fmt: skip
advise("statistics-standard", "Make one standard of statistics for all missions, by calendar year as well",
       follows_from=not_measured, to="IOM headquarters", section="5.2")  # fmt: skip
advise("statistics-by-sex", "Give all statistics by sex", follows_from=[not_measured, no_gender],
       to="IOM headquarters", section="5.2")  # fmt: skip
advise("booklet", "Publish a booklet of the statistics", follows_from=not_measured, to="IOM headquarters",
       section="5.2")  # fmt: skip
advise("plan-long", "Plan capacity building for the long term", follows_from=not_learnt, to="IOM headquarters",
       section="5.2")  # fmt: skip

# Lessons and best practice (2.1.1, 2.1.2, 3.4).
learn = report.lesson
learn("audience", "Study the audience before a play", planned="a play at a market, with cases from Kazakhstan",
      happened="spectators of the two peoples quarrelled", why="the audience was not studied",
      follows="ask people of the place first", section="2.1.2")  # fmt: skip
learn("film", "Do not make one people the villain of a film", planned="a film for information on forced labour",
      happened="two governments quarrelled", why="it blamed people of one country",
      follows="have both countries see it before it is shown", section="2.1.2")  # fmt: skip
learn("soberly", "Help soberly", planned="aid in full trust", happened="staff were disappointed by clients",
      why="feelings led the help", follows="train and debrief staff", section="2.1.2")  # fmt: skip
learn("no-treaty", "Traffickers abroad cannot be reached without a treaty", planned="prosecution across borders",
      happened="cases stop at the border", why="no agreement on legal cooperation with Turkey",
      follows="agree with the countries of destination", section="2.1.2")  # fmt: skip
learn("two-actors", "Divide the work before two organisations begin", planned="prevention by OSCE and by IOM",
      happened="both did the same and competed", why="no agreement, and no owner in the country",
      follows="the national focal point calls all to one table", section="2.1.2")  # fmt: skip
learn("plan-denies", "A plan that denies a problem protects no one", planned="a national plan for Kazakhstan",
      happened="victims in the country get no protection", why="the plan does not see it as a destination",
      follows="revise the plan", section="2.1.2")  # fmt: skip
learn("trained-and-fell", "Follow up what training leads to", planned="1,526 people of law enforcement trained",
      happened="convictions fell", why="it is not analysed", follows="analyse it before more is trained",
      evidence=[kg["law-enforcement-trained"], kg["convictions"]], section="3.4")  # fmt: skip
best: list[tuple[str, str, list[Indicator | Source | str], str]] = [
    ("referral-mechanisms", "National referral mechanisms", [kg["national-bodies"]], "2.1.1"),
    ("ngo-network", "A network of NGOs that reaches remote areas", [kg["ngo-partners"]], "2.1.1"),
    ("consuls", "Training of consular staff", [kg["found-by-consuls"]], "2.1.1"),
    ("psychologists", "Workshop for psychologists who treat severe traumas", [kz["psychologists-trained"]], "2.1.1"),
    ("free-number", "A free number for the whole country, paid by the state", [STATE], "2.1.1"),
    ("rescue", "An Uzbek operation in Turkey that brought victims home", [yearly], "2.1.1"),
    ("police-units", "Special police units of Tajikistan and Bosnia", [yearly], "2.1.1"),
    ("summer-camp", "A camp for children at risk, who pass on what they learn", [NGO], "2.1.1"),
    ("street-children", "Training for children of the street", [NGO], "2.1.1"),
    ("judges-practice", "Workshop for judges, with re-opened cases as indicator", [kz["cases-reopened"]], "3.4"),
    ("two-donors", "Two donors, so that it is not the idea of one country", [IOM], "2.1.1"),
    ("clean-service", "New staff and cameras in a consular service against corruption", [STATE], "2.1.1"),
]
for id, statement, evidence, section in best:
    learn(id, statement, kind="best practice", evidence=evidence, section=section)
