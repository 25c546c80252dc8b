"""What stands before a library: a gateway that passes on what is asked, and may change the question or the answer.

An adapter in this house has a ``through``; whatever else it is, is the example's.
"""

import http.client
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from hushmark.example.adapter import ExampleAdapter, Message

_OURS = {"connection", "content-length", "transfer-encoding", "host"}


@dataclass(frozen=True)
class Asked:
    """A request; the names of its headers are in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """An answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return a header's value, or nothing."""
        return next((value for key, value in self.headers if key.lower() == name), "")


PassOn = Callable[[Asked], Answer]


class Front:
    """A gateway on a free port of this machine; a change of its mind for every request is made by ``through``."""

    def __init__(self, library: str, through: Callable[[Asked, PassOn], Answer]) -> None:
        place = urlsplit(library)

        def pass_on(asked: Asked) -> Answer:
            with closing(http.client.HTTPConnection(place.hostname or "", place.port, timeout=20)) as line:
                line.request(asked.method, asked.path, asked.body or None, asked.headers)
                came = line.getresponse()
                return Answer(came.status, tuple(came.getheaders()), came.read())

        class Gateway(BaseHTTPRequestHandler):
            def answer(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items() if name.lower() not in _OURS}
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                answer = through(Asked(self.command, self.path, headers, body), pass_on)
                self.send_response_only(answer.status)
                for name, value in answer.headers:
                    if name.lower() not in _OURS:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            do_GET = do_POST = do_DELETE = answer  # noqa: N815 (the names that http.server calls)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def stop(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


class FrontedAdapter(ExampleAdapter):
    """The example's adapter, for a library behind a gateway."""

    _front: Front | None = None

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        """Answer a request; as it comes from the library, unless a resident does otherwise."""
        return pass_on(asked)

    def endpoints(self, params: Message) -> Message:
        """Tell the gateway's address in place of the library's."""
        given = super().endpoints(params)
        if self._front is None:
            self._front = Front(self.server.url, self.through)
        for place in given["channels"].values():
            if "url" in place:
                place["url"] = self._front.url
        return given

    def shutdown(self) -> None:
        """End both."""
        if self._front is not None:
            self._front.stop()
        super().shutdown()

    def borrower(self, path: str) -> str:
        """Return the card of whoever has the item on whose public page a request ends; a gateway may read the file."""
        before, _, barcode = path.partition("/catalogue/items/")
        if before or not barcode:
            return ""
        with closing(sqlite3.connect(self.server.file)) as db:
            row = db.execute(
                "SELECT card FROM loans JOIN items ON items.id = loans.item JOIN patrons ON patrons.id = loans.patron"
                " WHERE barcode = ? AND returned IS NULL",
                (barcode.partition("?")[0],),
            ).fetchone()
        return str(row[0]) if row else ""
