"""A provision's words cut into phrases, each with the conditions that the suite finds in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evaluator.law import Condition, Provision

_GLOSS = re.compile(r"\s*\([^()]*\)\Z")


@dataclass(frozen=True)
class Phrase:
    """Words of a text, from ``start`` to ``end``, and the conditions found in them, each with the limbs it stands in.

    ``start`` is -1 where the text does not have these words: it is told in substance, or the condition follows from
    elsewhere.
    """

    words: str
    start: int
    end: int
    conditions: tuple[tuple[Condition, tuple[str, ...]], ...]


def phrases(provision: Provision) -> tuple[Phrase, ...]:
    """Return the phrases of a provision in the order of its words, those that it does not have last.

    Two phrases never overlap: where their words do, they are one phrase, from where the first begins to where the last ends.
    """
    wanted: dict[str, dict[Condition, tuple[str, ...]]] = {}
    for limb in provision.limbs:
        for condition in limb.conditions:
            found = wanted.setdefault(_GLOSS.sub("", condition.words).lower(), {})
            found[condition] = (*found.get(condition, ()), limb.name)
    placed: list[Phrase] = []
    for words in sorted(wanted, key=len, reverse=True):
        conditions = wanted[words]
        spans = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", provision.text, re.IGNORECASE)]
        start, end = next((s for s in spans if not _over(placed, *s)), spans[0] if spans else (-1, -1))
        for other in _over(placed, start, end):
            placed.remove(other)
            start, end = min(start, other.start), max(end, other.end)
            conditions = dict(other.conditions) | conditions
        shown = provision.text[start:end] if spans else next(iter(conditions)).words
        placed.append(Phrase(shown, start, end, tuple(conditions.items())))
    return tuple(sorted(placed, key=lambda phrase: (phrase.start < 0, phrase.start)))


def _over(placed: list[Phrase], start: int, end: int) -> list[Phrase]:
    """Return the phrases whose words are partly or wholly the same."""
    return [phrase for phrase in placed if phrase.start < end and start < phrase.end]


def cut(text: str, found: tuple[Phrase, ...]) -> Iterator[tuple[str, int | None]]:
    """Yield the text in pieces, each with the place of its phrase in ``found``, None where it is part of no phrase."""
    at = 0
    for place, phrase in enumerate(found):
        if phrase.start < 0:
            continue
        if at < phrase.start:
            yield text[at : phrase.start], None
        yield phrase.words, place
        at = phrase.end
    if at < len(text):
        yield text[at:], None
