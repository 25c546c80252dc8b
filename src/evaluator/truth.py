"""Three-valued truth: yes, no, or not known together with what would have to be asked.

Unknown is a value of its own. It never turns into *no*, and it carries its questions with it, so that an answer that
cannot be given says what would settle it. ``every``, ``some`` and ``negate`` are Kleene's strong connectives.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Ask:
    """One question that is still open.

    ``key`` is a fact's key (``process.in_force``), a reading's id (``T-MINCON``), or ``edition``; ``question`` is the
    question as one would put it to a person.
    """

    key: str
    question: str

    def __str__(self) -> str:
        return f"{self.key} ({self.question})"


@dataclass(frozen=True, slots=True)
class Unknown:
    """Not known; ``asks`` are the questions whose answers would settle it, in the order worth asking."""

    asks: tuple[Ask, ...]

    def __bool__(self) -> bool:
        message = "an unknown truth has no yes or no; combine it with every, some or negate"
        raise TypeError(message)


Truth = bool | Unknown


def unknown(key: str, question: str) -> Unknown:
    """Return an unknown with one question."""
    return Unknown((Ask(key, question),))


def _merged(truths: Iterable[Truth]) -> Unknown:
    return Unknown(tuple(dict.fromkeys(ask for t in truths if isinstance(t, Unknown) for ask in t.asks)))


def every(truths: Iterable[Truth]) -> Truth:
    """Return *no* if one is no, *yes* if all are yes, otherwise unknown."""
    truths = tuple(truths)
    if any(t is False for t in truths):
        return False
    return True if all(t is True for t in truths) else _merged(truths)


def some(truths: Iterable[Truth]) -> Truth:
    """Return *yes* if one is yes, *no* if all are no, otherwise unknown."""
    truths = tuple(truths)
    if any(t is True for t in truths):
        return True
    return False if all(t is False for t in truths) else _merged(truths)


def negate(truth: Truth) -> Truth:
    """Turn yes into no and no into yes; unknown stays unknown."""
    return truth if isinstance(truth, Unknown) else not truth
