"""Keeping secrets out of what is stored, without hiding what a disclosure would show.

A long secret is replaced by «its name» wherever it stands; a short one only where it stands as a whole, never inside a
longer run of letters and digits, which may be somebody's card number. A value that tells of a person or a thing the suite looks for (a mark) is no secret, whatever
it was captured as: replacing it would hide the very disclosure.
"""

import html
import json
import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final
from urllib.parse import quote, quote_plus

SHORTEST: Final = 8
"""A token or cookie shorter than this is not looked for in bodies: `en` stands everywhere."""
RANDOM: Final = 32
"""A value of this length or more is likelier a token than a record."""
SHORT_NUMBER: Final = 6
"""A number shorter than this stands in many tokens by chance."""
LONG: Final = 12
"""A secret of this length stands nowhere by chance."""


def tells(value: str, marks: Collection[str]) -> bool:
    """Whether a value holds a mark, or is part of one.

    Long tokens are random, and of many digits some spell an identifier by chance: in them a mark of digits must stand apart.
    """
    plain = value.casefold()
    return any(plain in mark or _holds(plain, mark) for mark in (each.casefold() for each in marks) if mark)


def _holds(plain: str, mark: str) -> bool:
    if mark.isdigit() and (len(plain) >= RANDOM or len(mark) < SHORT_NUMBER):
        return re.search(rf"(?<![0-9a-z]){mark}(?![0-9a-z])", plain) is not None
    return mark in plain


class Redactor:
    """Replaces secrets, given as value and name, in text and bytes; `count` says how many were replaced so far."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self.count = 0
        self._names, self._pattern = _hiding(tuple(secrets.items()))

    def data(self, data: bytes) -> bytes:
        """Return bytes without the secrets."""
        if not self._names:
            return data
        replaced, count = self._pattern.subn(lambda found: self._names[found[0]], data)
        self.count += count
        return replaced

    def text(self, text: str) -> str:
        """Return text without the secrets."""
        return self.data(text.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")


@lru_cache(maxsize=64)
def _hiding(secrets: tuple[tuple[str, str], ...]) -> tuple[Mapping[bytes, bytes], re.Pattern[bytes]]:
    """Return what is written for each form of each secret, and the pattern for all; a session asks for the same many times."""
    names = {form: name for value, name in secrets if value for form in _forms(value)}
    written = {form.encode(): f"«{name}»".encode() for form, name in names.items()}
    longest_first = sorted(written, key=len, reverse=True)
    return written, re.compile(b"|".join(map(_standing, longest_first)))


def _standing(form: bytes) -> bytes:
    """Return the pattern for one form of a secret: a short one has no letter or digit beside its own."""
    before = rb"(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2}))" if len(form) < LONG and form[:1].isalnum() else b""
    after = rb"(?![0-9A-Za-z])" if len(form) < LONG and form[-1:].isalnum() else b""
    return before + re.escape(form) + after


def _forms(value: str) -> Iterable[str]:
    return {value, quote(value, safe=""), quote_plus(value), html.escape(value), json.dumps(value)[1:-1]}
