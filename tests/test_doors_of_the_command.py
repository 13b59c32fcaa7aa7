"""What the command is asked for and handed: budgets, streams, names and outputs, each refused in one line."""

from __future__ import annotations

import json
import os
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from logframe import Count, Observation, Project, load, review, write
from logframe.cli import main
from logframe.declaration.values.numerals import figures, nearest_float, percentage, rounded, written
from logframe.errors import LoadError, ProjectErrors, WriteError
from logframe.exchange import converting
from logframe.exchange.converting import convert
from logframe.exchange.excel import writing as writing_excel
from logframe.exchange.iati import from_projects
from logframe.exchange.json_text import parse_json
from logframe.exchange.limits import most_values
from logframe.exchange.structuring import declared_from
from logframe.exchange.tables.cells import budgets
from logframe.exchange.yaml_text import parse_yaml
from logframe.saving import check_outputs
from logframe.writers import writing
from test_doors import DATA, PYTHON, listed, measured, refused, run

VALUES = ("1", "[]", "{}", '""', '{"a":1}', "[[1]]", "null", "-1e3")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a project as k.py and p.json."""
    (tmp_path / "k.py").write_text(PYTHON, encoding="utf-8")
    (tmp_path / "p.json").write_text(DATA, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("ending", [".json", ".yaml"])
@pytest.mark.parametrize("value", VALUES)
def test_bare_values_have_a_budget(value: str, ending: str, tmp_path: Path) -> None:
    """A few megabytes of values without names are refused in one line, in little time and memory."""
    text = "[" + ",\n".join([value] * 1_500_000) + "]"
    (tmp_path / f"many{ending}").write_text(text, encoding="utf-8")
    code, errors, _, megabytes = measured(["check", f"many{ending}"], tmp_path)  # which stops after 4 seconds of CPU
    assert code == 2
    assert len(errors.splitlines()) == 1
    assert b"too many for its size" in errors
    assert megabytes < 200


@given(st.lists(st.sampled_from(['"a, [b], {c}"', '"\\", \\" ,"', "1", "[]", "[ ]", "{}"]), max_size=30))
def test_only_values_count(values: list[str]) -> None:
    """Signs within texts announce no value, and neither do empty collections: what fits the budget is read."""
    from logframe.exchange import json_text

    counted = sum(match.lastindex is not None for match in json_text._ANNOUNCED.finditer(f"[{','.join(values)}]"))
    assert counted == len(values)


def test_a_budget_grows_with_the_text() -> None:
    """A hundred thousand indicators fit, as JSON and as YAML, with the usual names and a figure."""
    indicator = '{"kind":"count","id":"c%d","statement":"Wells built in district %d","unit":"well","target":5}'
    text = "[" + ",\n".join(indicator % (n, n) for n in range(100_000)) + "]"
    assert most_values(text) > 6 * 100_000
    assert len(parse_json(text, "p.json").value) == 100_000  # type: ignore[arg-type]  # a list
    lines = "".join(f"- kind: count\n  id: c{n}\n  statement: Wells in district {n}\n" for n in range(30_000))
    assert len(parse_yaml(lines, "p.yaml").value) == 30_000  # type: ignore[arg-type]  # a list


@pytest.mark.parametrize("ending", [".json", ".yaml", ".py", ".xlsx", ".xml"])
def test_no_file_is_written_that_is_too_large_to_be_read(
    ending: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is past the limits of its reader is refused when it is written; IATI is cut into pieces instead."""
    monkeypatch.setattr(converting, "LARGEST", 100)
    monkeypatch.setattr(converting, "LARGEST_PYTHON", 100)
    monkeypatch.setattr(writing_excel, "_SURELY_READ", 1000)
    monkeypatch.setattr(budgets.Budget.__init__, "__defaults__", (500, budgets.MOST_KEPT))
    monkeypatch.setattr(from_projects, "_LONGEST", 100)
    target = folder / f"out{ending}"
    if ending == ".xml":
        convert(folder / "p.json", target)
        assert target.read_text(encoding="utf-8").count("<lf:more/>") > 1
        (project,) = load(target)
        assert [project] == list(load(folder / "p.json"))
        return
    with pytest.raises(WriteError, match="larger than 0 MB" if ending != ".xlsx" else "write it as .json or .yaml"):
        convert(folder / "p.json", target)
    assert not target.exists()


def test_no_more_than_a_hundred_problems() -> None:
    """A file that is something else altogether is given up, and the last line says so."""
    text = '{"projects": [' + ",".join(["1"] * 5000) + "]}"
    with pytest.raises(ProjectErrors) as caught:
        declared_from(parse_json(text, "p.json"), "p.json")
    assert len(caught.value.exceptions) == 101
    assert "first 100 problems" in str(caught.value.exceptions[-1])


STREAMS = (
    *(f"sys.{name}.close()" for name in ("stdin", "stdout", "stderr")),
    *(f"sys.__{name}__.close()" for name in ("stdin", "stdout", "stderr")),
    *(f"sys.{name} = None" for name in ("stdin", "stdout", "stderr")),
    *(f"os.close({number})" for number in range(3)),
    "sys.stderr.detach()",
    "sys.__stdout__.detach()",
    "sys.stdout = open(os.devnull, 'w')",
    "os.dup2(os.open(os.devnull, os.O_WRONLY), 1)",
    "del sys.stdout",
    "os.close(0); os.close(1); os.close(2)",
)


@pytest.mark.parametrize("deed", STREAMS)
def test_streams_are_as_before_after_a_project_file(deed: str, folder: Path) -> None:
    """Whatever the file does with the standard streams, the answer and the errors come out."""
    (folder / "s.py").write_text(f"import os, sys\n{PYTHON}{deed}\n", encoding="utf-8")
    done = run("evaluate", "s.py", "--format", "json", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
    assert done.stderr == b""
    (folder / "s.py").write_text(f"import os, sys\n{deed}\n", encoding="utf-8")
    refused(run("evaluate", "s.py", cwd=folder), "declares no project")


def test_a_project_file_leaves_the_depth_of_calls_as_it_was(folder: Path) -> None:
    """A file that lets Python nest less or more deeply does so for itself."""
    before = sys.getrecursionlimit()
    for depth in (150, 50_000):
        (folder / "s.py").write_text(f"import sys\n{PYTHON}sys.setrecursionlimit({depth})\n", encoding="utf-8")
        load(folder / "s.py")
        assert sys.getrecursionlimit() == before


def test_no_stream_left_is_no_traceback(folder: Path) -> None:
    """Where a project file closes all that there is, nothing can be said, and the exit code says it."""
    (folder / "s.py").write_text(f"import os\n{PYTHON}os.closerange(0, 250)\n", encoding="utf-8")
    done = run("evaluate", "s.py", cwd=folder)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("last", ["missing/b.html", "k.py/b.html", "./a.md"])
def test_no_output_is_written_if_one_cannot_be(last: str, folder: Path) -> None:
    """Every destination is looked at before the first is written."""
    before = listed(folder)
    refused(run("review", "k.py", "-o", "a.md", "-o", last, cwd=folder), "cannot write")
    assert listed(folder) == before


def test_documents_are_written_all_or_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document that cannot be written takes those before it with it."""
    monkeypatch.setitem(writing._RENDER, ".html", lambda *_: writing.Document("half of a character: \ud800"))
    project = load(folder / "k.py")
    assert isinstance(project, tuple)
    before = listed(folder)
    with pytest.raises(WriteError, match="half of a character"):
        writing.write_all([review(project[0])], [folder / "a.md", folder / "b.html"])
    assert listed(folder) == before


def test_a_folder_that_takes_no_file_is_seen_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is read-only is reported before anything is computed."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(WriteError, match="read-only"):
        check_outputs([folder / "a.md"])


@pytest.mark.parametrize("verb", ["check", "evaluate", "explain"])
@pytest.mark.parametrize("name", ["x" * 300, "x" * 300 + ".json", "x/" * 3000 + "y"])
def test_a_name_that_is_too_long_is_one_short_line(name: str, verb: str, folder: Path) -> None:
    """The line says why, and shows no more of the name than is needed."""
    done = run(verb, name, cwd=folder) if verb != "explain" else run(verb, name, "id", cwd=folder)
    refused(done, "too long")
    assert len(done.stderr) < 400
    assert done.stderr.startswith(b"x")


@pytest.mark.parametrize("name", ["nothere.json", "nothere.PY", "a/b", "./LF101", "none.docx", "figures.csv"])
def test_what_looks_like_a_file_is_no_rule(name: str, folder: Path) -> None:
    """A name with an ending or a folder is a file that is not there."""
    refused(run("explain", name, cwd=folder), "No such file")


def test_what_looks_like_a_rule_is_no_file(folder: Path) -> None:
    """A word alone is the code of a rule."""
    refused(run("explain", "LF999", cwd=folder), "unknown rule")


@pytest.mark.parametrize("words", [("check", "k.py"), ("check", "k.py", "p.json"), ("convert", "k.py", "out.json")])
def test_a_schema_is_for_iati_only(words: tuple[str, ...], folder: Path) -> None:
    """Where there is no IATI file, --schema is refused and nothing is written."""
    before = listed(folder)
    refused(run(*words, "--schema", "nope", cwd=folder), "IATI")
    assert listed(folder) == before


def test_strict_is_for_iati_only(folder: Path) -> None:
    """Where no IATI file is written, nothing can be strict about it."""
    with pytest.raises(WriteError, match="strict is for IATI"):
        convert(folder / "k.py", folder / "out.json", strict=True)


@pytest.mark.parametrize(("form", "beginning"), [("", b"# "), ("md", b"# "), ("html", b"<!"), ("json", b"{")])
def test_a_review_to_standard_output(form: str, beginning: bytes, folder: Path) -> None:
    """A review goes to standard output in a format, Markdown unless another is asked for, and nothing else does."""
    words = ["--format", form] if form else []
    done = run("review", "k.py", "-o", "-", "-o", "a.html", *words, cwd=folder)
    assert done.returncode == 0
    assert done.stdout.lstrip().startswith(beginning)
    assert b"written to" not in done.stdout
    assert b"a.html" in done.stderr
    assert listed(folder) == ["a.html", "k.py", "p.json"]


@pytest.mark.parametrize("form", ["json", "yaml", "py", "xlsx", "xml", "csv"])
def test_a_conversion_to_standard_output(form: str, folder: Path) -> None:
    """What comes out is what a file of that format holds."""
    done = run("convert", "k.py", "-", "--format", form, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert run("convert", "k.py", f"out.{form}", cwd=folder).returncode == 0
    if form != "xlsx":  # which holds the time of its writing
        assert done.stdout == (folder / f"out.{form}").read_bytes()
    if form not in ("csv", "py"):
        assert run("evaluate", "-", cwd=folder, data=done.stdout).returncode == 0


@pytest.mark.parametrize(
    "words",
    [
        ("convert", "k.py", "-"),
        ("convert", "k.py", "out.json", "--format", "json"),
        ("review", "k.py", "-o", "a.md", "--format", "md"),
        ("review", "k.py", "-o", "-", "-o", "-"),
    ],
)
def test_formats_are_for_standard_output(words: tuple[str, ...], folder: Path) -> None:
    """A format is needed where no ending names it, and refused where one does."""
    before = listed(folder)
    refused(run(*words, cwd=folder))
    assert listed(folder) == before


@given(st.integers(1, 10**30), st.integers(0, 400), st.sampled_from([1, -1]), st.integers(0, 6))
def test_what_is_not_0_never_looks_like_0(top: int, zeros: int, sign: int, decimals: int) -> None:
    """However small a number is, every way to write it has a figure other than 0, and its sign."""
    number = Fraction(sign * top, 10**zeros)
    for text in (written(number), rounded(number, decimals), figures(number, 3), percentage(number)):
        mantissa = text.removesuffix(" %").partition("e")[0]
        assert set(mantissa) & set("123456789"), text
        assert text.startswith("-") == (number < 0)
    assert nearest_float(number) != 0


def test_0_is_0() -> None:
    """Nothing is added to what is 0."""
    assert (written(0), rounded(0, 1), figures(Fraction(0), 3), percentage(0)) == ("0", "0.0", "0", "0 %")
    assert nearest_float(0) == 0


@pytest.mark.parametrize(
    "place", ["<title>\n&foo;</title>", '<title\nx="&foo;"/>', "<iati-identifier>\na&foo;b</iati-identifier>"]
)
def test_an_entity_that_stands_for_nothing(place: str, folder: Path) -> None:
    """It is named with its line and what to write instead."""
    text = f'<iati-activities version="2.03">\n<iati-activity>{place}</iati-activity></iati-activities>'
    (folder / "e.xml").write_text(text, encoding="utf-8")
    refused(run("check", "e.xml", cwd=folder), "e.xml:", "&foo; stands for no character")
    with pytest.raises(LoadError) as caught:
        convert(folder / "e.xml", folder / "out.json")
    assert caught.value.place.line in (2, 3)


@pytest.mark.parametrize("target", ["a.xml", "-"])
def test_a_schema_that_is_missing_is_told_at_the_output(target: str, folder: Path) -> None:
    """The line names the output as it was asked for, never a file that is only written on the way."""
    words = ["--format", "xml"] if target == "-" else []
    done = run("convert", "k.py", target, *words, "--schema", "nope", cwd=folder)
    refused(done, "there is no schema", "standard output: " if target == "-" else "a.xml: ")
    assert b".part" not in done.stderr
    assert b"/tmp" not in done.stderr.partition(b"error")[0]


def test_a_first_word_that_is_no_verb_is_told_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the place of a verb, a misspelt verb and a review without a document each say what to write."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.xlsx").touch()
    said = {
        ("plan.xlsx",): "plan.xlsx is a file; say what to do with it: logframe check plan.xlsx",
        ("reviw", "plan.xlsx"): "there is no command 'reviw'; did you mean review?",
        ("zzzz",): "there is no command 'zzzz'; logframe --help lists them",
        ("review", "plan.xlsx"): "no document is named; name one: -o review.html",
    }
    for words, text in said.items():
        done = CliRunner().invoke(main, list(words))
        assert done.exit_code == 2
        assert done.output.splitlines()[-1].endswith(text), done.output


def test_a_document_of_any_name_links_to_its_pictures(folder: Path) -> None:
    """A name that is no Unicode is written in the links of Markdown as its bytes."""
    project = Project("P-1", "Clean water", period="2024")
    figures = [Observation(3, period="2024", source="Report")]
    project.result("r", "R", indicators=[Count("c", "Wells", unit="well", target=5, observations=figures)])
    file = folder / os.fsdecode(b"\xff.md")
    write(review(project), file)
    assert "](%FF_files/" in file.read_text(encoding="utf-8")
