"""The suite holds the wire: it sends what the adapter composed, and keeps the bytes that come back.

Nothing that is sent tells that a suite is asking. Secrets are replaced by «name» before anything is stored.
"""

import re
import ssl
import threading
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from ipaddress import ip_address
from itertools import count
from types import MappingProxyType
from typing import Any, Final, Self

import httpx

from hushmark import captures as capturing
from hushmark.bodies import LIMIT, decode
from hushmark.redaction import SHORTEST, Redactor, tells
from hushmark.templates import Filled, fill
from hushmark.wire_errors import (
    BadAddress,
    BadRequestTemplate,
    ForeignOrigin,
    Garbled,
    PlainAddress,
    TimedOut,
    TooLarge,
    Unreachable,
    WireProblem,
)

HOPS: Final = 5
"""How many redirects within the same origin are followed."""

_HEADERS: Final = MappingProxyType(
    {
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "accept": "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8",
        "accept-language": "en-US,en;q=0.5",
        "accept-encoding": "gzip, deflate",
        "connection": "close",
    },
)
_ORIGIN: Final = re.compile(r"https?://[^\s/?#@\\]+/?")
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_COOKIE: Final = re.compile(r"^(\s*)([^=;\s]+)=([^;]*)")

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Exchange:
    """One request and its answer, as stored.

    index: which of the requests it belongs to; hop: 0, or the how-manieth redirect. raw_body: as it came; body: with its
    content coding undone. redacted: how often a secret was replaced. notes: what was left out, not followed or not decoded.
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


class Session:
    """One requester's visit: a credential, the cookies and what was captured.

    credential: card, login and pin, as far as the requester has them (right or wrong); the pin alone is a secret.
    marks: what the suite looks for in answers; it is never hidden, not even when it is captured or set as a cookie.
    """

    def __init__(self, credential: Mapping[str, str] | None = None, *, marks: Collection[str] = ()) -> None:
        self.credential = dict(credential or {})
        self.marks = tuple(marks)
        self.captured: dict[str, str] = {}
        # A browser takes and sends cookies marked Secure on the machine itself; elsewhere only https is spoken.
        policy = DefaultCookiePolicy(secure_protocols=("https", "http"))
        self.cookies = httpx.Cookies(CookieJar(policy=policy))
        self._hidden: dict[str, str] = {}

    @property
    def values(self) -> dict[str, str]:
        """What placeholders are filled in with."""
        return {**self.captured, **self.credential}

    @property
    def stored(self) -> dict[str, str]:
        """What is stored in the stead of each secret, by its name."""
        hidden = {name for name, value in self.captured.items() if not tells(value, self.marks)}
        return {name: f"«{name}»" for name in self.values if name == "pin" or name in hidden - self.credential.keys()}

    def redactor(self) -> Redactor:
        """Return what hides every secret that this session has had so far."""
        for name, value in self.captured.items():
            self._hide(name, value)
        for cookie in self.cookies.jar:
            self._hide(f"cookie:{cookie.name}", cookie.value or "")
        if pin := self.credential.get("pin"):
            self._hidden[pin] = "pin"
        return Redactor(self._hidden)

    def _hide(self, name: str, value: str) -> None:
        if len(value) >= SHORTEST and not tells(value, self.marks):
            self._hidden.setdefault(value, name)


@dataclass(frozen=True)
class _Draft:
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


class Line:
    """A line to one origin; a context manager. Sessions may share it, and it may be used by several threads.

    base_url: scheme, host and port; http only for this machine itself. seconds: the time an answer may take, all in all.
    tls: how to verify https, if not by the usual authorities. Raises BadAddress or PlainAddress.
    """

    def __init__(self, base_url: str, *, seconds: float = 20.0, tls: ssl.SSLContext | None = None) -> None:
        try:
            self._base = httpx.URL(base_url)
            whole = _ORIGIN.fullmatch(base_url) is not None
        except httpx.InvalidURL:
            whole = False
        if not whole:
            msg = f"{base_url!r} is not an address of scheme, host and port alone."
            raise BadAddress(msg)
        if self._base.scheme == "http" and not _on_this_machine(self._base.host):
            msg = f"{base_url} is not on this machine and not https."
            raise PlainAddress(msg)
        self._seconds = seconds
        self._client = httpx.Client(
            trust_env=False,
            verify=tls or self._base.scheme == "https",
            timeout=seconds,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the line."""
        self._client.close()

    def send(
        self,
        session: Session,
        requests: Sequence[Mapping[str, Any]],
        captures: Iterable[Mapping[str, Any]] = (),
    ) -> tuple[Exchange, ...]:
        """Send requests in order as one session, capturing as told; they are plain data and are not changed.

        Raises the kinds of WireProblem; each carries the exchanges that came before it.
        """
        wanted = capturing.by_request(captures, len(requests))
        drafts: list[_Draft] = []
        try:
            for index, request in enumerate(requests):
                before = len(drafts)
                self._send(session, request, index, drafts)
                for capture in wanted.get(index, ()):
                    answers = [(draft.answer.headers, draft.body) for draft in drafts[before:]]
                    value = capturing.find(capture, answers)
                    if value is not None:
                        session.captured[capture["name"]] = value
        except WireProblem as problem:
            problem.what = session.redactor().text(problem.what)
            problem.exchanges = _stored(drafts, session)
            raise
        return _stored(drafts, session)

    def _send(self, session: Session, template: Mapping[str, Any], index: int, drafts: list[_Draft]) -> None:
        filled = fill(template, session.values)
        kept = fill(template, session.values, session.stored)
        url: httpx.URL | None = self._address(filled.url)
        method, body, headers = filled.method, filled.body, dict(filled.headers)
        for hop in count():
            if url is None:
                break
            request = self._request(method, url, headers, body, template["url"])
            session.cookies.set_cookie_header(request)
            draft = self._exchange(request, _Place(index, hop, kept))
            session.cookies.extract_cookies(draft.answer)
            url, note = self._next(draft.answer, url, hop)
            drafts.append(_with(draft, note))
            if draft.answer.status_code == httpx.codes.SEE_OTHER or (
                draft.answer.status_code in {httpx.codes.MOVED_PERMANENTLY, httpx.codes.FOUND} and method == "POST"
            ):
                method, body = ("HEAD" if method == "HEAD" else "GET"), b""
                headers.pop("content-type", None)

    def _request(
        self, method: str, url: httpx.URL, headers: Mapping[str, str], body: bytes, told: str
    ) -> httpx.Request:
        try:
            return httpx.Request(method, url, headers={**_HEADERS, **headers}, content=body or None)
        except (httpx.InvalidURL, ValueError) as error:
            msg = f"the request to {told!r} cannot be sent: {error}."
            raise BadRequestTemplate(msg) from None

    def _address(self, url: str) -> httpx.URL:
        try:
            found = self._base.join(url)
        except httpx.InvalidURL as error:
            msg = f"{url[:200]!r} is not an address: {error}."
            raise BadRequestTemplate(msg) from None
        if _origin(found) != _origin(self._base):
            msg = f"{url[:200]!r} leads away from {self._base}."
            raise ForeignOrigin(msg)
        return found

    def _next(self, answer: httpx.Response, url: httpx.URL, hop: int) -> tuple[httpx.URL | None, str]:
        """Say where a redirect leads, if it is followed, and otherwise why not."""
        location = answer.headers.get("location")
        if answer.status_code not in _REDIRECTS or location is None:
            return None, ""
        try:
            found = url.join(location).copy_with(fragment=None)
        except httpx.InvalidURL:
            return None, "the redirect leads to what is no address"
        if _origin(found) != _origin(self._base):
            return None, "the redirect leads to another origin and was not followed"
        if hop >= HOPS:
            return None, f"after {HOPS} redirects no more were followed"
        return found, ""

    def _exchange(self, request: httpx.Request, place: "_Place") -> _Draft:
        where = f"{request.method} {place.kept.url}"
        watch = _Watch(self._seconds)
        request.extensions = {"timeout": httpx.Timeout(self._seconds).as_dict(), "trace": watch.trace}
        started = time.monotonic()
        try:
            with watch:
                answer = self._client.send(request, stream=True)
                raw = _raw(answer, where)
        except (httpx.ConnectError, httpx.UnsupportedProtocol) as error:
            msg = f"{where}: no connection to {self._base}: {error}."
            raise Unreachable(msg) from None
        except httpx.TransportError as error:
            if watch.over or isinstance(error, httpx.TimeoutException):
                msg = f"{where}: the answer was not complete within {self._seconds:g} s."
                raise TimedOut(msg) from None
            if isinstance(error, httpx.LocalProtocolError):
                msg = f"{where} cannot be sent: {error}."
                raise BadRequestTemplate(msg) from None
            msg = f"{where}: what came back is not HTTP or broke off: {error}."
            raise Garbled(msg) from None
        body, notes = decode(raw, answer.headers.get("content-encoding", ""))
        elapsed = time.monotonic() - started
        notes = (*(place.kept.notes if place.hop == 0 else ()), *notes)
        return _Draft(place.index, place.hop, request, place.kept, answer, raw, body, elapsed, notes)


@dataclass(frozen=True)
class _Place:
    index: int
    hop: int
    kept: Filled


class _Watch:
    """Ends a connection when an exchange has taken too long in all: a timeout of reads alone lets an answer drip on."""

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._sockets: list[Any] = []
        self.over = False

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._sockets.append(info["return_value"].get_extra_info("socket"))

    def _end(self) -> None:
        self.over = True
        for each in self._sockets:
            try:
                each.shutdown(2)
            except OSError:
                continue


def _raw(answer: httpx.Response, where: str) -> bytes:
    raw = bytearray()
    try:
        for chunk in answer.iter_raw():
            raw += chunk
            if len(raw) > LIMIT:
                msg = f"{where}: the answer has more than {LIMIT} bytes."
                raise TooLarge(msg)
    finally:
        answer.close()
    return bytes(raw)


def _with(draft: _Draft, note: str) -> _Draft:
    return _Draft(**{**draft.__dict__, "notes": (*draft.notes, note)}) if note else draft


def _stored(drafts: Sequence[_Draft], session: Session) -> tuple[Exchange, ...]:
    return tuple(_store(draft, session) for draft in drafts)


def _store(draft: _Draft, session: Session) -> Exchange:
    redactor = session.redactor()
    body = redactor.data(draft.body)
    raw, notes = draft.raw, draft.notes
    if body != draft.body:
        raw = body
        if draft.raw != draft.body:
            notes = (*notes, "a secret stood in the coded body; its decoded form is kept instead")
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
    )


def _kept_url(draft: _Draft) -> str:
    if draft.hop or "«" not in draft.filled.url:
        return str(draft.request.url)
    kept = draft.filled.url
    return kept if kept.startswith("http") else f"{draft.request.url.copy_with(raw_path=b'/')}{kept[1:]}"


def _request_headers(draft: _Draft, session: Session, redactor: Redactor) -> Pairs:
    pairs = []
    for raw_name, raw_value in draft.request.headers.raw:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        if name.lower() == "cookie":
            value = "; ".join(_cookie(part, session) for part in value.split("; "))
        else:
            value = draft.filled.headers.get(name.lower(), value)
        pairs.append((name, redactor.text(value)))
    return tuple(pairs)


def _response_headers(draft: _Draft, session: Session, redactor: Redactor) -> Pairs:
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


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)


def _on_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
