"""All cases there can be: every fact at every value or not known, as far as any finding can tell them apart.

A finding is an ordinary function of facts. `explore` runs it on facts that are still open, and each time it asks of one
what it cannot yet know, goes on with every answer there is. So its whole decision tree is found, and nobody has to
declare what it depends on. Values that no finding tells apart end in one class: that is what keeps the space small.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from itertools import chain, combinations
from types import MappingProxyType
from typing import Any, Final

from evaluator.facts import DIMENSIONS, ORDINARY, Dimension, Facts, Value, read_facts
from evaluator.findings import FINDINGS, younger_than
from evaluator.readings import Readings
from evaluator.truth import Truth, Unknown

Values = frozenset[Value | None]
Tree = bool | None | tuple[str, frozenset[tuple[Values, "Tree"]]]
"""A truth (None: unknown), or a fact and, for each set of its values, what follows."""
Find = Callable[[Facts, Readings], Truth]

DAY: Final = date(2026, 11, 23)
"""The day of the disclosure. The law of a day is chosen before its findings are asked; they need a day for ages alone."""
CHILD, YOUNG, ADULT = 3650, 7300, 14610
"""A child of about 10, a person of about 20, an adult of 40: in days. Findings tell under 18, under 21, and the rest apart."""


def _values(dimension: Dimension) -> tuple[Value | None, ...]:
    """Return every value of a fact; an age stands for the birth date, and the citation of other law does not count."""
    match dimension.kind:
        case "yes-no":
            return (None, True, False)
        case "fields":
            sizes = range(len(dimension.values) + 1)
            return (None, *chain.from_iterable(combinations(dimension.values, size) for size in sizes))
        case "date":
            return (DAY,) if dimension.key == "date" else (None,)
        case "days":
            return (None, CHILD, YOUNG, ADULT)
        case _:
            return (None, *dimension.values)


VALUES: Final[Mapping[str, tuple[Value | None, ...]]] = MappingProxyType(
    {key: _values(dimension) for key, dimension in DIMENSIONS.items()}
)
"""The values of every fact that are enumerated, None (not known) first."""
_PLACES: Final = {key: {value: place for place, value in enumerate(values)} for key, values in VALUES.items()}

STORY: Final[Mapping[str, object]] = MappingProxyType(
    {"recipient": "friend", "use_head": "materials", "channel": "staff_desk", "fields": ["name", "title"]}
)
"""What happens in the ordinary case."""
USUAL: Final[Facts] = read_facts({**ORDINARY, **STORY, "date": DAY.isoformat()})
"""The ordinary case, told whole: an employee tells a friend at the desk what an adult patron borrowed."""


def represented(facts: Facts) -> dict[str, Value | None]:
    """Return, for every fact, the value among VALUES that no finding tells from the one stated."""
    plain: dict[str, Value | None] = {key: facts[key] for key in VALUES}
    under_18, under_21 = younger_than(facts, 18), younger_than(facts, 21)
    known = isinstance(under_18, bool) and isinstance(under_21, bool)
    age = (CHILD if under_18 is True else YOUNG if under_21 is True else ADULT) if known else None
    law, fields = facts["other_law"], facts["fields"]
    return {
        **plain,
        "user_age_days": age,
        **{key: VALUES[key][0] for key, dimension in DIMENSIONS.items() if dimension.kind == "date"},
        "other_law": law and law.split("(")[0].strip(),
        "fields": fields if fields is None else tuple(f for f in DIMENSIONS["fields"].values if f in fields),
    }


class _Open(Exception):  # a signal and no error: it never leaves this module
    """A finding asked of a fact what it cannot yet know; ``parts`` are the sets of values to go on with."""

    def __init__(self, key: str, parts: Iterable[Values]) -> None:
        super().__init__(key)
        self.key, self.parts = key, tuple(part for part in parts if part)


class _Undecided:
    """A known fact whose value is still one of several: a comparison splits them."""

    def __init__(self, key: str, values: Values) -> None:
        self._key, self._values = key, values

    def __eq__(self, other: object) -> bool:
        if other in self._values:
            raise _Open(self._key, (self._values & {other}, self._values - {other}))
        return False

    def __contains__(self, part: object) -> bool:
        inside, outside = _parted(self._values, part)
        if inside and outside:
            raise _Open(self._key, (inside, outside))
        return bool(inside)

    def __hash__(self) -> int:
        raise _Open(self._key, (frozenset({value}) for value in self._values))

    def __getattr__(self, _name: str) -> Any:  # noqa: ANN401 - whatever is asked of the value, it has to be known first
        raise _Open(self._key, (frozenset({value}) for value in self._values))


@cache
def _parted(values: Values, part: object) -> tuple[Values, Values]:
    inside = frozenset(value for value in values if isinstance(value, str | tuple) and part in value)
    return inside, values - inside


_YES_NO: Final[Values] = frozenset({True, False})
_WHOLE: Final[Mapping[str, Values]] = MappingProxyType({key: frozenset(values) for key, values in VALUES.items()})
_KNOWN: Final[Mapping[str, Values]] = MappingProxyType({key: values - {None} for key, values in _WHOLE.items()})
_SINGLY: Final = frozenset(key for key, values in VALUES.items() if any(isinstance(v, bool | int) for v in values))
"""The facts whose values are numbers, or yes and no: findings ask more of them than which of some values they are."""


class _OpenFacts(dict[str, Any]):
    """Facts of which only a set of possible values is known; it is put where findings expect Facts.

    What was asked before and need not be asked again is kept as the dictionary that this is.
    """

    def __init__(self, possible: Mapping[str, Values], kept: Mapping[str, Any] = MappingProxyType({})) -> None:
        super().__init__(kept)
        self._possible = possible

    def among(self, key: str, values: Values) -> "_OpenFacts":
        """Return these facts with one of them among some values."""
        narrower = _OpenFacts({**self._possible, key: values}, self)
        narrower.pop(key, None)
        return narrower

    def __missing__(self, key: str) -> Any:  # noqa: ANN401 - the kind of value depends on the key
        values = self._possible.get(key) or _WHOLE.get(key, _YES_NO)  # what is no fact is yes or no
        if len(values) == 1:
            (self[key],) = values
            return self[key]
        if None in values:
            known = _KNOWN[key] if values is _WHOLE.get(key) else values - {None}
            raise _Open(key, (frozenset({None}), known))
        if key in _SINGLY or key not in VALUES:
            raise _Open(key, (frozenset({value}) for value in values))
        self[key] = found = _Undecided(key, values)
        return found


def explore(find: Find, readings: Readings, known: Mapping[str, Value | None]) -> Tree:
    """Return the whole decision tree of a finding under readings, with the facts in ``known`` held fixed."""
    return explore_among(find, readings, {key: frozenset({value}) for key, value in known.items()})


def explore_among(find: Find, readings: Readings, possible: Mapping[str, Values]) -> Tree:
    """Return the decision tree of a function of facts, each of the facts in ``possible`` being one of those values."""
    return _explored(find, readings, _OpenFacts(possible))


def _explored(find: Find, readings: Readings, facts: _OpenFacts) -> Tree:
    try:
        truth = find(facts, readings)  # type: ignore[arg-type]
    except _Open as asked:
        branches: dict[Tree, Values] = {}
        for part in asked.parts:
            tree = _explored(find, readings, facts.among(asked.key, part))
            branches[tree] = branches.get(tree, frozenset()) | part
        if len(branches) == 1:
            return next(iter(branches))
        return asked.key, frozenset((values, tree) for tree, values in branches.items())
    return None if isinstance(truth, Unknown) else truth


@cache
def _by_default(name: str, known: tuple[tuple[str, Value | None], ...]) -> tuple[Tree, frozenset[str]]:
    readings = Readings()
    return explore(FINDINGS[name].find, readings, dict(known)), frozenset(readings.consulted)


@cache
def _chosen(name: str, chosen: tuple[tuple[str, str], ...], known: tuple[tuple[str, Value | None], ...]) -> Tree:
    return explore(FINDINGS[name].find, Readings(dict(chosen)), dict(known))


def tree_of(name: str, readings: Readings, known: Mapping[str, Value | None]) -> Tree:
    """Return the decision tree of a finding in the register; what was explored before is not explored again."""
    held = tuple(sorted(known.items()))
    tree, consulted = _by_default(name, held)
    if consulted.isdisjoint(readings.chosen):
        return tree
    return _chosen(name, tuple(sorted(readings.chosen.items())), held)


def readings_asked(name: str, layer: str) -> frozenset[str]:
    """Return the readings that a finding consults in some case, the others being at their defaults."""
    return _by_default(name, (("layer", layer),))[1]


def classes(trees: Iterable[Tree]) -> dict[str, tuple[tuple[Value | None, ...], ...]]:
    """Return, for each fact that the trees ask, its values in classes that none of the trees tells further apart.

    The facts are in the order in which the trees ask them, branch by branch in the order of VALUES: what follows from that
    order, such as which of two cases equally near is shown, is the same in every process.
    """
    tested: dict[str, set[Values]] = {}
    for key, values in chain.from_iterable(_splits(tree) for tree in trees):
        tested.setdefault(key, set()).add(values)
    found: dict[str, tuple[tuple[Value | None, ...], ...]] = {}
    for key, sets in tested.items():
        alike: dict[tuple[bool, ...], list[Value | None]] = {}
        tests = sorted(sets, key=lambda values: sorted(map(repr, values)))
        for value in VALUES[key]:
            if any(value in values for values in tests):
                alike.setdefault(tuple(value in values for values in tests), []).append(value)
        found[key] = tuple(map(tuple, alike.values()))
    return found


def _splits(tree: Tree) -> Iterator[tuple[str, Values]]:
    if isinstance(tree, tuple):
        key, branches = tree
        for values, below in sorted(branches, key=lambda branch: min(map(_PLACES[key].__getitem__, branch[0]))):
            yield key, values
            yield from _splits(below)
