"""Damaged files: small valid ones of every format, and the ways in which files come to harm."""

from __future__ import annotations

import functools
import io
import multiprocessing
import random
import re
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

import attrs
from hypothesis import HealthCheck, Phase, given, settings

from benchmarks.table_files import (
    Rows,
    compound_file,
    docx_file,
    ods_file,
    ods_table,
    xls_file,
    xls_looks,
    xls_records,
    xls_sides,
    xlsx_file,
)
from logframe import LogframeError, Project, convert, load
from logframe.exchange.data_text import json_text
from logframe.exchange.loading import READ
from logframe.exchange.unstructuring import data_of
from logframe.testing import projects

EXAMPLES: Final = Path(__file__).resolve().parent.parent / "examples"
FORMATS: Final = (*(ending for ending in READ if ending != ".py"), ".csv", ".parquet")
"""Every format that is read as data; Python runs, and is not tried."""
_MATRIX: Final[Rows] = (
    ("Project", "Water for all", None, "Country:", "Kenya"),
    ("Level", "Statement", "Indicator", "Unit", "Baseline", "Target", "Observed", "Period", "Assumptions"),
    ("Outcome 1", "Children are healthy", "Cases of cholera", "case", 120, 40, "55", "2024", "Peace"),
    ("Output 1.1", "Wells are dug", "Wells\nPeople served", "", "0\n0", "40\n1000", "12\n400", "2024", None),
)
"""A matrix as people have them, in the formats that the library reads and does not write."""
_LARGEST: Final = 6_000
Seeds = dict[str, list[bytes]]

_RESULT: Final = """<result type="2" aggregation-status="1"><title>{title}</title><indicator measure="{measure}"
 ascending="1"><title>{people}</title><baseline year="2020" value="10"/><period><period-start iso-date="2021-01-01"/>
<period-end iso-date="2021-12-31"/><target value="3,469,600"><dimension name="sex" value="female"/></target>
<actual value="47,5"/><actual value="12 %"/></period></indicator></result>"""
_ONE: Final = {"title": "Health", "people": "People", "measure": "1"}
_TWO: Final = {
    "title": "<narrative>Health</narrative>",
    "people": '<narrative xml:lang="fr">Personnes &amp; &#233;</narrative>',
    "measure": "2",
}
_ACTIVITY: Final = """<iati-activities version="{version}"><iati-activity default-currency="USD">
<iati-identifier>XX-1-1</iati-identifier><title>{title}</title>
<activity-date iso-date="2020-01-01" type="{start}"/>{result}</iati-activity></iati-activities>"""
_LAUGHS: Final = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {one} "{f"&{before};" * 10}">' for before, one in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)
_OUTSIDE: Final = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
_TABLES: Final = (
    'period,value,sex,comment\n2024,260,,=1+1\n2024,208,female,\n2024,52,male,"a, b"\n2025,,,\n',
    "\ufeffindicator;date;value;low;high;unit;by:camp\r\nx;2024-01-31;47,5;;;person;\r\nx;2024-02-29;;8;14;;\r\n",
    "period\tvalue\tmissing_reason\tsource\n2024-H1\t3 469 600\t\tinterim\n2024-H2\t\tno report\tinterim\n",
)
# Words of the formats, and what readers stumble over.
_WORDS: Final = (
    *("", " ", "\n", "\t", "- ", "? ", "| ", "> ", "# ", "<<: ", "%YAML 1.1", "{", "}", "[", "]", ":", ",", ";"),
    *"true null ~ no 12:30 2024-02-30 2024/2020 0000 9999-12-31 project -0 0 -1 1e3 1e400 1e-400 .5 0x1F".split(),
    *"1e999999999 -1e-999999999 1_000 NaN Infinity 1/0 １２ ² person/person/person m**99999999 SEK %".split(),
    *("9" * 500, "9" * 5000, "person" * 50, "\u202e", "\u2028", "\x1b[31m", "\\ud800", "\\u0000", '"', "'", "\\"),
    *"between about missing out_of share fraction keep_at_least amount currency kind id contributes_to".split(),
    *"count ratio ordinal milestone qualitative percentage money indicators observations baseline target".split(),
    *"increments snapshot person =1+1 &amp; &#0; &a; <![CDATA[ <!-- ]]> <?x &x *x {{x}} --- ... <a> </a>".split(),
    "!!python/name:os",
)
_NESTS: Final = ("[", '{"a":', "<a>", "- ", "{a: ", "(", '["', "? ", "a:\n ", "<result>", "<narrative>")


def small_projects(count: int) -> list[Project]:
    """Give drawn projects and pieces of the examples, always the same."""
    drawn: list[Project] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(projects())
    def draw(project: Project) -> None:
        drawn.append(project)

    draw()
    for name in ("kyrgyzstan_phase2", "kazakhstan_phase3"):
        for project in load(EXAMPLES / f"{name}.py"):
            for node in list(project.nodes)[: count // 2]:
                alone = attrs.evolve(node, contributes_to=())
                drawn.append(attrs.evolve(project, nodes=[alone], budget=project.budget[:1], staff=(), sources=()))
    return drawn


def seeds(count: int = 24) -> Seeds:
    """Write small valid files of every format."""
    found: Seeds = {ending: [] for ending in FORMATS}
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "seed.json"
        for project in small_projects(count):
            first.write_text(json_text(data_of([project])), encoding="utf-8")
            for ending in FORMATS[:-2]:
                try:
                    written = first if ending == first.suffix else convert(first, first.with_suffix(ending))
                    data = Path(written).read_bytes()
                except LogframeError:
                    continue  # read and not written, or a project that the format does not hold
                if zipfile.is_zipfile(io.BytesIO(data)) or len(data) <= _LARGEST:
                    found[ending].append(data)
    found[".xml"] += list(_iati())
    found[".xlsm"].append(xlsx_file(_MATRIX))
    found[".xls"] += [xls_file(_MATRIX, [(0, 0, 1, 2)]), xls_file(_MATRIX[1:])]
    looked_at = [
        [value if value is None else (value, column % 6) for column, value in enumerate(row)] for row in _MATRIX
    ]
    found[".xls"].append(compound_file(xls_records(looked_at, looks=xls_looks(), beside=xls_sides())))
    found[".ods"] += [ods_file(ods_table(_MATRIX)), ods_file(ods_table(_MATRIX) + ods_table(_MATRIX[1:], "B"))]
    found[".docx"] += [docx_file(_MATRIX, ["Logframe", "Period: 2024"]), docx_file(_MATRIX[1:])]
    found[".csv"] += [one.encode() for one in _TABLES]
    found[".parquet"] += _parquet()
    return {ending: every for ending, every in found.items() if every}


@functools.cache
def _parquet() -> list[bytes]:
    """Return tables of indicators, made in a process of their own: one with threads of polars is not to be forked."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as processes:
        return processes.submit(_indicator_tables).result()


def _indicator_tables() -> list[bytes]:
    import polars as pl

    from benchmarks.random_indicators import random_projects
    from logframe.table.declared_rows import indicator_rows
    from logframe.table.schemas import INDICATORS

    rows = [row for project, day in random_projects(50, 7, 9) for row in indicator_rows(project, day)]
    table, files = pl.DataFrame(rows, schema=INDICATORS, orient="row"), [io.BytesIO(), io.BytesIO()]
    table.write_parquet(files[0])
    table[:20].write_parquet(files[1], compression="uncompressed", row_group_size=7)
    return [file.getvalue() for file in files]


def _iati() -> Iterator[bytes]:
    """Write results of three versions, with what a file may hold that is dangerous to read."""
    for version, texts, start in (("1.01", _ONE, "start-actual"), ("2.01", _TWO, "2"), ("2.03", _TWO, "2")):
        whole = _ACTIVITY.format(version=version, title=texts["title"], start=start, result=_RESULT.format(**texts))
        yield whole.encode()
        yield f'<?xml version="1.0" encoding="UTF-16"?>{whole}'.encode("utf-16")
        yield f'<?xml version="1.0" encoding="ISO-8859-1"?>{whole}'.encode("latin-1")
        for declared in (_LAUGHS, _OUTSIDE):
            dangerous = declared + whole.replace("Health", "&a;").replace("XX-1-1", "&i;")
            yield dangerous.encode()
            yield f'<?xml version="1.0" encoding="UTF-16"?>{dangerous}'.encode("utf-16")


def _cut(data: bytes, chance: random.Random, most: int = 400) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randint(1, most))


def flip(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Change single bytes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def delete(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Leave a piece out."""
    start, end = _cut(data, chance)
    return data[:start] + data[end:]


def repeat(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Write a piece several times."""
    start, end = _cut(data, chance)
    return data[:start] + data[start:end] * chance.choice((2, 3, 50)) + data[end:]


def splice(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Put a piece of another file in."""
    other = chance.choice(every)
    (start, end), (first, last) = _cut(data, chance), _cut(other, chance, 2000)
    return data[:start] + other[first:last] + data[end:]


def truncate(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """End too early."""
    return data[: chance.randrange(len(data) + 1)]


def _replaced(data: bytes, pattern: bytes, by: bytes, chance: random.Random) -> bytes:
    found = list(re.finditer(pattern, data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + by + data[one.end() :]


def inflate(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Make a number longer than numbers are."""
    long = (
        "9" * chance.choice((20, 399, 401, 4301, 30_000)),
        "1e999999999",
        "-1e-99999999",
        f"0.{'3' * 700}",
        "1e4299",
    )
    return _replaced(data, rb"\d+(?:\.\d+)?", chance.choice((*long, *_WORDS)).encode(), chance)


def swap(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Write another word for one: of the format, of the file itself, or one that is dangerous."""
    own = re.findall(rb"[\w-]+", data) or [b""]
    by = chance.choice(_WORDS).encode() if chance.random() < 0.7 else chance.choice(own)
    return _replaced(data, chance.choice((rb"[\w-]+", rb'"[^"]*"', rb">[^<]*<", rb"[^\s,:]+")), by, chance)


def nest(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Nest deeper than anything is."""
    start, _ = _cut(data, chance)
    return data[:start] + chance.choice(_NESTS).encode() * chance.choice((5, 61, 300, 20_000)) + data[start:]


_EXPONENTS: Final = (
    "1e400",
    "-1e400",
    "1e-400",
    "1e4300",
    "1E+999999",
    "1e999999999",
    "-1e-999999999",
    "9e9223372036854775808",
)


def exponent(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Give a number an exponent that no number needs."""
    return _replaced(data, rb"(?<![\w.#-])-?\d+(?:\.\d+)?(?![\w.-])", chance.choice(_EXPONENTS).encode(), chance)


_COUNTS: Final = (
    "0",
    "-1",
    "1",
    "65536",
    "2147483648",
    "4294967295",
    "99999999999",
    "18446744073709551616",
    "9" * 400,
    "",
)


def count(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Declare another count of what follows, or the number of another text or style."""
    pattern = chance.choice(
        (rb'(?<=ount=")[^"]*', rb'(?<=m(?:in|ax)=")[^"]*', rb'(?<= s=")\d+', rb"(?<=<v>)\d+(?=</v>)")
    )
    return _replaced(data, pattern, chance.choice(_COUNTS).encode(), chance)


_FAR: Final = (
    *(
        "A1048576",
        "XFD1",
        "XFD1048576",
        "K90001",
        "A1048577",
        "XFE1",
        "ZZZ999999999",
        "A0",
        "a1",
        "$A$1",
        "1A",
        "A",
        "1",
    ),
    *("A1:XFD1048576", "XFD1048576:A1", "B2:B2", "A1:", ":", "R1C1", "Plan!A1", "\u0661", "A" * 3000),
)


def far(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Move a cell, a row, a merged range or the size of the sheet far away or out of it."""
    if chance.random() < 0.3:
        row, cell = chance.choice((90_001, 1_048_576, 5)), chance.choice(_FAR)
        stray = f'<row r="{row}"><c r="{cell}"><v>1</v></c></row></sheetData>'
        return data.replace(b"</sheetData>", stray.encode(), 1)
    if chance.random() < 0.3:
        merged = "".join(f'<mergeCell ref="{chance.choice(_FAR[:9])}:{chance.choice(_FAR[:9])}"/>' for _ in range(50))
        return data.replace(b"</sheetData>", f"</sheetData><mergeCells>{merged}</mergeCells>".encode(), 1)
    return _replaced(data, rb'(?<= r=")[^"]*|(?<=ref=")[^"]*', chance.choice(_FAR).encode(), chance)


_TARGETS: Final = (
    *(
        "workbook.xml",
        "worksheets/sheet1.xml",
        "worksheets/sheet2.xml",
        "styles.xml",
        "sharedStrings.xml",
        "theme/theme1.xml",
    ),
    *(
        "/xl/workbook.xml",
        "_rels/workbook.xml.rels",
        "../[Content_Types].xml",
        "../../../etc/passwd",
        "/etc/passwd",
        "",
        ".",
    ),
    *(
        "http://localhost:9/",
        "file:///etc/hostname",
        "worksheets\\sheet1.xml",
        "WORKSHEETS/SHEET1.XML",
        "x" * 3000,
        "#A1",
    ),
)


def relation(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Lead a relationship elsewhere: in a loop, to another kind of part, outside, or nowhere."""
    if chance.random() < 0.2:
        return _replaced(data, rb'(?<=Target=")', b'x" TargetMode="External" y="', chance)
    if chance.random() < 0.4:
        return _replaced(
            data, rb'(?<=[:I ]id=")[^"]*|(?<= Id=")[^"]*', chance.choice(("rId1", "rId2", "rId9", "")).encode(), chance
        )
    return _replaced(data, rb'(?<=Target=")[^"]*', chance.choice(_TARGETS).encode(), chance)


_ODD: Final = (b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\x1b[31m", b"\xef\xbb\xbf", b"\r", b"\x85")


def spoil(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Put in bytes that are no text."""
    start, _ = _cut(data, chance)
    odd = chance.choice(
        (b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80", b"\x1b[31m", b"\xef\xbb\xbf", b"\r", b"\x85")
    )
    return data[:start] + odd * chance.choice((1, 1, 1000)) + data[start:]


def lines(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Write a line twice, elsewhere, not at all, or set in otherwise."""
    rows = data.split(b"\n")
    one = chance.randrange(len(rows))
    row = rows.pop(one)
    for _ in range(chance.choice((0, 1, 1, 2))):
        rows.insert(
            chance.choice((one, chance.randrange(len(rows) + 1))), chance.choice((b"", b" ", b"  ", b"\t")) + row
        )
    return b"\n".join(rows)


def recode(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Save in another encoding."""
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-16-be", "utf-32", "utf-8-sig", "latin-1", "cp037")), "replace")


PLAIN: Final[tuple[Callable[[bytes, random.Random, list[bytes]], bytes], ...]] = (
    *(flip, delete, repeat, splice, truncate, inflate, inflate, swap, swap, swap, nest, spoil, lines, recode, exponent),
)
_OF_WORKBOOKS: Final = (count, far, relation)
_WHERE: Final = {count: (b"ount=", b"<v>"), far: (b"<sheetData",), relation: (b"<Relationship ", b"<sheets")}


def mutated(data: bytes, chance: random.Random, every: list[bytes]) -> bytes:
    """Damage a file in one to four ways; an archive mostly in what it holds."""
    if zipfile.is_zipfile(io.BytesIO(data)) and chance.random() < 0.85:
        return _in_archive(data, chance)
    for _ in range(chance.choice((1, 1, 1, 1, 1, 2, 2, 3, 4))):
        data = chance.choice(PLAIN)(data, chance, every)
    return data


def _in_archive(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    texts = [content for _, content in members]
    for _ in range(chance.choice((1, 1, 2, 3))):
        if not members:
            break
        at = chance.randrange(len(members))
        name, content = members[at]
        way = chance.random()
        if way < 0.35:
            # A part that has what is to be changed, so that most of these files are damaged in it alone.
            change = chance.choice(_OF_WORKBOOKS)
            fit = [at for at, (_, text) in enumerate(members) if any(sign in text for sign in _WHERE[change])]
            at = chance.choice(fit or [at])
            members[at] = (members[at][0], change(members[at][1], chance, texts))
        elif way < 0.75:
            members[at] = (name, chance.choice(PLAIN)(content, chance, texts))
        elif way < 0.82:
            members.pop(at)
        elif way < 0.88:
            members.append((name, chance.choice(texts)))
        elif way < 0.94:
            members[at] = (
                chance.choice(("../../x", "/x", "xl/\0", name.upper(), "xl\\workbook.xml", "x" * 300)),
                content,
            )
        else:
            # A few kilobytes that unpack to many megabytes.
            members[at] = (name, content[:-20] + b" " * chance.choice((1_000_000, 60_000_000)) + content[-20:])
    out = io.BytesIO()
    kind = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", kind, compresslevel=1) as archive:
        warnings.simplefilter("ignore", UserWarning)  # names that stand twice are meant
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name.replace("\0", "0")), content, compress_type=kind)
    return out.getvalue()
