"""The JSON interfaces: for patrons' own programs, for staff, and for administration. Each has its own credential."""

import hmac
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeVar

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from hushmark.example.administration import (
    Administration,
    MailServer,
    Moment,
    NewCharge,
    NewConsent,
    NewGuardianLink,
    NewHold,
    NewItem,
    NewKept,
    NewLoan,
    NewPatron,
    NewReturn,
    NewStaff,
    NewVisit,
    Reset,
    Run,
)
from hushmark.example.errors import MalformedError, SignInNeededError
from hushmark.example.library import KEPT, Library
from hushmark.example.records import KeptKind, Patron, Requester

_T = TypeVar("_T")


class PatronCredential(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a patron signs in with."""

    card: str
    pin: str


class StaffCredential(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a member of staff signs in with."""

    login: str
    password: str


def answer(value: object, status: int = 200) -> Response:
    """A JSON answer, which nobody keeps."""
    return Response(msgspec.json.encode(value), status, {"Cache-Control": "no-store"}, "application/json")


async def body(request: Request, kind: type[_T]) -> _T:
    """The body of the request as a value of ``kind``. Raises MalformedError."""
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except msgspec.DecodeError:
        raise MalformedError from None


def bearer(request: Request) -> str | None:
    """The token that the request bears, if any."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


class PatronInterface:
    """For patrons: their own accounts, and their wards'."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def routes(self) -> list[Route]:
        """Sign-in, sign-out and the parts of an account."""
        return [
            Route("/session", self.sign_in, methods=["POST"]),
            Route("/session", self.sign_out, methods=["DELETE"]),
            *_account_routes(self.library, lambda request: self.library.signed_in_patron(bearer(request), "api")),
            *(Route(f"/patrons/{{number}}/{path}", self.kept(kind)) for path, kind in KEPT.items()),
        ]

    def kept(self, kind: KeptKind) -> Callable[[Request], Response]:
        """What she keeps of one kind."""

        def show(request: Request) -> Response:
            signed = self.library.signed_in_patron(bearer(request), "api")
            return answer({kind: self.library.kept(signed, request.path_params["number"], kind)})

        return show

    async def sign_in(self, request: Request) -> Response:
        """Opens a session."""
        given = await body(request, PatronCredential)
        token = await run_in_threadpool(self.library.sign_in_patron, given.card, given.pin, "api")
        return answer({"token": token}, 201)

    def sign_out(self, request: Request) -> Response:
        """Ends the session."""
        self.library.signed_in_patron(token := bearer(request), "api")
        self.library.sign_out(token or "")
        return Response(status_code=204)


class StaffInterface:
    """For staff: what their role and their library let them see."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def routes(self) -> list[Route]:
        """Sign-in, sign-out, patrons' accounts, items and titles, reports, slips and the log."""
        return [
            Route("/session", self.sign_in, methods=["POST"]),
            Route("/session", self.sign_out, methods=["DELETE"]),
            *_account_routes(self.library, lambda request: self.library.signed_in_staff(bearer(request))),
            Route("/items/{barcode}", self.item),
            Route("/items/{barcode}/borrower", self.borrower),
            Route("/titles/{barcode}/holds", self.queue),
            Route("/reports/overdue", self.overdue),
            Route("/slips/hold/{barcode}", self.slip),
            Route("/log", self.log),
        ]

    async def sign_in(self, request: Request) -> Response:
        """Opens a session."""
        given = await body(request, StaffCredential)
        token = await run_in_threadpool(self.library.sign_in_staff, given.login, given.password)
        return answer({"token": token}, 201)

    def sign_out(self, request: Request) -> Response:
        """Ends the session."""
        self.library.signed_in_staff(token := bearer(request))
        self.library.sign_out(token or "")
        return Response(status_code=204)

    def item(self, request: Request) -> Response:
        """An item's status, the same that the public sees."""
        self.library.signed_in_staff(bearer(request))
        return answer(self.library.public_item_status(self.library.item(request.path_params["barcode"])))

    def borrower(self, request: Request) -> Response:
        """Who has an item now."""
        staff = self.library.signed_in_staff(bearer(request))
        patron = self.library.borrower(staff, request.path_params["barcode"])
        return answer({"borrower": {"id": patron.id, "card": patron.card, "name": patron.name} if patron else None})

    def queue(self, request: Request) -> Response:
        """Who waits for a title."""
        staff = self.library.signed_in_staff(bearer(request))
        return answer({"holds": self.library.queue(staff, request.path_params["barcode"])})

    def overdue(self, request: Request) -> Response:
        """Who has what overdue."""
        return answer({"overdue": self.library.overdue_report(self.library.signed_in_staff(bearer(request)))})

    def slip(self, request: Request) -> Response:
        """The slip for the hold shelf, as it is printed."""
        staff = self.library.signed_in_staff(bearer(request))
        text = self.library.hold_slip(staff, self.library.item(request.path_params["barcode"]))
        return PlainTextResponse(text, headers={"Cache-Control": self.library.cache_control(personal=True)})

    def log(self, request: Request) -> Response:
        """What was done lately."""
        return answer({"log": self.library.log(self.library.signed_in_staff(bearer(request)))})


def _account_routes(library: Library, requester: Callable[[Request], Requester]) -> list[Route]:
    """The parts of a patron's account, for whoever ``requester`` finds to be asking."""
    parts: dict[str, Callable[[Requester, str], object]] = {
        "loans": library.loans,
        "history": library.history,
        "holds": library.holds,
        "charges": library.charges,
    }

    def account(request: Request) -> Response:
        return answer(_details(library.account(requester(request), request.path_params["number"])))

    def part(name: str) -> Callable[[Request], Response]:
        return lambda request: answer({name: parts[name](requester(request), request.path_params["number"])})

    return [Route("/patrons/{number}", account), *(Route(f"/patrons/{{number}}/{name}", part(name)) for name in parts)]


def _details(patron: Patron) -> dict[str, Any]:
    return asdict(patron) | {"id": str(patron.id)}


class AdministrationInterface:
    """For administration: entries, and what the system is. Its secret is one of the machine's own."""

    def __init__(self, administration: Administration, secret: str, about: dict[str, Any]) -> None:
        self.administration = administration
        self.secret = secret
        self.about = about

    def routes(self) -> list[Route]:
        """One address for each kind of entry, one for mail, one for jobs and, where it is for tests, one for the clock."""
        administration = self.administration
        for_tests = (
            [self.entry("/clock", Moment, administration.set_clock)] if self.about["environment"] == "test" else []
        )
        return [
            *for_tests,
            Route("/about", self.show),
            self.entry("/patrons", NewPatron, administration.add_patron),
            self.entry("/staff", NewStaff, administration.add_staff),
            self.entry("/items", NewItem, administration.add_item),
            self.entry("/loans", NewLoan, administration.add_loan),
            self.entry("/returns", NewReturn, administration.add_return),
            self.entry("/holds", NewHold, administration.add_hold),
            self.entry("/guardian-links", NewGuardianLink, administration.add_guardian_link),
            self.entry("/consents", NewConsent, administration.add_consent),
            self.entry("/kept", NewKept, administration.add_kept),
            self.entry("/visits", NewVisit, administration.add_visit),
            self.entry("/charges", NewCharge, administration.add_charge),
            self.entry("/mail", MailServer, administration.hand_mail_to),
            self.entry("/jobs", Run, administration.run),
            self.entry("/reset", Reset, administration.reset),
        ]

    def admit(self, request: Request) -> None:
        """Lets the administrator in. Raises SignInNeededError for anybody else."""
        if not hmac.compare_digest((bearer(request) or "").encode(), self.secret.encode()):
            raise SignInNeededError

    def show(self, request: Request) -> Response:
        """The system's name, version, environment and settings, and how many patrons it has."""
        self.admit(request)
        return answer(self.about | {"patrons": self.administration.patrons()})

    def entry(self, path: str, kind: type[_T], enter: Callable[[_T], dict[str, str]]) -> Route:
        """The address at which something of this kind is entered, or a list of such things: then all of them or none."""

        def enter_all(several: list[_T]) -> list[dict[str, str]]:
            with self.administration.library.database.together():
                return [enter(one) for one in several]

        def enter_whole(entered: _T | list[_T]) -> object:
            return enter_all(entered) if isinstance(entered, list) else enter(entered)

        either: type[_T | list[_T]] = kind | list[kind]  # type: ignore[assignment, valid-type]

        async def post(request: Request) -> Response:
            self.admit(request)
            return answer(await run_in_threadpool(enter_whole, await body(request, either)), 201)

        return Route(path, post, methods=["POST"])


def interfaces(library: Library, secret: str, about: dict[str, Any]) -> Mount:
    """All three, under /api."""
    administration = AdministrationInterface(Administration(library), secret, about)
    return Mount(
        "/api",
        routes=[
            Mount("/staff", routes=StaffInterface(library).routes()),
            Mount("/administration", routes=administration.routes()),
            *PatronInterface(library).routes(),
        ],
    )
