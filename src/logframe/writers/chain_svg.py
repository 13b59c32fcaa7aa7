"""The results chain as a picture: what leads to what, how far it has come, and where measurement stops.

Activities stand on the left, objectives on the right. A result whose effect is not measured or reported
has a broken frame and a broken arrow, and says so in words: nothing depends on colour alone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import attrs
from markupsafe import Markup

from logframe.evaluation.fulfilment.evidence import ChangeDirection
from logframe.messages import Message
from logframe.reviews.phrases import evidence_of, half_way_in_words, state_of
from logframe.reviews.sections import ChainNode
from logframe.writers.catalogue_words import say, words
from logframe.writers.drawing import lines_of

_WIDTH, _GAP_X, _GAP_Y, _LINE, _PAD, _CHARS, _BOLD = 236, 64, 18, 16, 10, 33, 29


@attrs.frozen
class _Box:
    node: ChainNode
    x: int
    y: int
    height: int
    lines: tuple[tuple[str, str], ...]

    @property
    def middle(self) -> int:
        return self.y + self.height // 2


def chain_svg(nodes: Sequence[ChainNode], name: str) -> Markup:
    """Draw the chain as SVG with a title and a description; `name` makes its ids unique in a page."""
    boxes = _placed(nodes)
    width = max(box.x + _WIDTH for box in boxes) + 2
    height = max(box.y + box.height for box in boxes) + 2
    parts = [
        Markup(
            '<svg xmlns="http://www.w3.org/2000/svg" role="img" class="chain" viewBox="0 0 {} {}" '
            'width="{}" height="{}" aria-labelledby="{}-t {}-d">'
        ).format(width, height, width, height, name, name),
        Markup('<title id="{}-t">{}</title>').format(name, say("chain-title")),
        Markup('<desc id="{}-d">{}</desc>').format(name, " ".join(chain_words(nodes))),
        Markup(
            '<defs><marker id="{}-a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
            'orient="auto"><path d="M0 0 L8 4 L0 8 z" class="tip"/></marker></defs>'
        ).format(name),
        *_arrows(boxes, name),
        *(_box(box) for box in boxes),
        Markup("</svg>"),
    ]
    return Markup("\n").join(parts)


def chain_words(nodes: Sequence[ChainNode]) -> list[str]:
    """Return in words what the picture shows, a sentence for each node."""
    return [str(_in_words(node)) for node in nodes]


def _in_words(node: ChainNode) -> Message:
    return Message(
        "chain-node",
        kind=node.kind,
        id=node.id,
        statement=node.statement,
        leads_to=node.contributes_to,
        status=node.status,
        half_way=None if node.evidence is None else half_way_in_words(node),
    )


def _placed(nodes: Sequence[ChainNode]) -> list[_Box]:
    columns: dict[int, list[ChainNode]] = {}
    for node in nodes:
        columns.setdefault(node.column, []).append(node)
    last = max(columns)
    places: dict[str, float] = {}
    for column in sorted(columns):
        # Nodes stand in the order of what they lead to, so that few arrows cross.
        columns[column].sort(key=lambda node: _mean([places[id] for id in node.contributes_to if id in places]))
        places.update((node.id, number / len(columns[column])) for number, node in enumerate(columns[column]))
    feeding: dict[str, list[int]] = {}
    boxes: list[_Box] = []
    for column in sorted(columns, reverse=True):
        # From the left: a node stands beside the middle of what leads to it, and below the node before it.
        y = 1
        for node in columns[column]:
            lines = _lines(node)
            height = len(lines) * _LINE + 2 * _PAD
            wanted = int(_mean(feeding[node.id])) - height // 2 if node.id in feeding else y
            box = _Box(node, 1 + (last - column) * (_WIDTH + _GAP_X), max(y, wanted), height, lines)
            boxes.append(box)
            y = box.y + height + _GAP_Y
            for id in node.contributes_to:
                feeding.setdefault(id, []).append(box.middle)
    return _lowered(boxes)


def _lowered(boxes: Sequence[_Box]) -> list[_Box]:
    """Move boxes to which nothing leads down to beside what they lead to, as far as the next ones leave room.

    What leads to nothing either, such as an activity of no result, goes to the foot of its column.
    """
    foot = max(box.y + box.height for box in boxes)
    right = max(box.x for box in boxes)
    fed = {id for box in boxes for id in box.node.contributes_to}
    placed: dict[str, _Box] = {}
    floors: dict[int, int] = {}
    for box in reversed(boxes):
        lowest = box.y
        if box.node.id not in fed and box.x < right:
            middles = [placed[id].middle for id in box.node.contributes_to if id in placed]
            wanted = int(_mean(middles)) - box.height // 2 if middles else foot - box.height
            lowest = max(box.y, min(wanted, floors.get(box.x, foot + _GAP_Y) - _GAP_Y - box.height))
        placed[box.node.id] = attrs.evolve(box, y=lowest)
        floors[box.x] = lowest
    return list(placed.values())


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else float("inf")


def _lines(node: ChainNode) -> tuple[tuple[str, str], ...]:
    wrapped = textwrap.wrap(words(node.statement), _BOLD)
    if len(wrapped) > 4:
        wrapped = [*wrapped[:3], textwrap.shorten(" ".join(wrapped[3:]), _BOLD, placeholder=" …")]
    lines = [("says", text) for text in wrapped]
    lines += [("id", text) for text in textwrap.wrap(node.id, _CHARS)]
    stops = Message("chain-stops-here") if node.stops_half_way else None
    for kind, message in (("state", state_of(node)), ("stop", stops), (_look_of_effect(node), evidence_of(node))):
        if message is not None:
            lines += [(kind, text) for text in lines_of(str(message), _CHARS if kind == "state" else _BOLD)]
    return tuple(lines)


def _look_of_effect(node: ChainNode) -> str:
    """Return how the evidence of effect looks: that something became worse is known as well, but is no good news."""
    if not node.carries or node.evidence is None:
        return "state"
    return "stop" if node.evidence.fields.get("direction") is ChangeDirection.WORSE else "effect"


def _arrows(boxes: list[_Box], name: str) -> list[Markup]:
    by_id = {box.node.id: box for box in boxes}
    drawn = []
    for box in boxes:
        for id in box.node.contributes_to:
            to = by_id.get(id)
            if to is None:
                continue
            broken = " broken" if "path" in box.node.stops_half_way else ""
            x1, y1, x2, y2 = box.x + _WIDTH, box.middle, to.x, to.middle
            if x2 <= x1:
                # Both stand in one column: the arrow goes round on the right.
                x2 = to.x + _WIDTH
                path = f"M{x1} {y1} C{x1 + 40} {y1} {x2 + 40} {y2} {x2 + 1} {y2}"
            else:
                bend = (x2 - x1) // 2
                path = f"M{x1} {y1} C{x1 + bend} {y1} {x2 - bend} {y2} {x2 - 1} {y2}"
            drawn.append(
                Markup('<path class="arrow{}" d="{}" marker-end="url(#{}-a)"/>').format(Markup(broken), path, name)
            )
    return drawn


def _box(box: _Box) -> Markup:
    node = box.node
    frame = " broken" if node.stops_half_way else (" whole" if node.carries else "")
    texts = []
    for number, (kind, text) in enumerate(box.lines):
        y = box.y + _PAD + number * _LINE + 12
        texts.append(Markup('<text class="{}" x="{}" y="{}">{}</text>').format(kind, box.x + _PAD, y, text))
    return Markup('<g class="{}{}"><rect x="{}" y="{}" width="{}" height="{}" rx="{}"/>{}</g>').format(
        node.kind,
        Markup(frame),
        box.x,
        box.y,
        _WIDTH,
        box.height,
        12 if node.kind == "activity" else 2,
        Markup("").join(texts),
    )
