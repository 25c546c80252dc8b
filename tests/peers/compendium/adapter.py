"""Joins Compendium to the certification suite: enters people and things, and says which requests its clients would send.

Compendium has no route that serves both a patron who asks for her own record and others who ask for it: patrons have
``/me/…``, which names nobody, and staff have ``/…/{card}``. What is composed for a patron's channel is therefore both
addresses, whoever asks, so that the staff's address is also tried with a patron's session.
"""

import hashlib
import secrets
from datetime import datetime, time, timedelta
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from tests.peers.compendium import installation
from tests.peers.compendium.library import Library, SeedError

Message = dict[str, Any]

# Compendium takes no password of fewer than eight signs; the suite's PIN has six.
_PASSWORD = "Pin-{}"
_PASSWORD_FILLED_IN = _PASSWORD.format("{{pin}}")
_WHO = {"username": "{{login}}", "password": _PASSWORD_FILLED_IN}
_BEARER = {"Authorization": "Bearer {{token}}"}
_HIDDEN = 'name="csrf_token" value="([^"]+)"'

# What is asked for each operation on each channel. {card}, {barcode}, {work}, {words} are those of what is meant.
_ADDRESSES: dict[str, dict[str, list[str]]] = {
    "opac-anon": {
        "item.status": ["/items/{barcode}", "/ui/catalog/{work}"],
        "search.public": ["/ui/catalog/search-results?q={words}", "/works/search?q={words}"],
        "search.suggest": ["/ui/catalog/suggest?q={words}"],
        "list.public.show": ["/ui/catalog", "/works/recently-returned?limit=100", "/works/new-arrivals?limit=100"],
    },
    "opac-patron": {
        "patron.self.show": ["/ui/me/preferences", "/ui/patrons/{card}"],
        "patron.loans.list": ["/ui/me/loans", "/ui/patrons/{card}/loans?status=all"],
        "patron.holds.list": ["/ui/me/holds", "/ui/patrons/{card}"],
        "patron.charges.list": ["/ui/me/fines", "/ui/patrons/{card}/fines"],
    },
    "rest-patron": {
        "patron.loans.list": ["/me/loans", "/loans/patron/{card}?status=all"],
        "patron.holds.list": ["/me/holds", "/holds/?card_number={card}"],
        "patron.charges.list": ["/me/fines", "/patrons/{card}/fines"],
    },
    "kiosk": {
        "patron.self.show": ["/ui/kiosk/session/{card}"],
    },
    "rest-staff": {
        "patron.show": ["/patrons/{card}"],
        "patron.loans.list": ["/loans/patron/{card}"],
        "patron.history.list": ["/loans/patron/{card}?status=returned"],
        "patron.holds.list": ["/holds/?card_number={card}"],
        "patron.charges.list": ["/patrons/{card}/fines"],
        "item.borrower.show": ["/loans/item/{barcode}"],
        "title.holds.list": ["/holds/queue/{work}"],
        "report.run": ["/reports/overdues"],
        "log.view": ["/audit/?limit=200"],
    },
    "staff-ui": {
        "patron.show": ["/ui/patrons/{card}"],
        "patron.loans.list": ["/ui/patrons/{card}/loans"],
        "patron.history.list": ["/ui/patrons/{card}/loans?status=returned"],
        "patron.holds.list": ["/ui/patrons/{card}"],
        "patron.charges.list": ["/ui/patrons/{card}/fines"],
        "item.borrower.show": ["/ui/items/{barcode}"],
        "title.holds.list": ["/ui/catalog/{work}"],
        "report.run": ["/ui/reports/overdues", "/ui/reports/overdues?format=csv"],
        "log.view": ["/ui/audit?limit=200"],
    },
}
_NOTICES = ["notice.overdue", "notice.hold"]
_ABSENT = ["sip2", "ncip", "ils-di", "soap"]
# Its overdue list and its activity log are asked for at the staff's doors. Its other reports, its exports, its labels and cards in
# PDF, its server's log and the bibliographic services that it calls are asked for by no scenario.
_WITHHELD = ["report", "export", "audit", "print", "log", "third-party"]
_SIGNS_IN_BY_PAGE = {"opac-patron", "staff-ui"}


class UnsupportedError(Exception):
    """Compendium has no such channel."""

    code = 1001


class Adapter:
    """The protocol's methods for Compendium."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self._entities: dict[str, Message] = {}
        self._refs: dict[str, Message] = {}
        self._sessions: dict[str, tuple[str, Message]] = {}
        self._homes: dict[str, str] = {}
        self._mail: Message = {}
        self._today = datetime.now().astimezone()

    @property
    def library(self) -> Library:
        """The library, installed and started when it is first needed."""
        if self._library is None:
            self._library = Library()
        return self._library

    def initialize(self, params: Message) -> Message:
        """What this is and what it offers."""
        self._today = datetime.fromisoformat(params["clock"])
        patrons = self.library.patrons()
        return {
            "protocol": "1.0",
            "adapter": {"name": "compendium-adapter", "version": version("hushmark")},
            "product": {
                "name": "Compendium",
                "version": installation.VERSION,
                "configuration": f"sha256:{hashlib.sha256(f'defaults, bcrypt_rounds=10, {installation.digest()}'.encode()).hexdigest()}",
            },
            "system": {"name": "compendium-of-the-adapter", "environment": "test", "patrons": patrons},
            "capabilities": {
                "seed": ["patron", "item", "loan", "returnedLoan", "hold", "charge", "staff"],
                "staffRoles": ["circulation", "cataloguing", "former"],
                # Its households show staff who lives together, and open no account to another; its branches are one library's.
                "lacks": ["guardianLink", "endedLink", "consent", "partner"],
                "channels": {name: {"access": "wire", "operations": [*does]} for name, does in _ADDRESSES.items()}
                | {"notice": {"access": "wire", "operations": _NOTICES}}
                | {name: {"access": "absent", "operations": []} for name in _ABSENT}
                | {name: {"access": "withheld", "operations": []} for name in _WITHHELD},
                "decide": "none",
                "clock": "none",
                "reset": "snapshot",
                "parallel": 1,
                "timeouts": {"seed": 150},
            },
        }

    def endpoints(self, params: Message) -> Message:
        """Where Compendium listens: one server answers for the pages and for REST; its mail goes where the suite says."""
        self._mail = params.get("mail", {})
        return {"channels": {channel: {"url": self.library.url} for channel in _ADDRESSES}}

    def reset(self, _: Message) -> Message:
        """Bring the library back to empty."""
        self.library.restore()
        for kept in (self._entities, self._refs, self._sessions, self._homes):
            kept.clear()
        return {"patrons": self.library.patrons()}

    def seed(self, params: Message) -> Message:
        """Enter people and things in the order given."""
        refs, refused = {}, []
        self.library.raise_numbers()
        for entity in params["set"]:
            alias = entity["alias"]
            given = self._enter(entity)
            if given is None:
                detail = f"Compendium keeps no {entity.get('role', entity['type'])}"
                refused.append({"alias": alias, "code": "unsupported", "detail": detail})
                continue
            refs[alias] = self._refs[alias] = given
            self._entities[alias] = entity
        self.library.drop_raised()
        return {"refs": refs, "refused": refused}

    def _enter(self, entity: Message) -> Message | None:
        library, refs = self.library, self._refs
        password = _PASSWORD.format(entity.get("pin"))
        match entity["type"]:
            case "patron":
                given = library.patron(_name(entity), entity["email"], entity["phone"], _login(entity), password)
                if (home := self._homes.setdefault(entity["address"], given["card"])) != given["card"]:
                    library.household([home, given["card"]])
                return given
            case "staff" if entity["role"] not in ("partner", "vendor"):
                return library.staff(entity["role"], _login(entity), password)
            case "item":
                bought = datetime.combine(self._today - timedelta(days=30), time(12)) + timedelta(minutes=len(refs))
                return library.item(entity["title"], entity["author"], bought)
            case "loan":
                ends = refs[entity["patron"]]["card"], refs[entity["item"]]["barcode"]
                return library.loan(*ends, *(entity[day] for day in ("out", "due", "returned")))
            case "hold":
                ends = refs[entity["patron"]]["card"], refs[entity["item"]]["ids"]["work"]
                return library.hold(*ends, entity["placed"], entity.get("ready"))
            case "charge":
                ends = refs[entity["patron"]]["card"], refs[entity["item"]]["ids"]["item"]
                title = self._entities[entity["item"]]["title"]
                return library.charge(*ends, title, *(entity[name] for name in ("reason", "cents", "day")))
        return None

    def open(self, params: Message) -> Message:
        """The requests that sign somebody in."""
        who, channel = params["as"], params["channel"]
        if channel not in _ADDRESSES:
            message = f"Compendium is asked nothing by {channel} here"
            raise UnsupportedError(message)
        session = secrets.token_hex(8)
        self._sessions[session] = (channel, who)
        if who["type"] == "anonymous" or channel == "opac-anon":
            return {"session": session, "requests": [], "capture": []}
        if channel == "kiosk":
            # The machine is signed in, and the patron gives the number of her card: it asks for no PIN.
            machine = self.library.kiosk | {"csrf_token": "{{csrf}}", "next": "/ui/kiosk"}
            card = {"card_number": "{{card}}", "csrf_token": "{{start}}"}
            requests = [
                _get("/ui/login"),
                {"method": "POST", "url": "/ui/login", "form": machine},
                {"method": "POST", "url": "/ui/kiosk/start", "form": card},
            ]
            capture = [
                {"name": name, "request": number, "kind": "pattern", "pattern": _HIDDEN}
                for number, name in enumerate(("csrf", "start"))
            ]
        elif channel in _SIGNS_IN_BY_PAGE:
            # Its front page, to which signing in leads otherwise, orders new titles by the second in which they were entered.
            form = _WHO | {"csrf_token": "{{csrf}}", "next": "/ui/lists"}
            requests = [_get("/ui/login"), {"method": "POST", "url": "/ui/login", "form": form}]
            capture = [
                {"name": "csrf", "request": 0, "kind": "pattern", "pattern": _HIDDEN},
                {"name": "out", "request": 1, "kind": "pattern", "pattern": _HIDDEN},
            ]
        else:
            requests = [{"method": "POST", "url": "/auth/login", "json": _WHO}]
            capture = [{"name": "token", "request": 0, "kind": "json", "pointer": "/access_token"}]
        return {"session": session, "requests": requests, "capture": capture}

    def perform(self, params: Message) -> Message:
        """The requests of one operation, the same whoever asks."""
        channel, who = self._sessions[params["session"]]
        addresses = _ADDRESSES[channel].get(params["operation"])
        if addresses is None:
            return {"unsupported": f"{channel} of Compendium has no {params['operation']}"}
        target, options = params["target"], params.get("options", {})
        if options.get("report", "overdue") != "overdue":
            return {"unsupported": f"Compendium has no report {options['report']!r}"}
        alias = target.get("patron", target.get("item", who.get("alias")))
        if alias is not None and alias not in self._refs:
            message = f"nobody and nothing was entered as {alias!r}"
            raise SeedError(message)
        ref, meant = self._refs.get(alias or "", {}), self._entities.get(alias or "", {})
        values = {
            "card": ref.get("card", ""),
            "barcode": ref.get("barcode", ""),
            "work": ref.get("ids", {}).get("work", ""),
            "words": quote(options.get("query") or meant.get("title", "")),
        }
        headers = _BEARER if channel.startswith("rest-") else {}
        return {"requests": [_get(address.format(**values), headers) for address in addresses]}

    def job(self, params: Message) -> Message:
        """Have the library send its notices; it answers when all were handed over."""
        self.library.send(params["job"], self._mail["host"], self._mail["port"])
        return {}

    def close(self, params: Message) -> Message:
        """The request that signs out of the pages; at the kiosk she touches "Done", and a REST token has no end but its time."""
        channel, who = self._sessions.pop(params["session"])
        if channel == "kiosk" and who["type"] != "anonymous":
            return {"requests": [_get("/ui/kiosk")]}
        if who["type"] == "anonymous" or channel not in _SIGNS_IN_BY_PAGE:
            return {"requests": []}
        return {"requests": [{"method": "POST", "url": "/ui/logout", "form": {"csrf_token": "{{out}}"}}]}

    def shutdown(self) -> None:
        """End the library."""
        if self._library is not None:
            self._library.stop()
            self._library = None


def _get(url: str, headers: Message | None = None) -> Message:
    return {"method": "GET", "url": url} | ({"headers": headers} if headers else {})


def _name(entity: Message) -> str:
    return f"{entity['name']['given']} {entity['name']['family']}"


def _login(entity: Message) -> str:
    """Not her name: an answer that names her could not be told from one that repeats what she signed in with."""
    return f"user-{entity['alias']}".lower()
