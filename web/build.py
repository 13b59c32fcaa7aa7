"""Build the page into a folder of static files: `python web/build.py OUT`; any server then serves the folder.

Pyodide comes from npm's registry and the libraries from PyPI, each by version and hash (packages.toml), once: later
builds take them from the cache (LOGFRAME_PAGE_CACHE, or .cache/logframe-page in the home folder).
"""

from __future__ import annotations

import ast
import base64
import gzip
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import urllib.request
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

WEB: Final = Path(__file__).resolve().parent
ROOT: Final = WEB.parent
PINS: Final[dict[str, Any]] = tomllib.loads((WEB / "packages.toml").read_text(encoding="utf-8"))
CACHE: Final = Path(os.environ.get("LOGFRAME_PAGE_CACHE") or Path.home() / ".cache" / "logframe-page")
SITE: Final = "/lib/logframe-page"
"""Where the libraries stand in Pyodide: compiled files name their sources by it, as tracebacks and places need."""
STANDARD: Final = "/lib/python314.zip"
PLATFORMS: Final = {
    "pure": ("py", "none", "any"),
    "python_sources": ("cp", "cp314", "manylinux2014_x86_64"),
}
COMMAND: Final = re.compile(r"logframe/(cli/|portfolios/|table/|__main__|testing|notebook|meanings\.toml)")
"""What of the library only a command line or a notebook needs."""
LATER: Final = {"networkx": "networkx", "xlrd": "xlrd"}
"""Modules that few files need: each comes in an archive of its own when it is first imported."""
PYODIDE: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
LOCALES: Final = re.compile(r"(root|en|en_001|en_GB|sv|fr|es|ru)\.dat")
LEFT_OUT: Final = re.compile(
    r"\.(so|pyd|c|pyi|pyx|typed)$|\.dist-info/(?!METADATA)|/tests?/|^pytz/zoneinfo/|^babel/(messages|locale-data/LC)"
    r"|^pint/(testsuite|default_en|constants_en)|^yaml/cyaml|^markupsafe/_speedups|^fluent/runtime/py\.typed"
    r"|^babel/(locale-data/.*(?<!\.dat)$)"
)
NOT_RUN: Final = re.compile(
    r"(_pyrepl|unittest|pydoc_data|xmlrpc|wsgiref|multiprocessing|ensurepip|venv|idlelib|sqlite3|curses|dbm)/"
    r"|(pdb|bdb|pydoc|doctest|mailbox|imaplib|smtplib|ftplib|poplib|turtle|cProfile|profile|pstats|trace|timeit"
    r"|_pyio|this|antigravity|pickletools|webbrowser|cmd|rlcompleter)\.py"
    r"|encodings/(cp(037|1006|1026|1125|1140|273|424|500|7\d\d|8(?!50|52|66)\d\d)|mac_\w+|hp_roman8|palmos|ptcp154|johab|hz"
    r"|iso2022_\w+|\w*jis\w*(2004|x0213))\.py"
)
"""Parts of the standard library that no page runs: tools of developers, mail, servers, processes, and code pages of
mainframes, DOS and old Macintoshes, which no file of today is written in."""
_OFFLINE: Final = "web/build.py: {what} could not be fetched, and is not in {cache}: {why}"


class BuildError(Exception):
    """The page cannot be built: in one line, why."""


def main(words: list[str]) -> int:
    """Build the page into the folder that is named, and print what its files weigh."""
    if len(words) != 1 or words[0].startswith("-"):
        print("usage: python web/build.py OUT", file=sys.stderr)
        return 2
    try:
        for name, size, packed in build(Path(words[0])):
            print(f"{packed / 1000:10,.0f} kB gzipped {size / 1000:10,.0f} kB  {name}")
    except BuildError as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


def build(out: Path) -> list[tuple[str, int, int]]:
    """Build the page, and return the name, bytes and gzipped bytes of each file, with their sums at the end."""
    if out.exists() and not (out / "service.js").exists() and (not out.is_dir() or any(out.iterdir())):
        raise BuildError(f"web/build.py: {out} holds other files; name an empty or a new folder")
    pyodide = _pyodide()
    wheels = [wheel for kind in PLATFORMS for wheel in _wheels(kind)]
    with tempfile.TemporaryDirectory(prefix="logframe-page-") as folder:
        made = Path(folder, "page")
        shutil.copytree(WEB / "page", made)
        _pyodide_files(pyodide, made / "pyodide")
        _archives(wheels, made / "python")
        review = _examples(made / "examples", Path(folder))
        _compiled(made)
        _packed(made)
        (made / "words.json").write_text(json.dumps(_words(), ensure_ascii=False), encoding="utf-8")
        _settings(made, review)
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(made, out)
    sizes = [
        (str(file.relative_to(out).as_posix()), *_weight(file)) for file in sorted(out.rglob("*")) if file.is_file()
    ]
    return [*sizes, ("in all", sum(size for _, size, _ in sizes), sum(packed for _, _, packed in sizes))]


def _pyodide() -> Path:
    """Return the package of Pyodide from npm's registry, unpacked in the cache."""
    version, wanted = PINS["pyodide"]["version"], PINS["pyodide"]["sha512"]
    folder = CACHE / f"pyodide-{version}"
    if (folder / "package.json").is_file():
        return folder
    address = f"{_registry()}/pyodide/-/pyodide-{version}.tgz"
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            content = answer.read()
    except OSError as problem:
        raise BuildError(_OFFLINE.format(what=f"pyodide {version}", cache=CACHE, why=problem)) from problem
    if base64.b64encode(hashlib.sha512(content).digest()).decode() != wanted:
        raise BuildError(f"web/build.py: {address} has not the hash that packages.toml names")
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as part, tarfile.open(fileobj=io.BytesIO(content)) as archive:
        archive.extractall(part, filter="data")
        if not folder.exists():
            Path(part, "package").replace(folder)
    return folder


def _registry() -> str:
    """Return the address of npm's registry: as npm is set up where it is at hand."""
    npm = shutil.which("npm")
    asked = os.environ.get("NPM_CONFIG_REGISTRY", "")
    if not asked and npm is not None:
        asked = subprocess.run([npm, "config", "get", "registry"], capture_output=True, text=True, check=False).stdout
    asked = asked.strip().rstrip("/")
    return asked if asked.startswith("http") else "https://registry.npmjs.org"


def _wheels(kind: str) -> list[Path]:
    """Return the wheels of a kind, fetched by pip where the cache lacks one."""
    pins: dict[str, str] = PINS[kind]
    folder = CACHE / kind
    folder.mkdir(parents=True, exist_ok=True)
    hashes = {hashlib.sha256(file.read_bytes()).hexdigest(): file for file in folder.glob("*.whl")}
    lacking = {pin: digest for pin, digest in pins.items() if digest not in hashes}
    if lacking:
        implementation, abi, platform = PLATFORMS[kind]
        with tempfile.TemporaryDirectory(prefix="logframe-page-") as part:
            listed = Path(part, "pins.txt")
            listed.write_text("".join(f"{pin} --hash=sha256:{digest}\n" for pin, digest in lacking.items()))
            command = [
                sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
                "--implementation", implementation, "--abi", abi, "--platform", platform,
                "--python-version", PINS["pyodide"]["python"], "--require-hashes", "-r", str(listed),
                "-d", str(folder),
            ]  # fmt: skip
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            errors = [line for line in done.stderr.splitlines() if "error" in line.lower()] or [done.stderr.strip()]
            raise BuildError(_OFFLINE.format(what=", ".join(lacking), cache=CACHE, why=errors[-1]))
        hashes = {hashlib.sha256(file.read_bytes()).hexdigest(): file for file in folder.glob("*.whl")}
    return [hashes[digest] for digest in pins.values()]


def _pyodide_files(pyodide: Path, folder: Path) -> None:
    folder.mkdir()
    for name in PYODIDE:
        shutil.copy(pyodide / name, folder / name)
    with zipfile.ZipFile(pyodide / "python_stdlib.zip") as archive:
        content = [(name, archive.read(name)) for name in archive.namelist() if not NOT_RUN.match(name)]
    _write_archive(folder / "python_stdlib.zip", content)
    # The page loads no package by Pyodide's own list, whose addresses are of other hosts.
    lock = json.loads((folder / "pyodide-lock.json").read_text(encoding="utf-8"))
    (folder / "pyodide-lock.json").write_text(json.dumps({"info": lock["info"], "packages": {}}), encoding="utf-8")


def _archives(wheels: list[Path], folder: Path) -> None:
    """Write the archives of Python files: what each file needs, and what only few do."""
    folder.mkdir()
    parts: dict[str, dict[str, bytes]] = {"site": {}, **{name: {} for name in LATER}}
    for file in wheels:
        with zipfile.ZipFile(file) as wheel:
            for name in wheel.namelist():
                top = name.partition("/")[0].partition(".")[0].partition("-")[0]
                is_wanted = not LEFT_OUT.search(name)
                if name.startswith("babel/locale-data/"):
                    is_wanted = LOCALES.fullmatch(name.rpartition("/")[2]) is not None
                if is_wanted and not name.endswith("/"):
                    parts.get(top, parts["site"])[name] = wheel.read(name)
    source = ROOT / "src"
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source).as_posix()
        if path.is_file() and "__pycache__" not in path.parts and not COMMAND.match(name):
            parts["site"][name] = path.read_bytes()
    parts["site"]["page_desk.py"] = (WEB / "page_desk.py").read_bytes()
    for part, content in parts.items():
        _write_archive(folder / f"{part}.zip", content.items(), compressed=part in LATER)


def _write_archive(file: Path, content: Iterable[tuple[str, bytes]], *, compressed: bool = False) -> None:
    """Write an archive whose bytes depend on its content alone; what is packed as a whole is not compressed before."""
    method = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in sorted(content):
            shown = _without_docstrings(text) if name.endswith(".py") else text
            archive.writestr(zipfile.ZipInfo(name), shown, method, 9)


def _without_docstrings(source: bytes) -> bytes:
    """Return a module as `python -OO` sees it: no reader sees the docstrings of what runs in a page."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source  # written for a newer Python than builds the page
    lines = source.splitlines(keepends=True)
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    documented = (node for node in ast.walk(tree) if isinstance(node, holders) and ast.get_docstring(node, clean=False))
    for text in sorted((node.body[0] for node in documented), key=lambda text: -text.lineno):
        first, last = text.lineno - 1, (text.end_lineno or text.lineno) - 1
        whole = lines[first][: text.col_offset] + b'""' + lines[last][text.end_col_offset :]
        lines[first : last + 1] = [whole]
    return b"".join(lines)


def _compiled(made: Path) -> None:
    """Put bytecode in the place of sources where Node is at hand to run Pyodide; a page of sources starts slower."""
    node = shutil.which("node")
    if node is None:
        print("web/build.py: without Node the page holds sources, and starts slower", file=sys.stderr)
        return
    command = [node, str(WEB / "compile.mjs"), str(made), SITE, STANDARD]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"web/build.py: Node could not compile the page: {done.stderr.strip().splitlines()[-1]}")


def _packed(made: Path) -> None:
    """Compress the large files as wholes: smaller than file by file, and any server is as quick then."""
    for name in ("pyodide/pyodide.asm.wasm", "pyodide/python_stdlib.zip", "python/site.zip"):
        file = made / name
        with open(f"{file}.packed", "wb") as stream, gzip.GzipFile("", "wb", 9, stream, mtime=0) as packed:
            packed.write(file.read_bytes())
        file.unlink()


def _examples(folder: Path, aside: Path) -> str:
    """Write the examples as data, as an officer has them, and return the review of one."""
    folder.mkdir()
    for source, target in (("kyrgyzstan_phase2.py", "KG-2.xlsx"), ("kazakhstan_phase3.py", "KZ-3.yaml")):
        _logframe("convert", str(ROOT / "examples" / source), str(folder / target))
    _logframe("review", str(folder / "KG-2.xlsx"), "-o", str(aside / "review.html"))
    return (aside / "review.html").read_text(encoding="utf-8")


def _logframe(*words: str) -> None:
    paths = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(
        [sys.executable, "-m", "logframe", *words],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip
    if done.returncode:
        raise BuildError(f"web/build.py: {done.stderr.strip().splitlines()[-1]}")


def _words() -> dict[str, dict[str, str]]:
    """Return the words of the page's own controls by language."""
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in sorted((WEB / "words").glob("*.json"))}


def _settings(made: Path, review: str) -> None:
    """Fill in what the page knows of its own files: sizes, version, and which scripts and styles a review has."""
    page = (made / "index.html").read_text(encoding="utf-8")
    for mark, tag in (("SCRIPT", "script"), ("STYLE", "style")):
        texts = sorted(set(re.findall(f"<{tag}>(.*?)</{tag}>", review, re.DOTALL)))
        hashes = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts)
        page = page.replace(f"'sha256-{mark}'", " ".join(f"'sha256-{digest}'" for digest in hashes))
    (made / "index.html").write_text(page, encoding="utf-8")
    sizes = {file.relative_to(made).as_posix(): file.stat().st_size for file in made.rglob("*") if file.is_file()}
    worker = (made / "worker.js").read_text(encoding="utf-8")
    worker = worker.replace("{/* SIZES */}", json.dumps({name: size for name, size in sizes.items() if size > 100_000}))
    (made / "worker.js").write_text(worker.replace('"SITE"', json.dumps(SITE)), encoding="utf-8")
    names = sorted(name for name in sizes if name != "service.js")
    whole = hashlib.sha256()
    for name in names:
        whole.update(name.encode() + hashlib.sha256((made / name).read_bytes()).digest())
    service = (made / "service.js").read_text(encoding="utf-8")
    service = service.replace('"VERSION"', json.dumps(whole.hexdigest()[:16]))
    service = service.replace("[/* FILES */]", json.dumps(["./", *names]))
    (made / "service.js").write_text(service, encoding="utf-8")


def _weight(file: Path) -> tuple[int, int]:
    """Return the bytes of a file, and of what a server that compresses sends of it."""
    size = file.stat().st_size
    return size, size if file.suffix in (".packed", ".zip", ".xlsx") else len(gzip.compress(file.read_bytes(), 9))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
