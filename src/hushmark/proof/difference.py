"""What two laws decide differently: exactly, over every case there can be.

Nothing is sampled and nothing compares wording: both laws answer every combination of the facts that either of them
asks, and what is listed is where the answers differ. Two wordings of one rule give an empty list.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from evaluator.facts import Facts, Value
from evaluator.readings import Readings
from hushmark.proof.laws import Law
from hushmark.proof.outcome import Asked, Outcome, Space, names_in
from hushmark.proof.space import represented

UNDETERMINED = "undetermined"
ORDER = ("prohibited", "permitted", "not-covered", UNDETERMINED)


class Kind(NamedTuple):
    """A kind of change, told by no more than it takes.

    Where the verdicts differ the penalty is left out; where one is undetermined, or only the penalty changes, so is what
    decides.
    """

    before: Outcome
    after: Outcome


@dataclass(frozen=True)
class Change:
    """One kind of change: in how many states, in which nearest case, and which scenarios it turns.

    ``witness`` are the facts in which that case departs from the ordinary one; ``scenarios`` are ids.
    """

    before: Outcome
    after: Outcome
    states: int
    witness: Mapping[str, Value | None]
    scenarios: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """What ``after`` decides otherwise than ``before``: every kind of change, among ``states`` combinations of ``facts``."""

    before: Law
    after: Law
    readings: Mapping[str, str]
    given: Mapping[str, Value | None]
    facts: tuple[str, ...]
    states: int
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Case:
    """A scenario's facts, by its id, and the readings it chose."""

    id: str
    facts: Facts
    readings: Mapping[str, str]


def compare(
    before: Law,
    after: Law,
    readings: Readings | None = None,
    given: Mapping[str, Value | None] | None = None,
    cases: Iterable[Case] = (),
) -> Difference:
    """Compare two laws under readings, in all cases or in those with the ``given`` facts.

    Of ``cases`` those with the same choice of readings and the given facts are put to both.
    """
    readings, given = readings or Readings(), given or {}
    asked = [[Asked(name, law.layer) for name in names_in(law.edition, law.overlay)] for law in (before, after)]
    asked.sort(key=len, reverse=True)
    space = Space(chain.from_iterable(asked), readings, given)
    answers = [space.outcome_by(law.edition, law.overlay, space.met(law.layer)) for law in (before, after)]
    changed = space.diagrams.apply(_kind, *answers)
    turned: dict[object, list[str]] = {}
    for case in cases:
        plain = represented(case.facts)
        if case.readings == readings.chosen and all(plain[key] == value for key, value in given.items()):
            turned.setdefault(space.diagrams.value(changed, space.places(case.facts)), []).append(case.id)
    counts, witnesses = space.diagrams.count(changed), space.nearest(changed)
    kinds = sorted((kind for kind in counts if isinstance(kind, Kind)), key=_place)
    changes = (Change(*kind, counts[kind], witnesses[kind], tuple(turned.get(kind, ()))) for kind in kinds)
    return Difference(before, after, readings.chosen, given, space.facts, space.states, tuple(changes))


def _kind(before: Outcome, after: Outcome) -> Kind | None:
    if before.verdict == after.verdict:
        return None if before.penalty == after.penalty else Kind(before._replace(by=""), after._replace(by=""))
    if UNDETERMINED in (before.verdict, after.verdict):
        return Kind(Outcome(before.verdict, ""), Outcome(after.verdict, ""))
    return Kind(before._replace(penalty=""), after._replace(penalty=""))


def _place(kind: Kind) -> tuple[object, ...]:
    """Order what is newly forbidden first, what cannot be told last, and changes of the penalty alone after both."""
    verdicts = (kind.after.verdict, kind.before.verdict)
    same, unsettled = verdicts[0] == verdicts[1], UNDETERMINED in verdicts
    return (same, unsettled, *(ORDER.index(verdict) for verdict in verdicts), kind)
