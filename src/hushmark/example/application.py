"""The library's pages and interfaces put together as one ASGI application."""

from dataclasses import asdict
from importlib.metadata import version
from typing import Literal

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hushmark.example.api import answer, interfaces
from hushmark.example.errors import LibraryError
from hushmark.example.kiosk import Kiosk
from hushmark.example.library import Library
from hushmark.example.records import Terminal
from hushmark.example.web import Pages

_GUARDS = {
    "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Guarded:
    """Adds to every answer what keeps a browser from telling others where it was."""

    def __init__(self, application: ASGIApp) -> None:
        self.application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers as the application does, with the headers added."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_GUARDS)
            await send(message)

        await self.application(scope, receive, guarded)


def application(
    library: Library, secret: str, environment: Literal["test", "production"], terminal: Terminal
) -> ASGIApp:
    """The library as it is served.

    ``secret`` opens administration, which is also told what machines sign in with (``terminal``). ``environment`` says
    whose patrons it has.
    """
    pages = Pages(library, secure=environment == "production")
    about = {
        "name": "Example library system",
        "version": version("hushmark"),
        "environment": environment,
        "settings": asdict(library.settings),
        "terminal": asdict(terminal),
    }

    async def problem(request: Request, error: Exception) -> Response:
        if not isinstance(error, LibraryError):
            raise error
        if not request.url.path.startswith("/api/"):
            return pages.problem(error)
        response = answer({"error": error.sentence}, error.status)
        if error.status == 401:  # noqa: PLR2004  HTTP's own number
            response.headers["WWW-Authenticate"] = "Bearer"
        return response

    routes = [interfaces(library, secret, about), *pages.routes(), *Kiosk(pages).routes()]
    return Guarded(Starlette(routes=routes, exception_handlers={LibraryError: problem}))
