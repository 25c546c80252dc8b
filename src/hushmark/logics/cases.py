"""What must hold of the law in every case of facts, where findings hang together: consent, and grounds that overlap."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final

from evaluator.facts import DIMENSIONS, Value
from evaluator.law import Edition
from evaluator.policy import Layer
from evaluator.readings import Readings
from hushmark.proof.diagram import Diagram
from hushmark.proof.outcome import Asked, Space, names_in

Case = Mapping[str, Value | None]
"""The facts in which a case departs from `hushmark.proof.space.USUAL`."""
MORE_CONSENT: Final[tuple[tuple[str, Value, Value], ...]] = (
    *(("consent.kind", "none", kind) for kind in DIMENSIONS["consent.kind"].values if kind != "none"),
    *(("consent.status", other, "current") for other in DIMENSIONS["consent.status"].values if other != "current"),
    ("consent.scope_covers", False, True),
)
"""A fact of consent, a value of it, and one that says more."""


def less_by_consent(layer: Layer, edition: Edition, overlay: Edition) -> Case | None:
    """Return the nearest case in which it is not as lawful any more once there is more consent; None where there is none."""
    space = Space([Asked(name, layer.name) for name in names_in(edition, overlay)], Readings())
    forbidden = space.structure.forbidden(edition, overlay, space.met(layer.name))
    worse = (space.diagrams.apply(_worse, less, more) for less, more in _steps(space, forbidden))
    return space.nearest(space.diagrams.some(worse)).get(True)


def _steps(space: Space, forbidden: Diagram) -> Iterator[tuple[Diagram, Diagram]]:
    """Return whether it is forbidden with less consent, and with more."""
    for key, less, more in MORE_CONSENT:
        place = {value: place for place, alike in enumerate(space.classes.get(key, ())) for value in alike}
        if less in place and more in place:
            level = space.facts.index(key)
            yield (
                space.diagrams.fixed(forbidden, level, place[less]),
                space.diagrams.fixed(forbidden, level, place[more]),
            )


def _worse(less: bool | None, more: bool | None) -> bool:  # noqa: FBT001 - two truths
    return (less is False and more is not False) or (less is not True and more is True)


def overlaps(layer: Layer, edition: Edition) -> dict[tuple[str, str], Case | None]:
    """Return each two grounds that let go, by their citations, with the case nearest to the ordinary one in which both do.

    None where there is no such case. Findings are asked of facts, so that what is found can happen.
    """
    space = Space([Asked(name, layer.name) for name in names_in(edition)], Readings())
    law, met = space.structure, space.met(layer.name)
    grounds = {p.citation: law.provision(p, met) for p in edition.with_effect("lets-go")}
    reached = law.covered(edition, met), law.every(law.provision(p, met) for p in edition.with_effect("opens"))
    return {
        (one, other): space.nearest(law.every((*reached, grounds[one], grounds[other]))).get(True)
        for one, other in combinations(grounds, 2)
    }
