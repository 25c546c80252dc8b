"""Where else a system may be asked: the addresses that its own answers, or its OpenAPI description, name.

An address is kept with aliases in place of identifiers (``/patrons/⟨x1a2b3c.ids.patron⟩/loans``), so that it can be asked in each
world by the numbers that hold there.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from hushmark import identifiers

Given = Mapping[str, Mapping[str, str]]
"""The identifiers of one seeding, by alias and name."""

_LINK = re.compile(
    rb"""(?:href|src)\s*=\s*["']?([^"'\s>]+)|"((?:https?://|/)[^"\s\\]*)\"|<link>([^<]+)</link>""", re.IGNORECASE
)
_CHANGES = re.compile(r"(sign|log)[-_]?(out|off)|delete|remove|cancel|renew|logout", re.IGNORECASE)
_STATIC = re.compile(r"\.(css|js|png|jpe?g|gif|svg|ico|woff2?)$", re.IGNORECASE)
_TOKEN = re.compile(r"⟨(\w+)\.([\w.]+)⟩")
_PARAMETER = re.compile(r"\{[^}]*\}")
_SHORTEST: Final = 4
_FILLED: Final = 60
"""How many ways one address of a description is filled in at the most."""


def found(body: bytes, url: str) -> Iterator[str]:
    """Yield the addresses of the same origin that an answer names; what would change something is left out."""
    here = urlsplit(url)
    for match in _LINK.finditer(body):
        raw = html.unescape(next(filter(None, match.groups()), b"").decode("utf-8", "replace"))
        try:
            there = urlsplit(urljoin(url, raw))
        except ValueError:
            continue
        path = there.path + (f"?{there.query}" if there.query else "")
        if (there.scheme, there.netloc) == (here.scheme, here.netloc) and _wanted(path):
            yield path


def _wanted(path: str) -> bool:
    return path.startswith("/") and not _CHANGES.search(path) and not _STATIC.search(path.partition("?")[0])


def described(body: bytes, given: Given) -> Iterator[str]:
    """Yield every GET of an OpenAPI description, its parameters filled in with what was seeded; nothing if it is none."""
    try:
        paths: dict[str, Any] = json.loads(body)["paths"]
    except (ValueError, LookupError, TypeError):
        return
    tokens = [f"⟨{alias}.{name}⟩" for alias, names in given.items() for name in names]
    for path, methods in paths.items():
        if not isinstance(methods, dict) or "get" not in methods or not _wanted(path):
            continue
        parts = _PARAMETER.split(path)
        for values in islice(product(tokens, repeat=len(parts) - 1), _FILLED):
            yield "".join(part + value for part, value in zip(parts, (*values, ""), strict=True))


def kept(path: str, given: Given) -> str:
    """Return an address with aliases in place of identifiers."""
    meanings = {
        value: f"⟨{alias}.{name}⟩"
        for alias, names in given.items()
        for name, value in names.items()
        if len(value) >= _SHORTEST
    }
    return identifiers.read(path, meanings)


def varied(addresses: Iterable[str]) -> list[str]:
    """Return addresses with one of each shape first, then a second of each, and so on: what is unlike the rest is asked soon."""
    times = Counter[str]()
    ranked = []
    for path in addresses:
        shape = _TOKEN.sub("⟨⟩", path)
        times[shape] += 1
        ranked.append((times[shape], path))
    return [path for _, path in sorted(ranked, key=lambda one: one[0])]


def filled(path: str, given: Given) -> str:
    """Return an address with the identifiers of one seeding. Raises KeyError where it has none."""
    return _TOKEN.sub(lambda token: given[token[1]][token[2]], path)
