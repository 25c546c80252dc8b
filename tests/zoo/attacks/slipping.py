"""Libraries that tell somebody not entitled that a patron uses the library, in words that are the same whatever it is that she has.

Each adapter's ``asked`` are the scenarios that refuse it.
"""

import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import ClassVar

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.records import (
    Charge,
    Item,
    ItemStatus,
    LateLoan,
    LogEntry,
    Notice,
    Patron,
    ReportLine,
    Requester,
    Staff,
)
from hushmark.example.reports import late_loans
from hushmark.example.sign_in import patron_numbered
from tests.nobody import NOBODY, Finds, LetsNobodyIn, LetsNobodyInAmongStaff


class _Base(Finds):
    asked: ClassVar[tuple[str, ...]] = ()

    def _at_home(self, patron: Patron) -> list[Patron]:
        return self.whose("SELECT id FROM patrons WHERE address = ? AND id <> ?", patron.address, patron.id)


class ChargesWithoutTitleOpen(LetsNobodyIn, _Base):
    """Anybody, signed in or not, reads any patron's charges by her number; they name no title, not even to her."""

    asked = ("IF-050", "IF-051")

    def charge_names_title(self, requester, patron):
        return False

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        if isinstance(requester, Staff):
            requester = Staff(0, "", "circulation", self.settings.library)
        else:
            with self.database.reading() as db:
                requester = replace(requester, patron=patron_numbered(db, int(number)))
        return super().charges(requester, number)


class OwedTold(LetsNobodyIn, _Base):
    """The refusal of another's charges says how much she owes."""

    asked = ("IF-050", "IF-051")

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        try:
            if requester == NOBODY:
                raise RefusedError  # noqa: TRY301 - as for anybody else
            return super().charges(requester, number)
        except RefusedError:
            with self.database.reading() as db:
                (owed,) = db.execute("SELECT sum(cents) FROM charges WHERE patron = ?", (int(number),)).fetchone()
            error = RefusedError()
            error.sentence = f"Her balance is {owed or 0} cents; it is not yours to pay."
            raise error from None


class OverdueNamesOpen(LetsNobodyInAmongStaff, _Base):
    """Anybody reads in the overdue report who has something overdue, by name and card, though not what."""

    asked = ("IF-070", "IF-071")

    def staff_may_run_report(self, staff):
        return True

    def overdue_report(self, staff: Staff) -> list[ReportLine]:
        lines = super().overdue_report(staff)
        if staff.role == "circulation" and staff.library == self.settings.library:
            return lines
        return [replace(line, title="(sign in to see the title)") for line in lines]


class LogNamesPatronsOpen(LetsNobodyInAmongStaff, _Base):
    """Anybody reads in the activity log which patrons took something out, and not what."""

    asked = ("IF-072",)

    def staff_may_see_log(self, staff):
        return True

    def log(self, staff: Staff) -> list[LogEntry]:
        if staff != NOBODY:
            return super().log(staff)
        who = self.whose("SELECT patron FROM loans WHERE patron IS NOT NULL ORDER BY patron")
        return [LogEntry(self.today().isoformat(), "api", "checkout", patron.name) for patron in who]


class HouseholdToldOfOverdue(_Base):
    """Everybody at an address is written to that somebody there, by name, has something overdue, though not what."""

    asked = ("IF-067",)

    def overdue_notices(self, late: Sequence[LateLoan]) -> list[Notice]:
        notices = super().overdue_notices(late)
        for patron in dict.fromkeys(loan.patron for loan in late):
            text = f"In your household {patron.name} has something from the library that is overdue.\n"
            notices += [Notice((other.email,), "Your household", text) for other in self._at_home(patron)]
        return notices


class HouseholdToldOfHold(_Base):
    """Everybody at an address is written to that something waits for somebody there, by name, though not what."""

    asked = ("IF-069",)

    def _ready(self):
        notices = super()._ready()
        for patron in self.whose("SELECT patron FROM holds WHERE ready IS NOT NULL ORDER BY id"):
            text = f"A hold of {patron.name} is ready.\n"
            notices += [Notice((other.email,), "Your household", text) for other in self._at_home(patron)]
        return notices


class ReadersOnEveryPage(_Base):
    """The public page of every item names everybody who has, or had, anything on loan."""

    asked = ("IF-020",)

    def called(self, patron: Patron) -> str:
        return patron.name

    def public_item_status(self, item: Item) -> ItemStatus:
        status = super().public_item_status(item)
        names = sorted(self.called(p) for p in self.whose("SELECT DISTINCT patron FROM loans WHERE patron IS NOT NULL"))
        return replace(status, words=f"{status.words}. Reading with us: {', '.join(names)}")


class CardsOnEveryPage(ReadersOnEveryPage):
    """The public page of every item shows the cards of everybody who has, or had, anything on loan."""

    def called(self, patron: Patron) -> str:
        return patron.card


class SuggestsReaders(_Base):
    """Whoever begins to type a name is offered the names of patrons who have something on loan."""

    asked = ("IF-058",)

    def suggest(self, words: str) -> list[str]:
        sql = "SELECT DISTINCT patron FROM loans JOIN patrons ON patrons.id = patron WHERE family LIKE ?"
        found = self.whose(sql, f"{words[:3]}%") if words else []
        return super().suggest(words) + [f"{p.name} (reader)" for p in found]


class CopiesFollowLater(_Base):
    """Half a second after the overdue notices, each is sent again to everybody at the address, titles and all, from a queue of its own."""

    asked = ("IF-067",)

    def send(self, job):
        sent = super().send(job)
        if job == "notice.overdue":
            with self.database.reading() as db:
                late = late_loans(db, self.today())
            copies = [
                replace(self.overdue_notice([loan]), to=(other.email,))
                for loan in late
                for other in self._at_home(loan.patron)
            ]
            threading.Timer(0.5, self._later, (copies, *self.mail)).start()
        return sent

    def _later(self, copies, host, port):
        with suppress(Exception):
            self._hand_over(copies, host, port)


def _adapters() -> dict[str, type[ExampleAdapter]]:
    libraries = [one for one in globals().values() if isinstance(one, type) and getattr(one, "asked", ())]
    return {
        one.__name__: type(
            f"{one.__name__}Adapter",
            (ExampleAdapter,),
            {"library": f"{__name__}:{one.__name__}", "asked": one.asked, "__doc__": one.__doc__},
        )
        for one in libraries
    }


ADAPTERS = _adapters()
