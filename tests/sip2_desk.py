"""A library's SIP2 server to test against: it checks what it is sent, and can be told to go wrong in one way."""

import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

CARD, PIN, NAME, ADDRESS = "20011900117", "4821", "Zélie Quarn-7F3K", "12 Nowhere Lane"
BARCODE, TITLE = "31900000127", "Zymurgic Ledger 7F3K"
TERMINAL, PASSWORD, TERMINAL_PASSWORD = "desk-1", "terminal-9c41", "ac-55e0"
DATE = "20261123    090000"
FIXED = {"93": 2, "99": 8, "23": 21, "63": 31, "17": 18, "09": 37, "11": 38, "35": 18}


def total(data: bytes) -> int:
    return sum(data) & 0xFFFF


def sealed(body: bytes, sequence: bytes) -> bytes:
    counted = body + b"AY" + sequence + b"AZ"
    return counted + b"%04X\r" % (0x10000 - total(counted) & 0xFFFF)


@dataclass
class Desk:
    """How the library behaves. asks_pin: whether a list, a name and counts are given for the right PIN alone."""

    asks_pin: bool = True
    signs_in: bool = True
    has_items: bool = True
    coding: str = "utf-8"
    also: Callable[[dict[str, str]], str] = lambda _: ""
    """Fields that are added to the answers about a patron, by the fields of the request."""
    finish: Callable[[bytes], bytes] = lambda frame: frame
    """What is done to an answer before it is sent; after one that is not complete the desk hangs up."""
    after: bytes = b""
    """What is sent unasked a moment after each answer about a patron."""
    resends: int = 0
    drips: bool = False
    silent_for: str = ""
    """The code of a request at which the desk hangs up."""
    heard: list[bytes] = field(default_factory=list)
    connections: int = 0

    def answer(self, code: str, fixed: str, sent: dict[str, str]) -> str:
        if code == "93":
            return f"94{int((sent['CN'], sent['CO']) == (TERMINAL, PASSWORD))}"
        if code == "99":
            return f"98YYYNNN030003{DATE}2.00AOMAIN|AMPublic Library|BXYYYYYNYYNNNNNNNN|"
        if code in {"23", "63"}:
            return self.patron(code, fixed, sent)
        if code == "17":
            return f"18040001{DATE}AB{sent['AB']}|AJ{TITLE}|AH20261221    235900|"
        if code == "09":
            return f"101YNN{DATE}AOMAIN|AB{sent['AB']}|AQMAIN|AJ{TITLE}|"
        if code == "11":
            return f"121NNY{DATE}AOMAIN|AA{sent['AA']}|AB{sent['AB']}|AJ{TITLE}|AH20261221    235900|"
        return f"36Y{DATE}AOMAIN|AA{sent['AA']}|"

    def patron(self, code: str, fixed: str, sent: dict[str, str]) -> str:
        known = sent["AA"] == CARD and (not self.asks_pin or sent.get("AD") == PIN)
        status = " " * 14 if known else "YYYY".ljust(14)
        head = f"{int(code) + 1}{status}001{DATE}"
        charged = known and self.has_items
        if code == "63":
            head += "0000" * 2 + ("0001" if charged else "0000") + "0000" * 3
        body = f"{head}AOMAIN|AA{sent['AA']}|AE{NAME if known else ''}|BL{'Y' if known else 'N'}|"
        if "AD" in sent:
            body += f"CQ{'Y' if sent['AD'] == PIN else 'N'}|"
        if code == "63" and known:
            body += f"BD{ADDRESS}|"
        if code == "63" and charged and fixed[21:].startswith("  Y"):
            body += f"AU{BARCODE}|"
        return body + self.also(sent)


class _Visit(socketserver.StreamRequestHandler):
    server: Any

    def handle(self) -> None:
        desk: Desk = self.server.desk
        desk.connections += 1
        signed_in = not desk.signs_in
        for line in iter(lambda: _line(self.rfile), b""):
            desk.heard.append(line)
            code, sequence = line[:2].decode(), line[-7:-6]
            if total(line[:-4]) + int(line[-4:], 16) & 0xFFFF or line[-9:-7] != b"AY" or desk.resends:
                desk.resends -= 1
                self.wfile.write(b"96AZFEF6\r")
                continue
            if code == desk.silent_for:
                return
            start = 2 + FIXED[code]
            fields = {each[:2]: each[2:] for each in line[start:-9].decode().split("|") if each}
            if not signed_in and code not in {"93", "99"}:
                self.wfile.write(b"96AZFEF6\r")
                continue
            answer = desk.answer(code, line[2:start].decode(), fields)
            signed_in = signed_in or answer.startswith("941")
            frame = desk.finish(sealed(answer.encode(desk.coding), sequence))
            self.send(desk, code, frame)
            if b"\r" not in frame:
                return

    def send(self, desk: Desk, code: str, frame: bytes) -> None:
        if desk.drips and code in {"23", "63"}:
            for byte in frame[:-1]:
                self.wfile.write(bytes([byte]))
                time.sleep(0.02)
            return
        self.wfile.write(frame)
        if desk.after and code in {"23", "63"}:
            time.sleep(0.05)
            self.wfile.write(desk.after)


def _line(stream: Any) -> bytes:
    line = b""
    try:
        while (byte := stream.read(1)) not in {b"", b"\r"}:
            line += byte
    except OSError:
        return b""
    return line


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, desk: Desk, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.desk, self.tls = desk, tls

    def get_request(self) -> Any:
        plain, address = super().get_request()
        return (self.tls.wrap_socket(plain, server_side=True) if self.tls else plain), address

    def handle_error(self, *_: object) -> None:
        """Somebody hung up; that is no fault of the desk."""


@contextmanager
def opened(desk: Desk, tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Open the desk on a port of this machine."""
    with _Server(desk, tls) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
