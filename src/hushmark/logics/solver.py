"""The law in z3 (the extra ``proof``), which finds a state in which something is not so, or proves that there is none."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import z3

from evaluator.decision import VERDICTS
from hushmark.logics.logic import Logic


class Pair(NamedTuple):
    """A truth as two booleans: it is *yes*; it is *no*. Where it is neither it is not known, and never is it both."""

    yes: z3.BoolRef
    no: z3.BoolRef


VERDICT, _NAMED = z3.EnumSort("verdict", VERDICTS)
NAMED: dict[str, z3.ExprRef] = dict(zip(VERDICTS, _NAMED, strict=True))


def _every(truths: Iterable[Pair]) -> Pair:
    several = list(truths)
    return Pair(z3.And([t.yes for t in several]), z3.Or([t.no for t in several]))


def _negate(truth: Pair) -> Pair:
    return Pair(truth.no, truth.yes)


def _some(truths: Iterable[Pair]) -> Pair:
    return _negate(_every(map(_negate, truths)))


def _known(truth: Pair) -> Pair:
    known = z3.Or(truth.yes, truth.no)
    return Pair(known, z3.Not(known))


def _first(cases: Sequence[tuple[Pair, str]], otherwise: str) -> z3.ExprRef:
    value = NAMED[otherwise]
    for truth, named in reversed(cases):
        value = z3.If(truth.yes, NAMED[named], value)
    return value


SOLVER: Logic[Pair, z3.ExprRef] = Logic(_every, _some, _negate, _known, _first)


def at(state: Mapping[str, bool | None], value: z3.ExprRef) -> str:
    """Return the verdict that an expression comes to in one state."""
    pairs = ((leaf(name), (truth is True, truth is False)) for name, truth in state.items())
    known = [(boolean, z3.BoolVal(so)) for pair, so_ in pairs for boolean, so in zip(pair, so_, strict=True)]
    return str(z3.simplify(z3.substitute(value, *known)))


def leaf(name: str) -> Pair:
    """Return a finding that may be anything."""
    return Pair(z3.Bool(f"{name} is yes"), z3.Bool(f"{name} is no"))


class Solver:
    """All states of findings, as z3 searches them."""

    logic = SOLVER

    def __init__(self, names: Iterable[str]) -> None:
        self.leaves = {name: leaf(name) for name in names}
        self._solver = z3.Solver()
        self._solver.add([z3.Not(z3.And(*pair)) for pair in self.leaves.values()])

    def counterexample(self, claim: Pair) -> dict[str, bool | None] | None:
        """Return a state in which a claim is not *yes*, or None: z3 has then proven that it always is."""
        found = self._solver.check(z3.Not(claim.yes))
        if found == z3.unsat:
            return None
        model = self._solver.model()  # raises where z3 gave up
        return {
            name: True if z3.is_true(model[pair.yes]) else False if z3.is_true(model[pair.no]) else None
            for name, pair in self.leaves.items()
        }
