"""A line to a SIP2 server. The suite speaks for itself: nothing that comes back passes through other hands."""

import re
import ssl
import time
from collections.abc import Callable
from datetime import datetime
from typing import Final, Self
from zoneinfo import ZoneInfo

from hushmark import trust
from hushmark.exchange import Exchange
from hushmark.here import on_this_machine
from hushmark.sip2 import messages
from hushmark.sip2.connection import LINGER, Connection
from hushmark.sip2.messages import RESEND, Request, Summary
from hushmark.sip2.record import Said
from hushmark.wire_errors import BadSip2Address, Garbled, PlainSip2, TerminalRefused, WireProblem

_HOST: Final = re.compile(r"[\w.:-]+")
_CODE: Final = re.compile(r"\d\d", re.ASCII)


def _now() -> datetime:
    return datetime.now(ZoneInfo("America/Denver"))


class Sip2Line:
    """How to reach a SIP2 server and which terminal to be; each visit is a connection of its own.

    tls: whether to speak TLS with whom the run trusts, or how else to verify it; without it, only to this machine itself. login: the terminal's name and
    password (message 93), where it has any. location: CP of 93, and AP of 09. institution: AO. terminal_password: AC.
    seconds: the time an answer may take, all in all. clock: the time that requests carry, without it that of Colorado.
    Raises BadSip2Address or PlainSip2.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        tls: bool | ssl.SSLContext = False,
        login: tuple[str, str] | None = None,
        location: str = "",
        institution: str = "",
        terminal_password: str = "",
        seconds: float = 20.0,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        if not _HOST.fullmatch(host) or port not in range(1, 65536):
            msg = f"{host!r} with the port {port} is not the address of a SIP2 server."
            raise BadSip2Address(msg)
        if tls is False and not on_this_machine(host):
            msg = f"{host} is not this machine, and TLS was not asked for."
            raise PlainSip2(msg)
        self.host, self.port, self.seconds, self.clock = host, port, seconds, clock
        self.tls = trust.context() or ssl.create_default_context() if tls is True else tls or None
        self.login, self.location = login, location
        self.institution, self.terminal_password = institution, terminal_password

    @property
    def url(self) -> str:
        """The address, as exchanges carry it."""
        return f"sip2://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    def visit(self) -> "Visit":
        """Return a visit, to be entered as a context."""
        return Visit(self)


class Visit:
    """One connection, from signing the terminal in to hanging up; a context manager, for one thread.

    ``exchanges`` is the record. What comes unasked is added to the exchange that it followed, until the visit has ended:
    only then is the record complete. Each request raises the kinds of WireProblem, which carry the record so far, the
    bytes of an incomplete answer with it.
    """

    def __init__(self, line: Sip2Line) -> None:
        self._line = line
        self._said: list[Said] = []
        self._secrets: dict[str, str] = {}
        self._early = bytearray()
        self._asked = 0

    def __enter__(self) -> Self:
        line = self._line
        self._connection = Connection(line.host, line.port, line.tls, line.seconds)
        try:
            if line.login is not None:
                self._sign_in(*line.login)
        except BaseException:
            self._connection.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.drain(self._unasked(), LINGER)
        self._connection.close()

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Everything that was said so far, signing in included."""
        return tuple(said.exchange(self._line.url, self._secrets) for said in self._said)

    def status(self) -> Exchange:
        """Ask who the system is and what it can do (99)."""
        return self._ask(messages.status())

    def patron_status(self, card: str, pin: str | None) -> Exchange:
        """Ask for a patron's standing (23). pin: None leaves it out, an empty one is sent empty; so in all that follow."""
        return self._ask(messages.patron_status(*self._terminal(), card, pin))

    def patron_information(self, card: str, pin: str | None, summary: Summary) -> Exchange:
        """Ask for a patron's record, and one list of what she has or wants (63)."""
        return self._ask(messages.patron_information(*self._terminal(), card, pin, summary))

    def item_information(self, barcode: str) -> Exchange:
        """Ask for an item (17)."""
        return self._ask(messages.item_information(*self._terminal(), barcode))

    def checkin(self, barcode: str) -> Exchange:
        """Give an item back (09); the system's records change."""
        return self._ask(messages.checkin(*self._terminal(), barcode, self._line.location))

    def checkout(self, card: str, pin: str | None, barcode: str) -> Exchange:
        """Borrow an item (11); the system's records change."""
        return self._ask(messages.checkout(*self._terminal(), card, pin, barcode))

    def end_session(self, card: str, pin: str | None) -> Exchange:
        """Say that the patron has gone (35)."""
        return self._ask(messages.end_session(*self._terminal(), card, pin))

    def _terminal(self) -> tuple[datetime, str, str]:
        return self._line.clock(), self._line.institution, self._line.terminal_password

    def _sign_in(self, user: str, password: str) -> None:
        self._ask(messages.login(user, password, self._line.location))
        answer = self._said[-1].frame
        if answer is None or (answer.code, answer.fixed) != ("94", "1"):
            problem = TerminalRefused(f"{self._line.url}: the terminal {user!r} was not let in.")
            problem.record(problem.what, self.exchanges)
            raise problem

    def _ask(self, request: Request) -> Exchange:
        """Send a request, once more if the system asks for it; return the last answer."""
        self._secrets.update(request.secrets)
        self._connection.drain(self._unasked())
        index, self._asked = self._asked, self._asked + 1
        for hop in (0, 1):
            said = Said(index, hop, request, index % 10, self._early)
            self._early = bytearray()
            self._exchange(said)
            if said.frame is None or said.frame.code != RESEND:
                break
        return said.exchange(self._line.url, self._secrets)

    def _exchange(self, said: Said) -> None:
        self._said.append(said)
        started = time.monotonic()
        try:
            said.answer = self._connection.ask(said.request.frame(said.sequence), said.raw)
            if not _CODE.fullmatch(said.frame.code if said.frame else ""):
                msg = f"{self._line.url}: what came back is not SIP2."
                raise Garbled(msg)
        except WireProblem as problem:
            problem.record(problem.what, self.exchanges)
            raise
        finally:
            said.elapsed = time.monotonic() - started

    def _unasked(self) -> bytearray:
        """Where that is kept which nobody asked for: with the answer that it followed, or before the first."""
        return self._said[-1].raw if self._said else self._early
