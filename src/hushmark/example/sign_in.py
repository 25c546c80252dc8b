"""Signing in and out: secrets, wrong guesses and sessions.

Nothing that is kept here opens anything: PINs and passwords are kept as scrypt digests, session tokens and the numbers
that people type as SHA-256 digests.
"""

import hashlib
import hmac
import secrets
import sqlite3
from datetime import date
from typing import Literal

from hushmark.example.activity import Activity
from hushmark.example.errors import LockedOutError, SignInNeededError, WrongCredentialError
from hushmark.example.records import Interface, Patron, SignedPatron, Staff

_Kind = Literal["patron", "staff"]


def keep_secret(secret: str, salt: bytes | None = None) -> str:
    """The digest of a PIN or password, with its salt.

    The cost (N = 2048, r = 8, 2 MiB) is about five milliseconds for a password. A PIN of at most six digits takes less
    (N = 256): it is guarded by the lock-out, and no digest keeps it from whoever may try them all.
    """
    salt, cost = salt or secrets.token_bytes(16), 256 if len(secret) <= 6 and secret.isdigit() else 2048  # noqa: PLR2004
    return f"{salt.hex()}${hashlib.scrypt(secret.encode(), salt=salt, n=cost, r=8, p=1).hex()}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


# Consulted for a number that nobody has, so that the answer takes as long as for one that somebody has.
_NOBODYS_SECRET = keep_secret(secrets.token_hex())


class SignIn(Activity):
    """Who is there: the part of the library that turns a credential into a person."""

    def pin_is_right(self, pin: str, kept: str) -> bool:
        """Whether a patron's PIN is the one whose digest is kept."""
        return _same_secret(pin, kept)

    def password_is_right(self, password: str, kept: str) -> bool:
        """Whether a member of staff's password is the one whose digest is kept."""
        return _same_secret(password, kept)

    def account_is_open(self, *, closed: bool) -> bool:
        """Whether a member of staff whose account was ``closed`` may still sign in: not from that moment on."""
        return not closed

    def sign_in_patron(self, card: str, pin: str, interface: Interface) -> str:
        """Opens a session for the patron with this card and PIN and gives its token.

        Raises WrongCredentialError or LockedOutError.
        """
        self._count_attempt("patron", card)
        with self.database.reading() as db:
            row = db.execute("SELECT id, pin FROM patrons WHERE card = ?", (card,)).fetchone()
        right = self.pin_is_right(pin, row["pin"] if row else _NOBODYS_SECRET)
        return self._admit("patron", card, row, interface, right=right)

    def sign_in_staff(self, login: str, password: str) -> str:
        """Opens a session for a member of staff and gives its token. Raises as for patrons."""
        self._count_attempt("staff", login)
        with self.database.reading() as db:
            row = db.execute("SELECT id, password, closed FROM staff WHERE login = ?", (login,)).fetchone()
        right = self.password_is_right(password, row["password"] if row else _NOBODYS_SECRET)
        right = right and row is not None and self.account_is_open(closed=bool(row["closed"]))
        return self._admit("staff", login, row, "api", right=right)

    def _count_attempt(self, kind: _Kind, name: str) -> None:
        """Counts the attempt before it is looked at, so that guesses made at once are counted all the same."""
        key, now, limit = _digest(f"{kind}:{name}"), self.now(), self.settings
        with self.database.writing() as db:
            db.execute(
                "DELETE FROM attempts WHERE last < ? AND times >= ?", (now - limit.locked_seconds, limit.wrong_pins)
            )
            db.execute("DELETE FROM attempts WHERE last < ?", (now - 24 * 60 * 60,))
            row = db.execute("SELECT times FROM attempts WHERE name = ?", (key,)).fetchone()
            if row and row["times"] >= limit.wrong_pins:
                raise LockedOutError
            db.execute(
                "INSERT INTO attempts VALUES (?, 1, ?) ON CONFLICT (name) DO UPDATE SET times = times + 1, last = ?",
                (key, now, now),
            )

    def _admit(self, kind: _Kind, name: str, row: sqlite3.Row | None, interface: Interface, *, right: bool) -> str:
        if row is None or not right:
            raise WrongCredentialError
        token = secrets.token_urlsafe(32)
        with self.database.writing() as db:
            db.execute("DELETE FROM attempts WHERE name = ?", (_digest(f"{kind}:{name}"),))
            db.execute("DELETE FROM sessions WHERE opened < ?", (self.now() - self.settings.session_seconds,))
            db.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?)", (_digest(token), kind, row["id"], interface, self.now())
            )
            self.note(db, "staff" if kind == "staff" else interface, "sign-in")
        return token

    def session_seconds(self, interface: Interface) -> int:
        """How long a session lasts: at the kiosk, where the next person waits, minutes."""
        return self.settings.kiosk_seconds if interface == "kiosk" else self.settings.session_seconds

    def prolong(self, token: str) -> None:
        """Counts the session's time anew from now."""
        with self.database.writing() as db:
            db.execute("UPDATE sessions SET opened = ? WHERE token = ?", (self.now(), _digest(token)))

    def sign_out(self, token: str) -> None:
        """Ends the session: its token opens nothing any more."""
        with self.database.writing() as db:
            db.execute("DELETE FROM sessions WHERE token = ?", (_digest(token),))

    def signed_in_patron(self, token: str | None, interface: Interface) -> SignedPatron:
        """The patron whose session at this interface the token opens. Raises SignInNeededError."""
        with self.database.reading() as db:
            patron = patron_numbered(db, self._person(db, "patron", token, interface))
        return SignedPatron(patron, interface)

    def signed_in_staff(self, token: str | None) -> Staff:
        """The member of staff whose session the token opens. Raises SignInNeededError."""
        with self.database.reading() as db:
            person = self._person(db, "staff", token, "api")
            row = db.execute("SELECT id, login, role, library FROM staff WHERE id = ?", (person,)).fetchone()
        return Staff(**dict(row))

    def _person(self, db: sqlite3.Connection, kind: _Kind, token: str | None, interface: Interface) -> int:
        row = db.execute(
            "SELECT person FROM sessions WHERE token = ? AND kind = ? AND interface = ? AND opened >= ?",
            (_digest(token or ""), kind, interface, self.now() - self.session_seconds(interface)),
        ).fetchone()
        if row is None:
            raise SignInNeededError
        return int(row["person"])


def patron_numbered(db: sqlite3.Connection, number: int) -> Patron:
    """The patron with this number. Raises LookupError if there is none."""
    row = db.execute(
        "SELECT id, card, given, family, birth_date, email, phone, address, library, keep_history"
        " FROM patrons WHERE id = ?",
        (number,),
    ).fetchone()
    if row is None:
        raise LookupError(number)
    fields = dict(row)
    return Patron(
        **fields | {"birth_date": date.fromisoformat(row["birth_date"]), "keep_history": bool(row["keep_history"])}
    )


def _same_secret(secret: str, kept: str) -> bool:
    salt = bytes.fromhex(kept.partition("$")[0])
    return hmac.compare_digest(keep_secret(secret, salt), kept)
