"""What staff print and list: the loans that are overdue, and the slip that stands on the hold shelf with an item."""

import sqlite3
from datetime import date, timedelta

from hushmark.example.activity import Activity
from hushmark.example.errors import NothingReadyError, RefusedError
from hushmark.example.records import Item, LateLoan, Patron, ReportLine, Staff
from hushmark.example.sign_in import patron_numbered


class Reports(Activity):
    """Reports and slips, for those whose work they are."""

    def staff_may_run_report(self, staff: Staff) -> bool:
        """Whether a member of staff may see who has what overdue: circulation, at this library."""
        return staff.role == "circulation" and staff.library == self.settings.library

    def staff_may_print_slip(self, staff: Staff, item: Item) -> bool:
        """Whether a member of staff may print an item's hold slip: circulation, for items of her library."""
        return staff.role == "circulation" and item.library == staff.library

    def slip_names(self, patron: Patron) -> str:
        """What a slip says of whom the item waits for; it stands on an open shelf, where anybody walks by."""
        return f"Card ending in {patron.card[-4:]}"

    def overdue_report(self, staff: Staff) -> list[ReportLine]:
        """Every loan that is overdue, longest first. Raises RefusedError."""
        if not self.staff_may_run_report(staff):
            raise RefusedError
        with self.database.writing() as db:
            self.note(db, "staff", "report")
            late = late_loans(db, self.today())
        return [ReportLine(loan.patron.name, loan.patron.card, loan.title, loan.due) for loan in late]

    def hold_slip(self, staff: Staff, item: Item) -> str:
        """The slip that stands with an item on the hold shelf. Raises RefusedError or NothingReadyError."""
        if not self.staff_may_print_slip(staff, item):
            raise RefusedError
        with self.database.reading() as db:
            row = db.execute(
                "SELECT patron, ready FROM holds WHERE item = ? AND ready IS NOT NULL ORDER BY ready, id", (item.id,)
            ).fetchone()
            if row is None:
                raise NothingReadyError
            patron = patron_numbered(db, row["patron"])
        until = self.kept_until(date.fromisoformat(row["ready"]))
        return f"HOLD\n{item.title}\nPick up by {until}\n{self.slip_names(patron)}\n"

    def kept_until(self, ready: date) -> date:
        """The last day on which an item that is ready may be picked up."""
        return ready + timedelta(self.settings.hold_days)


def late_loans(db: sqlite3.Connection, today: date) -> list[LateLoan]:
    """Every loan that was due before today, longest overdue first."""
    rows = db.execute(
        "SELECT patron, title, due FROM loans JOIN items ON items.id = loans.item"
        " WHERE returned IS NULL AND due < ? ORDER BY due, loans.id",
        (today.isoformat(),),
    ).fetchall()
    return [LateLoan(patron_numbered(db, row["patron"]), row["title"], date.fromisoformat(row["due"])) for row in rows]
