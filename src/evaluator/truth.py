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


def _merged(unknown_ones: list[Unknown]) -> Unknown:
    if len(unknown_ones) == 1:
        return unknown_ones[0]
    return Unknown(tuple(dict.fromkeys(ask for truth in unknown_ones for ask in truth.asks)))


def every(truths: Iterable[Truth]) -> Truth:
    """Return *no* if one is no, *yes* if all are yes, otherwise unknown."""
    unknown_ones = []
    for truth in truths:
        if truth is False:
            return False
        if truth is not True:
            unknown_ones.append(truth)
    return _merged(unknown_ones) if unknown_ones else True


def some(truths: Iterable[Truth]) -> Truth:
    """Return *yes* if one is yes, *no* if all are no, otherwise unknown."""
    unknown_ones = []
    for truth in truths:
        if truth is True:
            return True
        if truth is not False:
            unknown_ones.append(truth)
    return _merged(unknown_ones) if unknown_ones else False


def negate(truth: Truth) -> Truth:
    """Turn yes into no and no into yes; unknown stays unknown."""
    return truth if isinstance(truth, Unknown) else not truth
