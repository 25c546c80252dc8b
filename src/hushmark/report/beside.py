"""Law that the scenarios name and the edition asked does not hold: its words, from which day they hold, and what each adds.

It is law of its own on top of the section, a provision of another edition, or another layer's.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from evaluator.law import Edition, Provision
from evaluator.policy import LAYERS
from hushmark.report.words import begins
from hushmark.results import ProvisionText

_CAVEAT = re.compile(r"\s*\((In substance[^()]*)\)\Z")


@dataclass(frozen=True)
class Since:
    """One wording: from which day it holds, the act, and the conditions that no other wording of the provision has."""

    begins: str
    source: str
    own: tuple[str, ...]


@dataclass(frozen=True)
class Beside:
    """A provision beside the edition asked: its last wording without ``caveat``, which says what was not seen of it.

    ``on_top`` tells whether it forbids whatever the section lets go; ``since`` is in the order of time.
    """

    text: ProvisionText
    caveat: str
    on_top: bool
    since: tuple[Since, ...]


@cache
def beside(provision: str) -> Beside | None:
    """Return a provision as the law as code has it, of whatever layer or edition; None for one that it does not have."""
    for layer in LAYERS.values():
        first: dict[Provision, Edition] = {}
        for edition in (*layer.editions, *layer.overlays):
            for one in edition.provisions:
                if one.id == provision:
                    first.setdefault(one, edition)
        if first:
            return _told(first)
    return None


def _told(first: dict[Provision, Edition]) -> Beside:
    *_, last = first
    caveat = _CAVEAT.search(last.text)
    conditions = {one: [(c.words, c.reading or "") for limb in one.limbs for c in limb.conditions] for one in first}
    shared = set.intersection(*(set(of) for of in conditions.values()))
    return Beside(
        ProvisionText(last.id, last.citation, _CAVEAT.sub("", last.text), tuple(dict.fromkeys(conditions[last]))),
        caveat[1] if caveat else "",
        last.effect == "forbids-besides",
        tuple(
            Since(
                begins(edition) if edition.latest > date.min else "",
                edition.source,
                tuple(words for words, reading in conditions[one] if (words, reading) not in shared),
            )
            for one, edition in first.items()
        ),
    )
