"""What was sent and what came back, as it is stored: without the secrets of the session."""

import hmac
import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import httpx

from hushmark.redaction import Redactor
from hushmark.session import Session
from hushmark.templates import Filled

_COOKIE: Final = re.compile(r"^(\s*)([^=;\s]+)=([^;]*)")

Pairs = tuple[tuple[str, str], ...]
HIDDEN_IN_CODED = "a secret stood in the coded body; its decoded form is kept instead"
"""What is noted of an answer that came coded, or compressed, around a value that is hidden."""


@dataclass(frozen=True)
class Exchange:
    """One request and its answer, as stored.

    index: which of the requests it belongs to; hop: 0, or the how-manieth redirect. raw_body: as it came; body: with its
    content coding undone. redacted: how often a secret was replaced. notes: what was left out, not followed or not decoded.
    cookie_prints: of each cookie that was set and each captured value that was replaced in headers or body, name and a print of its value, good for comparing within one run and nothing else.
    waits: the answers before this one that asked to wait, each as text, headers and body.
    """

    index: int
    hop: int
    method: str
    url: str
    request_headers: Pairs
    request_body: bytes
    status: int
    reason: str
    response_headers: Pairs
    raw_body: bytes
    body: bytes
    elapsed: float
    redacted: int
    notes: tuple[str, ...]
    cookie_prints: Pairs = ()
    waits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """An exchange before its secrets are hidden; never stored."""

    index: int
    hop: int
    request: httpx.Request
    filled: Filled
    answer: httpx.Response
    raw: bytes
    body: bytes
    elapsed: float
    notes: tuple[str, ...]
    waits: tuple["Draft", ...] = ()


def stored(drafts: Sequence[Draft], session: Session) -> tuple[Exchange, ...]:
    """Hide every secret of the session in what was exchanged."""
    return tuple(_store(draft, session) for draft in drafts)


def _store(draft: Draft, session: Session) -> Exchange:
    redactor = session.redactor()
    body = redactor.data(draft.body)
    raw, notes = draft.raw, draft.notes
    if body != draft.body:
        raw = body
        if draft.raw != draft.body:
            notes = (*notes, HIDDEN_IN_CODED)
    return Exchange(
        index=draft.index,
        hop=draft.hop,
        method=draft.request.method,
        url=redactor.text(_kept_url(draft)),
        request_headers=_request_headers(draft, session, redactor),
        request_body=redactor.data(draft.filled.body) if draft.request.content else b"",
        status=draft.answer.status_code,
        reason=draft.answer.reason_phrase,
        response_headers=_response_headers(draft, session, redactor),
        raw_body=raw,
        body=body,
        elapsed=draft.elapsed,
        redacted=redactor.count,
        notes=notes,
        cookie_prints=(
            *((name, _print(value)) for name, value in _cookies(draft)),
            *((name, _print(value)) for name, value in session.hidden_in(_all_that_came(draft))),
        ),
        waits=tuple(_waited(each, session, redactor) for each in draft.waits),
    )


def _all_that_came(draft: Draft) -> bytes:
    """Return headers and body: what was captured may stand in either."""
    return b"\n".join((*(value for _, value in draft.answer.headers.raw), draft.body))


def _waited(draft: Draft, session: Session, redactor: Redactor) -> str:
    headers = "\n".join(f"{name}: {value}" for name, value in _response_headers(draft, session, redactor))
    return f"{headers}\n\n{redactor.data(draft.body).decode('utf-8', 'surrogateescape')}"


_KEY = secrets.token_bytes(32)


def _print(value: str) -> str:
    """Return a print of a secret by which two can be compared and none can be found."""
    return hmac.new(_KEY, value.encode(), "sha256").hexdigest()


def _cookies(draft: Draft) -> Iterable[tuple[str, str]]:
    """Return the cookies that an answer sets, name and value."""
    for header in draft.answer.headers.get_list("set-cookie"):
        name, _, value = header.partition(";")[0].partition("=")
        yield name.strip(), value.strip()


def _kept_url(draft: Draft) -> str:
    if draft.hop or "«" not in draft.filled.url:
        return str(draft.request.url)
    kept = draft.filled.url
    return kept if kept.startswith("http") else f"{draft.request.url.copy_with(raw_path=b'/')}{kept[1:]}"


def _request_headers(draft: Draft, session: Session, redactor: Redactor) -> Pairs:
    pairs = []
    for raw_name, raw_value in draft.request.headers.raw:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        if name.lower() == "cookie":
            value = "; ".join(_cookie(part, session) for part in value.split("; "))
        else:
            value = draft.filled.headers.get(name.lower(), value)
        pairs.append((name, redactor.text(value)))
    return tuple(pairs)


def _response_headers(draft: Draft, session: Session, redactor: Redactor) -> Pairs:
    pairs = []
    for raw_name, raw_value in draft.answer.headers.raw:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        pairs.append((name, redactor.text(_cookie(value, session) if name.lower() == "set-cookie" else value)))
    return tuple(pairs)


def _cookie(text: str, session: Session) -> str:
    """Hide a cookie's value by its place, however short, unless it tells of somebody or something."""

    def hidden(found: re.Match[str]) -> str:
        return found[0] if not found[3] or _marked(found[3], session) else f"{found[1]}{found[2]}=«cookie:{found[2]}»"

    return _COOKIE.sub(hidden, text)


def _marked(value: str, session: Session) -> bool:
    return any(mark.casefold() in value.casefold() for mark in session.marks if mark)
