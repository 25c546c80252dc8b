"""A logic, and what every logic is asked: the grounds of the law, and the verdict."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from typing import Generic, TypeVar

from evaluator.law import Condition, Edition, Limb, Provision, candidates
from evaluator.policy import LAYERS
from evaluator.structure import Structure, T
from evaluator.truth import Truth, Unknown, every, negate, some
from hushmark.proof.laws import law_named

V = TypeVar("V")
"""What stands for a verdict in one logic."""
Texts = tuple[tuple[Edition, Edition], ...]
"""The texts that may be in force: editions, each with the law on top of it."""


@dataclass(frozen=True, slots=True)
class Logic(Structure[T], Generic[T, V]):
    """The law's structure over one logic, and how a verdict is told in it.

    ``known`` tells whether a truth is known; ``first`` takes truths with a value each, and gives the value of the first
    that is *yes*, or else another.
    """

    known: Callable[[T], T]
    first: Callable[[Sequence[tuple[T, str]], str], V]

    def asking(self, leaf: Callable[[str], T]) -> Callable[[str], T]:
        """Return what gives a finding by its name, or with ``!`` its opposite, from what gives it by its name."""
        return lambda name: self.negate(leaf(name[1:])) if name.startswith("!") else leaf(name)

    def yes(self, truth: T) -> T:
        """Find whether a truth is *yes*: no where it is not known."""
        return self.every((self.known(truth), truth))

    def no(self, truth: T) -> T:
        """Find whether a truth is *no*: no where it is not known."""
        return self.yes(self.negate(truth))

    def verdict(self, texts: Texts, met: Callable[[str], T]) -> V:
        """Find the verdict on which all texts agree, as `evaluator.decision.agreed` joins those of one case."""
        forbidden = [self.forbidden(edition, overlay, met) for edition, overlay in texts]
        covered = self.some(self.covered(edition, met) for edition in dict.fromkeys(edition for edition, _ in texts))
        lawful = self.negate(self.some(forbidden))
        uncovered = self.every((lawful, self.negate(covered)))
        verdicts = (self.every(forbidden), "prohibited"), (uncovered, "not-covered"), (lawful, "permitted")
        return self.first(verdicts, "undetermined")


def _first(cases: Sequence[tuple[Truth, str]], otherwise: str) -> str:
    return next((value for truth, value in cases if truth is True), otherwise)


ONE_CASE: Logic[Truth, str] = Logic(every, some, negate, lambda truth: not isinstance(truth, Unknown), _first)
"""The logic of one case: the evaluator's own."""


def texts_of(law: str | date, layer: str = "statute") -> Texts:
    """Return the texts of a law by its name, as `hushmark.proof.laws.law_named` knows it, or of a layer on a day.

    Raises UnknownLaw, and NoEdition for a day before the first edition.
    """
    if isinstance(law, str):
        named = law_named(law)
        return ((named.edition, named.overlay),)
    of = LAYERS[layer]
    return tuple(product(candidates(of.editions, law), candidates(of.overlays, law)))


def grounds(texts: Texts) -> dict[str, Provision]:
    """Return every provision by its citation; if candidates ask different things in its place, also by the edition."""
    asked = list(_provisions(texts))
    ways = {p.citation: {q.limbs for _, q in asked if q.citation == p.citation} for _, p in asked}
    return {p.citation if len(ways[p.citation]) == 1 else f"{p.citation} [{e.id}]": p for e, p in asked}


def over_grounds(texts: Texts) -> Texts:
    """Return the texts with their provisions tested already: each asks, by the name of its ground, whether it is met."""
    names = {(p.citation, p.limbs): name for name, p in grounds(texts).items()}

    def tested(edition: Edition) -> Edition:
        asking = ((p, Condition(p.citation, (names[p.citation, p.limbs],))) for p in edition.provisions)
        return replace(edition, provisions=tuple(replace(p, limbs=(Limb((condition,)),)) for p, condition in asking))

    return tuple((tested(edition), tested(overlay)) for edition, overlay in texts)


def _provisions(texts: Texts) -> Iterator[tuple[Edition, Provision]]:
    for edition in dict.fromkeys((*(edition for edition, _ in texts), *(overlay for _, overlay in texts))):
        yield from ((edition, provision) for provision in edition.provisions)
