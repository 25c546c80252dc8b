"""How strong this suite was measured to be: the figures that every report prints, and the suite that they were measured on.

Two files are kept beside this module and written by what measures: `measured/proof.json` by ``hushmark prove --record``,
`measured/zoo.json` by ``benchmarks/zoo.py``. A report whose suite is another one says so.
"""

from collections.abc import Iterable
from functools import cache
from math import comb
from pathlib import Path
from typing import Any

import msgspec

CONFIDENCE = 0.95
PROOF, ZOO = (Path(__file__).with_name("measured") / name for name in ("proof.json", "zoo.json"))
"""Where the two measurements are kept."""


class Shown(msgspec.Struct, frozen=True):
    """A condition of a provision, and how it was shown to decide.

    ``how`` is ``unique-cause`` or ``masking``, with the scenarios in which it is met and failed; ``infeasible``: proven
    never to decide; or ``not shown``. ``question`` is what the condition asks, ``words`` are the statute's.
    """

    limb: str
    words: str
    question: str
    editions: tuple[str, ...]
    how: str
    met: str | None = None
    failed: str | None = None


class Faults(msgspec.Struct, frozen=True):
    """Single faults of the law: noticed by a scenario, proven to be none, unnoticed, and those that could not be made."""

    killed: int
    equivalent: int
    survivor: int
    not_applied: int

    @property
    def made(self) -> int:
        """How many were made and put to the scenarios."""
        return self.killed + self.equivalent + self.survivor


class OfProvision(msgspec.Struct, frozen=True):
    """What was measured of one provision, in all editions: its conditions, and the faults of its text and its findings.

    A fault of a finding that several provisions ask is counted in each of them.
    """

    citation: str
    faults: Faults
    conditions: tuple[Shown, ...]


class OfLayer(msgspec.Struct, frozen=True):
    """What was measured of one layer of rules: how many scenarios, faults by kind and in all, and each provision."""

    layer: str
    title: str
    scenarios: int
    generated: int
    faults: Faults
    kinds: dict[str, Faults]
    provisions: tuple[OfProvision, ...]
    proven_none: tuple[str, ...]

    def shown(self, *how: str) -> int:
        """Return how many conditions were shown in one of these ways."""
        return sum(condition.how in how for provision in self.provisions for condition in provision.conditions)

    @property
    def conditions(self) -> int:
        """How many conditions there are."""
        return sum(len(provision.conditions) for provision in self.provisions)


class Proven(msgspec.Struct, frozen=True):
    """What ``hushmark prove`` found, layer by layer, of the suite and the law as code with these digests (``sha256:…``).

    ``proven_none`` of a layer are the marks of the faults and conditions that were proven to change no answer.
    """

    suite: str
    law: str
    layers: tuple[OfLayer, ...]


class Defective(msgspec.Struct, frozen=True):
    """A library with one fault: what is wrong, what it offends (empty: no law), its class, and what refused it."""

    name: str
    fault: str
    offends: str
    outcome: str
    caught_by: tuple[str, ...] = ()


class Sound(msgspec.Struct, frozen=True):
    """A correct library that is built otherwise: what is different, and the class that it got."""

    name: str
    difference: str
    outcome: str


class Zoo(msgspec.Struct, frozen=True):
    """What the whole suite with this digest (``sha256:…``) said of every library of the zoo."""

    suite: str
    defective: tuple[Defective, ...]
    sound: tuple[Sound, ...]

    @property
    def false_certificates(self) -> "Rate":
        """Libraries that offend the law and were certified all the same."""
        offending = [one for one in self.defective if one.offends]
        return Rate(sum(one.outcome.startswith("certified") for one in offending), len(offending))

    @property
    def false_refusals(self) -> "Rate":
        """Correct libraries that were not certified."""
        return Rate(sum(not one.outcome.startswith("certified") for one in self.sound), len(self.sound))


class Rate(msgspec.Struct, frozen=True):
    """So many wrong of so many; ``at_most`` is the greatest rate (0 to 1) that this does not speak against."""

    wrong: int
    of: int

    @property
    def at_most(self) -> float:
        """The upper bound of the exact binomial interval, one-sided at 95 % (C. J. Clopper, E. S. Pearson, 1934)."""
        return upper_bound(self.wrong, self.of)


class Strength(msgspec.Struct, frozen=True):
    """Everything measured; a part that was not measured is None."""

    proven: Proven | None
    zoo: Zoo | None

    def of(self, citation: str) -> OfProvision | None:
        """Return what was measured of a provision, as ``24-90-119(2)(d)``, or None: it was not measured."""
        found = (p for layer in self.layers for p in layer.provisions if p.citation == citation)
        return next(found, None)

    @property
    def layers(self) -> tuple[OfLayer, ...]:
        """The layers that were measured."""
        return self.proven.layers if self.proven else ()


def upper_bound(wrong: int, of: int, confidence: float = CONFIDENCE) -> float:
    """Return the greatest rate at which no more than ``wrong`` of ``of`` are still as likely as 1 - ``confidence``.

    Raises ValueError where there are more wrong than there are.
    """
    if not 0 <= wrong <= of:
        message = f"{wrong} wrong of {of}: there cannot be more wrong than there are"
        raise ValueError(message)
    if wrong == of:
        return 1.0
    low, high = wrong / of, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        likely = sum(comb(of, k) * middle**k * (1 - middle) ** (of - k) for k in range(wrong + 1))
        low, high = (middle, high) if likely > 1 - confidence else (low, middle)
    return high


@cache
def strength() -> Strength:
    """Return what was measured of the suite that this Hushmark came with."""
    return Strength(_read(PROOF, Proven), _read(ZOO, Zoo))


def _read(file: Path, kind: type[Any]) -> Any:  # noqa: ANN401 - whichever kind was asked for
    return msgspec.json.decode(file.read_bytes(), type=kind) if file.is_file() else None


def recorded(measured: Proven | Zoo) -> bytes:
    """Return the bytes of the file that keeps a measurement."""
    return msgspec.json.format(msgspec.json.encode(measured), indent=1) + b"\n"


def proven(told: dict[str, Any]) -> Proven:
    """Return what is kept of a proof in plain data (`hushmark.proof.telling.plain`)."""
    return Proven(told["suite"], told["law"], tuple(_layer(layer) for layer in told["layers"]))


def _layer(told: dict[str, Any]) -> OfLayer:
    mutants = told["mutants"]
    kinds = {kind.pop("kind"): Faults(**kind) for kind in (dict(kind) for kind in mutants["kinds"])}
    places = dict.fromkeys(condition["provision"] for condition in told["conditions"])
    provisions = (
        OfProvision(place, _faults(place, mutants), _conditions(place, told["conditions"])) for place in places
    )
    whole = Faults(mutants["killed"], mutants["equivalent"], mutants["survivor"], len(mutants["not_applied"]))
    return OfLayer(
        told["layer"],
        told["title"],
        told["scenarios"],
        told["generated"],
        whole,
        kinds,
        tuple(provisions),
        tuple(told["proven_none"]),
    )


def _faults(place: str, mutants: dict[str, Any]) -> Faults:
    statuses = [mutant["status"] for mutant in mutants["list"] if place in (mutant["place"], *mutant["asked_in"])]
    not_applied = sum(one["place"].partition(" of the limb")[0] == place for one in mutants["not_applied"])
    return Faults(statuses.count("killed"), statuses.count("equivalent"), statuses.count("survivor"), not_applied)


def _conditions(place: str, told: Iterable[dict[str, Any]]) -> tuple[Shown, ...]:
    keys = ("limb", "words", "question", "how", "met", "failed")
    return tuple(
        Shown(editions=tuple(one["editions"]), **{key: one[key] for key in keys})
        for one in told
        if one["provision"] == place
    )
