"""The verb `page`: the built page that reviews files in the browser, served to this computer alone."""

from __future__ import annotations

import functools
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

import click

from logframe.cli.exits import in_one_line
from logframe.cli.options import QUIET, notice, tell
from logframe.errors import LoadError
from logframe.messages import Code, Message
from logframe.places import Place

_HOST: Final = "127.0.0.1"
_ONLY_HERE: Final = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"


class _Files(SimpleHTTPRequestHandler):
    """The files of a folder, with the types that browsers ask for, whatever this computer calls them."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".json": "application/json",
        ".svg": "image/svg+xml",
    }

    def end_headers(self) -> None:
        """Let the scripts beside the page reach no other host; the page itself says so in its head."""
        if self.path.endswith(".js"):
            self.send_header("Content-Security-Policy", _ONLY_HERE)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def list_directory(self, path: Any) -> None:
        """List nothing."""
        self.send_error(404)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing of each file."""


def served(folder: str, port: int) -> ThreadingHTTPServer:
    """Return a server of a folder for this computer alone, at the port that is asked for if it is free."""
    handler = functools.partial(_Files, directory=folder)
    try:
        return ThreadingHTTPServer((_HOST, port), handler)
    except OSError:
        return ThreadingHTTPServer((_HOST, 0), handler)


@click.command(
    help="""Open the page in which files are reviewed in the browser, from the folder that web/build.py wrote.

    It is served to this computer alone, until Ctrl-C."""
)
@click.argument("folder", default="page", type=click.Path())
@click.option("--port", default=8642, type=click.IntRange(0, 65535), help="Port to use (default: 8642, or a free one).")
@click.option("--no-open", is_flag=True, help="Only serve the page; do not open the browser.")
@QUIET
def page(folder: str, port: int, no_open: bool) -> None:
    with in_one_line():
        if not Path(folder, "worker.js").is_file():
            raise LoadError(Message("page-not-built", build=Code(f"python web/build.py {folder}")), place=Place(folder))
    with served(folder, port) as server:
        address = f"http://{_HOST}:{server.server_port}/"
        tell(notice(Message("page-served", address=Code(address))))
        if not no_open:
            import webbrowser

            webbrowser.open(address)
        server.serve_forever()
