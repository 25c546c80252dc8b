"""The pages: a catalogue that knows nobody, and accounts for those who have signed in."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from html import escape
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from hushmark.example.errors import LibraryError, MalformedError, SignInNeededError
from hushmark.example.library import KEPT, Library
from hushmark.example.records import KeptKind, SignedPatron

_SESSION = "session"
_VISIT = "visit"

Table = tuple[str, list[str], list[list[object]]]


class Pages:
    """What a browser is shown. ``secure``: cookies are for encrypted connections alone."""

    def __init__(self, library: Library, *, secure: bool) -> None:
        self.library = library
        self.secure = secure
        loader = PackageLoader("hushmark.example")
        self.templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)

    def routes(self) -> list[Route]:
        """Every page."""
        return [
            Route("/", lambda _: RedirectResponse("/catalogue", 303)),
            Route("/catalogue", self.catalogue),
            Route("/catalogue/search", self.search),
            Route("/catalogue/suggestions", self.suggestions),
            Route("/catalogue/feed", self.feed),
            Route("/catalogue/items/{barcode}", self.item),
            Route("/sign-in", self.ask),
            Route("/sign-in", self.sign_in, methods=["POST"]),
            Route("/sign-out", self.sign_out, methods=["POST"]),
            Route("/account", self.own_account),
            Route("/patrons/{number}", self.account),
            self.part("/patrons/{number}/loans", self.loans),
            self.part("/patrons/{number}/history", self.history),
            self.part("/patrons/{number}/holds", self.holds),
            self.part("/patrons/{number}/charges", self.charges),
            *(self.part(f"/patrons/{{number}}/{path}", self.kept(path, kind)) for path, kind in KEPT.items()),
        ]

    # The catalogue.

    def catalogue(self, _: Request) -> Response:
        """The way in: a search form, what is new, and what there is to say of the library."""
        return self.page("catalogue.html", items=self.library.new_items(), lines=self.library.front_page())

    def search(self, request: Request) -> Response:
        """What was found for some words."""
        words = request.query_params.get("q", "")
        return self.page("results.html", words=words, items=self.library.search(words))

    def suggestions(self, request: Request) -> Response:
        """Titles to offer while somebody types."""
        headers = {"Cache-Control": self.library.cache_control(personal=False)}
        return JSONResponse(self.library.suggest(request.query_params.get("q", "")), headers=headers)

    def feed(self, _: Request) -> Response:
        """What is new, for programs that ask now and then."""
        entries = "".join(f"<entry><title>{escape(line)}</title></entry>" for line in self.library.feed())
        headers = {"Cache-Control": self.library.cache_control(personal=False)}
        text = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>New items</title>{entries}</feed>'
        return Response(text, headers=headers, media_type="application/atom+xml")

    def item(self, request: Request) -> Response:
        """One item."""
        status = self.library.public_item_status(self.library.item(request.path_params["barcode"]))
        return self.page("item.html", status=status)

    # Signing in and out.

    def ask(self, request: Request) -> Response:
        """The form for card and PIN."""
        visit = request.cookies.get(_VISIT) or secrets.token_urlsafe(32)
        response = self.page("sign_in.html", personal=True, form=form_token(visit), problem="")
        self._set(response, _VISIT, visit)
        return response

    async def sign_in(self, request: Request) -> Response:
        """Opens a session under a token of its own; what was not right is not said."""
        visit, form = request.cookies.get(_VISIT, ""), await form_values(request)
        if not visit or not same_text(form.get("csrf", ""), form_token(visit)):
            raise MalformedError
        credential = form.get("card", ""), form.get("pin", "")
        try:
            token = await run_in_threadpool(self.library.sign_in_patron, *credential, "web")
        except LibraryError as no:
            return self.page("sign_in.html", no.status, personal=True, form=form_token(visit), problem=no.sentence)
        response = RedirectResponse("/account", 303, {"Cache-Control": self.library.cache_control(personal=True)})
        self._set(response, _SESSION, token)
        return response

    async def sign_out(self, request: Request) -> Response:
        """Ends the session, here and for whoever else may have its cookie."""
        token, form = request.cookies.get(_SESSION, ""), await form_values(request)
        if not token or not same_text(form.get("csrf", ""), form_token(token)):
            raise MalformedError
        await run_in_threadpool(self.library.sign_out, token)
        response = RedirectResponse("/sign-in", 303, {"Cache-Control": self.library.cache_control(personal=True)})
        response.delete_cookie(_SESSION)
        return response

    def _set(self, response: Response, name: str, value: str) -> None:
        response.set_cookie(name, value, httponly=True, samesite="strict", secure=self.secure)

    # Accounts.

    def own_account(self, request: Request) -> Response:
        """The account of whoever is signed in."""
        signed = self.signed_in(request)
        return self._account(request, signed, str(signed.patron.id))

    def account(self, request: Request) -> Response:
        """One's own account, or a ward's."""
        return self._account(request, self.signed_in(request), request.path_params["number"])

    def _account(self, request: Request, signed: SignedPatron, number: str) -> Response:
        patron = self.library.account(signed, number)
        wards = self.library.wards(patron) if patron.id == signed.patron.id else []
        return self.page("account.html", personal=True, out=_out(request), patron=patron, wards=wards)

    def part(self, path: str, table: Callable[[SignedPatron, str], Table]) -> Route:
        """The page of one part of an account, which is a table."""

        def show(request: Request) -> Response:
            number = request.path_params["number"]
            heading, columns, rows = table(self.signed_in(request), number)
            shown = {"number": number, "heading": heading, "columns": columns, "rows": rows}
            return self.page("table.html", personal=True, out=_out(request), **shown)

        return Route(path, show)

    def loans(self, signed: SignedPatron, number: str) -> Table:
        """What is out."""
        rows = self.library.loans(signed, number)
        return "On loan", ["Title", "Author", "Barcode", "Due"], [[r.title, r.author, r.barcode, r.due] for r in rows]

    def history(self, signed: SignedPatron, number: str) -> Table:
        """What came back, if the patron asked for it to be kept."""
        rows = self.library.history(signed, number)
        columns = ["Title", "Author", "Barcode", "Returned"]
        return "Reading history", columns, [[r.title, r.author, r.barcode, r.returned or ""] for r in rows]

    def holds(self, signed: SignedPatron, number: str) -> Table:
        """What is waited for."""
        rows = self.library.holds(signed, number)
        columns = ["Title", "Barcode", "Placed", "Your place in the queue", "Ready since"]
        return "Holds", columns, [[r.title, r.barcode, r.placed, r.position, r.ready or ""] for r in rows]

    def kept(self, path: str, kind: KeptKind) -> Callable[[SignedPatron, str], Table]:
        """What is kept of one kind: requests, private lists, saved searches, bookings."""

        def table(signed: SignedPatron, number: str) -> Table:
            rows = self.library.kept(signed, number, kind)
            return path.capitalize(), ["Title", "Day"], [[r.title, r.day] for r in rows]

        return table

    def charges(self, signed: SignedPatron, number: str) -> Table:
        """What is owed."""
        rows = self.library.charges(signed, number)
        return "Charges", ["For", "Day", "Amount"], [[r.description, r.day, _dollars(r.cents)] for r in rows]

    def signed_in(self, request: Request) -> SignedPatron:
        """Who asks. Raises SignInNeededError."""
        return self.library.signed_in_patron(request.cookies.get(_SESSION), "web")

    def page(self, template: str, status: int = 200, /, *, personal: bool = False, **shown: Any) -> Response:  # noqa: ANN401
        """A page. ``out``, for somebody who is signed in, is what her sign-out form carries."""
        name = self.library.settings.name
        text = self.templates.get_template(template).render({"library": name, "out": None} | shown)
        return HTMLResponse(text, status, {"Cache-Control": self.library.cache_control(personal=personal)})

    def problem(self, error: LibraryError) -> Response:
        """The page for what is not answered; whoever is not signed in is asked to."""
        if isinstance(error, SignInNeededError):
            headers = {"Cache-Control": self.library.cache_control(personal=True)}
            return RedirectResponse("/sign-in", 303, headers)
        return self.page("problem.html", error.status, personal=True, problem=error.sentence)


def form_token(cookie: str) -> str:
    """What a form carries to show that it comes from a page of ours: only we and the cookie's holder can make it."""
    return hashlib.sha256(f"form:{cookie}".encode()).hexdigest()


async def form_values(request: Request) -> dict[str, str]:
    """What a form was filled in with."""
    async with request.form(max_files=0, max_fields=10) as form:
        return {name: value for name, value in form.items() if isinstance(value, str)}


def _out(request: Request) -> str:
    return form_token(request.cookies.get(_SESSION, ""))


def _dollars(cents: int) -> str:
    return f"${cents // 100}.{cents % 100:02}"


def same_text(given: str, expected: str) -> bool:
    """Whether the two are the same, in a time that does not tell how much of them is."""
    return hmac.compare_digest(given.encode(), expected.encode())
