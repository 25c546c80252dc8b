"""A mail server on this machine that keeps what it is given, for whoever wants to read what the library sent."""

from asyncio import AbstractServer
from collections.abc import Awaitable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Any, Self, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope


class Mailbox(Controller):
    """Takes everything, but nothing for an address in ``unknown``. ``taken`` holds each message and whom it was for."""

    def __init__(self, *unknown: str) -> None:
        super().__init__(self, hostname="127.0.0.1", port=0)
        self.unknown = unknown
        self.taken: list[tuple[list[str], EmailMessage]] = []

    def _create_server(self) -> Awaitable[AbstractServer]:
        """Listens on a free port, and says on which."""

        async def listening() -> AbstractServer:
            server = await made
            self.port = server.sockets[0].getsockname()[1]
            return server

        made = super()._create_server()
        return listening()

    async def handle_RCPT(self, _: Any, __: Any, envelope: Envelope, address: str, ___: Any) -> str:  # noqa: N802
        if address in self.unknown:
            return "550 nobody has this address"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _: Any, __: Any, envelope: Envelope) -> str:  # noqa: N802
        message = cast(EmailMessage, message_from_bytes(cast(bytes, envelope.content), policy=default))
        self.taken.append((list(envelope.rcpt_tos), message))
        return "250 OK"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    @property
    def place(self) -> dict[str, Any]:
        return {"host": "127.0.0.1", "port": self.port}

    def given_to(self, address: str) -> list[EmailMessage]:
        return [message for recipients, message in self.taken if address in recipients]
