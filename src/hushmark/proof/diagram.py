"""Decision diagrams: functions over every combination of finitely many values, each function in one place only.

Two functions are equal exactly when they are the same diagram, however they were written; states are counted and the
nearest one is found without listing any. (R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986;
here with as many branches as a variable has values.)
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

Diagram = int
"""A function, by its number; the same number is the same function."""
_Truth = bool | None
_BELOW = 1 << 30


@dataclass(frozen=True, slots=True)
class Nearest:
    """The combination with the fewest departures that ends in some value: how many, and the class taken of each variable."""

    departures: int
    taken: Mapping[int, int]


class Diagrams:
    """Functions over variables; ``sizes`` tells for each variable how many values each of its classes stands for."""

    def __init__(self, sizes: Sequence[Sequence[int]]) -> None:
        self._sizes = [tuple(size) for size in sizes]
        self._nodes: list[tuple[int, tuple[Diagram, ...], Hashable]] = []
        self._numbers: dict[tuple[int, object], Diagram] = {}
        self._applied: dict[object, dict[tuple[Diagram, Diagram], Diagram]] = {}
        self._chosen: dict[tuple[object, ...], Diagram] = {}
        self._ands: dict[tuple[Diagram, Diagram], Diagram] = {}
        self._ors: dict[tuple[Diagram, Diagram], Diagram] = {}
        self.no, self.yes, self.unknown = self.leaf(value=False), self.leaf(value=True), self.leaf(value=None)

    def leaf(self, value: Hashable) -> Diagram:
        """Return the function that is everywhere this value."""
        return self._number((_BELOW, value), (_BELOW, (), value))

    def _number(self, key: tuple[int, object], node: tuple[int, tuple[Diagram, ...], Hashable]) -> Diagram:
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = len(self._nodes)
            self._nodes.append(node)
        return found

    def _node(self, level: int, branches: tuple[Diagram, ...]) -> Diagram:
        first = branches[0]
        return (
            first
            if branches.count(first) == len(branches)
            else self._number((level, branches), (level, branches, None))
        )

    def _at(self, diagram: Diagram, level: int, place: int) -> Diagram:
        node = self._nodes[diagram]
        return node[1][place] if node[0] == level else diagram

    def choose(self, level: int, branches: tuple[Diagram, ...]) -> Diagram:
        """Return the function that is the branch of the variable's value; the branches may ask any other variable."""
        top = min(self._nodes[b][0] for b in branches)
        if top > level:
            return self._node(level, branches)
        key = (level, branches)
        found = self._chosen.get(key)
        if found is None:
            if top == level:
                found = self._node(level, tuple(self._at(b, level, place) for place, b in enumerate(branches)))
            else:
                rest = (tuple(self._at(b, top, place) for b in branches) for place in range(len(self._sizes[top])))
                found = self._node(top, tuple(self.choose(level, below) for below in rest))
            self._chosen[key] = found
        return found

    def fixed(self, diagram: Diagram, level: int, place: int) -> Diagram:
        """Return the function with one variable held at one value."""
        top, branches, _ = self._nodes[diagram]
        if top >= level:
            return self._at(diagram, level, place)
        key = ("fixed", diagram, level, place)
        found = self._chosen.get(key)
        if found is None:
            found = self._chosen[key] = self._node(top, tuple(self.fixed(b, level, place) for b in branches))
        return found

    def apply(self, operation: Callable[[Any, Any], Hashable], a: Diagram, b: Diagram) -> Diagram:
        """Return the function whose value is that of the operation on the two values; it must be a pure one."""
        known = self._applied.setdefault(operation, {})

        def applied(a: Diagram, b: Diagram) -> Diagram:
            found = known.get((a, b))
            if found is None:
                one, other = self._nodes[a], self._nodes[b]
                ends = one[0] == other[0] == _BELOW
                found = self.leaf(operation(one[2], other[2])) if ends else self._branchwise(applied, a, b)
                known[a, b] = found
            return found

        return applied(a, b)

    def _branchwise(self, operation: Callable[[Diagram, Diagram], Diagram], a: Diagram, b: Diagram) -> Diagram:
        (top_a, branches_a, _), (top_b, branches_b, _) = self._nodes[a], self._nodes[b]
        if top_a == top_b:
            return self._node(top_a, tuple([operation(x, y) for x, y in zip(branches_a, branches_b, strict=True)]))
        if top_a < top_b:
            return self._node(top_a, tuple([operation(x, b) for x in branches_a]))
        return self._node(top_b, tuple([operation(a, y) for y in branches_b]))

    def where(self, there: Diagram, then: Diagram, otherwise: Diagram) -> Diagram:
        """Return the function that is ``then`` where ``there`` is *yes*, and ``otherwise`` elsewhere."""
        if then == otherwise or there == self.yes:
            return then
        if there in (self.no, self.unknown):
            return otherwise
        key = ("where", there, then, otherwise)
        found = self._chosen.get(key)
        if found is None:
            asked = (there, then, otherwise)
            top = min(self._nodes[one][0] for one in asked)
            below = ([self._at(one, top, place) for one in asked] for place in range(len(self._sizes[top])))
            found = self._chosen[key] = self._node(top, tuple([self.where(*one) for one in below]))
        return found

    def map(self, operation: Callable[[Any], Hashable], diagram: Diagram) -> Diagram:
        """Return the function with each of its values changed."""
        known = self._applied.setdefault(operation, {})

        def mapped(diagram: Diagram) -> Diagram:
            found = known.get((diagram, diagram))
            if found is None:
                top, branches, value = self._nodes[diagram]
                ends = top == _BELOW
                found = self.leaf(operation(value)) if ends else self._node(top, tuple([mapped(b) for b in branches]))
                known[diagram, diagram] = found
            return found

        return mapped(diagram)

    # --- three-valued logic ------------------------------------------------------------------------------------------

    def every(self, truths: Iterable[Diagram]) -> Diagram:
        """Return Kleene's *and*."""
        return reduce(self._and, truths, self.yes)

    def some(self, truths: Iterable[Diagram]) -> Diagram:
        """Return Kleene's *or*."""
        return reduce(self._or, truths, self.no)

    def negate(self, truth: Diagram) -> Diagram:
        """Return Kleene's *not*."""
        return self.map(_not, truth)

    def _and(self, a: Diagram, b: Diagram) -> Diagram:
        if a in (b, self.yes):
            return b
        if b == self.yes:
            return a
        if self.no in (a, b):
            return self.no
        pair = (a, b) if a < b else (b, a)
        found = self._ands.get(pair)
        if found is None:  # of two leaves that are not alike one is yes or no, so that one at least has branches
            found = self._ands[pair] = self._branchwise(self._and, a, b)
        return found

    def _or(self, a: Diagram, b: Diagram) -> Diagram:
        if a in (b, self.no):
            return b
        if b == self.no:
            return a
        if self.yes in (a, b):
            return self.yes
        pair = (a, b) if a < b else (b, a)
        found = self._ors.get(pair)
        if found is None:
            found = self._ors[pair] = self._branchwise(self._or, a, b)
        return found

    # --- what a function says ----------------------------------------------------------------------------------------

    def count(self, diagram: Diagram) -> dict[Hashable, int]:
        """Return how many combinations of all variables have each value."""
        totals = [sum(sizes) for sizes in self._sizes]
        done: dict[Diagram, dict[Hashable, int]] = {}

        def over(start: int, end: int) -> int:
            return reduce(lambda product, total: product * total, totals[start:end], 1)

        def below(number: Diagram) -> dict[Hashable, int]:
            if number not in done:
                top, branches, value = self._nodes[number]
                counted: dict[Hashable, int] = {} if branches else {value: 1}
                for size, branch in zip(self._sizes[top] if branches else (), branches, strict=True):
                    factor = size * over(top + 1, self._level(branch))
                    for ended, states in below(branch).items():
                        counted[ended] = counted.get(ended, 0) + states * factor
                done[number] = counted
            return done[number]

        factor = over(0, self._level(diagram))
        return {value: states * factor for value, states in below(diagram).items()}

    def _level(self, diagram: Diagram) -> int:
        return min(self._nodes[diagram][0], len(self._sizes))

    def nearest(self, diagram: Diagram, usual: Sequence[int]) -> dict[Hashable, Nearest]:
        """Return, for each value, the combination that departs least from the ``usual`` class of each variable."""
        done: dict[Diagram, dict[Hashable, tuple[int, tuple[tuple[int, int], ...]]]] = {}

        def below(number: Diagram) -> dict[Hashable, tuple[int, tuple[tuple[int, int], ...]]]:
            if number not in done:
                top, branches, value = self._nodes[number]
                best: dict[Hashable, tuple[int, tuple[tuple[int, int], ...]]] = {} if branches else {value: (0, ())}
                for place, branch in enumerate(branches):
                    step = int(place != usual[top])
                    for ended, (departures, taken) in below(branch).items():
                        if ended not in best or departures + step < best[ended][0]:
                            best[ended] = (departures + step, ((top, place), *taken) if step else taken)
                done[number] = best
            return done[number]

        return {value: Nearest(departures, dict(taken)) for value, (departures, taken) in below(diagram).items()}

    def value(self, diagram: Diagram, taken: Sequence[int]) -> Hashable:
        """Return the function's value where each variable is in the given class."""
        top, branches, value = self._nodes[diagram]
        while branches:
            top, branches, value = self._nodes[branches[taken[top]]]
        return value


def _not(a: _Truth) -> _Truth:
    return None if a is None else not a
