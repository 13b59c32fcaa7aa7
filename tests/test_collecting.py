"""The collector of Python rests while much is made: nothing that is made holds garbage for it, and it works again."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from logframe import Project, check, evaluate, load, review
from logframe.collecting import uncollected
from logframe.errors import UnknownIdError
from logframe.iati import iter_iati, read_iati

EXAMPLES = Path(__file__).parent.parent / "examples"
ON = datetime.date(2006, 6, 30)
PUBLISHED = """<iati-activities version="2.03"><iati-activity><iati-identifier>XM-EX-1</iati-identifier>
<title><narrative>Wells</narrative></title><transaction><value>1</value></transaction>
<result type="1"><title><narrative>Wells are in use</narrative></title>
<indicator measure="1"><title><narrative>Wells built</narrative></title><baseline year="2020" value="0"/>
<period><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
<target value="40"><comment><narrative>by district</narrative></comment></target>
<actual value="12"><dimension name="place" value="north"/></actual>
<actual value="0,5"><dimension name="place" value="south"/></actual>
</period></indicator></result></iati-activity></iati-activities>"""


def _garbage(made: Callable[[], object]) -> list[object]:
    """Return what the collector finds of the library's own after something was made and let go."""
    made()  # what is made once, such as words and lists, is not asked about
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        made()
        gc.collect()
        return [entry for entry in gc.garbage if type(entry).__module__.partition(".")[0] == "logframe"]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()


@pytest.mark.parametrize("work", [evaluate, check, review])
@pytest.mark.parametrize("name", ["kyrgyzstan_phase2", "kazakhstan_phase3"])
def test_what_is_made_of_a_project_holds_no_garbage(name: str, work: Callable[..., object]) -> None:
    (project,) = load(EXAMPLES / f"{name}.py")
    assert not _garbage(lambda: work(project, on=ON))


def test_what_is_read_of_published_activities_holds_no_garbage(tmp_path: Path) -> None:
    file = tmp_path / "published.xml"
    file.write_text(PUBLISHED)
    assert not _garbage(lambda: [evaluate(activity.project) for activity in iter_iati(file)])
    assert not _garbage(lambda: read_iati(file))


def test_garbage_is_seen() -> None:
    def knot() -> None:
        project = Project("P", "Water is safe")
        entries: list[object] = [project]
        entries.append(entries)

    assert len(_garbage(knot)) == 1


def test_the_collector_works_again_after_an_error() -> None:
    with pytest.raises(UnknownIdError):
        evaluate(Project("P", "Water is safe", period="2020"), method="none such")
    assert gc.isenabled()


@pytest.mark.parametrize("without_cycles", [True, False])
def test_who_let_it_rest_keeps_it_at_rest(without_cycles: bool) -> None:
    gc.disable()
    try:
        with uncollected(without_cycles=without_cycles):
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
