"""What the library's administration enters: people, items, loans, holds, charges and links; and the jobs it runs.

The bodies are the classes below, read strictly. Whoever enters something is told every identifier it was given.
"""

import sqlite3
from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from hushmark.example.database import next_number
from hushmark.example.errors import ConflictError
from hushmark.example.library import Library
from hushmark.example.outbox import Job
from hushmark.example.records import Item, KeptKind, Role
from hushmark.example.sign_in import keep_secret, patron_numbered

# Empty, or an address that a message can be sent to.
Email = Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+)?\Z", max_length=254)]


class NewPatron(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A patron. ``keep_history``: she asks the library to remember what she returned."""

    given: str
    family: str
    birth_date: date
    pin: str
    email: Email = ""
    phone: str = ""
    address: str = ""
    keep_history: bool = False


class NewStaff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A member of staff, of this library or (``library``) of another member; ``closed``: whose account was closed since.

    A vendor is no person: a third party's service, which signs in by itself.
    """

    given: str
    family: str
    password: str
    role: Role
    library: str = ""
    closed: bool = False


class NewItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An item of this library."""

    title: str
    author: str


class NewLoan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A loan by card and barcode; ``returned`` for one that has come back already."""

    card: str
    barcode: str
    out: date
    due: date
    returned: date | None = None


class NewReturn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The return of an item."""

    barcode: str
    returned: date


class NewHold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A hold by card and barcode; ``ready`` is the day since which the item waits on the hold shelf."""

    card: str
    barcode: str
    placed: date
    ready: date | None = None


class NewCharge(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A charge about an item, in cents, of the day on which it was made."""

    card: str
    barcode: str
    reason: Literal["overdue", "lost"]
    cents: Annotated[int, msgspec.Meta(gt=0)]
    day: date


class NewGuardianLink(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A guardian's link to a minor, made at the desk by showing both cards; ``ended``: the day on which custody did."""

    guardian_card: str
    minor_card: str
    since: date
    ended: date | None = None


class NewConsent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A patron's consent that a friend see what she has: from a day, until a day if it says one, unless it was taken back."""

    card: str
    friend_card: str
    since: date
    until: date | None = None
    revoked: date | None = None


class NewKept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a patron keeps with the library about a title: a request, a list entry, a saved search, a booking."""

    kind: KeptKind
    card: str
    barcode: str
    day: date


class NewVisit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A patron's visit to another member library, whose circulation staff then serve her as their own."""

    card: str
    library: str


class MailServer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where mail is handed over: an address of this machine, and a port."""

    host: str
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]


class Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A job that is to run now."""

    job: Job | Literal["night"]


class Moment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The moment, with its offset from UTC, that it is to be in a library for tests until it is reset."""

    at: Annotated[datetime, msgspec.Meta(tz=True)]


class Reset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The library is to be what it was when it was started."""


Entered = dict[str, str]


class Administration:
    """The desk behind the desk. Every entry raises ConflictError where it contradicts what is on file.

    ``through`` is what the activity log says that loans and returns came by.
    """

    def __init__(self, library: Library, through: str = "administration") -> None:
        self.library = library
        self.through = through

    def patrons(self) -> int:
        """How many patrons the library has."""
        with self.library.database.reading() as db:
            (count,) = db.execute("SELECT count(*) FROM patrons").fetchone()
        return int(count)

    def add_patron(self, new: NewPatron) -> Entered:
        """Gives a card."""
        pin, home = keep_secret(new.pin), self.library.settings.library
        contact = new.email, new.phone, new.address
        with self.library.database.writing() as db:
            number = next_number(db, "patrons")
            card = _with_check_digit(f"2{_scattered(number, 7_654_321):08}")
            db.execute(
                "INSERT INTO patrons VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    number,
                    card,
                    pin,
                    new.given,
                    new.family,
                    new.birth_date.isoformat(),
                    *contact,
                    home,
                    new.keep_history,
                ),
            )
        return {"patron": str(number), "card": card}

    def add_staff(self, new: NewStaff) -> Entered:
        """Gives a login."""
        password, library = keep_secret(new.password), new.library or self.library.settings.library
        with self.library.database.writing() as db:
            number = next_number(db, "staff")
            login = f"desk{_scattered(number, 3_141_593):08}"
            db.execute(
                "INSERT INTO staff VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (number, login, password, new.given, new.family, new.role, library, new.closed),
            )
        return {"staff": str(number), "login": login}

    def add_item(self, new: NewItem) -> Entered:
        """Gives a barcode."""
        with self.library.database.writing() as db:
            number = next_number(db, "items")
            barcode = _with_check_digit(f"39000{_scattered(number, 2_718_281):08}")
            row = (number, barcode, new.title, new.author, self.library.settings.library)
            db.execute("INSERT INTO items VALUES (?, ?, ?, ?, ?)", row)
        return {"item": str(number), "barcode": barcode}

    def add_loan(self, new: NewLoan) -> Entered:
        """Lends an item; if it has come back already, only what the patron allows is kept."""
        with self.library.database.writing() as db:
            patron, item = _patron(db, new.card), _item(db, new.barcode)
            number = next_number(db, "loans")
            try:
                db.execute(
                    "INSERT INTO loans VALUES (?, ?, ?, ?, ?, NULL)",
                    (number, patron, item, new.out.isoformat(), new.due.isoformat()),
                )
            except sqlite3.IntegrityError:
                raise ConflictError from None
            # She waits no longer for what she has.
            db.execute("DELETE FROM holds WHERE patron = ? AND item = ?", (patron, item))
            about = _item_numbered(db, item), patron_numbered(db, patron)
            self.library.note_loan(db, self.through, "checkout", *about)
            if new.returned is not None:
                self._give_back(db, number, new.returned)
        return {"loan": str(number)}

    def add_return(self, new: NewReturn) -> Entered:
        """Takes an item back."""
        with self.library.database.writing() as db:
            row = db.execute(
                "SELECT id FROM loans WHERE item = ? AND returned IS NULL", (_item(db, new.barcode),)
            ).fetchone()
            if row is None:
                raise ConflictError
            self._give_back(db, row["id"], new.returned)
        return {"loan": str(row["id"])}

    def _give_back(self, db: sqlite3.Connection, loan: int, returned: date) -> None:
        row = db.execute("SELECT patron, item, due FROM loans WHERE id = ?", (loan,)).fetchone()
        patron = patron_numbered(db, row["patron"])
        day, owed = returned.isoformat(), self.library.overdue(date.fromisoformat(row["due"]), returned)
        if owed:
            db.execute(
                "INSERT INTO charges (patron, day, cents, reason) VALUES (?, ?, ?, 'Returned late')",
                (patron.id, day, owed),
            )
        still = patron.id if self.library.keeps_history(patron) else None
        db.execute("UPDATE loans SET returned = ?, patron = ? WHERE id = ?", (day, still, loan))
        self.library.note_loan(db, self.through, "return", _item_numbered(db, row["item"]), patron)

    def add_hold(self, new: NewHold) -> Entered:
        """Puts a patron in the queue for an item, once."""
        with self.library.database.writing() as db:
            number = next_number(db, "holds")
            ready = new.ready.isoformat() if new.ready else None
            row = (number, _patron(db, new.card), _item(db, new.barcode), new.placed.isoformat(), ready)
            try:
                db.execute("INSERT INTO holds VALUES (?, ?, ?, ?, ?)", row)
            except sqlite3.IntegrityError:
                raise ConflictError from None
        return {"hold": str(number)}

    def add_charge(self, new: NewCharge) -> Entered:
        """Charges a patron for an item."""
        with self.library.database.writing() as db:
            number = next_number(db, "charges")
            ends, reason = (_patron(db, new.card), _item(db, new.barcode)), new.reason.title()
            row = (number, ends[0], new.day.isoformat(), new.cents, reason, ends[1])
            db.execute("INSERT INTO charges VALUES (?, ?, ?, ?, ?, ?)", row)
        return {"charge": str(number)}

    def add_guardian_link(self, new: NewGuardianLink) -> Entered:
        """Links a guardian's card to a minor's; whether the link stands is asked again at every request."""
        with self.library.database.writing() as db:
            number = next_number(db, "guardian_links")
            cards = _patron(db, new.guardian_card), _patron(db, new.minor_card)
            row = (number, *cards, new.since.isoformat(), _iso(new.ended))
            try:
                db.execute("INSERT INTO guardian_links VALUES (?, ?, ?, ?, ?)", row)
            except sqlite3.IntegrityError:
                raise ConflictError from None
        return {"guardianLink": str(number)}

    def add_consent(self, new: NewConsent) -> Entered:
        """Notes a consent; whether it stands is asked again at every request."""
        with self.library.database.writing() as db:
            number = next_number(db, "consents")
            cards = _patron(db, new.card), _patron(db, new.friend_card)
            row = (number, *cards, new.since.isoformat(), _iso(new.until), _iso(new.revoked))
            db.execute("INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?)", row)
        return {"consent": str(number)}

    def add_kept(self, new: NewKept) -> Entered:
        """Keeps something for a patron."""
        with self.library.database.writing() as db:
            number = next_number(db, "kept")
            row = (number, new.kind, _patron(db, new.card), _item(db, new.barcode), new.day.isoformat())
            db.execute("INSERT INTO kept VALUES (?, ?, ?, ?, ?)", row)
        return {new.kind: str(number)}

    def add_visit(self, new: NewVisit) -> Entered:
        """Notes that a patron has visited another member library."""
        with self.library.database.writing() as db:
            db.execute("INSERT OR IGNORE INTO visits VALUES (?, ?)", (_patron(db, new.card), new.library))
        return {}

    def hand_mail_to(self, server: MailServer) -> Entered:
        """Says where mail is handed over until the library ends. Raises MailHostError."""
        self.library.hand_mail_to(server.host, server.port)
        return {}

    def reset(self, _: Reset) -> Entered:
        """Brings the library back to what it was at the start, and says how many patrons it then has."""
        self.library.database.restore()
        self.library.ahead = 0.0
        return {"patrons": str(self.patrons())}

    def set_clock(self, moment: Moment) -> Entered:
        """Has it be another moment in the library, and does what it does at night."""
        self.library.ahead += moment.at.timestamp() - self.library.now()
        self.library.forget()
        return {"day": self.library.today().isoformat()}

    def run(self, asked: Run) -> Entered:
        """Runs a job to its end and counts what it sent. Raises NoMailServerError or MailServerError."""
        if asked.job == "night":
            self.library.forget()
            return {"sent": "0"}
        return {"sent": str(self.library.send(asked.job))}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _patron(db: sqlite3.Connection, card: str) -> int:
    row = db.execute("SELECT id FROM patrons WHERE card = ?", (card,)).fetchone()
    if row is None:
        raise ConflictError
    return int(row["id"])


def _item(db: sqlite3.Connection, barcode: str) -> int:
    row = db.execute("SELECT id FROM items WHERE barcode = ?", (barcode,)).fetchone()
    if row is None:
        raise ConflictError
    return int(row["id"])


def _item_numbered(db: sqlite3.Connection, number: int) -> Item:
    row = db.execute("SELECT id, barcode, title, author, library FROM items WHERE id = ?", (number,)).fetchone()
    return Item(**dict(row))


def _scattered(number: int, step: int) -> int:
    """Eight digits that no other number gets and that do not show which came next: steps are coprime with ten."""
    return number * step % 10**8


def _with_check_digit(digits: str) -> str:
    """Digits followed by their Luhn check digit, which catches a mistyped number."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004  the digits of a two-digit product are summed
    return f"{digits}{-total % 10}"
