"""Copies of the reference evaluator that have each forgotten one condition of the law.

``python:tests.forgetful:card_or_number`` is the reference evaluator with the condition that asks the finding
``card_or_number`` struck from every edition, and nothing else changed.
"""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

from evaluator import decision
from evaluator.findings import FINDINGS
from evaluator.law import Edition
from evaluator.policy import LAYERS
from hushmark.reference import Reference


def without(edition: Edition, finding: str) -> Edition:
    """Strike a condition from an edition."""
    provisions = tuple(
        replace(
            p,
            limbs=tuple(
                replace(limb, conditions=tuple(c for c in limb.conditions if finding not in c.findings))
                for limb in p.limbs
            ),
        )
        for p in edition.provisions
    )
    return replace(edition, provisions=provisions)


def __getattr__(finding: str) -> type[Reference]:
    """Return a reference evaluator that has forgotten the condition of this finding."""
    if finding not in FINDINGS:
        raise AttributeError(finding)

    class Forgetful(Reference):
        """The law less one condition."""

        def initialize(self, params: dict[str, Any]) -> dict[str, Any]:
            statute = LAYERS["statute"]
            forgotten = replace(statute, editions=tuple(without(e, finding) for e in statute.editions))
            decision.LAYERS = MappingProxyType({**LAYERS, "statute": forgotten})
            return super().initialize(params)

    return Forgetful
