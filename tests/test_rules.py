"""Every rule of the catalogue: its bad example is found or refused under its code, its good one is not."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import logframe
from logframe.diagnosis.agents import causal_phrase, done_by_project
from logframe.diagnosis.catalogue import CODES, STRICT_CODES, rule, rules
from logframe.diagnosis.design.lf106_compound_indicator import two_measures
from logframe.diagnosis.design.lf107_compound_result import two_results
from logframe.diagnosis.design.lf119_target_in_indicator_text import change_by, embedded_numbers
from logframe.diagnosis.level_words import effect_words, output_words
from logframe.diagnosis.wanted_direction import wanted_direction
from logframe.diagnosis.wording import activity_verb, vague_words
from logframe.diagnostics import SEVERITIES, Diagnostic
from logframe.errors import LogframeError, ProjectErrors
from logframe.exchange.loading import read

REQUIRED = """
    LF101 LF102 LF103 LF104 LF105 LF106 LF107 LF108 LF109 LF110 LF111 LF112 LF113 LF114 LF115 LF116 LF117 LF118
    LF119 LF120 LF121 LF122 LF123 LF124 LF125 LF126 LF127 LF128 LF129 LF130 LF131 LF132 LF133 LF134 LF135 LF136
    LF137 LF138 LF139 LF140 LF141 LF142 LF143 LF144 LF145 LF146 LF147 LF148 LF149 LF150 LF151 LF152 LF153 LF154 LF201
    LF202 LF203 LF204 LF205 LF206 LF207 LF208 LF209 LF210 LF211 LF212 LF213 LF214 LF215 LF216 LF217 LF218 LF219
    LF220 LF221 LF222 LF223 LF224 LF225 LF226 LF227 LF228 LF229 LF230 LF231
    LF401 LF402 LF403 LF404 LF405 LF406 LF407 LF408 LF409 LF410 LF411 LF412 LF413 LF414 LF415 LF416 LF417 LF418
""".split()


def found_in(text: str, folder: Path) -> list[Diagnostic]:
    """Check a project file with every rule."""
    file = folder / "project.py"
    file.write_text(text, encoding="utf-8")
    loaded = read(file)
    return [
        *(one for project in loaded.found for one in logframe.check(project, profile="strict")),
        *(one for report in loaded.assessments for one in logframe.check_assessment(report, profile="strict")),
    ]


def refused_in(text: str, folder: Path) -> set[str]:
    """Give the codes under which a file is refused where it is declared."""
    try:
        found_in(text, folder)
    except ProjectErrors as several:
        return {one.rule for one in several.exceptions if isinstance(one, LogframeError)}
    except LogframeError as one:
        return {one.rule}
    return set()


def test_the_catalogue_is_complete() -> None:
    """Every rule that is promised is there, once, in the order of the codes."""
    assert set(REQUIRED) == set(CODES)
    assert list(CODES) == sorted(CODES)
    names = [rule(code).name for code in CODES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", CODES)
def test_bad_example_is_found(code: str, tmp_path: Path) -> None:
    """The bad example fires its rule at a line of the file, or is refused under its code."""
    one = rule(code)
    if one.refused:
        assert code in refused_in(one.bad, tmp_path)
        return
    found = [each for each in found_in(one.bad, tmp_path) if each.code == code]
    assert found
    lines = one.bad.splitlines()
    for each in found:
        assert 1 <= each.declared_at.line <= len(lines)
        texts = [str(part) for part in (each.message, each.help, each.why)]
        assert all(texts)
        assert not any(text.startswith("[") for text in texts), "an entry that a catalogue does not have"
        assert not texts[0].endswith(".")
        assert each.severity in SEVERITIES


@pytest.mark.parametrize("code", CODES)
def test_what_a_rule_says_of_itself_stands_in_the_catalogue(code: str) -> None:
    """What is wrong, why it matters and by which source are entries under the code of the rule."""
    parts = (rule(code).wrong, rule(code).why, rule(code).source)
    assert [part.code for part in parts] == [f"{code.lower()}.{name}" for name in ("wrong", "why", "source")]
    assert all(str(part) and not str(part).startswith("[") for part in parts)


@pytest.mark.parametrize("code", CODES)
def test_good_example_is_not_found(code: str, tmp_path: Path) -> None:
    """The good example loads and does not fire its rule."""
    assert code not in {problem.code for problem in found_in(rule(code).good, tmp_path)}


@pytest.mark.parametrize("code", CODES)
def test_rule_says_what_and_why(code: str) -> None:
    """A rule has a name, what is wrong, why it matters, and where it comes from."""
    one = rule(code)
    assert one.code == code
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one.name)
    assert str(one.wrong).endswith(".")
    assert str(one.why).endswith(".")
    assert one.source
    assert one.severity in SEVERITIES


def test_catalogue_agrees_with_the_published_one(shared: Path) -> None:
    """Codes, names, phases and severities are those of the catalogue that the field agreed on."""
    for line in (shared / "data/cases/rules.jsonl").read_text(encoding="utf-8").splitlines():
        published = json.loads(line)
        one = rule(published["code"])
        assert (one.name, one.phase) == (published["name"], published["phase"]), one.code
        assert published["severity"].startswith(one.severity), one.code


def test_text_rules_raise_few_false_alarms(shared: Path) -> None:
    """Of the firings of LF104 on published results at least 95 in 100 are right, and no firing is left unjudged."""
    from benchmarks.wording import CODES as JUDGED
    from benchmarks.wording import LEAST_PRECISION, firings, labelled, measure, recall, verdicts

    fired, judged = firings(shared / "data"), verdicts()
    for code in JUDGED:
        measured = measure(fired, judged, code)
        assert measured.judged == measured.fired, code
        assert measured.precision >= (LEAST_PRECISION if code == "LF104" else 0.9), code
    assert measure(fired, judged, "LF104").fired > 70
    assert recall(labelled(shared / "data/indicators/labelled.csv")) > 0.45


def test_text_rules_are_right_about_statements_of_ours() -> None:
    """At least 95 in 100 firings of each rule on wording are right, and four of five that should fire do."""
    from benchmarks.wording import own_statements

    for code, counts in own_statements().items():
        right, wrong, missed = (len(counts[kind]) for kind in ("right", "wrong", "missed"))
        assert right / (right + wrong) >= 0.95, (code, counts["wrong"])
        assert right / (right + missed) >= 0.8, (code, counts["missed"])


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("Number of judges trained", ["trained"]), ("# of PoC receiving cash grants", ["receiving"]),
        ("Mechanisms established (yes/no)", ["established"]), ("4.2a Number of leaflets", ["leaflets"]),
        ("Farmers trained", ["trained"]), ("Kilometres of road rehabilitated", ["rehabilitated"]),
        ("Hygiene kits handed out to families", ["handed out"]), ("Training of 300 judges", ["training of"]),
        ("HEA-I3: Number of shelters set up", ["set up"]), ("Judges who received training", ["received"]),
        ("% of policy-makers trained by APPRO", ["trained"]), ("Workshops organised by partners", ["organised"]),
        ("Awareness campaigns on rights in rural schools conducted", ["conducted"]),
        ("Calls answered", ["answered"]), ("Participants in training", ["participants"]),
        ("Number of training days", ["training", "days"]),
    ],
)  # fmt: skip
def test_words_of_doing(statement: str, found: list[str]) -> None:
    """What was made, taught, given and held reads as an output, with or without a number before it."""
    assert output_words(statement) == found


@pytest.mark.parametrize(
    "statement",
    [
        "Number of people convicted after training", "Share of trained judges who apply the law",
        "% of households provided with soap", "Jobs created in rural areas", "Firms receiving finance",
        "Officials able to set up and run watershed analysis software", "Farmers adopting improved seeds",
        "Number of businesses started by trained women", "Women trained and employed", "Trained teachers who stay",
        "Advocacy initiatives carried out by CSOs", "Sales of farmers trained by the project", "Laws implemented",
        "Wells constructed that still work", "Births assisted by skilled staff", "Women who reached leadership",
        "Schools with trained teachers", "Households with access to water", "Peace agreements facilitated",
        "Beneficiaries surveyed demonstrating safer behaviour", "Officers held accountable", "Girls enrolled", "",
    ],
)  # fmt: skip
def test_what_came_of_it_reads_as_no_output(statement: str) -> None:
    """What people do, have, know and get from others, and what others do, is told from what was delivered."""
    assert output_words(statement) == []


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("Infant mortality rate", ["mortality"]), ("Graduates employed after a year", ["employed"]),
        ("Farmers applying the technique", ["applying"]), ("Firms applying for grants", []), ("Judges trained", []),
        ("Students in adult literacy classes", []),
    ],
)  # fmt: skip
def test_words_of_effect(statement: str, found: list[str]) -> None:
    """A measure of effect or a behaviour is read where it is what the indicator counts."""
    assert effect_words(statement) == found


@pytest.mark.parametrize(
    "statement",
    [
        "Cases investigated and prosecuted", "Grievances documented, processed and resolved",
        "Teachers trained and classrooms built", "Number and percentage of staff trained",
        "People who know their rights and use legal aid", "Number of arrests and convictions",
        "Training of teachers and construction of schools", "Youth trained and employed",
        "Leaflets printed and posters hung", "Victims identified as well as referred",
    ],
)  # fmt: skip
def test_two_measures_in_one(statement: str) -> None:
    """Two acts of one subject, two nouns of doing and two things counted are two measures."""
    assert two_measures(statement) is not None


@pytest.mark.parametrize(
    "statement",
    [
        "People with access to water and sanitation", "Women and girls trained", "Spending on research and development",
        "Leaflets printed and distributed", "Refugees and displaced people assisted",
        "Equipment procured and installed", "Farmers trained in storage and marketing",
        "Rights respected and protected", "Committees set up and functioning",
        "Offer und Zeugen werden betreut und begleitet", "Services for children that are applied and delivered",
    ],
)  # fmt: skip
def test_one_measure_in_a_list(statement: str) -> None:
    """Lists that are one thing, and steps of one act, are one measure."""
    assert two_measures(statement) is None


@pytest.mark.parametrize(
    ("statement", "pair"),
    [
        ("Victims are assisted and traffickers are convicted", ("Victims are assisted", "traffickers are convicted")),
        ("To reduce trafficking and to improve protection", ("To reduce trafficking", "to improve protection")),
        ("Cases are investigated and prosecuted", ("investigated", "prosecuted")),
        ("Police find victims and prosecute traffickers", ("Police find victims", "prosecute traffickers")),
        (
            "The ministry adopts a strategy and allocates a budget",
            ("The ministry adopts a strategy", "allocates a budget"),
        ),
        ("Prevention of trafficking and protection of victims", ("Prevention of trafficking", "protection of victims")),
        ("Improved health and reduced poverty", ("Improved health", "reduced poverty")),
        (
            "NGOs in the whole country prevent trafficking and assist victims",
            ("NGOs in the whole country prevent trafficking", "assist victims"),
        ),
        ("Judges know the law and apply it", ("Judges know the law", "apply it")),
        ("Women start businesses and earn their own income", ("Women start businesses", "earn their own income")),
        ("Women market sellers and their families", None),
        ("Farmers in the north grow and sell more wheat", None),
        ("Access of the poor to justice and public services", None),
        ("Households increase production and market access", None),
        ("Research and development is funded", None),
        ("Teachers and parents help children with reading and writing", None),
        ("Women and men are safe", None),
        ("Judges and prosecutors apply the law", None),
        ("Victims are sheltered and counselled", None),
        ("Schools are built and teachers trained", ("Schools are built", "teachers trained")),
        ("Poverty falls and incomes rise", ("Poverty falls", "incomes rise")),
        ("Refugees are registered and receive documents", ("Refugees are registered", "receive documents")),
        (
            "Farmers sell their milk and children drink safe water",
            ("Farmers sell their milk", "children drink safe water"),
        ),
        ("Youth work programmes and women work groups", None),
        ("Farmers are organised and sell in groups", None),
        ("Schools are built and used", None),
        ("Women are safe and better fed", None),
    ],
)
def test_two_results_in_one(statement: str, pair: tuple[str, str] | None) -> None:
    """Two clauses or two infinitives are two results; two subjects or two participles are one."""
    assert two_results(statement) == pair


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The campaign led to more caution", "led to"), ("Thanks to the project fewer leave", "thanks to"),
        ("Our training resulted in better judgments", "resulted in"), ("The project has reduced crime", "has reduced"),
        ("The rise is due to the project", "due to"), ("The project contributed to it", ""), ("", ""),
        ("The drought led to losses", ""), ("The project may have led to more caution", ""),
        ("Due to delays in the project area, less was built", ""), ("The new law resulted in convictions", ""),
        ("Because of floods the training was cancelled", ""), ("Participants increased their income", ""),
    ],
)  # fmt: skip
def test_causal_phrases(text: str, found: str) -> None:
    """A claim that the project is the cause is told from contribution, doubt, and what others caused."""
    assert causal_phrase(text) == found


@pytest.mark.parametrize(
    ("statement", "agent"),
    [
        ("Police officers are trained", "anybody"), ("The project delivers materials on time", "project"),
        ("Trainings are held by the project", "project"), ("Project staff are recruited in time", "project"),
        ("The government trains police officers", "others"), ("Teachers attend the training", "others"),
        ("The project is accepted by the population", "others"), ("The project area remains safe", "others"),
        ("Police officers are trained by the ministry", "others"), ("Donors support the project", "others"),
        ("Partners support the project", "others"), ("Partners deliver their reports on time", "project"),
        ("Staff of the ministry is paid", "anybody"), ("Project staff are available", "project"),
        ("The project has enough staff", "project"), ("Project partners have qualified staff", "others"),
        ("Staff turnover in the project is low", "others"), ("Activities are carried out as planned", "project"),
        ("Activities are allowed in all districts", "others"), ("Project activities start on time", "project"),
        ("The project’s trainers are competent", "project"), ("Activities of the ministry end on time", "others"),
        ("Activities are delayed by rain", "others"),
    ],
)  # fmt: skip
def test_who_does_it(statement: str, agent: str) -> None:
    """What the project does is told from what is done to it, and from what others do."""
    assert done_by_project(statement) == agent


@pytest.mark.parametrize(
    ("statement", "begins"),
    [
        ("Training of 300 judges", "training of"), ("Building schools in remote valleys", "building"),
        ("Capacity building for municipalities", "capacity building"), ("1.2 Train teachers", "train"),
        ("Establishment of a shelter", "establishment of"), ("Delivery of 500 kits", "delivery of"),
        ("Training of judges is effective", ""), ("Training centres are accredited", ""), ("Delivery of justice", ""),
        ("Building permits are issued in a month", ""), ("Provision of legal aid has improved", ""),
        ("Recruitment of children by armed groups", ""), ("Support to victims", ""), ("Reduction of poverty", ""),
        ("Study tour to Ukraine", "study tour"), ("Workshops for judges", "workshops"),
        ("Campaigns against violence gain support", ""), ("Conference rooms are open", ""),
        ("Building of three bridges", "building of"), ("Building of trust between villages", ""),
        ("Training and mentoring of journalists", "training of"),
        ("Supporting NGOs in rural areas", "supporting"), ("Supporting documents are complete", ""),
    ],
)  # fmt: skip
def test_what_the_project_does(statement: str, begins: str) -> None:
    """Infinitives, verbs in -ing and nouns of doing name the work, unless they are the subject of a sentence."""
    assert activity_verb(statement) == begins


@pytest.mark.parametrize(
    ("statement", "vague"),
    [
        ("Improved access to services", ["improved"]), ("Farmers with better skills", ["better"]),
        ("Incomes rise due to improved production", []), ("Due to improved roads, prices fall", []),
        ("Improved seeds distributed", []), ("Yields improved by 20 %", []), ("School improvement plans", []),
        ("Improved cook stoves sold", []),
        ("Citizens who rate services as adequate", []), ("Increased storage capacity", []),
        ("Increased capacity of courts", ["increased capacity"]),
    ],
)  # fmt: skip
def test_vague_words_in_what_is_promised(statement: str, vague: list[str]) -> None:
    """A word of change is vague in the promise itself, not in its causes, in compounds, or beside a figure."""
    assert vague_words(statement) == vague


@pytest.mark.parametrize(
    ("statement", "numbers"),
    [
        ("1,400 people assisted", [1400]), ("At least 400 people assisted", [400]), ("2000 people trained", [2000]),
        ("Share of women raised to 40 %", [40]), ("Awareness of 70 % of the population", [70]),
        ("80 per cent of courts", [80]), ("Farmers trained (target 300)", [300]), ("Projects for SDG target 3", []),
        ("Births with 4 visits", []),
        ("Calls to hotline 189", []),
        ("People under 18 seen within 48 hours in G20 states, aged 6-59 months", []), ("Tier 2 suppliers audited", []),
        ("Companies certified under ISO 9001", []), ("Women aged 15 to 49", []), ("Maternal deaths (SDG 3.1)", []),
        ("COVID-19 cases treated", []), ("Cases under the law of 2019", []), ("Courts using the 2003 Penal Code", []),
        ("States applying Resolution 1325", []), ("Households with at least 3 meals a day", []),
        ("Women with at least 4 antenatal visits", []), ("Schools built by 2025", []), ("Births per 1,000 women", []),
    ],
)  # fmt: skip
def test_numbers_that_are_targets(statement: str, numbers: list[int]) -> None:
    """A number of things is a target in the name; ages, limits, years, norms and numbered things are not."""
    assert embedded_numbers(statement) == numbers


def test_a_change_by_a_share_is_a_target() -> None:
    """ "By 20 %" is a target, unless it says who is counted."""
    assert change_by("Increase yields by 20 %") == "20 %"
    assert change_by("Farmers whose yields grew by 20 %") == ""


@pytest.mark.parametrize(
    ("statement", "direction"),
    [
        ("Maternal deaths", "decrease"), ("School dropout rate", "decrease"), ("Incidents of violence", "decrease"),
        ("Average waiting time", "decrease"), ("Days needed to register a firm", "decrease"),
        ("Percentage of girls who dropped out", "decrease"), ("Children out of school", "decrease"),
        ("Cases of measles", "decrease"), ("Malaria cases", "decrease"), ("Malaria cases treated", None),
        ("Waiting rooms refurbished", None), ("Land disputes", "decrease"), ("Land disputes settled", None),
        ("Life expectancy", "increase"), ("Literacy rate", "increase"), ("Deaths averted", None),
        ("Incidents reported to the police", None), ("Incidents detected", None), ("Drop-outs who return", None),
        ("Death certificates issued", None), ("Victims of violence assisted", None), ("Reduction in deaths", None),
        ("Contraceptive prevalence rate", None), ("Power cuts a month", "decrease"),
        ("Out-of-school girls", "decrease"),
        ("Households facing hunger", "decrease"), ("Share of non-functioning pumps", "decrease"), ("Trust funds", None),
        ("Broken pumps repaired", None), ("Trust in courts", "increase"), ("Debt of households", "decrease"),
        ("People trained", None), ("Schools without drop-outs", None),
        ("Number of child marriages per year", "decrease"), ("Laws against child labour", None),
        ("Households without access to safe water", "decrease"), ("Births without a skilled attendant", "decrease"),
        ("Families without land who received a plot", None), ("Households without electricity connected", None),
    ],
)  # fmt: skip
def test_the_direction_that_words_want(statement: str, direction: str | None) -> None:
    """Harm and waiting should fall, gains rise; harm that is averted, reported or answered is left open."""
    wanted = wanted_direction(statement)
    assert (wanted and wanted[0]) == direction


def test_a_shown_direction_is_held_against_the_words(tmp_path: Path) -> None:
    """Baseline and target that let deaths rise are warned of, too; "ambiguous" answers it."""
    text = """from logframe import Percentage, Project

project = Project("P-1", "Health", period="2024/2026")
project.result("health", "Children live", indicators=[
    Percentage("mortality", "Mortality of children under five", level="impact", baseline=4, target=6WHICH),
])
"""
    assert "LF150" in {problem.code for problem in found_in(text.replace("WHICH", ""), tmp_path)}
    ambiguous = text.replace("WHICH", ', direction="ambiguous"')
    assert "LF150" not in {problem.code for problem in found_in(ambiguous, tmp_path)}


@pytest.mark.parametrize(
    ("figures", "fires"),
    [
        ("baseline=50, target=60, observations=[Observation(0.55, period='2024')]", True),
        ("baseline=0.4, target=60", True),
        ("baseline=50, target=0.6, observations=[Observation(52, period='2024')]", True),
        ("baseline=0.8, target=1.2", False), ("baseline=0.5, target=0.6", False), ("baseline=50, target=60", False),
        ("baseline=0, target=60", False), ("baseline=90, target=0.1", False),
    ],
)  # fmt: skip
def test_a_share_beside_percentages(figures: str, fires: bool, tmp_path: Path) -> None:
    """0.55 beside 50 and 60 is a share; small percentages among themselves are not."""
    text = f"""from logframe import Observation, Percentage, Project

project = Project("P-1", "Schools", period="2024/2026")
project.result("r", "Children read", indicators=[Percentage("p", "Share of pupils who read", {figures})])
"""
    assert ("LF151" in {problem.code for problem in found_in(text, tmp_path)}) == fires


@pytest.mark.parametrize(
    ("indicators", "fires"),
    [
        ('Count("a", "People assisted", unit="person")', True),
        ('Count("a", "Women assisted", unit="person")', False),
        ('Count("a", "People assisted", unit="person", hidden_population=True)', False),
        ('Count("a", "Judges trained, by age and sex", unit="person")', False),
        ('Count("a", "Teachers trained (m/f)", unit="person")', False),
        ('Count("a", "Widows with a pension", unit="person")', False),
        ('Count("a", "Schoolgirls with a bicycle", unit="person")', False),
        ('Count("a", "Fishermen with a licence", unit="person")', True),
        ('Count("a", "People assisted", unit="person"), Percentage("b", "Women among people assisted")', False),
        ('Count("a", "People assisted", unit="person"), Percentage("b", "Women in parliament")', True),
        ('Count("a", "People in slavery", unit="person", context=True, observations=Observation(between(5, 9), '
         'period="1999"))', False),
    ],
)  # fmt: skip
def test_sex_is_asked_where_it_can_be_shown(indicators: str, fires: bool, tmp_path: Path) -> None:
    """Shares by sex, counts of one sex and estimates of others answer the question for women and men."""
    text = f"""from logframe import Count, Observation, Percentage, Project, between

project = Project("P-1", "Shelters", period="2004/2006")
project.result("r", "Victims are safe", indicators=[{indicators}])
"""
    assert ("LF133" in {problem.code for problem in found_in(text, tmp_path)}) == fires


def test_results_alone_are_not_asked_where_they_lead(tmp_path: Path) -> None:
    """A form without activities and objectives has no links; with an objective, a result that serves none is found."""
    text = """from logframe import Project

project = Project("P-1", "Markets", period="2024/2026")
project.result("sold", "Smallholders sell more")
"""
    assert "LF136" not in {problem.code for problem in found_in(text, tmp_path)}
    with_objective = text + 'project.objective("income", "Rural households earn more")\n'
    assert "LF136" in {problem.code for problem in found_in(with_objective, tmp_path)}


def test_strict_rules_are_asked_by_strict_profiles_alone(tmp_path: Path) -> None:
    """What many good logframes leave out is asked by strict and donor, or by name, and not by default."""
    project = load_one(rule("LF117").bad, tmp_path)
    by_default = {one.code for one in logframe.check(project)}
    assert "LF117" not in by_default
    for profile in ("strict", "donor"):
        assert "LF117" in {one.code for one in logframe.check(project, profile=profile)}
    assert {one.code for one in logframe.check(project, select="LF117")} == {"LF117"}
    assert all(rule(one).severity != "error" for one in CODES if rule(one).strict)


def load_one(text: str, folder: Path) -> logframe.Project:
    """Load the one project of a text."""
    file = folder / "project.py"
    file.write_text(text, encoding="utf-8")
    (project,) = logframe.load(file)
    return project


def test_strict_rules_are_those_of_the_catalogue() -> None:
    """The catalogue, which imports a strict rule only when it is asked for, lists those that say they are strict."""
    assert {rule.code for rule in rules() if rule.strict} == STRICT_CODES


@pytest.mark.parametrize(
    ("statement", "fires"),
    [("Average travel time", False), ("Rate of absence", False), ("Hours of travel saved", True)],
)
def test_averages_are_not_asked_how_they_add_up(statement: str, fires: bool) -> None:
    """Figures of several periods need a way to go together, except those of an average, which never add up."""
    seen = [logframe.Observation(3, period="2023"), logframe.Observation(2, period="2024")]
    project = logframe.Project("P", "p", period="2023/2024")
    project.result(
        "r", "R", indicators=[logframe.Measure("t", statement, unit="hour", level="outcome", observations=seen)]
    )
    assert [diagnostic.code for diagnostic in logframe.check(project, select="LF130")] == ["LF130"] * fires
