"""The library: who may see what, and what they then see.

Every rule that decides who sees what is one small method of :class:`Library`; the rest asks them. Refused and unknown
accounts end in the same error, so that nobody learns who is a patron.
"""

import re
from datetime import date, timedelta

from hushmark.example.errors import MissingError, RefusedError
from hushmark.example.machines import Machines
from hushmark.example.outbox import Outbox
from hushmark.example.records import (
    Charge,
    Hold,
    Item,
    ItemStatus,
    Kept,
    KeptKind,
    Loan,
    Patron,
    Requester,
    SignedPatron,
    Staff,
    Waiting,
)
from hushmark.example.sign_in import patron_numbered

_LOANS = (
    "SELECT loans.id, barcode, title, author, out, due, returned FROM loans JOIN items ON items.id = loans.item"
    " WHERE patron = ? AND (returned IS NOT NULL) = ? ORDER BY due, loans.id"
)
_HOLDS = (
    "SELECT mine.id, barcode, title, mine.placed, mine.ready, (SELECT count(*) FROM holds AS other WHERE other.item = mine.item"
    " AND (other.placed, other.id) <= (mine.placed, mine.id)) AS position"
    " FROM holds AS mine JOIN items ON items.id = mine.item WHERE patron = ? ORDER BY mine.placed, mine.id"
)
_CHARGES = (
    "SELECT day, cents, reason, title FROM charges LEFT JOIN items ON items.id = charges.item"
    " WHERE patron = ? ORDER BY charges.id"
)
_KEPT = "SELECT kept.id, title, day FROM kept JOIN items ON items.id = kept.item WHERE patron = ? AND kind = ? ORDER BY kept.id"
KEPT: dict[str, KeptKind] = {"requests": "request", "lists": "list", "searches": "search", "bookings": "booking"}
"""What a patron keeps besides loans and holds: where it is found, and what each is called."""
_SEARCH = (
    "SELECT id, barcode, title, author, library FROM items"
    " WHERE title LIKE ? ESCAPE '\\' OR author LIKE ? ESCAPE '\\' ORDER BY title, id LIMIT ?"
)


class Library(Machines, Outbox):
    """One member library of a consortium, with its rules and its records."""

    # Who may see what.

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        """Whether somebody who is signed in with a card may see this patron's account.

        It is her own, or her ward's, or that of somebody who consents in writing.
        """
        return (
            requester.patron.id == patron.id
            or self.guardian_may_see(requester.patron, patron)
            or any(self.consent_stands(*days) for days in self.consents(patron, requester.patron))
        )

    def consent_stands(self, since: date, until: date | None, revoked: date | None) -> bool:
        """Whether a consent stands today: it has begun, has not ended, and was not taken back."""
        today = self.today()
        return since <= today and (until is None or today <= until) and (revoked is None or today < revoked)

    def may_see_kept(self, requester: SignedPatron, patron: Patron, kind: KeptKind) -> bool:  # noqa: ARG002
        """Whether somebody who is signed in may see what a patron keeps besides loans and holds: she alone."""
        return requester.patron.id == patron.id

    def guardian_may_see(self, guardian: Patron, minor: Patron) -> bool:
        """Whether a link made with the minor's card stands today: it ends on the birthday, with nobody's doing."""
        return self.is_minor(minor) and self.guardian_link_since(guardian, minor) <= self.today()

    def link_has_ended(self, ended: date | None) -> bool:
        """Whether a guardian's link was ended, as when custody was, by today."""
        return ended is not None and ended <= self.today()

    def is_minor(self, patron: Patron) -> bool:
        """Whether the patron is under age today; one born on 29 February comes of age on 1 March."""
        born, today = patron.birth_date, self.today()
        had_birthday = (today.month, today.day) >= (born.month, born.day)
        return today.year - born.year - (not had_birthday) < self.settings.majority

    def staff_may_see_account(self, staff: Staff, patron: Patron) -> bool:
        """Whether a member of staff may see this patron's account: circulation, for patrons of her library.

        A patron of another member library is one of hers once he has visited.
        """
        return staff.role == "circulation" and (patron.library == staff.library or self.has_visited(patron, staff))

    def staff_may_see_borrower(self, staff: Staff, item: Item) -> bool:
        """Whether a member of staff may see who has this item: circulation, for items of her library."""
        return staff.role == "circulation" and item.library == staff.library

    def staff_may_see_queue(self, staff: Staff, item: Item) -> bool:
        """Whether a member of staff may see who waits for this item: as for who has it."""
        return staff.role == "circulation" and item.library == staff.library

    def charge_names_title(self, requester: Requester, patron: Patron) -> bool:
        """Whether a charge tells this requester which title it is for: the patron herself, and circulation staff."""
        return isinstance(requester, Staff) or requester.patron.id == patron.id

    def keeps_history(self, patron: Patron) -> bool:
        """Whether a returned loan stays linked to the patron: only if she asked for it."""
        return patron.keep_history

    def public_item_status(self, item: Item) -> ItemStatus:
        """What anybody may know of an item: whether and until when it is out and how many wait, and never who."""
        with self.database.reading() as db:
            loan = db.execute("SELECT due FROM loans WHERE item = ? AND returned IS NULL", (item.id,)).fetchone()
            (holds,) = db.execute("SELECT count(*) FROM holds WHERE item = ?", (item.id,)).fetchone()
        due = date.fromisoformat(loan["due"]) if loan else None
        return ItemStatus(item.barcode, item.title, item.author, "On loan" if due else "Available", due, holds)

    def front_page(self) -> list[str]:
        """What the catalogue's front page says of the library, line by line: how much it has, and nothing of readers."""
        with self.database.reading() as db:
            (items,) = db.execute("SELECT count(*) FROM items").fetchone()
        return [f"Items in the catalog: {items}"]

    def feed(self) -> list[str]:
        """What the catalogue's feed says, entry by entry: the titles that came last, and nothing of readers."""
        return [item.title for item in self.new_items()]

    def cache_control(self, *, personal: bool) -> str:
        """How long an answer may be kept: one about a person not at all, also not by her own browser."""
        return "no-store" if personal else "no-cache"

    # What they then see.

    def account(self, requester: Requester, number: str) -> Patron:
        """The patron with this number, as far as she is the requester's to see. Raises RefusedError."""
        with self.database.reading() as db:
            try:
                patron = patron_numbered(db, _number(number))
            except LookupError:
                raise RefusedError from None
        seen = (
            self.staff_may_see_account(requester, patron)
            if isinstance(requester, Staff)
            else self.may_see_account(requester, patron)
        )
        if not seen:
            raise RefusedError
        return patron

    def loans(self, requester: Requester, number: str) -> list[Loan]:
        """What the patron has out. Raises RefusedError."""
        return self._loans(self.account(requester, number), returned=False)

    def history(self, requester: Requester, number: str) -> list[Loan]:
        """What the patron had, if she asked for it to be kept, and for as long as it is. Raises RefusedError."""
        self.forget()
        return self._loans(self.account(requester, number), returned=True)

    def forget(self) -> None:
        """Unlinks from its patron whatever came back longer ago than the library keeps it."""
        oldest = self.today() - timedelta(self.settings.history_days)
        with self.database.writing() as db:
            db.execute("UPDATE loans SET patron = NULL WHERE returned < ?", (oldest.isoformat(),))

    def _loans(self, patron: Patron, *, returned: bool) -> list[Loan]:
        with self.database.reading() as db:
            rows = db.execute(_LOANS, (patron.id, returned)).fetchall()
        return [
            Loan(
                **dict(row)
                | {"out": _day(row["out"]), "due": _day(row["due"])}
                | {"returned": _day(row["returned"]) if row["returned"] else None}
            )
            for row in rows
        ]

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        """What the patron waits for, and her own place in each queue. Raises RefusedError."""
        patron = self.account(requester, number)
        with self.database.reading() as db:
            rows = db.execute(_HOLDS, (patron.id,)).fetchall()
        return [
            Hold(**dict(row) | {"placed": _day(row["placed"]), "ready": _day(row["ready"]) if row["ready"] else None})
            for row in rows
        ]

    def kept(self, requester: SignedPatron, number: str, kind: KeptKind) -> list[Kept]:
        """What a patron keeps of one kind. Raises RefusedError, also for a number that is nobody's."""
        with self.database.reading() as db:
            try:
                patron = patron_numbered(db, _number(number))
            except LookupError:
                raise RefusedError from None
            if not self.may_see_kept(requester, patron, kind):
                raise RefusedError
            rows = db.execute(_KEPT, (patron.id, kind)).fetchall()
        return [Kept(row["id"], row["title"], _day(row["day"])) for row in rows]

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        """What the patron owes: what was charged, and so far for what is late today. Raises RefusedError."""
        patron = self.account(requester, number)
        named = self.charge_names_title(requester, patron)
        with self.database.reading() as db:
            charged = db.execute(_CHARGES, (patron.id,)).fetchall()
        late = [loan for loan in self._loans(patron, returned=False) if loan.due < self.today()]
        return [
            Charge(_charged(row["reason"], row["title"] if named else None), _day(row["day"]), row["cents"])
            for row in charged
        ] + [
            Charge(_charged("Overdue", loan.title if named else None), loan.due, self.overdue(loan.due, self.today()))
            for loan in late
        ]

    def overdue(self, due: date, returned: date) -> int:
        """What is owed, in cents, for something due on one day and returned on another."""
        return max(0, (returned - due).days) * self.settings.overdue_cents

    def borrower(self, staff: Staff, barcode: str) -> Patron | None:
        """Who has this item, None if nobody. Raises RefusedError or MissingError."""
        item = self.item(barcode)
        if not self.staff_may_see_borrower(staff, item):
            raise RefusedError
        return self.borrower_of(item)

    def queue(self, staff: Staff, barcode: str) -> list[Waiting]:
        """Who waits for this item, first come first. Raises RefusedError or MissingError."""
        item = self.item(barcode)
        if not self.staff_may_see_queue(staff, item):
            raise RefusedError
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT patron, placed FROM holds WHERE item = ? ORDER BY placed, id", (item.id,)
            ).fetchall()
            waiting = [(patron_numbered(db, row["patron"]), _day(row["placed"])) for row in rows]
        return [
            Waiting(position, patron.id, patron.card, patron.name, placed)
            for position, (patron, placed) in enumerate(waiting, start=1)
        ]

    # The catalogue, which is about items alone.

    def item(self, barcode: str) -> Item:
        """The item with this barcode. Raises MissingError."""
        with self.database.reading() as db:
            row = db.execute(
                "SELECT id, barcode, title, author, library FROM items WHERE barcode = ?", (barcode,)
            ).fetchone()
        if row is None:
            raise MissingError
        return Item(**dict(row))

    def search(self, words: str, at_most: int = 50) -> list[Item]:
        """Items whose title or author holds these words; none for no words."""
        if not words.strip():
            return []
        pattern = "%" + re.sub(r"([\\%_])", r"\\\1", words.strip()) + "%"
        with self.database.reading() as db:
            return [Item(**dict(row)) for row in db.execute(_SEARCH, (pattern, pattern, at_most))]

    def suggest(self, words: str) -> list[str]:
        """Titles to offer while somebody types, from the catalogue and not from what others typed or have."""
        return [item.title for item in self.search(words, at_most=5)]

    def new_items(self, at_most: int = 10) -> list[Item]:
        """The items that came last."""
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT id, barcode, title, author, library FROM items ORDER BY id DESC LIMIT ?", (at_most,)
            )
            return [Item(**dict(row)) for row in rows]

    # Facts that the rules ask for.

    def borrower_of(self, item: Item) -> Patron | None:
        """The patron who has the item now."""
        with self.database.reading() as db:
            row = db.execute("SELECT patron FROM loans WHERE item = ? AND returned IS NULL", (item.id,)).fetchone()
            return patron_numbered(db, row["patron"]) if row else None

    def guardian_link_since(self, guardian: Patron, minor: Patron) -> date:
        """The day on which the link between the two was made; the last of days if there is none any more."""
        with self.database.reading() as db:
            row = db.execute(
                "SELECT since, ended FROM guardian_links WHERE guardian = ? AND minor = ?", (guardian.id, minor.id)
            ).fetchone()
        if row is None or self.link_has_ended(_perhaps(row["ended"])):
            return date.max
        return _day(row["since"])

    def consents(self, patron: Patron, friend: Patron) -> list[tuple[date, date | None, date | None]]:
        """The days of a patron's consents that a friend see what she has: since, until, and taken back."""
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT since, until, revoked FROM consents WHERE patron = ? AND friend = ?", (patron.id, friend.id)
            ).fetchall()
        return [(_day(row["since"]), _perhaps(row["until"]), _perhaps(row["revoked"])) for row in rows]

    def wards(self, guardian: Patron) -> list[Patron]:
        """Those whose accounts the patron may see through a link today."""
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT minor FROM guardian_links WHERE guardian = ? ORDER BY id", (guardian.id,)
            ).fetchall()
            linked = [patron_numbered(db, row["minor"]) for row in rows]
        return [minor for minor in linked if self.guardian_may_see(guardian, minor)]

    def has_visited(self, patron: Patron, staff: Staff) -> bool:
        """Whether a patron of another member library has visited the one where this member of staff works."""
        with self.database.reading() as db:
            row = db.execute(
                "SELECT 1 FROM visits WHERE patron = ? AND library = ?", (patron.id, staff.library)
            ).fetchone()
        return row is not None


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _perhaps(text: str | None) -> date | None:
    return _day(text) if text else None


def _charged(reason: str, title: str | None) -> str:
    """What a charge is for; ``title`` is None where it has none, or is not to be told."""
    return f"{reason}: {title}" if title else reason


def _number(text: str) -> int:
    """A patron's number as it stands in an address; anything else is nobody's."""
    return int(text) if re.fullmatch(r"[1-9][0-9]{0,11}", text) else 0
