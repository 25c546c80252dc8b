"""The suite's own mail server: the product hands over its notices, and every byte of them is kept.

It listens on this machine alone, takes whatever it is given for whomever, and delivers nothing anywhere.
"""

import email
import socket
import threading
import time
from asyncio import AbstractServer
from collections.abc import Callable, Coroutine, Iterable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.policy import default
from typing import Any, Self

from aiosmtpd.controller import Controller

from hushmark.exchange import Exchange
from hushmark.journal import Answered, Obstacle
from hushmark.plan import Plan, Probe
from hushmark.protocol.errors import AdapterProblem
from hushmark.visit import Visit, obstacle

LIMIT = 16 * 1024 * 1024
"""How large a message may be, in bytes."""
_QUIET = 0.2
"""After so many seconds without a message, a job's notices are taken to be all there."""
_LONGEST = 5.0
"""So long a job's notices are waited for, in seconds, however they go on."""


@dataclass(frozen=True)
class Mail:
    """A message as it was handed over: the recipients of its envelope, and its bytes."""

    recipients: tuple[str, ...]
    data: bytes

    @property
    def says(self) -> str:
        """Return the subject and every part that can be read, decoded."""
        return "\n".join(_texts(email.message_from_bytes(self.data, policy=default)))


class _Controller(Controller):
    """A controller that listens on a socket which is bound already: so its port is nobody else's."""

    def __init__(self, handler: object, host: str) -> None:
        self._bound = socket.create_server((host, 0))
        super().__init__(
            handler, hostname=host, port=self._bound.getsockname()[1], data_size_limit=LIMIT, ident="ESMTP"
        )

    def _create_server(self) -> Coroutine[Any, Any, AbstractServer]:
        return self.loop.create_server(self._factory_invoker, sock=self._bound, ssl=self.ssl_context)


class MailSink:
    """A mail server on this machine; a context manager. ``host`` and ``port`` say where it listens."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self._taken: list[Mail] = []
        self._lock = threading.Lock()
        self._controller = _Controller(self, self.host)

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    @property
    def port(self) -> int:
        """Return the port on which it listens."""
        return int(self._controller.port)

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: ANN401, N802 - aiosmtpd's
        """Take a message."""
        with self._lock:
            self._taken.append(Mail(tuple(envelope.rcpt_tos), bytes(envelope.original_content or b"")))
        return "250 OK"

    def wait(self) -> None:
        """Wait until nothing more comes: a product that answers a job may still be handing over what it was told to send."""
        end, before = time.monotonic() + _LONGEST, -1
        while before != len(self._taken) and time.monotonic() < end:
            before = len(self._taken)
            time.sleep(_QUIET)

    def taken(self) -> list[Mail]:
        """Return what was handed over since the last time, in an order that depends on what it says, and not on when.

        A message's own time and id, which are new each time, stand in its head.
        """
        with self._lock:
            taken, self._taken = self._taken, []
        return sorted(taken, key=lambda mail: (mail.recipients, mail.says, mail.data))


class MailDoor:
    """Notices: the product is told to send them once in each pass, and each recipient's are what she was told.

    What comes at another time counts for nothing, and is looked at all the same: no message is thrown away unread.
    """

    def __init__(self, run: Callable[[str, dict[str, Any]], object], sink: MailSink, plan: Plan) -> None:
        self._run, self._sink, self._plan = run, sink, plan
        self._sent: dict[str, list[Mail] | Obstacle] = {}
        self._early: list[Mail] = []
        self._late: list[Mail] = []
        self._asked: list[Probe] = []

    def ask(self, probe: Probe) -> Visit:
        """Return what reached the requester, or an address that is nobody's."""
        sent = self._notices(probe.operation)
        if isinstance(sent, Obstacle):
            return Visit(probe, Answered(obstacle=sent))
        if probe.role == "asked":
            self._asked.append(probe)
        return Visit(probe, _answered(self._hers(sent, probe)))

    def late(self) -> Iterator[tuple[Probe, Answered]]:
        """Yield what reached each who asks at another time than while her notices were sent, until now.

        What came before the first job may be of the entering: of that only what is addressed to her counts, and nothing that is
        sent to an address which is nobody's.
        """
        self._late += self._sink.taken()
        for probe in self._asked:
            own = self._plan.addresses[str(probe.signs_in)]
            early = [mail for mail in self._early if own in mail.recipients]
            if hers := [*early, *self._hers(self._late, probe)]:
                yield probe, _answered(hers)

    def _hers(self, sent: Iterable[Mail], probe: Probe) -> list[Mail]:
        own = self._plan.addresses[str(probe.signs_in)]
        patrons = set(self._plan.addresses.values())
        strangers = probe.role == "asked"
        return [m for m in sent if own in m.recipients or (strangers and not patrons.issuperset(m.recipients))]

    def again(self, asked: Visit, live: Visit | None) -> Visit | None:  # noqa: ARG002 - a door's method
        """Nothing is asked twice: the notices went out once."""
        return None

    def repeat(self, visit: Visit) -> Visit:
        """Return what reaches the same reader in another world."""
        return self.ask(visit.probe)

    def _notices(self, job: str) -> "list[Mail] | Obstacle":
        if job not in self._sent:
            (self._late if self._sent else self._early).extend(self._sink.taken())
            try:
                self._run("job", {"job": job})
            except AdapterProblem as problem:
                self._sent[job] = obstacle(problem)
            else:
                self._sink.wait()
                self._sent[job] = self._sink.taken()
        return self._sent[job]


def _answered(mails: Iterable[Mail]) -> Answered:
    return Answered((), tuple(_exchange(mail, number) for number, mail in enumerate(mails)))


def _exchange(mail: Mail, number: int) -> Exchange:
    """Return a message as an exchange: its bytes as they came and, behind them, its texts decoded."""
    return Exchange(
        index=number,
        hop=0,
        method="SMTP",
        url=f"mailto:{','.join(mail.recipients)}",
        request_headers=(),
        request_body=b"",
        status=0,
        reason="notice",
        response_headers=(),
        raw_body=mail.data,
        body=mail.data + b"\n\n" + mail.says.encode(),
        elapsed=0.0,
        redacted=0,
        notes=(),
    )


def _texts(message: "EmailMessage | Message") -> Iterator[str]:
    yield str(message.get("subject", ""))
    for part in message.walk():
        if not part.is_multipart():
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                yield payload.decode(part.get_content_charset("utf-8"), "replace")
