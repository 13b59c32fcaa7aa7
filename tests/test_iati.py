"""IATI in and out: nothing is lost, nothing is guessed, and what is wrong is reported at its line."""

from __future__ import annotations

import datetime
import random
import shutil
import sys
import tempfile
from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import Any
from xml.parsers import expat

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from lxml import etree  # type: ignore[import-untyped]  # lxml has no types of its own

from logframe import (
    Count,
    Observation,
    Organisation,
    Percentage,
    Programme,
    Project,
    Sector,
    check,
    convert,
    evaluate,
    load,
)
from logframe.cli import main
from logframe.errors import DeclarationError, LoadError, WriteError
from logframe.exchange.iati.reading import read_activities
from logframe.exchange.iati.structure import VERSIONS, faults
from logframe.exchange.iati.writing import write_activities
from logframe.exchange.values.figure_fields import value_of
from logframe.iati import IatiFile, IatiPolicy, read_iati, validate_iati
from logframe.messages import Message
from logframe.testing import projects

COUNTED = ("result", "indicator", "baseline", "period", "target", "actual", "dimension")
PUBLISHERS = (
    "publisher-111111-2.02",
    "publisher-afdb-2.01",
    "publisher-cordaid-2.03",
    "publisher-global-fund-1.01",
    "publisher-halo",
    "publisher-unicef-2.02",
    "publisher-world-bank-2.03",
)


def file_with(results: str, folder: Path, version: str = "2.03", before: str = "") -> Path:
    """Write an activity with these results."""
    file = folder / "activities.xml"
    file.write_text(
        f'{before}<iati-activities version="{version}">\n<iati-activity>\n<iati-identifier>X-1</iati-identifier>\n'
        f"<title><narrative>Wells</narrative></title>\n{results}\n</iati-activity>\n</iati-activities>\n",
        encoding="utf-8",
    )
    return file


def one_result(inside: str = "", *, measure: str = 'measure="1"', type: str = "2") -> str:
    """Write a result with one indicator."""
    return (
        f'<result type="{type}"><title><narrative>Water</narrative></title>'
        f"<indicator {measure}><title><narrative>Wells in use</narrative></title>{inside}</indicator></result>"
    )


def period(inside: str, year: int = 2021) -> str:
    """Write a period of a year."""
    edges = f'<period-start iso-date="{year}-01-01"/><period-end iso-date="{year}-12-31"/>'
    return f"<period>{edges}{inside}</period>"


def project_of(inside: str, folder: Path, *, measure: str = 'measure="1"', policy: IatiPolicy | None = None) -> Project:
    """Read the project of one indicator."""
    return read_iati(file_with(one_result(inside, measure=measure), folder), policy=policy).projects[0]


@pytest.fixture
def published(shared: Path, request: pytest.FixtureRequest) -> Path:
    """Give one of the published files."""
    return shared / "data" / "iati" / f"{request.param}.xml"


@pytest.fixture(scope="module")
def schemas(shared: Path) -> dict[str, Any]:
    """Give the official schemas by version."""
    folder = shared / "data" / "iati-schema"
    return {v: etree.XMLSchema(etree.parse(str(folder / v / "iati-activities-schema.xsd"))) for v in VERSIONS}


@pytest.mark.parametrize("published", PUBLISHERS, indirect=True)
def test_every_element_is_read(published: Path) -> None:
    """The counts are those of a plain count of the elements."""
    found: Counter[str] = Counter()
    for activity in read_activities(published):
        found.update(activity.counts())
    tree = etree.parse(str(published))
    plain = {name: int(tree.xpath(f"count(//iati-activity/result/descendant-or-self::{name})")) for name in COUNTED}
    assert {name: found[name] for name in COUNTED} == plain
    assert plain["indicator"]


@pytest.mark.parametrize("published", PUBLISHERS, indirect=True)
def test_written_and_read_again_is_equal(published: Path, tmp_path: Path, schemas: dict[str, Any]) -> None:
    """Nothing is lost; the second file has the bytes of the first; what was valid is valid, what is not is reported."""
    first, second = tmp_path / "first.xml", tmp_path / "second.xml"
    before = list(read_activities(published, whole=True))
    invalid = write_activities(iter(before), first)
    after = list(read_activities(first, whole=True))
    assert [one.results for one in after] == [one.results for one in before]
    assert [one.identifier for one in after] == [one.identifier for one in before]
    convert(first, second)
    assert second.read_bytes() == first.read_bytes()
    version = etree.parse(str(published)).getroot().get("version")
    was_valid = version in schemas and schemas[version].validate(etree.parse(str(published)))
    is_valid = schemas["2.03"].validate(etree.parse(str(first)))
    assert is_valid == (not invalid)
    assert is_valid or not was_valid


@pytest.mark.parametrize("published", PUBLISHERS[1:3], indirect=True)
def test_the_rest_of_an_activity_passes_through(published: Path, tmp_path: Path) -> None:
    """Transactions, budgets and all else have the same elements, attributes and texts."""
    out = tmp_path / "out.xml"
    convert(published, out)

    def elements(file: Path) -> Counter[Any]:
        every = etree.parse(str(file), etree.XMLParser(remove_comments=True)).getroot().iterdescendants()
        return Counter((one.tag, tuple(sorted(one.attrib.items())), (one.text or "").strip()) for one in every)

    assert elements(out) == elements(published)
    assert not validate_iati(out)


def test_conformance(shared: Path) -> None:
    """The official test files: our own table and the schema both agree with the folder, for each file."""
    folder = shared / "data" / "iati-schema"
    files = sorted((folder / "conformance").rglob("*.xml"))
    assert len(files) > 100
    for file in files:
        first, second, *_ = file.relative_to(folder / "conformance").parts
        version, passes = first.replace("-0", ".0"), second.endswith("pass")
        assert (not validate_iati(file, version=version)) == passes, file
        assert (not validate_iati(file, version=version, schema=folder)) == passes, file


def test_conformance_files_lose_nothing(shared: Path, tmp_path: Path) -> None:
    """What the official test files have, right or wrong, is written and read again as it was."""
    out = tmp_path / "out.xml"
    for file in sorted((shared / "data" / "iati-schema" / "conformance").rglob("*.xml")):
        before = list(read_activities(file, whole=True))
        write_activities(before, out)
        assert [one.results for one in read_activities(out, whole=True)] == [one.results for one in before], file


def test_our_table_says_what_the_schema_says(shared: Path, schemas: dict[str, Any]) -> None:
    """Results that are broken at random: the table and the schema find the same ones."""
    folder = shared / "data" / "iati-schema" / "conformance" / "2-03"
    whole = [etree.parse(str(file)).getroot() for file in sorted(folder.rglob("*.xml"))]
    rng = random.Random(20)
    inside = [one for root in whole for result in root.iter("result") for one in result.iterdescendants(etree.Element)]
    values = ("", "1", " 1 ", "true", "2020", "0", "2020-02-30", "2020-02-28Z", "e n", "http://[", "02020")
    outcomes: Counter[bool] = Counter()
    for _ in range(600):
        root = deepcopy(rng.choice(whole))
        one = rng.choice([every for result in root.iter("result") for every in result.iter(etree.Element)])
        way = rng.randrange(6)
        if way == 0 and one.tag != "result":
            one.getparent().remove(one)
        elif way == 1:
            one.addnext(deepcopy(one))
        elif way == 2 and one.attrib:
            del one.attrib[rng.choice(sorted(one.attrib))]
        elif way == 3 and one.attrib:
            one.set(rng.choice(sorted(one.attrib)), rng.choice(values))
        elif way == 4:
            one.append(deepcopy(rng.choice(inside)))
        else:
            one.text = "text"
        for version, schema in schemas.items():
            schema.validate(root)
            theirs = any("/result" in (problem.path or "") for problem in schema.error_log)
            ours = [fault for result in root.iter("result") for fault in faults(result, version)]
            if "another namespace" not in str(ours):  # where the schema is not enforced by every tool
                assert bool(ours) == theirs, (version, ours, schema.error_log)
                outcomes[theirs] += 1
    assert outcomes[True] > 100
    assert outcomes[False] > 100


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("12", "12"), (" 12.50 ", "12.5"), ("1e3", "1,000"), ("-4", "-4"), ("0,512", "0.512"),
        ("3,469,600", "3,469,600"), ("1,234.5", "1,234.5"), ("12 500", "12,500"), ("8-14", "8 to 14"),
        ("<1.5", "less than 1.5"),
        (">= 5", "at least 5"), ("£3,500,000", "3,500,000"), ("400 people", "400"), ("about 200", "about 200"),
        ("400+", "at least 400"), ("1.2 million", "1,200,000"), ("35 (2019)", "35"),
    ],
)  # fmt: skip
def test_numbers_that_are_certain(text: str, reads: str) -> None:
    """What can be read in one way only is read."""
    assert str(value_of(text)) == reads


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("740,000", "may have a decimal or a thousands comma"), ("N/A", "no number"), ("yes", "no number"),
        ("400 women, 300 men", "no number"), ("5 out of 10", "no number"),
        ("2020:6,218,104", "no number"), ("N: D: P: 100 %", "no number"),
        ("", "empty"), ("nan", "no number"), ("1e9999", "no number"), ("9" * 10_000, "no number"),
        ("14-8", "no number"),
    ],
)  # fmt: skip
def test_numbers_that_are_not(text: str, told: str) -> None:
    """What is no number, or may be two, is missing, and says so in few words."""
    value = value_of(text)
    assert told in str(value)
    assert len(str(value)) < 160


def test_percent_signs_count_for_percentages_only() -> None:
    """ "12 %" is a figure of a percentage, and none of a count."""
    assert str(value_of("12 %", is_percentage=True)) == "12"
    assert "no number" in str(value_of("12 %"))


FAULTY = {
    "IATI-8.6.1": one_result(
        '<period><period-start iso-date="2021-12-31"/><period-end iso-date="2021-01-01"/></period>'
    ),
    "IATI-8.8.1": one_result('<baseline year="2020"/>'),
    "IATI-8.8.2": one_result('<baseline year="2020" value="N/A"/>'),
    "IATI-8.8.3": one_result('<baseline year="2020" value="4"/>', measure='measure="5"'),
    "IATI-8.9.1": one_result(period("<target/>")),
    "IATI-8.9.2": one_result(period('<target value="many"/>')),
    "IATI-8.9.3": one_result(period('<target value="4"/>'), measure='measure="5"'),
    "IATI-8.10.1": one_result(period("<actual/>")),
    "IATI-8.10.2": one_result(period('<actual value="740,000"/>')),  # read as 740000, and no number by the standard
    "IATI-8.10.3": one_result(period('<actual value="4"/>'), measure='measure="5"'),
    "IATI-9.55.1": one_result(type="7"),
    "IATI-9.60.1": one_result(measure=""),
    "IATI-8.11.1": (
        '<result type="1"><title><narrative>W</narrative></title><reference vocabulary="99" code="a"/>'
        '<indicator measure="1"><title><narrative>W</narrative></title><reference vocabulary="99" code="b"/>'
        "</indicator></result>"
    ),
}


@pytest.mark.parametrize("code", FAULTY)
def test_official_rules(code: str, tmp_path: Path) -> None:
    """Each official rule is found at its line, alone, and in one line of text; a good file has none."""
    found = [one for one in read_iati(file_with(FAULTY[code], tmp_path)).problems if one.severity != "info"]
    assert [one.code for one in found] == [code]
    assert found[0].declared_at.line == 5
    assert "\n" not in str(found[0].message)
    good = one_result('<baseline year="2020" value="4"/>' + period('<target value="8"/><actual value="7"/>'))
    assert not [one for one in read_iati(file_with(good, tmp_path)).problems if one.severity != "info"]


def test_a_programme_of_activities_keeps_what_was_wrong(tmp_path: Path) -> None:
    """What the reader left out of several activities is among the problems of their programme."""
    wrong = one_result(period('<actual value="N/A"/>'))
    text = "".join(f"<iati-activity><iati-identifier>{id}</iati-identifier>{wrong}</iati-activity>" for id in "XY")
    file = tmp_path / "two.xml"
    file.write_text(f'<iati-activities version="2.03">{text}</iati-activities>', encoding="utf-8")
    loaded = load(file)
    assert isinstance(loaded, Programme)
    assert [problem.code for problem in loaded.problems].count("IATI-8.10.2") == 2


def test_lines_are_right_past_65535(tmp_path: Path) -> None:
    """The lines of a long file are those of the file, where libxml2 alone stops counting."""
    wrong = one_result(period('<actual value="N/A"/>'))
    blank = "\n" * 9_000
    activity = f"<iati-activity>\n<iati-identifier>X</iati-identifier>\n{blank}\n{wrong}\n</iati-activity>\n"
    file = tmp_path / "long.xml"
    file.write_text(f'<iati-activities version="2.03">\n{activity * 12}</iati-activities>', encoding="utf-8")
    lines: list[int] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: lines.append(parser.CurrentLineNumber) if name == "actual" else None
    parser.Parse(file.read_bytes(), True)
    assert lines[-1] > 100_000
    assert [one.declared_at.line for one in read_iati(file).problems if one.code == "IATI-8.10.2"] == lines


def test_policies(tmp_path: Path) -> None:
    """What the standard leaves open is decided by the policy, and told among the limits of the project."""
    inside = (
        '<baseline year="2020" value="40"/>'
        + period("<target value='30'/><actual value='35'/>")
        + period("<actual value='33'/>", 2022)
    )
    usual = project_of(inside, tmp_path)
    assert usual.limits == tuple(map(str, IatiPolicy().messages()))
    assert usual.indicator("wells-in-use").direction is None
    assert usual.indicator("wells-in-use").accumulates == "open"
    for policy, direction in (
        (IatiPolicy(ascending="standard"), "increase"),
        (IatiPolicy(ascending="targets"), "decrease"),
    ):
        assert project_of(inside, tmp_path, policy=policy).indicator("wells-in-use").direction == direction
    added = project_of(inside, tmp_path, policy=IatiPolicy(accumulates="increments"))
    assert added.indicator("wells-in-use").accumulates == "increments"
    with pytest.raises(DeclarationError, match="policy ascending is 'up'"):
        IatiPolicy(ascending="up")  # type: ignore[arg-type]


PARTS = (
    '<actual value="3"><dimension name="sex" value="female"/></actual>'
    '<actual value="4"><dimension name="sex" value="male"/></actual>'
)


def observed(project: Project) -> list[str]:
    """List what was observed, as texts."""
    return [str(one.value) for one in project.indicator("wells-in-use").observations]


def test_parts_make_a_total_of_one_dimension_only(tmp_path: Path) -> None:
    """Parts of one dimension add up if the policy says so; those of two dimensions are not added to one another."""
    one = project_of(period(PARTS), tmp_path)
    assert observed(one) == ["7"]
    assert {k: str(v) for k, v in one.indicator("wells-in-use").observations[0].disaggregation["sex"].items()} == {
        "female": "3",
        "male": "4",
    }
    apart = project_of(period(PARTS), tmp_path, policy=IatiPolicy(dimensions="apart"))
    assert [str(part.observations[0].value) for part in apart.indicators()] == ["3", "4"]
    two = PARTS + '<actual value="7"><dimension name="place" value="town"/></actual>'
    assert observed(project_of(period(two), tmp_path)) == ["7"]
    whole = PARTS + '<actual value="8"/>'
    assert observed(project_of(period(whole), tmp_path)) == ["8"]


def test_half_a_dimension_makes_a_part(tmp_path: Path) -> None:
    """A figure whose dimension lacks its value is no total; one whose dimension says nothing at all is one."""
    half = '<actual value="3"><dimension name="sex"/></actual><actual value="9"/>'
    assert observed(project_of(period(half), tmp_path)) == ["9"]
    two = '<actual value="3"><dimension name="sex"/></actual><actual value="4"><dimension value="male"/></actual>'
    assert observed(project_of(period(two), tmp_path)) == ["at least 4"]
    for empty in ("<dimension/>", '<dimension name="" value=""/>'):
        project = project_of(period(f'<actual value="3">{empty}</actual>'), tmp_path)
        assert observed(project) == ["3"]
        assert not project.indicator("wells-in-use").observations[0].disaggregation


def test_kinds_levels_and_dates(tmp_path: Path) -> None:
    """Measures become kinds, types levels; placeholders of years are no dates; type 9 has no level."""
    assert isinstance(project_of(period("<actual value='3'/>"), tmp_path).indicator("wells-in-use"), Count)
    percent = project_of(period("<actual value='3.5'/>"), tmp_path, measure='measure="2"')
    assert isinstance(percent.indicator("wells-in-use"), Percentage)
    for type, level in (("1", "output"), ("Outcome", "outcome"), ("3", "impact"), ("9", None)):
        project = read_iati(file_with(one_result(type=type), tmp_path)).projects[0]
        assert project.indicator("wells-in-use").level == level
    placeholder = project_of('<baseline year="9999" value="3"/>', tmp_path).indicator("wells-in-use").baseline
    assert isinstance(placeholder, Observation)
    assert placeholder.period is None


def test_versions_of_old(tmp_path: Path) -> None:
    """1.0x has texts in the elements, words for codes and any order; it is written as 2.03 and says the same."""
    old = (
        '<result type="Output"><indicator measure="Unit" ascending="True"><period>'
        "<actual>12</actual><period-end>2012-12-31</period-end><period-start>2012-01-01</period-start></period>"
        '<title xml:lang="en">Wells</title></indicator><title>Water</title></result>'
    )
    file = file_with(old, tmp_path, version="1.02")
    project = read_iati(file).projects[0]
    assert [str(one.value) for one in project.indicator("wells").observations] == ["12"]
    assert str(project.indicator("wells").observations[0].period) == "2012"
    assert (project.node("water").statement, project.indicator("wells").statement) == ("Water", "Wells")
    out = tmp_path / "new.xml"
    convert(file, out)
    assert [one.results for one in read_activities(out)] == [one.results for one in read_activities(file)]
    assert not validate_iati(out)


ODD = """
<result type="1" aggregation-status="TRUE">
  <title><!-- a --><narrative>A <b/>b</narrative><x:y xmlns:x="u">c</x:y></title>stray
  <indicator measure="" ascending="maybe" foo="1">
    <title lang="x"><narrative xml:lang="en" z="1">T</narrative></title>
    <document-link url="u" format="f"> <title><narrative>D </narrative></title> <category code="1"/></document-link>
    <reference vocabulary="99" code="a">text</reference>
    <baseline year="" value="3">and text<location code="1"/><dimension name="sex"/>
      <dimension name="sex" value="f"><x/></dimension></baseline>
    <period><period-start/><period-end iso-date="2020-12-31"><z/></period-end>
      <actual><comment><narrative>x</narrative>tail</comment>12</actual><foo/></period>
  </indicator>
  <reference vocabulary="99" code="b"><q/></reference>
</result>
"""


def test_nothing_odd_is_lost(tmp_path: Path) -> None:
    """Text beside elements, unknown attributes, half a dimension, elements in a text: all of it comes back."""
    file, out, again = file_with(ODD, tmp_path), tmp_path / "out.xml", tmp_path / "again.xml"
    convert(file, out)
    convert(out, again)
    assert out.read_bytes() == again.read_bytes()
    before, after = (list(read_activities(one, whole=True)) for one in (file, out))
    assert [one.results for one in after] == [one.results for one in before]
    text = out.read_text(encoding="utf-8")
    kept_all = """<!-- a -->;A <b/>b;>c</;stray;foo="1";lang="x";z="1";>text</;and text;code="1";<x/>;<z/>;tail;12;
        <foo/>;<q/>;TRUE;maybe;<period-start/>;D </"""
    for kept in kept_all.replace("\n", "").split(";"):
        assert kept.strip() in text, kept


def test_own_extras_come_back(tmp_path: Path) -> None:
    """A result changed in the file since it was written counts; the project written beside it is left aside."""
    file = tmp_path / "kg.xml"
    convert(Path(__file__).resolve().parent.parent / "examples" / "kyrgyzstan_phase2.py", file)
    (project,) = load(Path(__file__).resolve().parent.parent / "examples" / "kyrgyzstan_phase2.py")
    assert load(file) == (project,)
    text = file.read_text(encoding="utf-8")
    changed = text.replace('<actual value="', '<actual value="9', 1)
    assert changed != text
    file.write_text(changed, encoding="utf-8")
    (found,) = load(file)
    assert found != project
    assert found.id == project.id
    assert "IATI" in found.limits[0]


def test_who_takes_part_is_read_and_written(shared: Path, tmp_path: Path) -> None:
    """Organisations, sectors, status and countries are fields of the project, and make a written file valid."""
    project = Project(
        "XM-1", "Wells", period="2020/2022", country="KE, TZ", status="implementation", description="Wells & more",
        organisations=[
            Organisation("Agency", role="reporting", ref="XM-A", type="10"),
            Organisation("Fund", role="funding", ref="XM-F", type="15"),
            Organisation("Wells <now>", role="implementing"),
        ],
        sectors=[
            Sector("Water", code="14030", vocabulary="DAC 5", percent=60),
            Sector("140", code="140", vocabulary="DAC 3", percent=40),
        ],
    )  # fmt: skip
    goal = project.objective("goal", "Health")
    baseline = Observation(0, date="2019-12-31")
    wells = Count("wells", "Wells in use", level="output", baseline=baseline, target=40)
    project.result("water", "Water is near", contributes_to=goal, indicators=[wells])
    file = tmp_path / "out.xml"
    convert_project(project, file)
    assert validate_iati(file, schema=shared / "data" / "iati-schema") == ()
    assert load(file) == (project,)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('value="40"', 'value="41"'), encoding="utf-8")  # the element beside counts no more
    (again,) = load(file)
    for name in ("organisations", "sectors", "status", "country", "description", "period"):
        assert getattr(again, name) == getattr(project, name), name


def test_who_takes_part_in_published_files(shared: Path) -> None:
    """Codes and words of every version become roles, vocabularies and statuses; what is none is left out."""
    (world_bank, *_) = read_iati(shared / "data" / "iati" / "publisher-world-bank-2.03.xml").projects
    assert {organisation.role for organisation in world_bank.organisations} >= {"reporting", "funding"}
    old = """<iati-activities version="1.05"><iati-activity><iati-identifier>X</iati-identifier>
        <reporting-org ref="XM-A">Agency</reporting-org><participating-org role="Funding" ref="XM-F"/>
        <participating-org role="Nobody">No</participating-org><activity-status code="Implementation"/>
        <sector vocabulary="DAC" code="14030" percentage="150">Water</sector><sector/><result/>
        </iati-activity></iati-activities>"""
    (project,) = read_iati_text(old).projects
    assert [(organisation.name, organisation.role) for organisation in project.organisations] == [
        ("Agency", "reporting"),
        ("XM-F", "funding"),
    ]
    assert [(sector.name, sector.vocabulary, sector.percent) for sector in project.sectors] == [
        ("Water", "DAC 5", None)
    ]
    assert project.status == "implementation"


def read_iati_text(text: str) -> IatiFile:
    """Read a text as a file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.xml"
        file.write_text(text, encoding="utf-8")
        return read_iati(file)


@settings(max_examples=40)
@given(projects())
def test_every_project_is_the_same_again(project: Project) -> None:
    """Project -> IATI -> project is the same project, and the results are valid but for what is reported."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "project.xml"
        convert_project(project, file)
        assert load(file) == (project,)


def convert_project(project: Project, file: Path) -> None:
    """Write a project as IATI."""
    from logframe.exchange.iati.from_projects import activity_of

    write_activities([activity_of(project)], file)


def test_strict_writes_nothing_invalid(tmp_path: Path) -> None:
    """A file that would not be valid is not written, and what was there before is still there."""
    file = file_with(one_result(measure=""), tmp_path)
    out = tmp_path / "out.xml"
    out.write_text("before", encoding="utf-8")
    with pytest.raises(WriteError, match="would not be valid; the first: X-1"):
        convert(file, out, strict=True)
    assert out.read_text(encoding="utf-8") == "before"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["activities.xml", "out.xml"]
    told = CliRunner().invoke(main, ["convert", str(file), str(out)])
    assert "no attribute measure" in told.output
    assert "written to" in told.output


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'<!DOCTYPE x [<!ENTITY a "b">]><iati-activities/>', "DOCTYPE, which is refused"),
        (b'<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE iati-activities><iati-activities/>', ":3: "),
        ('<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x><iati-activities/>'.encode("utf-16"), "DOCTYPE"),
        (b"<!--" + b"x" * 70_000 + b"--><!DOCTYPE iati-activities><iati-activities/>", "DOCTYPE"),
        (b"<iati-organisations/>", "root element is 'iati-organisations', not iati-activities"),
        (b"", "not valid XML"),
        (b"<iati-activities>", "not valid XML"),
        (b"\xff\xfe\x00", "not valid XML"),
        (b"<iati-activities>\xff</iati-activities>", "not valid XML"),
        (b"<iati-activities>\n<iati-activity>&nbsp;</iati-activity></iati-activities>", ":2: not valid XML: &nbsp;"),
        (b"<iati-activities><x:y/></iati-activities>", "unbound prefix"),
        (b'<?xml version="1.0" encoding="x-none"?><iati-activities/>', "encoding 'x-none' is not known"),
        (b'<?xml version="1.0" encoding="idna"?><iati-activities/>', "encoding 'idna' is not known"),
        (b'<?xml version="1.0" encoding="' + b"person" * 300 + b'"?><iati-activities/>', "does not end"),
        (b"<?xml version='1.0'" + b" " * 500 + b"encoding='big5'?><iati-activities/>", "does not end"),
        (b"<iati-activities><iati-activity>" + b"<a>" * 300, "nested more than 256 deep"),
        (b"<iati-activities><iati-activity>" + b"x" * 11_000_000, "longer than 10 MB"),
        (b"<iati-activities><!--" + b"<x" * 6_000_000, "longer than 10 MB"),
        (b'<iati-activities version="2.03"/>', "no activity of the file has results"),
        (b"<iati-activities>" + b"<a>" * 5_000 + b"</a>" * 5_000 + b"</iati-activities>", "not valid XML"),
        (b'<iati-activities x="' + b"x" * 11_000_000 + b'"/>', "not valid XML"),
    ],
)  # fmt: skip
def test_refused(content: bytes, told: str, tmp_path: Path) -> None:
    """What is no IATI file, or would do harm, is refused in one line with its place."""
    file = tmp_path / "bad.xml"
    file.write_bytes(content)
    with pytest.raises(LoadError) as caught:
        load(file)
    assert told in f"{caught.value.place}: {caught.value}"
    assert len(str(caught.value).splitlines()) == 1
    answer = CliRunner().invoke(main, ["check", str(file)])
    assert answer.exit_code == 2
    assert len(answer.output.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252", "gb18030", "shift_jis"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    """A file is read in the encoding that it names, with its lines; it is written as UTF-8."""
    word = "水" if encoding in ("gb18030", "shift_jis", "utf-16") else "École"
    file = file_with(
        one_result().replace("Water", word), tmp_path, before=f'<?xml version="1.0" encoding="{encoding}"?>\n'
    )
    file.write_bytes(file.read_text(encoding="utf-8").encode(encoding))
    (activity,) = read_activities(file)
    assert [(result.title, result.line) for result in activity.results] == [(word, 6)]
    convert(file, tmp_path / "out.xml")
    assert word in (tmp_path / "out.xml").read_text(encoding="utf-8")


def test_prefixes_stay(tmp_path: Path) -> None:
    """Names of other namespaces keep their prefixes; where one stands for two, each has its own."""
    inside = '<a:x xmlns:a="urn:1" a:k="v &#10;&quot;"><a:y xmlns:a="urn:2"/><z xmlns="urn:3"/></a:x>'
    file, out, again = file_with(one_result() + inside, tmp_path), tmp_path / "out.xml", tmp_path / "again.xml"
    convert(file, out)
    assert "<a:x a:k=" in out.read_text(encoding="utf-8")
    assert "&#10;" in out.read_text(encoding="utf-8")
    convert(out, again)
    assert out.read_bytes() == again.read_bytes()

    def elements(source: Path) -> list[Any]:
        return [(one.tag, dict(one.attrib)) for one in etree.parse(str(source)).iter("{*}x", "{*}y", "{*}z")]

    assert elements(out) == elements(file)


def test_doctype_in_a_text_is_no_doctype(tmp_path: Path) -> None:
    """A text or comment may speak of one."""
    file = file_with(one_result(period("<actual value='1'/>")), tmp_path, before="<!-- <!DOCTYPE x> -->")
    assert read_iati(file).projects


def test_entities_are_not_fetched(tmp_path: Path) -> None:
    """A reference to a file is not followed; without a DOCTYPE it is not even known."""
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    file = tmp_path / "bad.xml"
    file.write_text(
        f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}">]><iati-activities>&s;</iati-activities>', encoding="utf-8"
    )
    with pytest.raises(LoadError) as caught:
        load(file)
    assert "secret" not in str(caught.value).replace(str(secret), "")


def test_command_on_published_files(shared: Path, tmp_path: Path) -> None:
    """Check prints codes and official rules with their lines; review writes a page; evaluate gives answers."""
    halo = shared / "data" / "iati" / "publisher-halo.xml"
    answer = CliRunner().invoke(main, ["check", str(halo), "--fail-on", "never"])
    assert answer.exit_code == 0
    assert f"{halo}:" in answer.output
    assert "IATI-8.9.3" in answer.output
    assert "LF" in answer.output
    page = tmp_path / "halo.html"
    assert CliRunner().invoke(main, ["review", str(halo), "-o", str(page)]).exit_code == 0
    assert "stops half way" in page.read_text(encoding="utf-8").lower()
    project = read_iati(halo).projects[0]
    assert {one.code for one in check(project)}


def test_validate(shared: Path, tmp_path: Path) -> None:
    """The strict profile tells the places that are not valid; a schema judges the whole file."""
    file = file_with(one_result("<foo/>"), tmp_path)
    (found,) = validate_iati(file)
    assert found.text().startswith(f"{file}:5: error IATI-schema iati-schema: 2.03 has no foo in an indicator")
    answer = CliRunner().invoke(main, ["check", str(file), "--profile", "strict"])
    assert "IATI-schema" in answer.output
    folder = shared / "data" / "iati-schema"
    whole = validate_iati(file, schema=folder)
    assert any("reporting-org" in str(one.message) for one in whole)
    assert whole == validate_iati(file, schema=folder / "2.03" / "iati-activities-schema.xsd")
    answer = CliRunner().invoke(main, ["check", str(file), "--schema", str(folder)])
    assert "reporting-org" in answer.output


def test_validate_refuses(tmp_path: Path) -> None:
    """An unknown version and a schema that is none are refused with their names."""
    file = file_with(one_result(), tmp_path)
    with pytest.raises(LoadError, match=r"the structure of version 3\.0 is not known"):
        validate_iati(file, version="3.0")
    with pytest.raises(LoadError, match=r"there is no schema for version 2\.03"):
        validate_iati(file, schema=tmp_path)
    with pytest.raises(LoadError, match="the schema cannot be read"):
        validate_iati(file, schema=file)
    assert validate_iati(file_with("<result/>", tmp_path, version="1.05")) == ()


def test_not_written_over_itself(shared: Path, tmp_path: Path) -> None:
    """A file is never converted into itself: that is refused, and it stays as it was."""
    file = tmp_path / "halo.xml"
    shutil.copy(shared / "data" / "iati" / "publisher-halo.xml", file)
    before = file.read_bytes()
    with pytest.raises(WriteError, match="the same file as the input"):
        convert(file, file)
    assert file.read_bytes() == before


def test_lxml_is_asked_for_by_a_schema_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading, writing and the own table do without it; a schema says what to install."""
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    file = file_with(one_result("<foo/>"), tmp_path)
    assert read_iati(file).projects
    assert validate_iati(file)
    convert(file, tmp_path / "again.xml")
    answer = CliRunner().invoke(main, ["check", str(file), "--schema", str(tmp_path)])
    assert answer.exit_code == 2
    assert "reading IATI schemas needs lxml; install it: pip install 'logframe[iati]'" in answer.output


def test_what_a_format_cannot_hold_is_excused_without_a_word(shared: Path) -> None:
    """Waivers that the reader makes stand at the activity, survive a file, and are never called unused."""
    file = shared / "data/iati/publisher-cordaid-2.03.xml"
    loaded = read_iati(file).projects
    waivers = [waiver for project in loaded for waiver in project.waivers]
    assert waivers
    assert {waiver.declared_at.file for waiver in waivers} == {str(file)}
    assert all(waiver.by_format for waiver in waivers)
    assert "LF302" not in {diagnostic.code for project in loaded[:5] for diagnostic in check(project)}
    stated = [attrs.evolve(waiver, by_format=False) for waiver in loaded[0].waivers]
    assert "LF302" in {diagnostic.code for diagnostic in check(attrs.evolve(loaded[0], waivers=stated))}


@pytest.mark.parametrize("ending", [".json", ".py", ".yaml"])
def test_figures_that_are_missing_for_the_reader_come_back_equal(shared: Path, tmp_path: Path, ending: str) -> None:
    """What the reader says of a figure is words in a file, and the same project when it is read again."""
    source = shared / "data/iati/publisher-global-fund-1.01.xml"
    convert(source, tmp_path / f"p{ending}")
    assert tuple(load(tmp_path / f"p{ending}")) == tuple(load(source))


def test_a_figure_after_the_date_is_said_not_to_count(tmp_path: Path) -> None:
    """A figure from after the date of the evaluation is shown, and the reason says that it does not count."""
    project = project_of(period('<target value="100"/><actual value="90"/>', 2024), tmp_path)
    (indicator,) = project.indicators()
    on = datetime.date(2022, 6, 30)
    assert Message("reported-later", on=on) in evaluate(project, on=on)[indicator.id].reasons
    assert not {"reported-later"} & {reason.code for reason in evaluate(project, on="2024-12-31")[indicator.id].reasons}
