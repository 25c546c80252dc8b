"""The search for cases that tell faults from the law, shared out among the processors there are.

Faults that ask one space of cases are searched together, since most of the time goes into that space; what is found of each
is the same however many search.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from multiprocessing import get_context

from evaluator.policy import Layer
from hushmark.proof.everywhere import Everywhere, Witness
from hushmark.proof.mutants import Mutant, OfValue

ALONE = 40
"""Fewer faults than this are searched in this process: another one begins in a second or so."""
Found = dict[str, Witness | None]
"""What was found of each fault, by its mark."""


def witnesses(
    mutants: Sequence[Mutant], everywhere: Everywhere, progress: Callable[[int, int], None], processes: int = 0
) -> Found:
    """Return for each fault the nearest case that tells it from the law, or None: there is none.

    ``processes`` says how many search; without it, as many as this one may use processors.
    """
    shares = list(_shares(mutants))
    count = min(processes or _processors(), len(shares)) if len(mutants) >= ALONE else 1
    found: Found = {}
    with _searching(everywhere, count) as search:
        for told in search(shares):
            found |= told
            progress(len(found), len(mutants))
    return found


def _shares(mutants: Sequence[Mutant]) -> list[list[Mutant]]:
    """Put together what asks the same space, the largest share first: they are begun in this order."""
    alike: dict[object, list[Mutant]] = {}
    for mutant in mutants:
        asked = mutant.key if isinstance(mutant, OfValue) else (type(mutant), mutant.edition)
        alike.setdefault(asked, []).append(mutant)
    return sorted(alike.values(), key=len, reverse=True)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _searching(everywhere: Everywhere, count: int) -> Iterator[Callable[[list[list[Mutant]]], Iterator[Found]]]:
    if count <= 1:
        yield lambda shares: (_told(everywhere, share) for share in shares)
        return
    with get_context("spawn").Pool(count, initializer=_begin, initargs=(everywhere.layer,)) as pool:
        yield lambda shares: pool.imap_unordered(_search, shares)


def _told(everywhere: Everywhere, share: list[Mutant]) -> Found:
    return {mutant.mark: everywhere.tells(mutant) for mutant in share}


_LAYER: list[Layer] = []
"""The layer that this process searches, if it was begun for that."""


def _begin(layer: Layer) -> None:
    _LAYER.append(layer)


@cache
def _everywhere() -> Everywhere:
    return Everywhere(_LAYER[0])


def _search(share: list[Mutant]) -> Found:
    return _told(_everywhere(), share)
