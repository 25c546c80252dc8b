"""All states of findings, each of them yes, no or not known: the law as one diagram over them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from hushmark.logics.logic import Logic
from hushmark.proof.diagram import Diagram, Diagrams

_VALUES = (None, True, False)


class States:
    """All states of findings, none of them left out: a claim is *yes* everywhere exactly where its diagram is *yes*."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self.diagrams = diagrams = Diagrams([(1,) * len(_VALUES)] * len(self.names))
        self.logic: Logic[Diagram, Diagram] = Logic(
            diagrams.every, diagrams.some, diagrams.negate, lambda truth: diagrams.map(_known, truth), self._first
        )
        truths = tuple(map(diagrams.leaf, _VALUES))
        self.leaves = {name: diagrams.choose(level, truths) for level, name in enumerate(self.names)}

    def counterexample(self, claim: Diagram) -> dict[str, bool | None] | None:
        """Return a state with as little known as can be in which a claim is not *yes*, or None: it always is."""
        if claim == self.diagrams.yes:
            return None
        found = self.diagrams.nearest(claim, [0] * len(self.names))
        taken = min(
            (near for value, near in found.items() if value is not True), key=lambda near: near.departures
        ).taken
        return {name: _VALUES[taken.get(level, 0)] for level, name in enumerate(self.names)}

    def _first(self, cases: Sequence[tuple[Diagram, str]], otherwise: str) -> Diagram:
        rest = self.diagrams.leaf(otherwise)
        return reduce(lambda rest, case: self.diagrams.apply(_If(case[1]), case[0], rest), reversed(cases), rest)


def _known(truth: bool | None) -> bool:  # noqa: FBT001 - a truth
    return truth is not None


@dataclass(frozen=True)
class _If:
    """From a truth and another value to this value; equal ones are the same operation, so that a diagram is made once."""

    value: str

    def __call__(self, truth: bool | None, other: str) -> str:  # noqa: FBT001 - a truth
        return self.value if truth is True else other
