"""Somebody at the example library: sends, over real sockets, the requests that its adapter says a client would send."""

import re
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

import httpx

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.process import Server

PIN = "4821"
MOMENT = "20260101    120000"
DENVER = ZoneInfo("America/Denver")
NOON = datetime.now(DENVER).replace(hour=12, minute=0, second=0, microsecond=0)
"""When a day at the library begins: far from midnight, at whatever hour it is tried."""
TODAY = NOON.date()
# Read once: a client of its own for each visitor would read the machine's certificates each time.
_TLS = ssl.create_default_context()


def fill(value: Any, known: Mapping[str, str]) -> Any:
    """A request with what is known put into its places."""
    match value:
        case str():
            return re.sub(r"\{\{(\w+)\}\}", lambda place: known.get(place[1], ""), value)
        case dict():
            return {name: fill(inner, known) for name, inner in value.items()}
    return value


@dataclass
class Visitor:
    """One session on one channel; ``answers`` are those that its sign-in got."""

    adapter: ExampleAdapter
    channel: str
    session: str
    known: dict[str, str]
    client: httpx.Client
    answers: list[httpx.Response] = field(default_factory=list)

    def send(self, request: Mapping[str, Any]) -> httpx.Response:
        headers = {
            name: fill(value, self.known)
            for name, value in request.get("headers", {}).items()
            if all(place in self.known for place in re.findall(r"\{\{(\w+)\}\}", value))
        }
        body = {
            {"form": "data", "json": "json"}[key]: fill(request[key], self.known)
            for key in ("form", "json")
            if key in request
        }
        return self.client.request(
            request["method"], urljoin(str(self.client.base_url), request["url"]), headers=headers, **body
        )

    def get(self, path: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.known['token']}"} if "token" in self.known else {}
        return self.client.get(path, headers=headers)

    def asks(self, operation: str, **target: str) -> httpx.Response:
        """The answer to one operation about a patron or an item, by alias; or a search (``query``) or a ``report``."""
        options = {name: target.pop(name) for name in ("query", "report") if name in target}
        told = self.adapter.perform(
            {"session": self.session, "operation": operation, "target": target, "options": options}
        )
        return self.send(told["requests"][0])

    def leaves(self) -> list[httpx.Response]:
        return [self.send(request) for request in self.adapter.close({"session": self.session})["requests"]]


class Machine:
    """A self-check machine that speaks SIP2 through a socket of its own."""

    def __init__(self, server: Server) -> None:
        self.socket = socket.create_connection((server.sip2["host"], server.sip2["port"]), timeout=5)

    def sends(self, line: bytes) -> bytes:
        """The answer to bytes as they are; nothing, if the library hangs up."""
        self.socket.sendall(line)
        return self.hears()

    def hears(self) -> bytes:
        heard = b""
        while not heard.endswith(b"\r") and (more := self.socket.recv(1)):
            heard += more
        return heard

    def asks(self, head: str, **values: str) -> str:
        """The answer to a message: its fixed part, and its fields."""
        fields = "".join(f"{name}{value}|" for name, value in ({"AO": "MAIN"} | values).items())
        return self.sends(f"{head}{fields}\r".encode()).decode().removesuffix("\r")

    def signs_in(self, user: str, password: str) -> str:
        return self.sends(f"9300CN{user}|CO{password}|\r".encode()).decode().removesuffix("\r")


class Desk:
    """The library under test, and the door through which its visitors come."""

    def __init__(self, adapter: ExampleAdapter) -> None:
        self.adapter = adapter
        self.refs: dict[str, Any] = {}
        self._clients: list[httpx.Client] = []
        self._machines: list[Machine] = []

    def begins(self) -> None:
        """A day at the library as it was set up, with nobody and nothing in it."""
        self.adapter.reset({})
        self.adapter.clock({"at": NOON.isoformat()})
        self.refs.clear()

    def enter(self, *entities: Mapping[str, Any]) -> None:
        self.refs |= self.adapter.seed({"set": list(entities)})["refs"]

    def visitor(self, channel: str, alias: str | None = None, *, pin: str = PIN, card: str | None = None) -> Visitor:
        """Somebody on this channel: nobody in particular, or one of those entered, with her own credential or another."""
        as_ = {"type": "anonymous"}
        known = {}
        if alias:
            ref = self.refs[alias]
            as_ = {"type": "staff" if "login" in ref else "patron", "alias": alias}
            known = {"pin": pin} | {name: ref[name] for name in ("card", "login") if name in ref}
        if card:
            known["card"] = card
        opened = self.adapter.open({"as": as_, "channel": channel})
        client = httpx.Client(base_url=self.adapter.server.url, trust_env=False, verify=_TLS)
        self._clients.append(client)
        visitor = Visitor(self.adapter, channel, opened["session"], known, client)
        for number, request in enumerate(opened["requests"]):
            answer = visitor.send(request)
            visitor.answers.append(answer)
            if answer.is_redirect:
                answer = visitor.get(answer.headers["Location"])
                visitor.answers.append(answer)
            for capture in opened["capture"]:
                if capture["request"] == number and (found := _captured(capture, answer)):
                    known[capture["name"]] = found
        return visitor

    def machine(self, *, signed_in: bool = True) -> Machine:
        """A self-check machine, with what the library gave it to sign in."""
        machine = Machine(self.adapter.server)
        self._machines.append(machine)
        if signed_in:
            assert machine.signs_in(**self.adapter.server.about()["terminal"]) == "941"
        return machine

    def close(self) -> None:
        for client in self._clients:
            client.close()
        for machine in self._machines:
            machine.socket.close()
        self.adapter.shutdown()


def _captured(capture: Mapping[str, Any], answer: httpx.Response) -> str | None:
    if capture["kind"] == "json":
        value = answer.json().get(capture["pointer"].removeprefix("/"))
        return str(value) if value else None
    match = re.search(capture["pattern"], answer.text)
    return match[1] if match else None


def patron(alias: str, family: str, born: str = "1980-05-06") -> dict[str, Any]:
    return {
        "alias": alias,
        "type": "patron",
        "name": {"given": "Quillon", "family": family},
        "birthDate": born,
        "email": f"{family.lower()}@example.invalid",
        "phone": "555-0100",
        "address": "1 Nowhere Lane",
        "pin": PIN,
    }


def staff(alias: str, role: str) -> dict[str, Any]:
    name = {"given": "Desk", "family": role.title()}
    return {"alias": alias, "type": "staff", "name": name, "role": role, "pin": PIN}


def item(alias: str, title: str) -> dict[str, Any]:
    return {"alias": alias, "type": "item", "title": title, "author": "Ada Vane"}


def loan(alias: str, who: str, what: str, due: str, returned: str | None = None) -> dict[str, Any]:
    ends = {"patron": who, "item": what}
    return {"alias": alias, "type": "loan", **ends, "out": "2020-01-01", "due": due, "returned": returned}


def hold(alias: str, who: str, what: str, placed: str = "2026-01-01", ready: str | None = None) -> dict[str, Any]:
    entry = {"alias": alias, "type": "hold", "patron": who, "item": what, "placed": placed}
    return entry | ({"ready": ready} if ready else {})


def charge(alias: str, who: str, what: str, reason: str = "overdue", day: str = "2026-01-05") -> dict[str, Any]:
    ends = {"patron": who, "item": what}
    return {"alias": alias, "type": "charge", **ends, "reason": reason, "cents": 1500, "day": day}


def link(alias: str, guardian: str, minor: str, since: str = "2020-01-01") -> dict[str, Any]:
    return {"alias": alias, "type": "guardianLink", "guardian": guardian, "minor": minor, "since": since}
