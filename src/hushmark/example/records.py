"""What the library keeps and tells, as values: patrons, staff, items, loans, holds, charges, notices and reports."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Interface = Literal["web", "api", "kiosk", "sip2"]
Role = Literal["circulation", "cataloguing", "vendor"]
KeptKind = Literal["request", "list", "search", "booking"]


@dataclass(frozen=True)
class Patron:
    """Somebody with a card. ``keep_history`` is her own choice and is off unless she makes it."""

    id: int
    card: str
    given: str
    family: str
    birth_date: date
    email: str
    phone: str
    address: str
    library: str
    keep_history: bool

    @property
    def name(self) -> str:
        """Given and family name, as the desk says it."""
        return f"{self.given} {self.family}"


@dataclass(frozen=True)
class SignedPatron:
    """A patron who has signed in, and through which interface."""

    patron: Patron
    interface: Interface


@dataclass(frozen=True)
class Staff:
    """Somebody who works at ``library``, which may be another member of the consortium."""

    id: int
    login: str
    role: Role
    library: str


Requester = SignedPatron | Staff


@dataclass(frozen=True)
class Terminal:
    """What the library's SIP2 machines sign in with."""

    user: str
    password: str


@dataclass(frozen=True)
class Item:
    """One copy on the shelf or on loan."""

    id: int
    barcode: str
    title: str
    author: str
    library: str


@dataclass(frozen=True)
class ItemStatus:
    """What the catalogue says of an item; ``words`` is the status in words, ``due`` the day it is expected back."""

    barcode: str
    title: str
    author: str
    words: str
    due: date | None
    holds: int


@dataclass(frozen=True)
class Loan:
    """An item that a patron has, or (in a history that she asked to be kept) had."""

    id: int
    barcode: str
    title: str
    author: str
    out: date
    due: date
    returned: date | None


@dataclass(frozen=True)
class Kept:
    """Something that a patron keeps with the library: a request, an entry in a private list, a saved search, a booking."""

    id: int
    title: str
    day: date


@dataclass(frozen=True)
class Hold:
    """A patron's place in the queue for an item; the others in the queue are not hers to know.

    ``ready`` is the day since which it waits for her on the hold shelf.
    """

    id: int
    barcode: str
    title: str
    placed: date
    position: int
    ready: date | None


@dataclass(frozen=True)
class Charge:
    """Money owed. ``description`` names the title only to those who may read it."""

    description: str
    day: date
    cents: int


@dataclass(frozen=True)
class Waiting:
    """One place in a queue of holds, as circulation staff see it."""

    position: int
    patron: int
    card: str
    name: str
    placed: date


@dataclass(frozen=True)
class LateLoan:
    """A loan that is overdue, and whose it is."""

    patron: Patron
    title: str
    due: date


@dataclass(frozen=True)
class ReportLine:
    """A line of the overdue report, as circulation staff see it."""

    name: str
    card: str
    title: str
    due: date


@dataclass(frozen=True)
class ReadyHold:
    """An item that stands on the hold shelf since the day ``ready``, and for whom."""

    patron: Patron
    title: str
    ready: date


@dataclass(frozen=True)
class Notice:
    """A message by mail: to whom (addresses; an empty one is nobody's), and what it says."""

    to: tuple[str, ...]
    subject: str
    text: str


@dataclass(frozen=True)
class LogEntry:
    """One line of the activity log: when (a moment, or a day if it is about an item), through what, and what was done."""

    at: str
    interface: str
    did: str
    about: str
