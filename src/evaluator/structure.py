"""What follows from what: a limb from its conditions, a provision from its limbs, what is forbidden from its provisions.

Written once, for every logic: the truth of one case, the scenarios of a whole suite at once, or all cases there can be.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from evaluator.law import Condition, Edition, Limb, Provision

T = TypeVar("T")
"""What stands for *yes*, *no* and *unknown* in one logic."""


@dataclass(frozen=True, slots=True)
class Structure(Generic[T]):
    """The law's structure over one logic, given its three connectives; ``met`` gives a finding by its name."""

    every: Callable[[Iterable[T]], T]
    some: Callable[[Iterable[T]], T]
    negate: Callable[[T], T]

    def condition(self, condition: Condition, met: Callable[[str], T]) -> T:
        """Find whether a condition is met: any of its findings will do."""
        return self.some(met(name) for name in condition.findings)

    def limb(self, limb: Limb, met: Callable[[str], T]) -> T:
        """Find whether a limb is met: all of its conditions."""
        return self.every(self.condition(c, met) for c in limb.conditions)

    def provision(self, provision: Provision, met: Callable[[str], T]) -> T:
        """Find whether a provision is met: one of its limbs with all conditions."""
        return self.some(self.limb(limb, met) for limb in provision.limbs)

    def covered(self, edition: Edition, met: Callable[[str], T]) -> T:
        """Find whether (1) reaches the case and nothing takes it out."""
        return self.every(
            (
                self.some(self.provision(p, met) for p in edition.with_effect("forbids")),
                *(self.negate(self.provision(p, met)) for p in edition.with_effect("takes-out")),
            )
        )

    def excused(self, edition: Edition, met: Callable[[str], T]) -> T:
        """Find whether an instance of (2) lets it go."""
        return self.every(
            (
                *(self.provision(p, met) for p in edition.with_effect("opens")),
                self.some(self.provision(p, met) for p in edition.with_effect("lets-go")),
            )
        )

    def breach(self, edition: Edition, met: Callable[[str], T]) -> T:
        """Find whether the section itself is violated: (1) reaches the case, and (2) does not let it go."""
        return self.every((self.covered(edition, met), self.negate(self.excused(edition, met))))

    def forbidden(self, edition: Edition, overlay: Edition, met: Callable[[str], T]) -> T:
        """Find whether the disclosure is forbidden, by the section or by law on top of it."""
        return self.some(
            (self.breach(edition, met), *(self.provision(p, met) for p in overlay.with_effect("forbids-besides")))
        )
