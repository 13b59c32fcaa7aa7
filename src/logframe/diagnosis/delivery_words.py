"""What projects deliver and make, and by which words a statement says so.

Where the tables come from: results that UNHCR, the World Bank, UNICEF, Cordaid, HALO and the Global Fund publish, each
word weighed by what readers take it for. To extend one, add a noun in the singular or a participle, in lower case.
"""

from __future__ import annotations

from typing import Final

# What is taught or told to people: a count of them is an output, whoever they are.
TAUGHT: Final = frozenset(
    """briefed capacitated coached instructed mentored oriented re-trained reskilled retrained sensitised sensitized
    taught trained tutored upskilled""".split()
)
# What is done for people and places.
SERVED: Final = frozenset(
    "accompanied assisted counselled counseled reached served sheltered supported visited".split()
)
# Handed over. "Provided with" as well.
GIVEN: Final = frozenset(
    """aired broadcast broadcasted delivered displayed disseminated distributed donated equipped furnished given handed
    lent offered procured provided purchased shipped supplied""".split()
)
# Done with things and buildings.
BUILT: Final = frozenset(
    """built constructed desilted dredged dug drilled erected excavated fenced installed laid maintained paved planted
    printed rebuilt reconstructed refurbished rehabilitated renovated repaired replanted resurfaced translated upgraded
    """.split()
)
# Written and made: outputs if what is made is a document, a tool or the like.
MADE: Final = frozenset(
    """compiled created designed developed drafted elaborated finalised finalized formulated prepared produced published
    released revised updated written""".split()
)
# Set up: outputs if what is set up is a body, a place or a mechanism.
SET_UP: Final = frozenset("created established formed founded initiated launched opened set put".split())
# Held and carried out: outputs if it is an event, a study or the like.
HELD: Final = frozenset(
    """arranged carried completed conducted convened delivered done facilitated held hosted implemented led made
    organised organized performed run staged undertaken attended rolled""".split()
)
# Done to people by those who treat or ask them; to land by those who work on it.
TREATED: Final = frozenset(
    "assessed dewormed examined immunised immunized interviewed profiled referred screened tested treated vaccinated "
    "surveyed informed".split()
)
# Kept by those whom a project serves: they are treated as people are.
ANIMALS: Final = frozenset(
    "animal buffalo camel cattle chicken cow dog donkey goat herd livestock pig poultry sheep yak".split()
)
ANSWERED: Final = frozenset("answered handled taken".split())
WORKED: Final = frozenset("afforested cleared demined reforested sprayed surveyed fumigated".split())
LAND: Final = frozenset("acre area field hectare household house land minefield".split())

ALL_DONE: Final = TAUGHT | SERVED | GIVEN | BUILT | MADE | SET_UP | HELD | TREATED | WORKED

PEOPLE: Final = frozenset(
    """adolescent adult attendee baby beneficiary boy caregiver child client community doctor employee entrepreneur
    family farmer father fisher fisherfolk girl guard herder household inmate individual infant jobseeker journalist
    judge labourer lawyer leader learner man manager member midwife migrant mother nurse offender officer official
    orphan participant pastoralist patient personnel person poc police policeman politician prisoner producer
    prosecutor pupil recipient refugee resident returnee seeker soldier staff student survivor teacher technician trader
    trainee traveller victim villager volunteer woman worker youth""".split()
)

# Events, and other work that is held or carried out.
EVENTS: Final = frozenset(
    """activity assessment audit broadcast briefing broadcasting campaign census class coaching day colloquium
    conference consultation course debate demonstration dialogue discussion drill drama event exchange exercise
    exhibition fair forum hour intervention interview lecture lesson mapping meeting mission outreach performance
    play podcast programme program project research review roadshow round-table roundtable screening seminar session
    show simulation spot study subproject sub-project survey talk table test-run tour training transfer visit webinar
    workshop work works evaluation drive initiative inventory upgrade analysis infrastructure""".split()
)
# Where a state or a people act, a count of acts is no output of a project: hearings, elections, patrols.
DOCUMENTS: Final = frozenset(
    """agenda analysis app application article assessment atlas booklet brief brochure bulletin case-study catalogue
    checklist course curriculum database design directory documentary documentation factsheet film flyer form framework
    guidance guide guideline handbook instruction kit leaflet lesson-plan library map manual mapping material message
    methodology model module newsletter package paper plan plans podcast policy portal poster procedure product
    programme program proposal protocol publication questionnaire register report roadmap scheme script show site sop
    software spot standard strategy study survey syllabus system template tool toolbox toolkit video webpage
    website""".split()
)
BODIES: Final = frozenset(
    """association board bureau cell center centre clinic club coalition commission committee corner council court
    cooperative database desk facility farm fund garden group helpdesk helpline hotline house hub kiosk
    laboratory lab league library line mechanism network nursery office panel patrol place platform playground plot
    point post programme program school scheme secretariat shelter shop space stand station structure system task-force
    taskforce team toilet unit website wing working-group workshop""".split()
)
# Carriers of a message, and occasions: a count of them is an output without a verb.
CARRIERS: Final = frozenset(
    """booklet briefing brochure campaign flyer leaflet meeting poster roundtable round-table seminar session training
    webinar workshop""".split()
)
# A grant that is awarded is given; a contract that is awarded may be won.
GRANTS: Final = frozenset("bursary grant prize scholarship stipend".split())

# Of these no verb makes an output: they come from what others do.
EFFECTS: Final = frozenset(
    """agreement arrest attack attitude awareness baby benefit birth capacity capability case complaint conciliation
    confidence consensus conviction crime death decision delivery demand election employment exports hearing export
    incident income investment job judgement judgment knowledge legislation law life livelihood market mill minority
    norm partnership peace pledge position prosecution reform relationship resilience revenue right sale saving
    security skill target turnover trial trust verdict vote vacancy wage arrangement space""".split()
)

# Those who act for themselves: they are trained and supported, and set up by their owners alone.
ACTORS: Final = frozenset("business company enterprise firm market microenterprise sme start-up startup".split())

# What is received from a project as such, against money, services and justice that others may give.
RECEIVED: Final = frozenset(
    """assistance briefing briefings brochures cash coaching counselling counseling equipment fodder food hygiene
    inputs kit kits leaflets livestock materials mentoring packages packets parcels seedlings seeds supplies support
    toolkits tools training trainings vouchers""".split()
)
FROM_OTHERS: Final = frozenset(
    """bank benefits budget compensation credit equity finance financial financing funding government income insurance
    justice loan loans market pension pensions salaries salary state wages""".split()
)
ATTENDED: Final = frozenset(
    """briefing briefings course courses lessons meetings seminar seminars session sessions training trainings webinar
    webinars workshop workshops""".split()
)

# Nouns of doing that begin a statement: "Training of 300 judges", "construction of wells".
DOING: Final = frozenset(
    """construction delivery dissemination distribution drafting drilling installation organisation organization
    preparation procurement production provision publication purchase rehabilitation renovation repair setting supply
    training""".split()
)

# After "and" these say that what was delivered also came to something.
CAME_TO: Final = frozenset(
    """adopted applied applying approved certified effective employed endorsed enacted enforced functional functioning
    funded graduated hired implemented operating operational passed placed ratified retained sustained used using
    utilised utilized working""".split()
)
BEHAVING: Final = frozenset(
    """adopting applying demonstrating displaying earning exhibiting expressing feeling finding generating gaining
    getting illustrating knowing practicing practising reporting retaining selling showing starting still""".split()
)

# Those who act for a project, in "workshops held by partners"; whoever else acts is somebody the project works with.
ACTING_FOR_IT: Final = frozenset(
    """activities activity advisers advisors animators campaign campaigns agents consultants counsellors experts
    extension facilitators intervention interventions ngo ngos partner partners program programme programmes project
    projects session sessions staff subprojects team teams trainers training trainings unhcr unicef workshops""".split()
)
# "By sex", "by 2025": how figures are shown, or until when.
BREAKDOWNS: Final = frozenset(
    """age category country date december district end gender january july june level location march mid month
    nationality phone post province quarter radio region sector september sex status the-end theme topic type use
    using way year""".split()
)
