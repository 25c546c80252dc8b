"""Who may ask this server for anything, and what a browser may do with what it gets.

Whoever can make it start a run can start a program. So: the Host header names this server (a name that was pointed at this machine
by somebody else does not: DNS rebinding); a form comes from a page of ours (Origin, and a token that only the page and the visitor's cookie
give); and where a token is set, nothing is shown without it. Cookies are SameSite=Strict.
"""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

VISIT: Final = "hushmark_visit"
KEY: Final = "hushmark_key"
OPEN: Final = frozenset({"/sign-in", "/style.css"})
"""What is shown without the token."""
POLICY: Final = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
REPORT_POLICY: Final = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""For a report: it brings a stricter policy of its own, and gets no origin, so it can reach nothing here."""
_HEADERS: Final[Mapping[str, str]] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(frozen=True)
class Keys:
    """What this server knows and others do not: the token asked for, if any, and what cookies and forms are made with."""

    token: str = ""
    secret: str = field(default_factory=lambda: secrets.token_hex(32))

    def form(self, visit: str) -> str:
        """Return what a form of ours carries for this visitor."""
        return self._made("form", visit)

    def admitted(self, visit: str) -> str:
        """Return what the cookie of somebody holds who gave the token."""
        return self._made("admitted", visit)

    def _made(self, what: str, visit: str) -> str:
        return hmac.new(self.secret.encode(), f"{what}:{visit}".encode(), hashlib.sha256).hexdigest()


class Guarded:
    """Lets through what may come in, and adds what a browser is to keep to."""

    def __init__(self, application: ASGIApp, keys: Keys, hosts: frozenset[str]) -> None:
        self.application, self.keys, self.hosts = application, keys, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self.application(scope, receive, send)
            return
        request = Request(scope, receive)
        visit = request.cookies.get(VISIT, "")
        fresh = "" if len(visit) >= 32 else secrets.token_hex(16)  # noqa: PLR2004 - what we make has 32
        scope["visit"] = visit = fresh or visit

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                headers.setdefault("Content-Security-Policy", POLICY)
                if fresh:
                    headers.append("Set-Cookie", f"{VISIT}={fresh}; HttpOnly; SameSite=Strict; Path=/")
            await send(message)

        refused = self._refused(request, visit)
        await (refused or self.application)(scope, receive, guarded)

    def _refused(self, request: Request, visit: str) -> Response | None:
        host = request.headers.get("host", "").lower()
        if host not in self.hosts:
            return PlainTextResponse(
                f"This server is not called {host!r}. Open it by the address that it printed.", 421
            )
        if request.method not in ("GET", "HEAD"):
            origin = request.headers.get("origin", "")
            if origin not in (f"http://{host}", f"https://{host}"):
                return PlainTextResponse("This did not come from a page of this server.", 403)
        if self.keys.token and request.url.path not in OPEN and not self._knows(request, visit):
            if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
                return RedirectResponse("/sign-in", 303)
            return PlainTextResponse("The token is needed: sign in at /sign-in, or send it as a bearer token.", 401)
        return None

    def _knows(self, request: Request, visit: str) -> bool:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return same(given.strip(), self.keys.token)
        return same(request.cookies.get(KEY, ""), self.keys.admitted(visit))


def same(given: str, expected: str) -> bool:
    """Tell whether two texts are the same, in a time that does not tell how much of them is."""
    return hmac.compare_digest(given.encode(), expected.encode())
