"""`python -m benchmarks.activities`: the memory that the command takes for an IATI file of many activities.

The activities of the published files are repeated to that number, and each verb runs in a process of its own.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from benchmarks.iati import ACTIVITY
from benchmarks.pairs import ENVIRONMENT, ROOT
from benchmarks.published import IATI

MOST_MEGABYTES: Final = 150
_VERBS: Final = {
    "check": ("check", "{file}", "--fail-on", "never"),
    "check as JSON": ("check", "{file}", "--fail-on", "never", "--format", "json"),
    "check as SARIF": ("check", "{file}", "--fail-on", "never", "--format", "sarif"),
    "check --all": ("check", "{file}", "--fail-on", "never", "--all"),
    "evaluate": ("evaluate", "{file}"),
    "evaluate as CSV": ("evaluate", "{file}", "--format", "csv"),
    "evaluate as JSON": ("evaluate", "{file}", "--format", "json"),
    "review": ("review", "{file}", "-o", "{review}"),
    "explain": ("explain", "{file}"),
    "explain of one": ("explain", "{file}", "{first}"),
}
_MEASURED: Final = """
import resource, sys
from logframe.cli import main
try:
    main(sys.argv[1:])
finally:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak >> (20 if sys.platform == "darwin" else 10), file=sys.stderr)
"""


def write_activities(file: Path, count: int) -> None:
    """Write so many activities with results, those of the published files in turns."""
    texts = [text for source in sorted(IATI.glob("*2.0*.xml")) for text in ACTIVITY.findall(source.read_bytes())]
    small = [text for text in texts if b"<result" in text and len(text) < 20_000]
    with file.open("wb") as out:
        out.write(b'<iati-activities version="2.03">\n')
        for text in islice(cycle(small), count):
            out.write(text)
        out.write(b"</iati-activities>\n")


def main() -> int:
    """Print the peak of memory of every verb beside the limit; 1 if one does not hold."""
    parser = argparse.ArgumentParser(prog="benchmarks.activities")
    parser.add_argument("--count", type=int, default=50_000)
    count = parser.parse_args().count
    if not any(IATI.glob("*.xml")):
        print(f"{IATI} has no IATI files: nothing is measured; LOGFRAME_SHARED names the folder of the data")
        return 0
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "many.xml")
        write_activities(file, count)
        print(f"{count:,} activities, {file.stat().st_size / 1e6:.0f} MB; at most {MOST_MEGABYTES} MB of memory")
        for name, words in _VERBS.items():
            named = [word.format(file=file, first="no-such-indicator", review=f"{folder}/many.html") for word in words]
            ran = subprocess.run(
                [sys.executable, "-c", _MEASURED, *named],
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT, env=ENVIRONMENT,
            )  # fmt: skip
            peak = int(ran.stderr.split()[-1])
            holds = peak <= MOST_MEGABYTES
            failed |= not holds
            print(f"{peak:6} MB  {'holds' if holds else 'DOES NOT HOLD':13}  {name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
