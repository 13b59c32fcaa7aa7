"""Loading project files: what runs, what is restored, and what is refused, at the user's own line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import logframe
from logframe.errors import (
    DeclarationError,
    DuplicateIdError,
    LinkError,
    LoadError,
    LogframeError,
    LoopError,
    PeriodError,
    ProjectErrors,
    UnitMismatchError,
    UnknownUnitError,
    WrongTypeError,
)

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes a project file."""

    def written(text: str, name: str = "project.py") -> Path:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return written


def body(text: str) -> str:
    """Put a text below three lines that import and declare a project."""
    return (
        'import logframe\nfrom logframe import Amount, Count, Observation, Project, Target\np = Project("P", "P")\n'
        + text
    )


REFUSED: dict[str, tuple[str, type[LogframeError], int, str]] = {
    "misspelt keyword": ('Count("a", "A", basline=3)\n', DeclarationError, 4, "did you mean 'baseline'?"),
    "misspelt keyword of a node": ('p.result("a", "A", contributes=3)\n', DeclarationError, 4, "contributes_to"),
    "nothing alike": ('Count("a", "A", xyz=3)\n', DeclarationError, 4, "it takes: level, unit"),
    "too many values": ('Count("a", "A", "person")\n', DeclarationError, 4, "too many values without a keyword"),
    "no statement": ('Count("a")\n', DeclarationError, 4, "Count() lacks statement"),
    "text for a number": (
        'Count("a", "A", unit="person", observations=[\n    Observation("260", period="2005"),\n])\n',
        WrongTypeError,
        5,
        "write 260 without quotes",
    ),
    "unknown unit": ('Count("a", "A", unit="persn")\n', UnknownUnitError, 4, "did you mean 'person'"),
    "duplicate id": ('p.result("a", "A")\np.result("a", "B")\n', DuplicateIdError, 5, "taken by the result"),
    "loop": (
        'p.result("a", "A", contributes_to="b")\np.result("b", "B", contributes_to="c")\n'
        'p.result("c", "C", contributes_to="a")\n',
        LoopError,
        4,
        "LF140 a -> b -> c -> a is a loop",
    ),
    "itself": ('p.result("a", "A", contributes_to="a")\n', LinkError, 4, "contributes to itself"),
    "wrong way": (
        'd = p.activity("d", "D")\np.result("a", "A", contributes_to=d)\n',
        LinkError,
        5,
        "result 'a' contributes to activity 'd': that is the wrong way",
    ),
    "unknown parent": ('p.result("a", "A", contributes_to="goal")\n', LinkError, 4, "which P does not have"),
    "foreign parent": (
        'q = Project("Q", "Q")\ng = q.objective("g", "G")\np.result("a", "A", contributes_to=g)\n',
        LinkError,
        6,
        "'g' is not a node of 'P'",
    ),
    "period reversed": ('q = Project("Q", "Q", period="2006/2004")\n', PeriodError, 4, "ends before it starts"),
    "impossible day": ('Observation(3, date="2005-09-31")\n', PeriodError, 4, "LF218"),
    "currencies added": ('Amount(1, "SEK") + Amount(1, "USD")\n', UnitMismatchError, 4, "SEK and USD"),
    "units mixed": (
        'Count("a", "A", unit="person", observations=[Observation(3, unit="case")])\n',
        UnitMismatchError,
        4,
        "LF128",
    ),
    "syntax": ('p.result("a", "A"\n', LoadError, 4, "not valid Python"),
    "name": ("undefined_name\n", LoadError, 4, "NameError"),
    "division": ("x = 1\ny = x / 0\n", LoadError, 5, "ZeroDivisionError"),
    "generator": ("raise GeneratorExit\n", LoadError, 4, "GeneratorExit"),
    "exit": ("import sys\nsys.exit(3)\n", LoadError, 5, "exit 3"),
    "held by nothing": (
        'from logframe import Result\nr = Result("r", "R")\n',
        DeclarationError,
        5,
        "result 'r' belongs to nothing",
    ),
    "indicator held by nothing": ('c = Count("c", "C")\n', DeclarationError, 4, "add it to a node's indicators"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_mistakes_are_refused_at_their_line(name: str, write: Write) -> None:
    """Each mistake raises its own error, at the line a user wrote, with what to do."""
    text, kind, line, expected = REFUSED[name]
    file = write(body(text))
    with pytest.raises(kind) as caught:
        logframe.load(file)
    problem = caught.value
    assert (problem.place.file, problem.place.line) == (str(file), line)
    assert expected in str(problem)
    assert problem.line().startswith(f"{file}:{line}: error: ")
    assert "\n" not in problem.line()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("empty.py", b"", "declares no project"),
        ("binary.py", b"\x00\x01\xff", "not valid Python"),
        ("latin.py", "s = 'é'".encode("latin-1"), "not valid Python"),
        ("table.xlsb", b"PK", "a file of kind '.xlsb' is not read"),
        ("plain", b"x = 1", "a file of kind '(none)' is not read"),
        ("plan.csv.gz", b"\x1f\x8b", "a file of kind '.csv.gz' is not read"),
        ("plan.xlsx.gz", b"\x1f\x8b", "a file of kind '.xlsx.gz' is not read"),
    ],
)
def test_files_that_are_no_project(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    """A file that holds no project is refused with its name and the reason."""
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(LoadError, match=expected.replace("(", r"\(").replace(")", r"\)")) as caught:
        logframe.load(file)
    assert caught.value.place.file == str(file)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    """What is not there, or is a folder, is said to be so."""
    with pytest.raises(LoadError, match="No such file"):
        logframe.load(tmp_path / "nothing.py")
    with pytest.raises(LoadError, match="folder"):
        logframe.load(tmp_path)


def test_several_problems_come_together(write: Write) -> None:
    """Problems of the finished graph are raised as a group, in the order of their lines."""
    file = write(body('p.result("a", "A", contributes_to="x")\np.result("b", "B", contributes_to="y")\n'))
    with pytest.raises(ProjectErrors) as caught:
        logframe.load(file)
    lines = [one.place.line for one in caught.value.exceptions if isinstance(one, LogframeError)]
    assert lines == [4, 5]


def test_the_folder_is_importable_and_forgotten(write: Write) -> None:
    """A project may import what lies beside it; afterwards path, arguments and modules are as before."""
    write("NAME = 'Helped'\n", "helper_of_this_test.py")
    file = write(body("import helper_of_this_test\nq = Project('Q', helper_of_this_test.NAME)\n"))
    path, arguments = list(sys.path), list(sys.argv)
    first = list(logframe.load(file))
    assert [one.statement for one in first] == ["P", "Helped"]
    assert (sys.path, sys.argv) == (path, arguments)
    assert "helper_of_this_test" not in sys.modules
    write("NAME = 'Changed'\n", "helper_of_this_test.py")
    assert [one.statement for one in logframe.load(file)][1] == "Changed"


def test_imported_projects_are_not_its_own(write: Write) -> None:
    """A file that declares one project and imports another gives its own."""
    write("from logframe import Project\nother = Project('O', 'Other')\n", "other_of_this_test.py")
    own = write(body("from other_of_this_test import other\n"))
    assert [one.id for one in logframe.load(own)] == ["P"]
    only = write("from other_of_this_test import other\n", "only.py")
    assert [one.id for one in logframe.load(only)] == ["O"]


def test_a_programme_comes_whole(write: Write) -> None:
    """A file with a programme gives it, with its projects."""
    file = write(body('from logframe import Programme\nprogramme = Programme("A", "All", projects=[p])\n'))
    found = logframe.load(file)
    assert isinstance(found, logframe.Programme)
    assert [one.id for one in found] == ["P"]


def test_units_of_one_project_are_not_those_of_the_next(write: Write) -> None:
    """A unit that one file defines is unknown to another."""
    use = 'p.result("r", "R", indicators=[Count("c", "C", unit="goatpen")])'
    first = write(body('logframe.define_unit("goatpen")\n' + use))
    assert list(logframe.load(first))
    second = write(body(use), "second.py")
    with pytest.raises(UnknownUnitError, match="goatpen"):
        logframe.load(second)
    assert list(logframe.load(first))


def test_every_declaration_knows_its_line(write: Write) -> None:
    """Nodes, indicators, observations and sources stand at the line where they were written."""
    text = """r = p.result(
    "r",
    "R",
    indicators=[
        Count(
            "c",
            "C",
            observations=[
                Observation(3, period="2005"),
            ],
        ),
    ],
)
"""
    (project,) = logframe.load(write(body(text)))
    (node,) = project.nodes
    (indicator,) = node.indicators
    assert (node.declared_at.line, indicator.declared_at.line) == (4, 8)
    assert indicator.observations[0].declared_at.line == 12


def test_one_file_has_one_programme(write: Write) -> None:
    """Two programmes in a file are refused at the second."""
    text = 'a = logframe.Programme("A", "A", projects=[p])\nb = logframe.Programme("B", "B", projects=[p])\n'
    with pytest.raises(LoadError, match="2 programmes") as caught:
        logframe.load(write(body(text)))
    assert caught.value.place.line == 5


def test_huge_files_and_impossible_names(tmp_path: Path) -> None:
    """A file beyond all measure is not read, and a name that no file can have is said to be one."""
    large = tmp_path / "large.py"
    large.write_bytes(b"#" * 10_000_001)
    with pytest.raises(LoadError, match="larger than 10 MB"):
        logframe.load(large)
    with pytest.raises(LoadError, match="cannot read the file"):
        logframe.load(str(tmp_path / "a\0b.py"))


def test_an_expression_without_end_is_no_matter_of_its_encoding(tmp_path: Path) -> None:
    """A sum of 200,000 terms is more than Python compiles: the line is to be mended, not the encoding."""
    file = tmp_path / "long.py"
    file.write_text(f"x = {'+'.join(['1'] * 200_000)}\n", encoding="utf-8")
    with pytest.raises(LoadError, match=r"not valid Python: .*mend the line"):
        logframe.load(file)
