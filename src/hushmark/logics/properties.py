"""What must hold of the law in every state of its findings: said once, and shown in any logic.

Each claim is a truth of a logic; the property holds where the claim is *yes* in every state. `hushmark.logics.states` goes
through all states, `hushmark.logics.solver` searches for one in which the claim is not *yes*.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any, Final, Generic, Protocol

from evaluator.facts import Value
from evaluator.law import Edition
from evaluator.policy import Layer
from evaluator.readings import Readings
from evaluator.structure import T
from hushmark.logics.logic import Logic
from hushmark.proof.outcome import Asked, Space, names_in


class Everywhere(Protocol[T]):
    """All states of findings in some logic: each finding by its name, and the way to refute a claim."""

    leaves: Mapping[str, T]

    @property
    def logic(self) -> Logic[T, Any]:
        """The logic."""

    def counterexample(self, claim: T) -> dict[str, bool | None] | None:
        """Return a state in which the claim is not *yes*, or None if it is in every state."""


@dataclass(frozen=True)
class Put(Generic[T]):
    """A text of the law put to findings in some logic, and to them as they stand once more speaks for the disclosure."""

    logic: Logic[T, Any]
    edition: Edition
    overlay: Edition
    leaves: Mapping[str, T]

    @cached_property
    def forbidden(self) -> T:
        """Whether the disclosure is forbidden."""
        return self.logic.forbidden(self.edition, self.overlay, self.met)

    @cached_property
    def covered(self) -> T:
        """Whether the section reaches it."""
        return self.logic.covered(self.edition, self.met)

    def some(self, *effects: str) -> T:
        """Find whether any provision of these effects is met, in the text or on top of it."""
        both = (*self.edition.with_effect(*effects), *self.overlay.with_effect(*effects))
        return self.logic.some(self.logic.provision(provision, self.met) for provision in both)

    @cached_property
    def worst(self) -> "Put[T]":
        """It, with whatever is not known answered against the disclosure."""
        return self._answered(lambda forbids: forbids)

    @cached_property
    def best(self) -> "Put[T]":
        """It, with whatever is not known answered in favor of the disclosure."""
        return self._answered(lambda forbids: not forbids)

    @cached_property
    def reached(self) -> "Put[T]":
        """It, with whatever is not known answered so that the section reaches it, and lets it go if it can."""
        return self._answered(lambda _: True)

    @cached_property
    def more(self) -> "Put[T]":
        """It, once any of its findings, or none, speaks more for the disclosure than it did."""
        logic, forbids = self.logic, pushes(self.edition, self.overlay)
        two = {name: (truth, self.leaves[turned(name)]) for name, truth in self._asked.items()}
        return self._put({name: logic.every(t) if forbids[name] else logic.some(t) for name, t in two.items()})

    @property
    def met(self) -> Callable[[str], T]:
        """What gives a finding by its name."""
        return self.logic.asking(self.leaves.__getitem__)

    @property
    def _asked(self) -> dict[str, T]:
        return {name: self.leaves[name] for name in pushes(self.edition, self.overlay)}

    def _put(self, leaves: Mapping[str, T]) -> "Put[T]":
        return Put(self.logic, self.edition, self.overlay, leaves)

    def _answered(self, yes: Callable[[bool], bool]) -> "Put[T]":
        """Return it with what is not known answered yes or no, by what a finding's yes pushes towards."""
        logic, forbids = self.logic, pushes(self.edition, self.overlay)
        return self._put(
            {n: logic.negate(logic.no(t)) if yes(forbids[n]) else logic.yes(t) for n, t in self._asked.items()}
        )


def pushes(edition: Edition, overlay: Edition) -> dict[str, bool]:
    """Return for each finding asked whether its *yes* pushes towards forbidding (True) or towards letting go (False).

    Raises ValueError where a text asks one finding both ways: what is undetermined might then have one answer only.
    """
    found: dict[str, bool] = {}
    deciding = [p for p in (*edition.provisions, *overlay.provisions) if p.effect != "punishes"]
    for provision, name in ((p, n) for p in deciding for way in p.limbs for c in way.conditions for n in c.findings):
        plain = name.removeprefix("!")
        forbids = provision.effect.startswith("forbids") is (plain == name)
        if found.setdefault(plain, forbids) is not forbids:
            message = f"{plain} is asked both ways in {edition.id} with {overlay.id} on top"
            raise ValueError(message)
    return found


def turned(name: str) -> str:
    """Name the finding that says how much more another one may come to say."""
    return f"{name} then"


# --- the claims --------------------------------------------------------------------------------------------------------------


def _implies(logic: Logic[T, Any], one: T, *others: T) -> T:
    """Find whether all others are so wherever the one is; whether each is so must be known."""
    return logic.some((logic.negate(one), logic.every(others)))


def denied_by_default(put: Put[T]) -> T:
    """What the section reaches is not let go unless a ground of (2) is shown; where there surely is none, it is prohibited."""
    logic, ground = put.logic, put.some("lets-go")
    reached = logic.yes(put.covered)
    without, unshown = logic.no(ground), logic.negate(logic.yes(ground))
    kept = _implies(logic, logic.every((reached, unshown)), logic.negate(logic.no(put.forbidden)))
    return logic.every((kept, _implies(logic, logic.every((reached, without)), logic.yes(put.forbidden))))


def only_grounds_permit(put: Put[T]) -> T:
    """Where nothing forbids, the section does not reach it or a listed ground is met; and nothing forbids besides."""
    logic = put.logic
    let_out = logic.some((logic.no(put.covered), logic.yes(put.some("lets-go"))))
    return _implies(logic, logic.no(put.forbidden), let_out, logic.no(put.some("forbids-besides")))


def more_never_discloses_less(put: Put[T]) -> T:
    """What is not forbidden stays so, and what may be lawful is not forbidden, when more speaks for it: consent, say."""
    logic, more = put.logic, put.more.forbidden
    kept = _implies(logic, logic.no(put.forbidden), logic.no(more))
    return logic.every((kept, _implies(logic, logic.yes(more), logic.yes(put.forbidden))))


def what_is_known_has_a_verdict(put: Put[T]) -> T:
    """Where all findings are known, so is whether it is covered and whether it is forbidden."""
    logic = put.logic
    known = logic.every(logic.known(put.leaves[name]) for name in pushes(put.edition, put.overlay))
    return _implies(logic, known, logic.known(put.covered), logic.known(put.forbidden))


def undetermined_only_if_open(put: Put[T]) -> T:
    """What is undetermined is forbidden if what is not known is answered in one way, and is not if in another."""
    logic = put.logic
    undetermined = logic.negate(logic.known(put.forbidden))
    return _implies(logic, undetermined, logic.yes(put.worst.forbidden), logic.no(put.best.forbidden))


def determined_for_good(put: Put[T]) -> T:
    """What is determined stays so, however what is not known is answered."""
    logic = put.logic
    forbidden = _implies(logic, logic.yes(put.forbidden), logic.yes(put.best.forbidden))
    return logic.every((forbidden, _implies(logic, logic.no(put.forbidden), logic.no(put.worst.forbidden))))


def some_answer_permits(put: Put[T]) -> T:
    """What is undetermined is *permitted*, and not just outside the section, if what is not known is answered in one way.

    This does not hold, nor should it: where it is open whether the section reaches it, and no ground could let it go, it
    is prohibited or not covered.
    """
    logic, reached = put.logic, put.reached
    permitted = logic.no(reached.forbidden), logic.yes(reached.covered)
    return _implies(logic, logic.negate(logic.known(put.forbidden)), *permitted)


CLAIMS: Final = (
    denied_by_default,
    only_grounds_permit,
    more_never_discloses_less,
    what_is_known_has_a_verdict,
    undetermined_only_if_open,
    determined_for_good,
)
"""What holds of every text. `some_answer_permits` does not."""


def findings(*editions: Edition) -> tuple[str, ...]:
    """Return the findings that states of some texts are made of: those asked, and how much more each may come to say."""
    return tuple(each for name in names_in(*editions) for each in (name, turned(name)))


def refuted(
    everywhere: Everywhere[T],
    edition: Edition,
    overlay: Edition,
    claims: Iterable[Callable[[Put[T]], T]] = CLAIMS,
) -> dict[str, dict[str, bool | None]]:
    """Return the claims that do not hold of a text in every state, by name, each with a state in which it does not."""
    put = Put(everywhere.logic, edition, overlay, everywhere.leaves)
    found = {claim.__name__: everywhere.counterexample(claim(put)) for claim in claims}
    return {name: state for name, state in found.items() if state is not None}


# --- grounds that overlap ----------------------------------------------------------------------------------------------------


def overlaps(layer: Layer, edition: Edition) -> dict[tuple[str, str], dict[str, Value | None] | None]:
    """Return each two grounds that let go, by their citations, with the case nearest to the ordinary one in which both do.

    A case is told by the facts in which it departs from `hushmark.proof.space.USUAL`; None where there is no such case.
    Findings are asked of facts, so that what is found can happen.
    """
    space = Space([Asked(name, layer.name) for name in names_in(edition)], Readings())
    law, met = space.structure, space.met(layer.name)
    grounds = {p.citation: law.provision(p, met) for p in edition.with_effect("lets-go")}
    reached = law.covered(edition, met), law.every(law.provision(p, met) for p in edition.with_effect("opens"))
    return {
        (one, other): space.nearest(law.every((*reached, grounds[one], grounds[other]))).get(True)
        for one, other in combinations(grounds, 2)
    }
