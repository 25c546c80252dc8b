"""Invented people and titles: marks that occur nowhere else, made anew from the run's seed.

Every name, title, card holder's e-mail and address is invented; addresses are of ``.invalid`` domains (RFC 2606). A mark is
a pronounceable word that no dictionary has, so that finding it in an answer means that the answer holds the seeded record.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")

_ONSETS = "b br d dr f fl g gl h k kl l m n p pr r s sk st t tr v vr z zw".split()
_VOWELS = "a e i o u ae ou".split()
_CODAS = "ck ld lm n ndt r rg rth s sk th x xt z".split()


@dataclass
class Inventor:
    """Invents from a seed; the same seed gives the same identities in the same order, and no mark comes twice."""

    seed: int
    _random: random.Random = field(init=False, repr=False)
    _used: set[str] = field(init=False, default_factory=set, repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - identities must be repeatable, not secret

    def word(self) -> str:
        """Return a new mark of three syllables, capitalised."""
        while True:
            syllables = (self._random.choice(_ONSETS) + self._random.choice(_VOWELS) for _ in range(3))
            word = ("".join(syllables) + self._random.choice(_CODAS)).capitalize()
            if word not in self._used:
                self._used.add(word)
                return word

    def alias(self) -> str:
        """Return an opaque alias that tells an adapter nothing."""
        while (alias := f"x{self._random.randrange(16**6):06x}") in self._used:
            pass
        self._used.add(alias)
        return alias

    def pin(self) -> str:
        """Return a PIN of six digits that does not begin with 0."""
        return str(self._random.randrange(100_000, 1_000_000))

    def day(self) -> int:
        """Return a day that every month has."""
        return self._random.randrange(1, 29)

    def phone(self) -> str:
        """Return a telephone number from the range kept for fiction."""
        return f"303-555-01{self._random.randrange(100):02d}"

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """Return the things in another order."""
        return self._random.sample(list(things), len(things))
