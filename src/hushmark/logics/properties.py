"""What must hold of the law in every state of its findings: said once, and shown in any logic.

Each claim is a truth of a logic; the property holds where the claim is *yes* in every state. `hushmark.logics.states` goes
through all states, `hushmark.logics.solver` searches for one in which the claim is not *yes*. What counts as a ground, and
which grounds are listed, is said here once more and not taken from the text that is tried.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any, Final, Generic, Protocol

from evaluator.law import Edition
from evaluator.structure import T
from hushmark.logics.logic import Logic
from hushmark.proof.outcome import names_in

FOR_DISCLOSURE: Final[Mapping[str, tuple[str, ...]]] = {
    "the library's own need": ("necessary", "reasonable_operation", "carrying_out", "illegal_use"),
    "consent": ("consent_written", "consent_of_user", "consent_in_force", "consent_covers", "request_or_consent"),
    "process": (
        *("subpoena", "court_order", "court_of_record", "facially_valid", "addressed_to_holder", "in_force"),
        *("runs_in_colorado", "process_covers", "required_by_law"),
    ),
    "a parent's or guardian's view": ("custodial", "minor", "card_or_number", "electronic"),
}
"""The findings whose *yes* speaks for a disclosure, by what they belong to."""
LISTED: Final = frozenset({
    *(f"24-90-119(2)({letter})" for letter in "abcd"),
    *(f"03.02.02 2({letter})" for letter in "abcd"),
    *(f"03.02.02 struck text ({mark})" for mark in ("D2", "D4", "D8")),
    "03.02.02 struck example 2 (D12)",
})  # fmt: skip
"""The grounds on which the texts let go, as each text lists them."""


class Everywhere(Protocol[T]):
    """All states of findings in some logic, and the way to refute a claim."""

    @property
    def logic(self) -> Logic[T, Any]:
        """The logic."""

    @property
    def leaves(self) -> Mapping[str, T]:
        """Each finding, by its name."""

    def counterexample(self, claim: T) -> dict[str, bool | None] | None:
        """Return a state in which the claim is not *yes*, or None if it is in every state."""


@dataclass(frozen=True)
class Put(Generic[T]):
    """A text of the law put to findings in some logic."""

    logic: Logic[T, Any]
    edition: Edition
    overlay: Edition
    leaves: Mapping[str, T]

    @cached_property
    def forbidden(self) -> T:
        """Whether the disclosure is forbidden."""
        return self.logic.forbidden(self.edition, self.overlay, self._met)

    @cached_property
    def covered(self) -> T:
        """Whether the section reaches it."""
        return self.logic.covered(self.edition, self._met)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The findings that the text asks."""
        return names_in(self.edition, self.overlay)

    @cached_property
    def grounds(self) -> tuple[T, ...]:
        """The findings asked that speak for a disclosure."""
        return tuple(self.leaves[name] for names in FOR_DISCLOSURE.values() for name in names if name in self.names)

    @cached_property
    def listed(self) -> T:
        """Whether one of the listed grounds is met."""
        return self._some(p.citation in LISTED for p in self.edition.provisions)

    @cached_property
    def besides(self) -> T:
        """Whether law on top of the text forbids it."""
        return self._some(p.effect == "forbids-besides" for p in (*self.edition.provisions, *self.overlay.provisions))

    @cached_property
    def more(self) -> "Put[T]":
        """It, once any of what speaks for the disclosure, or none of it, has come to say more than it did."""
        logic = self.logic
        grown = {name: logic.some((self.leaves[name], self.leaves[more(name)])) for name in _speaking(self.names)}
        return self._at({**self.leaves, **grown})

    def may_be(self, *, forbidden: bool) -> T:
        """Find whether it is so if what is not known is answered in some way."""
        logic = self.logic
        ends = (put.forbidden for put in self._answered(lambda effect: effect.startswith("forbids") is forbidden))
        return logic.some(logic.yes(end) if forbidden else logic.no(end) for end in ends)

    def may_be_permitted(self) -> T:
        """Find whether the section reaches it and nothing forbids it if what is not known is answered in some way."""
        logic, helps = self.logic, ("forbids", "opens", "lets-go")
        ends = ((logic.no(put.forbidden), logic.yes(put.covered)) for put in self._answered(helps.__contains__))
        return logic.some(map(logic.every, ends))

    def _some(self, kept: Iterable[bool]) -> T:
        both = (*self.edition.provisions, *self.overlay.provisions)
        return self.logic.some(self.logic.provision(p, self._met) for p, keep in zip(both, kept, strict=False) if keep)

    @property
    def _met(self) -> Callable[[str], T]:
        return self.logic.asking(self.leaves.__getitem__)

    def _at(self, leaves: Mapping[str, T]) -> "Put[T]":
        return Put(self.logic, self.edition, self.overlay, leaves)

    def _answered(self, helps: Callable[[str], bool]) -> "Iterator[Put[T]]":
        """Answer what is not known so that provisions of the effects that help are met, and others are not.

        A finding that helps in one place and hinders in another is answered either way in turn, so that one of the
        answers is the best there can be.
        """
        logic = self.logic
        ways: dict[str, dict[bool, None]] = {}
        for provision in (*self.edition.provisions, *self.overlay.provisions):
            for name in (n for limb in provision.limbs for c in limb.conditions for n in c.findings):
                answer = helps(provision.effect) is not name.startswith("!")
                ways.setdefault(name.removeprefix("!"), {})[answer] = None
        for answers in product(*ways.values()):
            known = dict(zip(ways, answers, strict=True))
            answered = {
                name: logic.negate(logic.no(self.leaves[name])) if yes else logic.yes(self.leaves[name])
                for name, yes in known.items()
            }
            yield self._at({**self.leaves, **answered})


def more(name: str) -> str:
    """Name the finding that says how much more another one may come to say."""
    return f"{name} then"


def _speaking(names: Iterable[str]) -> tuple[str, ...]:
    speaking = {name for several in FOR_DISCLOSURE.values() for name in several}
    return tuple(name for name in names if name in speaking)


def states_of(*editions: Edition) -> tuple[str, ...]:
    """Return the findings that states of some texts are made of: those asked, and how much more each ground may say."""
    names = names_in(*editions)
    speaking = _speaking(names)
    return tuple(one for name in names for one in ((name, more(name)) if name in speaking else (name,)))


# --- the claims --------------------------------------------------------------------------------------------------------------


def _implies(logic: Logic[T, Any], one: T, *others: T) -> T:
    """Find whether all others are so wherever the one is; whether each is so must be known."""
    return logic.some((logic.negate(one), logic.every(others)))


def denied_by_default(put: Put[T]) -> T:
    """What the section reaches is never permitted while nothing speaks for it, and is prohibited when surely nothing does."""
    logic, reached = put.logic, put.logic.yes(put.covered)
    unshown = logic.negate(logic.some(map(logic.yes, put.grounds)))
    without = logic.every(map(logic.no, put.grounds))
    kept = _implies(logic, logic.every((reached, unshown)), logic.negate(logic.no(put.forbidden)))
    return logic.every((kept, _implies(logic, logic.every((reached, without)), logic.yes(put.forbidden))))


def only_listed_grounds_permit(put: Put[T]) -> T:
    """Where nothing forbids it, the section does not reach it or a listed ground is met; and no other law forbids it."""
    logic = put.logic
    let_out = logic.some((logic.no(put.covered), logic.yes(put.listed)))
    return _implies(logic, logic.no(put.forbidden), let_out, logic.no(put.besides))


def more_never_discloses_less(put: Put[T]) -> T:
    """More consent, or more of any other ground, never takes away what was lawful, nor forbids what may have been."""
    logic, then = put.logic, put.more.forbidden
    kept = _implies(logic, logic.no(put.forbidden), logic.no(then))
    return logic.every((kept, _implies(logic, logic.yes(then), logic.yes(put.forbidden))))


def what_is_known_has_a_verdict(put: Put[T]) -> T:
    """Where every finding is known, so is whether the section reaches it and whether it is forbidden."""
    logic = put.logic
    known = logic.every(logic.known(put.leaves[name]) for name in put.names)
    return _implies(logic, known, logic.known(put.covered), logic.known(put.forbidden))


def undetermined_only_if_open(put: Put[T]) -> T:
    """What is undetermined is prohibited if what is not known is answered in one way, and is not if in another."""
    logic = put.logic
    ways = put.may_be(forbidden=True), put.may_be(forbidden=False)
    return _implies(logic, logic.negate(logic.known(put.forbidden)), *ways)


def determined_for_good(put: Put[T]) -> T:
    """What is prohibited, or not, stays so however what is not known is answered."""
    logic, ways = put.logic, {way: put.may_be(forbidden=way) for way in (True, False)}
    forbidden = _implies(logic, logic.yes(put.forbidden), logic.negate(ways[False]))
    return logic.every((forbidden, _implies(logic, logic.no(put.forbidden), logic.negate(ways[True]))))


def some_answer_permits(put: Put[T]) -> T:
    """What is undetermined is *permitted*, and not just outside the section, if what is not known is answered in one way.

    This does not hold, nor should it: where it is open whether the section reaches it, and no ground could let it go, it
    is prohibited or not covered.
    """
    logic = put.logic
    return _implies(logic, logic.negate(logic.known(put.forbidden)), put.may_be_permitted())


CLAIMS: Final = (
    denied_by_default,
    only_listed_grounds_permit,
    more_never_discloses_less,
    what_is_known_has_a_verdict,
    undetermined_only_if_open,
    determined_for_good,
)
"""What holds of every text. `some_answer_permits` does not."""


def refuted(
    everywhere: Everywhere[T],
    edition: Edition,
    overlay: Edition,
    claims: Iterable[Callable[[Put[T]], T]] = CLAIMS,
) -> dict[str, dict[str, bool | None]]:
    """Return the claims that do not hold of a text in every state, by name, each with a state in which it does not.

    ``everywhere`` must have the findings of `states_of` the text, and may have more.
    """
    put = Put(everywhere.logic, edition, overlay, everywhere.leaves)
    found = {claim.__name__: everywhere.counterexample(claim(put)) for claim in claims}
    return {name: state for name, state in found.items() if state is not None}
