"""Projects in and out: YAML, JSON and Python, each the same project again; what is refused, and at which line."""

from __future__ import annotations

import contextlib
import json
import pickle
import re
import tempfile
import zipfile
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # it has no types of its own
import pypdf
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from logframe import Count, Project, convert, load, review, save, write
from logframe.cli import main
from logframe.declaration.values.numbers import Number
from logframe.errors import LogframeError, ProjectErrors
from logframe.exchange.data_text import json_text, yaml_text
from logframe.exchange.json_text import parse_json
from logframe.exchange.python_text import python_text
from logframe.exchange.shapes import number_out, shape_in, value_out
from logframe.exchange.structuring import declared_from
from logframe.exchange.unstructuring import data_of
from logframe.exchange.yaml_text import parse_yaml
from logframe.testing import projects, values

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("kyrgyzstan_phase2", "kazakhstan_phase3")


def again(project: Project, form: str) -> Project:
    """Write a project in a format and read it back."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"project{form}"
        render = {".json": json_text, ".yaml": yaml_text}.get(form)
        file.write_text(python_text([project]) if render is None else render(data_of([project])), encoding="utf-8")
        found = load(file)
        assert isinstance(found, tuple)
        (read,) = found
        return read


@pytest.mark.parametrize("form", [".json", ".yaml", ".py"])
@settings(max_examples=60)
@given(projects())
def test_every_project_is_the_same_again(form: str, project: Project) -> None:
    """Project -> format -> project is the same project, whatever it holds."""
    assert again(project, form) == project


@pytest.mark.parametrize("form", [".json", ".yaml", ".py"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_the_same_again(name: str, form: str) -> None:
    """The two complete examples lose nothing in any format."""
    found = load(ROOT / "examples" / f"{name}.py")
    assert isinstance(found, tuple)
    assert again(found[0], form) == found[0]


@pytest.mark.parametrize("steps", [[".json", ".yaml", ".py"], [".yaml", ".json"], [".py", ".py"]])
def test_formats_follow_one_another(steps: list[str], tmp_path: Path) -> None:
    """From format to format the project stays what it is."""
    before: Path = ROOT / "examples" / "kyrgyzstan_phase2.py"
    (project,) = load(before)
    for number, form in enumerate(steps):
        after = tmp_path / f"step_{number}{form}"
        done = CliRunner().invoke(main, ["convert", str(before), str(after)])
        assert done.exit_code == 0, done.stderr
        before = after
    assert load(before) == (project,)


def test_a_generated_file_is_readable_python(tmp_path: Path) -> None:
    """It is formatted, types are right, and it checks as the original does."""
    (project,) = load(ROOT / "examples" / "kyrgyzstan_phase2.py")
    text = python_text([project])
    assert max(map(len, text.splitlines())) <= 110
    assert 'kg = Project(\n    "KG-2",' in text
    assert "contributes_to=combat," in text
    assert 'Observation(260, period="2004-07/2005-12", source=interim_report)' in text


nasty = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(lambda text: text.strip())


@pytest.mark.parametrize("form", [".json", ".yaml", ".py"])
@settings(max_examples=60)
@given(nasty, nasty, st.one_of(nasty, st.sampled_from(["no", "12:30", "1e3", "~", "null", "0x1F", "2004", "-", "# x"])))
def test_text_is_text_in_every_format(form: str, statement: str, note: str, country: str) -> None:
    """No text becomes a number, a truth, a comment, code or markup."""
    project = Project("P-1", statement, note=note, country=country)
    assert again(project, form) == project


@given(values())
def test_values_are_the_same_again(value: Any) -> None:
    """Every form of value, exact to the last digit."""
    written = json_text(value_out(value))
    read = parse_json(written, "x.json").plain()
    deep = _deep(read)
    found = shape_in(deep) if isinstance(deep, dict) else Number(_exact(deep), _exact(deep))
    assert found == value


def _deep(read: Any) -> Any:
    if isinstance(read, dict) and set(read) == {"fraction"}:
        return Fraction(read["fraction"])
    if isinstance(read, dict):
        return {name: _deep(one) for name, one in read.items()}
    return [_deep(one) for one in read] if isinstance(read, list) else read


def _exact(read: Any) -> Any:
    return Fraction(read) if isinstance(read, Decimal) else read


def test_numbers_keep_every_digit() -> None:
    """47.5 is 47.5, a third is a third, and no binary noise comes in."""
    assert json_text(number_out(Fraction(95, 2))) == "47.5\n"
    assert json_text(number_out(Fraction(1, 3))) == '{"fraction": "1/3"}\n'
    assert parse_json("0.1", "x").value == Decimal("0.1")


START = """logframe: 1
projects:
  - id: P-1
    statement: A project
    nodes:
"""


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("projects: [", 1, "not valid YAML"),
        ("a: 1\na: 2\n", 2, "'a' stands twice"),
        ("projects: &x []\n", 1, "anchors and aliases"),
        ("projects: !!python/object:os.system {}\n", 1, "the tag"),
        ("", 1, "the file is empty"),
        ("logframe: 2\nprojects: []\n", 1, "version 2"),
        ("projects: []\n", 1, "declares no project"),
        ("projects:\n  - statement: S\n", 2, "Project has no id"),
        ("projects:\n  - id: P\n    statement: S\n    contry: KG\n", 4, "did you mean 'country'"),
        (START + "      - {id: r, statement: R}\n", 6, "this has no kind"),
        (START + "      - {kind: outcome, id: r, statement: R}\n", 6, "the kind 'outcome'"),
        (START + "      - kind: result\n        id: r\n        statement: R\n        contributes_to: [x]\n", 6, "'x'"),
        (
            START + "      - kind: result\n        id: r\n        statement: R\n        indicators:\n"
            "          - {kind: count, id: c, statement: C, unit: persn}\n",
            10,
            "did you mean 'person'",
        ),
        (
            START + "      - kind: result\n        id: r\n        statement: R\n        indicators:\n"
            "          - {kind: count, id: c, statement: C, unit: person, target: 1.5}\n",
            10,
            "a count is a whole number",
        ),
        (
            START + "      - kind: result\n        id: r\n        statement: R\n        indicators:\n"
            "          - kind: count\n            id: c\n            statement: C\n            observations:\n"
            '              - {value: 5, period: "2004-13"}\n',
            14,
            "the month 13",
        ),
        ("projects: 5\n", 1, "declares no project"),
        ("- 1\n", 1, "a project file is a list"),
        ("projects: [5]\n", 1, "this is a number"),
        ("units: [{name: 5}]\nprojects: []\n", 1, "a unit is not understood"),
        ("x: " + "[" * 200, 1, "nested deeper than 60"),
        ("x: " + "9" * 500, 1, "more than 400 digits"),
    ],
)
def test_yaml_is_refused_at_its_line(text: str, line: int, told: str, tmp_path: Path) -> None:
    """Every problem stands at its line, says what is wrong, and is one line on the command."""
    file = tmp_path / "p.yaml"
    file.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(main, ["check", str(file)])
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{file}:{line}: error: ")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('{"projects": [}', 1, "a value is expected at '}'"),
        ('{"a": 1,\n "a": 2}', 2, "'a' stands twice"),
        ('{"a": NaN}', 1, "a value is expected at 'NaN}'"),
        ('{"a": 01}', 1, "a comma or '}' is expected"),
        ('{"a": 1} x', 1, "more text after the end"),
        ('{"a": "\n"}', 1, "Invalid control character"),
        ('{"a"', 1, "a colon is expected"),
        ("{a: 1}", 1, "a name in double quotes is expected"),
        ("", 1, "the file ends too early"),
        ("[" * 500, 1, "nested deeper than 60"),
        ('{"a": ' + "1" * 500 + "}", 1, "more than 400 digits"),
    ],
)
def test_json_is_refused_at_its_line(text: str, line: int, told: str, tmp_path: Path) -> None:
    """JSON is read strictly."""
    file = tmp_path / "p.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LogframeError) as found:
        load(file)
    assert found.value.place.line == line
    assert told in str(found.value)


def test_all_problems_of_a_file_come_together(tmp_path: Path) -> None:
    """Two mistakes are told at once, each at its line."""
    file = tmp_path / "p.yaml"
    file.write_text(
        "projects:\n  - id: A B\n    statement: S\n  - id: Q\n    statement: T\n    perid: x\n", encoding="utf-8"
    )
    with pytest.raises(ProjectErrors) as found:
        load(file)
    assert [one.place.line for one in found.value.exceptions if isinstance(one, LogframeError)] == [2, 6]


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"projects: \xc3\x28"])
def test_what_is_no_text_is_refused(data: bytes, tmp_path: Path) -> None:
    """Files that are not UTF-8 get one clear line."""
    file = tmp_path / "p.yaml"
    file.write_bytes(data)
    with pytest.raises(LogframeError, match="not UTF-8"):
        load(file)


def test_units_of_a_project_travel_with_it(tmp_path: Path) -> None:
    """A unit that a project defines itself is defined again where it is read."""
    file = tmp_path / "p.py"
    file.write_text(
        "from logframe import Count, Project, define_unit\n"
        'define_unit("qanat", "qanats")\n'
        'define_unit("sack", equals="50 kg")\n'
        'p = Project("P", "P", period="2024")\n'
        'p.result("r", "R", indicators=[Count("c", "Qanats", unit="qanat", target=3)])\n',
        encoding="utf-8",
    )
    out = convert(file, tmp_path / "p.json")
    assert json.loads(out.read_text(encoding="utf-8"))["units"] == [{"name": "qanat"}]
    (project,) = load(out)
    assert [one.unit for one in project.indicators()] == ["qanat"]
    assert load(convert(out, tmp_path / "q.py")) == (project,)


@pytest.mark.parametrize("ending", ["yaml", "json", "py", "xlsx", "xml"])
def test_the_language_of_a_project_travels_with_it(ending: str, tmp_path: Path) -> None:
    """Each format keeps in which language a project is written; a page in another one marks its texts."""
    project = Project("P", "Barn går i skolan", period="2024", language="sv-SE")
    project.objective("mål", "Barn lär sig läsa")
    save([project], tmp_path / f"p.{ending}")
    (again,) = load(tmp_path / f"p.{ending}")
    assert again.language == "sv-SE"
    for spoken, marks in (("en", True), ("sv", False)):
        write(review(again), tmp_path / "p.html", language=spoken)
        page = (tmp_path / "p.html").read_text(encoding="utf-8")
        assert ('<span lang="sv-SE">Barn lär sig läsa</span>' in page) is marks
    assert (b' xml:lang="sv-SE"' in (tmp_path / f"p.{ending}").read_bytes()) is (ending == "xml")


IN_TWO = {"fr": "Victimes aidées", "en": "Victims helped"}


def in_two_languages() -> Project:
    """Declare a project each of whose texts has two languages."""
    project = Project("P", {"fr": "Aide", "en": "Help"}, period="2024", language="fr")
    project.result(
        "r", {"fr": "Ils vivent en sécurité", "en": "They live safely"}, indicators=Count("c", IN_TWO, target=3)
    )
    return project


@pytest.mark.parametrize("ending", ["yaml", "json", "py", "xlsx", "xml"])
def test_texts_in_several_languages_travel_whole(ending: str, tmp_path: Path) -> None:
    """Each format keeps every language of a text, and IATI has each as a narrative, also without our own element."""
    project = in_two_languages()
    file = tmp_path / f"p.{ending}"
    save([project], file)
    assert load(file) == (project,)
    assert pickle.loads(pickle.dumps(project)) == project
    if ending == "xml":
        xml = file.read_text(encoding="utf-8")
        assert '<narrative xml:lang="en">Victims helped</narrative>' in xml
        file.write_text(re.sub("<lf:project.*?</lf:project>", "", xml, flags=re.DOTALL), encoding="utf-8")
        (again,) = load(file)
        (indicator,) = again.indicators()
        assert (again.statement, indicator.statement) == (project.statement, project["c"].statement)


@pytest.mark.parametrize(("spoken", "shown", "marked"), [("en", "Victims helped", ""), ("fr", "Victimes aidées", ""),
                                                         ("sv", "Victimes aidées", "fr")])  # fmt: skip
def test_a_page_shows_the_text_of_its_language(spoken: str, shown: str, marked: str, tmp_path: Path) -> None:
    """The asked language is shown, else the first, and only that is marked as another language; also in Word."""
    reviewed = review(in_two_languages())
    page = write(reviewed, tmp_path / "p.html", language=spoken).read_text(encoding="utf-8")
    (other_text,) = set(IN_TWO.values()) - {shown}
    assert shown in page
    assert other_text not in page
    assert (f'<span lang="{marked or spoken}">{shown}</span>' in page) is bool(marked)
    write(reviewed, tmp_path / "p.docx", language=spoken)
    with zipfile.ZipFile(tmp_path / "p.docx") as archive:
        document = archive.read("word/document.xml").decode()
    assert shown in document
    assert (re.search(rf'<w:lang w:val="fr"/></w:rPr><w:t xml:space="preserve">{shown}', document) is not None) is bool(
        marked
    )
    for ending in ("md", "xlsx", "pdf"):
        write(reviewed, tmp_path / f"p.{ending}", language=spoken)
    assert shown in (tmp_path / "p.md").read_text(encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "p.xlsx") as archive:
        assert shown in "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
    assert shown in "".join(sheet.extract_text() for sheet in pypdf.PdfReader(tmp_path / "p.pdf").pages)


@pytest.mark.parametrize(
    ("texts", "problem"),
    [
        ({}, "statement"), ({"english": "Help"}, "write one like en"), ({"en": "Help", "en-GB": "Help"}, "named twice"),
        ({"en": ""}, "statement"), ({"en": 3}, "statement"),
    ],
)  # fmt: skip
def test_texts_by_language_that_are_not_understood_are_refused(texts: Any, problem: str) -> None:
    """A name that is no language, an empty text and one language twice get one clear line."""
    with pytest.raises(LogframeError, match=problem):
        Project("P", texts)


@pytest.mark.parametrize("language", ["swedish language", "s", "sv_SE", "-"])
def test_what_is_no_code_of_a_language_is_refused(language: str) -> None:
    """A name or a locale is no code; the message shows what one looks like."""
    with pytest.raises(LogframeError, match="write one like en or pt-BR"):
        Project("P", "Work", language=language)


def test_what_a_format_leaves_out_of_a_programme_is_listed(tmp_path: Path) -> None:
    """IATI holds the projects of a programme; the command lists what else it has."""
    name = "x.xml"
    done = CliRunner().invoke(main, ["convert", str(ROOT / "examples/central_asia.py"), str(tmp_path / name)])
    assert done.exit_code == 0, done.stderr
    listed = "id, statement, claims, tables, cascades, comparisons and limits are left out"
    assert listed in " ".join(done.stderr.split())
    assert [project.id for project in load(tmp_path / name)] == ["KZ-1", "KZ-2", "KZ-3", "KG-1", "KG-2"]


def test_a_format_that_is_not_written_is_named(tmp_path: Path) -> None:
    """A format that no writer knows is refused."""
    done = CliRunner().invoke(main, ["convert", str(ROOT / "examples/kyrgyzstan_phase2.py"), str(tmp_path / "x.doc")])
    assert done.exit_code == 2
    assert "cannot write projects as .doc" in done.stderr


@settings(max_examples=150)
@given(st.data())
def test_damaged_files_are_refused_in_words(data: st.DataObject) -> None:
    """Whatever is cut, doubled or replaced in a file, the answer is a project or a clear error."""
    (project,) = load(ROOT / "examples" / "kyrgyzstan_phase2.py")
    form = data.draw(st.sampled_from([".json", ".yaml"]))
    whole = json_text(data_of([project])) if form == ".json" else yaml_text(data_of([project]))
    text = whole[: data.draw(st.integers(0, len(whole)))] if data.draw(st.booleans()) else whole
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        piece = data.draw(
            st.sampled_from(["", "{", "}", "[", '"', ":", "\n", "-1", "null", "é", "&a", "*a", "  ", "2004-13"])
        )
        text = text[:at] + piece + text[at + data.draw(st.integers(0, 9)) :]
    parse = parse_json if form == ".json" else parse_yaml
    with contextlib.suppress(LogframeError, ProjectErrors):
        declared_from(parse(text, "x"), "x")


def test_the_published_schema_holds() -> None:
    """What we write is valid under the schema, and what a reader refuses for its shape is not."""
    schema = json.loads((ROOT / "docs" / "project.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for name in EXAMPLES:
        data = json.loads(json_text(data_of(load(ROOT / "examples" / f"{name}.py"))))
        assert not list(validator.iter_errors(data))
        data["projects"][0]["contry"] = "KG"
        assert list(validator.iter_errors(data))
        del data["projects"][0]["contry"], data["projects"][0]["id"]
        assert list(validator.iter_errors(data))


@settings(max_examples=40)
@given(projects())
def test_every_project_is_valid_under_the_schema(project: Project) -> None:
    """Whatever a project holds, its data is valid."""
    schema = json.loads((ROOT / "docs" / "project.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(json_text(data_of([project]))))


def test_a_number_that_is_no_year_is_refused(tmp_path: Path) -> None:
    """A period of digits is a year of four, and nothing is filled in before them."""
    file = tmp_path / "p.yaml"
    file.write_text("logframe: 1\nprojects:\n  - id: P-1\n    statement: A project\n    period: 2\n", encoding="utf-8")
    with pytest.raises(LogframeError, match="period '2' is not a period of ISO 8601") as caught:
        load(file)
    assert caught.value.place.line == 5
