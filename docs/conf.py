"""The site of the documentation: `python -m sphinx -W -b html docs site`, with `pip install '.[docs]'`.

The pages are those of this folder, as they are on a code platform. The table of contents is made of the links of the
first page.
"""

from __future__ import annotations

import re
from typing import Final

from sphinx.application import Sphinx

project = "logframe"
copyright = "the logframe developers"
extensions = ["myst_parser"]
exclude_patterns = ["site", "reference_examples.md"]
myst_heading_anchors = 4
html_theme = "furo"
html_title = "logframe"
html_copy_source = html_show_sourcelink = False
# Blocks of TOML, YAML and the shell are shown as they are; what a command prints is no language.
suppress_warnings = ["misc.highlighting_failure"]

LISTS: Final = ("rules/", "reference/", "decisions/")
"""Folders whose pages are found by their list and by search; with them every sidebar would have 300 lines."""
_LINK: Final = re.compile(r"\]\(([\w./-]+)\.md\)")


def with_contents(app: Sphinx, page: str, source: list[str]) -> None:
    """Add to the first page what it links to, each page once, under its headings; leave pages of lists out of that."""
    if page.startswith(LISTS) and page.rpartition("/")[2] not in ("index", "README"):
        source[0] = f"---\norphan: true\n---\n\n{source[0]}"
    if page != "index":
        return
    parts = re.split(r"^## (.+)$", source[0], flags=re.MULTILINE)
    listed: set[str] = set()
    for heading, text in zip(parts[1::2], parts[2::2], strict=True):
        names = [name for name in dict.fromkeys(_LINK.findall(text)) if name not in listed]
        # Sections that explain link in the middle of a sentence, and belong to no part of the contents.
        names = names if text.lstrip().startswith("- ") else []
        listed.update(names)
        if names:
            source[0] += f"\n```{{toctree}}\n:hidden:\n:caption: {heading}\n\n" + "\n".join(names) + "\n```\n"


def setup(app: Sphinx) -> None:
    """Let the first page be completed as it is read."""
    app.connect("source-read", with_contents)
