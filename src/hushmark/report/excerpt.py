"""How much of a piece of evidence stands in the page: all that told, and what fits of the rest; what is left out is counted."""

from collections.abc import Sequence
from dataclasses import dataclass

from hushmark.results import Evidence

INLINE = 4096
_BEFORE = 1024
_FOUND = 2048


@dataclass(frozen=True)
class Excerpt:
    """The parts of an excerpt as shown, and how many characters are left out."""

    before: str
    found: str
    after: str
    left_out: int


def excerpt(piece: Evidence) -> Excerpt:
    """Return what is shown of a piece of evidence; no more than ``INLINE`` characters in all."""
    before, found = piece.before[-_BEFORE:], piece.found[:_FOUND]
    after = piece.after[: INLINE - len(before) - len(found)] if found == piece.found else ""
    whole = len(piece.before) + len(piece.found) + len(piece.after)
    return Excerpt(before, found, after, whole - len(before) - len(found) - len(after))


def telling_first(pieces: Sequence[Evidence]) -> list[Evidence]:
    """Return evidence as a reader needs it: first what came out, then where, then the requests whole."""
    order = ("mark", "row", "answer", "difference", "exchange", "message")
    return sorted(pieces, key=lambda piece: order.index(piece.kind))
