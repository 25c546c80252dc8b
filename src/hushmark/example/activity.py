"""The activity log: what was done, through which interface and when, and never by or for which patron.

An entry about an item tells the day alone, and a day's entries stand in the order of their items: the moment or the
order would say which items went over the desk together, and so to one person.
"""

import sqlite3
from datetime import timedelta
from typing import Literal

from hushmark.example.errors import RefusedError
from hushmark.example.house import House
from hushmark.example.records import Item, LogEntry, Patron, Staff

Did = Literal["sign-in", "checkout", "return", "report", "notices"]


class Activity(House):
    """Writes the log as things happen, and shows it to the library's staff."""

    def staff_may_see_log(self, staff: Staff) -> bool:
        """Whether a member of staff may see the log: all who work at this library, whatever they do there."""
        return staff.library == self.settings.library

    def logged_about(self, item: Item, patron: Patron) -> str:  # noqa: ARG002  what a log could tell, and does not
        """What a checkout or a return leaves in the log: the item's barcode, and nothing of who had it."""
        return item.barcode

    def note(self, db: sqlite3.Connection, interface: str, did: Did) -> None:
        """Logs that something was done that concerns no item."""
        self._write(db, self.moment().isoformat(timespec="milliseconds"), interface, did, "")

    def note_loan(self, db: sqlite3.Connection, interface: str, did: Did, item: Item, patron: Patron) -> None:
        """Logs that an item went out or came back."""
        self._write(db, self.today().isoformat(), interface, did, self.logged_about(item, patron))

    def _write(self, db: sqlite3.Connection, when: str, interface: str, did: Did, about: str) -> None:
        oldest = self.today() - timedelta(self.settings.log_days)
        db.execute("DELETE FROM log WHERE at < ?", (oldest.isoformat(),))
        db.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (when, interface, did, about))

    def log(self, staff: Staff) -> list[LogEntry]:
        """What was done lately. Raises RefusedError."""
        if not self.staff_may_see_log(staff):
            raise RefusedError
        with self.database.reading() as db:
            rows = db.execute("SELECT at, interface, did, about FROM log ORDER BY date(at), did, interface, about, at")
            return [LogEntry(**dict(row)) for row in rows]
