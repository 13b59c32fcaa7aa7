"""YAML with the line of every value: 1.2 scalars, no tags, no anchors, names once.

Plain YAML readers take `no` for false and 12:30 for 750; here both are the text that they look like.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

from logframe.errors import LoadError
from logframe.exchange.extras import to_read
from logframe.exchange.limits import DEEPEST, HALF, LONGEST_NUMBER
from logframe.exchange.marked import Marked, Scalar
from logframe.places import Place

_INTEGER: Final = re.compile(r"[-+]?\d+\Z")
_DECIMAL: Final = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?\Z")
# What plain values are resolved to; any other tag would ask for an object to be built.
_TAGS: Final = frozenset("bool float int map merge null seq str timestamp value".split())
_WORDS: Final[dict[str, Scalar]] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}


def parse_yaml(text: str, file: str) -> Marked:
    """Read YAML text of one document.

    Raises LoadError at the line of what is wrong, and if PyYAML is not installed.
    """
    yaml = to_read("YAML", file)
    loader = None
    try:
        loader = yaml.SafeLoader(text)
        _refuse_depth(yaml, text, file)
        node = loader.get_single_node()
        if node is None:
            raise LoadError("the file is empty", do="write projects: [...]", place=Place(file, 1))
        return _marked(yaml, node, file)
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        what = getattr(problem, "problem", None) or str(problem).split("\n")[0]
        # A character that no text has is told by its position alone.
        line = text.count("\n", 0, getattr(problem, "position", 0)) + 1 if mark is None else mark.line + 1
        raise LoadError(f"not valid YAML: {what}", do="mend the line", place=Place(file, line)) from problem
    finally:
        if loader is not None:
            loader.dispose()


def _refuse_depth(module: Any, text: str, file: str) -> None:
    """Read the events first: what is nested too deep, or refers to itself, is refused before it is built."""
    depth = 0
    for event in module.parse(text, Loader=module.SafeLoader):
        place = Place(file, 1 if event.start_mark is None else event.start_mark.line + 1)
        if isinstance(event, module.AliasEvent) or getattr(event, "anchor", None):
            raise LoadError("anchors and aliases (& and *) are not read", do="write the value out", place=place)
        if isinstance(event, module.ScalarEvent) and HALF.search(event.value):
            raise LoadError("a text has half of a character (\\ud800 to \\udfff)", do="mend the line", place=place)
        if isinstance(event, module.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise LoadError(f"not valid YAML: nested deeper than {DEEPEST} levels", do="mend it", place=place)
        elif isinstance(event, module.CollectionEndEvent):
            depth -= 1


def _marked(module: Any, node: Any, file: str) -> Marked:
    line = node.start_mark.line + 1
    place = Place(file, line)
    if node.tag.removeprefix("tag:yaml.org,2002:") not in _TAGS:
        raise LoadError(f"the tag {node.tag[:40]!r} is not read", do="leave it out", place=place)
    if isinstance(node, module.SequenceNode):
        return Marked([_marked(module, one, file) for one in node.value], line)
    if isinstance(node, module.MappingNode):
        found: dict[str, Marked] = {}
        for key, value in node.value:
            where = Place(file, key.start_mark.line + 1)
            if not isinstance(key, module.ScalarNode):
                raise LoadError("a name is no text", do="write name: value", place=where)
            if key.value in found:
                raise LoadError(f"{key.value[:40]!r} stands twice", do="write it once", place=where)
            found[key.value] = _marked(module, value, file)
        return Marked(found, line)
    assert isinstance(node, module.ScalarNode)
    return Marked(scalar(str(node.value), node.style is None, place), line)


def scalar(text: str, is_plain: bool, place: Place) -> Scalar:
    """Read a scalar as YAML 1.2 has it; what is in quotes is text."""
    if not is_plain:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text) or _DECIMAL.match(text):
        if len(text) > LONGEST_NUMBER:
            raise LoadError(f"a number has more than {LONGEST_NUMBER} digits", do="check the figure", place=place)
        return int(text) if _INTEGER.match(text) else Decimal(text)
    return text
