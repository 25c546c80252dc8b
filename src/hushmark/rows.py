"""The structural grade of evidence: rows that join a person's and an item's identifiers.

An answer may name nobody and no title and still tell who has what, by internal numbers that its reader can look up. A row is
an object of a JSON answer, a table row or list entry of a page, a line of anything else. Two rows that share a third
identifier (a loan's) join what they hold, also when they stand in two answers.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

_ENTRY = re.compile(r"<(tr|li|article|dl)\b.*?</\1>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Joined:
    """The rows (one, or two joined by ``through``) in which a person and an item stand together."""

    rows: tuple[str, ...]
    person: str
    item: str
    through: str = ""


def rows(text: str) -> Iterator[str]:
    """Yield the rows of one answer's body."""
    try:
        value = json.loads(text)
    except ValueError:
        entries = [found.group() for found in _ENTRY.finditer(text)]
        yield from entries or (line for line in text.splitlines() if line.strip())
    else:
        yield from _objects(value)


def _objects(value: Any) -> Iterator[str]:  # noqa: ANN401 (any JSON)
    """Yield each innermost listed object, and whatever stands outside lists as one row."""
    match value:
        case list():
            for part in value:
                yield from _objects(part)
        case dict():
            lists = {name: part for name, part in value.items() if isinstance(part, list)}
            for part in lists.values():
                yield from _objects(part)
            if rest := {name: part for name, part in value.items() if name not in lists}:
                yield json.dumps(rest, ensure_ascii=False)
        case _:
            yield json.dumps(value, ensure_ascii=False)


def joined(
    texts: Iterable[str], people: Iterable[str], items: Iterable[str], others: Iterable[str] = ()
) -> Joined | None:
    """Return where the answers join one of ``people`` with one of ``items``, in one row or in two through one of ``others``."""
    found = [row for text in texts for row in rows(text)]
    persons, things = list(people), list(items)
    holding = [(row, _first(row, persons), _first(row, things)) for row in found]
    for row, person, item in holding:
        if person and item:
            return Joined((row,), person, item)
    for link in others:
        one = next(((row, person) for row, person, _ in holding if person and _stands(row, link)), None)
        two = next(((row, item) for row, _, item in holding if item and _stands(row, link)), None)
        if one and two:
            return Joined((one[0], two[0]), one[1], two[1], link)
    return None


def _first(row: str, identifiers: Iterable[str]) -> str:
    return next((identifier for identifier in identifiers if _stands(row, identifier)), "")


def _stands(row: str, identifier: str) -> bool:
    return re.search(rf"(?<![0-9A-Za-z]){re.escape(identifier)}(?![0-9A-Za-z])", row, re.IGNORECASE) is not None
