"""The library's SIP2 2.00 door, for self-check machines and sorters, with a thread for each connection.

A message is two digits, fields of fixed length, and fields of two letters that end with a bar; a carriage return ends
it. Where a request carries a checksum or a sequence number, its answer does. What no answer is given to, because it is
garbled, unknown, or comes before the machine has signed in, gets 96 ("send again").
"""

import re
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self

from hushmark.example.administration import Administration, NewLoan, NewReturn
from hushmark.example.errors import ConflictError, LibraryError, NotOnLoanError, RefusedError, WrongCredentialError
from hushmark.example.library import Library
from hushmark.example.records import Item, SignedPatron, Terminal

_FIXED = {"09": 37, "11": 38, "17": 18, "23": 21, "35": 18, "63": 31, "93": 2, "97": 0, "99": 8}
_TAIL = re.compile(rb"(?:AY([0-9]))?(?:AZ([0-9A-Fa-f]{4}))?\Z")
_LONGEST = 4096
_IDLE_SECONDS = 10 * 60
# The fourteen places of a patron's status: nothing withheld, and lending, renewal, recall and holds withheld.
_GOOD, _DENIED = " " * 14, "YYYY" + " " * 10
# Sixteen messages in the order of the protocol, Y for those that are answered.
_SUPPORTED = "YYYNYYYYYNYNNNNN"

Fields = list[tuple[str, str]]


class GarbledError(Exception):
    """The bytes are no SIP2 request, or their checksum is wrong."""


@dataclass(frozen=True)
class Request:
    """One message of a machine: its code, its fixed part, its fields, and what its answer must carry in turn."""

    code: str
    fixed: str
    fields: dict[str, str]
    sequence: str
    checked: bool

    def __getitem__(self, name: str) -> str:
        """A field's text, empty if it was not sent."""
        return self.fields.get(name, "")


def checksum(message: bytes) -> str:
    """The four hexadecimal digits that bring the sum of all bytes to zero, 16 bits wide."""
    return f"{-sum(message) & 0xFFFF:04X}"


def read(line: bytes) -> Request:
    """What a machine sent, without its end. Raises GarbledError."""
    tail = _TAIL.search(line)
    assert tail is not None  # noqa: S101  the pattern matches nothing at the end
    if tail[2] and checksum(line[:-4]) != tail[2].decode().upper():
        raise GarbledError
    try:
        text = line[: tail.start()].decode()
    except UnicodeDecodeError:
        raise GarbledError from None
    code, begins = text[:2], 2 + _FIXED.get(text[:2], 0)
    if len(text) < begins:
        raise GarbledError
    fields = {field[:2]: field[2:] for field in text[begins:].split("|")} if code in _FIXED else {}
    return Request(code, text[2:begins], fields, (tail[1] or b"").decode(), bool(tail[2]))


def write(head: str, fields: Fields, sequence: str = "", *, checked: bool) -> bytes:
    """A message as it is sent; what would end a field early is a space."""
    text = head + "".join(name + re.sub(r"[|\r\n]", " ", value) + "|" for name, value in fields)
    text += f"AY{sequence}" * bool(sequence) + "AZ" * checked
    return text.encode() + (checksum(text.encode()).encode() if checked else b"") + b"\r"


class Conversation:
    """What one connection asks and is told; it knows of no other."""

    def __init__(self, library: Library, terminal: Terminal) -> None:
        self.library = library
        self.administration = Administration(library, "sip2")
        self.terminal = terminal
        self.signed_in = False
        self.last = b""

    def answer(self, line: bytes) -> bytes:
        """What is sent back."""
        try:
            request = read(line)
        except GarbledError:
            return write("96", [], checked=b"AZ" in line)
        again = write("96", [], checked=request.checked)
        if request.code == "97":
            return self.last or again
        answers = _ANSWERS if self.signed_in else _BEFORE_SIGN_IN
        if request.code not in answers:
            return again
        head, fields = answers[request.code](self, request)
        answer = write(head, fields, request.sequence, checked=request.checked)
        self.last = answer if self.library.may_be_repeated(request.code) else b""
        return answer

    # The machine.

    def login(self, request: Request) -> tuple[str, Fields]:
        """93: the machine signs in."""
        self.signed_in = self.library.terminal_may_ask(self.terminal, request["CN"], request["CO"])
        return f"94{self.signed_in:d}", []

    def status(self, _: Request) -> tuple[str, Fields]:
        """99: what this server does."""
        settings = self.library.settings
        head = f"98YYYNNN030003{self._moment()}2.00"
        return head, [("AO", settings.library), ("AM", settings.name), ("BX", _SUPPORTED)]

    # The patron, who is there only with card and PIN.

    def patron_status(self, request: Request) -> tuple[str, Fields]:
        """23: who she is and what she owes."""
        signed = self._present(request)
        head = f"24{_GOOD if signed else _DENIED}000{self._moment()}"
        return head, self._patron(request, signed)

    def patron_information(self, request: Request) -> tuple[str, Fields]:
        """63: how many things she has, awaits and owes for, and the one list that is asked for."""
        signed = self._present(request)
        counted = self.library.whose_things_are_counted(request["AA"], signed)
        lists = self._lists(counted) if counted else [("AS", []), ("AT", []), ("AU", []), ("AV", [])]
        counts = "".join(f"{min(len(entries), 9999):04}" for _, entries in lists) + "0" * 8
        head = f"64{_GOOD if signed else _DENIED}000{self._moment()}{counts}"
        fields = self._patron(request, signed)
        wanted = request.fixed[21:].find("Y")
        if signed and 0 <= wanted < len(lists):
            name, entries = lists[wanted]
            first, last = _number(request["BP"]) or 1, _number(request["BQ"]) or len(entries)
            fields += [(name, entry) for entry in entries[first - 1 : last]]
        return head, fields

    def _lists(self, signed: SignedPatron) -> list[tuple[str, list[str]]]:
        library, number = self.library, str(signed.patron.id)
        loans = library.loans(signed, number)
        return [
            ("AS", [hold.barcode for hold in library.holds(signed, number)]),
            ("AT", [loan.barcode for loan in loans if loan.due < library.today()]),
            ("AU", [loan.barcode for loan in loans]),
            ("AV", [f"{_dollars(one.cents)} {one.description}" for one in library.charges(signed, number)]),
        ]

    def _patron(self, request: Request, signed: SignedPatron | None) -> Fields:
        """Who she is; the same for a card that nobody has as for one whose PIN is missing or wrong."""
        ours, name = ("AO", self.library.settings.library), self.library.name_shown(request["AA"], signed)
        fields = [ours, ("AA", request["AA"]), ("AE", name)]
        if signed is None:
            return [*fields, ("BL", "N"), ("CQ", "N"), ("AF", WrongCredentialError.sentence)]
        owed = sum(charge.cents for charge in self.library.charges(signed, str(signed.patron.id)))
        return [*fields, ("BL", "Y"), ("CQ", "Y"), ("BH", "USD"), ("BV", _dollars(owed))]

    def _present(self, request: Request) -> SignedPatron | None:
        try:
            self._ours(request)
            return self.library.patron_at_machine(request["AA"], request["AD"])
        except LibraryError:
            return None

    def end(self, request: Request) -> tuple[str, Fields]:
        """35: she leaves."""
        return f"36Y{self._moment()}", [("AO", self.library.settings.library), ("AA", request["AA"])]

    # Items.

    def item_information(self, request: Request) -> tuple[str, Fields]:
        """17: whether an item is in and how many wait for it, as anybody may know."""
        try:
            item = self._item(request)
        except LibraryError as no:
            return f"18010001{self._moment()}", [("AB", request["AB"]), ("AJ", ""), ("AF", no.sentence)]
        status = self.library.public_item_status(item)
        due = [("AH", _due(status.due))] if status.due else []
        head = f"18{'04' if status.due else '03'}0001{self._moment()}"
        return head, [("CF", str(status.holds)), *due, *self.library.told_of_item(item).items()]

    def check_in(self, request: Request) -> tuple[str, Fields]:
        """09: an item comes back."""
        ours, moment = ("AO", self.library.settings.library), self._moment()
        try:
            item = self._item(request)
            borrower = self.library.borrower_of(item)
            if borrower is None:
                raise NotOnLoanError
            self.administration.add_return(NewReturn(item.barcode, self.library.today()))
        except LibraryError as no:
            return f"100NUN{moment}", [ours, ("AB", request["AB"]), ("AQ", ""), ("AF", no.sentence)]
        waited_for = self.library.public_item_status(item).holds > 0
        told = self.library.told_of_return(item, borrower, waited_for=waited_for)
        return f"101YU{'Y' if waited_for else 'N'}{moment}", [ours, ("AB", item.barcode), *told.items()]

    def check_out(self, request: Request) -> tuple[str, Fields]:
        """11: a patron takes an item. One that is out, to her or to anybody, is not lent, and no more is said."""
        signed, title = self._present(request), ""
        fields = [("AO", self.library.settings.library), ("AA", request["AA"]), ("AB", request["AB"])]
        try:
            if signed is None:
                raise WrongCredentialError
            item = self._item(request)
            title = item.title
            due = self._lend(signed, item)
        except ConflictError:
            no = self.library.refusal_to_lend(item)
        except LibraryError as error:
            no = error.sentence
        else:
            return f"121NUY{self._moment()}", [*fields, ("AJ", title), ("AH", _due(due))]
        return f"120NUN{self._moment()}", [*fields, ("AJ", title), ("AH", ""), ("AF", no)]

    def _lend(self, signed: SignedPatron, item: Item) -> date:
        """The day on which the item that was lent is due. Raises ConflictError."""
        if not self.library.may_lend(signed.patron, item):
            raise ConflictError
        today = self.library.today()
        due = today + timedelta(self.library.settings.loan_days)
        self.administration.add_loan(NewLoan(signed.patron.card, item.barcode, today, due))
        return due

    def _item(self, request: Request) -> Item:
        self._ours(request)
        return self.library.item(request["AB"])

    def _ours(self, request: Request) -> None:
        """Raises RefusedError for a request that is meant for another library."""
        if request["AO"] not in {"", self.library.settings.library}:
            raise RefusedError

    def _moment(self) -> str:
        return datetime.fromtimestamp(self.library.now(), self.library.settings.zone).strftime("%Y%m%d    %H%M%S")


_Answer = Callable[[Conversation, Request], tuple[str, Fields]]
_BEFORE_SIGN_IN: dict[str, _Answer] = {"93": Conversation.login, "99": Conversation.status}
_ANSWERS: dict[str, _Answer] = {
    **_BEFORE_SIGN_IN,
    "09": Conversation.check_in,
    "11": Conversation.check_out,
    "17": Conversation.item_information,
    "23": Conversation.patron_status,
    "35": Conversation.end,
    "63": Conversation.patron_information,
}


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) else 0


def _due(day: date) -> str:
    return day.strftime("%Y%m%d    235900")


def _dollars(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


class Sip2Server(socketserver.ThreadingTCPServer):
    """Listens on 127.0.0.1 (``port`` 0: a free port) from when it is entered until it is left."""

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, library: Library, terminal: Terminal, port: int = 0) -> None:
        self.library = library
        self.terminal = terminal
        self._open: set[socket.socket] = set()
        self._serving = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        super().__init__(("127.0.0.1", port), _Connection)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def __enter__(self) -> Self:
        """Begins to answer."""
        self._serving.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Ends every connection, and returns when all have ended."""
        self.shutdown()
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Answers in a thread of its own."""
        if isinstance(request, socket.socket):
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """Lets a connection go."""
        if isinstance(request, socket.socket):
            self._open.discard(request)
        super().shutdown_request(request)


class _Connection(socketserver.BaseRequestHandler):
    request: socket.socket
    server: Sip2Server

    def handle(self) -> None:
        """Answers line by line until the machine leaves, is silent for too long, or sends what no line is."""
        conversation = Conversation(self.server.library, self.server.terminal)
        self.request.settimeout(_IDLE_SECONDS)
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(TimeoutError, ConnectionError):
            for line in self._lines():
                self.request.sendall(conversation.answer(line))

    def _lines(self) -> Iterator[bytes]:
        waiting = b""
        while len(waiting) <= _LONGEST and (more := self.request.recv(_LONGEST)):
            # Some machines end a line with a line feed too.
            *lines, waiting = re.split(rb"[\r\n]", waiting + more)
            yield from filter(None, lines)
