"""An adapter that is reached over HTTP: the messages of the protocol, each the body of one POST, its answer the body of the reply.

An address without a slash at its end takes every message; below one with a slash each method has a path of its own, as
``openapi.json`` describes it. On this machine http will do; elsewhere it is https, and a bearer token is shown.
"""

import os
import time
from pathlib import Path
from typing import Final

import httpx

from hushmark import trust
from hushmark.here import on_this_machine
from hushmark.protocol import http_errors as errors
from hushmark.protocol.errors import AdapterProblem, BadSpec, NoAnswer
from hushmark.protocol.messages import LINE_LIMIT, show
from hushmark.watch import Watch

TOKEN: Final = "HUSHMARK_ADAPTER_TOKEN"  # noqa: S105 - the name of the variable
TOKEN_FILE: Final = "HUSHMARK_ADAPTER_TOKEN_FILE"  # noqa: S105
_SHOWN: Final = 2000


class Http:
    """A way to an adapter that somebody else started. Raises BadSpec and the kinds of Misconfigured in http_errors."""

    flooded = False
    stderr = b""
    ended_itself = None
    """It is not ours to end."""

    def __init__(self, address: str) -> None:
        try:
            url = httpx.URL(address)
        except httpx.InvalidURL:
            url = httpx.URL()
        if not url.host or url.userinfo or url.query or url.fragment:
            msg = f"{address!r} is no address of an adapter; one is http://127.0.0.1:8080/rpc."
            raise BadSpec(msg)
        here = on_this_machine(url.host)
        if url.scheme == "http" and not here:
            msg = f"{address} is not on this machine and not https."
            raise errors.AdapterInTheClear(msg)
        self._address, self._token = address, _token()
        if not self._token and not here:
            msg = f"{address} is on another machine, and there is no token to show it."
            raise errors.BearerMissing(msg)
        self._client = httpx.Client(
            trust_env=False,
            verify=trust.context() or url.scheme == "https",
            limits=httpx.Limits(max_keepalive_connections=0),
            headers={"Accept": "application/json", "Content-Type": "application/json"}
            | ({"Authorization": f"Bearer {self._token}"} if self._token else {}),
        )

    def exchange(self, method: str, line: bytes, deadline: float) -> bytes:
        """Post one message by the deadline (monotonic) and return the answer. Raises NoAnswer or what is in http_errors."""
        where = self._address + (method if self._address.endswith("/") else "")
        seconds = max(0.01, deadline - time.monotonic())
        watch = Watch(seconds)
        extensions = {"trace": watch.trace}
        try:
            with (
                watch,
                self._client.stream("POST", where, content=line, timeout=seconds, extensions=extensions) as reply,
            ):
                self._hold(reply)
                body = _body(reply)
        except httpx.HTTPError as problem:
            raise self._failed(problem, over=watch.over) from None
        if watch.over:  # an answer without a length seems to end where the connection was ended
            msg = "no answer came in time."
            raise NoAnswer(msg)
        return body

    def waiting(self) -> None:
        """Nothing comes over HTTP that was not asked for."""

    def close(self) -> None:
        """Let go of the adapter, which goes on running."""
        self._client.close()

    def _hold(self, reply: httpx.Response) -> None:
        """Hold an answer's head to the rules."""
        status = reply.status_code
        if status == httpx.codes.OK:
            kind = reply.headers.get("content-type", "")
            if kind.partition(";")[0].strip().lower() != "application/json":
                msg = f"the answer calls itself {show(kind or 'nothing')}, not application/json; it begins {self._shown(reply)}."
                raise errors.WrongContentType(msg)
            return
        said = f"{self._address} answered with status {status}"
        if reply.has_redirect_location or reply.is_redirect:
            msg = f"{said}: it leads to {show(reply.headers.get('location', 'nowhere'))}, and was not followed."
            raise errors.Redirected(msg)
        kind_of: type[AdapterProblem] = _BY_STATUS.get(
            status, errors.AdapterFailed if reply.is_server_error else errors.UnexpectedStatus
        )
        msg = f"{said}: {self._shown(reply)}."
        raise kind_of(msg)

    def _shown(self, reply: httpx.Response) -> str:
        """Show the beginning of an answer, without the token."""
        text = ""
        for part in reply.iter_text():
            text += part
            if len(text) > _SHOWN:
                break
        return show(text[:_SHOWN].replace(self._token, "«token»") if self._token else text[:_SHOWN])

    def _failed(self, problem: httpx.HTTPError, *, over: bool) -> AdapterProblem:
        said = (str(problem).replace(self._token, "«token»") if self._token else str(problem)).rstrip(".")
        if isinstance(problem, httpx.ConnectError):
            kind = errors.AdapterNotTrusted if trust.unverified(problem) else errors.AdapterUnreachable
            return kind(f"no connection to {self._address}: {said}.")
        if over or isinstance(problem, httpx.TimeoutException):
            return NoAnswer("no answer came in time.")
        if isinstance(problem, httpx.DecodingError) or "illegal" in said or "malformed" in said:
            return errors.NotHttp(f"what came back from {self._address} is not HTTP: {said}.")
        return errors.BrokenOff(f"the connection to {self._address} was closed in the middle: {said or 'no answer'}.")


_BY_STATUS: Final[dict[int, type[AdapterProblem]]] = {
    401: errors.BearerRefused,
    403: errors.BearerRefused,
    404: errors.NothingThere,
    405: errors.NothingThere,
    410: errors.NothingThere,
}


def _body(reply: httpx.Response) -> bytes:
    found = bytearray()
    for part in reply.iter_bytes():
        found += part
        if len(found) > LINE_LIMIT:
            msg = f"an answer has more than {LINE_LIMIT} bytes."
            raise errors.AnswerTooLarge(msg)
    return bytes(found)


def _token() -> str:
    """Return the token that the environment gives, itself or by its file; empty if it gives none."""
    token, where = os.environ.get(TOKEN, ""), f"the environment variable {TOKEN}"
    if not token and (file := os.environ.get(TOKEN_FILE)):
        where = f"the file {file}"
        try:
            token = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as problem:
            msg = f"{where} cannot be read: {getattr(problem, 'strerror', None) or 'it is not UTF-8'}."
            raise errors.BearerUnreadable(msg) from None
        if not token:
            msg = f"{where} is empty."
            raise errors.BearerUnreadable(msg)
    if not all("!" <= c <= "~" for c in token):
        msg = f"{where} holds more than one word of visible characters (it is not shown here)."
        raise errors.BearerUnreadable(msg)
    return token
