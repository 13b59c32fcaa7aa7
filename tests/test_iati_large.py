"""Large IATI files: true lines however long they are, and one activity at a time."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from logframe import evaluate
from logframe.errors import LoadError
from logframe.exchange.iati.activity_elements import ActivityElements
from logframe.exchange.iati.files import iter_checked
from logframe.exchange.iati.reading import activities_of, read_activities
from logframe.iati import iter_iati, read_iati

FIRST = '<iati-activities version="2.03">\n'
LAST = "</iati-activities>\n"


def activity(id: str, *inside: str) -> str:
    """Write an activity with one result and what is to stand in it."""
    return "\n".join(
        (
            "<iati-activity>",
            f"<iati-identifier>{id}</iati-identifier>",
            '<result type="1"><title><narrative>Result</narrative></title>',
            '<indicator measure="1"><title><narrative>People</narrative></title>',
            *inside,
            "</indicator></result>",
            "</iati-activity>\n",
        )
    )


def actual(value: str) -> str:
    """Write a period with one actual, on a line of its own each."""
    return f'<period>\n<period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>\n{value}\n</period>'


@pytest.mark.parametrize("filler", [70_000, 65_530, 65_500, 100])
@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("", '<actual value="7"/>'),
        ("<!-- <result> it's <actual value='1'/> -->\n", '<actual value="7"/>'),
        ("<note><![CDATA[<indicator> <period> \" ' ]]></note>\n", '<actual value="7"/>'),
        ("<?note <target value='1'/>?>\n", '<actual value="7"></actual>'),
        ("", '<actual\n  note="a > b"\n  value="7"\n/>'),
        ("<targets/>\n<target-x/>\n", "<actual  value='7' />"),
        ('<note text="&lt;result> it\'s">\n</note>\n', '<actual value="7"/>'),
    ],
)
def test_lines_are_true_in_long_files(filler: int, before: str, value: str, tmp_path: Path) -> None:
    """The line of a figure is that on which its tag begins, however long the file is and whatever stands before it."""
    text = FIRST + activity("A-1") + "\n" * filler + before + activity("B-2", before, actual(value)) + LAST
    file = tmp_path / "long.xml"
    file.write_text(text, encoding="utf-8")
    one, other = read_activities(file)
    assert one.results[0].line == 4
    (result,) = other.results
    (indicator,) = result.indicators
    (span,) = indicator.spans
    (figure,) = span.actuals
    start = text[: text.rindex("<iati-activity>")].count("\n") + 1
    assert other.line == start
    assert result.line == start + 2
    assert indicator.line == start + 3
    where = text.rindex("<actual")
    assert span.line == text[:where].count("\n") - 1
    assert figure.line == text[:where].count("\n") + 1
    assert figure.value == "7"


def test_a_long_file_names_what_is_broken(tmp_path: Path) -> None:
    """What is no XML is refused at its line, also far down."""
    file = tmp_path / "long.xml"
    file.write_text(FIRST + activity("A-1") + "\n" * 70_000 + "<iati-activity></result>\n" + LAST, encoding="utf-8")
    with pytest.raises(LoadError) as found:
        list(read_activities(file))
    assert found.value.place.line == 70_008


def test_activities_come_one_at_a_time(tmp_path: Path) -> None:
    """Each comes before the next is read; all of them are what the whole file gives."""
    good = activity("A-1", actual('<actual value="7"/>')) + activity("A-1", actual('<actual value="x"/>'))
    file = tmp_path / "good.xml"
    file.write_text(FIRST + good + "<iati-activity/>\n" + LAST, encoding="utf-8")
    found = list(iter_iati(file))
    whole = read_iati(file)
    assert [one.project.id for one in found] == ["A-1", "A-1-2"]
    assert tuple(one.project for one in found) == whole.projects
    assert tuple(problem for one in found for problem in one.problems) == whole.problems
    assert whole.without_results == 1
    assert [len(evaluate(one.project)) for one in found] == [1, 1]
    broken = tmp_path / "broken.xml"
    broken.write_text(FIRST + good + "\n" * 200_000 + "<iati-activity", encoding="utf-8")
    stream = iter_iati(broken)
    assert next(stream).project.id == "A-1"
    with pytest.raises(LoadError):
        list(stream)


def test_a_file_without_results_gives_nothing_one_at_a_time(tmp_path: Path) -> None:
    """Only the whole file is refused for it."""
    file = tmp_path / "none.xml"
    file.write_text(FIRST + "<iati-activity/>\n" + LAST, encoding="utf-8")
    assert list(iter_iati(file)) == []
    with pytest.raises(LoadError, match="no activity of the file has results"):
        read_iati(file)


@pytest.mark.parametrize(
    "passed",
    [
        "<transaction><value>1</value></transaction>",
        "<transaction><transaction/><title><narrative>No</narrative></title></transaction>",
        "<contact-info><contact-info><contact-info/></contact-info><contact-info/><result/></contact-info><transaction/>",
        "<location><x><location/></x><iati-activity/></location>",
        "<note><note/><result/></note>",
    ],
)
def test_what_is_passed_over_says_nothing(passed: str, tmp_path: Path) -> None:
    """What is not asked of an activity is passed over whole, also where it holds an element of its own name."""
    good = [activity(id, actual('<actual value="7"/>')) for id in ("A-1", "B-2", "C-3")]
    plain, file = tmp_path / "plain.xml", tmp_path / "passed.xml"
    plain.write_text(FIRST + "".join(good) + LAST, encoding="utf-8")
    good[1] = good[1].replace("<result", f"{passed}<result")
    file.write_text(FIRST + "".join(good) + LAST, encoding="utf-8")
    assert list(read_activities(file)) == list(read_activities(plain))
    assert len(list(iter_checked(file))) == 3
    file.write_text(f"{FIRST}<iati-activity>{passed}</iati-activity>{LAST}", encoding="utf-8")
    with pytest.raises(LoadError, match="no activity of the file has results"):
        iter_checked(file)


def test_the_elements_of_an_activity_go_with_it(tmp_path: Path) -> None:
    """They are freed where they are no longer used, before anybody looks for garbage."""
    file = tmp_path / "good.xml"
    file.write_text(FIRST + activity("A-1", actual('<actual value="7"/>')) * 3 + LAST, encoding="utf-8")
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        made = [weakref.ref(entry.element) for entry in activities_of(ActivityElements(str(file)))]
        assert [entry() for entry in made] == [None] * 3
    finally:
        if was_enabled:
            gc.enable()
