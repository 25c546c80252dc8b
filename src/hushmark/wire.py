"""The suite holds the wire: it sends what the adapter composed, and keeps the bytes that come back.

Nothing that is sent tells that a suite is asking. Secrets are replaced by «name» before anything is stored.
"""

import re
import ssl
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from types import MappingProxyType
from typing import Any, Final, Self

import httpx

from hushmark import captures as capturing
from hushmark import trust
from hushmark.bodies import LIMIT, decode
from hushmark.clocks import MISDATED, Clock
from hushmark.exchange import Draft, Exchange, stored
from hushmark.here import on_this_machine
from hushmark.session import Session
from hushmark.templates import Filled, fill
from hushmark.watch import Watch
from hushmark.wire_errors import (
    BadAddress,
    BadRequestTemplate,
    ForeignOrigin,
    Garbled,
    NotTrusted,
    PlainAddress,
    TimedOut,
    TooLarge,
    Unreachable,
    WireProblem,
)

__all__ = ["Exchange", "Line", "Session"]

WAITS: Final = 8
LONGEST_WAIT: Final = 5
"""How often a request is sent again to a system that asks to wait (429 with Retry-After), and for how many seconds at most."""
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


class Line:
    """A line to one origin; a context manager. Sessions may share it, and it may be used by several threads.

    base_url: scheme, host and port; http only for this machine itself. seconds: the time an answer may take, all in all.
    tls: how to verify https, if not by the authorities that the run trusts. Raises BadAddress or PlainAddress.
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
        if self._base.scheme == "http" and not on_this_machine(self._base.host):
            msg = f"{base_url} is not on this machine and not https."
            raise PlainAddress(msg)
        self._seconds, self._clock = seconds, Clock()
        self._client = httpx.Client(
            trust_env=False,
            verify=tls or trust.context() or self._base.scheme == "https",
            timeout=seconds,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return str(self._base)

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
        drafts: list[Draft] = []
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
            problem.record(session.redactor().text(problem.what), stored(drafts, session))
            raise
        return stored(drafts, session)

    def _send(self, session: Session, template: Mapping[str, Any], index: int, drafts: list[Draft]) -> None:
        filled = fill(template, session.values)
        kept = fill(template, session.values, session.stored)
        url: httpx.URL | None = self._address(filled.url)
        method, body, headers = filled.method, filled.body, dict(filled.headers)
        for hop in count():
            if url is None:
                break
            request = self._request(method, url, headers, body, template["url"])
            session.cookies.set_cookie_header(request)
            draft = self._patiently(request, _Place(index, hop, kept))
            if "set-cookie" in draft.answer.headers:
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

    def _patiently(self, request: httpx.Request, place: "_Place") -> Draft:
        """Exchange, and once more after as long as a system asks to wait that takes no more requests at the moment."""
        waits: list[Draft] = []
        for waited in range(WAITS + 1):
            draft = self._exchange(request, place)
            seconds = draft.answer.headers.get("retry-after", "")
            told_to_wait = draft.answer.status_code == httpx.codes.TOO_MANY_REQUESTS and seconds.isdecimal()
            if not told_to_wait or int(seconds) > LONGEST_WAIT or waited == WAITS:
                break
            waits.append(draft)
            time.sleep(int(seconds))
        draft = replace(draft, waits=tuple(waits))
        return _with(draft, f"sent again {waited} times, as it was asked to wait" if waited else "")

    def _exchange(self, request: httpx.Request, place: "_Place") -> Draft:
        where = f"{request.method} {place.kept.url}"
        watch = Watch(self._seconds)
        request.extensions = {"timeout": httpx.Timeout(self._seconds).as_dict(), "trace": watch.trace}
        started, sent = time.monotonic(), time.time()
        try:
            with watch:
                answer = self._client.send(request, stream=True)
                raw = _raw(answer, where)
        except (httpx.ConnectError, httpx.UnsupportedProtocol) as error:
            msg = f"{where}: no connection to {self._base}: {error}."
            raise (NotTrusted if trust.unverified(error) else Unreachable)(msg) from None
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
        if not self._clock.shown(answer.headers.get("date"), answer.headers.get("age"), sent, time.time()):
            notes = (*notes, MISDATED)
        return Draft(place.index, place.hop, request, place.kept, answer, raw, body, elapsed, notes)


@dataclass(frozen=True)
class _Place:
    index: int
    hop: int
    kept: Filled


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


def _with(draft: Draft, note: str) -> Draft:
    return Draft(**{**draft.__dict__, "notes": (*draft.notes, note)}) if note else draft


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)
