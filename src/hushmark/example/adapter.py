"""Joins the example library to the certification suite.

It starts the library as a process of its own in a private directory, enters people and things through the library's
administration, and says which requests a library's client would send; it sends none of those itself.
"""

import hashlib
import json
import secrets
from collections.abc import Callable
from importlib.metadata import version
from itertools import groupby
from typing import Any
from urllib.parse import quote

from hushmark.example.process import SeedError, Server

Message = dict[str, Any]

# For each operation on a patron: what follows her number in an address.
_PARTS = {
    "patron.self.show": "",
    "patron.loans.list": "/loans",
    "patron.history.list": "/history",
    "patron.holds.list": "/holds",
    "patron.charges.list": "/charges",
}
_KEPT = {
    "patron.requests.list": "/requests",
    "patron.lists.show": "/lists",
    "patron.searches.list": "/searches",
    "patron.bookings.list": "/bookings",
}
_ITEMS = {
    "item.status": "/api/staff/items/{}",
    "item.borrower.show": "/api/staff/items/{}/borrower",
    "title.holds.list": "/api/staff/titles/{}/holds",
    "slip.hold.show": "/api/staff/slips/hold/{}",
}
_LISTS = {"list.public.show": "/catalogue", "report.run": "/api/staff/reports/overdue", "log.view": "/api/staff/log"}
_NOTICES = ["notice.overdue", "notice.hold"]
_OPERATIONS = {
    "opac-anon": ["item.status", "search.public", "search.suggest", "list.public.show"],
    "opac-patron": [*_PARTS, *_KEPT],
    "kiosk": ["patron.loans.list"],
    "rest-patron": [*_PARTS, *_KEPT],
    "rest-staff": [*list(_PARTS)[1:], *_ITEMS, "report.run", "log.view"],
}
# The suite speaks SIP2 itself, so that nothing is opened or performed there by what is said here.
_MACHINES = [
    "patron.self.show",
    "patron.loans.list",
    "patron.holds.list",
    "patron.charges.list",
    "item.status",
    "loan.return",
    "loan.create",
]
_NOT_OFFERED = [
    "ncip",
    "ils-di",
    "soap",
    "staff-ui",
    "report",
    "export",
    "audit",
    "print",
    "log",
    "third-party",
]
_BEARER = {"Authorization": "Bearer {{token}}"}
_CSRF = 'action="/{}"><input type="hidden" name="csrf" value="([0-9a-f]{{64}})"'


class UnsupportedError(Exception):
    """The library has no such channel."""

    code = 1001


class ExampleAdapter:
    """The protocol's methods for the example library. A library with other rules is a subclass with another ``library``."""

    library = "hushmark.example.library:Library"
    product_name = "Example library system"

    def __init__(self) -> None:
        self._server: Server | None = None
        self._refs: dict[str, Message] = {}
        self._entities: dict[str, Message] = {}
        self._sessions: dict[str, tuple[str, Message]] = {}

    @property
    def server(self) -> Server:
        """The library, started when it is first needed."""
        if self._server is None:
            self._server = Server(self.library)
        return self._server

    def initialize(self, _: Message) -> Message:
        """What this is and what it offers."""
        about = self.server.about()
        settings = json.dumps(about["settings"], sort_keys=True).encode()
        return {
            "protocol": "1.0",
            "adapter": {"name": "example-adapter", "version": version("hushmark")},
            "product": {
                "name": self.product_name,
                "version": about["version"],
                "configuration": f"sha256:{hashlib.sha256(settings).hexdigest()}",
            },
            "system": {key: about[key] for key in ("name", "environment", "patrons")},
            "capabilities": {
                "seed": [
                    *("patron", "item", "loan", "returnedLoan", "hold", "charge", "staff"),
                    *("guardianLink", "endedLink", "consent", "request", "list", "search", "booking"),
                ],
                "staffRoles": ["circulation", "cataloguing", "partner", "vendor", "former"],
                "channels": {name: {"access": "wire", "operations": does} for name, does in _OPERATIONS.items()}
                | {"notice": {"access": "wire", "operations": _NOTICES}}
                | {"sip2": {"access": "wire", "operations": _MACHINES}}
                | {name: {"access": "absent", "operations": []} for name in _NOT_OFFERED},
                "decide": "none",
                "clock": "settable",
                "pastLoanDays": about["settings"]["history_days"],
                "reset": "snapshot",
                "parallel": 4,
            },
        }

    def endpoints(self, params: Message) -> Message:
        """Where the library listens, and what its machines sign in with; its mail goes where the suite says."""
        if "mail" in params:
            self.server.tell("/mail", params["mail"])
        about = self.server.about()
        machines = self.server.sip2 | {"login": about["terminal"], "institution": about["settings"]["library"]}
        return {"channels": {channel: {"url": self.server.url} for channel in _OPERATIONS} | {"sip2": machines}}

    def reset(self, _: Message) -> Message:
        """Brings the library back to what it was when it started."""
        self.server.restore()
        for kept in (self._refs, self._entities, self._sessions):
            kept.clear()
        return {"patrons": self.server.about()["patrons"]}

    def seed(self, params: Message) -> Message:
        """Enters people and things in the order given."""
        refs: Message = {}
        refused = []
        for kind, several in groupby(params["set"], lambda entity: entity["type"]):
            entities = list(several)
            if kind not in _ENTRIES:
                detail = f"the example library keeps no {kind}"
                refused += [{"alias": entity["alias"], "code": "unsupported", "detail": detail} for entity in entities]
                continue
            path, entry = _ENTRIES[kind]
            entered = self.server.enter_all(path, [entry(entity, self._known) for entity in entities])
            for entity, given in zip(entities, entered, strict=True):
                alias = entity["alias"]
                named = {name: given.pop(name) for name in ("card", "login", "barcode") if name in given}
                refs[alias] = self._refs[alias] = named | {"ids": given}
                self._entities[alias] = entity
        return {"refs": refs, "refused": refused}

    def _known(self, alias: str, name: str) -> str:
        try:
            return str(self._refs[alias][name])
        except KeyError:
            message = f"nothing with a {name} was entered as {alias!r}; enter it before what refers to it"
            raise SeedError(message) from None

    def open(self, params: Message) -> Message:
        """The requests that sign somebody in; the suite puts in whichever credential it chose."""
        who, channel = params["as"], params["channel"]
        if channel not in _OPERATIONS:
            message = f"the example library has no channel {channel}"
            raise UnsupportedError(message)
        session = secrets.token_hex(8)
        self._sessions[session] = (channel, who)
        requests: list[Message] = []
        capture: list[Message] = []
        if who["type"] != "anonymous" and channel != "opac-anon":
            number = "{{login}}" if who["type"] == "staff" else "{{card}}"
            requests, capture = _SIGN_INS[channel](number)
        return {"session": session, "requests": requests, "capture": capture}

    def perform(self, params: Message) -> Message:
        """The request for one operation, the same whoever asks."""
        channel, who = self._sessions[params["session"]]
        operation, target, options = params["operation"], params["target"], params.get("options", {})
        if operation not in _OPERATIONS[channel]:
            return {"unsupported": f"{channel} of the example library has no {operation}"}
        if operation.startswith("search."):
            return {"requests": [_get(_SEARCHES[operation] + quote(self._words(target, options)))]}
        if operation in _LISTS:
            if (report := options.get("report", "overdue")) != "overdue":
                return {"unsupported": f"the example library has no report {report!r}"}
            return {"requests": [_get(_LISTS[operation], _BEARER if channel == "rest-staff" else None)]}
        if operation in _ITEMS:
            barcode = self._refs[target["item"]]["barcode"]
            if channel == "opac-anon":
                return {"requests": [_get(f"/catalogue/items/{barcode}")]}
            return {"requests": [_get(_ITEMS[operation].format(barcode), _BEARER)]}
        alias = target.get("patron", who.get("alias"))
        if alias is None:
            return {"unsupported": "nobody is signed in and nobody is meant"}
        if channel == "kiosk":  # whose screen shows the one who stands before it
            return {"requests": [_get("/kiosk/loans")]}
        number = self._refs[alias]["ids"].get("patron", "0")
        path = f"/patrons/{number}{(_PARTS | _KEPT)[operation]}"
        prefix, headers = _PREFIXES[channel]
        return {"requests": [_get(prefix + path, headers)]}

    def _words(self, target: Message, options: Message) -> str:
        """What is searched for: the words asked for, else the title or the family name of what is meant."""
        meant: Message = self._entities.get(str(target.get("item", target.get("patron"))), {})
        name: Message = meant.get("name", {})
        return str(options.get("query", meant.get("title", name.get("family", ""))))

    def job(self, params: Message) -> Message:
        """Has the library send its notices; it answers when all were handed over."""
        self.server.tell("/jobs", {"job": params["job"]})
        return {}

    def clock(self, params: Message) -> Message:
        """Has it be another moment in the library, until it is reset."""
        self.server.tell("/clock", {"at": params["at"]})
        return {}

    def close(self, params: Message) -> Message:
        """The request that signs out."""
        channel, who = self._sessions.pop(params["session"])
        if who["type"] == "anonymous":
            return {"requests": []}
        return {"requests": _SIGN_OUTS[channel]}

    def shutdown(self) -> None:
        """Ends the library."""
        if self._server is not None:
            self._server.stop()
            self._server = None


def _get(url: str, headers: dict[str, str] | None = None) -> Message:
    return {"method": "GET", "url": url} | ({"headers": headers} if headers else {})


_SEARCHES = {"search.public": "/catalogue/search?q=", "search.suggest": "/catalogue/suggestions?q="}
_PREFIXES: dict[str, tuple[str, dict[str, str]]] = {
    "opac-patron": ("", {}),
    "rest-patron": ("/api", _BEARER),
    "rest-staff": ("/api/staff", _BEARER),
}
_SIGN_OUTS: dict[str, list[Message]] = {
    "opac-anon": [],
    "opac-patron": [{"method": "POST", "url": "/sign-out", "form": {"csrf": "{{out}}"}}],
    "kiosk": [{"method": "POST", "url": "/kiosk/sign-out", "form": {"csrf": "{{out}}"}}],
    "rest-patron": [{"method": "DELETE", "url": "/api/session", "headers": _BEARER}],
    "rest-staff": [{"method": "DELETE", "url": "/api/staff/session", "headers": _BEARER}],
}


def _by_form(place: str, ask: str) -> Callable[[str], tuple[list[Message], list[Message]]]:
    """Signing in at pages under ``place``: one asks, and whoever is in is sent on to one where she can sign out."""
    capture = [
        {"name": "csrf", "request": 0, "kind": "pattern", "pattern": _CSRF.format(f"{place}sign-in")},
        {"name": "out", "request": 1, "kind": "pattern", "pattern": _CSRF.format(f"{place}sign-out")},
    ]

    def requests(number: str) -> tuple[list[Message], list[Message]]:
        form = {"csrf": "{{csrf}}", "card": number, "pin": "{{pin}}"}
        return [_get(ask), {"method": "POST", "url": f"/{place}sign-in", "form": form}], capture

    return requests


def _by_token(url: str, name: str, secret: str) -> Callable[[str], tuple[list[Message], list[Message]]]:
    capture = [{"name": "token", "request": 0, "kind": "json", "pointer": "/token"}]
    return lambda number: ([{"method": "POST", "url": url, "json": {name: number, secret: "{{pin}}"}}], capture)


_SIGN_INS = {
    "opac-patron": _by_form("", "/sign-in"),
    "kiosk": _by_form("kiosk/", "/kiosk"),
    "rest-patron": _by_token("/api/session", "card", "pin"),
    "rest-staff": _by_token("/api/staff/session", "login", "password"),
}

Known = Callable[[str, str], str]


def _patron(entity: Message, _: Known) -> Message:
    same: Message = {name: entity[name] for name in ("email", "phone", "address", "pin")}
    # Each asks the library to remember what she returned, so that it is seen who is shown it.
    name: Message = entity["name"]
    return same | name | {"birth_date": entity["birthDate"], "keep_history": True}


# A partner does the same work at another member library; one who left had it, and her account was closed.
_JOBS: dict[str, Message] = {
    "partner": {"role": "circulation", "library": "NORTH"},
    "former": {"role": "circulation", "closed": True},
}


def _staff(entity: Message, _: Known) -> Message:
    job: Message = _JOBS.get(entity["role"], {"role": entity["role"]})
    name: Message = entity["name"]
    return job | name | {"password": entity["pin"]}


def _item(entity: Message, _: Known) -> Message:
    return {"title": entity["title"], "author": entity["author"]}


def _loan(entity: Message, known: Known) -> Message:
    days: Message = {name: entity[name] for name in ("out", "due", "returned")}
    return days | {"card": known(entity["patron"], "card"), "barcode": known(entity["item"], "barcode")}


def _hold(entity: Message, known: Known) -> Message:
    ends = {"card": known(entity["patron"], "card"), "barcode": known(entity["item"], "barcode")}
    return ends | {name: entity[name] for name in ("placed", "ready") if name in entity}


def _charge(entity: Message, known: Known) -> Message:
    ends = {"card": known(entity["patron"], "card"), "barcode": known(entity["item"], "barcode")}
    return ends | {name: entity[name] for name in ("reason", "cents", "day")}


def _guardian_link(entity: Message, known: Known) -> Message:
    cards = {"guardian_card": known(entity["guardian"], "card"), "minor_card": known(entity["minor"], "card")}
    return cards | {name: entity[name] for name in ("since", "ended") if name in entity}


def _consent(entity: Message, known: Known) -> Message:
    cards = {"card": known(entity["patron"], "card"), "friend_card": known(entity["friend"], "card")}
    return cards | {name: entity[name] for name in ("since", "until", "revoked") if name in entity}


def _keep(entity: Message, known: Known) -> Message:
    ends = {"card": known(entity["patron"], "card"), "barcode": known(entity["item"], "barcode")}
    return ends | {"kind": entity["type"], "day": entity["day"]}


_ENTRIES: dict[str, tuple[str, Callable[[Message, Known], Message]]] = {
    "patron": ("/patrons", _patron),
    "staff": ("/staff", _staff),
    "item": ("/items", _item),
    "loan": ("/loans", _loan),
    "hold": ("/holds", _hold),
    "charge": ("/charges", _charge),
    "guardianLink": ("/guardian-links", _guardian_link),
    "consent": ("/consents", _consent),
    **dict.fromkeys(("request", "list", "search", "booking"), ("/kept", _keep)),
}
