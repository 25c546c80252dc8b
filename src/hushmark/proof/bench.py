"""All law scenarios of a suite at once: one bit for each, so that a law is put to all of them in a few operations."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import NamedTuple

from evaluator.decision import Decision
from evaluator.facts import Facts, Value
from evaluator.findings import FINDINGS
from evaluator.law import Edition
from evaluator.readings import Readings
from evaluator.structure import Structure
from evaluator.truth import Truth, every, some
from hushmark.proof.everywhere import Put
from hushmark.proof.outcome import NOBODY
from hushmark.proof.space import VALUES, Find

Scenarios = int
"""A set of scenarios: bit n is scenario n, in the order of the manifest."""


class Bits(NamedTuple):
    """A truth in every scenario: those in which it is *yes*, and those in which it is *no*; in the rest it is unknown."""

    yes: Scenarios
    no: Scenarios


@dataclass(frozen=True)
class Answers:
    """What all scenarios are answered: for each verdict, and for each penalty, those that are answered so."""

    verdicts: Mapping[str, Scenarios]
    penalties: Mapping[str, Scenarios]


@dataclass(frozen=True)
class Texts:
    """Scenarios that are decided by the same texts: every candidate edition with every candidate overlay."""

    editions: tuple[tuple[Edition, Edition], ...]
    members: Scenarios


@dataclass(frozen=True)
class Entry:
    """One scenario: its id, how the law decides it, and whether it states the penalty."""

    id: str
    decision: Decision
    states_penalty: bool


_Under = tuple[dict[str, Scenarios], dict[str, Scenarios]]


class Bench:
    """The scenarios and what the law answers them. A layer must be the same in all of them."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self.whole: Scenarios = (1 << len(self.entries)) - 1
        self.structure: Structure[Bits] = Structure(self._every, self._some, lambda bits: Bits(bits.no, bits.yes))
        self._found: dict[str, Bits] = {}
        self._unchanged: dict[tuple[Edition, Edition], _Under] = {}
        self.stating_penalty = self.where(one.states_penalty for one in self.entries)

    def listed(self, scenarios: Scenarios) -> tuple[str, ...]:
        """Return the ids of a set of scenarios, in the order of the manifest."""
        return tuple(self.entries[place].id for place in self.places(scenarios))

    def places(self, scenarios: Scenarios) -> Iterator[int]:
        """Return the numbers of a set of scenarios, in order."""
        return (place for place in range(len(self.entries)) if scenarios >> place & 1)

    def where(self, told: Iterable[bool]) -> Scenarios:
        """Return the scenarios for which it is so, told in their order."""
        return sum(1 << place for place, so in enumerate(told) if so)

    def _bits(self, truths: Iterable[Truth]) -> Bits:
        known = list(truths)
        return Bits(self.where(t is True for t in known), self.where(t is False for t in known))

    def _every(self, truths: Iterable[Bits]) -> Bits:
        yes, no = self.whole, 0
        for truth in truths:
            yes, no = yes & truth.yes, no | truth.no
        return Bits(yes, no)

    def _some(self, truths: Iterable[Bits]) -> Bits:
        yes, no = 0, self.whole
        for truth in truths:
            yes, no = yes | truth.yes, no & truth.no
        return Bits(yes, no)

    # --- findings ------------------------------------------------------------------------------------------------------

    def met(self, name: str) -> Bits:
        """Return a finding in every scenario, by its name."""
        if name not in self._found:
            plain = name.removeprefix("!")
            bits = self._bits(one.decision.findings[plain] for one in self.entries)
            self._found[plain], self._found[f"!{plain}"] = bits, Bits(bits.no, bits.yes)
        return self._found[name]

    def but(self, changed: Mapping[str, Bits]) -> Callable[[str], Bits]:
        """Return what gives findings by name, some of them changed."""
        both = {**changed, **{f"!{name}": Bits(bits.no, bits.yes) for name, bits in changed.items()}}
        return lambda name: both[name] if name in both else self.met(name)

    def as_at(self, name: str, key: str, value: Value, *, best: bool) -> Bits:
        """Return a finding that takes one value of a fact as it takes the best, or the worst, of the fact's values."""
        find, extreme = FINDINGS[name].find, some if best else every
        base = self.met(name)
        here = self.where(one.decision.facts[key] == value for one in self.entries)
        moved = self._bits(
            extreme(_with_each(find, one.decision.facts, one.decision.readings, key)) if here >> place & 1 else False
            for place, one in enumerate(self.entries)
        )
        return Bits(base.yes & ~here | moved.yes & here, base.no & ~here | moved.no & here)

    # --- what a law answers ----------------------------------------------------------------------------------------------

    @cached_property
    def texts(self) -> tuple[Texts, ...]:
        """Every set of candidate texts that decides some scenario, with those that it decides."""
        found: dict[tuple[tuple[Edition, Edition], ...], Scenarios] = {}
        for place, one in enumerate(self.entries):
            pairs = tuple((under.edition, under.overlay) for under in one.decision.under)
            found[pairs] = found.get(pairs, 0) | 1 << place
        return tuple(Texts(pairs, members) for pairs, members in found.items())

    @cached_property
    def base(self) -> Answers:
        """What the law as it is answers."""
        return self.answers(self.met)

    def answers(self, met: Callable[[str], Bits], put: Put = lambda edition: edition) -> Answers:
        """Return what all scenarios are answered, with each edition as ``put`` changes it."""
        known: dict[tuple[Edition, Edition], _Under] = {}
        verdicts: dict[str, Scenarios] = {}
        penalties: dict[str, Scenarios] = {}
        for texts in self.texts:
            under = []
            for pair in texts.editions:
                if pair not in known:
                    changed = put(pair[0]), put(pair[1])
                    same = met == self.met and changed == pair
                    known[pair] = self._as_it_is(pair) if same else self._under(*changed, met)
                under.append(known[pair])
            for verdict, members in _agreed([u[0] for u in under], texts.members).items():
                verdicts[verdict] = verdicts.get(verdict, 0) | members
            for penalty, members in _alike([u[1] for u in under], texts.members).items():
                penalties[penalty] = penalties.get(penalty, 0) | members
        return Answers(verdicts, penalties)

    def _as_it_is(self, pair: tuple[Edition, Edition]) -> _Under:
        if pair not in self._unchanged:
            self._unchanged[pair] = self._under(*pair, self.met)
        return self._unchanged[pair]

    def _under(self, edition: Edition, overlay: Edition, met: Callable[[str], Bits]) -> _Under:
        law = self.structure
        forbidden, uncovered = law.forbidden(edition, overlay, met), law.covered(edition, met).no
        verdicts = {
            "prohibited": forbidden.yes,
            "not-covered": forbidden.no & uncovered,
            "permitted": forbidden.no & ~uncovered,
            "undetermined": self.whole & ~(forbidden.yes | forbidden.no),
        }
        for provision in edition.with_effect("punishes")[:1]:
            liable = law.every((law.breach(edition, met), law.provision(provision, met), self._knowing))
            open_ = self.whole & ~(liable.yes | liable.no)
            return verdicts, {provision.penalty: liable.yes, NOBODY: liable.no, "undetermined": open_}
        return verdicts, {NOBODY: self.whole}

    @cached_property
    def _knowing(self) -> Bits:
        return Bits(self.where(o.decision.readings["T-MENS"] == "none" for o in self.entries), 0)

    def killers(self, mutant: Answers) -> Scenarios:
        """Return the scenarios that a mutant's answers contradict: the verdict, or the penalty where one is stated."""
        return _changed(self.base.verdicts, mutant.verdicts) | (
            _changed(self.base.penalties, mutant.penalties) & self.stating_penalty
        )

    def read_as(self, reading: str, value: str, names: Iterable[str]) -> dict[str, Bits]:
        """Return some findings with another default of a reading; scenarios that chose it themselves keep their choice."""
        readings = [
            one.decision.readings
            if reading in one.decision.readings.chosen
            else one.decision.readings.but(reading, value)
            for one in self.entries
        ]
        pairs = list(zip(self.entries, readings, strict=True))
        return {name: self._bits(FINDINGS[name].find(one.decision.facts, r) for one, r in pairs) for name in names}


def _with_each(find: Find, facts: Facts, readings: Readings, key: str) -> Iterator[Truth]:
    for value in VALUES[key]:
        if value is not None:
            yield find(Facts({**facts.known, key: value}), readings)


def _changed(before: Mapping[str, Scenarios], after: Mapping[str, Scenarios]) -> Scenarios:
    return reduce(lambda all_, key: all_ | before.get(key, 0) ^ after.get(key, 0), {**before, **after}, 0)


def _agreed(under: Sequence[Mapping[str, Scenarios]], members: Scenarios) -> dict[str, Scenarios]:
    """Join the verdicts of all candidates, as `evaluator.decision.agreed` does for one case."""
    some_ = {verdict: reduce(lambda a, u: a | u[verdict], under, 0) & members for verdict in under[0]}
    permitted = some_["permitted"] & ~(some_["prohibited"] | some_["undetermined"])
    uncovered = some_["not-covered"] & ~(some_["permitted"] | some_["prohibited"] | some_["undetermined"])
    prohibited = some_["prohibited"] & ~(some_["permitted"] | some_["not-covered"] | some_["undetermined"])
    rest = members & ~(permitted | uncovered | prohibited)
    return {"permitted": permitted, "not-covered": uncovered, "prohibited": prohibited, "undetermined": rest}


def _alike(under: Sequence[Mapping[str, Scenarios]], members: Scenarios) -> dict[str, Scenarios]:
    """Join the penalties of all candidates: one that all name, or undetermined."""
    named = dict.fromkeys(penalty for u in under for penalty in u)
    alike = {penalty: reduce(lambda a, u: a & u.get(penalty, 0), under, members) for penalty in named}
    rest = members & ~reduce(lambda a, b: a | b, alike.values(), 0)
    return {**alike, "undetermined": alike.get("undetermined", 0) | rest}
