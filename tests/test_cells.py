"""Cells of every kind of file: what a reader sees is read with its look, and what a reader does not see is left out."""

from __future__ import annotations

import datetime
import io
import re
import struct
import tempfile
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from benchmarks.table_files import (
    Rows,
    compound_file,
    csv_file,
    docx_file,
    ods_cell,
    ods_file,
    ods_table,
    xls_file,
    xls_looks,
    xls_record,
    xls_records,
    xls_sides,
    xlsx_file,
)
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import example, given, settings
from hypothesis import strategies as st

from logframe import load
from logframe.errors import LoadError
from logframe.exchange.tables.cells.displays import displayed
from logframe.exchange.tables.cells.formats import format_of
from logframe.exchange.tables.cells.grid import Cell, Sheet, Value
from logframe.exchange.tables.cells.sheets import read_sheets
from logframe.messages import Message


def sheets_of(data: bytes, ending: str, folder: Path) -> tuple[Sheet, ...]:
    """Read the sheets of a file."""
    file = folder / f"file{ending}"
    file.write_bytes(data)
    return read_sheets(file)


def seen(sheet: Sheet) -> dict[str, str]:
    """Return what a reader sees in each cell."""
    return {cell.reference: cell.text for cell in sheet.cells.values()}


def left_out(sheet: Sheet) -> list[tuple[str, str, str]]:
    """Return what is left out: its kind, its cell and its text."""
    return [(left.kind, left.place.cell.partition("!")[2], left.text) for left in sheet.left_out]


def replaced(data: bytes, part: str, *changes: tuple[str, str], more: dict[str, str] | None = None) -> bytes:
    """Return an archive with other texts in one part, and more parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == part:
                for old, new in changes:
                    assert old.encode() in content, (old, content)
                    content = content.replace(old.encode(), new.encode())
            after.writestr(name, content)
        for name, text in (more or {}).items():
            after.writestr(name, text)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (Decimal("0.4"), "0%", "40%"),
        (Decimal("0.4"), "0\\ %", "40 %"),
        (Decimal("0.125"), "0.0%", "12.5%"),
        (Decimal("0.005"), "0%", "1%"),
        (1390, "#,##0", "1,390"),
        (1234567, '0.0,,"m"', "1.2m"),
        (Decimal("1234.5"), "_-* #,##0.00_-", "1,234.50"),
        (5, "[$€-407] #,##0", "€ 5"),
        (5, '0 "people"', "5 people"),
        (5, 'General" people"', "5 people"),
        (-5, "#,##0;(#,##0);-", "(5)"),
        (-5, "0", "-5"),
        (-5, "0;;", "-5"),
        (Decimal("-0.4"), "0", "0"),
        (0, "#,##0;(#,##0);-", "-"),
        (0, '0;-0;"n/a"', "n/a"),
        (0, "#,##0", "0"),
        (7, "000", "007"),
        (Decimal("0.5"), "# ?/?", "0.5"),
        (400, '[>=100]0"+";0', "400+"),
        (40, '[>=100]0"+";0', "40"),
        (Decimal("1.5"), "0.00E+00", "1.50E+0"),
        ("x", '0;0;0;"text "@', "text x"),
        ("x", "0.00", "x"),
        (True, "0", "TRUE"),
        (Decimal("0.333333333333333"), "General", "0.3333333333"),
        (10**20, "General", "1.00000E+20"),
        (datetime.date(2021, 3, 5), "mmm yyyy", "Mar 2021"),
        (datetime.date(2021, 3, 5), "[$-409]d/m/yyyy;@", "5/3/2021"),
        (datetime.date(2021, 3, 5), "dddd, dd mmmm yy", "Friday, 05 March 21"),
        (datetime.date(2021, 3, 5), 'yyyy"-Q1;"', "2021-Q1;"),
        (datetime.datetime(2021, 3, 5, 14, 30), "h:mm AM/PM", "2:30 PM"),
        (datetime.datetime(2021, 3, 5, 14, 30), "yyyy-mm-dd hh:mm:ss", "2021-03-05 14:30:00"),
        (datetime.timedelta(hours=30, minutes=2), "[h]:mm", "30:02"),
        (-1, "yyyy", "-1"),
    ],
)
def test_a_number_is_written_as_its_format_says(value: Value, code: str, text: str) -> None:
    """Percentages, thousands, signs, words, conditions and dates are seen as a spreadsheet shows them."""
    assert displayed(value, format_of(code)) == text


@settings(max_examples=300)
@given(
    st.one_of(
        st.integers(-(10**18), 10**18),
        st.floats(-1e300, 1e300).map(lambda number: Decimal(repr(number))),
        st.datetimes(),
        st.timedeltas(),
        st.times(),
        st.text(max_size=5),
        st.booleans(),
    ),
    st.text(st.sampled_from('0#?.,%;@"\\_*[]<>=$-dmyhsAP/ eE+é'), max_size=30),
)
@example(10**300, "0" * 200 + "." + "0" * 700 + "%%%%")
def test_every_format_shows_something(value: Value, code: str) -> None:
    """No code of a format, however odd, stops the reader, and the same cell is always the same text."""
    assert displayed(value, format_of(code)) == displayed(value, format_of(code))


def test_a_workbook_is_read_with_its_look(tmp_path: Path) -> None:
    """Formats, bold, indentation, merged ranges, outline levels and comments stand at their cells."""

    def look(book: Any, sheet: Any) -> None:
        sheet.write_number(1, 0, 0.4, book.add_format({"num_format": "0 %"}))
        sheet.write_string(1, 1, "Output", book.add_format({"bold": True, "indent": 2}))
        sheet.merge_range(2, 0, 4, 1, "Wide")
        sheet.write_formula(5, 0, "=40+2", None, 42)
        sheet.write_formula(5, 1, '=""', None, "")
        sheet.write_comment(5, 0, "A note", {"author": "A"})
        sheet.write_datetime(6, 0, datetime.date(2021, 3, 1), book.add_format({"num_format": "mmm yyyy"}))
        sheet.set_row(6, None, None, {"level": 2})

    data = replaced(xlsx_file([["Head"]], look), SHEET, ('<c r="B6"', '<c r="B6" t="str"'))
    (sheet,) = sheets_of(data, ".xlsx", tmp_path)
    cells = {cell.reference: cell for cell in sheet.cells.values()}
    assert (cells["A2"].value, cells["A2"].text, cells["A2"].percent) == (Decimal("0.4"), "40 %", True)
    assert (cells["B2"].bold, cells["B2"].indent, cells["A2"].bold) == (True, 2, False)
    assert (cells["A3"].merged, sheet.merges) == ((3, 2), ((3, 1, 5, 2),))
    assert (cells["A6"].value, cells["A6"].comment) == (42, "A note")
    assert (cells["A7"].value, cells["A7"].text) == (datetime.date(2021, 3, 1), "Mar 2021")
    assert sheet.outline == {7: 2}
    assert "B6" not in cells
    assert (sheet.left_out, sheet.unknown) == ((), frozenset())
    assert str(cells["A6"].place) == f"{tmp_path / 'file.xlsx'}:A!A6"


def test_what_a_workbook_hides_is_left_out_and_told(tmp_path: Path) -> None:
    """Hidden rows and columns, those of no height or width, covered cells and formulas without a result are told."""

    def hide(book: Any, sheet: Any) -> None:
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(4, 0)
        sheet.set_column(1, 1, None, None, {"hidden": True})
        sheet.merge_range(5, 2, 5, 3, "Seen")
        sheet.write_string(5, 3, "under")
        sheet.write_formula(6, 0, "=SUM(A1:A2)", None, 12345)
        # The merged cell begins in a hidden row and goes on below it.
        sheet.merge_range(2, 4, 3, 4, "Still seen")

    rows = [["a", "b", "c"], ["d"], ["e", "f"], ["g", "h"], ["i"]]
    data = replaced(xlsx_file(rows, hide), SHEET, ("<v>12345</v>", "<v></v>"))
    (sheet,) = sheets_of(data, ".xlsx", tmp_path)
    assert seen(sheet) == {"A1": "a", "C1": "c", "A4": "g", "C6": "Seen", "E3": "Still seen"}
    assert left_out(sheet) == [
        ("hidden-rows", "A2", "d"),
        ("hidden-rows", "A5", "i"),
        ("hidden-columns", "B1", "b"),
        ("covered", "D6", "under"),
        ("without-result", "A7", ""),
    ]
    assert [(left.first, left.last, left.cells) for left in sheet.left_out[:3]] == [
        ("2", "3", 3),
        ("5", "5", 1),
        ("B", "B", 2),
    ]
    assert {cell.text for cell in sheet.aside.values()} == set("bdefhi") | {"under"}
    assert [str(left.message) for left in sheet.left_out] == [
        "rows 2 to 3 are hidden: 3 cells are not read",
        "row 5 is hidden: 1 cell is not read",
        "column B is hidden: 2 cells are not read",
        "“under” lies under a merged cell and is not read",
        "a formula has no stored result, so the cell is not read",
    ]


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_left_out_and_told(state: str, tmp_path: Path) -> None:
    """Nothing of it is seen, and it is a remark once, with the number of its cells."""

    def more(book: Any, sheet: Any) -> None:
        book.add_worksheet("Old").write_row(0, 0, ["a", "b"])

    data = replaced(xlsx_file([["x"]], more), "xl/workbook.xml", ('name="Old"', f'name="Old" state="{state}"'))
    first, second = sheets_of(data, ".xlsx", tmp_path)
    assert seen(first) == {"A1": "x"}
    assert seen(second) == {}
    assert left_out(second) == [("hidden-sheet", "A1", "a")]
    assert str(second.left_out[0].message) == "the sheet is hidden: 2 cells are not read"
    assert [cell.text for cell in second.filled()] == ["a", "b"]


def test_struck_out_text_is_left_out_and_told(tmp_path: Path) -> None:
    """A cell whose font is struck out is not read; of a rich text the pieces that are struck out are not."""

    def strike(book: Any, sheet: Any) -> None:
        struck = book.add_format({"font_strikeout": True})
        sheet.write_string(0, 0, "gone", struck)
        sheet.write_number(0, 1, 400, struck)
        sheet.write_rich_string(0, 2, "300 ", struck, "250", " people")
        sheet.write_rich_string(0, 3, struck, "all ", struck, "gone")
        sheet.write_rich_string(0, 4, book.add_format({"bold": True}), "kept", " whole", struck)

    (sheet,) = sheets_of(xlsx_file([], strike), ".xlsx", tmp_path)
    cells = {cell.reference: cell for cell in sheet.cells.values()}
    assert {name: cell.text for name, cell in cells.items()} == {"C1": "300  people", "E1": "kept whole"}
    assert left_out(sheet) == [
        ("struck", "A1", "gone"),
        ("struck", "B1", "400"),
        ("struck", "C1", "250"),
        ("struck", "D1", "all gone"),
    ]


def test_a_thread_of_comments_stands_in_the_place_of_its_stand_in(tmp_path: Path) -> None:
    """Newer programs write what was said beside a legacy comment that asks for a newer program."""

    def comment(book: Any, sheet: Any) -> None:
        sheet.write_comment(0, 0, "[Threaded comment] Your version of Excel ...")
        sheet.write_comment(1, 0, "A plain one")

    thread = '<ThreadedComments><threadedComment ref="A1" id="1"><text>Is this 400?</text></threadedComment>'
    thread += '<threadedComment ref="A1" id="2" parentId="1"><text>Yes</text></threadedComment></ThreadedComments>'
    link = '<Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"'
    link += ' Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    data = replaced(
        xlsx_file([["x"], ["y"]], comment), "xl/worksheets/_rels/sheet1.xml.rels", ("</Relationships>", link),
        more={"xl/threadedComments/threadedComment1.xml": thread},
    )  # fmt: skip
    (sheet,) = sheets_of(data, ".xlsx", tmp_path)
    assert [cell.comment for cell in sheet.cells.values()] == ["Is this 400?\nYes", "A plain one"]


def test_errors_of_a_spreadsheet_are_marked(tmp_path: Path) -> None:
    """A cell that reads #DIV/0! is filled, and no figure."""

    def fail(book: Any, sheet: Any) -> None:
        sheet.write_formula(0, 0, "=1/0", None, "#DIV/0!")

    (sheet,) = sheets_of(xlsx_file([], fail), ".xlsx", tmp_path)
    assert (sheet.cells[1, 1].text, sheet.cells[1, 1].error) == ("#DIV/0!", True)


def test_numbers_are_exact_by_the_digits_that_people_wrote(tmp_path: Path) -> None:
    """A file that stores 0.28999999999999998 holds 0.29, and a whole number is one."""
    data = replaced(xlsx_file([[0.5, 12]]), SHEET, ("<v>0.5</v>", "<v>0.28999999999999998</v>"))
    (sheet,) = sheets_of(data, ".xlsx", tmp_path)
    assert [cell.value for cell in sheet.cells.values()] == [Decimal("0.29"), 12]
    assert isinstance(sheet.cells[1, 2].value, int)


STYLES = """<style:style style:name="hc" style:family="table-column"><style:table-column-properties
 style:column-width="0cm"/></style:style><style:style style:name="ht" style:family="table"><style:table-properties
 table:display="false"/></style:style><style:style style:name="s" style:family="table-cell"
 style:parent-style-name="p"><style:paragraph-properties fo:margin-left="0.278in"/></style:style>
<style:style style:name="p" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/>
</style:style><style:style style:name="b" style:family="table-cell"><style:text-properties fo:font-weight="bold"/>
<style:paragraph-properties fo:margin-left="0.278in"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/>
</style:style>"""


def test_a_spreadsheet_of_libreoffice_is_read_with_its_look(tmp_path: Path) -> None:
    """Percentages, formulas, notes, merged cells, groups of rows, bold and indented cells, and spaces stand there."""
    table = (
        '<table:table table:name="Plan"><table:table-row>'
        '<table:table-cell office:value-type="percentage" office:value="0.4"><text:p>40 %</text:p></table:table-cell>'
        '<table:table-cell table:style-name="b" office:value-type="string"><text:p>a<text:s text:c="2"/>b<text:tab/>c'
        "<text:line-break/>d</text:p><text:p>e</text:p></table:table-cell></table:table-row>"
        "<table:table-row-group><table:table-row>"
        '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p>'
        "<office:annotation><dc:creator>A</dc:creator><text:p>A note</text:p><text:p>of two lines</text:p>"
        "</office:annotation></table:table-cell>"
        '<table:table-cell table:formula="of:=B9"/>'
        '<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p>'
        "</table:table-cell></table:table-row></table:table-row-group><table:table-row>"
        '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="date"'
        ' office:date-value="2021-03-01"><text:p>Mar 2021</text:p></table:table-cell><table:covered-table-cell/>'
        "</table:table-row><table:table-row><table:covered-table-cell/><table:covered-table-cell"
        ' office:value-type="string"><text:p>under</text:p></table:covered-table-cell>'
        '<table:table-cell office:value-type="time" office:time-value="PT30H02M00S"><text:p>30:02</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    ).replace("<dc:creator>A</dc:creator>", "")
    (sheet,) = sheets_of(ods_file(table, STYLES), ".ods", tmp_path)
    cells = {cell.reference: cell for cell in sheet.cells.values()}
    assert (cells["A1"].value, cells["A1"].text, cells["A1"].percent) == (Decimal("0.4"), "40 %", True)
    assert (cells["B1"].text, cells["B1"].bold, cells["B1"].indent) == ("a  b\tc\nd\ne", True, 2)
    assert (cells["A2"].value, cells["A2"].comment) == (2, "A note\nof two lines")
    assert cells["C2"].error
    assert (cells["A3"].value, cells["A3"].text) == (datetime.date(2021, 3, 1), "Mar 2021")
    assert cells["A3"].merged == (2, 2)
    assert cells["C4"].value == datetime.timedelta(hours=30, minutes=2)
    assert sheet.outline == {2: 1}
    assert left_out(sheet) == [("covered", "B4", "under"), ("without-result", "B2", "")]


def test_what_a_spreadsheet_of_libreoffice_hides_is_left_out_and_told(tmp_path: Path) -> None:
    """Hidden and filtered rows, columns of no width, hidden sheets, struck cells and struck pieces are told."""
    struck = 'a<text:span text:style-name="T1">b</text:span>c'
    table = (
        '<table:table table:name="A"><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:style-name="hc"/><table:table-column table:number-columns-repeated="16381"/>'
        f'<table:table-row><table:table-cell office:value-type="string"><text:p>{struck}</text:p></table:table-cell>'
        f"{ods_cell('gone', table__style_name='s')}{ods_cell('narrow')}</table:table-row>"
        f'<table:table-row table:visibility="collapse">{ods_cell(5)}</table:table-row>'
        f'<table:table-row table:visibility="filter">{ods_cell("f")}</table:table-row>'
        '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048573">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        '<table:table table:name="B" table:style-name="ht"><table:table-row>'
        f"{ods_cell('old')}</table:table-row></table:table>"
    )
    first, second = sheets_of(ods_file(table, STYLES), ".ods", tmp_path)
    assert seen(first) == {"A1": "ac"}
    assert left_out(first) == [
        ("hidden-rows", "A2", "5"),
        ("hidden-columns", "C1", "narrow"),
        ("struck", "A1", "b"),
        ("struck", "B1", "gone"),
    ]
    assert left_out(second) == [("hidden-sheet", "A1", "old")]


def test_what_repeats_is_written_out_as_far_as_it_is_filled(tmp_path: Path) -> None:
    """Repeated cells and rows stand at each of their places, and a million empty ones cost nothing."""
    table = (
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="2">'
        f'<table:table-cell table:number-columns-repeated="2"/>{ods_cell("x", table__number_columns_repeated="2")}'
        '<table:table-cell table:number-columns-repeated="16380"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell/></table:table-row>'
        f"<table:table-row>{ods_cell('last')}</table:table-row></table:table>"
    )
    (sheet,) = sheets_of(ods_file(table), ".ods", tmp_path)
    assert seen(sheet) == {**dict.fromkeys(("C1", "D1", "C2", "D2"), "x"), "A1048576": "last"}
    everywhere = ods_cell("x", table__number_columns_repeated="16384")
    for table, refused in (
        (f'<table:table-row table:number-rows-repeated="1048576">{everywhere}</table:table-row>', "holds more than"),
        (f'<table:table-row table:number-rows-repeated="99999999999">{everywhere}</table:table-row>', "holds more"),
        (f'<table:table-row table:number-rows-repeated="-1">{everywhere}</table:table-row>', "repeats"),
        (f"<table:table-row>{ods_cell(None)}{everywhere}</table:table-row>", "a cell lies in row 1 and column 16385"),
    ):
        with pytest.raises(LoadError, match=refused):
            sheets_of(ods_file(f"<table:table>{table}</table:table>"), ".ods", tmp_path)


def test_a_spreadsheet_with_a_password_or_of_another_kind_says_so(tmp_path: Path) -> None:
    """Both are refused in one line."""
    locked = {"META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>"}
    with pytest.raises(LoadError, match="has a password"):
        sheets_of(ods_file(ods_table([["x"]]), more=locked), ".ods", tmp_path)
    text = replaced(ods_file(""), "content.xml", ("office:spreadsheet", "office:text"))
    with pytest.raises(LoadError, match="no spreadsheet of LibreOffice"):
        sheets_of(text, ".ods", tmp_path)
    with pytest.raises(LoadError, match="no spreadsheet of LibreOffice"):
        sheets_of(b"<html>", ".ods", tmp_path)
    with pytest.raises(LoadError, match="no Word document"):
        sheets_of(b"{\\rtf1", ".docx", tmp_path)


def word_cell(inner: str) -> Any:
    """Return the paragraph of a Word document."""
    return parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>")


def run(text: str, look: str = "") -> str:
    """Return a run of a Word document."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_word_table_is_read_with_its_look(tmp_path: Path) -> None:
    """Merged cells, lines, bold, indentation, comments and paragraphs above stand there; the text outside does not."""

    def look(file: Any, table: Any) -> None:
        table.cell(0, 0).merge(table.cell(0, 1)).text = "Across"
        table.cell(1, 0).merge(table.cell(2, 0)).text = "Down"
        table.cell(1, 1).paragraphs[0].add_run("bold").bold = True
        table.cell(1, 2)._tc.append(word_cell(f'<w:pPr><w:ind w:left="720"/></w:pPr>{run("two")}'))
        file.add_comment(table.cell(1, 1).paragraphs[0].runs[0], text="A note", author="A")
        file.add_paragraph("After the table")
        file.add_table(1, 1).cell(0, 0).text = "second"

    rows = [[None, None, "c"], [None, None, "one"], [None, "x", "y"]]
    first, second = sheets_of(docx_file(rows, ["Title", "", "x" * 500, "Country: A", "2024"], look), ".docx", tmp_path)
    assert [cell.text for cell in first.cells.values() if cell.row < 3] == ["Country: A", "2024"]
    cells = {cell.reference: cell for cell in first.cells.values()}
    assert [cells[name].text for name in ("¶1", "¶2")] == ["Country: A", "2024"]
    assert (cells["A1"].text, cells["A1"].merged) == ("Across", (1, 2))
    assert (cells["A2"].text, cells["A2"].merged) == ("Down", (2, 1))
    assert (cells["B2"].bold, cells["B2"].comment, cells["C1"].bold) == (True, "A note", False)
    assert cells["C2"].text == "one\ntwo"
    assert (cells["B3"].text, cells["B3"].row) == ("x", 5)
    assert seen(second) == {"¶1": "After the table", "A1": "second"}
    assert str(cells["B3"].place) == f"{tmp_path / 'file.docx'}:Table 1!B3"
    assert "outline" in first.unknown


def test_what_a_word_table_hides_is_left_out_and_told(tmp_path: Path) -> None:
    """Deleted, struck and hidden text is a remark, inserted text is read, a deleted row is not."""

    def strike(file: Any, table: Any) -> None:
        cell = table.cell(0, 0)._tc
        cell.append(word_cell(run("kept ") + run("struck", "<w:strike/>") + run("!", '<w:strike w:val="0"/>')))
        deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>300</w:delText></w:r></w:del>'
        inserted = f'<w:ins w:id="2" w:author="A">{run("400")}</w:ins>'
        table.cell(0, 1)._tc.append(word_cell(deleted + inserted))
        table.cell(0, 2)._tc.append(word_cell(run("unseen", "<w:vanish/>") + run("twice", "<w:dstrike/>")))
        row = table.rows[1]._tr
        row.insert(0, parse_xml(f'<w:trPr {nsdecls("w")}><w:del w:id="3" w:author="A"/></w:trPr>'))

    rows: Rows = [[None, None, None], ["row", None, None]]
    (sheet,) = sheets_of(docx_file(rows, then=strike), ".docx", tmp_path)
    assert seen(sheet) == {"A1": "kept !", "B1": "400"}
    assert left_out(sheet) == [
        ("struck", "A1", "struck"),
        ("struck", "B1", "300"),
        ("struck", "C1", "unseentwice"),
        ("struck", "A2", "row"),
    ]


def test_a_table_within_a_cell_is_a_table_of_its_own(tmp_path: Path) -> None:
    """Its cells do not mix with those around it."""

    def nest(file: Any, table: Any) -> None:
        table.cell(0, 1).add_table(1, 1).cell(0, 0).text = "inside"

    outer, inner = sheets_of(docx_file([["a", "b"], ["c", "d"]], then=nest), ".docx", tmp_path)
    assert seen(outer) == {"A1": "a", "B1": "b", "A2": "c", "B2": "d"}
    assert seen(inner) == {"A1": "inside"}
    assert (outer.name, inner.name) == ("Table 1", "Table 2")


def test_numbered_lines_of_a_word_table_have_their_numbers(tmp_path: Path) -> None:
    """Word keeps the numbers apart from the text; levels and bullets are written as a reader sees them."""

    def number(file: Any, table: Any) -> None:
        numbering = file.part.numbering_part.element
        levels = (
            '<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
            '<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>'
        )
        numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'))
        cell = table.cell(0, 0)._tc
        for level, text in ((0, "first"), (1, "under"), (1, "beside"), (0, "second"), (1, "again"), (2, "dot")):
            look = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="91"/></w:numPr></w:pPr>'
            cell.append(word_cell(look + run(text)))

    (sheet,) = sheets_of(docx_file([[None]], then=number), ".docx", tmp_path)
    assert sheet.cells[1, 1].text.splitlines() == [
        "2. first", "2.a) under", "2.b) beside", "3. second", "3.a) again", "• dot",
    ]  # fmt: skip


def test_text_boxes_are_not_read_twice(tmp_path: Path) -> None:
    """What Word writes for older programs beside is passed over."""
    markup = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:AlternateContent {markup}><mc:Choice>{run('x')}</mc:Choice><mc:Fallback>{run('x')}</mc:Fallback>"

    def box(file: Any, table: Any) -> None:
        table.cell(0, 0)._tc.append(word_cell(f"{both}</mc:AlternateContent>"))

    (sheet,) = sheets_of(docx_file([[None]], then=box), ".docx", tmp_path)
    assert seen(sheet) == {"A1": "x"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_of_a_table_of_text_is_found_by_its_rows(delimiter: str, tmp_path: Path) -> None:
    """A title above, decimal commas and commas in texts do not mislead."""
    rows = [
        ["Title of the project"],
        ["Indicator", "Unit", "Value"],
        ["a, b; and c", "person", "47,5"],
        ["d", "%", "1,2"],
    ]
    (sheet,) = sheets_of(csv_file(rows, delimiter), ".csv", tmp_path)
    assert {position: cell.value for position, cell in sheet.cells.items()} == {
        (row, column): value for row, values in enumerate(rows, 1) for column, value in enumerate(values, 1)
    }


def test_a_table_of_text_keeps_every_value_as_text_at_its_line(tmp_path: Path) -> None:
    """Numbers stay texts, a row of several lines is one row, and what the format cannot tell is said."""
    text = '\ufeffsep=;\r\nA;B\r\n"two\r\nlines";007\r\n;-5\r\n'
    (sheet,) = sheets_of(text.encode(), ".csv", tmp_path)
    assert seen(sheet) == {"A2": "A", "B2": "B", "A3": "two\r\nlines", "B3": "007", "B4": "-5"}
    assert str(sheet.cells[4, 2].place) == f"{tmp_path / 'file.csv'}:5:B4"
    assert {"hidden", "struck", "comments", "outline"} <= sheet.unknown
    for data, problem in ((b'a,b\n"x', "not valid CSV"), (b"a\0b", "NUL")):
        with pytest.raises(LoadError, match=problem):
            sheets_of(data, ".tsv", tmp_path)


def test_an_old_workbook_gives_values_and_merged_cells(tmp_path: Path) -> None:
    """One without fonts and looks is read as well; of formulas it is said that they are unknown."""
    rows: Rows = [["Title", None, "c"], [True, Decimal("0.25"), 12], [None, None, "x"]]
    (sheet,) = sheets_of(xls_file(rows, [(0, 0, 0, 1)]), ".xls", tmp_path)
    assert {position: cell.value for position, cell in sheet.cells.items()} == {
        (1, 1): "Title", (1, 3): "c", (2, 1): True, (2, 2): Decimal("0.25"), (2, 3): 12, (3, 3): "x",
    }  # fmt: skip
    assert sheet.cells[1, 1].merged == (1, 2)
    assert sheet.unknown == {"formulas"}


def test_an_old_workbook_gives_what_a_reader_sees(tmp_path: Path) -> None:
    """Formats, fonts, comments and levels as in a new one, what is hidden or struck out aside."""
    rows: Rows = [
        ["head", ("gone", 1), "no column", None, ("bold", 2)],
        [(Decimal("0.72"), 3), (44927, 4), None, (12, 5)],
        ["under"],
        ["no row"],
    ]
    stream = xls_records(rows, looks=xls_looks(), beside=xls_sides())
    (sheet,) = sheets_of(compound_file(stream), ".xls", tmp_path)
    assert seen(sheet) == {
        "A1": "head", "D1": "kept  too", "E1": "bold", "A2": "72%", "B2": "2023-01-01", "D2": "12.0 km", "A3": "under",
    }  # fmt: skip
    assert left_out(sheet) == [
        ("hidden-rows", "A4", "no row"),
        ("hidden-columns", "C1", "no column"),
        ("struck", "B1", "gone"),
        ("struck", "D1", "struck"),
    ]
    assert (sheet.cells[2, 1].percent, sheet.cells[2, 2].value) == (True, datetime.date(2023, 1, 1))
    assert (sheet.cells[1, 5].bold, sheet.cells[1, 5].indent, sheet.outline) == (True, 2, {3: 1})
    assert sheet.cells[1, 1].comment == "a comment"


def test_an_old_workbook_that_lies_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """Cells far apart, damage and passwords end in one line."""
    stream = xls_records([["x"]])
    far = b"".join(xls_record(0x0203, struct.pack("<HHHd", row, 255, 0, 1)) for row in range(4000))
    outside = xls_record(0x0203, struct.pack("<HHHd", 0, 256, 0, 1))
    several = xls_record(0x00BD, struct.pack("<HH", 0, 0) + b"\0" * 6 + struct.pack("<H", 300))
    locked = stream[:20] + b"\x2f\x00\x02\x00\x00\x00" + stream[20:]
    many = stream[:20] + b"\xfc\x00\x08\x00" + b"\xff" * 7 + b"\x7f" + stream[20:]
    moved = int.from_bytes(stream[24:28], "little") + 4
    elsewhere = stream[:24] + moved.to_bytes(4, "little") + stream[28:]
    merges = xls_record(0x00E5, b"\xff\xff")
    whole = compound_file(stream)
    for data, problem in (
        (compound_file(xls_records([["x"]], beside=far)), "lie too far apart"),
        (compound_file(xls_records([["x"]], beside=outside)), "damaged"),
        (compound_file(xls_records([["x"]], beside=several)), "damaged"),
        (compound_file(locked), "has a password"),
        (compound_file(many), "damaged"),
        (compound_file(elsewhere), "damaged"),
        (compound_file(xls_records([["x"]], beside=merges)), "damaged"),
        (whole[:700], "damaged"),
        (whole[:48] + b"\xff" * 4 + whole[52:], "damaged"),
        (whole[:44] + b"\xff\xff\xff\x7f" + whole[48:], "damaged"),
        (whole[:512] + b"\0" * 512 + whole[1024:], "damaged"),
    ):
        with pytest.raises(LoadError, match=problem):
            sheets_of(data, ".xls", tmp_path)


@pytest.mark.parametrize("first", [0, 0xFFFF0000])
def test_the_area_that_an_old_workbook_declares_reserves_nothing(first: int, tmp_path: Path) -> None:
    """Only its cells count, and names that would be evaluated are passed over."""
    area = xls_record(0x0200, struct.pack("<IIHHH", first, 0xFFFFFFFF, 0, 0xFFFF, 0))
    name = xls_record(0x0018, b"\xff" * 20)
    (sheet,) = sheets_of(compound_file(xls_records([["x"]], looks=name, beside=area)), ".xls", tmp_path)
    assert seen(sheet) == {"A1": "x"}


def test_an_old_workbook_asks_for_its_library_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library the error says what to install."""
    import sys

    monkeypatch.setitem(sys.modules, "xlrd", None)
    with pytest.raises(LoadError, match=re.escape("reading .xls needs xlrd")):
        sheets_of(xls_file([["x"]]), ".xls", tmp_path)


_TEXTS = (
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12).map(str.strip).filter(bool)
)
_PLAIN_TEXTS = _TEXTS.filter(lambda text: text[0] not in "'=+-@＝＋－＠" and text.lower()[:4] != "sep=")
_NUMBERS = st.one_of(
    st.integers(-(10**9), 10**9), st.integers(-(10**6), 10**6).map(lambda number: Decimal(number) / 100)
).map(lambda number: int(number) if number == int(number) else number)
_DATES = st.dates(datetime.date(1901, 1, 1), datetime.date(2100, 1, 1))


def grids(*values: st.SearchStrategy[Any]) -> st.SearchStrategy[list[list[Any]]]:
    """Return grids of two to five columns, with empty cells."""
    cells = st.one_of(st.none(), *values)
    return st.integers(2, 5).flatmap(
        lambda wide: st.lists(st.lists(cells, min_size=wide, max_size=wide), min_size=1, max_size=6)
    )


def filled(rows: Rows) -> dict[tuple[int, int], Any]:
    """Return the filled cells of a grid."""
    return {
        (row, column): value
        for row, values in enumerate(rows, 1)
        for column, value in enumerate(values, 1)
        if value is not None
    }


def again(data: bytes, ending: str) -> dict[tuple[int, int], Value]:
    """Return the values of the cells of a written file."""
    with tempfile.TemporaryDirectory() as folder:
        (sheet,) = sheets_of(data, ending, Path(folder))
        assert sheet.left_out == ()
        assert all(isinstance(cell, Cell) and cell.text for cell in sheet.cells.values())
        return {position: cell.value for position, cell in sheet.cells.items()}


@settings(max_examples=40)
@given(grids(_TEXTS, _NUMBERS, st.booleans(), _DATES))
@pytest.mark.parametrize(
    ("ending", "write"), [(".xlsx", xlsx_file), (".ods", lambda rows: ods_file(ods_table(rows)))], ids=[".xlsx", ".ods"]
)
def test_every_value_of_a_workbook_comes_back(
    ending: str, write: Callable[[Rows], bytes], rows: list[list[Any]]
) -> None:
    """Texts, exact numbers, truth values and dates are the same again, at the same places."""
    assert again(write(rows), ending) == filled(rows)


@settings(max_examples=40)
@given(grids(_TEXTS, _NUMBERS, st.booleans()))
def test_every_value_of_an_old_workbook_comes_back(rows: list[list[Any]]) -> None:
    """Texts, numbers and truth values are the same again, at the same places."""
    assert again(xls_file(rows), ".xls") == filled(rows)


@settings(max_examples=30)
@given(grids(_TEXTS))
def test_every_text_of_a_word_table_comes_back(rows: list[list[Any]]) -> None:
    """At the same places."""
    assert again(docx_file(rows), ".docx") == filled(rows)


@settings(max_examples=60)
@given(grids(_PLAIN_TEXTS), st.sampled_from(",;\t|"))
def test_every_text_of_a_table_of_text_comes_back(rows: list[list[Any]], delimiter: str) -> None:
    """Whatever the delimiter, where the first row fills every column and holds no other delimiter."""
    head = [f"Column {number}" for number in range(len(rows[0]))]
    whole: Rows = [
        head,
        *(
            [str(value).translate({ord(sign): "_" for sign in ",;\t|"}) if value else None for value in row]
            for row in rows
        ),
    ]
    assert again(csv_file(whole, delimiter), ".csv") == filled(whole)


LOGFRAME: Rows = [
    ["Level", "Statement", "Indicator", "Unit", "Baseline", "Target", "Observed", "Period"],
    ["Output", "People are trained", "People trained", "person", 0, 400, 260, "2024"],
]


@pytest.mark.parametrize(
    ("ending", "data"),
    [
        (".xlsx", xlsx_file(LOGFRAME)),
        (".xlsm", xlsx_file(LOGFRAME)),
        (".xls", xls_file(LOGFRAME)),
        (".ods", ods_file(ods_table(LOGFRAME))),
        (".docx", docx_file(LOGFRAME, ["Country: Kenya"])),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_every_kind_of_file_is_the_same_logframe(ending: str, data: bytes, tmp_path: Path) -> None:
    """The command reads a matrix from whatever people have it in."""
    (tmp_path / f"plan{ending}").write_bytes(data)
    projects = load(tmp_path / f"plan{ending}")
    assert isinstance(projects, tuple)
    (indicator,) = projects[0].indicators()
    assert str(indicator.observations[0].value) == "260"
    assert "400" in str(indicator.target)


def test_what_is_left_out_is_said_in_every_language() -> None:
    """A message of each kind has its words."""
    from logframe.language.rendering import speaking, words_of

    for language in ("en", "sv", "fr", "es", "ru"):
        with speaking(words_of(language)):
            texts = {
                str(Message("cells-left-out", kind=kind, text="x", first="1", last="2", several="yes", cells=5))
                for kind in ("hidden-sheet", "hidden-rows", "hidden-columns", "covered", "struck", "without-result")
            }
        assert len(texts) == 6


def rows_of(data: bytes, rows: str, folder: Path, *, before: str = "") -> dict[str, Value]:
    """Return what the cells of a sheet hold whose rows are given as XML."""
    changed = replaced(data, SHEET, ("<sheetData>", f"<sheetData>{before}{rows}"))
    (sheet,) = sheets_of(changed, ".xlsx", folder)
    return {cell.reference: cell.value for cell in sheet.cells.values()}


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><v>0.5</v></c><c r="E3" s="0"/></row>',
        '<row r="3"><c r="D3"><v>1e3</v></c></row>',
        '<row r="3" spans="1:9" ht="15" x14ac:dyDescent="0.2"><c r="A3"><v>7</v></c></row>',
        '<row r="3"><c r="A3"><v>1</v></c></row ><row r="4"><c r="A4"><v>2</v></c></row>',
        '<row r="3"><c r="A3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"></row>',
        '<row r="3"><c r="A7"><v>1</v></c><c r="a8"><v>2</v></c></row>',
        '<row r="3"><c t="s" r="A3"><v>0</v></c><c r="B3" t="str"><v>x &amp; y</v></c></row>',
        '<row r="3"><c r="C3" t="b"><v>1</v></c></row>',
        '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><v>3</v></c></row>',
        '<row r="3"><c r="A3" t="inlineStr"><is><t>&lt;row r="5"&gt;</t></is></c></row>',
        '<row r="4"><c r="A4"><v> 5 </v></c></row>',
        '<row r="3"><!-- <row r="5"><c r="A5"><v>9</v></c></row> --><c r="A3"><v>1</v></c></row>',
        '<row r="3"><?x <row r="5"><c r="A5"><v>9</v></c></row> ?><c r="A3"><v>1</v></c></row>',
        '<row r="3"><c r="A3"><v>12345678901234567890</v></c><c r="B3"><v>007</v></c><c r="C3"><v/></c></row>',
    ],
)
def test_rows_are_the_same_however_plainly_they_are_written(rows: str, tmp_path: Path) -> None:
    """Plain rows are taken by their look, all others by the parser, which reads all rows behind a comment."""
    data = xlsx_file([["Text"]])
    plain = rows_of(data, rows, tmp_path)
    assert plain == rows_of(data, rows, tmp_path, before="<!-- read by the parser -->")
    assert len(plain) > 1
    assert "A5" not in plain


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="3"><c r="ZZZ3"><v>1</v></c></row>', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>',
        '<row r="3"><c r="A3" t="s"><v>9</v></c></row>', '<row r="3"><c r="A3" t="s"><v>1e5</v></c></row>',
        '<row r="3"><c r="A3"><v>1</v></c>', '<row r="0"><c r="A0"><v>1</v></c></row>',
    ],
)  # fmt: skip
def test_damaged_rows_are_refused_however_plainly_they_are_written(rows: str, tmp_path: Path) -> None:
    """What no sheet can hold is refused with the same words by the look as by the parser."""
    data = xlsx_file([["Text"]])
    with pytest.raises(LoadError) as by_look:
        rows_of(data, rows, tmp_path)
    with pytest.raises(LoadError) as by_parser:
        rows_of(data, rows, tmp_path, before="<!-- read by the parser -->")
    assert re.sub(r"column \d+", "", str(by_look.value)) == re.sub(r"column \d+", "", str(by_parser.value))


def test_shared_texts_keep_their_order_however_plainly_they_are_written(tmp_path: Path) -> None:
    """A text in pieces stands between plain ones, and each cell gets its own."""
    data = xlsx_file([["first", "second", "third", "fourth"]])
    strings = "xl/sharedStrings.xml"
    changes = (
        ("<t>second</t>", "<r><t>sec</t></r><r><t>ond</t></r>"),
        ("<t>third</t>", "<t>th&amp;rd_x0041_ é</t><rPh><t>no</t></rPh>"),
        ("<t>fourth</t>", "<t>fo_x0041_rth é</t>"),
    )
    (sheet,) = sheets_of(replaced(data, strings, *changes), ".xlsx", tmp_path)
    assert list(seen(sheet).values()) == ["first", "second", "th&rdA é", "foArth é"]
