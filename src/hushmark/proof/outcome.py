"""What a law answers in every case there can be: verdict, penalty, and the provision that decides."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import NamedTuple

from evaluator.facts import Facts, Value
from evaluator.law import Edition, Provision
from evaluator.readings import Readings
from evaluator.structure import Structure
from hushmark.proof.diagram import Diagram, Diagrams
from hushmark.proof.space import USUAL, VALUES, Tree, classes, represented, tree_of

NOBODY = "none"
_EFFECTS = ("forbids", "takes-out", "opens", "lets-go", "punishes", "forbids-besides")


class Outcome(NamedTuple):
    """An answer: the verdict, the penalty (``none`` or ``undetermined`` where it is one of these), and what decides.

    ``by`` cites the first provision in the order of the text that decides: what lets go where it is permitted, what forbids
    where it is prohibited, what takes out where it is not covered. It is empty where no one provision does.
    """

    verdict: str
    penalty: str = NOBODY
    by: str = ""


def names_in(*editions: Edition) -> tuple[str, ...]:
    """Return the findings that editions ask, each once and without its ``!``: first what is covered, then what is let go.

    Facts are enumerated in the order in which these ask them, and those that belong together lie side by side: an order
    that tears them apart makes diagrams ten times the size.
    """
    provisions = [provision for edition in editions for provision in edition.provisions]
    provisions.sort(key=lambda provision: _EFFECTS.index(provision.effect))
    limbs = (limb for provision in provisions for limb in provision.limbs)
    return tuple(dict.fromkeys(n.removeprefix("!") for limb in limbs for c in limb.conditions for n in c.findings))


@dataclass(frozen=True)
class Asked:
    """A finding as a law's table asks it: its name, and the layer in which it is asked."""

    name: str
    layer: str


class Space:
    """All cases there can be, as far as some findings tell them apart, and what a law answers in them."""

    def __init__(
        self,
        asked: Iterable[Asked],
        readings: Readings,
        given: Mapping[str, Value | None] | None = None,
        whole: Iterable[str] = (),
        other: Iterable[Tree] = (),
    ) -> None:
        """Take the findings asked, the readings, and facts that are ``given`` and so not enumerated.

        The values of the facts in ``whole`` are kept apart even where no finding tells them apart, and those that the
        ``other`` trees tell apart too.
        """
        self.readings, self._given = readings, dict(given or {})
        trees: dict[Asked, Tree] = {}
        for one in dict.fromkeys(asked):
            trees[one] = tree_of(one.name, readings, {**(given or {}), "layer": one.layer})
        found = classes((*trees.values(), *other))
        singly = {key: tuple((value,) for value in VALUES[key]) for key in whole if key not in (given or {})}
        self.classes = {**found, **singly}
        self.facts: tuple[str, ...] = tuple(self.classes)
        self._level = {key: level for level, key in enumerate(self.facts)}
        self.diagrams = Diagrams([[len(values) for values in self.classes[key]] for key in self.facts])
        self.structure = Structure(self.diagrams.every, self.diagrams.some, self.diagrams.negate)
        self._known: dict[int, tuple[Tree, Diagram]] = {}
        self._findings = {one: self._of_finding(tree) for one, tree in trees.items()}

    def under(self, readings: Readings) -> "Space":
        """Return this space with its findings under other readings, whose trees must be among the ``other`` ones."""
        space = copy(self)
        space.readings = readings
        held = {one: tree_of(one.name, readings, {**self._given, "layer": one.layer}) for one in self._findings}
        vars(space)["_findings"] = {one: self._of_finding(tree) for one, tree in held.items()}
        return space

    def _of_finding(self, tree: Tree) -> Diagram:
        """Return the diagram of a whole finding, made once for each tree (which is kept, so that its number stays its own)."""
        if id(tree) not in self._known:
            self._known[id(tree)] = tree, self.diagram_of(tree)
        return self._known[id(tree)][1]

    @cached_property
    def states(self) -> int:
        """How many combinations of the facts there are."""
        sizes = (sum(map(len, self.classes[key])) for key in self.facts)
        return reduce(lambda product, size: product * size, sizes, 1)

    def diagram_of(self, tree: Tree) -> Diagram:
        """Return a decision tree as a diagram; it may ask the facts of this space only."""
        if not isinstance(tree, tuple):
            return self.diagrams.leaf(tree)
        key, branches = tree
        below = [(values, self.diagram_of(tree)) for values, tree in branches]
        # a class is never split by a test; values outside all branches of this test cannot be reached here
        chosen = (
            next((d for values, d in below if alike[0] in values), self.diagrams.no) for alike in self.classes[key]
        )
        return self.diagrams.choose(self._level[key], tuple(chosen))

    def met(self, layer: str, changed: Mapping[str, Diagram] | None = None) -> Callable[[str], Diagram]:
        """Return what gives a finding of a layer by its name, some of them ``changed``."""

        def find(name: str) -> Diagram:
            plain = name.removeprefix("!")
            truth = (changed or {}).get(plain)
            truth = self._findings[Asked(plain, layer)] if truth is None else truth
            return truth if plain == name else self.diagrams.negate(truth)

        return find

    def finding(self, asked: Asked) -> Diagram:
        """Return one finding."""
        return self._findings[asked]

    def as_at(self, truth: Diagram, key: str, value: Value | None, *, best: bool) -> Diagram:
        """Return a finding that takes one value of a fact as it takes the best, or the worst, of the fact's values.

        The fact must be one of those kept ``whole``.
        """
        level = self._level[key]
        held = [self.diagrams.fixed(truth, level, place) for place in range(len(self.classes[key]))]
        known = [d for alike, d in zip(self.classes[key], held, strict=True) if alike != (None,)]
        extreme = self.diagrams.some(known) if best else self.diagrams.every(known)
        branches = (extreme if alike == (value,) else d for alike, d in zip(self.classes[key], held, strict=True))
        return self.diagrams.choose(level, tuple(branches))

    # --- what a law answers --------------------------------------------------------------------------------------------

    def outcome(self, edition: Edition, overlay: Edition, met: Callable[[str], Diagram]) -> Diagram:
        """Return the verdict and penalty, as an Outcome that does not say what decides."""
        diagrams, law = self.diagrams, self.structure
        verdict = diagrams.apply(_verdict, law.forbidden(edition, overlay, met), law.covered(edition, met))
        penalty = diagrams.leaf(NOBODY)
        for provision in edition.with_effect("punishes")[:1]:
            knowing = diagrams.yes if self.readings["T-MENS"] == "none" else diagrams.unknown
            liable = law.every((law.breach(edition, met), law.provision(provision, met), knowing))
            penalty = diagrams.map(_Penalty(provision.penalty), liable)
        return diagrams.apply(Outcome, verdict, penalty)

    def outcome_by(self, edition: Edition, overlay: Edition, met: Callable[[str], Diagram]) -> Diagram:
        """Return the whole Outcome, with the provision that decides."""
        both = (*edition.provisions, *overlay.provisions)
        whole = self.outcome(edition, overlay, met)
        breach = self.structure.breach(edition, met)
        for verdict, effects in (
            ("permitted", ("lets-go",)),
            ("not-covered", ("takes-out",)),
            ("prohibited", ("forbids", "forbids-besides")),
        ):
            first = self.diagrams.leaf("")
            for provision in reversed([p for p in both if p.effect in effects]):
                truth = self.structure.provision(provision, met)
                if provision.effect == "forbids":  # what (1) reaches and (2) lets go is not forbidden by (1)
                    truth = self.structure.every((breach, truth))
                first = self.diagrams.apply(_Citing(provision), truth, first)
            whole = self.diagrams.apply(_By(verdict), whole, first)
        return whole

    # --- the way back to facts -------------------------------------------------------------------------------------------

    def nearest(self, diagram: Diagram) -> dict[object, dict[str, Value | None]]:
        """Return, for each value of a function, the facts that depart least from the ordinary case and give it."""
        usual = self.places(USUAL)
        return {
            value: {self.facts[level]: self.classes[self.facts[level]][place][0] for level, place in near.taken.items()}
            for value, near in self.diagrams.nearest(diagram, usual).items()
        }

    def places(self, facts: Facts) -> Sequence[int]:
        """Return the class of each fact of this space in which some facts lie."""
        plain = represented(facts)
        return [
            next((place for place, alike in enumerate(self.classes[key]) if plain[key] in alike), 0)
            for key in self.facts
        ]


def _verdict(forbidden: bool | None, covered: bool | None) -> str:  # noqa: FBT001 - two truths
    if forbidden is None:
        return "undetermined"
    if forbidden:
        return "prohibited"
    return "not-covered" if covered is False else "permitted"


@dataclass(frozen=True)
class _Penalty:
    """From liable to the penalty; equal penalties are the same operation, so that a diagram is made once."""

    penalty: str

    def __call__(self, liable: bool | None) -> str:  # noqa: FBT001 - a truth
        return {True: self.penalty, False: NOBODY, None: "undetermined"}[liable]


@dataclass(frozen=True)
class _Citing:
    provision: Provision

    def __call__(self, met: bool | None, rest: str) -> str:  # noqa: FBT001 - a truth
        return self.provision.citation if met is True else rest


@dataclass(frozen=True)
class _By:
    verdict: str

    def __call__(self, outcome: Outcome, by: str) -> Outcome:
        return outcome._replace(by=by) if outcome.verdict == self.verdict else outcome
