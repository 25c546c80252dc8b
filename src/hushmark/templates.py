"""Filling in a request that an adapter composed: once to be sent, and once to be stored, with «name» for each secret.

Placeholders are {{card}}, {{login}}, {{pin}} and {{NAME}} of something captured. Where there is nothing to fill in, a
header is left out and any other place becomes empty; both are noted.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, quote_plus

from hushmark.wire_errors import BadRequestTemplate

_PLACEHOLDER: Final = re.compile(r"\{\{([A-Za-z][A-Za-z0-9_.-]*)\}\}")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_OURS: Final = frozenset({"host", "content-length", "transfer-encoding", "connection", "cookie"})


@dataclass(frozen=True)
class Filled:
    """A request with its placeholders filled in; header names in lower case; notes of what was left out."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    notes: tuple[str, ...]


def fill(request: Mapping[str, Any], values: Mapping[str, str], stored: Mapping[str, str] | None = None) -> Filled:
    """Fill in a request.

    values: what stands for each name. stored: names whose value is a secret, with what is stored in its stead; given for
    the form that is kept, and left out for the form that is sent.
    Raises BadRequestTemplate, which says what is wrong with the request.
    """
    filling = _Filling(values, stored or {})
    url = filling.text(request["url"], "the address", lambda value: quote(value, safe=""))
    headers = {}
    for name, template in request.get("headers", {}).items():
        if name.lower() in _OURS:
            msg = f"the header {name} is the suite's to write."
            raise BadRequestTemplate(msg)
        value = filling.header(name, template)
        if value is not None:
            headers[name.lower()] = value
    body, kind = filling.body(request)
    if kind:
        headers.setdefault("content-type", kind)
    return Filled(request["method"], url, headers, body, tuple(dict.fromkeys(filling.notes)))


class _Filling:
    def __init__(self, values: Mapping[str, str], stored: Mapping[str, str]) -> None:
        self._values, self._stored = values, stored
        self.notes: list[str] = []

    def text(self, template: str, where: str, encode: Callable[[str], str] = str) -> str:
        if "{{" in _PLACEHOLDER.sub("", template):
            msg = f"{where} holds a placeholder that is none: {template[:100]!r}."
            raise BadRequestTemplate(msg)

        def value(found: re.Match[str]) -> str:
            name = found[1]
            if name not in self._values:
                self.notes.append(f"{where}: left empty, there is no {name}")
                return ""
            return self._stored[name] if name in self._stored else encode(self._values[name])

        return _PLACEHOLDER.sub(value, template)

    def header(self, name: str, template: str) -> str | None:
        missing = [found for found in _PLACEHOLDER.findall(template) if found not in self._values]
        if missing:
            self.notes.append(f"the header {name}: left out, there is no {', '.join(missing)}")
            return None
        value = self.text(template, f"the header {name}")
        if _CONTROL.search(value):
            msg = f"the header {name} would hold a control character."
            raise BadRequestTemplate(msg)
        return value

    def body(self, request: Mapping[str, Any]) -> tuple[bytes, str]:
        given = [kind for kind in ("json", "form", "body") if kind in request]
        match given:
            case []:
                return b"", ""
            case ["json"]:
                filled = self._json(request["json"])
                return json.dumps(filled, ensure_ascii=False, separators=(",", ":")).encode(), "application/json"
            case ["form"]:
                pairs = (f"{quote_plus(name)}={self._field(name, text)}" for name, text in request["form"].items())
                return "&".join(pairs).encode(), "application/x-www-form-urlencoded"
            case ["body"]:
                return self.text(request["body"], "the body").encode(), ""
            case _:
                msg = f"a request has {' and '.join(given)}; one is allowed."
                raise BadRequestTemplate(msg)

    def _field(self, name: str, template: str) -> str:
        encoded = quote_plus(self.text(template, f"the field {name}"))
        return encoded.replace("%C2%AB", "«").replace("%C2%BB", "»") if self._stored else encoded

    def _json(self, value: object) -> object:
        match value:
            case str():
                return self.text(value, "the body")
            case dict():
                return {name: self._json(part) for name, part in value.items()}
            case list():
                return [self._json(part) for part in value]
            case _:
                return value
