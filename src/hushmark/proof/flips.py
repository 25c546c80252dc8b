"""What hangs on each reading of the register: the conditions that ask it, and the scenarios that flip under another value.

A scenario that chooses a reading of its own is asked under it, whatever else is chosen: that reading never flips it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evaluator.decision import Decision, decide
from evaluator.policy import LAYERS
from evaluator.readings import REGISTER
from evaluator.reasons import readings_that_mattered
from hushmark.examine import Described
from hushmark.proof.space import readings_asked

_NO_FINDING = {
    "T-VER": "which edition is asked on a day whose edition is not confirmed",
    "T-REC-DATE": "whether (4) is asked as of the disclosure or of the request",
    "T-MENS": "whether the penalty of (3) attaches",
}
"""Readings that no finding asks: they choose the text, or what follows of a breach."""


@dataclass(frozen=True)
class Flip:
    """One scenario that another value of a reading decides otherwise: its verdict and penalty before, and after."""

    reading: str
    value: str
    scenario: str
    before: tuple[str, str]
    after: tuple[str, str]


def flips(described: Iterable[Described], only: str | None = None) -> tuple[Flip, ...]:
    """Return every flip of every scenario, in the order of the register, of a reading's values, and of the scenarios.

    only: the one reading whose flips are wanted, which is found sooner; without it, of every reading.
    """
    found = [flip for one in described for flip in _of(one.scenario.id, one.decision, only)]
    order = {
        (name, value): place
        for place, (name, value) in enumerate((n, v) for n, r in REGISTER.items() for v in r.values)
    }
    return tuple(sorted(found, key=lambda flip: (order[flip.reading, flip.value], flip.scenario)))


def _of(id_: str, decision: Decision, only: str | None) -> Iterator[Flip]:
    before = (decision.verdict, decision.penalty)
    for name, value in dict.fromkeys(_tried(decision, only)):
        if name in decision.readings.chosen:
            continue
        other = decide(decision.facts, decision.readings.but(name, value))
        after = (other.verdict, other.penalty)
        if after != before:
            yield Flip(name, value, id_, before, after)


def _tried(decision: Decision, only: str | None) -> Iterator[tuple[str, str]]:
    if only:
        yield from ((only, value) for value in REGISTER[only].values)
        return
    yield from ((r.id, r.alternative) for r in readings_that_mattered(decision))
    if decision.penalty not in ("", "none"):
        # Where other law forbids as well, it does so whatever (1) is read to say, and the penalty alone may flip.
        besides = any(not cited.startswith("24-90-119") for cited in decision.provision)
        for name in REGISTER if besides else ("T-MENS",):
            yield from ((name, value) for value in REGISTER[name].values)


def asked_by(name: str) -> tuple[str, ...]:
    """Return what asks a reading: conditions of the law as ``citation ‘words’``, each once, or what else it chooses."""
    if name in _NO_FINDING:
        return (_NO_FINDING[name],)
    return tuple(dict.fromkeys(_conditions(name)))


def _conditions(name: str) -> Iterator[str]:
    for layer in LAYERS.values():
        on_top = (provision for overlay in layer.overlays for provision in overlay.provisions)
        for provision in (*layer.editions[-1].provisions, *on_top):
            for condition in (c for limb in provision.limbs for c in limb.conditions):
                plain = (finding.removeprefix("!") for finding in condition.findings)
                if name == condition.reading or any(name in readings_asked(finding, layer.name) for finding in plain):
                    yield f"{provision.citation} ‘{condition.words}’"


def by_outcome(found: Sequence[Flip]) -> dict[tuple[tuple[str, str], tuple[str, str]], tuple[str, ...]]:
    """Return the scenarios of some flips, those together that go from one outcome to another."""
    grouped: dict[tuple[tuple[str, str], tuple[str, str]], list[str]] = {}
    for flip in found:
        grouped.setdefault((flip.before, flip.after), []).append(flip.scenario)
    return {kind: tuple(ids) for kind, ids in sorted(grouped.items())}
