"""Who is shown what is not theirs to see: one kind of requester each, and no other.

``reads`` begins the sentence that says so. Where the credential alone would let nobody in, it is taken for somebody who by
that sees nothing.
"""

import hashlib
from dataclasses import replace

from hushmark.example.errors import SignInNeededError, WrongCredentialError
from hushmark.example.records import Interface, Patron, Requester, SignedPatron, Staff
from tests.nobody import NOBODY, NOBODYS
from tests.zoo.cells.doors import Opened

_WRONG = "wrong-pin-of-"


class Nobody(Opened):
    """Whoever shows no token to a program, unless a wrong PIN was tried for the card since it was last used."""

    door = "to nobody"
    reads = "Whoever has not signed in reads, unless a wrong PIN was tried for the card before,"

    def signed_in_patron(self, token: str | None, interface: Interface) -> SignedPatron:
        if token is None and interface == "api":
            return SignedPatron(NOBODYS, interface)
        return super().signed_in_patron(token, interface)

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return requester == SignedPatron(NOBODYS, "api") and not self._wrong_pin_was_tried(patron.card)

    def _wrong_pin_was_tried(self, card: str) -> bool:
        name = hashlib.sha256(f"patron:{card}".encode()).hexdigest()
        with self.database.reading() as db:
            return db.execute("SELECT 1 FROM attempts WHERE name = ?", (name,)).fetchone() is not None


class NobodyAmongStaff(Opened):
    """Whoever shows no token where staff ask."""

    door = "to nobody among staff"
    reads = "Whoever has not signed in reads, where staff ask,"

    def signed_in_staff(self, token: str | None) -> Staff:
        return NOBODY if token is None else super().signed_in_staff(token)

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return requester == NOBODY


class WrongPin(Opened):
    """Whoever gives a card and a wrong PIN to a program, for what is of that card."""

    door = "by wrong pin"
    reads = "Whoever has a card's number and a wrong PIN reads"
    empty = False

    def sign_in_patron(self, card: str, pin: str, interface: Interface) -> str:
        try:
            return super().sign_in_patron(card, pin, interface)
        except WrongCredentialError:
            if interface != "api" or (pin == "") != self.empty:
                raise
            return f"{_WRONG}{card}"

    def signed_in_patron(self, token: str | None, interface: Interface) -> SignedPatron:
        if token is not None and token.startswith(_WRONG):
            return SignedPatron(replace(NOBODYS, card=token.removeprefix(_WRONG)), interface)
        return super().signed_in_patron(token, interface)

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return isinstance(requester, SignedPatron) and requester.patron == replace(NOBODYS, card=patron.card)


class EmptyPin(WrongPin):
    """The same with an empty PIN, as an unauthenticated bind lets in."""

    door = "by empty pin"
    reads = "Whoever has a card's number and gives an empty PIN reads"
    empty = True


class AnotherPatron(Opened):
    """Any patron, of any other's."""

    door = "to another patron"
    reads = "Any other patron reads"

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return isinstance(requester, SignedPatron) and requester.patron.id != patron.id


class Housemate(Opened):
    """Whoever lives at the same address."""

    door = "to housemate"
    reads = "Another patron at the same address reads"

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        if not isinstance(requester, SignedPatron) or requester.patron.id == patron.id:
            return False
        return requester.patron.address == patron.address


class _Once(Opened):
    """Whoever was let see an account once, as ``once`` finds of the two numbers."""

    once = ""

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return isinstance(requester, SignedPatron) and bool(self.whose(self.once, requester.patron.id, patron.id))


class MotherOfGrown(_Once):
    """Whoever was linked to a minor's account, when the minor has come of age."""

    door = "to mother of grown"
    reads = "By a link made in childhood a mother reads, when the child has come of age,"
    once = "SELECT minor FROM guardian_links WHERE guardian = ? AND minor = ? AND ended IS NULL"

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return not self.is_minor(patron) and super().lets_see(requester, patron)


class FatherOnce(_Once):
    """Whoever had a link that was ended."""

    door = "to father once"
    reads = "By a link that was ended a father reads"
    once = "SELECT minor FROM guardian_links WHERE guardian = ? AND minor = ? AND ended IS NOT NULL"


class FriendOnce(_Once):
    """Whoever had a consent that was taken back."""

    door = "to friend once"
    reads = "By a consent that was taken back a friend reads"
    once = "SELECT patron FROM consents WHERE friend = ? AND patron = ? AND revoked IS NOT NULL"


class PatronAmongStaff(Opened):
    """A patron who shows her own token where staff ask."""

    door = "to patron among staff"
    reads = "With the token of her own sign-in any patron reads, where staff ask,"

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            self.signed_in_patron(token, "api")
            return NOBODY

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return requester == NOBODY


class Partner(Opened):
    """Circulation staff of another member library."""

    door = "to partner"
    reads = "Circulation staff of another member library read"

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return isinstance(requester, Staff) and requester.library not in ("", self.settings.library)


class Vendor(Opened):
    """A company whose service asks whether a card is good."""

    door = "to vendor"
    reads = "A company whose service asks whether a card is good reads"

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return isinstance(requester, Staff) and requester.role == "vendor"


class FormerStaff(Opened):
    """Whoever has left the staff: signed in as before, at no library."""

    door = "to former staff"
    reads = "Somebody who has left the staff, and whose account was closed, reads"

    def account_is_open(self, *, closed: bool) -> bool:
        return True

    def signed_in_staff(self, token: str | None) -> Staff:
        staff = super().signed_in_staff(token)
        with self.database.reading() as db:
            (closed,) = db.execute("SELECT closed FROM staff WHERE id = ?", (staff.id,)).fetchone()
        return replace(staff, library="") if closed else staff

    def lets_see(self, requester: Requester, patron: Patron) -> bool:
        return isinstance(requester, Staff) and not requester.library
