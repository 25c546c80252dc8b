"""The proof that the scenarios bite: every condition decides, every value occurs, every fault of the law is noticed."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from evaluator.decision import Decision, decide
from evaluator.facts import DIMENSIONS
from evaluator.law import Edition, candidates
from evaluator.policy import LAYERS, Layer
from evaluator.readings import REGISTER, Readings
from hushmark.describe import Answer
from hushmark.examine import Described
from hushmark.proof.bench import Bench, Bits, Entry, Scenarios
from hushmark.proof.decides import Decides, decides, places
from hushmark.proof.everywhere import STRUCTURAL, Everywhere, Witness
from hushmark.proof.mutants import (
    Mutant,
    NotApplied,
    OfDay,
    OfReading,
    OfText,
    OfValue,
    of_days,
    of_readings,
    of_text,
    of_values,
)
from hushmark.proof.outcome import names_in
from hushmark.proof.search import Found, witnesses
from hushmark.proof.space import Tree, readings_asked, tree_of

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Told:
    """What became of one mutant: the scenarios that kill it; if none does, whether there is no case that tells it from the law.

    ``witness`` is the nearest case that does, where one was searched for.
    """

    mutant: Mutant
    killers: Scenarios
    none: bool = False
    witness: Witness | None = None

    @property
    def status(self) -> str:
        """``killed``; ``equivalent``: proven to answer as the law in every case; or ``survivor``."""
        return "killed" if self.killers else "equivalent" if self.none else "survivor"


@dataclass(frozen=True)
class Used:
    """An enumerated fact, with the number of scenarios in which it has each of its values."""

    key: str
    counts: tuple[tuple[str, int], ...]

    @property
    def unused(self) -> tuple[str, ...]:
        """The values that no scenario has."""
        return tuple(value for value, count in self.counts if not count)


@dataclass(frozen=True)
class Proof:
    """All that was proven of one layer of the law, from its scenarios."""

    layer: Layer
    bench: Bench
    conditions: tuple[Decides, ...]
    values: tuple[Used, ...]
    mutants: tuple[Told, ...]
    not_applied: tuple[NotApplied, ...]

    @property
    def survivors(self) -> tuple[Told, ...]:
        """The mutants that some case tells from the law, and no scenario does."""
        return tuple(told for told in self.mutants if told.status == "survivor")

    @property
    def not_shown(self) -> tuple[Decides, ...]:
        """The conditions on which some case turns, and no pair of scenarios shows it."""
        return tuple(found for found in self.conditions if found.how == "not shown")

    @property
    def whole(self) -> bool:
        """Nothing survives, and every condition is shown to decide or proven never to."""
        return not self.survivors and not self.not_shown

    def kills(self) -> tuple[tuple[int, int], ...]:
        """Return for each scenario how many mutants it kills, and how many of them no other scenario kills."""
        every: Counter[int] = Counter()
        alone: Counter[int] = Counter()
        for told in self.mutants:
            found = list(self.bench.places(told.killers))
            every.update(found)
            alone.update(found if len(found) == 1 else ())
        return tuple((every[place], alone[place]) for place in range(len(self.bench.entries)))


def prove(
    described: Iterable[Described],
    *,
    layers: dict[str, Layer] | None = None,
    known: Container[str] | None = None,
    progress: Progress = lambda *_: None,
) -> tuple[Proof, ...]:
    """Prove each layer that scenarios ask, ``layers`` being the tables if not the evaluator's own.

    With ``known``, the marks of what was proven before to change no answer (`marks`), no case is searched for, and what is
    neither noticed nor among these survives. That takes seconds, and is no proof of its own.
    """
    tables = layers or dict(LAYERS)
    by_layer: dict[str, list[Described]] = {}
    for one in described:
        by_layer.setdefault(one.scenario.layer, []).append(one)
    return tuple(
        prove_layer(tables, layer, [_entry(one, tables) for one in by_layer[name]], known=known, progress=progress)
        for name, layer in tables.items()
        if name in by_layer
    )


def _entry(one: Described, tables: dict[str, Layer]) -> Entry:
    states = any(e.penalty for e in one.world.expectations if isinstance(e, Answer))
    same = tables[one.scenario.layer] is LAYERS[one.scenario.layer]
    decision = one.decision if same else decide(one.facts, one.decision.readings, tables)
    return Entry(one.scenario.id, decision, states)


def prove_layer(
    tables: dict[str, Layer],
    layer: Layer,
    entries: Sequence[Entry],
    *,
    known: Container[str] | None = None,
    progress: Progress = lambda *_: None,
) -> Proof:
    """Prove one layer from scenarios as the law decides them; ``tables`` are all layers that could be asked; ``known`` as above."""
    bench, everywhere = Bench(entries), Everywhere(layer)
    made = list(_mutants(layer, everywhere.names))
    mutants = [mutant for mutant in made if isinstance(mutant, Mutant)]
    killers = []
    for done, mutant in enumerate(mutants):
        progress("faults of the law", done, len(mutants))
        killers.append(killers_of(mutant, bench, tables))
    left = [mutant for mutant, by in zip(mutants, killers, strict=True) if not by] if known is None else []
    found = witnesses(left, everywhere, partial(progress, "faults that nobody noticed"))
    told = [_told(mutant, by, found, known) for mutant, by in zip(mutants, killers, strict=True)]
    conditions = []
    for done, place in enumerate(asked := places(layer)):
        progress("conditions", done, len(asked))
        conditions.append(decides(place, bench, everywhere, known))
    return Proof(
        layer,
        bench,
        tuple(conditions),
        tuple(_used(entries)),
        tuple(told),
        tuple(mutant for mutant in made if isinstance(mutant, NotApplied)),
    )


def _told(mutant: Mutant, killers: Scenarios, found: Found, known: Container[str] | None) -> Told:
    if killers:
        return Told(mutant, killers)
    if known is not None:
        return Told(mutant, killers, none=mutant.mark in known)
    witness = found[mutant.mark]
    return Told(mutant, killers, none=witness is None, witness=witness)


def marks(proof: Proof) -> tuple[str, ...]:
    """Return the marks of what was proven to change no answer: faults, and conditions that never decide."""
    faults = (told.mutant.mark for told in proof.mutants if told.status == "equivalent")
    return (*faults, *(found.place.mark for found in proof.conditions if found.how == "infeasible"))


def _mutants(layer: Layer, names: Sequence[str]) -> Iterator[Mutant | NotApplied]:
    asks = {name: _facts(tree_of(name, Readings(), {"layer": layer.name}), set()) for name in names}
    for edition in (*layer.editions, *layer.overlays):
        yield from of_text(edition, _akin(edition, asks))
    yield from of_days(layer)
    consulted = {reading for name in names for reading in readings_asked(name, layer.name)}
    structural = STRUCTURAL if layer.name == "statute" else ()
    yield from of_readings(reading for reading in REGISTER if reading in consulted or reading in structural)
    for name in names:
        yield from of_values(name, sorted(asks[name]))


def _akin(edition: Edition, asks: dict[str, set[str]]) -> Callable[[str], frozenset[str]]:
    """Return what names the findings easily taken for one: those of the same text that ask some fact that it asks."""
    named = names_in(edition)
    return lambda name: frozenset(other for other in named if other != name and asks[other] & asks[name])


def _facts(tree: Tree, found: set[str]) -> set[str]:
    if isinstance(tree, tuple):
        found.add(tree[0])
        for _, below in tree[1]:
            _facts(below, found)
    return found


# --- who kills what ------------------------------------------------------------------------------------------------------


def killers_of(mutant: Mutant, bench: Bench, tables: dict[str, Layer]) -> Scenarios:
    """Return the scenarios that would be answered otherwise than they claim."""
    match mutant:
        case OfText():
            return bench.killers(bench.answers(bench.met, mutant.put))
        case OfValue():
            changed = {mutant.finding: bench.as_at(mutant.finding, mutant.key, mutant.value, best=mutant.best)}
            return _changed(bench, changed)
        case OfReading() if mutant.reading in STRUCTURAL:
            return bench.where(_reread(one, mutant, tables) for one in bench.entries)
        case OfReading():
            layer = bench.entries[0].decision.layer
            names = names_in(*tables[layer].editions, *tables[layer].overlays)
            asking = [name for name in names if mutant.reading in readings_asked(name, layer)]
            return _changed(bench, bench.read_as(mutant.reading, mutant.value, asking))
        case OfDay():
            return bench.where(_moved(one, mutant, tables) for one in bench.entries)
        case _:
            raise TypeError(mutant)


def _changed(bench: Bench, changed: dict[str, Bits]) -> Scenarios:
    if all(bits == bench.met(name) for name, bits in changed.items()):
        return 0
    return bench.killers(bench.answers(bench.but(changed)))


def _reread(one: Entry, mutant: OfReading, tables: dict[str, Layer]) -> bool:
    readings = one.decision.readings
    if mutant.reading in readings.chosen:
        return False
    return _contradicts(one, decide(one.decision.facts, readings.but(mutant.reading, mutant.value), tables))


def _moved(one: Entry, mutant: OfDay, tables: dict[str, Layer]) -> bool:
    day: date | None = one.decision.facts["date"]
    ver = one.decision.readings["T-VER"]
    old = tables[mutant.layer.name]
    if all(
        [e.id for e in candidates(before, day, ver)] == [e.id for e in candidates(after, day, ver)]
        for before, after in ((old.editions, mutant.layer.editions), (old.overlays, mutant.layer.overlays))
    ):
        return False
    return _contradicts(
        one, decide(one.decision.facts, one.decision.readings, {**tables, mutant.layer.name: mutant.layer})
    )


def _contradicts(one: Entry, other: Decision) -> bool:
    penalties = one.decision.penalty != other.penalty and one.states_penalty
    return one.decision.verdict != other.verdict or penalties


# --- values --------------------------------------------------------------------------


def _used(entries: Iterable[Entry]) -> Iterator[Used]:
    known = [one.decision.facts for one in entries]
    for key, dimension in DIMENSIONS.items():
        if dimension.kind in ("choice", "cited", "yes-no") and key != "layer":
            values: tuple[object, ...] = dimension.values or (True, False)
            counts = Counter(
                value.split(" (")[0] if isinstance(value := facts[key], str) and dimension.kind == "cited" else value
                for facts in known
            )
            shown = {True: "yes", False: "no"}
            yield Used(key, tuple((shown.get(v, str(v)) if isinstance(v, bool) else str(v), counts[v]) for v in values))
