"""Joins Compendium to the certification suite: enters people and things, and says which requests its clients would send.

Compendium has no route that serves both a patron who asks for her own record and others who ask for it: patrons have
``/me/…``, which names nobody, and staff have ``/…/{card}``. What is composed for a patron's channel is therefore both
addresses, whoever asks, so that the staff's address is also tried with a patron's session.
"""

import hashlib
import secrets
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
    },
    "opac-patron": {
        "patron.loans.list": ["/ui/me/loans", "/ui/patrons/{card}/loans?status=all"],
        "patron.holds.list": ["/ui/me/holds", "/ui/patrons/{card}"],
        "patron.charges.list": ["/ui/me/fines", "/ui/patrons/{card}/fines"],
    },
    "rest-patron": {
        "patron.loans.list": ["/me/loans", "/loans/patron/{card}?status=all"],
        "patron.holds.list": ["/me/holds", "/holds/?card_number={card}"],
        "patron.charges.list": ["/me/fines", "/patrons/{card}/fines"],
    },
    "rest-staff": {
        "patron.show": ["/patrons/{card}"],
        "patron.loans.list": ["/loans/patron/{card}"],
        "patron.history.list": ["/loans/patron/{card}?status=returned"],
        "patron.holds.list": ["/holds/?card_number={card}"],
        "patron.charges.list": ["/patrons/{card}/fines"],
        "item.borrower.show": ["/loans/item/{barcode}"],
        "title.holds.list": ["/holds/queue/{work}"],
    },
    "staff-ui": {
        "patron.show": ["/ui/patrons/{card}"],
        "patron.loans.list": ["/ui/patrons/{card}/loans"],
        "patron.history.list": ["/ui/patrons/{card}/loans?status=returned"],
        "patron.holds.list": ["/ui/patrons/{card}"],
        "patron.charges.list": ["/ui/patrons/{card}/fines"],
        "item.borrower.show": ["/ui/items/{barcode}"],
    },
}
_ABSENT = ["sip2", "ncip", "ils-di", "soap"]
_WITHHELD = ["kiosk", "report", "export", "audit", "print", "notice", "log", "third-party"]
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

    @property
    def library(self) -> Library:
        """The library, installed and started when it is first needed."""
        if self._library is None:
            self._library = Library()
        return self._library

    def initialize(self, _: Message) -> Message:
        """What this is and what it offers."""
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
                "seed": ["patron", "item", "loan", "returnedLoan", "hold", "staff"],
                "staffRoles": ["circulation", "cataloguing"],
                "channels": {name: {"access": "wire", "operations": [*does]} for name, does in _ADDRESSES.items()}
                | {name: {"access": "absent", "operations": []} for name in _ABSENT}
                | {name: {"access": "withheld", "operations": []} for name in _WITHHELD},
                "decide": "none",
                "clock": "none",
                "reset": "snapshot",
                "parallel": 1,
                "timeouts": {"seed": 150},
            },
        }

    def endpoints(self, _: Message) -> Message:
        """Where Compendium listens: one server answers for the pages and for REST."""
        return {"channels": {channel: {"url": self.library.url} for channel in _ADDRESSES}}

    def reset(self, _: Message) -> Message:
        """Bring the library back to empty."""
        self.library.restore()
        for kept in (self._entities, self._refs, self._sessions):
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
                return library.patron(_name(entity), entity["email"], entity["phone"], _login(entity), password)
            case "staff" if entity["role"] != "partner":
                return library.staff(entity["role"], _login(entity), password)
            case "item":
                return library.item(entity["title"], entity["author"])
            case "loan":
                ends = refs[entity["patron"]]["card"], refs[entity["item"]]["barcode"]
                return library.loan(*ends, returned=entity["returned"] is not None)
            case "hold":
                return library.hold(refs[entity["patron"]]["card"], refs[entity["item"]]["ids"]["work"])
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
        if channel in _SIGNS_IN_BY_PAGE:
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
        target = params["target"]
        alias = target.get("patron", target.get("item", who.get("alias", "")))
        ref = self._refs.get(alias)
        if ref is None:
            message = f"nobody and nothing was entered as {alias!r}"
            raise SeedError(message)
        title = params.get("options", {}).get("query") or self._entities[alias].get("title", "")
        values = {
            "card": ref.get("card", ""),
            "barcode": ref.get("barcode", ""),
            "work": ref["ids"].get("work", ""),
            "words": quote(title),
        }
        headers = _BEARER if channel.startswith("rest-") else {}
        return {"requests": [_get(address.format(**values), headers) for address in addresses]}

    def close(self, params: Message) -> Message:
        """The request that signs out of the pages; a REST token has no end but its time."""
        channel, who = self._sessions.pop(params["session"])
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
    return f"{entity['name']['given']}.{entity['name']['family']}".lower()
