"""Numbers and texts at the limits: what can be declared is written and read back, what is beyond is one line."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from logframe import (
    Count,
    Measure,
    Observation,
    Project,
    Source,
    Target,
    about,
    at_least,
    at_most,
    between,
    convert,
    load,
)
from logframe.cli import main
from logframe.declaration.values.numbers import Missing, Number, exact, fits
from logframe.errors import DeclarationError, LogframeError, WriteError
from logframe.exchange.converting import convert_with_notes
from logframe.exchange.json_text import parse_json
from logframe.exchange.marked import Marked
from logframe.exchange.numbers import PLAIN, exact_number, fraction_number, plain_number
from logframe.exchange.python_text import python_text
from logframe.exchange.values.figure_fields import value_of
from logframe.exchange.yaml_text import parse_yaml

FORMS = (".json", ".yaml", ".xml", ".xlsx", ".py")
LARGEST = 10**400


def again(project: Project, form: str) -> tuple[Project, ...]:
    """Write a project in a format, by way of a Python file, and read it back."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.py"
        source.write_text(python_text([project]), encoding="utf-8")
        read = load(convert(source, Path(folder) / f"target{form}"))
        assert isinstance(read, tuple)
        return read


def ends() -> st.SearchStrategy[int | Fraction]:
    """Draw numbers up to the limits, most of them near to them."""
    whole = st.one_of(
        st.integers(-LARGEST, LARGEST),
        st.integers(0, 1000).map(lambda less: LARGEST - less),
        st.integers(-400, 400).map(lambda power: Fraction(10) ** power),
        st.sampled_from([Fraction(1, 2**1328), Fraction(3, 5**570), LARGEST - 1 + Fraction(0), Fraction(1, LARGEST)]),
    )
    below = st.one_of(st.integers(1, LARGEST), st.sampled_from([1, 2**400, 2**1300, 5**500, 3**800, LARGEST]))
    pairs = st.tuples(whole, below).map(lambda pair: pair[0] / Fraction(pair[1]))
    return st.one_of(whole, pairs).filter(lambda number: fits(Fraction(number)))


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=25)
@given(ends(), ends(), st.integers(0, 5))
def test_every_value_that_is_declared_is_read_back(form: str, first: Any, second: Any, shape: int) -> None:
    """Near the limits too, a value is refused where it is declared or the same again in every format."""
    refused: DeclarationError | None
    shapes: list[Callable[[], Any]] = [
        lambda: first,
        lambda: between(min(first, second), max(first, second)),
        lambda: about(first),
        lambda: about(first, within=abs(second)),
        lambda: at_least(first),
        lambda: at_most(first),
    ]
    try:
        value = shapes[shape]()
    except DeclarationError as problem:
        refused = problem
    else:
        refused = None
    if refused is not None:
        # An approximate value is wider than the number in its middle.
        assert shape in (2, 3)
        assert "more than 400 digits" in refused.what
        return
    project = Project("P", "S", period="2020", budget_total=None)
    indicator = Measure("m", "M", unit="km", observations=[Observation(value, period="2020")])
    project.result("r", "R", indicators=[indicator])
    assert again(project, form) == (project,)


@pytest.mark.parametrize(
    "number",
    [
        10**401, -(10**401), 10**5000, Decimal("1E+999999999"), Decimal("1E-999999999"), Decimal("1e401"),
        Fraction(10**500, 3), Fraction(1, 10**401), Decimal("nan"), Decimal("sNaN"), Decimal("-inf"),
        float("nan"), float("inf"), Decimal("1." + "1" * 5000),
    ],
    ids=lambda number: f"{type(number).__name__}-{number}"[:30] if not isinstance(number, int) else "int",
)  # fmt: skip
def test_numbers_beyond_the_limits_are_refused_where_they_are_declared(number: Any) -> None:
    """No declaration takes a number that no format could hold, and none takes long to say so."""
    for declare in (exact, about, at_least, lambda n: between(0, n), lambda n: about(5, within=n), Target):
        with pytest.raises(DeclarationError):
            declare(number)


def test_what_arithmetic_made_is_held_to_the_same_limits() -> None:
    """A product of numbers is computed in full, and refused where it is declared."""
    product = Number(LARGEST, LARGEST) * LARGEST
    assert product.low == LARGEST * LARGEST
    with pytest.raises(DeclarationError, match="more than 400 digits"):
        Observation(product)


@pytest.mark.parametrize("text", ["a note", "an order", "a sample"])
def test_a_number_too_long_to_write_is_no_traceback(text: str) -> None:
    """Python writes no number of 5,000 digits, and no message of ours tries to."""
    huge: Any = 10**5000
    declare: Callable[[], object] = {
        "a note": lambda: Project("P", "S", note=huge),
        "an order": lambda: Observation(1, order=huge),
        "a sample": lambda: Observation(1, sample_size=huge),
    }[text]
    with pytest.raises(LogframeError, match="…"):
        declare()


@given(st.from_regex(PLAIN, fullmatch=True))
def test_a_plain_number_is_what_python_reads_or_beyond_the_limits(text: str) -> None:
    """The grammar's numbers are exact, and those that are refused are beyond 400 digits."""
    assume(len(text) < 200 and text.isascii())
    exponent = text.lower().partition("e")[2]
    number = plain_number(text)
    if len(exponent.lstrip("+-0")) < 4:
        value = Fraction(Decimal(text))
        assert (number is None) != fits(value)
        assert number is None or (Fraction(number) == value and exact_number(text) == value)
    else:
        assert number is None or number == 0


@pytest.mark.parametrize(
    "text", ["1/0", "1e9/3", "1e999999999", "1/" + "9" * 500, "x", "", "1/-3", "9" * 10**6, "1_0/3"]
)
def test_fractions_that_are_none(text: str) -> None:
    """A fraction is two whole numbers within the limits."""
    assert fraction_number(text) is None


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("1e400", 10**400), ("1e401", None), ("1E+400000000", None), ("-0", 0), ("0e99999999999999999999", 0),
        ("1.", 1), (".5", Fraction(1, 2)), ("+5", 5), ("007", 7), ("٤٠٠", 400), ("４００", 400), ("−4", -4),
        ("4٤", None), ("1_000", None), ("0x1F", None), ("nan", None), ("inf", None), ("1e" + "9" * 50, None),
        ("9" * 10**6, None), ("9" * 400, 10**400 - 1),
    ],
)  # fmt: skip
def test_iati_reads_the_same_numbers(text: str, reads: Any) -> None:
    """What is clearly a number is read, and nothing else is guessed."""
    value = value_of(text)
    assert isinstance(value, Missing) if reads is None else value == Number(reads, reads)


ODD = """1e401 1e999999999 1E+400000000 -1e999999999 1e-999999999 %s 1e%s 0.%s
    nan NaN .nan inf .inf -.inf 1_000 0x1F 0o17
    1:30 1:30:00 01 1. .5 +5 ٤٠٠ ４００ -0 1e400 -1e400 1e-400""".split()
PLACES = {
    "target": '"target": %s',
    "between": '"target": {"between": [%s, %s]}',
    "within": '"target": {"about": 5, "within": %s}',
    "percent": '"target": {"about": 5, "percent": %s}',
    "fraction": '"target": {"fraction": "%s"}',
    "money": '"target": {"amount": %s, "currency": "SEK"}',
    "weight": '"weight": %s',
    "bound": '"observations": [{"value": {"at_least": %s}}]',
    "ratio": '"observations": [{"value": {"out_of": [%s, %s]}}]',
    "share": '"observations": [{"value": 5, "disaggregation": {"sex": {"women": {"share": %s}}}}]',
    "year": '"observations": [{"value": 5, "period": %s}]',
    "order": '"observations": [{"value": 5, "order": %s}]',
    "text": '"note": %s',
}


@pytest.mark.parametrize("form", [".json", ".yaml"])
@pytest.mark.parametrize("place", PLACES)
def test_an_odd_number_is_read_or_refused_at_its_line(place: str, form: str, tmp_path: Path) -> None:
    """Whatever stands for a number, in whatever field: an answer, or a line with the place."""
    file = tmp_path / f"p{form}"
    for odd in ODD:
        number = odd.replace("%s", "9" * 5000)
        keyword = PLACES[place].replace("%s", number)
        file.write_text(
            '{"projects": [{"id": "P", "statement": "S", "period": "2020", "nodes": [{"kind": "result", "id": "r",\n'
            '"statement": "R", "indicators": [{"kind": "measure", "id": "m", "statement": "M", "unit": "km",\n'
            f"{keyword}}}]}}]}}]}}\n",
            encoding="utf-8",
        )
        done = CliRunner().invoke(main, ["evaluate", str(file)])
        assert done.exception is None or isinstance(done.exception, SystemExit), (odd[:20], done.exception)
        assert done.exit_code in (0, 2)
        if done.exit_code == 2:
            lines = done.stderr.splitlines()
            assert all(re.match(rf"{re.escape(str(file))}:\d+: error: ", line) for line in lines), done.stderr
            assert all(len(line) < 900 for line in lines)


@pytest.mark.parametrize("name", ["big_exp.json", "big_exp.yaml", "x2.xml"])
@pytest.mark.parametrize("verb", ["check", "evaluate", "review", "convert"])
def test_hostile_numbers_are_one_line_or_an_answer(name: str, verb: str, shared: Path, tmp_path: Path) -> None:
    """Huge exponents cost neither time nor memory, and end in words."""
    rest = {"review": ["-o", str(tmp_path / "o.html")], "convert": [str(tmp_path / "o.json")]}.get(verb, [])
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_CPU, (20, 20));"
        "from logframe.cli import main; sys.argv[0] = 'logframe'; main()"
    )
    command = [sys.executable, "-c", limited, verb, str(shared / "data" / "hostile" / name), *rest]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONUTF8": "1"})
    assert "Traceback" not in done.stderr
    if name.endswith(".xml"):
        assert done.returncode in (0, 1)
    else:
        assert done.returncode == 2
        assert "more than 400 digits" in done.stderr
        assert done.stderr.count("\n") == 1


PIECES = [
    "",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    ": ",
    ":",
    "\n",
    "- ",
    "  ",
    "é",
    "&a ",
    "*a",
    "?",
    "!x ",
    "!!str ",
    "|",
    ">",
]
PIECES += [
    "#",
    " #",
    ",",
    "---\n",
    "...\n",
    "%",
    "@",
    "\\",
    "\\ud800",
    "\\UFFFFFFFF",
    "\t",
    "\r",
    "\x85",
    "\u2028",
    "\ufeff",
]
YAML = (
    "logframe: 1\nprojects:\n  - id: P\n    note: |\n      two\n      lines\n    limits: [a, 'b', \"c\\n\", {d: 1e3}]\n"
)


@settings(max_examples=300)
@given(st.data())
def test_both_parsers_of_yaml_agree(data: st.DataObject) -> None:
    """With libyaml and without, a text gives the same data, or the same words at the same line."""
    yaml = pytest.importorskip("yaml")
    if not yaml.__with_libyaml__:
        pytest.skip("PyYAML has no libyaml here")
    text = YAML
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.sampled_from(PIECES)) + text[at + data.draw(st.integers(0, 3)) :]
    answers: list[Marked | tuple[int, str]] = []
    for installed in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(yaml, "__with_libyaml__", installed)
            try:
                answers.append(parse_yaml(text, "p.yaml"))
            except LogframeError as refused:
                answers.append((refused.place.line, refused.what))
    assert answers[0] == answers[1]


def test_numbers_of_json_are_ascii() -> None:
    """JSON has ten digits."""
    with pytest.raises(LogframeError, match="a value is expected"):
        parse_json("٤٠٠", "p.json")


texts = st.text(st.characters(), min_size=1, max_size=8).filter(str.strip)
FIELDS = ["statement", "note", "title", "comment", "definition", "id", "part"]


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=40)
@given(
    st.one_of(
        texts, st.sampled_from(["\uffff", "\ufffe", "\x00", "\x01x", "a\r\nb", "\ud800", "_x0001_", "]]>", "\ufeff"])
    ),
    st.sampled_from(FIELDS),
)
def test_text_is_the_same_again_or_its_field_is_named(form: str, text: str, field: str) -> None:
    """Any character in any field survives every format, or one error names the field."""
    keywords = {name: text if name == field else "" for name in FIELDS}
    try:
        project = Project("P" + keywords["id"], keywords["statement"] or "S", period="2020", note=keywords["note"])
        split = {"sex": {keywords["part"]: 1}} if keywords["part"] else {}
        observation = Observation(
            5, period="2020", comment=keywords["comment"], disaggregation=split,
            source=Source("s", keywords["title"] or "T"),
        )  # fmt: skip
        count = Count("c", "C", unit="person", definition=keywords["definition"], observations=[observation])
        project.result("r", keywords["statement"] or "R", indicators=[count])
    except LogframeError:
        assert field == "id"
        return
    try:
        read = again(project, form)
    except WriteError as problem:
        refused = problem
    else:
        assert read == (project,)
        return
    assert any("\ud800" <= sign <= "\udfff" for sign in text)
    assert re.search(rf"the {'sex|name' if field == 'part' else field} has U\+D[89A-F]", refused.what)


def test_what_xml_cannot_hold_is_told_and_kept(tmp_path: Path) -> None:
    """A title of U+FFFF alone is shown by its stand-in, told with its field, and read back as it was."""
    project = Project("P", "S", period="2020")
    project.result("r", "\uffff", indicators=[Count("c", "C\x01", target=5)])
    source, file = tmp_path / "p.py", tmp_path / "p.xml"
    source.write_text(python_text([project]), encoding="utf-8")
    _, notes = convert_with_notes(source, file)
    assert any(str(note).startswith("P/r: the statement has U+FFFF, which XML cannot hold") for note in notes)
    assert any(str(note).startswith("P/r/c: the statement has U+0001") for note in notes)
    assert "<narrative>\ufffd</narrative>" in file.read_text(encoding="utf-8")
    assert load(file) == (project,)
    with pytest.raises(WriteError, match=r"U\+FFFF"):
        convert_with_notes(source, tmp_path / "strict.xml", strict=True)
    assert not (tmp_path / "strict.xml").exists()


def test_what_a_cell_shows_in_part_is_told(tmp_path: Path) -> None:
    """A text longer than a cell is cut in sight, told with its field, and whole where the project is kept."""
    project = Project("P", "S" * 40_000, period="2020")
    source, file = tmp_path / "p.py", tmp_path / "p.xlsx"
    source.write_text(python_text([project]), encoding="utf-8")
    _, notes = convert_with_notes(source, file)
    assert tuple(map(str, notes)) == ("P: the statement: the sheet shows the first 32,000 of its 40,000 characters",)
    assert load(file) == (project,)


def test_an_extension_that_cannot_be_read_is_told(shared: Path) -> None:
    """Where the project beside the results is broken, the results are read and a warning says so."""
    from logframe.iati import read_iati

    read = read_iati(shared / "data" / "hostile" / "x2.xml")
    (problem,) = [problem for problem in read.problems if problem.name == "iati-extension"]
    assert "more than 400 digits" in str(problem.message)
    assert [project.id for project in read.projects] == ["P"]
