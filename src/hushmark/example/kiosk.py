"""The kiosk: a self-check screen in a public room, where a patron sees what she has and leaves nothing behind.

Its sessions are of an interface of their own, and end by themselves soon after nobody touches the screen any more.
"""

import secrets

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from hushmark.example.errors import LibraryError, MalformedError, SignInNeededError
from hushmark.example.web import Pages, form_token, form_values, same_text

_SESSION = "kiosk"
_VISIT = "kiosk-visit"
_PATH = "/kiosk"


class Kiosk:
    """The kiosk's screens."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.library = pages.library

    def routes(self) -> list[Route]:
        """Sign-in, what is on loan, and sign-out."""
        return [
            Route(_PATH, self.ask),
            Route(f"{_PATH}/sign-in", self.sign_in, methods=["POST"]),
            Route(f"{_PATH}/loans", self.loans),
            Route(f"{_PATH}/sign-out", self.sign_out, methods=["POST"]),
        ]

    def ask(self, request: Request) -> Response:
        """The form for card and PIN, with which every visit begins."""
        visit = request.cookies.get(_VISIT) or secrets.token_urlsafe(32)
        response = self._form(visit)
        self._set(response, _VISIT, visit)
        return response

    async def sign_in(self, request: Request) -> Response:
        """Opens a session, and ends the one that somebody may have left open here."""
        visit, form = request.cookies.get(_VISIT, ""), await form_values(request)
        if not visit or not same_text(form.get("csrf", ""), form_token(visit)):
            raise MalformedError
        await run_in_threadpool(self.library.leave_kiosk, request.cookies.get(_SESSION, ""))
        credential = form.get("card", ""), form.get("pin", "")
        try:
            token = await run_in_threadpool(self.library.sign_in_patron, *credential, "kiosk")
        except LibraryError as no:
            return self._form(visit, no)
        response = self._go(f"{_PATH}/loans")
        self._set(response, _SESSION, token)
        return response

    def loans(self, request: Request) -> Response:
        """What she has; the screen asks again, too late to be answered, when nobody has touched it."""
        token = request.cookies.get(_SESSION, "")
        try:
            signed = self.library.signed_in_patron(token, "kiosk")
        except SignInNeededError:
            return self._go(_PATH)
        self.library.prolong(token)
        loans = self.library.loans(signed, str(signed.patron.id))
        response = self.pages.page("kiosk_loans.html", personal=True, leave=form_token(token), loans=loans)
        response.headers["Refresh"] = str(self.library.settings.kiosk_seconds + 1)
        return response

    async def sign_out(self, request: Request) -> Response:
        """Ends the session for whoever comes next."""
        token, form = request.cookies.get(_SESSION, ""), await form_values(request)
        if not token or not same_text(form.get("csrf", ""), form_token(token)):
            raise MalformedError
        await run_in_threadpool(self.library.leave_kiosk, token)
        return self._go(_PATH)

    def _form(self, visit: str, no: LibraryError | None = None) -> Response:
        status, problem = (no.status, no.sentence) if no else (200, "")
        return self.pages.page("kiosk_sign_in.html", status, personal=True, form=form_token(visit), problem=problem)

    def _go(self, path: str) -> Response:
        return RedirectResponse(path, 303, {"Cache-Control": self.library.cache_control(personal=True)})

    def _set(self, response: Response, name: str, value: str) -> None:
        response.set_cookie(name, value, path=_PATH, httponly=True, samesite="strict", secure=self.pages.secure)
