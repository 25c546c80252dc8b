"""Whether a fault of the law changes any answer at all: over every case, under every text of every day, and every reading.

A mutant that no scenario kills is proven to be no fault, or a case is found that tells it from the law.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from evaluator.decision import agreed
from evaluator.facts import Value
from evaluator.law import Edition, candidates
from evaluator.policy import Layer
from evaluator.readings import REGISTER, Readings
from evaluator.structure import Structure
from hushmark.proof.diagram import Diagram
from hushmark.proof.mutants import Mutant, OfDay, OfReading, OfText, OfValue
from hushmark.proof.outcome import NOBODY, Asked, Outcome, Space, names_in
from hushmark.proof.space import readings_asked, tree_of

Put = Callable[[Edition], Edition]
"""What becomes of an edition under a mutant."""
_DAY = timedelta(days=1)
STRUCTURAL = ("T-REC-DATE", "T-VER", "T-MENS")
"""The readings that no finding consults."""


@dataclass(frozen=True)
class Season:
    """Days that are governed alike: a day among them, and every text that is asked on it."""

    day: date
    texts: tuple[tuple[Edition, Edition], ...]


@dataclass(frozen=True)
class Witness:
    """A case in which two laws differ: the day, the facts that depart from the ordinary case, the readings, both answers."""

    day: date
    facts: Mapping[str, Value | None]
    readings: Mapping[str, str]
    law: Outcome
    mutant: Outcome


def seasons(layer: Layer, readings: Readings) -> tuple[Season, ...]:
    """Return every season of a layer, the newest first, each by its last day."""
    edges = {day for e in (*layer.editions, *layer.overlays) for end in (e.earliest, e.latest) for day in _around(end)}
    first = max(layer.editions[0].earliest, layer.overlays[0].earliest)
    found: dict[object, Season] = {}
    for day in sorted((day for day in edges if day >= first), reverse=True):
        for texts in _texts(layer, day, readings):
            found.setdefault(tuple((e.id, len(e.provisions), o.id) for e, o in texts), Season(day, texts))
    return tuple(found.values())


def _readings(chosen: tuple[str, str] | None) -> Readings:
    return Readings(dict([chosen] if chosen else []))


def _around(day: date) -> tuple[date, ...]:
    return (day,) if day == date.min else (day - _DAY, day, day + _DAY)


def _texts(layer: Layer, day: date, readings: Readings) -> Iterator[tuple[tuple[Edition, Edition], ...]]:
    editions = candidates(layer.editions, day, readings["T-VER"])
    overlays = candidates(layer.overlays, day, readings["T-VER"])
    yield tuple((e, o) for e in editions for o in overlays)
    if readings["T-REC-DATE"] == "request":  # the request may have been made before there was anything taken out
        older = (replace(e, provisions=tuple(p for p in e.provisions if p.effect != "takes-out")) for e in editions)
        yield tuple((e, o) for e in older for o in overlays)


class _Asking:
    """The law of a layer under some readings, as diagrams, and as mutants change it."""

    def __init__(self, layer: Layer, readings: Readings, space: Space) -> None:
        self.layer, self.readings, self.space = layer, readings, space
        self.met = self.space.met(layer.name)
        self.seasons = seasons(layer, readings)
        self._under: dict[tuple[Edition, Edition], Diagram] = {}

    def answers(
        self,
        texts: Iterable[tuple[Edition, Edition]],
        met: Callable[[str], Diagram] | None = None,
        put: Put = lambda edition: edition,
    ) -> Diagram:
        """Return the verdict and penalty that all candidate texts agree on."""
        joined: Diagram | None = None
        for edition, overlay in texts:
            pair = put(edition), put(overlay)
            if met is None and pair not in self._under:
                self._under[pair] = self.space.outcome(*pair, self.met)
            one = self._under[pair] if met is None else self.space.outcome(*pair, met)
            joined = one if joined is None else self.space.diagrams.apply(_joined, joined, one)
        return self.space.diagrams.leaf(Outcome("not-covered")) if joined is None else joined

    def moved(self, changed: Mapping[str, Diagram]) -> Witness | None:
        """Return the nearest case in which the law answers otherwise with some findings changed."""
        met = self.space.met(self.layer.name, changed)
        return self.nearest((s, self.answers(s.texts), self.answers(s.texts, met)) for s in self.seasons)

    def nearest(self, pairs: Iterable[tuple[Season, Diagram, Diagram]]) -> Witness | None:
        """Return the nearest case that tells law and mutant apart; if there is one, one that both can tell."""
        found = (self._witness(*pair) for pair in pairs if pair[1] != pair[2])
        return min(found, key=_plainness, default=None)

    def only(self, there: Diagram, law: Diagram, mutant: Diagram) -> Diagram:
        """Return the mutant where something is so, and the law elsewhere."""
        return self.space.diagrams.where(there, mutant, law)

    def _witness(self, season: Season, law: Diagram, mutant: Diagram) -> Witness:
        apart = self.space.nearest(self.space.diagrams.apply(_apart, law, mutant))
        kinds = ((kind, facts) for kind, facts in apart.items() if isinstance(kind, tuple))
        readings = dict(self.readings.chosen)
        return min((Witness(season.day, facts, readings, *kind) for kind, facts in kinds), key=_plainness)


def _joined(a: Outcome, b: Outcome) -> Outcome:
    return Outcome(agreed({a.verdict, b.verdict}), a.penalty if a.penalty == b.penalty else "undetermined")


def _unless_knowing(outcome: Outcome) -> Outcome:
    return outcome if outcome.penalty == NOBODY else outcome._replace(penalty="undetermined")


def _apart(a: Outcome, b: Outcome) -> tuple[Outcome, Outcome] | None:
    return None if a == b else (a, b)


def _plainness(found: Witness) -> tuple[object, ...]:
    """Order cases: what both laws can tell first, a change of verdict before one of penalty, then by departures."""
    verdicts, penalties = zip(found.law[:2], found.mutant[:2], strict=True)
    unknown = sum(value is None for value in found.facts.values())
    plain = (len(found.facts), unknown, penalties.count("undetermined"), -found.day.toordinal())
    return (verdicts.count("undetermined"), verdicts[0] == verdicts[1], *plain, found.law, found.mutant)


class Everywhere:
    """A layer's law in every case there can be, to be compared with its mutants."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.names = names_in(*layer.editions, *layer.overlays)
        asked = {reading for name in self.names for reading in readings_asked(name, layer.name)}
        self.alternatives = tuple((r, value) for r in REGISTER if r in asked for value in REGISTER[r].alternatives)
        self._asking = cache(self._ask)
        self._shared = cache(self._share)
        self._alone = cache(lambda asked, chosen, key: Space([asked], _readings(chosen), whole=[key]))

    def _ask(self, chosen: tuple[str, str] | None, whole: str = "") -> _Asking:
        readings = _readings(chosen)
        return _Asking(self.layer, readings, self._shared(whole).under(readings))

    def _share(self, whole: str) -> Space:
        """Return one space for all readings: what is alike under several is then found once."""
        held, name = {"layer": self.layer.name}, self.layer.name
        trees = (tree_of(n, _readings(chosen), held) for n in self.names for chosen in self.alternatives)
        other = {id(tree): tree for tree in trees}.values()
        return Space((Asked(n, name) for n in self.names), Readings(), whole=[whole] if whole else [], other=other)

    def tells(self, mutant: Mutant) -> Witness | None:
        """Return a case that tells a mutant from the law, or None: there is none, which is then proven.

        Cases are all facts on all days, first under the register's defaults, then under every single alternative.
        """
        match mutant:
            case OfText():
                found = self._of_text(mutant)
            case OfValue():
                found = self._of_value(mutant)
            case OfReading():
                found = self._of_reading(mutant)
            case OfDay():
                found = self._of_day(mutant)
            case _:
                raise TypeError(mutant)
        return next((witness for witness in found if witness), None)

    def _each(self) -> Iterator[tuple[str, str] | None]:
        yield None
        yield from self.alternatives
        for reading in STRUCTURAL[:2]:
            yield from ((reading, value) for value in REGISTER[reading].alternatives)

    def _of_text(self, mutant: OfText) -> Iterator[Witness | None]:
        for chosen in self._each():
            asking = self._asking(chosen)
            law, met = asking.space.structure, asking.met
            if mutant.after and law.provision(mutant.before, met) == law.provision(mutant.after, met):
                continue  # the provision itself says the same in every case
            yield asking.nearest(
                (season, asking.answers(season.texts), asking.answers(season.texts, put=mutant.put))
                for season in asking.seasons
                if any(mutant.before in e.provisions for pair in season.texts for e in pair if e.id == mutant.edition)
            )

    def turns(
        self, put: Put, when: Callable[[Structure[Diagram], Callable[[str], Diagram]], Diagram]
    ) -> Witness | None:
        """Return a case in which it is so (``when``) and which is decided otherwise as texts are ``put``, or None."""
        for chosen in self._each():
            asking = self._asking(chosen)
            there = when(asking.space.structure, asking.met)
            pairs = ((s, asking.answers(s.texts), asking.answers(s.texts, put=put)) for s in asking.seasons)
            if found := asking.nearest((s, law, asking.only(there, law, mutant)) for s, law, mutant in pairs):
                return found
        return None

    def _of_value(self, mutant: OfValue) -> Iterator[Witness | None]:
        consulted = readings_asked(mutant.finding, self.layer.name)
        for chosen in (None, *(choice for choice in self.alternatives if choice[0] in consulted)):
            if self._same_at(mutant, chosen):
                continue  # the finding itself says the same in every case
            asking = self._asking(chosen, mutant.key)
            truth = asking.space.finding(Asked(mutant.finding, self.layer.name))
            changed = asking.space.as_at(truth, mutant.key, mutant.value, best=mutant.best)
            yield asking.moved({mutant.finding: changed})

    def _same_at(self, mutant: OfValue, chosen: tuple[str, str] | None) -> bool:
        asked = Asked(mutant.finding, self.layer.name)
        space = self._alone(asked, chosen, mutant.key)
        truth = space.finding(asked)
        return space.as_at(truth, mutant.key, mutant.value, best=mutant.best) == truth

    def _of_reading(self, mutant: OfReading) -> Iterator[Witness | None]:
        other = Readings({mutant.reading: mutant.value})
        if mutant.reading in STRUCTURAL:
            yield from self._of_structure(other)
            return
        held = {"layer": self.layer.name}
        moved = {n: tree_of(n, other, held) for n in self.names if mutant.reading in readings_asked(n, self.layer.name)}
        asking = self._asking(None)
        yield asking.moved({name: asking.space.diagram_of(tree) for name, tree in moved.items()})

    def _of_structure(self, other: Readings) -> Iterator[Witness | None]:
        """Readings that no finding consults: which texts are asked, and what the penalty asks besides."""
        asking = self._asking(None)
        for season in asking.seasons:
            law = asking.answers(season.texts)
            if "T-MENS" in other.chosen:
                changed = asking.space.diagrams.map(_unless_knowing, law)
                yield asking.nearest([(season, law, changed)])
            for texts in _texts(self.layer, season.day, other):
                yield asking.nearest([(season, law, asking.answers(texts))])

    def _of_day(self, mutant: OfDay) -> Iterator[Witness | None]:
        asking = self._asking(None)
        first = max(self.layer.editions[0].earliest, self.layer.overlays[0].earliest)
        days = {*_around(mutant.moved.earliest), *_around(mutant.moved.latest)}
        for day in sorted(day for day in days if day >= first):
            law, moved = (next(_texts(layer, day, asking.readings)) for layer in (self.layer, mutant.layer))
            yield asking.nearest([(Season(day, law), asking.answers(law), asking.answers(moved))])
