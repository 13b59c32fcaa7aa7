"""What lets answers out: data, rows, text, pages and files of each public answer; texts and files of projects."""

from __future__ import annotations

import datetime
import importlib
import inspect
import json
import math
import re
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args, get_type_hints

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st

import logframe
from logframe.assessment import Change, compare_versions
from logframe.cli import main
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.numbers import Number, about, at_least, between, less_than, more_than
from logframe.diagnostics import Diagnostics
from logframe.errors import DeclarationError, LoadError, LogframeError, UnknownIdError, WriteError, WrongTypeError
from logframe.evaluation.claims.simulations import Simulation
from logframe.evaluation.costs.unit_costs import unit_costs
from logframe.evaluation.fulfilment.by_period import by_period
from logframe.evaluation.methods.achievement_methods import achievement
from logframe.evaluation.methods.aggregation import aggregate
from logframe.evaluation.project.programme_evaluations import ProgrammeEvaluation, evaluate
from logframe.evaluation.statistics.cascade_stages import gap_of
from logframe.evaluation.statistics.survey_uncertainty import capture_recapture
from logframe.evaluation.statistics.tabulation import tabulate
from logframe.evaluation.statuses import Status
from logframe.evaluation.trends.series_trends import trend
from logframe.exchange.iati.files import IatiFile
from logframe.exchange.in_memory import dumps, loads, save
from logframe.exchange.loading import load
from logframe.exchange.own_formats import Format
from logframe.json_pieces import as_json, json_pieces, listed
from logframe.messages import Answer
from logframe.notebook import show
from logframe.places import Place
from logframe.printable import escaped
from logframe.reviews.programme_reviews import ProgrammeReview, review
from logframe.writers.answer_files import write
from logframe.writers.evaluation_json import evaluation_parts

ROOT = Path(__file__).resolve().parent.parent
ON = "2006-06-30"


@pytest.fixture(scope="module")
def kg() -> logframe.Project:
    """Return the project of the first example."""
    (project,) = load(ROOT / "examples/kyrgyzstan_phase2.py")
    return project


@pytest.fixture(scope="module")
def central_asia() -> Programme:
    """Return the programme of the examples."""
    programme = load(ROOT / "examples/central_asia.py")
    assert isinstance(programme, Programme)
    return programme


@pytest.fixture(scope="module")
def answers(kg: logframe.Project, central_asia: Programme) -> list[Answer]:
    """Return an answer of each class."""
    evaluation, programme = evaluate(kg, on=ON), evaluate(central_asia)
    (kz,) = load(ROOT / "examples/kazakhstan_phase3.py")
    return [
        *(kg, central_asia, load(ROOT / "examples/kyrgyzstan_phase2.py")),
        *(evaluation, programme, evaluation["victims-assisted"], evaluation.verdict("combat")),
        *evaluation["victims-assisted"].sources,
        *(logframe.check(kg), logframe.check(kg)[0], review(kg, on=ON), review(central_asia)),
        *(evaluation.explain(), *programme.audits),
        *(cost for part in programme for cost in unit_costs(part)),
        *(tabulate(table, central_asia.projects) for table in central_asia.tables),
        *map(gap_of, central_asia.cascades),
        compare_versions(kg, kg.revise("2006-01", changes=Change("victims-assisted", target=250))),
        *(logframe.compare(kg, kz), by_period(kg, "victims-assisted", on=ON, source="statistics")),
        *(aggregate([1, 2]), achievement(40, target=50), trend({2000: 1, 2005: 2, 2010: 3}, direction="increase")),
        capture_recapture(20, 30, 5),
    ]


def test_every_class_of_answers_is_tried(answers: list[Answer]) -> None:
    """A new class that lets answers out needs a line above, or stands here with the reason."""
    made = {type(answer).__name__ for answer in answers}
    elsewhere = {
        "Compared": "within the comparison of projects",
        IatiFile.__name__: "of its own format",
        "Portfolio": "a page, workbook, table or data of its own",
        "Rating": "of a scheme",
        "ShareChange": "of two samples",
        Simulation.__name__: "random draws",
        "Weighted": "of a scheme",
    }

    assert {part.__name__ for part in Answer.__subclasses__()} - made == set(elsewhere)


def test_data_is_json(answers: list[Answer]) -> None:
    """Each answer is a dictionary that JSON holds as it is, never an infinity or a class of ours."""
    for answer in answers:
        data = answer.to_dict()
        assert data
        assert json.loads(json.dumps(data, allow_nan=False)) == data, type(answer)
        assert set(types_in(data)) <= {dict, list, str, int, float, bool, type(None)}, type(answer)


def types_in(data: Any) -> Iterator[type]:
    """List the types of everything that data holds."""
    yield type(data)
    for item in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from types_in(item)


def test_rows_are_a_table(answers: list[Answer]) -> None:
    """The rows of an answer have the same columns, and each cell is a text, number, date or None."""
    polars = pytest.importorskip("polars")
    for answer in answers:
        rows = answer.rows()
        assert rows, type(answer)
        assert len({tuple(row) for row in rows}) == 1, type(answer)
        cells = {type(cell) for row in rows for cell in row.values()}
        assert cells <= {str, int, float, bool, datetime.date, type(None)}, type(answer)
        table = polars.DataFrame(rows, infer_schema_length=None)
        assert table.shape == (len(rows), len(rows[0]))
        assert not {str(kind) for kind in table.dtypes if "List" in str(kind) or "Struct" in str(kind)}, type(answer)


def test_rows_agree_with_the_answers(kg: logframe.Project) -> None:
    """A row of an evaluation has the numbers of its answer."""
    evaluation = evaluate(kg, on=ON)
    rows = {row["id"]: row for row in evaluation.rows()}
    assert list(rows) == list(evaluation.fulfilments)
    for id, row in rows.items():
        share = evaluation[id].share
        assert row["status"] == evaluation[id].status
        if share is not None and share.low is not None:
            assert math.isclose(row["fulfilment_low"], share.low)


def test_each_answer_is_one_line_and_a_text(answers: list[Answer]) -> None:
    """`repr` is one short line with the class; `str` answers and is no dump of attributes."""
    for answer in answers:
        assert "\n" not in repr(answer)
        assert len(repr(answer)) < 120 or isinstance(answer, tuple)
        assert "attrs" not in str(answer)
        assert "Message(" not in str(answer)
    evaluation = next(answer for answer in answers if isinstance(answer, logframe.Evaluation))
    assert repr(evaluation) == "<Evaluation KG-2 2006-06-30>"
    assert str(evaluation).startswith("KG-2: Assistance to victims of trafficking, phase 2")
    assert str(evaluation["victims-assisted"]).startswith("victims-assisted: undecided (exceeded, fulfilled")


def test_what_is_declared_is_one_short_line(kg: logframe.Project) -> None:
    """A node, an indicator and a figure show what they are about, and not every keyword that they might have."""
    assert repr(kg["victims-assisted"]) == "<Count victims-assisted>"
    assert repr(kg.node("assistance")) == "<Result assistance>"
    figures = (
        logframe.Observation(between(8, 14), period="2024"),
        logframe.Observation(logframe.Amount(4, "SEK"), date="2024-05-01"),
        logframe.Observation(logframe.missing("lost")),
    )
    texts = ("<Observation 8 to 14 2024>", "<Observation 4 SEK 2024-05-01>", "<Observation not available (lost)>")
    assert tuple(map(repr, figures)) == texts


def test_each_answer_is_a_page(answers: list[Answer]) -> None:
    """A notebook shows each answer in a frame; `show` takes it too, and nothing else."""
    for answer in answers:
        assert answer._repr_html_().startswith("<iframe srcdoc=")
        if not isinstance(answer, (logframe.Project, Programme)):
            assert show(answer)._repr_html_() == answer._repr_html_()
    with pytest.raises(WrongTypeError, match="evaluate or review it first"):
        show([1])  # type: ignore[arg-type]  # the mistake itself


@pytest.mark.parametrize("ending", [".json", ".csv", ".md", ".txt", ".html"])
def test_each_answer_is_written(ending: str, answers: list[Answer], tmp_path: Path) -> None:
    """`write` takes each answer; reviews and projects become documents."""
    for number, answer in enumerate(answers):
        if isinstance(answer, (logframe.Project, Programme, logframe.Review, ProgrammeReview, tuple)):
            continue
        file = write(answer, tmp_path / f"{number}{ending}")
        assert file.stat().st_size > 1
    with pytest.raises(WriteError, match=r"name a file that ends in \.json"):
        write(answers[3], tmp_path / "x.docx")


def test_a_review_is_rows_and_text(kg: logframe.Project, tmp_path: Path) -> None:
    """Reviews, and what is reviewed to be written, are also rows and plain text, as each answer is."""
    for what in (review(kg), kg):
        rows = write(what, tmp_path / "x.csv").read_text(encoding="utf-8").splitlines()
        assert len(rows) == len(list(kg)) + 1
        assert write(what, tmp_path / "x.txt").read_text(encoding="utf-8").startswith("# KG-2: ")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(Status),
    lambda data: st.lists(data) | st.lists(data).map(tuple)
    | st.dictionaries(st.text() | st.integers() | st.booleans() | st.none() | st.floats(), data),
)  # fmt: skip


@given(JSON)
@example([{-0.0: 1}, {0.0: 1}])
def test_json_is_laid_out_as_the_standard_library_does(data: Any) -> None:
    """Pieces of JSON come to the text that Python writes with an indent of two, to the byte."""
    assert as_json(data) == escaped(json.dumps(data, ensure_ascii=False, indent=2))


@given(st.integers(0, 7))
def test_an_iterator_is_a_list_however_deep_it_stands(depth: int) -> None:
    """What is asked for one item after another is a list in the document, at the top and deep below."""
    made: Any = {"items": iter([1, iter([{"a": iter([])}])])}
    plain: Any = {"items": [1, [{"a": []}]]}
    for level in range(depth):
        made, plain = ([made], [plain]) if level % 2 else ({"in": made}, {"in": plain})
    assert as_json(made) == json.dumps(plain, indent=2)


def test_a_project_and_a_programme_are_evaluated_together() -> None:
    """The JSON of both in one command is whole, and as the schema says."""
    files = [str(ROOT / "examples" / name) for name in ("kyrgyzstan_phase2.py", "central_asia.py")]
    done = CliRunner().invoke(main, ["evaluate", *files, "--format", "json"])
    assert done.exit_code == 0, done.output
    programme, project = json.loads(done.stdout)
    assert (programme["programme"], project["project"]) == ("central-asia", "KG-2")


def test_a_document_is_made_piece_by_piece(kg: logframe.Project) -> None:
    """An answer is put into data when it comes up in the document, and not before."""
    left = iter(range(100))
    pieces = json_pieces({"items": ({"number": number} for number in left), "none": iter(())})
    while '"number"' not in next(pieces):
        pass
    assert next(left) == 1
    text = "".join(pieces)
    assert text.endswith('\n    {\n      "number": 99\n    }\n  ],\n  "none": []\n}')
    document = evaluation_parts([evaluate(kg, on=ON)])
    assert isinstance(document["indicators"], Iterator)
    assert listed(document) == evaluate(kg, on=ON).to_dict()


def test_a_project_is_written_as_its_review(kg: logframe.Project, tmp_path: Path) -> None:
    """Writing a project, or a list of projects, writes their review."""
    for number, what in enumerate((kg, [kg], load(ROOT / "examples/kyrgyzstan_phase2.py"), [review(kg)])):
        write(what, tmp_path / f"{number}.md")
    files = [tmp_path / f"{number}.md" for number in range(4)]
    texts = {file.read_text(encoding="utf-8").replace(f"{file.stem}_files", "") for file in files}
    assert len(texts) == 1


def test_programmes_are_evaluated_checked_and_reviewed(central_asia: Programme) -> None:
    """Each function that takes a project takes a programme."""
    answer = evaluate(central_asia)
    assert isinstance(answer, ProgrammeEvaluation)
    assert len(answer) == len(central_asia)
    assert "KG-2" in answer
    assert "XX" not in answer
    assert [part.project.id for part in answer] == [project.id for project in central_asia]
    assert answer["KG-2"].project is central_asia.projects[[p.id for p in central_asia].index("KG-2")]
    with pytest.raises(UnknownIdError, match="programme central-asia has no project 'XX'"):
        answer["XX"]
    diagnostics = logframe.check(central_asia)
    assert isinstance(diagnostics, Diagnostics)
    assert len(diagnostics) == sum(len(logframe.check(project)) for project in central_asia)
    assert isinstance(review(central_asia), ProgrammeReview)


def test_an_evaluation_is_a_collection(kg: logframe.Project) -> None:
    """`in`, `len` and iteration go by the ids of indicators."""
    evaluation = evaluate(kg, on=ON)
    assert "victims-assisted" in evaluation
    assert "nothing" not in evaluation
    assert len(evaluation) == len(list(evaluation))
    assert "victims-assisted" in kg
    assert "nothing" not in kg
    assert [answer.indicator for answer in evaluation] == list(kg)
    assert all(indicator in kg for indicator in kg)
    assert all(answer in evaluation for answer in evaluation)
    assert attrs.evolve(kg["victims-assisted"], statement="Another") not in kg
    assert None not in kg
    assert kg not in evaluation


def public_names() -> dict[str, Any]:
    """Return what stands at the top of the library and in the modules beside, by its name."""
    modules = [logframe, *(importlib.import_module(f"logframe.{name}") for name in logframe._NAMESPACES)]
    return {name: inspect.unwrap(getattr(module, name)) for module in modules for name in module.__all__}


def returned_by(function: Any) -> Iterator[Any]:
    """Return the types that the annotation of a function names as its answer."""
    # A module may name a class that stands above it.
    names = public_names() | vars(sys.modules[function.__module__])
    hints = [get_type_hints(function, names).get("return")]
    for hint in hints:
        yield hint
        hints.extend(get_args(hint))


def test_what_a_public_call_returns_can_be_imported() -> None:
    """Every class of ours that a public function, method or property returns is public, apart from parts of parts."""
    public = list(public_names().values())
    classes = {entry for entry in public if isinstance(entry, type)}
    functions = [entry for entry in public if inspect.isfunction(entry)]
    for cls in classes:
        parts = [value for name, value in vars(cls).items() if not name.startswith("_")]
        own = [part.fget if isinstance(part, property) else part for part in parts]
        functions += [part for part in own if inspect.isfunction(part) and part.__module__.startswith("logframe.")]
    returned = {made for function in functions for made in returned_by(function) if isinstance(made, type)}
    ours = {made.__name__ for made in returned - classes if made.__module__.startswith("logframe.")}
    assert ours == {"ChangeDirection", "ExpectedLine", "Named", "ProjectRow"}


def test_a_comparison_is_a_collection(kg: logframe.Project) -> None:
    """`in`, `len`, iteration and brackets go by the indicators of both projects."""
    compared = logframe.compare(kg, kg)
    assert [pair.id for pair in compared] == [indicator.id for indicator in kg]
    assert len(compared) == len(compared.pairs)
    assert compared["tier"] in compared
    assert "tier" in compared
    assert "nothing" not in compared
    with pytest.raises(UnknownIdError, match="KG-2"):
        compared["nothing"]


def test_a_programme_is_a_collection(central_asia: Programme) -> None:
    """`in`, `len`, iteration and brackets go by the ids of projects, or by the projects themselves."""
    project = central_asia["KG-2"]
    assert project.id == "KG-2"
    assert "KG-2" in central_asia
    assert project in central_asia
    assert "XX" not in central_asia
    evaluated = evaluate(central_asia)
    assert all(evaluation in evaluated and evaluation.project in evaluated for evaluation in evaluated)
    assert evaluate(project, on="2000-01-01") not in evaluated
    with pytest.raises(UnknownIdError, match="programme central-asia has no project 'XX'"):
        central_asia["XX"]


@pytest.mark.parametrize("format", ["yaml", "json"])
def test_texts_are_read_back(format: Any, kg: logframe.Project) -> None:
    """What `dumps` writes `loads` reads to the same project."""
    assert list(loads(dumps(kg, format), format)) == [kg]


@pytest.mark.parametrize("format", ["yaml", "json"])
def test_a_programme_is_read_back(format: Any, central_asia: Programme) -> None:
    """A programme goes through a text with its claims, tables and cascades."""
    assert loads(dumps(central_asia, format), format) == central_asia


def test_every_format_of_text(kg: logframe.Project, tmp_path: Path) -> None:
    """`dumps` gives the text that `save` writes."""
    for ending in ("yaml", "json", "py", "xml", "csv"):
        save(kg, tmp_path / f"x.{ending}")
        assert dumps([kg], ending) == (tmp_path / f"x.{ending}").read_text(encoding="utf-8")
    assert list(load(tmp_path / "x.yaml")) == [kg]


def test_a_format_of_ones_own_reads_and_writes(central_asia: Programme, tmp_path: Path) -> None:
    """A format as an argument goes before the ending, tells what it leaves out, and is refused where it cannot."""

    def names(file: Path) -> list[logframe.Project]:
        return [logframe.Project(id, "Safe work") for id in file.read_text(encoding="utf-8").split()]

    def write_names(projects: Sequence[logframe.Project], file: Path) -> None:
        file.write_text(" ".join(project.id for project in projects), encoding="utf-8")

    def fails(*_: object) -> Any:
        raise KeyError("a column is lacking")

    lines, file = Format(names, write_names), tmp_path / "x.json"
    assert save(logframe.Project("P", "Safe work"), file, format=lines) == ()
    assert [project.id for project in load(file, format=lines)] == ["P"]
    (left,) = save(central_asia, file, format=lines)
    assert "claims" in str(left)
    assert str(left).endswith("are left out: .json holds projects only")
    with pytest.raises(WriteError, match="cannot write projects"):
        save(central_asia, file, format=Format(names))
    with pytest.raises(LoadError, match="is not read"):
        load(file, format=Format(write=write_names))
    with pytest.raises(LoadError, match="cannot read the file"):
        load(tmp_path / "none.lines", format=lines)
    broken = Format(fails, fails)
    with pytest.raises(LoadError, match="the format cannot do this: KeyError: 'a column is lacking'"):
        load(file, format=broken)
    with pytest.raises(WriteError, match="the format cannot do this: KeyError"):
        save(central_asia, tmp_path / "y.lines", format=broken)
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("projects", "words"),
    [
        ([5], "projects is int (5)"),
        ([logframe.Project("P", "Safe work"), logframe.Project("P", "Safe work")], "two projects have the id 'P'"),
        ([logframe.Project("P", "p", nodes=[logframe.Result("r", "r", contributes_to="q")])], "contributes to 'q'"),
    ],
)
def test_what_a_format_of_ones_own_reads_is_checked(projects: Any, words: str, tmp_path: Path) -> None:
    """What is no project, stands twice or leads nowhere is refused as in any other file."""
    (tmp_path / "p.lines").write_text("", encoding="utf-8")
    with pytest.raises(LogframeError, match=re.escape(words)):
        load(tmp_path / "p.lines", format=Format(lambda file: projects))


def test_what_a_format_of_ones_own_reads_stands_in_its_file(tmp_path: Path) -> None:
    """A project stands where its file is, not where the code of the format is, unless the format says the line."""
    file, line = tmp_path / "p.lines", Place("p.lines", 3)
    file.write_text("", encoding="utf-8")
    own = Format(lambda file: [logframe.Project("P", "p"), logframe.Project("Q", "q", declared_at=line)])
    assert [project.declared_at for project in load(file, format=own)] == [Place(str(file)), line]
    assert logframe.Project("R", "r").declared_at.file == __file__


def test_saving_says_what_a_format_cannot_hold(kg: logframe.Project, tmp_path: Path) -> None:
    """Excel and IATI list what they leave out; another ending is refused."""
    assert not save(kg, tmp_path / "x.xlsx")
    assert save(kg, tmp_path / "x.xml")
    assert not save(kg, tmp_path / "x.json")
    with pytest.raises(WriteError):
        save(kg, tmp_path / "x.doc")
    assert {file.name for file in tmp_path.iterdir()} == {"x.xlsx", "x.xml", "x.json"}


@pytest.mark.parametrize("what", [5, None, "plan.yaml", [], [5]])
def test_what_is_no_project_is_not_written(what: Any, kg: logframe.Project, tmp_path: Path) -> None:
    """What can neither be declared nor answered is refused by the function that was called, and so is an answer."""
    with pytest.raises(WrongTypeError, match=r"^write\(\) takes a project, not "):
        write(what, tmp_path / "x.html")
    mistakes: list[Any] = [what, evaluate(kg, on=ON)]
    for declared in mistakes:
        with pytest.raises(WrongTypeError, match=r"^save\(\) takes a project, not "):
            save(declared, tmp_path / "x.yaml")
        with pytest.raises(WrongTypeError, match=r"^dumps\(\) takes a project, not "):
            dumps(declared, "json")
    assert list(tmp_path.iterdir()) == []


def test_wrong_texts_are_refused() -> None:
    """A text that declares nothing is refused at its line, and so is a format that would run it."""
    with pytest.raises(LoadError) as refused:
        loads("\n\nprojects: [", "yaml")
    assert refused.value.place.file == "<text>"
    with pytest.raises(WriteError, match=r"cannot write projects as \.xlsx; name a file that ends in \.yaml, \.json"):
        dumps(logframe.Project("P", "A workbook is no text"), "xlsx")  # type: ignore[arg-type]  # the mistake itself
    with pytest.raises(LoadError):
        loads("print()", "py")  # type: ignore[arg-type]  # the mistake itself


def test_problems_of_a_file_come_with_its_projects(kg: logframe.Project, tmp_path: Path) -> None:
    """What a reader finds wrong and can leave out is beside the projects."""
    save(kg, tmp_path / "x.xml")
    file = tmp_path / "x.xml"
    text = file.read_text(encoding="utf-8")
    assert getattr(load(file), "problems") == ()  # noqa: B009  # a programme has none
    file.write_text(text.replace('value="260"', 'value="many"', 1), encoding="utf-8")
    projects = load(file)
    assert not isinstance(projects, Programme)
    assert projects.problems
    assert projects[0].id == "KG-2"


PLAIN = st.integers(-50, 50) | st.fractions(-50, 50, max_denominator=20)
NUMBERS = (
    PLAIN.map(lambda number: Number(number, number))
    | st.tuples(PLAIN, PLAIN).map(lambda ends: between(min(ends), max(ends)))
    | PLAIN.map(at_least)
    | PLAIN.map(more_than)
    | PLAIN.map(less_than)
)


@given(NUMBERS, NUMBERS | PLAIN)
def test_a_comparison_holds_for_all_that_is_possible_or_is_refused(first: Number, second: Any) -> None:
    """An answer is that of each possible pair; where pairs differ an error says so."""

    def possible(number: Any) -> list[Fraction]:
        if not isinstance(number, Number):
            return [Fraction(number)]
        tiny = Fraction(1, 1000)
        low = -1000 if number.low is None else number.low + (tiny if number.strict else 0)
        high = 1000 if number.high is None else number.high - (tiny if number.strict else 0)
        return [Fraction(low), Fraction(high)]

    for sign in ("<", "<=", ">", ">="):
        compare = {"<": Fraction.__lt__, "<=": Fraction.__le__, ">": Fraction.__gt__, ">=": Fraction.__ge__}[sign]
        by_pair = {compare(mine, yours) for mine in possible(first) for yours in possible(second)}
        try:
            answer = eval(f"first {sign} second", {}, {"first": first, "second": second})
        except DeclarationError:
            assert len(by_pair) == 2, (first, sign, second)
        else:
            assert by_pair == {answer}, (first, sign, second)


@given(PLAIN, PLAIN)
def test_exact_numbers_equal_plain_ones(first: Any, second: Any) -> None:
    """An exact number equals, and hashes as, a plain number of its size; a range equals none."""
    assert (Number(first, first) == second) == (first == second)
    assert hash(Number(first, first)) == hash(first)
    assert between(first, first + 1) != first


def test_numbers_compare_as_they_are_written() -> None:
    """A float is taken as written, a Decimal exactly; text and truth are refused."""
    share = Number(Fraction(13, 20), Fraction(13, 20))
    assert share == 0.65
    assert share == Decimal("0.65")
    assert 0.6 < share < 0.7
    assert share < math.inf
    assert share != "0.65"
    assert share != True  # noqa: E712  # a truth is no number
    with pytest.raises(TypeError):
        share < "1"  # type: ignore[operator]  # noqa: B015
    with pytest.raises(DeclarationError, match="it is open whether about 10 < 10"):
        about(10) < 10  # noqa: B015
    assert about(10) < 12
    assert at_least(5) > 4
