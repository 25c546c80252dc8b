"""One TCP connection to a SIP2 server; what comes is handed over as it came, whatever becomes of it."""

import socket
import ssl
import time
from typing import Final

from hushmark.bodies import LIMIT
from hushmark.wire_errors import Garbled, NotTrusted, TimedOut, TooLarge, Unreachable

LINGER: Final = 0.3
"""How long the system may go on talking after a visit's last answer, in seconds."""
_CHUNK: Final = 65536


class Connection:
    """A connection to ``host`` and ``port``, with TLS if a context is given. Raises Unreachable or NotTrusted.

    seconds: the time that connecting may take, and each answer, all in all.
    """

    def __init__(self, host: str, port: int, tls: ssl.SSLContext | None, seconds: float) -> None:
        self._where, self._seconds, self._tls = f"{host} port {port}", seconds, tls
        try:
            plain = socket.create_connection((host, port), timeout=seconds)
        except (OSError, UnicodeError) as error:
            msg = f"no connection to {self._where}: {error}."
            raise Unreachable(msg) from None
        try:
            self._socket = tls.wrap_socket(plain, server_hostname=host) if tls else plain
        except OSError as error:
            plain.close()
            msg = f"no TLS with {self._where}: {error}."
            raise (NotTrusted if isinstance(error, ssl.SSLCertVerificationError) else Unreachable)(msg) from None

    def ask(self, frame: bytes, into: bytearray) -> tuple[int, int]:
        """Send a frame, add what comes to ``into`` until a frame is complete there, and say where that one stands.

        What came before something went wrong stays in ``into``. Raises TimedOut, Garbled (it broke off) or TooLarge.
        """
        end, start = time.monotonic() + self._seconds, len(into)
        try:
            self._socket.settimeout(self._seconds)
            self._socket.sendall(frame)
            while True:
                chunk = self._receive(end)
                into += chunk
                self._check_size(into)
                found = _complete(into, start) if b"\r" in chunk else None
                if found:
                    return found
                if not chunk:
                    msg = f"{self._where}: the connection was closed before the answer was complete."
                    raise Garbled(msg)
        except TimeoutError:
            msg = f"{self._where}: the answer was not complete within {self._seconds:g} s."
            raise TimedOut(msg) from None
        except OSError as error:
            msg = f"{self._where}: the connection broke off: {error}."
            raise Garbled(msg) from None

    def drain(self, into: bytearray, seconds: float = 0.0) -> None:
        """Add what came unasked to ``into``; wait for it for so many seconds, or until the system closes the connection."""
        end = time.monotonic() + seconds
        try:
            if seconds and self._tls is None:
                self._socket.shutdown(socket.SHUT_WR)
            while len(into) <= LIMIT and (chunk := self._receive(end) if seconds else self._ready()):
                into += chunk
        except (OSError, ValueError):  # a time-out too: nothing more came
            return

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    def _receive(self, end: float) -> bytes:
        left = end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)
        return self._socket.recv(_CHUNK)

    def _ready(self) -> bytes:
        self._socket.settimeout(0)
        return self._socket.recv(_CHUNK)

    def _check_size(self, into: bytearray) -> None:
        if len(into) > LIMIT:
            msg = f"{self._where}: the answer has more than {LIMIT} bytes."
            raise TooLarge(msg)


def _complete(data: bytearray, start: int) -> tuple[int, int] | None:
    """Say where the first frame at or after ``start`` stands; some servers end one with a line feed too, which comes late."""
    while start < len(data) and data[start] in b"\r\n":
        start += 1
    end = data.find(b"\r", start)
    return (start, end) if end >= 0 else None
