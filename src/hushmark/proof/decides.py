"""Whether every condition of every limb decides: a pair of scenarios apart in that condition, and so in the answer.

Modified condition/decision coverage (RTCA DO-178C; J. J. Chilenski, DOT/FAA/AR-01/18). In both scenarios of a pair the
rest of the limb is met, and the condition alone would turn each answer into the other kind. *Unique-cause* where nothing
else in the provision differs between the two; *masking* where other limbs differ too and decide nothing.
"""

import hashlib
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, replace

from evaluator.law import Condition, Edition, Limb, Provision
from evaluator.policy import Layer
from evaluator.structure import Structure, T
from hushmark.proof.bench import Bench, Bits, Scenarios
from hushmark.proof.everywhere import Everywhere, Witness

Pair = tuple[int, int]


@dataclass(frozen=True)
class Place:
    """A condition of a limb, in every edition in which that limb stands word for word."""

    provision: Provision
    limb: Limb
    condition: Condition
    editions: tuple[str, ...]

    @property
    def mark(self) -> str:
        """A short mark of this condition, by which a record knows it again."""
        told = (self.provision.id, self.limb.name, self.condition.words, *self.editions)
        return hashlib.sha256("|".join(told).encode()).hexdigest()[:12]

    def put(self, *limbs: Limb) -> Callable[[Edition], Edition]:
        """Return what puts other limbs in the place of this one, in all those editions."""

        def change(edition: Edition) -> Edition:
            if edition.id not in self.editions:
                return edition
            return replace(edition, provisions=tuple(map(self._changed(*limbs), edition.provisions)))

        return change

    def _changed(self, *limbs: Limb) -> Callable[[Provision], Provision]:
        def change(provision: Provision) -> Provision:
            if provision.id != self.provision.id or self.limb not in provision.limbs:
                return provision
            new = (one for limb in provision.limbs for one in (limbs if limb == self.limb else (limb,)))
            return replace(provision, limbs=tuple(new))

        return change

    def failing(self, law: Structure[T], met: Callable[[str], T]) -> T:
        """Find where the condition fails and the rest of the limb is met."""
        return law.every((law.negate(law.condition(self.condition, met)), law.limb(self.without, met)))

    def holding(self, law: Structure[T], met: Callable[[str], T]) -> T:
        """Find where the whole limb is met."""
        return law.limb(self.limb, met)

    @property
    def without(self) -> Limb:
        """The limb without the condition."""
        return replace(self.limb, conditions=tuple(c for c in self.limb.conditions if c is not self.condition))


@dataclass(frozen=True)
class Decides:
    """What was found of one condition.

    ``how`` is ``unique-cause`` or ``masking`` with the pair of scenarios (where it is met, where it fails); ``infeasible``
    where no case there can be turns on it, met or failed; ``not shown`` where cases do, and no pair of scenarios shows it:
    ``witnesses`` are those that no scenario shows.
    """

    place: Place
    how: str
    pair: Pair | None = None
    witnesses: tuple[Witness, ...] = ()


def places(layer: Layer) -> tuple[Place, ...]:
    """Return every condition of every limb of a layer, the newest edition's first."""
    found: dict[tuple[str, Limb], tuple[Provision, list[str]]] = {}
    for edition in (*reversed(layer.editions), *reversed(layer.overlays)):
        for provision in edition.provisions:
            for limb in provision.limbs:
                found.setdefault((provision.id, limb), (provision, []))[1].append(edition.id)
    return tuple(
        Place(provision, limb, condition, tuple(reversed(editions)))
        for (_, limb), (provision, editions) in found.items()
        for condition in limb.conditions
    )


def decides(place: Place, bench: Bench, everywhere: Everywhere, known: Container[str] | None = None) -> Decides:
    """Find a pair of scenarios that shows a condition to decide, or that there can be none, or what is missing.

    With ``known`` nothing is searched: these were proven never to decide, by their marks.
    """
    law = bench.structure
    gone, kept = (bench.answers(bench.met, put) for put in (place.put(place.without), place.put()))
    failed = bench.killers(gone) & place.failing(law, bench.met).yes
    met = bench.killers(kept) & place.holding(law, bench.met).yes
    best = min(_pairs(bench, met, failed), key=lambda pair: _apart(bench, pair), default=None)
    if best is not None:
        others = (
            law.condition(c, bench.met)
            for limb in place.provision.limbs
            for c in limb.conditions
            if c.findings != place.condition.findings
        )
        alone = all(_same(other, best) for other in others)
        return Decides(place, "unique-cause" if alone else "masking", best)
    if known is not None:
        return Decides(place, "infeasible" if place.mark in known else "not shown")
    turned = everywhere.turns(place.put(place.without), place.failing)
    held = everywhere.turns(place.put(), place.holding)
    if turned is None or held is None:
        return Decides(place, "infeasible")
    lacking = ((turned, failed), (held, met))
    missing = tuple(witness for witness, shown in lacking if not shown)
    return Decides(place, "not shown", witnesses=missing or (turned, held))


def _pairs(bench: Bench, met: Scenarios, failed: Scenarios) -> Iterator[Pair]:
    for one in bench.places(met):
        for other in bench.places(failed):
            a, b = bench.entries[one], bench.entries[other]
            penalties = a.decision.penalty != b.decision.penalty and a.states_penalty and b.states_penalty
            if a.decision.verdict != b.decision.verdict or penalties:
                yield one, other


def _apart(bench: Bench, pair: Pair) -> tuple[object, ...]:
    """Order pairs: the same readings and the same texts first, then by how many facts differ."""
    a, b = (bench.entries[place].decision for place in pair)
    texts = [[(u.edition.id, u.overlay.id) for u in decision.under] for decision in (a, b)]
    differing = len(set(a.facts.known.items()) ^ set(b.facts.known.items()))
    return (a.readings.chosen != b.readings.chosen, texts[0] != texts[1], differing, pair)


def _same(truth: Bits, pair: Pair) -> bool:
    one, other = pair
    return (truth.yes >> one & 1, truth.no >> one & 1) == (truth.yes >> other & 1, truth.no >> other & 1)
