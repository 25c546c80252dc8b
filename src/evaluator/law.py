"""The shape of a rule: edition, provision, limb, condition. No expression language: every cell can be quoted and counted.

A *condition* is a finding and the words of the text that ask for it. A *limb* is a list of conditions that must all be
met; a *provision* is met when one of its limbs is. What a provision does is its *effect*: it forbids, lets go, takes out
of the prohibition, or punishes. Conditions that are not in the text but follow from a reading name that reading.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: ``words`` of the text, and the findings any of which meets them.

    ``reading`` names the register's entry where the condition is a reading of the words rather than the words.
    """

    words: str
    findings: tuple[str, ...]
    reading: str | None = None

    @property
    def negated(self) -> bool:
        """Whether it is met where what it asks is answered no: it is not for payment, there is no process."""
        return self.findings[0].startswith("!")


@dataclass(frozen=True, slots=True)
class Limb:
    """Conditions that must all be met; ``name`` tells limbs of one provision apart."""

    conditions: tuple[Condition, ...]
    name: str = ""


def limb(*conditions: tuple[str, str] | tuple[str, str, str], name: str = "") -> Limb:
    """Return a limb from rows of (words, findings joined by ``|``) or (words, findings, reading)."""
    return Limb(
        tuple(Condition(words, tuple(findings.split("|")), *reading) for words, findings, *reading in conditions), name
    )


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision: ``id`` as in tags (``24-90-119.2.d``), ``citation`` as lawyers write it, its text and limbs.

    ``effect`` is ``forbids`` | ``lets-go`` | ``takes-out`` | ``opens`` (a condition on all that is let go) |
    ``forbids-besides`` (other law on top) | ``punishes``.
    """

    id: str
    citation: str
    text: str
    effect: str
    limbs: tuple[Limb, ...]
    penalty: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition: the provisions in force from a day between ``earliest`` and ``latest`` on.

    The two differ where the effective day could not be confirmed; ``window`` says so in words. ``source`` is the act.
    """

    id: str
    earliest: date
    latest: date
    source: str
    provisions: tuple[Provision, ...]
    window: str = ""

    def with_effect(self, *effects: str) -> tuple[Provision, ...]:
        """Return the provisions that have one of these effects, in statute order."""
        return tuple(provision for provision in self.provisions if provision.effect in effects)


class NoEdition(ValueError):
    """A day before there was any edition."""

    def __init__(self, day: date, first: date) -> None:
        super().__init__(
            f"there was no 24-90-119 on {day.isoformat()}: the first edition is of {first.year}; ask about a day from {first.isoformat()} on"
        )


def candidates(editions: tuple[Edition, ...], day: date | None, ver: str = "all") -> tuple[Edition, ...]:
    """Return the editions that may have been in force on ``day`` (all where the day is not known).

    ``ver`` is the reading T-VER: ``all``, or take ``earliest`` or ``latest`` day of each window.
    Raises NoEdition for a day before the first.
    """
    if day is None:
        return editions
    if day < editions[0].earliest:
        raise NoEdition(day, editions[0].earliest)
    begun = [e for e in editions if day >= (e.latest if ver == "latest" else e.earliest)] or [editions[0]]
    if ver != "all":
        return (begun[-1],)
    sure = max((i for i, e in enumerate(begun) if day >= e.latest), default=0)
    return tuple(begun[sure:])
