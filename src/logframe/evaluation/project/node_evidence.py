"""How well the effect of a node is known: as well as that of the best known of its own effect indicators."""

from __future__ import annotations

from collections.abc import Mapping

from logframe.declaration.framework.nodes import Node
from logframe.evaluation.fulfilment.evidence import LEVELS_OF_EVIDENCE, NO_EVIDENCE, ChangeDirection, EffectEvidence

_WEAKEST_FIRST = (ChangeDirection.WORSE, ChangeDirection.NONE, ChangeDirection.BETTER)


def node_evidence(node: Node, by_indicator: Mapping[str, EffectEvidence]) -> EffectEvidence:
    """Return the highest evidence of a node's own indicators, context left out.

    Of several of the same level the weakest direction is the node's, as its weakest indicator decides its status.
    """
    own = [by_indicator[indicator.id] for indicator in node.indicators if not indicator.context]
    if len(own) < 2:
        return own[0] if own else NO_EVIDENCE
    level = min([evidence.level for evidence in own], key=LEVELS_OF_EVIDENCE.index)
    best = [evidence for evidence in own if evidence.level is level]
    return min(best, key=lambda evidence: _WEAKEST_FIRST.index(evidence.direction))
