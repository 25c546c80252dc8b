"""Identifiers that the product gave to what was seeded, and how those that are new at each seeding are made comparable.

A product may number its cards and loans at random. What is called one thing in one pass and another in the next is not a
difference between two worlds, so such an identifier is read as the thing that it stands for. Only what is shown to change
between two passes of one world is read so: an identifier that stays is compared as it came.
"""

import re
from collections.abc import Container, Iterable, Mapping, Sequence

References = Mapping[str, Mapping[str, Mapping[str, str]]]
"""By pass (A1, B1, B2, A2) and alias: each identifier by the product's name for it."""

_WORD = re.compile(r"(?<!:[0-9]{2}\.)[0-9A-Za-z][0-9A-Za-z_-]*")
"""A word; not what is finer than a time's second."""
_PART = re.compile(r"[0-9A-Za-z]+")


def identifiers(ref: Mapping[str, object]) -> dict[str, str]:
    """Return every identifier in the answer to ``seed`` for one entity, by its name."""
    named = {key: str(ref[key]) for key in ("card", "login", "barcode") if key in ref}
    ids = ref.get("ids", {})
    return named | ({f"ids.{key}": str(value) for key, value in ids.items()} if isinstance(ids, Mapping) else {})


def of(references: References, aliases: Iterable[str], *, shortest: int = 1) -> set[str]:
    """Return the identifiers given to some things in any of these passes, of at least so many characters."""
    wanted = set(aliases)
    return {
        identifier
        for given in references.values()
        for alias in wanted & given.keys()
        for identifier in given[alias].values()
        if len(identifier) >= shortest
    }


def of_several(references: References) -> frozenset[str]:
    """Return the identifiers that more than one thing bears, in one pass or in several."""
    bearers: dict[str, set[str]] = {}
    for given in references.values():
        for alias, named in given.items():
            for identifier in named.values():
                bearers.setdefault(identifier, set()).add(alias)
    return frozenset(identifier for identifier, who in bearers.items() if len(who) > 1)


def by_pass(
    references: References, several: Container[str], aliases: Iterable[str], passes: Sequence[str], *, shortest: int
) -> list[tuple[str, ...]]:
    """Return what to look for in each of some passes: an identifier in all of them; one of ``several``, only where it is theirs."""
    all_given = [references.get(name, {}) for name in passes]
    found = dict[tuple[str, ...], None]()
    for alias in sorted(aliases):
        for key in sorted({key for given in all_given for key in given.get(alias, {})}):
            in_turn = tuple(given.get(alias, {}).get(key, "") for given in all_given)
            for identifier in in_turn:
                found[in_turn if identifier in several else (identifier,) * len(passes)] = None
    return [wanted for wanted in found if min(map(len, wanted)) >= shortest]


_WORLDS = (("A1", "A2"), ("B1", "B2"))


def changing(references: References, seedings: Iterable[tuple[str, str]] = _WORLDS) -> dict[str, dict[str, str]]:
    """Return, for each pass, what to read in place of each identifier that the product gives anew at every seeding.

    ``seedings`` are the pairs of passes between which an identifier that changes is no difference.

    One that stands for two things at once is left as it is, for nobody could say which of them is meant.
    """
    unstable = {
        (alias, key)
        for one, two in seedings
        for alias, given in references.get(one, {}).items()
        for key, identifier in given.items()
        if references.get(two, {}).get(alias, {}).get(key, identifier) != identifier
    }
    return {name: _readings(given, unstable) for name, given in references.items()}


def _readings(given: Mapping[str, Mapping[str, str]], unstable: set[tuple[str, str]]) -> dict[str, str]:
    several = of_several({"": given})
    return {
        keys[key]: f"⟨{alias}.{key}⟩"
        for alias, keys in given.items()
        for key in sorted(keys, reverse=True)
        if (alias, key) in unstable and keys[key] not in several
    }


def without_chance(texts: Mapping[str, str], readings: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """Return the readings, by pass, without those of identifiers that also stand in an answer of a pass in which they are none.

    A patron may have the number of a year, or of a price: in one answer that is her, and in the next it is the year.
    """
    words = {name: {*_WORD.findall(text), *_PART.findall(text)} for name, text in texts.items()}
    return {
        name: {
            identifier: meaning
            for identifier, meaning in readings[name].items()
            if not any(identifier in words[other] and identifier not in readings[other] for other in words)
        }
        for name in texts
    }


def read(text: str, meanings: Mapping[str, str]) -> str:
    """Return a text in which every identifier that stands for itself is read as what it means."""
    if not meanings:
        return text

    def word(found: re.Match[str]) -> str:
        whole = found.group()
        return meanings[whole] if whole in meanings else _PART.sub(part, whole)

    def part(found: re.Match[str]) -> str:
        return meanings.get(found.group(), found.group())

    return _WORD.sub(word, text)
