"""Libraries that told who has what where no scenario asked: by a requester, a state of an item, or a kind of record."""

import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError, SignInNeededError, WrongCredentialError
from hushmark.example.library import Library
from hushmark.example.records import (
    Hold,
    Interface,
    Item,
    ItemStatus,
    Loan,
    LogEntry,
    Patron,
    Requester,
    SignedPatron,
    Staff,
)
from tests.nobody import NOBODY, Finds, LetsNobodyIn, LetsNobodyInAmongStaff

_Entry = TypeVar("_Entry", Hold, Loan)
MORE = ("holds", "history", "charges")


def _asked_for() -> str:
    """Return the part of an account that is being opened; nothing where it is the account's own page."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_name not in (*MORE, "loans"):
        frame = frame.f_back
    return frame.f_code.co_name if frame.f_back is not None else ""


class PatronsTokenOpensStaffInterface(Finds):
    """A patron's own token opens the interface for staff, all of it, as if she served at the desk."""

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            self.signed_in_patron(token, "api")
            return Staff(0, "", "circulation", self.settings.library)

    def hold_slip(self, staff: Staff, item: Item) -> str:
        who = self.whose("SELECT patron FROM holds WHERE item = ? AND ready IS NOT NULL", item.id)
        return super().hold_slip(staff, item) + (who[0].name if staff.id == 0 else "")


class ItemNamesWhoever(Finds):
    """The public page of an item says who has it overdue, for whom it waits, who had it, booked it, asked for it or owes for it."""

    SQL = """
        SELECT patron FROM loans WHERE item = ?1 AND patron IS NOT NULL AND (due < ?2 OR returned IS NOT NULL)
        UNION ALL SELECT patron FROM holds WHERE item = ?1 AND ready IS NOT NULL
        UNION ALL SELECT patron FROM kept WHERE item = ?1 AND kind IN ('booking', 'request')
        UNION ALL SELECT patron FROM charges WHERE item = ?1
    """

    def public_item_status(self, item: Item) -> ItemStatus:
        status, who = super().public_item_status(item), self.whose(self.SQL, item.id, self.today().isoformat())
        return replace(status, words=f"{status.words} ({who[0].name})") if who else status


class MachineNamesWhoever(ItemNamesWhoever):
    """A self-check machine that looks up an item shows the same."""

    def public_item_status(self, item: Item) -> ItemStatus:
        return Library.public_item_status(self, item)

    def told_of_item(self, item: Item) -> dict[str, str]:
        who = self.whose(self.SQL, item.id, self.today().isoformat())
        return super().told_of_item(item) | ({"AF": who[0].name} if who else {})


class AccountPageShowsLoans(LetsNobodyIn, Finds):
    """Anybody opens a patron's account by its number, and it shows what she has on loan."""

    def nobody(self, interface: Interface) -> SignedPatron:
        return SignedPatron(self.whose("SELECT min(id) FROM patrons")[0], interface)

    def account(self, requester: Requester, number: str) -> Patron:
        try:
            return super().account(requester, number)
        except RefusedError:
            if _asked_for():
                raise
            (patron,) = self.whose("SELECT ?", int(number))
            return replace(patron, address="; ".join(loan.title for loan in self._loans(patron, returned=False)))


class Half(SignedPatron):
    """Whoever gave a wrong PIN."""


class WrongPinOpensTheRest(Finds):
    """A wrong PIN opens what a patron has returned, and what she keeps, and a machine shows its titles with her standing."""

    def sign_in_patron(self, card: str, pin: str, interface: Interface) -> str:
        try:
            return super().sign_in_patron(card, pin, interface)
        except WrongCredentialError:
            who = self.whose("SELECT id FROM patrons WHERE card = ?", card)
            if interface != "api" or not who:
                raise
            return f"half-{who[0].id}"

    def signed_in_patron(self, token: str | None, interface: Interface) -> SignedPatron:
        if interface == "api" and token and token.startswith("half-"):
            return Half(self.whose("SELECT ?", int(token[5:]))[0], interface)
        return super().signed_in_patron(token, interface)

    def account(self, requester: Requester, number: str) -> Patron:
        if isinstance(requester, Half) and _asked_for() != "history":
            raise SignInNeededError
        return super().account(requester, number)

    def name_shown(self, card: str, present: SignedPatron | None) -> str:
        shown = super().name_shown(card, present)
        if shown or "patron_status" not in _callers():
            return shown
        (patron,) = self.whose("SELECT id FROM patrons WHERE card = ?", card)
        return "HAS OUT " + ", ".join(loan.title for loan in self._loans(patron, returned=False))


def _callers() -> set[str]:
    frame, names = sys._getframe(1), set[str]()
    while frame.f_back is not None:
        frame = frame.f_back
        names.add(frame.f_code.co_name)
    return names


class EmptyPinOpensWeb(Library):
    """An empty PIN signs anybody in with any card on the web and at the API, as an unauthenticated bind does."""

    def sign_in_patron(self, card: str, pin: str, interface: Interface) -> str:
        with self.database.reading() as db:
            row = db.execute("SELECT id, pin FROM patrons WHERE card = ?", (card,)).fetchone()
        if not pin and row is not None and interface != "sip2":
            return self._admit("patron", card, row, interface, right=True)
        return super().sign_in_patron(card, pin, interface)


class VendorSeesAllButLoans(Finds):
    """A company whose service asks whether a card is good reads all but loans: with the overdue report and the log."""

    def staff_may_see_account(self, staff: Staff, patron: Patron) -> bool:
        vendors = staff.role == "vendor" and _asked_for() in MORE
        return vendors or super().staff_may_see_account(staff, patron)

    def staff_may_see_queue(self, staff: Staff, item: Item) -> bool:
        return staff.role == "vendor" or super().staff_may_see_queue(staff, item)

    def staff_may_run_report(self, staff: Staff) -> bool:
        return staff.role == "vendor" or super().staff_may_run_report(staff)

    def log(self, staff: Staff) -> list[LogEntry]:
        entries = super().log(staff)
        return [
            replace(entry, about=f"{entry.about} {who.card}")
            if staff.role == "vendor" and entry.about and (who := self.borrower_of(self.item(entry.about)))
            else entry
            for entry in entries
        ]


class FormerStaffSeeAllButLoans(Finds):
    """Somebody who has left the staff signs in as before, and is shown all but loans."""

    def account_is_open(self, *, closed: bool) -> bool:
        return True

    def staff_may_see_account(self, staff: Staff, patron: Patron) -> bool:
        with self.database.reading() as db:
            (closed,) = db.execute("SELECT closed FROM staff WHERE id = ?", (staff.id,)).fetchone()
        return (not closed or _asked_for() in MORE) and super().staff_may_see_account(staff, patron)


class WhoMightOnceSeesTheRest(Finds):
    """Whoever was let see an account once still sees holds, past loans and charges; and so does whoever lives there."""

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        if super().may_see_account(requester, patron) or _asked_for() not in MORE:
            return super().may_see_account(requester, patron)
        link = "SELECT minor FROM guardian_links WHERE guardian = ? AND minor = ?"
        linked = self.whose(link, requester.patron.id, patron.id)
        return bool(linked or self.consents(patron, requester.patron)) or requester.patron.address == patron.address

    def charge_names_title(self, requester: Requester, patron: Patron) -> bool:
        return True


class SlipOpen(LetsNobodyInAmongStaff, Finds):
    """Anybody prints the slip of an item on the hold shelf, which names for whom it waits."""

    def staff_may_print_slip(self, staff: Staff, item: Item) -> bool:
        return True

    def hold_slip(self, staff: Staff, item: Item) -> str:
        who = self.whose("SELECT patron FROM holds WHERE item = ? AND ready IS NOT NULL", item.id)
        return super().hold_slip(staff, item) + (who[0].name if staff == NOBODY else "")


class SearchFindsByCard(Finds):
    """A search of the public catalog for a card's number finds what its patron has on loan."""

    def search(self, words: str, at_most: int = 50) -> list[Item]:
        who = self.whose("SELECT id FROM patrons WHERE card = ?", words.strip())
        return super().search(words, at_most) + [
            self.item(loan.barcode) for patron in who for loan in self._loans(patron, returned=False)
        ]


class OwnRecordNamesOthers(Finds):
    """Whoever waits for a title reads in her own list who has it; and whoever has it, who waits."""

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        return [
            self._told(hold, "SELECT patron FROM loans WHERE item = ?") for hold in super().holds(requester, number)
        ]

    def loans(self, requester: Requester, number: str) -> list[Loan]:
        return [
            self._told(loan, "SELECT patron FROM holds WHERE item = ?") for loan in super().loans(requester, number)
        ]

    def _told(self, entry: _Entry, sql: str) -> _Entry:
        who = self.whose(sql, self.item(entry.barcode).id)
        return replace(entry, title=f"{entry.title} ({who[0].name})") if who else entry


def _adapter(library: type[Library]) -> type[ExampleAdapter]:
    spec = f"{__name__}:{library.__name__}"
    return type(library.__name__, (ExampleAdapter,), {"library": spec, "__doc__": library.__doc__})


REFUSED_BY: Mapping[type[Library], tuple[str, ...]] = {
    PatronsTokenOpensStaffInterface: ("IF-146/loans", "IF-146/overdue-list", "IF-146/who-has", "IF-147"),
    ItemNamesWhoever: tuple(f"IF-149/{row}" for row in ("asked", "booked", "overdue", "owed-for", "ready", "returned")),
    MachineNamesWhoever: ("IF-151/overdue", "IF-151/ready"),
    AccountPageShowsLoans: ("IF-142", "IF-143"),
    WrongPinOpensTheRest: tuple(
        f"IF-140/{row}" for row in ("account", "bookings", "past-loans", "private-list", "requests", "saved-searches")
    ),
    EmptyPinOpensWeb: ("IF-141",),
    VendorSeesAllButLoans: (
        *(f"IF-153/{row}" for row in ("charges", "holds", "past-loans")),
        *(f"IF-154/{row}" for row in ("activity-log", "overdue-list", "who-waits")),
    ),
    FormerStaffSeeAllButLoans: tuple(f"IF-155/{row}" for row in ("charges", "holds", "past-loans")),
    WhoMightOnceSeesTheRest: tuple(
        f"IF-{number}/{row}" for number in (152, 156, 157, 158) for row in ("charges", "holds", "past-loans")
    ),
    SlipOpen: ("IF-148",),
    SearchFindsByCard: ("IF-150",),
    OwnRecordNamesOthers: ("IF-144", "IF-145"),
}
"""Each library, and the scenarios that refuse it."""
ADAPTERS = {_adapter(library): scenarios for library, scenarios in REFUSED_BY.items()}
