"""Taking something out of an answer for later requests: a token, a form's hidden field."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import httpx

from hushmark.wire_errors import BadCapture

LONGEST: Final = 4096
"""How long a captured value may be; a token is shorter, and what is longer could be a page."""

Answers = Sequence[tuple[httpx.Headers, bytes]]


def by_request(captures: Iterable[Mapping[str, Any]], requests: int) -> dict[int, list[Mapping[str, Any]]]:
    """Sort captures by the request whose answer they look at. Raises BadCapture."""
    found: dict[int, list[Mapping[str, Any]]] = {}
    for capture in captures:
        if not 0 <= capture["request"] < requests:
            msg = f"{capture['name']} is to be captured from request {capture['request']}; there are {requests}."
            raise BadCapture(msg)
        if capture["kind"] == "pattern":
            _compiled(capture)
        found.setdefault(capture["request"], []).append(capture)
    return found


def find(capture: Mapping[str, Any], answers: Answers) -> str | None:
    """Find what is to be captured in a request's answers, the last redirect's first; None if it is in none.

    Raises BadCapture if what is found is too long.
    """
    for headers, body in reversed(answers):
        match capture["kind"]:
            case "json":
                value = _pointed(body, capture["pointer"])
            case "header":
                value = headers.get(capture["header"])
            case _:
                matched = _compiled(capture).search(body.decode("utf-8", "replace"))
                value = matched[1] if matched else None
        if value and len(value) > LONGEST:
            msg = f"what is to be captured as {capture['name']} has {len(value)} characters; {LONGEST} are allowed."
            raise BadCapture(msg)
        if value:
            return value
    return None


def _compiled(capture: Mapping[str, Any]) -> re.Pattern[str]:
    try:
        pattern = re.compile(capture["pattern"])
    except re.error as error:
        msg = f"the pattern for {capture['name']} cannot be read: {error}."
        raise BadCapture(msg) from None
    if pattern.groups != 1:
        msg = f"the pattern for {capture['name']} has {pattern.groups} groups; it needs one."
        raise BadCapture(msg)
    return pattern


def _pointed(body: bytes, pointer: str) -> str | None:
    try:
        value: Any = json.loads(body)
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
