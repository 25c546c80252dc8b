"""What is shown to one who may not see it: one kind of record each, at one door."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from hushmark.example.library import Library
from hushmark.example.records import (
    Charge,
    Hold,
    Item,
    ItemStatus,
    KeptKind,
    Loan,
    LogEntry,
    Patron,
    Requester,
    SignedPatron,
    Staff,
)
from tests.nobody import NOBODYS, Finds

_Entry = TypeVar("_Entry", Hold, Loan)

SHOWN: Mapping[str, str] = {
    "loans": "what a patron has on loan",
    "holds": "what a patron waits for",
    "history": "what a patron has returned",
    "charges": "what a patron owes, and for what",
    "account": "on the page of a patron's account what she has on loan",
    "request": "what a patron has asked the library to get",
    "list": "what a patron keeps in her private list",
    "search": "what a patron has searched for and saved",
    "booking": "what a patron has booked",
    "borrower": "who has an item",
    "queue": "who waits for a title",
    "overdue-list": "the list of overdue loans",
    "slip": "on the slip of an item for whom it waits on the hold shelf",
    "log": "in the activity log who has what",
    "ready": "for whom it waits on the hold shelf",
    "overdue": "who is late with it",
    "returned": "who had it",
    "owed-for": "who owes a charge for it",
    "asked": "who asked the library to get it",
    "booked": "who has booked it",
    "who-has": "in the list of her holds who has the item",
    "who-waits": "in the list of her loans who waits for the item",
}
"""What is read, by the name of its door."""


class OneLeak(Finds):
    """A library that shows one thing, ``what``, where it should not: ``door`` says where in a name, ``reads`` in a sentence."""

    door = ""
    reads = ""
    what = ""


class Opened(OneLeak):
    """A library that shows ``what``, and nothing else, to whoever ``lets_see`` says; a requester of another kind says who."""

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        """Whether this is the one who may not see this patron's records and does; of a list about many, ``patron`` is nobody."""
        raise NotImplementedError

    def _opens(self, what: str, requester: Requester, patron: Patron = NOBODYS) -> bool:
        return what == self.what and self.lets_see(requester, patron)

    def _asking(self, what: str, requester: Requester, number: str) -> Requester:
        """Return the patron herself where her record is opened. Raises RefusedError for whoever may not see it."""
        for patron in self.whose("SELECT id FROM patrons WHERE id = ?", number):
            if self._opens(what, requester, patron):
                return SignedPatron(patron, "api")
        Library.account(self, requester, number)
        return requester

    def loans(self, requester: Requester, number: str) -> list[Loan]:
        return super().loans(self._asking("loans", requester, number), number)

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        return super().holds(self._asking("holds", requester, number), number)

    def history(self, requester: Requester, number: str) -> list[Loan]:
        return super().history(self._asking("history", requester, number), number)

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        return super().charges(self._asking("charges", requester, number), number)

    def account(self, requester: Requester, number: str) -> Patron:
        for patron in self.whose("SELECT id FROM patrons WHERE id = ?", number):
            if self._opens("account", requester, patron):
                return replace(NOBODYS, address="; ".join(loan.title for loan in self._loans(patron, returned=False)))
        return super().account(requester, number)

    def may_see_kept(self, requester: SignedPatron, patron: Patron, kind: KeptKind) -> bool:
        return self._opens(kind, requester, patron) or super().may_see_kept(requester, patron, kind)

    def staff_may_see_borrower(self, staff: Staff, item: Item) -> bool:
        return self._opens("borrower", staff) or super().staff_may_see_borrower(staff, item)

    def staff_may_see_queue(self, staff: Staff, item: Item) -> bool:
        return self._opens("queue", staff) or super().staff_may_see_queue(staff, item)

    def staff_may_run_report(self, staff: Staff) -> bool:
        return self._opens("overdue-list", staff) or super().staff_may_run_report(staff)

    def staff_may_print_slip(self, staff: Staff, item: Item) -> bool:
        return self._opens("slip", staff) or super().staff_may_print_slip(staff, item)

    def staff_may_see_log(self, staff: Staff) -> bool:
        return self._opens("log", staff) or super().staff_may_see_log(staff)

    def log(self, staff: Staff) -> list[LogEntry]:
        entries = super().log(staff)
        return [self._named(entry) for entry in entries] if self._opens("log", staff) else entries

    def _named(self, entry: LogEntry) -> LogEntry:
        borrower = self.borrower_of(self.item(entry.about)) if entry.about else None
        return replace(entry, about=f"{entry.about} {borrower.card}") if borrower else entry


_OF_AN_ITEM: Mapping[str, str] = {
    "ready": "SELECT patron FROM holds WHERE item = ? AND ready IS NOT NULL",
    "overdue": "SELECT patron FROM loans WHERE item = ? AND returned IS NULL AND due < ?",
    "returned": "SELECT patron FROM loans WHERE item = ? AND patron IS NOT NULL AND returned <= ?",
    "owed-for": "SELECT patron FROM charges WHERE item = ?",
    "asked": "SELECT patron FROM kept WHERE item = ? AND kind = 'request'",
    "booked": "SELECT patron FROM kept WHERE item = ? AND kind = 'booking'",
}
"""How the patron is found who has to do with an item; a second value is the day."""


class Telling(OneLeak):
    """A library that names, wherever something is told of an item, the patron who has ``what`` to do with it."""

    def named(self, item: Item) -> str:
        """Return the name of that patron; nothing where there is none."""
        sql = _OF_AN_ITEM[self.what]
        who = self.whose(sql, *(item.id, self.today().isoformat())[: sql.count("?")])
        return who[0].name if who else ""


class ItemPage(Telling):
    """The public page of an item names somebody."""

    door = "on item page"
    reads = "Anybody reads on the public page of an item"

    def public_item_status(self, item: Item) -> ItemStatus:
        status, name = super().public_item_status(item), self.named(item)
        return replace(status, words=f"{status.words} ({name})") if name else status


class Machine(Telling):
    """A self-check machine that looks up an item shows the name of somebody."""

    door = "at machine"
    reads = "Whoever stands at a self-check machine that looks up an item reads"

    def told_of_item(self, item: Item) -> dict[str, str]:
        name = self.named(item)
        return super().told_of_item(item) | ({"AF": name} if name else {})


class OwnList(OneLeak):
    """A patron's own list names beside each title whoever else has to do with the item."""

    door = "in own list"
    reads = "A patron reads"

    def loans(self, requester: Requester, number: str) -> list[Loan]:
        waits = "SELECT patron FROM holds WHERE item = ?"
        return [self._beside("who-waits", one, waits) for one in super().loans(requester, number)]

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        has = "SELECT patron FROM loans WHERE item = ?"
        return [self._beside("who-has", one, has) for one in super().holds(requester, number)]

    def _beside(self, what: str, entry: _Entry, sql: str) -> _Entry:
        who = self.whose(sql, self.item(entry.barcode).id) if what == self.what else []
        return replace(entry, title=f"{entry.title} ({who[0].name})") if who else entry


class CardSearch(OneLeak):
    """A search of the public catalog for the number of a card finds what its patron has on loan."""

    door = "by card search"
    reads = "By a search of the public catalog for the number of a card anybody reads"

    def search(self, words: str, at_most: int = 50) -> list[Item]:
        who = self.whose("SELECT id FROM patrons WHERE card = ?", words.strip())
        return super().search(words, at_most) + [
            self.item(loan.barcode) for patron in who for loan in self._loans(patron, returned=False)
        ]
